// Measures how answers are related to what was just played: real solos of test trade with the improviser.
// node --import tsx --conditions=talking-blues-source recipes/trading.ts [--model MODEL.safetensors] [--bars N] [--solos N] [--seeds N] [--data FOLDER]
import { readFileSync } from 'node:fs';
import { loadImproviser } from '../src/blues/improviser/improviser.ts';
import type { Solo } from '../src/blues/improviser/solo.ts';
import { meanRelation, type Relation, relation } from '../src/blues/relation.ts';
import { tradeWith } from '../src/blues/trade.ts';
import type { Chart, ChordChange, Note } from '../src/blues/types.ts';
import { readCorpus } from './improviser/corpus.ts';
import { readOptions } from './options.ts';

const { values } = readOptions({
  options: {
    data: { type: 'string', default: '../shared/data/music/wjazzd' },
    model: { type: 'string', default: 'models/improviser.safetensors' },
    bars: { type: 'string', default: '4' },
    solos: { type: 'string', default: '16' },
    seeds: { type: 'string', default: '1' },
  },
});
const bars = Number(values.bars);

/** The first chorus as a chart and the notes from there; undefined unless all bars have four beats and choruses one length. */
function overChart({ id, beats, notes }: Solo): { chart: Chart; melody: Note[] } | undefined {
  const first = beats.findIndex(({ chorus }) => chorus === 1);
  const form = beats.filter(({ chorus }) => chorus === 1);
  const second = beats.filter(({ chorus }) => chorus === 2);
  if (first < 0 || form.length % 4 !== 0 || beats.some(({ beatsPerBar }) => beatsPerBar !== 4))
    return undefined;
  if (second.length !== form.length || form[0].beat !== 1) return undefined;
  const chart: Chart = {
    ...{ title: id, beatsPerBar: 4 },
    bars: Array.from({ length: form.length / 4 }, (_, bar) => {
      const chords: ChordChange[] = [];
      for (let beat = 0; beat < 4; beat++) {
        const { chord } = form[bar * 4 + beat];
        const last = chords.at(-1);
        if (last?.symbol === chord.symbol)
          chords[chords.length - 1] = { ...last, duration: last.duration + 1 };
        else chords.push({ ...chord, onset: beat, duration: 1 });
      }
      return { chords };
    }),
  };
  const melody = notes
    .map((note) => ({
      ...{ pitch: note.pitch, duration: note.duration, velocity: 84, onset: note.onset - first },
      written: note.beat + (note.tatum - 1) / note.division - first,
    }))
    .filter(({ onset }) => onset >= 0 && onset < 2 * form.length);
  return { chart, melody };
}

const corpus = readCorpus(values.data);
const improviser = await loadImproviser(readFileSync(values.model));
const length = bars * 4;
const tradesOf = (notes: readonly Note[], which: number): Note[] =>
  notes.filter(({ written, onset }) => Math.floor((written ?? onset) / length) === which);

const players = corpus.test.flatMap((solo) => {
  const over = overChart(solo);
  return over ? [{ ...over, tempo: solo.tempo }] : [];
});
const partners = players.slice(0, Number(values.solos));
const seeds = Array.from({ length: Number(values.seeds) }, (_, i) => i);
const heard = partners.map(({ chart, melody, tempo }, i) => {
  const tempoHeard = Math.max(40, Math.min(320, tempo));
  const times = seeds.map((n) => {
    const seed = n * partners.length + i + 1;
    return tradeWith(improviser, chart, melody, { bars, tempo: tempoHeard, seed });
  });
  return { melody, trades: times[0].trades, answers: times.map(({ answers }) => answers) };
});

const columns: Record<string, Relation[]> = {
  'answer, phrase it follows': [],
  'answer, the same player’s phrases to come': [],
  'answer, other players’ phrases': [],
  'the player’s own next bars, his phrase': [],
};
const [own, toCome, others, real] = Object.values(columns);
const add = (to: Relation[], phrase: readonly Note[], answer: readonly Note[]): void => {
  const found = relation(phrase, answer);
  if (found) to.push(found);
};
for (const player of heard) {
  for (let round = 0; round < player.trades; round++) {
    const phrase = tradesOf(player.melody, 2 * round);
    add(real, phrase, tradesOf(player.melody, 2 * round + 1));
    for (const answers of player.answers) {
      const answer = tradesOf(answers, 2 * round + 1);
      add(own, phrase, answer);
      for (let later = round + 1; later < player.trades; later++)
        add(toCome, tradesOf(player.melody, 2 * later), answer);
      for (const other of heard) if (other !== player) add(others, tradesOf(other.melody, 2 * round), answer);
    }
  }
}
console.log(`${heard.length} solos, trades of ${bars} bars, ${seeds.length} answers each`);
for (const [name, relations] of Object.entries(columns)) {
  const mean = meanRelation(relations);
  if (!mean) continue;
  const { contour, intervals, rhythm, register } = mean;
  console.log(
    `${name} (${relations.length}): contour ${(100 * contour).toFixed(1)} %, intervals ${(100 * intervals).toFixed(1)} %, rhythm ${(100 * rhythm).toFixed(1)} %, register ${register.toFixed(1)} semitones`,
  );
}
improviser.close();
