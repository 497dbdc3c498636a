// Longer tellings, with talk in between, in which a pronoun is due for somebody whose sex or number was said before.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { cast } from './telling-cast.ts';

const GOSSIP = toldKind('told: whom, in long talk', [
  {
    open: [
      'Our new dentist is {a x}. The old one, {a y}, has gone to live in Spain, and good luck, I say, because nobody here will miss that drill. The waiting room has been painted, there are fish in a tank, and you get a sticker at the end even if you are eighty.',
      'Yes, we have got another dentist at last, {a x} this time. The room smells of mint now. My husband would not go, he was so used to the old one, {a y}, who hummed and never washed. But tooth is tooth, I told him.',
    ],
    ask: [
      'I opened my mouth. The new dentist took one look at my teeth and shook __ head.',
      'When I told the new dentist that I eat toffee in bed, there was a long silence. Then I saw a smile behind the mask, and a twinkle in __ eyes.',
      'The new dentist is afraid of pain, you know, and has never had a hole in __ life.',
      'I bit the new dentist, I am sorry to say, and left the marks of my teeth on __ finger.',
      'Every child gets a present. Our new dentist pulls frogs and coins out of the pocket of __ coat.',
    ],
    rows: `x y due rivals
      young woman | fat old man | her | his their / lady from Greece | man from Bath | her | his their / mother of twins | bachelor | her | his their
      young man | tall old woman | his | her their / gentleman from Greece | woman from Bath | his | her their / father of twins | spinster | his | her their`,
  },
  {
    open: [
      'It was {x} who taught me to swim. I was nine and thin as a rake, and {y} sat on the bank, knitting, and called out what to do with my legs. You would not think that one can learn it in a river full of ducks, but I did.',
      'How did I learn to swim? There was a river, and there was {x}. {Y} came along with towels and bread. Other children had a pool and a whistle. We had mud, ducks, and now and then a dead branch.',
    ],
    ask: [
      'When I went under, {x} pulled me up by the hair. I spat out the water, and held on to __.',
      'I was afraid of the deep part. But {x} stood there with open arms, and so I swam straight to __.',
      'Many years later, when {x} had grown too old to walk, I went to the river every day, and afterwards I told all about it to __.',
      'One day the current was too strong for {x}. This time it was up to me. I jumped in and saved __.',
      'The day I swam across, {x} stood on the other side and cried for joy. I can still see the tears. I climbed out and hugged __.',
    ],
    rows: cast(
      'her him them',
      'my grandmother; Aunt Peg; Mother; Miss Lamb',
      'my grandfather; Uncle Bob; Father; Mr Lamb',
      'my sisters; my cousins; the Lamb brothers; my grandparents',
    ),
    near: true,
  },
  {
    open: [
      'On the first floor we have {ax} now. I say nothing against them, or against anybody. On the second floor it is {ay}, and the cooking smells go right up to the roof.',
      'Guess who has moved in on the first floor: {ax}! I helped to carry a lamp. And I had to step over the bicycle of {ay} from the second floor, as usual.',
    ],
    ask: [
      'On Sunday there was shouting on the first floor, and this morning a chair flew out of the window. When I went to ask, nobody opened. I only heard from behind the door that __ had lost the key.',
      'Last night the bell rang. It was the first floor! There I stood in my curlers, and would you believe it, __ wanted to borrow a trumpet.',
      'I asked the first floor to tea. I baked for hours, and then __ never came.',
      'If you see a light on the first floor at four in the morning, do not worry: it only means that __ cannot sleep.',
    ],
    rows: `ax ay due rivals
      a young couple | a student called Carl | they | he she we / two brothers from Poland | a nurse called Nell | they | she he we
      an opera singer called Mrs Low | a bachelor | she | he they we / a widow with a harp | a boy called Karl | she | he they we
      a Russian count | two nurses | he | they she we / a bachelor with a goat | an old lady | he | she they we`,
  },
  {
    open: [
      'When the shop burned down, {x} lost everything, even {his} shoes. People from all over the town came with blankets and saucepans, and {y} gave {him} a room. It was a good room, with a view of the ruins.',
      'I must tell you about {x} and the fire. There was nothing left of the shop but a till and a smell. {Y} had a spare room, thank heavens, and so there was at least a bed.',
    ],
    ask: [
      'For weeks {x} looked for the cat in the ashes. One night it came back by itself, with a burnt tail, and lay down at __ feet.',
      'No one ever heard {x} complain, not even on the day when the bank wrote a letter and asked for __ money.',
      'Somebody asked {x} what had been worst. It was not the money, was the answer. It was the photographs of __ parents.',
      'By spring {x} had built a new shop with __ own hands.',
    ],
    rows: cast(
      'his her their',
      'Mr Marsh; Mr Cobb; Uncle Walt',
      'Mrs Marsh; Aunt Winnie; the widow',
      'the Marshes; the Moor sisters; two brothers',
    ),
    near: true,
  },
  {
    open: [
      'Our cook is leaving. It is a pity, {x} was the best we ever had, and the {y} who is to come next puts raisins in everything. We collected money, I got twelve pounds and a button, and the boss gave a speech about soup.',
      'Goodbye to our cook! We all stood in the canteen with paper hats on. {X} had been with us since the year of the strike. A {y} will start on Monday, with raisins.',
    ],
    ask: [
      'At the end of the speech our cook began to sob, and I gave __ my handkerchief.',
      'We lifted our cook up on our shoulders, and then we sang a song for __.',
      'The boss, who had never said a kind word before, went up to the cook and shook hands with __.',
      'We shall visit our cook, and in summer the whole office is going to stay with __.',
      'And what did the cook get as a present? I had been to six shops. I took the parcel from under the table and gave it to __.',
    ],
    rows: `x y due rivals
      Mrs Butter | man from Hull | her | him them us / Old Nan | boy of twenty | her | him them us / Lady Ann | young man | her | him them us
      Mr Butter | woman from Hull | him | her them us / Old Stan | girl of twenty | him | her them us / Lord Ash | young lady | him | her them us`,
  },
  {
    open: [
      'The king liked jokes, but he had heard them all. So he sent for {ax} from the far side of the mountains, of whom people said that even the cows laughed. It took three months, since the roads were bad and the princess kept forgetting the letter.',
      'Far away beyond the mountains there lived {ax} who could make even the cows laugh. The king heard of it. He was bored, the princess was bored, and so were the forty knights.',
    ],
    ask: [
      'The {x} from beyond the mountains came into the hall, bowed to the king, and fell over __ feet.',
      'Nobody laughed. Then the {x} from beyond the mountains took a live fish out of __ hat.',
      'The king laughed so much that he gave the {x} a horse, a house, and a ring for __ finger.',
      'In the end the {x} grew tired of the castle and went back over the mountains to __ cows.',
    ],
    rows: `ax x due rivals
      an old woman | old woman | her | his their our / a milkmaid | milkmaid | her | his their our / a widow | widow | her | his their our
      an old man | old man | his | her their our / a cowboy | cowboy | his | her their our / a monk | monk | his | her their our`,
  },
  {
    open: [
      'This is the story of how {x} got stuck on the roof. There was a ball up there, a red one, and {y} said: "Leave it." But no. We had one ladder, and the wind took it. Then the neighbours came out, and the baker, and a man who sold brushes.',
      'You remember the red ball on our roof? {Y} still laughs about it. One Sunday {x} climbed up to get it, the ladder fell over, and the whole street stood below with good advice.',
    ],
    ask: [
      '{X} sat on the chimney and shouted that __ had no head for heights.',
      'From below, {y} threw up a sandwich, but {x} missed it, because __ did not dare to let go.',
      'When the firemen got there, {x} had been up so long that __ could name every bird.',
      '"Jump!" everybody shouted. {X} shut both eyes, counted to three, and then __ jumped.',
      'To this day, {x} cannot see a red ball without thinking of the hours that __ spent up there.',
    ],
    rows: `x y due rivals
      Grandfather | Grandmother | he | she they we / my uncle | my aunt | he | she they we / Grandmother | Grandfather | she | he they we
      my aunt | my uncle | she | he they we / the twins | Mother | they | she he we / my brothers | Grandmother | they | she he we
      my sister and I | Father | we | he they she / Dad and I | Mother | we | she they he / I | Grandmother | I | she they he / I | my sister | I | she he they`,
    near: true,
  },
  {
    open: [
      'Two prisoners broke out of the castle on Friday, {ax} and {ay}. They had a spoon and plenty of time. The guards were playing cards, the moon was out, and the dog of the castle slept, as dogs of castles do.',
      'The way out of the castle was under the stove. {Ax} found it, and {ay}, in the next cell, passed through the spoon. On Friday, while the guards were at cards, they both got out.',
    ],
    ask: [
      'At the river they split up. Early on Saturday the guards found some footprints, and in a barn, under the hay, they found the {x}, and put a chain round __ neck.',
      'The {x} was the first to come out of the hole, with earth in __ hair.',
      'They swam across the moat, and the {x} held the spoon between __ teeth.',
      'Once over the border, the {x} sat down under a tree, breathed the free air, and took off __ shoes.',
    ],
    rows: `ax x ay due rivals
      a duke | duke | a nun | his | her their / a young knight | knight | a lady | his | her their / an old monk | monk | a princess | his | her their
      a duchess | duchess | a monk | her | his their / a young lady | lady | a knight | her | his their / an old nun | nun | a prince | her | his their`,
  },
  {
    open: [
      'We gave {x} a surprise for {his} last day at school. There were balloons in the gym, {y} made a speech, somebody set fire to a curtain, and the band played the one song they knew, four times over.',
      'Forty years at one school! We wanted to do something special for {x}. {Y} had the idea with the balloons, which was all right, and the idea with the goat, which was not.',
    ],
    ask: [
      'The door opened, and the goat went straight up to {x} and bit __.',
      '{X} tried to speak, but no words came. All the children stood up and clapped for __.',
      'The next morning there was nobody at the desk by the window, and already we missed __.',
      'On the card we had all written our names. {X} took it, and a little girl had to read it out to __.',
      '{X} got a bicycle from the parents and, from us, a picture that showed a goat running after __.',
    ],
    rows: cast(
      'him her them',
      'Mr Pike; old Mr Snow; our headmaster',
      'Miss Pike; old Mrs Snow; our headmistress',
      'Mr and Mrs Pike; the Snow sisters; our two caretakers',
    ),
    near: true,
  },
  {
    open: [
      'My {x} goes to bed with the hens and gets up with the birds. My {y} never sleeps at all, and that is how there came to be two kettles in that house, and two radios, and a cat which is fed four times a day.',
      'In that house there are two kettles. One is for my {y}, who reads all night long. The other is for my {x}, up at four and out in the fields. The cat gets four meals and cannot walk any more.',
    ],
    ask: [
      'At nine in the evening my {x} puts out the light, while the others go on talking, and pulls the blanket up to __ chin.',
      'When my {x} comes home from the fields, there is always straw in __ hair.',
      'My {x} never learned to read, and signs letters with the print of __ thumb.',
      'You should hear my {x} whistle to the birds, with two fingers in __ mouth.',
    ],
    rows: `x y due rivals
      grandfather | grandmother | his | her their / uncle | aunt | his | her their / brother | sister | his | her their / nephew | niece | his | her their
      grandmother | grandfather | her | his their / aunt | uncle | her | his their / sister | brother | her | his their / niece | nephew | her | his their`,
  },
  {
    open: [
      'The choir was to sing for {x} at noon, on the steps of the town hall. It was August, the tar was melting, and {y} had been standing there in black since ten. Two trumpets fainted, that is to say, the men behind them did.',
      'There has never been such heat as on the day {x} came to our town. {Y} held an umbrella. The mayor lost his speech, and the choir sang the wrong song.',
    ],
    ask: [
      'A child had been told to hand over the flowers, but when {x} got out of the car, the child cried and would not go near __.',
      'After the song {x} whispered: "Water!" and three people came running with a bucket and poured it over __.',
      'The mayor wanted to say "Welcome!" He took one step, tripped on the carpet and fell on top of __.',
      'A bee flew up the steps, went twice round {x}, and stung __.',
    ],
    rows: cast(
      'her him them',
      'the queen; the princess; the duchess; the countess',
      'the emperor; the prince; the duke; the pope',
      'the royal twins; the young couple; the two kings; the princes',
    ),
    near: true,
  },
  {
    open: [
      'On our ship the captain is a {x} and the cook is a {y}. People find it funny, but the fish do not mind. We sail on Fridays, we sing at night, and we have only ever lost one mast and a bag of onions.',
      'I sailed for six years under a {x}. There is no better captain. In the kitchen we had a {y} who could make seven dishes from one onion, and there were nine of us to eat them.',
    ],
    ask: [
      'In a storm the captain stands at the wheel and laughs, with the rain running down __ face.',
      'When we crossed the line, the captain danced on deck and lost one of __ earrings.',
      'The captain has a map of the whole world on the inside of __ coat.',
      'Nobody has ever seen our captain cry, except once, when a letter came from __ mother.',
    ],
    rows: `x y due rivals
      woman | man | her | his their / grandmother | young man | her | his their / lady of fifty | boy | her | his their
      man | woman | his | her their / grandfather | young lady | his | her their / gentleman of fifty | girl | his | her their`,
  },
  {
    open: [
      'It is in all the papers that {x} got lost in the fog. {Y} told the reporters about it, twice, and both times there were more wolves in it. In truth there was a path, a dog, and half a kilometre to go.',
      'Here is what really happened in the fog. {Y} had stayed in the hut with the cheese. {X} only went out to look for wood, and the fog came down like a curtain, and all the trees looked the same.',
    ],
    ask: [
      'For hours {x} walked in a circle and, to hear a voice, talked to __.',
      'At one point {x} slipped on a wet stone, but luckily did not hurt __.',
      'It was cold, and {x} found a dry cave and covered __ with leaves.',
      'The story about the ten wolves is not true. {X} made it up later, to have a reason to be proud of __.',
      'No one had to come and look for {x}. When the fog lifted, there was the hut, and {x} got back all by __.',
    ],
    rows: `x y due rivals
      Uncle Hal | Aunt May | himself | herself themselves ourselves / the vicar | his sister | himself | herself themselves ourselves
      Aunt May | Uncle Hal | herself | himself themselves ourselves / the mayor's wife | the mayor | herself | himself themselves ourselves
      the twins | our mother | themselves | herself himself ourselves / the students | their teacher | themselves | himself herself ourselves
      my wife and I | the guide | ourselves | themselves himself herself / my sister and I | the twins | ourselves | themselves himself myself
      I | my wife | myself | herself himself ourselves / I | my sisters | myself | themselves himself ourselves`,
    near: true,
  },
  {
    open: [
      'A man came to the village with a bear, a drum, and {ax} who could walk on {his} hands. We paid in eggs. It was before the railway, and nothing ever came to the village except for rain and, once, a bishop.',
      'The year before the railway we saw our first show. There was a bear, there was a drum, and there was {ax}. Everybody paid two eggs, and the priest paid four, to be on the safe side.',
    ],
    ask: [
      'The bear only sat there and yawned. But the {x} stood on a pole, as high as the church, and balanced a plate on __ nose.',
      'They were poor. At night I saw the {x} by the fire, mending the holes in __ socks.',
      'When the {x} came round with the hat, I had no egg left, and I could not look into __ eyes.',
      'Years later I met the {x} again, in the city, rich and fat, with a gold ring on __ thumb.',
    ],
    rows: `ax x his due rivals
      a girl | girl | her | her | his their its / a lady in red | lady | her | her | his their its / an old woman | old woman | her | her | his their its
      a boy | boy | his | his | her their its / a man in red | man in red | his | his | her their its / an old clown called Mr Pim | clown | his | his | her their its`,
  },
]);

export const kinds: readonly Kind[] = [GOSSIP];
