import type { ApprovalDecision, ApprovalRequest, CancelSignal } from '../core/index.ts';

/** What the agent wants of the person at the screen: an answer, or a yes. */
export type PersonRequest =
  | {
      readonly type: 'question';
      readonly text: string;
      /** Answers to pick from; another one may be given all the same. */
      readonly choices: readonly string[];
      readonly reply: (text: string) => void;
    }
  | {
      readonly type: 'approval';
      readonly request: ApprovalRequest;
      readonly reply: (decision: ApprovalDecision) => void;
    };

/** Requests that wait for a person, who is shown one at a time. */
export class PersonQueue {
  readonly #onChange: () => void;
  #waiting: readonly { readonly request: PersonRequest; readonly abandon: () => void }[] = [];

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** The one to show. */
  get first(): PersonRequest | undefined {
    return this.#waiting[0]?.request;
  }

  get length(): number {
    return this.#waiting.length;
  }

  /**
   * Shows a request when its turn comes.
   *
   * @param make Makes it, given what its reply is to be told to.
   * @param signal Takes it back.
   * @throws Error when it is taken back before it was answered.
   * @example
   * const text = await queue.ask<string>((reply) => ({ type: 'question', text, choices: [], reply }), signal);
   */
  async ask<Reply>(make: (reply: (given: Reply) => void) => PersonRequest, signal?: CancelSignal): Promise<Reply> {
    return new Promise<Reply>((resolve, reject) => {
      const leave = (): void => {
        signal?.removeEventListener('abort', abandon);
        this.#waiting = this.#waiting.filter((one) => one.request !== request);
        this.#onChange();
      };
      const abandon = (): void => {
        leave();
        reject(new Error('Nobody waits for this answer any more.'));
      };
      const request = make((given) => {
        leave();
        resolve(given);
      });
      if (signal?.aborted) {
        abandon();
        return;
      }
      signal?.addEventListener('abort', abandon);
      this.#waiting = [...this.#waiting, { request, abandon }];
      this.#onChange();
    });
  }

  /** Takes back everything that waits. */
  clear(): void {
    for (const { abandon } of this.#waiting) abandon();
  }
}
