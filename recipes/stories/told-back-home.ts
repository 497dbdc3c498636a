// Tellings of facts that are said once in passing at home, and called back after other talk by the same word.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { BEHIND, COLOURS, DAYS, FAMILY, FRUIT, INSIDE, MONTHS } from './telling-words.ts';

const PLACES = toldKind('told: called back at home, where a thing is', [
  {
    open: [
      'Oh, before I forget, the spare key is in the {due}. And now tell me about your holiday. Was the hotel clean? Did it rain all week, as they said on the radio? I want to hear everything.',
      '"Your aunt rang, the cat was sick on the rug, the spare key is in the {due}, and I am off," said {p}. Then the door fell shut.',
      'We keep the spare key in the {due}.',
    ],
    ask: [
      '"I cannot find the spare key!" "But I told you. It is in the __."',
      'So {q}, who had listened for once, took the spare key out of the __.',
      '"Who would ever look for a key in the __?" asked {q}, putting the spare one into a pocket.',
      'Go to the __ and get the spare key, please.',
      'Where was the spare key again? In the __.',
      'Nobody but the family knew that there was a spare key in the __.',
    ],
    lists: { due: 'drawer cupboard basket bucket fridge oven suitcase chest wardrobe teapot piano pot' },
  },
  {
    open: [
      '{p} wanted to surprise everybody, so the present was hidden behind the {due}. Then {p} sat down at the table, looked as bored as possible, and talked about the weather.',
      'There is a present behind the {due}, but do not tell a soul. Mum thinks that we have forgotten her birthday. She has been slamming doors since breakfast.',
    ],
    middle: ['Mum came in, looked behind the {d}, found nothing but dust, and went out again.'],
    ask: [
      'After lunch everyone sang, and the present was brought out from behind the __.',
      '"You will never guess where it was! All day long my present was behind the __!"',
      'The dog had sniffed at the paper and the ribbon behind the __.',
      'Now that it was time for the present, all eyes went to the __.',
      'Please push the __ aside, so that I can get at the present.',
      'A bit of ribbon could be seen behind the __, where the present was.',
    ],
    lists: { due: BEHIND, d: BEHIND },
  },
  {
    open: [
      'First the ladder stood in the {d}. Then there was no room for it there any more, and {p} carried it to the {due}, swearing all the way.',
      'The ladder? It used to be in the {d}, but since we got the new freezer it has been in the {due}. Have a biscuit. I made them with honey, and they have come out as hard as stones.',
    ],
    ask: [
      'There was a bulb to change, so {q} went to get the ladder from the __.',
      'If you want to reach the top shelf, the ladder is in the __.',
      'Today you will find the ladder in the __.',
      '"Where is the ladder now?" "In the __."',
      'Open the door of the __ slowly, or the ladder will fall on your head!',
      'They looked in the wrong place for the ladder, as nobody had told them about the __.',
    ],
    lists: {
      due: 'kitchen bathroom garage attic cellar hall bedroom shed barn office',
      d: 'kitchen bathroom garage attic cellar hall bedroom shed barn office',
    },
    rivals: 'd',
  },
  {
    open: [
      'Diary, today I buried my treasure under the {due}. It is a tin with four coins and a tooth. Nobody saw me except the hens, and they will not talk. For supper there was fish again.',
      'When I was seven I buried a tin with all my money under the {due}, and that same year we moved away. My father had found work in the city, and my mother cried over her curtains, which did not fit the new windows.',
    ],
    ask: [
      'Many years later I came back with a spade and began to dig under the __.',
      'The tin is still waiting under the __.',
      'If I were you, I would look for the old tin under the __.',
      'What a pity that there is a road today where once the tin lay under the __!',
      'Nothing could be seen of the __ any more, so the tin was never found.',
      'I drew a map with a cross next to the __, so as to find my tin again.',
    ],
    lists: { due: 'oak bench hedge swing stairs gate wall bridge roses pump barrel' },
  },
  {
    open: [
      'Grandpa takes his teeth out to sleep, and last night he put them in {a due}. He told me so himself when I brought him his cocoa, and then he told me about the war and the frozen river and the horse that could count.',
      '"I have put my teeth in {a due}, so do not get a fright," said Grandpa, switched off the lamp, and was soon snoring like a saw.',
    ],
    ask: [
      'In the morning he had no idea where his teeth were. "Grandpa," I said, "look in the __!"',
      "My sister screamed, for there in the __ were somebody's teeth.",
      'Nobody wanted to drink or eat anything out of that __ again, not after those teeth.',
      'And there they were, the teeth, at the bottom of the __.',
      'Please wash the __ well. It had teeth in it.',
      'His teeth had spent the night in a __.',
    ],
    lists: { due: 'cup jar bowl mug bucket shoe vase jug sock box pot teapot' },
  },
  {
    open: [
      'Gran left her glasses on the {due}.',
      'The glasses are on the {due}.',
      '"I have put your glasses on the {due}, Gran," I said.',
    ],
    middle: ['She turned over every cushion. She even looked into the sugar.'],
    ask: [
      '"Where are my glasses?" asked Gran. "On the __."',
      'I fetched the glasses for her from the __.',
      'There lay her glasses, on the __.',
      'She could not read the paper, as her glasses were still on the __.',
      'Look on the __, Gran, and you will see better.',
      'She had only to go over to the __ for her glasses.',
    ],
    lists: { due: 'table chair shelf bed sofa piano stairs desk floor fridge stove carpet bench' },
  },
  {
    open: [
      'The neighbours have asked me to feed their tortoise. It lives in their {due}, of all places. They showed me around for an hour: this plant gets water, that one does not, this window sticks, that lamp hums.',
      'Next door they are off to the mountains with four suitcases, and I have promised to look after the tortoise that they keep in the {due}.',
    ],
    ask: [
      'With a bowl of lettuce in my hand I let myself in and went to the __.',
      'A slow scratching told me that the tortoise was awake in the __.',
      'Lettuce leaves lay all over the floor of the __, and in the middle sat the old tortoise.',
      'Which room does the tortoise live in? It is the __.',
      'When they came home, brown and happy, they said hello to the tortoise in the __ first.',
      'I shut the door of the __ so that the tortoise could not walk off.',
    ],
    lists: { due: 'kitchen bathroom garage attic cellar hall bedroom shed office laundry' },
  },
  {
    open: [
      'There are three boxes from the move that nobody has opened. On the top one it says {d}, on the one in the middle {due}, and on the lowest something that the rain has washed away. They make a good table for the lamp.',
      'The box in the middle is full of {due}. The one on top of it holds {d}. What is in the bottom one we shall never know, says {p}, and puts the coffee down on the pile.',
    ],
    ask: [
      'Years later somebody did open the box in the middle, and of course it was full of __.',
      '"What is in that middle box?" the visitor asked. "Nothing but __."',
      'Whoever cuts the tape on the middle box will find __.',
      'If we ever need __, we have only to open the middle box.',
      'The middle box broke, and all over the floor there were __.',
      'I knew without looking that the middle box held __.',
    ],
    lists: {
      due: 'books plates toys shoes hats candles curtains tools photos letters cups blankets towels pans',
      d: 'books plates toys shoes hats candles curtains tools photos letters cups blankets towels pans',
    },
    rivals: 'd',
  },
  {
    open: [
      'Note on the fridge: Dear {p}, gone to the dentist. Soup is on the stove. The {x} you were shouting about is in the {due}. Feed the cat and be nice to your sister. Love, Mum.',
      'Mum always knew where everything was. "Your {x}? In the {due}," she said without opening her eyes, turned over, and slept on.',
    ],
    ask: [
      '{p} read it, or heard it, and forgot it at once, and looked for the {x} everywhere but in the __.',
      'The {x} was really there: it was in the __.',
      'What would {p} do without her? The {x} was in the __, just as Mum had said.',
      'Without a word of thanks the {x} was pulled out of the __.',
      'In the __, where Mum said it would be, was the {x}.',
      'So where is the {x}? In the __.',
    ],
    lists: { due: INSIDE, x: 'scarf whistle camera torch glove cap purse umbrella belt recorder racket' },
  },
]);

const FACTS = toldKind('told: called back at home, what was said in passing', [
  {
    open: [
      'This house has a ghost, they say, and his name was {due} when he was alive. But you will like the kitchen. It was done up two years ago, and the tiles are from Spain.',
      'A man called {due} built this house with his own hands, and he is said to walk about in it at night. Mind the step. Here is the bathroom, with a shower and a window, and over there you can see the lake.',
    ],
    ask: [
      'At midnight there was a knock inside the wall, and {p} whispered, "Is that you, __?"',
      'Whenever a door creaked they said that it was only __.',
      'The ghost, if there is one, must be old __.',
      'They laid a plate for the ghost at Halloween, with a card on which they had written "For __".',
      'Since then the ghost of __ has not been heard.',
      'One day they saw the name of the ghost cut into a beam in the attic: __.',
    ],
    lists: {
      due: 'Oliver George Henry Arthur Walter Edgar Albert Frank Victor Hugo Peter Martin Jacob Simon',
    },
  },
  {
    open: [
      'The painters are coming, and the bedroom will be {due}. That is settled. What I really wanted to say is that your letter made us laugh so much that {p} fell off the chair.',
      '"I would like the bedroom {due}," said {p}, chewing. The others were talking about football and passing the potatoes, and it was not clear whether anyone had heard.',
    ],
    middle: ['A man with {a d} hat came to measure the windows.'],
    ask: [
      'In the end {p} slept in a room whose four walls were __.',
      'They bought three pots of paint for the bedroom, all of them __.',
      'The bedroom was painted __, as had been wished.',
      'What colour did the bedroom get? It got __.',
      'There were spots all over the floor of the bedroom, and even the cat was a little __.',
      '"I hope that you still like __," said the painter, opening the door of the bedroom.',
    ],
    lists: { due: COLOURS, d: COLOURS },
  },
  {
    open: [
      'The plumber says that he can come on {due}. How was school? Is that mud on your trousers? Sit down, there is soup, and do not feed the dog under the table, I can see you.',
      "The plumber is coming on {due}, thank God. On {d} I have choir and on {e} we are at your aunt's, so it could not have been better.",
    ],
    ask: [
      'The tap dripped on and on, and would do so until __.',
      '"When will he mend it?" "The plumber? He is coming on __."',
      'Everyone was to wash at school or at the office until the plumber came on __.',
      'At last it was __, and a man with a bag of tools was at the door, asking for the broken tap.',
      'I have to be at home on __ to let the plumber in.',
      'On the calendar {p} wrote the word plumber under __.',
    ],
    lists: { due: DAYS, d: DAYS, e: DAYS },
  },
  {
    open: [
      'In the fruit bowl there were three things left: {a due}, {a d} and {a e}. {p} took the {d}. A bit later {q} came by and ate the {e}, standing up, with the radio on.',
      'Three pieces of fruit lay on the plate. {p} had {a d} for breakfast and {q} took {a e} to work, so that of the three only the {due} was not eaten.',
    ],
    ask: [
      'Whoever came last could have the __.',
      'Only one thing remained for {r}, and it was the __.',
      'The bowl was not quite empty: there was still the __.',
      'A fly sat on the last of the fruit, the __.',
      'On Friday the __, the only fruit left, went soft and was thrown away.',
      '"All that is left is the __," sighed {r}, who was hungry.',
    ],
    lists: { due: FRUIT, d: FRUIT, e: FRUIT },
    rivals: 'd e',
  },
  {
    open: [
      'My {due} made this quilt. Come in, come in, give me your coats! You must be frozen. The lake has been white since New Year, and yesterday a fox came right up to the door.',
      'The quilt on your bed was made by my {due}. There are towels in the bathroom, and breakfast is whenever you wake up.',
    ],
    ask: [
      '"What a lovely quilt! Was it not made by your __?"',
      'I slept very well under the quilt of the __ I had never met.',
      'Each of those little squares had been sewn on by the __ of the house owner.',
      'There were two letters in the corner of the quilt, and I am sure that they stood for the name of that __.',
      'Nobody in the house could sew as well as the __ who had made the quilt.',
      'Please thank your __ for the quilt.',
    ],
    lists: { due: FAMILY },
  },
  {
    open: [
      '{p} was born in {due}, in the middle of a thunderstorm. {q} had the flu at the time, and {r} was building a boat that never touched water. Those were the days!',
      'Shall I tell you about the night when {p} came into the world? It was in {due}, and the midwife came on a bicycle. She drank four cups of tea and told us all about her husband.',
    ],
    ask: [
      "This is why {p}'s birthday party is always in __.",
      'We always bake a cake for {p} in __.',
      'Every year when __ came, {p} was a year older.',
      'In which month was {p} born? In __.',
      '{p} cannot wait for __, for that is when the presents come.',
      'On the birthday calendar the name of {p} is under __.',
    ],
    lists: { due: MONTHS },
  },
  {
    open: [
      'The baby can say one word now: it is "{due}". She got it from her brother. We have had the doctor here for her ears, and all is well, and the new stove has come, though without the handles.',
      'Yesterday the baby spoke for the first time. We had all thought it would be "Mama" or "Papa", but what came out was "{due}", quite clearly, and then she went back to chewing her sleeve.',
    ],
    ask: [
      'All day long now it comes from the little bed: "__!"',
      "The baby's first word was __.",
      'The uncle leaned over her with his beard, and the baby, who knew just one word, said "__!"',
      '"Can she talk yet?" "She can say one word, and that is __."',
      'Of all the words in the world, the child had to start with __.',
      'She looked at the moon and said "__", as there was no other word she knew.',
    ],
    lists: { due: 'spoon no ball dog more bread shoe cow car moon cake bus duck nose hat' },
  },
  {
    open: [
      'The man upstairs plays the {due}. I met him on the stairs and he told me. Otherwise it is a good flat: two rooms, a bit of balcony, and a baker just across the street who opens at six.',
      'Did I write to you that the man above us plays the {due}? He seems nice. We have got the beds up now, and {p} has found the box with the plates.',
    ],
    ask: [
      'It began at ten at night, right over our heads: the sound of the __.',
      'I knocked on the ceiling with a broom and shouted, "Enough of that __!"',
      'In spring he opens his window, and the whole street can hear the __.',
      'Since we moved in I can no longer stand the __.',
      'One day the man upstairs was ill, and it was strange not to hear the __.',
      '"What is that noise from upstairs?" asked our guest. "That is only the __."',
    ],
    lists: { due: 'piano violin trumpet flute guitar harp cello organ accordion trombone' },
  },
  {
    open: [
      'Aunt {f} is allergic to {due}.',
      '"No {due} for me, please," said Aunt {f}. "They make my face swell up."',
      'Remember that Aunt {f} must not eat {due}. She went to hospital once.',
    ],
    middle: ['There was a lot to get ready: the table, the chairs, the music, the flowers.'],
    ask: [
      '"Stop, do not give that to Aunt {f}! It has got __ in it."',
      'What is it that makes Aunt {f} ill? It is __.',
      'They read the label twice because of Aunt {f}, but luckily there were no __.',
      'Everyone had cake with __, except Aunt {f}, who is allergic to them.',
      'Who was so stupid as to put __ into the salad of Aunt {f}?',
      'The face of Aunt {f} was getting red and fat. She must have eaten __.',
    ],
    lists: {
      due: 'nuts strawberries eggs tomatoes carrots peaches onions beans mushrooms cherries bananas plums lemons',
    },
  },
  {
    open: [
      'The code for the front door is the name of my first pet, which was {pet}. Do you take sugar? {q} never does, and {q} is as thin as a stick.',
      'My very first pet was a hamster by the name of {pet}, and because I am lazy that is still what I type in when the front door wants a password.',
    ],
    ask: [
      'I stood in front of the door and typed in __.',
      'The password for the front door is __.',
      'What was the name of that first pet? It was __.',
      'If you tell a thief about __, your front door will be open to him.',
      'A green light went on after I had typed the letters of the name __.',
      'Only with the word __ will the front door open.',
    ],
    due: 'pet',
    rivals: 'q pet2',
    lists: { pet2: 'Rex Fluffy Tiger Max' },
  },
]);

export const kinds: readonly Kind[] = [PLACES, FACTS];
