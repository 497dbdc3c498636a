// A short fingerprint of numbers, bit by bit: equal hashes mean equal bits.
import type { Tensor } from '../tensor.ts';

/** Two 32-bit FNV-1a sums over the words of all tensors, in their order, as 16 hexadecimal digits. */
export function hashTensors(tensors: Iterable<Tensor>): string {
  let [a, b] = [0x811c9dc5, 0x01234567];
  for (const { data } of tensors) {
    const copy = data.slice();
    for (const word of new Int32Array(copy.buffer, 0, copy.byteLength / 4)) {
      a = Math.imul(a ^ word, 0x01000193);
      a ^= a >>> 15;
      b = Math.imul(b ^ (word + 0x9e3779b9), 0x85ebca6b);
      b ^= b >>> 13;
    }
  }
  return [a, b].map((n) => (n >>> 0).toString(16).padStart(8, '0')).join('');
}
