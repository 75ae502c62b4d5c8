import { html, nothing } from 'lit';
import type { AgentConfig } from '../worker/protocol.ts';
import { splitList, toolName } from './agent-config.ts';

const OFFERED_TOOLS = [
  ['wikipedia_search', 'search Wikipedia'],
  ['visit_webpage', 'read web pages that allow it'],
  ['ask_user', 'ask you a question'],
] as const;

const MODULE = '(?:\\*|[A-Za-z_][\\w.]*)';
const MODULES = `\\s*(?:${MODULE}(?:[\\s,]+${MODULE})*)?[\\s,]*`;

/** The part of the settings that says what the agent may do, and for how long. */
export function renderAbilityFields(abilities: Abilities, isCode: boolean) {
  const { tools = [], imports = [], maxSteps = 20, planningInterval, instructions = '' } = abilities;
  const isOn = (name: string): boolean => tools.some((one) => toolName(one) === name);
  return html`<fieldset>
      <legend class="label">It may</legend>
      ${OFFERED_TOOLS.map(
        ([name, what]) =>
          html`<label class="check">
            <input type="checkbox" name="tools" value=${name} ?checked=${isOn(name)} />
            <span>${what} <code class="note">${name}</code></span>
          </label>`,
      )}
    </fieldset>
    <fieldset>
      <legend class="label">How it works</legend>
      ${
        isCode
          ? html`<label class="field">
              Imports besides the basic ones
              <input
                name="imports"
                .defaultValue=${imports.join(', ')}
                placeholder="calendar, json"
                pattern=${MODULES}
                title="Names of modules with commas between them, or * for any"
                autocomplete="off"
              />
            </label>`
          : nothing
      }
      <div class="halves">
        <label class="field">
          Most steps
          <input name="maxSteps" type="number" min="1" max="1000" required .defaultValue=${String(maxSteps)} />
        </label>
        <label class="field">
          Plans every so many steps
          <input
            name="planningInterval"
            type="number"
            min="1"
            max="1000"
            placeholder="never"
            .defaultValue=${String(planningInterval ?? '')}
          />
        </label>
      </div>
      <label class="field">
        Instructions
        <textarea name="instructions" rows="2" .defaultValue=${instructions}></textarea>
      </label>
    </fieldset>`;
}

type Abilities = Pick<AgentConfig, 'tools' | 'imports' | 'maxSteps' | 'planningInterval' | 'instructions'>;

/**
 * What the fields say.
 *
 * @param before What the form was opened with: tools that it does not offer came with the configuration and stay, and
 *   so do imports where there is no code.
 */
export function readAbilityFields(data: FormData, before: Abilities): Abilities {
  const others = before.tools?.filter((one) => !OFFERED_TOOLS.some(([name]) => name === toolName(one))) ?? [];
  const imports = data.has('imports') ? splitList(String(data.get('imports'))) : (before.imports ?? []);
  const instructions = String(data.get('instructions') ?? '').trim();
  const planningInterval = Number(data.get('planningInterval') || 0);
  return {
    tools: [...others, ...data.getAll('tools').map(String)],
    imports,
    maxSteps: Number(data.get('maxSteps')),
    ...(planningInterval > 0 && { planningInterval }),
    ...(instructions && { instructions }),
  };
}
