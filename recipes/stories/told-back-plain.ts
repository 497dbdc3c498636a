// Tellings, short and plain, of one small fact that is said once, and called back by the same word.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, FAMILY, JOBS, MONTHS, UNDER } from './telling-words.ts';

const PUT = toldKind('told: called back in short, where and what', [
  {
    open: [
      'The dog is in the {due}.',
      '"Where is the dog?" "In the {due}. He has been bad."',
      '{p} shut the dog in the {due}, because the vicar was coming.',
    ],
    ask: [
      'A sad howl came from the __.',
      'When the vicar had gone, the dog was let out of the __.',
      '"You can come out now," said {q} to the dog, and opened the door of the __.',
      'The dog has scratched the door of the __.',
      'The vicar heard a bark. "Is that a dog in your __?"',
    ],
    lists: { due: 'kitchen bathroom garage attic cellar bedroom shed barn office' },
  },
  {
    open: [
      '{p} hid under the {due}.',
      '"Count to ten!" {p} ran and crept under the {due}.',
      'When they played hide and seek, {p} chose the {due} to hide under.',
    ],
    middle: ['{q} counted to ten. {q} looked behind the door, and up the chimney, and into the bath.'],
    ask: [
      'Two feet stuck out. "I have found you, {p}! You are under the __!"',
      '{p} was never found, and fell asleep under the __.',
      'At the end {p} came out, with dust all over, from under the __.',
      'Where was {p}? Under the __.',
      'It was dark for {p} under the __, and there was a spider.',
      '{q} bent down in front of the __ and saw {p}.',
    ],
    lists: { due: UNDER },
  },
  {
    open: [
      'There is {a due} in the box.',
      '"What is in the box?" "{A due}, but do not tell."',
      '{p} has put {a due} into the box and closed the lid.',
    ],
    ask: [
      '{q} shook the box. "I think I can hear a __."',
      'They opened the box, and there was the __.',
      'What will you find when you open the box? A __.',
      'When the box fell down, it broke, and out fell the __.',
      'The box was empty. Somebody had stolen the __.',
      'Who would have thought that there was a __ in that box?',
    ],
    lists: {
      due: 'key ring spoon cup brush ball hat glove scarf letter watch comb bell whistle coin knife doll kite drum camera map candle',
    },
  },
  {
    open: [
      'I put your {x} in the {due}.',
      '"Your {x} is in the {due}," said {p}.',
      '{p} put the {x} in the {due} and went to bed.',
    ],
    ask: [
      'In the morning the {x} was still in the __.',
      'The {x} was not on the table, but in the __.',
      '"Has anyone seen the {x}?" "Look in the __."',
      'So if the {x} is needed, go to the __.',
      'A thief came, but he did not look in the __, and so the {x} was safe.',
      'The {x} got lost when the __ was thrown away.',
    ],
    lists: {
      due: 'drawer cupboard basket bag bucket wardrobe pot suitcase chest',
      x: 'necklace watch purse camera ring whistle glove',
    },
  },
  {
    open: [
      'My coat is {due}.',
      '"What does your coat look like?" asked the man. "It is {due}."',
      'I bought a coat at the market, and it is {due}.',
    ],
    ask: [
      'There were forty coats on the hooks. I took mine, the one that was __.',
      '"Is this your coat?" "No, mine is __."',
      'From the window my mother saw something __ coming up the road, and knew that it was me in my coat.',
      'What colour is my coat? It is __.',
      'My coat lost a button, and I looked for another that was __.',
      'Somebody went home in the wrong coat. This one is not __.',
    ],
    lists: { due: COLOURS },
  },
  {
    open: [
      '{p} ate the {due}.',
      'There was an empty space on the plate, as {p} had eaten the {due}.',
      '"Who has eaten the {due}?" asked Mum. It was {p}.',
    ],
    ask: [
      'In the night {p} had a bellyache from the __.',
      '{q} came home hungry and had been looking forward to the __.',
      'What did {p} eat? The __.',
      '"I am sorry that I ate it," said {p}. "I just love __."',
      'The next day Mum bought some more __ and put it where {p} could not reach.',
      'It was a pity about the __ that {p} had eaten.',
    ],
    lists: {
      due: 'rice fish chicken pizza salad pasta cheese bread soup ham porridge cake chocolate honey jam',
    },
  },
  {
    open: [
      'The ball flew over the {due}.',
      '{p} kicked the ball so hard that it went over the {due}.',
      '"Oh no!" cried {p}. The ball was gone. It was on the other side of the {due}.',
    ],
    ask: [
      'They all climbed over the __ to get the ball back.',
      'What had the ball flown over? The __.',
      '"Please, sir, could you throw us the ball? It went over the __."',
      'A boy looked round the end of the __ and saw the ball lying there.',
      'They were not tall enough to look over the __, so they could not see the ball.',
      'The ball came flying back over the __.',
    ],
    lists: { due: 'wall hedge fence gate garage shed barn house church' },
  },
  {
    open: [
      'The music came from the {due}.',
      '"Can you hear it? Somebody is playing, over there in the {due}."',
      'In the {due} somebody was playing the violin.',
    ],
    ask: [
      'They followed the sound to the __.',
      'Suddenly it was quiet. The man with the violin had come out of the __.',
      'Where did the music come from? From the __.',
      'Everybody stood in front of the __ and listened to the music.',
      'There was a light in the __, and the sound of a violin.',
      'The music had stopped, and the __ was empty.',
    ],
    lists: {
      due: 'church school station library hotel museum hospital castle theatre tower barn attic garden tent',
    },
  },
  {
    open: [
      'There was a spider in my {due}.',
      '{p} put a spider in my {due} for a joke.',
      '"Careful," said {p}, "there is a spider in your {due}."',
    ],
    ask: [
      'I turned it over and shook it, and the spider fell out of the __.',
      'Since that day I always look into my __ first, because of the spider.',
      'Where was the spider? It was in my __.',
      'It is a nice place for a spider to live, that __.',
      'I screamed, and threw away the __ with the spider in it.',
      'The spider had made its web in my __.',
    ],
    lists: { due: 'shoe hat bed cup bag glove boot cap drawer sock suitcase pocket purse basket jacket' },
  },
]);

const SAID = toldKind('told: called back in short, who and when', [
  {
    open: [
      'We get our milk from Mr {due}.',
      'The man who brings the milk is called Mr {due}.',
      '"The milk is here! Thank you, Mr {due}."',
    ],
    ask: [
      'It was seven, and there was no milk yet. "He is late today, our Mr __."',
      'The cow belongs to the milkman, Mr __.',
      'What is the milkman called? He is called Mr __.',
      'The milk was sour. "I must have a word with Mr __," said my mother.',
      'On the milk van you can read the name __.',
      'The milk has tasted different since the death of old Mr __.',
    ],
    lists: {
      due: 'Brown Miller Baker White Taylor King Fox Green Cook Wood Hill Black Bell Fisher Stone Young Winter Bird Lamb',
    },
  },
  {
    open: [
      'My birthday is in {due}.',
      '"When is your birthday?" "It is in {due}. And yours?"',
      'I was born in {due}, and my sister the year after.',
    ],
    ask: [
      'My friends are coming to my birthday party in __.',
      'In which month do I get my presents? In __.',
      'Aunt {f} has sent my birthday card too soon. It is not yet __.',
      'I have to wait until __ to be a year older.',
      'For me __ is the best month, because of the cake.',
      'There are always a lot of candles in our house in __.',
    ],
    lists: { due: MONTHS },
  },
  {
    open: [
      'We have our swimming lesson on {due}.',
      '"On {due}," said the teacher, "we go swimming."',
      'There is no maths on {due}, because we go to the pool.',
    ],
    ask: [
      'I packed my towel, for it was __.',
      'What day do we go swimming? On __.',
      'The pool was empty on __, and so we could not swim.',
      '{p} is afraid of water and does not like __.',
      'All our hair is wet every __.',
      'Do not forget your towel on __!',
    ],
    lists: { due: 'Monday Tuesday Wednesday Thursday Friday' },
  },
  {
    open: [
      'The {due} won.',
      '"Who won the race?" "The {due}!"',
      'All the animals ran as fast as they could, but in the end it was the {due} who came first.',
    ],
    ask: [
      'The prize went to the __.',
      'They put a ring of flowers round the neck of the __.',
      'The fastest of them all was the __.',
      'Who came in first? The __.',
      '"Let us run again," said the others to the __.',
      'No one could believe that the race had been won by the __.',
    ],
    lists: {
      due: 'dog cat rabbit hamster mouse horse cow pig sheep goat duck hen goose fox bear wolf lion tiger monkey donkey frog snake',
    },
  },
  {
    open: [
      'I would like to have {a due}.',
      '"What would you like to have?" "{A due}, please, if I may."',
      '{p} wanted nothing in the world so much as {a due}.',
    ],
    ask: [
      'And what stood by the bed on Christmas morning? A __.',
      'The wish came true. Now we have got a __ in the house.',
      '"No," said Mother, "we have no room for a __."',
      'There was a savings box on the shelf, and on it was written: for the __.',
      'Every night there came a dream of having a __.',
      'It cost too much, that __, so the wish had to wait.',
    ],
    lists: {
      due: 'dog cat rabbit hamster horse pony goat duck parrot monkey donkey snake kite drum piano bike boat violin camera',
    },
  },
  {
    open: [
      'It was my {due} who broke the window.',
      '"Who broke the window?" "I think it was your {due}."',
      'My {due} threw a stone, and there was a crash.',
    ],
    ask: [
      'The new window had to be paid for by my __.',
      'Everybody thought that I had broken the window, but it was my __.',
      'Who has to say sorry about the window? My __.',
      '"Your window is broken, and I know who it was," I said. "It was my __."',
      'The police wanted to speak to my __ about the window.',
      'Nobody blamed the __, but the window was broken all the same.',
    ],
    lists: { due: FAMILY },
  },
  {
    open: [
      'The {due} is coming at three.',
      '{p} has rung for the {due}, who will be here at three.',
      '"When will the {due} be here?" "At three, not before."',
    ],
    ask: [
      'At three the bell rang, and at the door stood the __.',
      'Three, half past three, four: we waited, but there was no __.',
      'Who was to come at three? The __.',
      'I put the kettle on at ten to three, to have a cup of tea ready for the __.',
      '"It is three o\'clock," said {q}, looking out. "And there comes the __."',
      'We had to be at home at three because of the __.',
    ],
    lists: { due: JOBS },
  },
  {
    open: [
      'Grandpa likes {due} best.',
      '"Which fruit do you like best, Grandpa?" "{Due}."',
      'There is no fruit that Grandpa likes so much as {due}.',
    ],
    ask: [
      'For his birthday we gave Grandpa a basket full of __.',
      'Grandpa looked at the other fruit and shook his head. "Have you no __?"',
      'What is the favourite fruit of Grandpa? It is __.',
      'He would walk a mile, our Grandpa, for a bag of __.',
      'Grandpa wants to plant a tree or a bush, so that he can have his own __.',
      'Someone had brought some __ for Grandpa, and he kissed her.',
    ],
    lists: { due: 'apples pears bananas peaches plums oranges lemons cherries melons strawberries grapes' },
  },
  {
    open: [
      'The password is "{due}".',
      '{p} leaned over and whispered, "The password is {due}."',
      'To get in, you had to know the word "{due}".',
    ],
    ask: [
      'There was a knock. "Password?" asked a voice. And the answer was "__".',
      'What is the password? It is "__".',
      '{q} got it wrong and could not come in, as the right word was "__".',
      '"I know the password," said the spy, grinning. "You only have to say __."',
      'The door opens to everyone who says "__".',
      'Tomorrow we need a new password. Everybody knows "__" by now.',
    ],
    lists: {
      due: 'apple thunder pumpkin pirate spider cheese dragon rainbow pancake button lemon elephant tiger snow moon spoon',
    },
  },
]);

export const kinds: readonly Kind[] = [PUT, SAID];
