import { describe, expect, it } from 'vitest';
import { parseReply } from '../../src/core/index.ts';

interface Case {
  readonly name: string;
  readonly reply: string;
  readonly code: string;
  readonly modelOutput?: string;
}

const cases: readonly Case[] = [
  { name: 'our tags', reply: 'Thought: x\n<code>\nprint(1)\n</code>', code: 'print(1)' },
  {
    name: 'our tags cut at the stop text',
    reply: 'Thought: x\n<code>\nprint(1)\n',
    code: 'print(1)',
    modelOutput: 'Thought: x\n<code>\nprint(1)\n</code>',
  },
  { name: 'a closing tag cut to </cod', reply: '<code>\nprint(1)\n</cod', code: 'print(1)' },
  { name: 'a closing tag cut to </', reply: '<code>\nprint(1)\n</', code: 'print(1)' },
  { name: 'several blocks, joined', reply: '<code>a = 1</code> then <code>print(a)</code>', code: 'a = 1\n\nprint(a)' },
  { name: 'a Python fence', reply: 'So:\n```python\nprint(1)\n```', code: 'print(1)' },
  { name: 'a py fence', reply: '```py\nprint(1)\n```', code: 'print(1)' },
  { name: 'a Python fence never closed', reply: '```python\nprint(1)', code: 'print(1)' },
  { name: 'a bare fence with Python in it', reply: 'So:\n```\nx = 1\nprint(x)\n```', code: 'x = 1\nprint(x)' },
  { name: 'a fence inside our tags', reply: '<code>\n```python\nprint(1)\n```\n</code>', code: 'print(1)' },
  { name: 'a fence closed by our tag', reply: '```python\nprint(1)\n</code>', code: 'print(1)' },
  { name: 'our tag closed by a fence', reply: '<code>\nprint(1)\n```', code: 'print(1)' },
  { name: 'Windows line ends', reply: '<code>\r\na = 1\r\nprint(a)\r\n</code>', code: 'a = 1\nprint(a)' },
  {
    name: 'bare Python',
    reply: 'import math\nresult = math.sqrt(2)\nfinal_answer(result)',
    code: 'import math\nresult = math.sqrt(2)\nfinal_answer(result)',
  },
  { name: 'a bare call', reply: 'final_answer("Paris, the capital")', code: 'final_answer("Paris, the capital")' },
  {
    name: 'bare Python over several lines',
    reply: 'x = [\n  1,\n  two,\n]\nfor y in x:\n    print(y)',
    code: 'x = [\n  1,\n  two,\n]\nfor y in x:\n    print(y)',
  },
  { name: 'indentation kept', reply: '<code>\nif x:\n    print(1)\n</code>', code: 'if x:\n    print(1)' },
  { name: 'shared indentation dropped', reply: '<code>\n  a = 1\n  print(a)\n</code>', code: 'a = 1\nprint(a)' },
  {
    name: 'reasoning left out',
    reply: '<think>maybe <code>no()</code></think><code>yes()</code>',
    code: 'yes()',
    modelOutput: '<code>yes()</code>',
  },
  {
    name: 'reasoning whose opening the template swallowed',
    reply: 'hm <code>no()</code></think>\n<code>yes()</code>',
    code: 'yes()',
  },
  { name: 'reasoning that was cut off', reply: '<code>yes()</code><think>and then', code: 'yes()' },
  { name: 'a comparison with <', reply: '<code>\nprint(1 < 2)\n</code>', code: 'print(1 < 2)' },
  { name: 'Unicode', reply: '<code>\nprint("Übermut 🎈")\n</code>', code: 'print("Übermut 🎈")' },
  { name: 'prose only', reply: 'The answer is 42.', code: '' },
  { name: 'prose with a call in it', reply: 'I would use final_answer(42) here, I think.', code: '' },
  { name: 'prose with an equals sign', reply: 'We know that x = 4.\nSo the answer is four.', code: '' },
  { name: 'prose of one line with an equals sign', reply: 'So we have x = 4', code: '' },
  {
    name: 'bare assignments of every form',
    reply: 'a, b = 1, 2\nd["k"] += 3\nn: list[int] = []\nx.y **= 2',
    code: 'a, b = 1, 2\nd["k"] += 3\nn: list[int] = []\nx.y **= 2',
  },
  { name: 'another language in a fence', reply: '```json\n{"a": 1}\n```', code: '' },
  { name: 'nothing', reply: '', code: '' },
  { name: 'only blanks', reply: '  \n ', code: '' },
  { name: 'an empty block', reply: '<code>\n</code>', code: '' },
];

describe('a reply', () => {
  it.each(cases)('gives the code of $name', ({ reply, code, modelOutput }) => {
    const parsed = parseReply(reply);
    expect(parsed.code).toBe(code);
    if (modelOutput !== undefined) expect(parsed.modelOutput).toBe(modelOutput);
  });

  it('is remembered without a closing tag when it had no opening one', () => {
    expect(parseReply('The answer is 42.').modelOutput).toBe('The answer is 42.');
  });
});
