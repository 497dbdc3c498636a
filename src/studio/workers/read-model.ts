// Reads a model from the server's answer, and tells how far it is.

/** How much of a model has come. */
export interface Fetched {
  readonly name: string;
  /** Bytes; the total is 0 where the server does not say. */
  readonly loaded: number;
  readonly total: number;
}

/** @throws {Error} when there is no answer, or none that holds a model. */
export async function readModel(
  name: string,
  response: Response | undefined,
  onProgress?: (fetched: Fetched) => void,
): Promise<Uint8Array> {
  // Servers of one-page sites answer with their page for what they do not have.
  if (!response?.ok || response.headers.get('Content-Type')?.startsWith('text/html')) {
    throw new Error(`the model ${name} could not be fetched; look for a network connection, then try again.`);
  }
  // A compressed answer says how long it is on the way, not when it is here.
  const total = response.headers.has('Content-Encoding') ? 0 : Number(response.headers.get('Content-Length'));
  const reader = response.body!.getReader();
  const parts: Uint8Array[] = [];
  let loaded = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    loaded += value.length;
    onProgress?.({ name, loaded, total });
  }
  const bytes = new Uint8Array(loaded);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
