// Tellings, mostly short, of he, she, it and they in all their forms: whoever or whatever was spoken of decides.
import type { Kind } from './discourse.ts';
import { type Telling, toldKind } from './telling.ts';

const FORMS = {
  he: ['he', 'him', 'his', 'himself'],
  she: ['she', 'her', 'hers', 'herself'],
  it: ['it', 'it', 'its', 'itself'],
  they: ['they', 'them', 'theirs', 'themselves'],
};

type Pronoun = keyof typeof FORMS;

/** The form that is due, as of "he" (he, him, his, himself), and its rivals. */
const cellsOf = (form: string, of: Pronoun): string => {
  const at = FORMS.he.indexOf(form);
  const rivals = Object.values(FORMS).map((each) => each[at]);
  return `${FORMS[of][at]} | ${rivals.filter((each) => each !== FORMS[of][at] && each !== 'its').join(' ')}`;
};

/** Rows by the form that is due and by who may be spoken of: "he: a boy, a king; it: a cow". */
function spoken(form: string, who: string): Pick<Telling, 'rows' | 'near'> {
  const lines = who.split(';').flatMap((group) => {
    const [of, all] = group.split(':');
    return all.split(',').map((each) => `${each.trim()} | ${cellsOf(form, of.trim() as Pronoun)}`);
  });
  return { rows: ['who due rivals', ...lines].join('\n'), near: true };
}

/** Rows of two, of whom the first is meant: "the king + the queen" and the other way round. */
function couples(form: string, all: string): Pick<Telling, 'rows' | 'near'> {
  const lines = all.split(',').flatMap((each) => {
    const [man, woman] = each.split('+').map((one) => one.trim());
    return [`${man} | ${woman} | ${cellsOf(form, 'he')}`, `${woman} | ${man} | ${cellsOf(form, 'she')}`];
  });
  return { rows: ['a b due rivals', ...lines].join('\n'), near: true };
}

const KIN = `he: my uncle, my brother, Dad, Grandpa, my grandson, Mr Green; she: my aunt, my sister, Mum, Grandma, my niece,
  Mrs Green; they: my cousins, the twins, my parents, our neighbours, Tim and Ann`;

const PAIRS = 'the boy + the girl, the king + the queen, my uncle + my aunt, Grandpa + Grandma, Dad + Mum';

const HIM = toldKind('told: short, him, her, it or them', [
  {
    open: ['I met {who} on the stairs today.', '{Who} came past me on the stairs.'],
    ask: [
      'We have the same stairs, but I do not know __.',
      'I said good morning to __.',
      'The stairs are narrow, so I had to make room for __.',
      'Nobody else was there, only me and __.',
      'I do not think the landlord has ever seen __.',
    ],
    ...spoken(
      'him',
      `he: an old man, a tall boy, a man with a beard, the new postman; she: an old woman, a tall girl, a lady in red,
      a nun; it: a strange cat, a hedgehog, a hen; they: two old men, some children, two nuns, three cats`,
    ),
  },
  {
    open: ['In the big shop I lost {who}.', 'I had {who} with me when I came into the shop. Then I did not!'],
    ask: [
      'I went up and down the shop and looked for __.',
      'Please help me find __!',
      'A kind lady by the door had found __.',
      'I began to cry. Somebody had stolen __!',
      'Have you seen __?',
      'At last, next to the bread, I saw __.',
    ],
    ...spoken(
      'him',
      `he: my little brother, my son, my grandson; she: my little sister, my daughter, my grandmother, my niece;
      it: my purse, my key, my scarf, my list; they: my gloves, my twins, my glasses, my two boys, my keys`,
    ),
  },
  {
    open: [
      'Help! {Who} fell into the river!',
      'A cry came from the bridge. {Who} had fallen into the river.',
    ],
    ask: [
      'Quick, get a rope and save __!',
      'A man took off his shoes and jumped in after __.',
      'The water was fast and it carried __ away.',
      'We threw down a long rope to __.',
      'A boat came just in time to rescue __.',
      'Then we put a dry blanket round __.',
    ],
    ...spoken(
      'him',
      `he: a boy, a little prince, an old fisherman, a schoolboy; she: a girl, a little princess, a young woman, a nun;
      it: a puppy, a lamb, a calf, a goat; they: two boys, three girls, two sheep, some ducklings`,
    ),
  },
  {
    open: [
      '{p} bought {who} at the market.',
      'At the market there was {who} for sale, and {p} paid ten pounds.',
    ],
    ask: [
      '{p} carried the new buy home and showed Mum what was inside the box: "Look at __!"',
      'Mum was cross. "You must take that back. We do not need __."',
      'It cost ten pounds, but {p} was happy to have __.',
      '{p} put a rope round __.',
    ],
    ...spoken(
      'him',
      `it: an old chair, a goat, a lamp, a goose, a drum; they: two old chairs, two goats, three lamps, six hens,
      two drums`,
    ),
  },
  {
    open: [
      '{A} was cold, but {b} was not.',
      '"I am cold," said {a}. "I am not," said {b}.',
      '{B} had a warm coat on. {A} had no coat, and there was ice on the pond.',
    ],
    ask: [
      'One of them was cold, so I gave my scarf to __.',
      'I lit a fire for the cold one. "There," I said, and I pulled the chair up for __.',
      'Only one of the two needed the blanket. I put it round __.',
      'There was no need to ask who wanted hot tea. I made a cup for __.',
      'The cold one was shaking. "You will be ill!" I said to __.',
    ],
    ...couples('him', PAIRS),
  },
  {
    open: ['Dad told us a story about {who}.', 'The story was about {who} who lived in the moon.'],
    middle: ['There was a bear in it as well.'],
    ask: [
      'It was a good story. Please, Dad, tell us more about __!',
      'At the end the moon was empty. A star had come for __.',
      'I looked up at the moon and waved to __.',
      'I lay in the dark and tried to dream of __.',
      'Up there, so Dad told us, nobody could hear __.',
      'I have drawn a picture of __.',
    ],
    ...spoken(
      'him',
      `he: an old man, a little boy, a thief, a sad king; she: an old woman, a little girl, a witch, a sad queen;
      they: two thieves, seven dwarfs, two sisters, three kings, some old women`,
    ),
  },
  {
    open: ['Do you see {who} over there?', 'Look, there by the tree! Can you see {who}?'],
    ask: [
      'Yes, by the tree! Now I can see __.',
      'Let us go over there and talk to __.',
      'Do not point! You will frighten __.',
      'The sun is in my eyes. I can hardly see __.',
      'Be quiet and do not look at __.',
      'What a nice photo! Who took this photo of __?',
    ],
    ...spoken(
      'him',
      `he: that man, that boy, my dad, the old farmer; she: that woman, that girl, my mum, the old lady;
      it: that bird, that dog, the goat, that fox; they: those men, those girls, those cows, the two foxes`,
    ),
  },
  {
    open: ['It was {a} who baked the bread. {B} ate it.', '{A} baked a loaf of bread and {b} ate it all up.'],
    ask: [
      'The bread was good, and the baker was proud. We all said thank you to __.',
      'There was flour on the face of the one who had made it. I laughed at __.',
      'Can we have more bread? We must ask the one who bakes. Ask __!',
      'And who got none of it? The baker did. There was none left for __.',
      'I want to learn how to bake. I will learn it from __.',
    ],
    ...couples('him', PAIRS),
  },
  {
    open: ['{Who} got stuck in the mud.', 'It had rained all week, and {who} got stuck in the mud.'],
    ask: [
      'We all came out to pull __ free.',
      'The mud was deep. It did not want to let go of __.',
      'We put a rope round __.',
      'One, two, three, heave! And out of the mud we pulled __.',
      'Afterwards we had to wash __.',
      'The farmer got on his tractor and came to help __.',
    ],
    ...spoken(
      'him',
      `it: the car, the bus, a cow, the old truck; they: two cows, two horses, the sheep, three pigs, some boys;
      he: the farmer, our postman, my brother; she: my aunt, my sister, the nurse`,
    ),
  },
  {
    open: ['Today is the birthday of {who}.', '{Who} will have a birthday on Sunday.'],
    ask: [
      'Let us bake a big cake for __.',
      'What shall we give __?',
      'We all stood round the cake and sang to __.',
      'We painted a card and wrote on it: "To __."',
      'There are candles and flowers, and all of it is for __.',
    ],
    ...spoken(
      'him',
      `he: my uncle, my brother, our king, Grandpa, Mr Hill; she: my aunt, my sister, our queen, Grandma, Mrs Hill;
      they: the twins, my two cousins, Tim and Tom, Ann and Sue`,
    ),
  },
  {
    open: ['You may have {who}, if you like.', 'This is for you: {who}. I have kept one thing for myself.'],
    ask: [
      'Come tomorrow and get __.',
      'I am too old for toys. I do not need __.',
      'But take good care! You must not break __.',
      'I have had a lot of fun with __.',
      'Mum has put a ribbon round __.',
    ],
    ...spoken(
      'him',
      `it: my old kite, my train, my drum, my red ball, my toy boat; they: my old kites, my trains, my toy cars,
      my red balls, my wooden bricks`,
    ),
  },
  {
    open: ['{Who} rang the bell at seven.', 'The bell rang. There stood {who}.'],
    ask: [
      'I ran to the door, opened it and saw __.',
      'We all came to the door to hug __.',
      'It was raining, so I quickly asked __ in.',
      'Mum took some cups and made tea for __.',
      'Nobody ever rings our bell but __.',
    ],
    ...spoken('him', KIN),
  },
]);

const SELF = toldKind('told: short, he or she, himself, his or hers', [
  {
    open: ['{Who} did it, and nobody helped.', 'Nobody gave any help to {who}, and nobody had to.'],
    ask: [
      'In the end it was finished, and {who} had done it all by __.',
      'No one else was there. The work was done by {who} __.',
      'And what a lot of work it was for {who} to do all by __!',
      'So when it was done, I saw a proud smile. {Who} must have been pleased with __.',
    ],
    ...spoken('himself', KIN),
  },
  {
    open: [
      '{Who} stood in front of the mirror.',
      'There was a big mirror in the hall, and {who} stopped there.',
    ],
    ask: [
      '{Who} looked in the mirror and saw __.',
      'What did {who} see in the mirror? Only __.',
      'There was nobody else in the glass, so {who} smiled at __.',
      'A pink tongue came out. {Who} laughed at __.',
      '{Who} spent an hour there, looking at __.',
    ],
    ...spoken(
      'himself',
      `he: the prince, my brother, the clown, the old actor; she: the princess, my sister, the bride, the old actress;
      it: the monkey, the kitten, the parrot; they: the twins, the two monkeys, the girls, the clowns`,
    ),
  },
  {
    open: [
      '{Who} hid under the bed, because there was thunder.',
      'In a storm {who} always hid under the bed.',
    ],
    ask: [
      'Bang! I did not like that thunder, and neither did __.',
      'A bang! Under the bed went {who}. When would __ come out?',
      'The sun shone again, and only then __ came out.',
      'I called {who}, but __ did not move.',
      'From under the bed came a small noise. What did __ want?',
      'The storm was over, so out __ came.',
    ],
    ...spoken(
      'he',
      `he: my brother, Uncle Bob, the boy; she: my sister, Aunt Mary, the girl;
      it: the puppy, the kitten; they: the twins, the boys, the two kittens`,
    ),
  },
  {
    open: ['This bike belongs to {who}.', '"Whose is this bike?" "I know it. {Who} came on it."'],
    ask: [
      'You cannot take that bike. It is __.',
      'My bike is green, so the bike at the gate must be __.',
      'I have a bike too, but mine is not as fast as __.',
      'Do not say it is ours. It is __.',
      'My bell is broken, but look at __!',
      'Which of us has the best bike? I would not change mine for __.',
    ],
    ...spoken('his', KIN),
  },
  {
    open: ['{Who} cut the bread, and the knife slipped.', 'The knife was sharp, and {who} was not careful.'],
    ask: [
      'There was blood. {Who} had cut __.',
      '{Who} had a bleeding thumb and was very cross with __.',
      'With a knife like that {who} must be more careful, or {who} will hurt __.',
      'I saw the blood, ran for a plaster and gave it to {who}. "How could {who} hurt __?"',
    ],
    ...spoken(
      'himself',
      'he: Dad, Grandpa, my uncle, the cook, the boy; she: Mum, Grandma, my aunt, the girl, the maid',
    ),
  },
  {
    open: ['{A} can swim. {B} cannot.', '"I can swim," said {a}. "I cannot," said {b}.'],
    ask: [
      'If one of the two jumps into the lake, it will be __.',
      'A fish can swim, and of those two so can __.',
      'You ask which of the two can swim? I can, you can, and so can __.',
      'The other one stays on the sand. Into the deep water goes only __.',
      'The lake is deep. One of the two stays out of it, but in __ goes.',
    ],
    ...couples('he', PAIRS),
  },
  {
    open: ['I am going to the fair, and {who} will come with me.', '{Who} and I want to go to the fair.'],
    ask: [
      'I like the big wheel, and so does the other half of our party. I will go up with __.',
      'I will be there at six, and I have told {who} to be on time. I hope I can find __.',
      'I have one ticket for me and the rest for __.',
      'So I am not going alone. I am going with __.',
      'I shall buy something sweet for me and for __.',
    ],
    ...spoken('him', KIN),
  },
  {
    open: ['{Who} told a joke, and we all laughed.', '"Knock, knock!" {Who} had a joke for us.'],
    ask: [
      'It was such a good joke! We laughed and laughed, and so did __.',
      'I have heard that joke before. Where did __ hear it?',
      'We cried, "Another one!" and so __ told another.',
      'Nobody laughed louder than {who}. Oh, how __ laughed!',
      'I never remember jokes. How could __?',
      'If I could tell jokes like that, I would be as happy as __ must be.',
    ],
    ...spoken('he', KIN),
  },
  {
    open: [
      '{A} forgot an umbrella at our house. {B} did not.',
      'There is an umbrella in our hall. {A} left it. {B} did not.',
    ],
    ask: [
      'It is not mine. The umbrella is __.',
      'Nobody may use that umbrella. It is __.',
      'Is it my umbrella? No, it must be __.',
      'I have an old umbrella with holes, so today I went out with __.',
      'Mine is at home. The one that you see here is __.',
    ],
    ...couples('his', PAIRS),
  },
  {
    open: ['Nobody wanted to play with {who}.', '{Who} had nobody to play with.'],
    ask: [
      'All day long {who} had to play alone, just by __.',
      '{Who} sat in the sand and sang a song to __.',
      'With a ball and a wall {who} played against __.',
      'There was nobody to talk to, so {who} talked to __.',
      'It is no fun to play chess with __.',
    ],
    ...spoken(
      'himself',
      'he: the new boy, my brother, the little prince, Tom, the giant; she: the new girl, my sister, Ann, the princess, Mary',
    ),
  },
  {
    open: ['{Who} came to tea on Sunday.', 'We had visitors on Sunday. {Who} came to tea.'],
    ask: [
      'We had cake. I took two pieces, and so did __.',
      'I did not want any sugar in my tea, and neither did __.',
      'I do not know why, but at five __ had to leave.',
      'We talked about the weather, as one does, and then __ went home.',
      'I did not want to play cards, and nor did __.',
    ],
    ...spoken('he', KIN),
  },
  {
    open: ['{Who} ate far too much cake.', 'There was cake, and {who} ate nearly all of it.'],
    ask: [
      'I felt ill that night, and so did __.',
      'It was a very big cake. Where did __ put it all?',
      '"No more cake!" I said, but still __ ate.',
      'Nobody else could eat so much. How could __?',
    ],
    ...spoken('he', KIN),
  },
]);

export const kinds: readonly Kind[] = [HIM, SELF];
