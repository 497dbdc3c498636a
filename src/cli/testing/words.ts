// For tests: small models of words as files.
import { createEngine, Random } from '../../lstm/index.ts';
import { type Cell, saveWords, WordCounter, WordNetwork } from '../../words/index.ts';

const TEXT = `I have a dog called Charlie. Charlie has four legs. “A cat,” said Anna, “has four legs too.” 
The dog likes to chase the cat.`;

/** The bytes of a model of two small layers that was never trained. */
export async function smallModel(cell: Cell = 'lstm'): Promise<Uint8Array> {
  const counter = new WordCounter();
  counter.add(TEXT);
  const vocabulary = counter.vocabulary({ size: 100, least: 1 });
  const engine = await createEngine();
  const sizes = { cell, vocabularySize: vocabulary.size, embeddingDim: 16, hiddenSizes: [12] };
  const network = new WordNetwork(engine, sizes, new Random(5));
  const bytes = saveWords(network, vocabulary, { scores: {}, training: {} });
  engine.close();
  return bytes;
}
