// Tellings with names in what people say: greetings, songs, roll calls, letters, nicknames, and taking one for another.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const SAID = toldKind('told: names in what is said', [
  {
    open: [
      '{p} had hidden in the wardrobe and did not make a sound. {q} was the one who had to count to fifty and look for {pHim}.',
      '"Forty-nine, fifty! I am coming!" cried {q}. In the wardrobe, between two winter coats, {p} was holding {pHis} breath.',
    ],
    ask: [
      'It grew dark, and still nobody had opened the wardrobe. "I give up," said a voice at last. "Where are you, __?"',
      'The wardrobe door creaked. Two eyes looked in between the coats. "Found you, __!"',
      'Somebody sneezed in the wardrobe. "Bless you," said the seeker and laughed. "Out you come, __."',
      'Now the game begins again, and the one who was found has to count. Shut your eyes, __!',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} will be ninety on Friday. We have told {pHim} that it is only {q} coming for tea, but there will be sixty of us behind the curtain.',
      'On Friday it is the big day: {p} will be ninety! {q}, who is only eighty-one, is going to bring the cake.',
    ],
    ask: [
      'The door opened, the lights went on, and sixty people sang: happy birthday to you, happy birthday, dear __!',
      'I have written a little speech. It begins with the words: Ninety years, my dear __!',
      'The mayor had come too, with flowers for the oldest person in our street. "Many happy returns," he said, "__."',
      'The candles would not all go out. "Come on," the children called, "just one more puff, __!"',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'We have two of them in the team who can really run. {p} starts, and {q} takes the stick for the last lap.',
      'For the relay race I picked {p} to go first and {q} to go last. I had my reasons.',
    ],
    ask: [
      'Only the last lap was left now. We were third, then second. The whole school stood on the benches and yelled, "Come on, __!"',
      'And over the line, arms up in the air, by the length of a nose, came our last runner, __!',
      'The stick was passed on for the third and last time. Now everything was up to one pair of legs, those of __.',
      'The last of our four came round the bend with a face as red as a tomato. "Faster," I screamed, "faster, __!"',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'There are two new children in class today. The girl with the plaits is {f}, and the boy with the plaster on his nose is {m}.',
      'Good morning, everybody. Please say hello to our two new ones. This girl is {f}. She comes from Spain. And this boy here, who walked into our door just now, is {m}.',
    ],
    ask: [
      'In the break a few boys came up to the new girl. "Do you want to play with us," they asked, "__?"',
      'The teacher could not remember what the girl was called. "Would you read the next line, please," she said, "er, __?"',
      'By the end of the week she had three best friends, and somebody had drawn a heart in her book, with the words: I like you, __.',
      'My daughter has talked of nobody else since Monday. She wants to have plaits as well, just like __.',
    ],
    due: 'f',
    rivals: 'm',
  },
  {
    open: [
      'My real name is {p}, but at school I was never called that. Because of my {x}, everybody called me {due}.',
      'They called me {due} as a child, and that was on account of my {x}. My mother was the only one who went on saying {p}.',
    ],
    ask: [
      'Last summer we all met again, bald and fat. A man came up to me with open arms. "I don\'t believe it," he said. "It is old __!"',
      'A snowball hit the back of my head. "Did that hurt," somebody from my class called, "__?"',
      'In the class photo the names are written underneath in our own silly way. Second row, left, that is me: __.',
    ],
    rows: `
      x due rivals
      red hair | Carrot | Giraffe Smiley Twiggy
      red hair | Rusty | Beanpole Jumbo Owl
      round glasses | Owl | Carrot Beanpole Bunny
      long legs | Giraffe | Carrot Goggles Bunny
      long legs | Beanpole | Goggles Rusty Bunny
      big front teeth | Bunny | Carrot Owl Beanpole
      freckles | Spotty | Bunny Owl Giraffe
      curls | Curly | Bunny Spotty Owl
      thick glasses | Goggles | Curly Beanpole Jumbo`,
  },
  {
    open: [
      '"Anybody home?" called {p} through the letter box. {PHe} had walked all the way from the station with {pHis} bag. Inside, old {m} put down the newspaper and listened.',
      'Old {m} had not seen a soul for weeks. Then, one evening, there was a knock at the door, and it was {p} with a big bag.',
    ],
    ask: [
      'The old one came slowly to the door, opened it a crack, and then as wide as it would go. "Come in, come in," he said. "How good of you to come, __!"',
      '"Sit by the fire and take off your wet shoes," the guest was told. "You must be tired, __."',
      'There was only one bed, and the old man would not hear of sleeping in it. "You are my guest," he said. "Good night, __."',
    ],
    due: 'p',
    rivals: 'm',
  },
  {
    open: [
      'May I introduce my two brothers? The one with the beard is {due}. The one with the guitar is {d}, and he is sorry about the noise.',
      'I have two brothers, {d} and {due}. You cannot mix them up, since {d} never lets go of his guitar and {due} has a beard down to his belt.',
    ],
    ask: [
      'There was soup in somebody\'s beard. "You might want to wipe that," I said, "__."',
      'Father Christmas came in, and all the children were amazed. I was not. No one has a beard like that but __.',
      '"Nice to meet you," said my friend and shook hands with the bearded one. "You must be __."',
      'At the airport they asked the one with all the hair on his chin to say what he was called. "My name is __."',
    ],
    lists: {
      due: 'Oliver Gareth Duncan Malcolm Philip Rory Clive Hector Barnaby Angus Gilbert Roland',
      d: 'Oliver Gareth Duncan Malcolm Philip Rory Clive Hector Barnaby Angus Gilbert Roland',
    },
    rivals: 'd',
  },
  {
    open: [
      'Doctor {m} rang from the hospital. Sister {f} was with him, he said, and would I please sit down first.',
      '"This is Doctor {m} speaking. I have Sister {f} here with me. I think you should sit down."',
    ],
    ask: [
      'I sat down. "It is a girl," he said, "and a boy, and another girl." I could hardly speak. "Thank you," I whispered, "thank you, Doctor __."',
      'It was a man who had called. I have forgotten all he said after that, but I do remember what he was called: Doctor __.',
      'The phone rang again. "It is me once more," he said. "I am so sorry, I counted wrong. There are four." "Are you quite sure," I asked, "Doctor __?"',
    ],
    due: 'm',
    rivals: 'f',
  },
  {
    open: [
      'Every morning it is the same. Mum wakes {p} three times, and three times {pHe} goes back to sleep, while {q} has been up for hours and is feeding the rabbits.',
      '{q} gets up by {qHimself} at six. {p}, however, could sleep through an earthquake.',
    ],
    ask: [
      'It is a quarter to eight. Only one of the beds still has somebody in it. "Wake up," Mum calls up the stairs for the third time, "wake up, __!"',
      'We have bought a clock that rings like a fire engine. It stands by the ear of __.',
      'She pulled away the blanket, and the one under it groaned. "The bus will not wait for you," she said, "__."',
      'No wonder that one of us comes to school in slippers. "Not again," sighs the teacher, "__."',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The king had two daughters. {p}, the elder, cared for nothing but gold. {f}, the younger one, talked to birds.',
      'Once a king died and left two daughters. {f} could talk to the birds, and {p}, her sister, could count money.',
    ],
    ask: [
      'A blackbird with a broken wing came to her window. "Help me," it sang. "You are the only one who understands what I say, __."',
      'One by one all the birds of the wood came down to the palace, to bow before their friend, Princess __.',
      'Then a magpie flew over the town and told everyone who should be queen. "Long live __!"',
    ],
    lists: { p: 'Aurelia Isolde Belinda Ottilia Griselda Leonora' },
    due: 'f',
    rivals: 'p',
  },
  {
    open: [
      'It was my first day in the office. The boss was called {p}, and the cleaner, with whom I drank my coffee, was called {q}. I wish I had known which was which.',
      'At the lift I met two people. One was {p}, who, as I learned afterwards, owned the firm. The other was {q}, who mopped its floors.',
    ],
    ask: [
      'I needed a bucket, so I went to the person who had one. "Could I borrow it for a minute," I asked, "__?"',
      'We shook hands over a wet floor. "I am new here," I said. "And you are?" "I do the cleaning. You can call me __."',
      'I have been here for twenty years, and the only one who has always told me the truth is the one with the mop, __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} was halfway across the rope bridge when {pHis} legs stopped working. {q} was over already and held out a hand.',
      'Now {q} stood safe on the other side. {p} did not. {PHe} clung to the ropes in the middle of the bridge, with both eyes shut.',
    ],
    ask: [
      'Far below the water roared. "Do not look down," came the voice from the other side. "Look at me. One step, and then another. You can do it, __!"',
      '"I can\'t," came a thin voice from the bridge. "Yes, you can," I called. "Nobody can walk for you, __."',
      'At last four arms pulled the poor shaking thing on to the grass. "That was brave of you, __."',
      'We had to send a man with a belt and a hook out to the middle. "Put your arms round my neck," he said, "__."',
    ],
    due: 'p',
    rivals: 'q',
  },
]);

const MEANT = toldKind('told: who is meant and who signs', [
  {
    open: [
      "Dear {q}, I'm writing to you from a tent at the bottom of Mount Everest. You know me: your old {p} never could sit still.",
      'A postcard lay on the mat, with a mountain on it. It was {p}, of course, writing to {q} from the other end of the world.',
    ],
    ask: [
      'It closed with the words: Wish you were here. Love, __.',
      'Well, the guide is calling, so I must stop now. Think of me up there in the snow. Kisses from your friend __.',
      'There was not much room left for a signature. You could just make out that it was from __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} and {q} are twins, and not even their aunt can tell them apart. On Sunday it was {p} who opened the door to her, in a blue jumper.',
      'Their aunt has never learned which twin is which. When she came on Sunday, {p} let her in, and {q} was at football.',
    ],
    ask: [
      '"Hello, {q}," said the aunt and gave the wrong twin a kiss. "Actually," said the child at the door, "I am __."',
      'She held out a bag of sweets. "For you, {q}," she said. The child who had let her in looked at the bag, looked at her, and told a lie. That child was __.',
      'One twin got a kiss on the doorstep, one did not. The one with lipstick all over the face is __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'There are no lessons for {p} today, {pHe} has the measles. {q} has them as well. But {r} is here, it was only a cold.',
      'Let me see who is missing. {r} is back, I see. {p} is still ill, says {pHis} mother, and so is {q}.',
    ],
    ask: [
      'The teacher opened the register and read out the three names, one after the other. There was an answer to only one of them, and that was __.',
      'Two seats stayed empty all morning. The third was taken by __.',
      'Hands up who has got over it! One hand goes up. Nice to have you with us again, __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      'Sorry, this is not {q}. You have got the wrong number. My name is {p}, and I have never been to Peru.',
      '"{q}, is that you?" asked the woman on the phone. "No," I said. "You must have the wrong number. I am {p}."',
    ],
    ask: [
      'She rang again the day after. "I know that you are somebody else. I just liked your voice. How are you today, __?"',
      'Thirty years on she still tells our guests how we met. "I dialled one number wrong," she says, "and I got __."',
      '"So whom am I talking to?" she asked. I told her once more: "To __."',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'In our family the firstborn is always called {due}. My grandfather was, my father was, and so am I. My little brother had more luck and became {a d}.',
      'My father is {due}, and his father was, and because I came first, I got the name too. My brother is called {d}, which is nothing special with us.',
    ],
    ask: [
      'When our first child was due, my wife looked me in the eye. "It will be a boy," she said, "and I will not have another __!"',
      'Somebody shouted the old family name across the garden, and three of us looked up: "__!"',
      'On the gate of our farm it has said for a hundred years: Owned by __.',
    ],
    lists: {
      due: 'Bartholomew Ambrose Cornelius Ebenezer Leopold Augustus Percival Thaddeus Barnabas Horatio',
      d: 'Bartholomew Cornelius Leopold Percival Thaddeus Barnabas Horatio',
    },
    rivals: 'd',
  },
  {
    open: [
      'They have given the part of the princess to {f}, although {q} can sing, and {f} cannot. {q} has to be the back half of the horse.',
      'In the school play {q} is the back half of a horse. You will not believe who is the princess. It is {f}!',
    ],
    ask: [
      'The curtain rose. There, in a golden crown, waiting for the prince, sat __.',
      'The prince knelt down and nearly lost his beard. "Will you marry me," he read from his hand, "fair Princess __?"',
      'All the mothers were whispering the same thing: how well the crown suited __!',
      'When it was over, somebody threw a rose to the princess, and she kept it all her life, did our __.',
    ],
    due: 'f',
    rivals: 'q',
  },
  {
    open: [
      'Please, officer, there has been a mistake. The man who broke that window is {d}. He only looks like me. I am his cousin, {due}.',
      'Two cousins, as like as two eggs: one, {d}, is a thief. The other, {due}, has never hurt a fly. You can imagine what happened when a shop was robbed.',
    ],
    ask: [
      'The policeman took out his notebook all the same and asked the poor innocent man what he was called. "__, sir. I swear it."',
      'The old lady put on her glasses and looked at the two of them, first at the bad one and then at the good one. "So you did nothing at all," she said. "Forgive me, __."',
      'Go home, said the judge to the honest cousin. You are free, __.',
    ],
    lists: {
      due: 'Osbert Gregor Humphrey Lionel Rupert Boris Monty Ludwig Alistair Desmond',
      d: 'Osbert Gregor Humphrey Lionel Rupert Boris Monty Ludwig Alistair Desmond',
    },
    rivals: 'd',
  },
  {
    open: [
      'My grandmother calls me {m}. {m} was her brother, who went to sea. I stopped telling her long ago that I am {p}.',
      'Grandma forgets things. She thinks that I am {m}, the brother she had as a girl. I am {p}, her grandchild.',
    ],
    ask: [
      'But today, when I brought her tea, she looked at me for a long time, and her eyes were quite clear. "You are not my brother," she said. "You are __."',
      'The nurse, who knows me, came in and gave me a nod. "How is she doing today, __?"',
      'I write it on a card and put it by her bed, so that she will know who has been here: With love from __.',
    ],
    due: 'p',
    rivals: 'm',
  },
  {
    open: [
      '{p} got a love letter this morning, but it had been put through the wrong door, so that {q} read it first.',
      'By mistake the postman gave {q} a letter that was meant for {p}. It smelt of roses, and {q} could not help opening it.',
    ],
    ask: [
      'It was seven pages long and began like this: "My darling __!"',
      'I have dreamt of you again, it said, of your hair, your voice, your lovely little ears. Be mine, __!',
      'On the envelope, in red ink, one could plainly read to whom it was addressed: __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} said it was {q} who ate the last biscuit. But there were crumbs all over the jumper of {p}, and {q} does not like biscuits.',
      '"{q} did it," said {p} quickly, before anybody had asked. There was chocolate on {pHis} chin, the chocolate from the biscuits.',
    ],
    ask: [
      'Dad looked from one to the other. He did not have to look for long. "Wipe your mouth," he said, "__."',
      'Somebody is going to bed without a story tonight, and we all know who it is: __.',
      'The note on the biscuit tin reads: Hands off, __!',
      'I am afraid I do not believe a word you say, __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'There are three of us in the band. {p} sings, {q} plays the drums, and I do the rest.',
      'Our band is small: I play whatever has strings, {q} has the drums, and the voice is {p}.',
    ],
    ask: [
      'Give it up for the best pair of hands that ever beat a drum! Ladies and gentlemen: __!',
      'There was a long roll on the drums, louder and louder. "That will do," I shouted, "that will do, __!"',
      'The neighbours like the songs. They like the strings. The person they cannot stand is __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'To whom it may concern: I leave my house to {q}, who never came to see me, and my cat to {p}, who came every day.',
      'She was as odd in death as in life. {q}, who had not called on her in years, was left the house. {p}, who had come day after day, was left the cat.',
    ],
    ask: [
      'Around the neck of the cat hung a little key and a note. "The gold is under the apple tree," it said. "It is all for you, my faithful __."',
      'Every day at four the cat jumped on a lap and purred. The lap was that of __.',
      'The lawyer held out a basket with something hissing in it. "This belongs to you now," he said, "__."',
    ],
    due: 'p',
    rivals: 'q',
  },
]);

export const kinds: readonly Kind[] = [SAID, MEANT];
