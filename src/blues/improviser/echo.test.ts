// What followed the last times.
import { expect, it } from 'vitest';
import { Echo } from './echo.ts';

it('expects what followed the longest stretch that comes again', () => {
  const echo = new Echo();
  for (const element of [1, 2, 3, 9, 2, 3, 4, 1, 2]) echo.add(element);
  expect(echo.matched).toBe(2);
  expect(echo.expected).toBe(3);
  echo.add(3);
  expect(echo.matched).toBe(3);
  expect(echo.expected).toBe(9);
  const shares = new Map(echo.followers());
  // 1 2 3 weighs 16, 2 3 weighs 4.
  expect(shares.get(9)).toBeCloseTo(0.8);
  expect(shares.get(4)).toBeCloseTo(0.2);
});

it('expects nothing where nothing came before', () => {
  const echo = new Echo();
  for (const element of [1, 2, 3]) echo.add(element);
  expect(echo.expected).toBeUndefined();
  expect([...echo.followers()]).toEqual([]);
});
