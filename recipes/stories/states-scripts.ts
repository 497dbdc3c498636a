// What follows from what happened: rain wants an umbrella, a bad tooth the dentist, a library is full of books.
import { type Topic, topicsKind } from './states-topic.ts';

const needs: Topic = {
  outcomes: {
    umbrella: [
      'It was raining hard [when {n} wanted to go out|that morning].',
      'Dark clouds came up, and the first drops of rain fell on {his} head.',
      '{N} heard the rain on the roof and had to walk to work.',
      'It poured with rain, and {n} did not want to get wet.',
    ],
    hammer: [
      '{N} wanted to [hang a picture on the wall and had only a nail|drive a nail into the wall].',
      'The nails stuck out of the board, and {n} had to hit them in.',
      '{N} had a board, some nails and a plan for a bird house.',
    ],
    needle: [
      'A button had come off {his} shirt, and {n} had only the thread.',
      '{N} had torn {his} trousers and wanted to sew them up.',
      '{N} bought thread to sew a new dress.',
    ],
    key: [
      '{N} stood in front of the locked door.',
      'The chest was locked, and {n} could not open it.',
      '{N} could not get into the house because the door was locked.',
      '{N} wanted to lock the door before going away.',
    ],
    torch: [
      '{N} had to go down into the dark cellar at night.',
      'The power was out, and {n} could not see a thing.',
      '{N} wanted to look into the dark cave.',
    ],
    ladder: [
      'The apples hung too high on the tree for {him}.',
      'The cat sat on the roof and could not get down, and {n} wanted to fetch it.',
      '{N} wanted to paint the wall high up, near the roof.',
    ],
    broom: [
      'There were crumbs and dust all over the floor, and {n} wanted to sweep.',
      'Dry leaves lay all over the steps, and {n} had to sweep them away.',
      '{N} had to sweep the yard before the guests came.',
    ],
    soap: [
      '{N} had mud on {his} hands [from the garden|] and wanted to wash them before lunch.',
      '{N} came in with paint all over {his} hands.',
      'The dog was full of mud and had to have a bath.',
    ],
    towel: [
      '{N} came out of the bath, dripping.',
      '{N} stepped out of the lake, and water ran down {his} back.',
      '{N} had just had a shower and stood there dripping.',
    ],
    bandage: [
      '{N} cut {his} finger with a knife, and it was bleeding.',
      '{N} fell off the bicycle, and {his} knee was bleeding.',
      'The poor dog had hurt its paw, and there was blood.',
    ],
    scissors: [
      '{N} wanted to cut out a star from the gold paper.',
      '{N} had to cut the string around the parcel.',
      '{N} wanted to cut the paper into small pieces.',
      'The hair of the doll was much too long.',
    ],
    bucket: [
      '{N} had to carry water from the well.',
      'The roof had a hole, and the rain came in onto the floor.',
      '{N} wanted to milk the cow.',
    ],
    map: [
      '{N} did not know the way and had lost the road.',
      '{N} had to go to a strange country and wanted to find the way.',
      '{N} wanted to find the treasure on the island.',
    ],
    glasses: [
      '{N} could not read the small letters in the book.',
      '{His} eyes were bad, and {n} could not see well, and the newspaper looked like fog.',
      '{N} held the letter close to {his} eyes and could not read a word.',
    ],
    pen: [
      '{N} wanted to write a letter to {his} aunt.',
      '{N} had to write {his} name on the paper.',
      '{N} wanted to write down the number at once.',
    ],
    stamp: [
      '{N} had written a letter and put it into an envelope.',
      'The letter was ready to be posted, and {n} stood in the post office.',
      '{N} wrote the address on the envelope and wanted to post it.',
    ],
    matches: [
      '{N} wanted to light the candles on the cake.',
      '{N} had put wood in the stove and wanted to light a fire.',
      '{N} wanted to light the old oil lamp.',
    ],
    spade: [
      '{N} wanted to dig a deep hole in the garden.',
      '{N} had to dig up the potatoes.',
      '{N} found a place in the sand and wanted to dig for the treasure.',
    ],
    axe: [
      '{N} had to chop wood for the winter.',
      'A dead tree had to be cut down, and {n} wanted to do it.',
      '{N} wanted to cut down a Christmas tree.',
    ],
    comb: [
      '{His} hair stood up on all sides, and {n} looked in the mirror.',
      '{N} had long hair, full of knots.',
      'The wind had made a mess of {his} hair.',
    ],
    blanket: [
      '{N} lay in bed and shivered.',
      '{N} sat on the sofa on a cold evening and felt cold.',
      'The little girl had fallen asleep on the cold bench, and {n} wanted to cover her.',
    ],
    tent: [
      '{N} wanted to sleep outside in the forest.',
      '{N} went camping in the mountains for three nights.',
      '{N} found a good place to camp by the lake.',
    ],
    boat: [
      '{N} wanted to get to the island in the middle of the lake.',
      '{N} wanted to go out on the sea to fish.',
      'There was no bridge over the wide river, and {n} had to get across.',
    ],
    camera: [
      '{N} saw a rare bird and wanted to take a picture of it.',
      'The sunset was so beautiful that {n} wanted to take a photo.',
      '{N} wanted to take photos at the wedding.',
    ],
  },
  questions: [
    'So {n} went and got the',
    '{N} opened the cupboard and took out the',
    'What {n} needed now was the',
    'Luckily {n} had not forgotten the',
    '{N} looked everywhere for the',
    'In the end {n} asked a neighbour for the',
    '{N} went back to the house because of the',
    '"Here you are," said a friend, and gave {him} the',
  ],
  middles: ['A neighbour came by with a {rival}.', 'On the wall hung a picture of a {rival}.'],
  afters: ['.', '.', ', and that was all.'],
  alike: [
    ['torch', 'matches'],
    ['soap', 'towel', 'bandage', 'bucket'],
    ['blanket', 'tent', 'matches'],
    ['pen', 'stamp', 'glasses'],
    ['hammer', 'ladder'],
    ['umbrella', 'key', 'boat', 'tent'],
    ['axe', 'scissors', 'spade'],
    ['scissors', 'needle', 'comb'],
    ['torch', 'map', 'camera', 'glasses'],
    ['broom', 'bucket'],
    ['spade', 'map'],
  ],
};

const places: Topic = {
  outcomes: {
    dentist: [
      '{N} had a terrible toothache.',
      'One of {his} teeth hurt [a lot|so much that {n} could not eat].',
      '{N} bit on a nut, and a piece of a tooth broke off.',
    ],
    doctor: [
      '{N} had a fever and a bad cough.',
      '{N} felt ill and could not stop coughing.',
      '{N} had red spots all over {his} body.',
    ],
    library: [
      '{N} wanted to borrow some books.',
      '{N} had to give back the books that {he} had borrowed.',
      '{N} loved reading but had read every book at home.',
    ],
    school: [
      '{N} packed {his} schoolbag and took {his} homework along.',
      '{N} had learned the poem for the teacher by heart.',
      'The holidays were over, and the lessons began again for {him}.',
    ],
    beach: [
      '{N} took a spade and a bucket to build a castle of sand.',
      '{N} packed a swimsuit, sunglasses and a big towel.',
      '{N} wanted to swim in the sea and lie in the sand.',
    ],
    station: [
      '{N} wanted to take the train to the city.',
      '{N} had a ticket for the night train.',
      '{His} aunt was coming by train, and {n} wanted to meet her.',
    ],
    airport: [
      '{N} had a ticket to fly to America.',
      'The plane left in two hours, and {n} had packed {his} suitcase.',
      '{N} took {his} passport and did not want to miss the plane.',
    ],
    bakery: [
      '{N} wanted to buy a loaf of bread and some rolls.',
      'There was no bread in the house for breakfast, and {n} had a coin.',
      '{N} wanted a fresh loaf, still warm from the oven.',
    ],
    bank: [
      '{N} wanted to put {his} money into a safe place and get interest.',
      '{N} had no cash left and wanted to get some money.',
      '{N} had saved a lot of money at home, and it was not safe there.',
    ],
    hairdresser: [
      '{His} hair was much too long, and {n} wanted to have it cut.',
      '{N} wanted to have short hair for the wedding.',
      '{N} could hardly see for hair.',
    ],
    zoo: [
      '{N} wanted to see the lions, the monkeys and the elephants.',
      '{N} had never seen a real tiger or a giraffe.',
      '{N} wanted to watch how the penguins and seals were fed.',
    ],
    museum: [
      '{N} wanted to see old paintings and the bones of a dinosaur.',
      '{N} loved old statues and famous paintings.',
      '{N} had heard of the mummies and old coins that they show there.',
    ],
    market: [
      '{N} wanted to sell {his} apples and cabbages.',
      '{N} took a basket to buy fresh fruit and vegetables from the farmers.',
      '{N} had a cart full of potatoes and hens to sell.',
    ],
    church: [
      'The bells rang for the wedding.',
      'It was Sunday, the bells rang, and {n} wanted to pray.',
      '{N} played the organ on Sundays and at weddings.',
    ],
    hospital: [
      '{N} fell from the roof and broke both legs.',
      '{N} broke an arm, and the ambulance came.',
      '{N} had to have an operation.',
    ],
    cinema: [
      '{N} wanted to see the new film.',
      '{N} had two tickets for a film and wanted popcorn.',
      'A new film was on, and {n} loved films.',
    ],
    circus: [
      '{N} wanted to see the clowns and the acrobats.',
      'A big striped tent stood in the field, and {n} heard of clowns and lions.',
      '{N} worked as a clown and made people laugh.',
    ],
    harbour: [
      '{N} wanted to look at the big ships.',
      '{N} had a ticket for the ship to the islands.',
      'The ship was due that day with {his} uncle, the sailor.',
    ],
    vet: [
      'The dog of the family was ill, and {n} put it in the car.',
      '{N} found a bird with a broken wing.',
      '{His} cat would not eat and had a fever.',
    ],
    farm: [
      '{N} wanted to see cows, pigs and hens, and sleep in the hay.',
      '{N} got up at five each day to milk the cows.',
      '{N} loved tractors, haystacks and cows.',
    ],
  },
  questions: [
    'So early in the morning {n} went to the',
    'The next day {n} set out for the',
    'The neighbour asked where {n} wanted to go. It was to the',
    '{N} took the bus to the',
    'It was a short walk to the',
    'At nine {n} arrived at the',
    '{N} ran all the way to the',
    'There was only one thing to do, and that was to go to the',
  ],
  afters: ['.', ', and soon all was well.', ' in the town.'],
  alike: [
    ['doctor', 'hospital', 'dentist'],
    ['zoo', 'circus', 'farm'],
    ['market', 'bakery', 'farm', 'bank'],
    ['library', 'school', 'museum'],
    ['station', 'airport', 'harbour', 'beach'],
    ['church', 'hairdresser'],
  ],
};

const people: Topic = {
  outcomes: {
    firemen: [
      'Smoke and flames came out of the [roof|windows].',
      'The old barn was on fire.',
      'Somebody shouted that the house was burning.',
    ],
    police: [
      'Thieves had broken into the house and stolen the silver.',
      'Somebody had robbed the bank.',
      '{N} saw a burglar climb through the window.',
    ],
    doctor: [
      '{N} had a high fever.',
      '{N} lay in bed and felt very ill.',
      'The baby coughed all night and felt hot.',
    ],
    plumber: [
      'Water came out of a broken pipe in the kitchen.',
      'The tap dripped, and the sink was blocked.',
      'A pipe had burst, and the bathroom was under water.',
    ],
    mechanic: [
      'The engine of {his} car made a strange noise and stopped.',
      '{His} car would not start.',
      'Black oil dripped from the car.',
    ],
    vet: [
      'The cow was ill and would not get up.',
      'The dog had eaten something bad.',
      'The horse had hurt its leg.',
    ],
    waiter: [
      '{N} sat down in the restaurant and wanted to order.',
      'In the restaurant {n} read the menu and chose the fish.',
      '{N} wanted to pay for the meal at the restaurant.',
    ],
    electrician: [
      'Sparks flew from the wires, and the lights went out.',
      'All the lamps had stopped working because of a bad wire.',
      'There was no power in the house because a wire had burned.',
    ],
    babysitter: [
      'The parents wanted to go out, and somebody had to watch the children.',
      'Nobody was there to look after the baby that evening.',
      'The twins could not be left by themselves that evening.',
    ],
  },
  questions: [
    'So {n} called the',
    'Luckily it did not take long until help came: it was the',
    '{N} waited for the',
    'After half an hour came the',
    'Everybody was glad to see the',
    'At the door stood the',
    '{N} called out, "At last!" and thanked the',
  ],
  afters: ['.', '.', ', who knew what to do.'],
  alike: [
    ['firemen', 'police'],
    ['vet', 'doctor'],
    ['plumber', 'electrician', 'firemen'],
  ],
};

const things: Topic = {
  outcomes: {
    books: [
      '{N} went to the library.',
      '{N} worked in a library.',
      '{N} stood in the old library.',
      '{N} lived next to the library and went in each day.',
    ],
    animals: ['{N} went to the zoo.', '{N} worked at the zoo.', '{N} had a ticket for the zoo.'],
    ships: [
      '{N} walked down to the harbour.',
      '{N} lived near the harbour.',
      '{N} went to look at the harbour.',
    ],
    planes: [
      '{N} went to the airport.',
      '{N} worked at the airport.',
      '{N} stood at the window of the airport.',
    ],
    trains: [
      '{N} waited at the station.',
      '{N} worked at the railway station.',
      '{N} sat in the station for hours.',
    ],
    trees: [
      '{N} walked into the forest.',
      '{N} lived in the middle of the forest.',
      '{N} got lost in the woods.',
    ],
    paintings: [
      '{N} went to the art museum.',
      '{N} visited a famous painter.',
      '{N} worked in an art gallery.',
    ],
    toys: [
      '{N} went into the toy shop.',
      '{N} worked in a toy shop.',
      '{N} stood in the playroom of the children.',
    ],
    flowers: [
      '{N} worked in the flower shop.',
      '{N} went into the florist’s shop.',
      '{N} worked as a florist.',
    ],
    stars: [
      '{N} looked up at the clear night sky.',
      'It was a clear night, and {n} lay on the roof.',
      '{N} looked through a telescope at the night sky.',
    ],
    shoes: ['{N} worked for a cobbler.', '{N} went to the cobbler’s shop.', '{N} helped the old cobbler.'],
    cows: [
      '{N} went to the dairy farm to get milk.',
      '{N} milked them every morning at the farm.',
      '{N} lived on a farm and sold milk and cheese.',
    ],
    fish: [
      '{N} put on a diving mask and dived into the sea.',
      '{N} looked into the aquarium.',
      '{N} threw the net into the sea.',
    ],
    cars: [
      '{N} stood by the motorway.',
      '{N} worked in a garage.',
      '{N} watched the race from the side of the track.',
    ],
    children: [
      '{N} worked in a kindergarten.',
      '{N} came to the playground.',
      '{N} taught in a primary school.',
    ],
    clowns: [
      '{N} went to the circus.',
      '{N} sat in the front row of the circus tent.',
      '{N} worked for the circus.',
    ],
    bees: [
      '{N} wanted to get honey and opened the hive.',
      '{N} came too close to the hive.',
      '{N} sold honey from the hives in the garden.',
    ],
  },
  questions: [
    'There were hundreds of',
    'Never before had {n} seen so many',
    '{N} loved being there because of the',
    'Wherever {n} looked, there were',
    'That evening {n} told everyone about all the',
    'In {his} dreams {n} still saw the',
    '{N} could not count the',
    'All around {him} were',
  ],
  afters: ['.', ', big and small.', ' of all kinds.'],
  alike: [
    ['animals', 'children', 'clowns'],
    ['flowers', 'bees', 'trees'],
    ['cows', 'animals'],
    ['toys', 'children'],
  ],
};

const wishes: Topic = {
  outcomes: {
    water: [
      '{N} walked through the hot desert.',
      '{N} had eaten salty nuts and felt thirsty.',
      'The sun burned down, and {his} mouth was dry.',
      '{N} felt so thirsty after the race.',
    ],
    bread: [
      '{N} had not eaten anything for two days.',
      '{N} felt hungry and saw the baker open his shop.',
      'There was only butter and jam on the table, and {n} felt hungry.',
    ],
    sleep: [
      '{N} had worked all night and could hardly keep {his} eyes open.',
      '{N} yawned and yawned.',
      'It was long past midnight, and {n} had been up since five.',
    ],
    medicine: [
      '{N} had a fever and a bad cough.',
      '{N} lay ill in bed with a headache.',
      'The doctor looked at {his} sore throat.',
    ],
    money: [
      '{N} stood at the counter and could not pay.',
      '{N} wanted to buy a bicycle, but {his} purse was empty.',
      '{N} could not pay the rent.',
    ],
    help: [
      '{N} fell into the river and could not swim.',
      '{N} could not lift the big piano alone.',
      'The boat was sinking, and {n} waved both arms.',
    ],
    peace: [
      'The children shouted and the dogs barked, and {n} wanted to read.',
      'The neighbours played loud music all day.',
      '{N} could not bear the noise any longer.',
    ],
    air: [
      'The room was full of smoke, and {n} could hardly breathe.',
      '{N} had been under water for a minute.',
      'All the windows were shut, and it smelled terrible.',
    ],
    paint: [
      'The fence looked old and grey, and {n} had a new brush.',
      '{N} wanted the walls to be blue.',
      '{N} wanted to give the old boat a new colour.',
    ],
    wood: [
      'The fire in the stove was going out.',
      '{N} wanted to make a big fire for the night.',
      '{N} took the axe and went into the forest.',
    ],
  },
  questions: [
    'What {n} needed most was some',
    '{N} wanted only one thing: some',
    'All that {n} asked for was a little',
    '{N} begged for some',
    'Nothing in the world was better now than some',
    'At last {n} got some',
    '{N} could think of nothing but',
  ],
  afters: ['.', '.', ', and nothing else.'],
  alike: [
    ['water', 'help', 'air', 'medicine', 'sleep'],
    ['bread', 'money', 'water'],
    ['peace', 'sleep'],
    ['help', 'wood', 'paint'],
  ],
};

const products: Topic = {
  outcomes: {
    milk: [
      '{N} kept [two|three|some] cows.',
      '{N} went to the cow with a bucket.',
      '{N} had a goat that grazed behind the house.',
    ],
    eggs: [
      '{N} kept [ten|twelve|some] hens.',
      '{N} went into the henhouse with a basket.',
      '{N} had a brown hen and five white ones.',
    ],
    honey: ['{N} kept bees.', '{N} had three hives behind the house.', '{N} became known for {his} bees.'],
    wool: [
      '{N} kept [twenty|some] sheep.',
      '{N} sheared the sheep every spring.',
      '{N} watched over a hundred sheep.',
    ],
    bread: [
      '{N} had a bakery with a big oven.',
      '{N} mixed flour, water and yeast.',
      '{N} became the baker of the village.',
    ],
    apples: [
      '{N} planted apple trees.',
      '{N} had three old apple trees in the garden.',
      '{N} climbed into the apple tree.',
    ],
    fish: [
      '{N} went out on the sea with nets.',
      '{N} had a boat and a net.',
      '{N} sat by the river with a rod and a hook.',
    ],
    shoes: [
      '{N} became a cobbler and worked with leather.',
      '{N} had a small shop with leather and soles.',
      '{N} worked for the old shoemaker.',
    ],
    cheese: [
      '{N} made it from the milk of the goats and let it ripen for months in the cellar.',
      '{N} let the sour milk ripen in round forms with holes.',
      'The mice came to the dairy where {n} made it from milk.',
    ],
    candles: [
      '{N} melted wax and put in the wicks.',
      '{N} worked with wax and wicks.',
      '{N} bought wax and string to make light for dark evenings.',
    ],
    clothes: [
      '{N} became a tailor with needle and thread.',
      '{N} sewed from morning to night.',
      '{N} had a sewing machine and worked for the tailor.',
    ],
    music: [
      '{N} played the violin in the street.',
      '{N} played the trumpet in a band.',
      '{N} practised the piano every day.',
    ],
  },
  questions: [
    'So everyone in the village came to {him} for',
    'Every week {n} sold a lot of',
    'There was never any lack of',
    'People loved {him} for {his}',
    'The whole village talked about {his}',
    'Soon there was plenty of',
    '{N} gave the neighbours some of {his}',
  ],
  afters: ['.', ', the best in the land.', ', and everybody was glad.'],
  alike: [['milk', 'cheese', 'wool']],
};

const actions: Topic = {
  outcomes: {
    swim: [
      '{N} jumped into the lake.',
      '{N} fell into the deep water, but {he} knew what to do.',
      '{N} put on a swimsuit and ran into the sea.',
    ],
    dance: [
      'The band began to play, and {n} took {his} partner by the hand.',
      '{N} put on {his} ballet shoes, and the music started.',
      'There was such lively music that {his} feet could not keep still.',
    ],
    sing: [
      'The choir stood up, and {n} opened the song book.',
      '{N} learned a new song and stood before the microphone.',
      '{N} knew all the words of the song by heart.',
    ],
    read: [
      '{N} opened the book at the first page.',
      '{N} sat down in the armchair with the newspaper and put on {his} glasses.',
      '{N} borrowed a thick novel.',
    ],
    write: [
      '{N} took a pen and a sheet of paper.',
      '{N} owed {his} aunt a letter and sat down at the desk.',
      '{N} opened {his} diary and picked up a pencil.',
    ],
    paint: [
      '{N} took out brushes and colours.',
      '{N} stood before the easel with a brush.',
      '{N} dipped the brush into the blue colour.',
    ],
    dig: [
      '{N} took a spade into the garden.',
      '{N} found the cross that was marked on the treasure map and took the shovel.',
      '{N} wanted a deep hole and took a shovel.',
    ],
    cook: [
      '{N} put a pot on the stove and cut the vegetables.',
      '{N} put on an apron and took out the pans.',
      'Guests were coming for dinner, and {n} put on an apron.',
    ],
    climb: [
      '{N} came to the foot of a tall tree and saw apples at the top.',
      '{N} tied a rope around {his} waist and looked up at the rock.',
      '{N} stood at the foot of the mountain and wanted to reach the top.',
    ],
    cry: [
      '{N} lost {his} favourite toy, and {his} eyes filled with tears.',
      '{N} fell and hurt {his} knee very badly.',
      'The sad story made {his} eyes wet.',
    ],
    laugh: [
      'The clown fell over his own feet right in front of {him}.',
      'A friend told {him} a very funny joke.',
      '{N} saw a monkey in a hat and trousers.',
    ],
    shiver: [
      '{N} stood in the snow without a coat.',
      '{N} came out of the icy water, and the wind was cold.',
      '{N} had no blanket in the cold night.',
    ],
    sneeze: [
      '{N} had pepper in {his} nose.',
      'The dust in the attic got into {his} nose.',
      '{N} had a bad cold and a red nose.',
    ],
    sew: [
      '{N} took needle and thread.',
      '{N} had a torn shirt, a needle and some thread.',
      '{N} sat down at the machine to make a dress.',
    ],
    fish: [
      '{N} sat down by the river with a rod and worms.',
      '{N} put a worm on the hook.',
      '{N} threw the line into the water.',
    ],
    pray: [
      '{N} knelt down in the church.',
      '{N} folded {his} hands and closed {his} eyes.',
      '{N} knelt before the altar.',
    ],
  },
  questions: [
    'Then {n} began to',
    'Soon {n} started to',
    'Everybody watched as {n} began to',
    'For an hour {n} continued to',
    'It was no wonder that {n} had to',
    'After a moment {n} began to',
  ],
  afters: ['.', ', and it took a long time.', ' without saying a word.'],
  alike: [
    ['cry', 'shiver', 'sneeze', 'laugh', 'climb'],
    ['dance', 'sing'],
    ['read', 'write'],
    ['swim', 'shiver'],
  ],
};

const clothes: Topic = {
  outcomes: {
    gloves: [
      'It was icy cold, and {his} hands were red with frost.',
      '{N} wanted to make snowballs, but {his} hands were cold.',
      '{N} went out into the snow with bare hands.',
    ],
    pyjamas: [
      'It was time for bed.',
      '{N} yawned and went up to the bedroom.',
      '{N} brushed {his} teeth and wanted to go to bed.',
    ],
    helmet: [
      '{N} wanted to ride {his} motorbike.',
      '{N} got on the bicycle, and safety came first.',
      'Stones were falling where {n} had to work.',
    ],
    apron: [
      '{N} wanted to bake a cake without getting flour on {his} clothes.',
      '{N} went into the kitchen to fry fish.',
      '{N} worked as a cook.',
    ],
    sunglasses: [
      'The sun shone so brightly that {his} eyes hurt.',
      '{N} sat on the beach, and the light hurt {his} eyes.',
      '{N} had to drive straight towards the bright sun.',
    ],
    boots: [
      'There was deep mud on the path.',
      '{N} wanted to jump in the puddles.',
      '{N} had to walk through deep snow.',
    ],
    crown: [
      '{N} became the ruler of the whole land.',
      '{N} sat down on the throne.',
      '{N} played the queen or the king in the school play.',
    ],
    scarf: [
      '{N} had a sore throat, and it was windy.',
      'The cold wind blew around {his} neck.',
      '{His} neck was cold.',
    ],
    slippers: [
      '{N} came home and took off {his} shoes in the hall.',
      '{His} feet were cold on the stone floor at home.',
      '{N} wanted to spend the evening at home by the fire, without shoes.',
    ],
    swimsuit: [
      '{N} wanted to swim in the lake.',
      '{N} went to the swimming pool.',
      'It was a hot day at the sea, and the water looked inviting.',
    ],
  },
  questions: [
    'So {n} put on {his}',
    '{N} opened the wardrobe and took out {his}',
    'The only thing missing was {his}',
    '{N} could not find {his}',
    'Luckily {n} had brought {his}',
    '{N} went back to fetch {his}',
    '{N} asked if anybody had seen {his}',
  ],
  afters: ['.', '.', ', of course.'],
  alike: [
    ['gloves', 'boots', 'scarf'],
    ['slippers', 'pyjamas'],
    ['swimsuit', 'sunglasses'],
  ],
};

const feasts: Topic = {
  outcomes: {
    cake: [
      'It was {his} birthday.',
      '{N} turned seven that day.',
      'It was a birthday party with seven candles to blow out.',
      '{N} invited all {his} friends to a birthday party.',
    ],
    tree: [
      'It was Christmas Eve.',
      'Christmas was near, and {n} took out the stars and glass balls.',
      'It was the day before Christmas.',
    ],
    eggs: [
      'It was Easter Sunday.',
      'Easter was near, and {n} bought bright colours.',
      'On Easter morning {n} looked for them in the garden.',
    ],
    pumpkins: [
      'It was Halloween.',
      'Halloween was near, and {n} wanted to carve faces.',
      'On the last night of October the children dressed up as ghosts.',
    ],
    bride: [
      'It was the day of the wedding.',
      'Everybody had come to the church for the wedding.',
      'The wedding bells rang.',
    ],
    fireworks: [
      'It was New Year’s Eve, just before midnight.',
      'The old year was about to end, and {n} looked up at the sky.',
      'At midnight the new year began, and there was a bang.',
    ],
  },
  questions: [
    'Everyone looked at the beautiful',
    '{N} had never seen such a day, and everybody talked about the',
    'What {n} liked best of all was the',
    'The children could hardly wait for the',
    'Most of the photos show the',
    '{N} took a picture of the',
  ],
  afters: ['.', '.', ', of course.'],
};

export const kinds = [
  topicsKind('follows-need', [needs, clothes]),
  topicsKind('follows-place', [places, people]),
  topicsKind('follows-many', [things, products]),
  topicsKind('follows-want', [wishes, actions]),
  topicsKind('follows-feast', [feasts]),
];
