// A text field whose words can be underlined and lit, by a copy of the text behind it.
import type { ComponentChildren } from 'preact';

export interface Marked {
  readonly start: number;
  readonly stop: number;
  readonly style: string;
}

export interface FieldProps {
  readonly label: string;
  readonly text: string;
  readonly longest: number;
  /** Parts with a look of their own, in order and apart. */
  readonly marked: readonly Marked[];
  readonly isCode?: boolean;
  readonly describedBy?: string;
  readonly isWrong?: boolean;
  readonly onType: (text: string) => void;
  /** A place was clicked, or reached with the arrow keys. */
  readonly onPlace?: (at: number) => void;
}

const ARROWS = /^(Arrow|Home|End|Page)/;

export function Field({ label, text, longest, marked, isCode = false, ...props }: FieldProps) {
  const { describedBy, isWrong, onType, onPlace } = props;
  const copy: ComponentChildren[] = [];
  let at = 0;
  for (const { start, stop, style } of marked) {
    if (start < at || stop > text.length) continue;
    copy.push(text.slice(at, start), <mark class={style}>{text.slice(start, stop)}</mark>);
    at = stop;
  }
  return (
    <div class={`field${isCode ? ' field-code' : ''}`}>
      <div class="field-copy" aria-hidden="true">
        {copy}
        {`${text.slice(at)}\n`}
      </div>
      <textarea
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        maxLength={longest}
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onClick={({ currentTarget }) => onPlace?.(currentTarget.selectionStart)}
        onKeyUp={({ key, currentTarget }) => ARROWS.test(key) && onPlace?.(currentTarget.selectionStart)}
      />
    </div>
  );
}
