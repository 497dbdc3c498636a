// Reads a sentence aloud twice, the second time with one word raised by four semitones and said more slowly: WAV.
import { writeFileSync } from 'node:fs';
import { encodeWav } from 'talking-blues/audio';
import { loadVoice } from 'talking-blues/speech';

const [path = 'emphasise.wav', text = 'I never said that.', word = 'never'] = process.argv.slice(2);
const voice = await loadVoice();

// What will be said, as plain data: words, phones with their times, pauses, and the pitch each 10 ms.
const plain = voice.analyze(text);
const edited = structuredClone(plain);
for (const { words, pitch = [] } of edited.sentences) {
  for (const { text: spoken, phones, pause } of words) {
    if (spoken !== word) continue;
    for (let t = Math.round(100 * phones[0].time); t < 100 * pause.time; t++) pitch[t] *= 2 ** (4 / 12);
    for (const phone of phones) phone.duration *= 1.3;
  }
}

const pieces: Float32Array[] = [];
for (const prosody of [plain, edited]) {
  for await (const { samples, marks } of voice.speak(prosody)) {
    pieces.push(samples); // a tenth of a second, as soon as it is made
    for (const { type, value, time } of marks) if (type === 'word') console.log(time.toFixed(2), value);
  }
}
const all = new Float32Array(pieces.reduce((sum, { length }) => sum + length, 0));
let at = 0;
for (const piece of pieces) {
  all.set(piece, at);
  at += piece.length;
}
writeFileSync(path, encodeWav([all], voice.sampleRate));
voice.close();
