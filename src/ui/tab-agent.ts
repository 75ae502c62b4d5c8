import { html, LitElement, nothing } from 'lit';
import type { RunEvent, RunResult } from '../core/index.ts';
import type { AnyTool } from '../worker/client.ts';
import type { AgentConfig } from '../worker/protocol.ts';
import { EMBEDDED_AGENT, readLink, splitList, withoutConsent, withoutKeys } from './agent-config.ts';
import { AgentController } from './agent-controller.ts';
import type { AgentSource } from './agent-controller.ts';
import type { AgentChoice } from './agent-options.ts';
import { toRunOptions } from './attachment.ts';
import type { TaskRequest } from './attachment.ts';
import './config-offer.ts';
import { define } from './define.ts';
import './engine-progress.ts';
import './example-tasks.ts';
import type { SettingsChange } from './model-settings.ts';
import './nested-run.ts';
import { HELLO, renderAtWork, renderBar, renderUnsaved } from './page-head.ts';
import { renderHistory } from './run-history.ts';
import { RunController } from './run-controller.ts';
import './run-sheet.ts';
import type { TaskOptions } from './tab-agent-element.ts';
import { tabAgentStyle } from './tab-agent-style.ts';
import './task-composer.ts';
import { base, tokens } from './theme.ts';

/**
 * An agent to look at: `<tab-agent>` takes a task and shows how it is solved, step by step.
 *
 * Attributes: `config` (an `AgentConfig` as JSON), `model` (`embedded`, or the id of a model whose engine or address
 * `config` gives), `task` (filled in, never run by itself), `tools` and `imports` (names between commas), `max-steps`, `theme`
 * (`light`, `dark`, `auto`). Properties for what JSON cannot say: `tools` may hold tools made by `tool()`, and `agent`
 * whole options for an agent, in place of all others (with `type: 'tool-calling'` for one that writes no code). Events:
 * every `RunEvent` as `agent-event`, `run-end` with the result, `run-shown` with the id of the run on screen; they bubble
 * out of shadow trees.
 *
 * @example
 * <script type="module" src="./tab-agent.js"></script>
 * <tab-agent model="embedded" task="What is 63% of 20?"></tab-agent>
 */
export class TabAgent extends LitElement implements AgentSource {
  static override properties = {
    config: {},
    model: {},
    task: {},
    tools: { converter: { fromAttribute: (text: string | null) => splitList(text ?? '') } },
    imports: {},
    maxSteps: { attribute: 'max-steps', type: Number },
    theme: { reflect: true },
    agent: { attribute: false },
    draft: { state: true },
    problem: { state: true },
    offered: { state: true },
    isListOpen: { state: true },
  };
  declare config: string | AgentConfig;
  declare model: string;
  declare task: string;
  declare tools: readonly AnyTool[];
  declare imports: string;
  declare maxSteps: number | null;
  declare theme: string;
  declare agent: AgentChoice | undefined;
  declare draft: string;
  declare problem: string;
  /** A stranger's configuration, which waits for a yes. */
  declare offered: AgentConfig | undefined;
  declare isListOpen: boolean;

  static override styles = [tokens, base, tabAgentStyle];

  readonly #agents: AgentController;
  readonly #runs: RunController;
  #isFollowed = false;
  /** The run that its agent did last, from which it can go on. */
  #latest: { readonly runId: string; readonly agent: unknown } | undefined;

  constructor() {
    super();
    this.config = '';
    this.model = '';
    this.task = '';
    this.tools = [];
    this.imports = '';
    this.maxSteps = null;
    this.theme = 'auto';
    this.agent = undefined;
    this.draft = '';
    this.problem = '';
    this.offered = undefined;
    this.isListOpen = false;
    this.#agents = new AgentController(this);
    this.#runs = new RunController(this);
  }

  /**
   * Runs a task and shows it.
   *
   * @throws TypeError when the configuration is wrong or the task empty; Error while another task is at work.
   * @example
   * const { answer } = await document.querySelector('tab-agent').run('What is 63% of 20?');
   */
  async run(task: string = this.draft, options: TaskOptions = {}): Promise<RunResult> {
    await this.#agents.ready;
    const agent = this.#agents.get();
    const run = agent.run(task, options);
    this.#latest = { runId: run.id, agent };
    this.draft = task;
    this.problem = '';
    this.#dispatch('run-shown', run.id);
    const result = await this.#runs.watch(run, task, (event) => this.#announce(event));
    this.#agents.requests.clear();
    return result;
  }

  /** Stops the task at work; what is finished is kept. */
  stop(): void {
    this.#runs.stop();
  }

  /** Shows a run that this browser remembers. */
  async openRun(runId: string): Promise<void> {
    const before = this.#runs.shown?.task ?? '';
    this.#isFollowed = false;
    this.isListOpen = false;
    this.problem = '';
    this.#dispatch('run-shown', runId);
    await this.#runs.open(runId);
    const { shown, active } = this.#runs;
    // A task that is being written is not overwritten.
    if (shown && !active && (!this.draft.trim() || this.draft === before)) this.draft = shown.task;
  }

  /** Shows a configuration from a stranger's link; keys in it are dropped, and nothing is run. */
  offerConfig(text: string): void {
    const { task, reading } = readLink(text);
    if (task) this.draft = task;
    if (reading.ok) this.offered = withoutConsent(withoutKeys(reading.config));
    else this.problem = reading.problem;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#runs.refresh();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('task') && this.task) this.draft = this.task;
    const sources = ['config', 'model', 'tools', 'imports', 'maxSteps', 'agent'];
    if (sources.some((name) => changed.has(name))) this.#agents.reset();
  }

  protected override render() {
    const { reading } = this.#agents;
    return html`<div class="layout" @keydown=${this.#stopByKey}>${this.#renderHistory()}${this.#renderMain()}</div>
      <tab-agent-settings
        .config=${reading.ok ? reading.config : EMBEDDED_AGENT}
        .engines=${this.#agents.engines}
        @settings-save=${({ detail }: CustomEvent<SettingsChange>) => this.#choose(detail)}
      ></tab-agent-settings>`;
  }

  #renderHistory() {
    const { summaries, shownId } = this.#runs;
    return renderHistory({
      summaries,
      shownId,
      isOpen: this.isListOpen,
      onBegin: () => this.#begin(),
      onOpen: (runId) => void this.openRun(runId),
      onRemove: (runId) => void this.#runs.remove(runId),
    });
  }

  #renderMain() {
    const { shown, active, shownId, isStopping } = this.#runs;
    const { reading, model, engines, requests, unsaved } = this.#agents;
    const problem = this.problem || (this.agent || reading.ok ? '' : reading.problem) || this.#runs.problem;
    const task = active?.task ?? this.draft;
    const said = shown?.outcome?.error?.message;
    const isActiveShown = active !== undefined && active === shown;
    return html`<div class="main" part="main">
      ${renderBar({
        model: model.name,
        isListOpen: this.isListOpen,
        onList: () => (this.isListOpen = !this.isListOpen),
        onSettings: this.agent ? undefined : () => void this.#openSettings(),
      })}
      ${shownId ? nothing : HELLO}
      <div class="top ${active ? 'working' : ''}">
        <tab-agent-composer
          exportparts="composer, task, run, stop, attach, follow-up"
          .task=${task}
          .isRunning=${active !== undefined}
          .isStopping=${isStopping}
          .canFollowUp=${this.#canFollowUp}
          @focusin=${() => void this.#agents.prepare()}
          @task-change=${({ detail }: CustomEvent<string>) => (this.draft = detail)}
          @task-run=${({ detail }: CustomEvent<TaskRequest>) => void this.#runHere(detail)}
          @task-stop=${() => this.stop()}
        ></tab-agent-composer>
      </div>
      ${shownId || !model.note ? nothing : html`<p class="note" part="data-note">${model.note}</p>`}
      ${renderUnsaved(unsaved)}
      ${problem ? html`<p class="notice" role="alert" part="problem">${problem}</p>` : nothing}
      <tab-agent-offer
        .config=${this.offered}
        ?hidden=${!this.offered}
        @offer-accept=${this.#acceptOffer}
        @offer-decline=${() => (this.offered = undefined)}
      ></tab-agent-offer>
      ${
        active && active.runId !== shownId
          ? renderAtWork(active.task, requests.length > 0, () => void this.openRun(active.runId))
          : nothing
      }
      ${shown && shown.task !== task ? html`<p class="asked">${shown.task}</p>` : nothing}
      ${shownId ? nothing : this.#renderExamples()}
      <tab-agent-run
        part="run-sheet"
        exportparts="answer, step, plan, code, prints, error, tool-call, nested-run, media, approval, approval-dialog"
        .view=${shown}
        .engines=${engines}
        .request=${isActiveShown ? requests.first : undefined}
        .waiting=${requests.length}
        .isFollowed=${this.#isFollowed}
        @run-open=${({ detail }: CustomEvent<string>) => void this.openRun(detail)}
      ></tab-agent-run>
      <tab-agent-engines part="progress" .engines=${engines} .said=${said}></tab-agent-engines>
    </div>`;
  }

  /** Whether the agent still knows the run on screen. */
  get #canFollowUp(): boolean {
    const { shown, active } = this.#runs;
    const isKnown = this.#latest !== undefined && this.#latest.agent === this.#agents.current;
    return isKnown && !active && shown?.runId === this.#latest?.runId && shown?.outcome !== undefined;
  }

  #renderExamples() {
    const { reading } = this.#agents;
    if (this.agent || !reading.ok) return nothing;
    const pick = ({ detail }: CustomEvent<string>): void => {
      this.draft = detail;
      this.renderRoot.querySelector('tab-agent-composer')?.focus();
      void this.#agents.prepare();
    };
    const { engine } = reading.config.model;
    return html`<tab-agent-examples part="examples" .engine=${engine} @task-pick=${pick}></tab-agent-examples>`;
  }

  async #runHere({ task, attachments, isFollowUp }: TaskRequest): Promise<void> {
    this.#isFollowed = true;
    try {
      const finished = this.run(task, { ...toRunOptions(attachments), ...(isFollowUp && { reset: false }) });
      await this.#agents.ready;
      if (this.#runs.active) this.renderRoot.querySelector('tab-agent-composer')?.detach();
      await finished;
    } catch (thrown) {
      this.problem = thrown instanceof Error ? thrown.message : String(thrown);
    }
  }

  #announce(event: RunEvent): void {
    this.#dispatch('agent-event', event);
    if (event.type === 'run-end' && event.agent.length <= 1) this.#dispatch('run-end', event.result);
  }

  #dispatch(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** The dialog is loaded when it is first wanted. */
  async #openSettings(): Promise<void> {
    try {
      await import('./model-settings.ts');
      await this.renderRoot.querySelector('tab-agent-settings')?.show();
    } catch (thrown) {
      this.problem = `The settings could not be loaded (${String(thrown)}). Reload the page.`;
    }
  }

  #choose({ config, apiKey }: SettingsChange): void {
    this.problem = '';
    this.#agents.choose(config, apiKey);
  }

  #acceptOffer(): void {
    if (this.offered) this.#agents.borrow(this.offered);
    this.offered = undefined;
  }

  /** Makes room for a new task. */
  #begin(): void {
    this.#runs.close();
    this.#dispatch('run-shown', '');
    this.isListOpen = false;
    if (!this.#runs.active) this.draft = '';
    this.renderRoot.querySelector('tab-agent-composer')?.focus();
  }

  #stopByKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.isComposing && this.#runs.active) this.stop();
  }
}

define('tab-agent', TabAgent);
