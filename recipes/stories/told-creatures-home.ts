// Tellings of animals and where they live, their young, and what they give us.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const HOMES = `
  c due rivals
  dog | kennel | nest stable hive
  watchdog | kennel | nest stable hive
  horse | stable | nest kennel hive
  pony | stable | nest kennel hive
  donkey | stable | nest kennel hive
  bird | nest | stable kennel hive
  stork | nest | stable kennel hive
  robin | nest | stable kennel hive
  blackbird | nest | stable kennel hive
  spider | web | stable kennel hive
  bee | hive | stable kennel web
  honey bee | hive | stable kennel web
  bear | cave | stable kennel web
  goldfish | bowl | stable kennel web
  rabbit | hutch | stable kennel web
  pig | sty | kennel nest web`;

const YOUNG = `
  c due rivals
  dog | puppies | kittens chicks lambs
  sheepdog | puppies | kittens chicks lambs
  poodle | puppies | kittens chicks lambs
  cat | kittens | puppies chicks lambs
  grey cat | kittens | puppies chicks lambs
  sheep | lambs | kittens chicks puppies
  black sheep | lambs | kittens chicks puppies
  hen | chicks | kittens lambs puppies
  white hen | chicks | kittens lambs puppies
  duck | ducklings | kittens lambs puppies
  wild duck | ducklings | kittens lambs puppies
  pig | piglets | kittens chicks puppies
  fat pig | piglets | kittens chicks puppies
  fox | cubs | kittens chicks lambs
  bear | cubs | kittens chicks lambs`;

const GIFTS = `
  c due rivals
  cow | milk | eggs wool honey
  brown cow | milk | eggs wool honey
  goat | milk | eggs wool honey
  white goat | milk | eggs wool honey
  hen | eggs | milk wool honey
  old hen | eggs | milk wool honey
  duck | eggs | milk wool honey
  goose | eggs | milk wool honey
  sheep | wool | eggs honey bacon
  young sheep | wool | eggs honey bacon`;

const FLOCKS = `
  c due
  cows | milk
  goats | milk
  cattle | milk
  hens | eggs
  chickens | eggs
  ducks | eggs
  geese | eggs
  sheep | wool
  lambs | wool
  bees | honey
  bees | honey`;
const GIVEN = 'milk eggs wool honey';

export const kinds: readonly Kind[] = [
  toldKind('told: where creatures live', [
    {
      open: [
        'My father made it with his own hands, from old boards, when I was seven. It was for {pet}, my first {c}. He hit his thumb twice and said things I had never heard.',
        'When we got {pet}, nobody had thought about where {a c} should sleep. The first night it lay in the bath, and in the morning there was an argument.',
      ],
      ask: [
        'In the end {pet} got a __ of its own behind the house, and peace came back.',
        'It is an ugly __, to be honest, but {pet} was never unhappy in it.',
        'We still have the __, though {pet} has been dead these twenty years.',
      ],
      rows: `
        c due rivals
        dog | kennel | stable hutch nest
        big dog | kennel | stable hutch nest
        sheepdog | kennel | stable hutch nest
        horse | stable | kennel hutch nest
        pony | stable | kennel hutch nest
        donkey | stable | kennel hutch nest
        rabbit | hutch | stable kennel nest
        white rabbit | hutch | stable kennel nest
        pig | sty | kennel nest hive
        little pig | sty | kennel nest hive
        parrot | cage | kennel stable sty
        canary | cage | kennel stable sty`,
    },
    {
      open: [
        'One day the {c} was tired of the life it led. "I will go out and see the world," it said, and packed a small bag. It stayed away for a whole year.',
        'Far from home, on a bench at the station, sat the {c}. It had lost its ticket and its hat, and a cold wind was blowing.',
      ],
      middle: ['The stationmaster, who was a kind man, brought it a cup of tea.'],
      ask: [
        'How it missed its good old __!',
        '"There is no place like your own __," it said, and it had to cry a little.',
        'It swore never to leave the __ again.',
      ],
      rows: HOMES,
    },
    {
      open: [
        'Tell the children not to go near the shed until Sunday, because the {c} has become a mother. It happened in the middle of the night, and they are all well.',
        'The vet came out, washing his hands. "That is a healthy {c} you have there," he said. "But she will have to be left alone with her family for some days."',
      ],
      ask: [
        'There are five __, each not much bigger than a shoe.',
        'Nobody had expected so many __ at once.',
        '{p} has already thought of names for all of the __.',
      ],
      rows: YOUNG,
    },
    {
      open: [
        'My aunt keeps {c}, and so every time she comes to visit there is a parcel on the back seat. She does not believe that you can buy such things in town.',
        'After thirty years in an office, {p} bought a small farm with {c}, and now we cannot get {pHim} to talk about anything else.',
      ],
      middle: ['It is a long drive, and usually it rains.'],
      ask: [
        'We have enough __ at home that I give some to the neighbours.',
        'You will never again want the __ from the supermarket, I am told.',
        'For Christmas, of course, everybody was given __.',
      ],
      rows: FLOCKS,
      rivals: GIVEN,
    },
    {
      open: [
        'A storm went over the land, and when it was over, the {c} came back and looked at what was left. All its work had been for nothing.',
        'The {c} sat in front of its broken home and did not know whether to laugh or cry. Some children with a ball had done it, not on purpose.',
      ],
      ask: [
        'By the next evening it had finished a new __, better than the last.',
        'A __ like that takes a lot of time and patience.',
        'There was hardly anything left of its fine __.',
      ],
      rows: `
        c due rivals
        robin | nest | web dam hive
        blackbird | nest | web dam hive
        swallow | nest | web dam hive
        stork | nest | web dam hive
        crow | nest | web dam hive
        spider | web | nest dam hive
        garden spider | web | nest dam hive
        old spider | web | nest dam hive
        beaver | dam | web nest hive
        young beaver | dam | web nest hive
        mole | hill | web nest hive
        ant | hill | web nest hive`,
    },
    {
      open: [
        'I am a city child and had never been so close to {a c} before. My cousin laughed at me and pushed a bucket into my hand. "Go on," she said.',
        'Do you see that {c} over there? You would not think so, but it has won three prizes, and people come from far away to buy what it gives.',
      ],
      ask: [
        'On the way home I thought about __ in quite a new way.',
        'It was the first time that I had thought about where __ came from.',
        'They sell its __ at the castle, for three times what you would pay here.',
      ],
      rows: GIFTS,
    },
    {
      open: [
        '"Where does the {c} live?" is the first question in the little blue book, and you have to lift a flap to see. {p} is two and gets it right every time.',
        'There are six animals in the wooden puzzle and six homes. My son always begins with the {c}, since it is his favourite.',
      ],
      ask: [
        'The answer, as you find out under the flap, is the __.',
        'He puts it straight into the __ and claps his hands.',
        '"In the __!" comes a small voice from the back seat.',
      ],
      rows: HOMES,
    },
    {
      open: [
        'The bus driver stopped, turned off the engine and got out. In front of us {a c} was crossing the road with her whole family, in no hurry at all.',
        'If you want to see something sweet, come over quickly. The {c} is on the lawn, and she is not alone!',
      ],
      middle: ['Behind us somebody sounded his horn, but it did not help him.'],
      ask: [
        'One after the other the __ came after her, and the last one fell over its own feet.',
        'We counted seven __, all in a line.',
        'I would so love to keep one of the __, but Mum says no.',
      ],
      rows: `
        c due rivals
        duck | ducklings | kittens lambs piglets
        wild duck | ducklings | kittens lambs piglets
        brown duck | ducklings | kittens lambs piglets
        hen | chicks | kittens lambs puppies
        red hen | chicks | kittens lambs puppies
        chicken | chicks | kittens lambs puppies
        sheep | lambs | kittens chicks puppies
        old sheep | lambs | kittens chicks puppies
        pig | piglets | kittens chicks puppies
        large pig | piglets | kittens chicks puppies
        cat | kittens | lambs chicks puppies
        stray cat | kittens | lambs chicks puppies
        dog | puppies | lambs chicks kittens
        terrier | puppies | lambs chicks kittens
        fox | cubs | lambs chicks kittens`,
    },
    {
      open: [
        'Dear sir, the {c} that I bought from you in March has been a disappointment. It eats for three and sleeps well, but it seems to have forgotten its duty.',
        'When we moved to the country, the first thing we got was {a c}, because we wanted to live off our own land. How proud we were!',
      ],
      ask: [
        'So far we have seen no __ at all, not even on my birthday.',
        'We waited for the first __ as one waits for a letter.',
        'My wife says that it will give us __ only when it is in the mood.',
      ],
      rows: GIFTS,
    },
    {
      open: [
        'The princess was only as big as a thumb, and one rainy evening she asked the {c} if she might spend the night at its place. "There is not much room," it answered, "but come in."',
        'In my dream I was invited to tea by {a c}. I put on my good shoes, and on the way I wondered whether I should fit through the door.',
      ],
      middle: ['It had stopped raining by then, and all the leaves shone.'],
      ask: [
        'The inside of the __ was warm and dry, and it smelled of home.',
        'I shall never forget how pretty that __ was, with a candle in the middle.',
        '"What a lovely __ you have!" was the first thing to say, and it was true.',
      ],
      rows: HOMES,
    },
    {
      open: [
        'The label fell off, so now nobody knows what is in the box. All I can tell you is that it is from a man who keeps {c} on the hill.',
        'For as long as anyone remembers, the monks behind the wall have kept {c}. They get up at four, and at six they open a little window.',
      ],
      ask: [
        'People stand there with their baskets and wait for __.',
        'If the weather is bad for a long time, they have to do without __ themselves.',
        '"I bet that it is __," said {p}, and {pHe} was right.',
      ],
      rows: `
        c due
        cows | milk
        goats | milk
        brown cows | milk
        bees | honey
        bees | honey
        bees | honey
        sheep | wool
        black sheep | wool
        hens | eggs
        chickens | eggs`,
      rivals: GIVEN,
    },
    {
      open: [
        'Once there was a lonely old {c} that wished for nothing so much as children. Every spring it looked at the others, and every spring it was alone.',
        'Have I told you about the {c} and the big surprise? For weeks it had been so round that it could hardly walk.',
      ],
      ask: [
        'Then one morning six little __ lay in the straw.',
        'At last it had __ to look after, and it was never lonely again.',
        '"And who would have thought that you were going to have __?" said the horse.',
      ],
      rows: YOUNG,
    },
    {
      open: [
        'The book of animal jokes goes like this. A traveller meets {a c} and says: "Excuse me, can you tell me the way to your house?" It is not very funny.',
        'Whoever painted the wall of the nursery was not good at animals. There is a thing that must be {a c}, and it looks out of something that must be its home.',
      ],
      ask: [
        'You can tell that it is a __ only if somebody explains it to you.',
        'It is the only __ that I have ever seen with a chimney and curtains.',
        '"But this is my __!" is how the joke ends.',
      ],
      rows: HOMES,
    },
    {
      open: [
        'Our neighbour has taken in {a c} with a lame leg, and it thanks her in the only way it can. My sister goes across every morning with a bowl.',
        'In the war, my grandmother used to say, {a c} was worth more than gold. They hid it in the bedroom when strangers came.',
      ],
      middle: ['There was not much else in those days, and no one complained.'],
      ask: [
        'That is how they come by __ when others have none.',
        'In bad times people will give you sugar and flour for __.',
        'My sister never cared for __, but you cannot choose.',
      ],
      rows: GIFTS,
    },
    {
      open: [
        'In the picture book that {p} likes best, {a c} walks from page to page to find her family, and on every page she asks somebody else.',
        'The {c} had lost her children in the fog. She asked the cow, she asked the goat, she asked an old man with a pipe.',
      ],
      ask: [
        '"Have you seen my __?" she said each time.',
        'There they were at last, all the __, asleep under a hedge.',
        'The __ belong to her and to nobody else.',
      ],
      rows: YOUNG,
    },
    {
      open: [
        'The inspector wrote down all that he found in the yard. "And where do you keep the {c}?" he asked and looked at me over his glasses.',
        'It was so cold that winter that {p} worried about the {c}, out there in the dark. {pHe} took a blanket and a lamp and put on {pHis} boots.',
      ],
      ask: [
        'When {p} opened the __, it was already fast asleep in there.',
        'Somebody had stuffed all the holes in the __ with straw.',
        'It had a good __, dry and out of the wind, so there was nothing to worry about.',
      ],
      rows: `
        c due rivals
        dog | kennel | stable hutch cage
        guard dog | kennel | stable hutch cage
        old dog | kennel | stable hutch cage
        horse | stable | kennel hutch cage
        grey pony | stable | kennel hutch cage
        donkey | stable | kennel hutch cage
        rabbit | hutch | stable kennel sty
        brown rabbit | hutch | stable kennel sty
        pig | sty | kennel hutch cage
        big pig | sty | kennel hutch cage`,
    },
    {
      open: [
        'Why are there so many {c} on your shirt, I asked the man in the train. "They are the best thing in my life," he said. "I have forty of them."',
        'On Saturdays {p} has a stall at the market. {pHe} has put up a board with a picture of {c}, so people know what they can get from {pHim}.',
      ],
      middle: ['Next to it somebody sells brushes and old clocks.'],
      ask: [
        'If you are ever in need of __, you know where to go.',
        'In the end I went home with a bag full of __.',
        'Some say that you cannot find such good __ anywhere else.',
      ],
      rows: FLOCKS,
      rivals: GIVEN,
    },
    {
      open: [
        'The children thought that the {c} might like a change, so they carried it into the kitchen and shut the door. It sat under the table and looked unhappy.',
        'Somebody had brought the {c} to the party as a joke. It did not think it was funny, and after the third song it had had enough.',
      ],
      ask: [
        'All it wanted was to be back in its __.',
        'We put it back into its __ before anyone could tread on it.',
        'You should have seen how fast it went to the __ once we let it go.',
      ],
      rows: `
        c due rivals
        dog | kennel | nest bowl web
        puppy | kennel | nest bowl web
        spider | web | nest bowl kennel
        small spider | web | nest bowl kennel
        goldfish | bowl | nest web kennel
        goldfish | bowl | nest web kennel
        canary | cage | bowl web kennel
        parrot | cage | bowl web kennel
        rabbit | hutch | bowl web nest
        young rabbit | hutch | bowl web nest
        pony | stable | bowl web nest
        piglet | sty | bowl web nest`,
    },
  ]),
];
