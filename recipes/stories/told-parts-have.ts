// Tellings of things and the parts that they have, which break, get lost and are counted.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const BROKEN = `
  t due rivals
  chair | leg | handle lid sail
  stool | leg | handle lid sail
  table | leg | handle sail string
  cup | handle | leg sail string
  mug | handle | leg sail string
  frying pan | handle | leg sail string
  guitar | string | leg lid sail
  violin | string | leg lid sail
  cello | string | leg lid sail
  cart | wheel | leg lid sail
  bicycle | wheel | leg lid sail
  pram | wheel | leg lid sail
  sailing boat | sail | leg lid wheel
  biscuit tin | lid | leg sail wheel
  coat | button | leg lid sail
  jacket | button | leg lid sail`;

const FULL = `
  t due rivals
  book | pages | wheels strings stairs
  thick book | pages | wheels strings stairs
  photo album | pages | wheels strings stairs
  diary | pages | wheels strings stairs
  lorry | wheels | pages strings stairs
  bus | wheels | pages strings stairs
  train | wheels | pages strings stairs
  harp | strings | pages wheels stairs
  guitar | strings | pages wheels stairs
  piano | keys | pages wheels stairs
  lighthouse | stairs | pages wheels strings
  tower | stairs | pages wheels strings
  ladder | rungs | pages wheels strings
  tree | leaves | pages wheels strings
  rose | thorns | pages wheels strings`;

export const kinds: readonly Kind[] = [
  toldKind('told: what a thing has', [
    {
      open: [
        '{p} bought {a t} at the flea market for almost nothing. {pHe} ought to have looked at it more closely, but the man was so friendly.',
        'When the movers had gone, we found that the {t} had not survived the journey. "It was like that before," said the driver on the phone.',
      ],
      middle: ['Old things are like old people: something always hurts.'],
      ask: [
        'As you might expect, the __ came off on the very first day.',
        'It needs a new __, and no shop in town has one.',
        'We have tried to fix the __ with glue, and now it looks even worse.',
      ],
      rows: BROKEN,
    },
    {
      open: [
        'I promised {p} that I would be careful with the {t}, which was a wedding present. And I was careful, the whole evening, until I turned round.',
        'Children, I am not angry, I only want to know what has happened to my {t}. This morning it was in perfect order.',
      ],
      ask: [
        'The __ is missing, and nobody wants to have seen it.',
        'A __ does not walk away by itself, does it?',
        'I have looked for the __ under every cushion.',
      ],
      rows: `
        t due rivals
        mug | handle | lid wheel button
        blue cup | handle | lid wheel button
        teapot | lid | wheel button string
        sugar bowl | lid | wheel button string
        biscuit jar | lid | wheel button string
        tricycle | wheel | lid handle button
        toy lorry | wheel | lid handle button
        doll's pram | wheel | lid handle button
        white shirt | button | lid handle wheel
        woollen coat | button | lid handle wheel
        best jacket | button | lid handle wheel
        violin | string | lid wheel button
        guitar | string | lid wheel button`,
    },
    {
      open: [
        'As a boy I had a silly habit: I counted everything. On rainy days I sat and looked at the {t} and did not hear when I was called to supper.',
        'There is a bet between {p} and {q}. It has to do with the {t}, and the one who loses must wash up for a month.',
      ],
      middle: ['Neither the cat nor the rest of the family had been asked.'],
      ask: [
        'It is surprising how many __ such a thing has, once you begin to count.',
        'I lost count in the middle, since all those __ look the same.',
        'Nobody had believed that it had so many __.',
      ],
      rows: FULL,
    },
    {
      open: [
        'Not far from here, on a hill, stood {a t}, and it was so old that it could talk. On windy nights people heard it groan.',
        'The {t} was unhappy with itself. "I am neither beautiful nor young," it used to say, "and nobody cares about me any more."',
      ],
      ask: [
        '"My poor old __!" it sighed. "How long will they hold?"',
        'It complained about its __ so often that the owls moved away.',
        'Then somebody came and cleaned its __, one by one, and it felt young again.',
      ],
      rows: `
        t due rivals
        tree | branches | stairs wheels windows
        oak tree | branches | stairs wheels windows
        apple tree | branches | stairs wheels windows
        castle | windows | branches wheels strings
        house | windows | branches wheels strings
        little cottage | windows | branches wheels strings
        cart | wheels | branches stairs windows
        wagon | wheels | branches stairs windows
        farm wagon | wheels | branches stairs windows
        windmill | sails | branches wheels strings
        lighthouse | stairs | branches wheels strings
        stone tower | stairs | branches wheels strings`,
    },
    {
      open: [
        'It was my first time on {a t}, and I was trying to look as though I had done it a hundred times. The others were waiting at the bottom of the hill.',
        'My uncle lent me his {t} for the afternoon. "Bring it back in one piece," he said, and I gave him my word.',
      ],
      ask: [
        'Half way down, one of the __ came off and rolled into a ditch.',
        'I had to carry it home, because the __ had broken.',
        'When I looked at the __ afterwards, I saw that there was nothing left to mend.',
      ],
      rows: `
        t due rivals
        bicycle | wheels | oars wings sails
        skateboard | wheels | oars wings sails
        scooter | wheels | oars wings sails
        roller skate | wheels | oars wings sails
        racing bike | wheels | oars wings sails
        rowing boat | oars | wheels wings sails
        canoe | paddles | wheels wings sails
        little rowing boat | oars | wheels wings sails
        glider | wings | oars wheels sails
        sailing boat | sails | oars wheels wings
        small yacht | sails | oars wheels wings`,
    },
    {
      open: [
        'If you are so clever, tell me this, said the old woman. I am thinking of {a t}, the one that stands in my parlour. What is it that it has and you have not?',
        'In art class we had to draw {a t} from memory, each part of it. The teacher walked between the desks with his hands on his back.',
      ],
      ask: [
        '"What about the __?" somebody asked, and everyone laughed.',
        'The part that gave us the most trouble was the __.',
        'I knew at once that it must be the __.',
      ],
      rows: `
        t due rivals
        clock | hands | strings pages keys
        grandfather clock | hands | strings pages keys
        alarm clock | hands | strings pages keys
        harp | strings | hands pages buttons
        guitar | strings | hands pages buttons
        cello | strings | hands pages buttons
        book | pages | hands strings keys
        old bible | pages | hands strings keys
        piano | keys | hands pages sails
        grand piano | keys | hands pages sails
        model ship | sails | hands strings keys
        toy ship | sails | hands strings keys`,
    },
    {
      open: [
        'Good morning, is that the workshop? I brought you {a t} on Tuesday, under the name of {p}. A young man said that it would not take more than a day.',
        'Dear customer, your {t} is ready. It has taken a little longer, as you will have noticed, but we hope that you will be happy with it.',
      ],
      middle: ['We are open until six, and on Saturdays until noon.'],
      ask: [
        'We have put on a new __ and cleaned the rest.',
        'The old __ could not be saved, I am sorry to say.',
        'It was not the fault of the __ after all.',
      ],
      rows: BROKEN,
    },
    {
      open: [
        'On the last evening of the holidays {p} sat at the window with the {t}, which had been through a lot that summer. There was sand in it, and tea.',
        'The baby got hold of my {t} while I was on the phone. It was a matter of two minutes, but you know what babies are like.',
      ],
      ask: [
        'Some of the __ were torn, and others had gone altogether.',
        'One by one I tried to put the __ in order.',
        'With sticky little fingers somebody had been at the __.',
      ],
      rows: `
        t due rivals
        book | pages | petals strings buttons
        cookery book | pages | petals strings buttons
        library book | pages | petals strings buttons
        diary | pages | petals strings buttons
        rose | petals | pages strings buttons
        tulip | petals | pages strings buttons
        guitar | strings | pages petals buttons
        old guitar | strings | pages petals buttons
        cardigan | buttons | pages petals strings
        best shirt | buttons | pages petals strings
        silk blouse | buttons | pages petals strings`,
    },
    {
      open: [
        'The giant sat down on the {t} without looking, and there was a terrible noise. "Oh dear," said the giant, "that was never made for people like me."',
        'Lightning had struck in the night. Nobody was hurt, but the {t} by the road was not what it had been before.',
      ],
      ask: [
        'Its __ lay on the ground, broken in two.',
        'The children found a piece of the __ in the next field.',
        'Something had happened to the __, that much was clear.',
      ],
      rows: `
        t due rivals
        house | roof | branches wheels strings
        cottage | roof | branches wheels strings
        garden shed | roof | branches wheels strings
        bus shelter | roof | branches wheels strings
        church | tower | branches wheels strings
        village church | tower | branches wheels strings
        tree | branches | wheels strings pages
        old oak | branches | wheels strings pages
        cart | wheels | branches strings pages
        hay wagon | wheels | branches strings pages
        tractor | wheels | branches strings pages
        windmill | sails | branches strings pages`,
    },
    {
      open: [
        'Aunt {f} is coming for lunch, and she will ask about the {t} that she gave us. We have not used it for years, because it is no good as it is.',
        'There is a reason why nobody ever takes the {t}, and all of us know it. Only guests make that mistake.',
      ],
      middle: ['We ought to have done something about it long ago.'],
      ask: [
        'Somebody should do something about that __ at last.',
        'The __ is loose, and if you are not careful you will get hurt.',
        'I can still hear what my brother said when the __ broke.',
      ],
      rows: BROKEN,
    },
    {
      open: [
        'I have finally written to the landlord about the {t}. It is not safe for the little ones, and in the winter it was even worse.',
        'We climbed up to the top of the {t}, although there was a sign that said not to. {p} went first, with a torch in {pHis} teeth.',
      ],
      ask: [
        'Several of the __ were rotten, and one broke under my foot.',
        'You have to hold on tight and trust the __.',
        '"Do not look down," I heard, "and mind the __!"',
      ],
      rows: `
        t due rivals
        lighthouse | stairs | branches rungs pages
        church tower | stairs | branches rungs pages
        clock tower | stairs | branches rungs pages
        castle tower | stairs | branches rungs pages
        oak | branches | stairs rungs pages
        apple tree | branches | stairs rungs pages
        big walnut tree | branches | stairs rungs pages
        chestnut tree | branches | stairs rungs pages
        ladder | rungs | branches stairs pages
        rope ladder | rungs | branches stairs pages
        long ladder | rungs | branches stairs pages`,
    },
    {
      open: [
        'What I want for my birthday is {a t}, a real one, not a toy. I have told Mum and Dad and both of my grandmothers, to be on the safe side.',
        '{p} has been saving for {a t} since Easter. {pHe} goes to the shop every Friday to see if it is still there.',
      ],
      ask: [
        'It must have good __, everything else is not so important.',
        'I can spend hours just looking at the __.',
        'One can buy new __ for it, the lady said, if something should happen.',
      ],
      rows: `
        t due rivals
        bicycle | wheels | strings keys pages
        racing bike | wheels | strings keys pages
        scooter | wheels | strings keys pages
        skateboard | wheels | strings keys pages
        go-kart | wheels | strings keys pages
        guitar | strings | wheels keys pages
        violin | strings | wheels keys pages
        harp | strings | wheels keys pages
        piano | keys | wheels pages sails
        sailing boat | sails | keys pages strings
        model yacht | sails | keys pages strings`,
    },
    {
      open: [
        'It is only {a t}, but I would not give it away for anything. My father made it for me in the year when he was out of work, and you can see that he was no expert.',
        'They had one single {t} in that house, and seven people to use it. Whoever came first was lucky, and the rest had to wait.',
      ],
      middle: ['Nobody had much, and nobody thought about it.'],
      ask: [
        'The __ was held on with wire.',
        'Once my sister broke the __ and hid for half a day.',
        'You can feel the place where the __ was mended.',
      ],
      rows: BROKEN,
    },
    {
      open: [
        'A wind had come up in the night. {p} thought of the {t} outside, got out of bed and ran down in {pHis} pyjamas.',
        'After the flood there was {a t} in the middle of the field, and nobody knew whose it was. {p} rowed out to have a look.',
      ],
      ask: [
        'All that you could see of it in the dark was the __.',
        'A rope had been tied to its __.',
        'The water had already reached the __.',
      ],
      rows: `
        t due rivals
        car | wheels | sail legs strings
        pick-up truck | wheels | sail legs strings
        tractor | wheels | sail legs strings
        bus | wheels | sail legs strings
        garden table | legs | sail wheels strings
        wooden bench | legs | sail wheels strings
        stool | legs | sail wheels strings
        sailing boat | mast | legs wheels strings
        sailing ship | mast | legs wheels strings
        fishing smack | mast | legs wheels strings`,
    },
    {
      open: [
        'In the kingdom of things there was an argument about who was best. "Look at me," called the {t} from its corner, "I am the only one here with something to be proud of!"',
        'The magician asked for something from the audience, and {p} lent him {a t}. He covered it with a cloth and said three words in a foreign language.',
      ],
      middle: ['It was very still in the room.'],
      ask: [
        'Without any __, what would it be?',
        'A moment later it had twice as many __ as before.',
        'There was a flash, and then all of its __ began to move.',
      ],
      rows: `
        t due rivals
        book | pages | strings wheels legs
        thick book | pages | strings wheels legs
        notebook | pages | strings wheels legs
        guitar | strings | pages wheels buttons
        violin | strings | pages wheels buttons
        harp | strings | pages wheels buttons
        toy car | wheels | strings pages buttons
        toy tractor | wheels | strings pages buttons
        roller skate | wheels | strings pages buttons
        chair | legs | strings wheels pages
        footstool | legs | strings wheels pages
        comb | teeth | strings wheels pages
        waistcoat | buttons | strings wheels pages`,
    },
    {
      open: [
        'To the person who borrowed my {t} from the hall: you are welcome to it, but could you please bring it back in the state in which you found it?',
        'It was raining, so the two of them took {a t} that did not belong to them. They said later that they had wanted to return it at once.',
      ],
      ask: [
        'There is nothing wrong with it except for the __.',
        'The __ was bent so badly that it could not be used.',
        'It would be fair, I think, to pay for the __ at least.',
      ],
      rows: `
        t due rivals
        umbrella | handle | wheel button string
        big umbrella | handle | wheel button string
        bucket | handle | wheel button string
        bicycle | wheel | button string lid
        old bike | wheel | button string lid
        pushchair | wheel | button string lid
        wheelbarrow | wheel | button string lid
        saucepan | lid | wheel button string
        soup pot | lid | wheel button string
        kettle | lid | wheel button string
        rake | handle | wheel button string
        broom | handle | wheel button string`,
    },
    {
      open: [
        'You can always tell which {t} is mine, my son says, because it is the worst one. He is right, but I am fond of it and I am too old for a new one.',
        'The school has only one {t}, and today it was my turn. There was just one problem, and that was there already when I got it, I swear.',
      ],
      middle: ['People should look after things better, that is all I say.'],
      ask: [
        'Everybody knows about the __ and no one does anything.',
        'I have put a bit of tape round the __ for the time being.',
        'What it needs is a new __, but those cost money.',
      ],
      rows: BROKEN,
    },
    {
      open: [
        '"Draw me something that I can put up on the wall of the shop," the old lady said, "something cheerful. How about {a t}?" So {p} fetched the big box of colours.',
        'For the carnival parade our street built {a t} out of paper and wire, four metres high, and pulled it through the town on ropes.',
      ],
      ask: [
        'It took a whole tin of paint to do the __.',
        'The __ alone took two evenings.',
        'Somebody said that the __ could have been a bit bigger.',
      ],
      rows: `
        t due rivals
        windmill | sails | petals wheels strings
        pirate ship | sails | petals wheels strings
        sailing ship | sails | petals wheels strings
        sunflower | petals | sails wheels strings
        giant daisy | petals | sails wheels strings
        rose | petals | sails wheels strings
        steam train | wheels | petals sails strings
        fire engine | wheels | petals sails strings
        double-decker bus | wheels | petals sails strings
        guitar | strings | petals sails wheels
        harp | strings | petals sails wheels
        clock | hands | petals sails wheels`,
    },
  ]),
];
