// Figures as people read them.

/** 0.634 → "63 %", 0.0123 → "1.2 %", 0.00012 → "<0.1 %". */
export function percent(share: number): string {
  const value = 100 * share;
  if (value > 0 && value < 0.1) return '<0.1 %';
  return `${value < 9.95 ? value.toFixed(1) : value.toFixed(0)} %`;
}

/** 2001024 → "2.0 MB". */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Seconds as "40 s", "3 min" or "1 h 5 min". */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
