// Tellings in which what was given, lent, lost, promised, hidden or asked for decides which thing is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { ANIMALS, COLOURS, FOODS } from './telling-words.ts';

const WHAT = toldKind('told: deed, what thing it was', [
  {
    open: [
      '{p} lent me {a due}, {q} lent me {a d}, and I lent myself some time off.',
      'For the trip I borrowed {a due} from {p} and {a d} from {q}.',
      'I had nothing to travel with. "Take my {due}," said {p}. "And my {d}," said {q}.',
    ],
    ask: [
      'When I was home again, I went to see {p}, said thank you and gave back the __.',
      '{p} rang me up. "You still have something of mine," {pHe} said. I had quite forgotten about the __.',
      'The thing that belongs to {p} is the __.',
      '"Was it any use to you?" asked {p}. I did not dare to say that I had lost the __.',
      'There was a name inside, in ink, and the name was {p}. It was in the __.',
      'What I owe to {p} is, I think, a new __.',
    ],
    lists: {
      due: 'tent map torch rucksack cap camera raincoat',
      d: 'knife kettle rope blanket watch whistle compass',
    },
    rivals: 'd',
  },
  {
    open: [
      'Grandfather hid a {due} in the garden wall when he was nine. He told my mother, and she told me, that it is behind the ninth stone. There was some talk of a {d} as well, but that was only a joke.',
      'Behind the ninth stone in the garden wall there is a {due}. My grandfather put it there as a boy. My brother says that it is a {d}, but my brother says all kinds of things.',
    ],
    ask: [
      'I took out the stone and put my hand in, and my fingers touched something. It was the old __.',
      'After seventy years it came to light again, a bit damp, but still a __.',
      '"So you have found it," said Grandfather, and he wept a little when I gave him the __.',
      'What does a boy of nine hide? This boy had hidden a __.',
      'If it is not a fairy tale, there must be in that wall a __.',
      'Now stone number nine has been put back, and on our shelf lies the __.',
    ],
    rows: `due d
      coin | gun
      knife | crown
      letter | skull
      whistle | sword
      ring | sock
      flute | ghost
      medal | finger
      key | diamond
      marble | map
      bell | tooth`,
    rivals: 'd',
  },
  {
    open: [
      'What did you ask for at the shop? I told you twice: {due}. And you come home with {d}!',
      'My wife had asked for {due}. I was thinking of other things, and I bought {d}.',
      '"Bring some {due}," said the note. It did not say a word about {d}.',
    ],
    ask: [
      'I went back, red in the face, and this time I got the __.',
      'The thing that we needed, and still do not have, is __.',
      'Guests are coming at six, and how are we to manage without __?',
      '"What was it that you really wanted?" asked the girl at the till. "Now I remember," I said, "it was __."',
      'On my hand I now write in ink what I have to buy, and today it says __.',
      'The next time you send me for __, please hang a sign round my neck.',
    ],
    rows: `due d
      bread | soap
      milk | ink
      candles | onions
      butter | glue
      eggs | nails
      rice | string
      cheese | chalk
      sugar | salt
      salt | sugar
      matches | plums
      tea | toothpaste`,
    rivals: 'd',
  },
  {
    open: [
      '"If you are good," said Father, "we shall get {a due}." We were good for a whole year. It was not easy, and my sister had to bite her own hand at times. My brother would have liked {a d} better, but a promise is a promise.',
      'Father had promised us {a due}, not {a d}, as my brother had begged for, and we had been good for a year. Even the neighbours remarked on it.',
    ],
    ask: [
      'On the first of January there was a noise at the door. We ran down, and there it was, our __.',
      'Father kept his word. He came in with a big basket, and in the basket sat the __.',
      'We built a little house for it out of an old box, and now it is the best friend we have, our __.',
      '"A year is over. Well?" we said to Father. "You owe us a __."',
      'Can you guess what we called it? It has a name now, that dear little __.',
      'Never was anybody so spoilt as that promised __.',
    ],
    lists: {
      due: 'rabbit parrot puppy hamster cat monkey duck pony',
      d: 'rabbit parrot puppy hamster cat monkey duck pony',
    },
    rivals: 'd',
  },
  {
    open: [
      '{p} broke the {due}, and {q} broke the {d}. {p} said sorry at once.',
      'Two things got broken at our party: the {d}, by {q}, and the {due}, by {p}.',
      '"Who did this?" "I broke the {d}," said {q}. "And I broke the {due}," said {p}.',
    ],
    ask: [
      '{p} came back the next day with glue, sat down on the floor and mended the __.',
      'What {p} had to pay for was the __.',
      '{p} has such bad luck. The thing that fell out of those hands was the __.',
      'When I see {p}, I cannot help thinking of our beautiful __.',
      '"I did not see it standing there," {p} told us. It was about the __.',
      'If it had not been for {p}, we should still have the __.',
    ],
    lists: { due: 'lamp vase mirror clock teapot chair', d: 'radio jug bowl flute bench drum' },
    rivals: 'd',
  },
  {
    open: [
      'We all had to say what we would save first from a fire. {p} would save the {due}. {q} would save the {d}. {r} would save {rHimself}, and I thought that very sensible.',
      '"If the house were on fire, I would run for the {d}," said {q}. "I would run for the {due}," said {p}. It was only a game.',
    ],
    middle: ['A year later there was a real fire, at three in the morning, and nobody was hurt.'],
    ask: [
      'Through the smoke came {p}, in bare feet, and in {pHis} arms was the __.',
      'What {p} had run back for, as {pHe} had once told us, was the __.',
      'One thing at least {p} carried out of the flames, as you can imagine: the __.',
      'On the lawn stood {p} and held tight the __.',
      'The firemen shook their heads. "You went in again for a __?" they asked {p}.',
      'The home of {p} is lost, but not the __.',
    ],
    rows: `due d
      violin | album
      album | cat
      cat | teapot
      teapot | globe
      clock | parrot
      parrot | lamp
      lamp | clock
      globe | violin
      goldfish | doll
      doll | goldfish`,
    rivals: 'd',
  },
  {
    open: [
      'The thief took the {due}. He did not touch the {d}, which is worth ten times as much.',
      'We have been robbed. The {d} is still here, thank heaven, but the {due} is gone.',
      '"What is missing?" asked the policeman. "Only the {due}," I said. "The {d} was locked away."',
    ],
    ask: [
      'There is an empty spot in the hall now, in the place of the __.',
      'A man on the market tried to sell me something I knew very well. It was my own __.',
      'In the river, a month later, they found our __.',
      'Wherever he is now, the thief has a __.',
      'The police are looking all over the country for the __.',
      'I have put an advertisement in the paper: "Please bring back our __."',
    ],
    lists: {
      due: 'clock statue carpet mirror chair bicycle chest',
      d: 'painting violin piano crown vase cup trumpet',
    },
    rivals: 'd',
  },
  {
    open: [
      'The magician asked for something from the audience. A lady in the first row held up her {due}. "A {d} would be easier," he said, but he took it, and wrapped it in a cloth, and blew.',
      'A lady lent the magician her {due}, and he wrapped it in his red cloth. I would not have given him so much as a {d}.',
    ],
    ask: [
      'He pulled away the cloth. There was a pigeon, and no __.',
      '"Where is it? It was a present from my late husband!" cried the lady, who wanted back her __.',
      'At the end of the show he reached behind my ear and brought out the __.',
      'Inside an egg, inside a lemon, inside a box: that is where we found the __.',
      'She went home without it. On the stairs I heard her say, "I shall never again see my __."',
      'You must know that his big pocket has a hole, and through it had slipped the __.',
    ],
    lists: { due: 'ring watch purse glove necklace key', d: 'coin comb ribbon button pencil card' },
    rivals: 'd',
  },
  {
    open: [
      '{p} had {a due}. {PHe} swapped it for {a d}, because that was easier to lead. Of course there is more to the story, but I always fall asleep at this point.',
      'A poor man gave {p} {a due} for all those years of work. On the way home {pHe} swapped it for {a d}, and sang.',
    ],
    ask: [
      'What had the wages been, before the first swap? They had been a __.',
      'So the other man walked off laughing, and beside him walked the __.',
      'It was not clever to give away a __.',
      'Somebody else is now feeding the __.',
      'In the evening there was a small regret, a thought of the long-lost __.',
      'Mother shook her head. "You should have kept the __."',
    ],
    rows: `due d
      horse | goose
      cow | hen
      bull | duck
      pig | rabbit
      camel | frog
      donkey | cat
      pony | mouse
      goat | snail
      sheep | squirrel`,
    rivals: 'd',
  },
]);

const ORDERS = toldKind('told: deed, what was asked for', [
  {
    open: [
      'Table four: {due} for {p}, {d} for {q}. And for me just a glass of water, please.',
      '"I will have the {due}," said {p}. {q} took the {d}. The waiter wrote it all down, or so it seemed.',
      '{q} ordered the {d} and {p} the {due}.',
    ],
    ask: [
      'The waiter came back and put down in front of {p} a plate of __.',
      '"What did you have?" I asked {p}. "Something very good," said {p}. "I had the __."',
      'In front of {p} lay a fork and a spoon, and soon there was nothing left of the __.',
      'The plate of {p} is empty. That is the end of the __.',
      '{p} told the cook that never before had there been such good __.',
      "On {p}'s bill stands one dish, __.",
    ],
    lists: { due: FOODS, d: FOODS },
    rivals: 'd',
  },
  {
    open: [
      'When we were small, {p} was always the {due} in our games, and {q} was always the {d}. I was the tree.',
      'We have a game in which everybody is an animal. {q} is the {d} and {p} is the {due}.',
    ],
    ask: [
      'Look at {p} on all fours behind the sofa! That is meant to be the __.',
      'When {p} comes into the room, the little ones call out: "Here comes the __!"',
      'For the carnival, too, {p} will go as a __.',
      'It is never hard for {p} to play the __.',
      'I made a paper mask for {p}, and it looks just like a __.',
      'One day {p} was ill, and the game had to go on without the __.',
    ],
    lists: { due: ANIMALS, d: ANIMALS },
    rivals: 'd',
  },
  {
    open: [
      'Mother had written the colours on the wall of each room. The {room} was to be {due}. I told the painter so, but he likes {d} and was not listening.',
      'We are having the {room} painted {due}. The painter said that {d} was all the fashion, but we did not give in.',
    ],
    ask: [
      'We opened the door of the {room}, and yes, all the walls were __.',
      'There are drops on the carpet of the {room}, and each of them is __.',
      'We need curtains for the {room} that go well with __.',
      'When the sun shines into the {room}, even your face looks __.',
      'In the tins outside the {room}, you will find paint, and it is __.',
      '"You will get used to it," said Mother, who had wanted the {room} to be __.',
    ],
    lists: { due: COLOURS, d: COLOURS, room: 'kitchen bathroom hall bedroom cellar' },
    rivals: 'd',
  },
  {
    open: [
      'In the lost and found I said that it was {a due} I had left on the tram. The man brought me {a d}. "Not that," I said.',
      '"You are looking for {a d}?" asked the man at the desk. "No," I said, "{a due}, a brown one. I left it on the tram."',
    ],
    ask: [
      'He went to the back once more, and after a long time he came with the right thing, my __.',
      'I was so happy that I kissed it there and then, my dear old __.',
      '"Next time, be more careful with your __."',
      'The last time I had seen it, the driver had been ringing his bell. I had got off, and on the seat lay the __.',
      'It cost me four pounds to get back the __.',
      'In the rush I had left behind a __.',
    ],
    rows: `due d
      hat | glove
      bag | hat
      scarf | ball
      glove | cap
      cap | scarf
      coat | bag
      book | coat
      purse | book
      suitcase | purse`,
    rivals: 'd',
  },
  {
    open: [
      'There are two things that {p} cannot stand: {due}, and people who talk at the cinema. {q}, on the other hand, can live on {due} and hates {d}.',
      'You cannot cook {d} for {q}, and you must not cook {due} for {p}. They are my oldest friends, so what can I do?',
    ],
    ask: [
      'I lifted the lid. {p} looked into the pot, went pale and said: "Oh no. It is __."',
      'Before {p} comes to dinner, go through the whole house and hide every bit of __.',
      'At a wedding {p} once hid a plate under the table, and what was on it was __.',
      '{p} has only ever walked out of one restaurant, because there was nothing there but __.',
      'I can cook anything for {p}, as long as it is not __.',
      'Even the smell makes {p} ill, I mean the smell of __.',
    ],
    lists: { due: 'fish cheese cabbage ham garlic onions', d: 'rice eggs beans carrots lamb potatoes' },
    rivals: 'd',
  },
  {
    open: [
      'Each of the fairies gave the child something. The first gave it a {due}, for bad days, the second a {d}, for good days, and the third had forgotten her bag.',
      'The child had got a {due} from the first fairy. "Use it when you are in need," she said. From the second there was a {d}, to be used in times of joy.',
    ],
    middle: [
      'Many years went by. Then the wolves came, and the child, who was grown by now, stood in the snow, all alone.',
    ],
    ask: [
      'If ever there was a bad day, it was this. So it was time to take out the __.',
      'In that great need the hand went into the pocket and found the __.',
      'The wolves drew back, for never had they seen such a __.',
      'There was no help anywhere, except from the gift of the first fairy, the __.',
      'A voice from far away whispered: "You are in need. Use the __."',
      'When the danger was over, the first fairy smiled and asked for her __.',
    ],
    rows: `due d
      whistle | feather
      feather | ring
      ring | candle
      candle | mirror
      mirror | flute
      flute | nut
      bell | shell
      shell | key
      key | bell
      nut | whistle`,
    rivals: 'd',
  },
  {
    open: [
      'You wanted to know how {p} goes to work. {p} takes the {due}, and {q} takes the {d}, and it is no use to wait for {p} where the {d} stops.',
      'Every morning {p} gets on the {due}. {q} would rather walk than go that way, and takes the {d}.',
    ],
    ask: [
      'At eight in the morning {p} is sitting in the __.',
      'There was no seat for {p} today, since half the town was on the __.',
      'If {p} is late, it is the fault of the __.',
      '{p} lost an umbrella on the way to work, so it must be on the __.',
      'I saw {p} run across the square, for there, with its doors just closing, stood the __.',
      'When we want to meet {p} on the way to work, we get on the __.',
    ],
    rows: 'due d / tram | train / train | ferry / ferry | tram / boat | bus / bus | boat',
    rivals: 'd',
  },
  {
    open: [
      'My little brother made two wishes. With the first one he wished for a {due}, and with the second one he wished that the {due} were a {d}.',
      'First he wanted a {due}. That was on Monday. On Tuesday he no longer wanted a {due} but a {d}, and on Wednesday it was his birthday.',
    ],
    ask: [
      'All of us had been told of the change but Grandpa. He came in with a big box, and in it was a __.',
      'Poor Grandma had run to the shop on Monday, as soon as she had heard. So what did she buy? A __.',
      'His first wish, the one he had dropped, had been a __.',
      'What he got was what he had wanted no longer, a __.',
      'He had already forgotten that he once wished for a __.',
      'Before he changed his mind, it was to be a __.',
    ],
    lists: {
      due: 'kite drum bicycle robot telescope hamster football',
      d: 'kite drum bicycle robot telescope hamster football',
    },
    rivals: 'd',
  },
]);

export const kinds: readonly Kind[] = [WHAT, ORDERS];
