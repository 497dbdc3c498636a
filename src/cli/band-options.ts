// The options of the band that plays with a solo: its style, its soloist, what it plays before and after.
import { type Command, Option } from 'commander';
// From where they are defined, so that `--help` waits for nothing else.
import { SOLOISTS, type Soloist } from '../blues/instruments.ts';
import { STYLES, type StyleName } from '../blues/style.ts';
import { oneOf, wholeNumber } from './options.ts';
import type { BandSettings } from './scores.ts';

export interface BandChoices {
  readonly style?: StyleName;
  readonly instrument?: Soloist;
  /** False for `--no-band`. */
  readonly band: boolean;
  readonly countIn?: boolean;
  readonly intro?: number;
  readonly tag?: boolean;
  readonly parts?: boolean;
}

export function addBand(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--style <name>',
        `${STYLES.join(', ')}: how the band plays, and unless given the tempo and the swing (default: swing)`,
      ).argParser(oneOf(STYLES)),
    )
    .addOption(
      new Option('--instrument <name>', `who solos: ${SOLOISTS.join(', ')} (default: tenor sax)`).argParser(
        oneOf(SOLOISTS),
      ),
    )
    .option('--count-in', 'the drummer counts in')
    .addOption(
      new Option('--intro <bars>', 'bars of the form’s end that the band plays first').argParser(
        wholeNumber(0, 64),
      ),
    )
    .option('--tag', 'the band repeats the last two bars before it ends')
    .option('--no-band', 'the soloist alone')
    .option('--parts', 'in MusicXML, a part for each player');
}

/** What the library calls them. */
export function bandSettings({
  style,
  instrument,
  band,
  countIn,
  intro,
  tag,
  parts,
}: BandChoices): BandSettings {
  return {
    ...{ style, soloist: instrument, accompanied: band, countIn, intro, parts },
    ending: tag ? 'tag' : band ? 'chord' : 'none',
  };
}
