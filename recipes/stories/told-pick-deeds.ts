// Tellings of what each of two or three did or forgot, and of what came of it, so that the right one is due later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const DID = toldKind('told: pick by the deed, who', [
  {
    open: [
      '{p} locked the front door and went to bed. {q} locked the back door, or so {q} thought, for the key turned but the door was not quite shut. In the night a fox came in and ate the butter.',
      'Two doors, two people: {p} sees to the front door in the evening, {q} to the back one. On Friday night a fox walked in from the yard behind the house.',
    ],
    ask: [
      'The person to blame was __.',
      '"I am so sorry about the butter," said __.',
      'A second bolt for the back door was bought the next day by __.',
      'If the fox could speak, it would say thank you to __.',
      'Now, every night, somebody gets up again to check on that door: __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Before the trip {p} {x}. {q} {y}. {r} read a magazine. We set off at six, and it was still dark, and nobody spoke before the first coffee.',
      'Everyone had done something for the trip: {q} {y}, {p} {x}. Well, nearly everyone. {r} had read a magazine.',
    ],
    ask: [
      '{end} Let us thank __ for that!',
      '{end} It was a good thing that we had __.',
      '{end} "I thought of everything," said __ with pride.',
      '{end} So all of us clapped for __.',
      '{end} One of us blushed, and that was __.',
    ],
    due: 'p',
    rivals: 'q r',
    rows: `x y end
      filled the tank | packed the tent | We drove three hundred miles without a stop. / packed the tent | filled the tank | At night we had a roof over our heads.
      made the sandwiches | drew a map | At noon nobody was hungry. / drew a map | made the sandwiches | We did not lose our way once.
      checked the tyres | bought sun cream | Over all those sharp stones nothing burst. / bought sun cream | checked the tyres | Nobody had a red nose at the end.
      packed the umbrellas | booked the hotel | We stayed dry in the worst of the rain. / booked the hotel | packed the umbrellas | When we got there, five beds were waiting for us.`,
  },
  {
    open: [
      "In the exam {p} wrote the answers in pencil and {q} wrote them in ink. On the way to the teachers' room the papers fell into a puddle.",
      '{q} had used ink and {p} had used pencil. It would not have mattered, but the teacher dropped the tests in the snow.',
    ],
    ask: [
      'On one sheet everything had run and was blue. It was the test of __.',
      'One of the tests could still be read. The other, I am afraid, was that of __.',
      'The teacher had to give the test again to __.',
      '"What does it say here?" the teacher asked, and held a blue mess up to __.',
      'Next time, the one who will use a pencil is __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Two people came to the inn and had no money. {p} offered to {x}, and {q} offered to {y}. The landlord looked at their hands and said yes to both.',
      '"If you {y}, you can eat here," the landlord said to {q}. "And if you {x}, so can you," he said to {p}.',
    ],
    ask: [
      'An hour later {end}. The landlord gave a plate of soup to __.',
      'As {end}, we knew that supper had been earned by __.',
      'When {end}, the landlord nodded and filled the glass of __.',
      'Everyone could see that {end}. "Well done, __!"',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y end
      chop wood | play the fiddle | there was a pile of logs by the stove / play the fiddle | chop wood | the guests were dancing on the tables
      wash the pots | mend the roof | the pans were shining / mend the roof | wash the pots | the rain no longer dripped on the bar
      milk the cow | sweep the yard | there was a full bucket in the kitchen / sweep the yard | milk the cow | not one leaf lay outside the door
      paint the sign | catch the rat | one could read the name of the inn again / catch the rat | paint the sign | the thief of the cheese was in a trap`,
  },
  {
    open: [
      '{p} laughed when the old beggar woman fell. {q} helped her up and brushed the snow from her shawl. She was, as we now know, not a beggar at all.',
      'An old woman in rags had fallen in the snow. {q} gave her a hand. {p} only laughed.',
    ],
    ask: [
      'A year later a rich lady died, and all her gold went to __.',
      '"I shall never forget what you did," she said to __.',
      'There are people who get rich by being kind, and one of them is __.',
      'It turned out that she was a queen, and the guest at her table was __.',
      'The one who had no reason to be ashamed was __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'They each put a loaf into the oven. {p} took it out after {x}, {q} after {y}. It says in the book that a loaf needs an hour.',
      'A loaf needs an hour in the oven. {q} gave it {y}. {p} gave it {x}.',
    ],
    ask: [
      'As hard and black as coal: that was the loaf of __.',
      'There was smoke all over the kitchen because of __.',
      'If you want to break a window, throw the bread made by __.',
      'One loaf was white and wet inside. The other, as dark as night, was the work of __.',
      '"I must have fallen asleep," said __, and scratched at the crust with a saw.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      three hours | ten minutes / a whole night | half an hour / five hours | twenty minutes / half a day | five minutes / four hours | a quarter of an hour`,
  },
  {
    open: [
      'On the day of the fire {p} ran to fetch the firemen, {q} saved the cat, and {r} stood there and took photos. Now all three of them want a medal.',
      'Who did what in the fire? {q} went in for the cat, {p} ran for help, and {r} took photos.',
    ],
    ask: [
      'There were scratches all over the arms of __.',
      'Something furry followed everywhere behind __.',
      'The person with soot on the face and four paws on the shoulder is __.',
      'If cats could give medals, one would go to __.',
      'I gave a bowl of milk to the cat and a blanket to the one who had carried it out, __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
]);

const DONE = toldKind('told: pick by the deed, what', [
  {
    open: [
      'I washed three things too hot: a {x} shirt, a {y} shirt and a {z} shirt. The {x} one shrank. The {y} one lost its buttons. Nothing at all happened to the {z} one, which was a present from my mother-in-law.',
      "After the wash, the {x} shirt was as small as a doll's, the {y} shirt had no buttons left, and only the {z} shirt was as before.",
    ],
    ask: [
      'For the party, I had to wear the __ one.',
      'There was just one that I could still put on, and it was __.',
      'So I stood before the mirror in __.',
      'The shirt that had survived was the __ one.',
    ],
    rows: `x y z due rivals
      red | blue | green | green | red blue / blue | white | red | red | blue white / white | green | blue | blue | white green / green | red | white | white | green red
      yellow | grey | pink | pink | yellow grey / pink | yellow | grey | grey | pink yellow`,
  },
  {
    open: [
      'I planted beans in two pots, a {x} one and a {y} one. I watered the {x} one every day. I forgot the other, because there was a cat in front of it.',
      'Every day I gave water to the bean in the {x} pot. The one in the {y} pot got none.',
    ],
    ask: [
      'After three weeks there was nothing but dust in the pot that was __.',
      'A dry brown stalk was hanging over the edge of the __ one.',
      'I said sorry to the bean in the __ pot.',
      'One of them was dead, the one in the __ pot.',
      'We had beans for supper, but none of them came from the __ pot.',
    ],
    rows: `x y due rivals
      red | blue | blue | red / blue | red | red | blue / green | white | white | green / white | green | green | white
      big | small | small | big / small | big | big | small / round | square | square | round / square | round | round | square`,
  },
  {
    open: [
      'I lent my {x} to {p} and my {y} to {q}. {p} brought it back the next day, with a cake. From {q} I have not heard since March.',
      '{q} borrowed my {y} in March and has not been seen since. {p} borrowed my {x}, and I had it back within a day.',
    ],
    ask: [
      'I still miss my __.',
      'Now I must buy a new __.',
      'If you meet {q}, do ask about my __.',
      'On the shelf there is an empty space where I used to keep the __.',
      'I will never again lend anybody a __.',
    ],
    rows: `x y due rivals
      hammer | drill | drill | hammer / drill | hammer | hammer | drill / tent | kettle | kettle | tent / kettle | tent | tent | kettle
      guitar | camera | camera | guitar / camera | guitar | guitar | camera / ladder | spade | spade | ladder / spade | ladder | ladder | spade`,
  },
  {
    open: [
      'There were two bridges. The {x} one was blown up in the war. They say that a goose gave the alarm. The {y} one was spared.',
      'In the war a bomb hit the {x} bridge. The {y} one, a mile away, was not even scratched.',
    ],
    ask: [
      'After that, everyone who wanted to cross the river had to use the __ one.',
      'You can still walk over the __ bridge today.',
      'The bridge that has stood there for two hundred years is the __ one.',
      'My grandmother said that there were long queues at the __ bridge.',
    ],
    rows: `x y due rivals
      old | new | new | old / new | old | old | new / stone | wooden | wooden | stone / wooden | stone | stone | wooden
      upper | lower | lower | upper / lower | upper | upper | lower / narrow | wide | wide | narrow`,
  },
  {
    open: [
      'We voted on the colour of the new boat. {N1} were for {x} and {n2} were for {y}. The captain himself wanted stripes.',
      '{N1} hands went up for {x}. {N2} hands went up for {y}. It was the boat that we had all paid for.',
    ],
    ask: [
      'So the boat was painted __.',
      'The majority had decided, and we bought ten tins of __.',
      'If you see it out there on the waves, it is __.',
      'By Sunday our hands and our hair were full of __.',
    ],
    rows: `n1 x n2 y due rivals
      ten | red | four | blue | red | blue / three | red | nine | blue | blue | red / twelve | green | two | white | green | white
      five | green | eleven | white | white | green / eight | yellow | six | black | yellow | black / two | yellow | seven | black | black | yellow`,
  },
  {
    open: [
      'My aunt put {x} into her coffee instead of sugar. My uncle put {y} into his. It was the first of April, and I had been at the bowls.',
      'On the first of April my uncle found {y} in his coffee, and my aunt found {x} in hers.',
    ],
    ask: [
      'My aunt spat it out. "That is not sugar, that is __!"',
      'She made a terrible face, because her coffee tasted of __.',
      "At the bottom of my aunt's cup there was a spoonful of __.",
      'In the bowl next to my aunt I had put some __.',
    ],
    rows: `x y due rivals
      salt | flour | salt | flour / flour | salt | flour | salt / sand | pepper | sand | pepper / pepper | sand | pepper | sand / soap | rice | soap | rice / rice | soap | rice | soap`,
  },
  {
    open: [
      'I had promised to bring home {x}, and my husband had promised to bring home {y}. I kept my promise. He met an old friend.',
      'My husband was to buy {y} and I was to buy {x}. I did. He sat in a bar with a friend until the shops were shut.',
    ],
    ask: [
      'So that evening we had to do without __.',
      '"And where is the __?" I asked him at the door.',
      'There was enough of everything except for __.',
      "I had to knock at the neighbours' and ask for a little __.",
      'What was missing from the table was the __.',
    ],
    rows: `x y due rivals
      bread | butter | butter | bread / butter | bread | bread | butter / milk | cheese | cheese | milk / cheese | milk | milk | cheese
      rice | salt | salt | rice / salt | rice | rice | salt / ham | tea | tea | ham / tea | ham | ham | tea`,
  },
]);

export const kinds: readonly Kind[] = [DID, DONE];
