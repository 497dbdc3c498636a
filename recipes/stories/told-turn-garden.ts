// Tellings from garden and farm, of what was planted, forgotten, watered or left open, and of how all that is by now.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const GARDEN = toldKind('told: by now, garden and farm', [
  {
    open: [
      'Mrs Wood gave me the key to her greenhouse and a list, and went to Egypt for three weeks. {What}. I am not a bad person. I fed her fish, I took in her post, I even talked to her cactus about football.',
      'For three weeks I had to look after the tomatoes of Mrs Wood. {What}.',
    ],
    middle: ['On the last Sunday a taxi stopped, and there was Mrs Wood with a brown nose and a carpet.'],
    ask: [
      'When Mrs Wood went into her greenhouse, she found her tomatoes __.',
      'Her tomatoes were __, every one of them.',
      '"My tomatoes are __!" I heard Mrs Wood call.',
      'I could have told her that the tomatoes would be __.',
      'Nobody was to blame but me for tomatoes that were so __.',
    ],
    rows: `what due rivals
      I forgot the watering can on the first day and never thought of it again, and the plants dried up and died | dead | ripe green wet
      The plants got not one drop in those three weeks, in forty degrees of heat | dead | ripe green wet
      I forgot to shut the roof, and then came the frost, fifteen below, with ice on the leaves | frozen | ripe dry burnt
      The door stood open in the night of the great frost, and they turned as hard as marbles | frozen | ripe dry burnt
      I watered them each morning, the sun shone each day, and they grew big and soft and red | ripe | green dead frozen
      I gave them water, and they had so much sun that they shone like lamps and had to be picked at once | ripe | green dead frozen
      It rained all three weeks, there was no sun at all, and not one of them got any colour | green | ripe red burnt
      It was cold and dark, and they are still as hard and sour as on the first day, and the colour of frogs | green | ripe red burnt
      The goats got in on Monday and there is not one left on the plants | gone | ripe green there`,
  },
  {
    open: [
      'Our well is nineteen metres deep, and my great-grandfather dug it with a spoon, if you believe my grandmother. {What}. There is a roof over it with a bucket and a chain, and brides throw in a penny.',
      'About the well in our yard: {what}.',
    ],
    ask: [
      'Drop a stone into our well and listen, and you will know that it is __.',
      'I can tell you without looking that the well is __.',
      'My grandmother let down the bucket. The well was __.',
      '"The well is __!" she called over to the house.',
      'In all those years it had never happened that the well was __.',
    ],
    rows: `what due rivals
      it has not rained since March, and all the springs in the hill have stopped | dry | full deep frozen
      they dug a tunnel under us, and all the water has run off into it | dry | full deep frozen
      it has rained for nine weeks, and it runs over at the top | full | dry empty frozen
      the snow melted all at once, and you can reach the water from the edge with your hand | full | dry empty frozen
      it was thirty below for a month, and you can stand on it | frozen | dry warm empty
      there is a lid of ice on it, and the bucket bounced off | frozen | dry warm empty
      the goat fell into it, and then the dung heap slid in after the goat | dirty | clean dry frozen
      the flood washed the mud of the pig yard into it | dirty | clean dry frozen`,
  },
  {
    open: [
      "There is a hole in the hedge between our garden and the colonel's, and through it I can see what he does. {What}. He wears white gloves for it, he never bends his knees, and he calls each of his roses by its first name.",
      'The colonel next door has a rose bed. {What}.',
    ],
    ask: [
      'On Sunday morning, the rose bed of the colonel was __.',
      'When I looked through the hedge again, the rose bed was __.',
      'People stopped at the fence. "The rose bed is __!" they said.',
      'Such a __ rose bed! I called my wife to the hedge.',
      'The colonel stood in front of his rose bed, and it was __.',
    ],
    rows: `what due rivals
      On Saturday he cut off every single rose for his daughter's wedding and dug out the bushes | empty | full yellow blue
      He sold all his bushes to the hospital and raked the earth flat | empty | full yellow blue
      In the night it snowed, for the first time in May since the war | white | green black empty
      There was a thick frost on every leaf, like sugar | white | green black empty
      He burned the old leaves on it, and the fire got away from him and left nothing but ashes and soot | black | white green red
      He poured a load of coal dust on it, which is said to be good for roses | black | white green red
      He turned on the hose on Saturday night and forgot it till the next day | wet | dry black empty
      The water barrel over it had burst | wet | dry black empty`,
  },
  {
    open: [
      'The gate to the sheep field has a rope, a chain and a bar, since the ram is clever. Last in the evening was little {p}, who was thinking about a film and {what}. It was a pretty evening, the church bells were ringing, and there were bats about.',
      'Little {p} came out of the sheep field in the evening and {what}. Then there was supper, with pancakes.',
    ],
    ask: [
      'At dawn the farmer went to see about the gate. It was __.',
      'So, the gate was __ all night.',
      '"Was the gate __?" the farmer asked, and {p} had to nod.',
      'A ram knows very well when a gate is __.',
      'The sheep saw in the moonlight that their gate was __.',
      'How did the ram find the gate? He found it __.',
    ],
    rows: `what due rivals
      did not pull the gate to, and it swung wide in the wind | open | closed locked shut
      left it just as it was, with the rope, the chain and the bar all lying in the grass | open | closed locked shut
      put a stone in front of it so that it could not swing shut | open | closed locked new
      pulled the gate to, put on the rope, the chain and the bar, and looked twice | closed | open broken gone
      shut it with care and tied the rope in three knots | closed | open broken gone
      drove the tractor right through it, so that it lay there in bits | broken | new closed locked
      jumped on it until both hinges and the bar had snapped | broken | new closed locked
      lifted it off, loaded it on the cart and took it to the smith | gone | closed locked new`,
  },
  {
    open: [
      'We have two apple trees, one by the road and one by the stream. {A} on the tree by the road, {b} on the one by the stream. Grandpa says that an apple knows where it hangs. He has said so each autumn of my life, with his knife in his hand.',
      'In our garden, {a} on the tree by the road. By the stream it is another matter: {b} on that one.',
    ],
    ask: [
      'I bit into an apple from the tree by the {n}. It was __.',
      'An apple from the tree by the {n} will be __.',
      'Grandpa tried one from the tree by the {n} and told me that it was __.',
      'You can see at once that the apples by the {n} are __.',
      'How __ they are, the apples from the tree by the {n}!',
    ],
    rows: `a b n due rivals
      the sun has shone all summer and made them like honey | no ray of sun ever fell, and they pull your mouth together like lemons | road | sweet | sour salty frozen
      the sun has shone all summer and made them like honey | no ray of sun ever fell, and they pull your mouth together like lemons | stream | sour | sweet ripe salty
      they are like lemons, and even the pigs shudder | they are like sugar, and the wasps are mad about them | road | sour | sweet ripe salty
      they are like lemons, and even the pigs shudder | they are like sugar, and the wasps are mad about them | stream | sweet | sour salty frozen
      the worms have been at every apple, all brown inside | there is no worm, and they are just right to be picked | road | bad | ripe good fresh
      the worms have been at every apple, all brown inside | there is no worm, and they are just right to be picked | stream | ripe | bad green dead
      the apples hung on through the hard frost last night | the apples were under the warm glass roof all night | road | frozen | warm sour wet
      the apples hung in the cloudburst just now | the apples were under the glass roof all the time | road | wet | dry frozen burnt
      the apples hung in the cloudburst just now | the apples were under the glass roof all the time | stream | dry | wet frozen burnt`,
  },
  {
    open: [
      'The scarecrow in our bean field wears the wedding suit of my late uncle, and my aunt waves to it from the kitchen. {What}. My aunt put on her glasses then and opened the window, which she does not often do.',
      'In the bean field there is a scarecrow in a suit. {What}.',
    ],
    ask: [
      'My aunt looked at the scarecrow and said, "He is __!"',
      'The scarecrow was really __.',
      'A scarecrow that is __ does not scare many crows.',
      'I went out to the bean field, and the scarecrow was __.',
      'The next morning, the crows talked about nothing else: the scarecrow was __.',
    ],
    rows: `what due rivals
      A cloudburst came down on the field, and the hat filled up and ran over | wet | dry burnt clean
      The fire brigade practised with its big hose, and aimed at it | wet | dry burnt clean
      Lightning struck, and there were flames, and a black stick was left | burnt | wet new green
      A boy had put a lit pipe into the straw mouth | burnt | wet new green
      A tramp came by in the night and took it away with him, suit and hat and all | gone | burnt there wet
      The storm lifted it up and carried it over the hill and out to sea | gone | burnt there wet
      The pigs got at it and rolled it in the muck from end to end | dirty | clean gone burnt
      The dung cart tipped over just there, and right on top of it | dirty | clean gone burnt
      Snow fell all night and lay on its hat, its arms and its boots, so that no other colour was left | white | black green burnt`,
  },
  {
    open: [
      'My cousin wanted to grow the biggest pumpkin in the county and he gave it milk to drink, through a straw. {What}. The judges came on the first of October, two men and a lady, with a tape and a weighing machine on wheels.',
      'My cousin had one huge pumpkin, which he kept for the judges. {What}.',
    ],
    ask: [
      'The judges came to the pumpkin, and it was __.',
      '"I am sorry," said the lady, "but your pumpkin is __."',
      'In their list, under pumpkins, the judges wrote that this one was __.',
      'Nobody gives a prize for a pumpkin which is __.',
      'He might have known that his pumpkin would be __ by the first of October.',
    ],
    rows: `what due rivals
      On the last night, two boys rolled it down the hill and sold it to a soup kitchen in another town | gone | broken full burnt
      A thief came with a wheelbarrow on the last night and took it over the border | gone | broken full burnt
      The roof of the shed fell on it, and it was in nine pieces | broken | whole ripe gone
      It rolled off the cart and down the church steps, and there was orange all over the street | broken | whole ripe gone
      His wife had scooped it out with a spoon, to the skin, to make soup for the whole street | empty | full heavy whole
      The mice had got in by a little hole and eaten everything but the shell | empty | full heavy whole
      He had left it out in the worst frost, and you could knock on it as on a stone, with ice all through it | frozen | ripe soft warm
      He had stored it in the ice house for two months, deep in the ice | frozen | ripe soft warm`,
  },
  {
    open: [
      'It is the first of June, and I have to tell you about the hay. {What}. The whole family was in the field, with forks and hats, even the priest, who is my uncle and sneezes as soon as he sees grass.',
      'We cut our hay in the last week of May. {What}.',
    ],
    ask: [
      'When we brought it in at last, the hay was __.',
      'The farmer took a handful of hay. "It is __," he said.',
      'Hay that is __, as ours was, can be dealt with in one way only.',
      'Was our hay __? Ask the priest.',
      'I have forked in a lot of hay in my life, but none that was as __ as this.',
    ],
    rows: `what due rivals
      It lay in the sun, with a hot wind over it, and not a drop fell for a week | dry | wet green black
      There was no cloud, and we turned it twice a day until it rustled like paper | dry | wet green black
      It had hardly been cut when it started to pour, and it poured until we loaded it | wet | dry burnt white
      The stream ran over, and the wagons dripped all the way home | wet | dry burnt white
      A spark from the engine set light to it, and we could only save some of it from the flames | burnt | wet green fresh
      Lightning struck it on the cart, and we put it out with our jackets | burnt | wet green fresh`,
  },
  {
    open: [
      'There are nineteen steps down to the cellar where we keep the cider. {What}. My mother-in-law said that she would only have a very small glass, and that she was not one to make a fuss.',
      'In our cellar stands a big barrel for the cider. {What}.',
    ],
    ask: [
      'I went down the nineteen steps with the jug: the barrel was __.',
      '"What keeps you so long?" they called down. I called up, "The barrel is __!"',
      'I knocked on the barrel and heard that it was __.',
      'We had a party of thirty upstairs, and the barrel was __.',
      'My mother-in-law did not believe me that the barrel was __.',
    ],
    rows: `what due rivals
      The tap dripped all winter, and the last drop fell before Easter | empty | full heavy locked
      My brothers had been down there with a hose at Christmas and drunk it to the bottom | empty | full heavy locked
      We pressed apples for a week, and pumped it in until it stood at the brim, and nobody has had any | full | empty dry light
      We had filled it to the top that day, and I had hammered in the cork | full | empty dry light
      The hoops had burst, and all the staves lay about on the floor like petals | broken | whole full new
      The shelf with the stones had come down on it, and it had split from top to bottom | broken | whole full new
      My uncle had borrowed it for the fair and has never brought it back | gone | full empty there
      Burglars had rolled it out by the back way and left us the tap | gone | full empty there`,
  },
  {
    open: [
      'I sow a row of something each spring and then I forget what it was, so this year I put it down in my diary. {What}. Then comes a page about my knee. I have a good knee and a bad one.',
      'In my garden diary I found this from last spring: "{What}."',
    ],
    ask: [
      'So it was going to be a row of __.',
      'By the end of the summer there was a whole row of __.',
      'Now I know what will come up in that row: __.',
      'My wife came in from the garden with a basket full of __.',
      'I had sown __, then.',
      'All those __ have come from that one row.',
    ],
    rows: `what due rivals
      They will be orange, they grow down into the earth like a finger, and the rabbits love them | carrots | roses beans cherries
      You eat the long root, which is good for the eyes, raw or cooked, and give the green to the donkey | carrots | roses beans apples
      They climb up a pole, and there will be long green pods to pick and top and cut | beans | carrots roses potatoes
      Mine are the giant's kind, as in the tale where Jack climbs up to the clouds | beans | carrots roses potatoes
      You dig them up in autumn, and then there will be chips, mash and dumplings all winter | potatoes | carrots roses beans
      You peel them, boil them or fry them, and in the coals of a fire they are best | potatoes | roses beans cherries
      They have thorns, and a lover gives twelve red ones to his girl | roses | carrots beans potatoes
      They smell sweet, they go into a vase, and you must mind the thorns | roses | carrots beans potatoes
      You cry when you cut them, and the soup made of their rings is good for a cold | onions | roses carrots cherries`,
  },
  {
    open: [
      'Each evening my sister talks to her sunflower, which stands by the wall, next to a stick with numbers on it. {What}. My sister is going to be a scientist, and she has got a notebook for it with a lock.',
      'My sister measures her sunflower with a stick every evening. {What}.',
    ],
    ask: [
      'In the notebook she wrote that her sunflower was now very __.',
      'Her sunflower is really __ by now.',
      '"Why is your sunflower so __?" I asked my sister.',
      'I had not seen the sunflower for a month. How __ it was!',
      'Nobody in our street has a sunflower as __ as hers.',
    ],
    rows: `what due rivals
      She gives it the water from the fish tank, and it looks over the roof and into the chimney | tall | short dead small
      It has grown by a hand each day, and she needs the long ladder now to reach its face | tall | short dead small
      The goat bit it off, and only a stump as high as a cup is left | short | tall long wide
      It is in a pot that is too small for it, and it has not got any higher than my ankle since May | short | tall wide long
      My brother tipped the washing water with the bleach over its roots, and it hangs there brown and will never get up again | dead | tall fresh alive
      It was pulled out by the wind in August, and its root dried up in the sun | dead | tall fresh alive`,
  },
  {
    open: [
      'There are no good days in February, but one of them was almost good. {What}. I was chopping wood behind the barn, and my fingers were like carrots, and the cat had found herself a spot of sun.',
      'One day in February I was chopping wood behind the barn. {What}.',
    ],
    ask: [
      'I put down my axe, because what I could hear over there was someone __.',
      'And now it came over the fence, loud and clear: the girl next door was __.',
      'The cat pricked up her ears. The girl was __.',
      'For a whole hour I heard the girl next door __.',
      'You cannot chop wood when a girl is __ like that, and I stopped.',
    ],
    rows: `what due rivals
      The girl next door had found her little rabbit stiff and cold in its hutch | crying | laughing singing whistling
      The girl next door fell on the ice and her doll was in bits | crying | laughing singing whistling
      The girl next door saw her big brother slip, sit down in the bucket, and get stuck in it | laughing | crying singing coughing
      The girl next door was tickled by three little cousins with feathers | laughing | crying singing coughing
      The girl next door was alone with her hens, and remembered the whole of the Christmas carols, all the verses | singing | crying laughing coughing
      The girl next door was to be an angel in the opera, and had to learn her tunes by heart | singing | crying laughing sneezing
      The girl next door had forgotten her coat, breathed in the smoke of the leaves, and had it on her chest | coughing | laughing singing crying`,
  },
  {
    open: [
      'In the henhouse there is a lamp, so that the hens think it is summer. My father reads there when my mother has her choir. {What}. He was in the middle of a book about the South Pole, where they were eating their last dog.',
      'My father likes to read in the henhouse, under the lamp. {What}.',
    ],
    ask: [
      'At once it was __ in the henhouse.',
      'All that my father could say was that it was __ in there.',
      '"Is it __ in there?" called my mother from the house.',
      'He put away the book, since it was now so __ around him.',
      'It was __ now, and the hens had noticed it, too.',
    ],
    rows: `what due rivals
      The bulb broke, the moon was behind the clouds, and there was no candle | dark | bright loud wet
      Somebody had cut the cable, and it was a night without a star | dark | bright loud wet
      The fox put his head in, and all forty hens screamed and flew up | loud | quiet dark empty
      The cock had heard the choir and wanted to be louder, and forty hens helped him | loud | quiet dark empty
      The hens, who had clucked all evening, went to sleep, and even the wind died down | quiet | loud wet bright
      All forty hens had been sold that day, and one did not hear a cluck any more | quiet | loud wet bright
      The roof gave way in the cloudburst, and it came down on him and on the hens | wet | dry quiet empty
      The water trough burst over his head like a bath | wet | dry quiet empty`,
  },
  {
    open: [
      'I wanted to surprise my wife and planted a hedge round her bench, just before our wedding day. {What}. My wife is a patient woman, she has been with me for thirty years and has heard all my jokes.',
      'As a surprise for my wife, I had planted a little hedge round her bench. {What}.',
    ],
    ask: [
      'Ten years later, the hedge is much too __.',
      '"Do you not think that the hedge is rather __?" asked my wife after ten years.',
      'Today, after ten years, we have a hedge that is really __.',
      'If you look at our hedge today, you will find it __.',
      'I had not thought that it would ever be so __, our hedge.',
    ],
    rows: `what due rivals
      It has grown and grown, and from the bench you see nothing but the sky right above you | high | low small young
      No one ever cut it, and it looks over the chimney and takes away our sun | high | low small young
      It never grew, and a mouse can step over it | low | high big thick
      The rabbits have bitten it off each spring, and it does not reach up to my ankle | low | high big thick
      For ten years it got the best dung, and now it takes up half the garden and I cannot put my arms round it | thick | thin low small
      The goats have eaten so many holes into it that you can see through it like a net | thin | thick high big`,
  },
]);

export const kinds: readonly Kind[] = [GARDEN];
