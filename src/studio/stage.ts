// What a stage of the page is: a name for its link, and a view that is fetched when it is first shown.
import type { ComponentType } from 'preact';
import type { StageLink } from './shell/route.ts';

export interface StageProps {
  /** What the page's address says of this stage: read it when the view opens, write it as a person changes things. */
  readonly link: StageLink;
  /** All stages of the page, for a view that leads to others. */
  readonly stages: readonly Stage[];
}

export interface Stage {
  /** Stands in the address: `#remember`. */
  readonly id: string;
  readonly title: string;
  /** What a person does here, in a sentence. */
  readonly summary: string;
  /** The module with the view; it is fetched when the stage is first opened, with its styles. */
  load(): Promise<{ readonly default: ComponentType<StageProps> }>;
  /** Begins without being shown, so that the microscope has cells to look at; absent where there are none. */
  start?(): Promise<void>;
}
