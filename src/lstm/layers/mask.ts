// Masks: which connections of a weight exist, for layers partitioned into blocks.
import { ShapeError } from '../errors.ts';
import type { Parameter } from '../tensor.ts';

/** Gives a weight its mask and sets what it forbids to 0. @throws {ShapeError} when there is not a number an element. */
export function setMask(weight: Parameter, mask: ArrayLike<number> | undefined, name: string): void {
  if (!mask) return;
  if (mask.length !== weight.size) {
    throw new ShapeError(
      `${name} must have ${weight.size} numbers, [${weight.shape.join(', ')}], not ${mask.length}.`,
    );
  }
  weight.mask = weight.engine.from(mask, weight.shape);
  weight.engine.kernels.multiply(weight.size, weight.place, weight.place, weight.mask.place);
}

/**
 * A mask for partitioned layers: `allowed(row, column)` tells of blocks, whose sizes are given; `repeat` stacks it
 * once for each gate.
 *
 * @example
 * blockMask([1, 1], [2], (row) => row === 0) // => [1, 1, 0, 0]
 */
export function blockMask(
  rowSizes: readonly number[],
  columnSizes: readonly number[],
  allowed: (row: number, column: number) => boolean,
  repeat = 1,
): number[] {
  const one = rowSizes.flatMap((rows, r) => {
    const row = columnSizes.flatMap((columns, c) => new Array<number>(columns).fill(allowed(r, c) ? 1 : 0));
    return new Array<number[]>(rows).fill(row).flat();
  });
  return new Array<number[]>(repeat).fill(one).flat();
}
