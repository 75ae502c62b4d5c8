import { html } from 'lit';
import type { AgentConfig } from '../core/index.ts';
import { splitList, toolName } from './agent-config.ts';

const OFFERED_TOOLS = [
  ['wikipedia_search', 'search Wikipedia'],
  ['visit_webpage', 'read web pages that allow it'],
  ['ask_user', 'ask you a question'],
] as const;

/** The part of the settings that says what the code may do, and for how long. */
export function renderAbilityFields({ tools = [], imports = [], maxSteps = 20, instructions = '' }: Abilities) {
  const isOn = (name: string): boolean => tools.some((one) => toolName(one) === name);
  return html`<fieldset>
      <legend class="label">The code may</legend>
      ${OFFERED_TOOLS.map(
        ([name, what]) =>
          html`<label class="check">
            <input type="checkbox" name="tools" value=${name} ?checked=${isOn(name)} /> ${what}
            <code class="note">${name}</code>
          </label>`,
      )}
    </fieldset>
    <fieldset>
      <legend class="label">Limits</legend>
      <div class="pair">
        <label class="field">
          Imports besides the basic ones
          <input name="imports" .defaultValue=${imports.join(', ')} placeholder="calendar, json" autocomplete="off" />
        </label>
        <label class="field">
          Most steps
          <input name="maxSteps" type="number" min="1" max="1000" required .defaultValue=${String(maxSteps)} />
        </label>
      </div>
      <label class="field">
        Instructions
        <textarea name="instructions" rows="2" .defaultValue=${instructions}></textarea>
      </label>
    </fieldset>`;
}

type Abilities = Pick<AgentConfig, 'tools' | 'imports' | 'maxSteps' | 'instructions'>;

/**
 * What the fields say.
 *
 * @param before What the form was opened with: tools that it does not offer came with the configuration and stay.
 */
export function readAbilityFields(data: FormData, before: Abilities): Abilities {
  const others = before.tools?.filter((one) => !OFFERED_TOOLS.some(([name]) => name === toolName(one))) ?? [];
  const instructions = String(data.get('instructions') ?? '').trim();
  return {
    tools: [...others, ...data.getAll('tools').map(String)],
    imports: splitList(String(data.get('imports') ?? '')),
    maxSteps: Number(data.get('maxSteps')),
    ...(instructions && { instructions }),
  };
}
