// Tellings from the vet's, the animal shelter and the pet shop: patients and what hurts, what they say, eat and need.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const VET = toldKind("told: beasts at the vet's", [
  {
    open: [
      '"Next, please," said the vet. {p} came in with {pet}, {a c}, and the door was shut behind them.',
      'There were nine people in the waiting room, and one of them was {p}. {p} had brought {pet}, {a c} that had not been well since the weekend.',
      'The vet has a page for every patient in her book. Half past ten: {p}, with {a c} called {pet}.',
    ],
    middle: ['On the wall there was a poster about teeth, and under it a heater that did not work.'],
    ask: [
      'The trouble was with its left __.',
      'First of all the vet wanted to see its right __.',
      '"It must not use this __ for a week," said the vet.',
      'One __ was broken and had to be bandaged.',
      'The vet took a small pair of tweezers and pulled a thorn out of a __.',
    ],
    rows: `c due rivals
      budgie | wing | paw hoof fin / dog | paw | wing hoof fin / pony | hoof | wing fin horn / cat | paw | hoof wing fin / goose | wing | paw hoof horn
      donkey | hoof | paw wing fin / owl | wing | hoof paw fin / rabbit | paw | wing hoof fin / foal | hoof | wing fin horn`,
  },
  {
    open: [
      'From the next room came a voice, and it was not that of {p}. {p} was in there with {x}, and with the vet, who had a needle in her hand.',
      'It was the turn of {x}, and the one who got the jab was not pleased. All of us in the waiting room could hear it. {p} came out quite pale.',
    ],
    ask: [
      'I have never heard anything __ like that.',
      'Did you hear it __?',
      'It began to __ before it was even touched.',
      'The others in the waiting room sat up when they heard it __.',
      '"Do not __ at me, my friend," said the vet. "It is all for your own good."',
    ],
    rows: `x due rivals
      a big black dog | bark | quack bleat croak / a white duck | quack | bark neigh croak / a sheep from the hills | bleat | bark quack neigh
      a young donkey | bray | quack croak meow / the cat of the priest | meow | bark neigh croak / a calf | moo | bark meow croak
      a pony | neigh | quack croak bark / a fat green frog | croak | neigh bark bleat / a long thin snake | hiss | bark bleat neigh`,
  },
  {
    open: [
      'At the animal shelter each of us has a job. {p} sees to the {c}. I do the floors.',
      'I rang up the shelter because I wanted to help. "You can start with the {c}," they said.',
      'Saturday is feeding day at the shelter. {p} has the {c}, because nobody else dares to.',
    ],
    ask: [
      'There is a big box of __ in the back room.',
      'Twice a day they want some __.',
      'The first thing you learn is how much __ they get.',
      '"Is there any __ left?" I asked.',
      'A kind baker gives us money for __.',
    ],
    rows: `c due rivals
      horses | hay | meat fish worms / dogs | meat | hay grass corn / old donkeys | hay | fish meat worms
      penguins | fish | hay grass corn / geese | corn | meat fish honey / seals | fish | hay corn grass
      guard dogs | meat | hay corn grass / hens | corn | meat fish honey / ponies | hay | fish meat worms / wolves | meat | corn hay grass`,
  },
  {
    open: [
      '"I do not know what to do," said {p} on the phone to the vet. "It is my {c}. It used to be so happy, but now it just sits there and looks at me. It does not want to eat. My neighbour says that it is the weather."',
      'The vet came out to the house in the rain, because {p} had begged her. The {c} was under a blanket in the kitchen.',
    ],
    middle: ['The vet put on her glasses and asked for a cup of tea.'],
    ask: [
      'What had made it ill was a crack in its __.',
      '"It will feel better when we have cleaned its __," she said.',
      'There was nothing wrong, except that it had paint on its __.',
      'She ran a finger along its __, and it opened one eye.',
      'You can tell whether it is well from the look of its __.',
    ],
    rows: `c due rivals
      tortoise | shell | beak hoof wool / parrot | beak | shell hoof wool / pony | hoof | beak shell wing
      snail | shell | hoof beak wool / budgie | beak | shell wool horn / turtle | shell | hoof wool horn
      goat | horn | beak shell wing / canary | beak | shell wool hoof / donkey | hoof | shell beak wing`,
  },
  {
    open: [
      'Here is a joke. Somebody comes to the vet with {a c}. "Doctor, it has stopped working," he says. "It does not do it any more!" - "What does it not do?" asks the vet.',
      '{p} had bought {a c} and wanted to give it back. "It is no good," {pHe} told the man in the pet shop. "It does not do what it should."',
    ],
    ask: [
      '"It does not __," was the answer.',
      '"I have had it for two weeks, and it has yet to __!"',
      '"Such an animal has to __, or am I wrong?"',
      '"How can I get it to __?"',
    ],
    rows: `c due rivals
      guard dog | bark | crow moo neigh / rooster | crow | bark neigh moo / canary | sing | bark moo neigh
      cat | meow | crow bark moo / frog | croak | bark crow neigh / duck | quack | bark moo neigh
      lamb | bleat | crow bark neigh / horse | neigh | crow bark moo / bloodhound | bark | crow neigh moo`,
  },
  {
    open: [
      'In the waiting room sat three people with three baskets. {p} had a cat in it, {q} had a parrot, and {r} had a snake.',
      'The vet looked at her list: a snake, {r}; a parrot, {q}; a cat, {p}. It was going to be a long morning.',
    ],
    ask: [
      '"Hello, good-looking!" came out of the basket of __.',
      'A green feather lay under the chair of __.',
      'A beak had made a hole in the basket of __.',
      'Sunflower seeds were all over the knees of __.',
      '"It has learnt to swear," said __.',
      'Its wing was hurt, so the vet took the basket from __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'This is Radio Five, and we have a new mother in our town. It happened at the animal hospital last night, at ten to four. She is {x}, and she is doing well.',
      'The young vet had never been so nervous. It was {x} who was lying there in the straw, and the little one was on its way. At dawn it was all over.',
    ],
    middle: ['The old vet had slept through it all, with his boots on.'],
    ask: [
      'A healthy __ was born.',
      'Half an hour later the little __ stood up.',
      'Now they are looking for a name for the __.',
      'Do you know what a __ looks like when it is only an hour old?',
      'They rubbed the __ dry with an old towel.',
    ],
    rows: `x due rivals
      a mare | foal | calf lamb kitten / a cow from the hill farm | calf | foal lamb puppy / a sheep with a black face | lamb | foal calf piglet
      an elephant from the circus | calf | foal lamb cub / a pony | foal | calf lamb cub / a white sheep | lamb | calf foal kitten`,
  },
  {
    open: [
      '{p} has opened a hotel for pets. It is full in August. Room one is for {x} this week.',
      'Dear guest house for animals, we are going away in May, and should like to book a place for {x}. It has never been away from home. It likes music, but not after nine.',
    ],
    ask: [
      'It will need a clean __, of course.',
      'The __ was cleaned and made ready.',
      'On the very first night it tried to get out of the __.',
      'A card with its name on was put up on the __.',
    ],
    rows: `x due rivals
      a canary | cage | stable tank kennel / a horse | stable | cage tank hutch / three goldfish | tank | stable cage kennel
      a big watchdog | kennel | tank cage stable / a budgie | cage | kennel tank stable / a pony | stable | hutch cage tank
      some tropical fish | tank | kennel cage stable / a talking parrot | cage | tank stable kennel`,
  },
  {
    open: [
      'In spring a man comes to the vet with everything that he has found on the road. This time it was {x}. He is a lorry driver, and the softest heart I know. His lunch goes to cats.',
      'The box that was left on the step of the clinic had no name on it. In it was {x}.',
    ],
    ask: [
      'After a week in our care, it __ out of the window.',
      'We let it go in the evening, and it __ off without looking back.',
      'It was quite well again, for it __ right across the room.',
      'How glad we were when it __ for the first time!',
    ],
    rows: `x due rivals
      a swallow | flew | hopped slithered galloped / a young rabbit | hopped | flew slithered galloped / a grass snake | slithered | flew hopped galloped
      a frog | hopped | slithered flew galloped / an owl | flew | hopped slithered galloped / an adder | slithered | hopped flew galloped
      a sparrow | flew | slithered galloped crawled / a toad | hopped | galloped flew slithered`,
  },
  {
    open: [
      'The students of the vet school had an exam. On the table in front of {p} there was {x}, stuffed.',
      '"Now tell us how many legs you see," said the professor to {p}, and took away the cloth. It was {x}. The others held their breath.',
    ],
    ask: [
      '{p} counted the legs twice, to be on the safe side. There were __.',
      'The right number, of course, was __.',
      'No one can fail who has learnt to count up to __.',
      '"You have forgotten to look underneath! It is __," said a voice from the back.',
    ],
    rows: `x due rivals
      a spider as big as a plate | eight | two four six / a beetle | six | eight two four / a swan | two | four six eight
      a wolf | four | two six eight / an eagle | two | four six eight / an enormous ant | six | eight four two
      a badger | four | six two eight / a hairy spider | eight | four six two / a hen | two | four six eight / a bee | six | two four eight`,
  },
  {
    open: [
      'A little girl came in with a shoebox. "It is ill," she said. She did not know what it was called, only that it {x}. She put it down on the table with great care.',
      'The old man would not say what he had in his sack. "You will see," he said. "It {x}." The nurse took a step back.',
    ],
    middle: ['It was nearly six, and everyone wanted to go home.'],
    ask: [
      'The vet opened it and looked straight at a __.',
      '"Well, well, a __!" said the vet.',
      'In the book, on the next line, the nurse wrote "__".',
      'It is not every day that we treat a __.',
      'In all her years there had never been a __ on that table.',
    ],
    rows: `x due rivals
      has a shell, goes very slowly, and eats lettuce | tortoise | frog snake / has no legs at all, is long and thin, and hisses | snake | frog tortoise
      is green and wet, and it hops and croaks | frog | snake tortoise / is full of spines and rolls itself up into a ball | hedgehog | frog snake
      has eight hairy legs and had been sitting in its web | spider | tortoise snake
      hangs upside down from the roof by day, and flies by night with wings made of skin | bat | tortoise frog snake
      has a very long tail and ears like petals, squeaks, and adores cheese | mouse | snake frog`,
  },
  {
    open: [
      'The vet asked about {pet}, and so I told her. {pet} is {a c}. We have had it since our wedding. My wife had wanted a piano, I had wanted a boat, and {pet} was what we could agree on.',
      'There is a hair salon for animals in our street now. The first to have an appointment was {pet}, {a c}.',
    ],
    ask: [
      'It took three hours to brush its __.',
      'I am told that oil is good for its __.',
      'They washed its __ and put a ribbon on it.',
      'It is a bit vain when it comes to its __.',
    ],
    rows: `c due rivals
      tortoise | shell | fur mane wool / rabbit | fur | shell mane wing / pony | mane | shell wing beak
      lamb | wool | shell beak mane / snail | shell | fur mane wool / cat | fur | shell wing mane
      horse | mane | shell beak wing / sheep | wool | beak shell mane / hamster | fur | mane shell beak`,
  },
  {
    open: [
      'Sign here, please: I, {p}, promise to look after {x} that I got from the shelter, and to do so each day.',
      'There are things you have to know before you take {x} home. {p} got a whole list of them, on pink paper.',
    ],
    ask: [
      'At the top of the list it said that {pHe} had to buy a __.',
      '"Have you got a __ at home?" they wanted to know.',
      'A __ was given to {p} for free, as a present.',
      'The old __ was no good any more, and so {p} paid for a new one.',
    ],
    rows: `x due rivals
      a dog | collar | saddle tank cage / a riding pony | saddle | collar tank cage / five goldfish | tank | collar saddle cage / a canary | cage | tank saddle collar
      a puppy | collar | tank saddle cage / a good brown horse | saddle | tank cage hutch / a little red fish | tank | cage saddle collar
      a parrot that swears | cage | tank saddle collar`,
  },
  {
    open: [
      'Two animal doctors share a house. {p} only treats birds. {q} only treats horses.',
      'On the door it says: {q}, horses. And below: {p}, birds. They share one coffee machine.',
      '"For the horse you want {q}," said the nurse. "{p} does the birds."',
    ],
    ask: [
      'A broken wing was set by __.',
      'The one who knows all about feathers is __.',
      'A budgie with a cough was taken to __.',
      'If it has a beak, bring it to __.',
      'An egg got stuck, and in the middle of the night they called __.',
      'With a cage in your hand, you go in to see __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'You remember that {p} wanted something small and quiet? Well, they talked {pHim} into {x}. The lady at the shelter had tears in her eyes, and {p} cannot say no.',
      'We had come for a kitten. We left with {x}. I blame {p}.',
    ],
    middle: ['It was in the paper, too, with a picture of everybody in front of the gate.'],
    ask: [
      'In the car, one of us had to hold its __.',
      'When it wants something, it lays its __ in your lap.',
      'It got its __ caught in the garden gate.',
      'Our hall is too narrow, because of its __.',
      'Have you ever had a __ in your face first thing in the morning?',
    ],
    rows: `x due rivals
      an elephant | trunk | hump wing fin / a large dog | paw | trunk wing fin / a crane | beak | trunk hump hoof / a small elephant from a circus | trunk | hump beak wing
      a stork | beak | trunk hump hoof / a wolfhound | paw | trunk hump wing / a baby elephant | trunk | paw hump wing / an old tiger | paw | trunk hump wing`,
  },
  {
    open: [
      'Last year the prize for bravery went to a vet, who had got {x} out of a burning barn. He wore his Sunday suit, and the mayor shook his hand. His mother had come by train.',
      'In the fire at the mill, a vet by the name of {p} saved {x}. {p} never speaks of it.',
    ],
    ask: [
      'There is one thing left from that night: the mark of a __ on a coat.',
      'On the medal you can see a __.',
      'In the smoke, all that one could see was a __.',
      'On one sleeve there is still the print of a frightened __.',
    ],
    rows: `x due rivals
      six horses | hoof | paw wing fin / the dogs | paw | hoof wing fin / all the geese | wing | hoof paw fin / a donkey | hoof | paw wing fin / nine cats | paw | hoof wing fin
      a hundred ducks | wing | paw hoof horn`,
  },
  {
    open: [
      'One of them had a cold and the other had a cough. {pet} is a horse. {pet2} is a hen.',
      'The vet had two patients on that farm: {pet2}, a hen, and {pet}, a horse.',
    ],
    ask: [
      'She held a bucket of warm water to the mouth of one, and brushed its mane. Poor __!',
      'With a saddle on again, after a week, out came __.',
      'The one who had to be shod was __.',
      'With a loud neigh, up got __.',
      'The one who could gallop again was __.',
      'Four hooves on the stones: that was __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'The letter from the insurance company asked what exactly the {c} had done. "It happened on a Tuesday," {p} wrote. "I had just put the milk on the step."',
      'Ever since the business with the {c}, {p} has walked with a stick. It was over in a second, and there was nobody to blame.',
    ],
    ask: [
      'It had attacked {p} with its __.',
      'One still sees the holes that were made by its __.',
      '"I shall never forget those __," wrote {p}.',
      'They have since put corks on its __.',
    ],
    rows: `c due rivals
      bull | horns | wings feathers hooves / crab | claws | horns wings antlers / stag | antlers | wings claws fins
      billy goat | horns | wings claws antlers / lobster | claws | antlers horns wings / buffalo | horns | antlers wings claws
      young deer | antlers | claws fins wings`,
  },
]);

export const kinds: readonly Kind[] = [VET];
