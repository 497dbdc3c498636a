// Tellings from tales and of animals and things, short and plain, in which he, she, it or they come back.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { HER, HER_OWN, HERSELF, SHE, subjects } from './telling-pronouns.ts';

const TALES = toldKind('told: short pronouns, tales', [
  {
    open: ['The {who} had a {n}.', 'Once upon a time the {who} had a {n} who never laughed.'],
    ask: [
      'People sang to the {who} and cheered __.',
      'The {who} lived in a castle, and everybody feared __.',
      'One day the {who} fell ill, and no doctor could help __.',
      'The {who} wanted a song, so they sang one for __.',
      'A dragon came to the {who} and bowed before __.',
      'The {who} sat on a gold chair, and the cats sat around __.',
      'The {who} was old, but all the people loved __.',
    ],
    rows: subjects(
      HER,
      'queen:son, old queen:brother, princess:brother, duchess:son',
      'king:daughter, old king:sister, prince:sister, duke:daughter',
    ),
  },
  {
    open: ['A {who} had climbed up on our roof.', 'Early one morning a {who} sat on our roof.'],
    ask: [
      'I saw the {who} and called __.',
      'The {who} was afraid, so we called up to __.',
      'My father took a rope to the {who} and saved __.',
      'The {who} ran off, and we never again saw __.',
      'We still talk of the {who}, and I have a picture of __.',
      'The {who} was hungry, and I threw some bread to __.',
      'All of us stared at the {who}, and a bird flew over __.',
    ],
    rows: subjects(
      'her him it',
      'girl, witch, little princess, woman',
      'boy, wizard, little prince, man',
      'goat, squirrel, raccoon, monkey',
    ),
  },
  {
    open: [
      'The {who} lived all alone in the dark wood.',
      'Deep in the wood, far from the village, lived the {who}.',
    ],
    ask: [
      'The {who} talked to __.',
      'In the evening the {who} liked to sing to __.',
      'The {who} looked into the pond and saw __.',
      'The {who} cooked a good soup, but only for __.',
      'Nobody came to help, so the {who} built the house __.',
      'One winter the {who} got very lonely and felt sorry for __.',
      '"Who is at the door?" the {who} said to __.',
    ],
    rows: subjects(
      HERSELF,
      'witch, old woman, goose girl, wise woman',
      'wizard, woodcutter, old man, wise man',
      'dwarfs, giants, robbers, three bears',
    ),
  },
  {
    open: ['The {who} came to a river.', 'After three days of walking, the {who} reached a wide river.'],
    ask: [
      'The {who} sat down, and __ cried.',
      'The {who} looked at the water, but __ could not swim.',
      '"How wide it is!" cried the {who}, and very tired {was} __.',
      'A frog asked the {who} where __ wanted to go.',
      'The {who} fell in, and how wet {was} __!',
      'The {who} threw in a stone, and then __ waited.',
      'The {who} went home, and never again did __ come back.',
    ],
    rows: subjects(
      SHE,
      'princess, witch, old woman, queen',
      'prince, wizard, old man, king',
      'soldiers, robbers, two brothers, dwarfs',
    ),
  },
  {
    open: [
      'The {who} {is} in the field behind our barn.',
      'Behind our barn is a field, and there you can see the {who}.',
    ],
    ask: [
      'The {who} called out to __ friends.',
      'The {who} did not want to share __ food.',
      'I know the {who} by __ loud voice.',
      'The {who} yawned and showed __ teeth.',
      'The {who} lay down and closed __ eyes.',
    ],
    rows: subjects(
      'her his its their',
      'girl, lady, milkmaid',
      'boy, farmer, old man',
      'donkey, horse, pig',
      'girls, cows, donkeys, boys',
    ),
  },
  {
    open: [
      'The {who} {was} covered with dust.',
      'Up in the attic we found the {who} that Grandma used to love.',
    ],
    ask: [
      'I found the {who} and cleaned __.',
      'I cleaned the {who} well, and now I can use __.',
      'Nobody had touched the {who} for years, so I took __.',
      'The {who} may be old, but please do not sell __.',
      'When Grandma saw the {who}, she kissed __.',
      'I put the {who} into a bag and carried __ home.',
      'Dad looked at the {who} and asked where we had found __.',
    ],
    rows: subjects(
      'it them',
      'lamp, clock, doll, blanket, basket, chair',
      'boots, gloves, books, cups, dolls, dishes',
    ),
  },
  {
    open: [
      'The {who} caught a fish that could speak.',
      '"Let me go!" said the fish to the {who} who had caught it.',
    ],
    ask: [
      'The fish loved the {who} and kissed __.',
      'The fish smiled at the {who} and thanked __.',
      'The {who} let the fish go, and it gave three wishes to __.',
      'The fish called the {who} back and spoke to __.',
      'The {who} {was} good, so the fish was never angry with __.',
      'One day the {who} fell into the sea, and the fish saved __.',
      'When the {who} grew old, the fish still remembered __.',
    ],
    rows: subjects(
      HER,
      'girl, princess, old woman, queen',
      'boy, prince, old man, king',
      'children, sisters, brothers',
    ),
  },
  {
    open: ['The {who} came into the yard.', 'Somebody left the gate open, and in came the {who}.'],
    ask: [
      'The {who} knew me, and __ stopped.',
      'The {who} looked around, and then __ sneezed.',
      'When the {who} saw me, __ came closer.',
      'There was no food for the {who}, and how angry {was} __!',
      'I did not run from the {who}, but what did __ want?',
      'We shut the gate, and the {who} had to stay where __ {was}.',
      'The {who} lay down in the straw, and soon __ slept.',
    ],
    rows: subjects(
      'he she they',
      'bull, cock, ram, tomcat',
      'cow, hen, mother cat, mare',
      'bulls, cows, sheep, hens',
    ),
  },
  {
    open: [
      'There was once a {who} with a golden ring.',
      'Long ago a {who} found a ring of gold in the grass.',
    ],
    ask: [
      'The {who} kissed __ ring.',
      'The {who} put the ring on __ finger.',
      'At night the {who} hid the ring under __ pillow.',
      'The {who} did not show the ring to __ friends.',
      'A robber stole the ring while the {who} ate __ supper.',
      'The {who} looked for the ring in all __ pockets.',
      'The {who} wept for the ring until __ death.',
    ],
    rows: subjects(
      'her his',
      'girl, princess, queen, witch, maid, milkmaid',
      'boy, prince, king, wizard, farmer, shepherd',
    ),
  },
  {
    open: ['We have a {who}.', 'Guess what we have got at home: a {who}!', 'On our farm lives a {who}.'],
    ask: [
      'I like the {who} and often feed __.',
      'The {who} {is} strong, and I like to ride on __.',
      'When the {who} {is} hungry, I bring grass to __.',
      'Do not go near the {who}, or you will wake __.',
      'The {who} got lost, and it took us a day to find __.',
      'The {who} {has} a bell, so we can always hear __.',
      'Dad wants to sell the {who}, but who would buy __?',
    ],
    rows: subjects(HER, 'cow, mare, nanny goat, mother pig', 'bull, ram, billy goat, boar'),
  },
  {
    open: [
      'The {who} wanted to see the world, and so the long journey began.',
      'One fine day the {who} set out to see the world.',
    ],
    ask: [
      'The {who} washed and dried __.',
      '"How big the world is!" thought the {who} and laughed at __.',
      'On a hill the {who} lay down in the sun to warm __.',
      'The {who} bought a hat and thought well of __.',
      'A dog barked, and the {who} quickly hid __.',
      'Every morning the {who} washed __.',
    ],
    rows: subjects(
      'herself himself itself themselves',
      'princess, goose girl, little witch, queen',
      'prince, miller, little wizard, king',
      'snail, mouse, frog, hedgehog',
      'three brothers, dwarfs, princes, mice',
    ),
  },
  {
    open: ['My {who} {is} broken.', 'Oh no! I dropped my {who} on the floor.'],
    ask: [
      'I paid a lot for my {who}, and now how ugly {is} __!',
      'I tried to mend my {who}, but __ would not hold.',
      'Dad says that my {who} {was} so cheap that __ had to break.',
      'Who will mend my {who}, and what will __ cost?',
      'Do not throw away my {who}, for how pretty {was} __!',
    ],
    rows: subjects('it they', 'phone, cup, watch, doll, clock', 'glasses, cups, plates, sunglasses, dolls'),
  },
  {
    open: [
      'A giant caught the {who} and put the poor {n} in a bag.',
      'The {who} {was} sleeping in the grass when the giant came.',
    ],
    ask: [
      'The giant liked the {who} and fed __.',
      'The giant took the {who} home and cooked for __.',
      'The {who} cried so long that the giant felt sorry for __.',
      'The giant lifted up the {who} and looked at __.',
      'The giant opened the cage, and the {who} took the gold home with __.',
      'It was a nice giant, who liked the {who} and played with __.',
      'The giant was lonely without the {who} and missed __.',
    ],
    rows: subjects(
      HER,
      'princess:girl, maid:thing, shepherd girl:child',
      'tailor:man, shepherd:man, farmer boy:boy',
      'children:things, sisters:girls, brothers:boys, twins:things',
    ),
  },
  {
    open: ['The {who} on our farm {is} very clever.', 'Let me tell you a story about the {who} on our farm.'],
    ask: [
      'The {who} ran until __ fell.',
      'One night the {who} got out, and up the hill __ went.',
      'I called the {who}, but __ did not come.',
      'When the {who} saw the wolf, how brave {was} __!',
      'We looked for the {who}, but where {was} __?',
      'The {who} will not come in unless __ want{s} to.',
    ],
    rows: subjects(
      SHE,
      'cow, hen, mare, milkmaid',
      'bull, cock, ram, old farmer',
      'sheep, bulls, hens, geese',
    ),
  },
  {
    open: [
      'The wolf came to the house of the {who}.',
      '"Open the door," said the wolf to the {who}. "I am only a poor little lamb."',
    ],
    ask: [
      'The {who} hid __.',
      'The wolf knocked so hard that the {who} hid __.',
      '"That is no lamb," the {who} whispered to __.',
      'The wolf was gone, and the {who} danced and laughed to __.',
      'The {who} caught the wolf without help, all by __.',
      'The {who} opened the window and saw the wolf __.',
    ],
    rows: subjects(
      HERSELF,
      'grandmother, goose girl, old woman, mother goat',
      'woodcutter, goose boy, old man, tailor',
      'three little pigs, seven kids, dwarfs, children',
    ),
  },
  {
    open: ['The {who} {is} made of gold.', 'In the museum we saw the {who}, all of gold.'],
    ask: [
      'I saw the {who} and wanted __.',
      'The thief looked at the {who} and wanted to steal __.',
      'At night a dog guards the {who} and barks beside __.',
      'We all went back to the {who} and took photos of __.',
      'You may look at the {who}, but do not touch __.',
      'The {who} {was} behind glass, and a light shone on __.',
      'A queen once owned the {who}, but then she lost __.',
    ],
    rows: subjects('it them', 'cup, horse, crown, spoon, clock', 'cups, horses, shoes, plates, rings'),
  },
  {
    open: ['The {who} found a magic hat.', '"This hat is magic," said a voice to the {who} in the shop.'],
    ask: [
      'The hat was too big for the {who} and came down to __ eyes.',
      'Under the hat the {who} kept __ money.',
      'With the hat the {who} flew over the house of __ aunt.',
      'The {who} waved the hat and turned a cat into __ servant.',
      'The {who} took off the hat and combed __ hair.',
      'The hat made the {who} laugh in __ sleep.',
    ],
    rows: subjects(HER_OWN, 'girl, queen, maid, witch', 'boy, king, farmer, wizard', 'twins, boys, girls'),
  },
  {
    open: ['A fox met the {who} on the bridge.', 'On the bridge stood the {who}, and along came a fox.'],
    ask: [
      'The {who} said that __ knew foxes.',
      'The fox greeted the {who} and asked where __ lived.',
      '"Go away, fox!" said the {who}, and how loud {was} __!',
      'The {who} said to the fox that __ had no time.',
      'The fox ran after the {who}, but where {was} __?',
      'The {who} jumped, and over the fox __ flew.',
    ],
    rows: subjects(
      SHE,
      'hen, mother goose, old woman, nanny goat',
      'cock, billy goat, old man, ram',
      'geese, ducks, hens, three little pigs',
    ),
  },
]);

export const kinds: readonly Kind[] = [TALES];
