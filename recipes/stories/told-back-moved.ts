// Tellings of things that were moved, changed or partly taken: the last place, the last word, and what is left, called back.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DAYS } from './telling-words.ts';

const LAST = toldKind('told: called back, the last place or word counts', [
  {
    open: [
      'The old radio went from the {d} to the {e} when I was six, and from there to the {due} when my father had had enough of it. He was a man who liked to hear himself think. My mother only thought out loud.',
      'At first we had the radio in the {d}. Then {p} wanted it in the {e}, and there it stood for years. Since last week it has been in the {due}, with a cloth over it. We have been on a trip to the salt mines as well.',
    ],
    ask: [
      'If you want to hear the news, you must go to the __.',
      'A voice was singing somewhere in the empty house. It came from the __, as that was where the radio was now.',
      '"Where have you put the radio?" asked {r}, looking around. "It is in the __ these days."',
      'The thieves took nothing but the radio, and they had to go into the __ for it.',
      'We all squeezed into the __ that evening, because there was a play on the radio.',
      'At present the place of the radio is the __.',
    ],
    lists: {
      due: 'kitchen bathroom garage attic cellar hall bedroom shed barn office',
      d: 'kitchen bathroom garage attic cellar hall bedroom shed barn office',
      e: 'kitchen bathroom garage attic cellar hall bedroom shed barn office',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The concert will not be on {d} after all, but on {due}. The tenor has a cold, he can only do the low notes. We are selling cakes in the break. {p} has baked one in the form of a lute, or it may be a ham.',
      "Please note: because of the tenor's throat the concert has been put off from {d} to {due}. Tickets are still good. The piano has been tuned, and the mice have been spoken to.",
    ],
    ask: [
      'Old Mrs Reed put on her pearls and came to the concert on the wrong day. She should have come on __.',
      'When is the concert now? It is on __.',
      'The hall was full on __, and the tenor sang like a bird.',
      '"I cannot go to your concert," said {q}. "I have my dancing class on __."',
      'They changed all the posters with a pen, and now they read "__".',
      'The tenor gargled with salt water until __.',
    ],
    lists: { due: DAYS, d: DAYS },
    rivals: 'd',
  },
  {
    open: [
      'The mouse was sitting on the {d} when I came in. I screamed, and it jumped over to the {e}, ran along the wall, and climbed on the {due}, and there it still is. Bring the cat. No, bring a bigger cat.',
      'From the {d} to the {e}, from the {e} to the {due}: that was one quick mouse! {p} had stepped into the soup by then, {q} was standing on the stove, and someone kept on shouting, "Keep calm!"',
    ],
    ask: [
      'The cat came in slowly, looked around, and then fixed her eyes on the __.',
      '"Where is the mouse?" asked the boy with the broom. "There, on the __!"',
      'All of them tiptoed towards the __ with a box.',
      'From the top of the __ two little black eyes looked down at us.',
      'When the boy hit out with the broom, he broke the __, and the mouse was gone.',
      'At the end of its race around the room the mouse sat on the __.',
    ],
    lists: {
      due: 'table chair shelf bed sofa piano desk fridge clock lamp cupboard wardrobe',
      d: 'table chair shelf bed sofa piano desk fridge clock lamp cupboard wardrobe',
      e: 'table chair shelf bed sofa piano desk fridge clock lamp cupboard wardrobe',
    },
    rivals: 'd e',
  },
  {
    open: [
      '{p} wanted to be a {d} at six and a {e} at twelve. At school they all said that it would be something with numbers. Now, at thirty, {pHe} is a {due}. There are some lovely pictures of the wedding, by the way.',
      'It is strange how things turn out. As a child {p} always played {d}. Later it had to be {e} or nothing. And what became of {pHim}? A {due}! And with a house by the lake, and three sheep.',
    ],
    ask: [
      'In the line where you must write down your work, {p} writes: __.',
      'On a Monday morning {p} gets up and goes to work as a __.',
      '"We need a __," they shouted in the train, and {p} put down the paper and got up.',
      'These days {p} is a good __.',
      'What is {p} today? A __.',
      'People are surprised when they hear that {p} works as a __.',
    ],
    lists: {
      due: 'baker farmer doctor teacher nurse driver cook painter singer dentist pilot sailor gardener butcher postman',
      d: 'baker farmer doctor teacher nurse driver cook painter singer dentist pilot sailor gardener butcher postman',
      e: 'baker farmer doctor teacher nurse driver cook painter singer dentist pilot sailor gardener butcher postman',
    },
    rivals: 'd e',
  },
  {
    open: [
      'I painted the boat {due} in May. Before that it was {d}, as you may remember from the photo with the pike. My knees are no better. The ferry people are on strike again, so everybody waves to me from the bank.',
      'The boat you see there used to be {d}, but {p} did not like that, so now it is {due}. We have had it for twenty years. It has been under water three times, and once on a roof.',
    ],
    ask: [
      'Far out on the lake you can see a small spot of __ today, and that is our boat.',
      '"Which one is yours?" asked the harbour master. I pointed at the one that was __.',
      'The boat came back from the lake with a scratch in the paint, so I bought another pot of __.',
      'What colour is the boat now? It is __.',
      'If you take our boat out on the lake, do not sit down too hard, or your trousers will be __.',
      'The fish must know us by now: when something __ comes over them, they swim away.',
    ],
    lists: { due: COLOURS, d: COLOURS },
    rivals: 'd',
  },
  {
    open: [
      'The cat slept in the {d}. Then she moved to the {due}.',
      'Our cat used to have her kittens in the {d}, but this time she chose the {due}.',
      'She carried the kittens out of the {d}, one by one, and put them into the {due}.',
    ],
    ask: [
      'Where are the cat and her kittens now? In the __.',
      'Something squeaked in the __: five kittens, all hungry.',
      'We cannot use the __ at the moment, because the cat is in there with her kittens.',
      'The children were told not to touch the kittens in the __.',
      'I heard a purring, bent down, and looked into the __ at the kittens.',
      'She had found a better place for her kittens, the __.',
    ],
    lists: {
      due: 'drawer cupboard basket bag box bucket bath wardrobe suitcase chest',
      d: 'drawer cupboard basket bag box bucket bath wardrobe suitcase chest',
    },
    rivals: 'd',
  },
  {
    open: [
      'They first called the dog {d}, but it would not listen. Then they tried "{due}", and it came at once. There were four of us in the car and one fish in a jar, and the windows did not open.',
      "At the dogs' home he was called {d}, it says in his papers. With us he is {due}. My wife says that he looks like her first husband. He has the same way of sighing when you open a tin.",
    ],
    ask: [
      'He was running towards the road. We all shouted as loud as we could, "Come here, __!"',
      'On his bowl we have written the name that he has with us: __.',
      'What is the dog called today? He is called __.',
      "The lady at the dogs' home did not know whom we meant when we spoke of __.",
      'My wife opened a tin, and who came round the corner? It was __.',
      'Good night, old __, and do not dream of cats.',
    ],
    lists: {
      due: 'Rex Fluffy Tiger Max Bruno Rusty Lucky Snowy Buster Prince Charlie Sam Toby Shadow Pepper',
      d: 'Rex Fluffy Tiger Max Bruno Rusty Lucky Snowy Buster Prince Charlie Sam Toby Shadow Pepper',
    },
    rivals: 'd',
  },
  {
    open: [
      'Do not get off at the {d}, as I told you. They have dug up the road there. Stay on until the {due}. There will be somebody with a red umbrella, and that is {p}, who does not hear well, so wave.',
      'Dear guests, the bus will now leave from the {due}, and not from the {d}, where the circus has put up its tent. Bring a warm coat. The cave is cold. The bats are harmless.',
    ],
    middle: ['It was a grey morning. On the corner somebody was selling hot chestnuts.'],
    ask: [
      'There were two men who had not read it, and who ran all across the town to the __ in the end.',
      'What is the right place to go to? It is the __.',
      'Everything went well, and by ten we had all come together at the __.',
      'He had it written down on a piece of paper. The old place was crossed out, and under it stood the new one, the __.',
      '"I nearly went to the wrong place," said the man. "Luckily my wife told me about the __."',
      'An old lady waved her umbrella, and so I knew that I was right to come to the __.',
    ],
    lists: {
      due: 'church school station bakery bank library hotel museum cinema hospital market park castle zoo theatre',
      d: 'church school station bakery bank library hotel museum cinema hospital market park castle zoo theatre',
    },
    rivals: 'd',
  },
  {
    open: [
      'I said {d}, I know, but I have changed my mind: bring me {due}, please. It is so nice of you to go. The nurse is a dragon. She counts my biscuits. The man beside me was a famous tightrope walker, and he fell out of bed.',
      '"Could you bring me some {d}?" asked {p}, in the hospital bed. "Or, no, wait. Better some {due}." Then the doctor came in with eight young people in white, and all of them looked at the leg.',
    ],
    ask: [
      'On the next day I came back with a bag full of __.',
      'In the shop I could not remember what it was in the end. Luckily I had written it down: __.',
      'The nurse opened my bag, and took away the __, because of the sugar or the salt or whatever it was.',
      'What was I to bring to the hospital? In the end it was __.',
      '"You have got it wrong," said the patient. "First I wanted that, yes. But then I said __!"',
      'All the patients in the room got some of the __ that I had brought.',
    ],
    lists: {
      due: 'apples grapes chocolate cheese biscuits nuts cherries sausages plums bananas lemonade strawberries cake soup',
      d: 'apples grapes chocolate cheese biscuits nuts cherries sausages plums bananas lemonade strawberries cake soup',
    },
    rivals: 'd',
  },
]);

const LEFT = toldKind('told: called back, what is left and who is gone', [
  {
    open: [
      'Of my three hats, the {d} one blew into the river, and the {e} one was eaten by a horse. I am down to the {due} one. I have always had bad luck with my head. As a baby I was dropped by a bishop.',
      'Once {p} had three hats: {a d} one, {a e} one and {a due} one. The {e} one was left in a train, the {d} one went up in flames at a barbecue, and I would rather not say how.',
    ],
    ask: [
      'Whenever we see that hat coming up the road it is the same old one, the __.',
      'What colour is the last of the hats? It is __.',
      'The sun was hot, so out of the wardrobe came the only hat there was, and it was __.',
      'There is just one hat left now, and that is __.',
      'On the hook in the hall there were three hats once. Now there hangs something __, all alone.',
      'Lose that __ hat, too, and you will have to buy a new one!',
    ],
    lists: {
      due: 'red blue green yellow white black brown pink purple grey',
      d: 'red blue green yellow white black brown pink purple grey',
      e: 'red blue green yellow white black brown pink purple grey',
    },
    rivals: 'd e',
  },
  {
    open: [
      'There were {a} biscuits in the tin. {p} had {b}.',
      'We had {a} biscuits, and {p} ate {b} of them.',
      '"The tin had {a} biscuits in it. Who has eaten {b} of them?" asked Mum. "{p}," said the others.',
    ],
    ask: [
      'How many biscuits are there still in the tin? There are __.',
      'The number of biscuits that are left is __.',
      'The rest of the biscuits were counted, and they came to __.',
      'For the visitors there remained __.',
      'Mum put the lid back on, and under it lay the rest of the biscuits, all __.',
      'So there were only __ left.',
    ],
    rows: `a b due rivals
      ten | two | eight | two seven nine
      ten | four | six | four five seven
      ten | three | seven | three six eight
      nine | four | five | four six three
      eight | two | six | two five seven
      eight | four | four | five three two
      seven | two | five | two four six
      twelve | two | ten | two nine eleven
      twelve | three | nine | three ten eight
      nine | two | seven | two six eight
      five | two | three | two four five
      six | two | four | two three five
      twelve | four | eight | four nine seven
      eleven | two | nine | two ten eight`,
  },
  {
    open: [
      'We started out with a {x}, a {y} and a {due} in our bag. The {x} is at the bottom of a lake. The {y} we gave to a shepherd, who had nothing. It is beautiful here. You can hear the stones think.',
      'In the beginning {p} had three things in the boat: a {x}, a {y}, and a {due}. A wave took the {y}. The {x} broke when a whale, or something like one, bumped into them.',
    ],
    ask: [
      'What was there still to help us? Just one thing, and that was the __.',
      'When they were found they had lost everything but the __.',
      'Now we had to do all the work with a __.',
      'The sun came up. They looked at what they still had, and it was the __.',
      'Today it stands in a glass case, the only thing that came home: the __.',
      'Do not lose the __ as well, for there is nothing else left!',
    ],
    lists: {
      due: 'spoon torch bottle rope knife blanket bucket map lamp book pan cup hammer fork',
      x: 'spoon torch bottle rope knife blanket bucket map lamp book pan cup hammer fork',
      y: 'spoon torch bottle rope knife blanket bucket map lamp book pan cup hammer fork',
    },
    rivals: 'x y',
  },
  {
    open: [
      'The four of us had a band: {p}, {q}, {r}, and a drummer by the name of {due}. {q} married a dentist, {r} went to Peru, and {p} no longer hears anything. We were good, though. We were on the radio, at night.',
      'It was a band of four. {p} left to grow mushrooms, {q} and {r} to grow children, and {due} went on alone. There is a record. It has a scratch, and it is better with the scratch.',
    ],
    ask: [
      'I went to a bar in the old town last night, and on the stage sat the only one who still plays: __.',
      'Three have given up music, but not __.',
      'The fourth of the band was called __.',
      'At the end of the evening I went up to the stage and said, "You are the last one, __."',
      'Of the old band no one is still making music except __.',
      'On the poster it says: tonight, all alone, __!',
    ],
    lists: {
      due: 'Rocky Jumbo Elvis Bruno Duke Ringo Pepper Lucky Tiger Rusty Buddy Prince Louis Otto Hugo Carlo',
    },
    rivals: 'p q r',
  },
  {
    open: [
      'Everybody in the class has a day for wiping the board, and all the days are taken but {due}. You are new, so I will tell you the rest: the fat one bites, the soup is made of yesterday, and nobody sits near the heater.',
      '"Choose a day," said the leader of the choir, "but there is only {due} left." She smiled. She had a pencil in her hair and another behind her ear. {p} sings bass since the summer, it came overnight.',
    ],
    ask: [
      'So the new one had to take what was left, and it was __.',
      'What day was still free? It was __.',
      '"All right," said the new one, "then I will come on __."',
      'On the list every day had a name beside it already, except __.',
      'Nobody had wanted to do it on __, and so the new one had no choice.',
      'From then on you could find the new one at work on a __.',
    ],
    lists: { due: 'Monday Tuesday Wednesday Thursday Friday' },
  },
  {
    open: [
      'Whoever came last had to sleep in the {due}, and that was {p}. The food is good, though. We have a goat, who comes in when it thunders, and a guest book with a poem by a man who was later hanged.',
      'All the beds were taken when {p} came, and there was nothing left but the {due}. In the night there was a storm. Somebody told the one about the man with the hook, and nobody dared to go out to the toilet.',
    ],
    ask: [
      'In the morning {p} came out of the __, stiff as a board, with straw in both ears.',
      'Where did {p} have to sleep? In the __.',
      '{p} wrote into the guest book: "Nice people, good soup, but never again in the __!"',
      'At three in the night there was a scream from the __, and we knew that it was {p}.',
      'We carried two blankets and a hot bottle over to the __ for poor {p}.',
      'The rest of us had beds, but {p} had to make do with the __.',
    ],
    lists: { due: 'barn shed attic cellar kitchen stable bath garage tent car hall boat' },
  },
  {
    open: [
      'They all came to see Grandma in hospital, every one of us, only my {due} did not. She said that it did not matter. She was wearing her good bed jacket. There were seven sorts of grapes on the table, and a balloon.',
      'Who had been there by Sunday? Everyone except my {due}, who cannot stand the smell. We talked about the garden. The woman in the next bed wanted to know if we were a choir.',
    ],
    ask: [
      'On Monday the door opened by a crack, and Grandma knew who it had to be: my __.',
      '"Has everyone been to see you?" asked the nurse. "All but one," said Grandma. "I am still waiting for the __."',
      'Who had not come to the hospital? It was my __.',
      'She left us all something, except the __ who had not come.',
      'Then they both had to cry, Grandma and my __, who had been so afraid of coming.',
      'Even the dog was there. The one I did not see by her bed was my __.',
    ],
    lists: { due: 'mother father sister brother aunt uncle cousin grandfather nephew niece' },
  },
  {
    open: [
      'My aunt gave all of her instruments away. {p} got the {d} and {q} the {e}. She held on to the {due}. She is ninety, and her ears are better than mine: she can hear when I am about to be boring.',
      'She could no longer pay for the big house, so my aunt sold the {d}, and then the {e}. The {due} came along to the two small rooms over the stable. She has geraniums, and a friend with a car.',
    ],
    ask: [
      'In the evening, when you pass by below her window, you can hear her play the __.',
      'What does my aunt still have? She has got her __.',
      'She will keep it as long as she lives, that __.',
      'The neighbours came up to complain about the music, and then they saw her at the __ and said nothing.',
      'When she died there was only one instrument in her room, the __.',
      'She let me have a try on the __, the only one she had left.',
    ],
    lists: {
      due: 'piano harp violin guitar trumpet flute cello drum organ',
      d: 'piano harp violin guitar trumpet flute cello drum organ',
      e: 'piano harp violin guitar trumpet flute cello drum organ',
    },
    rivals: 'd e',
  },
  {
    open: [
      'In the box of chocolates there was one with {d}, one with {e} and one with {due}. I did not even see who took the first two, they were that quick. Have you heard that the Millers have an alligator in the bath?',
      'Three chocolates lay in the box: {d}, {due} and {e}. {p} cannot resist {e}, and {q} was sad and needed {d}. I was in the kitchen, because somebody had to see to the roast.',
    ],
    ask: [
      'By the time I looked into the box the one with {d} and the one with {e} were gone, and all I could have was the __.',
      'The taste in my mouth was that of the last one, the one with __.',
      'I ate what the others had left me, and it was filled with __.',
      '"They are all gone," I said, "{e} and {d}. I shall have to take the one with __."',
      'No {d} and no {e} for me, only __.',
    ],
    lists: {
      due: 'nuts cherry orange coffee honey ginger lemon plum banana milk',
      d: 'nuts cherry orange coffee honey ginger lemon plum banana milk',
      e: 'nuts cherry orange coffee honey ginger lemon plum banana milk',
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [LAST, LEFT];
