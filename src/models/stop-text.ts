/** What of a stream may be shown. */
export interface CutText {
  readonly text: string;
  /** Whether a stop text was found; what follows it is left out, and so is the stop text. */
  readonly isStopped: boolean;
}

/** Cuts a stream of text at the first stop text. */
export interface StopCutter {
  /** Takes the next piece and gives what may be shown: a possible beginning of a stop text is held back. */
  push(piece: string): CutText;
  /** Gives what was held back, when the stream has ended without completing it. */
  flush(): string;
}

/**
 * Makes a cutter for texts that may be torn anywhere between two pieces.
 *
 * @example
 * const cutter = createStopCutter(['</code>']);
 * cutter.push('1 + 1</co'); // { text: '1 + 1', isStopped: false }
 * cutter.push('de> and'); // { text: '', isStopped: true }
 */
export function createStopCutter(stop: readonly string[]): StopCutter {
  const texts = stop.filter((text) => text !== '');
  let held = '';
  return {
    push(piece) {
      const text = held + piece;
      const found = texts.map((one) => text.indexOf(one)).filter((index) => index >= 0);
      if (found.length > 0) {
        held = '';
        return { text: text.slice(0, Math.min(...found)), isStopped: true };
      }
      const heldLength = Math.max(0, ...texts.map((one) => overlap(text, one)));
      held = text.slice(text.length - heldLength);
      return { text: text.slice(0, text.length - heldLength), isStopped: false };
    },
    flush() {
      const rest = held;
      held = '';
      return rest;
    },
  };
}

/** How many characters at the end of `text` are a beginning of `stop`. */
function overlap(text: string, stop: string): number {
  for (let length = Math.min(text.length, stop.length - 1); length > 0; length--) {
    if (text.endsWith(stop.slice(0, length))) return length;
  }
  return 0;
}
