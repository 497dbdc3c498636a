// Tellings of facts that are said once in passing among relations and friends, and called back later by the same word.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DAYS, FAMILY, JOBS, MONTHS, NUMBERS } from './telling-words.ts';

const OLDER = toldKind('told: called back in the family, the old', [
  {
    open: [
      'Great-uncle {m} went to sea with nothing but {a due}. The others were farmers and stayed where they were. Do you take milk? In this photo they all look so strict, but that is because you had to hold your breath for a minute.',
      'When my great-uncle {m} was fourteen he ran away to sea, and all that he took along was {a due}. His mother stood at the gate for a week. Later there was a telegram, and it was in Spanish.',
    ],
    ask: [
      'Sixty years later a man with a white beard stood at the gate, and under his arm he had that same old __.',
      '"How do I know that you are really {m}?" she asked. He smiled and showed her the __.',
      'What had {m} taken along when he ran away? A __.',
      'The ship went down, and all that they ever found of {m} was the __.',
      'He gave it to a girl in Chile, that __ from home, and she gave him seven children.',
      'In the whole family there is no one else who would run away with a __ and nothing more.',
    ],
    lists: {
      due: 'violin spoon blanket knife flute book hat bell drum pan candle clock guitar teapot rope mirror',
    },
  },
  {
    open: [
      'My grandparents met on {a due}. There was a shower of rain, and one umbrella. That is how they tell it, but she says it was hers and he says it was his. Move up a bit, I cannot see the television.',
      'It was {a due}, and it rained, and they shared an umbrella: that is why you and I are in the world. Grandma went on shelling peas. The cat had one paw in the bowl.',
    ],
    ask: [
      'Grandpa has never forgotten it. Once a week he brings her a rose, and it is always on a __.',
      'I looked it up in an old calendar: the date they tell us was really a __.',
      'On what day of the week did they meet? It was a __.',
      'They wanted to be married on a __ as well, because of the umbrella.',
      'If it had been dry on that __, there would be no me.',
      'Every __ Grandma looks at the sky and hopes for rain.',
    ],
    lists: { due: DAYS },
  },
  {
    open: [
      'Grandma used to call me {due}, nobody else did. She smelled of soap. Her hands were never still, and if she had no wool she knitted with string, so that our pockets were full of little nets.',
      '"Come here, {due}," my grandmother would say, and lift me on the window sill, from where we looked at the trams. There were the yellow ones and the long ones, and one that went to the sea, she said.',
    ],
    middle: ['I grew up, I got a beard and then a belly, and I moved to another country.'],
    ask: [
      'When I came to see her for the last time she did not open her eyes, but she knew my step. "Is that you, __?"',
      'After her death I found a little box, and on the lid she had written, "For my __".',
      'My wife tried it once, for fun, but I do not want anybody else to call me __.',
      'What did she call me? She called me __.',
      'I dreamed last night that I heard her voice, and it said, "Put on a hat, __."',
      'Today I look at my grandson, and before I know it I have called him "my little __".',
    ],
    lists: {
      due: 'Sparrow Button Mouse Pepper Pumpkin Biscuit Carrot Bear Peanut Pickle Bean Rabbit Fox Duck Squirrel Frog Potato',
    },
  },
  {
    open: [
      'In the war the whole family lived on {due}. My mother could make eleven dishes out of it, or so she told us: soup, cake, even coffee. We are well, thank you. The roof is done, and the dog has had her stitches out.',
      '"We had nothing but {due} for two winters," my mother said, and wiped the oilcloth. Then she turned on the radio, because it was time for her play, the one with the doctor and the two sisters.',
    ],
    ask: [
      'And so to this day we have never had on our table any __.',
      'She once went to a fine restaurant, and opened the menu, and the first thing on it was __.',
      'What did the family live on in the war? They lived on __.',
      '"Eat up," she used to tell us, "and be glad that it is not __."',
      'My children think that it must have been nice, because they like __.',
      'When I smell __ I see that kitchen before me, though I was not yet born.',
    ],
    lists: {
      due: 'cabbage fish rice porridge cheese pumpkin bread corn barley milk grass honey spinach garlic',
    },
  },
  {
    open: [
      'Grandpa has lost his {due} in the lake. It slipped, it made one small noise, and it was gone. Now he sits on the pier and will not come in. There are pancakes. {p} tried to cheer him up with a joke about a frog.',
      'While he was showing us how to row, Grandpa dropped his {due} into the water. He said a word that we did not know. Then the wind got up, and we had a lot to do to reach the shore.',
    ],
    ask: [
      'Ten years later they let the water out of the lake. In the mud, among tins and boots, lay his __.',
      'For his birthday we all put our money together and got him a new __.',
      'What lies at the bottom of the lake? It is the __ of our grandfather.',
      'A diver came up with something in his hand: "Has anyone lost a __?"',
      'He never rowed again. "That lake owes me a __," he used to say.',
      'Grandma was not sad about it, as she had never liked that __.',
    ],
    lists: { due: 'watch pipe hat ring camera phone radio knife cap torch shoe bottle flute' },
  },
  {
    open: [
      'They have {due} children.',
      '"How many children have they got?" "{Due}," said Gran.',
      'My cousin has written. She has {due} children, a dog, and a garden.',
    ],
    ask: [
      'How many children are there in that family? There are __.',
      'She bakes a little man of dough for each of her children, so on the plate there are __.',
      'They all came in at the door, one child after another, and we counted them. There were __.',
      'We sent a pair of gloves for each of the children, which makes __ pairs.',
      'The number of their children is __.',
      'If every child gives its mother one flower, she will have __.',
    ],
    lists: { due: 'two three four five six seven eight nine ten eleven twelve' },
  },
  {
    open: [
      'The house where I was born is {due}, in case you ever get there. The river runs right past it. We had a boat before we had shoes. My father could whistle with his mouth shut, and nobody has ever been able to explain it.',
      'I come from {a due} house by the river. Downstairs there were two rooms, and upstairs there was one, and in that one we all slept, in order of size, like spoons.',
    ],
    ask: [
      'After fifty years I walked along the river again, and behind the willows there was something __, and my heart beat like mad.',
      'I was looking for it in vain. Somebody had painted it over, and it was no longer __.',
      '"How will I know which house it is?" asked my granddaughter. "It is the one that is __."',
      'What colour is the house where I was born? It is __.',
      'If I close my eyes I can see the walls of it through the trees, and they are __.',
      'I have painted it a hundred times, the __ house by the river.',
    ],
    lists: { due: COLOURS },
  },
  {
    open: [
      "In her will Aunt {f} left me her {due}. My brother got the house, my sister got the shares. We stood around in the lawyer's office in our wet coats. He had a fish tank, and one of the fish was on its back.",
      '"And to my nephew, her {due}," read the lawyer. He did not look up. It was about my sister again after that, and the shares, and a field that nobody had known about.',
    ],
    ask: [
      "My brother's house burned down, and my sister's shares are worth nothing. But I still have the __.",
      'I was a bit hurt at first. All my life I had been good to her, and what did I get? A __.',
      'An expert on television turned it this way and that and whistled: "Do you know what this __ is worth?"',
      'What had she left me? It was her __.',
      'I turned it over. Stuck to the __ I found a letter, and it began, "My dear nephew, I knew that you would look here."',
      'It is not easy to get home by tram with a __ on your lap.',
    ],
    lists: { due: 'teapot clock lamp mirror violin jug parrot globe camera vase harp drum chair radio' },
  },
  {
    open: [
      'Grandpa was {a due}, which explains a lot. When he told us a story, it never had an end. In the last years he slept in his chair, with the window open, and the robins came in and walked on him.',
      "My mother's father, who was {a due} in a small town up north, was married three times. I only knew the third. She had a glass eye and a heart of gold, and she kept the first two in a frame.",
    ],
    ask: [
      'In the museum of that little town there is a picture of him at work. Below it you read his name, and the word __.',
      'My son has got the same hands. Perhaps he, too, is going to be a __.',
      "What was our grandfather's job? He was a __.",
      '"You can tell that he was a __," people said when they saw his room.',
      'At the funeral an old man came up to me and told me what a wonderful __ he had been.',
      'I have still got a card with his name on it, from the time when he was a __.',
    ],
    lists: { due: JOBS },
  },
]);

const YOUNGER = toldKind('told: called back in the family, the young', [
  {
    open: [
      'I have told my parents that I am going to stay with a friend, but I am going to {due}. Promise me not to tell. Anyway, what are you wearing tonight? I thought I might put on the green thing.',
      '"I am off to {due} tomorrow," {p} whispered to {q} on the stairs. The grandmother called from below. There were dumplings, and a quarrel about the salt, and a long silence, and then ice cream.',
    ],
    ask: [
      'In the morning the bed was empty. "You know where {p} is!" said Mother, and after a while {q} told her: "In __."',
      'A card fell through the door. There was a strange stamp on it, from __.',
      'Where did {p} go without telling anyone but one? To __.',
      'The police rang in the evening. They had picked up {p} somewhere in __.',
      '{q} kept the secret for years, but once, after some wine, {q} said, "That time, you know, {p} was in __."',
      'For the first time in life {p} was alone, in a train, and the train was on its way to __.',
    ],
    lists: {
      due: 'Spain Italy France Germany Greece Paris Rome London Scotland Ireland Berlin Poland Norway Vienna',
    },
  },
  {
    open: [
      'The tooth fairy brought {p} {a due}. In our house she never has any change. Your tie is crooked. Could you go and see what they are doing up there? It is too quiet.',
      'For the first tooth that fell out {p} got {a due} under the pillow. {q} got two, having lied. It was the week when we all had nits, and sat in a row on the edge of the bath with our heads in towels.',
    ],
    ask: [
      'At school they all showed each other what they had got for their teeth, and {p} took out the __.',
      '"What did the tooth fairy give you, {p}?" "A __!"',
      'Years later the bed was taken apart, and down in the dust lay the __ that {p} had got for that tooth.',
      'When the second tooth fell out, {p} left a note under the pillow: "Money, please. I have already got a __."',
      '{p} slept with the __ for a week and was proud of the gap.',
      'What was under the pillow? There was a __.',
    ],
    lists: {
      due: 'coin whistle shell bell pen button ring marble kite puzzle torch key stamp feather stone doll',
    },
  },
  {
    open: [
      'Our new baby is due in {due}. Of course we are happy. I was only looking at the wall because there is a spider on it. Your hair is nice. Is it true that you have given up the drums?',
      '"In {due}," said {f}, with a hand on her belly, when somebody asked. Then her husband came in with the sledge on his back and told us all about the ice and the man who fell through it.',
    ],
    ask: [
      'The cradle was painted, the little socks lay ready, and they only had to wait for __.',
      'When will the baby be born? In __.',
      'It was early. It should have come in __, but it could not wait.',
      'The child blows out its candles each year in __, just as the doctor had said.',
      'Their friends had all marked the month of the baby, and that was __.',
      'At the beginning of __ the grandmother packed her bag and moved in, to be there for the birth.',
    ],
    lists: { due: MONTHS },
  },
  {
    open: [
      'My little sister is afraid of {due}, and we are not to laugh. On Thursday we got a new carpet. It is so soft that Dad walked up and down on it all evening, with his socks off, saying nothing.',
      '"There will be no {due}, will there?" asked the little one, as she did before every journey. Mum said no. We were in the car by then, seven of us, with a tent and a canoe and a sick fern.',
    ],
    ask: [
      'In the night she screamed. She had dreamed that her bed was full of __.',
      'What is my sister afraid of? She is afraid of __.',
      'We went to a museum with her, but when she heard what was in the last room she would not go in. There were __ there.',
      'She is thirty now, a pilot, with a motorbike, and she still runs away from __.',
      'I told her a story with a happy ending, in which not one word was said about __.',
      'Somebody gave her a book with __ on the cover, and she put it under the sofa.',
    ],
    lists: {
      due: 'spiders dogs geese ghosts clowns snakes bees cows mice wolves frogs masks dolls bears witches rats',
    },
  },
  {
    open: [
      'My {due} taught me to ride a bike. The first thing I did was to ride into the pond. Who wants coffee? These cups were a wedding present, there used to be twelve of them, now we are down to five.',
      'It was my {due} who held the saddle, and ran along behind me, and let go without telling me. I rode as far as the chapel. There was a funeral, and all of the people in black clapped.',
    ],
    ask: [
      'Today I held the saddle for my own little boy, and I thought of my __.',
      'Who taught me how to ride? My __ did.',
      'When I won my first race I said into the microphone, "I want to thank my __."',
      'I turned around, wobbling, and far, far behind me stood my __, waving both arms.',
      'Nobody else had the patience, only my __.',
      'In an old film you see a child on a bike that is much too big, and behind it, out of breath, my __.',
    ],
    lists: { due: FAMILY },
  },
  {
    open: [
      '{p} is in bed number {due}.',
      '{p} has had an operation and lies in bed {due}.',
      '"Can we see {p}?" "Yes, but not for long. It is bed number {due}."',
    ],
    ask: [
      'The nurse brought in the flowers for {p} and put them down beside bed number __.',
      '"Who is the one who sings all night?" asked the doctor. "That is {p}, in number __."',
      'We went along the beds until we came to {p}, in number __.',
      'Which bed is {p} in? It is number __.',
      'On the chart at the foot of the bed of {p} there was a big __.',
      'When {p} had gone home, they put clean sheets on bed number __.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'I want to be buried with my {due}, said my daughter at breakfast. She is five. She had jam on her chin. After that she wanted to know why the moon does not fall down, and whether worms have birthdays.',
      'My five-year-old never goes anywhere without her {due}. I have stopped asking. We had the usual fight about the hat, then the one about the gloves, and then we had missed the bus.',
    ],
    ask: [
      'At bedtime there was a great wailing, as we could not find the __.',
      'We had driven for an hour when a small voice at the back said, "We have to turn round. I have forgotten my __."',
      'What does my daughter love best in the world? Her __.',
      'Now she is getting married, and in her left hand are the flowers, and in her right, you will have guessed it, is the __.',
      'When she was in hospital all the nurses said good night to her and to the __.',
      'The dog has chewed up the __, and nobody dares to tell her.',
    ],
    lists: {
      due: 'doll spoon drum blanket puppet ball torch umbrella bucket bell sock brush cushion whistle shoe book',
    },
  },
  {
    open: [
      'My brother will only drink {due}. It has been two years now, and the doctor says that it is all right. I have learned a new word in Greek. Do you want to hear it? It means "late for dinner".',
      '"For the little one {due}, as always?" asked the waiter, who knew us. Dad was telling a story about a bishop and a bear. He got up on his chair for the end of it.',
    ],
    ask: [
      'At the birthday party there was everything but what my brother drinks. He looked up at the lady and said, "Have you no __?"',
      'What is in the glass of my brother? Only __.',
      'He spilled his glass, and my new dress was full of __.',
      'When we went to the desert we had to take ten bottles along for him, all of them full of __.',
      'He is grown up now and the owner of a bar, and still he only drinks __.',
      'My mother poured a drop of something else into his __, and he noticed it.',
    ],
    lists: { due: 'water juice lemonade cocoa tea milk soup' },
  },
  {
    open: [
      'In one of her first letters from the new school {f} wrote that her best friend was called {due}. The rest was about food. They had to make their own beds, and once a bat had been in the sleeping room.',
      '"My best friend here is {due}," our {f} told us on the phone. She has to share a room with five others. One of them snores, one of them prays, and one can already drive.',
    ],
    ask: [
      'In the holidays she brought somebody home. "Mum, Dad," she said, "this is __."',
      'We only knew her from the letters, and we were glad to shake hands with __ at last.',
      'What is the best friend of our {f} called? She is called __.',
      'The two girls quarrelled in the summer, and since then we must not mention the name of __.',
      '{f} asked whether she could go to the seaside with __ and her parents, because she could not be without her.',
      'Thirty years later they still ring each other up every Sunday, our {f} and __.',
    ],
    lists: {
      due: 'Ruth Agnes Bertha Clara Greta Ida Julia Martha Nora Olga Paula Rosa Sonia Tina Vera Wendy',
    },
  },
]);

export const kinds: readonly Kind[] = [OLDER, YOUNGER];
