import { afterEach, describe, expect, it, vi } from 'vitest';
import { askUser } from '../../src/tools/ask-user.ts';

describe('ask_user', () => {
  const context = { callId: 'call-1', signal: new AbortController().signal };
  afterEach(() => vi.unstubAllGlobals());

  it('asks by the given function and gives its answer', async () => {
    const asked: unknown[] = [];
    const ask = async (...args: unknown[]): Promise<string> => {
      asked.push(args);
      return 'blue';
    };
    expect(await askUser({ ask }).execute({ question: 'Which colour?' }, context)).toBe('blue');
    expect(asked).toEqual([['Which colour?', { choices: [], signal: context.signal }]]);
  });

  it('offers choices where there are some', async () => {
    const ask = async (_question: string, { choices }: { readonly choices: readonly string[] }): Promise<string> =>
      choices.join(' or ');
    const input = { question: 'Which colour?', choices: ['red', 'blue'] };
    expect(await askUser({ ask }).execute(input, context)).toBe('red or blue');
    vi.stubGlobal('prompt', (text: string) => text);
    expect(await askUser().execute(input, context)).toBe('Which colour?\n\n• red\n• blue');
  });

  it.each([
    [() => askUser({ ask: 'me' } as never), 'askUser: "ask" must be a function that resolves with the answer.'],
    [() => askUser('me' as never), 'askUser takes an object'],
    [() => askUser(null as never), 'askUser takes an object'],
  ])('refuses what cannot ask', (make, problem) => {
    expect(make).toThrow(TypeError);
    expect(make).toThrow(problem);
  });

  it("asks by the browser's prompt when nothing else is given", async () => {
    vi.stubGlobal('prompt', (question: string) => `You asked: ${question}`);
    expect(await askUser().execute({ question: 'Why?' }, context)).toBe('You asked: Why?');
  });

  it('tells that the question was closed', async () => {
    vi.stubGlobal('prompt', () => null);
    expect(await askUser().execute({ question: 'Why?' }, context)).toBe(
      'The user closed the question without an answer.',
    );
  });

  it('says that there is nobody to ask', async () => {
    vi.stubGlobal('prompt', undefined);
    await expect(askUser().execute({ question: 'Why?' }, context)).rejects.toThrow('There is nobody to ask here.');
  });

  it('belongs to the page', () => {
    expect(askUser()).not.toHaveProperty('builtIn');
  });
});
