// Tellings of things in the house, on the road and outside, of which later the noise that they make is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const THINGS = toldKind('told: hear, the noise of things', [
  {
    open: [
      'In the room where {p} had to sleep there was {x}.',
      'There is {x} in the guest room, I am afraid. {p} slept there on Friday.',
      '"You do not mind {x}, do you?" asked the landlady. "No," said {p}, who was too tired to mind anything.',
    ],
    ask: [
      'In the morning {p} complained, "I did not sleep at all. It just would not stop __."',
      'All night long, hour after hour, it went on __.',
      'With the pillow over {pHis} ears, {p} could still hear it __.',
      'At three {p} sat up in bed and shouted, "Will you ever stop __?"',
    ],
    rows: `x due rivals / a big old clock | ticking | ringing barking
      a basin with a bad tap | dripping | ticking howling
      a telephone that belongs to a doctor | ringing | dripping ticking
      a loose window | rattling | ringing dripping / a very old fridge | humming | ticking barking
      a small, nervous dog | barking | ticking dripping / a grandfather with a cold | coughing | ticking humming
      a baby with a sore tooth | crying | ticking ringing / a stove full of wet wood | crackling | ringing crying`,
  },
  {
    open: [
      '{p} was not allowed to stay out late. There was only one thing between the street and {pHis} bed that might wake the family, and {p} knew it well: {x}. Everything else in that house slept like a log, the two uncles most of all.',
      '"Mind {x}," whispered {q} on the way home, "or the whole house will be awake." {p} nodded.',
    ],
    ask: [
      'It was two in the morning, {p} had {pHis} shoes in {pHis} hand, and in the dark hall it suddenly __.',
      'As careful as {p} was, {pHe} came too close, and at once it __.',
      'All was still until, with a light upstairs going on a moment later, it __.',
      'Why had {p} not thought of it? Of course it __, and of course the door opened.',
    ],
    rows: `x due rivals / the old dog | barked | rang creaked / the little bell on the door | rang | barked cried
      the third stair | creaked | barked rang / the baby on the first floor | cried | creaked barked
      the heap of dry twigs | cracked | rang barked / the cat in the basket | meowed | rang cracked
      the goose with the bad temper | hissed | rang barked / the rooster in the yard | crowed | creaked rang
      the clock with the glass bells | rang | barked hissed`,
  },
  {
    open: [
      'I cook with my ears. My eyes are on the newspaper, and what is behind me on the stove is {x}.',
      '"Now turn round and read your comic," said my aunt. "You need not watch {x}. You will hear when it is ready."',
      'There was {x} on the stove when the phone rang, and my sister always talks for an hour.',
    ],
    ask: [
      'The moment one hears it __, it is time to run.',
      'I was talking about the weather when I heard it __ behind me.',
      'You know that it is hot enough as soon as you hear it __.',
      'It is quiet for four minutes, and then, if you listen, it begins to __.',
    ],
    rows: `x due rivals / the kettle with the little red cap | whistle | ring pop
      popcorn in a pan | pop | whistle ring / a pan with bacon | sizzle | whistle ring
      a wet log in the fire | hiss | ring pop / a big pot of water | boil | ring whistle
      an iron pot with a loose lid | rattle | ring pop`,
  },
  {
    open: [
      'Everyone in the street knows the postman, the baker and {p}. The baker comes at six, the postman whenever he likes, and {p} at noon, with {x}, which was already old in the days of {pHis} grandfather.',
      '{p} never goes anywhere without {x}.',
      'What has {p} bought? You will not believe it: {x}.',
    ],
    ask: [
      'It must be {p} coming round the corner, for I can hear it __.',
      'Long before you see {p}, you hear it __.',
      'The birds fly up and the cats run off when {p} makes it __.',
      'Down in the valley people stop and listen: somewhere up on the hill they can hear it __.',
    ],
    rows: `x due rivals / a brass bell | ring | whistle bark / a dog with a loud voice | bark | ring whistle
      a car horn made of silver | honk | ring bark / a huge motorbike | roar | ring bark
      a little steam train | whistle | bark honk / a donkey | bray | ring honk
      a horse as white as snow | neigh | ring bark / a cart full of empty bottles | rattle | bark honk
      a fat white duck | quack | ring honk / a tiny bear with a bad temper | growl | ring whistle`,
  },
  {
    open: [
      '"Do you know what I miss?" said {p}. "I was born next to {x}, and I did not leave until I was thirty."',
      '{p} grew up right beside {x}, and as a child {pHe} thought that the whole world was like that. Now {pHe} has a flat on the edge of town, with thick carpets and a view of a field. "Lucky you," say {pHis} friends. "So quiet!"',
    ],
    middle: ['The neighbours are two old sisters who go about in slippers.'],
    ask: [
      'The truth is that {p} has trouble falling asleep without the __.',
      'It is so still out there that {pHe} dreams at night of the __ of those days.',
      'People from the town could not have stood it, but {p} never even noticed the __.',
      'At first {p} had to play a tape each evening, with an hour of __ on it.',
    ],
    rows: `x due rivals / a tower with nine bells | ringing | barking crying
      a home for lost dogs | barking | ringing ticking / a farm with a hundred cows | mooing | barking quacking
      a shop full of clocks | ticking | ringing singing / the lions of the zoo | roaring | barking ticking
      a pond full of ducks | quacking | ringing crying / a school for choir boys | singing | barking roaring
      a house where babies are looked after | crying | ringing roaring / a big stable | neighing | ringing ticking
      a garden with forty homes for bees | buzzing | ringing barking`,
  },
  {
    open: [
      'Last summer there were thieves about, so my uncle made his own alarm. Right across the path, where nobody can see it in the dark, there is now {x}. He tried a rope first, but only the postman fell over it.',
      'To keep thieves away, {p} has put {x} under the window. Whoever climbs in will step right on it.',
    ],
    ask: [
      'If anybody comes at night, we shall hear a loud __.',
      'It works! At one in the morning there was a sudden __, and then somebody ran away.',
      'What the thief did not expect was the __ under his foot.',
      'He put down his boot, and with a great __ the whole house was awake.',
    ],
    rows: `x due rivals / a tub full of water | splash | crack bark / a pile of dry branches | crack | splash meow
      a sleeping dog | bark | splash crack / a sleeping cat | meow | bark splash
      a goose on her nest | hiss | splash bark / a row of thin balloons | pop | splash bark
      a tower of old plates | crash | bark splash / a sleeping bear | growl | splash crack`,
  },
  {
    open: [
      'Welcome to the museum. In this room, dear children, you may touch one thing and one thing only, and that is {x} in the corner. It is a hundred years old, it was a present from a duke, and it still works. The stuffed owl, the cannon and the telephone are not to be touched.',
      'At the museum each child could choose one thing to be switched on, and {p} chose {x}.',
    ],
    ask: [
      '{p} put one finger on it, waited a moment, and there it was: the old thing began to __.',
      'Everyone held their breath. Would it really __ after all these years?',
      '"Make it __ again!" cried {p}, who had put both hands over {pHis} ears.',
      'When the lights were off and the visitors had gone home, something went on all by itself, and the guard heard it __.',
    ],
    rows: `x due rivals / the school bell | ring | roar bark / the iron lion | roar | ring whistle
      the kettle made of copper | whistle | bark ring / the wooden dog on wheels | bark | ring roar
      the baby doll | cry | ring whistle / the grandfather clock | tick | roar bark
      the golden rooster | crow | ring bark / the tin frog | croak | ring crow
      the mouse made of silver | squeak | roar ring / the glass snake | hiss | ring bark
      the cow with the clock in its belly | moo | hiss ring`,
  },
  {
    open: [
      'The school bell is broken. Until it has been repaired, Mr Hill will use {a x}.',
      'Notice to all classes: there is no bell this week, so listen for the {x} instead. There is also no soup.',
      'Somebody has stolen the school bell! "Then I shall take my {x}," said the head teacher, and that was that.',
    ],
    ask: [
      'At nine we were still playing in the yard when we heard the first sound of the __.',
      'Nobody may leave the classroom before they have heard the __.',
      'On Tuesday Mr Hill was ill, and as nobody else can play the __, we stayed outside until noon.',
      '"Sit down, please. The lesson is not over until I hear the __," said our teacher.',
    ],
    rows: `x due rivals / drum | drum | bell trumpet / trumpet | trumpet | bell drum / flute | flute | bell horn
      horn | horn | drum bell / violin | violin | bell trumpet / piano | piano | bell drum
      guitar | guitar | bell flute / harp | harp | drum bell`,
  },
  {
    open: [
      '{p} draws comics. Today there is {x} in the first picture, and nothing else.',
      'In a comic you cannot hear anything, so the noise has to be written down. {p} has drawn {x}, very large.',
      'Look at this comic! The hero sits in the bath and reads. In the next picture you see {x}.',
    ],
    ask: [
      'Over it, in thick red letters from one edge to the other, one can read the word "__".',
      'The only word on the page is the noise that it makes: "__".',
      'The boy who looked over my shoulder saw the picture and shouted "__".',
      'There was still some room at the top, and {p} took a pen and wrote "__".',
    ],
    rows: `x due rivals / a man who falls into a lake | splash | ring buzz / a bee as big as a hen | buzz | splash ring
      a door that falls shut | bang | moo ring / a balloon that meets a pin | pop | tick splash
      a telephone that nobody answers | ring | pop buzz / a bomb with a clock on it | tick | moo splash
      an angry snake | hiss | ring pop / a cow on a bicycle | moo | buzz bang
      an owl at midnight | hoot | bang splash / a branch that breaks in two | crack | ring moo`,
  },
  {
    open: [
      "Dear Mr Brown, I know that you are in Spain, and I hope the sun is shining. You have left {x} in the flat, which I can hear through the wall, day and night, and I can't find the key. My cat has moved into the cellar.",
      'The man upstairs has gone away for two weeks and has forgotten {x}.',
    ],
    ask: [
      'I have knocked on the door, I have called the police, and still I hear it __.',
      'Please come home soon and stop it, because it has begun to __ even louder.',
      'My visitors ask me what it is that they can hear __ up there.',
      'How long can a thing like that __ before it stops by itself?',
    ],
    rows: `x due rivals / his alarm clock | ring | drip bark / the tap in the bath | drip | ring meow
      his dog | bark | drip ring / his hungry cat | meow | bark ring
      his parrot, which swears like a sailor | swear | drip ring / his new rooster | crow | ring drip
      the window, which is loose | rattle | ring bark / a wasp in a glass | buzz | drip ring
      the doll that weeps | cry | ring buzz`,
  },
  {
    open: [
      'Something {did} in the dark. {p} sat up and took hold of the lamp.',
      '"Wake up!" {p} whispered. "Did you hear that?" And again something {did}.',
      'It was past midnight when something in the house {did}, twice.',
    ],
    ask: [
      'A light went on, and they both had to laugh, because it was only the __.',
      '"Go back to sleep," said {q}. "What you heard was the __."',
      'There was no ghost. It had been nothing but the __.',
      'With a sound like that, it could not be anything but the __.',
    ],
    rows: `did due rivals / barked | dog | clock cat / meowed | cat | kettle dog / rang | phone | cat tap
      dripped | tap | dog clock / whistled like boiling water | kettle | cat dog
      squeaked under the floor | mouse | phone dog / quacked | duck | tap cat / crowed | rooster | cat clock
      cried for its mother | baby | clock dog / ticked | clock | dog baby`,
  },
  {
    open: [
      'For two weeks I lay in hospital with my eyes bound up, and I learned to tell the time by ear. At six there were the milk bottles. At seven there was {x}, just under my window. At eight came the doctors with cold hands.',
      'You need no watch in our street. The bread van comes at six, and at seven sharp you have {x}, every day of the year.',
    ],
    ask: [
      'It must be seven now. Can you hear the __?',
      'I had slept badly, and I lay there and waited. At seven, as always, there was loud __ from outside.',
      "One day seven o'clock came and went without any __, and everyone began to worry.",
      'Why do you want to know the time? There is the __, so it is seven.',
    ],
    rows: `x due rivals / the church with its bells | ringing | barking crowing
      the butcher with his four dogs | barking | ringing singing
      the rooster on the wall | crowing | ringing barking / the choir at its practice | singing | barking crowing
      the milkman, who can whistle any tune | whistling | ringing barking
      the man who beats the carpets | beating | ringing singing
      the geese with their open beaks | hissing | ringing singing
      the hens at their food | clucking | singing barking
      the ducks on their way to the pond | quacking | ringing singing
      the horses of the king's guard | neighing | singing crowing`,
  },
  {
    open: [
      'Light is quicker than sound, my grandfather told me. To show me, he took me up the hill. Far down in the valley we could see {x}.',
      '"Watch," said the teacher, "and count." On the other side of the wide lake there was {x}, as small as an ant.',
    ],
    ask: [
      'It looked like a film without sound. One, two, three, we counted, and only then did we hear the __.',
      'You see it first, and a good while later comes the __.',
      'It seemed to make no noise at all, until at last the wind brought us the __.',
      'I had counted as far as four when my ears caught the __.',
    ],
    rows: `x due rivals / a flash of lightning | thunder | bark whistle / a guard firing a gun | bang | splash bark
      a boy jumping from a bridge | splash | thunder whistle / a dog in front of its house | bark | thunder splash
      a train letting off steam | whistle | bark splash
      a crowd with their hands in the air | cheer | splash whistle
      a tree breaking in the middle | crack | bark splash / a lion on a rock | roar | whistle splash
      a cow with her mouth open | moo | whistle splash`,
  },
  {
    open: [
      'This is what happened with our radio play. Everybody had to look after one noise, and mine was {x}. I had been told to keep it quiet until the storm in the second part, with one hand on it and one on my script.',
      'On the small stage there was {x}, which nobody needed before the last scene.',
    ],
    middle: ['The king had a cold, and the queen had lost her page.'],
    ask: [
      'He took her hand, she looked into his eyes, and in that sweet silence it started to __.',
      '"My darling," said the hero, but nobody heard the rest, since behind him something began to __.',
      'The whole town still talks of the love scene in which you could hear it __.',
      'I put a blanket over it, and I sat on it, but it would still __.',
    ],
    rows: `x due rivals / a telephone | ring | bark whistle / a real dog | bark | ring crow
      a real rooster | crow | ring bark / a kettle on a stove | whistle | bark ring
      a real baby | cry | whistle moo / a box with a bee in it | buzz | ring bark / a big clock | tick | bark cry
      a basket with a duck in it | quack | ring whistle / a real donkey | bray | tick ring
      a bucket with a frog in it | croak | ring bark`,
  },
  {
    open: [
      '{p} had slept in that bed for forty years, and for forty years {pHe} had had {x} in {pHis} ears at night. The children lived far away, one of them in Canada, and {q} next door brought the shopping.',
      'Every night of {pHis} life {p} fell asleep with {x} close by.',
    ],
    ask: [
      'One night {p} woke up with a start. What was wrong? It was the silence! There was no more __.',
      'What woke {p} was not a noise at all. It was that the __ had stopped.',
      '"Listen," {pHe} said on the phone to {q}. "You hear nothing? That is just it! I cannot sleep without the __."',
      'It was strange to lie there in the dark and hear no __.',
    ],
    rows: `x due rivals / the old clock | ticking | dripping barking
      the tap that nobody could mend | dripping | ticking crying
      the dogs of the miller | barking | ticking singing / the wind in the chimney | howling | ticking barking
      the fridge on the other side of the wall | humming | ticking barking
      the fire in the stove | crackling | barking ringing / the frogs in the pond | croaking | ticking ringing
      a dog with a big nose and an open mouth | snoring | ticking barking
      the owls in the barn | hooting | ringing ticking`,
  },
  {
    open: [
      'For a hundred years people believed that the castle had a ghost. Last week my cousin climbed up to the attic with a torch, and what did he find? {X}. That was all.',
      'There is no ghost in our school, children. There is only {x} on the top floor, and now you know.',
    ],
    ask: [
      'So it was no dead knight that kept {p} awake with all that __.',
      'Every midnight the maids had heard __ above their heads and had hidden under the bed.',
      'You can still hear the __ on dark nights, but nobody is afraid any more.',
      'The next person who tells me about ghosts and strange __ up there can go and look.',
    ],
    rows: `x due rivals / a loose iron door | banging | dripping hooting
      a hole in the roof above an empty bath | dripping | banging barking
      a family of owls | hooting | dripping banging / a family of mice | squeaking | banging dripping
      an army of bees | buzzing | dripping hooting / a tired old cook, fast asleep | snoring | dripping buzzing
      a lost dog | barking | dripping hooting
      the wind, which gets in through a broken window | howling | dripping hooting
      a door hanging on one rusty nail | creaking | dripping snoring`,
  },
  {
    open: [
      'Over the shop door hangs a little sign: "The owner is in the garden. {How}, and I will come."',
      '"If you need me, {how}," said {p} and went up to bed with a headache.',
      'The doctor told {p} not to speak for a week. "If there is something you want," he said, "{how}."',
    ],
    ask: [
      'It took only a minute, and then we heard the first loud __.',
      'We were all at table when there was a __, and then another.',
      'I had just sat down with my coffee when I heard that __ again.',
      'Every ten minutes there was one more __, and somebody had to get up.',
    ],
    rows: `how due rivals / knock on the wood | knock | ring clap / ring the bell | ring | knock whistle
      whistle once | whistle | knock ring / clap your hands | clap | ring whistle
      cough as loud as you can | cough | ring knock / throw a plate at the wall | crash | ring knock
      bang the lid on the pot | bang | ring whistle`,
  },
  {
    open: [
      "My brother's job at the film studio is noise. For a storm he shakes a sheet of tin, for horses he knocks two halves of a coconut together, for rain he lets peas run down a board, and for birds he opens and shuts an old umbrella. Ask him about pictures and he shrugs.",
      'In films, says my brother, nothing is what it sounds like. The birds are an umbrella, the thunder is a sheet of tin, the rain is peas on a board, and the horses are half a coconut.',
    ],
    ask: [
      'When he shook {y}, the people in the cinema were sure that they heard __.',
      'You shut your eyes, he takes {y}, and you would swear that you hear __.',
      '"What do you need {y} for?" asked the customs man. "For the __," said my brother.',
      'The scene was good, but the man with {y} was asleep, and so we had to do without __.',
    ],
    rows: `y due rivals / the sheet of tin | thunder | horses rain / the coconut | horses | thunder rain
      the peas | rain | horses thunder / the umbrella | birds | rain horses`,
  },
  {
    open: [
      'In winter the lake is our road. "You can cross it on foot," the old men say, "if you listen. {Rule}"',
      'There is one rule for the path over the mountain, and my grandmother taught it to us when we were small. "{Rule}"',
    ],
    ask: [
      'We were half way when {p} stood still with one foot in the air. There had been a loud __.',
      'So we walked on tiptoe and did not speak, and all the time we were afraid to hear a __.',
      '"Run!" cried {p}. "That was a __!"',
      'On that day there was not one __, and we got across.',
    ],
    rows: `rule due rivals / If it cracks, turn back. | crack | splash growl
      If you hear thunder or a loud bang, do not move. | bang | splash growl
      If a bear growls, stand still. | growl | crack splash
      When somebody whistles, lie down flat. | whistle | crack growl
      If you hear a splash, stand still. | splash | crack bang
      When the wolves howl, go home. | howl | crack splash / If there is a scream, run. | scream | splash crack`,
  },
  {
    open: [
      'The cake had to be out of the oven by four, so {p} set {x} next to the sofa and lay down for a nap.',
      '"I will just shut my eyes," said {p}. "I have {x} beside me, so I cannot miss the bus."',
    ],
    ask: [
      '{p} slept like a stone and did not even hear it __.',
      "At four o'clock precisely, but in the wrong room, we heard it __.",
      'It had to __ for a quarter of an hour until one eye opened.',
      'Two minutes more, and it will __. Let us put our fingers in our ears!',
    ],
    rows: `x due rivals / the alarm clock | ring | crow whistle
      a toy rooster with a clock in its belly | crow | ring whistle
      the kettle with a clock on it | whistle | ring bark / a toy dog that can tell the time | bark | ring crow
      a clock in the shape of a cow | moo | bark crow / a clock in the shape of a lion | roar | crow moo
      a clock in the shape of an owl | hoot | crow roar / a clock in the shape of a duck | quack | crow bark`,
  },
  {
    open: [
      'My uncle has built a machine that helps him in the house. When there is a letter in the box, it {a1}; when the bath is full, it {b1}. He is eighty and hears as well as a cat, but his legs are bad, and he does not like to get up for nothing.',
      '"It is easy to understand," said {p} of {pHis} new robot. "If there is a letter for me, it {a1}, and if my bath is full, it {b1}."',
    ],
    ask: [
      'There must be post today, for a moment ago I heard it __.',
      'Anyone who is waiting for a love letter, in that house, is waiting to hear the machine __.',
      'The postman put something into the box, and at once the machine began to __.',
      'No letters on Sunday, so on that day one will never hear it __.',
      'The water was still low in the bath when the thing started to __. "Aha, the postman!"',
    ],
    rows: `a1 due b1 rivals / barks | bark | rings | ring whistle / rings | ring | whistles | whistle bark
      whistles | whistle | moos like a cow | moo ring / hoots | hoot | coughs like a man | cough bark
      neighs | neigh | barks | bark moo / quacks | quack | rings | ring roar
      roars | roar | whistles | whistle quack / buzzes | buzz | crows | crow ring
      hisses | hiss | barks | bark howl / howls | howl | quacks | quack buzz
      squeaks | squeak | roars | roar ring`,
  },
]);

export const kinds: readonly Kind[] = [THINGS];
