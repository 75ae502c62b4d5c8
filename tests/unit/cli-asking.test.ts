import { PassThrough } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { askForApproval } from '../../src/cli/approval-prompt.mjs';
import { editText } from '../../src/cli/edit-text.mjs';
import { askQuestion } from '../../src/cli/question.mjs';
import { createRedactor } from '../../src/cli/redact.mjs';
import type { Talk, Terminal } from '../../src/cli/terminal.mjs';
import { createTerminal } from '../../src/cli/terminal.mjs';
import type { ApprovalDecision, ApprovalRequest } from '../../src/core/index.ts';

const AT = { id: 'a', agent: ['agent', 'searcher'], stepNumber: 1 };
const CODE: ApprovalRequest = { ...AT, type: 'code', code: 'x = 1\nprint(x)' };
const CALL: ApprovalRequest = { ...AT, type: 'tool', name: 'pay', args: { euros: 5 } };
const PLAN: ApprovalRequest = { ...AT, type: 'plan', plan: '1. Wait.' };

/** A terminal at which somebody types those lines, and then leaves; what it shows. */
function createTyped(lines: readonly string[]): { readonly terminal: Terminal; readonly shown: () => string } {
  const waiting = [...lines];
  let shown = '';
  const talk: Talk = {
    ask: async (question) => {
      shown += question;
      return waiting.shift();
    },
    leave: () => {},
  };
  return { terminal: { talk: (work) => work(talk) }, shown: () => shown };
}

async function approve(
  request: ApprovalRequest,
  lines: readonly string[],
  {
    secrets = [],
    edited,
  }: { readonly secrets?: readonly string[]; readonly edited?: readonly (string | undefined)[] } = {},
): Promise<{ readonly decision: ApprovalDecision; readonly shown: string }> {
  const { terminal, shown } = createTyped(lines);
  const edits = [...(edited ?? [])];
  const asking = { terminal, redact: createRedactor(secrets).text, edit: async () => edits.shift() };
  return { decision: await askForApproval(asking, request), shown: shown() };
}

describe('a person who is asked whether something may happen', () => {
  it.each<[ApprovalRequest, string]>([
    [CODE, '\n? agent/searcher wants to run this code:\n    x = 1\n    print(x)\n'],
    [CALL, '\n? agent/searcher wants to call pay with:\n    {\n      "euros": 5\n    }\n'],
    [PLAN, '\n? agent/searcher wants to follow this plan:\n    1. Wait.\n'],
  ])('sees what it is (%#)', async (request, text) => {
    const { shown } = await approve(request, ['a']);
    expect(shown).toBe(`${text}[a]llow, allow for the [r]un, [d]eny, [e]dit? `);
  });

  it.each<[string, readonly string[], ApprovalDecision]>([
    ['allows it', ['a'], { decision: 'allow' }],
    ['allows it in a word', [' Allow '], { decision: 'allow' }],
    ['allows it for the run', ['r'], { decision: 'allow', remember: 'run' }],
    ['denies it', ['d', ''], { decision: 'deny' }],
    ['says why not', ['d', ' Too dear. '], { decision: 'deny', reason: 'Too dear.' }],
    ['must say something that is understood', ['', 'maybe', 'a'], { decision: 'allow' }],
    ['denies it by going', [], { decision: 'deny', reason: 'nobody to ask' }],
    ['denies it by going in the middle', ['d'], { decision: 'deny' }],
  ])('%s', async (_what, lines, decision) => {
    expect((await approve(CODE, lines)).decision).toEqual(decision);
  });

  it.each<[ApprovalRequest, string, ApprovalDecision]>([
    [CODE, 'x = 2', { decision: 'edit', code: 'x = 2' }],
    [CALL, '{"euros": 1}', { decision: 'edit', args: { euros: 1 } }],
    [PLAN, '1. Go.', { decision: 'edit', plan: '1. Go.' }],
  ])('changes it (%#)', async (request, edited, decision) => {
    expect((await approve(request, ['e'], { edited: [edited] })).decision).toEqual(decision);
  });

  it('is asked again after a change that cannot be, or that was given up', async () => {
    const { decision, shown } = await approve(CALL, ['e', 'e', 'e', 'e'], {
      edited: ['{"euros"', '[1]', undefined, '{}'],
    });
    expect(decision).toEqual({ decision: 'edit', args: {} });
    expect(shown.match(/Arguments are a JSON object/g)).toHaveLength(2);
    expect(shown).toContain('Nothing was changed.');
  });

  it('neither sees nor changes what holds a key', async () => {
    const request = { ...CODE, code: 'key = "sk-1234"' };
    const { decision, shown } = await approve(request, ['e', 'a'], { secrets: ['sk-1234'], edited: ['x'] });
    expect(shown).toContain('key = "[redacted]"');
    expect(shown).not.toContain('[e]dit');
    expect(decision).toEqual({ decision: 'allow' });
  });
});

describe('a person who is asked a question', () => {
  const ask = (lines: readonly string[], choices?: readonly string[]): Promise<string> =>
    askQuestion(createTyped(lines).terminal, { question: 'Which?', ...(choices && { choices }) });

  it('sees numbered choices', async () => {
    const { terminal, shown } = createTyped(['1']);
    await askQuestion(terminal, { question: 'Which?', choices: ['red', 'blue'] });
    expect(shown()).toBe('\n? Which?\n  1) red\n  2) blue\n> ');
  });

  it.each<[string, readonly string[], readonly string[] | undefined, string]>([
    ['by a number', ['2'], ['red', 'blue'], 'blue'],
    ['by a number that is none of them', ['3'], ['red', 'blue'], '3'],
    ['in words', ['green'], ['red', 'blue'], 'green'],
    ['where there are no choices', ['2'], undefined, '2'],
    ['by going', [], undefined, 'nobody to ask'],
  ])('answers %s', async (_how, lines, choices, answer) => {
    expect(await ask(lines, choices)).toBe(answer);
  });
});

describe('a text that is changed', () => {
  const run = (lines: readonly string[], environment: NodeJS.ProcessEnv): Promise<string | undefined> =>
    createTyped(lines).terminal.talk((talk) => editText('x = 1', { extension: 'py', talk, environment }));

  it('is typed anew where there is no editor', async () => {
    expect(await run(['x = 2', '', 'y = 3', '.'], {})).toBe('x = 2\n\ny = 3');
  });

  it.each([
    ['nothing is typed', ['.']],
    ['the person goes', ['x = 2']],
  ])('stays when %s', async (_why, lines) => {
    expect(await run(lines, {})).toBeUndefined();
  });

  it('is what the editor made of it', async () => {
    const script = 'const fs = require("node:fs"); fs.appendFileSync(process.argv[1], "y = 2\\n");';
    const editor = `"${process.execPath}" -e '${script}'`;
    expect(await run([], { EDITOR: editor })).toBe('x = 1\ny = 2');
    expect(await run([], { VISUAL: editor, EDITOR: 'false' })).toBe('x = 1\ny = 2');
  });

  it('stays when the editor fails', async () => {
    expect(await run([], { EDITOR: 'false' })).toBeUndefined();
  });
});

describe('a terminal', () => {
  function open(onInterrupt = (): void => {}) {
    const input = new PassThrough();
    const output = new PassThrough();
    let shown = '';
    output.on('data', (piece) => (shown += piece));
    return { terminal: createTerminal({ input, output, onInterrupt }), input, shown: () => shown };
  }

  it('has one who asks wait for another', async () => {
    const { terminal, input, shown } = open();
    const first = terminal.talk(({ ask }) => ask('One? '));
    const second = terminal.talk(({ ask }) => ask('Two?\nIn lines: '));
    await vi.waitFor(() => expect(shown()).toBe('One? '));
    input.write('1\n');
    expect(await first).toBe('1');
    await vi.waitFor(() => expect(shown()).toContain('Two?\nIn lines: '));
    input.write('2\n');
    expect(await second).toBe('2');
  });

  it('keeps lines that are pasted together', async () => {
    const { terminal, input } = open();
    const talked = terminal.talk(async ({ ask }) => [await ask('> '), await ask('> '), await ask('> ')]);
    await vi.waitFor(() => expect(input.listenerCount('data') + input.listenerCount('readable')).toBeGreaterThan(0));
    input.write('a\nb\n');
    input.end('c\n');
    expect(await talked).toEqual(['a', 'b', 'c']);
  });

  it('has nobody at it once its input ends', async () => {
    const { terminal, input } = open();
    const talked = terminal.talk(async ({ ask }) => [await ask('> '), await ask('> ')]);
    await vi.waitFor(() => expect(input.listenerCount('data') + input.listenerCount('readable')).toBeGreaterThan(0));
    input.end();
    expect(await talked).toEqual([undefined, undefined]);
  });

  it('takes a question back, and asks the next', async () => {
    const { terminal, input, shown } = open();
    const controller = new AbortController();
    const first = terminal.talk(({ ask }) => ask('One? '), controller.signal);
    const second = terminal.talk(({ ask }) => ask('Two? '));
    await vi.waitFor(() => expect(shown()).toBe('One? '));
    controller.abort();
    expect(await first).toBeUndefined();
    await vi.waitFor(() => expect(shown()).toContain('Two? '));
    input.write('2\n');
    expect(await second).toBe('2');
    expect(await terminal.talk(({ ask }) => ask('Three? '), controller.signal)).toBeUndefined();
  });
});
