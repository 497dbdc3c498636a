// Tellings of tales, jokes, letters and diaries in which the form of a word (sang or sings, head or heads) hangs on what was said.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const FORM_STORIES = toldKind('told: forms in stories', [
  {
    open: [
      'The wizard waved his wand over {x}. "Let there be {cnt}!" he said, and so it was.',
      '"{Cnt}, please!" said the wizard to {x}. There was a puff of smoke, and his will was done.',
    ],
    ask: [
      'When the smoke had cleared, what did he find on the table? He found the __.',
      'The wizard gave the __ away.',
      'He picked up his hat and put it over the __.',
      'The cat wanted the __ badly.',
      'Under the chair a black cat was already waiting for the __.',
      '"Now," said the wizard, "watch the __!"',
      'After the show, he let the children touch the __.',
    ],
    rows: `x cnt due rivals / one mouse | two | mice | mouse / six mice | only one | mouse | mice / a coin | a hundred | coins | coin
      / a hundred coins | just one | coin | coins / a loaf | seven | loaves | loaf / seven loaves | just one | loaf | loaves
      / a single goose | a dozen | geese | goose / twelve geese | only one | goose | geese / one butterfly | thirty | butterflies | butterfly
      / thirty butterflies | just one | butterfly | butterflies / a wolf | a pair | wolves | wolf / two wolves | only one | wolf | wolves
      / a rose | fifty | roses | rose / fifty roses | just one | rose | roses`,
  },
  {
    open: [
      'Dear diary, I blame the ghost for it all. {T} it {w} its heart on one thing, and that is to {v}.',
      'Dear diary! {T} the ghost in our house {w} its heart on something: to {v}.',
    ],
    ask: [
      'Between midnight and one, all in white, it __.',
      'The ghost __ until dawn.',
      'At the end of my bed, the ghost __.',
      'Under my bed, it __ for hours.',
      'No chains, no blood: the ghost just __.',
      'With its head under its arm, it __.',
      'In the dark, with nobody there to see it, the ghost __.',
    ],
    rows: `t w v due rivals / last night | had set | dance | danced | dances / every night | has set | dance | dances | danced
      / last night | had set | sing | sang | sings / every Friday | has set | sing | sings | sang
      / on Sunday night | had set | weep | wept | weeps / night after night | has set | weep | weeps | wept
      / last Friday | had set | fly | flew | flies / every single night | has set | fly | flies | flew
      / yesterday | had set | laugh | laughed | laughs / every night now | has set | laugh | laughs | laughed
      / last night | had set | eat | ate | eats / every full moon | has set | eat | eats | ate`,
  },
  {
    open: [
      'There was once a dragon with more {x} than one could count. A knight with a good sword came by. It was a short fight, for the dragon had a cold, and when it flew off it had lost {cnt}.',
      'In my grandmother\'s tale the dragon got away alive. "But the knight was quick," she would say, and she showed us how quick with her knitting needle. "Of all its {x}, it lost {cnt}!"',
    ],
    ask: [
      'As nobody would have believed him, the knight took with him the __.',
      'The knight sold the __ in town.',
      '"Behold," he said to the king, and laid at his feet the __.',
      'The princess was afraid of the __.',
      'Over the door of the castle, to this day, one can see the __.',
      'At night, in its cave, the dragon thought with sorrow of the __.',
      'It took four strong men to carry the __.',
    ],
    rows: `x cnt due rivals / heads | three | heads | head / heads | just one | head | heads / tails | only one | tail | tails
      / tails | at least seven | tails | tail / teeth | only one | tooth | teeth / teeth | nine | teeth | tooth
      / claws | just one | claw | claws / claws | a dozen | claws | claw / feet | only one | foot | feet / feet | two | feet | foot
      / wings | just one | wing | wings / wings | a pair | wings | wing / horns | a single one | horn | horns / horns | four | horns | horn`,
  },
  {
    open: ['"Mirror, mirror on the wall," said {s}.', 'A magic mirror was the only friend of {s}.'],
    ask: [
      'The mirror would not answer, so {s} frowned at __.',
      'Then {s} gave __ a kiss.',
      'There was nobody else around, so {s} talked to __.',
      '{S} praised __ all day.',
      'In the whole wide world, {s} loved no one but __.',
      'With one more look into the glass, {s} smiled at __.',
      'The mirror cracked, and, picking up the pieces, {s} badly hurt __.',
    ],
    rows: `s due rivals / the queen | herself | himself themselves / the king | himself | herself themselves
      / the two princes | themselves | himself herself / the three witches | themselves | herself itself
      / the wicked baron | himself | themselves herself / the old witch | herself | themselves himself
      / the vain sisters | themselves | herself himself / the wolf | itself | themselves herself
      / the seven dwarfs | themselves | himself itself / the little unicorn | itself | himself themselves`,
  },
  {
    open: [
      'Camp Oak, Thursday. Dear Mum and Dad, I am fine, and the food is so so. Yesterday a boy fell into the lake and came out with a fish in his trousers. Could you please send me {n}? Your loving {p}.',
      '"PS," it said at the foot of the letter from camp, under a drawing of a very fat mosquito. "I forgot {n}. Please send by Friday or I cannot go on the big hike. Love, {p}."',
    ],
    ask: [
      'Mum turned the whole room upside down, and under the bed, of all places, she found __.',
      'Mum put __ in a box.',
      'Dad wrapped up __.',
      'The postman dropped __ in a puddle.',
      'On the next day, standing in a long queue at the post office, he dropped __.',
      'On Friday morning, {p} tore open the parcel and took out __.',
      'Another letter came. "Thanks," wrote {p}, "but it rained, so I did not need __."',
    ],
    rows: `n due rivals / my torch | it | them / my boots | them | it / the big towel | it | them / my swimming trunks | them | it
      / my rucksack | it | them / some dry socks | them | it / my raincoat | it | them / two pairs of shorts | them | it
      / my compass | it | them / my sunglasses | them | it / my cap | it | them / the playing cards | them | it
      / my whistle | it | them / my pencils | them | it`,
  },
  {
    open: [
      'The robber chief sat in the moonlight and told his men about the {n}.',
      'The robber chief sent a message to the princess about her {n}.',
    ],
    ask: [
      'He laughed a wicked laugh. "Not even the king," he said, "has so __."',
      '"How __ have you got?"',
      'As the moon went down, he had begun to wonder if anybody needs that __.',
      'The chief wanted twice as __.',
      '"My poor old father," he said, "would be happy with half as __."',
      'The robbers counted and weighed all night. In the end it was not very __.',
      '"For one night of work," said the fat one, "nobody could hope for so __."',
    ],
    rows: `n due rivals / gold | much | many / jewels | many | much / silver | much | many / rings | many | much / money | much | many
      / diamonds | many | much / treasure | much | many / pearls | many | much / jewellery | much | many / crowns | many | much
      / silk | much | many / coins | many | much`,
  },
  {
    open: [
      'The guide lifted his lamp. "We now come to the blue room," he said in a hollow voice, "and I must ask you to stay close to me. It is {s}, you see. Nobody has ever been able to explain why anyone should want to {v} in here. Mind the step."',
      'My uncle bought a castle in Scotland, which was cheap on account of {s}. He is deaf in one ear, so he was not worried. When we visited him in October, we were told at breakfast that it was quite normal to {v}, for those who have been dead that long.',
    ],
    ask: [
      'Put a pillow over your head when {s} __.',
      'In the great hall {s} __ again.',
      'It is the same every night: in the great hall {s} __.',
      'By candlelight, {s} __ in the tower.',
      'A lady from Texas has fainted because, right behind her, {s} __.',
      'You may call it nonsense, but there are twenty people who can swear that {s} __.',
      'No wonder the rent is low, if night after night {s} __.',
    ],
    rows: `s v due rivals / the ghost of the seven queens | weep | weeps | weep / the ghosts of the old queen | weep | weep | weeps
      / the monk without his sandals | pray | prays | pray / the monks from the well | pray | pray | prays
      / the knight in the rusty boots | groan | groans | groan / the knights in the wall | groan | groan | groans
      / the lady with the two heads | laugh | laughs | laugh / the grey ladies | laugh | laugh | laughs
      / the piper of the lost soldiers | play | plays | play / the lost soldiers | march | march | marches
      / the bride of the three brothers | sing | sings | sing / the three brothers | sing | sing | sings
      / the cook with the knives | dance | dances | dance / the dead cats | howl | howl | howls`,
  },
  {
    open: [
      '"I swear," said the frog, "that I am going to {v} for you, Princess." And a frog {k} his word.',
      'Did you ever hear of a frog who {k} his word? He made a promise to a princess, and it was to {v}.',
    ],
    ask: [
      'In a golden bowl, for all to see, the frog __.',
      'The frog __ all evening.',
      'With her crown on his little green head, he __.',
      'On her pillow he __ as well.',
      'From the soup to the pudding, he __.',
      'A cough, a bow, and then, on the royal table, the frog __.',
      'Not very well, perhaps, but at least the frog __.',
    ],
    rows: `k v due rivals / kept | sing | sang | sings / always keeps | sing | sings | sang / kept | dance | danced | dances
      / always keeps | dance | dances | danced / kept | dive | dived | dives / always keeps | dive | dives | dived
      / kept | swim | swam | swims / always keeps | swim | swims | swam / kept | whistle | whistled | whistles
      / always keeps | whistle | whistles | whistled / kept | smile | smiled | smiles / always keeps | smile | smiles | smiled`,
  },
  {
    open: [
      '"Whatever you do, you must never {v} my magic {n}," said the fairy. But people are curious.',
      'It was forbidden to {v} the magic {n}. And then, one night when everyone was asleep, a boy did just that.',
    ],
    ask: [
      'Thunder rolled over the hills, for all the elves could feel what had been __.',
      'The {n} has been __ by somebody!',
      '"Who," asked the fairy, "has dared? I see that my {n} was __!"',
      'Who had __ it? Nobody knew.',
      'It was too late. The {n} had been __.',
      'Trembling, the boy confessed that it was by him that the {n} had been __.',
      'There was no spell in the book against magic that had once been __.',
    ],
    rows: `v n due rivals / break | cup | broken | broke break / steal | ring | stolen | stole steal / eat | apple | eaten | ate eat
      / drink | wine | drunk | drank drink / wear | cloak | worn | wore wear / shake | tree | shaken | shook shake
      / take | lamp | taken | took take / throw | stone | thrown | threw throw / ride | broom | ridden | rode ride
      / blow | horn | blown | blew blow / hide | key | hidden | hid hide / wake | cat | woken | woke wake
      / ring | bell | rung | rang ring / choose | door | chosen | chose choose`,
  },
  {
    open: [
      '"Ow! My {n}!" cried the giant. He had to sit down.',
      'The giant went to the doctor about his {n}.',
    ],
    ask: [
      'The whole mountain shook, just because his {n} __.',
      'His {n} __ when it snows.',
      '"Give me something strong," he begged, "my {n} still __!"',
      '"My {n} __ again!" he roared.',
      'Now and then, mostly in winter, his {n} __.',
      'It is a sad sight to see him weep because his {n} __.',
      'He takes a barrel of honey for it, and yet his {n} __.',
    ],
    rows: `n due rivals / foot | hurts | hurt / feet | hurt | hurts / left foot with the six toes | aches | ache / knees | ache | aches
      / nose | itches | itch / ears | itch | itches / tooth | aches | ache / teeth | ache | aches / tongue | burns | burn
      / eyes | burn | burns / big toe | tingles | tingle / fingers | tingle | tingles / neck | cracks | crack / elbows | crack | cracks`,
  },
  {
    open: [
      'A king asked his two sons whether they wanted the crown. "{A}," said the elder. "{B}," said the younger, and he went on feeding his swans. The king wrote something down, and outside it began to snow.',
      'There was a king who had two sons and a bad back. He said: "Who wants my crown?" "{A}," was what the first one told him. "{B}," he was told by the other. For a while one could only hear the fire.',
    ],
    ask: [
      'How many of the sons wanted to rule? The answer is __.',
      'Of the two sons, __ said yes.',
      '"Well, how many kings am I going to leave behind?" said the old man. "Of you two: __."',
      '"So __ of you will rule," he said.',
      'And so it was settled. Of his two sons, the crown was wanted by __.',
      'Later, when people asked him which of the two had wanted the crown, he would answer: "__."',
      'In the great book it was written that he could have left the crown to __.',
    ],
    rows: `a b due rivals / I do | so do I | both | neither one / I do not | neither do I | neither | both one
      / I do | I do not | one | both neither / yes, please | yes, me too | both | neither one
      / no, thank you | no, not for me | neither | both one / yes, Father | no, Father | one | both neither
      / gladly | gladly | both | neither one / never | never | neither | both one / no | yes | one | both neither`,
  },
  {
    open: [
      'Deep in the forest, {s} had lost the way, and it was getting late.',
      'Once upon a time, {s} went into the dark forest without a light.',
    ],
    ask: [
      'Down from the trees came a big owl, and it was sorry for __.',
      'The witch gave __ a cake.',
      'A house made of gingerbread! The witch had been waiting for __.',
      'A kind owl showed __ the path.',
      'A wolf licked his lips and ran after __.',
      'At home, the lamps were lit, and everyone was waiting for __.',
      'Luckily a woodcutter came by in the morning and rescued __.',
    ],
    rows: `s due rivals / a boy called Hans | him | her them / a poor girl | her | him them / two children | them | him her
      / an old soldier | him | them her / a princess | her | them him / three brothers | them | him her
      / a young queen | her | him them / a miller's son | him | her them / twin sisters | them | her him / a monk | him | them her`,
  },
  {
    open: [
      'Do you know the one about the two fools? The first fool {x}, the second fool {y}, and neither knows why.',
      'Here is a joke. The first fool says that he {x} for a living. The second says that he {y}. Then the phone rings.',
    ],
    ask: [
      'What did the doctor hear the first fool __?',
      'The first fool cannot __ any more.',
      'The first fool has told his wife that he was born to __.',
      'Let the first fool __ in peace!',
      'Up on the roof, in his pyjamas, you could see the first fool __.',
      'He has a cold, and today the first fool cannot __.',
      'Nothing on earth can make the first fool not __.',
    ],
    rows: `x y due rivals / sings | dances | sing | sings dance / barks | meows | bark | barks meow / laughs | cries | laugh | laughs cry
      / whistles | hums | whistle | whistles hum / snores | sneezes | snore | snores sneeze / prays | swears | pray | prays swear
      / yells | whispers | yell | yells whisper / howls | giggles | howl | howls giggle / preaches | yawns | preach | preaches yawn
      / counts | sighs | count | counts sigh`,
  },
  {
    open: [
      'The old people in our valley will tell you about {s} in the hills. Children are sent to bed with this, and it helps. They also say, as they fill their pipes, that there is no better place to {v} than up there, and that it was so {t}.',
      'There is an inn at the end of the valley, and the landlord has a story about {s}. He tells it to all who come for the skiing. It is a long one, and it is mostly about how {t}, up in the hills, it was thought a fine thing to {v}.',
    ],
    ask: [
      'In those days, on the bare rocks above the village, {s} __.',
      'In those days {s} __ up there.',
      'Long before there was a road, {s} __.',
      'Back then, {s} __ all winter.',
      'When the moon was full, so the story goes, {s} __.',
      'Not a soul dared to go up there as long as {s} __.',
      'The snow itself, they say, began to slide whenever {s} __.',
    ],
    rows: `s t v due rivals / the giant | long ago | sing | sang | sings sing / the giants | long ago | sing | sang | sings sing
      / the witch | in the old days | fly | flew | flies fly / the witches | in the old days | dance | danced | dances dance
      / the dwarf | a thousand years ago | dig | dug | digs dig / the dwarfs | a thousand years ago | hammer | hammered | hammers hammer
      / the ogre | once upon a time | eat | ate | eats eat / the ogres | once upon a time | fight | fought | fights fight
      / the wild man | in olden times | howl | howled | howls howl / the wild men | in olden times | drink | drank | drinks drink
      / the troll | long, long ago | sleep | slept | sleeps sleep / the trolls | long, long ago | laugh | laughed | laughs laugh`,
  },
  {
    open: [
      'Goldilocks had a good look round the shop of the three bears. She needed {n}.',
      '"For my birthday I want {n}!" said Goldilocks to the three bears, who kept a shop.',
    ],
    ask: [
      'Father Bear climbed a ladder and took down the big __.',
      '"The green __, please," she said.',
      '"Too large," she said. "Could I try the little __?"',
      'They wrapped the small __ in paper.',
      '"Grrr," said Mother Bear, "you would do better to buy the blue __."',
      'Baby Bear wept, as he did not want her to take the best __.',
      'She was so hard to please that they had to show her the very last __.',
    ],
    rows: `n due rivals / a bed | one | ones / new slippers | ones | one / a chair | one | ones / some spoons | ones | one
      / a bowl | one | ones / red shoes | ones | one / a hat with a feather | one | ones / two pillows | ones | one
      / a cup | one | ones / woollen socks | ones | one / a coat | one | ones / a few plates | ones | one`,
  },
  {
    open: [
      '"Some {n} for a poor old man, good people!" called the beggar at the gate.',
      'The beggar knocked and asked for {n}.',
    ],
    ask: [
      '"We are poor too," said the woman, "and we have very __."',
      'The farmer gave very __ away.',
      'The rich farmer had a whole barn full, and yet he gave him __.',
      'He had got too __ again.',
      'With a deep bow he put it all into his bag, though he had been given so __.',
      'He had asked for a lot and gone away with __.',
      '"From now on," he told the greedy farmer, "you, too, will have __!"',
    ],
    rows: `n due rivals / bread | little | few / eggs | few | little / milk | little | few / apples | few | little / soup | little | few
      / potatoes | few | little / money | little | few / coins | few | little / cheese | little | few / blankets | few | little
      / straw | little | few / matches | few | little`,
  },
  {
    open: [
      'My dear {p}, you ask how things are at home. The roof leaks and the roses are out. As to {s} across the road, there is no change: to {v} is all that matters over there. Grandpa has bought himself a trumpet so that we can pay it back.',
      'Dear {p}, thank you for the socks. You wanted some news, but what can I say? With {s} across the road, nobody in this street gets any sleep. I did not know that one can {v} for so many hours without falling over.',
    ],
    ask: [
      'I am writing this at the window, and over there {s} __.',
      'Across the road, {s} __ all night.',
      'Your father has just closed the shutters because {s} __.',
      'And now {s} __ again!',
      'It is past eleven now, {p}, and {s} still __.',
      'If my hand shakes a little, it is because {s} __.',
      'You know me, I like people. But every day {s} __!',
    ],
    rows: `s v due rivals / the man with the geese | shout | shouts | shout / the men from the mill | shout | shout | shouts
      / the wife of the two painters | sing | sings | sing / the painters | sing | sing | sings
      / the new baby | scream | screams | scream / the new babies | scream | scream | screams
      / the girl with the drums | practise | practises | practise / the girls | practise | practise | practises
      / the dog of the twins | bark | barks | bark / the twins | quarrel | quarrel | quarrels
      / the boy on the swings | yell | yells | yell / the students | dance | dance | dances`,
  },
  {
    open: [
      'What had the mermaid got in her hand? See for yourself: {n}.',
      '"I have brought you {n} from the bottom of the sea," said the mermaid.',
    ],
    ask: [
      '"Take good care of __," she said.',
      '"Hide __ from your wife," she said.',
      '"My wife," said the fisherman, "will be so happy with __."',
      '"Keep __ in a safe place."',
      'He rubbed his eyes. "Tell me," he asked, "what must I pay for __?"',
      '"If you are ever in need," said the mermaid, "just look at __."',
      '"I am only a poor man," he said, "so why do you give me __?"',
    ],
    rows: `n due rivals / a black pearl | this | these / seven black pearls | these | this / a silver comb | this | these
      / two silver combs | these | this / a crown | this | these / magic shells | these | this / a sword | this | these
      / three golden keys | these | this / a talking fish | this | these / two talking fish | these | this
      / a ring | this | these / a pair of rings | these | this`,
  },
  {
    open: [
      'Dear diary, this is the plan. Tomorrow my sister {x} in front of the whole school, and I {y}. We have told nobody, not even Mum. If it goes wrong, we shall say that it was a dare.',
      'Her diary lay open on the bed, so I read it. I know, I know. "Tomorrow I am going to be ill," it said, "because tomorrow my sister {x} at the school fair and I {y}, and Grandpa is going to film it."',
    ],
    ask: [
      'The curtain went up, but her sister was too shy to __.',
      'Her sister had to __ all alone.',
      'In the film that Grandpa made, one can see her sister __.',
      'Will the sister __ or not?',
      'Nobody had ever before heard the sister __.',
      'From that day on, the sister wanted to do nothing else but __.',
      '"Go on!" whispered the teacher to the sister. "You will have to __!"',
    ],
    rows: `x y due rivals / sings | dance | sing | sings dance / whistles | drum | whistle | whistles drum / dances | sing | dance | dances sing
      / juggles | bow | juggle | juggles bow / speaks | nod | speak | speaks nod / barks | growl | bark | barks growl
      / snores | cough | snore | snores cough / drums | hum | drum | drums hum / laughs | cry | laugh | laughs cry
      / rhymes | clap | rhyme | rhymes clap`,
  },
]);

export const kinds: readonly Kind[] = [FORM_STORIES];
