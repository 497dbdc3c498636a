// Tellings, mostly short, of what somebody or something is called, and of the name said again.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const DOLLS =
  'Rosalie Tabby Mopsy Buttercup Petunia Marigold Pandora Dolly Snowdrop Peaches Clementine Twinkle';
const BOATS =
  'Mermaid Neptune Seagull Dolphin Victoria Pelican Starlight Kingfisher Moonlight Fortune Swallow';

const PETS = toldKind('told: short, what a pet is called', [
  {
    open: ['I have a dog. His name is {pet}.', 'This is my dog {pet}.', 'Our dog is called {pet}.'],
    middle: ['My friend has a dog too. That one is called {pet2}.'],
    ask: [
      'Every morning I open the back door for my dog and shout, "__!"',
      'Come here, good boy! Come here, __!',
      'I love my dog __.',
      'He knows his name. He sits up as soon as I say, "__!"',
      'Nobody sleeps at the end of my bed but __.',
      'On his collar, in small letters, you can read the name __.',
      'If you find a dog without a lead, it may be our __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'We have two cats. The black one is {pet} and the white one is {pet2}.',
      '{pet} is black and {pet2} is white. They are our cats.',
    ],
    ask: [
      'On a dark night you can hardly see __.',
      'The black cat, of course, is __.',
      'That cat as black as coal? We call her __.',
      'A black tail hung down from the chair. "I can see you, __!"',
      'The black one will not eat fish. "Then have some milk, __."',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      "The teacher's rabbit is {pet}. Mine is {pet2}.",
      'There is a rabbit at school called {pet}. I have one at home, and she is called {pet2}.',
    ],
    ask: [
      'At home, in a hutch by the wall, lives __.',
      'I ran home from school to play with __.',
      'When I go to bed I say, "Good night, __!"',
      'My own rabbit is called __.',
      'Mum, may I take a carrot out to __?',
      'Nothing at school is as soft as my own little __.',
    ],
    due: 'pet2',
    rivals: 'pet',
  },
  {
    open: [
      '"What shall we call the puppy?" asked Dad. "{pet2}?" "No," said {p}. "{pet}!" And so it was.',
      'Dad wanted to call the puppy {pet2}, but {p} wanted {pet}, and {p} got {pHis} way.',
    ],
    ask: [
      'Now the puppy is called __.',
      'So this is how our puppy came to be named __.',
      'The puppy ran off. We all shouted, "__!"',
      'The vet wrote it down on a card: puppy, ten weeks old, name: __.',
      '"Who made this puddle on the rug?" asked Dad. "Was it you, __?"',
      'Even Dad likes the name now. "Sit," he says, "sit, __!"',
      '{p} hugged the puppy and said, "You are mine, __."',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'Grandma\'s parrot says its own name all day: "{pet}! {pet}!"',
      'Grandma has a parrot. She calls it {pet}.',
    ],
    middle: ['The bird before this one was called {pet2}.'],
    ask: [
      '"Pretty bird!" says Grandma. "Pretty __!"',
      'I knocked at the cage and said, "Hello, __!"',
      'The parrot is old now, but it still answers to the name __.',
      'Grandma covered the cage with a cloth. "Time to sleep," she said, "sweet dreams, __!"',
      'Who ate the grapes? It was the parrot! It was __!',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'Dad has two horses, {pet} and {pet2}. He rides {pet2}, and I ride {pet}.',
      'On our farm I may ride {pet}. Nobody rides {pet2} but Dad.',
    ],
    ask: [
      'I put on my boots and ran out to __.',
      'Good morning! I have brought my saddle and an apple for __.',
      'I climbed up and held on tight. "Off we go, __!"',
      'I fell off three times, but I would not change my __.',
      'So every day after school I ride __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'Lost! A grey cat with one white foot. She answers to the name of {pet}. Please ring {p}.',
      '{p} put up a note on a tree: "My grey cat {pet} is lost."',
    ],
    middle: ['Next to it was an older note, about a dog named {pet2}.'],
    ask: [
      'All night {p} walked up and down the road and called, "__!"',
      'A grey cat sat under my car. "I think I know you," I said. "Are you __?"',
      '{p} opened the door and there was {pHis} cat. "Oh, __!"',
      'There, on the wall, sat the lost grey cat, our old friend __.',
      'The note is gone now, because {p} has found __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'My hamster is fat and my mouse is thin. The fat one is {pet}, the thin one is {pet2}.',
      'Meet my hamster {pet}. Meet my mouse {pet2}.',
    ],
    ask: [
      'My mouse got lost. I looked for her in every shoe. "Where are you, __?"',
      'I call my mouse __.',
      'The cat must not see the mouse. Hide, little __!',
      'I made a small house for the mouse and wrote on it: "Home of __."',
    ],
    due: 'pet2',
    rivals: 'pet',
  },
  {
    open: [
      'It is no use calling our goat by her real name, {pet2}. She only comes if you call her {pet}.',
      'Our goat used to be {pet2}. Now she is {pet}, and {pet} is what she answers to.',
    ],
    ask: [
      'The goat was in the flowers again. "Come out of there, __!"',
      'If you want our goat to come, shout, "__!"',
      'For her birthday we hung a bell on the goat, and it says __.',
      '"Whose goat is on the roof?" asked the postman. "Ours," I said. "Come down, __!"',
      'Everybody in the village knows our goat as __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'The little donkey at the inn had no name. "Then I shall call you {pet}," said {p}.',
      'There was a donkey at the inn. {p} gave him the name {pet}.',
    ],
    middle: ['The inn had a dog as well. He was called {pet2}.'],
    ask: [
      'The donkey stood still in the middle of the road. "Please walk on," begged {p}. "Please, __!"',
      'From that day on the donkey was called __.',
      '{p} whispered into one of his long ears, "I will always be your friend, __."',
      'Rain or snow, a carrot in {pHis} pocket, {p} went to see {pHis} donkey __.',
      '"What is the name of that donkey?" a man asked. {p} told him: "__."',
      'The donkey was sold the next year, but {p} never forgot __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'Three kittens lay in a box. {p} took the striped one and named it {pet}. {q} took the grey one and named it {pet2}.',
      '{p} and {q} each got a kitten. {p} called the striped one {pet}, {q} called the grey one {pet2}.',
    ],
    ask: [
      "{q}'s kitten is __.",
      'The grey one climbed up the curtain. "Get down!" shouted {q}. "Get down, __!"',
      '{q} gave the grey kitten a red ribbon, and on the ribbon {q} wrote, "__."',
      'The grey kitten sleeps in a hat. It is a good bed for __.',
      'All day long {q} played with __.',
    ],
    due: 'pet2',
    rivals: 'pet',
  },
  {
    open: [
      'When I was small we had a cow called {pet}. Her calf was called {pet2}.',
      '{pet} was our cow, and {pet2} was her calf.',
    ],
    ask: [
      'Father took the bucket and the stool and went to milk __.',
      'The calf cried for its mother. "Go to her," we said. "Go to __!"',
      'We got our milk from __.',
      'The mother was brown and slow, and her name was __.',
      'Mother poured the warm milk into our cups. "Thank the cow," she said. "Thank you, __!"',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
]);

const PEOPLE = toldKind('told: short, what a person or a thing is called', [
  {
    open: [
      'There is a new {x} in our class. {PHis} name is {p}.',
      'We have a new child in our class. This is {p}. Say hello!',
    ],
    middle: ['I sat next to {q}, as always.'],
    ask: [
      'We all turned to the new one and said, "Welcome, __!"',
      'The teacher wrote the name of the new child on the board: __.',
      'Who will show our new classmate the way? "Please come with me, __."',
      'The new one in our class is called __.',
      'At lunch nobody sat with the new child, so I went and sat with __.',
      'I have a new friend now. I told Mum all about __.',
    ],
    lists: { x: 'face pupil child' },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} has a doll. The doll is called {due}.',
      '"This is my doll {due}," said {p}.',
      '{p} got a doll for {pHis} birthday and named her {due}.',
    ],
    ask: [
      '{p} never goes to bed without __.',
      '{p} put the doll to bed and sang, "Sleep, my little __!"',
      'We had left the doll in the rain. Poor __!',
      'She has blue eyes and real hair. Her name is __.',
      '"What is your doll called?" asked the doctor. "She is called __."',
      '{p} had tea with {pHis} doll. "One cup for me, and one for __."',
      'The doll fell in the bath. "Can you swim, __?"',
    ],
    lists: { due: DOLLS },
  },
  {
    open: [
      'Grandpa has an old boat. On her side it says "{due}" in blue letters.',
      "My grandpa's boat is called the {due}.",
    ],
    middle: ["Next to her lies his neighbour's boat, the {d}."],
    ask: [
      'On Sundays we go out fishing on the __.',
      "Grandpa's boat is named the __.",
      'We painted the letters again, one by one, until you could read __.',
      'When the storm was over, Grandpa went down to look after his __.',
      'He loves two ladies, says Grandma: me and the __.',
    ],
    lists: { due: BOATS, d: BOATS },
  },
  {
    open: [
      'Hello, I am {p}. I live next door. And that is my twin, {q}.',
      '"My name is {p}," said the child at the gate. "And this is {q}. We are twins."',
    ],
    ask: [
      'I met those twins again today. One was {p}, so the other had to be __.',
      '"You look just like {p}!" "No wonder. We are twins. I am __."',
      'The twins are never apart. Where {p} goes, so goes __.',
      'I know one twin is {p}. The other is called __.',
      '{p} came alone today. "And where is your twin? Where is __?"',
      "{p}'s twin is __.",
    ],
    due: 'q',
    rivals: 'r',
    middle: ['Just then {r} came by on a bike.'],
  },
  {
    open: [
      'Dear {q}, thank you for the socks. They are warm. Love, {p}.',
      '{p} wrote a letter to {q} to say thank you for the warm socks.',
    ],
    ask: [
      'The postman rang the bell. "I have a letter for __."',
      'Who got the letter? It was for __.',
      'On the front of the letter was written the name __.',
      'The one who had made the socks was __.',
      '{p} had cold feet no more, thanks to __.',
      'The letter began like this: "Dear __."',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Our baby is here! It took us a week to find a name, but now we have one: {p}.',
      "The baby has a name at last. It isn't {q}, as Grandma had hoped. It is {p}.",
    ],
    middle: ['The baby next door is called {q}.'],
    ask: [
      'Mum bent over the cot. "Good morning, little __!"',
      'Everyone, please come and meet our baby, __.',
      'We wrote a card to all our friends: "We have a baby! The name is __."',
      'So the baby was called __.',
      'Dad went round the room for hours, holding our tiny __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The teacher called out the names. "{p}?" "Here!" "{q}?" Nobody answered.',
      'All the children were in school today but one. {p} was there, but {q} was not.',
    ],
    ask: [
      'The empty chair belonged to __.',
      'The teacher looked round the room. "Who knows what is the matter with __?"',
      '"Somebody is missing today," she said. "It is __."',
      'The next day the child with the cold was back. "Are you well again, __?"',
      'We all made a card for the one who was ill. On it we wrote, "Get well soon, __!"',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} hid behind a tree and {q} had to count to ten.',
      'We played hide and seek. {q} counted, and {p} hid.',
    ],
    ask: [
      'Ten! Now where could you be? "I can see your foot," said {q}. "Come out, __!"',
      'Behind the tree stood __.',
      '{q} looked here and there for __.',
      '"Found you!" cried {q}. "I have found __!"',
      'The one who hid was __.',
    ],
    due: 'p',
    rivals: 'q r',
    middle: ['{r} had gone home for tea.'],
  },
  {
    open: [
      'Everybody calls him {nick}, but his mother calls him {m}.',
      'His real name is {m}, and his mother likes it. All his friends call him {nick}.',
    ],
    ask: [
      'His mother put her head out of the window. "Your supper is ready, __!"',
      'You can always hear when his mother is cross. "What have you done now, __?"',
      'On the cake from his mother it said, "Happy birthday, __!"',
      'His own mother never calls him anything but __.',
      '"I am looking for my son," his mother said. "He is called __."',
    ],
    lists: { nick: 'Red Shorty Tiger Curly Bean Sparrow Champ Ginger Professor Giggles' },
    due: 'm',
    rivals: 'nick',
  },
  {
    open: [
      "My teddy bear is older than I am. He was my mum's, and she named him {pet}.",
      "This bear was my mother's, and his name is {pet}.",
    ],
    middle: ['My brother has a stuffed lion, {pet2}.'],
    ask: [
      'I cannot sleep without my bear. "Mum, I want __!"',
      'He has one ear and no nose, but I love my old __.',
      'We lost the bear on a train once. I cried all night for __.',
      'Mum still kisses the bear and says, "Good night, __."',
      'My bear is called __.',
      'If I am sad, I tell it to my bear. "You understand me, __."',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'Mrs {x} has three children. The big one is {p}, the middle one is {q} and the baby is {r}.',
      'First came {p}, then came {q}, and last of all came little {r}. Those are the children of Mrs {x}.',
    ],
    ask: [
      'The youngest child of Mrs {x} is __.',
      'Mrs {x} put the smallest one into the pram. "Lie still, __!"',
      'Mrs {x} needs no nappies for the other two, only for __.',
    ],
    lists: { x: 'Brown Green Hill Wood Baker Jones Smith King Parker Cook' },
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      'The king had a son named {m} and a daughter named {f}.',
      'Once there was a princess called {f}. Her brother was Prince {m}.',
    ],
    ask: [
      'The people stood at the gate and waved to the girl in the golden dress. "Long live Princess __!"',
      'The daughter of the king was called __.',
      'The queen kissed her only daughter and said, "Good night, __."',
      'The dragon did not want the prince. It wanted his sister, the fair __.',
      'A knight fell on his knees. "Will you be my wife," he asked, "lovely __?"',
      'Who would wear the crown? Not the boy. The king gave it to his daughter __.',
    ],
    due: 'f',
    rivals: 'm',
  },
]);

export const kinds: readonly Kind[] = [PETS, PEOPLE];
