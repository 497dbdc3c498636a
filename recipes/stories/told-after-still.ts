// Tellings of what has happened so that something is still, already, too or quite so: "still hot", "too heavy", "left open".
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const STILL = toldKind('told: and so it is now, still and already', [
  {
    open: [
      'I am off to the airport in a minute, {p}. About {it}: {why}.',
      'One thing, {p}, and it is important. {Why}. So much for {it}. The plants need nothing, the cat will tell you what it needs, and the key goes under the frog.',
    ],
    ask: [
      'So please keep {it} __.',
      'Whatever you do, {it} must stay __.',
      'I rely on you, {p}. When I come back, {it} must be __.',
      '"Does {it} really have to be __ all the time?" asked {p}.',
      '{p} made sure, day after day, that {it} was __.',
    ],
    rows: `it why Why due rivals
      the big window | there is poison in that new paint, and it has to get out into the garden | There is poison in that new paint, and it has to get out into the garden | open | shut clean dark
      the cellar door | a thief has been in twice, because the key was not turned | A thief has been in twice, because the key was not turned | locked | open clean wet
      the box of matches | one drop of water, and not one of them will burn | One drop of water, and not one of them will burn | dry | wet open empty
      the clay on my table | as soon as there is no more water in it, it cracks | As soon as there is no more water in it, it cracks | wet | dry hot empty
      the ice box | if it warms up by one degree, all my ice cream will run out | If it warms up by one degree, all my ice cream will run out | cold | warm open empty
      the room with the baby chicks | the smallest cold draught would kill them | The smallest cold draught would kill them | warm | cold open dark
      the white sofa | not one paw with mud on it, not one finger with jam | Not one paw with mud on it, not one finger with jam | clean | dirty wet full
      the room with my photos | one ray of light, and all the pictures are spoilt | One ray of light, and all the pictures are spoilt | dark | bright clean open
      the guest room | my sister is moving in with all her furniture, so not one thing may be put there | My sister is moving in with all her furniture, so not one thing may be put there | empty | full dark locked`,
  },
  {
    open: [
      'You will find two {x}s there, {p}. {What}.',
      'There were only two {x}s in the whole house. {What}. It was no time to go shopping, with the storm and with the bridge down.',
    ],
    ask: [
      'As {p} wanted to {need}, the choice was soon made: it had to be the __ {x}.',
      '"I would like to {need}," said {p}. "Give me the __ {x}, please."',
      'Now tell me, if you had to {need}, would you not take the __ {x}?',
      'In order to {need}, {p} reached for the __ {x}.',
    ],
    rows: `x what need due rivals
      towel | One has been in the sun all day, and the other has fallen in the bath | dry the baby | dry | wet dirty
      knife | One has just been ground, and the other has been used to cut stones | slice the roast as thin as paper | sharp | blunt broken
      bottle | There is not a drop left in one, and nobody has opened the other yet | have a good long drink | full | empty broken
      bottle | There is not a drop left in one, and nobody has opened the other yet | put a letter in it and throw it into the sea | empty | full dirty
      plate | The dog has licked one, and the other has just been washed | serve the cake to the bishop | clean | dirty broken
      coat | One is lined with fur, and the other is as thin as a curtain | go out in the snow | warm | thin old
      ladder | One has three steps, and the other has thirty | climb on to the roof of the church | long | short broken
      stick | One is as long as a finger, and the other is as long as a car | measure the baby mouse | short | long heavy
      pencil | One is like the sky, and the other is like a tomato | draw a deep sea | blue | red black
      pencil | One is like the sky, and the other is like a tomato | colour the nose of a clown | red | blue green
      chair | One was painted an hour ago, and the other has not been touched | sit down in white trousers | dry | wet broken`,
  },
  {
    open: ['{What}. I was there and saw it with my own eyes, and so did {p}.', 'It was like this: {lower}.'],
    ask: [
      'In the end {it} turned __.',
      'You could see how {it} turned __.',
      'Why did {it} turn __? I have just told you.',
      '{p} cried out: "Look, {it} is turning __!"',
      'It surprised nobody that {it} turned __.',
    ],
    rows: `it what lower due rivals
      the milk | The jug stood in the sun from Monday to Thursday | the jug stood in the sun from Monday to Thursday | sour | red cold blue
      the traffic light | All the cars had to stop, and the people walked across | all the cars had to stop, and the people walked across | red | green blue black
      the traffic light | After a minute of waiting all the cars could drive on | after a minute of waiting all the cars could drive on | green | red white sour
      the washing | One red sock had got in among the white shirts | one red sock had got in among the white shirts | pink | blue green black
      the water in the tub | Somebody tipped a whole pot of beetroot into it | somebody tipped a whole pot of beetroot into it | red | green white blue
      the water in the tub | Nine pens leaked, the kind we write with at school, and they are all like the sky | nine pens leaked, the kind we write with at school, and they are all like the sky | blue | red green white
      the whole village | It began to snow, and it snowed all night on roofs and roads | it began to snow, and it snowed all night on roofs and roads | white | black green red
      the bottom of the pan | The pan was held over a smoking candle | the pan was held over a smoking candle | black | white pink green`,
  },
  {
    open: [
      'We all have our weak spots. With {p} it is this: {what}.',
      'I have known {p} since school, and I can tell you what happened again this morning: {what}.',
    ],
    ask: [
      'That kind of thing always makes {p} __.',
      'There is nothing that makes {p} so __.',
      '"It makes me so __!" {p} said to me.',
      'So it is easy to understand that {p} was __ after this.',
      'Would it not make you __, too?',
      '{p} could not help feeling __.',
    ],
    rows: `what due
      two bags of salted peanuts, with nothing to drink | thirsty
      five cream cakes and then nine rounds on the merry-go-round | sick
      no breakfast, and then that smell of roast chicken from the corner | hungry
      up since four, then a warm room and a speech about taxes in a voice like a bee | sleepy
      a boy who throws stones at the dog and laughs | angry
      a letter from that daughter overseas who had not written for years, and she is coming home | happy
      the basket of the dog that died, there in the hall, with his ball in it | sad
      a long walk through the tunnels of a big cave, with strange steps behind | afraid`,
    rivals: 'thirsty sick hungry angry happy',
  },
  {
    open: [
      '{What}. That was only five minutes ago.',
      'I looked at the clock before I went upstairs. {What}, and five minutes is not a long time.',
      '"{What}, just this minute," called {p} from the stairs.',
    ],
    ask: [
      'Careful, {it} is still __!',
      'Wait a little. I think that {it} is still __.',
      '"Why must I wait?" "Because {it} is still __."',
      'After such a short time {it} was of course still __.',
      '{q} came in too early and found that {it} was still __.',
    ],
    rows: `it what due rivals
      the iron | I have done the last shirt with the iron | hot | cold wet broken
      the bench | I gave the bench a second coat of green | wet | dry cold broken
      the bread | I took the bread out of the freezer | frozen | warm burnt sour
      the bread | I took the bread out of the oven | hot | frozen cold sour
      the baby | I put the baby to bed and heard the first little snore | asleep | awake hungry wet
      the water in the boiler | I lit the fire under the boiler | cold | hot frozen dirty
      the kitchen floor | I went over the kitchen floor with a mop | wet | dry hot sticky
      the bath | I pulled the plug out of that giant of a bath | full | empty dry hot
      the pool | I turned on the thin little hose that has to fill the pool | empty | full frozen warm
      the stove | I put out the fire in the stove | warm | cold wet full`,
  },
  {
    open: [
      '{What}. Now it is nine in the evening.',
      '{p} meant to come at six, but it is nine now. {What}.',
      'When {p} arrived, the clock struck nine. {What}. There had been a cow on the line, and then a second cow, looking for the first.',
    ],
    ask: [
      'It is too late: {it} will be __ by now.',
      'So {it} was already __.',
      'Nobody was surprised that {it} was __ by then.',
      '"Do not tell me that {it} is already __!" said {p}.',
      'Well, who comes at nine will find that {it} is __.',
    ],
    rows: `it what due rivals
      the tea | The tea was poured out at six | cold | hot sweet frozen
      the museum | The museum shuts at six | closed | open full dark
      the little boy | The little boy always goes to bed at six, and he is a good sleeper | asleep | awake hungry ill
      the buffet | At six sixty hungry soldiers were let in to the buffet | empty | full cold closed
      the pizza | The pizza went into the oven at six, and nobody has taken it out | burnt | raw frozen cold
      the water in the dish | The dish was put out at six, at minus thirty | frozen | warm hot salty
      the washing | The washing was hung up over the stove at six | dry | wet dirty lost
      the bath | The taps over the bath have been running since six | full | empty dry clean
      the last train | The last train leaves at six, to the minute | gone | full late empty`,
  },
  {
    open: [
      'It was a party game with a sack. You shut your eyes, and somebody puts a thing into the sack. This time {what}.',
      'In the dark hall hung a sack. {p} did not know that {what}.',
    ],
    middle: ['The others giggled and held on to each other.'],
    ask: [
      'A hand went in and felt something __.',
      '"Ugh!" cried {p}. "It is __!"',
      'Before one could guess what it was, one noticed that it was __.',
      'The thing inside was __, there was no doubt about it.',
      'The fingers were pulled back at once, since the thing was so __.',
    ],
    rows: `what due
      it was a sponge that had just been pulled through the pond | wet
      it was a snowball | cold
      it was a potato right out of the fire | hot
      it was a bun over which a whole jar of syrup had been poured | sticky
      it was a razor that had just been ground | sharp
      it was a carrot from the field with all the mud on it | dirty
      it was one of the feather pillows from the nursery | soft
      it was a stone from the wall | hard`,
    rivals: 'wet hot sticky soft sharp',
  },
  {
    open: [
      'I share a flat with {p}. {What}.',
      'Do you want to know what it is like to live with {p}? {What}. Apart from that we get on very well, and on Fridays we play chess.',
    ],
    ask: [
      'I came home after {p} had gone out. As always, {it} was __.',
      'As usual {p} had left {it} __.',
      'So I knew that {it} would be __.',
      'It is the same every day: {p} goes out and leaves {it} __.',
      '"Has {p} left {it} __ again?" asked my mother. I nodded.',
    ],
    rows: `it what due rivals
      the front door | Not once has the door been shut after going out | open | locked dirty wet
      the front door | The key is turned three times before going out, and the handle is tried twice | locked | open broken wet
      the lamp | The switch is never touched before going out, and who pays for the light? I do | on | off dirty broken
      the lamp | To save money, not one lamp may burn when nobody is at home | off | on dirty new
      the frying pan | There is a fried egg every morning, and no washing up | dirty | clean full new
      the frying pan | There is a fried egg every morning, and then soap, hot water and a brush | clean | dirty wet broken
      the fridge | All that I buy is eaten before I have seen it, to the last egg | empty | full clean locked
      the fridge | There is more shopping done every day than ten people can eat | full | empty dirty broken
      the bathroom floor | There is half an hour under the shower, without the curtain | wet | dry clean empty`,
  },
  {
    open: [
      'We looked at {it} and shook our heads. {What}.',
      '{What}. It was a pity about {it}.',
      '{p} is not one to complain, but {what2}.',
    ],
    ask: [
      'Well, {it} was too __ to {do}.',
      'For {p} at least {it} was too __ to {do}.',
      '"Nobody can {do} that!" said {p}. "It is much too __."',
      'Was {it} really too __ to {do}? I think so.',
    ],
    rows: `it what what2 do due rivals
      the soup | The soup had come from the fire a moment ago and was bubbling | the soup had come from the fire a moment ago and was bubbling | eat | hot | cold salty sour
      the soup | A pound of salt had fallen into the soup | a pound of salt had fallen into the soup | eat | salty | hot sweet thin
      the pond | There was ice along the edge of the pond, and snow had run into it | there was ice along the edge of the pond, and snow had run into it | enjoy | cold | warm dirty deep
      the pond | All the drains of the town run into the pond | all the drains of the town run into the pond | enjoy | dirty | cold deep warm
      the jacket | The jacket had been made for a boy of three | the jacket had been made for a boy of three | wear | small | wet warm big
      the jacket | The jacket had just been fished out of the canal | the jacket had just been fished out of the canal | wear | wet | small warm old
      the bag | Somebody had packed the bag with lead | somebody had packed the bag with lead | lift | heavy | light small hot
      the pot | The pot had been in the glowing coals all night | the pot had been in the glowing coals all night | lift | hot | heavy cold small
      the bread | The bread had been baked in the days of the old king | the bread had been baked in the days of the old king | bite | hard | hot wet sweet`,
  },
  {
    open: [
      'In the train there was a seat by the window. {What}. I had two bags, a cello and a headache.',
      '"What about that seat over there?" I asked the lady with the knitting. "{What}," she said.',
    ],
    ask: [
      'So I thought to myself: the seat is __.',
      '"Excuse me," asked the next passenger, "is it true that this seat is __?"',
      'I told everyone who came along that the seat was __.',
      'The guard came past, and I showed him that the seat was __.',
      'There was no question that the seat was __.',
    ],
    rows: `what due
      The man who had it got off at the last stop, bag and all | free
      A man has it, and he has only gone to get a coffee and will be back | taken
      A boy let a bottle of lemonade run out all over it, just now | wet
      A fat man sat down on it, and it came off with a crack | broken
      Someone put his muddy boots up on it, all the way from the coast | dirty
      A girl has stuck her chewing gum all over it | sticky
      The heating is right under it, and it cannot be turned down | hot
      Some workmen unscrewed it and carried it off, and there is just the floor | gone`,
    rivals: 'free taken wet broken dirty',
  },
  {
    open: [
      '{m} put on the good trousers for the first time since last year. {What}.',
      'It was about the trousers, {m} told me. {What}. His wife laughed so much that she had to sit down on the laundry basket.',
    ],
    ask: [
      'Those trousers are too __ for him now.',
      '"I cannot go like this," he said. "My trousers are too __!"',
      'Anybody could see that the trousers were much too __.',
      'Who likes to go out in trousers that are too __?',
      'So he took them off again, because they were too __.',
    ],
    rows: `what due
      In that year he had grown by a head, and now one could see his knees | short
      They belonged to his brother, who is a giant, and the legs lay on the floor behind him | long
      In that year he had eaten too much cake, and the top button shot through the room | tight
      In that year he had lost half his weight, and they fell down when he let go of them | wide
      They were made of the thickest wool, and it was the hottest day of the summer | warm
      They were made of something like tissue, and it was the coldest day of the winter | thin
      He had worn them last when he mucked out the pigs, and nobody had washed them | dirty`,
    rivals: 'short long tight wide dirty',
  },
  {
    open: [
      '{p} was to spend the day with us. {What}.',
      'My aunt opened the door, and there stood {p}. {What}. Behind the door the kettle was whistling and the budgie was whistling back.',
    ],
    ask: [
      '"My goodness, how __ you are!" said my aunt.',
      'My aunt shook her head. "Why are you so __, {p}?"',
      'We had never known {p} to be so __.',
      'It was the first thing that my aunt noticed: {p} was __.',
      'And how __ {p} was!',
    ],
    rows: `what due
      The aunt used to look down at the top of that head, and now she had to look up | tall
      There had been a fall into the brook on the way | wet
      There had been a fall into the coal cellar on the way | dirty
      We had said twelve, and now it was three in the afternoon | late
      We had said twelve, and now it was just before nine in the morning | early
      There had been no food but grass and snails on that island for a year | thin
      There had been no work in the last year but tasting cakes in the pastry shop | fat
      The bus stop was a mile off, and somebody had left the coat at home in the snow | cold`,
    rivals: 'tall late early thin wet',
  },
  {
    open: [
      'At the gate of the zoo they were all talking about the lion. {What}.',
      'Our zoo has one old lion, called {pet}. {What}. They still wanted the full price at the gate.',
    ],
    ask: [
      '"You must know that the lion is __," said the keeper.',
      'So that day the lion was __.',
      'My little brother cried all the way home because the lion was __.',
      'It even stood in the paper: our lion is __!',
      'Ask the elephant, he saw it: the lion was __.',
    ],
    rows: `what due
      Nobody had been there to feed him for four days, and he was licking the empty bowl | hungry
      The vet had shot a dart into him, and he was snoring behind the rock | asleep
      The gate had been left open, and all that they found was a footprint in the park | gone
      A goat had been put in with him by mistake, and he had got it down, horns and all | full
      A boy had poured a bucket of water over him | wet
      He had been rolling in the place where the hippos have their mud | dirty
      His heart had stopped in the night, and his wife lay beside him and would not leave | dead
      He had a thorn in his paw, and somebody had laughed, and now he roared and shook the bars | angry`,
    rivals: 'asleep full dead gone angry',
  },
  {
    open: [
      'Do not believe everything that old {m} shows you. {What}. I have known him for forty years.',
      'There is a man in our town, {m} by name. {What}. He does it to be left in peace, or for a coin, or just for fun.',
    ],
    ask: [
      'It is not true, of course. He only pretends to be __.',
      'If you ask me, the man is not __ at all.',
      'It took the people years to find out that he was not really __.',
      '"Are you truly __?" asked the child, who was not easy to fool.',
      'What a good actor! Half the town thinks that he is __.',
    ],
    rows: `what due
      When someone is coming, he puts on dark glasses and feels his way along with a white stick | blind
      When someone speaks to him, he holds a trumpet to his ear and shouts "What? What?" | deaf
      When someone is coming, he sits down at the church door in rags and holds out his hat | poor
      When someone is coming, he lights a cigar with a bank note, and the rings on his fingers are of glass | rich
      When someone comes in, he gets into bed, coughs, and holds the thermometer against the lamp | ill
      When someone speaks to him, he closes his eyes and snores, and in the middle he winks | asleep
      When someone comes in, he picks up three phones, and there is nobody at the other end | busy
      When someone is coming, he falls down on the pavement and stops breathing, with his hands across his chest | dead
      When someone comes in, he glues on a white beard and lets his knees and his voice shake | old`,
    rivals: 'blind deaf poor ill rich',
  },
  {
    open: [
      '{p} has an old car without a roof and loves it more than is good for a person. {What}.',
      'They had driven over the mountains in the old car without a roof. {What}. Somebody took a picture of them under a palm.',
    ],
    ask: [
      'When they got out at the other end, all of them were __.',
      'The passengers, one must say, were __.',
      '"Never again!" they said. "We are __!"',
      'How __ they were, when they stood in front of the hotel!',
      'And the lady at the desk asked politely why they were so __.',
    ],
    rows: `what due
      It had poured from the first mile to the last | wet
      It had been snowing from the first mile to the last, and they had no blankets | cold
      There was not one place to eat on the whole way, and they had not packed so much as a bun | hungry
      The flask was empty after the first mile, and the desert was long | thirsty
      A cart with pig dung drove in front of them all day, and it was not a very good cart | dirty
      They had been pushing it for nineteen miles, uphill | tired
      There were nine hundred bends, and the driver took each of them on two wheels, after all those eggs | sick`,
    rivals: 'wet cold hungry dirty sick',
  },
]);

export const kinds: readonly Kind[] = [STILL];
