// The picture: well-formed whatever the words, everything in it, nothing too small to read.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attribute } from './attribution.ts';
import { CELLS } from './network.ts';
import { plotWatched } from './plot.ts';
import { smallModel } from './testing/small-models.ts';
import { watch } from './watch.ts';
import type { Words } from './words.ts';

const WILD =
  'the <cow> & "Zebulon\u0007" said ]]> \ud800 ‘x’\n\nrain 牛 🐄 Rindfleischetikettierungsüberwachung says';
let words: Words;
beforeAll(async () => {
  words = await smallModel();
});
afterAll(() => words.close());

/** Throws where a strict reader of XML would: tags, attributes, entities, characters. */
function checkXml(xml: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 knows no others than these.
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/u);
  const open: string[] = [];
  const left = xml.replace(
    /<(\/?)([a-z]\w*)((?: [a-zA-Z][\w:-]*="(?:[^"<&]|&(?:amp|lt|gt|quot);)*")*)(\/?)>/g,
    (_, closes: string, name: string, attributes: string, empty: string) => {
      const names = [...attributes.matchAll(/ ([\w:-]+)="/g)].map(([, each]) => each);
      expect(new Set(names).size).toBe(names.length);
      if (closes) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name);
      return '';
    },
  );
  expect(open).toEqual([]);
  expect(left.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toMatch(/[<&]|\]\]>/);
}

describe('plotWatched', () => {
  it.each(CELLS)('draws a %s, well-formed for wild words', async (cell) => {
    const model = await smallModel({ cell });
    for (const about of [undefined, '<b>', '\n']) {
      const watched = watch(model, WILD, { about });
      checkXml(plotWatched(watched));
      checkXml(plotWatched(watched, attribute(model, WILD, { word: about })));
    }
    model.close();
  });

  it('shows words, contributions, cells, gates and predictions', () => {
    const text = 'the cow rain says';
    const svg = plotWatched(watch(words, text, { about: 'moo', cells: 2 }), attribute(words, text));
    for (const part of [
      ...['>the</text>', '>cow</text>', 'when “moo” is predicted', 'contribution (nats)'],
      ...['layer 1 input', 'layer 2 forget', 'layer 2 output', 'The next word', 'tanh c'],
    ]) {
      expect(svg).toContain(part);
    }
    expect(svg.match(/cell \d+ of layer/g)).toHaveLength(2);
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('wraps a long text into bands of 60 words, and leaves words that were not measured empty', () => {
    const text = 'rain wind snow '.repeat(70);
    const svg = plotWatched(watch(words, text, { cells: 1 }), attribute(words, text));
    checkXml(svg);
    expect(svg.match(/>contribution \(nats\)</g)).toHaveLength(4);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });
});
