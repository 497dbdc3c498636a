// Tellings of creatures on the farm, and what goes with them: cries, produce, stalls, young, horns, hooves and feathers.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const FARM = toldKind('told: beasts on the farm', [
  {
    open: [
      'On the first morning of our holiday, the farmer showed us round. "This is {pet}," he said, "the oldest {c} in the county."',
      'There was {a c} in the yard when we arrived, right in the middle, so that the car could not pass. The farmer called it {pet}.',
    ],
    middle: ['Behind the house there was washing on the line, and a tractor without wheels.'],
    ask: [
      'We had hardly gone to bed when {pet} __ under our window.',
      'My sister held out her hand, and {pet} __ at her.',
      'Nobody needs a clock there. At five every morning {pet} __, and that was that.',
      '{pet} __ so loudly that the baby woke up.',
      'As we drove away on the last day, {pet} __ as if to say goodbye.',
    ],
    rows: `c due rivals
      cow | mooed | neighed bleated quacked / horse | neighed | mooed barked bleated / sheep | bleated | mooed neighed barked
      goat | bleated | neighed quacked mooed / duck | quacked | mooed barked neighed / rooster | crowed | mooed barked bleated
      sheepdog | barked | bleated quacked mooed / donkey | brayed | quacked barked mooed / farm cat | meowed | barked quacked mooed
      pony | neighed | quacked bleated mooed`,
  },
  {
    open: [
      'There are jobs for everyone on the farm. Today {p} has to look after the {z}, and the rest of us are with the {y}.',
      '"You see to the {y}, children," said the farmer, "and {p} goes to the {z}." That was at six.',
      'It is {p} who works with the {z}. Nobody else can do anything with them; we have enough trouble with the {y}.',
    ],
    ask: [
      'At seven {p} came into the kitchen with a bucket full of __.',
      '"Here you are," said {p}, and gave the cook a lot of __.',
      'I asked {p} what there was today, and {pHe} said there was not as much __ as yesterday.',
      'All the __ that {p} brought home was sold by noon.',
      'Is that __ you have got in your bucket, {p}?',
    ],
    rows: `y z due rivals
      cows | bees | honey | milk wool / bees | cows | milk | honey wool / goats | sheep | wool | milk honey
      sheep | goats | milk | wool honey / hens | bees | honey | eggs milk / horses | sheep | wool | milk honey`,
  },
  {
    open: [
      'My grandparents had a very small farm. There was only one animal on it, {a c}, and a row of beans.',
      '"We sold the rest," said the old farmer, "but we kept the {c}. We are too fond of it." He took {p} by the arm and they went out to the gate.',
    ],
    ask: [
      'On Sundays they decorated its __ with ribbons.',
      'I was small, and what I saw first of it was its __.',
      'Nothing was more beautiful than its __ in the evening sun.',
      'One of the children made a drawing of it, but forgot its __.',
      'Even from the road you could see its __ over the hedge.',
    ],
    rows: `c due rivals
      goat | horns | wings mane feathers / pony | mane | horns wings feathers / goose | wings | horns mane hooves
      bull | horns | mane wings feathers / white mare | mane | horns wings feathers / ram | horns | mane wings feathers
      peacock | feathers | mane horns hooves / turkey | feathers | horns mane hooves / grey horse | mane | wings horns feathers`,
  },
  {
    open: [
      'The gate had blown open in the storm. {p} put on {pHis} boots and went out with the lamp, for all the {c} were missing.',
      '"They are gone!" cried {p}. "There is not one of the {c} left!" It was dark, and it was snowing.',
    ],
    middle: ['At the mill they had seen nothing, and at the inn they had not even looked up.'],
    ask: [
      'Around midnight {p} heard a faint __ from the wood and began to run.',
      'At first there was only the wind, but then came a __, and another.',
      'Was it a __ that {pHe} had heard, or only a door?',
      'Never had anybody been so glad of a simple __.',
    ],
    rows: `c due rivals
      cows | moo | neigh quack bleat / horses | neigh | quack bark moo / sheep | bleat | neigh quack bark / ducks | quack | moo neigh bark / dogs | bark | moo bleat quack
      calves | moo | neigh bleat quack / lambs | bleat | neigh bark quack / goats | bleat | quack bark moo / ponies | neigh | bleat moo quack`,
  },
  {
    open: [
      'I spent the summer with {p}, who breeds {c}. It is not a job, {pHe} says, it is a life. You get up at four and you go to bed at eight, and in between you do not sit down.',
      'In the whole of the valley nobody knows more about {c} than {p}. People come with their dogs, their cats and their budgies, too, but {pHe} sends those away.',
    ],
    ask: [
      'In the spring there are young ones, of course, and all day long I played with the __.',
      'On the last day I was allowed to hold one of the __.',
      'What a sight it is when the __ are let out for the first time!',
      'If the __ lose their mother, you have to feed them by hand.',
      'Nothing in the world is as sweet as those little __.',
    ],
    rows: `c due rivals
      sheep | lambs | puppies calves piglets / cows | calves | lambs puppies chicks
      pigs | piglets | lambs puppies ducklings / hens | chicks | lambs ducklings calves / ducks | ducklings | chicks lambs puppies
      goats | kids | lambs chicks calves / poodles | puppies | kittens lambs calves`,
  },
  {
    open: [
      'The children could not agree what to do with the empty building behind the house. Then the farmer came home from market with {x}, and the matter was settled.',
      'Once, someone had paid the farmer with {x} instead of money. So he took a saw, a hammer and a lot of old boards and began to build.',
    ],
    ask: [
      'When it was done, everyone agreed that it was the finest __ they had ever seen.',
      'By nightfall it had become a __.',
      'Over the door he wrote with white paint what it was now: "__".',
      'Now the farm had a __.',
      'It is good to have a __ on the farm.',
    ],
    rows: `x due rivals
      a young horse | stable | kennel hive sty / a fat pig | sty | stable kennel hive / a big fierce dog | kennel | sty stable hive / a swarm of bees | hive | stable kennel sty
      two ponies | stable | sty kennel hive / four pink piglets | sty | hive stable kennel / a guard dog | kennel | hive sty stable`,
  },
  {
    open: [
      'Grandfather wrote me a letter about the new {c}. He calls it {pet}, and it follows him everywhere.',
      'There is a picture on my wall: Grandfather in his hat, and next to him {pet}, his {c}, who looks the other way.',
    ],
    ask: [
      'He writes that one day {pet} got stuck in the fence with its __.',
      'I like its __ best of all.',
      'Before the picture was taken he even washed its __.',
      'You must be careful with {pet}, he says, because of its __.',
      'Are its __ really as big as that?',
    ],
    rows: `c due rivals
      bull | horns | wings feathers / goose | wings | horns hooves / billy goat | horns | feathers wings
      turkey | wings | horns hooves / swan | wings | horns hooves / young ram | horns | feathers wings`,
  },
  {
    open: [
      '{p} has bought {a c}. "At your age!" said {pHis} daughter. "And in the middle of winter!"',
      'First prize at the village fair was {a c}, and it was won by {p}, who lives on the third floor.',
    ],
    middle: ['It was all in the paper on Friday, with a photo and two mistakes in it.'],
    ask: [
      'A friend who owns a field came to show {p} how to __ it.',
      'You must learn how to __ it before you do anything else.',
      'It stood quite still when {p} came to __ it for the first time.',
      '"Will you let me __ it?" asked the boy from the second floor.',
    ],
    rows: `c due rivals
      cow | milk | ride drive / horse | ride | milk drive / goat | milk | ride drive
      pony | ride | milk drive / donkey | ride | milk drive / dairy cow | milk | ride drive / camel | ride | milk drive`,
  },
  {
    open: [
      'What am I? I live on a farm. {X}. Guess!',
      'The second riddle was easier. "{X}," read the teacher, "and farmers love me."',
      '"Who speaks?" asked {p} in a deep voice. "{X}."',
    ],
    ask: [
      'Up went a hand at the back: "You are a __!"',
      'The answer is printed upside down at the bottom of the page: a __.',
      'Of course everybody got it right: it is a __.',
      'Can it be anything but a __?',
      'Only a __ could say that.',
    ],
    rows: `x due rivals
      I moo in the field and give you milk | cow | horse hen pig / I lay an egg and make a great noise about it | hen | cow dog pig
      I roll in the mud and have a curly tail | pig | hen sheep horse / I have a thick coat of wool, and I say baa | sheep | pig cow dog
      I carry a rider on my back and sleep in a stable | horse | sheep hen cow / I bark at thieves and guard the yard | dog | hen cow sheep
      I catch the mice in the barn and meow for cream | cat | dog hen horse / I crow on the roof at sunrise | rooster | cow cat sheep
      I wear black and white and I am milked at five | cow | hen cat rooster`,
  },
  {
    open: [
      'We stopped at a gate. On the other side stood {x}, and they looked at us, and we looked at them.',
      '{p} had never been outside the city. The first thing that {pHe} saw from the train was a field with {x} in it.',
    ],
    ask: [
      'They could not come to us, for they were busy eating, but one of them lifted its head and began to __.',
      '"Listen!" I said. "Now they __!"',
      'They did not care about us. They started to __, all at the same time.',
      'In {pHis} letter home {p} wrote that they __ all day long.',
    ],
    rows: `x due rivals
      a few brown cows | moo | bark neigh quack / a dozen sheep | bleat | neigh moo quack / three fine horses | neigh | moo bleat bark
      lots of white ducks | quack | moo bark neigh / some angry dogs | bark | moo quack bleat / goats with little bells | bleat | moo neigh quack
      two black bulls | moo | quack bark neigh / wild ponies | neigh | quack bark moo`,
  },
  {
    open: [
      'Three old friends live in the yard: {x}. Not one of them is any use, but nobody would dream of giving them away.',
      'The vet comes once a year to look at {x}, and gets a glass of cider for it.',
    ],
    ask: [
      'The feathers on the doormat come from the __.',
      'One of them has two legs only, and that is the __.',
      'There is an egg in the grass. Thank you, dear __!',
      'The vet had to look at a beak, so somebody held the __.',
      'It cannot fly far, but all the same it has wings: I mean the __.',
      'You can pick up any of them, but if you pull at the feathers of the __ it will peck you.',
    ],
    rows: `x due rivals
      a cow, a hen and a cat | hen | cow cat / a goose, a pig and a dog | goose | pig dog / a sheep, a donkey and a duck | duck | sheep donkey
      a pony, a turkey and a goat | turkey | pony goat / a hen, a sheep and a horse | hen | sheep horse / a dog, a goose and a pony | goose | pony dog
      a duck, a cat and a pig | duck | cat pig`,
  },
  {
    open: [
      'It says on the sign at the farm gate: BEWARE OF THE {x}! And it is no joke. {p} once climbed over that gate, all the same.',
      '"Go round by the road," said the farmer. "There is a {y} in this field, and it is in a bad mood." But {p} was in a hurry.',
    ],
    middle: ['The field was long and green and full of flowers, and there was nobody in sight.'],
    ask: [
      'So {p} came home with torn trousers. "It was the __," {pHe} said.',
      'For a whole week {p} could not sit down, because of its __.',
      'What {pHe} felt in the seat of {pHis} trousers was not nice: it was its __!',
      '"I can still feel its __!" said {p} to the doctor.',
    ],
    rows: `x y due rivals
      DOG | dog | teeth | horns beak wings / BULL | bull | horns | teeth beak wings / GOOSE | goose | beak | horns hooves antlers
      GOAT | goat | horns | beak wings feathers / DOGS | guard dog | teeth | beak wings horns / SWAN | swan | beak | hooves horns antlers`,
  },
  {
    open: [
      'The farmer is in hospital with a broken leg. "Write this down, {p}," he said on the phone. "You must look after {x}. They want it at six, and they do not wait."',
      'It was kind of {p} to help out at the farm. On the kitchen table there was a slip of paper: "Please do not forget {x}."',
    ],
    ask: [
      'They were hungry. {p} carried a big load of __ across the yard.',
      'In the shed there were sacks and boxes and, at the back, the __ that {p} was looking for.',
      '"How much __ do they get?" asked {p}.',
      'They came running when they saw the __.',
      'By ten past six all of the __ had been eaten up.',
    ],
    rows: `x due rivals
      the horses | hay | meat corn fish / the cows | hay | meat fish corn / the chickens | corn | hay meat fish
      the guard dogs | meat | corn hay grass / the ponies | hay | corn meat fish / the hens | corn | meat fish hay
      the six big dogs | meat | grass corn hay / the farm cats | fish | corn hay grass`,
  },
  {
    open: [
      '{p} had gone out to buy a horse and came home with {a c}. "It is called {pet}," {pHe} said, and looked at {pHis} boots.',
      'You can get anything at that market, even {a c}. {p} paid forty pounds and a watch, and took {pet} home in the dusk.',
    ],
    ask: [
      'Of all who live here, {pet} is the only one with __.',
      'The children ran out to touch its __.',
      'There was nothing on the farm to compare with its __.',
      'I shall never forget the moment when I first saw its __ by the light of the moon.',
      'Mind its __, please!',
    ],
    rows: `c due rivals
      ostrich | feathers | horns stripes scales / goat | horns | feathers stripes scales / zebra | stripes | feathers horns scales
      peacock | feathers | stripes horns scales / young bull | horns | stripes feathers scales / crocodile | scales | horns stripes feathers
      big snake | scales | feathers horns stripes`,
  },
  {
    open: [
      'They divided the old farm between them. {p} took the hill and the sheep, {q} took the yard and the hens, and {r} got the horses.',
      'Three heirs, three herds: the hens went to {q}, the horses to {r}, and the sheep to {p}.',
    ],
    middle: ['The land is good there, and the winters are not as long as people say.'],
    ask: [
      'Warm socks are knitted from what grows on the backs of the animals of __.',
      'In June all that wool has to be cut, and there is no busier person than __.',
      'You hear a bleating all day long from the land of __.',
      'At Easter everyone wants to see the new lambs of __.',
      'If you need wool for a scarf, ask __.',
      'Without a good sheepdog it would be hard for __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'They divided what was left. {p} has the bees now. {q} has the cow.',
      'The cow went to {q} and the bees went to {p}.',
    ],
    ask: [
      'Somebody has been stung. It was __.',
      'With a veil over the face and smoke in the hand, there comes __.',
      'The honey on our table is a present from __.',
      'Lots of flowers around the house are good for the work of __.',
      'The row of hives belongs to __.',
      'I heard a buzzing from the garden of __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'It had rained since Monday, and the river came up to the barn. The hired man took the boat and got {x} out of it, and not a minute too soon.',
      'In the night of the flood we had {x} in our bedroom. There was no other place that was dry.',
      '"Where can we put {x}?" asked the farmer. "Upstairs," said his wife. "Where else?"',
    ],
    ask: [
      'Many years later there was still a mark of a __ on the wooden floor.',
      'There we lay in bed and listened to the sound of a __ on the boards.',
      'My father put his hand out in the dark and felt a wet __.',
      'One of us was hit on the nose by a __.',
    ],
    rows: `x due rivals
      our two horses | hoof | paw wing fin / the three dogs | paw | hoof wing fin / all the geese | wing | hoof paw fin / both donkeys | hoof | paw wing fin
      the cat and her kittens | paw | wing hoof fin / the ducks | wing | hoof paw fin / the old mare | hoof | wing paw fin / eleven turkeys | wing | paw hoof fin`,
  },
  {
    open: [
      'The new boy had said that he knew all about farms. "Then go and see to {x}," said the farmer, and he winked at me.',
      '"I have never worked with {x}," said the boy. He was a nice boy, but he told the truth too late.',
    ],
    ask: [
      'Ten minutes later we heard a shout. He had been __.',
      'He held up his arm, where he had been __.',
      '"Have you been __?" asked the farmer. "They only do that to strangers."',
      'The nurse asked where exactly he had been __.',
    ],
    rows: `x due rivals
      the bees | stung | kicked pecked / the horses | kicked | stung pecked / the geese | pecked | kicked stung
      the hive | stung | kicked pecked / the donkeys | kicked | stung pecked / the hens | pecked | kicked stung
      the wasps in the barn | stung | kicked pecked / the angry swan | pecked | stung kicked / the wild ponies | kicked | pecked stung`,
  },
  {
    open: [
      'It was the {c} that woke first. It did what it does every day, and so the day began. The farmer put on his boots, his wife lit the stove, the dog shook itself, the geese asked for bread.',
      'All is quiet on the farm at four in the morning. Then the {c} opens one eye. Soon after that the mice run, the owl comes home, and the baby wants its bottle.',
    ],
    ask: [
      'I put my head under the pillow, but it went on __.',
      'Why does it have to be __ when people want to sleep?',
      'The whole house was woken by its __.',
      'The __ could be heard as far as the mill.',
    ],
    rows: `c due rivals
      rooster | crowing | mooing barking neighing / cow | mooing | crowing barking neighing / puppy | barking | crowing mooing neighing
      horse | neighing | barking crowing mooing / lamb | bleating | crowing barking mooing / duck | quacking | mooing barking neighing`,
  },
  {
    open: [
      'The egg had lain in the grass for days, and nobody knew whose it was. In the end the mother came back. She was {x}.',
      '"We found an egg," the children said, "and guess who is sitting on it? It is {x}!"',
    ],
    ask: [
      'When the shell broke at last, out came a __.',
      'Now there is a tiny __ in the basket by the stove.',
      'They call the __ Sunny.',
      'Is there anything softer than a __?',
      'It was the first __ of the year.',
    ],
    rows: `x due rivals
      our wild duck | duckling | chick gosling tadpole / the brown hen | chick | duckling gosling tadpole / a snake | snake | chick duckling gosling
      a tortoise | tortoise | chick duckling gosling / the white duck | duckling | gosling chick puppy / a speckled hen | chick | gosling duckling kitten`,
  },
  {
    open: [
      'We played farm on the lawn. {p} was the {c}, I was the dog, and Grandmother was the gate.',
      'In the school play {p} is going to be the {c}. There is a costume, but not a word to learn, just one noise.',
    ],
    ask: [
      '"It is your turn, {p}," someone whispered, and {pHe} went down on all fours and began to __.',
      'All through breakfast we heard {p} __, for practice.',
      'We clapped when {p} started to __ as if {pHe} had never done anything else.',
      '"I can __ better than {p}," said the girl who was to be the tree.',
    ],
    rows: `c due rivals
      cow | moo | neigh crow bleat / horse | neigh | moo quack bleat / sheep | bleat | moo crow neigh
      duck | quack | moo neigh bleat / rooster | crow | quack moo neigh / goat | bleat | crow quack moo
      pony | neigh | crow quack bleat / calf | moo | crow neigh quack`,
  },
]);

export const kinds: readonly Kind[] = [FARM];
