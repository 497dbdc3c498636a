// The networks of the Penn Treebank test.
import { type Cell, type NetworkSizes, sizesOfControl } from '../../src/words/index.ts';

/** 2,585,040 parameters; of shapes within 2.65 million one with more memory and fewer numbers a word than 2 × 200. */
const LSTM: NetworkSizes = { cell: 'lstm', vocabularySize: 10_000, embeddingDim: 128, hiddenSizes: [440] };

/** The LSTM, or another cell in a network with as many parameters. */
export function sizesOf(cell: Cell): NetworkSizes {
  return cell === 'lstm' ? LSTM : sizesOfControl(LSTM, cell);
}
