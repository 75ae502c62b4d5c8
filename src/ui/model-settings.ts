import { html, LitElement, nothing } from 'lit';
import type { AgentConfig, ModelConfig } from '../core/index.ts';
import { keys, testModel } from '../worker/client.ts';
import type { EngineProgress, ModelTest } from '../worker/protocol.ts';
import { readAbilityFields, renderAbilityFields } from './ability-fields.ts';
import { DEFAULTS, EMBEDDED_AGENT } from './agent-config.ts';
import { define } from './define.ts';
import './engine-progress.ts';
import { formatDuration } from './format.ts';
import { readHostedFields, renderHostedFields } from './hosted-fields.ts';
import { readLocalFields, renderLocalFields } from './local-fields.ts';
import { settingsStyle } from './settings-style.ts';
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

/** As much of a tested model's reply as is shown. */
const REPLY_CHARACTERS = 100;

/** The dialog in which model, tools and limits are chosen. Fires `settings-save` (a `SettingsChange`). */
export class ModelSettings extends LitElement {
  static override properties = {
    config: { attribute: false },
    engines: { attribute: false },
    engine: { state: true },
    keptFor: { state: true },
    trial: { state: true },
  };
  declare config: AgentConfig;
  /** What is being loaded: a test of a model on this device loads it. */
  declare engines: readonly EngineProgress[];
  declare engine: ModelConfig['engine'];
  /** The address for which a key is kept on this device. */
  declare keptFor: string;
  declare trial: ModelTest | 'running' | undefined;

  static override styles = [base, settingsStyle];

  constructor() {
    super();
    this.config = EMBEDDED_AGENT;
    this.engines = [];
    this.engine = 'embedded';
    this.keptFor = '';
    this.trial = undefined;
  }

  /** Opens the dialog over the page. */
  async show(): Promise<void> {
    // An element that was on the page before this code has its properties only after its first update.
    await this.updateComplete;
    const { model } = this.config;
    this.engine = model.engine;
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

  /** What the fields start from: another engine has defaults of its own. */
  get #offered(): Omit<AgentConfig, 'model'> {
    return this.engine === this.config.model.engine ? this.config : DEFAULTS[this.engine];
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
        ${renderAbilityFields(this.#offered)}
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
    const before = this.config;
    const { limits } = this.#offered;
    const config: AgentConfig = {
      model: this.#readModel(text),
      ...readAbilityFields(data, before),
      // A prompt was chosen for a kind of model.
      ...(before.promptProfile && before.model.engine === this.engine && { promptProfile: before.promptProfile }),
      ...(limits && { limits }),
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

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }
}

function toFailure(thrown: unknown): ModelTest {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { ok: false, error: { kind: 'internal', message } };
}

function renderTrial(trial: ModelSettings['trial']) {
  if (trial === undefined) return nothing;
  if (trial === 'running') return 'Asking it for one word …';
  if (!trial.ok) return html`<span class="wrong">${trial.error.message}</span>`;
  // Some models think aloud first.
  const reply = trial.reply.length > REPLY_CHARACTERS ? `${trial.reply.slice(0, REPLY_CHARACTERS)} …` : trial.reply;
  return `It answered in ${formatDuration(trial.durationMs)}: “${reply}”`;
}

define('tab-agent-settings', ModelSettings);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-settings': ModelSettings;
  }
}
