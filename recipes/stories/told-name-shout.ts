// Tellings in which a name that was told once is shouted, cheered, thanked, read from a list or sent a message later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const GIRLS = 'Rose Clara Alice Emma Lily Anna Grace Mary Ella Sophie Lucy Nora';
const BOYS = 'Henry George Thomas Martin Albert Frank Walter Arthur Paul Robert Max Oscar';

const SHOUT = toldKind('told: names, shouted and thanked', [
  {
    open: [
      'The firemen got the cat out of the tree. The fireman on the ladder was called {m}, and the cat was called {pet}.',
      'Half the street was there when {pet}, our cat, sat in the top of the tree and did not dare to move. Then a young fireman, {m}, went up the ladder with a net and a sausage.',
    ],
    ask: [
      'The fireman reached out and the cat spat at him. "Come to me, little __," he said.',
      'Back in our kitchen the cat drank a whole bowl of milk. "You must never climb that tree again, __!"',
      'They got the cat out of the net, and my daughter hugged it and whispered, "My poor __!"',
      'The fireman shook my hand. I thanked {m}, and a small rough tongue thanked him, too: that of __.',
      'The net came down, and in it, with all its fur on end, was __.',
      'A big dog had chased the cat. That is how the tree was climbed by __.',
    ],
    due: 'pet',
    rivals: 'm',
  },
  {
    open: [
      'The goalkeeper is {p} and the one who scores the goals is {q}.',
      'In our team {p} stands in the goal, with gloves as big as pillows. {q} runs about in front and kicks the ball into the other goal, or over the hedge.',
    ],
    ask: [
      'The ball flew at our goal, but two big gloves caught it. "Well done, __!" we shouted.',
      '"Put on your gloves," said the trainer, "and get into the goal, __."',
      'Our goalkeeper had hurt a thumb, and we all felt sorry for __.',
      'The ball rolled slowly into our goal. {q} turned round and cried, "What are you doing, __?"',
      'At the end it was nil to nil. We carried our goalkeeper off the field and cheered for __.',
      'No ball ever gets past our goalkeeper, __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} is up in the apple tree and {q} is down in the cellar.',
      'Have you any idea where the children are? Yes: {p} has climbed the apple tree, and {q} is in the cellar with the trains. Lunch is on the table, and I am not going to wait.',
    ],
    ask: [
      'I went into the garden, looked up, and called, "Come down, __!"',
      'I called down the cellar stairs for {q}. Then I went out to the tree to call __.',
      'A branch cracked. "Hold on tight, __!"',
      'An apple fell right on my head. "That was not funny, __!" I said.',
      'The one with leaves in the hair and scratched knees is __.',
      'Whoever sits in a tree does not hear the bell. So the soup got cold for __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'My {x} is getting married to {p}. The wedding is in June.',
      'There will be a wedding in our family. My {x} wants to marry somebody called {p}, who comes from Wales and plays the harp. {q} will make the cake, and I will make trouble, says my mother.',
    ],
    ask: [
      'I had the wedding cake in front of me. On it, in sugar, were the name of my {x} and the name __.',
      '"You may now kiss," said the priest. And my {x} kissed __.',
      'The ring from my {x} has gone onto the finger of __.',
      'We drank to the happy pair, to my {x} and to __.',
      'Since that day in June my {x} has been married to __.',
      'Before the wedding we had our doubts, but now we are glad that my {x} met __.',
    ],
    lists: { x: 'sister brother cousin uncle aunt niece nephew' },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'There are four names on the board in the kitchen. {due} has to cook on Monday, {d} on Tuesday and {e} on Wednesday. From Thursday on we eat in town.',
      'We share a flat and we share the work. On Monday the cook is {due}, on Tuesday it is {d}, and on Wednesday it is {e}. At the end of the week there is pizza.',
    ],
    ask: [
      'It was Monday, and the kitchen was full of smoke. "What are you cooking, __?"',
      'The week had just begun, and we were hungry. "What is for dinner tonight, __?"',
      'On Monday evening there was a wonderful stew. We all thanked __.',
      'It is Monday today, so the one with the spoon in the pot is __.',
      'Tuesday is the day of {d}, and Monday is the day of __.',
      'Every Monday we eat what has been cooked by __.',
    ],
    lists: { due: BOYS, d: GIRLS, e: BOYS },
    rivals: 'd e',
  },
  {
    open: [
      'The girl who saved the child from the river is called {due}. The child is called {d}.',
      'You will have read about it. Little {d} fell from the bridge, and a schoolgirl, {due}, jumped in after her with all her clothes on. She had only learned to swim in spring, she said.',
    ],
    ask: [
      'The mayor gave the brave girl a medal and said, "The whole town is proud of you, __."',
      'The mother of the child took both hands of the girl who had jumped in. "How can I ever thank you, __?"',
      'The little one is alive, and she owes it to brave __.',
      'On the front page there was a picture of the hero, wet from head to foot. Under it you could read the name __.',
      'When the little one was grown up, she named her first daughter after the girl who had saved her. So the baby is called __.',
      'The teacher told the class what had happened. They all turned round to the one who had jumped, and clapped for __.',
    ],
    lists: { due: GIRLS, d: GIRLS },
    rivals: 'd',
  },
  {
    open: [
      'There are three beds in our room. Mine is at the window. {p} sleeps in the one by the door, and {q} has the one at the stove.',
      'We were three in that room at the school in the hills. I had the bed at the window, {p} had the bed at the door, and {q} had the best of all, the one right beside the stove. On Sundays there was cake.',
    ],
    middle: ['At nine the lamp was put out, and nobody was allowed to speak.'],
    ask: [
      'The door opened in the dark and hit a bed. "Ouch!" cried __.',
      'I threw my pillow at the bed by the door. It hit __.',
      'Whoever came in late at night stepped on the one by the door, poor __.',
      'It was warm by the stove for {q}. But a cold wind came under the door and blew on __.',
      'I heard a noise from the bed at the door and whispered, "Are you awake, __?"',
      'The teacher came to wake us. First she shook {q}, by the stove, then me, by the window, and at last, by the door, __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Who got the big fish? It was {p}. {q} got only a boot.',
      '{p} and {q} went fishing together. It rained the whole day. In the end there was a pike on the line of {p}, as long as an arm, and on the line of {q} there was an old boot.',
    ],
    ask: [
      'We all ate the fish that evening and thanked __.',
      'For a long time nobody talked of anything but the big fish, and how it was caught by __.',
      '"A boot!" laughed the others. "You should learn to fish from __."',
      'There is a photo of the fish. The proud one who holds it up is __.',
      '"What a fish!" said {q}. "You are lucky, __."',
      'The boot was thrown back by {q}, but the fish was carried home by __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'My sister has had a baby. They have called him {due}, and not {d}, as my father had hoped.',
      'I am an aunt! The baby came on Sunday and they have called him {due}. My father, whose name is {d}, had hoped that it would be called after him. He is in the garden now, chopping wood.',
    ],
    ask: [
      'I leaned over the baby and said, "I am your aunt, little __."',
      'My father came in from the garden and took the baby in his arms. "Well, well," he said. "Hello, __."',
      'I bought a silver spoon for the baby, and on the handle I had them write his name: __.',
      'His grandfather is called {d}, but he himself is called __.',
      'The baby cried, and my sister said, "Hush, my sweet __."',
      'In the church they wrote the name of the baby into the big book: __.',
    ],
    lists: { due: BOYS, d: BOYS },
    rivals: 'd',
  },
  {
    open: [
      '"{p} will bring the salad and {q} the bread," it said on the list.',
      'For the picnic everybody had to put a name on the list. Behind the word "salad" there was the name {p}. Behind the word "bread" there was the name {q}. Behind the word "ants" some joker had put his own.',
    ],
    ask: [
      'We sat down on the grass, but there was no salad. "Did you forget it, __?"',
      'The salad was much too sour, but nobody said so to __.',
      'A bowl of green leaves was carried across the grass by __.',
      'We had the bread from {q}. We had no salad, since we were still waiting for __.',
      '"This is the best salad that I have ever eaten," said Grandmother. "Thank you, __!"',
      'Do you want to know what is in the salad? Then ask __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The shepherd has two dogs. {pet} is old and almost deaf, and {pet2} is young.',
      'Up there lives a shepherd with two dogs. {pet} has worked for him for fourteen years and hears next to nothing now. {pet2} came last spring, and chases everything, even clouds.',
    ],
    ask: [
      'He had to shout as loud as he could before the old dog heard him. "Come here, __!"',
      'The young dog ran up the hill, and far behind, step by step, came __.',
      'The deaf one did not hear the whistle. So {pet2} ran back and fetched __.',
      'The old dog cannot run any more. It lies by the fire, and the shepherd says, "You have done enough, __."',
      'One morning the old dog did not get up again. The shepherd took his spade and cried for __.',
      'The lambs are not afraid of the old one. They sleep on the back of good old __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'When I was in hospital, {p} came to see me every day. {q} came once, with grapes, and ate them.',
      'You learn who your friends are when you break a leg. {q} came on the first day, talked about the weather, and was never seen again. {p} sat at my bed every single afternoon for five weeks.',
    ],
    ask: [
      'I know now that I have one real friend, and that is __.',
      'When I could walk again, I took flowers to the friend who had come so often. "These are for you, __."',
      'Each afternoon at three I looked at the door and waited for __.',
      '"Your friend is here again," said the nurse, and in came __.',
      'If my friend should ever be ill, I will sit there every day, too. I owe it to __.',
      'I shall not forget that {q} came once. But I shall never, never forget __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The taller of the two sisters is {due}, and the shorter is {d}.',
      'There were two sisters, {due} and {d}. {due} was so tall that she hit her head on every lamp, and {d} so short that she needed a box to look out of the window.',
    ],
    ask: [
      'The jam was on the top shelf. The short one called her sister: "Can you reach it, __?"',
      'There was a bang. The lamp was swinging. "Mind your head, __!"',
      'The door was too low for the tall sister. It was no trouble for {d}, but it was for __.',
      'In the cinema nobody could see anything if they sat behind __.',
      'Her feet stuck out at the end of the bed. All beds were too short for __.',
      'There was a kite up in the tree, and without a ladder it was taken down by __.',
    ],
    lists: { due: GIRLS, d: GIRLS },
    rivals: 'd',
  },
  {
    open: [
      'The three brothers are called {due}, {d} and {e}. {due} plays the drums, {d} plays the piano and {e} plays the flute.',
      'It is never quiet next door. They have three boys, and they make music. {due} has the drums, the lucky one. {d} has to practise the piano for his grandmother, and {e} has a flute that he keeps in the fridge.',
    ],
    ask: [
      'Boom, boom, boom! I leaned out of the window and called, "Stop that drumming, __!"',
      'He has broken two drumsticks today, that wild __.',
      'The one with the drumsticks in his hands is __.',
      'My baby cannot sleep, because of the drums. I will have to talk to __.',
      'Somebody put a cushion into the big drum, and it made no noise any more. How sad that was for __!',
      'When they march through the town, the drum is beaten by __.',
    ],
    lists: { due: BOYS, d: BOYS, e: BOYS },
    rivals: 'd e',
  },
  {
    open: [
      'The new boy at school is called {m}. He comes from far away, and he sits beside {p}.',
      'A new boy has come into our class. He does not know our language yet. {p}, who sits beside him, showed him how to say his own name, and so we know that it is {m}.',
    ],
    ask: [
      'The new boy stood alone in the yard. "Come and play with us, __!" I said.',
      'It was hard for the new boy at first, but everybody helped __.',
      'A year later the boy from far away spoke like the rest of us. He was no longer the new one, he was just __.',
      'The teacher looked at the new boy and said, "We are glad to have you here, __."',
      'Nobody knew the new boy on Monday. By Friday everybody wanted to sit next to __.',
      'The new boy pointed at himself and said slowly, "I am __."',
    ],
    due: 'm',
    rivals: 'p',
  },
  {
    open: [
      'Dear Aunt {due}, thank you for the jumper. Aunt {d} gave me one as well, but hers has no sleeves.',
      'I got two jumpers for Christmas, a good one from Aunt {due} and one without sleeves from Aunt {d}. Now I have to write two letters, and Mother will read them before they go into the post.',
    ],
    ask: [
      'I like to wear the good jumper, the one from Aunt __.',
      'The jumper without sleeves is from Aunt {d}, and the one with sleeves is from Aunt __.',
      'The good jumper was made by Aunt __.',
      'My aunt asked, "Do you like the jumper with the sleeves?" I said, "Very much, Aunt __!"',
      'The sleeves keep my arms nice and warm. Thank you, Aunt __!',
      'My arms were cold, so I took off the one from Aunt {d} and put on the one from Aunt __.',
    ],
    lists: { due: GIRLS, d: GIRLS },
    rivals: 'd',
  },
  {
    open: [
      'The ship was lost. Two sailors reached the island, {m} and {p}, and one of them, {m}, could cook.',
      'Only two came out of the sea alive. They sat in the sand and told each other their names: {p} and {m}. "What can you do?" asked {p}. "I can cook," said {m}. "And you?" "I can sing a bit."',
    ],
    ask: [
      'Every evening there was something hot to eat, thanks to __.',
      'They found some eggs and a big turtle. "Light the fire!" said the singer to the cook. "I am hungry, __!"',
      'One sailor sang, and that was {p}. The other cooked, and that was __.',
      'The one who stood by the fire and turned the fish was __.',
      'Without the cook the other one would have starved. "You have saved my life, __."',
      'After ten years a ship came by. The captain tasted the soup and said to the cook, "I want you on my ship, __!"',
    ],
    due: 'm',
    rivals: 'p',
  },
  {
    open: [
      'At the zoo there are two elephants, the mother {pet} and her baby {pet2}.',
      'My favourite animals at the zoo are the elephants. The mother is called {pet}. Since last week she has had a little one, and the children of the town were allowed to choose its name: {pet2}.',
    ],
    ask: [
      'The baby elephant drank from the bottle, and the keeper said, "That is enough, little __."',
      "The mother held the tail of nobody. But the mother's tail was held by __.",
      'All the visitors wanted to see the baby. "There it is!" they cried. "There is __!"',
      'The little elephant hid between the legs of {pet}. You could see only the ears of __.',
      'The mother weighs five tons. But you could almost lift up little __.',
      'A year has gone by, and the baby has grown. Nobody can lift it now, that heavy __.',
    ],
    due: 'pet2',
    rivals: 'pet',
  },
  {
    open: [
      'I have lent my bicycle to {p} and my car to {q}.',
      'It is my own fault that I walk to work. My bicycle is with {p}, and my car is with {q}. I can never say no. My neighbour says that I will soon be lending somebody my shoes.',
    ],
    ask: [
      'I need my bicycle back tomorrow, so I must ring up __.',
      'Somebody rode past on my bicycle and rang the bell. "Good morning, __!" I called.',
      'My bicycle has a flat tyre now, which was not me. It was __.',
      'I saw my bicycle in front of the library, and so I knew that inside I would meet __.',
      'The car was brought back by {q}. The bicycle is still with __.',
      'The bicycle was stolen, and one morning I found a new one at my door, with a card that said: I am so sorry! Your __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'My dance teacher is called Mrs {due}. My piano teacher is called Mrs {d}.',
      'On Tuesdays I have dance lessons with Mrs {due}, who counts to four all the time. On Thursdays I play the piano for Mrs {d}, who closes her eyes while I play. I do not know if that is good or bad.',
    ],
    ask: [
      'I put on my dancing shoes, went into the hall, and said, "Good evening, Mrs __."',
      '"One, two, three, four! Lift your feet, child!" I was dancing for Mrs __.',
      'I hurt my foot and could not dance. So my mother rang up Mrs __.',
      'I have learned to play from Mrs {d}, and I have learned to dance from Mrs __.',
      'When the dance was over, all the parents clapped. I gave a rose to my dance teacher, Mrs __.',
      'I dream of dancing on a big stage. I owe that dream to Mrs __.',
    ],
    lists: {
      due: 'Brown Green White Black Carter Miller Smith Wood Hill Parker Taylor King',
      d: 'Brown Green White Black Carter Miller Smith Wood Hill Parker Taylor King',
    },
    rivals: 'd',
  },
]);

export const kinds: readonly Kind[] = [SHOUT];
