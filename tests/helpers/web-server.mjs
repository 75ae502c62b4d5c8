import { createServer } from 'node:http';

/**
 * Starts a web server on a free port of this machine that answers as it is told to; see `web-server.d.mts`.
 */
export async function startWebServer(answer) {
  const requests = [];
  const server = createServer(async (incoming, outgoing) => {
    const { pathname, searchParams } = new URL(incoming.url, 'http://localhost');
    const chunks = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const query = Object.fromEntries(searchParams);
    const request = { method: incoming.method, path: pathname, query, headers: incoming.headers, body };
    requests.push(request);
    const {
      status = 200,
      type = 'text/html',
      headers = {},
      body: text = '',
      cors = true,
      hangs = false,
    } = answer(request);
    if (cors) {
      outgoing.setHeader('access-control-allow-origin', '*');
      const asked = incoming.headers['access-control-request-headers'];
      if (asked) outgoing.setHeader('access-control-allow-headers', asked);
    }
    if (incoming.method === 'OPTIONS') return outgoing.writeHead(204).end();
    if (type) outgoing.setHeader('content-type', type);
    outgoing.writeHead(status, headers);
    if (hangs) return outgoing.write(text || ' ');
    return outgoing.end(text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${server.address().port}`, requests, close };
}
