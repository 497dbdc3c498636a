// The stage's view.
import { useEffect, useState } from 'preact/hooks';
import { Room } from '../workers/room.ts';
import type { WordsRoom } from './worker.ts';

const room = new Room<WordsRoom>(
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
);
export default function Remember() {
  const [s, set] = useState('…');
  useEffect(() => {
    room.call('load', undefined, { onEvent: (f) => set(`${f.loaded}`) }).then(set, (e) => set(String(e)));
  }, []);
  return <p>{s}</p>;
}
