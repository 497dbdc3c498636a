// Weights for streaming: rows in panels of 16, as float32, float16 or int8 with a scale a row.
import type { Engine } from './engine.ts';
import type { Kernels } from './kernels/kernels.ts';

/** How streaming weights are stored. int8 takes a quarter of the memory, float16 half. */
export type WeightFormat = 'float32' | 'float16' | 'int8';

/** A number as float16 bits, rounded to nearest even; too large becomes infinite. */
export function toHalf(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const x = Math.abs(value);
  if (Number.isNaN(x)) return 0x7e00;
  if (x >= 65520) return sign | 0x7c00;
  if (x < 2 ** -14) return sign | roundEven(x * 2 ** 24);
  const exponent = Math.floor(Math.log2(x));
  const e = x < 2 ** exponent ? exponent - 1 : x >= 2 ** (exponent + 1) ? exponent + 1 : exponent;
  return sign | (((e + 15) << 10) + roundEven((x / 2 ** e - 1) * 1024));
}

function roundEven(x: number): number {
  const floor = Math.floor(x);
  const rest = x - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
}

/** A matrix [rows, columns] packed for matrix-vector products, and what the product needs. */
export class Panels {
  readonly engine: Engine;
  readonly rows: number;
  readonly columns: number;
  readonly format: WeightFormat;
  readonly #place: number;
  /** Place of the rows' scales; -1 but for int8. */
  readonly scales: number;
  readonly #quantised: number;

  /** Reserves room; {@link Panels.pack} fills it. */
  constructor(engine: Engine, rows: number, columns: number, format: WeightFormat) {
    this.engine = engine;
    this.rows = rows;
    this.columns = columns;
    this.format = format;
    const padded = Math.ceil(rows / 16) * 16;
    const pairs = (columns + 1) >> 1;
    const size = format === 'float32' ? columns : format === 'float16' ? columns / 2 : pairs / 2;
    this.#place = engine.arena.allocate(Math.ceil(padded * size));
    this.scales = format === 'int8' ? engine.arena.allocate(padded) : -1;
    this.#quantised = format === 'int8' ? engine.arena.allocate(pairs + 2) : -1;
  }

  /** Packs the matrix whose element (row, column) is `at(row, column)`. */
  pack(at: (row: number, column: number) => number): void {
    const { arena } = this.engine;
    const { floats, bytes } = arena;
    const halves = new Uint16Array(bytes.buffer);
    const eighths = new Int8Array(bytes.buffer);
    const pairs = (this.columns + 1) >> 1;
    for (let r = 0; r < this.rows; r++) {
      const panel = r >> 4;
      const lane = r & 15;
      if (this.format === 'int8') {
        let largest = 0;
        for (let c = 0; c < this.columns; c++) largest = Math.max(largest, Math.abs(at(r, c)));
        floats[this.scales + r] = largest / 127;
        for (let c = 0; c < this.columns; c++) {
          const byte = this.#place * 4 + (panel * pairs + (c >> 1)) * 32 + lane * 2 + (c & 1);
          eighths[byte] = largest > 0 ? Math.round((at(r, c) / largest) * 127) : 0;
        }
        continue;
      }
      for (let c = 0; c < this.columns; c++) {
        const index = (panel * this.columns + c) * 16 + lane;
        if (this.format === 'float16') halves[this.#place * 2 + index] = toHalf(at(r, c));
        else floats[this.#place + index] = at(r, c);
      }
    }
  }

  /** y [rows] += W[:, first … first + k] · x [k]; `first` must be even. */
  multiply(x: number, y: number, first = 0, k = this.columns): void {
    const { kernels } = this.engine;
    const format = FORMATS.indexOf(this.format);
    const place = this.at(0, first);
    const { rows, columns } = this;
    const step = format === INT8 ? kernels.quantise(k, x, this.#quantised) : 0;
    const vector = format === INT8 ? this.#quantised : x;
    multiplyPanels(kernels, format, rows, k, columns, place, this.scales, vector, step, y);
  }

  /** Where a row's panel holds a column; the row must be a multiple of 16, the column even. */
  at(row: number, column: number): number {
    const format = FORMATS.indexOf(this.format);
    return this.#place + (row >> 4) * panelFloats(format, this.columns) + column * FLOATS_A_COLUMN[format];
  }
}

/** Formats by number, as jobs are told them. */
export const FORMATS: readonly WeightFormat[] = ['float32', 'float16', 'int8'];
export const INT8 = 2;
/** Floats that a column of 16 rows takes. */
const FLOATS_A_COLUMN = [16, 8, 4];

/** Floats that a panel of 16 rows takes. */
export function panelFloats(format: number, columns: number): number {
  return (format === INT8 ? (columns + 1) & ~1 : columns) * FLOATS_A_COLUMN[format];
}

/**
 * y [rows] += W · x for the panels at `place`; int8 takes x as `quantise` wrote it, with its step.
 */
export function multiplyPanels(
  kernels: Kernels,
  format: number,
  rows: number,
  k: number,
  columns: number,
  place: number,
  scales: number,
  x: number,
  step: number,
  y: number,
): void {
  if (format === INT8) kernels.matVec8(rows, k, columns, place, scales, x, step, y);
  else if (format === 1) kernels.matVec16(rows, k, columns, place, x, y);
  else kernels.matVec32(rows, k, columns, place, x, y);
}
