// Tellings, at school and in sport, after which a pronoun is due for one of those who were told of.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { cast } from './telling-cast.ts';
import { HER, HER_OWN, HERS, HERSELF, SHE } from './telling-pronouns.ts';

const GIRL = 'Anna; Jane; my sister';
const BOY = 'Tom; Jack; my brother';
const PUPILS = 'the twins; the new girls; the Brown boys';

const SCHOOL = toldKind('told: pronouns at school and in sport', [
  {
    open: [
      'Our new teacher is called Robin Wood. It might have been either, with that name, but it was {x} who came in on Monday, put a skull on the desk and said good morning.',
      '"Your new teacher will be R. Wood," said the letter, and we all made bets. Well, R. Wood is {x}, and I have lost ten pence.',
    ],
    ask: [
      'There was a skull on the desk. "This is Fred," said Robin Wood, and then __ asked Fred for the chalk.',
      'Somebody had put a frog in the desk of our new teacher, but __ only said that frogs were clever animals.',
      'When the bell rang, Robin Wood did not stop. On and on __ talked, about bones.',
      'I like maths with Robin Wood, because __ brings cake when we learn about fractions.',
      'Nobody ever saw Robin Wood without a bicycle, for __ rode it even in the corridor.',
    ],
    rows: cast(
      'she he',
      'a tiny old lady; a tall woman with plaits; a young woman; a grandmother',
      'a tiny old gentleman; a tall man with a beard; a young man; a grandfather',
    ),
  },
  {
    open: [
      'For the school play they needed a front and a back for the donkey. {X} {is} the front. {Y} {yIs} the back. I am a palm tree and do not say anything.',
      'The donkey in our play has two halves: {x} with the head, and {y} with the tail. They had better not quarrel.',
    ],
    ask: [
      'The front half ate real hay on the stage, while the back half was asleep. In the end that hay had to be taken away from __.',
      'It is dark inside the donkey. The head has holes for the eyes, though, and the way to the stage had to be found by __.',
      'The donkey has to sing at the end, and a mouth must open and shut, which was hard work for __.',
      'Both ears fell off the head during the second act and there was nothing there now to hide __.',
      'The head of the donkey is heavy and smells of glue. Nobody envies __.',
    ],
    rows: cast(HER, GIRL, BOY, PUPILS),
  },
  {
    open: [
      'In the long jump {x} landed in the sand and {y} landed in the sandwiches of the judges. It was a windy day, and the flags stood straight out.',
      'A gust of wind took hold of {y} in the middle of the long jump, and down came everything, right into the sandwiches. {X} landed in the sand, where one should.',
    ],
    ask: [
      'The judges were busy saving their lunch, so nobody measured how far into the sand __ had jumped.',
      'One of the judges wept over his cheese roll. The other took a rake to smooth the sand, where __ had left two deep holes.',
      'Nobody gets a medal for hitting a lunch. The gold one went to the sand, so to speak, and __ wore it all week.',
      'Straight into the sand, feet together: that was how __ did it.',
      'There was no sign of egg or ham on the winner, but for days __ found sand in both shoes.',
    ],
    rows: cast(SHE, GIRL, BOY, 'the twins; my cousins; the two Smiths'),
  },
  {
    open: [
      'Whose is the rucksack that barks? {X} came with a red one today, and {y} with a green one.',
      'On the school trip {x} had a red rucksack and {y} had a green one. I noticed, because the red one barked.',
    ],
    ask: [
      'Out of the red rucksack looked a puppy, and "Mine," cried six children at once. But of course it was __.',
      'The teacher heard the barking and pointed to the red rucksack. I did not want to tell on anybody, so I did not say that it was __.',
      'A red rucksack with a wet bottom stood by the bus. I would have given it a wash if it had been mine, but it was __.',
      'Only one sandwich was left, in the red rucksack, under the puppy. Nobody touched it, since it was __.',
      'The green rucksack just had books in it. The one that barked was __.',
    ],
    rows: cast(HERS, GIRL, BOY, 'the twins; my cousins; the Smiths'),
  },
  {
    open: [
      '{X} are the Reds and {y} are the Blues. It has been like that since kindergarten.',
      'On sports day {x} wear red and {y} wear blue. There has to be a difference, or no one would know whom to shout for.',
    ],
    ask: [
      'Ten seconds to go, and then the Reds scored! You should have heard the crowd cheer for __.',
      'It rained on the Reds and the Blues alike, but the cup went to the Reds, and the head teacher shook hands with __.',
      'When the Reds pulled with all their might, the rope broke, and the whole school laughed at __.',
      'The referee must be blind. First he took a goal away from the Reds, and then he shouted at __!',
      'For lunch there was ice cream, because the Reds had won, and it was brought on a tray to __.',
    ],
    rows: `x y due rivals
      we | they | us | them him her
      my brother and I | our cousins | us | them him her
      we girls | the boys | us | them him her
      they | we | them | us him her
      the boys | we girls | them | us him her
      our cousins | my brother and I | them | us him her
      the new boys | we | them | us him her`,
  },
  {
    open: [
      'Nobody was to help with the homework over the holidays. {X} built a rocket. {Y} had an uncle who built one, and got a bad mark.',
      'Homework: a rocket, and no parents, please! {Y} got help all the same. {X} obeyed and cut and glued till midnight.',
    ],
    ask: [
      'You could see at once, the teacher said, that no grown-up had a hand in this rocket: {x} had made it by __.',
      'The rocket flew as far as the bakery. How proud {x} must be to have built such a thing by __.',
      'No glue from the uncle, no paint from the aunt: {x} even drew the plans for the rocket by __.',
      'It cost two broken nails, a hole in the carpet and a lot of patience, but while building the rocket {x} hardly ever hurt __.',
      'The rocket that went up and up was the one that {x} had built without help, just by __.',
    ],
    rows: cast(HERSELF, GIRL, BOY, 'the twins; my cousins; the Smiths'),
  },
  {
    open: [
      'Goal! Goal for the village! Ladies and gentlemen at home, the goal was scored by {x}, and in what style! In the goal of the town team, flat in the mud, lies {y}.',
      'You should have been at the match. The village won by one goal, which {x} scored in the very last minute. In the other goal, {y} could not do a thing.',
    ],
    ask: [
      'After that goal the crowd ran onto the pitch and carried __ through the village.',
      'It was a shot from thirty yards, and people say that a club from London wants to buy __.',
      'Since that shot went in, everything at the village inn has been free for __.',
      'The ball went in off the post, and the whole village team fell on top of __.',
      'That match will never be forgotten. A statue of wood now stands on the green to honour __ and that goal.',
    ],
    rows: cast(
      'her him',
      "Mary Bell; a girl called Ruth; our vicar's daughter; old Kate",
      'Martin Bell; a boy called Rob; the schoolmaster; old Ken',
    ),
  },
  {
    open: [
      'It was hot on the day of the town run. {X} came first, in pink rabbit fur. {Y} came last.',
      'Nine miles, thirty degrees, and first across the line came {x}, in rabbit fur and long pink ears. {Y} came in last, in running shorts.',
    ],
    ask: [
      "The rabbit ears were wet, but there was still breath enough, and on the winner's stand __ did a little dance.",
      'The dogs barked all the way. For nine miles __ ran like a real hare.',
      'Nobody ever beat that time, though __ had been wearing fur in the heat.',
      'The mayor said that the gold had never gone to rabbits before, and __ thanked him.',
      'To the question what the rabbit ears had been for, __ said that it was a bet.',
    ],
    rows: cast(
      SHE,
      'my daughter; a nun; my old aunt',
      'my son; a monk; my old uncle',
      'my two sons; my daughters; the Hill brothers',
    ),
  },
  {
    open: [
      'Class, listen: {x} {has} got the measles, and {y} {yHas} gone to live in Canada. Open your books at page nine, please.',
      'Two desks were empty this morning. {Y} {yHas} moved to Canada, as we all knew, but why did {x} not come? It is the measles.',
    ],
    ask: [
      'Canada is too far away for a visit, but as soon as the spots are gone, we can go and see __.',
      'It is spots all over, from the nose to the toes, and the doctor has forbidden anyone to touch __.',
      'We painted a get-well card with red dots on it and mailed it to __.',
      'Today the teacher said that the measles are over and that tomorrow we shall have __ back in class.',
      'Two weeks in bed with the curtains drawn! Measles are no joke, and I feel sorry for __.',
    ],
    rows: cast(HER, GIRL, BOY, 'the twins; the Brown girls; the Smiths'),
  },
  {
    open: [
      'The sum on the board was so long that it went round the corner. {X} got it right. {Y} got it right as well, but only by copying.',
      'Only two answers to the long sum were correct. One was copied, and that was the one {y} gave in. {X} had really worked it out.',
    ],
    ask: [
      'Copying is easy. But to work out such a sum without help! The teacher could only admire __ brain.',
      'The teacher took a red pen and wrote "Well done" under __ answer, and "For shame" under the other one.',
      'If there is a hard sum tomorrow, a lot of children will want a look at __ paper.',
      'The person who copied was sent out. For the honest work there was a gold star on __ desk.',
      'A professor heard of the long sum and wanted to read __ solution for himself.',
    ],
    rows: cast(HER_OWN, GIRL, BOY, PUPILS),
  },
  {
    open: [
      'The chess club has a new champion, {x}, aged nine. In the final {y}, aged ninety, lost the queen in the fourth move and had a good laugh about it.',
      'It was a matter of nine minutes. Then {y}, who had been chess champion since the war, gave up, and the champion was {x}, who is nine.',
    ],
    ask: [
      'At nine years old one has to go to bed early, and so, champion or not, __ missed the party.',
      'A cushion had to be put on the chair, since without it the new champion of the chess club was so small that __ could not see the board.',
      'The new champion won a gold watch. It was much too big, and __ gave it to the caretaker.',
      'When the reporters asked the new champion for the secret, __ said, "I eat my carrots."',
      'The old champion went fishing. The new one trained every day, and the next year __ beat a computer.',
    ],
    rows: `x y due rivals
      a girl from our street | the colonel | she | he they it
      my niece | old Mr Ford | she | he they it
      little Kate | the vicar | she | he they it
      my granddaughter | the widow Ford | she | he they it
      my nephew | the widow Ford | he | she they it
      a boy from our street | old Mrs Ford | he | she they it
      little Ken | the duchess | he | she they it
      my grandson | the colonel | he | she they it`,
  },
  {
    open: [
      'For gym tomorrow you need {n}, says the note. Without that, you sit on the bench and watch. Swimming has been moved to Friday. The lost front tooth has been found.',
      'Mum, I need {n} for gym, or I will have to sit on the bench again! By tomorrow, please.',
    ],
    ask: [
      'My mother looked everywhere before gym, and in the basket of the dog she found __.',
      'In gym I sat on the bench again, because I had forgotten to pack __.',
      'I ran so hard in gym that there was a hole in __ afterwards.',
      'Tomorrow there is gym, and the drawer is empty. Mum, have you washed __?',
      'The evening before gym, my mother sewed my name on __.',
    ],
    rows: `n due rivals
      a white shirt | it | them him her
      white shorts | them | it him her
      a clean vest | it | them him her
      running shoes | them | it him her
      a blue jersey | it | them him her
      long socks | them | it him her
      a swimming cap | it | them him her
      old trousers | them | it him her`,
  },
  {
    open: [
      'The last two in the sailing race were {x} in the green boat and {y} in the white one. The wind had died, and there was a smell of frying fish from the shore.',
      'Far out on the water lay a green boat and a white one. {X} sat in the green one and {y} in the white. Nobody on the shore had waited for them.',
    ],
    ask: [
      'A whale came up under the green boat, or so we were told, and for an hour it carried __ about on its back.',
      'The green boat had a hole. The water rose and rose, and nobody heard __ shout.',
      'At last the green sail filled and the wind blew __ home to the harbour.',
      'To look for the green boat they sent out a helicopter, and it pulled __ up on a rope.',
      'Someone rowed out to the green boat with fried fish for __.',
    ],
    rows: cast(
      HER,
      'Mrs Bell; my aunt; a lady from Wales',
      'Mr Bell; my uncle; a man from Wales',
      'the Bells; two nurses; my cousins',
    ),
  },
  {
    open: [
      'There are gold medals for boxing in our family, and they belong to {x}. {Y} only dance{yS}. You would not think so if you saw them all at the table.',
      'You had better be polite to {x}: nobody in the whole county is better at boxing. With {y} it does not matter so much, for there it is only dancing.',
    ],
    ask: [
      'Two thieves wanted to have a purse, and one second later they were lying on the pavement, for they had not known how well __ could box.',
      'A rude man shouted across the school yard. With one little blow to the chin __ put him in the bin.',
      'It is good manners to shake hands before boxing. With a glove on each fist, __ would even shake hands with the cat.',
      'At the boxing final everyone else was bigger and heavier. But __ beat them all.',
      'Dancing makes you light on your feet, no doubt. Still, I feel safer at night if __ can see me home, gold medals and all.',
    ],
    rows: cast(
      SHE,
      'my sister; my grandmother; my little niece',
      'my brother; my grandfather; my little nephew',
      'my cousins; my parents; the twins',
    ),
  },
  {
    open: [
      'One sledge for all of us, that was the trouble. It belonged to {w}, strictly speaking. Everyone wanted to steer, and nobody wanted to pull.',
      'The fast sledge with the red ropes was a present from Father Christmas, and it belonged to {w}.',
    ],
    ask: [
      'After the first snow there was a fight about the sledge. "Give it back," I cried, "it is __!"',
      'In the end a boy from the valley broke the sledge. He did not even know that it was __.',
      'A name was burned into the wood of the sledge so that the others should never again forget that it was __.',
      'Grandpa waxed the sledge, and then he asked whose it was. "You should know," I said. "It is __."',
      'You can sell the skates and the old skis, but you cannot sell the sledge, since it is __.',
    ],
    rows: `w due rivals
      me | mine | ours hers his theirs
      me and nobody else | mine | ours hers his theirs
      my sister and me | ours | mine hers his theirs
      my sister | hers | mine ours his theirs
      the girl next door | hers | mine ours his theirs
      my brother | his | mine ours hers theirs
      the boy next door | his | mine ours hers theirs
      my cousins | theirs | mine ours hers his
      the neighbours | theirs | mine ours hers his`,
  },
  {
    open: [
      'In the tent on the left {x} snored. In the tent on the right {y} told ghost stories. It was the last night of the school trip, and the teachers had given up.',
      'The school camp had two tents by the river, a left one for {x} and a right one for {y}. The teacher had the hut.',
    ],
    ask: [
      'In the night the river rose. The right tent stayed dry, but from the left one the water drove __ out into the grass.',
      'A cow looked into the left tent and licked __ awake.',
      'A whole family of hedgehogs had moved into the left tent and kept __ company.',
      'On the left side the tent fell down at midnight, and it took the teacher a long time to dig __ out.',
      'Everybody had ghost stories and chocolate in the right tent. No one thought of sharing with __, over there in the left one.',
    ],
    rows: cast(HER, 'Jane; Anna; my sister', 'Tom; Jack; my brother', 'the girls; the boys; the twins'),
  },
  {
    open: [
      'The old school bell, the one that had rung for a hundred years, was stolen on the last day of school by {x}. I know, for I held the torch.',
      'Forty years ago {x} stole the school bell, and I held the torch. Only {y} knew about it. I think I may talk about it now.',
    ],
    ask: [
      'The police never found the bell, for down in the old well, wrapped in a coat, __ had hidden it.',
      'Without the bell no one knew when school was over. What fun it was! We all thought that __ deserved a medal.',
      'With the bell under one arm and the ladder under the other, __ could hardly walk for laughing.',
      'It was a heavy bell, and I still see before me how __ climbed up to the tower with a saw.',
      'Long afterwards a parcel came to the school. It was the bell, and in the letter __ asked for forgiveness.',
    ],
    rows: cast(
      SHE,
      'my best friend Mary; a girl called Ruth; my own sister',
      'my best friend Martin; a boy called Rob; the vicar',
      'the twins; my cousins; two friends of mine',
    ),
  },
  {
    open: [
      'In the swimming race {x} wore a bathing cap with daisies and {y} wore a helmet. The water was green that year.',
      'You could tell the swimmers apart by their heads: {x} had daisies on the cap, and {y} had a helmet.',
    ],
    ask: [
      'A bee took the daisies for real ones and chased __ all the way to the other end of the pool.',
      'Those daisies were the last thing we saw before the big wave hit __.',
      'By the second length the helmet had sunk to the bottom. The daisies swam on, and the crowd shouted for __.',
      'Thanks to the daisies the coach could always find __ in the water.',
      'The daisies touched the wall first, so the cup was given to __.',
    ],
    rows: cast(
      'her him',
      'Aunt Ruth; my sister; a schoolgirl; Grandma',
      'Uncle Ben; my brother; a schoolboy; Grandpa',
    ),
  },
]);

export const kinds: readonly Kind[] = [SCHOOL];
