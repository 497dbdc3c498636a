// Tellings of animals and what they eat, like and fear.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const FOOD = `
  c due rivals
  dog | bone | carrot banana nut
  puppy | bone | carrot banana nut
  rabbit | carrot | bone banana fish
  donkey | carrot | bone banana fish
  horse | carrot | bone banana fish
  pony | carrot | bone banana fish
  monkey | banana | bone fish worm
  chimpanzee | banana | bone fish worm
  squirrel | nut | bone fish worm
  penguin | fish | bone carrot nut
  seal | fish | bone carrot nut
  sea lion | fish | bone carrot nut
  mole | worm | bone carrot nut
  blackbird | worm | bone carrot banana`;

const FEEDS = `
  c due rivals
  cow | grass | fish bananas bones
  sheep | grass | fish bananas bones
  goat | grass | fish bananas bones
  horse | hay | fish bananas bones
  pony | hay | fish bananas bones
  monkey | bananas | fish hay bones
  chimpanzee | bananas | fish hay bones
  seal | fish | bananas hay bones
  penguin | fish | bananas hay bones
  pelican | fish | bananas hay bones
  squirrel | nuts | fish hay bones
  rabbit | carrots | fish bananas bones
  hen | corn | fish bananas bones
  lion | meat | grass bananas corn
  tiger | meat | grass bananas corn`;

const FEARS = `
  c due rivals
  mouse | cat | wolf spider fox
  rat | cat | wolf spider fox
  sheep | wolf | cat spider mouse
  lamb | wolf | cat spider mouse
  fly | spider | wolf mouse cat
  mosquito | spider | wolf mouse cat
  hen | fox | spider mouse cat
  goose | fox | spider mouse cat
  cat | dog | mouse spider fly
  kitten | dog | mouse spider fly
  worm | bird | wolf mouse cat
  gosling | fox | spider mouse cat`;

export const kinds: readonly Kind[] = [
  toldKind('told: what a creature eats and fears', [
    {
      open: [
        'On her fifth birthday {f} was allowed to invite {a c} called {pet}. Nobody could talk her out of it, and so a ninth chair was put at the table.',
        'There came a knock at the door, and outside stood {pet}, the {c} from next door, with a bow round its neck and a very polite face. {f} asked it in at once.',
      ],
      middle: ['For the other guests there was lemonade and a big cake with candles on it.'],
      ask: [
        '{pet} did not want any cake, so {f} went into the kitchen and found it a __.',
        'What {pet} had hoped for all day was a __, but it was too polite to say so.',
        '"If you had told me before, I would have bought you a __," said {f}.',
      ],
      rows: FOOD,
    },
    {
      open: [
        'The keeper was ill, so they asked me to go round with the wheelbarrow in his place. My first stop was the {c}, which was already waiting at the gate.',
        'When you work at a zoo, you soon learn who is hungry first. With us it is always the {c}. It starts making trouble at ten to eight.',
      ],
      ask: [
        'I gave it a whole bucket of __ and it still looked for more.',
        'It could smell the __ from the other side of the yard.',
        'Luckily a cart with fresh __ arrives every morning before the gates open.',
      ],
      rows: FEEDS,
    },
    {
      open: [
        'Let me tell you about {pet}, who was the bravest {c} in the country. At least that is what {pet} told everyone.',
        'Do not laugh, but {pet}, our big strong {c}, has been sitting under the bed for an hour and will not come out.',
      ],
      ask: [
        'Only one thing in the world could make {pet} shake like that, and that was a __.',
        'It turned out that there was a __ in the house.',
        '"Is it gone?" asked {pet}, who had seen a __ behind the curtain.',
      ],
      rows: `
        c due rivals
        mouse | cat | wolf bee
        field mouse | cat | wolf bee
        rat | cat | wolf bee
        cat | dog | mouse fly
        kitten | dog | mouse fly
        tomcat | dog | mouse fly
        elephant | mouse | cat wolf
        little elephant | mouse | cat wolf
        fly | spider | cat wolf
        mosquito | spider | cat wolf
        gnat | spider | cat wolf
        hen | fox | mouse fly
        rooster | fox | mouse fly`,
    },
    {
      open: [
        'Please put on your shopping list what we need for the {c}. There is nothing left in the shed, and it looks at me as if it were my fault.',
        'I should have known that the {c} would cost more to feed than the rest of the family. The man who sold it to us said that it ate like a bird.',
      ],
      ask: [
        'We buy __ by the sack now, and it never lasts for long.',
        '"Not more __!" cried the girl in the shop when she saw me coming.',
        'Try to find __ at this time of year, and you will see what I mean.',
      ],
      rows: FEEDS,
    },
    {
      open: [
        '{p} had found {a c} that was too weak to get up. {pHe} put it in a box by the stove and sat with it the whole night.',
        'The {c} at the rescue home had not touched any food for three days, and {p}, who worked there on Saturdays, could not bear to see it.',
      ],
      middle: ['The vet shook his head and said that one could only wait.'],
      ask: [
        'At dawn {p} held out a __, and this time it took a small bite.',
        'What saved it in the end was a __ that {p} had found for it.',
        'It opened one eye when it smelled the __ in {pHis} hand.',
      ],
      rows: FOOD,
    },
    {
      open: [
        'All the animals were asked to write down what frightened them most. The {c} thought about it for a long time, with its pencil in its mouth.',
        'It is not easy to be {a c}. You are never quite safe, wherever you go, and your mother tells you the same thing every morning.',
      ],
      ask: [
        '"Whatever you do," said its mother, "do not go near the __."',
        'Then in big letters it wrote the word __, and shivered.',
        'Even in its dreams it was chased by a __.',
      ],
      rows: `
        c due rivals
        mouse | cat | wolf fox
        young mouse | cat | wolf fox
        lamb | wolf | spider mouse
        little sheep | wolf | spider mouse
        fly | spider | wolf fox
        mosquito | spider | wolf fox
        small fly | spider | wolf fox
        hen | fox | spider mouse
        gosling | fox | spider mouse
        chick | fox | spider mouse
        kitten | dog | mouse spider
        cat | dog | mouse spider
        worm | bird | wolf fox
        caterpillar | bird | wolf fox`,
    },
    {
      open: [
        'There is a hole in the bottom of my school bag, and it is the fault of the {c} that we feed on the way home. It could not wait until I had opened the zip.',
        'On Thursdays we go past the fence where the {c} stands, and it has learnt what I carry in my pocket.',
      ],
      ask: [
        'It is ready to do anything for a __.',
        'I had kept a __ for it, and it would not leave me alone.',
        'Next time I shall hide the __ somewhere else.',
      ],
      rows: `
        c due rivals
        dog | bone | carrot banana
        big brown dog | bone | carrot banana
        guard dog | bone | carrot banana
        horse | carrot | bone banana
        donkey | carrot | bone banana
        pony | carrot | bone banana
        rabbit | carrot | bone banana
        monkey | banana | bone carrot
        little monkey | banana | bone carrot
        squirrel | nut | bone fish
        red squirrel | nut | bone fish
        seal | fish | bone carrot`,
    },
    {
      open: [
        'The farmer wondered why the {c} did not come out in the evening as it always did. He stood in the yard and called, but there was only the wind.',
        'Long after midnight the {c} heard a step outside. It knew very well who goes about at that hour.',
      ],
      middle: ['The moon hung over the barn like a plate.'],
      ask: [
        'In the soft earth by the wall there were the tracks of a __.',
        'There was no doubt about it: a __ had been here.',
        '"Go away, you bad __!" it called with a trembling voice.',
      ],
      rows: `
        c due rivals
        hen | fox | spider mouse
        old hen | fox | spider mouse
        duck | fox | spider mouse
        goose | fox | spider mouse
        turkey | fox | spider mouse
        lamb | wolf | spider mouse
        sheep | wolf | spider mouse
        young sheep | wolf | spider mouse
        black sheep | wolf | spider mouse
        mouse | cat | wolf sheep
        barn mouse | cat | wolf sheep
        little mouse | cat | wolf sheep`,
    },
    {
      open: [
        'Aunt {f} cannot cook anything for people, but when it comes to animals she is an artist. Tonight the {c} is getting its supper on a silver plate.',
        '"Waiter!" called the {c}, and tapped on the table. In this restaurant animals may eat as well, provided they behave.',
      ],
      ask: [
        'On the menu for today are __, fresh from the market.',
        'It is having __ as a starter, and then the same again.',
        'Somebody came out of the kitchen with a bowl of __ and a napkin.',
      ],
      rows: `
        c due rivals
        monkey | bananas | bones worms flies
        chimpanzee | bananas | bones worms flies
        squirrel | nuts | bones worms flies
        chipmunk | nuts | bones worms flies
        dog | bones | bananas worms flies
        poodle | bones | bananas worms flies
        blackbird | worms | bones bananas carrots
        mole | worms | bones bananas carrots
        robin | worms | bones bananas carrots
        frog | flies | bones bananas carrots
        spider | flies | bones bananas carrots
        rabbit | carrots | bones worms flies
        donkey | carrots | bones worms flies
        panda | leaves | bones worms flies
        koala | leaves | bones worms flies`,
    },
    {
      open: [
        '"{A c}?" said my wife. "In this flat? Who is going to look after it?" I promised that I would do it all myself, every day, until the end of my life.',
        'The children promised that they would feed the {c} before school. It is now the end of the second week, and guess who does it.',
      ],
      ask: [
        'So this morning I stood in the cold with my hands full of __ and thought about my life.',
        'I have learnt a lot about __ since then, and not all of it is nice.',
        'There is __ in the fridge, in the bath, and under my hat.',
      ],
      rows: `
        c due rivals
        seal | fish | hay meat
        penguin | fish | hay meat
        pelican | fish | hay corn
        baby seal | fish | hay meat
        pony | hay | fish meat
        small horse | hay | fish meat
        goat | hay | fish meat
        tiger | meat | fish hay
        baby lion | meat | corn hay
        lion | meat | corn hay
        hen | corn | fish meat
        rooster | corn | fish meat`,
    },
    {
      open: [
        'I used to think that magic was easy. Then I tried to pull a rabbit out of my hat, and what came out was {a c}. It looked about as surprised as I was.',
        'When the lift stopped between two floors, there were three of us in it: a fat man, {a c} and I. None of us knew how long it would take.',
      ],
      middle: ['A voice told us to stay calm, and then it played a waltz.'],
      ask: [
        'After the first shock it began to search my pockets for a __.',
        'I happened to have a __ with me, and from then on it was my friend.',
        'Somebody had brought a __ for lunch, and that saved the day.',
      ],
      rows: FOOD,
    },
    {
      open: [
        'Every night the {c} had to pass the dark corner by the stairs, and every night it ran as fast as it could.',
        'The brave little {c} had sworn never to run away again. It marched through the garden and sang a marching song.',
      ],
      ask: [
        'Who should come round the corner but a hungry __!',
        '"Good evening, dinner," said the __ with a smile.',
        'It had not seen that the __ was lying there, with one eye open.',
      ],
      rows: `
        c due rivals
        mouse | cat | wolf frog
        fat mouse | cat | wolf frog
        field mouse | cat | wolf frog
        fly | frog | wolf cow
        green fly | frog | wolf cow
        mosquito | frog | wolf cow
        lamb | wolf | frog spider
        baby goat | wolf | frog spider
        piglet | wolf | frog spider
        duckling | fox | frog spider
        chicken | fox | frog spider
        gosling | fox | frog spider`,
    },
    {
      open: [
        'What do you think {a c} does on Sundays? It sleeps late, like you and me. Then it sits up and thinks of breakfast. Its wife has been up for ages.',
        'Two travellers shared a cabin on the night train. One of them, an elderly {c} with glasses, opened its basket and took out its meal.',
      ],
      ask: [
        '"Would you care for some __?" it asked kindly.',
        'The whole place soon smelled of __.',
        'There is nothing better than __ when you are hungry and have time.',
      ],
      rows: FEEDS,
    },
    {
      open: [
        'The note on the cage said: "This {c} has had its dinner. Do not give it anything else." But {p} could not read yet, and those eyes were very big.',
        'My favourite photo shows {p}, two years old, face to face with {a c}. {pHe} is holding out something in {pHis} fat little hand.',
      ],
      middle: ['Behind them you can see my father, who is running.'],
      ask: [
        'The __ was gone before anyone could shout.',
        'Somebody is just about to bite into the __, and it is not {p}.',
        'It was the best __ that it had tasted for a long time.',
      ],
      rows: FOOD,
    },
    {
      open: [
        'For our puppet show I sewed the {c} and {p} made its worst enemy out of a sock. We do not have a story yet, but there will be a lot of running.',
        'In the film the {c} is the hero, and the villain turns up in the middle, when everybody thinks that all is well.',
      ],
      ask: [
        'Children always scream when the __ comes out from behind the tree.',
        'At the end the __ says sorry, and they dance together.',
        'Nobody wants to be the __, so we had to draw straws.',
      ],
      rows: FEARS,
    },
    {
      open: [
        'I met the {c} in the corridor of the school. It was in a hurry, it said, since it had an exam in cooking at ten, and had forgotten its apron.',
        'Once a year the animals have a baking contest. This time the {c} was sure to win, with a recipe from its grandmother.',
      ],
      ask: [
        'Naturally it was going to make a pie with __ in it.',
        'When you tried it, what you tasted was mostly __.',
        'It takes two cups of flour, an egg, and a pound of __.',
      ],
      rows: `
        c due rivals
        monkey | bananas | fish worms honey
        young monkey | bananas | fish worms honey
        squirrel | nuts | fish worms honey
        red squirrel | nuts | fish worms honey
        seal | fish | bananas worms honey
        penguin | fish | bananas worms honey
        pelican | fish | bananas worms honey
        blackbird | worms | bananas fish honey
        mole | worms | bananas fish honey
        bear | honey | bananas worms bones
        brown bear | honey | bananas worms bones
        mouse | cheese | bananas worms bones
        little mouse | cheese | bananas worms bones
        rabbit | carrots | fish worms bones
        donkey | carrots | fish worms bones`,
    },
    {
      open: [
        'To whom it may concern: I am only {a c}, but even so I have rights. I have lived in this house for years and hardly ever complained.',
        'Diary of {a c}. Monday: slept. Tuesday: slept, went for a short walk, slept. I am beginning to feel that something is missing.',
      ],
      middle: ['The weather has been rather poor for the time of year.'],
      ask: [
        'Would it be too much to ask for a decent __ now and then?',
        'I would give my left ear for a good __.',
        'Wednesday: found a __ behind the door, at long last!',
      ],
      rows: `
        c due rivals
        dog | bone | carrot banana
        puppy | bone | carrot banana
        old dog | bone | carrot banana
        rabbit | carrot | bone worm
        fat rabbit | carrot | bone worm
        pony | carrot | bone worm
        donkey | carrot | bone worm
        monkey | banana | bone worm
        small monkey | banana | bone worm
        squirrel | nut | bone worm
        seal | fish | bone nut
        robin | worm | bone banana`,
    },
  ]),
];
