// Derivatives of the gated recurrent unit in every way it can run, against central differences.
import { describe, it } from 'vitest';
import { checkCarried, checkRecurrent, type RecurrentCase, WAYS } from '../testing/gradients.ts';
import { GRU } from './gru.ts';
import { blockMask } from './mask.ts';

const make: RecurrentCase['make'] = (engine, options) => new GRU(engine, options);

describe('GRU: backward is the derivative of forward', () => {
  it.each(WAYS)('%s', (_, way) => checkRecurrent({ ...way, make }));

  it('block masks', () => {
    const maskIh = blockMask([1, 3], [1, 2], (row, column) => row >= column, 3);
    const maskHh = blockMask([1, 3], [1, 3], (row, column) => row >= column, 3);
    return checkRecurrent({ make, options: { maskIh, maskHh }, initial: true, last: true });
  });

  it('carried state: windows are one long sequence', () => checkCarried(make));
});
