// Tellings of two or three things that differ in colour, size, place, owner or use, of which the right one is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WHICH = toldKind('told: pick a thing, which one', [
  {
    open: [
      'Two buttons are on this machine. The {x} one starts it. The {y} one stops it. It is so simple that even my brother-in-law can work here, and he has.',
      'Press {x} to start. Press {y} to stop. Do not put your tie in.',
    ],
    ask: [
      'A sleeve was caught in the wheels! "Quick!" cried everyone. "Press the __ one!"',
      'Smoke was coming out, so I hit the button that was __.',
      "At five o'clock, when work is over, someone pushes the __ button, and all is silent.",
      'The machine was running wild, and I could not reach the button I needed, the __ one.',
      'To make it stand still, you must put your thumb on the __ button.',
    ],
    rows: `x y due rivals
      green | red | red | green / red | green | green | red / white | black | black | white / black | white | white | black
      blue | yellow | yellow | blue / yellow | blue | blue | yellow / upper | lower | lower | upper / lower | upper | upper | lower`,
  },
  {
    open: [
      'I bought two ropes at the harbour. The {x} one is {xl} metres long, and the {y} one {yl}. The man wanted to sell me an anchor as well, but I have no boat.',
      'There are two ropes on the hook. {X}: {xl} metres. {Y}: {yl} metres.',
    ],
    ask: [
      'The well is deep, and so I need the longer rope, that is, the __ one.',
      'If you lay them side by side on the lawn, you see which one ends later. It is the __ one.',
      'One of them was too short to reach the ground from the roof. It worked with the __ one.',
      'The cow can walk further if you tie her to the rope that is __.',
      'My wife asked for the longer one, so I handed her the __ rope.',
    ],
    rows: `x xl y yl due rivals
      white | ten | brown | twenty | brown | white / white | thirty | brown | twenty | white | brown
      green | five | blue | eight | blue | green / green | nine | blue | six | green | blue
      red | forty | yellow | fifty | yellow | red / red | twelve | yellow | four | red | yellow
      black | two | grey | seven | grey | black / black | eleven | grey | three | black | grey`,
  },
  {
    open: [
      'I own three clocks, one in the kitchen, one in the hall and one in the bedroom. The one in the {x} is slow. The one in the {y} is fast. The one in the {z} is right, but it is the smallest, and I never have my glasses on.',
      'The clock in the {y} is always ten minutes fast, and the one in the {x} ten minutes slow. Only the one in the {z} tells the truth.',
    ],
    ask: [
      'It was exactly noon. One clock was just striking twelve, the one in the __.',
      'To catch a train, you should ask the clock in the __.',
      'The radio gave the time, and I nodded, for it agreed with the clock in the __.',
      'Do not trust the other two! Have a look in the __.',
      'I want to know what time it really is. Would you mind going to the __?',
    ],
    rows: `x y z due rivals
      kitchen | hall | bedroom | bedroom | kitchen hall / hall | kitchen | bedroom | bedroom | hall kitchen
      kitchen | bedroom | hall | hall | kitchen bedroom / bedroom | kitchen | hall | hall | bedroom kitchen
      hall | bedroom | kitchen | kitchen | hall bedroom / bedroom | hall | kitchen | kitchen | bedroom hall`,
  },
  {
    open: [
      "My umbrella has gone. There were three in the stand: a {x} one, a {y} one and a {z} one. The {x} one was my wife's, the {y} one was mine, and the {z} one has been there since we bought the house.",
      "In the stand by the door we have my {y} umbrella, my wife's {x} umbrella and a {z} umbrella of which nobody knows a thing. Now one is missing, and it is not my wife's and not the old one.",
    ],
    ask: [
      'If you see somebody in the rain under my umbrella, look out: it is __.',
      'So I have lost the __ one.',
      'I went to the police and told them what had been taken: an umbrella in __.',
      '"Is this the one?" asked the policeman, and held up something __. It was mine.',
      'Whoever has it now will stay dry under a roof of __.',
    ],
    rows: `x y z due rivals
      red | black | green | black | red green / black | blue | red | blue | black red / blue | green | black | green | blue black
      green | red | yellow | red | green yellow / yellow | grey | blue | grey | yellow blue / white | brown | pink | brown | white pink
      pink | white | grey | white | pink grey`,
  },
  {
    open: [
      'There are two ladders in the shed. One is made of {x} and the other of {y}. The one made of {x} is about to fall apart. I told my husband so, and I told his brother.',
      'We have {a x} ladder and {a y} ladder. Do not use the one of {x}. It will break!',
    ],
    ask: [
      'I want to live to see my grandchildren, so I climb up on the one made of __.',
      'The cherries were picked safely, thanks to the ladder of __.',
      'My husband now lies in bed with his leg up. He had not taken the one of __.',
      'For the roof there is only one ladder you can trust. It is made of __.',
      'The firemen asked for a ladder, and I gave them the good one, the one of __.',
    ],
    rows: `x y due rivals
      wood | iron | iron | wood / iron | wood | wood | iron / wood | metal | metal | wood / metal | wood | wood | metal
      rope | wood | wood | rope / rope | iron | iron | rope / metal | rope | rope | metal / iron | rope | rope | iron`,
  },
  {
    open: [
      'My grandmother had a {a1} for {u1}, a {a2} for {u2} and a {a3} for {u3}, and if you mixed them up, you were sent to bed. They hung on three nails in the kitchen.',
      "Three things hung on nails in my grandmother's kitchen: for {u1} the {a1}, for {u2} the {a2}, for {u3} the {a3}. The cat had learned it, and so had we.",
    ],
    ask: [
      'When it was time for {want}, she reached up for the __.',
      '"Now for {want}!" she said. I ran and brought her the __.',
      'Today there would be no {want}, since somebody had taken the __.',
      'She would not hear of {want} with anything else than the __.',
      'I woke up from the noise of {want}. She was at it already, with her __.',
    ],
    rows: `a1 a2 a3 u1 u2 u3 want due rivals
      broom | spoon | knife | chasing flies | stirring | cutting paper | chasing flies | broom | spoon knife
      spoon | rope | stick | beating carpets | skipping | driving geese | beating carpets | spoon | rope stick
      hammer | pan | brush | cracking nuts | frightening mice | scrubbing us | frightening mice | pan | hammer brush
      brush | towel | spoon | cleaning boots | killing wasps | calling us | killing wasps | towel | brush spoon
      stick | pot | knife | shaking the tree | ringing for dinner | peeling | shaking the tree | stick | pot knife
      pan | belt | broom | waking us | shutting the barn | dusting the lamp | waking us | pan | belt broom
      rope | hammer | fork | tying up the goat | breaking ice | opening boxes | breaking ice | hammer | rope fork
      belt | bell | broom | closing suitcases | calling the hens | sweeping snow | calling the hens | bell | belt broom
      fork | stick | towel | digging up weeds | testing the pond | carrying eggs | carrying eggs | towel | fork stick`,
  },
  {
    open: [
      'A small boy had three boats made of paper. The {x} one sank at once. The {y} one sank after a minute. The {z} one sailed all the way to the other side, and a duck looked at it in wonder.',
      'Three paper boats were put into the pond, {x}, {y} and {z}. First the {x} boat went down and then the {y} one.',
    ],
    ask: [
      'Soon there was only one boat on the water, and it was __.',
      'The boy ran round the pond to pick up the boat that had made it, the __ one.',
      'Where two had gone to the bottom, one sailed on. Brave little __ boat!',
      'Which of them won? The __ one did.',
      'In bed that night he still had in his hand a boat of __ paper.',
    ],
    rows: `x y z due rivals
      red | white | blue | blue | red white / white | blue | red | red | white blue / blue | red | white | white | blue red
      green | yellow | pink | pink | green yellow / yellow | pink | green | green | yellow pink / pink | green | yellow | yellow | pink green`,
  },
  {
    open: [
      'I have two coats, and I shall tell you about them. The {x} coat is thick and lined with fur. The {y} coat is thin and just for show. I wear it to weddings.',
      'The {y} coat in my wardrobe is as light as a feather, the {x} one as warm as an oven.',
    ],
    ask: [
      'It was ten below zero, so I put on the __ one.',
      '"Snow!" I said, looked out, and took from its hook the coat that is __.',
      'We were going to the North Pole, and there was no question which coat to pack: the __ one.',
      'I was sweating. Why on earth had I put on the __ coat, in May?',
      'My sister was shivering, and I lent her the __ one.',
    ],
    rows: `x y due rivals
      brown | white | brown | white / white | brown | white | brown / black | red | black | red / red | black | red | black
      green | grey | green | grey / grey | green | grey | green / blue | yellow | blue | yellow / long | short | long | short / old | new | old | new`,
  },
]);

const WHOSE = toldKind('told: pick a thing by its owner or place', [
  {
    open: [
      "On the shelf in the office there are three cups. The one with the {x} is mine. The one with the {y} is the boss's. The one with the {z} is for guests. I made a sign, but somebody put his cup on it.",
      'You can tell our cups by the pictures: {a x} for me, {a y} for the boss, {a z} for guests.',
    ],
    ask: [
      'The boss took a sip and put down her cup, the one with the __.',
      '"Who has been drinking from my cup?" shouted the boss, and pointed at the __.',
      'The new man did not know better, and made his tea in the cup of the boss. It was the one with the __.',
      "I had dropped the worst of the three: on the broken bits I could still see the boss's __.",
      'I made a coffee for the boss and poured it in the cup with the __.',
    ],
    rows: `x y z due rivals
      cat | dog | rose | dog | cat rose / dog | rose | star | rose | dog star / rose | star | cat | star | rose cat
      star | cat | ship | cat | star ship / ship | heart | dog | heart | ship dog / heart | ship | horse | ship | heart horse
      horse | moon | heart | moon | horse heart / moon | horse | rose | horse | moon rose`,
  },
  {
    open: [
      'The pirate buried three things on the island: {a x} under the {p1}, {a y} under the {p2} and {a z} under the {p3}. Then he forgot on which island.',
      "Under the {p1} lies {a x}. Under the {p2} lies {a y}. Under the {p3} lies {a z}. So it says on the pirate's map, and there is a stain of rum on it.",
    ],
    ask: [
      'They dug under the {w}, and after an hour the spade hit something. It was the __.',
      'With shaking hands they lifted out of the hole under the {w} the __.',
      'A storm knocked over the {w}, and in the earth below it shone the __.',
      'The boy wanted only one thing, what was under the {w}, the __.',
      'If I could dig under the {w}, I would find the __.',
    ],
    rows: `x y z p1 p2 p3 w due rivals
      crown | sword | cup | palm tree | black rock | old cross | black rock | sword | crown cup
      sword | ring | crown | old cross | palm tree | dead tree | old cross | sword | ring crown
      ring | cup | knife | black rock | dead tree | palm tree | palm tree | knife | ring cup
      cup | knife | bell | dead tree | old cross | white stone | old cross | knife | cup bell
      knife | bell | ring | white stone | black rock | old cross | white stone | knife | bell ring
      bell | crown | sword | palm tree | white stone | black rock | white stone | crown | bell sword
      drum | ring | bell | old cross | dead tree | palm tree | dead tree | ring | drum bell
      cup | drum | crown | dead tree | palm tree | white stone | white stone | crown | cup drum`,
  },
  {
    open: [
      '{p} has lost {a x} and {q} has lost {a y}. They are walking up and down the beach with their heads down, and the tide is coming in.',
      '"What are you looking for?" "I have lost {a x}," said {p}. "And I have lost {a y}," said {q}. "It has not been our day."',
    ],
    ask: [
      'At last {p} cried, "I have found it!" and held up the __.',
      '{p} would never again go to the beach with a __.',
      'I will help {p} to search. We are looking for the __.',
      'The tide came in and took away what {p} had lost, the __.',
      '"Can you tell me what your __ looks like?" I asked {p}.',
    ],
    rows: `x y due rivals
      ring | shoe | ring | shoe / shoe | ring | shoe | ring / key | hat | key | hat / hat | key | hat | key
      watch | book | watch | book / book | watch | book | watch / phone | ball | phone | ball / ball | phone | ball | phone`,
  },
  {
    open: [
      'When we moved, the lamp went into the {x}, the piano into the {y} and the old trunk into the {z}. Then we were hungry, and had chips on the floor.',
      'They carried the trunk to the {z}, the piano to the {y} and the lamp to the {x}. One man smoked and gave orders.',
    ],
    ask: [
      'Somebody was playing a waltz in the __.',
      'There are scratches from those heavy wheels on the floor of the __.',
      'I have a lesson now, so I must go to the __.',
      'The children sang in the __, because there was music there.',
      '"Where shall I put this pile of notes and the stool?" "In the __, please."',
    ],
    rows: `x y z due rivals
      hall | kitchen | attic | kitchen | hall attic / kitchen | hall | cellar | hall | kitchen cellar / bedroom | cellar | attic | cellar | bedroom attic
      office | bedroom | garage | bedroom | office garage / hall | office | attic | office | hall attic / kitchen | attic | cellar | attic | kitchen cellar
      cellar | garage | hall | garage | cellar hall`,
  },
  {
    open: [
      "Two cars are parked in front of the house. The {x} one is my {o1}'s. The {y} one is my {o2}'s. There is no place left for mine.",
      'My {o1} drives a {x} car, my {o2} a {y} one. They both think that they are good drivers.',
    ],
    ask: [
      'I heard a crash, and when I looked out, there was a dent in the {x} car. I did not dare to tell my __.',
      'The {x} car has been stolen! I must call my __.',
      'Somebody left the lights on in the {x} one. It was my __.',
      'There comes the {x} car round the corner. Put the kettle on for my __.',
      'A bird sat on the {x} car, and you can guess the rest. It had to be washed by my __.',
    ],
    rows: `x y o1 o2 due rivals
      red | blue | aunt | uncle | aunt | uncle / blue | red | uncle | aunt | uncle | aunt / green | white | sister | father | sister | father
      white | green | father | sister | father | sister / black | yellow | mother | brother | mother | brother / yellow | black | brother | cousin | brother | cousin
      red | white | cousin | mother | cousin | mother / grey | black | uncle | sister | uncle | sister`,
  },
  {
    open: [
      'There are three sorts of {t} in this book: {x}, which {p} likes, {y}, which {q} likes, and {z}, which I like myself. It is a heavy book, and it is the only one with pictures in our house.',
      '{p}, {q} and I share one book about {t}. {p} looks at the {x}, {q} at the {y}, and I look at the {z}, and each has to wait for the others.',
    ],
    ask: [
      'It was my turn at last, and I opened the book where there were __.',
      'I showed our guest my own favourite pages, the ones with the __.',
      'Someone had torn out the pages that I loved so much, with all the __.',
      'For me, there could never be enough __.',
      'If I had painted the book, it would have been full of __.',
    ],
    rows: `t x y z due rivals
      animals | lions | whales | bears | bears | lions whales / animals | bears | lions | snakes | snakes | bears lions
      transport | trains | ships | planes | planes | trains ships / transport | planes | trains | cars | cars | planes trains
      transport | ships | cars | trains | trains | ships cars / plants | trees | roses | ferns | ferns | trees roses
      birds | eagles | owls | ducks | ducks | eagles owls / birds | ducks | eagles | owls | owls | ducks eagles`,
  },
  {
    open: [
      'My aunt put {a x} on my {s1} and {a y} on my {s2}, and said that I was an angel and must not move. It was for the play. My nose itched.',
      'For the play I had {a x} on my {s1} and {a y} on my {s2}. My aunt had made them both, and nothing fitted.',
    ],
    ask: [
      'When I turned round too quickly, something fell off my {s1}. It was the __.',
      'On my {s1} you could see the __.',
      'My aunt had to pin something to my {s1}, so that it would stay, that __.',
      'My {s1} felt hot and heavy under the __.',
      'Later I put my hand to my {s1}. I had quite forgotten to take off the __.',
    ],
    rows: `x y s1 s2 due rivals
      crown | feather | head | shoulder | crown | feather / feather | crown | shoulder | head | feather | crown
      star | bell | forehead | foot | star | bell / bell | star | foot | forehead | bell | star
      flower | ribbon | head | arm | flower | ribbon / ribbon | flower | arm | head | ribbon | flower
      bird | heart | shoulder | chest | bird | heart / heart | moon | chest | head | heart | moon`,
  },
]);

export const kinds: readonly Kind[] = [WHICH, WHOSE];
