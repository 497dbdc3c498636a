// Tellings of animals and their ways: what they say, how they move, what they do all day.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

/** As a verb that goes with "to" or "it began to". */
const VOICES = `
  c due rivals
  dog | bark | meow sing quack
  puppy | bark | meow sing quack
  cat | meow | bark sing quack
  kitten | meow | bark sing quack
  duck | quack | bark moo meow
  cow | moo | bark sing quack
  bull | moo | bark sing quack
  lion | roar | bark sing quack
  tiger | roar | bark sing quack
  bee | buzz | bark sing quack
  fly | buzz | bark sing quack
  snake | hiss | bark sing quack
  wolf | howl | meow sing quack
  frog | croak | bark sing meow
  mouse | squeak | bark moo roar`;

const MOVES = `
  c due rivals
  fish | swim | fly climb hop
  goldfish | swim | fly climb hop
  trout | swim | fly climb hop
  tadpole | swim | fly climb hop
  sparrow | fly | swim climb crawl
  robin | fly | swim climb crawl
  bat | fly | swim climb crawl
  butterfly | fly | swim hop crawl
  caterpillar | crawl | fly swim hop
  worm | crawl | fly swim hop
  snail | crawl | fly swim hop
  chipmunk | climb | fly swim crawl
  squirrel | climb | fly swim crawl
  frog | hop | fly climb crawl
  toad | hop | fly climb crawl`;

export const kinds: readonly Kind[] = [
  toldKind('told: what a creature does', [
    {
      open: [
        'When the curtain went up, {p} came out dressed as {a c}. {pHe} had only one line to say, and had practised it for three weeks.',
        'In our school play {p} was the {c}. It was the smallest part of all, but {pHe} was more excited than anybody.',
      ],
      middle: ['The hall was full, and all the grandparents had cameras.'],
      ask: [
        'Then the great moment came, and {p} went down on all fours and began to __.',
        'All {pHe} had to do was to walk to the middle of the stage and __.',
        'But {pHe} was so nervous that {pHe} quite forgot to __.',
      ],
      rows: VOICES,
    },
    {
      open: [
        'The man at the market sold me {a c} in a basket, and I named it {pet}. I carried it home on the bus, with my coat over the basket so that no one would see.',
        'My brother had smuggled {a c} into the classroom in his bag. Nobody would have noticed anything, if only it had kept quiet.',
      ],
      ask: [
        'All went well until, in the middle of the silence, something down there began to __.',
        '"Excuse me," said a lady, "but did I just hear your bag __?"',
        'I coughed as loudly as I could each time I heard it __.',
      ],
      rows: `
        c due rivals
        duck | quack | bark meow hiss
        small duck | quack | bark meow hiss
        puppy | bark | quack meow hiss
        little dog | bark | quack meow hiss
        kitten | meow | bark quack croak
        grey cat | meow | bark quack croak
        frog | croak | bark meow moo
        fat frog | croak | bark meow moo
        mouse | squeak | bark meow moo
        white mouse | squeak | bark meow moo
        young rooster | crow | bark meow moo
        snake | hiss | bark meow quack`,
    },
    {
      open: [
        'The flood came overnight, and in the morning the animals stood on the last dry hill. "Do not worry about me," said the {c}.',
        'All the animals had to get to the other side of the wide river, each in its own way. The {c} was asked how it meant to do it.',
      ],
      ask: [
        '"That is easy," said the {c}, "I can __."',
        'The others had to wait for a boat, but whoever can __ needs no boat.',
        '"My mother taught me to __ when I was very small," it told them.',
      ],
      rows: `
        c due rivals
        crow | fly | swim climb
        owl | fly | swim climb
        butterfly | fly | swim climb
        bat | fly | swim climb
        pigeon | fly | swim climb
        bee | fly | swim climb
        fish | swim | fly climb
        salmon | swim | fly climb
        crocodile | swim | fly climb
        otter | swim | fly climb
        beaver | swim | fly climb
        seal | swim | fly climb`,
    },
    {
      open: [
        'Baby {p} is learning the animals. We have a book with a {c} on the first page, and that is the one that has to be looked at ten times a day.',
        'There is a card with {a c} on it above my bed. My little sister points at it whenever she comes in and wants me to do the noise.',
      ],
      middle: ['On Sundays even the neighbours can hear us through the wall.'],
      ask: [
        'If you do not __ at once, you are hit on the knee.',
        '"What does it do?" I ask, and we both __ until we have to laugh.',
        'I never thought that one day I would sit in my own kitchen and __ like that.',
      ],
      rows: VOICES,
    },
    {
      open: [
        'I opened the box and found {a c} inside. "You poor thing," I said, "you must want to get out of here." I took it to a place where it could be free.',
        'Our class kept {a c} for a month to study it, and today was the day on which we let it go. We all stood round in a circle.',
      ],
      ask: [
        'For a moment it stayed where it was, and then it began to __, slowly at first.',
        'We watched it __ away until there was nothing more to be seen.',
        'It had not forgotten how to __, and that made us very happy.',
      ],
      rows: MOVES,
    },
    {
      open: [
        'Since {pet} came to live with us, nobody in this house has slept past five. {pet} is {a c}, in case I have not told you, and lives right under my window.',
        'Dear neighbours, we are sorry about the noise in the early morning. We have {a c} now, called {pet}, and we did not know how loud such an animal can be.',
      ],
      middle: ['We have tried everything, even closing all the shutters at night.'],
      ask: [
        'As soon as it gets light, {pet} starts to __, and there is no way to stop it.',
        'You can shut the window and put a pillow on your head, but you will still hear {pet} __.',
        'Somebody ought to tell {pet} that decent animals do not __ before breakfast.',
      ],
      rows: `
        c due rivals
        rooster | crow | bark meow moo
        young rooster | crow | bark meow moo
        dog | bark | crow meow moo
        puppy | bark | crow meow moo
        sheepdog | bark | crow meow moo
        cow | moo | bark meow crow
        brown cow | moo | bark meow crow
        duck | quack | bark meow moo
        wild duck | quack | bark meow moo
        cat | meow | bark crow moo
        old cat | meow | bark crow moo
        frog | croak | bark meow moo
        canary | sing | bark meow moo`,
    },
    {
      open: [
        '"Tell me about the night in the tent," says {p} each time we visit. So I begin: there I was, all alone, with {a c} just outside, though I did not know it yet.',
        'The worst night of my life was in a tent. I had no idea that {a c} had come right up to us in the dark.',
      ],
      ask: [
        'I was almost asleep when I heard something __.',
        'It was quite dark, and right behind my head the creature began to __.',
        'You cannot imagine what it is like to hear it __ so close to your ear.',
      ],
      rows: `
        c due rivals
        lion | roar | howl hiss moo
        big lion | roar | howl hiss moo
        tiger | roar | howl hiss moo
        wolf | howl | roar hiss moo
        hungry wolf | howl | roar hiss moo
        snake | hiss | roar howl moo
        long snake | hiss | roar howl moo
        cow | moo | roar howl hiss
        black bull | moo | roar howl hiss
        mosquito | buzz | roar howl moo
        bear | growl | moo hiss bark
        brown bear | growl | moo hiss bark`,
    },
    {
      open: [
        'You asked how I spend my days now that I am old. Mostly I sit on the bench and watch the {c}, which is more fun than the television.',
        'There is {a c} on the other side of the road, and from my bed I can see everything it does. I have been ill for a week and know it quite well by now.',
      ],
      ask: [
        'From morning to night it does nothing but __.',
        'I wonder whether it ever gets tired of having to __ all day.',
        'Today it did not __ even once, and I began to worry about it.',
      ],
      rows: `
        c due rivals
        spider in the corner | spin | dig sing bark
        garden spider | spin | dig sing bark
        mole on the lawn | dig | spin sing bark
        young mole | dig | spin sing bark
        canary in its cage | sing | dig spin bark
        little blackbird | sing | dig spin bark
        nightingale | sing | dig spin bark
        watchdog on its chain | bark | sing spin fly
        dog in the yard | bark | sing spin fly
        goat on the common | chew | sing spin bark
        cow in the field | chew | sing spin bark
        old sheep | chew | sing spin bark`,
    },
    {
      open: [
        'Two hundred people paid to see the {c} at the circus do something that no such animal had ever done. It was meant to read the newspaper.',
        'The clown led {a c} into the ring on a string and asked it, very politely, to recite a poem for the ladies and gentlemen.',
      ],
      middle: ['A drum rolled, and even the popcorn man stood still.'],
      ask: [
        'But all it could do was __, just like the rest of its family.',
        'It opened its mouth, thought for a while, and started to __.',
        '"Any fool can __," shouted a man at the back, "we want our money back!"',
      ],
      rows: VOICES,
    },
    {
      open: [
        'When the fire alarm went, I grabbed the first thing I could, and it was the glass with the {c} in it. I ran down all the stairs with that under my arm.',
        'My sister came back from the garden with something in a jam jar. "It is {a c}," she said. "I am going to train it."',
      ],
      ask: [
        'The first thing it did when I took off the lid was to __ out and down the street.',
        'It tried to __ up the glass, but it could not get away.',
        '"I bet that you can teach it to __ when you whistle," said {p}.',
      ],
      rows: `
        c due rivals
        frog | hop | fly crawl bark
        green frog | hop | fly crawl bark
        grasshopper | hop | swim crawl bark
        toad | hop | fly bark sing
        butterfly | fly | hop crawl bark
        wasp | fly | hop swim bark
        bee | fly | hop swim bark
        moth | fly | hop swim bark
        snail | crawl | fly hop bark
        caterpillar | crawl | fly hop bark
        worm | crawl | fly hop bark`,
    },
    {
      open: [
        'For sale: {c}, two years old, answers to the name of {pet}. We love it dearly, but the landlord has written to us again about the noise.',
        'The landlord says that {pet} has to go. In the contract, he says, there is nothing about {a c}, and the people downstairs cannot sleep.',
      ],
      ask: [
        'We told him that it will not __ any more, but he would not listen.',
        'Perhaps we can teach {pet} not to __ after ten at night.',
        'It is not against the law to __, is it?',
      ],
      rows: VOICES,
    },
    {
      open: [
        'In the forest school each pupil has to show what it can do best. First it was the turn of the little {c}, which blushed from ear to ear.',
        'The animals held games on the big meadow, and every one could choose its own event. "I know where I shall win," thought the {c}.',
      ],
      middle: ['The hippo, who kept the list, had lost his pencil again.'],
      ask: [
        '"Watch me __!" it called, and there was a great deal of clapping.',
        'Nobody could __ as well as that, so it won a gold medal.',
        'It had been able to __ before it was a week old.',
      ],
      rows: `
        c due rivals
        dolphin | swim | fly climb dig
        trout | swim | fly climb dig
        tadpole | swim | fly climb dig
        swallow | fly | swim climb dig
        hawk | fly | swim climb dig
        robin | fly | swim climb dig
        monkey | climb | swim fly dig
        squirrel | climb | swim fly dig
        mole | dig | swim fly climb
        badger | dig | swim fly climb
        hare | run | swim fly climb
        pony | run | swim fly climb
        kangaroo | hop | swim fly climb`,
    },
    {
      open: [
        'What do you do when {a c} stands in the middle of the road and will not move? My husband got out of the car to talk to it. I stayed where I was.',
        'The photographer wanted a picture of the mayor next to {a c}. "Come a little closer, sir," he said, "it would not hurt a soul."',
      ],
      ask: [
        'He had hardly put out his hand when the beast opened its mouth and began to __.',
        'Then it looked him in the eye and started to __, and he ran as I have never seen a man run.',
        '"Did you hear it __?" he asked, quite out of breath.',
      ],
      rows: `
        c due rivals
        lion | roar | moo bark quack
        old lion | roar | moo bark quack
        tiger | roar | moo bark quack
        cow | moo | roar bark quack
        huge bull | moo | roar bark quack
        dog | bark | moo roar quack
        large black dog | bark | moo roar quack
        wolf | howl | moo quack meow
        grey wolf | howl | moo quack meow
        goose | hiss | moo bark roar
        snake | hiss | moo bark roar
        gander | hiss | moo bark roar`,
    },
    {
      open: [
        'The wizard was in a bad mood that day. He pointed his stick at {p}, mumbled a word, and where {p} had been, there sat {a c}.',
        'It was a silly wish, but {p} had said it aloud, and the fairy had heard it. From one moment to the next {p} was {a c}.',
      ],
      middle: ['The whole thing lasted only until supper, but nobody knew that yet.'],
      ask: [
        'At first {p} was frightened, but then {pHe} noticed that {pHe} could __ better than anyone.',
        '{p} wanted to call for help, yet all that {pHe} was able to do was to __.',
        'If you have never been able to __ in your life, it feels very odd to begin.',
      ],
      rows: `
        c due rivals
        frog | croak | roar moo bark
        toad | croak | roar moo bark
        lion | roar | croak moo bark
        tiger | roar | croak moo bark
        cow | moo | croak roar bark
        calf | moo | croak roar bark
        dog | bark | croak roar moo
        bee | buzz | croak roar moo
        bumblebee | buzz | croak roar moo
        mouse | squeak | croak roar moo
        snake | hiss | croak roar moo
        duck | quack | croak roar moo`,
    },
    {
      open: [
        'My grandmother could not read, but she could do animals. The {c} was her favourite, and she did it at every wedding.',
        'On the phone my nephew did not say hello, or who it was. He was being {a c} that day, and he took it very seriously.',
      ],
      ask: [
        'I only had to hear somebody __ to know at once who it was.',
        'To this day, when I hear a real one __, I have to think of that.',
        'There was nothing for it but to __ back.',
      ],
      rows: VOICES,
    },
    {
      open: [
        'They say an animal cannot be lazy, but you have not met {pet}. {A c} like that costs nothing to keep, because it never leaves its corner.',
        'When I got {pet}, the man told me: "It is a healthy {c}, madam, and will give you much pleasure." That was a year ago.',
      ],
      ask: [
        'So far I have not seen {pet} __ a single time.',
        'I begin to think that nobody has ever shown {pet} how to __.',
        'Yesterday I stood in front of {pet} and tried to show how to __, and my neighbours think that I am mad.',
      ],
      rows: MOVES,
    },
    {
      open: [
        'At the back of the old mill {a c} has made its home. Nobody disturbs it, for it is useful in its own way. The miller even talks to it.',
        'The rope was too thick for a knife. Then {p} had an idea: did they not have {a c} with them, the cleverest in the country?',
      ],
      middle: ['The others only shook their heads, as they always did.'],
      ask: [
        'In the silence you could hear it __, hour after hour.',
        'It set to work at once and started to __.',
        'No one can __ half as fast, not even with a machine.',
      ],
      rows: `
        c due rivals
        mouse | chew | dig peck
        rat | chew | dig peck
        beaver | chew | dig peck
        hamster | chew | dig peck
        rabbit | dig | chew peck
        mole | dig | chew peck
        badger | dig | chew peck
        woodpecker | peck | dig chew
        hen | peck | dig chew
        crow | peck | dig chew`,
    },
    {
      open: [
        'They painted a big {c} on the side of the ice cream van, so that everyone would know it from far away, and they changed the bell as well.',
        'My new alarm clock looks like {a c}. It was a present from {p}, who knows how hard it is for me to get out of bed.',
      ],
      ask: [
        'When it is time, it does not ring, it starts to __.',
        'I was told that you can make it __ louder if you turn the wheel.',
        'The children run as soon as they hear it __.',
      ],
      rows: VOICES,
    },
    {
      open: [
        'I have bad news about the picnic: {a c} got there before us. {p} had just put down the cake when it happened.',
        '{p} was sitting on the grass with an egg in one hand and the salt in the other. On {pHis} knee, without {pHim} noticing it, sat {a c}.',
      ],
      ask: [
        'When it saw us, it had no time to lose and began to __.',
        'I have never seen anything so small __ so quickly.',
        '"Let it __ wherever it wants," I said, "there is room for all of us."',
      ],
      rows: `
        c due rivals
        frog | hop | fly crawl
        tiny frog | hop | fly crawl
        grasshopper | hop | swim crawl
        little toad | hop | fly swim
        wasp | fly | hop swim
        butterfly | fly | hop swim
        dragonfly | fly | hop crawl
        sparrow | fly | swim crawl
        caterpillar | crawl | fly hop
        small green caterpillar | crawl | fly hop
        snail | crawl | fly hop
        worm | crawl | fly hop`,
    },
  ]),
];
