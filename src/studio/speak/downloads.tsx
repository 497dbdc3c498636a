// What is heard as files: sound, marks and SSML.
import { signal } from '@preact/signals';
import { ProgressLine } from '../shared/progress-line.tsx';
import { save } from '../shared/save.ts';
import { isAbort } from '../workers/room.ts';
import { currentSsml, error, monotone, room, saidSentence, sentences, work } from './state.ts';

type Made = Awaited<ReturnType<typeof make>>;

/** The share that is made; absent when nothing is. */
const share = signal<number | undefined>(undefined);
let making: AbortController | undefined;
/** What was made last, which both files are from. */
let made: { readonly of: string; readonly result: Made } | undefined;

async function make() {
  const request = {
    sentences: sentences.value.map((_, i) => saidSentence(i)),
    ...{ manner: work.value.manner, monotone: monotone.value },
  };
  making = new AbortController();
  share.value = 0;
  try {
    return await room.call('wav', request, {
      signal: making.signal,
      onEvent: (part) => {
        share.value = part;
      },
    });
  } finally {
    share.value = undefined;
  }
}

async function latestMade(): Promise<Made> {
  const of = JSON.stringify([work.value, monotone.value]);
  if (made?.of !== of) made = { of, result: await make() };
  return made.result;
}

const FILES = [
  {
    label: 'WAV',
    save: async () => save('speech.wav', (await latestMade()).bytes, 'audio/wav'),
  },
  {
    label: 'Marks',
    save: async () => {
      const { marks } = await latestMade();
      const lines = marks.map((mark) => `${JSON.stringify(mark)}\n`).join('');
      save('speech.jsonl', lines, 'application/jsonl');
    },
  },
  {
    label: 'SSML',
    save: async () => save('speech.ssml', await currentSsml(), 'application/ssml+xml'),
  },
] as const;

export function Downloads() {
  return (
    <section class="card downloads" aria-labelledby="downloads-title">
      <h2 id="downloads-title">Take it along</h2>
      <div class="row">
        {FILES.map((file) => (
          <button
            key={file.label}
            type="button"
            disabled={sentences.value.length === 0 || share.value !== undefined}
            onClick={() => {
              file.save().catch((why: unknown) => {
                if (!isAbort(why)) error.value = why;
              });
            }}
          >
            {file.label}
          </button>
        ))}
        {share.value !== undefined && (
          <button type="button" class="quiet" onClick={() => making?.abort()}>
            Stop
          </button>
        )}
      </div>
      {share.value !== undefined && <ProgressLine label="Speaking into the file …" share={share.value} />}
      <p class="soft">Marks tell when each sentence, word and phone is heard, a line of JSON each.</p>
    </section>
  );
}
