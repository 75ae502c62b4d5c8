import { describe, expect, it } from 'vitest';
import { parseReply } from '../../src/prompts/parse-reply.ts';
import { replyCases } from '../fixtures/replies.ts';

describe('a reply', () => {
  it.each(replyCases)('gives the code of $name', ({ reply, tags, code, modelOutput }) => {
    const parsed = parseReply(reply, tags);
    expect(parsed.code).toBe(code);
    if (modelOutput !== undefined) expect(parsed.modelOutput).toBe(modelOutput);
  });

  it('is remembered without a closing tag when it had no opening one', () => {
    expect(parseReply('The answer is 42.').modelOutput).toBe('The answer is 42.');
  });

  it('is remembered in a form that reads the same', () => {
    for (const { reply, tags } of replyCases) {
      const { modelOutput, code } = parseReply(reply, tags);
      expect(parseReply(modelOutput, tags), reply).toMatchObject({ modelOutput, code });
    }
  });
});
