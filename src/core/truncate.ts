/**
 * Cuts the middle out of a text that is longer than `limit` characters and says how much was cut.
 *
 * @example
 * truncateMiddle('abcdefghij', 4); // 'ab\n[… 6 characters cut …]\nij'
 */
export function truncateMiddle(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, Math.ceil(limit / 2));
  const tail = text.slice(text.length - Math.floor(limit / 2));
  return `${head}\n[… ${text.length - limit} characters cut …]\n${tail}`;
}
