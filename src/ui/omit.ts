/**
 * A copy without some fields.
 *
 * @example
 * omit({ a: 1, b: 2 }, 'b'); // { a: 1 }
 */
export function omit<Data extends object, Name extends keyof Data>(
  data: Data,
  ...names: readonly Name[]
): Omit<Data, Name> {
  const left = Object.entries(data).filter(([name]) => !names.some((one) => one === name));
  return Object.fromEntries(left) as Omit<Data, Name>;
}
