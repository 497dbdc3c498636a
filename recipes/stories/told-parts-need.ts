// Tellings of what one needs for a thing, what is done with it, and what it was that somebody spoke of.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WANTS = `
  t due rivals
  lamp | bulb | key stamp needle
  torch | battery | key stamp needle
  radio | battery | key stamp needle
  locked chest | key | stamp needle bulb
  front door | key | stamp needle bulb
  money box | key | stamp needle bulb
  letter to Grandma | stamp | key needle bulb
  birthday card | stamp | key needle bulb
  postcard | stamp | key needle bulb
  torn shirt | needle | key stamp bulb
  ripped trousers | needle | key stamp bulb
  bottle of wine | corkscrew | key stamp needle`;

const DONE = `
  t due rivals
  book | read | eaten worn played
  long letter | read | eaten worn played
  newspaper | read | eaten worn played
  apple pie | eaten | read worn played
  cheese sandwich | eaten | read worn played
  bowl of soup | eaten | read worn played
  red coat | worn | read eaten played
  straw hat | worn | read eaten played
  silk scarf | worn | read eaten played
  piano | played | read eaten worn
  violin | played | read eaten worn
  guitar | played | read eaten worn
  bottle of wine | drunk | read worn played
  pot of tea | drunk | read worn played`;

const BARE = `
  t due rivals
  book | read | eat wear drink
  poem | read | eat wear drink
  newspaper | read | eat wear drink
  cake | eat | read wear drink
  sandwich | eat | read wear drink
  apple | eat | read wear drink
  coat | wear | eat read drink
  hat | wear | eat read drink
  pair of boots | wear | eat read drink
  glass of juice | drink | read wear eat
  cup of tea | drink | read wear eat
  guitar | play | read wear eat
  violin | play | read wear eat
  bicycle | ride | read wear eat
  scooter | ride | read wear eat`;

const SPORTS = `
  t due rivals
  football | ball | rope horse boat
  tennis | racket | rope horse boat
  badminton | racket | rope horse boat
  riding | horse | racket ball boat
  sailing | boat | racket ball horse
  rowing | boat | racket ball horse
  fishing | rod | racket ball horse
  climbing | rope | racket ball horse
  cycling | bike | racket ball rope
  table tennis | bat | rope horse boat
  handball | ball | racket rope boat
  basketball | ball | racket rope boat`;

export const kinds: readonly Kind[] = [
  toldKind('told: what things are needed for', [
    {
      open: [
        'We stood there like two fools, {p} with the {t} in front of {pHim} and I with my hands in my pockets. The one thing that mattered was at home on the table.',
        '"What is the matter?" asked {p}. I pointed at the {t}. It had looked so simple, but there was nothing I could do.',
      ],
      ask: [
        '"Have you by any chance got a __ on you?" I asked a man who walked past.',
        'It is always the same: when you want a __, there is none.',
        'All I needed was a __, and I would have given a fortune for it.',
      ],
      rows: WANTS,
    },
    {
      open: [
        'In our house nothing is ever thrown away, so the {t} is still there after all these years. My grandfather was very strict about it.',
        'If there is one thing that I am sorry about, it is the {t} in the cupboard. It was a gift, and I have never done the right thing with it.',
      ],
      middle: ['One puts such things off, and then it is too late.'],
      ask: [
        'As far as I know it has not been __ since before I was born.',
        '"It is not for looking at," he used to say, "it wants to be __."',
        'Surely it is a pity that it is never __ by anyone.',
      ],
      rows: `
        t due rivals
        book | read | worn played drunk
        old diary | read | worn played drunk
        book of poems | read | worn played drunk
        fur coat | worn | read played drunk
        velvet dress | worn | read played drunk
        silk scarf | worn | read played drunk
        violin | played | read worn drunk
        accordion | played | read worn drunk
        guitar | played | read worn drunk
        bottle of wine | drunk | read worn played
        bottle of brandy | drunk | read worn played
        expensive wine | drunk | read worn played`,
    },
    {
      open: [
        'The little ghost had found {a t} in the attic and carried it down to the others. None of them had been alive for three hundred years, and they had forgotten what such a thing is for.',
        'A visitor from another star picked up {a t} and turned it round and round. "What do you do with this?" he asked {p} politely.',
      ],
      ask: [
        '"You __ it," was the answer, "what else?"',
        '"I think that people __ it," someone said, but nobody was sure.',
        'There was an attempt to __ it, and it was not a success.',
      ],
      rows: BARE,
    },
    {
      open: [
        '{p} has taken up {t}, on the advice of the doctor. {pHe} has never done any sport before, but {pHe} does not do things by halves.',
        'For years I have been telling {p} that {t} would do {pHim} good, and now {pHe} has put {pHis} name down for a course.',
      ],
      ask: [
        'On Saturday {pHe} went to a shop and came home with a __.',
        '"Without a good __," {pHe} told me, "there is no point in starting."',
        'Does anyone know where one can get a cheap __ for {pHim}?',
      ],
      rows: SPORTS,
    },
    {
      open: [
        'Note on the table: I have gone to my mother. The {t} is yours, {p}, and please do not let it go to waste, as you do with everything.',
        'It was only {a t}, and it was not even meant for {p}, but {pHe} sat there alone with it in the quiet house, and the evening was long.',
      ],
      middle: ['The telephone rang twice and then gave up.'],
      ask: [
        'After an hour {p} could wait no longer and began to __ it.',
        '"I might as well __ it," {p} thought.',
        'What else can you do with it but __ it?',
      ],
      rows: `
        t due rivals
        book | read | eat wear drink
        letter | read | eat wear drink
        detective story | read | eat wear drink
        chocolate cake | eat | read wear drink
        box of chocolates | eat | read wear drink
        cold chicken | eat | read wear drink
        bottle of brandy | drink | read wear eat
        pot of tea | drink | read wear eat
        mug of cocoa | drink | read wear eat
        piano | play | read wear eat
        violin | play | read wear eat`,
    },
    {
      open: [
        'The teacher had set us a hard task: each group was given {a t} and had to think of ten uses for it, but not the usual one, which would be too easy.',
        'There are things on which two people will never agree, and with my parents it is the {t}. My father thinks one should use it every day, and my mother wants to keep it for guests.',
      ],
      ask: [
        '"But it is there to be __!" somebody cried.',
        'I still say that it ought to be __, and that is that.',
        'I have only once seen it being __, and that was at Christmas.',
      ],
      rows: DONE,
    },
    {
      open: [
        'A robot lives with us now, and we are teaching it about the house. Today it was the turn of the {t}. The robot looked at it from all sides.',
        'I cannot say what has got into {p}. {pHe} took the {t} and shut {pHimself} up in the bathroom with it, and I can hear {pHim} laugh.',
      ],
      ask: [
        '"Do not try to __ it now," I called, "dinner is ready!"',
        'Who in the world would want to __ it at such a time?',
        'It is not forbidden to __ it, but there are better places.',
      ],
      rows: BARE,
    },
    {
      open: [
        'You should have seen us up there in the hut last night! I had the {t} and {p} had the biscuits, and we were as happy as kings, for a while.',
        'It is my fault. I should have thought of it when I packed the {t}, but there was so much else to do before we left.',
      ],
      middle: ['{p} did not say a word, which was the worst of it.'],
      ask: [
        'Without a __ it is of no use to anybody.',
        'I turned out all my pockets, but there was no __.',
        'Then a small boy said that his mother had a __, and ran to get it.',
      ],
      rows: `
        t due rivals
        torch | battery | needle racket stamp
        radio | battery | needle racket stamp
        little lamp | bulb | needle racket stamp
        money box | key | needle racket stamp
        big chest | key | needle racket stamp
        torn jacket | needle | battery racket stamp
        socks with the holes | needle | battery racket stamp
        tennis balls | racket | battery needle stamp
        badminton net | racket | battery needle stamp
        letter to my aunt | stamp | battery needle racket
        postcards | stamp | battery needle racket`,
    },
    {
      open: [
        'The lost property office has everything. "I am looking for {a t}," {p} told the man. He climbed up a ladder and was away for a long time.',
        'My sister has left her {t} at my place, and she does not even miss it. She has got three others, all of them better.',
      ],
      ask: [
        'So if nobody minds, I shall __ it myself.',
        'In the meantime a friend of mine would love to __ it, just for a day.',
        '"I would really like to __ it once more," came a voice from the door.',
      ],
      rows: `
        t due rivals
        novel | read | wear play ride
        book | read | wear play ride
        magazine | read | wear play ride
        raincoat | wear | read play ride
        blue scarf | wear | read play ride
        fur hat | wear | read play ride
        guitar | play | read wear ride
        violin | play | read wear ride
        trumpet | play | read wear ride
        bike | ride | read wear play
        scooter | ride | read wear play
        mountain bike | ride | read wear play`,
    },
    {
      open: [
        'Do you remember the summer when we spoke of nothing but {t}? We had no idea how to do it, but {p} had seen it in a film and explained it to us on the beach.',
        'Every holiday {p} has a new craze, and this year it is {t}. We have all been given our orders by telephone.',
      ],
      middle: ['As for me, I would rather lie in the shade with a book.'],
      ask: [
        'Each of us is supposed to bring a __.',
        'There was just one __ for five people.',
        'The only problem was where to find a __.',
      ],
      rows: SPORTS,
    },
    {
      open: [
        'At the age of ninety {f} wanted just one more thing from life. "Bring me {a t}," she said to her nephews, "before it is too late."',
        'For the first time in months the old sailor sat up in bed. {p} had come to see him and had brought {a t}, as a surprise.',
      ],
      ask: [
        "And to everyone's surprise the patient began to __ it then and there.",
        '"Oh, how I have longed to __ one of these!" were the words.',
        'It takes some strength to __ it at that age.',
      ],
      rows: `
        t due rivals
        newspaper | read | eat play drink
        detective story | read | eat play drink
        good novel | read | eat play drink
        cream cake | eat | read play drink
        big sausage | eat | read play drink
        fresh lobster | eat | read play drink
        glass of beer | drink | read eat play
        mug of cocoa | drink | read eat play
        bottle of rum | drink | read eat play
        violin | play | read eat drink
        mouth organ | play | read eat drink
        guitar | play | read eat drink`,
    },
    {
      open: [
        'When the aunts had gone, I found that one of them had left {a t} on my chair. I waited a week, and then another. Nobody asked about it.',
        '"Hands off my {t}!" it said on the note in the staff room. That was the kind of thing {p} would write, in red, with three lines under it.',
      ],
      ask: [
        'By Friday somebody had __ it all the same.',
        'I admit that I have __ it, and I am sorry.',
        'I am told that it was __ before noon.',
      ],
      rows: `
        t due rivals
        newspaper | read | eaten worn drunk
        detective novel | read | eaten worn drunk
        magazine | read | eaten worn drunk
        ham sandwich | eaten | read worn drunk
        piece of cake | eaten | read worn drunk
        yoghurt | eaten | read worn drunk
        woolly hat | worn | eaten read drunk
        pair of gloves | worn | eaten read drunk
        fine scarf | worn | eaten read drunk
        bottle of lemonade | drunk | eaten read worn
        carton of milk | drunk | eaten read worn`,
    },
    {
      open: [
        'What on earth shall we get {p}? Last year {pHe} gave us all something that {pHe} had made {pHimself}. Someone told me that {pHe} spends every free hour on {t} now.',
        'Grandmother shook her head when she heard that {p} had signed up for {t}. In her day, she said, people had other things to do.',
      ],
      middle: ['But in the end she opened her purse, as she always does.'],
      ask: [
        'So what we are going to give {pHim} is a __, wrapped in gold paper.',
        '"At least let me pay for the __," somebody offered.',
        '{p} cannot begin until {pHe} has got {pHimself} a __.',
      ],
      rows: SPORTS,
    },
    {
      open: [
        '{p} came running back across the yard. "I am so stupid," {pHe} said, "I have got the {t}, but I have forgotten the other thing!"',
        'It was Sunday, all the shops were closed, and there we sat with the {t} between us. {p} had tears in {pHis} eyes.',
      ],
      ask: [
        'In the whole building no one could lend us a __.',
        'The lady upstairs gave us her own __, and we kissed her on both cheeks.',
        'How can one forget the __?',
      ],
      rows: `
        t due rivals
        torch | battery | stamp needle key
        pocket radio | battery | stamp needle key
        locked trunk | key | stamp needle battery
        padlock | key | stamp needle battery
        old jewel case | key | stamp needle battery
        letter for the king | stamp | key needle battery
        parcel for Grandad | stamp | key needle battery
        birthday card | stamp | key needle battery
        thread and the buttons | needle | key stamp battery
        torn costume | needle | key stamp battery
        ripped skirt | needle | key stamp battery`,
    },
    {
      open: [
        'Since the accident {p} sees everything in a new light. Even {a t} is a small miracle to {pHim}. {pHe} had been in that white bed for eight weeks.',
        '"May I have {a t}?" asked the prisoner. It was his last wish, and the judge, who was not a bad man, sent for it.',
      ],
      middle: ['Nobody spoke for a while, and the clock on the wall ticked.'],
      ask: [
        'You would have thought it was a holy thing to __ it.',
        'It was the slowest way to __ it that I have ever seen.',
        '"Would you not like to __ it now?" said somebody after a pause.',
      ],
      rows: BARE,
    },
  ]),
];
