// Tellings with words that come in pairs, with counts and lists that go on, and with opposites.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PAIRS = toldKind('told: the second half of a pair', [
  {
    open: [
      'Our street had a party last weekend, and I was the one who had to keep the list of what people would bring.',
      'What a feast that was! There were tables from one end of the street to the other, and lanterns in the trees.',
    ],
    ask: [
      '{C} the fat man from the bank, whom we hardly know, __ {also}his wife brought a dish.',
      'It turned out that {c} the old ladies from the corner house, with all their hats, __ {also}the students could cook.',
      'I had been told that {c} the cheese pie with the onions __ {also}the soup was enough for thirty people.',
      'My list said that {c} the twins, for all their promises, __ {also}their father had made a salad.',
    ],
    rows: `c also due rivals
      neither | | nor | and or
      neither | | nor | but or
      either | | or | and nor
      either | | or | but and
      both | | and | or nor
      both | | and | but or
      not only | also_ | but | and nor
      not just | also_ | but | or nor`,
  },
  {
    open: [
      'Each summer my father gets out the big map and draws a line on it with a red pencil. That is where we go.',
      'Bus driver for twenty years, and never an accident! If you like, I will tell you a bit about my route.',
    ],
    ask: [
      'You see nothing but fields {a} the last houses of our town __ {b}.',
      'There are eleven bridges {a} the church with the crooked tower __ {b}.',
      'There is a broad road {a} the harbour with its hundred little boats __ {b}.',
      'One can {go} {a} the old mill by the stream __ {b}.',
    ],
    rows: `a go b due rivals
      from | walk | the lake | to | and or
      all the way from | ride | my village | to | and but
      between | choose a path | the lake | and | to or
      somewhere between | stop | my village | and | to but
      from | get | the next town | to | and nor
      halfway between | have lunch | the next town | and | to nor`,
  },
  {
    open: [
      'I wish you could meet my neighbour. She has a voice like a trumpet and a heart of gold.',
      'You were asking about our neighbour, the lady with the goat. I could talk about her for hours.',
    ],
    ask: [
      'I swear that, with or without the goat, she is {a} __ {b}.',
      'At her last birthday, in front of all those guests, she was {a} __ {b}.',
      'Her own brother, who ought to know, told me that she was {a} __ {b}.',
      'And on the stairs, with two heavy bags in her hands, she looked {a} __ {b}.',
    ],
    rows: `a b due rivals
      so cheerful | nobody could be sad | that | as than
      so tired | I made her some tea | that | than as
      as cheerful | a lark | as | than that
      just as tired | the rest of us | as | than that
      more cheerful | ever before | than | as that
      far less tired | I was | than | as that
      much too cheerful | sit still | to | that than
      too tired | say a word | to | as that`,
  },
  {
    open: [
      'I have never had such an unlucky day, and I would not have believed it if it had happened to someone else.',
      'Sit down and I will tell you why I am late, why I am wet, and why I have only one shoe.',
    ],
    ask: [
      '{A} I put my foot in the door, still with the umbrella in my hand, __ the lights went out.',
      '{A} I sat down on the bench by the river, happy to be alone at last, __ a brass band came round the corner.',
      '{A} I found my seat on the train, the one by the window, __ somebody pulled the alarm.',
      '{A} I paid for the eggs and the flour, as careful as can be, __ the bag burst.',
    ],
    rows: `a due rivals
      Hardly had | when | than and
      Scarcely had | when | than until
      No sooner had | than | when and
      No sooner had | than | when until
      Barely had | when | than but`,
  },
  {
    open: [
      'Should we move to the country? We have been turning this over for a year now, and the house is still for sale.',
      'My husband wants to live by the sea, and I do not know what I want.',
    ],
    ask: [
      '{A} there is the fresh air for the children. {B} __ {end}.',
      '{A} the schools in town are better, and Gran is near. {B} __ {end}.',
      '{A} we would have a garden with room for hens, ducks and a dog. {B} __ {end}.',
      '{A} we love the sea and the smell of the boats. {B} __ {end}.',
    ],
    rows: `a b end due rivals
      On the one hand, | But on the | hand, it is a lot of money | other | one same
      On one hand, | On the | hand, we have no car | other | first next
      For one thing, | For | thing, it is far too quiet here | another | other one
      First of all, | And in the | place, we are not so young any more | second | other last
      Some of our friends say that | Yet | say the opposite | others | other another
      One of my sisters says that | The | one says that we are mad | other | others next`,
  },
  {
    open: [
      'It was quite a week. On {x} my neighbour began to paint his door, and on {y} he went on to the fence.',
      'My diet! {X}: soup, nothing else. {Y}: soup again, and half an apple.',
      'Rain, rain, rain. It began on {x}, and on {y} the cellar was full of water.',
      'The calf was born on {x}. On {y} it stood up on its four thin legs.',
    ],
    ask: [
      'But when I looked out of the window on the next day, which was a __, I could not believe my eyes.',
      'And then, the very day after that, so on __, everything changed.',
      'I wrote it in my diary one day later, on __.',
      'What I had been waiting for came after those two days, and so it was a __.',
      'The third day, as you can work out, was a __, and it was the best one.',
    ],
    rows: `x y due rivals
      Monday | Tuesday | Wednesday | Monday Friday
      Tuesday | Wednesday | Thursday | Tuesday Sunday
      Wednesday | Thursday | Friday | Wednesday Monday
      Thursday | Friday | Saturday | Thursday Tuesday
      Friday | Saturday | Sunday | Friday Wednesday
      Saturday | Sunday | Monday | Saturday Thursday`,
  },
  {
    open: [
      'Grandpa held up his watch. "Ready?" he asked the children, and then they all counted together.',
      'The dancing teacher clapped her hands for silence, and {p} was the one who had to count for the others.',
      'Nobody was allowed to jump into the lake before the numbers had been called, and today that was up to {p}.',
    ],
    ask: [
      '"{A}," they heard, and after a short pause, "__!"',
      '"{A}," called a voice, louder each time, "__!"',
      '"{A}..." A dog barked, somebody laughed, and it went on: "__!"',
      'Slowly it went like this, as it always does: {a}, __.',
    ],
    rows: `a due rivals
      one, two, three | four | two seven
      two, three, four | five | three eight
      three, four, five | six | four nine
      four, five, six | seven | five three
      five, six, seven | eight | six two
      six, seven, eight | nine | seven four
      ten, nine, eight | seven | nine twelve
      seven, six, five | four | six eight
      six, five, four | three | five seven
      two, four, six | eight | seven five`,
  },
  {
    open: [
      'It was a race of nine boys and a pig. The pig came in {x}, to loud applause. Right behind it came {p}, with mud up to {pHis} ears.',
      'At the singing contest {q} came {x}. Our {p}, who had sung about a broken heart, was one place behind.',
      'The list is up! {q} is {x}, and the name just below that, believe it or not, is {p}.',
    ],
    ask: [
      'So {p} can tell all {pHis} friends that {pHe} came __.',
      '"I do not mind in the least," said {p}, "that I was only __."',
      'On the wall in the bedroom there is a paper that says that {p} was __.',
      'If I can still count, that makes {p} __.',
    ],
    rows: `x due rivals
      first | second | first third
      second | third | second first
      third | fourth | third second
      fourth | fifth | fourth sixth
      fifth | sixth | fifth third
      sixth | seventh | sixth fourth
      seventh | eighth | seventh fifth`,
  },
  {
    open: [
      'The old woman lived by the {kind}. "{X} has passed," she used to say, "and {y} is nearly over."',
      "Nothing lasts, and nothing is lost. That was my grandmother's view of the {kind}: {x} goes by, then {y}.",
      'At school we are learning the {kind}. {X} is over, it says in my book, and now {y} comes to its end.',
    ],
    ask: [
      'Be patient: what follows is __.',
      'And then, as sure as day comes after night, it will be __.',
      'You need no calendar to know that the next one is __.',
      '"What are we waiting for now?" "For __, of course!"',
    ],
    rows: `kind x y due rivals
      seasons | spring | summer | autumn | spring winter
      seasons | summer | autumn | winter | summer spring
      seasons | autumn | winter | spring | autumn summer
      seasons | winter | spring | summer | winter autumn
      months | January | February | March | January May
      months | March | April | May | March July
      months | June | July | August | June October
      months | October | November | December | October March
      months | February | March | April | February June`,
  },
  {
    open: [
      'My two brothers are never of one mind. Whatever the elder one says, the younger says the opposite.',
      'In the theatre we had two clowns, a tall one and a short one, and the short one turned everything round.',
      'Do you know these games in which you must always say the opposite? The children play it from morning till night.',
    ],
    ask: [
      'So if the one tells you that {it} {x}, the other will tell you that {it} __.',
      '"It seems to me that {it} {x}," began the first. "Not at all! Anyone can see that {it} __."',
      '"{It} {x}!" shouted one of them. "No, no, {it} __!"',
      'As the big one swore that {it} {x}, I knew what was coming: the small one swore that {it} __.',
    ],
    rows: `it x due rivals
      the door is | open | shut | open up
      the soup is | too hot | cold | hot wet
      the glass is | full | empty | full dry
      the man was | young | old | young new
      the road is | too wide | narrow | wide deep
      the bag is | heavy | light | heavy dark
      the lift went | up | down | up in
      the water is | too deep | shallow | deep narrow
      the boots are | wet | dry | wet empty
      the night was | warm | cold | warm dark`,
  },
  {
    open: [
      'We live next to a {place}, so there is always something to look at from our kitchen.',
      'I would never have thought that one could sit and watch a {place} all day, but my aunt does.',
    ],
    ask: [
      'Hour after hour {things} {go} __.',
      'It never stops: {things}, one after the other, {go} __.',
      '"What is there to see?" "Well, {things} {go} __."',
      'Nobody gets any peace, what with how {things} {go} __.',
    ],
    rows: `place things go due rivals
      hotel | guests | come and | go | come gone
      lift | people | go up and | down | up out
      school | the children | run in and | out | in up
      fairground | the horses | go round and | round | down out
      railway crossing | the gates | go up and | down | up off
      pigeon loft | the birds | fly in and | out | in round
      playground | the swings | go back and | forth | back down
      station | the travellers | hurry to and | fro | to out
      lighthouse | the lights | go on and | off | on down
      supermarket | the doors | open and | close | open closing`,
  },
  {
    open: [
      'My grandmother has a saying for everything, and she says it whether you want to hear it or not.',
      'On the wall of the tea shop hang little wooden boards, and each of them has something wise painted on it.',
    ],
    ask: [
      'Remember this, my child: {a} __ {b}.',
      'The one that I like best goes like this: {a} __ {b}.',
      '"I have lived a long time," she says, "and I can tell you that {a} __ {b}."',
      'It made me think of the words that my father, too, was fond of: {a} __ {b}.',
    ],
    rows: `a b due rivals
      the more one has, | more one wants | the | so as
      the older the fiddle, | sweeter the tune | the | as than
      better late | never | than | as that
      blood is thicker | water | than | as then
      a friend is as good | a warm coat | as | than so
      no fool is so wise | he knows it all | that | than when
      the early bird catches the | and the late one goes hungry | worm | bird cat
      what goes up must come | again | down | up out
      easy come, easy | with gold | go | come stay
      no pain, no | and no cake without eggs | gain | pain pay`,
  },
  {
    open: [
      'My brother is packing for the mountains, and he reads his list to us from the stairs.',
      'The basket was heavy. "What on earth is in there?" I asked. "Only the things you really need," said my aunt.',
    ],
    ask: [
      'Of course there was {x} and __.',
      '"You never know," said the voice, "so I am taking {x} and __."',
      'Next to the torch and the rope I could see {x} and __.',
      'Nobody in this family goes anywhere without {x} and __.',
    ],
    rows: `x due rivals
      a knife | fork | knife spade
      some bread | butter | bread thread
      a needle | thread | needle butter
      some salt | pepper | salt paper
      a pen | paper | pen pepper
      a bucket | spade | bucket fork
      soap | water | soap fire
      a hammer | nails | hammer pillows
      a cup | saucer | cup lid
      a collar | tie | collar pie
      a brush | comb | brush cone`,
  },
  {
    open: [
      'There were three pumpkins at the show, and I had only four words for each of them. Mine was {x}, sadly.',
      'Three brothers had three carts. The youngest had one that was {x}, and he was not proud of it.',
      'All of us baked a loaf for the fair. Let us just say that what I baked was {x}.',
    ],
    ask: [
      'The next one was {y}, and the third, if you can imagine that, was the __ of all.',
      'If that surprises you: the second was {y}, and the one beside it was the __ of the three.',
      'Then came one that was even {y}. But the last of them was by far the __.',
      'You should not laugh yet, for there was also {a y} one, and in the end they brought out the __.',
    ],
    rows: `x y due rivals
      big | bigger | biggest | bigger smallest
      small | smaller | smallest | smaller biggest
      heavy | heavier | heaviest | heavier lightest
      ugly | uglier | ugliest | uglier prettiest
      strange | stranger | strangest | stranger oldest
      bad | worse | worst | worse best
      flat | flatter | flattest | flatter roundest
      round | rounder | roundest | rounder flattest`,
  },
  {
    open: [
      'Once upon a time, in a castle with a hundred chimneys, there was a ball, and everybody came in pairs.',
      'At the fancy dress party everybody had to come in twos. I stood at the door and looked at them all.',
    ],
    ask: [
      'Through the big door, arm in arm, came a {x} and his __.',
      'The music began, and first to dance were the {x} and the __.',
      'In the corner sat a {x}, who was waiting, as one could see, for his __.',
      'By midnight there was nobody left on the floor but the {x} and, in her golden shoes, the __.',
    ],
    rows: `x due rivals
      king | queen | king princess
      prince | princess | prince queen
      bridegroom | bride | groom witch
      husband | wife | husband niece
      wizard | witch | wizard bride
      count | countess | count princess
      duke | duchess | duke countess`,
  },
]);

export const kinds: readonly Kind[] = [PAIRS];
