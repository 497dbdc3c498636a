// Tellings of players, singers, actors, party guests and pets, who are named again for what they did.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const GAMES = toldKind('told: who in the game', [
  {
    open: [
      '{p} kicked the ball through the window. "Run!" we shouted.',
      'It was a free kick, twenty yards out. {p} took a long run and hit it with all {pHis} might. There was a crash of glass from the house behind the goal. "Run!" we shouted.',
    ],
    middle: ['{q} was tying a shoe and had seen nothing.'],
    ask: [
      'An angry man came out and asked for a name. We all stared at __.',
      'The new pane was paid for with the pocket money of __.',
      'A letter of apology was pushed under the door, signed by __.',
      'What a shot! Nobody shoots as hard as __.',
      'That neighbour has never forgiven __.',
      'It was __ who broke the glass.',
      '"Whose shot was that?" "It was __."',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} hid in the piano. Grandpa counted to fifty.',
      '"One, two, three," counted Grandpa with both hands over his eyes. The others ran upstairs. {p}, who is small, lifted the lid of the old piano and climbed in.',
    ],
    middle: ['Behind the curtain, with two feet showing, stood {q}.'],
    ask: [
      'Suddenly it went plonk, and everybody knew where to look for __.',
      'Among the strings and hammers sat __.',
      'The best place of all had been found by __.',
      'Twice Grandpa walked right past without seeing __.',
      'Music without hands! It was a sneeze from __.',
      'Inside the piano, __ held still.',
      '"Come out of there, __!"',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{f} cheats at cards. "I never!" she says.',
      'We were playing for matches, and {f} won eleven times in a row. Then she stood up to get some water, and three aces fell from her sleeve.',
    ],
    middle: ['{q} had only two matches left.', '{q} shuffled and dealt, and nobody spoke.'],
    ask: [
      'Since then we keep an eye on the fingers of __.',
      'In our house nobody plays for money with __.',
      '"Roll up your sleeves before we start," we tell __.',
      'It takes a clever player to fool us, and that is __.',
      'Shame on you, __!',
      'We caught __ in the end.',
      'No more cards with __!',
    ],
    due: 'f',
    rivals: 'q',
  },
  {
    open: [
      '{p} came first, {q} second, and {r} lost a shoe.',
      'It was the last race of the day. {r} lost a shoe at the start and hopped. {q} led for a while, but at the line it was {p}, by a nose.',
    ],
    ask: [
      'A gold medal was hung around the neck of __.',
      'Three cheers for __!',
      'The mayor shook hands with the winner. "Well run, __."',
      'High on the middle step, waving, stood __.',
      'The cup is now on a shelf in the bedroom of __.',
      'It was __ who had won.',
      'The winner was __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      '{p} won the race and {q} won the jump. {r} came last in everything.',
      'Poor {r}! Last in the race, last in the jump, and then it rained. {q} jumped so far that they had to get a longer tape. The race itself was won by {p}.',
    ],
    ask: [
      '"I tried my best," said a sad little voice. It was __.',
      'A prize for the best sport, not for the best legs, was given to __.',
      'Behind all the others, red in the face, came __.',
      'Sweets are a comfort, so we shared ours with __.',
      'It is not easy to be slow. Ask __.',
      'Nobody had waited for __ to finish.',
      'Last again, poor __!',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      '{p} plays the drum, and {q} plays the flute.',
      'There is music in every room here. Upstairs {q} blows the flute, softly and sadly. In the garage {p} has a drum, a big one, and there is nothing soft about it.',
    ],
    ask: [
      'The neighbours knocked at the wall. "Not so loud, __!"',
      'Bang, bang, boom! There goes __.',
      'Two sticks for Christmas will please __.',
      'At the head of the parade, beating time, marches __.',
      'The cups on the shelf jump whenever there is practice for __.',
      'In the garage, __ is drumming.',
      'The drum belongs to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'In goal stood {m}. "Nothing gets past me," he said.',
      'Before the match {m} pulled on his thick gloves and jumped up and down between the posts. "Nothing gets past me today," he said. It was the final, and his mother was watching.',
    ],
    middle: [
      '{q} ran up and down the wing and never got the ball.',
      'On the bench {q} was eating an orange.',
    ],
    ask: [
      'It finished four nil against us, and everyone blamed __.',
      'Three times the ball rolled between the legs of __.',
      'At the penalty all eyes were upon __.',
      'The net behind him shook. "Sorry, lads," said __.',
      'The only player who may use his hands is __.',
      'In front of the goal, __ was shaking.',
      'Hold it, __!',
    ],
    due: 'm',
    rivals: 'q',
  },
  {
    open: [
      'The king was played by {p} and the thief by {q}. {r} pulled the curtain.',
      'We put on a play in the garage. {r} was in charge of the curtain. "I am the thief," said {q}, who had a mask. So the paper crown and the long red cloak went to {p}, who was king.',
    ],
    ask: [
      'On a golden throne, without a single line in mind, sat __.',
      '"Off with his head!" cried __.',
      'All the others had to bow to __.',
      'The crown slipped down over the ears of __.',
      'Long live His Majesty, also known as __!',
      'The crown was on __ that night.',
      'All hail the great __!',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      '{q} played the witch, {p} played the tree, and {r} was the prince.',
      'The parts for the school play are up on the board: {r} gets to be the prince, and {q} the witch. "I am a tree," said {p} at supper. "I just stand there with leaves on."',
    ],
    ask: [
      'Not one word had to be learned by __.',
      'Green from head to foot, with both arms in the air, stood __.',
      'A paper bird was sitting on the head of __.',
      'In the second act a dog ran up and lifted its leg against __.',
      'The stillest person on the stage was __.',
      'Like a tree, __ did not move.',
      'Leaves and all, that was __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'My {due} scored! My {d} missed the ball and fell.',
      'Fathers and sons, mothers and aunts: on Sunday the whole family plays football in the park. My {d} slipped in the mud. But my {due} got the ball and put it in the net!',
    ],
    ask: [
      '"Goal!" we roared, and jumped on the back of my __.',
      'We won one nil, all thanks to my __.',
      'The hero of the day was carried off the field: my __.',
      'We still talk about that one lucky kick by my __.',
      'You would not believe what a left foot there is on my __.',
      'It was my __ who scored.',
      'The goal was by my __.',
    ],
    lists: {
      due: 'mother father sister brother aunt uncle cousin grandmother grandfather',
      d: 'mother father sister brother aunt uncle cousin',
    },
    rivals: 'd',
  },
]);

const FUN = toldKind('told: who at the party', [
  {
    open: [
      '{p} had a birthday.',
      'On Friday {p} turned nine. There were balloons on the gate and a table in the garden. "Nine is nearly ten," {pHe} said.',
    ],
    middle: ['{q} arrived an hour early, with a kite.'],
    ask: [
      'The candles were blown out in one go by __.',
      '"Happy birthday, dear __!"',
      'We all stood round the table and sang for __.',
      'The first slice of cake is always for __.',
      'A year older and an inch taller: that is __.',
      'We wished __ many happy returns.',
      'A cake for __!',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{q} had a birthday, and {p} brought a puppy in a box.',
      'When {q} turned ten, there were nine guests and nine parcels. One box had holes in it, and it moved. "Careful," said {p}, who had carried it all the way, "it is alive."',
    ],
    ask: [
      'A puppy! And what a friend to have thought of it: __.',
      'Who gave the best present of all? It was __.',
      'The little dog will always be grateful to __.',
      'A thank you letter with a paw print was sent to __.',
      'Nobody had been told about the puppy. It was a surprise from __.',
      'It was __ who brought the puppy.',
      'The puppy came from __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{f} sang alone. "My knees are shaking," she said.',
      'Nobody had expected much of the concert. Then a small girl called {f} stepped up to the microphone, shut her eyes, and sang. Even the man at the door stopped chewing.',
    ],
    middle: ['{q} turned the pages at the piano.', '{q}, in the front row, had a cough and left.'],
    ask: [
      'When it was over, people stood up and clapped and clapped for __.',
      'Roses were thrown at the feet of __.',
      'Such a clear, high voice! It belonged to __.',
      '"Once more, please!" the whole hall shouted to __.',
      'We shall all be buying records one day by __.',
      'That night __ sang like an angel.',
      'The song was sung by __.',
    ],
    due: 'f',
    rivals: 'q',
  },
  {
    open: [
      '{pet} the dog stole the sausages. {pet2} the cat only watched.',
      'The grill was hot and the plates were out. {pet2}, our cat, was sitting on the wall with her eyes half closed. Nobody was looking at the dog, at {pet}, until six sausages were gone.',
    ],
    ask: [
      'A fat belly, a happy tail: no doubt about it, it was __.',
      '"Bad dog!" we said to __.',
      'There was bread and salad for us, and a feast for __.',
      'Grease was dripping from the chin of __.',
      'At our next barbecue, a lead and a post are waiting for __.',
      'We should have watched __ more closely.',
      'Full at last was __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      '{pet} can open doors. {pet2} can only scratch at them.',
      'Our two dogs are not equally bright. {pet2} scratches at a closed door and whines. {pet} stands up, puts a paw on the handle, and walks through.',
    ],
    ask: [
      'The kitchen has a lock now, and that is because of __.',
      'We came home, and the fridge was wide open. "Clever boy, __."',
      'No room in the house is safe from __.',
      'That dog should be in a circus. I mean __.',
      'Shut in for the night, and a minute later on my bed: __.',
      'No door can keep __ out.',
      'The door was opened by __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'At the fancy dress party {p} was a pirate, {q} a bee, and {r} a ghost.',
      '"Boo!" said {r} from under a sheet. {q} had black and yellow stripes and two wings of wire. And {p} wore a patch over one eye and a wooden sword. A pirate, what else?',
    ],
    ask: [
      'A toy parrot was pinned to the shoulder of __.',
      '"Where is the treasure?" growled __.',
      'With a hook instead of a hand, it is hard to eat jelly. Poor __!',
      'The black flag on the bicycle outside belonged to __.',
      '"All aboard, you dogs!" That must be __.',
      'We gave __ a wooden parrot.',
      'Ahoy there, Captain __!',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      '{p} asked {q} to dance. "I cannot," said {q}.',
      'All evening long {p} had been looking across the hall. At ten {pHe} put down {pHis} glass, walked over to {q}, and asked for a dance. "I cannot dance a step," said {q}.',
    ],
    ask: [
      'It takes courage to cross an empty floor. That night it was shown by __.',
      'No is a hard word to hear. It was heard by __.',
      'So back to the others, with a red face, went __.',
      '"Let me teach you," said __.',
      'Fifty years later they still laugh at that first question, put by __.',
      'It was __ who had dared.',
      'No dance for __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'At the wedding the {due} sang and the {d} cried.',
      'What a wedding it was! The {d} cried from beginning to end. After the soup the {due} jumped on a chair and sang, louder and louder, eleven songs in all.',
    ],
    ask: [
      '"Who is that with the terrible voice?" asked the bride. "Oh, that is the __."',
      'At the eleventh song somebody put a bread roll in the mouth of the __.',
      'The band gave up and left the music to the __.',
      'Nobody had known there was so much breath in a __.',
      'The microphone had to be taken away from the __.',
      'In the end the __ was hoarse.',
      'Those songs were by the __.',
    ],
    lists: {
      due: 'baker farmer doctor teacher nurse driver cook dentist builder gardener butcher postman',
      d: 'farmer doctor teacher nurse baker cook',
      e: 'driver dentist builder gardener butcher postman',
    },
    rivals: 'd e',
  },
  {
    open: [
      '{p} popped all the balloons.',
      'We had a hundred balloons for the party. They hung from the lamp and the stairs. Then {p} found a pin. "Only one," {pHe} said, but it was not one.',
    ],
    middle: ['{q} had blown up most of them and sat down to rest.'],
    ask: [
      'Bang! went the last of them, and the baby cried. "Enough, __!"',
      'The pin was taken away from __.',
      'Bits of rubber lay all over the carpet, and in the middle sat __.',
      'A hundred bangs in a minute! Only one person has that much fun: __.',
      'To bed without any supper went __.',
      'It was __ who had the pin.',
      '"Give me that pin, __!"',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{m} taught the parrot to swear. "It was an accident," he said.',
      'For a year the bird had said nothing but good morning. Then {m} hit his thumb with a hammer, right beside the cage, and said a certain word. He said it four times.',
    ],
    middle: ['{q} was the first to hear it, and dropped a spoon.', 'It was {q} who used to feed the bird.'],
    ask: [
      'When the vicar came for tea, the bird spoke up. Mother glared at __.',
      'Such language! It did not get that from me, it got it from __.',
      'A clever bird, but what a bad teacher: __!',
      'To this day the parrot sounds exactly like __.',
      '"And who taught him that?" All fingers pointed to __.',
      'The parrot had heard __ swear.',
      'The bird had learned it from __.',
    ],
    due: 'm',
    rivals: 'q',
  },
]);

export const kinds: readonly Kind[] = [GAMES, FUN];
