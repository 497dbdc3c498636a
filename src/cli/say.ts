// The command `say`: a text as speech, or how it is pronounced.
import { extname, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';
import { quote } from './files.ts';
import { version } from './run.ts';
import { addVoice, readLexicon, type VoiceOptions } from './say-options.ts';
import { printPhones, whole } from './say-phones.ts';
import { describeSpoken, makeSound, type Spoken } from './say-sound.ts';
import { checkFile } from './targets.ts';
import { readTextArgument } from './words-text.ts';

/** What is said where no text is given. */
export const DEFAULT_TEXT =
  'We must polish the Polish furniture. Please close the door that you are close to.';

const DEFAULT_OUTPUT = 'speech.wav';

const HELP = `
The sound is 16-bit WAV at 16 kHz. With -o - it goes to standard output as it is made. What Ctrl-C interrupts stays
as FILE.wav.part up to the last whole sentence, and --resume goes on there.

Marks are lines of JSON: {"time", "end", "type", "value", "start", "stop"}, seconds and character offsets; the type is
sentence, word, phone or mark.

Phones are those of the CMU Pronouncing Dictionary (ARPAbet), vowels with their stress: 1 the main one, 2 a
second, 0 none. Behind them stands where they are from: "heteronym" was chosen by the sentence, "letters" is a
word that no dictionary has, said from its letters by a network.

Examples:
  $ talking-blues say "Please close the door." -o door.wav
  $ talking-blues say "Is it raining?" --pitch +2 --range 1.5 --rate 0.9
  $ talking-blues say book.txt -o book.wav --marks book.jsonl
  $ talking-blues say book.txt -o book.wav --marks book.jsonl --resume
  $ echo "A tear fell." | talking-blues say - -o - | aplay     heard as it is made
  $ talking-blues say '<speak>Come <emphasis>now</emphasis>.</speak>' --ssml
  $ talking-blues say "I read it yesterday." --phones`;

interface Options extends VoiceOptions {
  readonly output?: string;
  readonly marks?: string;
  readonly resume?: boolean;
  readonly ssml?: boolean;
  readonly phones?: boolean;
  readonly json?: boolean;
}

export function addSay(program: Command, context: Context): void {
  const command = program
    .command('say')
    .summary('read a text aloud')
    .description('Reads a text aloud into a WAV file, or prints how its words are pronounced.')
    .argument(
      '[text]',
      'a text, the name of a file that holds one, or - for standard input; two sentences of ours if absent',
    )
    .option(
      '-o, --output <file.wav>',
      `where the sound goes; - is standard output (default: ${DEFAULT_OUTPUT})`,
    );
  addVoice(command)
    .option('--marks <file>', 'when each sentence, word and phone is said, as lines of JSON')
    .option(
      '--ssml',
      'the text is SSML 1.1: <speak>, p, s, break, prosody, emphasis, say-as, sub, phoneme, mark, w',
    )
    .option('--resume', 'go on with a file that was stopped')
    .option('--phones', 'print the pronunciation and make no sound')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', HELP)
    .action((text: string | undefined, options: Options) => say(text, options, context));
}

async function say(argument: string | undefined, options: Options, context: Context): Promise<void> {
  const { json, phones } = options;
  if (phones) checkSilent(options);
  else await checkOutputs(options, context);
  if (argument === '-' && options.lexicon === '-') {
    throw new UsageError('the text and --lexicon both want standard input');
  }
  const lexicon = await readLexicon(options.lexicon, context);
  const text = argument === undefined ? DEFAULT_TEXT : await readTextArgument(argument, context);
  if (phones) {
    const { readSentences, readSsml } = await import('../speech/index.ts');
    const sentences = options.ssml ? readSsml(text).sentences : readSentences(text);
    return printPhones(sentences, { json, lexicon }, context);
  }
  const spoken = await sayText(text, options, lexicon, context);
  // Where standard output carries the sound, the words go beside it.
  const words = spoken.output === '-' ? context.stderr : context.stdout;
  await words.write(json ? `${JSON.stringify(spoken, null, 1)}\n` : describeSpoken(spoken));
}

async function sayText(
  text: string,
  options: Options,
  lexicon: Awaited<ReturnType<typeof readLexicon>>,
  context: Context,
): Promise<Spoken> {
  const {
    output = DEFAULT_OUTPUT,
    marks,
    resume,
    voice: name,
    ssml,
    rate,
    pitch,
    range,
    volume,
    monotone,
  } = options;
  const controls = { ssml, rate, pitch, range, volume, monotone };
  const { loadVoice } = await import('../speech/index.ts');
  const voice = await whole(() => loadVoice({ voice: name, lexicon }));
  try {
    const settings = { output, marks, resume, controls, identity: [name, lexicon, version()] };
    return await makeSound(text, settings, voice, context);
  } finally {
    voice.close();
  }
}

/** `--phones` makes no sound: options that shape or place it would be ignored. */
function checkSilent({ phones, json, lexicon, ssml, ...sound }: Options): void {
  const [name] = Object.keys(sound);
  if (name !== undefined) throw new UsageError(`--phones makes no sound: leave --${name} out`);
}

/** Finds out now, and not after an hour of speech, what could not be written. */
async function checkOutputs(options: Options, context: Context): Promise<void> {
  const { output = DEFAULT_OUTPUT, marks, resume, json } = options;
  if (output === '' || marks === '') throw new UsageError('-o and --marks need the name of a file');
  if (marks === '-') throw new UsageError('--marks needs the name of a file');
  if (output === '-') {
    if (context.stdout.isTerminal) {
      throw new UsageError('-o - would print sound to the terminal: send it to a file or a program');
    }
    if (json) throw new UsageError('--json and -o - both want standard output');
    if (resume) throw new UsageError('--resume needs -o with the name of a file');
  } else {
    if (!['', '.wav'].includes(extname(output).toLowerCase())) {
      throw new UsageError(`-o ${quote(output)}: say writes WAV; end it in .wav`);
    }
    await checkFile(output);
  }
  if (marks === undefined) return;
  if (output !== '-' && resolve(marks) === resolve(output))
    throw new UsageError(`-o and --marks both want ${quote(marks)}`);
  await checkFile(marks);
}
