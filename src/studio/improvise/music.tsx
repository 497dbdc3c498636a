// What is played, as it comes: the piano roll, and the keyboard with what may come next.
import { Piano } from './piano.tsx';
import { Roll } from './roll.tsx';

export function Music() {
  return (
    <section class="card music" aria-label="What is played">
      <Roll />
      <Piano />
    </section>
  );
}
