// Tellings on the telephone and in talk: calls, messages passed on, wrong numbers and misunderstandings.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DAYS } from './telling-words.ts';

const PHONE = toldKind('told: on the telephone', [
  {
    open: [
      '"Hello, is {p} there?" "No, I\'m sorry, wrong number. There\'s only a {q} here, and {qHe} is two." "Oh! Then please excuse me. I was sure I had it right."',
      'The phone rang while I was in the bath. It was an old lady who wanted to talk to {p}. I told her that the only other person in the house was {q}, and that {qHe} was asleep.',
    ],
    ask: [
      'Five minutes later it rang again. "Is that you, __?"',
      'All that week the same voice kept on asking for __.',
      '"I\'m sorry," I said for the third time, "but I\'ve never met anybody called __."',
      'In the end I found the right number in the book and passed it on. I hope she had a nice long talk with __.',
    ],
    lists: {},
    due: 'p',
    rivals: 'q r',
    middle: ['I went back to my book. Then the doorbell rang, but that was only {r} with the milk.'],
  },
  {
    open: [
      '"Tell your mother that I\'ll be round on {due} for the curtains," said the voice. "Not on {d}, I\'m at the dentist\'s then. And say hello to the cat." I wrote it down on my hand.',
      'Mrs Bell rang for you, Mum. She is coming for the curtains, but not on {d} after all, because of her teeth. She said {due} would suit her.',
    ],
    ask: [
      '"Did anyone call?" "Yes, Mrs Bell. It\'s about the curtains. She\'s coming on __."',
      'My mother took out her diary and wrote "Curtains!" under __.',
      '"Then we had better wash them," said Mum, "before she comes on __."',
      'Sure enough, there she was at the gate on __.',
    ],
    lists: { due: DAYS, d: DAYS, e: DAYS },
    rivals: 'd e',
  },
  {
    open: [
      '"Fire station? Come quickly, my {c} is stuck up in a tree! It\'s number ten, Park Lane, the house with the blue door." "We\'re on our way, madam. How long has it been up there?"',
      'Last night someone rang the fire station in tears. A {c} had climbed the big tree in Park Lane and could not get down, and half the street was standing round with blankets.',
    ],
    ask: [
      'When the men came with their ladder, they heard it at once: it was __.',
      'Everybody looked up into the leaves, and the poor thing was __.',
      '"Quiet, please!" said the fireman. "I want to hear where it\'s __."',
      'Once it was down and safe on the ground, it stopped __.',
    ],
    rows: `c due rivals / cat | mewing | barking singing / kitten | mewing | barking croaking / cock | crowing | mewing barking
      puppy | barking | mewing crowing / goat | bleating | barking crowing / duck | quacking | mewing bleating`,
  },
  {
    open: [
      '"Mum, where are my football boots?" "On the {due}, where you threw them. And before you ask, your shorts are on the {d}, still wet. I\'m in a meeting, darling. Bye!"',
      'In the middle of the meeting my son rang to ask for his football boots. I whispered that they were on the {due}, that his shorts were on the {d}, and that he must never do that again.',
    ],
    ask: [
      '"Found them!" he shouted a minute later. "They really were on the __."',
      'When I got home there was mud all over the __.',
      '"Next time you get back from football," I said, "please don\'t leave your boots on the __."',
      'He grabbed the boots from their place on the __.',
    ],
    lists: { due: 'table chair shelf bed sofa piano stairs bench desk floor', d: 'table chair bench' },
  },
  {
    open: [
      '"Pizza Roma, good evening." "Good evening. I\'d like {a due}, a large one, and two bottles of water. My husband had {a d} last time, but he was ill for a week."',
      '"What was it you wanted, sir?" "One {due}, please. No, not {a d}! I never touch the stuff. And two bottles of water. The name is Brown, top floor."',
    ],
    ask: [
      'Half an hour later there was a knock at the door. "Mr Brown? Here\'s your __."',
      'The boy with the bag had to climb up six flights of stairs with the __.',
      'The water was warm, and nobody had thought of a fork for the __.',
      '"So that\'s two waters," said the girl, "and one __."',
    ],
    lists: {
      due: 'pizza salad soup steak lasagne burger',
      d: 'curry pie sandwich',
      e: 'stew risotto omelette',
    },
    rivals: 'd e',
  },
  {
    open: [
      "\"You'll never guess what's happened. {c}, and I'm standing here in the street in my slippers, ringing you from the phone box. Are you busy?\"",
      'At nine my brother called. He was very polite, so I knew that something was wrong. "{c}," he said. "And it is raining. What shall I do?"',
    ],
    ask: [
      'I told him to keep calm and call a __.',
      '"Don\'t look at me," I said. "You need a __."',
      '"There\'s a number on the wall next to the phone," I said. "Ask for a __."',
      'He sat down on the step to wait for the __.',
    ],
    rows: `c due rivals
      I've locked myself out and the key is inside | locksmith | plumber doctor vet
      A pipe has burst and the kitchen is full of water | plumber | locksmith dentist vet
      All the sockets are dead and there are sparks in the hall | electrician | plumber vet
      My car has broken down with smoke coming out of it | mechanic | vet dentist plumber
      The cat has swallowed a button and can't breathe | vet | plumber mechanic dentist`,
  },
  {
    open: [
      '"It\'s your aunt {f}. I\'m ringing to say thanks for the {due}. Your uncle has already hung it on the wall. And tell your sister that her {d} is very nice, too."',
      'Aunt {f} rang after lunch. She loved the {due} we gave her for her birthday, and she was less pleased with the {d} from my sister, I think. She talked for an hour.',
    ],
    middle: ['"How is your leg, Auntie?" I asked. It was no better.'],
    ask: [
      '"Well?" asked my husband. "Did she say whether she liked our __?"',
      'I put down the phone. I was glad we had picked the __.',
      'The next time we went to see her, we were shown our own __.',
      'She even rang a second time to tell us how much everyone admired her __.',
    ],
    lists: {
      due: 'clock mirror picture lamp calendar barometer',
      d: 'vase scarf tray shawl',
      e: 'cushion teapot',
    },
    rivals: 'd e',
  },
  {
    open: [
      '"Is that the doctor\'s? It\'s about my {m}. He\'s been in bed since Monday, he won\'t eat, and he says he has a bad {due}." "Can you bring him in at four, Mrs King?"',
      "Little {m}'s mother rang the doctor. No, it was not his {d}, that was last month. This time the boy was complaining of his {due}, and would not go to school.",
    ],
    ask: [
      "At four o'clock the doctor put on his glasses and had a look at the __.",
      '"Let\'s see, young man," said the doctor. "Now where\'s this famous __?"',
      'By the time they got there, there was nothing whatever wrong with his __.',
      '"Funny," said his sister. "Whenever there\'s a test at school, he has something the matter with his __."',
    ],
    lists: { due: 'ear knee foot tooth stomach back thumb', d: 'nose elbow toe', e: 'leg neck' },
    rivals: 'd e',
  },
  {
    open: [
      '"Could I speak to {p} or {q}, please?" "{q} is out in the garden, talking to the bees. But {p} is right here next to me, eating toast. Just a moment."',
      'The telephone rang at breakfast. {q} was at the shops, as {p} knew very well, and there was no one else to pick it up. The toast would have to wait.',
    ],
    ask: [
      '"Hello?" said a voice with its mouth full. It was __.',
      '"Good morning," said the caller. "I take it I\'m speaking to __?"',
      'And so the good news was told first to __.',
      'The one who got to hear it first was __.',
    ],
    lists: {},
    due: 'p',
    rivals: 'q r',
    middle: ['A wasp had sat down on the jam. It was the jam that {r} had made.'],
  },
  {
    open: [
      '"Grandma, I can\'t hear you. What did you say you lost? Your coat?" "No, dear, my {due}! It must have slipped off on the bus. The {c} one, with the initials."',
      'Grandma shouted so loudly that I had to hold the phone away from my ear. It was all about the {c} {due} that she had left on the bus to the hospital.',
    ],
    ask: [
      "I rang up the bus company at once and asked if they'd found a __.",
      '"We have four umbrellas and a set of teeth," said the man, "but nobody has handed in a __."',
      'The next day the driver himself came to her door and held out the __.',
      'When I next saw her, she was holding on tight to her __.',
    ],
    lists: { due: 'glove scarf ring hat shawl bracelet watch brooch', c: 'green blue old red' },
  },
  {
    open: [
      '"Mr Hall here, about the flat. I\'m interested, but {c}." "I understand. Let me see what I\'ve got. There\'s another one in Mill Street, with a balcony."',
      '"I do like the flat," said the young man on the phone, "but {c}." The agent promised to look for something else.',
    ],
    ask: [
      '"What I\'d like," he said, "is one that\'s not so __."',
      '"Another customer has told me the same," said the agent. "It\'s just too __."',
      'The agent wrote on the card: "Nice view. Sadly much too __."',
      'His girlfriend, too, had thought the place rather __.',
    ],
    rows: `c due rivals
      I can't pay so much every month | expensive | dark small noisy
      I've got ten boxes of books and it has one room | small | noisy expensive cheap
      there's a railway line right outside the bedroom | noisy | expensive small quiet
      it has only one tiny window, to the north | dark | bright noisy expensive
      the fridge in it was warmer than the rooms | cold | hot noisy expensive`,
  },
  {
    open: [
      '"Can I take a message?" "Yes, please. Tell {p} that {pHis} {c} ready, and that we close at six. The bill is forty pounds."',
      '"It\'s the shop for {p}," said {q}, with a hand over the phone. "They say {pHis} {c} ready to be fetched."',
    ],
    ask: [
      '"At last!" said {p}. "Did they say how much I must pay for __?"',
      '{p} jumped on the bus to go and fetch __.',
      'It was one minute past six when {p} arrived, and the man would not let {pHim} have __.',
      '"I\'ve waited three weeks," {p} said, "and now at last I can have __."',
    ],
    rows: `c due rivals / glasses are | them | it him / bicycle is | it | them him / wedding dress is | it | them her
      new curtains are | them | it her / watch is | it | them him / brown boots are | them | it her`,
  },
  {
    open: [
      '"Police? There\'s somebody moving about in our {due}. I can hear steps. No, my husband is on a ship, and the children are upstairs in the {d} with me."',
      'At two in the morning a woman rang the police and whispered that there was somebody in her {due}. She had locked herself into the {d} with the dog.',
    ],
    ask: [
      'Two policemen with torches went round the house and into the __.',
      'They laughed when they saw who it was: a hedgehog was walking up and down in the __.',
      '"You can come out now, madam," they called. "There\'s no burglar in the __."',
      'She has had a big new lock put on the door of the __.',
    ],
    lists: { due: 'cellar garage kitchen shed hall study', d: 'bathroom bedroom attic', e: 'pantry laundry' },
    rivals: 'd e',
  },
  {
    open: [
      '"Did you say {d}?" "No, {due}! I want you to get me some {due}, for the party. This line is terrible." "All right, all right. You don\'t need to shout."',
      'My wife rang me at the office just as a train went by. I thought she said something about {d}. "No, {due}!" she shouted. "I need {due} for tonight, and nobody else can go to the shop."',
    ],
    ask: [
      'On my way home I stopped at the shop, and, luckily, they still had some __.',
      'When I got in, she kissed me, looked in the bag and said, "Well done! You\'ve brought the __."',
      'I wrote it on my hand, so as not to get it wrong: __.',
      "The party was a great success, and by ten o'clock there was none left of the __.",
      '"Excuse me," I asked the man in the shop, "where do you keep the __?"',
    ],
    lists: { due: 'butter ice bread cheese rice juice', d: 'milk wine tea', e: 'sugar fish ham' },
    rivals: 'd e',
  },
  {
    open: [
      '"This is the school. I\'m afraid {m} has {c}. He is in the office with Miss Lake, having a cup of tea. Could somebody come and get him?"',
      'They rang from school at eleven. It was nothing much, they said, but {m} had {c}, and would I come, please?',
    ],
    ask: [
      'When I got there, my poor boy showed me his __.',
      '"It\'s all right, darling," I said. "Let me have a look at your __."',
      'The nurse had already done what she could for his __.',
      'He was proud of it by then, and let all his friends see his __.',
    ],
    rows: `c due rivals
      fallen off his chair and landed on his bottom | bottom | chin eye tooth
      been hit right between the cheeks by a ball and is bleeding into his handkerchief | nose | knee thumb ear
      bitten on a cherry stone so hard that a piece broke off | tooth | nose knee thumb
      hammered on it instead of on the nail and it is quite blue | thumb | nose ear knee
      been stung by a wasp and can hear nothing on the left | ear | knee thumb chin`,
  },
  {
    open: [
      '"Hotel Bellevue." "Good morning, I was in room twelve last night, and I believe I left my {due} in the {d}. My name\'s {p}." "I shall ask the maid at once."',
      'A guest rang the hotel from the airport. {p} had packed in a great hurry, and {pHis} {due} was still lying in the {d}, or so {pHe} hoped.',
    ],
    ask: [
      'The maid looked everywhere, and at last she came down with the __.',
      'It cost {p} thirty pounds to have it posted, more than {pHe} had paid for the __.',
      '"You are in luck," said the hotel. "We do have your __."',
      'Before {pHe} travels, {p} now looks round three times to see that {pHe} has got {pHis} __.',
    ],
    lists: {
      due: 'camera watch toothbrush passport diary razor necklace',
      d: 'wardrobe bathroom drawer bath',
    },
  },
  {
    open: [
      '"How was the first day at school, darling?" asked Granny on the phone. "Good! I sit by {p}, and I\'ve got a {c} bag, and at lunch {q} gave me half of {qHis} sausage."',
      '"Granny? It\'s me. At school I sit next to {p}, and {q} shared {qHis} sausage with me, and we\'ve a hamster." "How nice, dear!"',
    ],
    middle: ['Then Mum took the phone, and they talked about the weather.'],
    ask: [
      'A week later Granny asked, "And do you still share a desk with __?"',
      'For the birthday party Granny said she wanted to meet the child from the next chair, this __.',
      '"So who\'s the one beside you? Tell me again." "It\'s __."',
      'In the class photo you can see the two of us together, me and my neighbour, __.',
    ],
    lists: { c: 'red blue green yellow' },
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'My phone fell into the {due} this morning while I was talking to my sister. I had just left the {d}, thank goodness, so nobody saw me. "Hello?" she went on. "Are you there?"',
      '"Why haven\'t you answered? I\'ve rung you ten times!" "I\'m sorry. I dropped my phone in the {due}. I only got this old one at the {d} an hour ago."',
    ],
    ask: [
      'A boy with a net got it out again, but you cannot ring anyone with a phone that has been in the __.',
      'They asked me in the shop why it was wet, and I had to tell them about the __.',
      'My sister laughed for a week: "Who rings people up from the bottom of a __?"',
      'I swear I heard it ringing one last time at the bottom of the __.',
    ],
    lists: {
      due: 'river pond fountain harbour lake well pool canal',
      d: 'office library bank market station',
    },
  },
]);

export const kinds: readonly Kind[] = [PHONE];
