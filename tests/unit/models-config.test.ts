import { describe, expect, it } from 'vitest';
import { embedded, openAICompatible, transformersJs } from '../../src/models/config.ts';
import { toEndpoint } from '../../src/models/endpoint.ts';

const baseURL = 'http://localhost:11434/v1';

describe('openAICompatible', () => {
  it('gives plain data', () => {
    expect(openAICompatible({ baseURL, modelId: 'm', headers: { 'x-title': 'page' } })).toEqual({
      engine: 'openai-compatible',
      baseURL,
      modelId: 'm',
      headers: { 'x-title': 'page' },
    });
  });

  it('says of a model that it cannot call tools, where that was said', () => {
    expect(openAICompatible({ baseURL, modelId: 'm', nativeTools: false })).toMatchObject({ nativeTools: false });
    expect(openAICompatible({ baseURL, modelId: 'm' })).not.toHaveProperty('nativeTools');
  });

  it.each([
    { options: undefined, says: /takes an object/ },
    { options: { modelId: 'm' }, says: /baseURL must be a URL.*undefined/ },
    { options: { baseURL: 'localhost:11434/v1', modelId: 'm' }, says: /baseURL must be a URL.*"localhost/ },
    { options: { baseURL: 'ftp://host/v1', modelId: 'm' }, says: /baseURL must be a URL/ },
    { options: { baseURL }, says: /modelId must be/ },
    { options: { baseURL, modelId: ' ' }, says: /modelId must be/ },
    { options: { baseURL, modelId: 'm', apiKey: 3 }, says: /apiKey must be a text/ },
    { options: { baseURL, modelId: 'm', headers: { a: 1 } }, says: /headers must be/ },
    { options: { baseURL, modelId: 'm', nativeTools: 'no' }, says: /nativeTools must be true or false/ },
  ])('refuses $options', ({ options, says }) => {
    // @ts-expect-error: this is what callers without types may give.
    const make = (): unknown => openAICompatible(options);
    expect(make).toThrow(TypeError);
    expect(make).toThrow(says);
  });
});

describe('embedded', () => {
  it('gives plain data', () => {
    expect(embedded()).toEqual({ engine: 'embedded' });
  });
});

describe('transformersJs', () => {
  it.each([
    [{ modelId: 'org/name' }, { modelId: 'org/name' }],
    [
      { modelId: 'org/name', host: 'https://mirror.example', revision: 'v1', dtype: 'q4', device: 'webgpu' },
      { modelId: 'org/name', host: 'https://mirror.example/', revision: 'v1', dtype: 'q4', device: 'webgpu' },
    ],
    [{ path: 'https://example.org/models/mine' }, { path: 'https://example.org/models/mine/' }],
  ] as const)('gives plain data for %j', (options, config) => {
    expect(transformersJs(options)).toEqual({ engine: 'transformers-js', ...config });
  });

  it.each([
    { options: undefined, says: /takes an object/ },
    { options: {}, says: /either modelId.*or path/ },
    { options: { modelId: 'org/name', path: 'https://a.org/' }, says: /either modelId.*or path/ },
    { options: { modelId: 'name' }, says: /modelId must be a name such as/ },
    { options: { modelId: '../../etc/x' }, says: /modelId must be a name such as/ },
    { options: { modelId: 'org/..' }, says: /modelId must be a name such as/ },
    { options: { path: './models/' }, says: /path must be the URL of a folder/ },
    { options: { path: 'file:///models/' }, says: /path must be the URL of a folder/ },
    { options: { path: 'https://a.org/', revision: 'main' }, says: /goes with modelId/ },
    { options: { path: 'https://a.org/', host: 'https://b.org/' }, says: /goes with modelId/ },
    { options: { modelId: 'org/name', host: 'mirror' }, says: /host must be a URL/ },
    { options: { modelId: 'org/name', dtype: 'q5' }, says: /dtype must be one of fp32.*"q5"/ },
    { options: { modelId: 'org/name', device: 'cpu' }, says: /device must be one of auto.*"cpu"/ },
  ])('refuses $options', ({ options, says }) => {
    // @ts-expect-error: this is what callers without types may give.
    const make = (): unknown => transformersJs(options);
    expect(make).toThrow(TypeError);
    expect(make).toThrow(says);
  });
});

describe('toEndpoint', () => {
  it.each([
    ['http://localhost:1234/v1', 'http://localhost:1234/v1'],
    ['  http://localhost:1234/v1//  ', 'http://localhost:1234/v1'],
    ['https://api.openai.com/v1/chat/completions', 'https://api.openai.com/v1'],
    ['https://api.openai.com/v1/chat/completions/', 'https://api.openai.com/v1'],
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
  ])('reads %j as %s', (text, expected) => {
    expect(toEndpoint(text).baseURL).toBe(expected);
  });

  it('keeps what stands behind the question mark apart', () => {
    expect(toEndpoint('https://x.org/v1?api-version=3')).toMatchObject({
      baseURL: 'https://x.org/v1',
      query: { 'api-version': '3' },
    });
  });

  it.each(['', 'localhost:1234/v1', 'http://', 'http://a b', 'https://me:secret@host/v1'])(
    'refuses %j and shows a right one',
    (text) => {
      expect(() => toEndpoint(text)).toThrow(/looks like "https:\/\/api\.openai\.com\/v1"/);
    },
  );

  it.each([
    ['http://localhost:1/v1', true],
    ['http://127.0.0.1:1/v1', true],
    ['http://[::1]:1/v1', true],
    ['http://192.168.1.2:1/v1', false],
    ['https://localhost.example.org/v1', false],
  ])('knows whether %s is this machine', (text, isLoopback) => {
    expect(toEndpoint(text).isLoopback).toBe(isLoopback);
  });
});
