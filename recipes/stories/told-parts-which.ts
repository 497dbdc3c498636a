// Tellings in which the thing itself has to be remembered, or what it was full of, made with or used for.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const THINGS = `key lamp book clock chair table mirror blanket bucket basket ladder hammer kettle candle radio
  camera guitar pillow`;
const TOYS = 'doll kite ball train drum puzzle robot boat car rocket whistle tractor';
const FILLINGS = `sand water milk honey flour coffee tea sugar salt oil paint soup wine juice soap`;
const SMALL = 'coin ring key watch spoon stone cup fork pen knife bell crown';

const DEEDS = `
  deed due rivals
  tells the time | clock | lamp kettle key
  ticks all night | clock | lamp kettle key
  gives such a warm light | lamp | clock kettle key
  lights up the whole desk | lamp | clock kettle key
  whistles when the water boils | kettle | clock lamp key
  makes the water hot for tea | kettle | clock lamp key
  opens the garden door | key | clock lamp kettle
  locks the money box | key | clock lamp kettle
  shows you your own face | mirror | clock lamp kettle
  shows you whether your hair is straight | mirror | clock lamp kettle
  wakes you up at six | clock | lamp kettle key
  keeps the milk cold | fridge | clock lamp key
  takes pictures | camera | clock lamp key
  plays the news and music all day | radio | lamp kettle key
  sweeps the floor by itself | broom | clock lamp kettle`;

export const kinds: readonly Kind[] = [
  toldKind('told: which thing it was', [
    {
      open: [
        'There is only one thing that I would take to a desert island: the one that {deed}. People laugh, but I have thought about it carefully.',
        'Mother has lost it again, you know, the thing that {deed}. She cannot live without it, and we have all been sent to look.',
      ],
      ask: [
        'If you have a good __, you can do without nearly everything else.',
        'Who would have thought that the __ could be so important?',
        'So if you come across the __, put it where it can be seen.',
      ],
      rows: DEEDS,
    },
    {
      open: [
        'My share of the inheritance was {a c}. My sister got the {d}, which she had always wanted, and we did not quarrel, whatever they say.',
        'For the tombola the vicar gave {a d}, and I gave {a c} that had been standing in our hall since the wedding.',
      ],
      ask: [
        'It is my __ that people ask about, oddly enough.',
        'To be honest, the __ is mine only by chance.',
        'Of the two, the __ was by far the uglier, but it was mine.',
      ],
      lists: { c: THINGS, d: THINGS, e: THINGS },
      due: 'c',
      rivals: 'd e',
    },
    {
      open: [
        'The sack had burst in the middle of the road, and there was {c} everywhere. A man got out of his van and scratched his head.',
        'Twelve barrels came up out of the wreck, and we all stood on the beach and wondered. Then somebody knocked a hole in one: {c}!',
      ],
      middle: ['A seagull sat on a post and watched the people.'],
      ask: [
        'In the end everybody went home with as much __ as they could carry.',
        'I had never seen so much __ in one place.',
        'For weeks the whole street smelled of __.',
      ],
      lists: { c: 'flour coffee tea sugar salt rice honey soap pepper corn wheat sand' },
      due: 'c',
    },
    {
      open: [
        'All {p} had asked for was {a c}. There were nine parcels round the tree, and {pHe} shook each of them and listened.',
        '"It is not the {d} that I want," said {p}, "it is the {c}. I saw it first." There were tears, and someone slammed a door.',
      ],
      ask: [
        'When {p} was in bed at last, the __ lay next to {pHim}.',
        'There is nothing in the world like a __ if you are five years old.',
        'Nobody else was allowed to touch the __, not even {pHis} best friend.',
      ],
      lists: { c: TOYS, d: TOYS, e: TOYS },
      due: 'c',
      rivals: 'd e',
    },
    {
      open: [
        'In a little shop between two banks an old man sells nothing but {x}. I went in to get out of the rain and stayed for an hour.',
        'Under the floor of the attic we found {x}, more than you could count. Great-aunt {f} must have collected them since the war.',
      ],
      ask: [
        'There were __ on the shelves and in boxes and even on the stairs.',
        'I never knew that there were so many kinds of __.',
        'If you are ever in need of __, I can tell you where to find them.',
      ],
      lists: {
        x: 'buttons spoons clocks lamps bottles keys hats mirrors candles umbrellas stamps bells brushes knives',
      },
      due: 'x',
    },
    {
      open: [
        'Of my grandfather I have just one memory: he is standing at a window in {a c} that is far too big for him, and he is laughing.',
        'You will know me by my {c}. It is red, with big white spots, and I shall be the only person in Leeds wearing such a thing.',
      ],
      middle: ['My heart beats a little faster when I think of it.'],
      ask: [
        'You should hear what my mother has to say about that __.',
        'They do not make a __ like that any more.',
        'A __ can say more about a man than his face.',
      ],
      lists: { c: 'hat coat scarf jacket cap jumper shirt tie suit cloak kilt waistcoat' },
      due: 'c',
    },
    {
      open: [
        'When the flood came, {p} saved the {c} and left the {d} where it was. Even {pHe} could not say why. One does not think at such moments.',
        '{p} put the {d} on the left of the bed and the {c} on the right. Everything had to have its place, since {pHe} could no longer see.',
      ],
      ask: [
        'Apart from the {d}, {pHe} had nothing but the __.',
        'To this day {p} does not need the {d} as much as the __.',
        'Whoever wanted to help {pHim} had first to ask about the {d} and then about the __.',
      ],
      lists: { c: THINGS, d: THINGS, e: THINGS },
      due: 'c',
      rivals: 'd e',
    },
    {
      open: [
        'The box said "{c}", in a child\'s writing, but there was something else in it. That is how all the trouble started.',
        'Where it says "{c}" on the list, you must put a cross. It is not true, but they will not let us across the border otherwise.',
      ],
      ask: [
        'As everybody knows, __ does not move or make noises.',
        '"Are you sure that it is __ in there?" asked the officer.',
        'One look was enough to see that it was not __ at all.',
      ],
      lists: { c: FILLINGS },
      due: 'c',
    },
    {
      open: [
        'There once was a king who spoke to nobody but his {c}. He asked it about the weather, the war and his daughters, and he believed that it answered.',
        'I dreamt that the {c} could fly. It went three times round the church, with me on top of it in my nightshirt, and I was not afraid.',
      ],
      middle: ['Dreams and kings are hard to understand.'],
      ask: [
        '"Dear __," was what I heard, "take me home."',
        'Nobody had expected such a thing of a simple __.',
        'If only a __ could tell us what it thinks!',
      ],
      lists: { c: THINGS },
      due: 'c',
    },
    {
      open: [
        'It was not gold that the miners were after, it was {c}. They dug for nine years, and people called them mad.',
        'In that village they pay with {c}. You give some to the barber, and the barber gives some to the smith.',
      ],
      ask: [
        'A man who had enough __ was thought to be rich.',
        'One winter there was no more __ to be had, and that was the end of it.',
        '"Our fathers lived for __," say the old ones, "and we shall too."',
      ],
      lists: { c: 'salt silver iron coal copper tin sugar glass amber stone marble lead' },
      due: 'c',
    },
    {
      open: [
        'The wheel of the cart was made of stone, you say? No, it was of {c}, I have seen it with my own eyes, and I have put my hand on it.',
        'The bridge is of {d}, but the gate at the end of it is of {c}, since they ran out of money half way. It makes an odd impression.',
      ],
      middle: ['Tourists come and take photographs, and then they have lunch.'],
      ask: [
        'What it is really made of is __, believe me.',
        'They tell me that a gate or a wheel of __ can last for a hundred years.',
        'Who would choose __ for such a thing today?',
      ],
      lists: { c: 'wood iron steel copper brass oak glass', d: 'concrete brick granite marble' },
      due: 'c',
      rivals: 'd stone plastic',
    },
    {
      open: [
        'My first invention was {a c} that could sing. It did not sell. The second was {a d} for left-handed people, and that made me rich.',
        'They laughed at the {c} in the museum, but they all stood in line for the {d}, which was said to have belonged to Napoleon.',
      ],
      ask: [
        'Success came only with the __, as you see.',
        'It just shows that everybody loves a __.',
        'Not the {c} but the __ is what they will remember.',
      ],
      lists: { c: THINGS, d: THINGS, e: THINGS },
      due: 'd',
      rivals: 'c e',
    },
    {
      open: [
        'I borrowed {a c} from {p} in June, and now it is October. Each time I see {pHim} I cross the road and pretend to look for something in my bag.',
        'The fight between our two families began with {a c}. Our side says that it was a gift, while the family of {p} says that it was only lent.',
      ],
      ask: [
        'All this because of one silly __!',
        'I had better buy {p} a new __ and be done with it.',
        '"Keep the __," {p} said when we finally spoke, "I had forgotten about it."',
      ],
      lists: { c: THINGS },
      due: 'c',
    },
    {
      open: [
        'You have to guess what I have in my bag. It {deed}, it is not heavy, and I have carried it up four flights of stairs for you.',
        'The advert in the window said: nearly new, cheap, {deed}. I rang the number at once, because ours had stopped working.',
      ],
      middle: ['A woman with a strong accent was most helpful.'],
      ask: [
        '"It is a __!" cried {p}, and that was right.',
        'I could hardly wait to have a __ that works.',
        'Not everyone is so pleased to have a __, I must say.',
      ],
      rows: DEEDS,
    },
    {
      open: [
        'Now I will show you a trick. In my left hand I have {a c}, and in my right hand there is {a d}. Blow, please! Where is the {d}? It is gone.',
        'The thief had hidden the {c} under the bridge and thrown the {d} into the sea. This is what he told the judge.',
      ],
      ask: [
        'So the only thing that is left is the __.',
        'They looked everywhere, but all that they found was the __.',
        'The {d} will never be seen again, unlike the __.',
      ],
      lists: { c: SMALL, d: SMALL, e: SMALL },
      due: 'c',
      rivals: 'd e',
    },
    {
      open: [
        'Here are the rules of the house. In the morning the bath belongs to Grandad. Nobody may use the {c} after nine. Shoes are left outside.',
        'What I hate most about this place is the {c}. It was here when we moved in, and it will be here when we are dead.',
      ],
      ask: [
        'The noise of the __ is more than my nerves can stand.',
        'If that __ breaks down one day, nobody will cry.',
        'Somebody has put a note on the __ that says: do not touch.',
      ],
      lists: { c: 'piano washer kettle radio heater telephone mixer drill shower printer television lift' },
      due: 'c',
    },
    {
      open: [
        'The sailor had {a c} on a string round his neck. He told {p} that it was worth more to him than the whole ship, and he would not say why.',
        'In the pocket of the dead man they found no money, no papers, just {a c}. {p}, who was new with the police, could not stop thinking of it.',
      ],
      middle: ['Outside the gulls were crying.'],
      ask: [
        'One day {p} would find out what the __ meant.',
        'Why would anybody carry a __ about with him?',
        'It was the __ that told the whole story in the end.',
      ],
      lists: { c: 'key ring coin shell stone button whistle spoon tooth bell nail cork' },
      due: 'c',
    },
    {
      open: [
        'This soup needs something, and I think it is {c}. {p} says that it is perfect as it is, but {p} would eat a boiled boot.',
        'The secret of the cake, which my mother told only to me, is {c}. You would never taste it unless you knew.',
      ],
      ask: [
        'Just a little __ at the end, and you will not believe the difference.',
        'I always put in more __ than it says in the book.',
        'Of all things, why __?',
      ],
      lists: { c: 'salt pepper garlic honey lemon butter cream ginger vinegar sugar mustard coffee' },
      due: 'c',
    },
  ]),
];
