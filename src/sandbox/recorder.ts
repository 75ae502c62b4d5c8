import type { Recording } from './protocol.ts';
import { MAX_ENTROPY_BYTES, MAX_READINGS } from './protocol.ts';

/** Python's clocks and its source of chance, listened to or played back. */
export interface Recorder {
  /** Begins an action: gives what `recording` holds for as long as it lasts, or the real thing where there is none. */
  begin(recording: Recording | null): void;
  /** Ends it, and gives what was read. */
  end(): Recording;
}

/**
 * Records what Python reads from the clocks and from chance, by standing between it and the browser's functions: all of
 * `time`, `datetime`, `uuid`, `secrets` and `os.urandom` come down to these three. An action that is run again gets the
 * same readings, and with them does the same.
 *
 * Must run before Pyodide is loaded. Only the first 20,000 readings of each clock are kept; after them time runs on from
 * the last one.
 *
 * @param timeOriginMs When the host's steady clock began: the steady clock goes on from there in any worker, because
 *   `time.monotonic()` must not run backwards for code that is moved to another.
 * @example
 * const recorder = recordReadings(message.timeOriginMs);
 */
export function recordReadings(timeOriginMs: number): Recorder {
  const readNow = performance.now.bind(performance);
  const readWall = Date.now.bind(Date);
  const originMs = performance.timeOrigin - timeOriginMs;
  const wall = recordClock(readWall);
  const steady = recordClock(() => originMs + readNow());
  const entropy = recordEntropy();
  Date.now = wall.read;
  performance.now = steady.read;
  return {
    begin(recording) {
      wall.begin(recording?.wall);
      steady.begin(recording?.steady);
      entropy.begin(recording?.entropy);
    },
    end: () => ({ wall: wall.end(), steady: steady.end(), entropy: entropy.end() }),
  };
}

interface Tape<Kept> {
  begin(played: Kept | undefined): void;
  end(): Kept;
}

function recordClock(readNow: () => number): Tape<Float64Array> & { read(): number } {
  const kept = new Float64Array(MAX_READINGS);
  let count = 0;
  let isRunning = false;
  let played: Float64Array | undefined;
  /** What is added to the real time once the recording has ended. */
  let shiftMs = 0;
  const readAgain = (recording: Float64Array): number => {
    const reading = recording[count++];
    if (reading !== undefined) {
      shiftMs = reading - readNow();
      return reading;
    }
    return readNow() + shiftMs;
  };
  return {
    read() {
      if (played) return readAgain(played);
      const now = readNow();
      if (isRunning && count < MAX_READINGS) kept[count++] = now;
      return now;
    },
    begin(recording) {
      isRunning = true;
      count = 0;
      shiftMs = 0;
      played = recording;
    },
    end() {
      isRunning = false;
      const readings = played ?? kept.slice(0, count);
      played = undefined;
      return readings;
    },
  };
}

function recordEntropy(): Tape<Uint8Array> {
  const fill = crypto.getRandomValues.bind(crypto);
  const kept = new Uint8Array(MAX_ENTROPY_BYTES);
  let count = 0;
  let isRunning = false;
  let played: Uint8Array | undefined;
  crypto.getRandomValues = (array) => {
    const bytes = array && new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    const length = bytes?.byteLength ?? 0;
    const recorded = played?.subarray(count, count + length);
    if (bytes && recorded?.byteLength === length) bytes.set(recorded);
    else fill(array);
    if (bytes && isRunning && !played && count + length <= MAX_ENTROPY_BYTES) kept.set(bytes, count);
    if (isRunning) count += length;
    return array;
  };
  return {
    begin(recording) {
      isRunning = true;
      count = 0;
      played = recording;
    },
    end() {
      isRunning = false;
      const bytes = played ?? kept.slice(0, Math.min(count, MAX_ENTROPY_BYTES));
      played = undefined;
      return bytes;
    },
  };
}
