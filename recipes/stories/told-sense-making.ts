// Tellings of cooking, mending, gardening, washing and building: what comes next, what it is done with or made into.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const MAKING = toldKind('told: sense, making, mending and growing', [
  {
    open: [
      'On the kitchen table lay {x}. {p} rolled up {pHis} sleeves. The radio was playing something by Mozart, and the cat had been put out because of what happened last time.',
      '{q} came in from the garden and gave {p} {x}. "There you are," said {q}. "You know what to do with that."',
    ],
    ask: [
      'Now all of it had to be __.',
      'An hour later everything had been __.',
      'It is no good until it has been __.',
      '"Must it be __?" asked the little one.',
      'Half of it was __ already when the bell rang.',
      'When it was __ at last, {pHe} sat down with a cup of tea.',
    ],
    rows: `x due rivals
      a heap of potatoes with their skins on | peeled | mended baked dried / a lump of bread dough, which had risen nicely | baked | peeled mended dried
      a basket of wet shirts, still dripping | dried | peeled baked mended
      a torn pair of trousers | mended | baked peeled dried / a big fish, still with its scales and its insides | cleaned | mended dried peeled
      a tray of raw biscuits, stars and hearts | baked | peeled mended dried / a pile of muddy football shirts | washed | baked peeled mended`,
  },
  {
    open: [
      'My father can make anything. "Give me {x}," he says, "and you shall see." He has a pencil behind his ear, and in his pockets are string, a rule, and half a biscuit for the dog.',
      'We found {x} in the shed when we cleared it out. "Let us make something of it," said {p}, and the others groaned.',
    ],
    ask: [
      'What it was to be in the end was a __.',
      'By the evening it had become a __.',
      'You should see the __ that came of it!',
      'It turned into the most beautiful __ in the street.',
      'Next day we had a __, and everybody wanted to try it.',
      'That was enough for a __.',
    ],
    rows: `x due rivals
      two long ropes and a board for the apple tree | swing | kite scarf cake / thin paper, two sticks and a long, long string | kite | swing scarf stool
      three balls of red wool and two needles | scarf | swing kite cake / three legs and a round seat of oak | stool | kite scarf cake
      a row of planks, oars and a pot of tar | boat | scarf kite cake / two poles and twelve rungs | ladder | kite scarf cake
      wool, and needles for a long thing around the neck | scarf | ladder boat kite`,
  },
  {
    open: [
      'In the spring {p} put {x} into the ground behind the house. Nobody took any notice, since {pHe} is always digging there, and in the summer we had visitors and a sick parrot to think of.',
      'Our school has a little garden, and each child has a bed in it. In April {p} put in {x}, and wrote {pHis} name on a stick.',
    ],
    ask: [
      'In the autumn it was full of __.',
      'Some months later we could eat or admire the first __.',
      'What came up, in long rows, were __.',
      'The snails had been at the __, but not at all of them.',
      'There were __ for the whole street.',
      '"I have never seen such big __!" said the mayor.',
    ],
    rows: `x due rivals
      last year's tubers with long white eyes, for making chips | potatoes | pumpkins roses beans / a rose bush | roses | beans carrots onions / the flat seeds that we had kept from the Halloween lantern | pumpkins | roses carrots onions
      runner seeds, with poles to climb up | beans | potatoes roses onions / the tiny seed of orange roots that rabbits love | carrots | roses beans pumpkins
      the little bulbs that make you cry when you cut them | onions | roses beans pumpkins / seeds of the tall flower that turns its head to the sun | sunflowers | beans onions carrots`,
  },
  {
    open: [
      'Knock, knock. In came our neighbour with a long face and {x}. She put it on the table between the teacups and said nothing.',
      '"Can you help me?" asked my aunt. She had brought {x}, in a bag.',
    ],
    ask: [
      'I got out my __ and set to work.',
      '"That is soon done," I said. "All I need is __."',
      'There is a box in our cupboard with __ for such a case.',
      'It was done in ten minutes, with some __.',
      'We looked for __ in every drawer.',
      'A little __ works wonders.',
    ],
    rows: `x due rivals
      a coat with a sleeve coming off | thread | glue paint oil / a cup in four pieces | glue | thread oil flour / a squeaking hinge | oil | thread glue paper
      a toy boat with its colour all gone | paint | thread oil string / a parcel that kept coming undone | string | paint oil flour / a shirt without a single button left on | thread | glue oil paint
      a china dog and its broken-off head | glue | oil thread string / a stiff old lock | oil | thread paint string`,
  },
  {
    open: [
      'First you let it soak, my mother always said, and then you rub. She could get {x} out of anything. I have tried to do it as she did, and I have ruined two tablecloths.',
      '"How do I get rid of {x}?" This is what a reader wants to know. It has been on her white blouse since the wedding of her niece.',
    ],
    ask: [
      'So there must have been a __ around somewhere.',
      'It is what happens if you are careless with a __.',
      'Next time she should put down the __ before she dances.',
      'Somebody must have knocked against a __.',
      'A leaking __ is often to blame.',
      'I blame the __, and so would you.',
    ],
    rows: `x due rivals
      ink | pen | candle bottle egg / wax | candle | pen bottle brush / blue ink from the school | pen | candle oven brush
      paint | brush | pen candle egg / drops of wax | candle | pen brush bottle / a big black ink spot | pen | candle brush egg / red paint | brush | pen candle bottle
      red wine | bottle | pen candle brush / drips of port wine | bottle | candle pen brush`,
  },
  {
    open: [
      'Here is how to make {x}, as my grandmother taught me. You need a free afternoon, a sharp knife and somebody to talk to. She used to tell me about the winter of the wolves as we worked.',
      'The children of class three are making {x}. They have put newspaper on the floor and old shirts over their jumpers. "Whoever sings," says the teacher, "works better."',
    ],
    ask: [
      'The first thing to get is a big __.',
      'Everyone had brought some sort of __ from home.',
      'Put the __ in front of you, then, and look at it from all sides.',
      'Nothing can be done if you have no __.',
      'You cannot make it unless you start with your __.',
      '"My __ is bigger than yours!" cried {p}.',
    ],
    rows: `x due rivals
      a lantern with teeth for Halloween | pumpkin | sheet sock candle / a ghost costume | sheet | pumpkin sock egg / a puppet for one hand, with button eyes | sock | pumpkin sheet log
      a painted Easter decoration | egg | sheet sock pumpkin / a canoe, like the Indians did, from one piece | log | sock egg pumpkin
      a snake with a tongue, to slip over one's arm | sock | egg log pumpkin / a tent for under the table | sheet | egg sock pumpkin`,
  },
  {
    open: [
      'The builders have been in our house since March. Today they are working on {x}. I have made them eleven pots of tea, and one of them plays the mouth organ in the break.',
      'My husband wants to do it all by himself. He has read a book. At the moment he is at work on {x}, and I have taken the children to my mother.',
    ],
    ask: [
      'There is no more __, so it has all come to a stop.',
      'All over the hall there lies __.',
      'Yesterday a lorry brought us a load of __.',
      'How much __ can one need for that?',
      'The dog has run through the __.',
      'I dream of __ every night.',
    ],
    rows: `x due rivals
      the big panes for the front | glass | wood paper wool / the floorboards | wood | glass paper water / the pattern with roses that he sticks on the walls | paper | glass wood iron
      the railings around the balcony, black and pointed | iron | paper wool glass / the glaze for the greenhouse | glass | iron wood paper / the beams under the roof | wood | glass paper wool
      the colour of the kitchen, sky blue | paint | glass wood iron`,
  },
  {
    open: [
      '"Look at that!" said {p}. "{X}." We were on our way to church, in our good coats, and my uncle was telling us about the price of coal.',
      '{X}. One notices such things when one has been away for a month. The neighbours had fed the cat, at least.',
    ],
    ask: [
      'It was high time for somebody to __.',
      'The next day we had to __.',
      'Nobody likes to __, but it must be done.',
      '"I suppose you want me to __?" asked Father.',
      'So, on Saturday, it was my turn to __.',
      'I would rather __ than sit in an office.',
    ],
    rows: `X due rivals
      The weeds are up to the window and the beds are full of stones | dig | sweep iron cook / The yard is full of leaves and dirt | sweep | iron cook sew
      The plates are standing in the sink up to the tap | wash | dig iron paint / The white of the fence has come off all along the street | paint | cook iron sew
      All my shirts are in creases | iron | dig sweep cook / There is not a warm thing in the house to eat | cook | iron dig sweep
      The curtains are coming apart at the seams | sew | dig cook sweep / There is dust and sand on every floor | sweep | iron sew cook`,
  },
  {
    open: [
      'It is still a lump of clay, but {p} has plans for it. "It is going to be {x}," says {pHe}, and bends over the wheel. The window is open and there are bees in the lavender.',
      'For the school sale {p} is making {x} of clay.',
    ],
    ask: [
      'You will be able to put your __ in it.',
      'It will be just the right size for the __.',
      'Somebody will buy it for her __.',
      'It is meant to hold the __.',
      'On Sundays it will be full of __.',
      '"I have got a lot of __ at home," said a lady, "so I shall take it."',
    ],
    rows: `x due rivals
      a vase | flowers | coins tea butter / a fat pink pig with a slot on top | coins | flowers tea sugar / a pot with a spout, a handle and a lid with a hole | tea | coins flowers eggs
      a tall jar for tulips and roses | flowers | tea coins eggs / a stand with six little round hollows for breakfast | eggs | coins flowers tea
      a money box | coins | tea flowers eggs / a tall pot for a bunch of lilies | flowers | eggs coins tea`,
  },
  {
    open: [
      'The old tailor spread it out on his table and stroked it with the flat of his hand. "I shall have it ready by Friday," he said. It was for {x}. A wasp was walking up the window, and his wife was singing in the back.',
      'In the box lay something under thin white paper, made to measure for {x}. Nobody dared to touch it.',
    ],
    ask: [
      'When they lifted it out, they saw that it was a __.',
      'It was the finest __ that had ever been made in that shop.',
      'Have you ever seen such a __?',
      'It took nine days to sew that __.',
      'A child tried on the __ in secret and was smacked.',
      'The __ was carried home through the rain.',
    ],
    rows: `x due rivals
      a bald head | hat | veil sail glove / the mast of a ship, to catch the wind | sail | hat veil flag / the face of the bride | veil | sail hat flag
      the right hand of the duke | glove | veil sail flag / the flagpole of the town hall | flag | veil hat glove / the window of the bedroom | curtain | glove hat sail
      the top of the queen's head, against the sun | hat | glove curtain flag / the yacht in the harbour | sail | veil hat glove`,
  },
  {
    open: [
      'In the evening {p} set to work with {x}. The children were asleep, the dishes were done, and a light rain was falling on the shed.',
      '{p} took {x} down from its hook and went outside. "I shall be back for supper," {pHe} called.',
    ],
    ask: [
      'Before long a good part of the __ was done.',
      'I could see {pHim} bending over the __.',
      'What {pHe} wanted to see to was the __.',
      '"I am going to do the __ today," {pHe} had told us.',
      '{PHe} had to fight with the __ until it was dark.',
      'Nobody looks after the __ as well as {pHe} does.',
    ],
    rows: `x due rivals
      the lawn mower | grass | hedge floor shirts / the long shears | hedge | floor shirts grass / a mop | floor | hedge grass shirts / the old flat iron | shirts | grass hedge floor
      the big scissors for bushes | hedge | floor shirts grass / a scrubbing brush and a bucket | floor | hedge grass shirts / the steam iron | shirts | hedge grass floor
      the heavy axe | wood | shirts floor grass`,
  },
  {
    open: [
      'My cousin has been given {x} for her birthday. She is over the moon, and my aunt is under the table with a headache. "And where is it to live?" asked my uncle. There is not much room in the flat.',
      'We have won {x} at the fair! Father did not believe it until he saw it in the bathroom. He is not a man for surprises.',
    ],
    ask: [
      'The next thing on the list was a __.',
      'Uncle went down to his workshop to build a __.',
      'In the meantime we have asked our neighbours for a __.',
      'One cannot keep such a thing without a __.',
      'The man in the shop said that a __ was all that it needed.',
      'Until there is a __, it will have to stay in a box or the bath.',
    ],
    rows: `x due rivals
      a canary | cage | tank kennel stable / two goldfish | tank | cage kennel stable / a big watchdog | kennel | cage tank stable / a pony | stable | cage tank kennel
      a parrot that says rude things | cage | kennel tank stable / a horse | stable | tank kennel cage / a shoal of tiny fish | tank | kennel cage stable
      a young sheepdog, who is to sleep outdoors | kennel | cage tank stable`,
  },
  {
    open: [
      'I am the new help, and this is my first day. "Do not be afraid, dear," said the cook. "We are going to make {x}." On the wall hung forty copper pans, and there was a mousetrap under the dresser.',
      '{p} wants to make {x} for {pHis} mother, as a surprise. {PHe} has locked the door, and the dog is not happy about it.',
    ],
    ask: [
      'It all has to go into the __ now.',
      'Was the __ ready? It was.',
      'Somebody has to keep an eye on the __.',
      'Half an hour in the __, and it is done.',
      'One look at the __ was enough to see that something was wrong.',
      'I burnt my fingers or froze them on the __, silly me.',
    ],
    rows: `x due rivals
      a cake | oven | fridge pan kettle / ice cream | freezer | oven pan kettle / scrambled eggs with bacon | pan | oven freezer kettle / a batch of scones | oven | freezer pan kettle
      ice cubes | freezer | oven pan kettle / pancakes | pan | oven freezer kettle / a loaf of white bread | oven | freezer kettle pan
      fried eggs, sunny side up | pan | oven freezer kettle`,
  },
  {
    open: [
      '"There," said the old nurse. "That is what I wanted." She had found {x} in the linen chest and sat down with it by the fire. I am told that she brought up three generations in that house.',
      'Mother held up {x}. "This was yours," she said. "You were so small that we carried you about in a shoebox."',
    ],
    ask: [
      'When I was a baby, it used to warm my __.',
      'How tiny the __ must have been in those days!',
      'I cannot believe that my __ was ever as small as that.',
      '"It went on your __," she told me.',
      "You put that on your __, don't you?",
      'These days I could only get one big toe or thumb in it, and not the whole __.',
    ],
    rows: `x due rivals
      a little knitted sock | foot | hand head neck / a little mitten on a string | hand | foot head neck / a little bonnet with ribbons | head | foot hand neck
      a little shoe of soft red leather | foot | head hand neck / a little woollen cap | head | hand foot neck / a little glove with no fingers | hand | foot head neck`,
  },
  {
    open: [
      'The washing line tells you all about a family. On ours there is {x} today, and the whole street can see it. Old Mrs Lamb puts on her glasses specially.',
      'What is that on the line over there? It is {x}, and the wind blows into it. I do not know who has moved in, as the curtains are shut.',
    ],
    ask: [
      'So there is a __ in that house.',
      'You can bet that there is a __ in the family.',
      'It must belong to a __.',
      'Only a __ would wear a thing like that.',
      'There goes the __ whose it is!',
      'I should like to see the __ in it.',
    ],
    rows: `x due rivals
      a very small bib with ducks on it | baby | nun bride cook / a white coat with a stethoscope still in the pocket | doctor | baby bride cook
      a long white gown with a train and a veil | bride | baby cook sailor / a tall white hat and an apron with gravy on it | cook | bride baby nun
      a striped shirt and a blue collar with an anchor | sailor | cook bride baby / a set of nappies | baby | cook bride sailor
      a huge pair of check trousers and a red wig | clown | nun baby bride / a green shirt with the number nine and football socks | player | nun baby bride`,
  },
  {
    open: [
      'My list for Saturday is long, as always: post, bank, aunt Ruth, and then {x}. I have put the last thing off since March, and now it is nearly too late.',
      '"Let us do it together," said {p}. "{X}, I mean. You take one end and I take the other, and then we shall have tea."',
    ],
    ask: [
      'For that you want a good __.',
      'The old __ has lost its handle, so we bought a new one.',
      'Somebody had borrowed the __ and not brought it back.',
      'I found our __ behind the bicycles at last.',
      '"Give me the __!" I called down.',
      'With a blunt or broken __ it takes for ever.',
    ],
    rows: `x X due rivals
      cutting through the fallen trunk, to and fro | Cutting through this trunk, to and fro | saw | spade ladder brush / digging over the beds | Digging over the beds | spade | saw brush ladder
      painting the garden gate | Painting the garden gate | brush | saw spade broom / getting up to the roof to see to the tiles | Getting up on the roof | ladder | saw brush broom
      sweeping out the garage | Sweeping out the garage | broom | saw ladder axe / chopping wood for the stove | Chopping wood for the stove | axe | broom ladder brush
      knocking in the new fence posts | Knocking in the fence posts | hammer | broom brush axe`,
  },
  {
    open: [
      'Grandfather was given {x} and looked at it from all sides. He does not see well any more. In the kitchen they were singing, and a cork flew against the ceiling.',
      'At last somebody gave {p} {x}. {PHe} was so hungry that {pHe} had been chewing the end of {pHis} scarf.',
    ],
    ask: [
      'First of all the __ had to come off.',
      '"I do not eat the __," I heard.',
      'Into the bin went the __.',
      'He who eats the __ as well must be very hungry.',
      'On the floor there was a bit of __.',
      'One takes a knife or just a thumb to the __.',
    ],
    rows: `x due rivals
      a boiled egg | shell | peel paper bone / an orange | peel | shell paper cork / a bar of chocolate, all wrapped up | paper | shell peel bone / a walnut | shell | peel paper bone
      a banana | peel | shell paper bone / a chocolate rabbit in silver | paper | shell peel bone`,
  },
  {
    open: [
      '"Where is everybody?" asked {p}. It was so quiet that you could hear the tap drip. On the table there was a note, and it said only: "Gone to {x}." Underneath somebody had drawn a snail.',
      'You missed them by a minute. They have all gone to {x}, and they took the big basket and the cat.',
    ],
    ask: [
      'When they come back, they will bring __.',
      'So there will be __ for supper.',
      'I hope that they find a lot of __.',
      'Somebody will have to clean all those __ afterwards.',
      'I love the smell of fresh __.',
      'Tonight we are going to have a whole bowl of __.',
    ],
    rows: `x due rivals
      the orchard to climb up for the red ones | apples | fish potatoes eggs / the river with rods and worms | fish | apples potatoes eggs / the hen house | eggs | apples fish potatoes
      the field with spades to dig for supper | potatoes | apples fish eggs / the wood, where brown caps stand in the moss after rain | mushrooms | fish eggs apples
      the lake with a net | fish | potatoes eggs apples / the hens, to look in the straw | eggs | fish apples potatoes`,
  },
]);

export const kinds: readonly Kind[] = [MAKING];
