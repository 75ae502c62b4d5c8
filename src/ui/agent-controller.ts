import type { LitElement, ReactiveController } from 'lit';
import type { AgentConfig, BuiltInToolConfig, ModelConfig, Tool } from '../core/index.ts';
import type { CodeAgentOptions } from '../worker/client.ts';
import { askUser, CodeAgent, onProgress, settings } from '../worker/client.ts';
import type { EngineProgress } from '../worker/protocol.ts';
import { modelWithoutKeys, readConfig, splitList, toolName } from './agent-config.ts';
import type { ConfigReading } from './agent-config.ts';
import { describeModel } from './data-note.ts';
import type { ModelDescription } from './data-note.ts';

/** Anything that a list of tools may hold. */
export type AnyTool = Tool | string | BuiltInToolConfig;

/** What a page says of its agent, as attributes and properties. */
export interface AgentSource {
  readonly config: string | AgentConfig;
  readonly model: string;
  readonly tools: readonly AnyTool[];
  readonly imports: string;
  readonly maxSteps: number | null;
  /** Whole options for `CodeAgent`; they take the place of all the others. */
  readonly agent: CodeAgentOptions | undefined;
}

/** A question of the agent that waits for its user. */
export interface Question {
  readonly text: string;
  readonly reply: (text: string) => void;
}

/** Makes an element's agent from what its page and its user chose, and owns it. */
export class AgentController implements ReactiveController {
  engines: readonly EngineProgress[] = [];
  question: Question | undefined;
  /** Resolves when what was chosen on an earlier visit is known. */
  ready: Promise<void> = Promise.resolve();
  readonly #host: LitElement & AgentSource;
  #chosen: AgentConfig | undefined;
  #key = { baseURL: '', apiKey: '' };
  #reading: ConfigReading | undefined;
  #agent: CodeAgent | undefined;
  #unsubscribe = (): void => {};

  constructor(host: LitElement & AgentSource) {
    this.#host = host;
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
    return !config && !model && !agent;
  }

  /** The agent as data: what the user chose, else what the page says. */
  get reading(): ConfigReading {
    this.#reading ??= this.#chosen ? { ok: true, config: this.#chosen } : this.#readSource();
    return this.#reading;
  }

  /** Forgets the agent, because what it is made of has changed. */
  reset(): void {
    this.#reading = undefined;
    void this.#agent?.dispose();
    this.#agent = undefined;
  }

  /** Takes what the user chose, and keeps it if the page has nothing to say about it. The key is kept until reload. */
  choose(config: AgentConfig, apiKey = ''): void {
    this.#chosen = config;
    if (apiKey && config.model.engine === 'openai-compatible') this.#key = { baseURL: config.model.baseURL, apiKey };
    this.reset();
    this.#host.requestUpdate();
    if (this.isRemembered) {
      void settings.write({ agent: { ...config, model: modelWithoutKeys(config.model) } });
    }
  }

  /** Takes a configuration for this visit only. */
  borrow(config: AgentConfig): void {
    this.#chosen = config;
    this.reset();
    this.#host.requestUpdate();
  }

  /**
   * The agent, made when it is first needed.
   *
   * @throws TypeError that says what is wrong with the configuration.
   */
  get(): CodeAgent {
    this.#agent ??= new CodeAgent(this.#options());
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
    if (given) return describeModel(given, agent?.tools);
    if (!this.reading.ok) return { name: 'Model', note: '' };
    const { model, tools: chosen = [] } = this.reading.config;
    return describeModel(model, [...chosen, ...tools]);
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

  #options(): CodeAgentOptions {
    const { agent, tools } = this.#host;
    if (agent) return { ...agent, tools: this.#withAskUser(agent.tools ?? []) };
    const { reading } = this;
    if (!reading.ok) throw new TypeError(reading.problem);
    const { config } = reading;
    const functions = tools.filter((one) => !isData(one));
    return {
      ...config,
      model: this.#withKey(config.model),
      tools: this.#withAskUser([...(config.tools ?? []), ...functions]),
    };
  }

  #withKey(model: ModelConfig): ModelConfig {
    const { baseURL, apiKey } = this.#key;
    if (model.engine !== 'openai-compatible' || model.apiKey || !apiKey || model.baseURL !== baseURL) return model;
    return { ...model, apiKey };
  }

  /** The tool that asks the user asks here. */
  #withAskUser(tools: readonly AnyTool[]): readonly AnyTool[] {
    const ask = (text: string): Promise<string> =>
      new Promise((resolve) => {
        const reply = (answer: string): void => {
          this.closeQuestion();
          resolve(answer);
        };
        this.question = { text, reply };
        this.#host.requestUpdate();
      });
    return tools.map((one) => (isData(one) && toolName(one) === 'ask_user' ? askUser({ ask }) : one));
  }

  /** Takes the question off the screen. */
  closeQuestion(): void {
    this.question = undefined;
    this.#host.requestUpdate();
  }

  async #recall(): Promise<void> {
    // Without a worker nothing is remembered, and the list of runs says why.
    const remembered = await settings.read().catch(() => undefined);
    if (!remembered || this.#chosen || !this.isRemembered) return;
    const read = readConfig(JSON.stringify(remembered.agent));
    if (!read.ok) return;
    this.#chosen = read.config;
    this.reset();
    this.#host.requestUpdate();
  }
}

function isData(one: AnyTool): one is string | BuiltInToolConfig {
  return typeof one === 'string' || !('inputSchema' in one);
}
