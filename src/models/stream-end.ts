/** Longer than the last line of a stream, with its blank lines. */
const TAIL_CHARACTERS = 32;

/**
 * The same response, watched for the `[DONE]` that closes an event stream: the provider library skips it, and without it
 * a stream that was cut cannot be told from one whose server never gives a reason to finish.
 *
 * @example
 * const response = watchForDone(await fetch(url), () => (isDone = true));
 */
export function watchForDone(response: Response, onDone: () => void): Response {
  if (!response.body) return response;
  const decoder = new TextDecoder();
  let tail = '';
  const watch = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      tail = (tail + decoder.decode(chunk, { stream: true })).slice(-TAIL_CHARACTERS);
      if (/^data: ?\[DONE\]/m.test(tail)) onDone();
      controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(watch), { status, statusText, headers });
}
