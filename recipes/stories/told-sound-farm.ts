// Tellings of what the animals of farm, village and market sound like, when only their kind was told.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const VOICE = `c due rivals
  cow | moo | neigh cluck quack / horse | neigh | moo bleat crow / donkey | bray | moo cluck bark
  sheep | bleat | neigh bark quack / goat | bleat | moo cluck hoot / pig | grunt | bleat quack crow
  duck | quack | moo bleat bark / hen | cluck | neigh quack grunt / rooster | crow | cluck moo bleat
  goose | honk | bark neigh bleat / dog | bark | moo crow bleat / turkey | gobble | bark neigh quack
  lamb | bleat | grunt crow honk / pony | neigh | gobble bleat bark / calf | moo | quack neigh crow`;

const PAST = `c due rivals
  cow | mooed | neighed clucked quacked / horse | neighed | mooed bleated crowed
  sheep | bleated | neighed barked quacked / goat | bleated | mooed clucked grunted
  pig | grunted | bleated quacked crowed / duck | quacked | mooed bleated barked
  hen | clucked | neighed quacked grunted / rooster | crowed | barked mooed bleated
  goose | honked | barked neighed bleated / dog | barked | mooed crowed bleated
  cat | meowed | barked quacked mooed / donkey | brayed | clucked barked mooed
  lamb | bleated | grunted crowed meowed / calf | mooed | quacked neighed crowed`;

const NOW = `c due rivals
  cow | moos | neighs clucks quacks / horse | neighs | moos bleats crows / sheep | bleats | neighs barks quacks
  goat | bleats | moos clucks grunts / pig | grunts | bleats quacks crows / duck | quacks | moos bleats barks
  hen | clucks | neighs quacks grunts / rooster | crows | barks moos bleats / goose | honks | barks neighs bleats
  dog | barks | moos crows bleats / cat | meows | barks quacks moos / donkey | brays | clucks barks moos
  owl | hoots | bleats barks quacks / pigeon | coos | clucks meows grunts`;

const GOING_ON = `c due rivals
  cow | mooing | neighing clucking quacking / horse | neighing | mooing bleating crowing
  sheep | bleating | neighing barking quacking / goat | bleating | mooing clucking grunting
  pig | grunting | bleating quacking crowing / duck | quacking | mooing bleating barking
  hen | clucking | neighing quacking grunting / rooster | crowing | barking mooing bleating
  goose | honking | barking neighing bleating / dog | barking | mooing crowing bleating
  donkey | braying | clucking barking mooing / lamb | bleating | crowing grunting honking`;

const CRY = `c due rivals
  cow | moo | baa cluck quack / sheep | baa | moo oink woof / pig | oink | baa quack moo
  duck | quack | moo baa woof / hen | cluck | oink quack neigh / dog | woof | meow moo baa
  cat | meow | woof quack oink / horse | neigh | moo baa cluck / lamb | baa | oink meow quack
  calf | moo | woof baa neigh / turkey | gobble | woof moo neigh / chick | cheep | woof moo oink
  crow | caw | baa meow moo / piglet | oink | meow moo baa / puppy | woof | meow moo quack`;

const MANY = `c due rivals
  cows | mooing | neighing clucking quacking / horses | neighing | mooing bleating quacking
  sheep | bleating | neighing barking quacking / pigs | grunting | bleating quacking cooing
  ducks | quacking | mooing bleating barking / hens | clucking | neighing quacking grunting
  geese | honking | barking neighing bleating / dogs | barking | mooing quacking bleating
  bees | buzzing | barking mooing quacking / pigeons | cooing | mooing barking neighing
  frogs | croaking | mooing barking clucking / goats | bleating | buzzing cooing barking`;

const FARM = toldKind('told: voices of the farm', [
  {
    open: ['{pet} is {a c}. {pet} lives on a farm.', 'On the farm there is {a c} called {pet}.'],
    middle: ['The sun comes up behind the hill.'],
    ask: [
      'In the morning you can hear {pet} __.',
      '{pet} wants its breakfast, so it starts to __.',
      'Listen! That was a very loud __.',
      'Nobody taught {pet} how to __.',
      'Well, {pet} cannot talk. {pet} can only __.',
      '{pet} gives a happy __ when the farmer comes.',
      'You should hear {pet} __ at the postman!',
    ],
    rows: VOICE,
  },
  {
    open: [
      'My uncle came home from the market on Saturday without the new boots he had gone for. Instead there was {a c} on the back of his truck. My aunt did not speak to him until Monday.',
      'Uncle Joe had promised to buy nothing but boots. At four he was back from the market, in his old boots, and with {a c}, for which he had paid far too much.',
    ],
    ask: [
      '"And what is that?" asked my aunt. The thing on the truck looked at her and __.',
      'When he let down the back of the truck, his bargain did not move. It just stood there and __.',
      'All through supper it __.',
      'My aunt said nothing, and neither did my uncle. Only the new animal __.',
      'He gave it some water, and it __ to thank him.',
      'I scratched its head and it __ again.',
      'It __ at my aunt.',
    ],
    rows: PAST,
  },
  {
    open: ['This is {p}. {PHe} has {a c}.', '{p} has got {a c} at home, the lucky thing!'],
    ask: [
      'Every time {p} comes home from school, {pHis} animal __.',
      'When it is hungry, it __.',
      'What does it do when a stranger comes? It __.',
      'It never sings, of course. It __.',
      '{p} has no alarm clock, because at six {pHis} pet always wakes up and __.',
      '{p} loves it, even if it __ all day.',
      'It __ for its supper.',
    ],
    rows: NOW,
  },
  {
    open: [
      'Dear Mr Hill, we moved here for some peace and quiet. You are a farmer, and we understand that; but must your {c} be right under our bedroom window? My wife has not slept since Tuesday.',
      'We have nothing against you, Mr Hill, or against your eggs and your milk. It is about the {c} that you now keep beside our fence. We work late and like to sleep until eight.',
    ],
    ask: [
      'At five in the morning your animal begins its __.',
      'Could you please find a way to stop it from __?',
      'Even with the windows shut we can hear it __.',
      'Last night it never stopped __.',
      'We had a guest on Sunday who asked what all that __ was.',
      'The minute we switch off the light, it starts __.',
      'The __ woke the baby again.',
    ],
    rows: GOING_ON,
  },
  {
    open: ['The {c} looked over the wall.', 'Look, {p}, there is {a c} behind the wall!'],
    ask: [
      '"Hello, you!" said {p}, and the animal answered with "__".',
      'It looked at {p} and went "__".',
      '"Say something," said {p}, and it said "__".',
      'Again and again there came a loud "__" from behind the wall.',
      '{p} tried to speak its language: "__!"',
      '"What does that one say, {p}?" "It says \'__\'."',
      '{p} heard a loud "__" and laughed.',
    ],
    rows: CRY,
  },
  {
    open: [
      'I used to think that the country was silent. Then we rented a cottage next to a farm with some two hundred {c}. The cottage itself was lovely, with roses round the door and a proper fireplace.',
      'The cottage had roses, a fireplace and a view of the church. What they had not put in the advert was that the field next door belonged to two hundred {c}.',
    ],
    ask: [
      'We lay in bed with our fingers in our ears, and we could still hear the __.',
      'You could not have a cup of tea in the garden for all the __.',
      'They never stopped __.',
      'By Wednesday our little boy was walking round the house __ like the neighbours.',
      'On the last morning there was a strange silence. Our neighbours had stopped __.',
      'I rang my mother, and she asked, "What on earth is all that __?"',
      'The __ began at four.',
    ],
    rows: MANY,
  },
  {
    open: [
      'Once upon a time {a c} and a king met on a narrow bridge.',
      'A king came to a narrow bridge, and there stood {a c}.',
    ],
    ask: [
      '"Out of my way!" shouted the king. The animal looked at him and __.',
      '"Do you know who I am?" asked the king. It only __.',
      'The king drew his sword, and the animal __ in his face.',
      'The king begged and wept, but his enemy simply __.',
      'In the end the king walked round by the mill, and behind him somebody __.',
      'It __ and would not move.',
      'Then it __ a second time.',
    ],
    rows: PAST,
  },
  {
    open: [
      "When the vet came out, it was snowing hard, and she had to leave her car by the church. Our {c} had been ill for three days by then. It hadn't touched its food, and Dad had stopped making jokes.",
      'For three days our {c} had lain in the straw and eaten nothing. The vet had to walk the last mile because of the snow, and her hands were blue with cold.',
    ],
    ask: [
      '"When it is better, you will hear it __."',
      'In the middle of the night Dad woke us all up. He had heard a weak little __.',
      'Next morning it lifted its head and tried to __.',
      'I have never been so happy to hear a __.',
      'Poor thing, it was too ill even to __.',
      'And at last, out of the straw, came a good strong __.',
      'A __ is a good sign.',
    ],
    rows: VOICE,
  },
  {
    open: ['{p} was {a c} in the village play.', 'In the village play {p} had to be {a c}.'],
    middle: ['The church hall was full. Granny sat in the front row with her camera.'],
    ask: [
      'It was an easy part. All {p} had to do was __.',
      '{PHe} had only one thing to say, and that was a loud __.',
      'Everybody clapped when they heard {pHim} __.',
      'At home {pHe} had practised for hours how to __.',
      '{PHe} was so nervous that {pHe} forgot to __.',
      '"Now!" whispered the teacher, and {p} gave a splendid __.',
      'A __ was all they needed.',
    ],
    rows: VOICE,
  },
  {
    open: [
      'The ring at the door was the postman, who had stopped his van in the middle of the lane. He had found {a c} there, all alone and wet through, and did we know whose it was?',
      'We found it on the way home from church, standing in the middle of the lane in the rain: {a c}, with nobody near. My sister put her Sunday coat round it.',
    ],
    ask: [
      'All the way to our barn the poor lost thing kept __.',
      'We asked from house to house, and behind us it went on __.',
      'At last an old man opened. "I would know that __ anywhere," he said.',
      'Its owner had been lying awake, missing its __.',
      'When it saw its own gate, it started __.',
      'It was cold and wet and would not stop __.',
      'The __ broke my heart.',
    ],
    rows: GOING_ON,
  },
  {
    open: [
      'Old Mrs Reed lives alone with {a c}.',
      'There is {a c} in the kitchen of old Mrs Reed, and that is the only company she has.',
    ],
    ask: [
      'She talks to it, and it __ back.',
      'When the kettle boils, her friend __.',
      'She laughs every time it __.',
      'If someone comes up the path, it runs to the door and __.',
      'She puts on some music, and it __ along.',
      'It is old and lazy now and hardly ever __.',
      'It __ in its sleep.',
    ],
    rows: NOW,
  },
  {
    open: [
      'Hello, is that the police? I am calling from 12 Mill Lane. I know how this sounds, but there is {a c} in my bath. The door was open because of the heat, and I had gone out for the washing.',
      '"I only went out to get the washing in," she told the policeman, "and when I came back there was {a c} in the bath. I have locked the door. I am alone in the house, and I am seventy-nine."',
    ],
    ask: [
      'The policeman did not believe her, so she held the phone to the bathroom door, and it __.',
      'He knocked at the bathroom door, and someone inside __.',
      'Slowly he opened the door. The animal in the bath looked up and __.',
      'He wrote in his notebook: "I asked it to come out. It __."',
      'They pulled and pushed it down the stairs, and with every step it __.',
      'It splashed and __.',
      'Then it __ three times.',
    ],
    rows: PAST,
  },
  {
    open: [
      'Can you guess who is in the barn, {p}? It is {a c}!',
      'In the dark barn sat {a c}. It was afraid.',
    ],
    ask: [
      'All the others heard was a sad "__".',
      '{p} knocked, and somebody cried "__".',
      '"Is anybody there?" asked {p}. And out of the dark came "__".',
      'It did not say "good morning". It said "__".',
      'Louder and louder it called: "__!"',
      'Soon it was out in the sun, and happily it went "__".',
      'A "__" came from the straw.',
    ],
    rows: CRY,
  },
  {
    open: [
      'Market day used to begin at four. My job was to stay with the {c}, while Father drank coffee with the other men and talked about the price of hay. I was nine and very proud.',
      'As a boy I was allowed to come to the market, if I looked after the {c}. Father gave me a stick and a penny bun. The noise, the smell and the crowd made me dizzy.',
    ],
    ask: [
      'I can still hear their __.',
      'Whenever somebody came too close, they all started __.',
      'I had to shout, because behind me they were __.',
      'There were bells and carts and people calling, and above it all that __.',
      'On the way home the cart was empty, and I missed the __.',
      'They were as tired as I was, and nobody felt like __.',
      'I fell asleep to __ and rain.',
    ],
    rows: `c due rivals
      cows | mooing | neighing clucking quacking / horses | neighing | mooing bleating quacking
      sheep | bleating | neighing barking quacking / pigs | grunting | bleating quacking neighing
      ducks | quacking | mooing bleating barking / hens | clucking | neighing quacking grunting
      geese | honking | barking neighing bleating / goats | bleating | honking neighing barking`,
  },
  {
    open: [
      'I am not saying that our {c} is clever.',
      'Have I told you about our {c}? You will laugh.',
      'We bought {a c} last spring.',
    ],
    ask: [
      'But if you tell it a joke, it __.',
      'You ask it a question, and it __.',
      'At six sharp it stands in front of the kitchen door and __.',
      'Show it the moon, and it __ at the moon.',
      'It sees itself in the window and __.',
      'Dad snores, and out there in the yard our darling __.',
      'It __ when it sees me.',
    ],
    rows: NOW,
  },
  {
    open: [
      'Notice: will whoever took the {c} from the green on Friday night please bring it back? It is twelve years old and the children are very fond of it. No questions will be asked.',
      'The village has been too quiet since Friday, when somebody stole the {c} that lived on the green. Old and young were fond of it; it even has its own page in the church magazine.',
    ],
    ask: [
      'The thief was caught because a neighbour heard a loud __ from his garage.',
      'We did not know how much we would miss that __.',
      'On Sunday morning, in the middle of the prayer, from outside came a __.',
      'They heard it before they saw it, for nobody else in the village can __ like that.',
      'It is back on the green again, and we are glad to hear it __.',
      'They heard its __ at once.',
      'Not even the band can __ so loudly.',
    ],
    rows: VOICE,
  },
  {
    open: [
      '"Why is the {c} so loud today, Grandpa?" "There is a storm coming."',
      '"Grandpa, what is wrong with your {c}?" "It can feel the storm coming."',
    ],
    ask: [
      'Then came the thunder, and the animal stopped __.',
      'They sat in the kitchen and heard it __.',
      '"Give it an apple, and it will stop __."',
      'With each flash of lightning there was more __.',
      'It was afraid. That was why it was __.',
      'The storm was over by nine, but not the __.',
      'The __ got worse and worse.',
    ],
    rows: GOING_ON,
  },
  {
    open: [
      'My brother bet me five pounds that I would not dare to go into the barn at night. I went in with a torch and an egg sandwich. What I did not know was that {a c} had been put there for the winter.',
      'It was so dark in the barn that I could not see my own hand, and I had told everyone that I did not believe in ghosts. Nobody had told me that they kept {a c} in there now.',
    ],
    ask: [
      'I had just sat down on the straw when right behind me something __.',
      'I did not scream until it __.',
      'Something warm touched my neck and __.',
      'It came nearer, step by step, and then, out of the dark, it __.',
      'The ghost took my sandwich and __.',
      'My brother laughed, I cried, and the one in the barn __.',
      '"Good evening," I said. It __ back.',
    ],
    rows: PAST,
  },
  {
    open: [
      'Class 2 went to a farm. Every child could choose an animal. {p} chose the {c}.',
      '"I like the {c} best of all," said {p} at the farm.',
    ],
    ask: [
      'On the bus home {p} shouted "__!" all the way.',
      'Under {pHis} picture {p} wrote in big letters what it says: "__".',
      '"Ah, yes," said Mum, "your favourite is the one that says \'__\'."',
      '{p} stroked it, and it made a quiet "__".',
      'At night {p} talked in {pHis} sleep, and it was always "__".',
      'It looked {p} in the eye and made "__".',
      'Again it said "__" and shook itself.',
    ],
    rows: CRY,
  },
  {
    open: [
      'So you want to know how I met your grandmother. I had come to the farm to mend the roof, and I was standing on the ladder. Somebody had left a gate open, and {a c} got out and ran against the ladder.',
      'Your grandmother and I have {a c} to thank for everything. It had got out of its pen that day and it came round the corner at a run, just when I stood on the ladder with my hands full.',
    ],
    ask: [
      'I lay on the ground, and the first thing that I heard was a __.',
      'I said some bad words, and the animal answered with a __.',
      'A girl came running, and I thought: she will be an angel. But all I could hear was that beast __.',
      'She laughed so much that she could not speak, and I was only glad it did not __.',
      'At our wedding somebody stood up and did a perfect __.',
      'Fifty years, and I still think of her whenever I hear one __.',
      'I heard it __ and fell.',
    ],
    rows: VOICE,
  },
]);

export const kinds: readonly Kind[] = [FARM];
