// Tellings of people each with a habit, a job, a gift or a weakness, by which later one of them is known.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { FAMILY, TOWN } from './telling-words.ts';

const LANGUAGES = 'French Spanish German Italian Greek Dutch Russian Chinese';

const HABIT = toldKind('told: each has its own, known by what they do', [
  {
    open: [
      '{p} sells {x}. {q} sells {y}. Their shops are next to each other.',
      'There are two shops in the lane. You get {x} from {p} and {y} from {q}.',
    ],
    ask: [
      'We have no {x} left. Run down the lane, will you, and get some from __.',
      'A lady came out with a bag of {x}, saying goodbye over her shoulder to __.',
      'The {x} in this bowl were bought from __.',
      'Nobody in the lane sells {x} but __.',
      '"I would like some {x}, please." "I only have {y}. You will have to go next door, to __."',
    ],
    lists: {
      x: 'apples eggs shoes books toys flowers hats nuts candles carpets',
      y: 'apples eggs shoes books toys flowers hats nuts candles carpets',
    },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'When they had finished school, {p} moved to the far north and {q} moved to the south. They write to each other on Sundays.',
      '{q} lives in the hot south and {p} lives in the cold north. They were neighbours once.',
    ],
    ask: [
      '"The snow is up to our windows," said a letter from __.',
      'I have knitted some thick gloves and a woollen hat for __.',
      'The one who sees the sun for only an hour in winter is __.',
      'The lake was frozen, and on it, with a fishing rod, sat __.',
      'They both complain about the weather. "I am freezing!" writes __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} spent the money on sweets. {q} saved it.',
      'They had each been given ten coins. {q} put them in a box and left them there. {p} was seen an hour later with chocolate all over {pHis} face.',
    ],
    ask: [
      'A year later, the one who could buy a bicycle was __.',
      'One of the two had not a single coin left. The other, who was rich now, was __.',
      'If you want to borrow some money, you had better ask __.',
      'The box with all ten coins in it was under the bed of __.',
      'Every evening somebody counted the coins in that box. It was __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} cannot see without glasses. {q} cannot hear very well. Together they are fine.',
      'They make a good pair. {q} has bad ears, so {p} does the listening. {p} has bad eyes, so {q} does the looking.',
    ],
    ask: [
      'There was a knock at the door, but it was not noticed by __.',
      'You will have to shout if you want to talk to __.',
      'The radio is on so loud because of __.',
      '"What did you say? Speak up!" said __.',
      'The glasses are for {p}, and the little machine to put in the ear is for __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} believes in ghosts and {q} does not. They spent a night in the old mill together.',
      'For a bet, {p} and {q} slept in the mill. {q} does not believe in ghosts, and brought a book. {p} does, and brought a whistle.',
    ],
    ask: [
      'A door creaked. "It is only the wind," said __.',
      'One of them did not sleep at all. The other slept very well, and that was __.',
      '"There is no such thing!" said somebody in the dark, and yawned. It was __.',
      'The one who laughed at every noise was __.',
      'Something white came floating up the stairs. "A sheet on a string," said __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} gets up at five. {q} goes to bed at five. They share a flat and hardly ever meet.',
      'In that flat {q} works at night and sleeps in the day. {p} sleeps at night, like everybody else.',
    ],
    ask: [
      'It was midnight, and somebody was hammering away at a desk. It had to be __.',
      'Please do not ring at noon, or you will wake up __.',
      'At three in the morning there is still a light in the room of __.',
      'In the middle of the day there was loud snoring. It came from __.',
      'The curtains are shut all day long in the room of __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Three of us went out in the boat. {p} rowed, {q} fished, and {r} lay in the bow with a hat over {rHis} face and told us about a cousin who was eaten by something in Africa. We had one bottle of lemonade and no cup.',
      'It was a hot day, and we crossed the lake. {r} slept, {q} held a line into the water, and {p} had the oars. The other shore never came any nearer, or so it seemed.',
    ],
    middle: ['In the evening we tied up the boat and went home in silence.'],
    ask: [
      'The next day the one with sore hands and a bad back was __.',
      '"Pull! And pull! And pull!" we called to __.',
      'The oars were heavy, and nobody offered to take them over from __.',
      'All the work of getting us across was done by __.',
      'Sweat was running down the face of the one at the oars, __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'They both sell lemonade on our street. {p} wants two coins for a cup, and {q} wants five. It is the same lemonade.',
      'A cup of lemonade costs two coins at the table of {p} and five at the table of {q}. I have tried both, and there is no difference.',
    ],
    ask: [
      'The children all lined up in front of the table of __.',
      'I do not like to pay too much, so I got my lemonade from __.',
      'By noon there was not a drop left in the jug of __.',
      'Nobody went to the table of {q}. They all went to __.',
      'You get more for your money from __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} is as tall as a door, and {q} is very small. They work in the same library.',
      'In our library you will meet {q}, who is no bigger than a child, and {p}, who has to bend down under the lamps.',
    ],
    ask: [
      'The book was on the highest shelf, so we asked __.',
      'There was a bump. Somebody had hit the lamp again, and it was __.',
      'No bed is long enough for __.',
      'Nobody needs a ladder in that library as long as there is __.',
      'Do not sit behind __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} eats no meat. {q} eats nothing else.',
      'You must know that {q} loves meat, and that {p} has not touched it for years.',
    ],
    ask: [
      'A big fat sausage was put on the plate of __.',
      'There was a chicken leg left, and it was eaten by __.',
      'The butcher knows them both, but he only gets money from __.',
      'The pot of beans was for {p}, and the roast beef was for __.',
      '"Is there no ham?" asked __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'There was an accident on the ice. {p} broke an arm, and {q} broke a leg. They are home again.',
      '{q} has a broken leg and {p} has a broken arm. It was the same patch of ice, one after the other.',
    ],
    ask: [
      'You will have to push the wheelchair for __.',
      'The one who cannot walk is __.',
      'Hopping on one foot, with a stick in each hand, along came __.',
      'At the moment there are too many stairs in this house for __.',
      '{p} can go for a walk, at least. In the chair by the window sits __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} speaks {x}. {q} speaks {y}. I speak too much, as my wife says.',
      'It is good to travel with those two. {q} knows {y} and {p} knows {x}.',
    ],
    ask: [
      'The letter was in {x}, so we gave it to __.',
      'Everybody on the train was talking {x}, and we were glad that we had __.',
      'A policeman asked us something in {x}, and the answer came from __.',
      'The only one of us who understood the {x} song was __.',
      'If you need a word of {x}, just ask __.',
    ],
    lists: { x: LANGUAGES, y: LANGUAGES },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} had forgotten the purse, so {q} paid for both of them.',
      'When the bill came, {p} turned red. "I have left my money at home." So it was {q} who paid.',
    ],
    ask: [
      'The one who has to give back the money is __.',
      'There was a debt between them now, and it was the debt of __.',
      '"I still owe you for that dinner," said __.',
      'Next time, the bill should be paid by __.',
      'A day later, somebody brought {q} the money in an envelope. It was __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Everyone had to bring one thing for our night in the forest. {p} forgot the tent, {q} forgot the matches, and {r} forgot the bread. I had remembered the salt. I have never laughed so much, or slept so little.',
      '"Who has the bread?" we asked, and {r} looked at the ground. "And the tent?" {p} coughed. "And the matches?" It turned out that those had been left at home by {q}. I had the salt.',
    ],
    middle: ['An owl called, and another owl answered.'],
    ask: [
      'We could not light a fire that night, thanks to __.',
      'There was wood enough, but it stayed cold and dark, and everybody was angry with __.',
      'Rubbing two sticks together, for hours and hours, sat the one who was to blame for it, __.',
      'We had to eat our sausages raw, because of __.',
      'If there was no fire, it was the fault of __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      '{p} has the torch, and {q} has the map. Nobody has the sandwiches.',
      'We gave the map to {q} and the torch to {p}, and went into the cave.',
    ],
    ask: [
      'It was getting dark. "Give us some light, __!"',
      'We stopped, because we could not see a thing, and waited for __.',
      'Our shadows danced on the wall, as the light was in the hand of __.',
      'In a dark place it is best to walk behind __.',
      'Suddenly the light went out. "The battery is dead," said __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'My {a} tells the truth, always, and my {b} never does. They are both good company.',
      'You can believe every word that my {a} says, and not one word of what my {b} says.',
    ],
    ask: [
      '"I once had tea with the king," said somebody at the table. Of course we did not believe it, as it was my __.',
      'The one who made up that story about the shark was my __.',
      'Of the two, the one whom nobody trusts is my __.',
      'That was a lie, so you must have heard it from my __.',
      'If you want to hear some really fine lies, sit down next to my __.',
    ],
    lists: { a: FAMILY, b: FAMILY },
    due: 'b',
    rivals: 'a',
  },
  {
    open: [
      '{p} sees to the roses, and {q} sees to the hens. It is a big garden, and they meet only at the pump.',
      'The work is shared like this: {q} for the hens and {p} for the roses.',
    ],
    ask: [
      'Fresh eggs were brought to the door every morning by __.',
      'A fox had been seen by the fence at night. We had to tell __.',
      'There were feathers in the hair of __.',
      'We wanted eggs for a cake, so we went to see __.',
      'When the birds hear those steps, they come running. They know that it is __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} walked to the {x}. {q} drove. It was the hottest day of the year.',
      'They went to the {x} on the same morning, {q} in a car and {p} on foot.',
    ],
    ask: [
      'The one who got there first was __.',
      'There was nowhere to park, and round and round went poor __.',
      'The one who had to stop for petrol was __.',
      '{p} had dusty shoes, but there was no dust on the shoes of __.',
      'If you would like a lift back from the {x}, ask __.',
    ],
    lists: { x: TOWN },
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Both of them love books, but {p} reads about crimes and {q} reads about flowers.',
      '{p} likes to read about murders. {q} likes to read about roses. They get their books from the same library.',
    ],
    ask: [
      'The book with the bloody knife on the cover was for __.',
      '"But who killed the butler?" asked __.',
      'There was a new book about a famous detective, and it was borrowed at once by __.',
      'The one who knows all about poison is __.',
      'On the bedside table, next to the story of a dead body in a bath, lay the glasses of __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'In our choir {p} sings very high and {q} sings very low. I stand between them.',
      'You have to hear them: {q} has a voice like an old bear, and {p} has one like a little bell.',
    ],
    ask: [
      'Then came the highest note of all. It was sung by __.',
      'A glass broke when that high voice rose to the roof. "Not so loud, __!"',
      'For the part of the bird in the song, we took __.',
      'Up and up went the melody, until nobody could reach it but __.',
      'The low notes are for {q}, and the high ones are for __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'You can always tell which of my guests was in a room. {p} leaves half-eaten apples, {q} leaves wet towels, and {r} never turns off a lamp. I love them all, and I count the days until they go.',
      'I have three friends staying with me. {r} leaves every light on, {q} drops towels on the floor, and {p} eats apples in the strangest places. They will go home in a week, or so they say.',
    ],
    middle: ['This morning I woke up early, and the house was quiet.'],
    ask: [
      'The lamp in the hall had been on all night long. That was __.',
      'My electricity bill is going to be terrible, thanks to __.',
      'The light in the attic was still burning, so somebody had been up there, and it was __.',
      'I got up at night, saw a light under the kitchen door, and thought of __.',
      '"Lights out!" I called up the stairs. I meant __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
]);

export const kinds: readonly Kind[] = [HABIT];
