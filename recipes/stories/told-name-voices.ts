// Tellings in odd voices (loudspeaker, album, stage, witness, parrot) in which a name that was told once is due later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const KIN = 'cousin neighbour dentist teacher doctor boss godchild lodger';
const SURNAMES =
  'Brown Green White Black Baker Carter Miller Smith Wood Hill Parker Cooper Taylor King Turner';

const VOICES = toldKind('told: names, in many voices', [
  {
    open: [
      '"Attention, please! A little boy called {m} is waiting for his mother at the toy desk," said the loudspeaker.',
      'Between the cheese and the soap a voice came out of the ceiling. It said that there was a small boy at the toy desk, that he was called {m}, and that he wanted his mother, whose name was {f}, as soon as possible.',
    ],
    middle: ['Somewhere a woman dropped a bottle of oil. Everybody in the shop looked round.'],
    ask: [
      'A woman ran to the toy desk, threw her arms round the boy and cried, "There you are, my poor __!"',
      'The boy at the toy desk did not cry. He was as brave as a lion, that little __.',
      'The woman from the toy desk gave the boy a sweet and said, "Do not be afraid, __."',
      'His mother has never lost him again. In shops she always says, "Hold my hand, __!"',
      '"I have lost my son!" cried a woman at the door. "His name is __!"',
      'On the way home his mother said, "You must not run away like that, __."',
    ],
    due: 'm',
    rivals: 'f',
  },
  {
    open: [
      'Look at this photo. The baby in the pram is {p}. The one who holds the pram is {q}, and behind the two you can see our dog.',
      'That was in the year when it snowed in May. You see the pram? Inside is {p}, just two weeks old, and the proud child in the silly hat who pushes it is {q}. I was behind the camera, as ever.',
    ],
    ask: [
      'I was so happy about the baby! For weeks I did nothing but carry around my little __.',
      '{q} did not like the pram, for it was heavy, but loved what was in it: tiny __.',
      'That baby has grown a beard or a bun by now, but to me it will always be little __.',
      '{q} bent over the pram and sang, "Sleep, baby, sleep, my sweet little __."',
      'The pram was a present from my mother, when I had given birth to __.',
      'On the back of the photo I wrote the names of the two children, the big one and the baby: {q} and __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'In the school play, {p} is the king and {q} is the frog.',
      'They are doing a play at school. I have to sew all the costumes: a crown and a long coat for {p}, who is the king, and something green for {q}, who is the frog. There is no rehearsal on Fridays.',
    ],
    ask: [
      'The king fell off his chair in the second act, and I heard my husband whisper, "Poor __!"',
      'The king had forgotten his words. From behind the curtain the teacher hissed, "Say something, __!"',
      'The frog jumped into the well and the king took off his crown. The people clapped for {q} and for __.',
      'The crown was too big, and it slid down over the eyes of __.',
      'The part of the king is played by __.',
      'After the play the frog went home as {q}, and the king became again what he had always been, plain __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Our parrot was given to us by an old man whose wife was called {f}. It still shouts her name all day. My name, which is {p}, it has never learned.',
      'We have an old parrot. It lived with a couple before it came to us. He died, and she, {f}, could not keep it. Now it calls her from morning till night. We have tried to teach it my name, {p}. It only bites me.',
    ],
    ask: [
      'It is five in the morning, and the parrot wakes us all. "Where are you, __?"',
      'The parrot can say just one name, and that is __.',
      'I said "{p}" to the parrot a hundred times. It looked at me and answered, "__."',
      'The visitors laughed when the parrot greeted them with "Good evening, __!"',
      'The parrot has never forgotten the woman it loved. It still calls for __.',
      'One day the old lady came to see her parrot. It flew on her shoulder and said, "Hello, __."',
    ],
    due: 'f',
    rivals: 'p',
  },
  {
    open: [
      'On the stage she calls herself {f}. Her real name is Mrs {due}.',
      'All the world knows her as {f}. But there is another name on her letter box, Mrs {due}, and the postman is the only one who has ever asked her about it. Her sister is Mrs {d}.',
    ],
    ask: [
      'When the great {f} goes to the doctor, the nurse calls out her real name: "Next, please! Mrs __!"',
      'At the bank she does not sign as {f}. There she is Mrs __.',
      'Her neighbours have no idea that she is a star. To them she is just Mrs __.',
      'She took off the wig and the paint. {f} was gone, and in the mirror sat Mrs __.',
      '"My real name?" she said to the man from the newspaper. "My real name is Mrs __."',
      'Her passport does not say {f}. It says __.',
    ],
    lists: { due: SURNAMES, d: SURNAMES },
    rivals: 'd f',
  },
  {
    open: [
      'My {x}, {p}, and my {y}, {q}, met for the first time on my balcony.',
      'I gave a small party on my balcony. My {x} came, whose name is {p}, and my {y} came, whose name is {q}, and they had never met before. There were olives.',
    ],
    ask: [
      '"Who is the one with the olives?" asked my mother. "That is my {x}, __," I said.',
      'My {y} could not hear the name of my {x}, so I said it again, louder: "__!"',
      'I know it is hard with so many people. Once more: my {y} is {q}, and my {x} is __.',
      'I put up two name cards, "{q}" for my {y}, and for my {x} "__".',
      'A week later I had to ask my {x} about something else. I rang up and said, "How are you, __?"',
      'The postcard from my {x} was signed: Many greetings, __.',
    ],
    lists: { x: KIN, y: KIN },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Three children sat in the boat: {p} in front, {q} in the middle and {r} at the back.',
      'I was the one who stood on the shore, so I can tell you exactly who sat where. {r} was at the back, with the oars. {q} was in the middle, and {p} was right at the front, looking out for rocks. The wind came from the hills.',
    ],
    ask: [
      'A rock! The one in front should have seen it. "Are you asleep, __?"',
      'The big wave came over the front of the boat, and right into the face of __.',
      'The child at the front held up a lamp. I called over the water, "I can see your light, __!"',
      'The boat hit the rock with its front, and the first to fall into the water was __.',
      'At the back sat {r}, in the middle sat {q}, and at the front sat __.',
      'The one in front jumped out first and pulled the boat on the sand. "Well done, __!" I said.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      '"It was {p} who broke the lamp," said the cook. "{q} was with me in the kitchen all the time."',
      'The cook had seen it all through the open door: {p} climbed on the chair, and down came the lamp. {q} was peeling potatoes and never left the kitchen.',
    ],
    ask: [
      'The policeman wrote down the name of the one who had broken the lamp: __.',
      '{q} had nothing to do with the lamp. The one who broke it was __.',
      '"You broke my best lamp," said the old lady. "Shame on you, __!"',
      'The new lamp will have to be paid for by __.',
      '"It was not me," said {q}. "It was __!"',
      'They nearly punished {q} for the broken lamp, but it was really the fault of __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'She was Miss {d} when I went to school with her. Then she married a man called {due} and took his name.',
      'You must know Miss {d}, who sat next to me at school and could whistle through her teeth. She has got married! Her husband is Mr {due}, the dentist, and she has taken his name.',
    ],
    ask: [
      'She is not Miss {d} any more. She is now Mrs __.',
      'I wrote her a card. It felt strange to write the new name on the envelope: Mrs __.',
      'On the phone she no longer says that she is {d}. She says, "This is Mrs __."',
      'At the school meeting nobody knew who was meant when they read out her new name: Mrs __.',
      'Since the wedding I have to call her Mrs __.',
      'They took the old plate off her door and put up a new one: __.',
    ],
    lists: { due: SURNAMES, d: SURNAMES },
    rivals: 'd',
  },
  {
    open: [
      'My pen friend is called {p} and lives in Canada. My brother has one in Japan, who is called {q}.',
      "The English teacher found pen friends for us. Mine lives in Canada, and the name is {p}. My brother's lives in Japan, and the name is {q}. I had hoped for Japan, because of the stamps.",
    ],
    ask: [
      'I got a letter from Canada today! It is from __.',
      'My brother writes to {q}, and I write to __.',
      'It is very cold in Canada, so for Christmas I have sent a warm scarf to __.',
      'I wrote on the envelope the word "Canada" and, above it, the name __.',
      'In the summer I will fly to Canada, and there, at the airport, I will meet __.',
      'I have never seen my Canadian friend, but I feel that I know __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The snowman in front of our house is called {m}. The one in front of the church is called {q}.',
      'We have built a snowman and called him {m}, after our uncle, who has the same stomach. The children by the church have built one, too. Theirs is called {q}, and has no nose.',
    ],
    ask: [
      'The sun came out, and our snowman got thinner and thinner. Poor __!',
      'In the morning there was nothing left of our snowman but a hat and a carrot. "Goodbye, __," said the children.',
      'We gave our snowman a broom and said, "Now you must sweep the yard, __!"',
      'A dog came by and ate the carrot out of the face of our snowman. Now there is no nose on __.',
      'The other snowman is {q}, but ours is __.',
      'We put a scarf round the neck of our snowman, so that nobody would freeze, not even __.',
    ],
    due: 'm',
    rivals: 'q',
  },
  {
    open: [
      'Of my three sons and daughters, {p} became a cook, {q} a judge and {r} a singer.',
      'People ask me what has become of my three. {q} is a judge, with a car and a driver. {r} sings on a ship. And {p} is a cook in a school, and the happiest of them all, if you ask me.',
    ],
    ask: [
      'The soup at our family parties is always made by __.',
      'All three were at my birthday. One gave a speech, one sang a song, and the dinner was cooked by __.',
      'Four hundred children eat every day what is cooked by __.',
      'The cook of the family is __.',
      '{q} wears a black gown at work, {r} wears a dress or a suit, and a white apron is worn by __.',
      'My sauce was burning. I shouted to my child, the cook, "Help me, __!"',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'The boss of the circus said, "The lion is {pet}, and the bear is {pet2}. Do not mix them up!"',
      'On my first day at the circus I was told three things. The lion is called {pet}. The bear is called {pet2}. And never sit down on a drum, since somebody may be asleep inside it.',
    ],
    ask: [
      'I opened the cage of the lion, and my knees shook. "Good morning, __," I said.',
      'The lion roared so that the whole tent shook. "Be quiet, __!" cried the boss.',
      'The bear likes honey. So I put some honey into the cage of {pet2}, and a big bone into the cage of __.',
      'Somebody had left the cage open, and the lion was gone! We ran through the streets and called, "__!"',
      'The name of the lion is __.',
      'In the circus there is a lion who is afraid of mice. That lion is __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'When the doctor is away, Doctor {due} looks after his patients. The doctor himself is Doctor {d}, as you know.',
      'You have reached Doctor {d}. We are closed for two weeks. If you are ill, please go to Doctor {due}, across the road, who is here for you. Please do not go to Doctor {e}, who is a doctor for horses.',
    ],
    ask: [
      'Doctor {d} was on the beach when I fell ill, so I was looked after by Doctor __.',
      'My head hurt, and Doctor {d} was away. "Then you must go to Doctor __," said my wife.',
      'The pills that I was given during those two weeks were from Doctor __.',
      'Two weeks later the doctor was back. "So you went to the doctor across the road," he said. "How did you like Doctor __?"',
      'During the holidays all the patients of Doctor {d} sat in the waiting room of Doctor __.',
      'Doctor {d} came home, brown and happy, and thanked the one who had done all his work, Doctor __.',
    ],
    lists: { due: SURNAMES, d: SURNAMES, e: SURNAMES },
    rivals: 'd e',
  },
  {
    open: [
      'The winner of our singing contest is {p}! Second place goes to {q}, and third place to {r}.',
      'Dear listeners, thank you for your calls. Third place in our singing contest goes to {r}, and second place to {q}. And the winner, by one single vote, is {p}! After the news there will be a talk about bees.',
    ],
    ask: [
      'I sat at the radio and cheered. I had voted for the winner, for __.',
      'First place! The mother of the winner cried and laughed, and all she could say was "__!"',
      'Let us hear the song that won. Here it is, sung by __.',
      '{q} shook hands with the winner and said, "You were better than I was, __."',
      'The big golden cup now stands on a shelf in the home of __.',
      'The third was {r}, the second was {q}, and the first was __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'The boy in the book is called {m}. He has a horse called {pet}, and an aunt called {f} who locks him in.',
      'I am reading a wonderful book. There is a boy in it, {m}, who lives with his wicked aunt {f}. He is not allowed to go out. But at night a horse comes to his window, and the horse is called {pet}.',
    ],
    ask: [
      'On the last page the boy jumps on the back of the horse and cries, "Away from here, __!"',
      'The boy can hear the hooves of his horse in the yard. He knows that it is __.',
      'The horse puts its head through the window. "I have some sugar for you, __," says the boy.',
      'I read on and on. I wish I could have a horse like __.',
      'The wicked aunt wants to sell the horse. But nobody can ever catch __.',
      'The boy is {m}, the aunt is {f}, and the horse is __.',
    ],
    due: 'pet',
    rivals: 'm f',
  },
  {
    open: [
      'Ring once for {p}, twice for {q} and three times for {r}.',
      'There is only one bell for the three of us, so please count. If you want {p}, ring once. If you want {q}, ring twice. For {r} it is three times, but {r} is never up before noon.',
    ],
    ask: [
      'The bell rang twice. "That is for you, __!"',
      'It rang two times, and down the stairs came __.',
      'Two rings! It must be a visitor for __.',
      'I wanted to see none of the others, so I rang once, and then once more, and waited for __.',
      'One ring is for {p}, and two rings are for __.',
      'When the postman brings a parcel for the second of them, he rings twice and shouts, "A parcel for __!"',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'The king had two daughters who looked alike. The one with the golden shoes was {due}, and the other one had no shoes at all, and her name was {d}.',
      'Once upon a time there lived two princesses. {due} wore golden shoes, because she was the elder. {d} had to go barefoot, since there was not enough gold for four feet.',
    ],
    ask: [
      'The prince saw the golden shoes under the table and said, "I have found you, __!"',
      'The barefoot one ran faster. So {d} was soon far ahead of __.',
      'Golden shoes are heavy, and the one who sank into the mud was __.',
      'On the stairs they found a small golden shoe. It could only have been lost by __.',
      'The dance was over, and the golden shoes were worn through. "Never mind," said the king. "I will buy you a new pair, __."',
      'Nobody has ever seen the bare feet of __.',
    ],
    lists: {
      due: 'Rose Clara Alice Emma Lily Anna Grace Mary Ella Sophie',
      d: 'Rose Clara Alice Emma Lily Anna Grace Mary Ella Sophie',
    },
    rivals: 'd',
  },
  {
    open: [
      'Two men wanted to marry my grandmother. One was rich and was called {d}. The other one had only a bicycle, and he was called {due}. She took the one with the bicycle.',
      'My grandmother had two men to choose from. {d} had a house with twelve rooms. {due} had a bicycle. "The house was cold," she always says, "and on the bicycle I could hold on to somebody." She has never been sorry.',
    ],
    ask: [
      'So my grandfather is called __.',
      'They stood before the priest, and she said, "I will", and so she became the wife of __.',
      '{d} was invited to the wedding, and he danced with the bride. But she was married to __.',
      'She has been sitting on the back of that bicycle for fifty years, behind her dear husband __.',
      'The ring on her finger bears the name of the one she chose, and that is __.',
      '"Do you ever think of {d} and his twelve rooms?" I asked her. "Never," she said. "I wanted no one but __."',
    ],
    lists: {
      due: 'Henry George Thomas Martin Albert Frank Walter Arthur Paul Robert',
      d: 'Henry George Thomas Martin Albert Frank Walter Arthur Paul Robert',
    },
    rivals: 'd',
  },
  {
    open: [
      'Last night I was at home with {p}. {q} was there, too, until nine. Then {q} had to catch the train.',
      'I told the policeman everything. At eight we were three, I and {p} and {q}, and we played cards. At nine {q} took the train home. The two of us played on until midnight, and I lost every game.',
    ],
    ask: [
      '"And who was with you at eleven?" asked the policeman. I said that it was __.',
      'At ten there was only one other person with me in the room, and it was __.',
      'It was midnight. I put down my cards and said, "You have won again, __."',
      'The train left with {q} in it, and I went on playing with __.',
      'The policeman wrote down who could tell him what I did at midnight: __.',
      'I had nobody to talk to after nine except __.',
    ],
    due: 'p',
    rivals: 'q',
  },
]);

export const kinds: readonly Kind[] = [VOICES];
