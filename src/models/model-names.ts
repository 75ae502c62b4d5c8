/**
 * A model's name without the vendor and folders that routers put before it.
 *
 * @example
 * toBareName('openrouter/openai/gpt-5-mini'); // 'gpt-5-mini'
 */
export function toBareName(modelId: string): string {
  return modelId.slice(modelId.lastIndexOf('/') + 1).trim();
}

/**
 * Whether a model is one of those that `patterns` describe, whatever vendor stands before its name.
 *
 * @example
 * isNamed('openai/gpt-5-mini', [/^gpt-5/i]); // true
 */
export function isNamed(modelId: string, patterns: readonly RegExp[]): boolean {
  const name = toBareName(modelId);
  return patterns.some((pattern) => pattern.test(name));
}
