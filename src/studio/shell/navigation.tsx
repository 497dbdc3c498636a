// The ways to the stages, each as it was left.
import { STAGES } from '../stages.ts';
import { addressOf } from './route.ts';

export function Navigation({ open }: { readonly open?: string }) {
  return (
    <nav aria-label="Stages">
      <ul>
        {STAGES.map(({ id, title }) => (
          <li key={id}>
            <a href={addressOf(id)} aria-current={id === open ? 'page' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
