// Kinds that bind a word to another: who had what, where it was put, what colour it is, what it was called.
import { kinds as called } from './binding-called.ts';
import { kinds as colour } from './binding-colour.ts';
import { kinds as lives } from './binding-lives.ts';
import { kinds as order } from './binding-order.ts';
import { kinds as rank } from './binding-rank.ts';
import { kinds as recall } from './binding-recall.ts';
import { kinds as what } from './binding-what.ts';
import { kinds as where } from './binding-where.ts';
import { kinds as who } from './binding-who.ts';
import type { Kind } from './discourse.ts';

/** All of them. */
export const kinds: readonly Kind[] = [
  ...[...who, ...rank, ...lives],
  ...[...where, ...colour, ...what],
  ...[...recall, ...called, ...order],
];
