// Tellings of people at work: what they do, where, and for whom.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WORKSHOPS = `
  job due rivals
  baker | bread | shoes fish hair
  baker | bread | shoes fish hair
  fisherman | fish | bread shoes letters
  fishmonger | fish | bread shoes letters
  cobbler | shoes | bread fish letters
  shoemaker | shoes | bread fish letters
  florist | flowers | bread fish shoes
  postman | letters | bread fish shoes
  butcher | meat | bread shoes flowers
  greengrocer | vegetables | shoes letters fish
  bookseller | books | bread fish shoes
  milkman | milk | shoes letters fish
  hatter | hats | bread fish letters`;

const PLACES = `
  job due rivals
  teacher | school | hospital bakery farm
  headmaster | school | hospital bakery farm
  nurse | hospital | school bakery farm
  surgeon | hospital | school bakery farm
  baker | bakery | hospital school farm
  farmer | farm | hospital school bakery
  shepherd | farm | hospital school bakery
  librarian | library | hospital farm bakery
  actor | theatre | hospital farm bakery
  actress | theatre | hospital farm bakery
  waiter | restaurant | hospital farm school
  cook | restaurant | hospital farm library
  zookeeper | zoo | hospital school bakery
  miner | mine | hospital school bakery
  sailor | ship | hospital school bakery
  captain | ship | hospital school bakery
  priest | church | hospital farm bakery
  bank clerk | bank | hospital farm bakery`;

const PATIENTS = `
  job due rivals
  teacher | pupils | patients passengers customers
  schoolmaster | pupils | patients passengers customers
  maths teacher | students | patients passengers customers
  doctor | patients | pupils passengers customers
  dentist | patients | pupils passengers customers
  nurse | patients | pupils passengers customers
  surgeon | patients | pupils passengers customers
  bus driver | passengers | pupils patients guests
  taxi driver | passengers | pupils patients guests
  pilot | passengers | pupils patients customers
  hairdresser | customers | pupils patients passengers
  greengrocer | customers | pupils patients passengers
  barber | customers | pupils patients passengers
  shop assistant | customers | pupils patients passengers
  hotel manager | guests | pupils patients passengers
  innkeeper | guests | pupils patients passengers`;

export const kinds: readonly Kind[] = [
  toldKind('told: people at work', [
    {
      open: [
        'My mother always said that {p} would end up as {a job}, and she was right. Even as a child {pHe} played at it in the yard with two chairs and a box.',
        'You would not know it to look at {p}, but {pHe} has been {a job} for more than twenty years.',
      ],
      middle: ['On Sundays {p} sleeps until noon, and nobody may wake {pHim}.'],
      ask: [
        'Before it is light {p} is on {pHis} way to the __, with a flask of coffee under {pHis} arm.',
        'If you want to speak to {p}, you had better ring the __ before nine.',
        'It is only ten minutes by bike from {pHis} house to the __.',
      ],
      rows: `
        job due rivals
        teacher | school | hospital bakery farm
        headteacher | school | hospital bakery farm
        caretaker at a school | school | hospital bakery farm
        nurse | hospital | school bakery farm
        surgeon | hospital | school bakery farm
        baker | bakery | school hospital farm
        librarian | library | bakery hospital farm
        actor | theatre | bakery hospital farm
        waiter | restaurant | school hospital farm
        zookeeper | zoo | school hospital bakery
        bank clerk | bank | farm hospital bakery
        dairy farmer | farm | school hospital bakery
        vicar | church | farm hospital bakery`,
    },
    {
      open: [
        '{f} and {m} are twins, and nobody can tell them apart. Yet {f} became {a job}, whereas {m} never did a day of work in his life.',
        'At the class reunion we all had to say what had become of us. {f}, who used to sit at the back and sleep, is {a job} now!',
      ],
      ask: [
        'She tells funny stories about her __, though she never says their names.',
        '"What I like best is my __," says {f}, "and most of them like me as well."',
        'Some of her __ have sent her cards from their holidays.',
      ],
      rows: PATIENTS,
    },
    {
      open: [
        'There was nothing in the shops during the strike, so people helped one another. We were lucky, because Uncle {m} was {a job}.',
        'My first love was the son of {a job}. His name was {m}, and his jacket had a smell that I can still remember today.',
      ],
      middle: ['My parents did not say much about it, only that I should be home by ten.'],
      ask: [
        'Whenever {m} came to see us, he had some __ with him, wrapped in newspaper.',
        'I have never again had so much to do with __ as I had that year.',
        'We talked about __ until I could do it in my sleep.',
      ],
      rows: `
        job due rivals
        baker | bread | fish meat flowers
        village baker | bread | fish meat flowers
        fisherman | fish | bread meat flowers
        fishmonger | fish | bread meat flowers
        butcher | meat | bread fish flowers
        pork butcher | meat | bread fish flowers
        florist | flowers | bread fish meat
        gardener | flowers | bread fish meat
        greengrocer | vegetables | bread fish meat
        cheesemaker | cheese | bread fish meat`,
    },
    {
      open: [
        'They asked the new boy what his father did. "He is {a job}," the boy said quietly, and a few of them giggled, I do not know why.',
        'On the form, next to "profession of the father", I wrote "{job}". The lady behind the desk looked up and smiled at me.',
      ],
      ask: [
        '"Oh," she said, "then you must know all about __!"',
        'For a long time the nickname in that house was "the man with the __".',
        'It is true that our whole flat was full of __ in those days.',
      ],
      rows: WORKSHOPS,
    },
    {
      open: [
        '{p} only wanted to be useful. That is how {pHe} came to stand in for {a job} who had broken a leg, without knowing the first thing about it.',
        'The agency rang on a Monday. They were looking for somebody who could work as {a job} for one week, and {p} heard {pHimself} say yes.',
      ],
      ask: [
        'So the next morning {p} put on a clean shirt and went to the __.',
        'The people at the __ had no idea that {pHe} had never done it before.',
        'When the week was over, they did not want to let {pHim} leave the __.',
      ],
      rows: PLACES,
    },
    {
      open: [
        'When a cat is stuck up a tree, who do you call? And when the sink is blocked? My grandmother calls {m}, who lives opposite and is {a job}.',
        'The trouble with having {a job} in the family is that everyone expects him to work for nothing. Ask {m} if you do not believe me.',
      ],
      ask: [
        'Only last week he had to come over because of her __ again.',
        '"It is the __ again," she says on the phone, and ten minutes later he is there.',
        'He has looked at her __ so often that he could do it blindfolded.',
      ],
      rows: `
        job due rivals
        dentist | teeth | car roof piano
        dentist | teeth | car roof piano
        mechanic | car | teeth roof piano
        car mechanic | car | teeth roof piano
        hairdresser | hair | teeth car roof
        barber | hair | teeth car roof
        roofer | roof | teeth car hair
        piano tuner | piano | teeth car roof
        gardener | garden | teeth car piano
        vet | cat | roof car piano
        optician | eyes | roof car piano
        chimney sweep | chimney | teeth car hair
        watchmaker | clock | teeth car roof`,
    },
    {
      open: [
        'When I grow up, I want to be {a job}. I have thought about it all through the holidays, and my parents are against it, but I do not care.',
        'A fortune teller once looked at my hand and said: "My child, you will be {a job}." I was nine and had hoped for a princess.',
      ],
      middle: ['My best friend would rather be famous, but does not know for what.'],
      ask: [
        'I shall have the finest __ in the whole country.',
        'I can see myself already, proud of every single one of my __.',
        'My __ will love me and I will be good to them.',
      ],
      rows: `
        job due rivals
        teacher | pupils | cows roses passengers
        music teacher | pupils | cows roses passengers
        farmer | cows | pupils roses passengers
        dairy farmer | cows | pupils roses passengers
        shepherd | sheep | pupils roses passengers
        gardener | flowers | pupils cows passengers
        florist | flowers | pupils cows passengers
        pilot | passengers | pupils cows flowers
        bus driver | passengers | pupils cows flowers
        doctor | patients | pupils cows flowers
        nurse | patients | pupils cows flowers
        beekeeper | bees | pupils cows flowers
        hotel manager | guests | pupils cows flowers`,
    },
    {
      open: [
        'The king went through the town in ordinary clothes, so that nobody would recognise him. He knocked at the house of {a job} and asked for work.',
        '"Try it yourself," said the {job} to the rich young man, who had laughed at him, "and then tell me whether it is so easy."',
      ],
      ask: [
        'By evening he had learnt how hard it is to __, and he never laughed again.',
        '"First of all I shall teach you how to __," the man told him.',
        'He found that to __ well takes more than two strong arms.',
      ],
      rows: `
        job due rivals
        baker | bake | sew paint fish
        poor baker | bake | sew paint fish
        tailor | sew | bake paint fish
        old tailor | sew | bake paint fish
        painter | paint | bake sew fish
        house painter | paint | bake sew fish
        fisherman | fish | bake sew paint
        cook | cook | sew paint fish
        ship's cook | cook | sew paint fish
        dancer | dance | bake sew paint
        singer | sing | bake sew paint
        gardener | dig | bake sew sing`,
    },
    {
      open: [
        'Reader, I married {a job}. My sisters had warned me that I would see little of him, and that his clothes would never be clean.',
        '{f} fell in love with {a job} on a train. He had talked about nothing but his work for three hours, and she had not been bored for a minute.',
      ],
      ask: [
        'The wedding was held at the __, since that is where he feels most at home.',
        'He spends more time at the __ than in his own bed.',
        'Now and then he has to go back to the __ in the middle of the night.',
      ],
      rows: `
        job due rivals
        farmer | farm | hospital school zoo
        pig farmer | farm | hospital school zoo
        doctor | hospital | farm school zoo
        surgeon | hospital | farm school zoo
        teacher | school | farm hospital zoo
        headmaster | school | farm hospital zoo
        zookeeper | zoo | farm hospital school
        lion keeper | zoo | farm hospital school
        actor | theatre | farm hospital school
        young actor | theatre | farm hospital school
        baker | bakery | farm hospital school
        librarian | library | farm hospital zoo
        chef | restaurant | farm hospital zoo`,
    },
    {
      open: [
        'Grandad has been retired since May and does not know what to do with himself. After forty years as {a job} he still wakes up at half past four.',
        'You must forgive my father. He used to be {a job}, you see, and old habits are hard to break, even at the dinner table.',
      ],
      middle: ['My mother has bought him a puzzle with a thousand pieces.'],
      ask: [
        'The other day he looked at the guests and called them "my dear __".',
        'In his sleep he talks to his __ as if he had never stopped.',
        'I think he misses his __ more than he will admit.',
      ],
      rows: PATIENTS,
    },
    {
      open: [
        'What a surprise to meet {p} again, after all this time! {pHe} told me that {pHe} had moved to the coast and was working as {a job}.',
        'Wanted: {job}, not afraid of early hours, friendly, with own bicycle. {p} cut it out of the newspaper and put it into {pHis} pocket.',
      ],
      ask: [
        'Since then {p} has spent {pHis} days with __ and is happy.',
        '"Do you know anything about __?" was the first thing they had asked {pHim}.',
        'If you had told {p} a year ago that {pHe} would earn {pHis} living with __, {pHe} would have laughed.',
      ],
      rows: WORKSHOPS,
    },
    {
      open: [
        'Our street has everything. At number one there is a lawyer, and at number three lives {a job}, who whistles on his way home. I have never seen him in a bad mood.',
        'The man on the third floor is {a job}, and you can tell when you meet him on the stairs. His clothes smell of it, he says, whatever he does.',
      ],
      middle: ['The lady on the ground floor sings, but that is another story.'],
      ask: [
        'For my birthday he left some __ outside my door.',
        'I have never seen anyone who loves __ so much.',
        'You can ask him anything about __, and he will sit down on the step and explain.',
      ],
      rows: WORKSHOPS,
    },
    {
      open: [
        'The detective looked at the stranger from head to foot. "I see that you are {a job}, sir," he said, "and that you have come in a hurry."',
        'The fire broke out at noon, when {a job} named {p} had just sat down to a sandwich. {pHe} did not stop to think.',
      ],
      ask: [
        '"There is trouble at the __!" somebody shouted in the street.',
        'An hour later there was nothing left of the old __ but smoke.',
        'The mayor has promised to build a new __ by the summer.',
      ],
      rows: PLACES,
    },
    {
      open: [
        'My name is {p}, and I have been {a job} as long as I can think. It is the only thing I have ever been good at. My friends say that I never talk of anything else.',
        '"How was your day?" {p} asked me. I had been {a job} for exactly nine hours and could hardly stand on my feet.',
      ],
      ask: [
        'I like my __, but there are days when they drive me mad.',
        '"If it were not for the __," I always say, "this would be the easiest job in the world."',
        'This morning one of my __ brought me a cake, and I nearly cried.',
      ],
      rows: PATIENTS,
    },
    {
      open: [
        'If you are looking for {p}, I know where {pHe} is. {pHe} is {a job}, after all, and {pHis} shift does not end until six.',
        'Nobody told {p} what time it was, and so {a job} with tousled hair came running down the road with one shoe in {pHis} hand.',
      ],
      ask: [
        'Just go down to the __ and ask for {pHim} at the door.',
        'I should ring the __ first, if I were you.',
        'If you do not know the way to the __, just follow the river.',
      ],
      rows: PLACES,
    },
    {
      open: [
        'The snow was so deep that {p} could not get home, and {pHe} had to spend the night at work. {pHe} is {a job}, so there was plenty to do.',
        'It says in the paper that {a job} from our town has won the lottery. It is {p}! And do you know what {pHe} said when they rang {pHim}?',
      ],
      middle: ['Most people would have gone to bed, or to the Caribbean.'],
      ask: [
        'All that {p} could think of was {pHis} __, and how they would manage without {pHim}.',
        '"I cannot leave my __ alone," {pHe} said, "they need me."',
        'Some of {pHis} __ heard of it and clapped when {pHe} came in.',
      ],
      rows: PATIENTS,
    },
    {
      open: [
        'The first customer of the day was {a job} who needed new glasses. He had begun to make mistakes, he said, and that must not happen in his line of work.',
        'I shared a room at the hospital with {a job}. Both of us had a broken arm, and we complained from morning to night.',
      ],
      ask: [
        'He was worried that he would never again be able to __ as he used to.',
        '"A man who cannot __ is no good to anybody," he said.',
        'His father had taught him to __ when he was a boy.',
      ],
      rows: `
        job due rivals
        tailor | sew | bake sing fish
        young tailor | sew | bake sing fish
        baker | bake | sew sing fish
        pastry baker | bake | sew sing fish
        fisherman | fish | bake sew sing
        lobster fisherman | fish | bake sew sing
        painter | paint | bake sew sing
        portrait painter | paint | bake sew sing
        opera singer | sing | bake sew fish
        ballet dancer | dance | bake sew fish
        taxi driver | drive | bake sew fish
        bus driver | drive | bake sew fish
        ship's cook | cook | sew sing fish
        pilot | fly | bake sew sing`,
    },
    {
      open: [
        'On Monday {a job} came into our class and told us about his work. We were allowed to ask as many questions as we liked, and mine was the longest.',
        '"Guess who I sat next to on the bus," said {p}. "A real {job}! We talked all the way, and I nearly missed my stop."',
      ],
      ask: [
        'I had always thought that everyone knew about __, but there is so much to learn.',
        'He said that what he sees in his dreams is mostly __.',
        'And as a goodbye present he gave us a picture of some __.',
      ],
      rows: WORKSHOPS,
    },
  ]),
];
