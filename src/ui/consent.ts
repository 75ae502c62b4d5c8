import type { ApprovalDecision, Remembering } from '../core/approval.ts';

/** How a person decided on something; `asked` until then, `unanswered` when the run did not wait for it. */
export type Consent =
  | { readonly state: 'asked' | 'edited' | 'unanswered' }
  | { readonly state: 'allowed'; readonly remember: Remembering }
  | { readonly state: 'denied'; readonly reason: string };

/** A request for consent to one code or plan, by its id. */
export interface ApprovalView {
  readonly id: string;
  readonly consent: Consent;
}

/**
 * What a decision comes to.
 *
 * @example
 * toConsent({ decision: 'allow' }); // { state: 'allowed', remember: 'once' }
 */
export function toConsent(decision: ApprovalDecision): Consent {
  switch (decision.decision) {
    case 'allow':
      return { state: 'allowed', remember: decision.remember ?? 'once' };
    case 'deny':
      return { state: 'denied', reason: decision.reason ?? '' };
    case 'edit':
      return { state: 'edited' };
    default:
      return decision satisfies never;
  }
}

/** What the end of a step or run leaves of it. */
export function closeConsent<Given extends Consent | undefined>(consent: Given): Given | Consent {
  return consent?.state === 'asked' ? { state: 'unanswered' } : consent;
}

const HOLDS: Readonly<Record<Remembering, string>> = { once: '', run: ', for this run', always: ', always' };

/**
 * A decision in a few words.
 *
 * @example
 * describeConsent({ state: 'allowed', remember: 'run' }); // 'allowed by you, for this run'
 */
export function describeConsent(consent: Consent): string {
  switch (consent.state) {
    case 'asked':
      return 'waits for your yes';
    case 'unanswered':
      return 'you were asked; nobody answered';
    case 'edited':
      return 'changed by you';
    case 'allowed':
      return `allowed by you${HOLDS[consent.remember]}`;
    case 'denied':
      return consent.reason ? `not allowed: ${consent.reason.replace(/\.$/, '')}` : 'not allowed';
    default:
      return consent satisfies never;
  }
}
