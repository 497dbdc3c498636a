// Tellings of animals, machines and people with a trade who later get what they eat, use up and cannot do without.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const NEEDS = toldKind('told: what it does and gives, food and needs', [
  {
    open: [
      '{pet} is {a x}.',
      '{p} has {a x}, and its name is {pet}. {q} has {a y}.',
      'Say hello to {pet}! Have you ever seen such a pretty {x}?',
    ],
    ask: [
      'The food that {pet} likes best is __.',
      'On its birthday {pet} got a big bowl of __.',
      'It is time to feed {pet}, and we have run out of __.',
      'If you want {pet} to love you, give it some __.',
      'I put my hand in my pocket and gave {pet} some __.',
    ],
    rows: `x due y rivals
      horse | hay | dog | bones nuts seeds / dog | bones | horse | hay nuts flies
      squirrel | nuts | frog | flies bones hay / rabbit | carrots | owl | mice bones flies
      canary | seeds | monkey | bananas bones mice / monkey | bananas | canary | seeds hay flies
      frog | flies | rabbit | carrots hay nuts / owl | mice | squirrel | nuts hay bananas
      seal | fish | mouse | cheese hay nuts / mouse | cheese | seal | fish hay bones`,
  },
  {
    open: [
      '{p} has bought {a x}. It was not cheap, but it looks nice.',
      "That {x} is {p}'s. {pHe} got it for {pHis} birthday and has used it every day since.",
      'There is {a x} for {p} and {a y} for {q}.',
    ],
    ask: [
      '"Oh dear," said {p}, "it has stopped. Have we run out of __?"',
      'What {p} needs for it is __.',
      'Before {p} can use it again, {pHe} has to get some more __.',
      "The only thing {p}'s present cannot do without is __.",
      'It worked again as soon as {p} had put in some __.',
    ],
    rows: `x due y rivals
      car | petrol | torch | batteries ink thread / fountain pen | ink | car | petrol wood thread
      wood-burner | wood | pen | ink petrol thread / torch | batteries | sewing machine | thread ink wood
      motorbike | petrol | kettle | water ink thread / kettle | water | motorbike | petrol ink batteries
      steam engine | coal | camera | film ink thread
      sewing machine | thread | steam engine | coal petrol ink
      old camera | film | motorbike | petrol ink coal`,
  },
  {
    open: [
      '{p} is {a x}, and December is {pHis} busiest month. {pHe} hardly finds the time to eat.',
      'There was a knock at ten at night. It was {p}, the {x} from next door, in an apron, with worry all over {pHis} face.',
    ],
    ask: [
      '"I cannot go on working," {p} said. "I have run out of __."',
      'What {p} ordered was another hundred pounds of __.',
      "In {p}'s workroom the shelves were empty. There was no more __.",
      '"How am I to do my work," cried {p}, "without __?"',
    ],
    rows: `x due rivals
      baker | flour | paint leather clay / painter | paint | flour leather wool
      cobbler | leather | flour paint clay / carpenter | wood | flour leather paint
      potter | clay | flour paint leather / weaver | wool | flour clay leather
      printer | paper | flour leather clay / blacksmith | iron | flour clay wool
      miller | corn | leather clay paint / jeweller | gold | flour leather wool`,
  },
  {
    open: [
      'Dear {p}, thank you for looking after the house while we are in Rome. {pet}, the {x}, sleeps in the shed, and {pet2}, the {y}, in the bath. The key is under the third flowerpot.',
      '"It is only for a week," said Aunt {f}. "{pet} is the {x}, you know {pet}. And {pet2} is the {y}, who bites a little." Then the taxi came.',
    ],
    ask: [
      'Morning and evening, {pet} must have some fresh __.',
      'You will be best friends with {pet} as long as there are enough __.',
      'If {pet} looks sad, the only thing that helps is __.',
      'In the cupboard you will find a whole box of __ for {pet}.',
    ],
    rows: `x due y rivals
      dog | bones | rabbit | carrots seeds flies / rabbit | carrots | dog | bones mice flies
      canary | seeds | frog | flies bones carrots / frog | flies | canary | seeds bones nuts
      squirrel | nuts | snake | mice bones seeds / snake | mice | squirrel | nuts carrots seeds
      monkey | bananas | canary | seeds bones mice / caterpillar | leaves | monkey | bananas bones mice
      parrot | seeds | dog | bones mice leaves`,
  },
  {
    open: [
      'The {x} was brought to the circus in a box, and for three days it ate nothing. They tried cake. They tried soup. The clown even sang to it.',
      'A little prince had been given {a x} and did not know what such a creature lives on. He offered it roast goose on a silver plate. It turned its head away.',
    ],
    ask: [
      'Then a poor boy came along and held out some __.',
      '"But your Highness," said the oldest of the servants, "it must have __!"',
      'Of course it ate nothing! In all those days nobody had thought of __.',
      'It ate at last, and what it ate was __.',
      'From that day on it was given as much as it liked of its favourite food, and that is __.',
    ],
    rows: `x due rivals
      horse | hay | fish bones mice / seal | fish | hay nuts seeds / dog | bones | hay nuts seeds
      squirrel | nuts | fish bones hay / parrot | seeds | bones fish hay
      monkey | bananas | hay bones mice / snake | mice | hay nuts bananas
      frog | flies | hay bananas nuts / penguin | fish | hay nuts bones / cow | grass | fish bones mice
      lion | meat | hay nuts grass`,
  },
  {
    open: [
      '{A x} walks into a restaurant, hangs up its hat and takes the table by the window. At the next one sits {a y}, who is reading the newspaper.',
      'My little boy told me this one in the bath. A waiter goes up to two guests. One is {a x}, and the other is {a y}. "Good evening," he says, as if nothing were the matter.',
    ],
    ask: [
      '"What can I bring you?" the waiter asks the {x}. "The usual," it says, "a plate of __."',
      '"I am sorry," says the waiter to the {x}, "but we have no more __."',
      'The {x} calls out, "Waiter, there is a man in my soup, and I ordered __!"',
      'The {x} shuts the menu. "For me, please, the fried __."',
      'The chef comes out himself and asks if the {x} likes its __.',
    ],
    rows: `x due y rivals
      horse | hay | frog | flies bones nuts / frog | flies | horse | hay bones nuts
      squirrel | nuts | owl | mice flies bones / owl | mice | dog | bones hay nuts
      dog | bones | rabbit | carrots flies hay / rabbit | carrots | squirrel | nuts flies mice
      mouse | cheese | monkey | bananas flies hay / monkey | bananas | mouse | cheese flies hay
      penguin | fish | cow | grass flies nuts / spider | flies | penguin | fish nuts hay
      cow | grass | spider | flies bones fish`,
  },
  {
    open: [
      'It is my first week at the zoo. They have given me {pet}, the {x}, while {q} looks after {pet2}, the {y}. My mother thinks I work in an office.',
      '"Listen well, for I shall say this only once," said the head keeper. "{pet} is {a x}, and {pet2} is {a y}. Never mix up the two buckets. We had a young man here who did."',
    ],
    ask: [
      "In {pet}'s bucket, then, there have to be __.",
      'At ten, with the public looking on, I feed {pet} with __.',
      'My clothes smell all day of what {pet} is fed on, namely __.',
      'Over {pet}\'s door there hangs a sign: "Eats nothing but __."',
      'Each month, only for {pet}, a truck brings a load of __.',
    ],
    rows: `x due y rivals
      monkey | bananas | seal | fish mice nuts / seal | fish | monkey | bananas nuts leaves
      squirrel | nuts | snake | mice fish bananas / snake | mice | squirrel | nuts leaves bananas
      giraffe | leaves | penguin | fish mice bones / penguin | fish | giraffe | leaves nuts carrots
      rabbit | carrots | owl | mice fish bananas / owl | mice | rabbit | carrots nuts bananas
      parrot | seeds | wolf | bones mice fish / anteater | ants | parrot | seeds carrots fish
      frog | flies | anteater | ants bananas nuts / blackbird | worms | monkey | bananas nuts bones`,
  },
  {
    open: [
      '{pet} has run away again! {p} has found it, though: it is sitting under the shed and will not come out. Nobody would think that {a x} can be so stubborn.',
      '{pet} the {x} had squeezed itself in behind the bath. {p} pulled, {q} pushed, and Grandfather made a speech.',
    ],
    ask: [
      'At last {p} had a good idea and held out some __.',
      'No animal of this kind can say no to __.',
      'It came out like a shot when it smelled the __.',
      'From the kitchen door to the cage {p} laid a trail of __.',
    ],
    rows: `x due rivals
      dog | bones | carrots seeds mice / rabbit | carrots | bones mice fish
      squirrel | nuts | bones fish mice / mouse | cheese | bones hay carrots
      canary | seeds | bones mice fish / monkey | bananas | bones mice hay
      penguin | fish | carrots seeds hay / pony | hay | bones mice fish / snake | mice | carrots hay seeds`,
  },
  {
    open: [
      'In the night the {x} got out and found the way to our store-room. You should have seen the floor. It had left the jam, the wine and the ham.',
      'Who was in the barn last night? The {x} was! The farmer knows it from its marks in the dust. There were sacks and jars and boxes of all kinds in there.',
    ],
    ask: [
      'As you would expect, it had gone straight for the __.',
      'Nothing was missing in the morning but the __.',
      'All that it was interested in was our __.',
      'We shall have to lock up the __.',
    ],
    rows: `x due rivals
      horse | hay | nuts cheese bones / squirrel | nuts | hay cheese bones
      mouse | cheese | hay nuts carrots / dog | bones | hay nuts carrots
      rabbit | carrots | bones cheese fish / bear | honey | hay bones carrots
      monkey | bananas | hay bones cheese / canary | seeds | bones cheese hay
      cat | fish | hay carrots nuts`,
  },
  {
    open: [
      'There is a shop on the corner which sells all there is. {p} went in and said, "I have {a x} at home." The old woman nodded.',
      '"A shopkeeper has to listen," my grandmother said. "A man comes in and says that he has got {a x}. He does not know what to ask for. You have to know."',
    ],
    ask: [
      '"I see. Then what you will be needing is __."',
      'She got up on the ladder and fetched down a bag of __.',
      '"For that, sir, there is nothing better than our __."',
      'Outside it struck {pHim} that {pHe} had not paid for the __.',
    ],
    rows: `x due rivals
      squirrel | nuts | coal ink bones / steam engine | coal | nuts seeds bones
      dog | bones | ink coal seeds / canary | seeds | coal bones batteries
      torch with no light | batteries | nuts bones seeds / mouse | cheese | coal batteries bones
      monkey | bananas | coal bones batteries / rabbit | carrots | coal bones batteries
      penguin | fish | coal seeds batteries / horse | hay | bones coal fish`,
  },
  {
    open: [
      'They had set out with {a x}, a flag and far too many biscuits. On the ninth day, in the middle of nowhere, they had to stop.',
      '"Why are we not moving, Captain?" On his first great journey my uncle took {a x}, against the advice of his wife. Now it stood still.',
    ],
    ask: [
      'There was nothing to be done. With {a x} you need __.',
      'They sat down to wait for __.',
      '"My kingdom for some __!" he cried.',
      'They might have got to the end of the world, if only there had been more __.',
      'The diary ends with the words: "Still no __."',
    ],
    rows: `x due rivals
      sailing boat | wind | petrol coal snow / steamship | coal | petrol wind snow
      motorboat | petrol | coal wind snow / sledge | snow | petrol coal wind
      kite on wheels | wind | petrol coal snow / steam train | coal | petrol wind snow
      motorbike | petrol | coal wind hay / camel | water | petrol coal snow
      horse and cart | hay | petrol coal wind / pair of skis | snow | petrol coal hay`,
  },
  {
    open: [
      'For {p}, life is {x}. {pHe} does it on the bus, {pHe} does it in bed, and once {pHe} did it at a funeral.',
      'The doctor told {p} to find something to calm {pHis} nerves. {pHe} chose {x}. {q}, who has the same doctor, chose {y}.',
    ],
    ask: [
      'It is easy to find a present for {p}. We give {pHim} a box of __.',
      "{p}'s whole cupboard is full of __.",
      '"I have to go to town," says {p}, "I am short of __."',
      'What {p} spends most of {pHis} money on is __.',
    ],
    rows: `x due y rivals
      knitting | wool | baking | flour clay paper / baking | flour | knitting | wool clay ink
      making pots | clay | painting | paint flour wool / painting | paint | making pots | clay flour wool
      carving animals | wood | writing letters | paper flour wool
      writing letters | paper | carving animals | wood clay flour
      fishing | worms | baking | flour wool clay / sewing dresses | cloth | fishing | worms flour clay
      growing lettuce | seeds | knitting | wool paint clay`,
  },
  {
    open: [
      'Come here, but do not make a sound. Those little ones, with their mouths wide open, are young {x}. Their mother has been away for an hour.',
      'The film was about a mother and her four young {x}. The father had gone off in the first minute, and my wife said that it was always the same.',
    ],
    ask: [
      'In a moment the mother will be back with some __.',
      'What they want, what they all cry for, is __.',
      'The biggest of the four pushes the others aside and gets all the __.',
      'She does not rest from dawn to dark, for the four of them need __.',
      'Tomorrow she will teach them how to find their own __.',
    ],
    rows: `x due rivals
      owls | mice | worms fish nuts / blackbirds | worms | mice fish bones
      swallows | flies | mice nuts fish / penguins | fish | mice worms nuts
      squirrels | nuts | mice fish worms / sparrows | seeds | mice fish bones
      lions | meat | nuts worms seeds / seals | fish | mice nuts seeds / monkeys | fruit | mice fish worms
      rabbits | grass | mice fish worms`,
  },
  {
    open: [
      '"I am afraid," said the vet, "that your {x} is much too fat." {p} blushed. "{pet} is not fat, doctor. That is all fur."',
      '{pet} the {x} is on a diet. It was {q} who stuck the paper on the fridge, with a red pen, after the thing with the broken chair.',
    ],
    ask: [
      'It says that from now on {pet} may have no more __.',
      'Somebody has been giving {pet} secret __.',
      "In {pet}'s dreams it is raining __.",
      'There used to be a box on the lowest shelf, within reach of {pet}, full of __.',
      '"All right," sighed {p}, "after six there will be no __."',
    ],
    rows: `x due rivals
      dog | bones | nuts mice seeds / squirrel | nuts | bones mice fish
      rabbit | carrots | bones mice fish / parrot | seeds | bones mice hay
      monkey | bananas | bones mice hay / snake | mice | nuts seeds hay / frog | flies | bones nuts hay
      seal | fish | nuts seeds hay / mouse | cheese | bones hay fish / bear | honey | mice seeds hay
      blackbird | worms | bones nuts hay / pony | hay | bones mice fish`,
  },
  {
    open: [
      'Each Friday {p} carries home a big bag of {food}. No, {pHe} does not eat that, {pHe} has a pet.',
      '"Good morning, {p}! The usual?" "Yes please, a bag of {food}." All day the people in the shop wondered what kind of animal {pHe} kept.',
    ],
    ask: [
      'You have surely guessed that {p} keeps a __.',
      'When I was allowed into the flat at last, I was not surprised to see a __.',
      'Only one animal would be happy with that, and it is a __.',
      '"It is not for me, it is for my __," says {p}.',
    ],
    rows: `food due rivals
      bones | dog | cow squirrel frog / hay and oats | horse | dog frog monkey
      dead flies | frog | dog cow squirrel / bananas | monkey | dog cow frog
      bird seed | canary | dog cow frog / carrots and lettuce | rabbit | dog frog snake
      acorns and other nuts | squirrel | dog cow snake / frozen mice | snake | cow rabbit squirrel
      tuna, cream and sand for the tray | cat | dog cow horse / cheese crumbs | mouse | dog horse snake
      whole raw fish, forty of them | seal | horse rabbit squirrel`,
  },
  {
    open: [
      'I had to go to three shops, and two of them were shut, but here I am, with wet feet, and I have got {stuff}.',
      '"Have you brought {stuff}?" my husband asked, before I had taken off my coat. I had. I had forgotten the milk and the eggs.',
    ],
    ask: [
      'Now at long last we can use the __ again.',
      'It was high time, for it was just what was needed for the __.',
      'We had not been able to do anything with the __.',
      'He ran to the next room to try it out on his beloved __.',
      'He does not love anyone as he loves that old __.',
    ],
    rows: `stuff due rivals
      a new set of strings | guitar | pen car camera / a bottle of blue ink | pen | guitar car torch
      twenty litres of petrol | car | guitar pen kite
      two batteries and a small bulb | torch | guitar car pen
      the film for the holiday photos | camera | car pen stove
      a sack of coal | stove | guitar pen camera / a new tyre and a pump | bike | pen stove guitar
      two new sails | boat | pen stove camera
      a tin of fish food and some clean sand | aquarium | car pen guitar
      a hundred yards of string and a long tail | kite | stove car pen`,
  },
  {
    open: [
      '{pet} is {a x}. {pet2} is {a y}. Please do not mix them up.',
      'We have {a x} called {pet} and {a y} called {pet2}, and they live side by side in the yard.',
    ],
    ask: [
      'Here are some {food}. Take them to __.',
      'The {food} have all been eaten by __.',
      'Those {food} are not for you, they are for __.',
      'The one that is mad about {food} is __.',
      'I came in with a bag of {food}, and who jumped for joy? It was __.',
    ],
    rows: `x y food
      rabbit | cat | carrots / dog | canary | bones / canary | dog | sunflower seeds
      squirrel | frog | nuts / frog | squirrel | flies / monkey | seal | bananas / owl | rabbit | mice
      caterpillar | owl | leaves`,
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'Dear Father Christmas, this letter is not from me but from {pet}, who is {a x} and cannot write. I am {p}, and I am five. I would like a red bicycle.',
      'There were three stockings over the fire: one for {p}, one for {q} and a very small one for {pet}, the {x}. It was a tradition in that family.',
    ],
    ask: [
      'What would make {pet} happy on Christmas Day is a lot of __.',
      "And {pet}'s stocking? It was filled to the brim with __.",
      'Please do not bring {pet} any toys or clothes, only __.',
      'While the others unpacked their games, {pet} was busy with a heap of __.',
    ],
    rows: `x due rivals
      dog | bones | nuts seeds hay / squirrel | nuts | bones hay mice / hamster | seeds | bones mice fish
      mouse | cheese | bones hay seeds / rabbit | carrots | bones mice cheese
      monkey | bananas | bones mice hay / frog | flies | bones hay carrots
      donkey | hay | bones mice flies / penguin | fish | nuts hay seeds / owl | mice | hay nuts seeds`,
  },
]);

export const kinds: readonly Kind[] = [NEEDS];
