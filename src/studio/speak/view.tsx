// The stage "Speak": a text, its melody to be bent, the voice, and what to take along.
import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { FetchLine } from '../shared/fetch-line.tsx';
import { OneByOne } from '../shared/one-by-one.tsx';
import { StageStatus } from '../shared/stage-status.tsx';
import type { StageProps } from '../stage.ts';
import { followDeciding } from './deciding.ts';
import { Downloads } from './downloads.tsx';
import { MelodyCard } from './melody-card.tsx';
import { followSpeech } from './speaking.ts';
import { addressed, beginWork, error, fetched, history, open, voice } from './state.ts';
import { TextCard } from './text-card.tsx';
import { VoiceCard } from './voice-card.tsx';
import './speak.css';
import './melody.css';

/** Undo and redo by the keyboard, but in text fields, which have their own. */
function onKey(event: KeyboardEvent): void {
  const isField = event.target instanceof HTMLTextAreaElement;
  if (isField || !(event.ctrlKey || event.metaKey)) return;
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) history.redo();
  else if (key === 'z') history.undo();
  else return;
  event.preventDefault();
}

export default function Speak({ link }: StageProps) {
  useEffect(() => {
    open(link.params);
    const ends = [effect(() => link.put(addressed())), followSpeech(), followDeciding()];
    addEventListener('keydown', onKey);
    return () => {
      for (const end of ends) end();
      removeEventListener('keydown', onKey);
    };
  }, [link]);
  return (
    <div class="speak">
      <StageStatus error={error} ready={voice}>
        <Loading />
      </StageStatus>
      <OneByOne whenDrawn={beginWork}>
        <TextCard />
        <MelodyAndVoice />
        <Downloads />
      </OneByOne>
    </div>
  );
}

/** Together: on a wide screen the voice stands beside both text and melody, and the rows are as high as it asks. */
function MelodyAndVoice() {
  return (
    <>
      <MelodyCard />
      <VoiceCard />
    </>
  );
}

function Loading() {
  const progress = fetched.value;
  const part = progress && `, ${progress.name.replace('.safetensors', '')}`;
  return <FetchLine what={`the voice${part ?? ''}`} fetched={progress} />;
}
