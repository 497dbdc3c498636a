// Tellings of colours: what was painted, dyed, spilt on, ripe or burnt, and which of two it is by its colour.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS } from './telling-words.ts';

const CLOTHES = 'red blue green yellow white black brown pink purple grey';

const ALL_IN = toldKind('told: painted, dyed and ripe', [
  {
    open: [
      'Guess what my sister has done to her hair! She went to the hairdresser for a trim and came out {due} from top to bottom.',
      'My sister turned eighteen on Friday, and on Saturday she dyed her hair {due}. Dad has not said a word since.',
    ],
    ask: [
      'When she walked into church, everyone turned to stare, because nobody had ever seen hair so __.',
      'Gran put on her glasses, took a long look, and said, "Well, dear, your hair is very __."',
      'By the end of the week even her pillow had gone __.',
      'I told her she looked great, although I would never have the nerve to dye mine __.',
      'You will spot her easily in the wedding photo: she is the only one whose hair is __.',
    ],
    lists: { due: 'red blue green pink purple orange white' },
  },
  {
    open: [
      'Down he went, flat on his face, right into the {x}. {m} had been told three times not to run in his good white shirt.',
      'It was {m} again. One moment he was standing there in his clean white shirt, and the next he had slipped and landed in the {x}.',
    ],
    middle: ['His cousins laughed so much that they had to hold on to each other.'],
    ask: [
      'His mother could only shake her head, for the shirt was no longer white: it was all __.',
      'What a sight he was, from his collar to his knees completely __.',
      '"And what is this supposed to be?" she cried. "Your shirt was white an hour ago, and look at it now! It is __!"',
      'We washed it twice, but to this day the front of that shirt is a little bit __.',
    ],
    rows: `x due rivals
      mud | brown | green red blue yellow
      coal heap | black | green red yellow pink
      spinach soup | green | red brown blue black
      tomato soup | red | green blue black brown
      bucket of mustard | yellow | black red green blue
      chocolate sauce | brown | green red blue yellow
      pot of blue ink | blue | red green brown yellow
      long wet grass | green | red black purple orange`,
  },
  {
    open: [
      "Hands off! The {x} on Grandad's side of the garden are not ripe yet. They are hard and green, and they would give you a tummy ache.",
      'In June the {x} were still small, green and hard as stones. "Patience," said the old gardener. "Give them some weeks of sun, and they will be ripe."',
    ],
    ask: [
      'And then one morning, at last, they were ripe and had all turned __.',
      '"How will I know when they are ready?" "That is easy. They must be quite soft and __."',
      'Only pick the ones that have gone __.',
      'After two hot weeks there was hardly a green one left, and the whole basket shone __.',
    ],
    rows: `x due rivals
      tomatoes | red | blue brown white purple
      strawberries | red | blue yellow black purple
      bananas | yellow | red blue white purple
      lemons | yellow | red blue brown purple
      blackberries | black | yellow orange white red
      blueberries | blue | yellow orange white red
      oranges | orange | blue black purple white
      pumpkins | orange | blue black purple pink
      cherries | red | blue yellow white orange`,
  },
  {
    open: [
      'There must have been {x} in with the white washing. I did not see it until the machine stopped.',
      '"Did you check the machine before you put the white sheets in?" No, of course I did not, and so they went round for an hour with {x}.',
    ],
    ask: [
      'Every single one of our white things has come out __.',
      'So do not ask me why your vest is __.',
      'Dad held up his white football shorts, which were now __.',
      'We slept all winter in sheets that had once been snow white and were now faintly __.',
    ],
    rows: `x due rivals
      one bright red sock | pink | blue green yellow grey
      a pair of new blue jeans | blue | pink green yellow purple
      an old black T-shirt | grey | pink blue yellow green
      a cheap green towel | green | pink blue yellow purple
      a purple silk scarf | purple | green yellow grey orange
      a yellow duster | yellow | blue pink green grey`,
  },
  {
    open: [
      'Today we mixed paints. Miss Hall gave our table {x}, nothing else, and told us to stir until we could no longer see either of them.',
      'If you want to have some fun with a toddler, squeeze out {x} and let her mix the two with her fingers.',
    ],
    ask: [
      'It felt like magic: suddenly everything in the bowl was __.',
      'Soon there was a lot of stirring going on, and before long all the paint had turned __.',
      '"Look," a little voice said, "we have made __!"',
      'That is how you get __.',
    ],
    rows: `x due rivals
      red paint and yellow paint | orange | green purple grey pink
      blue paint and yellow paint | green | orange purple pink grey
      red paint and blue paint | purple | green orange grey yellow
      black paint and white paint | grey | green orange purple pink
      red paint and white paint | pink | green orange grey purple`,
  },
  {
    open: [
      'WET PAINT, said the note on the garden bench, and it was meant seriously: the bench had been {old} for twenty years, and since this morning it was {due}. {p} cannot have seen the note.',
      'Our neighbour painted his old {old} bench {due} this morning and went in for a cup of tea. When he came back, {p} was sitting on it.',
    ],
    middle: ['"Lovely weather for sitting outside," {p} said.'],
    ask: [
      'The seat of {pHis} trousers was covered in __ paint.',
      'When {pHe} stood up, {pHe} had stripes all the way down {pHis} back, and they were __.',
      'It does not come off, either. {PHis} hands are still __.',
      '"Turn round," I said. "Oh dear! Your back is all __."',
    ],
    lists: { due: COLOURS, old: 'brown green white grey' },
  },
  {
    open: [
      'Two balloons for two children: {f} chose the {due} one and {m} the {d} one. Halfway home there was a bang, and {m} burst into tears.',
      '{m} was holding a {d} balloon and {f} had a {due} one. It was {m} who ran into the rose bush.',
    ],
    ask: [
      'Now there was only one balloon left, and that one was __.',
      'To cheer him up, {f} let him hold hers all the way home, so he ended up with a balloon that was __.',
      'High above the crowd you could still see her balloon, small and round and __.',
      'Of his there was nothing left but a rag of rubber; but hers still bobbed on its string, as fat as ever and __.',
    ],
    lists: { due: 'red blue green yellow white pink purple', d: 'red blue green yellow white pink purple' },
    rivals: 'd orange brown',
  },
  {
    open: [
      'Have you heard what the bride wants? No flowers, no hats, and every guest has to come in {due}, from head to toe, even the men.',
      'The invitation says, "Please wear something {due}, and nothing but {due}." I had to read it twice. Who gets married like that?',
    ],
    ask: [
      'You should have seen the church on Saturday, with two hundred people all dressed in __.',
      'My poor husband had to borrow a suit, since he owns nothing that is __.',
      'Only Aunt Ruth forgot, and in the photos she is the one person who is not in __.',
      'Even the dog wore a ribbon, and I need not tell you that it was __.',
    ],
    lists: { due: CLOTHES },
  },
  {
    open: [
      '"What do we do at the traffic lights, children?" asked the policewoman. She held up a card. "When it looks like this, {x}."',
      'My niece, who is three, sits behind me and tells me how to drive. "{X}!" she called out this morning, and for once she was right.',
    ],
    ask: [
      'Yes, the light had just turned __.',
      'Anyone could see that the light was __.',
      'Every child knew why: the light was __.',
      'Well, what else can you do when the lights are __?',
    ],
    rows: `x due rivals
      you have to stop | red | green blue white
      stop and wait | red | green blue white
      you may go | green | red blue white
      off you go | green | red blue white
      you have to get ready, but not yet go | yellow | blue white purple
      careful, it is going to be red any moment | yellow | blue white purple`,
  },
  {
    open: [
      'I should explain about the shirts. At home our boys play in {due}. When they play away from home, it is {d}.',
      'Our team has two sets of shirts, {due} for home games and {d} for away games, and it is my job to wash both.',
    ],
    ask: [
      'This Saturday the match is here in our own town, so please make sure the boys wear __.',
      'It was the biggest home game of the year, and eleven boys ran out in __.',
      'Since the other team was coming to us this time, I hung out eleven shirts to dry, and all of them were __.',
      'At home, in front of our own crowd, nobody has ever beaten the boys in __.',
    ],
    lists: { due: CLOTHES, d: CLOTHES },
    rivals: 'd orange gold',
  },
  {
    open: [
      'Poor {p}! Anyone could see what was the matter, because {x}.',
      '"Are you all right, {p}?" the teacher asked in the middle of the lesson. I could see why she asked: {x}.',
    ],
    ask: [
      '{PHis} face had gone quite __.',
      'I looked across at {pHim} and saw that {pHe} had turned __.',
      '"Look at you," somebody whispered. "You are all __!"',
      'When {pHe} looked into the mirror, {pHe} saw a face that was __.',
    ],
    rows: `x due rivals
      the sun had burnt the skin on every bit that had no cream on it | red | white blue green black
      anybody would be embarrassed, and blushing is nothing you can help | red | white blue green grey
      all the blood had drained out of those cheeks, as if there had been a ghost at the window | white | red blue brown purple
      the fountain pen had burst and squirted blue ink everywhere | blue | red white brown orange
      somebody had emptied a bag of flour from above | white | red blue brown green
      it comes from climbing into chimneys, with all that soot | black | white blue green pink
      it was face-painting day, and frogs are hard to wash off | green | black white red orange`,
  },
  {
    open: [
      'Whose mug is whose? It has always been like this: Mum drinks from the {due} one, Dad from the {d} one, and I take what is left.',
      '"The {d} mug is Dad\'s," I explained to the visitor, "and that {due} one there belongs to Mum. You can have any of the others."',
    ],
    middle: ['The kettle began to sing.'],
    ask: [
      'Then there was a crash in the kitchen. "Whose was it?" called Mum. "Yours," I had to say, for the bits were __.',
      'Mum came in, tired and cold, so I filled her mug, which of course is the one in __.',
      'After all these years she would not drink her tea from a mug that was not __.',
      'We gave Mum a new one for her birthday, just the same as her old one, big and __.',
    ],
    lists: { due: COLOURS, d: COLOURS },
    rivals: 'd striped spotted',
  },
  {
    open: [
      'Hello, yes, I am calling about my suitcase. It did not arrive. It is large, with two wheels, and it is {due}, like half of the suitcases in the world.',
      'At the airport I had tied a ribbon to my {due} suitcase so that I would know it again. The ribbon must have come off, for what came along the belt was one {due} case after another.',
    ],
    ask: [
      '"And what colour is it, madam?" "As I said, it is __."',
      'In the end I stood in a room with fifty suitcases, and every one of them was __.',
      'My next suitcase may be anything in the world, but it will not be __.',
      'A week later a man rang our bell and put a case down on the mat. Yes, it was __.',
    ],
    lists: { due: 'black blue grey red green brown' },
  },
  {
    open: [
      'The cat had five kittens, four of them {d} and one, the smallest, {due}. You can keep one, Mum said. I did not have to think: I wanted the smallest.',
      'There were five in the basket. Four were {d} like their mother, but the tiny one at the edge was {due}, and that is the one I fell in love with.',
    ],
    ask: [
      'So now I have a kitten who is __.',
      'I carried it home under my coat, with nothing to be seen of it but one ear, soft and __.',
      'The others went to a farm. Mine stayed, and all over my best jumper there are hairs, and they are __.',
      '"Which of them is yours?" asked Grandpa. I pointed and said, "The one that is __."',
    ],
    lists: { due: 'black white grey brown orange', d: 'black white grey brown orange' },
    rivals: 'd striped ginger',
  },
  {
    open: [
      'It is {x}. Come to the window, quick, and look at the hills!',
      'Dear Grandma, here where we are now it is {x}. I am writing this at the window and looking out at the hills.',
    ],
    ask: [
      'As far as you can see, everything is __.',
      'All the fields around the village have turned __.',
      'I wanted to paint it, but I would need a whole tube of __.',
      'Yesterday it looked quite different; today there is nothing but __.',
    ],
    rows: `x due rivals
      winter, and the first snow fell in the night | white | green yellow black brown
      spring, after a week of rain, and the new grass is out everywhere | green | white black grey red
      July, and all the sunflowers have opened | yellow | white black blue grey
      lavender time in France | purple | white black orange grey
      the week of the poppies | red | white black blue grey
      so foggy that you cannot make out a single tree | grey | red yellow purple green
      a week since the great forest fire, and all is ashes and burnt wood | black | green yellow purple pink
      the dry season, with nothing left but dust and bare earth | brown | green purple blue pink`,
  },
  {
    open: [
      'Now listen, because there are two wires. If you cut the {d} one, everything blows up. Cut the {due} one, and we all go home for tea.',
      '"There is a {due} wire and a {d} wire," whispered the spy. "The {due} one stops the clock. Whatever you do, do not touch the {d} one!"',
    ],
    ask: [
      'With shaking hands the hero bent down and cut the wire that was __.',
      'Three, two, one, and the clock stopped. Good thing she had chosen __.',
      '"How did you know?" "You told me yourself, sir. You said it was safe to cut the one in __."',
      'I saw that film on Sunday, and I could have told him from the start: you have to go for __.',
    ],
    lists: { due: 'red blue green yellow white black brown', d: 'red blue green yellow white black brown' },
    rivals: 'd purple orange',
  },
  {
    open: [
      'My teacher corrects everything in {due}. She says that {d} is too unkind, and {e} is for pupils.',
      'Pupils write in {e}. Our old teacher marked our mistakes in {d}, but Mrs Lee, who came in May, uses {due}.',
    ],
    ask: [
      'When my teacher handed back my essay, the whole page was full of __.',
      'I had made no mistakes at all: for once there was nothing on my paper in __.',
      'At the bottom she had written "Well done!" in __.',
      'I could tell that the teacher had been there with her pen, since somebody had crossed out my title in __.',
    ],
    lists: { due: 'red blue green black purple pink', d: 'red green purple', e: 'blue black' },
    rivals: 'd e',
  },
  {
    open: [
      'Time changes everything, my grandmother used to say, and mostly not for the better. Just think of {x}!',
      'Do you want to see what a few years can do? I will show you {x}.',
    ],
    ask: [
      'They are not as they were on the first day. They have gone __.',
      'And where there used to be a lovely shine, there is now only __.',
      'Visitors think that somebody has painted them. Not at all: they just turned __.',
      'You may scrub as much as you like, they stay __.',
    ],
    rows: `x due rivals
      the copper roofs of the old castle | green | purple pink white orange
      the curtains of my uncle, who smoked forty cigarettes a day | yellow | green blue purple pink
      the walls above the coal fire | black | green purple pink white
      the wet stones by the well, with moss all over them | green | purple pink white orange
      the iron gates that nobody ever painted against the rust | brown | green blue white pink
      the silver spoons that nobody polished | black | pink green white purple
      the stairs that the whole village walks down with muddy boots | brown | pink green white purple`,
  },
  {
    open: [
      'For her seventh birthday {f} wanted just one thing, a room in {due}. We bought paint, curtains, a carpet, all of it {due}, and I have had a headache ever since.',
      '"{Due}, please," {f} said when we asked her about her new room. "The walls, and the bed, and the floor too."',
    ],
    middle: ['Her brother chose {d} for his, just for the door, and I was thankful.'],
    ask: [
      'She sits there like a queen, in a room that is all in __.',
      'Last week she asked why the cat was not __.',
      'Anything else that we give her is sent back with a note: "Thank you, but it is not __."',
      'At the paint shop the man just nods when he sees me and reaches for the big tin of __.',
      'She is thirty now, and the first thing she did in her new house was to paint her bedroom __.',
    ],
    lists: { due: 'red blue green yellow white black pink purple orange', d: 'red blue green yellow white' },
    rivals: 'd brown grey',
  },
]);

export const kinds: readonly Kind[] = [ALL_IN];
