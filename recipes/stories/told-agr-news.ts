// Tellings of news, weather, gossip and sport in which one or many was told, and verb, noun or pronoun must agree.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const VERBS = toldKind('told: agreement, verbs in the news', [
  {
    open: [
      'The film was about {n} Swiss on a night train, with a suitcase full of watches. There was a lot of snow. My sister fell asleep in the middle, so now I have to tell her the end.',
      'It is a strange story that the radio tells tonight, about {n} Swiss in the jungle. The spiders are as big as hats.',
    ],
    ask: [
      'When the others have all gone, the Swiss __ {end}.',
      'And then, without any of the usual tricks and surprises, the Swiss __ {end}.',
      'Everyone thinks of tigers and robbers. But no: the Swiss __ {end}!',
      'It turns out that the Swiss of the story __ {end}.',
    ],
    rows: `n due end rivals
      a lonely | is | a spy | are were have / one rich | has | a wooden leg | have are were
      an old | saves | the queen | save are have / a single | finds | the gold | find are have
      two lonely | are | spies | is was has / some rich | have | wooden legs | has is was
      three old | save | the queen | saves is has / a dozen | find | the gold | finds is has`,
  },
  {
    open: [
      'Here are the headlines. They are short today, for the man who reads them has lost half of his voice.',
      'My grandfather reads the paper aloud at breakfast, whether we listen or not, and he always begins on the last page.',
    ],
    ask: [
      '"The {x} on the coast, after two weeks of heavy storms, __ {end}."',
      '"Good news for our listeners: the {x} between the two cities __ {end}."',
      '"A man who writes to us from the hills claims that the {x} __ {end}."',
      '"The {x} that the ministers opened with such big scissors __ {end}."',
    ],
    rows: `x due end rivals
      bridge | is | falling down | are were have / road | has | been washed away | have are were
      tunnel | goes | nowhere | go are have / railway | costs | too much | cost are have
      bridges | are | falling down | is was has / roads | have | been washed away | has is was
      tunnels | go | nowhere | goes is has / new roads | cost | too much | costs is has`,
  },
  {
    open: [
      'Crowds have been standing in the rain since six, and we are all waiting for {x}. Somebody has brought a flute, and an old man sells hot nuts.',
      '"What are all those people doing here?" "They are waiting for {x}," said the policeman, "and so am I."',
    ],
    ask: [
      'Lift the boy on your shoulders, for here __ {x}!',
      'Hush! The band begins to play. That means that here __ {x}.',
      'The clock strikes twelve, the flags go up, and round the corner __ {x}.',
      'And now over the bridge, with horses in front and horses behind, __ {x}.',
    ],
    rows: `x due rivals
      the queen | comes | come are have / the bride | comes | come are have / the mayor | comes | come are have
      the giant cake | comes | come are have / the prince | comes | come are have / the players | come | comes is has
      the twins | come | comes is has / the elephants | come | comes is has / the king and queen | come | comes is has
      both teams | come | comes is has`,
  },
  {
    open: [
      'If you sit long enough on the bench outside the post office, you hear everything. Today it was the two Miss Browns who knew what was what.',
      'Have you heard? You must promise not to pass it on. I had it from the baker, who had it from the priest.',
    ],
    ask: [
      '{Who} in the house with the yellow shutters __ {end}.',
      'Between ourselves, {who} over the shoe shop __ {end}.',
      'It came out at the funeral of the two sisters that {who} __ {end}.',
      'After all these years of quarrels about fences and hens, {who} __ {end}!',
      'Do not look round now, but {who} at the bus stop __ {end}.',
    ],
    rows: `who due end rivals
      the dentist | is | getting married | are were have / the old butcher | has | won the lottery | have are were
      the tall lady | writes | love letters | write are have / the new man | wears | a wig | wear are have
      the dentist and the nurse | are | getting married | is was has
      the butcher and his wife | have | won the lottery | has is was
      the tall ladies | write | love letters | writes is has / the new people | wear | wigs | wears is has`,
  },
  {
    open: [
      'They kept {n} fish in the pond of the town park, and people went to look on Sundays. Then somebody wrote to the newspaper, and that was the beginning of the great fish war.',
      'The town has bought {n} fish for the pond in the park. A picture in the paper shows the mayor with a bucket.',
    ],
    ask: [
      'Some people think that it is cruel, since the pond is small and the fish __ big.',
      'You can throw in as many crumbs as you like, but the fish __ not hungry.',
      'Look, among the leaves, under the water lilies: there the fish __!',
      'It is winter now, and the ducks have left. Nobody knows where the fish __.',
      'In a letter to the mayor, six pages long, the children ask how old the fish __.',
    ],
    rows: `n due rivals
      one golden | is | are have were / a single | is | are have were / just one | is | are have were
      a huge | is | are have were / two golden | are | is has was / three | are | is has was
      a dozen | are | is has was / about fifty | are | is has was`,
  },
  {
    open: [
      'The weather lady has been on holiday in Greece, and she is in such a good mood that she does not mind what she says.',
      'My aunt can tell the weather from her knee. She sits in her chair with a rug and speaks, and the farmers take notes.',
    ],
    ask: [
      '"The {x} from the hills in the north __ {end}."',
      '"As you can see on our maps, the {x} over the islands __ {end}."',
      '"Take your coats, my dears! The {x} behind those mountains __ {end}."',
      '"In the valleys, and I am sorry for the brides, the {x} __ {end}."',
    ],
    rows: `x due end rivals
      storm | is | going to reach us by noon | are were have / fog | does | not lift all day | do are have
      wind | brings | more rain | bring are have / snow | has | come to stay | have are were
      storms | are | going to reach us by noon | is was has / dark clouds | do | not move all day | does is has
      winds | bring | more rain | brings is has / cold days | have | come to stay | has is was`,
  },
  {
    open: [
      'Our paper has a page of letters, which I read before anything else. This week they are all about the noise and the smells in town.',
      'People write to our paper about all sorts of things, and it prints them all, so long as they sign. I have cut out the best ones.',
    ],
    ask: [
      '"Sir, {the} behind the two schools __ {end}," wrote one reader.',
      'An angry gentleman wants it known that {the} between the gardens __ {end}.',
      'If one may believe letter number three, {the} on the other side of the roofs __ {end}.',
      'A grandmother of nine says that {the} near the swings __ {end}.',
      'Does the mayor know, a lady asks, that {the} opposite her windows __ {end}?',
    ],
    rows: `the due end rivals
      the dog | barks | all night | bark are / the dogs | bark | all night | barks is
      the bell | rings | from six in the morning | ring are / the bells | ring | from six in the morning | rings is
      the bakery | smells | of burnt sugar | smell are / the bins | smell | of old fish | smells is
      the tap | runs | day and night | run are / the taps | run | day and night | runs is`,
  },
  {
    open: [
      'We could not see much of the match from our place behind the pillar, but the man in front of us told us everything, with his mouth full of nuts.',
      'A voice from the radio, on a Saturday, in a kitchen with the door open. You would think that the world was coming to an end.',
    ],
    ask: [
      '"The {x} in the red socks __ {end}!"',
      '"I cannot believe what I see, ladies and gentlemen: the {x} from the two smallest villages __ {end}!"',
      '"With one minute to go, the {x} on the left __ {end}."',
      '"All the fans are on their feet, for the {x} __ {end}!"',
      '"What a shame! The {x} whom we all love so much __ {end}."',
    ],
    rows: `x due end rivals
      goalkeeper | is | sitting on the ball | are were have / captain | has | lost his shorts | have are were
      young player | runs | the wrong way | run are have / trainer | does | a little dance | do are have
      players | are | sitting on the ball | is was has / captains | have | lost their shorts | has is was
      boys | run | the wrong way | runs is has / trainers | do | a little dance | does is has`,
  },
]);

const NUMBERS = toldKind('told: agreement, words of one or many in the news', [
  {
    open: [
      'A dentist in Leeds writes that {p}, the boxer, lost {x} in the last round and fought on with a smile. It was in the evening paper, next to a recipe for plum jam.',
      '{p} walked into a lamp post on the way to the big match and lost {x}, but did not want a doctor.',
    ],
    ask: [
      'A little girl went round with a torch and found the __.',
      'In a glass case at the club they are showing the lost __.',
      'Since then it has been hard to eat apples. You really miss the __.',
      'The dentist put everything back. You cannot tell any more that {p} was without the __.',
    ],
    rows: `x due rivals
      a front tooth | tooth | teeth / one tooth | tooth | teeth / a gold tooth | tooth | teeth
      the last tooth | tooth | teeth / two teeth | teeth | tooth / three front teeth | teeth | tooth
      four teeth | teeth | tooth / some teeth | teeth | tooth`,
  },
  {
    open: [
      '{p} saw {x} over the town hall last night and rang up all the papers. The moon was full, it must be said, and there had been a wedding.',
      'In the dark sky above the fields hung {x}. {p} got off the bike and stared.',
    ],
    ask: [
      'The boy next door says that he has seen __ too.',
      'A man from the air force came and asked {p} to draw __ for him.',
      'In the end somebody shouted up at __, but nothing came back.',
      'Nobody had a camera, or we would have a picture of __.',
      'The dogs barked at __ until the sun rose.',
    ],
    rows: `x due rivals
      a balloon | it | them they / a ball of fire | it | them they / a green light | it | them they
      a flying plate | it | them they / balloons | them | it its / balls of fire | them | it its
      three green lights | them | it its / flying plates | them | it its`,
  },
  {
    open: [
      'The strike of the bakers goes into its second week, and the shops have run out of {x}. On the square people are telling each other how it used to be.',
      'Because of the snow no lorry gets through to the valley. There is no more {x} up there, says the radio, and a helicopter is going to help.',
    ],
    ask: [
      'The pilot wants to know how __ he should load.',
      'An old woman turned her basket upside down. "How __ will they bring us, do you think?"',
      'It is not much of a comfort to remember how __ we used to throw away.',
      '"Tell me how __ you need," said the voice on the phone.',
    ],
    rows: `x due rivals
      flour | much | many few / bread | much | many few / milk | much | many few / fuel | much | many few
      eggs | many | much little / rolls | many | much little / potatoes | many | much little / candles | many | much little`,
  },
  {
    open: [
      'The race through the desert was won by {who} from our village. A camel came second, and a Frenchman third.',
      'When {who} from our village came home from the desert race, the fire brigade played, slightly out of tune.',
    ],
    ask: [
      'In the evening there was a talk about sand and stars in the hall, and {who} laughed a lot at __.',
      'There had been no guide. Every morning {who} had to say to __ that it was not far.',
      'Without a doctor {who} had to look after __ out there.',
      'In the only shop for miles {who} bought something cool to drink for __.',
    ],
    rows: `who due rivals
      the postman | himself | themselves herself / the young farmer | himself | themselves herself
      my brother | himself | themselves herself / the old teacher | himself | themselves herself
      the schoolgirl | herself | themselves himself / the nun | herself | themselves himself
      the twins | themselves | himself herself / the nuns | themselves | himself herself
      both postmen | themselves | himself herself / my brothers | themselves | himself herself`,
  },
  {
    open: [
      'Our town has {n} rivers, as every child learns at school, and in a wet spring the cellars are full of ducks. {p} has been taking down the levels for the newspaper since the war.',
      'The town with the {n} rivers is not a good place for shoes, {p} told us over the radio.',
    ],
    ask: [
      'You can swim in them, but __ of them are cold.',
      'This week there was so much rain that __ of them burst their banks.',
      'A little old steamer used to go up and down on __ of them.',
      'No river was without fish when we were boys. We fished in __ of them.',
      'It took years, but there are bridges across __ of them now.',
    ],
    rows: `n due rivals
      two | both | all one / two old | both | all one / two big | both | all one / two wide | both | all one
      three | all | both one / four | all | both one / five | all | both one / three big | all | both one`,
  },
  {
    open: [
      'At the big sale in the castle {p} paid a fortune for {x} by mistake, just by scratching an ear. The hammer came down, and everybody clapped.',
      'The news of the day is that {p} owns {x} from the castle now, and that it was all a mistake.',
    ],
    ask: [
      'When the van came, {p} pointed at the garage. "Put __ {thing} in there, please, and not a word to anyone."',
      'A man with a beard shook hands with {p}. "I was after __ {thing} myself," he said.',
      'In the evening {p} sat on the floor. "And what am I to do with __ {thing}?"',
      '"Would you have room," asked {p} on the phone, "for __ {thing} that I have bought?"',
    ],
    rows: `x thing due rivals
      a statue | statue | this | these those / a golden bed | bed | this | these those
      a clock | clock | this | these those / two statues | statues | these | this that
      ten golden chairs | chairs | these | this that / six clocks | clocks | these | this that
      four swords | swords | these | this that`,
  },
  {
    open: [
      'A million pounds! It was {who} who won the lottery, and everybody from the bank to the zoo has sent a letter.',
      'On page one you can see how {who} held up a ticket with six lucky numbers. By noon there was not a bottle left in the pub.',
    ],
    ask: [
      'Nobody can tell yet what {who} will do with all __ money.',
      'Perhaps it was silly, but on the very first day {who} bought a crown for __ dog.',
      'So suddenly {who} had more friends than ever before at __ door.',
      '"And what about {who}?" you may ask. "Still living in __ old street?" The answer is yes.',
      'For once {who} could pay __ bills without a sigh.',
    ],
    rows: `who due rivals
      my uncle | his | her their / the old milkman | his | her their / my grandfather | his | her their
      my aunt | her | his their / the cleaning lady | her | his their / the nun | her | his their
      the twins | their | his her / my cousins | their | his her / the fishermen | their | his her`,
  },
]);

export const kinds: readonly Kind[] = [VERBS, NUMBERS];
