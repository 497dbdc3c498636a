// Rivals of words: forms of one word, sets, names said before, and that discourses name theirs where the word is due.
import { describe, expect, it } from 'vitest';
import { Random } from '../../src/lstm/index.ts';
import { Vocabulary } from '../../src/words/index.ts';
import { Draw } from './discourse.ts';
import { StoryFiller } from './filler.ts';
import { kinds } from './kinds.ts';
import { rivalsOf } from './rivals.ts';
import { composeTogether } from './together.ts';

const words =
  'the she he her his is are key keys open opens opened make made making try tries big bigger red blue Anna go went';
const vocabulary = new Vocabulary({ words: words.split(' '), endings: [], namesInSlots: true });
const of = rivalsOf(vocabulary);
const spelled = (word: string): string[] =>
  of([vocabulary.find(word)!], 0)
    .map((id) => vocabulary.word(id))
    .sort();

describe('rivalsOf', () => {
  it.each([
    ['key', 'keys'],
    ['keys', 'key'],
    ['opened', 'open opens'],
    ['made', 'make making'],
    ['tries', 'try'],
    ['big', 'bigger'],
    ['went', 'go'],
    ['is', 'are'],
    ['she', 'he'],
    ['her', 'his'],
    ['red', 'blue'],
    ['the', ''],
  ])('tells "%s" from "%s"', (word, rivals) => {
    expect(spelled(word).join(' ')).toBe(rivals);
  });

  it('tells a name from those that were said before it, and from none that come later', () => {
    const [one, other, third] = [1, 2, 3].map((i) => vocabulary.classOf('Zed').first + i);
    const due = [0, one, other, one, third];
    expect([1, 2, 3, 4].map((at) => of(due, at))).toEqual([[], [one], [other], [one, other]]);
  });
});

describe('discourses', () => {
  it('name their rivals where the word begins that is due, told alone or together', () => {
    const filler = new StoryFiller([]);
    let checked = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const random = new Random(seed);
      const some = Array.from({ length: 3 }, () => kinds[random.below(kinds.length)]);
      for (const { emphasised = [], rivals = [] } of composeTogether(
        some,
        new Draw(random, 'train'),
        filler,
        1,
      )) {
        expect(rivals.map(([at]) => at)).toEqual(emphasised.map(([from]) => from));
        checked += rivals.filter(([, named]) => named.length > 0).length;
      }
    }
    expect(checked).toBeGreaterThan(60);
  });
});
