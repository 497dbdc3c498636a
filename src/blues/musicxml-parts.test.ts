// Scores with a part for each player, read by Verovio (a reader that is not ours) in every style.
import { VerovioToolkit } from 'verovio/esm';
import createVerovioModule from 'verovio/wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { arrange } from './arrangement.ts';
import { type BandOptions, band } from './band.ts';
import { DEFAULT_BLUES } from './chart.ts';
import { writeMusicXml } from './musicxml.ts';
import { STYLES } from './style.ts';
import { soloSwing } from './styles/index.ts';
import { solo } from './testing/solos.ts';

let verovio: VerovioToolkit;
beforeAll(async () => {
  verovio = new VerovioToolkit(await createVerovioModule());
});

const CHARTS = {
  blues: DEFAULT_BLUES,
  waltz: '3/4 Cmaj7 | Am7 D7 | Gm7 | C7alt',
  five: '5/4 Ebmaj7 | Abm7 / Db7 / / | NC | Fm7b5 / / Bb7b9 /',
  cut: '2/4 F6 | D7 G7 | Gm7 | C7',
  mixed: 'C7 | 3/4 F7 | 5/4 Dm7 / / G7 / | 2/4 C7 A7',
};
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1]);
const measuresOf = (part: string): string[] => all(part, /<measure [^>]*>([\s\S]*?)<\/measure>/g);

describe.each(STYLES)('a score of all parts in %s', (style) => {
  it.each(Object.entries(CHARTS))('over the %s', (_, text) => {
    const improvisation = solo(text, { choruses: 1, tempo: 120, swing: soloSwing(style, 120) });
    const options: BandOptions = { style, countIn: true, intro: 2, ending: 'tag', seed: 3 };
    const parts = band(improvisation, options);
    const score = writeMusicXml(improvisation, { ...options, parts });
    expect(verovio.loadData(score)).toBeTruthy();
    expect(verovio.getLog()).toBe('');
    expect(verovio.renderToSVG(1)).toContain('<svg');

    // Every player has the same bars, each filled by each of his voices.
    const { bars, countIn, last } = arrange(improvisation, options);
    const beats = [...bars, ...(last ? [{ beats: improvisation.chart.beatsPerBar }] : [])].map(
      (bar) => bar.beats,
    );
    const written = all(score, /<part id="P\d">([\s\S]*?)<\/part>/g).map(measuresOf);
    expect(written.map((measures) => measures.length)).toEqual(parts.map(() => bars.length + (last ? 1 : 0)));
    for (const [i, measure] of written.flatMap((measures) => [...measures.entries()]))
      for (const voice of measure.split('<backup>')) {
        const notes = all(voice, /<note>([\s\S]*?)<\/note>/g).filter((note) => !note.includes('<chord/>'));
        const total = notes.reduce((sum, note) => sum + Number(/<duration>(\d+)</.exec(note)![1]), 0);
        expect(total).toBe(beats[i] * 24);
      }

    // What sounds, note for note: the parts as written, from the end of the count.
    const wanted = parts.map(({ written: notes, instrument }) =>
      notes.flatMap(({ onset, pitch }) =>
        onset < countIn || instrument === 'drums' ? [] : [`${(onset - countIn).toFixed(3)} ${pitch}`],
      ),
    );
    const heard = verovio
      .renderToTimemap({ includeRests: false })
      .flatMap(({ on, qstamp }) =>
        (on ?? []).map((id) => `${qstamp.toFixed(3)} ${verovio.getMIDIValuesForElement(id).pitch}`),
      );
    const rest = new Map<string, number>();
    for (const note of heard) rest.set(note, (rest.get(note) ?? 0) + 1);
    for (const note of wanted.flat()) {
      expect(rest.get(note), note).toBeGreaterThan(0);
      rest.set(note, rest.get(note)! - 1);
    }
  });
});

describe('a score of all parts', () => {
  const improvisation = solo(DEFAULT_BLUES, { choruses: 1 });
  const options: BandOptions = { style: 'swing', intro: 4, ending: 'tag' };
  const score = writeMusicXml(improvisation, { ...options, parts: band(improvisation, options) });

  it('names players, sections and style', () => {
    expect(all(score, /<part-name>([^<]+)</g)).toEqual(['Tenor sax', 'Piano', 'Bass', 'Drums']);
    expect(all(score, /<rehearsal>([^<]+)</g)).toEqual(['Intro', '1', 'Tag', 'End']);
    expect(all(score, /<words>([^<]+)</g)).toEqual(['Swing']);
    expect(all(score, /<bar-style>light-heavy/g)).toHaveLength(4);
  });

  it('writes the piano on two staves, the drums with hands up and feet down, and no symbols over them', () => {
    const [, piano, , drums] = all(score, /<part id="P\d">([\s\S]*?)<\/part>/g);
    expect(piano).toContain('<staves>2</staves>');
    expect(piano).toContain('<staff>2</staff>');
    expect(piano).toContain('<harmony>');
    expect(drums).not.toContain('<harmony>');
    expect(drums).toContain('<sign>percussion</sign>');
    const foot = /<note>(?:(?!<\/note>)[\s\S])*<display-step>D<(?:(?!<\/note>)[\s\S])*<\/note>/g;
    for (const note of drums.match(foot)!) expect(note).toContain('<stem>down</stem>');
    for (const id of new Set(all(drums, /<instrument id="([^"]+)"/g)))
      expect(score).toContain(`<score-instrument id="${id}">`);
  });

  it('calls a straight style by its name, without a swing mark', () => {
    const bossa = writeMusicXml(solo('C6', { swing: 1 }), { style: 'bossa' });
    expect(bossa).toContain('<words>Bossa nova</words>');
    expect(bossa).not.toContain('<swing>');
    expect(score).toContain('<swing>');
  });
});
