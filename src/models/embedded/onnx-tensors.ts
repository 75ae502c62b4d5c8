/** An array of numbers of an ONNX file. */
export interface OnnxTensor {
  readonly dims: readonly number[];
  readonly values: Float32Array | Int8Array | BigInt64Array;
}

/** Fields of the messages that lead to the tensors, by the numbers of `onnx.proto`. */
const GRAPH = 7;
const INITIALIZER = 5;
const TENSOR = { dims: 1, dataType: 2, name: 8, rawData: 9 };
/** Types of elements. Others are left out: a network's weights are of these. */
const [FLOAT, INT8, INT64] = [1, 3, 7];

/** The value of a field: a number, or the bytes of a text, of a message or of packed numbers. */
type Field = readonly [number: number, value: number | Uint8Array];

/**
 * Reads the constants of an ONNX graph, by their names: those of floats and of integers of 8 or 64 bits.
 *
 * @throws Error when the file is cut off, or is none.
 * @example
 * readOnnxTensors(new Uint8Array(bytes)).get('embed.q')?.dims; // [1536, 192]
 */
export function readOnnxTensors(file: Uint8Array): ReadonlyMap<string, OnnxTensor> {
  const tensors = new Map<string, OnnxTensor>();
  for (const [field, graph] of readFields(file)) {
    if (field !== GRAPH || typeof graph === 'number') continue;
    for (const [part, bytes] of readFields(graph)) {
      if (part !== INITIALIZER || typeof bytes === 'number') continue;
      const [name, tensor] = readTensor(bytes);
      if (tensor) tensors.set(name, tensor);
    }
  }
  if (tensors.size === 0) throw new Error('the file of the weights holds none');
  return tensors;
}

function readTensor(message: Uint8Array): [name: string, tensor: OnnxTensor | undefined] {
  const dims: number[] = [];
  let name = '';
  let type = 0;
  let data = new Uint8Array();
  for (const [field, value] of readFields(message)) {
    if (typeof value === 'number') {
      if (field === TENSOR.dims) dims.push(value);
      if (field === TENSOR.dataType) type = value;
      continue;
    }
    if (field === TENSOR.dims) dims.push(...readPacked(value));
    if (field === TENSOR.name) name = new TextDecoder().decode(value);
    // A copy, because floats must begin at a multiple of four bytes.
    if (field === TENSOR.rawData) data = new Uint8Array(value);
  }
  const count = dims.reduce((product, dim) => product * dim, 1);
  const values = toValues(type, data.buffer);
  if (values && values.length !== count) throw new Error(`the weights "${name}" are cut off`);
  return [name, values && { dims, values }];
}

function toValues(type: number, bytes: ArrayBuffer): OnnxTensor['values'] | undefined {
  if (type === FLOAT) return new Float32Array(bytes);
  if (type === INT8) return new Int8Array(bytes);
  return type === INT64 ? new BigInt64Array(bytes) : undefined;
}

function* readFields(message: Uint8Array): Generator<Field> {
  const view = new DataView(message.buffer, message.byteOffset, message.byteLength);
  let at = 0;
  while (at < message.length) {
    const [tag, afterTag] = readNumber(message, at);
    const [field, form] = [Math.floor(tag / 8), tag % 8];
    switch (form) {
      case 0: {
        const [value, next] = readNumber(message, afterTag);
        yield [field, value];
        at = next;
        break;
      }
      case 1:
        yield [field, view.getFloat64(afterTag, true)];
        at = afterTag + 8;
        break;
      case 2: {
        const [length, start] = readNumber(message, afterTag);
        at = start + length;
        if (at > message.length) throw new Error('the file of the weights is cut off');
        yield [field, message.subarray(start, at)];
        break;
      }
      case 5:
        yield [field, view.getFloat32(afterTag, true)];
        at = afterTag + 4;
        break;
      default:
        throw new Error('the file of the weights is not in the ONNX format');
    }
  }
}

/** Seven bits in each byte, the lowest first; the eighth says that more follow. Negative ones are not exact. */
function readNumber(bytes: Uint8Array, start: number): [value: number, next: number] {
  let value = 0;
  let factor = 1;
  for (let at = start; ; at++) {
    const byte = bytes[at];
    if (byte === undefined) throw new Error('the file of the weights is cut off');
    value += (byte % 128) * factor;
    factor *= 128;
    if (byte < 128) return [value, at + 1];
  }
}

function readPacked(bytes: Uint8Array): number[] {
  const values: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const [value, next] = readNumber(bytes, at);
    values.push(value);
    at = next;
  }
  return values;
}
