import { describe, expect, it } from 'vitest';
import { formatBytes, formatCost, formatCount, formatDuration, formatMoment } from '../../src/ui/format.ts';
import { toLiteral, toShortLiteral } from '../../src/ui/literal.ts';
import { splitReply } from '../../src/ui/split-reply.ts';
import { shapeOf } from '../../src/ui/value-shape.ts';

describe('a value written out', () => {
  const loop: unknown[] = [1];
  loop.push(loop);
  it.each<[unknown, string]>([
    [null, 'None'],
    [undefined, 'None'],
    [true, 'True'],
    [false, 'False'],
    [299, '299'],
    [-1.2966101694915255, '-1.2966101694915255'],
    [Number.NaN, 'nan'],
    [-Infinity, '-inf'],
    [12345678901234567890n, '12345678901234567890'],
    ['a "b"', '"a \\"b\\""'],
    [[], '[]'],
    [{}, '{}'],
    [[1, [2, null]], '[1, [2, None]]'],
    [{ a: 1, b: 'x' }, '{"a": 1, "b": "x"}'],
    [new Map<unknown, unknown>([[1, 'x']]), '{1: "x"}'],
    [new Set([1, 2]), '{1, 2}'],
    [new Set(), 'set()'],
    [new Date('2024-12-25'), '2024-12-25'],
    [new Date('2024-12-25T10:00:00Z'), '2024-12-25T10:00:00.000Z'],
    [new Uint8Array([1, 255]), '2 bytes: 01 ff'],
    [new Float32Array([0.5]), '[0.5]'],
    [loop, '[1, …]'],
  ])('%s reads %s', (value, expected) => {
    expect(toLiteral(value)).toBe(expected);
  });

  it('takes lines when it is long', () => {
    const text = toLiteral({ first: 'a'.repeat(50), second: 'b'.repeat(50) });
    expect(text).toBe(`{\n  "first": "${'a'.repeat(50)}",\n  "second": "${'b'.repeat(50)}"\n}`);
  });

  it('leaves out what nobody would read', () => {
    const text = toLiteral(Array.from({ length: 100_000 }, (_, index) => index));
    expect(text.length).toBeLessThan(200_000);
    expect(text).toMatch(/… \d+ more/);
  });

  it('survives deep nesting', () => {
    let deep: unknown = 0;
    for (let level = 0; level < 20_000; level++) deep = [deep];
    expect(toLiteral(deep)).toContain('…');
  });

  it('has a short form on one line', () => {
    expect(toShortLiteral({ text: 'x'.repeat(100) }, 20)).toBe(`{"text": "xxxxxxxxx…`);
  });
});

describe('the shape of a value', () => {
  const short = (text: string, exact: string) => ({ type: 'short', text, exact }) as const;
  it.each<[string, unknown, ReturnType<typeof shapeOf>]>([
    ['a number is short', 299, { type: 'short', text: '299' }],
    ['a third keeps its digits', 1 / 3, { type: 'short', text: '0.3333333333333333' }],
    ['what rounding errors hide is shown', 25.349999999999998, short('25.35', '25.349999999999998')],
    ['what rounding errors have added is not', 0.1 + 0.2, short('0.3', '0.30000000000000004')],
    ['so it is with a small number', -3 * 1.1e-9, short('-3.3e-9', '-3.2999999999999998e-9')],
    ['a large number keeps its digits', 9007199254740991, { type: 'short', text: '9007199254740991' }],
    ['what is no number is short', Number.NaN, { type: 'short', text: 'nan' }],
    ['a word is short', 'civic', { type: 'short', text: 'civic' }],
    ['a date as text is short', '2024-12-25', { type: 'short', text: '2024-12-25' }],
    ['a short list is short', [1, 2, 3], { type: 'short', text: '[1, 2, 3]' }],
    ['text with markup is Markdown', '**9.6** s', { type: 'markdown', text: '**9.6** s' }],
    ['a long text is Markdown', 'word '.repeat(20), { type: 'markdown', text: 'word '.repeat(20) }],
    [
      'a list of records is a table',
      [{ city: 'Paris', age: 9 }, { city: 'Rome' }],
      {
        type: 'table',
        columns: ['city', 'age'],
        rows: [
          ['Paris', '9'],
          ['Rome', ''],
        ],
      },
    ],
    ['maps are records too', [new Map([['a', 1]])], { type: 'table', columns: ['a'], rows: [['1']] }],
    ['a long list is written out', ['a'.repeat(80)], { type: 'literal', text: `[\n  "${'a'.repeat(80)}"\n]` }],
  ])('%s', (_name, value, expected) => {
    expect(shapeOf(value)).toEqual(expected);
  });

  it('pictures and sounds are shown as such, and named where there is only text', () => {
    const picture = { type: 'image', mediaType: 'image/png', data: new Uint8Array(3), name: 'image_1.png' };
    expect(shapeOf(picture)).toEqual({ type: 'media', media: [picture] });
    expect(shapeOf([picture, picture])).toEqual({ type: 'media', media: [picture, picture] });
    expect(toLiteral({ at: picture })).toBe('{"at": image_1.png}');
  });

  it('nested records are no table', () => {
    expect(shapeOf([{ a: { b: 1 } }]).type).toBe('short');
  });
});

describe('a reply on screen', () => {
  it.each([
    ['Thought: I add.\n<code>\nprint(1)\n</code>', { thought: 'I add.', code: 'print(1)' }],
    ['Thought: I add.\n<co', { thought: 'I add.', code: '' }],
    ['Thought: I add.\n<code>\nprint(1', { thought: 'I add.', code: 'print(1' }],
    ['<code>\nx\n</co', { thought: '', code: 'x' }],
    ['Look:\n```python\nx\n```\n', { thought: 'Look:', code: 'x' }],
    ['<think>secret</think>Hello', { thought: 'Hello', code: '' }],
    ['<think>still', { thought: '', code: '' }],
    ['<code>\n    indented\n</code>', { thought: '', code: '    indented' }],
    ['{"thought": "I \\"add\\".", "code": "print(1)\\nprint(2)"}', { thought: 'I "add".', code: 'print(1)\nprint(2)' }],
    ['{"thought": "I ad', { thought: 'I ad', code: '' }],
    ['{"thought": "a", "code": "x\\', { thought: 'a', code: 'x' }],
    ['I look.\nAction:\n{"name": "look", "arguments": {}}', { thought: 'I look.', code: '' }],
    ['I look.\n```json\n[{"name": "look"}]', { thought: 'I look.', code: '' }],
    ['{"name": "look", "arguments": {}}', { thought: '', code: '' }],
    ['Action is needed: wait.', { thought: 'Action is needed: wait.', code: '' }],
  ])('%j is thought and code', (text, expected) => {
    expect(splitReply(text)).toEqual(expected);
  });

  it('is told from the code by the code itself where its tags are somebody’s own', () => {
    const text = 'Thought: I add.\n[PY]\nprint(1)\n[/PY]';
    expect(splitReply(text, 'print(1)').thought).toBe('I add.');
    expect(splitReply(text, 'print(2)').thought).toBe('I add.\n[PY]\nprint(1)\n[/PY]');
  });
});

describe('quantities', () => {
  it.each([
    [formatDuration(80), '80 ms'],
    [formatDuration(1_350), '1.4 s'],
    [formatDuration(125_000), '2 min 5 s'],
    [formatCost(0), '$0.00'],
    [formatCost(1.234), '$1.23'],
    [formatCost(0.0312), '$0.031'],
    [formatCost(0.00001234), '$0.000012'],
    [formatBytes(900), '1 kB'],
    [formatBytes(9_600_000), '9.6 MB'],
    [formatCount(1, 'step'), '1 step'],
    [formatCount(1204, 'token'), '1,204 tokens'],
    [formatMoment(0, 30_000), 'just now'],
    [formatMoment(0, 300_000), '5 min ago'],
  ])('%s is %s', (actual, expected) => {
    expect(actual).toBe(expected);
  });
});
