import type { PyodideAPI } from 'pyodide';

/**
 * What Python may use of its own stack, which lies in its memory, before it raises a RecursionError.
 *
 * Python watches that stack alone, and may fill 10 MB of it. But calls use the browser's stack too, which is about 1 MB
 * (984 kB for code that can be suspended, half of it for other code of a worker), cannot be watched from inside, and
 * kills the interpreter when it is full. A level of recursion takes three to six times as much of it as of Python's, and
 * most before the browser has optimised the interpreter.
 */
const SUSPENDABLE_BYTES = 192 * 1024;
const OTHER_BYTES = 112 * 1024;

/** The least that a level of nesting must use of Python's stack, for its limit to be met before the browser's. */
const LEVEL_BYTES = 128;

/** Where the functions lie in a `PyTypeObject` of a 32-bit Python. */
const [DEALLOC, REPR] = [24, 44] as const;

/** How every module of WebAssembly begins. */
const WASM = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/**
 * Static types whose values nest in values of their kind, by their names among Pyodide's exports. Each one costs a few
 * nanoseconds for every value that is freed.
 */
const NESTING_TYPES = [
  '_PyList_Type',
  '_PyTuple_Type',
  '_PyDict_Type',
  '_PySet_Type',
  '_PyFrame_Type',
  '_PyTraceBack_Type',
  '_Py_GenericAliasType',
] as const;

/** The parts of Pyodide's module that this needs; none of them is public. */
interface GuardedModule extends Readonly<Record<(typeof NESTING_TYPES)[number], number>> {
  readonly HEAPU32: Uint32Array;
  readonly wasmTable: WebAssembly.Table;
  readonly ___stack_pointer: WebAssembly.Global;
  /** Where the type is kept. */
  readonly _PyExc_BaseException: number;
  _emscripten_stack_get_base(): number;
  _emscripten_stack_set_limits(base: number, end: number): void;
  _PyThreadState_Get(): number;
  _PyUnstable_ThreadState_SetStackProtection(thread: number, start: number, sizeBytes: number): number;
}

/**
 * Makes endless recursion and deep nesting a RecursionError, where it would otherwise overflow the browser's stack and
 * end the interpreter.
 *
 * Two things are needed. Python's own limit is set so low that it is met first. And the functions which free, or write
 * out, values that lie in one another use none of Python's stack, so that no limit could stop them: they are replaced,
 * in the table through which Python calls them, by ones that use some.
 *
 * @example
 * guardStack(pyodide);
 */
export function guardStack(pyodide: PyodideAPI): void {
  const module = (pyodide as unknown as { readonly _module: GuardedModule })._module;
  const sizeBytes = 'Suspending' in WebAssembly ? SUSPENDABLE_BYTES : OTHER_BYTES;
  const base = module._emscripten_stack_get_base();
  // For this thread of Python, and for those that it makes for each call that can be suspended.
  module._PyUnstable_ThreadState_SetStackProtection(module._PyThreadState_Get(), base - sizeBytes, sizeBytes);
  module._emscripten_stack_set_limits(base, base - sizeBytes);

  const read = (address: number): number => module.HEAPU32[address >> 2] ?? 0;
  const types = [...NESTING_TYPES.map((name) => module[name]), read(module._PyExc_BaseException)];
  // Classes that are written in Python share one way to be freed; what else they do is Python, which is watched.
  const written = Number(pyodide.runPython('id(__import__("enum").Enum)'));
  const slots = (offset: number, owners: readonly number[]): Set<number> =>
    new Set(owners.map((type) => read(type + offset)).filter((place) => place !== 0));
  for (const place of slots(DEALLOC, [...types, written])) replace(module, place, wrapper(false));
  for (const place of slots(REPR, types)) replace(module, place, wrapper(true));
}

function replace({ wasmTable, ___stack_pointer: pointer }: GuardedModule, place: number, code: Code): void {
  const call = wasmTable.get(place) as WebAssembly.ExportValue;
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { e: { p: pointer, f: call } });
  wasmTable.set(place, exports['f']);
}

type Code = Uint8Array<ArrayBuffer>;

/** A module whose function `f` calls the function that it imports, with some of the stack taken away meanwhile. */
function wrapper(returns: boolean): Code {
  const i32 = 0x7f;
  const section = (id: number, bytes: readonly number[]): number[] => [id, bytes.length, ...bytes];
  const [get, set, level] = [
    [0x23, 0],
    [0x24, 0],
    [0x41, (LEVEL_BYTES & 0x7f) | 0x80, LEVEL_BYTES >> 7],
  ];
  const body = [0, ...get, ...level, 0x6b, ...set, 0x20, 0, 0x10, 0, ...get, ...level, 0x6a, ...set, 0x0b];
  return new Uint8Array([
    ...WASM,
    ...section(1, [1, 0x60, 1, i32, ...(returns ? [1, i32] : [0])]),
    ...section(2, [2, 1, 0x65, 1, 0x70, 0x03, i32, 0x01, 1, 0x65, 1, 0x66, 0x00, 0x00]),
    ...section(3, [1, 0]),
    ...section(7, [1, 1, 0x66, 0x00, 1]),
    ...section(10, [1, body.length, ...body]),
  ]);
}
