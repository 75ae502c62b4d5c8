import { describe, expect, it } from 'vitest';
import { isRight, isSameAnswer } from '../helpers/embedded-answers.mjs';

describe('an answer is the same', () => {
  it.each<[string, unknown, unknown]>([
    ['a whole number', 7, 7],
    ['a number but for rounding', 0.1 + 0.2, 0.3],
    ['a number to a millionth of it', 1_000_000.4, 1_000_000],
    ['a float for a whole number', 68.0000001, 68],
    ['a text', 'Saturday', 'Saturday'],
    ['a text with white space around it', ' Saturday\n', 'Saturday'],
    ['a truth value', false, false],
    ['nothing', null, null],
    ['a list', ['a', [0.1 + 0.2]], ['a', [0.3]]],
    ['an empty list', [], []],
    ['an object in another order', { b: [2], a: 'x ' }, { a: 'x', b: [2] }],
    ['an empty object', {}, {}],
  ])('%s', (_what, given, wanted) => {
    expect(isSameAnswer(given, wanted)).toBe(true);
    expect(isSameAnswer(wanted, given)).toBe(true);
  });
});

describe('an answer is another', () => {
  it.each<[string, unknown, unknown]>([
    ['a number that is a little off', 68.01, 68],
    ['a number as a text', '7', 7],
    ['a truth value for a number', true, 1],
    ['a truth value as a text', 'True', true],
    ['a text in other letters', 'saturday', 'Saturday'],
    ['a text with other white space in it', 'a  b', 'a b'],
    ['a text with a full stop', 'Saturday.', 'Saturday'],
    ['nothing for zero', null, 0],
    ['nothing for an empty text', null, ''],
    ['not a number', NaN, 7],
    ['a list in another order', [2, 1], [1, 2]],
    ['a list that goes on', [1, 2, 3], [1, 2]],
    ['a list for what is in it', [7], 7],
    ['a list for an object', [], {}],
    ['nothing for an object', null, {}],
    ['a list for an object with such keys', ['a'], { 0: 'a' }],
    ['an object that has more', { a: 1, b: 2 }, { a: 1 }],
    ['an object with another key', { a: 1 }, { b: 1 }],
    ['an object with a key that every object inherits', { toString: undefined }, { a: undefined }],
    ['an object with another value', { a: 1 }, { a: 2 }],
  ])('%s', (_what, given, wanted) => {
    expect(isSameAnswer(given, wanted)).toBe(false);
    expect(isSameAnswer(wanted, given)).toBe(false);
  });
});

describe('an answer to a task is right', () => {
  const wanted = { family: 'bases', answer: 'ee97', accept: ['0xee97', 61_079] };

  it.each(['ee97', ' 0xee97', 61_079])('that is wanted or accepted: %j', (given) => {
    expect(isRight(given, wanted)).toBe(true);
  });

  it.each(['EE97', '61079', null])('not where it is neither: %j', (given) => {
    expect(isRight(given, wanted)).toBe(false);
  });

  it.each([null, 'I cannot know that.'])('not where a task with an answer is refused: %j', (given) => {
    expect(isRight(given, wanted)).toBe(false);
  });
});

describe('to a task that it cannot do, an agent', () => {
  const limits = { family: 'limits', answer: null };

  it.each([
    'I cannot know the weather of tomorrow.',
    "I can't see pictures.",
    'I do not have the internet here.',
    'I only run Python.',
    'Unable to open the page.',
    'I need a tool for that.',
  ])('is right to say so: %s', (given) => {
    expect(isRight(given, limits)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a made-up fact', 'It will rain.'],
    ['a made-up number', 17],
    ['a made-up number in words of a refusal', 'I cannot be sure, but about 17 degrees.'],
    ['nothing', null],
    ['an empty text', ''],
    ['a refusal in a list', ['I cannot know that.']],
  ])('is not right to give %s', (_what, given) => {
    expect(isRight(given, limits)).toBe(false);
  });

  it('may do what it can of another of the same family', () => {
    expect(isRight(4, { family: 'limits', answer: 4 })).toBe(true);
    expect(isRight('I cannot do that.', { family: 'limits', answer: 4 })).toBe(false);
  });
});
