// Tellings, in gossip and in talk between two, after which the pronoun is due of speaker, hearer or somebody else.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { cast } from './telling-cast.ts';
import { HER, HERS, SHE } from './telling-pronouns.ts';

/** What one of two says to the other: who takes the left one of two things, `x`, and who the right, `y`. */
const YOU_OR_ME = `x y due rivals
  I | you | me | you us them
  you | I | you | me us them
  I | my sister | me | her you us
  I | my brother | me | him you us
  my sister | I | her | me you him
  my brother | I | him | me you her
  you | my sister | you | her me them
  you | my brother | you | him me them
  my sister | you | her | you me him
  my brother | you | him | you me her
  my cousins | you | them | you me us
  my cousins | I | them | me you us`;

const TALK = toldKind('told: pronouns in talk and gossip', [
  {
    open: [
      '"There are two paths," said {p} to {q}. "{X} should take the left path, and {y} should take the right. We shall all meet at the mill."',
      '"Listen, {q}," said {p} and looked at the map. "The path forks here. {X} had better go left, and {y} had better go right."',
    ],
    ask: [
      '"Is it not on the left path that the wolf lives?" said {p} at last. "Then I suppose he will eat __!"',
      '"On the left path there are blackberries, and the best of them will be picked by __," said {p}.',
      '"The left path is muddy, {q}," said {p}. "Those boots are just right for __."',
      '{p} folded the map. "There is a bridge on the left path, {q}. I only hope that it will bear __."',
    ],
    rows: YOU_OR_ME,
  },
  {
    open: [
      '"What a lot of dishes!" said {p} to {q}. "{X} can wash, and {y} can dry. No, no arguments!"',
      '{p} tied on an apron. "This is how we do it, {q}: {x} can do the washing, and after that {y} can do the drying."',
    ],
    ask: [
      'Then there was foam on the floor, foam on the taps, foam on the cat. "Too much soap," said {p}. "It is clear that one should not leave the washing to __."',
      '"Look, {q}, there is still egg on this plate. It cannot have been washed by __, can it?" said {p}.',
      'A cup fell into the sink with a crash. "It is not so bad, {q}," said {p}. "In hot soapy water that could happen to anyone, not only to __."',
      '"The towel is dry, so somebody is being slow at the sink. We are all waiting for __," said {p} to {q}.',
    ],
    rows: YOU_OR_ME,
  },
  {
    open: [
      '"Two boxes came from Aunt Ruth today," {p} told {q}. "The blue one is for {x}, and the other for {y}, and nobody must look before Christmas."',
      '{p} came in with two boxes. "From Aunt Ruth, {q}! It says on the blue one that it is for {x}. The other is for {y}."',
    ],
    ask: [
      '"The blue box barks, {q}," whispered {p} that night. "I believe that Aunt Ruth has sent a puppy to __!"',
      'In the morning the blue box was open. "That was the cat, {q}," said {p}. "She wanted to see what Aunt Ruth had bought for __."',
      '"It is the blue box that I keep thinking about, {q}," said {p}. "Why should Aunt Ruth send such a big one to __?"',
      '"Who has shaken the blue box?" {p} asked. "Listen, {q}, it rattles. I think that Aunt Ruth is sending toy bricks to __."',
    ],
    rows: `x y due rivals
      me | you | me | you us them
      you | me | you | me us them
      me | my sister | me | her you us
      my sister | me | her | me you him
      me | my brother | me | him you us
      my brother | me | him | me you her
      you | my brother | you | him me them
      my brother | you | him | you me her
      both of us | Grandma | us | her me you
      Grandma | both of us | her | us me you
      the twins | me | them | me you us
      the twins | you | them | you me us`,
  },
  {
    open: [
      'Have you heard about number nine? {X} moved in on Monday with a tuba. {Y} moved out on Tuesday. I am not saying that there is a connection.',
      'The flat above ours has been let to {x}, and there was a tuba among the furniture. {Y} in the flat next to it gave notice the same evening.',
    ],
    ask: [
      'Not that I mind a bit of tuba now and then, but could __ not wait until I have had my breakfast?',
      'I went up with a cake to say welcome, but over the noise of the tuba __ did not hear the bell.',
      'You know what goes well with a tuba? A cellar! I have offered mine, but __ said that it was too damp.',
      'The cups dance in my cupboard when the tuba starts. Still, last night __ played a lullaby, and I slept like a child.',
      'If a tuba should fall down the stairs one day, believe me, it was an accident. Even so __ would suspect me.',
    ],
    rows: cast(
      SHE,
      'a lady from Wales; a young widow; a schoolmistress',
      'a gentleman from Wales; a young sailor; a schoolmaster',
      'a couple from Wales; two students; three brothers',
    ),
  },
  {
    open: [
      'You remember {x} from the choir? Off to Australia, on the next ship! {Y} {yHas} taken it badly, and there has been a lot of crying behind the organ.',
      'In the choir there was a great farewell for {x}, who will be living in Australia. There was a song by {y} that made us all weep.',
    ],
    ask: [
      'The ship sailed at noon, and from the quay we waved with our hymn books to __.',
      'In Australia it is winter when it is summer here, and so we bought a scarf in June for __.',
      'A postcard has come with a kangaroo on it. The whole choir sends love to __.',
      'We lose a good voice, and Australia is lucky to get __.',
      'I wonder what the kangaroos will think when they hear __.',
    ],
    rows: cast(
      HER,
      "Miss Bell; the doctor's wife; old Mary",
      'Mr Bell; Lord Hall; old Martin',
      'the Bells; the Hall sisters; the two Martins',
    ),
  },
  {
    open: [
      'My doctor is {x}, my dentist is {y}. One tells me to eat more and the other tells me to eat less.',
      'I have got such a good doctor now: {x}. If only I could say the same of my dentist! That is {y}, and the drill is as old as the house.',
    ],
    ask: [
      'I took my cough to the doctor, and you will laugh, but __ was coughing too.',
      'There was a button in my ear. The doctor shone a lamp into it, and __ said, "Hello!"',
      'I told the doctor that I see spots. "What colour?" __ wanted to know.',
      'My heart was racing. As soon as the doctor had listened to it, __ asked whether I was in love.',
      'Teeth are teeth. But when I had the flu, the doctor came through the snow, and __ brought oranges.',
    ],
    rows: cast(
      'she he',
      'a young lady with red hair; a grandmother of eighty; a woman from India; a mother of four',
      'a young man with red hair; a grandfather of eighty; a man from India; a father of four',
    ),
  },
  {
    open: [
      'That umbrella in the stand, the one with the parrot handle, do you know whose it is? {X} left it here. The plain black one was left by {y}.',
      'Two umbrellas have been forgotten here, one with a parrot for a handle and one that is plain and black. I do know who forgot which. The parrot was brought by {x} and the plain one by {y}.',
    ],
    ask: [
      'It rained, so I took the parrot one to go to the shops, although I knew that it was __.',
      'The dog has chewed the parrot. How shall I ever explain that? If it were mine I would laugh, but it is __.',
      'If you need an umbrella, take the plain one. I would rather not lend out the one with the parrot, since it is __.',
      'No, the parrot is not from my aunt in Brazil. I thought you knew that it was __.',
      'That parrot handle must have cost a lot. I wish it were mine, but I am afraid it is __.',
    ],
    rows: cast(
      HERS,
      'Miss Green; the lady upstairs; my cousin Anna',
      'Mr Green; the gentleman upstairs; my cousin Tom',
      'the Greens; the people upstairs; the Smiths',
    ),
  },
  {
    open: [
      'Do you know the one about {x} and the talking fish? It was a Friday, and there was nothing in the house but one egg. {Y} come{yS} into it later.',
      'Here is a joke about {x} and a talking fish. It is not very good, and it is not very new.',
    ],
    ask: [
      'So the fish says from the pan, "Three wishes, if you let me go." The wish for a second egg was the first that came to __.',
      'The joke goes on like this: "What do you want?" asks the fish. As there had been only one egg in the house, the fish gave forty eggs to __.',
      'And then, in the joke, the fish looks up from the frying pan and winks at __.',
      'Well, the fish could talk, as I said, but now comes the best part: it would only talk French, and that meant nothing to __.',
      'In the end, and here everybody always laughs, it was the fish who ate __.',
    ],
    rows: cast(
      HER,
      "a farmer's wife; a nun; an old lady",
      'a monk; a shepherd boy; an old gentleman',
      'a farmer and his wife; two nuns; three fishermen',
    ),
  },
  {
    open: [
      'Good evening, dear listeners. In our little quiz tonight {x} knew the capital of Peru, and {y} did not. The prize is a trip to that city, llama rides included.',
      '"And the capital of Peru is what?" asked the man on the radio. {Y} said Paris. {X} said Lima, and the bells began to ring.',
    ],
    ask: [
      'The prize for the right answer was a trip, and so the radio station sent __ to Peru.',
      'Paris was wrong, of course. A crowd was already waiting outside the studio to carry __ home with the prize.',
      'How could anyone know a thing like the capital of Peru? Geography had always been fun for __.',
      '"Do you want the trip or a thousand pounds?" the man on the radio asked __ when the bells had stopped.',
      'There was a photograph in the paper: the mayor of Lima is shaking hands with __.',
    ],
    rows: cast(
      HER,
      'a housewife from Hull; Mrs Cole; a girl of ten',
      'a postman from Hull; Mr Cole; a boy of ten',
      'two sisters from Hull; the Coles; some pupils from York',
    ),
  },
  {
    open: [
      'It was decided like this for the wedding in York: {x} would go by train and {y} would go by bus. My aunt wrote it all down, with the times.',
      'There were not enough seats on the train to York. In the end {y} took the bus to the wedding, and {x} took the train, with all the sandwiches.',
    ],
    ask: [
      'The train stopped in the snow for five hours. By the time the bride had said yes, the bus had long arrived, but the church was still waiting for __.',
      'There was a band on the train that was going to the same wedding, and all the way to York it played for __.',
      'The sandwiches had been put on the train. They were all eaten before York by __.',
      'The bus was cold and late. But a train has a dining car, and a waiter in white brought roast duck to __.',
      'Half of the presents travelled on the train to York with __.',
    ],
    rows: cast(
      'me us him her them',
      'I; I; I',
      'my mother and I; my wife and I; Lee and I',
      'my uncle; old Tom; the best man',
      'my sister; old Kate; the bridesmaid',
      'the twins; my cousins; the neighbours',
    ),
  },
  {
    open: [
      'Mum, it was not me! {X} threw the snowball. {Y} only made it. The window was open, more or less.',
      "There is a hole in the vicar's window, and everyone wants to know how it got there. {Y} rolled the snowball, and that is no crime. It was {x} who threw it.",
    ],
    ask: [
      'The vicar is a kind man, but he has a cold room now, and he would like a word with __ about the throwing of snowballs.',
      'Anyone can make a snowball. To hit a window from that far away is something else, and I am sure the cricket club would want __.',
      'A snowball had landed in the soup of the vicar. He took it out with a spoon, went to the window and saw __ with one arm still in the air.',
      'It cost ten pounds to mend the window, and the money was taken from __, not from whoever made the snowball.',
      'The one who makes a snowball is not to blame. The one who throws it is, and so the vicar made __ sweep the church steps.',
    ],
    rows: cast(
      HER,
      'Anna; Jane; the girl next door',
      'Tom; Jack; the boy next door',
      'the twins; the Smith boys; the two new girls',
    ),
  },
  {
    open: [
      'Ask at the bar for Frankie. Frankie is {x}, so you cannot go wrong. There will be a lot of noise and a parrot, and you must not mention the war.',
      '"Frankie will help you," they said. "How will I know Frankie?" I asked. "That is {x}. And beware of the parrot."',
    ],
    ask: [
      'I gave the password. Frankie nodded, and behind the curtain __ pulled out an old tin box.',
      'Frankie did not trust me at first, but after I had fed the parrot, __ told me everything.',
      '"Who sent you?" said the parrot. "Hush," said Frankie, and then __ took me to the back room.',
      'I asked Frankie for the key, but it had been swallowed by the parrot long ago, or so __ claimed.',
      'Soon the police came in. Frankie had gone through the window, and on the table was a note that __ had left.',
    ],
    rows: cast(
      'she he',
      'a tall woman with an eye patch; an old lady in black; a girl of seventeen; a widow with gold teeth',
      'a tall man with an eye patch; an old gentleman in black; a boy of seventeen; a bachelor with gold teeth',
    ),
  },
  {
    open: [
      'For the treasure hunt you must look for {n}. That is all I am allowed to say. Try the house, try the garden, and try to be faster than the dog.',
      'Children, the hunt is on! Somewhere in this house Grandpa has hidden {n}. Whoever gets there first may have two pieces of cake.',
    ],
    ask: [
      'Under the bed? In the piano? "Cold, cold," said Grandpa. Nobody thought of the oven, where he had hidden __.',
      'The hunt was over sooner than we thought, for the dog came in and brought __ to us in his mouth.',
      'I was the first, and I got the cake! Grandpa had wrapped __ in a sock.',
      'By evening we were still hunting. Grandpa scratched his head, for he had forgotten where he had put __.',
      'We had looked in every room. It was my little sister, who is not even allowed to hunt with us, who saw __ first.',
    ],
    rows: `n due rivals
      a golden egg | it | them him her
      four golden eggs | them | it him her
      a silver spoon | it | them him her
      three silver spoons | them | it him her
      a chocolate frog | it | them him her
      five chocolate frogs | them | it him her
      an old key | it | them him her
      some old keys | them | it him her
      a red ball | it | them him her
      two red mittens | them | it him her`,
  },
  {
    open: [
      'In our house {x} can cook and {y} can only eat. I do the shopping, so I know what I am talking about.',
      'Who made the dumplings that everybody talks about? It was {x}, of course. {Y} just ate nine of them.',
    ],
    ask: [
      'A cook from the Grand Hotel tasted the dumplings, put down his fork, and asked if __ would come and work for him.',
      'It is a secret what goes into the dumplings. Not even at the point of a gun would __ tell.',
      'Whoever eats nine dumplings must lie down afterwards, but there were forty more guests to cook for, and __ could not rest.',
      'The flour was gone, so the dumplings were made of bread that evening. It was the best thing that __ had ever cooked.',
      'Even when the kitchen was full of smoke, __ stayed at the stove and stirred.',
    ],
    rows: cast(
      SHE,
      'my sister; my aunt; Grandma',
      'my brother; my uncle; Grandpa',
      'my cousins; the twins; my sons',
    ),
  },
  {
    open: [
      'You know what the weather is like in April. Well, {x} went to church in a new straw hat, and then came the hail. {Y} had an umbrella and did not share it.',
      'Did you hear what the hail did on Sunday? {Y} walked home under an umbrella. {X} had put on a new straw hat for the first time.',
    ],
    ask: [
      'The straw was full of holes, and through every hole there stuck a bit of hair. "Good morning," said the vicar to __ and bit his lip.',
      'A straw hat cannot stand hail. All that was left, when the sun came out, was a ribbon, and even that had turned blue on __.',
      'I had warned everybody that a straw hat is not for April, but you cannot tell anything to __.',
      'The goat of the Browns ate the rest of that straw hat while the vicar was talking to __.',
      'I hear that the hat shop has given a new straw hat, at half price, to __.',
    ],
    rows: cast(
      'her him',
      'Miss Green; old Kate; the schoolmistress; Lady Hall',
      'Mr Green; old Ken; the schoolmaster; Lord Hall',
    ),
  },
  {
    open: [
      'That was a strange phone call. Wrong number, I said, but on it went. It was {x}, and I was to come to a party at once and bring ice. I do not even know the street.',
      'My telephone rang at midnight. It was {x}, who wanted to talk to somebody called Bob about ice for a party. I am not Bob.',
    ],
    ask: [
      'I said four times that I was not Bob, but __ would not believe me.',
      'There was music in the telephone, and between two songs __ asked me to bring more ice.',
      'In the end I went to that party with a bucket of ice. There at the door, as kind as could be, __ took my coat.',
      'We are good friends by now. I bring ice to each party, and to this day __ calls me Bob.',
      'I put the phone down. A minute later it rang again, and of course __ still wanted ice.',
    ],
    rows: cast(
      'she he',
      'an old lady; a young woman; a girl with a lisp; a countess',
      'an old gentleman; a young man; a boy with a cold; a count',
    ),
  },
]);

export const kinds: readonly Kind[] = [TALK];
