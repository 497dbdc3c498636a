// Light, dark, or as the system says; what a person chose is kept in the browser.
import { effect, signal } from '@preact/signals';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'theme';

function kept(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? 'auto';
  } catch {
    // Storage may be forbidden; then the choice lasts as long as the page.
    return 'auto';
  }
}

export const theme = signal<Theme>(kept());

effect(() => {
  const chosen = theme.value;
  const root = document.documentElement;
  if (chosen === 'auto') delete root.dataset.theme;
  else root.dataset.theme = chosen;
  try {
    if (chosen === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, chosen);
  } catch {
    // As above.
  }
});
