// What a chart says itself of how it is played, its tempo and its style, where no option tells otherwise.
import type { Sheet } from '../blues/index.ts';
import type { StyleName } from '../blues/style.ts';
import { type SoloOptions, TEMPI } from './solo-options.ts';

/** What the chart said, where no option did. */
export interface AsWritten {
  readonly tempo?: number;
  readonly style?: StyleName;
}

export interface StyledOptions extends SoloOptions {
  readonly style?: StyleName;
}

/**
 * The options with what the chart says in the place of those that were not given; a style brings its tempo and its
 * swing, where neither options nor the chart give them.
 */
export async function playedAsWritten<Options extends StyledOptions>(
  sheet: Sheet,
  given: Options,
  tempoGiven: boolean,
): Promise<{ options: Options; written: AsWritten }> {
  const written = await asWritten(sheet, given, tempoGiven);
  return {
    options: await inStyle({ ...given, ...written }, tempoGiven || written.tempo !== undefined),
    written,
  };
}

/** What stands beside a chart, and no option overrules; a tempo out of bounds becomes the nearest that is played. */
async function asWritten(
  { tempo, style }: Sheet,
  given: StyledOptions,
  tempoGiven: boolean,
): Promise<AsWritten> {
  const { nearestStyle } = await import('../blues/index.ts');
  return {
    ...(tempo !== undefined && !tempoGiven && { tempo: Math.max(TEMPI[0], Math.min(TEMPI[1], tempo)) }),
    ...(style !== undefined && !given.style && { style: nearestStyle(style) }),
  };
}

async function inStyle<Options extends StyledOptions>(
  options: Options,
  tempoKnown: boolean,
): Promise<Options> {
  const { style } = options;
  if (!style) return options;
  const { soloSwing, usualTempo } = await import('../blues/index.ts');
  const tempo = tempoKnown ? options.tempo : usualTempo(style);
  const swing = soloSwing(style, tempo);
  // Who learned from real solos swings by himself, where there is swing at all.
  const own = options.method === 'solos' && swing > 1;
  return { ...options, tempo, swing: options.swing ?? (own ? undefined : swing) };
}

/** `As the chart says: bossa, 140 beats a minute.`, or nothing. */
export function describeWritten({ tempo, style }: AsWritten): string {
  const said = [
    ...(style === undefined ? [] : [style]),
    ...(tempo === undefined ? [] : [`${Math.round(tempo)} beats a minute`]),
  ];
  return said.length > 0 ? `As the chart says: ${said.join(', ')}.\n` : '';
}

/** The same for programs. */
export function writtenReport(written: AsWritten): { readonly asWritten?: AsWritten } {
  return Object.keys(written).length > 0 ? { asWritten: written } : {};
}
