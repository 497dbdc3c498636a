// Tellings of the place that each of several people or things has, or that one thing was lightly said to have.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { BEHIND, FAMILY, INSIDE, ROOMS, THINGS, TOWN } from './telling-words.ts';

const WORKPLACE =
  'library hotel museum cinema hospital zoo theatre bakery bank station school market harbour';

const PLACE = toldKind('told: each has its own, places', [
  {
    open: [
      'Before I forget: your passport is in the {due}. I put some fruit in the {d} for you, and there is soup for tomorrow. Your aunt rang. She has had the {e} painted, and she wants you to admire it.',
      'I have put your passport in the {due}, my dear. Now, what else? The plumber is coming to look at the {e}. Oh, and there is a mouse behind the {d} again.',
    ],
    ask: [
      'On the day of the flight I ran to get my passport out of the __.',
      '"Where is your passport?" asked my friend at the door. "Wait! It is in the __."',
      'I looked for my passport everywhere, and then I remembered that it was in the __.',
      'Nobody could steal my passport, because it was hidden in the __.',
    ],
    rows: `due d e rivals
      drawer | fridge | kitchen | fridge kitchen
      cupboard | car | bathroom | car bathroom
      wardrobe | basket | hall | basket hall
      suitcase | oven | garage | oven garage
      desk | oven | shed | oven shed
      bag | fridge | attic | fridge attic
      chest | cupboard | bedroom | cupboard bedroom
      piano | oven | bathroom | oven bathroom
      car | drawer | kitchen | drawer kitchen
      safe | basket | barn | basket barn`,
  },
  {
    open: [
      'We played hide and seek. {p} hid in the {due}, and {q} hid in the {d}.',
      '{q} was in the {d}, as quiet as a mouse. {p} sat in the {due} and tried not to sneeze.',
    ],
    ask: [
      'I found {p} in the __.',
      '"Where is {p}?" "Not in the {d}. Try the __."',
      'I heard a sneeze, and I found {p} sitting in the __.',
      '"Come out, {p}! I know that you are in the __."',
      'It was {p} whom I found in the __.',
    ],
    lists: {
      due: 'cupboard wardrobe cellar attic garage shed barn bath car',
      d: 'cupboard wardrobe cellar attic garage shed barn car',
    },
    rivals: 'd',
  },
  {
    open: [
      'Each of our cats has its own place to sleep. {pet} sleeps in the {due}, and {pet2} sleeps in the {d}. We have given up saying anything.',
      'Do not be surprised if you see a tail in the {d}. It is only {pet2}, who always sleeps there. The place where {pet} sleeps is the {due}.',
    ],
    ask: [
      '{pet} had not come for breakfast and was still asleep in the __.',
      '"Have you seen {pet}?" "Still asleep in the __."',
      'There are hairs in the {d}, which are from {pet2}, and those from {pet} are in the __.',
      'When the light goes out, {pet2} jumps into the {d} and {pet} jumps into the __.',
      'Every night {pet} curls up in the __.',
    ],
    lists: {
      due: 'drawer cupboard basket bag box bucket sink bath wardrobe suitcase',
      d: 'drawer cupboard basket bag box bucket sink bath wardrobe suitcase',
    },
    rivals: 'd',
  },
  {
    open: [
      '"Listen, I will say this only once. On Monday you meet our man at the {d}. On Tuesday you meet our woman at the {due}. Eat this letter."',
      'The note said: "The man will wait for you at the {d}, on Monday. The woman will wait at the {due}, on Tuesday. Burn this."',
    ],
    ask: [
      'It was Tuesday, and the spy was on his way to the __.',
      'A woman in dark glasses stood waiting, as planned, at the __.',
      'The man was at the {d}, and the woman was at the __.',
      'The spy never saw the woman, because on Tuesday he forgot to go to the __.',
      'On Tuesday he took a taxi. "Where to?" asked the driver. "To the __," he whispered.',
    ],
    lists: { due: TOWN, d: TOWN },
    rivals: 'd',
  },
  {
    open: [
      '{p} works at the {due}, {q} works at the {d}, and I stay at home with the hens.',
      'They leave the house at the same time. {q} goes to work at the {d}, and {p} goes to work at the {due}.',
    ],
    ask: [
      'It is {p} who left this bag here. Could you take it to the __?',
      'If you want to see {p} at work, go to the __.',
      '{p} cannot come to lunch, since there is so much to do at the __.',
      'Every morning you can see {p} on the way to the __.',
      '{q} is tired of the {d}, but {p} likes it very much at the __.',
    ],
    lists: { due: WORKPLACE, d: WORKPLACE },
    rivals: 'd',
  },
  {
    open: [
      'We used to keep the {x} in the {d}. Since the mice found it, we keep it in the {due}.',
      'The {x} used to be in the {d}, but there were mice. So {p} has moved it to the {due}.',
    ],
    ask: [
      '"I need the {x}. Is it still in the {d}?" "No, it is in the __."',
      'Out of habit I looked in the {d} for the {x}, and then I took it out of the __.',
      'The mice came back and looked for the {x}. But now it was in the __.',
      'These days the {x} is kept in the __.',
      'A visitor wanted some {x}, so I got it from the __.',
    ],
    rows: `x due d rivals
      sugar | fridge | cupboard | cupboard
      cheese | cellar | kitchen | kitchen
      bread | oven | drawer | drawer
      honey | bathroom | kitchen | kitchen
      corn | barn | shed | shed
      rice | bucket | bag | bag
      flour | attic | cellar | cellar
      chocolate | wardrobe | drawer | drawer
      cake | bedroom | kitchen | kitchen
      butter | sink | cupboard | cupboard`,
  },
  {
    open: [
      'My grandfather did not trust banks, and kept all his money under the {due}. One night two thieves came. They opened the {d}, they turned the {e} upside down, they even looked in the teapot. Then they left him a coin, out of pity.',
      'All the money was under the {due}, as my grandfather told me when he was ninety. The thieves who came in the year of the big snow had taken apart the {e} and the {d}, and gone away with nothing but a cheese.',
    ],
    ask: [
      'If they had been a little smarter, the thieves would have looked under the __.',
      'When they had gone, the old man smiled, bent down and counted his money under the __.',
      'How often have I sat there as a child, and never knew what was under the __!',
      'Not a coin was missing, for nobody had looked under the __.',
      'So do not look for his money in the {e}. It is under the __.',
    ],
    rows: `due d e rivals
      bed | wardrobe | kitchen | wardrobe kitchen
      sofa | cupboard | piano | cupboard piano
      carpet | desk | cellar | desk cellar
      stairs | chest | bedroom | chest bedroom
      floor | piano | garage | piano garage
      table | wardrobe | attic | wardrobe attic
      bench | cupboard | shed | cupboard shed
      stove | chest | bed | chest bed
      bath | wardrobe | kitchen | wardrobe kitchen`,
  },
  {
    open: [
      'In this shop you find shoes on the {a} floor, toys on the {b} floor and hats on the {c} floor. The lift is broken, sorry.',
      'The {a} floor is for shoes, the {b} for toys, and the {c} for hats. Please take the stairs.',
    ],
    ask: [
      '"Do you sell dolls?" "Yes, madam, they are on the __ floor."',
      'The children ran straight up to the toys on the __ floor.',
      'All the train sets and teddy bears are on the __ floor.',
      'There was a child crying for a kite on the __ floor.',
      'On which floor are the toys? On the __.',
    ],
    rows: `a b c rivals
      first | second | third | first third
      second | third | fourth | second fourth
      third | first | second | third second
      fourth | fifth | sixth | fourth sixth
      second | fourth | first | second first
      fifth | sixth | third | fifth third
      first | third | top | first top
      second | top | fourth | second fourth`,
    due: 'b',
  },
  {
    open: [
      'In summer our {x} is in the {d}. In winter it is in the {due}.',
      'When it gets cold, we put the {x} in the {due}. When it gets warm again, it goes back to the {d}.',
    ],
    ask: [
      'There is snow on the ground, and the {x} is in the __.',
      'It was December, and I wanted to show the {x} to my guests, so we went to the __.',
      'From November to March you will find the {x} in the __.',
      '"It is freezing tonight. Is the {x} still in the {d}?" "No, I have already put it in the __."',
      'Ice and snow are no good for the {x}, so we keep it in the __ until spring.',
    ],
    rows: `x due d rivals
      boat | barn | harbour | harbour
      lemon tree | kitchen | garden | garden
      tortoise | cellar | yard | yard
      bench | garage | park | park
      hammock | attic | garden | garden
      table | shed | yard | yard
      rabbit | bathroom | garden | garden
      donkey | stable | field | field
      old car | garage | street | street
      big plant | hall | yard | yard`,
  },
  {
    open: [
      'You are invited! The wedding is at the {d} at noon, and the party after that is at the {due}. Please bring shoes to dance in.',
      'We are getting married at the {d}. When that is done, we shall all drive to the {due} and dance until morning.',
    ],
    ask: [
      'When the two of them were man and wife, we drove to the __.',
      'There was dancing all night at the __.',
      'The cake and the band were waiting for us at the __.',
      'I was late and missed the wedding, so I went straight to the party at the __.',
      'They said yes at the {d}, and they danced at the __.',
    ],
    rows: `due d rivals
      hotel | church | church
      castle | church | church
      farm | castle | castle
      theatre | church | church
      harbour | library | library
      zoo | museum | museum
      museum | beach | beach
      beach | castle | castle
      library | church | church
      station | harbour | harbour`,
  },
  {
    open: [
      'For the treasure hunt I hid the first note behind the {d}, the second one behind the {due}, and the treasure in the bath.',
      'There were two notes to find. The first was behind the {d} and the second behind the {due}. My {fam} had hidden them.',
    ],
    ask: [
      'The children had found the first note, and the second was waiting for them behind the __.',
      '"Here is the other one!" they shouted. The second note had been stuck behind the __.',
      'To find note number two, you had to look behind the __.',
      'Nobody found the second note for an hour, as nobody looked behind the __.',
      'The first note was easy. The second was hidden behind the __.',
    ],
    lists: { due: BEHIND, d: BEHIND, fam: FAMILY },
    rivals: 'd',
  },
  {
    open: [
      '"Where is everybody?" "Dad is in the {d}. Mum is in the {due}. Grandma is in bed. And I am on the phone, as you can hear."',
      'When the phone rang, my father was in the {d}, and my mother was in the {due}, so it was I who said hello.',
    ],
    ask: [
      'It was a call for my mother, so I took the phone to her in the __.',
      '"Mum! It is for you!" I called in the direction of the __.',
      'Mum had not heard the phone, because she was in the __.',
      '"I would like to speak to your mother." "Wait a moment, please, she is in the __."',
      'I found Dad in the {d} and Mum in the __.',
    ],
    lists: { due: ROOMS, d: ROOMS },
    rivals: 'd',
  },
  {
    open: [
      'There are two clocks in this house. The one in the {due} is right, and the one in the {d} is always ten minutes slow.',
      'Never trust the clock in the {d}, as it is slow. The one in the {due} is never wrong.',
    ],
    ask: [
      'I had a train to catch, so I looked at the good clock, the one in the __.',
      'If you want to know what time it really is, go and look in the __.',
      'He missed his bus. He should have looked at the clock in the __.',
      'The right time is shown by the clock in the __.',
      '"It is five." "Who says so?" "The right clock, the one in the __."',
    ],
    lists: { due: ROOMS, d: ROOMS },
    rivals: 'd',
  },
  {
    open: [
      'To the men with the van: the piano goes in the {due}, the big desk goes in the {d}, and the bed goes in the {e}. I have made coffee. Please do not let the cat out.',
      'There was a plan for all our furniture. It said that the bed was for the {e}, the desk for the {d}, and the piano for the {due}.',
    ],
    middle: ['The four men spat on their hands and groaned.'],
    ask: [
      'When I want to play, I go to the __.',
      '"Where shall we put this piano?" "In the __, please."',
      'Since then there has been music every evening in the __.',
      'The big black thing with the keys, they carried to the __.',
      'At last the desk stood in the {d} and the piano in the __.',
    ],
    lists: {
      due: 'kitchen bathroom garage attic cellar hall bedroom barn office',
      d: 'kitchen garage attic cellar hall barn office',
      e: 'kitchen bathroom attic cellar hall barn office',
    },
    rivals: 'd e',
  },
  {
    open: [
      'My brother had the room above the {d}, and I had the room above the {due}. Then we swapped, because he could not stand the noise.',
      'At first I slept above the {due} and my brother above the {d}. But after a week we changed rooms.',
    ],
    ask: [
      'Ever since, my brother has slept above the __.',
      'My brother sleeps well these days, in his room above the __.',
      'We swapped, so now I am above the {d} and my brother is above the __.',
      'At night I hear my brother walking about above the __.',
      'To wake up my brother today, you have to go to the room above the __.',
    ],
    lists: {
      due: 'kitchen garage cellar hall office bathroom bakery cinema station stable',
      d: 'kitchen garage cellar hall office bathroom bakery cinema station stable',
    },
    rivals: 'd',
  },
  {
    open: [
      'All the toys are in the {d} now, except the big doll. That one is in the {due}.',
      'The children tidied up and put every toy in the {d}. They forgot only one doll, in the {due}.',
    ],
    ask: [
      '"My doll is not with the other toys!" "No, it is in the __."',
      'In the evening there was a cry for the doll, and someone had to fetch it from the __.',
      'I was a bit scared when I saw a small face looking out of the __.',
      'Somebody has forgotten her doll. It is still in the __.',
      'The balls and bears are in the {d}, and the doll is in the __.',
    ],
    lists: { due: INSIDE, d: 'drawer cupboard basket box wardrobe suitcase chest' },
    rivals: 'd',
  },
  {
    open: [
      'We met at the {due}, on a very wet day. We had our first kiss at the {d}, we quarrelled at the {e}, and we have been married for forty years. Would you like another biscuit? They are a bit hard.',
      'It was raining when I first saw {p}, at the {due}. Later we often went to the {d}, and to the {e} for ice cream. There was still a king then, or was that earlier?',
    ],
    ask: [
      'Without that rain they would never have met at the __.',
      'The place where they saw each other for the first time was the __.',
      'Once a year they go back to where they met, to the __.',
      'To think that it all began on a wet day at the __!',
      'He can still tell you what she wore when they met at the __.',
    ],
    lists: { due: TOWN, d: TOWN, e: TOWN },
    rivals: 'd e',
  },
  {
    open: [
      'I left my {x} at the {due}, I think. I had it when I was there. I did not have it any more at the {d}, where I wanted to use it.',
      'I have been to the {due}, and then to the {d}. My {x} has gone! At the {d} it was not there any more, so I must have left it at the first place.',
    ],
    ask: [
      'In the evening the phone rang. My {x} had been found at the __.',
      'So I ran all the way back, past the {d}, to the __.',
      '"Have you got my {x}?" I asked when I got back to the __.',
      'My {x} was still lying there, at the __.',
      'Of the two places, the one where I lost my {x} was the __.',
    ],
    lists: { due: TOWN, d: TOWN, x: THINGS },
    rivals: 'd',
  },
  {
    open: [
      'A bird has built its nest in our {due}, so please go in softly. You can leave your bike in the {d}. Tea is ready, and there is cake, and my {fam} is in the {e}, looking for the good plates.',
      'Go softly when you pass the {due}, for there is a nest in there with four eggs. My {fam} is in the {e} and will be glad to see you. Mind your head in the {d}.',
    ],
    ask: [
      'Some weeks later, the young birds flew out of the __.',
      'We kept the cat away from the __.',
      'With a worm in its beak, the bird flew straight into the __.',
      'There were broken eggshells one morning on the floor of the __.',
      'It was spring, and loud hungry cries were coming from the nest in the __.',
    ],
    lists: {
      due: 'kitchen bathroom garage attic cellar hall shed barn office',
      d: 'garage cellar hall shed barn',
      e: 'kitchen bathroom attic cellar hall shed',
      fam: FAMILY,
    },
    rivals: 'd e',
  },
  {
    open: [
      'I sent two parcels. The big one, for {p}, was sent to the {d}. The small one, for {q}, was sent to the {due}.',
      '{q} works at the {due}, so I sent the small parcel there. The big parcel went to {p} at the {d}.',
    ],
    ask: [
      'The small parcel was brought to the __.',
      'The postman gave the big parcel to someone at the {d} and the small one to someone at the __.',
      'A small parcel lay on the steps of the __.',
      'If the small parcel is lost, we must ask at the __.',
      'The small one arrived first, on Monday, at the __.',
    ],
    lists: { due: WORKPLACE, d: WORKPLACE },
    rivals: 'd',
  },
  {
    open: [
      'If nobody is home, the key is under the {due} by the back door. The {d} by the front door is only there for the birds. Do not sit on the {e}, it has just been painted. And please feed the tortoise!',
      'You will find a key at the back, under the {due}. There is nothing under the {d}, whatever my {fam} says. The {e} is wet, so be careful.',
    ],
    ask: [
      'Nobody was home, so I went round to the back and got the key from under the __.',
      '"How did you get in?" "With the key that you keep under the __."',
      'A spider had made its home on the key under the __.',
      'When I left, I put the key back under the __.',
      'Too many people know by now that there is a key under the __.',
    ],
    lists: {
      due: 'mat stone bucket bench barrel table chair ladder boat tree',
      d: 'stone bucket bench barrel table tree',
      e: 'bench table chair ladder boat gate',
      fam: FAMILY,
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [PLACE];
