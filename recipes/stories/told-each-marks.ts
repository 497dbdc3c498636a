// Tellings of the mark, material, pattern, pain, cure, weather or dream that each has, of which one is due later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { ANIMALS, FAMILY } from './telling-words.ts';

const STUFF = 'wood gold silver glass stone iron plastic leather paper ice';
const BODY = 'knee shoulder back neck foot arm leg ear elbow thumb nose chest';
const PATTERNS = 'stars dots flowers hearts birds apples boats cats trees fish clouds roses';
const SOFT = 'feathers straw wool hay leaves sand paper grass';
const WEATHER = 'rain snow fog wind sunshine ice thunder';
const TREES = 'apple pear cherry plum lemon oak peach olive orange';
const SCHOOL = 'music history art science reading writing sport English geography';

const MARK = toldKind('told: each has its own, marks and matters', [
  {
    open: [
      'The cup of the king was made of {due}. The cup of the queen was made of {d}. The children drank from their hands.',
      'In that castle the king had a cup of {due} and the queen had a cup of {d}.',
    ],
    ask: [
      'The cup that the king held up was made of __.',
      'The king dropped his cup, and it made a strange sound, for it was made of __.',
      'Everybody knew the cup of the king, because it was of __.',
      'Her cup was of {d}, and his was of __.',
      'A thief put the cup of the king into his bag. He had always wanted something made of __.',
    ],
    lists: { due: STUFF, d: STUFF },
    rivals: 'd',
  },
  {
    open: [
      'From this hill you go {due} to get to the lake and {d} to get to the village. The old stone with the arrows has fallen over.',
      'The lake is in the {due} and the village is in the {d}. You cannot go wrong if you have the sun.',
    ],
    ask: [
      'We wanted to swim, so we took the path that leads to the __.',
      'The ducks flew off to the lake, that is, to the __.',
      'Water! The smell of the lake came to us on a wind from the __.',
      'The lake lies in the __.',
      'The village is in the {d}, and the lake is in the __.',
    ],
    rows: `due d rivals
      north | south | south west
      south | east | east north
      east | west | west south
      west | north | north east
      north | east | east south
      south | west | west east
      east | north | north west
      west | south | south north`,
  },
  {
    open: [
      '{p} has a pain in the {due}, and {q} has a pain in the {d}. They sit in the waiting room and compare.',
      '"It is my {due}," said {p} to the lady next to {pHim}. "With me it is the {d}," said {q}.',
    ],
    ask: [
      'The doctor asked {p} to sit down and looked at the painful __.',
      '{p} came out with a bandage round the __.',
      '{q} groaned about the {d}, and {p} groaned about the __.',
      'Do not touch {p} there! It hurts in the __.',
      'The pain that {p} has is in the __.',
    ],
    lists: { due: BODY, d: BODY },
    rivals: 'd',
  },
  {
    open: [
      'There are no proper pillows in this hut. The one on the upper bed is full of {due}, and the one on the lower bed is full of {d}.',
      'I have filled two bags for us to lay our heads on, the lower one with {d} and the upper one with {due}.',
    ],
    ask: [
      'There was a hole in the upper pillow, and in the morning my hair was full of __.',
      'I slept in the upper bed, with my head on a bag of __.',
      'The child in the upper bed had a dream, tore his pillow, and woke up covered in __.',
      'Inside the upper pillow there was nothing but __.',
      'The lower pillow was full of {d}, and the upper one was full of __.',
    ],
    lists: { due: SOFT, d: SOFT },
    rivals: 'd',
  },
  {
    open: [
      '{p} has pyjamas with {due} on them, and {q} has pyjamas with {d} on them. It is time for bed.',
      'On the pyjamas of {p} there are little {due}. On those of {q} there are little {d}.',
    ],
    ask: [
      'I found a pair of pyjamas with {d}, which belong to {q}, but I could not find the ones for {p}, which have __.',
      '{p} jumped up and down in the pyjamas with the __.',
      'The pyjamas of {p} are covered all over with little __.',
      'Somebody ran past me in the dark, and I knew that it was {p}, because I saw the pyjamas with the __.',
      '"Mine have {d} on them," said {q}. "Mine are better," said {p}, "because they have __."',
    ],
    lists: { due: PATTERNS, d: PATTERNS },
    rivals: 'd',
  },
  {
    open: [
      'And here is the weather for tomorrow. In the north there will be {due}. In the south there will be {d}. Good night.',
      'Tomorrow we expect {due} in the north and {d} in the south, and the day after that nobody knows.',
    ],
    ask: [
      'We were travelling to the north, so we got ready for __.',
      'My sister lives in the north. "Watch out," I told her on the phone, "there will be __."',
      'In the south they got {d}, as they had been told, and in the north they got __.',
      'In the north, people looked up in the morning, and there was, as promised, a lot of __.',
      'The forecast for the north was __.',
    ],
    lists: { due: WEATHER, d: WEATHER },
    rivals: 'd',
  },
  {
    open: [
      'The little ones cannot read yet, so there is a picture over every hook. The hook with the {due} is for {p}, the one with the {d} is for {q}, and the one with the {e} is for {r}. There was some crying, since everybody had wanted the dragon.',
      'At nursery school you hang your coat under your own picture. {p} has the {due}, {r} has the {e}, and {q} has the {d}. The dragon is for a boy who bites.',
    ],
    middle: ['In the corner a girl was washing a doll in cocoa.'],
    ask: [
      'The mother of {p} came in and put the wet coat on the hook under the __.',
      '"Where do I hang my hat?" asked {p}. "Over there, under the __."',
      'There was a lost glove, and the teacher knew that it belonged to {p}, because it had been lying under the picture of the __.',
      'When {p} had grown up, there was still one animal that felt like an old friend, the __.',
      'The picture over the hook of {p} showed a __.',
    ],
    lists: { due: ANIMALS.replace('owl', ''), d: ANIMALS, e: ANIMALS },
    rivals: 'd e',
  },
  {
    open: [
      'You can hear them before you see them. The fish man has a {due}, and the milkman has a {d}.',
      'When the milkman comes, he makes a noise with his {d}. The man with the fish has a {due}.',
    ],
    ask: [
      'Put down your book and get the plates, for here comes our fish! I can hear the __.',
      'The cats are running into the street because the fish man has used his __.',
      'The fish man stopped at the corner, put down his basket, and took out his __.',
      'He could not sell any fish that day, since somebody had taken away his __.',
      'For milk you listen for the {d}, and for fish you listen for the __.',
    ],
    lists: {
      due: 'bell horn drum whistle trumpet guitar flute violin',
      d: 'bell horn drum whistle trumpet guitar flute violin',
    },
    rivals: 'd',
  },
  {
    open: [
      'My favourite subject at school is {due}. The one that I cannot stand is {d}.',
      'I love {due}. I hate {d}. All the other subjects are all right.',
    ],
    ask: [
      'I was never ill on a day when we had my best subject, __.',
      'There is one lesson that is always too short for me, and that is __.',
      'When I grow up, I want to be a teacher of the thing I like best, which is __.',
      'My worst mark is in {d}, and my best mark is in __.',
      'I am happy today, as the next lesson is my favourite, __.',
    ],
    lists: { due: SCHOOL, d: SCHOOL },
    rivals: 'd',
  },
  {
    open: [
      'In front of our house there is {a due} tree, and behind it there is {a d} tree.',
      'We have two trees, {a due} tree by the front door, and {a d} tree at the back.',
    ],
    ask: [
      'The postman likes to stand in front of the house, in the shade of the __ tree.',
      'You come up to our front door under the branches of the __ tree.',
      'At the back we hang the swing from the {d} tree, and at the front the cat climbs the __ tree.',
      'A branch broke off and fell on our front steps. It came from the __ tree.',
      'Which tree is at the front? The __ tree.',
    ],
    lists: { due: TREES, d: TREES },
    rivals: 'd',
  },
  {
    open: [
      'The first ship was full of {due}. The second ship was full of {d}. They were on their way to London.',
      'Two ships left the harbour, the first with {due} and the second with {d} on board.',
    ],
    ask: [
      'The first ship sank in a storm, and for weeks the sea brought to the beach nothing but __.',
      'The pirates took the first ship, and what did they find in it? They found __.',
      'The men unloaded the first ship. It took two days to carry off all the __.',
      'The second ship was carrying {d}, and the first was carrying __.',
      'Deep down in the first of the ships, a rat was sitting on a heap of __.',
    ],
    lists: {
      due: 'tea coffee wool sugar rice salt gold oranges bananas lemons nuts apples cheese',
      d: 'tea coffee wool sugar rice salt gold oranges bananas lemons nuts apples cheese',
    },
    rivals: 'd',
  },
  {
    open: [
      '{p} dreamed of {due} last night, and {q} dreamed of {d}. They told each other about it at breakfast.',
      '"I dreamed of {due}," said {p} at breakfast. "That is nothing," said {q}. "I dreamed of {d}."',
    ],
    ask: [
      '{p} lay awake the next night and was afraid to dream again of __.',
      'In the dream of {q} there were {d}, and in the dream of {p} there were __.',
      'In the middle of the night {p} had sat up in bed and shouted something about __.',
      'The dream of {p} had been full of __.',
      'In the book about dreams, {p} looked up what it means if you dream of __.',
    ],
    lists: {
      due: 'snakes horses cakes wolves mice clowns ghosts teeth trains fish spiders shoes',
      d: 'snakes horses cakes wolves mice clowns ghosts teeth trains fish spiders shoes',
    },
    rivals: 'd',
  },
  {
    open: [
      '{p} sneezes when there are {due} about. With {q} it is {d}. You should hear them in spring.',
      'If {q} comes near {d}, {qHe} has to sneeze. If {p} comes near {due}, so does {pHe}.',
    ],
    ask: [
      '{p} came into the room and sneezed nine times. "Are there any __?"',
      'The doctor has told {p} to stay away from __.',
      'When we know that {p} is coming to stay, we make sure that there are no __.',
      'One of them is made ill by {d}. The other one, {p}, is made ill by __.',
      'A whole room full of them! {p} had never in all {pHis} life sneezed at so many __.',
    ],
    lists: {
      due: 'cats dogs horses roses flowers trees feathers nuts rabbits sheep goats birds',
      d: 'cats dogs horses roses flowers trees feathers nuts rabbits sheep goats birds',
    },
    rivals: 'd',
  },
  {
    open: [
      'My grandmother had something for everything. For a cough she gave you {due}. On a burn she put {d}, and against bad dreams she put a little {e} on the window sill. The doctor laughed at her, but he came to her himself when his own cough would not go away.',
      'This is what my grandmother believed in: {due} for a cough, {d} for a burn, {e} for bad dreams. She lived to be ninety-nine, and she had all her own teeth but two.',
    ],
    middle: ['We were four children, and one of us was always in bed.'],
    ask: [
      'I coughed all night, so my grandmother gave me some __.',
      '"That is a nasty cough," she said. "I know what you need. You need __."',
      'Whenever I hear somebody cough, I want to run to the kitchen and get some __.',
      'What my grandmother gave you for a cough was __.',
      'The burn got better with {d}, and the cough got better with __.',
    ],
    lists: {
      due: 'honey milk butter garlic onions tea lemons beer sugar salt soup',
      d: 'honey milk butter garlic oil tea salt ice',
      e: 'salt bread milk garlic sugar honey',
    },
    rivals: 'd e',
  },
  {
    open: [
      'There was a stamp with a {due} on the letter, and a stamp with a {d} on the parcel. My {fam} collects stamps.',
      'The letter had a stamp with a picture of a {due}. The one on the parcel showed a {d}.',
    ],
    ask: [
      'My {fam} looked at the letter through a glass and said, "What a fine __!"',
      'I cut the stamp off the letter, being careful not to cut the __.',
      'The parcel had the {d}, and the letter had the __.',
      'What you could see on the stamp of the letter was a __.',
      'Rain had fallen on the letter, and you could hardly see, on the stamp, the __.',
    ],
    lists: {
      due: 'ship horse bird king rose castle lion train bridge queen plane fish',
      d: 'ship horse bird king rose castle lion train bridge queen plane fish',
      fam: FAMILY,
    },
    rivals: 'd',
  },
  {
    open: [
      '{p} won the race, and the prize was a {due}. {q} came second and got a {d}.',
      'First prize was a {due} and second prize was a {d}. {p} came first, just in front of {q}.',
    ],
    ask: [
      'They clapped for {p}, and the mayor handed over the __.',
      '{p} went home that night, tired and proud, with the __.',
      '{q} would rather have won what {p} had won, the __.',
      'The next morning {p} woke up and looked first of all at the __.',
      '{q} came second and had to be happy with the {d}. It was {p} who got the __.',
    ],
    lists: {
      due: 'cake watch bicycle ham pig book cup clock goat lamp camera drum',
      d: 'cake watch bicycle ham pig book cup clock goat lamp camera drum',
    },
    rivals: 'd',
  },
  {
    open: [
      'The man who lives above me is always {a}, and the man who lives below me is always {b}. It goes on until midnight.',
      'I have a neighbour above me who cannot stop {a}, and one below me who cannot stop {b}.',
    ],
    ask: [
      'I looked up at the ceiling and sighed. He was __ again.',
      'The one below was {b}, and the one above was __.',
      'I went upstairs and said to him, "Could you please stop __?"',
      'Up there, over my head, day and night, that man is __.',
      'The man upstairs is ill, so for once I do not hear him __.',
    ],
    lists: {
      a: 'singing dancing coughing laughing whistling shouting snoring sneezing talking',
      b: 'singing dancing coughing laughing whistling shouting snoring sneezing talking',
    },
    due: 'a',
    rivals: 'b',
  },
  {
    open: [
      'The boys had to paint something. {m} painted a {due}, and his brother painted a {d}. Their mother had asked for a portrait of her.',
      '{m} has painted a {due}. His little brother has painted a {d}, with a lot of blue in it.',
    ],
    ask: [
      'We put the picture that {m} had made over the sofa, so now we always look at a __.',
      '"Is that a {d}?" I asked {m}. "No, silly," he said. "It is a __."',
      'In the picture by {m} you can see a __.',
      'His brother is proud of the {d}, and {m} is proud of the __.',
      'The teacher held up the picture by {m} and said, "What a lovely __!"',
    ],
    lists: {
      due: 'ship horse bird house rose castle lion train bridge tree fish cow',
      d: 'ship horse bird house rose castle lion train bridge tree fish cow',
    },
    rivals: 'd',
  },
  {
    open: [
      'The path through the {due} is longer, but it is dry. The path through the {d} is short and wet.',
      'You can walk through the {due}, and it takes an hour, or through the {d}, and it takes half an hour, but you will get wet feet.',
    ],
    ask: [
      'I did not want to get my shoes wet, so I went through the __.',
      'We had time and no boots, so we took the path through the __.',
      'An hour later, and quite dry, they came out of the __.',
      'My sister was there first, with wet socks. I had gone the dry way, through the __.',
      'The longer path goes through the __.',
    ],
    lists: {
      due: 'forest park village garden fields woods hills town',
      d: 'forest park village garden fields woods hills town',
    },
    rivals: 'd',
  },
  {
    open: [
      'In the picture book, the {due} is wearing a hat and the {d} is wearing boots. My son wants to hear it again.',
      'It is a book about a {due} with a hat and a {d} with boots. They go to the moon.',
    ],
    ask: [
      'On the last page the wind blows, and the hat flies off the head of the __.',
      'My son has drawn a hat on every picture he can find. He wants to be the __.',
      'The {d} takes off the boots, and the hat is taken off by the __.',
      'The animal with the hat is the __.',
      'Turn the page, and you will see, under a big hat, the face of the __.',
    ],
    lists: {
      due: 'fox bear wolf lion tiger monkey donkey frog cat mouse pig duck goat',
      d: 'fox bear wolf lion tiger monkey donkey frog cat mouse pig duck goat',
    },
    rivals: 'd',
  },
  {
    open: [
      'There are three inns in the valley, and you tell them apart by their signs. At the one with the {due} you get good food. At the one with the {d} there are soft beds, and at the one with the {e} they play cards and fight. I have tried all three.',
      'Stay the night at the inn with the {d} on its sign. Have your dinner first, though, at the inn with the {due}. And keep away from the one with the {e}, where they took my horse from me and my left boot.',
    ],
    middle: ['The road went down and down, and the bells of the cows grew louder.'],
    ask: [
      'We were as hungry as wolves, so we stopped at the inn with the __.',
      'The best dinner I ever had was at the inn under the sign of the __.',
      'There was a smell of roast meat. He looked up, and over the door, painted on the sign, he saw the __.',
      'You sleep at the {d}, but you eat at the __.',
      'The cook came out, wiped his hands and stood there under the sign with the __.',
    ],
    lists: {
      due: 'lion bear wolf horse goat goose fox duck owl tiger cow donkey',
      d: 'lion bear horse goat goose fox owl cow',
      e: 'wolf bear lion tiger fox snake goat',
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [MARK];
