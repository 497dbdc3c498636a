// Tellings of he, she, it and they, him, her and them, their possessives and selves: who was spoken of decides.
import type { Kind } from './discourse.ts';
import { type Telling, toldKind } from './telling.ts';

const FORMS = {
  he: ['he', 'him', 'his', 'himself'],
  she: ['she', 'her', 'her', 'herself'],
  it: ['it', 'it', 'its', 'itself'],
  they: ['they', 'them', 'their', 'themselves'],
};

type Pronoun = keyof typeof FORMS;

const split = (text: string, by: string): string[] => text.split(by).map((each) => each.trim());

/** The form that is due, as of "he" (him, his, himself), the rivals, and verbs. */
const cellsOf = (form: number, of: Pronoun): string => {
  const due = FORMS[of][form];
  const rivals = Object.values(FORMS).map((each) => each[form]);
  const verbs = of === 'they' ? 'were | are' : 'was | is';
  return `${due} | ${rivals.filter((each) => each !== due).join(' ')} | ${verbs}`;
};

/** "him | he: a boy, a son; she: a girl": the form that is due, and who may be spoken of. */
function spokenOf(text: string): Pick<Telling, 'rows' | 'near'> {
  const [form, who] = split(text, '|');
  const lines = split(who, ';').flatMap((group) => {
    const [of, all] = split(group, ':');
    return split(all, ',').map((each) => `${each} | ${cellsOf(FORMS.he.indexOf(form), of as Pronoun)}`);
  });
  return { rows: ['who due rivals was is', ...lines].join('\n'), near: true };
}

/** Rows of a man and a woman, "the king + the queen", and of the same the other way round; the first is due. */
function couples(form: number, all: string): string {
  const lines = split(all, ',').flatMap((each) => {
    const [man, woman] = split(each, '+');
    return [`${man} | ${woman} | ${cellsOf(form, 'he')}`, `${woman} | ${man} | ${cellsOf(form, 'she')}`];
  });
  return ['a b due rivals was is', ...lines].join('\n');
}

const HE = { due: 'pHe', rivals: 'he she it they' };

const KIN = `he: my uncle, my grandfather, our old postman, my little brother, the priest, King George;
  she: my aunt, my grandmother, the old queen, my little sister, a young mother, Mrs Lee;
  they: the twins, my parents, our neighbours, two old nuns, the three brothers, my cousins`;

const SUBJECT = toldKind('told: he, she, it or they', [
  {
    open: [
      'High up on the pass {who} had got stuck in the snow, and it was getting dark.',
      'The news came at five: {who} had been caught by the snow, somewhere up on the pass.',
    ],
    ask: [
      'Some farmers went up with shovels and lamps, but nobody could tell them exactly where __ {was}.',
      'The whole village helped to dig, and shortly before midnight __ could be freed.',
      'We had told everybody not to start in such weather, but by then, of course, __ had already left.',
      'I looked out at the flakes and wondered if __ would ever get home.',
    ],
    ...spokenOf(`he | ${KIN}; it: the last bus, our van, a little red train, the ambulance`),
  },
  {
    open: [
      'Our new doctor is called {p}. {PHe} is straight from university and rides to all of us on a bicycle.',
      'We have got a new doctor, by the name of {p}, and I must say {pHe} is very good with children.',
    ],
    ask: [
      'Old Mr Hill, who trusts nobody, trusts our doctor, because __ listens.',
      'My son wanted to know from the doctor whether __ had ever held a real brain.',
      'Just call the doctor, whatever time it is, and within ten minutes __ will be there.',
      'Is it true what they are saying about the doctor, that __ cannot stand the sight of blood?',
    ],
    ...HE,
  },
  {
    open: [
      '{A} lay awake that night, as so often. {b} slept like a stone.',
      'That night {b} slept deeply, but {a} could not sleep at all.',
    ],
    ask: [
      'The one who was awake got up in the end, and __ crept down to the kitchen for some cheese.',
      'Only one of the two heard the steps on the stairs. Without a sound __ reached for the lamp.',
      "By three o'clock four thousand sheep had been counted by the one who was awake, and still __ did not feel tired.",
      'In the morning one of them was fresh and one was not, and at breakfast __ fell asleep over the porridge.',
    ],
    rows: couples(0, 'the king + the queen, Grandpa + Grandma, the duke + the duchess, Mr Fox + Mrs Fox'),
  },
  {
    open: [
      '"It\'s {who}!" cried the nurse through the open door, and a whole family jumped up from the bench.',
      'Mother and father had waited for nine years. Now the telegram said that it was {who}.',
    ],
    ask: [
      'Everybody talked at once, and the first question was how much __ weighed.',
      'The grandmothers bent low over the cot and began to quarrel about whose nose __ had.',
      'The father could not say a word. He only nodded when he was asked if __ {was} healthy.',
      'Three days later __ came home in a taxi, to the sound of a brass band.',
    ],
    ...spokenOf('he | he: a boy, a son; she: a girl, a daughter; they: twins, triplets, two girls, two boys'),
  },
  {
    open: [
      '"Have you seen {who}?" Mum called from upstairs.',
      'I have been running round for half an hour looking for {who}, and I am late already.',
    ],
    ask: [
      'Well, at breakfast __ {was} still in the kitchen.',
      'The last time I looked, __ {was} right there beside the fridge.',
      'It is always the same: the moment you turn your back, __ {is} gone.',
      'Nobody knows how it happened, but when we opened the cupboard, there __ {was}!',
    ],
    ...spokenOf(
      'he | he: your brother, Grandpa, the plumber; she: your sister, Grandma, the babysitter; they: my glasses, the scissors, the twins, my keys; it: my watch, the new vase, my phone, the red umbrella',
    ),
  },
  {
    open: [
      '{p} was left behind at the petrol station. {PHis} parents only noticed it forty miles later.',
      'Forty miles from the petrol station somebody asked, "Where is {p}?" And {pHis} seat was empty.',
    ],
    ask: [
      'They raced back, and there on the step, eating chips with the owner, __ sat.',
      'The child from the petrol station is thirty now, but every time the family stops for fuel, __ stays in the car.',
      'The owner had given the lost child a lollipop, so that __ would not cry.',
    ],
    ...HE,
    near: true,
  },
  {
    open: [
      'It was very quiet in the museum. Then there was a crash, and {who} lay on the floor.',
      'I had only turned round to say hello to someone. And there lay {who}, flat on the floor of the museum.',
    ],
    ask: [
      'A guard came running and asked me how long __ had been lying there.',
      'The director went white and was glad to see that __ {was} still in one piece.',
      'We all stood round in a ring, and no one could explain why __ had fallen over.',
      'With the help of four strong men __ could be lifted up again.',
    ],
    ...spokenOf(
      `he | ${KIN}; it: a marble lion, the old clock, the stuffed bear, a suit of armour, the statue`,
    ),
  },
  {
    open: [
      'When {b} fell ill, {a} had to do all the cooking and had never even boiled an egg.',
      '{A} had never cooked a meal in forty years of marriage. Then {b} broke a leg.',
    ],
    ask: [
      'First the toast burned, then the soup, then the kitchen curtains, but __ did not give up.',
      'The one in bed heard pots falling and asked through the wall if __ needed any help.',
      'After a month our new cook was so good that __ opened a restaurant.',
    ],
    rows: couples(
      0,
      'my grandfather + my grandmother, my uncle + my aunt, Mr Bell + Mrs Bell, the count + the countess',
    ),
  },
  {
    open: [
      'For more than thirty years {who} had stood at the same corner, and everybody in town knew the sight.',
      'At the corner of our street, in sun and rain, there stood {who}. I cannot remember a time before that.',
    ],
    ask: [
      'Then, one Monday in May, the corner was empty, and people asked each other where __ had gone.',
      'Tourists took photos, dogs sniffed and moved on, and __ never seemed to mind.',
      'Somebody ought to write down how many winters __ had lived through.',
      'On icy mornings __ {was} white from top to bottom.',
    ],
    ...spokenOf(
      'he | he: a one-legged sailor, the man with the balloons, a blind fiddler; she: the flower woman, a lady in a green hat, the fortune teller in her shawl; they: two old sisters, the chestnut sellers, three tall poplars; it: a red letter box, the old lime tree, a broken street lamp, a stone fountain',
    ),
  },
  {
    open: [
      'My dentist, {p}, sings while {pHe} works. It is always the same song, about a sailor.',
      'I have changed dentists. The new one is {p}, and {pHe} sings while drilling.',
    ],
    ask: [
      'With my mouth full of cotton I cannot tell my dentist what I think of it when __ gets to the high notes.',
      'The nurse says you can tell from the tune how bad a tooth is: when __ hums, all is well.',
      'I was in the supermarket when I heard that voice behind me. I thought, that is my dentist, and my jaw hurt before __ had even said hello.',
      'They say my dentist wanted to be on the stage. Whether __ was any good, I cannot judge.',
    ],
    ...HE,
  },
  {
    open: [
      'The letter we found in the wall was signed by {who}.',
      'A bottle was washed up on our beach. The message in it came from {who}.',
    ],
    ask: [
      'According to the date, __ must have been dead for a hundred years.',
      'In shaky letters it told how, after the storm, __ had lived on fish and rain.',
      'My daughter wants to find out if __ ever got home.',
      'Then the words stop, just where one would like to know what __ did next.',
    ],
    ...spokenOf(
      "he | he: a cabin boy, a young sailor called Tom, a Dutch captain, a monk; she: a nun, the captain's wife, a girl called Anne, a Russian countess; they: three cabin boys, the captain and his wife, two brothers, four prisoners",
    ),
  },
  {
    open: [
      'Guess what is back! I sold {who} at the flea market on Sunday, to a gentleman with a stick.',
      'At the flea market on Sunday I finally found somebody who would take {who}.',
    ],
    ask: [
      'To be honest, I had no use for such a thing, and besides, __ smelt of cellar.',
      'Before he paid, he wanted to know how old __ {was}.',
      'On Monday I was sorry. After all, __ had been in the family for ninety years.',
      'Where the cat is going to sleep now, I do not know, but __ had to go.',
    ],
    ...spokenOf(
      'he | it: the green armchair, my old cello, the stuffed owl, that ugly lamp; they: the velvet curtains, my old skis, the opera glasses, those ugly candlesticks',
    ),
  },
]);

const OTHERS = toldKind('told: him, her, its and themselves', [
  {
    open: [
      'Somebody had left {who} on our doorstep in the middle of the night.',
      'You will never guess what the postman found on our doorstep today: {who}!',
    ],
    ask: [
      'My wife, who cannot say no, bent down and took __ inside.',
      'There was no note, no name, nothing. We had no idea what to do with __.',
      'All the neighbours came out in their slippers to have a look at __.',
      'A week went by, and we had already got used to __.',
    ],
    ...spokenOf(
      'him | he: a baby boy, a little prince in rags; she: a baby girl, a tiny old lady; they: two kittens, a pair of wet boots, six eggs, three puppies; it: a grand piano, a huge pumpkin, a wooden leg, a birthday cake',
    ),
  },
  {
    open: [
      '{p} has been our bus driver for years, and you will not find a kinder one. {PHe} waits for everybody.',
      'Nobody knows how {p}, who drives our bus, does it, but {pHe} remembers each of our birthdays.',
    ],
    ask: [
      'When our driver was ill, we signed a big card, and then forty passengers went to the hospital to visit __.',
      'A lady forgot to get off because she was so busy talking to the driver. She could have listened for hours to __.',
      'Next month there will be a bus without a driver, they say. But I would much rather ride with __.',
      'The driver opened the door, and a small boy with no money looked up at __.',
    ],
    due: 'pHim',
    rivals: 'him her it them',
  },
  {
    open: [
      '{A} had a secret and kept it from {b} for a whole year.',
      'There was one thing that {b} did not know. {A} had never told it to anybody.',
    ],
    ask: [
      'The one who had the secret carried the key to it on a string around __ neck.',
      'You could not read it in the eyes of the one who knew. You could read it only in __ diary.',
      'If the one with the secret had talked in __ sleep, everything would have come out.',
      'It was written on a slip of paper, which the owner of the secret hid in the heel of __ shoe.',
    ],
    rows: couples(
      2,
      'the prince + the princess, Mr Gray + Mrs Gray, the wizard + the witch, the boy + the girl',
    ),
  },
  {
    open: [
      'Just before the show we found {who} locked in the dressing room.',
      'The theatre was full, but {who} had been locked in the dressing room, and the key was lost.',
    ],
    ask: [
      'A clown and two firemen finally managed to get __ out.',
      'The director pulled his hair and shouted that we could not start without __.',
      'From inside came a noise which made us all feel sorry for __.',
      'It was the cook, as we know now, who had locked the door behind __.',
    ],
    ...spokenOf(
      'him | he: the strong man, Santa Claus, the famous tenor Mr Gold; she: the ballerina, the snow queen, the leading lady; they: the acrobats, the Smith Brothers, two tap dancers',
    ),
  },
  {
    open: [
      'Long after midnight {who} could still be seen in front of the mirror.',
      'There is a mirror in the hotel lobby that makes everybody look thin. {Who} came by and stopped.',
    ],
    ask: [
      'Left side, right side, back: it is nice when someone is so pleased with __.',
      'It took the porter some time to understand what all that talk was, with nobody there. It was somebody talking to __.',
      'There was a bow, a wink, a kiss blown through the air, and it was all meant for nobody else but __.',
    ],
    ...spokenOf(`himself | ${KIN}`),
  },
  {
    open: [
      'In the middle of the market {who} began to sing, louder and louder.',
      'You should have been at the market today! {Who} stood on a box and sang.',
    ],
    ask: [
      'A crowd of people made a circle and clapped, and somebody put a coin into __ basket.',
      'The baker came out to complain, but then he stayed, and there were tears in his eyes when he heard __ song.',
      'I have never forgotten it, neither the words nor the sound of __ singing.',
      'Not a note was right, yet everyone joined in, such was __ joy.',
    ],
    ...spokenOf(`his | ${KIN}`),
  },
  {
    open: [
      'The storm had done something terrible to {who}.',
      'After the storm the first thing I thought of was {who}.',
    ],
    ask: [
      'We came home from church, and there, in the middle of the lawn, we found __.',
      'Do not cry, said my father. As soon as the rain stops, we are going to take care of __.',
      'I held my lamp up high and walked all the way round __.',
      'If we had been here, I said again and again, we could have saved __.',
    ],
    ...spokenOf(
      'him | it: the old pear tree, our tent, the henhouse, my tree house; they: the beehives, our tomatoes, the roses, the two apple trees; he: the snowman that I had called Harry, poor old Mr Finch; she: poor old Mrs Finch, our cow Bella',
    ),
  },
  {
    open: [
      'I sat next to {who} on the plane to Rome.',
      'On the plane to Rome I had the window, and beside me I had {who}.',
    ],
    ask: [
      'For two hours I tried to read, but it was no good, I had to laugh with __.',
      'When it got bumpy, somebody grabbed my arm, so I gave a peppermint to __.',
      'The steward brought a tomato juice, and half of it went over me, the other half over __.',
      'At the airport we lost sight of each other, and I have never again heard from __.',
    ],
    ...spokenOf(
      'him | he: a very fat bishop, a boy of ten, a retired wrestler with a moustache; she: a nun, a girl of ten, a famous actress, a bride in white; they: two nuns, a couple on their honeymoon, two noisy boys',
    ),
  },
  {
    open: [
      'Nobody had asked {who} to fix the roof. But one fine morning there was a ladder against the wall.',
      'A builder costs money, so {who} climbed up to mend the roof without any help.',
    ],
    ask: [
      'That was brave, of course. Still, there are people who should not be left alone on a roof by __.',
      'From down here we called, "Shall we get someone?" and the answer was no, somebody up there wanted to do it all __.',
      'No builder, no carpenter, no help from the neighbours: a whole roof, and all by __!',
    ],
    ...spokenOf(`himself | ${KIN}`),
  },
  {
    open: [
      'When {p} was six, {pHe} told everyone that {pHe} was going to marry the ice-cream man.',
      '{p} was a child with plans. At six {pHe} meant to marry the man who sold ice cream.',
    ],
    ask: [
      'Well, the wedding is in June. I am not going to tell you who it is, but {p} will never have to pay for __ ice cream.',
      'At the real wedding, twenty years on, {p} had to hear that story again in a speech by __ uncle.',
      'All summer long {p} stood by the van and gave the poor man no peace with __ questions about rings.',
      'The ice-cream man took it well. {p} went home with a free cone and with stars in __ eyes.',
    ],
    due: 'pHis',
    rivals: 'his her its their',
    near: true,
  },
  {
    open: [
      '{A} was out in the garden, and {b} was watching from the window, when the bull came through the hedge.',
      'The bull broke through the hedge. {b} was safe in the house, but {a} was sitting in the garden with a book.',
    ],
    ask: [
      'The beast lowered its head, scratched the ground, and ran straight at __.',
      'From the window came a scream. The one outside looked up, and there it stood, in front of __.',
      'Nobody knew what to do, and so the bull and its victim looked at each other until a farmer came to save __.',
      'There was not even time to shut the book. Whoever was out there had to run, and the bull ran after __.',
    ],
    rows: couples(
      1,
      "Uncle Fred + Aunt May, my grandpa + my grandma, the vicar + the vicar's wife, Jack + Jill",
    ),
  },
  {
    open: [
      'They have given a prize to {who}, and it is about time.',
      'This year the gold medal of our town goes to {who}.',
    ],
    ask: [
      'The mayor shook hands, and a little girl with flowers was lifted up to kiss __.',
      'On Monday there was a big photo in the paper, and below it a long story about __.',
      'There were tears, which made the whole room stand up and clap for __.',
      'You cannot walk through the market now without hearing people talk of __.',
    ],
    ...spokenOf(`him | ${KIN}`),
  },
]);

export const kinds: readonly Kind[] = [SUBJECT, OTHERS];
