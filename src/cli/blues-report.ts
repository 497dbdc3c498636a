// How well solos are foreseen, as a table for people.
import type { Measure, Measures } from '../blues/index.ts';
import { percent, table, thousands } from './table.ts';

/** What each part is called, the judged ones first. */
const NAMES: Readonly<Record<keyof Measures, string>> = {
  pitch: 'pitch',
  onset: 'next onset',
  length: 'length',
  begins: 'phrase begins',
  timing: 'timing',
  loudness: 'loudness',
};

const perplexity = ({ perplexity: value }: Measure): string => value.toFixed(2);
const right = ({ accuracy }: Measure): string => percent(accuracy);

/** A row a part; with `before`, what it was with the model that training began with. */
export function foresightTable(measures: Measures, before?: Measures): string {
  const rows = Object.entries(NAMES).flatMap(([part, name]) => {
    const [now, then] = [measures[part as keyof Measures], before?.[part as keyof Measures]];
    if (!now) return [];
    return [
      [
        name,
        thousands(now.events),
        ...(then ? [perplexity(then)] : []),
        perplexity(now),
        ...(then ? [right(then)] : []),
        right(now),
      ],
    ];
  });
  const head = before
    ? ['', 'events', 'perplexity before', 'now', 'right before', 'now']
    : ['', 'events', 'perplexity', 'right'];
  return table(head, rows);
}
