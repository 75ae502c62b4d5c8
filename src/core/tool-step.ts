import type { Acting, StepContext } from './agent-parts.ts';
import { callable, isMedia } from './call-tool.ts';
import type { StepCall } from './memory.ts';
import type { ToolCallRequest } from './messages.ts';
import type { ParsedReply } from './prompt.ts';
import { PYTHON_TOOL } from './prompt.ts';
import type { Tool } from './tool.ts';
import { truncateMiddle } from './truncate.ts';

const OBSERVATION_CHARACTERS = 20_000;

/** What is said of these is the observation of the whole step. */
const SHOWN_BY_CODE = { observation: null, isError: false } as const;

/** What came of the calls of one message. */
export interface CallsOutcome {
  readonly calls: readonly StepCall[];
  /** The final answer, if one of the calls gave it. */
  readonly final: { readonly answer: unknown } | undefined;
}

/**
 * Makes the calls that a reply asks for, several at a time. One that fails takes nothing from the others, and is
 * remembered with its name. A final answer among them counts once the others have run.
 *
 * Code is not run here: the calls that are its own are given back unanswered.
 *
 * @example
 * const { calls, final } = await makeCalls(context, acting, parsed);
 */
export async function makeCalls(
  context: StepContext,
  acting: Acting,
  { calls: asked, code }: Pick<ParsedReply, 'calls' | 'code'>,
): Promise<CallsOutcome> {
  const tools = new Map(context.tools.map((tool) => [tool.name, callable(tool, context, acting)]));
  const waiting = [...asked.entries()];
  const calls: StepCall[] = [];
  let final: CallsOutcome['final'];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, call] = next;
      const args = Object.fromEntries(
        Object.entries(call.args).map(([name, value]) => [name, fromState(context, value)]),
      );
      if (call.name === 'final_answer') final ??= { answer: toAnswer(args) };
      const isShownByCode = call.name === 'final_answer' || (call.name === PYTHON_TOOL && code !== '');
      const outcome = isShownByCode ? SHOWN_BY_CODE : await makeCall(tools, call.name, args, context);
      calls[place] = { ...call, ...outcome };
    }
  };
  await Promise.all(Array.from({ length: Math.min(context.toolConcurrency, asked.length) }, work));
  return { calls, final };
}

/**
 * The answer that a call of `final_answer` gives, by whatever name.
 *
 * @example
 * toAnswer({ answer: 42 }); // 42
 */
export function toAnswer(args: ToolCallRequest['args']): unknown {
  return Object.hasOwn(args, 'answer') ? args['answer'] : (Object.values(args)[0] ?? null);
}

async function makeCall(
  tools: ReadonlyMap<string, Tool>,
  name: string,
  args: Readonly<Record<string, unknown>>,
  { signal, profile }: StepContext,
): Promise<Pick<StepCall, 'observation' | 'isError'>> {
  const tool = tools.get(name);
  if (!tool) {
    const known = [...tools.keys(), 'final_answer'].join(', ');
    return { observation: `Error: there is no tool "${name}". There are: ${known}.`, isError: true };
  }
  try {
    const result = await tool.execute(args, { callId: '', signal });
    if (isMedia(result)) return { observation: `Stored as ${result.name}.`, isError: false };
    return { observation: truncateMiddle(profile.value(result), OBSERVATION_CHARACTERS), isError: false };
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { observation: `Error: ${message}\nTry again with other arguments, or use another tool.`, isError: true };
  }
}

/** A text that is the name of a variable stands for its value. */
function fromState({ state }: StepContext, value: unknown): unknown {
  return typeof value === 'string' && state.has(value) ? state.get(value) : value;
}
