// Tellings of a day with an animal: at the vet's, on a walk, in the bath, cage, stable and aquarium, and what it needs.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { UNDER } from './telling-words.ts';

const DAY = toldKind('told: a day with an animal', [
  {
    open: ['{pet} is limping. She has hurt her {due}.', 'Our cat {pet} came home with a bad {due}.'],
    ask: [
      'The vet had a look at her __.',
      'Now she has a bandage around her __.',
      '"Let me see," said the vet and took hold of her __.',
      'We have to put some cream on her __.',
      'All day long she has been licking her __.',
      "Don't touch the __!",
      'It will take a week to heal, the poor __.',
    ],
    lists: { due: 'paw leg foot toe knee hip shoulder' },
  },
  {
    open: [
      '{pet} has been rolling in the {due} again. What a naughty dog!',
      'Oh no, {pet}! You have fallen into the {due}!',
    ],
    ask: [
      '{p} put him in the bath and washed off the __.',
      'He left spots everywhere, for he was covered in __.',
      'All over the carpet there was __.',
      'From nose to tail he was nothing but __.',
      'It took two buckets of water to get rid of the __.',
      'Even his ears were full of __.',
    ],
    lists: { due: 'mud paint flour soot sand snow jam sawdust cement clay' },
  },
  {
    open: [
      'When the bell rang, {pet} ran and hid under the {due}.',
      'There was thunder. {pet} the cat went straight under the {due}.',
    ],
    middle: ['"Puss, puss!" called {p} and looked under the {d}.'],
    ask: [
      'Two green eyes looked out from under the __.',
      'Nothing could make her leave her place under the __.',
      '{p} got down on the floor and looked beneath the __.',
      'All that we could see was a tail. It stuck out from under the __.',
      'After an hour, out she came from below the __.',
    ],
    lists: { due: UNDER, d: UNDER, e: UNDER },
    rivals: 'd e',
  },
  {
    open: [
      '{pet} has stolen the {due} from the kitchen table!',
      'While Mum was on the phone, our dog ate the {due}.',
    ],
    ask: [
      '"Who has taken my __?" cried Mum.',
      'Tonight we shall have dinner without the __.',
      'He looked at us, and from his mouth hung a bit of __.',
      'There was nothing left of the __.',
      'He felt ill all night from too much __.',
      'Dad had to go and buy some more __.',
    ],
    lists: { due: 'ham cheese cake fish bread meat butter chicken pie bacon pizza' },
  },
  {
    open: [
      'Good night, {pet}! You are a good {c}.',
      '{pet} is a very sleepy {c}.',
      'It is late, and our {c} is tired.',
    ],
    ask: [
      'She is back in her __.',
      'Now it is quiet in the __.',
      'It was {p} who had cleaned the __.',
      'Father has put something nice in the __.',
      'Sleep well in your cosy __!',
      'There is no place like her own __.',
      'Not a sound comes from the __.',
    ],
    rows: `
      c due rivals /
      dog | kennel | hutch stable sty / hen | coop | kennel tank stable / horse | stable | hutch kennel coop /
      pig | sty | cage kennel hutch / budgie | cage | kennel stable sty / goldfish | tank | kennel coop hutch /
      rabbit | hutch | stable tank sty / cow | shed | tank kennel coop / pony | stable | cage hutch coop`,
  },
  {
    open: [
      '{p} opened the gate, and our {c} got out.',
      'Help! The {c} is gone! I only left the door open for a minute.',
    ],
    ask: [
      'It took us an hour to get it back into its __.',
      'All that is left is an empty __.',
      'In the evening it was sitting, as always, in its __.',
      'Who was it that forgot to shut the __?',
      'It did not like it in the __.',
      'Father put a new lock on the __.',
      'It was getting cold, so it came back to its __.',
    ],
    rows: `
      c due rivals /
      dog | kennel | hutch stable sty / hen | coop | kennel cage stable / horse | stable | hutch kennel coop /
      pig | sty | cage kennel hutch / budgie | cage | kennel stable sty / canary | cage | stable kennel sty /
      rabbit | hutch | stable kennel sty / cow | shed | cage kennel coop / pony | stable | cage hutch coop`,
  },
  {
    open: [
      'Mother said no to a dog. So now we have {a c}.',
      'Nobody in our street has {a c}, only us.',
      'We found {a c} by our back door. It was thin and weak.',
    ],
    ask: [
      'It is happy as long as it has its __.',
      'Every day after school I get it some __.',
      'The whole house is full of __.',
      'I never thought that I would ever look for __.',
      'It does not want cake. It wants __.',
      'What it needs is plenty of __.',
      'Look how it eats its __!',
    ],
    rows: `
      c due rivals /
      rabbit | carrots | bones mice fish / cow | grass | bones worms nuts / horse | hay | worms fish bones /
      canary | seeds | bones worms grass / monkey | bananas | bones hay worms / frog | flies | carrots hay bones /
      squirrel | nuts | bones fish grass / hedgehog | worms | hay bananas nuts / penguin | fish | nuts hay carrots /
      caterpillar | leaves | bones fish nuts / owl | mice | carrots hay leaves`,
  },
  {
    open: [
      'This week {p} feeds the rabbits, {q} cleans the cage, and {r} does nothing.',
      'Who does what with the rabbits? {p} gives them food, {q} makes the cage clean, and {r} just looks on.',
    ],
    ask: [
      'The rabbits are hungry! Somebody call __!',
      'There are no carrots left. Tell __.',
      'If the bowl is empty, it is the fault of __.',
      'The rabbits get all excited when they hear the steps of __.',
      'The person with the carrots is __.',
      'Their dinner is the job of __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'It took all summer, but {pet} has learned to {due}. Not bad for a dog!',
      'We have taught our dog {pet} how to {due}.',
    ],
    middle: ['Next year he is going to learn how to {d}.'],
    ask: [
      'Give him a biscuit and he will __.',
      'Everybody wants to see {pet} __.',
      '{p} could not believe that a dog can __.',
      'I said the word, and {pet} began to __.',
      'No other dog in our street knows how to __.',
      'At the party he did it again. You should have seen him __!',
    ],
    lists: {
      due: 'dance jump sing count swim bow wave skate kneel surf',
      d: 'dance jump sing',
      e: 'swim bow wave count',
    },
    rivals: 'd e',
  },
  {
    open: [
      '{pet} is a brave dog. He is afraid of one thing only, the {due}.',
      "Our dog can't stand the {due}.",
    ],
    ask: [
      'He was asleep, and then he heard the __.',
      'He always starts to shake at the sight of the __.',
      '"Don\'t worry," said {p}. "It is only the __."',
      'He ran out of the room because of the __.',
      'Yesterday he barked for an hour at the __.',
      'We tell everybody who comes: "Be careful with the __."',
    ],
    lists: { due: 'broom hoover mirror postman drum vet bell phone umbrella balloon milkman' },
  },
  {
    open: [
      "At the vet's {p} sat with {a a} on {pHis} lap and {q} with {a b}.",
      "There were two people at the vet's. {q} had brought {a b}, and {p} was there because of {pHis} {a}.",
    ],
    ask: [
      'After an hour the vet called in {p} and the __.',
      '"What is wrong with it?" the vet asked {p} and looked at the __.',
      '"It will be all right," the vet told {p}, and gave back the __.',
      '{p} went home with a happy __.',
      'The doctor gave {p} some pills for the __.',
    ],
    lists: {
      a: 'cat dog rabbit hamster parrot duck hen goose lizard tortoise',
      b: 'cat dog rabbit hamster parrot duck hen',
    },
    due: 'a',
    rivals: 'b goat goldfish',
  },
  {
    open: [
      'We are taking {pet} to the vet on {due}.',
      "{pet} has a date with the vet. She can't go on {d}, so it is on {due}.",
    ],
    ask: [
      'Poor {pet} does not know what is going to happen on __.',
      'She will get her pills on __.',
      'I cannot meet you then, I have to go to the vet on __.',
      'He will look at her teeth on __.',
      'The vet said, "Then I shall see {pet} on __."',
      'The big day is __.',
    ],
    lists: {
      due: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
      d: 'Monday Tuesday Wednesday Thursday Friday',
    },
  },
  {
    open: [
      '{p} is out with {pHis} {c}.',
      '{p} came to the door, and with {pHim} was {pHis} {c}. "It loves you," {pHe} said.',
    ],
    ask: [
      'It was so glad to see me that it {verb} its __.',
      'To say hello, it put out its __.',
      'The first thing that touched me was its __.',
      'I had to laugh when I saw it move its __.',
      'It came up to me and {verb} its {adj} __.',
    ],
    rows: `
      c verb adj due rivals /
      dog | wagged | long | tail | mane beak trunk / horse | shook | brown | mane | beak trunk fin /
      elephant | lifted | long | trunk | mane beak wing / parrot | opened | curved | beak | mane trunk paw /
      kitten | lifted | soft | paw | beak trunk hoof / pony | shook | thick | mane | beak trunk fin /
      snake | stuck out | thin | tongue | mane trunk beak / duck | opened | yellow | beak | mane trunk paw /
      pig | wrinkled | pink | snout | mane beak wing / donkey | lifted | hard | hoof | beak trunk paw /
      puppy | wagged | short | tail | mane beak trunk`,
  },
  {
    open: [
      'Who broke the {due}? It was {pet}, our cat.',
      '{pet} jumped on the shelf and knocked down the {due}.',
    ],
    ask: [
      'I am still finding little pieces of the __.',
      '{p} tried to glue the __.',
      'Mother was very sad about her __.',
      'There she sat, washing her paws, next to the broken __.',
      'For her birthday we got Mother a new __.',
      'Nothing can bring back the __.',
    ],
    lists: { due: 'vase cup lamp mirror clock plate teapot bowl jug glass' },
  },
  {
    open: [
      'I am at the stable. My horse is the {due} one, and the {d} one is yours.',
      'You take the {d} horse, and I will ride the {due} one.',
    ],
    ask: [
      'Off I rode, and the tail of my horse was __.',
      'You can tell my horse from yours because it is __.',
      'The horse that I have to brush is __.',
      'My hands were full of hair, and it was __.',
      'Mine? It is over there. It is the one that is __.',
    ],
    lists: {
      due: 'white black brown grey red',
      d: 'white black brown grey',
      e: 'white black brown grey red',
    },
    rivals: 'd e',
  },
  {
    open: [
      'We have an aquarium with {due} fish in it. {p} counts them every night.',
      'There are {due} fish in our tank now.',
    ],
    ask: [
      'One, two, three... how many are there? Yes, __!',
      'If you count the fish, you get to __.',
      'No fish is missing. There are still __.',
      'I have given each of the fish a name. I needed __.',
      'How many fish do we have? We have __.',
    ],
    lists: { due: 'four five six seven eight nine ten eleven twelve twenty' },
  },
  {
    open: [
      'In the morning {m} has to look after the {c}.',
      "It is {m}'s turn to look after our {c} today.",
      'Help me with the {c}, {m}.',
    ],
    ask: [
      'What they need is some fresh __.',
      'He went out and came back with __.',
      'In the bowl he put some __.',
      '"Are you hungry?" he asked and gave them __.',
      'Oh dear, he forgot the __!',
      'There has to be enough __.',
      'He ran all the way to the shop for more __.',
    ],
    rows: `
      c due rivals /
      rabbits | carrots | fish bones mice / horses | hay | fish bones mice / canaries | seeds | bones hay grass /
      monkeys | bananas | bones hay mice / penguins | fish | hay seeds nuts / squirrels | nuts | bones fish grass /
      lions | meat | hay seeds carrots / hens | corn | bones meat bananas / snakes | mice | hay seeds nuts /
      caterpillars | leaves | bones meat fish / seals | fish | hay nuts bananas`,
  },
  {
    open: [
      '{pet} the dog is waiting for {f}. She is at {due}.',
      '"Where is {f}?" our dog seems to ask. She is at {due}.',
    ],
    ask: [
      'He sits by the door and waits for her to come home from __.',
      'No walk today! She has to stay at __.',
      'How happy he will be when she is back from __!',
      'If only dogs could go to __!',
      'One morning he ran after her all the way to __.',
      'A dog cannot understand what people do at __.',
    ],
    lists: { due: 'school work church college university kindergarten' },
  },
  {
    open: [
      '{pet} is our guinea pig. He has a house made of {due}.',
      '{p} built a house for {pHis} hamster. It is made of {due}.',
    ],
    ask: [
      'He has begun to chew on the __.',
      'By spring he had bitten a hole in the __.',
      'Over his head there is a roof of __.',
      'He cannot get through the walls, because they are __.',
      'You can hear him scratch at the __.',
      'It smells a bit, like all houses of __.',
    ],
    lists: { due: 'wood paper straw cardboard clay brick cork plastic' },
  },
  {
    open: ['Our {c} is a clever animal. Its name is {pet}.', 'Do not wake {pet}! That {c} needs its sleep.'],
    ask: [
      'In the morning it will __.',
      'It is so happy that it begins to __.',
      'At six I was woken up, because it had started to __.',
      'Be quiet, or it will __!',
      'It opens its mouth, and soon you will hear it __.',
      'Why does it __?',
    ],
    rows: `
      c due rivals /
      dog | bark | meow quack moo / cat | meow | bark neigh moo / cow | moo | bark neigh bleat /
      goat | bleat | bark moo quack / horse | neigh | meow quack bark / duck | quack | moo neigh bark /
      frog | croak | bark meow neigh / hen | cluck | moo bark neigh / cock | crow | moo bark bleat /
      donkey | bray | bark meow quack / lion | roar | moo bleat neigh / wolf | howl | moo bleat quack`,
  },
]);

export const kinds: readonly Kind[] = [DAY];
