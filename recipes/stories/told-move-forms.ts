// Tellings in which animals, people and things stand for each other, and the due word is what such a one does.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const FORMS = toldKind('told: what it does and gives, all sorts', [
  {
    open: [
      'The witch has turned {p} into {a x}.',
      'There was a bang and a lot of green smoke, and when it cleared, {p} was {a x}.',
      '"Be {a x}!" said the witch to {p}. "And you, {q}, be {a y}!" So it was done.',
    ],
    ask: [
      '{p} wanted to cry for help, but all that {pHe} could do was __.',
      '"Mother, it is me!" {p} tried to say. But {pHis} poor mother only heard {pHim} __.',
      '{p} opened {pHis} mouth and began to __.',
      'In that shape {p} could not talk any more, {pHe} could only __.',
    ],
    rows: `x due y rivals
      frog | croak | dog | bark moo meow / dog | bark | frog | croak moo meow
      cat | meow | cow | moo bark croak / cow | moo | cat | meow bark croak
      duck | quack | lion | roar moo bark / lion | roar | duck | quack moo croak
      owl | hoot | snake | hiss bark moo / snake | hiss | owl | hoot bark moo
      mouse | squeak | dog | bark moo roar`,
  },
  {
    open: [
      'Have you seen the stone {x} in front of the town hall? Children ride on its back or climb on its shoulders in the daytime. At night nobody goes near it.',
      'On the square stands a statue of {a x}. Old people say that it comes to life when the moon is full. My uncle swears it, but my uncle also swears that he once met the queen.',
    ],
    ask: [
      'As the clock struck twelve, the thing of stone began to __.',
      'I hid behind a tree, and with my own eyes I saw the statue __.',
      'Once a month, after a whole day of standing still, it is allowed to __.',
      'A figure like that must long all its life to __.',
    ],
    rows: `x due rivals
      horse | gallop | dance sing fly / dancer | dance | gallop roar fly / lion | roar | sing fly dance
      singer | sing | roar fly gallop / eagle | fly | gallop roar sing / frog | hop | sing fly gallop
      dog | bark | sing fly dance / fisherman | fish | gallop roar fly / swimmer | swim | roar gallop sing
      hunter | hunt | swim sing fly`,
  },
  {
    open: [
      'The man on the stage looked {p} in the eye and spoke slowly. "You are no longer {p}. When I clap my hands, you are {a x}." He clapped.',
      'They called {p} up to be hypnotized. "Sleep," said the man. "And now you are {a x}. You have never been anything else." In the third row, {q} was laughing already.',
    ],
    ask: [
      'At once {p} began to __.',
      'In front of four hundred people, {p}, who works in a bank, started to __.',
      '{q} has it on film, how {p} stood there and tried to __.',
      '{p} remembers nothing. "You are making it up! Why would I __?"',
    ],
    rows: `x due rivals
      cow | moo | bark tick sing / dog | bark | moo tick sing / cat | meow | bark tick fly
      lion | roar | moo tick dance / clock | tick | bark moo sing / duck | quack | moo tick fly
      opera singer | sing | bark moo tick / ballet dancer | dance | bark moo tick
      owl | hoot | bark moo tick / telephone | ring | bark moo dance`,
  },
  {
    open: [
      '"If I am born again," said {p}, "I want to be {a x}." "I would like to be {a y}," said {q}. They were lying on the grass and had nothing else to do.',
      'When {p} is tired of {pHis} life, {pHe} imagines that {pHe} is {a x}. {q} prefers {a y}.',
    ],
    ask: [
      '"No more school," said {p}, "no more sums. All day long I would __."',
      'How lovely it would be for {p} to __!',
      '"And what would you do then, {p}?" "What a question! I would __, of course."',
      'With both eyes closed, {p} began in {pHis} thoughts to __.',
    ],
    rows: `x due y rivals
      eagle | fly | dolphin | swim dig shine / dolphin | swim | eagle | fly dig shine
      mole | dig | star | shine fly swim / star | shine | mole | dig swim gallop
      horse | gallop | rose | bloom fly dig / rose | bloom | horse | gallop swim dig
      spider | spin | bell | ring swim fly / bell | ring | spider | spin swim fly
      singer | sing | mole | dig swim fly / dancer | dance | eagle | fly swim dig`,
  },
  {
    open: [
      'The prince kissed her, and the whole castle woke up after a hundred years. The first to open an eye was the {x}. The king snored on.',
      'In the story everybody falls asleep at the same moment, the queen, the {y}, the {x} and even the fire. A hundred years later the {x} is the first to wake.',
    ],
    ask: [
      'And then, as if nothing had happened, the first of the sleepers began again to __.',
      'One yawn, one stretch, and the first to wake up was ready to __.',
      'A hundred years is a long time for one who loves to __.',
      'What did the early riser do at once? What else but __!',
    ],
    rows: `x due y rivals
      cook | cook | tailor | sew bark dig / tailor | sew | cook | cook bark dig
      dog | bark | painter | paint sew bake / painter | paint | dog | bark sew bake
      gardener | dig | singer | sing bark sew / singer | sing | gardener | dig bark sew
      baker | bake | spider | spin sing dig / spider | spin | baker | bake sing dig
      dancer | dance | frog | croak sew bake / frog | croak | dancer | dance sew bake`,
  },
  {
    open: [
      'In this picture book the animals have trades. The {a} is {a x} and the {b} is {a y}. It is my favourite, I have read it to the children forty times.',
      'Page one: Mr {A}, who is {a x}, in his pyjamas. Page two: Mr {B}, who is {a y}, under the shower. The children know it by heart.',
    ],
    ask: [
      'Every morning the {a} puts on his cap and goes off to __.',
      'On page nine the poor {a} has a cold and is not able to __.',
      'In the shop of the {b} they are talking about how well the {a} can __.',
      'The last picture shows the {a}, old and grey, as he teaches a young one to __.',
    ],
    rows: `a x due b y rivals
      Bear | baker | bake | Fox | tailor | sew fly / Fox | tailor | sew | Bear | baker | bake fly
      Pig | cook | cook | Owl | teacher | teach sew / Owl | teacher | teach | Pig | cook | cook sew
      Frog | singer | sing | Goose | pilot | fly bake / Goose | pilot | fly | Frog | singer | sing bake
      Goat | dancer | dance | Donkey | driver | drive sew
      Donkey | driver | drive | Goat | dancer | dance sew
      Hen | painter | paint | Wolf | writer | write bake
      Wolf | writer | write | Hen | painter | paint bake`,
  },
  {
    open: [
      'There is a famous clock in our town. At noon a small door opens and out comes {a x} of painted wood, and at six in the evening {a y}. Tourists wait for it with their cameras up.',
      'The man who built the tower clock put two figures into it: {a x} for the day and {a y} for the evening. Then, it is said, the duke had him blinded, but it is also said of other clocks.',
    ],
    ask: [
      'It struck twelve, the little door opened, and the wooden figure began to __.',
      'People had come by bus from far away, just to see a piece of wood __ at noon.',
      'There is rust in the works, and so the figure at noon can no longer __.',
      '"Is it twelve yet?" asked {p}. "No, wait until you see it __."',
    ],
    rows: `x due y rivals
      dancer | dance | baker | bake dig bark / baker | bake | dancer | dance dig bark
      gardener | dig | dog | bark sew gallop / dog | bark | gardener | dig sew write
      tailor | sew | lion | roar dig bake / lion | roar | tailor | sew dig bake
      horse | gallop | painter | paint sew roar / painter | paint | horse | gallop sew roar
      fisherman | fish | eagle | fly sew bake / eagle | fly | fisherman | fish sew bake
      frog | hop | writer | write sew bake / writer | write | frog | hop sew bake
      singer | sing | duck | quack dig sew / duck | quack | singer | sing dig sew`,
  },
  {
    open: [
      'The lights had gone out, so {p} lit a candle and made pictures on the wall with both hands. "This is {a x}," {pHe} said.',
      '{p} held {pHis} fingers before the lamp. On the wall there was {a x} as big as a door. The smallest took hold of her sister.',
    ],
    ask: [
      'The black mouth on the wall opened wide and __.',
      '{p} moved one thumb, and the shadow __.',
      'Of course it was {pHis} own voice, but it seemed to us that the thing on the wall __.',
      'It grew and grew until it filled the room, and then it __.',
    ],
    rows: `x due rivals
      dog | barked | quacked roared mooed / duck | quacked | barked roared mooed
      lion | roared | barked quacked mooed / wolf | howled | quacked mooed meowed
      snake | hissed | barked quacked mooed / cow | mooed | barked quacked roared
      cat | meowed | barked mooed roared / owl | hooted | barked mooed roared`,
  },
  {
    open: [
      'It was an old film without sound, and the first thing in it was {a x}, as big as the whole wall. Someone behind us was eating nuts.',
      'Our television has lost its voice. There is a picture, but nothing more. At the moment it shows {a x}.',
    ],
    ask: [
      'We could see it all clearly, but we could not hear it __.',
      'It felt strange to watch it without a sound and only imagine it __.',
      '"Turn it up, I want to hear it __!" called Grandfather.',
      'To help a little, my brother stood next to the picture and began to __.',
    ],
    rows: `x due rivals
      dog | bark | cry ring moo / lion | roar | bark cry ring / baby in a pram | cry | bark roar ring
      wolf | howl | cry ring moo / cow | moo | bark cry ring / telephone | ring | bark cry moo
      church bell | ring | bark cry roar / duck | quack | bark ring roar / frog | croak | ring cry bark
      canary | sing | ring bark roar / clock | tick | bark cry moo`,
  },
  {
    open: [
      '{p} collects stamps with pictures of things in motion. Today {pHe} showed me two: on the one there is {a x}, on the other {a y}.',
      '"Homework: take a photo of something while it does what it does best." {p} took one of {a x}, and {q} of {a y}.',
    ],
    ask: [
      "In {p}'s picture, the first, you can see it __.",
      '"How do you like mine?" asked {p}. "I caught it just as it started __."',
      'It is a good picture. One thinks that it will go on __ right out of the frame.',
      'For two hours {p} had lain on the ground, to get it while it was __.',
    ],
    rows: `x due y rivals
      eagle | flying | horse | galloping melting burning
      horse | galloping | eagle | flying melting burning
      frog | hopping | candle | burning flying galloping
      candle | burning | frog | hopping flying galloping
      snowman | melting | kite | flying burning galloping
      kite | flying | snowman | melting burning hopping / fish | swimming | mole | digging burning flying
      mole | digging | fish | swimming burning flying / snail | crawling | pony | galloping flying burning
      pony | galloping | snail | crawling flying burning
      rose | blooming | fish | swimming flying galloping`,
  },
  {
    open: [
      'Wanted for our village fair: {a x} and {a y}. Payment in sausages. Please speak to {f} at the post office.',
      'This year they have both {a x} and {a y} at the fair, and people pay a pound to see them. First comes the {x}, then there is a break, and after that the {y}.',
    ],
    ask: [
      'The first on the stage bowed and began to __.',
      'Before the break everybody sat and watched one person __.',
      '"I paid a pound, so I want to see the first one __!"',
      'The {y} stood behind the curtain and waited for the other to __.',
    ],
    rows: `x due y rivals
      singer | sing | boxer | fight dance cook / boxer | fight | singer | sing dance cook
      dancer | dance | painter | paint sing fight / painter | paint | dancer | dance sing fight
      cook | cook | violinist | play dance fight / violinist | play | cook | cook dance fight
      runner | run | clown | joke sing cook / climber | climb | singer | sing cook fight
      baker | bake | climber | climb sing fight`,
  },
  {
    open: [
      'Grandfather has an old song about {a x} who was in love with {a y}. It has nineteen verses, and he knows them all.',
      'The play is about {a x} and {a y}. They are in love, but their parents do not want it. In the first act it rains.',
    ],
    ask: [
      '"What kind of man is that?" cries her father. "He cannot do anything but __!"',
      'To pay for the ring, the young man has to __ day and night.',
      '"Run away with me now," she begs. "I cannot," he says, "I have to __ until six."',
      'In the last scene she leaves him, and out of grief he swears never again to __.',
    ],
    rows: `x due y rivals
      baker | bake | queen | rule sew fly / tailor | sew | nun | pray sing bake
      sailor | sail | nurse | heal sew bake / singer | sing | queen | rule sew bake
      hunter | hunt | nurse | heal sew bake / dancer | dance | nun | pray sew bake
      painter | paint | queen | rule sew sail / fisherman | fish | nurse | heal sew sing
      pilot | fly | nun | pray sew bake`,
  },
  {
    open: [
      'Of all our treasures only two are left: the {x}, which stands on my shelf, and the {y}, which my daughter has taken to Canada. The rest was sold or eaten by moths.',
      'I only took two things from the old house, {a x} and {a y}. The {y} was for my daughter. The first I kept, and it has a place on my shelf.',
    ],
    ask: [
      'It is the thing on my shelf, and as long as I live, it shall __.',
      'I dust what is on my shelf each Sunday, and if I am lucky, it begins to __.',
      'My daughter took hers, and for me there was the other one, which could still __.',
      'The first one is old, but nobody need tell it how to __.',
    ],
    rows: `x due y rivals
      clock | tick | mirror | burn cut fly / bell | ring | mirror | tick cut fly
      candle | burn | chair | tick ring fly / lamp | shine | vase | tick ring cut
      music box | play | mirror | burn cut fly / spinning top | spin | vase | burn cut ring
      rose in a pot | bloom | chair | tick cut ring / knife | cut | vase | tick ring burn
      pen | write | chair | tick ring burn`,
  },
  {
    open: [
      'I make the sounds for radio plays. Today they want {a x}, and after that {a y}. I have a bag full of tins, strings and coconut shells.',
      '"We need {a x} in this scene," said the director, "and a bit later {a y}." The man in the corner nodded. He did it all with his mouth and two spoons.',
    ],
    ask: [
      'He shut his eyes and began, and you would have sworn that a real one was __.',
      'For the first of the two sounds, everyone at home will believe that something is __.',
      '"That is good, but not yet what I want at the start. It has to go on __ for a minute."',
      'Even the cat jumped up, because she thought there was something __ under the table.',
    ],
    rows: `x due y rivals
      dog | barking | rusty door | creaking ringing ticking
      rusty door | creaking | dog | barking ringing ticking
      telephone | ringing | clock | ticking barking mooing
      clock | ticking | telephone | ringing barking mooing / baby | crying | cow | mooing ringing ticking
      cow | mooing | baby | crying ringing ticking / lion | roaring | tap | dripping crying ringing
      tap | dripping | lion | roaring crying ringing / owl | hooting | mouse | squeaking ringing roaring
      mouse | squeaking | owl | hooting ringing roaring / duck | quacking | snake | hissing ringing crying
      snake | hissing | duck | quacking ringing crying / horse | galloping | tap | dripping crying ringing`,
  },
]);

export const kinds: readonly Kind[] = [FORMS];
