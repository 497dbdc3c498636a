// Tellings in which an animal is told of, and later the noise that it makes is due, or from the noise the animal.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const ANIMALS = toldKind('told: hear, what the animal says', [
  {
    open: ['{pet} is our {x}.', 'We have {a x} called {pet}.', '"This is {pet}, my {x}," said {p}.'],
    ask: [
      'Nobody sleeps late here, for at five in the morning the whole street can hear {pet} __.',
      'Sh! Do you hear {pet} __?',
      'You should hear {pet} __ when there is food!',
      'I spoke to them on the phone, and all the time I could hear {pet} __ in the background.',
      'From far away, even with the wind against us, we heard {pet} __.',
    ],
    rows: `x due rivals / dog | bark | meow moo / cat | meow | bark crow / cow | moo | bark neigh
      horse | neigh | moo quack / rooster | crow | bark bleat / duck | quack | meow hoot
      donkey | bray | bark croak / goat | bleat | quack bark / frog | croak | neigh bark / owl | hoot | moo bark
      hen | cluck | meow bray`,
  },
  {
    open: [
      'The picture book that the baby wants every night is about {a x} who has lost its mother and cannot say a word that anyone understands. It asks a tree, a cloud, a bus and an old man with a pipe. {p} knows all of it by heart.',
      '{p} has to read the same book each evening. It is the story of {a x} that goes to town on a bus, sees the king, eats his hat and comes home in time for supper.',
    ],
    ask: [
      '"Who are you?" asked the bus driver, and the little one answered with a loud "__".',
      'The baby cannot read, but on each page it knows what the hero says and shouts "__".',
      'And what did it say when it saw its home again at last? It said "__".',
      'On the last page there is only one word, in big red letters, and it is what such an animal says: "__".',
    ],
    rows: `x due rivals / cow | moo | woof baa / dog | woof | moo quack / cat | meow | woof oink
      sheep | baa | moo meow / pig | oink | quack woof / duck | quack | oink baa / lamb | baa | oink meow
      kitten | meow | moo quack / puppy | woof | meow baa / calf | moo | oink woof`,
  },
  {
    open: [
      'We had two hours to drive, and the twins wanted to sing about the old farmer and his animals. But they only wanted the verse with the {x}. Not the others, thank you. We tried them all, and there were tears each time.',
      '"Only the {x}!" said the little girl in the back of the car. She did not care what else the old man had on his farm.',
    ],
    ask: [
      'So for the tenth time the whole car sang "with a __ here".',
      'My husband has driven buses for years, but he never had to sing "everywhere a __" for two hours before.',
      'When we got out, all that was left in my head was __, over and over again.',
      'At the petrol station the man asked her what her name was, and she just said "__".',
    ],
    rows: `x due rivals / cow | moo | oink quack / pig | oink | moo baa / duck | quack | woof moo
      sheep | baa | quack meow / cat | meow | oink moo / dog | woof | baa quack / hen | cluck | moo oink
      horse | neigh | quack baa`,
  },
  {
    open: [
      'In the school play {p} was to be the {x}. It was not a big part. There were no words to learn at all.',
      'Everyone wanted to be the queen, but {p} got the part of the {x} and was quite happy with it.',
      '"I am the {x}!" said {p} at dinner. "I come on right at the start, before the king."',
    ],
    middle: ['The whole family sat in the third row. Grandfather had brought his camera.'],
    ask: [
      'At a sign from the teacher {p} opened {pHis} mouth as wide as it would go and began to __.',
      'We had practised the noise at home, and still my heart beat fast until I heard {p} __.',
      'Nobody has ever heard a child __ as well as {p} did that night.',
      'For weeks we could not have breakfast without {p} starting to __, just to get the noise right.',
    ],
    rows: `x due rivals / lion | roar | hiss bark / snake | hiss | roar buzz / wolf | howl | moo squeak
      bee | buzz | howl bark / owl | hoot | bark hiss / cow | moo | roar hoot / mouse | squeak | bark roar
      rooster | crow | buzz howl / donkey | bray | hiss bark / duck | quack | roar neigh`,
  },
  {
    open: [
      'Dear Sir, we stayed at your farm from Monday to Thursday. The beds were soft, the soup was hot and your wife was very kind. But the {noise} under our window went on from midnight until six, and my husband has not slept for three nights.',
      'To the owner of the inn: it is a lovely place, but nobody told us about the {noise} at night. We came for the quiet.',
    ],
    ask: [
      'If we come again, please give us a room far away from your __.',
      'My husband says that he will never again sleep next door to a __.',
      'It is easy to see that the guest who wrote this had been kept awake by the __.',
      'The owner wrote back: "I am so sorry about our __."',
      '"There they go," said the owner with a sigh. "One more family that could not stand the __."',
    ],
    rows: `noise due rivals / barking | dog | cow cat / mooing | cow | dog rooster / neighing | horse | cow duck
      quacking | duck | horse dog / crowing | rooster | dog horse / croaking | frog | owl cow
      hooting | owl | frog dog / braying | donkey | dog duck / clucking | hen | cat horse
      meowing | cat | dog hen`,
  },
  {
    open: [
      'There was one wooden animal left in the baby\'s box. If you press it, it goes "{cry}".',
      'You cannot see what it is under the paper, but when {p} shook the present, it said "{cry}".',
      'Something in the toy box went "{cry}" when {p} sat down on it.',
    ],
    ask: [
      'So what can it be? It is surely a toy __.',
      'The label was gone, but one did not have to look to know that it was meant to be a __.',
      'The baby has a bear and a rabbit already, and now it also has a __.',
      '{p} does not have to see it. From the noise alone {pHe} can tell that it is a __.',
    ],
    rows: `cry due rivals / moo | cow | dog pig / woof | dog | cow duck / meow | cat | sheep dog
      quack | duck | cat cow / oink | pig | duck sheep / baa | sheep | pig dog / hoot hoot | owl | cow cat
      neigh | horse | dog sheep`,
  },
  {
    open: [
      'The vet has a new patient. It is {pet}, {a x}, and {pet} has lost its voice. Since Sunday there has not been a sound out of it, however much {p} talked to it.',
      '{p} came in with {pet}, who is {a x}. "I do not know what is wrong," said {p}. "It eats, it sleeps, it looks at me, but it makes no noise any more."',
    ],
    middle: ['In the waiting room there were a cat, a parrot and a lady with a goat.'],
    ask: [
      'Two drops of medicine, a minute of silence, and then, to the joy of everyone, {pet} began to __.',
      'That same night the phone rang at the vet\'s. "Listen to this! Can you hear {pet} __?"',
      '"It will take a week," said the vet, "but then {pet} will __ again just like all the others of its kind."',
      'It was more of a whisper, but there was no doubt about it: we had heard {pet} __.',
    ],
    rows: `x due rivals / dog | bark | meow moo / cow | moo | bark quack / horse | neigh | bark moo
      duck | quack | neigh hiss / rooster | crow | bleat bark / frog | croak | crow bark
      sheep | bleat | bark hoot / owl | hoot | moo croak / donkey | bray | quack meow / snake | hiss | bark bray`,
  },
  {
    open: [
      'I bought my parrot from an old man who had never taught it a word. For nine years its cage had stood next to {a x}, day and night, and that was all the company it had. I was told this when I had paid.',
      'The parrot had grown up beside {a x}, and whatever a parrot hears it will say. Nobody had talked to it.',
    ],
    ask: [
      '"Does it speak?" visitors ask me. "No," I say, "but it can __ so well that you would not know the difference."',
      'Other parrots say hello. Mine is green and has a beak, and yet all day long I hear it __.',
      'I put my finger through the bars, and the bird looked me in the eye and began to __, as it had learned to.',
      'The first morning I nearly fell out of bed when I heard that bird __.',
    ],
    rows: `x due rivals / dog | bark | meow moo / cat | meow | bark quack / duck | quack | bark neigh
      rooster | crow | bark meow / horse | neigh | moo bark / cow | moo | crow bark / sheep | bleat | bark cluck
      hen | cluck | moo meow / donkey | bray | quack bark`,
  },
  {
    open: [
      '{p} has a new phone. When somebody calls, it does not ring. It makes the noise of {a x}.',
      'Instead of a ring {p} has {a x} on {pHis} phone, a real one, that {pHis} uncle recorded on the farm.',
    ],
    ask: [
      'It was quite still in the church when something in {pHis} pocket began to __.',
      'In the middle of the film {p} got a call, and everyone turned round to see what had started to __ in row nine.',
      'My bag never does that! Why does {pHis} bag __ every time {pHis} mother calls?',
      'We called {pHis} number and listened. Soon we heard something __ under the cushions, and the phone was found.',
    ],
    rows: `x due rivals / cow | moo | bark ring / dog | bark | ring meow / horse | neigh | moo ring
      cat | meow | bark ring / rooster | crow | ring hoot / frog | croak | ring neigh / duck | quack | ring roar
      lion | roar | moo ring / owl | hoot | ring quack`,
  },
  {
    open: [
      'We played the game with the cards. You take one, you must not say what is on it, and you may not use your hands. There was {a x} on the one that {p} drew.',
      '{p} looked at the card. It was {a x}. "Oh no," {pHe} said, "not in front of my boss!" But a game is a game.',
    ],
    middle: ['Before that somebody had got a wolf, and somebody else a bee, and it had been great fun.'],
    ask: [
      'There was nothing for it. {p} shut {pHis} eyes, took a deep breath and began to __.',
      'We all guessed it at once, because nobody else can __ like {p}.',
      '"Do it again!" we shouted. "We want to hear you __ once more!"',
      'The neighbours may have wondered what made {p} __ like that at ten at night.',
    ],
    rows: `x due rivals / lion | roar | howl buzz / dog | bark | howl buzz / cow | moo | buzz howl
      snake | hiss | howl buzz / duck | quack | howl buzz / horse | neigh | buzz howl / sheep | bleat | howl buzz
      frog | croak | buzz howl / rooster | crow | howl buzz / cat | meow | howl buzz`,
  },
  {
    open: [
      '{pet} is {a x}, and {pet2} is {a y}.',
      'On that farm they have {a x} called {pet} and {a y} called {pet2}.',
      'The {x} got the name {pet}. The {y} we call {pet2}.',
    ],
    ask: [
      'Somebody {did} outside the door. It was __.',
      'There it is again! If it {does} like that, it must be __.',
      'I cannot see it in the dark, but I know who {did} just now: __.',
      'Whoever {does} so loudly in there, it cannot be anyone but __.',
    ],
    rows: `x y did does / dog | cat | barked | barks / cat | dog | meowed | meows / duck | horse | quacked | quacks
      horse | dog | neighed | neighs / goat | rooster | bleated | bleats / rooster | goat | crowed | crows
      hen | donkey | clucked | clucks / donkey | hen | brayed | brays`,
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      '{p} and {q} live side by side, with only a low fence between them. {p} has {x}, {q} has {y}, and neither of them has ever said a bad word about it, since each has something to put up with.',
      'There are {x} in the garden of {p}, and {y} in the garden of {q}. Between them runs a wall, but a wall keeps out nothing that you can hear.',
    ],
    ask: [
      "Today it is {p}'s side that is noisy. Even with the windows shut, one hears nothing but __.",
      'A stranger who stops at the gate of {p} will hear loud __.',
      'The moment {p} comes home with the bucket of food, there is such a __ that nobody can talk.',
      'Last night {q} lay awake until two because of the __ over at the other house.',
    ],
    rows: `x due y rivals / ducks | quacking | dogs | barking mooing / dogs | barking | ducks | quacking clucking
      hens | clucking | cows | mooing barking / cows | mooing | hens | clucking neighing
      donkeys | braying | cats | meowing barking / cats | meowing | geese | hissing barking
      frogs | croaking | dogs | barking crowing / horses | neighing | frogs | croaking mooing
      sheep | bleating | horses | neighing barking / wolves | howling | sheep | bleating buzzing`,
  },
  {
    open: [
      'The witch was so angry with the young prince that she turned him into {a x}. He had only wanted to ask her the way.',
      'Once upon a time there was a prince who laughed at a witch. "Be {a x}!" she cried, and so he was.',
    ],
    ask: [
      'He wanted to shout "Mother, it is me!", but all that he could do was __.',
      'When the king came by, the poor boy tried to tell him his name. But no words came out, he could only __.',
      'And how was the princess to know who he was, when he could not speak but only __?',
      'He learned to walk and eat in his new shape, and at last he even learned to __ like the others.',
    ],
    rows: `x due rivals / frog | croak | bark neigh / dog | bark | croak meow / horse | neigh | croak moo
      donkey | bray | croak bark / duck | quack | croak bleat / mouse | squeak | croak roar
      snake | hiss | croak bark / lion | roar | croak hiss / sheep | bleat | croak quack / cat | meow | bark croak
      cow | moo | croak squeak`,
  },
  {
    open: [
      'Good evening, and welcome to our programme. My guest tonight has spent four months in a tent with a microphone, and all that for one animal: {a x}. He was rained on, he ate cold beans, and once he fell asleep and missed it.',
      'On the radio there was a man who collects the voices of animals. This week he had brought {a x} with him, on tape, of course.',
    ],
    ask: [
      '"And now listen," he said and pressed a button, and my kitchen was filled with a loud __.',
      'When the tape began to play, my cat ran under the sofa, since she had never heard a __ so close.',
      'There was wind at first, then a branch, and then, quite clearly, a long __.',
      'They played it twice. I turned up the sound so that my wife next door could hear the __, too.',
    ],
    rows: `x due rivals / lion | roar | hiss bark / wolf | howl | moo croak / snake | hiss | roar hoot
      owl | hoot | bark roar / frog | croak | howl neigh / horse | neigh | hoot hiss / dog | bark | croak moo
      cow | moo | roar hoot / mouse | squeak | howl bark / duck | quack | hiss neigh`,
  },
  {
    open: [
      'From the cot you can see only one thing through the window, and that is the {x} of the neighbours. It stands there all day and says what it has to say, and the baby listens to it with open eyes.',
      'Our flat is small, so the cot had to go next to the window, right over the place where they keep the {x}.',
    ],
    ask: [
      'It was not "mama", and it was not "papa". The first word that this child ever said was "__".',
      'So when I asked my little one to say "daddy", I got a very clear "__".',
      'Grandma held the phone to her ear and waited for a "hello". What she got was "__".',
      'You can guess what the baby heard most and said first. It was "__".',
    ],
    rows: `x due rivals / cow | moo | mama woof / dog | woof | mama quack / cat | meow | papa moo
      duck | quack | mama baa / sheep | baa | papa moo / pig | oink | mama woof / owl | hoot | mama meow`,
  },
  {
    open: [
      'For ten years my grandmother had not heard a thing. She saw that {pet}, her old {x}, opened its mouth, and that was that. Then, on Friday, the doctor put something tiny into her ear.',
      'My grandmother has new hearing aids. All this time she had lived with {pet}, who is {a x}, in perfect silence.',
    ],
    ask: [
      'We drove her home, she opened the gate, and for the first time in ten years she heard {pet} __.',
      '"Is it always so loud?" she asked when she heard {pet} __.',
      'She cried a little. She had forgotten what it was like to hear {pet} __ as soon as she came home.',
      'Of all the sounds in the world, she says, the best is to hear {pet} __.',
    ],
    rows: `x due rivals / dog | bark | meow moo / cat | meow | bark neigh / cow | moo | bark crow
      horse | neigh | meow bark / rooster | crow | bark meow / donkey | bray | bark quack
      goat | bleat | meow bark / duck | quack | meow bray`,
  },
  {
    open: [
      'Day one. Put up the tent by the river. {p} saw {a x} among the trees, but it ran off before I had found my glasses. Beans for supper.',
      'When we came to the camp, the man there told us to keep our food in the car, because {a x} had been seen near the tents.',
    ],
    ask: [
      'At midnight I sat up straight. Out there, not far from my feet, I had heard it __.',
      'You think you are brave until you lie in a tent and hear it __ in the dark.',
      '"Did you hear that?" {p} whispered. "It can __ louder than I thought."',
      'We did not see it again, but all night long, now near, now far, we could hear it __.',
    ],
    rows: `x due rivals / wolf | howl | roar croak / bear | growl | hoot bark / lion | roar | howl quack
      dog | bark | roar growl / donkey | bray | howl hiss / goat | bleat | howl roar / horse | neigh | growl howl`,
  },
  {
    open: [
      "Each of us got a bed somewhere on the farm. I slept in the attic with the mice, and {p} was given the room above the {x}. It was warm there, and it smelled of hay, and the farmer's wife had put flowers on the table.",
      'There was only one room left for {p}, the small one over the {x}.',
    ],
    middle: ['Breakfast was at seven, with bread that was still warm.'],
    ask: [
      'In the morning {p} had dark rings under {pHis} eyes. All night there had been nothing but __ from below.',
      '"How did you sleep?" asked the farmer. "Well," said {p}, "there was quite a lot of __ downstairs."',
      'At four {p} was woken by loud __ under the floor.',
      'On the phone {p} told {pHis} mother, "It is never quiet. Can you hear the __?"',
    ],
    rows: `x due rivals / cows | mooing | barking quacking / dogs | barking | mooing clucking
      horses | neighing | bleating quacking / hens | clucking | mooing barking
      ducks | quacking | neighing barking / sheep | bleating | barking mooing / bees | buzzing | barking mooing
      donkeys | braying | clucking buzzing`,
  },
  {
    open: [
      'Three years ago my son came in with something wet under his coat. It was {a x}, so small that it fitted into a shoe box, and it did not make a sound. We gave it milk.',
      '{p} once found {a x} in the rain. It was too weak to make any noise, and nobody thought that it would live.',
    ],
    ask: [
      'It is big and strong now, and when its dinner is late, the whole street can hear it __.',
      'You would not think that it was ever weak if you could hear it __ today.',
      'It has grown up, and nobody had to teach it how to __.',
      'Now it is as large as its mother was and has learned to __ as she did.',
    ],
    rows: `x due rivals / puppy | bark | meow moo / kitten | meow | bark quack / calf | moo | bark meow
      lamb | bleat | bark meow / duckling | quack | meow bark / foal | neigh | bark meow
      baby lion | roar | bark hiss / baby owl | hoot | roar moo / baby wolf | howl | meow croak`,
  },
  {
    open: [
      'On our holiday there was not one word of English on the menu, and the waiter spoke none. {p} wanted {x} and nothing else.',
      'How do you order {x} if you do not speak the language? {p} had left {pHis} little book of words at the hotel.',
    ],
    ask: [
      'In the end {p} looked up at the waiter, pointed at {pHis} plate and said "__".',
      'The animal that it comes from says the same everywhere, so {pHe} simply said "__".',
      'People at the other tables laughed when they heard a grown-up say "__".',
      'The waiter had understood at once what a guest wants who says "__".',
    ],
    rows: `x due rivals / beef | moo | oink baa / pork | oink | moo quack / roast duck | quack | moo oink
      lamb | baa | quack oink / an egg | cluck | moo baa / a glass of milk | moo | oink cluck
      bacon | oink | baa moo / chicken | cluck | moo oink / ham | oink | quack moo / duck soup | quack | baa cluck`,
  },
  {
    open: [
      'My aunt means well. For his birthday she gave our boy {a x} as large as a chair, soft, with glass eyes and two batteries in its belly. If you touch it, it makes its noise, and it does not stop before you have counted to fifty.',
      'The toy {x} from the market has a switch under its fur. One touch, and it sounds like a real one.',
    ],
    ask: [
      'I came home late, without a light, and stepped on something soft that at once began to __.',
      'We hid it in the wardrobe, but at night a coat must have touched it, for we heard it __ among the shirts.',
      'The batteries are old now, so it can only __ very slowly and in a deep voice.',
      'When I put the suitcase down on the scales at the airport, something inside started to __.',
    ],
    rows: `x due rivals / lion | roar | hiss moo / dog | bark | moo roar / cat | meow | bark neigh
      cow | moo | quack bark / sheep | bleat | roar bark / horse | neigh | bleat meow / wolf | howl | moo hoot
      owl | hoot | bark roar / duck | quack | howl moo / frog | croak | bark meow`,
  },
]);

export const kinds: readonly Kind[] = [ANIMALS];
