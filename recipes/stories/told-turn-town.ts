// Tellings of what happened in the town, the street and at feasts, with a good deal of chatter, and of how it is there by now.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const TOWN = toldKind('told: by now, about town', [
  {
    open: [
      'The inn called The Ship {a}, while the inn called The Anchor, across the square, {b}. People say there is a curse on one of the two, but they never agree on which. In my time you could get a pie in both. One landlord had a wooden leg, the other a loud wife, and on market days you could hardly cross the square for barrels, full ones going in and empty ones coming out.',
      'On our square there are two inns. The Ship {a}. The Anchor {b}.',
    ],
    ask: [
      'A traveller came over the square and looked in at The {n}. It was __.',
      'If you go to The {n} tonight, you will find it __.',
      '"Is The {n} always so __?" asked the traveller.',
      'That evening, The {n} was quite __, as one would think.',
      'I saw with my own eyes how __ it was in The {n}.',
    ],
    rows: `a b n due rivals
      has not had a guest since the landlord put his thumb in the soup | has a queue down to the river since the new cook came, and people sit on the stairs | Ship | empty | full closed loud
      has not had a guest since the landlord put his thumb in the soup | has a queue down to the river since the new cook came, and people sit on the stairs | Anchor | full | empty dark quiet
      gives each guest a free goose, so that they sit in each other's laps | frightens off everybody with its bill, and the waiter plays chess with himself | Ship | full | empty dark quiet
      gives each guest a free goose, so that they sit in each other's laps | frightens off everybody with its bill, and the waiter plays chess with himself | Anchor | empty | full loud hot
      has a drum band and a hundred singing sailors | is for monks who have promised never to speak | Ship | loud | quiet cold dark
      has a drum band and a hundred singing sailors | is for monks who have promised never to speak | Anchor | quiet | loud hot full
      has run out of lamps and candles | has just hung up nine great lights with mirrors | Ship | dark | bright loud full
      has run out of lamps and candles | has just hung up nine great lights with mirrors | Anchor | bright | dark cold empty`,
  },
  {
    open: [
      '{What}. You know the fountain, the one with the three fat boys and the fish. When I was at school we threw our caps into it. Once a drunk slept in it for a night, once a bride washed her feet there, and once, in a hot summer, a man sold the water by the cup. There was talk of putting a tram stop in its place.',
      'What about the fountain on our market square? {What}.',
    ],
    ask: [
      'These days, when you go by, the fountain is __.',
      'The mayor had to say in his speech that the fountain was __.',
      'Children ran up to see if it was true. Yes, the fountain was __.',
      '"I never saw it so __," said an old man on the bench by the fountain.',
      'A fountain that is __ is good for the newspaper.',
    ],
    rows: `what due rivals
      It was twenty below last night, and the water stopped in the middle of a splash and hangs there like glass | frozen | dry warm gone
      The great frost has turned the fish, the boys and all the water into one white lump | frozen | dry warm gone
      They have cut off the water to save money, and you can sit in it with a book | dry | wet frozen red
      No rain, no water: the pipe gave its last drop in May, and now there is dust in it and a beetle | dry | wet frozen red
      Some students poured ten bottles of cherry juice into it | red | clear green dry
      The tomato seller fell into it with her whole cart, and it all went through the pump | red | clear green dry
      They came with a crane on Monday, took it off to the museum, and paved the square | gone | there frozen dry
      It has been sold to an American, stone by stone, and the ship has left | gone | there frozen dry`,
  },
  {
    open: [
      'The parade began at two, and as always I carried the big flag. {What}. In front of me was the fire brigade and behind me the ladies of the garden club with a float that was meant to be a swan. We had to pass the town hall, the gas works and my own house, where the children stood and threw peas.',
      'In the parade I carried the big flag of our town. {What}.',
    ],
    ask: [
      'By the time we reached the church, my flag was __.',
      '"His flag is __!" people called out.',
      'I looked up, and the flag was __.',
      'The mayor does not like it when the flag of the town is __.',
      'My own children saw that the flag I carried was __.',
    ],
    rows: `what due rivals
      It started to pour at the first corner, and it came down in bars | wet | dry burnt clean
      A fireman fell over his hose, and it went off right over my head | wet | dry burnt clean
      Somebody threw a firework, and there were flames as high as a house over my head | burnt | wet new clean
      I got too near the torches, and soon there was only a black rag | burnt | wet new clean
      It got caught in the tram wires, and there was a long sound, and I had two halves of it | torn | whole wet clean
      The big dog of the butcher jumped up, bit into it and would not let go, and I pulled | torn | whole wet clean
      I slipped in front of the gas works and it lay in the black mud, with the whole swan going over it | dirty | clean burnt whole
      The coal cart drove by too fast, and what was in the gutter was on the flag now | dirty | clean burnt whole
      The wind took it out of my hands, and it was last seen above the sea | gone | there wet burnt`,
  },
  {
    open: [
      'As to old Mr Finch at the corner, who used to sell newspapers, {what}. He has a hat for each day of the week. They say that he was once at sea, that he once had a bear, and that he once hit a duke, but people say so many things. My uncle bought a comb from him in 1970 and still has it.',
      'The man who sold newspapers at the corner was called Finch. In the end {what}.',
    ],
    ask: [
      'So now Mr Finch is __.',
      'I miss his voice at the corner, but Mr Finch is __.',
      '"Where is Mr Finch?" "Have you not heard? He is __."',
      'My uncle took off his hat when he was told that Mr Finch was __.',
      'There is nobody in town who does not know that Mr Finch is __.',
    ],
    rows: `what due rivals
      he was hit by a tram, and the whole town walked behind the coffin | dead | alive rich married
      he sold his last paper on Monday, lay down, and they have carved his name on a stone next to his mother's | dead | alive rich married
      he found a gold coin under his box, then a bagful, and then a whole roomful | rich | poor dead lonely
      he won the great lottery, and goes by in a car with a driver | rich | poor dead lonely
      he led the widow from the flower stall down the aisle, and they both had a ring and rice in their hair | married | dead single alone
      he said "I do" to the lady with the parrots, in front of the mayor, and there was a cake of nine floors | married | dead single alone
      they came for him because of the bank, and he sits behind bars for ten years | caught | free dead rich
      the police had been after him for years, and on Sunday they had him in the net, with the queen's spoons | caught | free dead rich`,
  },
  {
    open: [
      'Our library has two doors. The front door {a}, and the back door {b}. I tell you this because you asked for a quiet place to read, and it is the best there is, with green lamps and a lady who brings you water. You must not eat in there. You may sleep, but not on the maps.',
      'You can try to get into the library by the front door, which {a}, or by the back door, which {b}.',
    ],
    ask: [
      '{p} went round to the {n} door. It was __.',
      'For {p}, who took the {n} door, things were simple: it was __.',
      '"Have you tried the {n} door?" "Yes, it is __."',
      'The {n} door of the library is __, just as I said.',
      '{p} put a hand on the {n} door and found it __.',
    ],
    rows: `a b n due rivals
      has been nailed up with boards since the flood | stands wide to let in the air | front | shut | open new
      has been nailed up with boards since the flood | stands wide to let in the air | back | open | shut locked
      has lost its lock, so that it swings to and fro | is bolted, and has a chain as well | front | open | shut locked
      has lost its lock, so that it swings to and fro | is bolted, and has a chain as well | back | locked | open broken
      was painted an hour ago and will stick to your hand | was painted a month ago | front | wet | dry old
      was painted an hour ago and will stick to your hand | was painted a month ago | back | dry | wet new
      was put in yesterday, straight from the carpenter | has been there since the time of Queen Anne | front | new | old broken
      was put in yesterday, straight from the carpenter | has been there since the time of Queen Anne | back | old | new fresh`,
  },
  {
    open: [
      'Market day! {What}. I was there with my eggs, as I am every Friday, between the man with the brushes and the woman who can tell the future from cheese. A child was lost and found again, twice. At three the sun came round the church and shone right in my eyes, and I thought of my bed.',
      'I sell eggs at the market. Last Friday {what2}.',
    ],
    ask: [
      'When I packed up in the evening, my basket was __.',
      '"And your basket is __?" my husband asked me at home.',
      'I went home with a basket that was __.',
      'It was a day on which a basket can only be __ by the evening.',
      'My basket, as I carried it home, was __.',
    ],
    rows: `what what2 due rivals
      A cook from the palace came by and bought all my eggs, down to the last | a cook from the palace came by and bought all my eggs, down to the last | empty | full broken lost
      There was such a run on eggs that I did not keep one for myself | there was such a run on eggs that I did not keep one for myself | empty | full heavy wet
      It was a black day, and I did not sell a single one of my three hundred eggs | it was a black day, and I did not sell a single one of my three hundred eggs | full | empty light lost
      Nobody wanted eggs, and each customer gave me an old cabbage to take home on top of them | nobody wanted eggs, and each customer gave me an old cabbage to take home on top of them | full | empty light new
      The brush man fell onto my basket, and its bottom came off and the handle, too | the brush man fell onto my basket, and its bottom came off and the handle, too | broken | whole full new
      A horse stepped into my basket and walked off with it on its foot, until it was in splinters | a horse stepped into my basket and walked off with it on its foot, until it was in splinters | broken | whole full new
      The fountain sprang a leak and shot straight into my basket for an hour | the fountain sprang a leak and shot straight into my basket for an hour | wet | dry burnt broken
      I forgot to open my umbrella over the basket in that terrible cloudburst at the end | I forgot to open my umbrella over the basket in that terrible cloudburst at the end | wet | dry burnt broken`,
  },
  {
    open: [
      'The new bridge was to be opened by a princess with a pair of silver scissors. {What}. I stood on the bank with a paper flag and a sausage. A lady beside me said that it would never have happened under the old mayor, and a gentleman said that everything had happened under the old mayor.',
      'This is what I saw when the new bridge was to be opened. {What}.',
    ],
    ask: [
      'The people on the bank saw that the princess was __.',
      'In the paper next day they wrote that the princess had been __.',
      '"Look, she is __!" said the lady beside me.',
      'How does one cut a ribbon when one is __? The princess did not know.',
      'It is not often that one sees a princess who is so __.',
    ],
    rows: `what due rivals
      A wave came over the railing and took her from the hat to the shoes | wet | dry late proud
      The fire boat saluted with all its hoses, and the wind turned | wet | dry late proud
      We waited for three hours, till it was dark and the band had gone home, and then she came | late | early wet bored
      It was to be at ten, and she stepped out of her coach at noon with a hot face | late | early wet bored
      She was there at seven in the morning, when the chairs were still being put up and no one had a crown on | early | late wet angry
      She came a whole hour before the time, and sat on a bucket and waited for us | early | late wet angry
      The mayor spoke for four hours on concrete, and she yawned, counted her fingers and yawned again | bored | happy early wet
      Somebody had stolen her scissors, and she stamped her foot, shouted, and threw her crown at the mayor | angry | happy bored proud`,
  },
  {
    open: [
      'There used to be a factory at the end of our street. {What}. My mother says that in those days you set your watch by its whistle, and the washing was never white. There was a canteen with good soup, and in the winter we slid down the coal heap on trays. That is where I lost this tooth.',
      'At the end of our street there is the old factory. {What}.',
    ],
    ask: [
      'Walk down our street today, and you will see the factory: it is __.',
      'Well, the factory is __ now.',
      'Strangers ask us why the factory is __.',
      'My mother showed me the factory, and of course it was __.',
      'A factory that is __ is nothing to be sad about, says my mother.',
    ],
    rows: `what due rivals
      All the machines were sold, every chair and lamp was carried out, and only the wind goes through the halls | empty | full loud new
      One by one the workers left, and the last man took away the last screw | empty | full loud new
      They pulled it down brick by brick, and there is a meadow | gone | there full loud
      It was blown up on a Sunday, and there are tennis courts in its place | gone | there full loud
      They have sixty new hammers running day and night, and you cannot hear your own voice | loud | quiet empty gone
      The machines hum no more, they are made of rubber, and you could hear a pin drop | quiet | loud gone burnt
      The workers tiptoe in felt shoes now, and nobody may whistle, not even the whistle | quiet | loud gone burnt
      The oil caught fire on a July night, and there are black beams and ashes | burnt | new full loud`,
  },
  {
    open: [
      'At the dance in the town hall, {p} sat next to the coats from eight until twelve. {What}. The band played all the old waltzes. There was a bowl with fruit in it, and a competition for hats, and somebody had brought a grandmother of a hundred who danced with everyone.',
      '{p} was at the dance in the town hall, but sat next to the coats. {What}.',
    ],
    ask: [
      'So it is not hard to see why {p} was __ that evening.',
      '"Are you __?" the grandmother of a hundred asked {p}.',
      'At midnight {p} went home and was still __.',
      '{p} had never been so __ at a dance before.',
      'One could see from across the hall that {p} was __.',
    ],
    rows: `what due rivals
      The great love was there, hand in hand with somebody else, and there was a ring | sad | happy proud hungry
      The old friend who used to come along to each dance had died that week | sad | happy proud hungry
      The buffet was locked, and there had been no lunch, and no breakfast either | hungry | full sad thirsty
      Other people had eaten all the sandwiches, and the stomach under that good suit was growling like a dog | hungry | full proud thirsty
      After a day of moving pianos on four hours of sleep, those eyes kept falling shut | tired | awake thirsty proud
      There had been a night shift, and then another night shift, and then the dance | tired | awake thirsty proud
      The juice was finished, the tap was broken, and there had been nothing but salted nuts | thirsty | full sad cold
      The heat was terrible, there was not a drop in any glass, and the throat was like sand paper | thirsty | full sad cold`,
  },
  {
    open: [
      'Listen, I have been a caretaker in this house for thirty years. {What}. On the first floor there is a dentist, on the second a lady with a harp, on the third a man who says that he is a poet. I know their rubbish, and I tell you that rubbish does not lie. One more thing: do not ride the lift with wet dogs.',
      'The caretaker told me about the lift. "{What}," he said.',
    ],
    ask: [
      'So if you look for the lift today, it is __.',
      'The lady with the harp stood at the lift and found it __.',
      '"The lift is __," it says on a sheet of paper in the hall.',
      'The lift was __, and the poet made a poem about it.',
      'A lift that is __! What next?',
    ],
    rows: `what due rivals
      The rope snapped last night, and it lies in two pieces at the bottom | broken | new full dry
      The motor has burnt out and it will not move again before they send a new one from Italy | broken | new full dry
      A pipe has been pouring down the shaft all morning, and whoever was in it came out with water in his shoes | wet | dry new gone
      The dentist rode up in it with a tank of goldfish and slipped | wet | dry new gone
      They have taken it out, cabin and rope, and there is only a shaft with a bird in it | gone | there new wet
      The men carried it away on Tuesday to be put into another house | gone | there new wet
      The old one went to the dump, and since this morning we have one that has never been used, with a mirror and a bell | new | old broken wet
      The harp is in it, and the harp's case, and nine cousins who were to help, and not a mouse could get in | full | empty gone dry`,
  },
  {
    open: [
      'Is this the radio? I am ringing you because of your quiz. {What}. I am on the phone in the hall, my husband is in the bath, and he knows nothing about it. I am a nurse, I like roses, and my favourite song is the one about the lighthouse.',
      'A woman called the radio and told them: "{What}."',
    ],
    ask: [
      'The man at the radio said, "So your street is __ now."',
      'It went out on the air that the street was __.',
      'The street where she lived was __, then.',
      'Everybody with a radio knew now that the street was __.',
      'A policeman was sent, and he wrote down: street __.',
    ],
    rows: `what due rivals
      A chemical lorry has tipped over in our street, and there is green foam on everything as far as the church | green | red white dry
      The paint works had a leak, and it all went the colour of grass, the road, the cars and the dogs | green | red white dry
      A lorry with ten thousand eggs and flour has hit a lamp post, and it looks like winter in our street, in June | white | red green black
      A mill has burst, and there is flour over our whole street, roofs and all | white | red green black
      The ketchup factory has an open gate, and a slow wave of it has come all down our street | red | white green black
      A tanker with beetroot soup has lost its whole load on us, from end to end | red | white green black
      The tar machine exploded, and there is not a stone in our street that is not covered with it | black | white red green
      The soot of three chimneys came down on our street in one night like snow, only the other way about | black | white red green`,
  },
  {
    open: [
      'When we were small there was a cinema in town, The Star, and each of us has kissed somebody there, except my brother. {What}. The seats were red, the ice was dear, and the man who tore the tickets had only nine fingers. He called every girl a duchess.',
      'The Star was our cinema. {What}.',
    ],
    ask: [
      'So The Star is __ these days.',
      'I took my son to see The Star, and it was __.',
      '"It is __!" he said when we stood before The Star.',
      'There was a long piece in the paper on why The Star was __.',
      'The Star is __, but we still have our memories.',
    ],
    rows: `what due rivals
      Since Easter there has been a lock on the door and a note that there will be no films any more | closed | open full burnt
      The owner has retired to the sea, the lights are off and the doors are nailed up | closed | open full burnt
      A reel caught fire in the middle of a love scene, and only the front wall stood in the morning | burnt | wet full open
      The popcorn machine exploded, the curtain went up in flames, and then the roof | burnt | wet full open
      They show dinosaurs there now, and every seat has been sold for months, with people on the steps | full | empty gone closed
      The whole town goes there every night, and they put boards over the aisle to sit on | full | empty gone closed
      People all have a screen at home, and the man with the nine fingers shows his films to nobody, row upon row | empty | full gone burnt
      They still show films each day, but in the last year not one ticket was sold | empty | full gone burnt`,
  },
]);

export const kinds: readonly Kind[] = [TOWN];
