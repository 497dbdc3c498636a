// Tellings of facts that are said once in passing on journeys, and called back after other talk by the same word.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DAYS, JOBS, MONTHS, NUMBERS } from './telling-words.ts';

const WAY = toldKind('told: called back on the way', [
  {
    open: [
      'Before we set out I put the passports into the {due}. Then there was the gas to turn off, and the cat to be kissed, and {p} wanted to go back for a book, and {q} for another book.',
      '"The passports are in the {due}," said Dad, starting the car. "Who wants to hear the one about the two nuns and the crocodile?" Everybody had heard it.',
    ],
    ask: [
      'Four hours later a man in uniform bent down to the window. "Your passports, please." We took them out of the __.',
      'At the border Mum looked into every bag we had. "They are in the __, dear," said Dad.',
      'When we reached the airport we had everything but the __, and so we had no passports.',
      '"Where are the passports?" "In the __."',
      'The __ with the passports had stayed at home in the hall.',
      'Somebody stole the __ at the first petrol station, passports and all.',
    ],
    lists: { due: 'suitcase basket bag box purse jacket bucket coat wallet' },
  },
  {
    open: [
      'You will know our guide by his {due} hat, it said in the paper from the travel office. It also said that the tap water was not for drinking, and that the monkeys bite.',
      'The guide had {a due} hat, so that he could be seen from far away. He had three wives as well, he told us, and each of them believed that she was the only one.',
    ],
    ask: [
      'In the crowd at the market we got lost, and all of us looked for a hat that was __.',
      '"Excuse me, have you seen our guide? His hat is __."',
      'Far away, on top of the pyramid, there was something small and __, and we knew that it was the hat of our guide.',
      'A monkey snatched the hat, and soon we saw a spot of __ between the leaves.',
      'In our photos of the trip you see temples, sand, and one hat, always the same, always __.',
      'Follow the __ hat, or you will miss the bus!',
    ],
    lists: { due: COLOURS },
  },
  {
    open: [
      'The bridge is closed until {due}. They told us so at the petrol station, where we also bought a map and some very old mints. There is a lovely inn by the river, by the way, run by two brothers.',
      '"You cannot get across before {due}," said the man with the flag. "The river has eaten half of the bridge." He had been fishing, and he showed us how long the one was that got away.',
    ],
    middle: ['So we took two rooms at the inn. The brothers sang at night.'],
    ask: [
      'We stayed at the inn by the river and waited for __.',
      'When does the bridge open again? On __.',
      'Then, on __, the man put down his flag and let the first cars across the bridge.',
      '"How long are you staying?" asked the brothers. "Until the bridge is open. On __."',
      'The work took longer than they had said, and on __ the bridge was still closed.',
      'We crossed the bridge on __ as soon as it was open.',
    ],
    lists: { due: DAYS },
  },
  {
    open: [
      'Seat number {due}, by the window. Three nuns got on, and a man with a goose in a basket. The train was late because of a cow. I wrote two postcards and ate an egg.',
      'On my ticket it said seat {due}. I put my bag up, took my shoes off, and slept as far as Milan, where a boy woke me up because he wanted to sell me a whistle.',
    ],
    ask: [
      'I came back from the dining car, and there on my seat, number __, sat the goose.',
      '"I am sorry, but this is my seat. Look at my ticket, it says __."',
      'After we had got out, I remembered my umbrella. It was still lying on seat number __.',
      'The man in the cap looked at my ticket. "Seat number __," he said, "that is right."',
      'Which seat did I have on that train? It was number __.',
      'All night long I had been sitting on number __, as it said on my ticket.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'I met a woman on the ferry who was on her way to {due}, to look for her father. She did not have an address, only half of a photo. We drank tea out of her flask, and she taught me to say "thank you" in four languages.',
      'A woman on the boat told me she was going to {due}. She had sold her house. There was a strong wind, the chairs slid about on the deck, and a child threw its shoes to the gulls.',
    ],
    ask: [
      'A year later I had a card from the woman on the ferry, with a picture of the old town of __.',
      'I have often wondered what became of her in __.',
      'Where was the woman from the boat going? To __.',
      'When we had landed, I saw her again in the street. "And which is the way to __?" she asked a sailor.',
      'If she has found him, I thought, then they are sitting together somewhere in __ and drinking tea.',
      'Each time they talk about __ on the radio, I think of the woman on the ferry.',
    ],
    lists: {
      due: 'Spain Italy France Germany Japan Canada India Africa Greece Egypt Paris Rome London Ireland Russia China',
    },
  },
  {
    open: [
      'Gate {due}, now boarding.',
      '"Your gate is number {due}," said the lady, and gave us back our papers.',
      'We fly from gate {due}. There is still time for a sandwich.',
    ],
    ask: [
      'Which gate do we have to go to? Gate __.',
      '"Run! They are already calling our names, and it is a long way to gate __!"',
      'They came out of the toy shop and went to the wrong gate. Theirs was number __.',
      'On the board next to the name of our flight there was the number of the gate, and it was still __.',
      'A tired crowd was already waiting at our gate, number __.',
      'Our plane was standing behind the glass at gate __.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'The man with the camel is called {due}. He speaks to us in French and to the camel in something else. At noon we lay down in the shadow of a rock, and {p} read to us from a book about ice.',
      'They led us to a man in a blue robe. "{Due}," he said, laying his hand on his heart. Then we got up on the camels, one after another, and one after another we screamed.',
    ],
    ask: [
      'When the storm came we could see nothing but sand. "Where are you?" we shouted. "{p} has fallen off! Help us, __!"',
      'Without him we should never have found the well. Thank you, __!',
      'The name of the man with the camel was __.',
      'At home {p} bought a parrot and, in memory of the man in the desert, called it __.',
      'The camel would not get up for any of us, only for __.',
      'We still write to __ and his camel at Christmas.',
    ],
    lists: { due: 'Ali Omar Hassan Ahmed Yusuf Ibrahim Karim Musa Said Jamal Abdul Rashid Samir Malik' },
  },
  {
    open: [
      'In my backpack there were only four things: a map, a shirt, a bar of soap, and {a due}. I had twenty pounds. I was nineteen, and it was the summer when everyone had long hair.',
      'When I walked to Rome I took nothing with me but a shirt, some soap, a map, and {a due}. I slept in barns. An old priest let me ring his bells, and in Siena I was in love for two days.',
    ],
    ask: [
      'On the third night somebody took my backpack, with the map, the shirt, the soap and the __.',
      'I can do without soap, and I can do without a shirt, but never without a __.',
      'I emptied my backpack out on the table of the police station: map, shirt, soap, __.',
      'Today the map is lost, the shirt is a rag, and the soap is used up. I have only the __ left from that time.',
      'It was a light bag: apart from the soap, the shirt and the map there was just the __.',
      '"Why did you carry a __ all the way to Rome?" ask my grandchildren.',
    ],
    lists: {
      due: 'torch spoon flute violin knife book mirror rope blanket pan drum teapot camera bell ball candle',
    },
  },
  {
    open: [
      'We went in {due}, because it is cheaper then. The hotel had a lift with a bench in it. At breakfast there was a man who read aloud from the newspaper to his dog.',
      'It was in {due} that we took the trip to the lake. {p} drove, {q} read the map upside down, and I sat in the back with the cool box on my knees.',
    ],
    ask: [
      'We liked it so much that we booked again for the next __.',
      '"When were you at the lake?" "In __."',
      'The photos of the lake must be with the others from __.',
      'It is nice at the lake in any month, I am sure, but for me it will always be __.',
      'In __, when we were there, the lake was as smooth as glass.',
      'That year, when __ came, we packed our bags for the lake.',
    ],
    lists: { due: MONTHS },
  },
]);

const STAY = toldKind('told: called back on holiday', [
  {
    open: [
      'They call the wind here the {due}. There is a song about it. The house has no bath, but there is the sea, and in the evenings an old woman comes with warm bread and looks at our feet.',
      '"When the {due} blows," said the old woman who brought the bread, "nobody goes out in a boat." That was how they called their wind. She had nine children, and there was flour on her shawl.',
    ],
    middle: ['For a week it was hot and quiet. We swam, and {p} learned to gut fish.'],
    ask: [
      'On Sunday night all the doors began to bang. It was the wind at last, the __.',
      'What do they call the wind? They call it the __.',
      'Three boats did not come home, because they had gone out in spite of the __.',
      '"Listen," said {p}, as the roof began to rattle. "That must be the __."',
      'When the __ blew we stayed in bed and listened to it howl.',
      'The roof of our house was carried off by the __.',
    ],
    lists: { due: 'Wolf Horse Devil Broom Bear King Witch Lion Whip Giant Baker Thief Bull' },
  },
  {
    open: [
      'Our host told us about his knees all through supper, and then his {due} sang, and there was no more talk of knees. We ate figs. The goats came and stood around us like people who have paid.',
      'The host was quiet, but his {due} sang like a bell. There were figs every evening, and wine that took the skin off your teeth, and once there was a wedding with shots.',
    ],
    ask: [
      'At home we missed the evenings, and the figs, and most of all the voice of the __.',
      'Years later that voice came out of the radio, and I knew that it was the __ of our old host.',
      '"Sing for us!" we all cried, clapping our hands, and again the __ sang.',
      'Who sang for the guests in the evening? It was the __ of the host.',
      'Once the __ had a cold, and there was no singing.',
      'Our host put down his fork and shut his eyes when he heard the song of his __.',
    ],
    lists: {
      due: 'mother father sister brother aunt uncle cousin grandmother grandfather daughter son wife neighbour',
    },
  },
  {
    open: [
      'On the first day a boy on the beach sold us {due}. He had them in a bucket on his head. The sand was so hot that we hopped, and {q} got a splinter, and we saw a man asleep with a newspaper on his face.',
      '"{Due}! Fresh {due}!" a boy was calling along the beach, and we bought some. After that we built a castle with a moat, and the tide came and took it, and then somebody lost a ring.',
    ],
    ask: [
      'From then on we waited every day at three for the boy with the __.',
      'My stomach hurt all night. It must have been the __ from the boy on the beach.',
      'I can still hear his voice: "__!"',
      'What did that boy sell on the beach? He sold __.',
      'Whenever I eat __ I see that beach again, and the boy with the bucket.',
      'On the last day the boy gave us the rest of his __ for nothing.',
    ],
    lists: {
      due: 'cherries nuts peaches melons pancakes grapes oranges cakes plums strawberries bananas pears biscuits',
    },
  },
  {
    open: [
      'Our tent is the {due} one. It is not easy to find, as there are hundreds of them here, and at night they all look the same. The showers are cold. {p} has made friends with a boy who has his own canoe.',
      'We bought {a due} tent, because it was the last one in the shop. The man threw in a hammer. We have been here for two days, and we know all the songs of the people next to us.',
    ],
    ask: [
      'It was dark when I came back from the showers. I went from tent to tent with my torch and looked for one that was __.',
      '"You are in the wrong tent! Ours is __."',
      'A storm came and threw the tents into the river. Down by the mill they saw something __, and that was ours.',
      'If you come to visit us, ask for the family with the tent that is __.',
      'The sun shone through the cloth and made all our faces __.',
      'I fell over the ropes of three strange tents before I got to the __ one.',
    ],
    lists: { due: 'red blue green yellow white brown pink purple orange grey' },
  },
  {
    open: [
      'We swapped houses with a family from Norway. The man is {a due}, the woman draws whales. They have left us a list: how the stove works, which of the neighbours bite, where to put the fish heads.',
      'The man whose house we have for the summer is {a due}. I have never slept in a bed with doors before. There is a boat, there is a cat that is not ours, and it does not get dark.',
    ],
    ask: [
      'The phone rang in the middle of the night. Someone spoke very fast. They did not want us, it seemed, they wanted the __.',
      'You could tell by the books on his shelves that the owner of the house was a __.',
      'In his wardrobe hung the clothes that he wears to work as a __.',
      'What does the man who owns the house do? He is a __.',
      'An old man knocked at the door and asked for the __, who was in our house in England.',
      'And our neighbours at home wrote, "He is a good __, that man of yours from Norway!"',
    ],
    lists: { due: JOBS },
  },
  {
    open: [
      'At the hotel they laid a fresh {due} on my pillow every evening, I do not know why. The pool was closed. I read eleven books, and in the twelfth there was a letter, but it was not for me.',
      'There was {a due} on the pillow every night when we came back to our room. We had mosquitoes as well, and a view of a wall, and the man at the bar told us how he had once been king of an island.',
    ],
    ask: [
      'Now that I am home again, I look at my pillow every evening, and I miss the __.',
      'My wife turned out the light, lay down, and shouted. She had not seen the __ on her pillow.',
      'On the last night there was only the pillow. They had forgotten the __.',
      'What lay on the pillow every evening? A __.',
      '"Who puts a __ on the pillow?" I asked the maid, and she only smiled.',
      'The maid came in with clean sheets and, for the pillow, a __.',
    ],
    lists: { due: 'rose biscuit plum chocolate peach cherry leaf lemon feather shell flower pear cookie' },
  },
  {
    open: [
      'The boatman will not be paid with money. What he wants is {due}. There are seven islands, and on the last of them lives a saint, or a goat, I did not quite understand him.',
      '"No money," said the man with the boat. "{Due}!" He rowed standing up, like a man who sweeps the street, and he pointed at things and told us what they were called.',
    ],
    ask: [
      'When we wanted to go out to the islands again, we went to a shop first and bought some __ for him.',
      'He handed us out of the boat, one by one, and then held out his hand for the __.',
      'We had nothing left to pay the boatman with. He had already had all our __.',
      'The boatman put what we gave him under his seat, where there was a whole heap of __.',
      'How do you pay for the boat? With __.',
      'You must always have __ in your bag if you want to see the islands.',
    ],
    lists: {
      due: 'matches chocolate soap needles salt sugar tea coffee socks candles batteries stamps buttons tobacco pencils',
    },
  },
  {
    open: [
      'We all got shells, only {p} found {a due} on the beach. It was hot. A girl was being buried in the sand by her brothers, up to the neck, and went on eating an ice cream that they held for her.',
      'The sea had thrown {a due} up on the beach, and {p} carried it home in a towel. There were sausages, and a film about bees, and {q} could not sleep because of the sun.',
    ],
    ask: [
      'To this day {p} has got that __ from the beach on the window sill.',
      '"What have you got there, wrapped in your towel?" "A __."',
      'It smelled of the sea for years, that __.',
      'A man came and said that he had lost it from his ship, and so {p} had to give back the __.',
      'Nobody ever found out how a __ had come into the sea.',
      'In the evening they all sat round the __ that the sea had brought and made up stories about it.',
    ],
    lists: { due: 'bottle doll shoe clock lamp chair drum bell hat mirror boot ball coconut barrel' },
  },
  {
    open: [
      'It was {due} the whole of that Thursday. Do you remember? We played cards in the kitchen of the hut. I won, then you won, then the dog ate the king of hearts, and after that we told each other our dreams.',
      'On the Thursday of our week in the hut it was {due} from morning till night. We played cards. Nobody won, as there was a king missing.',
    ],
    ask: [
      'On Wednesday we swam and on Friday we swam. Only on Thursday it was __.',
      '"Why did you not go up the mountain on that Thursday?" "Because it was __."',
      'I wrote in my diary for Thursday just one line: "It was __."',
      'What was the weather like on Thursday? All day it was __.',
      'When I see playing cards, I think of that Thursday in the hut, when it was __.',
      'If it had not been for Thursday, when it was __, they would have had nothing to complain about.',
    ],
    lists: { due: 'foggy windy stormy rainy snowy icy cloudy freezing misty' },
  },
]);

export const kinds: readonly Kind[] = [WAY, STAY];
