import { describe, expect, it } from 'vitest';
import type { Media, Message, Model, ModelEvent, Tool } from '../../src/core/index.ts';
import { NO_USAGE } from '../../src/core/index.ts';
import { callDialect, toolDialect } from '../../src/prompts/dialects.ts';
import { createToolCallingProfile } from '../../src/prompts/tool-calling.ts';
import { tool } from '../../src/tools/tool.ts';
import type { Watched } from '../helpers/agent-run.ts';
import { eventsOf, toyExecutor, watch } from '../helpers/agent-run.ts';
import { scriptedModel } from '../helpers/scripted.ts';

type Asked = readonly (readonly [name: string, args: object | string])[];

/** A reply that makes native calls, with ids `a`, `b`, `c` …. */
function calls(...asked: Asked): ModelEvent[] {
  return [
    ...asked.map(([name, args], index): ModelEvent => ({
      type: 'tool-call',
      id: String.fromCharCode(97 + index),
      name,
      args: typeof args === 'string' ? args : JSON.stringify(args),
    })),
    { type: 'finish', reason: 'stop', usage: { inputTokens: 10, outputTokens: 5, cachedTokens: 0 } },
  ];
}

const number = { type: 'object', properties: { n: {} }, required: ['n'] } as const;
const double = tool({ name: 'double', description: 'Twice.', input: number, execute: ({ n }) => Number(n) * 2 });
const failing = tool({
  name: 'failing',
  description: 'Fails.',
  input: number,
  execute: () => {
    throw new Error('out of luck');
  },
});

/** A tool-calling agent; `text` for a model that is given its tools in words. */
async function runCalls(
  replies: Parameters<typeof scriptedModel>[0],
  tools: readonly Tool[] = [double, failing],
  {
    isNative = true,
    ...rest
  }: { readonly isNative?: boolean; readonly state?: Map<string, unknown>; readonly toolConcurrency?: number } = {},
): Promise<Watched & { readonly asked: readonly (readonly Message[])[] }> {
  const scripted = scriptedModel(replies);
  const model: Model & { readonly asked: typeof scripted.asked } = { ...scripted, takesTools: isNative };
  const watched = await watch({
    model,
    tools,
    profile: createToolCallingProfile({ takesTools: isNative }),
    dialect: callDialect(tools, isNative),
    ...rest,
  });
  return { ...watched, asked: scripted.asked };
}

describe('an agent that calls tools natively', () => {
  it('is answered by a tool message for each call, with its id', async () => {
    const { asked, result } = await runCalls([
      calls(['double', { n: 4 }], ['double', { n: 5 }]),
      calls(['final_answer', { answer: 'nine' }]),
    ]);
    expect(result).toMatchObject({ answer: 'nine', state: 'success' });
    expect(asked[1]?.slice(-3)).toMatchObject([
      { role: 'assistant', toolCalls: [{ id: 'a', name: 'double', args: { n: 4 } }, { id: 'b' }] },
      { role: 'tool', callId: 'a', name: 'double', content: '8' },
      { role: 'tool', callId: 'b', name: 'double', content: '10' },
    ]);
  });

  it('keeps the results of the others when one call fails, and remembers the failed one by name', async () => {
    const { asked, result } = await runCalls([
      calls(['failing', { n: 1 }], ['double', { n: 2 }]),
      calls(['final_answer', { answer: 4 }]),
    ]);
    expect(asked[1]?.slice(-2)).toMatchObject([
      { role: 'tool', name: 'failing', content: expect.stringContaining('out of luck') },
      { role: 'tool', name: 'double', content: '4' },
    ]);
    expect(result.steps[1]).toMatchObject({
      calls: [
        { name: 'failing', isError: true },
        { name: 'double', isError: false },
      ],
    });
  });

  it('runs the other calls before a final answer in the same message counts', async () => {
    const called: unknown[] = [];
    const noting = { ...double, execute: ({ n }: Readonly<Record<string, unknown>>) => called.push(n) };
    const { result } = await runCalls([calls(['final_answer', { answer: 'done' }], ['double', { n: 7 }])], [noting]);
    expect(called).toEqual([7]);
    expect(result).toMatchObject({ answer: 'done', state: 'success' });
  });

  it('takes the first of several final answers', async () => {
    const { result } = await runCalls([calls(['final_answer', { answer: 1 }], ['final_answer', { answer: 2 }])]);
    expect(result.answer).toBe(1);
  });

  it('names the tools there are when it calls one that there is not', async () => {
    const { asked } = await runCalls([calls(['nope', {}]), calls(['final_answer', { answer: 1 }])]);
    expect(asked[1]?.at(-1)?.content).toMatch(/no tool "nope".*double, failing, final_answer/);
  });

  it('runs at most so many calls at a time', async () => {
    let running = 0;
    let most = 0;
    const releases: (() => void)[] = [];
    const slow: Tool = {
      ...double,
      async execute() {
        most = Math.max(most, ++running);
        if (running === 2) for (const release of releases.splice(0)) release();
        else await new Promise<void>((resolve) => releases.push(resolve));
        running--;
        for (const release of releases.splice(0)) release();
        return 'ok';
      },
    };
    const five = Array.from({ length: 4 }, (_, n) => ['double', { n }] as const);
    await runCalls([calls(...five), calls(['final_answer', { answer: 1 }])], [slow], { toolConcurrency: 2 });
    expect(most).toBe(2);
  });

  it('begins no further call once it is stopped', async () => {
    const controller = new AbortController();
    const seen: unknown[] = [];
    const noting: Tool = {
      ...double,
      execute({ n }) {
        seen.push(n);
        controller.abort('enough');
      },
    };
    const model = { ...scriptedModel([calls(['double', { n: 1 }], ['double', { n: 2 }])]), takesTools: true };
    const { events, result } = await watch(
      { model, tools: [noting], dialect: callDialect([noting], true), toolConcurrency: 1 },
      { signal: controller.signal },
    );
    expect(seen).toEqual([1]);
    expect(result.state).toBe('stopped');
    expect(eventsOf(events, 'tool-start')).toHaveLength(1);
  });

  it('puts a variable in the place of an argument that is its name', async () => {
    const seen: unknown[] = [];
    const seeing: Tool = { ...double, execute: ({ n }) => seen.push(n) };
    const state = new Map<string, unknown>([['table', [1, 2, 3]]]);
    await runCalls([calls(['double', { n: 'table' }]), calls(['final_answer', { answer: 'table' }])], [seeing], {
      state,
    });
    expect(seen).toEqual([[1, 2, 3]]);
  });

  it('resolves a final answer that is the name of a variable', async () => {
    const state = new Map<string, unknown>([['table', [1, 2, 3]]]);
    const { result } = await runCalls([calls(['final_answer', { answer: 'table' }])], [], { state });
    expect(result.answer).toEqual([1, 2, 3]);
  });

  it('keeps each picture that tools give under a name of its own, and shows it to the model', async () => {
    const picture: Media = { type: 'image', mediaType: 'image/png', data: new Uint8Array([1]), name: '' };
    const painting: Tool = { ...double, execute: () => picture };
    const { asked, result } = await runCalls(
      [calls(['double', { n: 1 }], ['double', { n: 2 }]), calls(['final_answer', { answer: 'image_2.png' }])],
      [painting],
    );
    expect(asked[1]?.filter(({ role }) => role === 'tool').map(({ content }) => content)).toEqual([
      'Stored as image_1.png.',
      'Stored as image_2.png.',
    ]);
    expect(asked[1]?.at(-1)).toMatchObject({ role: 'user', media: [{ name: 'image_1.png' }, { name: 'image_2.png' }] });
    expect(result.answer).toMatchObject({ type: 'image', name: 'image_2.png' });
  });

  it('keeps a drawing that models cannot be shown, and passes it on', async () => {
    const drawing: Media = { type: 'image', mediaType: 'image/svg+xml', data: new Uint8Array([1]), name: '' };
    const drawer: Tool = { ...double, execute: () => drawing };
    const { asked, result } = await runCalls(
      [calls(['double', { n: 1 }]), calls(['final_answer', { answer: 'image_1.svg' }])],
      [drawer],
    );
    expect(asked[1]?.some((message) => message.role === 'user' && message.media)).toBe(false);
    expect(result.answer).toMatchObject({ mediaType: 'image/svg+xml' });
  });

  it('tells each call before it is made and after it returned', async () => {
    const { events } = await runCalls([calls(['double', { n: 4 }]), calls(['final_answer', { answer: 8 }])]);
    expect(eventsOf(events, 'tool-start')).toMatchObject([{ name: 'double', args: { n: 4 }, stepNumber: 1 }]);
    expect(eventsOf(events, 'tool-end')).toMatchObject([{ name: 'double', result: 8 }]);
  });

  it('observes that arguments are no JSON, and goes on', async () => {
    const { asked, result } = await runCalls([calls(['double', '{"n": ']), calls(['final_answer', { answer: 1 }])]);
    expect(result.state).toBe('success');
    expect(asked[1]?.at(-1)?.content).toMatch(/double/);
  });

  it('is told that there is no python where it writes no code', async () => {
    const { asked } = await runCalls([calls(['python', { code: '1 + 1' }]), calls(['final_answer', { answer: 1 }])]);
    expect(asked[1]?.at(-1)?.content).toMatch(/there is no tool "python"/);
  });

  it('may have a tool of its own named python', async () => {
    const { asked } = await runCalls(
      [calls(['python', { n: 4 }]), calls(['final_answer', { answer: 1 }])],
      [{ ...double, name: 'python' }],
    );
    expect(asked[1]?.at(-1)).toMatchObject({ role: 'tool', content: '8' });
  });

  it('may give its best answer by a call, when it has no steps left', async () => {
    const model = { ...scriptedModel([calls(['double', { n: 1 }]), calls(['final_answer', { answer: 7 }])]) };
    const { result } = await watch(
      { model: { ...model, takesTools: true }, tools: [double], dialect: callDialect([double], true) },
      { maxSteps: 1 },
    );
    expect(result).toMatchObject({ state: 'max-steps', answer: 7 });
  });

  it('keeps a step that was whole when the stop came', async () => {
    const controller = new AbortController();
    const model = { ...scriptedModel([calls(['double', { n: 1 }])]), takesTools: true };
    const { result } = await watch(
      { model, tools: [double], dialect: callDialect([double], true) },
      {
        signal: controller.signal,
        onEvent: ({ type }) => {
          if (type === 'tool-end') controller.abort('enough');
        },
      },
    );
    expect(result.state).toBe('stopped');
    expect(result.steps[1]).toMatchObject({ calls: [{ name: 'double', observation: '2' }] });
  });

  it('is asked again when it only talks', async () => {
    const { events, result } = await runCalls(['I think it is 8.', calls(['final_answer', { answer: 8 }])]);
    expect(eventsOf(events, 'retry')).toHaveLength(1);
    expect(result.steps).toHaveLength(2);
  });
});

describe('an agent whose model is given its tools in words', () => {
  it('finds several calls in one message and answers them in one observation', async () => {
    const { asked, result } = await runCalls(
      [
        '{"name": "double", "arguments": {"n": 4}}\n{"name": "failing", "arguments": {"n": 1}}',
        '{"name": "final_answer", "arguments": {"answer": 8}}',
      ],
      [double, failing],
      { isNative: false },
    );
    expect(result).toMatchObject({ answer: 8, state: 'success' });
    expect(asked[1]?.at(-1)).toMatchObject({
      role: 'user',
      content: expect.stringMatching(/double[\s\S]*8[\s\S]*failing[\s\S]*out of luck/),
    });
    expect(asked[1]?.every(({ role }) => role !== 'tool')).toBe(true);
  });
});

describe('an agent that writes code by native calls', () => {
  const run = async (
    replies: Parameters<typeof scriptedModel>[0],
  ): Promise<Watched & { readonly asked: readonly (readonly Message[])[]; readonly codes: readonly string[] }> => {
    const scripted = scriptedModel(replies);
    const executor = toyExecutor();
    const model: Model = { ...scripted, takesTools: true };
    const dialect = toolDialect([double, failing], [], true);
    const watched = await watch({ model, executor, tools: [double, failing], dialect });
    return { ...watched, asked: scripted.asked, codes: executor.codes };
  };

  it('runs the code of python, and shows what it printed as the call’s result', async () => {
    const { asked, codes, result } = await run([
      calls(['python', { code: 'print("half")' }]),
      calls(['python', { code: 'final_answer(42)' }]),
    ]);
    expect(result).toMatchObject({ answer: 42, state: 'success' });
    expect(codes).toEqual(['print("half")', 'final_answer(42)']);
    expect(asked[1]?.at(-1)).toMatchObject({
      role: 'tool',
      callId: 'a',
      name: 'python',
      content: expect.stringContaining('half'),
    });
  });

  it('makes other calls beside python in the same message', async () => {
    const { asked, result } = await run([
      calls(['double', { n: 3 }], ['python', { code: 'print("code")' }]),
      calls(['final_answer', { answer: 6 }]),
    ]);
    expect(result.answer).toBe(6);
    expect(asked[1]?.slice(-2)).toMatchObject([
      { role: 'tool', callId: 'a', content: '6' },
      { role: 'tool', callId: 'b', content: expect.stringContaining('code') },
    ]);
  });

  it('lets the code call the same tools', async () => {
    const { events } = await run([
      calls(['python', { code: 'double({"n": 4})' }]),
      calls(['final_answer', { answer: 1 }]),
    ]);
    expect(eventsOf(events, 'tool-end')).toMatchObject([{ name: 'double', result: 8 }]);
  });

  it('takes a block of code in the text for what it is', async () => {
    const { result } = await run([
      [
        { type: 'text-delta', text: 'So:\n<code>\nfinal_answer(5)\n</code>' },
        { type: 'finish', reason: 'stop', usage: NO_USAGE },
      ],
    ]);
    expect(result.answer).toBe(5);
  });
});
