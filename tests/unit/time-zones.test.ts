import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toPosixRule } from '../../src/cli/posix-rule.mjs';
import { packTimeZones, readTimeZones, toTzif } from '../../src/cli/time-zones.mjs';

/** Zones that were given other rules after the data was made that comes with Node 20, and from when. */
const CHANGED = Date.UTC(2025, 11);
const CHANGED_SINCE = new Set([
  'Africa/Casablanca',
  'Africa/El_Aaiun',
  'America/Edmonton',
  'America/Havana',
  'America/Inuvik',
  'America/Vancouver',
  'America/Winnipeg',
]);

const DAY_MS = 86_400_000;

const { zones } = readTimeZones();

/** What a clock showed, by the data that Node has. */
function offsetByIntl(format: Intl.DateTimeFormat, at: number): number {
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day, hour, minute, second } = parts;
  return (Date.UTC(year, month - 1, day, hour, minute, second) - at) / 1_000;
}

/** What a clock shows by a TZif file: a reader of its own, after RFC 9636. */
function readTzif(bytes: Buffer): (at: number) => number {
  expect(bytes.toString('latin1', 0, 5)).toBe('TZif3');
  const [transitionCount, typeCount, characterCount] = [32, 36, 40].map((place) => bytes.readUInt32BE(51 + place));
  const times = 51 + 44;
  const indices = times + 8 * transitionCount!;
  const types = indices + transitionCount!;
  const rule = bytes.toString('latin1', types + 6 * typeCount! + characterCount!).trim();
  const later = readRule(rule);
  const typeAt = (index: number): number => bytes.readInt32BE(types + 6 * index);
  return (at) => {
    let found = -1;
    while (found + 1 < transitionCount! && Number(bytes.readBigInt64BE(times + 8 * (found + 1))) <= at) found += 1;
    if (found === -1) return transitionCount === 0 ? later(at) : typeAt(0);
    return found === transitionCount! - 1 ? later(at) : typeAt(bytes.readUInt8(indices + found));
  };
}

function readRule(rule: string): (at: number) => number {
  const name = '(?:<[^>]+>|[A-Za-z]+)';
  const found = new RegExp(`^${name}([-+:\\d]+)(?:(${name})([-+:\\d]*),M([^,]+),M([^,]+))?$`).exec(rule);
  if (!found) throw new Error(`${rule} is no rule`);
  const [, standardText = '', dstName, dstText, start = '', end = ''] = found;
  const standard = -readTime(standardText);
  if (dstName === undefined) return () => standard;
  const dst = dstText ? -readTime(dstText) : standard + 3_600;
  return (at) => {
    const year = new Date((at + standard) * 1_000).getUTCFullYear();
    const from = momentOf(start, year) - standard;
    const to = momentOf(end, year) - dst;
    return (from < to ? at >= from && at < to : at >= from || at < to) ? dst : standard;
  };
}

function momentOf(date: string, year: number): number {
  const [day = '', time = '2'] = date.split('/');
  const [month = 1, week = 1, weekday = 0] = day.split('.').map(Number);
  const first = new Date(Date.UTC(year, month - 1, 1));
  let number = 1 + ((weekday - first.getUTCDay() + 7) % 7) + (week - 1) * 7;
  if (number > new Date(Date.UTC(year, month, 0)).getUTCDate()) number -= 7;
  return Date.UTC(year, month - 1, number) / 1_000 + readTime(time);
}

function readTime(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.replace(/^[-+]/, '').split(':').map(Number);
  return (text.startsWith('-') ? -1 : 1) * (hours * 3_600 + minutes * 60 + seconds);
}

describe('the time zones', () => {
  it('show the same as the data of Node, from 1970 to 2060', () => {
    const wrong: string[] = [];
    const names = Intl.supportedValuesOf('timeZone').filter((name) => zones.has(name));
    expect(names.length).toBeGreaterThan(400);
    // A third of them, because asking Node takes long; Latvia had no summer time in one year between others.
    for (const name of [...names.filter((_, index) => index % 3 === 0), 'Europe/Riga']) {
      const offsetAt = readTzif(toTzif(zones.get(name)!));
      const format = new Intl.DateTimeFormat('en-US', {
        timeZone: name,
        calendar: 'iso8601',
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
      // Steps that are no whole number of weeks meet every part of the year and of the week.
      const end = CHANGED_SINCE.has(name) ? CHANGED : Date.UTC(2060);
      for (let at = 0; at < end; at += 37.3 * DAY_MS) {
        const whole = Math.floor(at / 1_000);
        const [ours, theirs] = [offsetAt(whole), offsetByIntl(format, whole * 1_000)];
        if (ours !== theirs) wrong.push(`${name} ${new Date(at).toISOString()}: ${ours}, not ${theirs}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it.each([
    ['Europe/Paris', 'CET-1CEST,M3.5.0,M10.5.0/3'],
    ['America/New_York', 'EST5EDT,M3.2.0,M11.1.0'],
    ['America/Santiago', '<-04>4<-03>,M9.1.6/24,M4.1.6/24'],
    ['America/Nuuk', '<-02>2<-01>,M3.5.0/-1,M10.5.0/0'],
    ['Australia/Lord_Howe', '<+1030>-10:30<+11>-11,M10.1.0,M4.1.0'],
    ['Asia/Jerusalem', 'IST-2IDT,M3.4.4/26,M10.5.0'],
    ['Asia/Kolkata', 'IST-5:30'],
    ['America/Asuncion', '<-03>3'],
    ['UTC', 'UTC0'],
  ])('of %s go on by the rule %s', (name, rule) => {
    const zone = zones.get(name)!;
    expect(toPosixRule(zone.types, zone.transitions).rule).toBe(rule);
  });

  it('know which time is summer time', () => {
    const dstNames = (name: string): string[] =>
      zones.get(name)!.types.flatMap(({ isDst, name: shown }) => (isDst ? [shown] : []));
    expect(dstNames('Europe/Berlin')).toEqual(['CEST', 'CEMT']);
    expect(dstNames('America/New_York')).toEqual(['EDT', 'EWT', 'EPT']);
    expect(dstNames('Asia/Tokyo')).toEqual(['JDT']);
  });

  it('are a Python package in a zip that holds every name once', () => {
    const zip = packTimeZones();
    const files = readZip(zip);
    const listed = files.get('tzdata/zones')!.toString().trim().split('\n');
    expect(listed).toEqual([...zones.keys()].sort());
    for (const name of listed) expect(files.get(`tzdata/zoneinfo/${name}`)?.toString('latin1', 0, 4)).toBe('TZif');
    expect([...files.keys()].filter((path) => path.endsWith('__init__.py'))).toContain(
      'tzdata/zoneinfo/America/Argentina/__init__.py',
    );
    expect(packTimeZones().equals(zip)).toBe(true);
  });
});

/** The files of a zip, by its central directory. */
function readZip(zip: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = zip.length - 22;
  let place = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const [method, packed, nameLength] = [
      zip.readUInt16LE(place + 10),
      zip.readUInt32LE(place + 20),
      zip.readUInt16LE(place + 28),
    ];
    const name = zip.toString('utf8', place + 46, place + 46 + nameLength);
    const content = zip.readUInt32LE(place + 42) + 30 + nameLength;
    const bytes = zip.subarray(content, content + packed);
    files.set(name, method === 8 ? inflateRawSync(bytes) : bytes);
    place += 46 + nameLength;
  }
  expect(place).toBe(end);
  return files;
}
