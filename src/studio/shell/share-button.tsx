// Copies the page's address, which holds the whole state of the stage.
import { useState } from 'preact/hooks';

export function ShareButton() {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      setSaid('Link copied');
    } catch {
      // A page without the right to the clipboard still has its address.
      setSaid('Copy the address above');
    }
    setTimeout(setSaid, 2500, '');
  };
  return (
    <>
      <button type="button" class="quiet" onClick={copy}>
        Share
      </button>
      <span class="said" role="status">
        {said}
      </span>
    </>
  );
}
