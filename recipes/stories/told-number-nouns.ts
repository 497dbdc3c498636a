// Tellings, short ones, in which this, many, each or two decides between one and more of a thing, or the thing does.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

/** Things of which there may be one or many, told in the other number before. */
const ONE_OR_MANY = `other word due rivals
  a pear | two | pears | pear
  two pears | one | pear | pears
  an egg | several | eggs | egg
  six eggs | a single | egg | eggs
  a dog | three | dogs | dog
  three dogs | just one | dog | dogs
  a knife | many | knives | knife
  sharp knives | only one | knife | knives
  a mouse | at least four | mice | mouse
  mice | one | mouse | mice
  a child | a few | children | child
  children | one | child | children
  a box | both | boxes | box
  old boxes | another | box | boxes
  a goose | several | geese | goose
  geese | a | goose | geese`;

export const kinds: readonly Kind[] = [
  toldKind('told: short, one of it and many of it', [
    {
      open: [
        'I have seen {other} in our garden.',
        'Last night I dreamt of {other}.',
        '{p} told us about {other}.',
      ],
      ask: [
        "That's nothing. My uncle has seen {word} big, fat __!",
        'But {p} only saw {word} __.',
        'In the end it was about {word} __.',
        'I myself have painted {word} very beautiful __.',
        'When I came to look, I found {word} little white __.',
        "You won't believe it: in the morning there was a picture of {word} __.",
      ],
      rows: ONE_OR_MANY,
    },
    {
      open: [
        'Mum gave me a list for the shop. I lost it on the way.',
        'Here is what you should buy for the {x} party, {p}.',
        '{p} went shopping, and this is what {pHe} brought home.',
      ],
      ask: [
        'I shall need money for {det} {adj} __.',
        'We need {det} {adj} __.',
        'At the top of the list it says: {det} {adj} __.',
        'I remember only this: {det} {adj}, {adj2} __.',
        'Nothing is as nice as {det} {adj} __.',
        'Out of the bag came {det} {adj2} __.',
        'In the shop {pHe} asked for {det} nice, {adj2} __.',
      ],
      rows: `x det adj adj2 due rivals
        garden | two | red | sweet | apples | apple
        garden | a | red | sweet | apple | apples
        birthday | several | round | cheap | plates | plate
        birthday | one | round | cheap | plate | plates
        beach | four | large | soft | towels | towel
        beach | a | large | soft | towel | towels
        street | many | long | white | candles | candle
        street | another | long | white | candle | candles
        house | a few | small | green | bottles | bottle
        house | one more | small | green | bottle | bottles
        winter | six | warm | yellow | scarves | scarf
        winter | a | warm | yellow | scarf | scarves
        tea | ten | pretty | blue | cups | cup
        tea | a | pretty | blue | cup | cups`,
    },
    {
      open: [
        'Do you see {the} {x} in the window, {p}?',
        'On the table there {be} {the} {x}.',
        'Somebody has left {the} {x} on the stairs.',
      ],
      ask: [
        'I would not pay a penny for __.',
        'Now who wants to have __?',
        '"Take a good look at __," said {p}.',
        '{p} asked me: "Where did you get __?"',
        'There are better ones than __!',
      ],
      rows: `the x be due rivals
        a | hat | is | that | those
        a pair of | socks | is | those | that
        three | kites | are | those | that
        a | bell | is | that | those
        two | gloves | are | these | this
        a | drum | is | this | these
        some | shells | are | these | this
        a | mirror | is | this | these
        a few | spoons | are | these | this
        one | lamp | is | this | these
        five | dolls | are | those | that
        my | old coat | is | that | those`,
    },
    {
      open: [
        'Gran cannot hear well. She only heard that it was about the {x}.',
        'The parcel was for {p}. It had the {x} in it.',
        '{p} held up the {x} for all of us to see.',
      ],
      ask: [
        '"Good heavens, {p}, what shall I do with __?"',
        '"Well, {p}, where did you find __?"',
        'Gran put on her glasses. "{p}, who gave you __?"',
        '"Take it from me, {p}, you will need __."',
        '"When I was young we had no money for __."',
      ],
      rows: `x due rivals
        old photo of the twins | this | these those
        photos of the old house | these | this that
        teapot with the dots | this | these those
        red socks | these | this that
        box of biscuits | that | those these
        biscuits in the shape of a star | those | that this
        ring of my two aunts | that | those these
        garden tools | those | that this`,
    },
    {
      open: [
        'Do we still have any {x}, {p}?',
        'Mum has asked us for some {x}.',
        '{p} always likes {x} for breakfast.',
      ],
      ask: [
        'I am sorry, {p}. As for {x}, we do not have __.',
        "It's true that we had {x} on Monday, but now there {be} not __.",
        'You like {x}, {p}, so you may take some, only not too __.',
        'We still have {x}, but I cannot say exactly how __.',
        'When it comes to {x}, {p} never needs very __.',
      ],
      rows: `x be due rivals
        milk | is | much | many
        bread | is | much | many
        butter | is | much | many
        sugar | is | much | many
        honey | is | much | many
        rice | is | much | many
        eggs | are | many | much
        carrots | are | many | much
        apples | are | many | much
        nuts | are | many | much
        onions | are | many | much
        plums | are | many | much`,
    },
    {
      open: [
        'The twins want the same things, always. That makes it hard for {p}.',
        'For each child there is something on the table.',
        'My two nephews are coming on Sunday, and I have been to the shop.',
      ],
      ask: [
        'The big one gets {det} {c} __.',
        'Give the smaller boy {det} {c}, {d} __.',
        'What do you say to {det} {d} __?',
        'Under the cloth there {be} {det} {c} __.',
        'I hope they will not fight about {det} {d} __.',
        'Mind where you put {det} {c} __!',
      ],
      lists: { c: 'red blue green yellow white black', d: 'lovely funny shiny heavy round pretty' },
      rows: `det be due rivals
        this | is | car | cars
        these | are | cars | car
        that | is | boat | boats
        those | are | boats | boat
        one | is | ball | balls
        both the | are | balls | ball
        a | is | puppet | puppets
        several | are | puppets | puppet
        another | is | balloon | balloons
        a few | are | balloons | balloon
        a single | is | marble | marbles
        all these | are | marbles | marble`,
    },
    {
      open: [
        'There was only {one} in the village when I was a girl.',
        'A long time ago our street had just {one}.',
        'As a child I knew only of {one}.',
      ],
      ask: [
        'Today there are at least four __.',
        'These days you can find any number of __.',
        'And now? In Hill Street alone they have three __!',
        'Look at it now, {p}. Everywhere you see __.',
        'Could anyone have dreamt that we would have so many __?',
        'Then came the new road, and with it came more and more __.',
        'My granddaughter tells me that the town is full of __.',
      ],
      rows: `one due rivals
        one bakery | bakeries | bakery
        one bus | buses | bus
        one church | churches | church
        one baby | babies | baby
        one policeman | policemen | policeman
        one library | libraries | library
        one taxi | taxis | taxi
        one cherry tree | trees | tree
        one foreign woman | women | woman
        one butcher | butchers | butcher
        one bench | benches | bench
        one fox | foxes | fox
        one piano | pianos | piano
        one bookshelf | shelves | shelf`,
    },
    {
      open: [
        '{Many} came to us in the night. {p} heard them.',
        'We could see {many} from our window. That was yesterday.',
        'My little brother is afraid of {many}, even if he says he is not.',
      ],
      ask: [
        'And this morning? All that we saw was one __.',
        'Then everything was quiet, except for a last, lonely __.',
        'But {p} has never had to run from a single __.',
        'So {p} sat down and drew one very small __.',
        'It was dark, and I could not even see one __.',
      ],
      rows: `many due rivals
        foxes | fox | foxes
        mice | mouse | mice
        wolves | wolf | wolves
        geese | goose | geese
        thieves | thief | thieves
        spiders | spider | spiders
        bats | bat | bats
        men with torches | man | men
        butterflies | butterfly | butterflies
        ponies | pony | ponies
        sheepdogs | dog | dogs
        wild pigs | pig | pigs
        witches | witch | witches
        fairies | fairy | fairies`,
    },
    {
      open: [
        'Do not come in yet, {p}! I have broken something.',
        'There has been an accident in the kitchen. Nobody is hurt.',
        'When the cat jumped off the shelf, it made a terrible noise.',
      ],
      ask: [
        'I am afraid it was {det} {adj} __.',
        'The floor is covered with what is left of {det} {adj} __.',
        'Now we shall have to live without {det} {adj} __.',
        '{p} has always loved {det} {adj}, old-fashioned __.',
        'Down came {det} {adj} __!',
        'Who is going to tell Gran about {det} {adj} __?',
      ],
      rows: `det adj due rivals
        that | blue | vase | vases
        those | blue | vases | vase
        this | big | bowl | bowls
        these | big | bowls | bowl
        the one | white | cup | cups
        all ten | white | cups | cup
        every | tall | glass | glasses
        three | tall | glasses | glass
        one | fine | dish | dishes
        six | fine | dishes | dish
        that | brown | jug | jugs
        both | brown | jugs | jug
        this | silver | lamp | lamps
        two | silver | lamps | lamp`,
    },
    {
      open: [
        '"How old are you, {p}?" the lady asked.',
        'The new boy did not say much on his first day.',
        'We played a game. Everyone had to tell something of themselves.',
      ],
      ask: [
        'It turned out that {p} had {det} __.',
        '{p} was very proud of {det} __.',
        'What {p} talked about was {det} __.',
        'Best of all, we liked the story of {det} __.',
        'The others only wanted to hear about {det} __.',
      ],
      rows: `det due rivals
        two younger | sisters | sister
        a much older | brother | brothers
        five rich | uncles | uncle
        an old, deaf | aunt | aunts
        a hundred toy | cars | car
        one very fat | rabbit | rabbits
        three clever | parrots | parrot
        a talking | parrot | parrots
        several gold | coins | coin
        an old Roman | coin | coins
        many good | friends | friend
        one true | friend | friends
        a pair of white | mice | mouse
        a brown | mouse | mice`,
    },
    {
      open: [
        'Take your time, {p}. There is no hurry, the bus has gone.',
        'We are early. The film does not begin until eight.',
        'The doctor will see you soon. Please sit down and wait.',
      ],
      ask: [
        'It takes only {n} __.',
        'We still have {n} __.',
        'I have been sitting here for {n} whole __.',
        'That is nothing. Once {p} had to wait for {n} long __.',
        'They told me on the phone that it would take {n} full __.',
      ],
      rows: `n due rivals
        two | hours | hour
        one | hour | hours
        ten | minutes | minute
        one | minute | minutes
        three | days | day
        a | day | days
        six | weeks | week
        a | week | weeks
        several | months | month
        one | month | months
        two | years | year
        a | year | years
        thirty | seconds | second`,
    },
    {
      open: [
        'We went to the {place} with our class. It was fun!',
        'You should go to the {place} one day, {p}.',
        'My uncle works at the {place}, so we get in free.',
      ],
      ask: [
        'I had never before seen {det} __.',
        'In the middle there {be} {det} __.',
        'Behind glass we saw {det} __.',
        'You can take a picture of {det} __.',
        'They are very proud there of {det} __.',
      ],
      rows: `place det be due rivals
        zoo | those huge | are | elephants | elephant
        zoo | that famous old | is | elephant | elephants
        zoo | many different | are | monkeys | monkey
        zoo | this one white | is | monkey | monkeys
        museum | these heavy iron | are | swords | sword
        museum | a rusty | is | sword | swords
        museum | a dozen golden | are | crowns | crown
        museum | one tiny | is | crown | crowns
        castle | two stone | are | lions | lion
        castle | a stone | is | lion | lions
        castle | those long, dark | are | beds | bed
        castle | this very short | is | bed | beds
        farm | several newborn | are | calves | calf
        farm | a newborn | is | calf | calves`,
    },
    {
      open: [
        'Hurry up and get dressed, {p}! It is cold outside.',
        'All morning {p} was hunting for clothes.',
        'The suitcase was packed, but there was a hole in it.',
      ],
      ask: [
        'I found {det} __.',
        'Look, there {be} {det} __!',
        'You cannot go out in {det} __.',
        '{p} has lost {det} __.',
        'Grandma asked who had knitted {det} __.',
        'It would be a pity about {det} __.',
      ],
      rows: `det be due rivals
        those thick | are | socks | sock
        one thick | is | sock | socks
        this woollen | is | scarf | scarves
        these woollen | are | scarves | scarf
        both warm | are | gloves | glove
        just one warm | is | glove | gloves
        that striped | is | jumper | jumpers
        three striped | are | jumpers | jumper
        a pair of old | is | mittens | mitten
        a single old | is | mitten | mittens
        another woolly | is | hat | hats
        all those woolly | are | hats | hat`,
    },
  ]),
];
