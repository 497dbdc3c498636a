// Tellings at home, short and plain, of somebody or something that comes back as she, him, their, itself.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { HER, HER_OWN, HERS, HERSELF, named, SHE, subjects } from './telling-pronouns.ts';

const HOME = toldKind('told: short pronouns, home', [
  {
    open: ['My {who} came to tea yesterday.', 'Yesterday I had my {who} here for tea.'],
    ask: [
      'I met my {who} and kissed __.',
      'I like my {who}, so I made a cake for __.',
      'My {who} {was} cold, and I lit the fire for __.',
      'There was some cake left, and my {who} took it home with __.',
      'Our cat loves my {who} and always runs to __.',
      'My {who} had to go, and I waved to __.',
      'I will never forget how wet my {who} {was} when I drove __ home.',
    ],
    rows: subjects(
      HER,
      'aunt, grandmother, niece, daughter',
      'uncle, grandfather, nephew, son',
      'cousins, parents, neighbours, friends',
    ),
  },
  {
    open: ['{Who} {is} asleep on the sofa.', 'Shh! {Who} {has} fallen asleep.'],
    ask: [
      '{Who} said that __ felt better.',
      'Do not wake {who}, because __ had a bad night.',
      '{Who} snored so loudly that __ woke the cat.',
      'When {who} wake{s} up, __ will want some tea.',
      '{Who} said that __ only needed ten minutes.',
      '{Who} slept until six, and how hungry {was} __!',
      'Now that {who} {is} awake, what would __ like?',
    ],
    rows: subjects(
      SHE,
      'Grandma, my mum, my sister, Aunt Jane',
      'Grandpa, my dad, my brother, Uncle Tom',
      'the boys, the girls, my parents, the twins',
    ),
  },
  {
    open: [
      'My {who} {n} {has} left home. The new flat has two rooms and no curtains.',
      'Since May my {who} {n} {has} had a flat in town.',
    ],
    ask: [
      'At six {n} cook{s} supper, all by __.',
      'If a tap drips, {n} can mend it without help, by __.',
      'When it is too quiet, {n} just talk{s} to __.',
      'On Sundays {n} bake{s} a cake and eat{s} it all __.',
      'By now {n} know{s} how to look after __.',
    ],
    rows: named(HERSELF, 'sister, niece, daughter', 'brother, nephew, son', 'cousins, children, friends'),
  },
  {
    open: ['Look, my {who} {is} out in the snow!', 'It snowed, and my {who} went out to play.'],
    ask: [
      'My {who} lost __ way.',
      'My {who} lost __ boots in the deep snow.',
      'Can you see my {who} and __ sledge?',
      'My {who} came in and took off __ wet clothes.',
      'By the stove my {who} dried __ hair.',
      'My {who} made a snowman and gave it __ old scarf.',
      'Then my {who} rubbed __ cold hands.',
    ],
    rows: subjects(
      HER_OWN,
      'sister, daughter, niece, granddaughter',
      'brother, son, nephew, grandson',
      'children, cousins, brothers, sisters',
    ),
  },
  {
    open: [
      'The big room in our house belongs to my {who}. Mine is the small one.',
      'I sleep in the small room. The big one is for my {who}.',
    ],
    ask: [
      'I wanted the big room, but my {who} shouted that it was __.',
      'I clean my room, and my {who} clean{s} __.',
      'My {who} painted the big room, for it is __.',
      'From my bed I can hear how my {who} dance{s} in __.',
      'My {who} say{s} that the big room is __.',
      'My window is tiny, but my {who} {has} two big ones in __.',
    ],
    rows: subjects(HERS, 'sister, aunt, mother', 'brother, uncle, father', 'brothers, sisters, parents'),
  },
  {
    open: ['My {who} {n} {is} ill.', '"Where {is} {n}?" "In bed. My poor {who} {has} caught a bad cold."'],
    ask: [
      '{N} said that __ felt cold.',
      'The doctor asked {n} what __ had eaten.',
      '{n} drank some tea, and then __ slept.',
      'In the night {n} called that __ wanted water.',
      'If {n} {has} a fever, __ must stay in bed.',
      '{n} {was} ill for days, but now how {is} __?',
      'At last {n} got up, and out into the garden __ went.',
    ],
    rows: named(SHE, 'sister, wife, daughter', 'brother, husband, son', 'cousins, children, boys'),
  },
  {
    open: [
      'The {who} next door {has} a {n} with a drum.',
      'We know the {who} next door well, and the little {n}, too.',
    ],
    ask: [
      'The {who} smiled, and we greeted __.',
      'We baked a pie for the {who} and took it to __.',
      'The {who} could not open the gate, so I helped __.',
      'The {who} waved, and we waved back at __.',
      'If the {who} need{s} milk, I buy it for __.',
      'At night the {who} sang, and all of us heard __.',
      'When the {who} moved away, we missed __.',
    ],
    rows: subjects(
      HER,
      'woman:son, old lady:grandson, widow:nephew',
      'man:daughter, old man:granddaughter, gentleman:niece',
      'people:son, students:boy, sisters:girl',
    ),
  },
  {
    open: [
      'There is a tall mirror in the hall, and {who} stopped in front of it.',
      '{Who} walked past the mirror in the hall, and came back.',
    ],
    ask: [
      '{Who} winked at __.',
      '{Who} stood still and looked at __.',
      '{Who} smiled at __.',
      '"Oh dear," said {who}, and laughed at __.',
      'In that hat {who} hardly knew __.',
      'When I came in, {who} {was} talking to __.',
    ],
    rows: subjects(
      HERSELF,
      'Grandma, my mother, the bride, Aunt Jane',
      'Grandpa, my father, the groom, Uncle Tom',
      'the twins, the girls, my parents, the men',
    ),
  },
  {
    open: [
      'Dear Ruth, my {who} {is} in hospital, but it is not too bad.',
      'Dear Ruth, I have bad news. They have taken my {who} to hospital.',
    ],
    ask: [
      'We love my {who} and miss __.',
      'We bring my {who} flowers and sit with __.',
      'My {who} would love a letter, so please write to __.',
      'My {who} cannot walk yet, so they carry __.',
      'The house is empty without my {who}, and I miss __.',
      'On Friday my {who} may leave, and we will fetch __.',
      'The nurses all like my {who} and are good to __.',
    ],
    rows: subjects(
      HER,
      'wife, mother, sister, aunt',
      'husband, father, brother, uncle',
      'parents, children, cousins, brothers',
    ),
  },
  {
    open: ['{Who} {is} in the kitchen, baking.', 'There is flour everywhere, for {who} {is} baking a cake.'],
    ask: [
      '{Who} called that __ needed more butter.',
      '{Who} burned the cake, so what will __ do?',
      'As {who} stirred the dough, __ sang.',
      '{Who} had baked two cakes, and how tired {was} __!',
      'Please ask {who} if __ would like some help.',
      'It was hot in there, and when {who} came out, how red {was} __!',
    ],
    rows: subjects(
      SHE,
      'my wife, my aunt, Grandma, our maid',
      'my husband, my uncle, Grandpa, our son',
      'the children, my sisters, the boys, our guests',
    ),
  },
  {
    open: ['My {who} {is} very old.', 'You should see my {who}! Nothing in our village is as old.'],
    ask: [
      'I love my {who} and need __.',
      'People laugh at my {who}, but I love __.',
      'My {who} may be old, but I need __.',
      'Could you take my {who} to town and look after __?',
      'I could not find my {who}, so I looked for __.',
      'I am proud of my {who}, so do not laugh at __.',
      'There is nothing wrong with my {who}, and I will keep __.',
    ],
    rows: subjects(
      'her him it them',
      'aunt, grandmother, great-aunt',
      'uncle, grandfather, great-uncle',
      'car, bike, teddy',
      'boots, jeans, shoes',
    ),
  },
  {
    open: ['My {who} {n} {is} in bed now.', 'It is late, and {n}, my little {who}, must go to bed.'],
    ask: [
      'First {n} put away __ toys.',
      '{n} never went to bed without __ books.',
      'I think that {n} forgot to brush __ teeth.',
      'Mum told {n} to close __ eyes.',
      'In the dark {n} called for __ mother.',
      '{n} wanted a story about __ dog.',
    ],
    rows: named(HER_OWN, 'sister, niece, daughter', 'brother, nephew, son', 'cousins, sisters, brothers'),
  },
  {
    open: [
      'There was a knock at our door. Outside stood {n}.',
      'The bell rang, and I ran to open. It was {n}.',
    ],
    ask: [
      'The {who} smiled, and I greeted __.',
      'Dad came to see the {who} and greeted __.',
      'The {who} looked hungry, so we fed __.',
      'The {who} said nothing, and I stared at __.',
      'Our dog liked the {who} and ran to __.',
      'We let the {who} in and made up a bed for __.',
      'After the {who} had gone, Mum asked what I thought of __.',
    ],
    rows: subjects(
      HER,
      'girl:a girl, woman:an old woman, nun:a nun, lady:a lady in black',
      'boy:a boy, man:a tall man, monk:a monk, policeman:a policeman',
      'boys:two boys, men:three men, women:two women, children:some children',
    ),
  },
  {
    open: [
      'My {who} {is} painting the fence.',
      'The fence needed paint, so my {who} bought a big tin of it.',
    ],
    ask: [
      'My {who} sang to __.',
      'My {who} got green paint all over __.',
      'My {who} wanted no help and did it all by __.',
      'At noon my {who} stepped back, pleased with __.',
      'Then my {who} had to wash __.',
      'While the brush went up and down, my {who} hummed to __.',
    ],
    rows: subjects(
      HERSELF,
      'daughter, mother, wife, niece',
      'son, father, husband, nephew',
      'parents, cousins, sons, daughters',
    ),
  },
  {
    open: [
      'We have two cats at home. The white one is mine, and Tiger belongs to my {who}.',
      'Tiger is the cat of my {who}. I have got a white one.',
    ],
    ask: [
      'I feed my cat, and my {who} feed{s} __.',
      'My {who} call{s} Tiger, because that cat is __.',
      'Ask my {who} before you touch Tiger, who is __.',
      'My cat has a basket, but my {who} made a little house for __.',
      'My cat caught a mouse, but my {who} said that the mouse was for __.',
      'The white cat is mine, and Tiger is __.',
    ],
    rows: subjects(
      HERS,
      'sister, aunt, cousin Jane',
      'brother, uncle, cousin Tom',
      'sisters, parents, brothers',
    ),
  },
  {
    open: ['My {who} {has} lost the keys again.', 'The keys are gone! It was my {who} who had them last.'],
    ask: [
      'Where {was} my {who} when __ lost the keys?',
      'My {who} looked everywhere, and how cross {was} __!',
      'My {who} swore that __ had left the keys on the table.',
      'Did my {who} tell you where __ had been?',
      'My {who} found the keys, and then how __ laughed!',
      '"Here are the keys!" cried my {who}, and happy {was} __.',
    ],
    rows: subjects(
      SHE,
      'wife, grandmother, mother, aunt',
      'husband, grandfather, father, uncle',
      'parents, sons, daughters, cousins',
    ),
  },
  {
    open: [
      '"Who broke the cup?" asked Mum. "It was {who}," I said.',
      "Mum's best cup is broken. {Who} dropped it.",
    ],
    ask: [
      'Mum saw {who} and kissed __.',
      'Mum called {who} in and had a word with __.',
      '{Who} went red when Mum looked at __.',
      '{Who} cried, so I put my arm around __.',
      'Mum soon forgave {who} and hugged __.',
      'It was only a cup, so do not shout at {who} or punish __.',
      'Nobody lets {who} wash up now, and nobody gives cups to __.',
    ],
    rows: subjects(
      HER,
      'Aunt Rose, Grandma, the girl, Jane',
      'Uncle Jack, Grandpa, the boy, Peter',
      'the twins, the boys, the girls, the children',
    ),
  },
  {
    open: ['This is an old photo of my {who}.', 'Come and look at this photo! Here you can see my {who}.'],
    ask: [
      'My {who} loved __ dog.',
      'My {who} always wore __ best clothes on a Sunday.',
      'In this one my {who} {is} feeding __ dog.',
      'How much my {who} loved __ garden!',
      'Every evening my {who} played cards with __ friends.',
      'Nobody could make my {who} sell __ house.',
      'My {who} {was} so proud of __ roses!',
    ],
    rows: subjects(
      HER_OWN,
      'grandmother, great-aunt, mother, aunt',
      'grandfather, great-uncle, father, uncle',
      'grandparents, parents, neighbours, cousins',
    ),
  },
]);

export const kinds: readonly Kind[] = [HOME];
