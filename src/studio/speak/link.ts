// The stage's state in the page's address, and back.
import { BY_PHONE, BY_WORD, LIMITS, readEdits, within, written } from './edits.ts';
import { EXAMPLES } from './examples.ts';
import { MANNERS } from './manners.ts';
import type { Manner, Work } from './types.ts';

const READINGS = [0, 8] as const;

export function writeLink({ source, edits, manner, reader }: Work): Record<string, string | undefined> {
  const own = (value: number, none: number): string | undefined =>
    value === none ? undefined : String(value);
  return {
    text: source.ssml || source.text === EXAMPLES[0].text ? undefined : source.text,
    ssml: source.ssml ? source.text : undefined,
    ...{ bend: written(edits.pitch), stretch: written(edits.length), pause: written(edits.pause) },
    ...{ reading: written(edits.reading) },
    voice: reader,
    ...{ rate: own(manner.rate, 1), pitch: own(manner.pitch, 0), range: own(manner.range, 1) },
  };
}

/** @param longest characters of a text that are taken. */
export function readLink(params: URLSearchParams, longest: number): Work {
  const ssml = params.get('ssml');
  const text = (ssml ?? params.get('text') ?? EXAMPLES[0].text).slice(0, longest);
  const manner = Object.fromEntries(
    MANNERS.map(({ name, min, max, own }) => {
      const value = Number(params.get(name) ?? own);
      return [name, Number.isFinite(value) ? within([min, max], value) : own];
    }),
  ) as unknown as Manner;
  const source = { text, ssml: ssml !== null };
  const edits = {
    pitch: readEdits(params.get('bend'), BY_WORD, LIMITS.pitch),
    length: readEdits(params.get('stretch'), BY_PHONE, LIMITS.length),
    pause: readEdits(params.get('pause'), BY_WORD, LIMITS.pause),
    reading: readEdits(params.get('reading'), BY_WORD, READINGS),
  };
  return { source, edits, manner, reader: params.get('voice') ?? undefined, numbered: source };
}
