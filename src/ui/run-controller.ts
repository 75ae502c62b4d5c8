import type { LitElement, ReactiveController } from 'lit';
import type { RunEvent, RunResult } from '../core/index.ts';
import type { Run } from '../worker/client.ts';
import { runs } from '../worker/client.ts';
import type { RunSummary } from '../worker/protocol.ts';
import { interruptRun, newRun, reduceRun } from './run-view.ts';
import type { RunView } from './run-view.ts';

/** Watches runs for an element: the one at work, the one on screen, and the list of all. */
export class RunController implements ReactiveController {
  summaries: readonly RunSummary[] = [];
  shownId: string | undefined;
  isStopping = false;
  /** Why the runs cannot be read; empty while they can. */
  problem = '';
  readonly #host: LitElement;
  readonly #views = new Map<string, RunView>();
  #active: Run | undefined;
  #isScheduled = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** An element that is taken away stops its run; one that is only moved does not. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.stop();
    });
  }

  /** The run on screen. */
  get shown(): RunView | undefined {
    return this.shownId === undefined ? undefined : this.#views.get(this.shownId);
  }

  /** The run at work. */
  get active(): RunView | undefined {
    return this.#active && this.#views.get(this.#active.id);
  }

  /** Shows a run that has just begun and follows it to its end; `onEvent` is told of everything that happens. */
  async watch(run: Run, task: string, onEvent: (event: RunEvent) => void): Promise<RunResult> {
    this.#active = run;
    this.isStopping = false;
    this.shownId = run.id;
    this.#views.set(run.id, newRun(run.id, task, Date.now()));
    this.#changed();
    for await (const event of run) {
      this.#views.set(run.id, reduceRun(this.#views.get(run.id) ?? newRun(run.id, task), event));
      // Managed agents have ends and beginnings of their own.
      const isOwn = event.agent.length <= 1;
      if (event.type === 'run-end' && isOwn) this.#active = undefined;
      this.#changed();
      onEvent(event);
      if (event.type === 'run-start' && isOwn) void this.refresh();
    }
    await this.refresh();
    return run;
  }

  /** Shows a run that this browser remembers; one at work is shown as far as it is. */
  async open(runId: string): Promise<void> {
    this.shownId = runId;
    this.#changed();
    if (runId === this.#active?.id) return;
    await Promise.all([this.#read(runId), this.refresh()]);
    const view = this.#views.get(runId);
    const state = this.summaries.find((one) => one.runId === runId)?.state;
    if (view && state === 'interrupted') this.#views.set(runId, interruptRun(view));
    if (!view && this.shownId === runId) this.close();
    this.#changed();
  }

  /** Shows no run. */
  close(): void {
    this.shownId = undefined;
    this.#changed();
  }

  stop(): void {
    if (!this.#active) return;
    this.isStopping = true;
    this.#active.stop();
    this.#changed();
  }

  async remove(runId: string): Promise<void> {
    try {
      await runs.remove(runId);
    } catch (thrown) {
      this.problem = messageOf(thrown);
      this.#changed();
      return;
    }
    this.#views.delete(runId);
    if (this.shownId === runId) this.close();
    await this.refresh();
  }

  /** Reads the list again. */
  async refresh(): Promise<void> {
    try {
      this.summaries = await runs.list();
      this.problem = '';
    } catch (thrown) {
      this.problem = messageOf(thrown);
    }
    this.#changed();
  }

  /** Renders at most once a frame, however fast a model streams. */
  #changed(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    requestAnimationFrame(() => {
      this.#isScheduled = false;
      this.#host.requestUpdate();
    });
  }

  async #read(runId: string): Promise<void> {
    try {
      const events = await runs.read(runId);
      if (events.length > 0) this.#views.set(runId, events.reduce(reduceRun, newRun(runId)));
    } catch (thrown) {
      this.problem = messageOf(thrown);
    }
  }
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
