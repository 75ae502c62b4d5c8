/** Tokens as the wire names them. */
export interface WireUsage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly prompt_tokens_details?: { readonly cached_tokens: number };
  readonly completion_tokens_details?: { readonly reasoning_tokens: number };
  readonly [field: string]: unknown;
}

/** A call of a tool as the model writes it. */
export interface WireToolCall {
  /** null: the server sends none. @default `call_1`, `call_2` … */
  readonly id?: string | null;
  readonly name: string;
  /** The text of the arguments, right JSON or not. */
  readonly args: string;
  /** What Google sends with a call and wants back. */
  readonly signature?: string;
}

/** What the server does with one request; a string is `{ type: 'reply', text }`. */
export type Behaviour =
  | string
  | {
      /** Streams `text`, three characters to an event, in writes that tear events and characters. */
      readonly type: 'reply';
      /** @default '' */
      readonly text?: string;
      /** In place of `text`: a value that is sent as JSON. */
      readonly json?: unknown;
      /** Streamed after the text. */
      readonly toolCalls?: readonly WireToolCall[];
      /**
       * `torn`: three characters of arguments to an event, call after call. `interleaved`: the same by turns.
       * `whole`: each call in one event. @default 'torn'
       */
      readonly callsComeAs?: 'torn' | 'interleaved' | 'whole';
      /** Fields that this server does not know: a request that has one is answered 400 in place of the reply. */
      readonly refuses?: readonly string[];
      /** Streamed first, as `reasoning_content`. */
      readonly reasoning?: string;
      /** Sent last, if the request asks for it. @default 100 tokens in, one token out for each character */
      readonly usage?: WireUsage;
      /** `growing`: also with every event, the completion's tokens so far. @default 'once' */
      readonly tellsUsage?: 'once' | 'growing';
      /** null: none is sent. @default 'tool_calls' where there are some, else 'stop' */
      readonly finishReason?: string | null;
      /** Whether `[DONE]` is sent. @default true */
      readonly done?: boolean;
      /** Streams beyond the request's stop texts, as some servers do. @default false */
      readonly ignoresStop?: boolean;
    }
  | {
      /** Answers with this status and body. */
      readonly type: 'status';
      readonly status: number;
      /** An object is sent as JSON. @default an error in OpenAI's form */
      readonly body?: unknown;
      readonly contentType?: string;
      readonly headers?: Readonly<Record<string, string>>;
      /** Names of headers that a page of another origin may read. */
      readonly expose?: readonly string[];
    }
  /** 429; `retryAfter` is the header's value, readable across origins only if `isExposed`. */
  | { readonly type: 'rate-limit'; readonly retryAfter?: string; readonly isExposed?: boolean }
  /** Streams `text`, then ends the stream without saying that it is finished, or tears the connection down. */
  | {
      readonly type: 'cut';
      readonly text: string;
      readonly how?: 'ended' | 'torn';
      readonly toolCalls?: readonly WireToolCall[];
    }
  /** 200 and an event stream, with something in it that is no JSON. */
  | { readonly type: 'garbage' }
  /** 200 and an event stream without any event. */
  | { readonly type: 'empty' }
  /** No answer: the socket is closed. */
  | { readonly type: 'nothing' }
  /** 200 and a web page. */
  | { readonly type: 'html' }
  /** 400 in OpenAI's form: the prompt is too long. */
  | { readonly type: 'context-length' }
  /** Streams `text` and then nothing more until the other side gives up. */
  | { readonly type: 'hang'; readonly text?: string };

/** A request as it came. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body of a chat request. */
  readonly body: {
    readonly model: string;
    readonly messages: readonly {
      readonly role: string;
      /** Parts where there are pictures or sounds. */
      readonly content: string;
      readonly [field: string]: unknown;
    }[];
    readonly stop?: readonly string[];
    readonly stream?: boolean;
    readonly stream_options?: { readonly include_usage?: boolean };
    readonly [field: string]: unknown;
  };
}

export interface OpenAIServer {
  /** Ends with `/v1`. */
  readonly baseURL: string;
  /** Chat requests, in order. */
  readonly requests: readonly RecordedRequest[];
  /** Everything else: preflights, probes, wrong paths. */
  readonly others: readonly Omit<RecordedRequest, 'body'>[];
  /** Settles when the other side has closed a request that hangs. */
  hungUp(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a stand-in for a hosted model on a free loopback port. Each chat request takes the next behaviour of the script;
 * one too many is answered 400.
 */
export function startOpenAIServer(options: {
  readonly script: readonly Behaviour[] | ((request: RecordedRequest, index: number) => Behaviour);
  /** Whether pages of other origins may read its answers. @default true */
  readonly cors?: boolean;
  /** When given, requests without it are answered 401. */
  readonly apiKey?: string;
}): Promise<OpenAIServer>;
