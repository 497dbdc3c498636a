// Quotations and brackets that stand open and are due to be closed.
import { from, halves, say } from './agreement-vary.ts';
import type { Draw, Kind } from './discourse.ts';

const SPEECH = halves([
  'I [have|had] lost my [key|hat|shoe|book|bag]',
  'I do not know [where it is|what to do|who did it]',
  'we [must|should] go home [now|soon|before it gets dark]',
  'it is [very|so|too] [cold|hot|dark|late] [in here|out there|today]',
  'there is a [dog|cat|bird|mouse|fox] in the [garden|kitchen|house]',
  'you can stay [here|with us|in the house] [if you like|as long as you want|tonight]',
  'my [mother|father|brother|sister|uncle] will [be angry|come soon|help us]',
  'I [want|would like] to [go home|see the sea|be a pilot|have a dog|sleep]',
  'let us [go|play|run] [to the river|in the park|down the hill]',
  'I am [hungry|tired|thirsty|cold|not afraid]',
  'please [help me|give me my ball back|come in|sit down|do not cry]',
  'that is [very kind of you|not true|a good idea|my chair]',
  'the [king|teacher|doctor|farmer] told me [about it|to wait here|that you were here]',
  'I saw a [big|little|white|strange] [bear|ship|light|horse] last night',
  'the [bread|cake|soup|tea] is [ready|on the table|still warm]',
  'nobody [knows|has seen him|lives there any more|told me]',
  'I will [come back|help you|tell you a story|be there] [tomorrow|soon|in the morning|on Sunday]',
  'when I was [young|little|a boy|a girl], I [lived by the sea|had a pony|could run very fast]',
  'if it rains, we [stay at home|will get wet|can play inside]',
  'I [think|hope|know] that [he is right|she will come|they are friends|it will snow]',
  'do not [be afraid|go into the forest|touch that|worry about me]',
  'once upon a time there was a [king|giant|princess] who lived in a [castle|cave]',
  'this is the [best|worst|longest] day of my life',
  'we have [no bread|two dogs|enough time|a long way to go]',
  'the train leaves at [six|seven|ten] and we are [late|still here|not ready]',
  'I [found|bought|made] it [myself|yesterday|in the market|for you]',
  'you are [my best friend|the bravest girl I know|a clever boy|always so kind]',
  'it was not [me|my fault|so bad]',
  'first we [eat|wash our hands|look at the map], and then we [go|begin|sing]',
  'there was nobody there, only [an old chair|a cat|the wind]',
]);
const ASKED = halves([
  'where [are you going|is my hat|did you find it|do you live]',
  'what [is your name|are you doing|is in the box|did he say|have you done]',
  'who [is there|are you|took my cake|told you]',
  'can you [help me|hear that|see the ship|swim]',
  'why [are you crying|is it so dark|did you run away]',
  'how [old are you|did you get here|far is it]',
  'may I [come in|have some cake|go with you|sit here]',
  'do you [know the way|want some tea|like it here]',
  'will you [be my friend|come back|play with me]',
  'have you seen my [dog|sister|shoes]',
]);
const CRIED = halves([
  'help',
  'come [here|back|quickly]',
  'look [at that|out|over there]',
  'what a [day|beautiful house|big fish]',
  'stop [that|it|the car]',
  'I can [fly|do it|see it]',
  'we [won|did it|are saved]',
  'no',
  'run',
  'wait [for me|a moment]',
  'hurray',
  'give it back',
]);

const SPEAKERS = halves([
  '{n} said,',
  '{n} [looked up|smiled|sighed|shook {his} head|laughed|came in|turned round] and said,',
  'Then {n} said [quietly|slowly|at last],',
  'The [old man|woman|boy|girl|king|fox|bear|teacher] [asked|said|answered|shouted|whispered],',
  '{n} [asked|said|answered|shouted|whispered|called|cried],',
  'My [mother|father|grandmother|brother] always says,',
  'I said [to {n}|],',
  'A voice [behind us|in the dark|] said,',
  'And so {n} told [us|them|everybody],',
  '{n} opened the door and said,',
  'The letter said,',
  '{n} took a deep breath and said,',
  '"[Well|Listen|No|Yes|Oh|Look]," said {n},',
  '"[Well|Listen|No|Yes|Oh|Look]," {he} said to {o},',
  '{O} laughed, but {n} said,',
]);
const LEADS = halves([
  '',
  '{n} and {o} were in the kitchen.',
  'It was a [cold|warm|rainy] [day|evening|morning].',
  'They had walked for a long time.',
  '"I am tired," said {o}.',
  '"Where have you been?" asked {o}.',
  '{O} was waiting by the gate.',
  'Nobody spoke for a while.',
  '"Good morning," said {o}. {He} did not hear it.',
  'One day {n} met {o}.',
]);
const AFTER_COMMA = [
  ' said {n}.',
  ' {he} said.',
  ' {he} said, and went out.',
  ' said {n} and smiled.',
  ' {he} told them.',
  ' said the old man.',
];
const AFTER_STOP = [
  ' Then {he} went home.',
  ' {O} laughed.',
  ' Everybody was quiet.',
  ' {He} closed the door.',
  ' And they all went inside.',
];
const AFTER_ASKED = [
  ' asked {n}.',
  ' {he} asked.',
  ' {O} did not answer.',
  ' asked the old woman.',
  ' Nobody knew.',
];
const AFTER_CRIED = [
  ' shouted {n}.',
  ' {he} cried.',
  ' called {o}.',
  ' They all ran.',
  ' {he} shouted and ran away.',
];

const upper = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());

/** What is said: one to six sentences, the last of which ends with a mark that leads out of the quotation. */
function speech(draw: Draw, before: boolean): { said: string; after: readonly string[] } {
  const count = draw.pick(
    [1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 7, 8].filter((each) => draw.split === 'train' || each < 7),
  );
  const sentences = draw.several(draw.split === 'train' ? SPEECH.train : SPEECH.valid, count).map((each) => {
    const text = upper(say(draw, each));
    return draw.chance(0.15) ? `${upper(say(draw, from(draw, ASKED)))}?` : `${text}.`;
  });
  const p = draw.random.uniform();
  if (p < 0.25) sentences[count - 1] = `${upper(say(draw, from(draw, ASKED)))}?`;
  else if (p < 0.4) sentences[count - 1] = `${upper(say(draw, from(draw, CRIED)))}!`;
  else if (!before) sentences[count - 1] = sentences[count - 1].replace(/\.$/, ',');
  const said = sentences.join(' ');
  if (before) return { said, after: AFTER_STOP };
  return { said, after: said.endsWith('?') ? AFTER_ASKED : said.endsWith('!') ? AFTER_CRIED : AFTER_COMMA };
}

const quotation: Kind = {
  name: 'quotation',
  make(draw) {
    const person = draw.person();
    const words = { ...person, n: person.name, o: draw.person().name };
    // Who speaks is told before the quotation or behind it.
    const before = draw.chance(0.5);
    const { said, after } = speech(draw, before);
    const speaker = before ? `${upper(say(draw, from(draw, SPEAKERS), words))} ` : '';
    return {
      opening: say(draw, from(draw, LEADS), words),
      question: `${speaker}"${said}`,
      word: '"',
      rivals: draw.several(['The', 'and', 'But', 'she', 'Then', 'they'], 3),
      after: say(draw, draw.pick(after), words).replace(/^(?=.)/, ' '),
      joined: true,
      near: true,
    };
  },
};

const KIN_SUBJECTS = halves(['My {kin}', 'Our {kin}', 'One of the {kin}s', 'The old {kin}', 'Her {kin}']);
const THING_SUBJECTS = halves([
  'The {thing}',
  'The old {thing}',
  'His {thing}',
  'One of the {thing}s',
  'Our {thing}',
]);
const KIN = halves([
  'uncle',
  'cousin',
  'neighbour',
  'friend',
  'teacher',
  'sister',
  'brother',
  'aunt',
  'doctor',
]);
const THINGS = halves([
  'house',
  'boat',
  'ship',
  'clock',
  'book',
  'car',
  'garden',
  'picture',
  'shop',
  'chair',
]);
const KIN_ASIDES = halves([
  'the one with the [red|old|big] [car|hat|dog]',
  'who lives [next door|in London|by the sea] with [two cats|a dog and a parrot|three children]',
  'whose name I [always|] forget',
  'a [tall|quiet|funny] person with a big [hat|dog|car]',
  'not the one [from the bakery|you met yesterday|who sings]',
  'I have told you about [him|her|that] before',
  'who is [ninety|fifty|twenty] years old and still [dances|works|rides a bicycle]',
]);
const THING_ASIDES = halves([
  'the one with the [red|blue|broken] [door|handle|roof]',
  'which was [very|] old and [dusty|dark|heavy]',
  'a present from my [aunt|grandfather]',
  'nobody knew how old it was',
  'it had once belonged to a [king|sailor|famous singer]',
  'not the [big|new|green] one',
]);

const bracket: Kind = {
  name: 'bracket',
  make(draw) {
    const living = draw.chance(0.5);
    const subject = from(draw, living ? KIN_SUBJECTS : THING_SUBJECTS);
    const aside = say(draw, from(draw, living ? KIN_ASIDES : THING_ASIDES));
    const past = living
      ? [' came to see us.', ' was late again.', ' laughed.', ' gave me a book.']
      : [' was gone.', ' stood in the rain.', ' was for sale.'];
    const person = draw.person();
    return {
      opening: say(draw, from(draw, LEADS), { ...person, n: person.name, o: draw.person().name }),
      question: `${say(draw, subject, { kin: from(draw, KIN), thing: from(draw, THINGS) })} (${aside}`,
      word: ')',
      rivals: draw.several(['the', 'and', 'but', 'was'], 2),
      after: draw.pick(past),
      joined: true,
      near: true,
    };
  },
};

export const kinds: readonly Kind[] = [quotation, bracket];
