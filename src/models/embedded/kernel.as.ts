// What the embedded model computes, in AssemblyScript: TypeScript that compiles to WebAssembly. Pointers are offsets in
// the memory that it is given; all arrays hold 32-bit floats, row after row, and start at a multiple of 16 bytes. Nothing
// here allocates: whoever calls has laid the memory out.

/** Bytes of one float, and of the four that one instruction computes with. */
const FLOAT: usize = 4;
const FOUR: usize = 16;

/** Adds up the four floats of a vector. */
function sum(x: v128): f32 {
  const y = f32x4.add(x, v128.shuffle<f32>(x, x, 2, 3, 0, 1));
  return f32x4.extract_lane(y, 0) + f32x4.extract_lane(y, 1);
}

/** e to the power of each of four floats; 0 below -87, and never above e to the 88. */
function exponential(x: v128): v128 {
  const clamped = f32x4.max(f32x4.min(x, f32x4.splat(88)), f32x4.splat(-87));
  const whole = f32x4.nearest(f32x4.mul(clamped, f32x4.splat(1.44269504)));
  // What is left, with ln 2 in two parts so that nothing is lost: between -0.35 and 0.35, where a polynomial of degree
  // 6 is exact to the last bit or two.
  let rest = f32x4.sub(clamped, f32x4.mul(whole, f32x4.splat(0.693359375)));
  rest = f32x4.sub(rest, f32x4.mul(whole, f32x4.splat(-0.00021219444)));
  let power = f32x4.splat(0.0013888889);
  power = f32x4.add(f32x4.mul(power, rest), f32x4.splat(0.0083333333));
  power = f32x4.add(f32x4.mul(power, rest), f32x4.splat(0.041666667));
  power = f32x4.add(f32x4.mul(power, rest), f32x4.splat(0.16666667));
  power = f32x4.add(f32x4.mul(power, rest), f32x4.splat(0.5));
  power = f32x4.add(f32x4.mul(power, rest), f32x4.splat(1));
  power = f32x4.add(f32x4.mul(power, rest), f32x4.splat(1));
  // 2 to the power of the whole part, by writing the exponent's bits.
  const bits = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23);
  return v128.and(f32x4.mul(power, bits), f32x4.gt(x, f32x4.splat(-87)));
}

/**
 * `result[t][o] = sum over i of x[t][i] * weights[o][i]`, or what was in `result` plus that.
 *
 * @param inputs A multiple of 4, as `outputs`.
 */
export function multiply(
  x: usize,
  weights: usize,
  result: usize,
  tokens: usize,
  inputs: usize,
  outputs: usize,
  isAdded: bool,
): void {
  const row = inputs * FLOAT;
  const resultRow = outputs * FLOAT;
  // Four rows of weights are read once for all tokens; two tokens at a time keep eight sums in registers.
  for (let output: usize = 0; output < outputs; output += 4) {
    const first = weights + output * row;
    let token: usize = 0;
    for (; token + 2 <= tokens; token += 2) {
      let a0 = f32x4.splat(0),
        a1 = f32x4.splat(0),
        a2 = f32x4.splat(0),
        a3 = f32x4.splat(0);
      let b0 = f32x4.splat(0),
        b1 = f32x4.splat(0),
        b2 = f32x4.splat(0),
        b3 = f32x4.splat(0);
      let weight = first;
      let source = x + token * row;
      for (const end = weight + row; weight < end; weight += FOUR, source += FOUR) {
        const a = v128.load(source);
        const b = v128.load(source + row);
        let w = v128.load(weight);
        a0 = f32x4.add(a0, f32x4.mul(a, w));
        b0 = f32x4.add(b0, f32x4.mul(b, w));
        w = v128.load(weight + row);
        a1 = f32x4.add(a1, f32x4.mul(a, w));
        b1 = f32x4.add(b1, f32x4.mul(b, w));
        w = v128.load(weight + 2 * row);
        a2 = f32x4.add(a2, f32x4.mul(a, w));
        b2 = f32x4.add(b2, f32x4.mul(b, w));
        w = v128.load(weight + 3 * row);
        a3 = f32x4.add(a3, f32x4.mul(a, w));
        b3 = f32x4.add(b3, f32x4.mul(b, w));
      }
      const target = result + token * resultRow + output * FLOAT;
      storeSums(target, a0, a1, a2, a3, isAdded);
      storeSums(target + resultRow, b0, b1, b2, b3, isAdded);
    }
    if (token < tokens) {
      let a0 = f32x4.splat(0),
        a1 = f32x4.splat(0),
        a2 = f32x4.splat(0),
        a3 = f32x4.splat(0);
      let weight = first;
      let source = x + token * row;
      for (const end = weight + row; weight < end; weight += FOUR, source += FOUR) {
        const a = v128.load(source);
        a0 = f32x4.add(a0, f32x4.mul(a, v128.load(weight)));
        a1 = f32x4.add(a1, f32x4.mul(a, v128.load(weight + row)));
        a2 = f32x4.add(a2, f32x4.mul(a, v128.load(weight + 2 * row)));
        a3 = f32x4.add(a3, f32x4.mul(a, v128.load(weight + 3 * row)));
      }
      storeSums(result + token * resultRow + output * FLOAT, a0, a1, a2, a3, isAdded);
    }
  }
}

/** Writes four sums, each of which lies in four parts. */
function storeSums(target: usize, a: v128, b: v128, c: v128, d: v128, isAdded: bool): void {
  const sums = addUp(a, b, c, d);
  v128.store(target, isAdded ? f32x4.add(v128.load(target), sums) : sums);
}

/** Adds up the four floats of each of four vectors. */
function addUp(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(v128.shuffle<f32>(a, b, 0, 4, 1, 5), v128.shuffle<f32>(a, b, 2, 6, 3, 7));
  const cd = f32x4.add(v128.shuffle<f32>(c, d, 0, 4, 1, 5), v128.shuffle<f32>(c, d, 2, 6, 3, 7));
  return f32x4.add(v128.shuffle<f32>(ab, cd, 0, 1, 4, 5), v128.shuffle<f32>(ab, cd, 2, 3, 6, 7));
}

/** `result[t][i] = x[t][i] / sqrt(mean of x[t]² + epsilon) * scale[i]`; `width` is a multiple of 4. */
export function normalise(x: usize, scale: usize, result: usize, tokens: usize, width: usize, epsilon: f32): void {
  const row = width * FLOAT;
  for (let token: usize = 0; token < tokens; token++, x += row, result += row) {
    let squares = f32x4.splat(0);
    for (let at: usize = 0; at < row; at += FOUR) {
      const four = v128.load(x + at);
      squares = f32x4.add(squares, f32x4.mul(four, four));
    }
    const factor = f32x4.splat(<f32>1 / sqrt<f32>(sum(squares) / <f32>width + epsilon));
    for (let at: usize = 0; at < row; at += FOUR) {
      v128.store(result + at, f32x4.mul(f32x4.mul(v128.load(x + at), factor), v128.load(scale + at)));
    }
  }
}

/**
 * Turns the two halves of each head by the angles of its token's position, in place.
 *
 * @param x Rows of `heads * headWidth`.
 * @param cosines Of the first token's position, and of those after it; half a head width for each. `sines` alike.
 * @param headWidth A multiple of 8.
 */
export function rotate(x: usize, cosines: usize, sines: usize, tokens: usize, heads: usize, headWidth: usize): void {
  const half = (headWidth / 2) * FLOAT;
  for (let token: usize = 0; token < tokens; token++, cosines += half, sines += half) {
    for (let head: usize = 0; head < heads; head++, x += 2 * half) {
      for (let at: usize = 0; at < half; at += FOUR) {
        const cosine = v128.load(cosines + at);
        const sine = v128.load(sines + at);
        const first = v128.load(x + at);
        const second = v128.load(x + half + at);
        v128.store(x + at, f32x4.sub(f32x4.mul(first, cosine), f32x4.mul(second, sine)));
        v128.store(x + half + at, f32x4.add(f32x4.mul(second, cosine), f32x4.mul(first, sine)));
      }
    }
  }
}

/**
 * Causal attention of new tokens to all before them and themselves.
 *
 * @param queries Of the new tokens: rows of `heads * headWidth`, as all others.
 * @param keys Of all tokens so far, the new ones included, with room for three more; `values` alike, without.
 * @param scores Room for as many floats as there are tokens so far, and three more.
 * @param start How many tokens there were before.
 * @param headWidth A multiple of 8.
 */
export function attend(
  queries: usize,
  keys: usize,
  values: usize,
  result: usize,
  scores: usize,
  tokens: usize,
  start: usize,
  heads: usize,
  headWidth: usize,
): void {
  const width = headWidth * FLOAT;
  const row = heads * width;
  const scale = <f32>1 / sqrt<f32>(<f32>headWidth);
  for (let token: usize = 0; token < tokens; token++, queries += row, result += row) {
    const count = start + token + 1;
    for (let head: usize = 0; head < heads; head++) {
      const query = queries + head * width;
      let key = keys + head * width;
      const end = scores + count * FLOAT;
      // Four keys at a time, so that their four sums are added up together. What lies after the last one is read, too,
      // and its scores are overwritten below.
      for (let score = scores; score < end; score += FOUR, key += 4 * row) {
        let a = f32x4.splat(0),
          b = f32x4.splat(0),
          c = f32x4.splat(0),
          d = f32x4.splat(0);
        for (let at: usize = 0; at < width; at += FOUR) {
          const four = v128.load(query + at);
          a = f32x4.add(a, f32x4.mul(four, v128.load(key + at)));
          b = f32x4.add(b, f32x4.mul(four, v128.load(key + row + at)));
          c = f32x4.add(c, f32x4.mul(four, v128.load(key + 2 * row + at)));
          d = f32x4.add(d, f32x4.mul(four, v128.load(key + 3 * row + at)));
        }
        v128.store(score, f32x4.mul(addUp(a, b, c, d), f32x4.splat(scale)));
      }
      // Up to a whole vector, what counts for nothing.
      for (let score = end; score < scores + ((count + 3) & ~3) * FLOAT; score += FLOAT) store<f32>(score, -Infinity);
      let peaks = v128.load(scores);
      for (let score = scores + FOUR; score < end; score += FOUR) peaks = f32x4.max(peaks, v128.load(score));
      const highest = max(
        max(f32x4.extract_lane(peaks, 0), f32x4.extract_lane(peaks, 1)),
        max(f32x4.extract_lane(peaks, 2), f32x4.extract_lane(peaks, 3)),
      );
      let total = f32x4.splat(0);
      for (let score = scores; score < end; score += FOUR) {
        const share = exponential(f32x4.sub(v128.load(score), f32x4.splat(highest)));
        v128.store(score, share);
        total = f32x4.add(total, share);
      }
      const factor = f32x4.splat(<f32>1 / sum(total));
      for (let at: usize = 0; at < width; at += 2 * FOUR) {
        let a = f32x4.splat(0);
        let b = f32x4.splat(0);
        let value = values + head * width + at;
        for (let score = scores; score < end; score += FLOAT, value += row) {
          const share = v128.load32_splat(score);
          a = f32x4.add(a, f32x4.mul(share, v128.load(value)));
          b = f32x4.add(b, f32x4.mul(share, v128.load(value + FOUR)));
        }
        v128.store(result + head * width + at, f32x4.mul(a, factor));
        v128.store(result + head * width + at + FOUR, f32x4.mul(b, factor));
      }
    }
  }
}

/** `gates[i] = gates[i] / (1 + e^-gates[i]) * ups[i]`; `count` is a multiple of 4. */
export function gate(gates: usize, ups: usize, count: usize): void {
  for (const end = gates + count * FLOAT; gates < end; gates += FOUR, ups += FOUR) {
    const x = v128.load(gates);
    const opened = f32x4.div(x, f32x4.add(f32x4.splat(1), exponential(f32x4.neg(x))));
    v128.store(gates, f32x4.mul(opened, v128.load(ups)));
  }
}
