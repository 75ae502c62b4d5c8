import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findBrowser } from '../../src/cli/find-browser.mjs';
import { ROOT } from '../../src/cli/paths.mjs';
import type { RunEvent, RunResult } from '../../src/core/index.ts';
import { isOfRoot } from '../../src/core/index.ts';
import type { Behaviour, OpenAIServer } from '../helpers/openai-server.mjs';
import { startOpenAIServer } from '../helpers/openai-server.mjs';
import { startWebServer } from '../helpers/web-server.mjs';

const KEY = 'sk-test-0123456789';

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Options {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with all output so far whenever there is more. */
  readonly onOutput?: (child: ChildProcess, stdout: string) => void;
}

/** Runs the command line as a user does; standard input is no terminal. */
function tabagents(args: readonly string[], { input = '', env = {}, onOutput }: Options = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [join(ROOT, 'src', 'cli', 'tabagents.mjs'), ...args], {
    env: { ...process.env, TABAGENTS_API_KEY: '', ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (piece) => {
    stdout += piece;
    onOutput?.(child, stdout);
  });
  child.stderr.on('data', (piece) => (stderr += piece));
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

async function startModel(
  script: Parameters<typeof startOpenAIServer>[0]['script'],
): Promise<OpenAIServer & { readonly flags: readonly string[] }> {
  const server = await startOpenAIServer({ script });
  onTestFinished(() => server.close());
  return { ...server, flags: ['--base-url', server.baseURL, '--model-id', 'stand-in'] };
}

function act(code: string): string {
  return `Thought: I act.\n<code>\n${code}\n</code>`;
}

function readEvents({ stdout }: Outcome): RunEvent[] {
  const lines = stdout.trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as RunEvent);
}

/** Of the runs themselves, not of agents that were called in them. */
function readResults(outcome: Outcome): RunResult[] {
  return readEvents(outcome).flatMap((event) => (event.type === 'run-end' && isOfRoot(event) ? [event.result] : []));
}

/** A file that is gone after the test; its path. */
function write(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'tabagents-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** One black point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

describe('the command line', () => {
  it('shows steps as they happen and the answer at the end', async () => {
    const model = await startModel([act('half = 21\nprint("half is", half)'), act('final_answer(half * 2)')]);
    const { code, stdout } = await tabagents([...model.flags, 'Compute.']);
    expect(stdout).toMatch(/Task Compute\.[^]*Step 1[^]*half = 21[^]*half is 21[^]*Step 2[^]*\nAnswer 42\n$/);
    expect(stdout).not.toContain('\x1b');
    expect(code).toBe(0);
  });

  it('prints one event a line with --json, the result last', async () => {
    const model = await startModel([act('print("hello")'), act('final_answer({"big": 2**70, "set": {1}})')]);
    const outcome = await tabagents([...model.flags, '--json', 'Compute.']);
    const events = readEvents(outcome);
    expect(events[0]).toMatchObject({ type: 'run-start', task: 'Compute.', modelId: 'stand-in' });
    expect(events.filter((event) => event.type === 'step-end')).toHaveLength(2);
    const prints = events.flatMap((event) => (event.type === 'print-delta' ? [event.text] : []));
    expect(prints.join('')).toBe('hello\n');
    expect(events.at(-1)).toMatchObject({
      type: 'run-end',
      result: { state: 'success', answer: { big: String(2n ** 70n), set: [1] } },
    });
    expect(outcome.code).toBe(0);
  });

  it('answers by Python that the embedded model wrote', async () => {
    const outcome = await tabagents(['--json', 'How many days are between 2024-03-01 and 2024-12-25?']);
    expect(readResults(outcome)).toMatchObject([{ state: 'success', answer: 299 }]);
    expect(outcome.code).toBe(0);
  });

  it('runs each line of standard input in a fresh conversation', async () => {
    const model = await startModel([
      act('seen = 1\nfinal_answer("first")'),
      act('try:\n    seen\nexcept NameError:\n    final_answer("second, all new")'),
    ]);
    const outcome = await tabagents([...model.flags, '--json', '-'], { input: 'One.\n\n  Two.' });
    expect(readResults(outcome).map(({ answer }) => answer)).toEqual(['first', 'second, all new']);
    expect(model.requests.map(({ body }) => body.messages.length)).toEqual([2, 2]);
    expect(outcome.code).toBe(0);
  });

  it('ends with 1 when one task of several did not succeed', async () => {
    const model = await startModel([act('x = 1'), 'The best I know is 1.', act('final_answer(2)')]);
    const outcome = await tabagents([...model.flags, '--json', '--max-steps', '1', '-'], { input: 'One.\nTwo.\n' });
    expect(readResults(outcome).map(({ state }) => state)).toEqual(['max-steps', 'success']);
    expect(outcome.code).toBe(1);
  });

  it('ends with 1, and says why, when the model cannot be had', async () => {
    const model = await startModel([{ type: 'status', status: 401 }]);
    const { code, stdout } = await tabagents([...model.flags, 'Compute.']);
    expect(stdout).toMatch(/\nFailed\. .*key/i);
    expect(code).toBe(1);
  });

  it('has nobody to ask when no one sits at the terminal', async () => {
    const model = await startModel([act('final_answer(ask_user("Which colour?"))')]);
    const outcome = await tabagents([...model.flags, '--json', '--tools', 'ask_user', 'Ask.']);
    expect(readResults(outcome)).toMatchObject([{ answer: 'nobody to ask' }]);
  });

  it('gives tools their options', async () => {
    const web = await startWebServer(() => ({ type: 'application/json', body: '{"query":{"search":[]}}' }));
    onTestFinished(() => web.close());
    const model = await startModel([act('final_answer(wikipedia_search("leopard"))')]);
    const tool = `wikipedia_search?baseURL=${encodeURIComponent(`${web.origin}/api.php`)}`;
    await tabagents([...model.flags, '--tools', tool, 'Search.']);
    expect(web.requests[0]).toMatchObject({ path: '/api.php', query: { origin: '*' } });
  });

  it('lets the code import what it is given', async () => {
    const model = await startModel([act('import json\nfinal_answer(json.dumps([1]))')]);
    const outcome = await tabagents([...model.flags, '--json', '--imports', 'json', 'Import.']);
    expect(readResults(outcome)).toMatchObject([{ answer: '[1]' }]);
  });

  it.each([
    ['flag', ['--json', '--api-key', KEY], {}],
    ['environment', [], { TABAGENTS_API_KEY: KEY }],
  ])('shows a key from the %s nowhere, whoever repeats it', async (_where, args, env) => {
    const refusal: Behaviour = { type: 'status', status: 403, body: { error: { message: `No: ${KEY}` } } };
    const model = await startModel([act(`print("${KEY}")`), refusal]);
    const { code, stdout, stderr } = await tabagents([...model.flags, ...args, `Use ${KEY}.`], { env });
    expect(stdout + stderr).not.toContain(KEY);
    expect(stdout).toContain('[redacted]');
    expect(code).toBe(1);
    expect(model.requests[0]?.headers['authorization']).toBe(`Bearer ${KEY}`);
  });

  it('stops the run on Ctrl-C and ends with 1', async () => {
    const model = await startModel([{ type: 'hang', text: 'Thought: I never come to an end.' }]);
    let isSent = false;
    const outcome = await tabagents([...model.flags, '--json', 'Think.'], {
      onOutput: (child, stdout) => {
        if (isSent || !stdout.includes('text-delta')) return;
        isSent = true;
        child.kill('SIGINT');
      },
    });
    expect(readResults(outcome)).toMatchObject([{ state: 'stopped' }]);
    expect(outcome.code).toBe(1);
  });

  it('says so and ends with 1 when its browser dies', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tabagents-browser-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const browser = join(folder, 'browser');
    const script = `#!/bin/sh\necho $$ > '${folder}/pid'\nexec '${findBrowser()}' "$@"\n`;
    writeFileSync(browser, script, { mode: 0o755 });
    const model = await startModel([{ type: 'hang', text: 'Thought: I never come to an end.' }]);
    let isKilled = false;
    const { code, stderr } = await tabagents([...model.flags, '--json', 'Think.'], {
      env: { TABAGENTS_BROWSER: browser },
      onOutput: (_child, stdout) => {
        if (isKilled || !stdout.includes('text-delta')) return;
        isKilled = true;
        // The group, as what is found may be a script that starts the browser.
        process.kill(-Number(readFileSync(join(folder, 'pid'), 'utf8')), 'SIGKILL');
      },
    });
    expect(stderr).toContain('The browser was closed.');
    expect(code).toBe(1);
  });

  it.each([
    ['without a task', []],
    ['with a flag that does not exist', ['--colour', 'Task']],
    ['with a number that is none', ['--max-steps', 'many', 'Task']],
    ['with no task on standard input', ['-']],
    ['with options that the agent refuses', ['--tools', 'visit_webpage,visit_webpage', 'Task']],
  ])('ends with 2 %s', async (_how, args) => {
    const { code, stdout, stderr } = await tabagents(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: tabagents');
  });

  it('ends with 2 where there is no browser', async () => {
    const { code, stderr } = await tabagents(['Task'], { env: { TABAGENTS_BROWSER: '/nowhere/browser' } });
    expect(code).toBe(2);
    expect(stderr).toContain('There is no browser');
  });

  it.each<[string, object, string]>([
    ['a newer version', { version: 2, model: { engine: 'embedded' } }, '"version" is 2'],
    ['an unknown field', { model: { engine: 'embedded' }, max_steps: 3 }, '"max_steps" is unknown'],
    ['a field that only the page can check', { model: { engine: 'embedded' }, maxSteps: 0 }, '"maxSteps"'],
    ['what nobody can give it here', { model: { engine: 'embedded' }, unsaved: ['tool get_price'] }, 'tool get_price'],
  ])('ends with 2 for an agent with %s', async (_what, agent, problem) => {
    const { code, stdout, stderr } = await tabagents(['--agent', write('agent.json', JSON.stringify(agent)), 'Task']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(problem);
  });

  it('says what it can do and which version it is', async () => {
    expect(await tabagents(['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('--max-steps') });
    expect(await tabagents(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});

describe('the command line, of all kinds of agents', () => {
  it('runs an agent of a file, with options in place of what it says', async () => {
    const model = await startModel([act('import csv\nfinal_answer(csv.QUOTE_ALL)')]);
    const agent = {
      version: 1,
      model: { engine: 'openai-compatible', baseURL: model.baseURL, modelId: 'stand-in', apiKey: KEY },
      imports: ['csv'],
      instructions: 'Mind the gap.',
      maxSteps: 9,
    };
    const flags = ['--agent', write('agent.json', JSON.stringify(agent)), '--max-steps', '2', '--json'];
    const outcome = await tabagents([...flags, `Use ${KEY}.`]);
    expect(readResults(outcome)).toMatchObject([{ state: 'success', answer: 1 }]);
    expect(readEvents(outcome)[0]).toMatchObject({ maxSteps: 2, task: 'Use [redacted].' });
    expect(model.requests[0]?.headers['authorization']).toBe(`Bearer ${KEY}`);
    expect(JSON.stringify(model.requests[0]?.body)).toContain('Mind the gap.');
    expect(outcome.stdout + outcome.stderr).not.toContain(KEY);
  });

  it('runs an agent that only calls tools', async () => {
    const call = '{"name": "final_answer", "arguments": {"answer": 42}}';
    const model = await startModel([`Action:\n${call}`]);
    const outcome = await tabagents([...model.flags, '--type', 'tool-calling', '--json', 'Compute.']);
    expect(readResults(outcome)).toMatchObject([{ state: 'success', answer: 42 }]);
  });

  it('shows agents that are managed beside their manager, whose end is the end', async () => {
    const model = await startModel(({ body }) =>
      JSON.stringify(body.messages.slice(1)).includes('Find it.') &&
      !JSON.stringify(body.messages).includes('searcher(')
        ? act('final_answer("found")')
        : act('final_answer(searcher("Find it.") is not None)'),
    );
    const hosted = { engine: 'openai-compatible', baseURL: model.baseURL, modelId: 'stand-in' };
    const searcher = { name: 'searcher', description: 'It searches.', model: hosted };
    const path = write('agent.json', JSON.stringify({ model: hosted, managedAgents: [searcher] }));
    const { code, stdout } = await tabagents(['--agent', path, 'Compute.']);
    expect(stdout).toMatch(/→ searcher\([^]*\n  searcher │ Answer found\n[^]*\nAnswer true\n$/);
    expect(code).toBe(0);
  });

  it('makes plans', async () => {
    const model = await startModel(['1. Answer.', act('final_answer(1)')]);
    const { stdout } = await tabagents([...model.flags, '--plan', '1', 'Compute.']);
    expect(stdout).toMatch(/\nPlan\n1\. Answer\.\n[^]*Step 1\n/);
  });

  it('ends with 1 when the budget is used up, and gives the best answer', async () => {
    const model = await startModel([act('x = 1'), 'The best I know is 1.']);
    const { code, stdout } = await tabagents([...model.flags, '--budget', 'tokens=50', 'Compute.']);
    expect(stdout).toMatch(/Budget: 50 tokens\n[^]*The budget of 50 tokens is used up\. The best answer so far: /);
    expect(code).toBe(1);
  });

  it('gives the task pictures, files and variables', async () => {
    const code = 'final_answer([open("a.csv").read(), rates[1], rates[0]["x"]])';
    const model = await startModel([act(code)]);
    const flags = ['--image', write('photo.png', PNG), '--file', write('a.csv', 'é,1\n')];
    const outcome = await tabagents([...model.flags, ...flags, '--var', 'rates=[{"x": null}, 1.5]', '--json', 'Look.']);
    expect(readResults(outcome)).toMatchObject([{ state: 'success', answer: ['é,1\n', 1.5, null] }]);
    expect(JSON.stringify(model.requests[0]?.body)).toContain(PNG.toString('base64'));
  });

  it('denies what it is to ask before when nobody can be asked', async () => {
    const model = await startModel([act('final_answer(1)'), 'I may not.']);
    const flags = ['--ask-before', 'code', '--max-steps', '1'];
    const { code, stdout } = await tabagents([...model.flags, ...flags, 'Compute.']);
    expect(stdout).toContain('? May this code run?\nDenied: nobody to ask\n');
    expect(code).toBe(1);
  });

  it('has nobody to ask, with choices or without, when tasks are read', async () => {
    const model = await startModel([act('final_answer(ask_user("Which?", choices=["a", "b"]))')]);
    const outcome = await tabagents([...model.flags, '--json', '--tools', 'ask_user', '-'], { input: 'Ask.\n' });
    expect(readResults(outcome)).toMatchObject([{ answer: 'nobody to ask' }]);
  });
});
