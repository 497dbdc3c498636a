// Tellings from school and work, of what was done or left undone, and of how things stand by now or what must follow.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const SCHOOL = toldKind('told: by now, at school', [
  {
    open: [
      "Excuse me, Sir, may I explain about my exercise book? {What}. My sister can tell you that it is true, she goes to the girls' school and has plaits.",
      'The boy had an explanation for the state of his exercise book. {What}.',
    ],
    ask: [
      '"Let me see it," said the teacher. The exercise book was __.',
      'The exercise book which he put on the desk was really __.',
      'A page like that cannot be marked, since the book is __.',
      '"So your exercise book is __," said the teacher. "Sit down."',
      'He had never been handed an exercise book that was so __.',
    ],
    rows: `what due rivals
      It fell into the fish tank this morning and the fish swam through it | wet | dry empty clean
      My little brother took it with him into the bath | wet | dry empty clean
      It got too near the candle, and there is not much left of it except a corner | burnt | wet new empty
      My grandmother lit the stove with it by mistake, and I pulled it out of the flames | burnt | wet new empty
      I had no ideas at all, all week, and did not write a word or draw a line in it | empty | full wet burnt
      The old one was lost, and nothing has yet been written in this one | empty | full dirty burnt
      I dropped it on the way, and a lorry went over it, and then a herd of cows | dirty | clean empty new
      My sandwich leaked, and there is jam and sardine oil on every page | dirty | clean empty new
      I liked the subject so much that I wrote on every line, and then in the margins, and then on the cover | full | empty wet burnt`,
  },
  {
    open: [
      'Our school starts at eight, and the porter writes down everyone in a big red book. {P} {what}. The porter has been at it since the war, and his dog sits next to him and growls at those with bad marks.',
      'At our school, lessons start at eight. One day {p} {what}.',
    ],
    ask: [
      'In the red book of the porter it says that {p} was __.',
      '"You are __," said the porter to {p}.',
      'So {p} was __ for school that day, and the dog growled.',
      'How __ {p} was! It had never happened before.',
      'Can you believe that {p} came to school so __?',
      'It was not right to call {p} __, and yet it was so.',
    ],
    rows: `what due rivals
      walked in when the first lesson was over | late | early ill
      ran across the yard at twenty past nine | late | early ill
      only got up when the others were already doing sums | late | early alone
      was stuck in the lift until the second bell | late | early alone
      stood at the gate at half past six, and had to wait for the caretaker | early | late ill
      had mixed up the clock and was there when the moon was still out | early | late ill
      had got a lift from the milkman and sat in the dark hall for an hour | early | late ill
      came with the cleaning women, when not one lamp was lit yet | early | late ill`,
  },
  {
    open: [
      'The school play had one performance, and {p} was a tree. {What}. I sold programmes at the door, so I missed the murder, but I heard it.',
      'In the school play, {p} had to stand at the back and be a tree. {What}.',
    ],
    ask: [
      'At that moment, the hall was __.',
      'You have to imagine how __ it was in the hall after that.',
      'It became completely __ in the hall.',
      '"Why is it so __ in here?" asked the headmaster, who had come in through the side door.',
      'From where I stood, I noticed that the hall was very __ now.',
    ],
    rows: `what due rivals
      Somebody fell against the switch and every lamp in the hall went out | dark | bright loud hot
      The lights failed, and there was not a window in the whole place | dark | bright loud hot
      The tree said its only line so well that four hundred people clapped, stamped and yelled | loud | quiet dark empty
      The tree got stuck in its bark and fell over, and the whole school roared and howled with laughter | loud | quiet dark empty
      The ghost lifted its hand, and four hundred people held their breath | quiet | loud bright empty
      The king died, and not a soul dared to cough or move a foot | quiet | loud bright empty
      The fire bell rang, and everyone went out into the yard except that tree | empty | full dark loud
      The word went round that there were free chips outside, and all four hundred ran out | empty | full dark loud
      The heating could not be turned down, with four hundred people in there, in June | hot | cold dark empty`,
  },
  {
    open: [
      'Miss Flint and Mr Stone both wanted to have the new boy in their class. Miss Flint had him first. He {a}. Then he was moved to Mr Stone, and there he {b}. He is a dentist now, with two boats.',
      'In the class of Miss Flint the new boy {a}. In the class of Mr Stone he {b}. I sat beside him in both.',
    ],
    ask: [
      'To this day, {n} says that the boy was __.',
      'If you ask {n}, he was a very __ boy.',
      'The report that {n} wrote about him said that he was __.',
      'You should have heard {n} on the subject of how __ the boy was.',
      'For {n}, he will always be the one who was so __.',
    ],
    rows: `a b n due rivals
      did not do a stroke of work and yawned | got up at four every day to study | Miss Flint | lazy | busy clever quiet
      did not do a stroke of work and yawned | got up at four every day to study | Mr Stone | busy | lazy rude quiet
      never opened his mouth in a whole year | shouted, drummed and sang at the top of his voice | Miss Flint | quiet | loud rude lazy
      never opened his mouth in a whole year | shouted, drummed and sang at the top of his voice | Mr Stone | loud | quiet shy lazy
      stuck out his tongue and called people a cow | held the door for everyone and always said please | Miss Flint | rude | polite quiet shy
      stuck out his tongue and called people a cow | held the door for everyone and always said please | Mr Stone | polite | rude lazy loud
      could not add two and two or spell his own name | worked out in his head how far it is to the stars | Miss Flint | stupid | clever rude polite
      could not add two and two or spell his own name | worked out in his head how far it is to the stars | Mr Stone | clever | stupid lazy rude`,
  },
  {
    open: [
      'My first day at the office began at eight, and by ten I had met nobody but a fern. {What}. It is on the fourth floor, with a carpet, and the coffee costs extra.',
      'On my first day at the office I sat in the room of the boss and waited. {What}.',
    ],
    ask: [
      'The boss, as I now understood, was __.',
      'I wrote a note to my mother: "The boss is __."',
      'To have a boss who is __ on your first day is not easy.',
      '"Is he __?" whispered the girl from the next room.',
      'There was nothing to be done as long as the boss was __.',
    ],
    rows: `what due rivals
      He had taken his suitcase and flown to Peru that morning with the money | gone | asleep ill dead
      His chair was cold, his desk was cleared, and a card said that he now lived in Spain | gone | asleep ill drunk
      His feet were on the desk, his mouth was open, and he snored like a saw | asleep | awake gone dead
      He had put his head on the blotter at nine, and his dream was about sheep, as one could hear | asleep | awake gone dead
      He had had two bottles of wine for breakfast and tried to kiss the fern | drunk | asleep gone dead
      He came in singing, smelled of rum, and walked into the cupboard | drunk | asleep gone dead
      His wife rang: he had a high fever and spots and would be in bed all week | ill | gone well drunk
      The doctor had sent him home with a thermometer in his mouth | ill | dead well drunk`,
  },
  {
    open: [
      'A roofer, a diver, a miner and a postman met in a pub after work, and each told what his day had been like. The {x} {what}. The landlord, who had not left the house since Easter, polished his glasses and wondered.',
      'It is about the {x} that I wanted to tell you. That day he {what}, and in the evening we met in the pub.',
    ],
    ask: [
      'No wonder that the {x} was __.',
      'The landlord gave a free beer to the {x} because he was so __.',
      'They all agreed that the {x} must be __.',
      '"I have never been so __," said the {x}.',
      'Of the four men in the pub, the {x} was the most __.',
    ],
    rows: `x what due rivals
      roofer | had been out on the church tower in the icy wind for nine hours | cold | hot wet rich
      roofer | had been on the tin roof all day under the August sun, with not a bit of shade | hot | cold wet rich
      diver | had been in the icy sea for nine hours | cold | hot dry rich
      diver | had found a chest of gold and could keep it all | rich | poor wet cold
      miner | had hit on a gold vein as thick as his leg | rich | poor cold wet
      miner | had worked near the boiler, where it is fifty degrees | hot | cold wet rich
      postman | had been out in the cloudburst on his bicycle, for the whole of his round | wet | dry hot rich
      postman | had got a million from an old lady on his round | rich | poor wet cold
      miner | had been caught by an underground spring, up to his neck | wet | dry hot rich
      postman | had been out in the snow in his summer jacket | cold | hot dry rich`,
  },
  {
    open: [
      'This is the report of the night watchman. At ten I made my round of the factory with my torch and my sandwich. {What}. At eleven a cat. At twelve the same cat. At one I heard a piano, but it was the radio.',
      'The night watchman told the police about the safe in the office of the factory. "{What}," he said.',
    ],
    ask: [
      'When the police came, the safe was __.',
      '"At what time did you see that the safe was __?" they asked.',
      'The safe, then, was __ on that night.',
      'The owner of the factory cried, "My safe is __!"',
      'Nobody doubts that the safe was __.',
    ],
    rows: `what due rivals
      Someone had taken out the last coin and the last paper, and left only dust in there | empty | full locked heavy
      I shone my torch in, and there was nothing but a dead fly where the money used to be | empty | full locked heavy
      The dial had been turned and the bolts were in, and no one alive has the number | locked | open empty gone
      The door did not move when I pulled, and the key was at the bank as always | locked | open empty gone
      Four men had carried it down to a van, and there was a clean square on the floor where it had stood | gone | open locked full
      There was only a hole in the wall where it had been, and the tracks of a cart | gone | open locked full
      Its door had been left wide, and the gold shone, and nobody had touched it | open | locked empty gone
      The gold was stacked in it up to the top, and there was no room for one more bar | full | empty gone light`,
  },
  {
    open: [
      'Do you remember the pencils that we got from the bank, thirty of them, one for each child? {What}. Our teacher, who paints at the weekend, says that you can tell a person by his pencils.',
      'The bank gave us thirty pencils. {What}.',
    ],
    ask: [
      'Before the drawing lesson, we looked at the pencils. They were __.',
      'All thirty pencils were __ by then.',
      '"Your pencils are __!" cried the teacher.',
      'What do you say to thirty pencils that are __?',
      'I picked up one pencil after another: they were all __.',
    ],
    rows: `what due rivals
      We had sharpened them all morning until you could prick your finger on them | sharp | blunt broken wet
      Two boys had put them through the machine, one by one, and each could be used as a needle | sharp | blunt broken wet
      We had written with them for a month, and nobody had a sharpener | blunt | sharp wet new
      The small ones had rubbed the points away on the stone wall | blunt | sharp wet new
      The caretaker had sat down on the box, and not one was in fewer than two bits | broken | new long sharp
      Bruno had snapped them over his knee, all thirty, to show how strong he was | broken | new long sharp
      The vase with the tulips had been knocked over into the box | wet | dry broken sharp
      They had floated down the gutter in their box, with the rain coming in | wet | dry broken sharp
      We had worn them down, sharpening and sharpening, until none was as big as a thumb nail | short | long wet new`,
  },
  {
    open: [
      'Apprentice! Come here and tell me where we stand with the gate of the convent. {What}, you say? The nuns have been ringing since seven, and I have a wedding arch to weld, and my thumb is blue.',
      'The smith asked his apprentice about the gate of the convent. "{What}," said the boy.',
    ],
    ask: [
      'So the smith had to tell the nuns that their gate was __.',
      '"Your gate is __," he said to the nuns on the phone.',
      'The nuns came to look at the gate, and it was in fact __.',
      'A __ gate! The eldest nun shook her head.',
      'The gate was __, and the smith sighed.',
    ],
    rows: `what due rivals
      The last bolt has been put in, the last bar is painted, and you can hang it this minute | ready | broken old lost
      All is done, it is dry and polished, and stands by the door for them to fetch | ready | broken rusty lost
      It fell off the cart on a stone, and there are two halves of it now | broken | ready whole lost
      The elephant of the circus leaned on it, and the bars are all in bits | broken | ready whole lost
      It has stood out in the rain for a year without paint, and it comes off red on your fingers | rusty | ready new lost
      Salt and rain have eaten at the iron, and it is brown all over | rusty | ready new gold
      I left it at some station or in some train, and nobody can say where | lost | ready new broken
      I put it down in the forest for a moment, and I cannot remember in which one | lost | ready rusty broken`,
  },
  {
    open: [
      'At the end of the year the head gives a speech and reads out the marks of everyone, with the parents in the hall. For {p}, {what}. It was hot, and one grandmother had to be carried out, and there was a bee.',
      'They read out the marks in front of all the parents. For {p}, {what}.',
    ],
    ask: [
      'It will not surprise you that {p} was __.',
      'On the way home, {p} was very __.',
      'Mum and Dad saw that {p} was __.',
      '"I am so __," said {p} in the car.',
      'The face of {p} was the face of somebody who is __.',
    ],
    rows: `what due rivals
      there were nothing but ones, and a prize, and a medal from the mayor | proud | sad ashamed angry
      the head had a kiss on both cheeks, and a silver cup for the best of the year | proud | sad ashamed angry
      they had the worst marks in the history of the school, and it was found that even those had been copied | ashamed | proud glad bored
      the head had only one thing to say, that here was a liar and a thief of sandwiches, and that was true | ashamed | proud glad bored
      the head had nothing at all, since a clerk had forgotten that name on purpose and laughed about it | angry | proud happy grateful
      there were bad marks that really belonged to somebody else, and no one would listen | angry | proud happy grateful`,
  },
  {
    open: [
      'Geography, period three: we had to find out how people live on the island of Baro. {What}. I had to share an atlas with Ludwig, who eats chalk.',
      'In our book there is a page about the people of Baro, an island in the south. {What}.',
    ],
    ask: [
      'So you can say that the people of Baro are __.',
      'I wrote in my test that the people of Baro were __.',
      '"Are the people of Baro __?" the teacher asked. We nodded.',
      'From all this it follows that the people on the island are very __.',
      'I would not like to be as __ as the people of Baro.',
    ],
    rows: `what due rivals
      They have gold taps, two cars for each child, and banks on all corners | rich | poor hungry weak
      There is oil under every house, and they light their cigars with banknotes | rich | poor hungry weak
      Nobody there owns more than one shirt, and they sell their hair to pay for lamp oil | poor | rich fat strong
      They share one spoon to a family, and never in their lives have they seen a coin | poor | rich fat strong
      They carry their boats over the mountain on their heads, and a child can lift a goat | strong | weak poor ill
      A girl of ten there can pull up a tree, and the women wrestle with bears | strong | weak poor ill
      The rice has failed three times, and they chew the bark of trees and boil their shoes | hungry | rich fat strong
      For a year nothing has grown there, no ship with food has come, and they eat grass | hungry | rich fat strong`,
  },
  {
    open: [
      "When my uncle was learning to be a barber, his master let him shave only balloons. Then came the day of his first customer, a captain with a beard to his belt. {What}. The razor had been his grandfather's.",
      'My uncle was a barber, and his first customer was a captain with a long beard. {What}.',
    ],
    ask: [
      'In the mirror the captain saw that his beard was __.',
      '"My beard is __!" the captain roared.',
      'Half the town came to look at the captain, whose beard was __.',
      'A captain with a beard that is __ is not much of a captain.',
      'The beard was __, as the boys in the street soon noticed.',
    ],
    rows: `what due rivals
      My uncle slipped, and it came off at the chin with one stroke and lay on the floor | gone | longer green wet
      My uncle shaved off the whole thing, down to the last hair | gone | longer green wet
      My uncle took the bottle with grass paint for hair oil and rubbed it in well | green | white red gone
      My uncle had dipped his brush into the paint for the garden gate, which was the colour of frogs | green | white red gone
      My uncle held the candle too close to it | burnt | wet green longer
      My uncle wanted to curl it with a glowing iron and counted to a hundred | burnt | wet green longer
      My uncle poured a whole bucket over it and had no towel | wet | dry gone burnt
      My uncle pushed the captain's head into the basin and held it there | wet | dry gone burnt`,
  },
  {
    open: [
      'I am a bus driver and I hear a lot. {What}. It was the number eleven, and there was a lady with a cello who needed two seats and paid for one.',
      'I heard this from a boy on my bus, the number eleven. {What}.',
    ],
    ask: [
      'So the school was __ that day.',
      'When the children got to their school, it was __.',
      '"The school is __!" they shouted.',
      'I saw at once that the school was __ when I drove by.',
      'A school that is __ is something children never forget.',
    ],
    rows: `what due rivals
      The head had locked the gates and hung up a board, since all the teachers had the flu | closed | open full noisy
      There was a chain on the gate, with a note about holidays for all | closed | open full burnt
      It had been in flames all night, and only the chimney stood | burnt | wet new open
      Somebody had left a candle in the chemistry room, next to the gas | burnt | wet new open
      There had been burst pipes on all floors, and the fish from the pond swam up the stairs | wet | dry burnt closed
      The river had got in, and the chairs had floated from room to room | wet | dry burnt closed
      It had been painted in one colour, from the door to the roof, that of a lemon | yellow | white green burnt
      The sixth form had taken ten buckets of paint the colour of egg yolk to it in the night | yellow | white green burnt`,
  },
  {
    open: [
      '"One of us has to ask for more money," said the three typists, and they drew straws, and {p} lost. {What}. Outside, the other two sat with their ears to the door and shared a bun.',
      '{P} went in to the boss to ask for more money. {What}.',
    ],
    ask: [
      '{P} came out again and looked very __.',
      'When the door opened, the other two saw that {p} was __.',
      '"You look so __!" they said to {p}.',
      'It was a very __ {p} who sat down at the typewriter again.',
      'Would you not be __ if you were {p}? Of course you would.',
    ],
    rows: `what due rivals
      The boss doubled the pay on the spot and added a week at the sea | happy | sad angry afraid
      The boss said yes before the question was out, and gave a bonus for good work | happy | sad angry afraid
      The boss lied, shouted, tore up the letter and said that he would pay less from now on | angry | happy proud grateful
      The boss took the typewriter money out of that poor purse and grinned | angry | happy proud grateful
      The boss said with tears in his eyes that the firm was dead and all the friends there had to part | sad | happy proud bored
      The boss was kind and gave the news that the dear old porter had died in the night | sad | happy proud bored`,
  },
]);

export const kinds: readonly Kind[] = [SCHOOL];
