// @ts-check
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const MIME_TYPES = new Map(
  Object.entries({
    '.css': 'text/css; charset=utf-8',
    '.html': 'text/html; charset=utf-8',
    '.ico': 'image/x-icon',
    '.js': 'text/javascript; charset=utf-8',
    '.json': 'application/json; charset=utf-8',
    '.map': 'application/json; charset=utf-8',
    '.mjs': 'text/javascript; charset=utf-8',
    '.png': 'image/png',
    '.svg': 'image/svg+xml; charset=utf-8',
    '.ts': 'text/plain; charset=utf-8',
    '.txt': 'text/plain; charset=utf-8',
    '.wasm': 'application/wasm',
    '.webmanifest': 'application/manifest+json; charset=utf-8',
  }),
);

/** Runtimes and weights have tens of megabytes, which take three times the work in the 64 KB pieces of Node. */
const PIECE_BYTES = 1 << 20;

/**
 * A folder that is served under a path.
 *
 * @typedef {object} Root
 * @property {string} prefix Starts and ends with a slash; the longest that fits a request wins.
 * @property {string} folder
 */

/**
 * Serves folders of static files on this machine only, as a plain static host would: no listing, no fallback page, no
 * special headers.
 *
 * @param {object} options
 * @param {readonly Root[]} options.roots
 * @param {number} [options.port] The next free one is used if it is taken; 0 or nothing is any free one.
 * @param {boolean} [options.cors] Whether pages of other origins may read the files.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 * @example
 * const { origin, close } = await serve({ roots: [{ prefix: '/', folder: 'dist' }], port: 5173 });
 */
export async function serve({ roots, port = 0, cors = false }) {
  const longestFirst = [...roots].sort((a, b) => b.prefix.length - a.prefix.length);
  const server = createServer((request, response) => {
    if (cors) response.setHeader('Access-Control-Allow-Origin', '*');
    answer(longestFirst, request, response).catch(() => response.destroy());
  });
  const usedPort = await listen(server, port);
  return {
    origin: `http://127.0.0.1:${usedPort}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {readonly Root[]} roots
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(roots, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405, 'Only GET and HEAD are answered here.');
  }
  const file = toFile(roots, request.url ?? '/');
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || !found?.isFile()) return refuse(response, 404, 'There is no such file here.');

  const etag = `"${found.size.toString(36)}-${found.mtimeMs.toString(36)}"`;
  response.setHeader('ETag', etag);
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();

  response.setHeader('Content-Type', MIME_TYPES.get(extname(file)) ?? 'application/octet-stream');
  response.setHeader('Content-Length', found.size);
  response.writeHead(200);
  if (request.method === 'HEAD') return response.end();
  return pipeline(createReadStream(file, { highWaterMark: PIECE_BYTES }), response);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} reason
 */
function refuse(response, status, reason) {
  return response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${reason}\n`);
}

/**
 * The file that a request's path names; nothing when it names none or one outside its folder.
 *
 * @param {readonly Root[]} roots
 * @param {string} url
 * @returns {string | undefined}
 */
function toFile(roots, url) {
  const path = decodePath(url.replace(/[?#].*$/s, ''));
  if (path === undefined || path.includes('\0') || path.includes('\\')) return undefined;
  const root = roots.find(({ prefix }) => path.startsWith(prefix));
  if (!root) return undefined;
  const folder = normalize(root.folder + sep);
  const file = join(folder, path.slice(root.prefix.length));
  if (!file.startsWith(folder)) return undefined;
  return path.endsWith('/') ? join(file, 'index.html') : file;
}

/** @param {string} path */
function decodePath(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const taken = error.code === 'EADDRINUSE' && port !== 0 && port < 65_535;
      if (taken) listen(server, port + 1).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
