import { createStopCutter } from './stop-text.ts';
import type { TokenDecoder } from './token-decoder.ts';

/** Hears every token as it is chosen, says what it means, and whether it was the last. */
export class ReplyListener {
  /** How many were written. */
  tokens = 0;
  hasEnded = false;
  readonly isCancelled: () => boolean;
  readonly #show: (piece: string) => void;
  readonly #decoder: TokenDecoder;
  readonly #endIds: ReadonlySet<number>;
  readonly #cutter: ReturnType<typeof createStopCutter>;

  constructor(
    decoder: TokenDecoder,
    endIds: ReadonlySet<number>,
    stop: readonly string[],
    isCancelled: () => boolean,
    onText: (text: string) => void,
  ) {
    this.isCancelled = isCancelled;
    this.#decoder = decoder;
    this.#endIds = endIds;
    this.#cutter = createStopCutter(stop);
    this.#show = (text) => {
      if (text && !isCancelled()) onText(text);
    };
  }

  /** Takes the next token; gives whether it was the last. */
  hear(id: number): boolean {
    this.tokens++;
    if (this.#endIds.has(id)) this.hasEnded = true;
    else this.#push(this.#decoder.push(id));
    return this.hasEnded || this.isCancelled();
  }

  /** Says what was held back, once nothing more comes. */
  flush(): void {
    this.#push(this.#decoder.flush());
    this.#show(this.#cutter.flush());
  }

  #push(piece: string): void {
    const { text, isStopped } = this.#cutter.push(piece);
    this.#show(text);
    this.hasEnded ||= isStopped;
  }
}
