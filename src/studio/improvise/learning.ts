// The network of 2002 learns a chart, in a worker of its own.
import { parseChart, trainEck2002 } from '../../blues/index.ts';
import type { Call } from '../workers/protocol.ts';
import { transferring } from '../workers/serve.ts';
import type { Learned, LearningPoint, ShownChart } from './types.ts';

/** Steps of the training from which one is told, besides all that tell of chords. */
const TOLD = 20;

/** Ends when the call is cancelled. */
export async function learn(
  { chart, seed }: { chart: ShownChart; seed: number },
  { emit, signal }: Call<LearningPoint>,
): Promise<Learned> {
  const network = await trainEck2002(parseChart(chart.text, { title: chart.title }), {
    seed,
    signal,
    onProgress: (point) => {
      if (point.right || point.epoch % TOLD === 0) emit(point);
    },
  });
  const { training, parameters } = network;
  const model = network.save();
  network.close();
  return transferring({ model, training, parameters }, [model.buffer]);
}
