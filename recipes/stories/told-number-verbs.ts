// Tellings, short ones, in which one or many, told before, decides the verb: is or are, does or do, sings or sing.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

/** "I am not hungry, but the boys with the dog are." */
const BUT_THEY = `neg who due rivals
  I am not hungry | the boys with the big dog | are | is do
  I am not hungry | the girl with the two cats | is | are does
  I am not ready | the people in the boat | are | is have
  I am not ready | the teacher of the small ones | is | are has
  I was not afraid | the children in the back of the car | were | was did
  I was not afraid | the man behind the horses | was | were did
  I was not at home | the neighbours with the red car | were | was have
  I was not at home | the lady with the parrots | was | were has
  I have not eaten yet | the guests in the garden | have | has are
  I have not eaten yet | the mother of the twins | has | have is
  I have never been to Rome | my friends from school | have | has were
  I have never been to Rome | the captain of those ships | has | have was
  I do not like fish | the cats on the wall | do | does are
  I do not like fish | the baker with the five sons | does | do is
  I do not know the way | the women at the bus stop | do | does have
  I do not know the way | the owner of these shops | does | do has`;

/** Who does it, the verb as one says it after "to", and what it is for them. */
const THEY_DO = `who v due rivals
  the boys who feed the dog | sing | sing | sings
  the boy who feeds the dogs | sing | sings | sing
  the girls with the long hair | dance | dance | dances
  the girl with the red boots | dance | dances | dance
  the men in the shop | whistle | whistle | whistles
  the man with the black gloves | whistle | whistles | whistle
  the ladies next to the door | laugh | laugh | laughs
  the lady behind the flowers | laugh | laughs | laugh
  the babies in the pram | cry | cry | cries
  the baby with her toys | cry | cries | cry
  the nurses who help my gran | run | run | runs
  the nurse who helps our neighbours | run | runs | run
  the farmers on the hill | work | work | works
  the farmer with all those pigs | work | works | work
  the twins in my class | swim | swim | swims
  the uncle of the twins | swim | swims | swim`;

export const kinds: readonly Kind[] = [
  toldKind('told: short, one does and many do', [
    {
      open: ['"{Neg}," said Grandpa.', '{Neg}. That is the truth.', 'To be honest, {neg}.'],
      ask: [
        'But {who} __!',
        'I can tell you that {who} __.',
        '{Neg}, but {who} __.',
        'Well, {neg}. I believe {who} __.',
        'You will see that {who}, of course, __.',
        'It is not the same for all of us, because {who} __.',
        'Ask somebody else, then. I have heard that {who} __.',
      ],
      near: true,
      rows: BUT_THEY,
    },
    {
      open: [
        'I never {v} in the morning.',
        'Who would want to {v} on a day like this?',
        "It's too hot to {v}.",
      ],
      ask: [
        'But {who} always __.',
        'Look, {who} still __.',
        'Every single day {who} __.',
        'From my window I can see how {who} __.',
        'Does anybody {v} here? Yes, {who} often __.',
        'My mother says that {who}, rain or shine, __.',
        'Nobody told them to {v}, and yet {who} __.',
      ],
      rows: THEY_DO,
    },
    {
      open: [
        'Dinner time! Everybody is looking for something. Where did the {x} go?',
        '"First of all we need the {x}," said Mum.',
        'Dad shouted down the stairs. It was about the {x} again.',
      ],
      ask: [
        '{Know} where the {x} __.',
        '{Know} how old the {x} __.',
        '{Know} whose the {x} __.',
        '{Know}, to tell the truth, what colour the {x} __.',
        'Big or small? {Know} how big the {x} really __.',
        '{Know} how dirty the {x} __.',
      ],
      rows: `x know due rivals
        cups | I wonder | are | is
        box of cups | I wonder | is | are
        spoons | nobody knew | were | was
        bag of spoons | nobody knew | was | were
        scissors | please tell me | are | is
        pot for the eggs | please tell me | is | are
        lids of the pot | I had no idea | were | was
        lid of the pots | I had no idea | was | were`,
    },
    {
      open: ['We came home from the market late.', 'The kitchen was full of things from the garden.'],
      ask: [
        '{T}, I told Dad, the {x} __ {end}.',
        '{T} the {x} __ {end}.',
        'And what about the rest? {T} the {x}, you see, __ {end}.',
        'My brother says that {t} the {x} __ {end}.',
      ],
      rows: `x t due end rivals
        box of apples | at that time | was | too heavy | were
        apples in the box | at that time | were | too sour | was
        basket of plums | since Monday | has | been empty | have
        plums in the basket | since Monday | have | been soft | has
        bag of beans | every summer | costs | a pound | cost
        beans in the bag | every summer | cost | a pound | costs
        jar of cherries | as a rule | tastes | better | taste
        cherries in the jar | as a rule | taste | better | tastes
        bunch of flowers | every time | smells | so sweet | smell
        flowers in the vase | every time | smell | so sweet | smells
        bowl of nuts | most of the time | stands | on the shelf | stand
        bowls with the nuts | most of the time | stand | on the shelf | stands`,
    },
    {
      open: [
        'It is your turn to shop for presents. So tell me about your {x}.',
        'I am going to meet your {x} on Sunday, and I know nothing!',
        'Your {x} will come for tea.',
      ],
      ask: [
        'I must ask you about your {x}. What __ {pro} like?',
        'Your {x} will need a room. When __ {pro} arrive?',
        'And your {x}, where __ {pro} live?',
        'You never talk about your {x}. How __ {pro} get to work?',
        'Now then, your {x}! Why __ {pro} never write to me?',
      ],
      rows: `x pro due rivals
        sister | she | does | do are
        sisters | they | do | does is
        brother | he | does | do are
        brothers | they | do | does is
        aunt | she | does | do are
        aunts from York | they | do | does is
        uncle | he | does | do are
        parents | they | do | does is
        cousins | they | do | does is
        grandmother | she | does | do are`,
    },
    {
      open: [
        'There is a zoo near our house. We hear it all night.',
        'On Sunday we took Gran to the zoo. She wrote it all down in her little book.',
      ],
      ask: [
        'The {x} behind the trees __.',
        'When the keeper comes, the {x} in front of the {y} __.',
        'At feeding time the {x} next to the {y} always __.',
        'What Gran likes best is how the {x} near the {y} __.',
        'All the animals {v} a little. But nobody {v}s like this: hear how the {x} __!',
      ],
      rows: `x y v due rivals
        lion | two bears | roar | roars | roar
        lions | big gate | roar | roar | roars
        wolf | three foxes | howl | howls | howl
        wolves | old tower | howl | howl | howls
        monkey | camels | jump | jumps | jump
        monkeys | ice cream man | jump | jump | jumps
        elephant | zebras | trumpet | trumpets | trumpet
        elephants | fountain | trumpet | trumpet | trumpets
        bear | goats | growl | growls | growl
        bears | goat house | growl | growl | growls
        owl | parrots | hoot | hoots | hoot
        owls | clock | hoot | hoot | hoots`,
    },
    {
      open: [
        'Do you {v}? I have always wanted to know.',
        'My teacher asked us who can {v}.',
        'There are days when everybody seems to {v}.',
      ],
      ask: [
        'As for us, {who} __.',
        'Only {who} still __.',
        'If you ask me, {who} only sometimes __.',
        'I hate it when {who} __.',
        'Guess what, {who} really __!',
        'Who would believe that {who} sometimes __?',
      ],
      rows: `who v due rivals
        my brother | smoke | smokes | smoke
        my brothers | smoke | smoke | smokes
        one of my sisters | paint | paints | paint
        both of my sisters | paint | paint | paints
        everyone in my class | read | reads | read
        all the kids in my class | read | read | reads
        each of the boys | fight | fights | fight
        some of the boys | fight | fight | fights
        every man in our street | drive | drives | drive
        the women in our street | drive | drive | drives
        the cook | snore | snores | snore
        the cook and the driver | snore | snore | snores
        Mum | knit | knits | knit
        Mum and Gran | knit | knit | knits`,
    },
    {
      open: [
        'Listen to the news from our farm. Grandpa has bought more animals!',
        'Dear {p}, you asked what our animals do all day. Here is my answer.',
        'I like to sit on the fence and watch the animals.',
      ],
      ask: [
        'All day long, the {x} by the pond __ {end}.',
        'I like it when the {x} __ {end}.',
        'Here at home the {x}, fat and happy, always __ {end}.',
        'Grandpa told me why the {x} behind the barn __ {end}.',
        'You can see from here how the {x} with the brown spots __ {end}.',
      ],
      rows: `x due end rivals
        cows | eat | grass | eats
        horses | run | to the gate | runs
        hens | look | for corn | looks
        ducks | swim | on the water | swims
        sheep and the donkey | stand | in the shade | stands
        goats | jump | over the wall | jumps
        bull | eats | grass | eat
        pony | runs | to the gate | run
        hen | looks | for corn | look
        goose | swims | on the water | swim
        donkey | stands | in the shade | stand
        little goat | jumps | over the wall | jump`,
    },
    {
      open: [
        '"Where are they all?" asked {p}. "It is so quiet here."',
        'School is over, and the yard is empty.',
        'Nobody came to the party. {p} sat there with all that cake.',
      ],
      ask: [
        'On a Friday, {who} __ {end}.',
        'You know that {who} __ {end}.',
        'I saw a note on the door: {who} __ {end}.',
        "Don't be sad, {p}. I think {who} __ {end}.",
        'It is Friday, and on Fridays {who} often __ {end}.',
      ],
      rows: `who due end rivals
        the teacher of the small children | goes | home early | go
        the children in the first class | go | home early | goes
        the boy with the glasses | has | to see a doctor | have
        the boys with the measles | have | to see a doctor | has
        the girl from the flats | takes | the first bus | take
        the girls from the village | take | the first bus | takes
        the cook with the two helpers | washes | the cups | wash
        the helpers of the cook | wash | the cups | washes
        my friend with the drums | plays | in a band | play
        my friends with the drum | play | in a band | plays
        the owner of the dogs | walks | in the park | walk
        the owners of the dog | walk | in the park | walks`,
    },
    {
      open: [
        'This is my family. There are a lot of us, and we are all different.',
        'You want to know who does the work in this house? I will tell you.',
        '"Who does what in your house?" asked the lady with the notebook.',
      ],
      ask: [
        'I never {v} the {x} myself. {Two} always __ them.',
        'Who has to {v} the {x}? {Two} often __ them.',
        'I would rather not {v} the {x}, so {two} __ them.',
        "It's a lot of work to {v} the {x}. Still, {two} sometimes __ them.",
        'As for the {x}, it is always the same: {two} __ them.',
      ],
      rows: `x v two due rivals
        dishes | wash | my father | washes | wash
        dishes | dry | the twins | dry | dries
        windows | clean | Mum | cleans | clean
        floors | sweep | Mum and Dad | sweep | sweeps
        beds | make | my aunt | makes | make
        potatoes | peel | my sisters | peel | peels
        hens | feed | our grandfather | feeds | feed
        shirts | iron | both my brothers | iron | irons
        bags | carry | the eldest boy | carries | carry
        books | dust | the little ones | dust | dusts
        bikes | mend | Uncle Tom | mends | mend
        plants | water | the neighbours | water | waters`,
    },
    {
      open: [
        'There was once a king. There was also a queen, and they had everything.',
        'Sit down, children, and I will tell you an old story.',
        'Long ago, when animals could still talk, there was a land behind the hills.',
      ],
      ask: [
        'In that land, they say, the {x} __ {end}.',
        'Everybody there knew that the {x} in the castle __ {end}.',
        'The {x}, so the story goes, __ {end}.',
        'No one could say why the {x} beyond the seven hills __ {end}.',
        'Then a voice said that the {x} by the river __ {end}.',
      ],
      rows: `x due end rivals
        daughter | was | lost | were
        daughters | were | lost | was
        horse | was | made of gold | were
        horses | were | made of gold | was
        bells | were | never heard | was
        giant | was | asleep | were
        giants | were | asleep | was
        tower with the windows | was | quite empty | were
        seven towers | were | quite empty | was
        old witch | was | gone | were
        garden of roses | was | locked | were
        roses in the garden | were | dead | was`,
    },
    {
      open: [
        '"Whose turn is it to bring something?" asked the teacher.',
        'Our class is going to have a party, and there is a long list.',
        '{p} looked at the list. It was all there, name after name.',
      ],
      ask: [
        'It says here that {who} __ {end}.',
        'Let me see. {Who}, just like last year, __ {end}.',
        '"Good," said {p}. "Then {who} always __ {end}."',
        'If I read it right, {who} at the back __ {end}.',
        '{p} is glad that {who} __ {end}.',
      ],
      rows: `who due end rivals
        the girl with the plaits | brings | a cake | bring
        the girls in red | bring | a cake | brings
        every one of the boys | needs | a spoon | need
        most of the boys | need | a spoon | needs
        the mother of two pupils | makes | some tea | make
        two of the mothers | make | some tea | makes
        one of the dads | sells | tickets | sell
        all of the dads | sell | tickets | sells
        each of the teachers | tells | a story | tell
        the teachers | tell | a story | tells
        the boy who has three drums | gives | a show | give
        the boys who have a drum | give | a show | gives`,
    },
    {
      open: [
        'The light in here is bad, and so is the smell.',
        '{p} and I cleaned out the attic. It took a whole weekend.',
        'Mum wants us to throw away half of what we own.',
      ],
      ask: [
        'I think the {x} __.',
        'Not this one. The {x} still __.',
        '"Careful," said {p}, "the {x} up there __."',
        'Everything is old, and the {x} from my grandmother even __.',
        'We can sell it, but first I must tell you that the {x} __.',
      ],
      rows: `x due rivals
        box of letters | smells | smell
        old boots | smell | smells
        lid of the boxes | sticks | stick
        drawers of that desk | stick | sticks
        chair with the thin legs | wobbles | wobble
        legs of the chair | wobble | wobbles
        clock between the dolls | ticks | tick
        watches in the drawer | tick | ticks
        jug with the flowers | leaks | leak
        rubber boots | leak | leaks
        door of the cupboards | squeaks | squeak
        wheels of the pram | squeak | squeaks
        silver spoons | shine | shines`,
    },
    {
      open: [
        "I am sorry, I can't come to the phone now.",
        '"What is the matter?" asked {p}. "You sound so tired."',
        'It is one of those days. I should have stayed in bed!',
      ],
      ask: [
        'My {x} __.',
        'Oh dear, my {x} really __!',
        'It is only that my {x} still __.',
        'I went to bed at nine, but my {x} __.',
        'Believe me, my {x}, after all that, __.',
      ],
      rows: `x due rivals
        feet | hurt | hurts
        back | hurts | hurt
        ears | ring | rings
        head | aches | ache
        legs | ache | aches
        nose | runs | run
        eyes | burn | burns
        throat | burns | burn
        hands | shake | shakes
        left leg | shakes | shake
        fingers | itch | itches
        phone | rings | ring`,
    },
  ]),
];
