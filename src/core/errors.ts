/**
 * Why a run could not go on. Each kind has one remedy, which the message spells out.
 *
 * - `network`, `offline`, `cors`: the request never got an answer that could be read
 * - `auth`, `not-found`, `bad-request`, `quota`, `context-length`: the provider refused, and asking again will not help
 * - `rate-limit`, `server`, `bad-response`: the provider failed, and asking again did not help
 * - `engine-lost`: a local engine (model or sandbox) could not start or died
 * - `callback`: a function that the agent was given (a step callback) threw
 * - `internal`: a bug of ours
 */
export type ErrorKind =
  | 'network'
  | 'offline'
  | 'cors'
  | 'auth'
  | 'not-found'
  | 'bad-request'
  | 'quota'
  | 'context-length'
  | 'rate-limit'
  | 'server'
  | 'bad-response'
  | 'engine-lost'
  | 'callback'
  | 'internal';

/** What ended a run, as plain data: it crosses threads and is kept in the log. */
export interface AgentError {
  readonly kind: ErrorKind;
  /** One or two sentences for the person at the screen: what happened and what to do. */
  readonly message: string;
  /** The HTTP status, where the failure was an HTTP answer. */
  readonly status?: number;
}

/** What the model did wrong in one step, as plain data. It becomes an observation and the loop goes on. */
export interface StepError {
  /**
   * The Python exception's type; `ParsingError` when a reply held nothing to do, `Denied` when a person did not allow it,
   * `CheckFailed` when an answer was not accepted, `ToolError` when calls of a tool-calling agent failed.
   */
  readonly type: string;
  readonly message: string;
  /** 1-based line in the model's own code, 0 when there is none. */
  readonly line: number;
  /** The source of that line, with a caret where Python gives one; empty when there is none. */
  readonly snippet: string;
}

/** An `AgentError` in flight inside one thread: thrown by engines, turned into data at the edges. */
export class AgentFailure extends Error {
  override readonly name = 'AgentFailure';
  readonly error: AgentError;

  constructor(error: AgentError) {
    super(error.message);
    this.error = error;
  }
}

/**
 * Turns anything that was thrown into an `AgentError`; what nobody expected is a bug of ours, kind `internal`.
 *
 * @example
 * try { await boot(); } catch (thrown) { return toAgentError(thrown); }
 */
export function toAgentError(thrown: unknown): AgentError {
  if (thrown instanceof AgentFailure) return thrown.error;
  if (thrown instanceof Error) return { kind: 'internal', message: `${thrown.name}: ${thrown.message}` };
  return { kind: 'internal', message: String(thrown) };
}
