// Shares as bars, one a row; rows can be pointed at, tapped, or reached with the keyboard.
import { percent } from './figures.ts';

export interface Bar {
  readonly label: string;
  /** From 0 to 1. */
  readonly share: number;
  /** A second share, drawn as a mark on the same row: what it was before. */
  readonly before?: number;
}

export interface BarsProps {
  /** What the bars show, for screen readers. */
  readonly title: string;
  readonly bars: readonly Bar[];
  /** Which colour: the LSTM's blue or the plain network's brass. */
  readonly tone?: 'blue' | 'brass';
  /** The row that is chosen, if rows can be. */
  readonly chosen?: string;
  /** Pointing at a row, or giving it the focus; absent where rows only show. */
  readonly onPick?: (label: string) => void;
  /** What choosing a row does, for screen readers. */
  readonly hint?: string;
}

export function Bars({ title, bars, tone = 'blue', chosen, onPick, hint }: BarsProps) {
  return (
    <ol class={`bars bars-${tone}`} aria-label={title}>
      {bars.map(({ label, share, before }) => {
        const row = (
          <>
            <span class="bar-label">{label}</span>
            <span class="bar-track" aria-hidden="true">
              <span class="bar-fill" style={{ inlineSize: `${100 * share}%` }} />
              {before !== undefined && (
                <span class="bar-before" style={{ insetInlineStart: `${100 * before}%` }} />
              )}
            </span>
            <span class="bar-share">{percent(share)}</span>
          </>
        );
        return (
          <li key={label}>
            {onPick ? (
              <button
                type="button"
                class="bar"
                aria-pressed={label === chosen}
                title={hint}
                onClick={() => onPick(label)}
                onFocus={() => onPick(label)}
                onPointerEnter={({ pointerType }) => pointerType === 'mouse' && onPick(label)}
              >
                {row}
              </button>
            ) : (
              <span class="bar">{row}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
