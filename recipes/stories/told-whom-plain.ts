// Short, plain tellings in which a pronoun of any form is due, with people of another sex or number in between.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { cast } from './telling-cast.ts';

const PLAIN = toldKind('told: whom, in plain words', [
  {
    open: [
      '{X} fell off a ladder on Tuesday. {Y} called the doctor.',
      'On Tuesday there was an accident. {X} fell off a ladder, in front of {y}.',
    ],
    ask: [
      'The doctor came at once. He put {x} on a stretcher and told {him} not to move __ head.',
      '{X} had to stay in bed for a month, with both legs up, and the nurse washed __ hair.',
      'The doctor shone a torch at {x}, first into the mouth and then into __ ears.',
      'Since Tuesday, {x} cannot bend down to tie __ shoes.',
      '{X} only wanted to clean the windows. I heard the scream, and there {x} lay, flat on __ stomach.',
    ],
    rows: cast(
      'his her their',
      'my uncle; the barber; Grandpa; old Mr Rush',
      'my aunt; the landlady; Grandma; old Mrs Rush',
      'my cousins; the twins; both painters; the Rush brothers',
    ),
    near: true,
  },
  {
    open: [
      '{Y} sat down at the piano, and {x} began to dance.',
      'There was music in the garden. {X} danced, while {y} clapped.',
    ],
    ask: [
      'After an hour {x} could not go on, so {y} brought a glass of water and gave it to __.',
      '{X} danced so wildly that {y} had to laugh and took a photograph of __.',
      'Then {x} slipped and fell into the pond, and {y} ran to help __.',
      'The dance was over. "Again!" shouted {y}, who could not get enough of __.',
      '{X} went red, since {y} blew a kiss to __.',
    ],
    rows: cast(
      'him her them',
      'the bridegroom; Grandfather; the sailor; my nephew',
      'the bride; Grandmother; the maid; my niece',
      'the children; the old couple; the sailors; our guests',
    ),
    near: true,
  },
  {
    open: [
      '{X} {was} alone in the shop. {Y} had gone out for lunch.',
      'When the robbers came, {x} {was} alone in the shop, because {y} had gone to the bank.',
    ],
    ask: [
      'There was no time to call for help. {X} had to fight them off all by __.',
      '{X} crouched behind the counter, under an old coat. There, in fear of the robbers, {x} had hidden __.',
      'In fear, {x} ran to the back room and locked __ in.',
      'When the robbers had left, {x} felt weak at the knees, and for not having been braver {x} blamed __.',
      'A box of chocolates stood on the counter. After such a shock, {x} opened it and helped __.',
    ],
    rows: cast(
      'himself herself themselves',
      'Mr Wood; Uncle Tom; the son',
      'Mrs Wood; the saleslady; the daughter',
      'the sons; the two salesgirls; the Woods',
    ),
    near: true,
  },
  {
    open: [
      'In the evening {x} told {y} a story about a wolf.',
      '{Y} wanted to hear a story, so {x} told one about a wolf.',
    ],
    ask: [
      '{Y} fell asleep before {x} had finished, but {x} did not mind, because __ wanted to sleep too.',
      'At the end of the story {x} howled so well that even the dog thought __ had turned into one.',
      '{X} did not read the story from a book. While talking, __ made it up.',
      'It was a long story, and {x} had to stop in the middle, for __ had lost the thread.',
      '"And then?" asked {y}, but {x} yawned and said that __ did not know.',
    ],
    rows: cast(
      'he she they',
      'Grandpa; Uncle Jim; Father; the old sailor',
      'Grandma; Aunt Kate; Mother; the landlady',
      'the big boys; our cousins; the neighbours; the big girls',
    ),
    near: true,
  },
  {
    open: [
      'The {x} was sick. {Y} sat up with {him} all night.',
      '{Y} did not go to bed that night because the {x} was so sick.',
    ],
    ask: [
      'The {x} lay in the straw with __ eyes shut.',
      'At dawn the {x} ate some bread and licked __ lips.',
      'Little by little the {x} got up on __ legs.',
      'The vet looked at the {x} and brought something against the pain in __ stomach.',
      'When it was all over, the {x} trotted out into the yard to look for __ mother.',
    ],
    rows: `x him Y due rivals
      foal | the animal | The farmer and his wife | its | their my our / lamb | the animal | My brothers and I | its | our their my
      calf | the animal | The two sons | its | their our my / piglet | the animal | I | its | my their our`,
    near: true,
  },
  {
    open: [
      '{X} missed the bus this morning. {Y} saw it happen.',
      'The bus was gone, and there at the stop stood {x}. {Y} drove by in a car.',
    ],
    ask: [
      '{Y} stopped the car, and {x} got in. "What luck!" said {x}, taking off __ hat{n}.',
      '{X} had missed it because of __ shoelaces.',
      '{X} did not get angry, but sat down on the bench and opened __ newspaper{n}.',
      'In the end {x} walked to work, with the wind in __ face{n}.',
      'On the steps of the office {x} bumped into the boss, who was looking at his watch. "The bus was early," said {x}, and went to hang up __ coat{n}.',
    ],
    rows: `x y n due rivals
      my brother | two nuns |  | his | her their / Mr Lane | his wife |  | his | her their / the young monk | Miss Gray |  | his | her their
      my sister | the priest |  | her | his their / Mrs Lane | Mr Lane |  | her | his their / Miss Gray | two policemen |  | her | his their
      the twins | their mother | s | their | his her / my cousins | Mr Lane | s | their | his her / the Lanes | my sister | s | their | his her`,
    near: true,
  },
  {
    open: [
      '{X} cooked tonight. {Y} laid the table.',
      'It was {y} who laid the table tonight, while {x} did the cooking.',
    ],
    ask: [
      '"Who made this soup?" asked the guests. {X} smiled, because __ had.',
      '{X} had put salt in the pudding, as in the dark __ could not read the label.',
      '{X} cut the roast into slices, and then __ sat down.',
      'There was no pepper in the house, and so {x} did what __ could without it.',
      'The cake was burnt, but {x} said that __ liked it like that.',
    ],
    rows: `x y due rivals
      Grandma | the boys | she | they he we / my wife | I | she | I he they / Aunt Sue | Uncle Roy | she | he they we
      Grandpa | the girls | he | they she we / my husband | I | he | I she they / Uncle Roy | Aunt Sue | he | she they we
      the girls | Grandpa | they | he we she / the boys | my sister | they | she he we / Dad and I | my sister | we | she they he
      my sister and I | Dad | we | he they she / I | the twins | I | they he she / I | Grandma | I | she they he / you | the girls | you | they he she
      you two | your father | you | he she they`,
    near: true,
  },
  {
    open: [
      'The thief was {ax}. The one who was robbed was {ay}.',
      'Yesterday in the park {ay} was robbed by {ax}.',
    ],
    ask: [
      'The thief ran across the grass and lost __ shoes.',
      'A dog caught the thief and bit a hole in __ trousers.',
      'The thief tripped over a bench, and that was the end of it. The police told the thief to get up from __ knees.',
      'In court the thief was sorry and cried into __ handkerchief.',
      'They let the thief go home for the weekend, to see __ children.',
    ],
    rows: `ax ay due rivals
      a man | an old lady | his | her their / a young father | a nun | his | her their / a man on a bicycle | two girls | his | her their
      a woman | an old man | her | his their / a young mother | a bishop | her | his their / a woman on a bicycle | two boys | her | his their`,
  },
  {
    open: [
      '{X} gave the coin to {y}. {Y} put it in a sock.',
      'There was only one coin. It had belonged to {x}, but now {y} had it in a sock.',
    ],
    ask: [
      'Later {x} wanted it again. {Y}, however, would not give it back to __.',
      '{X} went on begging for the coin until {y} felt sorry for __.',
      'So {x} had no coin any more, and the baker had no bread for __.',
      'Years went by. When {x} grew old and poor, {y} came with a whole sock full of coins and gave them to __.',
      '"Thank you!" cried {y}, and ran up to {x} and hugged __.',
    ],
    rows: cast(
      'him her them',
      'the king; my grandfather; poor Jack; the monk',
      'the queen; my grandmother; the widow; the goose girl',
      'the two beggars; the brothers; my grandparents; the soldiers',
    ),
    near: true,
  },
  {
    open: [
      'My {one} has a motorbike. My {two} {has2} a boat.',
      'My {two} {has2} a boat, and my {one} bought a motorbike last year.',
    ],
    ask: [
      'On Saturdays you can hear my {one} start __ motorbike.',
      'We could all hear the noise. "That is your {one}," said Mother, "off again on __ motorbike."',
      'My {one} slows down at our gate and waves __ hand.',
      'In a thunderstorm my {one} drove straight into the sea and had to swim in __ helmet.',
      'Though no longer young, my {one} can still ride without holding on, with both arms behind __ back.',
    ],
    rows: `one two has2 due rivals
      aunt | uncles | have | her | their his / grandmother | grandfather | has | her | his their / niece | brother | has | her | his their
      sister | cousins | have | her | their his / uncle | aunts | have | his | their her / grandfather | grandmother | has | his | her their
      nephew | sister | has | his | her their / brother | cousins | have | his | their her`,
  },
  {
    open: [
      '{X} painted a picture of {y}. It took a week.',
      'For a whole week {y} sat on a chair and did not move, as {x} wanted to paint a picture.',
    ],
    ask: [
      'The picture was a present. {Y} hung it up over the stove and thanked __.',
      '{X} had painted {y} with three noses. "What is this?" asked {y}, and took the brush away from __.',
      'Where did the blue paint on the cat come from? From {x}, of course. Paint was all over __.',
      '{X} asked for no money, but {y} paid __ all the same.',
      '{X} grew famous, and the newspapers wrote about __.',
    ],
    rows: cast(
      'her him them',
      'my sister; the duchess; the schoolgirl; Aunt Nell',
      'my brother; the duke; the schoolboy; Uncle Ned',
      'the twins; the two artists; the schoolgirls; my nephews',
    ),
    near: true,
  },
  {
    open: [
      '{X} {is} moving to Wales. {Y} {yIs} staying here.',
      'It is true: {x} {is} leaving for Wales, and {y} {yIs} not.',
    ],
    ask: [
      'All the furniture is gone, and {x} said goodbye to __ neighbours.',
      'In Wales {x} will live in a cottage and grow __ own beans.',
      'The van came at nine, and {x} got in with a cage on __ lap.',
      'The job in Wales was a dream come true, and so {x} did not think twice and sold __ house.',
      '{X} {was} born in Wales and would like to spend there the rest of __ life.',
    ],
    rows: cast(
      'her his their',
      'Mrs Pool; my aunt; our landlady; Granny',
      'Mr Pool; my uncle; our landlord; Grandpa',
      'the Pools; my cousins; the old couple; the Evans sisters',
    ),
    near: true,
  },
  {
    open: [
      'The light went out. {X} looked for candles, {y} for a torch.',
      'There we were in the dark. {X} went down to the cellar to find candles, and {y} stayed upstairs.',
    ],
    ask: [
      'On the cellar stairs {x} stumbled and hurt __.',
      'To keep up {his} spirits in that dark cellar, {x} sang to __.',
      'When the light came back, {x} stood in the cellar door with two candles and a cut finger, and laughed at __.',
      '"There is nothing to be afraid of," {x} said down there to __.',
      'Nobody went down to help. {X} had to find the candles all by __.',
    ],
    rows: `x his y due rivals
      Father | his | the girls | himself | themselves herself myself / my uncle | his | my aunt | himself | herself themselves myself
      the priest | his | my sister | himself | herself themselves myself / Mother | her | the boys | herself | themselves himself myself
      my aunt | her | my uncle | herself | himself themselves myself / the maid | her | Father | herself | himself themselves myself
      the boys | their | Mother | themselves | herself himself myself / the twins | their | my uncle | themselves | himself herself ourselves
      I | my | the twins | myself | themselves herself himself`,
    near: true,
  },
  {
    open: [
      '{X} won first prize in the raffle. {Y} got nothing.',
      'The first prize in the raffle was a pig. It went to {xO}. {Y} had bought forty tickets and got nothing.',
    ],
    ask: [
      '{X} could hardly believe __ luck.',
      '{X} jumped up and threw __ arms in the air.',
      '{X} climbed up on the stage with tears of joy in __ eyes.',
      '"It cannot be!" said {x}, and looked twice at the number in __ hands.',
      '{X} had never before won anything in __ {life}.',
    ],
    rows: `x xO y life due rivals
      Grandma | Grandma | my brothers | life | her | their his our / Mrs Moon | Mrs Moon | Mr Moon | life | her | his their our
      the headmaster | the headmaster | his wife | life | his | her their our / my uncle | my uncle | the nuns | life | his | their her our
      the twins | the twins | our mother | lives | their | her his my / the Moons | the Moons | the priest | lives | their | his her our
      my wife and I | my wife and me | the Moons | lives | our | their his my / my sister and I | my sister and me | Mr Moon | lives | our | his their my
      I | me | my sisters | life | my | their her his / I | me | my husband | life | my | his their our / you | you | the girls | life | your | their her my
      you | you | Mr Moon | life | your | his their my`,
    near: true,
  },
  {
    open: [
      '{X} wrote to {y} every day for a year.',
      'For a whole year {y} got a letter every morning, and it was always from {x}.',
    ],
    ask: [
      '{X} never got an answer, but still __ did not give up.',
      'In the last letter {x} told {y} that __ would come in spring.',
      'In spring there was a knock at the door. It was {x}, and __ had brought flowers.',
      'The letters of {x} were full of mistakes, because __ had never learned to spell.',
      'We still have the letters. They show how lonely {x} must have been, and how hard __ tried to hide it.',
    ],
    rows: cast(
      'she he they',
      'Aunt Vera; the young widow; Elsa; the maid',
      'Uncle Victor; the young soldier; Oscar; the prince',
      'the sisters; the old aunts; the prisoners; my grandparents',
    ),
    near: true,
  },
  {
    open: [
      'My cousin is {ax}. My best friend is {ay}.',
      'I know {ay}, who is my best friend, and {ax}, who is my cousin.',
    ],
    ask: [
      'My cousin works at night. In the day you must not wake __.',
      'Yesterday I had a letter from my cousin, and now I will write back to __.',
      'I have not seen my cousin for years, and I really miss __.',
      'If my cousin comes to visit, I will show the town to __.',
      'My cousin is in hospital, so I bought some grapes for __.',
    ],
    rows: `ax ay due rivals
      a fireman | a nun | him | her them / a monk | a waitress | him | her them / a father of five | a young mother | him | her them
      a salesman | a policewoman | him | her them / a nun | a fireman | her | him them / a waitress | a monk | her | him them
      a mother of five | a priest | her | him them / a policewoman | a salesman | her | him them`,
  },
  {
    open: [
      '{X} lost {his} keys in the snow. {Y} lent {him} a torch.',
      '{Y} held the torch, and {x} dug in the snow for the lost keys.',
    ],
    ask: [
      'It got so cold that {x} could no longer feel __ toes.',
      'Then {x} began to laugh. The keys were in the pocket of __ coat{n}.',
      '{X} knelt down and searched the snow with __ hands.',
      'At last {x} saw something shine, took a deep breath and thanked __ lucky star{n}.',
      'The lamp over the door went on, and out came the landlord. "Are these yours?" he asked, and {x} nodded __ head{n}.',
    ],
    rows: `x his him y n due rivals
      my nephew | his | him | Mrs Frost |  | his | her their / the postman | his | him | two girls |  | his | her their
      the vicar | his | him | his sister |  | his | her their / my niece | her | her | Mr Frost |  | her | his their
      the waitress | her | her | two boys |  | her | his their / Miss Lake | her | her | the priest |  | her | his their
      the students | their | them | Mrs Frost | s | their | her his / the Lakes | their | them | a nun | s | their | her his`,
    near: true,
  },
  {
    open: [
      'The {x} came in last. The {y} had won by a mile.',
      'In the big race the {y} won, and the {x} came in last of all.',
    ],
    ask: [
      'The {x} walked home alone, and nobody spoke to __.',
      'I felt sorry for the {x} and gave half of my apple to __.',
      'The crowd cheered the winner. No one looked at the {x}, and no one clapped for __.',
      'The {x} sat in the changing room when the coach came in and hugged __.',
      'Next year the {x} will do better, and I am going to train with __.',
    ],
    rows: `x y due rivals
      old man | lady in red | him | her them / headmaster | schoolgirl | him | her them / policeman | nun | him | her them / prince | maid | him | her them
      old lady | man in red | her | him them / headmistress | schoolboy | her | him them / policewoman | priest | her | him them / princess | sailor | her | him them
      old ladies | man in red | them | him her / schoolboys | headmistress | them | her him`,
  },
  {
    open: [
      'The {x} and the {y} were the last two people on the ship.',
      'Everyone else was in the boats. Only the {x} was still on board, and the {y}.',
    ],
    ask: [
      'A wave came, and the {x} held on to the mast with both of __ hands.',
      'The {x} did not want to go. This was the first ship that the {x} had ever been on in __ life.',
      'The {x} jumped, and landed in the last boat on __ knees.',
      'As the ship went down, the {x} looked back with tears in __ eyes.',
      'They were saved, and the {x} kissed the ground and thanked God, down on __ knees.',
    ],
    rows: `x y due rivals
      old lady | captain | her | his their / countess | young steward | her | his their / nun | cook | her | his their / bride | captain | her | his their
      captain | countess | his | her their / young count | old lady | his | her their / monk | bride | his | her their / cabin boy | nun | his | her their`,
  },
]);

export const kinds: readonly Kind[] = [PLAIN];
