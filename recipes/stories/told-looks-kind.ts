// Tellings of what a thing was like, by shape, size, stuff, taste, smell, age, weight, price, day and time.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DAYS, MONTHS, NUMBERS } from './telling-words.ts';

const LIKE = toldKind('told: shape, stuff, taste and smell', [
  {
    open: [
      'My first attempt at baking bread came out of the oven looking just like {x}.',
      'You asked about the cushion that my niece made me. Picture {x}, and you have it.',
      'The children made Granny a birthday card. They cut it out along the edge of {x}.',
    ],
    ask: [
      'It was not what I had expected, but there it was, perfectly __.',
      'Everybody asks me why it is __.',
      'I have never seen one before that was so completely __.',
      '"How lovely," said Gran. "And why is it __?"',
    ],
    rows: `x due rivals
      a full moon | round | square flat long
      a dinner plate | round | square long pointed
      a tennis ball that had been cut in two | round | square long pointed
      a chessboard | square | round long pointed
      a bathroom tile | square | round long pointed
      a snake | long | round square short
      a ruler, and not a wide one | long | round square triangular
      a slice of pizza | triangular | round square oval
      a sail or a road sign with three corners | triangular | round square oval
      an egg | oval | square triangular pointed`,
  },
  {
    open: [
      'The birthday boy shook the parcel. It was {x} under the paper, and when he pressed it, nothing gave.',
      'There is something {x} in the bottom of my bag, and I cannot remember putting it there.',
    ],
    ask: [
      'Which of all the things in this house is __?',
      'We all thought hard about what might be so __.',
      'It cannot be one of my socks, then, because no sock is so __.',
      'I put my hand in once more and felt about. Yes, there it was, whatever it was, and it was certainly __.',
    ],
    lists: { x: 'round square flat heavy hard pointed sharp smooth' },
    due: 'x',
    rivals: 'soft long thin wet',
  },
  {
    open: [
      'In the old fairy tale there were three houses. One pig built his of {a}, one of {b}, and the third, who was a bit slower, of {due}.',
      'The slowest of the three brothers built his hut out of {due}. The others had been quicker: one had used {a}, the other {b}.',
    ],
    ask: [
      'When the storm came, two of the houses were blown away, and all that still stood was a house made of __.',
      'The two quick ones came running and hid with the slow one behind walls of __.',
      '"And what," the wolf asked the slow one, "did you build this out of?" "As you see, it is all __."',
      'Since that night, the other two will only live in a house built of __.',
    ],
    lists: {
      due: 'stone brick wood iron glass steel clay',
      a: 'straw paper leaves grass',
      b: 'sticks hay mud cloth',
    },
    rivals: 'a b',
  },
  {
    open: [
      'Gran sent me a pair of {x} {n} for Christmas, and I wore them the same day.',
      'In the market there was a man who sold {x} {n}, so we brought a pair home for every one of the cousins.',
    ],
    ask: [
      'I do not know why, but I have never liked the feel of __.',
      '"These feel nice," said {p}, and rubbed them between two fingers. "What are they?" "It is real __."',
      'On the label it says in tiny letters: one hundred per cent __.',
      'Such things do not cost much as long as you do not mind that they are made of __.',
    ],
    lists: { x: 'leather wool rubber silk cotton velvet plastic fur', n: 'gloves slippers mittens' },
    due: 'x',
  },
  {
    open: [
      'Dad wanted to make the drinks and the pancakes himself. He took {x}, and he did not taste it before he carried it all out to the guests.',
      'Something went wrong in the kitchen this morning. For the pancakes my brother had used {x}, and not a little of it.',
    ],
    middle: ['Everybody sat down and said "Cheers!"'],
    ask: [
      'The first guest pulled a face, since what she had in her mouth was horribly __.',
      '"Well," said Uncle Ben politely, "is it meant to be so __?"',
      'I had one mouthful, then I ran for a glass of water, because it was terribly __.',
      'We all agreed that nothing had ever tasted so __.',
    ],
    rows: `x due rivals
      the salt, thinking it was sugar | salty | sweet sour hot
      sea water | salty | sweet sour hot
      ten spoons of honey and as many of sugar | sweet | salty sour bitter
      syrup in place of milk | sweet | salty sour bitter
      pure lemon juice and no sugar at all | sour | sweet salty hot
      vinegar | sour | sweet salty hot
      chilli powder, thinking it was cinnamon | hot | sweet sour salty
      the reddest, sharpest little peppers in the shop | hot | sweet sour salty
      strong black coffee and no sugar | bitter | sweet salty hot`,
  },
  {
    open: [
      'Somebody has been here and has been {x}. You can tell as soon as you open the door, even in the dark.',
      'When the blind woman came in, she stood still for a moment and lifted her nose. "Aha," she said, "somebody has been {x}."',
    ],
    ask: [
      'In the whole flat there was a strong smell of __.',
      'It was on the curtains, in the cushions, even in the cat: everything smelt of __.',
      'Open a window, please, this place is full of the smell of __!',
      'To this day, whenever I think of that room, I can smell the __.',
    ],
    rows: `x due rivals
      smoking cigars | smoke | fish paint bread
      baking rolls and loaves | bread | paint petrol fish
      decorating, the walls are still wet | paint | bread fish smoke
      frying cod | fish | paint bread chocolate
      chopping onions | onions | roses paint smoke
      brewing a big pot for breakfast, with beans fresh from the mill | coffee | fish petrol paint
      putting fresh roses in every vase | roses | fish smoke petrol
      washing the floor with soap | soap | fish petrol smoke
      filling up the motorbike | petrol | bread roses soap`,
  },
  {
    open: [
      'My great-aunt had her birthday on Saturday. There were {due} candles on the cake, and she blew them all out herself.',
      'Count the candles, and you know how old he is. That was the rule in our house, and on this cake there were {due}.',
      'There are {due} rings in this tree. Every year a tree grows one more ring, so it is not hard to work out its age.',
    ],
    ask: [
      '"How many years is that, then?" "That makes __."',
      'So in years the age, if you have counted along with me, is __.',
      'A year earlier it would have been one less, but now the answer is __.',
      'Someone who was asked about the age would therefore have to say __.',
    ],
    lists: { due: 'forty fifty sixty seventy eighty ninety thirty twenty' },
  },
  {
    open: [
      'Help me with this box, will you? I have filled it with {x}.',
      '"Be a dear and carry that bag upstairs," said my aunt. She did not tell me that inside it there was {x}.',
    ],
    ask: [
      'You should have warned me before I tried to lift it: I had not thought it would be so __!',
      'I picked it up and was surprised, for it was very __.',
      '"And?" she asked from upstairs. "How is it?" "Oh, it is quite __."',
      'My little brother wanted to know why it was so __.',
    ],
    rows: `x due rivals
      nothing but feathers | light | heavy full wet
      about forty bricks | heavy | light empty soft
      a couple of balloons and some tissue paper | light | heavy wet full
      the whole encyclopedia, all twelve volumes | heavy | light empty soft
      an iron stove and its pipes | heavy | light empty soft
      cotton wool and nothing else | light | heavy wet hard
      washing straight out of the river, not wrung out | wet | dry light empty
      fish on a great deal of ice | cold | light empty dry
      soup fresh off the boil, in a thin bowl | hot | light cold dry`,
  },
  {
    open: [
      'That {n}? It cost me {due} pounds on the market, and the man wanted {d} at first.',
      'I paid {due} pounds for this {n}, after half an hour of talking. In the shop they ask {d} for the same thing.',
    ],
    middle: ['My neighbour wanted one like it. "I must know what you gave for yours," she said.'],
    ask: [
      'So if anyone offers you one for more than that, tell them that I got mine for __.',
      'When my husband asked, I told him the truth, and the truth was __.',
      'In my little book, under "money spent", I wrote a neat __.',
      'I have never been sorry about it; it is worth a lot more than __.',
    ],
    lists: {
      due: 'three four five six seven nine ten twelve fifteen',
      d: 'twenty thirty forty fifty sixty',
      n: 'lamp clock teapot rug mirror chair vase',
    },
    rivals: 'd eleven hundred',
  },
  {
    open: [
      'The dentist can see you on {due} at {t}. If that does not suit you, there is nothing free until {d}.',
      '"I can offer you {d}," said the voice on the phone. "I work on {d}," I said. "Then let us say {due}, at {t}." I wrote it on the back of my hand.',
    ],
    ask: [
      'I have to leave early that day, boss. I have got the dentist on __.',
      'My tooth hurt so badly that I did not know how to wait until __.',
      'Bad news: no swimming for me this week, as I am going to have a tooth out on __.',
      'My husband has offered to hold my hand. He is even taking the whole day off on __.',
    ],
    lists: { due: DAYS, d: DAYS, t: 'nine ten eleven two three four' },
    rivals: 'd Christmas',
  },
  {
    open: [
      'Shall we meet at {due}? At {d} I am still at work, and later than that my bus does not run.',
      'The film begins at {due}, not at {d} as it said in the paper, so we have all the time in the world.',
      '"At {d}?" "No, that is too early for me. Make it {due}, in front of the cinema."',
    ],
    ask: [
      'All right, then, see you at __!',
      'He stood there with two tickets in his hand and watched the clock strike __.',
      'Whatever happens, you must be there at __.',
      'She was late, of course. I had told her twice to be there at __.',
    ],
    lists: { due: 'six seven eight nine ten', d: 'three four five' },
    rivals: 'd midnight',
  },
  {
    open: [
      'I have two brothers. {m} is tall, strong and {due}; the other one is small, thin and {d}.',
      'As boys they looked alike, but that has passed: one is {d} now, and the other, {m}, has grown terribly {due}.',
    ],
    ask: [
      'If you ask people about {m}, the first thing they will say is that he is so __.',
      'Do you know {m}? He is the one who is __.',
      'A good fellow, {m}. I only wish he were not so __.',
      'It was {m} who opened, and I knew him at once, although I had forgotten that he was so __.',
    ],
    lists: { due: 'shy lazy loud rude proud clever noisy careless', d: 'polite quiet kind careful busy' },
    rivals: 'd friendly',
  },
  {
    open: [
      'Which would you like, the {due} one or the {d} one? {p} did not think twice and pointed to the first.',
      'The shop had two of them left, a {d} one and a {due} one, and {p} liked the second much better.',
      '"The {d} one is cheaper," said the shop girl. "But I love the other," said {p}, "just because it is so {due}!"',
    ],
    ask: [
      'So {pHe} went home with the one that was __.',
      'A week later {pHe} took it back to the shop, since at home it looked far too __.',
      'When {pHe} unwrapped it at home, even {pHis} mother had to say that it was wonderfully __.',
      '"Show me what you bought! Oh, how __!"',
    ],
    lists: {
      due: 'big small long short thick thin tall round soft dark',
      d: 'square plain striped flat',
    },
    rivals: 'd modern',
  },
  {
    open: [
      'Our baby is due in {due}. My sister is having hers in {d}, so the cousins can grow up together.',
      'They are getting married in {due}. At first they thought of {d}, but his mother is away then.',
      'The new bridge was to be opened in {d}. Now it says in the paper that it will take until {due}.',
    ],
    ask: [
      'I have marked the month in red on my calendar: it is going to be __.',
      'Nobody here can talk about anything but what will happen in __.',
      'Do come and see us then! You know when: in __.',
      'There is so much to do, and it is not long now until __.',
    ],
    lists: { due: MONTHS, d: MONTHS },
    rivals: 'd winter autumn',
  },
  {
    open: [
      'We live at number {due}, the house with the cat in the window. At number {d} they have a dog, so please do not ring there.',
      '"Take the bus to the end and walk up the hill," she wrote. "You want number {due}. A lot of people go to number {d} by mistake."',
    ],
    ask: [
      'The postman was new and stood there puzzled, until a boy pointed and said, "The lady you want lives at number __."',
      'Our friends had no trouble at all: they walked right up to the door of number __.',
      'When the taxi came for us, it was waiting, as it should, in front of number __.',
      'The letter did arrive, even though on the envelope there was no name, just our street and a large __.',
    ],
    lists: { due: NUMBERS, d: NUMBERS },
    rivals: 'd fifty',
  },
  {
    open: [
      'I left {x} this afternoon, and then I completely forgot about it.',
      '"Who left {x}?" called Mum. Nobody answered. It must have been there for hours.',
    ],
    ask: [
      'There was no saving it: by the evening it was quite __.',
      'When I remembered it at last and ran, it was already __.',
      '"Feel this," said my sister. "It is all __!"',
      'I had hoped for a little luck, but as I had feared, I found it __.',
    ],
    rows: `x due rivals
      the ice lolly on the sunny windowsill | soft | hard dry frozen
      the newspaper out in the rain | wet | dry hot frozen
      my tea on the desk without drinking any of it | cold | hot dry frozen
      the loaf on the table without its bag | hard | wet frozen hot
      a bottle of water on the black car seat in the blazing sun | warm | frozen dry cold
      my woolly hat out on the lawn under the sprinkler | wet | dry hot hard
      the wet tea towel on the hot radiator | dry | wet frozen cold
      a bucket of water outside at minus fifteen degrees | frozen | warm dry hot
      the lid off the pot of glue in the wind | hard | wet hot frozen
      the clay pot on the stove, with the flame on | hot | wet frozen cold`,
  },
  {
    open: [
      'I never wear the {d} jumper from my aunt, but I am very fond of the {due} one that I got from you.',
      'Thank you for the {due} jumper! My aunt gave me one as well, a {d} one, and I am afraid the moths will have it.',
    ],
    ask: [
      'The one from you is the best I have ever had, so beautifully __.',
      'Do not be angry with me if I say so, but all my friends are jealous that yours is so __.',
      'Whenever I feel low, I put on the present that you sent, because there is nothing like a jumper that is __.',
      'You could not have known it, but I had always dreamt of having something __.',
    ],
    lists: { due: 'soft warm thick light long loose bright striped', d: 'tight thin scratchy plain short' },
    rivals: 'd dark',
  },
]);

export const kinds: readonly Kind[] = [LIKE];
