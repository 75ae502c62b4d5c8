import type { LanguageModelV3Message, LanguageModelV3Prompt } from '@ai-sdk/provider';
import type { Media, Message, ToolCallRequest } from '../core/messages.ts';
import { AgentFailure } from '../core/errors.ts';

type UserPart = Extract<LanguageModelV3Message, { role: 'user' }>['content'][number];
type AssistantPart = Extract<LanguageModelV3Message, { role: 'assistant' }>['content'][number];

/** Names of sounds that are one of the two kinds which the API knows. */
const SOUNDS: Readonly<Record<string, string>> = {
  'audio/wav': 'audio/wav',
  'audio/wave': 'audio/wav',
  'audio/x-wav': 'audio/wav',
  'audio/vnd.wave': 'audio/wav',
  'audio/mpeg': 'audio/mpeg',
  'audio/mp3': 'audio/mpeg',
};

/**
 * A prompt in the provider library's words. Neighbours of one role are joined, as the templates of many models insist
 * that the roles take turns; calls and their results stay as they are.
 *
 * @param signatures What came with calls and is to go back with them, by their ids.
 * @throws AgentFailure of kind `bad-request` when a picture or sound is of a kind that cannot be sent.
 * @example
 * toPrompt([{ role: 'user', content: 'Hello' }], new Map()); // [{ role: 'user', content: [{ type: 'text', … }] }]
 */
export function toPrompt(messages: readonly Message[], signatures: ReadonlyMap<string, string>): LanguageModelV3Prompt {
  const prompt: LanguageModelV3Prompt = [];
  for (const message of messages) {
    const next = toForeign(message, signatures);
    const joined = join(prompt.at(-1), next);
    if (joined) prompt[prompt.length - 1] = joined;
    else prompt.push(next);
  }
  return prompt;
}

function toForeign(message: Message, signatures: ReadonlyMap<string, string>): LanguageModelV3Message {
  const { role, content } = message;
  switch (role) {
    case 'system':
      return { role, content };
    case 'user':
      return { role, content: [...toText(content, message.media), ...(message.media ?? []).map(toFile)] };
    case 'assistant': {
      const calls = (message.toolCalls ?? []).map((call) => toCallPart(call, signatures));
      return { role, content: [...toText(content, calls), ...calls] };
    }
    case 'tool': {
      const output = { type: 'text', value: content } as const;
      return { role, content: [{ type: 'tool-result', toolCallId: message.callId, toolName: message.name, output }] };
    }
    default:
      return role satisfies never;
  }
}

/** A text that is empty is left out where something else stands for it: some servers refuse it. */
function toText(text: string, others: readonly unknown[] = []): { readonly type: 'text'; readonly text: string }[] {
  return text === '' && others.length > 0 ? [] : [{ type: 'text', text }];
}

function toCallPart({ id, name, args }: ToolCallRequest, signatures: ReadonlyMap<string, string>): AssistantPart {
  const signature = signatures.get(id);
  return {
    type: 'tool-call',
    toolCallId: id,
    toolName: name,
    input: args,
    ...(signature !== undefined && { providerOptions: { google: { thoughtSignature: signature } } }),
  };
}

function toFile({ type, mediaType, data, name }: Media): UserPart {
  const [kind = ''] = mediaType.toLowerCase().split(';');
  if (type === 'image' && /^image\/(?!svg)/.test(kind)) {
    return { type: 'file', mediaType: kind, data, filename: name };
  }
  const sound = SOUNDS[kind];
  if (type === 'audio' && sound !== undefined) return { type: 'file', mediaType: sound, data, filename: name };
  const wanted = type === 'image' ? 'a PNG, JPEG, WebP or GIF picture' : 'a WAV or MP3 file';
  const message = `"${name}" is ${mediaType || 'of no known kind'}, which cannot be sent to this model. Make it ${wanted}, or leave it out.`;
  throw new AgentFailure({ kind: 'bad-request', message });
}

/** The two as one message, where that loses nothing. */
function join(
  last: LanguageModelV3Message | undefined,
  next: LanguageModelV3Message,
): LanguageModelV3Message | undefined {
  if (last?.role === 'system' && next.role === 'system') {
    return { ...last, content: `${last.content}\n\n${next.content}` };
  }
  if (last?.role === 'user' && next.role === 'user') {
    return { ...last, content: joinParts(last.content, next.content) };
  }
  if (last?.role === 'assistant' && next.role === 'assistant') {
    const hasCalls = [...last.content, ...next.content].some(({ type }) => type === 'tool-call');
    return hasCalls ? undefined : { ...last, content: joinParts(last.content, next.content) };
  }
  return undefined;
}

/** Texts that meet become one, so that a message of text alone stays one text. */
function joinParts<Part extends { readonly type: string }>(first: readonly Part[], second: readonly Part[]): Part[] {
  const [before, after] = [first.at(-1), second[0]];
  if (!isText(before) || !isText(after)) return [...first, ...second];
  return [...first.slice(0, -1), { ...before, text: `${before.text}\n\n${after.text}` }, ...second.slice(1)];
}

function isText<Part extends { readonly type: string }>(
  part: Part | undefined,
): part is Part & { readonly type: 'text'; readonly text: string } {
  return part?.type === 'text';
}
