// Judging: a model that was trained for a second knows what an animal says; rivals, slots and kinds are counted right.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Random } from '../../src/lstm/index.ts';
import { slotModel } from '../../src/words/testing/slot-models.ts';
import { animalText, smallModel } from '../../src/words/testing/small-models.ts';
import type { Words } from '../../src/words/words.ts';
import { answer, type Question, verdicts } from './judge.ts';
import { READING } from './read.ts';

const SOUNDS = { dog: 'woof', cat: 'meow', cow: 'moo', duck: 'quack' } as const;
const ANIMALS = Object.keys(SOUNDS) as (keyof typeof SOUNDS)[];

let words: Words;
beforeAll(async () => {
  words = await smallModel({ steps: 300 });
  words.network.plan(READING.time, READING.batch);
});
afterAll(() => words.close());

/** What an animal says, or, with `of`, what another one does. */
function question(animal: keyof typeof SOUNDS, of = animal): Question {
  const text = animalText(animal, 2, new Random(1)).split(' ').slice(0, -1).join(' ');
  const rivals = Object.values(SOUNDS).filter((sound) => sound !== SOUNDS[of]);
  return { kind: of === animal ? 'right' : 'wrong', text, word: SOUNDS[of], rivals };
}

describe('answers', () => {
  test('find the word that is due ahead and first, and any other not', () => {
    const right = ANIMALS.map((animal) => question(animal));
    const wrong = ANIMALS.map((animal, i) => question(animal, ANIMALS[(i + 1) % 4]));
    const answers = answer(words.network, words.vocabulary, [...right, ...wrong]);
    expect(answers.slice(0, 4)).toEqual(right.map(() => ({ ahead: true, first: true })));
    expect(answers.slice(4)).toEqual(wrong.map(() => ({ ahead: false, first: false })));
  });

  test.each([0, 0.5])('agree with a memory that reads alone, with a contrast of %d', (contrast) => {
    const questions = Array.from({ length: 40 }, (_, i) => {
      const text = animalText(ANIMALS[i % 4], i % 5, new Random(i))
        .split(' ')
        .slice(0, -1)
        .join(' ');
      // Half of them in a sentence of its own.
      const parted = i % 8 < 4 ? text : text.replace(/ (?=\S+ \S+$)/, '. ');
      return { kind: '', text: parted, word: SOUNDS[ANIMALS[(i >> 2) % 4]], rivals: ['rain', 'the'] };
    });
    const answers = answer(words.network, words.vocabulary, questions, contrast);
    for (const [i, { text, word, rivals }] of questions.entries()) {
      const memory = words.memory({ contrast }).read(text);
      expect(answers[i].first).toBe(memory.predictions()[0].word.toLowerCase() === word);
      expect(answers[i].ahead).toBe(memory.rank([word, ...rivals])[0].word === word);
    }
  });

  test('count no rival that is unknown, and no word that is', () => {
    const [asked] = [question('dog')];
    const answers = answer(words.network, words.vocabulary, [
      { ...asked, rivals: ['Zorblax', 'blub'] },
      { ...asked, word: 'Zorblax', rivals: ['woof'] },
      { ...asked, word: 'Zorblax', rivals: [] },
      { ...asked, word: 'woof', rivals: ['woof'] },
    ]);
    expect(answers).toEqual([
      { ahead: true, first: true },
      { ahead: false, first: false },
      { ahead: true, first: false },
      { ahead: false, first: true },
    ]);
  });
});

describe('answers with slots', () => {
  test('find a name that no vocabulary holds, and a quotation mark to close', async () => {
    const model = await slotModel({ seed: 2 });
    model.network.plan(READING.time, READING.batch);
    const questions = ['"hello Zorblax. my name is Quux', 'my name is Zorblax. who am I'].flatMap((text) =>
      ['Zorblax', '"', 'rain'].map((word) => ({ kind: '', text, word, rivals: ['Quux', 'snow'] })),
    );
    const answers = answer(model.network, model.vocabulary, questions);
    for (const [i, { text, word, rivals }] of questions.entries()) {
      const memory = model.memory().read(text);
      const p = memory.probabilities();
      const score = (each: string): number => {
        const id = memory.binder.find(each === '"' ? '”' : each);
        return id === undefined ? -1 : p[id];
      };
      expect(answers[i].ahead).toBe(rivals.every((rival) => score(rival) < score(word)));
      const others = [...p.keys()].filter((id) => memory.binder.word(id) !== undefined);
      expect(answers[i].first).toBe(others.every((id) => p[id] <= score(word)));
    }
    model.close();
  });
});

describe('verdicts', () => {
  test('are shares of all questions, and of each kind', () => {
    const questions = ['a', 'b', 'a', 'a'].map((kind) => ({ kind, text: '', word: '', rivals: [] }));
    const answers = [
      { ahead: true, first: true },
      { ahead: false, first: false },
      { ahead: true, first: false },
      { ahead: false, first: false },
    ];
    expect(Object.fromEntries(verdicts(questions, answers))).toEqual({
      all: { questions: 4, ahead: 1 / 2, first: 1 / 4 },
      a: { questions: 3, ahead: 2 / 3, first: 1 / 3 },
      b: { questions: 1, ahead: 0, first: 0 },
    });
  });
});
