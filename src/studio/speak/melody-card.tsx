// The melody with what is done to all of it: speak, with or without expression, take back, go to another sentence.
import { Choice } from '../shared/choice.tsx';
import { Inspector } from './inspector.tsx';
import { Melody } from './melody.tsx';
import { isSpeaking, setMonotone, speakFrom, stopSpeaking } from './speaking.ts';
import { chosen, firsts, forgetEdits, hasEdits, history, monotone, sentences, shown } from './state.ts';

const EXPRESSIONS = [
  { value: 'reading', label: 'Reading' },
  { value: 'monotone', label: 'Monotone' },
] as const;

export function MelodyCard() {
  const isReady = sentences.value.length > 0;
  return (
    <section class="card melody" aria-label="Melody">
      <div class="row melody-head">
        {isSpeaking.value ? (
          <button type="button" class="primary" onClick={stopSpeaking}>
            Stop
          </button>
        ) : (
          <button
            type="button"
            class="primary"
            disabled={!isReady}
            onClick={() => void speakFrom(firsts.value[shown.value])}
          >
            Speak
          </button>
        )}
        <Choice
          legend="Expression"
          options={EXPRESSIONS}
          value={monotone.value ? 'monotone' : 'reading'}
          onChange={(value) => setMonotone(value === 'monotone')}
        />
        <div class="row">
          <button type="button" disabled={!history.canUndo.value} onClick={() => history.undo()}>
            Undo
          </button>
          <button type="button" disabled={!history.canRedo.value} onClick={() => history.redo()}>
            Redo
          </button>
          <button type="button" class="quiet" disabled={!hasEdits.value} onClick={forgetEdits}>
            As the voice would
          </button>
        </div>
        {sentences.value.length > 1 && <SentenceSteps />}
      </div>
      <Melody />
      <p class="soft">
        Drag a word up or down, a phone or a pause wider; with the keyboard, ↑ and ↓ change what has the
        focus, ← and → go on, Enter speaks the word, Delete gives it back.
      </p>
      <Inspector />
    </section>
  );
}

function SentenceSteps() {
  const count = sentences.value.length;
  const go = (to: number): void => {
    chosen.value = firsts.value[to];
  };
  return (
    <div class="row sentence-steps">
      <button
        type="button"
        aria-label="Sentence before"
        disabled={shown.value === 0}
        onClick={() => go(shown.value - 1)}
      >
        ←
      </button>
      <span class="soft" role="status">
        Sentence {shown.value + 1} of {count}
      </span>
      <button
        type="button"
        aria-label="Next sentence"
        disabled={shown.value + 1 === count}
        onClick={() => go(shown.value + 1)}
      >
        →
      </button>
    </div>
  );
}
