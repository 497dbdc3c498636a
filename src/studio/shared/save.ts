// Saves what a stage made as a file of the person's.

/** Downloads a file: its name, its content, and its media type where programs look for it. */
export function save(name: string, content: Uint8Array | Blob | string, type?: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content as Exclude<BlobPart, ArrayBuffer>], { type }));
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
