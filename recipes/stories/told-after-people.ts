// Tellings of what somebody has been through, and of how he or she is because of it: tired, wet, late, rich, alone.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PEOPLE_NOW = toldKind('told: and so it is now, people', [
  {
    open: [
      '{p} came to my party, although {pHe} {what}. There were balloons, and my uncle did his trick with the eggs.',
      'Before the party {p} {what}.',
    ],
    middle: ['Somebody put on a record, and the neighbours knocked on the wall.'],
    ask: [
      'You can imagine how __ {p} was when {pHe} came in.',
      '"Poor {p}!" I said at the door. "You must be very __."',
      'No wonder {p} looked so __.',
      'It was easy to see that {p} was __.',
      'Was {p} __? Oh yes, and {pHe} said so to everybody.',
      'Why did {p} go and sit in the corner? Because {pHe} was so __.',
    ],
    rows: `what due
      had been carrying pianos up the stairs since six in the morning | tired
      had not had a bite to eat since the day before | hungry
      had walked for five hours in the heat with nothing in the bottle | thirsty
      had jumped into the river after a dog, ten minutes earlier, in coat and boots | wet
      had been cleaning out the pigs, and the tap did not work | dirty
      had waited three hours for a bus in the snow without a coat | cold
      had just found a long scratch on the new car, and the man who did it was laughing | angry
      had just had to bury a dear old dog | sad`,
    rivals: 'wet hungry tired angry cold',
  },
  {
    open: [
      'There was a man with a fever in room nine. {What}.',
      'Sister {f} was telling us about her patient in room nine. {What}. Then she told us about the food in the canteen, which is another sad story.',
    ],
    ask: [
      'When the doctor came to see him, the man was __.',
      '"Well, how is our man in room nine?" asked the doctor. "He is __," said the nurse.',
      'The doctor opened the door and saw that the man was __.',
      'So the doctor wrote on his list that the man in room nine was __.',
      'What would his wife say if she knew that he was __?',
    ],
    rows: `what due
      He had been given two pills, and since then you could hear him snore | asleep
      Because of the drill in the street he had not closed his eyes all night, and he was counting the flies | awake
      He had tied his sheets together and climbed out of the window | gone
      His fever had fallen, his cough was over, and he was asking for a steak | better
      His heart had stopped in the night, and there was nothing that anybody could do | dead
      They had given him nothing but tea for three days, and his stomach made noises like a bear | hungry
      The window had been left open, it was minus ten, and his blanket had gone to the laundry | cold
      Somebody had called him a liar, and he was throwing plates | angry`,
    rivals: 'awake dead hungry cold asleep',
  },
  {
    open: [
      'I must tell you about the hair of my sister {f}. {What}.',
      '{f} went out this morning in a big hat, and I know why. {What}.',
    ],
    ask: [
      'Under the hat her hair was __.',
      'Everyone on the bus could see that her hair was __.',
      '"I like it!" said {q}. "Your hair is __, so what?"',
      'Mother came in and asked why her hair was __.',
      'For that whole morning, then, her hair was __.',
    ],
    rows: `what due
      She mixed the blue colour with the yellow one and left it on all night | green
      She told the barber to leave no more than the width of a finger | short
      She fell into the swimming pool, head first, a minute before the bus came | wet
      A bag of flour burst right above her | white
      She put beetroot on it, which is meant to make it strong | red
      A pot of honey came down from the top shelf, and she was under it | sticky
      She tried it with the soot from the stove | black
      The barber understood her wrong and used the machine until there was nothing left | gone`,
    rivals: 'long green wet black gone',
  },
  {
    open: [
      'Five of them went to the fair. {What}. That was {p} all over.',
      'It was a strange day for {p} at the fair. {What}.',
    ],
    middle: ['The big wheel went round and round, and a band played the same song nine times.'],
    ask: [
      'So in the end {p} went home __.',
      'That evening people saw {p} on the road, and {pHe} was __.',
      'Have you ever come home from a fair so __?',
      'And so it was that {p} came back __.',
      'The mother stood at the window. There came her child, and {pHe} was __!',
    ],
    rows: `what due
      There was a big wheel to turn by hand, for eleven hours, and only one pair of arms to do it | tired
      The other four drove off and forgot the fifth | alone
      There was a thunderstorm, and only the others had umbrellas | wet
      There was a prize of ten thousand pounds in the last ticket | rich
      The purse was lost before there was time to buy one sausage, and the others shared nothing | hungry
      In the mud race there was more falling than running | dirty
      The kiss from that special person came just at the last dance | happy
      The horse that everybody loved was sold to a man from the city, and nobody could say goodbye | sad`,
    rivals: 'tired alone rich wet happy',
  },
  {
    open: [
      'Once upon a time there lived a miller. {What}. This happened in the days when bears could still talk.',
      'Grandmother began: "There was a miller. {What}."',
    ],
    ask: [
      'From that day on the miller was __.',
      '"Look at me!" cried the miller. "I am __!"',
      'In the whole kingdom it was told that the miller was __.',
      'Only the old owl had known that one day he would be __.',
      'The miller could not believe that he was __.',
    ],
    rows: `what due
      A dwarf gave him a pot out of which gold ran day and night | rich
      Robbers took his mill, his cow and his very last penny | poor
      A witch took the light from both his eyes | blind
      He slept under an oak for fifty years, and when he woke up, his beard reached down to his knees | old
      He bathed in a magic well that washed sixty years off him | young
      In the chapel on the hill he put a ring on the finger of the maid he loved | married
      His brothers and sisters all sailed away, and he had nobody else in the world | alone
      A fairy touched him with her stick, and then he could have slept in a nutshell | small
      The chains fell from his feet, and the door of the dungeon sprang open | free`,
    rivals: 'poor rich young old blind',
  },
  {
    open: [
      'There was a full house, and everybody was waiting for the great singer. {What}. In the meantime a boy played the triangle.',
      'The great singer from Italy was to sing for us at eight. But {what}.',
    ],
    ask: [
      '"Ladies and gentlemen," said the director, "I am sorry to say that our singer is __."',
      'The lady beside me whispered: "I hear that he is __."',
      'We got our money back, as the singer was __.',
      'It came out that the singer was __.',
      'Nobody can sing when he is __!',
    ],
    rows: `what due
      his train was standing in the snow and would not be here before ten | late
      he was lying in bed with a high fever and red spots | ill
      he had the wrong Friday in his diary and was spending the week in Egypt | away
      he had emptied four bottles of wine and could not stand on his feet | drunk
      he had taken a wrong turn in the forest, and he had no idea where he was | lost
      he had sat down on the sofa after lunch, closed his eyes, and nobody could wake him | asleep
      the lift had stopped between two floors with him in it | stuck
      there had been a funeral that morning, and it was his own | dead`,
    rivals: 'ill lost dead stuck late',
  },
  {
    open: [
      'We took the whole class up the mountain. {What}. In the valley the cows were wearing their bells, and {p} counted them twice.',
      'I was in charge of twenty children on that trip, and a teacher does not forget such a thing. {What}.',
    ],
    middle: ['The view was very fine, with a lake in it, a castle and three church towers.'],
    ask: [
      'In the evening all the children were __.',
      'By five they had no eyes for the view any more: they were too __.',
      '"Sir," said {p}, "we are all so __!"',
      'Can you blame them that they were __?',
      'What do you do with twenty children who are __?',
    ],
    rows: `what due
      We walked twenty miles, uphill most of the time | tired
      The basket with the sandwiches fell into a gorge, before breakfast | hungry
      The sun burned down on us, and there was no well and not one bottle of water | thirsty
      A cloud burst over us, and we had no umbrellas and no tent | wet
      The snow blew in our faces, and they were wearing short trousers | cold
      For five hours we sat in an empty station, with no game and no book | bored
      Each of them ate nine bags of sweets on the bus | sick
      A bear looked at us from behind a rock and roared | afraid`,
    rivals: 'thirsty wet bored tired sick',
  },
  {
    open: [
      'Our neighbour has a dog called {pet}. {What}.',
      'You know {pet}, the big dog from next door? {What}.',
      'I look after {pet}, a dog, for a lady who is away. {What}.',
    ],
    ask: [
      '"Why is your dog so __?" people ask.',
      'And that is why {pet} is __.',
      'A dog does not often look as __ as that.',
      'The vet took one look and said: "This dog is __."',
      'You need not touch {pet} to know that the dog is __.',
    ],
    rows: `what due
      Everyone in the street gives him sausages, nine times a day | fat
      For weeks he has had nothing but a dry crust, and you can count his ribs | thin
      He has been in the bath, and he smells of roses | clean
      He has been digging for moles in the wet field | dirty
      He has swum across the river after a duck and come right back | wet
      He has run beside the bicycle for thirty miles | tired
      He fell into the tub in which the wool is dyed for the Irish flags | green
      He was born when I was at school, and I am a grandfather now | old`,
    rivals: 'thin clean dry young tired',
  },
  {
    open: [
      'I was standing in front of the door, and {what}.',
      'It was the door at the top of the stairs, the one with the brass bell. I had come up all five floors, and {what}.',
    ],
    ask: [
      'I could not touch the bell, because my hands were __.',
      '"Can you open the door, please?" I called. "My hands are __!"',
      '{p} opened, looked me up and down and said: "Your hands are __."',
      'Do you know that feeling when your hands are __?',
      'I held out my hands to {p}. They were __.',
    ],
    rows: `what due
      I was carrying a cake, a lamp, two bags and a baby | full
      I had been digging potatoes out of the mud without gloves | dirty
      I had just emptied a broken pot of honey with my fingers | sticky
      I had made snowballs for an hour and lost my gloves | cold
      I had just fished my ring out of the fountain | wet
      the robbers had wound a rope around my wrists, with five knots | tied
      I had been sweeping the chimney | black
      I had been picking nettles and had no gloves on | sore`,
    rivals: 'empty cold clean free wet',
  },
  {
    open: [
      'My uncle is not vain, but he did look in the mirror that day. {What}.',
      '{What}. My uncle is like that. He laughed about it himself, when he had got over it, and he told it to the postman.',
    ],
    ask: [
      'So {it} was __.',
      'The children pointed at him and cried: "Look, {it} is __!"',
      'In the mirror it was plain to see that {it} was __.',
      'My aunt asked him why {it} was __.',
      'He had never thought that {it} could be __.',
    ],
    rows: `it what due rivals
      his tongue | He had been eating berries in the woods, pounds of them, as dark as the sky at night | blue | green white burnt
      his tongue | He had taken a spoon of soup straight out of the boiling pot | burnt | blue green cold
      his beard | A bag of flour had burst in his arms | white | black gone red
      his beard | He had shaved off every hair of it with the new razor | gone | long white red
      his beard | It had come too near the paint pot when he did the roses on the wagon | red | white gone short
      his nose | He had walked into a glass door at full speed, and something had cracked | broken | black blue long
      his nose | He had been looking up the chimney | black | broken blue clean
      his jacket | He had sat down against a fence that had just been painted like grass | green | white torn old
      his jacket | A nail had caught it and would not let go | torn | wet white new
      his jacket | He had walked through the car wash, without a car | wet | torn dry old`,
  },
  {
    open: [
      '"Mum? It is me. Do not get excited. {What}. The line is bad. What? No, {p} is all right. Yes, we have our scarves."',
      '{p} rang home from a telephone box. "{What}," {pHe} said.',
    ],
    middle: ['There was a long crackling in the line, and a strange voice said "Hello? Hello?"'],
    ask: [
      'So now they are __.',
      '"Oh dear," said the mother, "so you are __!"',
      'The mother put down the phone. "They are __," she told the father.',
      'The father shouted from the bath: "What did they say? Are they __?"',
      'All that the parents understood was that the two were __.',
    ],
    rows: `what due
      We missed the four o'clock bus, and the next one goes at seven | late
      We do not know where we are, and there is nothing here but trees | lost
      We fell off the bridge, and all our clothes are dripping | wet
      We got into the hut just before the storm, and nothing can happen to us now | safe
      We gave our lunch to the ducks, and there is no shop for miles | hungry
      We found a chest with four thousand gold coins in it | rich
      We went down the coal heap on our bottoms, in our white clothes | dirty
      We went to the church this morning, and he put a ring on my finger, and I said yes | married`,
    rivals: 'lost wet safe late rich',
  },
  {
    open: [
      'It was the morning of the wedding. {What}.',
      'My cousin {f} was going to marry the pilot at eleven. {What}. Her father was walking up and down with a flower in his coat.',
    ],
    ask: [
      'At eleven the priest heard that the bride was __.',
      '"And where is the bride?" "She is __, Father."',
      'Who had ever seen a bride that was __?',
      'The guests were told at the church door that the bride was __.',
      'The organ played on and on, for the bride was __.',
      'The pilot smiled and said he did not mind that she was __.',
    ],
    rows: `what due
      The coach had lost a wheel, and it would take her an hour to get there | late
      She had red spots all over and a fever of forty | ill
      The mother of the pilot had called her a fat goose, and she was throwing vases at the wall | angry
      She had danced until six, and nobody could get her to open her eyes | asleep
      She had let herself out by the back door and taken the first train to Spain | gone
      She had slipped on the landing stage and fallen into the river, dress and all | wet
      The horse with the long tail had kicked her, and nothing could be seen of the white dress for mud | dirty
      Her garden gate had fallen shut, her dress was caught in it, and nobody had the key | stuck`,
    rivals: 'late angry wet gone asleep',
  },
  {
    open: [
      'There were forty guests at the castle. {What}. It is in the memoirs of the butler.',
      'I was a waiter in those days, up at the castle. {What}.',
    ],
    ask: [
      '"My lord," whispered the butler, "the guests are __."',
      'My lord was in a rage because the guests were __.',
      'The cook looked into the hall and saw that the guests were __.',
      'It is bad luck, they say, if all the guests are __.',
      'Towards evening there could be no doubt that the guests were __.',
    ],
    rows: `what due
      They had been sitting before empty plates since noon, as the goose would not get done | hungry
      They had all taken the last train, and not one hat was left in the hall | gone
      The speech had been so long that all of them had closed their eyes and were snoring | asleep
      They had drunk the whole cellar dry, and they were singing under the tables | drunk
      There was no wood for the fires, and there was ice on the inside of the windows | cold
      The fountains had been turned on just as they walked past | wet
      For a week there had been nothing to do but look at stamps, and they had looked at them all | bored
      They had seen a knight without a head on the stairs, and not one of them would go up to bed | afraid`,
    rivals: 'drunk asleep wet gone bored',
  },
  {
    open: [
      'A ship went out in spring with nine men on board. {What}.',
      'This is an old song about nine sailors, and it has thirty verses. {What}. In between there is a lot about rum and the girls of the harbour.',
    ],
    middle: ['And the wind blew, as it says at the end of each verse, heave ho.'],
    ask: [
      'In the last verse the nine men are __.',
      'Oh, how __ they were, those nine men!',
      '"Captain," said the youngest, "we are all __."',
      'A gull flew home with the news that the nine men were __.',
      'They wrote it on paper and put it in a bottle: "We are __."',
      'Nine wives lay awake, not knowing that their men were __.',
    ],
    rows: `what due
      They broke the compass, the fog came down, and they sailed round and round without an idea where they were | lost
      They ate the last biscuit in June, and no fish would bite | hungry
      They drank the last drop of water in June, and it would not rain | thirsty
      They found an island full of pearls and took as many as the ship could hold | rich
      They sailed to the pole, their stove went out, and the ropes grew as stiff as glass | cold
      They came through the hurricane, and now they are in port with both feet on the ground | safe
      They rowed day and night for a month, since there was no wind | tired
      The waves broke over them for a week, and there was nothing to dry their shirts with | wet`,
    rivals: 'lost rich safe tired thirsty',
  },
  {
    open: [
      'I wanted to borrow a ladder from {m}. {What}. Still, one has to try.',
      '{What}. You know {m}, the man across the street.',
    ],
    ask: [
      'I rang and knocked, but {m} did not come to the door. He was __.',
      '"It is no use knocking," said his neighbour. "{m} is __."',
      'I stood outside for a while. Then I remembered that {m} was __.',
      'How could I forget that {m} was __?',
      'So there was no ladder for me, because {m} was __.',
    ],
    rows: `what due
      He takes two pills at eight, and not even thunder can wake him before morning | asleep
      A cannon once went off next to his head, and since then he has not heard a sound | deaf
      He flew to Spain last week to spend the summer there | away
      He has to count nine thousand stamps by noon and must not look up | busy
      Somebody told him that I had called him a fool, and he will not speak to me for a year | angry
      He has got the flu, with a fever, and he cannot stand up | ill
      He has been on the run since the matter with the bank, and nobody has seen him again | gone
      They carried him to the churchyard in May, with the band of the fire brigade in front | dead`,
    rivals: 'asleep deaf ill busy angry',
  },
]);

export const kinds: readonly Kind[] = [PEOPLE_NOW];
