// The synthesiser as the band is heard through it: its instruments in our room; for files and for playing live alike.
import {
  type BasicSoundBank,
  type ReverbProcessor,
  SoundBankLoader,
  SpessaSynthProcessor,
} from 'spessasynth_core';
import { type Hertz, Room } from '../audio/index.ts';

export { BasicMIDI, SpessaSynthSequencer } from 'spessasynth_core';

/** Frames that the synthesiser makes at once, at most. */
const BLOCK = 128;
/** What the room gives back of what it is sent. */
const ROOM_LEVEL = 0.55;

/** A bank, SF2 or SF3, from a buffer that it keeps. @throws {Error} when it is none. */
export function readBank(bytes: ArrayBuffer): BasicSoundBank {
  return SoundBankLoader.fromArrayBuffer(bytes);
}

/** Plays nothing yet; MIDI goes in, blocks of at most 128 frames come out. */
export async function openSynthesiser(
  bank: BasicSoundBank,
  sampleRate: Hertz,
): Promise<SpessaSynthProcessor> {
  const synth = new SpessaSynthProcessor(sampleRate, {
    eventsEnabled: false,
    reverbProcessor: roomFor(sampleRate),
    chorusProcessor: NO_CHORUS,
  });
  synth.soundBankManager.addSoundBank(bank, 'band');
  // The samples of an SF3 bank are Vorbis; its decoder is WebAssembly that has to be compiled first.
  await synth.processorInitialized;
  return synth;
}

/**
 * The same bank with its samples decoded, seven times as large: for a thread that must not stop to decode.
 * @throws {Error} when it is no bank.
 */
export async function decodeBank(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const bank = readBank(bytes);
  await new SpessaSynthProcessor(44_100).processorInitialized;
  await bank.setSampleFormat({ format: 'pcm' });
  return bank.writeSF2();
}

/** Our room in the place of the synthesiser's; what a file asks of the latter by system exclusive is not heard. */
function roomFor(sampleRate: Hertz): ReverbProcessor {
  const room = new Room(sampleRate);
  const sent = new Float32Array(BLOCK);
  const settings = { character: 0, time: 64, delayFeedback: 0, preDelayTime: 0, level: 64, preLowpass: 0 };
  return {
    ...settings,
    process(input, left, right, start, count) {
      for (let i = 0; i < count; i++) sent[i] = ROOM_LEVEL * input[i];
      room.process(sent, left, right, start, count);
    },
    getSnapshot: () => settings,
  };
}

type Chorus = NonNullable<ConstructorParameters<typeof SpessaSynthProcessor>[1]>['chorusProcessor'];

/** No instrument of a jazz band is played through a chorus. */
const NO_CHORUS: Chorus = (() => {
  const settings = {
    ...{ feedback: 0, delay: 0, rate: 0, depth: 0, level: 0, preLowpass: 0 },
    ...{ sendLevelToReverb: 0, sendLevelToDelay: 0 },
  };
  return { ...settings, process: () => undefined, getSnapshot: () => settings };
})();
