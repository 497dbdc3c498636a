// Tellings of the house: what one does in which room, with what a meal is eaten, and what a chore needs.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const ROOMS = toldKind('told: sense, rooms and chores', [
  {
    open: [
      '"I will just go and {x}," said {p} to the guests, and went out. The clock ticked, the dog sighed in its sleep, and somebody told the story of the lost hat once again.',
      'In the middle of the film {p} got up to {x}. The others did not even notice, since there was a horse in a burning stable just then.',
    ],
    middle: ['Nobody thought any more of it for a while.'],
    ask: [
      'When they went to look, they found {pHim} in the __.',
      'Suddenly there was a loud cry from the __.',
      'If you want {p}, try the __.',
      'The light in the __ had been on all that time.',
      '"Are you all right in the __?" called {q} after half an hour.',
      'Then somebody remembered the __ and looked in.',
    ],
    rows: `x due rivals
      boil some water for tea | kitchen | bathroom garage cellar / have a quick shower | bathroom | kitchen attic garage
      see to the tyres of the car | garage | kitchen bathroom attic / cut a few roses for the table | garden | attic kitchen cellar
      fetch a bottle from the rack under the house | cellar | attic bathroom garden / brush a set of teeth | bathroom | kitchen cellar garage
      stir the soup | kitchen | bathroom attic garage / get the old photo box from up under the roof | attic | cellar garage kitchen
      water the beans | garden | bathroom attic cellar`,
  },
  {
    open: [
      'I have lost my {x}! I had it this morning, I am sure, and now there is not a trace of it anywhere. I have asked the children, who only laughed, and the cat, who yawned.',
      'Mother was running around in search of her {x}. She looked into every cupboard and told us how her own mother never lost a thing.',
    ],
    ask: [
      '"Try the __," said Father from behind his paper.',
      'In the end it turned up in the __, where such a thing belongs.',
      'Nobody had thought of looking in the __, of all places the most likely one.',
      'Is it not in the __? That is where you always put it.',
      'Where does a thing like that live? In the __, as a rule.',
      'It lay in the __ the whole time.',
    ],
    rows: `x due rivals
      frying pan | kitchen | bathroom bedroom garage / toothbrush | bathroom | kitchen cellar garage / pillow | bedroom | kitchen garage cellar
      soup spoon | kitchen | bathroom garage bedroom / hair shampoo | bathroom | garage kitchen shed / blanket | bedroom | kitchen shed bathroom
      spade | shed | bathroom kitchen bedroom / car polish | garage | kitchen bedroom bathroom / rake | shed | bedroom bathroom kitchen
      rolling pin | kitchen | bedroom bathroom shed`,
  },
  {
    open: [
      '{p} has to {x}.',
      '"And you," said the teacher to {p}, "will {x}."',
      'Today it is the turn of {p} to {x}.',
    ],
    ask: [
      'For that {pHe} wants the __.',
      'Give {pHim} the __, please.',
      '{PHe} has put down the __ and gone off to play.',
      'I can see {pHim} there with the __ in one hand.',
      'How can {pHe} do it if we do not find the __?',
      'The __ was used by {pHim} for an hour.',
    ],
    rows: `x due rivals
      sweep the yard | broom | ladder needle iron / smooth out all the shirts | iron | broom rake ladder / pick the cherries at the top | ladder | broom iron needle
      sew on a button | needle | broom ladder rake / water the flowers | hose | iron axe needle / gather the leaves on the lawn | rake | needle iron ladder
      chop wood | axe | hose needle iron / draw a straight line | ruler | hose broom axe / hit in the nails | hammer | needle broom hose
      dig a hole | spade | iron needle ruler`,
  },
  {
    open: [
      'Note on the fridge: "Gone to Grandma. Please {x} before I come back. There is soup in the pot, and do not let the dog on the sofa. Love, Mum."',
      'The list that Mum left us was long. The last thing on it, in red, was: {x}.',
    ],
    ask: [
      'And what did we find when we wanted to start? There was no more __ in the house.',
      'So we went to look for the __.',
      'My brother read it and asked, "Do we have any __?"',
      'You need __ for that, and there was none.',
      'The neighbour was kind enough to lend us some __.',
      'We used far too much __, as you could tell from the floor.',
    ],
    rows: `x due rivals
      put a clean shine on the dirty dog in the tub | shampoo | glue flour thread / mend the torn shirt | thread | soap flour paint
      stick the broken cup together | glue | thread flour soap / bake the rolls | flour | thread soap glue
      give the garden gate a green coat | paint | flour soap thread / wash the greasy pans | soap | thread flour paint
      wrap up the present | paper | soap paint flour / tie the old newspapers up into bundles | string | soap flour paint
      make the lemonade less sour | sugar | thread soap glue`,
  },
  {
    open: [
      'From my bed I can hear what is going on in the house. {X}.',
      '{X}. You can hear everything in this house, for the walls are like paper.',
      '"Hush," said Grandfather, who does not see well but hears like a hare. "{X}."',
    ],
    ask: [
      'So somebody must be in the __.',
      'It comes from the __, then.',
      'Who can be in the __ at this hour?',
      'There was a light under the door of the __.',
      'I got up and crept to the __ to have a look.',
      'Was that not the __? It was.',
    ],
    rows: `X due rivals
      A whisk is beating eggs in a bowl | kitchen | bathroom bedroom stable / A shower is running and somebody sings under it | bathroom | kitchen stable office
      A bed creaks, and there is snoring | bedroom | kitchen bathroom garage / An engine starts, coughs and dies | garage | bedroom bathroom attic
      A typewriter goes tap, tap, tap, and a telephone rings | office | bathroom stable kitchen / A horse stamps in its straw | stable | bathroom bedroom office
      Pots and pans are clattering | kitchen | bedroom stable bathroom / Steps go to and fro up there on the boards right under the roof | attic | kitchen garage stable
      Somebody gargles and spits | bathroom | garage attic stable`,
  },
  {
    open: [
      'We bought the house because of one room. It was full of old junk then, but I could see it before me: a place where you could {x}. My husband thought of a room with a train set, and my mother of a room for herself.',
      'Every family needs a room where they can {x}, even if it is as small as a cupboard, and even if the paint comes off the walls.',
    ],
    ask: [
      'So that is how we got our __.',
      'In the __ there is now always somebody, day or night.',
      'Our guests go into raptures when they see the __.',
      'The most important thing in a __ is a good light.',
      'We have painted the __ yellow and put a plant in it.',
      'When friends ask, we show them the __ first of all.',
    ],
    rows: `x due rivals
      roast, fry and bake | kitchen | bathroom bedroom library / lie in hot water up to the chin | bathroom | library kitchen office
      sleep late on Sundays | bedroom | kitchen bathroom workshop / sit among shelves and read | library | bathroom kitchen garage
      put their car in out of the rain | garage | library kitchen bedroom / saw, plane and hammer | workshop | bedroom library bathroom
      put the baby to bed and sing to it | nursery | garage workshop office / cook for twelve | kitchen | library garage bathroom`,
  },
  {
    open: [
      'Before the visitors came, {p} said, "You do the rest, I shall only {x}." We had two hours, the hall was full of boxes, and there was a bicycle in the bath.',
      'Saturday is the day when we all help. While the others dust and sweep, {p} always has to {x}.',
    ],
    ask: [
      'When {pHe} had finished, the __ looked as good as new.',
      'You have never seen such __ as ours afterwards.',
      'Soon the __ were as they should be, and we could all sit down.',
      'But what about the __? "Done!" said {p}.',
      'The first guest who came in praised our __.',
      'It is amazing how dirty the __ had been.',
    ],
    rows: `x due rivals
      polish what we walk about in | shoes | plates windows carpets / wash up after the big breakfast | plates | shoes windows carpets
      clean what one looks out of | windows | shoes plates carpets / beat the dust out of what lies on the floor | carpets | windows shoes plates
      rub the spoons and forks until they shine | spoons | windows shoes carpets / scrub the steps up to the bedrooms | stairs | shoes plates curtains
      take down what hangs at the windows and wash it | curtains | shoes plates spoons / scrape the burnt rice off the bottom of each pot | pots | shoes windows curtains`,
  },
  {
    open: [
      'The new flat is on the fifth floor, and on the first day {x}. I sat down on a box and did not know whether to laugh or to cry.',
      '"It is a lovely flat," we wrote to our parents. "Only, {x}. But we will get used to that, and we have a view of the river."',
    ],
    ask: [
      'What we had to get before anything else was a __.',
      'Grandma sent us some money and wrote: "Buy yourselves a __."',
      'Two days later two men came up the stairs with a __.',
      'The flat was not a home until we had a __.',
      'You only know what a __ is worth when there is none.',
      'In the newspaper somebody was selling a __, and we took it.',
    ],
    rows: `x due rivals
      the milk went sour, since there was nothing to keep it cold | fridge | bed table lamp / there was nothing to sleep on but the floor | bed | fridge lamp cooker
      we sat in the dark as soon as the sun went down | lamp | fridge bed clock / we had to put our plates on our knees | table | fridge bed lamp
      we could not heat up as much as an egg | cooker | table bed fridge / we had nowhere to hang our clothes | wardrobe | fridge table cooker
      nobody could tell what time it was | clock | bed fridge table / the butter melted, as there was no cold place for it | fridge | bed clock lamp`,
  },
  {
    open: [
      'The hotel was a strange one. I pressed the bell and told the porter, "I should like to {x}."',
      'A little man with a moustache led us along. "Here," he said, "our guests can {x}."',
      '"Excuse me, where can we {x}?" I asked the maid on the stairs.',
    ],
    ask: [
      'A door was opened, and we were in the __.',
      'There was a sign with an arrow and the word "__".',
      'It is called the __, and it was closed.',
      'The finest thing in that hotel is the __.',
      'The __ was on the first floor, behind a palm tree.',
      'Soon afterwards I was sitting in the __ with ten others.',
    ],
    rows: `x due rivals
      swim a bit before breakfast | pool | bar library garage / read a book from the shelves by the fire | library | pool bar garage
      have a glass of beer | bar | pool library garden / walk among roses | garden | pool library bar
      do a few lengths in the water | pool | bar garden library / eat a good dinner from a menu | restaurant | pool library garage
      look up a word in a dictionary | library | pool bar garden / order a cocktail | bar | library pool garden`,
  },
]);

const MEALS = toldKind('told: sense, meals and what belongs to them', [
  {
    open: [
      'There was {x} for dinner.',
      'A plate of {x} was put in front of {p}.',
      '"What would you like?" "The {x}, please."',
    ],
    ask: [
      'To eat it, one only needs a __.',
      'Something was missing: the __.',
      'Could you bring me a __, please?',
      'You should have seen {q} with the __ in one hand!',
      'The waiter forgot to bring the __.',
      'It was a bit hard without a __.',
    ],
    rows: `x due rivals
      soup | spoon | fork knife cup / spaghetti | fork | spoon cup knife / porridge | spoon | fork cup straw
      thin noodles | fork | spoon straw cup / broth | spoon | knife fork plate / steak that wanted cutting | knife | spoon straw cup
      melon so hard that no one could slice it | knife | spoon cup straw / custard | spoon | fork knife straw / bread in one big loaf | knife | spoon fork cup`,
  },
  {
    open: [
      '"Pass me that, will you?" said {p}, with {x} in front of {pHim}. The rest of us were talking about the neighbours and their goat, and so nobody heard it.',
      'We all had something else on our plates that morning. {p} sat down to {x}, tucked a napkin into {pHis} collar and looked around.',
    ],
    ask: [
      'What {pHe} was looking for was the __.',
      '"Is there no __?" {pHe} asked.',
      'Without __ it is not worth eating, {pHe} thinks.',
      'I pushed the __ over to {pHim}, and {pHe} beamed.',
      'How can anybody eat that with no __ on it?',
      'A little __ made {pHis} meal complete.',
    ],
    rows: `x due rivals
      a bowl of dry cornflakes | milk | gravy mustard vinegar / a hot sausage | mustard | jam milk honey / a boiled egg | salt | jam milk gravy
      a roast with mashed potatoes | gravy | jam milk honey / a pile of salad leaves and a jug of oil | vinegar | milk jam gravy
      a pile of pancakes | syrup | mustard gravy vinegar / a bowl of strawberries | cream | gravy mustard salt
      a tomato cut in half | salt | jam syrup milk / a plate of plain spaghetti | sauce | jam milk honey`,
  },
  {
    open: [
      'My grandmother is in the kitchen and she is making {x}. She does it by heart, without any book, and she hums a song about a soldier and a rose.',
      'Today we learn how to make {x}. Wash your hands, children, put on your aprons, and leave the cat outside.',
    ],
    ask: [
      'First of all you take some __.',
      'What you need more than anything else is __.',
      'There must be plenty of __ in it, or it will not taste right.',
      '"It is all in the __," she says. "Buy the best you can get."',
      'What, no __ in the cupboard? Then we cannot start.',
      'I was sent out to buy the __.',
    ],
    rows: `x due rivals
      omelettes | eggs | apples potatoes oranges / chips | potatoes | eggs apples milk / marmalade | oranges | eggs potatoes milk
      cider | apples | eggs potatoes grapes / wine | grapes | eggs milk potatoes / butter | cream | apples grapes eggs
      a loaf of bread | flour | grapes oranges apples / cheese | milk | flour oranges apples / cocoa for six | milk | eggs flour grapes
      a lemon drink | lemons | eggs flour grapes`,
  },
  {
    open: [
      'It was {x}, and the whole house smelled of something good.',
      'We got to the farm at {x} sharp. The table in the yard was laid for all of us.',
      'The bell rang at {x}, and they all came running.',
    ],
    ask: [
      '"Come along," said the farmer\'s wife, "__ is ready!"',
      'For __ there were three kinds of bread, and cheese, and cold ham.',
      'We could not have wished for a better __.',
      'After __ nobody said a word for half an hour.',
      'There was no time to wash before __.',
      'Is there anything nicer than __ in the country?',
    ],
    rows: `x due rivals
      seven in the morning | breakfast | supper lunch / noon | lunch | breakfast supper / eight in the evening | supper | breakfast lunch
      sunrise | breakfast | supper lunch / half past twelve in the day | lunch | breakfast supper / dusk | supper | lunch breakfast`,
  },
  {
    open: [
      'The guest ate {x}. He ate it so fast that my mother forgot to pour the tea.',
      'Our {who} tells everyone what happened at the inn: he was eating {x}, and laughing at a joke.',
    ],
    ask: [
      'All at once a __ got stuck in his throat.',
      'He had swallowed a __ and turned quite red.',
      'What came out again, when we hit him on the back, was a __.',
      'He broke a tooth on a __, poor man.',
      'On the edge of his plate lay a single __.',
      'You have to watch out for the odd __ in such a dish.',
    ],
    rows: `x who due rivals
      fish | uncle | bone | stone shell pea / cherries | cousin | stone | bone shell leaf / nuts | neighbour | shell | bone stone pea
      plums | brother | stone | shell bone thorn / trout | father | bone | shell stone nut / chicken | grandson | bone | stone nut shell
      dates | nephew | stone | bone shell leaf / oysters | landlord | shell | stone bone leaf`,
  },
  {
    open: [
      '"{X}," said the cook with a red face, and put the dish on the table all the same.',
      'Forgive me, everybody. {X}, and it is all my fault.',
      '{X}. It was the first meal that {p} ever made for us.',
    ],
    ask: [
      'And so it was far too __.',
      'That is why it tasted so __.',
      'How __ it was! But we ate it up.',
      'The meat and everything else was quite __.',
      'I have never had anything as __ as that.',
      'Nobody said aloud that it was __.',
    ],
    rows: `X due rivals
      I dropped the whole salt pot into it | salty | raw sweet cold / I took sugar instead of salt | sweet | salty raw cold
      It had only a minute in the oven | raw | burnt salty sweet / I forgot it in the oven for three hours | burnt | raw cold salty
      I left it standing in the snow | cold | burnt hot salty / I took a whole bottle of vinegar | sour | raw burnt sweet
      Ten red peppers went into it | hot | sweet cold raw / There are four lemons in it and nothing else | sour | sweet burnt salty`,
  },
  {
    open: [
      'Some people collect stamps. {p} has a thing for {x}. It started with one from an aunt, and now there is a whole shelf of them in the dining room, and people bring more from their holidays.',
      'At the flea market {p} bought {x}. They are so pretty, with blue flowers, that I was a bit jealous, I admit.',
    ],
    ask: [
      'We use them for the __, of course.',
      'They were made to hold the __.',
      'You put the __ in them.',
      'Of the __ that goes in there, {p} does not really take any.',
      'Every now and then some __ gets spilled on the cloth.',
      'And the __? That is inside them, where else?',
    ],
    rows: `x due rivals
      china pots for brewing the leaves | tea | butter salt soup / bowls for cubes, with little tongs | sugar | milk tea butter / soup plates | soup | tea salt sugar
      dishes in the shape of a cow for the yellow spread | butter | soup tea salt / little jugs for what comes from the cow | milk | salt butter soup
      little pots with one hole on top, and no pepper ones | salt | milk tea butter / decanters for red and white | wine | salt butter soup`,
  },
]);

export const kinds: readonly Kind[] = [ROOMS, MEALS];
