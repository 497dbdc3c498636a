// Tellings of what things are made of, what they are for, and where they belong.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const STUFF = `
  t due rivals
  chair | wood | glass wool paper
  table | wood | glass wool paper
  rocking horse | wood | glass wool paper
  stool | wood | glass wool paper
  vase | glass | wood wool paper
  bottle | glass | wood wool paper
  mirror | glass | wood wool paper
  jumper | wool | wood glass paper
  scarf | wool | wood glass paper
  pair of mittens | wool | wood glass paper
  newspaper | paper | wood glass wool
  letter | paper | wood glass wool
  boot | leather | wood glass paper
  saddle | leather | wood glass paper
  pair of socks | wool | wood glass paper
  belt | leather | wood glass paper`;

const TASKS = `
  t due rivals
  pen | write | cut dig sweep
  pencil | write | cut dig sweep
  ballpoint pen | write | cut dig sweep
  knife | cut | write dig sweep
  pair of scissors | cut | write dig sweep
  bread knife | cut | write dig sweep
  spade | dig | cut write sweep
  shovel | dig | cut write sweep
  broom | sweep | cut write dig
  brush and dustpan | sweep | cut write dig
  needle | sew | write dig sweep
  needle and thread | sew | write dig sweep
  paintbrush | paint | cut dig sweep`;

export const kinds: readonly Kind[] = [
  toldKind('told: what things are made of', [
    {
      open: [
        'For the museum of small things {p} had made {a t} no bigger than a thumbnail. {pHe} had worked on it all winter under a lamp.',
        'There was once a poor man whose only possession was {a t}. One night he dreamt that it turned to gold, and in the morning he ran to see.',
      ],
      ask: [
        'You would have sworn that it was real, and it was in fact made of __.',
        'But no, it was still of plain __, as it had always been.',
        'If you knocked on it or touched it, you could tell that it was only __.',
      ],
      rows: STUFF,
    },
    {
      open: [
        'Could you please be more careful with the {t}? It was not cheap, and it will not stand everything, as you should know by now.',
        'The {t} fell into the fire, or was thrown, nobody wants to say. By the time {p} had the tongs, it was too late.',
      ],
      middle: ['There is no sense in shouting at each other about it.'],
      ask: [
        'That is what happens with __ if you do not look out.',
        'My grandmother always said that __ is a delicate thing.',
        'What can you expect? It was __, after all.',
      ],
      rows: `
        t due rivals
        chair | wood | glass paper wool
        violin | wood | glass paper wool
        toy train | wood | glass paper wool
        vase | glass | wood paper wool
        mirror | glass | wood paper wool
        wine bottle | glass | wood paper wool
        jumper | wool | wood glass paper
        knitted hat | wool | wood glass paper
        scarf | wool | wood glass paper
        letter | paper | wood glass wool
        map | paper | wood glass wool
        birthday card | paper | wood glass wool`,
    },
    {
      open: [
        'Quiz night at the pub! {p} had done well until the last round, when the man with the bow tie asked about the {t}.',
        'My little cousin never stops asking questions. This time it was the {t}. "Where does it come from?" she wanted to know. "What was it before?"',
      ],
      ask: [
        '"Long ago," I explained, "it was nothing but __."',
        '"I could have told you that it all starts with __," said {q}.',
        'First you have to get hold of some __, then you can begin.',
      ],
      rows: `
        t due rivals
        table | wood | wool sand milk
        chair | wood | wool sand milk
        pencil | wood | wool sand milk
        jumper | wool | wood sand milk
        scarf | wool | wood sand milk
        sock | wool | wood sand milk
        butter | milk | wood wool sand
        cheese | milk | wood wool sand
        yoghurt | milk | wood wool sand
        bread | flour | wood wool sand
        cake | flour | wood wool sand
        candle | wax | wood wool milk
        sandcastle | sand | wood wool milk
        wine | grapes | wood wool milk
        snowman | snow | wood wool sand`,
    },
    {
      open: [
        'I have left you {a t} on the kitchen table. It is an odd gift, I know, but it is all I had in the house, and you did say that you needed one.',
        'In the whole of the burnt-out building there was only one thing that had been spared, and that was {a t}. It stood in the middle of the room.',
      ],
      middle: ['Why things happen as they do is more than I can tell.'],
      ask: [
        'If I were you, I would use it to __, and not think too much about it.',
        '{p} picked it up and tried to __ with it, and it still worked.',
        'You can __ with it as well as with any other.',
      ],
      rows: TASKS,
    },
    {
      open: [
        'What happened next? Well, {p} looked round the cell, and there in the straw lay {a t}! The guard must have dropped it.',
        'The genie smiled. "You may have one thing from my treasure," he said. Instead of the gold, {p} took {a t} and put it under {pHis} coat.',
      ],
      ask: [
        'That very night {pHe} began to __, and {pHe} did not stop until dawn.',
        'Now {pHe} could __, and that was worth more than a crown.',
        'At first {pHis} hands shook so much that {pHe} was hardly able to __.',
      ],
      rows: TASKS,
    },
    {
      open: [
        'A word of warning about the new {t}: it looks nice, but it is no good for wet weather, whatever the salesman says.',
        'The {t} was left out in the garden over the winter. When the snow melted, {p} went to see what had become of it.',
      ],
      ask: [
        'Rain is not good for __, as every child knows.',
        'Next time I shall buy something that is not made of __.',
        'You could hardly see any more that it had once been __.',
      ],
      rows: `
        t due rivals
        bench | wood | paper wool leather
        table | wood | paper wool leather
        ladder | wood | paper wool leather
        saddle | leather | paper wood wool
        satchel | leather | paper wood wool
        pair of boots | leather | paper wood wool
        jumper | wool | paper wood leather
        knitted blanket | wool | paper wood leather
        scarf | wool | paper wood leather
        newspaper | paper | leather wood wool
        kite of old newspapers | paper | leather wood wool
        lantern from the school party | paper | leather wood wool`,
    },
    {
      open: [
        'We were cast away with nothing but {a t}. It was my job to look after it, since I was the only one who knew what to do with such a thing.',
        'Where is the {t}? I have to be at my class in twenty minutes, and if I come without one, I can go straight home again.',
      ],
      ask: [
        'How am I to __ without it?',
        'Each of us learnt to __ in the end.',
        'You cannot __ with your bare hands, can you?',
      ],
      rows: TASKS,
    },
    {
      open: [
        'The museum lady let us guess what the thing in the glass case was for. It was {a t} from Roman times! {p} had seen one before and put up {pHis} hand.',
        'Believe it or not, a monkey in a zoo has got hold of {a t} and knows how to use it. They showed it on the news tonight.',
      ],
      middle: ['There are people who will do anything to be on television.'],
      ask: [
        'It is not so easy to __ with one of those, even for us.',
        'It was clear to everybody that it is for people who want to __.',
        'Who would have thought that it was possible to __ like that?',
      ],
      rows: TASKS,
    },
    {
      open: [
        'Tidy your room! The {t} does not belong on the floor, and I have said so three times since breakfast.',
        'Whoever unpacked the boxes after the move had a sense of humour. I have just found the {t} in the bath.',
      ],
      ask: [
        'Will you kindly put it into the __, where it should be?',
        'In other families such a thing is kept in the __.',
        'I would have looked for it in the __, like any sensible person.',
      ],
      rows: `
        t due rivals
        milk | fridge | wardrobe bookcase garage
        cheese | fridge | wardrobe bookcase garage
        butter | fridge | wardrobe bookcase garage
        winter coat | wardrobe | fridge bookcase garage
        blue dress | wardrobe | fridge bookcase garage
        good suit | wardrobe | fridge bookcase garage
        dictionary | bookcase | fridge wardrobe garage
        atlas | bookcase | fridge wardrobe garage
        spare tyre | garage | fridge wardrobe bookcase
        lawn mower | garage | fridge wardrobe bookcase
        ice cream | freezer | wardrobe bookcase garage
        bag of frozen peas | freezer | wardrobe bookcase garage`,
    },
    {
      open: [
        '{p} had bought {a t} without thinking how {pHe} would get it home. So there {pHe} stood on the pavement, and the shop was closing.',
        'It was late, and I was so tired that I put the {t} away without looking. It did cross my mind that I was doing something foolish.',
      ],
      middle: ['By the next morning all of that was forgotten.'],
      ask: [
        'When I opened the __, there it was, exactly where it belongs.',
        'At home there was no room left in the __.',
        'Somebody had put it into the __ after all.',
      ],
      rows: `
        t due rivals
        frozen turkey | freezer | wardrobe garage bookcase
        tub of ice cream | freezer | wardrobe garage bookcase
        box of fish fingers | freezer | wardrobe garage bookcase
        litre of milk | fridge | wardrobe garage bookcase
        pound of butter | fridge | wardrobe garage bookcase
        pot of yoghurt | fridge | wardrobe garage bookcase
        fur coat | wardrobe | fridge garage bookcase
        velvet jacket | wardrobe | fridge garage bookcase
        long red dress | wardrobe | fridge garage bookcase
        motorbike | garage | wardrobe fridge bookcase
        set of tyres | garage | wardrobe fridge bookcase`,
    },
    {
      open: [
        'They say that you can make {a t} yourself if you have the time. I have time now, since I broke my leg, so I asked {p} to bring me what I needed.',
        '"Where have you been all day?" "In the cellar," said {p}. "I am making {a t} for my mother, but it is a secret."',
      ],
      ask: [
        'So {p} came home with a bag full of __.',
        "There was __ on the floor and on the stairs and in everyone's hair.",
        'It is unbelievable what they ask for a bit of __ these days.',
      ],
      rows: `
        t due rivals
        jumper | wool | wood clay leather
        pair of socks | wool | wood clay leather
        long scarf | wool | wood clay leather
        woolly hat | wool | wood clay leather
        stool | wood | wool clay leather
        small table | wood | wool clay leather
        bird house | wood | wool clay leather
        rocking horse | wood | wool clay leather
        flower pot | clay | wool wood leather
        vase | clay | wool wood leather
        soup bowl | clay | wool wood leather
        pair of boots | leather | wool wood clay
        belt | leather | wool wood clay
        candle | wax | wool wood clay`,
    },
    {
      open: [
        'Dear Sir or Madam, three weeks ago I ordered {a t} from your catalogue, and today it came. I must say that I had imagined something else.',
        'As a joke they gave {p} {a t} for {pHis} retirement. {pHe} thanked them all and did not show that {pHe} was hurt.',
      ],
      middle: ['The colour is all right, and so is the size.'],
      ask: [
        'One cannot even __ with it, so what is it for?',
        'The next day {p} sat down and began to __, just to show them.',
        'Perhaps it is time to learn how to __ properly.',
      ],
      rows: TASKS,
    },
    {
      open: [
        'Once a year, on the first of May, the things in our house come alive. The {t} stretched itself and told the others about its youth.',
        '"Do you know what I used to be?" the {t} asked the cushion one night, when everybody was asleep. The cushion did not, and it did not care.',
      ],
      ask: [
        '"I was not always like this," it began, "I was nothing but __ once."',
        '"You would not believe it, but at heart I am still __," it said.',
        'It was not ashamed that it was made of __, far from it.',
      ],
      rows: STUFF,
    },
    {
      open: [
        'Guess what the customs man wanted to know about my {t}! He held it up to the light, sniffed at it and even tried it with his teeth.',
        'My brother says that he can tell with his eyes shut what a thing is made of. We put {a t} into his hands and watched his face.',
      ],
      ask: [
        '"It is __," he declared, "and not the best kind either."',
        'It did not take him long to find out that it was __.',
        '"Well, everyone can see that it is __," I said.',
      ],
      rows: STUFF,
    },
    {
      open: [
        'Of all the prizes at the fair, I had to win {a t}. I carried it about for the rest of the day, and everyone I met had something funny to say.',
        'Our teacher says that the {t} was the most important invention of all. We are to write two pages on why that is so.',
      ],
      ask: [
        'What would the world be like, I wrote, if nobody could __?',
        '"Now you can __ all day long!" was what I heard most often.',
        'Some people managed to __ without one, but it must have been hard.',
      ],
      rows: TASKS,
    },
    {
      open: [
        'You will be met at the harbour by a man with {a t} in his hand, the letter said. That is how you will know him. Do not speak to anybody else.',
        'The last thing that my aunt put into my suitcase was {a t}. "You never know," she said, "you might want one over there."',
      ],
      middle: ['The crossing was rough, and I was ill the whole night.'],
      ask: [
        'I had no idea how soon I would have to __ with it.',
        'And really, on the second day I needed to __ a little, and I was glad of it.',
        '"You look as if you were about to __," I said to break the ice.',
      ],
      rows: TASKS,
    },
  ]),
];
