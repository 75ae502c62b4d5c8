import { beforeAll, describe, expect, it } from 'vitest';
import type { ActionStep, Step } from '../../src/core/index.ts';
import { BASE_IMPORTS, NO_USAGE, toMessages } from '../../src/core/index.ts';
import { parseReply } from '../../src/prompts/parse-reply.ts';
import { compactProfile } from '../../src/prompts/compact.ts';
import { loadEmbeddedTokenizer } from '../helpers/embedded-tokenizer.ts';

const SYSTEM = `You are a code agent. Answer with "Thought:" and one Python block between <code> and </code>. Use print() to see values. Call final_answer(x) when you know the answer.
Tools:
# Age of a name in years.
def get_age(name: str) -> int
# Give the answer and stop.
def final_answer(answer)`;

const getAge = {
  name: 'get_age',
  description: 'Age of a name in years.',
  inputSchema: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
  outputSchema: { type: 'integer' },
} as const;

/** What the model says up to its stop text, as the engine gives it. */
const REPLY = 'Thought: I call get_age for Maya and print the result.\n<code>\nvalue = get_age("Maya")\nprint(value)\n';

function action(fields: Partial<ActionStep> = {}): ActionStep {
  return {
    type: 'action',
    stepNumber: 1,
    modelOutput: parseReply(REPLY).modelOutput,
    code: parseReply(REPLY).code,
    prints: '',
    display: { 'text/plain': 'None' },
    toolCalls: [],
    isFinalAnswer: false,
    usage: NO_USAGE,
    timing: { startedAt: 0, durationMs: 0 },
    ...fields,
  };
}

const nameError = {
  type: 'NameError',
  message: "name 'get_agee' is not defined",
  line: 1,
  snippet: 'value = get_agee("Maya")',
};

describe('the compact profile', () => {
  it('lists the tools first and final_answer last', () => {
    expect(compactProfile.system({ tools: [getAge], team: [], imports: [], instructions: '' })).toBe(SYSTEM);
  });

  it('says nothing of imports that everybody has', () => {
    const system = compactProfile.system({ tools: [getAge], team: [], imports: BASE_IMPORTS, instructions: '' });
    expect(system).toBe(SYSTEM);
  });

  it('introduces a task', () => {
    expect(compactProfile.task('How old is Maya?')).toBe('New task: How old is Maya?');
  });

  it.each([
    {
      name: 'prints',
      step: action({ prints: '32\n' }),
      says: 'Observation:\nExecution logs:\n32\nLast output from code snippet:\nNone',
    },
    {
      name: 'no prints',
      step: action(),
      says: 'Observation:\nLast output from code snippet:\nNone',
    },
    {
      name: 'an error',
      step: action({ error: nameError }),
      says: "Observation:\nError:\nNameError: name 'get_agee' is not defined\nFix the code and try again.",
    },
    {
      name: 'an error after prints',
      step: action({ error: nameError, prints: 'start\n' }),
      says:
        'Observation:\nError:\nExecution logs:\nstart\n' +
        "NameError: name 'get_agee' is not defined\nFix the code and try again.",
    },
  ])('observes $name', ({ step, says }) => {
    expect(compactProfile.observation(step)).toBe(says);
  });
});

describe('the prompt of a second turn', () => {
  let render: (messages: { role: string; content: string }[]) => string;
  let encode: (text: string) => number[];

  beforeAll(async () => {
    const tokenizer = await loadEmbeddedTokenizer();
    render = (messages) => tokenizer.apply_chat_template(messages, { add_generation_prompt: true, tokenize: false });
    encode = (text) => tokenizer.encode(text, { add_special_tokens: false });
  });

  const steps: Step[] = [{ type: 'task', task: 'How old is Maya?' }, action({ prints: '32\n' })];
  const expected =
    `<|system|>${SYSTEM}<|end|>` +
    '<|user|>New task: How old is Maya?<|end|>' +
    '<|assistant|>Thought: I call get_age for Maya and print the result.\n' +
    '<code>\nvalue = get_age("Maya")\nprint(value)\n</code><|end|>' +
    '<|user|>Observation:\nExecution logs:\n32\nLast output from code snippet:\nNone<|end|>' +
    '<|assistant|>';

  it('is what the model was trained on, byte for byte', () => {
    const system = compactProfile.system({ tools: [getAge], team: [], imports: [], instructions: '' });
    expect(render(toMessages(steps, compactProfile, system))).toBe(expected);
  });

  it('has the marks of the format as tokens of their own', () => {
    const ids = encode('<|user|>a<|end|><|assistant|><code></code>');
    expect([ids[0], ...ids.slice(-4)]).toEqual([3, 1, 4, 5, 6]);
  });
});
