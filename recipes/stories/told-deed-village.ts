// Tellings of the tradespeople of a village: what the baker, the nurse or the postman did decides who is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { JOBS } from './telling-words.ts';

const TRADES = toldKind('told: deed, which of the village did it', [
  {
    open: [
      'The goat got into the church on Sunday. The {due} had left the gate open, though the {d} was blamed for it at first, because of an old quarrel.',
      'How did the goat get into the church? First they said it was the {d}. But then the {due} came forward and said: "I did not shut the gate. I am sorry."',
    ],
    ask: [
      'The new altar cloth, since the old one had been eaten, was paid for by the __.',
      'It was good of the guilty one to own up. So let us not be too hard on the __.',
      'If everyone closed gates as badly as the __, there would be goats in all our beds.',
      'Somebody has now hung a sign on that gate: "Shut me!" It is meant for the __.',
      'The vicar forgave the goat, and he forgave the __.',
      'The gate had been open because of the __.',
    ],
    lists: { due: JOBS, d: JOBS },
    rivals: 'd',
  },
  {
    open: [
      'When the bridge was washed away, three people had a boat: the {due}, the {d} and the {e}. The {d} would not lend his to anyone, the {e} was in bed with a fever, and so we were all taken across by the third.',
      'There is no bridge any more. It is the {due} who rows us across now, since the {d} will not, and the {e} cannot.',
    ],
    ask: [
      'We stood on the bank and shouted until the boat came. "Hold on tight," said the __.',
      'You give a coin to whoever rows you. So I gave a coin to the __.',
      'The strongest arms in the village, by now, are those of the __.',
      'Blisters on both hands, and still that smile! What would we do without the __?',
      'At the other side I stepped out onto dry land and thanked the __.',
      'Up and down the river goes the little boat with the __ at the oars.',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS },
    rivals: 'd e',
  },
  {
    open: [
      'Nobody had seen the {due} for two days. On the third day the {d} climbed in at the window and found him under the bookcase, quite alive and very hungry.',
      'A bookcase fell on the {due}. He lay under it for two days before the {d}, who had missed him at cards, broke a window and pulled him out.',
    ],
    ask: [
      'The one who had lain under all those books was the __.',
      '"I know the backs of forty books by heart now," said the __.',
      'They sent soup and grapes to the hospital, for the poor __.',
      'It was a heavy bookcase, and there are still marks on the legs of the __.',
      'Never again will heavy books be put on the top shelf by the __.',
      'For two whole days not a soul had heard the shouts of the __.',
    ],
    lists: {
      due: 'baker farmer doctor teacher driver cook painter singer pilot sailor builder butcher',
      d: JOBS,
    },
    rivals: 'd',
  },
  {
    open: [
      '{p} is the {due}. {q} is the {d}.',
      '"Is {p} the {d}?" "No, {q} is. {p} is the {due}."',
      'The {due} is called {p}, and the name of the {d} is {q}.',
    ],
    ask: [
      'There was a knock, and {p} came in. "Good morning," said the __.',
      'If you meet {p}, you have met the __.',
      '{p} and {q} had a quarrel. {q} shouted at {p}, so who was shouted at? The __.',
      'I saw {p} on the bus, and I thought: there goes the __.',
      'The child ran up to {p} and asked: "Are you the __?"',
      'What a hat {p} has! I would not have thought it of the __.',
    ],
    lists: { due: JOBS, d: JOBS },
    rivals: 'd',
  },
  {
    open: [
      'Minutes of the meeting: the {due} offered to paint the bus shelter for nothing. The {d} offered the paint. The {e} offered to watch.',
      'It was decided last night that the bus shelter is to be painted. The {d} will bring the paint and the {due} will do the work. The {e} said that it looked fine as it was.',
    ],
    ask: [
      'Next Saturday we saw somebody in overalls on a ladder at the bus stop. It was the __.',
      'There is green paint on the nose of the __.',
      'The brush fell from the roof onto my head. "Sorry!" called the __.',
      'It looks lovely, and every bit of it was painted by the __.',
      'The one who did all the work, and got none of the money, was the __.',
      'Bring a cup of tea to the shelter. Up there on the ladder is the thirsty __.',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS },
    rivals: 'd e',
  },
  {
    open: [
      'In our village everyone is married to somebody you would not expect. The {due} is married to the {d}, the {e} to the {g}, and I am married to the sea.',
      'There were two weddings in one week: the {e} married the {g}, and the {due} married the {d}. I played the organ both times.',
    ],
    ask: [
      'When the {d} comes home from work, dinner is on the table. It was cooked by the __.',
      'If you invite the {d}, you must invite the other half as well, that is, the __.',
      'On their wedding day, into the ear of the {d}, somebody whispered "I love you". That was the __.',
      'The {d} has two names on the door: one is his own, and the other is that of the __.',
      'The {d} snores, but nobody knows that except the __.',
      'Fifty years from now the {d} will still be holding hands with the __.',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS, g: JOBS },
    rivals: 'e g',
  },
  {
    open: [
      'The year I broke my arm, the {due} drove me to the hospital in a van full of {x}, and the {d} came along to hold my other hand.',
      'I fell from the wall. The {d} picked me up. Then the {due} put me in the van, between sacks of {x}, and off we went to the hospital.',
    ],
    ask: [
      'Never have I been driven so fast as by the __.',
      'At the wheel sat, white as a sheet, the __.',
      'All the lights were red, but that did not stop the __.',
      'The van with the {x} in the back belonged to the __.',
      '"Where shall I park?" the porter was asked by the __.',
      'The {x} rolled all over the road as the __ took the last corner.',
    ],
    lists: { due: JOBS, d: JOBS, x: 'onions apples potatoes oranges turnips carrots' },
    rivals: 'd',
  },
  {
    open: [
      'There is one telephone in the village, and it hangs in the shop of the {due}. If it is for you, they send a child to fetch you. Last week it was for the {d}.',
      'The {d} was wanted on the telephone. It is the only one we have, so a child was sent, and the {d} came running to the shop of the {due}.',
    ],
    ask: [
      'Whoever wants to make a call has to ask the __.',
      'At night, when the phone rings, it wakes the __.',
      'The bill for all our calls is sent to the __.',
      'The phone hung right beside the till. There was always somebody who heard every word, and that was the __.',
      '"Keep it short, I need the phone myself," said the __.',
      'The owner of that one telephone is the __.',
    ],
    rows: `due d
      baker | doctor
      butcher | nurse
      tailor | farmer
      butcher | teacher
      baker | dentist
      barber | pilot
      tailor | sailor
      smith | painter
      barber | gardener
      smith | driver`,
    rivals: 'd',
  },
]);

const PAID = toldKind('told: deed, who was paid, thanked and blamed', [
  {
    open: [
      'I have to pay two bills this week. One is from the {due}, for {work}, and the other is from the {d}, and I do not remember what that one is for.',
      'On my desk are a bill from the {d}, which can wait, and a bill from the {due}, for {work}, which cannot.',
    ],
    ask: [
      'I am happy to pay for {work}, since it was so well done, and I wrote a friendly note to the __.',
      'For {work} I owe a good deal of money to the __.',
      'Do you remember {work}? I have not yet paid the __.',
      'The money for {work} is in an envelope, and on the envelope I have written: for the __.',
      'What with {work}, I have seen a lot of the __.',
      'Ring up somebody about {work}, would you? I mean the __.',
    ],
    rows: `due d work
      plumber | gardener | the green bathroom
      gardener | plumber | the long green hedge
      painter | doctor | the blue ceiling
      doctor | painter | all that trouble with my back
      dentist | tailor | all that trouble with my tooth
      tailor | dentist | the black suit
      baker | butcher | the wedding cake
      butcher | baker | the forty sausages
      builder | vet | the new garage
      vet | builder | the operation on our dog`,
    rivals: 'd',
  },
  {
    open: [
      'Who made that racket last night? My wife says it was the {due}, singing in the bath. I had thought of the {d}, but the {d} is in Spain.',
      'There was singing at midnight. "That is the {d}," I said. "It cannot be," said my wife, "the {d} is away. It must be the {due}, in the bath." And she was right, as we found out.',
    ],
    ask: [
      'In the morning I knocked on the door and had a word with the __.',
      '"Was I so loud? I thought that nobody could hear me," said the __.',
      'Songs about the sea and a lot of splashing: that is how it sounds when there is a bath for the __.',
      'A thick towel over both ears, and still I could hear the __.',
      'I dreamt of a whale in a tub, and the whale looked like the __.',
      'We wrote a poem about midnight songs and pushed it under the door of the __.',
    ],
    lists: { due: JOBS, d: JOBS },
    rivals: 'd',
  },
  {
    open: [
      'A man ran past with a sack, shouting. Three people ran after him: first the {due}, because he had not paid, then the {d}, because running is good for the heart, and last the {e}, to see what would happen.',
      'They chased him all down Mill Lane. The one he owed money to was the {due}. The {d} and the {e} just ran along for fun.',
    ],
    ask: [
      'The man was caught at the duck pond, and he had to turn out his pockets and pay the __.',
      '"Where is my money?" panted the __.',
      'What was in the sack had been stolen from the __.',
      'It took ten minutes until all the coins had been counted into the hand of the __.',
      'Two of those who ran had nothing to lose. The third one had, and that was the __.',
      'In the end the thief said sorry to the __.',
    ],
    lists: {
      due: 'baker butcher farmer tailor gardener cook',
      d: 'doctor teacher nurse dentist painter',
      e: 'pilot sailor builder singer postman',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The {due} told us that there would be snow. The {d} said it would be mild until Easter.',
      '"Snow," said the {due}. "Sun," said the {d}. They were looking at the same cloud.',
    ],
    middle: ['In the morning we could not open the front door, so deep was the snow.'],
    ask: [
      'We looked at all that white and said: so it was right, what we had been told by the __.',
      'The one who knows about clouds is clearly the __.',
      'If you want to know what to wear tomorrow, do not ask the radio. Ask the __.',
      'Snow up to the knees! "Did I not tell you?" said the __.',
      'The other one had lost the bet, and ten pounds, to the __.',
      'The shovels were sold out, and only one house had bought one in time: the house of the __.',
    ],
    lists: { due: JOBS, d: JOBS },
    rivals: 'd',
  },
  {
    open: [
      'Our team has eleven people in it and eleven jobs. In goal stands the {due}. The {d} plays at the back, and the {e}, who cannot run, is the captain.',
      'If you come to watch our village play, look out for the {due}, who is our goalkeeper. The {d} kicks everything that moves. The {e} has the armband, since nobody else wanted it.',
    ],
    ask: [
      'The ball flew at the net, but a pair of big gloves came up. Well held by the __!',
      'Nine to nothing. You cannot put the blame for all nine on the __.',
      'The other side was given a penalty. All eyes were on the one between the posts, the __.',
      'It is a lonely job when the ball is at the other end, and it is the job of the __.',
      'The gloves are washed every Monday by the __.',
      'Under the bar, up to the ankles in mud, there waits the __.',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS },
    rivals: 'd e',
  },
  {
    open: [
      'Someone has been leaving flowers on the step of the {d}. For weeks nobody knew who it was, until I got up early on Friday and saw the {due} come round the corner with a bunch of roses.',
      'Every Friday there are roses on the step of the {d}, with no card. I know who puts them there. It is the {due}, and I have promised not to tell.',
    ],
    ask: [
      'Love makes people shy, and the shy one is in this case the __.',
      'Whose heart beats faster on Fridays? That of the __.',
      'Before dawn, on tiptoe, with a bunch of roses: here comes the __.',
      'Last Friday there were none. We heard later that there was a fever in the house of the __.',
      'The garden without a single rose left in it belongs to the __.',
      'Should I tell the happy one that they are from the __?',
    ],
    lists: { due: JOBS, d: JOBS },
    rivals: 'd',
  },
  {
    open: [
      'I learned to swim from the {due}, to cook from the {d}, and how to get out of trouble from the {e}. School I could have left out.',
      'My three teachers were not at school. The {d} showed me how to make a soup and the {e} how to tell a lie. The {due} threw me into the lake and said: "Move your arms."',
    ],
    ask: [
      'When I swam across the lake at nine, the one who clapped was the __.',
      'That I did not drown when the ferry sank, I owe to the __.',
      '"Legs like a frog, hands like a duck!" I can still hear the __.',
      'Every time I dive into cold water I think of the __.',
      'In the water, under my chin, I felt the hand of the __.',
      'There are medals for swimming on my wall, and I would like to give one of them to the __.',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [TRADES, PAID];
