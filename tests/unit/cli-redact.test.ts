import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/cli/redact.mjs';
import type { RunEvent } from '../../src/core/index.ts';

const KEY = 'sk-"secret"/1';
const STAMP = { runId: 'r', seq: 1, at: 0, agent: ['agent'] };

describe('a redactor', () => {
  it.each([
    ['as it is', `Bearer ${KEY}.`],
    ['in JSON', JSON.stringify({ key: KEY })],
    ['in a URL', `http://host/?key=${encodeURIComponent(KEY)}`],
    ['twice', `${KEY}${KEY}`],
  ])('takes a secret out of a text %s', (_how, text) => {
    const shown = createRedactor([KEY]).text(text);
    expect(shown).toContain('[redacted]');
    expect(shown).not.toContain('secret');
  });

  it('leaves everything else as it is', () => {
    const event: RunEvent = { ...STAMP, type: 'warning', message: 'no secret here' };
    expect(createRedactor([KEY]).events(event)).toEqual([event]);
  });

  it('takes no notice of a text too short to be a secret', () => {
    expect(createRedactor(['a', '']).text('a banana')).toBe('a banana');
  });

  it('takes a secret out of the depth of an event', () => {
    const event: RunEvent = {
      ...STAMP,
      type: 'tool-end',
      stepNumber: 1,
      callId: 'c',
      name: 'echo',
      durationMs: 1,
      result: { said: [KEY], [KEY]: true, count: 3 },
    };
    expect(createRedactor([KEY]).events(event)).toEqual([
      { ...event, result: { said: ['[redacted]'], '[redacted]': true, count: 3 } },
    ]);
  });

  it.each([1, 2, 3, 5, 100])('takes a secret out of a stream in pieces of %i', (size) => {
    const whole = `The key is ${KEY}, not sk- or ${KEY.slice(0, -1)}!`;
    const { events } = createRedactor([KEY]);
    const shown: RunEvent[] = [];
    for (let at = 0; at < whole.length; at += size) {
      shown.push(...events({ ...STAMP, type: 'text-delta', stepNumber: 1, text: whole.slice(at, at + size) }));
    }
    shown.push(...events({ ...STAMP, type: 'step-start', stepNumber: 2 }));
    expect(shown.at(-1)?.type).toBe('step-start');
    const text = shown.map((event) => (event.type === 'text-delta' ? event.text : '')).join('');
    expect(text).toBe(`The key is [redacted], not sk- or ${KEY.slice(0, -1)}!`);
  });

  it('keeps streams of different kinds apart', () => {
    const { events } = createRedactor(['abcd']);
    const shown = [
      ...events({ ...STAMP, type: 'text-delta', stepNumber: 1, text: 'ab' }),
      ...events({ ...STAMP, type: 'print-delta', stepNumber: 1, text: 'cd' }),
      ...events({ ...STAMP, type: 'step-start', stepNumber: 2 }),
    ];
    expect(shown.map((event) => [event.type, 'text' in event ? event.text : ''])).toEqual([
      ['text-delta', 'ab'],
      ['print-delta', 'cd'],
      ['step-start', ''],
    ]);
  });
});
