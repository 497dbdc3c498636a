// The width of an element, followed as it changes.
import { useLayoutEffect, useState } from 'preact/hooks';

/** Pixels of the element's content; `first` until it is known. */
export function useWidth(element: { readonly current: HTMLElement | null }, first: number): number {
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const watcher = new ResizeObserver(([{ contentRect }]) => {
      // A page that is hidden has no width, and nothing to draw.
      if (contentRect.width > 0) setWidth(contentRect.width);
    });
    watcher.observe(element.current!);
    return () => watcher.disconnect();
  }, [element]);
  return width;
}
