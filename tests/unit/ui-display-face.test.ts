import { describe, expect, it } from 'vitest';
import { isRich, pickFace } from '../../src/ui/display-face.ts';

const TABLE = 'application/vnd.dataresource+json';

function table(given: object): string {
  return JSON.stringify({ schema: { fields: [{ name: 'a', type: 'integer' }] }, data: [{ a: 1 }], ...given });
}

describe('the face of a bundle that is shown', () => {
  it.each<[string, Record<string, string>, string]>([
    ['its text, where that is all', { 'text/plain': 'x' }, 'text'],
    ['an image before everything else', { 'image/png': 'AAAA', 'text/html': 'h', [TABLE]: table({}) }, 'image'],
    ['a table before its HTML', { 'text/html': 'h', [TABLE]: table({}) }, 'table'],
    ['HTML before Markdown', { 'text/markdown': 'm', 'text/html': 'h' }, 'html'],
    ['Markdown before LaTeX', { 'text/latex': 'l', 'text/markdown': 'm' }, 'markdown'],
    ['LaTeX before the text', { 'text/plain': 'x', 'text/latex': 'l' }, 'latex'],
    ['none that the page does not know', { 'text/plain': 'x', 'application/javascript': 'alert(1)' }, 'text'],
    ['no image whose bytes are none', { 'image/png': '"><script>', 'text/html': 'h' }, 'html'],
    ['no table that is no JSON', { [TABLE]: '{', 'text/plain': 'x' }, 'text'],
    ['no table without columns', { [TABLE]: table({ schema: { fields: [] } }), 'text/plain': 'x' }, 'text'],
    ['no table without rows', { [TABLE]: table({ data: 'no' }), 'text/plain': 'x' }, 'text'],
    ['no markup that takes long to check', { 'text/html': 'x'.repeat(2_000_001), 'text/plain': 'x' }, 'text'],
    ['nothing, where there is nothing', {}, 'text'],
  ])('is %s', (_name, bundle, type) => {
    expect(pickFace(bundle).type).toBe(type);
    expect(isRich(bundle)).toBe(type !== 'text');
  });

  it('is an image as a source in which nothing runs', () => {
    expect(pickFace({ 'image/jpeg': 'AAA=' })).toEqual({ type: 'image', source: 'data:image/jpeg;base64,AAA=' });
    expect(pickFace({ 'image/svg+xml': '<svg>"#\ud800</svg>' })).toEqual({
      type: 'image',
      source: 'data:image/svg+xml,%3Csvg%3E%22%23%EF%BF%BD%3C%2Fsvg%3E',
    });
  });

  it('is a table with a text in each cell, whatever is in it', () => {
    const fields = [{ name: 'a', type: 'number' }, { name: 'b' }, null];
    const data = [{ a: 0.5, b: true }, { a: null, b: { c: [1] } }, 'no row', { a: '<b>', b: undefined }];
    expect(pickFace({ [TABLE]: table({ schema: { fields }, data, total: 9 }) })).toEqual({
      type: 'table',
      columns: [
        { name: 'a', isNumeric: true },
        { name: 'b', isNumeric: false },
        { name: 'undefined', isNumeric: false },
      ],
      rows: [
        ['0.5', 'True', ''],
        ['', '{"c":[1]}', ''],
        ['', '', ''],
        ['<b>', '', ''],
      ],
      totalRows: 9,
    });
  });

  it('is a table of no more cells than a page can hold', () => {
    const fields = Array.from({ length: 100 }, (_, index) => ({ name: `${index}` }));
    const face = pickFace({ [TABLE]: table({ schema: { fields }, data: Array.from({ length: 900 }, () => ({})) }) });
    expect(face).toMatchObject({ rows: { length: 200 }, totalRows: 900 });
  });
});
