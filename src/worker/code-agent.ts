import * as Comlink from 'comlink';
import type { FileContent, Step } from '../core/index.ts';
import type { CodeAgentOptions, ResolvedOptions } from './agent-options.ts';
import { checkSteps, resolveOptions } from './agent-options.ts';
import type { Connection } from './connection.ts';
import { agentWorker } from './connection.ts';
import { createPageHooks, createPageTools } from './page-hooks.ts';
import { expectFrame } from './page-services.ts';
import { checkFiles, toBlobs } from './file-blobs.ts';
import { Run } from './run.ts';

/** How one task is run. */
export interface RunOptions {
  /** Instead of the agent's own. */
  readonly maxSteps?: number;
  /** Files for the working folder, by path, besides the agent's own; the model is told their names and sizes. */
  readonly files?: Readonly<Record<string, FileContent>>;
  /** Stops the run when it is aborted. */
  readonly signal?: AbortSignal;
}

/**
 * An agent that solves tasks by writing Python. Its loop runs in a worker, its code in a sandbox; this is its handle.
 *
 * @throws TypeError from the constructor when an option is wrong.
 * @example
 * const agent = new CodeAgent({ model: embedded() });
 * const { answer } = await agent.run('How many days are between 2024-03-01 and 2024-12-25?');
 */
export class CodeAgent {
  readonly #options: ResolvedOptions;
  readonly #id = crypto.randomUUID();
  #connection: Connection | undefined;
  #memory: readonly Step[] = [];
  #current: Run | undefined;
  #isDisposed = false;

  constructor(options: CodeAgentOptions) {
    this.#options = resolveOptions(options);
  }

  /** The steps of the latest finished run. */
  get memory(): readonly Step[] {
    return this.#memory;
  }

  /** Loads the model and the sandbox ahead of the first run; what fails here is told by the run. */
  async prepare(): Promise<void> {
    await this.#connect().api.prepareAgent(this.#id);
  }

  /**
   * Starts a task at once, in a fresh conversation.
   *
   * @throws TypeError when the task is empty or an option is wrong; Error when the agent is at work or disposed.
   */
  run(task: string, { maxSteps, signal, files = {} }: RunOptions = {}): Run {
    if (this.#isDisposed) throw new Error('This agent has been disposed; make another one.');
    if (typeof task !== 'string' || task.trim() === '') throw new TypeError('A run needs a task: a text.');
    if (this.#current) throw new Error('This agent is at work: await its run or stop it, or make another agent.');
    checkSteps(maxSteps);
    checkFiles(files);
    const { api, lost } = this.#connect();
    const id = crypto.randomUUID();
    const stop = (reason: string | undefined): void => void api.stopRun(id, reason);
    const run = new Run({
      id,
      lost,
      stop,
      start: async (port) => {
        const named = await toBlobs({ ...this.#options.files, ...files });
        const start = { runId: id, task, ...(maxSteps !== undefined && { maxSteps }), files: named };
        return api.startRun(this.#id, start, Comlink.transfer(port, [port]));
      },
    });
    this.#current = run;
    const abort = (): void => stop(typeof signal?.reason === 'string' ? signal.reason : undefined);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    void run.then(({ steps }) => {
      this.#memory = steps;
      this.#current = undefined;
      signal?.removeEventListener('abort', abort);
    });
    return run;
  }

  /** Stops what is running and lets the sandbox go. */
  async dispose(): Promise<void> {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#current?.stop();
    await this.#current;
    await this.#connection?.api.disposeAgent(this.#id);
  }

  /** Makes the agent known to the worker, and again to a new one when the old one was lost. */
  #connect(): Connection {
    const connection = agentWorker();
    if (connection !== this.#connection) {
      expectFrame();
      this.#connection = connection;
      const { spec, pageTools, pageModel } = this.#options;
      const hooks = createPageHooks(createPageTools(pageTools), pageModel);
      void connection.api.createAgent(this.#id, spec, Comlink.proxy(hooks));
    }
    return connection;
  }
}
