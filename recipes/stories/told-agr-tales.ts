// Tellings of tales and of old times in which one or many was told, and verb, noun or pronoun must agree with it.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const TALES = toldKind('told: agreement, in tales', [
  {
    open: [
      'Long ago there lived {x} in the forest behind the seven hills, and woodcutters took the long way round.',
      'Grandma put down her knitting. "Once upon a time," she said, "there lived {x} in a cave, and it rained for a hundred years."',
    ],
    ask: [
      'Then one day a bold girl with two goats and a drum came along and asked how big the {y} really __.',
      'No one in the villages had ever seen for himself where in the forest the {y} __.',
      'When the girl knocked, a thin voice answered, for the {y} __ at home and in bed with a cold.',
      'It is hard to say who was more afraid, the girl with her goats, or the wolves, the owls and the king; but nobody thought of how lonely the {y} __.',
    ],
    rows: `x y due rivals
      a giant | giant | was | were have are / a witch | witch | was | were have are / a dragon | dragon | was | were have are
      one giant | giant | was | were have are / two giants | giants | were | was is has / witches | witches | were | was is has
      three dragons | dragons | were | was is has / a pair of giants | giants | were | was is has`,
  },
  {
    open: [
      'The miller had three sons, and {who} wanted to see the world. The old man gave his blessing, a cheese, and no money at all.',
      'In a mill by a stream there were three brothers, and it was said that {who} wanted to leave home.',
    ],
    ask: [
      'One night there was a knock at the window, but {short} of the three __ {end}.',
      'A fox, two crows and a talking fish came by and told them that {short} of the brothers __ {end}.',
      'For three years there was no letter. In the end {short} of them __ {end}.',
      'What the father could not know was that {short} of his sons __ {end}.',
    ],
    rows: `who short due end rivals
      the eldest of them | the eldest | was | turned into a hare | were have are
      the middle one | the second | was | sleeping in a haystack | were have are
      only one of them | only one | has | met the princess | have are were
      just the youngest | the youngest | knows | the magic word | know are have
      two of them | two | were | turned into hares | was is has
      the older two | the older two | were | sleeping in a haystack | was is has
      not one but two | the two | have | met the princess | has is was
      all of them | all | know | the magic word | knows is has`,
  },
  {
    open: [
      'The princess had lost {x} in the well, as princesses will, and she wept so loudly that the frogs came up to complain.',
      'A frog sat by the well with wet eyes. "What is it, my child?" he asked the princess. "My {y} fell in," she sobbed.',
    ],
    ask: [
      'The frog wiped his mouth. "If you kiss me, I shall bring __ up again."',
      'Down he dived, and it took him until supper to find __ among the roots and stones.',
      '"You have to promise me something before you get __ back," croaked the frog.',
      'The princess put __ into her pocket and ran, and forgot to say thank you.',
    ],
    rows: `x y due rivals
      her golden ball | golden ball | it | them they / her silver ring | silver ring | it | them they
      her little key | little key | it | them they / her crown | crown | it | them they
      her golden balls | golden balls | them | it its / her silver rings | silver rings | them | it its
      her keys | keys | them | it its / her pearls | pearls | them | it its`,
  },
  {
    open: [
      'My great-grandfather was a hunter for the duke, and he told us what he had seen with his own eyes, or so he said, and his ears would turn red.',
      'When the storm howls round the chimney, the old nurse draws her chair up to the fire. The children know what comes now.',
    ],
    ask: [
      '"In the wood with the black ponds, my dears, {who} __ {end}."',
      '"On a night like this, when the owls and the bats are out, {who} __ {end}."',
      '"They will not teach you in any of your lessons that {who} under the roots __ {end}."',
      '"Why do you laugh? {Who} with feet like roots __ {end}, as sure as I sit here!"',
    ],
    rows: `who due end rivals
      a little man | digs | for gold | dig are have / an old troll | counts | his toes | count are have
      every dwarf | has | a lantern | have are were / the night elf | is | looking for a wife | are were have
      little men | dig | for gold | digs is has / two old trolls | count | their toes | counts is has
      all dwarfs | have | a lantern | has is was / the night elves | are | looking for a home | is was has`,
  },
  {
    open: [
      'A poor woman found {n} sheep in her kitchen one morning, although the door was locked. On the table lay a gold coin, still warm, and there was a smell of honey.',
      'The fairy kept her promise. When the widow woke up, there was {n} sheep by her bed, as white as milk.',
    ],
    ask: [
      'Neighbours came with their lamps and their children, and the news spread that the sheep __ able to talk.',
      'She asked the wise men whose the sheep __.',
      'It is easy to say now how clever the sheep __.',
      'As soon as the widow went out to her hens and her beans, the sheep __ gone.',
    ],
    rows: `n due rivals
      one | was | were have are / a single | was | were have are / just one | was | were have are
      a little | was | were have are / a flock of | were | was is has / a row of six | were | was is has
      a pair of | were | was is has / a herd of | were | was is has`,
  },
  {
    open: [
      'This is the riddle that the three-headed dog asks everyone who wants to cross the bridge. So far the river has swallowed nine knights and a postman.',
      'My uncle brought home a book of riddles from a sale. He covers up the answer with his thumb and looks round the table.',
    ],
    ask: [
      '"My {x} without doors and windows __ {end}. Who am I?"',
      '"Over the hills and over the seas my {x} __ {end}. What can it be?"',
      '"Tell me, why is it that my {x}, unlike those of men and beasts, __ {end}?"',
      '"I am rich, I am poor, and my {x} in summer and winter __ {end}."',
    ],
    rows: `x due end rivals
      house | has | no roof | have are were / bed | is | never dry | are were have
      mouth | runs | but has no legs | run are have / coat | grows | by night | grow are have
      houses | have | no roof | has is was / beds | are | never dry | is was has
      feet | run | but never get tired | runs is has / coats | grow | by night | grows is has`,
  },
  {
    open: [
      'High up in the castle there was a locked room, and from there one could hear {who} singing. {m}, the stable boy, stood in the yard below with his mouth open. The king had thrown away the key.',
      '{m}, the stable boy, was the first who heard it: far above the yard, behind an iron door, {who} sang all night long.',
    ],
    ask: [
      'He climbed up a rope of bed sheets, knots and all, to see how pretty {the} __.',
      'None of the ladies at court could tell him who {the} __.',
      'The old cook, who had fed three kings and their dogs, told him why {the} __ locked up.',
      'When he broke the door open with two spoons, {the} __ so surprised that the song stopped.',
    ],
    rows: `who the due rivals
      a princess | the princess | was | were have are / a queen | the queen | was | were have are
      a girl | the girl | was | were have are / a lady | the lady | was | were have are
      two princesses | the princesses | were | was is has / twin sisters | the sisters | were | was is has
      three girls | the girls | were | was is has / some ladies | the ladies | were | was is has`,
  },
  {
    open: [
      'The old pirate buried {x} on an island with one palm tree, and drew a map on the back of his hand. Then he washed his hands, for the first time in years.',
      'In the will it said: "To my parrot I leave my hat. To {p} I leave {x}, which you must dig for under the palm tree."',
    ],
    ask: [
      'People have come with spades and dogs, yet nobody has dug __ up so far.',
      'Some think that the crabs have carried __ away.',
      'Old {q}, who sells maps to tourists, does not believe in __ at all.',
      'If you ever find __, do not tell a soul.',
    ],
    rows: `x due rivals
      a chest | it | them they / a golden cup | it | them they / a crown | it | them they / a sack of gold | it | them they
      two chests | them | it its / nine golden cups | them | it its / some swords | them | it its / jewels | them | it its`,
  },
  {
    open: [
      'The wizard was getting old, and his spells went wrong. One morning he turned {who} into {n} by mistake, and there was nothing in his books about how to undo it.',
      '"Oh no," said the wizard, and looked at what had become of {who}. There, on the hearth rug, he saw {n}.',
    ],
    ask: [
      'He fetched milk and straw and made a bed for the __.',
      'The cook screamed and ran after the __ with a broom.',
      'It took a year and a day to find the right word. By then the wizard was quite fond of the __.',
      'What a to-do there was when the king came to dinner and sat down on the __!',
    ],
    rows: `who n due rivals
      the tailor | a mouse | mouse | mice / his nephew | a goose | goose | geese / the baker | a rabbit | rabbit | rabbits
      his maid | a frog | frog | frogs / the tailors | three mice | mice | mouse / his nephews | two geese | geese | goose
      the bakers | some rabbits | rabbits | rabbit / the maids | four frogs | frogs | frog`,
  },
  {
    open: [
      'In that kingdom there was {much} to eat. The king sat at the window with his hand on his belly, and the court painter used only two colours.',
      'The traveller came to a land in which there was {much} food and drink, so the tale goes, and he stayed for one night.',
    ],
    ask: [
      'On the fields grew __ turnips.',
      'In its stables and yards one could see __ cows.',
      'At the feast they ate __ pies.',
      'The people there kept __ geese.',
    ],
    rows: `much due rivals
      an awful lot | many | much little few / more than enough | many | much little few
      so much | many | much little few / hardly anything | few | little much many
      next to nothing | few | little much many / very little | few | little much many`,
  },
  {
    open: [
      'Once there was a king who had {n} daughters, and he loved them more than his crown. He wanted to find husbands for them, but the princes who came were either too thin or too proud.',
      'When the king with the {n} daughters went to war, he asked what he should bring them. It was to be roses, and no two alike.',
    ],
    ask: [
      'There was no daughter whom he did not miss. Every night he dreamed of __ of them.',
      'A dragon heard how lovely they were and carried off __ of them.',
      'Not one of them stayed at home: a sailor was found for __ of them.',
      'The painter put __ of them into one picture, with a dog.',
      'And when they died, a rose tree grew on the graves of __ of them.',
    ],
    rows: `n due rivals
      two | both | all one / two fair | both | all one / two young | both | all one / two wild | both | all one
      three | all | both one / seven | all | both one / twelve | all | both one / nine | all | both one`,
  },
  {
    open: [
      'A pedlar comes to the gate with {x} on his back, and swears that there is magic in it all. The guards have heard that before, and they yawn.',
      'Into the market square of the old town walks a stranger who wants to sell {x}. He has a green beard, and the dogs are silent.',
    ],
    ask: [
      '"Gentlemen," says he, "he who buys __ {thing} will never be hungry again!"',
      '"The king of Spain would have given me three ships for __ {thing} here."',
      '"And does it work?" asks the king. "My lord, by the power of __ {thing} I was made young again."',
      'The youngest prince steps up. "I shall take __ {thing}," he says, "and you may have my horse."',
    ],
    rows: `x thing due rivals
      a mirror | mirror | this | these those / a lamp | lamp | this | these those / a carpet | carpet | this | these those
      a cloak | cloak | this | these those / silver mirrors | mirrors | these | this that / five lamps | lamps | these | this that
      old carpets | carpets | these | this that / some beans | beans | these | this that`,
  },
  {
    open: [
      'In our version of the story it is {who} that the three bears find in their house. My daughter will not have it told in any other way.',
      'The three bears came home from their walk, and what did they see through the window? In their kitchen stood {who}, with a spoon.',
    ],
    ask: [
      'All the bowls were empty. It was plain that {the} had helped __ to the porridge.',
      '"Good day," said the smallest bear, and {the} got such a fright that there was porridge all over the place. It took an hour before {the} had washed __.',
      'In the bedroom {the} had made __ at home.',
      'The bears were kind. And {the}, in tears, blamed __ for everything.',
    ],
    rows: `who the due rivals
      a fat robber | the robber | himself | themselves herself / a little boy | the boy | himself | themselves herself
      an old king | the king | himself | themselves herself / a small girl | the girl | herself | themselves himself
      the queen | the queen | herself | themselves himself / two robbers | the robbers | themselves | himself herself
      two little boys | the boys | themselves | himself herself / three nuns | the nuns | themselves | himself herself`,
  },
  {
    open: [
      'Hear ye, hear ye! The town crier has come into the square with his bell, and he has had too much beer for breakfast.',
      'The king is going to be crowned again, because he liked it so much the first time. A herald reads out the rules from a long roll.',
    ],
    ask: [
      '"{Who} with a hat and two clean hands __ {end}!"',
      '"By order of the king, {who} within the city walls __ {end}."',
      '"When the trumpets sound, {who} in the streets __ {end}."',
      '"It is the wish of both their majesties that {who} from the villages __ {end}."',
    ],
    rows: `who due end rivals
      each man | gets | a free pie | get are have / every child | is | invited to the ball | are were have
      everybody | has | to kiss his neighbour | have are were / nobody | pays | his taxes today | pay are have
      all men | get | a free pie | gets is has / the children | are | invited to the ball | is was has
      all people | have | to kiss their neighbours | has is was / farmers | pay | no taxes today | pays is has`,
  },
  {
    open: [
      'The shepherd made a bet with {who} that he could stay awake for seven nights. They shook hands on it, and his hand smelled of smoke for weeks.',
      'At the crossroads by the gallows the shepherd met {who}. "Good evening," he said, for he had been brought up well.',
    ],
    ask: [
      'After six nights and seven days, with matches between his eyelids, he heard that {the} __ coming to see him.',
      'He asked politely who {the} __.',
      'But when he blew his little flute, tired as he was, {the} __ not able to stop dancing.',
      'It is told to this day how angry {the} __.',
    ],
    rows: `who the due rivals
      a devil | the devil | was | were have are / a ghost | the ghost | was | were have are
      an old witch | the witch | was | were have are / a strange man | the man | was | were have are
      two devils | the devils | were | was is has / three ghosts | the ghosts | were | was is has
      some witches | the witches | were | was is has / two strange men | the men | were | was is has`,
  },
  {
    open: [
      'The crow had {x} in her beak and sat on a branch. Along came the fox, who had not had his dinner, and he took off his hat.',
      'What did the fox want from the crow? You know the tale: high up in the tree she was holding {x} in her beak.',
    ],
    middle: ['The fox praised her feathers first, and then her eyes, and her feet, and her mother.'],
    ask: [
      'So she opened her beak to sing, and dropped __.',
      'The fox caught __ before the ants could get there.',
      'He grinned from ear to ear, swallowed __ and went home.',
      '"I stole __ myself," thought the crow, "so I must not complain."',
    ],
    rows: `x due rivals
      a cheese | it | them they / a sausage | it | them they / a pear | it | them they / a bun | it | them they
      two sausages | them | it its / cherries | them | it its / some nuts | them | it its / two plums | them | it its`,
  },
  {
    open: [
      'There is an old painting in our hall, and I was afraid of it as a child. My aunt used to stand me in front of it and tell me its story.',
      'Look at this picture of a house by a lake, and I shall tell you what the guide told us. It is not for weak nerves.',
    ],
    ask: [
      'The {x} behind those curtains __ {end}.',
      'Do you see the boats? In a moment the {x} on the shore __ {end}.',
      'It is only on nights with two moons that the {x} __ {end}.',
      'The painter, whom his friends called mad, knew that the {x} of the house __ {end}.',
    ],
    rows: `x due end rivals
      lady | waits | for a letter | wait are have / old man | has | no shadow | have are were
      child | plays | with a wolf | play are have / servant | is | made of wax | are were have
      ladies | wait | for a letter | waits is has / old men | have | no shadow | has is was
      children | play | with a wolf | plays is has / servants | are | made of wax | is was has`,
  },
  {
    open: [
      'The dwarf asked for {x} as his reward, and he would not take gold instead, nor the hand of the princess, who was glad of that.',
      '"Name your reward," said the king. The dwarf pulled his beard. "I want {x}, my lord, and something to wipe my nose."',
    ],
    ask: [
      'The king sent for his treasurer. "How __ have we got?" he asked.',
      'They had forgotten to agree how __ the dwarf was to get.',
      '"Hm," said the king, "and may I ask how __ you had in mind?"',
      'With a smile the dwarf held out his sack. "Just see how __ you can get in!"',
    ],
    rows: `x due rivals
      honey | much | many few / salt | much | many few / silver | much | many few / wine | much | many few
      apples | many | much little / pearls | many | much little / cows | many | much little / buttons | many | much little`,
  },
]);

export const kinds: readonly Kind[] = [TALES];
