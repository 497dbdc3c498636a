// The stage "Remember": a passage, what was read of it, what is expected next, and ways to meddle with the memory.
import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { FetchLine } from '../shared/fetch-line.tsx';
import { OneByOne } from '../shared/one-by-one.tsx';
import { StageStatus } from '../shared/stage-status.tsx';
import type { StageProps } from '../stage.ts';
import { Expected } from './expected.tsx';
import { Meddle } from './meddle.tsx';
import { PassageCard } from './passage-card.tsx';
import { Reading } from './reading.tsx';
import { addressed, beginWork, error, fetched, isReady, open } from './state.ts';
import { Train } from './train.tsx';
import './remember.css';

export default function Remember({ link }: StageProps) {
  useEffect(() => {
    open(link.params);
    return effect(() => link.put(addressed()));
  }, [link]);
  return (
    <div class="remember">
      <StageStatus error={error} ready={isReady}>
        <Loading />
      </StageStatus>
      <OneByOne whenDrawn={beginWork}>
        <PassageCard />
        <Reading />
        <Expected />
        <Meddle />
        <Train />
      </OneByOne>
    </div>
  );
}

function Loading() {
  const progress = fetched.value;
  const network = progress?.name.includes('rnn') ? 'the plain network' : 'the network with memory cells';
  return <FetchLine what={network} fetched={progress} />;
}
