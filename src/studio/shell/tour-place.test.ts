// The tour's card stands beside what it points at, inside the window, and covers none of it where there is room.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeBeside, type Size } from './tour-place.ts';

const CARD: Size = { width: 300, height: 160 };
const WINDOW: Size = { width: 1000, height: 800 };

describe('the card of the tour', () => {
  it.each([
    ['below', { left: 100, top: 50, width: 400, height: 300 }, { left: 150, top: 364, pointer: 150 }],
    ['above', { left: 100, top: 300, width: 400, height: 480 }, { left: 150, top: 126, pointer: 150 }],
    ['right', { left: 20, top: 20, width: 500, height: 760 }, { left: 534, top: 320, pointer: 80 }],
    ['left', { left: 480, top: 20, width: 500, height: 760 }, { left: 166, top: 320, pointer: 80 }],
    ['corner', { left: 20, top: 20, width: 960, height: 2000 }, { left: 688, top: 628 }],
  ] as const)('stands %s', (side, target, place) => {
    expect(placeBeside(target, CARD, WINDOW)).toMatchObject({ side, ...place });
  });

  it('stands in the corner while there is nothing to point at, and beside what is half out of the window', () => {
    expect(placeBeside(undefined, CARD, WINDOW).side).toBe('corner');
    expect(placeBeside({ left: 0, top: 900, width: 300, height: 100 }, CARD, WINDOW).side).toBe('corner');
    const half = placeBeside({ left: 950, top: 10, width: 300, height: 100 }, CARD, WINDOW);
    expect(half).toMatchObject({ side: 'below', left: 688, pointer: 278 });
  });

  it('stays in the window, off its target, and points at it', () => {
    const number = fc.integer({ min: -500, max: 1500 });
    const length = fc.integer({ min: 40, max: 1500 });
    fc.assert(
      fc.property(number, number, length, length, (left, top, width, height) => {
        const target: Box = { left, top, width, height };
        const place = placeBeside(target, CARD, WINDOW);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.left + CARD.width).toBeLessThanOrEqual(WINDOW.width);
        expect(place.top + CARD.height).toBeLessThanOrEqual(WINDOW.height);
        if (place.side === 'corner') return;
        const apart =
          place.left >= left + width ||
          place.left + CARD.width <= left ||
          place.top >= top + height ||
          place.top + CARD.height <= top;
        expect(apart).toBe(true);
      }),
    );
  });
});
