// How far something is that takes a while.
export interface ProgressLineProps {
  readonly label: string;
  /** From 0 to 1; absent while nobody knows. */
  readonly share?: number;
}

export function ProgressLine({ label, share }: ProgressLineProps) {
  return (
    <div class="progress">
      <span aria-hidden="true">{label}</span>
      <progress aria-label={label} value={share} max={1} />
    </div>
  );
}
