// The three gates in words, each as it stands at the step that is explained.
import { percent } from '../shared/figures.ts';
import { Gate, type GateProps } from './picture.tsx';
import { cell, step } from './state.ts';

const GATES: readonly { readonly name: GateProps['name']; readonly title: string; readonly does: string }[] =
  [
    { name: 'input', title: 'Input gate', does: 'How much of the word comes in.' },
    { name: 'forget', title: 'Forget gate', does: 'How much of what was held stays.' },
    { name: 'output', title: 'Output gate', does: 'How much of what is held is told.' },
  ];

export function Gates() {
  const now = cell.value;
  return (
    <ul class="gates">
      {GATES.map(({ name, title, does }) => {
        const open = now?.[name][step.value] ?? 0.5;
        return (
          <li key={name} class={`card gate-card gate-card-${name}`}>
            <svg viewBox="0 0 40 40" aria-hidden="true">
              <Gate name={name} x={20} y={20} open={open} upright={name === 'forget'} />
            </svg>
            <div>
              <h2>
                {title} {now && <span>{percent(open)} open</span>}
              </h2>
              <p class="soft">{does}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
