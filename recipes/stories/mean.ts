// The mean of models that were trained on from one another: one model, of the same size, that none of them has to be.
import { createEngine, loadTensors, openModel, unset } from '../../src/lstm/index.ts';
import { saveWords, Vocabulary, WordNetwork, type WordsConfig } from '../../src/words/index.ts';

/** A model as the bytes of its file, and how much it counts. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly weight: number;
}

/**
 * Each weight of the network as the mean of all models' (Wortsman et al. 2022): those of trainings that began alike lie
 * in one valley, and between its slopes it is lower than on any of them. Without a contrast it has that of the first.
 * @throws {Error} for models of other words or sizes than the first, and when nothing counts.
 */
export async function meanOf(
  parts: readonly Part[],
  training: Record<string, unknown>,
  contrast?: number,
): Promise<Uint8Array> {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0)) throw new Error('the weights must come to more than 0.');
  const engine = await createEngine({ backend: 'plain' });
  try {
    const models = parts.map(({ name, bytes, weight }) => {
      const { info, file } = openModel(bytes, 'words');
      const config = info.config as unknown as WordsConfig;
      const network = new WordNetwork(engine, config.sizes, unset);
      loadTensors(file, network.parameters);
      return { name, config, network, share: weight / total };
    });
    const [{ name: first, config, network }] = models;
    const kindOf = ({ sizes, vocabulary }: WordsConfig): string => JSON.stringify([sizes, vocabulary]);
    for (const other of models) {
      if (kindOf(other.config) !== kindOf(config)) {
        throw new Error(
          `"${other.name}" is of other words or sizes than "${first}"; give models of one kind.`,
        );
      }
    }
    for (const [name, { data }] of network.parameters) {
      const all = models.map((model) => ({
        data: model.network.parameters.get(name)!.data,
        share: model.share,
      }));
      for (let i = 0; i < data.length; i++) {
        let sum = 0;
        for (const one of all) sum += one.share * one.data[i];
        data[i] = sum;
      }
    }
    const vocabulary = new Vocabulary(config.vocabulary);
    return saveWords(network, vocabulary, { contrast: contrast ?? config.contrast, training, scores: {} });
  } finally {
    engine.close();
  }
}
