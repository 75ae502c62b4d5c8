import type { AgentParts, Execution, Executor, Model, RunEvent, RunRequest, RunResult } from '../../src/core/index.ts';
import { CODE_TAGS, isKept, runAgent } from '../../src/core/index.ts';
import { createMeter } from '../../src/models/meter.ts';
import { createTokenCounter } from '../../src/models/token-counter.ts';
import { textDialect } from '../../src/prompts/dialects.ts';
import { fullProfile } from '../../src/prompts/full.ts';
import { answeringExecutor } from './scripted.ts';

/** A run that was watched to its end. */
export interface Watched {
  readonly events: RunEvent[];
  readonly result: RunResult;
}

/** An agent for tests, of a model and whatever a test wants to be different. Time passes by a millisecond a look. */
export function toParts(given: Partial<AgentParts> & { readonly model: Model }): AgentParts {
  let time = 1_000;
  const now = (): number => ++time;
  return {
    executor: answeringExecutor(),
    profile: fullProfile,
    dialect: textDialect(CODE_TAGS),
    systemPrompt: 'You are an agent.',
    meter: createMeter({ budget: {}, price: undefined, now }),
    counter: createTokenCounter(given.model),
    agent: ['agent'],
    now,
    ...given,
  };
}

/** Runs an agent to its end; `onEvent` sees each event before the run goes on. */
export async function watch(
  given: Partial<AgentParts> & { readonly model: Model },
  {
    onEvent = (): void => {},
    ...request
  }: Partial<RunRequest> & { readonly onEvent?: (event: RunEvent) => void | Promise<void> } = {},
): Promise<Watched> {
  const events: RunEvent[] = [];
  const defaults = { runId: 'run-1', task: 'Do it.', maxSteps: 5, signal: new AbortController().signal };
  const run = runAgent(toParts(given), { ...defaults, ...request });
  while (true) {
    const next = await run.next();
    if (next.done) return { events, result: next.value };
    events.push(next.value);
    await onEvent(next.value);
  }
}

/** What is kept of a run, by type and in order. */
export function typesOf(events: readonly RunEvent[]): string[] {
  return events.filter(isKept).map(({ type }) => type);
}

/** The events of one type. */
export function eventsOf<Type extends RunEvent['type']>(
  events: readonly RunEvent[],
  type: Type,
): Extract<RunEvent, { readonly type: Type }>[] {
  return events.filter((event): event is Extract<RunEvent, { readonly type: Type }> => event.type === type);
}

/**
 * An executor that understands lines of a toy language, in which tests can call tools without Python: `print(<JSON>)`,
 * `final_answer(<JSON>)`, `fail(<text>)`, and `<tool>(<JSON object>)`, whose result it prints.
 */
export function toyExecutor(): Executor & { readonly codes: string[]; readonly variables: Record<string, unknown> } {
  const codes: string[] = [];
  const variables: Record<string, unknown> = {};
  return {
    codes,
    variables,
    async execute(code, options = {}) {
      codes.push(code);
      return runToy(code, options);
    },
    async setVariables(given) {
      Object.assign(variables, given);
    },
    async writeFiles() {},
    async readFiles() {
      return {};
    },
    async reset() {},
    async dispose() {},
  };
}

async function runToy(
  code: string,
  { tools = [], onPrint, signal }: NonNullable<Parameters<Executor['execute']>[1]>,
): Promise<Execution> {
  let prints = '';
  const toolCalls: Execution['toolCalls'][number][] = [];
  const done = (rest: Partial<Execution>): Execution => {
    const display = { 'text/plain': JSON.stringify(rest.value ?? null) };
    return { value: null, display, prints, isFinalAnswer: false, toolCalls, durationMs: 1, ...rest };
  };
  const print = (text: string): void => {
    prints += `${text}\n`;
    onPrint?.(`${text}\n`);
  };
  for (const [index, line] of code.split('\n').entries()) {
    const [, name = '', argument = ''] = /^(\w+)\((.*)\)$/.exec(line) ?? [];
    const toError = (type: string, message: string): Execution =>
      done({ error: { type, message, line: index + 1, snippet: line } });
    if (signal?.aborted) return toError('Stopped', 'The code was stopped.');
    if (name !== 'fail' && argument && !isJson(argument)) return toError('SyntaxError', 'invalid syntax');
    if (name === 'final_answer') return done({ isFinalAnswer: true, value: JSON.parse(argument || 'null') });
    if (name === 'print') print(argument && String(JSON.parse(argument)));
    else if (name === 'fail') return toError('ValueError', argument);
    else {
      const tool = tools.find((one) => one.name === name);
      if (!tool) return toError('NameError', `name '${name || line}' is not defined`);
      const args = JSON.parse(argument || '{}') as Record<string, unknown>;
      const call = { id: `${toolCalls.length + 1}`, name, args };
      try {
        const given = signal ?? new AbortController().signal;
        const result = await tool.execute(args, { callId: call.id, signal: given });
        toolCalls.push({ ...call, result });
        print(typeof result === 'string' ? result : JSON.stringify(result));
      } catch (thrown) {
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        toolCalls.push({ ...call, error: message });
        return toError('ToolError', message);
      }
    }
  }
  return done({});
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
