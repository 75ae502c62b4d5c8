/** A server that speaks the OpenAI protocol and answers pages: what to fill in. */
export interface ModelPreset {
  readonly name: string;
  readonly baseURL: string;
}

/** Offered as suggestions; any other address works as well. */
export const MODEL_PRESETS: readonly ModelPreset[] = [
  { name: 'Ollama on this computer', baseURL: 'http://localhost:11434/v1' },
  { name: 'LM Studio on this computer', baseURL: 'http://localhost:1234/v1' },
  { name: 'llama.cpp on this computer', baseURL: 'http://localhost:8080/v1' },
  { name: 'Hugging Face', baseURL: 'https://router.huggingface.co/v1' },
  { name: 'OpenRouter', baseURL: 'https://openrouter.ai/api/v1' },
  { name: 'OpenAI', baseURL: 'https://api.openai.com/v1' },
  { name: 'Mistral', baseURL: 'https://api.mistral.ai/v1' },
  { name: 'Groq', baseURL: 'https://api.groq.com/openai/v1' },
];
