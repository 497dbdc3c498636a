// A number on a line, with its name and its value.
import { useId } from 'preact/hooks';

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value as people read it; default the number. */
  readonly format?: (value: number) => string;
  readonly disabled?: boolean;
  readonly onInput: (value: number) => void;
}

export function Slider({ label, value, min, max, step, format = String, disabled, onInput }: SliderProps) {
  const id = useId();
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        {...{ min, max, step, value, disabled }}
        aria-valuetext={format(value)}
        onInput={({ currentTarget }) => onInput(currentTarget.valueAsNumber)}
      />
      <output for={id}>{format(value)}</output>
    </div>
  );
}
