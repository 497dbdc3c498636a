// Powers by IEEE operations alone: Math.pow may differ between engines in its last bit, and a seed must sound the same everywhere.

/** ln x for x > 0. */
function ln(x: number): number {
  let m = x;
  let e = 0;
  for (; m < Math.SQRT1_2; m *= 2) e--;
  for (; m > Math.SQRT2; m /= 2) e++;
  const s = (m - 1) / (m + 1);
  const q = s * s;
  let sum = 0;
  for (let k = 21; k >= 1; k -= 2) sum = sum * q + 1 / k;
  return 2 * s * sum + e * Math.LN2;
}

/** e^x. */
function exp(x: number): number {
  const k = Math.round(x / Math.LN2);
  const r = x - k * Math.LN2;
  let sum = 1;
  for (let n = 14; n >= 1; n--) sum = 1 + (sum * r) / n;
  for (let i = 0; i < Math.abs(k); i++) sum *= k > 0 ? 2 : 0.5;
  return sum;
}

/**
 * base^exponent for bases from 0 to 1.
 *
 * @example
 * Math.abs(power(0.25, 0.5) - 0.5) < 1e-12 // => true
 */
export function power(base: number, exponent: number): number {
  if (base <= 0) return 0;
  const y = exponent * ln(base);
  return y < -700 ? 0 : exp(y);
}
