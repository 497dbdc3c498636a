// Tellings of who is called by name, shouted for, thanked and petted, and of names on labels, graves and cakes.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const CALLED = toldKind('told: called by name', [
  {
    open: [
      'We got our dog from a shelter, where he had been known as {pet2}. The children wanted something grander, so he has been {pet} ever since.',
      'The children have named our new dog {pet}. I was for {pet2}, but who listens to me?',
    ],
    ask: [
      'When he ran off after a rabbit last night, we all stood at the edge of the wood and shouted, "__!"',
      'At the vet, the nurse looked at her list and called out, "Next, please. Is this __?"',
      'He jumped up and licked my whole face. "Down!" I laughed. "Down, __!"',
      'And now he is asleep at my feet, wet and dirty and happy. Sleep well, my dear old __.',
      'You only need to open the fridge, and who is standing right behind you? Of course: __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'This is the story of a bear called {pet}, who lived in a bookshop window, and of a rag doll called {pet2}, who was his only friend.',
      'In the window of a little bookshop sat a toy bear. His name was {pet}. Beside him sat a rag doll by the name of {pet2}, and the two were the best of friends.',
    ],
    ask: [
      'One night the doll turned her head and whispered to him, "Are you awake, __?"',
      'A small boy pressed his nose to the glass and pointed at the bear. "I want that one," he said. "Please, can I have __?"',
      'The old bookseller dusted the bear with a soft brush. "There you are," he said, "as good as new, __."',
      'The doll could not bear to see her friend being carried out of the shop. "Come back soon," she called, "dear __!"',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'Our neighbour downstairs is called {p}. {PHe} waters our plants, {pHe} takes in our parcels, and {pHe} never complains about the drums. {q}, who lived there before, complained about everything.',
      'I must tell you about the people in our house. {q} on the top floor is a misery. But {p}, right under us, is an angel.',
    ],
    ask: [
      'When we came home after three weeks, every plant was in flower. "How can we ever thank you, __?"',
      'My son was locked out on Tuesday in the pouring rain. Luckily the flat downstairs was not empty, and he had hot chocolate with __.',
      'We are giving a party on Saturday, and the first person we invited was the kind soul from downstairs, __.',
      'If there is a parcel for us, the postman simply rings the bell below and leaves it with __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'In class three we had Miss {f}, who wore yellow shoes and laughed at our jokes. In class four we had Mr {m}, and nobody laughed any more.',
      'There were two teachers in our village school: Mr {m} for the big ones, who was as dry as chalk, and Miss {f} for the little ones, who had yellow shoes.',
    ],
    ask: [
      'I put up my hand in her very first lesson and, like everybody in class, said, "Please, Miss __."',
      'I have taught for thirty years myself now, in yellow shoes, and all because of Miss __.',
      'Last week an old lady sat down by me on the bus. I looked at her shoes, and then I knew. "Good heavens," I said, "Miss __!"',
    ],
    due: 'f',
    rivals: 'm',
  },
  {
    open: [
      'The baby came at four in the morning. Her father wanted her to be a {d}, like his mother, but one look was enough: she was a {due}.',
      'All through the winter we spoke of the baby as {d}. Then she was born, and she was so clearly not {a d} that we named her {due}.',
    ],
    ask: [
      'I held her up to the window. "Look, it is snowing," I said. "This is the world, __."',
      'Today she took her first three steps, from the sofa to my arms. Well done, __!',
      'At night, when she cries, her brother leans over the cot and strokes her hair. "Hush," he says, "hush, __."',
      'Her aunt has never learned to spell it, so every card is addressed to some other child, and not to __.',
    ],
    lists: {
      due: 'Rose Ivy Hazel Lily Daisy Poppy Violet Ruby Pearl Grace Hope Joy',
      d: 'Rose Ivy Hazel Lily Daisy Poppy Violet Ruby Pearl Grace Hope Joy',
    },
  },
  {
    open: [
      'My two goldfish look the same to everybody but me. The one with the white spot is {pet}. The one without is {pet2}.',
      '"Which is which?" asked my cousin. I showed him: {pet} has a white spot by the tail, and {pet2} has none.',
    ],
    ask: [
      'A white spot flashed between the weeds. "Good morning," I said, "did you sleep well, __?"',
      'There was only one fish left in the bowl, and on its tail I saw the spot. "Oh, you poor thing," I said, "you are all alone now, __."',
      'The spotty one always gets to the food first. It is so greedy, our __!',
      'My cousin tapped on the glass, right in front of the fish with the white spot, and said, "Hello, __."',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'Can you see those two boats down there? The red one is the {due}, and she belongs to us. The white one is the {d}.',
      'My grandfather built two boats in his life. The {d}, which was white, sank on her first day out. The red one, the {due}, has been ours for forty years.',
    ],
    ask: [
      'The fog came down so fast that we could not see the shore. But I was not afraid, for I was on board the __.',
      'Hold on to something, everybody. Here comes the storm. Be brave and bring us home, old __!',
      'She needs fresh paint every spring, red of course, and then we write the letters on her side again: __.',
      'A fisherman stood up and waved his hat when he saw our red sail. "Ahoy," he shouted, "ahoy there, __!"',
    ],
    lists: {
      due: 'Swallow Dolphin Mermaid Victoria Seagull Duchess Rosalind Pearl Albatross Penguin Rainbow Thunder',
      d: 'Swallow Dolphin Mermaid Seagull Duchess Pearl Albatross Penguin Rainbow Thunder',
    },
    rivals: 'd',
  },
  {
    open: [
      'Two ponies live in the field behind the school. {pet} is the brown one with the bad temper, and {pet2} is the grey one who lets children ride him.',
      'Whatever you do, keep away from {pet}, the brown pony, because he bites. It is {pet2}, the grey one, that you may stroke.',
    ],
    ask: [
      '"Ouch! My finger!" {p} shouted and jumped back from the fence. "You wicked beast! That was not nice, __."',
      'I looked at the hole in my sleeve and the teeth above it. "Thank you very much," I said, "__."',
      'The farmer has put a red sign on the gate. It says: PLEASE DO NOT FEED __.',
      'Nobody has ever dared to sit on the back of __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      '"I will be on platform two," said {p} on the phone. "And bring {q}, but do not say a word to {q} about who is coming!"',
      'It was to be a surprise. {p} would come on the noon train from the coast, and we had told {q} only that we were going to the station to look at the engines.',
    ],
    ask: [
      'The doors opened, and the most wonderful person in the world got out. "It can\'t be!" I heard beside me. "__!"',
      'We ran along the train, looking up at every window and calling, "__!"',
      'A suitcase dropped, two arms flew up, and there, in the middle of the crowd, laughing, stood __.',
      'Then the noon train was empty, and the platform too. Nobody had got out. "I don\'t understand it," I said. "Where is __?"',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The parrot at the barber shop is called {pet}. The barber himself is called {m}. People mix them up, and both of them mind.',
      "It says {m}'s on the door, for that is the barber. But the one everybody comes to see is his parrot, {pet}.",
    ],
    ask: [
      'I sat down under the cage and held up a nut. A green head came round the corner. "Good afternoon, __."',
      'While my hair was cut, something kept screaming bad words behind me. "Stop that at once," said the barber, "__!"',
      'The bird gave me a long look out of one eye, then it bowed and told me its name: "__."',
      'One day there was a cloth over the cage. "He was sixty-one," said the barber, and blew his nose. "My poor old __."',
    ],
    due: 'pet',
    rivals: 'm',
  },
  {
    open: [
      'There were two guards at the castle gate. The tall one went by the name of {m}. The short one, who was always asleep, was {q}.',
      'Long ago two men kept watch at the gate of a castle: {m}, who was as tall as a tree, and {q}, who was short and slept a lot.',
    ],
    ask: [
      'The king looked up, and up, and up. "How is the air up there," he asked, "__?"',
      'A child threw a ball, and it got stuck on the roof of the gate. "The long one can reach it," she thought. "Please, __!"',
      'Two small feet stuck out from behind the gate, and snores came from there. "You will have to do this alone, then," said the captain to the other one. "Open the gate, __!"',
      'They needed a new lamp hung under the ceiling of the great hall, and nobody went for a ladder. They just sent for __.',
    ],
    due: 'm',
    rivals: 'q',
  },
  {
    open: [
      '{p} fell into the river when {pHe} was five, and it was {q}, {pHis} cousin, who pulled {pHim} out by the hair.',
      'Did you know that {q} once saved a life? Yes, {pHis} little cousin {p} would have drowned if {q} had not been there.',
    ],
    ask: [
      'So at the wedding the one who had been pulled out stood up, lifted a glass and said, "I would not be here today without __."',
      'The newspaper printed a photo of the young hero. Underneath it said: __.',
      'Their grandmother came running with a towel. She dried the wet one, and then she turned to the other and said, "Bless you, __!"',
      'There was a medal, too. The mayor pinned it on and shook hands. "The whole town is proud of you," he said, "__."',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Hello, this is the kindergarten. One of your twins has a fever. It is {p}. {q} is fine and is playing outside.',
      'Just so that you know, {q} is well and wants to stay. But {p} has a red face and a fever, and would like to go home.',
    ],
    ask: [
      'The doctor came in the afternoon with her black bag. "Well then," she said, sitting down on the bed of the sick one, "open your mouth, __."',
      'I left work at once, and I carried the poor hot little thing to the car. "Mummy is here," I said, "Mummy is here, __."',
      'One twin went to school the next day. The other lay on the sofa with a cold cloth and a book: __.',
      'Grandma has sent a get-well card with a rabbit on it. It is for __.',
    ],
    due: 'p',
    rivals: 'q',
  },
]);

const WRITTEN = toldKind('told: names written on things', [
  {
    open: [
      'It is just a little garden with two graves under the apple tree. On the left lies {pet}, the best cat we ever had. On the right lies {pet2}, a budgie she very nearly ate.',
      'We buried {pet} the cat under the apple tree, next to {pet2} the budgie, and hoped that they would get on better than they had in life.',
    ],
    ask: [
      'Dad carved a bit of wood for the cat. It says: Here lies __.',
      'On still evenings I seem to hear something purr down there. Good night, __.',
      'There is a new kitten on my lap now, and I love her, but she is no __.',
      'Every spring a bunch of catnip comes up on the left, just where we laid __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'I am making two cakes for tomorrow. {p} is going to be seven and wants a rocket. {q} is leaving the office and gets a plain one with cherries.',
      'Two cakes, please: a rocket for my {p}, who will be seven, and something with cherries for {q} at work.',
    ],
    ask: [
      'The baker squeezed blue icing all along the side of the rocket. It now reads: Happy Birthday, __.',
      'At the party they put out the lights. In came the rocket with seven candles, and everyone sang for __.',
      'They mixed up the boxes, can you believe it? So my colleagues were looking at a rocket, which had on it, in icing, the name __.',
      'Take a deep breath now and blow out all seven in one go, __!',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'You will find two lunch boxes in the fridge. The one with the nuts is for {p}. There are no nuts in the other, because {q} would swell up like a balloon.',
      'Please be careful, {q} must not have nuts! I have put a nut bar in the box that is for {p}, and only there.',
    ],
    ask: [
      'And in case anybody gets confused, I have stuck a label on the one with the nuts. It says __.',
      'I opened a box, saw a nut bar, and closed it again. So this one belonged to __.',
      'The nanny looked at the nuts and then at the two hungry children. "These are yours," she said, "__."',
      'Nuts? Then it can be eaten by nobody but __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The island has had two lighthouse keepers. The first was {m}, who fell in love with a seal. The second was {q}, who could not swim.',
      'If you ask on the island, they will tell you that {m}, the first keeper of the lighthouse, loved a seal, and that {q}, the second, never went near the water.',
    ],
    ask: [
      'The fishermen say that on a clear night you can hear a seal out there, singing for __.',
      'A stone by the door, almost worn away by the wind, tells you who lit the lamp first. You can just read: __.',
      'They never found the man, only his boots on the rocks, and far out two round heads in the sea. One was the seal. The other, they swear, was __.',
      'If you want to know about love, said my aunt, do not read novels. Think of the man with the seal. Think of __.',
    ],
    due: 'm',
    rivals: 'q',
  },
  {
    open: [
      'After our gran died we found a shoebox full of letters. They had not come from Grandpa {d}. They had all come from a man called {due}.',
      'Grandpa {d} was a good man, but the love of her life, Gran told me once, was a sailor by the name of {due}.',
    ],
    ask: [
      'I turned over the photo of the sailor. On the back, in her neat round hand, stood one word: __.',
      'So, at ninety, she took the bus to the harbour, walked up to an old man on a bench, and said, "Hello, __."',
      '"Did she never talk about him?" my mother asked. "Only in her sleep," I said. "Then she would say, very softly, __."',
      'Each letter ends in the same way: For ever yours, __.',
    ],
    lists: {
      due: 'Frank Walter Arthur Harold Ernest Cecil Stanley Albert Herbert Ralph Victor Leonard',
      d: 'Frank Walter Arthur Harold Ernest Cecil Stanley Albert Herbert Ralph Victor Leonard',
    },
    rivals: 'd',
  },
  {
    open: [
      'There are five hooks in the hall, and each has a name over it. The one by the door is for {p}, because {pHe} is always late. The one by the stairs is for {q}.',
      'Since {p} is late every single morning, {pHe} has been given the hook by the door. {q} has to hang everything up by the stairs.',
    ],
    ask: [
      'A wet coat hung by the door, dripping on the mat. "Is this your place?" my mother asked me. "Can\'t you read? It says __."',
      'A new girl took the hook by the door, looked up, and saw that it was taken. Over it somebody had written __.',
      'It was twenty to nine, and one hook was still empty, the one by the door. "As usual," sighed the teacher. "We are waiting for __."',
      'Who owns the muddy boots under the hook by the door? Ah, I see: __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Thank you so much for the scarf, dear Aunt {f}, and please tell {q} that the book was lovely as well.',
      'For Christmas I got a scarf from Aunt {f}, which is too long, and a book from {q}, which is too short.',
    ],
    ask: [
      'I wore the scarf all day long, and everybody said, "How nice! Who made it?" "My aunt did," I said, "Aunt __."',
      'Mum says I have to write to her at once. So: Thank you for the warm scarf, dear Aunt __.',
      'When I wrap it round my neck, and round once more, and once more, I have to think of Aunt __.',
      'She had sewn a tiny label into it, so that I would not forget who had knitted it: made with love by Aunt __.',
    ],
    due: 'f',
    rivals: 'q',
  },
  {
    open: [
      'Today we wrote our names in wet cement. {p} wrote the biggest letters, and {q}, who had no stick, used a toe.',
      'When they built the new path, two children could not resist. {q} wrote with a toe. {p} had a stick and made letters as long as an arm.',
    ],
    ask: [
      'Sixty years have gone by, and people still walk over those enormous letters, which say __.',
      'The builder turned round and went pale. Right across his path, as big as could be, stood the name __.',
      '"You with the stick!" he roared. "Come here this minute! What do they call you?" And a tiny voice answered, "__, sir."',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'I have written a book, and it is about my two grandmothers. One of them, {due}, was a pilot. The other, {d}, never left her village.',
      'My mother was brought up by {d}, who had never been farther than the next village. My father had {due} for a mother, and she flew planes.',
    ],
    ask: [
      'In the museum hangs a leather cap with goggles. On the little card below it we read the name of my grandmother, __.',
      'At last I sat in a cockpit myself. The engine roared. "This one is for you," I thought, "__."',
      'Page one shows her on the wing of her plane, and the first word of the book is __.',
      'An old mechanic still remembered her. "They said a woman could not do it," he told me. "They had not met __."',
    ],
    lists: {
      due: 'Edith Agnes Harriet Winifred Beatrice Florence Mabel Eleanor Josephine Ottilie',
      d: 'Edith Agnes Harriet Winifred Beatrice Florence Mabel Eleanor Josephine Ottilie',
    },
    rivals: 'd',
  },
  {
    open: [
      'It took me a week to choose a name for my car. {pet2} was too sweet. So in the end I called her {pet}, and I have it on a sticker at the back.',
      'The car is twenty years old. Her name is {pet}. My bike is called {pet2}, if you must know.',
    ],
    ask: [
      'Up the hill we went, slower and slower, with smoke coming out in front. I patted the wheel. "You can do it," I begged her, "come on, __."',
      'A policeman walked round the car, read the sticker and grinned. "May I see your papers?" he asked. "Yours, I mean. Not those of __."',
      'This morning, at minus twelve, she started at once. What would I do without you, __?',
      'I had to sell her in the end. I cried, and then I peeled off the sticker that said __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'Of our two hens, {pet} lays an egg a day, while {pet2} lays nothing and eats twice as much.',
      'I cannot say that our hens work hard. {pet2} has never laid a single egg. But {pet} has never missed a day.',
    ],
    ask: [
      'A brown egg lay in the straw, still warm. "Oh, you good girl," said Mum. "Thank you, __."',
      'My sister paints a name on each egg before it goes into the fridge. And, would you believe it, on every one of them stands __.',
      'Sunday is a day of rest, except for __.',
      'We gave out one prize for hard work this year, and it went to __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'They have painted the names of the finalists on two chairs. {p} is the one who cooks with fire, and {q} is the one who makes tiny cakes.',
      'Only two cooks are left. {q} bakes cakes no bigger than a thumb, and {p} burns everything on purpose.',
    ],
    ask: [
      'There was a bang, and flames shot up to the ceiling. The judges did not even look round. "That will be __."',
      'Two firemen have been placed behind one of the chairs, the one marked __.',
      'And the winner, with a black steak and no eyebrows left, is __!',
      'Please stop waving that torch about, we are trying to eat here, __!',
    ],
    due: 'p',
    rivals: 'q',
  },
]);

export const kinds: readonly Kind[] = [CALLED, WRITTEN];
