// A text field whose words can be underlined and lit, by a copy of the text behind it.
import { Component, type ComponentChildren } from 'preact';

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

interface LineProps {
  readonly text: string;
  /** Places within the line. */
  readonly marked: readonly Marked[];
}

/** A line of the copy, which is drawn again only when it changes: in a long text words are lit at little cost. */
class Line extends Component<LineProps> {
  override shouldComponentUpdate({ text, marked }: LineProps): boolean {
    const { props } = this;
    const isSame = ({ start, stop, style }: Marked, i: number): boolean => {
      const other = props.marked[i];
      return other.start === start && other.stop === stop && other.style === style;
    };
    return text !== props.text || marked.length !== props.marked.length || !marked.every(isSame);
  }

  override render({ text, marked }: LineProps) {
    const parts: ComponentChildren[] = [];
    let at = 0;
    for (const { start, stop, style } of marked) {
      parts.push(text.slice(at, start), <mark class={style}>{text.slice(start, stop)}</mark>);
      at = stop;
    }
    // An empty line is as high as one with words.
    return <div>{[...parts, text.slice(at) || (at === 0 ? '\n' : '')]}</div>;
  }
}

/** The lines of a text with what is marked in each; a mark that is out of place, or goes over lines, is left out. */
function linesOf(text: string, marked: readonly Marked[]): LineProps[] {
  const lines: { text: string; marked: Marked[] }[] = [];
  let from = 0;
  let next = 0;
  for (const line of text.split('\n')) {
    const end = from + line.length;
    const own: Marked[] = [];
    for (; next < marked.length && marked[next].start <= end; next++) {
      const { start, stop, style } = marked[next];
      if (start < from + (own.at(-1)?.stop ?? 0) || stop > end) continue;
      own.push({ start: start - from, stop: stop - from, style });
    }
    lines.push({ text: line, marked: own });
    from = end + 1;
  }
  return lines;
}

export function Field({ label, text, longest, marked, isCode = false, ...props }: FieldProps) {
  const { describedBy, isWrong, onType, onPlace } = props;
  return (
    <div class={`field${isCode ? ' field-code' : ''}`}>
      <div class="field-copy" aria-hidden="true">
        {linesOf(text, marked).map((line, i) => (
          <Line key={i} {...line} />
        ))}
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
