/** The sandbox's end of the wire, in the hands of an attacker, while the host runs action `id`. */
export interface CapturedWire {
  readonly id: number;
  post(message: unknown): void;
}

/** What became of the host. */
export interface WireEffects {
  /** The calls that reached a tool, by its name. */
  readonly calls: readonly string[];
  /** The text that the host took for output. */
  readonly printedCharacters: number;
  /** The length of the value that it took for the result, as JSON. */
  readonly valueCharacters: number;
  /** What is to be seen on the host of code that ran there, or of an object that was changed. */
  readonly traces: readonly string[];
  /** Errors in the host's own code. */
  readonly failures: readonly string[];
  /** Whether it still listens to this sandbox. */
  readonly isListening: boolean;
}

/** One way to mislead the host over the wire. */
export interface WireAttack {
  readonly name: string;
  /** Posts what it likes; what it does not end by itself is ended once a tool has answered. */
  readonly attack: (wire: CapturedWire) => void;
  /** What the host does instead. @default 'the host dropped it' */
  readonly refusal?: string;
  /** What it achieved, or nothing. */
  readonly achieved: (effects: WireEffects) => string | undefined;
}

/** The name of a global variable, or of a property of every object, that shows that an attack has worked. */
export const TRACE = 'tabagentsSelfTestTrace';
/** The only tool that the action was given, and one that the host has besides. */
export const GIVEN_TOOL = 'look';
export const HIDDEN_TOOL = 'read_key';
/** Far more than the action may send out. */
const LARGE_CHARACTERS = 2_000_000;
/** The host puts up with fewer. */
const FLOOD_MESSAGES = 3_000;
/** What the action may send out. */
export const OUTPUT_BYTES = 100_000;

/**
 * Overwrites the bytes that it was given to boot from: if they were not its own, the next Python would boot from these.
 *
 * @example
 * scribble(Object.values(files));
 */
export function scribble(bytes: readonly ArrayBuffer[]): void {
  for (const one of bytes) new Uint8Array(one).fill(0xff);
}

const nothing = { json: 'null', buffers: [] };

/**
 * The honest end of an action, as the Python worker sends it.
 *
 * @example
 * port.postMessage(endOf(id));
 */
export function endOf(id: number): Readonly<Record<string, unknown>> {
  return {
    type: 'done',
    id,
    value: nothing,
    bundle: { 'text/plain': 'None' },
    isFinalAnswer: false,
    isMemoryFull: false,
    error: null,
    files: [],
    recording: { wall: new Float64Array(), steady: new Float64Array(), entropy: new Uint8Array() },
    digest: 0,
  };
}

function callOf(id: number, name = GIVEN_TOOL, callId = 1): Readonly<Record<string, unknown>> {
  return { type: 'tool-call', id, callId, name, args: { json: '{}', buffers: [] } };
}

const raw = (value: unknown): object => ({ type: 'RAW', value });
const trace = ({ traces }: WireEffects): string | undefined => traces[0];

export const wireAttacks: readonly WireAttack[] = [
  {
    name: 'a path to the host’s Function constructor',
    attack({ id, post }) {
      const code = raw(`globalThis.${TRACE} = true`);
      post({ id: 'a', type: 'CONSTRUCT', path: ['constructor', 'constructor'], argumentList: [code] });
      post({ id: 'b', type: 'APPLY', path: [], argumentList: [] });
      post(endOf(id));
    },
    achieved: trace,
  },
  {
    name: 'a path to the host’s prototypes',
    attack({ id, post }) {
      post({ id: 'a', type: 'SET', path: ['__proto__', TRACE], value: raw(true) });
      post(endOf(id));
    },
    achieved: trace,
  },
  {
    name: 'a result that writes into prototypes',
    attack({ id, post }) {
      post({ ...endOf(id), value: { json: `{"__proto__": {"${TRACE}": true}}`, buffers: [] } });
      post(endOf(id));
    },
    achieved: trace,
  },
  {
    name: 'a call of a tool that was not given',
    attack({ id, post }) {
      post(callOf(id, HIDDEN_TOOL));
      post(endOf(id));
    },
    achieved: ({ calls }) => (calls.includes(HIDDEN_TOOL) ? 'the tool was called' : undefined),
  },
  {
    name: 'one call, posted five times',
    refusal: 'it was made once, the other four were dropped',
    attack({ id, post }) {
      for (let count = 0; count < 5; count++) post(callOf(id));
    },
    achieved: ({ calls }) => (calls.length > 1 ? `the tool was called ${calls.length} times` : undefined),
  },
  {
    name: 'a call in the name of another action',
    attack({ id, post }) {
      post(callOf(id + 1));
      post(endOf(id));
    },
    achieved: ({ calls }) => (calls.length > 0 ? 'the tool was called' : undefined),
  },
  {
    name: 'a call after the end',
    attack({ id, post }) {
      post(endOf(id));
      post(callOf(id));
    },
    achieved: ({ calls }) => (calls.length > 0 ? 'the tool was called' : undefined),
  },
  {
    name: 'prints that are too large',
    attack({ id, post }) {
      post({ type: 'print', id, text: 'x'.repeat(LARGE_CHARACTERS) });
      post(endOf(id));
    },
    achieved: ({ printedCharacters }) =>
      printedCharacters >= LARGE_CHARACTERS ? `the host took ${printedCharacters} characters` : undefined,
  },
  {
    name: 'a result that is too large',
    attack({ id, post }) {
      post({ ...endOf(id), value: { json: JSON.stringify('x'.repeat(LARGE_CHARACTERS)), buffers: [] } });
      post(endOf(id));
    },
    achieved: ({ valueCharacters }) =>
      valueCharacters >= LARGE_CHARACTERS ? `the host took ${valueCharacters} characters` : undefined,
  },
  {
    name: 'messages that break their reader',
    refusal: 'the host dropped them all',
    attack({ id, post }) {
      for (const message of [null, 'done', [endOf(id)], { type: 'toString', id }, { ...callOf(id), args: null }]) {
        post(message);
      }
      post({ ...endOf(id), value: null, error: 'x' });
      post(endOf(id));
    },
    achieved: ({ failures }) => failures[0] && `the host failed: ${failures[0]}`,
  },
  {
    name: 'a flood of messages',
    refusal: 'the host ended the sandbox',
    attack({ id, post }) {
      for (let count = 0; count < FLOOD_MESSAGES; count++) post({ type: 'flood', id });
    },
    achieved: ({ isListening }) =>
      isListening ? `the host went on listening to ${FLOOD_MESSAGES} of them` : undefined,
  },
];
