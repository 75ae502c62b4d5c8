import { createServer } from 'node:http';
import { setImmediate } from 'node:timers/promises';

const CHARACTERS_PER_EVENT = 3;
/** Fewer than an event has, and odd, so that events, tags and UTF-8 characters are torn. */
const BYTES_PER_WRITE = 61;

/** @type {typeof import('./openai-server.d.mts').startOpenAIServer} */
export async function startOpenAIServer({ script, cors = true, apiKey }) {
  const requests = [];
  const others = [];
  const hangUp = withResolvers();

  const server = createServer(async (request, response) => {
    const origin = request.headers.origin;
    if (cors && origin) {
      response.setHeader('Access-Control-Allow-Origin', origin);
      response.setHeader('Vary', 'Origin');
    }
    const seen = { method: request.method, path: request.url, headers: request.headers };
    const text = await readBody(request);
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions') {
      others.push(seen);
      if (request.method === 'OPTIONS') return preflight(request, response, cors);
      if (request.url === '/v1/models') return sendJson(response, 200, { object: 'list', data: [{ id: 'stand-in' }] });
      return sendJson(response, 404, toError(`Unknown request: ${request.method} ${request.url}`, 'not_found'));
    }
    const recorded = { ...seen, body: JSON.parse(text) };
    const index = requests.push(recorded) - 1;
    if (apiKey !== undefined && request.headers.authorization !== `Bearer ${apiKey}`) {
      return sendJson(response, 401, toError('Incorrect API key provided.', 'invalid_api_key'));
    }
    const chosen = typeof script === 'function' ? script(recorded, index) : script[index];
    if (chosen === undefined) return sendJson(response, 400, toError(`The script ends before request ${index + 1}.`));
    const behaviour = typeof chosen === 'string' ? { type: 'reply', text: chosen } : chosen;
    return behave(behaviour, recorded, response, hangUp.resolve);
  });

  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseURL: `http://127.0.0.1:${server.address().port}/v1`,
    requests,
    others,
    hungUp: () => hangUp.promise,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function behave(behaviour, { body }, response, onHangUp) {
  const stream = (events) => sendEvents(response, events);
  switch (behaviour.type) {
    case 'reply': {
      const unknown = (behaviour.refuses ?? []).find((field) => field in body);
      if (unknown !== undefined) return sendJson(response, 400, toError(`Unrecognized request argument: ${unknown}`));
      await stream(replyEvents(behaviour, body));
      return response.end();
    }
    case 'status': {
      const { status, headers = {}, expose = [], contentType } = behaviour;
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      if (expose.length > 0) response.setHeader('Access-Control-Expose-Headers', expose.join(', '));
      const content = behaviour.body ?? toError(`This is status ${status}.`);
      if (typeof content !== 'string') return sendJson(response, status, content);
      return response.writeHead(status, { 'Content-Type': contentType ?? 'text/plain' }).end(content);
    }
    case 'rate-limit': {
      const { retryAfter, isExposed = false } = behaviour;
      if (retryAfter !== undefined) response.setHeader('Retry-After', retryAfter);
      if (isExposed) response.setHeader('Access-Control-Expose-Headers', 'Retry-After');
      return sendJson(response, 429, toError('Rate limit reached.', 'rate_limit_exceeded'));
    }
    case 'cut':
      await stream([
        ...textEvents('content', behaviour.text),
        ...callDeltas(behaviour.toolCalls ?? [], 'torn').map((delta) => toDelta(delta)),
      ]);
      return behaviour.how === 'torn' ? response.destroy() : response.end();
    case 'garbage':
      return response.writeHead(200, { 'Content-Type': 'text/event-stream' }).end('data: {"choices": oh no\n\n');
    case 'empty':
      return response.writeHead(200, { 'Content-Type': 'text/event-stream' }).end();
    case 'nothing':
      return response.destroy();
    case 'html':
      return response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end('<!doctype html><title>Welcome</title><h1>It works</h1>');
    case 'context-length':
      return sendJson(
        response,
        400,
        toError("This model's maximum context length is 8192 tokens.", 'context_length_exceeded'),
      );
    case 'hang':
      response.on('close', onHangUp);
      return stream(textEvents('content', behaviour.text ?? ''));
    default:
      throw new Error(`The stand-in knows no behaviour ${JSON.stringify(behaviour)}.`);
  }
}

function replyEvents(behaviour, { stop = [], stream_options: streamOptions }) {
  const { json, reasoning = '', toolCalls = [], done = true, ignoresStop = false, tellsUsage = 'once' } = behaviour;
  const text = json === undefined ? (behaviour.text ?? '') : JSON.stringify(json);
  const { finishReason = toolCalls.length > 0 ? 'tool_calls' : 'stop' } = behaviour;
  const ends = ignoresStop ? [] : [stop].flat().map((one) => text.indexOf(one));
  const said = text.slice(0, Math.min(text.length, ...ends.filter((index) => index >= 0)));
  const usage = behaviour.usage ?? { prompt_tokens: 100, completion_tokens: [...said].length };
  const deltas = [
    ...textDeltas('reasoning_content', reasoning),
    ...textDeltas('content', said),
    ...callDeltas(toolCalls, behaviour.callsComeAs ?? 'torn'),
  ];
  const growing = (index) => ({ ...usage, completion_tokens: Math.min(index + 1, usage.completion_tokens) });
  return [
    ...deltas.map((delta, index) => toDelta(delta, tellsUsage === 'growing' ? { usage: growing(index) } : {})),
    ...(finishReason === null ? [] : [toEvent({ choices: [{ index: 0, delta: {}, finish_reason: finishReason }] })]),
    ...(streamOptions?.include_usage ? [toEvent({ choices: [], usage })] : []),
    ...(done ? ['data: [DONE]\n\n'] : []),
  ];
}

/** Calls as servers stream them: see `callsComeAs`. */
function callDeltas(calls, comeAs) {
  const heads = calls.map(({ id, name, signature }, index) => ({
    index,
    ...(id !== null && { id: id ?? `call_${index + 1}` }),
    type: 'function',
    function: { name, arguments: '' },
    ...(signature !== undefined && { extra_content: { google: { thought_signature: signature } } }),
  }));
  if (comeAs === 'whole') {
    const whole = heads.map((head, index) => ({
      ...head,
      function: { ...head.function, arguments: calls[index].args },
    }));
    return whole.map((one) => ({ tool_calls: [one] }));
  }
  const pieces = calls.map(({ args }, index) =>
    split(args).map((piece) => ({ index, function: { arguments: piece } })),
  );
  const inOrder = pieces.flatMap((own, index) => [heads[index], ...own]);
  const longest = Math.max(0, ...pieces.map(({ length }) => length));
  const byTurns = Array.from({ length: longest }, (_, turn) => pieces.map((own) => own[turn]).filter(Boolean)).flat();
  return (comeAs === 'interleaved' ? [...heads, ...byTurns] : inOrder).map((one) => ({ tool_calls: [one] }));
}

function textEvents(field, text) {
  return textDeltas(field, text).map((delta) => toDelta(delta));
}

function textDeltas(field, text) {
  return split(text).map((piece) => ({ [field]: piece }));
}

function split(text) {
  const characters = [...text];
  const pieces = [];
  for (let start = 0; start < characters.length; start += CHARACTERS_PER_EVENT) {
    pieces.push(characters.slice(start, start + CHARACTERS_PER_EVENT).join(''));
  }
  return pieces;
}

function toDelta(delta, more = {}) {
  return toEvent({ choices: [{ index: 0, delta, finish_reason: null }], ...more });
}

function toEvent(chunk) {
  return `data: ${JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion.chunk', ...chunk })}\n\n`;
}

async function sendEvents(response, events) {
  response.socket?.setNoDelay(true);
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
  response.flushHeaders();
  const bytes = Buffer.from(events.join(''));
  for (let start = 0; start < bytes.length && !response.destroyed; start += BYTES_PER_WRITE) {
    await new Promise((resolve) => response.write(bytes.subarray(start, start + BYTES_PER_WRITE), resolve));
    await setImmediate();
  }
}

function preflight(request, response, cors) {
  if (!cors) return response.writeHead(405).end();
  const asked = request.headers['access-control-request-headers'];
  if (asked) response.setHeader('Access-Control-Allow-Headers', asked);
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST, OPTIONS');
  return response.writeHead(204).end();
}

function sendJson(response, status, value) {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

function toError(message, code = null) {
  return { error: { message, type: 'stand_in_error', param: null, code } };
}

async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function withResolvers() {
  let resolve;
  const promise = new Promise((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
