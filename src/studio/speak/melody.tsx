// The melody of a sentence: its pitch over words and phones in time, all of which can be taken hold of.
import { useComputed } from '@preact/signals';
import type { ComponentChildren, CSSProperties, HTMLAttributes } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { OneByOne } from '../shared/one-by-one.tsx';
import type { Drawing } from './drawing.ts';
import { LIMITS } from './edits.ts';
import { isVowel } from './figures.ts';
import { type Handle, handleProps } from './handles.ts';
import { semitones } from './manners.ts';
import { Playhead } from './playhead.tsx';
import {
  chosenPhone,
  drawing,
  EDGE,
  ownDrawing,
  perSecond,
  REACH,
  SEMITONE,
  width,
  xOf,
  yOf,
} from './sheet.ts';
import { heardWord, speakFrom } from './speaking.ts';
import { SpectrogramStrip } from './spectrogram-strip.tsx';
import { chosen, edit, edits, firsts, monotone, sentences, shown, spelling, work } from './state.ts';

export function Melody() {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const watcher = new ResizeObserver(([{ contentRect }]) => {
      width.value = contentRect.width;
    });
    watcher.observe(place.current!);
    return () => watcher.disconnect();
  }, []);
  const now = drawing.value;
  return (
    <div class={`melody-place${monotone.value ? ' is-monotone' : ''}`} ref={place}>
      {now && (
        <fieldset
          class="melody-sheet"
          aria-label="Melody of the sentence"
          style={{ inlineSize: `${xOf(now.seconds) + EDGE}px` }}
        >
          <Lines now={now} own={ownDrawing.value!} />
          <Notes now={now} />
          <Phones key={shown.value} now={now} />
          <SpectrogramStrip />
          <Playhead place={place} />
        </fieldset>
      )}
    </div>
  );
}

/** The mean of the voice, octaves and half octaves about it, and the curves. */
function Lines({ now, own: before }: { readonly now: Drawing; readonly own: Drawing }) {
  const right = xOf(now.seconds) + EDGE;
  const flat = yOf(work.value.manner.pitch);
  return (
    <svg class="melody-lines" width={right} height={2 * REACH * SEMITONE} aria-hidden="true">
      {[-12, -6, 6, 12].map((line) => (
        <path key={line} class="melody-grid" d={`M0 ${yOf(line)}H${right}`} />
      ))}
      <path class="melody-flat" d={`M0 ${flat}H${right}`} />
      <path class="melody-own" d={pathOf(before)} />
      <path class="melody-curve" d={pathOf(now)} />
    </svg>
  );
}

const pathOf = ({ curves }: Drawing): string =>
  curves
    .map((curve) =>
      curve.map(([s, st], i) => `${i ? 'L' : 'M'}${xOf(s).toFixed(1)} ${yOf(st).toFixed(1)}`).join(''),
    )
    .join('');

/** A bar at the pitch of each word, and the words beneath. */
function Notes({ now }: { readonly now: Drawing }) {
  const first = firsts.value[shown.value];
  const { range } = work.value.manner;
  return (
    <div class="melody-words" style={{ blockSize: `${2 * REACH * SEMITONE}px` }}>
      {now.words.map(({ text, from, to, semitones: at }, w) => {
        const word = first + w;
        const value = edits.value.pitch[word] ?? 0;
        const handle: Handle = {
          ...handleOf(word, first, now.words.length, 'word'),
          label: `Pitch of “${text}”`,
          ...{ value, limits: LIMITS.pitch, told: semitones(value), step: 1, own: 0 },
          // What is drawn is what is heard: in a wider range a word moves further than it is asked to.
          ...{ along: 'y', perPixel: 1 / (SEMITONE * (range >= 0.25 ? range : 1)), snap: 0.5 },
          set: (semitone) => edit('pitch', word, semitone, 0),
        };
        const y = yOf(at);
        return (
          <OfWord
            key={word}
            word={word}
            {...handleProps(handle)}
            class={`note${value ? ' is-edited' : ''}`}
            style={{
              insetInlineStart: `${xOf(from)}px`,
              inlineSize: `${xOf(to) - xOf(from)}px`,
              insetBlockStart: `${y}px`,
            }}
          >
            {value !== 0 && <span class="note-value">{semitones(value)}</span>}
          </OfWord>
        );
      })}
    </div>
  );
}

interface OfWordProps extends Omit<HTMLAttributes<HTMLDivElement>, 'class' | 'style'> {
  readonly word: number;
  readonly class: string;
  readonly style: CSSProperties;
  readonly children: ComponentChildren;
}

/** An element that is lit while its word is heard: it alone is drawn again then, and not all of the sentence. */
function OfWord({ word, class: look, children, ...props }: OfWordProps) {
  const isHeard = useComputed(() => heardWord.value === word);
  return (
    <div {...props} class={`${look}${isHeard.value ? ' lit' : ''}`}>
      {children}
    </div>
  );
}

/** What all handles of a word have. */
function handleOf(word: number, first: number, count: number, kind: 'word' | 'pause') {
  return {
    id: `${kind}-${word}`,
    before: word > first ? `${kind}-${word - 1}` : undefined,
    behind: word + 1 < first + count ? `${kind}-${word + 1}` : undefined,
    isStop: word === chosen.value,
    look: () => {
      chosen.value = word;
    },
    hear: () => void speakFrom(word, 'word'),
  };
}

/** Words whose phones are drawn in one task: a long sentence has hundreds of them. */
const DRAWN_AT_ONCE = 8;

/** Words, and beneath them their phones as wide as they are long, with the silence between. */
function Phones({ now }: { readonly now: Drawing }) {
  const starts = now.words.flatMap((_, w) => (w % DRAWN_AT_ONCE === 0 ? [w] : []));
  return (
    <div class="melody-phones">
      <OneByOne>
        {starts.map((from) => (
          <PhonesFrom key={from} now={now} start={from} />
        ))}
      </OneByOne>
    </div>
  );
}

/** Those of some words, from one on. */
function PhonesFrom({ now, start }: { readonly now: Drawing; readonly start: number }) {
  const first = firsts.value[shown.value];
  const ids = now.words.flatMap(({ phones }, w) => phones.map((_, p) => `phone-${first + w}.${p}`));
  let count = now.words.slice(0, start).reduce((sum, { phones }) => sum + phones.length, 0);
  return (
    <>
      {now.words.slice(start, start + DRAWN_AT_ONCE).map(({ text, from, to, silentTo, phones }, i) => {
        const w = start + i;
        const word = first + w;
        const isChosen = word === chosen.value;
        const silence = sentences.value[shown.value].words[w].pause.duration;
        const pause: Handle = {
          ...handleOf(word, first, now.words.length, 'pause'),
          label: `Pause after “${text}”`,
          ...{ value: silentTo - to, limits: LIMITS.pause, told: `${(silentTo - to).toFixed(2)} s` },
          ...{ step: 0.05, own: silence, along: 'x', perPixel: 1 / perSecond.value, snap: 0.01 },
          set: (seconds) => edit('pause', word, seconds, silence),
        };
        return (
          <div key={word}>
            <OfWord
              word={word}
              class={`melody-word${isChosen ? ' is-chosen' : ''}`}
              style={{ insetInlineStart: `${xOf(from)}px` }}
              aria-hidden="true"
            >
              {spelling(word)}
            </OfWord>
            {phones.map(({ phone, from: begin, to: end }, p) => {
              const id = ids[count++];
              const value = edits.value.length[`${word}.${p}`] ?? 1;
              const wide = xOf(end) - xOf(begin);
              const handle: Handle = {
                ...{ id, before: ids[count - 2], behind: ids[count] },
                label: `Length of ${phone} in “${text}”`,
                ...{ value: Math.round(100 * value), limits: [25, 400], own: 100, step: 10, snap: 5 },
                told: `${Math.round(100 * value)} %, ${Math.round(1000 * (end - begin))} ms`,
                ...{ along: 'x', perPixel: (100 * value) / wide },
                set: (percent) => edit('length', `${word}.${p}`, percent / 100, 1),
                isStop: isChosen && p === Math.min(chosenPhone.value, phones.length - 1),
                look: () => {
                  chosen.value = word;
                  chosenPhone.value = p;
                },
                hear: () => void speakFrom(word, 'word'),
              };
              return (
                <div
                  key={id}
                  {...handleProps(handle)}
                  class={`phone${isVowel(phone) ? ' is-vowel' : ''}${value !== 1 ? ' is-edited' : ''}`}
                  style={{ insetInlineStart: `${xOf(begin)}px`, inlineSize: `${wide}px` }}
                >
                  {wide > 9 * phone.replace(/\d/, '').length && (
                    <span aria-hidden="true">{phone.replace(/\d/, '')}</span>
                  )}
                </div>
              );
            })}
            <div
              {...handleProps(pause)}
              class={`pause${word in edits.value.pause ? ' is-edited' : ''}`}
              style={{ insetInlineStart: `${xOf(to)}px`, inlineSize: `${xOf(silentTo) - xOf(to)}px` }}
            />
          </div>
        );
      })}
    </>
  );
}
