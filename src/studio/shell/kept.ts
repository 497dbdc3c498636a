// Small choices of a person that the browser keeps from visit to visit.

/** What was kept; undefined where nothing was, or where storage is forbidden. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value, or with `undefined` forgets it. Where storage is forbidden, it lasts as long as the page. */
export function keep(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // As above.
  }
}
