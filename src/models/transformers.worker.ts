import type { TransformersSpec } from './engine-spec.ts';
import { loadModel } from './load-model.ts';
import { serveEngine } from './serve-engine.ts';
import { createTransformersEngine } from './transformers-engine.ts';

serveEngine(async (spec: TransformersSpec, onBytes) =>
  createTransformersEngine(await loadModel(spec, onBytes), spec.name),
);
