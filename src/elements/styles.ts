// The look of the elements: a card with one button, in the colours of the page it stands on or of its own.

/**
 * What a page may set, on the element or above it. Colours follow the `color-scheme` of the page; each can be set by a
 * custom property, and everything inside is a part.
 */
export const STYLES = `
:host {
  --ink: var(--talking-blues-ink, light-dark(#14203a, #ece7da));
  --soft: var(--talking-blues-soft, light-dark(#4d5870, #a8b1c4));
  --paper: var(--talking-blues-paper, light-dark(#fffdf8, #141c2d));
  --rule: var(--talking-blues-rule, light-dark(#857c66, #74809b));
  --accent: var(--talking-blues-accent, light-dark(#2346bd, #93b2ff));
  --on-accent: var(--talking-blues-on-accent, light-dark(#ffffff, #0d1320));
  --wash: var(--talking-blues-wash, light-dark(#e2e7f7, #1b294b));
  --red: var(--talking-blues-error, light-dark(#a02f1c, #ff9c88));
  display: block;
  color: var(--ink);
  font-family: var(--talking-blues-font, inherit);
  line-height: 1.5;
}
:host([hidden]) { display: none; }
[part="frame"] {
  display: grid;
  gap: 0.75rem;
  padding: 1rem;
  border: 1px solid var(--rule);
  border-radius: var(--talking-blues-radius, 0.5rem);
  background: var(--paper);
}
[part="controls"] { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem; }
[part="button"] {
  min-block-size: 2.75rem;
  min-inline-size: 5.5rem;
  padding: 0 1.25rem;
  border: 0;
  border-radius: var(--talking-blues-radius, 0.5rem);
  background: var(--accent);
  color: var(--on-accent);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
[part="button"]:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
[part="progress"] { flex: 1 1 10rem; display: grid; gap: 0.25rem; color: var(--soft); font-size: 0.8125rem; }
[part="progress"] progress { inline-size: 100%; accent-color: var(--accent); }
[part="status"] { position: absolute; inline-size: 1px; block-size: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[part="error"] { margin: 0; color: var(--red); }
[hidden] { display: none; }
[part="error"]:empty { position: absolute; }
[part="text"] { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
[part="word"] { border-radius: 0.2em; background: var(--wash); color: inherit; box-shadow: 0 0.15em 0 var(--accent); }
[part="title"] { margin: 0; font-weight: 600; }
[part="chart"] {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(6.5rem, 1fr));
  gap: 1px;
  margin: 0;
  padding: 0;
  list-style: none;
}
[part~="bar"] { min-block-size: 2.25rem; padding: 0.35rem 0.5rem; border-inline-start: 2px solid var(--rule); }
[part~="now"] { background: var(--wash); box-shadow: inset 0 -0.2rem 0 var(--accent); }
@media (forced-colors: active) {
  [part="word"], [part~="now"] { outline: 2px solid Highlight; }
}
`;
