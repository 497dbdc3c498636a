// Streams: every token is a target once, in order, stream by stream; the ends; rounds that begin elsewhere.
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine, type IntTensor, Random, ValueError } from '../lstm/index.ts';
import { expectFault } from '../lstm/testing/errors.ts';
import { Streams } from './streams.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine({ backend: 'plain' });
});

const TOKENS = Int32Array.from({ length: 23 }, (_, i) => 100 + i);

/** All that is read until the end: pairs of a token and its target, by stream. */
function readAll(streams: Streams, time: number, batch: number): [number, number][][] {
  const shape = [time, batch];
  const [ids, targets]: IntTensor[] = [engine.intTensor(shape), engine.intTensor(shape)];
  const pairs: [number, number][][] = Array.from({ length: batch }, () => []);
  while (streams.remaining > 1) {
    streams.next(ids, targets);
    for (let i = 0; i < ids.size; i++) pairs[i % batch].push([ids.data[i], targets.data[i]]);
  }
  return pairs;
}

describe('Streams', () => {
  it.each([
    [1, 1],
    [2, 3],
    [3, 4],
    [50, 2],
  ])('read %i steps at once in %i streams, each token before its follower', (time, batch) => {
    const streams = new Streams(TOKENS, batch);
    const length = Math.floor(TOKENS.length / batch);
    for (const [b, pairs] of readAll(streams, time, batch).entries()) {
      const counted = pairs.filter(([, target]) => target >= 0);
      const wanted = Array.from({ length: length - 1 }, (_, t) => 100 + b * length + t);
      expect(counted).toEqual(wanted.map((token) => [token, token + 1]));
      // Beyond the end nothing is counted.
      for (const pair of pairs.slice(counted.length)) expect(pair).toEqual([0, -1]);
    }
  });

  it('begin again, with a random number a few tokens later', () => {
    const tokens = Int32Array.from({ length: 200 }, (_, i) => i);
    const fixed = new Streams(tokens, 2);
    readAll(fixed, 7, 2);
    expect(fixed.remaining).toBeLessThanOrEqual(1);
    fixed.restart();
    expect(fixed.place).toBe(0);
    const moved = new Streams(tokens, 2, new Random(1));
    const places = Array.from({ length: 30 }, () => {
      moved.restart();
      return moved.place;
    });
    expect(new Set(places).size).toBeGreaterThan(5);
    expect(Math.max(...places)).toBeLessThan(20);
    expect(readAll(moved, 7, 2)[1][0]).toEqual([100 + places[29], 101 + places[29]]);
  });

  it('begin within the shortest stream', () => {
    const streams = new Streams(TOKENS.subarray(0, 4), 2, new Random(1));
    for (let i = 0; i < 20; i++) {
      streams.restart();
      expect(streams.remaining).toBeGreaterThanOrEqual(2);
    }
  });

  it('refuse fewer than two tokens a stream', () => {
    expectFault(() => new Streams(TOKENS, 12), ValueError);
    expectFault(() => new Streams(new Int32Array(0), 1), ValueError);
    expect(new Streams(TOKENS, 11).remaining).toBe(2);
  });
});
