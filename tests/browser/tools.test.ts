import { expect, it, onTestFinished } from 'vitest';
import { openPage } from '../helpers/browser.ts';
import type { WebServer, WebServerAnswer } from '../helpers/web-server.mjs';
import { startWebServer } from '../helpers/web-server.mjs';
import type * as harness from './tools.harness.ts';

type Harness = typeof harness;

async function serve(answer: WebServerAnswer): Promise<WebServer> {
  const server = await startWebServer(() => answer);
  onTestFinished(() => server.close());
  return server;
}

async function visit(url: string): Promise<{ readonly text: string; readonly hasDOM: boolean }> {
  const page = await openPage();
  return page.evaluate(async (url) => {
    const { visitInWorker } = (await import('/harness/tools.js')) as Harness;
    return visitInWorker(url);
  }, url);
}

const body =
  '<h1>Caf&eacute; &amp; more</h1><script>document.title = "no"</script><ul><li><a href="/b">link</a></li></ul>';

it('visit_webpage gives Markdown in a worker, where there is no DOM', async () => {
  const { origin } = await serve({ body });
  expect(await visit(`${origin}/a`)).toEqual({ text: `# Café & more\n\n- [link](${origin}/b)`, hasDOM: false });
});

it('visit_webpage says that it is the site which forbids other pages to read it', async () => {
  const { origin } = await serve({ body, cors: false });
  const { text } = await visit(origin);
  expect(text).toBe(
    `The site ${new URL(origin).host} does not let other pages read it (CORS). A browser cannot fetch it from here: ` +
      'use another source, or give visitWebpage a relay of your own that may.',
  );
});

it('visit_webpage tells a site that is not there from one that forbids', async () => {
  const server = await startWebServer(() => ({}));
  await server.close();
  expect((await visit(server.origin)).text).toMatch(/^127\.0\.0\.1:\d+ could not be reached\./);
});

it('visit_webpage tells an error of the site by its status', async () => {
  const { origin } = await serve({ status: 404 });
  expect((await visit(origin)).text).toMatch(/answered 404 \(Not Found\)\.$/);
});
