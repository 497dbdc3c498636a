// What grammar keeps over a distance: number, pronouns, names, open quotations, pairs of words, tense, order.
import { kinds as asked } from './agreement-asked.ts';
import { kinds as names } from './agreement-names.ts';
import { kinds as number } from './agreement-number.ts';
import { kinds as pairs } from './agreement-pairs.ts';
import { kinds as pronouns } from './agreement-pronouns.ts';
import { kinds as quotes } from './agreement-quotes.ts';
import type { Kind } from './discourse.ts';

export const kinds: readonly Kind[] = [...number, ...asked, ...pronouns, ...names, ...quotes, ...pairs];
