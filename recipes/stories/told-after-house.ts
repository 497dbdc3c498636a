// Tellings of what happened in house, garden, street and school, and of how the place is or what is the matter since.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const HOUSE_NOW = toldKind('told: and so it is now, house and street', [
  {
    open: [
      'A loaf of bread can tell a story, my grandmother used to say. {What}.',
      '{What}. So much for our loaf of bread.',
    ],
    middle: ['"Pass me the cheese," said {p}, "and is there any butter?"'],
    ask: [
      'We sat down to supper, and the bread was __.',
      'For supper there was soup, and there was bread. The bread was __.',
      '"Just feel it!" said {p}. "This bread is __."',
      'Since then nobody has to ask why the bread was __.',
      'When the guests reached for the bread, it was __.',
    ],
    rows: `what due
      It came out of the oven two minutes ago | warm
      It had been lying in the tin for three weeks, and you could knock in nails with it | hard
      It had been left in the oven until it was nothing but a piece of coal | burnt
      It came straight out of the ice box, where it had been since Christmas | frozen
      A glass of milk had fallen over it | wet
      Whoever baked it had added a handful of sugar for each handful of flour | sweet
      Whoever baked it had put in ten spoons of salt instead of one | salty
      The apprentice had baked it for only five minutes, and the dough stuck to our teeth | raw`,
    rivals: 'warm frozen sweet wet raw',
  },
  {
    open: [
      'There was to be a concert in the town hall at eight. {What}.',
      'You must hear what happened with the concert. {What}. And {p} had bought a new hat!',
    ],
    ask: [
      'At eight, when the singer arrived, the hall was __.',
      'The singer looked round the door and saw that the hall was __.',
      'In all his life the singer had never been in a hall that was so __.',
      '"At home," said the singer, "a hall is never so __."',
      'Was the hall really __ when the singer came?',
    ],
    rows: `what due
      For weeks people had fought for tickets, and the last chair was sold by noon | full
      All tickets had the wrong date on them, and not a soul came | empty
      A storm tore down the cable, and there was not one candle in the house | dark
      It was January and the boiler had burst, and people kept their coats on | cold
      It was July, and some fool had turned the heating up as far as it would go | hot
      They had scrubbed it for three days and polished every door handle | clean
      The farmers had held their cattle market in it until seven | dirty
      The roof had let in the rain all week | wet`,
    rivals: 'full empty dark clean hot',
  },
  {
    open: [
      'You should see the lawn in front of our house. {What}.',
      '{What}. The neighbours are talking about our lawn over the fence.',
    ],
    ask: [
      'I looked out at our grass, and yes, it was __.',
      'Our grass is __ now.',
      'Other people have other grass, but ours is __.',
      'The goat next door would love to know why our grass is __.',
      'The dog ran out and found that the grass was __.',
    ],
    rows: `what due
      Nobody has cut it since March | long
      Grandma was out there with the mower at eight, and again at nine | short
      The sprinkler has been going round and round all night | wet
      There was a frost last night that covered every blade | white
      No drop of rain has fallen for ten weeks, and it crackles when you walk on it | dry
      A barrel of blue paint rolled across it and burst | blue
      The men put gravel there last week, from the gate to the door | gone`,
    rivals: 'short long wet dry blue',
  },
  {
    open: ['This is the story of my egg. {What}.', '"An egg, please," said {p}. {What}.'],
    ask: [
      '{q} took a spoon and saw that the egg was __.',
      'An egg is a simple thing, but this one was __.',
      '"I cannot eat this," said {p}. "The egg is __!"',
      'And that is how {p} came to have an egg that was __.',
      'Nobody had asked for an egg that was __.',
    ],
    rows: `what due
      It went into the boiling water and stayed there for half an hour | hard
      It was never boiled at all: the cook had forgotten to light the gas | raw
      It was carried through the snow to the other house, and then there was a long prayer | cold
      It rolled off the table on to the stones | broken
      The children had painted it for Easter like the sky | blue
      The hen had laid it in April, and by now it was November | old
      It fell into the fire and was fished out an hour later | burnt`,
    rivals: 'hard raw blue hot',
  },
  {
    open: [
      'My uncle keeps a rowing boat down at the harbour. {What}. He has told me so himself, over a glass of beer, with a lot of other things about herrings and the moon.',
      '{What}. I am speaking of the little boat that belongs to {p}.',
    ],
    ask: [
      'So if you want to go out on the water, think of this: the boat is __.',
      'The fishermen noticed at once that the boat was __.',
      'Does your mother know that the boat is __?',
      'We walked down to the harbour, and the boat was __.',
      'Never before had I seen that boat so __.',
    ],
    rows: `what due
      It has rained into it day and night, and the water is up to the edge | full
      He painted it from front to back an hour ago | wet
      For five months the gulls have been sitting on it, and worse than sitting | dirty
      Two girls went over it with soap and brushes, and now it shines | clean
      They took out the fish, the nets, the oars and even the seat | empty
      There was such a frost that it is one block with the ice in it | frozen
      He bought it last week, and it has never been out | new
      It was built before the first war, by the grandfather of his grandfather | old`,
    rivals: 'full clean empty new dry',
  },
  {
    open: [
      'To all who live at number nine. {What}. We are sorry about this. Please also remember to take in your bins, and that no drums are to be played after ten. Your landlord.',
      'A note hangs at the bottom of our stairs, in red ink. It says: "{What}." Somebody has drawn a moustache on the landlord.',
    ],
    ask: [
      'So until Friday {it} will be __.',
      '"Has nobody told you that {it} is __?" asked {p} on the stairs.',
      'The man on the first floor says that he pays no rent as long as {it} is __.',
      'You have read it yourself: {it} is __.',
      'How long is {it} going to be __?',
      'My visitors shook their heads: {it} was __!',
    ],
    rows: `it what due rivals
      the hall | The cable in the hall has been eaten by mice, and no lamp there will burn | dark | bright wet cold
      the hall | The front door has been taken away, and so the frost comes right into the hall | cold | dark warm full
      the hall | A pipe in the hall leaks, and there are puddles from wall to wall | wet | dark dry cold
      the lift | The rope of the lift has snapped, and it lies in the cellar in pieces | broken | full empty dirty
      the lift | Somebody brought nine hens down in the lift and did not sweep | dirty | clean broken locked
      the laundry | The key to the laundry has been turned, and I have it in my pocket | locked | open dirty full
      the laundry | Anyone may walk into the laundry by day and by night, since the door has been taken off | open | locked cold empty
      the attic | The attic is packed to the roof with chairs, and not another box will go in | full | empty wet clean
      the attic | Every box and chair has been carried out of the attic | empty | full dirty locked`,
  },
  {
    open: [
      'In our school there was a stage with a red curtain. {What}. I was a tree in that play, and {p} was the wind.',
      '{What}. It happened an hour before the school play, when we already had our beards on.',
    ],
    ask: [
      'It is a pity, but by then the curtain was __.',
      'The head teacher made a speech and did not see that the curtain was __.',
      'All the parents noticed that the curtain was __.',
      'For the rest of my life I shall remember that the curtain was __.',
      'My grandmother in the front row asked loudly why the curtain was __.',
    ],
    rows: `what due
      A candle fell against the curtain, and we put it out a little too late | burnt
      A hook caught the curtain and ripped it from top to bottom | torn
      A fire hose was turned on the curtain, for fun | wet
      Somebody drove a cart of coal through the curtain and back | black
      Some boys carried the curtain off and made a tent of it in the woods | gone
      It had been painted for the third time, with a colour like grass | green
      The rope broke and let the curtain down, and nothing in the world would raise it | shut
      The rope stuck when the curtain was up, and nothing in the world would let it down | open`,
    rivals: 'wet torn green gone',
  },
  {
    open: [
      'Sorry, it is me again, from the flat below. {What}. I do not want to be rude, I only thought you would like to know.',
      '"{What}," said the lady from the flat below. She had a hairnet on, and she was holding a broom.',
    ],
    middle: ['"Come in," said {p}. "Will you have a biscuit?"'],
    ask: [
      'The lady says that her ceiling is __ now.',
      'And since then her ceiling has been __.',
      '{p} went down with her, looked up, and sure enough, the ceiling was __.',
      'She lies on her back at night and sees that the ceiling is __.',
      'Who is going to pay if the ceiling is __?',
    ],
    rows: `what due
      You have let your bath run over, and it is dripping on my bed | wet
      You have spilled your pot of red paint, and it has come through the boards | red
      You dropped your piano, and there is now a hole where I used to have a lamp | broken
      Your stove has been smoking through the gap, and my flat looks like a coal mine | black
      Your blue ink has run down through the boards | blue
      Your floor came down on my table this morning, all of it, with you and your bed | gone
      The mould from your bathroom has come through, the colour of spinach | green`,
    rivals: 'wet red gone blue black',
  },
  {
    open: [
      'In the year of the great {y}, my grandfather said, you could see it best by the well in the square.',
      'It is all in the church book, about the great {y}. There was only one well in the village, in the middle of the square.',
    ],
    ask: [
      'Every morning the women walked to the well with their jugs, and it was __.',
      'For the first time since the monks had dug it, the well was __.',
      '"Look down there," said the priest to the bishop. "The well is __!"',
      'A stranger asked for water, and they told him that the well was __.',
    ],
    rows: `y due
      frost, when birds fell like stones out of the air | frozen
      cold, when wine had to be cut with an axe | frozen
      drought, when no rain fell from Easter to Christmas | dry
      heat, when all the streams of the valley turned to sand | dry
      flood, when boats were rowed from roof to roof | full
      rain, when the water stood up to the windows | full
      earthquake, when the ground opened and swallowed half the square with all that was on it | gone
      landslide, when the hill came down on the square and buried all there was | gone`,
    rivals: 'frozen dry full gone',
  },
  {
    open: [
      'When I was ten, we moved to a house with a tower room. {What}. My brother said that there was a ghost, and I said that there was not.',
      'There is a little room up in our tower. {What}.',
    ],
    ask: [
      'I put my foot through the door. How __ it was in there!',
      'Nobody sleeps in the tower room because it is so __.',
      '"Come down," called {p}. "It is too __ up there."',
      'Even the ghost, if there is one, must find that it is __ up there.',
      'Do you like it when a room is __?',
    ],
    rows: `what due
      It has no window, no lamp, not even a crack for the sun | dark
      All four walls are of glass, and the sun comes in from every side | bright
      The wind blows the snow in through the holes, and there is no stove | cold
      The chimneys of five stoves go through it, and in winter it is like an oven | hot
      It has not seen a broom for ninety years, and you leave footprints on the floor | dusty
      The roof has lost its tiles, and the rain comes in as it likes | wet
      A goat could not turn round in there, and I have to stand on one leg | small
      The smoke from the stoves goes into it instead of the chimney | smoky
      The walls are so thick that you do not even hear the bells | quiet`,
    rivals: 'dark bright cold hot quiet',
  },
  {
    open: [
      'We had left {p} in charge of the kitchen for one afternoon. {What}.',
      '{What}. That is what comes of it when {p} is alone at home with a cookbook.',
    ],
    ask: [
      'When we came in at the door, the floor was __.',
      '"Take off your shoes," said {p}. "The floor is __."',
      'The baby crept across the kitchen and came to know that the floor was __.',
      'That explains why the kitchen floor was __.',
      'What must one do to a floor to make it so __?',
    ],
    rows: `what due
      A jar of honey and a jar of jam had come down from the shelf | sticky
      The water from the potatoes had gone all over the place, and a big jug of tea after it | wet
      A sack of flour had burst and covered everything | white
      The juice of nine pounds of cherries had run out of the pot | red
      Three pounds of butter had melted and had been rubbed in with socks, for sliding | slippery
      There was a fire under it, in the cellar, where the pancakes were being made | hot
      The fridge stood open, and somebody had made a rink with the ice | icy
      Four bags of coal had been poured out in search of a coin | black`,
    rivals: 'wet sticky white red dry',
  },
  {
    open: [
      'My neighbour {f} keeps the key of the village church. {What}.',
      'It was about the church, said {f}. {What}. She said so three times, because the mayor is a little deaf and because his cows were mooing.',
    ],
    ask: [
      'People came to the service on Sunday, and the church was __.',
      'The bishop came in his big car and learnt that the church was __.',
      '"I have never known it to be like this," said the priest. "The church is __."',
      'In the village they say it is a bad sign that the church is __.',
      'Tell everyone who means to go there that the church is __.',
    ],
    rows: `what due
      She had locked up and dropped the one and only key into the river | closed
      She had lost the key, and since then the door could not be shut | open
      She had had two hundred pots of geraniums put there, in rows, on every single seat | full
      She had sold the benches, the organ and even the pulpit, and swept out the rest | empty
      She had forgotten to order oil for the heating, and it was the coldest January for years | cold
      She had forgotten to pay for the electric light, and there were no candles | dark
      She had washed it from the tower to the crypt with eleven buckets of soap | clean
      She had left the windows up in the storm, and the rain had come in | wet`,
    rivals: 'open full empty dark clean',
  },
  {
    open: [
      'You wanted to know how our tea party went. {What}. {p} told the one about the parrot, and nobody minded.',
      '{What}. It was no great tea party, I am afraid.',
    ],
    ask: [
      '{p} took a sip and found that the tea was __.',
      'The guests looked into their cups. Was the tea really __?',
      '"I am so sorry," I said, "the tea is __."',
      'I shall never forget that the tea was __.',
      'There is nothing worse than tea that is __.',
    ],
    rows: `what due
      I had made it at noon and put it out on the balcony, and they came at five | cold
      Somebody had filled the sugar bowl with salt, and each of them took two spoons | salty
      A child had put a whole bag of sugar in the pot when I was not looking | sweet
      The juice of six lemons had gone into the pot | sour
      The cook had dropped a bottle of blue ink into the pot | blue
      The dog got in first and emptied the pot to the last drop | gone
      Little Tom had put in beetroot, because it is such a fine colour | red
      I had used one leaf for eleven cups | weak`,
    rivals: 'cold salty sweet sour gone',
  },
  {
    open: [
      'What happened to the balloon? Well, {what}.',
      'There was a boy with a big yellow balloon at the fair. But {what}.',
    ],
    ask: [
      'So now his balloon is __.',
      'The boy told the policeman that his balloon was __.',
      '"My balloon is __!" he told his mother.',
      'You will see the boy by the fountain with his friends. Ask him why his balloon is __.',
      'At the end of the day the balloon was __.',
    ],
    rows: `what due
      he let go of the string, and up it flew, over the roofs and away | gone
      a bird with a sharp beak sat down on it, and there was a bang | burst
      a girl gave him a coin for it and went off with it | sold
      it fell into the tar where the men are mending the road | black
      he held it under the fountain, and then in the pond | wet
      a painter with a full brush tripped over it, just as he was doing a red door | red
      it was in the freezer all afternoon among the ice creams | cold`,
    rivals: 'gone sold black wet burst',
  },
]);

export const kinds: readonly Kind[] = [HOUSE_NOW];
