// What is told of a training of the network of 2002: at each check, which steps of a chorus it has right by itself.
import { describe, expect, it } from 'vitest';
import { parseChart } from './chart.ts';
import { type Eck2002Progress, trainEck2002 } from './index.ts';

describe('the progress of a training', () => {
  it('tells at each check which chords the network plays rightly, until it plays all of them', async () => {
    const told: Eck2002Progress[] = [];
    const chart = parseChart('F7 | Bb7 |');
    const network = await trainEck2002(chart, { experiment: 1, onProgress: (point) => told.push(point) });
    expect(network.keepsForm).toBe(true);
    const checks = told.filter(({ right }) => right);
    expect(checks.map(({ epoch }) => epoch)).toEqual(
      told.map(({ epoch }) => epoch).filter((n) => n % 50 === 0),
    );
    for (const { right } of checks) expect(right).toHaveLength(network.form.length);
    // What is told is what it plays: at the end, as it plays now.
    expect(network.freeRun(1).wrongSteps).toBe(0);
    expect([...checks.at(-1)!.right!].every((one) => one === 1)).toBe(true);
    network.close();
  });

  it('does not change what is learned', async () => {
    const train = (onProgress?: () => void) =>
      trainEck2002(parseChart('F7 | Bb7 |'), { experiment: 1, onProgress });
    const [told, silent] = [await train(() => undefined), await train()];
    expect(told.save()).toEqual(silent.save());
    told.close();
    silent.close();
  });
});
