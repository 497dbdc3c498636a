// Tellings of how animals move and of what they do, the verb in the form that the sentence needs.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const MOVES = toldKind('told: an animal and its moves', [
  {
    open: [
      'Somebody, and I am not saying who, forgot to shut the door when {p} had just let the {c} out of its box.',
      '{p} was given {a c} for {pHis} birthday. {PHe} had it for no longer than five minutes, as the window was open.',
      'There was {a c} in the classroom this morning! The caretaker opened the door to the garden for it.',
    ],
    ask: [
      'It looked left, it looked right, and out it __.',
      'We all ran to stop it, but it was too late: into the garden it __.',
      'Past the teacher, past the cook and over the step it __.',
      'Nobody dared to touch it, and so, in front of our eyes, away it __.',
    ],
    rows: `c due rivals
      budgie | flew | hopped crawled swam
      frog | hopped | flew slithered galloped
      snake | slithered | flew hopped trotted
      pony | trotted | flew crawled slithered
      parrot | flew | slithered galloped crawled
      rabbit | hopped | flew slithered swam
      beetle | crawled | galloped slithered trotted
      toad | hopped | flew slithered trotted
      sparrow | flew | crawled slithered galloped
      duck | waddled | slithered galloped crawled`,
  },
  {
    open: [
      'My uncle will never again go near {a c}. He did just once, on holiday, and that was once too often.',
      '"Come quickly!" shouted {p}. "Grandad sat down on the grass, and there was {a c} right behind him!"',
      'There are people who love every creature. I did too, until I had that trouble with a {x} {c}.',
    ],
    ask: [
      'If you come too close to one, that is what happens: you get __.',
      'There was a red mark on the skin, where, as anyone could see, somebody had been __.',
      '"Ouch! Ouch! Ouch!" That is what you say, it seems, when you are __.',
      'The nurse only asked, "What was it this time?" and put a plaster on the spot that had been __.',
    ],
    lists: { x: 'nervous young small' },
    rows: `c due rivals
      wasp | stung | bitten pecked kicked
      dog | bitten | stung pecked kicked
      hen | pecked | stung kicked scratched
      donkey | kicked | stung pecked scratched
      kitten | scratched | stung pecked kicked
      bee | stung | pecked scratched kicked
      cockerel | pecked | stung kicked bitten
      mosquito | bitten | kicked pecked scratched
      horse | kicked | stung pecked scratched
      cat | scratched | stung pecked kicked
      snake | bitten | kicked pecked scratched`,
  },
  {
    open: [
      'Do not ask me how I slept. There was {a c} right under my window, and it was wide awake.',
      'We had been told that it was a quiet hotel. Nobody had told us about the {c} next door.',
      'The {c} must have heard a noise in the night. It woke up first, and then it woke all the rest of us.',
    ],
    middle: ['At half past four {p} put a pillow over {pHis} head.'],
    ask: [
      'As loudly as it could, and over and over again, it __.',
      'I counted up to three hundred, and still it __.',
      'It opened its mouth, or whatever it is called, and __.',
      'Every time when I was nearly asleep, it lifted its head and __.',
    ],
    rows: `c due rivals
      dog | barked | crowed mooed croaked
      cockerel | crowed | barked mooed roared
      cow | mooed | barked crowed croaked
      frog | croaked | barked crowed mooed
      cat | meowed | barked crowed mooed
      donkey | brayed | crowed croaked barked
      lamb | bleated | barked crowed roared
      duck | quacked | barked bleated roared
      puppy | barked | crowed bleated croaked`,
  },
  {
    open: [
      'How small it is! The little {c} was born in spring, and there is one thing that it has to learn from its parents.',
      '"Watch me closely," said Mother to the little {c}, "for you will need this all your life."',
      'A young {c} does not know everything from the first day on. It has lessons too, just like you.',
    ],
    ask: [
      'It was a bit afraid at first, but after a week it could __.',
      'See how it tries! Today for the first time it is really able to __.',
      'When it is grown up, nobody will believe that it once did not know how to __.',
      'Once more, and once more, and once more, until it had learned to __.',
    ],
    rows: `c due rivals
      eagle | fly | swim climb roar
      otter | swim | fly crow spin
      lion | roar | fly swim crow
      squirrel | climb | swim crow roar
      swallow | fly | dig roar swim
      seal | swim | fly climb crow
      cockerel | crow | climb swim roar
      mole | dig | fly climb roar
      spider | spin | fly swim roar
      stork | fly | dig climb roar
      monkey | climb | dig fly crow`,
  },
  {
    open: [
      '"How on earth did the {c} get to the top of our tree?" {p} asked. "There is no ladder."',
      'At eight {a c} was still down on the lawn. At ten we saw it in the top of the old oak.',
      'I took a photo of the very top of the tree, and only at home did I see that there was {a c} in it.',
    ],
    middle: ['"Maybe it came by parachute," said Dad, who always has to make a joke.'],
    ask: [
      'There is no great mystery about it: up there, quite simply, it had __.',
      'It must have seen something good to eat up there, for right to the highest branch it had __.',
      'If I had been out of bed earlier, I could have told you how fast it had __.',
      'Neither wind nor rain had stopped it, and all that long way it had __.',
    ],
    rows: `c due rivals
      cat | climbed | flown crawled swum
      owl | flown | climbed crawled hopped
      caterpillar | crawled | flown hopped swum
      squirrel | climbed | flown crawled slithered
      snake | slithered | flown climbed hopped
      crow | flown | climbed crawled slithered
      snail | crawled | flown hopped climbed
      pigeon | flown | climbed crawled slithered
      monkey | climbed | flown crawled slithered
      leopard | climbed | flown crawled slithered`,
  },
  {
    open: [
      'What has that {c} been up to? It has only been here for a day, and look at this door!',
      'On Sunday we left the {c} alone for an hour. I did not even want to go into the room where the wooden chest is.',
      'Dear landlord, I am writing to tell you that {a c} has damaged the door of the shed.',
    ],
    ask: [
      'There was no doubt about it, the wood had been __.',
      'It is a pity, since it was new and painted, and now the whole lower part has been __.',
      'The joiner laughed and said that he had never seen a piece of wood so badly __.',
      'I do not mind a bit of dirt, but I do mind if my things are __.',
    ],
    rows: `c due rivals
      cat | scratched | kicked pecked gnawed
      puppy | chewed | pecked kicked hammered
      woodpecker | pecked | chewed kicked scratched
      horse | kicked | pecked scratched hammered
      kitten | scratched | kicked pecked gnawed
      beaver | gnawed | kicked pecked scratched
      donkey | kicked | scratched pecked hammered
      rat | gnawed | kicked pecked hammered
      young dog | chewed | pecked kicked hammered`,
  },
  {
    open: [
      'Once upon a time the {c} and the {d} ran a race to the sea. Everyone bet on the {d}, but it was the {c} that won.',
      "You know the story of the great race, don't you? First came the {c}, and the {d} arrived when it was dark.",
      'It was the {c} that got the gold medal. The {d} came second, though there were only the two of them.',
    ],
    ask: [
      'The loser {dv} as fast as it could. The winner, with a smile, __.',
      'One of them {dv} until it had no breath left, while the other one, full of joy, __.',
      'Behind, the poor thing {dv} and {dv}, and far in front the champion __.',
      'All along the way people clapped for the one that was to win. How beautifully it __!',
    ],
    rows: `c d dv due rivals
      falcon | horse | galloped | flew | swam galloped
      frog | snail | crawled | hopped | flew crawled
      horse | kangaroo | hopped | galloped | flew hopped
      snake | beetle | crawled | slithered | flew crawled
      salmon | duck | waddled | swam | flew waddled
      kangaroo | goose | waddled | hopped | flew waddled
      swallow | fish | swam | flew | hopped swam
      snail | worm | wriggled | crawled | flew wriggled
      dolphin | penguin | waddled | swam | flew waddled
      zebra | rabbit | hopped | galloped | flew hopped`,
  },
  {
    open: [
      'They are showing a film about the {c} tonight, and there is one shot, taken from very near, that I love.',
      '"Turn on the television!" called {p}. "There is {a c} on, and they are following it with a camera."',
      'Here is my best video from the holidays. It starts with {a c}, so do not blink.',
    ],
    ask: [
      'The music begins, and for one whole minute we just see it __.',
      'Did you know that they can go on for hours? There, look at it __!',
      'I could not help holding my breath as I watched it __.',
      'It does not notice at all that it is being filmed, it is just happily __.',
    ],
    rows: `c due rivals
      dolphin | swimming | flying hopping galloping
      falcon | flying | swimming crawling galloping
      wild horse | galloping | flying swimming hopping
      kangaroo | hopping | flying swimming crawling
      python | slithering | flying galloping hopping
      spider | crawling | flying galloping swimming
      shark | swimming | flying crawling hopping
      bat | flying | swimming galloping slithering
      cobra | slithering | galloping flying hopping
      bumblebee | flying | swimming galloping slithering
      zebra | galloping | flying swimming slithering`,
  },
  {
    open: [
      '"Now, children," said the gym teacher, "I want to see how {cs} move. Off we go!"',
      'In the music lesson we had to be {cs}. No noise, only the way they move, once round the hall.',
      'At the party they played a game in which all the guests had to move like {cs}, even my grandfather.',
    ],
    ask: [
      'With red faces twenty grown boys and girls began to __.',
      'The head came in to see what was going on. "Don\'t stand there like that," she was told. "You have to __!"',
      'It is harder than you think, when you are wearing a skirt, to __.',
      'I have to say that nobody in our family knows better how to __.',
    ],
    rows: `cs due rivals
      frogs | hop | swim gallop slither
      horses | gallop | hop swim crawl
      fish | swim | hop gallop crawl
      snakes | slither | hop gallop fly
      ducks | waddle | gallop climb slither
      caterpillars | crawl | hop gallop fly
      kangaroos | hop | crawl gallop swim
      eagles | fly | hop crawl swim
      ponies | gallop | slither crawl fly
      penguins | waddle | gallop slither crawl`,
  },
  {
    open: [
      'My friend keeps {a c} behind her house. When we are on the phone, I often have to ask her to close the window.',
      '"What is that noise in the background?" asked {p}. "Only the {c}," said {q}.',
      'It was a film without music or people, just a dark road and, somewhere, {a c}.',
    ],
    ask: [
      'For a moment no one spoke, and then I could hear it again, quite clearly, __.',
      '"I can hardly understand you," I said, "with all that __."',
      'You get used to it in the end, and you would even miss the __.',
      'Every few minutes, day or night, there is the same __.',
    ],
    rows: `c due rivals
      dog | barking | crowing mooing croaking
      cow | mooing | barking crowing hissing
      cockerel | crowing | barking mooing croaking
      wolf | howling | crowing mooing croaking
      pig | grunting | crowing barking hooting
      owl | hooting | grunting barking mooing
      lion | roaring | crowing bleating mooing
      sheep | bleating | barking roaring crowing
      duck | quacking | barking roaring bleating
      frog | croaking | crowing barking mooing
      donkey | braying | crowing barking croaking`,
  },
  {
    open: [
      'On the nature walk our guide showed us {t}. "This," she said, "is the work of {a c}."',
      'You will find {t} at the end of our garden, where there was nothing yesterday. We think it was {a c}.',
    ],
    middle: ['It began to drizzle, but no one wanted to go home yet.'],
    ask: [
      'We stood there for a while and wondered when it could have been __.',
      'Nobody saw it happen. It must have been at night that it was __.',
      'How clever! I could not make one as good as that. I ask myself how it was __.',
      'The sign on the fence said: Do not touch! This has only just been __.',
    ],
    rows: `t c due rivals
      an egg | hen | laid | dug spun built
      a web | spider | spun | laid dug buried
      a long tunnel | mole | dug | laid spun eaten
      a nest | blackbird | built | laid dug eaten
      a deep hole | fox | dug | laid spun eaten
      a dam | beaver | built | laid spun dug
      a lot of frogspawn | frog | laid | dug spun built
      a cocoon | silkworm | spun | laid dug built
      a burrow | rabbit | dug | laid spun built`,
  },
  {
    open: [
      'Our {c} is fifteen years old now and has retired. It likes to lie in the sun and be left in peace.',
      'They wanted to get rid of the old {c}, for it was no longer any good at its job. "Not as long as I live!" said Grandma.',
    ],
    ask: [
      'When I was little, it was famous for it, but nowadays it is too tired to __.',
      '"We do not ask it any more," she said, "to __."',
      'Then one morning, to the surprise of the whole village, it once again began to __.',
      'One has to be fair: who at that age still wants to __?',
    ],
    rows: `c due rivals
      racehorse | gallop | sing bark crow
      parrot | talk | gallop bark dig
      canary | sing | bark gallop crow
      watchdog | bark | sing crow gallop
      carrier pigeon | fly | bark gallop swim
      cockerel | crow | bark gallop sing
      circus seal | swim | fly crow sing
      guard dog | bark | fly crow sing
      nightingale | sing | bark gallop dig`,
  },
  {
    open: [
      'Have you met our {c}? It lives behind that gate with a big sign on it. Come in, but not too near, please.',
      '"That {c} looks so sweet," said {p}. "Can I give it a kiss?" "I would not do that," said the farmer\'s wife.',
      'Why is nobody sitting on that bench? Well, there is {a c} right beside it.',
    ],
    ask: [
      'Be careful with it, because it __.',
      'It does not mean to be nasty, but if it is frightened, it __.',
      'You have been warned, my dear. In big red letters it says here that it __.',
      'It may be calm now, and yet I know from experience that sometimes it __.',
    ],
    rows: `c due rivals
      llama | spits | stings pecks scratches
      donkey | kicks | stings pecks scratches
      hen | pecks | spits kicks stings
      bee | stings | spits kicks pecks
      cat | scratches | spits stings pecks
      camel | spits | stings pecks scratches
      snake | bites | kicks pecks scratches
      wasp | stings | spits kicks barks
      dog | bites | stings pecks spits
      cockerel | pecks | stings spits kicks
      carthorse | kicks | stings pecks scratches`,
  },
  {
    open: [
      'The {c} was ill all winter. It lay in a basket by our stove and looked out at the world with sad eyes.',
      'At the animal hospital there is {a c} with a bandage. "You must rest for a month," {p} told it.',
    ],
    ask: [
      'I know what it dreams of: of the day when it will again be strong enough to __.',
      'Today, and we all had tears in our eyes, we let it go and saw it __.',
      'The poor thing was born to be free and to __.',
      'Do not worry, little patient. By the end of May you will __!',
    ],
    rows: `c due rivals
      owl | fly | swim gallop hop
      seal | swim | fly gallop hop
      frog | hop | fly gallop climb
      squirrel | climb | fly gallop swim
      toad | hop | fly swim gallop
      otter | swim | fly gallop hop
      stork | fly | gallop climb swim
      hare | hop | fly swim climb
      swift | fly | swim gallop climb
      monkey | climb | fly gallop hop`,
  },
  {
    open: [
      '"I am {a c}," said the stranger, "and there is one thing at which none of you can beat me."',
      'If I were {a c}, I would be the best in the whole world at one thing.',
      'In our book each animal says what it does best. On page nine, for example, it is the turn of the {c}.',
    ],
    ask: [
      'Everybody has a talent. "Mine," so it goes on, "is that I know how to __."',
      '"From morning till night," it says, "I could __."',
      'Even a king would have to come and ask me to show him how to __.',
      'When others are proud of their looks, I only think: but they cannot __!',
    ],
    rows: `c due rivals
      fish | swim | climb dig sing
      mole | dig | fly sing swim
      nightingale | sing | dig swim spin
      monkey | climb | fly dig spin
      spider | spin | sing swim fly
      parrot | talk | dig swim spin
      eagle | fly | dig swim spin
      squirrel | climb | sing fly spin
      kangaroo | jump | fly sing spin
      dolphin | swim | fly climb dig
      blackbird | sing | dig spin swim`,
  },
]);

export const kinds: readonly Kind[] = [MOVES];
