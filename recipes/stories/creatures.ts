// Kinds of discourses about creatures, things and trades: what is introduced by name decides what it has, does and is.
import { ACTIONS } from './creature-actions.ts';
import { ALL_OF_THEM, COUNTS, FOUR, NUMBERS, PARTS } from './creature-body.ts';
import { CARES, introduceTrade, MAKES, PLACE, TOOL, trade, VERBS } from './creature-jobs.ts';
import { EATS, GIVES, GROWN, LIVES, YOUNG } from './creature-life.ts';
import { recall, three, two } from './creature-recall.ts';
import { asks } from './creature-relation.ts';
import { DOES, MOVING, SAYS } from './creature-voices.ts';
import type { Kind } from './discourse.ts';

export const kinds: readonly Kind[] = [
  { name: 'creature has four', make: asks([FOUR]) },
  { name: 'creature has two, six or eight', make: asks(NUMBERS) },
  { name: 'creature has all of them', make: asks(ALL_OF_THEM) },
  { name: 'creature has a part', make: asks(PARTS) },
  { name: 'creature uses a part', make: asks(ACTIONS) },
  { name: 'creature has how many', make: asks(COUNTS) },
  { name: 'creature makes a sound', make: asks(DOES) },
  { name: 'creature moves', make: asks(MOVING) },
  { name: 'creature says', make: asks(SAYS) },
  { name: 'creature gives', make: asks(GIVES) },
  { name: 'creature eats', make: asks(EATS) },
  { name: 'creature lives', make: asks(LIVES) },
  { name: 'creature has young', make: asks(YOUNG) },
  { name: 'creature grows up', make: asks(GROWN) },
  { name: 'creature is again', make: recall },
  { name: 'creature of two', make: two },
  { name: 'creature of three', heldOut: true, make: three },
  { name: 'trade makes', make: asks([MAKES], introduceTrade) },
  { name: 'trade works with', make: asks([PLACE, TOOL, CARES], introduceTrade) },
  { name: 'trade does', make: asks([VERBS], introduceTrade) },
  { name: 'trade is again', make: trade },
];
