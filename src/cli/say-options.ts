// The options of `say` that shape the voice, and the files it reads beside the text.
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { LexiconEntries, SpeakOptions, VoiceName } from '../speech/index.ts';
import { VOICES } from '../speech/speak/voices.ts';
import type { Context } from './context.ts';
import { CommandError } from './errors.ts';
import { quote, readText } from './files.ts';
import { decimal, oneOf } from './options.ts';

export interface VoiceOptions extends Pick<SpeakOptions, 'rate' | 'pitch' | 'range' | 'volume' | 'monotone'> {
  readonly voice?: VoiceName;
  readonly lexicon?: string;
}

/** Bytes: a large dictionary. */
const MAX_LEXICON_BYTES = 20_000_000;

export function addVoice(command: Command): Command {
  return command
    .addOption(new Option('--voice <name>', `whose voice: ${VOICES.join(' or ')}`).argParser(oneOf(VOICES)))
    .option('--monotone', 'pitch at its mean, every phone at its mean length: for comparison')
    .addOption(new Option('--rate <r>', 'how fast: 0.25 to 4; 1 is usual').argParser(decimal(0.25, 4)))
    .addOption(
      new Option('--pitch <p>', 'how high: semitones as +2 or -3.5, or the mean as 180Hz').argParser(pitch),
    )
    .addOption(
      new Option('--range <r>', 'how lively: 0 is flat, 1 usual, 4 the most').argParser(decimal(0, 4)),
    )
    .addOption(new Option('--volume <dB>', 'decibels: -60 to 20; 0 is usual').argParser(decimal(-60, 20)))
    .option('--lexicon <file.json>', 'your own pronunciations: {"Nguyen": "W IH1 N"}');
}

/** "+2", "-3.5st", "180Hz". */
export function pitch(text: string): NonNullable<VoiceOptions['pitch']> {
  const [, number, unit] = /^\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*(st|hz)?\s*$/i.exec(text) ?? [];
  const value = Number(number);
  const inHertz = unit?.toLowerCase() === 'hz';
  if (inHertz && value >= 62.5 && value <= 500) return { hertz: value };
  if (number !== undefined && !inHertz && Math.abs(value) <= 24) return { semitones: value };
  throw new InvalidArgumentError(
    'It must be semitones from -24 to 24, as +2, or hertz from 62.5 to 500, as 180Hz.',
  );
}

/** The pronunciations in a file; whether they are ARPAbet is for the room to say. */
export async function readLexicon(
  path: string | undefined,
  context: Context,
): Promise<LexiconEntries | undefined> {
  if (path === undefined) return undefined;
  const text = await readText(path, {
    maxBytes: MAX_LEXICON_BYTES,
    stdin: context.stdin,
    signal: context.signal,
  });
  const fail = (why: string, cause?: unknown): never => {
    throw new CommandError(`the lexicon ${quote(path)} ${why}`, { cause });
  };
  let entries: unknown;
  try {
    entries = JSON.parse(text);
  } catch (error) {
    return fail(`is not JSON: ${(error as Error).message}`, error);
  }
  if (typeof entries !== 'object' || entries === null || Array.isArray(entries)) {
    return fail('must be an object of words and phones, as {"Nguyen": "W IH1 N"}');
  }
  for (const [word, phones] of Object.entries(entries)) {
    const isList = Array.isArray(phones) && phones.every((phone) => typeof phone === 'string');
    if (typeof phones !== 'string' && !isList) {
      fail(`says ${quote(word)} with ${JSON.stringify(phones)}: write phones, as "W IH1 N"`);
    }
  }
  return entries as LexiconEntries;
}
