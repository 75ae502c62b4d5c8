import { html, nothing } from 'lit';
import type { AgentConfig } from '../worker/protocol.ts';
import { omit } from './omit.ts';

type Kind = Pick<AgentConfig, 'type' | 'actions' | 'context'>;

const KINDS = [
  ['code', 'by writing Python'],
  ['tool-calling', 'by calling tools, without code'],
] as const;

const FORMS = [
  ['code', 'as text between tags'],
  ['tool', 'as a tool call, if the model takes tools'],
  ['json', 'as JSON of a fixed form'],
] as const;

/** The part of the settings that says by what the agent acts. */
export function renderKindFields({ type = 'code' }: Kind, onChange: (type: NonNullable<Kind['type']>) => void) {
  return html`<fieldset>
    <legend class="label">It acts</legend>
    <div class="checks">
      ${KINDS.map(
        ([value, name]) =>
          html`<label class="check">
            <input
              type="radio"
              name="type"
              value=${value}
              ?checked=${type === value}
              @change=${() => onChange(value)}
            />
            ${name}
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** What seldom has to be changed. */
export function renderAdvancedFields({ actions = 'code', context }: Kind, isCode: boolean) {
  return html`<details>
    <summary>Advanced</summary>
    <div class="fields">
      ${
        isCode
          ? html`<label class="field">
              Code is asked for
              <select name="actions">
                ${FORMS.map(([value, name]) => html`<option value=${value} ?selected=${value === actions}>${name}</option>`)}
              </select>
            </label>`
          : nothing
      }
      <label class="field">
        Context window, in tokens
        <input
          name="windowTokens"
          type="number"
          min="512"
          step="1"
          placeholder="what the model says, if it does"
          .defaultValue=${String(context?.windowTokens ?? '')}
          @invalid=${unfold}
        />
        <span class="note">A conversation that grows longer is shortened: old pictures go first, then old steps.</span>
      </label>
    </div>
  </details>`;
}

/** A browser complains only about what can be seen. */
function unfold({ target }: Event): void {
  (target as Element).closest('details')?.setAttribute('open', '');
}

/**
 * What the fields say; what is the default is left out.
 *
 * @param before What the form was opened with: what it does not offer stays.
 */
export function readKindFields(data: FormData, { context = {} }: Kind): Kind {
  const windowTokens = Number(data.get('windowTokens') || NaN);
  const kept = { ...omit(context, 'windowTokens'), ...(windowTokens > 0 && { windowTokens }) };
  const actions = FORMS.map(([value]) => value).find((value) => value === data.get('actions')) ?? 'code';
  return {
    ...(data.get('type') === 'tool-calling' && { type: 'tool-calling' }),
    ...(actions !== 'code' && { actions }),
    ...(Object.keys(kept).length > 0 && { context: kept }),
  };
}
