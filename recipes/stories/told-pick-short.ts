// Tellings, short and plain, of two or three who each have one thing, and of which of them it was.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WHO = toldKind('told: pick in short, who', [
  {
    open: [
      '{p} has {x}. {q} has {y}.',
      '{q} has got {y}, and {p} has got {x}.',
      '"I have {x}," says {p}. "I have {y}," says {q}.',
    ],
    ask: [
      '{need} Ask __.',
      '{need} You can get it from __.',
      '{need} The one to help us is __.',
      '{need} Go and see __, not {q}.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y need
      a boat | a saw | We want to cross the lake. / a saw | a boat | We want to cut down a tree. / a car | a piano | We need a lift. / a piano | a car | We want to sing with music.
      a torch | a rope | It is too dark to see. / a rope | a torch | We want to climb down. / a pump | a needle | The tyre is flat. / a needle | a pump | My button came off.`,
  },
  {
    open: ['{p} is in bed with a cold. {q} is fine.', '{q} is well, but {p} has a bad cold.'],
    ask: [
      'Who is sneezing? It is __.',
      'Take this hot soup to __.',
      'Nobody should kiss __ today.',
      'The one who stayed at home was __.',
      'Get well soon, dear __!',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} came by {x}, {q} by {y}.',
      '{q} took the {y}. {p} took the {x}.',
      'For {p} it was the {x}, and for {q} the {y}.',
    ],
    ask: [
      '{bit} It had to be __.',
      '{bit} That must have been __.',
      '{bit} Here came __.',
      '{bit} I knew that I would soon see __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y bit
      train | bike | Somebody got out at the station. / bike | train | Somebody rang a little bell in our yard. / boat | bus | Somebody tied a rope to the pier. / bus | boat | Somebody waited for the driver to open the door.
      plane | car | Somebody landed an hour ago. / car | plane | Somebody parked in front of the house.`,
  },
  {
    open: ['{p} paid. {q} forgot to.', '{q} went off without paying. {p} paid.'],
    ask: [
      'The waiter ran down the street after __.',
      '"Stop! The bill!" he shouted at __.',
      'There is still some money to come from __.',
      'Next time, dinner should be on __.',
      'One did not pay, and that was __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: ['{p} was sad. {q} told a joke.', '{q} made a joke because {p} looked so sad.'],
    ask: [
      'At last there was a little smile on the face of __.',
      'The tears were wiped away by __.',
      'It was nice to hear a laugh from __.',
      '"Now I feel better," said __.',
      'The joke did its work. It cheered up __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: ['{p} sings high. {q} sings low.', '{q} has the low part in the song and {p} the high one.'],
    ask: [
      'The glass broke at the top note of __.',
      'Like a bird sang __.',
      'The part with those very high notes is for __.',
      'You can hear the deep voice of {q} and, far above it, that of __.',
      'Up there, where the air gets thin, is __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: ['{p} hid the key. {q} looked for it.', '{q} had to search for the key, for {p} had hidden it.'],
    ask: [
      '"Cold, cold, warm, hot!" called __.',
      'The only one who knew where it was was __.',
      'Looking on and laughing, there stood __.',
      'If you want to know where the key is, ask __.',
      '"You will never find it," said __.',
    ],
    due: 'p',
    rivals: 'q',
  },
]);

const WHAT = toldKind('told: pick in short, what', [
  {
    open: [
      '{p} likes {x}. {q} likes {y}.',
      'For {q} it is {y}, for {p} it is {x}.',
      '"{X}!" says {p}. "{Y}!" says {q}.',
    ],
    ask: [
      'Give {p} some __.',
      '{p} wants __.',
      'What does {p} like? The answer is __.',
      'To please {p}, you need __.',
      'If {p} could choose, it would be __.',
    ],
    rows: `x y due rivals
      tea | milk | tea | milk / milk | tea | milk | tea / fish | cheese | fish | cheese / cheese | fish | cheese | fish / cake | soup | cake | soup
      soup | cake | soup | cake / music | sport | music | sport / sport | music | sport | music`,
  },
  {
    open: ['The {x} is hot. The {y} is cold.', 'Be careful with the {x}, it is hot! The {y} is cold.'],
    ask: [
      'I burned my tongue on the __.',
      'We must wait a while before we have the __.',
      'Steam is rising from the __.',
      'Blow on the __ first.',
      'What warmed my hands was the __.',
    ],
    rows: `x y due rivals
      soup | tea | soup | tea / tea | soup | tea | soup / milk | pudding | milk | pudding / pudding | milk | pudding | milk / coffee | pie | coffee | pie / pie | coffee | pie | coffee`,
  },
  {
    open: [
      'The {x} is clean. The {y} is dirty.',
      'Somebody has washed the {x}, but not the {y}.',
      'The {y} is dirty, and the {x} is clean.',
    ],
    ask: [
      'What still has to be washed is the __.',
      'There is mud on the __.',
      'Bring soap and water for the __.',
      'I will not touch that __!',
      'Who is going to clean the __?',
    ],
    rows: `x y due rivals
      cup | plate | plate | cup / plate | cup | cup | plate / car | bike | bike | car / bike | car | car | bike / shirt | coat | coat | shirt / coat | shirt | shirt | coat`,
  },
  {
    open: [
      '{A x} and {a y} had a fight. The {x} won.',
      'The {y} lost the fight against the {x}.',
      '{A x} was fighting with {a y}, and the {y} ran away.',
    ],
    ask: [
      'The winner was the __.',
      'Proud of itself was the __.',
      'The stronger of the two was the __.',
      'It was a great day for the __.',
      'Nobody wants to fight with that __ now.',
    ],
    rows: `x y due rivals
      cat | dog | cat | dog / dog | cat | dog | cat / goose | fox | goose | fox / fox | goose | fox | goose / hen | rat | hen | rat / rat | hen | rat | hen
      goat | wolf | goat | wolf / wolf | goat | wolf | goat`,
  },
  {
    open: [
      'The {x} is open. The {y} is closed.',
      'You can go to the {x} today, but not to the {y}.',
      'Today only the {x} is open. The {y} is not.',
    ],
    ask: [
      'They let us in at the __.',
      'There was nobody at the other place, so we spent the day at the __.',
      'People are going in and out at the __.',
      'Today we can visit the __.',
      'Where shall we go? Let us go to the __.',
    ],
    rows: `x y due rivals
      museum | library | museum | library / library | museum | library | museum / zoo | cinema | zoo | cinema / cinema | zoo | cinema | zoo
      castle | market | castle | market / market | castle | market | castle`,
  },
  {
    open: [
      'First came the {x}, then the {y}, then the {z}.',
      'The {x} came in, after it the {y}, and behind that the {z}.',
    ],
    ask: [
      'Between the two others walked the __.',
      'Right behind the {x} came the __.',
      'The second to come in was the __.',
      'The one in the middle was the __.',
      'After the {x}, but before the {z}, came the __.',
    ],
    rows: `x y z due rivals
      cat | dog | hen | dog | cat hen / dog | hen | cat | hen | dog cat / hen | cat | dog | cat | hen dog / goat | pig | cow | pig | goat cow
      pig | cow | goat | cow | pig goat / cow | goat | pig | goat | cow pig`,
  },
  {
    open: [
      'The {x} {t} is mine and the {y} one is yours.',
      'Yours is the {y} {t}. Mine is the {x} one.',
      '"Which {t} is mine?" "The {y} one. The {x} one belongs to me."',
    ],
    ask: [
      'Do not take my {t}! I mean the __ one.',
      'My {t} is __.',
      'I am looking for my own {t}, and it is __.',
      'Have you seen the __ one? I want to go home with my {t}.',
      'This {t} belongs to me, for it is __.',
    ],
    rows: `x y t due rivals
      red | blue | cup | red | blue / blue | red | bag | blue | red / green | white | hat | green | white / white | green | towel | white | green
      black | yellow | pen | black | yellow / yellow | black | coat | yellow | black / new | old | bike | new | old / old | new | ball | old | new`,
  },
]);

export const kinds: readonly Kind[] = [WHO, WHAT];
