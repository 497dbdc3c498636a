// What an element changes of the settings around it.
import { attributeOf } from './elements.ts';
import { quoted, SsmlError } from './errors.ts';
import type { Emphasis, Settings, Strength, Stretch } from './types.ts';
import { EXPECTED, readContour, readPitch, readRange, readRate, readTime, readVolume } from './values.ts';
import type { OpenTag } from './xml.ts';

const EMPHASES: readonly Emphasis[] = ['none', 'reduced', 'moderate', 'strong'];
const STRENGTHS: readonly Strength[] = ['none', 'x-weak', 'weak', 'medium', 'strong', 'x-strong'];

/** Reads the values of a tag's attributes. */
class Values {
  readonly #tag: OpenTag;
  readonly #source: string;

  constructor(tag: OpenTag, source: string) {
    this.#tag = tag;
    this.#source = source;
  }

  /** What an attribute says, by `read`; `otherwise` where it is absent. */
  get<T, U>(name: string, expected: string, read: (value: string) => T | undefined, otherwise: U): T | U {
    const attribute = attributeOf(this.#tag, name);
    if (!attribute) return otherwise;
    const value = read(attribute.value.trim());
    if (value !== undefined) return value;
    throw new SsmlError(
      `${name}="${quoted(attribute.value)}" of <${quoted(this.#tag.name)}> is not understood; write ${expected}`,
      this.#source,
      attribute.start,
    );
  }

  oneOf<T extends string, U>(name: string, values: readonly T[], otherwise: U): T | U {
    return this.get(name, values.join(', '), (value) => values.find((one) => one === value), otherwise);
  }
}

/** The settings within a <prosody>. */
export function prosodyOf(tag: OpenTag, around: Settings, source: string): Settings {
  const values = new Values(tag, source);
  return {
    ...around,
    rate: values.get('rate', EXPECTED.rate, (value) => readRate(value, around.rate), around.rate),
    pitch: values.get('pitch', EXPECTED.pitch, (value) => readPitch(value, around.pitch), around.pitch),
    range: values.get('range', EXPECTED.range, (value) => readRange(value, around.range), around.range),
    gain: values.get('volume', EXPECTED.volume, (value) => readVolume(value, around.gain), around.gain),
  };
}

/** What a <prosody> asks for its content as a whole; undefined where it asks for nothing of the kind. */
export function stretchOf(tag: OpenTag, around: Settings, source: string): Stretch | undefined {
  const values = new Values(tag, source);
  const contour = values.get(
    'contour',
    EXPECTED.contour,
    (value) => readContour(value, around.pitch),
    undefined,
  );
  const seconds = values.get(
    'duration',
    EXPECTED.duration,
    (value) => readTime(value) || undefined,
    undefined,
  );
  if (!contour && seconds === undefined) return undefined;
  // Where it stops is known when it is closed.
  return {
    start: tag.stop,
    stop: tag.stop,
    ...(contour && { contour }),
    ...(seconds !== undefined && { seconds }),
  };
}

export function emphasisOf(tag: OpenTag, source: string): Emphasis {
  return new Values(tag, source).oneOf('level', EMPHASES, 'moderate');
}

/** The strength and the seconds of a <break>. */
export function breakOf(tag: OpenTag, source: string): { strength: Strength; seconds?: number } {
  const values = new Values(tag, source);
  const seconds = values.get('time', EXPECTED.time, readTime, undefined);
  return {
    strength: values.oneOf('strength', STRENGTHS, 'medium'),
    ...(seconds !== undefined && { seconds }),
  };
}
