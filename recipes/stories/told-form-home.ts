// Tellings at home in which the form of a word (sings or sing, tooth or teeth, it or them) hangs on what was said.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const FORM_HOME = toldKind('told: forms at home', [
  {
    open: [
      'Could the {s} on the third floor {v} a little less, please?',
      'Nothing on earth can stop the {s} on the third floor. To {v} is to live, up there.',
    ],
    middle: ['The people on the second floor have written a letter about it.'],
    ask: [
      'Whenever our neighbours want some peace, the {s} above them __.',
      'The {s} upstairs __ all night.',
      'All day long, the {s} up there __.',
      'There! The {s} __ again.',
      'Mum has told the landlord twice how loudly the {s} on the third floor __.',
      'Listen! The {s} upstairs __ again.',
    ],
    rows: `s v due rivals / woman with the cats | sing | sings | sing / girls with the dog | dance | dance | dances
      / boy with the big boots | jump | jumps | jump / men with the drum | shout | shout | shouts
      / student with the two guitars | practise | practises | practise / couple's children | cry | cry | cries
      / old man with the stiff knees | cough | coughs | cough / sisters from Spain | laugh | laugh | laughs
      / brothers with the hammer | knock | knock | knocks / lady with the long curtains | whistle | whistles | whistle
      / babies of the new couple | scream | scream | screams / man with the pigeons | snore | snores | snore`,
  },
  {
    open: [
      '{W}, Grandpa {x} only one wish after dinner: to {v}.',
      'Ask Grandpa about it! {W} he {x} just one thing in mind, and that is to {v}.',
    ],
    ask: [
      'With a cup of tea beside him, Grandpa __.',
      'On the sofa, Grandpa __ until nine.',
      'And so, for two whole hours, he __.',
      'Grandpa __ for hours.',
      'Not a word to anybody. He simply __.',
      'Shoes off, feet up, and then he __.',
    ],
    rows: `w x v due rivals / last night | had | smoke | smoked | smokes / every evening | has | sleep | sleeps | slept
      / on Sundays | has | smoke | smokes | smoked / last Friday | had | write | wrote | writes
      / in winter | has | draw | draws | drew / last night | had | sing | sang | sings
      / on Mondays | has | think | thinks | thought / yesterday | had | whistle | whistled | whistles
      / every evening | has | paint | paints | painted / last Saturday | had | rest | rested | rests
      / in spring | has | dream | dreams | dreamed / the other day | had | sleep | slept | sleeps`,
  },
  {
    open: [
      'On Saturday we finally bought {n} for the kitchen. The man at the market wanted forty pounds, Dad offered him twenty, and in the end they shook hands on thirty. Then it began to pour.',
      'You will never guess what my parents brought home from the market: {n}. Dad says it was a bargain. Mum says that the man saw him coming.',
    ],
    ask: [
      'All the way home on the bus, Mum had to hold __.',
      'Mum put __ by the window.',
      'Grandma shook her head as soon as she saw __.',
      'Dad cleaned __ with vinegar.',
      'The cat sniffed at __.',
      'We all agreed that thirty pounds was far too much for __.',
      'Now nobody knows where to put __.',
    ],
    rows: `n due rivals / a lamp | it | them / six old chairs | them | it / a clock | it | them
      / some green curtains | them | it / a bread bin | it | them / three copper pans | them | it
      / two shelves | them | it / a wooden stool | it | them / a teapot shaped like a hen | it | them
      / a dozen silver spoons | them | it / a box for knives | it | them / big scissors | them | it
      / a table with four legs | it | them / scales | them | it`,
  },
  {
    open: [
      'Mum asked for {x}. What did {p} bring her? {Cnt}!',
      '"Run over to Aunt Rose and borrow {x}," said Mum. But {p} came back with {cnt}.',
    ],
    ask: [
      'Without a word, {p} laid the __ on the table.',
      'Mum put the __ away.',
      'Mum looked at the __.',
      '{P} dropped the __ on the floor.',
      'Aunt Rose laughed out loud when she heard about the __.',
      '"Careful," called Dad, "do not drop the __!"',
    ],
    rows: `x cnt due rivals / some knives | just one | knife | knives / a knife | five of them | knives | knife
      / some glasses | only one | glass | glasses / a glass | a whole tray of them | glasses | glass
      / some potatoes | a single one | potato | potatoes / a potato | ten of them | potatoes | potato
      / some dishes | just one | dish | dishes / a dish | several | dishes | dish
      / a candle | a pair of them | candles | candle / some candles | only one | candle | candles
      / a brush | three of them | brushes | brush / some boxes | a single one | box | boxes
      / a box | at least six | boxes | box / some eggs | only one | egg | eggs`,
  },
  {
    open: [
      'Dad is off to the shop. "Do we need any {n}?" he calls.',
      'Before she bakes, Gran always asks about the {n}.',
      'There is a note on the fridge, and it says one word: {n}.',
    ],
    ask: [
      'Yes, but not very __.',
      'There is no room for so __ here.',
      '"Fetch some," says Gran, but she does not say how __.',
      '"How __ do you want?"',
      'It is a small cake, so nobody will need that __.',
      'Mum only laughs: who on earth could eat so __?',
    ],
    rows: `n due rivals / flour | much | many / eggs | many | much / butter | much | many / apples | many | much
      / sugar | much | many / lemons | many | much / milk | much | many / nuts | many | much / honey | much | many
      / onions | many | much / rice | much | many / cherries | many | much / cream | much | many / pears | many | much`,
  },
  {
    open: [
      'It was pancake day, and this year {s} wanted to do all the cooking. The rest of the family was sent out of the kitchen, and the door was shut. There was flour on the lamp afterwards.',
      'The recipe was easy enough, or so it said in the book. For once {s} had the whole kitchen to play with, and nobody was to look in before six.',
    ],
    ask: [
      'It was quite an evening, and {s} really enjoyed __.',
      '{S} felt sorry for __ afterwards.',
      'Flipping the last one, {s} burnt __.',
      '{S} had to wash __ twice.',
      'When the smoke alarm went off, {s} blamed __.',
      'Afterwards {s} felt quite proud of __.',
    ],
    rows: `s due rivals / Dad | himself | themselves herself / Mum | herself | himself themselves
      / the twins | themselves | himself herself / I | myself | ourselves himself / we | ourselves | myself themselves
      / my parents | themselves | himself herself / Grandma | herself | themselves himself
      / my uncle | himself | herself themselves / the children | themselves | himself ourselves
      / my sister and I | ourselves | herself myself`,
  },
  {
    open: [
      'Visitors ask me if it runs in the family, this wish to {v}. I tell them about {s}, and then they nod. My father only likes his garden, and he is the happiest of us all.',
      'To {v}, you need time and a good ear, says my father. He has neither. With {s}, however, it is quite another story, and nobody can say where it comes from.',
    ],
    ask: [
      'As soon as the dishes are done, {s} __.',
      'At home, {s} __ every evening.',
      'It is no secret that {s} __.',
      'In the bath, {s} __ too.',
      'Rain or shine, {s} __ all evening.',
      'I have often wondered why {s} __.',
    ],
    rows: `s v due rivals / each of my brothers | sing | sings | sing / both of my brothers | dance | dance | dances
      / one of my aunts | paint | paints | paint / all of my aunts | write | write | writes
      / everybody else in the house | hum | hums | hum / my mother's sisters | whistle | whistle | whistles
      / my sisters' best friend | act | acts | act / two of my cousins | sing | sing | sings
      / one of the twins | draw | draws | draw / the twins | practise | practise | practises
      / the father of the twins | dance | dances | dance / all the others | listen | listen | listens
      / the friend of my parents | whistle | whistles | whistle / the friends of my mother | paint | paint | paints`,
  },
  {
    open: ['Mum stood in the door. "Who {q}?" she asked.', '"Who {q}?" Dad wanted to know.'],
    middle: ['Nobody said a word. The clock ticked on the wall.'],
    ask: [
      'I could have told right away: {s} __.',
      '"{S} __, of course," said Grandma.',
      'Then my little brother pointed. "{S} __!"',
      'I am sure {s} __.',
      'No one else, said my aunt, only {s} __.',
      '"{S} __," I whispered.',
    ],
    rows: `q s due rivals / is hungry | the twins | are | is / is cold | Grandpa | is | are / was at the cake | the boys | were | was
      / was in the bath | the dog | was | were / has seen my keys | the girls | have | has / has a cold | the baby | has | have
      / snores at night | Uncle Tom | does | do / wants soup | the visitors | do | does / needs new shoes | my sister | does | do
      / plays chess | the neighbours | do | does / is still awake | the children | are | is
      / was late again | the babysitter | was | were / has fed the cat | my cousins | have | has`,
  },
  {
    open: [
      'My niece is three and knows what she wants. In the shop she was shown every {k} they had, the cheap and the dear. "Which {n} shall we take?" asked my brother, who had parked on a yellow line.',
      'Which {n} to buy? There was a whole wall to choose from, and my niece, who is three, looked at all of it for an hour. My brother kept checking his watch.',
    ],
    ask: [
      'She did not want the blue __.',
      'The green __ did not fit.',
      'The shop girl climbed a ladder to get down the last red __.',
      '"The yellow __, please!" she cried.',
      'At home, it turned out that they had taken the wrong __.',
      '"And next time," said my brother, "we take the first __."',
    ],
    rows: `k n due rivals / shoe | shoes | ones | one / coat | coat | one | ones / sock | socks | ones | one
      / hat | hat | one | ones / boot | boots | ones | one / pillow | pillow | one | ones / glove | gloves | ones | one
      / blanket | blanket | one | ones / slipper | slippers | ones | one / scarf | scarf | one | ones
      / curtain | curtains | ones | one / towel | towel | one | ones / button | buttons | ones | one`,
  },
  {
    open: [
      'Mum was cleaning under my bed, and out came {n}.',
      '{P} crawled behind the sofa and pulled out {n}.',
      'What do you think lay at the bottom of the toy box? It was not a toy. Somebody had hidden {n} there.',
    ],
    ask: [
      '"Where on earth," said Dad, "did you get __?"',
      '"I want __ for my room!"',
      '"Look at __!"',
      '"Please take __ away!" cried Mum.',
      'I held my breath and said that I had never seen __.',
      '"Please," I said, "do not throw away __!"',
    ],
    rows: `n due rivals / an old bone | this | these / five apple cores | these | this / a wig | this | these
      / two forks | these | this / a map of Spain | this | these / Grandpa's false teeth | these | this
      / a wet towel | this | these / some dead beetles | these | this / one red boot | this | these
      / a pair of glasses | these | this / the neighbour's bell | this | these / my sister's letters | these | this`,
  },
  {
    open: [
      'There is no room for a quiet breakfast at our house. Between the toaster and the radio, to {v} is the right of {s}, and whoever complains has to do the washing-up.',
      'Other families talk over breakfast. Not ours. It began in the holidays, when somebody told {s} that to {v} in the morning is good for the heart.',
    ],
    ask: [
      'The milk boils over, the phone rings, and {s} __.',
      '{S} __ over the porridge.',
      'Mum puts her hands over her ears while {s} __.',
      'Even on Mondays {s} __ at breakfast.',
      'The eggs get cold, but {s} just __.',
      'With a mouth full of toast, {s} __.',
    ],
    rows: `s v due rivals / Dad | sing | sings | sing / my brothers | whistle | whistle | whistles / Aunt Joan | hum | hums | hum
      / the twins | shout | shout | shouts / Granny | giggle | giggles | giggle / my parents | argue | argue | argues
      / my little sister | jump | jumps | jump / the girls | dance | dance | dances / the baby | scream | screams | scream
      / my cousins | laugh | laugh | laughs / Uncle Fred | stretch | stretches | stretch / the boys | wrestle | wrestle | wrestles`,
  },
  {
    open: [
      'What {x} the baby {w}? {V}, mostly.',
      '"And what {x} the baby {w}?" asked Grandma on the phone. "Oh, just {v}," said Mum.',
    ],
    ask: [
      'With a thumb in her mouth, she __.',
      'In her pram the baby __ for hours.',
      'There was nothing else to report: the little one __.',
      'All the time she __.',
      'Lying on her back in the pram, the baby __.',
      'Morning and afternoon, she __.',
    ],
    rows: `x w v due rivals / did | do yesterday | sleep | slept | sleeps / does | do all day now | sleep | sleeps | slept
      / did | do on Sunday | smile | smiled | smiles / does | do every day | smile | smiles | smiled
      / did | do last night | scream | screamed | screams / does | do at night | scream | screams | screamed
      / did | do all Monday | eat | ate | eats / does | do these days | eat | eats | ate
      / did | do yesterday | drink | drank | drinks / does | do most days | drink | drinks | drank
      / did | do last week | kick | kicked | kicks / does | do nowadays | kick | kicks | kicked`,
  },
  {
    open: [
      'My {k} were asked whether they would like to come to lunch on Sunday. {T} Mum was standing by the phone with a pencil in her hand, for she had to know how many chairs to put out.',
      'On Friday Mum rang my {k} about Sunday lunch. {T} So that was settled, and she went off to see the butcher before he closed.',
    ],
    ask: [
      'So, of my {k}, the number that came to lunch was simply this: __.',
      'Of the {k}, __ came to lunch.',
      '"How many of them are coming?" asked Dad. Mum answered in one word: "__."',
      'In the end, __ of them came.',
      'I had hoped for cousins to play with, and how many of my {k} came? Well, __.',
      'Of the {k} that she had asked, she wrote down: "Sunday, __."',
    ],
    rows: `k t due rivals / two uncles | One said yes, and so did the other. | both | neither all none
      / two aunts | One said no, and so did the other. | neither | both all
      / three uncles | Every single one of them said yes. | all | both neither none
      / three aunts | Not a single one of them could come. | none | all both neither
      / two cousins | Yes, said Jim, and yes, said Kate. | both | neither all
      / four cousins | They said yes, every one of them. | all | both none neither
      / two sisters | No, said Ann, and no, said Jane. | neither | both all
      / five nephews | Every one of them was ill. | none | all both`,
  },
  {
    open: [
      'The children had set up a museum in the nursery. They charged ten pence, or a biscuit. On the first table, under a lamp, lay what their poster had promised: {x}. "{Cnt}," said the boy at the door.',
      '"Come and see {x}!" it said on the poster that my two had stuck on the nursery door. I paid my ten pence and was let in. "{Cnt}," they told me.',
    ],
    ask: [
      'I bent down to have a closer look at the __.',
      'Somebody trod on the __ by accident.',
      '"Do not touch the __!"',
      'I bought the __ for a biscuit.',
      'The cat was not allowed anywhere near the __.',
      'When the museum closed at six, they wrapped up the __.',
      'I did wonder where they had found the __.',
    ],
    rows: `x cnt due rivals / a real wolf's tooth | There were more, so now it is three | teeth | tooth
      / the famous teeth of a wolf | We lost some, so there is just one | tooth | teeth
      / a golden leaf | We found some more, so now it is twelve | leaves | leaf
      / the leaves of a magic tree | The wind came, so there is only one | leaf | leaves
      / a mouse made of soap | It was so pretty that we made four | mice | mouse
      / soap mice | The others melted, so there is just one | mouse | mice
      / the knife of a pirate | He had two, so here they are | knives | knife
      / pirate knives | Dad needed the others, so there is only one | knife | knives
      / a giant's foot in clay | Giants have two, so we made both | feet | foot
      / a witch's feet in clay | The left broke, so there is only one | foot | feet
      / a box of bones | It got so full that we needed two | boxes | box
      / an ugly stone | People liked it, so we added ten more | stones | stone`,
  },
  {
    open: [
      '"How did {s} look after the mud fight?" "Terrible!"',
      'Somebody had to get {s} clean after the mud fight.',
      'Look at the garden, all mud! And in the middle of it, look at {s}!',
    ],
    ask: [
      'Mum opened the door and stared at __.',
      'Dad put __ in the bath.',
      'First of all, Dad turned the garden hose on __.',
      'We did not let __ in.',
      'A big towel was waiting for __.',
      'Two baths later, nobody would have recognised __.',
    ],
    rows: `s due rivals / the twins | them | him her / our little boy | him | her them / my sister | her | him them
      / the puppies | them | it him / Uncle Joe | him | her them / the girls | them | her him / Aunt May | her | him them
      / the two boys | them | him it / my niece | her | him them / my brother | him | them her / the cats | them | it her`,
  },
  {
    open: [
      'In our house the stairs {v}, Grandma says. That is not true. It is {s}, and anyone who has ever spent a night in the blue room will tell you so.',
      'If you sleep in the blue room, do not be frightened when you hear something {v}. That will only be {s}. Shut your eyes, count to a hundred, and think of something nice.',
    ],
    ask: [
      'After midnight, when even the dogs are asleep, {s} __.',
      'In the dark, {s} __ again.',
      'You lie there in the dark, and {s} __.',
      'Every night, {s} __ above you.',
      'Hush! It is only how {s} __.',
      'Dad has tried oil and nails and glue, and still {s} __.',
    ],
    rows: `s v due rivals / the door of the two wardrobes | creak | creaks | creak / the old pipes | knock | knock | knocks
      / the tap | drip | drips | drip / the mice | scratch | scratch | scratches / the clock with the bells | groan | groans | groan
      / the windows | rattle | rattle | rattles / the chimney | howl | howls | howl / the floorboards | crack | crack | cracks
      / the lamp with the glass beads | tinkle | tinkles | tinkle / the curtains | rustle | rustle | rustles
      / the heater | whistle | whistles | whistle / the water pipes | sing | sing | sings`,
  },
  {
    open: [
      'Tea for Grandma! Is there any {n} left?',
      '"I hope you have some {n} for me," said Grandma, and sat down.',
    ],
    ask: [
      'I am sorry to say that we had very __.',
      'We had very __ for her.',
      'I looked on every shelf and found terribly __.',
      'My aunt, too, had __ to give.',
      'We had been to the shop, but we had brought far too __.',
      'Too __!',
    ],
    rows: `n due rivals / cake | little | few / biscuits | few | little / sugar | little | few / cherries | few | little
      / jam | little | few / sandwiches | few | little / milk | little | few / chocolates | few | little
      / honey | little | few / grapes | few | little / cream | little | few / nuts | few | little`,
  },
  {
    open: [
      'Our {k} has just learnt how to {v}, and it is the only thing she does. She is two. She has a red coat with a hood, and she likes to do it where the echo is good: {w} it was in church.',
      'All children love to {v}, but none of them as much as our {k}. {W} we took her to church, with her red coat on, so that she would look like an angel.',
    ],
    ask: [
      'Everyone prayed, and our {k} __.',
      'In church she __ for an hour.',
      'While the priest was still speaking, she __.',
      'Our {k} __ all the more.',
      'I held up a finger, and our {k} __.',
      'Then, with all her might, she __.',
    ],
    rows: `k w v due rivals / niece | yesterday | sing | sang | sings / niece | last Sunday | whistle | whistled | whistles
      / baby girl | yesterday | clap | clapped | claps / youngest | last week | growl | growled | growls
      / niece | last Sunday | jump | jumped | jumps / youngest | this Easter | bark | barked | barks
      / girl | at Christmas | laugh | laughed | laughs / daughter | last month | dance | danced | dances
      / youngest | yesterday | roar | roared | roars / girl | last Sunday | stamp | stamped | stamps`,
  },
  {
    open: [
      'On Sundays Dad {x}, and the rest of us {y}. It has always been that way.',
      'This is what Sundays are for: Dad {x} and we {y}.',
    ],
    ask: [
      'When Sunday comes, no one has to tell Dad to __.',
      'Dad must __ on Sunday, as always.',
      'On Sunday you will hear him __.',
      'On Sundays Dad has to __ alone.',
      'Every Sunday he gets up early to __.',
      'Dad told us that, come next Sunday, he would not __.',
    ],
    rows: `x y due rivals / cooks | help | cook | cooks help / bakes | watch | bake | bakes watch / sings | listen | sing | sings listen
      / cleans | play | clean | cleans play / irons | rest | iron | irons rest / reads aloud | knit | read | reads knit
      / sweeps | sleep | sweep | sweeps sleep / washes up | dance | wash | washes dance / whistles | paint | whistle | whistles paint
      / digs | swim | dig | digs swim`,
  },
]);

export const kinds: readonly Kind[] = [FORM_HOME];
