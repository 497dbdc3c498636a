// Tellings of it, them, one, both, some, this and these by what was named, and of I, you, we and others by who is meant.
import type { Kind } from './discourse.ts';
import { type Telling, toldKind } from './telling.ts';

const split = (text: string, by: string): string[] => text.split(by).map((each) => each.trim());

/** "it: a ladder, the saw; them: two skis": what is due, and the things it stands for; the others are rivals. */
function things(text: string, more = ''): Pick<Telling, 'rows' | 'near'> {
  const groups = split(text, ';').map((group) => split(group, ':'));
  const dues = [...groups.map(([due]) => due), ...split(more, ' ')].filter(Boolean);
  const lines = groups.flatMap(([due, all]) =>
    split(all, ',').map((x) => `${x} | ${due} | ${dues.filter((each) => each !== due).join(' ')}`),
  );
  return { rows: ['x due rivals', ...lines].join('\n'), near: true };
}

const WHO = {
  I: ['I', 'I', 'me', 'my', 'myself', 'was'],
  'my wife and I': ['we', 'we', 'us', 'our', 'ourselves', 'were'],
  'my brothers and I': ['we', 'we', 'us', 'our', 'ourselves', 'were'],
  you: ['you', 'you', 'you', 'your', 'yourself', 'were'],
  'you two': ['you', 'you', 'you', 'your', 'yourselves', 'were'],
  'the bishop': ['he', 'he', 'him', 'his', 'himself', 'was'],
  'Uncle Ned': ['he', 'he', 'him', 'his', 'himself', 'was'],
  'Aunt Mary': ['she', 'she', 'her', 'her', 'herself', 'was'],
  'the twins': ['they', 'they', 'them', 'their', 'themselves', 'were'],
};

/** Rows of who did it, with the pronoun that is due: 1 for "we", 2 for "us", 3 for "our", 4 for "ourselves". */
function whoever(form: 1 | 2 | 3 | 4): Pick<Telling, 'rows' | 'near'> {
  const all = [...new Set(Object.values(WHO).map((each) => each[form]))];
  const lines = Object.entries(WHO).map(([who, own]) => {
    const rivals = all.filter((each) => each !== own[form] && each !== 'yourselves');
    return `${who} | ${own[form]} | ${rivals.join(' ')} | ${own[5]}`;
  });
  return { rows: ['who due rivals was', ...lines].join('\n'), near: true };
}

const THINGS = toldKind('told: it or them, one or some', [
  {
    open: [
      'For her birthday my daughter wished for {x}, and, fools that we are, we said yes.',
      '"I never want anything else again if I get {x}," said my daughter. So we went to the music shop.',
    ],
    ask: [
      'Every morning at six, before the birds are up, she starts to practise on __.',
      'The neighbours have asked us in a very polite letter if we could please lock up __.',
      'Our dog howls and hides in the bath the moment she touches __.',
      'She can only manage one song so far, but oh, how proudly she walks over to __.',
    ],
    ...things(
      'it: a violin, a trumpet, a tuba, an accordion, an electric guitar, a cello; them: drums, bagpipes, bongos, bells, maracas, kettledrums',
    ),
  },
  {
    open: [
      'Grandpa had sent me {x}, three sizes too big, and he was coming for tea.',
      'In the parcel from Grandpa there was nothing but {x}, bright orange.',
    ],
    ask: [
      '"Just for today, to please him," begged my mother, "put __ on."',
      'He rang the bell, and I ran upstairs to get changed. It took me a while to pull __ on.',
      'Everyone looked at me and tried not to laugh. "Do you like what I sent?" asked Grandpa. "I will never take __ off," I said.',
      'Since then, whenever I hear his voice in the hall, I quickly put __ on.',
    ],
    ...things(
      'it: a woolly hat, a jumper, a knitted tie, a fur coat, a scarf, a raincoat; them: mittens, long socks, rubber boots, knitted trousers, slippers, leather shorts',
    ),
  },
  {
    open: [
      'My uncle won {x} in a raffle, and he lives in one small room on the sixth floor.',
      'First prize, said the man with the microphone, goes to number seven. That was my uncle, and what he had won was {x}.',
    ],
    ask: [
      'He was as pleased as anything, though he did not know what to do with __.',
      'He thanked everybody, and then he asked very quietly if somebody would like to buy __.',
      'The bus driver shook his head and would not let him get in with __.',
      'How he got up six flights of stairs is a mystery to us, but he did it, together with __.',
    ],
    ...things(
      'it: a live pig, a wardrobe, a canoe, a tractor tyre, a piano, a garden gnome; them: four geese, two tractor tyres, a hundred melons, three beehives, ten sacks of flour, sixty roses',
    ),
  },
  {
    open: [
      'At the next table somebody was served {x}. My sister could not take her eyes off the plate.',
      'The waiter went past us with {x} on a silver plate, and we had eaten nothing since the morning.',
    ],
    ask: [
      'As soon as the waiter came to take our order she pointed and said, "Please, I would like __ too."',
      '"Excuse me," she whispered to the waiter, "would you bring me __ as well?"',
      'We counted our coins three times, and then we told the waiter that we wanted __ as well.',
      '"Is there any chance," she asked the waiter, "that I could get __ too?"',
    ],
    ...things(
      'one: a lobster, a strawberry tart, a baked apple, a banana split, a hamburger, a huge pancake; some: roast beef, chocolate mousse, fried rice, hot soup, chicken curry, lemon ice cream',
    ),
  },
  {
    open: [
      'The customs officer opened my suitcase, felt under the shirts, and held up {x}.',
      '"And what do we have here?" asked the officer at the airport. Out of my bag he pulled {x}.',
    ],
    ask: [
      'I went red and swore I had never in my life set eyes on __.',
      'He called his boss, the boss called a dog, and the dog sniffed at __.',
      '"My mother packed for me," I said in a small voice. "She thinks people need __."',
      'They let me go at last, but they would not give __ back.',
    ],
    ...things(
      'it: a salami, a toy pistol, a rubber duck, a coconut, a cactus, a rolling pin; them: two salamis, five lemons, handcuffs, eleven spoons, three false beards, a dozen eggs',
    ),
  },
  {
    open: [
      'A lady came into my shop and put {x} down in front of me. She wanted to sell.',
      '"I have been up in the attic," said the lady, and from her bag she took {x}.',
    ],
    ask: [
      'I put a glass to my eye and took a long time to look at __.',
      '"How much," she wanted to know, "would you give me for __?"',
      'She must have seen my hands shake, because she quickly said that she would rather keep __.',
      'The museum has rung me up twice since then and would give anything for __.',
    ],
    ...things(
      'it: a gold watch, a tiny painting, a silver spoon, an old map, a stamp album, a dagger; them: nine gold coins, three blue stamps, some old letters, a few Roman coins, two diamond earrings, six pearls',
    ),
  },
  {
    open: [
      'I have two brothers, and I asked them to help me move house on Saturday. {X}.',
      'Moving day! My two brothers had promised to come and carry the boxes. {X}.',
    ],
    ask: [
      'So when the van arrived, how many brothers stood on the pavement? I will tell you: __.',
      'If you ask me to how many of them I have sent a thank-you card, the answer is __.',
      'At night I paid for the pizza of everyone who had helped. How many brothers did that include? It was __.',
    ],
    ...things(
      'both: They came at seven with gloves and a rope, The elder came at seven and the younger at ten past, Neither let me down; one: The elder came but the younger overslept, Only the younger turned up, The elder fell ill and so the younger came by himself; none: They forgot all about it, The elder had a cold and the younger a date, Each of them had some excuse',
    ),
  },
  {
    open: [
      'We had a guest who had never seen {x} before. He comes from the moon, or so he says.',
      'On the kitchen table lay {x}. Our guest from the moon, who was new here, bent over the table.',
    ],
    ask: [
      '"How strange," he said and came closer. "Tell me, what do you people do with __?"',
      'He put out one green finger and, very gently, he touched __.',
      'Before I could explain, he had opened his mouth and eaten __.',
      'When he flew home the week after, he begged us to let him have __.',
    ],
    ...things(
      'it: a banana, a hairbrush, a telephone, a cheese grater, a teddy bear, a light bulb; them: chopsticks, scissors, glasses, playing cards, paper clips, candles',
    ),
  },
  {
    open: [
      'Look what has turned up in the lost property office: {x}!',
      'Somebody has handed in {x} at the school office.',
    ],
    ask: [
      'The secretary walked through all the classrooms, showed us what she had, and asked, "Who has lost __?"',
      '"Hands up," said the head teacher in front of the whole school. "Which of you has been looking for __?"',
      'The caretaker shook his head. "How can a child go home," he said, "without __?"',
      'A girl from class two put up her hand. "Please, miss, I think my brother would like to have __."',
    ],
    ...things(
      'this: a pink purse, a tooth in a box, a wet football, a lunch box, a recorder, a left shoe; these: swimming goggles, football boots, two marbles, a few stickers, ice skates, ballet shoes',
    ),
  },
  {
    open: [
      "What a mess! Under my son's bed I have just found {x}.",
      '"Would you come here for a minute, young man?" I called. With my broom I had hit upon {x} under his bed.',
    ],
    ask: [
      'He scratched his head and said that he had been wondering for weeks what had become of __.',
      'I gave him five minutes and a bin bag to get rid of __.',
      '"Careful, Mum!" he shouted. "That is for school. Our teacher wants to see __."',
      'The cat came up, sniffed, and ran off with __.',
    ],
    ...things(
      'it: half a sandwich, a dead beetle, a sock with jam in it, an apple core, a slice of pizza; them: seven apple cores, fish bones, some banana skins, four old sausages, chicken bones',
    ),
  },
  {
    open: [
      'In the shop window there was {x} at half price. My wife stopped walking.',
      'My wife has fallen in love. It happened in front of a shop window, and what she saw in there was {x}.',
    ],
    ask: [
      'A young man came out and asked politely, "Would you like to take a closer look at __?"',
      '"We do not need anything," I said. "No," she said. "But I want __."',
      'At home she walked from room to room, thinking where to put __.',
      'She could not sleep that night, and at nine the next morning she was back and bought __.',
    ],
    ...things(
      'it: a blue vase, a rocking horse, a carpet from Persia, a crystal ball, a birdcage; them: red candlesticks, six wine glasses, two porcelain dogs, silk cushions, garden chairs',
    ),
  },
  {
    open: [
      'Quick, before Dad comes home: we have broken {x}! The ball went right through the room.',
      'There was a terrible noise from the living room. The ball had hit {x}, and now three children stood there without a word.',
    ],
    ask: [
      'My sister ran for the glue, because she thought that we could mend __.',
      '"Let us say it was the cat," said the smallest. "The cat never liked __."',
      'Dad came in and looked at the floor. "Thank you," he said. "I have always hated __."',
      'With our own pocket money, and that took a year, we had to pay for __.',
    ],
    ...things(
      'it: the big mirror, the fish tank, the television, the Chinese vase, the lamp; them: the wine glasses, the flower pots, the china elephants, the window panes, the plates from Italy',
    ),
  },
]);

const PEOPLE = toldKind('told: I, you, we and others', [
  {
    open: [
      'Last winter {who} got lost in the fog on the way home from a dance.',
      'Do you remember that fog last winter? {Who} lost the way and walked in circles for hours.',
    ],
    ask: [
      'It was nearly morning when at last __ saw a light.',
      'A farmer opened his window and shouted into the dark to ask if __ needed help.',
      'The strange thing was that, all the time, __ {was} only a few yards from the road.',
      'There were no stars, no sounds, and not for anything in the world would __ go through that again.',
    ],
    ...whoever(1),
  },
  {
    open: [
      'On the ferry {who} bought a sandwich and sat down on the deck, and a seagull landed on the bench.',
      'A seagull had been flying after the ferry for miles. On the top deck {who} unwrapped a sandwich.',
    ],
    ask: [
      'It put its head to one side, took one step, then another, and looked straight at __.',
      'One second later there was no bread left, and the bird sat there laughing at __.',
      'There were two hundred people on board with food, but it had chosen __.',
      'For the rest of the trip that bird did not leave the side of the ship, as if it was waiting for __.',
    ],
    ...whoever(2),
  },
  {
    open: [
      'The hotel had burned down while {who} {was} at the beach.',
      'When {who} came back from the beach with nothing but a towel, there was no hotel any more, just smoke.',
    ],
    ask: [
      'A fireman was walking about in the ashes with a suitcase, and it was hard to believe, but it was __ suitcase.',
      'Gone were the tickets, the money, the clothes, and gone was the key to __ house.',
      'The whole of the long way home had to be made in __ swimming things.',
      'It was sad, of course. Still, nobody had been hurt, and that was what counted in __ eyes.',
    ],
    ...whoever(3),
  },
  {
    open: [
      'Nobody else was in the house that night, and so {who} had to carry the piano down the stairs alone.',
      'The men with the van never came. In the end {who} moved everything alone, even the piano.',
    ],
    ask: [
      'The reward for it was a sore back, and there was nobody to blame for that but __.',
      'It was madness, and the doctor said that with such a weight on the stairs {who} might have killed __.',
      'Downstairs there was nobody to clap and cheer, so the applause, too, had to come from __.',
      'A whole piano! After that there was nothing to be afraid of any more, except perhaps __.',
    ],
    ...whoever(4),
  },
  {
    open: [
      'A frog and a toad had found a kite, and now they both pulled at it. It had {x} written on its tail.',
      'The toad held one end of a kite, the frog the other. On the tail you could read in clear letters: {x}.',
    ],
    ask: [
      '"Can you read?" said the frog to the toad. "Then read what it says, and you will see that it is __ kite."',
      '"There is no doubt about it," the frog said to his friend, the toad. "The wind has brought back __ kite."',
      '"Do you know what?" said the frog to the toad after looking at the tail. "We should take good care of __ kite."',
    ],
    ...things(
      'my: For the frog; your: For the toad; our: For frog and toad; her: For Mrs Duck; his: For Mr Heron',
      'their',
    ),
  },
  {
    open: [
      'Dear Sir or Madam, I am writing to you about the noise which {x} in the flat above mine.',
      'To the owners of the house: I have to complain about the noise which {x} every night.',
    ],
    ask: [
      'It is two in the morning now, and there it is again. I think that next time the police should talk to __.',
      'I am a patient man, but one of these nights I shall throw an old boot at __.',
      'Could you please find another flat, as far away from here as possible, for __?',
      'Before I lose my mind, would you be so good as to have a word with __?',
    ],
    ...things(
      'him: Mr Cook makes, the young drummer makes, the old colonel makes; her: Mrs Cook makes, the opera singer Miss Gold makes, the widow makes; them: the students make, Mr and Mrs Cook make, the triplets make',
      'it',
    ),
  },
  {
    open: [
      'At the lake {who} had put a note into a bottle and thrown it into the water, with an address on it.',
      'With a cork, a bottle, and a sheet of paper {who} sent a message out over the lake.',
    ],
    ask: [
      'It took eleven years, and then somebody in Norway found the bottle and wrote back to __.',
      'The finder was a fisherman, who was old and alone. He asked in shaky letters for a photo of __.',
      'One day a parcel with a dried fish in it came from the north, with love, for __.',
      'So somewhere in Norway there is a man who, before he goes to sleep, thinks of __.',
    ],
    ...whoever(2),
  },
  {
    open: [
      'Just for fun {who} went on stage and sang a song about a goat.',
      'It was karaoke night at the pub. {Who} climbed on to the stage and sang something about a goat.',
    ],
    ask: [
      'The goat song was a hit, and the very next day a man with a cigar wanted to know if __ had a record out.',
      'Nobody in the pub had known, up to that night, how well __ could sing.',
      'The audience stamped and whistled and would not stop until __ sang it again.',
      'From then on children said "baa" in the street whenever __ walked by.',
    ],
    ...whoever(1),
  },
  {
    open: [
      'Before he died, the old captain had a talk with {x}. It was about his parrot.',
      'In his last letter the old captain wrote about his parrot. It should not live with his sons, he wrote, but with {x}.',
    ],
    ask: [
      'So, in its cage, under a black cloth, the bird came to live with __.',
      'The parrot is a hundred years old by now and will certainly live longer than __.',
      'Strangers come to the door because they have heard about the bird, and sometimes it speaks to them, but mostly to __.',
      'It screams at the postman and bites the cat, and it has a kind word for nobody but __.',
    ],
    ...things(
      'me: me; us: my mother and me, my brother and me, my wife and me; you: you, you and your mother; him: his old cook Sam, my father, the vicar; her: my mother, the widow next door; them: my parents, the nuns',
    ),
  },
  {
    open: [
      'Halfway up the hill from the market {who} turned round, and there was a dog with one ear.',
      'It was only a stray dog with one ear. But {who} gave it half a sausage, and that was that.',
    ],
    ask: [
      'It lay down on the mat in front of the door, and from that day on it was __ dog.',
      'The butcher saw it every morning, waiting at the gate for the sound of __ steps.',
      'It slept by the fire with its one ear up, so that it could hear __ voice.',
    ],
    ...whoever(3),
  },
  {
    open: [
      'When the lights went out in the lift, {x} began to tell jokes so that nobody would be afraid.',
      'There were nine people in the lift when it stopped between two floors. It was {x} who kept the others laughing.',
    ],
    ask: [
      'It was five hours until help came, and everyone agreed that without those jokes it would have been hell. They all shook hands with __.',
      'Months later a fat envelope came, with a silver medal in it, and eight people had signed the letter to __.',
      'The firemen heard laughter behind the door. "We are fine," a lady told them, "and it is all thanks to __."',
      'If I ever get stuck again, said the lady with the pearls, I hope that it will be with __.',
    ],
    ...things(
      'him: a boy of six, an old priest, Mr Brown; her: a girl of six, an old nun, Mrs Brown; them: two little boys, three nuns, the Browns',
      'us',
    ),
  },
  {
    open: [
      'It was snowing, and {who} stood at the bus stop with no gloves and no hat.',
      'No bus came. {Who} stood there in the snow for so long that people began to look.',
    ],
    ask: [
      'An old lady got out of a taxi and, without a word, put a blanket round __ shoulders.',
      'The snow settled on the bench and on the sign, and slowly also on __ hair.',
      'By the time the bus arrived, all feeling had gone from __ toes.',
      'From a window across the road a child waved and drew a sun on the glass to warm __ heart.',
    ],
    ...whoever(3),
  },
]);

export const kinds: readonly Kind[] = [THINGS, PEOPLE];
