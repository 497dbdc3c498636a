// Installs the service worker, and hears when it has fetched a newer version of the page.
import { signal } from '@preact/signals';

/** Whether a newer version is ready to take over. */
export const updateWaits = signal(false);

let waiting: ServiceWorker | undefined;

export async function registerOffline(): Promise<void> {
  // Private windows and pages without TLS have none; the page then needs its network.
  const registration = await navigator.serviceWorker
    ?.register(new URL('service-worker.js', document.baseURI))
    .catch(() => undefined);
  if (!registration) return;
  const hear = (worker: ServiceWorker | null): void => {
    // The first one ever takes over by itself.
    if (worker?.state !== 'installed' || !navigator.serviceWorker.controller) return;
    waiting = worker;
    updateWaits.value = true;
  };
  hear(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => hear(installing));
  });
}

/** Lets the newer version take over and shows it. */
export function takeUpdate(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting?.postMessage('take over');
}
