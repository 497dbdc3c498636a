// Frames in which any word of a kind can stand: they tell the kinds apart where no sentence of a word's own does.
import { Random } from '../../src/lstm/index.ts';
import { HETERONYMS, type WordKind } from '../../src/speech/pronunciation/readings.ts';
import { wordsOf } from '../../src/speech/pronunciation/sentence.ts';
import type { LabelledSentence } from '../../src/speech/pronunciation/train-heteronyms.ts';

/** "_" is the word. */
const FRAMES: Readonly<Record<WordKind, string>> = {
  V: `Please _ it again.|_ it before you go.|Did you _ it?|Why would they _ it?|I never _ anything.|They _ it every week.
You must _ them first.|_ them now!|Let us _ it together.|Do not _ that.|We _ what we can.|Who will _ it?
How do you _ these?|I want to _ this.|My parents _ it when they can.|If you _ it, tell me.|Can I _ it?
We always _ more than the others.|You should not _ so much.|To _ is not enough.|Could you _ this for me?
Before they _ it, they ask.|I tried to _ it but failed.|She told me to _ everything.|Nobody can _ that.
We had to _ it yesterday.|People often _ without a reason.|_ this one, not that one.|Never _ your own things.`,
  N: `This _ is mine.|Where is the _?|The _ was better than I thought.|I have a new _.|We need another _.
Her _ surprised everyone.|What a _!|There is no _ here.|The _ on the table is his.|That _ of yours is good.
One _ is enough.|He gave me the _.|They talked about the _ all night.|The old _ has gone.|Is the _ ready?
Every _ counts.|The _ you gave me is lost.|My _ came in the morning.|Have you seen a _ like this?
She made a big _.|Without the _ we cannot go on.|We lost the _ in the war.|It was the first _ of the year.
The _ and the plan are both good.|Which _ do you like best?|He is known for his _.|They fear the _.`,
  Z: `He _ it every day.|She _ what she can.|It _ them.|My brother _ them at home.|The company _ more each year.
Nobody _ it like her.|Who _ it?|This _ us.|The man who _ them is here.|The law _ it.|Each of them _ the other.
Everyone _ a little.|If she _ it, we are lost.|The book _ the old ways.|He often _ without a reason.
What _ you most?|The king _ his people.|She never _ anything.|When he _ them, they listen.`,
  S: `The _ are ready.|These _ are mine.|I have two _.|Where are my _?|All _ were counted.|There were many _ in the box.
His _ surprised us.|They talked about the _ all day.|Without _ we cannot go on.|_ are expensive.|Most of the _ came.
We need more _.|Her new _ have arrived.|Some _ never end.|The _ of the town met.|Both _ failed.
He showed me the _.|Such _ are rare.|The _ and the plans are lost.`,
  A: `It was very _.|They looked _.|How _ it is!|He is a _ man.|The _ child sat down.|She has a _ voice.
Their _ house stood empty.|It seemed quite _ to me.|That is not _.|What a _ story!|The answer was _ but true.
We had a _ talk.|Nothing could be more _.|She wore a _ dress.|His words were _.|A _ wall stood there.`,
  D: `He _ it yesterday.|She _ them at once.|They _ down the hill.|We _ it last year.|I _ it and went home.
The man _ and was gone.|Then it _ towards the house.|Nobody _ it.|My father _ it twice.`,
  P: `It was _ by everyone.|They have _ it.|She had _ them before.|It has been _ twice.|He was _ in the end.
Having _ it, she left.|The story is often _.|I have never _ that.`,
};

/** Frames that each reading gets. */
const COUNT = 12;

/** For each reading that has a kind, some of its kind's frames. */
export function framed(seed: number): LabelledSentence[] {
  const random = new Random(seed);
  const all: LabelledSentence[] = [];
  for (const [word, readings] of HETERONYMS) {
    for (const { name, kinds } of readings) {
      if (kinds.length === 0) continue;
      const frames = kinds.flatMap((kind) => FRAMES[kind].split(/[|\n]/));
      for (const frame of random.shuffle(frames).slice(0, COUNT)) all.push(fill(frame.trim(), word, name));
    }
  }
  return all;
}

function fill(frame: string, word: string, reading: string): LabelledSentence {
  const place = frame.indexOf('_');
  const written = place === 0 ? word[0].toUpperCase() + word.slice(1) : word;
  const before = frame.slice(0, place).replace(/\b([Aa]) $/, /^[aeiou](?!se)/.test(word) ? '$1n ' : '$1 ');
  const words = wordsOf(before + written + frame.slice(place + 1));
  return { words, index: words.findIndex(({ text }) => text === written), reading };
}
