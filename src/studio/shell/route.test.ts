// The address keeps any text of a stage, and gives it back.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type * as Route from './route.ts';

describe('the address', () => {
  let route: typeof Route;
  const page = { hash: '#remember?text=one', addEventListener: vi.fn() };
  beforeAll(async () => {
    vi.stubGlobal('location', page);
    vi.stubGlobal('addEventListener', page.addEventListener);
    vi.stubGlobal('history', {
      replaceState: (_: unknown, __: string, address: string) => {
        page.hash = address;
      },
    });
    route = await import('./route.ts');
  });
  afterAll(() => void vi.unstubAllGlobals());

  it('keeps any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, other) => {
        const params = new URLSearchParams({ text, other });
        const { stage, params: back } = route.parseFragment(route.fragmentOf({ stage: 'remember', params }));
        expect([stage, back.get('text'), back.get('other')]).toEqual(['remember', text, other]);
      }),
    );
  });

  it('reads what stands there, and what does not', () => {
    expect(route.parseFragment('')).toMatchObject({ stage: '' });
    expect(route.parseFragment('#cell')).toMatchObject({ stage: 'cell' });
    expect(route.parseFragment('#cell?step=3').params.get('step')).toBe('3');
    expect(route.route.value.params.get('text')).toBe('one');
  });

  it('is written by the stage that is open, and remembered for the others', () => {
    vi.useFakeTimers();
    const link = route.linkOf('remember');
    link.put({ text: 'two words', word: '1' });
    vi.advanceTimersByTime(200);
    expect(page.hash, 'in the midst of typing').toBe('#remember?text=one');
    link.put({ text: 'two words', word: '2' });
    vi.advanceTimersByTime(200);
    expect(page.hash).toBe('#remember?text=one');
    vi.advanceTimersByTime(200);
    expect(page.hash).toBe('#remember?text=two+words&word=2');
    link.put({ word: undefined });
    for (const [event, listener] of page.addEventListener.mock.calls) if (event === 'click') listener();
    expect(page.hash, 'at once before a click').toBe('#remember?text=two+words');
    page.hash = '#cell';
    link.put({ text: 'three' });
    vi.runAllTimers();
    expect(page.hash).toBe('#cell');
    expect(route.addressOf('remember')).toBe('#remember?text=three');
    vi.useRealTimers();
    expect(route.addressOf('improvise')).toBe('#improvise');
  });
});
