// Tellings that begin with a noise, so that who, what or which place it came from is due later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const BACK = toldKind('told: hear, where the noise came from', [
  {
    open: [
      '{p} rang me at three and said that {pHe} was still at {pHis} desk. But I have good ears. Behind {pHis} voice I could hear {snd}.',
      '"I am at work," said {p} on the phone. In the background there was the sound of {snd}.',
    ],
    ask: [
      'Of course that was a lie. {PHe} was at the __.',
      '"Since when is your desk at the __?" I asked.',
      'I put down the phone and told my sister that {p} had gone to the __.',
      'You do not get such sounds in an office. {p} had to be at the __.',
      '"Have a nice afternoon at the __," I said and hung up.',
    ],
    rows: `snd due rivals / an organ, and many people singing a psalm | church | zoo dentist
      lions, monkeys and one cross elephant | zoo | church school
      waves, gulls and children building a castle of sand | beach | church zoo
      trains, whistles and a voice calling out "Platform two!" | station | beach zoo
      a drill, and a man crying "My tooth!" | dentist | zoo station
      cows, hens and a tractor | farm | beach church
      a bell, and then a hundred children running into a yard | school | station beach
      clowns, a band and a whip cracking for the tigers | circus | church dentist
      a whistle, and a crowd shouting "Goal!" | stadium | church dentist`,
  },
  {
    open: [
      '{p} has taken up music. I do not know much about such things; I only know what it looks like. {Look}.',
      'We gave {p} a present for {pHis} birthday, and we have been sorry ever since. {Look}.',
    ],
    middle: ['The neighbours have been very patient so far.'],
    ask: [
      'At six in the morning {p} is at it again, playing the __.',
      'The teacher says that in three years {p} will be quite good at the __.',
      'In my next life I will live next to people who cannot play the __.',
      'Since Friday we have been the only family in the street with earplugs, because {p} loves {pHis} __.',
      '{p} broke an arm, and for six weeks nobody touched the __.',
    ],
    rows: `look due rivals / You hit it with two sticks | drum | piano violin
      It has black and white keys, and it took four men to carry it | piano | drum flute
      You hold it under your chin and pull a bow across it | violin | piano trumpet
      It has six strings, and singers by the fire have it on their knees | guitar | violin drum
      It is thin and silver, and you blow across it, to the side | flute | drum guitar
      It is made of brass, has three buttons, and wakes up soldiers | trumpet | harp flute
      It is as tall as a man and is played by angels | harp | drum trumpet`,
  },
  {
    open: [
      'It was my first night as a guard at the zoo, and I was not supposed to switch on my torch. I walked down the middle path. On the left, quite near, something {did}.',
      'The lamps at the zoo go out at nine. At ten we stood between the cages, {p} and I, when something on the left {did}.',
    ],
    ask: [
      '{p} was not afraid. "Good evening," {pHe} said to the __.',
      'I held on to my hat, although there were thick bars between me and the __.',
      'It was too dark to see, but it was surely the __.',
      'The next morning I looked, and on the sign on the left there was indeed a picture of a __.',
      'By day, of course, that was the place of the __.',
    ],
    rows: `did due rivals / roared and shook its mane | lion | snake owl
      hissed and slid over the stones | snake | lion bear
      howled at the moon with its nose in the air | wolf | snake frog
      hooted and flew up with soft wings | owl | wolf lion
      growled and rubbed its thick brown fur on a tree | bear | owl snake
      croaked and jumped into the water | frog | bear lion / brayed and shook its long ears | donkey | wolf frog
      quacked and swam off | duck | bear owl / said "Pretty boy" and cracked a nut | parrot | lion wolf`,
  },
  {
    open: [
      'At the fancy dress party {p} had pulled the head of the costume right down over {pHis} ears. We asked who it was, but all that came out was a loud "{cry}".',
      'The door opened, and somebody came in on all fours and said "{cry}". That was {p}, under an old carpet.',
    ],
    ask: [
      'There could be no doubt that {p} had come as a __.',
      'In the list of guests they wrote, "{p}, dressed up as a __."',
      'A pirate asked {p} to dance, and I saw him go round and round with a __.',
      'The first prize went to the queen of hearts, the second to the __.',
    ],
    rows: `cry due rivals / moo | cow | dog pig / woof woof | dog | cat cow / meow | cat | dog sheep
      oink oink | pig | cow duck / quack quack | duck | pig cat / baa | sheep | dog duck
      neigh | horse | sheep pig / ribbit | frog | cat cow`,
  },
  {
    open: [
      'We have never seen what {p} does for a living, since the window of the shop is painted over. But we hear it: {snd}, from nine to five.',
      'If you walk past the house of {p} on a working day, your ears will tell you what goes on behind the curtains: {snd}.',
    ],
    ask: [
      'Nobody has to ask what {p} is. {PHe} is a __.',
      'It says so on the letter box, too: this is where you will find the __.',
      'I have toothache, a broken chair, dirty hair and no bread, but I know better than to ask {p} for anything that is not the work of a __.',
      'When {p} was a child, {pHe} was already sure of one thing: {pHe} wanted to become a __.',
      'On the card that {p} gave me stands {pHis} name, and under it, in gold, the word "__".',
    ],
    rows: `snd due rivals / a drill, and people moaning with their mouths open | dentist | baker teacher
      a saw, a plane and a hammer on wood | carpenter | dentist singer
      scissors, and the words "Not too short, please, just a trim" | hairdresser | carpenter baker
      rolling pins, oven doors and the slap of dough on a board | baker | dentist hairdresser
      a sewing machine, and a voice counting inches of sleeve and collar | tailor | baker dentist
      "Open your books!" and chalk on a board | teacher | tailor baker
      "Open your mouth and say ah!" and "Take two of these a day" | doctor | singer baker
      one long high note after another, and a piano | singer | doctor tailor`,
  },
  {
    open: [
      'Three people were in the park when the swan was stolen. {p} has {a}, {q} has {b}, and {r} is deaf and rides on a bicycle. None of them looks like a thief.',
      'The police have three names on their list: {p}, who has {a}, {q}, who has {b}, and a certain {r}, of whom nothing is known but the name.',
    ],
    ask: [
      'The old lady on the bench had seen nothing in the fog, but she had heard {sa}. So it was __.',
      '"He or she ran right past me," said the witness, "and I heard {sa}." The inspector looked at his list and put a cross next to __.',
      'There was one more clue: in the very minute of the crime somebody had heard {sa}. That is why they locked up __.',
      '"We have a witness who heard {sa}," said the judge. "Stand up, __!"',
    ],
    rows: `a sa b / a wooden leg | wood on stone at every second step | a bad cough
      a bad cough | someone coughing | a wooden leg / a small dog | barking | new shoes that squeak
      new shoes that squeak | a squeak at every step | a small dog
      a baby in a pram | crying | a belt full of keys
      a belt full of keys | the ringing of metal at every step | a baby in a pram
      a parrot on one shoulder | a bird talking | terrible hay fever
      terrible hay fever | nine sneezes | a parrot on one shoulder`,
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'There was a basket on the steps with a lid on it and no letter. {p} bent down and put an ear to it. Something in there was {ing}. It was Sunday, and nobody else was up.',
      '"Whose basket is that?" {p} asked the man with the tickets. Nobody knew. But in it something was {ing}, first softly, and then so that all of us could hear it.',
    ],
    ask: [
      'Carefully {p} took off the lid and found what {pHe} had expected: a __.',
      'People moved away a little, since not everybody likes to stand next to a __.',
      'Nobody had to open it to know that somebody had left us a __.',
      'Who in the world goes away and forgets a basket with a __?',
      'In a shaking voice {p} rang the police. "Please come at once. I have found a __."',
    ],
    rows: `ing due rivals / barking | dog | cat clock / meowing | cat | dog baby / ticking | clock | snake cat
      hissing and sliding about | snake | frog baby
      crying for its mother, as a small child does | baby | dog duck / quacking | duck | frog phone
      ringing | phone | dog snake / croaking | frog | cat clock / crowing | rooster | duck cat
      hooting | owl | dog baby`,
  },
  {
    open: [
      'The baby has learned a new game. There is a big picture with twenty animals on it, and you ask a question. "And who says {cry}?" asked {p}.',
      '"Who makes {cry}?" {p} asked with the picture book on {pHis} knees.',
    ],
    ask: [
      'A small wet finger moved over the page and stopped on the __.',
      '"Clever girl!" cried everyone when the baby pointed at the __.',
      'The baby thought about it. Then she leaned forward and kissed the __.',
      'For once she was wrong and showed us the elephant, when it should have been the __.',
    ],
    rows: `cry due rivals / moo | cow | pig duck / oink | pig | dog cow / woof | dog | sheep cat / meow | cat | cow pig
      quack | duck | cat dog / baa | sheep | cow duck / buzz | bee | pig sheep / hoot | owl | bee dog
      roar | lion | sheep owl / hiss | snake | lion cow`,
  },
  {
    open: [
      'Our house is so small that I always know where {p} is without looking. Just now I heard {snd}.',
      'I was lying on the sofa with my eyes shut and wondered where {p} was. Then came {snd}.',
      '"Where is {p}?" asked my mother. I listened, and I heard {snd}.',
    ],
    ask: [
      'So {p} was in the __.',
      'If you want to speak to {p}, go and knock at the door of the __.',
      'A minute later {p} shouted from the __.',
      '{p} does that every day at this hour. I cannot understand what is so nice about the __.',
    ],
    rows: `snd due rivals / a splash, a song and a tap | bathroom | kitchen garage
      bacon in a pan and the lid of a pot | kitchen | bathroom bedroom
      loud snoring and the springs of a bed | bedroom | kitchen cellar
      the engine of the old car and a curse | garage | bathroom attic
      steps right above me, up under the roof | attic | cellar kitchen
      the hedge being cut and a robin singing | garden | bedroom bathroom
      steps going down and down, and then bottles being counted | cellar | attic garden`,
  },
  {
    open: [
      'We were waiting with our bags when {p}, who was blind, lifted a hand. "Quiet!" {pHe} said. "I can hear {snd}."',
      "The fog was so thick that one could not see one's own feet. We stood and listened. Then we heard {snd}.",
    ],
    ask: [
      'In another minute it would be here: the __.',
      '"Take your bag," said {p}, "here comes the __."',
      'A minute passed, and there, at last, came the __.',
      'It was half an hour late, but at last there it was, the __.',
      '"You were right, my dear, it really is the __!"',
    ],
    rows: `snd due rivals / a steam whistle and wheels on rails | train | ship horse
      a deep horn from out on the water | ship | train plane / a roar high up in the sky | plane | ship horse
      hoofs on the stones, and a neigh | horse | train bike
      a small bell, and the tyres of two thin wheels | bike | plane ship
      oars in the water, and a splash | boat | train horse
      the bell of the reindeer, and a loud "Ho ho ho" | sledge | train ship
      a slow engine from the field, and hay being lifted | tractor | plane boat`,
  },
  {
    open: [
      'The child had come from another country and did not know what it was like here. On the first night it lay under the blanket and heard {snd}.',
      '"Mummy, there is someone at the window!" {p} called down. What {pHe} had heard was {snd}.',
    ],
    ask: [
      '"You can go back to sleep," said the mother, "it is only the __."',
      'Nobody was out there. It was nothing but the __.',
      'When one is small, one can be afraid even of the __.',
      'By the next morning it had stopped, and the child drew a picture of the __.',
    ],
    rows: `snd due rivals / drops on the roof, more and more of them | rain | wind thunder
      a howl in the chimney and leaves flying about | wind | rain owl
      a great roll and a bang, soon after the flash | thunder | rain cat
      a long "hoo, hoo" from the dark tree | owl | thunder rain / a meow from the window sill | cat | wind thunder
      waves breaking on the beach, one after another | sea | cat owl`,
  },
  {
    open: [
      'There is a high wall round the garden of the mayor. On Saturday I walked past it, and although I could see nothing, I heard {snd}.',
      'On the other side of the hedge, which is far too thick to look through, one could hear {snd}.',
    ],
    ask: [
      'What was going on in there was clearly a __.',
      'I had not been told about it, but I know what a __ sounds like.',
      'Nobody had invited me, so I went home and told my wife about the __.',
      'On Monday there was a picture in the newspaper of the __.',
    ],
    rows: `snd due rivals / bells, a kiss, and everybody shouting "Long live the bride!" | wedding | funeral party
      a slow bell, people crying, and the priest at the grave | funeral | wedding concert
      sixty violins, and then clapping and "Bravo!" | concert | funeral fight
      two men shouting, and fists against noses | fight | wedding concert
      a lion, a whip, and the jokes of a clown | circus | funeral wedding
      marching feet, drums, and a band coming nearer | parade | funeral fight
      children singing "Happy birthday" and candles being blown out | party | funeral fight`,
  },
  {
    open: [
      'There is a new tenant on each floor of our house. On the first floor {p} plays the {a}, on the second {q} plays the {b}. On the third there is {r}, who plays chess.',
      '{p} has a {a}, {q} has a {b}, and {r} has a weak heart and needs quiet.',
    ],
    ask: [
      'At midnight we were woken by {sa}. My husband put on his coat and went to complain to __.',
      'Is that {sa} again? I will have a word with __.',
      'The letter to the landlord is about {sa} at all hours. It is a complaint about __.',
      'For a whole week there was no sound of {sa}, and we began to worry about __.',
    ],
    rows: `a sa b / trumpet | someone blowing brass | piano / piano | someone hitting the keys | drum
      drum | someone beating with sticks | violin / violin | a bow on strings | trumpet
      flute | someone blowing soft high notes | drum / guitar | fingers on six strings | flute`,
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'My grandmother knows a hundred riddles, and she asks them while she peels potatoes. "{Riddle} What is it?" she asked {p} today.',
      '"Here is another one," said {p} in the car. "{Riddle}" We thought about it as far as the bridge.',
    ],
    ask: [
      '"I know!" shouted the smallest of us. "It is a __!"',
      'It was not so hard after all. The answer is a __.',
      'My father guessed a lamp, then a shoe. Nobody guessed that it was a __.',
      'I had one right in front of my nose, and still I did not think of a __.',
    ],
    rows: `riddle due rivals / It has a face and two hands, and it ticks. | clock | bell drum
      It hangs in a tower, and when it swings, it calls people to church. | bell | clock kettle
      It sits on the stove, and when it is angry, it whistles. | kettle | clock piano
      It has black and white teeth, and it sings when you touch them. | piano | drum kettle
      The more you beat it, the louder it is, and its skin never hurts. | drum | piano clock
      It wears yellow and black, buzzes, and makes something sweet. | bee | dog bell
      It wears a red comb, which is never used for its hair, and shouts at the sun. | rooster | bee clock
      It lives in a pocket, has no mouth, and yet it rings and talks. | phone | kettle bee
      It has four legs and a tail, and it barks. | dog | rooster bell
      It wears green, sits on a leaf in the pond, and croaks. | frog | bee phone`,
  },
  {
    open: [
      '{p} did not want to wake anyone and left the light off. One foot, then the other. Suddenly {snd}.',
      'The lights had gone out all over the house. {p} took a step back, and suddenly {snd}.',
    ],
    ask: [
      '{p} had put one foot right on the __.',
      '"Could you not look where you are going?" shouted {q}. "You have stepped on the __!"',
      'Who had left that there, in the middle of the floor? It was the __.',
      'In the dark {p} bent down to feel it with both hands. Yes, it was the __.',
    ],
    rows: `snd due rivals / there was an angry meow and something clawed at a leg | cat | dog drum
      there was a bark and then a deep growl | dog | cat bucket
      there was a loud splash, and one shoe was full of water | bucket | cat balloon
      there was a pop, and nothing was left of it but a bit of rubber | balloon | drum dog
      there was a deep boom like that of a marching band | drum | balloon bucket
      there were three low notes, as if from black and white keys | piano | drum cat
      there was a ring, and a small voice said "Hello, who is calling?" | phone | cat balloon`,
  },
  {
    open: [
      'There is a man on the market square who can make any noise with his mouth. He makes one, and whoever guesses it may put a coin in his hat. "{Snd}," he went this morning.',
      '"Listen to what I can do," said {p}. "{Snd}!"',
    ],
    ask: [
      'The children did not have to think about it. "That is a __!" they shouted.',
      'It was so well done that an old lady turned round to look for the __.',
      'If you shut your eyes, you would have sworn that there was a __.',
      'I have never heard anybody do a better __.',
    ],
    rows: `snd due rivals / Tick tock, tick tock | clock | dog train / Woof woof | dog | clock cow
      Choo choo | train | cow duck / Moo | cow | duck clock / Quack quack | duck | train cat
      Meow | cat | dog drum / Boom boom boom | drum | cat sheep / Baa | sheep | drum train`,
  },
  {
    open: [
      'Something has changed over at the farm. I noticed it at breakfast. There is no {ing} any more, not since Monday.',
      'My grandfather sat up in bed and listened. "How odd," he said. "There is no {ing} from the farm today."',
    ],
    ask: [
      'It can only mean that the farmer has sold his __.',
      "The farmer's wife told us later that a thief had taken all the __.",
      'I walked over and looked across the gate. It was true, they no longer had any __.',
      'They had to pay back the bank, and the first to go were the __.',
    ],
    rows: `ing due rivals / mooing | cows | dogs ducks / barking | dogs | cows bees / quacking | ducks | horses dogs
      neighing | horses | cows hens / clucking | hens | dogs cows / buzzing | bees | hens horses
      braying | donkeys | ducks bees / meowing | cats | cows bees / oinking | pigs | bees cats`,
  },
  {
    open: [
      'Far away in a warm river there lived a crocodile that swallowed whatever it found. One day it ate something that belonged to {p}. After that one could always hear it coming, because its belly {v}.',
      'The crocodile of our zoo had its mouth open when {p} leaned over the wall and dropped something. Now there is a sign: "Do not be afraid. Its belly {v}."',
    ],
    ask: [
      'So what it swallowed must have been the __.',
      '{p} went home to {pHis} mother and had to tell her what had become of the __.',
      'The keeper thinks that in a week or two {p} may get back the __.',
      'It tried butter, and it tried jumping, but it could not get rid of the __.',
    ],
    rows: `v due rivals / ticks | clock | phone dog / rings, and then somebody in it says "Hello" | phone | clock cat
      barks | dog | phone duck / meows | cat | dog clock / quacks | duck | cat phone
      crows every morning | rooster | duck dog / croaks | frog | rooster clock
      plays music, and between the songs a man reads the news | radio | frog cat`,
  },
  {
    open: [
      'My mother was upstairs in bed with a cold, but there is nothing wrong with her ears. "What is that {ing} down there?" she called.',
      '"I hear {ing}!" {p} shouted through the bathroom door. "Is nobody doing anything about it?"',
    ],
    ask: [
      'I put down my book with a sigh and went to see to the __.',
      'It is always me who has to look after the __.',
      'I had not heard it, since I was right in the middle of my game. How could I have forgotten the __?',
      'A minute later it was still, for I had seen to the __.',
    ],
    rows: `ing due rivals / dripping | tap | phone dog / ringing | phone | tap baby / barking | dog | cat phone
      meowing | cat | tap kettle / whistling and boiling | kettle | dog phone / crying | baby | kettle tap
      mooing | cow | dog baby / ticking | clock | cow tap`,
  },
  {
    open: [
      'In the cellar of the radio station there are nine hundred old tapes, and not one of them has a label. {p} has been paid to listen to them all. On tape number six there is {snd}, and nothing else.',
      'My job is to write labels. I put on the tape and listened with care. First somebody sneezed, and then, for half an hour, there was {snd}.',
    ],
    middle: ['It was cold in the cellar, and the coffee had run out.'],
    ask: [
      'There was no need to hear it twice. The label was to read: "The sound of a __".',
      'Somewhere, sixty years ago, a man with a microphone had been sitting next to a __.',
      'Now the tape stands on the shelf for animals and things, and on its back it says "__".',
      'When the film people phoned and asked for the sound of a __, we could help them at once.',
    ],
    rows: `snd due rivals / roaring, and a mane being shaken | lion | clock bee / ticking | clock | tap lion
      dripping | tap | clock owl / barking | dog | lion bee / buzzing round a flower | bee | dog tap
      hooting in a wood at night | owl | bee dog / mooing | cow | owl clock
      crowing at sunrise | rooster | cow lion / croaking in a pond | frog | rooster tap
      whistling from a pot full of boiling water | kettle | frog owl / quacking | duck | kettle dog`,
  },
]);

export const kinds: readonly Kind[] = [BACK];
