// Tellings of relations, in albums, speeches and memories, after which a pronoun is due for one who was told of.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { cast } from './telling-cast.ts';
import { HER, HER_OWN, HERS, HERSELF, SHE } from './telling-pronouns.ts';

const FAMILY = toldKind('told: pronouns in the family', [
  {
    open: [
      'Our family has one famous member, and that is {x}, who went over Niagara Falls in a barrel. {Y} only ever fell off a chair, but talks about it more often.',
      'If you look us up in a newspaper, you will find only {x} and the barrel and Niagara Falls. You will not find {y}, who stayed at home and had to pay for the barrel.',
    ],
    ask: [
      'A crowd of ten thousand stood at the bottom of Niagara Falls, and when the barrel was opened, __ asked for a cup of tea.',
      'The barrel is in our garage now. On quiet Sundays __ used to sit in it and read.',
      'Why would anybody go down a waterfall? Because it was there, __ always said.',
      'It took nine seconds to fall and nine weeks to mend, and as soon as the bones were whole, __ wanted to do it again.',
      'The king of Siam heard about the barrel and the falls and wrote a letter to ask if __ was married.',
    ],
    rows: cast(
      'she he',
      'my great-aunt; my grandmother; a cousin called Maud; my eldest sister',
      'my great-uncle; my grandfather; a cousin called Hugh; my eldest brother',
    ),
  },
  {
    open: [
      'Here is the album. The baby in the soup pot is {x}. The baby in the hat is {y}. There was only the one bathroom then, and people made do.',
      'Turn the page. Do you see that fat baby sitting in a soup pot? That is {x}. And the thin one in the hat is {y}, and so it is true that people change.',
    ],
    ask: [
      'The photograph with the pot had to be taken three times, for there were noodles in it and __ ate them.',
      'Who would put a baby in a soup pot? Grandma would. It was the only way to make sure that __ did not crawl off.',
      'That pot is still in my kitchen. When I make soup, I think of how __ splashed in it.',
      'It is hard to believe, now that the pot would not even fit one foot, that __ was ever so small.',
      'The baby with the hat looks cross, but in the soup pot __ laughed at the camera.',
    ],
    rows: cast(
      'she he',
      'Aunt Ruth; your mother; your sister; my niece',
      'Uncle Ben; your father; your brother; my nephew',
    ),
  },
  {
    open: [
      'When my grandmother died, she left {n} to my sister, and the debts to me. I am not bitter. I have always liked the debts of our family better than its furniture.',
      'My sister has inherited {n} from our grandmother. I was given a kiss and a good piece of advice, which I have forgotten.',
    ],
    ask: [
      'My sister has no room in her flat, and now a man with a van is coming to collect __.',
      'There was a letter from Grandmother to my sister: "Dear child, never sell anything of mine, and dust __ once a week."',
      'My sister only wanted to clean up a bit, in memory of Grandmother, but then she dropped __.',
      'At the auction my sister got two thousand pounds. A museum had bought __.',
      'Grandmother is dead, and my sister has moved to Leeds. It is strange to see __ in another house.',
    ],
    rows: `n due rivals
      a tall clock | it | them him her
      a pair of china dogs | them | it him her
      an oak chest | it | them him her
      six silver boxes | them | it him her
      a music box | it | them him her
      two oak chests | them | it him her
      a big old Bible | it | them him her
      all her old books | them | it him her
      her writing desk | it | them him her
      four old clocks | them | it him her`,
  },
  {
    open: [
      'My {x} married my {y} in a thunderstorm, on a boat, sixty years ago. My {x} was seasick all day. My {y} danced with the vicar, and then with the captain.',
      'The wedding was on a boat. There was a storm. Of the two of them only my {y} was well enough to dance, and my {x} was seasick from the first yes to the last.',
    ],
    ask: [
      'Somebody had to hold a bucket, and the vicar was so good as to hold it for __.',
      'The cake had three layers, but the mere sight of it was too much for __.',
      'For a wedding night the captain gave his own cabin to the pair, and a large pill to __.',
      'They have been to the mountains every summer since. You could not offer a sea trip to __.',
      'In every one of those wedding pictures there is something green about __.',
    ],
    rows: `x y due rivals
      grandmother | grandfather | her | him them it
      aunt | uncle | her | him them it
      mother | father | her | him them it
      cousin Anna | friend Tom | her | him them it
      grandfather | grandmother | him | her them it
      uncle | aunt | him | her them it
      father | mother | him | her them it
      cousin Tom | friend Anna | him | her them it`,
  },
  {
    open: [
      'Dear family, let us raise our glasses to {x} on this happy day. {Y} {yWas} to sing for us, but the train is late. Please do not feed the dog under the table.',
      'Ladies and gentlemen, dear aunts, a toast to {x}! I was to wait for {y} before I began, but the trains being what they are, I will not.',
    ],
    ask: [
      'I have known our guest of honour for forty years, and in all that time not one unkind word has been said by __.',
      'So please stand up, dear family, lift your glasses, and drink with me to the health of __.',
      'When the toast was over, the whole family sang, and somebody put a paper crown on __.',
      'The one who was toasted cried a little, and the dog came out from under the table to comfort __.',
      'After the toast came the presents, a mountain of them, all for __.',
    ],
    rows: cast(
      HER,
      'my dear mother; Aunt Ruth; my sister Anna',
      'my dear father; Uncle Ben; my brother Tom',
      'the happy couple; my cousins; the golden pair',
    ),
  },
  {
    open: [
      'One half of the garden was given to {x} and the other half to {y}. The first half is beans. The second half is a hole.',
      'Grandpa drew a line through the garden with his stick. On the sunny side {x} planted beans, and on the shady side {y} dug a hole. Only beans came up, and only in the sun.',
    ],
    ask: [
      'We have had beans every night this week. A letter of complaint has been written by the rest of the family to __.',
      'The beans grew so high that a ladder had to be bought for __.',
      'If you hear singing in the morning, that is for the beans. They grow better when they are sung to by __.',
      'Nobody knows what the hole is for. At least there is something to eat, thanks to __.',
      'At the village show the beans won a cup, and Grandpa was so proud of __ that he kissed the mayor.',
    ],
    rows: cast(
      HER,
      'my sister; my mother; Cousin Anna',
      'my brother; my father; Cousin Tom',
      'the twins; my nieces; the boys next door',
    ),
  },
  {
    open: [
      'At our family parties {x} always sit{s} at the piano, and {y} always sit{yS} at the food. The dog goes from one to the other.',
      'There has to be music at a family party, and for that we have {x} and the old piano. There has to be someone who eats the leftovers, and for that we have {y}.',
    ],
    ask: [
      'The lights went out in the middle of a polka. Still the piano did not stop, for __ could play in the dark.',
      'There was one key missing on the piano. Each time the tune came to it, __ sang the note.',
      'Everybody wanted a different song, so in the end __ played all of them at once.',
      'The last guests left at three. By then __ had fallen asleep on the keys.',
      'No record and no radio can make our uncles dance the way that __ did that night.',
    ],
    rows: cast(
      SHE,
      'my sister; Aunt Ruth; my grandmother',
      'my brother; Uncle Ben; my grandfather',
      'the twins; my nieces; my cousins',
    ),
  },
  {
    open: [
      'I grew up with {x}. My parents were with the circus, you see, and came home only in winter. There were goats, a well, and one book.',
      'As a child I lived with {x}, in a house with goats and only one book, since my parents were away with the circus.',
    ],
    ask: [
      'The only book in that house was about bees. I learned to read from it, sitting in the evening next to __.',
      'When I was ill, hot milk from the goats was brought to my bed, and I never once heard a hard word from __.',
      'My parents wanted to take me with them to the circus one spring, but I cried and would not leave __.',
      'I owe it all to that little house with the goats, and when my first book was printed, I sent it to __.',
      'Now that I am old myself, I often dream of the well, the goats, and __, calling me in for supper.',
    ],
    rows: cast(
      HER,
      'my grandmother; an old aunt; a kind widow',
      'my grandfather; an old uncle; a retired sailor',
      'my grandparents; two old aunts; two old brothers',
    ),
  },
  {
    open: [
      'There are three chairs in the picture. In the first is {x} with a cat, in the second {y} with a cake, and in the third {z} with a cigar. The painter was paid in potatoes.',
      'My great-grandfather had the family painted: {z} with a cigar, {y} with a cake, and {x} with a cat. For potatoes, as money was short.',
    ],
    ask: [
      'The cat would not keep still for the painter and left a long scratch on __ chin.',
      'You can see in the picture that the cat has just jumped off, as there is fur on __ lap.',
      'On the cat in the picture, if you look closely, lies one of __ hands.',
      'The cake was eaten, the cigar was smoked, but the cat lived for many more years and slept on __ bed.',
      'It is not a good picture, but the painter did get the cat right, and __ eyes as well.',
    ],
    rows: cast(
      'her his',
      'Aunt Maud; Great-aunt Rose; my grandmother',
      'Uncle Hugh; Great-uncle Ned; my grandfather',
    ),
  },
  {
    open: [
      'My {x} speaks nine languages and my {y} speaks to the roses. I do not know which of the two is the better listener.',
      'Nine languages are spoken in our family, and all by one person, my {x}. My {y} hardly speaks at all, except to roses.',
    ],
    ask: [
      'A Chinese sailor was lost in our town, and the police at once sent for __.',
      'The telephone rang in the night. It was the president of somewhere, and he had need of a translator, so we woke __.',
      'A parrot that had been silent for years said "Good morning" in Greek as soon as it saw __.',
      'You can dream in more than one language, of course. I have heard it in the night from __.',
      'The roses never answer. But wherever we travel, a waiter or a queen will answer __.',
    ],
    rows: `x y due rivals
      mother | father | her | him them it
      aunt | brother | her | him them it
      sister | uncle | her | him them it
      grandmother | grandfather | her | him them it
      niece | father | her | him them it
      father | mother | him | her them it
      brother | aunt | him | her them it
      uncle | sister | him | her them it
      grandfather | grandmother | him | her them it
      nephew | mother | him | her them it`,
  },
  {
    open: [
      'It was a blue armchair, and there was always a quarrel about it. By rights it belonged to {x}. {Y} had the red one, and the red one was hard.',
      'Two armchairs stood by the fire, a soft blue one and a hard red one. The red one was for {y}. The blue one had been a birthday present to {x}.',
    ],
    ask: [
      'The dog slept in the blue armchair all day. He seemed to think that it was his, but it was __.',
      'Visitors always went straight for the blue chair. None of us had the heart to tell them that it was __.',
      'When we moved house, the blue chair broke. It would not have been so bad had it not been __.',
      'After all those years there is a hollow in the blue armchair. Anyone can tell from the shape that it is __.',
      '"Whose is the blue chair?" asked the painter who wanted to cover it up. My mother told him that it was __.',
    ],
    rows: cast(
      HERS,
      'Grandma; my aunt; my sister',
      'Grandpa; my uncle; my brother',
      'my cousins; my aunts; the twins',
    ),
  },
  {
    open: [
      'Nobody can tell a story like {x}. Nobody can spoil one like {y}: always, just before the end, there comes a shout of how it ends. Between them they keep us happy on winter nights.',
      'On winter nights we all sit round the stove, and {x} tell{s} a story. {Y} cannot wait and shout{yS} out how it ends.',
    ],
    ask: [
      'The wolf was at the door, the candle went out, and exactly there, with a smile, __ stopped the story for a sip of tea.',
      'All the voices in the story were different, from the king down to the mouse, and __ did every one of them.',
      'My little son forgot to breathe. Not until the story was over and __ said "Good night" did he shut his mouth.',
      'Long after we had gone to bed, __ was still telling the story to the cat.',
      'That story about the wolf gets longer each winter, as every time __ must make up something new.',
    ],
    rows: cast(
      SHE,
      'my grandmother; Aunt Ruth; my sister',
      'my grandfather; Uncle Ben; my brother',
      'the twins; our neighbours; my cousins',
    ),
  },
  {
    open: [
      'In our family everybody is bad at something. {X} cannot say sorry. {Y} cannot whistle. I cannot sit still.',
      'Sorry is only a little word, but {x} cannot say it, just as {y} cannot whistle.',
    ],
    ask: [
      "Grandma's best dish lay in pieces on the floor. One little word would have been enough, but {x} only blamed the dish and never __.",
      'The wrong bus, the wrong day, the wrong wedding! It was all the fault of the map, and {x} could not possibly have been wrong __.',
      'Once I did hear it. In front of the mirror, very softly, {x} said "Sorry" to __.',
      'Whenever something goes wrong, {x} will blame the cat, the weather and the government before __.',
      'You must never wait for a "Sorry" from {x}. The word hurts {x} too much, for {x} must always be proud of __.',
    ],
    rows: cast(
      HERSELF,
      'my mother; Aunt Ruth; my sister',
      'my father; Uncle Ben; my brother',
      'the twins; my cousins; my nephews',
    ),
  },
  {
    open: [
      'The alarm clock was set for four, because {x} had to catch the early boat. {Y} did not have to get up at all and went to bed, with cotton in both ears. That is why it was all so unfair.',
      'In that house the alarm clock rang at four for {x}, who had to catch a boat, and at nine for {y}, who had nothing to catch.',
    ],
    ask: [
      'On the quay it was still dark, and the only other passenger on the early boat was a goat that ate __ ticket.',
      'The captain of the early boat made coffee and put sugar in __ cup.',
      'Everybody in the house was fast asleep. Only the cat sat in the window at four and watched __ light go down the path to the boat.',
      'It was cold out there at that hour. The wind from the sea went right through __ coat.',
      'Out on the water the sun rose. It shone on __ face, while at home the curtains were still drawn.',
    ],
    rows: cast(
      HER_OWN,
      'my sister; my mother; Aunt Ruth',
      'my brother; my father; Uncle Ben',
      'the twins; my cousins; my nephews',
    ),
  },
  {
    open: [
      'The secret of the sauce is known to one person in the family, and that is {x}. {Y} tried to find it out for years, by tasting, by asking, and once by hiding in the pantry.',
      'We have a famous sauce in our family. How it is made is known only to {x}. From {y} it has always been kept, for reasons that go back to a wedding.',
    ],
    ask: [
      'When the sauce is to be made, the kitchen door is locked, the curtains are drawn, and nobody may be in there with __.',
      'A restaurant in Paris offered a fortune for the sauce. You should have heard the laugh that this got from __!',
      'One day there will be no more sauce, I said, if it is not written down. This seemed to worry __ a little.',
      'The sauce is thick, brown and heavenly, and on feast days the whole family sings a song of thanks to __.',
      "Even under the dentist's gas not one word about the sauce could be got out of __.",
    ],
    rows: cast(
      'her him',
      'my grandmother; Aunt Ruth; my eldest sister; Cousin Anna',
      'my grandfather; Uncle Ben; my eldest brother; Cousin Tom',
    ),
  },
  {
    open: [
      'Our family is large, and so is the bell. It was {x} who bought it, at a sale of old ships. {Y} would have liked a radio.',
      'At a sale of old ships {x} bought a bell that weighs as much as a pony. {Y} only wanted to go home.',
    ],
    ask: [
      'It took six men to hang the bell in our kitchen, and when they had gone, __ rang it for an hour.',
      'There had been other things at that sale, an anchor and a wooden lady, but __ fell in love with the bell.',
      'The neighbours moved away because of the bell. That was a pity, __ said, and rang them a goodbye.',
      'If the bell ever falls, it will go through three floors. I do not think that __ had thought of that at the sale.',
      'Name and year of the ship can be read on the bell, and every Sunday __ polished them.',
    ],
    rows: cast(
      SHE,
      'my mother; Aunt Ruth; my sister',
      'my father; Uncle Ben; my brother',
      'the twins; my cousins; my nephews',
    ),
  },
  {
    open: [
      'You were too small to remember the winter of the wolf. {X} met it at the gate, with nothing but a broom. {Y} watched from upstairs and {yHas} told the tale ever since, with more wolves every year.',
      'That winter a wolf came to our gate. It was {x} who went out with a broom. It was {y} who stayed at the window and screamed.',
    ],
    ask: [
      'A wolf does not know what a broom can do. It came one step nearer, and then it got a knock on the nose from __.',
      'In the morning there were tracks in the snow by the gate, of a wolf running, and, close behind, of __.',
      'The broom is over the door now, with a ribbon on it, in honour of __.',
      'You cannot frighten people with wolves in our family. We just say that we will send for __ and the broom.',
      'From the gate one could hear a growl. From the window came screams. But there was not a sound from __ until it was all over.',
    ],
    rows: cast(
      HER,
      'your grandmother; Aunt Ruth; your mother',
      'your grandfather; Uncle Ben; your father',
      'the twins; your cousins; your uncles',
    ),
  },
  {
    open: [
      'In the family play at Christmas {x} {is} always the angel and {y} {yIs} always the donkey. There were tears about it, once, but now it is a custom.',
      'Each Christmas we do the old play in the barn. The part of the angel is for {x}. The part of the donkey is for {y}. I pull the curtain.',
    ],
    ask: [
      'The angel comes down on a rope, and this time the rope was too short: over the heads of the shepherds, until supper, __ hung in the air.',
      'One wing fell off in the middle of "Fear not". Without it, bravely, __ went on to the end.',
      'A donkey needs no words. But forty lines have to be learned for the angel, and at breakfast, in the bath, on the bus, __ said them over and over.',
      'There was a sneeze from above, and a rain of feathers fell on the shepherds when __ landed.',
      'Under the white robe and the golden wings __ wore three pullovers, for the barn is cold.',
    ],
    rows: cast(
      SHE,
      'my sister; Aunt Ruth; my niece',
      'my brother; Uncle Ben; my nephew',
      'the twins; my cousins; the little ones',
    ),
  },
]);

export const kinds: readonly Kind[] = [FAMILY];
