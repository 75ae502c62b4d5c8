import type { ApprovalDecision, ApprovalRequest } from '../core/index.ts';

/** A decision that was read from an edited text, or what is wrong with the text. */
export type EditReading =
  { readonly ok: true; readonly decision: ApprovalDecision } | { readonly ok: false; readonly problem: string };

/**
 * What can be edited, as text; undefined where text cannot say it, as with arguments that are pictures.
 *
 * @example
 * editableText({ type: 'code', code: 'print(1)', id, agent, stepNumber }); // 'print(1)'
 */
export function editableText(request: ApprovalRequest): string | undefined {
  switch (request.type) {
    case 'code':
      return request.code;
    case 'plan':
      return request.plan;
    case 'tool':
      return isJSON(request.args) ? JSON.stringify(request.args, null, 2) : undefined;
    default:
      return request satisfies never;
  }
}

/**
 * The decision that an edited text makes; one that was not changed is allowed.
 *
 * @example
 * readEdit(request, '{"to": "ada@example.org"}'); // { ok: true, decision: { decision: 'edit', args: { to: … } } }
 */
export function readEdit(request: ApprovalRequest, text: string): EditReading {
  if (text === editableText(request)) return { ok: true, decision: { decision: 'allow' } };
  switch (request.type) {
    case 'code':
      return text.trim() ? edited({ code: text }) : wrong('There is no code left: deny it instead.');
    case 'plan':
      return text.trim() ? edited({ plan: text }) : wrong('There is no plan left: deny it instead.');
    case 'tool':
      return readArguments(text);
    default:
      return request satisfies never;
  }
}

function readArguments(text: string): EditReading {
  let args: unknown;
  try {
    args = JSON.parse(text);
  } catch (thrown) {
    return wrong(`This is not JSON: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
  if (typeof args !== 'object' || args === null || Array.isArray(args)) {
    return wrong('The arguments must be an object, such as {"name": "value"}.');
  }
  return edited({ args: args as Readonly<Record<string, unknown>> });
}

function edited(
  change: { readonly code: string } | { readonly plan: string } | { readonly args: Readonly<Record<string, unknown>> },
): EditReading {
  return { ok: true, decision: { decision: 'edit', ...change } };
}

function wrong(problem: string): EditReading {
  return { ok: false, problem };
}

function isJSON(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJSON);
  const isPlain = typeof value === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(value));
  return isPlain && Object.values(value).every(isJSON);
}
