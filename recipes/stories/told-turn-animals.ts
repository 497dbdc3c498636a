// Tellings of animals, of what befell them or what was done to them, and of how they are by now or what they will do.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const ANIMALS = toldKind('told: by now, the animals', [
  {
    open: [
      'Our dog {pet} was my job this weekend, since everybody else was at the wedding. {What}. I read a whole book about submarines, and I now know what a ballast tank is.',
      'I was alone with {pet}, our dog. {What}.',
      '"How was the weekend with the dog?" they asked. Well, {pet} had no quiet time. {What}.',
    ],
    ask: [
      'On Sunday night {pet} was __.',
      'They came home from the wedding and saw that {pet} was __.',
      '"{pet} is __!" said my sister at once.',
      'In the whole street there was no dog as __ as {pet}.',
      'You only had to look at that dog: {pet} was __.',
      'I got into trouble, because {pet} was so __.',
    ],
    rows: `what due rivals
      I forgot to give the poor dog anything to eat, from Friday until Sunday | hungry | full thirsty wet
      The bowl stayed empty for two days, and so did the tin | hungry | full clean wet
      The dog found the wedding hams in the cellar and did not leave a bone | full | hungry thirsty clean
      All ten tins of meat were gone when I looked, and the bag of biscuits as well | full | hungry thirsty clean
      On Sunday evening the dog jumped into the river after a stick, three times | wet | dry clean hungry
      We were caught in a cloudburst just before they came home | wet | dry clean hungry
      The dog rolled in cow dung, in mud, and in something that had been a fish | dirty | clean white dry
      The coal cellar was open, and the dog dug a tunnel there | dirty | clean white dry
      I washed the dog with soap from nose to tail and did not let it out again | clean | dirty hungry sad`,
  },
  {
    open: [
      'There is a cage in our classroom, and in the cage lives a hamster, and this week it was my turn. {What}. I also had to wipe the blackboard, which nobody had told me when I said yes.',
      'This is about the hamster of class four. {What}.',
    ],
    ask: [
      'When the bell rang on Monday, the teacher said, "The hamster is __."',
      'All of class four could see that the hamster was __.',
      'We wrote about it in our diary: the hamster is __.',
      'The hamster must be __, I thought.',
      'My friend whispered to me, "Is the hamster __?" I nodded.',
    ],
    rows: `what due rivals
      I left the little door open, and there is a hole in the floor that leads to the river | gone | asleep hungry fat
      I put down the cage without its lid, and an hour later nothing sat in it any more | gone | asleep hungry fat
      It lies on its back and has not breathed since Saturday, and it is quite stiff | dead | alive gone fat
      The cat of the caretaker had it between her teeth for an hour, and we buried what was left | dead | alive gone fat
      I forgot its food, and it has begun to eat the newspaper, the wheel and my sleeve | hungry | full dead gone
      Nobody fed it for three days, and now it is biting at the bars and squeaking | hungry | full dead gone
      It curled up in its straw, its eyes are shut, and its little side goes up and down | asleep | awake dead gone
      It is snoring in its little house, and nobody can get it to open an eye | asleep | awake dead gone
      Each of the thirty children gave it a carrot and a nut every hour | fat | hungry thin gone`,
  },
  {
    open: [
      'Old Tom has two donkeys, and they stand side by side at the gate as if they were waiting for a bus. The grey one {a}. The brown one {b}. I bring them apples on Fridays, although Tom says it spoils their teeth.',
      'At the gate there are two donkeys. The brown one {b}, and the grey one {a}.',
    ],
    ask: [
      'I went up to the {n} donkey. It was __.',
      'Nobody but the {n} donkey was __.',
      'Look at the {n} donkey, and you will see that it is __.',
      '"The {n} donkey is __," said Tom to the vet.',
      'How __ the {n} donkey is!',
    ],
    rows: `a b n due rivals
      carried bricks up the hill from dawn to dusk | stood in the shade and dozed | grey | tired | fresh dead young
      carried bricks up the hill from dawn to dusk | stood in the shade and dozed | brown | fresh | tired ill wild
      is thirty and cannot chew any more | was born last Easter | grey | old | young new small
      is thirty and cannot chew any more | was born last Easter | brown | young | old weak grey
      has been out in the cloudburst | was under the roof of the shed all day | brown | dry | wet cold muddy
      has been out in the cloudburst | was under the roof of the shed all day | grey | wet | dry warm clean
      gets nothing but straw and little of it | finds the door to the oats each night | brown | fat | thin weak hungry
      gets nothing but straw and little of it | finds the door to the oats each night | grey | thin | fat strong heavy`,
  },
  {
    open: [
      'I keep bees, so I get up early. {What}. I put on my veil then, lit my pipe, and went down between the beans to see about the third hive, the one with the blue roof.',
      'The third hive, with the blue roof, has always given me trouble. {What}.',
    ],
    ask: [
      'In the third hive I found a lot of __.',
      'I lifted the blue roof. There was __ in it.',
      'The third hive was full of __ from top to bottom.',
      'I had to scrape out the __ with a spoon.',
      'So much __ in one hive! My wife had to see it.',
    ],
    rows: `what due rivals
      All summer the lime trees had been in flower, and the bees came home with yellow legs and never rested | honey | water snow mud
      The bees had worked from May to August and every comb was closed with wax | honey | water snow sand
      It had poured for a week, and the roof has a hole like a fist | water | honey sand paper
      The stream had risen in the night and gone right through my bee garden | water | honey sand paper
      The roof had blown off in the blizzard, and it came down thick and white all night | snow | honey sand mud
      In the night of the great storm, the flakes had been blown in through every crack | snow | honey mud paper
      The children had used it as a mould for their castles, down on the beach | sand | honey snow water
      The bees had gone, and my boy kept his comics, letters and newspapers in it | paper | honey snow water`,
  },
  {
    open: [
      'This is a true story about a bear in a zoo, and there is a lesson in it for keepers. {What}. The keeper, a man with a wooden leg, was just telling a lady from Leeds how tame bears are.',
      'Let me tell you about the day with the bear. {What}.',
    ],
    ask: [
      'There was just one thing for everybody to do then, and that was to __.',
      'The keeper told the people that they had to __.',
      'They began to __, the lady from Leeds first of all.',
      'A clever boy said, "I think we should __."',
      'And so, for the next ten minutes, nobody did anything but __.',
      'You would have done the same: what can you do but __?',
    ],
    rows: `what due rivals
      The cage was open, and the bear came out, hungry and roaring, straight at the people, twenty yards away | run | laugh whisper sleep
      The bear had climbed over the wall with its teeth bared, and the exit was right behind the people | run | laugh whisper sleep
      The bear put on the hat of the bishop, looked in the mirror and bowed, and no one had ever seen anything so funny | laugh | run cry whisper
      The bear sat down in the cream cake of the mayor and clapped its paws with joy | laugh | run cry whisper
      The bear mother had just got her cubs to sleep, and they wake at the least loud word | whisper | shout laugh run
      The bear was asleep at last, after three nights, and loud voices were forbidden, but people had so much to say | whisper | shout laugh run
      The good old bear, whom all of them had loved for thirty years, lay down and died with its paw in the keeper's hand | cry | laugh run whisper
      The bear died in front of them all, and the little ones asked when it was going to get up again | cry | laugh run dance`,
  },
  {
    open: [
      'Some people say that cats have nine lives. Our {pet} has used up six, and here is the seventh. {What}. I was peeling a boiled egg at the time and I did not put it down.',
      'This is what happened to our cat {pet}. {What}.',
    ],
    ask: [
      'When {pet} came in, that cat was __ all over.',
      'The fur of {pet} was completely __.',
      '"Why is {pet} so __?" asked my father, who is short of sight.',
      'A __ cat sat in front of me. It was {pet}.',
      'If you had stroked {pet}, you would have said: __!',
    ],
    rows: `what due rivals
      The cat fell into the coal box and could not get out for an hour | black | white red wet
      A shelf gave way, and a ten pound bag of flour burst right over it | white | black red wet
      The cat fell into the big tin of paint that was to be for the fire engine | red | white black dry
      The cat walked into the garden pond after a frog and went under twice | wet | dry black white
      The cat crawled up the chimney of the bakery and came down with half of the soot | black | white red wet
      The cat slept in a pot of honey that had been put on its side | sticky | dry wet black
      The syrup for the jam ran off the table, and the cat lay under it | sticky | dry red white
      Somebody opened the garden hose just as the cat went by | wet | dry sticky red`,
  },
  {
    open: [
      'Farmer Reed sent a man to the market with a cow and told him to be sure and bring back a good price. {What}. The man stopped at the inn on the way, where there was a wedding, and danced with the aunt of the bride.',
      'One morning a man went to market with the cow of Farmer Reed. {What}.',
    ],
    ask: [
      'At the market they looked at the cow and said, "She is __."',
      'People stood round the cow and said that she was very __.',
      'The man had to admit that the cow was __.',
      'So the cow was __ by the time she was to be sold.',
      'Would you have bought a cow as __ as that?',
    ],
    rows: `what due rivals
      The cow had given milk for twenty years, and her mother had known Napoleon, they said | old | young fat clean
      The cow had seen more winters than the farmer's eldest son, who was a grandfather | old | young fat clean
      The cow had had nothing but snow and straw all winter, and you could count her ribs | thin | fat strong young
      The meadow had dried up in May, and her skin hung on her bones like a sack | thin | fat strong young
      The cow had fallen into the ditch on the way, up to the horns in black mud | dirty | clean white fat
      The cow had lain in her own dung for a week and no one had used a brush | dirty | clean white fat
      The cow had been put to the best clover all year long, with cake on Sundays, and she could hardly get through the gate | fat | thin hungry weak
      The cow had kicked three men over the wall and chased the bull up a tree | wild | gentle quiet old`,
  },
  {
    open: [
      'The egg lay under our hen for three weeks, and all of us came to look at it before school, even Grandma with her stick. {What}. My brother had bet his penknife on a duck.',
      'We had put a strange egg under the hen. {What}. My brother had bet on a duck, I on a goose.',
    ],
    ask: [
      'The egg was __, then.',
      'We bent over the nest. The egg was __.',
      '"The egg is __!" cried Grandma and waved her stick.',
      'If the egg is __, nobody has won the bet.',
      'All that trouble, and now the egg was __!',
    ],
    rows: `what due rivals
      In the third week it slipped out, rolled over the stones and fell down the steps | broken | whole warm gone
      My brother held it up to the light and dropped it on his boot | broken | whole warm gone
      A fox came in the night and only left a feather and an empty nest | gone | broken warm there
      Grandpa, who did not know about it, had taken it out of the nest and boiled it for breakfast | gone | broken there cold
      The hen left it after an hour, and we had minus fifteen in the shed for the rest of the time | cold | warm hot new
      The hen got off it in the great frost and never came back to it | cold | warm hot new
      The hen had not stirred from it for a single minute, her feathers spread over it like a quilt | warm | cold gone icy`,
  },
  {
    open: [
      'In the park they have a sign now, at the pond with the swans, and I will tell you how that came about. {What}. There was a brass band on that day, and the ice cream man had run out of cones.',
      'There is a sign by the pond since Sunday. {What}. That is why.',
    ],
    ask: [
      'In big black letters, the sign says that the swans are __.',
      'I read the sign aloud to my mother: "Please note that our swans are __!"',
      'So now all of us know that the swans are __.',
      'According to the sign, the swans are __, and there is a drawing as well.',
      'I had not known until then that the swans were __.',
    ],
    rows: `what due rivals
      Two children were bitten in the leg and a policeman in the nose, and the mayor was chased up a tree | dangerous | shy ill hungry
      The birds broke a man's arm and sank a boat | dangerous | shy ill hungry
      The birds have eaten nothing for a week, since everybody thought that somebody else was feeding them | hungry | full angry ill
      Their corn was stolen, there is nothing green left in the water, and they beg at all the benches | hungry | full dangerous blind
      The birds lie on the grass with dull eyes, and the vet has given them all a yellow powder | ill | healthy wild hungry
      The birds have a fever and a cough, and nobody may touch them for fear of catching it | ill | healthy wild hungry
      The birds hide in the reeds as soon as anyone so much as whispers or lifts a camera | shy | dangerous brave rude
      The birds swim away from every human being and only come out when the park is closed | shy | dangerous brave rude`,
  },
  {
    open: [
      'My niece has a snail, in a glass with a lid, and she takes it everywhere. {What}. She told me all this with a very straight face and an ice cream in her hand.',
      'About the snail of my niece there is this to report. {What}.',
    ],
    ask: [
      'So now the glass of my niece is __.',
      'I looked at the glass of my niece. It was __, as I had expected.',
      'My niece held the glass under my nose, and it was __.',
      'What use is a glass that is __?',
      '"It is __," said my niece about the glass.',
    ],
    rows: `what due rivals
      The snail climbed out on Tuesday and was eaten by a hen, and nothing else has moved in | empty | full broken locked
      My niece took the snail out and set it free, and even the leaves went to the rabbit | empty | full broken locked
      The snail had eighty babies, and then those had babies, and there is no room for one more | full | empty broken thin
      My niece put in more and more leaves, and forty more snails, up to the lid | full | empty broken thin
      The glass fell off the piano, and the snail got away over the bits | broken | whole clean full
      A tennis ball hit the glass, and the snail walked out through the crack | broken | whole clean full
      The snail has left slime on every inch of the glass, and nobody has rinsed it since Easter | dirty | clean dry broken
      My niece rinsed and polished the glass this morning, and the snail is in a new one | clean | dirty full broken`,
  },
  {
    open: [
      'The wolf in this tale was not a bad one, only stupid. {What}. Seven little goats sat at the window and ate pancakes, and their mother said it was rude to stare.',
      'Once upon a time there was a stupid wolf. {What}. A crow saw it all.',
    ],
    ask: [
      '"I am so __!" howled the wolf.',
      'When the moon came up, the wolf was __.',
      'The crow told everyone in the wood that the wolf was __.',
      'Who had ever seen a wolf as __ as that? Not the crow.',
      'But the wolf, __ as he was, still looked at the goats.',
    ],
    rows: `what due rivals
      He let a fox have all his meat for a song, and the whole winter he found not a mouse to eat | hungry | full wet dry
      He waited at an empty burrow for nine days and did not dare to go away for a meal | hungry | full wet dry
      He ate three sheep, one after the other, then two pigs, and on top of it a whole wheel of cheese | full | hungry thirsty empty
      He swallowed a calf in one gulp, a goose for the sauce, and six pies | full | hungry thirsty empty
      He saw the moon in the well, took it for a cheese and jumped in | wet | dry hungry hot
      He tried to cross the river on a lily leaf | wet | dry full hot
      He licked a block of salt all day, as someone had told him that it was ice cream | thirsty | full wet cold
      He ate a barrel of salt fish, and then found the stream dried up and the well locked | thirsty | hungry wet cold`,
  },
  {
    open: [
      'Our parrot knows four words and he chooses them well. {What}. I had the vicar to tea, we were speaking of the organ, and the cups were the good ones.',
      'It was the day when the vicar came to tea. In the cage sat our parrot. {What}.',
    ],
    ask: [
      'The vicar looked into the cage and found that the parrot was __.',
      '"I am afraid your bird is __," said the vicar.',
      'There was no doubt about the parrot, he was __.',
      'A parrot that is __ is a strange thing to have at tea.',
      'As the parrot was __, we heard none of his four words.',
    ],
    rows: `what due rivals
      He had fallen off his perch in the night and lay there stiff, with both feet in the air | dead | alive gone bald
      A stroke had killed him at noon, in the middle of a word, and we had not had time to bury him | dead | alive gone bald
      I had forgotten the little door, and he had flown away over the roofs to the sea | gone | dead asleep bald
      A thief had come for him in the night with a sack, and had left us the empty cage | gone | dead asleep ill
      He had put his head under his wing and snored a little, as he does from three to five | asleep | awake dead gone
      We had put the cloth over him, his eyes had closed, and he was dreaming of Africa | asleep | awake dead gone
      He had a fever and a sore throat, and he sneezed into his little handkerchief | ill | well dead gone
      He had eaten something bad, his tongue was yellow, and the vet had forbidden him to speak | ill | well dead gone`,
  },
  {
    open: [
      'From the diary of a shepherd: {what}. Mended the hut. Ate cheese. Saw two walkers who asked the way to Italy, and told them. My pipe broke.',
      'The shepherd kept a diary. On that evening he wrote in it, "{What}."',
    ],
    ask: [
      'The number of sheep that he had on the hill that evening was __.',
      'So he came home that night with __ of them.',
      'He counted his sheep before he went to bed and got to __.',
      'How many sheep did he have now? It must have been __.',
      'That night __ of them slept behind his hut.',
    ],
    rows: `what due rivals
      I had ten sheep with me this morning and the wolf took one | nine | ten eight eleven
      I had ten sheep with me this morning, and two young ones were born at noon | twelve | ten two eight
      I had eight sheep with me this morning and lost none, and one stray joined us | nine | eight seven ten
      I had eight sheep with me this morning and gave half of them to my brother | four | eight two six
      I had seven sheep with me this morning, and one fell over the cliff | six | seven eight five
      I had five sheep with me this morning, and my brother brought me five more | ten | five six nine
      I had five sheep with me this morning, one was sold, and then another was sold | three | five two four
      I had six sheep with me this morning, and two were stolen | four | six two eight
      I had six sheep with me this morning, and each of them had a lamb and kept it | twelve | six seven ten`,
  },
  {
    open: [
      'Elephants do not forget, it is said. When {p} was a child, an elephant in the circus {what}. The circus moved on to the next town, and {p} grew up and became a bank clerk with a moustache or a hat, as bank clerks do.',
      'As a child {p} met an elephant: it {what}. Thirty years went by.',
    ],
    ask: [
      'When they met again, the elephant was __ to see {p}.',
      'It was clear that the elephant was __ as soon as {p} walked in.',
      'The keeper said that he had never seen his elephant so __.',
      'The elephant knew that face at once, and was __.',
      '"Why is the elephant so __?" asked the wife of the keeper when {p} walked up.',
    ],
    rows: `what due rivals
      was given a whole bag of sweets by that small hand every evening | glad | angry afraid ill
      had a nail taken out of its foot by this kind child | glad | angry afraid ill
      was freed from its chains by the child, and the two played in the grass | glad | angry sad ill
      got a pin in its trunk instead of a nut, and heard the child laugh about it | angry | glad happy proud
      was hit with stones by the rude little thing, every day for a week | angry | glad happy proud
      was given a bun with mustard and pepper in it by this nasty child | angry | glad happy proud`,
  },
]);

export const kinds: readonly Kind[] = [ANIMALS];
