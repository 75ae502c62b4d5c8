import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Attacked } from './wire.harness.ts';
import { openFilePage } from '../helpers/browser.ts';

/** One page for all: an attack that leaves a trace in it is what these tests look for. */
let page: Page;

beforeAll(async () => {
  page = await openFilePage();
});

async function inHarness<Result>(name: string, attack: string): Promise<Result> {
  return page.evaluate(`import('/harness/wire.js').then((harness) => harness.${name}(${JSON.stringify(attack)}))`);
}

const attackWire = async (attack: string): Promise<Attacked> => inHarness('attackWire', attack);
const attackComlink = async (attack: string): Promise<boolean> => inHarness('attackComlink', attack);

const raw = (value: string): string => `{ type: 'RAW', value: ${value} }`;
const code = raw(`'globalThis.attacked = true'`);

/** What ran code on the host, or changed it, when the wire was Comlink's. */
const comlinkAttacks = [
  {
    name: 'CONSTRUCT on constructor.constructor and APPLY of what comes back',
    attack: `
      port.addEventListener('message', ({ data }) => {
        const made = data?.value;
        if (made instanceof MessagePort) made.postMessage({ id: 'b', type: 'APPLY', path: [], argumentList: [] });
      });
      port.start();
      port.postMessage({ id: 'a', type: 'CONSTRUCT', path: ['constructor', 'constructor'], argumentList: [${code}] });`,
  },
  {
    name: 'SET on __proto__',
    attack: `port.postMessage({ id: 'd', type: 'SET', path: ['__proto__', 'polluted'], value: ${raw('true')} });`,
  },
];

describe('the wire to the sandbox', () => {
  it.each(comlinkAttacks)('drops $name, which works against Comlink', async ({ attack }) => {
    const outcome = await attackWire(`${attack} port.postMessage(end(id));`);
    expect(outcome).toMatchObject({ ranOnHost: false, value: null, error: undefined, isLost: false, dropped: 1 });
    expect(await attackComlink(attack)).toBe(true);
  });

  it.each([
    { name: 'a tool that was not given', call: `{ name: 'constructor' }` },
    { name: 'a tool of the prototype', call: `{ name: '__proto__' }` },
    { name: 'a parameter that the tool does not have', call: `{ args: { json: '{"other": 1}', buffers: [] } }` },
    { name: 'arguments that are no record', call: `{ args: { json: '[1]', buffers: [] } }` },
    { name: 'arguments that are no JSON', call: `{ args: { json: '{', buffers: [] } }` },
    { name: 'a value with a getter’s field more', call: `{ args: { json: '{}', buffers: [], more: 1 } }` },
    { name: 'another action’s id', call: `{ id: 7 }` },
    { name: 'a call’s id out of order', call: `{ callId: 2 }` },
    { name: 'a call’s id that is no number', call: `{ callId: '1' }` },
    { name: 'a field more', call: `{ path: ['constructor'] }` },
    {
      name: 'arguments that are too large',
      call: `{ args: { json: JSON.stringify({ thing: 'x'.repeat(1e7) }), buffers: [] } }`,
    },
  ])('drops a tool call with $name, and makes the honest one', async ({ call }) => {
    const honest = `{ type: 'tool-call', id, callId: 1, name: 'look', args: { json: '{"thing": "a"}', buffers: [] } }`;
    const outcome = await attackWire(`port.postMessage({ ...${honest}, ...${call} }); port.postMessage(${honest});`);
    expect(outcome).toMatchObject({ calls: [{ thing: 'a' }], dropped: 1, prints: 'reply;' });
  });

  it('makes a call once however often it is posted', async () => {
    const honest = `{ type: 'tool-call', id, callId: 1, name: 'look', args: { json: '{"thing": "a"}', buffers: [] } }`;
    const outcome = await attackWire(`for (let count = 0; count < 5; count++) port.postMessage(${honest});`);
    expect(outcome).toMatchObject({ calls: [{ thing: 'a' }], dropped: 4 });
  });

  it('drops a value that would write into a prototype', async () => {
    const value = `{ json: '{"__proto__": {"polluted": true}}', buffers: [] }`;
    const outcome = await attackWire(`port.postMessage(end(id, { value: ${value} })); port.postMessage(end(id));`);
    expect(outcome).toMatchObject({ ranOnHost: false, dropped: 1, value: null });
  });

  it('takes a value whose keys only look like a prototype’s', async () => {
    const value = `{ json: '{"constructor": {"prototype": {"polluted": true}}}', buffers: [] }`;
    const outcome = await attackWire(`port.postMessage(end(id, { value: ${value} }));`);
    expect(outcome).toMatchObject({ ranOnHost: false, dropped: 0 });
    expect(outcome.value).toEqual({ constructor: { prototype: { polluted: true } } });
  });

  it.each([
    { name: 'prints that are too large', message: `{ type: 'print', id, text: 'x'.repeat(1e7) }` },
    {
      name: 'a value that is too large',
      message: `end(id, { value: { json: JSON.stringify('x'.repeat(1e7)), buffers: [] } })`,
    },
    {
      name: 'a value whose buffer is too large',
      message: `end(id, { value: { json: '1', buffers: [new Uint8Array(1e7)] } })`,
    },
    {
      name: 'a value nested beyond measure',
      message: `end(id, { value: { json: '['.repeat(5e4) + ']'.repeat(5e4), buffers: [] } })`,
    },
    { name: 'no record', message: `'done'` },
    { name: 'null', message: 'null' },
    { name: 'a list', message: `[end(id)]` },
    { name: 'an unknown type', message: `{ type: 'toString', id }` },
    { name: 'a message for another phase', message: `{ type: 'booted' }` },
    { name: 'an error that is no record', message: `end(id, { error: 'x' })` },
    {
      name: 'an error with a line that is none',
      message: `end(id, { error: { type: 'x', message: '', line: -1, snippet: '' } })`,
    },
  ])('drops $name and takes the honest end', async ({ message }) => {
    const outcome = await attackWire(
      `port.postMessage(${message}); port.postMessage(end(id, { bundle: { 'text/plain': 'honest' } }));`,
    );
    expect(outcome).toMatchObject({ dropped: 1, isLost: false, error: undefined });
  });

  it('drops what comes after the end', async () => {
    const outcome = await attackWire(
      `port.postMessage(end(id)); port.postMessage(end(id)); port.postMessage({ type: 'print', id, text: 'late' });`,
    );
    expect(outcome).toMatchObject({ dropped: 2, prints: '' });
  });

  it('ends a sandbox that floods it', async () => {
    const outcome = await attackWire(`for (let count = 0; count < 2000; count++) port.postMessage({ type: 'flood' });`);
    expect(outcome.isLost).toBe(true);
    expect(outcome.dropped).toBeLessThan(2_001);
  });

  it('ends a sandbox that says nothing at all when its time is over', async () => {
    const outcome = await attackWire('');
    expect(outcome).toMatchObject({ isLost: true, error: 'TimeoutError' });
  });

  it('ends a sandbox that does not even begin', async () => {
    expect(await inHarness<Attacked>('attackSilently', '')).toMatchObject({ isLost: true, error: 'SandboxError' });
  });
});
