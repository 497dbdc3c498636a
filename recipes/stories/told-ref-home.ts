// Tellings, at home and in the family, after which a pronoun is due for one of those who were told of.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { cast } from './telling-cast.ts';
import { HER, HER_OWN, HERS, HERSELF, SHE } from './telling-pronouns.ts';

const WOMEN = 'my aunt; my sister; my mother';
const MEN = 'my uncle; my brother; my father';
const GROUPS = 'my cousins; the twins; my nephews';

const HOME = toldKind('told: pronouns at home', [
  {
    open: [
      '{X} {is} learning the drums, and {y} {yIs} learning to knit. You can guess which of the two makes Grandma happy.',
      'There is a new set of drums in our house. It belongs to {x}. The basket full of wool belongs to {y}, and nobody has ever complained about that.',
    ],
    ask: [
      'From upstairs came a noise like a train on the stairs, and __ did not stop drumming until ten.',
      'Boom, boom, crash! It was six in the morning, and __ had already picked up the sticks.',
      '"My ears!" cried Grandma. "Could __ not hit something softer, a cushion perhaps?"',
      'When both drumsticks broke in the middle of a song, __ went on with two wooden spoons.',
      'Knitting is a quiet thing. Drumming is not, and all of us wished that __ would give it up.',
    ],
    rows: cast(SHE, WOMEN, MEN, GROUPS),
  },
  {
    open: [
      'My niece has bought {n}, and the whole street knows about it.',
      '"Guess what I have got!" said my niece. It was {n}. She had saved up for a year.',
      'With her first wages my niece went out and bought {n}. Her mother would have liked it better if she had opened an account at the bank, like her two brothers.',
    ],
    ask: [
      'A year of saving, and on the very first day, I am told, my niece has lost __.',
      'My niece stood in the door, pink with joy. "I paid every penny myself," she said. "How do you like __?"',
      'A man on the bus offered my niece twice the money, but she said she would never sell __.',
      'So proud is my niece that at night, beside her own pillow, she makes room for __.',
      'Poor niece! All that saving, and then on Friday, in front of the bakery, somebody stole __.',
    ],
    rows: `n due rivals
      a red bicycle | it | them him her
      red shoes | them | it him her
      a gold watch | it | them him her
      silver earrings | them | it him her
      a camera | it | them him her
      leather boots | them | it him her
      a guitar | it | them him her
      a pair of skates | them | it him her
      a black dog called Duke, who was a fine boy | him | her it them
      a little old cat called Duchess, the sweetest lady | her | him it them
      a clever young parrot, Mr Green | him | her it them
      a mother hen called Mrs White | her | him it them`,
  },
  {
    open: [
      'On Sunday {x} cooked, since {y} had gone fishing. The potatoes were black, the fish was raw, and we ate it all, every bit, because one must be polite.',
      'While {y} sat by the river with a fishing rod, {x} took over the kitchen. I will say nothing about the soup. I will say nothing about the pudding either.',
    ],
    ask: [
      'Everybody smiled and swallowed, and nobody dared to tell __ the truth about the meal.',
      '"It was delicious," we said, and thanked __ for cooking.',
      'Since that lunch we have bought pizza on Sundays and kept __ out of the kitchen.',
      'Later I gave a cookery book to __.',
      'The smoke brought two firemen to the kitchen, where they found __ in front of the stove.',
    ],
    rows: cast(HER, WOMEN, MEN, GROUPS),
  },
  {
    open: [
      'Three letters lay on the mat this morning. The pink one was for {x}, the brown one for {y}, and the last, with a black edge, for {z}. I know because I had to hand them out, being the only one who was dressed.',
      'I was the first to get up, so I gave out the post: a pink envelope for {x}, a brown one for {y} and one with a black edge for {z}.',
    ],
    ask: [
      'What the brown and the black-edged letters said I never heard. But as for the pink one, __ opened it at once and blushed.',
      'Pink paper and a smell of roses! Of course we all wanted to know who had written, but __ would not say.',
      'The pink envelope had a heart on the back, and when I handed it over, __ smiled.',
      'Someone must have been in love to buy pink paper, and I could see that __ knew very well who it was.',
      'The pink letter was read in secret. Then __ hid it in a book.',
    ],
    rows: cast(SHE, 'my sister; my aunt; Grandma', 'my brother; my uncle; Grandpa', 'my cousins; the twins'),
  },
  {
    open: [
      '{X} and {y} each have a shelf in our bathroom. Top shelf: {x}. Bottom shelf: {y}. Visitors can put their things on the window sill.',
      'In the bathroom, the top shelf is for {x} and the bottom shelf for {y}, and woe to anyone who mixes them up!',
    ],
    ask: [
      'The cream on the bottom shelf is not for you, and what stands on the top shelf is __.',
      'This towel was on the top shelf, so it must be __.',
      'You washed your hair with the shampoo from the top? Oh dear, that one is __.',
      'Put the soap back on the top shelf, please, since it is __.',
      'From the top shelf fell a bottle of perfume. Nobody had known that it was __.',
    ],
    rows: cast(HERS, WOMEN, MEN, 'my cousins; the twins; my nieces'),
  },
  {
    open: [
      'The baby was born at midnight, and it is a {n}! I have not slept, the doctor has not slept, and my mother has phoned everyone she knows.',
      '"It is a {n}!" said the nurse, and my wife laughed and cried at the same time. Our son at home had wished for a puppy.',
      'Good news from the hospital: a {n}, seven pounds, and as bald as an egg.',
    ],
    ask: [
      'My wife is well, the baby is asleep, and tomorrow we shall bring __ home.',
      'Grandma wants to hold the baby all the time and calls __ her little star.',
      'The baby yawned. I had never loved anyone as I loved __.',
      'We have not found a name yet, so we call the baby Bean, but soon we will have to give __ a proper one.',
      'When the little one would not sleep, I walked up and down with __ in my arms.',
    ],
    rows: `n due rivals
      girl | her | him them
      boy | him | her them
      healthy daughter | her | him them
      healthy son | him | her them
      fine lass | her | him them
      fine lad | him | her them`,
  },
  {
    open: [
      'Of all the family, {x} eat{s} no meat, {y} eat{yS} no fish, and I have to do the cooking. It is a long story how I came to live with them.',
      'Before you invite us: {x} {has} not touched meat for years, and {y} cannot stand fish. I eat everything, thank you.',
    ],
    ask: [
      'There was ham in the soup. Happily someone remembered in time, and __ got a cheese sandwich.',
      'Roast beef was on the table, and out of love for cows, pigs and hens __ took only potatoes.',
      'The butcher waved to us from the door of his shop, but __ looked the other way.',
      'If you give us sausages, __ will ask for a carrot.',
      'At the barbecue __ ate nothing but bread, because the rest was all steaks.',
    ],
    rows: cast(
      SHE,
      'my mother; my sister; my grandmother',
      'my father; my brother; my grandfather',
      'my cousins; the twins; the girls',
    ),
  },
  {
    open: [
      '{X} lost {his} front door key again, in the snow this time.',
      'Again {x} came home without a key. {Y} had one, but {yHe} {yWas} in Spain.',
      'The snow was up to our knees, and somewhere in it lay the front door key that {x} had dropped.',
    ],
    ask: [
      'The door stayed shut. In the end __ had to climb in through the kitchen window.',
      'A neighbour saw a pair of legs in the window and called the police, for it was dark and __ had no key.',
      'In spring, when the snow was gone, the key lay under the hedge, just where __ had dropped it.',
      'Now there is a spare key under a flower pot, in case __ should lose another one.',
      '"How could __ lose the key again?" asked the man who came about the lock.',
    ],
    rows: cast(SHE, WOMEN, MEN, 'my nieces; my grandparents; my cousins'),
  },
  {
    open: [
      '{X} shared a room as children. There was a line of chalk on the floor. {Y} slept alone.',
      'Two beds, one lamp, one line of chalk down the middle: that was how {x} slept as children. Across the hall {y} had a room with a balcony.',
    ],
    ask: [
      'When the lamp was out there were ghost stories, until __ were too frightened to sleep.',
      'That chalk line caused many a fight. Years later __ could laugh about it.',
      'If a foot crossed the chalk line, shoes flew, and then __ made peace again.',
      'The room with the two beds is an office now, and a short while ago __ went to see it and found the chalk on the floor.',
      'There was only the one lamp, so every night __ quarrelled about it across the chalk line.',
    ],
    rows: `x y due rivals
      my brother and I | my sister | we | they she he
      my sister and I | my brother | we | they she he
      my cousin and I | my brother | we | they she he
      my two brothers | I | they | we I he
      my two sisters | I | they | we I she
      my brother and my cousin | I | they | we I he`,
  },
  {
    open: [
      'The cake on the table is for {x}, whose birthday it is tomorrow. {Y} baked it, with a lot of love and rather too much sugar. Hands off, you two!',
      '{Y} {yHas} been baking all night. Three layers, cherries, a sugar rose: it is for the birthday of {x}. Nobody is allowed to touch it, and the dog is in the yard.',
    ],
    ask: [
      'So many candles! It will take __ three goes to blow them all out.',
      'In the morning we shall all stand round the bed and sing "Happy birthday" to __.',
      'There are presents behind the sofa, and this evening we will wrap them for __.',
      'I hope the cake comes as a surprise to __ tomorrow.',
      'Many happy returns! Tomorrow everyone will be hugging __ and giving presents.',
    ],
    rows: cast(
      HER,
      'my sister; my mother; Grandma',
      'my brother; my father; Grandpa',
      'the twins; the two boys; the two girls',
    ),
  },
  {
    open: [
      '{X} cut {his} own hair with the kitchen scissors, without a mirror. You have never seen anything like it. {Y} laughed so much that the tea went cold.',
      '"How hard can it be?" said {x}, took the kitchen scissors and went to the bathroom. Half an hour later there was hair in the bath, hair on the floor, and hardly any left where it should be. {Y} laughed.',
    ],
    ask: [
      'It was {x} who took the scissors, so we need not pity anyone for the state of __ hair.',
      'For three weeks after the business with the scissors a woolly hat covered __ hair.',
      'The scissors are locked away now, and slowly __ hair is growing again.',
      'It was a barber who had to put __ hair right in the end.',
      'In the photographs of that summer you can see what the kitchen scissors did to __ hair.',
    ],
    rows: cast(HER_OWN, WOMEN, MEN, 'the twins; my cousins; the girls'),
  },
  {
    open: [
      'Everyone says that {x} should get a medal: up on the roof in a storm, to save a kitten! {Y} held the ladder and prayed.',
      'In the middle of the storm {x} climbed up on the roof, because the kitten was crying there. {Y} only held the ladder, and even that with closed eyes.',
    ],
    ask: [
      'The wind pulled at the tiles, but there on the roof, kitten under one arm, the neighbours saw __ laughing.',
      'What if the chimney had fallen and hit __ up there?',
      'Purring and wet, the kitten knew well who had climbed up to it, and it has followed __ everywhere ever since.',
      'The newspaper sent a man with a camera, who asked __ about the climb.',
      'It was a brave thing to do up there, and the kitten owes its life to __.',
    ],
    rows: cast(HER, WOMEN, MEN, 'my cousins; the twins; my nephews'),
  },
  {
    open: [
      'It was {x} who broke the blue vase. {Y} took the blame, out of pure kindness. I saw it all from the stairs.',
      'Crash! {X} ran, and the blue vase lay in pieces. {Y}, who had not even been in the room, took a broom and said that it must have been the wind.',
    ],
    ask: [
      'The vase was from China and had cost a fortune, and to this day I have told nobody that __ broke it.',
      'A ball in the sitting room! No wonder the vase was broken when __ threw it.',
      'If the guilty could only own up! But about the vase __ kept as quiet as a mouse.',
      'From the top of the stairs I saw the vase fall and I saw how __ ran away.',
      'Before the pieces of the vase had stopped spinning on the floor, __ ran out of the back door.',
    ],
    rows: cast(
      SHE,
      'my sister; my niece; my aunt',
      'my brother; my nephew; Grandpa',
      'the twins; my cousins; the boys',
    ),
  },
  {
    open: [
      'No help, please! {X} want{s} to paint the garden shed alone, from top to bottom. {Y} offered to bring a ladder and {yWas} sent away.',
      '"Thank you, but no thank you," said {x} to {y}, who stood there with a brush and a bucket. The shed was to be painted without any help.',
    ],
    ask: [
      'That shed looks lovely in green, and no one helped: {x} painted it all by __.',
      '{X} would not let anyone else touch the shed. You cannot ask for more paint on it than {x} got on __.',
      'Nobody held the ladder or stirred the paint: the whole shed {x} did by __.',
      'Green hair, green nose, green shoes: while the shed was being painted, {x} painted __ as well.',
      'When the last board of the shed was green, {x} said "Well done!" to __.',
    ],
    rows: cast(HERSELF, WOMEN, MEN, 'the twins; my nieces; my cousins'),
  },
  {
    open: [
      'There are two photographs over the fireplace. One is of {x} on a camel. The other is of {y} on a donkey. Do not ask me about the lamp between them.',
      '{X} on a camel and {y} on a donkey: these are the pictures over our fireplace, and every visitor hears the stories that go with them, whether he wants to or not.',
    ],
    ask: [
      'The picture was taken in Egypt. When the camel stood up, __ almost fell into the sand.',
      'A donkey bites, but a camel spits, and in the picture you can see that __ had just found out.',
      'High on that hump, with a scarf against the sun, __ looked as brave as could be.',
      'That day the donkey was cheap. For the ride on the camel, though, __ had to pay ten pounds.',
      'The camel lay down all of a sudden, so that __ rolled off into the sand.',
    ],
    rows: cast(SHE, WOMEN, MEN, 'my grandparents; my cousins; my nieces'),
  },
  {
    open: [
      '{X} snore{s}. There, I have said it. {Y} talk{yS} in bed, which is at least interesting, but the snoring can be heard in the next village.',
      'Nobody likes to go on holiday with {x}, because of the snoring. With {y} it is only a bit of talking in the night, quite soft, about cheese.',
    ],
    ask: [
      'The windows shook with the snores. At two I got up and threw a slipper at __.',
      'Like an old saw in wet wood! I put cotton in my ears, but still I heard __ snoring.',
      'If somebody snores, one ought to give a gentle push. That is how we stop __ as a rule.',
      'The doctor said that a new pillow might cure __ of snoring.',
      'At the hotel the people in the next room knocked on the wall because the snoring was too much, and I had to wake __ up.',
    ],
    rows: cast(
      HER,
      'my aunt; my mother; Grandma',
      'my uncle; my father; Grandpa',
      'my cousins; the twins; my grandparents',
    ),
  },
  {
    open: [
      'Mum says we may each have one poster on the wall. Mine is a whale. {X} chose a queen on a white horse, and {y} chose a footballer. You cannot see the wallpaper any more.',
      'There is a queen on a white horse on the wall because of {x}. There is a footballer because of {y}. The whale is mine.',
    ],
    ask: [
      'Nobody but me wanted a whale. And the picture of the queen, the one with the horse, is __.',
      'The footballer fell down in the night and so did the queen. I picked the queen up, since I knew that she was __.',
      'Whose is the poster with the white horse? I told you, it is __.',
      'You may draw a moustache on my whale, but not on the queen, for that one is __.',
      'The horse poster has a hole in one corner. It is a pity, because it was __.',
    ],
    rows: cast(
      HERS,
      'my sister; my little sister; my cousin Anna',
      'my brother; my little brother; my cousin Tom',
      'the twins; the boys; the girls',
    ),
  },
  {
    open: [
      'Dear neighbours, this is about the piano. It is {x} who play{s}, not {y}, who only come{yS} to dust the keys.',
      'A notice hung in the stairs: "To the person in number six: {x} will go on playing the piano, and {y} will go on enjoying it."',
    ],
    ask: [
      'The answer came on a yellow paper: "Could __ at least learn another tune?"',
      'It went on till eleven at night, the same waltz over and over, and yet __ never got to the end of it.',
      'A man from number six came down in his pyjamas and asked if __ could use a softer pedal on the piano.',
      'With both hands on the keys __ did not hear the bell.',
      'Even so, when at last __ played the waltz without a mistake, all the neighbours clapped.',
    ],
    rows: cast(
      SHE,
      'my wife; my daughter; my mother',
      'my husband; my son; my father',
      'my daughters; my sons; the twins',
    ),
  },
]);

export const kinds: readonly Kind[] = [HOME];
