// Tellings of people at work and what they need for it, carry about and leave behind.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const TOOLS = `
  job due rivals
  carpenter | hammer | needle brush net
  joiner | hammer | needle brush net
  blacksmith | hammer | needle brush net
  tailor | needle | hammer brush spade
  dressmaker | needle | hammer brush spade
  seamstress | needle | hammer brush spade
  painter | brush | hammer needle spade
  house painter | brush | hammer needle spade
  gardener | spade | hammer needle brush
  gravedigger | spade | hammer needle brush
  fisherman | net | hammer needle brush
  lumberjack | saw | needle brush net
  woodcutter | saw | needle brush net
  hairdresser | comb | hammer spade net
  photographer | camera | hammer spade needle
  cook | spoon | hammer needle net`;

const MEN = `
  job due rivals
  carpenter | hammer | needle brush spade
  joiner | hammer | needle brush spade
  blacksmith | hammer | needle brush spade
  tailor | needle | hammer brush spade
  sailmaker | needle | hammer brush spade
  painter | brush | hammer needle spade
  house painter | brush | hammer needle spade
  gardener | spade | hammer needle brush
  gravedigger | spade | hammer needle brush
  woodcutter | saw | needle brush comb
  barber | comb | needle spade hammer
  fiddler | fiddle | needle brush hammer
  drummer | drum | needle brush hammer`;

export const kinds: readonly Kind[] = [
  toldKind('told: what people need at work', [
    {
      open: [
        'The thieves took nothing from the house of {p}, {a job}, but the old bag in the hall. They must have thought that there was money in it.',
        '{p} sat down on the stairs and wept. {pHe} was {a job}, and somebody had stolen {pHis} bag with all that {pHe} needed.',
      ],
      middle: ['The police came and wrote everything down, and then they had tea.'],
      ask: [
        'In the morning {pHis} __ was found under a bridge, wet but not broken.',
        'How is one to make a living without a __?',
        'The neighbours put their money together and bought {pHim} a new __.',
      ],
      rows: TOOLS,
    },
    {
      open: [
        'For the party everyone had to come as the thing they wanted to be. {p} was {a job}, and {pHe} had borrowed something to hold in {pHis} hand.',
        'The little figure on top of my cake was {p}, my cousin, as {a job}! It was all made of sugar, down to the buttons.',
      ],
      ask: [
        'Before the evening was over, somebody had sat on the __.',
        'The __ was a bit too big, but that made it all the funnier.',
        '"Why have you got a __?" the smallest child wanted to know.',
      ],
      rows: TOOLS,
    },
    {
      open: [
        'Some people say that {p} talks to {pHis} things. If you spent ten hours a day alone, as {a job} does, you might do the same.',
        'There was once {a job} called {p}, so poor that {pHe} owned nothing except one tool and the coat on {pHis} back.',
      ],
      ask: [
        'One night {pHe} heard a thin voice, and it was the __ that had spoken.',
        '"Good night, old __," said {p} each evening, and put out the light.',
        'A rich man offered {pHim} a hundred pieces of gold for the __, but {pHe} would not sell it.',
      ],
      rows: TOOLS,
    },
    {
      open: [
        'In the window of the pawn shop I saw something that had once belonged to a friend of mine, {a job} who was down on his luck.',
        'What do you give {a job} who has everything? My brother turns forty on Friday, and I have been through every shop in town.',
      ],
      middle: ['It is not as if one could ask him.'],
      ask: [
        'At last I found a __ with a handle of silver.',
        'I told the girl that I was looking for a __, and not a cheap one.',
        'When I saw that __, I knew that I had to buy it for him.',
      ],
      rows: `
        job due rivals
        painter | brush | hammer needle spade
        sign painter | brush | hammer needle spade
        carpenter | hammer | brush needle spade
        blacksmith | hammer | brush needle spade
        gardener | spade | brush needle hammer
        landscape gardener | spade | brush needle hammer
        woodcutter | saw | brush needle comb
        lumberjack | saw | brush needle comb
        barber | comb | hammer spade saw
        hairdresser | comb | hammer spade saw
        cook | spoon | hammer spade saw
        chef | knife | hammer spade comb`,
    },
    {
      open: [
        'It must be hard to be {a job} with two left hands. {p} has been one since last summer and has not got through a single day without a plaster.',
        'Last week {p} began to learn a trade: {pHe} is going to be {a job}. {pHis} master told {pHim} to watch and to touch nothing.',
      ],
      ask: [
        'On the third day {p} was given a __ at last, and dropped it on {pHis} foot.',
        '"You are holding that __ the wrong way round," said the master.',
        'At home {pHe} practises with a __ in front of the mirror.',
      ],
      rows: TOOLS,
    },
    {
      open: [
        'The letter began: "I am only a humble {job}, Your Majesty, but I beg you to give back what your soldiers took from me."',
        'The ship went down, and only {a job} and his parrot reached the island. He had been able to save one thing, which he held between his teeth.',
      ],
      middle: ['It is said that the king could not read, but that may be a lie.'],
      ask: [
        'What use to others is the __ of a poor man?',
        'With nothing but a __ he had to begin all over again.',
        'He held his __ up into the sun and kissed it.',
      ],
      rows: MEN,
    },
    {
      open: [
        'Do you know how to tell, from a photograph, what work somebody did? My great-grandfather, for example, was {a job}, although you cannot see it by his clothes.',
        'The statue at the corner shows {a job} in bronze, and there is a story behind it. He saved the town in the great flood, with no help from anyone.',
      ],
      ask: [
        'Look closely at his right hand, and you will see a __.',
        'Of course he had the __ with him, as always.',
        'The only thing that gives away his trade is the __.',
      ],
      rows: MEN,
    },
    {
      open: [
        '"Are you ready?" asked the foreman. It was my first day as {a job}, I was sixteen, and I had been awake since three.',
        'I had told them at the office that I was {a job}. It was not quite true, but I needed the money, and how difficult could it be?',
      ],
      ask: [
        'Then someone put a __ into my hand, and there was no way back.',
        'I had never in my life held a __ before.',
        '"Where is your __?" was the first thing I was asked.',
      ],
      rows: TOOLS,
    },
    {
      open: [
        "It is a riddle about somebody's work. {p} made it up, and the answer is {a job}, but do not tell the others.",
        'Our poem for the school fair has a verse for every trade. I have got {a job}, and I have to learn it by tomorrow.',
      ],
      middle: ['{q} has the one about the baker, which is much shorter.'],
      ask: [
        'The only hint that you get is: "I never go to work without my __."',
        'It ends with the line: "And now I hang my __ upon the wall."',
        'In the second line there is a __, which makes it too easy.',
      ],
      rows: TOOLS,
    },
    {
      open: [
        'My sister will not let me use anything of hers. She is {a job} and says that a tool is like a toothbrush.',
        'Mother is {a job} and works from home, which has its good and its bad sides. The table, for example, is never free.',
      ],
      ask: [
        'Only once did I take her __ without asking, and I shall never do it again.',
        'If you see her __ lying about, do not even look at it.',
        'She cannot have lost her __ again!',
      ],
      rows: `
        job due rivals
        painter | brush | needle camera violin
        artist | brush | needle camera violin
        dressmaker | needle | brush camera violin
        seamstress | needle | brush camera violin
        photographer | camera | brush needle violin
        newspaper photographer | camera | brush needle violin
        musician | violin | brush needle camera
        music teacher | violin | brush needle camera
        carpenter | hammer | brush needle camera
        shoemaker | hammer | brush violin camera
        hairdresser | comb | needle camera violin
        writer | pen | needle camera violin`,
    },
    {
      open: [
        'When they emptied the flat of the old {job}, they found it in a drawer, wrapped in a cloth. Nobody had used it for years.',
        'There was a fight between the brothers when their father, {a job}, died. It was not about the house or the money.',
      ],
      ask: [
        'The youngest of them wanted nothing but the __.',
        'The __ was put into a museum in the end.',
        'You could see from the worn handle how often that __ had been used.',
      ],
      rows: `
        job due rivals
        painter | brush | hammer spade saw
        famous painter | brush | hammer spade saw
        carpenter | hammer | brush spade razor
        blacksmith | hammer | brush spade razor
        gardener | spade | brush hammer pen
        gravedigger | spade | brush hammer pen
        woodcutter | saw | brush hammer spade
        lumberjack | saw | brush hammer spade
        bell ringer | bell | brush hammer spade
        writer | pen | brush hammer spade
        poet | pen | brush hammer spade
        barber | razor | hammer spade saw`,
    },
    {
      open: [
        'The advert said that they were looking for {a job} with some experience. {p} had none, but {pHe} put on a tie and went.',
        'If {p} ever stops being {a job}, I will eat my hat. No one in this town is as good at it as {pHe} is.',
      ],
      ask: [
        'Give {pHim} a __, and you will see a miracle.',
        'They gave {pHim} a __ and said: "Now show us what you can do with it."',
        'People say that {pHe} was born with a __ in {pHis} hand.',
      ],
      rows: TOOLS,
    },
    {
      open: [
        'Mr Brown next door is {a job}, and it is thanks to him that we are not all sitting in the rain tonight. I shall never say a bad word about him again.',
        'Nobody had asked the {job} to help, but he got up from his deckchair, rolled up his sleeves and went to work.',
      ],
      middle: ['His wife only sighed, for she knew him well.'],
      ask: [
        'He had his __ in the car, luckily.',
        '"Fetch me my __," he said to the boy, "and be quick about it."',
        'Who takes a __ on holiday, I ask you?',
      ],
      rows: `
        job due rivals
        carpenter | hammer | needle brush spade
        joiner | hammer | needle brush spade
        tailor | needle | hammer brush spade
        sailmaker | needle | hammer brush spade
        painter | brush | hammer needle spade
        house painter | brush | hammer needle spade
        gardener | spade | hammer needle brush
        park gardener | spade | hammer needle brush
        woodcutter | saw | needle brush spade
        lumberjack | saw | needle brush spade`,
    },
    {
      open: [
        'I am holding the most precious thing I own, and it does not even belong to me. It was lent to me by {a job} whose name I never learnt.',
        'A package came from abroad, with three stamps on it. "Your grandfather was {a job}," said the note, "and he wanted you to have this."',
      ],
      ask: [
        'I took off the paper and looked at the __ for a long time.',
        'What am I to do with a __, I who can hardly open a tin?',
        'The __ hangs over my bed now.',
      ],
      rows: TOOLS,
    },
    {
      open: [
        'We found this tool in the attic: a {tool}, rather old, with two letters burnt into the handle. Nobody in our family can remember whose it was.',
        'At the flea market {p} fell in love with a {tool} that cost next to nothing. "It must have belonged to somebody who knew his trade," {pHe} said.',
      ],
      ask: [
        'The man who had it before must have been a __.',
        'I like to think that some old __ held it every day of his life.',
        'You do not have to be a __ to see that it is a good one.',
      ],
      rows: `
        tool due rivals
        hammer | carpenter | painter gardener tailor
        plane and a hammer | carpenter | painter gardener tailor
        needle case | tailor | painter gardener carpenter
        thimble | tailor | painter gardener carpenter
        paintbrush | painter | tailor gardener carpenter
        palette | painter | tailor gardener carpenter
        spade | gardener | painter tailor carpenter
        rake | gardener | painter tailor carpenter
        fishing net | fisherman | painter tailor carpenter
        fishing rod | fisherman | painter tailor carpenter
        scythe | farmer | painter tailor carpenter
        butter churn | farmer | painter tailor carpenter`,
    },
    {
      open: [
        'Every morning at seven a man goes past my window with a {tool} over his shoulder. I have never spoken to him, but we nod.',
        'The last page of the story is missing. We know only that the stranger had a {tool} under his cloak, and that he stood at the door.',
      ],
      middle: ['My wife thinks that I should mind my own business.'],
      ask: [
        'I would say that he is a __, and I am seldom wrong in such things.',
        '"Let me in," he must have said, "I am the new __!"',
        'It could be that he is a __, or else he found the thing in the street.',
      ],
      rows: `
        tool due rivals
        fishing net | fisherman | painter gardener musician
        fishing rod | fisherman | painter gardener musician
        paintbrush | painter | fisherman gardener musician
        brush and a pot of paint | painter | fisherman gardener musician
        spade | gardener | fisherman painter musician
        rake | gardener | fisherman painter musician
        big bag of letters | postman | fisherman painter gardener
        sack full of parcels | postman | fisherman painter gardener
        violin | musician | fisherman painter gardener
        cello | musician | fisherman painter gardener
        trumpet | musician | fisherman painter gardener
        hammer and a saw | carpenter | fisherman musician gardener`,
    },
    {
      open: [
        'Father Christmas had lost his list. All he could remember was that {p} was {a job} and had been good. He scratched his beard.',
        'The tooth fairy, {a job} and a pirate lived together in one house. They kept everything in one big cupboard, which was a mistake.',
      ],
      ask: [
        'There was a __ on the top shelf, and that settled the matter.',
        'You can do no great harm if you give such a person a __.',
        '"Who has taken the __?" a voice rang through the house.',
      ],
      rows: TOOLS,
    },
    {
      open: [
        'For years I wondered what {p} kept in the long black case. One evening I asked {pHim} straight out. "I am {a job}," {pHe} said, "what do you think?"',
        'Customs stopped {p} at the border. {pHe} told them that {pHe} was {a job} on the way home, but the men in uniform wanted to look inside the case.',
      ],
      middle: ['It was hot, and a fly walked across the table.'],
      ask: [
        'There was nothing in there but a __, in a bed of red velvet.',
        'With both hands {p} lifted the __ out and laid it down before us.',
        'None of us had ever seen such a fine __.',
      ],
      rows: `
        job due rivals
        violinist | violin | trumpet camera drum
        fiddler | violin | trumpet camera drum
        trumpeter | trumpet | violin camera flute
        trumpet player | trumpet | violin camera flute
        photographer | camera | violin trumpet flute
        press photographer | camera | violin trumpet flute
        flute player | flute | violin camera drum
        guitarist | guitar | trumpet camera flute
        rock guitarist | guitar | trumpet camera flute
        drummer | drum | trumpet camera flute
        hunter | gun | trumpet camera flute`,
    },
  ]),
];
