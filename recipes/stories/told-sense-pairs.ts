// Tellings of pairs that belong together: the first half is told, the second is due (lock and key, hot and cold).
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PAIRS = toldKind('told: sense, the second half of a pair', [
  {
    open: [
      'It was the rule of the party that everybody had to come as one half of a pair. {p} and {q}, who do everything together, had thought about it for weeks. {p} came as a {x}. There was also a slice of bread without its butter, who sat alone all evening.',
      'For the carnival {p} and {q} are going as one of those pairs that you never see apart. {p} is the {x}. They have used up all our cardboard.',
    ],
    ask: [
      'You can guess what {q} was: the __.',
      'So {q} had to be the __.',
      'Before they left, {q} put on the other costume, that of the __.',
      'The part of the __ was left for {q}, naturally.',
      'It would make no sense if {q} were anything but the __.',
      'And who is the __? That is {q}.',
    ],
    rows: `x due rivals
      needle | thread | key fork pepper / lock | key | thread fork saucer / knife | fork | key thread moon / cup | saucer | key arrow nail
      salt pot | pepper | thread moon key / bride | groom | moon key fork / sun | moon | fork groom saucer / bow | arrow | saucer key thread
      hammer | nail | moon fork groom / king | queen | key saucer fork`,
  },
  {
    open: [
      'Two doors, side by side, at the end of a long corridor. On the first it said "{x}".',
      'There are two signs on the wall of that old inn. The upper one says "{x}".',
      'On one of the two buttons stood "{x}".',
    ],
    ask: [
      'And the other one? "__", what else.',
      'You could guess what it said on the second: "__".',
      'On its twin, the paint had come off, but it must have been "__".',
      '"__" was written on the other, in the same red letters.',
      'The other said the opposite, "__", as was to be expected.',
      'Somebody had scratched out the other word, which was surely "__".',
    ],
    rows: `x due rivals
      In | out | off women cold / On | off | out cold men / Hot | cold | off women down / Women | men | out off cold
      Up | down | out cold men / Open | closed | down men cold / Left | right | off out men / Yes | no | down cold women
      Ladies | gentlemen | no down off / Push | pull | off cold down / Boys | girls | out down cold`,
  },
  {
    open: [
      'I have two aunts and they agree on nothing at all. If one wants the window open, the other wants it shut. Aunt Ida says that the new curate is {x}, and she ought to know, since she has had him to tea, with the cake and the good spoons.',
      'Whatever I say, my brother says the opposite, just to annoy me. Yesterday I happened to say at table that the soup was {x}. Nobody else was speaking.',
    ],
    ask: [
      'And at once there came the answer: "Oh no, __!"',
      'The other opinion was, as always, quite the reverse: __.',
      'Do you know what the reply was? "__!"',
      'Anybody could have told you that the next word would be "__".',
      'Then, from the other end of the table, I heard a firm "__".',
      'So there was one voice for that and one for "__".',
    ],
    rows: `x due rivals
      too hot | cold | hot long short / too thick | thin | thick hot old / too sweet | sour | sweet thin quiet / good | bad | good long thin
      too strong | weak | strong cold sour / very nice | nasty | nice long thin / too rich | poor | rich short sour`,
  },
  {
    open: [
      'In the toy box there used to be two of everything. Now {p} has broken a lot. Of the little {x} and its partner, only the first is left, and it looks very lonely on the shelf.',
      'My grandmother gave us a pair of china figures, which always stood side by side. One was a {x}. You were not allowed to breathe when you walked by.',
    ],
    ask: [
      'Long ago the __ fell down and broke.',
      'It was the cat, I believe, who knocked over the __.',
      'Maybe one day we shall find another __ at a flea market.',
      'What is one without the other? I miss the __.',
      'The __ used to stand to the left of it.',
      'Of the __ only a foot is left.',
    ],
    rows: `x due rivals
      king | queen | bride hen cow / bride | groom | queen hen wolf / cock | hen | queen groom cow / bull | cow | hen queen groom
      shepherdess | shepherd | groom hen queen / prince | princess | cow groom hen`,
  },
  {
    open: [
      '"We are an old couple," says {p}, "and we share the work. I {x}."',
      'In our shop {q} and I have shared the work for years. I {x}.',
      '{p} wrote: "It is a good life. I {x}."',
    ],
    ask: [
      '"You see, {q} has the other half of it and has to __."',
      'The second half, for which {q} has more patience, is to __.',
      'What {q} then does is __.',
      'So {q}, of course, has to __.',
      'After that it is for {q} to __.',
      'What would be the use of it if {q} did not __?',
    ],
    rows: `x due rivals
      ask | answer | dry throw spend / wash up | dry | answer spend buy / earn | spend | dry answer catch / throw | catch | dry spend answer
      sell | buy | dry catch answer / talk | listen | dry catch spend / lead | follow | dry catch spend`,
  },
  {
    open: [
      'My little brother is only four, and he is learning opposites with a picture book. On the left page there is {x}, as large as life. He has put jam on it.',
      'We play a game in the car. One of us says something and the next must say the opposite. {p} said "{y}", for we had just gone through a tunnel.',
    ],
    ask: [
      'It was not hard: the opposite was "__".',
      'On the other side, then, we want "__".',
      'All of us shouted "__!"',
      '"__," I said sleepily from the back.',
      'What comes next? It must be "__".',
      'The right answer to that is "__".',
    ],
    rows: `x y due rivals
      a sunny day | day | night | winter war earth / a field in summer | summer | winter | night war sad / a time of peace | peace | war | winter night white
      somebody old | old | young | black war short / a house painted black | black | white | night young war / a tall man | tall | short | young war white
      a face that is happy | happy | sad | night white short / a lake that is deep | deep | shallow | night sad young
      something empty | empty | full | short white war`,
  },
  {
    open: [
      'To lay the table in that house was a science. First came the {x}, as it had done since the days of the old count, and then the other thing that goes with it. The footman wore white gloves, and there was a hair in the soup all the same.',
      '"Have you brought the {x}, my boy?" asked Grandfather. "Yes," I said. "But only the one." He shook his head.',
    ],
    ask: [
      'What about the __? The one is no good without the other.',
      'He missed the __, as anyone would.',
      '"A thing like that wants its __," he muttered.',
      'Then somebody brought the __ too, and all was well.',
      'Where, then, was the __?',
      'You cannot have the one and not the __.',
    ],
    rows: `x due rivals
      knife | fork | saucer lid pepper / salt | pepper | lid fork saucer / cup | saucer | fork lid pepper / pot | lid | fork pepper saucer
      vinegar | oil | saucer fork lid / bread | butter | lid fork oil`,
  },
  {
    open: [
      'Once upon a time a {x} lived alone in a castle on a hill. There were forty rooms, a stove as big as a church, and a ghost who was afraid of cats.',
      'In the story that Grandma told us there was a {x}, with a heart of gold and a very long nose.',
    ],
    ask: [
      'He could not be happy until he found a __ to marry.',
      'At the wedding he danced all night with his __.',
      'In the end he got his __, and they lived happily ever after.',
      'Where was there a __ for someone like him?',
      'One day a fair __ came along and smiled at him.',
      'He had never in his life seen such a lovely __.',
    ],
    rows: `x due rivals
      king | queen | cow mare hen / prince | princess | hen queen mare / cock | hen | queen princess cow / bull | cow | hen queen princess
      stallion | mare | cow hen queen / mouse prince in a paper crown | princess | hen mare cow / wizard | witch | hen cow mare`,
  },
  {
    open: [
      'My mother always says things in twos. "It is raining cats and dogs," she says, or "I have looked high and low." Yesterday I heard her begin: "{X} and..."',
      'Before she could finish her sentence, Mother dropped the milk. All that I had heard was: "{X} and..."',
    ],
    ask: [
      'She always says the same, so it can only have been "__".',
      'Of course I could finish it for her: "__".',
      'The missing word was "__", as even the dog knew.',
      '"__," said all of us together.',
      'What was it that she meant to say? I think it was "__".',
      'When she had wiped the floor, she said it: "__".',
    ],
    rows: `X due rivals
      We must take the bad with the good, through thick | thin | high large dogs / They came from near | far | thin down white
      I have it here in black | white | far thin large / I walked up | down | far thin white / We looked for you here | there | thin far white
      Things come, and things go, sooner | later | white thin there / It is a matter of life | death | later far white
      They are as different as day | night | far later fro`,
  },
  {
    open: [
      'In our toy theatre some puppets never agree. Opposite the {x} stands its old enemy. The two have not said good morning to each other since the year of the flood.',
      'Here is one from the book of fables. A {x} met its old enemy on a narrow bridge. It was noon, the water was high, and neither of them could swim.',
    ],
    ask: [
      '"Kindly let me pass," said the __.',
      'The one to speak first, with a bow, was the __.',
      "You know of whom I speak, don't you? Of the __.",
      'What did the __ do? It sneezed.',
      'It would have been wiser to keep away from the __.',
      'They fought like the old enemies that they were, and I am sorry to say that the __ fell in.',
    ],
    rows: `x due rivals
      mouse | cat | wolf spider fox / lamb | wolf | cat spider thief / fly | spider | cat wolf fox / goose | fox | spider cat policeman`,
  },
  {
    open: [
      '"There are two sorts of people," said the barber, and held up his scissors. "On the one hand you have the {x}." Then the door opened and a customer came in with a bleeding nose.',
      'We were to write an essay about opposites among people. I chose the {x}, since I know a good many of those, and of course the others, too.',
    ],
    ask: [
      'On the other hand there are the __.',
      'And what about the __? There are more of them.',
      'As for me, I should rather count myself among the __.',
      'Let us not forget the __, though.',
      'The others, the __, are more interesting.',
      'I wrote two pages about the one and two about the __.',
    ],
    rows: `x due rivals
      rich | poor | dead sick young / young | old | poor dead sick / living | dead | poor old sick / healthy | sick | poor dead old
      grown-ups | children | poor sick dead / tall | short | dead sick poor / lazy | busy | dead poor sick
      wise | foolish | poor dead sick / quick | slow | dead sick poor`,
  },
  {
    open: [
      'Mr and Mrs Black are quite different. He is always {x}, and that from the moment that he gets up. They have been married for forty years and have one bath, one dog and one opinion about the government.',
      'My twin cousins have the same face, but that is all. Tim is {x}, as everyone will tell you. People mix them up only as long as they stand still.',
    ],
    ask: [
      'The other of the two, in contrast to that, is __.',
      'And the other? Quite the opposite: __.',
      'So you can tell them apart, because the second one is __.',
      'With the other it is just the reverse: that one is __.',
      'Two of the same sort would not get on. Luckily the other is __.',
      'As for the other, I have never met anybody so __.',
    ],
    rows: `x due rivals
      early | late | dirty quiet sad / clean | dirty | late lazy quiet / loud | quiet | late dirty sad / merry | sad | late dirty quiet
      hard-working | lazy | late dirty quiet / brave | afraid | late lazy dirty / polite | rude | late lazy sad`,
  },
  {
    open: [
      'Two little birds used to sit on my windowsill, and I called them {x} and something that goes with it. {X} was the fat one. They quarrelled over every crumb, and on Sundays a crow joined in.',
      'There are two kittens in the basket. One of them is called {X}, and you can guess the name of the other, since my wife loves that kind of joke.',
    ],
    ask: [
      'The other was called, of course, __.',
      'And where was little __?',
      '"Come along, __!" I called, and so the second one came, too.',
      'The thin one is __.',
      'If there is one of that name, the other must be __.',
      'Last night __ fell into the milk and had to be dried.',
    ],
    rows: `x X due rivals
      salt | Salt | Pepper | Thunder Chips Moon / lightning | Lightning | Thunder | Pepper Chips Moon / fish | Fish | Chips | Thunder Pepper Key
      sun | Sun | Moon | Thunder Pepper Key / lock | Lock | Key | Moon Chips Pepper / needle | Needle | Thread | Moon Key Chips`,
  },
  {
    open: [
      'This old house is run by a couple with a rule for everything. Whatever {p} does in the morning, {q} undoes at night, and so it has gone on since the wedding. In the morning {p} {x}. The dog does not take part.',
      "At eight o'clock sharp {p} {x}. It is the first thing one hears in that street, and the clocks are set by it.",
    ],
    ask: [
      'At night {q} comes along to __ them again.',
      'Twelve hours later it is for {q} to __ them.',
      'In the evening somebody has to __ them again, and that is {q}.',
      'What is left for {q} to do? To __ them before bed.',
      '"Did you __ them?" {q} is asked every night.',
      'At the end of the day {q} must __ them all.',
    ],
    rows: `x due rivals
      opens all the windows | close | fill lower tie / unlocks both doors | lock | tie empty light / raises the two flags | lower | lock fill close
      draws back the curtains | close | fill lock tie / empties the buckets | fill | lock lower tie / lets the goats off their ropes | tie | fill lower lock`,
  },
  {
    open: [
      '"It is quite simple," said my grandmother, and put her knitting down. "Every {x} has a mother, and the mother calls, and that is how you know who belongs to whom." Outside it had begun to snow, and the stove was humming.',
      'We went over to the farm to look at the new {x}. It was a day old, it shook in every limb, and it could not decide on which leg to stand.',
    ],
    ask: [
      'Close to it stood its mother, the old __.',
      'Do not go too near, or you will have trouble with the __!',
      'Then from the back we heard the voice of the __.',
      'The __ kept an eye on us the whole time.',
      'What was it looking for? For the __, to get something to drink.',
      'As everyone knows, its mother is a __.',
    ],
    rows: `x due rivals
      calf | cow | goat sheep horse / lamb | sheep | cow horse goat / foal | horse | sheep cow goat / kid with little horns | goat | cow horse duck
      puppy | dog | cow sheep horse / kitten | cat | dog cow goat / fawn | deer | cow dog goat`,
  },
  {
    open: [
      'In the middle of the night {p} sat up in bed. "I did it again," {pHe} thought. "I have left one of the two behind at the party, and come home with only one {x}." Outside a cat was howling.',
      '{p} is a person who always loses one of a pair. This week it was one {x}, and last week it was an earring.',
    ],
    ask: [
      'Next day {pHe} went about with only one warm __.',
      'It does not help that the other is still on its __.',
      'All that day {pHe} kept one __ hidden.',
      'The poor bare __ was getting cold.',
      'What was cold in the morning? One __.',
      'It looks odd to have nothing on one __.',
    ],
    rows: `x due rivals
      glove | hand | foot ear leg / shoe | foot | hand ear neck / sock | foot | hand ear eye / mitten | hand | foot ear nose / slipper | foot | hand ear nose
      ear muff | ear | foot hand nose / boot | foot | hand ear eye`,
  },
]);

export const kinds: readonly Kind[] = [PAIRS];
