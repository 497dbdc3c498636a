// Tellings of the weather, the seasons and the time of day, and of what one wears, does or sees then.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

export const kinds: readonly Kind[] = [
  toldKind('told: weather and seasons', [
    {
      open: [
        'My grandfather, who looks at the sky before he looks at the paper, came in and said, "{Says}." Then he sat down to his porridge as if that settled everything.',
        '"{Says}," said the man on the radio, between a waltz and the price of pigs. We were going to have our school outing on that day.',
      ],
      middle: [
        'The teacher counted us twice and found that we were twenty-six.',
        'Aunt Meg had lent me her rucksack.',
      ],
      ask: [
        'So I went and put my __ into the bag, on top of everything else.',
        'Anyone with a bit of sense took along a __ on such a day.',
        'And who had come without a __? My friend, as usual.',
      ],
      rows: `says due rivals
        it will rain before ten | raincoat | sunhat scarf
        heavy showers are coming up from the west | raincoat | sunhat scarf
        it will pour down all day | raincoat | sunhat scarf
        not a cloud, and thirty degrees in the shade | sunhat | raincoat scarf
        it will be the hottest day of the summer | sunhat | raincoat scarf
        the sun will burn down on us today | sunhat | scarf raincoat
        there will be frost and an icy east wind | scarf | sunhat swimsuit
        it is going to be bitterly cold | scarf | sunhat swimsuit`,
    },
    {
      open: [
        'When I drew the curtains this morning, {saw}. I called my sister, and for a while we both stood there with our noses against the glass.',
        'From the night train I looked out somewhere near the border, and {saw}. The lady below me was still asleep.',
      ],
      ask: [
        'I felt like a small child again, just because of the __.',
        'You do not get such __ every day where I come from.',
        'I took a photograph of it and wrote underneath: the first __ of the year.',
      ],
      rows: `saw due rivals
        the roofs and the fields were all white, and big flakes were drifting down | snow | rain fog sunshine
        everything lay under a thick white blanket, and a child was pulling a sledge | snow | rain fog
        drops were running down the pane and the gutters were gurgling | rain | snow fog
        people were jumping over puddles with umbrellas in their hands | rain | snow sunshine
        there was nothing but grey, and I could not even make out the nearest tree | fog | rain sunshine
        the houses had vanished as if in milk | fog | rain snow
        the sky was blue from end to end and the wet grass was glittering | sunshine | rain snow
        everything was bathed in golden light and my eyes hurt with it | sunshine | fog snow`,
    },
    {
      open: [
        '{P} was born in {m}, which {pHe} has always thought unfair, since it is also the month in which the circus comes, and nobody has any money left for presents.',
        'If you want to see our orchard at its best, come in {m}. {P} will fetch you from the station with the cart, and there will be waffles.',
        'We were married in {m}, at a time when one could still get a whole ham for a song. {P} played the organ, with two fingers.',
      ],
      ask: [
        'I look forward to it every year, and count the days until __.',
        'There is no better month, if you ask me, than __.',
        'It rained from the first to the last day of that __.',
      ],
      lists: { m: 'January February March April May June July August September October November December' },
      due: 'm',
    },
    {
      open: [
        'Outside, {sign}. In our kitchen the kettle hummed, and my grandmother was telling us for the tenth time how she came over from Ireland.',
        'I do not know the date, but I do know that {sign}. We had been living in the house on the hill for half a year.',
      ],
      ask: [
        'That is why I say that it must have been in __.',
        'It was __, at any rate, and I was seven.',
        'How I loved it, our first __ up there!',
      ],
      rows: `sign due rivals
        children were building a snowman and the pond was frozen over | winter | summer spring autumn
        icicles hung from the gutter, and the sledges came down the hill | winter | summer spring
        the leaves were turning brown and falling, and the grapes were ripe | autumn | spring winter
        the chestnuts lay on the path and the storks had left for the south | autumn | spring winter
        the first snowdrops were coming up and the lambs were learning to walk | spring | autumn winter
        the cherry trees were in blossom and the cuckoo had just come back | spring | autumn winter
        the corn stood high, and we bathed in the river until ten at night | summer | winter autumn
        the heat shimmered over the hay and everyone slept on the roof | summer | winter spring`,
    },
    {
      open: [
        'I must have fallen asleep over my book. When I woke up, {sign}. For a moment I did not know where I was, and whether I had missed the ferry.',
        'We had been riding without a rest. "Look," said the guide and stopped his horse; and really, {sign}. My legs were quite numb.',
      ],
      ask: ['From this I gathered that it was __.', 'Was it __ already? There could be no doubt.'],
      rows: `sign due rivals
        the sun stood right overhead and the bells were striking twelve | noon | midnight dawn
        there were hardly any shadows, and people were sitting down to lunch | noon | midnight dusk
        the moon was high, and from the tower came twelve strokes through the blackness | midnight | noon dawn
        a new day was just beginning, to the second, and it was black as pitch | midnight | noon dusk
        the first cock crew and there was a pink streak in the east | dawn | dusk midnight
        the stars were going out and the sun was about to come up | dawn | dusk noon
        the sun had just gone down and the bats were coming out | dusk | dawn noon
        the day was fading and someone lit the first lamps | dusk | dawn noon`,
    },
    {
      open: [
        'Last night {weather}. My brother and I lay in the tent, each of us pretending to be asleep, and the dog was with us in the sleeping bag.',
        'I have never been so glad of a roof over my head as last night, when {weather}. The landlady brought us a candle.',
      ],
      ask: [
        'The dog is still afraid, a day later, of the __.',
        'In the morning everybody at breakfast was talking about the __.',
        '"That was some __," said my brother, when it was over.',
      ],
      rows: `weather due rivals
        it flashed and rumbled for hours, and each bang was nearer than the last | thunder | frost flood
        the sky growled and crashed until the cups jumped on the shelf | thunder | frost flood
        the gusts tore the shutters off and bent the poplars to the ground | wind | frost rain
        it howled round the house and blew down three chimneys | wind | frost heat
        it drummed on the canvas without a break and ran in under our mats | rain | heat wind
        all the water of the sky came down on us at once | rain | heat frost
        the milk turned to ice in the can and our breath stuck to the blankets | frost | rain heat
        it was so cold that the trees cracked | frost | heat thunder
        nobody could breathe, and we lay there dripping with sweat | heat | frost wind
        it was still thirty-five degrees at two in the morning | heat | frost wind`,
    },
    {
      open: [
        'The picnic was planned for {a}, but then the forecast changed, and {p}, who is in charge of such things, moved it to {b}. I wrote that on the back of my hand with a biro.',
        '{P} has just rung: not {a}, as we had agreed, but {b}. {PHe} says that the weather will be better then, and that the Millers can only come then anyway.',
      ],
      ask: [
        'So do not make any other plans for __.',
        'Let us hope that it will really be fine on __.',
        'Whoever turns up on any day but __ will have to eat alone.',
      ],
      lists: {
        a: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
        b: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
      },
      due: 'b',
      rivals: 'a',
    },
    {
      open: [
        'What is that lying on the lawn? {What}. I am too short-sighted to tell, so I asked {p} to go and look.',
        'Something has come down on our terrace in the night. {What}, to judge by what my wife can see from upstairs.',
      ],
      ask: ['In other words, it was __.', 'I had thought so at once: that could only be __.'],
      rows: `what due rivals
        It is white and soft and melts when one picks it up | snow | sand hail leaves
        The children are already making balls of it and throwing them | snow | sand leaves
        Little balls of ice as big as peas, and the lettuce is full of holes | hail | snow leaves
        It came bouncing down like glass marbles and broke the panes of the cold frame | hail | snow sand
        Brown and red and yellow, and they come from the maple next door | leaves | snow hail
        The tree is bare now, so one can guess where it all comes from | leaves | snow hail
        Very fine and yellow, carried here by the wind from the desert | sand | snow hail
        It grates between the teeth and looks like a beach | sand | snow leaves`,
    },
    {
      open: [
        'The farmer has not slept for a week. His barley needs {need}, and all that comes is {comes}. Every evening he goes out to the gate and looks over to the mountains.',
        'In church they have been praying for {need}, because the barley needs it badly. But so far there has only been {comes}, day after day.',
      ],
      ask: [
        'If there is a God in heaven, then let there be __.',
        'The old people say that a year without __ is a year without bread.',
        'I would gladly do without a holiday, if only he got his __.',
      ],
      lists: { need: 'rain sunshine warmth wind frost snow', comes: 'hail fog drizzle storms cloud mist' },
      due: 'need',
      rivals: 'comes rain sunshine frost',
    },
    {
      open: [
        'My diary of the holiday is short. Monday: {a}. Tuesday: {b}. Wednesday: {c}. After that my pencil fell into the harbour.',
        'On the Monday of that week it was {a}, on the Tuesday it was {b}, and on the Wednesday it was {c}. I know, because I had to decide each morning which hat the baby should wear.',
      ],
      ask: [
        'Then my cousin came and asked what it had been like on the Tuesday, and I said that it had been __.',
        'The photo with the donkeys is from the Tuesday, and you can see that it was __.',
      ],
      lists: {
        a: 'sunny rainy foggy windy stormy snowy cloudy frosty warm cold',
        b: 'sunny rainy foggy windy stormy snowy cloudy frosty warm cold',
        c: 'sunny rainy foggy windy stormy snowy cloudy frosty warm cold',
      },
      due: 'b',
      rivals: 'a c',
    },
    {
      open: [
        'Children, we are going out into the {w} now, all of us, even the one who is hiding in the cupboard. Please put on {wear}, and then form pairs.',
        'It was {w2} outside. "You are not leaving this house," said my mother, "before you have put on {wear}." I stood there with my hand on the latch.',
      ],
      middle: ['The twins had swapped their jackets again.'],
      ask: [
        '"But I hate my __!" I cried.',
        'Five minutes later we were ready, all but me, who could not find my __.',
      ],
      rows: `w w2 wear due rivals
        snow | snowing | your mittens | mittens | sandals boots
        snow | snowing | your earmuffs | earmuffs | sandals goggles
        frost | freezing | your thick socks | socks | sandals goggles
        rain | raining | your rubber boots | boots | sandals mittens
        rain | pouring | your oilskins | oilskins | sandals mittens
        sun | blazing hot | your sandals | sandals | boots mittens
        sunshine | hot and dusty | your sunglasses | sunglasses | mittens boots
        mud | wet and muddy | your clogs | clogs | mittens sandals
        cold | bitterly cold | your gloves | gloves | sandals clogs
        wind | blowing hard | your goggles | goggles | sandals gloves`,
    },
    {
      open: [
        'The seasons turn everything upside down in our village. In {a} we get the tourists, in {b} we have the floods, and in {c} the wolves come down from the hills. One can get used to anything.',
        'My uncle explained his year to me like this: {a} is for working, {b} is for sleeping, and {c} is when the wolves come. He drew it for me as a wheel.',
      ],
      ask: [
        'So you will understand why I lock the goats up every __.',
        'If you want to see a wolf, you have to come in __.',
      ],
      rows: `a b c rivals
        spring | autumn | winter | spring autumn
        summer | spring | winter | summer spring
        summer | winter | spring | summer winter
        autumn | winter | spring | autumn winter
        winter | spring | autumn | winter spring
        summer | winter | autumn | summer winter
        winter | spring | summer | winter spring
        autumn | winter | summer | autumn winter`,
      due: 'c',
    },
    {
      open: [
        'We stayed in the hut, because outside {why}. {P} had a pack of cards with the queens missing, and we drank melted snow with jam.',
        "The ferry did not sail on Sunday. {Why}, said the captain, and he would not risk his ship for anybody's aunt.",
      ],
      ask: [
        'All because of the __, we missed the christening.',
        'They put it in the paper: "Hundreds held up by __."',
      ],
      rows: `why due rivals
        you could not see your hand before your eyes for the white mist | fog | snow ice storm
        nobody could make out the end of the pier in the thick grey | fog | snow storm
        the waves were as high as houses and the wind tore at everything | storm | fog ice
        trees were being blown over and roofs were flying | storm | fog ice
        the harbour was frozen solid | ice | fog storm
        everything was as smooth as a mirror and one slipped at each step | ice | fog storm
        it had been coming down in flakes for three days and the door would not open | snow | fog storm
        the drifts reached up to the windows | snow | fog storm`,
    },
    {
      open: [
        'First it was {a}, then in the course of the morning it turned {b}, and by the time we had lunch it was {c}. My aunt, who had come for the climate, shook her head.',
        "This is what April is like with us. At eight o'clock: {a}. At ten: {b}. At noon, when I had just hung up the washing: {c}.",
      ],
      ask: [
        'And so it stayed for the rest of the day: __, and my aunt in a deckchair under it.',
        'Since nothing has changed from noon on, it is still __ as I write this.',
      ],
      lists: {
        a: 'sunny rainy foggy windy stormy cloudy frosty warm cold dull',
        b: 'sunny rainy foggy windy stormy cloudy frosty warm cold dull',
        c: 'sunny rainy foggy windy stormy cloudy frosty warm cold dull',
      },
      due: 'c',
      rivals: 'a b',
    },
    {
      open: [
        'I know a man who can tell the weather by his {x}. It aches before rain, it tickles before snow, and when there is going to be a thunderstorm he has to sit down.',
        'Other people have a barometer, my landlord has his {x}. It is never wrong, he says; it has been like that ever since a horse kicked it.',
      ],
      ask: [
        'This morning he came down the stairs and said something about his __, so I took my umbrella.',
        'What would the village do without that __?',
        'The doctor from the weather office shook hands with him and asked if he might see the __.',
      ],
      lists: { x: 'knee toe elbow shoulder nose ear thumb back hip neck ankle tooth' },
      due: 'x',
    },
  ]),
  toldKind('told: hours and days', [
    {
      open: [
        'The film starts at {h}. My wife thinks that it starts at {g}, since that is what it said in the old programme, but I have rung up and asked.',
        '"Is it at {g}?" I asked. The girl at the ticket office said no, they had changed it, all the films now began at {h}.',
      ],
      ask: [
        'We must leave soon if we want to be there by __.',
        'The lights went down, the curtain opened, and my watch showed exactly __.',
      ],
      lists: {
        h: 'one two three four five six seven eight nine ten eleven',
        g: 'one two three four five six seven eight nine ten eleven',
      },
      due: 'h',
      rivals: 'g',
    },
    {
      open: [
        '{P} comes on {a} and {q} on {b}; it has been like that since I broke my hip. They both bring soup, and neither knows about the soup of the other.',
        'I have two visitors a week. On {a} it is {p}, who talks, and on {b} it is {q}, who listens.',
      ],
      ask: [
        'Today is {a}, so the bell will ring at any moment and it will be __.',
        'What a pity that it is {a}, I thought this morning, for I was in no mood for __.',
      ],
      lists: { a: 'Monday Tuesday Wednesday', b: 'Thursday Friday Saturday' },
      due: 'p',
      rivals: 'q',
    },
    {
      open: [
        'It used to be {a}, and now it is {b}: the day on which the dustmen come to our street. There was a leaflet about it, but {p} must have thrown it away.',
        'The council has decided that our dustbins are to be emptied on {b} and no longer on {a}. {P} was furious and wrote to the paper.',
      ],
      ask: [
        'So if you see me running down the drive in my dressing gown, it will be a __.',
        'I have told everyone in the house twice to put the bins out on __.',
      ],
      lists: {
        a: 'Monday Tuesday Wednesday Thursday Friday Saturday',
        b: 'Monday Tuesday Wednesday Thursday Friday Saturday',
      },
      due: 'b',
      rivals: 'a',
    },
    {
      open: [
        'It was {when}, and the whole house smelled of {smell}. I lay on the sofa with my feet up, listening to the sounds from the street.',
        'I met {p} on the stairs, in slippers, with a tray that smelled of {smell}. "Good {when2}!" I said politely, since it was {when}.',
      ],
      ask: [
        'What we had next was of course __.',
        'My mother called up the stairs that it was time for __.',
        'You could set your watch by our __.',
      ],
      rows: `when when2 smell due rivals
        seven in the morning | morning | toast and coffee | breakfast | supper lunch
        a little after sunrise | morning | porridge | breakfast | supper lunch
        just before noon | morning | fried fish | lunch | breakfast supper
        exactly twelve o'clock | day | pea soup | lunch | breakfast supper
        seven in the evening | evening | cold meat and pickles | supper | breakfast lunch
        already getting dark | evening | bread and cheese | supper | breakfast lunch
        a quarter to four in the afternoon | afternoon | scones | tea | breakfast lunch
        nearly four in the afternoon | afternoon | sponge cake | tea | breakfast lunch`,
    },
    {
      open: [
        'The last time I saw {p} was {n} years ago, on a railway platform, with a birdcage in {pHis} arms. Neither of us thought that it would be so long.',
        'It took me {n} years to find out where {p} had gone. I wrote to every town hall in the country, and got a drawer full of polite replies.',
      ],
      ask: [
        '"Where have you been for __ years?" was all that I could say.',
        'And when we sat together at last, the __ years were gone like smoke.',
      ],
      lists: { n: 'two three four five six seven eight nine ten eleven twelve twenty thirty forty' },
      due: 'n',
    },
    {
      open: [
        '{P} has a fixed day for everything: {a} for washing, {b} for ironing, {c} for going to the baths. You could drop in blindfold and know the day by the smell.',
        'On {a} {pHe} washes, on {b} {pHe} irons, on {c} {pHe} goes to the baths; I mean my neighbour {p}, who used to be in the army.',
      ],
      ask: [
        'When I heard the thump of the iron through the wall, I knew that it was __.',
        'Somebody had left the iron on, so the fire must have broken out on a __.',
      ],
      lists: {
        a: 'Monday Tuesday Wednesday Thursday Friday Saturday',
        b: 'Monday Tuesday Wednesday Thursday Friday Saturday',
        c: 'Monday Tuesday Wednesday Thursday Friday Saturday',
      },
      due: 'b',
      rivals: 'a c',
    },
    {
      open: [
        'I must have slept for a very long time. I asked the nurse what day it was. "Yesterday was {y}," she said, "so you can work it out for yourself." Then she pulled up the blind.',
        'The boy on the bench was counting something on his fingers. "If it was {y} yesterday," he said, half to himself, "then I have missed it."',
      ],
      ask: [
        'I thought for a moment: so today was __.',
        'There was a torn calendar on the wall, and the leaf on top said __, as it should.',
      ],
      rows: `y due rivals
        Sunday | Monday | Tuesday Saturday
        Monday | Tuesday | Sunday Wednesday
        Tuesday | Wednesday | Monday Thursday
        Wednesday | Thursday | Tuesday Friday
        Thursday | Friday | Wednesday Saturday
        Friday | Saturday | Sunday Thursday
        Saturday | Sunday | Monday Friday`,
    },
    {
      open: [
        'She was {a} when she came to this country and {b} when she opened her shop. I have this from her own lips; she told it to me while she was measuring my waist.',
        'At the age of {a} she stepped off the boat, and at the age of {b} she had a shop of her own, with her name over the door.',
      ],
      ask: [
        'Just imagine, to have a shop of your own when you are __!',
        'In the photograph with the shop in it, then, she is __.',
      ],
      lists: {
        a: 'twelve thirteen fourteen fifteen sixteen seventeen eighteen',
        b: 'nineteen twenty thirty forty fifty sixty',
      },
      due: 'b',
      rivals: 'a twenty fifty',
    },
    {
      open: [
        'Three trains a day stop at our station: one at {a}, one at {b}, one at {c}. {P} wanted to take the first, but overslept, and missed the second because of a shoelace.',
        'There is a train at {a}, which was full; there is one at {b}, which was cancelled; and there is one at {c}. {P} walked up and down the platform.',
      ],
      ask: [
        'There was nothing left but to take the one at __.',
        'In the end {pHe} left with the train at __, and nobody waved.',
      ],
      rows: `a b c rivals
        six | eight | ten | six eight
        seven | nine | eleven | seven nine
        five | seven | nine | five seven
        two | four | six | two four
        one | three | five | one three
        nine | ten | twelve | nine ten
        three | six | eight | three six
        four | five | seven | four five`,
      due: 'c',
    },
    {
      open: [
        'My shift is from {from} to {to}, and I am the only one in the family who works like that. {P} goes out when I come in, so we leave each other notes on the bread bin.',
        'Ever since I started at the bakery, I have been working from {from} to {to}. {P} says that I look like an owl.',
      ],
      ask: [
        'Please do not ring me up during the __, for that is when I am at work.',
        'So I earn my money in the __, and I have got used to it.',
      ],
      rows: `from to due rivals
        midnight | four | night | morning afternoon
        eleven at night | five | night | morning afternoon
        seven | noon | morning | night evening
        eight | half past eleven, before lunch | morning | night afternoon
        half past one, after lunch, | five | afternoon | morning night
        two | five, tea included | afternoon | night morning
        six, when others have supper, | ten | evening | morning afternoon
        half past six, after sunset, | eleven | evening | morning afternoon`,
    },
    {
      open: [
        "It is the rule of our house that the lamp in the children's room goes out at {h}. {P} has just asked for another story, and {q} for a glass of water, and both for a different world.",
        '"At {h} it is lights out," I had said, "and not a minute later." {P} nodded, {q} nodded, the bear nodded.',
      ],
      ask: [
        'I looked at the clock on the landing: it was __, and I turned the switch.',
        'The church clock struck the hour, and that meant that it was __ and that the story was over.',
      ],
      lists: { h: 'six seven eight nine ten' },
      due: 'h',
    },
    {
      open: [
        'In the first {unit} of my new life as a pensioner I cleaned out the shed. In the second I painted it. In the third I sat in it and wondered what to do next.',
        'They had told me that it would take a {unit}, from the first stitch to the last button. I sat on the shop stool and thought: well, I have nothing else to do.',
      ],
      ask: [
        'How long a single __ can be, if you have nothing to do!',
        'My wife says that I have changed more in this __ than in all the time before.',
      ],
      lists: { unit: 'day week month year weekend fortnight' },
      due: 'unit',
    },
    {
      open: [
        'We were both to be home by {h}. I was there on the dot, wiped my shoes and went up to my room, while {p} did not come until {g}.',
        '"Be back at {h}," my father had called after us. I was. My friend, who had no watch, was there only at {g}, with a fish in {hat}.',
      ],
      ask: [
        'My father wrote in his book that I, at least, had come home at __.',
        'It is not so hard to be on time: you look at the clock, and when it gets near __, you run.',
      ],
      lists: {
        h: 'three four five six',
        g: 'seven eight nine ten',
        hat: 'his_cap a_bucket a_paper_bag',
      },
      due: 'h',
      rivals: 'g',
    },
    {
      open: [
        'The shop is closed on {a}. Everyone in the village knows, but I had only just moved in, and so I stood there with my empty bag and read the sign three times.',
        '"We never open on {a}," said the baker. "It was the same with my father and my grandfather. On {a} we go fishing."',
      ],
      ask: [
        'Since then I have bought bread for two days whenever the next day is a __.',
        'Which day do you think my dear mother chose to visit me? It was a __, of course, and there was not a crumb in the house.',
      ],
      lists: { a: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday' },
      due: 'a',
    },
  ]),
];
