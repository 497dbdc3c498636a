// Tellings in letters, diaries, calls and instructions in which one or many was told, and a later word must agree.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const LETTERS = toldKind('told: agreement, in letters and calls', [
  {
    open: [
      'Dear neighbour, I am writing because of {x}. You know that I am a patient man. I said nothing about the drums, and nothing about the smell.',
      'There was a letter under our door, typed, with no name. It was about {x}. We read it aloud at supper, each in a different voice.',
    ],
    ask: [
      'It cannot go on like this. Either you make up your mind, or the {y} of yours __ {end}!',
      'May I remind you of the rules of the house? They say nothing about cats or canaries, but the {y} __ {end}.',
      'I have to tell you that the {y}, as far as my nerves are concerned, __ {end}.',
      'The old people on the first floor are in tears, since the {y} of which I speak __ {end}.',
    ],
    rows: `x y due end rivals
      your dog | dog | howls | all night | howl are have / your tuba | tuba | is | driving us mad | are were have
      your parrot | parrot | uses | bad words | use are have / your son | son | has | been in my cellar | have are were
      your dogs | dogs | howl | all night | howls is has / your bees | bees | are | driving us mad | is was has
      your parrots | parrots | use | bad words | uses is has / your sons | sons | have | been in my cellar | has is was`,
  },
  {
    open: [
      'Hello? Yes, I can hear you, but only just. You say that you have got {x}? At this hour? Wait, I have to turn down the radio.',
      '{p} rang up in the middle of the night to tell me about {x}. It took me a while to understand a single word.',
    ],
    ask: [
      'Now take a deep breath, count up to ten, and tell me where the {y} __.',
      'And you are quite sure that the {y} __ not just a dream?',
      '"Listen," I said, "go and shut the kitchen door. How far away from you __ the {y}?"',
      'All right, I am putting on my shoes. But how dangerous __ the {y}, would you say?',
    ],
    rows: `x y due rivals
      a snake in the bath | snake | is | are have were / a burglar on the roof | burglar | is | are have were
      a bear in the garden | bear | is | are have were / a ghost in the hall | ghost | is | are have were
      snakes in the bath | snakes | are | is has was / burglars on the roof | burglars | are | is has was
      two bears in the garden | bears | are | is has was / ghosts in the hall | ghosts | are | is has was`,
  },
  {
    open: [
      'These are the rules of our tree house, and we have signed them in blood. (It was beetroot, but do not tell the others.)',
      'Welcome to the camp! The leader has a whistle, a list and sunburn, and he reads out to us how we are going to live here.',
    ],
    ask: [
      '{Who} with a torch and a pair of boots __ {end}.',
      'From the first star until the birds begin to sing, {who} __ {end}.',
      'When there is danger, from bears or from parents, {who} __ {end}.',
      'It has been decided by all of us that {who} under ten __ {end}.',
    ],
    rows: `who due end rivals
      everybody | gets | a secret name | get are have / each boy | takes | his turn as a guard | take are have
      no one | is | allowed to tell | are were have / every girl | has | to know the password | have are were
      all of us | get | a secret name | gets is has / the boys | take | turns as guards | takes is has
      members | are | not allowed to tell | is was has / girls | have | to know the password | has is was`,
  },
  {
    open: [
      'Dear diary, today {who} in my class smiled at me, over the soup. I dropped my spoon. It was pea soup, and I had my white shirt on.',
      'I cannot sleep, so I am writing this under the blanket. {Who2} from the big house waved at me from the bus.',
    ],
    ask: [
      'What I would give to know if {they} __ thinking of me now, behind all those windows and walls!',
      'My brothers must never find out how pretty {they} __.',
      'Tomorrow I am going to ask, and I shall speak slowly, what {they} __ called.',
      'I have drawn hearts and roses on every page, because {they} __ so wonderful.',
    ],
    rows: `who who2 they due rivals
      a girl | A girl | she | is | are have were / the new girl | The new girl | she | is | are have were
      the tallest girl | The tallest girl | she | is | are have were / a French girl | A French girl | she | is | are have were
      two girls | Two girls | they | are | is has was / the new twins | The new twins | they | are | is has was
      the tall sisters | The tall sisters | they | are | is has was / both French girls | Both French girls | they | are | is has was`,
  },
  {
    open: [
      'Thank you for {x}, which came on Wednesday, in one piece, though the parcel looked as if an elephant had sat on it. How did you know?',
      'Darling, I unpacked {x} straight away, and I cried a bit. The soldiers in my tent all came to look. The post takes three weeks here.',
    ],
    ask: [
      'I am not going to use __ every day, for that would be a shame.',
      'At night I hide __ under my pillow so that nobody can touch anything.',
      'How did you ever find __ in a town with two shops?',
      'One of my friends wanted to swap __ for his watch, and I laughed at him.',
      'Do not be cross, but the mice have found __ already.',
    ],
    rows: `x due rivals
      the scarf | it | them they / the cake | it | them they / the diary | it | them they / the soap | it | them they
      the socks | them | it its / the biscuits | them | it its / the gloves | them | it its / the candles | them | it its`,
  },
  {
    open: [
      'A voice on the answering machine: "This is the baker. It is about your order for tomorrow, {x}. The paper got wet, and I cannot read your hand."',
      'There is a note from the milkman. He has understood that we want {x}, he writes, but after that there is a big blot.',
    ],
    ask: [
      'So could you please call me back and say how __?',
      'The only thing that is not clear is how __ you need.',
      'If it is a question of money, tell me how __ you can pay for.',
      'Nobody at our place could remember how __ you had last time.',
    ],
    rows: `x due rivals
      bread | much | many few / cream | much | many few / milk | much | many few / butter | much | many few
      rolls | many | much little / eggs | many | much little / pies | many | much little / buns | many | much little`,
  },
  {
    open: [
      'Congratulations! You are the owner of {x}. Before you begin, read these pages to the end, and keep children and pets out of the room.',
      'I bought {x} at a jumble sale, with instructions that somebody had translated from the Chinese. {p} read them to me.',
    ],
    ask: [
      'Never put __ into water while you are standing in it.',
      'If you hear a soft bang, it is too late. Throw __ out of the window.',
      'For a long and happy life, please rub __ with oil on Sundays.',
      'It is better not to look at __ from above.',
    ],
    rows: `x due rivals
      a hair dryer | it | them they / a toaster | it | them they / a lamp | it | them they / a magic whistle | it | them they
      two lamps | them | it its / magic candles | them | it its / some rockets | them | it its / electric boots | them | it its`,
  },
  {
    open: [
      'My pen friend lives on a rock in the North Sea, where her father looks after the lamp. Her letters smell of fish, and I love them. In the last one she told me about things there.',
      'You wanted to hear what it is like on our island, so I am sitting on the pier with a pencil. It is a grey day with a lot of gulls.',
    ],
    ask: [
      'The {x} behind the dunes, on the side of the two wrecks, __ {end}.',
      'When the storms come and the windows shake, the {x} __ {end}.',
      'People from the towns do not believe that the {x} __ {end}.',
      'My father, who knows the sea and its moods, says that the {x} __ {end}.',
    ],
    rows: `x due end rivals
      seal | sings | to the moon | sing are have / lighthouse | has | a ghost | have are were
      fisherman | is | never afraid | are were have / cow | swims | in the sea | swim are have
      seals | sing | to the moon | sings is has / caves | have | a ghost | has is was
      fishermen | are | never afraid | is was has / cows | swim | in the sea | swims is has`,
  },
  {
    open: [
      'You ask how the new harbour is getting on. To be short, we have {much} work this year. {p} sits on the fence, chewing a straw.',
      'A card from {p} has come from the gold fields. "There is {much} gold here," it says, and that is all, apart from a coffee stain.',
    ],
    ask: [
      'You can understand why __ men have come to stay.',
      'So they take on __ new people.',
      'Because of that, __ ships call at the harbour.',
      'It does not surprise me that __ families move there.',
    ],
    rows: `much due rivals
      a great deal of | many | much little few / an awful lot of | many | much little few / lots of | many | much little few
      hardly any | few | little much many / very little | few | little much many / next to no | few | little much many`,
  },
  {
    open: [
      'This is the police station in Bridge Street. We have {who} here with us, and a bicycle with one wheel. There is no need to worry.',
      'A policeman rang up at noon. They had picked up {who} on the motorway, on a bicycle, in the fast lane.',
    ],
    ask: [
      'It seems that {the} wanted to see the world and had packed a bag with sweets, all by __.',
      'When the sergeant asked for a name, {the} hid __ under a desk.',
      'While we were on the telephone, {the} locked __ into cell number two.',
      'The officers gave out biscuits, and {the}, who had not eaten since Monday, behaved __ very well.',
    ],
    rows: `who the due rivals
      your uncle | your uncle | himself | themselves herself / a lost boy | the boy | himself | themselves herself
      your grandfather | the old man | himself | themselves herself / your aunt | your aunt | herself | themselves himself
      your mother | the old lady | herself | themselves himself / your parents | the two | themselves | himself herself
      two lost boys | the boys | themselves | himself herself / your aunts | the ladies | themselves | himself herself`,
  },
  {
    open: [
      'When I am dead, I leave my {n} houses to the cats of this town. So it says in the will of {p}, and no lawyer has found a hole in it.',
      '{p} has {n} houses by the sea, and wrote to me that I could stay there at any time. The keys hang on a nail behind the fridge.',
    ],
    ask: [
      'There is not a single one that is dry. The rain comes through the roofs of __ of them.',
      'You would need a lot of paint for __ of them.',
      'One storm was enough: it blew the chimneys off __ of them.',
      'I walked along the beach and looked into the windows of __ of them.',
    ],
    rows: `n due rivals
      two | both | all one / two old | both | all one / two white | both | all one / two small | both | all one
      three | all | both one / four | all | both one / six | all | both one / five | all | both one`,
  },
  {
    open: [
      'In the bottle there was a letter, and somebody had drawn {x} under the last line, in brown ink. The paper was so thin that you could see the sun through it.',
      'Every one of her letters ends with {x} at the bottom of the page, drawn in green ink. I have a whole drawer of them. She signs with nothing else.',
    ],
    ask: [
      'The detective bent over the page. "The meaning of __ {thing} is as clear as day," he said.',
      '"I have seen __ {thing} before," said {p}, "over the door of a pub."',
      'A child could draw better! But {q} said that __ {thing} here had made kings tremble.',
      '"Tell me," asked {p}, "what do you make of __ {thing}?"',
    ],
    rows: `x thing due rivals
      a snake | snake | this | these those / a key | key | this | these those / a star | star | this | these those
      a crown | crown | this | these those / two snakes | snakes | these | this that / three keys | keys | these | this that
      seven stars | stars | these | this that / two crowns | crowns | these | this that`,
  },
  {
    open: [
      'A telegram has come for {p}, who is to expect {x} on Sunday by the noon train. Somebody ought to bring a cart, it says. There is no name under it, and we do not know a soul in Africa.',
      'The station master sent a boy with a message. On Sunday {p} was to fetch {x} from the noon train, and there was nothing to pay.',
    ],
    ask: [
      'Half the village is standing on the platform with cakes and flags. The train has come in, but where __ the {y}?',
      'The children want to know how heavy the {y} __.',
      'Look, they are opening the doors of the last two wagons. There the {y} __!',
      'Only the postman, who has read every book there is about Africa, can say what the {y} __ going to eat.',
    ],
    rows: `x y due rivals
      an elephant | elephant | is | are have were / a camel | camel | is | are have were / a lion | lion | is | are have were
      a zebra | zebra | is | are have were / two elephants | elephants | are | is has was / ten camels | camels | are | is has was
      some lions | lions | are | is has was / three monkeys | monkeys | are | is has was`,
  },
  {
    open: [
      'I hereby declare that I ate {x} from the windowsill of Mrs Brown on the fourth of July. I was seven, and there was nobody about. I want to have it off my chest before I get married.',
      'The bishop put the tips of his fingers together. "As a boy," he told us, "I stole {x} from a blind man."',
    ],
    ask: [
      'A dog saw it all, and so I had to share __ with him.',
      'It may sound odd, but I can still taste __ when I shut my eyes.',
      'You ask why? I wanted to give __ to a girl, and then I was hungry.',
      'To make up for it I sent back twice as much, yet nothing I do can bring __ back.',
    ],
    rows: `x due rivals
      a pie | it | them they / a plum cake | it | them they / a roast duck | it | them they / an apple | it | them they
      two pies | them | it its / six apples | them | it its / some buns | them | it its / cherries | them | it its`,
  },
]);

export const kinds: readonly Kind[] = [LETTERS];
