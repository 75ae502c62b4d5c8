import { describe, expect, it } from 'vitest';
import { inPage } from '../helpers/in-page.ts';

describe('the library in a page', () => {
  it('runs an agent with a tool that is a function of the page', async () => {
    const outcome = await inPage(async ({ CodeAgent, tool }, { modelWriting }) => {
      let stock = 3;
      const takeOne = tool({
        name: 'take_one',
        description: 'Takes one piece from the stock and says how many are left.',
        input: { type: 'object', properties: { who: { type: 'string' } }, required: ['who'] },
        output: { type: 'object' },
        execute: ({ who }) => ({ left: --stock, who, at: new Date(0), none: null }),
      });
      const model = modelWriting(
        'first = take_one("Ada")\nprint(first["left"], first["none"])',
        'second = take_one(who="Grace")\nfinal_answer([first["left"], second["left"], second["who"]])',
      );
      const agent = new CodeAgent({ model, tools: [takeOne] });
      const result = await agent.run('Take two.');
      const observed = (model as unknown as { asked: { content: string }[][] }).asked[1]?.at(-1)?.content;
      await agent.dispose();
      return { answer: result.answer, state: result.state, stock, observed };
    });
    expect(outcome).toMatchObject({ answer: [2, 1, 'Grace'], state: 'success', stock: 1 });
    expect(outcome.observed).toContain('Execution logs:\n2 None');
  });

  it('streams what happens, in order and with live prints', async () => {
    const types = await inPage(async ({ CodeAgent }, { modelWriting }) => {
      const agent = new CodeAgent({ model: modelWriting('print("one")\nprint("two")\nfinal_answer(1)') });
      const seen: string[] = [];
      for await (const event of agent.run('Print.')) if (seen.at(-1) !== event.type) seen.push(event.type);
      return seen;
    });
    expect(types).toEqual([
      'run-start',
      'step-start',
      'text-delta',
      'text-end',
      'code-start',
      'print-delta',
      'code-end',
      'step-end',
      'run-end',
    ]);
  });

  it('keeps Python’s state within a run and forgets it between runs', async () => {
    const answers = await inPage(async ({ CodeAgent }, { modelWriting }) => {
      const model = modelWriting(
        'x = 20',
        'final_answer(x + 1)',
        'try:\n    x\n    final_answer("still there")\nexcept NameError:\n    final_answer("gone")',
      );
      const agent = new CodeAgent({ model });
      return [(await agent.run('One.')).answer, (await agent.run('Two.')).answer];
    });
    expect(answers).toEqual([21, 'gone']);
  });

  it('stops a model that never answers', async () => {
    const result = await inPage(async ({ CodeAgent }, { silentModel }) => {
      const run = new CodeAgent({ model: silentModel }).run('Wait.');
      for await (const event of run) if (event.type === 'text-delta') break;
      run.stop('enough');
      const { state, reason } = await run;
      return { state, reason };
    });
    expect(result).toEqual({ state: 'stopped', reason: 'enough' });
  });

  it('stops while Python is still starting, without waiting for it', async () => {
    const seen = await inPage(async ({ CodeAgent, onProgress }, { modelWriting }) => {
      const phases: string[] = [];
      onProgress(({ engine, phase }) => void (engine === 'sandbox' && phases.push(phase)));
      const agent = new CodeAgent({ model: modelWriting('x = 1') });
      const run = agent.run('Start.');
      for await (const event of run) if (event.type === 'code-start') run.stop('enough');
      const { state, reason } = await run;
      const result = { state, reason, wasReady: phases.includes('ready') };
      await agent.dispose();
      return result;
    });
    expect(seen).toEqual({ state: 'stopped', reason: 'enough', wasReady: false });
  });

  it('stops Python in an endless loop while the page goes on drawing', async () => {
    const result = await inPage(async ({ CodeAgent }, { modelWriting }) => {
      const agent = new CodeAgent({ model: modelWriting('print("in")\nwhile True: pass') });
      const run = agent.run('Loop.');
      for await (const event of run) if (event.type === 'print-delta') break;
      const frame = (): Promise<unknown> => new Promise((drawn) => requestAnimationFrame(drawn));
      for (let count = 0; count < 10; count++) await frame();
      run.stop();
      const { state, steps } = await run;
      return { state, steps: steps.length };
    });
    expect(result).toEqual({ state: 'stopped', steps: 1 });
  });

  it('makes an observation of an endless loop, and the next step has its variables', async () => {
    const outcome = await inPage(async ({ CodeAgent, tool }, { modelWriting }) => {
      let calls = 0;
      const count = tool({
        name: 'count',
        description: 'Counts its calls.',
        input: { type: 'object', properties: {} },
        execute: () => ++calls,
      });
      const model = modelWriting('seen = count()', 'while True: pass', 'final_answer([seen, count()])');
      const agent = new CodeAgent({ model, tools: [count], limits: { timeMs: 1_000 } });
      const { answer, steps } = await agent.run('Loop.');
      return { answer, calls, error: steps[2]?.type === 'action' ? steps[2].error?.type : undefined };
    });
    expect(outcome).toEqual({ answer: [1, 2], calls: 2, error: 'TimeoutError' });
  });

  it('makes a MemoryError of a memory bomb', async () => {
    const outcome = await inPage(async ({ CodeAgent }, { modelWriting }) => {
      const model = modelWriting(
        'kept = 7',
        'bomb = []\nwhile True: bomb.append(bytearray(10_000_000))',
        'bomb = None\nfinal_answer(kept)',
      );
      const agent = new CodeAgent({ model, limits: { memoryBytes: 256 * 1024 * 1024 } });
      const { answer, steps } = await agent.run('Bomb.');
      return { answer, error: steps[2]?.type === 'action' ? steps[2].error?.type : undefined };
    });
    expect(outcome).toEqual({ answer: 7, error: 'MemoryError' });
  });

  it('passes a tool’s failure into Python as an exception the code can catch', async () => {
    const answer = await inPage(async ({ CodeAgent, tool }, { modelWriting }) => {
      const broken = tool({
        name: 'broken',
        description: 'Fails.',
        input: { type: 'object', properties: {} },
        execute: () => {
          throw new Error('the shop is closed');
        },
      });
      const model = modelWriting('try:\n    broken()\nexcept Exception as error:\n    final_answer(str(error))');
      return (await new CodeAgent({ model, tools: [broken] }).run('Try.')).answer;
    });
    expect(answer).toContain('the shop is closed');
  });

  it('says so when a tool returns what cannot be copied', async () => {
    const answer = await inPage(async ({ CodeAgent, tool }, { modelWriting }) => {
      const strange = tool({
        name: 'strange',
        description: 'Returns a function.',
        input: { type: 'object', properties: {} },
        execute: () => () => 1,
      });
      const model = modelWriting('try:\n    strange()\nexcept Exception as error:\n    final_answer(str(error))');
      return (await new CodeAgent({ model, tools: [strange] }).run('Try.')).answer;
    });
    expect(answer).toContain('Return plain data');
  });

  it('refuses a second run while one is at work', async () => {
    const message = await inPage(async ({ CodeAgent }, { silentModel }) => {
      const agent = new CodeAgent({ model: silentModel });
      const run = agent.run('Wait.');
      try {
        agent.run('Again.');
        return 'nothing thrown';
      } catch (thrown) {
        return (thrown as Error).message;
      } finally {
        run.stop();
        await run;
      }
    });
    expect(message).toContain('at work');
  });

  it('runs two agents at once, each in its own Python', async () => {
    const answers = await inPage(async ({ CodeAgent }, { modelWriting }) => {
      const make = (value: number): InstanceType<typeof CodeAgent> =>
        new CodeAgent({ model: modelWriting(`x = ${value}`, 'final_answer(x)') });
      const both = [make(1).run('a'), make(2).run('b')];
      return (await Promise.all(both)).map(({ answer }) => answer);
    });
    expect(answers).toEqual([1, 2]);
  });
});

describe('createSandbox()', () => {
  it('gives values, prints, displays, errors and tool calls', async () => {
    const outcome = await inPage(async ({ createSandbox, tool }) => {
      const sandbox = await createSandbox({ imports: ['json'] });
      const double = tool({
        name: 'double',
        description: 'Twice.',
        input: { type: 'object', properties: { n: { type: 'integer' } }, required: ['n'] },
        execute: ({ n }) => Number(n) * 2,
      });
      const prints: string[] = [];
      const onPrint = (text: string): void => void prints.push(text);
      const first = await sandbox.execute('print("hello")\nx = double(21)\nx', { tools: [double], onPrint });
      const second = await sandbox.execute('def f():\n    return 1 / 0\n\nf()');
      const third = await sandbox.execute('final_answer({"big": 2 ** 100, "none": None, "nested": [1, (2.5, "a")]})');
      await sandbox.setVariables({ given: { list: [1, 2, 3] } });
      const fourth = await sandbox.execute('sum(given["list"])');
      await sandbox.reset();
      const fifth = await sandbox.execute('x');
      await sandbox.dispose();
      return {
        first,
        prints: prints.join(''),
        second,
        third: { ...third, value: String((third.value as { big: bigint }).big) },
        fourth,
        fifth,
      };
    });
    expect(outcome.first).toMatchObject({ value: 42, prints: 'hello\n', isFinalAnswer: false });
    expect(outcome.first.toolCalls).toMatchObject([{ name: 'double', args: { n: 21 }, result: 42 }]);
    expect(outcome.prints).toBe('hello\n');
    expect(outcome.second.error).toMatchObject({ type: 'ZeroDivisionError', line: 2 });
    expect(outcome.second.error?.snippet).toContain('return 1 / 0');
    expect(outcome.third).toMatchObject({ isFinalAnswer: true, value: '1267650600228229401496703205376' });
    expect(outcome.fourth.value).toBe(6);
    expect(outcome.fifth.error?.type).toBe('NameError');
  });

  it('ends code when its signal is aborted, and works on', async () => {
    const outcome = await inPage(async ({ createSandbox }) => {
      const sandbox = await createSandbox();
      await sandbox.execute('kept = 5');
      const controller = new AbortController();
      const onPrint = (): void => controller.abort();
      const ended = await sandbox.execute('print("in")\nwhile True: pass', { signal: controller.signal, onPrint });
      const after = await sandbox.execute('kept');
      return { error: ended.error, after: after.value };
    });
    expect(outcome.error).toBeDefined();
    expect(outcome.after).toBe(5);
  });
});
