// Tellings of weather, seasons, plants, animals, sea and sky in which a scene makes certain what is due later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WEATHER = toldKind('told: known by the weather', [
  {
    open: [
      '{Scene}. Do you see it, {p}?',
      'Grandpa never listens to the news, but he stands at the gate every evening with his pipe. This time he took {p} along. {Scene}, and a dog barked far away. "You know what that means," said Grandpa.',
    ],
    ask: [
      '{p} said there would be __.',
      '"Mark my words, {p}," said Grandpa, "we are going to have __."',
      'By midnight {p} could see that Grandpa was right: it had brought __.',
      'Next day all the papers in the county wrote of the __.',
      'As long as {p} has known him, Grandpa has been right about the __.',
    ],
    rows: `scene due rivals
      dark wet clouds were coming up | rain | snow frost / big drops began to fall on the gate | rain | snow fog
      the first white flakes danced down | snow | rain thunder / something soft and white fell on our noses | snow | rain
      it rumbled and flashed behind the hills | thunder | snow fog / a flash lit up the farm, then came a bang | thunder | fog
      a grey mist rose until the barn had gone | fog | thunder hail / we could not see our own feet in the grey | fog | hail
      hard little balls of ice hit the roof | hail | fog rain / the sky was clear and the puddles froze over | frost | rain
      the trees bent and two tiles flew off the roof | wind | frost fog / gulls fled inland from the huge waves | wind | fog`,
  },
  {
    open: [
      'I have a photo here: {scene}.',
      'My mother kept a big album, but she never wrote a date in it. "When was that?" I asked {p} as I turned the page. {Scene}, and in front of it all stood our two aunts, arm in arm. {p} did not have to think for long.',
    ],
    ask: [
      'That must have been in __.',
      '{p} could tell at once that it was __.',
      '"As if it were yesterday!" said {p}. "I have always loved the __."',
      'So under the photo of the aunts I wrote in small letters: "__".',
      'There is no other time of year like it, says {p}; nothing is so lovely as __.',
    ],
    rows: `scene due rivals
      the lambs were just born | spring | autumn winter / the first snowdrops came up | spring | summer autumn
      the cherry trees were in blossom | spring | autumn winter / the swallows had just come back | spring | autumn winter
      red and yellow leaves fell from the trees | autumn | spring / the grapes were being picked | autumn | spring winter
      the swallows were off to the south | autumn | spring winter / there were piles of pumpkins | autumn | spring winter
      the pond was frozen over | winter | spring summer / a snowman stood by the gate | winter | summer autumn
      people skated on the lake | winter | summer autumn / everyone lay on the hot beach | summer | winter autumn
      the corn was high and the sun blazed | summer | winter / the pool was full and the nights short | summer | winter`,
  },
  {
    open: [
      'It is {weather} today, {p}. What do you need?',
      'The two of them were going to walk to the mill and back, nine miles in all. {p} opened the door and looked out. It was {weather}. "Wait a minute," {pHe} said to {q}, "I have to get something."',
    ],
    ask: [
      '{p} went to look for {pHis} __.',
      'What would {p} have done on such a day without {pHis} __?',
      '"I can lend you mine," said {q}, "if you cannot find your __."',
      'All the way to the mill and back, {p} was glad of {pHis} __.',
      'In the hall, behind the coats, {p} at last laid hands on {pHis} __.',
    ],
    rows: `weather due rivals
      pouring down | umbrella | sunglasses sledge / raining without a breath of wind | umbrella | sunglasses sledge
      so bright that one could not keep one's eyes open | sunglasses | umbrella scarf / dazzling | sunglasses | umbrella
      dark as a sack, with no moon | torch | sunglasses umbrella / pitch-dark | torch | sunglasses umbrella
      muddy and full of puddles | boots | sunglasses torch / knee-deep under water | boots | sunglasses torch
      freezing, and bad for bare fingers | gloves | sunglasses umbrella / biting cold round the neck | scarf | torch
      snowy on the hill, just right to slide down | sledge | umbrella torch
      so icy on the pond that one could glide over it | skates | umbrella torch
      windy, just right to let something fly on a string | kite | torch umbrella`,
  },
  {
    open: [
      'Hush, {p}! {Scene}.',
      'It was so still in the wood that {p} could hear {pHis} own heart. {q} had stopped and laid a finger on {qHis} lips. {Scene}, not ten steps from the path, and it had not noticed them yet.',
    ],
    ask: [
      'It was a __.',
      '{p} had never been so close to a __.',
      '"Did you see that?" whispered {q}. "A __!"',
      'At home {p} told everyone at table about the __.',
      'And for {pHis} next birthday {p} got a book with pictures, and on it was a __.',
    ],
    rows: `scene due rivals
      something knocked on a tree with its beak | woodpecker | fox snake / something wriggled by, hissing | snake | fox deer
      something with spines rolled itself into a ball | hedgehog | fox snake / a red thing with a bushy tail crept by | fox | frog
      something with great antlers was grazing | deer | fox frog / something black cawed in a tree | crow | fox deer
      a long-eared thing hopped over the clover | rabbit | snake fox / something green croaked by the pond | frog | fox deer
      something hung upside down by its feet, wings shut | bat | fox deer / something spun a web | spider | fox deer
      something with a house on its back crept along | snail | fox deer / something built a dam with its teeth | beaver | fox`,
  },
  {
    open: [
      '{p} dug a small hole and put in {seed}.',
      '"Every child of this family plants something," said Grandmother, "and one day your own children will thank you." That was in the year of the flood. {p}, who was six then, planted {seed}, down by the gate.',
    ],
    ask: [
      'It became a fine __.',
      'Now there stands by the gate a tall __.',
      'You should see how {p} looks after {pHis} __!',
      'On hot days the whole family of {p} sits by the __.',
      'Not even the great storm could hurt the __.',
    ],
    rows: `seed due rivals
      an acorn | oak | rose vine palm / a conker | chestnut | oak vine / a date stone | palm | oak rose
      a cutting with thorns and red buds | rose | oak palm / a cone with seeds | pine | rose oak
      a seed for a tall yellow flower with a dark heart | sunflower | oak palm
      something to pick grapes from | vine | oak pine / something to carry coconuts | palm | oak rose
      something with acorns later on | oak | palm rose / something with thorns and sweet red flowers | rose | oak palm
      something to be cut and dressed with candles for Christmas | fir | rose vine
      something with long branches, to weep over the pond | willow | palm rose`,
  },
  {
    open: [
      'What is wrong with it, {p}? {Scene}.',
      '{p} may have any animal in {pHis} care, for {pHe} can read them like a book. Today {q} called {pHim} over to the pen. {Scene}. "It is quite simple," said {p}. "Anyone would be like that."',
    ],
    ask: [
      'The poor thing was __.',
      '"Can\'t you see?" said {p}. "It is __."',
      'Animals have no words, but {p} knew that it was __.',
      'By evening, thanks to {p}, it was no longer __.',
      '{q} would never have guessed that it was so __.',
    ],
    rows: `scene due rivals
      its dish had been empty for two days | hungry | tired hot / it had had no food since Monday | hungry | tired hot
      it licked the dry bottom of its water bowl | thirsty | tired cold / it had not drunk all day | thirsty | cold tired
      it yawned and its eyes kept closing | tired | thirsty hungry / it had run all night and lay down | tired | cold sick
      it shivered in the snow | cold | hot thirsty / it trembled, wet through from the icy pond | cold | hot hungry
      it panted in the blazing sun | hot | cold hungry / it hid from the thunder, tail between its legs | scared | hot hungry
      it had eaten nine cakes and was throwing up | sick | hungry cold / it had lost its only friend | sad | hot hungry
      it growled and showed its teeth | angry | tired cold / it was by itself all day with no others | lonely | hot sick`,
  },
  {
    open: [
      'It is {time}. {p} looks up at the sky.',
      'From the roof of our house one can see a long way. {p} climbed up there with a blanket and a bag of nuts. It was {time}, and {q} was already lying there with {qHis} arms under {qHis} head.',
    ],
    ask: [
      'High up, over all the roofs, {p} saw the __.',
      '"Look," said {q} to {p}, "how beautiful it is, the __!"',
      'For an hour they did nothing but look at the __.',
      '{p} took out {pHis} paints and made a picture of the __.',
      'Nothing else in the sky, thought {p}, was as bright as the __.',
    ],
    rows: `time due rivals
      noon on a hot cloudless day | sun | moon rainbow / a summer day, just before lunch | sun | moon rainbow
      midday without a cloud | sun | moon lightning / ten on a clear morning | sun | moon lightning
      a clear midnight, with a silver crescent | moon | sun rainbow / a night with a full, round disc | moon | sun
      night, with wolves howling at the round thing | moon | sun rainbow / a pale, silver night | moon | sun
      a wet and sunny day, with an arch of seven colours | rainbow | moon / bright again after a shower | rainbow | moon
      a night of thunder, with zigzags in the dark | lightning | sun / stormy, with a flash each minute | lightning | sun`,
  },
  {
    open: [
      '{p} has been on the beach. {PHe} {did}.',
      'You can tell by the sand in the hall that we have been to the sea. The cousins swam until they were blue, and I slept under the big umbrella. {p} {did}, all by {pHimself}, and would not come away.',
    ],
    ask: [
      'What a splendid __!',
      '{p} was so proud of {pHis} __.',
      '"One more minute," begged {p}, "I cannot just leave my __."',
      'That night there was no end to what {p} told us about the __.',
      'Dad took a photo: {p} in the wind, and next to {pHim} the __.',
    ],
    rows: `did due rivals
      piled up wet sand, with towers and a moat | castle | kite net fish / filled a bucket of sand for four towers | castle | kite net
      ran along with a string, and it flew | kite | castle shell / let something rise in the wind on a line | kite | castle
      picked up a thing in which one hears the sea | shell | kite castle / found a snail's house, pink inside | shell | kite
      pulled one out of the waves with a rod and hook | fish | castle kite / caught something with fins and scales | fish | kite
      met one with two claws, walking sideways | crab | kite castle / put a paper sail on a bit of cork | boat | kite castle
      let the wooden thing sail round the rocks | boat | castle kite / dug deep, till water came in | hole | kite castle`,
  },
  {
    open: [
      'Our brook is {state} now.',
      '"Is it true about the brook?" asked {p}. {q}, who had come home from the village that morning, nodded and hung up {qHis} coat. "With my own eyes I saw it," {qHe} said. "It is {state}."',
    ],
    ask: [
      'It comes from the __.',
      '{q} says that it is because of the __.',
      '"That is what you get," said {p}, "after so much __."',
      'People in the village cannot remember a year with such __.',
      'And why is the brook like that? {p} can only think of the __.',
    ],
    rows: `state due rivals
      over its banks, after drops fell day and night | rain | drought cold / in the cellars, since the clouds burst | rain | cold
      dry as a bone, since not a drop has fallen | drought | rain cold / a crack in the mud, for want of water | drought | rain
      as hard as stone and fit for skating | frost | rain heat / a sheet of ice | frost | heat drought
      stiff and white, with icicles under the bridge | frost | heat rain / warm as a bath, day after day | heat | frost rain
      full of branches and tiles that were blown off | wind | heat frost / all in waves and blown uphill | wind | heat frost
      dark and full of fish that choke on filth from the paint works | dirt | frost heat`,
  },
]);

const CREATURES = toldKind('told: known in fields and woods', [
  {
    open: [
      '{p} has {a young} at home.',
      'The vet handed {p} a basket, and in it sat {a young}, still wet and shaky. "You will be up every four hours with the bottle," said the vet. "But it grows fast, believe me."',
    ],
    ask: [
      'One day it will be a __.',
      'In a year or two {p} will have at home a big __.',
      'Nobody tells {p}, but there is hardly room in a flat for a __.',
      '"What have I done?" said {p} three years later. "I live with a __."',
      'On the photo from last week you see {p} next to a grown __.',
    ],
    rows: `young due rivals
      puppy | dog | cat cow horse / kitten | cat | dog cow horse / calf | cow | dog cat horse / foal | horse | cow cat
      lamb | sheep | goat dog horse / piglet | pig | cow dog goat / chick | hen | goose cow dog
      duckling | duck | goat dog cow / gosling | goose | dog cat cow / bear cub | bear | cow cat dog
      tadpole | frog | cat dog duck`,
  },
  {
    open: [
      'Look at that {animal}, {p}! It wants to eat.',
      'We went round the farm park with a guide called {p}, who knew all of them by name. At the third gate stood {a animal}, and it looked rather thin. "It gets the same thing every day," said {p}, "and it is never bored."',
    ],
    ask: [
      '{p} came back with some __.',
      'Out of a big sack {p} gave it its __.',
      '"There you are," said {p}, "a nice helping of __."',
      'You never saw anybody so fond of __.',
      'It pricked up its ears as soon as it smelt the __.',
    ],
    rows: `animal due rivals
      horse | hay | fish bones nuts / squirrel | nuts | bones fish hay / seal | fish | hay nuts bananas
      monkey | bananas | bones hay fish / dog | bones | hay nuts bananas / lion | meat | hay nuts bananas
      penguin | fish | hay nuts bones / cow | grass | fish bones nuts / rabbit | carrots | fish bones meat
      mouse | cheese | hay bones grass / panda | bamboo | fish bones nuts / wolf | meat | nuts hay bananas
      tiger | meat | nuts hay grass`,
  },
  {
    open: [
      'The {animal} has gone home.',
      'In the tale that {p} tells the little ones every night, all the animals quarrel about the biggest turnip. In the end {a animal} is so cross that it runs off home. "And where is that?" asks {q}.',
    ],
    ask: [
      'It lives in a __.',
      '"Good night," it said, and crept into its __.',
      'Nobody but {p} would look for it in its __.',
      'There it sits, far from the turnip, and looks out of its __.',
      '"Everybody knows," says {p}, "that it has a __."',
    ],
    rows: `animal due rivals
      bee | hive | kennel stable nest / dog | kennel | hive nest web / horse | stable | nest hive web
      rook | nest | stable hive web / spider | web | stable kennel nest / pig | sty | nest hive web
      fox | den | hive web stable / wolf | den | web hive sty / rabbit | burrow | hive web stable
      snail | shell | stable web hive / swallow | nest | stable hive sty / lion | den | nest hive web
      parrot | cage | hive web den / badger | sett | web hive nest`,
  },
  {
    open: [
      'Listen, {p}! In the field there is a {animal}.',
      'There is a recording on {pHis} phone that {p} plays to everyone. It was made at six in the morning, on a farm in the hills. All one sees is a gate and a bit of fog, and behind it is a {animal}.',
    ],
    ask: [
      'Then one can hear it __.',
      '"Shh," says {p}, "in a moment it will __."',
      '{p} laughs each time when it begins to __.',
      'Anybody who is still asleep wakes up when it starts to __.',
      'Why, asks {p}, does it always have to __?',
    ],
    rows: `animal due rivals
      cow | moo | bark crow quack / dog | bark | moo crow quack / duck | quack | bark moo hiss
      lion | roar | moo quack crow / cock | crow | moo bark roar / sheep | bleat | bark roar crow
      pig | grunt | moo crow bark / wolf | howl | moo quack crow / frog | croak | bark moo crow
      horse | neigh | bark crow quack / hen | cluck | bark moo roar / snake | hiss | moo bark crow
      donkey | bray | quack crow hiss / mouse | squeak | roar moo bark`,
  },
  {
    open: [
      'Take care, {p}! That is {thing}.',
      'The ranger had told us in the morning to keep to the path and to touch nothing. {p} never listens. By eleven {pHe} had found {thing}, and put out {pHis} hand. "Stop!" we all called at once.',
    ],
    ask: [
      'Does {p} not know that it can __?',
      '"Why should I keep away?" asked {p}. "Because it may __!"',
      'No sooner had {p} touched it than it began to __.',
      'Such a thing looks harmless, {p}, but how it can __!',
      'In all {pHis} life {p} had never thought that it would __.',
    ],
    rows: `thing due rivals
      a wasp | sting | bark scratch kick / a bee | sting | kick scratch / a nettle | sting | kick bark / a scorpion | sting | kick
      a wild cat with long claws | scratch | sting kick / a dog with bared teeth | bite | sting kick
      a mule, from behind | kick | sting bite / a wild horse, with its hoofs at us | kick | sting bite
      a crocodile | bite | sting kick / a thistle | prick | bite kick
      a glowing lump of coal | burn | bite kick / a pan of fire from the camp | burn | bite kick`,
  },
  {
    open: [
      '{p} found {thing}. Who has lost it?',
      'Each week {p} brings something to the nature class, wrapped in a clean handkerchief. Last Tuesday it was {thing}, and {pHe} had found it under the hedge. "Who can tell me where that comes from?" asked the teacher.',
    ],
    ask: [
      'It must be from a __.',
      '"I think," said {p}, "it belongs to a __."',
      'The whole class knew that it had been part of a __.',
      'In the afternoon, in the same place, {p} waited for the __.',
      'The teacher drew it on the board as it looks when alive, the __.',
    ],
    rows: `thing due rivals
      a blue feather | bird | snake deer cat / an antler with six points | deer | bird cat snake / a curl of wool | sheep | bird fish
      a big shell with two pincers | crab | bird deer / a long, dry skin with scales and no legs | snake | bird deer
      a handful of spines | hedgehog | bird deer / a fin | fish | bird deer
      a little nest with three eggs | bird | deer cat / a piece of silver web | spider | bird deer
      an iron shoe | horse | bird fish / a bit of honeycomb | bee | deer bird / a long mane | horse | bird crab`,
  },
  {
    open: [
      '{p} went for a walk {where}.',
      'We have had a card from {p}, with a big stamp and four lines. {PHe} has been ill, but now {pHe} is up and about again. On Sunday {pHe} went {where}, and it did {pHim} a lot of good.',
    ],
    ask: [
      'All around {p} there was nothing but __.',
      'In {pHis} shoes {p} brought home a good deal of __.',
      '"Never before," writes {p}, "have I seen so much __."',
      'As far as {p} could look there was __.',
      'The wind blew softly over the __.',
    ],
    rows: `where due rivals
      through the desert | sand | snow mud grass / over the dunes | sand | snow grass / over a white ski slope | snow | sand mud
      to the North Pole | snow | sand grass / over a meadow | grass | snow sand / across the lawn | grass | snow sand
      over the frozen lake | ice | sand mud / into the Sahara | sand | snow mud
      over the swamp | mud | snow sand / along the sea at low tide, on the beach | sand | snow grass
      across a wet ploughed field in the rain | mud | snow sand / up to the volcano after it burnt | ash | snow sand
      over a white glacier | ice | sand mud`,
  },
  {
    open: [
      '{p} asked the farmer what he would do next. "{Scene}," he said.',
      'The farmer leaned on the gate and looked at his land, and {p} leaned next to him. "{Scene}," said the farmer after a while, "so you can guess what I will be at tomorrow." {p} nodded.',
    ],
    ask: [
      'He was going to __.',
      'Next morning at six, {p} saw how he began to __.',
      '"It is high time," the farmer had told {p}, "for me to __."',
      '{p} offered to help him __.',
      'There is one thing that {p} has learned from him, and that is how to __.',
    ],
    rows: `scene due rivals
      the corn is ripe and golden | harvest | milk sow / the wheat is ready to bring in | harvest | milk shear
      the soil is raked and the seed is in the sack | sow | harvest milk / the ground is bare and I have got seeds | sow | harvest
      the cows have full udders | milk | sow plough / the udders of my goats are heavy | milk | sow plough
      the soil is hard and must be turned over | plough | milk shear / my tractor waits to turn the stubble | plough | milk
      the sheep have far too much wool | shear | plough milk / the fleece is thick and it is warm | shear | sow plough
      the tomatoes hang dry and it will not rain | water | milk shear / my rod is ready and the trout jump | fish | sow milk`,
  },
  {
    open: [
      'What is the {thing} like, {p}?',
      'Grandmother sees no more with her eyes, so she asks {p} about everything that they pass. "We have come to the {thing}," said {p}. "And tell me, how does it look?" asked Grandmother.',
    ],
    ask: [
      'As always, {p} told her, it was __.',
      '"Well, what do you think?" said {p}. "It is __."',
      '{p} found many words for it, but above all it was __.',
      'When she was young, said Grandmother, it had been just as __.',
      'Grandmother could see it before her, she told {p}, and it was __.',
    ],
    rows: `thing due rivals
      snow on the lawn | white | green red / lawn | green | white red / ripe strawberry | red | blue white
      cloudless sky | blue | green red / lemon tree's fruit | yellow | red blue / coal heap | black | white green
      crow | black | white green red / swan | white | green red / dandelion | yellow | blue black
      poppy | red | blue green / bluebell | blue | red yellow / frog in the pond | green | white red
      ripe tomato | red | blue white / milk in the pail | white | green blue`,
  },
]);

export const kinds: readonly Kind[] = [WEATHER, CREATURES];
