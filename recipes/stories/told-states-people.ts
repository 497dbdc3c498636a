// Tellings of how people feel by now: tired, hungry, proud, afraid, ill, and what one can see of it.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

export const kinds: readonly Kind[] = [
  toldKind('told: how somebody feels', [
    {
      open: [
        'My little brother came in without a word and sat down on the stairs with his boots still on. It turned out that he {what}.',
        "On the way home from nursery school my little brother did not say anything at all. Only when we passed the baker's did I get it out of him: he {what}.",
      ],
      middle: [
        'We live on the third floor, and there are fifty-one steps.',
        'His satchel had a picture of a tiger on it.',
      ],
      ask: [
        'No wonder that he was __.',
        'I told my mother that he was __, and why.',
        'You could see by his face how __ he was.',
      ],
      rows: `what due rivals
        had not had a bite to eat since six in the morning | hungry | tired sad proud
        had given his whole lunch to a dog | hungry | tired ill proud
        had been up all night with the noise from the fair | tired | hungry proud
        had walked eleven miles without a rest | tired | proud afraid
        had lost his best friend, who moved to Peru | sad | proud hungry
        had seen his hamster being buried | sad | proud tired
        had been chosen to carry the flag, out of all the children | proud | sad hungry
        had tied his shoes all by himself for the first time | proud | sad ill
        had seen a ghost behind the bicycle shed | afraid | hungry proud
        was being followed by a big boy who had sworn to get him | afraid | hungry proud
        had a fever and spots all over | ill | proud hungry
        had been sick three times since breakfast | ill | proud afraid`,
    },
    {
      open: [
        "{P} didn't want any supper. The reason, as we found out later, was that {pHe} had {what}. {PHis} plate stood there until it was cold.",
        'I keep thinking of {p} at the table last night, pushing the peas about. Before that, as I know from {q}, {pHe} had {what}.',
      ],
      ask: [
        'And after a thing like that, who would not be __?',
        'So of course {pHe} was __.',
        '"Leave {pHim} alone," said the grandmother. "Can\'t you see that the poor thing is __?"',
      ],
      rows: `what due rivals
        eaten eleven pancakes at a friend's house | full | sad nervous
        put away a whole pizza and two helpings of ice cream | full | angry nervous
        learned that the summer camp was cancelled | disappointed | full nervous
        opened the parcel and found a grammar book in place of the train set | disappointed | full nervous
        been told that the big concert, with the solo, would be in one hour | nervous | full disappointed
        got the letter about the exam and not dared to open it | nervous | full angry
        been cheated out of a month's pocket money by a so-called friend | angry | full nervous
        seen someone smash the model ship on purpose | angry | full nervous`,
    },
    {
      open: [
        'The twins could not have been more different that day. {F} had {good}, and {m} had {bad}. Their mother met them both at the gate.',
        'Two children got off the school bus, one after the other. The girl, {f}, had {good}. Her brother {m} had {bad}.',
        'While {m} had {bad}, his twin sister {f} had {good}. It was the last Friday before the holidays.',
      ],
      ask: [
        'It is easy to guess which of the two was {how}: __.',
        'Whoever knows them could tell from far off that it was __ who felt {how}.',
        '"One of mine is {how} today," said their mother at once, and she took the hand of __.',
      ],
      rows: `good bad how
        won the first prize for painting | been scolded in front of everybody | proud
        been given a part in the play | had to stay in for an hour | delighted
        been asked to the party | been left out | happy
        had to watch the others play | scored three goals | miserable
        lost a precious watch | been praised to the skies | upset
        lain awake all night with toothache | slept well and had a good breakfast | grumpy
        been teased on the bus | found five pounds in the gutter | sad`,
      due: 'f',
      rivals: 'm',
    },
    {
      open: [
        'It is odd how twins can differ. That term {m} had {good}, and {f} had {bad}. I am their godmother, so I had letters from both.',
        'At the station {m} and {f} got off the same train. During the holidays she had {bad}, but he had {good}. The grandparents had not been told yet.',
      ],
      ask: [
        'Which of them looked {how}? Naturally it was __.',
        'I had no trouble seeing that the one who was {how} was __.',
        'The grandfather said, "Why so {how}?" and he said it to __.',
      ],
      rows: `good bad how
        come top of the class | failed in everything | cheerful
        failed in everything | come top of the class | gloomy
        learned to ride at last | broken an arm in two places | merry
        broken an arm in two places | learned to ride at last | unhappy
        lost a dear old rabbit | got a dog at long last | sad
        got a dog at long last | lost a dear old rabbit | happy`,
      due: 'm',
      rivals: 'f',
    },
    {
      open: [
        'Aunt {F} rang up at seven. I held the receiver away from my ear, because she was talking so fast. She said that {what}, and that she had to tell somebody.',
        'There was a voice message from Aunt {f}. In it she says that {what}. Then she says a lot about her knees, and then it stops.',
      ],
      ask: [
        'I do not think I have ever heard her so __.',
        'From all that I take it that she is __.',
        'When I told Dad, he said, "If that is so, she must be __."',
      ],
      rows: `what due rivals
        her cat, whom she had given up for dead, is back and purring | happy | angry sad
        she has got the flat with the view of the park | happy | angry worried
        her first grandchild was born this morning, hale and hearty | happy | angry sad
        the neighbours have cut down her cherry tree without asking | angry | happy lonely
        somebody has parked across her drive for the ninth time | angry | happy lonely
        the shop sold her a broken kettle and will not take it back | angry | happy lonely
        her friend has not come back from the mountains and nobody has heard from her | worried | happy angry
        the doctor wants to look at her heart again, and will not say why | worried | happy angry
        everyone has moved away and nobody has come to see her since Easter | lonely | happy angry
        the whole week not one living soul has spoken to her | lonely | happy angry`,
    },
    {
      open: [
        'It was at the swimming baths. Everyone had jumped from the high board except the new boy, and he {what}. His knees were knocking, or perhaps that was the cold.',
        'Let me tell you about the new boy and the high board. He {what}. We were all standing at the edge with our towels round us.',
      ],
      ask: [
        'If you ask me, that boy is really __.',
        'Since that day nobody in our class has doubted that he is __.',
        'Our teacher said to him in the changing room, "You know, you were very __."',
      ],
      rows: `what due rivals
        climbed up although he was trembling, took a breath and leapt | brave | rude funny
        was afraid of heights, and yet he jumped, and afterwards he pulled out a girl who had swallowed water | brave | rude late
        stuck out his tongue at the trainer and called her names | rude | brave funny
        pushed an old lady aside and told her to shut up | rude | brave kind
        walked along the board like a penguin until we cried with laughter | funny | rude brave
        did an imitation of the head teacher in bathing trunks, and we could hardly stand for laughing | funny | rude brave
        gave up his turn for a small girl and held her hand all the way | kind | rude funny
        lent his own dry towel to the boy whom everyone else had teased | kind | rude funny
        turned up when it was all over and the lights were being put out | late | brave rude
        came three quarters of an hour after everybody else | late | brave rude`,
    },
    {
      open: [
        "{P} and {q} had a bet about who could stay awake longer on New Year's Eve. By ten {q} was {doing}, and {p} was {other}. I was in my pyjamas myself.",
        "There was hardly a sound from the children's room. I opened the door a crack: {p} was {other}, and {q} was {doing}.",
      ],
      ask: ['"Well?" whispered my wife. I told her that {q} was __.', 'By the look of it {q} was __.'],
      rows: `doing other due rivals
        snoring with an open mouth | reading under the blanket | asleep | awake gone
        lying there with closed eyes, and dreaming of something, to judge by the smile | building a tower | asleep | awake gone
        breathing slowly and deeply and did not hear the rockets | playing cards with the doll | asleep | awake gone
        building a tower | snoring with an open mouth | awake | asleep gone
        reading under the blanket by torchlight | dreaming, with one arm out of bed | awake | asleep gone
        humming a tune and counting the stars | sunk deep in the pillow, dead to the world | awake | asleep gone
        nowhere to be seen, and the window stood open | snoring with an open mouth | gone | asleep awake
        not in the bed, nor under it, nor anywhere else in the house | dreaming, with one arm out of bed | gone | asleep awake`,
    },
    {
      open: [
        "Something must have happened at the dentist's. Before it, {p} was {before}. But then {pHe} {what}, and now there is no talking to {pHim}.",
        'I had got used to {p} being {before}. Then, on Thursday, {pHe} {what}. That was at about half past four, shortly before it got dark.',
      ],
      ask: [
        'Since then {p} has been __, and not {before} any more.',
        'Just ask yourself if you would not be __ after that.',
      ],
      rows: `before what due rivals
        sad | heard that no tooth had to come out and that there was a pony in the yard as a present | happy | sad angry
        happy | had the only good tooth pulled and was told that the dog had run off for ever | sad | happy hungry
        calm | had a whole bucket of mud tipped into the new boots, and heard the culprit laughing | angry | calm happy
        angry | got an apology, a kiss and a bag of cherries from the culprit | happy | angry sad
        cheerful | was told that the best friend had died in the night | sad | cheerful proud
        bored | was put in charge of the whole circus for a day, lions and all | excited | bored sad
        bored | found a real treasure map inside the wallpaper | excited | bored sad
        brave | met a wolf eye to eye on the stairs | afraid | brave bored
        healthy | drank from the ditch and came out in spots | ill | healthy bored
        ill | took the green medicine and sprang out of bed | well | ill afraid`,
    },
    {
      open: [
        'We had walked for hours through the dunes, and I could not think of anything but {want}. My father tried to cheer us up by singing.',
        'There is a photograph from that hike: five people on a stile, and me with my eyes shut. I was thinking of {want}, I know it as if it had been today.',
      ],
      ask: [
        'When at last we came to an inn, I told them how __ I was.',
        'It was the only time in my life that I have been so __.',
        'Do you see it in my face? That is what one looks like when one is terribly __.',
      ],
      rows: `want due rivals
        a bed, any bed, and ten hours in it | tired | thirsty hungry
        lying down and never taking another step | tired | thirsty cold
        a jug of water, and a second one, and a third | thirsty | hungry cold
        nothing but lemonade, a whole bathtub of it | thirsty | tired cold
        sausages, dumplings and gravy | hungry | thirsty tired
        bread and cheese, and then roast chicken | hungry | thirsty tired
        a hot stove and two pairs of woollen socks | cold | hungry hot
        blankets, a fire and mittens | cold | thirsty hot
        ice, shade and a wind from the north | hot | cold hungry
        taking off every stitch and lying down in a snowdrift | hot | cold hungry`,
    },
    {
      open: [
        'Dear Granny, you wanted to know how I like my new school. Well, {what}. The building is yellow and there is a pear tree.',
        'On the first evening my parents asked what it had been like at the new school. I looked at my fork and said that {what}.',
      ],
      ask: [
        'You can imagine that I feel __ there.',
        'So, to tell the truth, I am __.',
        'They looked at each other, and my father said, "Then you must be feeling __."',
      ],
      rows: `what due rivals
        no one talks to me and I eat my sandwich all by myself behind the gym | lonely | happy bored
        I stand in the playground alone, and not one child has asked my name | lonely | happy bored
        we do the same sums that I did two years ago, and the clock seems to stand still | bored | happy afraid
        nothing ever happens and I count the holes in the ceiling | bored | happy afraid
        everybody is friendly and I have already been asked to three parties | happy | lonely afraid
        we have a school band, a dog and the best teacher in the world | happy | lonely afraid
        three big ones wait for me every day and say they will throw me in the river | afraid | happy bored
        I dare not go down the corridor, since somebody always hits me there | afraid | happy bored`,
    },
    {
      open: [
        'I looked across at {p}, who was sitting opposite me on the train. {PHis} {sign}. I did not want to stare, so I looked out at the cows.',
        'One learns to read faces in my job. Take {p}, who came to my counter this morning. {PHis} {sign}, and I need no more than that.',
      ],
      ask: [
        'I thought to myself: that is somebody who is __.',
        "I would have bet a week's wages that {pHe} was __.",
        'You do not have to be a doctor to see that {p} was __.',
      ],
      rows: `sign due rivals
        eyes kept falling shut and the chin sank lower and lower | tired | happy angry
        mouth opened in one yawn after another | tired | angry afraid
        whole face was one big smile | happy | sad tired
        eyes shone and the feet were dancing under the seat | happy | sad tired
        fists were clenched and the veins stood out on the forehead | angry | happy tired
        face was purple with rage | angry | happy tired
        teeth were chattering and the eyes darted to and fro as if a wolf were near | afraid | happy tired
        hands shook and at every noise there was a start and a gasp | afraid | happy sad
        cheeks were wet and there was a crumpled handkerchief | sad | happy angry
        shoulders heaved with sobs | sad | happy tired
        stomach was rumbling and the eyes never left my sandwich | hungry | happy angry`,
    },
    {
      open: [
        'A word about tonight: {p} will be coming, and so will {q}. Please remember that {p} is {a} at the moment and that {q} is {b}. I would rather you did not mention it.',
        '{P} is {a} these days, and {q} is {b}. It is not easy to have the two of them staying at the same time, in a house with one bathroom.',
      ],
      middle: ['We shall have soup first, and then we will see.', 'There is a sofa bed under the skylight.'],
      ask: [
        'When I think of {q}, who is so __, I would like to hide in the larder.',
        'As for {q}, everyone has noticed by now how __ {qHe} is.',
        'I would not have asked {q} either, if I had known beforehand that {qHe} was __.',
      ],
      lists: {
        a: 'sad angry tired happy proud ill nervous jealous lonely bored hungry thirsty cross afraid',
        b: 'sad angry tired happy proud ill nervous jealous lonely bored hungry thirsty cross afraid',
      },
      due: 'b',
      rivals: 'a',
    },
    {
      open: [
        "I know we don't talk about it in our family, but Uncle {m} {what}. Everybody behaved as though nothing had happened and passed the gravy.",
        'At the wedding Uncle {m} {what}. My cousin took my arm and led me out to look at the horses.',
      ],
      ask: [
        'Nobody said the word, but it was quite plain that he was __.',
        'In the car my mother said at last, "I am afraid that he was __."',
      ],
      rows: `what due rivals
        had emptied four bottles of wine and was singing to the umbrella stand | drunk | ill jealous
        had so much punch that he danced with the coat rack | drunk | ill jealous
        lay on the sofa with a high fever, under three rugs | ill | drunk jealous
        was shivering and coughing and had to be fetched by the doctor | ill | drunk jealous
        could not bear it that the bride had once loved him and now took another | jealous | drunk ill
        grudged the bridegroom his bride, his house and even his moustache | jealous | drunk ill`,
    },
    {
      open: [
        'The king had three daughters. The eldest was {a}, the second was {b}, and the youngest was {c}. One day a wizard knocked at the gate and asked which of them would come with him.',
        'Of my three aunts, the eldest is known for being {a} and the second for being {b}. The youngest, who brought me up, has always been {c}.',
      ],
      ask: [
        'The youngest, being __ as always, made up her mind at once.',
        'What would the youngest do, she who was so __?',
        'The eldest laughed, the second shrugged, but the youngest was as __ as ever.',
      ],
      lists: {
        a: 'clever brave proud lazy kind greedy shy patient curious stubborn cheerful gentle',
        b: 'clever brave proud lazy kind greedy shy patient curious stubborn cheerful gentle',
        c: 'clever brave proud lazy kind greedy shy patient curious stubborn cheerful gentle',
      },
      due: 'c',
      rivals: 'a b',
    },
    {
      open: [
        'Nurse {F} wrote down how each of us was: in bed one, {a}; in bed two, {b}; in bed three, {c}. I am in bed {n}, beside the radiator.',
        'There are three of us in this ward, and I lie in bed {n}. According to the chart, the patient in bed one is {a}, the one in bed two is {b}, and the one in bed three is {c}.',
      ],
      ask: [
        'So when the doctor comes round, she will read that I am __.',
        'My wife rang up, and they told her that I was __.',
      ],
      rows: `a b c n due rivals
        asleep | hungry | better | one | asleep | hungry better
        asleep | hungry | better | two | hungry | asleep better
        asleep | hungry | better | three | better | hungry asleep
        worse | bored | thirsty | one | worse | bored thirsty
        worse | bored | thirsty | two | bored | worse thirsty
        worse | bored | thirsty | three | thirsty | worse bored
        cheerful | weak | hot | one | cheerful | weak hot
        cheerful | weak | hot | two | weak | cheerful hot
        cheerful | weak | hot | three | hot | weak cheerful`,
    },
  ]),
];
