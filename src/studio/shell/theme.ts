// Light, dark, or as the system says; what a person chose is kept in the browser.
import { effect, signal } from '@preact/signals';
import { keep, recall } from './kept.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'theme';

export const theme = signal<Theme>(THEMES.find((each) => each === recall(KEY)) ?? 'auto');

effect(() => {
  const chosen = theme.value;
  const root = document.documentElement;
  if (chosen === 'auto') delete root.dataset.theme;
  else root.dataset.theme = chosen;
  keep(KEY, chosen === 'auto' ? undefined : chosen);
});
