// A few lines of XML: elements as indented text.

/** Well-formed text of one or more elements. */
export type Xml = string;

/** Text between tags; letters that XML does not know are dropped. */
export function text(value: string): string {
  const known = [...value].filter((letter) => isKnown(letter.codePointAt(0)!)).join('');
  return known.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** What XML 1.0 calls a character: no control characters, no halves of letters. */
function isKnown(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** Text within the quotes of an attribute. */
export function attribute(value: string): string {
  return text(value).replace(/"/g, '&quot;').replace(/\s/g, ' ');
}

/**
 * An element with text, or with elements; `name` may hold attributes.
 *
 * @example
 * xml('work-title', 'Rock & Roll') // => '<work-title>Rock &amp; Roll</work-title>'
 */
export function xml(name: string, content: string | number | readonly Xml[]): Xml {
  const tag = name.split(' ', 1)[0];
  if (typeof content !== 'object') return `<${name}>${text(String(content))}</${tag}>`;
  const inner = content.filter((part) => part !== '').join('\n');
  return inner === '' ? `<${name}/>` : `<${name}>\n${inner.replace(/^/gm, '  ')}\n</${tag}>`;
}
