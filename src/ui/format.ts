const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** Milliseconds for people: `80 ms`, `1.4 s`, `2 min 5 s`. */
export function formatDuration(durationMs: number): string {
  if (durationMs < 100) return `${Math.round(durationMs)} ms`;
  if (durationMs < 60_000) return `${NUMBER.format(durationMs / 1_000)} s`;
  const seconds = Math.round(durationMs / 1_000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** Bytes for people, in decimal megabytes. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1_000)} kB`;
  return `${NUMBER.format(bytes / 1_000_000)} MB`;
}

/** A count with its noun: `1 step`, `3 steps`, `1,204 tokens`. */
export function formatCount(count: number, noun: string): string {
  return `${NUMBER.format(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A moment as a list shows it: `just now`, `5 min ago`, `14:20` today, else the date. */
export function formatMoment(atMs: number, nowMs: number): string {
  const minutes = Math.floor((nowMs - atMs) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  const then = new Date(atMs);
  if (then.toDateString() === new Date(nowMs).toDateString()) {
    return then.toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
  }
  return then.toLocaleDateString(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** US dollars for people, with as many digits as say something: `$1.20`, `$0.0031`. */
export function formatCost(dollars: number): string {
  if (dollars === 0 || dollars >= 0.1) return `$${dollars.toFixed(2)}`;
  const digits = Math.min(8, 1 - Math.floor(Math.log10(dollars)));
  return `$${dollars.toFixed(digits).replace(/(\.\d\d.*?)0+$/, '$1')}`;
}
