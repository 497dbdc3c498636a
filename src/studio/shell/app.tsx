// The page: its name, the ways to the stages, and the stage that is open.
import { ErrorLine } from '../shared/error-line.tsx';
import { STAGES } from '../stages.ts';
import { Mark } from './mark.tsx';
import { Navigation } from './navigation.tsx';
import { OpenStage } from './open-stage.tsx';
import { route } from './route.ts';
import { ShareButton } from './share-button.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { TourButton } from './tour-button.tsx';
import { TourCard } from './tour-card.tsx';
import { UpdateNotice } from './update-notice.tsx';

export function App() {
  const { stage: asked } = route.value;
  const stage = STAGES.find(({ id }) => id === asked) ?? (asked === '' ? STAGES[0] : undefined);
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('main')!.focus()}>
        Skip to the stage
      </button>
      <header class="top">
        <p class="name">
          <Mark />
          Talking Blues
        </p>
        <Navigation open={stage?.id} />
        <div class="tools">
          <TourButton />
          <ShareButton />
          <ThemeSwitch />
        </div>
      </header>
      <TourCard />
      <UpdateNotice />
      <main id="main" tabIndex={-1}>
        {stage ? (
          <OpenStage key={stage.id} stage={stage} />
        ) : (
          <ErrorLine error={new Error(`there is no stage "${asked}"; choose one above.`)} />
        )}
      </main>
      <footer class="bottom">
        <p>Everything runs in this page. Nothing that you type or play leaves your machine.</p>
      </footer>
    </>
  );
}
