// Tellings of what the weather did, and of how the land, the road, the washing and the people are after it.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WEATHER = toldKind('told: by now, after the weather', [
  {
    open: [
      'The village pond is older than the church, they say, and I could tell you stories about it. This year {what}, {p} broke a leg, and the miller married again. That was about all that happened here.',
      'This year {what}. I thought of the village pond at once.',
      '"What about the pond behind the church?" {p} wrote from Australia. Well, this year {what}.',
    ],
    middle: ['The ducks of the village stood about and discussed the matter.'],
    ask: [
      'The pond, when I came by, was __.',
      'You would not know our pond any more. It is __.',
      'A pond that is __ is a strange thing to ducks.',
      'Is the village pond really __? It is, I have seen it.',
      'The ducks were upset to find their pond __.',
      'So that is how the village pond became __.',
    ],
    rows: `what due rivals
      there was a frost of twenty degrees for six weeks on end | frozen | dry full warm
      the winter was so hard that the birds fell out of the trees | frozen | dry full warm
      there has not been one drop of rain since February, with sun every day | dry | full frozen deep
      the heat went on and on, and even the wells gave nothing | dry | full frozen deep
      it has rained day and night for two months and the cellars had to be pumped out | full | dry empty frozen
      all the snow of the mountains came down to us as water at once | full | dry empty frozen
      the flood carried the mud of all the fields down into it | brown | clear blue dry
      the rain washed half the hill, all earth and clay, down through the village | brown | clear blue dry`,
  },
  {
    open: [
      'I hung out the washing at eight, four sheets and the shirts of the whole family, and went off to my sister, who had a new kitchen to show me. {What}. I only came home at six.',
      'My sheets were on the line from eight till six. {What}.',
      '{What}. And there was my washing out on the line, with nobody at home all day!',
    ],
    ask: [
      'At six I went to the line to see about the sheets. They were __.',
      'Every one of my sheets was __ by then.',
      'My neighbour looked over the hedge. "Are your sheets __?" she asked.',
      'You never saw a row of sheets so __ as mine at six.',
      'I put my hand up to the first sheet and the last: __, both of them.',
      'Now you know why the sheets on my line were __.',
    ],
    rows: `what due rivals
      There was a hot wind and not a cloud from morning to night | dry | wet frozen dirty
      The sun burned all day as if it were Africa | dry | wet frozen black
      There was one shower after the other and the last one at half past five | wet | dry clean frozen
      It poured from noon on and did not stop | wet | dry clean warm
      It was twelve degrees below zero, with icicles on the hens | frozen | dry warm soft
      The cold was so bitter that beer bottles burst on the balconies | frozen | dry warm soft
      The factory next door blew soot over everything, a whole cloud of it | black | clean white wet
      The chimney sweep dropped his sack right above them and it burst in the wind | black | clean white frozen`,
  },
  {
    open: [
      'There was no date on the letter from {p}, only some blots and a pressed fly. "{What}," it said, "and otherwise I am well. I have a new tooth, which fits, and I think of you on Sundays."',
      'A letter without a date had slipped behind the drawer. {p} had written: "{What}. Have you still got my blue cup?"',
    ],
    ask: [
      'One thing is clear: when {p} wrote those lines, it was __.',
      'Date or no date, the letter was written in __.',
      'The time of the year at which {p} sat down to write must have been __.',
      'It must be a letter from __, then, I thought.',
      'So {p} wrote this in __, I am sure.',
      '"I would say it was __ when {p} wrote that," said my brother.',
    ],
    rows: `what due rivals
      We skate on the lake every day and the snow is up to the window | winter | summer spring autumn
      The stove is never out, it is dark at four, and the old people feed the birds in the snow | winter | summer spring autumn
      We make hay till late, the children swim all day, and school will be closed for six more weeks | summer | winter spring autumn
      It is too hot to sleep and we have eaten the last strawberries | summer | winter spring autumn
      The swallows came back yesterday, the lambs are a week old and the first buds are out | spring | summer winter autumn
      The snow is melting, the cherry trees are in blossom and the cows are let out for the first time | spring | summer winter autumn
      The leaves are coming down, we pick the last apples and the swallows have left us | autumn | summer winter spring
      The woods are red and gold, we dig up the potatoes and make jam of the plums | autumn | spring winter summer`,
  },
  {
    open: [
      '{What}. That is how my grandmother always started the story of how she met my grandfather, who was carrying a ladder.',
      'The story of how my grandparents met starts like this. {What}. And round the corner came a young man with a ladder.',
    ],
    ask: [
      'So when my grandparents met for the first time, it was __.',
      'They met, if you listen to the story well, when it was __.',
      '"Who carries a ladder about when it is __?" she asked him.',
      'It was __ when she first saw him, as she often told us.',
      'Since they met when it was __, they always kept that hour as a feast.',
    ],
    rows: `what due rivals
      The clock struck two, all the windows were black and only the owls were up | night | noon morning evening
      The moon stood high above the roofs and everybody slept except the baker's cat | night | noon morning evening
      The sun was right overhead, no one had a shadow, and the bells rang twelve | noon | night morning evening
      The street was hot and white, and from every house came the smell of lunch | noon | night morning evening
      The cock crowed, the sun came up behind the church and the first milk carts rolled out | morning | night noon evening
      People were just opening their shutters and shaking the sleep out of their beds | morning | night noon evening
      The sun was going down, the shops were closing and people walked home to supper | evening | noon morning night
      The sky turned red in the west and the lamps were lit one by one, and children were called in to bed | evening | noon morning night`,
  },
  {
    open: [
      'This is the radio, and here is a piece of advice for all of you who are going out tomorrow. {What}. And now some music from Brazil, and at ten the story of the man who lived in a lighthouse.',
      'On the radio, between the sports and a song, they said this about tomorrow: "{What}."',
    ],
    ask: [
      'My wife had not been listening. "There will be __," I told her.',
      'When I looked out in the morning, there it was: __!',
      'If the radio was right, we can expect __ tomorrow.',
      'The word itself had not been said, but all that advice could mean one thing: __.',
      'I do not mind __, but I do wish they would say so on a Friday.',
      'Tomorrow is going to bring __, so let us plan for it.',
    ],
    rows: `what due rivals
      Take an umbrella and high boots, and keep your cellar windows shut | rain | sun snow fog
      Leave your washing indoors and your umbrellas by the door, as the gutters will run over | rain | sun snow fog
      Get out your sledges and your shovels, for the world will be white by breakfast | snow | rain sun fog
      The children will be glad: bring a carrot for a nose and three bits of coal | snow | rain sun fog
      Drive at a walking pace with your lamps on, because you will not see your own hand | fog | sun wind snow
      Ships will have to sound their horns, as nobody will be able to see the coast | fog | sun wind rain
      Put on a hat, rub cream on your noses and carry plenty of water | sun | rain snow fog
      Hold on to your hats, tie down your tents and do not park under old trees | wind | sun fog frost`,
  },
  {
    open: [
      '{What}. So much for the news from our side of the pass; the cheese is good this year, and the bear has not been seen.',
      'Are you thinking of coming over to us by car? {What}. You can sleep in the little room above the dairy.',
    ],
    ask: [
      'So the road over the pass is __ today.',
      'You asked me what the road is like. It is __.',
      'A driver who comes up the road now will find it __.',
      'Since that happened, the road to us has been __.',
      'How __ is the road? You will see for yourself.',
      'Everybody who drove up said the same, that the road was very __.',
    ],
    rows: `what due rivals
      It has rained on our road since dawn and it is still raining | wet | dry dusty white
      Cloud after cloud has emptied itself on the road, and there are frogs on it | wet | dry dusty white
      A foot of snow has fallen on the road, and no plough will come up here before Sunday | white | dry dusty black
      The road lies deep under fresh snow, as far as you can see | white | dusty dry black
      They put hot tar over the whole road on Friday, and it shines like a piano | black | white muddy dusty
      The fire went over the road in August, and there is soot on every stone of it | black | white muddy wet
      The sun and the wind have been at the road for weeks, and behind every cart there is a cloud | dusty | wet muddy white
      No rain for months, and each car makes you cough as it goes by on the road | dusty | wet muddy white`,
  },
  {
    open: [
      '{p} waited for the bus on the bridge that day, since nobody had told us that it did not run on holidays. {What}. A dog came by, then a priest, then the same dog again, and still {p} stood there with a parcel and hoped.',
      'For three hours {p} stood on the bridge and waited for a bus. {What}.',
    ],
    ask: [
      'When {p} came home at last, the poor thing was terribly __.',
      'After those three hours on the bridge, {p} was __.',
      '"How __ you are!" they cried when {p} came in.',
      'I have never seen anyone as __ as {p} on that day.',
      'Why did {p} come home so __? Because of the bus.',
    ],
    rows: `what due rivals
      There was no roof, and the rain came down in buckets | wet | dry cold thirsty
      Each lorry that passed threw up a big wave from the puddles over the railing | wet | dry bored thirsty
      It was the worst frost in years, and the coat was at the cleaner's | cold | hot wet thirsty
      An icy wind blew up from the frozen river, and there was only a thin shirt to stop it | cold | hot wet thirsty
      It was forty degrees in the shade, there was no shade, and the water bottle was at home | thirsty | cold wet full
      The sun burned down, the mouth went as dry as paper, and there was no well and no shop | thirsty | cold wet full
      The sun burned on that nose and that neck, with no hat and no cream | red | white wet cold
      There was no shade for a skin like milk, and it was the hottest noon in July | red | white wet cold`,
  },
  {
    open: [
      'The lawn behind our house has always been the pride of my father. {What}. He did not say anything, he only went in and polished his shoes.',
      '{What}. My father stood at the window and looked at his lawn for a long time.',
    ],
    middle: ['The goat of the neighbours came to the fence and looked, too.'],
    ask: [
      "What colour was my father's lawn after this? It was __.",
      'From the roof you could see that the whole lawn was now __.',
      'The lawn had turned __, from one end to the other.',
      'A __ lawn! My father sighed.',
      'He painted a picture of the lawn, and the only colour he needed was __.',
      'It was quite __, that lawn.',
    ],
    rows: `what due rivals
      There was no rain for ten weeks and the grass died | brown | green white black
      The heat dried up every blade, and it was forbidden to water the grass | brown | green white red
      After that long dry time it rained softly every night for a month | green | brown white black
      It was a wet, mild May, and everything grew like mad | green | brown white red
      In the night the snow came, half a foot of it | white | green brown black
      There was a thick frost on every blade that would not go away | white | brown black red
      In the dry storm a fire ran over it and left nothing but soot | black | green white blue
      Lightning struck and the grass burned down to the ground | black | green white blue`,
  },
  {
    open: [
      'My uncle is a fisherman and he talks about the sea as others talk about their wives. "{What}," he told us, pulled off his boots and asked for his soup.',
      'Uncle came up from the harbour with the news. "{What}." Then we spoke of other things, of the price of nets and the new priest.',
    ],
    ask: [
      'That day, of course, the sea was __.',
      'We went down to look at the sea, and it was __.',
      'I held my hand over my eyes and looked at the sea. It was __.',
      '"When is the sea going to stop being so __?" asked my aunt.',
      'A sea as __ as that is something you have to see for yourself.',
      'Was the sea __? So it was.',
    ],
    rows: `what due rivals
      There has been no breath of wind for three days, and you could see your face out there | calm | wild rough frozen
      It is as smooth as a table, and a duck could sleep on it | calm | wild rough high
      The gale has been blowing since Monday, and two boats were thrown on the rocks | wild | calm quiet frozen
      The waves come over the lighthouse and nobody dares to go out | wild | calm quiet frozen
      It has been so cold for so long that you can walk out to the ships | frozen | wild warm rough
      The boys are playing ice hockey where we cast our nets | frozen | wild warm rough
      After such a hot summer, it is like a bath and even my grandmother goes in | warm | cold frozen wild
      You can stay in for two hours and never shiver | warm | cold frozen icy`,
  },
  {
    open: [
      'There are two barns on our hill, and it was a terrible week. The first barn {a}. The second {b}. And the cat, whom we had given up, sat on the gate and washed.',
      'So much damage in one week! Our first barn {a}, our second {b}, and we do not know yet who is going to pay.',
    ],
    ask: [
      'The farmer went into the {n} barn and shook his head. The hay was __.',
      'In the {n} barn, not a handful of hay was left that was not __.',
      'How do we know that all the hay in the {n} barn was __?',
      'That the hay in the {n} barn was __ did not surprise anyone.',
      'They pulled the hay out of the {n} barn, and you could see that it was __.',
    ],
    rows: `a b n due rivals
      was struck by lightning | stood in the flood for two days | first | burnt | wet clean frozen
      was struck by lightning | stood in the flood for two days | second | wet | burnt dry dusty
      stood up to the loft in the river | caught fire from the forge | first | wet | burnt dry black
      stood up to the loft in the river | caught fire from the forge | second | burnt | wet clean green
      lost its roof, and it poured all night | was saved, and the sun shone in at the south door | first | wet | dry burnt clean
      lost its roof, and it poured all night | was saved, and the sun shone in at the south door | second | dry | wet burnt black
      was full of smoke and flames | had its doors swept away by the waves | first | burnt | wet muddy green
      was full of smoke and flames | had its doors swept away by the waves | second | wet | burnt dry warm`,
  },
  {
    open: [
      'For our school trip we had planned a picnic with games, forty children and a clown. {What}. The teachers met in the corridor and whispered.',
      '{What}. And that on the day of the picnic!',
    ],
    ask: [
      'In the end, there was only one thing to do for us all: to __.',
      'The teacher said, "Children, today we are going to __."',
      'You can imagine what forty children and a clown did then. They began to __.',
      'There had never been a better day to __.',
      'With a day like that, who would not want to __?',
      'So we could __ all day.',
    ],
    rows: `what due rivals
      The lake was frozen a foot deep and smooth as glass, and somebody had brought blades for our boots | skate | swim ski fish
      Overnight the pond had become one great sheet of ice, and the blades were in the bag | skate | swim fly climb
      The lake was as warm as a bath, and all of us had our trunks on under our clothes | swim | skate ski read
      It was so hot that the water was the only place to be, and the towels were packed already | swim | skate ski cook
      The hill lay under a yard of fresh powder, and the school had just been given long boards and sticks | ski | swim skate fish
      A yard of snow had fallen on the slope, and the lift was running | ski | swim fish sail
      It poured, the bus was stuck, and there was nothing in the room but two hundred books | read | swim skate ski
      The rain beat on the roof of the old library, where they had put us | read | swim skate ski`,
  },
  {
    open: [
      'Our car spends the nights in the yard, under the sky. {What}. In the morning my father came out with his bag and his tie, already late.',
      '{What}. My father had left the car out in the yard, as always.',
    ],
    ask: [
      'He could not see out of the front window because of the __.',
      'On the car, from end to end, there was __.',
      'Swearing softly, he began to clean the car of __.',
      'I looked at the car: __, as anybody could have told him.',
      'He needed ten minutes to get rid of the __ on the car.',
      '"Who wants to help me with all this __?" he called up to us.',
    ],
    rows: `what due rivals
      After the warm rain of the evening the cold came down at midnight, fifteen below | ice | sand mud leaves
      A freezing fog had sat in the yard all night | ice | sand mud leaves
      It had come down in thick white flakes from ten till dawn | snow | sand mud leaves
      The first flakes fell at supper, and they went on falling | snow | sand mud leaves
      The autumn gale had shaken the old chestnut tree until it was bare | leaves | ice sand snow
      In the night the big oak let go of all its gold and red at once | leaves | ice sand snow
      The desert wind had come over the sea again, yellow and hot | sand | ice snow leaves
      The wind had blown all night from the dunes and the beach | sand | ice snow leaves`,
  },
  {
    open: [
      'You want to cross the river at the old ford? {What}. My cousin runs the café there, say hello to him, and do not order the fish.',
      '{What}. I am telling you this because of the river, which you want to cross on foot.',
    ],
    ask: [
      'At the ford, you will find the river very __.',
      'The river must be __ by now.',
      'They stood on the bank and saw that the river was __.',
      'If someone asks you what the river is like today, tell them that it is __.',
      'I bet the river is __.',
    ],
    rows: `what due rivals
      It has poured in the mountains for two weeks without a break | deep | dry low clear
      All that snow up there has melted in a few days | deep | dry low frozen
      In the night the rain broke every record, and the mills are under water | high | low dry narrow
      The dam has been opened, and the houses on the bank had to be left | high | low dry frozen
      There has been no rain since Easter, and cows walk over with dry knees | low | deep high wild
      They have closed the dam above us and hardly a drop comes through | low | deep high wild
      It has been twenty below for a month, and the sledges drive across | frozen | warm deep wild
      The winter has built us a bridge from bank to bank | frozen | warm deep wild`,
  },
  {
    open: [
      'From the log of the ship, as {p} kept it: "{What}. The cook has toothache. Somebody sang."',
      '"{What}." So {p} wrote, and put the pen away, and went to look after the goat, for they had a goat on board.',
    ],
    ask: [
      'The captain came up and saw that the sky was __.',
      'Above the ship, from east to west, the sky was __.',
      'A __ sky lay over the ship.',
      'What was the sky like? {p} could have told you: __.',
      'You could not have painted that sky in any colour but __.',
      'The sky stayed __ for hours.',
    ],
    rows: `what due rivals
      No cloud at noon, a fine warm day, sun over us all | blue | black grey red
      The storm has gone, the last cloud with it, and the sun stands high | blue | black grey red
      One thick cloud without a hole in it since breakfast, a dull and drizzling day | grey | blue red green
      A dull wet day, all is like dirty wool above us | grey | blue red green
      The sun went down just now like a great fire | red | grey blue green
      The city on the coast is in flames tonight, and it lights up the clouds | red | grey blue green
      Midnight, no moon and not a star to be seen | black | blue red green
      The middle of the night, all lamps out, thick cloud | black | blue red white`,
  },
]);

export const kinds: readonly Kind[] = [WEATHER];
