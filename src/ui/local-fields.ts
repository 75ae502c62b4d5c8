import { html } from 'lit';
import type { EngineDevice, ModelConfig, TransformersJsConfig, WeightType } from '../core/index.ts';
import { DEVICES, LOCAL_MODEL_PRESETS, WEIGHTS } from './local-models.ts';

const EXPECTED = 'The id of a model, such as onnx-community/Qwen3-0.6B-ONNX, or a URL that begins with https://';

/** The part of the settings that says which model runs on this device, and on what. */
export function renderLocalFields(model: ModelConfig) {
  const { modelId, path, dtype, device = 'auto' } = model.engine === 'transformers-js' ? model : {};
  return html`<div class="fields">
    <label class="field">
      Model of the Hub, or URL of a folder
      <input
        name="source"
        required
        pattern="\\s*(https?://.+|[\\w.\\-]+/[\\w.\\-]+)\\s*"
        title=${EXPECTED}
        list="local-models"
        placeholder="onnx-community/Qwen3-0.6B-ONNX"
        autocomplete="off"
        spellcheck="false"
        .defaultValue=${modelId ?? path ?? ''}
      />
      <span class="note">It must be a chat model in ONNX form, as those of onnx-community are.</span>
    </label>
    <datalist id="local-models">
      ${LOCAL_MODEL_PRESETS.map(({ name, modelId }) => html`<option value=${modelId}>${name}</option>`)}
    </datalist>
    <div class="halves">
      <label class="field">
        Weights
        <select name="dtype">
          <option value="" ?selected=${dtype === undefined}>Automatic</option>
          ${Object.entries(WEIGHTS).map(([value, what]) => renderOption(value, `${value}: ${what}`, value === dtype))}
        </select>
      </label>
      <label class="field">
        Runs on
        <select name="device">
          ${Object.entries(DEVICES).map(([value, what]) => renderOption(value, what, value === device))}
        </select>
      </label>
    </div>
    <p class="note">
      Even a small one is a download of about half a gigabyte, once, and needs that much memory and more. It is quick
      with WebGPU and slow without.
    </p>
  </div>`;
}

/**
 * The local model that the fields name. A page of the Hub may stand for its model.
 *
 * @param text Gives a field's text by its name.
 * @param before What the form was opened with: what the form does not offer stays with its model.
 * @example
 * readLocalFields((name) => fields[name] ?? '', { engine: 'embedded' });
 */
export function readLocalFields(text: (name: string) => string, before: ModelConfig): TransformersJsConfig {
  const source = text('source');
  const [, modelId, revision] =
    /^(?:https?:\/\/huggingface\.co\/)?([\w.-]+\/[\w.-]+)(?:\/tree\/([\w.-]+))?\/?$/.exec(source) ?? [];
  const isSame = before.engine === 'transformers-js' && modelId !== undefined && before.modelId === modelId;
  const kept = isSame ? before : undefined;
  const chosenRevision = revision ?? kept?.revision;
  const [dtype, device] = [text('dtype'), text('device')];
  return {
    engine: 'transformers-js',
    ...(modelId === undefined ? { path: source } : { modelId }),
    ...(chosenRevision !== undefined && { revision: chosenRevision }),
    ...(kept?.host !== undefined && { host: kept.host }),
    ...(dtype && { dtype: dtype as WeightType }),
    ...(device !== 'auto' && { device: device as EngineDevice }),
  };
}

function renderOption(value: string, what: string, isSelected: boolean) {
  return html`<option value=${value} ?selected=${isSelected}>${what}</option>`;
}
