// Tellings, in gardens, fields, woods and weather, of two or three people or things of which the right one is due later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WHO = toldKind('told: pick outdoors, who', [
  {
    open: [
      'In spring the two of them planted a tree each. {p} planted {a x}. {q} planted {a y}. They wrote their names on bits of wood and stuck them in the earth, and the rain has long since washed them off.',
      '{q} wanted {a y} tree and {p} wanted {a x} tree, so we bought both of them and dug two holes.',
    ],
    ask: [
      'Years have gone by. The first {fruit} was picked by __.',
      'There is a swing in the branches, and over it hangs many {a fruit}. It is the tree of __.',
      '"Keep your hands off, that is my {fruit}!" shouted __.',
      'There was a worm in the {fruit}, and that made no one angrier than __.',
      'Not one {fruit} this year! The frost has killed the blossom on the tree of __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y fruit
      cherry | plum | cherry / plum | cherry | plum / apple | pear | apple / pear | apple | pear / peach | lemon | peach / lemon | peach | lemon / plum | apple | plum`,
  },
  {
    open: [
      'We caught three fish between us. Mine was as long as my finger. {p} caught one as long as {x}, and {q} one as long as {y}. We let them all go again, so you will have to believe me.',
      'You should have seen the fish! That of {q} was like {y}, that of {p} like {x}, and I had one that could have lived in a glass.',
    ],
    ask: [
      'The biggest fish of the day was caught by __.',
      'There is a photo of the winner, that is, of __.',
      'Two people had to pull so as to get it out of the water, me and __.',
      'The rod that nearly broke was the rod of __.',
      '"That is what I call a fish!" said __ with a grin.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      an arm | a hand / a leg | a foot / a broom | a spoon / a spade | a pencil / a bench | a shoe / an oar | a fork / a sledge | a book`,
  },
  {
    open: [
      'When lightning struck the old oak, {p} was {x} and {q} was {y}. I was in the bath and did not hear it.',
      '"Where were you when it struck?" "I was {x}," said {p}. "And I was {y}," said {q}. The oak was smoking for two days.',
    ],
    ask: [
      'The one of them who could have been killed was __.',
      'The doctor listened to the heart of __, just to be on the safe side.',
      'Bits of bark were found in the hair of __.',
      'It was a narrow escape for __.',
      'Since then, at every clap of thunder, somebody hides under the table: __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      sitting under it | asleep in bed / climbing in its branches | at work in town / on a ladder against its trunk | in a shop / asleep in its shade | on the train
      leaning against it | in the cellar / picking mushrooms between its roots | in Spain / in the tree house up there | at the cinema`,
  },
  {
    open: [
      'The farmer has one daughter and one tractor, and there is much to do. {f} has the {x} field, and {p}, who is only helping for the summer, has the {y} field.',
      'This summer the {x} field is looked after by {f} and the {y} field by {p}.',
    ],
    ask: [
      'The hail hit only the {x} field. It was a sad morning for __.',
      'Somebody was singing in the {x} field. "That will be __," said the farmer.',
      'There was a hare with five young ones in the {x} field. They were found by __.',
      'The harvest from the {x} field was good, and the farmer praised __.',
      'A lunch basket was carried out to the {x} field for __.',
    ],
    due: 'f',
    rivals: 'p',
    rows: `x y
      upper | lower / lower | upper / wheat | potato / potato | wheat / near | far / far | near / large | small / small | large / western | eastern`,
  },
  {
    open: [
      'They were to walk round the lake and meet on the far side, {p} by the left shore and {q} by the right shore. Nobody had told them that {trap} on the left.',
      '{q} set off to the right and {p} to the left. It was the same distance, but {trap} on the left, as we know now.',
    ],
    ask: [
      'After two hours only one had arrived. We began to worry about __.',
      '"Where have you been all this time?" {q} asked __.',
      'Late, tired, and in a very bad mood, out of the reeds came __.',
      'The one who had to wait for the other was not __.',
      'Next time the left way will not be chosen by __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `trap
      there was a swamp / the bridge was down / an angry bull was waiting / the path had been washed away / there were thorns as high as a man / a fence blocked the way`,
  },
  {
    open: [
      'The storm took things from all three gardens. {p} lost {x}, {q} lost {y}, and {r} lost a wig, but that is not talked about.',
      'After the storm {q} was without {y}, {p} was without {x}, and {r} came to the door with a scarf round a bare head.',
    ],
    ask: [
      'A boy came from the next village and said that {found}. I sent him to __.',
      'Two miles off, {found}. That was good news for __.',
      'It turned out that {found}, and so a cart was borrowed by __.',
      '"I am told that {found}," said the postman. "Then I had better go and fetch that," said __.',
      'As {found}, there was at least one happy person, __.',
    ],
    due: 'p',
    rivals: 'q r',
    rows: `x y found
      the hen house | the washing | a lot of clucking came out of a ditch / the washing | the hen house | shirts and socks hung in the poplars
      the beehive | the gate | there was a buzzing under a bridge / the gate | the beehive | some boards with a lock lay on the road
      the dog kennel | the sunshade | something barked on an island / the sunshade | the dog kennel | a striped thing stood upside down in a pond
      the scarecrow | the swing | a man of straw lay on the church steps / the swing | the scarecrow | children were rocking on something in a wood`,
  },
  {
    open: [
      '{p} went for mushrooms with a book about mushrooms. {q} went with a very big basket and no book. My grandmother, who cooked what they brought, looked at each one twice.',
      'Some people know about mushrooms and some only think that they do. {p} is one of the first kind and {q} is one of the second.',
    ],
    ask: [
      'Grandmother threw away half of what {q} had picked, but nothing from __.',
      '"These are all good," she said. She was speaking of the ones from __.',
      'If you want to live, eat what has been picked by __.',
      'The better eye for what is poisonous and what is not has __.',
      'I would only go into the woods with __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'We built two snowmen. That of {p} wore {x}, and that of {q} wore {y}. In the night it got warmer.',
      'In front of the house stood two snowmen side by side, one with {x}, by {p}, and one with {y}, by {q}.',
    ],
    ask: [
      'In the morning there was only one snowman left, the one with {x}. So the better builder was __.',
      'A crow was sitting on {x}. "Get off my snowman!" called __.',
      'Where one of them had stood, {x} lay in a puddle. It was all that was left of the snowman made by __.',
      'Somebody had stolen {x}. "Now he will catch a cold," said __.',
      'The children from next door laughed most at {x}. That had been the idea of __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      a top hat | a bucket / a bucket | a top hat / a red scarf | a saucepan / a saucepan | a red scarf / an old wig | a tie / a tie | an old wig / a crown | sunglasses`,
  },
]);

const WHAT = toldKind('told: pick outdoors, which', [
  {
    open: [
      'In the garden bed by the wall there are {x}, in the one by the gate there are {y}, and by the well there are {z}. The gardener drew me a map, with a sun in one corner.',
      'The gardener told me: by the wall, {x}; by the gate, {y}; by the well, {z}. And I was not to use the hose.',
    ],
    ask: [
      'The goat had been in the bed by the {w}, and there was nothing left of the __.',
      'I watered the plants by the {w}, that is, the __.',
      'A butterfly was sitting by the {w}, on the __.',
      'What grows by the {w}? There you find the __.',
      'The thief had climbed in by the {w}, right into the __.',
    ],
    rows: `x y z w due rivals
      roses | beans | herbs | gate | beans | roses herbs / carrots | roses | peas | wall | carrots | roses peas
      beans | tulips | onions | well | onions | beans tulips / tulips | peas | roses | gate | peas | tulips roses
      peas | onions | daisies | well | daisies | peas onions / onions | potatoes | tulips | wall | onions | potatoes tulips
      herbs | carrots | beans | well | beans | herbs carrots / potatoes | daisies | carrots | wall | potatoes | daisies carrots
      daisies | herbs | potatoes | gate | herbs | daisies potatoes`,
  },
  {
    open: [
      'Two sorts of berries grow along this path, {x} ones and {y} ones. The {y} ones are sweet and good. Of the {x} ones you must not eat even one, says my grandmother, or you will see stars for a week.',
      '"Now remember," said Grandmother, "the {x} berries are poison. The {y} berries you can eat."',
    ],
    ask: [
      'We filled our mouths and our hats with the __ ones.',
      'The jam on this bread is made from the __ ones.',
      'A boy who did not listen lay in hospital. He had not been eating the __ ones.',
      'You may pick the __ ones, my child.',
      'My lips were wet and sticky from the berries I had eaten, and I promise you that they were __.',
    ],
    rows: `x y due rivals
      red | black | black | red / black | red | red | black / blue | yellow | yellow | blue / yellow | blue | blue | yellow
      white | purple | purple | white / purple | white | white | purple / large | small | small | large / small | large | large | small`,
  },
  {
    open: [
      'The weather man spoke of three days. On {a1} it will be {w1}, on {a2} {w2}, and on {a3} {w3}. Then there was music.',
      'I have heard it on the radio. {A1}: {w1}. {A2}: {w2}. {A3}: {w3}. After that they do not know.',
    ],
    ask: [
      'We want to {plan}, so we have chosen __.',
      'The right day to {plan} is __.',
      'If you would like to {plan}, you should do it on __.',
      '"When shall we {plan}?" "Let us do it on __."',
      'To {plan}, we shall have to wait for __.',
    ],
    rows: `a1 w1 a2 w2 a3 w3 plan due rivals
      Monday | rainy | Tuesday | hot and sunny | Wednesday | foggy | lie on the beach | Tuesday | Monday Wednesday
      Tuesday | stormy | Wednesday | rainy | Thursday | sunny | dry the hay | Thursday | Tuesday Wednesday
      Thursday | windy | Friday | calm and foggy | Saturday | rainy without wind | fly a kite | Thursday | Friday Saturday
      Friday | sunny and warm | Saturday | warm with showers | Sunday | snowy | build a snowman | Sunday | Friday Saturday
      Saturday | foggy | Sunday | sunny | Monday | stormy | have a picnic | Sunday | Saturday Monday
      Sunday | stormy | Monday | wet | Tuesday | bright and clear | paint the fence | Tuesday | Sunday Monday
      Wednesday | sunny | Thursday | rainy | Friday | icy | dry the sheets outside | Wednesday | Thursday Friday
      Monday | foggy | Wednesday | clear | Friday | snowy | look at the stars | Wednesday | Monday Friday`,
  },
  {
    open: [
      'There are two paths up the mountain. The {x} path is for goats. The {y} path is for people with picnic baskets. My uncle, who thinks he is a goat, fell down twice.',
      'Two paths lead up there. It is easy to walk on the {y} one. On the {x} one you need a rope and strong nerves.',
    ],
    ask: [
      'We had the baby with us, so we took the __ one.',
      'My grandmother is eighty, and she got to the top by the path that is __.',
      '"Not that one, my shoes are too thin!" I said. So it had to be the __ one.',
      'There were lots of people with sandwiches on the __ path.',
      'A man with a wooden leg came down to us along the __ one.',
    ],
    rows: `x y due rivals
      steep | gentle | gentle | steep / short | long | long | short / narrow | broad | broad | narrow / left | right | right | left
      right | left | left | right / red | green | green | red / black | blue | blue | black / upper | lower | lower | upper`,
  },
  {
    open: [
      'Under the bridge there live three ducks: a {x} one, a {y} one and a {z} one. The {x} one is always hungry, the {y} one is lame, and the {z} one is afraid of people.',
      'Do you know our three ducks? The {y} one cannot walk well, the {x} one eats all day, and the {z} one hides from us.',
    ],
    ask: [
      'Of the three, the one that {who} was the __ one.',
      'I saw a duck that {who}. It was the __ one.',
      'Which of them {who}? That was the __ one, of course.',
      'You could see, as always, that the one that {who} was __.',
    ],
    rows: `x y z who due rivals
      white | brown | grey | ate up half a loaf | white | brown grey / brown | white | black | limped along the bank | white | brown black
      grey | black | white | swam off when we came | white | grey black / black | grey | brown | limped along the bank | grey | black brown
      white | grey | brown | swam off when we came | brown | white grey / brown | black | grey | ate up half a loaf | brown | black grey
      black | white | grey | swam off when we came | grey | black white / grey | brown | black | ate up half a loaf | grey | brown black
      white | black | brown | limped along the bank | black | white brown`,
  },
  {
    open: [
      'In the morning we were {x1} in the lake. In the afternoon we were {y1} on the hill. By then I had so much sun that I was as red as a fire engine, and my sister said that I should be seen from space.',
      'Before lunch: {x}, in the lake. After lunch: {y}, on the hill. That was our Sunday.',
    ],
    ask: [
      'I lost a sock on the hill, while we were __.',
      'What we were doing when the sun went down behind the hill, where we were, was __.',
      'What tired me out on that hill after lunch was __.',
      'In my diary I wrote: In the afternoon we went __.',
      'My sister loved what we did after lunch, that is to say, __.',
    ],
    rows: `x y x1 y1 due rivals
      swimming | riding | swimming | riding | riding | swimming / fishing | climbing | fishing | climbing | climbing | fishing
      diving | dancing | diving | dancing | dancing | diving / swimming | hunting | swimming | hunting | hunting | swimming
      fishing | running | fishing | running | running | fishing / sailing | walking | sailing | walking | walking | sailing`,
  },
  {
    open: [
      'Three stones lie in the brook so that you can cross it: first a {x} one, in the middle a {y} one, and by the other bank a {z} one. The {w} one is loose.',
      'To cross the brook you step on the {x} stone, then on the {y} one, then on the {z} one. But take care, the {w} one moves.',
    ],
    ask: [
      'I was over dry-footed till I came to the {nth} stone, which was __.',
      'A frog sat on the {nth} stone, the __ one.',
      'Count with me: the {nth} of the three stones is __.',
      'My hat fell off as I stood on the {nth} one, the __ one.',
      'There was moss all over the {nth} stone, that is, the __ one.',
    ],
    rows: `x y z w nth due rivals
      white | black | grey | black | first | white | black grey / black | red | white | white | second | red | black white
      grey | white | red | red | third | red | grey white / red | grey | black | red | second | grey | red black
      flat | round | square | round | first | flat | round square / round | square | flat | flat | third | flat | round square
      square | flat | round | square | second | flat | square round / green | white | brown | green | third | brown | green white
      brown | green | white | brown | second | green | brown white`,
  },
]);

export const kinds: readonly Kind[] = [WHO, WHAT];
