// Tellings of things, plants, vehicles and instruments: their parts, what they are made of, and what they are good for.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

/** A part without which it is of no use; "the … is missing". */
const PARTS = `c due rivals
  candle | wick | sail strings pedals / guitar | strings | wick pages sails / bicycle | pedals | sails strings wick
  book | pages | pedals sails wick / sailing boat | sail | wick pages strings / violin | strings | sails pages pedals
  piano | keys | sails wick wheels / clock | hands | wick pages sails / knife | blade | wick strings pages
  saw | blade | wick pages strings / rucksack | straps | wick keys strings / shirt | buttons | wick pages keys
  hammer | handle | wick pages strings / pram | wheels | pages wick strings`;

const USES = `c due rivals
  pen | write | cut dig sew / knife | cut | write paint sew / spade | dig | write sew paint
  needle | sew | write dig paint / brush | paint | sew dig cut / bed | sleep | cut dig sew
  oven | bake | write sew dig / pencil | write | cut dig sew / saw | cut | write paint sew
  piano | play | cut dig sew / boat | sail | cut sew bake / guitar | play | cut dig sew`;

const TREES = `c due rivals
  oak | acorns | roses grapes bananas / walnut tree | nuts | grapes roses bananas / vine | grapes | nuts acorns bananas
  rose bush | flowers | nuts acorns grapes / palm tree | coconuts | acorns grapes roses / hazel | nuts | grapes bananas
  tulip | flowers | nuts acorns grapes / bramble | berries | nuts acorns bananas / pine | cones | grapes nuts bananas
  sunflower | seeds | grapes acorns bananas / strawberry plant | berries | nuts acorns bananas`;

const PLAYED = `c due rivals
  guitar | strings | keys pedals skin / piano | keys | skin slide valves / drum | skin | keys strings pedals
  violin | strings | keys pedals skin / organ | keys | strings skin slide / trumpet | valves | strings pedals skin
  harp | strings | keys skin valves / accordion | keys | strings skin slide / trombone | slide | strings keys skin
  cello | strings | keys skin valves`;

const MOVED = `c due rivals
  sailing boat | wind | petrol coal steam / car | petrol | wind coal grass / kite | wind | petrol coal hay
  windmill | wind | petrol coal hay / lorry | petrol | wind hay coal / steam engine | coal | wind petrol hay
  watermill | water | petrol wind hay / motorbike | petrol | wind coal hay / donkey cart | hay | petrol wind coal
  horse carriage | hay | petrol wind coal / tram | electricity | petrol wind hay`;

const THINGS = toldKind('told: things and their parts', [
  {
    open: [
      '{p} bought {a c} at the market.',
      'In the attic {p} found an old {c}.',
      '"I have got {a c} for you," said {p}.',
    ],
    ask: [
      'But what is this? There is something wrong with the __.',
      'It was no use at all, for somebody had spoiled the __.',
      'It was cheap because of its bad __ and for no other reason.',
      '{p} looked at the __ for a while.',
      'It only needs a little work on the __.',
    ],
    rows: PARTS,
  },
  {
    open: [
      'Every Christmas our neighbour makes something for us with his own hands. Last year it was {a c}. He brought it over in the snow, red in the face, and would not even come in for tea.',
      'The {c} in this room, ladies and gentlemen, is two hundred years old. A servant hid it from the soldiers in a well. The queen saw it in 1902 and wanted it, and the family said no.',
    ],
    ask: [
      'It is made of __, as you would expect.',
      'A great deal of __ must have gone into it.',
      'Whoever made it chose the best __.',
      'You can see at once what it is made from: __.',
      'All that was needed was time and some good __.',
      'Where does one get such fine __?',
    ],
    rows: `c due rivals
      window | glass | wood wool paper / jumper | wool | glass wood paper / bottle | glass | wool paper leather
      kite | paper | wool glass leather / chair | wood | wool paper wax / candle | wax | wool paper glass
      scarf | wool | glass wood wax / notebook | paper | wool glass metal / boot | leather | paper glass wax
      spoon | wood | wool paper leather / saddle | leather | paper glass wax / vase | glass | wool paper leather`,
  },
  {
    open: ['{p} has got a new {c}.', '"What is that?" "It is {a c}, {p}."', 'Give {p} that {c}, please.'],
    ask: [
      '{p} can __ now at last.',
      'And what does one do with it? It helps you to __.',
      '{PHe} uses it to __.',
      '"Hurray! Now I am going to __!"',
      '{p} did nothing but __ all afternoon.',
      'With this one it is so much easier to __.',
    ],
    rows: USES,
  },
  {
    open: [
      'On the day when I was born, my father went out and planted {a c} behind the house. It was so small then that the dog nearly dug it up. Next month the two of us will be forty, and only one of us has a bad back.',
      'We do not own much. The flat is rented and the car belongs to my boss. But outside the kitchen door grows {a c}, and my wife says good morning to it before she says it to me.',
    ],
    ask: [
      'When the time comes, it is full of __.',
      'Last year it was heavy with __.',
      'The children wait for the __ each year.',
      'It gives us plenty of __ every year.',
      'We have sent my sister a box of its __.',
      'No shop has better __.',
    ],
    rows: `c due rivals
      oak | acorns | roses grapes bananas / walnut tree | nuts | grapes roses bananas / vine | grapes | nuts acorns bananas
      rose bush | flowers | nuts acorns grapes / hazel | nuts | grapes bananas acorns / lilac | flowers | nuts acorns grapes
      palm tree | coconuts | acorns grapes roses / bramble | berries | nuts acorns bananas
      pine | cones | grapes nuts bananas / holly | berries | nuts acorns bananas`,
  },
  {
    open: ['The {c} is broken.', '"Who broke my {c}?" shouted {m}.', 'Someone dropped the {c}.'],
    ask: [
      'It needs new __ by tomorrow.',
      'Dad is looking for some new __.',
      'It has lost its __ by the look of it.',
      'The shop will send us other __.',
      'A thing like that cannot do without its __.',
      'Everybody was sorry about the __!',
    ],
    rows: `c due rivals
      guitar | strings | pages pedals wheels / bicycle | pedals | strings pages keys / violin | strings | pages pedals wheels
      piano | keys | pages wheels sails / pram | wheels | strings pages keys / clock | hands | pages pedals sails
      harp | strings | pages wheels sails / toy car | wheels | strings pages keys / chair | legs | strings pages keys
      rocking horse | legs | strings pages keys`,
  },
  {
    open: [
      'Our band is looking for somebody to take my place. I have played the {c} since I was seven, and I have loved it, but my wrist has had enough. We meet on Thursdays behind the fire station, and there is always cake.',
      'My aunt left her {c} to me, because I was the only one who had never laughed at her when she played. It came on a lorry, wrapped in three blankets. The whole street was at the windows.',
    ],
    ask: [
      'When nobody was there, I ran a finger over the __.',
      'There was a little dust on the __ after all this time.',
      'It still sounds lovely, though there is some trouble with the __.',
      'The man in the music shop looked at the __.',
      'Even now I can feel under my hand the __.',
      'The __ will do you no harm, so go ahead.',
    ],
    rows: PLAYED,
  },
  {
    open: ['The {c} stood still.', '"Why does your {c} not move?" the boy asked.'],
    ask: [
      'There was no __ left.',
      'It does not move without __.',
      'We had to wait for some __ the whole day.',
      '"It needs __," said the old man.',
      'As soon as there was enough __, everything was fine again.',
      'What we want is more __!',
    ],
    rows: MOVED,
  },
  {
    open: [
      'I teach the little ones on Wednesdays. This week each of them brought one thing from home and told us a story about it. Tom, who hardly ever speaks, had brought {a c}. He turned it over and over in his hands.',
      'What would you take to a desert island? My wife said a cook, and my son said a football. I thought it over, and I said {a c}. They are still laughing at me.',
    ],
    ask: [
      'When somebody asked what it was good for, the answer was: to __.',
      'Well, it is just the thing if you want to __.',
      'Not everybody can live without a chance to __.',
      'It helps people to __ when they have to.',
      'How else is one to __?',
      'Without it, there is no way to __.',
    ],
    rows: `c due rivals
      pen | write | cut dig sew / knife | cut | write paint sew / spade | dig | write sew paint
      needle | sew | write dig paint / paintbrush | paint | sew dig cut / cup | drink | cut dig sew
      fishing rod | fish | write sew dig / pencil | write | cut dig sew
      book | read | cut dig sew / pair of scissors | cut | write paint dig / magazine | read | cut dig sew
      mug | drink | cut dig sew`,
  },
  {
    open: ['{p} drew {a c}.', 'For {pHis} mother {p} made {a c} out of cardboard.'],
    ask: [
      '"It is nice," she said, "but where is the __?"',
      '{PHe} had forgotten about the __ at first.',
      'It only needs the __ now.',
      'At the very end {p} painted the __.',
      'The hardest part for {pHim} was the __.',
      'It was lovely, all of it, and most of all the __.',
    ],
    rows: `c due rivals
      castle | tower | sail wick trunk / ship | sail | chimney wick handle / cup | handle | sail wick tower
      candle | wick | sail handle tower / teapot | spout | sail wick tower / house | roof | sail wick spout
      umbrella | handle | wick sail tower / church | tower | sail wick spout / palm tree | trunk | sail wick spout
      frying pan | handle | wick sail tower / sword | blade | wick sail spout / flower | stem | sail wick spout`,
  },
  {
    open: [
      'We had to stop on the way to the coast. There was smoke coming from the bridge, the police had closed the road, and right in front of us stood {a c} that somebody had left behind. My father got out to look at it.',
      'In the yard behind the inn, among nettles and hens, {a c} has been standing since the war. The owner would not sell it for the world. His grandfather, he says, courted his grandmother in it or on it.',
    ],
    ask: [
      'How many wheels does it have? Anyone will tell you: __.',
      'He counted its wheels: __ in all.',
      'The number of wheels was no surprise: __.',
      '"Look, Dad, it has __," said my brother when he had counted its wheels.',
      'It ought to have so many wheels, and so it had: __.',
    ],
    rows: `c due rivals
      bicycle | two | one three four none / tricycle | three | one two four none / car | four | one two three none
      wheelbarrow | one | two three four none / sledge | none | one two three four / tractor | four | one two three none
      motorbike | two | one three four none / rowing boat | none | one two three four`,
  },
  {
    open: [
      'Grandma has given {p} {a c}.',
      '"Would you like {a c}, {p}?" asked the man.',
      '{p} got {a c} from {pHis} uncle.',
    ],
    ask: [
      'That was a good thing, because soon {p} needed something for {pHis} __.',
      'Nothing else would have been so good for {pHis} __.',
      'It fits {pHis} __ perfectly.',
      'It was just the right thing for {pHis} __!',
      'It is made for the __ and for nothing else.',
      '"Now," {pHe} said, "nothing can happen to my __."',
    ],
    rows: `c due rivals
      hat | head | feet hands neck / helmet | head | feet hands neck / scarf | neck | feet hands head
      ring | finger | neck head feet / cap | head | feet hands neck / pair of gloves | hands | feet neck head
      pair of socks | feet | hands neck head / pair of boots | feet | hands neck head / belt | waist | feet hands head
      necklace | neck | feet hands head / pair of mittens | hands | feet neck head / watch | wrist | feet neck head`,
  },
  {
    open: [
      'Lost property, good morning! Yes, sir, we do have {a c}, it was handed in last night by a lady with a pram. I will have a look at it, if you do not mind waiting. Somebody has stepped on it, I am afraid.',
      'I have decided to sell the {c} that stands in our hall, since nobody ever uses it any more. It belonged to my late husband. If you are interested, please ring after six.',
    ],
    ask: [
      'There is a scratch on the __ already.',
      'To be honest, I am not happy with the state of the __.',
      'Otherwise it is as good as new, but do look at the __.',
      '"That must be mine," the caller said. "There is a bit of red paint on the __."',
      'All in all it looks fine, except for the __.',
      'I have cleaned the __ with great care.',
    ],
    rows: `c due rivals
      guitar | strings | pedals sails pages / bicycle | pedals | strings sails pages / violin | strings | sails pages pedals
      toy piano | keys | sails pedals blade / clock | hands | pages sails pedals / sword | blade | strings sails pages
      pram | wheels | pages sails strings / umbrella | handle | strings pages pedals / toy ship | sails | keys pages pedals
      old suitcase | handle | strings pages pedals / rucksack | straps | keys pages pedals
      book of maps | pages | strings sails pedals / folding chair | legs | strings pages pedals`,
  },
  {
    open: [
      'What do you know about the {c}?',
      'This poem is about {a c}.',
      'Once {a c} stood all alone on a hill.',
    ],
    ask: [
      'The wind blew, and on the grass fell some of its __.',
      'A boy took its __ and ran.',
      'It was proud of its __ and told everyone.',
      'One night a thief stole all its __.',
      '"Dear traveller," it said, "would you like some of my __?"',
      'And if you come at the right time, you will find __.',
    ],
    rows: TREES,
  },
  {
    open: [
      'The museum of the future will be strange. Today our teacher told us to write about it. I wrote that people would stand in front of {a c} and wonder what on earth it was. They would have to read the label to understand.',
      'My little brother came back from the neighbours and told us that they had hidden something for him in the garden, and that it was {a c}. He was so excited that he forgot his shoes.',
    ],
    ask: [
      'It was not of gold. It was made of __.',
      'You could see that it was made of __ if you looked closely.',
      'The thing was, from top to bottom, nothing but __.',
      'One girl could not believe that it was made from __.',
      'No magic, just plain __.',
      'Is there anything as nice as things made of __?',
    ],
    rows: `c due rivals
      newspaper | paper | wool glass leather / bottle | glass | wool paper leather / jumper | wool | glass wood paper
      light bulb | glass | wool paper leather / notebook | paper | wool glass metal / candle | wax | wool paper glass
      saddle | leather | paper glass wax / mirror | glass | wool paper leather / scarf | wool | glass wood paper
      postcard | paper | wool glass leather / football boot | leather | paper glass wax / log | wood | wool paper leather
      key | metal | wool paper wax / coin | metal | wool paper wax / envelope | paper | wool glass wood`,
  },
  {
    open: [
      'By the window there is {a c}.',
      '{p} went to the shop to get {a c}.',
      'What we need is {a c}, {p}!',
    ],
    ask: [
      'It is just right for __.',
      'It will be full of __ soon.',
      'There is room in it for a lot of __.',
      'What belongs in it? Why, __!',
      '{p} filled it with __ right to the top.',
      '"Oh no, it is still empty! Please get some __."',
    ],
    rows: `c due rivals
      teapot | tea | ink flowers money / vase | flowers | tea ink money / purse | money | tea ink flowers
      kettle | water | ink flowers money / fountain pen | ink | tea flowers money / aquarium | fish | tea ink money
      wallet | money | tea ink flowers / photo album | pictures | tea ink water / sugar bowl | sugar | ink flowers money
      pencil case | pens | tea water flowers / piggy bank | money | tea ink flowers / wardrobe | clothes | tea ink flowers
      salt cellar | salt | ink flowers money`,
  },
  {
    open: [
      'Let me tell you how I met your mother. I was nineteen, I had no money, and I was driving home in the rain with the {c} that my uncle had lent me. On the hill just before the village it stopped, and there she stood with a lantern.',
      'The mayor wanted to be at the church before the bride. He took the {c}, though his wife had warned him, and half of the guests followed on foot. They had not gone a mile when it stood still.',
    ],
    ask: [
      'It was all very simple: there was no more __.',
      'A clever girl laughed and asked: "Could it be that it needs some __?"',
      'Nobody had thought of the __ at all.',
      'Where on a Sunday does one get __?',
      'If only somebody had brought along a bit of __!',
      'In the end a farmer brought some __ along.',
    ],
    rows: `c due rivals
      car | petrol | coal hay wind / donkey cart | hay | petrol coal wind / old steam engine | coal | petrol hay wind
      lorry | petrol | coal hay wind / motorbike | petrol | coal hay wind / horse and cart | hay | petrol coal wind
      electric car | electricity | petrol hay coal / ox cart | hay | petrol coal wind
      steam tractor | coal | petrol hay wind / electric bus | electricity | petrol hay coal`,
  },
  {
    open: ['"I spy {a c}," said {p}.', '{p} has been given {a c} to clean.'],
    ask: [
      '"And I can see its __!"',
      '{p} looked at the __ first of all.',
      '{p} spent a whole hour on the __.',
      '{p} touched the __ with one finger.',
      'With great care {pHe} dusted the __.',
      '"Is it not pretty?" "Yes, and look at the __."',
    ],
    rows: PARTS,
  },
  {
    open: [
      'I was clearing out the cellar when I came upon the {c}. It had been a wedding present from my uncle, and we had never found a place for it. There were spiders in it, or on it, and I nearly threw it away.',
      'The twins could not agree on what to get for Dad. In the end they put their pocket money together, and on Sunday morning he unwrapped {a c}. He said it was exactly what he had always wanted.',
    ],
    ask: [
      'Since then, whenever there is time, the whole family can __.',
      'I carried it upstairs, for it would be a pity not to __.',
      'My wife came into the room and asked whether I was going to __.',
      'That same evening, for the first time in years, someone began to __.',
      'It is never too late to __ again.',
    ],
    rows: `c due rivals
      pen | write | cut dig sew / saw | cut | write paint sew / spade | dig | write sew paint
      sewing machine | sew | write dig paint / box of paints | paint | sew dig cut / piano | play | cut dig sew
      oven | bake | write sew dig / typewriter | write | cut dig sew / violin | play | cut dig sew
      pair of skates | skate | sew dig write / fishing rod | fish | write sew dig / baking tin | bake | write sew dig`,
  },
]);

export const kinds: readonly Kind[] = [THINGS];
