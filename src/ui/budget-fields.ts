import { html, nothing } from 'lit';
import type { Budget } from '../core/index.ts';

const AMOUNTS = [
  ['tokens', 'Tokens', '1', '1'],
  ['cost', 'US dollars', '0.0001', 'any'],
  ['seconds', 'Seconds', '1', 'any'],
  ['toolCalls', 'Tool calls', '1', '1'],
] as const;

/**
 * The part of the settings that says what one task may use up.
 *
 * @param more What belongs to it besides.
 */
export function renderBudgetFields(budget: Budget = {}, more: unknown = nothing) {
  return html`<fieldset>
    <legend class="label">Budget for one task</legend>
    <div class="quarters">
      ${AMOUNTS.map(
        ([name, label, min, step]) =>
          html`<label class="field">
            ${label}
            <input
              name=${`budget-${name}`}
              type="number"
              min=${min}
              step=${step}
              placeholder="no limit"
              .defaultValue=${String(budget[name] ?? '')}
            />
          </label>`,
      )}
    </div>
    ${more}
    <p class="note">When it is used up, the agent gives its best answer so far.</p>
  </fieldset>`;
}

/** What the fields say. */
export function readBudgetFields(data: FormData): { readonly budget?: Budget } {
  const amounts = AMOUNTS.flatMap(([name]) => {
    const amount = Number(data.get(`budget-${name}`) || NaN);
    return amount > 0 ? [[name, amount] as const] : [];
  });
  return amounts.length > 0 ? { budget: Object.fromEntries(amounts) } : {};
}
