import { TabAgent } from './ui/tab-agent.ts';
import { openOffline } from './worker/offline.ts';

/** The page: one agent, and its address. `#run=` is the run on screen, `#config=` and `#task=` what a link brings. */
const agent = document.querySelector('tab-agent');
if (agent instanceof TabAgent) {
  readAddress(agent);
  window.addEventListener('hashchange', () => readAddress(agent));
  agent.addEventListener('run-shown', (event) => {
    const { detail: runId } = event as CustomEvent<string>;
    history.replaceState(null, '', runId ? `#run=${runId}` : location.pathname + location.search);
  });
  void keepForOffline(agent);
  void offerSelfTest();
}

/** Keeps the page on this device, and says so at its foot. */
async function keepForOffline(agent: TabAgent): Promise<void> {
  const offline = await openOffline();
  const status = document.querySelector('tab-agent-offline');
  if (!offline || !status) return;
  await import('./ui/offline-status.ts');
  status.offline = offline;
  // A browser that asks its user about this would be a nuisance before there is a run to lose.
  agent.addEventListener('run-end', () => void offline.persist());
}

/** Lets whoever wants to know try the sandbox; what nobody needs at once is loaded once the page is at rest. */
async function offerSelfTest(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((loaded) => window.addEventListener('load', loaded, { once: true }));
  }
  // Without it the page works all the same.
  await import('./ui/self-test.ts').catch(() => {});
}

/** Nothing from a link is run: it is filled in or shown. */
function readAddress(agent: TabAgent): void {
  const hash = location.hash.slice(1);
  const [runId, task, config] = ['run', 'task', 'config'].map((name) => readField(hash, name));
  if (task) agent.task = task;
  if (config) agent.offerConfig(config);
  if (runId) void agent.openRun(runId);
}

/** A field of the hash, up to the next field: JSON may hold `&` and need not be encoded. */
function readField(hash: string, name: string): string | undefined {
  const [, text] = new RegExp(`(?:^|&)${name}=(.*?)(?:&(?:run|task|config)=|$)`, 's').exec(hash) ?? [];
  try {
    return text && decodeURIComponent(text);
  } catch {
    return text;
  }
}
