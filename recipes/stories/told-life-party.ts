// Tellings of feasts: birthdays and weddings, presents and guests, costumes, cakes, and holidays away from home.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, MONTHS } from './telling-words.ts';

const PRESENTS = 'watch camera kite drum lamp book scarf clock vase puzzle guitar telescope';

const PARTY = toldKind('told: life at parties', [
  {
    open: [
      'For the costume party {p} has made up {pHis} mind at last: {pHe} is going as {a c}. Mum has been sewing since Sunday, and the rest we can borrow from Mrs Dean.',
      '"What are you going to be?" "{A c}!" said {p}. "And please, do not tell the others. They think I am coming as a pumpkin."',
    ],
    ask: [
      'Everything was ready on the day, right down to the __.',
      'Just before we left {p} came running back up the stairs: "I forgot my __!"',
      'The party was in full swing when somebody trod on the costume and broke the __.',
      'We had to make it ourselves out of old cardboard, but it did look like a real __.',
      '{p} would not take it off, not even in bed, so {pHe} slept with {pHis} __.',
    ],
    rows: `c due rivals / king | crown | broom hook tail / witch | broom | crown hook sword / pirate captain | hook | crown broom wand
      knight | sword | broom tail wand / fairy | wand | hook sword broom / fireman | helmet | crown wand tail
      monkey | tail | crown helmet broom / unicorn | horn | hook crown sword / snail | shell | sword crown hook
      elephant | trunk | sword crown hook / shark | fin | crown sword broom`,
  },
  {
    open: [
      'Two parcels came by post this morning. The one from {f} had {a due} in it, and the one from {m} turned out to be {a d}, with a funny card.',
      '{m} sent me {a d} for my birthday, can you imagine? {f}, who never remembers the day, remembered it this year and sent {a due}.',
    ],
    middle: ['I must say, the {d} is not really my taste.'],
    ask: [
      'So tonight I am going to sit down and write to her: "Dear {f}, thank you so much for the __."',
      'When she came to visit she looked around the room, and I knew what she was looking for. Luckily I had put out the __.',
      '"And what did you get from {f}?" asked my mother. I showed her the __.',
      'Her present is the one that I like better. Every day I am glad to have the __.',
    ],
    lists: { due: PRESENTS, d: PRESENTS, e: PRESENTS },
    rivals: 'd e',
  },
  {
    open: [
      'My niece got married on Saturday. The bridesmaids wore {due}, the mother of the bride came in {d}, and my hat blew into the lake.',
      'The bride phoned all of her bridesmaids. "I have changed my mind," she said. "Not {d}, {due}. I know, I know, you have bought the shoes already."',
    ],
    ask: [
      'In the photo you can see the bride in the middle, and to the left and right of her the bridesmaids, all in __.',
      'One of the bridesmaids spilt wine on her dress. On that colour you could see every drop. It was __.',
      'The flower girl stamped her foot and said that she wanted the same dress as the bridesmaids had. It had to be __!',
      'I was a bridesmaid that day, and I still have a wardrobe with one dress that I never wear. It is __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'I have bad news about the cake. {C}. And the guests are coming in an hour!',
      '"Where is the birthday cake?" asked my husband. I did not know where to look. {C}, I told him, and there was no time to bake another one.',
    ],
    ask: [
      'He lifted the lid of the box, and it was true. The cake was __.',
      '"I have never been to a party before," said Gran, "where the cake was __."',
      'We all laughed and lit the candles on some buns instead, as the cake was __.',
      'The children did not mind at all that the cake was __.',
    ],
    rows: `c due rivals / I left it in the oven for three hours | burnt | frozen soaked squashed
      your father took a seat right on top of it | squashed | frozen burnt soaked
      it stood out in the rain all through the night | soaked | burnt frozen squashed
      I put it in the coldest part of the freezer by mistake | frozen | burnt soaked eaten
      a stranger must have walked off with it, box and all | gone | burnt frozen soaked
      the mice had a party of their own and left nothing but crumbs | eaten | frozen burnt soaked
      all the sugar I used was really salt | salty | frozen burnt squashed`,
  },
  {
    open: [
      '{p} will be {due} on Sunday, and {pHis} sister has just turned {d}. They want one big party for both of them, with a magician.',
      '"How old are you, {p}?" asked the magician. "I am {due} today," said {p}, "and my sister over there, the one who is pulling faces, is {d}."',
    ],
    ask: [
      'Mum counted the candles for {pHim} into her hand, and made sure that there were __.',
      'The card that Grandpa sent to {p} had a gold number on it. You could feel it with your finger: __.',
      '"Take a deep breath, {p}, and blow!" And out they went, all __.',
      'For every year of {pHis} life {p} got a kiss from Auntie May. {PHe} held still and counted them, up to __.',
      '"I do not feel any older," said {p} at bedtime, "now that I am __."',
    ],
    lists: {
      due: 'three four five six seven eight nine ten eleven twelve',
      d: 'three four five six seven eight nine ten eleven twelve',
      e: 'three four five six seven eight nine ten eleven twelve',
    },
    rivals: 'd e',
  },
  {
    open: [
      '"Who is that tall man dancing with the bride?" asked the lady next to me. "Oh, that is her {due}," I said. "He flew in from Canada last night."',
      'The bride had not seen her {due} for ten years. When he walked into the church in his best suit she dropped her flowers, ran down the aisle, and threw her arms around him.',
    ],
    ask: [
      'Later that tall man made a speech. I had no idea that she had such a funny __.',
      'At the airport she cried again when she had to say goodbye to him, her dear old __.',
      'The groom shook his hand and said that he had always wanted to meet her __.',
      'There is one picture that she likes best of all. It shows her laughing in the arms of her __.',
    ],
    lists: { due: 'father brother uncle cousin grandfather stepfather godfather' },
  },
  {
    open: [
      'Listen, everybody, this is how the game goes. When I blow the whistle, you all {due}. When I bang the drum, you all {d}. Whoever gets it wrong is out.',
      'Dad had thought of a new party game. A bang on the drum meant that we had to {d}. If he blew his whistle, we had to {due}, and the slowest one had to leave the ring.',
    ],
    ask: [
      'Suddenly there was a loud, sharp whistle, and twenty children began to __.',
      'He put the whistle to his lips, but before he could blow it, little {p} had already started to __.',
      'Even Grandma was in the ring, and at the very first whistle she tried to __.',
      'A policeman passed by and blew his own whistle at a car. You should have seen us all __!',
    ],
    lists: {
      due: 'jump hop clap dance bow spin kneel sing march crawl',
      d: 'jump hop clap dance bow spin kneel sing march crawl',
      e: 'jump hop clap dance bow spin kneel sing march crawl',
    },
    rivals: 'd e',
  },
  {
    open: [
      'For the holidays this year we are going {c}. Dad has studied the map for weeks, and the neighbours will feed the fish.',
      '"Nine more days, and then we are off," sang {p}. This time the whole family was going {c}. Even Grandma, who had not had a holiday in years!',
    ],
    ask: [
      'We had been on the road for an hour when Mum cried: "Turn back! We have left behind the __!"',
      'Up went Grandma to the attic to search through her things. It was her first holiday for a long time, so it took her ages to find the __.',
      'There were so many bags in the hall that nobody could find the __.',
      'On the last day before we left, we still had to go to the shops and look for new __.',
    ],
    rows: `c due rivals / skiing in the mountains | skis | tents rackets oars / camping in the woods | tents | skis rackets paddles
      riding in the hills | saddles | tents skis paddles / fishing by a lake | rods | skis saddles rackets
      swimming by the sea every day | towels | skis saddles tents / down a river in our canoe | paddles | skis rackets saddles
      skating on the frozen lakes up north | skates | tents towels rackets`,
  },
  {
    open: [
      '{C} came out of the church at noon. The sun broke through, the bells rang, and the whole village stood waiting in the square.',
      'Rain or no rain, everyone in the village wanted to see {c}. People were standing on chairs and hanging out of the windows.',
    ],
    ask: [
      'There was rice in our hair for days, so much had been thrown at __.',
      'A small girl stepped forward with a bunch of roses, curtsied, and held it out to __.',
      'The old car at the gate was covered in flowers. It had come for __.',
      'Then the band began to play, only for __.',
    ],
    rows: `c due rivals / the bride | her | him them us / the groom | him | her them us
      the bride and the groom | them | him her us / my new wife and I | us | him her them
      the young princess | her | him them us / the old mayor and his two sons | them | her him us`,
  },
  {
    open: [
      'My birthday is in {due}, and my brother has his in {d}. Our cat, we think, was born in the summer, but nobody told us when.',
      'Why do I always get gloves for my birthday? It was in {due} that I was born! My brother, born in {d}, gets nothing but books.',
    ],
    ask: [
      'So if you would like to come to my party, please keep a weekend free in __.',
      'My parents wanted a baby, and they had to wait until I came along in __.',
      'All year long I look at the calendar, and there is one page that I have painted gold. It is the page for __.',
      'There are three girls in my class who have their birthdays in the same month as I do, in __.',
    ],
    lists: { due: MONTHS, d: MONTHS, e: MONTHS },
    rivals: 'd e',
  },
  {
    open: [
      'Be careful with the plates, please. {p} must not have any nuts, {q} will not touch meat, and {r}, bless {rHim}, eats everything.',
      'Three guests, three phone calls. {r} said, "I like everything." {q} said, "I hope there is something without meat." And {p} said, "Remember that nuts make me ill."',
    ],
    ask: [
      '"Waiter, are there almonds in this? No? Good, then you may give it to __."',
      'I had peanuts in a bowl by the sofa, and I put them away before the arrival of __.',
      'The hazelnut cake looked wonderful. There was a slice for everyone except __.',
      '"I can see walnuts on that salad," I said. "Quick, take it away from __."',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'Happy birthday, darling! There is something for you in the {due}. No, not in the {d}, that is only the wrapping paper. Off you go!',
      '"I have hidden your present," said Grandpa, "and I shall give you a hint: it is dark in there, and it is not the {d}." In fact it was the {due}, but how was I to know?',
    ],
    middle: ['First there was breakfast with hot chocolate and a song.'],
    ask: [
      'Something was scratching and whining. Slowly I opened the door a little, and a puppy jumped out of the __.',
      'I have had better presents since, but never again one that was hidden in the __.',
      'And that is why we had to clean the floor of the __.',
      'It was a real live puppy! The poor little thing had spent the morning in the __.',
    ],
    lists: {
      due: 'garage shed attic cellar bathroom wardrobe barn kitchen',
      d: 'garage shed attic cellar wardrobe barn kitchen',
      e: 'garage shed attic cellar bathroom wardrobe barn kitchen',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Since the wedding she has been Mrs {due}. It is a change after thirty years as Miss {d}, and she still signs the wrong name sometimes.',
      'Remember Miss {d} from the post office? She has got married! We must all get used to calling her Mrs {due}.',
    ],
    ask: [
      'The phone rang, she picked it up, thought for a second, and said proudly: "Hello, this is Mrs __."',
      'The next morning the baker greeted the young wife: "And how are you today, Mrs __?"',
      'Her husband has put up a new sign on the door. In gold letters it says __.',
      'It was the first letter to be sent to her as a married woman. On it was written: Mrs __.',
    ],
    lists: {
      due: 'Carter Morgan Wood Cooper Foster Hughes Palmer Turner Bishop Marsh',
      d: 'Carter Morgan Wood Cooper Foster Hughes Palmer Turner Bishop Marsh',
      e: 'Carter Morgan Wood Cooper Foster Hughes Palmer Turner Bishop Marsh',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Uncle Ray is bringing his {due} to the party, and you know what that means. Last time he played until four, and the neighbours called the police.',
      '"Give us a tune, Ray!" the guests shouted. My uncle went red, but he had his {due} with him, as he always does. Aunt Pat, who plays the {d}, had left hers at home.',
    ],
    ask: [
      'The lights were turned down, everybody went quiet, and my uncle picked up his __.',
      'He played a slow waltz, and people danced with their eyes shut to the sound of his __.',
      'When he dies, he says, he will leave me his watch, his boat, and his __.',
      '"I will sing," said my aunt to him, "if you go with me on the __."',
    ],
    lists: {
      due: 'violin guitar trumpet banjo flute accordion saxophone ukulele clarinet',
      d: 'violin guitar trumpet banjo flute accordion clarinet',
      e: 'violin guitar trumpet banjo flute accordion saxophone ukulele clarinet',
    },
    rivals: 'd e',
  },
  {
    open: [
      'We had invited {due} people and cooked for all of them, and in the end only {d} came, because of the snow.',
      'Dear caterers, last week I ordered food for {due} guests. As the trains are not running, we shall be no more than {d}. Yours, {p}.',
    ],
    ask: [
      'It was a strange sight: a handful of people at a table laid for __.',
      'There was so much food left over. Well, of course there was, when we had counted on __.',
      'The bill came, and it was as high as if they had all come to eat, all __.',
      'Who needs all of these cups? But what else can you do when you expect to be __?',
    ],
    lists: {
      due: 'twenty thirty forty fifty sixty seventy eighty ninety',
      d: 'five six seven eight nine ten eleven twelve',
      e: 'twenty thirty forty fifty sixty seventy eighty ninety',
    },
  },
  {
    open: [
      'What {p} really wanted for {pHis} birthday was {a due}. {PHe} had told everyone, {pHe} had even drawn it. And what did {pHe} get? {A d}!',
      '{p} unwrapped the parcel and tried to smile. It was {a d}. For months {pHe} had been dreaming of {a due}, but nobody had been listening.',
    ],
    ask: [
      'That night {pHe} wrote to Father Christmas: "If it is not too much trouble, please bring me what I did not get, the __."',
      'Only {pHis} godmother had understood. She came late, and in the big bag on her arm was the long-awaited __.',
      'There is always next year, {pHe} told {pHimself}, and fell asleep thinking of the __.',
      'So in the end {p} saved up all {pHis} pocket money and bought the thing that {pHe} had wished for, the __.',
    ],
    lists: { due: PRESENTS, d: PRESENTS, e: PRESENTS },
    rivals: 'd e',
  },
  {
    open: [
      'It was getting late, and the grown-ups were still dancing. {p} lay under the table with the dog for a pillow, breathing slowly, while {q} was eating up the cake.',
      'By ten there were only two children left at the wedding. {q} was dancing with Grandpa, wide awake. {p} had crawled under a table and begun to snore.',
    ],
    ask: [
      '"Hush," said Mum, and lifted the tablecloth. "Do not wake __."',
      'Dad took off his jacket and spread it like a blanket over __.',
      'Somebody had to be carried to the car that night, and it was __.',
      'The fireworks went off at midnight, and all of us saw them except __.',
    ],
    due: 'p',
    rivals: 'q r',
    middle: ['The band played a song that {r} had asked for.'],
  },
  {
    open: [
      'Our last party was at the {d}, and it rained in. This year we have rented the {due}. Bring warm socks and something to drink!',
      'INVITATION. {p} is getting old and wants to celebrate! We start at seven at the {due}. It was going to be the {d}, but they had no room for us.',
    ],
    ask: [
      'A taxi stopped. "Where to?" asked the driver. "To a birthday party," I said, "at the __."',
      'Half of the guests had not read the letter well and went to the wrong place. In the end somebody led them to the __.',
      'It was the best party for years. At midnight there were people singing on the roof of the __.',
      'I must have left my scarf there. Would you ask, please, if it has been found at the __?',
    ],
    lists: {
      due: 'station museum hotel castle farm mill theatre school zoo library lighthouse boathouse',
      d: 'station museum hotel castle farm mill theatre school',
      e: 'station museum hotel castle farm mill theatre school zoo library lighthouse boathouse',
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [PARTY];
