// Tellings of presents, parcels and lost property, two or three of them, of which the right one or its owner is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WHO = toldKind('told: pick with gifts, who', [
  {
    open: [
      'For Christmas I have bought {x} for {p}, {y} for {q} and nothing yet for {r}, who has everything. I still have to wrap them, and the tape has gone.',
      'In my cupboard, behind the coats, there are {x} and {y}. Do not tell anyone! The first is for {p}, the second for {q}. For {r} I have no idea.',
    ],
    ask: [
      'When I shook my head and said, "{hint}," I was thinking of the present for __.',
      '"{hint}," I wrote on the label for __.',
      'I had to smile. "{hint}." So much for the present of __.',
      'The shop girl said, "{hint}," as she packed up the present for __.',
      '"{hint}." Mum read it aloud, and gave the parcel to __.',
    ],
    due: 'p',
    rivals: 'q r',
    rows: `x y hint
      a kite | a necklace | You will need some wind for this / a necklace | a kite | It will look lovely round your neck
      a drum | slippers | The neighbours will hate me for it / slippers | a drum | Your feet will never be cold again
      a puzzle | a novel | It has a thousand pieces / a novel | a puzzle | I hope you have not read it yet
      an umbrella | roller skates | May you never need it / roller skates | an umbrella | Try them on a flat road first
      an alarm clock | a cookbook | Now you will not be late any more / a cookbook | an alarm clock | I look forward to the dinners`,
  },
  {
    open: [
      'Two parcels came, one for {p} and one for {q}. The one for {p} was {x}. The one for {q} was {y}. The postman wanted to know what was in them, but we did not tell him.',
      'The postman put down two parcels. "The {x} one is for {p}," he said, "and the {y} one for {q}." It was pouring.',
    ],
    ask: [
      'There was {what} in the {x} parcel. "How wonderful!" said __.',
      'Out of the {x} parcel came {what}, sent from far away to __.',
      'You will never guess who got {what} in a {x} parcel. It was __.',
      'The dog had sniffed out that there was {what} in the {x} one, and now it followed __.',
      'Scissors, quick! The {x} one was opened first, and {what} was held up by __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y what
      large | small | a ham / small | large | a sausage / heavy | light | a whole cheese / light | heavy | a dried fish
      square | long | a cake / long | square | a salami / flat | round | a smoked fish / round | flat | a pie`,
  },
  {
    open: [
      '{p} forgot that it was our wedding day, and {q} did not. They are our own children, and we love them the same. But still.',
      'It was our wedding day. {q} remembered. {p} had forgotten all about it.',
    ],
    ask: [
      'A card came a week too late, with many kisses from __.',
      '"I am so, so sorry!" said a voice on the phone. It was __.',
      'On the evening itself, there were flowers from only one of them. They were not from __.',
      'My husband was a bit hurt, I could see it, because of __.',
      'Next year we shall tie a knot in the handkerchief of __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Everybody in the class had to draw a name from a hat and buy a small gift for that person. {p} drew {q}. {q} drew {r}. {r} drew {p}. It was meant to be a secret, but you know children.',
      'Secret presents! {q} got the slip of paper with {r} on it, {r} got the one with {p}, and {p} the one with {q}.',
    ],
    ask: [
      'A bar of soap in the shape of a duck had been bought by {p}. It was for __.',
      '{p} had spent three pounds on something, and put it on the desk of __.',
      'The present from {p} was unwrapped by __.',
      'When {p} had drawn the slip, the name written on it was __.',
      '"I hope you like it," whispered {p} to __.',
    ],
    due: 'q',
    rivals: 'r',
  },
  {
    open: [
      'Three people in my family knit. {f} knits {x}, {p} knits {y}, and the third knits a blanket that has not got an end. My drawers are full.',
      'The woollen things we own come from two people: the {x} from {f} and the {y} from {p}.',
    ],
    ask: [
      'There is snow outside. For my {part} I shall wear something warm from __.',
      'My {part} would be blue with cold in this wind, if it were not for __.',
      'What keeps the frost from my {part} was made for me by __.',
      'I put on something for my {part}, and had a kind thought for __.',
      'A hole! Now the cold air gets at my {part}. I must ask for new wool from __.',
    ],
    due: 'f',
    rivals: 'p',
    rows: `x y part
      socks | scarves | toes / scarves | socks | neck / gloves | hats | fingers / hats | gloves | ears / hats | stockings | head
      stockings | gloves | legs / socks | gloves | feet / gloves | scarves | hands`,
  },
  {
    open: [
      'Somebody has left {a x} in my shop, and somebody else {a y}. I think the {x} belongs to {p}, who was here with three noisy children, and the {y} to {q}, who tried on every coat.',
      'Lost property: {a x}, which must be from {p}, and {a y}, which must be from {q}. I put both of them under the counter.',
    ],
    ask: [
      'The phone rang. "Have you found {a x}?" It was __.',
      'I wrapped the {x} in paper and sent it by post to __.',
      'Nobody came for it, so in the end I took the {x} round to the house of __.',
      'A good thing that I had kept the {x}! It was fetched the next day by __.',
      'Somebody was looking everywhere for {a x}, as I had guessed. It was poor __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      purse | glove / glove | purse / hat | phone / phone | hat / ring | scarf / scarf | ring / bag | watch / watch | bag`,
  },
  {
    open: [
      'The old lady left a letter: "My {x} shall go to the one who visited me in the hospital. The one who only wrote to me shall have the {y}." {p} had visited her every week. {q} had written a card with a dog on it.',
      '{p} visited the old lady every week, {q} once wrote her a card. And now here is what she wanted: the {x} for the visitor, the {y} for the one who wrote.',
    ],
    ask: [
      'So the new owner of the {x} was __.',
      'The {x} was carried down the stairs and put into the car of __.',
      'The lawyer gave the {y} to {q}. The {x} he gave to __.',
      'There were tears when the {x} was handed over to __.',
      'You can see the {x} today in the home of __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      silver spoons | fire tongs / diamond ring | old slippers / piano | piano stool / gold watch | umbrella stand / best carpet | door mat
      blue vase | chipped cup / rocking chair | footstool / parrot | empty cage`,
  },
]);

const WHAT = toldKind('told: pick with gifts, what', [
  {
    open: [
      "For my tenth birthday I got {a x} from my father and {a y} from my mother. My father's present broke on the same day, and I was not allowed to cry.",
      "My mother gave me {a y}, and my father gave me {a x}. It was my tenth birthday. In the evening, Father's present was in pieces.",
    ],
    ask: [
      'There was only one of the two left to play with, the __.',
      "I took Mother's present to bed with me, and slept beside the __.",
      'To this day I still have the one that did not break, the __.',
      'What my mother had given me was in one piece, and I played with it for years. It was a __.',
      'In a box under my bed there is something of hers, an old __.',
    ],
    rows: `x y due rivals
      drum | doll | doll | drum / doll | train | train | doll / boat | kite | kite | boat / kite | drum | drum | kite
      train | bear | bear | train / bear | boat | boat | bear / whistle | ball | ball | whistle / ball | whistle | whistle | ball`,
  },
  {
    open: [
      '"Close your eyes. Which hand do you want?" said Grandpa. In his left hand there was {a x} and in his right hand {a y}. I could not know that. I said, "The {hand} one."',
      'Grandpa held {a x} behind his back in his left hand and {a y} in his right, and I had to choose. I chose the {hand} one.',
    ],
    ask: [
      'He opened his hand, and in it was a __.',
      'So that is how I came to have a __.',
      'I was pleased, and ran to show Mother my __.',
      'My sister got what was left. It was not the __.',
      '"There you are, my dear," he said. "The __ is yours."',
    ],
    rows: `x y hand due rivals
      coin | sweet | left | coin | sweet / coin | sweet | right | sweet | coin / shell | button | left | shell | button
      shell | button | right | button | shell / pencil | plum | left | pencil | plum / plum | pencil | right | pencil | plum
      nut | ring | left | nut | ring / stone | nut | right | nut | stone / whistle | key | left | whistle | key / key | whistle | left | key | whistle`,
  },
  {
    open: [
      'On the table were three parcels. In the {a1} paper was {a x}, in the {a2} paper {a y}, and in the {a3} paper {a z}, but nobody knew that except Mum, who had packed them in the middle of the night.',
      'Mum used three sorts of paper so as not to get mixed up: {a1} for the {x}, {a2} for the {y}, {a3} for the {z}.',
    ],
    ask: [
      'My brother tore off the {w} paper, and there was the __.',
      'I got the {w} one. When I had it open, I saw that it was a __.',
      '"Careful with the {w} one," said Mum, for she did not want anyone to break the __.',
      'There were bits of {w} paper all over the room, and in the middle of them stood the __.',
      'Under the {w} paper you could just make out the shape of a __.',
    ],
    rows: `a1 a2 a3 x y z w due rivals
      red | blue | green | clock | vase | lamp | blue | vase | clock lamp / blue | green | gold | lamp | clock | bowl | gold | bowl | lamp clock
      green | white | red | vase | bowl | mirror | green | vase | bowl mirror / gold | red | white | doll | clock | vase | red | clock | doll vase
      white | silver | blue | bowl | doll | teapot | white | bowl | doll teapot / silver | gold | pink | mirror | lamp | doll | pink | doll | mirror lamp
      pink | red | silver | teapot | mirror | clock | red | mirror | teapot clock / yellow | pink | green | lamp | teapot | bowl | yellow | lamp | teapot bowl`,
  },
  {
    open: [
      'Granny sent money to the twins. "Buy something sensible," she wrote. {p} bought {a x} and {q} bought {a y}, and neither of them was very sensible, if you ask me.',
      "With Granny's money, {q} got {a y} and {p} got {a x}. They were both sure that this was what she had meant.",
    ],
    ask: [
      'In the letter that {p} wrote to say thank you, there was a drawing of the __.',
      '"And what did you buy, {p}?" asked Granny. "I bought a __."',
      '{p} takes it everywhere and even sleeps with it, that new __.',
      'Mum tripped over something that {p} had left on the stairs. It was the __.',
      'All of the money that {p} had was spent on the __.',
    ],
    rows: `x y due rivals
      hat | fish | hat | fish / fish | hat | fish | hat / trumpet | crown | trumpet | crown / crown | trumpet | crown | trumpet
      mouse | sword | mouse | sword / sword | mouse | sword | mouse / ball | mask | ball | mask / mask | ball | mask | ball`,
  },
  {
    open: [
      'We could not decide what to give to the teacher, {x} or {y}. Half of the class was for the one and half for the other. Then somebody remembered that {why}.',
      '"Let us give her {x}," said the girls. "No, {y}!" said the boys. And then the new girl said softly, "But {why}."',
    ],
    ask: [
      'So in the end it was the __.',
      'There was no more to discuss. We all put in a pound and bought the __.',
      'The teacher was happy with the __.',
      'Nobody said another word about the other thing, and we chose the __.',
      '"How did you know that I wanted a __?" asked the teacher.',
    ],
    rows: `x y why due rivals
      a plant | a book | she is allergic to anything with leaves | book | plant
      a cake | a scarf | she must not eat anything sweet | scarf | cake
      a watch | a cup | she has got one on her arm already | cup | watch
      a cat | a lamp | animals make her sneeze | lamp | cat
      a cup | a plant | she has thirty of them in her cupboard | plant | cup
      a scarf | a cake | wool makes her neck itch | cake | scarf
      a bike | a cat | she never learned to ride one | cat | bike
      a book | a picture | her shelves are so full that they bend | picture | book
      a lamp | a bike | her rooms are bright enough | bike | lamp`,
  },
  {
    open: [
      'Two things were in my stocking, something for the {p1} and something for the {p2}: {a x} and {a y}. I have been wearing the one for the {p1} ever since, also in the bath.',
      'My aunt sent me {a x} and {a y}. I put on the {x} at once and have not taken it off. The {y} is in a drawer.',
    ],
    ask: [
      'There you see me in the photo, as always with the __.',
      'If you meet me at the pool, you will know me by my __.',
      'The thing that I do not take off even in bed is the __.',
      '"Is that a new __?" people ask when they see me.',
      'When my aunt came to visit, she was glad to see me in the __.',
    ],
    rows: `p1 p2 x y due rivals
      neck | finger | necklace | ring | necklace | ring / head | neck | cap | tie | cap | tie / finger | head | ring | hat | ring | hat
      neck | head | scarf | hat | scarf | hat / head | neck | hat | scarf | hat | scarf / neck | head | tie | cap | tie | cap
      arm | head | watch | cap | watch | cap / finger | arm | ring | watch | ring | watch`,
  },
  {
    open: [
      'One of the two boxes is full of {x}, and the other is full of {y}. It says on the lids which is which, but a joker has swapped the lids. So now there are {y} under the lid that says "{X}".',
      'My brother has swapped the lids of my two boxes. I keep {x} in one and {y} in the other, and now each says the wrong thing.',
    ],
    ask: [
      'I knew what he had done, and opened the box with "{Y}" on it to get at the __.',
      'The lid says "{Y}". But lift it and you will find the __.',
      'To get some {y}, Aunt Ann opened the box that said "{Y}", but inside there were only __.',
      'It did not say so on the lid, but in the box marked "{Y}" I had all my __.',
      '"These are not {y}!" said Mother, with the lid that said "{Y}" in her hand. They were __.',
    ],
    rows: `x y due rivals
      buttons | sweets | buttons | sweets / sweets | buttons | sweets | buttons / stamps | nails | stamps | nails / nails | stamps | nails | stamps
      shells | beads | shells | beads / beads | shells | beads | shells / nuts | coins | nuts | coins / coins | nuts | coins | nuts`,
  },
  {
    open: [
      'I have a {x} box and a {y} box. In the {y} one there are only old bills. The letters from my first love lie in the other one, tied up with a ribbon.',
      'Old bills go in the {y} box. Letters from people I love go in the {x} one. There are not many of those.',
    ],
    ask: [
      'On rainy days I sit on the bed and open the box that is __.',
      'If there is ever a fire, save the __ one, and let the other burn!',
      'My husband knows that he must never open the __ box.',
      'It smells of roses when you lift the lid of the __ one.',
      'A tear fell on the lid of the box, the __ one.',
    ],
    rows: `x y due rivals
      green | black | green | black / black | white | black | white / white | green | white | green / blue | red | blue | red
      red | blue | red | blue / round | square | round | square / square | round | square | round / pink | brown | pink | brown / brown | pink | brown | pink`,
  },
]);

export const kinds: readonly Kind[] = [WHO, WHAT];
