// The sentence by itself, and the contrast of a whole text with it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FormatError } from '../lstm/index.ts';
import { distance } from '../lstm/testing/engines.ts';
import { expectFault } from '../lstm/testing/errors.ts';
import { experiment } from './experiments.ts';
import type { SavedMemory } from './memory.ts';
import { lastSentence } from './sentence.ts';
import { slotModel } from './testing/slot-models.ts';
import { tokenize } from './tokens.ts';
import { loadWords, saveWords, type Words } from './words.ts';

const SHARE = 0.5;
const FIRST = 'hello Zorblax.';
const SECOND = 'my name is long';

let words: Words;
let sharp: Words;
beforeAll(async () => {
  words = await slotModel({ seed: 3 });
  sharp = await loadWords(saveWords(words.network, words.vocabulary, { contrast: SHARE }, 'float32'));
});
afterAll(() => {
  words.close();
  sharp.close();
});

describe('lastSentence', () => {
  const tokensOf = (text: string): string[] => Array.from(tokenize(text), ({ text: token }) => token);

  it.each([
    ['', 0],
    ['the dog', 0],
    ['the dog.', 0],
    ['the dog. It', 3],
    ['the dog. It barked! Why', 6],
    // Whether it begins anew behind a closing mark ("Go!" said Tom) the marks do not tell.
    ['He said, "go." Then', 0],
    ['He said, "go."', 0],
    ['one line\nanother', 3],
  ])('of "%s" begins at %i', (text, start) => {
    expect(lastSentence(tokensOf(text))).toBe(start);
  });

  it('is never longer than 200 tokens', () => {
    expect(lastSentence(Array(450).fill('rain'))).toBe(400);
  });
});

describe('a model with a contrast', () => {
  it('adds what the text makes likely beyond its last sentence, and says so in its file', async () => {
    const logitsAfter = (text: string): Float64Array =>
      Float64Array.from(words.memory().read(text).logits().data);
    const whole = logitsAfter(`${FIRST} ${SECOND}`);
    const alone = logitsAfter(SECOND);
    const wanted = whole.map((logit, id) => logit + SHARE * (logit - alone[id]));
    const found = sharp.memory().read(`${FIRST} ${SECOND}`).logits().data;
    expect(distance(found, wanted)).toBeLessThan(1e-4);
    expect(distance(found, whole)).toBeGreaterThan(0.01);
    const again = await loadWords(sharp.save('float32'));
    expect(again.contrast).toBe(SHARE);
    expect(again.predict(`${FIRST} ${SECOND}`)).toEqual(sharp.predict(`${FIRST} ${SECOND}`));
    again.close();
  });

  it('says of the first sentence, and with none, what it says without', () => {
    expect(sharp.predict(SECOND)).toEqual(words.predict(SECOND));
    const plain = sharp.memory({ contrast: 0 }).read(`${FIRST} ${SECOND}`).predictions();
    expect(plain).toEqual(words.predict(`${FIRST} ${SECOND}`));
  });

  it('reads words one by one as it reads a text, asked in between or not', () => {
    const text = `${FIRST} ${SECOND}. who am I? my`;
    const memory = sharp.memory();
    for (const word of memory.tokens(text)) {
      memory.readToken(word);
      memory.predictions();
    }
    expect(memory.predictions()).toEqual(sharp.predict(text));
  });

  it('goes on from what it saved, and refuses what is damaged or of a model without', () => {
    const memory = sharp.memory().read(`${FIRST} my name`);
    const saved: SavedMemory = JSON.parse(JSON.stringify(memory.save()));
    const other = sharp.memory().read('rain').restore(saved).read('is long');
    expect(other.predictions()).toEqual(sharp.predict(`${FIRST} ${SECOND}`));
    const { sentence, ...without } = saved;
    const damaged: unknown[] = [
      without,
      { ...saved, sentence: null },
      { ...saved, sentence: { ...sentence, ids: [-1] } },
      { ...saved, sentence: { ...sentence, ids: [1e12] } },
      { ...saved, sentence: { ...sentence, ids: 'abc' } },
      { ...saved, sentence: { ids: sentence!.ids } },
    ];
    for (const each of damaged) expectFault(() => memory.restore(each as SavedMemory), FormatError);
    expectFault(() => words.memory().restore(saved), FormatError);
    expect(memory.save()).toEqual(saved);
  });

  it('says without the contrast what follows a cut, up to the next sentence', () => {
    const all = { top: 100 };
    const cut = (model: Words, text: string) => experiment(model, text, { cutAfter: 'Zorblax' }, all).after;
    expect(cut(sharp, 'hello Zorblax rain')).toEqual(cut(words, 'hello Zorblax rain'));
    const text = 'hello Zorblax rain. my name';
    expect(cut(sharp, text)).not.toEqual(cut(words, text));
  });

  it('refuses a contrast that is none', async () => {
    const bytes = saveWords(words.network, words.vocabulary, { contrast: 11 }, 'float32');
    await expect(loadWords(bytes)).rejects.toThrow(FormatError);
  });
});
