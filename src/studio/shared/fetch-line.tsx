// How much of a model has come.
import type { Fetched } from '../workers/read-model.ts';
import { size } from './figures.ts';
import { ProgressLine } from './progress-line.tsx';

export interface FetchLineProps {
  /** As people call it. */
  readonly what: string;
  readonly fetched?: Fetched;
}

export function FetchLine({ what, fetched }: FetchLineProps) {
  if (!fetched?.total) return <ProgressLine label={`Fetching ${what} …`} />;
  const { loaded, total } = fetched;
  return (
    <ProgressLine label={`Fetching ${what}: ${size(loaded)} of ${size(total)}`} share={loaded / total} />
  );
}
