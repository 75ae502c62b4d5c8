// @ts-check

/** So many years must follow one rule before later ones are believed to follow it. */
const YEARS = 6;

/** Zones whose clocks go on being changed are listed until far beyond this: 2035. */
export const FUTURE = Date.UTC(2035) / 1_000;

const HOUR = 3_600;
const DAY = 24 * HOUR;
const YEAR = 365.2425 * DAY;

/**
 * The rule by which a zone's clocks go on after the last transition that is known, as a POSIX `TZ` string.
 *
 * @param {readonly import('./time-zones.mjs').LocalTime[]} types
 * @param {readonly { readonly at: number, readonly type: number }[]} transitions
 * @returns {{ rule: string, since: number }} `since` is how many transitions do not follow from the rule.
 * @example
 * toPosixRule(paris.types, paris.transitions).rule; // 'CET-1CEST,M3.5.0,M10.5.0/3'
 */
export function toPosixRule(types, transitions) {
  const [spring, autumn] = [transitions.at(-1), transitions.at(-2)].sort(
    (one, other) => Number(typeOf(types, other).isDst) - Number(typeOf(types, one).isDst),
  );
  const dst = typeOf(types, spring);
  const standard = typeOf(types, autumn);
  if (spring && autumn && autumn.at > FUTURE && dst.isDst && !standard.isDst) {
    const [toDst, toStandard] = [spring, autumn].map((last) => followBack(types, transitions, last));
    if (toDst && toStandard && toDst.count >= YEARS && toStandard.count >= YEARS) {
      const clocks = `${quote(standard)}${quote(dst, standard.offset + HOUR)}`;
      // One of each is kept, from which the rule goes on.
      const since = transitions.length - 2 * Math.min(toDst.count, toStandard.count) + 2;
      return { rule: `${clocks},${toDst.date},${toStandard.date}`, since };
    }
  }
  const last = transitions.at(-1);
  return { rule: quote(typeOf(types, last)), since: transitions.length };
}

/**
 * @param {readonly import('./time-zones.mjs').LocalTime[]} types
 * @param {{ readonly type: number } | undefined} transition
 */
function typeOf(types, transition) {
  const type = types[transition?.type ?? 0];
  if (!type) throw new Error('A transition leads to no local time.');
  return type;
}

/**
 * The date that a yearly transition has in the last years, and for how many of them.
 *
 * @param {readonly import('./time-zones.mjs').LocalTime[]} types
 * @param {readonly { readonly at: number, readonly type: number }[]} transitions
 * @param {{ readonly at: number, readonly type: number }} last
 */
function followBack(types, transitions, last) {
  let best = { count: 0, date: '' };
  // A rule may count from another day than that on which the clocks show the change: 24:00 or -1:00.
  for (const shift of [0, -1, 1, -2, 2]) {
    for (const isLastWeek of [false, true]) {
      let count = 0;
      let date = '';
      for (let index = transitions.indexOf(last); index > 0; index -= 2) {
        const { at, type } = transitions[index] ?? last;
        const before = typeOf(types, transitions[index - 1]);
        const found = toDate(at + before.offset, shift, isLastWeek);
        const isYearBefore = Math.round((last.at - at) / YEAR) === count;
        if (type !== last.type || !isYearBefore || found === '' || (count > 0 && found !== date)) break;
        date = found;
        count += 1;
      }
      if (count > best.count) best = { count, date };
    }
  }
  return best;
}

/**
 * A moment of a year as `Mmonth.week.weekday/time`; nothing when it does not lie in such a week.
 *
 * @param {number} local In seconds, on the clocks that are about to be changed.
 * @param {number} shift By how many days the date is counted from another than its own.
 * @param {boolean} isLastWeek Counted from the month's end.
 */
function toDate(local, shift, isLastWeek) {
  const start = (Math.floor(local / DAY) + shift) * DAY;
  const day = new Date(start * 1_000);
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const week = isLastWeek ? (date > days - 7 ? 5 : 0) : Math.ceil(date / 7);
  if (week === 0 || (!isLastWeek && week === 5)) return '';
  const time = local - start;
  return `M${month + 1}.${week}.${day.getUTCDay()}${time === 2 * HOUR ? '' : `/${toTime(time)}`}`;
}

/**
 * A name and its offset, which POSIX counts westwards; the offset is left out where it is the one expected.
 *
 * @param {import('./time-zones.mjs').LocalTime} type
 * @param {number} [expected]
 */
function quote({ name, offset }, expected) {
  const quoted = /^[A-Za-z]{3,}$/.test(name) ? name : `<${name}>`;
  return offset === expected ? quoted : quoted + toTime(-offset);
}

/** @param {number} seconds */
function toTime(seconds) {
  const size = Math.abs(seconds);
  const [hours, minutes, rest] = [Math.floor(size / HOUR), Math.floor(size / 60) % 60, size % 60];
  const parts = rest ? [hours, minutes, rest] : minutes ? [hours, minutes] : [hours];
  const text = parts.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
  return seconds < 0 ? `-${text}` : text;
}
