import type { Limits } from './executor.ts';

/** A model as data: which engine, and what it needs to know. */
export type ModelConfig =
  | { readonly engine: 'embedded' }
  | {
      readonly engine: 'openai-compatible';
      /** Up to and with the version, for example `http://localhost:11434/v1`. */
      readonly baseURL: string;
      readonly modelId: string;
      readonly apiKey?: string;
      readonly headers?: Readonly<Record<string, string>>;
    };

/** A built-in tool as data. */
export interface BuiltInToolConfig {
  readonly name: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** An agent as data: what `<tab-agent config>`, the page and the command line all take. */
export interface AgentConfig {
  readonly model: ModelConfig;
  readonly tools?: readonly (string | BuiltInToolConfig)[];
  /** Modules that the code may import besides the base list; `'*'` is any. */
  readonly imports?: readonly string[];
  readonly instructions?: string;
  /** Action steps per run. @default 20 */
  readonly maxSteps?: number;
  readonly limits?: Partial<Limits>;
}
