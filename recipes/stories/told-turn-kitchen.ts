// Tellings, in the kitchen, of what was done or forgotten and how things must be by now: burnt, sour, empty, clean.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const FOOD = toldKind('told: by now, what became of the food', [
  {
    open: [
      'My aunt made a pie for the church fair, and {what}. Then her sister rang, and the two of them talked about weddings, funerals and the price of shoes until it was time to go.',
      "About that pie of my aunt's: {what}. She told me so herself, on the bus, without blushing.",
      'This time {what}. I mean my aunt, of course, and the pie for the fair.',
    ],
    middle: ['At the fair there was a brass band, and somebody won a goose.'],
    ask: [
      'The priest took the first piece of the pie, and it was __.',
      'Nobody took a second piece of that pie. It was far too __ for them.',
      '"How was the pie?" my uncle asked. "__," said everybody at once.',
      'A pie so __ had never been seen at the church fair.',
      'I tried to be polite, but you cannot swallow a pie that is __.',
      'Would you eat such a __ pie?',
    ],
    rows: `what due rivals
      she forgot it in the oven for three hours | burnt | raw sour frozen
      she left it in the hottest oven until the kitchen was full of smoke | burnt | raw cold wet
      she took it out of the oven again after two minutes | raw | burnt salty hot
      she took the salt for the sugar and used a whole cup of it | salty | sweet sour raw
      she filled it with lemons and did not use any sugar | sour | sweet salty burnt
      she poured two jars of honey and a pound of sugar into it | sweet | sour salty burnt
      she left it on the balcony all night, at ten degrees below zero | frozen | hot burnt salty`,
  },
  {
    open: [
      'I should have put the {x} away on Friday. Instead it {what}, while I was at the lake with my friends and thought of nothing at all.',
      'All weekend the {x} {what}.',
      '"Where is the {x}?" asked {p} on Sunday. I had to say that it {what}, and had done so since Friday.',
    ],
    ask: [
      'When we came to the {x} at last, it was __.',
      'You can guess what the {x} was like by then. It was __.',
      'The {x} had not become better by Sunday evening, it had become __.',
      'What can one do with {x} that is __?',
      '"The {x} is __," said {p}, and gave me a look.',
      'Because of me, the {x} was __ by now.',
    ],
    rows: `x what due rivals
      milk | stood in the hot sun | sour | fresh frozen sweet
      milk | stood out on the balcony in the worst frost of the year | frozen | warm sour hot
      soup | stood out on the steps in ice and snow | frozen | warm sour hot
      soup | stood on the window sill in the heat | sour | fresh frozen burnt
      bread | lay on the table without a cover, in the dry air | hard | soft fresh wet
      bread | lay out on the window sill in the rain | wet | dry hard fresh
      butter | lay next to the hot stove | soft | hard frozen burnt
      cake | lay out on the step in the rain | wet | dry hard burnt
      chocolate | lay in the car under the burning sun | melted | hard frozen cold
      chocolate | lay in a block of ice | hard | melted soft warm`,
  },
  {
    open: [
      'I must tell you about the big knife. {What}, and I can prove it, as I was sitting on the kitchen stool with a banana.',
      '{What}. It is the knife with the wooden handle that I am talking about.',
      'Dad, before you cut the meat with the big knife, you ought to know something. {What}.',
    ],
    ask: [
      'So be warned, the big knife is __ by now.',
      'You will find the knife in a state you do not expect. It is __.',
      'Who would have thought that our good knife could be so __?',
      'Of all the knives in the kitchen, that one is the most __ now.',
      'Touch the knife and you will see. It is quite __.',
      'With a knife as __ as that, you will have no joy at dinner.',
    ],
    rows: `what due rivals
      Uncle Bill used it to cut wire and stones | blunt | sharp clean new
      My brother tried all morning to saw through a brick with it | blunt | sharp clean wet
      It left our house years ago without an edge and nobody ever had it ground | blunt | sharp new hot
      Mum cleaned the fish with it and did not wash it after | dirty | clean sharp new
      Somebody dug up worms with it and put it back in the drawer | dirty | clean dry hot
      It lay out in the rain from May to October | rusty | clean new hot
      It has been lying on the glowing coals for ten minutes | hot | cold wet dirty`,
  },
  {
    open: [
      'The biscuit jar stands on the top shelf, where we are not supposed to reach. {What}. I am only seven, but I know what I know.',
      '{What}. It was the tall glass jar for the biscuits, with the bear on the lid.',
      'I will tell you a secret about the biscuit jar, if you do not tell Mum. {What}.',
    ],
    middle: ['In the evening visitors came and Mum said that there would be tea with something nice.'],
    ask: [
      'Mum got on a chair to look at the biscuit jar. It was __.',
      '"Why is the biscuit jar __?" Mum asked.',
      'Nobody but me knew that the jar was __.',
      'By tea time, of course, the biscuit jar was __.',
      'Dad lifted down the jar, and we could all see it: __!',
      'It is a pity about the __ jar.',
    ],
    rows: `what due rivals
      My brothers ate every single biscuit in it before breakfast | empty | full broken heavy
      The dog pushed off the lid and licked out the last crumb | empty | full broken closed
      Grandma baked all night and put in biscuits right up to the lid | full | empty broken light
      I took out none at all, and Dad brought ten packets and squeezed them all in | full | empty broken dirty
      The cat knocked it down and it hit the stone floor with a bang | broken | full clean closed
      Dad filled it with iron screws and stones for a joke | heavy | light empty broken
      My sister kept her frogs in it, with a lot of mud | dirty | clean empty broken`,
  },
  {
    open: [
      'Our cook at the inn is called {p}. Today {what}. That is how it goes in a kitchen, and the guests in the front room never hear of it; they only say that the chips are nice.',
      'Today {what}. {p}, who cooks for us, tells me everything, from the first potato to the last.',
    ],
    ask: [
      'It is ten at night and {p} is __.',
      'Now, as you would expect, our cook {p} is very __.',
      '"I have never been so __ in my life," says {p}.',
      'If you looked at {p} now, you would see at once: this is somebody who is __.',
      'Poor {p}! Nobody should have to be so __.',
      'Is {p} __? I should think so.',
    ],
    rows: `what due rivals
      the cook started at four in the morning and did not sit down once | tired | hungry thirsty lonely
      four hundred guests wanted dinner, and the cook had been up all night before that | tired | hungry cold bored
      the cook made food for everybody else and never got a bite | hungry | tired full bored
      the dog stole the only meal that the cook was going to have | hungry | thirsty full cold
      the cook ate a salt fish and worked over the hot fire without a drop of water | thirsty | hungry cold lonely
      the cook sweated at the oven all day long, and every cup and bottle was empty | thirsty | full cold bored
      not one guest came, and the cook stared at the wall from morning till night | bored | tired thirsty hot
      there was nothing whatever to do but count the flies | bored | tired thirsty ill
      a guest threw the soup at the wall and called the cook a donkey | angry | hungry proud bored
      the waiter broke all the plates and laughed in the face of the cook | angry | hungry proud thirsty
      the queen came by and said it was the best meal of her life | proud | hungry sad angry`,
  },
  {
    open: [
      'I have a pot here on the left, and it {a}. The pot on the right {b}. That much I remember, though I am ninety and mix up the names of my own children.',
      'There are two pots. The left one {a}, and the right one {b}.',
    ],
    ask: [
      'Now you may put your finger on the {side} pot. It is __.',
      'Little {p} touched the {side} pot, and it was __.',
      'Can you tell me about the {side} pot? It must be __ by now.',
      'Anyone can work out that the pot on the {side} is __.',
      'We looked at the pot on the {side} again: __, as I had said.',
      'Is the {side} pot really __? Yes.',
    ],
    rows: `a b side due rivals
      has been on the fire since noon | has been out in the snow since noon | left | hot | cold empty clean
      has been on the fire since noon | has been out in the snow since noon | right | cold | hot burnt full
      has been out on the ice all night | has been boiling for an hour | right | hot | cold empty dry
      has had its last potato taken out | has had soup poured in up to the rim | left | empty | full hot clean
      has had its last potato taken out | has had soup poured in up to the rim | right | full | empty clean dry
      has been scrubbed with soap and sand | has not been washed since last week | left | clean | dirty full hot
      has been scrubbed with soap and sand | has not been washed since last week | right | dirty | clean new empty`,
  },
  {
    open: [
      'Note on the kitchen table, in a hurry: {what}. So sorry, must catch my train! Feed the cat and do not wait up. Love, Mum.',
      'Mum left us a note about the dinner. "{What}," it said. "There is a clean shirt on your bed, and the man is coming about the roof."',
    ],
    ask: [
      "Home from school, we went to see about Mum's soup. It was __.",
      "The soup, just as one would think after Mum's note, was __.",
      '"Come and look, the soup is __!" my brother called.',
      "There it was, Mum's famous soup, but __.",
      'I had hoped for good soup. What can you do with a soup that is __?',
      'The soup was __, the note had told us that.',
    ],
    rows: `what due rivals
      I put the soup out in the yard last night, and there was ice on the bucket this morning | frozen | hot burnt gone
      the soup spent the night in the snow and you will need an axe | frozen | hot gone salty
      the soup has been on a big flame since breakfast and nobody has stirred it | burnt | cold frozen raw
      I smelled smoke and there was a black crust where the soup had been | burnt | cold frozen sweet
      the dog had the soup, the whole pot, every drop | gone | hot burnt cold
      Dad got up in the night and ate up all the soup | gone | hot salty frozen
      a whole packet of salt fell into the soup | salty | sweet burnt gone
      I tasted the soup too late, after your sister and I had both put salt in, twice | salty | sweet gone frozen`,
  },
  {
    open: [
      'There were twelve buns on the plate at four. {What}. At five I came in from the garden with my hands full of lettuce.',
      "{What}. I had counted the buns on the plate myself, twelve of them, at four o'clock.",
    ],
    ask: [
      'Of my buns, I now found __.',
      'I asked how many buns were still there, and the answer was: __.',
      'The number of buns that were left on my plate was __.',
      'Out of a dozen buns they had left me __.',
      'I looked at the plate again, and it was true: __ of the buns had been left.',
    ],
    rows: `what due rivals
      Then my nephew ate two of them | ten | twelve two none
      Then my two nephews took one each | ten | twelve two one
      Then the children ate ten of them | two | ten twelve none
      Then six children came in and took one each | six | twelve two none
      Then half of them went to the neighbours | six | twelve ten two
      Then the dog got one of them | eleven | twelve one none
      Then the boys ate eleven of them | one | eleven twelve none`,
  },
]);

const PLACE = toldKind('told: by now, what became of the kitchen', [
  {
    open: [
      '{What}. The kitchen has a red stone floor, by the way, and my mother-in-law was expected at six with her new hat.',
      'Before my mother-in-law arrived, something happened in the kitchen. {What}.',
    ],
    middle: ['The doorbell rang: there she was, hat and all.'],
    ask: [
      'My mother-in-law opened the kitchen door. The whole floor was covered with __.',
      '"Why is there __ all over your kitchen floor?" she asked.',
      'What my mother-in-law saw on the floor from wall to wall was __.',
      'Her new shoes stepped into the kitchen, right into the __.',
      'It took us an hour to clean up the __.',
      'A kitchen full of __! My mother-in-law sat down on the stairs.',
    ],
    rows: `what due rivals
      My son had put in the plug, turned on both taps and gone out to play | water | snow flour glass
      A pipe under the sink had burst | water | feathers snow glass
      The storm had thrown the window open, and it was the worst blizzard of the winter | snow | sand feathers glass
      The back door had stood wide open all night, in the white of January | snow | flour feathers paper
      The dog had torn up all our pillows | feathers | snow flour water
      Two boys had had a pillow fight, and not one pillow had lived through it | feathers | sand water glass
      The shelf with all our jars and bottles had come down | glass | snow feathers paper
      The twins had brought the beach home in their buckets | sand | snow paper glass`,
  },
  {
    open: [
      'Grandfather told it like this. "When I was a kitchen boy at the castle, {what}. The cook had a voice like a trumpet, and there were forty for dinner."',
      'Once, at the castle where my grandfather was a kitchen boy, {what}.',
    ],
    ask: [
      'The boy put his nose into the kitchen and smelled __.',
      'As soon as the door was opened, the smell met everybody: __!',
      'Up the stairs and into the great hall crept a smell of __.',
      '"I smell __," said the duke at his table.',
      'In the castle, everything stank of __ for a week, even the beds.',
      'It was __ that the duke smelled.',
    ],
    rows: `what due rivals
      the roast fell into the fire and nobody saw it | smoke | fish paint soap
      the cloth caught a spark and the wall above the stove went black | smoke | roses coffee fish
      the cat dragged a dead trout behind the stove and forgot it there | fish | coffee paint soap
      all the doors had been done in green the same morning and were still wet | paint | fish smoke bread
      the maids scrubbed the floor and the tables with a tub of white foam | soap | fish smoke coffee
      the great washing was done there, shirts and sheets and bubbles everywhere | soap | fish bread smoke`,
  },
  {
    open: [
      'We were washing up after the party, {p} and I, when {what}. I had a wet glass in each hand and {p} was telling me about a man on a bicycle.',
      '"Remember the night after the party?" asked {p}. "You had a glass in each hand, and {what}."',
    ],
    ask: [
      'Now the kitchen was __.',
      'All at once we were standing in a kitchen that was completely __.',
      '"It is very __ in here now," said {p}.',
      'How __ it was in our kitchen after that!',
      'I have seldom known a kitchen to be so __ as it was that night.',
      'It stayed __ until morning.',
    ],
    rows: `what due rivals
      the only lamp went out and the moon had set long before | dark | hot loud cold
      the power failed in the whole town | dark | loud hot wet
      the heating broke down, in that terrible frost | cold | dark hot loud
      the window broke and the icy night blew in and would not stop | cold | hot quiet dark
      the dishwasher, the radio and the last three guests all stopped at the same moment | quiet | dark loud wet
      the band in the next room packed up and everybody else went home | quiet | loud dark wet
      the stove began to glow and could not be turned off | hot | cold dark quiet`,
  },
  {
    open: [
      'At the sink I told the twins to put the plates in order before lunch. {What}. They are good children, but they are six.',
      '{What}. You can believe it or not, but all this was before lunch, and I am speaking of my best white plates.',
    ],
    ask: [
      'At lunch time I took out the white plates, and they were __.',
      'I had not expected plates that were so __.',
      'Every one of my white plates was __ by lunch time.',
      'Look at these plates, all of them __!',
      'Were the plates __ when I set the table? Every one.',
      'I looked at the plates. They were __, as you would expect.',
    ],
    rows: `what due rivals
      The twins washed them three times with hot water and dried them | clean | dirty wet broken
      The twins let the dog lick them and then played mud pies with them | dirty | clean dry broken
      The twins painted them with jam and cocoa | dirty | clean gone broken
      The twins built a tower with them and the tower fell | broken | clean dirty gone
      The twins threw them to each other across the yard and caught none | broken | clean dirty dry
      The twins held them under the tap and put them straight into the cupboard | wet | dry broken hot
      The twins fished them out of the rain barrel and brought them in dripping | wet | dry broken gone
      The twins sold them to a man with a cart | gone | clean wet dirty`,
  },
  {
    open: [
      'Ladies and gentlemen, the pantry door: {what}. I say this because you hired me to find out who took the ham, and a detective looks at doors first.',
      'The detective wrote one thing into his little book about the pantry: "{What}." Then he asked for a cup of tea.',
    ],
    ask: [
      'So at the time of the theft the pantry door was __.',
      'The thief with the ham in mind found the door of the pantry __.',
      'A door that is __: that is what the thief had before him.',
      '"The pantry was __, and I can prove it," said the detective.',
      'You must not forget that the pantry door was __ all the time.',
      'Was the door __? Yes, everybody agreed.',
    ],
    rows: `what due rivals
      the maid took off the padlock and put a brick there so that it could not fall shut | open | locked shut closed
      the wind blew it wide and nobody went to close it | open | locked shut closed
      the last person in left it without closing it | open | locked shut closed
      the cook turned the key twice and wore it on a string round her neck | locked | open broken gone
      the butler put a chain on it, with two great padlocks | locked | open broken gone
      the cook has the only key, and she never goes to bed before she has turned it | locked | open gone wide
      the carpenter took it away to his workshop on Monday and has not brought it back | gone | locked shut open
      it was chopped up for firewood in the winter | gone | locked shut open`,
  },
  {
    open: [
      'Dear neighbour, we have never spoken, but I heard a lot through the wall today. {What}. Then the radio went on, there was a waltz, and I had my own potatoes to think of.',
      'Through the wall we hear all that goes on in the kitchen next door. {What}.',
    ],
    ask: [
      'In the kitchen next door I could now hear someone __.',
      'After that it went on for half an hour without a stop: the woman next door was __.',
      'My husband put down his fork and asked, "Is she __?"',
      'There is no wall through which you cannot hear a woman who is __ like that.',
      'Now I knew it for certain, she was __.',
      'It was loud and clear, the __ of the woman next door.',
    ],
    rows: `what due rivals
      The woman told her friend the funniest joke I have ever heard | laughing | crying singing snoring
      He fell with his nose into the cream cake, and she saw it and could not help herself | laughing | crying snoring sleeping
      The woman read out the letter saying that her old dog had died | crying | laughing singing dancing
      He told her that he was leaving her for ever | crying | laughing singing snoring
      The woman has to know a song by heart by Sunday and always learns it over the washing up | singing | crying laughing snoring
      She put on the music of her choir and cleared her throat | singing | crying laughing snoring
      The woman lay down on the kitchen bench after a night without sleep | snoring | crying laughing singing
      She dropped off in her chair with her mouth open | snoring | crying singing dancing`,
  },
  {
    open: [
      'When the cooking class was over, the teacher looked at {p}, and at what was left of the apron. {What}. "Well," said the teacher, "next week we will make soup, which is safer."',
      'This is what happened to the apron of {p} in the cooking class. {What}. I was at the next stove and had troubles of my own.',
    ],
    ask: [
      'When the others went out into the street, you could tell {p} by one thing: the apron was __.',
      'The apron that {p} took home was __.',
      '"Your apron is __!" said the mother of {p} at the front door.',
      'Did you ever see an apron as __ as this one? {p} was still wearing it.',
      'The __ apron of {p} was the joke of the class.',
      'Everyone pointed at the apron and said that it was __.',
    ],
    rows: `what due rivals
      A whole bag of flour burst over it | white | red black wet
      It got a big bucket of water right in front | wet | dry red black
      The cherries boiled over and not one inch of it was spared | red | white black dry
      Ten pounds of ripe tomatoes exploded over it | red | white black blue
      It fell into the coal box and was stepped on | black | white red new
      It had to sweep out the chimney, because there was no other cloth | black | white red new
      The peas and the mashed herbs boiled over it | green | red black white`,
  },
  {
    open: [
      'We were told to be at the table at seven sharp. {p} {what}. It is a strange family, they have a bell for everything.',
      '{p} {what}. Supper in that house was at seven, and had been at seven for a hundred years.',
    ],
    ask: [
      'So {p} was __ for supper.',
      'There was no doubt about it, {p} had come too __.',
      '"You are __," the old aunt said to {p}.',
      'Nobody in that house had ever been so __ for supper as {p}.',
      'Why was {p} so __? The old aunt wanted to know.',
      'Too __, {p} thought, and sat down on the stairs.',
    ],
    rows: `what due rivals
      came in at half past eight | late | early hungry ill
      rang the bell at nine | late | early hungry ill
      sat down when the others had long finished and gone to bed | late | early cold ill
      came in at five | early | late hungry cold
      rang the bell at twenty to six | early | late hungry cold
      sat there when the table was not laid yet and the potatoes were still in the ground | early | late old ill`,
  },
]);

export const kinds: readonly Kind[] = [FOOD, PLACE];
