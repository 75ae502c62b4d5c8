import { FRAME_SCRIPT, frameDocument } from './frame-document.ts';

/** How long after its `load` a frame may take to speak. A frame whose script is refused loads and stays silent. */
const SILENCE_MS = 5_000;

/** A sandbox frame on the page. */
export interface SandboxFrame {
  /** Removes the frame, which ends the Python in it even in a tight loop. */
  close(): void;
}

/** Other walls than a sandbox has: tests take them down one by one, to see that the self-test notices. */
export interface FrameWalls {
  /** The Content-Security-Policy of its document, as it is written there. */
  readonly policy?: string;
  /** What the frame may do, as its attribute `sandbox` says. */
  readonly sandbox?: string;
  readonly script?: string;
}

/**
 * Makes a hidden sandbox frame (opaque origin, no network) and hands it the port by which its worker is started and
 * killed. Runs on the page: only a page can make frames.
 *
 * @param control May come later than the frame is there; when it is rejected, the frame is removed.
 * @throws Error when the page's Content-Security-Policy refuses the frame's script; the message names what to grant.
 * @example
 * const { port1, port2 } = new MessageChannel();
 * const frame = await openSandboxFrame(port2);
 */
export function openSandboxFrame(
  control: MessagePort | Promise<MessagePort>,
  { policy, sandbox = 'allow-scripts', script }: FrameWalls = {},
): Promise<SandboxFrame> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', sandbox);
  // On a page that is cross-origin isolated the frame may be as well, which gives Python more ways to wait and to stop.
  frame.setAttribute('allow', 'cross-origin-isolated');
  frame.setAttribute('aria-hidden', 'true');
  frame.title = 'Python sandbox';
  frame.tabIndex = -1;
  // Drawn, if only as one transparent pixel: Chromium runs the process of a frame that is not at a low priority, which
  // halves Python's speed whenever anything else is at work.
  Object.assign(frame.style, {
    position: 'fixed',
    right: '0',
    bottom: '0',
    width: '1px',
    height: '1px',
    border: '0',
    opacity: '0',
    pointerEvents: 'none',
  });
  frame.srcdoc = frameDocument(policy, script);

  return new Promise((resolve, reject) => {
    let silence: ReturnType<typeof setTimeout> | undefined;
    let isReady = false;
    const settle = (): void => {
      clearTimeout(silence);
      removeEventListener('message', listen);
    };
    const fail = (reason: unknown): void => {
      settle();
      frame.remove();
      reject(reason);
    };
    const hand = async (): Promise<void> => frame.contentWindow?.postMessage(null, '*', [await control]);
    const listen = ({ source, data }: MessageEvent): void => {
      if (source !== frame.contentWindow || source === null) return;
      if (data === 'sandbox-frame-ready') {
        isReady = true;
        clearTimeout(silence);
        void hand().catch(fail);
      }
      if (data === 'sandbox-frame-taken') {
        settle();
        resolve({ close: () => frame.remove() });
      }
    };
    addEventListener('message', listen);
    frame.addEventListener('load', () => {
      if (isReady) return;
      silence = setTimeout(() => void describeRefusal().then((message) => fail(new Error(message))), SILENCE_MS);
    });
    (document.body ?? document.documentElement).append(frame);
  });
}

async function describeRefusal(): Promise<string> {
  return (
    'The sandbox frame did not start: the Content-Security-Policy of this page refuses its script. Grant ' +
    `script-src 'sha256-${await hashOf(FRAME_SCRIPT)}' 'wasm-unsafe-eval' blob: and worker-src data:.`
  );
}

async function hashOf(text: string): Promise<string> {
  // Absent on plain http pages; the placeholder still says what kind of grant is missing.
  if (!globalThis.crypto?.subtle) return '<hash of the frame script, see the README>';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
