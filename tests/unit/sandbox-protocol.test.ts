import { describe, expect, it } from 'vitest';
import { parseWorkerMessage } from '../../src/sandbox/parse-message.ts';
import type { WireState } from '../../src/sandbox/protocol.ts';

const executing: WireState = {
  phase: 'executing',
  id: 7,
  nextCallId: 3,
  tools: new Map([['get_price', new Set(['symbol', 'day'])]]),
  bytesLeft: 1_000,
  printsLeft: 10,
  hasStarted: false,
  hasRan: false,
};
const settling: WireState = { phase: 'settling', id: 2 };
const booting: WireState = { phase: 'booting' };
const idle: WireState = { phase: 'idle' };

const none = { json: 'null', buffers: [] };
const print = { type: 'print', id: 7, text: 'hello' };
const call = { type: 'tool-call', id: 7, callId: 3, name: 'get_price', args: { json: '{"symbol":"A"}', buffers: [] } };
const recording = { wall: new Float64Array(3), steady: new Float64Array(), entropy: new Uint8Array(8) };
const outcome = { isFinalAnswer: false, isMemoryFull: false, error: null, files: [], recording, digest: 1 };
const done = { type: 'done', id: 7, value: none, bundle: { 'text/plain': 'None' }, ...outcome };
const shown = { type: 'display', id: 7, bundle: { 'text/plain': 'a plot', 'image/png': 'AAAA' } };
const change = { path: 'a/b.csv', change: 'created', sizeBytes: 3, sha256: 'ab'.repeat(32) };
const error = { type: 'ValueError', message: 'no', line: 1, snippet: 'x' };

function manyFaces(): Record<string, string> {
  const faces = Array.from({ length: 30 }, (_, index) => [`text/x${index}`, ''] as const);
  return { 'text/plain': '', ...Object.fromEntries(faces) };
}

describe('a message of the worker', () => {
  it.each<[string, unknown, WireState]>([
    ['that Python has started', { type: 'booted', lane: 'rewrite' }, booting],
    ['that it could not start', { type: 'boot-failed', message: 'no' }, booting],
    ['that it crashed', { type: 'crashed', message: 'no' }, executing],
    ['that the code begins', { type: 'started', id: 7 }, executing],
    ['with a print', print, executing],
    ['with what is shown', shown, executing],
    [
      'with changed files',
      { ...done, files: [change, { ...change, path: 'c', change: 'deleted', sizeBytes: 0, sha256: '' }] },
      executing,
    ],
    ['with a tool call', call, executing],
    ['with a tool call without arguments', { ...call, args: { json: '{}', buffers: [] } }, executing],
    ['with a value', done, executing],
    ['with an error', { ...done, error }, executing],
    ['that answers a request', { type: 'settled', id: 2, problem: '' }, settling],
  ])('is heard when it is expected: %s', (_name, message, state) => {
    expect(parseWorkerMessage(structuredClone(message), state)).toMatchObject({
      type: (message as { readonly type: string }).type,
    });
  });

  it('brings a tool call as plain arguments', () => {
    const args = { json: '{"symbol":"A","day":{"$type":"date","value":0}}', buffers: [] };
    const message = parseWorkerMessage({ ...call, args }, executing);
    expect(message).toMatchObject({ name: 'get_price', callId: 3, args: { symbol: 'A', day: new Date(0) } });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'print'],
    ['a number', 1],
    ['an array', [print]],
    ['a map', new Map(Object.entries(print))],
    ['an object of another kind', Object.assign(Object.create({ type: 'print' }) as object, print)],
    ['no type', { id: 7, text: 'hello' }],
    ['an unknown type', { ...print, type: 'eval' }],
    ['a type that is a name of Object', { ...print, type: 'constructor' }],
    ['a type that is __proto__', { ...print, type: '__proto__' }],
    ['what Comlink would send to construct', { type: 'CONSTRUCT', path: ['constructor', 'constructor'], id: 'a' }],
    ['what Comlink would send to apply', { type: 'APPLY', path: ['toString', 'constructor'], argumentList: [] }],
    ['what Comlink would send to set', { type: 'SET', path: ['__proto__', 'polluted'], value: { value: 1 } }],
    ['a field too many', { ...print, more: 1 }],
    ['a field too few', { type: 'print', id: 7 }],
    ['an id of another execution', { ...print, id: 6 }],
    ['an id that is a text', { ...print, id: '7' }],
    ['a print that is no text', { ...print, text: { toString: 1 } }],
    ['a print of nothing', { ...print, text: '' }],
    ['a print that is too large', { ...print, text: 'x'.repeat(1_001) }],
    ['a call of an unknown tool', { ...call, name: 'get_secret' }],
    ['a call of a name of Object', { ...call, name: 'constructor' }],
    ['a call whose name is no text', { ...call, name: ['get_price'] }],
    ['a repeated call id', { ...call, callId: 2 }],
    ['a call id from the future', { ...call, callId: 4 }],
    ['a call id that is a text', { ...call, callId: '3' }],
    ['a parameter that the tool lacks', { ...call, args: { json: '{"path":"/"}', buffers: [] } }],
    ['arguments that are a list', { ...call, args: { json: '["A"]', buffers: [] } }],
    ['arguments that are a map', { ...call, args: { json: '{"$type":"map","value":[]}', buffers: [] } }],
    ['arguments that are no JSON', { ...call, args: { json: '{', buffers: [] } }],
    ['arguments that write to a prototype', { ...call, args: { json: '{"__proto__":{"symbol":1}}', buffers: [] } }],
    ['arguments without their buffers', { ...call, args: { json: '{}' } }],
    ['buffers that are no bytes', { ...call, args: { json: '{}', buffers: [[1, 2]] } }],
    ['arguments that are too large', { ...call, args: { json: `{"symbol":"${'x'.repeat(1_000)}"}`, buffers: [] } }],
    ['buffers that are too large', { ...call, args: { json: '{}', buffers: [new Uint8Array(1_001)] } }],
    [
      'a small view of a large buffer',
      { ...call, args: { json: '{}', buffers: [new Uint8Array(new ArrayBuffer(5_000), 0, 1)] } },
    ],
    ['a value that cannot be read', { ...done, value: { json: '{"$type":"x"}', buffers: [] } }],
    ['a value that is too large', { ...done, value: { json: `"${'x'.repeat(1_000)}"`, buffers: [] } }],
    ['a face that is too large', { ...done, bundle: { 'text/plain': 'x'.repeat(1_001) } }],
    ['a bundle without a plain text', { ...shown, bundle: { 'text/html': '<b>' } }],
    ['a bundle whose plain text is inherited', { ...shown, bundle: Object.create({ 'text/plain': 'x' }) as object }],
    ['a face that is no text', { ...shown, bundle: { 'text/plain': 'x', 'image/png': new Uint8Array(1) } }],
    ['a face of no MIME type', { ...shown, bundle: { 'text/plain': 'x', constructor: 'y' } }],
    ['a bundle of too many faces', { ...shown, bundle: manyFaces() }],
    ['a picture that is too large', { ...shown, bundle: { 'text/plain': '', 'image/png': 'x'.repeat(1_001) } }],
    ['a change of an unknown kind', { ...done, files: [{ ...change, change: 'stolen' }] }],
    ['a change with a negative size', { ...done, files: [{ ...change, sizeBytes: -1 }] }],
    ['a change with half a checksum', { ...done, files: [{ ...change, sha256: 'abc' }] }],
    ['a change with a field too many', { ...done, files: [{ ...change, more: 1 }] }],
    ['too many changes', { ...done, files: Array.from({ length: 1_001 }, () => change) }],
    ['a recording that is no bytes', { ...done, recording: { ...recording, entropy: [1] } }],
    ['a recording that is too long', { ...done, recording: { ...recording, wall: new Float64Array(20_001) } }],
    ['a checksum that is a text', { ...done, digest: '1' }],
    ['a claim that is no boolean', { ...done, isFinalAnswer: 1 }],
    ['an error without a line', { ...done, error: { type: 'E', message: '', snippet: '' } }],
    ['an error with a field too many', { ...done, error: { ...error, stack: '' } }],
    ['an error with half a line', { ...done, error: { ...error, line: 1.5 } }],
    ['an error before the first line', { ...done, error: { ...error, line: -1 } }],
    ['an error with too long a message', { ...done, error: { ...error, message: 'x'.repeat(60_000) } }],
    ['a start while it runs', { type: 'booted', lane: 'rewrite' }],
    ['a failed start while it runs', { type: 'boot-failed', message: '' }],
    ['an answer to no request', { type: 'settled', id: 7, problem: '' }],
  ])('is dropped when it is %s', (_name, message) => {
    expect(parseWorkerMessage(message, executing)).toBeUndefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each<[string, unknown, WireState]>([
    ['a print while nothing runs', print, idle],
    ['a tool call while nothing runs', call, idle],
    ['an end while nothing runs', done, idle],
    ['a crash while nothing runs', { type: 'crashed', message: '' }, idle],
    ['a print before Python has started', print, booting],
    ['a start in no known lane', { type: 'booted', lane: 'eval' }, booting],
    ['an end while variables are set', { ...done, id: 2 }, settling],
    ['the answer to an earlier request', { type: 'settled', id: 1, problem: '' }, settling],
    ['one print too many', print, { ...executing, printsLeft: 0 }],
    ['a second beginning', { type: 'started', id: 7 }, { ...executing, hasStarted: true }],
  ])('is dropped when it comes at the wrong time: %s', (_name, message, state) => {
    expect(parseWorkerMessage(message, state)).toBeUndefined();
  });
});
