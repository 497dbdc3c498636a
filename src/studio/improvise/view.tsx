// The stage "Improvise": a chart, players who improvise over it, what they play as it comes, and ways to join in.
import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { FetchLine } from '../shared/fetch-line.tsx';
import { OneByOne } from '../shared/one-by-one.tsx';
import { ProgressLine } from '../shared/progress-line.tsx';
import { StageStatus } from '../shared/stage-status.tsx';
import type { StageProps } from '../stage.ts';
import { ChartCard } from './chart-card.tsx';
import { Eck2002Card } from './eck2002-card.tsx';
import { FilesCard } from './files-card.tsx';
import { MixerCard } from './mixer-card.tsx';
import { Music } from './music.tsx';
import { stop } from './player.ts';
import { SoloistCard } from './soloist-card.tsx';
import { addressed, beginWork, error, isLoaded, loading, open } from './state.ts';
import { TradeCard } from './trade-card.tsx';
import { Transport } from './transport.tsx';
import './improvise.css';

export default function Improvise({ link }: StageProps) {
  useEffect(() => {
    open(link.params);
    return effect(() => link.put(addressed()));
  }, [link]);
  useEffect(() => () => void stop(), []);
  return (
    <div class="improvise">
      <StageStatus error={error} ready={isLoaded}>
        <Progress />
      </StageStatus>
      <OneByOne whenDrawn={() => beginWork(link.params)}>
        <Transport />
        <ChartCard />
        <Music />
        <SoloistCard />
        <TradeCard />
        <MixerCard />
        <FilesCard />
        <Eck2002Card />
      </OneByOne>
    </div>
  );
}

function Progress() {
  const now = loading.value;
  if (now && 'unpacking' in now) return <ProgressLine label="Unpacking the instruments …" />;
  const what = now?.name.endsWith('.sf3') ? 'the instruments' : 'the soloist';
  return <FetchLine what={what} fetched={now} />;
}
