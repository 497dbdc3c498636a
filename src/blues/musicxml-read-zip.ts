// Compressed MusicXML (`.mxl`): the score out of the archive, without trusting what the archive says of itself.
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { MusicError } from './errors.ts';
import { MAX_XML, readXml } from './musicxml-read-xml.ts';

/** Largest archive that is read, in bytes. */
const MAX_ARCHIVE = 10_000_000;
/** Most files in an archive: what says that it holds more is damaged. */
const MOST_FILES = 1000;
const CONTAINER = 'META-INF/container.xml';

/**
 * The bytes of the score in an archive: the one that its container names first, else the first score in it.
 *
 * @throws MusicError for archives that are damaged, too large, or hold no score
 */
export function unzipScore(archive: Uint8Array): Uint8Array {
  if (archive.length > MAX_ARCHIVE)
    throw new MusicError(
      `the .mxl file is too long: ${archive.length} bytes, and ${MAX_ARCHIVE} is the most I read`,
    );
  const names: string[] = [];
  const container = extract(archive, ({ name }) => {
    names.push(name);
    return name === CONTAINER;
  });
  let wanted: string | undefined;
  if (container)
    readXml(new TextDecoder().decode(container), new Set(['rootfile']), ({ attributes }) => {
      wanted ??= attributes['full-path'];
    });
  wanted ??= names.find((name) => /\.(?:musicxml|xml)$/i.test(name) && !name.startsWith('META-INF/'));
  const score = wanted === undefined ? undefined : extract(archive, ({ name }) => name === wanted);
  if (!score) throw new MusicError('the .mxl file holds no score');
  return score;
}

/** The first file that is wanted, with no more memory than its entry may ask for. */
function extract(archive: Uint8Array, wants: (file: UnzipFileInfo) => boolean): Uint8Array | undefined {
  let taken = false;
  let entries = 0;
  let tooLarge = false;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(archive, {
      filter: (file) => {
        if (++entries > MOST_FILES) throw new RangeError('too many files');
        if (taken || !wants(file)) return false;
        taken = true;
        tooLarge = file.originalSize > MAX_XML;
        return !tooLarge;
      },
    });
  } catch (error) {
    throw new MusicError('the .mxl file is damaged or cut short', { cause: error });
  }
  if (tooLarge) throw new MusicError(`the score in the .mxl file is longer than ${MAX_XML} bytes`);
  return Object.values(files)[0];
}
