// Tellings in local news and notices: thefts, accidents, concerts, elections, lost and found, what is on.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DAYS } from './telling-words.ts';

const NEWS = toldKind('told: local news and notices', [
  {
    open: [
      'A thief got into the village museum on Sunday night and took {a due} that is three hundred years old. The {d} beside it, which is worth far more, was left where it was.',
      'Police are asking for help after a break-in at the museum. Whoever it was walked past the famous {d}, broke the glass of the next case and went off with {a due}.',
    ],
    ask: [
      'On Tuesday a boy who was fishing by the bridge pulled out of the water an old __.',
      'There is a reward of five hundred pounds for anyone who brings back the __.',
      '"It isn\'t even pretty," said the director. "I cannot think why anyone should want our __."',
      'A man of forty was stopped at the border with something heavy under his coat: the stolen __.',
    ],
    middle: ['The guard, who is sixty-four, had fallen asleep in front of the television.'],
    lists: { due: 'sword clock mask crown drum helmet flute bowl', d: 'vase ring dagger', e: 'harp cup' },
    rivals: 'd e',
  },
  {
    open: [
      'The people of Oakfield have voted. {p} will be the new mayor, with sixty votes more than {q}, who has held the office for twelve years. It rained all day.',
      'It was a long night at the town hall. At first {q} was ahead, but when the last box was opened it was {p} who had won the election, by no more than a handful of votes.',
    ],
    ask: [
      'The brass band played, and the gold chain was hung round the neck of __.',
      'So for the next four years the big office over the market place will belong to __.',
      'At midnight somebody opened a bottle, and everyone drank to the new mayor, to __.',
      '"I shall be a mayor for all of you," promised __.',
    ],
    middle: ['{r}, who came third, went home early.'],
    lists: {},
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'LOST near the station: a small dog, three years old, with a {due} coat and a {d} collar. He is shy, and he loves cheese.',
      'Has anyone seen our dog? He ran off on Saturday when the band began to play. He is {due} all over, wears a {d} collar and comes if you call him Biscuit.',
    ],
    ask: [
      'A lady in Bridge Street has found a dog, but it is not ours, because its fur is not __.',
      'He turned up on Monday, so dirty that you could hardly see he was __.',
      'Every dog in the town was looked at twice that week, if only it was __.',
      'If you see one whose fur is __, please ring us.',
    ],
    rows: `due d rivals / black | red | red white brown / white | blue | blue black grey / brown | green | green black white
      grey | yellow | yellow white black / golden | red | red black white`,
  },
  {
    open: [
      'A lorry turned over on the bridge this morning, and its whole load of {due} ended up on the road. Nobody was hurt. The driver, who comes from the north, said that he had swerved to miss a swan.',
      "Drivers had to wait for three hours this morning when a lorry full of {due} lost its load by the bridge. A {d}'s van behind it could just stop in time.",
    ],
    ask: [
      'Children from the school nearby helped to pick up the __.',
      'For half a mile nothing could be seen of the road but __.',
      '"I have driven this bus for thirty years," said a man who was there, "but I\'ve never had to drive through __."',
      'The police have asked people not to come with bags and take away the __.',
    ],
    lists: { due: 'apples potatoes oranges eggs bananas cabbages shoes toys pumpkins', d: 'baker builder' },
  },
  {
    open: [
      'On Friday the choir sings in the town hall at seven. The soloist is {p}, whom many will remember from last year, and {q} is at the piano. Children get in free.',
      'Come to our concert! {q} plays the piano, the choir sings songs of the sea, and {p} sings all the solos. Doors open at half past six.',
    ],
    ask: [
      'After the last song they threw flowers, and the biggest bunch was caught by the singer, __.',
      'The hall was so full that some stood in the street and listened to the voice of __.',
      '"What a pianist," wrote the paper, "but above all, what a voice!" It was speaking of __.',
      'On the morning of the concert there was bad news: no voice, and a bad cold, for __.',
    ],
    middle: ['Tickets may be had from {r} at the bakery.'],
    lists: {},
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'Notice to all tenants: on {due} there will be no water in the house between eight and noon. The men come for the lift on {d}.',
      'Dear tenants, the lift will be looked at on {d}, so please use the stairs. And do fill your kettles in time, because the water will be turned off for the whole morning of {due}.',
    ],
    ask: [
      'Mrs Long had not read it, and stood in the shower with soap in her hair on __.',
      'We filled the bath and all our pots, to be ready for __.',
      "The Smiths on the third floor simply went to wash at their aunt's on __.",
      'Even the goldfish got a bucket to himself, because nobody was going to change his water on __.',
    ],
    lists: { due: DAYS, d: DAYS, e: DAYS },
    rivals: 'd e',
  },
  {
    open: [
      '{p}, who is {n}, has saved a little boy from the river. "I heard a splash and jumped in with all my clothes on," {pHe} told our reporter. {q}, who was with {pHim}, ran for help.',
      'A child of four fell into the river on Sunday. {q} ran to the nearest house and shouted, but {p} was quicker: in went {p}, shoes and all, and got the boy out.',
    ],
    ask: [
      'The mayor will give a medal for courage to __.',
      'The little boy, who is quite well, has drawn a picture of __.',
      '"I don\'t know how to thank you," said the mother, and put her arms round the wet shoulders of __.',
      'The whole town is proud of its best swimmer, __.',
    ],
    lists: { n: 'nine ten eleven twelve fifteen' },
    due: 'p',
    rivals: 'q r',
    middle: ['It was {r} who had dared the boy to walk along the wall.'],
  },
  {
    open: [
      'The old {due} in Mill Lane is to be pulled down in the autumn. The council says that the roof is not safe, and that money is needed for the {d}.',
      'There was shouting at the council last night. They are going to build a car park, and for that they want to pull down the {due}. Nobody would dare to touch the {d}, of course.',
    ],
    ask: [
      'On Saturday two hundred people marched through the rain to save the __.',
      'An old woman has chained herself to the door of the __.',
      '"I had my first kiss there," said one man. "They mustn\'t take away our __."',
      'In the end the money was found, and there is a fresh coat of paint on the __.',
    ],
    lists: {
      due: 'church school station bakery library hotel museum cinema hospital theatre mill',
      d: 'bank church hotel museum',
    },
  },
  {
    open: [
      "FOUND in the park on Sunday, by the swings: a child's {due}, hardly worn. It can be fetched from the kiosk. A {d} was found there, too, but its owner has turned up.",
      'To the mother of the twins who were at the swings on Sunday: one of them left a {due} on the slide. The man at the kiosk is keeping it for you.',
    ],
    ask: [
      'Three weeks went by, and nobody asked about the __.',
      'The twins came running, and both of them shouted, "That\'s my __!"',
      'The man at the kiosk reached under the counter and brought out the __.',
      'Since then there has been a name sewn into the __.',
    ],
    lists: { due: 'glove scarf hat jacket jumper coat mitten', d: 'shoe sock bag', e: 'cap sandal' },
    rivals: 'd e',
  },
  {
    open: [
      'It was a {due} that won first prize at the farm show yesterday. Its owner, Mr Miller, washes it every morning with warm water. Second came {a d} from over the river.',
      'Farmer Miller could not hold back his tears. After years of second prizes, his {due} was named the most beautiful animal of the show, just ahead of {a d}.',
    ],
    ask: [
      'On the front page you can see the farmer with one arm round his __.',
      'The prize is a silver cup, and a whole cart of the best food for the __.',
      '"It\'s all thanks to the music I play for it," said the owner of the __.',
      'The judges went round twice, but in the end they came back to the __.',
    ],
    lists: { due: 'cow pig sheep goat horse goose hen donkey', d: 'rabbit duck bull', e: 'lamb pony' },
    rivals: 'd e',
  },
  {
    open: [
      'And now the local news. {c}, so the school is closed today, and the children are having a lovely time. The mayor has asked everyone to keep calm.',
      '"{c}," said the headmaster, and for the second day running he had to send everybody home. The bus drivers had not been told.',
    ],
    ask: [
      'One little girl said she liked it best when the classroom was __.',
      'The headmaster walked through the rooms and found every one of them __.',
      'Nobody can do sums in a place that is so __.',
      '"We shall open again," he said, "as soon as the building is no longer __."',
    ],
    rows: `c due rivals
      The heating broke down in the middle of the frost | cold | hot noisy dark
      The storm cut off the power, and it is December | dark | bright hot noisy
      The river rose in the night and ran into the building | wet | dry dark noisy
      They are breaking up the yard right under the windows with drills | noisy | quiet dark wet
      The sun has shone on the glass roof for a week | hot | cold wet dark`,
  },
  {
    open: [
      "Reader's letter: Sir, your paper says that our club has won the {d}. It was the {due}, sir, and we trained for it all winter long! As to the mayor, he was not even there.",
      'The ladies of Hill Farm are proud, and they have every reason. At the county games they were beaten in the {d}, but they came first in the {due}, in spite of everything.',
    ],
    ask: [
      'Over the door of their club there is a sign that says "Best in the county: __".',
      'The rest of the county will have to train hard if it is to beat them next year in the __.',
      '"Never mind the other games," said their trainer. "What we are really good at is the __."',
      'They will tell their grandchildren how they won the __.',
    ],
    lists: { due: 'swimming rowing cycling skating sailing running', d: 'chess darts', e: 'archery fencing' },
    rivals: 'd e',
  },
  {
    open: [
      'Wanted: {c}, as soon as possible, by a small family business on the High Street. Good pay, nice people, and a room over the shop. Write to Mrs Miller, at number six.',
      '"Listen to this," said my wife from behind the paper. "Mrs Miller on the High Street is looking for {c}. There is even a room to go with it."',
    ],
    ask: [
      'I wrote at once, for I have always wanted to be a __.',
      'My grandfather had been one, and his father before him, so I was just the man for it: a born __.',
      '"Your hands look right," she said, "and I do need a __."',
      'And that, children, is how your grandfather became a __.',
    ],
    rows: `c due rivals
      somebody to bake the bread at night | baker | barber butcher gardener
      somebody who knows how to cut gentlemen's hair | barber | baker tailor painter
      a person to cut up meat and make sausages | butcher | baker barber tailor
      a person to drive the van | driver | baker painter cook
      somebody who can sew suits and trousers | tailor | barber baker driver
      somebody to make soups and roasts in the kitchen | cook | tailor driver barber`,
  },
  {
    open: [
      'A {due} has been living in the {c} for a week. Nobody knows how it came there. The zoo, which has lost {a d}, says that it is not theirs.',
      '"At first I thought I was dreaming," said Mrs Miller, who cleans the {c}. "I opened the door with my bucket in my hand, and there sat a {due}. I would rather have met {a d}!"',
    ],
    ask: [
      'Since then people have been queuing to have a look at the __.',
      'A man with a net came, and went home with nothing: he had been bitten by the __.',
      'The children have thought of eleven different names for the __.',
      'And who was asleep on the mat the next morning? The __!',
    ],
    lists: {
      due: 'fox goat monkey pelican swan raccoon parrot peacock',
      d: 'snake penguin',
      e: 'badger turtle',
      c: 'library church theatre cinema museum',
    },
    rivals: 'd e',
  },
  {
    open: [
      "The New Year's twins are well. {p}, who was born in a taxi just before midnight, cries a lot. {q}, who came after the bells had rung, at the hospital door, sleeps all the time.",
      "New Year's twins! {p} came into the world in a taxi, at ten to twelve, and {q} in front of the hospital door, just as the bells began to ring.",
    ],
    ask: [
      'So when they blow out their candles, the first to have a birthday will always be __.',
      'The driver has asked to be godfather to the one who was born on his back seat, to __.',
      'They share a room and a pram, but not a year: the one from the old year is __.',
      '"I am older than you," is what will be heard all through their childhood from __.',
    ],
    lists: {},
    due: 'p',
    rivals: 'q r',
    middle: ['Their big sister {r} had wished for a dog.'],
  },
  {
    open: [
      'There was a fire at the old {c} on Thursday night. Luckily the fire brigade was there within {due} minutes. A cat woke the caretaker, who had gone to bed at {d}.',
      "Within {due} minutes, ladies and gentlemen, they had reached the {c}! In my father's day the fire brigade would have been getting up from their beer. Please give them a cheer.",
    ],
    ask: [
      'You ask how many minutes it took them to get there? They needed __.',
      'It might have ended badly if the minutes had been twenty and not __.',
      'On the wall of the fire station they have painted, in letters of gold, "Minutes: __".',
    ],
    lists: {
      due: 'two three four five six seven eight nine ten',
      d: 'nine ten eleven',
      c: 'mill school theatre hotel',
    },
  },
  {
    open: [
      'Two cars met on the corner of Mill Lane this morning, and neither would give way. {p} had come from the left with a sofa on the roof, and {q} from the right with a cake on the back seat.',
      'The crash in Mill Lane was not a bad one. All that was broken were the legs of the sofa on {pHis} roof, said {p}. The cake in the other car, which belongs to {q}, was not even bent.',
    ],
    ask: [
      'The cake was shared out there and then, and the best seat was kept for the owner of the sofa, __.',
      'The bill for four new sofa legs has been sent to __.',
      'On the pavement stood the sofa, and in the middle of it, in tears, sat its owner, __.',
      'Six policemen carried the sofa the rest of the way home for __.',
    ],
    lists: {},
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The {c} on the market place {v} been stolen again. It is the third time this year. Inspector Stone thinks that it was students, and he is going to ask them all, one after the other.',
      '"They did it at night, with a rope and a cart," said the inspector. He meant the {c} on the market place, which {v} been stolen. "In the morning there was only a hole."',
    ],
    ask: [
      'The whole town is asking what could have become of __.',
      'In March a fisherman looked into the river and saw __.',
      'Anybody who knows something is asked to come forward, so that the town may once more have __.',
      'There was great joy when a farmer opened his barn and found __.',
    ],
    rows: `c v due rivals / statue of the old king | has | it | them her / stone lions | have | them | it him
      clock | has | it | them him / benches | have | them | it her / big bell | has | it | them her
      flower tubs | have | them | it him`,
  },
]);

export const kinds: readonly Kind[] = [NEWS];
