// Tellings of two sorts of things, of which a noun is due later in the number that goes with each, several, both and so on.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const NOUNS = toldKind('told: agreement, nouns of one or many', [
  {
    open: [
      'The {a} are kept in the top drawer and the {b} in the bottom one. That was the order of things under my grandmother, and nobody has dared to change it, not even the burglars of last year.',
      'If you need {b}, pull out the bottom drawer. For {a}, you have to stand on a chair and pull out the top one.',
    ],
    ask: [
      'I opened the top drawer, and {each} __ fell on my toes.',
      'In the dark {p} put a hand into the top drawer and felt {each} __.',
      'The top drawer was stuck for years. When we got it open, {each} __ had turned black.',
      'Mother reached up to the top and gave me {each} __.',
    ],
    rows: `a b each due rivals
      knives | spoons | a big | knife | knives spoon spoons / spoons | knives | a single | spoon | spoons knife knives
      forks | cups | just one | fork | forks cup cups / cups | forks | a tiny | cup | cups fork forks
      knives | plates | several | knives | knife plate plates / plates | knives | two or three | plates | plate knife knives
      brushes | candles | a pair of | brushes | brush candle candles / candles | brushes | three | candles | candle brush brushes`,
  },
  {
    open: [
      'There was a farmer who had {a} in front of the house and {b} behind it. A road ran by at the front, and in those days it was only dust.',
      'My uncle wanted to see {a} from the front windows of his farm, and he put the {b} at the back. My aunt would have had it the other way round.',
    ],
    ask: [
      'One evening a car came up the road and ran over {each} __.',
      'Looking out at the front, {p} could see {each} __ asleep in the sun.',
      'The postman opened the front gate, and {each} __ ran after him.',
      'Who left the front gate open? On the road stood {each} __.',
    ],
    rows: `a b each due rivals
      geese | cows | one fat | goose | geese cow cows / cows | geese | just one | cow | cows goose geese
      pigs | hens | a little | pig | pigs hen hens / hens | pigs | a poor old | hen | hens pig pigs
      geese | goats | both of the old | geese | goose goat goats / goats | geese | several | goats | goat goose geese
      ducks | horses | a dozen | ducks | duck horse horses / horses | ducks | two brown | horses | horse duck ducks`,
  },
  {
    open: [
      'On the left of the party room sat the {a}, and on the right the {b}, as if somebody had drawn a line. The music played, and nobody danced.',
      'It was a village where the {b} sat on the right-hand side of the church and the {a} on the left. The priest said it made singing easier.',
    ],
    ask: [
      'Then on the left side {each} __ got up and began to clap.',
      'A mouse ran along the left wall, and {each} __ screamed.',
      'From the seats on the left {each} __ winked across at the others.',
      'All of a sudden, over on the left, {each} __ burst out laughing.',
    ],
    rows: `a b each due rivals
      men | women | one old | man | men woman women / women | men | a tall | woman | women man men
      girls | boys | a shy | girl | girls boy boys / boys | girls | one small | boy | boys girl girls
      men | women | several | men | man woman women / women | men | a few | women | woman man men
      girls | boys | half of the | girls | girl boy boys / boys | girls | most of the | boys | boy girl girls`,
  },
  {
    open: [
      '{p} collects {a}, and {q} collects {b}. They have been married for forty years, and there is not a free shelf in the house. Visitors sit on the stairs.',
      'The pair of them are mad about collecting. For {q} it has to be {b}, for {p} it is {a}, and they never go on holiday.',
    ],
    ask: [
      'For the birthday of {p} we looked all over town and bought {each} __.',
      'A thief broke into the room of {p} and took {each} __.',
      'In the will it says that {p} leaves me {each} __.',
      'I made a bet with {p}, lost it, and had to pay with {each} __.',
    ],
    rows: `a b each due rivals
      stamps | coins | a rare | stamp | stamps coin coins / coins | stamps | a rare | coin | coins stamp stamps
      clocks | dolls | one old | clock | clocks doll dolls / dolls | clocks | one old | doll | dolls clock clocks
      watches | shells | a couple of | watches | watch shell shells / shells | watches | a handful of | shells | shell watch watches
      bells | keys | three old | bells | bell key keys / keys | bells | a dozen old | keys | key bell bells`,
  },
  {
    open: [
      'When the wind blew in the autumn, {a} fell from the big tree, and {b} from the little one. {p} was told to sweep them all up, and there was no end to it.',
      'We have two trees, one big, one little. The little one gives us {b}, and the big one {a}. You should see our lawn in October.',
    ],
    ask: [
      'Something hit the roof below the big tree with a bang. It was {each} __.',
      'From the big tree {p} got {each} __ down with a stick.',
      'A crow sat in the big tree and dropped {each} __ on the washing.',
      'Under the big tree the baby found {each} __ and began to chew.',
    ],
    rows: `a b each due rivals
      pears | plums | only one | pear | pears plum plums / plums | pears | only one | plum | plums pear pears
      nuts | cherries | a single | nut | nuts cherry cherries / cherries | nuts | a single | cherry | cherries nut nuts
      apples | nuts | several | apples | apple nut nuts / pears | apples | several | pears | pear apple apples
      plums | apples | a lot of | plums | plum apple apples / nuts | pears | a lot of | nuts | nut pear pears`,
  },
  {
    open: [
      'The giant ate {a} for breakfast and {b} for supper. He was the terror of seven valleys, and yet he was afraid of the dark.',
      'For his breakfast the giant wanted {a}, and before he went to bed he had to have {b}. His poor mother could hardly keep up with it.',
    ],
    ask: [
      'One morning a small boy came to the cave and offered him {each} __.',
      'As the sun rose, he rubbed his eyes and swallowed {each} __ in one go.',
      'It was early, and he was hungry. On his plate lay {each} __.',
      'Breakfast was late that day, because {each} __ had run away in the night.',
    ],
    rows: `a b each due rivals
      wolves | lions | one fat | wolf | wolves lion lions / lions | wolves | a young | lion | lions wolf wolves
      bears | pigs | one whole | bear | bears pig pigs / pigs | bears | a small | pig | pigs bear bears
      wolves | pigs | both of the | wolves | wolf pig pigs / lions | bears | nine | lions | lion bear bears
      bears | wolves | a pair of | bears | bear wolf wolves / pigs | lions | several | pigs | pig lion lions`,
  },
  {
    open: [
      'The black box holds {a} and the white box holds {b}. The magician has told me this, and he has also told me never to open them on my own.',
      'Among the things of the magician there were two boxes. {p} peeped in: {b} in the white one, {a} in the black one.',
    ],
    ask: [
      'But I could not help it. I lifted the black lid, and {each} __ jumped out.',
      'Behind the curtain somebody kicked over the black box, and {each} __ got lost.',
      'Out of the black box he took {each} __ for his last trick.',
      'In the end the black box was not quite empty, since {each} __ had been left inside.',
    ],
    rows: `a b each due rivals
      mice | frogs | one white | mouse | mice frog frogs / frogs | mice | just one | frog | frogs mouse mice
      balls | doves | a little | ball | balls dove doves / doves | balls | a poor | dove | doves ball balls
      mice | doves | both of the | mice | mouse dove doves / frogs | balls | several | frogs | frog ball balls
      balls | mice | three or four | balls | ball mouse mice / doves | frogs | a couple of | doves | dove frog frogs`,
  },
  {
    open: [
      'Upstairs they make {a} and downstairs they make {b}. That is how our factory works, and the noise is such that we talk with our hands.',
      'The factory has two floors. On the upper one you see women who make {a}, and on the lower one there are men who make {b}.',
    ],
    ask: [
      'A visitor went upstairs and was given {each} __ as a present.',
      'My sister works on the upper floor. In one hour she has to finish {each} __.',
      'Through a hole in the ceiling {each} __ fell down on us from above.',
      'Somebody stole {each} __ from upstairs, and the boss was not amused.',
    ],
    rows: `a b each due rivals
      dolls | drums | one large | doll | dolls drum drums / drums | dolls | one large | drum | drums doll dolls
      hats | gloves | just one | hat | hats glove gloves / coats | hats | a single | coat | coats hat hats
      gloves | coats | several | gloves | glove coat coats / drums | hats | a pair of | drums | drum hat hats
      dolls | coats | a few | dolls | doll coat coats / hats | dolls | two | hats | hat doll dolls`,
  },
  {
    open: [
      'You know that the {a} on this island bite and the {b} do not. I tell it to all the guests, and I have put it on a board by the landing stage, in four languages.',
      'When we came to the island, the captain warned us. The {b} were harmless, he said, but the {a} could bite.',
    ],
    ask: [
      'In the night there was a cry. {p} had been bitten by {each} __.',
      'The doctor looked at the little red holes in the leg. "That was {each} __," he said.',
      '"Ouch!" shouted {p}, who had put a bare foot on {each} __, and that hurt for days.',
      'A fisherman with only nine fingers says that it was the work of {each} __.',
    ],
    rows: `a b each due rivals
      snakes | frogs | a young | snake | snakes frog frogs / frogs | snakes | a young | frog | frogs snake snakes
      rats | monkeys | one tiny | rat | rats monkey monkeys / monkeys | rats | one tiny | monkey | monkeys rat rats
      snakes | rats | two green | snakes | snake rat rats / frogs | monkeys | several | frogs | frog monkey monkeys
      rats | snakes | a family of | rats | rat snake snakes / monkeys | frogs | a pair of | monkeys | monkey frog frogs`,
  },
  {
    open: [
      'The witch of the moor turned girls into {a} and boys into {b}, whenever they knocked at her door and asked for water. Her garden was full of them, and she knew them all by name.',
      'With her left hand the witch turned every boy into {one2}, and with her right hand she turned the girls into {a}. It hurt no more than a sneeze.',
    ],
    ask: [
      'There was a flash. Where there had been laughter and pigtails and pink skirts, one could now see {each} __.',
      'After the girls had knocked, somebody passing by noticed {each} __ on the doorstep.',
      'That evening it was girls who had knocked. Afterwards the witch sat down on the step and stroked {each} __.',
      'A boy came to look for his sisters. In the garden, in the place where they had last been seen, he found {each} __.',
    ],
    rows: `a b one2 each due rivals
      frogs | mice | a mouse | one green | frog | frogs mouse mice / mice | frogs | a frog | just one | mouse | mice frog frogs
      crows | cats | a cat | a single | crow | crows cat cats / cats | crows | a crow | a white | cat | cats crow crows
      frogs | crows | a crow | several | frogs | frog crow crows / cats | mice | a mouse | three | cats | cat mouse mice
      mice | cats | a cat | a pair of | mice | mouse cat cats / crows | frogs | a frog | a couple of | crows | crow frog frogs`,
  },
  {
    open: [
      'On Mondays our art class draws {a}, and on Fridays we draw {b}. It has been like this for a year, and no one dares to ask the teacher why. She has a bad heart.',
      'In art we had to draw {b} each Friday and {a} each Monday. {p} could do them in the end with both eyes shut.',
    ],
    ask: [
      'Last Monday I was so tired that I drew only {each} __.',
      'When they hung up what we had done on Monday, people admired {each} __.',
      '"Not bad for a Monday," said the teacher to {p}, and pointed at {each} __.',
      'The picture was dated "Monday", and sure enough, in the middle there was to be seen {each} __.',
    ],
    rows: `a b each due rivals
      trees | faces | one bare | tree | trees face faces / faces | trees | one sad | face | faces tree trees
      boats | birds | a tiny | boat | boats bird birds / birds | boats | a tiny | bird | birds boat boats
      trees | boats | two bare | trees | tree boat boats / faces | birds | several | faces | face bird birds
      boats | faces | a lot of | boats | boat face faces / birds | trees | a pair of | birds | bird tree trees`,
  },
  {
    open: [
      'There are two rooms in the little museum. In the red room they show {a}, and in the blue room {b}. The same old man sells the tickets, tears them in half, and puts on the cap of the guard.',
      'You come in through the blue room, which is full of {b}, and then you get to the red one, where the {a} are.',
    ],
    ask: [
      'In the red room, on a velvet cushion, {p} discovered {each} __.',
      'Thieves climbed in through the window of the red room. They took {each} __ and a sandwich.',
      'The light in the red room is bad. It took me a while to make out {each} __.',
      'The children had to draw what they had seen in the red room, so I drew {each} __.',
    ],
    rows: `a b each due rivals
      swords | masks | one long | sword | swords mask masks / masks | swords | one ugly | mask | masks sword swords
      crowns | shoes | just one | crown | crowns shoe shoes / shoes | crowns | a single | shoe | shoes crown crowns
      swords | crowns | several | swords | sword crown crowns / masks | shoes | three | masks | mask shoe shoes
      crowns | masks | a pair of | crowns | crown mask masks / shoes | swords | a lot of | shoes | shoe sword swords`,
  },
  {
    open: [
      'Grandma gives all the children in the family {a} on their birthdays, and from Grandpa they get {b}. It saves them a lot of thinking.',
      'For their birthdays the grandchildren get {b} from Grandpa and {a} from Grandma, and they act surprised.',
    ],
    ask: [
      'It rattled in the parcel from Grandma. I unpacked {each} __.',
      'When I turned six, Grandma gave me {each} __.',
      'A card was stuck to the gift. "Love, Grandma," it read. And what did I find? It was {each} __.',
      '{p} thanked Grandma for {each} __ and kissed her on both cheeks.',
    ],
    rows: `a b each due rivals
      books | balls | a thick | book | books ball balls / balls | books | just one | ball | balls book books
      spoons | pens | a silver | spoon | spoons pen pens / pens | spoons | a golden | pen | pens spoon spoons
      books | pens | several | books | book pen pens / balls | spoons | two | balls | ball spoon spoons
      spoons | books | half a dozen | spoons | spoon book books / pens | balls | a couple of | pens | pen ball balls`,
  },
  {
    open: [
      '"Look, the blue bag is for the {a} and the green bag is for the {b}," said {p} on the beach. "If you mix them up, we shall never get them out again."',
      'We went along the shore with two bags, and gathered {b} in the green one and {a} in the blue one until the tide turned.',
    ],
    ask: [
      'The blue bag had a hole, and we left behind us on the sand {each} __.',
      'A dog put his nose into the blue bag and ran off with {each} __.',
      'When the blue bag was emptied at home, out rolled {each} __.',
      '"May I have something from the blue bag?" asked the boy, and {p} gave him {each} __.',
    ],
    rows: `a b each due rivals
      shells | stones | one pretty | shell | shells stone stones / stones | shells | just one | stone | stones shell shells
      bottles | feathers | a green | bottle | bottles feather feathers / feathers | bottles | a white | feather | feathers bottle bottles
      shells | bottles | a few | shells | shell bottle bottles / stones | feathers | several | stones | stone feather feathers
      bottles | shells | two old | bottles | bottle shell shells / feathers | stones | a handful of | feathers | feather stone stones`,
  },
]);

export const kinds: readonly Kind[] = [NOUNS];
