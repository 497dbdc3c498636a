// Tellings of seasons and weather: day and night, rain, storm, heat, frost, harvest, sky and stars.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { MONTHS } from './telling-words.ts';

const SEASONS = toldKind('told: life, round the year', [
  {
    open: [
      'When I drew the curtains this morning, {c}. I ran down in my nightshirt to tell the others, but they were all asleep.',
      'Dear Grandma, how are you? When we got up today, {c}, and Dad has been humming all day.',
    ],
    ask: [
      'Of all the times of the year, I think I like best the __.',
      'It seems only yesterday that we were waiting for it, and now, all at once, it is __.',
      'My little sister clapped her hands and danced round the room. "It is __!"',
      'There can be no doubt about it any longer: we are in the middle of __.',
    ],
    rows: `c due rivals / the snow lay up to the window and the pond was frozen | winter | summer spring autumn
      / the first lambs were out and the daffodils were opening | spring | winter autumn summer
      / the leaves were coming down, red and gold, and the swallows had left | autumn | spring summer winter
      / the strawberries were ripe and it was too hot to wear shoes | summer | winter spring autumn
      / every roof was white and icicles hung from the gutter | winter | summer autumn spring
      / the apple trees were in blossom and birds were building nests | spring | autumn winter summer`,
  },
  {
    open: [
      'Mum left {c}. Then the telephone rang, and it was Aunt Jane, who never talks for less than two hours.',
      'Somebody had left {c}, and it was nearly evening before anyone thought of it again.',
    ],
    ask: [
      'By the time I came along and noticed it, it was __.',
      'I put out a finger and touched it. It was quite __.',
      '"What a pity!" said Mum. "Now it is all __."',
      'You do not have to be a professor to know that it would soon be __.',
    ],
    rows: `c due rivals / the washing out on the line in the pouring rain | wet | dry hot frozen / the washing out on the line in the hot sun and the wind | dry | wet frozen
      / the chocolate lying on the wall in the burning sun | soft | hard frozen cold / a bowl of water on the step in the bitter frost | frozen | hot warm
      / a pot of tea on the garden wall on a chilly day | cold | hot frozen dry / the black car standing in the blazing sun | hot | cold wet frozen`,
  },
  {
    open: [
      'The wind blew so hard last night that the {due} fell on the shed. Nobody was hurt, but the rabbits had a fright. They were found, all four, behind the {d}.',
      'Did you hear the storm? It brought down our {due}, the one that has stood there since Grandpa was a boy. I had always thought that the {d} would be the first to go.',
    ],
    ask: [
      'In the morning we stood around in our rubber boots and stared at the __.',
      'It will take three men and a tractor to clear away the __.',
      'My grandfather took off his hat and looked very sad. "I was fond of that __."',
      'The garden looks so strange and bare this morning without the __.',
    ],
    lists: {
      due: 'chimney fence oak pine gate wall tower birch flagpole swing',
      d: 'chimney fence oak pine gate wall tower',
    },
    rivals: 'd',
  },
  {
    open: [
      '{p} loves the heat, and {q} loves the snow. It is not easy to plan a holiday for the two of them, and every January there is a quarrel.',
      'My two best friends agree on nothing. In the cold {q} is happy and sings; {p} only comes to life when the roads begin to melt.',
    ],
    ask: [
      'On the hottest day of July, the only person in the street with a smile was __.',
      'A sunny beach at noon is just the place for __.',
      'It was thirty-five degrees and still getting warmer, and nobody was as pleased as __.',
      'Give the thick winter blanket to the one who freezes in the snow. That is __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Our apple tree had its best year ever. We filled {due} baskets in one afternoon, and there are still some up at the top for the birds.',
      'It was a good harvest. When the sun went down there were {due} full baskets standing along the wall, and we could hardly straighten our backs.',
    ],
    middle: ['A blackbird sat on the ladder and sang.'],
    ask: [
      'How many baskets did we take down to the cellar? We took down __.',
      'Last year we had only one basket, and now look, there are __.',
      'There are far too many apples for us, even if we give away half of those __.',
      'Granny, who was going to make the jam, counted the baskets and groaned. There were __.',
    ],
    lists: { due: 'three four five six seven eight nine ten eleven twelve' },
  },
  {
    open: [
      'For the first cold day of the year, Granny had knitted something for each of us. Mine was {due}. My brother, who is hard to please, was given a {w} in {d}.',
      'We all got a {w} for the winter. Granny says that mine had to be {due}, to go with my eyes; for my brother she took {d} wool.',
    ],
    ask: [
      'You will easily find me in the snow, because what I am wearing is __.',
      'I lost mine on the ice, and somebody brought it back. "Is it yours, this one here? It is __."',
      'There it hung, on my own hook, warm and woolly and __.',
      'I should have liked pink, but as long as I live I will say that there is nothing prettier than __.',
    ],
    lists: {
      due: 'red blue green yellow white brown purple',
      d: 'red blue green yellow white brown purple',
      w: 'scarf hat jumper',
    },
    rivals: 'd',
  },
  {
    open: [
      "Old Tom says that he can tell the weather by his {due}. When it aches, there will be rain, and he has never been wrong. He can't explain it.",
      'There are people who watch the sky, and people who listen to the radio. Our neighbour only needs his {due}. If it hurts in the evening, it will rain the next day.',
    ],
    ask: [
      '"Take an umbrella," he told me this morning, and he rubbed his __.',
      'The whole village asks him, before a wedding or a fair, about his __.',
      'We had planned a picnic, but as he came up the road, I could see that he was holding his __.',
      'Science is all very well, but I would rather trust that __.',
    ],
    lists: { due: 'knee elbow shoulder toe back thumb neck hip foot ankle wrist nose' },
  },
  {
    open: [
      'There is always one thing the children ask for when the first snow comes, and with us it is {due}. My husband makes it, and the kitchen looks dreadful afterwards.',
      '"When the first snow falls," I promised them in October, "we shall have {due}, as much as you can eat." They have been looking at the sky ever since.',
    ],
    middle: ['In the night the wind dropped, and it became very quiet.'],
    ask: [
      'They woke up to a white garden, and before they had even looked for the sledge, they shouted for __.',
      'A promise is a promise, so that afternoon we sat round the table, with wet hair and red cheeks, and ate __.',
      'I could smell it already from the gate, as I was sweeping the snow away: the smell of __.',
      'Now whenever it snows, even today, when they are grown up, they think of __.',
    ],
    lists: { due: 'soup pancakes porridge cake toast pie gingerbread pudding stew chocolate' },
  },
  {
    open: [
      'We never pick our {c} before we see what the neighbours do. They have lived here for ever, and they know when each thing is ready. Yesterday we saw them getting out the ladders and the baskets.',
      'All summer long I have been watching the {c} grow. I water them every evening, and in return they have to listen to my troubles.',
    ],
    ask: [
      'You only have to look at them to see that they are ripe, because they have all turned __.',
      'Now that they are ripe, the whole garden is dotted with __.',
      'Last week they were still pale and sour. This morning, at last, they are __.',
    ],
    rows: `c due rivals / tomatoes | red | blue brown / plums | purple | white red / strawberries | red | blue brown / lemons | yellow | red blue
      / blueberries | blue | red yellow / pumpkins | orange | blue purple / bananas | yellow | blue purple / raspberries | red | blue brown`,
  },
  {
    open: [
      "Our house goes mad in {due}, when there are four birthdays in one week. Mine comes first, then the twins', then Dad's. After that nobody wants to see another cake.",
      'My birthday is in {due}, and so are those of half my friends, I do not know why. My sister was born in {d}, and she has the whole month to herself.',
    ],
    ask: [
      'Can you come and stay with us for my birthday? It is in __.',
      'I like every month of the year, but my favourite, since it brings me presents, is __.',
      'In this family we save up all year for my birthday and the other ones in __.',
      'There is a ring round my birthday on the calendar, on the page for __.',
    ],
    lists: { due: MONTHS, d: MONTHS },
    rivals: 'd',
  },
  {
    open: [
      '{f} had forgotten her gloves, and {m} had two pairs with him. He gave her the better one without a word. They were both standing in the snow, waiting for a bus.',
      '"Here, take these," said {m}, and held out a pair of thick gloves. {f} put them on and thanked him, and then they stamped their feet.',
    ],
    ask: [
      'If her fingers did not freeze off that winter, it was thanks to __.',
      'Those gloves are still in a drawer, and each winter they remind her of __.',
      'The kind one, if you ask me, was __.',
    ],
    due: 'm',
    rivals: 'f',
  },
  {
    open: [
      '"Come quickly!" somebody called from the field. {X} had been out in the sun too long, and the farmer dropped everything.',
      'In the heat of the afternoon, the farmer found {x} in a ditch. He took off his shirt, soaked it in the well, and came running back.',
    ],
    ask: [
      'Speaking in a low voice, he knelt down and began to cool __.',
      'He had no trough out there, but he let a little water run over __.',
      'His wife came with the wheelbarrow, and together, very gently, they lifted into it __.',
    ],
    rows: `x X due rivals / his two dogs | His two dogs | them | him her it / three of his sheep | Three of his sheep | them | him her it
      / his old father | His old father | him | them her it / his daughter | His daughter | her | him them it`,
  },
  {
    open: [
      'Every child in our valley knows the story of the {due} that comes out of the forest on the longest night of the year. If you leave it some bread, it will bring you luck.',
      '"On the longest night," said Grandfather, "put a piece of bread on the step, for the {due}. It has a long way to go." So we did, as his father had.',
    ],
    middle: ['The fire was low, and the frost had drawn ferns on the window.'],
    ask: [
      'The bread was gone in the morning, and in the snow were the footprints of a __.',
      'I stayed awake as long as I could, since I had never seen the __.',
      'We children lay in our beds and listened to the night, each of us hoping to hear the __.',
      'Perhaps it was only a neighbour, but to us it was, and always will be, the __.',
    ],
    lists: { due: 'wolf bear stag fox giant hare goat boar lynx badger' },
  },
]);

const SKY = toldKind('told: life, weather and sky', [
  {
    open: [
      '{c}, and there was nobody on the road but us. Dad was driving slowly, with his nose almost against the glass.',
      'You could not have picked a worse day for a drive. {C}, and my sister had to be sick twice.',
    ],
    ask: [
      'I have never been so afraid as I was that day, out there in the __.',
      'When we got there at last, Grandma hugged us and said that she had been worried about us because of the __.',
      'We had to leave an hour late, and arrived two hours late, and all on account of the __.',
      'Who would have thought that in this part of the country there could be such __?',
    ],
    rows: `c due rivals / everything was thick and grey, and we could not see our own lights | fog | rain snow sunshine
      / big white flakes were whirling through the dark | snow | fog rain heat / water was coming down in buckets and drumming on the roof | rain | fog snow heat
      / branches were flying about and the car was being pushed across the road | wind | fog snow rain
      / the road was as smooth as a mirror and the wheels found no hold | ice | fog heat wind / the road was melting and we could hardly breathe | heat | snow fog rain`,
  },
  {
    open: [
      'It was {c} when we set off, and the walk to the hut takes five hours. We had plenty of bread, and the dog was in high spirits.',
      'The old clock on the church showed that it was {c}. I still had five hours to wait for my train, and so I sat down with a book.',
    ],
    ask: [
      'By the end of that, it goes without saying, it would be __.',
      'Five hours later, when I next looked up, it was __.',
      'A long time to go, then. By our own reckoning, when it was all over, it would be __.',
    ],
    rows: `c due rivals / seven in the morning | noon | midnight evening / seven in the evening | midnight | noon morning / one in the afternoon, in May | evening | noon morning
      / midnight in June | morning | evening noon / noon in December | dark | light / three in the morning in June | light | dark`,
  },
  {
    open: [
      '"Which star is yours?" asked {p}. I had never thought about it. {PHe} pointed straight up and said that the bright one, next to the moon, was called {pet}.',
      '{p} has given names to all the stars that can be seen from the bathroom window. The biggest one is {pet}, and the pale one by the chimney is {pet2}.',
    ],
    ask: [
      'Look up, before you go to bed, and you will see, shining over our house, the biggest and brightest of them all, __.',
      'It was cloudy for a week, and {p} was quite unhappy. "I miss it, my lovely bright __!"',
      'When {p} is sad, {pHe} opens the window and talks to the brightest of the stars, good old __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'The cat is afraid of thunder, and so is {q}, though {q} would never say so. {p} likes it. Last night they all sat in the kitchen until three.',
      'When there is a storm, {q} creeps under the blanket with the cat. {p} goes and stands at the window, to count the seconds.',
    ],
    ask: [
      'Crash! "That was a good one," cried __.',
      'In the light of the next flash we saw, with wide eyes and a happy smile, __.',
      'How strange that two people can be so different! The one with no fear at all of a storm is __.',
      'The only one who was sorry when it was over was __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'A balloon went over our village this morning, low enough for us to see the people in the basket. It was {due}, with a white star on it, and it made a noise like a dragon.',
      'What was that in the sky? Something {due}, as big as a house, came floating over the hills. A man leaned out and waved his hat.',
    ],
    middle: ['All the dogs in the village barked, and the hens ran for the barn.'],
    ask: [
      'We watched it until it was no more than a tiny dot of __.',
      'My little brother ran for his crayons to draw it, but in his box there was no __.',
      'In the newspaper the picture was black and white, so let me tell you that it was really __.',
      'When it came down in a field, the grass was covered with a huge sheet of __.',
    ],
    lists: { due: 'red blue green yellow black brown pink purple orange grey' },
  },
  {
    open: [
      "What a storm that was! Half the village came running to us, because our house has thick walls, and everyone brought something. The baker's wife came with {a due} under her arm.",
      'When the river rose, people saved what they loved most. The old teacher left all his books behind and waded through the water with {a due} on his head.',
    ],
    ask: [
      'Nobody asked why. We made some room by the stove and, next to it, a place for the __.',
      'The water had taken all the rest. There was nothing left in the world but that __.',
      'I have often wondered, since that night, what was so special about the __.',
      'Later, in the town museum, behind glass, you could see a photo of the flood, and beside it the __.',
    ],
    lists: { due: 'clock violin doll lamp hen drum cake mirror teapot goose guitar kettle' },
  },
  {
    open: [
      'If the sky is red in the evening, said my grandmother, we shall have {due} the next day. She had many such sayings, and most of them were wrong.',
      '"The swallows are flying low," said the shepherd, "and my sheep are lying down. That means {due} tomorrow, mark my words." He pulled his hat over his eyes.',
    ],
    ask: [
      'We laughed about it over supper, but in the morning we looked out of the window, and sure enough, there it was: __.',
      'So I took no chances, and before I went to bed I got everything ready for a day of __.',
      'On the radio they said the opposite. There would not, they said, be any __.',
      'The old are sometimes right, you see. It was a day of nothing but __.',
    ],
    lists: { due: 'rain snow fog wind sunshine thunder frost hail ice' },
  },
  {
    open: [
      'The lights went out just as we were sitting down to eat. {p} found {due} candles in a drawer, and we stuck them in bottles. In the other houses it was just as dark.',
      'Thanks to the storm there was no light in the whole street. We ate by the light of {due} candles, which {p} had been keeping for a birthday cake.',
    ],
    middle: ['The wind howled in the chimney, and the cat would not come out.'],
    ask: [
      'When we wanted to go to bed, we blew out the candles, all __.',
      'How many did we have? I could see the flames reflected in the window. There were __.',
      'One candle would have been enough for me, but we had __.',
      'In the picture that {p} drew of that evening, the candles on the table are exactly __.',
    ],
    lists: { due: 'three four five six seven eight nine ten eleven twelve' },
  },
  {
    open: [
      'We have no cellar, so in a storm we all go into the {due}. It was built by my grandfather, and it has no windows. The sheep stay in the {d}, poor things.',
      '"Into the {due}, all of you!" shouted my father when the sky turned green. "Not the {d}, the roof is too weak!" We ran, with the baby and the dog.',
    ],
    ask: [
      'For three long hours we sat on sacks, sang songs and waited in the __.',
      'A tree came down and hit the house, but none of us had a scratch, since we were in the __.',
      'I can still remember the smell of wet dog and candles in that __.',
      'My father was the last to come in, and he bolted the door of the __.',
    ],
    lists: { due: 'barn shed garage stable mill bathroom church tower', d: 'barn shed garage stable mill' },
    rivals: 'd',
  },
  {
    open: [
      'As the frost was coming, we went round the garden with a lamp and looked at {x}. Dad said that {v} old but strong, and he lit his pipe.',
      'It has been the coldest night for forty years. I thought of {x} out there in the garden, and whether {v} strong enough.',
    ],
    ask: [
      'In the morning I scraped a hole in the ice on my window and looked to see how {n} __.',
      'All through breakfast my father wondered, with a worried face, how {n} __.',
      'It is a cruel thing, frost. Only when the sun came out could we tell how strong {n} __.',
      'Who could have known how cold, by morning, {n} __?',
    ],
    rows: `x v n due rivals / the roses | they were | the roses | were | was is / the apple tree | it was | the apple tree | was | were are
      / the hens in their little house | the hens were | the hens | were | was is / the old donkey | it was | the donkey | was | were are
      / the cherry trees | they were | the cherry trees | were | was is / the young vine | it was | the vine | was | were are`,
  },
  {
    open: [
      'We came home soaked. Mum had put my shoes on the {due} to dry, with some paper in them, and made cocoa. The socks were steaming on the {d}.',
      'After that walk in the rain everything was hung up or laid out somewhere: socks on the {d}, my shoes on the {due}, and Dad himself on the sofa.',
    ],
    ask: [
      'The bell rang. "Get your shoes on, quickly!" So I ran and took them off the __.',
      'In the morning my shoes had gone as hard as wood. They had been all night on the __.',
      'There was a smell of leather in the whole house, and it came from the __.',
      '"Has anybody seen my shoes?" I called. Of course they were still on the __.',
    ],
    lists: { due: 'stove shelf stool oven chair heater mat windowsill', d: 'stove shelf stool oven chair' },
    rivals: 'd',
  },
  {
    open: [
      'Tonight we are going to look at the stars with {n}, the one who gave me the telescope. {X} knows all their names and never gets cold.',
      'I owe it all to {n}. {X} carried me out into the garden one night when I was four, and showed me the moon.',
    ],
    ask: [
      'Whenever I see the first star in the evening, I think of __.',
      'There is a little star, I like to think, that was named after __.',
      'Some of my friends find it boring, but I could listen all night to __.',
    ],
    rows: `n X due rivals / my grandmother | She | her | him them it / my grandfather | He | him | her them it / my aunt | She | her | him them it
      / my big brother | He | him | her them it / our neighbour Mrs Bell | She | her | him them it / my old teacher Mr Wood | He | him | her them it`,
  },
  {
    open: [
      'The picnic was to be at noon, and everyone had made something. {p} came with a bowl of {due}. Then the first drops fell, and {q}, who had made the {d}, began to cry.',
      '{q} had brought {d}, {p} had brought {due}, and I had brought the blanket. We had just sat down on the grass when the sky went black.',
    ],
    ask: [
      'Everybody grabbed something and ran for the trees, and {p}, naturally, saved the __.',
      'It rained right into the bowl that {p} had brought. You should have tasted that __!',
      'As soon as we were dry, we all had to praise {p} for the __.',
      'In the end we sat in the car with fogged windows, and from the bowl that {p} had brought we ate __.',
    ],
    lists: {
      due: 'salad rice soup pasta fruit cheese chicken pudding',
      d: 'salad rice pasta fruit chicken bread',
    },
    rivals: 'd',
  },
]);

export const kinds: readonly Kind[] = [SEASONS, SKY];
