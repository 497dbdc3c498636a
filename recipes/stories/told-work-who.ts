// Tellings in which the work of somebody has to be remembered: it was named, or follows from what is done.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const JOBS = `teacher doctor nurse farmer baker painter sailor soldier gardener cook tailor pilot waiter writer singer
  dancer lawyer butcher carpenter plumber`;

const ACTS = `
  act due rivals
  paints other people's houses | painter | baker teacher farmer
  paints pictures of ships | painter | baker teacher farmer
  bakes bread all night | baker | painter teacher farmer
  gets up at two to bake rolls | baker | painter teacher farmer
  teaches children to read | teacher | painter baker farmer
  teaches French at our school | teacher | painter baker farmer
  milks cows before breakfast | farmer | painter baker teacher
  grows corn and keeps pigs | farmer | painter baker teacher
  flies planes to America | pilot | painter baker farmer
  flies a small plane | pilot | painter baker farmer
  sews suits for rich men | tailor | painter teacher farmer
  pulls out teeth | dentist | painter teacher farmer
  drills holes in people's teeth | dentist | painter teacher farmer
  sings at weddings | singer | painter teacher farmer
  brings the letters | postman | painter teacher farmer
  serves drinks in a cafe | waiter | painter teacher farmer`;

const DID = `
  act due rivals
  listened to her heart and looked at her tongue | doctor | waiter plumber teacher
  felt her pulse and wrote out a prescription | doctor | waiter plumber teacher
  mended the pipe under the sink | plumber | doctor waiter teacher
  crawled under the sink with a wrench | plumber | doctor waiter teacher
  handed her the menu | waiter | doctor plumber teacher
  brought two coffees and the bill | waiter | doctor plumber teacher
  wrote a long sum on the blackboard | teacher | doctor plumber waiter
  gave back the spelling tests | teacher | doctor plumber waiter
  cut her hair much too short | hairdresser | doctor plumber waiter
  put her hair up in curlers | hairdresser | doctor plumber waiter
  drilled a hole in her tooth | dentist | waiter plumber teacher
  filled two of her teeth | dentist | waiter plumber teacher
  took her picture in front of the fountain | photographer | doctor plumber waiter
  gave her a speeding ticket | policeman | doctor plumber waiter`;

export const kinds: readonly Kind[] = [
  toldKind('told: what somebody is', [
    {
      open: [
        'My new flatmate {p} is never at home when I am, because {pHe} {act}. We write each other notes on the fridge.',
        'You can rely on {p}. {pHe} {act}, and {pHe} has not been late for it once in eleven years.',
      ],
      ask: [
        'I never thought that I would share anything with a __.',
        'It cannot be an easy life to be a __, but {p} would not want another.',
        'When people ask what {p} is, I tell them that {pHe} is a __.',
      ],
      rows: ACTS,
    },
    {
      open: [
        '{f} had had a long day. First she missed the bus, and then a man {act}. She had not asked for anything special.',
        'What did {f} remember of that afternoon? A tall man with a moustache {act}, and outside it was raining.',
      ],
      middle: ['In the evening she wrote it all down in a blue notebook.'],
      ask: [
        'She thanked the __ and went home.',
        'The __ had cold hands, but a kind voice.',
        '"You are the best __ in town," she told him in the end.',
      ],
      rows: DID,
    },
    {
      open: [
        'At the wedding I sat between a retired {c} and a young {d} who would not stop talking. It was the older one I liked. He told me about his dog.',
        'Two men lived on that island, {a c} who was over eighty and {a d} of twenty-five. They met once a week to play chess.',
      ],
      ask: [
        'He had the best manners, that old __.',
        'It was the __ who had seen more of the world, being so much older.',
        'If only I were half as wise as the old __!',
      ],
      lists: { c: JOBS, d: JOBS, e: JOBS },
      due: 'c',
      rivals: 'd e',
    },
    {
      open: [
        'Nobody in my family understands why I became {a c}. My brother makes three times as much, and my parents had hoped for a doctor in the house.',
        "When the ship's officer asked if there was {a c} on board, I did not put my hand up at once. I was on holiday, after all.",
      ],
      ask: [
        'But if you are a __, you are one all day long.',
        'The truth is that I am a __, and a good one.',
        'What else can a __ do but help when there is need?',
      ],
      lists: {
        c: 'teacher nurse farmer baker painter sailor soldier gardener cook tailor pilot waiter writer singer dancer',
      },
      due: 'c',
    },
    {
      open: [
        'Three people were waiting in the hall: {p}, {a c}, {q}, {a d}, and a thin man who did not say what he was. All had had the same strange letter.',
        "They make a nice couple, don't you think? {p} is {a c} and {q} is {a d}, so between them there is nothing that they cannot do.",
      ],
      middle: ['A clock struck somewhere in the house.'],
      ask: [
        'As {p} is a __, there is always something for {pHim} to do.',
        '{p} introduced {pHimself} as a __ and bowed.',
        'We know of {p} that {pHe} is a __, and that is nearly all we know.',
      ],
      lists: { c: JOBS, d: JOBS, e: JOBS },
      due: 'c',
      rivals: 'd e',
    },
    {
      open: [
        'The child looked at its shoes. "My dad {act}," it said. I could see that it was proud, although it spoke very softly.',
        'If you want to know what my cousin does, here it is: he {act}. It took him a while to find what he was good at.',
      ],
      ask: [
        '"So he is a __!" I said. "How interesting!"',
        'I have always wanted to meet a real __.',
        'There is a lot to be said for having a __ in the family.',
      ],
      rows: ACTS,
    },
    {
      open: [
        'The fairy had mixed up her papers. "You are the one who wants to become {a c}, are you not?" {p} nodded, for it was true, and held {pHis} breath.',
        'For the last time {p} took off {pHis} cap and hung it on the hook. After thirty-eight years as {a c} {pHe} was free to do as {pHe} pleased.',
      ],
      ask: [
        'From then on, whenever somebody spoke of a __, {p} had to smile.',
        '"Is there anything better than to be a __?" {p} asked the sky.',
        'Not everybody is made to be a __, but {p} certainly was.',
      ],
      lists: { c: JOBS },
      due: 'c',
    },
    {
      open: [
        'At three the doorbell rang. We had been waiting for the {c} since morning, and my mother had made coffee to be on the safe side.',
        'I have the wrong number in my book! I thought that I was talking to my aunt, and told the {c} all about my stomach.',
      ],
      middle: ['These things happen to me more often than to others.'],
      ask: [
        'Luckily the __ was a patient man with children of his own.',
        '"I do not mind at all," said the __ in a deep voice.',
        'That __ must think that we are all mad.',
      ],
      lists: {
        c: 'doctor plumber postman baker teacher lawyer painter carpenter butcher priest dentist vet',
      },
      due: 'c',
    },
    {
      open: [
        'There was a knock, and in came a {look} man with {thing}. He did not look at anybody, but went straight to his work in the next room.',
        'Do you see that {look} fellow over there with {thing}? My sister has had her eye on him since Monday.',
      ],
      ask: [
        'He must be a __, judging by what he had with him.',
        '"Ah," said my father, "that will be the __."',
        'It is the first time that I have seen a __ with such fine hands.',
      ],
      rows: `
        thing due rivals
        a ladder and a pot of paint | painter | doctor postman fisherman
        brushes and three tins of white paint | painter | doctor postman fisherman
        a stethoscope round his neck | doctor | painter postman fisherman
        a black bag full of pills | doctor | painter postman fisherman
        a big bag of letters | postman | painter doctor fisherman
        a sack of parcels and letters | postman | painter doctor fisherman
        a net and a bucket of eels | fisherman | painter doctor postman
        a rod and some worms in a tin | fisherman | painter doctor postman
        a rake and a pair of garden shears | gardener | painter doctor postman
        a spade and a box of rose bushes | gardener | painter doctor postman
        a wrench and a length of pipe | plumber | painter doctor postman
        a camera and a flash | photographer | painter doctor postman`,
      lists: { look: 'tall little young fat thin quiet' },
    },
    {
      open: [
        'The pigeons had a meeting on the roof and talked about the people below. "The one in the blue house {act}," said the oldest, who knew them all.',
        'My grandmother wanted to marry me to the man across the street. "He {act}," she told me, "and he has good teeth."',
      ],
      ask: [
        'One could do worse than a __, that is true.',
        'Now, I have nothing against a __.',
        'There has never been a __ in this street before.',
      ],
      rows: ACTS,
    },
    {
      open: [
        'In the play {p} was to be {a c}. {pHe} did not like it, since {q} was {a d} and had a real hat, but one must start somewhere.',
        'Our dolls have jobs. {p}, the one with the red hair, is {a c}, and {q}, who has lost an arm, is {a d}.',
      ],
      middle: ['On Friday everything was ready, apart from the curtain.'],
      ask: [
        '"I am {p}, the __," were the first words that one heard.',
        'It suits {p} very well to be a __.',
        'Somebody had to be the __, and it happened to be {p}.',
      ],
      lists: { c: JOBS, d: JOBS, e: JOBS },
      due: 'c',
      rivals: 'd e',
    },
    {
      open: [
        '"I have been coming here for years," the lady said, "ever since that young man {act}. My mother, too, will have nobody else."',
        '{f} still laughs about it. The man who {act} on her wedding day had been even more nervous than she was.',
      ],
      ask: [
        'It takes a special kind of __ to keep people so happy.',
        'A good __ is worth his weight in gold.',
        'The __ himself is a modest man and does not like to be praised.',
      ],
      rows: DID,
    },
    {
      open: [
        'How does one say "{c}" in Italian? I had it on the tip of my tongue when the man at the border asked what I was, but nothing came out.',
        'I have been {a c} for so long that I hardly know how to be anything else, and now I was abroad, with no job and not a word of the language.',
      ],
      ask: [
        'So with my hands and feet I showed them what a __ does.',
        'Was there nobody in this country who needed a __?',
        'My friends say that I make a rather good __.',
      ],
      lists: {
        c: 'teacher doctor nurse farmer baker painter sailor soldier gardener cook tailor pilot waiter lawyer butcher',
      },
      due: 'c',
    },
    {
      open: [
        'As children we had it all planned: I was to be {a c}, and {p} wanted to be {a d}. Life had other ideas for me, but not for {p}.',
        'On the first page of the book {p} is {a d}, poor but happy, and has {a c} for a friend. Then the uncle dies.',
      ],
      ask: [
        '{p} stayed a __ until the very end.',
        'There is no finer __ than {p} in all the land.',
        'What is so great about {p} is that {pHe} is a __ with all {pHis} heart.',
      ],
      lists: { c: JOBS, d: JOBS, e: JOBS },
      due: 'd',
      rivals: 'c e',
    },
    {
      open: [
        'They have arrested the wrong man, I am sure of it. The witness only said that it was {a c}, and of those there are dozens in this town.',
        'To the tall {c} who helped me with my suitcase on platform four: you left your glove. I have not been able to think of anything else.',
      ],
      middle: ['I have never done such a thing before, and my sister is against it.'],
      ask: [
        'If you know a __ who was there that night, please write to me.',
        'I have spoken to every __ I could find.',
        'A __ like that cannot just have vanished.',
      ],
      lists: {
        c: 'soldier sailor nurse cook waiter pilot doctor farmer baker painter singer dancer gardener policeman',
      },
      due: 'c',
    },
    {
      open: [
        'Somebody at the other table {act}, and everyone in the room knows it, since he will speak of nothing else. My soup got cold.',
        'The winner of the quiz comes from the north and {act}. The lady with the microphone asked him how he knew so much about butterflies.',
      ],
      ask: [
        '"A __ has a lot of time to think," he explained.',
        'I would not mind being a __, to tell the truth.',
        'They say that every __ is a little mad, and perhaps there is something in it.',
      ],
      rows: ACTS,
    },
    {
      open: [
        'The queen had three daughters, and the youngest ran away with {a c}. "At least he is not {a d}," said the queen, and rang for tea.',
        'In this town you will find {a d} at every corner, yet not a single {c}. Last year they put an advertisement into all the papers.',
      ],
      ask: [
        'Then one day the __ stood at the gate with his hat in his hand.',
        'They gave the __ a house with a garden, and people bowed when he went by.',
        'From now on there would be a __ among them.',
      ],
      lists: { c: JOBS, d: JOBS, e: JOBS },
      due: 'c',
      rivals: 'd e',
    },
    {
      open: [
        "Careful what you say in front of {p}! You may not know it, but {pHe} is {a c}, like {pHis} mother and {pHis} mother's mother.",
        'The first thing {p} did in the new country was to look for work. At home {pHe} had been {a c}, and people used to greet {pHim} in the street.',
      ],
      middle: ['It was a cold spring, and the rooms were dear.'],
      ask: [
        'You can see from the way {pHe} walks that {p} is a __.',
        'A __ has {pHis} pride, and {p} was no exception.',
        'It was not long before {p} had to prove that {pHe} was a __.',
      ],
      lists: { c: JOBS },
      due: 'c',
    },
  ]),
];
