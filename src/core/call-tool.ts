import type { Acting, StepContext } from './agent-parts.ts';
import { decide } from './approval.ts';
import type { Media } from './messages.ts';
import type { Tool } from './tool.ts';

/** What models can be shown; other kinds, such as drawings in SVG, are only kept. */
const SHOWABLE = /^image\/(?:png|jpe?g|gif|webp)$|^audio\//;

/**
 * A tool as one step calls it. Each call is approved where that is asked for, counted, told before it is made and told
 * after it returned; a picture or sound that comes back gets a name and is kept for the model.
 *
 * @example
 * const tools = context.tools.map((tool) => callable(tool, context, acting));
 */
export function callable(tool: Tool, context: StepContext, { stepNumber, send, edits, media }: Acting): Tool {
  const { now, nextCallId, stamp, meter } = context;
  const { name } = tool;
  return {
    ...tool,
    async execute(asked, { signal }) {
      const subject = { type: 'tool', name, args: asked } as const;
      const verdict = await decide(context, subject, tool.needsApproval ?? false, stepNumber, send);
      if (!verdict.isAllowed) throw new Error(`${name} was not allowed: ${verdict.reason}`);
      const { args } = verdict.subject;
      if (verdict.isEdited) edits.push(`The call that was made is ${name}(${JSON.stringify(args)}).`);
      if (!meter.countCall()) throw new Error(`${name} was not called: the budget of tool calls is used up.`);
      const callId = nextCallId();
      const startedAt = now();
      await send(stamp({ type: 'tool-start', stepNumber, callId, name, args }));
      const end = async (outcome: { result?: unknown; error?: string }): Promise<void> =>
        send(stamp({ type: 'tool-end', stepNumber, callId, name, durationMs: now() - startedAt, ...outcome }));
      let result: unknown;
      try {
        if (signal.aborted) throw new Error(`${name} was not called: the run was stopped.`);
        result = await tool.execute(args, { callId, signal, run: { context, send } });
      } catch (thrown) {
        await end({ error: thrown instanceof Error ? thrown.message : String(thrown) });
        throw thrown;
      }
      if (isMedia(result)) {
        result = nameMedia(result, context.state);
        if (SHOWABLE.test((result as Media).mediaType)) media.push(result as Media);
      }
      await end({ result });
      return result;
    },
  };
}

/** Whether a value is a picture or a sound, as tools give them. */
export function isMedia(value: unknown): value is Media {
  if (typeof value !== 'object' || value === null) return false;
  const { type, mediaType, data } = value as Partial<Media>;
  return (type === 'image' || type === 'audio') && typeof mediaType === 'string' && data instanceof Uint8Array;
}

/**
 * Gives a picture or sound a name that nothing else has, by which later calls can pass it on.
 *
 * @example
 * nameMedia(picture, state).name; // 'image_1.png'
 */
export function nameMedia(given: Media, state: Map<string, unknown>): Media {
  const extension = given.mediaType.replace(/^.*\//, '').replace(/\W.*$/, '');
  const others = [...state.values()].filter((one) => isMedia(one) && one.type === given.type);
  const name = `${given.type}_${others.length + 1}.${extension}`;
  const named = { ...given, name };
  state.set(name, named);
  return named;
}
