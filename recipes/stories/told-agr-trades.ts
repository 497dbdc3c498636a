// Tellings of work with the hands and of strangers, with questions, in which one or many was told and a word must agree.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const TRADES = toldKind('told: agreement, work and questions', [
  {
    open: [
      'There is {who} at the door, in the rain, with a bucket and a long face. {p} has told the children to stay upstairs.',
      '{p} put a finger to the lips. "Do not open," came the whisper. "It is {who} again."',
    ],
    ask: [
      'Behind the curtain we are all asking the same question: what __ {the} want?',
      'It is not Friday, and we owe nobody anything. So why __ {the} not go away?',
      'The bell rings and rings. How __ {the} know that we are at home?',
      '"Ask through the letter box," says Grandma. "What __ {the} mean by standing there?"',
    ],
    rows: `who the due rivals
      the plumber | the plumber | does | do is has / the landlord | the man | does | do is has
      a strange nun | the nun | does | do is has / the butcher | the butcher | does | do is has
      the two plumbers | the plumbers | do | does are have / some strange men | the men | do | does are have
      two nuns | the nuns | do | does are have / the bailiffs | the bailiffs | do | does are have`,
  },
  {
    open: [
      'A tailor sees more than a doctor, my master used to say, with his mouth full of pins. I was his apprentice for four years, and I swept the floor and listened.',
      'People lie back in my chair, I put the white sheet round them, and I cut and tell them things. That is what they come for.',
    ],
    ask: [
      '"{Who} with a big belly and thin legs __ {end}."',
      '"You can tell by the elbows and the knees that {who} __ {end}."',
      '"At weddings, when the glasses are full, {who} __ {end}."',
      '"Write this down, my boy: {who} among our customers __ {end}."',
    ],
    rows: `who due end rivals
      every man | wants | to look taller | want are have / nobody | pays | on time | pay are have
      a rich lady | has | an old coat | have are were / a lawyer | is | never content | are were have
      all men | want | to look taller | wants is has / few people | pay | on time | pays is has
      rich ladies | have | old coats | has is was / lawyers | are | never content | is was has`,
  },
  {
    open: [
      'We saw {who} on the beach at low tide, with a spade and a lantern, digging. {p} wanted to run back and tell somebody.',
      'Three nights running {who} came to the beach with a spade. From behind the boats {p} and I kept watch.',
    ],
    ask: [
      'There were holes and heaps of sand all over the place. "What __ {the} hope to find?" I whispered.',
      '"Hush," breathed {p}. "Where __ {the} put it all?"',
      'On the way home we went through all the stories that we knew about pirates. And how __ {the} get down the cliffs?',
      'Perhaps it is only worms for fishing. But why __ {the} sing like that?',
    ],
    rows: `who the due rivals
      an old man | the old man | does | do is has / a lady in white | the lady | does | do is has
      the priest | the priest | does | do is has / a boy with red hair | the boy | does | do is has
      two old men | the old men | do | does are have / three ladies | the ladies | do | does are have
      both priests | the priests | do | does are have / some boys | the boys | do | does are have`,
  },
  {
    open: [
      'The carpenter made {x} for the duke, and he used no nails at all. It took him from the first snow to the last. When it was done, he slept for three days.',
      'In the window of the carpenter one could admire {x} of dark wood, and on a card it said: "Not for sale."',
    ],
    ask: [
      'The duke came in his coach and had __ carried out to the stables.',
      'A rich merchant from the city offered a hundred pounds for __.',
      'You can still see __ in the castle, behind a red rope.',
      'His wife, who was tired of being poor, would have burnt __ in the stove.',
    ],
    rows: `x due rivals
      a bed | it | them they / a chest | it | them they / a rocking horse | it | them they / a harp | it | them they
      twelve chairs | them | it its / two beds | them | it its / rocking horses | them | it its / four chests | them | it its`,
  },
  {
    open: [
      'A film crew has taken over our street, and they are still short of {x}. The producer goes from house to house with a loudspeaker. It is going to be a film about the sea.',
      '"What we need is {x}," said the man with the loudspeaker, "and we need it all by tonight." The whole street began to search.',
    ],
    ask: [
      'My mother called out of the window. "How __?"',
      '"That depends on how __ you people have got," he answered.',
      'Old Mr Brown did not care how __ they took from him. He wanted to be in the film.',
      'By five it was all piled up by the church. Who would have thought how __ we could find!',
    ],
    rows: `x due rivals
      sand | much | many few / rope | much | many few / ice | much | many few / straw | much | many few
      barrels | many | much little / lanterns | many | much little / boats | many | much little
      shells | many | much little`,
  },
  {
    open: [
      'Above the clouds the stewardess takes off her shoes and sits down next to me, as it is a long flight and the film is bad. She flies this line twice a week.',
      'A taxi driver has got eyes in the back of his head, and mine told me on the way from the airport what he sees with them.',
    ],
    ask: [
      '"The {x} with the dark glasses and the tiny bags __ {end}."',
      '"It is always the same. As soon as it gets dark, the {x} __ {end}."',
      '"You would not believe that the {x} from those big hotels __ {end}."',
      '"Once, between two storms, I found out why the {x} __ {end}."',
    ],
    rows: `x due end rivals
      lady | cries | into a scarf | cry are have / businessman | has | a teddy bear | have are were
      film star | is | afraid of birds | are were have / priest | asks | for whisky | ask are have
      ladies | cry | into their scarves | cries is has / businessmen | have | teddy bears | has is was
      film stars | are | afraid of birds | is was has / priests | ask | for whisky | asks is has`,
  },
  {
    open: [
      'Something has gone from the safe, and only {who} had a key. The inspector lit his pipe, though he was not supposed to smoke in the bank, and looked out at the rain.',
      '"As far as I can see," said the inspector, "it must have been {who}." He had mud on his shoes, and he left it on our carpet.',
    ],
    ask: [
      'Outside the bank the newspaper boys were shouting. "What __ {the} say to all this?"',
      '"And tell me, who knows these parts and these people: where __ {the} live?"',
      'He turned over a page in his notebook. "How much __ {the} earn in a month?"',
      '"I have just one more question," he said. "Why __ {the} not look me in the eye?"',
    ],
    rows: `who the due rivals
      the director | the director | does | do is has / the night watchman | the watchman | does | do is has
      the old clerk | the old clerk | does | do is has / the cleaning lady | the lady | does | do is has
      the directors | the directors | do | does are have / the two watchmen | the watchmen | do | does are have
      the old clerks | the old clerks | do | does are have / the cleaning ladies | the ladies | do | does are have`,
  },
  {
    open: [
      'In my trade one learns to wait. There are {n} clocks on that shelf which have been here since the war, because nobody came back for them.',
      'The clockmaker got {n} church clocks to mend, all at the same time, and his bench was not long enough.',
    ],
    ask: [
      'Not one of them tells the right time, but __ of them tick.',
      'He polished the hands and the faces of __ of them.',
      'There was no spring in any: a thief had taken them out of __ of them.',
      'At midnight, with a great noise, __ of them struck twelve.',
    ],
    rows: `n due rivals
      two | both | all one / two big | both | all one / two old | both | all one / two fine | both | all one
      three | all | both one / four | all | both one / five | all | both one / six | all | both one`,
  },
  {
    open: [
      'Among the potatoes that came up with the plough there was a lump of clay, and when {p} washed it, one could see {x} cut into it.',
      'The old miner laid down his lamp and showed us the wall. Somebody had scratched {x} into the rock, long before there were any miners.',
    ],
    ask: [
      'We all came closer. "What do you say to __ {thing} here?"',
      '"My grandfather," said the old man, "used to bow to __ {thing} every morning."',
      'The expert cleaned his glasses. "I would give ten years of my life for __ {thing}," he said.',
      '"And who," asked a child, "has made __ {thing}?"',
    ],
    rows: `x thing due rivals
      a bull | bull | this | these those / an eye | eye | this | these those / a hand | hand | this | these those
      a ship | ship | this | these those / two bulls | bulls | these | this that / nine hands | hands | these | this that
      some ships | ships | these | this that / two eyes | eyes | these | this that`,
  },
  {
    open: [
      'My cousin sweeps chimneys, and it was on a roof that he met {who}. They shared his bread and talked about storks, and about the state of the tiles.',
      'On the flat roof of number twelve the chimney sweep came upon {who} with a telescope. It was ten in the morning.',
    ],
    ask: [
      'He has told all his friends about it, and each time they ask him, "And what __ {the} do up there?"',
      'His wife has only one question about the whole business: what __ {the} look like?',
      'My nephews would love to go up too. But how often __ {the} come, and at what time?',
      'If there are no stars to be seen by day, why __ {the} need a telescope?',
    ],
    rows: `who the due rivals
      a professor | the professor | does | do is has / an old countess | the countess | does | do is has
      a student | the student | does | do is has / a monk | the monk | does | do is has
      two professors | the professors | do | does are have / three sisters | the sisters | do | does are have
      some students | the students | do | does are have / two monks | the monks | do | does are have`,
  },
  {
    open: [
      'Since I broke my leg I have been lying by the window. They are building a house across the road, and it is better than the cinema. Let me tell you what goes on.',
      'Grandpa watches the building site from nine to five, with a flask of tea, and in the evening he reports.',
    ],
    ask: [
      'The {x} on the scaffolding, way up among the pigeons, __ {end}.',
      'As soon as the bosses have gone off in their cars, the {x} __ {end}.',
      'Then it starts to rain, and the {x} under those plastic sheets __ {end}.',
      'I could swear that the {x} with the yellow helmets __ {end}.',
    ],
    rows: `x due end rivals
      foreman | plays | cards | play are have / bricklayer | has | a pet mouse | have are were
      electrician | sings | love songs | sing are have / roofer | is | fast asleep | are were have
      roofers | are | fast asleep | is was has / painters | have | a pet mouse | has is was
      young men | sing | love songs | sings is has / builders | play | cards | plays is has`,
  },
  {
    open: [
      'The baker was told that on Saturday there would be {much} bread to bake. He wiped his hands and whistled.',
      'The smith says that he has {much} work with horses these days. He sits down on his anvil and lights a pipe.',
    ],
    ask: [
      'In that town live __ people, and they are all his customers.',
      'He only shrugs. There are __ orders in his book.',
      'It is because __ farmers live around here.',
      'So he will need __ helpers.',
    ],
    rows: `much due rivals
      a great deal of | many | much little few / an awful lot of | many | much little few / so much | many | much little few
      hardly any | few | little much many / next to no | few | little much many / very little | few | little much many`,
  },
  {
    open: [
      '{p} hired {who} to look after the lions while the circus was in the village. It was not well paid, and it was not explained very well either.',
      'The keeper of the lions ran away with a tightrope walker. In his place the circus took {who}, straight from school.',
    ],
    ask: [
      'Without fear {the} went into the cage and talked to the beasts as if to __.',
      'It is not allowed, but at night {the} kept the best bits of meat for __.',
      'In the mirror in the wagon {the} hardly knew __ in so much red and gold.',
      'After the show, when the wagon was dark and cold, {the} made a little soup for __.',
    ],
    rows: `who the due rivals
      a shy boy | the boy | himself | themselves herself / a fat boy | the boy | himself | themselves herself
      a young man | the young man | himself | themselves herself / a small girl | the girl | herself | themselves himself
      a young woman | the young woman | herself | themselves himself / two shy boys | the boys | themselves | himself herself
      three small girls | the girls | themselves | himself herself / two young men | the men | themselves | himself herself`,
  },
  {
    open: [
      'At the fair a woman with rings in both ears took my hand, turned it to the light, and told me for two pounds what she saw. I have not told my wife.',
      'The fortune teller lifted the black cloth from her ball of glass. There was a long silence, and somewhere a monkey coughed.',
    ],
    ask: [
      '"Your {x}, in a house among tall trees and wide fields, __ {end}."',
      '"There are clouds, and bells, and wheels. And I see that your {x} __ {end}."',
      '"Do not be afraid when I tell you that the {x} in your cellar __ {end}."',
      '"Soon, my dear, before the leaves are down, the {x} of your neighbours __ {end}."',
    ],
    rows: `x due end rivals
      brother | hides | a secret | hide are have / uncle | has | a gold mine | have are were
      cousin | is | thinking of you | are were have / cat | knows | your future | know are have
      brothers | hide | a secret | hides is has / uncles | have | a gold mine | has is was
      cousins | are | thinking of you | is was has / cats | know | your future | knows is has`,
  },
]);

export const kinds: readonly Kind[] = [TRADES];
