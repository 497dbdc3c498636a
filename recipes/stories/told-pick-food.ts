// Tellings, at table, in kitchens and at picnics, of who has, likes, brings or cooks which of two or three; one is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WHO = toldKind('told: pick at table, who', [
  {
    open: [
      'Listen, Mum, I need your help with the seating. {p} eats no {x}. {q} eats no {y}. {r} eats anything that does not run away. And there is only one oven!',
      '"Any allergies?" asked the lady. "{q} must not have {y}, and {p} must not have {x}," said the teacher. "{r} has none."',
    ],
    ask: [
      'The {x} in the bowl looked good, but it was no use to __.',
      'There was {x} in the cake! "Spit it out, __!" I cried.',
      'They had cooked something with {x}, and so there was just a slice of bread for __.',
      'A second supper without {x} had to be made for __.',
      'When the {x} came round, it was passed on quickly by __.',
      'Everyone had a helping of {x} except __.',
    ],
    due: 'p',
    rivals: 'q r',
    rows: `x y
      fish | milk / milk | nuts / nuts | eggs / cheese | fish / egg | cheese / meat | honey / honey | meat / cream | nuts`,
  },
  {
    open: [
      'There was a pie contest in the village hall. {p} had made {a x} pie. {q} had made {a y} pie. The vicar ate a piece of each, and then two more pieces of each, to be fair.',
      'Two pies, one prize. The {y} pie was by {q}, and the {x} pie was by {p}. The judge was the vicar, who has never been thin.',
    ],
    ask: [
      '"The winner is the {x} pie," said the vicar, and a red ribbon was pinned on __.',
      'All that was left of the {x} pie was one crumb. "Delicious," they said to __.',
      'Who will give me the recipe for that {x} pie? I shall ask __.',
      'I found a button in my {x} pie, and handed it back to __.',
      'The vicar has ordered another {x} pie, so this week there is work for __.',
      'You can say what you like, nobody makes {a x} pie like __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      plum | cherry / cherry | apple / apple | fish / fish | onion / onion | plum / lemon | meat / meat | peach / peach | lemon`,
  },
  {
    open: [
      '{p} likes hot food. I mean so hot that your eyes run. {q} takes one drop of pepper and is ill for a week. They are getting married in June.',
      'Before you cook for those two, remember: {q} cannot stand anything hot, and {p} cannot get it hot enough.',
    ],
    ask: [
      'There was so much chilli in the stew that the only one who was smiling was __.',
      '"Is there any more pepper?" asked __.',
      'The little red bottle with the flame on it stands next to the plate of __.',
      'At the Indian restaurant, the dish with three red stars was for __.',
      'One of them drank a whole jug of water. The other took a second plate. That was __.',
      'I added two more spoons of chilli to please __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Who had how many pancakes? {p} had {x}, {q} had {y} and {r} had {z}. I stood at the stove for an hour and had none.',
      'On Pancake Day there is a war in our kitchen. This year {r} managed {z}, {q} managed {y} and {p} managed {x}.',
    ],
    ask: [
      'The smallest appetite was that of __.',
      'The one who ate the least was __.',
      'Not many pancakes went to __.',
      '"Are you not hungry?" I asked __.',
      'Two of them had a stomach ache in the night, but not __.',
      'The champion laughed at the loser, at __.',
    ],
    due: 'p',
    rivals: 'q r',
    rows: `x y z
      two | nine | twelve / one | seven | six / three | eleven | eight / two | seven | ten / one | ten | thirteen
      three | nine | fourteen / two | twelve | nine / one | eight | nine`,
  },
  {
    open: [
      'Everyone brought something to the picnic. {p} brought {x}, {q} brought {y}, and {r} brought a ball and an appetite. We found a place under a tree, not far from some cows.',
      'We have shared it out for Sunday: {x} from {p}, {y} from {q}. {r} will bring a ball.',
    ],
    ask: [
      '{what} That was the contribution of __.',
      '{what} So we had to say thank you to __.',
      '{what} It had come out of the basket of __.',
      '{what} We all knew that it was from __.',
      '{what} Next time, let us have that from somebody else than __.',
    ],
    due: 'p',
    rivals: 'q r',
    rows: `x y what
      lemonade | sausages | We all had a cold drink. / sausages | lemonade | A dog came by and stole the meat.
      hard-boiled eggs | cherries | There were bits of shell in the grass. / cherries | hard-boiled eggs | We had a contest in spitting stones.
      ice cream | cheese | It had melted, and it ran over the blanket. / cheese | ice cream | It smelled of old socks, and the flies loved it.
      hot coffee | a melon | I burned my tongue on it. / a melon | hot coffee | We cut it into slices with a big knife.
      bread and butter | beer | The ants carried away the crumbs. / beer | bread and butter | When we pulled off the tops, there was foam.`,
  },
  {
    open: [
      'In the {shop} there is one last {x} in the window. {p} was there first. {q} has more money. {p} had the coins in {pHis} hand already when {q} put a note on the counter. "First come, first served," said the girl.',
      'It was the last {x} in the {shop}. {q} wanted it and so did {p}, but {p} had come in a minute earlier, and the girl behind the counter was strict about such things.',
    ],
    ask: [
      'And so the last {x} was sold to __.',
      'The bag with the {x} in it was given to __.',
      'At home, with a cup of tea, the {x} was eaten by __.',
      'One left the {shop} with nothing, and the other, __, left it with a full mouth.',
      '"It was worth getting up early," said __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `shop x
      bakery | bun / bakery | roll / shop | cake / bakery | doughnut / shop | pie / bakery | apple tart / shop | chocolate egg / bakery | loaf`,
  },
  {
    open: [
      'The bill came to sixty pounds. {p} paid {x}. {q} paid the rest. They had eaten the same, down to the last pea, so you can guess that there were words on the way home.',
      'Of the sixty pounds on the bill, {x} came out of the purse of {p}. The rest was paid by {q}, with a face like thunder.',
    ],
    ask: [
      'For the same meal, less was paid by __.',
      '"Next time you pay more," said {q} to __.',
      'The cheaper evening was had by __.',
      'Too little had been put on the table by __.',
      'To make it fair, some money should have been given back to {q} by __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x
      ten / twenty / fifteen / five / twelve / two / twenty-five / eighteen`,
  },
  {
    open: [
      '{p} is cooking tonight, {q} is cooking tomorrow, and the day after tomorrow we are going out, because I am the third and I cannot even boil water.',
      'Here is the list for the kitchen. Today: {p}. Tomorrow: {q}. After that: a restaurant.',
    ],
    ask: [
      'A day has passed. Now the one with the apron on is __.',
      'It is the next evening, and we are looking forward to the food of __.',
      '"It was {p} yesterday," I said. "So today it is the turn of __."',
      'The day after {p} had cooked, we were called to supper by __.',
      'The last meal before we went to the restaurant was cooked by __.',
    ],
    due: 'q',
    rivals: 'p',
  },
]);

const WHAT = toldKind('told: pick at table, what', [
  {
    open: [
      'My twin sister and I are not alike when it comes to food. I like {x}. She likes {y}. At parties we swap our plates under the table, and our hostess is always pleased.',
      'When we were children, my sister would eat nothing but {y} and I would eat nothing but {x}. Our poor mother!',
    ],
    ask: [
      'On my birthday Mother always made me some __.',
      '"What would you like for lunch?" the waiter asked me. "Do you have __?" I said.',
      'My sister pulled a face, for there was only __, while I was happy.',
      'I would walk ten miles for a plate of __.',
      'My sister pushed her plate over to me. There was __ on it.',
      'I have never had enough of __ in my life.',
    ],
    rows: `x y due rivals
      fish | cheese | fish | cheese / cheese | fish | cheese | fish / rice | potatoes | rice | potatoes
      potatoes | rice | potatoes | rice / pancakes | soup | pancakes | soup / soup | pancakes | soup | pancakes
      chicken | eggs | chicken | eggs / eggs | chicken | eggs | chicken / beans | carrots | beans | carrots / carrots | beans | carrots | beans`,
  },
  {
    open: [
      'There are three jars on the shelf. In the {a1} one is {x}. In the {a2} one is {y}. In the {a3} one is {z}. Whatever you do, do not mix them up, as I did when the bishop came to tea.',
      'Before I go: the {a1} jar is for {x}, the {a2} jar for {y} and the {a3} jar for {z}. I lost the labels.',
    ],
    ask: [
      'He opened the {w} jar and took out a spoonful of __.',
      'The {w} jar fell, and all over the floor there was __.',
      'I am going shopping. The {w} jar is empty, so we must be out of __.',
      'My nephew put a wet finger in the {w} jar and licked it. It was __.',
      'What is it in the {w} jar? It is __.',
    ],
    rows: `a1 a2 a3 x y z w due rivals
      red | blue | green | sugar | salt | flour | blue | salt | sugar flour
      blue | white | red | rice | sugar | coffee | red | coffee | rice sugar
      green | red | white | flour | coffee | tea | green | flour | coffee tea
      white | green | blue | tea | rice | salt | green | rice | tea salt
      yellow | red | black | salt | tea | sugar | red | tea | salt sugar
      black | yellow | green | coffee | flour | sugar | green | sugar | coffee flour
      tall | short | fat | cocoa | rice | salt | tall | cocoa | rice salt
      small | round | large | sugar | cocoa | rice | round | cocoa | sugar rice`,
  },
  {
    open: [
      "At the baker's one could have {x} for one pound, {y} for two pounds or {z} for three. The girl had flour on her nose.",
      'The sign in the bakery said: {x} £1, {y} £2, {z} £3. It all smelled so good that I forgot my bus.',
    ],
    ask: [
      'I had {coins} pounds in my pocket, and I wanted the dearest thing that I could buy. I got the __.',
      'With just {coins} pounds, what was the best I could afford? It was the __.',
      'All my {coins} pounds went on one thing, the __.',
      '"That makes {coins} pounds," said the girl, and gave me the __.',
      'I put {coins} pounds on the counter, got no change, and walked out with the __.',
    ],
    rows: `x y z coins due rivals
      a bun | a loaf | a cake | two | loaf | bun cake / a roll | a pie | a pizza | two | pie | roll pizza
      a loaf | a pizza | a pie | three | pie | loaf pizza / a bun | a pie | a loaf | three | loaf | bun pie
      a pie | a cake | a loaf | two | cake | pie loaf / a roll | a bun | a pizza | three | pizza | roll bun
      a roll | a pizza | a cake | two | pizza | roll cake / a loaf | a bun | a cake | three | cake | loaf bun
      a pie | a bun | a roll | two | bun | pie roll`,
  },
  {
    open: [
      'The old king had two cooks, a fat one and a thin one. The fat one could only make {x}. The thin one could only make {y}. They served on different days, and the king looked forward to every other day.',
      "Of the king's two cooks, the thin one knew how to make {y}, and the fat one knew how to make {x}. That was all.",
    ],
    ask: [
      'The fat cook came in with a covered dish. What was in it? Of course, it was __.',
      'When the thin cook broke his arm, there was nothing for the king but __.',
      'The fat cook ran away in the night, and never again did the king have __.',
      '"Who is in the kitchen today?" "The fat one, Your Majesty." "Oh, then it will be __."',
      'A good smell of __ came up the stairs. The fat man was at work.',
    ],
    rows: `x y due rivals
      porridge | pie | porridge | pie / pie | porridge | pie | porridge / cabbage | cake | cabbage | cake / cake | cabbage | cake | cabbage
      soup | fish | soup | fish / fish | soup | fish | soup / beans | pudding | beans | pudding / pudding | beans | pudding | beans`,
  },
  {
    open: [
      'First there was {x}, then there was {y}, and then, when nobody could move any more, {z}. Aunt Rose kept asking whether we were full.',
      'The menu of the wedding was printed in gold: {x} to start with, {y} after that, and {z} to end with. I was in my tight blue dress.',
    ],
    ask: [
      'I dropped my fork {when}, into the __.',
      'What we ate {when} was __.',
      '"What did you have {when}?" asked my mother. "We had __."',
      'There was a speech {when}, and we listened with our mouths full of __.',
      'What was served {when} was the __.',
    ],
    rows: `x y z when due rivals
      soup | fish | cake | at the beginning | soup | fish cake / salad | chicken | pie | in the middle | chicken | salad pie
      fish | lamb | fruit | at the end | fruit | fish lamb / ham | soup | pudding | in the middle | soup | ham pudding
      melon | beef | cheese | at the end | cheese | melon beef / cheese | pasta | cake | at the beginning | cheese | pasta cake
      bread | salad | fish | at the end | fish | bread salad / melon | rice | cheese | at the beginning | melon | rice cheese
      soup | rice | pudding | in the middle | rice | soup pudding`,
  },
  {
    open: [
      'There are two puddings in the fridge, {a x} one and {a y} one. The {y} one is for the guests! Put one finger in that and there will be trouble. The {x} one is for you children.',
      'Mum left a note: "Children, the {x} pudding is yours. The {y} one is for tonight. I have counted the spoons."',
    ],
    ask: [
      'We were good, and ate only the __ one.',
      'The guests came, and it was all right, because what we had finished was the __ one.',
      'After school we got out two spoons and the pudding that was __.',
      "At five o'clock there was one empty bowl in the sink. It had held our pudding, the __ one.",
      'My brother does what Mum says, so he took a big spoon and tasted the __ pudding.',
    ],
    rows: `x y due rivals
      red | green | red | green / green | red | green | red / brown | white | brown | white / white | brown | white | brown
      yellow | pink | yellow | pink / pink | yellow | pink | yellow / small | large | small | large / large | small | large | small`,
  },
  {
    open: [
      'My grandmother had a rule for each day: on Fridays {x}, on Saturdays {y}, on Sundays {z}. In the war there was nothing but turnips, but she still called them by those names.',
      "In my grandmother's house you never had to ask. {X} on Friday, {y} on Saturday and {z} on Sunday, year in, year out.",
    ],
    ask: [
      'The day before {next}, as always, we had __.',
      'It was the day after {prev}, so you can work out that there was __.',
      'We left {prev} behind us, we woke up, and we knew that we would get __.',
      'There was __ on the table, and I knew that {next} was the next day.',
      '"If tomorrow is {next}, then today we have __," I said.',
    ],
    rows: `x y z prev next due rivals
      fish | beans | chicken | Friday | Sunday | beans | fish chicken / soup | fish | beef | Friday | Sunday | fish | soup beef
      eggs | rice | lamb | Thursday | Saturday | eggs | rice lamb / pasta | soup | ham | Saturday | Monday | ham | pasta soup
      rice | pie | fish | Saturday | Monday | fish | rice pie / beans | eggs | pie | Thursday | Saturday | beans | eggs pie
      soup | pasta | eggs | Friday | Sunday | pasta | soup eggs / rice | lamb | beef | Saturday | Monday | beef | rice lamb`,
  },
  {
    open: [
      'The man at the stall had two kinds of apples. "These {x} ones are sweet," he said, "and those {y} ones are so sour that your toes curl." I bought some of both.',
      'Sour apples: {y}. Sweet apples: {x}. It was written on the crates at the market with chalk.',
    ],
    ask: [
      'For the baby, who likes no sour things, I mashed one of the __ ones.',
      'If you have no sugar in the house, make your pie from the __ ones.',
      'My husband does not like his face to go into wrinkles, so I put into his lunch box an apple that was __.',
      'Mm, it tasted like honey! It was one of the __ ones.',
      'The wasps, which know what is sweet, were all sitting on the __ apples.',
    ],
    rows: `x y due rivals
      red | green | red | green / green | red | green | red / yellow | red | yellow | red / red | yellow | red | yellow
      small | large | small | large / large | small | large | small / yellow | green | yellow | green / green | yellow | green | yellow`,
  },
]);

export const kinds: readonly Kind[] = [WHO, WHAT];
