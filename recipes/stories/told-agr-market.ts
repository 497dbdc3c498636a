// Tellings of the market and the shops in which one or many was told, and the verb, noun or pronoun must agree.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const VERBS = toldKind('told: agreement, verbs at the market', [
  {
    open: [
      '{p} went to the market for potatoes and came home with {n} sheep. The potatoes were forgotten, and so were the onions.',
      '"Never let {p} go to market alone," sighed Grandma. "Last week it was clocks and lamps, and today it is {n} sheep!"',
      'There was a farmer at the market who wanted to be rid of {n} sheep, and {p} has a soft heart.',
    ],
    ask: [
      'The sheep, tied up between the bikes and the flower pots, __ {end}.',
      'Come quickly! I can see from the kitchen windows that the sheep __ {end}.',
      '"Did you know," says the woman from the house with the geese, "that the sheep __ {end}?"',
      'In the garden, where nobody but the hens used to walk, the sheep __ {end}.',
      'If you look over the wall you will see that the sheep by the plum trees __ {end}.',
    ],
    rows: `n due end rivals
      one | is | eating the roses | are were have
      a single | has | trampled on the beans | have are were
      just one | looks | rather lost | look are have
      one old | seems | happy enough | seem are have
      two | are | eating the roses | is was has
      three | have | trampled on the beans | has is was
      four | look | rather lost | looks is has
      half a dozen | seem | happy enough | seems is has`,
  },
  {
    open: [
      'Dear customers, a word about our stock this week.',
      'The shop was so full on Saturday that I wrote down what I could tell people, so as not to say it forty times.',
      'Good morning, and mind the step! You have come at a busy hour, but let me tell you what there is and what there is not.',
    ],
    ask: [
      'The {x} in the window, between the two lamps, __ {end}.',
      'I am sorry to say that the {x} you saw in our papers __ {end}.',
      'People ask me every day whether the {x} on the top shelves __ {end}.',
      'The {x} which those ladies over there are looking at __ {end}.',
      'Your husband will be glad to hear that the {x} from the two brothers in Leeds __ {end}.',
    ],
    rows: `x due end rivals
      clock | is | no longer for sale | are were have
      mirror | has | been sold | have are were
      carpet | comes | from Turkey | come are have
      chair | costs | less than you think | cost are have
      clocks | are | no longer for sale | is was has
      mirrors | have | been sold | has is was
      carpets | come | from Turkey | comes is has
      chairs | cost | less than you think | costs is has`,
  },
  {
    open: [
      'The fish stall belongs to {owner}. The boats come in at five, and at six the fish is on the ice.',
      'You want the best fish in town? Then go to the stall at the corner, which {owner} took over from two old brothers.',
    ],
    middle: ['Most of the other traders pack up at one, and the gulls get what is left.'],
    ask: [
      '{Who} behind the boxes of shrimps and crabs __ {end}.',
      'Nobody can say that {who} at the fish stall __ {end}.',
      'After so many winters among ice and scales, {who} from the corner stall __ {end}.',
      'Do you think that {who} who sold us these herrings __ {end}?',
      'The other traders say that {who} with the fish knives __ {end}.',
    ],
    rows: `owner who due end rivals
      a widow | the widow | knows | every boat by name | know are have
      an old sailor | the sailor | gives | you a fair price | give are have
      a young woman | the woman | works | too hard | work are have
      a quiet man | the man | has | never been ill | have are were
      two sisters | the sisters | know | every boat by name | knows is has
      two old sailors | the sailors | give | you a fair price | gives is has
      a young couple | the two | work | too hard | works is has
      three cousins | the cousins | have | never been ill | has is was`,
  },
  {
    open: [
      'I put it all down on a list for you: {obj}. Do not let them sell you the small ones from the bottom of the crate.',
      '"What do we need?" "Only {obj}," said {p}. "And do hurry, the stalls close at one."',
    ],
    ask: [
      'Right, I am at the stall now. How much __ {it}?',
      '"I cannot see what you sent me for. Where __ {it}?" said {q} on the phone.',
      'Well, what price __ {it} today?',
      'You came back with an empty bag! So where on earth __ {it}?',
      'Now that you have been to the market, tell me: how fresh __ {it}?',
    ],
    rows: `obj it due rivals
      a melon | the melon | is | are have were
      a cabbage | the cabbage | is | are have were
      some butter | the butter | is | are have were
      a big fish | the fish | is | are have were
      a duck | the duck | is | are have were
      plums | the plums | are | is has was
      two lemons | the lemons | are | is has was
      a dozen eggs | the eggs | are | is has was
      six onions | the onions | are | is has was
      some pears | the pears | are | is has was`,
  },
  {
    open: [
      'My grandmother had a saying for every stall, and when we walked through the market she told me what to look out for.',
      'How do you tell a good trader from a bad one? My aunt, who has bought vegetables for seventy years, has her rules.',
    ],
    ask: [
      '"Listen, my dear: {who} with dirty hands and clean scales __ {end}."',
      'She used to say that {who} with loud voices and big signs around them __ {end}.',
      'One thing is sure: {who} under the green roofs __ {end}.',
      'Believe it or not, {who} next to the flower stalls __ {end}.',
    ],
    rows: `who due end rivals
      every man | wants | to be praised | want are have
      each of the women | knows | her apples | know are have
      nobody | gives | you anything for free | give are have
      everyone | tells | the same old jokes | tell are have
      somebody | is | always in a bad mood | are were have
      all the men | want | to be praised | wants is has
      both women | know | their apples | knows is has
      the farmers | give | you a good price | gives is has
      most people | tell | the same old jokes | tells is has
      those | are | always in a bad mood | is was has`,
  },
  {
    open: [
      'There was a fire in the market hall last night, but a small one. The firemen were gone by three.',
      'Have you heard? The market hall caught fire! I got it from the postman, and he got it from the night watchman.',
      'Here is the local news. Part of the market hall burnt last night. Nobody was hurt.',
    ],
    ask: [
      'The {x} at the back, where the old crates used to be, __ {end}.',
      'We were all relieved to hear that the {x} between the stalls __ {end}.',
      'What about the butchers? Well, the {x} of the two butchers __ {end}.',
      'In all that smoke, so the watchman says, the {x} near the doors __ {end}.',
      'The {x} that the children of the town painted last summer __ {end}.',
    ],
    rows: `x due end rivals
      stall | was | saved just in time | were are have
      roof | has | fallen in | have are were
      wall | is | black with smoke | are were have
      gate | was | not touched at all | were are have
      stalls | were | saved just in time | was is has
      walls | have | fallen in | has is was
      windows | are | black with smoke | is was has
      tables | were | not touched at all | was is has`,
  },
  {
    open: [
      'I run a little shop for old things, spoons, letters, dolls without hair. You would not believe what ends up here.',
      'After the flea market my brother-in-law turned out his van and showed me his treasures one by one.',
    ],
    ask: [
      'This {one} of old keys and coins __ {end}.',
      'As for that {one} with the holes in it, I doubt that it __ {end}.',
      'Put your ear to it! A {one} like this, with all its locks and handles gone, still __ {end}.',
      'My wife keeps asking why the {one} that I got from those two priests __ {end}.',
      'Believe me, this {one}, unlike the others on the tables, __ {end}.',
    ],
    rows: `one due end rivals
      box | smells | of cigars | smell are have
      tin | makes | a funny noise | make are have
      chest | holds | a surprise | hold are have
      bag | belongs | in a museum | belong are have
      drum | has | a secret | have are were
      case | comes | from Africa | come are have
      jar | goes | back to the war | go are have
      basket | was | made by hand | were are have`,
  },
  {
    open: [
      '{p} tasted nine sorts of cheese, talked about the weather, and left {obj} lying between the cheddar and the brie. By then the market was so crowded that you could not have dropped a pin.',
      'The cheese man has a good heart and sharp eyes. He saw at once that {p} had forgotten {obj}, but the crowd was too thick to run after anybody.',
    ],
    ask: [
      '{p} came running back, red in the face. "Where __ my {x}?"',
      'Look over there, on top of the cheese: there __ the {x}.',
      '"You forgot something," said the cheese man. "Here __ your {x}."',
      'The cheese man waves at the crowd. "Whose __ {this}?" he calls.',
      '"What colour __ your {x}, then?" asked the cheese man, who wanted to be sure.',
    ],
    rows: `obj x this due rivals
      an umbrella | umbrella | this umbrella | is | are were have
      a scarf | scarf | this scarf | is | are were have
      a hat | hat | this hat | is | are were have
      a purse | purse | this purse | is | are were have
      two bags | bags | these bags | are | is was has
      some flowers | flowers | these flowers | are | is was has
      both gloves | gloves | these gloves | are | is was has
      the keys | keys | these keys | are | is was has`,
  },
]);

const NUMBERS = toldKind('told: agreement, words of one or many at the market', [
  {
    open: [
      '{p} stood before the mirror in the shop and tried on {x}. The girl behind the counter clapped her hands, but she does that for everyone.',
      '"I only want to look," said {p}, and two minutes later {pHe} was trying on {x}.',
      'In the market hall {p} saw {x} of soft brown leather.',
    ],
    ask: [
      'Then {p} read the price, turned pale and put __ back.',
      '"Take __ off again," whispered {q}, "we have no money for such things!"',
      'On the way home {p} said with a sigh, "I should have bought __."',
      '"If you want __, I can lend you the money," offered {q}.',
      'In the end somebody else came by and bought __.',
    ],
    rows: `x due rivals
      a coat | it | them they these
      a jacket | it | them they these
      a hat | it | them they these
      a belt | it | them they these
      some boots | them | it this its
      two jackets | them | it this its
      some gloves | them | it this its
      shoes | them | it this its`,
  },
  {
    open: [
      '"We are out of {x}," said {p} from the pantry. "And the shops close early on Saturdays."',
      '{p} wanted to cook something nice, but there was no {x} in the house, so {q} put on a coat.',
      'I am to bring {x} from the market. {p} called after me down the stairs, but the door was shut already.',
    ],
    ask: [
      'Of course, but how __ do you want?',
      'You never told me exactly. How __ shall I get?',
      'At the stall the farmer scratched his ear. "How __ would you like?" he asked.',
      'One thing I forgot to ask before I left: how __ do we need?',
      'Well, that all depends on how __ we can carry.',
    ],
    rows: `x due rivals
      flour | much | many few
      rice | much | many few
      butter | much | many few
      milk | much | many few
      eggs | many | much little
      onions | many | much little
      potatoes | many | much little
      lemons | many | much little`,
  },
  {
    open: [
      'The {a} on our list are for Grandma, who likes something sweet after her nap. The {b} are for Uncle Ben.',
      'I have packed two bags: one with {a} for Grandma, one with {b} for my uncle. Please do not mix them up, or there will be tears.',
    ],
    ask: [
      'Grandma had hardly opened her bag when she ate a whole __.',
      'Something rolled out of the bag that was meant for Grandma. It was a single __.',
      'My uncle peeped into the bag for Grandma and took just one __.',
      'Grandma counted what she had been given and found that one __ was missing.',
      'Every __ in the bag for Grandma was ripe and sweet.',
    ],
    rows: `a b due rivals
      pears | plums | pear | pears plum plums
      plums | pears | plum | plums pear pears
      peaches | cakes | peach | peaches cake cakes
      bananas | lemons | banana | bananas lemon lemons
      melons | cherries | melon | melons cherry cherries
      cakes | peaches | cake | cakes peach peaches
      buns | pies | bun | buns pie pies
      pies | buns | pie | pies bun buns`,
  },
  {
    open: [
      'I should have looked more closely before I paid. A man with a very friendly face sold me {x} from the back of his van.',
      'Yesterday I bought {x} from a man at the gate, as a present for my mother. He wrapped everything up before I could look.',
    ],
    middle: ['The man with the van has not been seen since, and the police would like to speak to him.'],
    ask: [
      'When I opened the bag at home, I saw that __ had gone bad.',
      'My mother took one look and said that __ must be a week old.',
      'Do you know where __ ended up? In the bin!',
      'Even the pig next door said no, and __ cost me a fortune.',
      'I felt such a fool, for __ had begun to smell.',
    ],
    rows: `x due rivals
      a big fish | it | they them
      a fat goose | it | they them
      some cheese | it | they them
      a ham | it | they them
      ten eggs | they | it its
      four fish | they | it its
      strawberries | they | it its
      sausages | they | it its`,
  },
  {
    open: [
      'By eleven we had sold nearly all of our {x}. A coach full of tourists had stopped behind the church, and they were hungry.',
      'The {x} on our stall went like nothing else that day. My father had not expected it, and neither had I.',
    ],
    ask: [
      'I am sorry, madam. I have got only a __ left.',
      'When the last customer came along, we still had a __ under the counter.',
      '"Please keep a __ for me," begged the lady from the flower stall.',
      'Are you sold out? No, but there is not enough for all of you, just a __.',
      'At noon a boy asked for some. We gave him a __ for nothing.',
    ],
    rows: `x due rivals
      honey | little | few many
      cheese | little | few many
      butter | little | few many
      bread | little | few many
      cherries | few | little much
      eggs | few | little much
      pancakes | few | little much
      tomatoes | few | little much`,
  },
  {
    open: [
      '{p} was looking for {x} to go with a green dress. The shop was as big as a church, and twice as dark.',
      '"Can I help you?" "I hope so," said {p}. "I need {x} for a wedding."',
      'All that {p} wanted from the shop was {x}, and it took a whole afternoon.',
    ],
    ask: [
      'The girl brought something yellow. "No," said {p}, "I mean the green __ in the window."',
      '"Not that colour," said {p}. "Show me the white __, please."',
      'The prices made {p} blink. "And how much for the small __ over there?"',
      'After three hours {p} chose the very first __ after all.',
      'Which did {p} like best? The little black __, of course.',
    ],
    rows: `x due rivals
      a hat | one | ones
      a scarf | one | ones
      a handbag | one | ones
      a belt | one | ones
      shoes | ones | one
      gloves | ones | one
      some earrings | ones | one
      stockings | ones | one`,
  },
  {
    open: [
      'A man at the market gave {p} {n} kittens, for free, in a box with holes. They slept all the way home.',
      '{p} came home with {n} kittens in a basket. "We have no room for kittens," said the whole family at once.',
    ],
    ask: [
      '"Which of them shall we keep?" "I want __ of them," said {p}.',
      'There was not one which {p} would give away. We had to keep __ of them.',
      'They look so much alike! I shall tie a ribbon round the necks of __ of them.',
      'After their milk they fell asleep, __ of them.',
      'We need names for __ of them, and quickly.',
    ],
    rows: `n due rivals
      two | both | all one
      a pair of | both | all one
      three | all | both one
      four | all | both one
      five | all | both one
      two black | both | all one
      two grey | both | all one
      six | all | both one`,
  },
]);

export const kinds: readonly Kind[] = [VERBS, NUMBERS];
