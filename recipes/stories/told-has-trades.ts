// Tellings of what a person of a trade does, uses, makes and wears, of which only the trade is told, and once.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

/** What somebody does all day: "he bakes". */
const DOES = `c due rivals
  baker | bakes | paints sews sings / teacher | teaches | bakes heals sews / painter | paints | bakes heals teaches
  singer | sings | bakes sews heals / writer | writes | bakes heals drives / bus driver | drives | bakes paints sews
  tailor | sews | bakes heals drives / cook | cooks | paints sews drives / dancer | dances | bakes heals sews
  pilot | flies | bakes heals sews / builder | builds | bakes heals sings / poet | writes | bakes heals drives
  doctor | heals | bakes paints sews / dressmaker | sews | bakes heals drives`;

/** What somebody can do: "he can bake". */
const CAN = `c due rivals
  baker | bake | paint sew sing / teacher | teach | bake heal sew / painter | paint | bake heal teach
  singer | sing | bake sew heal / writer | write | bake heal drive / bus driver | drive | bake paint sew
  tailor | sew | bake heal drive / cook | cook | paint sew drive / dancer | dance | bake heal sew
  pilot | fly | bake heal sew / doctor | heal | bake drive sing / poet | write | bake heal drive`;

/** What somebody did the whole day long: "he baked". */
const DID = `c due rivals
  baker | baked | painted sewed sang / teacher | taught | baked sewed painted / painter | painted | baked taught sang
  singer | sang | baked sewed painted / writer | wrote | baked sewed drove / lorry driver | drove | baked wrote sewed
  tailor | sewed | baked drove sang / cook | cooked | painted sewed drove / dancer | danced | baked wrote sewed
  pilot | flew | baked sewed painted / builder | built | baked sang sewed`;

const TOOLS = `c due rivals
  baker | oven | needle brush plough / carpenter | hammer | needle oven hose / hairdresser | scissors | hammer plough hose
  painter | brush | oven plough hose / tailor | needle | oven plough hose / fireman | hose | needle oven brush
  gardener | spade | oven needle piano / farmer | tractor | oven needle piano / writer | pen | oven plough hose
  blacksmith | hammer | needle hose pen / pianist | piano | plough hose oven / photographer | camera | oven plough hose
  lumberjack | axe | needle oven piano / dressmaker | needle | axe plough hose`;

const MAKES = `c due rivals
  baker | bread | shoes clothes songs / shoemaker | shoes | bread clothes candles / tailor | clothes | bread shoes candles
  composer | songs | bread shoes clothes / author | books | bread shoes chairs / carpenter | furniture | bread shoes songs
  dressmaker | clothes | bread shoes songs / cook | meals | shoes clothes candles / novelist | books | bread shoes chairs
  watchmaker | clocks | bread shoes songs / cobbler | shoes | bread clothes candles / potter | pots | bread shoes songs`;

const PLACES = `c due rivals
  teacher | school | hospital theatre kitchen / nurse | hospital | school theatre bakery / actor | theatre | school hospital
  baker | bakery | school hospital theatre / cook | kitchen | school theatre bank
  miner | mine | school hospital theatre / surgeon | hospital | school theatre bakery / priest | church | bakery kitchen
  librarian | library | hospital bakery theatre / pastry cook | kitchen | school hospital theatre
  mechanic | garage | school hospital theatre / judge | court | bakery hospital theatre`;

const PEOPLE = `c due rivals
  teacher | pupils | patients passengers animals / doctor | patients | pupils passengers animals
  vet | animals | pupils passengers readers / bus driver | passengers | pupils patients readers
  nurse | patients | pupils passengers readers / author | readers | pupils patients passengers
  shepherd | sheep | pupils patients readers / hotel keeper | guests | pupils patients readers
  pilot | passengers | pupils patients readers / shopkeeper | customers | pupils patients passengers
  dentist | patients | pupils passengers readers / beekeeper | bees | pupils patients readers`;

const TRADES = toldKind('told: trades', [
  {
    open: ['{p} is {a c}.', 'My neighbour {p} is {a c}.', 'When {p} grew up, {pHe} became {a c}.'],
    ask: [
      '{p} __ all day long.',
      'And what does {pHe} do for a living? {PHe} __.',
      '{p} __ from early morning.',
      'Nobody in town __ better than {p}.',
      'Other people talk, but {p} __.',
      '{p} __ even on Sundays.',
    ],
    rows: DOES,
  },
  {
    open: [
      "The firemen got everybody out in time, but the little house by the river burned down to the ground. It belonged to {m}, {a c} whom the whole village likes. He slept at the priest's that night and did not say much.",
      '{m} had saved for it for eight years. On his way to work on Monday, as he was walking past the station, some thief took it straight out of his van. {m} is {a c} and has three children to feed.',
    ],
    ask: [
      'People put some money together and bought him a new __.',
      'Without his __ he cannot earn his bread.',
      'What he missed most of all was his __.',
      'A stranger had read about it in the paper and sent him just what he needed for his work: a new __.',
      'How is a man like him supposed to work with no __?',
      'He could not think of his __ without tears.',
    ],
    rows: `c due rivals
      carpenter | hammer | needle camera hose / painter | brush | needle plough hose / tailor | needle | hammer hose plough
      gardener | spade | needle camera piano / photographer | camera | hammer plough hose / writer | pen | plough hose axe
      guitarist | guitar | plough hose axe / lumberjack | axe | needle camera piano / drummer | drum | plough hose axe
      violinist | violin | plough hose axe / window cleaner | ladder | needle camera violin`,
  },
  {
    open: ['"I want to be {a c}," said {p}.', 'One day {p} would be {a c}. {PHe} was sure of that.'],
    ask: [
      '{p} had to learn to __ first of all.',
      '"Then you must be able to __," said {pHis} mother.',
      'The only thing {pHe} ever wanted to do was __.',
      'Night after night {pHe} dreamed that {pHe} could __.',
      '{p} did not know how to __ yet.',
      'Some people are born to __.',
    ],
    rows: CAN,
  },
  {
    open: [
      'Dear Mum, the house is nice and I have got the room with the balcony. I share the kitchen with {f}, who is {a c} and ten years older than I am. She has a cat and does not mind my drums.',
      'At the class reunion I did not recognise {f} at first. She had cut her hair. It turned out that she is {a c} now, has twins, and lives two streets from my parents.',
    ],
    middle: ['We talked about old times, about music, and about the price of everything.'],
    ask: [
      'She leaves the house at six to be on time at the __.',
      'On Friday I am going to pick her up from the __.',
      'A funny thing happened to her in the __ last week.',
      'She loves her work and is always happy in the __.',
      'Look in the __ if you want to find her.',
      'She spends more time there than at home, I mean in that __.',
    ],
    rows: PLACES,
  },
  {
    open: [
      'Guess what this {c} needs!',
      'In the picture you see {a c} at work.',
      'Have you got a minute? I know {a c}.',
    ],
    ask: [
      'What every one of them needs is a good __.',
      'There is no work without the __ you see here.',
      'Nothing can be done before somebody brings the __.',
      'The most important thing here is the __.',
      'That is the __ over there.',
      '"Where is my __?"',
    ],
    rows: TOOLS,
  },
  {
    open: [
      'My great-grandfather came to this country with one suitcase and nine words of English. He was {a c} by trade, like his father, and his hands were never still. He opened his own place in the spring of 1911.',
      'On the corner where the bank is today there used to be {a c}, and everyone called him Uncle Joe. Children were welcome, and when you were sad, he sang to you in Italian.',
    ],
    ask: [
      'People came to him from all over the city to buy __.',
      'His window was full of __.',
      'He was famous for his __.',
      'He made __ for half a century.',
      'In the photograph he is holding some of his __.',
      'I wish that he were still here and making __.',
    ],
    rows: `c due rivals
      baker | bread | shoes clothes clocks / shoemaker | shoes | bread clothes candles / tailor | clothes | bread shoes pots
      watchmaker | clocks | bread shoes candles / potter | pots | bread shoes clocks / cobbler | shoes | bread clothes pots
      hatter | hats | bread shoes clocks / bookbinder | books | bread shoes chairs / toymaker | toys | bread shoes clothes
      confectioner | sweets | shoes clothes clocks`,
  },
  {
    open: ['{p} had a busy day. {PHe} is {a c}, you know.', 'What a day for {p} the {c}!'],
    ask: [
      '{p} __ from breakfast until supper.',
      'In the morning {pHe} __.',
      '{p} __ for eight hours.',
      'Then everyone went home, but {p} still __.',
      'It rained and rained, and {p} __.',
      '"How was your day?" "Fine. I __."',
    ],
    rows: DID,
  },
  {
    open: [
      'Mr Lee on the ground floor has been {a c} for thirty years. I met him on the stairs this morning, and he looked awful. He had not slept, he told me, because something was on his mind.',
      'On the train I got talking to a woman with a red scarf. She is {a c} in Leeds, and in all those years she has not been ill for a single day. She offered me half of her sandwich.',
    ],
    ask: [
      'It is not an easy job, with so many __.',
      'One has to be patient with the __.',
      'The best thing about the job, I was told, is the __.',
      'You do it for the __ or not at all.',
      'You cannot forget your __ when you go on holiday.',
      'Sometimes it is hard to tell what is wrong with the __.',
    ],
    rows: PEOPLE,
  },
  {
    open: ['Ask {p}! {PHe} is {a c}.', 'You need {a c}? Then {p} is the one to call.'],
    ask: [
      '{p} will be happy to see to your __.',
      '{PHe} knows everything about __.',
      '{p} will take good care of your __ for very little money.',
      'I could not do what {pHe} does, always looking at __.',
      '{p} has seen a lot of __ in {pHis} life.',
      'Never mind the rest, {pHe} only wants to see your __.',
    ],
    rows: `c due rivals
      dentist | teeth | shoes pipes clocks / hairdresser | hair | teeth shoes clocks / shoemaker | shoes | teeth hair cars
      plumber | pipes | teeth hair shoes / mechanic | cars | teeth hair shoes / optician | eyes | shoes pipes cars
      watchmaker | clocks | teeth hair pipes / florist | flowers | teeth shoes pipes / barber | hair | teeth shoes clocks
      cobbler | shoes | teeth hair cars / eye doctor | eyes | shoes pipes cars`,
  },
  {
    open: [
      'It says in the paper that they caught the man who had been living in the hotel without paying. To all the other guests he had said that he was {a c}, and they believed him, for he had good manners. His real job is selling tickets.',
      'For the summer party everyone has to come as what they wanted to be at the age of six. My husband wanted to be {a c}. He has been looking for the right things all week.',
    ],
    ask: [
      'The one thing that did not fit was that nobody had ever seen him with a __.',
      'His wife lent him a __ that she had borrowed.',
      'Anybody can say so, but where was his __?',
      'It would have been so easy to get hold of a __.',
      'He walked through the hall as if he were holding his __.',
      'And how would you do that job without a __?',
    ],
    rows: `c due rivals
      carpenter | hammer | needle camera hose / painter | brush | needle plough hose / tailor | needle | hammer hose plough
      gardener | spade | needle camera drum / photographer | camera | hammer plough hose / writer | pen | plough hose axe
      guitarist | guitar | plough hose axe / drummer | drum | plough hose axe
      cowboy | horse | drum hose needle / referee | whistle | hose needle brush`,
  },
  {
    open: [
      '{m} the {c} is in love.',
      'Once there was a poor {c} called {m}.',
      'Our friend {m} is a famous {c}.',
    ],
    ask: [
      'He will give her __ for her birthday.',
      'He sent the queen some of his __.',
      'He makes __ with his own two hands.',
      'He had nothing to offer but __.',
      'The world would be a sad place without his __.',
      'Nobody makes such beautiful __.',
    ],
    rows: MAKES,
  },
  {
    open: [
      'We have two new families in our street. The Smiths have a boat in front of the garage. The Millers have a baby, and {m} Miller, who comes from Scotland, is {a c}. He has promised to show the children how it is done.',
      'My cousin {m} never liked school, and his parents were worried about him. He left at sixteen, went to London, and came back years later as {a c}. You should see him now!',
    ],
    ask: [
      'He is never as happy as when he can __.',
      '"Look," he says, "it is not so hard to __."',
      'There are people who work to live, but he lives to __.',
      'He is going to teach my son to __ next week.',
      'He can __ so well that you would be surprised!',
      'He would not take any money for it. He just likes to __.',
    ],
    rows: CAN,
  },
  {
    open: ['{f} works as {a c}.', '"What is {f}?" "She is {a c}."', 'Have you met {f}, the {c}?'],
    ask: [
      'You will find her in the __.',
      'Every morning she goes by bike to the __.',
      'She did not leave the __ until nine.',
      'Today she has to stay longer in the __.',
      'She has left her umbrella in the __ again.',
      'She thinks that there is no better place than a __.',
    ],
    rows: PLACES,
  },
  {
    open: [
      'Before I tell you what happened, you ought to know that my mother is {a c}. She hardly ever takes a day off. That Thursday she had left at dawn as usual, and I was alone with my sister when the lights went out.',
      'The two of them met in a queue at the airport. He had lost his passport, and she, {a c} from a small town in Wales, lent him her phone. They have been writing to each other ever since.',
    ],
    ask: [
      'She was in the middle of her work, with all her __.',
      'She never stopped thinking about her __.',
      'She had to hurry back to her __ before long.',
      'On her desk there was a photograph of her __.',
      '"I would do anything," she used to say, "for my __."',
      'She was busy with her __ at that moment.',
    ],
    rows: PEOPLE,
  },
  {
    open: ['The {c} ran out of the house without a coat.', 'Oh dear! The {c} is late for work again.'],
    ask: [
      'And who forgot to take along the __?',
      'A lonely __ lay on the kitchen table.',
      'You cannot do that kind of work without a __.',
      'His wife called after him: "You have forgotten your __!"',
      'What use is a man like that if he has no __?',
      'In all the hurry he had left behind his __.',
    ],
    rows: `c due rivals
      carpenter | hammer | needle camera hose / painter | brush | needle whistle hose / tailor | needle | hammer hose axe
      photographer | camera | hammer whistle hose / writer | pen | whistle hose axe / referee | whistle | needle camera axe
      guitarist | guitar | whistle hose axe / drummer | drum | whistle hose axe
      violinist | violin | whistle hose axe / knight | sword | needle camera whistle`,
  },
  {
    open: [
      'The judge asked the man in the grey suit to stand up and say who he was. He gave his name and his age, and added that he was {a c} and had never been in trouble before. His voice shook a little.',
      'In the old photograph you can see three brothers. The tall one went to America, the one with the hat died in the war. The one on the left, our grandfather, was {a c}, and so was his best friend.',
    ],
    ask: [
      '"And where were you that evening?" "At work. I __."',
      'He knew nothing else: he just __.',
      'When others slept or went to church, he __.',
      'He __ to earn his living.',
      'Day in, day out, summer and winter, he __.',
      'He __ up to the age of seventy.',
    ],
    rows: DID,
  },
  {
    open: [
      '{p} went to see {a c}.',
      'This morning {p} had to go to the {c}.',
      '"Off to the {c} with you, {p}!"',
    ],
    ask: [
      'It was about {pHis} __ once more.',
      'What {p} was worried about was {pHis} __.',
      'An hour later {pHe} was happier with {pHis} __.',
      '"Well, well," said the man, "let us take a look at your __."',
      'Everybody stared at {pHis} __ at home.',
      'There was something the matter with {pHis} __.',
    ],
    rows: `c due rivals
      dentist | teeth | shoes car eyes / hairdresser | hair | teeth shoes car / shoemaker | shoes | teeth hair car
      mechanic | car | teeth hair shoes / optician | eyes | shoes hair car / watchmaker | watch | teeth hair shoes
      vet | dog | teeth hair shoes / barber | hair | teeth shoes car / cobbler | shoes | teeth hair car
      eye doctor | eyes | shoes hair car`,
  },
  {
    open: [
      'Our hotel was full of odd people that week. The lady in room four sang in the bath, the twins in room five were never seen, and the old gentleman in number six was {a c}. He always had an egg for breakfast.',
      'There is a statue in our park of somebody nobody remembers. The sign says that he was {a c} and a friend of the poor. Pigeons love him, and so does my aunt.',
    ],
    ask: [
      'Without him the world would have no such wonderful __.',
      'After his death there was a quarrel about his __.',
      'Even the king wanted some of his __.',
      'My aunt has read everything about him and his __.',
      'He had spent most of his life making __.',
      'People would give anything for his __ today.',
    ],
    rows: MAKES,
  },
]);

export const kinds: readonly Kind[] = [TRADES];
