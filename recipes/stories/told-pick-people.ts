// Tellings of two or three people who differ in looks, age, habits, wishes or luck, of whom the right one is due later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const NAMES = toldKind('told: pick among people, by name', [
  {
    open: [
      "You will meet them both at the party, so here is how to tell them apart. {p} has {x}. {q} has {y}. Apart from that they might be twins, and they finish each other's sentences.",
      'I keep mixing up those two. Now wait: {q} is the one with {y}, and {p} is the one with {x}. Yes.',
    ],
    ask: [
      'At the party I saw somebody who {end}. That must be __.',
      '"Who is the person over there who {end}?" "That is __."',
      'Since the one I was talking to {end}, I said, "Hello, __!"',
      'Somebody who {end} came up to me and smiled. I remembered what you had told me: this was __.',
      'The one who {end}, if I am not mistaken, is __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y end
      a big nose | big ears | could smell the cake from afar / glasses | a scar | had two round lenses in front of the eyes
      a stick | a stammer | was limping / a stammer | a stick | could not get the words out
      long hair | a loud voice | had a plait right down to the belt / a loud voice | long hair | was shouting, as usual
      a gold tooth | a red nose | had something shining in the mouth / very large feet | glasses | wore shoes like boats
      a bald head | a big belly | had not one hair / a big belly | a bald head | had to undo a button`,
  },
  {
    open: [
      'Who was born first? We could never remember it, so Grandma wrote it on the wall: {p} in {y1}, {q} in {y2}, {r} in {y3}. Then she wrote down the dogs.',
      'On the first page of the old Bible you can read when everyone was born: {r} in {y3}, {p} in {y1}, {q} in {y2}.',
    ],
    ask: [
      'The youngest of the three is __.',
      'The last of these babies to come into the world was __.',
      'Two of them were at school already when the cradle was needed for __.',
      'All the old clothes of the other two were worn by __.',
      '"You are too small for that," the others always said to __.',
      'They stand in a row by age, and at the end stands __.',
    ],
    due: 'r',
    rivals: 'p q',
    rows: `y1 y2 y3
      1950 | 1952 | 1960 / 1931 | 1930 | 1940 / 1978 | 1981 | 1990 / 2001 | 2002 | 2010 / 1965 | 1962 | 1975
      1944 | 1945 | 1955 / 1990 | 1988 | 1999 / 1970 | 1969 | 1980`,
  },
  {
    open: [
      '{p} never says no. {q} never says yes. That is why one of them is always tired, and the other has so much time for fishing.',
      '"Could you help me?" If you ask {q}, you will hear a no. If you ask {p}, you will hear a yes.',
    ],
    ask: [
      'We needed somebody to carry the piano, and so we asked __.',
      'They both wanted a quiet weekend. But somebody asked for help, and there on the ladder stood __.',
      'Everyone loves to ask a favour of __.',
      'I did not even try {q}. I went straight to __.',
      '"Yes, of course," said __.',
      "One of them sits on six committees and waters all the neighbours' plants: __.",
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'They both applied to be the voice in the lift. {p} has a {x} voice. {q} has a {y} voice. You know, the one who says "third floor, shoes and hats".',
      'In our choir there are {p}, whose voice is {x}, and {q}, whose voice is {y}. I stand between them and move my lips.',
    ],
    ask: [
      'Listen to that {x} voice! It is the voice of __.',
      'A {x} voice called my name in the dark, and I knew it was __.',
      'They were looking for a {x} voice, so they took __.',
      'Nobody else around here sounds so {x}. That was __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      deep | high / high | deep / soft | loud / loud | soft / rough | sweet / sweet | rough / clear | deep / warm | cold`,
  },
  {
    open: [
      'When the ship went down, three people got into the boat: {p}, who was {x}, {q}, who was {y}, and {r}, who had never been at sea before and talked about tea. They drifted for eleven days.',
      'There were three of them in the lifeboat: {q} ({y}), {p} ({x}) and {r} (no trade at all). The sea was like glass.',
    ],
    ask: [
      '{need} They all looked at __.',
      '{need} "That is my business," said __.',
      '{need} What luck that they had __ on board!',
      '{need} It was __ who knew what to do.',
      '{need} Without __, it would have ended badly.',
    ],
    due: 'p',
    rivals: 'q r',
    rows: `x y need
      a doctor | a cook | On the third day one of them had a high fever. / a cook | a doctor | On the third day they had caught six fish.
      a tailor | a teacher | On the third day the sail was torn and had to be sewn. / a teacher | a tailor | On the third day the stars had to be read, and the map too.
      a carpenter | a singer | On the third day there was a hole in the planks. / a singer | a carpenter | On the third day they were so sad that they needed a song.
      a dentist | a fisherman | On the third day somebody had a terrible toothache. / a fisherman | a dentist | On the third day they made a net from a shirt.`,
  },
  {
    open: [
      '{p} and {q} went to the same school and sat at the same desk, and today {p} is {x} and {q} is {y}. So much for what school does to you.',
      'Do you remember {p} and {q} from the back row? {q} is {y} now. {p} is {x}. I met them both at the reunion.',
    ],
    ask: [
      'There are two doors in this street. The one with {door} belongs to __.',
      'I walked past a house with {door}. So this is where I could find __!',
      '"With {door}? Oh, that is the house of __," said the postman.',
      'If you see {door}, do ring the bell. You will be let in by our old friend __.',
      'Behind the gate, the one with {door}, lives __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y door
      a dentist | a baker | a big tooth on it / a baker | a dentist | a big loaf on it
      a tailor | a vet | scissors and thread on it / a vet | a tailor | a cat and a dog on it
      a priest | a clown | a cross on it / a clown | a priest | a red nose on it
      a singer | a shoemaker | notes of music on it / a shoemaker | a singer | a boot on it
      a sailor | a king's cook | an anchor on it / a beekeeper | a painter | a hive and some bees on it`,
  },
  {
    open: [
      'Two people came to look at the flat. {p} has {x}, and {q} has {y}. The landlord hates noise, but he does not mind anything else.',
      'The landlord had to choose between {p}, who has {x}, and {q}, who has {y}. What he wants is peace and quiet. He sleeps in the daytime.',
    ],
    ask: [
      'So the keys were given to __.',
      'The landlord was sorry, but the flat could not be let to {q}. The new tenant was __.',
      'He shook hands with __ and said, "You can move in on Monday."',
      'A new name was put on the bell: __.',
      'The letter that began with "Good news!" was sent to __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      two goldfish | two small sons / a stamp collection | a drum kit / a lot of books | four dogs / a cactus | a parrot that screams
      a sleepy cat | a trumpet / a tortoise | a baby with strong lungs / no friends at all | a lot of loud friends / soft slippers | wooden clogs`,
  },
  {
    open: [
      'The fortune teller looked into the hands of the three friends. "You, {p}, will {x}. You, {q}, will {y}. And you, {r}, will eat too much tonight." They paid her and laughed about it all the way home.',
      '"{Q}, you will {y}," said the fortune teller. "{P}, you will {x}. {R}, I see a stomach ache." That was ten years ago.',
    ],
    ask: [
      'Oddly enough, it all came true. The one who {later} was __.',
      'I had to think of that evening when I heard who {later}. It was __.',
      'One of the three {later}, I mean __.',
      'Ten years on, it was indeed __ who {later}.',
      'Can you guess which one {later}? Right, it was __.',
    ],
    due: 'p',
    rivals: 'q r',
    rows: `x y later
      become rich | marry five times | bought a castle / marry five times | become rich | wore a ring for the fifth time
      travel far | lose your hair | sent us cards from Peru, China and Egypt / lose your hair | travel far | needed a hat against the cold
      have many children | become famous | had to buy a bus for the family / become famous | have many children | was asked for a signature by strangers
      go to sea | break a leg | was made captain of a ship / break a leg | go to sea | lay in hospital in plaster`,
  },
]);

const WORDS = toldKind('told: pick among people, by what they are', [
  {
    open: [
      'In our family everyone is afraid of something. My {a1} is afraid of {f1}, my {a2} of {f2} and my {a3} of {f3}. I myself am only afraid of Monday mornings.',
      '{F1}: my {a1}. {F2}: my {a2}. {F3}: my {a3}. I have made a list of who is afraid of what in our family.',
    ],
    ask: [
      '{scene} Now who do you think turned pale? It was my __.',
      '{scene} At that, up onto a chair jumped my __.',
      '{scene} We all held the hand of my __.',
      '{scene} "Take me home!" cried my __.',
      '{scene} That was too much for my __.',
    ],
    rows: `a1 a2 a3 f1 f2 f3 scene due rivals
      mother | father | aunt | snakes | dogs | thunder | Something was barking. | father | mother aunt
      father | uncle | sister | mice | thunder | cats | There was lightning, and then a bang. | uncle | father sister
      aunt | brother | mother | dogs | spiders | snakes | Something was hanging on a thread from the lamp. | brother | aunt mother
      uncle | sister | cousin | ghosts | mice | bees | Something buzzed around the jam. | cousin | uncle sister
      sister | cousin | father | thunder | cats | mice | Something squeaked behind the cheese. | father | sister cousin
      brother | mother | uncle | cats | ghosts | spiders | Something purred and rubbed itself against our legs. | brother | mother uncle
      cousin | aunt | brother | bees | snakes | dogs | Something long was hissing in the grass. | aunt | cousin brother
      mother | uncle | cousin | ghosts | bees | spiders | A white thing came through the wall. | mother | uncle cousin
      sister | aunt | brother | mice | dogs | thunder | Something tiny with whiskers sat in the sink. | sister | aunt brother`,
  },
  {
    open: [
      'Three men sat in the waiting room, a tall one, a short one and a fat one. The tall one had {x}. The short one had {y}. The fat one had {z}. I had a magazine from last year.',
      'There I sat with three strangers. The one with {x} was tall. The one with {y} was short. The one with {z} was fat.',
    ],
    ask: [
      '{call} Up got the __ one.',
      '{call} "That is me," said the __ one.',
      '{call} We all looked at the __ man.',
      '{call} So it was the turn of the __ man.',
      '{call} The others stayed where they were, but not the __ one.',
    ],
    rows: `x y z call due rivals
      a bad tooth | a broken arm | a cough | "Who needs plaster?" asked the nurse. | short | tall fat
      a cough | a sore eye | a bad back | "Who is it that cannot see well?" asked the nurse. | short | tall fat
      a bad back | a cough | a broken finger | "Who is coughing here?" asked the nurse. | short | tall fat
      a broken toe | a headache | an earache | "Who can hardly walk?" asked the nurse. | tall | short fat
      an earache | a bad tooth | a burn | "Is it you who cannot hear?" asked the nurse. | tall | short fat
      a bee sting | a sore throat | a broken arm | "Who was stung?" asked the nurse. | tall | short fat
      a headache | a bee sting | a bad tooth | "Who has come about a tooth?" asked the nurse. | fat | tall short
      a sore throat | a burn | a sore foot | "Will the man take off his shoe?" asked the nurse. | fat | tall short
      a burn | a headache | a bad cold | "Who was sneezing?" asked the nurse. | fat | tall short`,
  },
  {
    open: [
      'I have two neighbours. The {x} always {good}. The {y} always complains, about the children, about the leaves, about my curtains. They have never spoken to each other.',
      'On one side of me lives a {x} who {good}, and on the other side a {y} who is never content.',
    ],
    ask: [
      'There was an angry note in my letter box. It was from the __.',
      '"Your cat has looked at me again!" Good morning to you too, I thought, and shut the door on the __.',
      'When I have a party, I must first talk to the __.',
      'The nicer of the two brought me flowers. "Has there been trouble again?" I was asked. "Yes, with the __."',
      'If somebody knocks on my wall at nine in the evening, it is the __.',
    ],
    rows: `x good y due rivals
      baker | smiles | lawyer | lawyer | baker / teacher | waves to me | butcher | butcher | teacher / sailor | tells jokes | teacher | teacher | sailor
      farmer | brings me apples | singer | singer | farmer / nurse | helps me with my bags | driver | driver | nurse
      butcher | whistles merrily | nurse | nurse | butcher / singer | says a kind word | baker | baker | singer
      gardener | gives me roses | doctor | doctor | gardener`,
  },
  {
    open: [
      'There were two sons in that house. The older one {x}. The younger one {y}. Their father loved them both, but he understood neither.',
      'The old count had two sons. The younger {y}, the older {x}, and neither ever came down to dinner on time.',
    ],
    ask: [
      'In the night someone {did}. It must have been the __ of the sons.',
      'The servants said that someone {did}. "Oh, that was the __ one," said the count.',
      'I heard that somebody {did}, and said to myself: the __ one again!',
      'Who do you think {did}? It was the __ son.',
      'That someone {did} did not surprise me. The __ one was like that.',
    ],
    rows: `x y did due rivals
      played the violin | collected snakes | was making music | older | younger / collected snakes | played the violin | was making music | younger | older
      wrote poems | loved horses | was calling for ink and paper | older | younger / loved horses | wrote poems | was calling for ink and paper | younger | older
      played cards for money | looked at the stars | was on the roof with a telescope | younger | older
      looked at the stars | played cards for money | was on the roof with a telescope | older | younger
      drank | prayed | emptied the last bottle in the cellar | older | younger / prayed | drank | emptied the last bottle in the cellar | younger | older`,
  },
  {
    open: [
      'The police are looking for a man and a woman. The woman has a {x} coat and the man a {y} one. They have been seen near the bank, with a wheelbarrow.',
      'Here is a message from the police. They want to speak to two people, a man in a {y} coat and a woman in a {x} one.',
    ],
    ask: [
      'I have just seen her! She was running across the square in a coat that was __.',
      'Watch out for the lady, I mean the one in __!',
      'On the film from the bank you can see him and, beside him, somebody in a __ coat.',
      'The man got away, but his partner was caught. The coat she wore was __.',
      'They found the coat that she had thrown away. It was the __ one.',
    ],
    rows: `x y due rivals
      red | blue | red | blue / blue | green | blue | green / green | black | green | black / black | white | black | white
      white | brown | white | brown / brown | red | brown | red / yellow | grey | yellow | grey / grey | yellow | grey | yellow`,
  },
  {
    open: [
      'I have been to three doctors. The first said that I should {x}. The second said that I should {y}. The third said that I should {z}. I believed the {w} one, since he had the kindest face.',
      'One doctor tells you to {x}, another tells you to {y}, and a third to {z}. What is one to do? I trust the {w} of the three.',
    ],
    ask: [
      'So what I do now, every single day, is __.',
      'I took the advice. If you want to see me, come by, and you will find that I __.',
      'My wife says that since then I do nothing but __.',
      '"What must you do to get well?" asked my friends. "I have to __," I told them.',
      'It is early, it is cold, but I have to __.',
    ],
    rows: `x y z w due rivals
      run | sleep | swim | first | run | sleep swim / sleep | swim | walk | second | swim | sleep walk / swim | walk | rest | third | rest | swim walk
      walk | run | sing | first | walk | run sing / rest | dance | sleep | second | dance | rest sleep / sing | rest | run | third | run | sing rest
      dance | sing | walk | second | sing | dance walk / ride | laugh | rest | first | ride | laugh rest / laugh | sing | ride | first | laugh | sing ride`,
  },
  {
    open: [
      'Who do you take after? My hands I have from my {a1}, my temper from my {a2}, and my big feet, thank you very much, from my {a3}. Nobody knows where the freckles come from.',
      'They all say the same when they look at me: the hands of my {a1}, the temper of my {a2}, the feet of my {a3}!',
    ],
    ask: [
      '{act} That I have from my __.',
      '{act} "You are just like your __," they said.',
      '{act} In this I take after my __.',
      '{act} I can blame it on my __.',
      '{act} The same thing used to happen to my __.',
    ],
    rows: `a1 a2 a3 act due rivals
      mother | father | uncle | I was so angry that I threw a plate. | father | mother uncle
      father | aunt | mother | There was not a pair of boots in the shop that I could get into. | mother | father aunt
      aunt | mother | grandfather | I have long, thin fingers that cannot open a jar. | aunt | mother grandfather
      uncle | grandmother | father | I shouted at a policeman. | grandmother | uncle father
      grandmother | uncle | aunt | My shoes look like two boats. | aunt | grandmother uncle
      grandfather | mother | uncle | My gloves are always too small. | grandfather | mother uncle
      mother | grandfather | father | I slammed the door so hard that the glass broke. | grandfather | mother father
      uncle | father | grandmother | I need the largest socks there are. | grandmother | uncle father`,
  },
  {
    open: [
      'There is a {x} and a {y} in this photo. The {x} is my great-grandfather, and the {y}, standing behind him with a goose, is a man whose name nobody remembers.',
      'Look, here is my great-grandfather as a young {x}. The {y} beside him just walked into the picture, with a goose.',
    ],
    ask: [
      'My father often told me about his grandfather, who was a __.',
      'It runs in my family: my great-grandfather, too, was a __.',
      'On his grave there is his name, and under it you read that he was a __.',
      'You ask what my great-grandfather did for a living? He was a __.',
      'My grandmother was very proud to be the daughter of a __.',
    ],
    rows: `x y due rivals
      baker | soldier | baker | soldier / soldier | baker | soldier | baker / farmer | sailor | farmer | sailor / sailor | farmer | sailor | farmer
      butcher | teacher | butcher | teacher / teacher | butcher | teacher | butcher / painter | driver | painter | driver / driver | painter | driver | painter`,
  },
  {
    open: [
      'On the bench by the church sit two old women all day long. One is deaf, and one is blind. The deaf one tells the blind one what there is to see, and the blind one tells the deaf one, very loudly, what there is to hear.',
      'Two friends always sit by the church, a deaf woman and a blind woman. Between them, they miss nothing.',
    ],
    ask: [
      '{event} Of these two, it was the __ one who noticed it first.',
      '{event} "Did you know that?" the __ one asked her friend.',
      '{event} One of them did not know about it yet, and so she was told by the __ one.',
      '{event} It had not escaped the __ woman.',
      '{event} The first to smile was the __ one.',
    ],
    rows: `event due rivals
      A rainbow stood over the roofs. | deaf | blind young / A cuckoo called in the woods. | blind | deaf young
      The baker's wife had a new red hat. | deaf | blind young / Somebody was playing the organ in the church. | blind | deaf young
      A white cloud had the shape of a pig. | deaf | blind young / Behind the wall a baby was crying. | blind | deaf young
      The vicar had put on odd socks. | deaf | blind young / Far away a train whistled. | blind | deaf young`,
  },
]);

export const kinds: readonly Kind[] = [NAMES, WORDS];
