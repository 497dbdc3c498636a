// The piano roll: notes and chords move past the playhead; where motion is not wanted, it turns pages instead.
import { useEffect, useRef, useState } from 'preact/hooks';
import { barLines } from '../../blues/bar-lines.ts';
import { useWidth } from '../shared/use-width.ts';
import { beatAt, stretchAt, turnAt } from './places.ts';
import { heard, place, shown, status } from './player.ts';
import { chart } from './state.ts';
import type { ShownChart, ShownNote, Stretch } from './types.ts';

const HEIGHT = 250;
/** For bar numbers and chords. */
const HEAD = 40;
/** Where now is, as a share of the width. */
const NOW = 0.25;
/** Pixels of a bar, about. */
const BAR_WIDTH = 170;
/** G2 to D6: lower and higher notes stand at the edge. */
const LOWEST = 43;
const HIGHEST = 86;
/** Seconds of notes behind the playhead. */
const PAST = 20;
/** Milliseconds between two looks for new notes. */
const LOOK = 100;

const yOf = (pitch: number): number =>
  HEAD + ((HIGHEST - Math.min(HIGHEST, Math.max(LOWEST, pitch))) / (HIGHEST - LOWEST)) * (HEIGHT - HEAD - 8);

export function Roll() {
  const frame = useRef<HTMLDivElement>(null);
  const moving = useRef<SVGGElement>(null);
  const width = useWidth(frame, 600);
  const [, redraw] = useState(0);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const now = status.value;
  const bars = Math.max(2, Math.round(width / BAR_WIDTH));
  const stretch = now === 'silent' ? undefined : stretchAt(shown.stretches, heard());
  const shownChart = stretch?.chart ?? chart.value;
  const page = bars * (shownChart ? longestBar(shownChart) : 4);
  const beatWidth = width / page;
  useEffect(() => {
    if (now !== 'playing') return;
    const timer = setInterval(() => redraw((n) => n + 1), LOOK);
    let id = 0;
    const move = (): void => {
      id = requestAnimationFrame(move);
      const time = heard();
      const at = stretchAt(shown.stretches, time);
      if (at)
        moving.current?.setAttribute(
          'transform',
          moved(at.chart, beatAt(at, time), { width, beatWidth, bars, still }),
        );
      if (at && still) playhead(moving.current, beatAt(at, time) * beatWidth);
    };
    move();
    return () => {
      clearInterval(timer);
      cancelAnimationFrame(id);
    };
  }, [now, width, beatWidth, bars, still]);
  const beat = stretch ? beatAt(stretch, heard()) : 0;
  return (
    <div class="roll" ref={frame}>
      <svg width={width} height={HEIGHT} role="img" aria-label={told(shownChart)}>
        <g ref={moving} transform={shownChart && moved(shownChart, beat, { width, beatWidth, bars, still })}>
          {shownChart && (
            <Grid
              chart={shownChart}
              {...{ from: beat - page, to: beat + 2 * page, beatWidth }}
              stretch={stretch}
            />
          )}
          {stretch && (
            <>
              <Notes notes={shown.notes} stretch={stretch} beatWidth={beatWidth} />
              <Notes notes={shown.plan} stretch={stretch} beatWidth={beatWidth} planned />
            </>
          )}
          <line class="roll-now" x1={beat * beatWidth} x2={beat * beatWidth} y1={0} y2={HEIGHT} />
        </g>
      </svg>
    </div>
  );
}

/** Beats of the longest bar: a page is as wide as if all bars were. */
function longestBar({ bars, beatsPerBar }: ShownChart): number {
  return Math.max(...bars.map(({ beats = beatsPerBar }) => beats));
}

interface Frame {
  readonly width: number;
  readonly beatWidth: number;
  /** Of a page. */
  readonly bars: number;
  readonly still: boolean;
}

/** How the drawing is moved: so that now stands still, or by whole pages. */
function moved(of: ShownChart, beat: number, { width, beatWidth, bars, still }: Frame): string {
  const lines = barLines(of);
  const page = lines.startOf(Math.floor(lines.barAt(beat) / bars) * bars);
  return `translate(${still ? -page * beatWidth : NOW * width - beat * beatWidth} 0)`;
}

function playhead(group: SVGGElement | null, x: number): void {
  const line = group?.querySelector('.roll-now');
  line?.setAttribute('x1', String(x));
  line?.setAttribute('x2', String(x));
}

function told(of: ShownChart | undefined): string {
  const at = place.value;
  if (!of || !at) return 'Piano roll of the solo, empty until it begins';
  const chords = of.bars[at.bar]?.chords.map(({ symbol }) => symbol).join(', ');
  return `Piano roll of the solo over ${of.title}, with its chords: chorus ${at.chorus + 1}, bar ${at.bar + 1}, ${chords}`;
}

interface GridProps {
  readonly chart: ShownChart;
  readonly stretch?: Stretch;
  /** Beats: bars that lie between them are drawn. */
  readonly from: number;
  readonly to: number;
  readonly beatWidth: number;
}

/** Bar lines with numbers, chords, octaves; the person's own turns are tinted. */
function Grid({ chart: of, stretch, from, to, beatWidth }: GridProps) {
  const { bars } = of;
  const lines = barLines(of);
  const [first, last] = [lines.barAt(from), lines.barAt(to)];
  const xOf = (bar: number): number => lines.startOf(bar) * beatWidth;
  const numbers = Array.from({ length: last - first }, (_, i) => first + i).filter((bar) => bar >= 0);
  return (
    <>
      {stretch &&
        numbers
          .filter((bar) => turnAt(stretch, lines.startOf(bar)) === 'you')
          .map((bar) => (
            <rect
              key={bar}
              class="roll-turn"
              x={xOf(bar)}
              y={HEAD}
              width={xOf(bar + 1) - xOf(bar)}
              height={HEIGHT - HEAD}
            />
          ))}
      {[48, 60, 72, 84].map((pitch) => (
        <line
          key={pitch}
          class="roll-octave"
          x1={xOf(first)}
          x2={xOf(last)}
          y1={yOf(pitch)}
          y2={yOf(pitch)}
        />
      ))}
      {numbers.map((bar) => {
        const place = bar % bars.length;
        const x = xOf(bar);
        return (
          <g key={bar}>
            <line class={place === 0 ? 'roll-chorus' : 'roll-bar'} x1={x} x2={x} y1={0} y2={HEIGHT} />
            <text class="roll-number" x={x + 5} y={13}>
              {place === 0 ? `Chorus ${Math.floor(bar / bars.length) + 1}` : place + 1}
            </text>
            {bars[place].chords.map(({ symbol, onset }) => (
              <text key={onset} class="roll-chord" x={x + onset * beatWidth + 5} y={32}>
                {symbol}
              </text>
            ))}
          </g>
        );
      })}
    </>
  );
}

interface NotesProps {
  readonly notes: readonly ShownNote[];
  readonly stretch: Stretch;
  readonly beatWidth: number;
  readonly planned?: boolean;
}

function Notes({ notes, stretch, beatWidth, planned = false }: NotesProps) {
  const since = heard() - PAST;
  return (
    <>
      {notes
        .filter(({ time }) => time > since)
        .map(({ player, pitch, duration, time }) => (
          <rect
            key={`${player} ${time}`}
            class={`roll-note roll-${player}${planned ? ' roll-planned' : ''}`}
            x={beatAt(stretch, time) * beatWidth}
            y={yOf(pitch) - 3}
            width={Math.max(3, duration * beatWidth - 1)}
            height={6}
            rx={2}
          />
        ))}
    </>
  );
}
