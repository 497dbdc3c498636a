// The spectrogram of what was last spoken of the sentence, each phone's sound under its phone.
import { useEffect, useRef } from 'preact/hooks';
import { theme } from '../shell/theme.ts';
import { drawing, EDGE, xOf } from './sheet.ts';
import { lastSpoken } from './speaking.ts';
import { firsts, sentences, shown } from './state.ts';
import type { Spectrogram } from './types.ts';

const HEIGHT = 128;
/** Columns of a spectrogram in a second. */
const COLUMNS = 100;

export function SpectrogramStrip() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const now = drawing.value;
  const first = firsts.value[shown.value];
  const last = lastSpoken.value.find(({ of }) => of === sentences.value[shown.value]);
  const wide = now ? Math.ceil(xOf(now.seconds) + EDGE) : 0;
  const chosenTheme = theme.value;
  // After the sentence itself is drawn, in a task of its own.
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || !now || !last) return;
    context.clearRect(0, 0, wide, HEIGHT);
    const picture = pictureOf(last.spoken.spectrogram, getComputedStyle(canvas.current!).color);
    const phones = now.words.slice(last.word - first).flatMap((word) => word.phones);
    for (const [i, { time, end }] of last.spoken.phones.entries()) {
      const phone = phones[i];
      if (!phone || end <= time) continue;
      const [from, to] = [xOf(phone.from), xOf(phone.to)];
      context.drawImage(
        picture,
        time * COLUMNS,
        0,
        (end - time) * COLUMNS,
        picture.height,
        from,
        0,
        to - from,
        HEIGHT,
      );
    }
  }, [now, last, wide, first, chosenTheme]);
  if (!last)
    return (
      <p class="spectrogram-none soft">The spectrogram of the sentence stands here when it was spoken.</p>
    );
  return (
    <canvas
      ref={canvas}
      class="spectrogram"
      role="img"
      aria-label="Spectrogram of what was spoken, 0 to 8 kHz"
      width={wide}
      height={HEIGHT}
    />
  );
}

/** In one colour, more of it where it is louder; high frequencies above. */
function pictureOf({ bins, columns }: Spectrogram, color: string): HTMLCanvasElement {
  const picture = document.createElement('canvas');
  const wide = columns.length / bins;
  [picture.width, picture.height] = [wide, bins];
  const context = picture.getContext('2d')!;
  const pixels = context.createImageData(wide, bins);
  const rgb = (color.match(/[\d.]+/g) ?? ['0', '0', '0']).slice(0, 3).map(Number);
  // A pixel at a time: its bytes are red, green, blue and how much of them.
  const words = new Uint32Array(pixels.data.buffer);
  const bytes = new Uint8Array([...rgb, 0]);
  const [word] = new Uint32Array(bytes.buffer);
  for (let bin = 0; bin < bins; bin++) {
    const row = (bins - 1 - bin) * wide;
    for (let column = 0; column < wide; column++) {
      words[row + column] = word | (columns[column * bins + bin] << 24);
    }
  }
  context.putImageData(pixels, 0, 0);
  return picture;
}
