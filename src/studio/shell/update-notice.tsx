// Says that a newer version of the page waits, and takes it when a person agrees.
import { takeUpdate, updateWaits } from '../offline/register.ts';

export function UpdateNotice() {
  return (
    <div role="status">
      {updateWaits.value && (
        <p class="notice">
          A newer version of this page is ready.{' '}
          <button type="button" onClick={takeUpdate}>
            Reload
          </button>
        </p>
      )}
    </div>
  );
}
