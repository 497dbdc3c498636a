// Reads many texts side by side, and shows what the network expects at the places one asks for.
import type { Floats } from '../../src/lstm/index.ts';
import type { WordNetwork } from '../../src/words/index.ts';

/** Texts read side by side, and steps at a time; the network must be planned for at least as much. */
export const READING = { time: 192, batch: 12 } as const;

/** The softmax of one row. */
export function probabilitiesOf(logits: Floats): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const logit of logits) if (logit > most) most = logit;
  const all = Float64Array.from(logits, (logit) => Math.exp(logit - most));
  let sum = 0;
  for (const each of all) sum += each;
  return all.map((each) => each / sum);
}

/**
 * Reads each text (ids, the end of a text first) from an empty memory. `wanted` says for which of its positions `visit`
 * is called, with the logits [vocabulary] of what follows that position, valid during the call.
 */
export function readAll(
  network: WordNetwork,
  texts: readonly ArrayLike<number>[],
  wanted: (text: number, position: number) => boolean,
  visit: (text: number, position: number, logits: Floats) => void,
): void {
  const { engine } = network;
  const { time, batch } = READING;
  const { embeddingDim, vocabularySize } = network.sizes;
  // Short texts take few steps.
  const sizes = [16, 32, 64, time].map((steps) => engine.intTensor([steps, batch]));
  const state = network.createBatchState(batch);
  const rows = 256;
  const room = engine.tensor([rows, embeddingDim]);
  const waiting: [number, number][] = [];
  const decode = (): void => {
    if (waiting.length === 0) return;
    const logits = network.decoder.forward(room).data;
    for (const [i, [text, position]] of waiting.entries()) {
      visit(text, position, logits.subarray(i * vocabularySize, (i + 1) * vocabularySize));
    }
    waiting.length = 0;
  };
  // Of like length together, so that few steps are idle.
  const order = [...texts.keys()].sort((a, b) => texts[a].length - texts[b].length);
  for (let from = 0; from < order.length; from += batch) {
    const some = order.slice(from, from + batch);
    for (const { h, c } of state) {
      h.fill(0);
      c?.fill(0);
    }
    const longest = Math.max(...some.map((text) => texts[text].length));
    const ids = sizes.find(({ shape }) => shape[0] >= longest) ?? sizes[sizes.length - 1];
    const [steps] = ids.shape;
    for (let start = 0; start < longest; start += steps) {
      const { data } = ids;
      for (let t = 0; t < steps; t++) {
        for (let b = 0; b < batch; b++) data[t * batch + b] = texts[some[b] ?? some[0]][start + t] ?? 0;
      }
      const hidden = network.hidden(ids, state);
      for (const [b, text] of some.entries()) {
        for (let t = 0; t < steps && start + t < texts[text].length; t++) {
          if (!wanted(text, start + t)) continue;
          const at = (t * batch + b) * embeddingDim;
          room.data.set(hidden.data.subarray(at, at + embeddingDim), waiting.length * embeddingDim);
          waiting.push([text, start + t]);
          if (waiting.length === rows) decode();
        }
      }
      decode();
    }
  }
}
