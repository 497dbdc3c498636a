// Tellings of things done and forgotten about the house, and of the state in which the house and its things are by now.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const HOUSE = toldKind('told: by now, in the house', [
  {
    open: [
      'We came back from two weeks in the mountains, four people with rucksacks, one of them with a wasp sting. {What}. None of us said a word on the stairs, because the lift was out of order again and we were short of breath.',
      'While we were in the mountains, nobody was in our flat. {What}.',
    ],
    ask: [
      'I opened the door of our flat. Inside it was __.',
      'When we came back to our flat, we found it terribly __.',
      '"How __ it is in here!" cried my mother as she walked in.',
      'The whole flat was __, and you know why.',
      'You expect your flat to be as you left it, and then it is __!',
      'A __ flat is no joy after such a long trip.',
    ],
    rows: `what due rivals
      The heating had been off all that time, in the hardest January for years | cold | hot wet dirty
      A window had been left open, and it was twenty below outside | cold | hot wet dark
      We had forgotten to turn down the heating, and it was on as high as it could go, day and night | hot | cold wet dark
      All the windows had been shut, right under the roof, in that August sun | hot | cold wet icy
      The pipe of the washing machine had burst on the first day | wet | dry dusty hot
      The upstairs people had let their bath run over and gone to work | wet | dry dusty hot
      The chimney had come down in a black cloud that got into every room | dirty | clean wet cold
      The neighbours' pig had got in and gone from room to room with its muddy feet | dirty | clean cold empty
      A gang had come with a van and taken all, down to the last chair and the carpets | empty | full dirty wet`,
  },
  {
    open: [
      'The front door is a story in itself. {What}. The last time I stood there with two bags of shopping, a gentleman with a trombone helped me, but you cannot count on that.',
      '{What}. I am talking about our front door, the green one with the lion.',
      'Before you run up to the house, child, listen to me about the front door. {What}.',
    ],
    ask: [
      'You go and try it: the front door is __.',
      'Now {p} ran up to the front door. It was __.',
      'Did {p} know that the front door was __?',
      'At this moment, our front door must be __.',
      '{p} came back and said, "The door is __."',
      'So it will not surprise you to find the front door __.',
    ],
    rows: `what due rivals
      Father turned the key twice when he left and took it along | locked | open broken wet
      Nobody gets in without a key, the bolt clicks by itself, and both keys are inside | locked | open gone wet
      Father took out the lock for repair and put a stone there to stop it from falling shut | open | locked closed painted
      The last one out never pulled it shut, and the wind has pushed it wide | open | locked closed shut
      A lorry backed into it this morning and there is a crack from top to bottom | broken | new locked whole
      The firemen had to come through it with their axes | broken | new locked whole
      The painter finished it half an hour ago and told us to keep our hands off | wet | dry dusty broken
      It got its second coat of green just before you came | wet | dry dusty broken
      The carpenter lifted it out this morning and put it on his cart | gone | locked shut wet`,
  },
  {
    open: [
      'Granny had a box under her bed that none of us was to touch. {What}. She told me this when I was eleven and had the mumps, and she gave me a peppermint for each secret that I kept.',
      "Under Granny's bed stood a box. {What}.",
    ],
    ask: [
      'Years later we pulled out the box from under the bed. It was __.',
      'My brother lifted the box and said, "It is __."',
      'I could have told the others that the box would be __.',
      'Nobody was prepared for a box as __ as that.',
      '"Is the box __?" asked my cousin, who is a lawyer.',
    ],
    rows: `what due rivals
      She had filled it with the iron balls of an old cannon | heavy | light empty hot
      There were sixty gold bars in it, from her first husband | heavy | light empty wet
      She kept nothing in it but one goose feather | light | heavy full wet
      It was made of paper, and her wedding veil was the only thing in it | light | heavy wet full
      She had taken out the money to the last coin and given it to the poor | empty | full heavy locked
      She had burnt all the letters in it, and put nothing in their place | empty | full heavy locked
      She had turned the key and thrown it into the sea | locked | open light broken
      It had three padlocks, and she had swallowed the keys, she said | locked | open light broken
      She pressed letters into it for fifty years until not even a stamp would go in | full | empty light open`,
  },
  {
    open: [
      'My brother shares a room with me and he is not easy. {What}. He is also good at whistling, but that is no help in the night. I have asked for a room of my own since I was four.',
      'This is about the bed of my little brother. {What}.',
    ],
    ask: [
      'At bedtime my brother pulled back the blanket. His bed was __.',
      '"My bed is __!" he called to Mum.',
      'Mum put her hand on his bed. It was really __.',
      'Would you like to sleep in a bed that is __? He had to.',
      'The rest of the night he lay on the floor, because the bed was __.',
      'Nobody can sleep in such a __ bed.',
    ],
    rows: `what due rivals
      He had jumped about on it until all four legs came off | broken | wet warm new
      He dived onto it from the wardrobe, and there was a crack and it lay on the floor | broken | wet warm new
      He had spilled the whole water jug over it | wet | dry warm broken
      He had put the snowman in it so that it would not freeze, and it melted | wet | dry warm broken
      He had eaten chips, jam and cocoa in it with the dog | dirty | clean new icy
      He had got in with his boots on, straight from the football field, in November | dirty | clean new icy
      He had left the window open above it in the hard frost all day | cold | warm hot dirty
      He had put ten bags of ice in it, to keep his ice cream | cold | warm hot dry`,
  },
  {
    open: [
      'The lights went out at six. {What}. Grandpa said that in his day they had no lights to go out, and told us about the winter of the wolves, with all the noises.',
      'At six the power failed. {What}.',
    ],
    ask: [
      'A few hours later, our house was __.',
      'Should you have walked past our house that night, you would have said: how __ it is in there!',
      'So the house was __ that night, as you can work out.',
      'Nobody had to tell me that it was __ in the house.',
      'It was __ all night, and Grandpa was right about the wolves.',
    ],
    rows: `what due rivals
      There was not one candle in the house, and the moon was not up | dark | light hot loud
      The torch was broken, the matches were wet, and outside it was as black as a boot | dark | light hot loud
      We put a hundred candles in the windows, and lamps on all the stairs | bright | dark cold black
      A neighbour brought a machine and ten strong lamps, and we turned them all on | bright | dark cold black
      The candles gave us light, but there was no heating, and it was the night of the great frost | cold | dark hot warm
      The lamps were soon lit, but the stove had gone out as well, and ice grew on the windows | cold | dark hot warm
      We lit the lamps and had the drums out, and all the cousins danced and yelled till morning | loud | quiet dark cold
      We lit candles, and the boys practised the trumpet, since there was no television | loud | quiet dark icy`,
  },
  {
    open: [
      '{p} moved in next door in May with one suitcase. {What}. I do not look through curtains as a rule, but there was a wasp, and I happened to be standing there.',
      '{What}. That is what I know of our new neighbour {p}, who has a very small car.',
    ],
    ask: [
      'When {p} asked me in for coffee, I saw that the living room was __.',
      'So there we sat, {p} and I, in a room that was completely __.',
      'The room of {p} was __, from wall to wall.',
      'I told my wife, "You should see that room. It is __."',
      'Can one live in a room as __ as that? {p} can.',
      'It is the most __ room I have ever sat in.',
    ],
    rows: `what due rivals
      Not a chair nor a table was ever carried in, and no picture was hung up | empty | full red dusty
      All that our neighbour owns is in that one suitcase, and it stays in the hall | empty | full red dirty
      Twelve vans came with sofas, clocks and wardrobes, one after the other | full | empty bare clean
      Every week another piano arrived and was pushed in with the rest of them | full | empty bare clean
      In a year nobody has swept there, and the hens come in and out | dirty | clean new empty
      The floor has never seen a brush, and the coal is kept under the window | dirty | clean white empty
      Someone scrubs there from six to ten each day, with soap, even the ceiling | clean | dirty dusty full
      There is always a smell of soap, and you have to put on slippers that have been washed | clean | dirty dusty full`,
  },
  {
    open: [
      'Uncle Ted is staying with us, and he is in a bad mood. {What}. He asked for an egg this morning and then did not want it, and he has fallen out with the parrot.',
      '{What}. If you meet Uncle Ted on our stairs, be kind to him.',
    ],
    middle: ['The parrot said something rude and was covered with a cloth.'],
    ask: [
      'As things are, Uncle Ted cannot __.',
      '"I wish I could __ again," he said to my mother.',
      'Uncle Ted, who used to __ so much, cannot do it now.',
      'It will be a while before Uncle Ted can __ again.',
      'He tried to __, but of course it did not work.',
    ],
    rows: `what due rivals
      He sat on his glasses, and without them each page is a grey fog to him | read | walk sing smell
      His glasses fell into the lake, and he has three new books with very small print | read | walk sing sew
      He has lost his voice, only a croak comes out, and the choir needs him on Sunday | sing | read walk drive
      His throat is bad and he has been told not to make a sound, not even in the bath | sing | read walk drive
      His left leg is in plaster up to the hip, and the other one hurts | walk | read sing write
      He has twisted both ankles and lies on the sofa with his feet up | walk | read sing write
      The police have taken away his licence, and the car keys, too | drive | read sing walk
      The people below us play the drums from midnight to six | sleep | read walk drive
      His bed stands right above a night club with a brass band | sleep | read walk drive
      There is a clip on his nose, since he bumped into a door, and he breathes through his mouth | smell | walk sing read`,
  },
  {
    open: [
      'I did the washing on Friday for the first time in my life: all the white shirts of my father, at ninety degrees. {What}. He is a judge and owns nothing but white shirts.',
      "All my father's white shirts were in the washing machine. {What}.",
    ],
    ask: [
      "When I opened the machine, my father's shirts were __.",
      'Never before had a judge come to court in a shirt that was __.',
      '"My shirts are __!" cried my father.',
      'He held up his shirts one by one. Each of them was __.',
      'My father has got a drawer full of __ shirts now.',
    ],
    rows: `what due rivals
      A red sock had got in between them, and the colour ran | pink | white blue green
      My sister's new red dress was in there too, and it was not the kind that keeps its colour | pink | white blue black
      My new jeans were in there as well and lost all their colour | blue | white pink yellow
      There was a bottle of ink in one of the pockets, the kind we use at school, like the sky | blue | white pink green
      I put in the grass stained cloth of the garden man, who had been rubbing spinach into it, and it ran | green | white pink blue
      I had forgotten the black towels, and they gave off their colour like soot | grey | white pink yellow
      My black stockings were in there and could not hold their dye | grey | white pink yellow`,
  },
  {
    open: [
      'The baby was in the pram under the pear tree, and I was supposed to keep an eye on it while I did my homework, which was about the Romans. {What}. Then I had only the Roman roads left to do.',
      'I sat under the pear tree with my homework and the baby. {What}.',
    ],
    ask: [
      'Mum put her head out of the window and called, "Is the baby __?"',
      'I looked into the pram: just as I had thought, our baby was __.',
      'Anyone could see that the baby was __ now.',
      'A baby that is __ does not care about Romans.',
      'I wrote on a slip of paper, "The baby is __," and sent the dog in with it.',
    ],
    rows: `what due rivals
      I hummed to it, its eyes fell shut, and it breathed like a small bellows | asleep | awake hungry wet
      It yawned, dropped its bear and lay quite still with its thumb in its mouth, snoring a little | asleep | awake hungry wet
      A fire engine came by with all its bells, and two big eyes looked at me over the edge | awake | asleep dry full
      The dog licked its nose, and it sat up and laughed | awake | asleep dry dead
      It got nothing at noon, and nothing after that, and it had begun to suck its own toes | hungry | asleep full dry
      The cat had got at the bottle and there was no milk left, and it cried and cried for it | hungry | asleep full dry
      A shower came down through the leaves, and the hood of the pram was not up | wet | dry asleep full
      The garden hose jumped out of my hand and hit it full in the face | wet | dry asleep full`,
  },
  {
    open: [
      'Before the wedding, my cousin tried on the suit that he had bought last summer. {What}. His mother was kneeling in front of him with pins in her mouth and could only hum.',
      'My cousin had bought the suit for his wedding a year before. {What}.',
    ],
    ask: [
      'The trousers of the suit were much too __.',
      'He looked down at himself. The trousers were far too __ for him.',
      'You cannot get married in trousers that are so __!',
      '"They are too __," said his mother through the pins.',
      'The suit had become too __, it had to go back to the tailor.',
    ],
    rows: `what due rivals
      He had grown by two heads since then and was taller than the door | short | long wide loose
      In one year his legs had shot up like beans | short | long wide big
      He had eaten nothing but cream cakes for a year and weighed twice as much | tight | wide loose long
      He had put on fifty pounds at the table of his bride | tight | wide loose long
      He had been ill all winter, and was nothing but skin and bones | wide | tight short narrow
      He had lost half of his weight as a sailor | wide | tight short narrow`,
  },
  {
    open: [
      'Hello? No, this is her daughter. You want to speak to Mum? {What}. Is it about the piano? There was a man about the piano before, and he had a funny voice, too.',
      'The phone rang and it was for Mum. {What}. I am six and allowed to pick up the phone.',
    ],
    ask: [
      '"I am sorry," I said, "but Mum is __."',
      'So I told the man on the phone that Mum was __.',
      'Then he knew that Mum was __ and would not come to the phone.',
      'He asked me if Mum was __. I said yes, she was.',
      'My brother nodded when I told the man that Mum was __.',
    ],
    rows: `what due rivals
      She lay down at two, drew the curtains and asked us not to make a noise until she woke up | asleep | out gone angry
      She sat down in the big chair with her book, and now the book is on the floor and she snores | asleep | out gone ill
      She took her hat and her bag at noon and will not be back before nine | out | home asleep ill
      Her coat is not on its hook, and the car is not in the yard | out | home asleep ill
      She has forty of fever and a wet cloth on her head, and the doctor has been twice | ill | well out home
      There are spots all over her and a thermometer in her mouth | ill | well out gone
      My brother has cut up her best dress for a pirate flag, and she has shouted for an hour | angry | asleep happy out
      She found my frogs in her hat, and doors have been banging since then | angry | asleep happy out`,
  },
  {
    open: [
      "About the plumber: nine o'clock it was to be. {What}. His van is the one with the whale on it, and you cannot miss it.",
      'The plumber had promised to come at nine. {What}.',
    ],
    ask: [
      'The plumber, then, was __.',
      'My husband opened the door and said, "You are __!"',
      'I wrote into my book that the plumber had come too __.',
      'It is not often that a plumber is so __.',
      'Nobody likes a plumber who is too __.',
    ],
    rows: `what due rivals
      He stood at our door at noon, with his cap in his hand | late | early ready
      It was getting dark when the bell rang | late | early ready
      We had to wait for three more hours, with the water round our feet | late | early alone
      The bell got us out of bed at six | early | late tired
      We were still in our pyjamas when he rang, and the cock had not crowed | early | late alone
      It was ten past five when he came up, and I thought it was a burglar at that hour of the morning | early | late alone`,
  },
  {
    open: [
      'At four I let the water into the tub for my grandfather, good and hot, and then {what}. He does not like to be kept waiting. In the war he once waited three years for a bath, he says.',
      'My grandfather takes his bath on Saturdays. I had let in the hot water at four, and then {what}.',
    ],
    ask: [
      'When my grandfather stepped into the tub, it was __.',
      '"But the tub is __!" my grandfather called through the door.',
      'What could he do in a tub that was __?',
      'He looked at the tub, and the tub was __.',
      'I am to blame, as I could have known that the tub would be __.',
    ],
    rows: `what due rivals
      someone pulled out the plug and let it all run away | empty | full hot black
      the plug did not hold, and it went down the drain to the last drop | empty | full hot blue
      I forgot all about it until after the ten o'clock news | cold | hot empty black
      my brother tipped all the ice from the fish shop into it | cold | hot empty boiling
      the boys bathed a pig in it that had been rolling about in the farmyard | dirty | clean empty dry
      my sister washed the coal sacks in it | dirty | clean empty dry`,
  },
  {
    open: [
      'There are two rooms under our roof. The one to the street {a}, and the one to the yard {b}. We let both of them to students, and the students sing.',
      'Under the roof we have two rooms for students. The one on the yard side {b}. The one on the street side {a}. The stairs are steep, but the view is fine.',
    ],
    ask: [
      'I went up at noon to see the room to the {n}. It was __.',
      'The room to the {n} is quite __, as a new student will find out.',
      'Students who are looking for a room that is __ can have the one to the {n}.',
      'It is very __ in the room to the {n}.',
      'You will hear people complain that the room to the {n} is too __.',
    ],
    rows: `a b n due rivals
      lies right above the market, with its shouting and its brass band | lies above an empty garden where nobody speaks | street | loud | quiet dark cold
      lies right above the market, with its shouting and its brass band | lies above an empty garden where nobody speaks | yard | quiet | loud dark cold
      has a stove that glows from morning to night | has a broken window and no stove, and it is December | street | hot | cold dark quiet
      has a stove that glows from morning to night | has a broken window and no stove, and it is December | yard | cold | hot loud sunny
      has boards nailed over its only window and no lamp | has glass walls all round and faces the sun | street | dark | bright loud cold
      has boards nailed over its only window and no lamp | has glass walls all round and faces the sun | yard | bright | dark loud cold`,
  },
]);

export const kinds: readonly Kind[] = [HOUSE];
