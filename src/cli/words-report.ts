// What a person, or a program, is told of a prediction: the next words, why they are expected, and what the gates did.
import type { Attribution, Prediction, Watched } from '../words/index.ts';
import { list } from './errors.ts';
import { printable, table } from './table.ts';

/** Everything about one text; what was not asked for is absent. */
export interface Remembered {
  readonly text: string;
  readonly predictions: readonly Prediction[];
  /** Of the words to compare. */
  readonly ranked: readonly Prediction[];
  readonly continuation?: string;
  readonly attribution?: Attribution;
  readonly watched?: Watched;
  /** What the plain recurrent network predicts. */
  readonly control?: readonly Prediction[];
}

/** For `--json`. */
export function forPrograms({ text, predictions, ranked, continuation, attribution, watched }: Remembered) {
  return {
    ...{ text, predictions, ranked, continuation },
    ...(watched && { gates: gatesReport(watched), attribution }),
  };
}

/** For people; `files` are those that were written. */
export function describe(remembered: Remembered, files: readonly string[]): string {
  const { text, predictions, ranked, continuation, attribution, watched, control } = remembered;
  const parts = [`${tail(text)}\n`, describePredictions('next word', predictions)];
  if (ranked.length > 0) parts.push(describePredictions('compared', ranked));
  if (attribution) parts.push(describeReasons(attribution));
  if (control) parts.push(`A plain RNN would say: ${listPredictions(control)}.\n`);
  if (continuation !== undefined) {
    parts.push(`${tail(text)}${continuation.split('\n').map(printable).join('\n')}\n`);
  }
  if (watched) parts.push(describeGates(gatesReport(watched)));
  if (files.length > 0) parts.push(`Wrote ${list(files)}.\n`);
  return parts.join('\n');
}

/** For `--json`, for each word read: shares from 0 to 1, means over the cells of each layer. */
interface ReadWordReport {
  readonly word: string;
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number;
  readonly stop: number;
  /** First the layer that reads the words; none where cells have no gates. */
  readonly layers: readonly GateReport[];
}

interface GateReport {
  /** "layer 1", "memory", "layer 2". */
  readonly layer: string;
  /** How far the gates to the memory were open. */
  readonly written: number;
  /** How much of what was in memory stayed. */
  readonly kept: number;
  /** 1 − kept. */
  readonly forgotten: number;
}

function gatesReport({ words, layers }: Watched): ReadWordReport[] {
  return words.map(({ text, start, stop }, i) => ({
    ...{ word: text, start, stop },
    layers: layers.flatMap(({ name, gates: { input, forget, update } }) => {
      // A gated recurrent unit writes as much as it does not keep.
      const kept = (forget ?? update)?.[i];
      if (kept === undefined) return [];
      return [{ layer: name, written: input?.[i] ?? 1 - kept, kept, forgotten: 1 - kept }];
    }),
  }));
}

/** The same for people: a row a word. */
function describeGates(words: readonly ReadWordReport[]): string {
  const [{ layers }] = words;
  if (layers.length === 0) return 'The cells of this model have no gates.\n';
  const head = layers.map(({ layer }) =>
    ['written', 'kept', 'forgotten'].map((what) => `${what} ${layer.replace('layer ', '')}`),
  );
  const rows = words.map(({ word, layers }) => [
    shown(word),
    ...layers.flatMap(({ written, kept, forgotten }) => [written, kept, forgotten].map((x) => x.toFixed(2))),
  ]);
  const note =
    'Means over the cells of each layer, which are counted from the words up, and over the heads of the memory; from 0 to 1.';
  return `${table(['read', ...head.flat()], rows)}${note}\n`;
}

/** Characters of a bar that stands for certainty. */
const BAR = 24;

/** Words under a head, with percentages and bars. */
function describePredictions(head: string, predictions: readonly Prediction[]): string {
  const rows = predictions.map(({ word, probability }) => [
    shown(word),
    percent(probability),
    '█'.repeat(Math.round(probability * BAR)),
  ]);
  return table([head, '%', ''], rows);
}

/** Predictions in one line. */
export function listPredictions(predictions: readonly Prediction[]): string {
  return predictions.map(({ word, probability }) => `${shown(word)} ${percent(probability)} %`).join(', ');
}

/** Words named as reasons. */
const REASONS = 5;

/**
 * Which words of the text speak for the prediction, each with its share of all that does (the same word said twice is
 * one), and how that was found out.
 */
export function describeReasons({ word, words, method }: Attribution): string {
  const helped = words.filter(({ contribution }) => contribution > 0);
  const sum = helped.reduce((total, { contribution }) => total + contribution, 0);
  const shares = new Map<string, number>();
  for (const { text, contribution } of helped) {
    shares.set(text, (shares.get(text) ?? 0) + (contribution / sum) * 100);
  }
  const reasons = [...shares]
    .filter(([, share]) => share >= 1)
    .sort(([, a], [, b]) => b - a)
    .slice(0, REASONS)
    .map(([text, share]) => `${shown(text)} ${share.toFixed(0)} %`);
  if (reasons.length === 0) return `Why ${shown(word)}: no word of the text speaks for it.\n`;
  return `Why ${shown(word)}: ${list(reasons)} of what speaks for it.\nFound by ${method}.\n`;
}

/** The end of a text, on one line. */
export function tail(text: string, length = 70): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return printable(line.length <= length ? line : `… ${line.slice(-length).replace(/^\S* /, '')}`);
}

/** A word on one line. */
function shown(word: string): string {
  return word === '\n' ? '(new line)' : printable(word);
}

/** Two digits that say something: `82`, `3.1`, `0.042`; 0 only for what is below a hundred-millionth. */
function percent(probability: number): string {
  const value = probability * 100;
  if (value >= 10) return value.toFixed(0);
  if (value >= 1) return value.toFixed(1);
  return value >= 1e-6 ? value.toPrecision(2) : '0';
}
