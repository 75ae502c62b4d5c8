// What the command line puts into the page it drives.
declare var tabagents: {
  agent: { run(task: string): AsyncIterable<unknown> & PromiseLike<{ state: string }> & { stop(): void } };
  toJsonValue(value: unknown): unknown;
  run?: { stop(): void };
};
declare function tabagentsEvent(json: string): Promise<void>;
declare function tabagentsAsk(question: string): Promise<string>;
declare function tabagentsProgress(progress: unknown): Promise<void>;
