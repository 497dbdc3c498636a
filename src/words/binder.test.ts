// The binder: unknown words in slots of their kind, which one gives way, saved and restored, hidden words.
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { FormatError } from '../lstm/index.ts';
import { expectFault } from '../lstm/testing/errors.ts';
import { Binder, encode, encodeText } from './binder.ts';
import { END_OF_TEXT, keyOf, pairOf, partsOf, Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary({ words: ['“', '”', 'dog', 'Anna', 'the', '.'], endings: ['ed'] });
const names = vocabulary.classOf('Zed');
const others = vocabulary.classOf('bla');

let binder: Binder;
beforeEach(() => {
  binder = new Binder(vocabulary);
});

/** Names that are not known: "Aa", "Ab", … */
const name = (i: number): string => `N${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`;

describe('Binder', () => {
  it('reads known words as themselves, in any case', () => {
    expect(binder.read('Dog')).toBe(vocabulary.find('dog'));
    expect(binder.word(binder.read('ANNA'))).toBe('Anna');
    expect(binder.save()).toEqual([]);
  });

  it('puts unknown words in the first free slots of their kind', () => {
    expect(binder.read('Zorblax')).toBe(names.first);
    expect(binder.read('bla')).toBe(others.first);
    expect(binder.read('Quux')).toBe(names.first + 1);
    expect(binder.read('12')).toBe(vocabulary.classOf('1').first);
    expect(binder.read('zorbed')).toBe(vocabulary.classOf('xyed').first);
  });

  it('knows an unknown word again in any case, spelled as first read', () => {
    const slot = binder.read('Zorblax');
    expect(binder.read('zorblax')).toBe(slot);
    expect(binder.read('ZORBLAX')).toBe(slot);
    expect(binder.word(slot)).toBe('Zorblax');
    expect(binder.find('zorBlax')).toBe(slot);
  });

  it('finds nothing that was not read', () => {
    expect(binder.find('Zorblax')).toBeUndefined();
    expect(binder.word(names.first)).toBeUndefined();
    expect(binder.word(END_OF_TEXT)).toBeUndefined();
    expect(binder.save()).toEqual([]);
  });

  it('lets the one read longest ago give way, of the same kind alone', () => {
    const other = binder.read('bla');
    for (let i = 0; i < names.count; i++) binder.read(name(i));
    binder.read(name(0));
    const slot = binder.read('Newcomer');
    expect(slot).toBe(names.first + 1);
    expect(binder.find(name(1))).toBeUndefined();
    expect(binder.find(name(0))).toBe(names.first);
    expect(binder.word(other)).toBe('bla');
    expect(binder.read(name(1))).toBe(names.first + 2);
  });

  it('takes a known word for unknown when it is hidden', () => {
    const slot = binder.read('dog', true);
    expect(slot).toBe(others.first);
    expect(binder.find('dog')).toBe(slot);
    expect(binder.read('Dog', true)).toBe(slot);
    expect(binder.read('Anna', true)).toBe(names.first);
  });

  it('forgets on reset', () => {
    const slot = binder.read('Zorblax');
    binder.reset();
    expect(binder.find('Zorblax')).toBeUndefined();
    expect(binder.word(slot)).toBeUndefined();
    expect(binder.read('Quux')).toBe(slot);
  });

  it('goes on after save and restore as if never stopped', () => {
    for (let i = 0; i < names.count; i++) binder.read(name(i));
    binder.read(name(0));
    const other = new Binder(vocabulary);
    other.read('Old');
    other.restore(JSON.parse(JSON.stringify(binder.save())));
    expect(other.save()).toEqual(binder.save());
    expect(other.find('Old')).toBeUndefined();
    for (const word of ['Newcomer', name(0), 'Another', 'bla'])
      expect(other.read(word)).toBe(binder.read(word));
  });

  it('refuses what another vocabulary saved, and changes nothing', () => {
    const slot = binder.read('Zorblax');
    const damaged: unknown[] = [
      [[END_OF_TEXT, 'a']],
      [[vocabulary.firstWord, 'a']],
      [[1.5, 'a']],
      [[1, 2]],
      [[1, 'a'], null],
      [1],
      null,
      'abc',
    ];
    for (const each of damaged) {
      expectFault(() => binder.restore(each as [number, string][]), FormatError);
      expect(binder.word(slot)).toBe('Zorblax');
    }
  });

  it('gives back the last word of every slot, whatever was read', () => {
    const word = fc.oneof(
      fc.constantFrom('dog', 'Dog', 'Anna', 'the', '.'),
      fc.nat(40).map(name),
      fc.nat(40).map((i) => name(i).toLowerCase()),
      fc.string({ minLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.boolean()), { maxLength: 80 }), (read) => {
        const own = new Binder(vocabulary);
        const latest = new Map<number, string>();
        for (const [each, hidden] of read) {
          const id = own.read(each, hidden);
          latest.set(id, each);
          for (const [slot, last] of latest) expect(keyOf(own.word(slot)!)).toBe(keyOf(last));
          if (vocabulary.isSlot(id)) expect(own.find(each)).toBe(id);
        }
        expect(new Set(own.save().map(([, each]) => keyOf(each))).size).toBe(own.save().length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('encode', () => {
  it('is the end of a text, then the words', () => {
    const [dog, dot] = [vocabulary.find('dog')!, vocabulary.find('.')!];
    const first = names.first;
    expect(encode('Zorblax dog. Zorblax', vocabulary)).toEqual([END_OF_TEXT, first, dog, dot, first]);
    expect(encode('', vocabulary)).toEqual([END_OF_TEXT]);
  });

  it('reads names in slots where its vocabulary does so, and calls them by their name the first time', () => {
    const slots = new Vocabulary({ ...vocabulary.config, namesInSlots: true });
    const [anna, dog, the] = ['Anna', 'dog', 'the'].map((word) => slots.find(word)!);
    const { read, due } = encodeText('Anna the Zorblax dog anna Zorblax', slots);
    expect(read).toEqual([END_OF_TEXT, names.first, the, names.first + 1, dog, names.first, names.first + 1]);
    expect(due).toEqual([END_OF_TEXT, anna, the, names.first + 1, dog, names.first, names.first + 1]);
  });

  it('introduces a known name where its vocabulary does so: the slot and the name, the first time', () => {
    const slots = new Vocabulary({ ...vocabulary.config, namesInSlots: true, namesIntroduced: true });
    const [anna, dog] = ['Anna', 'dog'].map((word) => slots.find(word)!);
    const pair = pairOf(names.first, anna, slots.size);
    expect(partsOf(pair, slots.size)).toEqual([names.first, anna]);
    expect(partsOf(dog, slots.size)).toEqual([dog, -1]);
    const { read, due } = encodeText('Anna dog Zorblax anna Zorblax', slots);
    expect(read).toEqual([END_OF_TEXT, pair, dog, names.first + 1, names.first, names.first + 1]);
    expect(due).toEqual([END_OF_TEXT, anna, dog, names.first + 1, names.first, names.first + 1]);
    // A hidden one stands for a name that is not known.
    expect(encodeText('Anna dog', slots, (id) => id === anna).read).toEqual([END_OF_TEXT, names.first, dog]);
  });

  it('hides what it is told to, asking once for each word', () => {
    const asked: number[] = [];
    const [the, dog] = ['the', 'dog'].map((word) => vocabulary.find(word)!);
    const { read, due } = encodeText('The dog saw the Dog', vocabulary, (id) => {
      asked.push(id);
      return id === dog;
    });
    expect(asked).toEqual([the, dog]);
    expect(read).toEqual([END_OF_TEXT, the, others.first, others.first + 1, the, others.first]);
    expect(due).toEqual([END_OF_TEXT, the, dog, others.first + 1, the, others.first]);
  });
});

describe('merging', () => {
  it('gives a known word what its slot has, and leaves unknown ones where they are', () => {
    const slots = new Binder(new Vocabulary({ ...vocabulary.config, namesInSlots: true }));
    slots.read('Anna');
    slots.read('Zorblax');
    slots.read('dog');
    const before = Float64Array.from({ length: vocabulary.size }, (_, id) => id + 1);
    const after = slots.merge(before.slice());
    const expected = before.slice();
    expected[vocabulary.find('Anna')!] += before[names.first];
    expected[names.first] = 0;
    expect(after).toEqual(expected);
  });
});
