/** A request as the server got it. */
export interface WebServerRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** What the server does with a request. */
export interface WebServerAnswer {
  /** @default 200 */
  readonly status?: number;
  /** The content type; empty for none. @default 'text/html' */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Whether pages of other origins may read the answer. @default true */
  readonly cors?: boolean;
  /** Sends its start and never ends. @default false */
  readonly hangs?: boolean;
}

export interface WebServer {
  readonly origin: string;
  /** All requests so far, preflights included. */
  readonly requests: readonly WebServerRequest[];
  close(): Promise<void>;
}

/** Starts a web server on a free port of this machine that answers as it is told to. */
export function startWebServer(answer: (request: WebServerRequest) => WebServerAnswer): Promise<WebServer>;
