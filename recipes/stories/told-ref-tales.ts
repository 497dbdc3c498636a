// Tellings, in tales of kings, witches and pirates, after which a pronoun is due for one of those who were told of.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { cast } from './telling-cast.ts';
import { HER, HER_OWN, HERSELF, SHE } from './telling-pronouns.ts';

const TALES = toldKind('told: pronouns in tales', [
  {
    open: [
      'The old witch turned {x} into a frog and {y} into a stone. Then she rode home on her broom, well pleased with the day.',
      'There was a clap of thunder. Where {x} had been, there was a frog, and where {y} had been, there was a stone. "That will teach you," said the witch.',
      'Nobody should laugh at a witch on her birthday. {X} laughed and became a frog. {Y} laughed as well and became a stone.',
    ],
    ask: [
      'Life as a frog was not so bad after a while, and in the evening __ sang in the pond.',
      'Flies! Every day nothing but flies! After a week as a frog __ could have cried for a piece of cheese.',
      'A stork came to the pond on long red legs, but __ hopped away just in time.',
      'For seven years __ sat on a lily leaf and waited for a kiss that would break the spell.',
      'The stone lay in the sun and felt nothing. In the pond, though, __ never felt dry again.',
    ],
    rows: cast(
      SHE,
      'the princess; the goose girl; the duchess; the nun',
      'the prince; the shepherd boy; the duke; the monk',
      'the three dancers; the twins; the king and the queen; the tailors',
    ),
  },
  {
    open: [
      'The dragon on the hill was {x}, if the shepherds were right. The knight who had come to fight was very young. His armour was too big, and his mother had packed him a lunch.',
      'Up in the cave lived a dragon. {X}, said the shepherds, who had seen it all from the next hill, and not such a bad neighbour either.',
    ],
    ask: [
      'The young knight lifted his sword, and then he saw how old and tired the dragon was and gave __ his sandwich.',
      'The dragon sneezed, and a bush caught fire. "Bless you," said the knight, and he held out a handkerchief to __.',
      'Dragon or no dragon, it would not have been right, the young knight thought, to hurt __.',
      'There was no fight. The dragon had a bad tooth, and the knight pulled it out for __ with a rope and a horse.',
      'In winter the shepherds warm their hands at the mouth of the dragon, and for that they are grateful to __.',
    ],
    rows: cast(
      'her him',
      'a mother with three eggs; an old grandmother; a lady of four hundred years; a widow with green eyes',
      'a father of three; an old grandfather; a gentleman of four hundred years; a bachelor with green eyes',
    ),
  },
  {
    open: [
      'In that castle there is a ghost, or maybe more than one. It is {x} that walk{s} there, and the cook will tell you why, if you give her something for her trouble.',
      '"If the candles go blue," said the cook, "it is the haunting. It is {x}. Every night at twelve! You get used to it."',
    ],
    ask: [
      'At midnight chains rattle in the castle, and if you are brave you can follow __ up the stairs.',
      'The butler swears that in the castle mirror, at full moon, he has seen __ quite clearly.',
      'A priest once came with a bell and a book to drive __ out of the castle, but he ran before the end.',
      'Nobody in the castle is afraid of the haunting any more, and the little kitchen maid even leaves a bowl of milk out for __.',
      'Only the castle dogs are frightened. They howl when the wind brings them the smell of __.',
    ],
    rows: cast(
      HER,
      'a lady in white; a queen without a head; the old duchess; a sad bride',
      'a man in white; a king without a head; the old duke; a sad monk',
      'two ladies in white; some monks without heads; two lost children; three dead knights',
    ),
  },
  {
    open: [
      'We sailed in the {a}, and our enemies sailed in the {b}. For three days there was nothing but fog. The cook beat a pan so that we should not lose heart.',
      'There were two pirate ships in those waters. Ours was called the {a}. Theirs was called the {b}. Nobody liked to meet either in the dark.',
    ],
    ask: [
      'In the thick fog the Swan struck a rock and sank, and the sharks had a good look at __ all night.',
      'The Swan was all gold and silk below, for fate had been kind to __.',
      'Suddenly the Swan stood in flames, and down into the cold sea went every last one of __.',
      'The king sent forty ships to find the Swan, but even forty ships could not catch __.',
      'They still sing in the harbours of how the Swan was lost and how a whale saved __.',
    ],
    rows: `a b due rivals
      Swan | Rose | us | them him her
      Swan | Black Dog | us | them him her
      Swan | Lion | us | them him her
      Rose | Swan | them | us him her
      Black Dog | Swan | them | us him her
      Lion | Swan | them | us him her`,
  },
  {
    open: [
      'Deep under the oak the giant had buried {n}, wrapped in an old shirt. Then he went to bed, for giants sleep nine months of the year.',
      'The giant owned nothing but {n} and a comb. The comb he kept in his beard. The other part of his riches he buried under an oak.',
      'What does a giant do with {n}? He buries it all under an oak, lies down on top and sleeps.',
    ],
    ask: [
      'When the giant awoke in spring and dug under the oak, there was only an old shirt. "Who has taken __?" he roared.',
      'A clever boy came by, dug under the oak while the giant snored, and carried __ home to his mother.',
      'Under the oak lived some moles. They had no use for gold, and so they pushed __ out into the sun.',
      'A magpie had seen the giant dig. She loved gold, and she wanted __ for her nest.',
      'Years later there was a storm, and the oak fell. The giant wept for joy and pressed __ to his heart.',
    ],
    rows: `n due rivals
      a golden cup | it | them him her
      nine golden cups | them | it him her
      a golden harp | it | them him her
      two golden harps | them | it him her
      a crown of gold | it | them him her
      a hundred gold coins | them | it him her
      a gold ring | it | them him her
      some golden apples | them | it him her
      a gold clock | it | them him her
      four golden spoons | them | it him her`,
  },
  {
    open: [
      'The magic mirror tells the truth, and so one fine morning {x} looked in and saw two long grey donkey ears. {Y} looked in and saw nothing special.',
      'On Monday {y} woke up and all was well. On Monday {x} woke up, looked in the mirror and had the ears of a donkey.',
    ],
    ask: [
      'From that day a very big hat had to cover __ ears.',
      'The barber had to promise by sun and moon never to speak of __ ears.',
      'It was hard in the wind, which got hold of __ ears as if they were sails.',
      'When flies came, there was no hiding any more: everyone at court saw __ long grey ears twitch.',
      'A wise man knew a cure with carrots. He rubbed the juice on __ ears, and they shrank.',
    ],
    rows: cast(
      HER_OWN,
      'the queen; the proud princess; the countess; the duchess',
      'the king; the vain prince; the count; the duke',
      'the ministers; the two ugly sisters; the courtiers; the twins',
    ),
  },
  {
    open: [
      'A fairy came to the mill and granted two wishes. {X} wished for wings. {Y} wished for a pudding. The fairy sighed, for she had hoped for something nobler.',
      'Two wishes, no more, said the fairy. So {y} got a pudding as big as a cart wheel, and {x} got wings.',
    ],
    ask: [
      'Over the roof of the mill and round the church tower __ flew, and the storks could not believe it.',
      'The pudding was soon gone. But high up among the swallows __ never had to walk again.',
      'There was a little trouble with feathers in the soup. Apart from the feathers, __ would not have changed places with a king.',
      'When snow fell, the wild geese asked whether __ would fly south with them.',
      'No gate and no wall could stop a creature with wings, and so __ saw the whole wide world from above.',
    ],
    rows: cast(
      SHE,
      'the girl; the old woman; the maid',
      'the boy; the old miller; the servant',
      'the twins; the stepsisters; the poor cousins',
    ),
  },
  {
    open: [
      'When the robbers came, {x} crept into an empty barrel, and {y} climbed up the chimney. The robbers ate the soup, broke the plates and left.',
      'Robbers! {Y} went up the chimney like smoke. There was an empty barrel by the door, and into that went {x}.',
    ],
    ask: [
      'All was quiet again. Nobody came to open the barrel, so in the end {x} had to free __.',
      'It was dark in the barrel, and to keep calm {x} hummed a tune and told jokes to __.',
      'With neither a light nor company in that barrel, {x} had nobody to talk to apart from __.',
      '"Do not sneeze," said {x} in the barrel again and again, and meant __.',
      'The barrel began to roll, down the hill and into the river, where {x} laughed and said, "What a way to wash!" to __.',
    ],
    rows: cast(
      HERSELF,
      'the maid; the queen; the old lady',
      'the butler; the king; the old monk',
      'the children; the tailors; the two nuns',
    ),
  },
  {
    open: [
      'In our valley people used to say that the sun is {x} and the moon is {y}, and that the two are not on speaking terms because of a dance, long ago.',
      'Grandmother told it like this: the sun, my dear, is {x}, and the moon, my dear, is {y}. They met once and fell in love, and then they were parted.',
    ],
    ask: [
      'In the morning the cock crowed, and over the hills, bright and golden, __ rose and woke the birds.',
      'The night was long. As soon as __ came up, it was day.',
      'The snow began to melt in the fields at noon, as __ laughed down at it.',
      'After three weeks of rain there was a gap in the clouds, and through it __ dried the hay.',
      'You must not look straight up at midday, child, for then __ is too bright for your eyes.',
    ],
    rows: cast(
      'she he',
      'a lady with golden hair; a young queen; an old woman with a lantern; a goose girl',
      'a lord with a golden beard; a young king; an old man with a lantern; a shepherd boy',
    ),
  },
  {
    open: [
      'The invisible cloak was a present to {x}, from an uncle in Persia. {Y} was given a pair of red shoes. The uncle never visited anyone himself.',
      'A parcel came from Persia with two things in it, a pair of red shoes for {y} and a cloak for {x}. Whoever put on that cloak could no longer be seen.',
    ],
    ask: [
      'If soup vanished from the plates at court, the cloak was to blame, and everyone shouted at __ although there was nobody to be seen.',
      'The guards at the gate stopped everyone who went by, but they could not stop __, thanks to the cloak.',
      'With that cloak from Persia nobody ever saw __ again until the moths got at it.',
      'Not a soul could see that cloak or what was under it, but the dog could smell __ and wagged his tail.',
      'The cloak shrank in the wash. After that it no longer covered the feet, and you could follow __ through the snow.',
    ],
    rows: cast(
      HER,
      'the youngest princess; the queen; the court lady',
      'the youngest prince; the king of Spain; the court fool',
      'the little twins; the three aunts; the two pages',
    ),
  },
  {
    open: [
      'The judge was a fair man. {X}, he said, must sweep all the chimneys in town. {Y} may go home. Next case!',
      '"For stealing a ham," said the judge, "{x} shall sweep every chimney in the town. {Y} did nothing wrong, and I am sorry for the trouble."',
    ],
    ask: [
      'Three hundred chimneys! After the tenth, not even the oldest friends would have known __, as black as that.',
      'People opened their doors all over town and gave a broom and a bucket to __.',
      'It is lucky to shake hands with a chimney sweep, and so everybody wanted to touch __.',
      'A stork sat on one of the chimneys and would not make room for __.',
      'When the last chimney was clean, the judge thanked __ and shared a ham.',
    ],
    rows: cast(
      HER,
      'the baroness; the lazy maid; the fat countess',
      'the baron; the lazy baker; the fat count',
      'the noble twins; the lazy students; the three robbers',
    ),
  },
  {
    open: [
      '"Silverwing" is an old song with forty verses. It is about {x}, and everybody dies in it, except the cook.',
      'All over the north they sing of Silverwing. Silverwing, for those who do not know the song, was {x}.',
    ],
    ask: [
      'In the first verse the king wakes and calls for Silverwing, __ had saved him in the battle.',
      'The song tells how the sea took Silverwing, __ was never found again.',
      'In the saddest verse the queen weeps for Silverwing, __ lies deep under the ice.',
      'Nobody in the song is as bright as Silverwing, __ shone like the moon.',
      'The last verse is about the return of Silverwing, __ had been missing for a hundred years.',
    ],
    rows: `x due rivals
      the sword of a king | which | who what
      a ship with silver sails | which | who what
      a harp made of bones | which | who what
      a ring from under the sea | which | who what
      a helmet with two wings | which | who what
      the bravest of the knights | who | which what
      the only daughter of a king | who | which what
      a page with a silver voice | who | which what
      a girl raised by swans | who | which what
      a king's messenger | who | which what`,
  },
  {
    open: [
      '"And {x} bit into the poisoned apple," read Grandfather, "while {y} only ate a pear." He turned the page. The little ones pulled the blanket up to their chins.',
      'There was one apple left and one pear, the tale goes. The pear was eaten by {y}. The apple, and in it was poison, was eaten by {x}.',
    ],
    ask: [
      'For a hundred years, thanks to that apple, __ slept, and the roses grew over the roof.',
      'What the pear did? Nothing at all. But after one bite of the apple __ fell down as if dead.',
      'The dwarfs wept, but the doctor said that __ would wake as soon as the bit of apple fell out.',
      'The apple had been red on one side. If only __ had bitten into the other!',
      'Every spring, when there is apple blossom, the tale is told of how __ lay in a glass box.',
    ],
    rows: cast(
      SHE,
      'the princess; the little queen; the miller girl',
      'the prince; the young king; the miller boy',
      'the twins; the two princes; the orphans',
    ),
  },
  {
    open: [
      'The ferry was small and the river wide, so {x} crossed first. {Y} stayed behind with the horses and the lamp. The ferryman spat and said that he did not like the look of the sky.',
      'The ferryman took {x} on board. For {y} there was no room till the second trip, what with the horses. A storm was coming up from the sea.',
    ],
    ask: [
      'The storm broke over the ferry in the middle of the river. From the bank no one could see __ any more.',
      'Wave after wave hit the ferry, and the ferryman tied a rope round himself and another round __.',
      'It is said that the ferryman never got his penny for that first trip, because in the storm he had not dared to ask __ for it.',
      'On the far bank, soaked to the skin, the ferryman kissed the ground and then helped __ out of the boat.',
      'The horses neighed on the near bank as the ferry, rocking, carried __ away.',
    ],
    rows: cast(
      HER,
      'the countess; the young bride; the nun',
      'the count; the young groom; the monk',
      'the wedding guests; the merchants; the pilgrims',
    ),
  },
  {
    open: [
      'Once there was {x} who was never afraid. In the same village lived {y} who feared everything, even butter. People came from far away to see both.',
      'Listen, children. In the village of Hop lived {x}, and no power on earth could frighten such courage. And there lived {y}, too, trembling from morning till night.',
    ],
    ask: [
      'When the bear stood in the village street, all doors were shut but one, and out of it __ walked and scratched the bear behind the ears.',
      'Thunder? Wolves? Into the forest at midnight for a bet? Nothing was too much, and __ only yawned.',
      'A robber put a knife to the throat of the fearless one, but __ only asked if he had washed it.',
      'You and I would have run from the haunted mill, but __ slept there like a baby.',
      'The devil himself came to Hop one night. He tried all his faces, and __ laughed at every one.',
    ],
    rows: cast('she he', 'a girl; an old woman; a widow; a maid', 'a boy; an old man; a shepherd; a tailor'),
  },
  {
    open: [
      'The king had two children, a son and a daughter. {X} loved nothing but fighting with swords. {Y} loved nothing but sewing and wanted to be left in peace.',
      'At that court {x} could beat any knight with the sword, and {y} could sew a shirt in an hour. The king did not mind. The neighbours did.',
    ],
    ask: [
      'One morning the enemy stood before the gates with three thousand men. Sword in hand, alone and laughing, __ went out to meet them.',
      'A shirt is a useful thing in peace. In war they were glad that __ had a sword.',
      'For a birthday present the king had a new sword made and that night __ took it to bed.',
      'The best swordsman of France came to the court and was sent home without his buttons, so well did __ fight.',
      'Blue marks and broken swords: that was how every day ended, and __ was happy.',
    ],
    rows: `x y due rivals
      the princess | the prince | she | he they it
      the king's daughter | the king's son | she | he they it
      the girl | the boy | she | he they it
      the sister | the brother | she | he they it
      the prince | the princess | he | she they it
      the king's son | the king's daughter | he | she they it
      the boy | the girl | he | she they it
      the brother | the sister | he | she they it`,
  },
  {
    open: [
      'A golden hair was found in the royal soup. Three heads of golden hair there were in that castle: {x}, {y} and {z}. It was {x} whose comb lay in the kitchen.',
      'The king found a golden hair in his soup, and the whole castle was searched. In the kitchen lay the comb of {x}. {Y} and {z} breathed again.',
    ],
    ask: [
      'The comb was the proof. "Bring me scissors," cried the king, "for I shall cut off __ hair!"',
      'When the comb had been found, the king ordered that from now on a cap should cover __ hair.',
      'It was a comb of silver with __ name on it.',
      'The king sent that comb back and said that he forgave the hair in the soup for the sake of __ good looks.',
      'The comb told everything. The king pointed at his soup, and shame brought a red glow to __ cheeks.',
    ],
    rows: cast(
      HER_OWN,
      'the queen; the maid; the princess',
      'the page; the fool; the prince',
      'the twins; the aunts; the guards',
    ),
  },
  {
    open: [
      '"If I do not come back by the new moon," said {x} to {y}, "look for me in the well." Then there was nothing in the lane but dust.',
      'On the table lay a letter from {x} to {y}: "If I am not home by the new moon, look in the well."',
    ],
    ask: [
      'The new moon came. A lamp was let down into the well, and there, between the wet stones, the people saw __ sitting on a heap of gold.',
      'The rope of the well was old, but at last they had pulled __ up into the daylight.',
      'Down in the well lived a water spirit, and she had fallen in love and would not give __ back.',
      'Three nights in a cold well! A bath and hot milk were waiting for __.',
      'From the well rose a song, and the whole village knew from the voice that they had found __ at last.',
    ],
    rows: cast(
      'her him',
      'the old widow; the goose girl; the witch; the bride',
      'the old hermit; the stable boy; the wizard; the groom',
    ),
  },
]);

export const kinds: readonly Kind[] = [TALES];
