// Tellings in which the form of an adjective or adverb is due: tall, taller or tallest, quick or quickly.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const MORE = toldKind('told: shape, more and most', [
  {
    open: [
      'We walked over the pass in November, which nobody in his right mind does. I was twenty at the time.',
      'I still have a picture of that night in the mountains. You cannot see anything on it. It was dark.',
    ],
    ask: [
      '{Lead} {a1}, {a2} and, as the path went down into the gorge, __ {end}.',
      'I remember it well. {Lead} {a1}, and at the same time {a2} and, as if somebody wanted to punish us, __ {end}.',
      'Say what you like about the mountains. {Lead} {a1}, {a2}, full of strange sounds and, on top of that, __ {end}.',
      '{Lead} {a1}, and not only {a1}, but {a2} and, what is worse, __ {end}.',
    ],
    rows: `lead a1 a2 due end rivals
      with every mile it got | colder | quieter | darker | until we could hardly move | dark darkness
      with every hour it was | later | darker | colder | when we lost our way | cold
      with every step it was | darker | colder | harder | when we lost our way | hard hardly
      with each minute it grew | darker | quieter | stranger | with our guide in tears | strange
      it was as | cold | quiet | dark | as at the bottom of a well | darker darkness
      it was so | dark | wet | cold | that we turned back at last | colder
      it was too | dark | cold | strange | for a child or a dog | stranger
      it was very | cold | quiet | dark | even for November | darker darkness`,
  },
  {
    open: [
      "My {one} is {base}. My father's is {base}, too, but mine is worse.",
      '"Your {one} is {base}," said my father. "You should see mine." I did not agree with him.',
    ],
    ask: [
      'We held them side by side, and everyone could see it: compared with his, mine was even __.',
      'No {one} in our street, and I have looked at every single one, could possibly be __.',
      'We had our neighbour decide. He looked from one to the other and said that mine was clearly __.',
      'He may boast as much as he likes. Of the two, it is mine that is __.',
    ],
    rows: `one base due rivals
      bicycle | old | older | old oldest
      rucksack | heavy | heavier | heavy heavily
      garden shed | small | smaller | small smallest
      coat | thin | thinner | thin
      car | slow | slower | slow slowest
      hat | big | bigger | big biggest
      bed | hard | harder | hard hardly
      room | cold | colder | cold
      chair | low | lower | low lowest
      garden | dark | darker | dark darkness`,
  },
  {
    open: [
      'Every year in August there is a fair, and there is a prize for {x} that are {base}. My uncle enters each time.',
      'In our valley people love a contest. They look at {x}, and what counts is how {base} they are.',
    ],
    ask: [
      'There were thirty of them on the long table this year. A man with a moustache walked up and down and in the end put a ribbon on the __.',
      'Second prize did not make my uncle happy. "Mine," he said, "should have won. Anyone can see that it is the __."',
      'The judge looked at one after the other, shook his head, looked again, and was at last quite sure which of them was the __.',
      'In the paper it says that out of all those in the hall, ours was by a long way the __.',
    ],
    rows: `x base due rivals
      pumpkins | big | biggest | big bigger
      beans | long | longest | long longer
      cheeses | old | oldest | old older
      pears | sweet | sweetest | sweet sweetly
      onions | strong | strongest | strong stronger
      eggs | small | smallest | small smaller
      roses | lovely | loveliest | lovely
      sunflowers | tall | tallest | tall taller
      peppers | hot | hottest | hot
      hats | funny | funniest | funny
      hens | fine | finest | fine finer`,
  },
  {
    open: [
      'There are {n} {xs} in the family, and people always want to know the same thing about them.',
      'My aunt has {n} {xs}. I mix up their names, but there is a way to tell them apart.',
    ],
    ask: [
      'Of the {n}, the one with the red hat is the __.',
      'If you put the {n} of them side by side against the door, you will see which one is the __.',
      'The {n} of them sat down on the bench, and it was easy to see who was the __.',
      'Only one of the {n} got a present. It was the __.',
    ],
    rows: `n xs due rivals
      two | girls | taller | tall tallest
      two | sons | older | old oldest
      two | sisters | younger | young youngest
      two | dogs | bigger | big biggest
      two | boys | stronger | strong strongest
      three | girls | tallest | tall taller
      four | sons | oldest | old older
      five | sisters | youngest | young younger
      three | dogs | biggest | big bigger
      six | boys | strongest | strong stronger`,
  },
  {
    open: [
      'My grandfather had a saying for everything, and he liked to say them in the bath.',
      'I have collected a few rules of life. They are not mine. I got them from an old sailor.',
    ],
    ask: [
      'The {a1} the {x}, as every child along this coast can tell you, the __.',
      'The {a1} a {x} gets, and it does not matter whose it is or where you bought it, the __.',
      '"The {a1} the {x}," he would say, with one finger in the air and soap in his ears, "the __."',
    ],
    rows: `a1 x due rivals
      older | cheese | stronger | strong strongest
      bigger | boat | slower | slow slowest
      smaller | dog | louder | loud loudly
      longer | speech | worse | bad worst
      deeper | lake | colder | cold
      thicker | book | heavier | heavy heavily
      older | wine | better | good best
      older | horse | wiser | wise wisest
      cheaper | shoe | harder | hard hardly
      higher | lamp | brighter | bright brightest`,
  },
  {
    open: [
      'The weather people on the radio are never sure. My knee is. It tells me two days ahead.',
      'Good evening, and here is the weather for the coast and the islands.',
    ],
    ask: [
      '{Lead} and, with the wind coming round to the north at last, __ {end}.',
      'You need not put away your coats yet. {Lead} and, above all on the hills, __ {end}.',
      'Now for the days that follow. {Lead} and, at least until the middle of the week, __ {end}.',
    ],
    rows: `lead due end rivals
      Monday will be drier | warmer | than it was today | warm warmest
      tomorrow it will be brighter | cooler | than in the south | cool
      the nights will be clearer | colder | than they used to be | cold
      the sea will be rougher | higher | than usual | high highest
      tomorrow will be the driest | warmest | day of the month | warm warmer
      we can look forward to the brightest | hottest | Sunday of the year | hot
      we expect the clearest | finest | night of the winter | fine finer
      tomorrow it will be as dry | warm | as in May | warmer warmest
      the air will be as clear | cold | as ice | colder
      the sea will be as smooth | bright | as a mirror | brighter brightest`,
  },
  {
    open: [
      'Once there was a king who had a {base} {x}, and he was so proud of it that he told every visitor: "There is no {x} like mine."',
      'The king was sure of one thing: nobody in the seven kingdoms had as {base} a {x} as he had.',
    ],
    ask: [
      'But one day a beggar came to the gate and told him about a {x} in a far land that was __.',
      '"Mirror, mirror," said the king, but the mirror only laughed and showed him one which was twice as good and ten times __.',
      'The king did not sleep that night. What if there was somewhere in the world a {x} that was still __?',
      'His neighbour, the queen, sent him a picture of her own {x}, and it was, alas, a good deal __.',
    ],
    rows: `base x due rivals
      long | beard | longer | long longest
      fine | garden | finer | fine finest
      fast | horse | faster | fast fastest
      clever | cook | cleverer | clever cleverest
      bright | crown | brighter | bright brightest
      tall | tower | taller | tall tallest
      strong | wrestler | stronger | strong strongest
      loud | trumpet | louder | loud loudly
      deep | well | deeper | deep deeply
      rich | cousin | richer | rich`,
  },
  {
    open: [
      'Letter from camp: the tent is small, and there are four of us in it. You asked me what the others are like.',
      'We are four in a tent, and after six days you know all there is to know about one another.',
    ],
    ask: [
      'Let me begin with {p}, who is {lead} at breakfast and at any hour of the day __ {end}.',
      'As for {p}, I can only say that you will never meet anybody who is {lead} in the morning, or in the evening __ {end}.',
      'Next to me lies {p}, who is {lead} when it rains and, if there is nothing left to eat, __ {end}.',
    ],
    rows: `lead due end rivals
      slower | louder | than I am | loud loudly
      lazier | slower | than I am | slow slowest
      kinder | wiser | than my own brother | wise wisest
      braver | stronger | than a bear | strong strongest
      as slow | loud | as an old train | louder loudly
      as kind | wise | as my own brother | wiser wisest
      as lazy | happy | as a cat | happier happiest
      as brave | strong | as a bear | stronger strongest`,
  },
]);

const MANNER = toldKind('told: shape, adjective or adverb', [
  {
    open: [
      'The head teacher had found a frog in his tea. We were all called into the hall.',
      'Nobody in the hall dared to breathe. The head teacher held up the frog.',
    ],
    ask: [
      'He {lead}, with his tie in one hand and the frog in the other, extremely __.',
      'For a man who had nearly drunk a frog he {lead}, if you ask me, rather __.',
      'He {lead}, and even the smallest among us could tell why, very, very __.',
    ],
    rows: `lead due rivals
      looked | angry | angrily anger
      shouted | angrily | angry anger
      seemed | calm | calmly
      spoke | calmly | calm
      sounded | serious | seriously
      stared at us | seriously | serious
      was | sad | sadly sadness
      smiled | sadly | sad sadder
      felt | proud | proudly pride
      marched up and down | proudly | proud pride
      became | quiet | quietly quieter
      talked to us | quietly | quiet quieter`,
  },
  {
    open: [
      'I had a driving test in the snow, and the man next to me had a cold and a new hat.',
      'It was my fourth driving test. I knew the man, the man knew me, and neither of us was happy about it.',
    ],
    ask: [
      'The report says: the young lady {lead}, at every single corner between here and the hospital, too __.',
      'According to him I {lead}, and he held on to his hat as he said so, far too __.',
      '"You {lead}, if I may say so, both in the town and on the open road, a little too __."',
    ],
    rows: `lead due rivals
      turned | slowly | slow slower
      braked | suddenly | sudden
      was | nervous | nervously
      seemed | anxious | anxiously
      drove | carefully | careful care
      steered | nervously | nervous
      were | slow | slowly slower
      looked | happy | happily happier
      stopped | gently | gentle
      sounded | cheerful | cheerfully cheer`,
  },
  {
    open: [
      'My little sister had the smallest part in the play. She was the third mouse, with one line.',
      'There is a film of the school play, and at the end of it you can see my little sister for half a minute.',
    ],
    ask: [
      'She {lead}, although her ears kept falling over her eyes, really __.',
      'In the second row my father was in tears. She {lead}, for a mouse with a tail made out of a sock, so __.',
      'When it was her turn she {lead}, and nobody had told her to, quite __.',
    ],
    rows: `lead due rivals
      sang | beautifully | beautiful beauty
      looked | beautiful | beautifully beauty
      danced | badly | bad worst
      was | bad | badly worst
      squeaked | loudly | loud
      bowed | politely | polite
      seemed | happy | happily happiness
      ran about | happily | happy happiness
      was | brave | bravely bravery
      bit the cat | bravely | brave bravery
      looked | serious | seriously`,
  },
  {
    open: [
      'The robot came in a box as tall as our fridge. My uncle had won it, and he gave it to us because it frightened his hens.',
      'We have had a robot in the kitchen for a week. It was made to help in the house, so it says on the box.',
    ],
    ask: [
      'It {lead}, from the moment you press the red button on its chest, terribly __.',
      'According to the instructions it {lead}, provided that you keep it away from water, perfectly __.',
      'What amazes our visitors is that it {lead}, as you would expect of my grandmother but not of a machine, extremely __.',
    ],
    rows: `lead due rivals
      is | slow | slowly slowest
      moves | slowly | slow slowest
      smells | sweet | sweetly
      walks | steadily | steady
      feels | soft | softly
      speaks | softly | soft
      stays | cheerful | cheerfully
      sounds | polite | politely
      answers | politely | polite
      irons | badly | bad worst
      looks | sad | sadly sadness
      sweeps the floor | quietly | quiet`,
  },
  {
    open: [
      'There are two ways to boil an egg, and in our house there is war about it.',
      'Ever since the wedding my parents have had the same quarrel at breakfast. It is about an egg.',
    ],
    ask: [
      'One egg {lead}, though they come from the same hen and the same pot, rather __.',
      'An egg that {lead}, I have heard my father say a thousand times, too __ is not an egg.',
      "My mother's egg always {lead}, and she has a clock to prove it, just a bit too __.",
    ],
    rows: `lead due rivals
      cooks | quickly | quick
      tastes | salty | salt
      cools | slowly | slow slowest
      feels | hard | hardly
      boils | gently | gentle
      seems | heavy | heavily
      rolls | easily | easy easier
      opens | easily | easy easier
      breaks | suddenly | sudden`,
  },
  {
    open: [
      'On the cliff above the harbour stands a lighthouse, and in it lives a man who once was a singer.',
      'People come from far away to hear the man in the lighthouse. He does not take any money.',
    ],
    ask: [
      'In foggy nights his voice {lead}, right down to the boats in the harbour, so __ {end}.',
      'I have been told that he {lead}, whenever there is a ship in danger out there, so __ {end}.',
      'He may be old, and his stairs are steep. But he {lead}, winter and summer, so __ {end}.',
    ],
    rows: `lead due end rivals
      is | loud | that the gulls fall silent | loudly
      rings out | loudly | that the gulls fall silent | loud
      sounds | sad | that the sailors weep | sadly sadness
      sings | sadly | that the sailors weep | sad sadness
      calls | clearly | that you hear every word | clear
      remains | clear | that you hear every word | clearly
      seems | gentle | that the waves lie down | gently
      hums | gently | that the waves lie down | gentle
      works | well | that no ship has been lost | good best
      is | good | that no ship has been lost | well best`,
  },
  {
    open: [
      'On her first day as a nurse my cousin had to look after a general. He had a broken leg and no manners.',
      'My cousin tells stories about the general in room six, who has not been still since the war.',
    ],
    ask: [
      'He {lead}, whatever she brought him and however much she smiled, most __.',
      'As soon as the doctor had left the room, he {lead}, to the horror of the other patients, quite __.',
      'At night, with all the lights off, he {lead}, and she did not know whether to laugh or cry, awfully __.',
    ],
    rows: `lead due rivals
      looked | nervous | nervously
      complained | bitterly | bitter
      was | bitter | bitterly
      cursed | loudly | loud louder
      grew | loud | loudly louder
      felt | lonely | alone
      sang | sweetly | sweet
      became | polite | politely
      groaned | anxiously | anxious
      seemed | anxious | anxiously`,
  },
  {
    open: [
      'I run a small hotel for cats. When the owners ring up, I have to tell them how it is going.',
      'Every owner gets a card from me when the cat goes home. I try to be honest.',
    ],
    ask: [
      'Your cat {lead}, after one difficult night on top of the curtains, very __.',
      'I am glad to tell you that {pet} {lead}, in spite of the parrot and the two puppies next door, remarkably __.',
      'All in all, and leaving out the story with the goldfish, {pet} {lead}, I would say, pretty __.',
    ],
    rows: `lead due rivals
      slept | peacefully | peaceful peace
      looked | peaceful | peacefully peace
      behaved | badly | bad worse
      seemed | hungry | hunger
      ate | quietly | quiet
      was | quiet | quietly
      behaved | well | good better
      felt | good | goodness better
      purred | happily | happy happier
      became | happy | happily happier
      played | merrily | merry
      stayed | calm | calmly`,
  },
]);

export const kinds: readonly Kind[] = [MORE, MANNER];
