// Pronouns kept over a distance: who was introduced is he, she, they, it, I or we, with others mentioned in passing.
import { from, halves, inventedName, say } from './agreement-vary.ts';
import type { Draw, Kind, Parts, Person } from './discourse.ts';

type Role = 'he' | 'him' | 'his' | 'himself';
type Form = 'm' | 'f' | 'n' | 'p' | 'i' | 'we';

const FORMS: Readonly<Record<Form, Readonly<Record<Role | 'was', string>>>> = {
  m: { he: 'he', him: 'him', his: 'his', himself: 'himself', was: 'was' },
  f: { he: 'she', him: 'her', his: 'her', himself: 'herself', was: 'was' },
  n: { he: 'it', him: 'it', his: 'its', himself: 'itself', was: 'was' },
  p: { he: 'they', him: 'them', his: 'their', himself: 'themselves', was: 'were' },
  i: { he: 'I', him: 'me', his: 'my', himself: 'myself', was: 'was' },
  we: { he: 'we', him: 'us', his: 'our', himself: 'ourselves', was: 'were' },
};

/** Who a discourse is about: `{n}` introduces, `{s}` is said later. */
interface Hero {
  readonly form: Form;
  readonly n: string;
  readonly s: string;
  readonly about?: Person;
}

const MEN = halves(
  'king|boy|man|uncle|grandfather|prince|brother|waiter|tailor’s son|farmer’s son|father|old man|fisherman|postman|policeman|nephew|wizard|monk|cook'.split(
    '|',
  ),
);
const WOMEN = halves(
  'queen|girl|woman|aunt|grandmother|princess|sister|waitress|miller’s daughter|farmer’s wife|mother|old woman|lady|actress|policewoman|niece|witch|nun|ballerina'.split(
    '|',
  ),
);
const PLURAL = halves(
  'twins|boys|girls|children|sisters|brothers|two friends|three bears|men|women|pirates|soldiers|neighbours|dwarfs|players|old ladies|sailors|cousins|students|parents'.split(
    '|',
  ),
);

const ADJECTIVE = '[old|young|kind|clever|tall|poor|rich|lonely|cheerful|brave|shy|tired|good|]';
const SINGLE_OPENINGS = halves([
  `Once upon a time there was a {adj} {noun} who lived [by the sea|in a small house|near the forest|with {other}].`,
  `A {adj} {noun} [sat on a bench|stood at the window|came to our town|walked down the street|lived next door|was waiting for the bus].`,
  'In our street lives a {adj} {noun}. Everybody knows {him}.',
  'I want to tell you about my {noun}. {He} [worked in a bakery|lived far away|was very kind|loved the sea].',
  'My {noun} [came to visit us|had a small shop|lived on a farm|went on a long trip|was a great cook] [last summer|years ago|when I was small|].',
  `There was once a {adj} {noun}. Nobody knew {his} name.`,
  `Long ago a {adj} {noun} [set out to see the world|lost {his} way in the forest|lived in a castle].`,
  `My neighbour has a {adj} {noun} who [loved music|once lived in London|sailed around the world].`,
  `{Other} knew a {adj} {noun} who [baked bread|kept bees|told good stories].`,
  `The {noun} [woke up early|was late again|came home|sat down by the fire|looked out of the window].`,
  `Yesterday I met a {adj} {noun} [in the park|at the station|on the bus].`,
  `It was the {noun} who [came first|opened the door|found the map].`,
]);
const NAMED_OPENINGS = halves([
  'There was once a [girl|] called {n}.',
  '{N} was a [little|happy|clever|quiet|lonely|] {kid} [who lived by the sea|who loved animals|with a big smile|].',
  'My {sibling} {n} [loved the sea|had a new bicycle|was ill|came home late|was good at games].',
  'A {kid} named {n} [lived in our street|was new at school|went for a walk|had lost the way].',
  '{N} [woke up early|came home|went to the market|was at the window|walked through the rain] with {his} {kin}.',
  '{N} lived in a small house with {his} [parents|three brothers|two sisters|old aunt|grandfather|dog].',
  'I have a friend. {His} name is {n} and {he} lives near the park.',
  'One morning {n} put on {his} shoes and went out.',
  '{N} could not find {his} bag. {He} looked everywhere.',
  'Our new neighbour is called {n}. {He} comes from a town by the sea.',
  '[Last summer|One day|On Monday], {n} and {his} {kin} went to the lake.',
  'This is a story about {n}. {He} was nine years old.',
]);
const PLURAL_OPENINGS = halves([
  'Once upon a time there were {plural} who lived [by the sea|in the forest|near a river].',
  'The {plural} [woke up early|came home late|set out in the morning|sat by the fire|went to the lake].',
  '{A} and {b} [were best friends|went to the river|lived next door|built a house of snow|got lost in the forest].',
  'I know {plural} who live in our street. Everybody likes them.',
  'My [cousins|grandparents|parents|brothers|sisters] came to see us.',
  '{A} and {b} lived with their {kin} on a farm.',
  'In the village there lived {plural}.',
  '{A} met {b} at school, and soon they were friends.',
  'The {plural} wanted to see the world.',
  'Yesterday we saw {plural} in the park.',
]);
const FIRST_OPENINGS = halves([
  'I [woke up|got up|came home|went out] [early|late|] that [day|morning|Sunday].',
  'When I was [six|seven|little|a child], I lived with [my grandmother|{other}] by the sea.',
  'My name is {x}, and I am the [tallest|smallest|oldest] in the family.',
  'I have [two brothers|a sister called {x}|a small dog|three cats].',
  'I was alone in the house.',
  'I wanted to go fishing with {other}.',
  'I could not sleep that night.',
  'I had never been on a ship before.',
  'Last winter I was very ill.',
  'I walked through the snow for hours.',
]);
const WE_OPENINGS = halves([
  'We [woke up|got up|came home|set out] [early|late|] that [day|morning|Sunday].',
  'When we were [little|children], we lived by the sea.',
  'We are [three brothers|four sisters|a big family].',
  'We went to the mountains in the summer.',
  'We were alone in the house.',
  '{X} and I are good friends, and we live in the same street.',
  'We were lost in the forest.',
  'We wanted to go fishing with {other}.',
  'My brother and I went to the fair.',
  'We had never been on a ship before.',
]);

const OTHERS_M = halves(
  'the postman|an old man|the baker’s son|Uncle {x}|Grandpa|my father|the policeman|Mr {x}|the king|Grandfather'.split(
    '|',
  ),
);
const OTHERS_F = halves(
  'the waitress|an old woman|the girl next door|Aunt {x}|Grandma|my mother|the queen|Mrs {x}|my aunt|Grandmother'.split(
    '|',
  ),
);
const MIDDLES = halves([
  '{Other} [walked past|waved|smiled|went by|was out|drove past in a red car].',
  '[Far away|Outside|Across the street|On the corner], {other} was [singing|talking to a cat|sweeping the steps|selling apples].',
  'The children next door were [loud|playing in the yard|singing].',
  'It was {other} who had [made the cake|opened the gate|left the newspaper].',
  '{Other} had gone to [town|bed|work] [long ago|].',
  'There was a letter from {other} on the table.',
  '{Other} and {other2} were [not there|in the kitchen|away].',
]);

/** Sentences about nobody, so that nobody else could be meant. */
const NOBODY = halves([
  'It was [raining|snowing|windy] outside.',
  'The road was long [and dusty|].',
  'The house was [old|small] and [quiet|cold|warm].',
  'There was a light in the window.',
  'On the table stood a [bowl of apples|big lamp|blue jug].',
  'The wind blew through the trees.',
  'It was [Sunday|Monday|a holiday].',
  'The clock struck [six|nine|ten].',
  'The garden was full of flowers.',
  'It smelled of [bread|smoke|hay].',
  'The river was high [after the rain|].',
  'There were [three|two] chairs and a table.',
  'The path went up the hill and down again.',
  'It was [a long day|a cold night|nearly noon].',
  'The sky was [grey|clear|full of clouds].',
  'Somewhere a door closed.',
]);

/** Questions by what is due; with `{s}` in them where others have been mentioned. */
const QUESTIONS: Readonly<Record<Role, ReturnType<typeof halves<readonly [string, string]>>>> = {
  he: halves<readonly [string, string]>([
    ['{S} {was} so tired that', ' fell asleep at once.'],
    ['When {s} saw the snow,', ' ran outside.'],
    ['{S} said that', ' wanted to go home.'],
    ['That evening {s} went to bed early because', ' had to get up at five.'],
    ['{S} ran to the window, but', ' could not see anything.'],
    ['As soon as {s} came in,', ' sat down.'],
    ['{S} laughed, and then', ' cried.'],
    ['{S} ate so much that', ' could not move.'],
    ['{S} wanted to know where', ' could find a bed for the night.'],
    ['{S} thought that', ' had seen the sea.'],
    ['In the evening {s} came back, and', ' told us everything.'],
    ['{S} opened the door, looked around, and then', ' went inside.'],
    ['After that, {s} never did what', ' was told.'],
    ['{S} had a long way to go, so', ' started at once.'],
    ['{S} said goodbye, and then', ' went away.'],
    ['{S} {was} happy because', ' had found a friend.'],
    ['Then {s} saw a light, and', ' walked towards it.'],
    ['{S} promised that', ' would come back soon.'],
    ['{S} took a deep breath before', ' jumped into the water.'],
    ['{S} could hardly believe what', ' saw.'],
    ['{S} {was} hungry, so', ' made a sandwich.'],
    ['If it rained, {s} thought,', ' would stay at home.'],
    ['{S} did not like the soup, but', ' ate it all.'],
    ['When at last {s} reached the top,', ' {was} very tired.'],
    ['{S} looked for the key until', ' found it.'],
  ]),
  his: halves<readonly [string, string]>([
    ['{S} put on', ' coat and went out.'],
    ['In the evening {s} took off', ' shoes.'],
    ['{S} washed', ' hands and sat down at the table.'],
    ['{S} forgot', ' bag on the bus.'],
    ['Then {s} closed', ' eyes.'],
    ['At the station {s} could not find', ' ticket.'],
    ['{S} shook', ' head.'],
    ['At last {s} sold', ' bicycle.'],
    ['{S} {was} very proud of', ' garden.'],
    ['{S} lost', ' way.'],
    ['That night {s} slept in', ' own bed again.'],
    ['Every morning {s} brushed', ' teeth.'],
    ['{S} wrote a letter to', ' mother.'],
    ['After dinner {s} went up to', ' room.'],
    ['{S} {was} looking for', ' glasses.'],
    ['{S} jumped on', ' bicycle and rode home.'],
    ['Then {s} opened', ' umbrella.'],
    ['{S} left the party without', ' hat.'],
    ['With a smile {s} took the letter out of', ' pocket.'],
    ['{S} could not believe', ' eyes.'],
    ['At school {s} sat down at', ' desk.'],
    ['{S} asked for', ' money back.'],
    ['{S} waved', ' hand.'],
    ['{S} held the bird in', ' hands.'],
  ]),
  him: halves<readonly [string, string]>([
    ['{S} asked if we would go with', '.'],
    ['{S} called, but nobody heard', '.'],
    ['{S} ran away, and the dog ran after', '.'],
    ['{S} waited until somebody came to help', '.'],
    ['{S} heard footsteps right behind', '.'],
    ['{S} smiled because everyone liked', '.'],
    ['{S} could not swim, so a sailor had to save', '.'],
    ['{S} {was} sad, and nobody could cheer', ' up.'],
    ['{S} shut the door behind', '.'],
    ['{S} took the dog for a walk with', '.'],
  ]),
  himself: halves<readonly [string, string]>([
    ['{S} fell on the ice and hurt', '.'],
    ['{S} looked in the mirror and saw', '.'],
    ['{S} did not need help and did it all by', '.'],
    ['{S} cut the bread and nearly cut', '.'],
    ['{S} ran down the hill and could not stop', '.'],
    ['{S} had made the whole cake by', '.'],
    ['{S} dried', ' with a big towel.'],
    ['{S} {was} cold and wrapped', ' in a blanket.'],
    ['"Why not?" {s} said to', '.'],
  ]),
};

/** Questions that do not mention the hero again: for when nobody else could be meant. */
const BARE: Readonly<Record<Role, ReturnType<typeof halves<readonly [string, string]>>>> = {
  he: halves<readonly [string, string]>([
    ['In the end, when it was nearly dark,', ' went home.'],
    ['At last', ' reached the house.'],
    ['And so, because it was getting late,', ' went to bed.'],
    ['The next day', ' got up early.'],
    ['After a long time', ' fell asleep.'],
    ['When the rain stopped,', ' went out into the garden.'],
    ['For many years', ' told this story again and again.'],
    ['Before going to bed,', ' had a glass of milk.'],
    ['Once again', ' had forgotten the key.'],
    ['Tired and hungry,', ' sat down under a tree.'],
  ]),
  his: halves<readonly [string, string]>([
    ['Before going to bed, {he} brushed', ' teeth.'],
    ['In the end, {he} went back to', ' old house.'],
    ['It was cold, so {he} put on', ' coat.'],
    ['At last {he} opened', ' eyes.'],
    ['At home {he} took off', ' wet shoes.'],
  ]),
  him: halves<readonly [string, string]>([
    ['Everybody was glad to see', ' again.'],
    ['The dog came running to meet', '.'],
    ['Nobody had told', ' about it.'],
    ['The old woman gave', ' a piece of bread.'],
    ['{Other} came to the door and thanked', '.'],
  ]),
  himself: halves<readonly [string, string]>([
    ['In the end {he} did it all by', '.'],
    ['It was the first time that {he} had cooked a meal by', '.'],
    ['Then {he} slipped on the wet stones and hurt', '.'],
    ['At last {he} found a chair and made', ' comfortable.'],
    ['There was a mirror, and in it {he} saw', '.'],
  ]),
};

/** Draws who it is about, with the opening. */
function hero(
  draw: Draw,
  other: (form: Form) => Record<string, string>,
): Hero & { readonly opening: string } {
  const p = draw.random.uniform();
  const adj = (): string => say(draw, ADJECTIVE);
  if (p < 0.4) {
    const person = draw.person();
    const form = person.gender;
    const name = draw.chance(0.25) ? inventedName(draw) : person.name;
    const about = name === person.name ? person : undefined;
    const words = {
      ...FORMS[form],
      ...other(form),
      n: name,
      kid: form === 'm' ? draw.pick(['boy', 'man', 'lad']) : draw.pick(['girl', 'woman', 'lady']),
      sibling:
        form === 'm' ? draw.pick(['brother', 'uncle', 'cousin']) : draw.pick(['sister', 'aunt', 'friend']),
    };
    let opening = say(draw, from(draw, NAMED_OPENINGS).replace('[girl|]', '{kid}'), words);
    // A name that may be new must say which it is.
    if (!/\b(?:he|she|his|her|him|boy|man|lad|girl|woman|lady|brother|uncle|sister|aunt)\b/i.test(opening)) {
      opening += say(draw, ` {N} was a [kind|clever|quiet|funny] {kid}.`, words).replace(/^/, ' ');
    }
    return { form, n: name, s: name, about, opening };
  }
  if (p < 0.65) {
    const form = draw.chance(0.5) ? 'm' : 'f';
    const noun = from(draw, form === 'm' ? MEN : WOMEN);
    // Family is "my", others are "the".
    const kin = /uncle|aunt|mother|father|sister|brother|niece|nephew|son$|daughter|wife|husband/.test(noun);
    const wording = say(draw, from(draw, SINGLE_OPENINGS).replace('{adj}', adj()), {
      ...FORMS[form],
      ...other(form),
      noun: noun,
    });
    const own = new RegExp(`\\b[Mm]y ${noun}`).test(wording);
    return {
      form,
      n: noun,
      s: `${own && kin ? 'my' : 'the'} ${noun}`,
      opening: wording.replace(/\b(a|A) (?=[aeio])/g, '$1n '),
    };
  }
  if (p < 0.8) {
    const noun = from(draw, PLURAL);
    const [a, b] = [draw.person().name, draw.person().name];
    const wording = from(draw, PLURAL_OPENINGS);
    const count = /two|three/.test(noun) ? noun : `${draw.pick(['three', 'four', 'some', 'two'])} ${noun}`;
    const words = { ...other('p'), a, b, plural: wording.startsWith('The') ? noun : count };
    const opening = say(draw, wording, words);
    const family = /My (\w+)/.exec(opening);
    return {
      form: 'p',
      n: noun,
      s: wording.startsWith('{A}')
        ? draw.pick([`${a} and ${b}`, 'the two friends', 'the two of them'])
        : family
          ? `my ${family[1]}`
          : `the ${noun}`,
      opening,
    };
  }
  const form = p < 0.9 ? 'i' : 'we';
  const words = { ...other(form), x: draw.person().name };
  const opening = say(draw, from(draw, form === 'i' ? FIRST_OPENINGS : WE_OPENINGS), words);
  return { form, n: FORMS[form].he, s: FORMS[form].he, opening };
}

const RIVALS: Readonly<Record<Form, readonly Form[]>> = {
  m: ['f', 'p'],
  f: ['m', 'p'],
  n: ['p', 'f'],
  p: ['m', 'f'],
  i: ['m', 'f', 'we'],
  we: ['m', 'f', 'i'],
};

function pronoun(role: Role): Kind {
  return {
    name: `pronoun-${role}`,
    make(draw): Parts {
      /** Somebody of the other gender than the hero's. */
      const other = (form: Form): Record<string, string> => {
        const man = form === 'f' || (form !== 'm' && draw.chance(0.5));
        const one = (): string =>
          say(draw, from(draw, man ? OTHERS_M : OTHERS_F), { x: draw.person(man ? 'm' : 'f').name });
        const kin = draw.pick(
          man ? ['father', 'brother', 'uncle', 'grandfather'] : ['mother', 'sister', 'aunt', 'grandmother'],
        );
        const [first, second] = [one(), one()];
        return { other: first, other2: second === first ? 'the dog' : second, kin };
      };
      const { form, s, about, opening } = hero(draw, other);
      const bare = draw.chance(0.3);
      const words = { ...FORMS[form], ...other(form), s };
      const [question, after] = from(draw, bare ? BARE[role] : QUESTIONS[role]);
      const others = !bare && draw.chance(0.5) ? say(draw, from(draw, MIDDLES), words) : undefined;
      const list = draw.split === 'train' ? NOBODY.train : NOBODY.valid;
      const nobody = draw.several(list, draw.random.below(4)).map((each) => say(draw, each));
      const middle = bare ? nobody.join(' ') : others;
      const word = FORMS[form][role];
      // Who is "her" may be "his" and "him": what is said is compared in the same place.
      const rivals = [...new Set(RIVALS[form].map((each) => FORMS[each][role]))].filter(
        (each) => each !== word,
      );
      return {
        opening,
        middle,
        question: say(draw, question, words),
        word,
        rivals,
        after: say(draw, after, words).replace(/^(?=\w)/, ' '),
        about,
        near: bare,
      };
    },
  };
}

type Thing = readonly [noun: string, many: boolean];

const OBJECTS = halves<Thing>(
  'ball clock kite lamp toy drum bag box coat hat vase basket chair cup stone cake tent suitcase blanket doll mirror guitar shoes keys scissors glasses boots gloves books flowers apples letters trousers eggs mushrooms curtains plates toys'
    .split(' ')
    .map((noun) => [noun, /s$/.test(noun)]),
);
const OBJECT_OPENINGS = halves([
  'The {adj} {noun} stood [in the yard|in the corner|behind the house|by the door|in the rain].',
  '{Who} had {some} {adj} {noun} [from his grandfather|from her aunt|from a shop in town|].',
  'I remember the {adj} {noun} [that {who} had when I was small|of my childhood|in our hall].',
  '[Last week|One day|Yesterday] {who} bought {some} {adj} {noun}.',
  'There {was} {some} {adj} {noun} [in the garden|under the bed|by the river|in the attic].',
  '{Who} was looking for the {adj} {noun}.',
  '{Who} gave us {some} {adj} {noun} [for Christmas|as a present|].',
  'We found {some} {adj} {noun} [on the beach|in the cellar|behind the shed].',
]);
const OBJECT_QUESTIONS: readonly (readonly [Role, string, string])[] = [
  ['he', 'I liked the {noun} because', ' looked so old.'],
  ['he', 'But nobody used the {noun} any more, for', ' had got too dirty.'],
  ['he', 'Nobody knew where the {noun} came from or how old', ' might be.'],
  ['him', 'Then somebody took the {noun} away, and I never saw', ' again.'],
  ['him', 'Everyone asked about the {noun}, but we did not want to sell', '.'],
  ['him', 'We looked for the {noun} everywhere but could not find', '.'],
  ['him', '{Who} took the {noun} and carefully put', ' on the table.'],
  ['him', 'In the end {who} picked up the {noun} and carried', ' home.'],
  ['his', 'Over the years the {noun} had lost', ' colour.'],
  ['he', 'When we came back for the {noun},', ' could not be found.'],
  ['him', 'So {who} cleaned the {noun} and gave', ' to a friend.'],
  ['he', 'I asked about the {noun}, and they told me that', ' had been sold.'],
];
const OBJECT_HELD = halves(OBJECT_QUESTIONS, 4);

const things: Kind = {
  name: 'pronoun-thing',
  make(draw) {
    const [noun, many] = from(draw, OBJECTS);
    const form = FORMS[many ? 'p' : 'n'];
    const person = draw.person();
    const who = draw.chance(0.5)
      ? person.name
      : draw.pick(['my uncle', 'my aunt', 'our neighbour', 'my brother', 'Grandma']);
    const adj = draw.pick(['', 'old', 'red', 'big', 'little', 'blue', 'strange', 'beautiful', 'heavy']);
    const some = many ? 'some' : adj.startsWith('o') ? 'an' : 'a';
    const words = { ...form, noun, adj, some, who };
    const [role, question, after] = from(draw, OBJECT_HELD);
    const word = form[role];
    const opening = from(draw, OBJECT_OPENINGS)
      .replace('his grandfather', 'a friend')
      .replace('her aunt', 'an aunt');
    return {
      opening: say(draw, opening, words),
      middle: draw.chance(0.4)
        ? say(draw, from(draw, MIDDLES), {
            other: draw.pick(['the postman', 'a little girl', 'an old man']),
            other2: 'the dog',
          })
        : undefined,
      question: say(draw, question, words),
      word,
      rivals: many ? [FORMS.n[role]] : [FORMS.p[role]],
      after,
      about: draw.chance(0.5) && who === person.name ? person : undefined,
    };
  },
};

export const kinds: readonly Kind[] = [
  pronoun('he'),
  pronoun('his'),
  pronoun('him'),
  pronoun('himself'),
  things,
];
