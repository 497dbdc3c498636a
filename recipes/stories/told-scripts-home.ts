// Tellings of school, birthday and bedtime: whose turn it is, what was given, which story was read.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

export const kinds: readonly Kind[] = [
  toldKind('told: school and birthday', [
    {
      open: [
        'Everyone had to bring something for the show-and-tell. I brought {x}, because we had nothing else, and carried it through the whole town under my jacket.',
        'When it was my turn, I climbed on the chair and showed them {x}. The girl before me had shown a real skull, so I was not hopeful.',
      ],
      ask: [
        'The others crowded round me, and each of them wanted to hold the __.',
        'At the end of the lesson there was only one thing that the teacher could not find: my __.',
        'I got a star for it, and they hung up a drawing of the __.',
      ],
      rows: `x due rivals
        a shell | shell | feather spoon
        a feather | feather | shell spoon
        a wooden spoon | spoon | shell whistle
        a whistle | whistle | spoon candle
        a candle | candle | whistle magnet
        a magnet | magnet | candle walnut
        a walnut | walnut | magnet postcard
        a postcard from Malta | postcard | walnut thimble
        my aunt's thimble | thimble | postcard compass
        an old compass | compass | thimble snail
        a live snail | snail | compass egg
        an egg | egg | snail shell`,
    },
    {
      open: [
        'Our teacher is ill, and so Mr. Pringle, who usually looks after the boilers, gave us a lesson in {x}. It should have been {y}, but he said that he had never been any good at that.',
        'According to the timetable we were to have {y}. But there was a note on the door, and so we had {x} for two whole hours, with the windows open.',
      ],
      ask: [
        'I have never enjoyed myself so much as I did in that lesson of __.',
        'Now half of the class wants to have nothing but __.',
        'When my mother asked what I had learned, I told her about the __.',
      ],
      lists: {
        x: 'history music drawing physics spelling geography Latin French cooking gymnastics biology chess',
        y: 'history music drawing physics spelling geography Latin French cooking gymnastics biology chess',
      },
      due: 'x',
      rivals: 'y',
    },
    {
      open: [
        'In the school play {p} was the {x} and {q} was the {y}. I was a tree, and I had nothing to do but to hold up my arms, so I saw it all from close by.',
        'They gave the part of the {y} to {q} and the part of the {x} to {p}. As for me, I was the tree behind which they met.',
      ],
      ask: [
        'In the third act the beard came off, and it was the beard of the {x}, so you can imagine how red the face was of __.',
        'Suddenly the {x} forgot the words, and I whispered them from my branches to __.',
      ],
      lists: {
        x: 'giant wizard king hunter robber dwarf miller hermit',
        y: 'wolf devil pirate beggar prince shepherd captain ghost',
      },
      due: 'p',
      rivals: 'q',
    },
    {
      open: [
        'It says on the board who has to do what this week. {P} wipes the board, {q} waters the plants and {r} feeds the fish. That was on Monday; it is Friday now.',
        'Each of us has a duty in class. The plants are the duty of {q}, the board is that of {p}, and the fish belong, so to speak, to {r}.',
      ],
      ask: [
        'When the fern on the windowsill had turned brown, the whole class looked at __.',
        'Somebody has left the watering can on the radiator, and it cannot have been anyone but __.',
      ],
      due: 'q',
      rivals: 'p r',
    },
    {
      open: [
        'My brother had wished for {x} with all his might, and had even written it on the window. When he tore off the paper, it was {y} that looked out at him.',
        'There is a picture of me on my sixth birthday. I had been hoping for {x}. You can see me holding {y}, with a brave little smile.',
      ],
      ask: [
        'I must say that I learned to love the __ in the course of that year.',
        'The good aunt who had chosen it asked every time how the __ was.',
        'If you look under my bed, you will still find that __.',
      ],
      rows: `x y due rivals
        a train | a globe | globe | train
        a globe | a train | train | globe
        a drum | a dictionary | dictionary | drum
        a scooter | a drum | drum | scooter
        a kite | a scooter | scooter | kite
        a doll | a kite | kite | doll
        a puppet | a doll | doll | puppet
        a microscope | a puppet | puppet | microscope
        a guitar | a microscope | microscope | guitar
        a tent | a guitar | guitar | tent
        a robot | a teddy | teddy | robot
        a teddy | a robot | robot | teddy`,
    },
    {
      open: [
        'It is {p} whose birthday it is today, and not {q}, as I thought. I noticed it when the cake was already in the window with a name on it in pink icing.',
        'I had written the wrong name on the cake, that is, "{q}". "Mum," said the children, "today it is {p} who is having a birthday!"',
      ],
      ask: [
        'So I scraped off the letters and wrote instead, a little crookedly, "For __".',
        'We lit the candles and sang "Happy birthday, dear __".',
        'The one who was allowed to cut the first slice was therefore __.',
      ],
      due: 'p',
      rivals: 'q',
    },
    {
      open: [
        'Today we counted the candles on the cake twice, since the baby had been at it. There were {n}, and that was right. My uncle, who is bad at such things, had thought that it would be {k}.',
        '"How old are you now?" asked my uncle. "Is it {k}?" I shook my head and held up my fingers. It was {n}, of course.',
      ],
      ask: [
        'And that is why on the first page of this diary there is a big golden __.',
        'Now that I am __, I may go to the lake alone.',
      ],
      lists: {
        n: 'five six seven eight nine ten eleven twelve',
        k: 'five six seven eight nine ten eleven twelve',
      },
      due: 'n',
      rivals: 'k',
    },
    {
      open: [
        '{P} had hidden the presents so well that {pHe} could no longer find them. I, however, had seen where: one was in the {a}, and it was for me; the other was in the {b}, and it was for my sister.',
        'In our family you have to look for your presents. Mine was in the {a} this year. My sister had to look a long time, because hers was in the {b}.',
      ],
      ask: [
        'So when I was told to start searching, I walked straight up to the __.',
        'My father wondered why I had known at once that I must look in the __.',
      ],
      lists: {
        a: 'oven piano cupboard bathtub basket cellar shed barn bucket fridge attic wardrobe',
        b: 'oven piano cupboard bathtub basket cellar shed barn bucket fridge attic wardrobe',
      },
      due: 'a',
      rivals: 'b',
    },
    {
      open: [
        'Ten children had been asked to the party, and the clown was late. "Who can entertain us?" asked my mother. Then {p} stood up and said, "I can {v}." {Q} said, "I can {w}, but not very well."',
        'There were two of us who dared to go on stage. {P} wanted to {v}, {q} wanted to {w}, and the lady at the piano had nothing against it.',
      ],
      ask: [
        'All eyes turned to {p}, who took a deep breath, bowed and began to __.',
        'The children have forgotten the clown, but they still talk of how {p} could __.',
      ],
      lists: {
        v: 'sing dance juggle whistle yodel mime recite drum',
        w: 'sing dance juggle whistle yodel mime recite drum',
      },
      due: 'v',
      rivals: 'w',
    },
    {
      open: [
        'This term I sit next to {p}, behind {q}. The seats were given out by lot. I have written my initials under the lid of the desk.',
        'In front of me there is the back of {q}, and beside me there is {p}, who eats liquorice. That is all I see of school.',
      ],
      ask: [
        'In the dictation there was a word that I did not know, so I looked, just for a second, into the book of my neighbour, __.',
        'I share my desk, my ruler and my sandwiches with __.',
      ],
      due: 'p',
      rivals: 'q',
    },
    {
      open: [
        'For homework we were to write about an animal. {P} chose the {x}, and I chose the {y}, because I had once been bitten by one. It came to four pages.',
        'I asked my father to tell me everything that he knew about the {y}, since I had to write about it. My friend {p} had taken the {x}, and that is easy.',
      ],
      ask: [
        'The teacher read it out, and now everybody in our class is an expert on the __.',
        'When I had finished I dreamed of it all night, of the __, I mean.',
        'I made a drawing, too, but it did not look much like a __.',
      ],
      lists: {
        x: 'badger weasel camel hedgehog pelican walrus lobster beaver zebra panther crab mole',
        y: 'badger weasel camel hedgehog pelican walrus lobster beaver zebra panther crab mole',
      },
      due: 'y',
      rivals: 'x',
    },
    {
      open: [
        '"{A}, {b}, {c}, those are the colours of the flag," said the teacher, "from the top to the bottom. Now paint it." I had only one brush and it was nearly bald.',
        'The flag of our club has three stripes: the top one is {a}, the middle one {b} and the bottom one {c}. My mother sewed it out of old shirts.',
      ],
      ask: [
        'Just as I had reached the bottom, the paint gave out, and I had to borrow some __.',
        'Then came the wind and tore off the lowest stripe, so somewhere there must be a rag flying about that is __.',
      ],
      lists: {
        a: 'red white blue green yellow black orange purple brown pink',
        b: 'red white blue green yellow black orange purple brown pink',
        c: 'red white blue green yellow black orange purple brown pink',
      },
      due: 'c',
      rivals: 'a b',
    },
    {
      open: [
        'There was a race in the playground. {P} came in first, {q} came in second, and {r} lost a shoe and had to hop. I held the string and the whistle.',
        'The result of the egg-and-spoon race, as I wrote it down, was as follows: one, {p}; two, {q}; three, {r}.',
      ],
      ask: [
        'The silver medal went, as it should, to __.',
        'If the winner is found to have glued on the egg, then the victory will go to __.',
      ],
      due: 'q',
      rivals: 'p r',
    },
    {
      open: [
        'I am often asked what I did before I became a headmaster. I used to be a {x}. My wife was a {y}, and we met in a lift.',
        'Nobody at our school knows that the strict Mr. Cole was once a {x}. I know it from his sister, who was a {y} in the same town.',
      ],
      ask: [
        'You can still see it if you look closely at those hands: they are the hands of a __.',
        'On the last day of term there was a fancy dress party, and one headmaster, with not much left to hide, came as a __.',
      ],
      lists: {
        x: 'clown boxer waiter sailor juggler baker soldier fireman dancer miner porter barber',
        y: 'clown boxer waiter sailor juggler baker soldier fireman dancer miner porter barber',
      },
      due: 'x',
      rivals: 'y',
    },
  ]),
  toldKind('told: bedtime and home', [
    {
      open: [
        'There are two things without which {p} cannot fall asleep. One is the {x}, which has lost an ear, and the other is a glass of {y}. I put both beside the bed.',
        '"Have you packed the {x}?" I asked, when {p} was to sleep at Granny\'s for the first time. {P} had packed everything, even the {y} for the night.',
      ],
      ask: [
        'At half past ten Granny rang up: there were tears, because of a missing __.',
        'My husband drove eleven miles through the fog to deliver the __.',
      ],
      lists: {
        x: 'teddy rabbit donkey elephant lamb monkey',
        y: 'milk water cocoa juice',
      },
      due: 'x',
      rivals: 'teddy rabbit donkey lamb',
    },
    {
      open: [
        'The story tonight was about a {x} who wanted to see the sea. I read it in a low voice and left out the part with the {y}, which is too exciting before sleep.',
        '"Again!" said {p}, when I had closed the book. It had been the one about the {x}; the one about the {y} had been read four times already.',
      ],
      ask: [
        'I turned off the light, and from under the blanket somebody asked, "And where is he now, the __?"',
        'In the night I heard {pHim} talk in {pHis} sleep, and it was about the __.',
        'Tomorrow we shall draw a picture of the __.',
      ],
      lists: {
        x: 'snail tailor hedgehog wizard beetle postman bear penguin miller dragon goblin king',
        y: 'snail tailor hedgehog wizard beetle postman bear penguin miller dragon goblin king',
      },
      due: 'x',
      rivals: 'y',
    },
    {
      open: [
        "First you {a}, then you {b}, and only then do you {c}: that is how it is done in this house, whatever they may allow you at Tom's. {P} knows it, and {p} has no objections.",
        'Every night it is the same with {p}. {PHe} has to {a}; after that {pHe} has to {b}; and at the very end {pHe} has to {c}. Woe betide us if we leave anything out.',
      ],
      ask: [
        'Yesterday we were in such a hurry that we did the first two and forgot to __.',
        'The last thing to do, when the bear is already lying on his back, is to __.',
      ],
      lists: {
        a: 'undress wash pray sing read drink yawn wave',
        b: 'undress wash pray sing read drink yawn wave',
        c: 'undress wash pray sing read drink yawn wave',
      },
      due: 'c',
      rivals: 'a b',
    },
    {
      open: [
        'There is a {x} under my bed. I have told my parents, I have told the police, and I have told my uncle, who looked and said that it was only a {y}.',
        '{P} came into our bedroom at two in the morning and said that there was a {x} in the wardrobe. My husband, half asleep, took it for a {y}, and turned over.',
      ],
      ask: [
        'Of course nobody believes in the __, but I know what I know.',
        'We left the lamp on and put out a saucer of milk, in case it was really a __.',
      ],
      rows: `x y due rivals
        dragon | sock | dragon | sock witch
        witch | shadow | witch | shadow dragon
        ghost | curtain | ghost | curtain wolf
        wolf | slipper | wolf | slipper ghost
        robber | coat | robber | coat lion
        lion | cushion | lion | cushion robber
        monster | suitcase | monster | suitcase snake
        snake | belt | snake | belt monster
        crocodile | guitar | crocodile | guitar tiger
        tiger | blanket | tiger | blanket crocodile`,
    },
    {
      open: [
        'Our flat has three rooms. In the {a} one sleeps {p}, in the {b} one sleeps {q}, and the {c} one is empty since Grandma went to live by the sea.',
        '{P} has the {a} room and {q} the {b} one. Nobody has slept in the {c} one since Grandma moved out, but it still smells of lavender.',
      ],
      ask: [
        'Somebody was snoring in the {b} room, so that must have been __.',
        'I knocked at the door of the {b} room and asked for __.',
      ],
      rows: `a b c
        blue | green | red
        big | small | yellow
        red | blue | green
        small | big | white
        yellow | white | blue
        front | back | middle`,
      due: 'q',
      rivals: 'p',
    },
    {
      open: [
        'I was woken by a noise. At first I thought that it was {x}, but then I remembered that we have none, and that the sound had come from {y}. I lay still and counted to a hundred.',
        '"Did you hear that?" whispered my wife. "That is only {x}," I said. She shook her head and said, "No, it is {y}. Listen!" And she was right.',
      ],
      ask: [
        'It is strange how loud it can be at night, the sound of one little __.',
        'From then on I did not sleep until morning, all because of that __.',
      ],
      rows: `x y due rivals
        a clock | a tap | tap | clock
        a tap | a clock | clock | tap
        an owl | a shutter | shutter | owl
        a shutter | an owl | owl | shutter
        a mouse | a moth | moth | mouse
        a moth | a mouse | mouse | moth
        a cricket | a hinge | hinge | cricket
        a hinge | a cricket | cricket | hinge`,
    },
    {
      open: [
        'When {p} was three, {pHe} called every animal "{w}": the cat was {a w}, the horse was {a w}, and so was the priest. We have a film of it.',
        'The first word that {p} ever said was "{w}". The whole family was standing round the high chair, and everyone had hoped for something else.',
      ],
      ask: [
        'Thirty years later, at the wedding, there stood on the cake, in pink sugar, a small __.',
        'To this day, on every birthday, {p} gets a card from us with a drawing on it, and it is always a __.',
      ],
      lists: { w: 'duck ball spoon car shoe bus moon cup dog train cow light' },
      due: 'w',
    },
    {
      open: [
        'It was {p} who had to sleep on the floor, since {q} has a bad back and the guest bed is narrow. I brought a rug and two cushions.',
        'The guest bed went to {q}, and so {p} lay down on the floor, between the piano and the rubber plant, and said that it was fine.',
      ],
      ask: [
        'I went on tiptoe, in the dark, but all the same I stepped on __.',
        'In the morning there was one person who could not turn the head to the left, and that was __.',
      ],
      due: 'p',
      rivals: 'q',
    },
    {
      open: [
        'Lullabies are a serious matter. My son wants the one about the {x}, my daughter wants the one about the {y}, and they lie in the same room. I am not a good singer at the best of times.',
        'My daughter fell asleep during the song about the {y}, so that I could go on to the {x}, which is the song for my son.',
      ],
      ask: [
        'Tonight, when only the boy was left, I had to sing just the one about the __.',
        'For my son, who is easy to please, there is nothing in the world like the __.',
      ],
      lists: {
        x: 'moon lamb sandman swallow river cradle star baker',
        y: 'moon lamb sandman swallow river cradle star baker',
      },
      due: 'x',
      rivals: 'y',
    },
    {
      open: [
        'My grandmother says that you can sleep only if there is some {x} under the pillow. My aunt swears by {y}, and each of them thinks that the other is mad.',
        'One puts {y} under the pillow in this part of the country, and {x} where my grandmother comes from. Dreams, they say, depend on it.',
      ],
      ask: [
        'When my grandmother came to stay, I quickly went up and put into her bed a little __.',
        'What my grandmother had in her handbag, and what fell out of it in church, was her __.',
      ],
      lists: {
        x: 'lavender garlic parsley salt straw bread clover moss heather mint',
        y: 'lavender garlic parsley salt straw bread clover moss heather mint',
      },
      due: 'x',
      rivals: 'y',
    },
    {
      open: [
        'My watch stopped in the night, and when I got up it said {h}. I asked my neighbour, who told me that it was {g} already, and that the boat had left.',
        'The hands of the old clock had been standing at {h} since the flood. My father looked at his own watch, which said {g}, and put the old one into the cart.',
      ],
      ask: [
        'The clock itself, of course, went on showing __.',
        'The child next door, who cannot tell a dead clock from a live one, looked at it and cried, "It is __!"',
      ],
      lists: { h: 'one two three four five six', g: 'seven eight nine ten eleven twelve' },
      due: 'h',
      rivals: 'g',
    },
    {
      open: [
        'Mother sewed a name tape into each of our things. My {x} was the only one in which she forgot it, and so I had to mark it myself, with ink, on the way to the camp.',
        'On the packing list for the camp there were twenty-six things, from a {y} to a torch, and at the end somebody had added in pencil: one {x}. I had no such thing, so we borrowed it.',
      ],
      ask: [
        'On the second day everyone was asked whose __ it was that was hanging in the tree.',
        'I brought everything safely home from that camp, except the __.',
      ],
      lists: {
        x: 'towel cap jumper scarf blanket mug shirt belt raincoat pillow',
        y: 'sponge comb fork spoon whistle',
      },
      due: 'x',
    },
    {
      open: [
        'On the first night in the new house I slept in the {a}, because the wardrobe was stuck on the stairs and nobody could get up. The dog slept in the {b}, on the good rug.',
        'We were too many for the beds that Christmas. They put me in the {a}, with my head between two hams, and my cousin in the {b}.',
      ],
      ask: [
        'In the middle of the night I sat up and did not know where I was, until it came back to me: in the __.',
        'It was not bad at all, and even today I like to take a nap in the __.',
      ],
      lists: {
        a: 'kitchen bathroom hall attic cellar pantry garage study parlour barn',
        b: 'kitchen bathroom hall attic cellar pantry garage study parlour barn',
      },
      due: 'a',
      rivals: 'b',
    },
    {
      open: [
        'If I cannot sleep, I do not count sheep, I count {x}. A man on the radio recommended it. My wife, who has always been a little different, counts {y}.',
        'The doctor asked what I did about my bad nights. "I lie there," I told him, "and count {x}. A friend of mine does it with {y}, but that does not work for me."',
      ],
      ask: [
        'Last night I got as far as nine hundred and eleven __.',
        'Before my closed eyes they came jumping over the fence, one after the other, nothing but __.',
      ],
      lists: {
        x: 'pigs goats frogs hens camels penguins sausages bishops aunts rabbits geese teapots',
        y: 'pigs goats frogs hens camels penguins sausages bishops aunts rabbits geese teapots',
      },
      due: 'x',
      rivals: 'y',
    },
  ]),
];
