// What the command line puts into the page it drives.
type TabagentsRun = AsyncIterable<unknown> & PromiseLike<{ state: string }> & { stop(): void };
interface TabagentsGiven {
  images?: File[];
  audio?: File[];
  files?: Record<string, File>;
  variables?: Record<string, unknown>;
}
declare var tabagents: {
  agent: { run(task: string, options: TabagentsGiven): TabagentsRun };
  toJsonValue(value: unknown): unknown;
  given: TabagentsGiven;
  /** Of the attachment that is on its way. */
  pieces: Uint8Array<ArrayBuffer>[];
  run?: TabagentsRun;
};
declare function tabagentsEvent(json: string): Promise<void>;
declare function tabagentsAsk(id: string, question: { question: string; choices: string[] }): Promise<string>;
declare function tabagentsApprove(id: string, request: unknown): Promise<unknown>;
declare function tabagentsForget(id: string): Promise<void>;
declare function tabagentsProgress(progress: unknown): Promise<void>;
