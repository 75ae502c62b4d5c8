import { describe, expect, it } from 'vitest';
import type { ApprovalRequest, ApprovalRule } from '../../src/core/index.ts';
import { editableText, readEdit } from '../../src/ui/approval-edit.ts';
import { describeRule, isAskedAbout, listedRules, toRule, withRule } from '../../src/ui/consent-rules.ts';
import { PersonQueue } from '../../src/ui/person-queue.ts';
import type { PersonRequest } from '../../src/ui/person-queue.ts';

const at = { id: 'a1', agent: ['agent'], stepNumber: 1 };
const code: ApprovalRequest = { type: 'code', code: 'print(1)', ...at };
const call: ApprovalRequest = { type: 'tool', name: 'send_mail', args: { to: 'ada', copies: [1, null] }, ...at };
const plan: ApprovalRequest = { type: 'plan', plan: '1. Look.', ...at };

describe('an edited request', () => {
  it.each<[string, ApprovalRequest, string, object]>([
    ['that is as it was is allowed', code, 'print(1)', { decision: 'allow' }],
    ['is other code', code, 'print(2)', { decision: 'edit', code: 'print(2)' }],
    ['is another plan', plan, '1. See.', { decision: 'edit', plan: '1. See.' }],
    ['has other arguments', call, '{"to": "bob"}', { decision: 'edit', args: { to: 'bob' } }],
  ])('%s', (_name, request, text, decision) => {
    expect(readEdit(request, text)).toEqual({ ok: true, decision });
  });

  it.each<[ApprovalRequest, string, RegExp]>([
    [call, '{"to": ', /^This is not JSON: /],
    [call, '["ada"]', /^The arguments must be an object/],
    [call, 'null', /^The arguments must be an object/],
    [code, '  \n', /no code left/],
    [plan, '', /no plan left/],
  ])('of %j as %j is refused', (request, text, problem) => {
    expect(readEdit(request, text)).toMatchObject({ ok: false, problem: expect.stringMatching(problem) });
  });

  it('needs arguments that JSON can say', () => {
    expect(editableText(call)).toBe(JSON.stringify(call.type === 'tool' && call.args, null, 2));
    for (const value of [new Uint8Array(1), new Date(), NaN, new Map(), undefined]) {
      expect(editableText({ ...at, type: 'tool', name: 'f', args: { value: [value] } })).toBeUndefined();
    }
  });
});

describe('a decision', () => {
  it.each<[ApprovalRequest, Parameters<typeof toRule>[1], ApprovalRule | undefined]>([
    [code, { decision: 'allow' }, undefined],
    [code, { decision: 'allow', remember: 'run' }, undefined],
    [code, { decision: 'edit', code: 'x' }, undefined],
    [code, { decision: 'allow', remember: 'always' }, { type: 'code', decision: 'allow' }],
    [call, { decision: 'allow', remember: 'always' }, { type: 'tool', name: 'send_mail', decision: 'allow' }],
    [
      call,
      { decision: 'deny', remember: 'always', reason: 'No.' },
      { type: 'tool', name: 'send_mail', decision: 'deny', reason: 'No.' },
    ],
  ])('about %j, %j, makes the rule %j', (request, decision, rule) => {
    expect(toRule(request, decision)).toEqual(rule);
  });

  it('takes the place of an earlier one about the same, and none of what is asked about', () => {
    const rules: ApprovalRule[] = [
      { type: 'code', decision: 'ask' },
      { type: 'code', decision: 'deny' },
      { type: 'tool', name: 'look', decision: 'allow' },
    ];
    expect(withRule(rules, { type: 'code', decision: 'allow' })).toEqual([
      rules[0],
      rules[2],
      { type: 'code', decision: 'allow' },
    ]);
    expect(isAskedAbout(rules, 'code')).toBe(true);
    expect(isAskedAbout(rules, 'plan')).toBe(false);
    expect(listedRules(rules)).toEqual(rules.slice(1));
  });

  it.each<[ApprovalRule, string]>([
    [{ type: 'code', decision: 'allow' }, 'Code: allowed without asking'],
    [{ type: 'tool', decision: 'deny' }, 'All tools: never allowed'],
    [{ type: 'tool', name: 'send_mail', decision: 'deny', reason: 'No.' }, 'send_mail: never allowed (No.)'],
  ])('%j is listed as “%s”', (rule, words) => {
    expect(describeRule(rule)).toBe(words);
  });
});

describe('what waits for a person', () => {
  function question(text: string) {
    return (reply: (given: string) => void): PersonRequest => ({ type: 'question', text, choices: [], reply });
  }

  function answer(queue: PersonQueue, text: string): void {
    if (queue.first?.type === 'question') queue.first.reply(text);
  }

  it('is shown one after another', async () => {
    const queue = new PersonQueue(() => {});
    const answers = [queue.ask<string>(question('first')), queue.ask<string>(question('second'))];
    expect(queue).toMatchObject({ length: 2, first: { text: 'first' } });
    answer(queue, 'a');
    expect(queue).toMatchObject({ length: 1, first: { text: 'second' } });
    answer(queue, 'b');
    expect(await Promise.all(answers)).toEqual(['a', 'b']);
    expect(queue.first).toBeUndefined();
  });

  it('goes away when nobody waits for the answer any more', async () => {
    const queue = new PersonQueue(() => {});
    const stop = new AbortController();
    const asked = [queue.ask<string>(question('first'), stop.signal), queue.ask<string>(question('second'))];
    stop.abort();
    await expect(asked[0]).rejects.toThrow('Nobody waits for this answer any more.');
    expect(queue.first).toMatchObject({ text: 'second' });
    queue.clear();
    await expect(asked[1]).rejects.toThrow('Nobody waits');
    await expect(queue.ask<string>(question('late'), stop.signal)).rejects.toThrow('Nobody waits');
    expect(queue.length).toBe(0);
  });

  it('tells whoever shows it of every change', async () => {
    let changes = 0;
    const queue = new PersonQueue(() => changes++);
    const asked = queue.ask<string>(question('first'));
    answer(queue, 'a');
    await asked;
    expect(changes).toBe(2);
  });
});
