// What is to be spoken: typed as a text or as SSML, or chosen; with the words that can be read in two ways.
import { computed } from '@preact/signals';
import { Choice } from '../shared/choice.tsx';
import { ErrorLine } from '../shared/error-line.tsx';
import { commonEnds } from './edits.ts';
import { EXAMPLES } from './examples.ts';
import { Field, type Marked } from './field.tsx';
import { Readings } from './readings.tsx';
import { heardWord, stopSpeaking } from './speaking.ts';
import {
  begin,
  chosen,
  draft,
  fault,
  fieldText,
  LONGEST_TEXT,
  planned,
  sentences,
  showsSsml,
  ssml,
  type,
  typeSsml,
  work,
} from './state.ts';

const VIEWS = [
  { value: 'text', label: 'Text' },
  { value: 'ssml', label: 'SSML' },
] as const;

export function TextCard() {
  return (
    <section class="card speak-text" aria-label="Text">
      <div class="row speak-text-head">
        <Choice
          legend="What is shown of it"
          options={VIEWS}
          value={showsSsml.value ? 'ssml' : 'text'}
          onChange={(value) => {
            showsSsml.value = value === 'ssml';
          }}
        />
        <fieldset class="row" aria-label="Examples">
          {EXAMPLES.map(({ title, text }) => (
            <button
              key={title}
              type="button"
              class="quiet"
              aria-pressed={work.value.source.text === text}
              onClick={() => {
                stopSpeaking();
                begin(text);
              }}
            >
              {title}
            </button>
          ))}
        </fieldset>
      </div>
      {showsSsml.value ? <SsmlField /> : <TextField />}
      <Readings />
    </section>
  );
}

/** Where words stand in the field: those before and behind what was typed since they were planned. */
const places = computed(() => {
  const { shown, places: known } = planned.value.analysis;
  const text = fieldText.value;
  const { head, tail } = commonEnds(shown, text);
  const by = text.length - shown.length;
  return known.map(([start, stop]): readonly [number, number] | undefined => {
    if (stop <= head) return [start, stop];
    return start >= shown.length - tail ? [start + by, stop + by] : undefined;
  });
});

const heteronyms = computed(
  () =>
    new Set(
      sentences.value.flatMap(({ words }) => words).flatMap(({ readings }, w) => (readings ? [w] : [])),
    ),
);

const marked = computed(() => {
  const current = heardWord.value ?? chosen.value;
  const look = heardWord.value === undefined ? 'looked-at' : 'lit';
  const words = new Set([...heteronyms.value, current]);
  return [...words]
    .sort((a, b) => a - b)
    .flatMap((word): Marked[] => {
      const place = places.value[word];
      if (!place) return [];
      const styles = [
        ...(heteronyms.value.has(word) ? ['two-ways'] : []),
        ...(word === current ? [look] : []),
      ];
      return [{ start: place[0], stop: place[1], style: styles.join(' ') }];
    });
});

function TextField() {
  return (
    <>
      <Field
        label="Text to speak"
        text={fieldText.value}
        longest={LONGEST_TEXT}
        marked={marked.value}
        onType={type}
        onPlace={(at) => {
          const word = places.value.findLastIndex((place) => place !== undefined && place[0] <= at);
          if (word >= 0) chosen.value = word;
        }}
      />
      {work.value.source.ssml && (
        <p class="soft">This text has markup: typing here leaves the text alone; Undo brings it back.</p>
      )}
    </>
  );
}

function SsmlField() {
  const text = draft.value ?? ssml.value;
  const wrong = fault.value;
  return (
    <>
      <Field
        isCode
        label="SSML"
        text={text}
        longest={2 * LONGEST_TEXT}
        marked={wrong?.line === undefined ? [] : [placeOf(text, wrong.line, wrong.column ?? 1)]}
        describedBy="ssml-fault"
        isWrong={wrong !== undefined}
        onType={(typed) => void typeSsml(typed)}
      />
      <div id="ssml-fault">{wrong && <ErrorLine error={new Error(wrong.message)} />}</div>
    </>
  );
}

/** From a line and column, from 1, to the end of the line. */
function placeOf(text: string, line: number, column: number): Marked {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const end = before + (lines[line - 1]?.length ?? 0);
  return { start: Math.max(0, Math.min(before + column - 1, end - 1)), stop: end, style: 'wrong' };
}
