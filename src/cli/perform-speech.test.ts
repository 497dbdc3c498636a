// What the show says: its files, and the readings that it tells of.
import { expect, it } from 'vitest';
import { decodeWav } from '../audio/index.ts';
import { speechStep } from './perform-speech.ts';
import type { PerformOptions } from './perform-step.ts';
import { hear } from './testing/harness.ts';

it('speaks with expression and without, with marks, and tells how heteronyms were read', {
  timeout: 240_000,
}, async () => {
  const written = new Map<string, Uint8Array | string>();
  const write = async (name: string, content: Uint8Array | string) => void written.set(name, content);
  const stage = { context: hear().context, options: {} as PerformOptions, write };
  const { text, json } = await (await speechStep.prepare(stage))();
  expect([...written.keys()]).toEqual(['speech.wav', 'speech.marks.jsonl', 'monotone.wav']);
  const marks = String(written.get('speech.marks.jsonl'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const { channels, sampleRate } = decodeWav(written.get('speech.wav') as Uint8Array);
  const end = Math.max(...marks.map((mark: { end: number }) => mark.end));
  expect(channels[0].length / sampleRate).toBeCloseTo(end, 4);
  expect(decodeWav(written.get('monotone.wav') as Uint8Array).channels[0]).not.toEqual(channels[0]);
  expect(json).toMatchObject({
    heteronyms: [
      { word: 'polish', phones: 'P AA1 L IH0 SH' },
      { word: 'polish', phones: 'P OW1 L IH0 SH' },
      { word: 'close', phones: 'K L OW1 Z' },
      { word: 'close', phones: 'K L OW1 S' },
    ],
  });
  expect(text).toMatch(/^Said "We must polish [^\n]+ in \d\.\d s, and flat in \d\.\d s/);
});
