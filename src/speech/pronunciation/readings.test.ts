// The readings: apart from each other, in ARPAbet, and as the CMU dictionary has them where it has them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Dictionary } from './dictionary.ts';
import { HETERONYMS, WORD_KINDS } from './readings.ts';

const dictionary = Dictionary.load(new Uint8Array(readFileSync('models/pronunciations.safetensors')));
const all = [...HETERONYMS].flatMap(([word, readings]) => readings.map((reading) => ({ word, reading })));
const isVowel = (phone: string): boolean => /\d$/.test(phone);
const consonants = (phones: readonly string[]): string => phones.filter((phone) => !isVowel(phone)).join(' ');

describe('the readings', () => {
  it('are two or more a word, none twice', () => {
    for (const readings of HETERONYMS.values()) {
      expect(readings.length).toBeGreaterThan(1);
      expect(new Set(readings.map(({ phones }) => phones.join())).size).toBe(readings.length);
    }
    expect(new Set(all.map(({ reading }) => reading.name)).size).toBe(all.length);
  });

  it('are named after their word, with known kinds', () => {
    for (const { word, reading } of all) {
      expect(reading.name === word || reading.name.startsWith(`${word}_`)).toBe(true);
      for (const kind of reading.kinds) expect(WORD_KINDS).toContain(kind);
    }
  });

  it.each(all)('$reading.name is ARPAbet with one main stress', ({ reading }) => {
    const known = /^(?:[AEIOU][A-Z][012]|[BDFGHKLMNPRSTVWYZ]|CH|DH|HH|JH|NG|SH|TH|ZH)$/;
    for (const phone of reading.phones) expect(phone).toMatch(known);
    expect(reading.phones.filter((phone) => phone.endsWith('1'))).toHaveLength(1);
  });

  it('are in the CMU dictionary, but for those that it lacks', () => {
    const lacking = all
      .filter(
        ({ word, reading }) =>
          !dictionary.lookup(word).some((phones) => phones.join() === reading.phones.join()),
      )
      .map(({ reading }) => reading.name);
    expect(lacking.join(' ')).toBe(LACKING.trim().split(/\s+/).join(' '));
  });

  it('where it lacks them, differ from it in vowels alone, but for a few', () => {
    const other = all
      .filter(({ word, reading }) => {
        const spoken = dictionary.lookup(word).map(consonants);
        return !spoken.includes(consonants(reading.phones));
      })
      .map(({ reading }) => reading.name);
    expect(other.join(' ')).toBe(OTHER_CONSONANTS.trim().split(/\s+/).join(' '));
  });
});

const LACKING = `
  addresses_nou affect_nou-psy aggregates_nou aggregates_vrb analyses_vrb annexes_vrb august_adj
  august_nam axes_nou-vrb blessed_adj bologna_geo complement_vrb compliment_nou compliment_vrb
  compliments_nou compliments_vrb conduct_vrb conglomerate_vrb conjugate_adj-nou conscripts_nou
  conscripts_vrb consoles_nou consort_nou decoy_nou deviate_nou diagnoses_vrb digests_vrb discard_nou
  discards_nou discharges_nou discharges_vrb discounts_nou discourse_vrb document_nou document_vrb
  documents_vrb does_deer dogged_adj duplicates_nou duplicates_vrb entrance_vrb escorts_vrb exploit_vrb
  exploits_vrb export_vrb exports_vrb expose_nou fragment_vrb fragments_vrb frequent_vrb house_vrb
  implement_vrb implements_vrb increases_vrb increment_vrb indent_nou initiate_nou initiates_vrb
  instrument_vrb interchange_nou invert_adj-nou invite_nou invites_nou isolate_nou isolates_nou jesus_es
  legitimate_vrb mate_nou misprint_nou misprint_vrb mobile_geo mobile_nou-art mouth_vrb nestle_nam
  ornament_vrb ornaments_vrb overhang_vrb overhaul_vrb overlap_vrb overlaps_vrb overlay_vrb overthrow_vrb
  pasty_adj pasty_nou perfume_nou perfumes_nou pigment_vrb precipitate_adj-nou proceeds_nou prospect_vrb
  prospects_vrb rebound_nou rebounds_nou rebounds_vrb recount_nou refuse_nou relay_vrb remake_nou
  remake_vrb remakes_nou remakes_vrb replay_nou replays_nou reprint_nou rerelease rerelease_vrb rerun_nou
  rerun_vrb retake_nou retard_nou rewrites_nou rodeo_geo row_2 sake_jp sewer_person sows_nou
  supplement_vrb supplements_vrb syndicates_vrb torments_vrb transplant_nou transplants_nou undercut_vrb
  underestimate_nou underestimate_vrb upgrade_nou upgrades_nou uplift_vrb used_to
`;

/** Voiced where the dictionary has the other, foreign, or words that it does not know. */
const OTHER_CONSONANTS = `
  analyses_vrb blessed_adj bologna_geo duplicates_nou duplicates_vrb house_vrb jesus_es mouth_vrb
  pasty_adj pasty_nou refuse_nou rerelease rerelease_vrb used_to
`;
