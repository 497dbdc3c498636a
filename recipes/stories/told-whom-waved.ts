// Tellings in which "him", "her", "them", "it", "us", "me" or "you" is due for somebody told of before.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { cast } from './telling-cast.ts';

const WAVED = toldKind('told: whom, waved to', [
  {
    open: [
      'The room over the shop was let to {ax}. {Y} has the flat on the ground floor.',
      'Four years ago {ax} took the room over the shop. {Y} already lived on the ground floor then.',
    ],
    ask: [
      'The {x} moved out last week. We shall miss __.',
      'A letter came for the {x} yesterday, and I must send it on to __.',
      'When the {x} paid too late, my father never once complained to __.',
      'The {x} was fond of cats, so ours used to go upstairs and sit with __.',
      'As the {x} had no phone, people rang our bell to ask for __.',
    ],
    rows: `ax x y due rivals
      a young man from Peru | young man | A widow | him | her them / a retired sailor | sailor | Mrs Rose | him | her them
      a nephew of the vicar | nephew | A nun | him | her them / a bearded poet | poet | An old lady | him | her them
      an actress | actress | An old man | her | him them / a shy young woman | young woman | Mr Lamb | her | him them
      a piano teacher called Rosa | piano teacher | A widower | her | him them / a waitress | waitress | A priest | her | him them`,
  },
  {
    open: [
      'We took {x} to the station, together with {y}. The train was late, the tea was cold, and then everything went too fast.',
      '{Y} came along to the station, because {x} was leaving for America. There was hardly time for a hug.',
    ],
    ask: [
      'A whistle blew. {X} leaned out of the window, and {y} began to run along the platform and blew __ a kiss.',
      'As the train moved off, {x} burst into tears, and all that {y} could do was to wave to __.',
      'The carriages slid past, and there was {x} with a white face at the glass. "Write soon!" {y} shouted after __.',
      'Then {x} had to get in. {Y} passed the bags through the window and wished __ luck.',
      'There went {x}, and nobody knew when {y} would see __ again.',
    ],
    rows: cast(
      'him her them',
      'our son; Uncle George; my brother-in-law',
      'our daughter; Aunt Rose; my sister-in-law',
      'the twins; the young couple; both cousins',
    ),
    near: true,
  },
  {
    open: [
      "For my mother's birthday I got her {ax}. My brothers had put in ten pounds each.",
      'My brothers and I could not agree on a present for Mum. In the end I bought {ax}, on my own.',
    ],
    ask: [
      'Mother looked at the {x} and said that she would never use __.',
      'She thanked us for the {x}, and as soon as we had left she gave __ away.',
      'The {x} cost a fortune, but you should have seen her face when she unwrapped __.',
      'If she does not like the {x}, I told her, the shop will take __ back.',
      'The {x} went straight into a drawer, where nobody can see __.',
    ],
    rows: `ax x due rivals
      a silk scarf | scarf | it | them him her / a green handbag | handbag | it | them him her / a radio | radio | it | them him her
      a gold watch | watch | it | them him her / leather gloves | gloves | them | it him her / sunglasses | sunglasses | them | it him her
      silver earrings | earrings | them | it him her / some red slippers | slippers | them | it him her`,
  },
  {
    open: [
      'At three in the morning {ax} climbed over the wall of the jam factory. {Y} heard the noise and rang the police.',
      'There has been another break-in at the jam factory. This time it was {ax}, and {y} saw everything from a window.',
    ],
    ask: [
      'The {x} slipped on some jam, which made it easy to catch __.',
      'Two dogs chased the {x} across the yard, and one of them bit __.',
      'The {x} did not get far. A policeman was waiting at the gate and arrested __.',
      'On the back seat of the police car the {x} asked if somebody could bring __ a sandwich.',
      'The judge asked the {x} many questions, and then, because of the thirty jars, he sent __ to prison.',
    ],
    rows: `ax x y due rivals
      a man with a ladder | man with the ladder | The baker's wife | him | her them it / a boy of sixteen | boy | A nurse | him | her them it
      a woman in a ski mask | woman | Mr Hall | her | him them it
      a grandmother of seventy | grandmother | An old sailor | her | him them it
      a gang of youths | youths | A young lady | them | him her it / three students | students | The milkman | them | him her it
      a retired fireman | fireman | An old lady | him | her them it / a girl from a good family | girl | A taxi driver called Tom | her | him them it`,
  },
  {
    open: [
      'Dear Aunt Betty, I hope you can give me some advice. I have fallen in love with {ax}. My {other} says that I am mad.',
      'You asked for my problem in one line, Aunt Betty. Here it is: I love {ax}, and my {other} must not know.',
    ],
    ask: [
      'The {x} sits opposite me on the bus each day, and I have never dared to speak to __.',
      'I know where the {x} lives. How shall I tell __?',
      'The {x} does not even know my name, but I cannot stop thinking about __.',
      'If the {x} smiled at me just once, I would marry __.',
      'Yesterday the {x} sneezed, and all I could do was to hand __ a tissue.',
    ],
    rows: `ax x other due rivals
      a prince | prince | mother | him | her them / a fireman | fireman | sister | him | her them / a young man with a dog | young man | aunt | him | her them
      the boy from the bakery | boy from the bakery | sister | him | her them / a princess | princess | father | her | him them
      a policewoman | policewoman | brother | her | him them / a girl with a violin | girl with the violin | uncle | her | him them
      the lady from the bank | lady from the bank | father | her | him them`,
  },
  {
    open: [
      'Peel the {x}. Beat the {y} with a fork. Have a clean bowl ready.',
      'For this dish you need the {x} and the {y} on this plate. First of all, wash your hands!',
    ],
    ask: [
      'Put the {x} in hot water and leave __ there for a while.',
      'When the {x} {is} soft, take a fork and mash __.',
      'Taste the {x}. If you do not like the taste, throw __ away.',
      'Do not cook the {x} too long, or you will spoil __.',
      'As soon as the {x} {is} done, drain __.',
    ],
    rows: `x is y due rivals
      potato | is | eggs | it | them him her / carrot | is | eggs | it | them him her / pumpkin | is | eggs | it | them him her
      apple | is | egg whites | it | them him her / potatoes | are | egg | them | it him her / carrots | are | cream | them | it him her
      apples | are | egg | them | it him her / pears | are | butter | them | it him her`,
    near: true,
  },
  {
    open: [
      '{X} went out on the balcony to look at the moon, and the door fell shut. Inside, in front of the television, sat {y}.',
      'The balcony door has no handle on the outside. {X} had forgotten that. {Y} had the radio on, and it was four degrees.',
    ],
    ask: [
      '{X} knocked and shouted, but {y} could not hear __.',
      'A whole hour went by before {y} noticed that {x} {was} missing and let __ in.',
      '{X} had on nothing but pyjamas, and there was no blanket out there to keep __ warm.',
      'In the end {x} threw a flower pot down into the street, so that somebody would come and save __.',
      'Luckily {x} had a phone and rang {y}, who did not believe __.',
    ],
    rows: `x was y due rivals
      my sister | was | my father | her | him them us / Grandma | was | her sons | her | him them us / Uncle Jack | was | his wife | him | her them us
      the vicar | was | his sisters | him | her them us / the twins | were | their grandmother | them | her him us / my parents | were | my sister | them | her him us
      my wife and I | were | her parents | us | them him her / Bob and I | were | his mother | us | them him her / I | was | the twins | me | them him us
      I | was | my husband | me | him them her`,
    near: true,
  },
  {
    open: [
      'Once upon a time there was a king who had {ax}. {Other}',
      'Grandfather always began like this: a king, a castle, and in the castle {ax}. {Other}',
    ],
    ask: [
      'One night a dragon flew over the walls, seized the {x} and carried __ off.',
      'The {x} wept so bitterly that even the wind felt sorry for __.',
      'A wizard came to the castle, touched the {x} with a stick and turned __ to stone.',
      'For seven years the {x} slept, and not one noise could wake __.',
      'When the {x} came home at last, the whole kingdom danced and cheered for __.',
    ],
    rows: `ax x Other due rivals
      one son | prince | The queen was dead. | him | her them it / a young wife | queen | He also had six brothers. | her | him them it
      one daughter | princess | He had no son. | her | him them it / an old mother | old queen | His father was long dead. | her | him them it
      a clever cook named Peter | cook | There was a queen, too. | him | her them it / twin boys | boys | The queen was dead. | them | him her it
      three daughters | princesses | He had no son. | them | him her it / an old father | old king | His mother was long dead. | him | her them it`,
  },
  {
    open: [
      "The vet's door opened and in came {ax} with a sick {animal} in a basket. The vet, a kind young {vet}, lifted the lid.",
      'We had a busy morning here at the animal hospital. First came {ax}, all in tears, with a {animal} that would not eat.',
    ],
    ask: [
      'The {animal} would live, and the vet told the {x} so to calm __.',
      'The {x} was shaking. The vet brought a chair and made __ sit down.',
      'The bill was high, and so the {x} asked whether the vet would give __ more time.',
      'Next day the {x} rang up, and the vet was happy to tell __ that all was well.',
      'Since then the {x} has always sent us a card at Christmas, and we send one back to __.',
    ],
    rows: `ax x animal vet due rivals
      an old man | old man | tortoise | woman | him | her us / a lady in a fur coat | lady | cat | man | her | him us
      a little girl | girl | hamster | man | her | him us / a big policeman | policeman | parrot | woman | him | her us
      a nun | nun | goat | man | her | him us / a monk | monk | goose | woman | him | her us
      a waitress | waitress | parrot | man | her | him us / a boy of nine | boy | rabbit | woman | him | her us`,
  },
  {
    open: [
      'Open the album at page three. The one on the left is {ax}, on the day of the storm. {Y} {yWas} holding the camera.',
      'I have found this old photograph of {ax}. It was {y} who took it, and you can see the thumb.',
    ],
    ask: [
      'In the picture, the {x} is laughing. That is how I remember __.',
      'I was six when the {x} came to stay, and I was a little afraid of __.',
      'The {x} died before you were born, or you would have loved __.',
      'We children used to hide from the {x} behind the sofa, and then jump out at __.',
      'The {x} would tell us stories all night, if we gave __ enough tea.',
    ],
    rows: `ax x y yWas due rivals
      my great-uncle | old man | Grandma | was | him | her them / your great-aunt Lily | old lady | Grandpa | was | her | him them
      the captain from next door | captain | my aunts | were | him | her them / a cook we had, Mrs Potts | cook | my uncles | were | her | him them
      a nurse of my mother's | nurse | Grandpa | was | her | him them / the old gardener, Mr Bell | gardener | Grandma | was | him | her them`,
  },
  {
    open: [
      'Sixty people stood in the dark without a sound. It was {xs} birthday, and {y} had planned the party for weeks.',
      'Planning a surprise is hard work. {Y} had bought the balloons. Everything was for {x}, and {x} knew nothing.',
    ],
    ask: [
      'The door opened, and in walked {x}. "Happy birthday!" everyone shouted, and {y} threw confetti over __.',
      'At last {x} came up the stairs. The lights went on, and the whole choir began to sing to __.',
      'When {x} saw the crowd, {n} was such a shock that somebody had to fetch a chair for __.',
      '{X} cried for joy. Then there was a cake, so big that it took four men to carry it in to __.',
      'One guest after the other came up to {x} and kissed __ on both cheeks.',
    ],
    rows: `x xs y n due rivals
      Grandma | Grandma's | Uncle Joe | it | her | him them / my mother | my mother's | my father | it | her | him them
      Miss Brown | Miss Brown's | Mr Potter | it | her | him them / Grandpa | Grandpa's | Aunt Liz | it | him | her them
      my father | my father's | my mother | it | him | her them / Mr Potter | Mr Potter's | Miss Brown | it | him | her them
      the twins | the twins' | their mother | it | them | him her / my sisters | my sisters' | Dad | it | them | him her`,
    near: true,
  },
  {
    open: [
      'Something funny happened at the shoe shop. {Ax} came in and wanted boots for {ay}.',
      'I sell shoes. This morning there was {ax} in my shop who could not find a pair to fit {ay}, who was not even there.',
    ],
    ask: [
      'The {x} asked for a bigger size, and then for a smaller one, until I could have kicked __.',
      'I got every box off the shelf for the {x}, and none of them was good enough for __.',
      'After two hours the {x} said goodbye and bought nothing. I held the door open for __.',
      'The {x} forgot a hat in the shop, and I had to run after __ in the rain.',
      'If the {x} comes back tomorrow, I will tell my brother to serve __.',
    ],
    rows: `ax x ay due rivals
      a gentleman | gentleman | his wife | him | her them / a countess | countess | the count | her | him them
      a bishop | bishop | his three sisters | him | her them / a father | father | his daughters | him | her them
      a young bride | bride | the groom | her | him them / a grandmother | grandmother | her grandson | her | him them
      an uncle of mine | uncle | his niece | him | her them / an aunt of mine | aunt | her nephew | her | him them`,
  },
  {
    open: [
      'Off the beach at Sandy Bay {x} got into trouble among the waves. {Y} {yWas} on the sand with ice creams.',
      'The water looked so calm. {X} swam out too far, and {y} could only watch.',
    ],
    ask: [
      'The lifeguard saw {x} go under, ran into the sea and pulled __ out.',
      'As {x} could not swim any more, a fishing boat came to rescue __.',
      '{X} coughed and spat. Someone had a towel and wrapped it round __.',
      '"Thank you," whispered {x} to the fisherman who had saved __.',
      'Next time {x} will stay in the shallow water, where nothing can happen to __.',
    ],
    rows: cast(
      'him her them',
      'my uncle; the boy in red trunks; the postman; the old sailor',
      'my aunt; the girl in the red swimsuit; the postwoman; the young nun',
      'my cousins; the boys from Leeds; my grandparents; the twins',
    ),
    near: true,
  },
  {
    open: [
      'Sit down and I will tell you what happened to {xO} in the forest, in the year of the bad harvest. {Y} had gone on ahead.',
      'Nobody goes into that forest alone any more. It is because of what happened to {xO} in there. And {y} never said a word about it.',
    ],
    ask: [
      '{X} had been picking mushrooms, when a voice behind a tree said: "Come," and an icy hand touched __.',
      '{X} began to run, and heard steps coming after __.',
      'Three wolves sat down in front of {xO} and looked at __.',
      'It was an owl, a big white one, that showed {xO} the way and led __ home.',
      '{X} knocked on the first door, and a woman with a candle opened it and let __ in.',
    ],
    rows: `x xO y due rivals
      I | me | my brothers | me | them him us / I | me | my sister | me | her him us / my brother and I | my brother and me | our father | us | him them me
      my friends and I | my friends and me | old Martha | us | her them me / the miller | the miller | his sisters | him | her them us
      Grandfather | Grandfather | his mother | him | her them us / Grandmother | Grandmother | her father | her | him them us
      the miller's wife | the miller's wife | the miller | her | him them us / the two brothers | the two brothers | their sister | them | her him us
      the twins | the twins | the priest | them | him her us`,
    near: true,
  },
  {
    open: [
      'Who is singing in the church on Sunday? There is {ax} from London, and then there {yIs} {y}.',
      'The choir has two guests this week. We have {ax} for the high notes, and {y} for the low ones.',
    ],
    ask: [
      'The {x} came early, and the vicar made a cup of tea for __.',
      'Please do not cough when the {x} begins to sing. It makes __ nervous.',
      'After the last note of the {x} nobody moved, and then everyone stood up and clapped for __.',
      'I went up to the {x} after the service and shook hands with __.',
      'The {x} needs a room for the night. Can you put __ up?',
    ],
    rows: `ax x y yIs due rivals
      a young man with curls | young man | a lady from Wales | is | him | her them / a tenor called Paul | tenor | two nurses | are | him | her them
      a choirboy | choirboy | a nun | is | him | her them / a lady from the opera | lady from the opera | a fat baker | is | her | him them
      a schoolgirl of twelve | schoolgirl | some sailors | are | her | him them / a policewoman | policewoman | a fireman | is | her | him them`,
  },
  {
    open: [
      'We were in the lift with {y} when it stopped between two floors. On the fifth floor {x} {was} waiting for us with lunch.',
      'On the fifth floor lunch was ready. {X} had cooked. But {y} and I were stuck in the lift, and we had only one biscuit.',
    ],
    ask: [
      '{X} {was} waiting upstairs, and we had no way to tell __.',
      '"{X} will think that we forgot," said {y}. "Shout as loud as you can, so that we can warn __."',
      'At half past three we got to the fifth floor. {X} {was} sitting in front of cold soup, and we said sorry to __.',
      'Two hours is a long time. {X} had even rung the police, and a young officer had tried to calm __.',
      'We knew how cross {x} would be, so we bought some flowers to please __.',
    ],
    rows: `x was y due rivals
      my grandmother | was | my uncle | her | him them us / the bishop | was | two nuns | him | her them us
      Aunt Clara | was | the twins | her | him them us / my grandfather | was | Aunt Clara | him | her them us
      the young couple | were | Uncle Dan | them | her him us / my parents | were | my sister | them | her him us
      Mr and Mrs Low | were | their son | them | him her us / the countess | was | her nephew | her | him them us`,
  },
  {
    open: [
      'How I got the job? Well, behind the table sat {ax}, who asked all the questions, and next to the door {y}.',
      'My first day at the bank began with {ax}, who gave me a list of rules. {Y} stood by and said nothing.',
    ],
    ask: [
      'I was so nervous that, when the {x} said good morning, I spilled coffee all over __.',
      'Since that day, the {x} gives me a nod in the corridor, and I smile at __.',
      'Every time that the {x} came to look over my shoulder, I wanted to hide from __.',
      'At the Christmas party the {x} sat alone, so I went over and asked __ to dance.',
      'When the {x} retired last spring, we collected money for a boat and gave it to __.',
    ],
    rows: `ax x y due rivals
      a lady in pearls | lady in pearls | two bald men | her | him them / the bank manager's mother | bank manager's mother | two young men | her | him them
      a stern woman with a stick | woman with the stick | two gentlemen | her | him them / a man with a red beard | man with the red beard | two ladies | him | her them
      a gentleman in a kilt | gentleman in the kilt | two ladies | him | her them / the bank manager's father | bank manager's father | two young women | him | her them`,
    near: true,
  },
  {
    open: [
      'There used to be {ax} on our farm. My father hated {y}, but that is a different story.',
      'On the farm we had all sorts of animals, and {y}, too. But I want to tell you about {ax}.',
    ],
    ask: [
      'When the {x} died, we buried __ under the apple tree.',
      'The {x} would follow me about all day, and in the evening I had to shut __ in.',
      'We had called the {x} after my aunt, who was not pleased, and we fed __ on bread and milk.',
      'One night the {x} got into the kitchen, and Father chased __ out with a broom.',
      'A man from the city wanted to buy the {x}, but we would not sell __.',
    ],
    rows: `ax x y due rivals
      a crow with one leg | crow | geese | it | them us / a tame owl | owl | wasps | it | them us / a wild duckling | duckling | ducks | it | them us
      some tame crows | crows | the old bull | them | it us / two lame ducks | ducks | the donkey | them | it us
      four white geese | geese | the goat | them | it us / a little hedgehog | hedgehog | hens | it | them us
      three piglets | piglets | the parrot | them | it us`,
  },
  {
    open: [
      'Message for {m}, taken down at ten past two. {X} rang about the garden party. {Y} cannot come, sadly.',
      'Hello {m}, I was on the phone for an hour. {Y} will not come to the garden party, but {x} will.',
    ],
    ask: [
      '{X} will get to the station at noon, so could you pick __ up?',
      'Now {x} must not sit in the sun. Please find a chair in the shade for __.',
      'Whatever you do, do not put {x} next to the drummer, or the noise will kill __.',
      'Since {x} never eats meat, I am going to make a salad for __.',
      'Please ring {x} back before six. You must give __ the address.',
    ],
    rows: cast(
      'her him them',
      'Great-aunt Mabel; Mrs Fox; my godmother; Lady Grey',
      'Great-uncle Walter; Mr Fox; my godfather; Lord Grey',
      'the Wilsons; my grandparents; your parents; the nuns from the convent',
    ),
  },
  {
    open: [
      'The circus left on Monday, and only {ax} stayed behind in our town. Even the elephant, and {y} with the hoops, had gone.',
      'Do you remember the circus? When it had gone, we found {ax} on the empty field, left behind by {y}.',
    ],
    ask: [
      'The {x} had nowhere to go. My mother put a bed in the attic for __.',
      'At school the {x} could already do sums, but the teacher had to show __ how to hold a pen.',
      'The {x} walked on the washing line, with all of us looking up at __.',
      'In the autumn the circus came back for the {x}, and there were many tears when we had to say goodbye to __.',
      'The {x} still writes to us, and on Sundays we write to __.',
    ],
    rows: `ax x y due rivals
      a boy of ten | boy | the lady | him | her them / a girl of ten | girl | the strong man | her | him them
      a young clown and his drum | clown | two ladies | him | her them / a tiny dancer with her doll | dancer | the men | her | him them
      the son of the strong man | son | the lady | him | her them / the daughter of the clown | daughter | the clown | her | him them`,
  },
]);

export const kinds: readonly Kind[] = [WAVED];
