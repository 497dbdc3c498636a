// Words in capitals: spelled (FBI), said as words (NASA), or only shouted (STOP).
import { after, before, type Place, spell } from './rule.ts';

/** Said as words. */
const SAID = new Set(
  (
    'NASA NATO UNESCO UNICEF AIDS OPEC NAFTA ASEAN FIFA UEFA NASCAR NASDAQ SWAT RAM ROM LAN WAN SIM PIN GIF COVID SARS ' +
    'MERS LASER RADAR SONAR SCUBA OSHA FEMA HIPAA NIMBY POTUS SCOTUS FLOTUS DARPA ARPA ARPANET BASIC COBOL FORTRAN YOLO ' +
    'FOMO NOAA ERISA MENSA INTERPOL CAPTCHA ZIP DOS BIOS UNIX LINUX LISP AWOL SNAFU MASH CAD ' +
    'TASER TED LEGO IKEA VISA AMEX MIDI WASP CERN'
  ).split(' '),
);

/** Spelled, though they could be said, or are words otherwise. */
const SPELLED = new Set(
  (
    'US UK EU UN USA UAE USSR UCLA USC NYU MIT CIA FBI NSA IRS DEA EPA FDA FAA FCC FTC SEC NRA IRA ATM IQ ID TV PC AI ' +
    'IT PR HR VP CEO CFO CTO COO MBA PHD AM PM AD CE ET UTC GMT EST PST URL API CPU GPU USB SMS IP ISO IMF NHS BBC ' +
    'CNN NBC ABC CBS HBO ESPN AOL AARP ACLU IEEE ASPCA LAPD NYPD UPS UFO VIP SUV SOS RSVP ETA DIY FAQ AKA IOU OCD ADHD ' +
    'ASAP FYI LOL OMG IMHO TBA TBD OK NAACP ESA AC DC EPUB IBM AMD UV ER ICU IV OB LA EKG ECG DNA RNA'
  ).split(' '),
);

/** Short words that are shouted rather than spelled. */
const SHOUTED = new Set(
  (
    'A I O AM AN AS AT BE BY DO GO HE IF IN IS IT ME MY NO OF OH AH OX ON OR SO TO UP WE YE HA HO HI ALL AND ANY ARE ART ' +
    'ASK BAD BAG BED BIG BOX BOY BUT CAN CAR CAT CUT DAY DID DOG DUE EAT END FAR FEW FIX FLY FOR FUN GET GOD GOT GUN HAD ' +
    'HAS HER HEY HIM HIS HIT HOT HOW ILL ITS JOB JOY KEY LAW LET LIE LOT LOW MAD MAN MAP MAY MEN MIX MOM NEW NOR NOT NOW ' +
    'ODD OFF OLD ONE OUR OUT OWN PAY PUT RAN RED RUN SAD SAW SAY SEA SEE SET SHE SHY SIR SIT SIX SKY SON SUN TEN THE TOO ' +
    'TOP TRY TWO USE VIA WAR WAS WAY WET WHY WIN WON YES YET YOU ABLE ALSO AREA AWAY BEEN BOTH COME DONE DOWN EACH EASY ' +
    'EVEN EVER FREE FROM HAVE HERE INTO JUST KNOW LIKE LOOK MAKE MANY MORE MOST MUCH MUST NEED NEXT ONLY OPEN OVER PART ' +
    'REAL SAID SAME SOME SUCH TAKE THAN THAT THEM THEN THEY THIS TIME UPON VERY WANT WELL WENT WERE WHAT WHEN WHO WITH WORD ' +
    'WORK YEAR YOUR STOP LAST MARK'
  ).split(' '),
);

/** A syllable or two that English could have: consonants, vowels, consonants, and so on. */
const SAYABLE =
  /^(?:[BCDFGHJKLMNPQRSTVWXYZ]|[BCFGPS]L|[BCDFGPT]R|S[CKMNPTW]|[CST]H|QU|KN|WH|WR|TW|STR|SPR|SCR|THR|SHR)?(?:[AEIOUY]{1,2}(?:[BCDFGKLMNPRSTVWXZ]|[LNRS][CDKPST]|CK|FF|LL|SS|NG|SH|CH|TH|GH|CT|PT|FT|NN|TT|RR|PP|MM|ZZ|LM|MP|RM|RN|RL|RG|LF|RF)?){1,}E?$/;

/** A word that stands beside it is shouted as well, so the line is. */
function isShouting(place: Place, stop: number): boolean {
  const capitals = /^[A-Z][A-Z']+$/;
  const context = before(place);
  if (/\b(?:MR|MRS|MISS|DR|ST|SIR|LADY|LORD)\.? $/.test(context)) return true;
  const left = /([A-Za-z']+) $/.exec(context)?.[1];
  const right = /^ ([A-Za-z']+?)(?:'s)?(?![A-Za-z'])/.exec(after(place.text, stop))?.[1];
  const shouted = (word: string | undefined) => word !== undefined && capitals.test(word) && !isAcronym(word);
  return shouted(left) || shouted(right);
}

/** Whether capitals are never a shouted word. */
export function isAcronym(word: string): boolean {
  return (SPELLED.has(word) && !SHOUTED.has(word)) || SAID.has(word) || !/[AEIOUY]/.test(word);
}

/** IT and WHO are words, but for "the IT department" and "the WHO". */
function isDoubtful(place: Place, word: string, stop: number): boolean {
  if (word === 'WHO') return /\b(?:the|by|from) $/i.test(before(place));
  return (
    word === 'IT' &&
    /^ (?:department|support|manager|industry|staff|team|sector|specialist|worker|job)/.test(
      after(place.text, stop),
    )
  );
}

/** How a word of two or more capitals is read; it stands at the place and ends before `stop`. */
export function sayCapitals(place: Place, stop: number): string {
  const word = place.text.slice(place.at, stop);
  const world = /^WW(I{1,2})$/.exec(word);
  if (world) return `world war ${world[1].length === 1 ? 'one' : 'two'}`;
  if (word === 'JPEG' || word === 'MPEG') return `${word[0]} peg`;
  const lower = word.toLowerCase();
  if (SAID.has(word)) return lower;
  // AT&T, H2SO4: beside an ampersand or after a number, letters.
  const joined = place.text[stop] === '&' || /[&\d]/.test(place.text[place.at - 1] ?? ' ');
  if (!/[AEIOUY]/.test(word) || (joined && word.length <= 3)) return spell(word);
  const shouting = isShouting(place, stop);
  if (SHOUTED.has(word)) return isDoubtful(place, word, stop) ? spell(word) : lower;
  if (SPELLED.has(word)) return shouting && word === 'US' ? lower : spell(word);
  if (shouting) return lower;
  // UNHCR cannot be said, SCHMIDT can.
  if (word.length >= 5) return word.length <= 6 && /[^AEIOUY]{4}/.test(word) ? spell(word) : lower;
  return word.length === 4 && SAYABLE.test(word) ? lower : spell(word);
}
