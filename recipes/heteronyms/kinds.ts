// Words that are nearly always of one kind, whatever stands around them: what they stand among tells kinds apart.
import type { WordKind } from '../../src/speech/pronunciation/readings.ts';

const LISTS: Readonly<Record<WordKind, string>> = {
  N: `money music story city country government woman girl boy child family village church king queen castle kitchen
    garden weather animal bird cat dog tree apple idea problem university album song player season century history
    system car road street mountain island war army law theory person teacher student doctor lady gentleman friend
    daughter son husband wife aunt uncle moment door window morning evening night day year hour summer winter kingdom
    forest sky sun moon mother father brother sister baby mouse rabbit lion bear horse cow sheep goat chicken bread
    butter cheese milk sugar coffee dinner breakfast lunch supper meat rice bridge railway airport hotel hospital
    library museum theatre college department committee parliament president minister captain colonel prince princess
    duke knight soldier sailor farmer lawyer judge engineer artist writer author poet singer actor director manager
    leader member citizen enemy neighbour neighbor stranger guest population language religion science medicine
    disease knowledge education information evidence opinion truth courage strength beauty wisdom happiness freedom
    peace anger sorrow joy death life birth marriage funeral wedding birthday holiday festival ceremony tradition
    culture society community economy industry company business factory shop store office building tower wall roof
    floor room bedroom table chair bed lamp candle sword knife gun ship boat train bus bicycle truck engine machine
    computer telephone television radio camera newspaper magazine novel poem chapter page sentence paragraph
    dictionary river lake ocean sea beach coast valley hill desk pocket coat shirt dress hat shoe boot glove ring
    necklace jewel gold silver iron copper steel wood stone glass paper cloth leather cotton silk thing way place
    reason world part side head hand arm leg foot finger face hair nose ear eye throat stomach skin blood bone brain`,
  S: `men women people children girls boys kings queens cities countries villages churches animals birds cats dogs
    trees apples ideas problems songs players years days hours centuries weeks months minutes moments stories soldiers
    sailors farmers students teachers members citizens enemies friends neighbours neighbors guests things eyes ears
    legs arms feet fingers teeth shoes boots gloves mountains rivers lakes islands roads streets houses buildings
    rooms doors windows tables chairs books newspapers magazines novels poems letters words sentences languages laws
    theories diseases cars trains ships boats engines machines computers films albums games teams seasons species
    families parents brothers sisters sons daughters wives husbands ladies gentlemen lions bears horses cows sheep
    goats chickens eggs flowers leaves fruits vegetables berries clothes dollars pounds miles inches metres kilometres`,
  A: `large small big old young new good bad happy sad great important different beautiful ugly red black white dark
    bright strong weak tall rich poor famous popular possible impossible difficult easy special strange dangerous
    angry brave clever wise foolish stupid kind gentle cruel proud humble honest lazy busy tired hungry thirsty
    sleepy afraid nervous anxious curious serious funny silly quiet loud noisy cold hot warm cool wet dirty huge
    enormous tiny narrow wide deep shallow thick thin heavy soft hard smooth rough sharp flat round empty full fresh
    sweet bitter sour delicious terrible horrible wonderful pleasant charming lovely handsome pretty similar various
    several certain recent previous current former main major minor national international local political economic
    social military royal natural human modern ancient traditional common rare necessary useful useless true false
    correct wrong ready able unable free expensive cheap valuable healthy sick ill dead alive asleep awake alone`,
  V: `be have go give take know think believe understand remember forget arrive become begin bring build buy carry
    choose continue create decide describe destroy develop discover eat enjoy explain fall find follow get grow happen
    hear hide hold improve include keep kill learn listen lose maintain make marry meet obtain pay prepare prevent
    protect prove provide publish reach realize receive remain remove replace require save say see seem sell send
    serve sing sit speak spend steal suggest teach tell throw wait wear win write agree allow appear apply argue
    arrange ask avoid belong borrow breathe catch celebrate climb collect compare complain compose consider consist
    contain deliver deny depend deserve die disappear draw earn encourage enter examine
    exist expect fail forgive gather hate imagine inform inspire invent join kneel lend
    mention obey occur persuade pour prefer pretend
    punish refer relate relax rely respond reveal 
    solve stand strengthen succeed suffer suppose thank 
    want warn`,
  Z: `is has goes gives takes knows thinks believes understands remembers forgets arrives becomes begins brings builds
    buys carries chooses continues creates decides describes destroys develops discovers eats enjoys explains falls
    finds follows gets grows happens hears hides holds improves includes keeps kills learns listens loses maintains
    makes marries meets obtains pays prepares prevents protects proves provides publishes reaches realizes receives
    remains removes replaces requires saves says sees seems sells sends serves sings sits speaks spends steals
    suggests teaches tells throws waits wears wins writes agrees allows appears applies argues asks avoids belongs
    consists contains depends exists occurs offers owns refers remains wants`,
  D: `was were went gave took knew saw came became began wrote spoke chose grew threw ate drank sang drove rode rose fell
    forgot broke woke wore swam flew drew hid bit shook stole forgave did arose`,
  P: `been gone given taken known seen written spoken chosen grown thrown eaten drunk sung driven ridden risen fallen
    forgotten broken woken worn swum flown drawn hidden bitten shaken stolen forgiven done beaten`,
};

/** Words in lower case with their kind. A few are now and then of another kind; that is so rare that it does no harm. */
export const KIND_WORDS: ReadonlyMap<string, WordKind> = new Map(
  Object.entries(LISTS).flatMap(([kind, words]) =>
    words.split(/\s+/).map((word): [string, WordKind] => [word, kind as WordKind]),
  ),
);
