// The keyboard: over its keys how likely each is to be the soloist's next note; and it can be played, by touch and by keys.
import { useEffect, useRef } from 'preact/hooks';
import { LOWEST } from '../../blues/improviser/grid.ts';
import { percent } from '../shared/figures.ts';
import { useWidth } from '../shared/use-width.ts';
import { keyPitch, octave, octaveKey } from './keys.ts';
import { noteName } from './names.ts';
import { coming, playNote, sounding, status } from './player.ts';
import { settings } from './state.ts';

const isBlack = (pitch: number): boolean => [1, 3, 6, 8, 10].includes(pitch % 12);

/** Heights in pixels: of the probabilities, the white keys and the black ones. */
const ODDS = 64;
const WHITE = 108;
const BLACK = 68;
/** On narrow screens two octaves, else three. */
const NARROW = 520;
const VELOCITY = 92;
const LIKELIEST = 5;

export function Piano() {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 600);
  useComputerKeys(frame);
  const [low, high] = width < NARROW ? [60, 83] : [48, 84];
  const pitches = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  const whites = pitches.filter((pitch) => !isBlack(pitch));
  const white = width / whites.length;
  const xOf = (pitch: number): number => {
    const before = whites.filter((each) => each < pitch).length;
    return isBlack(pitch) ? (before - 0.31) * white : before * white;
  };
  const held = useRef(new Map<number, number>());
  const release = (pointer: number): void => {
    const pitch = held.current.get(pointer);
    if (pitch === undefined) return;
    held.current.delete(pointer);
    playNote(pitch, 0);
  };
  const press = (pointer: number, pitch: number): void => {
    if (held.current.get(pointer) === pitch) return;
    release(pointer);
    held.current.set(pointer, pitch);
    playNote(pitch, VELOCITY);
  };
  const { odds } = coming.value ?? {};
  const most = odds ? Math.max(...odds) : 1;
  const { solo, you } = sounding.value;
  const keys = [...whites, ...pitches.filter(isBlack)];
  return (
    <div class="piano">
      {/* An instrument, which takes the keys of the computer. */}
      <div
        ref={frame}
        class="piano-keys"
        role="application"
        aria-label="Keyboard: A to ; are white and W to P black keys, Z and X move it by an octave"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what takes keys must take the focus.
        tabIndex={0}
      >
        <svg width={width} height={ODDS + WHITE} aria-hidden="true">
          {keys.map((pitch) => {
            const black = isBlack(pitch);
            const x = xOf(pitch);
            const wide = black ? 0.62 * white : white;
            const share = odds?.[pitch - LOWEST] ?? 0;
            const state = pitch === solo ? ' key-solo' : you.has(pitch) ? ' key-you' : '';
            return (
              <g key={pitch}>
                <rect
                  class={`key ${black ? 'key-black' : 'key-white'}${state}`}
                  {...{ x: x + 0.5, y: ODDS, width: wide - 1, height: black ? BLACK : WHITE, rx: 3 }}
                  onPointerDown={(event) => {
                    // So that a finger may slide on to the next key.
                    event.currentTarget.releasePointerCapture?.(event.pointerId);
                    press(event.pointerId, pitch);
                  }}
                  onPointerEnter={(event) => event.buttons > 0 && press(event.pointerId, pitch)}
                  onPointerLeave={(event) => release(event.pointerId)}
                  onPointerUp={(event) => release(event.pointerId)}
                  onPointerCancel={(event) => release(event.pointerId)}
                />
                {share > 0.002 && (
                  <rect
                    class={black ? 'odds odds-black' : 'odds'}
                    x={x + wide * 0.2}
                    width={wide * 0.6}
                    y={ODDS - 4 - (share / most) * (ODDS - 8)}
                    height={(share / most) * (ODDS - 8)}
                    rx={1}
                  />
                )}
                {pitch % 12 === 0 && (
                  <text class="key-name" x={x + white / 2} y={ODDS + WHITE - 8}>
                    {noteName(pitch)}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      </div>
      <Likely />
      <p class="soft">
        Play along with a finger or the mouse; with the computer’s keys (A W S E D …, Z and X for other
        octaves) while the keyboard has the focus or you trade. Octave now: {noteName(octave.value)}.
      </p>
    </div>
  );
}

/** The likeliest next notes, as figures. */
function Likely() {
  const next = coming.value;
  const ranked = [...(next?.odds ?? [])]
    .map((share, i) => ({ pitch: LOWEST + i, share }))
    .sort((a, b) => b.share - a.share)
    .slice(0, LIKELIEST);
  return (
    <p class="likely">
      <span class="soft">What the soloist may play: </span>
      {ranked.length === 0
        ? status.value === 'playing'
          ? 'resting'
          : 'nothing yet'
        : ranked.map(({ pitch, share }) => (
            <span key={pitch} class={pitch === next?.pitch ? 'chosen' : undefined}>
              {noteName(pitch)} {percent(share)}
            </span>
          ))}
    </p>
  );
}

/** Letters play while the keyboard has the focus, and in trades wherever nothing else takes them. */
function useComputerKeys(frame: { readonly current: HTMLDivElement | null }): void {
  useEffect(() => {
    const held = new Map<string, number>();
    const takes = (target: EventTarget | null): boolean => {
      if (!(target instanceof Element)) return false;
      if (frame.current?.contains(target)) return true;
      return (
        settings.value.trade > 0 && status.value === 'playing' && !target.closest('input, select, textarea')
      );
    };
    const down = (event: KeyboardEvent): void => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || !takes(event.target)) return;
      if (octaveKey(event.code)) {
        event.preventDefault();
        return;
      }
      const pitch = keyPitch(event.code);
      if (pitch === undefined) return;
      event.preventDefault();
      held.set(event.code, pitch);
      playNote(pitch, VELOCITY, event.timeStamp);
    };
    const up = (event: KeyboardEvent): void => {
      const pitch = held.get(event.code);
      if (pitch === undefined) return;
      held.delete(event.code);
      playNote(pitch, 0, event.timeStamp);
    };
    const leave = (): void => {
      for (const code of [...held.keys()]) {
        playNote(held.get(code)!, 0);
        held.delete(code);
      }
    };
    addEventListener('keydown', down);
    addEventListener('keyup', up);
    addEventListener('blur', leave);
    return () => {
      leave();
      removeEventListener('keydown', down);
      removeEventListener('keyup', up);
      removeEventListener('blur', leave);
    };
  }, [frame]);
}
