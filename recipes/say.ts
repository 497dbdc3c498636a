// Speaks a text with the shipped models into a WAV file, and says what was measured of the sound.
// node --import tsx --conditions=talking-blues-source recipes/say.ts "TEXT" [--out out/say.wav] [--voice models/voice-lj.safetensors] [--durations models/durations.safetensors]
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { encodeWav, samplePeak } from '../src/audio/index.ts';
import { Voice } from '../src/speech/acoustic/voice.ts';
import { loadPronouncer, readSentences } from '../src/speech/index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'out/say.wav' },
    voice: { type: 'string', default: 'models/voice-lj.safetensors' },
    durations: { type: 'string', default: 'models/durations.safetensors' },
  },
});
const [text = 'The north wind and the sun were disputing which was the stronger.'] = positionals;

const voice = await Voice.load({
  durations: readFileSync(values.durations),
  acoustic: readFileSync(values.voice),
  vocoder: readFileSync('models/fargan.safetensors'),
});
const pronouncer = await loadPronouncer();
const started = performance.now();
const parts: Float32Array[] = [];
let first = 0;
function* timed() {
  for (const sentence of readSentences(text)) {
    const { tokens } = pronouncer.pronounce(sentence);
    yield voice.durations.predict(tokens);
  }
}
for (const { timed: times, samples } of voice.speakAll(timed())) {
  if (parts.length === 0) first = performance.now() - started;
  parts.push(samples);
  let word = 0;
  for (const token of times.utterance) {
    if (token.kind !== 'word') continue;
    const lengths = times.durations[word].map((s, i) => `${token.phones[i]} ${Math.round(1000 * s)}`);
    const pause = times.pauses[++word];
    console.log(token.text, lengths.join(' '), pause > 0 ? `[${Math.round(1000 * pause)}]` : '');
  }
}
const spent = performance.now() - started;
const sound = new Float32Array(parts.reduce((n, part) => n + part.length, 0));
let at = 0;
for (const part of parts) {
  sound.set(part, at);
  at += part.length;
}
writeFileSync(values.out, encodeWav([sound], 16_000));
const level = 10 * Math.log10(sound.reduce((sum, x) => sum + x * x, 0) / sound.length);
console.log(
  `${values.out}: ${(sound.length / 16_000).toFixed(2)} s in ${(spent / 1000).toFixed(2)} s (first sentence ${first.toFixed(0)} ms), ${level.toFixed(1)} dB, peak ${samplePeak([sound]).toFixed(3)}`,
);
pronouncer.close();
voice.close();
