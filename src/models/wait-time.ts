/** Milliseconds to a unit of time, as providers abbreviate them. */
const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * How long a provider asks to wait: from its headers where they can be read across origins, else from its error text.
 *
 * @param headers With names in lower case.
 * @param nowMs Milliseconds since 1970.
 * @returns Milliseconds, or undefined when it says nothing.
 * @example
 * findWaitMs({}, '{"error":{"message":"Please try again in 1.5s."}}', Date.now()); // 1500
 */
export function findWaitMs(
  headers: Readonly<Record<string, string | undefined>>,
  body: string,
  nowMs: number,
): number | undefined {
  const found = fromHeaders(headers, nowMs) ?? fromText(body);
  return found === undefined || !Number.isFinite(found) ? undefined : Math.max(0, Math.round(found));
}

function fromHeaders(headers: Readonly<Record<string, string | undefined>>, nowMs: number): number | undefined {
  const exact = headers['retry-after-ms']?.trim();
  if (exact && /^\d+(?:\.\d+)?$/.test(exact)) return Number(exact);
  const after = headers['retry-after']?.trim();
  if (!after) return undefined;
  if (/^\d+(?:\.\d+)?$/.test(after)) return Number(after) * 1_000;
  const at = Date.parse(after);
  return Number.isNaN(at) ? undefined : at - nowMs;
}

function fromText(body: string): number | undefined {
  const field = /"?\bretry[_-]?(?:after|delay)(_ms|_seconds)?"?\s*[:=]\s*"?(\d+(?:\.\d+)?)(ms|s|m)?\b/i.exec(body);
  if (field) return Number(field[2]) * (field[1]?.toLowerCase() === '_ms' ? 1 : (UNIT_MS[field[3] ?? 's'] ?? 1_000));
  const spoken = /(?:try again|retry) (?:in|after) ((?:\d+(?:\.\d+)?\s*(?:ms|d|h|m|s)[a-z]*[\s,]*)+)/i.exec(body);
  if (!spoken) return undefined;
  const parts = [...(spoken[1] ?? '').matchAll(/(\d+(?:\.\d+)?)\s*(ms|milli|d|h|m|s)/gi)];
  return parts.reduce((sum, [, amount, unit = 's']) => sum + Number(amount) * unitMs(unit), 0);
}

function unitMs(unit: string): number {
  return UNIT_MS[unit.toLowerCase() === 'milli' ? 'ms' : unit.toLowerCase()] ?? 1_000;
}
