import type { AgentError, ErrorKind } from '../core/errors.ts';
import type { Endpoint } from './endpoint.ts';
import type { RefusalDetail } from './refusal-detail.ts';
import { isHtml, readDetail } from './refusal-detail.ts';
import type { Failure } from './retry.ts';
import { RETRIES } from './retry.ts';
import { findWaitMs } from './wait-time.ts';

/** Whose call failed. */
export interface Call {
  readonly endpoint: Endpoint;
  readonly modelId: string;
  readonly hasKey: boolean;
  /** What it asks for beyond text, which not every server or model knows. @default nothing */
  readonly asks?: { readonly tools: boolean; readonly media: boolean };
}

/** An answer that is a refusal. `status` is 0 when it came inside a stream that had begun well. */
export interface Refusal {
  readonly status: number;
  /** With names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

const TOO_LONG =
  /context[_ ](?:length|size|window)|maximum context|max(?:imum)?[_ ](?:prompt|input)[_ ](?:tokens|length)|(?:prompt|input|request) (?:is )?too (?:long|large)|too many (?:input )?tokens|exceeds? .{0,40}\btoken (?:limit|count)|reduce the length/i;
const NO_CREDIT = /insufficient_quota|insufficient[_ ](?:balance|credits?|funds)|billing_(?:hard_limit|not_active)/i;
/** How a router says that it has the model, but nobody who runs it as asked. */
const NOBODY_CAN = /no endpoints found that (?:support|can handle)/i;
const WRONG_PATH = /unexpected endpoint|unknown (?:url|path|route)|no route|cannot post|^not found\.?$/i;

/**
 * What a refusal means, and whether to ask again.
 *
 * @example
 * toFailure({ endpoint, modelId, hasKey: true }, { status: 429, headers: {}, body: '' }, Date.now()).retries; // 4
 */
export function toFailure(call: Call, refusal: Refusal, nowMs: number): Failure {
  const detail = readDetail(refusal.body);
  const status = refusal.status || statusOf(detail);
  const isPage = isHtml(refusal.body);
  const kind = status === 0 && isPage ? 'not-found' : kindOf(status, detail);
  const retries = ['rate-limit', 'server'].includes(kind) ? RETRIES : 0;
  const waitMs = retries > 0 ? findWaitMs(refusal.headers, refusal.body, nowMs) : undefined;
  const said = detail.message && ` It says: ${detail.message}`;
  const message = `${explain(kind, call, status, isPage, detail)}${said}`;
  const error: AgentError = { kind, message, ...(status >= 400 && { status }) };
  return { error, retries, ...(waitMs !== undefined && { waitMs }) };
}

function kindOf(status: number, { message, code }: RefusalDetail): ErrorKind {
  const text = `${code} ${message}`;
  if (status === 413 || ([0, 400, 422, 500].includes(status) && TOO_LONG.test(text))) return 'context-length';
  if (status === 402 || NO_CREDIT.test(text)) return 'quota';
  if (status === 401 || status === 403) return 'auth';
  if (status === 404 && NOBODY_CAN.test(message)) return 'bad-request';
  if (status === 404 || status === 405 || (status === 0 && WRONG_PATH.test(message))) return 'not-found';
  if (status === 429) return 'rate-limit';
  if (status >= 400 && status < 500 && status !== 408 && status !== 409) return 'bad-request';
  return 'server';
}

/** The status that a refusal inside a stream stands for, as far as its code says. */
function statusOf({ code }: RefusalDetail): number {
  const status = /\b[45]\d\d\b/.exec(code);
  if (status) return Number(status[0]);
  if (/rate_limit/i.test(code)) return 429;
  if (/invalid_api_key|authentication/i.test(code)) return 401;
  if (/model_not_found/i.test(code)) return 404;
  return /invalid_request/i.test(code) ? 400 : 0;
}

function explain(kind: ErrorKind, call: Call, status: number, isPage: boolean, { message }: RefusalDetail): string {
  const { endpoint, modelId, hasKey } = call;
  const { baseURL, host } = endpoint;
  const answered = status > 0 ? ` (${status})` : '';
  switch (kind) {
    case 'context-length':
      return `The conversation is too long for ${modelId}. Use a model with a larger context, or a shorter task.`;
    case 'quota':
      return `The account at ${host} has no credit left${answered}. Add credit, or use another key or model.`;
    case 'auth':
      return hasKey
        ? `${host} refuses the API key${answered}. Check that it is whole, belongs to this provider and may use ${modelId}.`
        : `${host} wants an API key${answered}, and there is none. Add one.`;
    case 'not-found':
      if (!isPage && /model/i.test(message)) return `${host} has no model "${modelId}"${answered}. Check its name.`;
      return (
        `There is no chat API at ${baseURL}/chat/completions${answered}. Check the base URL` +
        (baseURL.endsWith('/v1') ? '.' : `: most end with /v1, such as ${new URL(baseURL).origin}/v1.`)
      );
    case 'rate-limit':
      return `${host} takes no more requests for now${answered}. Wait a little, or use another model.`;
    case 'bad-request':
      return `${host} does not accept the request${answered}.${advise(call, message)}`;
    default:
      return `${host} failed${answered}. Try again later.`;
  }
}

/** What may help where a request asks for more than text, as far as the refusal is about that. */
function advise({ modelId, asks }: Call, message: string): string {
  if (asks?.tools && /tool|function/i.test(message)) {
    return ` If ${modelId} cannot call tools by itself, set nativeTools to false for it: calls are then asked for in text.`;
  }
  if (asks?.media && (message === '' || /image|vision|audio|media|modal|content/i.test(message))) {
    return ` If ${modelId} reads only text, leave pictures and sounds out, or use a model that takes them.`;
  }
  return '';
}

/**
 * A stream that ended before the reply did, or before it began.
 *
 * @example
 * toCutFailure(call, true).error.kind; // 'network'
 */
export function toCutFailure({ endpoint: { host } }: Pick<Call, 'endpoint'>, hasBegun: boolean): Failure {
  if (!hasBegun) return toBadResponse(host, 'an answer with nothing in it');
  const message = `The connection to ${host} broke in the middle of a reply. Check the connection and try again.`;
  return { error: { kind: 'network', message }, retries: RETRIES };
}

/**
 * An answer that says it is well and is no stream of a chat API, or stops being one.
 *
 * @param what What came instead, for the message.
 * @example
 * toBadResponse('localhost:8080', 'an answer with nothing in it').error.kind; // 'bad-response'
 */
export function toBadResponse(host: string, what: string): Failure {
  const message = `${host} sent ${what}. Check that the base URL is that of an OpenAI-compatible API which can stream.`;
  return { error: { kind: 'bad-response', message }, retries: RETRIES };
}
