// The line that goes along with what is heard; what is not in sight is scrolled to.
import { useEffect } from 'preact/hooks';
import { drawing, EDGE, xOf } from './sheet.ts';
import { heard as heardNow } from './speaking.ts';
import { firsts, shown } from './state.ts';

export function Playhead({ place }: { readonly place: { readonly current: HTMLDivElement | null } }) {
  const heard = heardNow.value;
  const isHere = heard?.sentence === shown.value;
  const phone = isHere
    ? drawing.value?.words[heard.word - firsts.value[shown.value]]?.phones[heard.phone]
    : undefined;
  const x = phone && xOf(phone.from + heard!.share * (phone.to - phone.from));
  useEffect(() => {
    const element = place.current;
    if (x === undefined || !element) return;
    const { scrollLeft, clientWidth } = element;
    if (x < scrollLeft || x > scrollLeft + clientWidth - EDGE) element.scrollLeft = x - 3 * EDGE;
  }, [x, place]);
  if (x === undefined) return null;
  return <div class="playhead" style={{ transform: `translateX(${x}px)` }} />;
}
