// The files that speech goes to: under another name until all is said, with a journal of the sentences that are whole.
import { createHash } from 'node:crypto';
import { chmod, type FileHandle, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { CommandError, systemReason } from './errors.ts';
import { quote } from './files.ts';
import { type WavStream, wavStream } from './say-wav.ts';

/** How far a file is whole. */
interface Progress {
  readonly sentences: number;
  /** Bytes behind the WAV header, and of marks. */
  readonly sound: number;
  readonly marks: number;
}

/** The first line has an identity, all others how far it came. */
type JournalLine = Progress & { readonly identity?: string };
const parseLine = (text: string): JournalLine => JSON.parse(text);

const NOTHING: Progress = { sentences: 0, sound: 0, marks: 0 };

/** What a file's content depends on, as one short text: a part of other content is not gone on with. */
export const identityOf = (...all: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 32);

/**
 * A WAV file and, if asked for, its marks, that are made sentence by sentence. Until `finish` they are `<file>.part`,
 * beside `<file>.part.journal`: an identity, then a line for each sentence that is whole in both.
 */
export class SpeechFiles {
  readonly path: string;
  readonly part: string;
  readonly #wav: WavStream;
  readonly #marks?: { readonly path: string; readonly part: string };
  readonly #open: FileHandle[] = [];
  #done: Progress = NOTHING;
  #sound = 0;
  #marked = 0;

  private constructor(path: string, wav: WavStream, marks?: string) {
    this.path = path;
    this.part = `${path}.part`;
    this.#wav = wav;
    this.#marks = marks === undefined ? undefined : { path: marks, part: `${marks}.part` };
  }

  /** Begins anew, or with `resume` behind the last whole sentence. @throws {CommandError} naming what cannot be. */
  static async open(
    path: string,
    {
      sampleRate,
      marks,
      identity,
      resume = false,
    }: { sampleRate: number; marks?: string; identity: string; resume?: boolean },
  ): Promise<SpeechFiles> {
    // A link stays a link: what it points to is replaced.
    const real = await realpath(path).catch(() => path);
    const wav = await wavStream(sampleRate);
    const files = new SpeechFiles(real, wav, marks && (await realpath(marks).catch(() => marks)));
    try {
      await files.#begin(identity, resume);
      return files;
    } catch (error) {
      await files.#close();
      throw files.#cannot(error);
    }
  }

  /** Sentences that are there already. */
  get sentences(): number {
    return this.#done.sentences;
  }

  /** Seconds of sound that are there already. */
  get seconds(): number {
    return this.#sound / 2 / this.#wav.sampleRate;
  }

  async #begin(identity: string, resume: boolean): Promise<void> {
    const { part } = this;
    const journal = `${part}.journal`;
    if (resume) this.#done = await this.#readJournal(journal, identity);
    const flags = resume ? 'r+' : 'w+';
    this.#open.push(await open(part, flags), await open(journal, resume ? 'a' : 'w'));
    if (this.#marks) this.#open.push(await open(this.#marks.part, flags));
    const [sound, lines, marks] = this.#open;
    if (!resume) {
      await sound.writeFile(this.#wav.header());
      await lines.writeFile(`${JSON.stringify({ identity })}\n`);
    }
    ({ sound: this.#sound, marks: this.#marked } = this.#done);
    // What was begun and is no whole sentence is said again.
    await sound.truncate(this.#wav.headerBytes + this.#sound);
    await marks?.truncate(this.#marked);
  }

  async #readJournal(journal: string, identity: string): Promise<Progress> {
    const parts = [this.part, ...(this.#marks ? [this.#marks.part] : [])];
    const found = await Promise.all([
      readFile(journal, 'utf8').then((text) => text.split('\n').slice(0, -1).map(parseLine)),
      ...parts.map(async (path) => (await stat(path)).size),
    ]).catch(() => {
      throw new CommandError(`there is nothing to resume at ${quote(this.path)}; begin without --resume`);
    });
    const [[head, ...sentences], sound, marks = 0] = found as [JournalLine[], number, number?];
    if (head?.identity !== identity) {
      throw new CommandError(
        `${quote(this.part)} was begun with another text or other options; begin without --resume`,
      );
    }
    return (
      sentences.findLast((one) => this.#wav.headerBytes + one.sound <= sound && one.marks <= marks) ?? NOTHING
    );
  }

  /** Adds sound and marks of the sentence that is being said. */
  async write(samples: Float32Array, marks: string): Promise<void> {
    const bytes = this.#wav.samples(samples);
    if (this.#sound + bytes.length > this.#wav.mostBytes) {
      throw new CommandError(
        `the speech is too long for ${quote(this.path)}: a WAV file holds 4 GB; say it in parts`,
      );
    }
    await this.#try(async ([sound, , marked]) => {
      await sound.write(bytes, 0, bytes.length, this.#wav.headerBytes + this.#sound);
      this.#sound += bytes.length;
      if (marked && marks !== '') {
        const { bytesWritten } = await marked.write(marks, this.#marked);
        this.#marked += bytesWritten;
      }
    });
  }

  /** Notes that all up to here is `sentences` whole sentences. */
  async sentence(sentences: number): Promise<void> {
    this.#done = { sentences, sound: this.#sound, marks: this.#marked };
    await this.#try(([, journal]) => journal.appendFile(`${JSON.stringify(this.#done)}\n`));
  }

  /** Gives the files their names. */
  async finish(): Promise<void> {
    await this.#try(async ([sound, , marks]) => {
      await sound.write(this.#wav.header(this.#sound), 0, this.#wav.headerBytes, 0);
      await Promise.all([sound.sync(), marks?.sync()]);
      await this.#close();
      for (const { path, part } of [
        { path: this.path, part: this.part },
        ...(this.#marks ? [this.#marks] : []),
      ]) {
        const before = await stat(path).catch(() => undefined);
        if (before) await chmod(part, before.mode & 0o7777);
        await rename(part, path);
      }
      await rm(`${this.part}.journal`, { force: true });
    });
  }

  /** Leaves what is whole for another time; where nothing is, leaves nothing. */
  async leave(): Promise<void> {
    await this.#close();
    if (this.#done.sentences > 0) return;
    for (const path of [this.part, `${this.part}.journal`, this.#marks?.part]) {
      if (path) await rm(path, { force: true }).catch(() => undefined);
    }
  }

  async #close(): Promise<void> {
    await Promise.all(this.#open.splice(0).map((file) => file.close().catch(() => undefined)));
  }

  async #try(act: (files: readonly FileHandle[]) => Promise<void>): Promise<void> {
    try {
      await act([...this.#open]);
    } catch (error) {
      throw this.#cannot(error);
    }
  }

  #cannot(error: unknown): Error {
    if (error instanceof CommandError) return error;
    const reason = systemReason(error) ?? (error as Error).message;
    return new CommandError(`cannot write ${quote(this.path)}: ${reason}`, { cause: error });
  }
}
