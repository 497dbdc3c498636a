// Tellings of what people, children and animals have been through, and how hungry, tired, wet or afraid they are now.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const FOLK_NOW = toldKind('told: shortly, somebody by now', [
  {
    open: ['Last night {p} {ev}.', '"{p} {ev}," said the neighbour.'],
    ask: [
      '{p} was so __.',
      'Never had {p} been as __ as that.',
      '"Why is {p} so __?"',
      'At home they saw at once that {p} was __.',
      'It is no wonder that {p} felt __.',
      'Soon everybody knew how __ {p} was.',
    ],
    rows: `ev due rivals / walked thirty miles with a heavy sack | tired | happy angry bored
      had nothing to eat but one dry pea | hungry | thirsty angry proud
      marched through the desert without a drop of water | thirsty | cold proud bored
      heard a ghost howl under the bed | afraid | happy proud hungry
      lost the best friend in the world | sad | happy hungry proud
      won a million pounds and danced in the street | happy | sad angry ill
      caught a boy who had smashed all the windows | angry | happy hungry bored
      stood in the snow without a coat for hours | cold | hot hungry proud
      had to read a hundred pages about screws | bored | afraid angry hungry
      ate a rotten fish and got a fever | ill | happy proud hungry`,
  },
  {
    open: ['{Ev}. It was only a small baby.', 'There was a baby on the train. {Ev}.'],
    ask: [
      'The baby was __.',
      'The baby was __ now.',
      'Everybody could tell that the baby was __.',
      '"Your baby is __," said an old lady.',
      'Is the baby still __?',
      'We looked at the baby. Yes, it was __.',
    ],
    rows: `ev due rivals / its mother sang until its eyes closed | asleep | awake hungry wet
      a whistle blew, and its eyes flew open | awake | asleep hungry dirty
      it had had no milk since the morning | hungry | asleep dirty clean
      its nappy had not been changed all day, and it dripped | wet | dry asleep cold
      it had put both hands and its face into the jam | sticky | clean asleep cold
      it got a kiss, laughed and clapped its hands | happy | sad hungry wet
      the window let in the frost, and its nose turned blue | cold | warm asleep happy
      it had crawled through the coal box | dirty | clean asleep hungry
      its father washed it with soap from head to foot | clean | dirty hungry asleep
      it coughed and had a high fever | ill | happy clean dry`,
  },
  {
    open: ['You know Grandpa: {ev}.', 'Grandpa! {Ev}.'],
    ask: [
      'Grandpa is __.',
      'We found Grandpa __.',
      '"Is Grandpa __?" asked the nurse.',
      'Nobody must know that Grandpa is __.',
      'Be kind to your Grandpa. He is __.',
      'My mother phoned to tell me that Grandpa was __.',
    ],
    rows: `ev due rivals / he sat down in his chair, shut his eyes and began to snore | asleep | awake busy lost
      a noise woke him at three, and he got up for good | awake | asleep ill lost
      he took the wrong road, and he cannot find his way | lost | busy asleep rich
      he caught a bad flu and stays in bed | ill | busy lost awake
      somebody left him the biggest bank in the country | rich | poor ill lost
      he cannot hear a thing, not even thunder | deaf | blind ill rich
      he cannot see a thing, not even the sun | blind | deaf rich busy
      there is not one hair left on his head | bald | deaf blind lost
      they cheated him out of his house and his last penny | poor | rich deaf bald
      there are ten things to do, and he has no minute to sit down | busy | ill asleep deaf`,
  },
  {
    open: ['Our dog {pet}! {Ev}.', '{Ev}. I mean our dog {pet}.'],
    ask: [
      'Our dog was __.',
      '{pet} came home. How __ the dog was!',
      'Have you ever seen a dog as __ as {pet}?',
      '"That dog is __," said the neighbour.',
      'We looked {pet} over: the poor dog was so __.',
      'In the evening {pet} was still __.',
      'No other dog in the road was so __.',
    ],
    rows: `ev due rivals / he jumped into the lake | wet | dry old sad
      he rolled in the mud and the dung | dirty | clean thin old
      he ran after the bus for twenty miles | tired | dry clean old
      he got no bone and no scrap for three days | hungry | wet dirty old
      he lay on the cake and in the honey | sticky | clean thin old
      he saw a big bear behind the fence and shook all over | afraid | happy dry old
      he got nothing to drink in the August sun | thirsty | wet happy clean
      he saw his master again after a year and wagged his tail | happy | sad wet thin
      he has been to the dog bath and smelt of soap | clean | dirty hungry thin
      he met a skunk that sprayed him | smelly | clean thin old`,
  },
  {
    open: ["{Ev}. That was our teacher's morning.", '"Where is our teacher?" "{Ev}."'],
    ask: [
      'Our teacher was __.',
      'We noticed that our teacher was __.',
      '"Children, your teacher is __," said the headmaster.',
      'None of us had expected the teacher to be __.',
      'It was the first time that our teacher was __.',
      'Listen, the teacher is __!',
    ],
    rows: `ev due rivals / she missed two buses and had to walk | late | early ill asleep
      she got up by mistake at four and came by the first bus | early | late wet ill
      the rain came down, and she had no umbrella | wet | dry early angry
      somebody put a frog in her bag and glue on her chair | angry | happy wet early
      she sneezed and coughed and had a fever | ill | angry early dirty
      she put her head on the desk and snored | asleep | wet early angry
      her brother got well, and she sang a song | happy | sad ill angry
      her old cat died at dawn | sad | happy wet early
      she slipped and fell into a pool of mud | dirty | clean early asleep
      she had no breakfast, no lunch and no crumb of bread | hungry | early wet dirty`,
  },
  {
    open: ['The king? {Ev}.', 'Once there was a king. {Ev}.'],
    ask: [
      'The king was so __!',
      'In time the king became __.',
      '"My king," said the fool, "you are __."',
      'No king had ever been as __ as he.',
      'Tell me why the king is so __.',
      'The people heard that the king was __.',
    ],
    rows: `ev due rivals / he ate nine pies and two pigs each day | fat | thin poor sad
      he lived on two peas a day | thin | fat rich old
      he filled seven cellars with gold | rich | poor thin sad
      he gave away all his gold and land | poor | rich fat angry
      he had lived for a hundred years | old | young rich angry
      his wife and his only child died | sad | happy rich fat
      a thief made a fool of him, and he shouted and broke all the plates | angry | happy thin rich
      he could lift a horse with one hand | strong | weak sad rich
      a long fever left him so that he could not lift a spoon | weak | strong rich angry
      all the servants left, and he had nobody to talk to | lonely | fat rich old`,
  },
  {
    open: ['{Ev}. Poor, poor cat!', 'We have a black and white cat. {Ev}.'],
    ask: [
      'The cat is __.',
      'Our cat was so __.',
      '"What a cat! How __ she is!"',
      'I held the cat in my arms: she was __.',
      'The vet asked us why the cat was so __.',
      'Do you know another cat as __ as ours?',
    ],
    rows: `ev due rivals / she fell into the fish pond | wet | dry fat old
      she caught no mouse all week, and her bowl was bare | hungry | happy fat wet
      she eats six tins of fish a day and hardly fits the door | fat | thin wet afraid
      you can count her bones, every one | thin | fat old wet
      she slid down the chimney into the ashes | dirty | clean fat wet
      the huge dog next door barked, and she hid and shook | afraid | fat happy wet
      she had been washing herself with her tongue all day | clean | dirty hungry old
      she has been out in the snow all night | cold | warm fat old
      she has slept on the stove | warm | cold wet hungry
      she was with us when my grandmother was at school | old | young wet hungry`,
  },
  {
    open: ['The children {ev}.', '"How was your trip with the children?" "They {ev}."'],
    ask: [
      'The children were so __.',
      'The children had become __.',
      'We had rarely seen children as __ as these.',
      '"Your children are __," said the driver.',
      'By the time we got back, the children were __.',
      'Why were those children so __?',
    ],
    rows: `ev due rivals / climbed up and down the mountain twice | tired | clean sad quiet
      forgot their sandwiches and got no dinner | hungry | happy wet quiet
      fell into the river with all their clothes | wet | dry hungry quiet
      dug in the mud and threw it at each other | dirty | clean hungry sad
      saw a bear and screamed and shook | afraid | happy hungry clean
      sang, yelled and blew trumpets for hours | noisy | quiet hungry sad
      did not say one word all day | quiet | noisy wet hungry
      swam with dolphins and laughed and cheered | happy | sad hungry angry
      had left their coats at home in the frost | cold | hot happy clean
      had to watch a wall for five hours | bored | wet clean noisy
      drank nothing all day in the blazing sun | thirsty | wet cold happy`,
  },
  {
    open: ["{Ev}. That is why I'm ringing you about {f}.", '{f} is my sister. {Ev}.'],
    ask: [
      'My sister is __.',
      '{f} is really __ now.',
      '"So you are __," I said to {f}.',
      'We were all surprised: {f} was __.',
      'I wish my sister were not so __.',
      '{f} has never been so __.',
    ],
    rows: `ev due rivals / she sings in a film that the whole world has seen | famous | ill sad tired
      she broke up with the man she loved and cries all day | sad | happy famous proud
      she got nine prizes and shows them to everybody | proud | sad ill poor
      she lives on an island where no one ever comes | lonely | famous busy proud
      she has four jobs and six children and never sits down | busy | bored rich ill
      she has had no sleep for two nights | tired | rich bored proud
      she has caught the measles | ill | rich proud bored
      somebody drove into her new car and laughed about it | angry | happy bored proud
      she has nothing to do and stares at the wall | bored | busy famous ill`,
  },
  {
    open: ['On the farm lives a horse. {Ev}.', '{Ev}. And that happened to the best horse of the farm!'],
    ask: [
      'The horse was __.',
      'The farmer found his horse __.',
      '"Look at the horse! It is so __."',
      'Nobody wants a horse that is __.',
      'A week later the horse was still __.',
      'What use is a horse that is as __ as that?',
    ],
    rows: `ev due rivals / a stone got into its foot, and it cannot walk | lame | blind fat wet
      it cannot see any more, not even its own hay | blind | lame wet thin
      it pulled the plough from dawn to night | tired | fat clean blind
      no one gave it hay or oats for days | hungry | fat wet clean
      no one gave it a drop of water for days | thirsty | wet fat clean
      the storm poured down on it, and there was no roof | wet | dry fat lame
      it rolled about in the brown mud | dirty | clean thin blind
      it does nothing but eat oats and sugar | fat | thin lame wet
      the thunder crashed, and it trembled | afraid | fat lame happy
      it caught a cough and a fever | ill | fat wet happy`,
  },
  {
    open: ['Dear Mum, {ev}. Love, {m}.', '{m} wrote home from the camp: "{Ev}."'],
    ask: [
      'Poor {m}! He was so __.',
      'His mother read that {m} was __.',
      '"{m} is __," she told his father.',
      'No boy in the camp was as __ as {m}.',
      'They hoped that {m} would not be __ for long.',
      'What made {m} so __?',
    ],
    rows: `ev due rivals / it rained into my tent and on all my clothes | wet | dry bored angry
      we get one potato a day | hungry | thirsty wet lonely
      nobody here talks to me or plays with me | lonely | hungry wet hot
      there is nothing to do but count flies | bored | hungry wet cold
      I have a fever, and I have to stay in bed | ill | hungry bored angry
      I have no blanket, and there is snow | cold | hot bored hungry
      the big boys smashed my guitar, and I want to hit them | angry | hungry cold ill
      something howls in the dark, and I hide under the bed | afraid | angry hungry hot
      we have to run till midnight and get up at four | tired | bored ill angry
      the soap has run out, and I fell into the pigsty | dirty | clean bored lonely`,
  },
  {
    open: ['{Ev}. So it was with the bear.', 'A bear came to the village. {Ev}.'],
    ask: [
      'The bear was __.',
      '"I am so __!" said the bear.',
      'Is a bear often as __ as that?',
      'The hen saw that the bear was __.',
      'Nobody had told the bear that he would be __.',
      'Never before had the bear felt so __.',
    ],
    rows: `ev due rivals / he had eaten nothing since October | hungry | thirsty full wet
      he had swum through the river | wet | dry angry hungry
      he ate a whole wagon of honey buns and could take no more | full | hungry wet alone
      all his friends and brothers had gone, and there was no one with him | alone | hungry wet full
      the bees stung him, and he roared and stamped | angry | happy wet full
      he had walked for three days and nights | tired | full happy wet
      the hunters with their dogs came near, and he shook | afraid | happy full wet
      all the brooks were dry, and he had drunk nothing | thirsty | full wet cold
      he had dug in the mud up to his ears | dirty | clean full cold
      he came out of the ice, and his teeth chattered | cold | hot full angry`,
  },
  {
    open: ['{Ev}. I was with Mum, so I know.', 'Mum had a hard day: {ev}.'],
    ask: [
      'Mum was so __.',
      '"I am __," said Mum.',
      'I asked Dad why Mum was __.',
      'No mother could have been as __ as ours.',
      'Go and help your mother, she is __.',
      'I could see by her face that Mum was __.',
    ],
    rows: `ev due rivals / she drove for twenty hours without a break | tired | happy wet hungry
      we broke her vase and lied about it | angry | happy hungry wet
      she had no time to eat, from breakfast to midnight | hungry | thirsty wet angry
      the storm caught her without an umbrella | wet | dry hungry happy
      the boat rocked up and down, and her face turned green | sick | happy wet proud
      my brother did not come home, and she kept looking at the clock | worried | happy wet hungry
      the letter said that her father had died | sad | happy wet proud
      she talked for eight hours, and there was no water | thirsty | wet proud cold
      she stood in the icy wind at the bus stop | cold | hot proud thirsty
      she crawled under the car to mend it, in all the oil | dirty | clean proud cold`,
  },
  {
    open: ['{Ev}. You ask me about the sailor?', 'That sailor, you know, {ev}.'],
    ask: [
      'The sailor was __.',
      'Ever since then the sailor has been __.',
      '"So you are __," I said to the sailor.',
      'His wife wept because the sailor was __.',
      'Few people knew that the sailor was __.',
      'Could it be that the old sailor was __?',
    ],
    rows: `ev due rivals / he never saw light again after the flash | blind | deaf rich lost
      he never heard a sound again after the bang | deaf | blind rich drunk
      he emptied two bottles of rum and could not walk straight | drunk | rich deaf blind
      he found a chest full of gold | rich | poor deaf ill
      he lost his ship, his house and his last coin at cards | poor | rich blind drunk
      he sailed the wrong way, and no one could find him | lost | safe rich drunk
      a shark bit him in the leg, and he can hardly walk | lame | rich lost drunk
      the lifeboat brought him out of the storm | safe | lost blind poor
      the police took him and put him in prison | caught | free rich safe
      he broke out of prison and got away | free | caught poor blind`,
  },
  {
    open: ['{Ev}. So much for our team.', 'Our team yesterday: {ev}.'],
    ask: [
      'The players were __.',
      'The whole team was so __.',
      '"Why are you so __?" we asked the players.',
      'After that, all the players felt __.',
      'The paper said that the team was __.',
      'One seldom meets a team as __ as that.',
    ],
    rows: `ev due rivals / they won the cup and sang in the bus | happy | sad wet hungry
      they lost by twelve goals in the last game, and some wept | sad | happy hungry dirty
      it rained buckets during the game | wet | dry hungry proud
      the pitch was all mud, and they slid about | dirty | clean happy hungry
      the other side cheated, and they shouted at the judge | angry | happy wet hungry
      they had to play for five hours | tired | clean wet bored
      no one brought them any supper | hungry | wet dirty happy
      no one brought them any water in the heat | thirsty | wet dirty happy
      they had to sit around and wait all day with nothing to do | bored | wet dirty proud
      it was freezing, and all they had was thin shirts | cold | hot dirty happy`,
  },
  {
    open: ['{Ev}. The postman will never forget it.', '"Good morning, postman!" "Good? {Ev}."'],
    ask: [
      'The postman was so __!',
      'Our poor postman felt __.',
      'At noon the postman was still __.',
      '"Come in," said Gran, "you must be __."',
      'We asked the postman whether he was __.',
      'No postman had ever come as __ as he.',
    ],
    rows: `ev due rivals / the hail and rain lasted all the way | wet | hungry happy dirty
      the train with the letters came three hours behind time | late | early wet hungry
      someone had stolen the sandwiches and the apple | hungry | wet happy early
      there were ten thousand stairs to climb | tired | happy early wet
      there was ice on the road and not one warm glove | cold | hot dirty early
      a dog with huge teeth came over the fence | afraid | happy wet hungry
      the sun burnt down, and there was nothing to drink | thirsty | wet cold early
      the bike slid into the dung and the mud | dirty | clean early hungry
      some boys took the bag and burnt all the letters for fun | angry | happy early hungry`,
  },
  {
    open: ['There was a princess. {Ev}.', 'Listen, this is about the princess. {Ev}.'],
    ask: [
      'The princess was __.',
      'And so the princess was __ again.',
      '"Are you __?" the prince asked the princess.',
      'No one at court dreamt that the princess was __.',
      'All through the land they told that the princess was __.',
      'Who would not be __, if he were that princess?',
    ],
    rows: `ev due rivals / the witch touched her, and she slept like a stone | asleep | awake hungry free
      the kiss made her open her eyes | awake | asleep hungry lost
      they sat her in the tower with nobody else | alone | asleep rich happy
      a knight broke her chains and let her go | free | asleep hungry lost
      her golden ball fell into the well, and she wept | sad | happy rich free
      her golden ball came back, and she laughed and danced | happy | sad lost ill
      a dragon breathed smoke at her door, and she trembled | afraid | happy rich asleep
      the wood was thick, and she did not find the way out | lost | asleep rich happy
      she had had no bite to eat for two days | hungry | happy rich asleep
      the frog hid her crown, and she stamped her foot and shouted | angry | happy asleep free`,
  },
  {
    open: ['{Ev}. Can you do something for my husband, doctor?', 'My husband, doctor! {Ev}.'],
    ask: [
      'My husband is __.',
      'My husband has never been so __.',
      '"Madam," said the doctor, "your husband is __."',
      'Is a man of his age often as __ as my husband?',
      'In a week he may not be so __.',
      'I find my husband rather __.',
    ],
    rows: `ev due rivals / he weighs as much as three men and breaks all the chairs | fat | thin deaf sad
      he weighs less than a child of ten | thin | fat deaf angry
      he yawns and can hardly keep on his feet | tired | fat angry deaf
      he does not hear me when I shout in his ear | deaf | thin tired sad
      he weeps all day, and nothing makes him laugh | sad | happy fat deaf
      he yells at everybody and kicks the door | angry | quiet fat deaf
      he does not say more than two words a month | quiet | fat angry noisy
      he lies on the sofa all day and will not do a thing | lazy | busy angry thin
      he cannot lift a cup or hold a pen | weak | strong angry fat
      he eats and eats and still asks for more | hungry | angry sad quiet`,
  },
]);

export const kinds: readonly Kind[] = [FOLK_NOW];
