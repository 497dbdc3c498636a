// The user's lexicon: any case, inflections, and what it refuses.
import { describe, expect, it } from 'vitest';
import { SpeechError } from './errors.ts';
import { Lexicon } from './lexicon.ts';

describe('a lexicon', () => {
  const lexicon = new Lexicon({ Nguyen: 'W IH1 N', 'O’Shea': ['OW0', 'SH', 'EY1'] });

  it('finds words in any case, with any apostrophe, and their inflections', () => {
    expect(lexicon.find('NGUYEN')).toEqual(['W', 'IH1', 'N']);
    expect(lexicon.find("o'shea")).toEqual(['OW0', 'SH', 'EY1']);
    expect(lexicon.find("nguyen's")).toEqual(['W', 'IH1', 'N', 'Z']);
    expect(lexicon.find('nguy')).toBeUndefined();
    expect(new Lexicon().find('nguyen')).toBeUndefined();
  });

  it('refuses what is not ARPAbet, naming word and phone', () => {
    for (const [phones, wrong] of [
      ['W IH N', '"IH"'],
      ['w ih1', '"w"'],
      ['W IH3', '"IH3"'],
      ['ˈwɪn', '"ˈwɪn"'],
      ['', ''],
    ]) {
      expect(() => new Lexicon({ Nguyen: phones })).toThrow(SpeechError);
      expect(() => new Lexicon({ Nguyen: phones })).toThrow(`"Nguyen" with ${wrong || 'no phones'}`);
    }
  });
});
