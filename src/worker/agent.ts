import * as Comlink from 'comlink';
import { toRule } from '../core/approval.ts';
import type { ApprovalRule, Budget, FileContent, RunEvent, Step } from '../core/index.ts';
import type { AgentOptions, AgentType } from './agent-options.ts';
import { checkRunOptions } from './check-options.ts';
import type { Connection } from './connection.ts';
import { agentWorker } from './connection.ts';
import { toDefinition } from './definition.ts';
import { toBlobs } from './file-blobs.ts';
import type { MediaContent } from './media.ts';
import { toTaskMedia } from './media.ts';
import { createPageHooks } from './page-hooks.ts';
import { expectFrame } from './page-services.ts';
import type { AgentConfig, StartRun } from './protocol.ts';
import { replayRun } from './replay.ts';
import type { ResolvedOptions } from './resolve-options.ts';
import { resolveOptions } from './resolve-options.ts';
import { Run } from './run.ts';
import { toFileFailure } from './task-inputs.ts';

/** How one task is run. */
export interface RunOptions {
  /** Pictures that come with the task. */
  readonly images?: readonly MediaContent[];
  /** Sounds that come with the task. */
  readonly audio?: readonly MediaContent[];
  /** Files for the working folder, by path, besides the agent's own; the model is told their names and sizes. */
  readonly files?: Readonly<Record<string, FileContent>>;
  /** Variables of the code, besides the agent's own; the model is told their names and values. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Instead of the agent's own. */
  readonly maxSteps?: number;
  /** Limits besides the agent's own, which they replace one by one. */
  readonly budget?: Budget;
  /** Whether it is a new conversation: memory and Python's state are then forgotten. @default true */
  readonly reset?: boolean;
  /** Stops the run when it is aborted. */
  readonly signal?: AbortSignal;
}

/** An agent. Its loop runs in a worker, its code in a sandbox; this is its handle. Made by its two kinds. */
export abstract class Agent {
  readonly type: AgentType;
  /** What it was made of. */
  readonly options: AgentOptions;
  readonly #resolved: ResolvedOptions;
  readonly #id = crypto.randomUUID();
  #connection: Connection | undefined;
  /** Rejects when the worker could not be told of it. */
  #made: Promise<void> = Promise.resolve();
  #memory: readonly Step[] = [];
  #approvals: readonly ApprovalRule[];
  #current: Run | undefined;
  #isDisposed = false;

  constructor(type: AgentType, options: AgentOptions) {
    this.#resolved = resolveOptions(options, type);
    this.type = type;
    this.options = options;
    this.#approvals = options.approvals ?? [];
  }

  /** The steps of the conversation: those of the latest run, and of the runs that it continued. */
  get memory(): readonly Step[] {
    return this.#memory;
  }

  /** The decisions that hold for every run: those it was made with, and those that were to be remembered always. */
  get approvals(): readonly ApprovalRule[] {
    return this.#approvals;
  }

  /** Loads the model and the sandbox ahead of the first run; what fails here is told by the run. */
  async prepare(): Promise<void> {
    await this.#connect().api.prepareAgent(this.#id);
  }

  /**
   * Starts a task at once, in a fresh conversation, or with `reset: false` as the next turn of the one before.
   *
   * @throws TypeError when the task is empty or an option is wrong; Error when the agent is at work or disposed.
   * @example
   * const { answer } = await agent.run('What is on this picture?', { images: [file] });
   */
  run(task: string, options: RunOptions = {}): Run {
    if (this.#isDisposed) throw new Error('This agent has been disposed; make another one.');
    if (typeof task !== 'string' || task.trim() === '') throw new TypeError('A run needs a task: a text.');
    if (this.#current) throw new Error('This agent is at work: await its run or stop it, or make another agent.');
    checkRunOptions(this.type, options);
    const { images = [], audio = [], files = {}, variables = {}, maxSteps, budget, reset = true, signal } = options;
    const { api, lost } = this.#connect();
    const id = crypto.randomUUID();
    const stop = (reason: string | undefined): void => void api.stopRun(id, reason);
    const run = new Run({
      id,
      lost,
      stop,
      onEvent: (event) => this.#remember(event),
      start: async (port) => {
        await this.#made;
        const start: StartRun = {
          runId: id,
          task,
          media: await toTaskMedia(images, audio).catch((thrown: unknown) => {
            throw toFileFailure(thrown);
          }),
          ...(maxSteps !== undefined && { maxSteps }),
          ...(budget && { budget }),
          variables: { ...this.options.variables, ...variables },
          isContinued: !reset,
          approvals: this.#approvals,
          files: await toBlobs({ ...this.options.files, ...files }),
        };
        return api.startRun(this.#id, start, Comlink.transfer(port, [port]));
      },
    });
    this.#current = run;
    const abort = (): void => stop(typeof signal?.reason === 'string' ? signal.reason : undefined);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    void run.then(({ steps }) => {
      this.#memory = reset ? steps : [...this.#memory, ...steps];
      this.#current = undefined;
      signal?.removeEventListener('abort', abort);
    });
    return run;
  }

  /** Stops the run at work, if there is one; what it has done is kept. */
  interrupt(reason?: string): void {
    this.#current?.stop(reason);
  }

  /**
   * Plays a run that this browser remembers, from its log: nothing is asked and nothing is done again.
   *
   * @example
   * for await (const event of agent.replay(runId)) render(event);
   */
  replay(runId: string): Run {
    return replayRun(runId);
  }

  /** The agent as data, without keys; what cannot be saved is listed in `unsaved`. */
  toJSON(): AgentConfig {
    return toDefinition(this.options, this.type, this.#approvals);
  }

  /**
   * The agent and those that it manages, as a tree of text or a picture.
   *
   * @example
   * document.body.innerHTML = await agent.visualize('svg');
   */
  async visualize(format: 'text' | 'svg' = 'text'): Promise<string> {
    const { drawSVG, drawTree } = await import('./visualize.ts');
    const { spec } = this.#resolved;
    return format === 'svg' ? drawSVG(spec) : drawTree(spec);
  }

  /** Stops what is running and lets the sandbox go. */
  async dispose(): Promise<void> {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#current?.stop();
    await this.#current;
    await this.#connection?.api.disposeAgent(this.#id);
  }

  /** What was to be remembered always holds from the next run on. */
  #remember(event: RunEvent): void {
    if (event.type !== 'approval-end' || event.decision.decision === 'edit') return;
    const { subject, decision } = event;
    if (decision.remember !== 'always') return;
    this.#approvals = [...this.#approvals, toRule(subject, decision)];
  }

  /** Makes the agent known to the worker, and again to a new one when the old one was lost. */
  #connect(): Connection {
    const connection = agentWorker();
    if (connection !== this.#connection) {
      if (this.type === 'code') expectFrame();
      this.#connection = connection;
      const { spec, functions } = this.#resolved;
      this.#made = connection.api.createAgent(this.#id, spec, Comlink.proxy(createPageHooks(functions)));
      // A run tells of it.
      this.#made.catch(() => {});
    }
    return connection;
  }
}
