// The small choices within a wording: `[one|another|]` by chance, `<present|past>` by the time of the story.
import type { Draw } from './discourse.ts';

/** Resolves the choices of a wording, the inner ones first. */
export function vary(draw: Draw, wording: string, past = false): string {
  let text = wording.includes('<') ? wording.replace(/<([^|<>]*)\|([^|<>]*)>/g, past ? '$2' : '$1') : wording;
  while (text.includes('[')) {
    text = text.replace(/\[([^[\]]*)\]/g, (_, choices: string) => draw.pick(choices.split('|')));
  }
  return text;
}
