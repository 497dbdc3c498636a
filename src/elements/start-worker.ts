// Starts a worker of the package from wherever the package lies.

/** A page may start workers of its own origin alone: another's module is imported by one. */
export function startWorker(place: URL): Worker {
  if (place.origin === location.origin) return new Worker(place, { type: 'module' });
  const importing = new Blob([`import ${JSON.stringify(place.href)};`], { type: 'text/javascript' });
  return new Worker(URL.createObjectURL(importing), { type: 'module' });
}
