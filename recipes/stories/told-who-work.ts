// Tellings of people in offices, hospitals, shops, on building sites and farms, who are named again for what they did.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const AT_WORK = toldKind('told: who at work', [
  {
    open: [
      '{p} pressed the wrong button. "Oops," {pHe} said.',
      'It was ten to five, and the office was nearly empty. {p} wanted to print one page and pressed the wrong button. All the screens in the building went black. "Oops," {pHe} said.',
    ],
    middle: [
      '{q} was on the phone and had noticed nothing yet.',
      'In the next room {q} was watering the plants.',
    ],
    ask: [
      'There is a note on that machine now: "Not to be touched by __!"',
      'The whole night the computer people worked to put right the mistake of __.',
      'Nobody was sacked, but there was a long talk with __.',
      'Who had switched us all off? It was __.',
      'It is called the red button, and it is kept far away from __.',
      'It was __ who switched us off.',
      'The lights went out because of __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} wants more money. {q} wants more free time.',
      'The manager had asked what would make us happy. {q} would like Fridays off. "I have three children and a big house to pay for," said {p}. "A better salary would do."',
    ],
    ask: [
      'At the end of the month there was an extra hundred in the account of __.',
      'The pay rise went to __.',
      '"I am afraid the firm is poor this year," the manager told __.',
      'Free Fridays, the manager thought, would be no use at all to __.',
      'What counts is what is in the wallet. So says __.',
      'The firm paid __ a little more.',
      'More pay for __!',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Nurse {f} gave the injection. "It will not hurt," she said.',
      'There were six beds in the room and mine was by the window. At seven the nurse came in, the one called {f}, with a long needle. "It will not hurt," she told me. It did.',
    ],
    middle: ['{m}, in the next bed, was reading a comic.', '{m}, in the next bed, was doing a puzzle.'],
    ask: [
      'My arm is still blue, thanks to __.',
      'Under the blanket I went whenever I heard the steps of __.',
      'Her hands were cold, but I got chocolate afterwards from __.',
      'Nobody on that ward tells lies as sweetly as __.',
      '"Please, not another one," I begged __.',
      'That needle made __ feared by all.',
      'Here comes that needle, and __.',
    ],
    due: 'f',
    rivals: 'm',
  },
  {
    open: [
      '{p} drives the crane, {q} lays the bricks, and {r} makes the tea.',
      'Three people on one site: {q} lays bricks all day, with a level and a song. {r} is new and makes tea. {p} climbs a hundred steps every morning, because {pHe} drives the crane.',
    ],
    ask: [
      'High above our heads, with a sandwich and a fine view, sits __.',
      'A ton of steel came swinging through the air. "Left a bit!" we called to __.',
      'One must not be afraid of heights. It does not trouble __.',
      'When the storm came, the one in most danger was __.',
      'The hook came down slowly, lowered by __.',
      'From the crane, __ waved down at us.',
      'Up there, alone, works __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      '{p} paints the walls, {q} mends the roof, and {r} does the wires.',
      '"I am not going up there," said {r}, who is an electrician. So it was {q} who climbed on the roof with the new tiles. {p} had a brush and twenty litres of white paint.',
    ],
    ask: [
      'At noon there was a white handprint on the door. "That was me," said __.',
      'The overalls with the spots belong to __.',
      'With a white nose and white hair down came __.',
      'The bucket tipped over, and a white cat ran out. "Sorry!" called __.',
      'I asked if we could have it in cream instead. "Too late," said __.',
      'On the wall, __ had left a handprint.',
      'The painter was __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      '{p} stole the apples.',
      'It was getting dark over the orchard. "The farmer never comes out after supper," thought {p}, and climbed the tree with a sack.',
    ],
    middle: ['{q} was in bed by then, with a book.'],
    ask: [
      'The farmer shook the trunk, and down fell __.',
      'Up among the leaves, not daring to breathe, sat __.',
      'The dog got hold of a trouser leg. It belonged to __.',
      'The pie in the farmhouse was not for __.',
      'A stomach ache is what the night had in store for __.',
      'In the tree, __ did not move.',
      '"Come down, __!"',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} called the police. "Somebody is in my shop!" {pHe} whispered.',
      'Light was moving behind the blinds of the bakery. {p}, who lives above it, woke up and reached for the phone. "Come quickly," {pHe} whispered. "There is somebody in my shop."',
    ],
    middle: ['{q} was on duty that night and picked up a pencil.', 'Next door, {q} was snoring.'],
    ask: [
      'Two officers came up the stairs and spoke to __.',
      'Nothing had been taken but buns, which was a comfort to __.',
      'The burglar went to prison, and there was a reward for __.',
      'A second lock was bought the next day by __.',
      'If the bakery still has a till, it is because of a call from __.',
      'It was __ who had rung the police.',
      'The bakery belongs to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'I told the policeman: "The {due} had a red beard. The {d} had none."',
      'Three men had been in the café when the purse was stolen. "The {d} has got a moustache, and the {e} has no hair at all," I said. "The one with the big red beard is the {due}."',
    ],
    ask: [
      'They found a long red hair on the purse, so they arrested the __.',
      'Who was combing crumbs out of his chin that morning? The __!',
      'The next day he was clean shaven, and nobody recognised the __.',
      'Red whiskers right down to his belt! There was no mistaking the __.',
      'My drawing had a chin like a bush. "That is him," said the waitress, "the __."',
      'His whiskers gave the __ away.',
      'Ginger whiskers? That is the __.',
    ],
    lists: {
      due: 'baker farmer doctor teacher driver painter singer dentist sailor builder butcher',
      d: 'baker farmer doctor teacher driver',
      e: 'painter singer dentist sailor builder butcher',
    },
    rivals: 'd e',
  },
  {
    open: [
      '{p} was late on Monday. "My bus broke down," {pHe} said.',
      'Nine o\'clock is nine o\'clock, says our boss. "The bus broke down," panted {p} on Monday at ten.',
    ],
    middle: ['{q} had been at the desk since eight, with coffee.'],
    ask: [
      'The boss looked at the clock, and then at __.',
      '"Buy yourself a bicycle," she said coldly to __.',
      'An hour of work was missing, and it was made up that evening by __.',
      'Next time we will start the meeting without __.',
      'A new alarm clock stood on the desk, with a card: "For __."',
      'Again we waited for __ at nine.',
      'Late again, __?',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{f} found a purse in the shop. "Whose is this?" she asked.',
      'The last customer had gone, and {f} was sweeping between the shelves. Under the bread there was a purse with two hundred pounds. She put it in the safe and wrote a notice for the door.',
    ],
    middle: ['{q}, at the till, was counting the coins.', '{q} would have kept it, and made a joke of it.'],
    ask: [
      'An old woman came in, crying, and left smiling. She had kissed __.',
      'What an honest girl! I mean __.',
      'The flowers on the counter are from the owner, for __.',
      'It is good to know that there are still people like __.',
      'Not a penny was missing, thanks to __.',
      'It was __ who found the purse.',
      'The purse was found by __.',
    ],
    due: 'f',
    rivals: 'q',
  },
]);

const TRADES = toldKind('told: who on the job', [
  {
    open: [
      'On the farm {p} milks, {q} ploughs, and {r} sells the eggs.',
      'We each have our work here. {r} takes the eggs to market. {q} is out on the tractor from dawn to dusk. "And I am off to the cows," says {p} at five, with two buckets.',
    ],
    ask: [
      'The cows turn their heads when they hear the steps of __.',
      'A kick sent the bucket flying. "Steady, girl," said __.',
      'With a cheek against a warm brown side, on a little stool, sits __.',
      'The cheese we eat begins in the hands of __.',
      'Even on Christmas Day the udders are full, so up gets __.',
      'Before dawn, __ was in the cowshed.',
      'Fresh milk is brought by __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'On the farm {q} milks, {p} minds the sheep, and {r} bakes.',
      '"Who is going up the hill?" asked the farmer. "I have bread in the oven," said {r}. {q} was in the cowshed. So it was {p} who took the stick and the dog and went to mind the sheep.',
    ],
    ask: [
      'A lamb was missing, and out in the snow all night was __.',
      'The dog lies down at a whistle from __.',
      'Now and then a wolf came near and was driven off by __.',
      'When the grass was eaten, the whole flock moved on behind __.',
      'It is lonely up there with nobody to talk to, thought __.',
      'The sheep know __ by voice.',
      'The shepherd is __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      '{p} was bitten by the goose. "Ouch!" {pHe} yelled.',
      'The class was visiting a farm. "Do not go near the goose," the farmer had said, and so {p} went near the goose. It got {pHim} by the finger. "Ouch! Let go!"',
    ],
    middle: [
      '{q} was feeding the goats and looked round.',
      'Over by the pigs, {q} was laughing at something.',
    ],
    ask: [
      'A plaster with stars on it was put round the finger of __.',
      'Who never listens? Our teacher could tell you: __.',
      'Roast goose is now the favourite dish of __.',
      'At every hiss behind a hedge, off runs __.',
      'In the bus home there was a seat next to the first aid box, for __.',
      'The goose had bitten __ hard.',
      'Beware of the goose, __!',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} bought a hat and {q} bought soap. {r} only looked.',
      'Three friends went into a shop. "I am just looking, thank you," said {r}. {q} sniffed at the soaps and chose the one with roses. {p} tried on eleven hats and bought the last of them.',
    ],
    ask: [
      'In the street a gust of wind came, and after something round and rolling ran __.',
      'It had a feather and a wide brim, and it suited __.',
      'No more wet hair in the rain for __.',
      'At the theatre, the lady behind could see nothing, on account of __.',
      'Heads turned in the street as they passed. Everyone stared at __.',
      'The new hat made __ look taller.',
      'The hat belongs to __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'Doctor {m} lost his glasses. "I can see nothing," he said.',
      'The operation was to begin at eight. Doctor {m} felt in his pockets, in his coat, under his mask. "My glasses!" he said. "Without them I cannot tell a leg from an arm."',
    ],
    middle: [
      '{q}, the nurse, was washing some tools.',
      '{q}, the nurse, was laying out the knives, one by one.',
    ],
    ask: [
      'They were on his nose the whole time. Oh, Doctor __!',
      'Let us hope that the patient had not heard a word from Doctor __.',
      'A new pair, on a string, was given at Christmas to Doctor __.',
      'That day the door was taken for a cupboard by Doctor __.',
      'Eyes like a mole: that is what people say of Doctor __.',
      'Without them Doctor __ is lost.',
      '"Your glasses, Doctor __!"',
    ],
    due: 'm',
    rivals: 'q',
  },
  {
    open: [
      '{p} stopped the thief.',
      'A man grabbed a watch and ran for the door of the shop. {p}, who was mopping the floor, simply put out the mop. The man fell flat on his face.',
    ],
    middle: ['{q} had hidden under the counter.'],
    ask: [
      'There is a picture in the paper today of __.',
      'Nobody had thought there was such courage in __.',
      '"We could use someone like you," said the sergeant to __.',
      'A gold watch was given by the owner to __.',
      'The thief rubbed his knee and cursed __.',
      'It was __ who tripped him up.',
      'The thief was outwitted by __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} fell off the ladder.',
      '"Have you got it?" called {p} from the top rung, with a hammer. Nobody had. The ladder slid, and {p} landed in the sand.',
    ],
    middle: ['{q} was mixing cement and heard a thump.'],
    ask: [
      'An ambulance came over the site to pick up __.',
      'Three weeks in bed, said the doctor to __.',
      'With flowers and a bad conscience somebody was at the bedside of __.',
      'Luckily no bones were broken. There was only a bump on the head of __.',
      'Never again up there, swore __.',
      'We saw __ land in the sand.',
      'That must have hurt, __!',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The {due} rang at six. "You must come at once," I was told. Later the {d} rang.',
      'The telephone would not stop that day. At six, still in the dark, it was the {due}, who said I must come at once. At noon the {d} wanted a chat, and at ten the {e} had a wrong number.',
    ],
    ask: [
      'I had been dragged out of bed. And who had rung? The __.',
      '"Where are you off to so early?" asked my wife. "Ask the __."',
      'I jumped into my clothes and drove through the dark to the __.',
      'The one who woke me was the __.',
      'Half asleep, with odd socks on, I stood in front of the __.',
      'So early! The __ had woken me.',
      'What an early bird, the __!',
    ],
    lists: {
      due: 'farmer doctor nurse baker butcher builder teacher policeman',
      d: 'farmer doctor nurse baker butcher',
      e: 'dentist painter driver builder teacher',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The new boss is {f}. "Call me anything you like," she said.',
      'We had been told to expect somebody old and strict. Then {f} walked in, twenty nine years old, with a rucksack. "Good morning," she said. "I am your new boss. Where is the kettle?"',
    ],
    middle: ['{q} spilt a cup of coffee and hid behind a plant.', '{q} went on typing.'],
    ask: [
      'Whatever it is, a form or a holiday, it must be signed by __.',
      'We used to go home at seven. Now it is four, by order of __.',
      'If you have a complaint, knock at the door of __.',
      'All of us, even the oldest, have to obey __.',
      'The big chair by the window is the chair of __.',
      'At the top, __ decides everything now.',
      'Our boss is __.',
    ],
    due: 'f',
    rivals: 'q',
  },
  {
    open: [
      'The police have two dogs. {pet} finds people, and {pet2} finds drugs.',
      'Sergeant Cole has trained two dogs. {pet2} works at the airport and sniffs at suitcases. If somebody is lost in the woods or under the snow, it is {pet} who is put on the trail.',
    ],
    ask: [
      'A little boy had not come home by dark. "We need __!"',
      'He was lying in a ditch, cold but alive, and his face was being licked by __.',
      'One sniff at his sock was enough for __.',
      'In the mountains, many a climber owes his life to __.',
      'A missing child has no better friend than __.',
      'They sent __ into the woods.',
      'Find him, __!',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
]);

export const kinds: readonly Kind[] = [AT_WORK, TRADES];
