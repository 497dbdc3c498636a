// Soloist and band in a worker of their own: the players of the studio, with models from where the page says they are.
import { DEFAULT_BLUES } from '../blues/index.ts';
import { read } from '../studio/improvise/charts.ts';
import { Players } from '../studio/improvise/players.ts';
import type { ReadResult } from '../studio/improvise/types.ts';
import { readModel } from '../studio/workers/read-model.ts';
import { serve } from '../studio/workers/serve.ts';

let places: Readonly<Record<string, string>> = {};

const players = new Players(async (name, onProgress) =>
  readModel(name, await fetch(places[name]).catch(() => undefined), onProgress),
);

const handlers = {
  ...players.handlers,

  /** Told before anything is loaded: the addresses of models and banks, by the names of their files. */
  find(request: Readonly<Record<string, string>>): void {
    places = request;
  },

  /** Reads a chart from a text or a link; an empty one is a blues in C. */
  read({ source }: { source: string }): ReadResult {
    return read({ source: source || DEFAULT_BLUES });
  },
};

export type JamRoom = typeof handlers;

serve(handlers);
