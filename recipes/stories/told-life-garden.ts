// Tellings of garden, neighbours and house: planting, fences, repairs, moving in and out.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { NUMBERS } from './telling-words.ts';

const GARDEN = toldKind('told: house, garden and neighbours', [
  {
    open: [
      'The tree by our gate was there before the house. {What}, and the children love it. Last week a letter came to say that it must be cut down for the new road.',
      'You will know our house when you see the big tree in front of it. {What}. Park on the left, please, the right side is for the bins.',
    ],
    ask: [
      'All the neighbours wrote to the mayor to save our __.',
      '"It is only a tree," they say. To us it is more than that, this old __.',
      'There is nothing nicer in summer than to sit and read beneath that __.',
      'My grandfather carved his name in the bark of the __.',
      'In the storm we could hear the branches of the __.',
    ],
    rows: `what due rivals
      It drops its acorns on the car every autumn | oak | willow pine
      Its long thin branches hang right down to the water of the stream | willow | oak pine
      It is green all winter, with needles and big brown cones | pine | oak willow
      Its bark is white as paper and comes off in strips | birch | oak pine
      It gives us shiny brown conkers in their spiky shells | chestnut | willow birch
      In May it is white all over, and in July we spit the stones across the road | cherry | oak pine`,
  },
  {
    open: [
      'We have good neighbours on both sides. On the left there is {p}, {a}, and on the right {q}, {b}. They have not spoken to each other for years, I could not tell you why.',
      '{P}, {a}, lives in the yellow house on the corner. The one across the road from there belongs to {q}, {b}. Say hello to both of them from me!',
    ],
    ask: [
      'When {need}, we went and rang the bell of __.',
      '"{Need}!" cried my wife. "Quick, run over and fetch __!"',
      'It happened on our first night here: {need}, and who came to help us? It was __.',
      'I knew the very person to call when {need}. I called __.',
    ],
    rows: `a b need
      the vet | a baker | the cat broke her leg
      a plumber | a poet | water came through the ceiling
      who used to be a nurse | who used to be a pilot | the baby had a fever
      who mends cars | who sings in the choir | the van would not start
      who keeps bees | who plays the organ | a swarm of bees sat down on the chimney`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '"Where do you want this piano?" groaned the man. "In the {due}, please," said Mum. "The boxes with the red dots go in the {d}, and do watch out for the cat."',
      'There was a plan on the front door, drawn by {p}: beds upstairs, lamps in the {d}, piano in the {due}. The movers just laughed, but they kept to it.',
    ],
    middle: ['By noon the men had drunk all our lemonade. Nobody could find the kettle.'],
    ask: [
      'Our first evening in the new house ended with a song in the __.',
      'It took four men to push the thing round the corner and into the __.',
      'Ever since, {p} has had to play all those scales in the __.',
      'We heard one deep note in the night. Somebody, or some cat, was in the __.',
      'When the tuner came, we led him straight to the __.',
    ],
    lists: {
      due: 'kitchen hall cellar attic bedroom lounge office garage',
      d: 'kitchen cellar attic bedroom garage',
    },
  },
  {
    open: [
      'Every door in our street was {d} until the spring when {p} went mad, as they called it, and painted one {due}. There was nearly a town meeting about it.',
      'The lady at number five asked {p} to do her front door. "{Due}," she said. "I am tired of {d}." She paid with a basket of plums.',
    ],
    ask: [
      'From then on postmen had no trouble: "Look for the door that is __."',
      'To this day there are drops of paint on the step, and all of them are __.',
      '"You cannot miss it," {p} tells people. "It is the one in __."',
      'For weeks afterwards the hands of {p} were __.',
      'When her neighbours saw the door, they shook their heads. Why, of all colours, __?',
    ],
    lists: { due: 'red blue green yellow white black pink purple orange', d: 'brown grey green white black' },
  },
  {
    open: [
      'We had only been in the house for two days when {what}. {P} looked it up in a book and then put the book away again.',
      'Dear Aunt Jane, thank you for the curtains. All was going well until last night, when {what}.',
    ],
    ask: [
      'There was nothing for it. We had to call a __.',
      '"Do not touch anything," said the neighbour. "You want a proper __."',
      'On a Sunday, of course, it is hard to get hold of a __.',
      'It all works again now, thanks to a very nice __.',
      'The bill was long, but he was worth every penny, that __.',
    ],
    rows: `what due rivals
      a pipe burst under the bath and the hall was flooded | plumber | painter gardener
      the kitchen tap came off in my hand | plumber | painter locksmith
      the front door fell shut with both keys inside | locksmith | plumber painter
      all the lights went out and sparks flew from the switch | electrician | plumber locksmith
      a new spot of damp ruined the fresh white of the walls | painter | locksmith gardener
      the stairs gave way, three wooden steps of them | carpenter | plumber painter
      the hedge was so wild that we could no longer get to the gate | gardener | plumber locksmith`,
  },
  {
    open: [
      '{What}. {P} has been away at a wedding since Thursday, and the garden gate has been banging in the wind.',
      'You asked about the garden. Well, {what}. I went over this morning with a pot of jam for {p} and saw it with my own eyes.',
    ],
    ask: [
      'It is no wonder, then, that the {x} is __.',
      '"You will get a shock," I told {p} on the phone. "The {x} is __."',
      'If you do not believe me, go and put your hand on the {x}: it is __.',
      'I have never before in my life seen the {x} so __.',
      'A robin came down to the {x}, found that it was __, and flew off again.',
    ],
    rows: `what x due rivals
      there has not been a drop of rain for seven weeks | lawn | dry | wet
      it has been pouring down for nine days now | bench | wet | dry
      there were ten degrees of frost every night this week | pond | frozen | warm
      the sun has been burning down from a blue sky all day | stone step | hot | wet
      somebody has turned on the hose and left it running on the path | path | wet | hot
      the pigeons have eaten every last seed in the bird house | bird house | empty | full
      three feet of snow have come down in the night | old hedge | white | green`,
  },
  {
    open: [
      'When we moved in, the man next door lent us his {due}. He also gave us a {d} as a present, with a red bow on it. He is like that.',
      'My wife borrowed a {due} from the man next door and forgot all about it. In April he had bought our old {d} off us, and he was still pleased with it.',
    ],
    ask: [
      'A year went by before we remembered to give him back the __.',
      'He rang the bell, rather red in the face. "I am sorry to ask," he said, "but I could do with my __."',
      'Guess what I found behind the paint pots in our shed: his __.',
      'We had to confess that we had lost the __.',
      'In the end it had become so rusty that we got him a new __.',
    ],
    lists: {
      due: 'ladder rake spade drill hammer saw lamp bucket torch kettle',
      d: 'ladder bench rake bucket lamp',
    },
  },
  {
    open: [
      'There is somebody living at the end of our garden. {P} saw it first, at night, in the light of a torch: {a c}! The dog is very interested.',
      'I was pulling up weeds when I came face to face with {a c}. I called {p} over, and we both held our breath.',
    ],
    ask: [
      '"Do not come too close," I whispered. But {p} had already touched its __.',
      'It did not run away. All we could see when it sat there in a corner was its __.',
      'In the drawing that {p} did at school the next day, the best thing was the __.',
      'The dog had a sniff at it and then drew back from the __.',
      'It moved a little in the grass. There was a good view of its __.',
    ],
    rows: `c due rivals
      hedgehog | spines | wings antlers / bat | wings | spines antlers / stag | antlers | wings spines
      butterfly | wings | claws scales / goat with one white ear | horns | wings scales / snake | scales | claws wings
      mole | claws | scales horns / duck | feathers | scales horns / rabbit | ears | horns scales`,
  },
  {
    open: [
      'You should see what {who} made out of that ruin! No builder came, no friend, no cousin. The roof alone took two summers.',
      'No one lent a hand when the wall came down. So {who} got out the bricks and the bucket and made a start.',
    ],
    ask: [
      'It is quite a thing to have done all by __.',
      'It is one thing to have help, and quite another to do it all by __.',
      'There it stands now, as good as new. Imagine doing all that by __!',
      'The mayor came and took off his hat. What a thing to build all by __!',
    ],
    rows: `who due rivals
      the new man at number nine | himself | herself themselves
      the two sisters over the road | themselves | herself himself
      the old lady with the parrot | herself | himself themselves
      my wife and I | ourselves | themselves herself
      the young couple from Spain | themselves | himself ourselves
      our uncle | himself | themselves herself
      his widow | herself | himself themselves`,
  },
  {
    open: [
      'Spring has come at last. I am sitting on the back step with my tea, writing to you and looking at {x}. The cat is asleep on the wheelbarrow.',
      'My neighbour is proud of {x}. She talks of nothing else, and she would be hurt if you did not look.',
    ],
    ask: [
      'I must tell you how lovely {x} __!',
      'Some people do not care for gardens, but even they must admit that {x} __ very pretty.',
      'If you ask me how tall and green {x} __, I can only say: very.',
      '"Come here," she said. "You must see for yourself how fine {x} __!"',
    ],
    rows: `x due rivals
      the tulips along the wall of the old school | are | is
      the row of little trees behind the houses | is | are
      the pot of herbs between the milk bottles | is | are
      the roses that climb over the roof | are | is
      the bed of blue and yellow flowers | is | are
      the bushes at the end of the lane | are | is`,
  },
  {
    open: [
      'There were {a} pears on our little tree, its very first. {P} counted them every morning before school. Then came the storm, and {less} of them fell on the grass.',
      '{P} had set out {a} lettuces in a row. In the night a rabbit squeezed under the fence and ate {less}. You should have heard the shouting!',
    ],
    ask: [
      'It was easy to count what there was now: __.',
      '"How many have we still got?" I called from the window. "Only __!"',
      'So {p} put a net over the rest, all __.',
      'When Gran asked, {p} held up the right number of fingers: __.',
    ],
    rows: `a less due rivals
      seven | two | five | seven four / ten | two | eight | ten nine / six | three | three | six four
      nine | three | six | nine five / eight | one | seven | eight six / five | one | four | five three
      ten | one | nine | ten seven / four | two | two | four three`,
  },
  {
    open: [
      'We have moved into Mill Lane, number {due}. Number {d}, on the other side of the road, is a shop for buttons, and its owner has got a wooden leg.',
      '"Is this number {d}?" asked the man with the parcel. "No," I said, "they moved out. This is number {due}." He scratched his head and asked if he could use our phone.',
    ],
    ask: [
      'If you want to visit us, just tell the driver to stop at number __.',
      'At night a car drew up in front of number __.',
      '{P} has painted a nice big sign for our front door, and it says __.',
      'Should you find a lost tortoise, please bring it back to number __.',
    ],
    lists: { due: NUMBERS, d: NUMBERS },
  },
  {
    open: [
      '"What can I give you for all your trouble?" I asked {p}, who had been up on our roof since seven. "Oh," {pHe} said, "a plate of your {due} will do. But no {d}, I can\'t stand that."',
      'For a bit of {due} {p} will do anything. {PHe} dug our pond last year and never took a penny for it. {Q} brought {pHim} some {d}, and it went to the hens.',
    ],
    ask: [
      'So the next day I went round to {p} with a big plate of __.',
      'When the fence blew down, I knew how to get {p} to come. I made a lot of __.',
      '"Mmm," said {p}, sniffing at our window. "Do I smell __?"',
      'No money changed hands. It was all paid for in __.',
      'In our street they say that {p} once walked ten miles for some __.',
    ],
    lists: {
      due: 'soup rice fish pasta salad pudding bacon cabbage',
      d: 'cheese cake toast porridge soup fish',
    },
  },
  {
    open: [
      'We are moving to {due} at the end of May. {P} was born here in {d} and has cried a good deal, but Dad has got work there and the flat has a balcony.',
      'Good-bye, {d}! The boxes are packed, the goldfish are in a jar, and our new life in {due} starts in the morning.',
    ],
    ask: [
      'Before it was light, the van was on the road to __.',
      '"Will I have any friends," asked {p} in the back seat, "in __?"',
      'We sang for the first hundred miles. Then somebody said, "How far is it to __?"',
      'On the day after tomorrow we shall have breakfast in __.',
      'I have a new pen friend to write to now. She lives, as you will have guessed, in __.',
    ],
    lists: {
      due: 'London Boston Dublin Paris Chicago Bristol Oxford Rome Leeds Berlin',
      d: 'York Glasgow Madrid Boston London Bristol',
    },
  },
  {
    open: [
      '"I have left you a list, {p}. Today it is {job}. The cold drinks are in the shed, on the shelf with the flower pots."',
      'To earn some pocket money, {p} worked for old Mrs Hill on Saturdays. This time it was {job}, she told {pHim}, and then there would be ginger biscuits.',
    ],
    ask: [
      '{P} looked in the shed and took down the __.',
      'It went so well that {p} was quite sorry to put away the __.',
      'All afternoon you could hear {p} at work with the __.',
      '"My late husband," said Mrs Hill, "bought this __."',
      'For a job like that there is nothing better than a good __.',
    ],
    rows: `job due rivals
      the grass in front of the house, much too long by now | mower | ladder hose
      the thirsty beans and the whole of the dry rose bed | hose | mower rake
      the dead leaves all over the lawn | rake | hose ladder
      the hole for the new tree | spade | rake hose
      the nest of twigs high up in the gutter | ladder | rake mower
      the dusty path, all sand and dry leaves | broom | ladder hose`,
  },
  {
    open: [
      'People have moved in upstairs, so we are not alone in the house any more. They {what}. {P} met them on the stairs and carried up a chair for them.',
      'You ask what our new neighbours are like. I can only tell you this much: they {what}.',
    ],
    ask: [
      'My husband puts it in one word: __.',
      'I try not to judge people too soon, but I would call them __.',
      '"Well, at least," said {q}, "nobody can say that they are not __."',
      'We have never had neighbours who were so __.',
    ],
    rows: `what due rivals
      play the drums until three in the morning | noisy | kind shy
      bring us a cake every week and water our plants | kind | noisy rude
      never say hello and slam the door in your face | rude | kind shy
      turn red and hide behind the door when you greet them | shy | rude noisy
      look into all our letters and ask what we earn | nosy | shy rich
      own three big cars, a boat and a hotel | rich | poor noisy
      cannot pay for heating, and mend their shoes with card | poor | rich noisy`,
  },
  {
    open: [
      'Two dogs live in our street: {pet}, who is {a}, and {pet2}, who is {b}. One of them dug up all my carrots last night.',
      '"It was not our {pet2}," said the man over the fence. "She is {b}, as you know, and she was in bed by nine. What about {pet}, the {a} one?"',
    ],
    ask: [
      'On the fence I found a few hairs, {a}, so it must have been __.',
      'Then the thief came out of the bushes, {a} as could be. It was __!',
      'Someone had seen the dog run off. "It was quite {a}," she said. That is how I knew it was __.',
      'Only one dog in this street is {a}. We went to see the owner of __.',
    ],
    rows: `a b
      white | black / black | brown / brown | white / grey | brown / black | white`,
    due: 'pet',
    rivals: 'pet2',
  },
]);

export const kinds: readonly Kind[] = [GARDEN];
