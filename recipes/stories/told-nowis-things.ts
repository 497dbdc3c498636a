// Tellings of what happened to a cup, a coat, a knife or some food, and how wet, sharp, burnt or full it is by now.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const THINGS_NOW = toldKind('told: shortly, the thing by now', [
  {
    open: ['{Ev} my coat.', '"What happened to your coat?" "{Ev} it, my poor coat."'],
    ask: [
      'My coat was so __.',
      'Never wear a coat that is as __ as mine.',
      'I looked at my coat: it was __.',
      '"That coat is terribly __," said my wife.',
      'Why was my coat so __?',
      'My coat is still __.',
    ],
    rows: `ev due rivals / the rain ran down inside | wet | dry dirty torn
      a dog got its teeth into | torn | wet clean new / the pigs rolled about on | dirty | clean wet torn
      somebody sewed gold bars into | heavy | light wet dirty
      a hot wash took four sizes off | small | big dirty torn
      the baby dribbled honey all over | sticky | clean dry torn
      a skunk sprayed | smelly | clean wet torn
      someone with a hot iron pressed a hole in | burnt | clean wet smelly`,
  },
  {
    open: ['I had a cup of tea on the desk, but {ev}.', 'A cup of tea stood by my bed, but {ev}.'],
    ask: [
      'The tea was __.',
      'I took one sip and said, "This tea is __."',
      'I have never known a tea so __.',
      'Nobody likes tea when it is as __ as that.',
      'How can one cup of tea be so __?',
      'So I was left with a cup of tea that was too __ to drink.',
    ],
    rows: `ev due rivals / then the phone rang, and I talked for an hour | cold | hot sweet bitter
      my sister tipped in half a bag of sugar | sweet | bitter salty cold
      someone had mixed up the sugar and the salt | salty | sweet hot cold
      my aunt squeezed three lemons into it | sour | sweet salty cold
      the bag stayed in it all afternoon | bitter | sweet salty hot
      the water had boiled just a second before | hot | cold salty sour
      she had used one leaf for ten cups | weak | strong salty hot
      he had used ten bags for one cup | strong | weak sour salty`,
  },
  {
    open: ['{Ev}. That is the story of our kitchen knife.', 'Do you remember the kitchen knife? {Ev}.'],
    ask: [
      'The knife is __ now.',
      'Just look at the knife: it is __!',
      '"I need a knife that is not __," said the cook.',
      'When I took the knife from the drawer, it was __.',
      'By now the knife has become __.',
      '"What a knife! It is __."',
    ],
    rows: `ev due rivals / Dad held it to the grindstone for an hour | sharp | dull hot wet
      they used it for years to cut stones and wire | dull | sharp hot wet
      it lay out in the rain and the sea wind all year | rusty | clean sharp hot
      someone had left it in the flames of the stove | hot | cold wet clean
      somebody had left it in the freezer | cold | hot sharp dirty
      someone had spread honey with it and put it away | sticky | clean sharp cold
      the boys dug up worms with it | dirty | clean hot wet
      my uncle stuck the blade in a wall and it snapped | broken | sharp hot rusty
      it had just come out of the sink, dripping | wet | dry hot rusty`,
  },
  {
    open: ['We baked bread. {Ev}.', '{Ev}. You know which bread I mean.'],
    ask: [
      'The bread was __.',
      'So our bread was __ when we cut it.',
      '"Why is the bread so __?" asked the children.',
      'Not even the ducks want bread as __ as that.',
      'The bread had become too __ to eat.',
      'Gran said, "In my day, no bread was ever so __."',
    ],
    rows: `ev due rivals / we forgot it in the oven and smoke came out | burnt | raw salty wet
      we took it out of the oven after one minute | raw | burnt hard salty
      it lay about for three weeks, and you could drive in nails with it | hard | soft wet hot
      it fell into the pond | wet | dry burnt hot
      a whole jar of salt fell into the dough | salty | sweet wet burnt
      a whole bag of sugar fell into the dough | sweet | salty wet burnt
      someone had left it in the damp, and blue fur grew on it | mouldy | burnt raw hot
      it had come from the oven that very second | hot | cold mouldy wet
      someone kept it in the freezer till it was like ice | frozen | hot wet burnt`,
  },
  {
    open: ['My school bag! {Ev}.', '{Ev}. Such things happen to my school bag.'],
    ask: [
      'My bag was __.',
      'I picked up the bag. It was __!',
      '"How does a bag get so __?" Mum asked.',
      '"Is this your bag? It is so __!"',
      'I never had a bag as __ as that.',
      'They all asked me why my bag was __.',
      'Everybody saw that my bag was __.',
    ],
    rows: `ev due rivals / my brother put four bricks in | heavy | light wet empty
      the thief took out every book and pencil | empty | full wet sticky
      I squeezed in so much that the zip would not close | full | empty wet dirty
      it fell into the canal | wet | dry empty clean
      they used it as a football on the muddy field | dirty | clean empty heavy
      a jar of jam broke inside | sticky | dry empty clean
      the strap and the lock came off | broken | new wet full
      we bought it from the shop this very morning | new | old wet dirty
      my grandfather had it when he was at school | old | new wet empty
      Mum washed it and brushed it with soap | clean | dirty heavy torn`,
  },
  {
    open: ['"{Ev}," said the man who sold the apples.', '{Ev}. I am speaking of the apples.'],
    ask: [
      'The apples are so __!',
      'The apples really were __.',
      'I took one of the apples and found it __.',
      'Are your apples always so __?',
      'No apples in the whole world are as __ as these.',
      '"Look, his apples are __," said {p}.',
    ],
    rows: `ev due rivals / they taste like honey | sweet | sour hard rotten
      they make you pull a face as if you bit a lemon | sour | sweet soft ripe
      they nearly break your teeth | hard | soft sweet rotten
      you can eat them without a tooth in your mouth | soft | hard sour green
      they have been lying in the mud since last year and smell | rotten | ripe sweet green
      each is as big as a man's head and needs two hands | huge | tiny sour rotten
      ten of them fit into a thimble | tiny | huge sweet rotten
      they are the colour of blood | red | green yellow rotten
      they are the colour of spring grass | green | red yellow rotten
      they are the colour of the sun | yellow | red green rotten`,
  },
  {
    open: ['{Ev}. Poor Teddy!', 'My teddy? {Ev}.'],
    ask: [
      'Teddy was __.',
      'How __ Teddy looked!',
      'We picked up Teddy: he was __.',
      '"Mummy, why is Teddy __?"',
      'No other teddy in the world was as __ as him.',
      'Did you expect Teddy to be __?',
    ],
    rows: `ev due rivals / he fell into the bath | wet | dry dirty burnt
      the puppy dragged him through the mud | dirty | clean wet new
      he sat too close to the fire and lost an ear | burnt | wet clean new
      we washed him with a lot of soap | clean | dirty burnt old
      he hung on the line in the sun and wind all day | dry | wet dirty torn
      he had been in the freezer for fun | cold | warm wet dirty
      the cat pulled at one arm and the dog at the other | torn | clean wet new
      the baby licked him after a lolly | sticky | clean dry new
      someone tipped the flour bag over him | white | black wet torn
      someone pulled him up the chimney | black | white wet torn`,
  },
  {
    open: ['{Ev}. It is about our soup.', 'The soup is on the table. {Ev}.'],
    ask: [
      'The soup is __.',
      '"Wait! The soup is too __ for me."',
      'Nobody can eat a soup so __.',
      'Do you really like your soup __?',
      'I have rarely had soup as __ as this one.',
      '"Waiter," said the lady, "why is my soup so __?"',
    ],
    rows: `ev due rivals / the cook got it off the fire a second ago | hot | cold sweet thin
      it has stood there since the morning | cold | hot sweet sour
      the cook was in love and emptied the salt pot twice | salty | sweet thin cold
      they put in sugar by mistake | sweet | salty hot sour
      three lemons and a pint of vinegar went in | sour | sweet salty thick
      it was made with one bone and a lake of water | thin | thick hot sour
      your spoon stands up in it | thick | thin cold sour
      it was made with forty chilli peppers | spicy | cold sweet thin
      they made it with peas and spinach only | green | red sweet white
      they made it with tomatoes only | red | green salty white`,
  },
  {
    open: ['{Ev} my bike.', 'Dear {p}, something has happened: {ev} my bike.'],
    ask: [
      'My bike is __.',
      "It's a shame to see a bike so __.",
      'This morning my bike was still __.',
      '"Your bike looks __," said the neighbour.',
      'Who would want a bike as __ as mine?',
      'I came out of the house and found my bike __.',
    ],
    rows: `ev due rivals / a lorry drove over | broken | new wet clean
      the sea wind has been eating at the iron of | rusty | new clean wet
      a shower of rain came down on | wet | dry rusty clean
      we rode through every puddle and bog on | dirty | clean dry new
      my sister has used the paint of a fire engine on | red | green blue black
      my sister has used the grass coloured paint on | green | red blue black
      my sister has used the paint like the sky on | blue | red green black
      my sister has used the paint like coal on | black | red green blue
      someone has washed and polished | clean | dirty broken rusty`,
  },
  {
    open: ['We had a big box. {Ev}.', '{Ev}. There was nothing wrong with the box before that.'],
    ask: [
      'The box was __.',
      '"This box is too __ to carry," said {p}.',
      'We tried to lift the box. How __ it was!',
      'The postman asked us why our box was so __.',
      'There was not another box as __ as ours.',
      'I had not thought that a box could become so __.',
      'When they came back for it, the box was __.',
    ],
    rows: `ev due rivals / Dad filled it with iron | heavy | light wet hot
      it stood out in the rain all night | wet | dry hot sticky
      it had been right by the flames | hot | cold wet heavy
      it had stood in the ice cellar | cold | hot dirty sticky
      a bottle of syrup had run over it | sticky | dry light cold
      the cows had stepped on it after the rain | dirty | clean hot light
      a cheese and four fish had been left in it since May | smelly | wet hot clean
      someone had rubbed it with oil and soap | slippery | dry hot dirty`,
  },
  {
    open: ['"{Ev}," said the shoemaker, "those boots of yours!"', '{Ev}. I speak of my boots.'],
    ask: [
      'Boots must not be so __.',
      'The boots were __.',
      'The boots had become so __ that I gave them away.',
      'Whose boots could be as __ as those?',
      'I put on my boots and felt how __ they were.',
      '"These boots," I said, "are too __."',
    ],
    rows: `ev due rivals / they pinch every toe you have | tight | loose warm soft
      they drop off at each step | loose | tight hard heavy
      they are lined with thick fur | warm | cold tight hard
      the frost comes right in at the toes | cold | warm soft tight
      they are like wood and will not bend | hard | soft warm loose
      they bend like butter in the hand | soft | hard tight heavy
      they weigh as much as an anvil | heavy | light soft warm
      they weigh less than a feather | light | heavy tight hard`,
  },
  {
    open: [
      "We left Grandpa's bed alone for a day. {Ev}.",
      '{Ev}. And it was the bed that Grandpa sleeps in!',
    ],
    ask: [
      'The bed was __.',
      'Grandpa lay down and found the bed __.',
      '"Goodness, how __ my bed is!" said Grandpa.',
      'He cannot sleep in a bed that is so __.',
      'Never in his life had he had a bed as __ as this.',
      'An hour later Grandpa got up. His bed was too __.',
    ],
    rows: `ev due rivals / the roof let in the rain just above it | wet | dry warm soft
      someone put boards where the mattress had been | hard | soft wet warm
      someone put three feather mattresses on top of each other | soft | hard cold wet
      nobody closed the window, and snow blew onto it | cold | warm hard dirty
      the maid put four hot bottles in | warm | cold hard dirty
      the dog slept in it after a swim in the mud | dirty | clean hard warm
      the children ate honey buns in it | sticky | clean cold hard
      they had cut a yard off one end | short | long wet soft
      twelve cats came and lay down in it side by side | full | empty wet hard`,
  },
  {
    open: ['{Ev} the bottle.', 'Listen to what happened: {ev} the bottle!'],
    ask: [
      'The bottle was __.',
      '"Why is the bottle __?" asked {p}.',
      '{p} wanted the bottle, but it was __.',
      'We found the bottle __.',
      'The next day the bottle was still __.',
      'Look at that bottle! Is it __?',
    ],
    rows: `ev due rivals / somebody drank the last drop from | empty | full broken hot
      someone poured milk up to the very top of | full | empty broken dirty
      the cat threw a stone jar down on | broken | full clean warm
      Gran put ice cubes all round | cold | hot dirty broken
      Gran poured boiling tea into | hot | cold broken dirty
      the boys played in the mud with | dirty | clean full hot
      she took a brush and hot soap to | clean | dirty full broken
      nobody put the cork back in | open | closed clean broken
      he pushed the cork hard into | closed | open empty broken`,
  },
  {
    open: ['{Ev} the towel.', 'Sorry about the towel by the sink! {Ev} it.'],
    ask: [
      'The towel is __.',
      '"I can\'t use a towel as __ as this."',
      'What can I do with a towel that is so __?',
      'In the evening the towel was still __.',
      'By now this towel has got quite __.',
      "Don't be surprised: you will find your towel __.",
    ],
    rows: `ev due rivals / six swimmers used | wet | dry burnt white
      he cleaned the oily engine with | dirty | clean dry white
      the iron was left face down on | burnt | clean wet new
      the sun has been shining all day upon | dry | wet torn dirty
      two puppies fought over | torn | clean wet new
      the children wiped syrup from their fingers with | sticky | clean dry new
      a maid took hot water and soap to | clean | dirty torn burnt
      my beetroot-coloured socks got into the wash with | red | white dry torn
      the whole ink bottle emptied itself over | blue | white dry torn`,
  },
  {
    open: ['On the hill {ev} a cart.', 'There was a cart at the farm, and {ev} it.'],
    ask: [
      'The cart was so __!',
      'The old horse looked round: his cart was __.',
      '"Is it the same cart? It is __!"',
      'The farmer had to say that the cart was __.',
      'Soon nobody in the village had a cart as __ as his.',
      'I wish the cart were not so __.',
    ],
    rows: `ev due rivals / the men piled twenty sacks of stones into | heavy | light wet new
      a boulder crashed down and split | broken | new clean light
      they unloaded the last turnip from | empty | full wet burnt
      they stacked hay and more hay onto | full | empty wet broken
      the rain came down on | wet | dry new light
      the lightning struck and set fire to | burnt | wet new clean
      the pigs had made their dung all over | dirty | clean dry light
      a boy brushed and scrubbed | clean | dirty wet broken
      somebody used a paint like snow on | white | black wet broken`,
  },
  {
    open: ['About the birthday cake: {ev}.', '{Ev}, and it was the cake for the party!'],
    ask: [
      'The cake was __.',
      'We looked at our cake. How __!',
      'The cook had to admit that the cake was __.',
      '"Sorry," we told the guests, "the cake is so __."',
      'Our guests found the cake rather __.',
      'Once there was a party with a cake as __ as that.',
    ],
    rows: `ev due rivals / it stayed in the oven till the smoke rose | burnt | raw sweet soft
      nobody had switched the oven on | raw | burnt hard dry
      the salt went in where the sugar should have | salty | sweet burnt raw
      we put in five times the sugar | sweet | salty burnt raw
      we used the juice of ten lemons and no sugar | sour | sweet raw hard
      it stood for a month and only a saw could cut it | hard | soft sour raw
      we left out the milk, and each bite was like sand | dry | wet sour sweet
      the lemonade jug fell over onto it | wet | dry burnt raw
      Dad stirred in a whole tin of cocoa | brown | white sour raw`,
  },
  {
    open: ['{Ev}. It is only about my hair.', 'My hair this morning: {ev}.'],
    ask: [
      'My hair is so __!',
      '"What makes your hair so __?" he asked.',
      'Nobody in class has hair as __ as mine.',
      'I looked in the mirror and found my hair __.',
      '"Your hair looks __," said Mum.',
      'Grandma says that no hair should be so __.',
    ],
    rows: `ev due rivals / I came out of the shower and had no towel | wet | dry short black
      I blew hot air on it for half an hour | dry | wet green long
      the barber left only as much as on a peach | short | long wet green
      nobody has cut it since I was born | long | short wet sticky
      I fell into the swamp with my head first | dirty | clean short dry
      I used up a whole bottle of shampoo | clean | dirty sticky green
      a lump of chewing gum got into it | sticky | clean wet short
      I tried a dye like fresh grass | green | red blue black
      I tried a dye like ripe cherries | red | green blue black
      I tried a dye like the night | black | red green blue`,
  },
  {
    open: ['Look at our garden chair! {Ev}.', '{Ev}. Poor old garden chair.'],
    ask: [
      'The chair is __.',
      "Don't sit there! The chair is __!",
      '{p} sat down. "Oh, the chair is __!"',
      'Too late: {p} noticed that the chair was __.',
      'Since then the chair has been __.',
      'A garden chair ought not to be so __.',
    ],
    rows: `ev due rivals / it has been raining on it all morning | wet | dry hot broken
      it is iron, and it stood in the desert sun | hot | cold wet sticky
      it is iron, and it stood in the snow | cold | hot sticky broken
      one leg came off and the back split | broken | wet hot clean
      the birds used it as a toilet all summer | dirty | clean hot broken
      someone dropped a lolly on it, and it melted | sticky | dry cold broken
      someone rubbed it with oil and butter | slippery | dry hot broken
      a fat hen sat on it for an hour | warm | cold wet broken`,
  },
]);

export const kinds: readonly Kind[] = [THINGS_NOW];
