// Tellings of kings and witches, films, books and history, whose people come back as she, him, theirs, herself.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { HER, HER_OWN, HERS, HERSELF, NAMES, rowsFor, SHE } from './telling-pronouns.ts';

const TALES = toldKind('told: pronouns, tales', [
  {
    open: [
      'Long ago {a who} ruled this land.',
      'The land beyond the hills was once ruled by {a who}.',
      'Once upon a time {a who} sat on a throne of ice.',
    ],
    ask: [
      'On the throne it was cold, and the crown was too heavy for __.',
      'All the land bowed down before __.',
      'Then an enemy with a hundred ships came and took the throne from __.',
      'The people were hungry, and they did not love __.',
      'There was one small bird in the land that was not afraid of __.',
      'Now there is only an old stone where the throne was, and the song that they made about __.',
    ],
    rows: rowsFor(HER, 'queen, princess, witch, empress', 'king, prince, wizard, sultan'),
  },
  {
    open: [
      'In the film that I saw last night there is {a who} who can talk with whales. It begins slowly, with a lot of fog and fish, but the end made me cry into my popcorn.',
      'You should see this film! It is about {a who} who meets a whale and understands every word of it. The music is lovely, too.',
    ],
    middle: ['My friend fell asleep and missed the best part.'],
    ask: [
      'I will not tell you how the film ends, or what the whale says to __.',
      'There is a storm in the film, and the whale sings the whole night for __.',
      'In the saddest part of the film the whale must say goodbye to __.',
      'The poster shows the whale with a boat on its back, and in the boat you can see __.',
      'When the film came to the net and the knife, I was so afraid for __.',
      'I would love to understand whales like __.',
    ],
    rows: rowsFor(
      HER,
      'young nurse, girl of nine, lady with one arm, nun',
      'young fisherman, boy of nine, man with one arm, monk',
    ),
  },
  {
    open: [
      '{Who} stole the golden apple.',
      'It was {who} who had stolen the golden apple.',
      'The golden apple was gone. {Who} had it!',
    ],
    ask: [
      'The guards looked for the thief day and night, and still __ got away.',
      'Who was the thief? Nobody in the castle knew that __ had the apple.',
      'The apple was magic, and with the first bite __ fell asleep.',
      'The thief ran home through the forest, where __ hid the apple in a hole.',
      'The whole castle went to bed that night, and so did __.',
      'The golden apple was eaten in the end, but from the pips __ grew a tree.',
    ],
    rows: rowsFor(
      SHE,
      'a poor girl, the queen, an old witch, a maid',
      'a poor boy, the king, an old wizard, a page',
    ),
  },
  {
    open: [
      'The ring in the museum is made of silver, and it once belonged to {who}. The guide told us so, while my little brother was trying to climb into a coffin.',
      'Behind the glass lies a silver ring. It was found in a field by a farmer, but long before that, says the label, {who} lost it in a battle.',
    ],
    ask: [
      'I wish I had a silver ring that was once __.',
      'The sword in the next room was found with the ring, so it may also have been __.',
      'Nobody knows how the silver ring got into the field, but it was surely __.',
      'There are a thousand rings in the museum. The most beautiful one was __.',
      'My hand is much too big for the silver ring, and it would hardly fit on one as small as __.',
    ],
    rows: rowsFor(
      HERS,
      'a queen, a princess, the wife of a king, a warrior queen',
      'a king, a prince, the son of a king, a knight',
      'two kings, the queens of the north, some monks, the Romans',
    ),
  },
  {
    open: [
      'The {who} looked into the magic mirror.',
      'A magic mirror hung in the hall, and the {who} stood before it.',
    ],
    ask: [
      'There, in the golden frame, the vain ruler saw nobody but __.',
      '"I can tell you whom the ruler loves most," said the mirror. "The ruler loves __."',
      'In the end the ruler broke the mirror and cut __.',
      'All alone with the mirror, the ruler sang and danced by __.',
      '"What a beautiful face," said the person before the mirror, and meant __.',
    ],
    rows: rowsFor(HERSELF, 'queen, princess, young queen, empress', 'king, prince, young king, emperor'),
  },
  {
    open: [
      'My grandfather told me about the great storm of 1902. The lighthouse was kept by {who} then, and for three nights nobody could get there, not even the strongest rowers.',
      'In 1902, the year of the great storm, {who} kept the light burning for three nights. Eleven ships came home because of that.',
    ],
    middle: ['The church lost its roof, and a cow was found in a tree.'],
    ask: [
      'In the lighthouse the food ran out, and __ ate candles.',
      'The wind broke the window of the lighthouse, but __ held on.',
      'The captains said later that they saw the light because __ never slept.',
      'When the storm was over, they rowed to the lighthouse, and there __ stood.',
      'Nobody in the village forgot what __ did for those ships.',
      'All of the village gave thanks that night, and up in the lighthouse so did __.',
    ],
    rows: rowsFor(
      SHE,
      'an old woman, a girl of sixteen, the widow of a sailor, a nun',
      'an old man, a boy of sixteen, the son of a sailor, a monk',
      'two brothers, an old couple, three sisters, a father and his son',
    ),
  },
  {
    open: [
      'In the deep forest lived {who}, and the animals were glad of it, because nobody else took the thorns out of their paws.',
      'The forest was dark and had no path, but right in the middle of it {who} had a house of moss.',
    ],
    ask: [
      'One winter a bear with a bad tooth knocked at the little house in the forest to get help from __.',
      'The owls brought news from the forest, and the foxes brought mushrooms to __.',
      'A hunter saw smoke over the trees and followed it, and so he found __.',
      'The birds of the forest had no fear. In the evening they sat down beside __.',
      'The house of moss burned down, but the deer had woken __.',
      'Even today the wolves sing in the forest at night, and some say that they sing for __.',
    ],
    rows: rowsFor(
      HER,
      'a good witch, an old woman, a lost princess, a fairy',
      'a good wizard, an old man, a lost prince, a bearded monk',
      'seven dwarfs, two fairies, three sisters, an old couple',
    ),
  },
  {
    open: [
      'The captain of the pirates was {a who}.',
      'Nobody knew it, but the pirate captain was {a who}.',
      'A pirate captain sailed these seas, {a who} from Cork.',
    ],
    ask: [
      'The captain of the pirates had a parrot on __ shoulder.',
      'The pirates laughed, and their captain slapped __ knee.',
      'No rope could hold the captain, and no enemy ever saw __ back.',
      'The pirate captain buried the gold and lost __ map.',
      'At night the captain counted stars and thought of __ mother.',
      'A shark swam off with the boot of the captain, but not with __ foot.',
    ],
    rows: rowsFor(HER_OWN, 'woman, girl, lady, young woman', 'man, boy, gentleman, young man'),
  },
  {
    open: [
      'The first chapter of my book is about {n}, a {who} with no money and a fast horse. I am on page two hundred now, and I have burned the potatoes because of it.',
      'I am reading the best book, in bed, in the bath, everywhere. It is about {n}, a {who} who wants to ride across America on a borrowed horse.',
    ],
    middle: ['My sister wants it next, but she will have to wait.'],
    ask: [
      'In chapter three {n} gets lost in the desert, and the horse saves __.',
      'I cannot put the book down. A bear stands in front of the horse and looks at {n}, and I am so afraid for __.',
      'There is a sheriff in the book who does not like {n}, and he puts up a rope to catch __.',
      'The horse bites everybody except {n}. It loves __.',
      'On page ninety {n} falls into a river, and a ferryman throws a rope to __.',
      'When I close the book, I go on thinking of {n}. I would like to be friends with __.',
    ],
    rows: rowsFor(HER, 'girl, young woman, poor widow, farm girl', 'boy, young man, poor widower, farm boy'),
    lists: { n: NAMES },
  },
  {
    open: ['{Who} planted the beans by moonlight.', 'The beans were planted by {who}, at night.'],
    ask: [
      'The beans grew up to the clouds, and of course __ climbed up.',
      'One of the beans could talk. "Water!" it cried, and __ laughed.',
      'Before the beans were ripe, __ built a ladder.',
      'A goose came down from the clouds, and with the last of the beans __ fed it.',
      'Nobody else could sleep for all the noise that the beans made, and neither could __.',
      'Everybody wanted such beans, but there was just one bag, and __ kept it.',
    ],
    rows: rowsFor(
      SHE,
      'an old woman, the widow, a little girl, the milkmaid',
      'an old man, the miller, a little boy, Jack',
      'the twins, two brothers, the children, three old women',
    ),
  },
  {
    open: [
      'A dragon guarded the bridge, and nobody could pass. In the end it was {who} who sat down beside the beast and asked it what was wrong. It had a cold, nothing more.',
      'Knights had failed, and so had a whole army. Then {who} came to the bridge with nothing but a pot of hot soup for the dragon.',
    ],
    ask: [
      'The dragon could have had any home in the land, but it chose __.',
      'The king had promised half of his land to whoever moved the dragon. Now that half was __.',
      'The dragon had never had a name. The one it has now came with the soup, and the idea was __.',
      'Many had tried to cross the bridge before, but no courage was as great as __.',
      '"Whose dragon is that?" the people asked when it followed the soup through the village. It was __.',
    ],
    rows: rowsFor(
      HERS,
      'a kitchen maid, a little girl, the old queen, a milkmaid',
      'a kitchen boy, a little boy, the old king, a shepherd lad',
      'two kitchen maids, three children, the twins, an old couple',
    ),
  },
  {
    open: [
      'Our teacher told us about {who} who crossed the sea in a barrel.',
      'In old times {who} crossed the sea in a barrel.',
    ],
    middle: ['I did not believe it, but there was a picture.'],
    ask: [
      'A barrel is small, but it was big enough for __.',
      'A storm came and turned the barrel upside down, and a dolphin saved __.',
      'Nobody expected the barrel. On the beach a dog barked at __.',
      'Would you get into a barrel and cross the sea like __?',
      'Whenever I see a barrel, I have to think of __.',
      'In the middle of the sea a ship met the barrel, and the sailors threw some bread to __.',
    ],
    rows: rowsFor(
      HER,
      'a woman, a girl, a brave lady, a mother of six',
      'a man, a boy, a brave monk, a father of six',
      'two brothers, twins, three friends, two women',
    ),
  },
  {
    open: [
      'The painter of this picture was {a who} of twenty who had hardly any money. Look at the sky: there was only blue left in the box.',
      'This picture hung in a stable for a hundred years. It was painted by {a who} from a village near Rome.',
    ],
    ask: [
      'The painter could not pay anybody to sit for a picture, and therefore painted __.',
      'In the corner, very small, you see the painter, who could not leave out __.',
      'The painter sold nothing and kept all the pictures for __.',
      'They say that the painter had no teacher and learned everything by __.',
      'The smile is a little crooked, as if the painter had been laughing at __.',
      'The frame is simple. It was made by the painter __.',
    ],
    rows: rowsFor(HERSELF, 'girl, young woman, maid, nun', 'boy, young man, servant lad, monk'),
  },
  {
    open: [
      'On the moon lived {who}, as old as the stars and always a little cold. Every night when we went to bed, a light went on up there, and a kettle was put on the fire.',
      'Grandma told us who lives on the moon: {who}. If you are very quiet at full moon, you can hear sneezing.',
    ],
    ask: [
      'One night a rocket came, and out of the window of the moon house __ peeped.',
      'The moon was thin that week, so __ slept on the edge of it.',
      'When it snows, Grandma says, it is because on the moon __ shook a pillow.',
      'The children sent a scarf up to the moon, and right away __ put it on.',
      'From the moon one can see every bed on earth, and __ could not help smiling.',
      'The stars laughed, the moon laughed, and on it, with a cup of tea, so did __.',
    ],
    rows: rowsFor(
      SHE,
      'an old woman, a lonely queen, a little girl, a lady with silver hair',
      'an old man, a lonely king, a little boy, a man with a silver beard',
      'two old sisters, three mice, a hundred rabbits, two brothers',
    ),
  },
  {
    open: [
      'There is a ghost in this castle: {a who}.',
      'The ghost of {a who} walks in this castle.',
      '"Our ghost," said the guide, "was once {a who}."',
    ],
    ask: [
      'At midnight the ghost walks through the wall with a candle in __ hand.',
      'Be quiet, and you will hear the ghost and __ chains.',
      'The ghost does not mean any harm. It is only looking for __ cat.',
      'You can put your hand right through the ghost and __ coat.',
      'Some people have seen the ghost on the stairs without __ head.',
      'The ghost is said to be sad because of __ children.',
    ],
    rows: rowsFor(HER_OWN, 'queen, grey lady, young bride, maid', 'king, grey monk, young knight, butler'),
  },
  {
    open: [
      'History is full of people whose names are lost. Take {who} who rang the bell in the night when the soldiers came over the ice. The town woke up and was saved.',
      'The soldiers came over the ice, and the town was asleep, all but {who}. One pull at the rope, and the bell rang.',
    ],
    middle: ['The ice broke in March, and then the ships came back.'],
    ask: [
      'There is no stone and no street in our town for the one hand at the bell, and no song about __.',
      'When the bell rang, an angry soldier ran up the tower to stop __.',
      'The bell still hangs in the tower. It reminds us of __.',
      'Without the bell there would be no town. We owe our town to __.',
      'How cold it must have been up there at the bell for __!',
      'We do not know who rang the bell. In our school play I was chosen to act like __.',
    ],
    rows: rowsFor(
      HER,
      'a girl, an old nun, a maid, a washerwoman',
      'a boy, an old monk, a stable lad, a watchman',
    ),
  },
  {
    open: ['The wolf came to the house of {who}.', 'Down the path came the wolf, to the house of {who}.'],
    ask: [
      'The wolf knocked. "Who is there?" __ asked through the door.',
      'The wolf blew and blew, but __ only laughed.',
      'The wolf climbed up on the roof, and under it __ lit a fire.',
      'Hungry and with a burnt tail the wolf ran away, and at last __ could sleep.',
      'Then the wolf put his white paw through the window, and __ screamed.',
      'The wolf ate no supper that night, and in the house neither did __.',
    ],
    rows: rowsFor(
      SHE,
      'an old woman, Grandmother, a young mother, Mother Goose',
      'an old man, Grandfather, a young hunter, Peter the shepherd',
      'the three pigs, the seven kids, two sisters, the dwarfs',
    ),
  },
  {
    open: [
      'In the last act {who} came on in a green coat, and the audience laughed before a word was said. The play itself was nothing much, and my seat had a spring in it.',
      'I had paid for a seat behind a post, so I saw only half of the play. But I did see {who} in green, and that was worth the money.',
    ],
    ask: [
      'It was a dull play apart from all that green. The whole audience clapped for __.',
      'A rose flew through the air towards the green coat, and it hit __.',
      'Everybody else in the play was bad. I only remember __.',
      'I waited at the back door of the theatre after the play, with a pen, for __.',
      'The paper says that the play was saved by __.',
      'There was so much laughter at the green that the prompter had to whisper every line to __.',
    ],
    rows: rowsFor(
      HER,
      'a young actress, a fat lady, an old woman, the diva',
      'a young actor, a fat man, an old man, the tenor',
      'two actresses, the twins, three clowns, the policemen',
    ),
  },
]);

export const kinds: readonly Kind[] = [TALES];
