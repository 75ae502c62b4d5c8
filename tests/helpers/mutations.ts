import { nativeCallCases, textCallCases } from '../fixtures/calls.ts';
import { replyCases } from '../fixtures/replies.ts';
import type { ModelEvent } from '../../src/core/index.ts';
import type { Chance } from './random.ts';

const TEXTS = [...replyCases.map(({ reply }) => reply), ...textCallCases.flatMap(({ text }) => text ?? [])];
const SPLINTERS = [
  '<code>',
  '</code>',
  '```',
  '```python\n',
  '<think>',
  '</think>',
  '"',
  "'",
  '{',
  '}',
  '[',
  '(',
  '\\',
  '\n',
  '\r',
  '\0',
  '\u2028',
  '\ud800',
  '<|im_end|>',
  '{"name": "odd", "arguments": ',
  'final_answer(',
  'odd({})\n',
];

/** A text that something happened to. */
function mutate(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1);
  const length = chance.below(20);
  switch (chance.below(7)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(at + length);
    case 2:
      return text.slice(0, at) + chance.pick(SPLINTERS) + text.slice(at);
    case 3:
      return text.slice(0, at) + text.slice(at, at + length).repeat(1 + chance.below(30)) + text.slice(at);
    case 4:
      return text + chance.pick(TEXTS);
    case 5:
      return [...text].map((char) => (chance.next() < 0.02 ? chance.pick(SPLINTERS) : char)).join('');
    default:
      return text;
  }
}

/** Whatever a function of somebody's may give, and a little more. */
export function anyResult(chance: Chance, depth = 0): unknown {
  const circle: { self?: unknown } = {};
  circle.self = circle;
  const inner = (): unknown => (depth < 3 ? anyResult(chance, depth + 1) : 'deep');
  return chance.pick<() => unknown>([
    () => undefined,
    () => null,
    () => chance.pick([0, -0, Number.NaN, Infinity, 2 ** 60, 1e-300]),
    () => 2n ** 100n,
    () => 'x'.repeat(chance.below(100_000)),
    () => chance.pick(SPLINTERS).repeat(50),
    () => new Date(Number.NaN),
    () => new Map([[{ key: 1 }, inner()]]),
    () => new Set([inner()]),
    () => new Uint8Array([1, 2]),
    () => [inner(), inner()],
    () => ({ __proto__: null, constructor: inner(), $type: 'int', type: 'image', mediaType: 'image/png' }),
    () => ({ type: 'image', mediaType: 'image/png', data: new Uint8Array([1]), name: 'x' }),
    () => circle,
    () => () => 1,
    () => Symbol('odd'),
    // Inside of another value nobody would hear of it.
    () => (depth === 0 ? Promise.reject(new Error('rejected')) : 'kept'),
    () => {
      throw chance.pick([new Error('thrown'), 'a text', undefined, { odd: true }]);
    },
  ])();
}

/** A reply out of the tables, to which something happened; `note` is told what is said. */
export function* sayMutated(chance: Chance, note: (text: string) => void): Generator<ModelEvent, void> {
  const text = mutate(mutate(chance.pick(TEXTS), chance), chance);
  note(JSON.stringify(text));
  yield { type: 'text-delta', text };
  if (chance.next() < 0.3) {
    for (const call of chance.pick(nativeCallCases).native ?? []) {
      yield { type: 'tool-call', ...call, args: mutate(call.args, chance) };
    }
  }
  const usage = { inputTokens: 1 + chance.below(9), outputTokens: 1, cachedTokens: 0 };
  yield { type: 'finish', reason: chance.pick(['stop', 'length', 'other'] as const), usage };
}
