// <talking-blues-voice>: a text with a button that lets it be spoken, each word lit up as it is heard.

import { checkVoice } from '../speech/speak/check-voice.ts';
import { checkControls } from '../speech/speak/controls.ts';
import { make, SoundingElement } from './element.ts';
import type { HeardWord } from './events.ts';
import { speak } from './speaking.ts';

export type { Failure, HeardWord, Progress } from './events.ts';

/**
 * Attributes, and properties of the same names: `text` (or what stands in the element), `voice` (`lj`, `kathleen`),
 * `rate` (0.25 to 4), `pitch` (semitones, −24 to 24), `monotone`. Events: `start`, `word` ({@link HeardWord}), `end`,
 * `progress`, `error`. Parts: `frame`, `controls`, `button`, `progress`, `status`, `error`, `text`, `word`.
 */
export class VoiceElement extends SoundingElement {
  static readonly observedAttributes = ['text'];

  /** Before the word that is heard, it, and behind it. */
  #shown?: { readonly before: Text; readonly word: HTMLElement; readonly behind: Text };

  constructor() {
    super({ start: 'Speak', stop: 'Stop' }, 'the voice');
  }

  get text(): string {
    return this.getAttribute('text') ?? this.textContent?.trim() ?? '';
  }

  set text(text: string) {
    this.put('text', text);
  }

  get voice(): string {
    return this.getAttribute('voice') ?? 'lj';
  }

  set voice(voice: string) {
    this.put('voice', voice);
  }

  get rate(): number {
    return this.number('rate') ?? 1;
  }

  set rate(rate: number) {
    this.put('rate', rate);
  }

  get pitch(): number {
    return this.number('pitch') ?? 0;
  }

  set pitch(semitones: number) {
    this.put('pitch', semitones);
  }

  get monotone(): boolean {
    return this.hasAttribute('monotone');
  }

  set monotone(monotone: boolean) {
    this.put('monotone', monotone ? '' : undefined);
  }

  /**
   * Speaks the text, or another that is then shown instead; to be called from a click or a key the first time.
   * Resolves when all is heard, when it is stopped, and when it goes wrong, which the event `error` tells.
   */
  speak(text?: string): Promise<void> {
    if (text !== undefined) this.text = text;
    return this.run();
  }

  protected override content(): HTMLElement[] {
    const text = make('p', 'text');
    const word = make('mark', 'word', { hidden: '' });
    const [before, behind] = [new Text(), new Text()];
    text.append(before, word, behind);
    this.#shown = { before, word, behind };
    return [text];
  }

  protected override async sound(signal: AbortSignal): Promise<void> {
    const { text, voice: reader, rate, pitch, monotone } = this;
    if (!/\S/.test(text))
      throw new Error('there is no text to speak; put it into the element or its attribute text.');
    checkVoice(reader);
    const controls = { rate, pitch: { semitones: pitch }, monotone };
    checkControls(controls);
    const listener = {
      onProgress: this.loading.bind(this),
      onStart: this.started.bind(this),
      onWord: (word: HeardWord) => {
        const { value, start, stop, time, end } = word;
        this.#light(text, start, stop);
        this.tell<HeardWord>('word', { value, start, stop, time, end });
      },
    };
    try {
      await speak({ text, reader, controls }, listener, signal);
    } finally {
      this.#light(this.text, 0, 0);
    }
  }

  /** Shows the text anew; one that was being spoken is no longer there. */
  protected override renew(): void {
    this.stop();
    this.#light(this.text, 0, 0);
  }

  #light(text: string, start: number, stop: number): void {
    if (!this.#shown) return;
    const { before, word, behind } = this.#shown;
    before.data = text.slice(0, start);
    word.textContent = text.slice(start, stop);
    word.hidden = start === stop;
    behind.data = text.slice(stop);
  }
}

globalThis.customElements?.define('talking-blues-voice', VoiceElement);

declare global {
  interface HTMLElementTagNameMap {
    'talking-blues-voice': VoiceElement;
  }
}
