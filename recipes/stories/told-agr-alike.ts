// Tellings of pets, families, seas and seasons, with comparisons and replies, in which a later word must agree.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const ALIKE = toldKind('told: agreement, alike and unlike', [
  {
    open: [
      'In one thing {p} and {the} are alike, though you would not think so when you see them. {p} {v}.',
      'I have got {p} on the sofa and {the} on the rug, and let me tell you what they have in common. {p} {v}.',
    ],
    near: true,
    ask: [
      'And so __ {the}.',
      'It is quite funny, but so __ {the}.',
      'You may think that this is strange. Well, so __ {the}.',
      'If you look closely, so __ {the}, and that is why they get on so well.',
    ],
    rows: `the v due rivals
      my dog | likes to sleep late | does | do is has / my dogs | likes to sleep late | do | does are have
      the cat | hates the rain | does | do is has / the cats | hates the rain | do | does are have
      my parrot | is afraid of mice | is | are does has / my parrots | is afraid of mice | are | is do have
      the old dog | has lost a tooth | has | have is does / both dogs | has lost a tooth | have | has are do
      the puppy | is always hungry | is | are does has / the puppies | is always hungry | are | is do have`,
  },
  {
    open: [
      '{p} works at the harbour with {who}, and they have carried sacks together for years. On Sundays they go fishing, and come home with nothing but colds.',
      'There is nobody on the whole pier but {p} and {who}. The fog is so thick that the gulls walk.',
    ],
    ask: [
      'But I must say that {p} lifts more than {the} __.',
      'No one in these parts knows the tides better than {the} __.',
      'When it comes to eating, {p} can take in twice as much as {the} __.',
      'Of all the men who work on ships and boats, none tells bigger lies than {the} __.',
    ],
    rows: `who the due rivals
      an old Dane | the old Dane | does | do is has / a giant | the giant | does | do is has
      a nephew | the nephew | does | do is has / a sailor | the sailor | does | do is has
      two old Danes | the old Danes | do | does are have / two giants | the giants | do | does are have
      three nephews | the nephews | do | does are have / some sailors | the sailors | do | does are have`,
  },
  {
    open: [
      'The weather is terrible, and we have {who} with us in the mountain hut. It snows and snows. There is one candle, and {p} reads to us from a cookery book.',
      'We are snowed in, {p}, the dog, {who} and I. The last bread went this morning. I am writing this with gloves on.',
    ],
    ask: [
      'I eat half a turnip a day, and so __ {the}.',
      '{p} does not sleep, and neither __ {the}.',
      'The dog dreams of sausages. So __ {the}, I believe.',
      'Like everyone here I love my mother, and I can see by the tears that so __ {the}.',
    ],
    rows: `who the due rivals
      an old guide | the old guide | does | do is has / a monk | the monk | does | do is has
      a film star | the film star | does | do is has / a tall man | the tall man | does | do is has
      two guides | the guides | do | does are have / three monks | the monks | do | does are have
      two film stars | the film stars | do | does are have / some skiers | the skiers | do | does are have`,
  },
  {
    open: [
      'We have set up a camera in the wood, and every morning {p} and I look at what it has seen in the night. The first picture was of my own bottom.',
      'A voice in the film says what you see, in a whisper, so as not to wake the animals.',
    ],
    ask: [
      'The {x} under the two fir trees __ {end}.',
      'Behind the ferns, where the toadstools grow, the {x} __ {end}.',
      'Nothing moves for hours. Then the {x} of the old fox __ {end}.',
      'It is a question for experts why the {x} beside the logs __ {end}.',
    ],
    rows: `x due end rivals
      wife | comes | out of the den | come are have / neighbour | is | looking for food | are were have
      son | has | caught a mouse | have are were / friend | rolls | in the leaves | roll are have
      children | come | out of the den | comes is has / neighbours | are | looking for food | is was has
      sons | have | caught a mouse | has is was / friends | roll | in the leaves | rolls is has`,
  },
  {
    open: [
      'I found {x} on the beach in January, half dead with cold, and took the bus home with my hands under my coat. The driver did not ask.',
      'After the gale there was a lot of wood on the shore, and {p} saw {x} lying in between. It was a long walk back to the car.',
    ],
    ask: [
      'First the vet had to wash __ in warm water.',
      'Three weeks later we let __ go, off the end of the pier.',
      'In the night the cats came and sniffed at __ through the door.',
      'It was hard to keep __ alive, with fish from a spoon every hour.',
    ],
    rows: `x due rivals
      a gull | it | them they / a small seal | it | them they / an otter | it | them they / a penguin | it | them they
      two gulls | them | it its / two small seals | them | it its / some ducks | them | it its / three geese | them | it its`,
  },
  {
    open: [
      'For the winter the squirrel needs {x}, says the teacher, and the class is to act it all out. {p} is the squirrel and has a tail made of a feather duster.',
      'We are snowed up every year, and so {p} always lays in {x} in good time. The cellar is full by November.',
    ],
    ask: [
      'The youngest puts up a hand and asks, "How __?"',
      'That is easy to say. But who can tell beforehand how __ will be used up?',
      'By the first thaw you see how __ would have done.',
      'It is the same talk each autumn about how __ we can store.',
    ],
    rows: `x due rivals
      food | much | many few / wood | much | many few / corn | much | many few / straw | much | many few
      nuts | many | much little / apples | many | much little / potatoes | many | much little / beans | many | much little`,
  },
  {
    open: [
      'The zoo has lost {who}, and there is a reward of a hundred pounds. You can read it on every wall. Last night I heard something cough under my window.',
      'On the loudspeaker in the zoo they asked the visitors to stay calm and to stand still, and to look out for {who}.',
    ],
    ask: [
      'Old ladies lock their doors. Nobody has any idea where {the} __.',
      'I have put out milk and a steak, as one does not know how hungry {the} __.',
      'In my bed, under three blankets, I ask myself whether {the} __ able to open doors.',
      'The news has just come in: {the} __ safe and sound in the public library!',
    ],
    rows: `who the due rivals
      a tiger | the tiger | is | are have were / a wolf | the wolf | is | are have were / a bear | the bear | is | are have were
      a monkey | the monkey | is | are have were / two tigers | the tigers | are | is has was / six wolves | the wolves | are | is has was
      both bears | the bears | are | is has was / some monkeys | the monkeys | are | is has was`,
  },
  {
    open: [
      'The weather has been odd. In the whole of June there was {much} sunshine, said {p}, who keeps a record of such things in a blue book.',
      'Was it a good summer? Well, {p} says that we had {much} sun.',
    ],
    ask: [
      'We swam on __ days.',
      'In the whole month there were __ warm evenings.',
      'The ice cream man says that he sold __ ices.',
      'Bees need warmth. One saw __ of them this year.',
    ],
    rows: `much due rivals
      lots of | many | much little few / a great deal of | many | much little few / an awful lot of | many | much little few
      hardly any | few | little much many / very little | few | little much many / next to no | few | little much many`,
  },
  {
    open: [
      'My brother keeps {n} snakes in the bedroom that we share, and our mother has not been in there since. He says that they are more afraid than she is.',
      'There are {n} snakes in a tank behind my bed. They belong to my brother, and they move only on Wednesdays.',
    ],
    ask: [
      'One night somebody left the lid off. In the morning __ of them lay in my shoes.',
      'I screamed, because not a snake was left in the tank. It took a week to find __ of them.',
      'When they had changed their skins, my brother pinned the old ones of __ of them to the wall.',
      'To tell the truth, I am rather fond of __ of them.',
    ],
    rows: `n due rivals
      two | both | all one / two green | both | all one / two long | both | all one / two old | both | all one
      three | all | both one / five | all | both one / four | all | both one / nine | all | both one`,
  },
  {
    open: [
      'The diver came up and spat out some water. He had brought {x} from the wreck, and he laid it all down at the feet of the captain.',
      'When they pulled in the net, there was no fish in it that day. They had caught {x}, green with weed. {p} fell on both knees.',
    ],
    ask: [
      '"Do you know, lads," said the captain, "what __ {thing} here will bring us in London?"',
      '"My father went down with his ship," said the cook, "and he had __ {thing} with him."',
      'One of the men crossed himself. "Throw __ {thing} back, or we are all lost!"',
      '"I have read about __ {thing} in the old books," said {q}.',
    ],
    rows: `x thing due rivals
      a sword | sword | this | these those / a golden bell | bell | this | these those / a crown | crown | this | these those
      a silver cup | cup | this | these those / two swords | swords | these | this that / golden coins | coins | these | this that
      three crowns | crowns | these | this that / silver cups | cups | these | this that`,
  },
  {
    open: [
      'Something was eating the lettuce, so {p} sat up in the greenhouse with a torch. Just before dawn {who} climbed over the wall.',
      'From the greenhouse {p} could see how {who} came over the wall with a basket and a pair of scissors.',
    ],
    ask: [
      'Among the beans and the peas {the} looked round, and thought that nobody was there but __.',
      'It was a shock. When the torch went on, {the} nearly cut __.',
      'With red ears {the} tried to explain __, but there was not much to explain.',
      'In the end {p} gave {the} some seeds, so that {the} could grow lettuce for __.',
    ],
    rows: `who the due rivals
      the vicar | the vicar | himself | themselves herself / an old man | the old man | himself | themselves herself
      the postman | the postman | himself | themselves herself / a nun | the nun | herself | themselves himself
      an old lady | the lady | herself | themselves himself / two nuns | the nuns | themselves | himself herself
      two old men | the men | themselves | himself herself / three boys | the boys | themselves | himself herself`,
  },
  {
    open: [
      '"Please sit down," says the old captain. "I am going to tell you about the wildest night of my life. It was off Cape Horn, and I had a toothache."',
      'What is it like under the sea? The lady with the submarine looks out through the thick glass and tells us over the radio.',
    ],
    ask: [
      '"The {x} in front of us, longer than three buses, __ {end}."',
      '"I turn off the lamps. And now, ladies and gentlemen, the {x} __ {end}!"',
      '"Nobody is going to believe me that the {x} with those green lights __ {end}."',
      '"It feels like a dream. Among all these rocks and weeds the {x} __ {end}."',
    ],
    rows: `x due end rivals
      whale | smiles | at me | smile are have / monster | has | three heads | have are were
      fish | shines | in the dark | shine are have / snake | is | coming closer | are were have
      whales | smile | at me | smiles is has / monsters | have | three heads each | has is was
      sharks | shine | in the dark | shines is has / snakes | are | coming closer | is was has`,
  },
  {
    open: [
      'From my bed I can hear the first tram and the sparrows, and then the house wakes up. I have been ill for a month, and I could draw you a map of its noises.',
      'Since I lost my sight I know my street by its sounds. Come and sit by the open window, and I shall tell you what is going on.',
    ],
    ask: [
      'The {x} next to the shop with the two bells __ {end}.',
      'At six, even before the bakers are up, the {x} __ {end}.',
      'That? It is only that the {x} at number six __ {end}.',
      'You must know that the {x} in the flat above the stables __ {end}.',
    ],
    rows: `x due end rivals
      baby | cries | for milk | cry are have / clock | is | half an hour slow | are were have
      dog | has | a bad dream | have are were / girl | sings | in the kitchen | sing are have
      babies | cry | for milk | cries is has / clocks | are | half an hour slow | is was has
      dogs | have | bad dreams | has is was / girls | sing | in the kitchen | sings is has`,
  },
  {
    open: [
      'In our street one house is like the next, brown door, green gate, two windows and a pear tree. It is the people that one tells apart.',
      'A stranger once rang at five doors before he found ours, so much are the houses alike. One has to know who does what behind them.',
    ],
    ask: [
      'You know the one by the sound: {the} behind those brown shutters __ {end}.',
      'In number nine, among all the pear trees, {the} __ {end}.',
      'Two doors from us {the} with the striped curtains __ {end}.',
      'The postmen never go wrong at the end of the row, where {the} __ {end}.',
    ],
    rows: `the due end rivals
      the widow | keeps | hens | keep are / the brothers | keep | hens | keeps is
      the doctor | rides | a horse to town | ride are / the sisters | ride | a horse to town | rides is
      the teacher | plays | the drum at night | play are / the old ladies | play | the drum at night | plays is
      the tailor | grows | onions | grow are / the students | grow | onions | grows is`,
  },
]);

export const kinds: readonly Kind[] = [ALIKE];
