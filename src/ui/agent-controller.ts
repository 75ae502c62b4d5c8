import type { LitElement, ReactiveController } from 'lit';
import type { ApprovalDecision, ApprovalRequest, ApprovalRule, CancelSignal, ModelConfig } from '../core/index.ts';
import type { AnyTool, CodeAgentOptions } from '../worker/client.ts';
import { askUser, CodeAgent, onProgress, settings, ToolCallingAgent } from '../worker/client.ts';
import type { AgentConfig, EngineProgress } from '../worker/protocol.ts';
import { readConfig, splitList, withoutKeys } from './agent-config.ts';
import type { ConfigReading } from './agent-config.ts';
import { isData, toOptions } from './agent-options.ts';
import type { AgentChoice } from './agent-options.ts';
import { toRule, withRule } from './consent-rules.ts';
import { describeModel } from './data-note.ts';
import type { ModelDescription } from './data-note.ts';
import { PersonQueue } from './person-queue.ts';
import { loadDialog } from './person-request.ts';

/** An agent of either kind. */
export type AnyAgent = CodeAgent | ToolCallingAgent;

/** What a page says of its agent, as attributes and properties. */
export interface AgentSource {
  readonly config: string | AgentConfig;
  readonly model: string;
  readonly tools: readonly AnyTool[];
  readonly imports: string;
  readonly maxSteps: number | null;
  /** Whole options for an agent; they take the place of all the others. */
  readonly agent: AgentChoice | undefined;
}

/** Makes an element's agent from what its page and its user chose, and owns it. */
export class AgentController implements ReactiveController {
  engines: readonly EngineProgress[] = [];
  /** What agents want of the person at the screen. */
  readonly requests: PersonQueue;
  /** Resolves when what was chosen on an earlier visit is known. */
  ready: Promise<void> = Promise.resolve();
  readonly #host: LitElement & AgentSource;
  #chosen: AgentConfig | undefined;
  /** Whether that is a stranger's, and only for this visit. */
  #isBorrowed = false;
  #key = { baseURL: '', apiKey: '' };
  #reading: ConfigReading | undefined;
  #agent: AnyAgent | undefined;
  #unsubscribe = (): void => {};

  constructor(host: LitElement & AgentSource) {
    this.#host = host;
    this.requests = new PersonQueue(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#unsubscribe = onProgress((progress) => {
      this.engines = [...this.engines.filter((one) => one.engine !== progress.engine), progress];
      this.#host.requestUpdate();
    });
    if (this.isRemembered && !this.#chosen) this.ready = this.#recall();
  }

  /** An element that is taken away lets its agent go; one that is only moved does not. */
  hostDisconnected(): void {
    this.#unsubscribe();
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.reset();
    });
  }

  /** Whether the user's choices are kept for the next visit: not where the page has made them. */
  get isRemembered(): boolean {
    const { config, model, agent } = this.#host;
    return !config && !model && !agent && !this.#isBorrowed;
  }

  /** The agent as data: what the user chose, else what the page says. */
  get reading(): ConfigReading {
    this.#reading ??= this.#chosen ? { ok: true, config: this.#chosen } : this.#readSource();
    return this.#reading;
  }

  /** The agent, once it has been made. */
  get current(): AnyAgent | undefined {
    return this.#agent;
  }

  /** Forgets the agent, because what it is made of has changed. */
  reset(): void {
    this.#reading = undefined;
    void this.#agent?.dispose();
    this.#agent = undefined;
  }

  /** Takes what the user chose, and keeps it if the page has nothing to say about it. The key is kept until reload. */
  choose(config: AgentConfig, apiKey = ''): void {
    if (apiKey && config.model.engine === 'openai-compatible') this.#key = { baseURL: config.model.baseURL, apiKey };
    this.#take(config, false);
    void this.#keep(config);
  }

  /** Takes a configuration for this visit only. */
  borrow(config: AgentConfig): void {
    this.#take(config, true);
  }

  /**
   * The agent, made when it is first needed.
   *
   * @throws TypeError that says what is wrong with the configuration.
   */
  get(): AnyAgent {
    if (this.#agent) return this.#agent;
    const { type, ...options } = toOptions(this.#choice(), {
      askUser: askUser({ ask: async (text, { choices, signal }) => this.#askQuestion(text, choices, signal) }),
      approve: async (request, signal) => this.#askApproval(request, signal),
    });
    this.#agent = type === 'tool-calling' ? new ToolCallingAgent(options) : new CodeAgent(options as CodeAgentOptions);
    return this.#agent;
  }

  /** Loads the engines ahead of the first run. What is wrong with the configuration is said when it is run. */
  async prepare(): Promise<void> {
    await this.ready;
    if (this.#isUnaskedDownload) return;
    try {
      if (!this.#agent) await this.get().prepare();
    } catch {
      // The run will say it.
    }
  }

  /** What the model is called, and where a task goes with it. */
  get model(): ModelDescription {
    const { agent, tools } = this.#host;
    const given = agent?.model;
    if (given && !('engine' in given)) return { name: given.modelId, note: 'This page brings the model.' };
    if (given) return describeModel({ ...agent, model: given, managedAgents: [] });
    if (!this.reading.ok) return { name: 'Model', note: '' };
    const { config } = this.reading;
    return describeModel({ ...config, tools: [...(config.tools ?? []), ...tools] });
  }

  /** What the agent had when it was saved and has no more; it may miss it. */
  get unsaved(): readonly string[] {
    return !this.#host.agent && this.reading.ok ? (this.reading.config.unsaved ?? []) : [];
  }

  /** Hundreds of megabytes are not for somebody who has only clicked into the field of a page that chose the model. */
  get #isUnaskedDownload(): boolean {
    const { agent } = this.#host;
    const model = agent ? agent.model : this.reading.ok && this.reading.config.model;
    return !this.#chosen && typeof model === 'object' && 'engine' in model && model.engine === 'transformers-js';
  }

  #readSource(): ConfigReading {
    const { config, model, tools, imports, maxSteps } = this.#host;
    const read = readConfig(typeof config === 'string' ? config : JSON.stringify(config), model);
    if (!read.ok) return read;
    return {
      ok: true,
      config: {
        ...read.config,
        ...(tools.length > 0 && { tools: tools.filter(isData) }),
        ...(imports && { imports: splitList(imports) }),
        ...(maxSteps !== null && { maxSteps }),
      },
    };
  }

  /** What the agent is made of. */
  #choice(): AgentChoice {
    const { agent, tools } = this.#host;
    if (agent) return agent;
    const { reading } = this;
    if (!reading.ok) throw new TypeError(reading.problem);
    const { config } = reading;
    const functions = tools.filter((one) => !isData(one));
    return { ...config, model: this.#withKey(config.model), tools: [...(config.tools ?? []), ...functions] };
  }

  #withKey(model: ModelConfig): ModelConfig {
    const { baseURL, apiKey } = this.#key;
    if (model.engine !== 'openai-compatible' || model.apiKey || !apiKey || model.baseURL !== baseURL) return model;
    return { ...model, apiKey };
  }

  async #askQuestion(text: string, choices: readonly string[], signal: CancelSignal): Promise<string> {
    await loadDialog('question');
    return this.requests.ask<string>((reply) => ({ type: 'question', text, choices, reply }), signal);
  }

  async #askApproval(request: ApprovalRequest, signal: AbortSignal): Promise<ApprovalDecision> {
    await loadDialog('approval');
    const decision = await this.requests
      .ask<ApprovalDecision>((reply) => ({ type: 'approval', request, reply }), signal)
      .catch((): ApprovalDecision => ({ decision: 'deny', reason: 'The run was stopped.' }));
    const rule = toRule(request, decision);
    if (rule) await this.#remember(rule);
    return decision;
  }

  /**
   * Keeps a decision that holds for every run, before anything follows from it: who leaves the page right after the
   * answer finds it again. The agent at work knows it already.
   */
  async #remember(rule: ApprovalRule): Promise<void> {
    const { reading } = this;
    if (this.#host.agent || !reading.ok) return;
    const config = { ...reading.config, approvals: withRule(reading.config.approvals ?? [], rule) };
    if (this.#chosen || this.isRemembered) this.#chosen = config;
    this.#reading = { ok: true, config };
    await this.#keep(config);
  }

  #take(config: AgentConfig, isBorrowed: boolean): void {
    this.#chosen = config;
    this.#isBorrowed = isBorrowed;
    this.reset();
    this.#host.requestUpdate();
  }

  /** Where nothing can be kept, the choice holds until the page is left, and the list of runs says why. */
  async #keep(config: AgentConfig): Promise<void> {
    if (this.isRemembered) await settings.write({ agent: withoutKeys(config) }).catch(() => undefined);
  }

  async #recall(): Promise<void> {
    // Without a worker nothing is remembered, and the list of runs says why.
    const remembered = await settings.read().catch(() => undefined);
    if (!remembered || this.#chosen || !this.isRemembered) return;
    const read = readConfig(JSON.stringify(remembered.agent));
    if (read.ok) this.#take(read.config, false);
  }
}
