import { html, nothing } from 'lit';
import type { ApprovalRule } from '../core/index.ts';
import { describeRule, isAskedAbout } from './consent-rules.ts';

const SUBJECTS = [
  ['code', 'its code runs'],
  ['plan', 'it follows a plan'],
  ['tool', 'it calls any tool'],
] as const;

/**
 * The part of the settings that says what a person is asked about, and what was decided once for all.
 *
 * @param listed Rules that can be taken back one by one.
 */
export function renderConsentFields(
  approvals: readonly ApprovalRule[],
  listed: readonly ApprovalRule[],
  onRemove: (rule: ApprovalRule) => void,
) {
  return html`<fieldset>
    <legend class="label">Ask me before</legend>
    <div class="checks">
      ${SUBJECTS.map(
        ([type, what]) =>
          html`<label class="check">
            <input type="checkbox" name="ask" value=${type} ?checked=${isAskedAbout(approvals, type)} /> ${what}
          </label>`,
      )}
    </div>
    ${
      listed.length > 0
        ? html`<ul class="rules" aria-label="Decisions that hold for every run">
            ${listed.map(
              (rule) =>
                html`<li>
                  <span>${describeRule(rule)}</span>
                  <button
                    type="button"
                    class="quiet"
                    aria-label="Forget: ${describeRule(rule)}"
                    @click=${() => onRemove(rule)}
                  >
                    Forget
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </fieldset>`;
}

/** What the fields say, and then the rules that were left in the list: a later rule comes before an earlier one. */
export function readConsentFields(
  data: FormData,
  listed: readonly ApprovalRule[],
): { readonly approvals?: readonly ApprovalRule[] } {
  const asked = data
    .getAll('ask')
    .map((type): ApprovalRule => ({ type: type as ApprovalRule['type'], decision: 'ask' }));
  const approvals = [...asked, ...listed];
  return approvals.length > 0 ? { approvals } : {};
}
