// Arcs over a running text: from the predicted word back to each word that its memory came from.

export interface Arc {
  readonly word: number;
  readonly share: number;
  /** SVG path, in pixels from the corner of the text. */
  readonly path: string;
}

/** Pixels that an arc rises at most above the higher of its ends. */
const RISE = 30;

/** The arcs between elements `word-<number>` and `next-word` within a place, as they stand now. */
export function arcsBetween(
  place: HTMLElement,
  words: readonly { readonly word: number; readonly share: number }[],
): Arc[] {
  const next = place.querySelector('#next-word');
  if (!next) return [];
  const corner = place.getBoundingClientRect();
  const topOf = (element: Element): { x: number; y: number } => {
    const { left, width, top } = element.getBoundingClientRect();
    return { x: left + width / 2 - corner.left, y: top - corner.top + 2 };
  };
  const from = topOf(next);
  return words.flatMap(({ word, share }) => {
    const element = place.querySelector(`#word-${word}`);
    if (!element) return [];
    const to = topOf(element);
    const rise = Math.min(RISE, 8 + Math.abs(from.x - to.x) / 6);
    const y = Math.min(from.y, to.y) - rise;
    const path = `M${from.x} ${from.y}C${from.x} ${y} ${to.x} ${y} ${to.x} ${to.y}`;
    return [{ word, share, path }];
  });
}
