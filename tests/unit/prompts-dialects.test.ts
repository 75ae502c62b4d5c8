import { describe, expect, it } from 'vitest';
import type { Dialect, ParsedReply } from '../../src/core/index.ts';
import { callDialect, jsonDialect, textDialect, toolDialect } from '../../src/prompts/dialects.ts';
import type { CallCase } from '../fixtures/calls.ts';
import { addTool, nativeCallCases, nowTool, priceTool, textCallCases } from '../fixtures/calls.ts';

const TOOLS = [priceTool, addTool, nowTool];

const say = (dialect: Dialect, text: string): ParsedReply => dialect.read({ text, calls: [] });

function expectCase(read: ParsedReply, { calls, problem = '', modelOutput }: CallCase): void {
  expect(read.calls).toMatchObject(calls);
  expect(read.calls).toHaveLength(calls.length);
  expect(read.calls.map(({ args }) => args)).toEqual(calls.map(({ args }) => args));
  if (problem) expect(read.problem).toContain(problem);
  else expect(read.problem).toBe('');
  if (modelOutput !== undefined) expect(read.modelOutput).toBe(modelOutput);
}

describe('the dialect of calls', () => {
  const inText = callDialect(TOOLS, false);
  const natively = callDialect(TOOLS, true);

  it.each(textCallCases)('reads $name in a text', (given) => {
    const read = say(inText, given.text ?? '');
    expectCase(read, given);
    expect(read.areCallsNative ?? false).toBe(false);
    expect(read.code).toBe('');
  });

  it.each(nativeCallCases)('reads $name of the own protocol', (given) => {
    const read = natively.read({ text: given.text ?? '', calls: given.native ?? [] });
    expectCase(read, given);
    expect(read.areCallsNative ?? false).toBe(given.calls.length > 0);
  });

  it('reads a call in the text of a model that has a protocol of its own', () => {
    expect(say(natively, '{"name": "now", "arguments": {}}')).toMatchObject({ calls: [{ name: 'now' }] });
  });

  it('reads what it remembers the same again', () => {
    for (const { text = '' } of textCallCases) {
      const first = say(inText, text);
      if (first.problem) continue;
      expect(say(inText, first.modelOutput), text).toMatchObject({ ...first });
    }
  });

  it('gives tools only to a model that takes them', () => {
    expect(natively.options.tools?.map(({ name }) => name)).toEqual(['get_price', 'add', 'now', 'final_answer']);
    expect(inText.options.tools).toBeUndefined();
  });

  it('tells the form of the answer by the tool that takes it', () => {
    const { options } = callDialect([], true, { type: 'integer' });
    expect(options.tools?.at(-1)?.inputSchema.properties).toEqual({ answer: { type: 'integer' } });
  });
});

describe('the dialect of text', () => {
  it('stops at the closing tag', () => {
    expect(textDialect().options).toEqual({ stop: ['</code>'] });
  });

  it('does not stop at a closing tag that is part of the opening one', () => {
    expect(textDialect({ open: '```python', close: '```' }).options.stop).not.toContain('```');
  });

  it('reads code between its own tags', () => {
    const read = say(textDialect({ open: '[PY]', close: '[/PY]' }), '[PY]\nprint(1)\n');
    expect(read).toMatchObject({ code: 'print(1)', modelOutput: '[PY]\nprint(1)\n[/PY]', calls: [], problem: '' });
  });
});

describe('the dialect of JSON', () => {
  const dialect = jsonDialect();

  it('asks for a thought and code', () => {
    expect(dialect.options.schema?.schema).toMatchObject({ type: 'object', required: ['thought', 'code'] });
  });

  it.each([
    { name: 'an object', text: '{"thought": "I add.", "code": "print(1)"}', thought: 'I add.', code: 'print(1)' },
    {
      name: 'an object over several lines',
      text: '{\n  "thought": "I add.",\n  "code": "a = 1\\nprint(a)"\n}',
      thought: 'I add.',
      code: 'a = 1\nprint(a)',
    },
    {
      name: 'a fence around it',
      text: '```json\n{"thought": "I add.", "code": "print(1)"}\n```',
      thought: 'I add.',
      code: 'print(1)',
    },
    {
      name: 'words around it',
      text: 'Here: {"thought": "I add.", "code": "print(1)"} Done.',
      thought: 'I add.',
      code: 'print(1)',
    },
    {
      name: 'reasoning before it',
      text: '<think>{"code": "no()"}</think>{"thought": "I add.", "code": "print(1)"}',
      thought: 'I add.',
      code: 'print(1)',
    },
    { name: 'no thought', text: '{"code": "print(1)"}', thought: '', code: 'print(1)' },
    { name: 'a thought before the object', text: 'I add.\n{"code": "print(1)"}', thought: 'I add.', code: 'print(1)' },
    {
      name: 'code before the thought',
      text: '{"code": "print(1)", "thought": "I add."}',
      thought: 'I add.',
      code: 'print(1)',
    },
    {
      name: 'more keys',
      text: '{"thought": "I add.", "code": "print(1)", "sure": true}',
      thought: 'I add.',
      code: 'print(1)',
    },
    {
      name: 'a comma too many',
      text: '{"thought": "I add.", "code": "print(1)",}',
      thought: 'I add.',
      code: 'print(1)',
    },
    {
      name: 'code with line breaks',
      text: '{"thought": "I add.", "code": "a = 1\nprint(a)"}',
      thought: 'I add.',
      code: 'a = 1\nprint(a)',
    },
    {
      name: 'code in three quotes',
      text: '{"thought": "I add.", "code": """print("a")"""}',
      thought: 'I add.',
      code: 'print("a")',
    },
    {
      name: 'code in tags',
      text: '{"thought": "I add.", "code": "<code>\\nprint(1)\\n</code>"}',
      thought: 'I add.',
      code: 'print(1)',
    },
    {
      name: 'code in a fence',
      text: '{"thought": "I add.", "code": "```python\\nprint(1)\\n```"}',
      thought: 'I add.',
      code: 'print(1)',
    },
    {
      name: 'code with a closing tag left over',
      text: '{"thought": "I add.", "code": "print(1)\\n</code>"}',
      thought: 'I add.',
      code: 'print(1)',
    },
    {
      name: 'code with a tag in a string',
      text: '{"thought": "I add.", "code": "print(\\"<code>\\")"}',
      thought: 'I add.',
      code: 'print("<code>")',
    },
    {
      name: 'code in text after all',
      text: 'Thought: I add.\n<code>\nprint(1)\n</code>',
      thought: 'I add.',
      code: 'print(1)',
    },
    { name: 'a fence after all', text: 'I add.\n```python\nprint(1)\n```', thought: 'I add.', code: 'print(1)' },
    {
      name: 'other JSON before it',
      text: '{"x": 1}\n{"thought": "I add.", "code": "print(1)"}',
      thought: '{"x": 1}',
      code: 'print(1)',
    },
  ])('reads $name', ({ text, thought, code }) => {
    const read = say(dialect, text);
    const remembered = text.startsWith('{"x"') ? 'I add.' : thought;
    expect(read).toEqual({ modelOutput: JSON.stringify({ thought: remembered, code }), code, calls: [], problem: '' });
    expect(say(dialect, read.modelOutput)).toEqual(read);
  });

  it('remembers words that hold no code as they are', () => {
    expect(say(dialect, 'The answer is 42.')).toEqual({
      modelOutput: 'The answer is 42.',
      code: '',
      calls: [],
      problem: '',
    });
  });

  it.each([
    [
      'a text that was cut',
      '{"thought": "I add.", "code": "print(',
      'a text in quotes is not closed (line 1, column 38)',
    ],
    ['a quote that was not escaped', '{"thought": "I add.", "code": "print("a")"}', '"," or "}" is expected, not "a"'],
    ['code that is no text', '{"thought": "I add.", "code": 3}', '"code" must be a text'],
  ])('says what is wrong with %s', (_name, text, problem) => {
    expect(say(dialect, text).problem).toContain(problem);
  });
});

describe('the dialect of python as a tool', () => {
  const natively = toolDialect(TOOLS, [{ name: 'searcher', description: 'Searches.', inputSchema: {} }], true);
  const inText = toolDialect(TOOLS, [], false);

  it('offers python and the final answer beside the tools and the team', () => {
    const names = natively.options.tools?.map(({ name }) => name);
    expect(names).toEqual(['get_price', 'add', 'now', 'searcher', 'python', 'final_answer']);
  });

  it('takes a call of python as code that is answered', () => {
    const calls = [{ id: 'a', name: 'python', args: '{"code":"print(1)"}' }];
    const read = natively.read({ text: '', calls });
    expect(read).toMatchObject({ code: 'print(1)', calls: [{ id: 'a', name: 'python' }], areCallsNative: true });
  });

  it('joins several calls of python by a blank line', () => {
    const calls = ['a = 1', 'print(a)'].map((code) => ({ id: code, name: 'python', args: JSON.stringify({ code }) }));
    expect(natively.read({ text: '', calls }).code).toBe('a = 1\n\nprint(a)');
  });

  it('takes calls of other tools beside code', () => {
    const calls = [
      { id: 'a', name: 'now', args: '{}' },
      { id: 'b', name: 'python', args: '{"code":"print(1)"}' },
    ];
    const read = natively.read({ text: '', calls });
    expect(read.calls.map(({ name }) => name)).toEqual(['now', 'python']);
    expect(read.code).toBe('print(1)');
  });

  it.each([
    ['code in place of arguments', 'x = 1\nprint(x)', 'x = 1\nprint(x)'],
    ['code that begins like JSON', '"a".upper()', '"a".upper()'],
    ['code under another name', '{"source":"print(1)"}', 'print(1)'],
    ['code with line breaks', '{"code":"a = 1\nprint(a)"}', 'a = 1\nprint(a)'],
    ['a number', '42', '42'],
  ])('takes %s', (_name, args, code) => {
    expect(natively.read({ text: '', calls: [{ id: 'a', name: 'python', args }] })).toMatchObject({
      code,
      problem: '',
    });
  });

  it('says that a call of python needs code', () => {
    const read = natively.read({ text: '', calls: [{ id: 'a', name: 'python', args: '{}' }] });
    expect(read).toMatchObject({
      code: '',
      calls: [],
      problem: 'A call of python needs its code as a text: {"code": "…"}.',
    });
  });

  it.each([
    ['between our tags', '<code>\nprint(1)\n</code>'],
    ['in a fence', '```python\nprint(1)\n```'],
    ['after the mark of Python', '<|python_tag|>print(1)<|eom_id|>'],
    ['that holds something like a call', '```python\nprint(1)\n```\nIt prints {"name": "x", "args": {}}.'],
  ])('takes code as text %s', (_where, text) => {
    expect(say(natively, text)).toMatchObject({ code: 'print(1)', calls: [], problem: '' });
    expect(say(inText, text)).toMatchObject({ code: 'print(1)', calls: [], problem: '' });
  });

  it('takes a call of python as JSON', () => {
    const read = say(inText, 'Thought: x\n{"name": "python", "arguments": {"code": "print(1)"}}');
    expect(read).toMatchObject({ code: 'print(1)', calls: [{ id: 'call_1', name: 'python' }] });
    expect(read.areCallsNative).toBeUndefined();
  });

  it('takes prose for what it is', () => {
    expect(say(natively, 'Hm.')).toEqual({ modelOutput: 'Hm.', code: '', calls: [], problem: '' });
  });
});

describe('reading', () => {
  const dialects = {
    text: textDialect({ open: '```python', close: '```' }),
    json: jsonDialect(),
    tool: toolDialect(TOOLS, [], false),
  };

  // A pattern that backtracks without bounds takes minutes or hours for these; the test's time limit would end it.
  it.each([
    '<think>',
    '</think>',
    '<code>',
    '</code>',
    '<code>a</code>',
    '```',
    '`',
    '~',
    '```python\n',
    '"""',
    '\\"""',
    "'",
    '"</code>',
    '#',
    '\n',
    '\r',
    ' ',
    '(',
    '[',
    '{"',
    '[{',
    '{"name":',
    '{"code":',
    'x',
    'x,',
    'x[',
    'a = ',
    'class x',
    '@',
    '\nObservation:',
    '<|im_end|>',
    '<|',
    '<｜',
    '</s>',
    'Code:\n',
    '*',
    'Action: a\nAction Input: ',
    '<tool_call>a',
    '<tool_call>a <arg_key>b</arg_key><arg_value>',
    '<function=a><parameter=b>',
    '[TOOL_CALLS]a{',
    '<invoke name="a"><parameter name="b">',
    'to=functions.a {',
    '<|channel|>analysis<|message|>',
    '-',
    '\\',
    '<｜tool▁call▁begin｜>a',
    '<|tool_call_begin|>a',
    '{"x":1}\n',
    '{"name":"a","arguments":{}}\n',
    'x: a',
    '_',
  ])(
    'takes a megabyte of %j',
    (unit) => {
      const text = `x\n${unit.repeat(Math.ceil(1_000_000 / unit.length))}`;
      for (const dialect of Object.values(dialects)) expect(say(dialect, text).calls).toBeDefined();
    },
    60_000,
  );
});
