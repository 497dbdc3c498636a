// Tellings in which signs and events say what hour, day, season or weather it is, and what now lies, hangs or smells.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const TIME_NOW = toldKind('told: and so it is now, time and air', [
  {
    open: [
      'I was walking past the {x} when {what}.',
      '{p} opened the window just as {what}. It was the window on the side of the {x}.',
      'Have you heard about the {x}? Yesterday {what}. My aunt, who was hanging up her curtains, has had to wash them twice.',
    ],
    ask: [
      'For an hour there was nothing but __ in the air.',
      'Shut your mouth and your eyes: the air is full of __!',
      'Wherever you looked, the air was thick with __.',
      'The whole street came out to see the air full of __.',
      'Oh, how the people ran, with the air full of __!',
    ],
    rows: `x what due
      farm | a hundred bales of hay began to burn | smoke
      carpet shop | they beat nine old carpets that had not been beaten since the war | dust
      bed shop | five hundred pillows burst at once | feathers
      mill | a bag as big as a cow burst and went up in a white cloud | flour
      park | the great autumn gale blew through the oaks | leaves
      honey farm | a man with a cart ran over all nine hives | bees
      beach | the storm blew across the dunes | sand
      soap works | a pump went mad and blew and blew | bubbles
      dovecote | somebody opened the cages of all the forty birds | pigeons
      printer | the wind got into a mountain of white sheets | paper`,
    rivals: 'smoke dust feathers sand leaves',
  },
  {
    open: [
      'A lorry turned over last night on the road to the harbour. It came from the {x}, and {what}. The driver was not hurt, thank heaven, and had a sandwich.',
      'Did you hear the bang? It was the lorry from the {x}. At the bend {what}.',
    ],
    middle: ['Four policemen stood there, and the oldest of them was telling a joke.'],
    ask: [
      'In the morning the whole road was covered with __.',
      'Nobody could drive to the harbour, because the road was full of __.',
      '"Why is there so much __ on the road?" asked {p}.',
      'Men with shovels were sent to clear away the __.',
      'The cats and the crows came from far and wide to see all the __.',
    ],
    rows: `x what due
      dairy | a tank as big as a house burst, and out ran a white stream | milk
      bee farm | nine hundred jars were smashed, and it flowed slowly and shone like gold | honey
      mine | its whole black load slid off, enough to heat a school for a winter | coal
      harbour | the boxes came open, with herrings and cod in them | fish
      bakery | the loaves rolled off to the left and to the right | bread
      quarry | its whole yellow load ran out, as fine as in an hourglass | sand
      glass works | nine hundred windows fell off and went to pieces | glass
      ice works | the frozen blocks slid off and broke | ice
      laundry | the tub tipped over, and everything began to foam | soap`,
    rivals: 'milk coal fish sand ice',
  },
  {
    open: [
      'There was no clock in the prison, but {p} had ears and a window. {What}.',
      '{What}. {p} lay in bed, in that strange hotel, and listened.',
    ],
    ask: [
      '{PHe} needed no watch to know that it was __.',
      '"So it is __," thought {p}.',
      'What time was it? It must have been __.',
      'By these signs one could tell that it was __.',
      'It was __, and another day would bring another letter.',
    ],
    rows: `what due
      The bell struck twelve times, and the sun stood right over the chimney | noon
      The bell struck twelve times, and an owl called at the moon | midnight
      A cock crowed, the sky turned pink in the east, and the milkman came round | morning
      The sun had just gone down, one lamp after another was lit, and mothers called their children in | evening
      The workmen put down their tools, took out their sandwiches, and there was hardly any shadow | noon
      Three hours after dark, one day ended and the next one began with twelve strokes | midnight
      The first birds sang, and people with sleepy faces were going to work | morning
      The shops pulled down their shutters, and people with tired faces were coming home from work | evening`,
    rivals: 'noon midnight morning evening',
  },
  {
    open: [
      '"Which day is it?" asked Grandpa from his chair. "{What}, Grandpa," said {p}.',
      'On a desert island one forgets the days. {p} was quite sure of one thing only: {lower}.',
    ],
    ask: [
      'So today is __.',
      'That means, if we can still count, that it is __ today.',
      'It took a little thinking. Then it was clear: it must be __!',
      'Write it in the diary: today is __.',
      'Is it __ already? Yes, it must be.',
    ],
    rows: `what lower due rivals
      Yesterday was Sunday | yesterday was Sunday | Monday | Saturday Tuesday
      Tomorrow is Sunday | tomorrow was going to be Sunday | Saturday | Monday Friday
      Yesterday was Wednesday | yesterday was Wednesday | Thursday | Tuesday Friday
      Tomorrow is Wednesday | tomorrow was going to be Wednesday | Tuesday | Thursday Monday
      The day after tomorrow is Sunday | the day after tomorrow would be Sunday | Friday | Saturday Tuesday
      The day before yesterday was Monday | the day before yesterday was Monday | Wednesday | Tuesday Saturday
      Tomorrow is Monday | tomorrow was going to be Monday | Sunday | Tuesday Saturday
      Yesterday was Saturday | yesterday was Saturday | Sunday | Friday Monday
      Tomorrow is Friday | tomorrow was going to be Friday | Thursday | Saturday Wednesday
      Yesterday was Thursday | yesterday was Thursday | Friday | Wednesday Saturday`,
  },
  {
    open: [
      'She had slept for a long time in the glass coffin. When the lid was lifted, {what}.',
      'There was a picture over the sofa of my grandparents, without a date. In it {what}. My grandmother wore a big hat with cherries.',
    ],
    ask: [
      'So it was in __.',
      'One could see that it was __.',
      '"Oh!" said {p}. "It must be __."',
      'Only in __ does it look like that.',
      'Nobody had to say that it was __.',
    ],
    rows: `what due
      there was snow on the roofs, and children were skating on the pond | winter
      the farmers were cutting hay under a burning sun, and the cherries were ripe | summer
      the leaves were falling, red and brown, and the swallows were leaving for the south | autumn
      the swallows were just back, and there were buds on the trees and new lambs in the fields | spring
      long icicles hung from the gutter, and the trees were black and bare | winter
      they were bathing in the lake at ten in the evening, and it was still light | summer
      the grapes were being pressed, and the last apples lay in the wet yellow leaves | autumn
      the first green came through the melting snow, and hens were sitting on their Easter eggs | spring`,
    rivals: 'winter summer autumn spring',
  },
  {
    open: [
      'Every day at ten a bus stops at our corner. Today {what}.',
      'I do not often take the bus, and I shall tell you why. Last Monday {what}. My neighbour says that one gets used to it, but she has a car.',
    ],
    ask: [
      'That is how it was: the bus was __.',
      '"Excuse me, why is this bus __?" I asked the driver.',
      'I wrote a letter to the company about a bus that was __.',
      'It would be wrong to say that the bus is always __, but this time it was.',
      '{p} at the bus stop threw up both arms. The bus was __!',
    ],
    rows: `what due
      a herd of sheep was on the road for half an hour, and the bus had to wait for them | late
      the driver left out all the other stops, and the bus was there a quarter of an hour before its time | early
      four football teams were in the bus, and they were sitting on each other's knees | full
      there was nobody in the bus but the driver | empty
      I ran, but all I saw of the bus were two red lights, and they got smaller and smaller | gone
      the heating of the bus would not turn off, and that in July | hot
      the bus had no glass in its windows, and that in January | cold
      the bus had just come from a farm track, with mud up to the roof | dirty
      they had sprayed the bus like a lemon, from front to back | yellow`,
    rivals: 'late early full empty cold',
  },
  {
    open: [
      'That was a kick! Everyone in the yard turned round to see where the ball was. {What}.',
      '{p} has the strongest leg in our team, and the worst aim. {What}.',
      'We lost our best ball on Saturday. {What}. My brother blamed the wind, I blamed my brother, and then it was time for tea.',
    ],
    ask: [
      'So the ball is in the __.',
      '"I know where our ball is!" shouted {q}. "It is in the __!"',
      'Somebody will have to get our ball out of the __.',
      'That is the end of the game, as long as the ball is in the __.',
      'Who kicked the ball into the __?',
    ],
    rows: `what due
      There was a splash, and all the ducks flew up from among the lilies | pond
      It dropped down and down between the stones, and we heard a plop, where people draw water with a bucket | well
      It stuck up there among the branches and the apples, and a bird looked at it | tree
      Soot fell on the carpet indoors, and the smoke could not get out any more | chimney
      It floated off under the bridge and on towards the sea | river
      The keeper jumped, but he jumped the wrong way, and we had scored | goal
      The cows looked up from their hay, and a pigeon came out under the roof | barn
      Between the thorns and the twigs you could just see something round, and I scratched my arms at the fence | hedge
      It rolled under the van, over the oil stain, and lay there between the spare tyres | garage`,
    rivals: 'pond well tree chimney river',
  },
  {
    open: [
      'I had a compass, a flask and no map. In the morning I walked {was}. At the big stone I {what}.',
      'The pirate told it like this: he went {was} from the well. At the oak he {what}. And he minded the bull.',
    ],
    ask: [
      'From there on the way went __.',
      'So after that one walked __.',
      'The compass left no doubt. From there the path led __.',
      'The next mile, if you can follow me, was due __.',
    ],
    rows: `was what due
      north | turned right | east
      north | turned left | west
      north | turned round and went back | south
      east | turned right | south
      east | turned left | north
      east | turned round and went back | west
      south | turned right | west
      south | turned left | east
      west | turned right | north
      west | turned left | south`,
    rivals: 'north south east west',
  },
  {
    open: [
      '{p} has spent the whole day {what}.',
      'Sit over there, {p}, by the window, please. You have been {what} since eight, have you not?',
      'We all like {p}, who is a cousin of my wife. But today of all days, with guests in the house, {pHe} had been {what}.',
    ],
    ask: [
      'The whole room smells of __ now.',
      '"Whew!" said {q}. "You smell of __!"',
      'Even {pHis} hair smells of __.',
      'Nobody minds it much that {p} smells of __.',
      'What is that smell? Is it __?',
      'Open a window! There is a strong smell of __ in here.',
    ],
    rows: `what due
      cutting up herrings and cod at the harbour | fish
      sitting at the campfire, always on the side to which the wind blew | smoke
      doing the doors and the window frames in green, with a brush | paint
      making nine hundred bars for the wash basins of the hotels | soap
      filling the tanks of cars and lorries | petrol
      cleaning the stable and brushing the two black ones that pull the carriage | horses
      roasting the beans and grinding them, down at the café | coffee
      turning the big yellow wheels in the cellar of the dairy, where they ripen | cheese
      picking bunches of them for the weddings, red ones with thorns | roses`,
    rivals: 'fish smoke soap cheese paint',
  },
  {
    open: [
      '{f} used to work in an office with me. Then she changed her life: she {what}.',
      'You ask about {f}. She has thrown away her old papers and her grey suits, and since Easter she {what}. Her mother cried at first, but that is over.',
      'Do you know what {f} does now? She {what}.',
    ],
    ask: [
      'In other words, {f} is now a __.',
      'Who would have thought that {f} would become a __?',
      '"My daughter is a __," says the mother to everyone in the bus.',
      'She has made up her mind to stay a __ as long as she lives.',
      'The office has lost a clerk, and the world has won a __.',
    ],
    rows: `what due rivals
      gets up at two and puts rolls and loaves into a hot oven | baker | butcher farmer painter
      stands in front of thirty children and a blackboard | teacher | nurse dentist baker
      sits at the wheel of the number nine and stops at each stop | driver | pilot sailor teacher
      looks into open mouths and drills | dentist | barber baker butcher
      flies from Rome to New York with three hundred people behind her | pilot | driver sailor nurse
      has forty cows, and milks them | farmer | butcher baker teacher
      cuts up pigs and sells chops and sausages | butcher | baker farmer dentist
      plants roses for rich people and mows their lawns | gardener | farmer painter baker
      stands on deck in all weathers and knows every harbour in the world | sailor | pilot driver farmer
      goes from bed to bed on the ward, with pills and clean sheets | nurse | teacher dentist pilot`,
  },
  {
    open: [
      'We wanted to buy a wardrobe that stood in the window of a shop. But {what}. The man was very friendly and gave each of us a pencil.',
      'About the wardrobe: {what}.',
    ],
    ask: [
      'We did not take the wardrobe. It was too __.',
      'So for us the wardrobe was simply too __.',
      '"What was wrong with the wardrobe?" asked {p}. "It was too __."',
      'A wardrobe can be too __, you see.',
      'Is there no wardrobe in this town that is not too __?',
    ],
    rows: `what due
      our ceiling is two metres from the floor, and the top of it was at two metres thirty | tall
      our door is eighty centimetres from left to right, and it was ninety | wide
      eleven men tried to lift it, and it did not move an inch | heavy
      the ticket said four thousand, and we had forty | expensive
      we have thirty coats, and three would have gone in | small
      it had been eaten by worms since the days of Napoleon, and the doors fell off when one breathed | old
      it was like a night without a moon, and our bedroom gets no sun in any case | dark`,
    rivals: 'small heavy wide light tall',
  },
  {
    open: ['Look at {p}! {What}.', '{What}. {p} looked at the clock and sighed.'],
    middle: ['The parrot said "Good morning", as it always does, whatever the hour.'],
    ask: [
      'There is no doubt about it: it is time for __.',
      '"Come along, {p}," said {q}, "it is time for __."',
      'Is it already time for __? It seems so.',
      'When it is time for __, nothing helps.',
      'So now it was time for __.',
    ],
    rows: `what due
      The teeth are brushed, the pyjamas buttoned, and the eyes are falling shut | bed
      The satchel is packed, it is ten to eight, and the teacher will be waiting at the blackboard | school
      The bells are ringing, the organ has begun, and the priest is standing at the altar | church
      It is the middle of the day, the soup is steaming, and the table is laid | lunch
      The cock has just crowed, there is an egg, there is toast, and the night is over | breakfast
      It is four, the kettle is whistling, and the pot and the cups are out | tea
      The sun has gone down, the table is laid for the last meal of the day, and the father is home | supper
      The tools are in the van, the helmet is on, and the boss does not like it if one is late | work`,
    rivals: 'bed school lunch breakfast work',
  },
  {
    open: [
      '{p} worked in a cellar with no window, all by {pHimself}. {What}.',
      'In the cinema one does not notice what goes on in the street. We came out into the hall, where the next people were waiting. {What}.',
    ],
    ask: [
      'That was how one learnt that it was __ outside.',
      'There was only one answer. It was __ out there!',
      'Nobody had to look out of a window to know that it was __.',
      'You can tell from this that it was __ in the street.',
      'Would anybody want to walk home now that it was __?',
    ],
    rows: `what due
      Everyone who came in had white flakes on the shoulders and shook them off | snowing
      Everyone who came in had a dripping umbrella, and there were puddles round their feet | raining
      One after another told of hats and newspapers flying past, and of a bin that ran by itself | windy
      One after another told that he had not been able to see the other side of the road, as if it were milk | foggy
      They all wore dark glasses, had red noses, and were putting cream on them | sunny
      They all had blue noses and icy hands, and stamped their feet | cold
      Each of them carried a lantern, and said that there was no moon and that they had not seen the steps | dark
      Each of them wiped the sweat off his face and asked for ice | hot`,
    rivals: 'raining snowing windy foggy cold',
  },
  {
    open: [
      '{p} had a kitchen with one knife and one board, and did not like to wash them. Just before, {what}.',
      'Before I cut the cake, {what}. I did not wash anything, I must admit. It was late, and {p} was telling us about the bull.',
    ],
    ask: [
      'You could taste it: the whole cake tasted of __.',
      '"This is a strange cake," said {q}. "It tastes of __."',
      'Why on earth does a cake taste of __?',
      'At the first bite all of us tasted the __.',
      'There was no __ in the recipe, and yet that was what one tasted.',
    ],
    rows: `what due
      the herring for the cat was cut with that knife | fish
      nine of them had been chopped with that knife, with a lot of crying | onions
      the knife had been lying in the washing tub, in thick white foam | soap
      the knife was used to slice a big yellow piece for the mousetraps | cheese
      the knife had cut up the sour yellow fruit for the lemonade | lemon
      the knife had been used by someone to spread a brown cream of cocoa and nuts | chocolate
      the knife had been used to get the clean white stuff out of the tube for the teeth | toothpaste
      the knife had been in the pot that the bees filled for us | honey`,
    rivals: 'fish soap cheese lemon honey',
  },
  {
    open: [
      'Our old teacher could not see, but he knew at once where he was. We put him down somewhere, and {what}.',
      '{m} had been carried off in a sack. When he woke up, {what}.',
    ],
    ask: [
      'He could only be in a __.',
      '"I know it," came the voice. "This is a __."',
      'Where else could this be but in a __?',
      'It was a __, then.',
      'Nobody who has ever been in a __ could be mistaken.',
    ],
    rows: `what due rivals
      hundreds of people were whispering, turning pages and hushing each other between the shelves | library | church station kitchen
      an organ was playing, somebody was praying, and there was a smell of candles | church | library school train
      whistles blew, doors slammed, and a voice called out the platforms | station | church zoo hospital
      lions roared, monkeys screamed, and somebody was selling peanuts for the elephants | zoo | station farm market
      cows mooed, a cock crowed on his dung heap, and somebody was carrying milk cans | farm | zoo church school
      someone groaned, nurses ran past, and a doctor asked for more blood | hospital | station bakery library
      it smelled of warm rolls, and the dough was slapped on the table by the hundred | bakery | stable hospital church
      children shouted, a bell rang, and then somebody wrote on a blackboard | school | church hospital farm
      horses were chewing and stamping in the straw | stable | bakery school station`,
  },
]);

export const kinds: readonly Kind[] = [TIME_NOW];
