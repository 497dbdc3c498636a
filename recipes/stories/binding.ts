// Kinds that bind a word to another: who had what, where it was put, what colour it is, what it was called.
import { kinds as recall } from './binding-recall.ts';
import { kinds as what } from './binding-what.ts';
import { kinds as where } from './binding-where.ts';
import { kinds as who } from './binding-who.ts';
import type { Kind } from './discourse.ts';

export const kinds: readonly Kind[] = [...who, ...where, ...what, ...recall];
