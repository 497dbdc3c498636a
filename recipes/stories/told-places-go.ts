// Tellings of where somebody is going, lives, works, waits or comes from, and where one then finds them.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { TOWN } from './telling-words.ts';

const COUNTRIES =
  'Spain Italy France Greece Norway Japan Canada Egypt Ireland Portugal Mexico Iceland India Brazil';

const BOUND = toldKind('told: places, bound for', [
  {
    open: [
      '"Number nine? That one goes to the {due}," said the man at the stop. "For the {d} take the four."',
      'Forget the four, that only goes to the {d}. It is the number nine that ends up at the {due}.',
    ],
    ask: [
      'I had been fast asleep, and when the driver of the nine shouted "Last stop!", I was at the __.',
      'So {p} got on the nine, paid, sat down at the front and asked to be told when they reached the __.',
      'Take the nine and stay on it to the very end; you will get out right in front of the __.',
      'Back then the nine was still a horse and cart, and it took an hour to get to the __.',
    ],
    lists: { due: TOWN, d: TOWN, e: TOWN },
    rivals: 'd e',
  },
  {
    open: [
      '{p} has put on {pHis} coat because {pHe} wants to {x} before it gets dark.',
      '"I am going out for a while," called {p}. "I still have to {x}!"',
      "At the top of {p}'s list for today was this: {x}.",
    ],
    ask: [
      'I met {pHim} in Bridge Street, walking fast. "Can\'t stop," {pHe} said, "I am on my way to the __."',
      'What bad luck! It was a holiday, and when {p} got there, there was no one at the __.',
      '"If anybody asks for {p}," said {pHis} mother, "tell them that {pHe} has gone to the __."',
      '"Get in, I will give you a lift," said the neighbour, and he dropped {pHim} off at the __.',
      'The telephone rang just after {pHe} had left. "No, {pHe} is not at home, {pHe} is at the __."',
    ],
    rows: `x due rivals
      take back two books | library | bank bakery pool
      catch the express to London | station | library zoo hairdresser
      have a tooth pulled out | dentist | bakery cinema station
      get some bread rolls | bakery | bank dentist museum
      see the new film | cinema | library hospital bakery
      get a haircut | hairdresser | dentist zoo bank
      have a broken arm X-rayed | hospital | hotel library pool
      see the monkeys being fed | zoo | bank cinema library`,
  },
  {
    open: [
      'Three more sleeps until our holiday! Last year it was the {d}, but this year we stay by the {due}.',
      'The children wanted the {d} again. Dad, who was paying, had booked a house by the {due}.',
    ],
    ask: [
      'Dear Grandma, the weather is fine and we love it here by the __.',
      '"Where are you going?" asked the teacher, and my little brother told her all about the __.',
      'We sang in the car for five hours, and then at last there was a sign that pointed to the __.',
      'I fell asleep in the back seat and did not wake up until we were parked by the __.',
    ],
    lists: { due: 'sea lake river mountains forest beach coast', d: 'city woods countryside' },
  },
  {
    open: [
      'Let us meet at the {due} at six. I know we said the {d}, but there will be such a crowd there.',
      '"Not at the {d}!" said {p} into the phone. "I will be waiting for you at the {due}. Six sharp!"',
    ],
    ask: [
      'It was a quarter past six, I was freezing, and there was still nobody else at the __.',
      'At five to six, with flowers in my hand, I came running round the corner to the __.',
      'You know how it is with {q}: {qHe} had not listened, and {qHe} did not turn up at the __.',
      'We have been married for forty years, and it all began that evening at the __.',
    ],
    lists: { due: TOWN, d: TOWN, e: TOWN },
    rivals: 'd e',
  },
  {
    open: [
      'News: {p} has been offered a job in {due}! {PHe} had written to a firm in {d}, too, but they said no.',
      '{p} is learning a new language, for in spring {pHe} will move to {due} for work. Not to {d}.',
    ],
    ask: [
      'At the airport we all cried a little, and then {pHe} got on the plane to __.',
      '"Do you like the food there?" we asked when {pHe} first rang us from __.',
      'Next summer all of us are going to pay {pHim} a visit in __.',
      '{PHis} bags are packed and {pHis} flat is empty: tomorrow {p} leaves for __.',
    ],
    lists: { due: COUNTRIES, d: COUNTRIES, e: COUNTRIES },
    rivals: 'd e',
  },
  {
    open: [
      '"Where to, madam?" "To the {due}, please, and hurry," said the woman and slammed the taxi door.',
      'A man with a big beard jumped into my taxi and said that he had to be at the {due} in ten minutes.',
    ],
    middle: ['There was a traffic jam in front of the {d}, and all the lights were red.'],
    ask: [
      'The driver knew a short cut, and nine minutes later the taxi stopped outside the __.',
      '"I would be faster on foot," came a voice from the back. "Is it still far to the __?"',
      'Then there was a bang, and that was the end of the trip, a mile away from the __.',
      'And do you know the best of it? It was Sunday, and there was not a soul to be seen at the __.',
    ],
    lists: {
      due: 'airport station hospital harbour hotel stadium church theatre',
      d: 'station hospital hotel church theatre museum',
      e: 'airport station hospital harbour hotel stadium church theatre',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Dear parents, on Friday our class is going to the {due}. Please give your child a packed lunch.',
      'Class 4 were to choose between the {d} and the {due}. Nearly all the hands went up for the {due}.',
    ],
    ask: [
      'Thirty children in yellow caps got off the coach and ran, screaming for joy, towards the __.',
      '{p} was ill that Friday. {PHe} cried all day because {pHe} could not come to the __.',
      'On Monday we all had to draw a picture of what we had liked best at the __.',
      'The teacher counted us twice. One of us was still hiding somewhere in the __.',
    ],
    lists: {
      due: 'museum zoo castle farm theatre aquarium circus library',
      d: 'museum zoo castle farm theatre',
    },
  },
  {
    open: [
      'My diary says that Monday is the {d}, Tuesday is the {due} and Wednesday, thank heavens, is nothing.',
      '"On Monday I must take Gran to the {d}," said Dad, "and then on Tuesday to the {due}. What a week!"',
    ],
    ask: [
      'The day after Monday it was raining hard when they set off for the __.',
      'Monday was bad enough. But on the next day, the car broke down on its way to the __.',
      '"It is Tuesday!" Gran shouted up the stairs. "I have got my hat on. I am ready for the __!"',
      'By Tuesday night Dad never wanted to hear another word about the __.',
    ],
    lists: {
      due: 'dentist hospital bank optician hairdresser market library theatre church',
      d: 'dentist hospital bank optician hairdresser market library theatre church',
      e: 'dentist hospital bank optician hairdresser market library theatre church',
    },
    rivals: 'd e',
  },
  {
    open: [
      'A shot rang out. The deer lifted its head, turned and fled towards the {due} as fast as it could.',
      '"It was a big stag," said the farmer, "and it jumped over the fence and ran off towards the {due}."',
    ],
    ask: [
      'The dogs had picked up the trail, and it led them straight to the __.',
      'By the time the hunter came up the hill, it had already disappeared near the __.',
      'I saw fresh tracks in the snow this morning. They all pointed towards the __.',
      'Now it stood there, safe and sound, and listened, not far from the __.',
    ],
    lists: { due: 'forest river road marsh lake village railway orchard valley cliffs' },
  },
  {
    open: [
      'We asked an old woman with a goat the way. Turn left, she said, for the {due}, right for the {d}.',
      'At the crossroads stood two signs. The left one said "{due}", and the right one said "{d}".',
    ],
    ask: [
      'My wife, who was driving, turned left, and before long we could see the __.',
      'It was getting late, so we kept to the left and hoped for a bed near the __.',
      '"Left!" I shouted. "I said left! I do not want to see anything but the __."',
      'Since we do not know our left from our right, we never got to the __.',
    ],
    lists: {
      due: 'castle lake mill beach bridge abbey lighthouse tower monastery waterfall',
      d: 'castle lake mill beach bridge abbey lighthouse tower monastery waterfall',
    },
    rivals: 'd',
  },
  {
    open: [
      'The loudspeaker crackled: "The train at platform two is for {due}. For {d}, use platform five."',
      '{p} ran up to platform two, where the train to {due} was just about to leave. The {d} train was late.',
    ],
    ask: [
      '{p} jumped on at platform two, found a seat by the window, and two hours later got off in __.',
      'The doors on platform two closed, the whistle blew, and off it went to __.',
      '"Hurry up, platform two, it says here!" cried {q}. "Or we will never get to __!"',
      'An old man on platform two asked me whether this was really the train to __.',
    ],
    lists: {
      due: 'Oxford Leeds York Bristol Dover London Glasgow Brighton Cardiff Liverpool',
      d: 'Oxford Leeds York Bristol Dover London Glasgow Brighton Cardiff Liverpool',
      e: 'Manchester Cambridge',
    },
    rivals: 'd e',
  },
  {
    open: [
      'She had dreamt of {due} for her honeymoon, and he of {d}. They tossed a coin, and she won.',
      '"{d} is far too hot," she said. "Our honeymoon is going to be in {due}, and that is that."',
    ],
    ask: [
      'In the photo they are standing arm in arm, smiling into the sun, somewhere in __.',
      'He grumbled a bit, but the morning after the wedding they flew off to __.',
      'To tell the truth, he soon fell in love all over again, this time with __.',
      'For their silver wedding they are going back there. Who would have thought he would enjoy __?',
    ],
    lists: { due: COUNTRIES, d: COUNTRIES, e: COUNTRIES },
    rivals: 'd e',
  },
]);

const LIVES = toldKind('told: places, lived in', [
  {
    open: [
      '{p} was born and grew up in the middle of {x} and came to us when {pHe} was ten.',
      'If {p} talks about home, {pHe} means {x}, where {pHis} parents still have a little flat.',
      '"I miss my friends in {x}," {p} told us on the first day at {pHis} new school.',
    ],
    ask: [
      '"So what country are you from?" the teacher asked, and {p} answered, "I am from __."',
      'When the World Cup is on, {p} puts on a funny hat and cheers like mad for __.',
      "On the big map on our wall there is a pin with {p}'s name on it, right in the middle of __.",
      '{PHis} grandmother writes to {pHim} every week, and the stamps on her letters come from __.',
      'There is only one country that {p} calls {pHis} own, and that is __.',
    ],
    rows: `x due rivals
      Paris | France | Spain Japan Greece
      Rome | Italy | Greece Poland Egypt
      Tokyo | Japan | China India France
      Berlin | Germany | Russia Italy Spain
      Madrid | Spain | France Portugal Ireland
      Cairo | Egypt | India Greece Italy
      Dublin | Ireland | Norway Germany Spain
      Athens | Greece | Italy Egypt Portugal
      Beijing | China | Japan Russia India`,
  },
  {
    open: [
      'My mother is {x}, and she loves her job, though she has to get up at five.',
      '"What does your mum do?" "She is {x}. She has never wanted to be anything else."',
    ],
    ask: [
      'On Saturdays I was sometimes allowed to go along with her and spend the day at the __.',
      '"If there is anything wrong," Dad said to the sitter, "you can reach my wife at the __."',
      'She was so tired after her shift that she nearly fell asleep on the way home from the __.',
      'Her birthday was a working day, so we took the cake to her at the __.',
      'There has been a fire, luckily a small one, where she works. I heard it on the radio: at the __!',
    ],
    rows: `x due rivals
      a nurse | hospital | farm school bakery
      a teacher | school | theatre zoo hospital
      a baker | bakery | library zoo school
      a farmer | farm | hotel court hospital
      an actress | theatre | bank hospital farm
      a waitress | restaurant | library farm court
      a librarian | library | restaurant zoo bakery
      a zookeeper | zoo | school bakery library`,
  },
  {
    open: [
      'Day after day, when the clock struck five, the old dog sat down by the {due} to wait for his master.',
      'They say that he once lost his master by the {due}, and so he went there each evening to wait.',
    ],
    middle: ['Children gave him bread. In winter somebody from the {d} brought him a blanket.'],
    ask: [
      'He is long dead now, but they have put up a little statue of him by the __.',
      "Nobody ever came for him. Still, at five o'clock, you could see him trotting down to the __.",
      'A kind widow took him home, but the next day the dog was sitting again by the __.',
      'I wonder what he thought about, all those evenings by the __.',
    ],
    lists: { due: 'station gate bridge harbour school factory church well ferry', d: 'bakery inn library' },
  },
  {
    open: [
      'There was once an old hermit who did not live in a house, like you and me, but in a {due}.',
      'My uncle sold his house and everything in it, and since then he has lived in a {due}, all alone.',
    ],
    ask: [
      'Every Sunday we climbed up to see him, and he made us tea in his cosy little __.',
      '"Are you not cold at night?" we asked. "Not a bit," he said. "There is a stove in my __."',
      'He could have moved in with us, but he would not have left for all the money in the world his old __.',
      'He wrote on all his letters, where others write the street and number: "The __".',
    ],
    lists: { due: 'cave tent barn lighthouse boat hut tower mill caravan castle bus' },
  },
  {
    open: [
      'The three brothers rarely meet. {m} works on a {due}, the second on a {d}, the third in a bank.',
      'One brother went to sea, another got rich. But {m}, the youngest, was happy to find work on a {due}.',
    ],
    ask: [
      'You could smell it, as soon as {m} came in, that he had been working all week on the __.',
      'It was {m} who had the brownest face of them all, which came from his years on the __.',
      'Last week we drove out there with the children to see {m} on his __.',
      'At Christmas {m} could not come, because there was too much to do on the __.',
    ],
    lists: { due: 'farm ferry ranch campsite tugboat plantation pier barge', d: 'ship trawler' },
  },
  {
    open: [
      'My great-grandmother was born on a {due} in the middle of a storm, with no doctor for miles around.',
      'Babies do not ask if it is a good time. So {f} was born on a {due}, wrapped in a tablecloth.',
    ],
    ask: [
      'When they asked for her place of birth, she could truthfully write: "On a __".',
      'I suppose that is the reason why she has never once been afraid on a __.',
      '"Most people are born in a bed," she used to say with a laugh, "but I was born on a __."',
      'Her parents named her "Storm" at first, in memory of that night on the __.',
    ],
    lists: { due: 'ship train farm bus plane ferry boat barge mountain' },
  },
  {
    open: [
      'Aunt {f} has bought a cottage right beside the {due}. You cannot miss it, it has a red door.',
      '"It is cheap because it is so close to the {due}," said the agent. Aunt {f} did not mind that.',
    ],
    ask: [
      'Whenever I think of her house, the first thing that comes to my mind is the __.',
      'When she opens her bedroom window in the morning, she looks straight out on to the __.',
      'The first night she hardly slept because of all the strange noises from the __.',
      'We told the children to stay in her garden and not to run across to the __.',
    ],
    lists: { due: 'river church lake forest station school park bridge railway sea factory motorway' },
  },
  {
    open: [
      '"I was at the {due} from eight till midnight," said {m}. "Ask them. I never went near the {d}."',
      'Three people told the inspector: on the night of the murder {m} had been with them at the {due}.',
    ],
    ask: [
      'So it cannot have been {m}, for he spent that whole evening at the __.',
      'But then the inspector found out that there had been nobody at all that night at the __.',
      '"We have been through that," sighed his lawyer. "At nine he was at the __!"',
      'A photograph proved it: there was {m}, at ten to nine, laughing with his friends at the __.',
    ],
    lists: {
      due: 'cinema theatre pub casino circus club restaurant station hospital',
      d: 'bank harbour castle',
    },
  },
  {
    open: [
      '"Mum! Where are you?" "In the {due}!" she answered. "And wipe your feet, I have just done the {d}."',
      'I rang the bell, but Mum was in the {due} with the radio on and did not hear me.',
    ],
    ask: [
      'I followed the sound of the radio and her singing, until I found her in the __.',
      'My brother had something to show her, so he ran to look for her in the __.',
      '"Is your mother at home?" the neighbour asked. "Yes, she is in the __."',
      'When the phone rang for her, I had to carry it all the way to the __.',
    ],
    lists: { due: 'kitchen bathroom attic cellar garden garage shed laundry', d: 'hall stairs' },
  },
  {
    open: [
      'After twenty years in an office, {p} has had enough of it and gone to work in a {due}.',
      '"{p}? Oh, {pHe} left us in May. {PHe} is helping out in a {due} now, and earns half as much."',
    ],
    ask: [
      'You should see {pHim} now, with rosy cheeks and a smile, busy all day in that __.',
      '"Best thing I ever did," says {p}. "Each morning I look forward to my little __."',
      'I have promised {pHim} that I will drop in next week and have a look at the __.',
      'But it was hard work, too, and by the end of the day {p} was glad to lock up the __.',
    ],
    lists: { due: 'bakery nursery bookshop museum restaurant stable library zoo school theatre laundry' },
  },
  {
    open: [
      'My two best friends have left town: {p} is living in {due} now, and {q} has gone to {d}.',
      'Here are the new addresses for your card list: {q} lives in {d}, and {p} lives in {due}, lucky thing.',
    ],
    ask: [
      'Next month I am going to visit {p}, so I have bought a map of __.',
      'A card has come from {p}, and there are two lovely stamps on it from __.',
      '"Guess what, I am getting married!" wrote {p}. So there will soon be a wedding in __.',
      'When it is midnight here, I always wonder what time it is for {p} in __.',
    ],
    lists: { due: COUNTRIES, d: COUNTRIES },
    rivals: 'd',
  },
  {
    open: [
      'The prince was to look for her neither in the {d} nor in the {e}. A fairy kept her in the {due}.',
      'An owl told the prince the secret: "She is asleep in the {due}. The other places are only traps."',
    ],
    ask: [
      'He drew his sword, said goodbye to the owl, and set out at once for the __.',
      'A hundred years had she been lying there, without a sound, inside the __.',
      'When he kissed her, she opened her eyes, took his hand, and together they left the __.',
      'Thorns as long as a finger grew all around the door of the __.',
    ],
    lists: {
      due: 'tower cave forest mill castle chapel cellar',
      d: 'tower cave mill castle',
      e: 'tower cave mill',
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [BOUND, LIVES];
