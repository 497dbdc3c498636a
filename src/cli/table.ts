// Columns and key–value lists for a terminal, safe for text that comes from files.

/** Control characters, among them those that a terminal would obey, are made visible. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (char) => {
    return `\\u${char.codePointAt(0)?.toString(16).padStart(4, '0')}`;
  });
}

/** Whole numbers as people read them: `12,345`. */
export function thousands(value: number): string {
  return value.toLocaleString('en-US');
}

/** `1 tensor`, `2 tensors`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${thousands(count)} ${count === 1 ? noun : plural}`;
}

/** A share as people read it: `62.5 %`. */
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** A length of time as people read it: `40 s`, `3 min`, `2 h 5 min`. */
export function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return '…';
  if (seconds < 90) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Rows under a head, two spaces between columns; a column of numbers stands to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(printable));
  const widths = head.map((_, i) => Math.max(...cells.map((row) => row[i].length)));
  const right = head.map((_, i) => rows.length > 0 && rows.every((row) => /^[\d.,%-]+$/.test(row[i])));
  const lines = cells.map((row) =>
    row.map((cell, i) => (right[i] ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  '),
  );
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** `name  value` lines, indented; what is no plain value is shown as JSON. */
export function pairs(values: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(values).map(([name, value]): [string, string] => [
    printable(name),
    printable(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))),
  ]);
  const width = Math.max(0, ...entries.map(([name]) => name.length));
  return entries.map(([name, value]) => `  ${name.padEnd(width)}  ${value}\n`).join('');
}
