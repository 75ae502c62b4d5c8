import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Page } from 'playwright-core';
import { openFilePage } from '../helpers/browser.ts';
import { inPage as inAnyPage } from '../helpers/in-page.ts';
import { startOpenAIServer } from '../helpers/openai-server.mjs';

/** A picture of one pixel. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

let page: Page;

beforeAll(async () => {
  page = await openFilePage();
});

/** All in one page, whose next sandbox stands ready while a test runs. */
const inPage: typeof inAnyPage = (body, options = {}) => inAnyPage(body, { ...options, page });

describe('an agent with real Python', () => {
  it('asks a person in the middle of its code, whose clock stands still meanwhile', async () => {
    const seen = await inPage(async ({ CodeAgent, tool }, { modelWriting }) => {
      const asked: string[] = [];
      const pay = tool({
        name: 'pay',
        description: 'Pays.',
        input: { type: 'object', properties: { euros: { type: 'integer' } }, required: ['euros'] },
        needsApproval: true,
        execute: ({ euros }) => `paid ${String(euros)}`,
      });
      const code =
        'receipts = [pay(5)]\ntry:\n    pay(500)\nexcept Exception as error:\n    receipts.append(str(error))\nreceipts.append(pay(6))\nfinal_answer(receipts)';
      const agent = new CodeAgent({
        model: modelWriting(code),
        tools: [pay],
        limits: { timeMs: 1_500 },
        approve: async (request) => {
          asked.push(request.type);
          // Longer than Python may run: for so long it waits.
          await new Promise((resolve) => setTimeout(resolve, 600));
          if (request.type !== 'tool') return { decision: 'allow' };
          const { euros } = request.args as { euros: number };
          if (euros > 100) return { decision: 'deny', reason: 'Too much.' };
          return euros === 6 ? { decision: 'edit', args: { euros: 7 } } : { decision: 'allow' };
        },
      });
      const { answer, state } = await agent.run('Pay.');
      await agent.dispose();
      return { answer, state, asked };
    });
    expect(seen).toMatchObject({ state: 'success', asked: ['code', 'tool', 'tool', 'tool'] });
    expect(seen.answer).toEqual(['paid 5', expect.stringContaining('Too much.'), 'paid 7']);
  });

  it('remembers what is always allowed, as data', async () => {
    const seen = await inPage(async ({ CodeAgent }, { modelWriting }) => {
      let asked = 0;
      const agent = new CodeAgent({
        model: modelWriting('final_answer(1)', 'final_answer(2)'),
        approve: () => {
          asked++;
          return { decision: 'allow', remember: 'always' };
        },
      });
      await agent.run('One.');
      await agent.run('Two.');
      const { approvals } = agent.toJSON();
      await agent.dispose();
      return { asked, approvals };
    });
    expect(seen).toEqual({ asked: 1, approvals: [{ type: 'code', decision: 'allow' }] });
  });

  it('lets its code ask the user, with choices', async () => {
    const answer = await inPage(async ({ CodeAgent, askUser }, { modelWriting }) => {
      const ask = async (question: string, { choices }: { readonly choices: readonly string[] }) =>
        `${question} ${choices.at(-1) ?? ''}`;
      const code = 'colour = ask_user("Which colour?", ["red", "blue"])\nfinal_answer(colour)';
      const agent = new CodeAgent({ model: modelWriting(code), tools: [askUser({ ask })] });
      const run = await agent.run('Ask.');
      await agent.dispose();
      return run.answer;
    });
    expect(answer).toBe('Which colour? blue');
  });

  it('manages agents whose Python is their own, and passes them values', async () => {
    const seen = await inPage(async ({ CodeAgent }, { modelWriting }) => {
      const counter = new CodeAgent({
        name: 'counter',
        description: 'Counts.',
        model: modelWriting('final_answer({"total": sum(table), "secret": "secret" in globals()})'),
        output: { type: 'object', properties: { total: { type: 'integer' } }, required: ['total'] },
      });
      const agent = new CodeAgent({
        model: modelWriting('secret = 1\nfound = counter("Sum the table.", {"table": [1, 2, 3]})\nfinal_answer(found)'),
        managedAgents: [counter],
      });
      const paths = new Set<string>();
      const run = agent.run('Count.');
      for await (const event of run) paths.add(event.agent.join('/'));
      const { answer, usageByAgent } = await run;
      await agent.dispose();
      return { answer, paths: [...paths], counted: Object.keys(usageByAgent) };
    });
    expect(seen).toEqual({
      answer: { total: 6, secret: false },
      paths: ['agent', 'agent/counter'],
      counted: ['agent', 'agent/counter'],
    });
  });

  it('goes on with Python’s state where it is not reset', async () => {
    const answers = await inPage(async ({ CodeAgent }, { modelWriting }) => {
      const agent = new CodeAgent({
        model: modelWriting('x = 20\nfinal_answer(x)', 'final_answer(x + 1)', 'final_answer("x" in globals())'),
      });
      const given = [
        (await agent.run('One.')).answer,
        (await agent.run('Two.', { reset: false })).answer,
        agent.memory.filter(({ type }) => type === 'task').length,
        (await agent.run('Three.')).answer,
        agent.memory.filter(({ type }) => type === 'task').length,
      ];
      await agent.dispose();
      return given;
    });
    expect(answers).toEqual([20, 21, 2, false, 1]);
  });

  it('writes code by native calls of python, beside other calls', async () => {
    const seen = await inPage(async ({ CodeAgent, tool }, { modelSaying, promptsOf }) => {
      const look = tool({ name: 'look', description: 'Looks.', input: { type: 'object' }, execute: () => 'seen' });
      const model = modelSaying(
        [
          ['look', {}],
          ['python', { code: 'print(look() + "!")' }],
        ],
        [['final_answer', { answer: 'done' }]],
      );
      const agent = new CodeAgent({ model, tools: [look], actions: 'tool' });
      const { answer } = await agent.run('Look.');
      await agent.dispose();
      return {
        answer,
        told: promptsOf(model)[1]
          ?.slice(-2)
          .map(({ content }) => content),
      };
    });
    expect(seen.answer).toBe('done');
    expect(seen.told).toEqual(['seen', expect.stringContaining('seen!')]);
  });

  it('gives a picture to Python and to the model, and may answer with it', async () => {
    const seen = await inPage(
      async ({ CodeAgent, tool }, { modelWriting, promptsOf }, pixel) => {
        const paint = tool({
          name: 'paint',
          description: 'Paints.',
          input: { type: 'object' },
          execute: async () => (await fetch(pixel)).blob(),
        });
        const model = modelWriting(
          'picture = paint()\nprint(picture["mediaType"], len(picture["data"]) > 50)',
          'final_answer(picture)',
        );
        const agent = new CodeAgent({ model, tools: [paint] });
        const { answer } = await agent.run('Paint.', { images: [pixel] });
        await agent.dispose();
        const [first = [], second = []] = promptsOf(model);
        const names = (messages: typeof first) =>
          messages.flatMap((one) => (one.role === 'user' ? (one.media ?? []).map(({ name }) => name) : []));
        const { name, data } = answer as { name: string; data: Uint8Array };
        return {
          first: names(first),
          second: names(second),
          printed: second.at(-1)?.content,
          name,
          isBytes: data instanceof Uint8Array,
        };
      },
      { argument: PIXEL },
    );
    expect(seen).toMatchObject({
      first: ['image_1.png'],
      second: ['image_1.png', 'image_2.png'],
      name: 'image_2.png',
      isBytes: true,
    });
    expect(seen.printed).toContain('image/png True');
  });

  it('refuses what is no picture, before anything is asked', async () => {
    const { error, state } = await inPage(async ({ CodeAgent }, { modelWriting }) => {
      const agent = new CodeAgent({ model: modelWriting('final_answer(1)') });
      return agent.run('Look.', { images: [new Blob(['no picture'])] });
    });
    expect(state).toBe('failed');
    expect(error).toMatchObject({ kind: 'bad-request', message: expect.stringContaining('no picture') });
  });

  it('stops an agent that it manages, in the middle of its Python', async () => {
    const seen = await inPage(async ({ CodeAgent }, { modelWriting }) => {
      const looper = new CodeAgent({
        name: 'looper',
        description: 'Loops.',
        model: modelWriting('print("in")\nwhile True: pass'),
      });
      const agent = new CodeAgent({ model: modelWriting('looper("Loop.")'), managedAgents: [looper] });
      const run = agent.run('Loop.');
      for await (const event of run) if (event.type === 'print-delta' && event.agent.length === 2) break;
      run.stop('enough');
      const { state, reason } = await run;
      const next = await agent.run('Again.');
      await agent.dispose();
      return { state, reason, next: next.state };
    });
    expect(seen).toEqual({ state: 'stopped', reason: 'enough', next: 'failed' });
  });

  it('ends with its budget of time, also in the middle of Python', async () => {
    const seen = await inPage(async ({ CodeAgent }, { modelSaying }) => {
      const loop = 'Thought: on and on.\n<code>\nprint("in")\nwhile True: pass\n</code>';
      const agent = new CodeAgent({ model: modelSaying(loop, 'So far: nothing.'), budget: { seconds: 3 } });
      await agent.prepare();
      const { state, answer, reason } = await agent.run('Loop.');
      await agent.dispose();
      return { state, answer, reason };
    });
    expect(seen).toMatchObject({ state: 'budget', answer: 'So far: nothing.' });
  });

  it('is played again from its log, without asking or doing anything', async () => {
    const seen = await inPage(async ({ CodeAgent, tool }, { modelWriting }) => {
      let calls = 0;
      const count = tool({ name: 'count', description: 'Counts.', input: { type: 'object' }, execute: () => ++calls });
      const agent = new CodeAgent({ model: modelWriting('final_answer(count())'), tools: [count] });
      const run = agent.run('Count.');
      const first = await run;
      const types: string[] = [];
      const again = agent.replay(run.id);
      for await (const event of again) types.push(event.type);
      const missing = await agent.replay('no-such-run');
      const result = {
        same: JSON.stringify(await again) === JSON.stringify(first),
        types,
        calls,
        missing: missing.error?.kind,
      };
      await agent.dispose();
      return result;
    });
    expect(seen).toMatchObject({ same: true, calls: 1, missing: 'not-found' });
    expect(seen.types).toEqual([
      'run-start',
      'step-start',
      'text-end',
      'code-start',
      'tool-start',
      'tool-end',
      'code-end',
      'step-end',
      'run-end',
    ]);
  });

  it('is saved as data, drawn, and made again', async () => {
    const seen = await inPage(async ({ agentFromJSON, CodeAgent, embedded, tool, ToolCallingAgent }) => {
      const look = tool({ name: 'look', description: 'Looks.', input: { type: 'object' }, execute: () => 'seen' });
      const helper = new ToolCallingAgent({
        name: 'helper',
        description: 'Helps.',
        model: embedded(),
        tools: ['wikipedia_search'],
      });
      const agent = new CodeAgent({ model: embedded(), tools: [look], managedAgents: [helper], maxSteps: 7 });
      const saved = JSON.parse(JSON.stringify(agent)) as ReturnType<typeof agent.toJSON>;
      let refusal = '';
      try {
        agentFromJSON(saved);
      } catch (thrown) {
        refusal = String(thrown);
      }
      const again = CodeAgent.fromJSON(saved, { tools: [look] });
      const [text, svg] = [await agent.visualize(), await agent.visualize('svg')];
      const isDrawn = new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror') === null;
      return { saved, refusal, again: JSON.stringify(again.toJSON()) === JSON.stringify(saved), text, isDrawn };
    });
    expect(seen.saved).toMatchObject({ version: 1, type: 'code', maxSteps: 7, unsaved: ['tool look'] });
    expect(seen.refusal).toContain('tool look');
    expect(seen).toMatchObject({ again: true, isDrawn: true });
    expect(seen.text).toMatch(/look[\s\S]*helper/);
  });
});

describe('an agent of a hosted model', () => {
  const answerCall = { id: 'call_2', name: 'final_answer', args: '{"answer": "blue"}' };

  it('sends pictures as parts, calls tools natively, and answers each call by its id', async () => {
    const script = [
      { type: 'reply', toolCalls: [{ id: 'call_1', name: 'look', args: '{"at": "sky"}' }] },
      { type: 'reply', toolCalls: [answerCall] },
    ] as const;
    const server = await startOpenAIServer({ script });
    onTestFinished(() => server.close());
    const { answer, usage } = await inPage(
      async ({ ToolCallingAgent, openAICompatible, tool }, _scripted, [baseURL, pixel]) => {
        const input = { type: 'object', properties: { at: { type: 'string' } }, required: ['at'] } as const;
        const look = tool({ name: 'look', description: 'Looks.', input, execute: ({ at }) => `${String(at)} is blue` });
        const model = openAICompatible({ baseURL, modelId: 'stand-in', apiKey: 'key' });
        const agent = new ToolCallingAgent({ model, tools: [look] });
        const result = await agent.run('Which colour?', { images: [pixel] });
        await agent.dispose();
        return result;
      },
      { argument: [server.baseURL, PIXEL] as const },
    );
    expect(answer).toBe('blue');
    expect(usage.inputTokens).toBe(200);
    const [first, second] = server.requests.map(
      ({ body }) => body as unknown as { messages: Record<string, unknown>[]; tools: { function: { name: string } }[] },
    );
    expect(first?.tools.map((one) => one.function.name)).toEqual(['look', 'final_answer']);
    expect(JSON.stringify(first?.messages.at(-1))).toContain('"url":"data:image/png;base64,');
    expect(second?.messages.at(-1)).toMatchObject({ role: 'tool', tool_call_id: 'call_1', content: 'sky is blue' });
  });

  it('holds a model to the form of its code', async () => {
    const script = [{ type: 'reply', json: { thought: 'Easy.', code: 'final_answer(6 * 7)' } }] as const;
    const server = await startOpenAIServer({ script });
    onTestFinished(() => server.close());
    const { answer } = await inPage(
      async ({ CodeAgent, openAICompatible }, _scripted, baseURL) => {
        const agent = new CodeAgent({ model: openAICompatible({ baseURL, modelId: 'stand-in' }), actions: 'json' });
        return agent.run('Multiply.');
      },
      { argument: server.baseURL },
    );
    expect(answer).toBe(42);
    expect(server.requests[0]?.body).toMatchObject({ response_format: { type: 'json_schema' } });
  });
});
