// Trains a small language model for some steps and returns what came out: the same bits everywhere.
import type * as Lstm from '../../index.ts';

export interface Trained {
  readonly threads: number;
  readonly loss: number;
  /** FNV-1a over the bits of all parameters. */
  readonly hash: string;
}

/** Large enough that threads share the products. */
const [STEPS, BATCH, VOCABULARY, WIDTH] = [16, 16, 96, 64];

/** `lstm` is the room as the caller found it: sources in Node, the built package in a page. */
export async function trainSmallModel(lstm: typeof Lstm, threads: number): Promise<Trained> {
  const engine = await lstm.createEngine({ backend: 'wasm', threads });
  const random = new lstm.Random(1);
  const embedding = new lstm.Embedding(engine, { numEmbeddings: VOCABULARY, embeddingDim: WIDTH, random });
  const layer = new lstm.LSTM(engine, { inputSize: WIDTH, hiddenSize: WIDTH, random });
  const decoder = new lstm.Linear(engine, { inputSize: WIDTH, outputSize: VOCABULARY, random });
  const parameters = lstm.namedParameters({ embedding, layer, decoder });
  const head = new lstm.LinearCrossEntropy(decoder, STEPS * BATCH);
  const optimiser = new lstm.Adam(parameters, { learningRate: 0.01 });
  const tokens = engine.intTensor([STEPS, BATCH]);
  const targets = engine.intTensor([STEPS, BATCH]);
  let loss = 0;
  for (let step = 0; step < 20; step++) {
    for (let i = 0; i < tokens.size; i++) {
      tokens.data[i] = random.below(VOCABULARY);
      targets.data[i] = (tokens.data[i] * 7 + 3) % VOCABULARY;
    }
    lstm.zeroGradients(parameters);
    const h = layer.forward(embedding.forward(tokens));
    loss = head.forward(h, targets);
    embedding.backward(layer.backward(head.backward(h.shape))!);
    lstm.clipGradients(parameters, 1);
    optimiser.step();
  }
  let hash = 0x811c9dc5;
  for (const { data } of parameters.values()) {
    for (const bits of new Int32Array(Float32Array.from(data).buffer))
      hash = Math.imul(hash ^ bits, 0x01000193);
  }
  const used = engine.threads;
  engine.close();
  return { threads: used, loss, hash: (hash >>> 0).toString(16) };
}
