// Tellings of two things, animals, colours or days that differ, and of a sign that points to one of them.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DAYS } from './telling-words.ts';

const PETS = 'dog cat parrot rabbit goat monkey fox puppy goose';
const VEHICLES = 'train bus tram ferry plane coach boat';
const TOYS = 'car robot train truck digger tractor crane rocket';
const SIGHTS = 'museum pool zoo library cinema castle theatre market circus';
const FLOWERS = 'roses tulips lilies poppies daisies sunflowers pansies';
const FRUITS = 'apples pears cherries plums peaches berries lemons oranges grapes';

const THINGS = toldKind('told: two things', [
  {
    open: [
      'Never leave two animals alone in a kitchen. While I was on the phone, the {due} {did}, and the {d} {did2}.',
      '"It was not me, Mum! The {d} {did2}. And the {due} {did}. I only opened the door."',
      "You won't believe what our {d} did on Sunday: it {did2}! And that was not all, since the {due} {did}.",
    ],
    ask: [
      'You could still see {sign} when Dad came home. He was not pleased with the __.',
      'Somebody had to clean up {sign}, and all because of the __.',
      'I looked at {sign} on the floor, and then I looked hard at the __.',
      '"Whose work is that?" asked Grandma, pointing to {sign}. "You had better ask the __."',
    ],
    rows: `did did2 sign
      chewed up the slipper | pulled down the curtain | the wet rag that had been a slipper
      pulled down the curtain | chewed up the slipper | the bare window and the heap of cloth
      tipped over the milk | tore up the newspaper | the big white puddle
      tore up the newspaper | tipped over the milk | a sea of paper scraps
      got into the flour | got at the jam | a cloud of white powder
      got at the jam | got into the flour | a trail of sticky red drops`,
    lists: { due: PETS, d: PETS },
    rivals: 'd',
  },
  {
    open: [
      'Half of the guests came by {d}, the other half by {due}. The {d} was on time. The {due} was two hours late.',
      'You can go by {due} or by {d}. The {due} is always late, I am sorry to say. You can set your watch by the {d}.',
    ],
    near: true,
    ask: [
      'So those who missed the beginning of the wedding were the ones who had come by __.',
      'If you do not mind a cold supper, and people who wait and wait for you, then do take the __.',
      '"Where on earth have you been?" I asked. "Sorry," they said, "we took the __."',
      'My uncle stood shivering in the wind, looked at his watch and cursed the __.',
    ],
    lists: { due: VEHICLES, d: VEHICLES },
    rivals: 'd',
  },
  {
    open: [
      'Two ladders lean on the barn. The {d} one is as good as new, the {due} one has a rotten rung.',
      'Somebody ought to burn that {due} ladder, it has a rotten rung. Use the {d} one if you pick the cherries.',
      '"Is there really a rotten rung in both ladders?" "No, the {d} one is fine. It is just the {due} one."',
    ],
    ask: [
      'There was a crack, a cry, and my uncle lay in the grass. He had taken the __ one.',
      "I never got to the cherries, I only got a black eye. Of course I'd picked the __ ladder.",
      '"Why are you limping?" asked Grandma. "Oh dear, I see. You took the __ one."',
      'On Saturday I will get out my tools and mend the __ ladder.',
    ],
    lists: { due: COLOURS, d: COLOURS },
    rivals: 'd',
  },
  {
    open: [
      'Listen, children: the {due} berries are good to eat, but the {d} ones are poisonous.',
      'There are two kinds of berries in this wood. From the {d} ones you get a terrible pain in the stomach. From the {due} ones Grandma makes jam.',
    ],
    middle: ['"I know, I know," said {p}, and took a basket from the hook.'],
    ask: [
      'We came home with stained tongues and a full basket, and every single berry in it was __.',
      'Safe and sound, we sat by the path, licked our fingers and looked for more of the __ ones.',
      'For pies, jam and pancakes people round here only ever use the __ ones.',
      'He was very hungry, but no fool, so he kept to the ones that were __.',
    ],
    lists: {
      due: 'red black white yellow purple orange pink',
      d: 'red black white yellow purple orange pink',
    },
    rivals: 'd',
  },
  {
    open: [
      'The caretaker gave me two keys. "The {due} one is for the {x}," he said, "and the {d} one is for the {y}."',
      'You cannot go wrong. There are two keys on the ring. The {d} one opens the {y} and the {due} one opens the {x}.',
    ],
    ask: [
      '{Wish}, so I took the ring and felt for the __ one.',
      '{Wish}. But which key was it again? Oh yes, it was the __ one.',
      '{Wish}, but it was no use, for somebody had lost the __ key.',
      '"{Wish}." "All right, I will give you the __ key."',
    ],
    rows: `x y wish
      wine cellar | letter box | We felt like drinking a nice old bottle
      letter box | wine cellar | There seemed to be some post for us
      garage | garden shed | We wanted to get the car out
      garden shed | garage | We needed the lawn mower
      library | kitchen | We wanted something good to read
      kitchen | library | We wanted to fry some eggs`,
    lists: {
      due: 'small big old new rusty golden silver long short',
      d: 'small big old new rusty golden silver long short',
    },
    rivals: 'd',
  },
  {
    open: [
      'On Sundays the {due} is open all day, but the {d} is shut. On Mondays it is the other way round.',
      '"What can one do on a Sunday in this town?" "Well, the {d} is closed on Sundays. There is the {due}, which never closes."',
    ],
    ask: [
      'Next Sunday, if you like, I will take the children to the __.',
      'It was Sunday, it was raining, and the whole town was queuing in front of the __.',
      'On Sunday at two they met where one could get in: at the __.',
      'I have got just one day here, and as bad luck will have it, it is a Sunday. I suppose I am going to see the __.',
    ],
    lists: { due: SIGHTS, d: SIGHTS },
    rivals: 'd',
  },
  {
    open: [
      'The king said: "Behind the {due} door is {x}, behind the {d} door {y}. Choose!" And he laughed, because nobody could read the signs.',
      'I know the secret of the two doors from my grandmother. Behind the {d} one waits {y}, and behind the {due} one {x}.',
    ],
    ask: [
      '{What}. They had opened the __ one.',
      '{What} through the crack of the door, and that door was __.',
      '{What}. "So that is what there is," he said, "behind the __ door!"',
      '{What} when the youngest prince pushed open the __ door.',
    ],
    rows: `x y what
      a lion | a room full of gold | There was a terrible roar
      a room full of gold | a lion | Something glittered and shone
      the sea | a dark forest | There was a smell of salt and fish
      a dark forest | the sea | There was a smell of pine needles
      a choir of angels | a bottomless hole | One could hear wonderful singing
      a snow storm | a rose garden | An icy wind blew in`,
    lists: { due: COLOURS, d: COLOURS },
    rivals: 'd',
  },
  {
    open: [
      'We had dinner at the new place. The {due} was {x}, the {d} was {y}, and the bill was a joke.',
      '"How did you like it, sir?" "Not at all! The {d} was {y} and the {due} was {x}."',
    ],
    ask: [
      '{Sign}. I blame the __.',
      '{Sign}. Never again shall I eat their __!',
      '{Sign}. "Is everything all right with the __?"',
      '{Sign}. That is what you get for ordering the __.',
    ],
    rows: `x y sign
      much too salty | stone cold | I drank three jugs of water
      much too spicy | much too salty | My mouth was on fire and the tears ran down my face
      stone cold | burnt | I asked the waiter if he could heat it up again
      burnt | stone cold | I scraped a thick black layer off it with my knife
      as tough as leather | much too salty | My jaw hurt from chewing
      much too hot | as dry as dust | I blew on it for minutes, and still I burnt my tongue`,
    lists: {
      due: 'fish chicken beef lamb rice pizza pasta pie duck pork',
      d: 'fish chicken beef lamb rice pizza pasta pie duck pork',
    },
    rivals: 'd',
  },
  {
    open: [
      'Both of his favourite toys are broken. The {due} needs a new {x} and the {d} needs a new {y}.',
      '"Can you mend them, Grandpa?" He put on his glasses. "Well, the {d} has lost its {y}, and the {due} wants a new {x}."',
    ],
    ask: [
      'That very evening he {did}, and on the next day you could play again with the __.',
      'Grandpa {did} and whistled a tune, and that was the end of the trouble with the __.',
      'I {did}. It was not hard to guess that this was for the __.',
      'They {did}, and before long there was some life in the __.',
    ],
    rows: `x y did
      battery | wheel | opened the little lid and pushed in something that had a plus and a minus on it
      wheel | battery | cut something round from a piece of wood
      coat of paint | spring | took out a brush and a pot of red
      spring | coat of paint | bent a coil of thin wire
      string | screw | tied a long, strong cord to the front
      screw | string | used the smallest screwdriver`,
    lists: { due: TOYS, d: TOYS },
    rivals: 'd',
  },
  {
    open: [
      'We put in {due} and {d} this spring. Slugs ate the {d}, every last one, but the {due} are a joy.',
      'No luck with the {d} again: they all dried up. The {due}, on the other hand, have never been better.',
    ],
    ask: [
      'So if I bring you a bunch on your birthday, it will be a bunch of __.',
      'There is a vase on the table, from our own garden, full of __.',
      'Every neighbour who comes by stops at the fence to look at the __.',
      'The bees do not know where to begin, there are so many __.',
    ],
    lists: { due: FLOWERS, d: FLOWERS },
    rivals: 'd',
  },
  {
    open: [
      'I have wrapped two presents, one in {due} paper for {x} and one in {d} paper for {y}. Do not mix them up!',
      '{X} will get the {due} parcel. The {d} one is for {y}.',
    ],
    ask: [
      'There was {gift} inside, so we knew that the paper must have been __.',
      'A paper with {gift} in it: naturally that was the __ one.',
      'What a face when {gift} came out! They had given away the __ one by mistake.',
      'I can feel {gift} through the paper, and the paper is __.',
    ],
    rows: `x y gift
      the baby | my great-grandmother | a rattle
      my great-grandmother | the baby | a pair of knitting needles
      our cat | the postman | a toy mouse
      the postman | our cat | a box of cigars
      my golfing uncle | my little niece | a set of white balls with dimples
      my little niece | my golfing uncle | a doll with a pink pram`,
    lists: { due: COLOURS, d: COLOURS },
    rivals: 'd',
  },
  {
    open: [
      'There are only two houses left in our lane. In the {due} one lives {x}, in the {d} one {y}.',
      'Mind the signs: {y} has moved to the {d} house, {x} to the {due} one.',
    ],
    ask: [
      '{Need}. Without losing time I ran up to the house that was __.',
      '{Need}, so we rang at the __ house.',
      '{Need}. "You will find help," they told us, "in the __ house."',
      '{Need}. It was late, but luckily there was still a light on in the __ house.',
    ],
    rows: `x y need
      a dentist | a tailor | I had a bad toothache
      a tailor | a dentist | My trousers had split
      a vet | a locksmith | Our dog had eaten a sock
      a locksmith | a vet | I had lost the key to my own front door
      a midwife | an optician | The baby was coming early
      an optician | a midwife | Someone had stepped on my glasses`,
    lists: { due: COLOURS, d: COLOURS },
    rivals: 'd',
  },
  {
    open: [
      'I bought two pairs of shoes in the sale. The {d} ones feel like slippers, but the {due} ones pinch like crabs.',
      'Never trust a shop assistant. "They will soon get wider," she said of the {due} shoes, which hurt so much that I could cry. The {d} ones are lovely.',
    ],
    ask: [
      'By midnight I had blisters on all my toes, so you can guess that I had danced in the __ ones.',
      'After ten steps I was limping. It had been silly to put on the __ ones.',
      'If anyone out there has smaller feet than mine, I would like to give away the __ ones.',
      'They look wonderful in their box, and there they will stay, the __ ones.',
    ],
    lists: { due: COLOURS, d: COLOURS },
    rivals: 'd',
  },
  {
    open: [
      'According to my diary, {x} on {due}, and {y} on {d}. After that the pages are empty.',
      'What a week that was! On {d} {y}. On {due} {x}. The other days I have forgotten.',
    ],
    ask: [
      '{Sign}. I think we can be sure that this picture shows us on __.',
      '{Sign}, so it must have been __.',
      '{Sign}. This is how I see us when I think of that __.',
      '{Sign}: that was on __.',
    ],
    rows: `x y sign
      it poured with rain | it was hot and sunny | Everyone was hidden under an umbrella
      it was hot and sunny | it snowed heavily | People lay on the grass in shorts
      it snowed heavily | it poured with rain | The children built a man with a carrot nose
      it was very foggy | we had a storm | You could not see your own hand
      we had a storm | it was very foggy | The wind tore hats from heads and tiles from roofs`,
    lists: { due: DAYS, d: DAYS },
    rivals: 'd',
  },
  {
    open: [
      'Our neighbour keeps {a due} and {a d} behind the house. The {d} is as gentle as a lamb. The {due} bites.',
      '"Can I stroke them both?" "The {d}, yes, as long as you like. But keep away from the {due}, it has a bad temper."',
    ],
    ask: [
      'Why do I have a plaster on my finger? Because I tried to stroke the __.',
      'The postman showed us a hole in his trousers. He had met the __.',
      '"Ouch!" I heard from over the fence. Somebody had come too close to the __.',
      'A notice hangs on the gate now: beware of the __!',
    ],
    lists: {
      due: 'dog pony donkey goat goose rabbit cat parrot',
      d: 'dog pony donkey goat goose rabbit cat parrot',
    },
    rivals: 'd',
  },
  {
    open: [
      'In our kitchen the {due} jar is for {x} and the {d} jar for {y}. There is nothing written on them, since we all know it.',
      'Please fill up the jars: {y} into the {d} one, {x} into the {due} one.',
    ],
    ask: [
      'Our guest {sign}. I am afraid he had used the __ jar.',
      'I {sign}. By mistake I had put a spoon in the __ one.',
      '"She {sign}!" "Oh no! Then she must have opened the __ one."',
    ],
    rows: `x y sign
      salt | sugar | took a sip of coffee and said it tasted like the sea
      sugar | salt | tasted the soup and asked if it was a pudding
      pepper | cocoa | took a pinch and began to sneeze and sneeze
      chilli | cinnamon | turned red and shouted for water
      flour | tea | came out of the kitchen with white hands and a white nose
      coffee | flour | drank a cup and lay awake all night`,
    lists: { due: COLOURS, d: COLOURS },
    rivals: 'd',
  },
  {
    open: [
      'This year the {due} are for {x}, and from the {d} we are going to make {y}.',
      'We had picked so much fruit that we had to decide. "{Y} from the {d}," said Mum, "and for {x} we take the {due}."',
    ],
    ask: [
      'I {did}. What I had in front of me were the __.',
      'Dad {did}, and soon there was nothing left of the __.',
      'My brother {did}, humming to himself, and that was what became of the __.',
    ],
    rows: `x y did
      a pie | juice | rolled out the dough and heated the oven
      juice | a pie | got out the press and the bottles
      jam | wine | filled the jars and screwed on the lids
      wine | jam | rolled a barrel into the cellar
      ice cream | jam | got out the cream and made room in the freezer`,
    lists: { due: FRUITS, d: FRUITS },
    rivals: 'd',
  },
  {
    open: [
      'I left the {due} out in the garden overnight, and the {d} too near the fire. Neither was a good idea.',
      'Two things were spoilt on the same night: the {d}, because it hung too near the fire, and the {due}, because it lay out in the rain.',
    ],
    ask: [
      'Something was dripping on the line in the morning sun. It was the __.',
      'It was wet through, and a snail had crawled all over it. "My poor __!"',
      'A puddle had formed in the middle of it. Well, that was it, then, for the __.',
      'I wrung it out like a cloth, but it has never been the same since, our __.',
    ],
    lists: { due: 'hat blanket cap jacket coat cushion rug', d: 'hat blanket cap jacket coat cushion rug' },
    rivals: 'd',
  },
  {
    open: [
      'I have two teams in my class, the {due} and the {d}. The {due} lost yesterday, nine to nothing.',
      'Nine to nothing! That is how the {d} beat the {due}, and in front of the whole school.',
    ],
    ask: [
      'There were tears in the changing room of the __.',
      'Heads hung low on the bus home, and nobody spoke. It was the bus of the __.',
      '"Never mind, there is always a next time," the teacher told the __.',
      'I felt so sorry that I bought ice cream for all the __.',
    ],
    lists: {
      due: 'tigers lions bears eagles sharks wolves foxes hawks',
      d: 'tigers lions bears eagles sharks wolves foxes hawks',
    },
    rivals: 'd',
  },
]);

export const kinds: readonly Kind[] = [THINGS];
