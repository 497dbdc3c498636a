// Begins the tour; it stands out until a person has seen it once.
import { begin, seen } from './tour.ts';

/** Where the focus goes back to when the tour ends. */
export const TOUR_BUTTON = 'tour-button';

export function TourButton() {
  return (
    <button
      id={TOUR_BUTTON}
      type="button"
      class={seen.value ? 'quiet' : 'tour-new'}
      title="What is on this page, in a minute"
      onClick={begin}
    >
      Tour
    </button>
  );
}
