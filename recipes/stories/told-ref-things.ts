// Tellings, in notices, recipes and talk, after which "it", "them", "her", "one" and the like are due of what was told.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const THINGS = toldKind('told: pronouns for things and guests', [
  {
    open: [
      'What I wished for was a bicycle. What I got, on the morning of my sixth birthday, was {n}. "Is that not much nicer?" said my father.',
      'On my birthday there was no bicycle in the hall. Instead, there was {n}! Everybody looked at me and waited for me to be glad.',
    ],
    ask: [
      'I said nothing till the evening. Then I bit into my birthday cake and asked whether we could send __ back.',
      'My friend got a bicycle for her own birthday. All the same she offered me ten pence for __.',
      'A bicycle would have rusted by now. Years later, I must say, I would not have been without __ for all the bicycles in the world.',
      'My mother said that children grow out of bicycles, but that I could be happy with __ all my life.',
      'Once, missing the bicycle that I had not been given, I even tried to put a saddle on __.',
    ],
    rows: `n due rivals
      a baby sister | her | him it them
      a pretty new aunt | her | him it them
      a little niece | her | him it them
      a baby brother | him | her it them
      a funny new uncle | him | her it them
      a little nephew | him | her it them
      twin brothers | them | him her it
      two baby sisters | them | him her it
      a violin | it | him her them
      a writing desk | it | him her them`,
  },
  {
    open: [
      'Peel {n}, wash your hands, and shut the door, because of the cat. Now chop and chop and chop. If you have no butter, oil will do. I learned this from a sailor.',
      'First, take {n} and a sharp knife, and begin to peel and chop. The music on the radio does not matter, but it helps. Then heat some butter in a big pan.',
    ],
    ask: [
      'When the butter is brown, throw __ into the pan, and stand back.',
      'Stir the pan now and then for ten minutes. After that you can mash __ with a fork.',
      'Before you chop, rub off the earth and wash __ well.',
      'The sailor always left the skin on. He would say that you should eat __ with your fingers.',
      'A pinch of salt and a little pepper from the mill, and then serve __ hot.',
    ],
    rows: `n due rivals
      an onion | it | them him her
      a big potato | it | them him her
      a pumpkin | it | them him her
      an apple | it | them him her
      a carrot | it | them him her
      three onions | them | it him her
      six big potatoes | them | it him her
      four apples | them | it him her
      some carrots | them | it him her
      nine pears | them | it him her`,
  },
  {
    open: [
      'A note hangs on the tree by the pond: "Lost on Sunday: {n}. Last seen near the ducks. We are all very sad." Below that there is a telephone number, half washed off by the rain.',
      'On Sunday, in the park, near the pond, we lost {n}. My wife has not eaten since, or hardly, and the children made a poster.',
    ],
    ask: [
      'There is a reward of fifty pounds. If you walk by the pond, please call, please look under the bushes, and please do not chase __.',
      'A gardener in the park thought that the ducks had been joined by somebody new, and so he found __ on the island.',
      'It was the bread that we had thrown to the ducks in the park, I think, that had tempted __ away.',
      'When my wife had taken down the last poster in the park, a taxi stopped, and the driver opened the door for __.',
      'At the police station near the park they wanted a photograph and asked whether anyone had ever threatened __.',
    ],
    rows: `n due rivals
      our dear old hen Martha | her | him it them
      our old mother cat | her | him it them
      our little dog, a good girl called Lady | her | him it them
      our tomcat King | him | her it them
      our little dog, a good boy called Prince | him | her it them
      our old cock Martin | him | her it them
      both our little dogs | them | her him it
      three of our cats | them | her him it
      our two white hens | them | her him it`,
  },
  {
    open: [
      'In the haunted hall {n} moved, and there was not a soul about. The guide had told us that it would happen at ten, and it did. My aunt fainted. My uncle looked for wires.',
      'We had paid two pounds to see {n} move. The clock struck ten. "There!" cried the guide, and my aunt fainted.',
    ],
    ask: [
      'My uncle found neither a string nor a wire in that hall. "Can {n} move by __?" he asked.',
      'There was no draught, no mouse and no string. In the hall, as all could see, {n} had moved by __.',
      'My aunt woke up. "Nothing can move on its own in this world," she said, but {n} had moved by __.',
      'Next morning in the hall {n} danced a little dance, all by __.',
      'Ghosts, said the guide, did not come into it: {n} had got tired of the hall and simply amused __.',
    ],
    rows: `n due rivals
      a rocking chair | itself | themselves himself herself
      the old harp | itself | themselves himself herself
      the iron lamp | itself | themselves himself herself
      a suit of armour | itself | themselves himself herself
      two rocking chairs | themselves | itself himself herself
      the old curtains | themselves | itself himself herself
      the iron lamps | themselves | itself himself herself
      the hats on the wall | themselves | itself himself herself
      six silver spoons | themselves | itself himself herself`,
  },
  {
    open: [
      'Some joker has been in our park at night with a pot of paint. This time it was {n}. Last time it was the mayor, who had fallen asleep on a bench.',
      'The paper says that somebody has painted {n} in the park, green from top to bottom. The police are looking for a person with green fingers.',
    ],
    ask: [
      'I saw it with my own eyes this morning. In the middle of the park, in the sun, shone __ green legs.',
      'In the park a man with a brush and soap stood and scrubbed, and slowly the grey came through on __ feet.',
      'A dog came along, sniffed at the paint in the park, and went to sleep in the grass between __ legs.',
      'It rained. The paint ran down, and on the path in the park there was a green lake round __ feet.',
      'The mayor wants a fence in the park. The children want the paint to stay and have put flowers between __ feet.',
    ],
    rows: `n due rivals
      the stone table | its | their his her
      the old bench | its | their his her
      an iron chair | its | their his her
      the two stone tables | their | its his her
      all the benches | their | its his her
      the statues of the twins | their | its his her
      the statue of King Henry | his | its their her
      the statue of our first mayor, old Mr Hill | his | its their her
      the statue of a fisherman | his | its their her
      the statue of Queen Anne | her | its their his
      the statue of our first lady mayor | her | its their his
      the statue of a milkmaid | her | its their his`,
  },
  {
    open: [
      'On Saturday at five, by train, we are getting {n}. Mother has told Father three times. He says that he is not deaf.',
      'Mother rang Father at work. "It is all arranged: {n} will be at the station on Saturday at five." Father wrote it on his cuff.',
    ],
    ask: [
      'At half past five on Saturday Father came home from the station, alone. He had forgotten what he had gone there for and had brought a newspaper. "And where," said Mother, "have you left __?"',
      'The train on Saturday was early. When Father ran onto the platform, the station master had already put a blanket over __.',
      'There had been a mistake about the train, and Father had to go as far as Dover to get __.',
      'Father was at the station on Saturday with the small car, and the question was how to get __ into it.',
      'We all stood at the gate when Father came from the station, and Mother opened the car door and looked at __ with shining eyes.',
    ],
    rows: `n due rivals
      Aunt Ruth | her | him it them
      my rich godmother | her | him it them
      a French girl | her | him it them
      Uncle Ben | him | her it them
      my rich godfather | him | her it them
      a French boy | him | her it them
      a crate of apples | it | her him them
      a second-hand piano | it | her him them
      the cousins from Wales | them | her him it
      two French students | them | her him it`,
  },
  {
    open: [
      'In my wardrobe there is {n}, and it is no good saying that there is not. I have seen what I have seen. You may switch off the light now, but leave the door open.',
      '"Mum, I cannot sleep," said the child. "There is {n} in the wardrobe again." It was nine o\'clock, and the cocoa had been drunk.',
    ],
    ask: [
      'So Mum went to the wardrobe, knocked, opened the door a little, and told __ to be quiet.',
      'In the morning a biscuit lay in front of the wardrobe, and it was half eaten. It had been left there, on a saucer, for __.',
      'Dad says that nobody lives in our wardrobe, but I noticed that he said good night to __ all the same.',
      'The wardrobe will be sold on Friday. I only hope that the new owners will be kind to __.',
      'Now that I am grown up, the wardrobe is full of coats. Once in a while I still look behind them for __.',
    ],
    rows: `n due rivals
      a witch with a bad cold | her | him them it
      an old lady with one tooth | her | him them it
      a queen without a kingdom | her | him them it
      a mermaid | her | him them it
      a pirate with a long black beard | him | her them it
      an old gentleman with one tooth | him | her them it
      a king without a kingdom | him | her them it
      a wizard | him | her them it
      some goblins | them | her him it
      three little old men | them | her him it
      two wolves | them | her him it
      a family of bears | them | her him it`,
  },
  {
    open: [
      'The pet shop had everything in grey and in white. I had promised my daughter {n}. "The choice is yours," said the man and yawned.',
      '"I promised my daughter {n}," I told the man in the pet shop. He had what I wanted in two colours, grey and white.',
    ],
    ask: [
      'I could not decide. In the end I asked the man in the pet shop for the white __.',
      'The man in the pet shop scratched his ear and said that in my place he would take the grey __.',
      '"You got the wrong colour," said my daughter at home. "I wanted the grey __!"',
      'My wife said that white gets dirty and that I should have bought the grey __.',
    ],
    rows: `n due rivals
      a kitten | one | ones
      a rabbit | one | ones
      a mouse | one | ones
      a parrot | one | ones
      two kittens | ones | one
      two rabbits | ones | one
      four mice | ones | one
      a pair of parrots | ones | one`,
  },
  {
    open: [
      'We hid {n} in the cellar when Grandma came. Grandma is against anything new, and we wanted a quiet weekend. She has very good ears.',
      'Grandma was to know nothing of {n}. As soon as the bell rang, we ran to the cellar, and Dad turned up the radio.',
    ],
    ask: [
      'On the second day Grandma wanted some jam from the cellar. "I will get it for you," cried Dad, but on the stairs she was faster, and so she found __.',
      'There was a noise from the cellar during dinner. "Only the wind," said Dad, and Mum went down to have a look at __.',
      'It was cold in the cellar. While Grandma slept we took a blanket down and laid it over __.',
      'In the end, of course, Grandma went down to the cellar, and now she visits us only because of __.',
      'When the car with Grandma in it had gone round the corner, we all ran to the cellar and brought __ up into the light.',
    ],
    rows: `n due rivals
      a washing machine | it | them her him
      the new television | it | them her him
      our electric organ | it | them her him
      the computers | them | it her him
      all our new lamps | them | it her him
      the puppies | them | it her him
      my sister's new boyfriend | him | her it them
      the young man who paints the house | him | her it them
      my brother's new girlfriend | her | him it them
      the young lady who is going to marry my brother | her | him it them`,
  },
  {
    open: [
      'The doctor gave me {n} for my cough and told me to come back in a week. He asked after my mother. He has a new carpet.',
      'For my cough I got {n} from the doctor. "And no dancing," he said, as I was already at the door.',
    ],
    ask: [
      'A cough is no fun, but neither is the taste of old boots. Three times a day, with honey, I have to swallow __.',
      'My cough is gone. The dog got up on the table and ate the rest, and now he will not stop begging for __.',
      'The girl at the chemist had to ring the doctor, and then, since I was coughing so, she wrapped __ in paper for me.',
      'I coughed all night. My wife, who hates chemists, had thrown __ out of the window.',
      'Cough or no cough, I am not a horse. I took one look and gave __ to the dog.',
    ],
    rows: `n due rivals
      a green syrup | it | them him her
      a bottle of black oil | it | them him her
      a yellow powder | it | them him her
      an enormous pill | it | them him her
      some green drops | them | it him her
      three bottles of black oil | them | it him her
      yellow pills | them | it him her
      sixty little pills | them | it him her`,
  },
  {
    open: [
      'High above the harbour you can see {n} tonight. Sailors believe that this brings luck, and I believe what sailors believe.',
      'Come out on the balcony! Over the harbour, look, you can see {n}. It has not been so clear for weeks.',
    ],
    ask: [
      'The old captain took off his cap to the sky over the harbour and said that he had once steered home by __.',
      'If only no cloud comes in from the sea tonight and covers __ up!',
      'My little boy leaned far out over the balcony and asked if one could catch __ with a net.',
      'Down in the black water of the harbour one could see __ a second time, trembling.',
      'Stand on the balcony, make a wish, and look at __ with one eye shut.',
    ],
    rows: `n due rivals
      a very bright star | it | them him her
      the full moon | it | them him her
      a round, red moon | it | them him her
      a comet with a tail | it | them him her
      three bright stars | them | it him her
      the Seven Sisters | them | it him her
      a thousand stars | them | it him her
      the northern lights | them | it him her`,
  },
  {
    open: [
      'Welcome to the house! In the kitchen you will find {n}. Our last guests were not careful enough, and so I have to write this down. The sea is on the left.',
      'Dear guests, the kitchen is yours for the week, and with the kitchen you get {n}. The key goes under the stone frog when you leave.',
    ],
    ask: [
      'I must ask our guests to be careful in the kitchen: do not put __ in the oven.',
      'At the end of the week, dear guests, please wash up, and then hang __ on the hook.',
      'I got nothing else from my grandmother, dear guests. If you break __, run.',
      'One guest took __ down to the beach last summer to build a castle with. The kitchen is the right place!',
    ],
    rows: `n due rivals
      a copper pan | it | them him her
      a blue teapot | it | them him her
      an old iron pot | it | them him her
      a silver ladle | it | them him her
      four copper pans | them | it him her
      six blue cups | them | it him her
      two old iron pots | them | it him her
      my silver spoons | them | it him her`,
  },
  {
    open: [
      'The first thing on the moon, children, was not a man. It was {n}, says my grandfather, who was in the navy and knows. The navy shot a barrel up there, long before the Americans.',
      'My grandfather swears that long before the astronauts the navy had sent {n} to the moon, in a barrel, and that it was hushed up.',
    ],
    ask: [
      'If you look through a good telescope, says my grandfather, you can still see __ up there on the moon.',
      'The astronauts took no pictures, says my grandfather, because the moon is large and they did not meet __.',
      'To be so light on the moon must have been great fun for __, says my grandfather.',
      'My grandfather tied the knots himself and shut the lid of the barrel. "Good luck up there," he said to __.',
      'There was a plan to send a second barrel to the moon, with some sandwiches for __.',
    ],
    rows: `n due rivals
      a nun from Malta | her | him them it
      the admiral's nurse, a widow called Mary | her | him them it
      a hen called Doris | her | him them it
      an old lady from Dover | her | him them it
      a monk from Malta | him | her them it
      a sailor by the name of Martin | him | her them it
      a tomcat called Boris | him | her them it
      an old gentleman from Dover | him | her them it
      two goats | them | her him it
      three sailors | them | her him it
      a couple from Dover | them | her him it`,
  },
  {
    open: [
      'At the flea market I sold {n} to a man in a straw hat. My wife was buying eggs. It had to be quick, and it was.',
      'While my wife went to buy eggs, a man in a straw hat came up to our stall. I sold him {n}, at half the price.',
    ],
    ask: [
      'My wife came back with the eggs and saw the empty place on our stall. "You have not sold __, have you?" she asked.',
      'The man in the straw hat was already at his car. I ran after him and asked if I could buy __ back.',
      'My wife dropped all the eggs. Her mother had given __ to us for our wedding!',
      'Last night the man in the straw hat was on television, and an expert in a bow tie valued __ at a million.',
      'I should have asked my wife first. For her part, she would never have let me take __ to the market.',
    ],
    rows: `n due rivals
      an ugly vase | it | them him her
      a box with a broken lid | it | them him her
      a picture of a cow | it | them him her
      a stuffed fish | it | them him her
      two ugly vases | them | it him her
      four pictures of cows | them | it him her
      our soup plates | them | it him her
      six old chairs | them | it him her`,
  },
]);

export const kinds: readonly Kind[] = [THINGS];
