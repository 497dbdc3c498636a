// Tellings in which a noise has been agreed on, mixed up or is somebody's habit, so that only what was told can say it.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const RULES = toldKind('told: hear, noises by rule and habit', [
  {
    open: [
      'There is {a} in the kitchen and {b} in the hall.',
      'My sister keeps {a} in the kitchen, and {b} in the hall, and asks herself why nobody stays the night.',
      '"Do not be afraid when you come in," said {p}. "In the hall there is {b}, and in the kitchen there is {a}."',
    ],
    ask: [
      'I had just sat down to eat in the kitchen when right behind me something began to __.',
      'You can shut the kitchen door if you like, but you will still hear it __.',
      'The cook dropped a spoon, and from under the kitchen table we heard something __.',
      'Nobody was in the kitchen, and yet, as clear as anything, something in there had started to __.',
    ],
    rows: `a b due rivals / a dog | a cat | bark | meow crow / a cat | a dog | meow | bark hiss
      a snake | a duck | hiss | quack bark / a duck | a snake | quack | hiss meow
      a goat | a rooster | bleat | crow bark / a rooster | a goat | crow | bleat bark
      a pony | a frog | neigh | croak bark / a frog | a pony | croak | neigh meow
      a calf | an owl | moo | hoot bark / an owl | a calf | hoot | moo meow`,
  },
  {
    open: [
      'My car is twenty years old. When I turn left, it {a}. When I turn right, it {b}. If I drive straight on, it is as quiet as a cat.',
      '"There is something wrong with my car," said {p} to the man at the garage. "It {a} when I go left and {b} when I go right."',
    ],
    ask: [
      'At the church one has to turn left, and you could hear the car __.',
      'The road goes round the lake, always to the left. For an hour the poor car did nothing but __.',
      '"Go left here," said my wife, and put her hands over her ears before the car could __.',
      'The man at the garage has mended one half of it. You can turn left all day now, and it does not __.',
    ],
    rows: `a due b rivals / whistles | whistle | howls | howl / howls | howl | whistles | whistle
      squeaks | squeak | roars | roar / roars | roar | squeaks | squeak / hisses | hiss | growls | growl
      growls | growl | hisses | hiss / buzzes | buzz | coughs like an old man | cough
      coughs like an old man | cough | buzzes | buzz / moos like a cow | moo | rattles | rattle`,
  },
  {
    open: [
      'Grandmother never shouts. If she wants {p} to come in, she {a}. If she wants {q}, she {b}.',
      'There is a sign for each of the children: {p} comes when somebody {a}, and {q} comes when somebody {b}.',
    ],
    ask: [
      'From the porch grandmother {ad}. A minute later somebody slid down from the tree. It was __.',
      'She {ad} once, and then again, but there was no sign of __.',
      '"Did she not want me?" asked the other. "No, she {ad}. So she wants __."',
      'It was time for the doctor to look at one of them, so she {ad}, and in came __.',
    ],
    rows: `a ad b / whistles | whistled | claps / claps | clapped | whistles / sings | sang | coughs
      coughs | coughed | sings / rings the bell | rang the bell | bangs on a pot
      bangs on a pot | banged on a pot | rings the bell
      hoots like an owl | hooted like an owl | barks like a dog
      barks like a dog | barked like a dog | hoots like an owl`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The bell on the bus is out of order. There is a note by the door: "If you want to get off, please {v}. The driver will hear you." It was hot, and the bus was full of people with shopping.',
      '"The bell is broken," called the driver. "Anyone who wants to get out has to {v}, or else I drive on."',
    ],
    ask: [
      'The next stop was ours, so I took a deep breath and began to __.',
      'My aunt rode on to the end of the line, because she was too shy to __.',
      'At the hospital an old man had to get off. He stood up, and we all heard him __.',
      'A child asked its mother if it might get off, too, just so that it could __.',
    ],
    rows: `v due rivals / whistle | whistle | sing clap / clap | clap | cough shout / sing | sing | bark clap
      cough | cough | sing whistle / shout | shout | whistle clap / bark like a dog | bark | meow sing
      moo like a cow | moo | bark cough / crow like a rooster | crow | shout moo / scream | scream | whisper clap`,
  },
  {
    open: [
      'Our football team is called the {X}. We are not very good, but when we score, all of us on the benches do what such an animal does, as loudly as we can. It was my grandfather who began with it.',
      'They call themselves the {X}, and the crowd has learned to make the right noise.',
    ],
    ask: [
      'I was in bed with a cold, three streets away, but I knew at once that it was a goal when I heard them __.',
      'One to nothing! Four hundred people jumped up from their seats and began to __.',
      'The other side scored twice, and as long as that lasted nobody felt like getting up to __.',
      'Even the mayor, a quiet man with a tie, puts down his umbrella at each goal in order to __.',
    ],
    rows: `X due rivals / Lions | roar | howl buzz / Wolves | howl | roar hiss / Owls | hoot | roar quack
      Bees | buzz | howl bark / Snakes | hiss | roar hoot / Frogs | croak | howl buzz / Ducks | quack | hiss roar
      Roosters | crow | bark buzz / Bears | growl | croak hoot / Wild Horses | neigh | crow howl`,
  },
  {
    open: [
      '{q} is not allowed to see {p}. But love finds a way. At nine {p} stands under the window and {a}, and if the father has gone to bed, {q} {b} in answer.',
      'They had a sign, those two. {p}, down in the garden, {a}. {q}, up at the window, {b} back, and then the rope comes down.',
    ],
    ask: [
      'It was nine. {q} put out the lamp, sat down by the curtains and waited to hear {p} __.',
      'In the garden {p} looked up at the dark window and began to __.',
      'The father was not asleep at all. "That is odd," he said. "Down there by the roses I heard someone __."',
      'On Friday {p} had a sore throat and could not __, so nobody came to the window.',
    ],
    rows: `a due b rivals / whistles | whistle | hoots | hoot sing / hoots | hoot | whistles | whistle sing
      sings | sing | coughs | cough bark / coughs | cough | sings | sing bark / barks | bark | meows | meow sing
      meows | meow | barks | bark sing / croaks | croak | crows | crow sing
      crows | crow | croaks | croak whistle`,
  },
  {
    open: [
      'In the land behind the moon all is the other way round. There it is the {x} that {b}, and the {y} that {a}. Rain falls up, and one has pudding before soup. I read it in a book, so it is true.',
      'A magician with a bad memory gave the animals of our farm the wrong voices. Since that day the {x} {b} and the {y} {a}, and nobody can change it back.',
    ],
    ask: [
      'Tickle the {x} over there, and you will hear it __.',
      'When the {x} is hungry, it stands in front of its bowl and begins to __.',
      'A stranger, who knew nothing of it, turned round three times when he heard the {x} __.',
      'The young of the {x} know no better. From their mother they all learn to __.',
    ],
    rows: `x y a b due rivals / dog | cat | barks | meows | meow | bark moo
      cat | dog | meows | barks | bark | meow moo / cow | horse | moos | neighs | neigh | moo bark
      horse | cow | neighs | moos | moo | neigh bark / lion | mouse | roars | squeaks | squeak | roar bark
      mouse | lion | squeaks | roars | roar | squeak hiss / pig | snake | oinks | hisses | hiss | oink roar
      frog | duck | croaks | quacks | quack | croak moo / duck | frog | quacks | croaks | croak | quack moo
      wolf | owl | howls | hoots | hoot | howl bark / sheep | wolf | bleats | howls | howl | bleat hoot`,
  },
  {
    open: [
      'Our neighbour snores. It is not the usual kind of snoring, either. It sounds just like {a x}, and it begins at ten.',
      'When {p} is asleep, there comes a noise out of {pHim} like that of {a x}. The doctor cannot explain it.',
      'Everyone snores in another way. My uncle, who is a thin little man, snores like {a x}.',
    ],
    ask: [
      'The people in the next room at the hotel complained that somebody was keeping a __.',
      'A policeman who passed the open window at night rang the bell. "Are you hiding a __ in there?" he asked.',
      'Our cat hid under the stove, for she thought that there was a __ in the bed.',
      'On the first night after the wedding the bride sat up and looked round the dark room for the __.',
    ],
    rows: `x due rivals / lion | lion | bee train / train | train | lion pig / bee | bee | train wolf
      pig | pig | bee lion / wolf | wolf | frog train / frog | frog | wolf bee / bear | bear | train frog
      donkey | donkey | bear lion / duck | duck | donkey pig / kettle | kettle | duck lion`,
  },
  {
    open: [
      "At the school doctor's you put on a big pair of headphones. In the left ear you hear {a}, in the right ear {b}. {p} is deaf in the right ear, but nobody knew it yet.",
      'The test is always the same: {a} in the left ear, {b} in the right. It was {pHis} bad luck that {p} had a bean in the right one.',
    ],
    ask: [
      '"What can you hear?" asked the nurse. "Just one thing," said {p}, "and that is the __."',
      'All that {p} wrote down on the sheet was "__".',
      'For two minutes {p} sat there and listened to nothing but the __.',
      'They tried it once more, and again {p} only heard the __.',
    ],
    rows: `a b due rivals / a bell | a drum | bell | drum / a drum | a bell | drum | bell / a dog | a cat | dog | cat
      a cat | a dog | cat | dog / rain | thunder | rain | thunder / thunder | rain | thunder | rain
      a violin | a trumpet | violin | trumpet / a trumpet | a violin | trumpet | violin
      a cow | an owl | cow | owl / an owl | a cow | owl | cow`,
  },
  {
    open: [
      'In our old house the wind has many voices. In the chimney it {a}, and in the keyhole it {b}. When it blows from the sea, the spoons dance in the drawer.',
      'You can hear from which side the storm is coming. If it is from the west, it {a} in the chimney. If it is from the east, it {b} in the keyhole.',
    ],
    ask: [
      'I put my chair next to the fireplace, looked up the chimney and heard the wind __.',
      'The baby laughed up at the black chimney, for it had begun to __.',
      '"There is a ghost over the stove!" cried {p}. "No," I said, "that is how the wind is used to __ up there."',
      'We had a man come and close the chimney with a stone, and since then nothing can __ in there any more.',
    ],
    rows: `a due b rivals / howls | howl | whistles | whistle / whistles | whistle | howls | howl
      roars | roar | hisses | hiss / hisses | hiss | roars | roar / hums | hum | screams | scream
      screams | scream | hums | hum / growls | growl | sings | sing / sings | sing | growls | growl
      whispers | whisper | cries like a child | cry / cries like a child | cry | whispers | whisper`,
  },
  {
    open: [
      '{X} make {p} {a}. {Y} make {pHim} {b}. It has been like that since {pHe} was small.',
      'There is something odd about {p}. If there are {x} about, {pHe} has to {a}, and if there are {y} about, {pHe} has to {b}. No doctor has ever found out why.',
    ],
    ask: [
      'When we came in, there were {x} on the table, and soon {p} began to __.',
      'I should not have brought {x}. I had forgotten that they make {p} __.',
      'Before {p} comes to dinner, we hide all the {x}, so that {pHe} does not have to __.',
      'It was only a picture of some {x}, but even that was enough to make {p} __.',
    ],
    rows: `x y a due b rivals / roses | onions | sneeze | sneeze | cough | cough
      roses | onions | cough | cough | sneeze | sneeze / cats | candles | laugh | laugh | cry | cry
      cats | candles | cry | cry | laugh | laugh / mice | books | scream | scream | yawn | yawn
      books | mice | yawn | yawn | scream | scream / apples | feathers | sing | sing | sneeze | sneeze
      feathers | apples | whistle | whistle | sing | sing / shells | flowers | hum | hum | cough | cough`,
  },
  {
    open: [
      'Miss Hill is the oldest of our teachers, and she cannot stand it if people knock. Whoever wants to come in has to {v} outside her door. {p} was told this on the first day, together with forty other things.',
      '"Never knock at my door," said the old lady. "You must {v}, and then I will open." {p} thought it strange, but {pHe} nodded.',
    ],
    ask: [
      'So {p} stood before the door with the letter, looked to the left and to the right, and began to __.',
      'It was a long wait. {p} knocked three times before {pHe} remembered that {pHe} had to __.',
      '"Come in!" cried the old lady, who had heard somebody __ out there.',
      'The plumber, who had not been told, rang and knocked for an hour. How could he know that he had to __?',
    ],
    rows: `v due rivals / sing | sing | knock cough / cough | cough | knock sing / whistle | whistle | knock bark
      clap | clap | ring whistle / bark | bark | knock meow / meow | meow | ring bark
      shout | shout | whisper knock / laugh | laugh | knock cry / sneeze | sneeze | ring sing
      hoot | hoot | knock clap`,
  },
  {
    open: [
      '{p} is a lovely person, but {pHe} has the laugh of {a x}. One gets used to it.',
      'Do not be shocked when {p} finds something funny. {PHe} laughs just like {a x}.',
    ],
    middle: ['My uncle told the one about the two sailors and the goat.'],
    ask: [
      'When the joke was over, we all laughed, and from the chair of {p} there came a loud __.',
      'It was dark in the cinema, but as soon as the clown fell into the cake, I heard a __, and so I knew where {p} was sitting.',
      'You cannot take {p} to a comedy. After each joke there is one more __, and people turn round.',
      'I read {p} a funny letter on the phone. First it was still, and then there was a long __ in my ear.',
    ],
    rows: `x due rivals / horse | neigh | bark moo / dog | bark | neigh hoot / cow | moo | quack bark
      duck | quack | moo neigh / lion | roar | squeak bark / mouse | squeak | roar quack / owl | hoot | bark moo
      pig | oink | neigh hoot / sheep | bleat | oink roar`,
  },
  {
    open: [
      'At the toy factory somebody pulled the wrong lever. All the {x} that were made on that day were given the voice of {a y}. Nobody noticed it until they were in the shops, each in its box with a ribbon.',
      '"There has been a mistake," the letter from the toy maker said. "The {x} that you bought from us have the voice of {a y}. We are very sorry."',
    ],
    ask: [
      'The little girl put her new friend on her knees, pressed its belly, and at once it began to __.',
      'It looked like the real animal, but what you heard it do was __.',
      '"What is wrong with it?" asked the boy, when his birthday present started to __.',
      'Some children liked it even better, a toy that looks like one thing and can __ like another.',
    ],
    rows: `x y due rivals / dogs | cat | meow | bark moo / cats | dog | bark | meow neigh
      cows | horse | neigh | moo bark / horses | cow | moo | neigh croak / lions | mouse | squeak | roar bark
      sheep | lion | roar | bleat quack / ducks | frog | croak | quack roar / frogs | duck | quack | croak meow
      snakes | sheep | bleat | hiss moo / goats | snake | hiss | bleat bark / pigs | rooster | crow | oink meow`,
  },
  {
    open: [
      'Each scout has the name of an animal in our camp, and has to use its voice in the woods, so that we can find each other in the dark. {p} is the {x}, {q} is the {y}. I am the hedgehog, which is no use at all.',
      'In the woods we never call each other by name. {p} has the voice of the {x} and {q} has that of the {y}.',
    ],
    ask: [
      'We could not see our own hands. Then, not far off, something began to {v}. "That is __!" I whispered.',
      'The one who fell into the pond was able to {v} twice before we found the place. So we pulled out __.',
      'If you hear someone {v} behind the tents, do not be afraid, for it is __.',
      'The head of the camp told us not to {v} after midnight. He was looking at __.',
    ],
    rows: `x y v / owl | wolf | hoot / wolf | owl | howl / frog | duck | croak / duck | frog | quack
      snake | bear | hiss / bear | snake | growl / mouse | bee | squeak / bee | mouse | buzz
      rooster | dog | crow / dog | rooster | bark`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Here is how you tell what our baby wants. If it is hungry, it {a}. If it is wet, it {b}. If it does neither, go and look, because it has got at the newspaper.',
      'A note for you on the fridge: the little one {a} when it needs its bottle and {b} when it needs a dry nappy. We will be back by ten.',
    ],
    ask: [
      'I warmed some milk at eight, as I could hear the baby __.',
      'It drank the whole bottle, and after that there was no reason any more to __.',
      'At midnight it was hungry again, and the whole house was woken up when it began to __.',
      'We were out of milk, and the shops were shut. All we could do was to let the poor thing __.',
    ],
    rows: `a due b rivals / cries | cry | laughs | laugh / screams | scream | hums | hum / coughs | cough | cries | cry
      hums | hum | screams | scream / growls | growl | squeaks | squeak / squeaks | squeak | growls | growl
      sings | sing | cries | cry / shouts | shout | sings | sing`,
  },
  {
    open: [
      'If all is well, the guard on the wall {a} at each full hour. If there is danger, he {b}. The king sleeps well or badly according to what he hears.',
      'Up there on the tower stands a man with good eyes. He {a} to tell the town that all is well. When he sees a fire or an enemy, he {b}.',
    ],
    ask: [
      'It was three in the morning. Smoke rose behind the bakery, and at once the man up there began to __.',
      'A thousand soldiers came out of the wood. "Wake up!" cried the queen. "I have heard the man __!"',
      'The people ran out into the street in their shirts with their children on their arms, for they had all heard him __.',
      'In forty years of peace there had never been any need for him to __.',
    ],
    rows: `b due a rivals / screams | scream | sings | sing / whistles | whistle | claps | clap
      shouts | shout | whistles | whistle / barks like a dog | bark | hoots like an owl | hoot
      hoots like an owl | hoot | sings | sing / howls like a wolf | howl | crows like a rooster | crow
      crows like a rooster | crow | howls like a wolf | howl / claps | clap | shouts | shout`,
  },
  {
    open: [
      'In the village of my mother they do not throw rice at a wedding. When the bride comes out of the church, all the guests {v} together. It brings luck, they say, and it costs nothing.',
      '"Remember," the aunts told us in the bus, "the moment that the bride comes out, everybody has to {v}."',
    ],
    ask: [
      'The doors opened, out came the bride in her long white dress, and two hundred people began to __.',
      'A man from the town, who did not know our ways, nearly fell off his horse when he heard the whole wedding __.',
      'The poor bride slipped out by a side door, and so nobody got the chance to __.',
      'In the video you see me behind a post. I am the only guest who did not __.',
    ],
    rows: `v due rivals / whistle | whistle | sing clap / clap | clap | cheer howl / sing | sing | whistle shout
      howl like wolves | howl | sing bark / shout | shout | clap sing / hum | hum | cheer whistle
      laugh out loud | laugh | cry sing / bleat like sheep | bleat | shout clap
      crow like roosters | crow | clap bleat / scream | scream | hum cheer`,
  },
  {
    open: [
      'In the quiz show, each of the players has a button of his own. That of {p} sounds like {a x}, and that of {q} sounds like {a y}, so that the judge need not look up.',
      'Tonight {p} plays against {q}. The button in front of {p} makes the noise of {a x}, the one in front of {q} the noise of {a y}.',
    ],
    middle: ['The first question was about rivers, and nobody had any idea.'],
    ask: [
      '{p} knew the capital of Peru, hit the button, and all over the country people heard it __.',
      'The clever one of the two is {p}. Nine times out of ten it was that button which we heard __.',
      '{q} was quick, but {p} was quicker. The judge had already heard it __.',
      'It was the last question of all, and {p} had no idea. The button in front of {pHim} did not __.',
    ],
    rows: `x y due rivals / dog | cow | bark | moo / cow | dog | moo | bark / duck | lion | quack | roar
      lion | duck | roar | quack / frog | horse | croak | neigh / horse | frog | neigh | croak
      owl | rooster | hoot | crow / rooster | owl | crow | hoot / cat | sheep | meow | bleat
      sheep | cat | bleat | meow`,
  },
  {
    open: [
      '{p} has taught {pet}, who is a clever old dog, two tricks. When {pet} wants a walk, it {a}. When it wants a biscuit, it {b}.',
      '"If {pet} {a}, it wants to go out," said {p}, "and if it {b}, it wants something to eat. You will be fine with that dog."',
    ],
    ask: [
      'We have just been out for two hours, and the lead is back on its hook. But now {pet} sees me with the biscuit tin and begins to __.',
      'Somebody opened a packet of biscuits, and at once one could hear {pet} __.',
      'The bowl is empty. Do not wonder, then, if you hear {pet} __.',
      'It does not care for walks when it rains, but it is always hungry. So in bad weather you will mostly hear it __.',
    ],
    rows: `b due a rivals / barks | bark | howls | howl / howls | howl | barks | bark
      growls | growl | sneezes | sneeze / sneezes | sneeze | growls | growl
      coughs like an old man | cough | barks | bark / hums | hum | howls | howl
      squeaks like a toy | squeak | growls | growl / sings | sing | barks | bark`,
  },
]);

export const kinds: readonly Kind[] = [RULES];
