export { embedded, openAICompatible } from './config.ts';
export type { OpenAICompatibleOptions } from './config.ts';
