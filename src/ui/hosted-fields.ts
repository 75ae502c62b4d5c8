import { html, nothing } from 'lit';
import type { ModelConfig } from '../core/index.ts';
import { hostOf } from './data-note.ts';
import { MODEL_PRESETS } from './model-presets.ts';

/** What the fields of a hosted model show and say. */
export interface HostedFields {
  readonly model: ModelConfig;
  /** The address for which a key is kept on this device; empty for none. */
  readonly keptFor: string;
  readonly onAddress: (baseURL: string) => void;
  readonly onForget: () => void;
}

/** The part of the settings that says which hosted model, and with which key. */
export function renderHostedFields({ model, keptFor, onAddress, onForget }: HostedFields) {
  const { baseURL, modelId } = model.engine === 'openai-compatible' ? model : { baseURL: '', modelId: '' };
  return html`<div class="fields">
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
        @change=${(event: Event) => onAddress((event.target as HTMLInputElement).value)}
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
        placeholder=${keptFor ? 'kept on this device' : 'if it needs one'}
      />
      <span class="note">Sent to that server only. The Python code never sees it.</span>
    </label>
    <div class="check">
      <label class="check"><input name="keep" type="checkbox" /> Keep key on this device (encrypted)</label>
      ${
        keptFor
          ? html`<button type="button" class="quiet" @click=${onForget}>Forget the key for ${hostOf(keptFor)}</button>`
          : nothing
      }
    </div>
  </div>`;
}

/**
 * The hosted model that the fields name.
 *
 * @param text Gives a field's text by its name.
 * @param before What the form was opened with: its headers and its key stay with their address.
 */
export function readHostedFields(text: (name: string) => string, before: ModelConfig): ModelConfig {
  const baseURL = text('baseURL');
  const isSame = before.engine === 'openai-compatible' && before.baseURL === baseURL;
  return { ...(isSame && before), engine: 'openai-compatible', baseURL, modelId: text('modelId') };
}
