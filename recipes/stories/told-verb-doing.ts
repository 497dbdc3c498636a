// Tellings with verbs of doing far behind their subjects: what each does, one or many, now or in the past.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const DOING = toldKind('told: verb far from its subject, of doing', [
  {
    open: [
      'No two people in our office get to work in the same way. The {x}: {how}, whatever the weather.',
      'I had to make a list for the firm of how everybody comes to work. For the {x} I wrote down: {how}.',
    ],
    ask: [
      'From the village to the door of our office, the {x} with the sandwiches always __.',
      'You may not believe it, but the {x} who came to us after the two fires __ to work.',
      'It takes an hour and a half, since the {x} with the yellow scarves __.',
      'Other people take the bus with their children. The {x}, in rain, fog and snow, __.',
    ],
    rows: `x how due rivals
      cook | on foot | walks | walk drives / porters | on foot | walk | walks drive
      boss | by car | drives | drive walks / ladies | by car | drive | drives walk
      pilot | in a small plane | flies | fly drives / brothers | in a small plane | fly | flies drive
      old clerk | in a sailing boat | sails | sail walks / fishermen | in a sailing boat | sail | sails walk
      cowboy | on horseback | rides | ride walks / twins | on horseback | ride | rides walk
      diver | with flippers, through the lake | swims | swim rides`,
  },
  {
    open: [
      '{Told}, it says in the evening news. The mayor looks worried in his rubber boots.',
      'I only read the paper for the numbers. Today the main news is this: {told}.',
    ],
    ask: [
      'In other words, the {x} of the two valleys __ {more}.',
      '"Every hour the {x} beyond the bridges __," a man with a long pole tells us.',
      'The old people, who have seen it all before, nod: the {x} after the rains __ {more}.',
      'If you draw a line of it, week by week, the {x} below the old mills __ {more}.',
    ],
    rows: `told x more due rivals
      up goes the river, a foot each day | river | higher and higher | rises | rise falls
      up go all the rivers, a foot each day | rivers | higher and higher | rise | rises fall
      down goes the lake, a foot each day | lake | lower and lower | falls | fall rises
      down go both the lakes, a foot each day | lakes | lower and lower | fall | falls rise`,
  },
  {
    open: [
      'Here is a thing about memory. {Told} You cannot change it.',
      'We were talking about heads, and how different they are. {Told}',
    ],
    ask: [
      'Names, dates, faces, keys: the {x} with the green hats __ everything.',
      'Tell a joke on Monday, and by Friday the {x} from the house with the gates __ it.',
      'Ask about any birthday in the last ten years. The {x}, I promise you, __ every one.',
      'You may repeat it two hundred times. The {x} at the end of the street, you see, __ it.',
    ],
    rows: `told x due rivals
      The head of the duke is like a sieve. | duke | forgets | forget remembers
      The heads of the sisters are like sieves. | sisters | forget | forgets remember
      The duke has the memory of an elephant. | duke | remembers | remember forgets
      The sisters have the memory of elephants. | sisters | remember | remembers forget`,
  },
  {
    open: [
      'The label is on the bottom, if you turn it over. {Told} I would not part with it for the world.',
      '{Told} That is written in pencil on the back, in the hand of my mother.',
    ],
    ask: [
      'You see, the {x} with the flowers along the edge __ {end}.',
      'Be careful! The {x} between the two candles on the shelf __ {end}.',
      'When people ask, I tell them that the {x} under the paintings of ships __ {end}.',
      'It is easy to forget that the {x}, which we see at all our meals, __ {end}.',
    ],
    rows: `told x due end rivals
      The name on it is that of my aunt. | clock | belongs | to my aunt | belong comes
      The name on it is that of my aunt. | old plates | belong | to my aunt | belongs come
      It was made in China. | clock | comes | from China | come belongs
      It was made in China. | old plates | come | from China | comes belong
      Fifty pounds is what one must pay for it. | mirror | costs | fifty pounds | cost needs
      Fifty pounds is what one must pay for it. | spoons | cost | fifty pounds | costs need
      It is broken, and only a good carpenter can help. | chair | needs | a carpenter | need costs
      It is broken, and only a good carpenter can help. | chairs | need | a carpenter | needs cost`,
  },
  {
    open: [
      '"How was the meal? You have to be honest. My wife is a cook, you know." {Told}, was my answer.',
      'I had to judge the food at the fair, with a pencil and a card for points. {Told}, I wrote.',
    ],
    ask: [
      'In short, the {x} with the herbs from our two gardens __ {good}.',
      'If you put it in a letter, then the {x} on the table between the flowers __ {good}.',
      'No one could deny that the {x} which took my friend so many hours __ {good}.',
    ],
    rows: `told x good due rivals
      A joy for the eyes | cake | beautiful | looks | look tastes
      A joy for the eyes | cakes | beautiful | look | looks taste
      A terrible thing for the nose | cheese | like old socks | smells | smell looks
      A terrible thing for the nose | cheeses | like old socks | smell | smells look
      Salt and nothing but salt on my tongue | soup | much too salty | tastes | taste smells
      Salt and nothing but salt on my tongue | soups | much too salty | taste | tastes smell`,
  },
  {
    open: [
      'Our drama club is putting on a play with a lot of blood and two ghosts. I have read act two: {told}.',
      '"Act two!" cries our teacher and claps his hands. "You know what is to happen: {told}. Go!"',
    ],
    ask: [
      'The lights are lowered, the music stops, and the {x} with the golden rings __.',
      'When act two comes to its end, the {x} between the two ghosts __.',
      'Then, with one hand on the heart, the {x} at the foot of the stairs __.',
      'The public holds its breath as the {x} in the robes of my grandmothers __.',
    ],
    rows: `told x due rivals
      the king has to scream | king | screams | scream sings / the kings have to scream | kings | scream | screams sing
      the queen has to sing | queen | sings | sing screams / the queens have to sing | queens | sing | sings scream
      the prince has to cry | prince | cries | cry dances / the princes have to cry | princes | cry | cries dance
      the witch has to dance | witch | dances | dance cries / the witches have to dance | witches | dance | dances cry`,
    near: true,
  },
  {
    open: [
      'Everybody in our town is good at something. {Told}, others at other things, and once a year there is a show.',
      'At the town show you may only do what you are best at. {Told}, that is known to all.',
    ],
    ask: [
      'The curtain opens, and in front of all the neighbours the {x} from Bridge Street __.',
      '"Hush!" they whisper in the rows. "The {x} with the three cats __!"',
      'Nobody looks at the clock while the {x} of whom we are all so proud __.',
      'It is the same every year: the {x} in the red boots __, and the crowd goes wild.',
    ],
    rows: `told x due rivals
      The baker is best at singing | baker | sings | sing dances / The sisters are best at singing | sisters | sing | sings dance
      The butcher is best at dancing | butcher | dances | dance sings / The nuns are best at dancing | nuns | dance | dances sing
      The mayor is best at whistling | mayor | whistles | whistle sings / The twins are best at whistling | twins | whistle | whistles sing
      The dentist is best at cooking | dentist | cooks | cook paints / The sailors are best at cooking | sailors | cook | cooks paint
      The priest is best at painting | priest | paints | paint cooks / The farmers are best at painting | farmers | paint | paints cook`,
    near: true,
  },
  {
    open: [
      'There is a storm coming, and I know what it will be like in our house. {Told}, and the others just shut the windows.',
      'Thunder is not the same to everybody. {Told}, that is for sure.',
    ],
    ask: [
      'A flash, a bang, and the {x} on the sofa with all those cushions __ {end}.',
      'Now count to three and you will see how the {x} at the bottom of the stairs __ {end}.',
      'The sky goes black, the cups shake, and the {x} next to my aunts __ {end}.',
    ],
    rows: `told x due end rivals
      The baby will be crying | baby | cries | at the top of its voice | cry hides
      The babies will be crying | babies | cry | at the top of their voices | cries hide
      The dog will be hiding | dog | hides | under the bed | hide sings
      The dogs will be hiding | dogs | hide | under the bed | hides sing
      Grandmother will be singing | old lady | sings | songs about the sun | sing cries
      My aunts will be singing | old ladies | sing | songs about the sun | sings cry
      Father will be laughing | old man | laughs | for joy | laugh cries
      My uncles will be laughing | two men | laugh | for joy | laughs cry`,
    near: true,
  },
  {
    open: [
      'Only one sentence stands on the notice at the station, and it is wet from the rain: {told}.',
      'The loudspeaker crackles. What I can make out is this: {told}. Then it sneezes.',
    ],
    ask: [
      'So the {x} with the seats for the skiers __ at nine.',
      'A lady with four suitcases explains it to her husband: the {x} across the mountains __ at nine.',
      'Have I understood it? On Sundays and holidays the {x} of the two lakes __ at nine?',
      'If I know them, the {x} with all those noisy children on board __ long after nine.',
    ],
    rows: `told x due rivals
      departure of the night train, nine o'clock | train | leaves | leave arrives
      departure of all night trains, nine o'clock | trains | leave | leaves arrive
      arrival of the coach, nine o'clock | coach | arrives | arrive leaves
      arrival of all the coaches, nine o'clock | coaches | arrive | arrives leave
      end of the journey for the bus, nine o'clock | bus | stops | stop leaves
      end of the journey for all the buses, nine o'clock | buses | stop | stops leave`,
  },
  {
    open: [
      '{Told}. I have watched them from behind the geraniums for so long that I could write a book about it.',
      'The street is like a theatre if you sit at the window. {Told}, for example.',
    ],
    ask: [
      'As for love, the {x} over there with the shopping bags certainly __ {end}.',
      'Look down now! There the {x} from the house with the gates __ {end}.',
      'Two floors above the bakery the {x} of whom I am speaking __ {end}.',
    ],
    rows: `told x due end rivals
      The old couple on the left kiss at noon | wife | kisses | her husband | kiss hits
      The wives on the left kiss their men at noon | wives | kiss | their husbands | kisses hit
      The girl on the left waters a cactus at noon | girl | waters | her cactus | water kisses
      The girls on the left water a cactus at noon | girls | water | their cactus | waters kiss
      The man on the left feeds a crow at noon | man | feeds | his crow | feed waters
      The men on the left feed a crow at noon | men | feed | their crow | feeds water`,
    near: true,
  },
  {
    open: [
      '{Told} My father has the score on the kitchen wall, right next to the calendar.',
      'Cards are a serious thing in our house. {Told}',
    ],
    ask: [
      'Every single time the {x} with the lucky socks __ the game.',
      'Do not bet money! You know very well that the {x} at the head of the table always __.',
      'It is so with cards, with dice and with marbles: the {x} from the town of two churches __.',
      'My mother can tell you that the {x}, with or without good cards, always __.',
    ],
    rows: `told x due rivals
      The postman always has luck. | postman | wins | win loses
      The sailors always have luck. | sailors | win | wins lose
      The postman always had luck in those years. | postman | won | wins lost
      The doctor never has any luck. | doctor | loses | lose wins
      The farmers never have any luck. | farmers | lose | loses win
      The doctor never had any luck in those years. | doctor | lost | loses won`,
  },
  {
    open: [
      '{Told} It is the first thing I heard when I moved here, and I laughed then. I do not laugh now.',
      'I must tell you about the noise here at six in the morning. {Told}',
    ],
    ask: [
      'You are in the middle of a dream, and the {x} in the yard of the farmers __.',
      'People in the hotel ask each other if it is true that the {x} behind the stables __.',
      'Pull the blankets over your ears if you like: the {x} with the fluffy tails __.',
      'No clock is needed in a house where the {x} at the back of the shops __.',
    ],
    rows: `told x due rivals
      The parrot has learned barking from the dogs. | parrot | barks | bark sings
      The parrots have learned barking from the dog. | parrots | bark | barks sing
      The dog has learned singing from the maids. | dog | sings | sing barks
      The dogs have learned singing from the maid. | dogs | sing | sings bark
      The cat has learned whistling from the boys. | cat | whistles | whistle barks
      The cats have learned whistling from the boy. | cats | whistle | whistles bark
      The goat has learned knocking at the doors. | goat | knocks | knock sings
      The goats have learned knocking at the door. | goats | knock | knocks sing`,
    near: true,
  },
  {
    open: [
      'At the sale every stall has two sides. {Told}',
      'It is Saturday, and there is a crowd in the square. {Told}',
    ],
    ask: [
      'To put it in one word, the {x} under the striped umbrellas __ {end}.',
      'Between ten and twelve the {x} in the long black robes __ {end}.',
      'Do not be surprised if the {x} by the statue of the two generals __ {end}.',
    ],
    rows: `told x due end rivals
      The monk stands behind a stall with jars of honey and takes the money. | monk | sells | honey | sell buys
      The monks stand behind a stall with jars of honey and take the money. | monks | sell | honey | sells buy
      The monk stands before a stall with an empty basket and hands over his money. | monk | buys | honey | buy sells
      The monks stand before a stall with empty baskets and hand over their money. | monks | buy | honey | buys sell
      The monk has honey for nothing, a jar for every child. | monk | gives | honey to the children | give sells
      The monks have honey for nothing, a jar for every child. | monks | give | honey to the children | gives sell`,
  },
  {
    open: [
      '{Told}, it says in the papers about our valley. My father cut it out and put it on the wall.',
      'A man with a microphone went from door to door in our valley. {Told}, he told his tape recorder.',
    ],
    ask: [
      'At seven in the morning the {x} of the three villages __ {end}.',
      'When they have had their tea, the {x} on the slope with the cows __ {end}.',
      'You can see it from the bridges: the {x} whom everybody loves __ {end}.',
      'The lamps are lit, and still the {x} in the hut below the rocks __ {end}.',
    ],
    rows: `told x due end rivals
      Work for the old lady means making baskets | old lady | makes | baskets | make mends
      Work for the old ladies means making baskets | old ladies | make | baskets | makes mend
      Work for the old man means mending nets | old man | mends | nets | mend bakes
      Work for the old men means mending nets | old men | mend | nets | mends bake
      Work for the teacher means baking bread | teacher | bakes | bread | bake cuts
      Work for the teachers means baking bread | teachers | bake | bread | bakes cut
      Work for the boy means cutting wood | boy | cuts | wood | cut digs
      Work for the boys means cutting wood | boys | cut | wood | cuts dig
      Work for the monk means digging holes | monk | digs | holes | dig makes
      Work for the monks means digging holes | monks | dig | holes | digs make`,
    near: true,
  },
  {
    open: [
      'About the film there is no agreement. {Told}. I only went because it was raining.',
      'If you want to see our family in two lines: we all go to see one film. {Told}.',
    ],
    ask: [
      'The lights are hardly out when the {x} with the bag of nuts __.',
      'All through the second half the {x} in the row of the lovers __.',
      'I do not need to turn round to know that the {x} behind the ladies with the hats __.',
    ],
    rows: `told x due rivals
      The boy finds it funny from start to finish | boy | laughs | laugh cries
      The boys find it funny from start to finish | boys | laugh | laughs cry
      The girl needs a handkerchief for her tears | girl | cries | cry laughs
      The girls need handkerchiefs for their tears | girls | cry | cries laugh
      Our guest shuts his eyes and dreams of his bed | guest | sleeps | sleep laughs
      Our guests shut their eyes and dream of their beds | guests | sleep | sleeps laugh
      The cousin from Rome says the words along with the actors | cousin | talks | talk sleeps
      The cousins from Rome say the words along with the actors | cousins | talk | talks sleep`,
  },
  {
    open: [
      'The old tower has a room for beds, a room for desks and a room with a long table. {Told}',
      'I drew a plan of the tower for the museum. {Told}',
    ],
    ask: [
      'So it is on the top floor that the {x} with the two typewriters __.',
      'In summer you need a fan up there, where the {x} of all these ghost stories __.',
      'Never knock at the door right under the roof. There the {x} with the seven cats __.',
      'And what goes on above all those steps? It is simple: up there the {x} with no friends but the owls __.',
    ],
    rows: `told x due rivals
      The beds of the poets are on the top floor. | poets | sleep | sleeps work
      The bed of the poet is on the top floor. | poet | sleeps | sleep works
      The bed of the poet was on the top floor in those days. | poet | slept | sleeps worked
      The desks of the poets are on the top floor. | poets | work | works sleep
      The desk of the poet is on the top floor. | poet | works | work sleeps
      The desk of the poet was on the top floor in those days. | poet | worked | works slept
      The table for the meals of the poets is on the top floor. | poets | eat | eats sleep
      The table for the meals of the poet is on the top floor. | poet | eats | eat sleeps`,
  },
  {
    open: [
      '"{Told}," says the voice on the telephone, and then there is music with flutes.',
      'There was a postcard from the shopkeepers in our letter box. "{Told}," it says, with many greetings.',
    ],
    ask: [
      'To make it quite clear, the {x} with the toys for cats and dogs __ at nine.',
      'My husband has set his watch, because the {x} behind the two banks __ at nine.',
      'It does not matter how early you get up. The {x} at the corner of these streets __ at nine.',
      'Snow or sun, the {x} below the offices of the lawyers __ at nine.',
    ],
    rows: `told x due rivals
      The door is unlocked at nine in the morning | shop | opens | open closes
      The doors are unlocked at nine in the morning | shops | open | opens close
      Until last year the door was unlocked at nine in the morning | shop | opened | opens closed
      The door is locked at nine in the evening | shop | closes | close opens
      The doors are locked at nine in the evening | shops | close | closes open
      Until last year the door was locked at nine in the evening | shop | closed | closes opened`,
  },
  {
    open: [
      'Where there is a teacher there is a pupil. {Told} I hear them through the wall.',
      '{Told} The lessons are in the kitchen, because it is the only warm room.',
    ],
    ask: [
      'For an hour each day the {x} with the two violins __ Spanish.',
      'The neighbours have heard that the {x} in the flat under theirs __ Spanish.',
      'If you see books and coffee cups on the table, it is because the {x} from the north __ Spanish.',
    ],
    rows: `told x due rivals
      The baker is a pupil of the two ladies. | baker | learns | learn teaches
      The bakers are pupils of the lady. | bakers | learn | learns teach
      The baker is the teacher of the two ladies. | baker | teaches | teach learns
      The bakers are the teachers of the lady. | bakers | teach | teaches learn`,
  },
  {
    open: [
      '{Told} It is the third time this winter, and the driver has learned some new words.',
      'The car is stuck in the snow again, with five suitcases in it. {Told}',
    ],
    ask: [
      '"One, two, three!" And with a loud cry the {x} from the farm with the lamps __.',
      'I sit at the wheel and do nothing, while the {x} from the farm between the hills __ for dear life.',
      'The wheels turn, the snow flies, and the {x} with the steaming breath __ once more.',
    ],
    rows: `told x due rivals
      Two men have put their hands on the back of the car. | men | push | pushes pull
      Two boys have put their shoulders to the back of the car. | boys | push | pushes pull
      Two men have taken the rope in front of the car. | men | pull | pulls push
      Two horses have been tied to the front of the car. | horses | pull | pulls push
      One man has put his hands on the back of the car. | man | pushes | push pulls
      One boy has put his shoulder to the back of the car. | boy | pushes | push pulls
      One man has taken the rope in front of the car. | man | pulls | pull pushes
      An old horse has been tied to the front of the car. | horse | pulls | pull pushes`,
    near: true,
  },
]);

export const kinds: readonly Kind[] = [DOING];
