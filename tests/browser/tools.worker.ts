import { visitWebpage } from '../../src/tools/visit-webpage.ts';

// Reads each address that it is sent and answers with the text, or with what went wrong.
addEventListener('message', ({ data }: MessageEvent<string>) => {
  const signal = new AbortController().signal;
  const visit = Promise.resolve(visitWebpage().execute({ url: data }, { callId: 'call-1', signal }));
  const hasDOM = 'document' in globalThis || 'DOMParser' in globalThis;
  visit.then(
    (text) => postMessage({ text, hasDOM }),
    (error: Error) => postMessage({ text: error.message, hasDOM }),
  );
});
