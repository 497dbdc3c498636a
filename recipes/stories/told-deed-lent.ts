// Tellings of lending, giving, finding, breaking and promising, where who did it decides the name or the relation due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { FAMILY } from './telling-words.ts';

const LENT = toldKind('told: deed, lent and given', [
  {
    open: [
      'The {x} has been on quite a journey. {q} bought it, years ago. {p} borrowed it for a weekend and kept it for two summers, and then {p} passed it on to {r}, who never asked whose it was.',
      'I asked {r} about the {x}. "From {p}," said {r}. So I asked {p}. "Oh, that? I only borrowed it from {q}. I really should have taken it back." That is how people are in our street.',
    ],
    ask: [
      'Whoever lends it next, the real owner of the {x} is __.',
      'If everything in this street went back to its place, the {x} would be standing in a shed that belongs to __.',
      'It was __ who once paid for the {x}.',
      '"I have been looking for my {x} for two years!" cried __ over the fence.',
      'To be honest, they ought to ring the bell and give the {x} back to __.',
      'Does __ know where the {x} has been all this time?',
    ],
    lists: { x: 'ladder drill saw tent barrow lawnmower spade hammer axe pump' },
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'Dear {p}, thank you for having me. The bed was soft, the sea was lovely, and I did not mind about the goat. {q} picked me up at the station and we got home before dark. I have put a small parcel in with this for {r}.',
      'A letter came for {p} this morning. "I got home all right," it said, "since {q} was so kind as to meet my train. Give {r} a kiss from me, and tell that goat that I forgive it."',
    ],
    ask: [
      'When the train got in, the writer of the letter was met on the platform by __.',
      'The last bit of the way home was in a car, and at the wheel was __.',
      'The one who had waited at the station was __.',
      'Had it not been for __, there would have been nobody at the station.',
      'Only one of the three had met the train, and that was __.',
      'It was late, but __ had come to the station all the same.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'Only one person in my family had said yes. My {due} promised to come to my school play, whatever the weather. My {d} had a cold, as always when there is a play, and my {e} said that two hours on a wooden chair was too much to ask.',
      '"I will be there, and I will clap the loudest," my {due} said when I told them about the play. My {e} had to work. My {d} only asked how long it would take.',
    ],
    middle: ['The evening came. I looked through the hole in the curtain, and the hall was nearly full.'],
    ask: [
      'A promise is a promise, so I kept looking for my __.',
      'I had been given one free ticket, and I had written on it: for my __.',
      'In the third row sat one of my family, with a big bunch of roses. It was, of course, my __.',
      'If that seat stayed empty, it meant that a promise had been broken by my __.',
      'I knew that my __ would keep that promise.',
      '"Is anybody coming to see you?" they asked me behind the stage. "Yes," I said, "my __."',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY },
    rivals: 'd e',
  },
  {
    open: [
      '{p} gave {q} {a x}, and {q} gave {p} {a y}. That is how they became friends.',
      "They swapped. {q} got {p}'s {x}, and {p} got {q}'s {y}.",
      '"My {x} for your {y}?" asked {p}. "Done!" said {q}, and they shook hands on it.',
    ],
    ask: [
      'From that day on, the {x} has been in the hands of __.',
      'You want to see the {x}? Then you must go and ask __.',
      'The new owner of the {x} is __.',
      'Ever since they swapped, __ has slept with the {x} under the pillow.',
      'After the swap, the {x} was put on a shelf by __.',
      '"The {x} is mine now, and I will never give it back," said __.',
    ],
    lists: {
      x: 'kite drum whistle torch ball football puzzle flute',
      y: 'watch scarf cap shell ring bell stamp mask',
    },
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Three people came to the party and three presents lay on the table. {p} had brought {x}, {q} had brought {y}, and {r} had brought {z}.',
      '"Oh, you should not have!" said the host. There was {x} from {p} and {z} from {r}. {q} came last, quite out of breath, with {y}.',
    ],
    ask: [
      'Next morning a card was written to say {thanks}. It was for __.',
      'A year later the host still says that it was {verb} by __.',
      'The nicest present, if you ask me, was the one to {use}. It had come from __.',
      'Something to {use}! That was just like __.',
      'Not everyone would think of something to {use}. But then not everyone is like __.',
      'If you want to know who gave us something to {use}, it was __.',
    ],
    rows: `x y z thanks verb use
      a big cake | a candle | flowers | thank you for the light | a bright idea that was had | light when it gets dark
      a teapot | a puzzle | a plant | thank you for the fun | a clever thing that was brought | put together piece by piece
      a vase | a film | some wine | thank you, the actors were so good | the best choice that was made | watch on the sofa
      a lamp | a pie | a novel | thank you, it was delicious | the best thing that was baked | eat with a fork
      some soap | a song book | a pillow | thank you for the music | the best idea that was had | sing from
      a spoon | a rose bush | a map | thank you, it is already in bloom | the loveliest thing that was chosen | plant in the garden
      a jug | a novel | a cheese | thank you, I read it in one night | the finest story that was chosen | read in bed
      a clock | some tea | a scarf | thank you, I have just had a cup | the warmest gift that was brought | drink from a cup
      a cup | an umbrella | a game | thank you, I stayed quite dry | the most useful thing that was given | hold over our heads in the rain`,
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'It was {p} who threw the ball and {q} who should have caught it. It went straight through the window of the baker, and both of them ran.',
      'Smash went the window of the shop. {q} was meant to catch that ball, but {p} had thrown it far too high.',
    ],
    ask: [
      'The one who had let go of the ball too hard was __.',
      '"I threw it. It was my arm and my fault," said __ in the end.',
      'The best throw of the week, and the worst, was made by __.',
      'If you ask who threw the ball, the answer is __.',
      'That ball had come from the hand of __.',
      'Too high, far too high! "Why did you throw it like that, __?"',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'On the lost property shelf lies {a x} with a note on it: handed in by {p}, on the bus to the zoo. An hour ago {q} came in and described that very thing, down to the scratch on the back.',
      'A driver rang us up about {a x}. {q} had left it on a seat, and {p}, who sat down there at the next stop, had given it to him.',
    ],
    ask: [
      'So the {x} goes back to its owner, whose name is __.',
      'The careless one who had left it on the seat was __.',
      '"I would forget my own head," laughed __ and took it back.',
      'The {x} had slipped out of a pocket that belonged to __.',
      'A reward had to be paid by the loser of the {x}, in other words by __.',
      'Without that honest finder, __ would never have seen the {x} again.',
    ],
    lists: { x: 'purse camera phone scarf wallet glove watch hat' },
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '"I owe you ten pounds," said {p} to {q}. "And you owe me nothing."',
      '{p} needed ten pounds for the train, and {q} had just ten pounds left.',
      'Last month {q} lent ten pounds to {p}. They wrote it on the wall in pencil.',
    ],
    ask: [
      'The debt has not been paid yet. Ten pounds must still come from __.',
      'Pay day! At last there was an envelope with ten pounds in it, with best wishes from __.',
      '"Here is what I owe you, and thanks for waiting," said __.',
      'Of the two, the one in debt is __.',
      'One of them is poorer than he or she looks: ten pounds in that purse were borrowed by __.',
      'When will __ pay back the ten pounds?',
    ],
    due: 'p',
    rivals: 'q',
  },
]);

const FOUND = toldKind('told: deed, found and hidden', [
  {
    open: [
      'Every Easter one of us hides the eggs and the rest of us look. This year my {due} hid them, and did it so well that my {d} gave up after an hour and my {e} went in to make coffee.',
      'You would not believe where my {due} had hidden the eggs this year. My {d} looked in all the boots. My {e} climbed a tree for nothing.',
    ],
    ask: [
      'One egg was never found, and by summer it was forgotten even by the one who had hidden it, my __.',
      '"Cold, cold, warmer, hot!" The only one who could call that out was my __.',
      'Somebody knew all the places and just sat there and smiled: my __.',
      'An egg in the piano! Such ideas can only come from my __.',
      'We begged for a hint. But my __ would not say a word.',
      'The one who had got up at five to hide them was my __.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY },
    rivals: 'd e',
  },
  {
    open: [
      '{p} hid the {x} in the piano. Only {q} was in the room at the time, and only {q} saw it.',
      'Nobody but {q} saw where {p} put the {x}.',
      '"Do not tell anyone where I have put the {x}," whispered {p}. {q} nodded.',
    ],
    ask: [
      'Everyone is looking for the {x} now. The one it was hidden by is __.',
      '"I have put it in a safe place," was all we could get out of __.',
      'The whole trick with the {x} was thought up by __.',
      'Two of them know where it is, the one who saw it and the one who did it. The one who did it was __.',
      'Why on earth did __ hide the {x}?',
      'It was seen by one and hidden by the other. It was hidden by __.',
    ],
    lists: { x: 'letter key money chocolate ring diary photo knife' },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'For the cake sale {p} is bringing {x}, {q} is bringing {y}, and {r} will bring {z}. I have written it all down, but where is the list?',
      'So, once more: {y} from {q}, {z} from {r}, and {x} from {p}. If everyone does as they said, we shall have a fine table.',
    ],
    middle: ['At nine the tables were put up in the hall, and the first guests stood at the door.'],
    ask: [
      'In the whole hall there was no {what}. It had been forgotten by __.',
      'The phone rang. "I am so sorry about the {what}. I fell asleep on the bus." It was __.',
      'We still have to wait for the {what}, that is, for __.',
      'I asked about the {what}. Everyone turned to look at __.',
      'People loved the {what}. The thanks for it go to __.',
      'As for the {what}, it was up to __ to bring it.',
    ],
    rows: `x y z what
      apple pie | lemonade | carrot cake | drink for the children
      plates | apple juice | bread | cold drink
      cheese | coffee | cups | hot drink
      a plum cake | a clock | a banner | thing that tells the time
      a soup | a radio | spoons | music
      cups | a tablecloth | buns | cloth for the table
      biscuits | candles | forks | light
      jam | a cash box | napkins | box for the money
      napkins | a big knife | a pudding | thing to cut with`,
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'It was not the {d} who found our {x}, in spite of the dog and the torch. It was the {due}, on the way home from work.',
      'The police asked everybody in the street about the {x}. The {d} knew nothing. The {due} said, "You mean this one?"',
    ],
    ask: [
      'We had promised twenty pounds to the finder, so we paid it to the __.',
      'The {x} is back, and we owe it to the __.',
      'A photo in the paper shows our {x}, and beside it, with a proud smile, the __.',
      'How glad we are that the __ kept both eyes open!',
      'The {x} was lying in the ditch, and who stopped to pick it up? The __.',
      'For finding the {x} we sent a cake to the __.',
    ],
    rows: `due d x
      baker | farmer | suitcase
      farmer | teacher | silver spoon
      teacher | postman | garden gnome
      doctor | baker | tortoise
      postman | doctor | umbrella
      nurse | gardener | camera
      gardener | butcher | parrot
      butcher | nurse | bicycle
      painter | dentist | kite
      dentist | painter | wallet`,
    rivals: 'd',
  },
  {
    open: [
      "Mrs Brown asked who had drawn on the wall. {q} said it was {p}. {p} said nothing at all, but there was blue paint on the fingers of {q}, and not on anybody else's.",
      '"It was {p}!" shouted {q}, with both hands behind that guilty back. The paint on the wall was blue and wet. So were the hands of {q}, as it turned out, while {p} had just come in from the rain.',
    ],
    ask: [
      'So the one who had really painted on the wall was __.',
      'A bucket and a sponge were put into the hands of the real painter, __.',
      'Pointing at others does not help. The wall had to be cleaned by __.',
      'It was a lie, and the liar was __.',
      'Blue hands do not lie. Mrs Brown sent a letter to the parents of __.',
      'In the end __ had to say sorry for the lie.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} told {q} the secret. {q} told {r}. {r} told the whole school.',
      'First only {p} knew it. Then {q} heard it from {p}, and {r} from {q}.',
    ],
    ask: [
      'Of the three, the one who knew the secret before the others was __.',
      'The secret had begun with __.',
      'Trace it back and back, and you end up with __.',
      'It all started because of one who could not keep quiet: __.',
      '"If I had kept it to myself, none of you would know," sighed __.',
      'A secret is like a leak, and here the first drop came from __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'Grandpa left his gold watch to {q}, and to {p} he left his debts. That is what the lawyer read out, and you could have heard a pin drop.',
      'The will was short. "My gold watch is for {q}, who always came to see me. To {p}, who never did, I leave my bills."',
    ],
    ask: [
      'Tick, tock. It is now on the wrist of __.',
      'What time it is you may ask __, who looks at gold.',
      'For being kind to the old man, something shiny was handed over to __.',
      'The one who inherited the watch was __.',
      'Not one of those bills was sent to __.',
      'The watch was put into the hands of __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Our class had a hamster, and somebody had to take it home for the holidays. {p} could not, because of the cat. {q} would have loved to, but {r} had asked first, so {r} it was.',
      '"Who takes the hamster home this time?" {r} had put up a hand first. {p} has a cat, which would not do, and {q} had had the hamster at Christmas.',
    ],
    ask: [
      'All summer long, the hamster was fed by __.',
      'On the first day of school a cage was carried in by __.',
      'Six weeks later the hamster was fat and happy, thanks to __.',
      'Something ran through the wheel at night, and it kept awake poor __.',
      'A bag of seeds and a bale of straw were given to __.',
      'In the holidays the little cage stood on a desk in the room of __.',
      'Did __ remember to clean the cage during the holidays?',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      'I do not know how to say this, {p}. The {x} you lent me is broken. {q} sat on it. I told {qHim} to be careful, but you know {qHim}.',
      "It was {p}'s {x}, the good one. I only borrowed it for a day. Then {q} came to visit, tripped over the carpet and fell on it.",
    ],
    ask: [
      'I will pay for a new {x}, but the clumsy one was __.',
      'A broken {x}, and all because of __.',
      '"Oh dear, was that the {x} under me?" said __.',
      'The {x} would still be in one piece if I had not asked in __.',
      'The {x} was not broken by me or by its owner but by __.',
      'Next time I borrow something, I will put it away before I open the door to __.',
    ],
    lists: { x: 'guitar camera violin umbrella kite flute hat mirror' },
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'My {due} lent us the money for the car, and my {d} gave us the advice. The advice was free.',
      'If you want advice, you go to my {d}. If you want money, you go to my {due}. For the car we needed money.',
    ],
    ask: [
      'Each month we pay back a hundred pounds to my __.',
      'The car is not all ours yet. A part of it still belongs, in a way, to my __.',
      'The bank said no, and so the money came from my __.',
      '"Pay me back when you can," said my __.',
      'We could not have bought it without a loan from my __.',
      'I am in debt to my __, to the tune of three thousand pounds.',
    ],
    lists: { due: FAMILY, d: FAMILY },
    rivals: 'd',
  },
]);

export const kinds: readonly Kind[] = [LENT, FOUND];
