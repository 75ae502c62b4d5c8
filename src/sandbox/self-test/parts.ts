import type { Limits } from '../../core/index.ts';
import type { LoadAsset } from '../assets.ts';
import type { OpenFrame } from '../enclosure.ts';
import type { InterpreterOptions } from '../interpreter.ts';
import type { SelfTestResult, Targets, Tried } from './attempt.ts';

/** What the page does for the test. */
export interface SelfTestPage {
  /** Makes one of `windowAttempts` in an ordinary frame of the page, as its control. */
  attempt(name: string, targets: Targets): Promise<Tried>;
  /** Answers as long as the page is alive. */
  isAlive(): Promise<boolean>;
}

/** What the test is made of: the very parts that sandboxes are made of, or weaker ones in tests of the test. */
export interface SelfTestParts {
  readonly openFrame: OpenFrame;
  readonly loadAsset: LoadAsset;
  /** The site's folder, with a slash at its end. */
  readonly assetsURL: string;
  /** Where `control.worker.ts` lies, and how it is started. */
  readonly controlURL: string;
  readonly startControl: () => Worker;
  readonly page: SelfTestPage;
  readonly onResult: (result: SelfTestResult, total: number) => void;
  /** A server of another origin. */
  readonly other?: string;
  readonly parse?: InterpreterOptions['parse'];
  readonly limits?: Partial<Pick<Limits, 'memoryBytes' | 'outputBytes'>>;
  /** Makes only these attempts. */
  readonly only?: readonly string[];
}
