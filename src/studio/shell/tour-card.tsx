// The tour's card: it points at a part of the page, which can be used meanwhile, and leads on.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { back, close, next, stop } from './tour.ts';
import { TOUR_BUTTON } from './tour-button.tsx';
import { type Place, placeBeside } from './tour-place.ts';
import { STOPS } from './tour-stops.ts';

/** Marks the part that is pointed at, for the styles. */
const MARK = 'data-pointed-at';

export function TourCard() {
  return stop.value ? <Card /> : null;
}

function Card() {
  const card = useRef<HTMLDivElement>(null);
  const { number, target, title, text } = stop.value!;
  const place = usePlace(card, target);
  // With the page and not a moment later: who presses a key at once finds the focus where it belongs.
  useLayoutEffect(() => {
    const own = card.current!;
    own.focus();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
      // Who went elsewhere meanwhile stays there.
      const { activeElement, body } = document;
      const isFree = activeElement === body || own.contains(activeElement);
      if (isFree) document.getElementById(TOUR_BUTTON)?.focus();
    };
  }, []);
  return (
    <div
      ref={card}
      role="dialog"
      aria-labelledby="tour-title"
      aria-describedby="tour-text"
      tabIndex={-1}
      class={`tour tour-${place.side}`}
      style={{ left: `${place.left}px`, top: `${place.top}px`, '--pointer': `${place.pointer}px` }}
    >
      <div aria-live="polite">
        <p id="tour-title" class="tour-title">
          {title}
        </p>
        <p id="tour-text">{text}</p>
      </div>
      <div class="row">
        <span class="soft tour-count">
          {number + 1} of {STOPS.length}
        </span>
        <button type="button" class="quiet" onClick={close}>
          Close
        </button>
        <button type="button" disabled={number === 0} onClick={back}>
          Back
        </button>
        <button type="button" class="primary" onClick={next}>
          {number + 1 < STOPS.length ? 'Next' : 'Done'}
        </button>
      </div>
    </div>
  );
}

/** Follows the part of the page that a selector finds, as soon as it is there, and however it moves. */
function usePlace(card: { readonly current: HTMLElement | null }, selector: string): Place {
  const [place, setPlace] = useState<Place>({ left: 0, top: 0, side: 'corner', pointer: 0 });
  useLayoutEffect(() => {
    let marked: Element | undefined;
    let frame = 0;
    const follow = (): void => {
      const found = document.querySelector(selector) ?? undefined;
      if (found !== marked) {
        marked?.removeAttribute(MARK);
        found?.setAttribute(MARK, '');
        marked = found;
        if (found) bringIntoView(found, card.current!);
      }
      const now = placeOf(card.current!, marked);
      setPlace((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
      frame = requestAnimationFrame(follow);
    };
    follow();
    return () => {
      cancelAnimationFrame(frame);
      marked?.removeAttribute(MARK);
    };
  }, [card, selector]);
  return place;
}

function placeOf(card: HTMLElement, target?: Element): Place {
  // The body, too, leaves room for a scroll bar.
  const window = { width: document.body.offsetWidth, height: innerHeight };
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  return placeBeside(target?.getBoundingClientRect(), size, window);
}

/** Scrolls where little is seen of what the card points at, or the card cannot stand beside it. */
function bringIntoView(target: Element, card: HTMLElement): void {
  const { top, bottom } = target.getBoundingClientRect();
  const isSeen = top >= 0 && (bottom <= innerHeight || top <= innerHeight / 3);
  if (isSeen && placeOf(card, target).side !== 'corner') return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'start', behavior: isCalm ? 'instant' : 'smooth' });
}
