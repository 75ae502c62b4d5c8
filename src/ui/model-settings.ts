import { html, LitElement, nothing } from 'lit';
import type { ApprovalRule, ModelConfig } from '../core/index.ts';
import { keys, testModel } from '../worker/client.ts';
import type { AgentConfig, EngineProgress } from '../worker/protocol.ts';
import { readAbilityFields, renderAbilityFields } from './ability-fields.ts';
import { DEFAULTS, EMBEDDED_AGENT } from './agent-config.ts';
import { readBudgetFields, renderBudgetFields } from './budget-fields.ts';
import { readConsentFields, renderConsentFields } from './consent-fields.ts';
import { listedRules } from './consent-rules.ts';
import { define } from './define.ts';
import './engine-progress.ts';
import { readHostedFields, renderHostedFields } from './hosted-fields.ts';
import { readKindFields, renderAdvancedFields, renderKindFields } from './kind-fields.ts';
import { readLocalFields, renderLocalFields } from './local-fields.ts';
import { omit } from './omit.ts';
import { readPriceFields, renderPriceFields } from './price-fields.ts';
import { settingsStyle } from './settings-style.ts';
import { renderTrial, toFailure } from './model-trial.ts';
import type { ModelTrial } from './model-trial.ts';
import { base } from './theme.ts';

/** What `settings-save` carries. The key is in neither the configuration nor any store; see `keys` for those kept. */
export interface SettingsChange {
  readonly config: AgentConfig;
  /** A key to use until the page goes away; empty for none. */
  readonly apiKey: string;
}

const CHOICES: readonly (readonly [engine: ModelConfig['engine'], name: string, note: string])[] = [
  ['embedded', 'Embedded', 'Very small, on this device. Everyday computations; knows no facts.'],
  [
    'transformers-js',
    'On this device',
    'A larger model of the Hugging Face Hub, downloaded once. It runs in this tab.',
  ],
  ['openai-compatible', 'A server', 'A hosted model, or one on your computer, by the OpenAI protocol.'],
];

/** What the fields say all there is of. Whatever else an agent has came with it, and stays. */
const SAID = [
  'type',
  'actions',
  'planningInterval',
  'instructions',
  'approvals',
  'budget',
  'prices',
  'context',
] as const;

/** The dialog in which model, tools and limits are chosen. Fires `settings-save` (a `SettingsChange`). */
export class ModelSettings extends LitElement {
  static override properties = {
    config: { attribute: false },
    engines: { attribute: false },
    engine: { state: true },
    kind: { state: true },
    rules: { state: true },
    keptFor: { state: true },
    trial: { state: true },
  };
  declare config: AgentConfig;
  /** What is being loaded: a test of a model on this device loads it. */
  declare engines: readonly EngineProgress[];
  declare engine: ModelConfig['engine'];
  declare kind: NonNullable<AgentConfig['type']>;
  /** Decisions that hold for every run, without those that were just taken back. */
  declare rules: readonly ApprovalRule[];
  /** The address for which a key is kept on this device. */
  declare keptFor: string;
  declare trial: ModelTrial;

  static override styles = [base, settingsStyle];

  constructor() {
    super();
    this.config = EMBEDDED_AGENT;
    this.engines = [];
    this.engine = 'embedded';
    this.kind = 'code';
    this.rules = [];
    this.keptFor = '';
    this.trial = undefined;
  }

  /** Opens the dialog over the page. */
  async show(): Promise<void> {
    // An element that was on the page before this code has its properties only after its first update.
    await this.updateComplete;
    const { model, type = 'code', approvals = [] } = this.config;
    this.engine = model.engine;
    this.kind = type;
    this.rules = listedRules(approvals);
    this.trial = undefined;
    if (model.engine === 'openai-compatible') void this.#lookForKey(model.baseURL);
    await this.updateComplete;
    this.renderRoot.querySelector('form')?.reset();
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  /** Whether the dialog is open. */
  get isOpen(): boolean {
    return this.renderRoot.querySelector('dialog')?.open ?? false;
  }

  /** What the fields start from: another engine has defaults of its own, and no use for what was said of a model. */
  get #offered(): Omit<AgentConfig, 'model'> {
    const offered = omit(this.config, 'model');
    if (this.engine === this.config.model.engine) return offered;
    const others = omit(offered, 'promptProfile', 'limits', 'context');
    return { ...others, ...DEFAULTS[this.engine] };
  }

  protected override render() {
    return html`<dialog aria-labelledby="title">
      <form method="dialog" @submit=${this.#save} @input=${() => (this.trial = undefined)}>
        <h2 id="title">Model and abilities</h2>
        <fieldset>
          <legend class="label">Model</legend>
          ${CHOICES.map(([engine, name, note]) => this.#renderChoice(engine, name, note))}
          <div class="test">
            <button type="button" ?disabled=${this.trial === 'running'} @click=${this.#try}>Test</button>
            <p class="note" role="status">${renderTrial(this.trial)}</p>
          </div>
          ${
            this.trial === 'running' && this.engine !== 'openai-compatible'
              ? html`<tab-agent-engines .engines=${this.engines}></tab-agent-engines>`
              : nothing
          }
        </fieldset>
        ${renderKindFields(this.#offered, (kind) => (this.kind = kind))}
        ${renderAbilityFields(this.#offered, this.kind === 'code')}
        ${renderConsentFields(this.#offered.approvals ?? [], this.rules, (rule) => this.#forgetRule(rule))}
        ${renderBudgetFields(this.#offered.budget, this.#renderPrices())}
        ${renderAdvancedFields(this.#offered, this.kind === 'code')}
        <footer>
          <button type="button" @click=${this.#close}>Cancel</button>
          <button class="primary">Save</button>
        </footer>
      </form>
    </dialog>`;
  }

  #renderChoice(engine: ModelConfig['engine'], name: string, note: string) {
    return html`<label class="choice">
        <input
          type="radio"
          name="engine"
          value=${engine}
          ?checked=${this.config.model.engine === engine}
          @change=${() => (this.engine = engine)}
        />
        <span>${name}</span>
        <span class="note">${note}</span>
      </label>
      ${engine === this.engine ? this.#renderFields() : nothing}`;
  }

  #renderFields() {
    const { model } = this.config;
    switch (this.engine) {
      case 'embedded':
        return nothing;
      case 'transformers-js':
        return renderLocalFields(model);
      case 'openai-compatible':
        return renderHostedFields({
          model,
          keptFor: this.keptFor,
          onAddress: (baseURL) => void this.#lookForKey(baseURL),
          onForget: () => void this.#forgetKey(),
        });
      default:
        return this.engine satisfies never;
    }
  }

  #renderPrices() {
    if (this.engine !== 'openai-compatible') return nothing;
    const { model, prices = {} } = this.config;
    return renderPriceFields(model.engine === 'openai-compatible' ? prices[model.modelId] : undefined);
  }

  #readModel(text: (name: string) => string): ModelConfig {
    const { model } = this.config;
    switch (this.engine) {
      case 'embedded':
        return { engine: 'embedded' };
      case 'transformers-js':
        return readLocalFields(text, model);
      case 'openai-compatible':
        return readHostedFields(text, model);
      default:
        return this.engine satisfies never;
    }
  }

  /** What the form says, or undefined after the browser has shown what is missing. */
  #read(): SettingsChange | undefined {
    const form = this.renderRoot.querySelector('form');
    if (!form?.reportValidity()) return undefined;
    const data = new FormData(form);
    const text = (name: string): string => String(data.get(name) ?? '').trim();
    const before = this.#offered;
    const model = this.#readModel(text);
    const config: AgentConfig = {
      model,
      ...omit(before, ...SAID),
      ...readKindFields(data, before),
      ...readAbilityFields(data, before),
      ...readConsentFields(data, this.rules),
      ...readBudgetFields(data),
      ...readPriceFields(data, model, before.prices),
    };
    return { config, apiKey: text('apiKey') };
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    const change = this.#read();
    if (!change) return;
    const { config, apiKey } = change;
    const isKept = this.renderRoot.querySelector<HTMLInputElement>('[name=keep]')?.checked ?? false;
    try {
      if (isKept && apiKey && config.model.engine === 'openai-compatible')
        await keys.save(config.model.baseURL, apiKey);
    } catch (thrown) {
      this.trial = toFailure(thrown);
      return;
    }
    this.dispatchEvent(new CustomEvent<SettingsChange>('settings-save', { detail: { config, apiKey } }));
    this.#close();
  }

  async #try(): Promise<void> {
    const change = this.#read();
    if (!change) return;
    const { model } = change.config;
    this.trial = 'running';
    const tried = model.engine === 'openai-compatible' && change.apiKey ? { ...model, apiKey: change.apiKey } : model;
    const outcome = await testModel(tried).catch(toFailure);
    if (this.trial === 'running') this.trial = outcome;
  }

  async #lookForKey(baseURL: string): Promise<void> {
    this.keptFor = baseURL && (await keys.has(baseURL).catch(() => false)) ? baseURL : '';
  }

  async #forgetKey(): Promise<void> {
    try {
      await keys.forget(this.keptFor);
      this.keptFor = '';
    } catch (thrown) {
      this.trial = toFailure(thrown);
    }
  }

  #forgetRule(rule: ApprovalRule): void {
    this.rules = this.rules.filter((one) => one !== rule);
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }
}

define('tab-agent-settings', ModelSettings);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-settings': ModelSettings;
  }
}
