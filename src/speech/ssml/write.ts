// Sentences to SSML, which reads back to the same.
import { SpeechError } from '../errors.ts';
import type { Settings, Span, SpokenDocument, SsmlSentence, Stretch, TextSpan } from './types.ts';
import { PLAIN } from './types.ts';
import { digits, sameLevel, sameSettings, writeGain, writeLevel, writeRate } from './values.ts';

/** A paragraph, a sentence that is marked, or a stretch: what lasts over several spans. */
interface Container {
  readonly open: string;
  readonly close: string;
  /** What stands outside where two last equally long. */
  readonly rank: number;
  first: number;
  last: number;
}

const NO_CHARACTERS = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escaped = (text: string): string =>
  text.replace(NO_CHARACTERS, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A start-tag; attributes without a value are left out. */
function tag(name: string, attributes: Readonly<Record<string, string | undefined>>, end = '>'): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(value!).replace(/"/g, '&quot;')}"`);
  return `<${name}${written.join('')}${end}`;
}

/**
 * The SSML of a document. Read again it gives the same sentences, words, settings, pauses and marks; their places are
 * those in the new text. Paragraphs and marked sentences begin on lines of their own; other white space is the
 * document's. Only the spans are written: what is changed in the tokens is not.
 *
 * @throws {SpeechError} for stretches that overlap or are interrupted, and for a contour's point that changes the voice's
 * pitch both by a factor and by hertz, which SSML cannot say.
 */
export function writeSsml(document: SpokenDocument): string {
  const items = document.sentences.flatMap((sentence) => sentence.spans.map((span) => ({ span, sentence })));
  const containers = containersOf(items);
  const language = commonLanguage(items.map(({ span }) => span));
  const settings = settingsOf(items, containers, language);
  let text = tag('speak', {
    version: '1.1',
    xmlns: 'http://www.w3.org/2001/10/synthesis',
    'xml:lang': language,
  });
  let open: readonly Container[] = [];
  let wrapped = PLAIN;
  items.forEach(({ span }, i) => {
    const wanted = containers[i];
    const kept = open.filter(({ last }) => last >= i);
    if (kept.some((container, depth) => container !== open[depth] || container !== wanted[depth]))
      throw overlap(span);
    if (kept.length < open.length || kept.length < wanted.length || !sameSettings(wrapped, settings[i])) {
      text += close(wrapped);
      for (const container of open.slice(kept.length).reverse()) text += container.close;
      for (const container of wanted.slice(kept.length)) {
        if (container.first !== i) throw overlap(span);
        text += container.open;
      }
      text += wrap(settings[i]).join('');
      wrapped = settings[i];
      open = wanted;
    }
    text += written(span);
  });
  text += close(wrapped);
  for (const container of [...open].reverse()) text += container.close;
  return `${text}\n</speak>\n`;
}

const overlap = ({ start }: Span): SpeechError =>
  new SpeechError(
    `the stretches around the span from place ${start} on overlap or are interrupted: let each hold all of another, or nothing of it.`,
  );

type Item = { readonly span: Span; readonly sentence: SsmlSentence };

/** What each span stands in, outermost first. */
function containersOf(items: readonly Item[]): Container[][] {
  const known = new Map<unknown, Container>();
  const lists = items.map(({ span, sentence }, i) => {
    const get = (
      key: unknown,
      rank: number,
      make: () => readonly [open: string, close: string],
    ): Container => {
      let container = known.get(key);
      if (!container) {
        const [open, close] = make();
        container = { open, close, rank, first: i, last: i };
        known.set(key, container);
      }
      container.last = i;
      return container;
    };
    return [
      get(sentence.paragraph, 0, () => ['\n<p>', '</p>']),
      ...(sentence.marked ? [get(sentence, 1, () => ['\n<s>', '</s>'])] : []),
      ...span.stretches.map((stretch, depth) =>
        get(stretch, 2 + depth, () => [stretchTag(stretch), '</prosody>']),
      ),
    ];
  });
  for (const list of lists) list.sort((a, b) => a.first - b.first || b.last - a.last || a.rank - b.rank);
  return lists;
}

function stretchTag({ contour, seconds }: Stretch): string {
  const points = contour?.map(({ position, pitch }) => {
    const [change = '+0%', more] = writeLevel(pitch);
    if (more !== undefined)
      throw new SpeechError(
        `the contour's point at ${digits(position * 100)}% changes the pitch by a factor and by hertz: say one of them, or the pitch itself.`,
      );
    return `(${digits(position * 100)}%,${change})`;
  });
  return tag('prosody', {
    contour: points?.join(' '),
    duration: seconds === undefined ? undefined : `${digits(seconds)}s`,
  });
}

/** The language of all that is said, if it is one. */
function commonLanguage(spans: readonly Span[]): string | undefined {
  const texts = spans.filter((span) => span.kind === 'text');
  const language = texts[0]?.settings.language;
  return texts.every(({ settings }) => settings.language === language) ? language : undefined;
}

/** The settings to be written around each span. Pauses and marks have those of the text on both sides, or none. */
function settingsOf(
  items: readonly Item[],
  containers: readonly (readonly Container[])[],
  common: string | undefined,
): Settings[] {
  const settings: Settings[] = [];
  let next = 0;
  for (let i = 0; i < items.length; i += 1) {
    const { span } = items[i];
    if (span.kind === 'text') {
      const { language } = span.settings;
      settings.push({ ...span.settings, language: language === common ? undefined : language });
      continue;
    }
    for (next = Math.max(next, i); next < items.length && items[next].span.kind !== 'text'; ) next += 1;
    const behind = items[next]?.span;
    const before = items[i - 1]?.span;
    const inside = [i - 1, next].every((at) => sameList(containers[at], containers[i]));
    const around = behind?.kind === 'text' && before && inside ? settings[i - 1] : PLAIN;
    const same =
      behind?.kind === 'text' &&
      sameSettings(behind.settings, { ...around, language: around.language ?? common });
    settings.push(same ? around : PLAIN);
  }
  return settings;
}

const sameList = (a: readonly Container[] = [], b: readonly Container[] = []): boolean =>
  a.length === b.length && a.every((container, i) => container === b[i]);

/** The start-tags that bring settings about. */
function wrap(settings: Settings): string[] {
  const { rate, pitch, range, gain, emphasis, voice, language } = settings;
  const pitches = sameLevel(pitch, PLAIN.pitch) ? [] : writeLevel(pitch);
  const ranges = sameLevel(range, PLAIN.range) ? [] : writeLevel(range);
  const prosody = {
    rate: rate === 1 ? undefined : writeRate(rate),
    pitch: pitches[0],
    range: ranges[0],
    volume: gain === 0 ? undefined : writeGain(gain),
  };
  return [
    ...(voice === undefined ? [] : [tag('voice', { name: voice })]),
    ...(language === undefined ? [] : [tag('lang', { 'xml:lang': language })]),
    ...(Object.values(prosody).every((value) => value === undefined) ? [] : [tag('prosody', prosody)]),
    ...(pitches[1] || ranges[1] ? [tag('prosody', { pitch: pitches[1], range: ranges[1] })] : []),
    ...(emphasis === undefined ? [] : [tag('emphasis', { level: emphasis })]),
  ];
}

/** The end-tags of {@link wrap}. */
function close(settings: Settings): string {
  const names = wrap(settings).map((start) => /^<(\w+)/.exec(start)![1]);
  return names
    .reverse()
    .map((name) => `</${name}>`)
    .join('');
}

function written(span: Span): string {
  if (span.kind === 'mark') return tag('mark', { name: span.name }, '/>');
  if (span.kind === 'text')
    return span.role === undefined ? textOf(span) : `${tag('w', { role: span.role })}${textOf(span)}</w>`;
  const time = span.seconds === undefined ? undefined : `${digits(span.seconds)}s`;
  const strength = time !== undefined && span.strength === 'medium' ? undefined : span.strength;
  return tag('break', { strength, time }, '/>');
}

function textOf({ text, alias, sayAs, phoneme }: TextSpan): string {
  const content = escaped(text);
  if (alias !== undefined) return `${tag('sub', { alias })}${content}</sub>`;
  if (phoneme)
    return `${tag('phoneme', { alphabet: 'x-arpabet', ph: phoneme.join(' ') })}${content}</phoneme>`;
  if (!sayAs) return content;
  const { interpretAs, format, detail } = sayAs;
  return `${tag('say-as', { 'interpret-as': interpretAs, format, detail })}${content}</say-as>`;
}
