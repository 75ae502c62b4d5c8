import { describe, expect, it } from 'vitest';
import { toTool } from '../bench/table-tool.ts';
import { toSignature } from '../../src/prompts/signature.ts';

const getDistance = toTool({
  name: 'get_distance',
  description: 'Kilometres between two cities.',
  parameters: [
    { name: 'start', type: 'str' },
    { name: 'end', type: 'str' },
  ],
  returns: 'float',
  results: [
    { arguments: { start: 'Graz', end: 'Split' }, result: 412.5 },
    { arguments: { start: 'Lyon', end: 'Turin' }, result: 310 },
  ],
});

const call = (args: Readonly<Record<string, unknown>>): unknown =>
  getDistance.execute(args, { callId: '1', signal: new AbortController().signal });

describe('a tool with a table of results', () => {
  it('is told to the model with its types', () => {
    expect(toSignature(getDistance)).toBe('def get_distance(start: str, end: str) -> float');
  });

  it.each(['str', 'int', 'float', 'bool', 'list', 'dict'])('may take and return a %s', (type) => {
    const tool = { name: 'f', description: 'It.', parameters: [{ name: 'x', type }], returns: type, results: [] };
    expect(toSignature(toTool(tool))).toBe(`def f(x: ${type}) -> ${type}`);
  });

  it('gives the result of its arguments, in whatever order', () => {
    expect(call({ start: 'Lyon', end: 'Turin' })).toBe(310);
    expect(call({ end: 'Split', start: 'Graz' })).toBe(412.5);
  });

  it.each([
    ['a value that it does not know', { start: 'Graz', end: 'Paris' }, 'get_distance knows nothing of "Paris".'],
    ['values that it does not know', { start: 'Rome', end: 'Oslo' }, 'get_distance knows nothing of "Rome", "Oslo".'],
    [
      'values that it does not know together',
      { start: 'Graz', end: 'Turin' },
      'get_distance knows nothing of "Graz", "Turin".',
    ],
  ])('fails with %s, and names it', (_what, args, message) => {
    expect(() => call(args)).toThrow(message);
  });

  it('is refused with a type that Python does not have', () => {
    const tool = { name: 'f', description: 'It.', parameters: [], returns: 'string', results: [] };
    expect(() => toTool(tool)).toThrow('"string" is no type of a tool.');
  });
});
