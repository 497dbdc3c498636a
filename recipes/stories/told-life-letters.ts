// Tellings in letters, postcards, notes, e-mails and diaries, by "I" to "you".

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { ROOMS } from './telling-words.ts';

const LETTERS = toldKind('told: letters, postcards and diaries', [
  {
    open: [
      'Dear Aunt {f}, thank you so much for the parcel. The {due} fits me perfectly, the book is half read already, and the chocolate did not live long, I am afraid.',
      "Dear Auntie, your parcel came on Friday! My brother got at the chocolate before I did, but the {due} you knitted is all mine. It's just the right size, too.",
    ],
    ask: [
      'It is so cold in the dormitory that I go to bed in my __.',
      'As I sit here writing to you, I am wearing the __.',
      'Everyone wants to know who taught you to make such a lovely __.',
      "Mum says it has to go in the wash, but I just won't take off my __.",
      'Love and kisses from me and my warm, woolly __!',
    ],
    lists: { due: 'scarf hat jumper cardigan jacket waistcoat' },
  },
  {
    open: [
      "Greetings from the south! We've got a tiny room with a balcony right above a {c}, and the bed squeaks, but who cares? The sea is five minutes away.",
      'Dear all, the hotel was full, so now we are staying over a {c}. There are ninety stairs, no lift, and we are as happy as can be.',
    ],
    ask: [
      'At six in the morning they open up, and the whole room smells of __.',
      "We needn't go far for it, either: downstairs they sell nothing but __.",
      'Yesterday the old man from downstairs knocked and gave us some __.',
      "I'm afraid that when we come home, all our clothes will smell of __.",
    ],
    rows: `c due rivals / bakery | bread | fish flowers / fish shop | fish | bread cheese / flower shop | flowers | coffee fish
      cheese shop | cheese | bread soap / coffee bar | coffee | fish leather / shop for soap | soap | cheese coffee`,
  },
  {
    open: [
      'Dear diary, today was the trip to the castle. On the bus {p} sat next to me all the way, and {q} was two rows in front with a bucket on {qHis} knees, as usual.',
      "Dear diary, I can't sleep. {q} felt sick on the bus and had to sit with the teacher, so the place beside me was free, and who sat down in it? {p}! We talked all the way to the castle.",
    ],
    ask: [
      'I hope that on the way to the zoo next month I can sit beside __.',
      'If the teacher ever asks me who I want to share a seat with, I shall say __.',
      "I've written it on my hand, so that I shall see it when I wake up: __.",
      'Half my sandwich went to my neighbour on the bus, I mean to __.',
    ],
    lists: {},
    due: 'p',
    rivals: 'q r',
    middle: ['{r} took a photo of the tower and dropped {rHis} phone into the well.'],
  },
  {
    open: [
      "Hi all, Thursday's meeting is off, because the boss is stuck in Rome. We'll have it on {due} instead, same room, same biscuits.",
      'Dear colleagues, please note that we shall not meet this week. The new date is {due} at ten. {p} will bring the coffee, and {q} the figures.',
    ],
    ask: [
      'So please cross out the old date and put us down for __.',
      "{p}, since you've asked three times now: it is on __.",
      'Have a good weekend, and see you all on __!',
      'I have booked the big room for the whole of __.',
      "If you can't make it, tell me before __.",
    ],
    lists: { due: 'Monday Tuesday Wednesday Friday Saturday' },
  },
  {
    open: [
      'Dear {p}, you were away, so I took your {due} from the shed without asking. I had lent mine to {q}, and you know {qHim}: I shall never see it again.',
      'A line in haste, dear neighbour: if you miss your {due}, it is I who have it. Your hose and your wheelbarrow I have not touched.',
    ],
    middle: ['The roses, by the way, are doing very well this year.'],
    ask: [
      "Come and knock as soon as you're home, and I'll hand you back the __.",
      'I did look in all the shops, but nobody had a decent __.',
      'With many thanks, and a jar of honey for the use of your __.',
      'By Sunday I shall be done with the work, and you can have your __.',
      "Next time I shall ask before I take home somebody else's __.",
    ],
    lists: { due: 'ladder spade saw hammer rake drill bucket broom' },
  },
  {
    open: [
      'Dear Mum and Dad, camp is great, and the food is all right. {e}, but I am well and nobody was cross.',
      'Dear Mum, only a short letter, because it is nearly bedtime. {e}. Apart from that nothing has happened.',
    ],
    ask: [
      'So please send me another pair of trousers, because these are __.',
      'I went to supper like that, and everyone saw that my trousers were __.',
      'You were right when you told me to pack two pairs: this one is __.',
      'My trousers? Well, you might say that they are __.',
    ],
    rows: `e due rivals
      I fell into the lake in my only trousers | wet | dry torn
      I slid down the muddy hill on the seat of my trousers | dirty | clean tight
      I got caught on a nail and ripped my trousers | torn | tight new
      I've eaten so many pancakes that I can't close my trousers | tight | torn loose`,
  },
  {
    open: [
      "Dear {p}, greetings from the island! I know I said I'd buy nothing this time, but yesterday at the market there was an old man with {c}, and now I've spent all my money.",
      "Dear {p}, don't laugh. You know how I am at markets. This time it's {c}, bought from a very old man with a very sad face.",
    ],
    ask: [
      'Just you wait until you see __.',
      "Now I'm wondering where on earth I shall put __.",
      'The people at the hotel shook their heads when I showed __.',
      'Goodness knows how I am going to carry __.',
      'I paid far too much, but I simply had to have __.',
    ],
    rows: `c due rivals
      a big brass lamp | it | them him
      six wooden ducks | them | it her
      a straw hat as wide as a wheel | it | them her
      four hand-painted plates | them | it him
      a baby donkey called Miss Daisy | her | it them
      a tame parrot called Mr Brown | him | her them`,
  },
  {
    open: [
      'Dear Santa, my brother wants {a d}, and my sister {a e}, but they are too lazy to write. I am {p} and I would like {a due}. I have been good since Tuesday.',
      'Dear Father Christmas, this is {p} writing. I wish for {a due}. My sister says you ought to bring her {a e}, and the baby can have my old {d}.',
    ],
    ask: [
      'On Christmas morning {p} raced downstairs, and there, under the tree, was {pHis} __.',
      '"A letter from {p}," read Santa, and he told the elves to wrap up a __.',
      '"Poor child," said Santa, "I have run out of everything but this one __."',
      'The biggest of the parcels had "{p}" on it, and in it was a shiny new __.',
    ],
    middle: ['Far away in the snow the letter landed on a very big pile.'],
    lists: {
      due: 'drum kite train guitar bicycle robot telescope puzzle',
      d: 'ball teddy doll sledge',
      e: 'violin scooter tent football',
    },
    rivals: 'd e',
  },
  {
    open: [
      "My dear child, there's news from the farm. Our old {c} had her young ones in the night, and Grandpa never got to bed at all. Otherwise it's rain, rain, rain.",
      'Dear {p}, Grandma here. You remember our {c}? She has become a mother! The tractor has broken down again, and the plums are ripe.',
    ],
    ask: [
      'When you come at the weekend, you may play with the __.',
      'Grandpa is out there right now, looking after the __.',
      'I enclose a photo of the mother with her __.',
      'Believe me, there is nothing sweeter in the world than tiny, new-born __.',
    ],
    rows: `c due rivals / cat | kittens | puppies lambs / dog | puppies | kittens calves / sheep | lambs | piglets chicks
      pig | piglets | lambs kittens / hen | chicks | lambs ducklings / duck | ducklings | chicks puppies`,
  },
  {
    open: [
      'Dear Dad, at long last {p} has passed the driving test. {q} took it on the same day and failed again, for going the wrong way round the roundabout.',
      'You will want to know how they did. Well, {q} has failed the driving test for the third time, and {p}, who had hardly practised, has passed it. Life is unfair.',
    ],
    ask: [
      'So if you need a lift from the station on Sunday, ask __.',
      'From now on it is the bus for one of them, and the keys of the old car are for __.',
      'There was a great big cake that said "Well done, __!"',
      'Last night we all went for our first drive with __.',
    ],
    lists: {},
    due: 'p',
    rivals: 'q r',
    middle: ['{r} is not seventeen yet, but is reading all the books already.'],
  },
  {
    open: [
      "Dear Mrs Green, I'm the boy from number nine. It was me who broke your {due}, not my brother, and I'm very sorry. I ran away because of your dog.",
      'Dear Mrs Green, my mother says I have to write this. The ball was mine, and so was the kick. I never meant to hit your {due}. It made an awful noise when it broke.',
    ],
    ask: [
      "Here's three pounds forty, which I hope is enough for a new __.",
      'On Saturday my dad is coming round with his tools to see to the __.',
      'I promise that I shall never again play football anywhere near a __.',
      '"What a nice letter," said Mrs Green. "I never even liked that ugly old __."',
    ],
    lists: { due: 'window lamp gate mirror vase doorbell flowerpot greenhouse' },
  },
  {
    open: [
      'Dear pen friend, my name is {p}. I have one sister and no pets. My mother plays the organ on Sundays, and my father {c}.',
      "Hello! I'm {p}, I'm eleven, and I found your address in a magazine. My father {c}, my uncle works on a ship, and I'm good at chess.",
    ],
    ask: [
      'In our town everybody knows my father, because he is the only __.',
      'When I grow up I want to be like Dad, a really good __.',
      "What about yours? Mine, as you'll have guessed, is a __.",
      "My father's father was one too, and so my own son must be a __.",
    ],
    rows: `c due rivals
      bakes the bread for the whole town | baker | butcher teacher
      looks after people's teeth | dentist | baker farmer
      cuts people's hair | barber | baker dentist
      sells meat and sausages | butcher | barber dentist
      grows potatoes and keeps cows | farmer | barber teacher
      takes round the letters on his bike | postman | farmer butcher`,
  },
  {
    open: [
      "Saturday. I'm writing this in bed, and it's only eight o'clock. {c}, and no one felt sorry for me but the cat.",
      'Dear diary, what a silly day. {c}. Tomorrow I shall stay at home and read.',
    ],
    ask: [
      "I'd be asleep by now if it weren't for my __.",
      'Mum has given me something for my __.',
      'Oh, my poor, poor, aching __!',
      'Everything else is fine, it is only that I can feel my __.',
      'Never in my life have I had such trouble with my __.',
    ],
    rows: `c due rivals
      I carried boxes full of books upstairs all day long | back | ears stomach
      I walked twelve miles in shoes that are too small for me | feet | ears eyes
      I ate two whole bags of green plums | stomach | feet ears
      I screamed for my team for ninety minutes | throat | feet eyes
      I sat right in front of the loudspeakers for three hours | ears | feet stomach
      I stared at the computer from morning till midnight | eyes | ears stomach`,
  },
  {
    open: [
      'Dear Mr Hill, I am the tenant on the second floor. I have rung you four times about my flat. {c}, and my rent is paid until June.',
      "Dear landlord, I'm sorry to trouble you again, but {c}. I work at night and I am a patient woman, but enough is enough.",
    ],
    ask: [
      'Please do something, for my flat is terribly __.',
      'Nobody can live for weeks in rooms that are so __.',
      'My sister came to see me and said she had never known a place so __.',
      'Not one of the five flats I have lived in was ever so __.',
      'When you showed me the flat in spring, you never told me that it would be so __.',
    ],
    rows: `c due rivals
      there has been no heating since the first frost | cold | hot dark
      the people upstairs play the drums day and night | noisy | dark quiet
      all the lights are broken and a wall hides the sun | dark | noisy bright
      rain comes through the ceiling and runs down the walls | wet | dry noisy
      the sun bakes the roof and not one window opens | hot | cold dark`,
  },
  {
    open: [
      "Dear {p}, how lovely that you can come! With you and the twins there'll be {due} of us, so I've borrowed some chairs from {q} next door. We eat at half past seven.",
      'Supper on Saturday is all settled. {q} has a cold and is staying at home, which makes {due} of us. Do bring a cake, {p}, if you have time to bake.',
    ],
    ask: [
      "I've already laid the big table for __.",
      'Could you help me with the spoons? I need __.',
      'I counted all the chairs in the house, and there were just __.',
      'When the door bell stopped ringing at last, I counted heads: __.',
    ],
    lists: { due: 'five six seven eight nine ten eleven twelve' },
  },
  {
    open: [
      "Dear Mr {q}, we've never met, so let me tell you how to find me at the station. I'll be by the clock. I am quite short, my coat is {due} and my suitcase {d}.",
      'You ask how you will know me when I get off the train. Easy! I always wear a {due} coat, even in summer, and I carry a {d} suitcase with no handle.',
    ],
    ask: [
      'There were hundreds of people on the platform, but only one of the coats was __.',
      "So when I come through the gate, look for a coat that's __.",
      'He walked twice round the clock before he saw a coat that was __.',
      'In fact, all the coats I have ever had were __.',
    ],
    lists: {
      due: 'red blue green yellow white black purple orange',
      d: 'brown grey red blue green black',
      e: 'pink yellow white purple',
    },
    rivals: 'd e',
  },
  {
    open: [
      "Dear {p}, you ask how I make my {due}. It was my grandmother's secret, and my own sister does not know it, but for you I have copied it out on the back of this letter.",
      "Of course you can have the recipe, {p}! I'd never give anyone the one for my {d}, but the {due} is easy, and everybody ought to know how to make it.",
    ],
    ask: [
      'Do write and tell me whether your family liked the __.',
      'Now wash your hands, put on an apron, and get started on the __.',
      'The secret is to take your time: nobody can hurry a good __.',
      'Then call everyone to the table and bring in the __.',
    ],
    lists: {
      due: 'soup bread pizza salad cake pie curry',
      d: 'jam fudge toffee',
      e: 'stew pudding omelette',
    },
    rivals: 'd e',
  },
  {
    open: [
      "Dear {p}, thank you for a wonderful weekend. Silly me, though: I've come home without my glasses. I had them in the {d} on Saturday, but I'm almost sure I left them in the {due}.",
      'Thanks for having us! Everything got home safely except for my glasses. They must be in your {due}, where I read the paper before we left.',
    ],
    ask: [
      'Would you be a dear and have a look in the __?',
      'The answer came by return of post: they had been lying in the __.',
      '{p} rang an hour later. The dog had found them in the __.',
      'How anybody can lose a pair of glasses I do not know, but I left mine in the __.',
      'Please do not sit down on anything in the __!',
    ],
    lists: { due: ROOMS, d: ROOMS, e: ROOMS },
    rivals: 'd e',
  },
  {
    open: [
      "Dear cousin, you wouldn't know our place any more. {c}, the old barn is gone, and there are bees where the pigs used to be.",
      'Dear {f}, your letter made us laugh. Here the news is that {c}, and it has cost hardly anything but time.',
    ],
    ask: [
      'No builder came near it, so it had to be done all by __.',
      "It looks so good that people won't believe who did it, all by __.",
      'Did anybody help, you will ask? Not a soul! It was done all by __.',
      'I tell you, talk about being proud of __!',
    ],
    rows: `c due rivals
      Grandpa has built a kitchen | himself | herself themselves
      Grandma has put up a greenhouse | herself | himself themselves
      the twins have made a little pond | themselves | himself herself
      my husband has built a boat | himself | herself themselves
      my sister has made a stone wall | herself | himself themselves
      the boys have built a hen house | themselves | himself herself`,
  },
  {
    open: [
      'Sunday night. Rang Mum. Then {p} came by with a bottle of wine and told me, just like that, that {pHe} is moving to {due} in the spring. {PHe} has got a job there, in a bank.',
      "Dear diary, {p} has told me at last what the matter is. It isn't me. It's a new job, a good one, and it's in {due}. I said I was happy for {pHim}. Then I washed up all the glasses twice.",
    ],
    ask: [
      "I've looked it up: it's three and a half hours by plane to __.",
      'Today I nearly bought a book about __.',
      'Would {pHe} want me to come too, I wonder, if I said I liked __?',
      'I dreamed that I was standing at the window of a little flat in __.',
      'Friday. We sat on the stairs, and all {pHe} could talk about was __.',
    ],
    middle: ["I have an aunt in {d}, but that's no use to anyone."],
    lists: {
      due: 'Rome Paris Berlin Madrid Vienna Oslo Athens Dublin',
      d: 'Leeds York London',
      e: 'Lisbon Prague',
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [LETTERS];
