// A person's edits woven into an SSML document, so that it says the same as what is heard.
import type { ProsodySentence, SpokenDocument } from '../../speech/index.ts';
import type { Edits, Manner, Source } from './types.ts';

type Sentence = SpokenDocument['sentences'][number];
type Span = Sentence['spans'][number];
type TextSpan = Extract<Span, { kind: 'text' }>;
type Pause = Extract<Span, { kind: 'pause' }>;
type Settings = TextSpan['settings'];

/** What is asked of a spoken word. */
export interface WordChange {
  readonly semitones: number;
  /** Its length, as a multiple of the voice's own. */
  readonly length: number;
  /** Seconds of silence behind it, where that is said. */
  readonly pause?: number;
  readonly phones?: readonly string[];
}

/** What may not stand in XML; in a text it parts words, as a space does. */
const NO_CHARACTERS = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A document that says a text and nothing of how; empty lines part its paragraphs. */
export function asSsml({ text, ssml }: Source): string {
  if (ssml) return text;
  const paragraphs = text
    .replace(NO_CHARACTERS, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  const content = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis">\n${content}\n</speak>\n`;
}

/** What edits ask of each word of some planned sentences. */
export function changesOf(sentences: readonly ProsodySentence[], edits: Edits, rate: number): WordChange[] {
  const words = sentences.flatMap((sentence) => sentence.words);
  return words.map(({ phones, pause, readings }, w) => {
    const own = phones.reduce((sum, { duration }) => sum + duration, 0);
    const now = phones.reduce((sum, { duration }, p) => sum + duration * (edits.length[`${w}.${p}`] ?? 1), 0);
    // A word's rate holds for the silence behind it too, unless that is said.
    const silence = edits.pause[w] ?? (now !== own && pause.duration > 0 ? pause.duration : undefined);
    return {
      semitones: edits.pitch[w] ?? 0,
      length: now / own,
      ...(silence !== undefined && { pause: silence / rate }),
      phones: readings?.[edits.reading[w]]?.phones,
    };
  });
}

/** One or several spoken words that are written as one. */
interface Unit {
  readonly span: TextSpan;
  readonly written: string;
  /** Numbers of its words. */
  readonly words: number[];
}

function unitsOf(sentence: Sentence, first: number): Unit[] {
  const units: (Unit & { readonly start: number })[] = [];
  let word = first;
  for (const token of sentence.tokens) {
    if (token.kind !== 'word') continue;
    const last = units.at(-1);
    if (last?.start === token.start && last.span === token.span) last.words.push(word);
    else units.push({ span: token.span, start: token.start, written: token.written, words: [word] });
    word++;
  }
  return units;
}

/** Spans that are read as a whole cannot be parted. */
const isWhole = ({ alias, sayAs, phoneme, role }: TextSpan): boolean =>
  (alias ?? sayAs ?? phoneme ?? role) !== undefined;

/** A span's text, parted into its written words and what stands between them. */
function partsOf(span: TextSpan, units: readonly Unit[]): { text: string; unit?: Unit }[] {
  const own = units.filter((unit) => unit.span === span);
  if (own.length === 0) return [{ text: span.text }];
  if (isWhole(span)) {
    return [{ text: span.text, unit: { ...own[0], words: own.flatMap(({ words }) => words) } }];
  }
  const parts: { text: string; unit?: Unit }[] = [];
  let at = 0;
  for (const unit of own) {
    const start = span.text.indexOf(unit.written, at);
    // A word that goes on in another element has no place of its own here.
    if (start < 0) continue;
    if (start > at) parts.push({ text: span.text.slice(at, start) });
    parts.push({ text: unit.written, unit });
    at = start + unit.written.length;
  }
  if (at < span.text.length) parts.push({ text: span.text.slice(at) });
  return parts;
}

/** The document with what is asked of its words, numbered through all of it, and of all of it. */
export function weave(
  document: SpokenDocument,
  changes: readonly WordChange[],
  manner: Manner,
): SpokenDocument {
  let first = 0;
  const sentences = document.sentences.map((sentence) => {
    const units = unitsOf(sentence, first);
    const spans = wovenSpans(sentence, units, first, changes, manner);
    first += units.reduce((sum, { words }) => sum + words.length, 0);
    return { ...sentence, spans };
  });
  return { sentences };
}

function wovenSpans(
  sentence: Sentence,
  units: readonly Unit[],
  first: number,
  changes: readonly WordChange[],
  manner: Manner,
): Span[] {
  const spans: Span[] = [];
  let silence: Pause | undefined;
  const breakOff = (): void => {
    if (silence) spans.push(silence);
    silence = undefined;
  };
  for (const span of sentence.spans) {
    if (span.kind !== 'text') {
      const spoken = sentence.tokens.slice(0, span.before).filter(({ kind }) => kind === 'word').length;
      const isSaid = changes[first + spoken - 1]?.pause !== undefined;
      if (span.kind === 'mark') breakOff();
      if (span.kind === 'mark' || !isSaid) spans.push(span);
      continue;
    }
    for (const { text, unit } of partsOf(span, units)) {
      if (unit) breakOff();
      const own = unit?.words.map((word) => changes[word]) ?? [];
      spans.push(changed({ ...span, text }, own, manner));
      const pause = own.at(-1)?.pause;
      if (unit && pause !== undefined) silence = pauseBehind(span, pause);
    }
  }
  breakOff();
  return spans;
}

/** Breaks longer than nothing are told by their time alone; none at all needs its strength too. */
function pauseBehind({ stop, stretches }: TextSpan, seconds: number): Pause {
  return { kind: 'pause', strength: 'medium', seconds, start: stop, stop, stretches, before: 0 };
}

/** A span with what is asked of the words in it: what they ask together is their mean. */
function changed(span: TextSpan, changes: readonly WordChange[], manner: Manner): TextSpan {
  const mean = (of: (change: WordChange) => number, none: number): number =>
    changes.length === 0 ? none : changes.reduce((sum, change) => sum + of(change), 0) / changes.length;
  const { settings } = span;
  const raised = 2 ** ((manner.pitch + mean(({ semitones }) => semitones, 0)) / 12);
  const phones = changes.length === 1 && !isWhole(span) ? changes[0].phones : undefined;
  const level = ({ factor, hertz }: Settings['pitch'], times: number): Settings['pitch'] => ({
    factor: factor * times,
    hertz: hertz * times,
  });
  return {
    ...span,
    settings: {
      ...settings,
      rate: (settings.rate * manner.rate) / mean(({ length }) => length, 1),
      pitch: level(settings.pitch, raised),
      range: level(settings.range, manner.range),
    },
    ...(phones && { phoneme: phones }),
  };
}

/** What a document reads without its markup, and where each spoken word stands in that. */
export function shownOf({ sentences }: SpokenDocument): { text: string; places: [number, number][] } {
  let text = '';
  const places: [number, number][] = [];
  let first = 0;
  let paragraph = 0;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) text += '\n\n';
    else if (text !== '' && !/\s$/.test(text)) text += ' ';
    paragraph = sentence.paragraph;
    const units = unitsOf(sentence, first);
    for (const span of sentence.spans) {
      if (span.kind !== 'text') continue;
      for (const { text: part, unit } of partsOf(span, units)) {
        for (const word of unit?.words ?? []) places[word] = [text.length, text.length + part.length];
        text += part;
      }
    }
    first += units.reduce((sum, { words }) => sum + words.length, 0);
  }
  for (let word = 0; word < first; word++) places[word] ??= [0, 0];
  return { text: text.trim(), places };
}
