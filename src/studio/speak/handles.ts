// Handles that a person drags or moves with the keyboard: a word up and down, a phone or a pause longer and shorter.
import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';

/** A slider of the page's own, as the standard of accessible pages (ARIA) wants it. */
export interface Handle {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly limits: readonly [number, number];
  /** The value as people read it. */
  readonly told: string;
  /** What a press of an arrow key up adds. */
  readonly step: number;
  /** What the voice would do. */
  readonly own: number;
  /** Which way it is dragged, and how much a pixel that way adds. */
  readonly along: 'x' | 'y';
  readonly perPixel: number;
  /** What it snaps to while it is dragged. */
  readonly snap: number;
  readonly set: (value: number) => void;
  readonly look: () => void;
  /** Ids of the handles on either side. */
  readonly before?: string;
  readonly behind?: string;
  readonly hear?: () => void;
  readonly isStop: boolean;
}

const focusOn = (id: string | undefined): void => document.getElementById(id ?? '')?.focus();

/** What an element needs to be a handle. */
export function handleProps(handle: Handle) {
  const { id, label, value, limits, told, isStop } = handle;
  return {
    id,
    role: 'slider' as const,
    tabIndex: isStop ? 0 : -1,
    'aria-label': label,
    'aria-orientation': 'vertical' as const,
    'aria-valuenow': Math.round(value * 1000) / 1000,
    'aria-valuemin': limits[0],
    'aria-valuemax': limits[1],
    'aria-valuetext': told,
    onFocus: handle.look,
    onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => pressed(event, handle),
    onPointerDown: (event: TargetedPointerEvent<HTMLElement>) => grasped(event, handle),
  };
}

function pressed(event: TargetedKeyboardEvent<HTMLElement>, handle: Handle): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { value, step, own, limits, set, before, behind, hear } = handle;
  const acts: Readonly<Record<string, () => void>> = {
    ArrowUp: () => set(value + step),
    ArrowDown: () => set(value - step),
    PageUp: () => set(value + 4 * step),
    PageDown: () => set(value - 4 * step),
    Home: () => set(limits[0]),
    End: () => set(limits[1]),
    Delete: () => set(own),
    Backspace: () => set(own),
    ArrowLeft: () => focusOn(before),
    ArrowRight: () => focusOn(behind),
    Enter: () => hear?.(),
    ' ': () => hear?.(),
  };
  const act = acts[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}

function grasped(event: TargetedPointerEvent<HTMLElement>, handle: Handle): void {
  if (event.button !== 0) return;
  const element = event.currentTarget;
  const { value, along, perPixel, snap, set } = handle;
  const begin = along === 'y' ? event.clientY : event.clientX;
  element.focus({ preventScroll: true });
  element.setPointerCapture(event.pointerId);
  let moved = 0;
  const move = (now: PointerEvent): void => {
    const pixels = (along === 'y' ? begin - now.clientY : now.clientX - begin) * perPixel;
    const by = Math.round(pixels / snap) * snap;
    if (by === moved) return;
    moved = by;
    set(value + by);
  };
  const end = (): void => {
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', end);
    element.removeEventListener('pointercancel', end);
  };
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', end);
  element.addEventListener('pointercancel', end);
}
