// The shipped models of speech, fetched from beside the package's code.
import { FormatError } from '../lstm/index.ts';
import type { ShippedModel } from './shipped.node.ts';

// Written out, each whole, so that bundlers see the files and take them along.
const PLACES: Readonly<Record<ShippedModel, () => URL>> = {
  pronunciations: () => new URL('../../models/pronunciations.safetensors', import.meta.url),
  heteronyms: () => new URL('../../models/heteronyms.safetensors', import.meta.url),
  letters: () => new URL('../../models/letters.safetensors', import.meta.url),
  durations: () => new URL('../../models/durations.safetensors', import.meta.url),
  pitch: () => new URL('../../models/pitch.safetensors', import.meta.url),
  voice: () => new URL('../../models/voice.safetensors', import.meta.url),
  fargan: () => new URL('../../models/fargan.safetensors', import.meta.url),
};

/** Where all of them are, by name, as this module's page reaches them. */
export function modelPlaces(): Record<ShippedModel, string> {
  const places = Object.entries(PLACES).map(([name, place]) => [name, place().href]);
  return Object.fromEntries(places) as Record<ShippedModel, string>;
}

/** @throws {FormatError} when the page's server does not have the file. */
export async function shippedModel(name: ShippedModel): Promise<Uint8Array> {
  const place = PLACES[name]();
  const response = await fetch(place);
  // Servers of one-page sites answer with their page for what they do not have.
  if (!response.ok || response.headers.get('content-type')?.startsWith('text/html')) {
    throw new FormatError(`the model is not at ${place}; serve it there or pass its bytes to loadVoice.`);
  }
  return new Uint8Array(await response.arrayBuffer());
}
