import type { Endpoint } from './endpoint.ts';

/** What to do where a provider's answers cannot be read by a page. */
interface Remedy {
  readonly matches: (endpoint: Endpoint) => boolean;
  readonly say: (pageOrigin: string) => string;
}

const isHost =
  (...names: readonly string[]): Remedy['matches'] =>
  ({ host }) =>
    names.some((name) => host === name || host.endsWith(`.${name}`));
const isPort =
  (port: number): Remedy['matches'] =>
  ({ host }) =>
    host.endsWith(`:${port}`);

const REMEDIES: readonly Remedy[] = [
  {
    matches: isPort(11434),
    say: (page) => `If it is Ollama, start it with the environment variable OLLAMA_ORIGINS set to ${page}.`,
  },
  {
    matches: isPort(1234),
    say: () => 'If it is LM Studio, turn on "Enable CORS" in the settings of its server.',
  },
  {
    matches: isPort(8080),
    say: () => 'If it is llama.cpp, its server lets pages in by itself: look for a proxy in front, or another program.',
  },
  {
    matches: isPort(8000),
    say: (page) => `If it is vLLM, start it with --allowed-origins '["${page}"]'.`,
  },
  {
    matches: isHost('api.openai.com'),
    say: () =>
      'OpenAI lets pages in, but some of its refusals cannot be read: check the key and the name of the model.',
  },
  {
    matches: isHost('api.anthropic.com'),
    say: () =>
      'Anthropic wants the header "anthropic-dangerous-direct-browser-access" with the value "true" among the ' +
      'headers of the model, and some organisations forbid it.',
  },
  {
    matches: isHost('api.mistral.ai'),
    say: () => 'Mistral refuses headers that it does not know: leave out those you have added.',
  },
  {
    matches: isHost('openai.azure.com', 'cognitiveservices.azure.com', 'replicate.com', 'z.ai'),
    say: () => 'This provider does not let pages in: call it through a server of your own that adds CORS headers.',
  },
];

/**
 * What to do when a server answers, but not in a way that a page may read.
 *
 * @example
 * corsRemedy(toEndpoint('http://localhost:1234/v1'), location.origin); // 'If it is LM Studio, …'
 */
export function corsRemedy(endpoint: Endpoint, pageOrigin: string): string {
  const known = REMEDIES.find(({ matches }) => matches(endpoint));
  if (known) return known.say(pageOrigin);
  return (
    `It must allow this page by CORS: Access-Control-Allow-Origin for ${pageOrigin}, and Access-Control-Allow-Headers ` +
    'for authorization and content-type, also when it is asked with OPTIONS. Else put a server of your own in between.'
  );
}
