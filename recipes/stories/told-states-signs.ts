// Tellings of what people do when they feel something, what they need then, and how one can tell.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

export const kinds: readonly Kind[] = [
  toldKind('told: what people do about it', [
    {
      open: [
        'It is not that {p} was a bad sort. But on that day {pHe} had {what}, and I happened to be the first person whom {pHe} met.',
        "You'll never believe what I saw at the tram stop. There was {p}, who had {what}, as I learned from the conductor.",
      ],
      ask: [
        'So {pHe} stood there and __ for quite a while.',
        '{PHe} looked at me, opened {pHis} mouth and __ out loud.',
      ],
      rows: `what due rivals
        heard the funniest joke of the year | laughed | cried yawned
        seen a bishop slip on a banana skin | laughed | cried yawned
        just lost a mother | cried | laughed yawned
        been told that the house had burnt down with everything in it | cried | laughed sneezed
        not been to bed for two nights | yawned | laughed cried
        come from a very long and very dull lecture | yawned | cried sneezed
        sniffed at a jar of pepper | sneezed | laughed cried
        caught a terrible cold in the head | sneezed | laughed cried`,
    },
    {
      open: [
        'The baby {what}. I am only the sitter, so I had to ring {p} at the theatre, and they fetched {pHim} out in the middle of the second act.',
        'This is how my first evening as a babysitter went. At half past seven the parents left, and at twenty to eight the baby {what}.',
      ],
      ask: [
        'What the baby needed was __, and nothing else.',
        'Later I learned that all it had asked for was __.',
        "Isn't it clear to everyone what was missing? It wanted __.",
      ],
      rows: `what due rivals
        woke up hungry and sucked at its fist | milk | sleep powder
        began to scream for its bottle | milk | sleep powder
        rubbed its eyes, yawned and whined, since it had missed its nap | sleep | milk powder
        was so tired that it bumped its head on everything | sleep | milk powder
        came out in a rash under its wet nappy | powder | milk sleep
        was red and sore all round its bottom | powder | milk sleep`,
    },
    {
      open: [
        'When I came down, my father was sitting in the kitchen, and I saw at once that he was {how}. He had a towel round his neck.',
        'It says in my diary for the third of May: Dad {how} again. I remember it well, because it was the day on which the piano came.',
      ],
      ask: [
        'Without asking, I put in front of him a large __.',
        'He thanked me for the __ and said that it was the very thing.',
        'A __ was what he needed, and I went to get it.',
      ],
      rows: `how due rivals
        thirsty | drink | meal blanket
        hungry | meal | drink blanket
        cold | blanket | drink fan
        hot | fan | blanket meal`,
    },
    {
      open: [
        'Do not ask me why, but {p} was {how} that afternoon. We had rowed out to the island with a basket of plums, and the lake lay there like glass.',
        '"I am so {how}!" said {p}, as we were sitting in the boat. It was the last thing that {pHe} said for an hour.',
      ],
      ask: [
        'That is why {pHe} wanted nothing but to __.',
        'I could see that {pHe} was just about to __.',
        'If you are as {how} as that, all you want is to __.',
      ],
      rows: `how due rivals
        tired | sleep | eat drink cry
        sleepy | sleep | eat drink cry
        hungry | eat | sleep drink cry
        thirsty | drink | sleep eat cry
        sad | cry | eat drink laugh
        unhappy | cry | eat sleep laugh
        amused | laugh | cry sleep eat
        bored | leave | stay cry`,
    },
    {
      open: [
        'The giant was a heavy sleeper. On the night that we crept into his castle, he {what}. We had tied rags round our shoes.',
        'Everything depended on the giant. Through the keyhole we could see that he {what}. Tom Thumb held up the lantern.',
      ],
      ask: [
        'So we whispered to each other, "It is all right, he is __."',
        'In other words, the giant was __, and we had to act accordingly.',
      ],
      rows: `what due rivals
        was snoring so that the plates rattled | asleep | awake dead
        had closed both his eyes and was dreaming of beef | asleep | awake gone
        was pacing up and down with open eyes | awake | asleep dead
        was playing the fiddle and stamping his foot | awake | asleep dead
        lay there without breath, and a raven sat on his breast | dead | asleep awake
        had been struck by lightning and had turned quite cold | dead | asleep awake
        had left for the mountains on his seven-league boots | gone | asleep awake
        was no longer there, only his slippers were | gone | asleep awake`,
    },
    {
      open: [
        'My neighbour keeps telling me that he is a patient man. But when his son {what}, he put down his pipe and stood up very slowly.',
        "It must have been the son's birthday, for there were balloons. Then the boy {what}. I was watching over the hedge, with the shears in my hand.",
      ],
      ask: [
        'The father shook his head, for he was truly __.',
        'One could hear three gardens away how __ his father was.',
        'That evening the father told us how __ it had made him.',
      ],
      rows: `what due rivals
        set fire to the summer house | angry | proud happy
        drew moustaches on all the family portraits | angry | proud happy
        stole the neighbour's purse and lied about it | angry | proud afraid
        swam right across the lake and pulled a drowning girl out on the way | proud | angry ashamed
        was given the gold medal of the whole country | proud | angry ashamed
        played the sonata by heart, without one mistake, and people stood up and clapped | proud | angry ashamed
        climbed to the top of the rotten tree and hung there by one hand | afraid | proud angry
        ran out on to the thin ice, where it was cracking | afraid | proud happy`,
    },
    {
      open: [
        'I have three cats, and they could not be less alike: {pet} is always {a}, {pet2} is always {b}, and the old tom, who has no name, is always {c}.',
        'Here is what you have to know when you look after my cats. {Pet} gets {a}, {pet2} gets {b}, and the old tom gets {c}, if you so much as forget the time.',
      ],
      ask: [
        'After two days I wrote on a postcard: the old tom is __, just as you said.',
        'And if you hear a noise at the door at night, it will be the old tom, because he is __.',
      ],
      lists: {
        a: 'hungry sleepy cross lazy nervous jealous lonely playful greedy thirsty noisy shy',
        b: 'hungry sleepy cross lazy nervous jealous lonely playful greedy thirsty noisy shy',
        c: 'hungry sleepy cross lazy nervous jealous lonely playful greedy thirsty noisy shy',
      },
      due: 'c',
      rivals: 'a b',
    },
    {
      open: [
        'There is a rule in our house that you say what is wrong with you when you come in. "I {what}," said {p}, and hung {pHis} cap on the hook.',
        '{P} stood dripping on the mat and spoke only one sentence: "I {what}." Then {pHe} sat down.',
      ],
      middle: ['It had begun to thunder over the hills.'],
      ask: [
        'My sister got up and fetched {pHim} a __.',
        'What {pHe} was given was a __, and it did {pHim} good.',
        'We had only one __ in the house, but {pHe} was welcome to it.',
      ],
      rows: `what due rivals
        have cut my thumb | plaster | towel sandwich
        have fallen on the gravel and my knee is bleeding | plaster | towel sandwich
        am wet through | towel | plaster sandwich
        have been standing under the gutter, and the water is running down my neck | towel | plaster sandwich
        have had nothing to eat today | sandwich | plaster towel
        am starving | sandwich | plaster towel
        have a cold, and my nose is running | handkerchief | plaster sandwich
        have to sneeze and sneeze | handkerchief | towel sandwich
        am frozen to the bone | blanket | plaster sandwich
        am shivering all over | blanket | plaster sandwich`,
    },
    {
      open: [
        'What I liked about {p} was that {pHe} showed everything. When {pHe} had {what}, the whole street knew it before {pHe} was through the gate.',
        '{P} came round the corner, and we children hung over the fence to see. "I bet that {pHe} has {what} again," said {q}, and so it was.',
      ],
      ask: [
        'Of course you could tell from {pHis} __, if you looked.',
        'The first thing we noticed was {pHis} __.',
      ],
      rows: `what due rivals
        run into a lamp post with the forehead | bump | smile tears
        been hit over the head with a bat | bump | smile tears
        won at cards | smile | tears bump
        had good news from abroad | smile | tears bump
        been crying | tears | smile bump
        been chopping onions for the whole hotel | tears | smile bump
        been dancing on a broken foot | limp | smile bump
        trodden on a nail | limp | smile bump`,
    },
    {
      open: [
        'I did not get a wink of sleep because of the people upstairs. From ten until four they {what}. The caretaker says that he cannot do anything about it.',
        'Dear Sir, I live directly under the Pringles, and I am writing to tell you that last night, as every night, they {what}.',
      ],
      ask: [
        'I would not have thought that anyone could __ for six hours.',
        'Does one have to __ all night, in a house with thin walls?',
        "I only ask that after ten o'clock they should no longer __.",
      ],
      rows: `what due rivals
        sang sea songs in four parts | sing | dance quarrel
        held a choir practice | sing | dance hammer
        were doing the polka in clogs | dance | sing quarrel
        had a ball, with waltzes and tangos | dance | quarrel hammer
        called each other names and slammed the doors | quarrel | sing dance
        were having a row about money | quarrel | sing dance
        knocked nails into the walls | hammer | sing dance
        were putting up shelves | hammer | sing quarrel`,
    },
    {
      open: [
        'If {p} says that {pHe} is {a}, {pHe} means that {pHe} is {b}. It took me a year to find this out. Nobody had told me, when I married {pHim}.',
        'There are people who never say what they feel. {P}, for one, always says "{a}" when {pHe} is {b}. I have got used to it.',
      ],
      ask: [
        'Just now {pHe} said again that {pHe} was {a}, so I know that {pHe} is really __.',
        '"I am {a}," {pHe} wrote on the card, by which I understood that {pHe} was __.',
      ],
      lists: {
        a: 'fine tired cold hungry busy warm thirsty bored',
        b: 'sad angry lonely happy jealous afraid ill hurt worried cross',
      },
      due: 'b',
    },
    {
      open: [
        'Before the match our team was sure of winning. But in the end we {what}, and I am the goalkeeper, so I ought to know.',
        'This is the report of the under-tens. We played on the field behind the gasworks, and we {what}. Half the town was watching.',
      ],
      middle: ['At half time there were oranges for everyone.'],
      ask: [
        'On the way home everybody in the bus was __.',
        'I have to say that afterwards we were all pretty __.',
        'Never before had I seen our trainer so __.',
      ],
      rows: `what due rivals
        were beaten eleven to nothing | sad | happy proud
        let in nine goals, six of them by our own side | sad | happy proud
        lost by a penalty in the very last second | sad | happy proud
        won the cup for the first time since the war | happy | sad cross
        scored ten goals and let in none | happy | sad cross
        beat the champions, with two men less | happy | sad cross`,
    },
    {
      open: [
        '{P} has {what}, I just heard it from the postwoman. She tells me everything, whether I want it or not, while she looks for my letters.',
        "The news in the village is that {p} has {what}. I was told at the butcher's, and again at the hairdresser's, so it must be true.",
      ],
      ask: [
        'From now on, when people speak of {p}, they will say that {pHe} is __.',
        'I can hardly imagine {p} being __.',
        'When I next meet {pHim}, I must not forget that {pHe} is __.',
      ],
      rows: `what due rivals
        come into three million pounds | rich | poor married
        struck oil under the rhubarb | rich | poor dead
        lost every penny in the crash | poor | rich married
        had to sell house, horse and spoons to pay the debts | poor | rich married
        taken the organist to the altar | married | rich dead
        said yes at the registry office | married | poor dead
        drawn a last breath and been laid out in the chapel | dead | rich married
        passed away in the night | dead | rich married`,
    },
    {
      open: [
        'The doctor put away his stethoscope. He said that {p} {what}, and wrote something illegible on his pad. I asked if I should boil water.',
        '"Tell me the truth," I begged the doctor. He took off his spectacles and said that {p} {what}.',
      ],
      ask: [
        'So that is how things stand with {p}: {pHe} is __.',
        'I ran down to tell the others that {pHe} was __.',
      ],
      rows: `what due rivals
        could get up and go back to school | well | ill blind
        had nothing wrong any more, and might even ride | well | ill deaf
        had to stay in bed with pneumonia | ill | well blind
        had caught the measles and must not get up | ill | well deaf
        would never be able to see again | blind | well deaf
        had lost the sight of both eyes | blind | deaf well
        could not hear a sound, not even a gun | deaf | blind well
        had lost all hearing through the explosion | deaf | blind well`,
    },
  ]),
];
