// <talking-blues-jam>: a chart with a button that lets soloist and band play over it, each bar lit up as it is heard.
import { SOLOISTS } from '../blues/instruments.ts';
import { STYLES, type StyleName } from '../blues/style.ts';
import type { Settings, ShownChart } from '../studio/improvise/types.ts';
import { make, SoundingElement } from './element.ts';
import type { HeardBar, HeardChord } from './events.ts';
import { change, play, readChart, type Tune } from './playing.ts';

export type { Failure, HeardBar, HeardChord, Progress } from './events.ts';

const USUAL = { tempo: 132, style: 'swing', soloist: 'tenor sax' } as const;
const SLOWEST = 40;
const FASTEST = 320;

/**
 * Attributes, and properties of the same names: `chart` (text or an iReal link; or what stands in the element; a blues
 * in C if absent), `tempo` (beats a minute), `band-style` (`bandStyle`), `soloist`, `seed`, `choruses` (absent: without
 * end). Events: `start`, `bar` ({@link HeardBar}), `chord` ({@link HeardChord}), `end`, `progress`, `error`. Parts:
 * `frame`, `controls`, `button`, `progress`, `status`, `error`, `title`, `chart`, `bar`, and `now` for the bar that is
 * heard.
 */
export class JamElement extends SoundingElement {
  static readonly observedAttributes = ['chart', 'tempo', 'band-style', 'soloist', 'seed', 'choruses'];

  #shown?: { readonly title: HTMLElement; readonly bars: HTMLOListElement };
  /** The chart as it is shown, and the bar that is heard. */
  #chart?: ShownChart;
  #lit?: Element;
  #reading?: Promise<Tune>;

  constructor() {
    super({ start: 'Play', stop: 'Stop' }, 'soloist and band');
  }

  get chart(): string {
    return this.getAttribute('chart') ?? this.textContent?.trim() ?? '';
  }

  set chart(chart: string) {
    this.put('chart', chart);
  }

  /** Absent: the chart's own, if it tells one. */
  get tempo(): number | undefined {
    return this.number('tempo');
  }

  set tempo(tempo: number | undefined) {
    this.put('tempo', tempo);
  }

  /** Absent: the chart's own, if it tells one. */
  get bandStyle(): string | undefined {
    return this.getAttribute('band-style') ?? undefined;
  }

  set bandStyle(style: string | undefined) {
    this.put('band-style', style);
  }

  get soloist(): string {
    return this.getAttribute('soloist') ?? USUAL.soloist;
  }

  set soloist(soloist: string) {
    this.put('soloist', soloist);
  }

  get seed(): number {
    return this.number('seed') ?? 1;
  }

  set seed(seed: number) {
    this.put('seed', seed);
  }

  /** Absent: without end. */
  get choruses(): number | undefined {
    return this.number('choruses');
  }

  set choruses(choruses: number | undefined) {
    this.put('choruses', choruses);
  }

  /**
   * Plays the chart, or another that is then shown instead; to be called from a click or a key the first time.
   * Resolves when the choruses are over, when it is stopped, and when it goes wrong, which the event `error` tells.
   */
  play(chart?: string): Promise<void> {
    if (chart !== undefined) this.chart = chart;
    return this.run();
  }

  protected override content(): HTMLElement[] {
    const title = make('p', 'title');
    const bars = make('ol', 'chart', { 'aria-label': 'Chart' });
    this.#shown = { title, bars };
    return [title, bars];
  }

  protected override async sound(signal: AbortSignal): Promise<void> {
    const listener = {
      onProgress: this.loading.bind(this),
      onStart: this.started.bind(this),
      onBar: (heard: HeardBar, chart: ShownChart) => {
        this.#light(chart.text === this.#chart?.text ? heard.bar : undefined);
        this.say('status', `Chorus ${heard.chorus + 1}`);
        this.tell<HeardBar>('bar', heard);
      },
      onChord: (heard: HeardChord) => this.tell<HeardChord>('chord', heard),
    };
    try {
      const tune = (): Promise<Tune> => {
        this.#reading ??= this.#read();
        return this.#reading;
      };
      await play(tune, listener, signal);
    } finally {
      this.#light(undefined);
    }
  }

  /** Reads chart and settings anew; what plays goes over to them. */
  protected override renew(): void {
    const reading = this.#read();
    this.#reading = reading;
    reading.then(
      (tune) => {
        if (this.#reading !== reading) return;
        this.say('error', '');
        if (this.active) void change(tune);
      },
      (error: unknown) => {
        if (this.#reading === reading) this.fail(error);
      },
    );
  }

  async #read(): Promise<Tune> {
    // Attributes that are set together are read together.
    await undefined;
    const result = await readChart(this.chart);
    if ('problem' in result) throw new Error(result.problem);
    const { chart, tempo = USUAL.tempo, style = USUAL.style } = result;
    this.#show(chart);
    return { chart, settings: this.#settings({ tempo, style }) };
  }

  /** @throws {Error} naming the attribute that is wrong, and what would be right. */
  #settings(own: { readonly tempo: number; readonly style: StyleName }): Settings {
    const { tempo = own.tempo, bandStyle = own.style, soloist, seed, choruses } = this;
    if (!(tempo >= SLOWEST && tempo <= FASTEST)) {
      throw new Error(`the tempo is ${tempo}; give ${SLOWEST} to ${FASTEST} beats a minute.`);
    }
    if (!Number.isSafeInteger(seed) || seed < 0)
      throw new Error(`the seed is ${seed}; give a whole number from 0 on.`);
    if (choruses !== undefined && (!Number.isSafeInteger(choruses) || choruses < 1)) {
      throw new Error(
        `choruses is ${choruses}; give a whole number from 1 on, or leave it out to play without end.`,
      );
    }
    if (!isOneOf(STYLES, bandStyle)) {
      throw new Error(`there is no style "${bandStyle}"; take one of ${STYLES.join(', ')}.`);
    }
    if (!isOneOf(SOLOISTS, soloist)) {
      throw new Error(`there is no soloist "${soloist}"; take one of ${SOLOISTS.join(', ')}.`);
    }
    return {
      ...{ tempo, style: bandStyle, soloist, seed, choruses },
      ...{ temperature: 1, density: 1, outside: 0, trade: 0, metronome: false },
    };
  }

  #show(chart: ShownChart): void {
    if (!this.#shown || this.#chart?.text === chart.text) return;
    this.#chart = chart;
    const { title, bars } = this.#shown;
    title.textContent = `${chart.title} in ${chart.key.name}`;
    bars.replaceChildren(
      ...chart.bars.map(({ text }) => {
        const bar = make('li', 'bar');
        bar.textContent = text;
        return bar;
      }),
    );
  }

  #light(bar: number | undefined): void {
    this.#lit?.setAttribute('part', 'bar');
    this.#lit?.removeAttribute('aria-current');
    this.#lit = bar === undefined ? undefined : this.#shown?.bars.children[bar];
    this.#lit?.setAttribute('part', 'bar now');
    this.#lit?.setAttribute('aria-current', 'true');
  }
}

function isOneOf<T extends string>(all: readonly T[], name: string): name is T {
  return (all as readonly string[]).includes(name);
}

globalThis.customElements?.define('talking-blues-jam', JamElement);

declare global {
  interface HTMLElementTagNameMap {
    'talking-blues-jam': JamElement;
  }
}
