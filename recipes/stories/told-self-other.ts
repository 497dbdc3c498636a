// Tellings, short ones, of himself and him, herself and her, each other and ourselves, I and me, they and them.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

/** Who does it alone, and the words that turn back to them. */
const SELVES = `who are due rivals
  Grandpa | is | himself | herself themselves
  my little brother | is | himself | herself itself
  the king | is | himself | herself themselves
  Grandma | is | herself | himself themselves
  the old lady | is | herself | himself itself
  Mrs Brown | is | herself | himself ourselves
  the twins | are | themselves | himself ourselves
  the men next door | are | themselves | himself itself
  our two cats | are | themselves | herself itself
  the robot | is | itself | themselves ourselves
  the machine | is | itself | themselves ourselves`;

/** Who, as one speaks of and to them, and what turns back to them. */
const PERSONS = `who due rivals
  I | myself | yourself himself themselves
  Peter and I | ourselves | myself themselves yourself
  my wife and I | ourselves | myself themselves herself
  we | ourselves | myself themselves yourself
  you | yourself | myself himself ourselves
  you and your sister | yourselves | myself herself ourselves
  my father | himself | myself herself themselves
  your uncle | himself | yourself herself themselves
  my mother | herself | myself himself themselves
  your niece | herself | yourself himself themselves
  the boys | themselves | himself ourselves yourself
  your parents | themselves | yourself himself ourselves`;

export const kinds: readonly Kind[] = [
  toldKind('told: short, himself or him', [
    {
      open: [
        'It is late, and {who} {are} all alone in the kitchen.',
        'Listen! {Who} {are} talking in there. But nobody else is in the room.',
      ],
      ask: [
        'Do not worry, {who} often talked to __.',
        'Whom should {who} play with? There was nobody but __.',
        'In the end {who} did it all by __.',
        'One day {who} fell down the stairs and hurt __.',
        '{Who} looked into the mirror and saw __.',
        'Nobody else could do it. {Who} had to do it __.',
        'Then {who} began to laugh at __.',
      ],
      rows: SELVES,
    },
    {
      open: ['It was a cold day, and the water was deep.', 'I will tell you how it was on the beach.'],
      ask: [
        'Suddenly {who} slipped and hurt __.',
        'In the sun afterwards {who} dried __.',
        'With so many people to help, {who} still did it all by __.',
        'When it was over, {who} needed a rest and sat down by __.',
        'I must say that {who}, in spite of the cold, enjoyed __.',
        'It was not a present. {Who} had paid for everything __.',
      ],
      rows: PERSONS,
    },
    {
      open: [
        '{Told}, and now there are tears.',
        'There is crying in the yard. This is what I saw: {told}.',
        '"What happened?" asked the teacher. Well, {told}.',
      ],
      ask: [
        '{A} said that {b} had hurt __.',
        'It is true, as {a} told us, that {b} hurt __.',
        '{A} was there when {b} hurt __.',
        'Nobody but {a} saw how {b} hurt __.',
        'Ask {a} if {b} has hurt __.',
      ],
      near: true,
      rows: `told a b due rivals
        Kate hit Tom on the head | Tom | Kate | him | herself her himself
        Kate fell off her bike while Tom looked on | Tom | Kate | herself | him her himself
        Tom hit Kate with his bat | Kate | Tom | her | himself him herself
        Tom fell over a stone while Kate looked on | Kate | Tom | himself | her him herself
        the twins threw a ball at Ben | Ben | the twins | him | themselves them himself
        the twins fell down while Ben looked on | Ben | the twins | themselves | him them himself
        Ben pulled the twins off the swing | the twins | Ben | them | himself him themselves
        Ben ran into a tree and the twins saw it | the twins | Ben | himself | them him themselves
        the dog bit Aunt May | Aunt May | the dog | her | itself it herself
        the dog trod on a thorn and Aunt May saw it | Aunt May | the dog | itself | her it herself`,
    },
    {
      open: [
        'Do you remember {who}? They were at our party.',
        'I have seen many people in my life, but {who} were special.',
        'At the next table in the restaurant sat {who}.',
      ],
      ask: [
        'There was nobody for {who} to look at but {word} __.',
        'All evening {who} talked to {word} __.',
        'I am sure that {who} really loved {word} __.',
        'When the lights went out, {who} thought only of {word} __.',
        'I heard how {who} laughed at {word} __.',
      ],
      rows: `who word due rivals
        the two old friends | each | other | another themselves
        the bride and the groom | one | another | other themselves
        the three sisters | only | themselves | another herself
        the vain brothers | just | themselves | other himself
        the boy and the girl | the other | one | other another
        the young couple | each | other | one another`,
    },
    {
      open: [
        'In the evening {who} came home from a long journey.',
        '{Who} had been away all summer.',
        'Nobody at the station knew when {who} would arrive.',
      ],
      ask: [
        'When {who} got off the train, everybody waved to __.',
        'Before {who} could say a word, the dog jumped up at __.',
        '{Who} had a hard time. Then came a letter for __.',
        'Here {be} {who}. We have missed __!',
        'At the door {who} stopped. Somebody was calling __.',
        'As soon as {who} sat down, my aunt made tea for __.',
        'Dear old {place}! {Who} hoped that nobody there had forgotten __.',
      ],
      lists: { place: 'London York Paris Dublin Boston Bath' },
      rows: `who be due rivals
        I | am | me | I myself him
        Tom and I | are | us | we ourselves them
        my brother | is | him | he himself her
        the old sailor's son | is | him | he himself them
        my sister | is | her | she herself him
        the captain's wife | is | her | she herself him
        the soldiers | are | them | they themselves him
        Anna's parents | are | them | they themselves her
        my wife and I | are | us | we ourselves her
        you | are | you | your yourself him`,
    },
    {
      open: [
        'Somebody had eaten the whole cake. On the sofa sat {who}.',
        'The policeman looked at {who} for a long time.',
        'There were footprints on the floor, and they led straight to {who}.',
      ],
      ask: [
        'Who did it? I think it was {who}, because __ {run} away.',
        'Nobody was angry with {who}, although this time __ {go} too far.',
        'The neighbour pointed at {who} and asked if __ {have} something to say.',
        'Everyone looked at {who}. At last __ {say} sorry.',
        'It was no use asking {who}, as __ {keep} silent.',
      ],
      rows: `who run go have say keep due rivals
        my brother | ran | went | had | said | kept | he | him himself she
        the old man | ran | went | had | said | kept | he | him himself they
        my sister | ran | went | had | said | kept | she | her herself he
        Kate's mother | ran | went | had | said | kept | she | her herself they
        the children | ran | went | had | said | kept | they | them themselves he
        the two cooks | ran | went | had | said | kept | they | them themselves she
        Tom and me | ran | went | had | said | kept | we | us ourselves they
        my mother and me | ran | went | had | said | kept | we | us ourselves she`,
    },
    {
      open: [
        'There was cake and tea, and Gran had put out her best plates.',
        'We have visitors. Everybody is a bit nervous.',
        'The table was full of lovely things.',
      ],
      ask: [
        'Gran told {who} to help __.',
        'Gran asked {who} to behave __.',
        'For once {who2} did not have to serve __.',
        'Gran was afraid that {who2} might burn __.',
        'All evening {who2} really enjoyed __.',
        'Nobody could see why {who2} did not introduce __.',
        'Nobody had to tell {who} not to cut __.',
      ],
      rows: `who who2 due rivals
        me | I | myself | himself yourself
        us | we | ourselves | myself themselves
        little Ben | little Ben | himself | herself themselves
        Mr Hill | Mr Hill | himself | herself ourselves
        my sister | my sister | herself | himself myself
        the lady | the lady | herself | himself itself
        the girls | the girls | themselves | herself ourselves
        the guests | the guests | themselves | himself myself
        you | you | yourself | myself herself
        both of you | both of you | yourselves | themselves himself`,
    },
    {
      open: [
        'There was ice on the road this morning.',
        'It was the first day of the holidays.',
        'The doctor had seen it all before. "Who is next?" she asked.',
      ],
      ask: [
        '{Who} slipped and broke __ {x}.',
        'On the way to school {who} fell and hurt __ {x}.',
        'What bad luck! {Who}, of all people, had to bandage __ {x}.',
        'Since then {who} could not move __ {x}.',
        'All day long {who} looked at __ {x}.',
      ],
      lists: { x: 'left_leg right_leg left_foot right_foot' },
      rows: `who due rivals
        I | my | his their
        the postman | his | her their
        our old teacher, Mr Fox, | his | its her
        my grandmother | her | his their
        the farmer's daughter | her | his its
        the cat from number ten | its | their my
        you | your | her their`,
    },
    {
      open: [
        'Nobody wanted to help {who}. It was a lot of work.',
        'How did it all get done? That is a long story.',
        'There stood a new little house by the river.',
      ],
      ask: [
        '{Who2} built it on __ own.',
        '{Who2} wanted to have something of __ own.',
        'From that day on {who2} lived on __ own.',
        '{Who2} had made it with __ own hands.',
        'Now at last {who2} had a home of __ own.',
      ],
      rows: `who who2 due rivals
        me | I | my | his their
        us | we | our | their my
        the widow | the widow | her | his its
        old Mrs Hill | old Mrs Hill | her | their its
        the sailor | the sailor | his | her their
        Uncle Joe | Uncle Joe | his | her their
        the beaver | the beaver | its | their our
        the brothers | the brothers | their | his its
        the young couple | the young couple | their | her its
        you | you | your | his their`,
    },
    {
      open: [
        '{m} and {f} sat at the bus stop in the rain. {m} had no coat, but {f} did.',
        '{f} was warm and dry, but poor {m} stood there without a coat.',
      ],
      ask: [
        'So {f} held the umbrella over __.',
        '{f} took off the coat and gave it to __.',
        'All the way home {f} made jokes to cheer __ up.',
        'It was kind of {f} to think of __.',
        'That is why {f} shared everything with __.',
      ],
      due: 'mHim',
      rivals: 'fHim himself herself them',
    },
    {
      open: [
        '{m} forgot his lunch today, but {f} had two apples.',
        'Only {f} had something to eat, and {m} watched every bite.',
      ],
      ask: [
        '{m} asked {f} for one and thanked __.',
        'So {m} sat down next to __.',
        'All at once {m} was very nice to __.',
        'That is how {m} came to like __.',
        '{m} could not take his eyes off __.',
      ],
      due: 'fHim',
      rivals: 'mHim himself herself them',
    },
    {
      open: [
        'There are two cups on the shelf. The red one belongs to {who}.',
        'Put that cup down! It belongs to {who}.',
        'I gave the cup with the roses to {who}.',
      ],
      ask: [
        'Since it belongs to {who}, it is __.',
        'Have you forgotten {who}? The cup is __!',
        'I told you about {who} and the cup. I am sure that it is __.',
        'Ask {who} first, please. That cup is __.',
        'My own cup is blue, so I do not need __.',
      ],
      rows: `who due rivals
        my brother | his | hers theirs
        Grandpa | his | hers ours
        your uncle | his | theirs hers
        my sister | hers | his theirs
        Gran | hers | his mine
        the cook's wife | hers | his theirs
        the twins | theirs | his hers
        the neighbours | theirs | ours his
        the two old ladies | theirs | hers ours`,
    },
    {
      open: [
        'No one was at home but {who}.',
        'It was the birthday of {who}, and nobody had come.',
        'They say that {who} cannot be alone. That is not true!',
      ],
      ask: [
        'There was nobody to sing, so {who} sang for __.',
        'As a present {who} bought something nice for __.',
        '"Well done," said {who} to __.',
        'In the dark {who} told a story to __.',
        'Sometimes {who} needed time for __.',
      ],
      rows: `who due rivals
        Prince Henry | himself | herself themselves
        the boy next door | himself | herself itself
        the widower | himself | herself ourselves
        Queen Anne | herself | himself themselves
        the girl from Spain | herself | himself itself
        my old nurse | herself | themselves myself
        the three bears | themselves | himself itself
        my cousins | themselves | herself ourselves
        the little ghost | itself | themselves ourselves`,
    },
    {
      open: [
        'It was in the newspaper today, and everybody is talking about it.',
        'I know I should not laugh, but it is too funny.',
        'Sit down, {p}. You are not going to like this.',
      ],
      ask: [
        'At the party {who} made a fool of __.',
        'I am told that {who} kept the money for __.',
        'By mistake {who} locked the door and shut out __.',
        'Guess what, {who} wrote a song about __!',
        'After all that noise {who} should be ashamed of __.',
        'It is said that {who} once painted a picture of __.',
      ],
      rows: `who due rivals
        the mayor's wife | herself | himself themselves
        a nun | herself | himself itself
        our headmaster | himself | herself themselves
        a man from Leeds | himself | herself myself
        your two uncles | themselves | himself herself
        the firemen | themselves | himself itself
        the famous actress | herself | himself themselves
        Tom and I | ourselves | themselves myself
        the club | itself | myself himself
        I | myself | himself ourselves
        you | yourself | himself myself`,
    },
    {
      open: [
        'Here is a card from {who}, all the way from Australia.',
        '{Who} sent you a parcel, {p}. It has come today.',
        'I spoke to {who} on the phone.',
      ],
      ask: [
        'I am so glad that you have not forgotten {who}, {p}. Please write back to __.',
        'Next summer, {p}, you could go and stay with {who}. It is lovely there, ask __!',
        '{p} had not met {who} for years and often dreamt of __.',
        'Have you thanked {who}, {p}? It would please __.',
        'When I think of {who}, I know how much I miss __.',
      ],
      rows: `who due rivals
        Aunt May | her | him she
        my sister Jane | her | them herself
        the girl we met in Rome | her | him them
        Uncle Bill | him | her he
        your grandfather | him | them himself
        that nice boy Jack | him | her them
        our cousins | them | her they
        Jack and Jane | them | him themselves
        the people from Rome | them | him they`,
    },
  ]),
];
