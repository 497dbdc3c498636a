// Charts from elsewhere: pasted as text or as a link of iReal Pro, or opened from a MusicXML or MIDI file.
import { signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { FileButton } from '../shared/file-button.tsx';
import { attempt, readFrom } from './state.ts';

const text = signal('');
const tune = signal('');

export function ChartSource({ openFile }: { readonly openFile: (file: File) => Promise<boolean> }) {
  const id = useId();
  return (
    <details class="source">
      <summary>Paste a chart or open a file</summary>
      <p class="soft">
        Bars stand between |; % repeats the bar before, / holds a chord, NC is none. A link of iReal Pro,
        MusicXML and MIDI files with chord symbols are read as well; a file may also be dropped here.
      </p>
      <label for={`${id}text`}>Chart or link</label>
      <textarea
        id={`${id}text`}
        rows={3}
        spellcheck={false}
        placeholder="C7 | F7 | C7 | G7"
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
        }}
      />
      <label for={`${id}tune`}>Which tune, by number or title, where there are several</label>
      <input
        id={`${id}tune`}
        type="text"
        value={tune.value}
        onInput={({ currentTarget }) => {
          tune.value = currentTarget.value;
        }}
      />
      <div class="row">
        <button type="button" disabled={text.value.trim() === ''} onClick={() => void attempt(readPasted)}>
          Read it
        </button>
        <FileButton
          label="Open a file"
          accept=".mid,.midi,.xml,.musicxml,.mxl,.txt,.html,.json"
          onFile={(file) => void attempt(async () => void (await openFile(file)))}
        />
      </div>
    </details>
  );
}

async function readPasted(): Promise<void> {
  if (await readFrom(text.value, 'Pasted chart', tune.value.trim())) text.value = '';
}
