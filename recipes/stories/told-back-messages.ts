// Tellings of messages that are handed on, answers that are asked for, and promises that are kept, by the same word.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DAYS, FAMILY, JOBS, MONTHS, NUMBERS } from './telling-words.ts';

const HANDED = toldKind('told: called back in messages handed on', [
  {
    open: [
      '"Tell {q} that we meet at the {due}," said {p}, "and that I am sorry about the vase." The little brother nodded, and hopped off on one leg. There was a puddle to be looked at, and a man who was stuck in a tree.',
      'The message for {q} was short: "I am waiting at the {due}. {p}." The boy who carried it stopped on the way to see a fight between two geese, and then he held somebody\'s horse.',
    ],
    ask: [
      'When he came to the house of {q} at last, he had to think hard. "You are to come to the __," he said.',
      'So {q} put on a coat and went straight to the __.',
      'Night fell, and {p} was still waiting at the __, because the boy had mixed it all up.',
      'Where did {p} want to be met? At the __.',
      "They fell into each other's arms in front of the __.",
      '"Not at the church? Not at the school?" asked {q}. "No," said the boy, "it was the __."',
    ],
    lists: {
      due: 'station bakery bank library hotel museum cinema hospital market park bridge castle zoo theatre farm harbour',
    },
    rivals: 'church school',
  },
  {
    open: [
      '"{Due} for the captain," said the man on the bridge to the man on the stairs, "and be quick about it." The sea was like lead. Down in the kitchen they were betting on two snails.',
      'The captain wanted {due}, and the order went down from deck to deck, past the man with the maps, past the man with the monkey, and past the nine men who were scared of the tenth.',
    ],
    ask: [
      'The boy came up all those stairs again, bowed, and put down in front of the captain his __.',
      '"What is it that he wants?" the cook shouted from behind the steam. "The captain wants __!"',
      'There was none left on the whole ship, and nobody dared to tell the captain that he could not have his __.',
      'What had the captain asked for? He had asked for __.',
      'By the time it was carried to the captain it was cold, that __.',
      'Down in the kitchen it had been understood wrongly, and the captain did not get his __.',
    ],
    lists: {
      due: 'soup rice bread cheese fish chicken pasta cake sausages beans potatoes pancakes tea coffee cocoa lemonade porridge',
    },
  },
  {
    open: [
      'Could you tell the others that the trip is on {due}? I cannot reach them. My phone fell into the soup. It still rings, but very quietly, and when I answer it I can taste leek.',
      '"It is on {due}. Pass it on!" said {p} to {q}, and {q} to {r}. Somewhere in between a cow got into it, nobody knows how. There was wind on the line, and a baby.',
    ],
    ask: [
      'All of them were there in time with their boots and their bread. It was __.',
      'One was missing, because someone had told him the wrong day. He should have come on __.',
      'What day was the trip? It was on __.',
      '"I am ringing about the trip. Do I hear rightly that it is on __?"',
      'The sun shone on __, just as it ought to on the day of a trip.',
      'The last of them got it right at the first go: "The trip is on __."',
    ],
    lists: { due: DAYS },
  },
  {
    open: [
      'Three knocks, and then you say "{due}", that is how you get in. {p} told me so on the back stairs. There would be music, and a lady who could read your mind, and pancakes for those who had none.',
      '"When they ask who sent you, say {due}," whispered {p}. "That is what he is called by everyone there." I took my best shoes. It had been raining, and all the lamps stood on their heads in the street.',
    ],
    ask: [
      'The door opened by a crack, and an eye looked at me. I had learned the name by heart, so I said, "__."',
      'It went right out of my head. I tried "Wolf", I tried "Bishop", and it was only on the way home that I thought of __.',
      'What did I have to say at the door? I had to say __.',
      'The man at the door shook his head. "We no longer know any __," he said.',
      'A fat man in silk shook my hand. "I am he," he said. "They call me __."',
      'From that night on I have never been able to hear the name __ without a smile.',
    ],
    lists: {
      due: 'Tiger Pepper Button Sparrow Pickle Biscuit Fox Potato Onion Rocket Carrot Duke Peanut Bear Thunder Lucky',
    },
  },
  {
    open: [
      "If a man in a {due} cap rings, give him the envelope and ask no questions. There is cold pie in the kitchen. I am at my sister's, the one with the harp, and I shall not be back before the harp is.",
      '"You will know him by his cap," said the old lady. "It is {due}. Give him this letter, and say nothing." I was alone in the house after that, with eleven clocks, and each of them told another time.',
    ],
    ask: [
      'The bell rang. I looked through the hole in the door, and I saw a cap, and it was __.',
      'Three men rang that day, a postman, a priest and one who sold soap, but nobody in a cap that was __.',
      '"I have come for the letter." "No," I said, "the cap has to be __."',
      'What colour was the cap of the man who was to get the letter? It was __.',
      'Years later I saw a cap in a shop window that was just as __, and I thought of the letter.',
      'Down in the street there was a spot of __, coming nearer, and I got the letter ready.',
    ],
    lists: { due: COLOURS },
  },
  {
    open: [
      'Ring twice, wait, and then ring {due} times.',
      '"First you ring twice," said {p}, "and after that you ring {due} times."',
      'The sign for our friends is this: two rings, a pause, and then {due} more.',
    ],
    ask: [
      'I heard two rings and a pause, and then I counted on: there were __.',
      'How many rings must come after the pause? It must be __.',
      'The stranger did not know the sign, and after the pause he rang only once instead of __.',
      'The right number of rings after the pause is __.',
      'We did not open, because after the pause there had been one ring too many. It ought to be __.',
      'He rang twice, waited, and then gave the other __ rings.',
    ],
    lists: { due: 'three four five six seven eight nine ten eleven twelve' },
  },
  {
    open: [
      'When you get to the village, ask for the {due}, and say that Tobias has sent you. You will be given a bed. Take no shortcuts. The bog looks like a meadow, and it has eaten a whole brass band.',
      '"Tobias says hello," they were to tell the {due} in the next village. It was a long way. They found a glove on a fence, then another glove on another fence, and later a hat.',
    ],
    ask: [
      'It was dark when they arrived. "Excuse me," they said to a woman at the well, "where can we find the __?"',
      'They knocked at the right house, and out came the __ with a candle.',
      '"So Tobias has sent you?" asked a deep voice. It was the __.',
      'Whom did they have to ask for in the village? For the __.',
      'The bed that they got was in the house of the __.',
      'Nobody would let them in, as they had forgotten that they must ask for the __.',
    ],
    lists: { due: JOBS },
  },
  {
    open: [
      'Please give my love to your {due}. I always liked that side of the family, though they did not pay their debts. Is that snow? It looks like feathers. In my street a man keeps swans in his flat.',
      '"And say hello to your {due} from me," said the old teacher, and held my hand for a bit too long. He told me that he was writing a book about punctuation, and that it had no end.',
    ],
    ask: [
      'I forgot about it for weeks, and then, at dinner, I remembered, and turned to my __.',
      '"My old teacher says hello to you," I said, to the great joy of my __.',
      'To whom was I to say hello? To my __.',
      'The hello came too late, for on that very night we lost my __.',
      'Why of all people did the old teacher want to be remembered to my __?',
      'On my next visit I brought the old teacher a letter from my __, nine pages long.',
    ],
    lists: { due: FAMILY },
  },
  {
    open: [
      'Our agent will be carrying {a due} under the left arm. You say, "The nights are getting longer," and he will answer, "Not in Sweden." If he says anything else, run. And bring back the receipt for the coffee.',
      'The spy was told to sit down on a bench in the park and wait for someone with {a due}. He sat there for five hours. A child asked him if he was dead, and a lady gave him half of her cake.',
    ],
    ask: [
      'At last a tall man came down the path, and under his arm there was, as plain as day, a __.',
      'By pure chance an old farmer sat down beside him who also had with him a __.',
      'What was the sign by which to know the man? It was the __.',
      '"You may go home," the boss said on the phone. "He has left his __ on the bus."',
      'The enemy had got wind of it, and so there were nine people in the park that day, each holding a __.',
      'He followed the man with the __ all the way to the river.',
    ],
    lists: {
      due: 'violin drum goose melon clock map rabbit kite lamp pumpkin cushion suitcase mirror ladder teapot camera',
    },
  },
]);

const PROMISED = toldKind('told: called back, promises and answers', [
  {
    open: [
      "I promise that I will give up {due}, said {p} at New Year. So did {q}, but with smoking. There was a bowl with punch, and a dog that was afraid of the bangs, and at one o'clock somebody fell through the ice.",
      '"No more {due} for me," {p} told the doctor, with a hand on {pHis} heart. The doctor had heard this kind of thing before. He looked at the clock, and then he looked at his own belly.',
    ],
    ask: [
      'In March {q} came home too early, and found {p} in the pantry with a mouth full of __.',
      'What had {p} promised to give up? It was __.',
      'It was hard. At night {p} lay awake and dreamed with open eyes of __.',
      '"Would you like some __?" they asked, and {p} said, "I have promised not to."',
      'A whole year went by, and {p} had really not touched any __.',
      'Since then {p} walks past the shop with shut eyes, because in the window there is __.',
    ],
    lists: {
      due: 'chocolate cake cheese coffee sugar butter beer wine pizza lemonade sausages biscuits honey bacon pie',
    },
  },
  {
    open: [
      'You may ask me anything, said the queen of the night, so I asked where my sister was. "In the {due}," she said. Then she made me count all the stars on the left side, and comb the bear, and tell her a lie that she had not heard.',
      '"Your sister is in the {due}," said the fish, "but now put me back, for I am getting dry." I did so. On the way I met a wind that was looking for its hat, and we walked together for a bit.',
    ],
    ask: [
      'I walked for three days, without any sleep, until I stood before the __.',
      '"Sister!" I called. And a small voice answered out of the __.',
      'Where was my sister? She was in the __.',
      'There was no light and no sound, and I had almost lost hope, when I found her in the __.',
      'She wept and laughed, and told me that she had been in the __ for seven years.',
      'It was no lie: the __ was where she lived.',
    ],
    lists: {
      due: 'tower well castle cave forest lake mill church mountain garden barn cellar boat tree desert',
    },
  },
  {
    open: [
      'I will pay you back in {due}, you have my word on it. It is just that the hens are not laying. But look at that moon! My uncle fell off a roof on a night like this, and was never so happy again.',
      '"In {due} you shall have it all, down to the last penny," said {p}, and {q} counted out the notes. They had a drink on it. Someone was playing the accordion on the other side of the water.',
    ],
    middle: ['{p} bought a suit, and a ring for somebody, and a horse that turned out to be blind.'],
    ask: [
      'When the time had come {q} went to the house of {p} and knocked. "It is __," {q} said, "and I have come for my money."',
      'When did {p} have to pay it back? In __.',
      '"I have not got it yet," said {p}. "But you said it would be __!"',
      '{q} could not buy the boat before __, because {p} had the money.',
      'To the surprise of all, {p} was at the door in __ with a bag full of coins.',
      'All that year {q} waited for __, and hoped that {p} would keep {pHis} word.',
    ],
    lists: { due: MONTHS },
  },
  {
    open: [
      'The right answer is {due}, I am sure of it, but I am not allowed to tell you. Concentrate. The man with the moustache is looking at us. How can he read the questions with a moustache like that?',
      'On the card of the quiz master stood the right answer: {due}. Nobody could see it but the boy who held the lamp. The music began, and the hand of the clock was running.',
    ],
    ask: [
      'One of them thought for a long time, and then wrote down the right answer: __.',
      'Time was up. "I am sorry," said the man. "It would have been __."',
      'What was the right answer? It was __.',
      'The boy moved his lips without making a sound, and if you looked closely you could read from them the word "__".',
      'She won a car because she said "__".',
      'They said cow, they said car, they said king, and none of them thought of __.',
    ],
    lists: {
      due: 'elephant butter Monday yellow Paris seven piano gold onion tiger Spain banana doctor snow bridge silver monkey',
    },
    rivals: 'cow car king',
  },
  {
    open: [
      'I owe you {a due}, I have not forgotten it. Yours went down with the ship. Sit by me and tell me how the crops are. My wife has taught the parrot to say grace, and now we never get to eat.',
      '"If yours gets lost I will buy you a new {due}," said {m}, when {p} lent him one. The train was about to leave. There were soldiers in it, singing, and a hen in a hat box.',
    ],
    ask: [
      'Ten years later a parcel came, without a letter. In it, as promised, there was a __.',
      '"It is at the bottom of the sea," he said. "But look here, I have brought you another __."',
      'What did he owe to his friend? A __.',
      'He never saw his friend again, and it troubled him until the end that he had not given back the __.',
      'On his deathbed he told his son, "Take this to my old friend. It is for the __ that I lost."',
      'I do not lend things any more, not since I lost my __ in that way.',
    ],
    lists: {
      due: 'violin suitcase hat watch camera guitar drum bike tent coat map book lamp radio kettle trumpet',
    },
  },
  {
    open: [
      'The taxi costs {due} pounds.',
      '"How much is it to the lake?" "{Due} pounds," said the driver.',
      'To the lake it is {due} pounds by taxi, said the girl at the desk.',
    ],
    ask: [
      'When they were at the lake she gave the driver the money, just what he had said, __.',
      'How much did they pay the driver for the trip to the lake? They paid him __.',
      '"That cannot be right! They told me that it was __ pounds to the lake."',
      'We walked to the lake, as none of us had the money for a taxi, and we would have needed __ pounds.',
      'The price for a ride to the lake is __.',
      'On the way back from the lake it cost the same again: __.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'She will marry him if he never again speaks about {due}. That is her only condition. His mother has knitted a bedspread in the meantime. It is as big as a field, and we have all got lost under it.',
      '"One more word about {due}, and I am leaving you," said {f}, and meant it. Her husband stopped. You could hear the neighbours through the wall, who were having soup.',
    ],
    ask: [
      'For seven years he kept his mouth shut. Then there was a picture in the paper, and he forgot himself and began to talk about __.',
      'What was he not to talk about? It was __.',
      'She packed her bag. "I warned you," she said. "I will not hear another thing about __."',
      'He goes to the cellar now, where no one hears him, and tells the potatoes all about __.',
      'His friends at the pub, who had no such wives, could talk as much as they liked about __.',
      'They are still happy. He has not said one word about __ since that day.',
    ],
    lists: {
      due: 'football trains horses stamps golf cars boats bees birds bikes ships stars mushrooms fish',
    },
  },
  {
    open: [
      'I name this star after my {due}, said the man in the observatory. He was allowed to do so, as it was he who had found it. It was cold up there. They had a cat, and a stove, and the cat had the stove.',
      'They asked the man who had found the new star what it was to be called. He wanted to name it after his {due}. There was a toast, and a small explosion in the room with the coffee machine.',
    ],
    ask: [
      'Whenever the sky is clear he goes out, looks up at his star, and thinks of his __.',
      'Whose name did the star get? It got that of his __.',
      '"You see that little light?" he said on the phone. "That is you!" There was silence at the other end, for he was talking to his __.',
      'The papers wanted to know who it was, and they sent a man with a camera to his __.',
      "It is a strange thing to be up there for ever, if you are only somebody's __.",
      'He had promised it long ago to his __: the first star was to bear that name.',
    ],
    lists: { due: FAMILY },
  },
  {
    open: [
      'The first one who is back at the {due} gets the last piece of cake. On your marks! Your shoelace is open. No, I was not looking at the cake. Is it true that you have been seen with the girl from the bakery?',
      '"Whoever gets to the {due} first has won," said {p}. {q} drew a line in the sand. The day was as hot as an oven, and a lady called down from a balcony that she was trying to sleep.',
    ],
    ask: [
      '{q} was quicker, ran past the shops and the dogs, and was the first to touch the wall of the __.',
      'Out of breath, with red heads, they both reached the __ at the same time.',
      'Where did they have to run? To the __.',
      '{p} took a short cut and was already sitting in front of the __, eating cake.',
      'They were halfway to the __ when {p} fell over a cat.',
      '"I won!" cried {q}, leaning against the door of the __.',
    ],
    lists: {
      due: 'church school station library hotel museum cinema hospital castle zoo theatre mill tower farm',
    },
  },
]);

export const kinds: readonly Kind[] = [HANDED, PROMISED];
