// Tellings of how people are by now (moods, sleep, hunger, health), from what happened in the open.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const STATE_PEOPLE = toldKind('told: state people', [
  {
    open: ['{p} had a strange day. {E}.', '{E}. That was how it went with {p}.'],
    ask: [
      'So {p} was __.',
      'Everyone on the bus could see that {p} was __.',
      "{p}'s mother knew without asking: her child was __.",
      '"You look __ today, {p}," said the driver.',
      'I met {p} at the corner, and {pHe} was still __.',
      'Nothing else could be expected: {p} felt __.',
    ],
    rows: `e due rivals
      There had been nothing to eat since yesterday | hungry | full happy proud / There had been nothing to drink in all that heat | thirsty | full wet proud
      There had been no sleep for two nights, only work | tired | hungry happy proud / There was a letter: the dear old dog was dead | sad | happy proud hungry
      There was a first prize, the thing most wished for | happy | sad angry ill / There was a growl from a wolf right behind the bushes | afraid | happy proud sleepy
      Someone had stolen the bike and laughed about it | angry | happy tired proud / There was a fever, and a sore throat, too | ill | happy proud full
      There were six plates of noodles for lunch, and not one noodle was left over | full | hungry thirsty sad / There was an icy wind and no coat to put on | cold | hot full proud`,
  },
  {
    open: [
      'My grandmother says that I was no trouble at all as a baby, except on one day. It was the day of the christening. The whole family had come, and the priest was already looking at his watch. Just then {e}.',
      'The young parents next door had us round on Sunday to see the baby. We brought a bear and some flowers. We were not in the room for two minutes when {e}.',
    ],
    ask: [
      'So all that anyone can say about the baby is that it was __.',
      'In the photo of that day you can see that the baby is __.',
      'They whispered to each other, "The baby is __!"',
      'An aunt bent over the baby to find out why it was __.',
      'The baby was __ when we left.',
    ],
    rows: `e due rivals
      the baby closed its eyes and breathed slow and deep | asleep | awake hungry wet / the baby opened its eyes wide and looked about | awake | asleep ill sad
      the baby sucked its fist and screamed for its bottle | hungry | full asleep happy / the baby pushed the bottle away, having drunk three | full | hungry asleep cold
      a cup of water was spilt over the baby | wet | dry asleep full / a fever came over the baby, and red spots | ill | happy hungry wet
      the baby put its hands into the chocolate and all over its face | dirty | clean asleep hungry / the blanket fell off, and the baby shivered and turned blue | cold | hot asleep full
      the baby saw its father and laughed for joy | happy | sad asleep ill / the mask of the priest made the baby cry out and hide its face | afraid | happy asleep full
      the baby stopped crying and did not make a sound, though its eyes were open | quiet | loud asleep wet / the baby began to yell so that the windows shook | loud | quiet asleep dry`,
  },
  {
    open: ['{E}, and {m} noticed it.', 'Then {m} noticed something. {E}.'],
    ask: [
      'He was __ by now.',
      '"I am __," said {m}.',
      'It was clear to {m} that he was __.',
      'Did he know why he was so __? Of course {m} did.',
      'He wrote to his wife that evening that he had been __.',
      '{m} had often been other things, but not often so __.',
    ],
    rows: `e due rivals
      His stomach rumbled and the cupboard was bare | hungry | full wet proud / His mouth was like sand, and the bottle was empty | thirsty | wet full proud
      His eyes were falling shut | tired | awake hungry angry / His teeth were chattering in the snow | cold | hot full proud
      The sweat was pouring down his back in the sun | hot | cold hungry proud / His coat dripped, for he had been in the river | wet | dry hungry full
      His heart beat like a hammer, because the bear came closer | afraid | happy sleepy proud / The others had all left him behind | alone | busy full late
      The train had left without him ten minutes before | late | early asleep full / There was a rash all over him, and his head burned | ill | proud happy hungry`,
  },
  {
    open: [
      'We have had the same teacher for three years now, Miss Stone, and we know her well. On Tuesdays she always comes in with her guitar. This Tuesday was different. On her way to school {e}.',
      '"Be nice to Miss Stone today," our headmaster told us in the corridor. He had heard that {e}. Then the door opened, and there she was, without her guitar.',
    ],
    middle: ['We sat down and got out our books. Somebody dropped a pencil.'],
    ask: [
      'Nobody said a word, but we all saw how __ she was.',
      'You do not have to be clever to see when a teacher is __.',
      'Miss Stone, there can be no doubt, was __.',
      '"I want to be honest," said Miss Stone. "I am __."',
      'We did our best that day, because Miss Stone was __.',
      'I made her a card, since she was so __.',
    ],
    rows: `e due rivals
      a letter had come that her father was dead | sad | happy full proud / the man she loved had asked her to marry him | happy | sad angry ill
      some boys had thrown her guitar off the bridge for fun | angry | happy proud hungry / a strange man had followed her through the dark park | afraid | proud happy hungry
      the mayor had given her a medal in front of everyone | proud | sad ill angry / a cough and a fever had got hold of her | ill | happy proud full
      the sprinkler had been turned on right over her | wet | dry proud full / her breakfast and her lunch had both been stolen by a dog | hungry | full proud wet
      her bus had broken down, and it was ten by now | late | early proud full / a baby had kept her up all night without one wink of sleep | tired | awake proud hungry
      her best friend had moved to Australia for ever | sad | happy proud wet / she had won a house by the sea | happy | sad angry ill`,
  },
  {
    open: ['Why does Grandpa sit there like that? {E}.', 'Children, this is about Grandpa. {E}.'],
    ask: [
      'So Grandpa is __.',
      'I can see from here that he is __.',
      'It is not the first time that Grandpa is __.',
      '"Is Grandpa __?" asks my little sister. "Yes, he is."',
      'Be good to him, because our Grandpa is __.',
      'An old man may well be __, if you think of it.',
    ],
    rows: `e due rivals
      He nodded off over his newspaper | asleep | awake angry hungry / The noise made him sit up and open his eyes, and so he stayed | awake | asleep hungry ill
      He skipped dinner, and now he looks at our plates | hungry | full asleep angry / He finished a whole goose without help | full | hungry thirsty angry
      He cut down four trees since breakfast and can hardly stand | tired | hungry awake late / He got a card from the king, and he shows it to everyone | proud | angry sad afraid
      Someone scratched his new car, and he shakes his fist | angry | happy asleep full / He can't find his dear old cat, and tears run down his nose | sad | happy proud full
      His nose runs, he sneezes, he has a temperature | ill | happy full proud / He has no one to talk to since Granny went away | lonely | busy full asleep
      He still wears the clothes that he fell into the pond with | wet | dry full proud / He salted his ham three times, and he longs for water | thirsty | full wet asleep`,
  },
  {
    open: [
      'Dear Mum and Dad, camp is great, and please do not worry. We swim, we climb, and yesterday we saw an eagle. The one thing I want to tell you about is my friend Robin. Last night {e}.',
      'There are eight beds in our tent, and the one next to mine is where Robin sleeps. I only met Robin on the bus. When the lamp was turned down, {e}.',
    ],
    ask: [
      'I leaned over and asked Robin, "Are you __?"',
      'We all helped, because it is not nice to be __ at camp.',
      'Even our leader noticed that Robin was __.',
      'In the morning Robin was still __.',
      'Our friend Robin was __, and we did not know what to say.',
      'I have never seen anyone as __ as Robin in that tent.',
    ],
    rows: `e due rivals
      Robin cried into the pillow and wanted to go home | sad | happy full proud / Robin heard a ghost outside and hid under the blanket | afraid | happy full proud
      the rain came in right over Robin | wet | dry full proud / Robin got no supper, because the dog had taken it | hungry | full asleep proud
      Robin was hot with fever and threw up twice | ill | happy hungry proud / Robin found a frog in one boot, put there on purpose, and shouted and stamped | angry | happy asleep full
      Robin could not sleep and lay there with open eyes, staring | awake | asleep full proud / Robin had no blanket, and there was ice on the tent | cold | hot full proud
      Robin showed us the medal from the race again and again | proud | sad ill afraid / Robin ate all the sausages for eight people | full | hungry thirsty cold`,
  },
  {
    open: ['The king in this story had a problem. {E}.', '{E}. What a problem for a king!'],
    ask: [
      'So the king was __.',
      '"Good people," said the king, "I am __."',
      'No king before him had been so __.',
      'From morning to night the king stayed __.',
      'The fool made a song about the king, who was __.',
      'The queen put down her knitting. "You are really __," she told him.',
    ],
    rows: `e due rivals
      All his gold had been stolen, and he owned nothing but one shirt | poor | rich proud full / Gold was raining into his castle day and night | rich | poor sad hungry
      His three daughters had left him, and he wept | sad | happy proud full / A mouse had laughed at him, and he roared and broke his plates | angry | happy asleep full
      The cook had run away, and there had been no meal for days | hungry | full rich proud / The dragon had looked in at his window, and he trembled | afraid | happy rich full
      He had slept on stone and not closed an eye | tired | rich happy full / Everyone had left his castle, and only the wind was there to talk to | lonely | busy full rich
      The well had dried up, and there was no wine either | thirsty | wet full rich / He had swallowed a bad fish, and his belly ached and ached | ill | proud rich hungry`,
  },
  {
    open: [
      'The race goes up the mountain and down again, thirty miles of it. My cousin has run it every year since school. I stood at the finish with a flag and a bun. Before I could wave, {e}.',
      '"How did {f} do in the mountain race?" you ask in your letter. It is quickly told. There were four hundred runners, the sun was out, and near the end {e}.',
    ],
    ask: [
      'So by the time the doctor came up, she was __.',
      'You ask me how she was. In one word: __.',
      'The reporters wrote about a runner who was __.',
      'And this is how I saw her, my cousin, cheered by thousands and __.',
      'They put a blanket round her, for she was quite __.',
    ],
    rows: `e due rivals
      her legs gave way, since she had used up all her strength | tired | hungry proud late / she fell into the stream with all her clothes on | wet | dry hungry proud
      she began to beg everyone for water | thirsty | wet full hungry / she said she would give her shoes for a bun or anything to eat | hungry | full wet proud
      the medal was hung round her neck, and she held up her head | proud | sad ill angry / someone pushed her on purpose, and she yelled and clenched her fists | angry | happy proud full
      she burst into tears because it was her last race | sad | happy full hungry / she jumped up and down and laughed and kissed us all | happy | sad angry ill
      her face went green, and she was sick behind a tree | ill | happy proud hungry / the hail and the wind turned her lips blue | cold | hot proud full
      she fell into a big muddy hole | dirty | clean proud full / a bull broke loose, and she ran from it screaming | afraid | proud happy hungry`,
  },
  {
    open: ['{E}. Look at my doll!', "Let's play that my doll has a story. {E}."],
    ask: [
      'So now my doll is __.',
      'What do you do for a doll who is __?',
      '"Hush," says the little girl, "my doll is __."',
      'You may hold her, but remember that my doll is __.',
      'Can you see it in her face? She is __.',
    ],
    rows: `e due rivals
      She has not had one bite all day | hungry | full asleep proud / I put her to bed, sang her a song and her eyes fell shut | asleep | awake hungry angry
      I kissed her good morning, and her eyes went open | awake | asleep full dirty / She fell into the bath | wet | dry asleep full
      She has spots and a fever, and the bear is her doctor | ill | happy hungry full / She rolled in the mud with the pigs | dirty | clean asleep proud
      Her friend, the rabbit, was lost at the beach, and she cries | sad | happy asleep full / She has had ten cups of cake, and no more will go in | full | hungry asleep thirsty
      She saw a spider as big as a hat | afraid | asleep full dirty / She lay in the snow without her dress | cold | hot full proud
      She has had nothing to drink since her birthday | thirsty | full asleep wet / The teddy pulled her hair, and she stamps her foot | angry | happy asleep full`,
  },
  {
    open: [
      'Ward four, Tuesday night. The gentleman by the window had his visitors until eight, as on other days, and took his drops. After lights out {e}. Otherwise there was nothing to report.',
      'Good evening, nurse. I am ringing about my husband, the gentleman by the window. When I left him, he was doing a crossword. My daughter tells me that later on {e}.',
    ],
    ask: [
      'The night nurse bent over him: yes, he was __.',
      'In her book she wrote that the gentleman by the window was __.',
      '"The gentleman by the window is __," she told the doctor.',
      'It is not easy for the others when a patient is __.',
      'He did not say it himself, but the man was __.',
    ],
    rows: `e due rivals
      he fell into a deep slumber and snored | asleep | awake hungry dead / he lay with open eyes and counted the cars outside | awake | asleep dead wet
      he had walked up and down all day long, and he yawned and rubbed his eyes | tired | happy proud full / he asked three times for a sandwich, since he had missed his dinner | hungry | full asleep proud
      he wanted water, and again water, and he licked his dry lips | thirsty | full asleep wet / he pulled out the flowers and poured the vase over himself | wet | dry asleep full
      he had shouted at the doctor and thrown his slippers at the wall | angry | happy asleep full / he thought of his home and wept without a sound | sad | happy asleep full
      he hid under his sheet because of the knife and the operation | afraid | happy proud full / he kicked off the blanket by the open window and shook all over | cold | hot full asleep
      he heard that he could go home, and he sang and clapped | happy | sad asleep angry / he had eaten his own meal and those of five others | full | hungry asleep thirsty`,
  },
  {
    open: ['Captain Bone came on deck. "{E}," he said.', '"{E}," the captain told his men.'],
    ask: [
      'The captain was therefore __.',
      'The men had never known their captain to be __.',
      '"Our captain is __," they sang.',
      'Even the parrot could see that the captain was __.',
      'It is no fun to sail with a captain who is __.',
    ],
    rows: `e due rivals
      I have had nothing but one dry biscuit in a week | hungry | full rich happy / A wave has just gone over me from head to foot | wet | dry hungry rich
      I have not slept since we left the harbour | tired | full rich happy / The treasure chest is mine, and it is all gold | rich | poor sad hungry
      I have lost every penny at cards | poor | rich happy proud / I have a fever, and my head burns | ill | happy rich proud
      There is no drop of water left for me | thirsty | full rich wet / I have eaten two whole pigs and could not take another bite | full | hungry poor thirsty
      The cook has sunk my boat, and I could tear him to pieces | angry | happy rich full / My mother is dead, and I cannot stop weeping | sad | happy rich proud
      There is ice in my beard, and my fingers are numb | cold | hot rich full / A giant octopus winked at me, and my knees shake | afraid | happy rich full`,
  },
  {
    open: [
      'When you have lived with somebody for fifty years, you can read him like a book. {m} came in from the garden at noon, hung up his hat and sat down across from me. I knew, because I had watched it from the window, that {e}.',
      'About yesterday, doctor. {m} got up at seven and fed the birds. He wanted to do some work in the garden and I let him. Well, when he came back in at eleven, {e}.',
    ],
    ask: [
      'He did not need to tell me that he was __.',
      '"Don\'t deny it," I said to him, "you are __."',
      'My dear old man was __, and I had to do something about it.',
      'If he is ever again so __, I will call you.',
      'A man of his age should not be __ for long.',
      'And so I found myself with a husband who was __.',
    ],
    rows: `e due rivals
      he had stood under the hose by mistake | wet | dry proud hungry / he had dug up the whole garden without a rest | tired | asleep hungry proud
      he had gone without his breakfast and dreamed of bacon | hungry | full proud wet / he had worked in the burning sun, and there was no water | thirsty | wet full proud
      he had found the big rose dead, the one his mother had planted | sad | happy proud hungry / the neighbour had driven over his roses and laughed | angry | happy proud full
      he had grown the biggest melon in the county and showed it to everyone | proud | sad angry ill / he had lain face down in the wet earth to look for a worm | dirty | clean proud full
      he had stood in the icy wind without his jacket | cold | hot proud full / he had eaten berries that made him throw up | ill | happy hungry proud
      he had met a snake and had run for his life | afraid | happy full proud / he had finished a whole basket of plums and could eat no more | full | hungry thirsty cold`,
  },
  {
    open: ['{E}! Just like that! That was Ann, my twin.', 'This happened to Ann, my twin: {e}!'],
    ask: [
      'Ann is __ now.',
      'I am not like that today, but Ann is __.',
      'My twin does not hide it when she is __.',
      'What is the matter with Ann? She is __.',
      'Last time it was me, and this time it is Ann who is __.',
      'Two sisters, and only one of them is __!',
    ],
    rows: `e due rivals
      she has been given the puppy of her dreams | happy | sad angry ill / her hamster died in her hands | sad | happy proud full
      she saw a face at the window at midnight | afraid | happy proud hungry / she ate the whole tray of buns | full | hungry thirsty sad
      her lunch box was empty, and so is her stomach | hungry | full proud wet / the bus drove through a puddle and she got all of it | wet | dry full proud
      she solved the sum that nobody else could solve, and she grins | proud | sad ill angry / someone cut off her plait in class | angry | happy full proud
      she has the flu and lies in bed | ill | happy full proud / she did her homework until two in the morning, and she yawns | tired | awake hungry proud`,
  },
  {
    open: [
      'There are three brothers who live in the mill, and they are as different as can be. I want to tell you about the one in the attic, because that is where it began. It was a Sunday in May, and {e}.',
      'You asked about my uncles in the mill. Two of them are well, thank you. As for the one in the attic, I was told on Friday that {e}.',
    ],
    ask: [
      'So the one in the attic was __.',
      'His brothers shook their heads: the attic one was __.',
      'They could not help him. He was simply __.',
      'Had he always been so __, the man in the attic?',
      'He was __ from then on.',
      'People in the village talked about the brother who was __.',
    ],
    rows: `e due rivals
      he had won a million in the lottery | rich | poor sad ill / he had lost all his money down to the last coin | poor | rich proud happy
      he had caught a bad fever and could not get up | ill | rich happy proud / he had been left by his wife and wept all day long | sad | happy proud rich
      he had been cheated out of his share and kicked the furniture | angry | happy asleep rich / he had not seen a living soul in weeks and had nobody to talk to | lonely | busy rich proud
      he had lived on one turnip for ten days | hungry | full rich proud / he had married the girl he loved and danced down the stairs | happy | sad angry ill
      he had got a medal for his poems and let no one forget it | proud | sad ill afraid / he had more work than he could do and no minute to sit down | busy | free lonely asleep
      he had seen a ghost in the chimney and hid under the bed | afraid | happy proud rich / he had given away his coat, his house and his purse | poor | rich proud full`,
  },
  {
    open: ['Knock, knock. {E}. Who am I? Your friend Leo!', 'Leo here. {E}. Let me in!'],
    ask: [
      'Do you hear me? I am __!',
      'And when we opened the door, Leo was really __.',
      'The trouble with Leo was that he was __.',
      '"Why are you __, Leo?" we asked.',
      'We looked at him from top to toe. He was __, no doubt.',
    ],
    rows: `e due rivals
      I have been standing in the pouring rain | wet | dry full rich / I have not eaten since Sunday | hungry | full rich proud
      I walked forty miles and can hardly lift my feet | tired | rich full proud / The wolves are behind me, and my knees shake | afraid | happy full proud
      I was to be here at six, and it is nearly eight | late | early rich full / It is snowing, and I have no coat, and my toes are numb | cold | hot full rich
      I crawled here through the mud | dirty | clean full rich / I crossed the desert, and my water ran out | thirsty | wet full rich
      I have won the big race, and I brought the cup to show you | proud | sad angry ill / You took my bike without asking, and I could scream | angry | happy proud full
      I have found a box of gold, and all of it is mine | rich | poor sad hungry / My horse ran away and I loved it so much, I cannot stop crying | sad | happy proud rich`,
  },
  {
    open: [
      'We had been looking forward to the school play for months. {f} was to be the princess, and her parents sat in the first row. Ten minutes before the curtain went up, {e}. The music began all the same.',
      '"Where is our princess?" the teacher cried. She was in the dressing room, still in her socks, and I was with her. Nobody but me knew that {e}.',
    ],
    ask: [
      'So there I was with a princess who was __.',
      '"Can one go on stage when one is __?" I asked.',
      'What would people say if the princess was __?',
      'In the end she went out there, crown on her head, and she was __.',
      'Her parents thought that she was __, and they were right.',
      'I held her hand, because I knew how __ she was.',
    ],
    rows: `e due rivals
      she was shaking all over and wanted to run away from all those eyes | afraid | happy full proud / she had a fever and a bad throat | ill | happy hungry full
      a bucket of water had fallen on her | wet | dry full proud / she had had no lunch, and her stomach growled | hungry | full proud wet
      somebody had cut up her dress, and she was stamping and shouting | angry | happy proud full / her grandmother had died that morning, and she could not stop crying | sad | happy full proud
      she had not slept all night and kept yawning | tired | awake hungry proud / she had eaten all the sweets and could hardly close her belt | full | hungry thirsty sad
      the paint pot had tipped over her face | dirty | clean proud full / a star had sent her flowers, and she showed them round with her nose in the air | proud | sad ill angry
      the boy she liked had kissed her, and she was humming and laughing | happy | sad angry ill / there had been nothing to drink, and her mouth was dry | thirsty | full proud wet`,
  },
  {
    open: ['Two men share a room, Max and Bill. {E}.', 'Max or Bill? {E}.'],
    ask: [
      'I asked which of them it was, and they said that Max was __.',
      'Poor old Bill has to live with a man who is __.',
      'Bill told me on the phone that Max was __.',
      'Bill is all right, but Max is __.',
      'Max is __ at the moment.',
    ],
    rows: `e due rivals
      Bill lies awake, because Max has begun to snore | asleep | awake ill sad / Bill snores, and Max lies there and watches the moon | awake | asleep proud full
      Bill had dinner, but Max got none | hungry | full proud wet / Bill left one potato, and Max ate the other fifty | full | hungry ill sad
      Bill had an umbrella in the storm, and Max did not | wet | dry full proud / Bill is in top form, but Max has caught the flu | ill | happy hungry proud
      Bill got a prize for coming last, and Max for coming first, and he tells everyone | proud | sad ill angry / Bill broke Max's guitar, and Max shouts at him | angry | happy full asleep
      Bill was early, and Max came an hour after time | late | early full proud / Bill has the only blanket, and Max shivers | cold | hot proud full
      Bill laughed at the ghost, but Max ran from it | afraid | happy full proud / Bill's team won, and Max's lost, and he sobs | sad | happy proud full`,
  },
  {
    open: [
      'The old bear and the young bear had decided to see the world. They walked for a whole day and told each other jokes. The young one carried the honey, so nothing happened to him. But the old bear, I am sorry to say, had bad luck: {e}.',
      'Two bears went out into the world, an old one and a young one. At first everything was fine, and they picked flowers. Then {e}, the old one, I mean.',
    ],
    ask: [
      'So the old bear was __.',
      '"Wait for me," called the old bear, "I am __!"',
      'The young bear could not understand how anyone could be so __.',
      'An owl in a tree saw that the old bear was __.',
      'He lay down under a bush and was __ till the morning.',
      'The young bear was all right, but his old friend was __.',
    ],
    rows: `e due rivals
      he fell into a lake | wet | dry full proud / he found that his share of the food had been eaten by ants | hungry | full proud wet
      he swallowed a green mushroom, and his belly hurt terribly | ill | happy hungry proud / he was stung by a bee for no reason, and he roared and hit the tree | angry | happy full proud
      he thought of his mother and had to weep | sad | happy full proud / he heard a hunter's gun, and he hid and trembled | afraid | happy proud full
      he rolled down a hill into the mud | dirty | clean full proud / he was caught in a snowstorm without his scarf | cold | hot full proud
      he licked a salt stone for an hour, and there was no stream | thirsty | full wet proud / he carried the bags, the tent and a piano, until his legs gave way | tired | proud hungry full`,
  },
]);

export const kinds: readonly Kind[] = [STATE_PEOPLE];
