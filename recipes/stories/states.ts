// What is so by now, by simple inference: states of rooms, things and people, what follows, the weather and the season.
import type { Kind } from './discourse.ts';
import { kinds as more } from './states-more.ts';
import { kinds as now } from './states-now.ts';
import { kinds as people } from './states-people.ts';
import { kinds as scripts } from './states-scripts.ts';
import { kinds as things } from './states-things.ts';
import { kinds as weather } from './states-weather.ts';

export const kinds: readonly Kind[] = [...now, ...more, ...people, ...things, ...scripts, ...weather];
