// What both elements are made of: a button, progress while models load, one sentence about what went wrong, and events.
import { isAbort } from '../studio/workers/room.ts';
import type { Failure, Progress } from './events.ts';
import { STYLES } from './styles.ts';

/** Pages that are made on a server load this module where there are no elements. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

let sheet: CSSStyleSheet | undefined;

/** Made like this, a style sheet needs no leave of the page's content policy. */
function sharedSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
  }
  return sheet;
}

/** An element of the page with a part's name, which its style sheet and those of the page know it by. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  part: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ part, ...attributes })) element.setAttribute(name, value);
  return element;
}

/**
 * An element that sounds from a click, a key or a call on, until it is over or stopped. One of a kind sounds at a time.
 * Events: `start` when the sound is about to begin, `end` when it is over, `progress` ({@link Progress}) and `error`
 * ({@link Failure}), besides those of its kind.
 */
export abstract class SoundingElement extends Base {
  static #sounding: SoundingElement | undefined;

  readonly #labels: { readonly start: string; readonly stop: string };
  /** As people call what is loaded. */
  readonly #what: string;
  readonly #watch = new MutationObserver(() => this.renew());
  #running?: AbortController;
  #parts?: {
    readonly button: HTMLButtonElement;
    readonly progress: HTMLDivElement;
    readonly share: HTMLProgressElement;
    readonly status: HTMLParagraphElement;
    readonly error: HTMLParagraphElement;
  };

  constructor(labels: { readonly start: string; readonly stop: string }, what: string) {
    super();
    this.#labels = labels;
    this.#what = what;
  }

  /** Whether it sounds, or is about to. */
  get active(): boolean {
    return this.#running !== undefined;
  }

  /** Ends the sound, or what would have become it. */
  stop(): void {
    this.#running?.abort();
  }

  connectedCallback(): void {
    if (!this.#parts) this.#build();
    this.#watch.observe(this, { childList: true, characterData: true, subtree: true });
    this.renew();
  }

  disconnectedCallback(): void {
    this.stop();
    this.#watch.disconnect();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.renew();
  }

  /** Shows what the element's attributes and its text ask for by now. */
  protected abstract renew(): void;

  /** What is shown under the button. */
  protected abstract content(): HTMLElement[];

  /** Sounds until it is over; rejects when it is stopped or goes wrong. */
  protected abstract sound(signal: AbortSignal): Promise<void>;

  /** Resolves when the sound is over, was stopped, or went wrong; what went wrong is told by the event. */
  protected run(): Promise<void> {
    SoundingElement.#sounding?.stop();
    SoundingElement.#sounding = this;
    const controller = new AbortController();
    this.#running = controller;
    this.#show();
    this.say('error', '');
    this.say('status', `Loading ${this.#what} …`);
    return this.#run(controller);
  }

  protected tell<Detail>(type: string, detail?: Detail): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  /** Shows one sentence, and tells it. */
  protected fail(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.say('error', message.charAt(0).toUpperCase() + message.slice(1));
    this.tell<Failure>('error', { message, error });
  }

  /** What a person, or their screen reader, is told. */
  protected say(part: 'status' | 'error', text: string): void {
    const element = this.#parts?.[part];
    if (element && element.textContent !== text) element.textContent = text;
  }

  protected loading(progress: Progress): void {
    if (this.#parts) {
      this.#parts.progress.hidden = false;
      const { share } = this.#parts;
      if (progress.total > 0) share.value = progress.loaded / progress.total;
      else share.removeAttribute('value');
    }
    this.tell<Progress>('progress', progress);
  }

  /** To be called when all is loaded and the sound begins. */
  protected started(): void {
    if (this.#parts) this.#parts.progress.hidden = true;
    this.say('status', '');
    this.tell('start');
  }

  /** An attribute as a number, which what is no number is not. */
  protected number(name: string): number | undefined {
    const value = this.getAttribute(name);
    return value === null ? undefined : value.trim() === '' ? Number.NaN : Number(value);
  }

  /** Sets an attribute, or takes it away. */
  protected put(name: string, value: string | number | undefined): void {
    if (value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  }

  async #run(controller: AbortController): Promise<void> {
    try {
      await this.sound(controller.signal);
    } catch (error) {
      if (!isAbort(error)) this.fail(error);
    }
    // Who was begun anew is not over.
    if (this.#running !== controller) return;
    this.#running = undefined;
    this.#show();
    this.tell('end');
  }

  #build(): void {
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    root.adoptedStyleSheets = [sharedSheet()];
    const button = make('button', 'button', { type: 'button' });
    button.addEventListener('click', () => {
      if (this.active) this.stop();
      else void this.run();
    });
    const progress = make('div', 'progress');
    const label = document.createElement('span');
    label.textContent = `Loading ${this.#what} …`;
    label.ariaHidden = 'true';
    const share = document.createElement('progress');
    share.ariaLabel = `Loading ${this.#what}`;
    progress.append(label, share);
    const status = make('p', 'status', { role: 'status' });
    const error = make('p', 'error', { role: 'alert' });
    const controls = make('div', 'controls');
    controls.append(button, progress, status);
    const frame = make('div', 'frame');
    frame.append(controls, error, ...this.content());
    frame.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.stop();
    });
    root.append(frame);
    this.#parts = { button, progress, share, status, error };
    this.#show();
  }

  #show(): void {
    if (!this.#parts) return;
    this.#parts.button.textContent = this.active ? this.#labels.stop : this.#labels.start;
    this.#parts.progress.hidden = true;
    this.say('status', '');
  }
}
