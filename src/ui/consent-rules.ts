import type { ApprovalDecision, ApprovalRequest, ApprovalRule } from '../core/index.ts';

/**
 * The rule that a decision makes, if it is to hold for every run.
 *
 * @example
 * toRule(request, { decision: 'allow', remember: 'always' }); // { type: 'code', decision: 'allow' }
 */
export function toRule(request: ApprovalRequest, decision: ApprovalDecision): ApprovalRule | undefined {
  if (decision.decision === 'edit' || decision.remember !== 'always') return undefined;
  const reason = decision.decision === 'deny' ? decision.reason : undefined;
  return {
    type: request.type,
    ...(request.type === 'tool' && { name: request.name }),
    decision: decision.decision,
    ...(reason && { reason }),
  };
}

/** Adds a rule, in place of one that was about the same and decided it. */
export function withRule(rules: readonly ApprovalRule[], rule: ApprovalRule): readonly ApprovalRule[] {
  const isReplaced = (one: ApprovalRule): boolean =>
    one.decision !== 'ask' && one.type === rule.type && one.name === rule.name;
  return [...rules.filter((one) => !isReplaced(one)), rule];
}

/** Whether something is asked about wherever no rule after that says otherwise. */
export function isAskedAbout(rules: readonly ApprovalRule[], type: ApprovalRule['type']): boolean {
  return rules.some((one) => one.type === type && one.name === undefined && one.decision === 'ask');
}

/** Rules that decide something, or ask about one tool: those that are listed one by one. */
export function listedRules(rules: readonly ApprovalRule[]): readonly ApprovalRule[] {
  return rules.filter((one) => one.decision !== 'ask' || one.name !== undefined);
}

const WORDS = { allow: 'allowed without asking', deny: 'never allowed', ask: 'asked about' } as const;

/**
 * A rule in words.
 *
 * @example
 * describeRule({ type: 'tool', name: 'send_mail', decision: 'allow' }); // 'send_mail: allowed without asking'
 */
export function describeRule({ type, name, decision, reason }: ApprovalRule): string {
  const subject = { code: 'Code', plan: 'Plans', tool: name ?? 'All tools' }[type];
  return `${subject}: ${WORDS[decision]}${reason ? ` (${reason})` : ''}`;
}
