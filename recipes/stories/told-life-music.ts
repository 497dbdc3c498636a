// Tellings of instruments, bands, concerts, songs, dancing, theatre, cinema, books and painting.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DAYS, FAMILY } from './telling-words.ts';

const MUSIC = toldKind('told: life with music', [
  {
    open: [
      'My neighbour is learning the {c}, and the walls of our house are thin. She is quite good by now, I must say.',
      "{p} got a {c} for {pHis} tenth birthday. It wasn't new, but {pHe} has hardly put it down since.",
    ],
    ask: [
      'On Monday the lesson had to be cancelled because of some broken __.',
      'You can tell how often it is played when you look at the __.',
      'The music shop round the corner sells everything for it, even new __.',
      '"What a pity," said the man who came to mend it. "You have to be more careful with the __."',
    ],
    rows: `c due rivals / guitar | strings | keys sticks pipes / piano | keys | strings sticks pipes
      drum | sticks | strings keys pipes / bagpipe | pipes | strings sticks keys
      harp | strings | keys sticks pipes / xylophone | sticks | strings pipes keys`,
  },
  {
    open: [
      'Our school band is not big. {p} plays the {x}, {q} plays the {y}, and Mr Long waves his arms.',
      'For the summer concert {q} had practised the {y} for weeks. {p} had too, but on the {x}, and so loudly that the dog moved out.',
    ],
    ask: [
      'The lights went down, and {p} walked out onto the stage and picked up the __.',
      'Then {p} caught a cold, and nobody was left who could play the __.',
      "At the end {p}'s mother ran up and threw her arms round {pHim} and the __.",
      '"You were wonderful, {p}," the old lady said. "I have never heard anyone play like that on the __."',
    ],
    lists: {
      x: 'trumpet violin flute guitar drum piano cello',
      y: 'trumpet violin flute guitar drum piano cello',
    },
    due: 'x',
    rivals: 'y',
  },
  {
    open: [
      'There is a concert in the park on {due}. We had wanted to go on {d}, but then it was sold out within an hour.',
      '"Have you got the tickets?" "Yes, but for {due}. There was nothing left for {d}, they told me."',
    ],
    ask: [
      'Do not plan anything else, please: the concert is on __.',
      'We cannot come to dinner with you, as we will be listening to music on __.',
      'My sister marked the day in red. We are all looking forward to __.',
      'The singer has a sore throat, so we hope that she will be better by __.',
    ],
    lists: { due: DAYS, d: DAYS, e: DAYS },
    rivals: 'd e',
  },
  {
    open: [
      'In the village hall there was a song about a {due} last night. It had twelve verses, and everybody knew them but me.',
      'Grandma used to sing us to sleep with an old song. It was all about a {due}, and I have never heard it anywhere else.',
    ],
    middle: ['Outside, a {d} was making a noise of its own.'],
    ask: [
      'I cannot get the tune out of my head, nor the poor little __.',
      'In the last verse, which is the saddest, they all say goodbye to the __.',
      'My brother drew a picture to go with it. It showed a __.',
      'The children at the back held hands and sang as loudly as they could about the __.',
    ],
    lists: {
      due: 'sailor shepherd soldier miller mouse frog donkey fox king tailor',
      d: 'dog cow cock crow',
      e: 'sailor shepherd soldier miller mouse frog donkey fox king tailor',
      g: 'sailor shepherd soldier miller mouse frog donkey fox king tailor',
    },
    rivals: 'e g',
  },
  {
    open: [
      'They danced until two in the morning. Nobody got more applause than {who}, as the whole wedding agreed.',
      'There was a prize for the best dancing that night, a big chocolate cake. In the end it went to {who}.',
    ],
    ask: [
      'The band stopped, and everybody clapped and turned to look at __.',
      'Someone took a photo for the newspaper. You can see the lamps, the flowers, and right in the middle __.',
      'I wish I had been there! I have always liked to watch __.',
      'When the last song began, people made a big circle round __.',
    ],
    rows: `who due rivals / the bride | her | him them us / the old baker | him | her them us
      the bridegroom's brother | him | her them us / the twins | them | him her us / my wife and me | us | him her them
      his two aunts | them | him her us / my sister | her | him them us`,
  },
  {
    open: [
      'Dad plays in a band with four friends from work. They used to be called the {d}, until they found that there were others of that name. Now they are the {due}.',
      '"And what do you call yourselves?" the lady from the radio asked. "The {due}," said the drummer. "We wanted to be the {d}, but that was taken."',
    ],
    ask: [
      'There were posters all over the town: one night only, live on stage, the __.',
      'The curtain rose, and a deep voice said: "Ladies and gentlemen, please welcome the __!"',
      'My best friend has a T-shirt with their name on it, in big letters: the __.',
      'Nobody in our street can sleep when there is practice next door at the __.',
    ],
    lists: {
      due: 'Rockets Pirates Lemons Foxes Shadows Pancakes Tigers Thunderbirds',
      d: 'Rockets Pirates Lemons Foxes Shadows Pancakes',
      e: 'Rockets Pirates Lemons Foxes Shadows Pancakes Tigers',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Before the play began, the {who} had a quiet word with us. We were nine years old and had never been behind the stage.',
      'At the theatre I got to know the {who}. We were introduced in the break, and she told me about her work.',
    ],
    ask: [
      'She has been there for thirty years, and what she likes best is still to __.',
      'It takes a lot of practice, she said, before you can really __.',
      'When I am grown up, I would like to work in a theatre, too, and __.',
      'Most evenings you can find her there, because that is when she has to __.',
    ],
    rows: `who due rivals / singer | sing | dance paint sew / dancer | dance | sing paint sew
      painter who makes the trees and castles | paint | sing dance sew / lady who makes all the costumes | sew | sing dance paint
      
      first actress | act | paint sew dance`,
  },
  {
    open: [
      'Our choir needs new clothes for Christmas. Half of us wanted {d}, but in the end we voted for {due}.',
      'You should have seen the choir! They came in with candles, thirty of them, all dressed in {due}, while the conductor was in {d}.',
    ],
    ask: [
      'The shop had to order twenty more shirts for the singers, and every one of them was __.',
      'From the balcony you saw nothing of the singers but long rows of __.',
      'One boy had got it wrong and was the only singer who was not in __.',
      'In the newspaper they called the singers "the angels in __."',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'I play the violin a little, and my {due} plays the piano a good deal better. We are at it every Sunday after lunch.',
      'It was my {due} who taught me the notes, with a pencil and an old piano, one rainy summer long ago.',
    ],
    ask: [
      'When I gave my first concert, there was a seat in the front row for my __.',
      'Whenever I hear that waltz, I think of my __.',
      'Yes, I can read music, and I owe it to my __.',
      'The piano in our hall came to us from my __.',
    ],
    lists: { due: FAMILY },
  },
  {
    open: [
      'I was at the concert on Friday. The {n}, whom my parents had come to hear, began a bit late, but it was worth the wait.',
      '"Do you remember the {n} we heard last year in the park?" asked {p}. "I have seen a poster!"',
    ],
    ask: [
      'From the very first note, what we heard was wonderful, and nobody wanted to miss a word of what was sung by __.',
      'After the show we waited at the back door with our programmes in order to meet __.',
      'Mum wrote a letter, and a month later there came a card that had been signed by __.',
      'They say on the radio that there will be a new record by __.',
    ],
    rows: `n due rivals / man with the deep voice | him | her them us / singer in her red dress | her | him them us
      three brothers from Wales | them | him her us / old lady with the golden voice | her | him them us
      two sisters from Texas | them | him her us / boy with his big guitar | him | her them us`,
  },
  {
    open: [
      'Nobody was to bring food into the concert hall, but {p} had a {a} in {pHis} coat. In the softest part of the music it {b}.',
      'It was the quiet song, the one with only a harp. Just then the {a} in the pocket of the man beside us {b}.',
    ],
    ask: [
      'The harp player lost her place, and everybody looked round to see who had brought the __.',
      'It is funny how much noise there is in a little __.',
      '"Next time," the lady at the door said, "you leave it outside, your __."',
      'The whole newspaper story was about this and not about the music: one silly __!',
    ],
    rows: `a b due rivals / mouse | squeaked | mouse | phone whistle watch / phone | rang | phone | mouse toy watch
      watch | beeped | watch | mouse phone bag / kitten | mewed | kitten | phone watch mouse
      frog | croaked | frog | phone watch kitten / toy | began to whistle | toy | phone frog mouse`,
  },
  {
    open: [
      'Everyone was to bring something along for the party. {p} had baked a cake, {q} brought a pile of old records, and the dancing began at nine.',
      'It was {p} who baked for us and {q} who played the piano. The party went on till late, and the neighbours came over in their slippers.',
    ],
    middle: ['The moon came up over the garden. Somebody opened a window.'],
    ask: [
      'There was not a crumb left when we went home. "Who made that?" asked my wife. It was __.',
      'The neighbours wanted to know how it was made, with all those nuts, so they wrote down what they were told by __.',
      'At midnight someone asked for the knife and the last slice, and it was given, with three cheers, to the baker: __.',
      "My compliments to the kitchen! It was lovely, sweet and not too dry. I'll ask for the recipe and write to __.",
    ],
    due: 'p',
    rivals: 'q',
  },
]);

const SHOWS = toldKind('told: life with books and shows', [
  {
    open: [
      'In our school play {p} was the {x}, and {q}, who had wanted that part, had to be the {y}. There were tears at first.',
      "They have given out the parts! {q} is going to be the {y}. And the {x}, you won't believe it, is {p}.",
    ],
    ask: [
      'For weeks {p} talked, walked and ate like a __.',
      '{p} has a lot to learn by heart, as nobody has more to say than the __.',
      'On the night of the play there was a loud cheer when {p} came in as the __.',
      'Mum is sitting up late to sew a costume for {p}, fit for a real __.',
    ],
    lists: { x: 'king wizard pirate wolf robot clown giant', y: 'king wizard pirate wolf robot clown giant' },
    due: 'x',
    rivals: 'y',
  },
  {
    open: [
      'The film we saw was all about a {due} who lives on a lonely island. It rained, so the cinema was full.',
      "Don't tell me the end! I am only halfway through. So far there is this {due} who wants to get home, and nobody will help.",
    ],
    middle: ['The lady in front of us wore a hat with a {d} on it.'],
    ask: [
      'Everybody cried when the boat sailed away without the __.',
      'My little brother wants to see it again, only because of the __.',
      'If I could meet anyone out of a story, I know who it would be: that brave __.',
      'For once, the clever one in the story is not a child. It is a __.',
    ],
    lists: {
      due: 'donkey robot pirate bear ghost queen parrot fisherman monkey dragon',
      d: 'feather flower ribbon bird',
      e: 'donkey robot pirate bear ghost queen parrot fisherman monkey dragon',
      g: 'donkey robot pirate bear ghost queen parrot fisherman monkey dragon',
    },
    rivals: 'e g',
  },
  {
    open: [
      'I read to my daughter every night. This week it is a thick old book, and we have come to the part where the hero has {x}.',
      'The book was so good that {p} missed the bus. The boy in the story had {x}, and there were only ten pages left.',
    ],
    ask: [
      'You see, at that point of the story he is terribly __.',
      'No wonder that we felt for him! A boy of ten, all by himself in the forest, and so __.',
      'There is a picture of him, sitting on a stone, and you can see at once that he is __.',
      'Then an old woman comes along and asks him why he is __.',
    ],
    rows: `x due rivals / had no food for three days | hungry | wet tired angry
      been walking for two days without any sleep | tired | hungry wet angry
      fallen into the river with all his clothes on | wet | hungry angry proud
      been tricked by his best friend once too often | angry | wet hungry proud
      drunk nothing since he came into the hot desert of stones | thirsty | wet proud angry
      just beaten the giant with nothing but a stick | proud | hungry wet angry`,
  },
  {
    open: [
      'Our teacher has put all the pictures up. {p} painted a {c} {x}, and {q} a {c} {y}, and they hang next to each other.',
      "I couldn't decide between the two pictures. There was {p}'s {c} {x} with the sun behind it, and there was {q}'s {c} {y}.",
    ],
    ask: [
      'First prize went to {p}, so it was won by a __.',
      '"Tell me, {p}," said the teacher, "how long did it take you to paint this __?"',
      'If you look closely at what {p} did, you can see a tiny bird on top of the __.',
      "{p}'s grandmother bought a frame, and now everyone who comes in has to admire the __.",
    ],
    lists: {
      x: 'house tree ship castle horse bridge',
      y: 'house tree ship castle horse bridge',
      c: 'big little yellow blue',
    },
    due: 'x',
    rivals: 'y',
  },
  {
    open: [
      "The library has written again. I must have left the book in the {due} when I was at my cousin's. I had been reading it all weekend.",
      '"Where is the library book?" asked Mum. "I was reading it in the {due}," I said. "After that I only went to the {d} for an apple."',
    ],
    ask: [
      'It was three weeks late, but we found it in the end, right where I had sat, in the __.',
      'Next time, I promise, I will not take a book that is not mine into the __.',
      'I went back to have a look, and the book was still lying in the __.',
      'My cousin says it is my own fault. Nobody should read in the __.',
    ],
    lists: {
      due: 'bath garden attic kitchen garage barn shed cellar',
      d: 'kitchen garden cellar',
      e: 'attic garage barn shed',
    },
    rivals: 'd e',
  },
  {
    open: [
      'We all have our own seats at the cinema. My seat was number {due}, and {p} was sitting somewhere in row {d}.',
      '"Row {d}, seat {due}," whispered the man with the torch. The film had begun, and I had a big bag of popcorn.',
    ],
    ask: [
      'In the dark I felt my way along until I came to seat number __.',
      'There was a lady in it already. "Excuse me," I said, "I believe that this is seat __."',
      'The next morning my scarf was gone. I rang them up and told them to look under seat __.',
      'It is not a bad place to see a film from. Remember my seat, if you ever go: number __.',
    ],
    lists: {
      due: 'two three four five six seven eight nine eleven twelve',
      d: 'two three four five six seven nine ten',
      e: 'two three four five six seven eight nine eleven twelve',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Good evening, this is the theatre. I am sorry to say that there is no show tonight, since the {due} is ill.',
      'Ten minutes before the play, someone ran in and shouted that the {due} had fallen down the stairs. The {d} sat down and wept.',
    ],
    ask: [
      'They sent flowers and a big card with all our names to the __.',
      'Is there anybody in this town, they asked, who could take the place of the __?',
      'On Saturday there was a lot of clapping when a chair was brought out for the __.',
      'You can put on a play without a curtain, but not without the __.',
    ],
    lists: {
      due: 'king queen clown wizard witch princess giant',
      d: 'director author drummer',
      e: 'king queen clown wizard witch princess giant',
      g: 'king queen clown wizard witch princess giant',
    },
    rivals: 'e g',
  },
  {
    open: [
      'I was going to paint the boat {d}, but there was none left in my box. So I took {due}, and it looks rather nice.',
      '"Is this sea {d}?" asked the painter. "No," he said to himself, "a boat like that should be {due}," and he painted it in that colour.',
    ],
    ask: [
      'The picture hangs over our sofa: a wide sea, a few gulls, and a boat that is __.',
      'A rich lady from the city looked at it and asked why the boat was __.',
      'He got some of the paint for the boat on his nose, which was now __.',
      'When he had finished the boat and washed his brush, the water in the glass turned __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'We had got good seats, and we had them for nothing: {p} knows {who}, who told them at the door to let us in.',
      'The book begins with a dedication. The writer thanks {who}, and then there is a drawing of a little house.',
    ],
    ask: [
      'After all that kindness it was only right to say thank you to __.',
      'If you enjoyed it, too, you should really write a letter to __.',
      'I have never met anyone so helpful, and I baked a cake for __.',
      'It could not have been done, as far as I can tell, without __.',
    ],
    rows: `who due rivals / my uncle | him | her them / the manager's wife | her | him them / the two owners | them | him her
      my two brothers | them | him her / a painter and his wife | them | him her
      our old teacher, Mr Wild | him | her them / a certain Miss Wood | her | him them / a Mr Fox | him | her them`,
  },
  {
    open: [
      '"And what did you do before you were famous?" the reporter asked. "I was a {due}," said the actor, "like my father before me. I nearly became a {d}."',
      'Nobody remembers it now, but the great film star was once a {due} in our little town. She was a good one, people say.',
    ],
    ask: [
      'The star says it is useful to know how to be something else, and is not ashamed of having been a __.',
      'In the next film, which is about ordinary people, there is a perfect part for someone who used to be a __.',
      'It is a long way from there to Hollywood. Who would have thought it of a __?',
      'On the wall at home, beside the prizes, is a photo from the early days, taken at work as a __.',
    ],
    lists: {
      due: 'baker nurse teacher driver cook gardener butcher dentist farmer',
      d: 'baker nurse teacher driver cook farmer',
      e: 'baker nurse teacher driver cook gardener butcher dentist farmer',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The film was meant to be {x}. My sister had said that she had never seen anything like it, and she goes to the cinema every week.',
      '{p} had been told at school that the book was {x}, so {pHe} took it home and read it in one night.',
    ],
    ask: [
      'And it was true. By the end everyone, even the biggest boys, had to __.',
      'I had been warned, but even so, on nearly every page, it made me __.',
      "You can say what you like, but it isn't every day that a story makes people __.",
    ],
    rows: `x due rivals / terribly sad | cry | laugh yawn shiver / very funny | laugh | cry yawn shiver
      awfully boring | yawn | cry laugh shiver / full of ghosts and really frightening | shiver | laugh yawn smile
      gentle and sweet, with a happy end | smile | shiver yawn scream / the scariest thing ever made | scream | smile yawn laugh`,
  },
]);

export const kinds: readonly Kind[] = [MUSIC, SHOWS];
