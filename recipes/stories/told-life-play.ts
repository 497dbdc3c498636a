// Tellings of play: the playground, toys and games, whose turn it is, quarrels among friends and how they end.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, NUMBERS } from './telling-words.ts';

const TOYS = 'kite doll drum ball boat train robot teddy puzzle scooter whistle';

const PLAY = toldKind('told: life at play', [
  {
    open: [
      '{p} and {q} are not speaking. It began in the sandpit: {q} had built a castle with four towers, and {p} jumped on it, just for fun.',
      'There were tears in the playground today. {p} jumped right into the middle of a sand castle, and it had taken {q} the whole of break to build it.',
    ],
    middle: ['{r} saw it all from the top of the slide.'],
    ask: [
      '"I am sorry that I broke your towers," said a small voice after lunch. It was __.',
      'Somebody had to say sorry first, and everyone agreed that it should be __.',
      'They are friends again. A new castle was built, with six towers this time, as a present from __.',
      '"That was not kind," said the teacher, and she took a long look at __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'We play shops all day at the moment. {p} sells {due}, which are really only pebbles, and I come with a purse full of leaves to pay for them. {q} has the shop next door and sells {d}.',
      '"Come buy, come buy!" called {p}. On the bench in front of {pHim} lay heaps of stones, and {pHe} said they were {due}. {q}, who likes to be different, had {d} made of mud.',
    ],
    ask: [
      '"Good morning, {p}. I should like a bag of __."',
      'An old lady stopped, smiled, handed {p} a real coin, and asked for three __.',
      'Then it began to rain, and {p} had to run home with {pHis} pockets full of __.',
      'When the stones from the bench were all sold, {p} told us: "I have no more __."',
    ],
    lists: {
      due: 'apples potatoes eggs buns sweets tomatoes plums cakes pies fish',
      d: 'apples potatoes buns sweets tomatoes plums cakes pies',
      e: 'apples potatoes eggs buns sweets tomatoes plums cakes pies fish',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Hide-and-seek at our house is never fair, as {f} knows all the good places. This time she got into the {due}, and {m} stood with his eyes shut and counted to fifty.',
      '"Ready or not, here I come!" shouted {m}. He could not know that {f} had crept into the {due}. He went straight to the {d}, where he had found her last time.',
    ],
    ask: [
      'She had been sitting there for twenty minutes when she had to sneeze, and the sneeze came from the __.',
      '{m} looked high and low. He looked everywhere except in the __.',
      '"I give up, come out!" he called. Slowly, something moved inside the __.',
      'It was dark and stuffy, and soon {f} wished that she had not picked the __.',
    ],
    lists: {
      due: 'cupboard wardrobe bath tent chest shed basket barrel',
      d: 'cupboard wardrobe bath tent shed',
      e: 'cupboard wardrobe bath tent chest shed basket barrel',
    },
    rivals: 'd e',
  },
  {
    open: [
      'My brother swapped his old {due} for a {d} today. Mum says he will be sorry by tomorrow, and I think so too.',
      'Swapping is the big thing in our street. First my brother gave away his {due}. In return he got a {d} with a scratch on it, and he was as proud as a king.',
    ],
    middle: ['He slept with his new treasure beside him.'],
    ask: [
      "The very next day he stood at his friend's door and wanted back his __.",
      'He cried at bedtime because he missed the thing he no longer had, his __.',
      'The friend, however, had already got used to his new toy and would not part with the __.',
      'It was our grandfather who had made it for him, years ago. How could he give away that __?',
      '"A swap is a swap," said Dad. "You can forget about the __."',
    ],
    lists: { due: TOYS, d: TOYS, e: TOYS },
    rivals: 'd e',
  },
  {
    open: [
      'Last night the baby left {c} out on the lawn, and this morning it was wet through. Poor thing! I hung it on the line to dry.',
      'The baby loves {c} more than all her other toys. It came in a parcel from Aunt Jo, and it has not been washed since.',
    ],
    ask: [
      'One day she pulled so hard that she was left with nothing in her hand but its __.',
      'If you look closely, you can see where Gran has sewn on a new __.',
      'What she likes to chew on most of all is its __.',
      'Dad used a bit of glue, some string, and a lot of love to put back its __.',
    ],
    rows: `c due rivals / the toy elephant | trunk | wing shell wheel / the toy parrot | beak | trunk horn wheel
      the little wooden cart | wheel | trunk beak tail / the cloth tortoise | shell | trunk beak horn
      the woolly lion | mane | trunk beak shell / the toy sailing boat | mast | trunk tail beak
      the cuddly unicorn | horn | trunk beak shell / the toy butterfly | wing | trunk beak mane
      the cloth kangaroo | pouch | beak trunk shell`,
  },
  {
    open: [
      'There are three swings in the park, and every child in town knows that the {due} one goes highest. The {d} one squeaks.',
      '"Bags I the {due} swing!" yelled {p} and started to run. It goes higher than the other ones, even higher than the {d} one that was put up in spring.',
    ],
    ask: [
      'There is always a queue for the swing that goes highest. Nobody queues for the others, only for the one that is __.',
      'When I want to see over the roofs, I need a swing that flies up as high as possible, and so I pick the __ one.',
      'If you really want to touch the branches with your toes, little brother, you must wait until you get the __ one.',
      'Then the chain of the highest swing snapped, and there was great sorrow. "Why, oh why did it have to be the __ one?"',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'Here is how you play. Everyone gets {due} cards, the rest go face down in the middle, and whoever has the {x} starts.',
      '"How many cards do I get?" asked {p}. "You get {due}, like all of us," said Grandpa. "Now pick them up and do not show them to anybody."',
    ],
    ask: [
      'Grandpa shuffled and dealt. I counted mine to be on the safe side, and yes, there were __.',
      '"You are cheating, Grandpa! You have more than we do! You should only have __!"',
      'Two of mine were stuck together with jam, so I thought I had one card less than the right number, which is __.',
      'I like this game, though when your hands are small it is hard to hold so many, all __.',
    ],
    lists: { due: 'four five six seven eight nine ten', x: 'joker queen king' },
  },
  {
    open: [
      'We were pirates. {f} was the captain, since the tree house is hers, {m} had to be the parrot, and I was tied to the mast most of the time.',
      'The tree house was our ship. I washed the deck, {m} sat on a branch and squawked because he was the parrot, and {f} told everyone what to do.',
    ],
    ask: [
      '"Land ahead! Turn the ship round!" The order came, of course, from __.',
      'After an hour of this we sailors had had enough, and we decided to throw overboard our dear captain, __.',
      'The gold coins were made of chocolate. The biggest share, as on every ship, went to __.',
      'Whose hat was it that had a skull on it? It was the one worn by __.',
    ],
    due: 'f',
    rivals: 'm r',
    middle: ['{r}, who lives next door, was allowed to be the shark.'],
  },
  {
    open: [
      "It's {due}'s turn on the slide now, then it's {d}'s, and after that we must go home. No pushing, please!",
      '"Who is next?" asked the lady from the nursery. "{due}," said the children. "{d} has only just been up, and {e} does not want to."',
    ],
    ask: [
      'Up the ladder, one step after another, climbed little __.',
      '"Off you go, sweetheart. Hold on tight and do not be afraid, __."',
      'She counted to three, and with a squeal down came __.',
      'They were all looking up at the top of the slide, where they could see the shoes of __.',
    ],
    lists: {
      due: 'Molly Ben Ravi Sophie Jack Amina Oscar Lucy Theo Nina',
      d: 'Molly Ben Ravi Sophie Jack Amina Oscar Lucy Theo Nina',
      e: 'Molly Ben Ravi Sophie Jack Amina Oscar Lucy Theo Nina',
    },
    rivals: 'd e',
  },
  {
    open: [
      'We had been playing outside all day. When I came in, {c}, and Mum just stood there with her hand over her mouth.',
      '"What on earth have you been up to?" said Mum. I looked down at myself. {C}.',
    ],
    ask: [
      '"Quick, before you come any further! Let us do something about those poor __."',
      'She made me sit on the edge of the bath, and she took care of my __.',
      'Next time I will take better care of my __.',
      'I still remember it well, that day, that long hot day, and the state of my __.',
    ],
    rows: `c due rivals / I had bleeding scratches on both my knees | knees | hands shoes ears trousers
      my hands were blue with paint right up to the wrists | hands | knees shoes ears feet
      my shoes were so full of mud that they squelched | shoes | hands ears knees gloves
      my new trousers were torn from top to bottom | trousers | shoes hands ears gloves
      my ears had been burnt by the sun and were as red as tomatoes | ears | hands knees shoes
      I had walked over hot sand and my feet were full of blisters | feet | hands ears knees
      the wool of my gloves had come undone and hung down in strings | gloves | shoes ears knees trousers`,
  },
  {
    open: [
      '{C} wanted to play in the park today, but there was a storm coming, and the streets were empty.',
      'It rained and rained on Sunday. {C} stood at the window, looked at the wet slide across the road, and sighed.',
    ],
    ask: [
      'By five it was dry at last, and you should have seen the mud that was brought home later by __!',
      'Dad had an idea: he made a tent out of a blanket and two chairs, and in it there was just enough room for __.',
      'Somebody knocked at the door. It was the neighbour, who had brought a big box of bricks for __.',
      'There is nothing worse than a wet weekend, at least for __.',
    ],
    rows: `c due rivals / my little sister | her | him them us / my little brother | him | her them us
      the twins | them | him her us / my friend and I | us | him her them
      the girl from the ground floor | her | him them us / the boys from upstairs | them | him her us`,
  },
  {
    open: [
      'Snow at last! {p} and {q} built a snowman by the gate. They gave him two stones for eyes, a hat, and instead of a carrot they used {a due} for a nose.',
      'We were out of carrots, so the snowman in front of our house has got {a due} in the middle of his face. {p} thinks it suits him.',
    ],
    ask: [
      'In the night a hungry deer came by and sniffed at the snowman, and sniffed again. In the morning there was no __.',
      'The sun came out, and bit by bit our snowman turned into a puddle, a hat, two stones and the __.',
      'People passing by stopped and laughed when they saw the __.',
      'He did look a bit silly, our cold white friend, with his long, funny nose. I mean, with his __.',
    ],
    lists: { due: 'banana pear candle cucumber sausage spoon bottle pencil leek sock lemon' },
  },
  {
    open: [
      "The ball went over the wall again, into old Mr Grant's {due}. It was {p} who had kicked it, so {pHe} had to be the one to ring the bell.",
      '"Please, sir, could we have our ball back? It has landed in your {due}," said {p}. Last week it was the {d}, and he was not too pleased then.',
    ],
    ask: [
      'Mr Grant fetched a stick and got the ball out of his __.',
      '"One more time," he said, "and the ball will stay for ever in my __."',
      'Our ball was a little dirty, but what do you expect after a night in a __?',
      'We are careful now when we kick, and we aim at anything but his __.',
    ],
    lists: {
      due: 'pond hedge greenhouse pool barn bath tree bin',
      d: 'pond hedge greenhouse pool barn tree',
      e: 'pond hedge greenhouse pool barn bath tree bin',
    },
    rivals: 'd e',
  },
  {
    open: [
      'My best friend and I have a secret word. It is "{due}". We used to have "{d}", but her brother found out, so we had to think of another one.',
      '"Password?" whispered the voice behind the door of the den. "{Due}," I whispered back. Yesterday I would have said "{d}", but we change it every day.',
    ],
    ask: [
      'A boy came and wanted to join us. "Not without the word," we said. He scratched his head. How could he have guessed "__"?',
      'On the phone that evening, when Mum could hear us, my friend talked about homework and then ended with the secret word, "__".',
      'I must not talk in my sleep, or else the whole house will hear me say "__".',
      'We let my cousin in, because she is nice, and she said the right word, which was "__".',
    ],
    lists: {
      due: 'banana thunder pickle button dragon pepper noodle lemon rocket cuckoo',
      d: 'banana thunder pickle button dragon pepper noodle lemon rocket cuckoo',
      e: 'banana thunder pickle button dragon pepper noodle lemon rocket cuckoo',
    },
    rivals: 'd e',
  },
  {
    open: [
      'It is a good game for a rainy day. I act something, and you have to guess. I am going to be {c}. Oh no, now I have told you!',
      'Charades with the grandparents: on my slip of paper it said "{c}". Grandpa had to be a teapot, which was much harder.',
    ],
    ask: [
      'So I took a deep breath and began to __.',
      'It was easy. All that I had to do was __.',
      'Everyone knew what I was at once, as soon as they heard me __.',
      '"Louder!" they all cried. I shut my eyes, thought of the animal, and started to __.',
    ],
    rows: `c due rivals / a dog | bark | moo hiss neigh / a cow | moo | bark hiss crow / a horse | neigh | bark moo hiss
      a snake | hiss | bark moo neigh / a cat | miaow | bark moo neigh / a lion | roar | quack moo hiss
      a duck | quack | bark roar moo / a sheep | bleat | bark moo roar / a wolf | howl | moo quack bleat`,
  },
  {
    open: [
      'The new playground? The {due} you can thank the fathers of our street for. The rest was paid for by the town, flowers and all.',
      'Our street has its own playground now. The fathers made the {due}, the mothers painted the fence, and the mayor came to cut a ribbon.',
    ],
    middle: ['A band played, and there were sausages.'],
    ask: [
      'Half of the town came to have a look at what the fathers had made. "Well done," people told them. "What a lovely __!"',
      'The mayor took off her shoes, and before anyone could stop her, she was trying out the work of the fathers, the __.',
      'So if anything is loose, ask the dads, because they are the ones that built the __.',
      'You should see my dad when he walks past there with a friend. He always points at his __.',
    ],
    lists: { due: 'slide seesaw sandpit roundabout trampoline bench bridge tower' },
  },
  {
    open: [
      '{p} has {due} marbles, all won in fair games. {q} started with {d} and lost nearly all of them before lunch.',
      '"How many marbles have you got in there?" asked {q} and pointed to the bag. "{Due}," said {p}. "You can count them if you like." {q} had no more than {d}.',
    ],
    ask: [
      '{p} emptied the bag on the carpet and laid the marbles in a row. There they were, all __.',
      'In the night {p} woke up, felt under the pillow, and counted what was in the bag. Good: still __.',
      '"If I win just one more," thought {p}, "I will have one more than __."',
      'Then the bag tore, and off they rolled down the hill, all __.',
    ],
    lists: { due: NUMBERS, d: NUMBERS, e: NUMBERS },
    rivals: 'd e',
  },
  {
    open: [
      'I lent my {due} to {p} in June, and I have not seen it since. {q} borrowed my {d}, too, but {qHe} brought that back the next day.',
      '"May I have a go with your {due}?" asked {p}. I let {pHim} take it home. {q} was more interested in my {d}, but that stays in my room.',
    ],
    ask: [
      'Summer went by. In the end I rang at the door and asked {p}, as politely as I could, for my __.',
      'I met {p} in the park, and what did {pHe} have there, dirty and scratched? My __!',
      '{PHis} mother was ashamed when she heard it, and made {p} return the __.',
      '"I thought you did not need it any more," said {p}, and gave me the __.',
    ],
    lists: { due: TOYS, d: TOYS, e: TOYS },
    rivals: 'd e',
  },
  {
    open: [
      '{f} and {m} had a quarrel about the rules, and it ended with {f} in the brambles and {m} in tears. Now they sit at two ends of the bench and say nothing.',
      'What a silly fight! {m} cried, though he was not hurt. {f} did not cry, though she had fallen right into the brambles and was full of thorns.',
    ],
    ask: [
      'The nurse came with a pair of tweezers. "Hold still," she said to __.',
      '"Those scratches will be gone by Sunday," Dad promised __.',
      'After a while there was a bit of chocolate to share, and some cream for the arms and legs of poor scratched __.',
      'One of them still cannot walk past a bramble bush without a shiver, and that is __.',
    ],
    due: 'f',
    rivals: 'm',
  },
]);

export const kinds: readonly Kind[] = [PLAY];
