// Tellings, short ones, in which yesterday, every day, has, is or to decides the verb's form, and so for any, than and who.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

/** Verbs whose forms are all different, and something to do it with. */
const FORMS = `v s ing past pp o
  eat | eats | eating | ate | eaten | the apple
  write | writes | writing | wrote | written | the letter
  wear | wears | wearing | wore | worn | the old hat
  break | breaks | breaking | broke | broken | the cup
  draw | draws | drawing | drew | drawn | the horse
  sing | sings | singing | sang | sung | the song
  drink | drinks | drinking | drank | drunk | the milk
  steal | steals | stealing | stole | stolen | the ring
  ride | rides | riding | rode | ridden | the pony
  drive | drives | driving | drove | driven | the car
  take | takes | taking | took | taken | the money
  throw | throws | throwing | threw | thrown | the ball
  hide | hides | hiding | hid | hidden | the key
  tear | tears | tearing | tore | torn | the shirt
  choose | chooses | choosing | chose | chosen | the red one
  forget | forgets | forgetting | forgot | forgotten | the name`;

/** What somebody does who goes somewhere or does something all alone. */
const ALONE = `v s ing past pp
  fall | falls | falling | fell | fallen
  go | goes | going | went | gone
  swim | swims | swimming | swam | swum
  fly | flies | flying | flew | flown
  speak | speaks | speaking | spoke | spoken
  wake | wakes | waking | woke | woken
  ride | rides | riding | rode | ridden
  begin | begins | beginning | began | begun
  drive | drives | driving | drove | driven
  rise | rises | rising | rose | risen
  sing | sings | singing | sang | sung`;

export const kinds: readonly Kind[] = [
  toldKind('told: short, the time and the verb', [
    {
      open: [
        '{p} always {s} {o}. It is the same thing every day.',
        'Who would {v} {o}? Only {p} would.',
        '"Did you {v} {o}?" I asked {p}.',
      ],
      ask: [
        'Do you know what happened yesterday? It was {o} that {p} __.',
        'Last night, too, {p} __ {o}.',
        'And so it came that {p}, a week ago, __ {o}.',
        'I was not there on Monday when {p} __ {o}.',
        'An hour ago {p} came in, laughed, and __ {o}.',
        'We did not know until last Friday which one {p} __.',
      ],
      rows: FORMS,
      due: 'past',
      rivals: 'pp v s',
    },
    {
      open: [
        '"Please do not {v} {o}," said Mum. But it was too late.',
        'Nobody was to {v} {o}. That was the rule.',
        'It was {p} who {past} {o}. Now we all know it.',
      ],
      ask: [
        'Look at {o}! Somebody has __ it.',
        '{O} has already been __.',
        'We cannot undo it: {o} was __.',
        'Oh no, {p} must have __ {o}!',
        'I wish that nobody had ever __ {o}.',
      ],
      rows: FORMS,
      due: 'pp',
      rivals: 'past v ing',
    },
    {
      open: [
        '{p} has {pp} {o}. At least, that is what they say.',
        'They tell me that {p} {past} {o} on Sunday.',
        'My brother thinks it was {p} who {past} {o}.',
      ],
      ask: [
        'But {p} did not __ {o}.',
        'Did {p} really __ {o}?',
        'I ask you, why should {p} __ {o}?',
        'It was not {o} that {p} wanted to __.',
        'That cannot be. There was no time to __ {o}.',
        'No, {o} is something that {p} would never __.',
        'Then let us see if {p} can __ {o} again.',
      ],
      rows: FORMS,
      due: 'v',
      rivals: 'past pp ing',
    },
    {
      open: [
        'What is {p} doing in there? Yesterday {pHe} {past} {o}.',
        'Please be quiet. {p} wants to {v} {o}.',
        '"I will {v} {o}," said {p}, and closed the door.',
      ],
      ask: [
        'Shh! Right now {p} is __ {o}.',
        'I looked through the keyhole. {p} was just __ {o}.',
        'For an hour {p} has been __ {o}.',
        'It is {o}, by the sound of it, that {p} is __.',
        'We waited outside while {p} was __ {o}.',
        'Nobody should disturb {p}, who is busy __ {o}.',
      ],
      rows: FORMS,
      due: 'ing',
      rivals: 'v past pp',
    },
    {
      open: [
        'Yesterday {p} {past}, and the day before yesterday as well.',
        '{p} has {pp} again. It is a habit by now.',
        '"I do not want to {v}," said {p}.',
      ],
      ask: [
        'It is true, though, that each morning {p} __.',
        'Still, {p} often __.',
        'When nobody is looking, {p} still __.',
        'Every time the bell rings, {p} __.',
        'As a rule, {p} only __ if {pHe} has to.',
      ],
      rows: `v s past pp
        sing | sings | sang | sung
        drink | drinks | drank | drunk
        forget | forgets | forgot | forgotten
        lie | lies | lied | lied
        drive | drives | drove | driven
        swim | swims | swam | swum
        whistle | whistles | whistled | whistled
        laugh | laughs | laughed | laughed
        dance | dances | danced | danced
        fall | falls | fell | fallen
        swear | swears | swore | sworn`,
      due: 's',
      rivals: 'v past',
    },
    {
      open: [
        '{p} had been told not to {v}.',
        'We all thought that {p} would never {v}.',
        'One of them had to {v}, and the others waited.',
      ],
      ask: [
        'In the end it was {p} who __ {e}.',
        'At that moment, so I was told, {p} __ {e}.',
        'Two years ago, on a cold night, {p} __ {e}.',
        'Then, without a word, {p} __ {e}.',
      ],
      rows: ALONE,
      lists: { e: 'at_last first alone' },
      due: 'past',
      rivals: 'v pp',
    },
    {
      open: [
        'Dear diary, there is so much to tell you.',
        '"Tell me about {p}," said Grandma on the phone.',
        'This is what we know of {p}.',
      ],
      ask: [
        '{Frame} __ {end}.',
        'I have to tell you this: {frame} __ {end}.',
        'Believe it or not, {frame} __ {end}.',
        'My sister says that {frame} __ {end}.',
        '{p} is fine, thank you. {Frame} __ {end}.',
      ],
      rows: `frame due end rivals
        yesterday the two of us | went | to the zoo | go gone
        every day the teacher | goes | to the pool | go went
        tomorrow we will | go | to the sea | went goes
        all my friends have | gone | to Spain | went go
        at the moment our dog is | eating | a shoe | ate eats
        last night the baby | ate | a whole egg | eats eaten
        the cat has just | eaten | our dinner | ate eat
        we did not | eat | the soup | ate eaten
        each Sunday my aunt | writes | a poem | write wrote
        a week ago my uncle | wrote | to the king | writes written
        next year I shall | write | a book | wrote written
        nobody has ever | written | to me | wrote write
        this morning Dad | broke | the big vase | broken breaks
        somebody has | broken | my window | broke break
        it is easy to | break | those cups | broke broken`,
    },
    {
      open: [
        'In this house there is always something going on.',
        '{p} made a list of it all, from morning to night.',
        'You ask how we are. We are well, but it has been a strange week.',
      ],
      ask: [
        '{Frame} __ {end}.',
        'Last of all: {frame} __ {end}.',
        'Do you know what? {Frame} __ {end}.',
        'You will laugh, but {frame} __ {end}.',
        '{p} put it like this: {frame} __ {end}.',
      ],
      rows: `frame due end rivals
        on Monday a thief | stole | my bike | stolen steals
        my bike was | stolen | last night | stole steal
        the boys are always | wearing | the same socks | wore worn
        every Friday Mum | wears | her red shoes | wear worn
        I have never | worn | such a hat | wore wear
        in those days all men | wore | hats | worn wears
        a minute ago our parrot | flew | away | flown flies
        by now all the birds have | flown | away | flew fly
        twice a day a plane | flies | over our roof | fly flown
        when I was six I | knew | all the songs | known knows
        I have always | known | him well | knew know
        my gran is | growing | beans this year | grew grows
        since May the baby has | grown | a lot | grew grow
        last summer we | grew | plums | grown grows
        we want to | see | the snow | saw seen
        nobody has | seen | my glasses | saw see
        yesterday we | saw | an owl | seen sees`,
    },
    {
      open: [
        '"What do you think of it?" asked {p}.',
        'We were talking about what we like and what we have to do.',
        '{p} and I do not often agree, but this is true.',
      ],
      ask: [
        '{Frame} __.',
        'To tell the truth, {frame} __.',
        'It may sound odd, but {frame} __.',
        'You know me: {frame} __.',
        '{p} nodded. "You are right," {pHe} said. "{Frame} __."',
      ],
      rows: `frame due rivals
        on Sundays I enjoy | dancing | dance danced
        we never learned to | dance | dancing danced
        that film made all of us | cry | cried crying
        the poor baby cannot stop | crying | cry cried
        in our street it is not safe to | swim | swam swimming
        my sister is good at | swimming | swim swam
        all day I could hear the neighbours | singing | sang sings
        please do not let him | sing | sang sings
        he is too shy to | speak | spoke spoken
        she left the room without | speaking | speak spoke
        one day you must try to | fly | flew flown
        my mother is afraid of | flying | fly flew
        none of the boys could | run | ran running
        in the rain we kept | running | run ran`,
    },
    {
      open: [
        'It is a shame. Somebody {past} {x}.',
        'Who {past} {x}? It was like that when I came home.',
        "I can't show you {x} any more. A stranger {past} it.",
      ],
      ask: [
        'It makes me sad that {x} is __.',
        'We had to tell Grandma that {x} was __.',
        'By the time I came, {x} had already been __.',
        'Who wants to look at {x} now that it is __?',
        'Someone had to pay for it, since {x} was __.',
      ],
      rows: `x past due rivals
        the shirt | tore | torn | tore tear
        the window | broke | broken | broke break
        the ring | stole | stolen | stole steal
        the money | took | taken | took take
        the key | hid | hidden | hid hide
        the boat | sank | sunk | sank sink
        the fish | froze | frozen | froze freeze
        the wine | drank | drunk | drank drink
        the red bike | stole | stolen | stole steal
        the piano | sold | sold | sell selling
        the last apple | ate | eaten | ate eat`,
    },
    {
      open: [
        'The cupboard was bare, and the shops were closed.',
        '{p} was alone in the house, or so it seemed.',
        'Do not be afraid of the dark, {p}.',
      ],
      ask: [
        '{Frame} __ {end}.',
        'This much is sure: {frame} __ {end}.',
        '{p} told me later that {frame} __ {end}.',
        'I will be honest with you, {p}. {Frame} __ {end}.',
      ],
      rows: `frame due end rivals
        there was not | anybody | at the door | nobody somebody
        it was dark, and | nobody | ever came in | anybody ever
        all at once | somebody | knocked twice | anybody nobody
        we did not have | any | bread at all | some no
        luckily I still had | some | bread left | any never
        sadly there was | no | bread left at all | any some
        I have not | ever | been so hungry | never only
        in all my life I have | never | been so cold | ever any
        we did not hear | anything | at all | nothing something
        the box was empty, there was | nothing | in it | anything something
        in the corner there was | something | alive | anything nothing
        we could not find the key | anywhere | at all | nowhere somewhere
        the key was gone, it was | nowhere | to be found | anywhere somewhere
        the key must be | somewhere | in this room | anywhere nowhere`,
    },
    {
      open: [
        '{p} and {q} were talking about animals.',
        'My brother has bought a dog, and he will not stop talking about it.',
        'You should have seen what stood in our garden!',
      ],
      ask: [
        'It was {adj} __ {y}.',
        'I swear that it was {adj} __ {y}.',
        'Nobody would believe that it was {adj} __ {y}.',
        'This dog, in fact, is {adj} __ {y}.',
        'Of one pig it was said that it was {adj} __ {y}.',
      ],
      lists: { y: 'a_horse the_table our_car my_uncle a_bear the_sofa' },
      rows: `adj due rivals
        bigger | than | as like
        as big | as | than like
        much older | than | as from
        just as old | as | than like
        more beautiful | than | as like
        not half as heavy | as | than from
        less noisy | than | as like
        rather different | from | as than
        the same colour | as | than from
        a lot | like | than as
        quite close | to | than as`,
    },
    {
      open: [
        '"You never tell me anything," said {p}. "I want to know it all!"',
        'I have been away for so long that I know nothing any more.',
        'There is a quiz tonight, and {p} has brought pen and paper.',
      ],
      ask: [
        'Tell me about {ant} __ {end}.',
        'This is {ant} __ {end}.',
        'I have forgotten {ant} __ {end}.',
        '{p} likes to think of {ant} __ {end}.',
        'Have you ever heard of {ant} __ {end}?',
      ],
      rows: `ant due end rivals
        the man | who | ate forty eggs | which where
        the girl | who | sang on the roof | which when
        the woman | whose | hair was green | which where
        the boy | whose | dog could count | which when
        the village | where | we were born | who when
        the island | where | nobody lives | who when
        the day | when | it rained frogs | who where
        the summer | when | you learned to swim | who where
        the reason | why | the moon is white | who where
        the big house, in | which | a ghost lives | who where
        the old lady to | whom | that cat belongs | which where`,
    },
    {
      open: [
        '{p} and {q} were in the same class, and both wanted to be first.',
        'There was a contest at our school. Everybody took part.',
        'I have been thinking about us, and this is what I found.',
      ],
      ask: [
        '{Frame} __.',
        'My aunt said it first: {frame} __.',
        'As far as I can see, {frame} __.',
        '{p} had to admit it: {frame} __.',
        'It is the old story. {Frame} __.',
      ],
      rows: `frame due rivals
        two heads are better, but three are | best | good well
        my drawing is good, but yours is even | better | best good
        of all the singers my cousin is the | best | better good
        my spelling is bad, but yours is much | worse | worst bad
        of all the cooks I know, Dad is the | worst | worse bad
        the first boy ran fast, the next one even | faster | fastest fast
        of the ten boats ours was the | fastest | faster fast
        a cow is big, but a whale is a lot | bigger | biggest big
        the first winner was not so very | tall | taller tallest
        no other tree in the park is so | tall | taller tallest
        the longer I looked, the smaller it | got | gets getting
        one of us had to be | last | later lastly
        nobody in the choir sings as | well | better best
        the rich man always wants | more | most many
        of all the children, the twins ate the | most | more many`,
    },
  ]),
];
