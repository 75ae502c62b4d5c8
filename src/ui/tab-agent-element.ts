import type { RunResult } from '../core/index.ts';
import type { AnyTool, CodeAgentOptions, RunOptions, ToolCallingAgentOptions } from '../worker/client.ts';
import type { AgentConfig } from '../worker/protocol.ts';

/** What goes with a task: `images` and `audio` for the model, `files` for its code, `reset: false` to follow up. */
export type TaskOptions = Pick<RunOptions, 'images' | 'audio' | 'files' | 'reset'>;

/**
 * `<tab-agent>` as a page sees it: an element, whatever it is built with, so that its types need no package of ours.
 *
 * @example
 * const element: TabAgentElement = document.querySelector('tab-agent')!;
 */
export interface TabAgentElement extends HTMLElement {
  /** An agent as data, or the same as JSON. */
  config: string | AgentConfig;
  /** `embedded`, or the id of a model whose engine or address `config` gives. */
  model: string;
  /** Filled in for the user, never run by itself. */
  task: string;
  tools: readonly AnyTool[];
  /** Modules that the code may import besides the base list, between commas. */
  imports: string;
  maxSteps: number | null;
  /** `light`, `dark` or `auto`. */
  theme: string;
  /** Whole options, in place of all others. */
  agent:
    | (CodeAgentOptions & { readonly type?: 'code' })
    | (ToolCallingAgentOptions & { readonly type: 'tool-calling' })
    | undefined;
  /**
   * Runs a task, or the one that is filled in, and shows it.
   *
   * @throws TypeError when the configuration is wrong or the task empty; Error while another task is at work.
   */
  run(task?: string, options?: TaskOptions): Promise<RunResult>;
  /** Stops the task at work; what is finished is kept. */
  stop(): void;
  /** Shows a run that this browser remembers. */
  openRun(runId: string): Promise<void>;
}

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent': TabAgentElement;
  }
}
