// The stage that is open: its view is fetched first, and what goes wrong in it is said in its place.
import { Component, type ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { ErrorLine } from '../shared/error-line.tsx';
import type { Stage, StageProps } from '../stage.ts';
import { STAGES } from '../stages.ts';
import { linkOf, route } from './route.ts';

export function OpenStage({ stage }: { readonly stage: Stage }) {
  const [view, setView] = useState<{ readonly Content: ComponentType<StageProps> }>();
  const [error, setError] = useState<unknown>();
  // Before anything is painted: the page has its new name as soon as its new heading.
  useLayoutEffect(() => {
    document.title = `${stage.title} · Talking Blues`;
  }, [stage]);
  useEffect(() => {
    let isOpen = true;
    stage.load().then(
      (module) => isOpen && setView({ Content: module.default }),
      () =>
        isOpen && setError(new Error(`the stage "${stage.title}" could not be fetched; reload the page.`)),
    );
    return () => {
      isOpen = false;
    };
  }, [stage]);
  // Another link to the same stage opens it anew.
  const { params } = route.value;
  const link = useMemo(() => linkOf(stage.id), [stage, params]);
  return (
    <section class={`stage stage-${stage.id}`} aria-labelledby="stage-title">
      <div class="stage-head">
        <h1 id="stage-title">{stage.title}</h1>
        <p>{stage.summary}</p>
      </div>
      {error !== undefined && <ErrorLine error={error} />}
      {view && (
        <Guard key={params.toString()}>
          <view.Content link={link} stages={STAGES} />
        </Guard>
      )}
    </section>
  );
}

/** Shows what a view throws while it is drawn, instead of an empty page. */
class Guard extends Component<object, { error?: unknown }> {
  static override getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error !== undefined) return <ErrorLine error={this.state.error} />;
    return this.props.children;
  }
}
