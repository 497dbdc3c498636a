// Sentences that were cut into several recordings, as they were read: whole.
import type { TimedUtterance } from '../../src/speech/prosody/timing.ts';
import { type Utterance, wordsOf } from '../../src/speech/prosody/utterance.ts';
import type { Mark } from '../../src/speech/text/index.ts';
import { type AlignedSentence, type Part, partOf } from './alignments.ts';

/** A sentence with the clips that it was cut into. Where it was cut there is a pause of unknown length: Infinity. */
export interface JoinedSentence extends TimedUtterance {
  readonly clips: readonly string[];
}

/** Phones from which on nothing is joined to a sentence any more. */
const LONG = 240;
const ENDING: ReadonlySet<Mark> = new Set<Mark>(['full stop', 'question', 'exclamation', 'ellipsis']);

const phonesIn = ({ durations }: TimedUtterance): number => durations.flat().length;
const isEnded = ({ utterance }: TimedUtterance): boolean =>
  wordsOf(utterance)
    .at(-1)!
    .behind.some((mark) => ENDING.has(mark));

/** Whether a clip is the next one after another: "LJ001-0002" after "LJ001-0001". */
function follows(after: string, before: string): boolean {
  const [[chapter, number], [chapterBefore, numberBefore]] = [after, before].map((name) => name.split('-'));
  return chapter === chapterBefore && Number(number) === Number(numberBefore) + 1;
}

/**
 * The sentences, in the order of their clips, with those joined that only the clips part: LJSpeech was cut wherever the
 * reader paused, in two of five clips in the middle of a sentence.
 */
export function joinedSentences(sentences: readonly AlignedSentence[]): JoinedSentence[] {
  const joined: JoinedSentence[] = [];
  for (const { clip, utterance, durations, pauses } of sentences) {
    const last = joined.at(-1);
    const goesOn = last && follows(clip, last.clips.at(-1)!) && !isEnded(last) && phonesIn(last) < LONG;
    if (!goesOn) {
      joined.push({ clips: [clip], utterance, durations, pauses });
      continue;
    }
    joined[joined.length - 1] = {
      clips: [...last.clips, clip],
      utterance: [...withoutEnd(last.utterance), ...utterance],
      durations: [...last.durations, ...durations],
      pauses: [...last.pauses.slice(0, -1), Number.POSITIVE_INFINITY, ...pauses.slice(1)],
    };
  }
  return joined;
}

/** Without the end of a paragraph, which is where the clip's text ended. */
function withoutEnd(utterance: Utterance): Utterance {
  return utterance.filter((token) => token.kind === 'word' || token.mark !== 'paragraph');
}

/** For test if any of its clips is, then for validation if any is: no part hears of another's. */
export function partOfJoined({ clips }: JoinedSentence): Part {
  const parts = clips.map(partOf);
  return (['test', 'validation'] as const).find((part) => parts.includes(part)) ?? 'train';
}
