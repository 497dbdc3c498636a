// Tellings of who said, asked, answered, knew and promised what, in talk between two to four people.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DAYS, FAMILY, JOBS } from './telling-words.ts';

const SAID = toldKind('told: deed, who said it', [
  {
    open: [
      '"I hate boats," said {p}. "I love them," said {q}.',
      '{q} loves boats, and {p} gets ill as soon as one moves.',
      'You cannot get {p} onto a boat, while {q} would live on one.',
    ],
    ask: [
      'There were two tickets for a trip round the harbour. One was given away by __.',
      'Green in the face, with both hands on the rail, stood __.',
      '"Is it far to the shore? I feel so sick," moaned __.',
      'When the ferry left, the one who stayed behind on the land and waved was __.',
      '"Never again on the water!" Can you guess who said so? It was __.',
      'They took the train round the bay instead, just to please __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The teacher wanted to know the capital of Norway. {p} said Stockholm. {q} said it was cold there. Only {r} had the answer.',
      '"And the capital of Norway, please?" {r} knew it straight away. {q} had never heard of Norway, and {p} guessed, and guessed wrong.',
    ],
    ask: [
      '"Oslo. Very good," said the teacher and gave a star to __.',
      'If you need somebody who knows about capitals, ask __.',
      '"How did you know that?" the others wanted to hear from __.',
      'The one who said Oslo was __.',
      'The right answer had come from __.',
      'It pays to look at maps before you go to sleep, as does __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      '"I think we should go left," said {p}. "Right," said {q}. "There is a sign that says left," said {r}, "but it may have been turned round by children." So they took a vote, and they went right, into the swamp.',
      'At the fork in the woods {q} was all for going right. {p} and {r} were for going left, but they did not want to quarrel, and so right it was. It was a swamp.',
    ],
    middle: ['After an hour all their socks were wet, and there was not a house to be seen.'],
    ask: [
      '"And whose idea was this?" It had been the idea of __.',
      'They all had mud up to their knees, thanks to __.',
      'Nobody said a word, but all of them looked at __.',
      'One of them should have kept quiet at the fork, and that was __.',
      'If they had not listened to __, they would be at home by now.',
      '"I am sorry I ever said it," sighed __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      '"Could you water my plants on {due}?" asked {p}. "On {d} I am at the dentist\'s, but that day is fine," said {q}.',
      '{p} asked {q} to come in and water the plants on {due}. The {due}, not the {d}, since on the {d} the plumber would be there.',
    ],
    ask: [
      'The key lies under the mat, and {q} is to use it on __.',
      'In {q}\'s diary it says "plants" in big letters under __.',
      'If the plants are still dry after that day, {q} has forgotten what had to be done on __.',
      'So when does {q} come in with the can? On __.',
      '"Which day was it again?" {q} rang up to ask. "It was __," was the answer.',
      'The plants will not get a drop until __.',
    ],
    lists: { due: DAYS, d: DAYS },
  },
  {
    open: [
      '"Who is it?" called {p} through the door. "It is me, {q}," said a deep voice, "and I have brought {r} along. We have lost our key."',
      'There was a knock. Outside stood {q}, who did the talking, and {r}, who did the shivering. {p} took a long time to open.',
    ],
    ask: [
      'The one who opened the door in the end was __.',
      'They could come in, thanks to __.',
      'Behind the locked door, with an ear against the wood, stood __.',
      'Somebody was inside, in dry slippers. That was __.',
      'The two outside would have frozen without __.',
      'The house, it seems, is the house of __.',
      'With a candle in one hand and the bolt in the other, __ let them in.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'I asked my {due} for a dog, and my {due} said no. I asked my {d}, who said: "Ask your {e}." I asked my {e}, who said: "We shall see." That is as good as a yes.',
      'About the dog: my {d} does not mind, my {e} is thinking about it. Only one of my family has said no, and that is my {due}.',
    ],
    ask: [
      'If we do not get a dog, it is because of my __.',
      'Now I have to be very, very nice to one person. I have to talk round my __.',
      'There is just one stone in my way, and its name is my __.',
      'I have put a photo of a puppy on the pillow of my __.',
      'Everyone could live with a dog except my __.',
      'If only my __ would change that stubborn mind!',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY },
    rivals: 'd e',
  },
  {
    open: [
      '"You snore like a bear," said {p}. "And you talk in your sleep," said {q}. They had shared a tent for one night.',
      'After one night in a tent, {q} knew that {p} talks in the dark, and {p} knew that {q} snores.',
      'In the tent {p} had not slept, because {q} snored. That is one side of the story.',
    ],
    ask: [
      'A sound as of a saw in wet wood came from the tent. It was __.',
      'Please put a peg on the nose of __.',
      'The walls shook, the tent poles hummed, and nobody could sleep next to __.',
      'Deep in the sleeping bag lay the one who snores: __.',
      'A neighbour at the camp heard a pig. It was no pig. It was __.',
      'The noisy nose belongs to __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'The phone rang and I took a message for my {d}: my {due} will be late, as the train is stuck in the snow. We should start without waiting.',
      '"Hello? It is me, from the train. Tell your {d} that I shall be late. There is a lot of snow." It was my {due}, and the line was bad.',
    ],
    ask: [
      'We sat down to eat, and one chair stayed empty, the chair of my __.',
      'I put a plate in the oven to keep it warm for my __.',
      'At ten there were boots on the stairs, and in came, white from head to foot, my __.',
      'The only one of us who was out in that snow was my __.',
      'Poor thing! Four hours in a cold train, and no dinner: my __ was not to be envied.',
      'Every time a car went by, we thought it might be my __.',
    ],
    lists: { due: FAMILY, d: FAMILY },
    rivals: 'd',
  },
  {
    open: [
      '{p} said that {q} would never jump. {q} said nothing and jumped.',
      '"You would not dare!" said {p}. A splash was the only answer from {q}.',
    ],
    ask: [
      'With wet hair and a wide grin, out of the lake came __.',
      'Give a towel to __.',
      'The one who was proved wrong stood on the bank. In the water was __.',
      "Somebody's clothes were dripping. They belonged to __.",
      'It was brave, it was silly, it was cold: that jump will not be forgotten by __.',
      'Did __ hold on to that nose while jumping?',
    ],
    due: 'q',
    rivals: 'p',
  },
]);

const KNEW = toldKind('told: deed, who knew and who promised', [
  {
    open: [
      'Everyone in the office knows about the party except {p}. {q} has ordered the cake. {r} has bought a present and wrapped it under the desk. It is going to be a surprise.',
      'Psst! On Friday we are giving a surprise party for {p}. {r} knows and {q} knows, and now you know, so keep your mouth shut.',
    ],
    ask: [
      'The words on the cake are: "Happy birthday, __!"',
      'If you see a certain person in the corridor, talk about the weather. I mean __.',
      'We all hid behind the desks and turned off the light. Then the door opened, and there was __.',
      'Nobody must tell __.',
      'There were tears of joy, and they were the tears of __.',
      'The only one who did not know a thing was __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      '"If it rains, I shall eat my hat," said the {due}. The {d} looked at the sky and said that hats taste of dust.',
      'The {d} took an umbrella. The {due} laughed and said: "If there is one drop today, I will eat my hat."',
    ],
    middle: ['At noon it was raining cats and dogs.'],
    ask: [
      'When the first drop fell, somebody ought to have eaten a hat. I mean the __.',
      'We put a hat on a plate, with salt and pepper, and set it before the __.',
      'It rained. So a meal of felt and feathers was waiting for the __.',
      'One should not say such things about hats. Now everybody laughs at the __.',
      '"Bring me some mustard, then," said the __.',
      'The one who had been so sure of the sun was the __.',
    ],
    lists: { due: JOBS, d: JOBS },
    rivals: 'd',
  },
  {
    open: [
      '{p} can keep a secret. {q} cannot. Remember that.',
      'If you tell {q} a thing at nine, the whole town knows by ten. {p} is as silent as a fish.',
    ],
    ask: [
      'What you want to hide you should only tell to __.',
      'The two of them knew about the ring, and now it is in the paper! It was surely not the fault of __.',
      'My lips are sealed, as are the lips of __.',
      '"A secret? You can trust me, and me alone," said __, and that was true.',
      'Here is a letter that nobody must hear of. Leave it with __.',
      'Of the two, the one to be trusted is __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '"When I am big," said {p}, "I shall be {a due}." {q} wanted to be {a d}. That was in the sandpit, thirty years ago, and both of them did just what they had said.',
      'Two children in a sandpit: {q} wants to be {a d} and {p} {a due}. You would not think that it would come true, but it did.',
    ],
    ask: [
      'If you go to see {p} today, you meet a real __.',
      'On the sign by the door it says: {p}, __.',
      '{p} has been a happy __ for years now.',
      'As it turned out, {p} really became a __.',
      'Ask {p} what it is like to be a __.',
      'When they meet, {q} always says: "How is my favourite __, {p}?"',
    ],
    rows: `due d
      baker | pilot
      pilot | farmer
      farmer | singer
      singer | dentist
      dentist | sailor
      sailor | teacher
      teacher | painter
      painter | nurse
      nurse | driver
      driver | gardener
      gardener | doctor
      doctor | baker`,
    rivals: 'd',
  },
  {
    open: [
      '{q} swore to write from every town. {p} swore to write at Christmas. {r} did not swear anything.',
      'Before the three set off into the world, {p} said: "You will hear from me at Christmas." {q} said: "I will write to you from every town." {r} just hugged us.',
    ],
    ask: [
      'Three letters in one week, from three towns! I did not have to look at the back. They were from __.',
      'Our wall is covered with postcards, and nearly all of them were sent by __.',
      'The postman has learned one handwriting by heart, and it is the handwriting of __.',
      'I know where one of them slept on each day of the year, and that is __.',
      'The post office must earn a fortune with __.',
      'Paris on Monday, Lyon on Tuesday, Nice on Friday: another three cards from __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      "It was my turn on Monday, {p}'s on Tuesday and {q}'s on Wednesday, and then it begins again with me. We are talking about the hamster cage.",
      'The cage is cleaned on Mondays by me, on Tuesdays by {p}, on Wednesdays by {q}. After that we start all over again.',
    ],
    ask: [
      'I did it yesterday. Today, therefore, it has to be done by __.',
      'The one who always comes right after me is __.',
      'The one who does it right before {q} is __.',
      'When I have finished, I hand over the brush to __.',
      'I hang up the brush. "Tomorrow, that is you," I say to __.',
      'It is Tuesday, and the cage stinks, __!',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Neither of them wanted to be the one to tell Dad about the car. In the end {p} drew the short straw and {q} the long one. The short one had to go.',
      'Who was to tell Dad about the dent in his car? They drew straws. "Long!" cried {q} and danced. {p} looked at a very short straw.',
    ],
    ask: [
      'Dad was reading the paper. "Dad? Can I have a word?" It was __.',
      'With slow steps somebody went up to his study. It was __.',
      'It was not fair, since both had been in the car, but Dad only shouted at __.',
      'Dad heard about the dent from __.',
      'The bad news had to be broken to him by __.',
      '"Tell us, what did he say?" the lucky one wanted to hear from __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '"Did you turn off the oven?" asked my {d} when we were on the motorway. "I thought you did," said my {due}, who had been the last to leave the house. My {d} went pale.',
      'On the motorway we remembered the oven. My {due} had shut the front door behind us. My {d} and I were already sitting in the car by then.',
    ],
    ask: [
      'The last one in the kitchen must have been my __.',
      'If there is a fire, we know whom to blame: my __.',
      '"I only thought of the key," confessed my __.',
      'The rest of us had gone out before. Only one had still been inside: my __.',
      'The one who locked up that morning was my __.',
      'At every fire engine that passed us we looked at my __.',
    ],
    lists: { due: FAMILY, d: FAMILY },
    rivals: 'd',
  },
  {
    open: [
      'Dear {q}, you asked what I want for my birthday. {p} is already knitting me a scarf and {r} wants to take me to the opera. Just come and bring your guitar. Love, Gran',
      'Gran has told each of us what she would like. From {p} it is a scarf, from {q} a song, and from {r} an evening at the opera.',
    ],
    ask: [
      'Everybody was quiet when the strings were tuned. Then there was a song from __.',
      'Gran hummed along and kept time with her foot. That was during the present from __.',
      'It cost nothing, it lasted three minutes, and it made Gran cry. It was the gift of __.',
      'The guitar case in the hall belongs to __.',
      '"Play it again," said Gran to __.',
      'The one who made music for her in her own living room was __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
]);

export const kinds: readonly Kind[] = [SAID, KNEW];
