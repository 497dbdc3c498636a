// Tellings of what colour something has, and of what somebody or something is like.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { ANIMALS, COLOURS } from './telling-words.ts';

const COLOUR = toldKind('told: what colour', [
  {
    open: [
      'For weeks we argued about the front door. Dad wanted it {d}, Mum said over her dead body, and when we came home from school on Friday it was {due}.',
      'You will not recognise our house. The door, which used to be {d}, is {due} now. Mum did it in one night while Dad was away.',
    ],
    middle: ['The neighbours came out one after another to have a look.'],
    ask: [
      'So when you get to our street, look for a house with a door that is __.',
      'Dad stood there for a while. "I see," he said at last. "It is __."',
      'To tell the truth, I had never in my life seen a door that was so __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      '{p} and {q} have the same coat, only that {p} took the {due} one and {q} the {d} one, so that their teacher can tell them apart.',
      'Twins! From behind you can only know them by their coats. The {d} coat is {q}, the {due} coat is {p}.',
    ],
    ask: [
      '"Was it {p} who broke the window?" "I am not sure, sir. I only saw a coat, and it was __."',
      'One day they swapped, and everybody said "Hello, {q}" to {p}, just because the coat {pHe} had on was not __.',
      'As {p} grew out of it, a little cousin got the coat, the one that was __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'A tip for your first day: take the {due} line. The {d} one is quicker, but it does not stop anywhere near the school.',
      '"Excuse me, how do I get to the school?" "By underground. But mind you, not the {d} line. It has to be the {due} one."',
    ],
    ask: [
      'So {p} let two trains go by and waited for one on the line that is __.',
      '"You are late," said the head. "I am sorry, sir, I took the wrong line. I forgot that I wanted the one that is __."',
    ],
    lists: {
      due: 'red blue green yellow black brown pink purple orange grey',
      d: COLOURS,
      e: 'red blue green yellow black brown pink purple orange grey',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Every morning Grandpa takes three pills. The {d} one is for his heart, the {e} one for his stomach, and the {due} one, he says, is for his bad temper.',
      'Be careful with the pills! {D} is heart, {e} is stomach. And do not forget the {due} one, or he will be in a bad temper all day.',
    ],
    ask: [
      'He has been shouting at the cat since breakfast. I think he forgot to take a pill today, the __ one.',
      'If you are in a bad temper yourself, he might let you try one of his own, one that is __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'The dragon had always been {due}, as dragons in his family were, and he hated it. He wanted to be {d} like the frogs.',
      'Once upon a time, and this is the truth, a dragon came out of his egg all {due}, from his nose to the tip of his tail. His mother, who was {d}, loved him no less.',
    ],
    ask: [
      'He looked at himself in the lake, and a big sad face looked back that was __.',
      'The princess was not frightened. "I like you," she said. "I have never met a dragon before who was __."',
      'He washed and washed, but it was no good. He stayed __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      '"What do you want on your birthday cake?" asked Mum. {p} did not have to think. "A train. And it must be {due}. {q} had {a d} one, and it looked silly."',
      'The order is for one birthday cake in the shape of a train, chocolate inside, and outside, please, {due} all over. Last year you made it {d}, and there were tears.',
    ],
    ask: [
      'Mum was busy all night. In the morning there was a cake like a train, and it was __.',
      'The guests were happy, even if all of them went home with tongues that were __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      "I met a man on the bridge today who had dyed his beard {due}. His dog's tail was {d}, too, but it was the beard that I could not stop looking at.",
      'You see all kinds of people on the night bus. Yesterday there was one whose beard, I swear, was {due}, and his hat was {d}.',
    ],
    ask: [
      'I told my wife about him. "Nonsense," she said. "No man has a beard that is __."',
      'Perhaps I should try that, too. How would I look if my beard were __?',
    ],
    lists: {
      due: 'red blue green yellow pink purple orange',
      d: 'red blue green yellow pink purple',
      e: COLOURS,
    },
    rivals: 'd e',
  },
  {
    open: [
      'The suspect is about forty, tall, and drives {a due} van. The van with the {d} stripes that was seen there belongs to a plumber.',
      '"I did not see his face, officer. All I can tell you is that he jumped into a van, and that the van was {due}."',
    ],
    ask: [
      'All night long they stopped every van that was __.',
      'At dawn a farmer called. There was a van in his field, he said, a __ one.',
      'His lawyer smiled. "There are a thousand vans in this town that are __."',
    ],
    lists: { due: 'red blue green yellow white black brown grey', d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      "We are painting the baby's room. {p} thinks {d} would be nice and warm. But I am the one who will be up there at night, and I want it {due}.",
      "The baby's room is done! We had almost bought {d} paint, but in the end we took {due}, and I am so glad we did.",
    ],
    middle: ['It took us two days and a lot of newspaper.'],
    ask: [
      '"Lovely," said my mother in the doorway. "Though in my day no one would have made it __."',
      'Ten years on, and he still sleeps in the same room, and the walls are still __.',
      'My hair, my shoes and my nose were just as __.',
    ],
    lists: { due: 'blue green yellow white pink purple orange grey', d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'In our game of shops, {due} buttons are pounds and {d} buttons are pence. {p} is rich. {PHe} has a whole sock full of pounds.',
      'Before you play you must know what the buttons are worth. {A d} button is only a penny, but for {a due} one you get a pound.',
    ],
    ask: [
      '"That will be one pound, please," I said, and {p} gave me a button that was __.',
      'The baby swallowed a pound once. We knew because the button was __.',
    ],
    lists: {
      due: 'red blue green yellow white black brown pink purple grey',
      d: 'red blue green yellow white black',
      e: COLOURS,
    },
    rivals: 'd e',
  },
  {
    open: [
      'My first bicycle was {due}. My second one was {d} and had ten gears, and the third got stolen. I have had cars since then. But you never forget your first.',
      'They had it under a sheet in the garage, and when Dad pulled off the sheet, there stood a bicycle, my very first, and it was {due}. The {d} one, which came later, I never loved so much.',
    ],
    ask: [
      'If I could have one thing back from those days, it would be that old bicycle, the __ one.',
      'My son learns to ride now, and I do not need to tell you that his bicycle, like my first one, is __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      "The rule in our house is this. If the towel is {due}, it is mine. If it is {d}, it is for the dog. Please don't mix them up again.",
      '"Whose towel is this?" "The {d} ones are for the dog, dear. Mine are all {due}."',
    ],
    ask: [
      'I stepped out of the shower and reached for a towel that was __.',
      "Why is my towel full of dog hair? Can't you see that it is __?",
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      "Mum did the washing with my new {d} shirt in it. My shirt is fine. Everything else, I am afraid, has come out {due}. Don't ask me how that works.",
      "I don't know what {p} did to the machine. {PHe} put in white socks, and they came out {due}.",
    ],
    ask: [
      'On Monday the boys laughed at me, because you could see my socks, and they were __.',
      'It has one good side: nobody will steal my socks as long as they are __.',
      'We have washed them five times since, and they are still __.',
    ],
    lists: { due: 'blue green yellow black brown pink purple orange grey', d: 'red blue green purple' },
  },
  {
    open: [
      'To fly, put your finger on the {due} button. The {d} one opens the doors, so do not press that one in the air.',
      '"What does the {d} button do?" asked {p}. "It opens the doors. And if you press {due}, we fly."',
    ],
    ask: [
      'There was no time to lose. "Hold on tight!" cried the inventor, closed the doors, and pressed the button that was __.',
      '{p} wanted so badly to fly. When nobody was looking, {pHis} finger went to the button that was __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'I can still see her on the platform that day. Her dress was {due} and there was {a d} suitcase at her feet. She waved until the train was out of sight.',
      'It is forty years ago. She had come in {a due} dress to see me off. "Write to me," she said.',
    ],
    ask: [
      'When I came back from the war, there she stood in that same dress, the __ one.',
      'Last week I found it in her wardrobe, an old dress, still as __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
]);

const LIKE = toldKind('told: what it was like', [
  {
    open: [
      "Aunt May's cakes are a riddle to all of us. This one looked like lemon and smelled like lemon, but it tasted of {due}.",
      '"What is in it?" I asked with my mouth full. It was a pretty cake, but it tasted of {due}, and nothing but {due}.',
    ],
    ask: [
      'We are too polite to say anything. We only wonder how she gets into every cake that taste of __.',
      '"You must give me the recipe," said {p}, who is very fond of __.',
    ],
    lists: { due: 'soap fish onions garlic cheese pepper salt smoke soup paper mint coffee honey' },
  },
  {
    open: [
      'The new boy is so {due} that he does not fit in with us at all. My mother says that in a year or two nobody will notice it any more.',
      'There is a new boy in our class, and the first thing you see is how {due} he is.',
    ],
    ask: [
      'They call him names, but what can he do about it? It is not his fault that he is so __.',
      'I rather like him. If everybody were like me, it would be dull, so I do not mind that he is __.',
      'His mother and his father are just as __.',
    ],
    lists: { due: 'tall short small thin pale quiet loud shy strong clever neat slow quick' },
  },
  {
    open: [
      'The moon, said the first child, is round. No, said the second, who had been up late, it is like {a due}.',
      'Last night, my son informed me, the moon looked like {a due}. It would look like {a d} tomorrow.',
    ],
    ask: [
      'I went to the window to check, and he was right, up there in the sky hung a shining __.',
      'From then on he did not say "moon". He said, "Look, there is the __!"',
    ],
    lists: {
      due: 'banana boat plate ball cheese horn coin button biscuit melon hat face',
      d: 'coin plate ball biscuit',
      e: 'banana boat plate ball cheese horn coin button biscuit melon hat face',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The ice cream man had run out of everything but {due} and {d}. {p} does not like {d}, so that made it easy.',
      'Two balls of {d} for me, please, and for {p} two balls of {due}.',
    ],
    ask: [
      "It was hot, and soon there was a big spot on {p}'s shirt. It smelled of __.",
      "One look at {p}'s face and you knew which one {pHe} had eaten: __.",
    ],
    lists: {
      due: 'chocolate lemon vanilla strawberry cherry banana coffee mint coconut honey',
      d: 'chocolate lemon vanilla strawberry cherry',
      e: 'chocolate lemon vanilla strawberry cherry banana coffee mint coconut honey',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The soup was {due}. Nobody wanted to be the one to tell her, so we sat there and moved our spoons about.',
      'I had been warned about the soup. It looked all right, but when I tried it, it was so {due} that I put down my spoon.',
    ],
    ask: [
      '"Is anything wrong?" she asked. "Well," {p} said in the end, "if you ask me, it is a little __."',
      'She tasted it herself. She put down the spoon. "Oh dear," she said, "it really is __."',
    ],
    lists: { due: 'salty sweet sour bitter hot cold thin thick spicy burnt oily' },
  },
  {
    open: [
      'Three wishes: he wanted to be rich, he wanted a wife, and he did not want to be {due} any longer. The fairy sighed. "You are all the same," she said.',
      'There lived a man who was so {due} that people talked about it in the next village.',
    ],
    ask: [
      'He could have had gold and silver. All he asked the fairy was never again to be __.',
      'One morning he looked in the mirror and laughed for joy, since he was no longer __.',
    ],
    lists: { due: 'fat thin ugly poor bald old lonely small weak lazy clumsy shy stupid' },
  },
  {
    open: [
      "My brother's handwriting is like {a due} that has fallen into ink and run over the page. Mine is not much better.",
      'You cannot read a word my brother writes. It looks as if {a due} had walked through ink.',
    ],
    ask: [
      'His teacher did not laugh. Under his essay she wrote, "Next time, please do not let it be done by a __."',
      'On his birthday we gave him a pen, and tied to it, for fun, was a little toy __.',
    ],
    lists: { due: 'spider chicken crab beetle hen crow mouse worm frog snail duck fly' },
  },
  {
    open: [
      'The bed at the inn was {due}, the {x} was {d}, and the bill was long. We shall not stay there again.',
      'I can tell you all about that inn. You can choose any bed you like, but it will be {due}, and with your {x}, which will be {d}, there comes a fly.',
    ],
    ask: [
      'He turned from side to side, he got up, he lay down on the floor in the end. He had never slept in a bed that was so __.',
      'The landlord asked if he had slept well. "Thank you, no," he said. "Your bed is too __."',
    ],
    lists: {
      due: 'short hard narrow soft damp small',
      d: 'cold weak bitter thin',
      x: 'tea coffee soup',
      e: 'short hard narrow soft damp small',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Our teacher has a voice like {a due}. It is no use asking her to speak more softly, she cannot hear you.',
      'If you should ever walk past our school and wonder who keeps {a due} in the classroom: that is only our teacher talking.',
    ],
    ask: [
      'Then she lost her voice, and for a week we had it quiet. How strange: we began to miss our __.',
      '"Open your books!" It went through the walls like the voice of a __.',
    ],
    lists: { due: 'trumpet goose duck crow lion parrot donkey whistle drum bell saw horn bear' },
  },
  {
    open: [
      'In my dream everything was made of {due}: the streets, the houses, even the mayor. I woke up with my teeth in the pillow.',
      'Do you know the tale of the land where everything is made of {due}? The roads are {due}, the walls are {due}, and it never rains there.',
    ],
    ask: [
      '"And what," asked {p}, who had been listening to me, "did you have for shoes?" "Shoes? They were made of __, too."',
      'I would like to go there for a day. But I would not want to live in a house of __.',
    ],
    lists: { due: 'chocolate sugar cheese bread paper glass gold ice butter cake wool silver jelly' },
  },
  {
    open: [
      'For {pHis} mask {p} wanted to be {a d}. I had only got feathers and glue, and so it was to be {a due}.',
      'Who is that behind the mask? It is {p}, of course. {PHe} has been {a due} since breakfast and does not answer to anything else.',
    ],
    ask: [
      '"Do not be afraid," I told the baby. "That is not a real __."',
      'There were three pirates at the party, five princesses, and only one __.',
    ],
    lists: { due: 'penguin parrot chicken duck goose hen swan peacock rooster stork pigeon', d: ANIMALS },
  },
  {
    open: [
      'He bought her {a x} as big as {a due}. It was far too much, but that is the way he is.',
      'I kid you not: the {x} he brought along was the size of {a due}.',
    ],
    ask: [
      'She had to laugh. "You could have brought a small one," she said, "and not one like a __."',
      'We took a picture of it, with a ruler beside it, so that people would believe us. It was as big as a __.',
    ],
    lists: {
      due: 'house car football door cow table pillow boat baby bathtub horse',
      x: 'cake melon pumpkin cheese pie fish',
    },
  },
  {
    open: [
      "Grandmother's house always smelled of {due}, even on the stairs, even in the beds. Grandfather's workshop smelled of {d}.",
      "Close your eyes, and tell me where you are. Is there a smell of {d}? Then you are in the workshop. Do you smell {due}? Then you are in Grandmother's house.",
    ],
    ask: [
      'Years later I opened the box that had been hers, and out of it came, ever so faint, the smell of __.',
      'It was like coming home to her. I stood in a foreign shop and breathed in the smell of __.',
    ],
    lists: {
      due: 'apples cinnamon lavender soap coffee bread roses cats onions lemons honey',
      d: 'wood oil paint tobacco glue',
      e: 'apples cinnamon lavender soap coffee bread roses cats onions lemons honey',
    },
    rivals: 'd e',
  },
  {
    open: [
      'It is a good {x}, but I have to admit that it is {due}. That is why you can have it so cheaply.',
      '"Why is the {x} so cheap?" I asked. The man in the shop would not look at me. "Because it is a bit {due}," he said.',
    ],
    ask: [
      'My wife held it up to the light. "I can see why he wanted to be rid of it," she said. "It is __."',
      'Never mind. Things do not have to be perfect, and I love it, even though it is __.',
    ],
    lists: {
      due: 'old ugly heavy rusty dirty loud broken crooked sticky small dusty',
      x: 'clock lamp chair piano kettle drum radio',
    },
  },
]);

export const kinds: readonly Kind[] = [COLOUR, LIKE];
