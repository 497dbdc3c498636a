// Tellings of two or three animals that differ in name, colour, place, habit or size; later the right one is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PETS = toldKind('told: pick an animal by name', [
  {
    open: [
      'Thank you for looking after our dogs! {pet} is the one who {x}, and {pet2} is the one who {y}. Food is under the sink. We are back on Sunday, late, and will ring you from the train.',
      'Our old dog, {pet}, {x}. Our young one, {pet2}, {y}. You will get used to them.',
    ],
    ask: [
      '{scene} Do not worry, that is only __.',
      '{scene} "Bad dog, __!" I said, but it did no good.',
      '{scene} I did not have to look twice to know that it was __.',
      '{scene} One dog lay asleep, so it must have been __.',
      '{scene} "Is that __ again?" asked my wife.',
    ],
    due: 'pet',
    rivals: 'pet2',
    rows: `x y scene
      steals food | digs holes | The sausages are gone from the plate. / digs holes | steals food | The tulips lie all over the lawn.
      chews shoes | barks at trains | One of my slippers is in pieces. / barks at trains | chews shoes | The express went by, and what a noise there was!
      chases cats | sleeps on beds | Something black ran up the tree, hissing. / sleeps on beds | chases cats | There are hairs all over my pillow.
      opens doors | drinks from the toilet | I am sure that I shut the kitchen up.
      drinks from the toilet | opens doors | There are drops of water all over the bathroom.
      hates the postman | loves mud | A letter lay torn on the path. / loves mud | hates the postman | Brown paw marks led right across the carpet.`,
  },
  {
    open: [
      'At the race on the beach {p} rode on {pet} and {q} on {pet2}. {pet2} had longer legs, but {pet2} {bad} just before the flag.',
      'There were just two donkeys in the race, {pet} and {pet2}. Half of the way {pet2} was in front. Then {pet2} {bad}, and you know how donkeys are.',
    ],
    ask: [
      'The first to pass the flag was __.',
      'The ribbon for the winner was hung around the neck of __.',
      'Everybody patted the donkey that had won and gave a carrot to __.',
      'Slow but steady wins the race, and so did __.',
      '"Hurrah for __!" cried the people who had put their money on the right donkey.',
      'I had thought that {pet2} would win, but no, it was __.',
    ],
    due: 'pet',
    rivals: 'pet2',
    rows: `bad
      saw an apple and stopped / sat down / turned round / lay down for a sleep / walked into the sea / stopped to eat a hat
      fell over a rope / went home / stood still to look at a gull`,
  },
  {
    open: [
      'We have two parrots. {pet} says "{x}" and {pet2} says "{y}", and they have never learned one word more.',
      '"{y}," says {pet2}. "{x}," says {pet}. That is all you hear from our two parrots, from morning till night.',
    ],
    ask: [
      'The phone rang and somebody said "{x}". It was __.',
      'My aunt lay down on the sofa and closed her eyes. "{x}," said a voice, and my aunt jumped up. It was only __.',
      'It was dark and I heard "{x}". I was not afraid, for I knew the voice of __.',
      'Listen! "{x}!" Which of the parrots is that? It is __.',
      '"{x}," we heard from under the cloth. Good night to you too, __!',
    ],
    due: 'pet',
    rivals: 'pet2',
    rows: `x y
      hello | go away / go away | hello / shut up | good night / good night | shut up / come in | thank you
      thank you | come in / what a mess | kiss me / kiss me | what a mess / wake up | hands up / hands up | wake up`,
  },
  {
    open: [
      'The two hens in our yard are called {pet} and {pet2}. {pet} is {more} than {pet2}. That is about all there is to say of hens.',
      'Do you see our hens? The {more} one is {pet}. The other one is {pet2}.',
    ],
    ask: [
      'Which of the hens {who}? That is __.',
      'My granny has seen that it is __ who {who}.',
      'There is one who {who}. She is called __.',
      'Of the two hens, the one who {who} must be __.',
      'You can tell the hens apart like this: if she {who}, then it is __.',
    ],
    due: 'pet',
    rivals: 'pet2',
    rows: `more who
      fatter | weighs more / thinner | weighs less / older | was hatched first / younger | came out of the egg last
      faster | reaches the corn first / slower | comes last to the corn / braver | walks right up to the cat
      louder | makes more noise / bigger | takes up more room in the nest / smaller | can slip through the hole in the fence`,
  },
  {
    open: [
      'The vet looked at three cats this morning. {pet} had {x}, {pet2} had {y}, and the third, a big grey one from the farm, was only there for a check.',
      'In the waiting room sat {p} with {pet} and {q} with {pet2}. {pet} had {x}. {pet2} had {y}. There was a smell of soap and fear.',
    ],
    ask: [
      'The cat that {end} was __.',
      'It was __ that {end}.',
      'One of the cats {end}. I think the name was __.',
      'A nurse came in and asked for the cat that {end}. "That is __," we told her.',
      'You could see which one was __: it {end}.',
    ],
    due: 'pet',
    rivals: 'pet2',
    rows: `x y end
      a broken leg | a bad tooth | could only walk on three legs / a bad tooth | a broken leg | could not chew
      fleas | a cold | scratched all the time / a cold | fleas | sneezed all the time
      a sore ear | a torn claw | kept shaking its head / a torn claw | a sore ear | held up one bleeding paw
      a fever | worms | was much too hot / a sore eye | a cold | blinked all the time
      a burned tail | a fever | had been too near the stove / a cough | fleas | coughed without end`,
  },
  {
    open: [
      'In my cage there live two hamsters, {pet} upstairs and {pet2} downstairs. They bite each other if you put them together, and so there is a little door, which I keep shut.',
      '{pet2} has the lower floor of the cage and {pet} the upper one. My hamsters do not like each other, and a little door keeps the peace.',
    ],
    ask: [
      'The wheel on the upper floor was turning all night. Go to sleep, __!',
      'I put some nuts in at the top. They were for __.',
      'There were feet above the head of {pet2}. It was __.',
      'The roof of the cage was open this morning, and the hamster that had got out was __.',
      'Some straw fell from above onto {pet2}. What are you up to, __?',
      'From the floor, you cannot see the upper nest, so I have to stand on tiptoe to look at __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'My grandfather had two horses for the plough. {pet} was {x} and {pet2} was {y}. He loved them both like his own children, my grandmother says, and sometimes rather more.',
      'The {y} horse was {pet2}, and the {x} horse was {pet}. They pulled the plough side by side for fifteen years.',
    ],
    ask: [
      'There is only one of them in this picture, {a x} horse in the snow. That must be __.',
      'The old man put his arm around the {x} neck and whispered, "Good night, __."',
      'I have a few {x} hairs in a box. They are from the tail of __.',
      'One had a {x} coat, the other did not. The one I dream of is the {x} one, __.',
      'After a roll in the mud the {y} one looked no different, but you would not have known __.',
    ],
    due: 'pet',
    rivals: 'pet2',
    rows: `x y
      white | brown / white | black / grey | brown / white | dark brown`,
  },
  {
    open: [
      'Two goats came over the bridge, {pet} from the left and {pet2} from the right. It was narrow, and neither would go back. They put their heads down. {pet2} {bad}.',
      'You know the tale of the two goats on a narrow bridge. In our village they were called {pet} and {pet2}, and when they met in the middle, {pet2} {bad}.',
    ],
    ask: [
      'The goat that came out on the other side, dry and proud, was __.',
      'The bridge now belonged to __.',
      'One of them lay wet on the stones below. From above looked down __.',
      'Splash! "That will teach you," said __.',
      'One goat had won, and that one was __.',
    ],
    due: 'pet',
    rivals: 'pet2',
    rows: `bad
      lost its footing and fell into the stream / slipped and dropped into the water / was pushed over the edge into the river
      stepped into the air and went down into the water / was too weak and rolled into the stream`,
  },
]);

const BEASTS = toldKind('told: pick an animal by kind', [
  {
    open: [
      'Grandpa keeps {a x}, {a y} and {a z}. The {x} sleeps in the barn, the {y} in the shed, and the {z}, because it is old and feels the cold, in the kitchen.',
      "You will find the {z} in the kitchen, the {y} in the shed and the {x} in the barn. That is how it is on Grandpa's farm.",
    ],
    ask: [
      'There was a noise in the {where}, and we knew that it was the __.',
      'Something has kicked over the bucket in the {where}. I suppose it was the __.',
      'He opened the {where} door with a lamp in his hand and woke up the __.',
      'Go to the {where}, please, and take some water to the __.',
      'The smell in the {where} comes from the __.',
    ],
    rows: `x y z where due rivals
      cow | goat | dog | barn | cow | goat dog / goat | donkey | cat | shed | donkey | goat cat
      pig | sheep | goose | kitchen | goose | pig sheep / horse | pig | dog | shed | pig | horse dog
      donkey | duck | sheep | kitchen | sheep | donkey duck / sheep | horse | hen | shed | horse | sheep hen
      goat | pony | dog | barn | goat | pony dog / pony | goose | cat | kitchen | cat | pony goose
      donkey | cow | duck | barn | donkey | cow duck / pig | hen | goat | shed | hen | pig goat`,
  },
  {
    open: [
      'The {x} and the {y} wanted to know who was {more}. They asked the owl. "{more2} is the {x}," said the owl, after it had thought for a whole night.',
      '"I am {more} than you!" said the {y}. "No, I am!" said the {x}. They argued until the owl had to decide. The owl decided for the {x}.',
    ],
    ask: [
      'Full of pride, and all the way home, sang the __.',
      'The animal that went away with its head hanging was not the __.',
      'The forest gave a feast for the winner, that is, the __.',
      '"It is official. You are {more}," they said to the __.',
      'From that day the {y} always stepped aside for the __.',
      'According to the owl, no doubt, the right answer was the __.',
    ],
    rows: `x y more more2 due rivals
      fox | wolf | cleverer | Cleverer | fox | wolf owl / wolf | bear | braver | Braver | wolf | bear owl
      bear | lion | stronger | Stronger | bear | lion owl / lion | fox | prettier | Prettier | lion | fox owl
      frog | mouse | cleverer | Cleverer | frog | mouse owl / mouse | frog | braver | Braver | mouse | frog owl
      donkey | horse | faster | Faster | donkey | horse owl / horse | donkey | stronger | Stronger | horse | donkey owl
      rabbit | hare | quicker | Quicker | rabbit | hare owl`,
  },
  {
    open: [
      'What the children wanted to see at the zoo: the {x}, said {p}. The {due}, said {q}. The {z}, said {r}. We had two hours and one map, on which there was ketchup.',
      'At the zoo {p} ran straight to the {x}, {q} to the {due} and {r} to the {z}, and I stood there with three ice creams.',
    ],
    ask: [
      'I found {q} at last, in front of the cage of the __.',
      '{q} does not care for the {x} or the {z}. It has to be the __.',
      'If you ask {q} what there is to see at the zoo, you will hear about the __.',
      'For {qHis} birthday we gave {q} a poster, and on it, of course, there was the __.',
      'At bedtime {q} wanted a story about the __.',
      '"Which animal did you like best, {q}?" "The __!"',
    ],
    rows: `x due z rivals
      lion | monkey | bear | lion bear / monkey | lion | snake | monkey snake / bear | tiger | monkey | bear monkey
      tiger | snake | lion | tiger lion / snake | bear | wolf | snake wolf / wolf | elephant | tiger | wolf tiger
      elephant | wolf | lion | elephant lion / camel | elephant | snake | camel snake / lion | camel | tiger | lion tiger`,
  },
  {
    open: [
      'In the night something was at our bins. We could not agree. {p} said that it was {a x}. {q} said it was {a y}. I put up a camera, and in the morning it turned out that {q} had been wrong, as usual.',
      '"It was {a x}!" cried {p}. "It was {a y}!" cried {q}. Then we looked at the film, and {p} was right.',
    ],
    ask: [
      'So what had been at the bins was the __.',
      'Now we put the bins in the shed, and there is nothing left to eat for the __.',
      'You could see it clearly on the film: out of the dark came a __.',
      'A neighbour had seen it, too: a big __.',
      'We have no need to fear a {y}. What visits us at night is a __.',
    ],
    rows: `x y due rivals
      fox | cat | fox | cat / cat | fox | cat | fox / dog | fox | dog | fox / bear | dog | bear | dog
      rat | fox | rat | fox / wolf | bear | wolf | bear / pig | wolf | pig | wolf / cat | rat | cat | rat`,
  },
  {
    open: [
      'I can remember what animals we had when I was small. First there was the {x}, and when it died, we got the {y}. The {z} came much later, when I was at school already.',
      'We have had three animals in this house, one after the other: {a x}, {a y} and now {a z}. I cried about each of them.',
    ],
    ask: [
      'Our first animal was the __.',
      'Before the other two, we had the __.',
      'I was very small then, and I called it baby. I mean the __.',
      'The {y} came into the house because we had lost the __.',
      'On the oldest photo there is Mother, me in the pram, and the __.',
      'It began with the __.',
    ],
    rows: `x y z due rivals
      cat | dog | parrot | cat | dog parrot / dog | rabbit | cat | dog | rabbit cat / parrot | cat | dog | parrot | cat dog
      rabbit | parrot | hamster | rabbit | parrot hamster / hamster | cat | rabbit | hamster | cat rabbit
      mouse | hamster | dog | mouse | hamster dog / goose | mouse | rabbit | goose | mouse rabbit`,
  },
  {
    open: [
      'Two animals asked the old woman for shelter from the snow, {a x} and {a y}. She had room for one. The {y} had a warm coat, so she sent it to the stable.',
      '"I have only one cushion," said the old woman to the {x} and the {y} at her door. "You can sleep in the hay, {y}." The snow was falling thick and fast.',
    ],
    ask: [
      'That night, on the cushion by her stove, slept the __.',
      'In the morning there were two cups of milk in the kitchen, one for her and one for the __.',
      'Who was in the house with her? It was the __.',
      'The animal that did not have to go to the stable was the __.',
      'All night the fire shone on the old woman and the __.',
      'She told a story, and at her feet listened the __.',
    ],
    rows: `x y due rivals
      cat | goat | cat | goat / mouse | sheep | mouse | sheep / frog | dog | frog | dog / hen | donkey | hen | donkey
      duck | cow | duck | cow / bird | fox | bird | fox / rabbit | bear | rabbit | bear / pig | horse | pig | horse`,
  },
  {
    open: [
      'There are two {animals} in the field. The {x} one is gentle, and children may ride on it. The {y} one kicks. It kicked the vet, the vicar and a man from the bank.',
      'Visitors are told at the gate: the {y} one of our {animals} kicks, and only the {x} one may be stroked.',
    ],
    ask: [
      'Put the little girl on the __ one.',
      'A stranger came out of the field holding his leg. He had not gone to the __ one.',
      'I have a carrot, but I will only give it to the one that is __.',
      'The vicar keeps close to the __ one now, and I cannot blame him.',
      'For a quiet ride around the field, take the __ one.',
    ],
    rows: `animals x y due rivals
      donkeys | grey | brown | grey | brown / donkeys | brown | grey | brown | grey / ponies | black | white | black | white
      ponies | white | black | white | black / horses | brown | white | brown | white / horses | grey | black | grey | black
      ponies | small | big | small | big / horses | old | young | old | young / donkeys | young | old | young | old`,
  },
  {
    open: [
      'The fox had three doors to choose from. Behind the {a1} one sat {a x}, behind the {a2} one {a y}, and behind the {a3} one {a z}. He sniffed at all of them, and at last he opened the {w} one.',
      'Three doors: {a1}, {a2} and {a3}. Three animals: {a x}, {a y} and {a z}, in that order. The fox took the {w} door.',
    ],
    ask: [
      'And whom did he find behind it? The __.',
      '"Good morning, Fox," said the __.',
      'There in front of him, on a stool, with a newspaper, sat the __.',
      'He was face to face with the __.',
      'He shut it again at once, for he did not like the look of the __.',
      'So the fox met the __.',
    ],
    rows: `a1 a2 a3 x y z w due rivals
      red | blue | green | hen | bear | goose | red | hen | bear goose
      blue | green | red | goose | hen | wolf | red | wolf | hen goose
      green | red | blue | wolf | duck | hen | red | duck | hen wolf
      white | black | red | duck | lion | cat | black | lion | cat duck
      black | white | blue | bear | cat | duck | blue | duck | bear cat
      yellow | red | white | cat | goose | bear | yellow | cat | goose bear
      red | yellow | black | lion | wolf | mouse | black | mouse | wolf lion
      white | green | red | dog | mouse | goose | green | mouse | dog goose`,
  },
  {
    open: [
      'We learned at school today how they spend the winter. The {x} sleeps. The {y} flies south. The {z} stays awake and has to look for food in the snow. I wrote it all down and drew a picture of each.',
      'There were three pictures on the wall: the {x}, which sleeps all winter, the {y}, which goes to the south, and the {z}, which stays here and is hungry.',
    ],
    ask: [
      'The teacher pointed at the picture of the one that {who}. "The __!" we all called out.',
      'Here is a question for you: of the three, which one {who}? It is the __.',
      'My little sister did not believe me that the animal that {who} is the __.',
      'In my exercise book there is a picture of the one that {who}, the __.',
      'Of those three, it is the __ that {who}.',
    ],
    rows: `x y z who due rivals
      bear | stork | fox | is not awake at Christmas | bear | stork fox
      frog | goose | rabbit | leaves us in the autumn | goose | frog rabbit
      hedgehog | stork | fox | leaves marks in the snow | fox | hedgehog stork
      snake | swallow | deer | cannot be seen here in winter, as it is far away | swallow | snake deer
      hedgehog | goose | wolf | goes hungry in the snow | wolf | hedgehog goose
      bat | stork | deer | leaves for warm countries | stork | bat deer
      frog | swallow | rabbit | dreams until spring | frog | swallow rabbit
      snake | goose | deer | looks for a little grass under the snow | deer | snake goose`,
  },
]);

export const kinds: readonly Kind[] = [PETS, BEASTS];
