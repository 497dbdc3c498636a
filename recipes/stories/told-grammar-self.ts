// Tellings in which a word turns back to what it began with: himself and ourselves, this and these, one and some, much and many.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

export const kinds: readonly Kind[] = [
  toldKind('told: himself, these, much', [
    {
      open: [
        'There is a new mirror in the hall, and since it was hung up {who} will not leave it. I had to eat my breakfast standing.',
        'One cannot get past the shop window in Bridge Street, now that there is a mirror in it. Yesterday {who} stood there for a good half hour.',
      ],
      ask: [
        'There were winks and bows and smiles, one after another, and all of them from {who} to __.',
        'Never before, I believe, had {who}, with so many other things to look at, taken such pleasure in __.',
      ],
      rows: `who due rivals
        my uncle | himself | herself themselves
        the young butcher's boy | himself | herself themselves
        our little Tom | himself | herself themselves
        my aunt | herself | himself themselves
        the butcher's wife | herself | himself themselves
        our little Kate | herself | himself themselves
        the twins | themselves | himself herself
        my cousins | themselves | himself herself`,
    },
    {
      open: [
        'We needed a new fence, and the carpenter was ill. "Leave it to {who}," said my father. There was a lot of hammering, and on Sunday it stood.',
        'You asked me who put up the fence. It was the work of {who}, from the first post to the last nail.',
      ],
      ask: [
        'What makes me so glad is that {who} did it without any help, all by __.',
        'And {who}, working in the rain with that heavy hammer, never once hurt __.',
      ],
      rows: `who due rivals
        the boys | themselves | himself herself
        the twins | themselves | himself herself
        my sisters | themselves | ourselves herself
        your brother | himself | herself themselves
        Grandpa | himself | herself themselves
        my nephew | himself | herself themselves
        your sister | herself | himself themselves
        Grandma | herself | himself themselves
        my niece | herself | himself themselves`,
    },
    {
      open: [
        'Mother came down from the bathroom with {x} in her hand. I could see by her eyebrows that there would be questions, and my brother crawled under the table.',
        'While she was making the beds, Mrs. Hill found {x} under a pillow. She came down to the yard, where we were playing.',
      ],
      ask: [
        '"Would somebody kindly tell me," she said, "what I am supposed to do with __?"',
        '"And where," she asked, "did you get __?"',
        '"I shall count to ten," she said, "and then I want to hear who put __ there."',
      ],
      rows: `x due rivals
        a dead frog | this | these those
        a slice of toast | this | these those
        a sardine | this | these those
        a five-pound note | this | these those
        somebody's tooth | this | these those
        four dead frogs | these | this that
        some crusts | these | this that
        three sardines | these | this that
        a few cigars | these | this that
        somebody's teeth | these | this that`,
    },
    {
      open: [
        'The children had been sent out for {x}, and now they were coming up the hill with their pails, singing. My aunt stood in the door and shaded her eyes.',
        'Half past six in the morning is the best time to go for {x}, my uncle says, and off he went with a can and a whistle.',
      ],
      ask: [
        'My aunt did not even say good morning, she only wanted to know how __ we had got this time.',
        '"I hope that you have not spilled too __ on the way," said somebody at the window.',
        'We never bring home very __, to be honest.',
      ],
      rows: `x due rivals
        milk | much | many few
        water | much | many few
        honey | much | many few
        cream | much | many few
        flour | much | many few
        berries | many | much little
        plums | many | much little
        hazelnuts | many | much little
        eggs | many | much little
        cherries | many | much little`,
    },
    {
      open: [
        'A plate was going round the table, piled up with {x}. It started with Grandpa, who has the right to be first, and it took a very long time to get to me.',
        '"Are you not going to offer our guest any {x}?" said my mother. I was that guest\'s nephew, and I sat there with my hands in my lap.',
      ],
      ask: [
        'I waited as politely as I could, and then I asked if I could have __ too.',
        'And how do you think I felt when they told me that I was too small to have __?',
      ],
      rows: `x due rivals
        pancakes | one | some it
        doughnuts | one | some it
        apples | one | some it
        cream buns | one | some it
        muffins | one | some it
        cheese | some | one many
        fudge | some | one many
        ham | some | one many
        salad | some | one many
        chocolate | some | one many`,
    },
    {
      open: [
        'Every evening I lock the door, turn off the gas and let the cat in. Last night, for the first time in nineteen years, {did}. I could not say what had got into me.',
        'Let me explain what happened before the fire. There are rules about the stove, and I know them. But that night, just once, {did}.',
      ],
      ask: [
        'The man from the insurance asked me straight out if I had turned off the gas, and I had to say __.',
        'My wife called from the bedroom, "Is the gas off?" If I am honest, the answer was __.',
      ],
      rows: `did due rivals
        I went to bed without going near the gas tap | no | yes
        I left the gas burning | no | yes
        I forgot about the gas and thought only of the cat | no | yes
        I left the door and the cat to themselves, and saw only to the gas, which I turned right off | yes | no
        I turned off nothing but the gas, and left the door wide open | yes | no
        I checked three times that the gas tap was shut, and forgot the cat | yes | no`,
    },
    {
      open: [
        'A telegram was read out at the end of the dinner. It came from {who}, who could not be there because of the snow on the pass, and everybody stopped chewing.',
        'The tape starts with a crackle. Then {who} can be heard, greeting us from the other side of the world, with a parrot in the background.',
      ],
      ask: [
        'This is how it begins: "Dear friends, __ hope that you are all in the best of health."',
        'I know the end by heart: "Eat and drink, dear friends, and next year __ shall be with you again."',
      ],
      rows: `who due rivals
        my godfather | I | we he
        Cousin Ada | I | we she
        the old pastor | I | we he
        our neighbour's daughter | I | we she
        the Whites | we | I they
        both my godparents | we | I they
        Ada and Max | we | I they
        the four brothers Hall | we | I they`,
    },
    {
      open: [
        'You will have heard that I was in the paper. {Who} caught the pike that had been eating the ducklings, and it took {how} all night.',
        'A pike as long as a door! {Who} pulled it out, and it took {how} four hours and two nets.',
      ],
      ask: [
        'There is a photograph too, with the pike in the middle and, looking rather wet, __.',
        'The mayor made a speech and shook hands with __.',
      ],
      rows: `who how due rivals
        I alone | me | me | us him
        I and nobody else | me | me | us her
        My wife and I | us | us | me them
        My son and I | us | us | me them
        We of the angling club | us | us | me them
        I, with my bad back, | me | me | us him`,
    },
    {
      open: [
        'The letter was addressed to {who}, but the postman gave it to me, since I was just painting the gate. It felt like a card with a coin in it.',
        '"Here is something for {who}," said the postman, "and it smells of roses." I put it down on the piano.',
      ],
      ask: [
        'I do not open what is not mine, so I left it lying there for __.',
        'At supper I said that there was a letter on the piano, and gave it to __.',
      ],
      rows: `who due rivals
        my sister | her | him them
        my daughter | her | him them
        our lodger, Miss Finch | her | him them
        my brother | him | her them
        my son | him | her them
        our lodger, Mr. Finch | him | her them
        my parents | them | him her
        the girls | them | him her
        our lodgers | them | him her`,
    },
    {
      open: [
        'Three parcels came for the three of us, and on {n} of them there was a red sticker that said "Do not shake". My brother picked up the nearest one.',
        'Of the three new kittens {n} had white paws. We had been told that we could keep those with white paws, and my father held up his hat to put them in.',
      ],
      ask: [
        '"That leaves __," I said, for arithmetic is what I am good at.',
        'And without the red sticker or the white paws there remained, as anyone can work out, __.',
      ],
      rows: `n due rivals
        one | two | one three none
        two | one | two three none
        all | none | one two three
        none | three | one two`,
    },
    {
      open: [
        'We have two cats. {Both}, and I would not give them up for all the tea in China, whatever the man next door may say about his goldfish.',
        'It is easy to describe our two cats. {Both}. For the rest, they are just cats.',
      ],
      ask: [
        'If someone asks you how many of our two cats catch mice, say: __ of them.',
        'A mouse ran over the carpet, and I thought of the cats, of which, as I have told you, __ would have chased it.',
      ],
      rows: `both due rivals
        Each of them is a great hunter of mice | both | neither one
        The black one hunts mice, and so does the white | both | neither one
        There is no mouse that is safe from the black one or from the white | both | neither one
        The black one is afraid of mice, and so is the white | neither | both one
        They would not chase a mouse if you paid them, the black one no more than the white | neither | both one
        Mice bore the black one, and the white is asleep all day | neither | both one
        The black one hunts mice, but the white is scared of them | one | both neither
        The white is a terror to all mice, the black one never leaves the sofa | one | both neither`,
    },
    {
      open: [
        'The king owned {x}, and at night he would go down to the vault with a candle, only to look. It was the one thing that made him happy.',
        'It is said that {x} had been buried under the oak by a pirate, who then forgot which oak.',
      ],
      ask: [
        'Then came a winter in which he needed money for bread, but no one wanted to buy __.',
        'A hundred years later a pig dug __ up, and did not even look round.',
        'Tell me, what would you have done with __?',
      ],
      rows: `x due rivals
        a golden crown | it | them her
        a ruby as big as an egg | it | them her
        a chest full of pearls | it | them him
        a sword with a silver hilt | it | them him
        six golden crowns | them | it her
        rubies as big as eggs | them | it her
        nine strings of pearls | them | it him
        two swords with silver hilts | them | it him`,
    },
    {
      open: [
        '{Who} had a room to let, it said in the window, with a view of the harbour and use of the piano. I put down my sea bag and rang the bell.',
        'I have lodged with many people in my life, but I think most fondly of the time at the harbour, where {who2} let me have the room with the piano.',
      ],
      ask: [
        'The rent was low, and one was allowed to eat at __ table.',
        'I can still hear it: all day long, the sound of __ laughter.',
        'When I left, a year later, I was given one of __ own pillows for the journey.',
      ],
      rows: `who who2 due rivals
        A widow | a widow | her | his their
        A retired nun | a retired nun | her | his their
        A captain's daughter | a captain's daughter | her | his their
        A widower | a widower | his | her their
        A retired pilot with a beard | a retired pilot with a beard | his | her their
        A captain's son | a captain's son | his | her their
        Two sisters | two sisters | their | his her
        A young couple | a young couple | their | his her`,
    },
    {
      open: [
        'When the lights came on again, {who} had vanished from the stage, and only a top hat was left. The magician bowed. We clapped, but we were a little worried.',
        'The magician asked {who} to come up and get into the box. He closed the lid, he said a word in Latin, he opened it: nothing!',
      ],
      ask: [
        'It was not until the ice cream was sold that someone saw __ in the last row, eating peanuts.',
        'Where do you think he had put __?',
        'If I were a magician, I would make a lion vanish, and not __.',
      ],
      rows: `who due rivals
        my mother | her | him me them
        a nurse | her | him me them
        the mayor's wife | her | him me them
        my father | him | her me them
        a policeman with a moustache | him | her me them
        the mayor and nobody else, a stout man, | him | her me them
        my parents | them | him her me
        eleven schoolgirls | them | him her me
        the mayor and his wife | them | him her me`,
    },
    {
      open: [
        'Between my two grandsons there is a difference of one year and a whole world. {Does}. I gave them both a harmonica for Christmas.',
        "At the parents' evening we were told something about our two boys that we had not known. {Does}. We walked home arm in arm, and said nothing.",
      ],
      ask: [
        'At the school concert the number of our boys in the choir will be just what you would expect, that is, __.',
        'When the teacher asked who would sing, the hands went up, and of the hands of our boys there were __.',
      ],
      rows: `does due rivals
        The big one loves to sing, and he always puts up his hand; the small one never does | one | two none
        Only the small one likes singing and puts up his hand | one | two none
        They both love to sing, and each puts up a hand whenever there is a song | two | one none
        The big one is mad about singing and puts up a hand for it, and the small one is just the same | two | one none
        They both hate singing and would never put up a hand for it | none | one two
        Neither the big nor the small one would ever put up a hand when it comes to singing | none | one two`,
    },
  ]),
];
