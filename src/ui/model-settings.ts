import { html, LitElement, nothing } from 'lit';
import type { AgentConfig, ModelConfig } from '../core/index.ts';
import { keys, testModel } from '../worker/client.ts';
import type { ModelTest } from '../worker/protocol.ts';
import { EMBEDDED_AGENT, HOSTED_AGENT, splitList, toolName } from './agent-config.ts';
import { hostOf } from './data-note.ts';
import { define } from './define.ts';
import { formatDuration } from './format.ts';
import { MODEL_PRESETS } from './model-presets.ts';
import { settingsStyle } from './settings-style.ts';
import { base } from './theme.ts';

/** What `settings-save` carries. The key is in neither the configuration nor any store; see `keys` for those kept. */
export interface SettingsChange {
  readonly config: AgentConfig;
  /** A key to use until the page goes away; empty for none. */
  readonly apiKey: string;
}

const OFFERED_TOOLS = [
  ['wikipedia_search', 'search Wikipedia'],
  ['visit_webpage', 'read web pages that allow it'],
  ['ask_user', 'ask you a question'],
] as const;

/** The dialog in which model, tools and limits are chosen. Fires `settings-save` (a `SettingsChange`). */
export class ModelSettings extends LitElement {
  static override properties = {
    config: { attribute: false },
    engine: { state: true },
    keptFor: { state: true },
    trial: { state: true },
  };
  declare config: AgentConfig;
  declare engine: ModelConfig['engine'];
  /** The address for which a key is kept on this device. */
  declare keptFor: string;
  declare trial: ModelTest | 'running' | undefined;

  static override styles = [base, settingsStyle];

  constructor() {
    super();
    this.config = EMBEDDED_AGENT;
    this.engine = 'embedded';
    this.keptFor = '';
    this.trial = undefined;
  }

  /** Opens the dialog over the page. */
  async show(): Promise<void> {
    const { model } = this.config;
    this.engine = model.engine;
    this.trial = undefined;
    if (model.engine !== 'embedded') void this.#lookForKey(model.baseURL);
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
    if (this.engine === this.config.model.engine) return this.config;
    return this.engine === 'embedded' ? EMBEDDED_AGENT : HOSTED_AGENT;
  }

  protected override render() {
    const isHosted = this.engine === 'openai-compatible';
    const { instructions = '', imports = [], maxSteps = 20, tools = [] } = this.#offered;
    return html`<dialog aria-labelledby="title">
      <form method="dialog" @submit=${this.#save} @input=${() => (this.trial = undefined)}>
        <h2 id="title">Model and abilities</h2>
        <fieldset>
          <legend class="label">Model</legend>
          ${this.#renderChoice('embedded', 'Embedded', 'Very small, on this device. Everyday computations; knows no facts.')}
          ${this.#renderChoice('openai-compatible', 'A server', 'A hosted model, or one on your computer, by the OpenAI protocol.')}
          ${isHosted ? this.#renderHosted() : nothing}
          <div class="test">
            <button type="button" ?disabled=${this.trial === 'running'} @click=${this.#try}>Test</button>
            <p class="note" role="status">${renderTrial(this.trial)}</p>
          </div>
        </fieldset>
        <fieldset>
          <legend class="label">The code may</legend>
          ${OFFERED_TOOLS.map(([name, what]) =>
            renderTool(
              name,
              what,
              tools.some((one) => toolName(one) === name),
            ),
          )}
        </fieldset>
        <fieldset>
          <legend class="label">Limits</legend>
          <div class="pair">
            <label class="field">
              Imports besides the basic ones
              <input
                name="imports"
                .defaultValue=${imports.join(', ')}
                placeholder="calendar, json"
                autocomplete="off"
              />
            </label>
            <label class="field">
              Most steps
              <input name="maxSteps" type="number" min="1" max="1000" required .defaultValue=${String(maxSteps)} />
            </label>
          </div>
          <label class="field">
            Instructions
            <textarea name="instructions" rows="2" .defaultValue=${instructions}></textarea>
          </label>
        </fieldset>
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
    </label>`;
  }

  #renderHosted() {
    const { model } = this.config;
    const { baseURL, modelId } = model.engine === 'embedded' ? { baseURL: '', modelId: '' } : model;
    const lookForKey = (event: Event): void => void this.#lookForKey((event.target as HTMLInputElement).value);
    return html`<div class="hosted">
      <label class="field">
        Base URL
        <input
          name="baseURL"
          type="url"
          required
          pattern="https?://.+"
          list="presets"
          placeholder="http://localhost:11434/v1"
          .defaultValue=${baseURL}
          @change=${lookForKey}
        />
      </label>
      <datalist id="presets">
        ${MODEL_PRESETS.map(({ name, baseURL }) => html`<option value=${baseURL}>${name}</option>`)}
      </datalist>
      <label class="field">
        Model id
        <input name="modelId" required autocomplete="off" spellcheck="false" .defaultValue=${modelId} />
      </label>
      <label class="field">
        API key
        <input
          name="apiKey"
          type="password"
          autocomplete="off"
          placeholder=${this.keptFor ? 'kept on this device' : 'if it needs one'}
        />
        <span class="note">Sent to that server only. The Python code never sees it.</span>
      </label>
      <div class="check">
        <label class="check"><input name="keep" type="checkbox" /> Keep key on this device (encrypted)</label>
        ${
          this.keptFor
            ? html`<button type="button" class="quiet" @click=${this.#forgetKey}>
                Forget the key for ${hostOf(this.keptFor)}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  /** What the form says, or undefined after the browser has shown what is missing. */
  #read(): SettingsChange | undefined {
    const form = this.renderRoot.querySelector('form');
    if (!form?.reportValidity()) return undefined;
    const data = new FormData(form);
    const text = (name: string): string => String(data.get(name) ?? '').trim();
    const model: ModelConfig =
      this.engine === 'embedded'
        ? { engine: 'embedded' }
        : {
            ...this.#given(text('baseURL')),
            engine: 'openai-compatible',
            baseURL: text('baseURL'),
            modelId: text('modelId'),
          };
    const ticked = data.getAll('tools').map(String);
    // Tools that the dialog does not offer came with the configuration and stay.
    const others = this.config.tools?.filter((one) => !OFFERED_TOOLS.some(([name]) => name === toolName(one))) ?? [];
    const { limits } = this.config;
    const config: AgentConfig = {
      model,
      tools: [...others, ...ticked],
      imports: splitList(text('imports')),
      maxSteps: Number(text('maxSteps')),
      ...(text('instructions') && { instructions: text('instructions') }),
      ...(limits && { limits }),
    };
    return { config, apiKey: text('apiKey') };
  }

  /** The headers and the key that came with the configuration stay with their address. */
  #given(baseURL: string): Partial<ModelConfig> {
    const { model } = this.config;
    return model.engine !== 'embedded' && model.baseURL === baseURL ? model : {};
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    const change = this.#read();
    if (!change) return;
    const { config, apiKey } = change;
    const isKept = this.renderRoot.querySelector<HTMLInputElement>('[name=keep]')?.checked ?? false;
    try {
      if (isKept && apiKey && config.model.engine !== 'embedded') await keys.save(config.model.baseURL, apiKey);
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
    const isHosted = model.engine !== 'embedded';
    this.trial = 'running';
    const tried = isHosted && change.apiKey ? { ...model, apiKey: change.apiKey } : model;
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

function renderTool(name: string, what: string, isOn: boolean) {
  return html`<label class="check">
    <input type="checkbox" name="tools" value=${name} ?checked=${isOn} /> ${what} <code class="note">${name}</code>
  </label>`;
}

function toFailure(thrown: unknown): ModelTest {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { ok: false, error: { kind: 'internal', message } };
}

function renderTrial(trial: ModelSettings['trial']) {
  if (trial === undefined) return nothing;
  if (trial === 'running') return 'Asking it for one word …';
  if (!trial.ok) return html`<span class="wrong">${trial.error.message}</span>`;
  return `It answered in ${formatDuration(trial.durationMs)}: “${trial.reply}”`;
}

define('tab-agent-settings', ModelSettings);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-settings': ModelSettings;
  }
}
