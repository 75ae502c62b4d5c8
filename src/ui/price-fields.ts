import { html } from 'lit';
import type { ModelConfig } from '../core/index.ts';
import type { AgentConfig } from '../worker/protocol.ts';

const PRICES = [
  ['input', 'Price of a million tokens read'],
  ['output', 'Price of a million tokens written'],
] as const;

type Prices = NonNullable<AgentConfig['prices']>;

/** The part of the settings that says what a hosted model costs: without that, a budget in dollars cannot be kept. */
export function renderPriceFields(price: Prices[string] | undefined) {
  return html`<div class="halves">
    ${PRICES.map(
      ([name, label]) =>
        html`<label class="field">
          ${label}
          <input
            name=${`price-${name}`}
            type="number"
            min="0"
            step="any"
            placeholder="US dollars; list price if known"
            .defaultValue=${String(price?.[name] ?? '')}
            @input=${checkPrices}
          />
        </label>`,
    )}
  </div>`;
}

function checkPrices({ target }: Event): void {
  const { form } = target as HTMLInputElement;
  const fields = PRICES.map(([name]) => form?.elements.namedItem(`price-${name}`) as HTMLInputElement);
  const isHalf = fields.some(({ value }) => value) && fields.some(({ value }) => !value);
  for (const field of fields) {
    field.setCustomValidity(isHalf && !field.value ? 'Give both prices, or none: 0 is a price.' : '');
  }
}

/**
 * The prices that the fields say for a model, besides those of other models.
 *
 * @param prices Those that the form was opened with.
 */
export function readPriceFields(data: FormData, model: ModelConfig, prices: Prices = {}): { readonly prices?: Prices } {
  if (model.engine !== 'openai-compatible') return Object.keys(prices).length > 0 ? { prices } : {};
  const [input, output] = PRICES.map(([name]) => data.get(`price-${name}`));
  const others = Object.entries(prices).filter(([modelId]) => modelId !== model.modelId);
  const own = [model.modelId, { ...prices[model.modelId], input: Number(input), output: Number(output) }] as const;
  const all = input && output ? [...others, own] : others;
  return all.length > 0 ? { prices: Object.fromEntries(all) } : {};
}
