// Tellings of games, sports, music and parties, with much talk between the event and its outcome, and of how it stands by now.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PLAY = toldKind('told: by now, play and feasts', [
  {
    open: [
      'The ball that we play with belongs to {p}, who got it from an uncle. {What}. It is the only real ball in the street. Before that we had one of rags, and before that a cabbage. Our team is called The Lions, and the others are called The Others. We have never won, but we have very good shirts.',
      'We wanted to play against the others on Saturday. There was just one ball in the street. {What}.',
    ],
    ask: [
      'On Saturday we all stood on the field and the ball was __.',
      '"We cannot play," said the captain. "The ball is __."',
      'The others laughed when they heard that our ball was __.',
      'Nobody can play with a ball that is __, not even The Lions.',
      'So that was that. The ball was __, and we went for an ice cream.',
    ],
    rows: `what due rivals
      On Friday it flew over the wall of the prison, and the prisoners have kept it | gone | flat wet new
      On Friday it came down on a coal barge, and the barge went off to the sea | gone | flat wet new
      On Friday it landed on the spikes of the fence, and the air came out with a long hiss | flat | round gone hard
      On Friday the dog bit into it, and it went as thin as a pancake | flat | round gone hard
      On Friday it fell into the bonfire, and a black lump was all that we could fish out | burnt | wet new round
      On Friday it got into the forge, and it was in flames before the smith saw it | burnt | wet new round
      On Friday it rolled into the freezer of the fish shop, and now it is a stone with ice all over it | frozen | warm burnt soft
      On Friday we kicked it onto the lake, and the lake froze over it in the night, with the ball in the ice | frozen | warm burnt gone`,
  },
  {
    open: [
      'At half time we ate our oranges and did not look at each other. {What}. The rain had stopped. Our goalkeeper is a postman and he had brought his bag along, because he had come straight from his round. Somebody said that in football you could never know, and somebody else said that you could.',
      'This is how the match went. {What}. And then it was half time, and there were oranges.',
    ],
    ask: [
      'If it had ended there, our team would have __.',
      'As things stood at half time, we were going to __.',
      'A dog that could count would have said that we would __.',
      '"You are going to __," a girl at the fence said to us.',
      'Unless something changed in the second half, we were sure to __.',
    ],
    rows: `what due rivals
      The others had scored six goals and we had not scored one | lose | win draw
      There was a nine on the board for them and a one for us | lose | win draw
      Three times the ball had been in our goal, and never in theirs | lose | win draw
      We had scored six goals and the others had not scored one | win | lose draw
      There was a nine on the board for us and a one for them | win | lose draw
      Three times the ball had been in their goal, and never in ours | win | lose draw`,
  },
  {
    open: [
      'Ten candles were on the cake when {p} took a deep breath. {What}. The little cousins screamed, the big ones filmed it, and the grandmother looked for her teeth. There were paper hats, and a magician with a rabbit which had been to every party in town and knew the cake trick.',
      'On the birthday cake of {p} there were ten candles, all lit. {What}.',
    ],
    ask: [
      'How many candles were still burning? There were __.',
      'Now there were __ candles left alight on the cake.',
      'I counted the little flames on the cake and got to __.',
      'The number of candles that still burned was __.',
      '"There are __ left! Blow again!" they all shouted.',
    ],
    rows: `what due rivals
      Four of them went out with the first puff | six | ten four five
      It was a weak puff, and only one of them went out | nine | ten one eleven
      It was a good puff, and only two of them stayed alight | two | eight ten four
      Half of them went out | five | ten four two
      Three of them went out with a hiss | seven | ten three five
      Six of them went out at once | four | ten six five
      All but three of them went out | three | ten seven four`,
  },
  {
    open: [
      'The choir had practised since Easter, and the hall was sold out, with people on the window sills. {What}. I play the triangle, so I had time to look about me. In the second row sat the butcher with his six girls, and a lady with a hat like a roast duck.',
      'The concert of our choir came to its last song. {What}.',
    ],
    ask: [
      'It was __ in the hall now.',
      'In the whole hall it was suddenly quite __.',
      'Never before had it been so __ in that hall.',
      '"How __ it is!" whispered the man with the drum.',
      'I could not go on playing, it was so __ in there.',
    ],
    rows: `what due rivals
      At the last note the people jumped up, stamped, roared and beat on their chairs | loud | quiet dark cold
      Six hundred people sang along at the top of their voices, and the dogs outside howled | loud | quiet dark cold
      At the last note no one clapped, no one coughed, no one so much as breathed | quiet | loud bright wet
      A child put a finger to its lips, and six hundred people stopped in the middle of a word | quiet | loud bright wet
      There was a bang from the cellar, and all the lamps went out, and it was ten at night | dark | bright loud hot
      Somebody sat on the main switch, and nobody could see a hand before his eyes | dark | bright loud hot
      The gale broke all the windows, and frost and snow blew over us, so that our breath stood in the air like smoke | cold | hot quiet dark
      There were three times as many people as seats, the stove could not be put out, and sweat ran down all the faces | hot | cold quiet dark`,
  },
  {
    open: [
      'We played hide and seek at the castle, nineteen cousins and no grown-up. {P}, who is never found, {what}. The rest of us had a tower, a moat and a kitchen with an oven as big as a bus. One cousin hid in the clock and came out with a changed view of time, and one was stuck in a knight.',
      'We played hide and seek at the castle. {P} {what}.',
    ],
    ask: [
      'When we found {p} at last, our cousin was __.',
      '"You are __!" we said when we pulled out {p}.',
      'No wonder that {p} was __ when we found that hiding place.',
      'And {p} was __, as you would be if you had been there.',
      'All the cousins looked at {p}, who was so __.',
    ],
    rows: `what due rivals
      had hidden in the moat, under the water, with a straw to breathe through | wet | dry cold burnt
      had hidden in the rain barrel, which was full to the brim | wet | dry black burnt
      had hidden in the chimney, where nobody had swept for a hundred years | black | white clean wet
      had hidden in the coal cellar, right inside the heap | black | white clean wet
      had hidden in the flour chest of the old mill room and shut the lid | white | black wet green
      had hidden in the snow on the tower, without a coat, for three hours | cold | hot asleep black
      had hidden in a big soft bed, and was snoring there with a thumb between those lips | asleep | awake wet lost
      had hidden under nine quilts on a sofa, and was dreaming and talked of cake | asleep | awake wet cold`,
  },
  {
    open: [
      'There is a club in our town for people who play chess by letter. My uncle {a} his game against a man in Peru, and my aunt {b} hers against a bishop. A game takes about six years. The stamps from Peru are beautiful, the bishop always adds a blessing, and the cat has learned to walk round the boards.',
      'My uncle and my aunt both play chess by letter. He {a} his last game, and she {b} hers.',
    ],
    ask: [
      'The cat could see it: my {n} was __.',
      'At breakfast my {n} was very __ about it.',
      'Nobody had to ask, because my {n} looked so __.',
      'I met my {n} on the stairs, and to be sure, there was somebody who was __.',
      'On the day of the last letter, my {n} was __.',
    ],
    rows: `a b n due rivals
      won | lost | uncle | happy | sad angry bored
      won | lost | aunt | sad | happy proud glad
      lost | won | uncle | sad | happy proud glad
      lost | won | aunt | happy | sad angry bored`,
  },
  {
    open: [
      "My kite was as big as a door, with a dragon on it, and I had made the tail from my sister's tights. {What}. It was one of those days in October when the wind does not know what it wants. Some people flew kites and some ate chestnuts, and one man flew his chestnuts by mistake.",
      'I had a kite with a dragon on it. {What}.',
    ],
    ask: [
      'In the evening my kite was __.',
      'My sister asked me about the kite. I told her that it was __.',
      '"And your kite?" "It is __."',
      'The kite on which I had worked for so long was __.',
      'I am sorry to tell you that my kite is __.',
    ],
    rows: `what due rivals
      The string snapped, and it got smaller and smaller and flew away over the sea for ever | gone | there new wet
      An eagle came down, took it in its claws, and carried it off behind the mountains | gone | there new wet
      It came down on the church tower, and the weathercock made a thousand bits of it | broken | whole new dry
      It hit the ground nose first, and both its sticks snapped in the middle | broken | whole new dry
      It fell into the lake, and I had to swim for it just now | wet | dry burnt gone
      A cloudburst caught it up there, and it dripped on me all the way home | wet | dry burnt gone
      It came down on a chimney with sparks, and caught fire, and I stamped on what was left of it | burnt | wet new whole
      It touched the wires of the tram, and there was a flash, and my dragon was in flames | burnt | wet new whole`,
  },
  {
    open: [
      'On the night before the great race, the jockey, a tiny man with a big watch, slept in the stable, beside his horse. {What}. A journalist had hidden in the hay and saw it all. It was in three newspapers, and in the third one there was also a recipe for pea soup.',
      'It was the night before the great horse race. {What}.',
    ],
    ask: [
      'At the start the horse was __.',
      'So it stood there at the start, a horse that was __.',
      '"My horse is __!" cried the jockey when the flag went up.',
      'One look was enough to see that the horse was __.',
      'What good is a horse which is __ on the day of the race?',
    ],
    rows: `what due rivals
      Someone took the horse out and made it gallop round the track until the sun rose | tired | fresh thirsty full
      The horse was kept awake with drums and trumpets until it was time to go | tired | fresh thirsty full
      Someone stole all the oats, and the hay as well, and tied up the horse's mouth | hungry | full fresh drunk
      Since Monday nobody had given the horse a thing to eat, as a trick | hungry | full fresh drunk
      Someone gave the horse two buckets of red wine, and it sang, as far as horses sing | drunk | hungry cold dead
      There was rum in the water trough, a whole barrel of it, and the horse was very fond of it | drunk | hungry cold dead
      In the water trough there was nothing but salt, and the horse had licked it up | thirsty | wet full fresh
      The horse found the door to the oats, and ate, and ate, until it could not walk through the door again | full | hungry thirsty thin`,
  },
  {
    open: [
      "I am eight, and I was the magician at our school party. {What}. My hat was my father's, my cloak was a curtain, and my wand was a leg of the old kitchen chair. There were sixty parents. I said the magic word, as you have to, and my friend hit the gong.",
      'At the school party I was the magician, with a hat and a rabbit. {What}.',
    ],
    ask: [
      'I lifted the cloth and showed everyone the hat: it was __.',
      'Then all the parents saw that the hat was __.',
      '"The hat is __!" shouted a boy in the first row.',
      'My father held his hat in his hands after the show. It was __.',
      'I knew very well that the hat was __.',
    ],
    rows: `what due rivals
      The rabbit had slipped out by a hole and run home, and there was nothing else in there | empty | full wet burnt
      My friend had taken out the rabbit, the eggs and the scarves, down to the last, before I came on | empty | full wet burnt
      My friend had put in forty eggs, six scarves and nine rabbits, up to the brim | full | empty flat burnt
      The rabbit had had babies in there, eleven of them, with no room for a hand | full | empty flat burnt
      The head had sat down on it, and he weighs as much as a cow | flat | round full wet
      My sister had ironed it, and then driven over it with the car | flat | round full wet
      The goldfish bowl had tipped over in there, fish and all | wet | dry burnt flat
      A real flame had come out of the wand and caught the brim, and there was smoke everywhere | burnt | wet full new`,
  },
  {
    open: [
      'At the swimming club they have a board with all our names. Next to mine it says {what}. My trainer is called Olga and can hold her breath for four minutes; she is married to a man who sells carpets and is afraid of the bath. We train at six in the morning, with sleet on the windows.',
      'Next to my name on the board of the swimming club it says {what}.',
    ],
    ask: [
      'So in the last race I was __.',
      'My mother looked at the board. "You were __!" she said.',
      'I think of that race a lot, the one in which I came __.',
      'It is on the board for everyone to see that I was __.',
      'Olga did not say much on the day when I came __.',
    ],
    rows: `what due rivals
      that out of nine girls, nobody was ahead of me | first | last second third
      that out of nine girls, all the others touched the wall after me | first | last second third
      that out of nine girls, the other eight were faster than me | last | first second third
      that out of nine girls, there was not one behind me | last | first second third
      that out of nine girls, only one was faster than me | second | first last third
      that out of nine girls, seven came in after me and only one before me | second | first last third
      that out of nine girls, two were faster than me, and the rest came after | third | first second last
      that out of nine girls, only two came in before me | third | first second last`,
  },
  {
    open: [
      'My guitar has been with me for twenty years, on beaches, in trains, and once in jail for a night. {What}. I was going to play at the wedding of {p} that evening, the slow one about the river, and then the fast one about the cow. I had combed my beard and all.',
      'I was to play my guitar at the wedding of {p}. {What}.',
    ],
    ask: [
      'And so I stood there at the wedding with a guitar that was __.',
      '"You see," I said to {p}, "my guitar is __."',
      'The bride asked me why my guitar was __.',
      'What does one sing at a wedding when the guitar is __?',
      'My good old guitar was __, and all the guests could see it.',
    ],
    rows: `what due rivals
      The fat uncle took it for a stool and sat down on it, and there was a crack, and the neck came off | broken | whole new dry
      It fell from the gallery, and I carried its pieces in two bags | broken | whole new dry
      I had crossed the river on a mule, and the mule lay down in the middle, and my guitar was under it | wet | dry burnt new
      The sprinklers had come on, and when I turned it over a pint ran out of the hole | wet | dry burnt new
      I had stood too near the torches, and a flame had run up its back and left it black | burnt | wet whole new
      It had been used to poke the fire, by somebody who does not love music | burnt | wet whole new
      The boys had painted it with the paint for the post boxes, from top to bottom, as a surprise | red | green black broken
      The boys had painted it the colour of spinach, from top to bottom, as a surprise | green | red black broken`,
  },
  {
    open: [
      '{What}. I tell this at each New Year, and each New Year they laugh, even those who were there. We had lentils and sparkling wine. At twelve the bells were to ring, and we were all to kiss the person on our left, and on my left sat the aunt with the beard.',
      'It happened at our New Year party. {What}.',
    ],
    ask: [
      'When the bells rang at twelve, {p} was __.',
      'So {p} was __ at midnight, as I always say at this point.',
      'We lifted our glasses at twelve, but {p} was __.',
      '"Happy New Year!" we called, and "Where is {p}?" Well, {p} was __.',
      'The year began, and {p} was __.',
    ],
    rows: `what due rivals
      At eleven our friend lay down behind the sofa, closed both eyes and snored, and no one could do anything about it | asleep | awake gone drunk
      At ten our friend said "I shall just rest my eyes", and dreamed on till the second of January | asleep | awake gone drunk
      At eleven our friend climbed out of the window, got on the night train, and was in Rome next day | gone | there asleep drunk
      At ten our friend took hat and coat and walked out into the snow, and has never been seen again | gone | there asleep drunk
      At eleven our friend had had nine glasses of rum, sang to the lamp and fell into the lentils | drunk | sober gone dead
      At ten our friend had emptied the punch bowl and was seeing two of everybody | drunk | gone dead late
      At eleven our friend fell through the ice of the pond, and the coat dripped on the carpet for an hour | wet | dry asleep gone
      At five to twelve somebody pulled a chain in the bathroom, and the whole tank came down on our friend | wet | dry asleep gone`,
  },
  {
    open: [
      'You have missed two weeks of our card evenings, so I will tell you how things stand with {p}, who plays with real money. {What}. Otto has got new glasses and cheats less. Emma brings a cushion now. The pretzels are from another baker.',
      'At our card evenings {p} plays for real money. {What}.',
    ],
    ask: [
      'In short, {p} is __.',
      'So by now {p} is __, and everybody knows it.',
      '"I am __," said {p} at the door.',
      'Cards can do that to you: look how __ {p} is.',
      'It took just two weeks, and {p} was __.',
    ],
    rows: `what due rivals
      It was one good hand after the other, and three farms and a bank are won | rich | poor dead ill
      On Friday all the gold of the mine owner lay on our friend's side of the table | rich | poor dead ill
      On Friday our friend's coat, house and last coin lay on the other side of the table | poor | rich fat strong
      It was one bad hand after the other, until even the shoes had to be left with us | poor | rich fat strong
      Our friend played so well that Emma said yes, and on Sunday the two walked out of the church with rings | married | single poor alone
      Our friend lost a bet, and the bet was to lead Emma to the altar, which was done on Sunday | married | single poor alone`,
  },
  {
    open: [
      'Our tree house has a rope, a roof of real tin and a sign that says NO. {What}. We had been saving biscuits up there for a year, for the end of the world, and a bottle of raspberry juice, and a book about a duck. The little ones were never allowed in.',
      'In the big oak we had a tree house with biscuits in it. {What}.',
    ],
    ask: [
      'The next time we climbed up, the tree house was __.',
      'I was up first. "It is __!" I shouted down about our tree house.',
      'After that we had a tree house that was __.',
      'The little ones laughed, for now our tree house was __.',
      'Our fine tree house was __, and it had taken us a year to build it.',
    ],
    rows: `what due rivals
      The squirrels had carried off the biscuits, the book, the mats, everything, and left not a crumb | empty | full wet burnt
      The little ones had cleared it out to the last biscuit while we were at school | empty | full wet burnt
      Forty pigeons, six cats and a goat had moved in, side by side, up to the roof | full | empty wet burnt
      The little ones had filled it with hay, up to the tin, so that we could not get in | full | empty wet burnt
      The roof had blown off in the storm, and three days of rain had come in | wet | dry burnt new
      Someone had held the garden hose in at the window all afternoon | wet | dry burnt new
      Lightning had struck, and there were only black boards, and the sign | burnt | new full wet
      Someone had wanted to fry an egg up there and set light to the curtains, and the flames had done the rest | burnt | new full wet`,
  },
]);

export const kinds: readonly Kind[] = [PLAY];
