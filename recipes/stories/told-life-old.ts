// Tellings of old times: grandparents, childhood, photos, heirlooms, letters and what is left of them.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const OLD = toldKind('told: old times', [
  {
    open: [
      'This is the only photo we have of my grandfather as a boy. He is standing in front of a farm with {a c} in his arms, and he looks very serious. His father kept pigs there until the war.',
      'Look, that is me at the age of seven! I had no brothers or sisters, but I had {a c}, and we did everything together. We even had the measles in the same week, or so I believed.',
    ],
    ask: [
      'You only see half of the animal, but nobody could mistake that __.',
      'The man with the camera must have come very close, because you can even see the __.',
      'What I like best, when I look at it for a while, is the little __.',
      'The picture is so old by now that you can hardly see the __.',
      'Somebody has drawn a circle in pencil round the __.',
    ],
    rows: `c due rivals
      goose | beak | trunk mane / goat | beard | beak wings / rabbit | fur | beak wings
      hen | beak | fur mane / pony made of wood | mane | beak wings / elephant made of cloth | trunk | beak wings`,
  },
  {
    open: [
      'My grandmother left two things, a {x} and a {y}. I was given the {x}, and my cousin {p} got the {y}. Neither is worth anything, but we would not sell them for a million.',
      '"The {x} is for you," it said in the letter, "and the {y} is for {p}, who always loved it so. Do not quarrel." We never did.',
    ],
    ask: [
      'So when I miss her, I go over to the shelf and touch the __.',
      'The first thing that I would save from a fire, after the children, is the __.',
      '"What did your grandmother leave you?" they ask. And I show them the __.',
      'One day, when I am old, I shall hand on to my own daughter the __.',
    ],
    lists: {
      x: 'clock ring watch teapot lamp necklace box doll mirror',
      y: 'clock ring watch teapot lamp necklace box doll mirror',
    },
    due: 'x',
    rivals: 'y',
  },
  {
    open: [
      'In the photo on the piano there are two girls on a bench. {F} is the one {a}, and the other, {b}, is her friend Rose. It must have been the summer of the fair.',
      '"Which one are you, Gran?" "The one {a}," said my grandmother, whose name is {f}. "The one {b} is my dear friend Rose. She went to Canada."',
    ],
    ask: [
      'I had a long look at {hint}. So that was __!',
      'On the back, next to a drawing of {hint}, was written just one name: __.',
      'A visitor pointed at {hint}. "And who is this?" It was __.',
      'Never again, it seems, did anyone see {hint} on __.',
    ],
    rows: `a b hint
      with her hair in plaits | in the straw hat | those thick braids
      wearing the big hat | with bare feet | that thing of straw and ribbons
      in her father's coat | with a white ribbon | those much too long sleeves
      with glasses on her nose | with the plaits | those round lenses
      in a sailor suit | with a doll | that collar with the anchors`,
    due: 'f',
    rivals: 'Rose',
  },
  {
    open: [
      'When I was a child, we had no {x}. Mother {did}, and we sat round her and listened to the wind. I was never bored.',
      'You children cannot imagine it. There was no {x} in our village until I was nine! So my mother {did}, like everybody else.',
    ],
    ask: [
      'In my dreams I am small again, and my mother stands there beside the __.',
      'Those days come back to me whenever I see a __.',
      'Nowadays, of course, there is hardly anyone who needs a __.',
      'In the museum my grandson pointed to one and asked, "What is that?" It was a __.',
      'When she died, all of us wanted only one thing from the house, and that was the old __.',
    ],
    rows: `x did due rivals
      electric light | put a match to the wick and stood it, in its holder of brass, on the table | candle | stove broom
      heating | put in some wood and coal and boiled the soup on top | stove | candle broom
      washing machine | rubbed the shirts up and down on the ridged wood in the tub | washboard | candle stove
      vacuum cleaner | tied twigs round a long stick and swept every corner with it | broom | candle stove
      bathroom | filled the big thing of tin in front of the fire and put us in one by one | tub | candle broom
      water in the house | let down the bucket into the deep hole in the yard, and up it came | well | stove broom`,
  },
  {
    open: [
      'Grandpa met Grandma at the {due}. He had wanted to go to the {d} that day, but he missed the bus, and so he missed nothing at all, as he likes to say.',
      '"How did you two meet?" "At the {due}," they said with one voice. It was raining, he had an umbrella, and she had a cake under her arm.',
    ],
    middle: ['They were married in the spring, and the whole village danced till three in the morning.'],
    ask: [
      'Every year on that day, rain or shine, they take a walk to the __.',
      'When he was very old and forgot nearly everything, he would still ask to be taken to the __.',
      'For their golden wedding we had a cake made in the shape of the __.',
      '"If it had not been for that umbrella," says Mum, "I would not be here." And she waves at the __.',
      'There are flats there now. Grandpa cried when they pulled down the __.',
    ],
    lists: {
      due: 'station library cinema bakery theatre market museum school zoo',
      d: 'cinema market museum zoo theatre',
    },
  },
  {
    open: [
      'My father never spoke about his childhood. Once, on a train, he told me that {who} had brought him up. Then he looked out at the fields again.',
      'Grandpa grew up by the sea with {who}, since his parents were working abroad. They had a boat and eleven cats.',
    ],
    ask: [
      'There were letters in a tin box, and all of them began: dear __.',
      'If there was one person in the world to be trusted, it was that __.',
      'On the grave there is only one word besides the name: __.',
      'You can be without a mother and still be happy, as long as you have such a good __.',
      'The songs, the stories and the recipe for fish soup all came from the __.',
    ],
    rows: `who due rivals
      his mother's sister | aunt | uncle grandfather / his father's brother | uncle | aunt grandmother
      his mother's father | grandfather | uncle aunt / his father's mother | grandmother | aunt uncle
      his uncle's elder son | cousin | aunt grandfather / his parents' eldest girl | sister | aunt uncle`,
  },
  {
    open: [
      'We were poor in those days. There were {a} of us children in one bed, and in the winter of the big snow {more} more came along. Father worked at the mill, and on Sundays there was meat.',
      'My great-grandmother had {a} children when she came over on the ship. In the new country {more} more were born, and all of them lived to be old.',
    ],
    ask: [
      'To get the number of pairs of shoes that were needed, do the sum. It was __.',
      'At table, with the smallest on a pile of books, there was a row of __.',
      'In the family picture you can count the little heads. There are __.',
      'When anybody asked how many children there were, the answer in the end was __.',
    ],
    rows: `a more due rivals
      three | two | five | three four / four | three | seven | four six / two | two | four | two three
      five | three | eight | five seven / six | three | nine | six seven / seven | three | ten | seven nine
      four | two | six | four five`,
  },
  {
    open: [
      'In the attic we found a trunk with a wedding dress in it. It was {due}, not {d}, which surprised us. Mice had made a nest in one of the shoes.',
      'Great-aunt {f} would not marry in {d}. She had her dress made in {due}, and the priest did not like it one bit. The photo, sadly, is only black and white.',
    ],
    ask: [
      'We held it up to the light: so much silk, and all of it __.',
      'People in the village still talk of the bride in __.',
      'The dress was cut up for cushions. That is why those on the sofa are __.',
      'My daughter tried it on. "It fits!" she said. "And I look good in __."',
      'Years later someone asked if the dress had been green. "Oh no, my dear. It was __."',
    ],
    lists: { due: 'red blue yellow black pink purple orange brown', d: 'white cream grey' },
  },
  {
    open: [
      'Grandpa is over eighty and still at it. {What}, and it must have been the same when he was a young man. Gran brings him his tea at three.',
      'What I remember of my grandfather is his hands. {What}. We children were allowed to watch if we did not talk.',
    ],
    ask: [
      'It is easy to guess how he used to earn his living. He was a __.',
      'All the men in that family had the same trade, and each was a good __.',
      'At school I wrote, "When I am big I want to be a __."',
      'In the old address book there is a line in ink, his name and then one word: __.',
      'They do not make them like that now. You will not find such a __.',
    ],
    rows: `what due rivals
      He sews buttonholes so neat that you cannot see a stitch | tailor | baker miner
      He kneads his dough and has the oven hot by four in the morning | baker | tailor miner
      His fingers never lost the black of the coal from down in the pit | miner | baker tailor
      He puts new soles and heels on all our old boots | cobbler | baker miner
      He makes tables and chairs and never needs a nail | carpenter | tailor baker
      He beats red-hot iron and knows how to shoe a horse | blacksmith | tailor baker
      He ties nets and knows where the herring swim | fisherman | tailor miner`,
  },
  {
    open: [
      'It was so long ago! When I close my eyes I can still see {x} in the house where I was born. There was a smell of apples all the year round.',
      'On a page of her diary my grandmother wrote about {x}. The ink has faded, but I know the page by heart.',
    ],
    ask: [
      'Nobody alive today can tell you how lovely {x} __.',
      'I wish that you had seen how big {x} __ in those days.',
      'As far as I remember, {x} __ painted blue.',
      'I sometimes wonder whether {x} __ as old as we believed.',
    ],
    rows: `x due rivals
      the beds under the roof | were | was / the stove between the two windows | was | were
      the cupboard with all the plates | was | were / the steps that led down to the cellar | were | was
      the box of letters and ribbons | was | were / the chairs around the long table | were | was`,
  },
  {
    open: [
      "My two grandfathers were not at all alike. {M}, my mother's father, {a}, whereas Otto, on the other side, {b}. They played chess on Sundays and never said a word.",
      'One of my grandfathers {b}. That was Otto. The other, {m}, {a}. I loved both of them.',
    ],
    ask: [
      '{Hint} in our hall once belonged to __.',
      'Whenever I see {hint}, I think of __.',
      'If you ask who left us {hint}, the answer is __.',
      '"{Hint}!" cried the children. "That must have come from __!"',
    ],
    rows: `a b hint
      went to sea at fourteen | was a judge | the brass compass
      played in a dance band | kept bees | the dented trumpet
      delivered letters for forty years | dug coal | the bag with the post horn on it
      taught sums to little ones | drove a train | the slate and chalk
      kept two hundred sheep | sold hats | the long crook
      wrote for a newspaper | built boats | the old typewriter`,
    due: 'm',
    rivals: 'Otto',
  },
  {
    open: [
      'Gran hid her money from the tax man in the {due}, and then she forgot. Grandpa, who trusted nobody either, kept his in the {d}, and he spent it all on a motorbike.',
      'During the war my grandmother put her rings in the {due} and told only the dog. For years soldiers slept in that house and never noticed.',
    ],
    ask: [
      'It came to light when we cleared the house: there it all was, in the __.',
      '"Whatever you do," she whispered to me just before she died, "look in the __."',
      'Seventy years later my brother put his hand into the __ and gave a shout.',
      'Not one of us had ever thought of the __.',
      'Today they would go to a bank. She had more faith in the __.',
    ],
    lists: {
      due: 'piano teapot oven clock mattress pillow chimney cellar well stove',
      d: 'drawer wardrobe piano cellar oven',
    },
  },
  {
    open: [
      "I have found Great-uncle Max's toys! The tin {c} still works: you turn the key and it goes round the floor like mad. It has lost most of its paint.",
      'When {p} was small, {pHe} had just one toy, a tin {c} with a key in its side. You wound it up, and off it went.',
    ],
    ask: [
      'Every few steps it stops and gives a loud "__!"',
      'The cat ran away when that thing of tin said "__" to her.',
      'It makes just one sound, and this is what it says: "__!"',
    ],
    rows: `c due rivals
      duck | quack | moo baa / cow | moo | quack woof / sheep | baa | moo quack
      dog | woof | quack moo / cat | meow | moo quack / frog | croak | moo baa / pig | oink | moo quack`,
  },
  {
    open: [
      "Grandpa's house {what}. He lives there alone now with his radio and does not want any help. We go and see him every other Sunday.",
      'I took the children to see the farm where I was born. It {what}. A man on a tractor told us that he had known my father.',
    ],
    ask: [
      'I had forgotten that a place could be so __.',
      '"Dad," said my youngest, holding my hand, "why is it so __?"',
      'What struck us all as soon as we were inside was that it was so __.',
      'Still, when you grow up in a house like that, you do not mind that it is __.',
    ],
    rows: `what due rivals
      has no lamps, and the windows are behind thick ivy | dark | cold noisy
      has holes in every wall, and the wind blows the snow in | cold | dark noisy
      stands right between the motorway and the airport | noisy | dark cold
      has no furniture left in it, not even a chair | empty | noisy dark
      has only the sound of one clock, for miles around | quiet | noisy cold
      has water running down the walls and mushrooms on the floor | damp | noisy empty`,
  },
  {
    open: [
      "My grandmother's best friend was called {p}. The two of them had been in the same class and later worked in the same shop, where a certain {q} was their boss.",
      'Before she married, Gran wrote a letter a week to {p}, her best friend. There is one to {q}, too, who had once stepped on her foot at a dance.',
    ],
    ask: [
      'On her ninetieth birthday an old person with a stick came up the path, and Gran shouted: "__!"',
      'There is an empty seat beside her in the class photo, since that was the day of the measles. It belonged to her dearest friend, __.',
      "My mother, who was born that spring, got the second name of Gran's old schoolmate, which is __.",
      'The last parcel in the box, the one with the blue ribbon, held all that she had ever been sent by her closest friend, __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Nothing tasted as good as the {due} that my grandmother made on Saturdays. She gave the {d} to the lodger, a tall man with a cough, and he said it was too salty.',
      'As a boy I was sent to my grandparents every August. Grandpa took me fishing, and Gran knew that I would do anything for her {due}.',
    ],
    ask: [
      'I have tried it a hundred times, and it never comes out like her __.',
      'To this day, when somebody opens an oven, I think of that __.',
      '"You have eaten enough," she used to say, and then she gave me more __.',
      'In her handwriting, with a fat spot of butter on it, we still have the recipe for the __.',
      'My wife is a fine cook, but I have never dared ask her for __.',
    ],
    lists: { due: 'pie bread cake pudding porridge gingerbread biscuits', d: 'soup ham fish cabbage' },
  },
]);

export const kinds: readonly Kind[] = [OLD];
