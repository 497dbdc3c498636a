// Tellings from the life of people and their pets: found, lost, ill, fed, loved and laughed at.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { BEHIND, COLOURS, DAYS, FAMILY, NUMBERS } from './telling-words.ts';

const PETS = toldKind('told: life with pets', [
  {
    open: [
      "All my sister wanted for her birthday was {a c}. On Saturday morning there was a box with holes in it on the kitchen table, and inside sat {pet}. She hasn't let go of it since.",
      '"Please, please, can we keep it?" {p} had found {a c} behind the bus stop and carried it home in {pHis} hat. Dad sighed, looked at Mum and said yes. That is how {pet} came to us.',
    ],
    middle: ['We had to read a whole book about what it eats and where it likes to sleep.'],
    ask: [
      'Our visitors are not always keen to touch it, but I love the feel of its __.',
      'The first time I was allowed to hold {pet}, I was surprised at how clean it kept its __.',
      'Everybody who comes to the house wants to run a finger over its __.',
      'In the photo on my desk you can see the sun shining on its __.',
      'If it is not well, the vet told us, you will notice it first by looking at its __.',
    ],
    rows: `c due rivals
      kitten | fur | feathers scales shell / budgie | feathers | fur scales shell / snake | scales | fur feathers wool
      lamb | wool | scales feathers prickles / tortoise | shell | fur feathers wool / rabbit | fur | scales feathers shell
      hedgehog | prickles | feathers scales wool / parrot | feathers | scales fur wool`,
  },
  {
    open: [
      'When we came home from the cinema, the roast chicken was gone. {pet}, the dog, had been in the garden since noon with the door locked. {pet2}, the cat, was lying next to the oven and licking his paws.',
      'We have a dog called {pet} and a cat called {pet2}, and they are the best of friends. Last Sunday the cat opened the fridge with his paw, pulled out a chicken and ate it all on his own while the dog watched.',
    ],
    ask: [
      'It took us no time at all to find the thief. It was __.',
      'So no dinner tonight, I am afraid, for our greedy little friend __.',
      '"Who did that?" shouted Dad. We all pointed at __.',
      'One of the two did not need any supper that evening, and that was __.',
      'I suppose we will have to put a lock on the kitchen door because of __.',
    ],
    due: 'pet2',
    rivals: 'pet',
  },
  {
    open: [
      "You won't believe what a night we've had! {pet} crept under the stairs around midnight, and by breakfast she had {due} puppies. Mother and babies are fine, but I could sleep standing up.",
      'Free to good homes: {due} puppies, born under our stairs on the first of May. The mother, {pet}, is a gentle sheepdog. Their father, to be honest, could be anyone in the village.',
    ],
    middle: ['Mum says that we may keep one or two of them at the very most.'],
    ask: [
      'I have counted them again, and there really are __.',
      'One puppy would have been plenty, thank you, but __!',
      'When my aunt asked how many baby dogs we had now, I held my breath and said there were __.',
      'It is not easy for the poor mother to keep an eye on all __.',
      'Of course we need a good name for every one of the __.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'MISSING since Friday: our old cat {pet}, striped, with a torn ear, wearing a {due} collar with a bell. He is shy, so please do not chase him. Just ring us at any hour.',
      'Before {pet} ran away we had bought him a new collar. The shop had a {d} one too, but the {due} one was easier to see in the dark, and so I took it.',
    ],
    ask: [
      'On Monday a lady phoned. She had seen a cat in her apple tree, and yes, his collar was __.',
      '"It cannot be ours," I said to the man, "because his collar is __."',
      'Something moved in the hedge. All I could make out in my torchlight was a band of __.',
      'Years later I found that collar in a drawer, still bright __.',
      'Look at the neck first, children. If it is {pet}, you should see something __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      "Don't panic, but the hamster's cage is open and {pet} is not in it. {p} heard a small scratching noise behind the {due} while {pHe} was cleaning {pHis} teeth.",
      'Dear diary, our hamster has been on the run since Tuesday. I left a bit of carrot on every carpet, and this morning only the one behind the {due} had been touched.',
    ],
    middle: ['Dad has already moved the {d}, and all he found there was an old sock.'],
    ask: [
      'Let us all be very quiet now and sit down close to the __.',
      'Just as I thought: two bright little eyes were looking at us from behind the __.',
      'In the end we got him back by laying a trail of sunflower seeds that began right beside the __.',
      'We think that he must have built himself a nest in the dust behind the __.',
      'So if you come home before us, please shut the door and do not touch the __.',
    ],
    lists: { due: BEHIND, d: BEHIND, e: BEHIND },
    rivals: 'd e',
  },
  {
    open: [
      "It's my {w}, really, who should be telling you about the parrot. I was away at sea when it flew in through the kitchen window and asked for a cup of tea.",
      'Long before I was born, my {w} had a parrot that could whistle for taxis. I have been told that story at every Christmas dinner of my life.',
    ],
    ask: [
      'The bird would not talk to anybody else in the room, however nicely they asked. It would only talk to __.',
      'Everyone in the street knew that parrot, and of course everyone knew __.',
      'When I opened the old photo album, I saw the parrot sitting on a hat, and under the hat I saw __.',
      'There was one person it truly loved, and it used to shout for hours until it saw __.',
    ],
    rows: `w due rivals
      grandmother | her | him them / uncle | him | her them / grandparents | them | him her / aunt | her | him them
      grandfather | him | her them / cousins | them | him her / sister | her | him them / brothers | them | her him`,
  },
  {
    open: [
      'Our dog {pet} came whining out of the woods with a long thorn in his {due}. The vet got it out in a second, but he howled as if she were killing him.',
      '"Hold him still for me," said the vet. "Ah, there it is. A piece of glass, deep in the {due}. How did you manage that, {pet}?" He only licked her hand.',
    ],
    middle: ['She gave us some white cream and told us to keep him out of the mud for a week.'],
    ask: [
      'That evening he lay on the sofa like a king, with a thick bandage on his __.',
      'It has healed well, but you can still feel a small hard spot on his __.',
      'For days he would not let anyone come near his __.',
      '"What happened to your dog?" people asked. "He hurt his __."',
    ],
    lists: { due: 'paw ear tail leg shoulder neck chin' },
  },
  {
    open: [
      'We have two cats, and they could not be more different. {pet} {x} and {pet2} {y}. My wife says they are just like the two of us.',
      "Strange, isn't it? Two kittens from the same basket, and one of them, {pet}, {x}, while the other, {pet2}, {y}.",
    ],
    middle: ['They came to us in the same shoebox, in the middle of a very cold winter.'],
    ask: [
      'So if you ever come and stay with us, you will soon see that one of the two is very __.',
      'When I call them for dinner, I always think how different they are. {pet} is so __.',
      'The vet has known them both for years and says she has never met a cat like {pet}, so __.',
      'My mother still mixes them up, so I tell her: {pet} is the one who is __.',
    ],
    rows: `x y due rivals
      sleeps all day long and will not even get up for a mouse | never sits still | lazy | wild shy greedy
      runs under the bed as soon as the doorbell rings | sits on the lap of any guest | shy | friendly lazy brave
      eats her own dinner and then everyone else's | hardly touches her food | greedy | thin shy clever
      has learnt to open doors, drawers and the fridge | gets lost in a paper bag | clever | silly lazy shy
      chases even the biggest dogs out of our garden | hides from flies | brave | shy afraid lazy
      is fifteen and has lost most of her teeth | was born in spring | old | young wild small`,
  },
  {
    open: [
      'I took {pet} to the beach while you were at work. He {e}, so please do not be cross with him when he comes to say hello.',
      "What a day for a dog! First {pet} barked at the postman, then he got into the neighbours' garden, and to top it all he {e}.",
    ],
    ask: [
      'He has been home for one minute, and it is plain to see that he is still __.',
      'No, you cannot have him on your clean bed tonight, {p}, because he is __.',
      '"Why does he look at me like that?" asked {p}. "I think he is __."',
      'Give him a moment by himself in his basket. He is rather __.',
    ],
    rows: `e due rivals
      jumped into every single wave | wet | dry hungry thirsty / rolled in black mud from nose to tail | dirty | clean dry
      ran after a ball for three hours without a rest | tired | awake dry clean
      has had nothing to eat since last night | hungry | full wet asleep
      drank nothing all day in that terrible heat | thirsty | wet cold full
      ate six sausages and a whole birthday cake | full | hungry thirsty empty`,
  },
  {
    open: [
      '"If you get through the whole school year without one bad mark," Grandpa told {p} in September, "I shall buy you a {due}. Your cousin got a {d} when he learnt to swim, so it is only fair."',
      'Poor Grandpa! He has promised {p} a {due}, and now {pHe} tidies {pHis} room, does all {pHis} homework and brings home one good mark after another.',
    ],
    middle: ['There is not much space in their flat, and the landlord is a grumpy old man.'],
    ask: [
      'On the last day of school {p} came running down the road, waving {pHis} report, and cried, "Where is my __?"',
      'A promise is a promise, and so the old man went off to look for a __.',
      '"And who," asked {pHis} mother quietly, "is going to look after the __?"',
      'Every night before {pHe} fell asleep, {p} thought up names for the __.',
      'Their landlord nearly fainted when he opened the front door and met a __.',
    ],
    lists: {
      due: 'pony puppy kitten rabbit hamster parrot tortoise goat snake lizard donkey',
      d: 'pony kitten rabbit hamster parrot',
      e: 'puppy tortoise goat snake lizard',
    },
    rivals: 'd e',
  },
  {
    open: [
      "The dog isn't ours, you know. He belongs to my {due}, who had to go into hospital with a bad back. We said we would take him for two weeks, and that was in March.",
      'When my {due} moved to Spain, there was no room in the car for a big dog, so {pet} stayed with us. Every Sunday there is a phone call, and he gets to listen and bark.',
    ],
    ask: [
      'He still sleeps on an old green jumper that smells of my __.',
      'I have grown fond of him, but one day I will have to give him back to my __.',
      'Whenever a blue car stops outside, he runs to the door, hoping that it is my __.',
      'Strangers think he is mine, so I explain that he really belongs to my __.',
      'On his collar there is a telephone number, and it is the number of my __.',
    ],
    lists: { due: FAMILY },
  },
  {
    open: [
      'Our parrot only knows one name. {p} spent a whole summer teaching it to him, bit by bit, with peanuts. What he learnt, to the surprise of everybody, was not "{p}" but "{q}".',
      'For years the parrot had belonged to a sailor whose wife was called {q}, and so he called everyone {q}, even the cat. {p}, who bought him, never got used to it.',
    ],
    ask: [
      'When the doorbell rang at six in the morning, a loud voice from the cage said, "Good morning, __!"',
      'You can give him all the peanuts in the world. The only word that comes out is __.',
      'It was dark and quiet in the room, and then the bird began to scream: "__!"',
      'The vet looked into his beak. "Thank you, __," said the parrot.',
      'I do not think there is a soul in our street who has not heard him shout for __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Our new flat is tiny, but we were allowed to bring one pet, and so we brought our {c}. The man downstairs says he can hear it through the ceiling, especially early in the morning.',
      'Would you mind looking after our {c} while we are in Rome? It is no trouble at all. You will find everything it needs next to its bed.',
    ],
    middle: [
      'It has lived with us for six years, and we would not give it away for all the money in the world.',
    ],
    ask: [
      'If it is happy to see you when you come in, it will start to __.',
      'You will know when it is in a good mood, because you will hear it __.',
      'And as soon as I came into the room with its dinner, it began to __.',
      'Listen! There it goes again. Did you hear it __?',
    ],
    rows: `c due rivals
      dog | bark | meow quack sing / cat | purr | bark quack oink / canary | sing | bark purr meow
      duck | quack | bark meow purr / puppy | bark | purr sing quack / kitten | meow | bark sing quack
      pig | grunt | bark sing purr / guinea pig | squeak | bark quack meow`,
  },
  {
    open: [
      "There's a pond in our garden now. {N} fish {live} in it, gold with black spots, and my father goes out in his pyjamas every morning to say hello.",
      'My brother won {n} fish at the fair and brought {it} home in a plastic bag. Mum found an old glass bowl in the cellar, and I gave up my place on the shelf.',
    ],
    ask: [
      'According to my father, the fish __ hungry all the time.',
      'Compared with the ones you see at the market, our fish __ rather small.',
      'The fish we talked about on the phone last night, by the way, __ doing very well.',
      'Believe it or not, as soon as somebody plays the piano our fish __ wide awake.',
    ],
    rows: `n N live it due rivals
      one | One | lives | it | is | are am / two | Two | live | them | are | is am
      a | One | lives | it | is | are am / three | Three | live | them | are | is am
      a single | A single | lives | it | is | are am / ten | Ten | live | them | are | is am`,
  },
  {
    open: [
      'Granny was hanging out the washing when {pet} shot past her with {a due} in his mouth. Round and round the apple tree they went, the dog in front and Granny behind him, shouting.',
      '"{pet}! Drop it! Drop it at once!" The whole park turned to look at us. He had taken {a due} from a picnic blanket and thought it was the best game in the world.',
    ],
    ask: [
      'At last he lay down under a bush and began to chew on the __.',
      'I had to go back later, red in the face, and pay for the __.',
      'We still do not know where, in all those flower beds, he buried the __.',
      'It took three grown people and a biscuit to make him let go of the __.',
      'There was not much left, I can tell you, of that poor __.',
    ],
    lists: { due: 'slipper hat glove sausage sock teddy shoe sandwich towel wallet phone cushion football' },
  },
  {
    open: [
      '{f} grew too tall for her pony last year. She could have sold him for a good price, but she gave him to {m}, the boy from the next farm, for one pound and a promise to plait his tail on Sundays.',
      'For one pound {m} got the pony that {f} had grown too tall for. She comes every Sunday with an apple in her pocket, just to make sure that he is being kind to him.',
    ],
    middle: ['The pony himself did not seem to mind at all, as long as there were carrots.'],
    ask: [
      'So if you want a ride on that pony today, you had better ask __.',
      'Early each morning the new owner goes out to the field with a bucket, and that is __.',
      'It is not a girl you see now when the pony trots past our window. It is __.',
      'The pony is eleven years old, as round as a barrel, and belongs to __.',
    ],
    due: 'm',
    rivals: 'f',
  },
  {
    open: [
      'Dogs have a clock in their belly. Every {due} the butcher keeps a bone for our old {pet}, and although nobody tells him what day it is, he is at the garden gate by eight.',
      '"Bring him round on {due}," the butcher said, "I will have a nice big bone for him. On {d} I am closed." And now our dog will not miss it for anything.',
    ],
    ask: [
      '"Why is he so excited this morning?" "Well, look at the calendar. It is __."',
      'No need to look at the paper. He is sitting by the gate, so it must be __.',
      'As soon as he gets his bone, he starts to look forward to next __.',
      'We have moved our trip to another day, because the dog has plans for __.',
    ],
    lists: { due: DAYS, d: DAYS },
  },
  {
    open: [
      "{pet}'s got a sore stomach, so would you please be strict with him while we are out? He may have a little {due}, but no {d} whatsoever, even if he looks at you with those big eyes.",
      'The vet told {p} to give the sick dog nothing but {due} for a week. "And if your children drop {d} under the table, sweep it up before he finds it!"',
    ],
    ask: [
      'On the cooker you will find his dinner, a small pot of __.',
      'By the fourth day he turned up his nose when he saw yet another bowl of __.',
      'I went to the shop to make sure that we did not run out of __.',
      'He is well again, but I think he has had enough for the rest of his life of plain __.',
      'There was only one thing he was allowed to eat, and that was __.',
    ],
    lists: {
      due: 'rice chicken fish bread porridge pasta soup toast',
      d: 'ham cheese cake ice_cream bacon chocolate',
    },
    rivals: 'cheese cake bacon chocolate',
  },
]);

export const kinds: readonly Kind[] = [PETS];
