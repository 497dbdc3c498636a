// Tellings of two or three whose kind or trade is told, and of a deed from which it follows who of them it was, by name.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const NAMES = toldKind('told: what it does and gives, and who it was by name', [
  {
    open: [
      '{pet} is {a x} and {pet2} is {a y}.',
      'We have {a x} called {pet} and {a y} called {pet2}.',
      '{p} has two pets: {pet}, the {x}, and {pet2}, the {y}.',
    ],
    ask: [
      'Something {deed}. It was __.',
      'This morning one of the two {deed}, and that can only have been __.',
      '"Who {deed}?" asked the neighbour. "That," I said, "was __."',
      'Whenever something has {deed}, we know that it was __.',
    ],
    rows: `x y deed
      dog | hen | barked at the milkman / hen | dog | laid an egg in the straw
      cat | parrot | caught a mouse in the cellar / parrot | cat | said good morning in a loud voice
      cow | horse | mooed behind the fence / horse | cow | galloped round the field
      rabbit | dog | hopped into the lettuce / dog | rabbit | fetched the stick
      snake | canary | slithered under the door / canary | snake | flapped its wings and chirped`,
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      '{p} is {a x} and {q} is {a y}, and I am lucky to know both of them.',
      'I have two cousins. {q} became {a y}, to the delight of my aunt, and {p} became {a x}.',
    ],
    ask: [
      '{Trouble}. Whom shall I ask? I had better ring __.',
      '{Trouble}, so I went to see __.',
      '{Trouble}. "Do not worry," said my wife, "I will call __."',
      '{Trouble}! This is a case for __.',
      'If one day {trouble}, you can turn to __.',
    ],
    rows: `x y trouble
      dentist | cobbler | my tooth hurts / cobbler | dentist | my boots have holes
      plumber | tailor | the tap drips / tailor | plumber | my trousers are torn
      vet | builder | my cat is ill / builder | vet | the wall falls down
      barber | doctor | my hair is too long / doctor | barber | my baby has a fever
      mechanic | gardener | my car does not start / gardener | mechanic | the roses look sick`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'At the wedding everyone did what he or she does best. {p} is {a x}, {q} is {a y} and {r} is a lawyer, so {r} only made a speech.',
      'The bride has three brothers and sisters: {p}, {a x}, {q}, {a y}, and {r}, who has never worked in {rHis} life. All of them wanted to help with the party.',
    ],
    ask: [
      '{Thing} came from __.',
      '"Lovely!" cried the guests at the sight of {thing}, and they all turned to look at __.',
      'The bride shed a tear when she was shown {thing}, and then she kissed __.',
      'For {thing} they had to thank __.',
      'It was a lot of work, of course: {thing} took a week, even for __.',
    ],
    rows: `x y thing
      baker | florist | the cake with the five layers / florist | baker | the white roses
      tailor | singer | the silk dress / singer | tailor | the song they had never heard before
      potter | poet | the forty painted plates / poet | potter | the poem in gold letters
      jeweller | butcher | the pair of rings / butcher | jeweller | the roast meat
      carpenter | photographer | the long wooden tables / photographer | carpenter | the album of photos`,
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'There is one telephone in our house, and it hangs on the stairs. {p}, the {x}, lives above it, and {q}, the {y}, lives below. Both are on it half the day.',
      '{p} works as {a x}. {q} works as {a y}. They come home at six, and neither of them ever thinks of washing their hands first.',
    ],
    ask: [
      'There was {trace} on the telephone, so the last to use it had been __.',
      'Somebody has left {trace} on the door handle again. I shall have a word with __.',
      'It cannot have been anyone else: with {trace} all over the soap, it was __.',
      'I found {trace} on the stairs and followed it up to the room of __.',
      'On the cup there was {trace}. It had been drunk from by __.',
    ],
    rows: `x y trace
      baker | painter | flour / painter | baker | wet blue paint / mechanic | gardener | black engine oil
      gardener | mechanic | earth and a bit of grass / teacher | fisherman | white chalk
      fisherman | teacher | a fish scale / barber | miner | cut hair / miner | barber | coal dust
      butcher | potter | a spot of blood / potter | butcher | a lump of clay`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} is {a x} and {q} is {a y}. They were on their way to Spain with ninety other people.',
      'In the third row sat {p}, {a x}, and across from {pHim} {q}, {a y}. They had never met. He who travels sees much, as they say.',
    ],
    ask: [
      '"We need somebody who can {do}! Is there anybody?" A hand went up. It was __.',
      'Nobody on board knew how to {do}, nobody but __.',
      'Suddenly there was a call for someone to {do}. All hopes now hung on __.',
      '"Stay calm," came a voice. "I {do} every day, it is my job." The voice was that of __.',
    ],
    rows: `x y do
      pilot | nurse | fly a plane / nurse | pilot | look after the sick
      cook | dentist | cook for a crowd / dentist | cook | pull a tooth
      singer | sailor | sing to an audience / sailor | singer | sail a ship
      tailor | teacher | sew with tiny stitches / teacher | tailor | teach children
      dancer | fireman | dance on tiptoe / fireman | dancer | put out fires`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'In the fable, {pet} the {x} and {pet2} the {y} both set off for the castle at dawn. Each thought the other a fool.',
      '"I shall be at the castle before you," said {pet}, who was {a x}. "Never," said {pet2}, who was {a y}, and they shook hands, as far as they had any.',
    ],
    ask: [
      'The one that came {way} was __.',
      'Then the guard saw something come {way}. "Good evening," he said, "you must be __."',
      'There was a small noise, and {way}, out of breath, came __.',
      'Look, somebody is coming {way}! It is __.',
    ],
    rows: `x y way
      eagle | mole | through the clouds / mole | eagle | up through a tunnel in the earth
      fish | monkey | through the water of the moat / monkey | fish | from branch to branch
      snail | horse | very slowly, with a house on its back / horse | snail | at a gallop
      frog | snake | hopping from leaf to leaf / snake | frog | without any legs, through a crack
      duck | rabbit | waddling and quacking / rabbit | duck | with long ears, out of a burrow`,
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'Eight people and a goat had been saved from the wreck, and the captain wrote a list. {p}: {a x}. {q}: {a y}. The others had no trade that was of use on an island.',
      '"What were you, {p}, before all this?" "{A x}." "And you, {q}?" "{A y}, sir." The captain nodded and looked for a long time at the sea.',
    ],
    ask: [
      '"Very well. The one who is going to {task} is __."',
      'When the time came to {task}, everyone looked at __.',
      'After a week they could not imagine who else might {task} if they lost __.',
      '"Let me {task}!" cried the goat boy, but they left that to __.',
      'So the duty to {task} was given to __.',
    ],
    rows: `x y task
      cook | tailor | boil the soup / tailor | cook | sew new clothes out of the sails
      fisherman | builder | catch fish for dinner / builder | fisherman | put up a hut with a roof
      doctor | gardener | heal the wounded / gardener | doctor | plant the seeds and water them
      barber | hunter | cut everybody's hair / hunter | barber | shoot a wild pig
      singer | guard | cheer them up with a song / guard | singer | keep watch at night
      teacher | cobbler | teach the two children / cobbler | teacher | mend the shoes`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} keeps {x}. {q} keeps {y}. I live between them and get a bit of everything.',
      'To the left of me there are the {x} of {p}, and to the right, behind the high hedge, there are the {y} of {q}.',
    ],
    ask: [
      'Today I found {gift} on my doorstep, with love from __.',
      'For my birthday I was given {gift}, which were of course from __.',
      'If I want {gift}, all I have to do is to smile at __.',
      '"Where did you buy {gift}?" "I did not buy them. I get them from __."',
    ],
    rows: `x y gift
      hens | sheep | six fresh eggs / sheep | hens | two balls of wool / bees | cows | three jars of honey
      cows | bees | two cans of milk / geese | bees | soft white feathers / bees | hens | some wax candles
      hens | cows | ten brown eggs / goats | hens | two goat cheeses / sheep | bees | grey woollen socks`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'My little girl is playing with {pet}, the toy {x}, and {pet2}, the toy {y}. "You do as I say," she tells them.',
      'In the toy box live {pet} and {pet2}. {pet} is {a x} of cloth, {pet2} is {a y} of wood, and they are married.',
    ],
    ask: [
      'The child makes one of them {move} over the carpet. I need not look, it is __.',
      '"And now we {move}!" says a small voice. Aha, it is the turn of __.',
      '"I can {move} better than you!" This, clearly, is said by __.',
      'The one who loves to {move} is __.',
    ],
    rows: `x y move
      frog | snake | hop / snake | frog | slither / horse | snail | gallop / snail | horse | crawl
      eagle | rabbit | fly / rabbit | eagle | hop / duck | spider | waddle / spider | duck | spin
      lion | sheep | roar / dog | cow | bark / cow | dog | moo`,
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'Be careful in the yard! {pet} is {a x}, {pet2} is {a y}, and neither of them likes visitors.',
      'The two worst beasts on this farm are {pet} and {pet2}. {pet} is the {x} and {pet2} is the {y}. The postman throws the letters over the gate.',
    ],
    ask: [
      'The milkman has been {hurt}. He must have met __.',
      '"Ow! I have been {hurt}!" "Then you have made the acquaintance of __."',
      'A child was {hurt} here last year by __.',
      'Those who get {hurt} on this farm have come too near to __.',
      'I was only {hurt} once, and that was by __.',
    ],
    rows: `x y hurt
      dog | hen | bitten / hen | dog | pecked / cat | horse | scratched / horse | cat | kicked
      bee | dog | stung / dog | bee | bitten / wasp | cat | stung / donkey | wasp | kicked
      rooster | donkey | pecked / kitten | rooster | scratched`,
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'The two of them left home on the same day. {p} became {a x}. {q} became {a y}. Their mother has put up a big map in the kitchen.',
      '"They both write to me," the old lady says, "{p}, who is {a x}, and {q}, the {y}. But they never put their names on the cards, the silly things."',
    ],
    ask: [
      'Today there came a picture of {view}, from __.',
      '"Greetings from {view}," it says. It is a card from __.',
      'She looks at a photo of {view} and smiles. She is thinking of __.',
      'On the back of {view} it says "Love and kisses", in the hand of __.',
    ],
    rows: `x y view
      pilot | sailor | the clouds from above / sailor | pilot | a ship in a storm
      cook | teacher | a huge kitchen with forty pots / teacher | cook | thirty children at their desks
      farmer | singer | a field with eleven cows / singer | farmer | a stage with red curtains
      miner | diver | a coal pit / diver | miner | fish at the bottom of the sea
      baker | clown | a hot oven full of bread / clown | baker | a circus tent`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'We have two robots in the house. {pet} {does} and {pet2} {acts}. They run on batteries, and they say "please".',
      '{pet} {does}. {pet2} {acts}. Both are robots, made in Japan, and neither has ever asked for a day off.',
    ],
    ask: [
      'Just look at the {sign}! That was done by __.',
      'Thanks for the {sign} are due to __.',
      'If we are pleased with the {sign} when we come home, we give a pat on the head to __.',
      'There would be no {sign} without __.',
      'When my aunt praised the {sign}, I introduced her to __.',
    ],
    rows: `does acts sign
      sweeps | cooks | clean floor / cooks | sweeps | hot soup / irons | gardens | smooth shirt
      cuts the grass | irons | short lawn / bakes | digs | fresh bread / digs | bakes | deep hole
      paints | sews | yellow fence / sews | paints | new curtain`,
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'It was noisy in the old house last night. {p} plays the {x} and {q} plays the {y}, and both had the window open.',
      '{p} has learned the {x} and {q} the {y}. As they live under one roof, the rest of us have learned patience.',
    ],
    ask: [
      '{Sign} was lying on the stairs. It belongs to __.',
      'I hear that {sign} is broken. That will be bad news for __.',
      'I gave {sign} for Christmas to __.',
      'We all had to look for {sign}, and when it was found, we took it to __.',
    ],
    rows: `x y sign
      violin | drums | a bow with white horse hair / drums | violin | a pair of sticks
      guitar | trumpet | a thick new string / trumpet | guitar | a brass mouthpiece
      piano | flute | the lid over the white and black keys
      violin | trumpet | the lowest of the four strings / drums | flute | the skin that one beats on
      guitar | flute | one of the six strings`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '"Is that the animal home? I am calling about two lost animals. {p} misses {pHis} {x}, and {q} misses {qHis} {y}. They both live in Bell Street, and they are both in tears."',
      'Two notices hang on the tree. On the one it says that {p} has lost {a x}. On the other {q} asks about {a y}. It has rained, and the ink has run.',
    ],
    ask: [
      'A man came with a box. "I have got something here that {does}." So we sent at once for __.',
      'In the park they caught a creature that {does}. That will make somebody happy, namely __.',
      'Something that {does} is sitting in our garage, and I think it belongs to __.',
      '"Mine {does}," came a voice on the telephone, and I knew that I was speaking to __.',
    ],
    rows: `x y does
      dog | cat | barks and wags its tail / cat | dog | purrs and drinks milk
      parrot | rabbit | talks and flies / rabbit | parrot | hops and eats carrots
      snake | duck | slithers and has no legs / duck | snake | quacks and swims
      frog | hen | croaks and jumps / hen | frog | lays eggs / monkey | goat | climbs and peels bananas
      goat | monkey | bleats and has horns / owl | snail | hoots at night
      snail | owl | crawls and carries its own house`,
    due: 'p',
    rivals: 'q',
  },
]);

export const kinds: readonly Kind[] = [NAMES];
