import type { ModelConfig } from '../core/index.ts';

/**
 * What a model is, and where a task goes when it is given to it, in plain words.
 *
 * @example
 * describeModel({ engine: 'embedded' }).name; // 'Embedded model'
 */
export function describeModel(model: ModelConfig): { readonly name: string; readonly note: string } {
  if (model.engine === 'embedded') {
    const note =
      'On this device: a very small model that ships with the page. It does everyday computations (dates, percentages, ' +
      'lists, primes, letters in words) and knows no facts. Nothing you write leaves this browser.';
    return { name: 'Embedded model', note };
  }
  const host = hostOf(model.baseURL);
  const note =
    `Your task, and what the code prints, go to ${host}, where ${model.modelId} runs. ` +
    'The Python it writes runs here, in this tab.';
  return { name: model.modelId, note };
}

/** The host of an address, or the address itself where it is none yet. */
export function hostOf(url: string): string {
  return (URL.canParse(url) && new URL(url).host) || url;
}
