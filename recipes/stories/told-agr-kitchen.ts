// Tellings of cooking, eating and the house in which one or many was told, and verb, noun or pronoun must agree with it.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const VERBS = toldKind('told: agreement, verbs in the kitchen', [
  {
    open: [
      'My sister sent me her recipe for birthday soup on the back of a gas bill. Half of it I cannot read, but I shall do my best.',
      'This is how my grandmother made soup for forty people, in the war, with next to nothing in the larder.',
    ],
    ask: [
      'Wait until the {x} in the pot with all the herbs __ {end}.',
      'Put the lid on, count to a hundred, and see whether the {x} between the bones __ {end}.',
      'Now comes the secret, children: the {x} from the bottom of the two jars __ {end}.',
      'The {x}, which you have cut with the sharpest of your knives, __ {end}.',
      'Some people think that the {x} under those leaves __ {end}.',
    ],
    rows: `x due end rivals
      onion | is | quite soft | are were have / carrot | has | turned pale | have are were
      meat | smells | of nuts | smell are have / cabbage | tastes | of the sea | taste are have
      onions | are | quite soft | is was has / carrots | have | turned pale | has is was
      mushrooms | smell | of nuts | smells is has / potatoes | taste | of the sea | tastes is has`,
  },
  {
    open: [
      '"{ask}?" {p} wanted to know, with a pen behind one ear and the list of guests on the table.',
      '{p} turned round from the stove. "Before I forget it, {ask2}?"',
    ],
    near: true,
    ask: [
      'I could only say, "Yes, {he} __."',
      '"Of course {he} __," said {q} at once.',
      '"I think that {he} __," came the answer from the hall.',
      '"Everybody knows that {he} __!"',
      '"I am quite sure {he} __," said {q}, "but I can ask, if you like."',
    ],
    rows: `ask ask2 he due rivals
      Does Uncle Ben eat meat | does Uncle Ben eat meat | he | does | do is has
      Does the neighbour drink wine | does the neighbour drink wine | he | does | do is has
      Is the baby asleep | is the baby asleep | he | is | are does has
      Is my mother coming too | is my mother coming too | she | is | are does has
      Has the priest been asked | has the priest been asked | he | has | have is does
      Do the twins eat fish | do the twins eat fish | they | do | does are have
      Do your cousins like soup | do your cousins like soup | they | do | does are have
      Are the boys coming too | are the boys coming too | they | are | is do have
      Are your aunts at home | are your aunts at home | they | are | is do have
      Have the girls been asked | have the girls been asked | they | have | has are do`,
  },
  {
    open: [
      'The ice had melted all over the kitchen floor, the butter was running, and nobody would say who had left the fridge open. So Father held a trial, with a wooden spoon for a hammer.',
      'Ladies and gentlemen, we are here because the fridge was left open again. I shall call up everyone who was in the kitchen last night.',
    ],
    ask: [
      '"First of all, {who} with jam on all ten fingers __ {end}."',
      '"It is a fact that {who}, to judge by the crumbs on the stairs, __ {end}."',
      '"I put it to you," said Father, "that {who} with the innocent eyes __ {end}."',
      '"Mother has seen with her own eyes that {who} __ {end}."',
    ],
    rows: `who due end rivals
      the baby | likes | cold milk at night | like are have / the eldest boy | is | always hungry | are were have
      my dear wife | has | the longest arms | have are were / each child | knows | where the cake is | know are have
      the twins | like | cold milk at night | likes is has / the boys | are | always hungry | is was has
      my daughters | have | the longest arms | has is was / all the children | know | where the cake is | knows is has`,
  },
  {
    open: [
      'We never lock the larder, and something has been in there. {p} found teeth marks on the cheese, and the sugar was all over the floor. "It was {x}," said {p}, who had heard a squeak.',
      '"There is something in the larder," whispered {p}, "and I believe it is {x}." Then we heard a jar fall down.',
    ],
    ask: [
      'A good trap ought to do it, as soon as we know where the {y} __ at night.',
      '{p} hides behind the flour sacks with a torch. There the {y} __!',
      'It is all gone: ham, nuts, even the candles. How hungry the {y} __!',
      'The cat only yawns. She could not care less how fat the {y} __.',
      'Hush! Can you hear where in the house the {y} __?',
    ],
    rows: `x y due rivals
      a mouse | mouse | is | are have were / a rat | rat | is | are have were / one mouse | mouse | is | are have were
      a squirrel | squirrel | is | are have were / mice | mice | are | is has was / rats | rats | are | is has was
      two mice | mice | are | is has was / squirrels | squirrels | are | is has was`,
  },
  {
    open: [
      'I clean for a rich old lady, and before she goes away she walks me through the rooms and points with her stick.',
      'When you move into a furnished flat you get an inventory. Ours was written by the landlord himself, who is a poet in his free time.',
    ],
    ask: [
      'The {x} on the shelf above the plates __ {end}.',
      'The {x} that her late husband brought from the islands __ {end}.',
      'Whatever happens to the spoons and the forks, the {x} __ {end}.',
      'It says here that the {x} for the feast days, as all the neighbours will tell you, __ {end}.',
      'How it came about I do not know, but the {x} under the two cloths __ {end}.',
    ],
    rows: `x due end rivals
      tea pot | is | not to be touched | are were have / blue vase | has | a long crack | have are were
      big pan | does | not belong to us | do are have / glass bowl | comes | from a palace | come are have
      tea cups | are | not to be touched | is was has / vases | have | a long crack each | has is was
      copper pans | do | not belong to us | does is has / glasses | come | from a palace | comes is has`,
  },
  {
    open: [
      '"I am the only one here who knows how to boil an egg," says my father. It is his favourite subject at breakfast, and no one has ever proved him wrong.',
      'Our kitchen table seats fourteen. When the whole family is here, my grandfather stands up, knocks on his glass and says something about each of us.',
    ],
    ask: [
      '"{Who} at this table full of hungry mouths __ {end}."',
      '"I have always said that {who} among my dear children and their dear wives __ {end}."',
      '"Let us drink to it, my friends: {who} in these rooms __ {end}."',
      '"It gives me great joy that {who}, from the babies to the old aunts, __ {end}."',
    ],
    rows: `who due end rivals
      everyone | has | a good heart | have are were / nobody | is | too proud to wash up | are were have
      somebody | loves | my pancakes | love are have / each one | sings | at breakfast | sing are have
      all of you | have | a good heart | has is was / few people | are | too proud to wash up | is was has
      most of you | love | my pancakes | loves is has / so many | sing | at breakfast | sings is has`,
  },
  {
    open: [
      'Our oven has two settings, cold and black. {p} put {x} in at four, sat down with a novel, and fell asleep over page nine.',
      'There was a smell of burning all over the house. "I only put {x} in the oven," said {p}, "and shut my eyes for a second."',
    ],
    ask: [
      'The fire brigade was very kind about it, although the {y} __ as black as coal.',
      '"What is that?" asked the children, when the {y} __ carried out into the garden.',
      'Not even the dogs would look at what was on the plates. How black the {y} __!',
      'When we opened the windows and the smoke went out, there the {y} __, no bigger than a match.',
    ],
    rows: `x y due rivals
      a chicken | chicken | was | were have are / a pie | pie | was | were have are / a cake | cake | was | were have are
      a duck | duck | was | were have are / two chickens | chickens | were | was is has / pies | pies | were | was is has
      sausages | sausages | were | was is has / some rolls | rolls | were | was is has`,
  },
  {
    open: [
      'I must tell you what I saw in our kitchen at two in the morning, when the dog barked. {Who} stood in front of the open fridge, in striped pyjamas, and the radio was on.',
      'At two in the morning {who} stood in the kitchen, in the dark. I had come down for a glass of water.',
    ],
    ask: [
      '"Go back to bed," I said. But first I was told how lonely {he} __.',
      'I fetched my glasses to see if {he} __ walking about asleep.',
      'By the light of the moon one could see how cold {he} __.',
      'The dogs, the hens, the neighbours, they were all up by now, and {he} __ not even sorry.',
    ],
    rows: `who he due rivals
      my uncle | he | was | were have are / my father | he | was | were have are / the nurse | she | was | were have are
      the new cook | he | was | were have are / my uncles | they | were | was is has / the twins | they | were | was is has
      my parents | they | were | was is has / both nurses | they | were | was is has`,
  },
]);

const NUMBERS = toldKind('told: agreement, words of one or many in the kitchen', [
  {
    open: [
      'The recipe takes {x}, and {p} had been to three shops without finding any. In the end the woman on the second floor helped out.',
      '"I am in the middle of baking and find that I have no {x}," said {p} at the door. "Could you lend me some?"',
    ],
    ask: [
      'The neighbour pointed to her shelf. "How __ do you need?"',
      '"You can have what I have got," said the neighbour, "if it does not matter how __."',
      'When {p} was gone, the neighbour wrote down how __ she was owed.',
      'How __ did the neighbour give? Enough for the cake, in any case.',
    ],
    rows: `x due rivals
      flour | much | many few / sugar | much | many few / butter | much | many few / milk | much | many few
      eggs | many | much little / nuts | many | much little / plums | many | much little / lemons | many | much little`,
  },
  {
    open: [
      'Just as dinner was on the table, {who} came in from the garden with dirty hands. There was goose, and for once the potatoes were not burnt.',
      'Dinner was ready at last, and {who} had been smelling it for hours. The goose was carried in under a silver lid.',
    ],
    ask: [
      '"Wait for the others," said Grandma, but {who} had already helped __.',
      'With a happy sigh {who} cut a leg off for __.',
      'We could hardly believe it: {who} ate the whole goose all by __.',
      'Later there was a bang in the kitchen. In the dark {who} had burnt __ on the stove.',
    ],
    rows: `who due rivals
      the boy | himself | themselves herself / my uncle | himself | themselves herself
      the old priest | himself | themselves herself / my aunt | herself | themselves himself
      the little girl | herself | themselves himself / the boys | themselves | himself herself
      my uncles | themselves | himself herself / the two girls | themselves | himself herself`,
  },
  {
    open: [
      'Grandma made {x} on the day she met Grandpa, and he said that he would marry her for that alone. They have been telling the story for fifty years.',
      '{p} left {x} on the window sill to cool, which was a mistake, as the school was just over.',
    ],
    ask: [
      'A boy climbed over the fence and ate __ with his fingers.',
      'To this day nobody knows who gave __ to the dog.',
      'One may laugh about it now. But a gull came down and stole __ before anyone had a bite.',
      'The smell went down the whole street, and people stopped to look at __.',
      'I should have liked to taste __, but I was not there.',
    ],
    rows: `x due rivals
      a pie | it | them they / a plum cake | it | them they / a trifle | it | them they / a fish soup | it | them they
      some buns | them | it its / pancakes | them | it its / apple tarts | them | it its / two pies | them | it its`,
  },
  {
    open: [
      '{p} dropped {x} on the stone floor, and there was such a crash that the baby woke up. Nobody was cross, but {p} cried for an hour.',
      '"What was that noise?" I ran into the kitchen, where {p} was standing in the middle of bits and pieces. "I had {x} in my hands," said {p}, "and there was this wasp."',
    ],
    ask: [
      'Do not cry, it can be mended! I have glue for the __.',
      'With great care {p} swept up what was left of the __.',
      'So that we would never forget, {p} kept one small piece of the __.',
      'The baby laughed and clapped when it saw what had become of the __.',
      'Luckily Grandma never asked about her __.',
    ],
    rows: `x due rivals
      a plate | plate | plates / a bowl | bowl | bowls / a dish | dish | dishes / a jar | jar | jars
      six plates | plates | plate / two cups | cups | cup / three glasses | glasses | glass / four bowls | bowls | bowl`,
  },
  {
    open: [
      'There was {much} flour in the bin and {much} milk in the jug when {p} looked into the larder on Sunday night. The guests were expected at eight.',
      '{p} kept the larder key on a string and knew what was in there: {much} food, and Sunday was still far off.',
    ],
    ask: [
      'And then {p} saw that it was the same with the eggs. There were __.',
      'That evening {p} made __ pancakes.',
      'So {p} could put __ dishes on the table.',
      'For the next day they had __ rolls.',
    ],
    rows: `much due rivals
      plenty of | many | much little few / lots of | many | much little few / heaps of | many | much little few
      very little | few | little much many / hardly any | few | little much many / almost no | few | little much many`,
  },
  {
    open: [
      'Aunt May has {n} cats, and they decide what is cooked in her house. On Mondays there is fish, on Tuesdays there is cream, and the milkman comes twice a day.',
      '"You can stay for lunch," said Aunt May, "but the chairs are for my {n} cats."',
    ],
    ask: [
      'While we ate they looked at me, __ of them.',
      'Not one of her pets goes hungry. The butcher puts by a bone for __ of them.',
      'I sneezed and sneezed, as I had to stroke __ of them.',
      'There were even napkins with names on them for __ of the cats.',
      'On the wall there is a painting of __ of them on one cushion.',
    ],
    rows: `n due rivals
      two | both | all one / two fat | both | all one / two black | both | all one / two old | both | all one
      four | all | both one / seven | all | both one / eight | all | both one / three old | all | both one`,
  },
  {
    open: [
      'For Christmas the aunts had sent us {x}. Their present lives in a box under the sink, wrapped up in newspaper, and we only unpack it when they visit.',
      'Up in the cupboard there was something in brown paper, tied with string. {p} undid the knots, and out came {x}.',
    ],
    ask: [
      '"Tell me the truth," said {p}. "Do you like __ {y} here?"',
      '"I have never seen anything like __ {y} here before," said {q} and blinked.',
      '"Who would buy __ {y} here from us?" we often wonder. So far nobody has asked.',
      '"Shall we hide __ {y} again, or give all of it away?" I asked.',
    ],
    rows: `x y due rivals
      a teapot | teapot | this | these those / a lamp | lamp | this | these those / a clock | clock | this | these those
      six mugs | mugs | these | this that / two lamps | lamps | these | this that
      fish knives | knives | these | this that / gold plates | plates | these | this that`,
  },
]);

export const kinds: readonly Kind[] = [VERBS, NUMBERS];
