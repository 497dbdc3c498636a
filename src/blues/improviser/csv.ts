// Comma-separated values with quoted fields (RFC 4180): text → rows by column name.
import { MusicError } from '../errors.ts';

/** A row: column name → value. */
export type Row = Readonly<Record<string, string>>;

function fieldsOf(line: string): string[] {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const sign = line[i];
    if (sign === '"' && quoted && line[i + 1] === '"') {
      field += '"';
      i++;
    } else if (sign === '"') quoted = !quoted;
    else if (sign === ',' && !quoted) {
      fields.push(field);
      field = '';
    } else field += sign;
  }
  fields.push(field);
  return fields;
}

/**
 * Reads a table whose first line names its columns; no field holds a line end.
 * @throws {MusicError} when a column of `needed` is missing or a row has another number of fields; `name` names the table.
 */
export function readCsv(text: string, name: string, needed: readonly string[]): Row[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const columns = fieldsOf(lines[0]);
  const missing = needed.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    throw new MusicError(
      `${name} has no column "${missing.join('", "')}"; it must name them in its first line.`,
    );
  }
  const rows: Row[] = [];
  for (let i = 1; i < lines.length; i++) {
    if (lines[i] === '') continue;
    const fields = fieldsOf(lines[i]);
    if (fields.length !== columns.length) {
      throw new MusicError(
        `${name}, line ${i + 1}: there are ${fields.length} fields where the first line names ${columns.length}.`,
      );
    }
    rows.push(Object.fromEntries(columns.map((column, at) => [column, fields[at]])));
  }
  return rows;
}
