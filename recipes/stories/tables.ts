// What stories-report.ts measured, as tables for people.
import type { Verdict } from './judge.ts';

export interface Recalled {
  readonly distance: number;
  readonly cases: number;
  /** Share of names that are the first of all words. */
  readonly first: number;
}

/** Of a network or of the n-gram. */
export interface Measured {
  readonly perplexity: number;
  readonly recall: readonly Recalled[];
  /** Share of pairs, mean over the paradigms. */
  readonly zorro: number;
  readonly paradigms: Readonly<Record<string, number>>;
}

export interface MeasuredNetwork extends Measured {
  readonly parameters: number;
  readonly questions: Readonly<Record<string, Readonly<Record<string, Verdict>>>>;
  /** With all but the last few tokens erased from memory. */
  readonly short: readonly Recalled[];
}

export interface Results {
  readonly vocabulary: number;
  readonly window: number;
  readonly lstm: MeasuredNetwork;
  readonly rnn: MeasuredNetwork;
  readonly ngram: Measured;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** The main figures: discourses and passages, natural text, grammar. */
export function summary({ lstm, rnn, ngram, window }: Results): string {
  const asked = Object.keys(lstm.questions).map((title) => {
    const [own, other] = [lstm, rnn].map(({ questions }) => questions[title].all);
    const cell = ({ ahead, first }: Verdict): string => `${percent(ahead)}, ${percent(first)}`;
    return [`${title} (${own.questions}): ahead of rivals, first of all words`, cell(own), cell(other), '–'];
  });
  const recalled = lstm.recall.map(({ distance, cases }, i) => [
    `names said again after ${distance} tokens or more (${cases}): first of all words`,
    ...[lstm, rnn, ngram].map(({ recall }) => percent(recall[i].first)),
  ]);
  const short = lstm.recall.map(({ distance }, i) => [
    `the same after ${distance}, with a memory of ${window} tokens`,
    ...[lstm, rnn].map((network) => percent(network.short[i].first)),
    '–',
  ]);
  return table(
    ['', 'LSTM', 'plain RNN of equal size', '5-gram'],
    [
      ...asked,
      ['perplexity on 300 unseen stories', ...[lstm, rnn, ngram].map((m) => m.perplexity.toFixed(2))],
      ...recalled,
      ...short,
      ['Zorro: grammatical sentence preferred', ...[lstm, rnn, ngram].map((m) => percent(m.zorro))],
    ],
  );
}

/** Every kind of discourse and passage, and every paradigm of grammar. */
export function details({ lstm, rnn, ngram }: Results): string {
  const parts = Object.entries(lstm.questions).map(([title, kinds]) => {
    const rows = Object.entries(kinds).map(([kind, own]) => {
      const other = rnn.questions[title][kind];
      const shares = [own.ahead, own.first, other.ahead, other.first].map(percent);
      return [`${kind} (${own.questions})`, ...shares];
    });
    return `## ${title}\n\n${table(['kind', 'LSTM ahead', 'first', 'RNN ahead', 'first'], rows)}`;
  });
  const rows = Object.keys(lstm.paradigms).map((name) => [
    name,
    ...[lstm, rnn, ngram].map(({ paradigms }) => percent(paradigms[name])),
  ]);
  return [...parts, `## Zorro\n\n${table(['paradigm', 'LSTM', 'RNN', '5-gram'], rows)}`].join('\n\n');
}
