// Tellings of what happened to somebody, how he or she feels by now, and what one does then: cries, laughs, sleeps.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const FEELS = toldKind('told: by now, people', [
  {
    open: [
      '{f} {ev}.',
      'I met {f} today. She {ev}.',
      '"What about {f}?" "Oh, she {ev}."',
      'Do you know {f}? She {ev}.',
    ],
    ask: [
      'So {f} is __.',
      'Now {f} feels very __.',
      '{f} is so __!',
      'You can tell from her face that {f} is __.',
      'Of course {f} is __.',
      'No wonder that {f} looks so __.',
      'I would be, too, and so {f} is __.',
      'Her mother says that {f} is __.',
    ],
    rows: `ev due rivals
      got the puppy she had been wishing for all year | happy | sad angry afraid
      lost her best friend, who has moved to Canada | sad | happy proud thirsty
      came back to her bicycle, and a boy had cut both tyres for fun | angry | happy proud calm
      won first prize for a song that she had written all by herself | proud | ashamed sad angry
      has to walk home through the dark wood, and there are noises | afraid | happy proud hungry
      ate nine old oysters, and her stomach is turning | sick | well hungry proud
      walked through the desert all day with an empty bottle | thirsty | hungry cold proud
      has not had a bite to eat since Tuesday | hungry | full cold proud
      did not close her eyes for two nights | tired | fresh awake afraid
      stood at the bus stop in the snow without a coat | cold | hot warm hungry
      was caught when she took money from her granny's purse | ashamed | proud brave happy
      sits at home while the rain falls, with nothing to do and no one to play with | bored | busy excited proud`,
  },
  {
    open: ['When {m} heard the news, he {ev}.', '{m} {ev}.', 'Yesterday {m} {ev}.', 'I saw it: {m} {ev}.'],
    ask: [
      'You see, {m} was really __.',
      'That shows that he was __.',
      'Anybody could see that {m} was __.',
      'He could not hide that he was __.',
      '"What is it?" we asked. "Are you __?"',
      'Seldom has {m} been so __.',
      'Why was {m} so __?',
    ],
    rows: `ev due rivals
      jumped up and down, sang, and hugged us all | happy | sad angry sick
      let his head hang, and the tears ran down his cheeks | sad | happy proud hungry
      stamped his foot, went red and threw a plate at the wall | angry | happy calm bored
      went white, shook all over and hid under the table | afraid | brave happy angry
      yawned, rubbed his eyes and yawned again | tired | awake angry fresh
      drank four glasses of water one after the other | thirsty | hungry sad
      ate five sandwiches in five minutes and asked for more | hungry | full thirsty sad
      threw out his chest and showed everyone the medal | proud | ashamed afraid
      shivered, rubbed his hands and put on two more jumpers | cold | hot sick angry
      took off his jacket, wiped the sweat from his face and fanned himself | hot | cold sad
      looked at the floor, blushed and said he would never steal again | ashamed | proud angry`,
  },
  {
    open: ['{p} {ev}.', 'Mum, {p} {ev}!', 'It is about {p}. It seems that {p} {ev}.'],
    ask: [
      '{p} began to __.',
      'So {p} had to __.',
      'It made {p} __.',
      'There was only one thing for {pHim} to do, and that was to __.',
      'We all heard or saw {p} __.',
      'At once {p} started to __.',
      'Anybody would, and {p}, too, began to __.',
    ],
    rows: `ev due rivals
      fell on the stones, and both knees were bleeding and hurt so much | cry | laugh sing sleep
      saw the clown sit down in the big cream cake, and it was so funny | laugh | cry sleep sneeze
      saw a huge black bull come racing nearer and nearer | run | sleep laugh sing
      lay down at last in the warm bed after that long day, eyes shut | sleep | run shout dance
      got a lot of pepper up the nose | sneeze | sing sleep dance
      swallowed a fishbone, and it tickled in the throat | cough | sing smile sleep
      heard that wild music, and both feet went tap, tap, tap | dance | sleep cry cough
      fell out of the boat, and the water there is deep | swim | sleep laugh sneeze
      was outside without a coat at minus twenty | shiver | sweat laugh
      was carrying bricks up the stairs in the heat of July | sweat | shiver sneeze
      had to speak loud enough to be heard on the other bank of the wide river | shout | whisper sneeze sleep
      had to tell a secret with the teacher only a step away | whisper | shout sing sneeze`,
  },
  {
    open: [
      'In the letter it said that Aunt Rose {ev}.',
      'Aunt Rose {ev}.',
      'Have you heard? Aunt Rose {ev}!',
    ],
    ask: [
      'So Aunt Rose is __ now.',
      'I told {p} that Aunt Rose is __.',
      'Well, well, so our aunt is __!',
      'It still sounds strange to say that she is __.',
      'Send her a card, now that she is __.',
      'It is true, then, that Aunt Rose is __.',
    ],
    rows: `ev due rivals
      walked out of the church with a ring on her finger and a husband on her arm | married | single alone ill
      has a fever and a bad cough and must stay in bed | ill | well married rich
      got up after three weeks in bed, and there is no fever any more | well | ill sick dead
      won nine million in the lottery | rich | poor ill
      spent her last penny and cannot even pay for bread | poor | rich married
      had her ninetieth birthday last week | old | young poor
      was buried on Monday next to Uncle Jim | dead | alive well married
      sings on the radio, and people ask for her name on napkins in every café | famous | unknown ill
      has no one left: her sons are abroad and the cat has run away | alone | married famous
      will have a baby in the spring | pregnant | old alone`,
  },
  {
    open: ['{p} {ev}.', 'On Friday {p} {ev}.', 'What did {p} do? {p} {ev}.'],
    ask: [
      'So {p} was __.',
      'That meant {p} was __.',
      'Nobody could say that {p} was not __.',
      'For once in {pHis} life {p} was __!',
      'The teacher noted down that {p} was __.',
      'The neighbours said, "{p} is really __!"',
      'We were all surprised that {p} was __.',
    ],
    rows: `ev due rivals
      packed everything, tied both shoes and stood at the door with coat and hat on | ready | late asleep
      overslept and came running when school had begun an hour ago | late | early ready
      was at the stop twenty minutes before anybody else | early | late
      took the wrong road three times and had no idea where to go | lost | ready early
      never once moved from the sofa and did nothing all day | lazy | busy ready
      had the phone in one hand, a list in the other, and ten jobs to do | busy | lazy free asleep
      said thank you, held the door and gave an old lady the seat | polite | rude late
      pushed past an old lady and put out a tongue at her | rude | polite kind
      jumped in the icy river to save a little boy | brave | afraid lazy
      gave away all the sweets and kept not even one | generous | greedy mean
      took all the sweets and did not leave even one | greedy | generous kind`,
  },
  {
    open: ['Grandpa {ev}.', 'My grandpa, that was yesterday, {ev}.', 'Yes, Grandpa {ev}.'],
    middle: ['The cat walked by.', 'In the kitchen a tap was dripping.'],
    ask: [
      'Grandpa was __.',
      'It was clear that Grandpa was __.',
      'So if you had asked how he was: he was __.',
      'One look at him, and you knew he was __.',
      'I said to Gran, "Grandpa is __."',
      'When he is like that, you may be sure that Grandpa is __.',
    ],
    rows: `ev due rivals
      sat in his chair with closed eyes and snored | asleep | awake angry
      lay in bed with wide open eyes and counted sheep for hours | awake | asleep deaf
      dug up the whole garden and could hardly lift his feet | tired | fresh cross
      shouted at the radio and hit the table with his fist | angry | calm asleep
      beamed, whistled and kissed us all on both cheeks | happy | sad cross
      sat by Gran's picture with tears in his eyes | sad | happy busy
      could not hear the doorbell, the phone or the fire engine | deaf | blind awake
      could not see his hand before his eyes, by day or by night | blind | deaf angry
      sneezed, coughed and had a temperature | ill | well`,
  },
  {
    open: ['{p} {ev}.', 'There was {p}, who {ev}.', 'Look, {p} {ev}!'],
    ask: [
      '{p} needed something to __.',
      'What {p} wanted most was something to __.',
      'So {p} looked about for something to __.',
      'So {p} asked, "Can I have something to __?"',
      'Is there anything in the house for {p} to __?',
      'They went to find {p} something to __.',
    ],
    rows: `ev due rivals
      had a dry throat after running in the sun | drink | eat read wear
      had had no breakfast and no lunch | eat | drink read wear
      had come out of the lake, and all the clothes had been stolen | wear | eat drink read
      had six hours on the train and loved stories more than anything | read | eat drink wear
      had brought a pencil and some paper and an hour of free time | draw | eat drink wear
      was in the hut in the forest, and there was no more wood for the stove | burn | eat read drink
      had new scissors and wished to make something of coloured paper | cut | eat drink wear`,
  },
  {
    open: ['{f} was told: {ev}.', '{f} got a message. {Ev}.', 'Somebody rang {f}. {Ev}.'],
    ask: [
      'That made {f} very __.',
      '{f} put down the phone and was __.',
      'I have known {f} for years and never saw her so __.',
      'You can imagine that she was __.',
      'All evening {f} was __.',
      'She told her sister, "I am so __!"',
      'With that in her mind, {f} felt very __.',
    ],
    rows: `ev due rivals
      her lost cat was safe and on its way home | happy | sad angry
      her old dog had died in the night | sad | happy proud
      somebody had stolen her car for the third time | angry | happy proud
      her little son had won the race against all the big boys | proud | angry ashamed
      a lion had got out of the zoo and been seen in her garden | afraid | bored proud calm
      it was her own boy who had broken all the windows of the church | ashamed | proud happy
      the test that she had worried about showed that she was quite well | relieved | angry worried
      her husband's boat should have been back for hours, and there was a storm | worried | relieved bored
      her sister had got the very house that she wanted for herself | jealous | happy bored`,
  },
  {
    open: ['{m} {ev}.', 'The doctor looked up. {m} {ev}.', 'You see, doctor, {m} {ev}.'],
    ask: [
      'It was his __.',
      'What hurt was his __.',
      'The trouble was in his __.',
      'The doctor said, "Show me your __."',
      'So the doctor looked at his __.',
      'For days {m} thought of nothing but his __.',
      'Poor {m} had a pain in his __.',
      '{m} should have taken better care of his __.',
    ],
    rows: `ev due rivals
      could not chew on the left side, and there was a black hole | tooth | knee ear toe
      could hear nothing but a ringing on that side | ear | toe knee tooth
      had typed all day, and now could not bend the part between hand and arm | wrist | toe ear knee
      had fallen on the ice in the middle of his leg, just where it bends | knee | ear wrist tooth
      could hardly swallow, and his voice had gone | throat | toe knee ear
      had got sand in it and could see nothing on that side but tears | eye | toe knee ear
      had kicked a stone without shoes on, and the nail had come off | toe | ear eye wrist
      had lifted a piano and could no longer stand up straight | back | ear tooth eye
      had hit the short thick finger next to the other four with a hammer | thumb | ear knee toe`,
  },
  {
    open: ['There is {p}. {PHe} {ev}.', '{p} {ev}.', 'On that day {p} {ev}.'],
    ask: [
      'So it was time to go to __.',
      'That is why {p} was on the way to __.',
      '{p} had to get to __.',
      'Without wasting a minute, {pHe} set off for __.',
      '{p} waved and said, "I am off to __."',
      'And where did {p} go? To __.',
    ],
    rows: `ev due rivals
      was yawning and had put on pyjamas | bed | school work church
      took the satchel with the spelling book and the maths homework | school | bed work church
      put the tools and the factory badge in a bag | work | bed school church
      had a hymn book, for the bells were ringing on Sunday morning | church | bed work school
      had broken a leg, and the ambulance was at the door | hospital | work school church
      heard the bell at noon, and there was a smell of hot pies | lunch | bed prison work
      had stolen a fortune, and the judge had said five years | prison | work school church`,
  },
  {
    open: [
      'Two sisters, {f} and Bea. {f} {ev}.',
      '{f} and her sister Bea shared a room. {f} {ev}.',
      'Bea woke up early. {f} {ev}.',
    ],
    ask: [
      'So {f} was __.',
      'Bea knew at once that {f} was __.',
      '"Oh, {f}," said Bea, "are you __?"',
      'Bea was not, but {f} was __.',
      'Bea could do nothing about it: {f} was __.',
      'Bea ran to tell Mum that {f} was __.',
    ],
    rows: `ev due rivals
      had red spots all over and a fever | ill | well asleep
      lay there with her mouth open and did not hear a word | asleep | awake angry
      had gone without supper, and her stomach was rumbling | hungry | full asleep
      had lost her blanket, and the window was white with frost | cold | hot warm
      had bad dreams and lay there trembling because of a ghost | afraid | brave happy
      pulled a face and would not speak because Bea had torn her book | angry | happy asleep
      had run out in the night in only a nightdress and could not find the way back | lost | asleep warm
      had spent the whole summer growing and did not fit the bed | tall | short small`,
  },
  {
    open: ['{p} {ev}.', 'It was like this: {p} {ev}.', 'Afterwards we heard that {p} {ev}.'],
    ask: [
      'And so {p} got a __.',
      'Then {p} was given a __.',
      'It was quite right that {p} should have a __.',
      'What {p} got in the end was a __.',
      'Nobody was surprised that there was a __.',
      'The others told {p}, "You must have a __!"',
    ],
    rows: `ev due rivals
      had cut a finger with the bread knife | plaster | medal cake rest
      had come first in the race before all the others | medal | plaster bath rest
      was going to be seven, with candles to blow out | cake | medal plaster bath
      was covered in mud from head to foot | bath | medal cake drink
      was so thirsty after the long walk in the sun | drink | bath medal plaster
      had worked for twenty hours and was worn out | rest | medal bath plaster
      had broken a leg and could not walk a step without help | crutch | cake medal bath
      had hair down to the nose and could not see a thing | haircut | medal plaster drink`,
  },
  {
    open: [
      'This is what {m} told me. His son {ev}.',
      "{m}'s son {ev}.",
      "It is the same with {m}'s son: he {ev}.",
    ],
    ask: [
      'The boy is __.',
      '{m} is sure that his son is __.',
      'So what else can you say but that the boy is __?',
      'A son like that, says {m}, is really __.',
      'People in the village say that the boy is __.',
      'Is it good or bad that he is so __?',
    ],
    rows: `ev due rivals
      could read at three and does sums that his teacher cannot do | clever | stupid lazy
      will not get up, will not work and lies on the sofa till night | lazy | busy clever
      can carry a calf under each arm | strong | weak lazy
      cannot even lift a bucket with a pint of water in it | weak | strong clever
      has to bend down to get through every door | tall | short small
      is ten and can still walk under the table | small | tall strong
      wins every race and leaves the dogs behind | fast | slow weak
      needs an hour to walk to the end of the garden | slow | fast strong
      goes red and hides when a stranger speaks to him | shy | bold strong
      shares everything and helps every old lady | kind | mean lazy
      tells jokes till everyone holds their sides | funny | shy boring`,
  },
  {
    open: ['{f} {ev}.', 'So there she was, little {f}, and she {ev}.', 'Granny told us that {f} once {ev}.'],
    ask: [
      'That made everyone __.',
      'Her mother began to __.',
      'All those who saw it had to __.',
      'There was nothing for the others to do but __.',
      'Wherever you looked, you saw people __.',
      'How they did __!',
    ],
    rows: `ev due rivals
      told a joke about a pig in trousers | laugh | cry run sing
      read out such a sad poem about a dying dog | cry | laugh run dance
      opened the cage, and the tiger walked out among the people | run | laugh sing dance
      played a polka so fast on her fiddle, and the tables were pushed aside | dance | cry run sleep
      threw pepper up in the air | sneeze | dance sing sleep
      sang a slow lullaby ten times over in the warm dark room | sleep | run laugh sneeze
      finished her piece on the piano and made a bow to the full hall | clap | cry run sneeze
      held up the words of a carol, and the organ began | sing | run cry sneeze
      filled the whole room with thick black smoke | cough | sing sleep dance`,
  },
]);

export const kinds: readonly Kind[] = [FEELS];
