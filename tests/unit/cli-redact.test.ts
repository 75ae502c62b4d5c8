import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/cli/redact.mjs';
import { listSecrets } from '../../src/cli/secrets.mjs';
import type { RunEvent } from '../../src/core/index.ts';
import type { AgentConfig } from '../../src/worker/protocol.ts';

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

  it('keeps streams of agents that talk at the same time apart', () => {
    const { events } = createRedactor(['abcd']);
    const say = (agent: string, text: string): RunEvent[] =>
      events({ ...STAMP, agent: ['agent', agent], type: 'text-delta', stepNumber: 1, text });
    const shown = [...say('one', 'ab'), ...say('two', 'ab'), ...say('one', 'cd'), ...say('two', 'xy')];
    expect(shown.map((event) => [event.agent[1], 'text' in event && event.text])).toEqual([
      ['one', '[redacted]'],
      ['two', 'abxy'],
    ]);
  });

  it('takes a secret out of a stream of a plan', () => {
    const { events } = createRedactor(['abcd']);
    const plan = { ...STAMP, type: 'plan-delta', stepNumber: 1 } as const;
    expect([...events({ ...plan, text: '1. ab' }), ...events({ ...plan, text: 'cd' })]).toEqual([
      { ...plan, text: '1. ' },
      { ...plan, text: '[redacted]' },
    ]);
  });
});

describe('the secrets of an agent', () => {
  const hosted = { engine: 'openai-compatible', baseURL: 'https://api.example/v1', modelId: 'm' } as const;

  it.each<[string, AgentConfig, readonly string[]]>([
    ['none', { model: hosted, tools: ['visit_webpage'], imports: ['tokenize'] }, []],
    ['the key of its model', { model: { ...hosted, apiKey: 'sk-1' } }, ['sk-1']],
    [
      'a header, also without the word before it',
      { model: { ...hosted, headers: { Authorization: 'Bearer sk-1', 'x-title': 'My page' } } },
      ['Bearer sk-1', 'sk-1'],
    ],
    [
      'a header whose value looks like a key',
      { model: { ...hosted, headers: { 'x-subscription': '0123456789abcdef' } } },
      ['0123456789abcdef'],
    ],
    [
      'the keys of a tool, at any depth',
      { model: hosted, tools: [{ name: 'a', options: { servers: [{ token: 't-1' }], keys: ['k-1'], maxTokens: 5 } }] },
      ['t-1', 'k-1'],
    ],
    [
      'keys in addresses',
      { model: { ...hosted, baseURL: 'https://ada:p%40ss@api.example/v1?api_key=k-1&version=2' } },
      ['ada', 'p%40ss', 'p@ss', 'k-1'],
    ],
    [
      'those of agents that it manages',
      {
        model: hosted,
        managedAgents: [
          {
            model: { ...hosted, apiKey: 'sk-2' },
            managedAgents: [{ model: hosted, tools: [{ name: 'a', options: { apiKey: 'sk-3' } }] }],
          },
        ],
      },
      ['sk-2', 'sk-3'],
    ],
  ])('are %s', (_what, config, secrets) => {
    expect(listSecrets(config).toSorted()).toEqual(secrets.toSorted());
  });
});
