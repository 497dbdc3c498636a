// The rival onnxruntime-node: inference only, so it streams, reads known sequences, and multiplies matrices.
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { draw, type Prepare, parameters, seeds } from '../work.ts';
import { lstmModel, productModel } from './onnx-model.ts';

export const prepare: Prepare = async (work, threads) => {
  const options: InferenceSession.SessionOptions = {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
  };
  if (work.kind === 'product') {
    const { m, k, n, transposed } = work;
    const session = await InferenceSession.create(productModel(m, k, n, transposed), options);
    const feeds = {
      a: new Tensor('float32', draw(seeds.a, m * k, 1), [m, k]),
      b: new Tensor('float32', draw(seeds.b, k * n, 1), transposed ? [n, k] : [k, n]),
    };
    const fetches = { c: new Tensor('float32', new Float32Array(m * n), [m, n]) };
    return async () => ((await session.run(feeds, fetches)).c.data as Float32Array)[m * n - 1];
  }
  if (work.kind === 'training') throw new Error('onnxruntime-node does not train');
  const steps = work.kind === 'sequence' ? work.steps : 1;
  const { width, hidden, layers } = work;
  const session = await InferenceSession.create(lstmModel(parameters(work), { ...work, steps }), options);
  const feeds: Record<string, Tensor> = {
    x: new Tensor('float32', draw(seeds.input, steps * width, 1), [steps, 1, width]),
  };
  const state = ['h', 'c'].flatMap((kind) => Array.from({ length: layers }, (_, layer) => [kind, layer]));
  for (const [kind, layer] of state) {
    feeds[`${kind}_in${layer}`] = new Tensor('float32', new Float32Array(hidden), [1, 1, hidden]);
  }
  return async () => {
    const result = await session.run(feeds);
    if (work.kind === 'streaming') {
      for (const [kind, layer] of state)
        feeds[`${kind}_in${layer}`] = result[`${kind}_out${layer}`] as Tensor;
    }
    return (result.y.data as Float32Array)[(steps - 1) * hidden];
  };
};
