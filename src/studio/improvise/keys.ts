// Notes from what lies on the desk: the computer's keys, and MIDI keyboards.
import { signal } from '@preact/signals';

/** The C that the key A plays. */
export const octave = signal(60);
const LOWEST = 36;
const HIGHEST = 84;

/** Two rows of a computer's keyboard, by place and not by letter, from C on. */
const ROWS = [
  ...['KeyA', 'KeyW', 'KeyS', 'KeyE', 'KeyD', 'KeyF', 'KeyT', 'KeyG', 'KeyY', 'KeyH', 'KeyU', 'KeyJ'],
  ...['KeyK', 'KeyO', 'KeyL', 'KeyP', 'Semicolon'],
];

/** The pitch that a key plays, if it plays one. */
export function keyPitch(code: string): number | undefined {
  const place = ROWS.indexOf(code);
  return place < 0 ? undefined : octave.value + place;
}

/** Moves the keys by an octave; whether this key does so. */
export function octaveKey(code: string): boolean {
  const by = { KeyZ: -12, KeyX: 12 }[code];
  if (by === undefined) return false;
  octave.value = Math.min(HIGHEST, Math.max(LOWEST, octave.value + by));
  return true;
}

/** Names of the MIDI keyboards that are listened to; absent before they were asked for. */
export const keyboards = signal<readonly string[] | undefined>(undefined);

/**
 * Listens to all MIDI keyboards, those that are plugged in later as well.
 * @throws {Error} where the browser knows no MIDI, or the person does not allow it.
 */
export async function listenToMidi(
  play: (pitch: number, velocity: number, at: number) => void,
): Promise<void> {
  if (!navigator.requestMIDIAccess) {
    throw new Error(
      'this browser does not know MIDI keyboards; use Chrome, Edge or Firefox, or the keys on the page.',
    );
  }
  const access = await navigator.requestMIDIAccess().catch(() => {
    throw new Error('the browser was not allowed to use MIDI; allow it beside the address, then try again.');
  });
  const connect = (): void => {
    const inputs = [...access.inputs.values()];
    for (const input of inputs) {
      input.onmidimessage = ({ data, timeStamp }) => {
        const [status, pitch, velocity] = data ?? [];
        const kind = status & 0xf0;
        if (kind === 0x90) play(pitch, velocity, timeStamp);
        else if (kind === 0x80) play(pitch, 0, timeStamp);
      };
    }
    keyboards.value = inputs.map(({ name }) => name ?? 'a MIDI keyboard');
  };
  access.onstatechange = connect;
  connect();
}
