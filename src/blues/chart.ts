// Reads text charts: `C7 | F7 | C7 | % | …` to bars of chords with their beats.
import { checkText, count, MAX_BARS, type Measure, readSections, type Section } from './chart-text.ts';
import { type ChordSymbol, parseChord } from './chord.ts';
import { suggestChord } from './chord-suggestion.ts';
import { ChartError } from './errors.ts';
import type { Chart, ChartBar, ChordChange } from './types.ts';

/**
 * The default chart: a blues in C with the changes of bebop, in the spirit of Eck & Schmidhuber (2002), whose
 * exact chords are not known to us.
 */
export const DEFAULT_BLUES = `C7 | F7 | C7 | C7 |
F7 | F#dim7 | C7 | A7 |
Dm7 | G7 | C7 A7 | Dm7 G7 |`;

/**
 * Reads a chart. Bars stand between `|` (a line's end also ends a bar); the chords of a bar share it evenly;
 * `/` holds the chord for one more share; `%` repeats the bar before; `NC` is no chord; `|: … :|` repeats twice
 * (`:| x3` three times), with endings `[1 … ] [2 … ]`; a metre such as `3/4` may stand first; `[A]` is a label and
 * `// …` a comment. A chart of one bar or more is legitimate, so three bars are a short form.
 *
 * @throws ChartError with line, bar and symbol
 * @example
 * parseChart('C7 | F7 / / G7 | %').bars.length // => 3
 * parseChart('C7 | F7').bars[1].chords[0].symbol // => 'F7'
 */
export function parseChart(text: string, options: { readonly title?: string } = {}): Chart {
  checkText(text);
  const sections = readSections(text);
  const beatsPerBar = takeMetre(sections);
  const measures = writeOut(sections);
  if (measures.length === 0)
    throw new ChartError(
      'line 1, bar 1: the chart is empty; write bars of chords, such as C7 | F7 | C7 | G7',
      {
        line: 1,
        bar: 1,
      },
    );
  const bars: ChartBar[] = [];
  let held: ChordSymbol | undefined;
  for (const measure of measures) {
    const bar = readBar(measure, beatsPerBar, bars.at(-1), held);
    bars.push(bar);
    held = parseChord(bar.chords.at(-1)!.symbol);
  }
  return { title: options.title ?? 'Blues', beatsPerBar, bars };
}

/** Takes the metre off the head of the first bar. */
function takeMetre(sections: Section[]): number {
  const first = sections[0]?.body[0];
  const metre = first && /^(\d{1,3})\/(\d{1,3})$/.exec(first.words[0]);
  if (!metre) return 4;
  const beats = metre[0] === '2/2' ? 4 : Number(metre[1]);
  if ((metre[2] !== '4' && metre[0] !== '2/2') || beats < 2 || beats > 12)
    throw fail(
      first,
      metre[0],
      'is not a metre I play; 2/4 to 12/4 are (write 12/8 as 4/4 and let it swing)',
    );
  const words = first.words.slice(1);
  const rest = sections[0].body.slice(1);
  // The metre may stand alone: on a line of its own, or before the first bar line.
  const body =
    words.length > 0 ? [{ ...first, words }, ...rest] : rest.map((m) => ({ ...m, bar: m.bar - 1 }));
  sections[0] = { ...sections[0], body };
  if (words.length === 0) for (let i = 1; i < sections.length; i++) sections[i] = renumber(sections[i]);
  return beats;
}

function renumber(section: Section): Section {
  const down = (measures: readonly Measure[]): Measure[] => measures.map((m) => ({ ...m, bar: m.bar - 1 }));
  return { ...section, body: down(section.body), endings: section.endings.map(down) };
}

/** Writes repeats out. */
function writeOut(sections: readonly Section[]): Measure[] {
  let total = 0;
  for (const { body, times, endings } of sections) {
    const tail = endings.reduce((sum, ending) => sum + ending.length, 0);
    total += endings.length > 0 ? body.length * endings.length + tail : body.length * times;
  }
  if (total > MAX_BARS) {
    const first = sections[0].body[0] ?? sections[0].endings[0]?.[0];
    throw new ChartError(
      `a chart of ${count(total)} bars is too long: ${count(MAX_BARS)} is the most I play`,
      {
        line: first?.line ?? 1,
        bar: MAX_BARS + 1,
      },
    );
  }
  return sections.flatMap(({ body, times, endings }) =>
    endings.length > 0
      ? endings.flatMap((ending) => [...body, ...ending])
      : Array.from({ length: times }, () => body).flat(),
  );
}

function readBar(
  measure: Measure,
  beatsPerBar: number,
  previous: ChartBar | undefined,
  held: ChordSymbol | undefined,
): ChartBar {
  const { words } = measure;
  if (words.length === 1 && words[0] === '%') {
    if (!previous) throw fail(measure, '%', 'repeats the bar before, and there is none');
    return previous;
  }
  if (words.length > 2 * beatsPerBar)
    throw fail(
      measure,
      words[2 * beatsPerBar],
      `is one too many: a bar holds at most ${2 * beatsPerBar} chords here`,
    );
  const share = beatsPerBar / words.length;
  const chords: ChordChange[] = [];
  let current = held;
  for (const [i, word] of words.entries()) {
    if (word === '/') {
      if (!current) throw fail(measure, '/', 'holds the chord before, and there is none');
    } else current = readChord(measure, word);
    const last = chords.at(-1);
    // Reckoned from the bar's start, so that shares of a third do not add up errors.
    const end = i === words.length - 1 ? beatsPerBar : (i + 1) * share;
    if (last?.symbol === current.symbol) chords[chords.length - 1] = { ...last, duration: end - last.onset };
    else chords.push(place(current, i * share, end - i * share));
  }
  return { chords };
}

function place(chord: ChordSymbol, onset: number, duration: number): ChordChange {
  const { symbol, root, bass, pitchClasses } = chord;
  return { symbol, onset, duration, root, bass, pitchClasses };
}

function readChord(measure: Measure, word: string): ChordSymbol {
  const chord = parseChord(word);
  if (chord) return chord;
  if (word === '%') throw fail(measure, '%', 'must stand alone in its bar; write / to hold a chord');
  if (/^\d+\/\d+$/.test(word))
    throw fail(measure, word, 'changes the metre, which only the start of a chart may set');
  const nearest = suggestChord(word);
  throw fail(measure, word, `is not a chord I know${nearest ? `; did you mean "${nearest}"?` : ''}`);
}

function fail({ line, bar }: Measure, symbol: string, what: string): ChartError {
  const shown = symbol.length > 24 ? `${symbol.slice(0, 23)}…` : symbol;
  return new ChartError(`line ${line}, bar ${bar}: "${shown}" ${what}`, { line, bar, symbol });
}
