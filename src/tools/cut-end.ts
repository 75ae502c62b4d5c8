/**
 * Cuts the end off a text that is longer than `limit` characters and says how much was cut.
 *
 * @example
 * cutEnd('abcdefghij', 4); // 'abcd\n\n[… 6 of 10 characters cut …]'
 */
export function cutEnd(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit)}\n\n[… ${text.length - limit} of ${text.length} characters cut …]`;
}
