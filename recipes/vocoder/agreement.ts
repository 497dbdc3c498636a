// How far two tellings of the same features agree.

/** Feature 19 above which a frame counts as voiced. */
const VOICED = 0.1;

/** Sums over frames, from which correlations come. */
export class Agreement {
  frames = 0;
  /** Frames that the reference calls voiced, and of them those whose pitch is within 20 cents and within 5 %. */
  voiced = 0;
  within20 = 0;
  within5 = 0;
  /** Frames that one calls voiced and the other does not. */
  otherwise = 0;
  /** Σ a, Σ b, Σ a², Σ b², Σ ab of each feature. */
  readonly #sums = new Float64Array(20 * 5);

  add(features: Float32Array, reference: Float32Array): void {
    for (let t = 0; t < reference.length / 20; t++) {
      this.frames++;
      for (let i = 0; i < 20; i++) {
        const [a, b] = [features[t * 20 + i], reference[t * 20 + i]];
        for (const [j, term] of [a, b, a * a, b * b, a * b].entries()) this.#sums[i * 5 + j] += term;
      }
      const isVoiced = reference[t * 20 + 19] > VOICED;
      if (isVoiced !== features[t * 20 + 19] > VOICED) this.otherwise++;
      if (!isVoiced) continue;
      this.voiced++;
      const off = Math.abs(features[t * 20 + 18] - reference[t * 20 + 18]);
      if (off < 20 / 1200) this.within20++;
      if (off < Math.log2(1.05)) this.within5++;
    }
  }

  /** The correlation of feature i over all frames. */
  correlation(i: number): number {
    const [a, b, aa, bb, ab] = this.#sums.subarray(i * 5, i * 5 + 5);
    const n = this.frames;
    return (ab - (a * b) / n) / Math.sqrt((aa - (a * a) / n) * (bb - (b * b) / n));
  }

  table(): string {
    const share = (count: number, of: number): string => `${((100 * count) / of).toFixed(2)} %`;
    const each = Array.from({ length: 20 }, (_, i) => this.correlation(i).toFixed(5)).join(' ');
    return [
      `correlation of each feature: ${each}`,
      `pitch of ${this.voiced} voiced frames: ${share(this.within20, this.voiced)} within 20 cents, ${share(this.within5, this.voiced)} within 5 %`,
      `voicing otherwise in ${share(this.otherwise, this.frames)} of the frames`,
    ].join('\n');
  }
}
