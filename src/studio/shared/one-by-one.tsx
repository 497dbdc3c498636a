// Children that are drawn one after another, so that a stage of many cards does not hold the page up while it opens.
import { type ComponentChildren, toChildArray } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface OneByOneProps {
  readonly children: ComponentChildren;
  /** Called once when all are drawn: what takes the processor for longer begins then, and the page does not wait for it. */
  readonly whenDrawn?: () => void;
}

/** Draws the first child with the page, each further one in a task of its own: between them a person can scroll and type. */
export function OneByOne({ children, whenDrawn }: OneByOneProps) {
  const all = toChildArray(children);
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= all.length) {
      whenDrawn?.();
      return undefined;
    }
    const timer = setTimeout(() => setDrawn(drawn + 1));
    return () => clearTimeout(timer);
  }, [drawn, all.length]);
  return <>{all.slice(0, drawn)}</>;
}
