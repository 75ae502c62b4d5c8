import { loadEmbedded } from './embedded/embedded-engine.ts';
import { serveEngine } from './serve-engine.ts';

serveEngine(loadEmbedded);
