// Tellings in the manner of tales, with kings, spells, giants and fools, and of how they must be after what befell them.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const TALES = toldKind('told: by now, in tales', [
  {
    open: [
      'The princess was given a spell by each of two fairies when she was born. By the first, {a}. By the second, {b}. The queen said thank you to both, because she had good manners, and there was a buffet with snails. The king fell asleep over the speeches, as always.',
      'At the cradle stood two fairies. "By my spell," said one, "{a}." "And by mine," said the other, "{b}."',
    ],
    middle: ['The years went by, and the princess had a pony and a governess with a moustache.'],
    ask: [
      'When the spell of the {n} fairy came true, the princess was __.',
      'So it was because of the {n} fairy that the princess became __.',
      'The work of the {n} fairy could be seen one day: the princess was __.',
      'If it had not been for the {n} fairy, the princess would never have been so __.',
      'That the princess was __ was the doing of the {n} fairy.',
    ],
    rows: `a b n due rivals
      no sound shall ever reach her ears | no light shall ever reach her eyes | first | deaf | blind bald poor
      no sound shall ever reach her ears | no light shall ever reach her eyes | second | blind | deaf bald rich
      she shall have more gold than all other kings | she shall have no friend in the world | first | rich | poor lonely blind
      she shall have more gold than all other kings | she shall have no friend in the world | second | lonely | rich loved deaf
      she shall close her eyes and dream for a hundred years | she shall go without a bite for seven days | first | asleep | awake hungry dead
      she shall close her eyes and dream for a hundred years | she shall go without a bite for seven days | second | hungry | full asleep thirsty
      she shall smile at everything from morning to night | she shall lift a horse with one hand | first | happy | sad strong weak
      she shall smile at everything from morning to night | she shall lift a horse with one hand | second | strong | weak happy ill`,
  },
  {
    open: [
      'A giant lived on our hill, says my grandfather, and he was bigger than the church, and he ate nothing but cheese. {What}. The children of the village could see his feet from the school. My grandfather tells it differently each time, but the cheese is always in it.',
      'A giant lived on the hill above our village. {What}.',
    ],
    ask: [
      'When the mayor climbed the hill with a flag, the giant was __.',
      'So the giant was __, and everybody in the village knew it.',
      '"The giant is __!" people called from house to house.',
      'A giant who is __ can do no harm, or can he?',
      'Nobody had ever seen a giant who was so __.',
    ],
    rows: `what due rivals
      Someone had stolen all his cheese, two hundred wheels, and he had not had a bite for a month | hungry | full asleep clean
      There was no milk that year and so no cheese, and he was chewing his hat | hungry | full asleep clean
      He had eaten the cheese of nine villages in one night, and undone his belt, and could not get up | full | hungry lonely cold
      They had brought him so much cheese that the last wheel stuck in his throat, and he said no to pudding | full | hungry lonely cold
      He had lain down in the valley, and his snoring broke the windows | asleep | awake gone hungry
      A mouse had sung him a song, and his eyes had closed and his chin had sunk on his chest | asleep | awake gone hungry
      No other giants were left in the world, and he talked to the moon and wept for a friend | lonely | hungry happy asleep
      His wife and his brothers had gone over the sea, and nobody ever called on him or said good morning | lonely | hungry happy asleep
      In the night he had packed up his house and stepped over the mountains, and only his footprints were there | gone | asleep there hungry`,
  },
  {
    open: [
      'In the wood there lived a witch, and her house was made of gingerbread, as you know, but you do not know this. {What}. Two children stood behind a fir tree all the while, with their pockets full of pebbles, and the girl had a cold and was trying not to sneeze.',
      'This is about the gingerbread house in the wood. {What}. The witch was out at the time.',
    ],
    ask: [
      'When the witch came home, her house was __.',
      '"My house is __!" screamed the witch.',
      'The children crept up to the house and saw that it was __.',
      'What a witch needs is not a house that is __.',
      'So the house was __, and the birds told it to everyone.',
    ],
    rows: `what due rivals
      It rained for a week, and it was as soft as porridge and dripped from the roof | wet | dry burnt hard
      The brook rose and stood in the rooms up to the gingerbread beds | wet | dry burnt hard
      A spark had jumped out of the oven, and the walls were black and the roof was a heap of coal | burnt | wet white frozen
      The dragon had sneezed on it, with all his fire | burnt | wet white frozen
      Bears had eaten it up, wall by wall, and licked the ground where it had stood | gone | burnt there wet
      Some hungry giants took it along as a snack for the journey | gone | burnt there wet
      The dwarfs had carried out the chairs, the beds, the cat and the pots and left nothing in it but an echo | empty | full gone wet
      Her nine sisters had come to stay, with all their cats and trunks, and they were sitting on each other's knees | full | empty gone burnt
      It had snowed so much that neither the roof nor the walls could be seen under it | white | black burnt empty`,
  },
  {
    open: [
      'Two brothers went out into the world. The elder took {a}, the younger {b}. On the bridge they shook hands, and said that they would meet there again in three years. Their mother gave each of them an egg.',
      'The elder brother set out into the world and took {a}; his younger brother took {b}.',
    ],
    ask: [
      'After three years they met on the bridge, and the {n} brother was __.',
      'Three years later, the {n} brother was __, as people could see.',
      'His mother cried when she saw how __ the {n} brother was.',
      '"I am __, as you see," said the {n} one on the bridge.',
      'That is how the {n} brother came to be __.',
    ],
    rows: `a b n due rivals
      the road on which you find gold at each step | the road on which robbers take the shirt off your back | elder | rich | poor dead lost
      the road on which you find gold at each step | the road on which robbers take the shirt off your back | younger | poor | rich fat old
      the boat to the island where they feed you cream all day | the path through the desert where nothing grows | elder | fat | thin poor blind
      the boat to the island where they feed you cream all day | the path through the desert where nothing grows | younger | thin | fat rich strong
      work in a quarry, where he broke rocks from dawn to dusk | a bed at the inn and lay in it for three years with a fever | elder | strong | weak ill thin
      work in a quarry, where he broke rocks from dawn to dusk | a bed at the inn and lay in it for three years with a fever | younger | ill | strong rich healthy
      all the debts that their father had left | all the silver that their father had left | elder | poor | rich ill fat
      all the debts that their father had left | all the silver that their father had left | younger | rich | poor ill thin`,
  },
  {
    open: [
      'There was a frog in a well who said that he was a king under a spell. {What}. A frog may say what he likes. But the girl with the bucket believed him, and she had never been out of the village, and her aunt had told her to be careful with kings.',
      'A frog lived in a well and told everybody that he was really a king. {What}.',
    ],
    ask: [
      'So when the girl looked into the well, the frog was __.',
      'The girl told her aunt, "Our frog is __."',
      'It was sad, or funny, as you like, but the frog was __.',
      'The frog, who was now __, did not say that he was a king any more.',
      'Was the frog really __? The aunt went to look for herself.',
    ],
    rows: `what due rivals
      The winter came, and a block of ice was about him like glass | frozen | warm burnt dry
      It was so cold in that night that the well was white to the bottom, with him in the middle of the ice | frozen | warm burnt dry
      A stork came by, and flew away, and there was nothing left in the well but water | gone | there big asleep
      He jumped out at midnight and took the coach to Paris, and left no address | gone | there big asleep
      He put his head under a leaf and began to snore like a king | asleep | awake gone dry
      He shut his golden eyes and did not wake from the first frost till May | asleep | awake gone dry
      He had eaten so many flies that he could not get his arms round himself | fat | thin hungry gone
      There had not been a fly since the summer, and his belly was a hole | hungry | full fat asleep`,
  },
  {
    open: [
      'The emperor had a hundred clocks and one cook. {What}. In that country it is the law that nobody may eat before the emperor, and nobody may laugh at him, and no one may mention the moon. A minister had written it all down.',
      'In the land of the emperor no one may eat before he does. {What}.',
    ],
    ask: [
      'You will understand that on that day the emperor was __.',
      'At noon the minister whispered, "The emperor is __."',
      'So they had an emperor who was __.',
      'Never in a hundred years had an emperor been as __ as he was then.',
      'A trumpet was blown, and it was told to all that the emperor was __.',
    ],
    rows: `what due rivals
      He had given away his last coin, his crown and his hundred clocks, and the bank sent him a letter | poor | rich dead married
      He had lost his palace and his land at cards, and had to borrow a shirt | poor | rich dead married
      He had walked up to the altar with the cook, and they had put rings on each other's fingers | married | poor dead alone
      He had said "I will" to the princess of Japan, and the bells were ringing for the two of them | married | poor dead alone
      He lay in his coffin of glass, with a candle on each side, and his people wept | dead | alive married rich
      The arrow had gone through his heart, and no doctor could do anything more for him | dead | alive married rich
      His soldiers, his ministers, his cook and his cat had all left him, and he sat in his hall with nobody | alone | dead married rich
      The frog soup had been bad, his tongue was green, and three doctors stood at his bed | ill | well married rich`,
  },
  {
    open: [
      'Hansi was a fool, and everybody in the valley knew it and was kind to him. One day his mother sent him out with {x}. {What}. He sang all the way, since he was pleased to be of use, and he greeted every cow by name.',
      'A mother sent her foolish son to town with {x}. {What}.',
    ],
    ask: [
      'When he came to town, {x2} was __.',
      'He opened his bag in the town, and {x2} was __.',
      '"Why is it __?" asked the man in town when he saw {x2}.',
      'So {x2} had become __ on the way.',
      'The fool looked at {x2}, saw that it was __, and scratched his head.',
    ],
    rows: `x x2 what due rivals
      a pot of butter | the butter | He put it on his head under his cap, and the noon sun shone on it for three hours | melted | hard frozen burnt
      a pot of butter | the butter | He buried it in the snow on the pass and slept there till the next day, in the frost | frozen | soft melted burnt
      a bag of salt | the salt | He swam through the river with it on his back | wet | dry burnt frozen
      a loaf of bread | the bread | He held it over his fire to keep it warm and then he dreamed a little, till there was smoke | burnt | wet frozen fresh
      a loaf of bread | the bread | He pulled it behind him through the ditch on a string, like a boat | wet | dry burnt fresh
      a letter | the letter | He lit his pipe with one end of it and only noticed when it was half black | burnt | wet frozen new
      a block of ice | the ice | He carried it on his warm back in the August heat | melted | frozen hard burnt`,
  },
  {
    open: [
      'The old king said that his three sons should each look after a castle for a year, and whoever did it best should have the crown. About the youngest son there is a song. {What}. He had a lute, freckles and no sense at all, but good legs.',
      'The youngest son of the king had a castle to look after for a year. {What}.',
    ],
    ask: [
      'After a year the king came to see the castle. It was __.',
      '"My son," said the king, "your castle is __!"',
      'The king had not expected to find a castle that was __.',
      'In the song it says that the castle was __ in the end.',
      'Was it his fault that the castle was __? The king thought so.',
    ],
    rows: `what due rivals
      He asked in each beggar and each dog, and they slept in every bath and under every bed, and not a mouse could get in after them | full | empty burnt clean
      He gave a feast that never stopped, and there was a guest on each stair and three in each chair | full | empty burnt clean
      He gave everything away, the beds, the spoons, the doors, and sent home all the servants | empty | full rich dark
      He sold the tables, the carpets and the cats and lived in the tent outside | empty | full rich dark
      He wanted to roast an ox in the ball room and forgot about the curtains, and the flames were seen in the next kingdom | burnt | wet new full
      He left a candle in the hay, and there are only black walls | burnt | wet new full
      He let the pigs sleep in the throne room and threw the bones behind him, and nobody ever swept | dirty | clean empty burnt
      He scrubbed each stone himself, day and night, and polished the dungeon, too | clean | dirty empty burnt
      He had all the windows walled up and all the candles eaten by his mice | dark | bright full burnt`,
  },
  {
    open: [
      'Death came to an old woman in the shape of a salesman. She asked him in and gave him plum brandy, a lot of it, and {what}. In the parlour a clock was ticking, and she had a cat with one eye that had seen salesmen before.',
      'An old woman had Death in her parlour, in a bowler hat. She gave him brandy, and {what}.',
    ],
    ask: [
      'By midnight Death was __.',
      'The cat looked at Death, and Death was __.',
      '"He is __," said the old woman to her cat, and winked.',
      'It had never happened in the world before that Death was __.',
      'So Death was __, and the old woman lived for another ten years.',
    ],
    rows: `what due rivals
      he fell off the sofa singing, saw two cats, and could not find his own feet | drunk | asleep angry gone
      he drank all nine bottles of it and wanted to dance with the clock | drunk | asleep angry gone
      she sang to him, and his eyes closed, and he snored into his hat | asleep | awake drunk gone
      he said he would only lie down for a minute, and soon he was dreaming of cows | asleep | awake drunk gone
      she showed him to the wrong door, and he stepped out of it into the well and was seen no more | gone | there asleep drunk
      he ran out of the house and took the last tram home, because he was afraid of the cat | gone | there asleep drunk
      she beat him at cards, over and over, until he threw down his hat and stamped on it and shouted | angry | happy asleep gone
      she told him that he was a silly boy with dirty ears, and his face went red and he broke a cup | angry | happy asleep gone`,
  },
  {
    open: [
      'The dragon above the town of Mohr was not a young dragon. {What}. The knights still came up every Sunday, because it said so in the guide, and the woman at the foot of the hill sold them lemonade and bandages.',
      'About the dragon of Mohr, the woman who sells lemonade told me this. {What}.',
    ],
    ask: [
      'The knight lifted his sword, and then he saw that the dragon was __.',
      '"Sir, I am __," said the dragon to the knight.',
      'One does not fight with a dragon that is __, the knight thought.',
      'It is a fact that the dragon of Mohr is __.',
      'So the poor dragon was __, and the knight took off his helmet.',
    ],
    rows: `what due rivals
      Both his eyes had been put out in the last war, and he felt his way with his tail | blind | deaf rich young
      He could not see the sun at noon, and he kept walking into trees | blind | deaf rich young
      You could fire a cannon next to him, and he went on reading | deaf | blind thin young
      He put a horn to his ear and shouted "What did you say?" even at the thunder | deaf | blind thin young
      He had not had a princess, a cow or so much as a bun for a hundred days | hungry | full blind young
      The farmers had hidden all their sheep, and he was gnawing at the rocks for food | hungry | full blind young
      He could not keep down his fire, he had a fever, and there were spots on his wings | ill | healthy deaf hungry
      He had a cough, a hot head and a wet cloth round his neck, and the vet came every day | ill | healthy deaf hungry
      There had been nobody to play chess with since his mother died, and he sighed for company | lonely | deaf happy hungry`,
  },
  {
    open: [
      'A man made a bet with the devil that he could go a whole year without speaking. If he won, {a}. If he lost, {b}. It was in a pub, of course, and the landlord wrote it on the wall with a piece of coal.',
      'The devil made a bet with a man who said that he could keep silent for a year. The winner was to be paid: if the man held out, {a}. If he did not, {b}.',
    ],
    ask: [
      '{N}. So at the end of the year the man was __.',
      'It is known how it ended. {N}. And so the man is __ to this day.',
      '{N}, and that is why the man was __.',
      'I will tell you what came of it. {N}, and then you could see that the man was __.',
    ],
    rows: `a b n due rivals
      he would get a hill of gold | he would lose his eyes | He did not say a word for a year | rich | poor blind dead
      he would get a hill of gold | he would lose his eyes | He talked in his sleep in the very first week | blind | rich dead deaf
      he would get the arms of a bear | he would lose every penny he had | He did not say a word for a year | strong | poor weak ill
      he would get the arms of a bear | he would lose every penny he had | He said "Good morning" on the last day | poor | strong rich dead
      he would live for ever | he would drop down where he stood | He did not say a word for a year | alive | dead poor lost
      he would live for ever | he would drop down where he stood | He cried "Ow!" when the hammer hit his thumb | dead | alive rich strong
      he would get the miller's daughter for his wife | he would never hear another sound | He did not say a word for a year | married | deaf single alone
      he would get the miller's daughter for his wife | he would never hear another sound | He said thank you for a cup of soup | deaf | married blind happy`,
  },
  {
    open: [
      'You should know that the moon used to be eaten by a wolf once a month. {What}. This is what the old people on the island believe, and they also believe that you must not whistle on a ship. I had it from a man who mends nets.',
      'On the island they tell a story about the wolf who eats the moon. {What}.',
    ],
    ask: [
      'So that night it was __ on the island.',
      'The people of the island came out of their huts. It was __.',
      '"How __ it is tonight!" the children whispered.',
      'And since then it has been __ at that hour, says the man who mends nets.',
      'Nobody could sleep because it was so __.',
    ],
    rows: `what due rivals
      He ate the whole of it in one bite, and all the stars after it | dark | bright hot loud
      He swallowed the moon, and people had no lamps in those days | dark | bright hot loud
      He spat out the moon again, with the sun and all the stars that he had ever eaten, and they hung there together | bright | dark cold black
      He was so full of moon that he shone like a lamp himself, over the whole sea | bright | dark cold black
      He howled, and all the dogs howled, and each tree and each stone cried out in pain | loud | quiet dark bright
      He had the hiccups from the moon, like drums and cannons, all night long | loud | quiet dark bright
      He breathed over the island with his breath of ice, and the sea turned to glass | cold | hot dark loud
      He lay down on the island, with his burning fur, and the sand melted | hot | cold dark quiet`,
  },
  {
    open: [
      'Long ago the sea was not as it is now. {What}. You can ask any fish. And if you do not believe my grandmother, who could spit out of the window and hit a cat, then I cannot help you.',
      'My grandmother had a story about the sea. {What}.',
    ],
    ask: [
      'That is why, to this day, the sea is __.',
      'So the sea became __, and the fish got used to it.',
      '"And why is the sea __?" I asked when I was small, only to hear it again.',
      'It is only since then that the sea has been __.',
      'If the story is true, we know who made the sea __.',
    ],
    rows: `what due rivals
      A ship went down with a mill on board that grinds nothing but salt, and it never stops | salty | sweet blue warm
      A giant dropped a salt cellar as big as a church into it and could not get it out | salty | sweet blue warm
      A painter in heaven knocked over his pot with the colour of the summer sky | blue | red salty black
      The sky once fell in love with it and gave it all of its own colour | blue | red salty black
      A thousand grass frogs were thrown in, and their colour would not wash off | green | red salty blue
      God was painting the leaves of the trees and washed his brush in it afterwards | green | red salty blue
      The earth has a fire under it, like a stove under a pot, and someone always puts on wood | warm | cold salty frozen
      The ice giants hid their ice on the floor of it and it has never melted away | cold | warm salty red`,
  },
  {
    open: [
      'There was a tailor who sewed a cloak for the north wind. {What}. The tailor lived in a street where all the houses lean to one side, and he had seven girls, all with cold feet, and one goose.',
      'Once a tailor made a cloak for the north wind. {What}.',
    ],
    ask: [
      'The wind put on the cloak and found it __.',
      'So the cloak was __, and the seven girls held their breath.',
      '"Tailor, this cloak is __!" said the north wind.',
      'It was a fine cloak, but __.',
      'The tailor had known that the cloak would be __.',
    ],
    rows: `what due rivals
      He had measured the wind on a calm day, when it is no bigger than a cat | small | big warm heavy
      He only had cloth for a sleeve, and made the whole of it out of that | small | big warm heavy
      He had measured the wind in a storm, when it reaches from hill to hill, and now it was as thin as a string | big | small tight light
      He sewed four fields of linen together, and an army could have slept in it | big | small tight light
      He had put stones into the hem so that it would not fly, and chains, and nine anchors | heavy | light short small
      He had made it of iron and lead | heavy | light short small
      He had woven it from the breath of a sleeping child and two feathers | light | heavy long big
      He had lined it with the fur of a hundred bears and sewn in a small sun | warm | cold light wet`,
  },
]);

export const kinds: readonly Kind[] = [TALES];
