// Where a card stands beside the part of the page that it points at.

/** In pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A card's place, the side of the target that it stands on, and where along that side its pointer is. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly side: 'below' | 'above' | 'right' | 'left' | 'corner';
  readonly pointer: number;
}

/** Between card and target, and between card and the window's edge. */
const GAP = 14;
const EDGE = 12;
/** The pointer keeps so far from the card's corners. */
const CORNER = 22;

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Below the target, above it or beside it, where there is room; otherwise in the window's lower corner, pointing nowhere. */
export function placeBeside(target: Box | undefined, card: Size, window: Size): Place {
  const most = { left: window.width - card.width - EDGE, top: window.height - card.height - EDGE };
  const corner = { left: most.left, top: most.top, side: 'corner', pointer: 0 } as const;
  if (!target || most.left < 0) return corner;
  const [right, bottom] = [target.left + target.width, target.top + target.height];
  if (target.left >= window.width || target.top >= window.height || right <= 0 || bottom <= 0) return corner;
  // What stands out of the window is not pointed at.
  const middle = {
    x: (Math.max(0, target.left) + Math.min(window.width, right)) / 2,
    y: (Math.max(0, target.top) + Math.min(window.height, bottom)) / 2,
  };
  const left = within(middle.x - card.width / 2, EDGE, most.left);
  const top = within(middle.y - card.height / 2, EDGE, Math.max(EDGE, most.top));
  const across = within(middle.x - left, CORNER, card.width - CORNER);
  const down = within(middle.y - top, CORNER, card.height - CORNER);
  if (bottom + GAP <= most.top) return { left, top: bottom + GAP, side: 'below', pointer: across };
  if (target.top - GAP - card.height >= EDGE) {
    return { left, top: target.top - GAP - card.height, side: 'above', pointer: across };
  }
  if (right + GAP <= most.left) return { left: right + GAP, top, side: 'right', pointer: down };
  if (target.left - GAP - card.width >= EDGE) {
    return { left: target.left - GAP - card.width, top, side: 'left', pointer: down };
  }
  return corner;
}
