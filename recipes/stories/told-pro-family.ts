// Tellings of family and friends who are named at the beginning, and come back as she, him, theirs, herself.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { HER, HER_OWN, HERS, HERSELF, NAMES, rowsFor, SHE } from './telling-pronouns.ts';

const FAMILY = toldKind('told: pronouns, family', [
  {
    open: [
      'My {who} moved to Canada last spring.',
      'Last spring my {who} packed eleven boxes and moved to Canada.',
    ],
    middle: ['A postcard with a moose on it came in May.'],
    ask: [
      'There is a map in our kitchen, with a red pin in Canada for __.',
      'On Sundays we ring Canada, and everybody wants to talk to __.',
      'A parcel went to Canada today. It is for __.',
      'If I ever see Canada, I will stay with __.',
      'Canada is so far away. I miss __.',
      'I dreamed that I took a boat to Canada, all alone, just to see __.',
    ],
    rows: rowsFor(
      HER,
      'sister, aunt, niece, godmother',
      'brother, uncle, nephew, godfather',
      'cousins, parents, friends',
    ),
  },
  {
    open: [
      'Everybody in our family cooks, but {n}, my {who}, cooks best. The recipes come from an old blue notebook with butter on every page.',
      'If you visit us in August, you will meet {n}, my {who}. All the cooking is in those two hands then, and nobody else may go near the stove.',
    ],
    ask: [
      'I begged {n} for the recipe of the plum cake, but __ only laughed.',
      'Nobody could make a better soup than {n}, and __ knew it.',
      'When {n} tasted my sauce, __ made a face.',
      'The kitchen was full of smoke, and {n} shouted that __ could not see a thing.',
      '"Is there any salt in this?" I asked {n}, and of course __ had forgotten it.',
      'Before {n} would sit down with us, __ had to feed the cat.',
    ],
    rows: rowsFor(
      SHE,
      'aunt, sister, stepmother, sister-in-law',
      'uncle, brother, stepfather, brother-in-law',
    ),
    lists: { n: NAMES },
  },
  {
    open: [
      'My {who} came to breakfast in the pouring rain.',
      'Guess who came to breakfast, all wet: my {who}!',
    ],
    ask: [
      'The visitor drank three cups of tea and dried __ socks by the fire.',
      'I can still see our wet guest sitting there, with a towel around __ neck.',
      'Our breakfast guest always brought __ own jam.',
      'All the guest wanted now was a warm corner and __ newspaper.',
      'Rain or no rain, our guest never missed __ breakfast.',
      'The door banged, and off went our visitor without __ hat.',
    ],
    rows: rowsFor(
      HER_OWN,
      'grandmother, aunt, great-aunt, godmother',
      'grandfather, uncle, great-uncle, godfather',
    ),
  },
  {
    open: [
      'The red bicycle in the shed belongs to my {who}. The green one is mine, and the one without wheels belongs to nobody.',
      'You can take any bicycle but the red one. My {who} paid a lot of money for it and still polishes it every Saturday.',
    ],
    middle: ['It was hot that week, and we cycled down to the lake every day.'],
    ask: [
      'I never ride the red bicycle, because it is __.',
      'The green bicycle has a flat tyre. May I have __?',
      'My own bicycle is slow, so at the race I had to borrow __.',
      'The thief left my old green one and rode away on __.',
      'There is no bell on mine, but there is a loud one on __.',
      'Mine is green. The red one is __.',
    ],
    rows: rowsFor(
      HERS,
      'mother, sister, aunt, niece',
      'father, brother, uncle, nephew',
      'cousins, parents, grandparents',
    ),
  },
  {
    open: [
      '{n}, my little {who}, can tie shoes now.',
      'We had a quiet morning: {n}, my {who}, learned to tie shoes.',
    ],
    ask: [
      '"Let me help you," I said, but {n} had already done it all by __.',
      'No, thank you, {n} does not need any help and can do it __.',
      'In front of the mirror {n} was smiling at __.',
      'After both laces were tied, little {n} was very proud of __.',
      'You should have heard {n} telling the whole story to __.',
      'Four years old, and {n} gets dressed without any help, all by __.',
    ],
    rows: rowsFor(HERSELF, 'niece, granddaughter, daughter, sister', 'nephew, grandson, son, brother'),
    lists: { n: NAMES },
  },
  {
    open: [
      'Dear Ruth, we have a full house again. My {who} arrived on Friday with four suitcases and a parrot, and I have given up my bed.',
      'You ask who has my bed now. Well, my {who} came for a week in June, had a look at the garden, and never left.',
    ],
    ask: [
      'So I sleep on the sofa now, and my bed is for __.',
      'I do not mind about my bed. It is rather nice to have company, and I like __.',
      'At six in the morning somebody was singing in my old bedroom, and I knew it must be __.',
      'The company that I have now is noisy, but the house would be empty without __.',
      'You wanted to know how long my company will stay. Who knows? I do not dare to ask __.',
      'Yesterday I wanted my bed back, and I nearly said so to __.',
    ],
    rows: rowsFor(
      HER,
      'mother-in-law, sister, niece, old aunt',
      'father-in-law, brother, nephew, old uncle',
      'grandchildren, cousins, parents',
    ),
  },
  {
    open: [
      'When we were small, my {who} told us a story every night. The one about the bear was so long that it took a whole winter.',
      'It was my {who} who told us the stories. Mum and Dad worked late, and so we grew up with bears and giants.',
    ],
    middle: ['Dad once tried it too, and fell asleep before we did.'],
    ask: [
      'We begged for one more story, but __ always put out the light.',
      'I remember those stories, and how softly __ spoke when the bear came.',
      'Where did all those stories come from? We never knew, and neither did __.',
      'Nobody could tell a story like __ could.',
      'The best part of the story was always when __ growled.',
      'Everybody laughed at the end of the story, and so did __.',
    ],
    rows: rowsFor(
      SHE,
      'grandmother, aunt, big sister, godmother',
      'grandfather, uncle, big brother, godfather',
      'grandparents, cousins, big sisters, uncles',
    ),
  },
  {
    open: [
      '{n} is my best friend, and the {who} of a baker.',
      'My friend {n} is a {who} of the baker in Hill Street.',
    ],
    ask: [
      'Every morning {n} comes by, and I walk to school with __.',
      '{n} has been ill all week, so I took some soup to __.',
      'I always keep a seat on the bus for {n}, right next to me, and nobody sits there but __.',
      'I had a secret, and I told it to {n}, since I trust __.',
      'We both looked at the photo of {n}, and yes, it looked just like __.',
      'I waved to {n}, but a lorry had stopped in front of __.',
    ],
    rows: rowsFor(HER, 'daughter, granddaughter, niece, sister', 'son, grandson, nephew, brother'),
    lists: { n: NAMES },
  },
  {
    open: [
      'At the wedding the {who} began to cry during the first song. It was a happy kind of crying, but it did not stop until the cake came.',
      'There were ninety people at the wedding, and only the {who} cried. Even the priest had to wait.',
    ],
    ask: [
      'So many tears! The priest himself had to lend a handkerchief to __.',
      'I sat behind all that crying and could not see anything but __.',
      'The photos are lovely. You can still see the tears on the one of __.',
      'Somebody cried all through the service, and we all felt for __.',
      'When the crying was over at last, everybody danced with __.',
    ],
    rows: rowsFor(
      HER,
      'bride, mother of the bride, little bridesmaid',
      'groom, father of the bride, best man',
      'parents of the bride, bridesmaids, grandparents',
    ),
  },
  {
    open: [
      'Say hello to my {who}, doctor. We came about the cough.',
      'It is my {who} who has the cough, doctor, not me.',
    ],
    ask: [
      'The patient opened __ mouth and said "ah".',
      'The doctor asked the patient to take off __ jacket.',
      '"Does it hurt here?" The patient shook __ head.',
      'At home the little patient would not take __ medicine.',
      'Two days later the patient was back on __ feet.',
      'The patient sat on my lap and squeezed __ teddy.',
    ],
    rows: rowsFor(
      HER_OWN,
      'daughter, niece, little girl, granddaughter',
      'son, nephew, little boy, grandson',
    ),
  },
  {
    open: [
      'I want to tell you how we got our house. It used to belong to {who}, who had planted every tree around it and did not want to sell it to a bank.',
      'For sixty years {who} lived in the house that is ours now. Then the stairs became too steep, and we were lucky.',
    ],
    middle: ['The first winter we froze, and the pipes froze with us.'],
    ask: [
      'We changed the kitchen, but the trees that were planted here are still __.',
      'The house is ours on paper. In my heart it is still __.',
      'There was a piano in the hall when we moved in, and it must have been __.',
      'Behind the stove I found an old ring. I am sure it was __.',
      'We have our own ideas about the roses, and before us somebody had __.',
      'The name on the door is ours now. Under the paint you can still read __.',
    ],
    rows: rowsFor(
      HERS,
      'my grandmother, an old lady, a widow, my great-aunt',
      'my grandfather, an old sailor and widower, an old gentleman, my great-uncle',
      'my grandparents, two old sisters, an old couple',
    ),
  },
  {
    open: [
      'My {who} cannot swim.',
      'Nobody told us that my {who} could not swim.',
      'I am the only one who knows that my {who} cannot swim.',
    ],
    ask: [
      'That is why we all sat in the boat and not in the water: because of __.',
      'The pool was deep, so I stayed close to __.',
      'You can jump in if you like, but first throw a rubber ring to __.',
      'This summer I will give swimming lessons to __.',
      'Poor thing: the water scared __.',
      'Then a big wave came, and in a moment it had swallowed __.',
    ],
    rows: rowsFor(
      HER,
      'mother, cousin Anna, stepsister, girlfriend',
      'father, cousin Paul, stepbrother, boyfriend',
      'parents, cousins, little sisters, friends',
    ),
  },
  {
    open: [
      'For my birthday {who} gave me a drum. My parents still have not got over it, and the dog lives under the bed.',
      'There it was, a real drum, a present from {who}. I had asked for a puzzle, but I am not complaining.',
    ],
    ask: [
      'Ever since that drum came into the house, Dad has not wanted to speak to __.',
      'I wrote a thank-you letter for the drum and sent it to __.',
      'My mother put her hands over her ears. "This drum goes straight back to __!"',
      'Next time I hope to get a trumpet from __.',
      'Who brings a child a drum? My parents will never forgive __.',
      'I love my drum, and I love __.',
    ],
    rows: rowsFor(
      HER,
      'my godmother, my aunt, Granny, Auntie May',
      'my godfather, my uncle, Grandpa, Uncle Joe',
      'the neighbours, my cousins, my grandparents, the twins',
    ),
  },
  {
    open: [
      '{n}, my {who}, wanted to cut down the old tree.',
      'The old tree had to go, and {n}, my {who}, went for the saw.',
    ],
    middle: ['The birds did not think much of it.'],
    ask: [
      'Nobody helped, so {n} had to do it all by __.',
      'The saw slipped, and {n} nearly hurt __.',
      'We heard {n} up in the tree, talking to __.',
      'It was hard work, and at noon {n} made a pot of tea, only for __.',
      'The branch broke, the tree fell, but {n} had saved __.',
      'Nobody believed in it, not even {n} __.',
    ],
    rows: rowsFor(HERSELF, 'aunt, mother-in-law, sister, niece', 'uncle, father-in-law, brother, nephew'),
    lists: { n: NAMES },
  },
  {
    open: [
      'On the old photo you see {who} in front of a shop. It was taken in the year of the great flood, and the water is still standing in the street.',
      'I found a photo in the attic today, yellow and a little torn. It shows {who} in front of a shop, up to the knees in water.',
    ],
    ask: [
      'Look at the face on this old photo. How young __ looked!',
      'I would love to know what __ sold in that shop.',
      'Do you think that __ lost everything in the flood?',
      'In spite of the water in the photo, __ smiled.',
      'The shop was sold after the flood, and then __ went to sea.',
      'Somebody must have called out when the photo was taken, because __ looked to the left.',
    ],
    rows: rowsFor(
      SHE,
      'my great-grandmother, my great-aunt, my mother as a girl',
      'my great-grandfather, my great-uncle, my father as a boy',
      'my grandparents, my two great-uncles, my aunts',
    ),
  },
  {
    open: [
      'We got a new neighbour today, {a who}.',
      'The new neighbour is {a who}.',
      'Have you met our new neighbour? It is {a who} from Wales.',
    ],
    ask: [
      'Our neighbour has lost __ keys.',
      'That new neighbour of ours plays the trumpet with __ windows open.',
      'I only know the new neighbour by __ cough.',
      'The new neighbour asked me to water __ flowers.',
      'On Sunday our new neighbour was lying in the grass in __ pyjamas.',
      'I like our neighbour, but not __ cooking.',
    ],
    rows: rowsFor(
      HER_OWN,
      'widow, young woman, lady, grandmother',
      'widower, young man, gentleman, grandfather',
    ),
  },
  {
    open: [
      'I had two friends at school, and one of them was {n}. When I was ill, this {who} with the loud laugh climbed up to my window and read me the homework.',
      'Of all the {whos} in my class I liked {n} best. We built a raft once, and it sank in front of everybody.',
    ],
    ask: [
      'I saw {n} again after thirty years. "Is it you?" __ shouted across the street.',
      'I told {n} about my job, and then __ told me about the farm.',
      'Do you remember {n}? Last week __ rang me up.',
      'I had grown fat and grey. {n} had not, and __ could still climb trees.',
      'We both thought of the past, {n} and I, and I cried, and so did __.',
      'I wanted to pay for the coffee, but {n} said that __ had already paid.',
    ],
    rows: 'who whos due rivals / girl | girls | she | he they / boy | boys | he | she they / lad | lads | he | she they / lass | lasses | she | he they',
    lists: { n: NAMES },
  },
  {
    open: [
      'My {who} live on the top floor, and my {other} on the ground floor. I am in between, and I hear everything. Last night the noise came from upstairs.',
      'Upstairs? That is where my {who} live. My {other} lives below and never makes a sound.',
    ],
    ask: [
      'I love the top floor, and I often go up there to eat with __.',
      'When there are steps above my head, I know that it is __.',
      'Water was coming through my ceiling, so I ran up to __.',
      'The postman never climbs up to the top. He leaves me all the letters for __.',
      'I took a broom, knocked on the ceiling, and waited for an answer from __.',
      'Nobody sleeps above me, only __.',
    ],
    rows: `who other due rivals
      cousins | aunt | them | her him / parents | brother | them | her him / two uncles | sister | them | her him`,
  },
  {
    open: [
      'There is one person I ring when I am sad: my {who}. We do not talk much. Often we just drink our tea, each at our own end of the line.',
      'Other people have a doctor. I have my {who} and a telephone, and that has always been enough.',
    ],
    ask: [
      'It rang and rang. Then a sleepy voice said "hello", and it was __.',
      'My day had been terrible, so I picked up the phone and told all of it to __.',
      'After the call I felt better. I always do when I have talked to __.',
      'The line is so clear that I can hear the kettle at the other end, and the cat purring next to __.',
      'I know that number by heart. I need not think when I ring __.',
      'One day, I know, the phone will ring and nobody will pick it up. What shall I do without __?',
    ],
    rows: rowsFor(HER, 'grandmother, old aunt, sister, mother', 'grandfather, old uncle, brother, father'),
  },
]);

export const kinds: readonly Kind[] = [FAMILY];
