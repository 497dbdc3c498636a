// Tellings of home, kitchen, bathroom, bedtime and garden in which a scene makes certain what is due later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const INDOORS = toldKind('told: known indoors', [
  {
    open: [
      '{Scene}. {p} saw it first.',
      'Sunday began quietly, with the paper and a second cup of coffee. Then I looked round and had to sigh: {scene}. "I can do it," said {p}, who had nothing better to do.',
    ],
    ask: [
      'So {p} went to fetch the __.',
      'A minute later {p} came back with the __.',
      '"Have you seen it anywhere? I mean the __."',
      'For this job {p} would clearly need the __.',
      'When it was done, {p} washed {pHis} hands and put away the __.',
    ],
    rows: `scene due rivals
      there were crumbs all over the floor | broom | iron saw / somebody had spilt water in the hall | mop | saw rake
      a button had come off my coat | needle | mop broom / the shirts were full of creases | iron | broom saw
      a nail stuck out of the bench | hammer | iron mop / dead leaves lay on the lawn | rake | iron mop
      the bulb on the high ceiling had gone | ladder | iron broom / a screw had come loose | screwdriver | mop iron
      the little tree was not yet dug in | spade | iron mop / the plank was a foot too long | saw | mop iron
      the doll's hair was one big tangle | comb | saw mop / the vase had broken in two | glue | rake iron`,
  },
  {
    open: [
      'Can you guess where {p} is? {PHe} is {scene}.',
      '"I rang at four to ask {p} about Saturday," said Aunt Jane, "but {pHe} could not talk for long. {PHe} was {scene}."',
    ],
    ask: [
      '{p} is still in the __.',
      'If you need {p}, look in the __.',
      'We found {pHim} where we had expected {pHim}, in the __.',
      'When the doorbell rang, {p} came running from the __.',
      'Nobody was surprised that {p} spent so much time that day in the __.',
    ],
    rows: `scene due rivals
      frying eggs and bacon | kitchen | bedroom garage / stirring the soup | kitchen | bathroom attic
      cleaning the tub and the shower | bathroom | kitchen attic / having a long bath | bathroom | kitchen attic
      making the bed | bedroom | kitchen garage / changing a wheel of the car | garage | bedroom attic
      checking the oil of the car | garage | kitchen attic / watering the roses | garden | bedroom attic
      planting carrots in two long rows | garden | bathroom garage / tidying up under the roof | attic | kitchen garden`,
  },
  {
    open: [
      "We are making {dish} today. But oh dear, look in the cupboard! The main thing isn't there.",
      'On Friday {p} promised the children {dish}. {PHe} had been to three shops and carried everything home on {pHis} bike, and it was only at the stove that {pHe} saw what {pHe} had left out. "You can\'t make it without that!" said the children.',
    ],
    ask: [
      'We have no __!',
      'So {p} went next door to ask for some __.',
      '"I wrote a list, and still I forgot the __."',
      'How could anybody forget to buy the __?',
      'At last the neighbour came over with a big bag of __.',
    ],
    rows: `dish due rivals
      lemonade | lemons | potatoes rice flour / chips | potatoes | lemons bananas rice
      toast | bread | carrots lemons rice / popcorn | corn | bread apples flour
      ketchup | tomatoes | apples rice bananas / cheese on toast | cheese | rice carrots onions
      guacamole | avocados | potatoes flour sugar / hot chocolate | cocoa | rice onions flour
      mash | potatoes | lemons corn bananas / mushroom soup | mushrooms | bananas cocoa
      onion rings | onions | cocoa bananas rice / a fruit salad | fruit | rice onions flour
      sushi | rice | bananas cocoa flour / french fries | potatoes | sugar rice bananas`,
  },
  {
    open: [
      '{p} put one bare foot on {thing}.',
      '"Close your eyes and hold out your hand," said {q}. It was an old game of theirs, and they played it every time it rained. This time it was {thing} that {p} got to touch, and {pHe} knew it at once.',
    ],
    ask: [
      'It felt very __.',
      '"Ooh!" said {p}. "That is __!"',
      '{p} pulled a face, because it was so __.',
      'Later {p} told everybody how it had felt: really __.',
      'There was only one word {p} could find for it, and the word was __.',
    ],
    rows: `thing due rivals
      an ice cube | cold | warm rough dry / a bag of frozen peas | cold | warm soft dry
      a hot-water bottle | warm | cold rough sharp / the pillow | soft | hard wet sharp
      a sheet of sandpaper | rough | smooth wet soft / a blob of honey | sticky | dry rough sharp
      a brick | hard | soft wet sticky / the point of a needle | sharp | soft wet warm
      a bar of wet soap | slippery | rough dry sharp / a sponge full of water | wet | dry hard sharp
      the kitten's belly | soft | hard wet sharp / a mirror | smooth | rough wet sticky
      some chewed chewing gum | sticky | dry hard / a cactus | prickly | smooth wet soft`,
  },
  {
    open: [
      'Look, {p}! Somebody left {scene}.',
      'We were all in a hurry that day, what with the suitcases and the taxi waiting. Halfway to the station {p} remembered {scene}. "Should we go back?" {pHe} asked. "I know very well what happens otherwise."',
    ],
    ask: [
      'It will __.',
      'You do not need to be clever to know that it will __.',
      'If nobody does anything about it, it is going to __.',
      '{p} was right: it was just about to __.',
      'With things like that you only have to wait, and they __.',
    ],
    rows: `scene due rivals
      the ice cream out in the sun | melt | burn ring / a snowman by the fire | melt | rust boil ring
      the kettle on the gas | boil | rust freeze / a glass of water in the freezer | freeze | burn rust
      the toast under the hot grill for an hour | burn | freeze melt
      the wet shirt on the line in the sun | dry | melt ring
      the iron chain out in the wet grass for months | rust | melt ring
      the alarm clock set for six | ring | melt freeze / the milk on the highest flame | boil | ring freeze
      a balloon right next to the needles | burst | rust boil`,
  },
  {
    open: [
      'At our house: {scene}.',
      'I wish you could have seen us. {Scene}, and the cat watched it all from the top of the stairs. {p} took a photo of the whole family.',
    ],
    ask: [
      'What time of day was it? It was __.',
      '{p} looked out at the sky, and it was plainly __.',
      'In the photo that {p} took, anyone can tell that it is __.',
      'That is what our house is like every __.',
      '"I never feel so much at home as I do like this," said {p}, "in the __."',
    ],
    rows: `scene due rivals
      the alarm clock rang at six | morning | evening / we all came down for cereal | morning | evening
      Dad was making breakfast for us | morning | evening / supper was on the table | evening | morning
      Mum was drinking the first coffee | morning | evening / Dad read a story before bed | evening | morning
      lunch was over and all had a nap | afternoon | morning
      school was out and it was time for tea | afternoon | morning
      after lunch the sun was very hot | afternoon | morning
      they were just back from school | afternoon | morning / the sun set behind the roofs | evening | morning`,
  },
  {
    open: [
      'I gave {p} {thing}.',
      'On the rainy Wednesday of that week nobody knew what to do. {q} opened the big cupboard, took out {thing} and put it into {pHis} arms. "There you are, {p}," {qHe} said. "You know what it is for."',
    ],
    ask: [
      'Now {p} can __.',
      '{p} at once sat up straight and began to __.',
      '"Look at me!" cried {p}. "Look how well I can __!"',
      'All that day {p} did nothing else but __.',
      'It was a pleasure to see how carefully {p} could __.',
    ],
    rows: `thing due rivals
      an exciting new book | read | sweep dig sew / a broom | sweep | read sing cook
      a needle and thread | sew | dig read sing / a spade | dig | sew read sing
      a box of watercolours | paint | sweep dig knit / a pan and some eggs | cook | sew dig paint
      a book of songs | sing | dig sew cook / two needles and a ball of wool | knit | dig sing
      a shirt and a hot iron | iron | sing read dig / a pen and some letter paper | write | dig cook
      a bowl, some flour and a cake tin | bake | read sew / a skipping rope | skip | read cook sew
      a pencil and a sketch pad | draw | cook sweep`,
  },
  {
    open: [
      'Where does {thing} go, {p}?',
      'The twins always help when we come home. Yesterday {q} carried the bags, and {p}, who is only four, was allowed to take {thing}. "Do you know where that goes?" we asked. {p} was almost offended.',
    ],
    ask: [
      'It goes in the __.',
      '{p} knew, and opened the __.',
      '"Everybody knows that! In the __."',
      'So {p} walked across the room, straight to the __.',
      'Well done, {p}. It could not be anywhere better than in the __.',
    ],
    rows: `thing due rivals
      the ice cream | freezer | wardrobe vase / the bottle of milk | fridge | wardrobe oven
      the winter coat | wardrobe | fridge oven vase / the banana skin | bin | wardrobe purse oven
      the cake that is to be baked | oven | wardrobe vase / the small change | purse | vase oven bin
      a bunch of tulips | vase | oven wardrobe / the letter to Grandma | envelope | oven vase
      the tired baby | cot | bin oven purse / the budgie | cage | freezer purse vase
      the frozen peas | freezer | purse vase cage / the potato peel | bin | wardrobe purse cage
      the dirty plate from lunch | dishwasher | wardrobe cot
      the muddy fork from lunch | dishwasher | cot vase`,
  },
  {
    open: [
      "Something is wrong in this house, I'm afraid: {scene}.",
      '"How do you like the new flat?" asked {p}. "The view is wonderful and the neighbours are kind," said {q}. "But since yesterday {scene}. And the landlord does not answer his phone."',
    ],
    ask: [
      'It must be the __.',
      '{q} has to have it mended, the __.',
      'A man came on Monday to look at the __.',
      '"You need not tell me what is broken. It is the __."',
      'After two weeks somebody at last did something about the __.',
    ],
    rows: `scene due rivals
      rain comes through the ceiling | roof | oven fridge / the cakes come out raw | oven | roof clock
      wind comes in through broken glass | window | oven bell / drops fall into the sink | tap | clock bell
      the milk turns warm and sour | fridge | clock window / the key goes round and round | lock | fridge oven
      nobody hears us ring at the door | bell | oven fridge
      it has been five past three all day | clock | fridge oven
      the bread pops up white and cold | toaster | roof lock
      the smoke will not go up from the fire | chimney | clock bell
      we must walk up all nine floors | lift | oven clock`,
  },
]);

const MEALS_AND_GARDEN = toldKind('told: known in kitchen and garden', [
  {
    open: [
      'Who did that? Look: {scene}.',
      'I came out with my tea at seven, and I could hardly believe it. Overnight, as it seems, {scene}. "Don\'t be cross, {p}," said my husband over the fence. "I think I know who it was."',
    ],
    ask: [
      'It was the __!',
      'No doubt about it: that is the work of a __.',
      'It can only have been done by a __.',
      '{p} hid behind the shed that evening and saw it come back, the __.',
      '"Who else leaves such a mess?" said {p}. "Nobody but a __."',
    ],
    rows: `scene due rivals
      a fine new web hung across the shed door | spider | mole dog
      my slipper had been chewed and there was a bark from the shed | dog | spider snail
      the nest in the hedge had been built two inches higher | bird | snail mole
      somebody had scratched the chair and was purring on it | cat | snail mole
      there were tiny holes in the cheese and somebody squeaked | mouse | bird snail
      an egg lay in the straw, and I heard loud clucking | hen | spider dog
      the nuts had been carried up the oak by a bushy red tail | squirrel | snail mole
      a hole had been pecked in the trunk, knock, knock, knock | woodpecker | snail dog
      two long ears were sticking out of the nibbled carrots | rabbit | spider bird
      there were feathers in the hen house and red fur on the fence | fox | snail mole`,
  },
  {
    open: [
      'Come and sit down! There is {food}.',
      'The aunts had been busy since they arrived, and none of us was allowed in. When the door opened at last, we saw the table: {food}. {p} rubbed {pHis} hands and took the chair by the window.',
    ],
    ask: [
      'It was time for __.',
      'We all sat down to __.',
      '{p} had never seen such a good __.',
      '"Thank you," said {p}, "this is just what I call a proper __."',
      'Nobody said a word to {p} until the end of __.',
    ],
    rows: `food due rivals
      porridge at seven o'clock | breakfast | lunch supper / bread by lamplight | supper | breakfast lunch
      cereal and the first coffee | breakfast | lunch supper
      eggs for all who just woke up | breakfast | lunch supper
      toast, with the sun just up | breakfast | lunch supper
      soup, at the stroke of noon | lunch | breakfast supper
      a pie at half past twelve | lunch | breakfast supper / ham, with the moon up | supper | breakfast lunch
      chicken at one o'clock, at midday | lunch | breakfast supper
      soup at nine in the evening | supper | breakfast lunch`,
  },
  {
    open: [
      'Grandma keeps {source} behind the house.',
      'My uncle {p} gave up his office last spring and moved to the country. He has no car and no television, but he has {source}, and he says that is all a man needs. People come from the village with bags and jars.',
    ],
    ask: [
      'So there is always plenty of __.',
      'What do they bring us at Christmas? A lot of __!',
      'We never go to a shop for __.',
      'Each of the children was sent home with some fresh __.',
      'Everyone in the village knows where to get the very best __.',
    ],
    rows: `source due rivals
      bees in six white hives | honey | milk eggs / a big brown cow | milk | honey eggs grapes
      thirty hens | eggs | honey wool milk / a flock of sheep to be shorn | wool | honey eggs
      a whole hill of vines | grapes | milk wool / a house full of ducks that lay | eggs | honey grapes
      an orchard full of cider trees | apples | milk wool / a pond full of trout | fish | honey wool milk
      a row of hives under the lime trees | honey | eggs milk
      a goat that must be milked twice a day | milk | honey grapes
      a big clay oven for loaves | bread | wool honey / a mill and three fields of wheat | flour | honey eggs
      a greenhouse full of ripe red vegetables for ketchup | tomatoes | honey wool`,
  },
  {
    open: [
      'We have {thing}. But something is missing.',
      '{p} laid everything out on the kitchen table to see whether it was all there. {PHe} had found {thing}, and that was a start, but one cannot do much with it alone. "Now where did I put the rest?" {pHe} said.',
    ],
    ask: [
      'We still need the __.',
      '"Do not just stand there, {p}! Look for the __."',
      'What {p} had forgotten, of course, was the __.',
      'What good is it all without __?',
      'On the top shelf, behind the tins, {p} found the __.',
    ],
    rows: `thing due rivals
      a torch, but it does not shine | batteries | thread flour / a hammer | nails | milk thread flour
      a needle for the torn sock | thread | paint matches / an empty vase | flowers | thread nails paint
      a toothbrush | toothpaste | thread paint / a bowl of dry cornflakes | milk | nails paint
      candles for the cake, but they are not lit | matches | thread paint
      a brush and a wall that is to be white | paint | thread matches
      a letter ready in its envelope to be posted | stamps | nails thread
      a bow without anything to shoot | arrows | soap thread / shoes that cannot be tied | laces | milk stamps
      dirty hands and a basin of water | soap | nails stamps`,
  },
  {
    open: [
      'Oh no, {p} forgot one thing: {scene}!',
      'The Millers have gone to the sea for a week, all five of them, with the dog and two tents. As soon as I walked past their house I saw that {p} had forgotten something in the rush. {Scene}, and the blue car was long gone.',
    ],
    ask: [
      '{p} had not turned off the __.',
      'I rang {p} at once to say that I would see to the __.',
      '"I knew it," said {p} when I rang. "The __!"',
      'With their spare key I went in and switched off the __.',
      'It might have run for a week, that silly __.',
    ],
    rows: `scene due rivals
      the bath is running over | tap | radio light / the bedroom lamp is shining | light | tap radio
      somebody reads the news in the empty kitchen | radio | tap oven / a roast is cooking | oven | radio tap
      a film is flickering on the screen | television | oven tap
      it goes ring, ring by the bed | alarm | oven tap / blades whirl on the ceiling | fan | tap oven
      something hot stands on a half-pressed shirt | iron | radio tap
      little jets of water wet the lawn | sprinkler | oven radio
      the radiators are boiling hot | heating | radio tap`,
  },
  {
    open: [
      '{p} {did}. Ouch!',
      '"And how was your day?" asked the doctor\'s wife. {p} laughed and sat down at the table with some care. "I {did}, and I was only trying to be useful," {pHe} said.',
    ],
    ask: [
      'It hurt {p} in the __.',
      'Poor {p} still had a bandage round {pHis} __.',
      '"Come here, {p}, and let me have a look at your __."',
      'For three days {p} hardly moved {pHis} __.',
      'What bothered {p} most, even at night, was a sore __.',
    ],
    rows: `did due rivals
      hit it with a hammer, holding a nail | thumb | knee neck / dropped a pan on one foot | toe | thumb head
      knelt down on a drawing pin | knee | thumb neck / bumped into the low ceiling | head | toe knee
      slipped while slicing bread by hand | finger | toe neck / lifted the piano alone | back | toe thumb
      wore shoes that rubbed behind | heel | thumb neck / banged the pointed bit of one arm | elbow | toe heel
      kicked the cot with a bare foot | toe | elbow thumb / wore too tight a watch | wrist | toe knee
      slept badly and cannot turn to the left | neck | toe thumb`,
  },
  {
    open: [
      'We tasted {food}. Well!',
      '"One spoonful, and then tell me what it is like," said {p}. There was a whole row of little dishes, and we had to keep our eyes shut. The one that I got was {food}, that was clear at once.',
    ],
    ask: [
      'It was very __.',
      '"Goodness," I said to {p}, "how __!"',
      'Nobody who has ever tried it needs to ask: it tastes __.',
      'I asked {p} for a glass of water, since it was so __.',
      'Of all the things that we tasted it was the most __.',
    ],
    rows: `food due rivals
      lemon juice | sour | sweet salty / vinegar | sour | sweet salty / honey | sweet | sour salty bitter
      a green gooseberry | sour | salty spicy / a lump of sugar | sweet | sour salty bitter
      syrup | sweet | salty sour bitter / sea water | salty | sweet sour / red chilli | hot | sweet salty sour
      salted herring | salty | sweet bitter / brine from the sea | salty | sweet bitter
      strong curry powder | hot | sweet sour / pepper sauce with chilli | hot | sweet sour
      black coffee powder | bitter | sweet salty / grated grapefruit skin | bitter | sweet salty
      an aspirin | bitter | sweet salty`,
  },
  {
    open: [
      'The children have {things} on the table tonight.',
      'It has rained since Tuesday and the whole family is stuck indoors. After supper {p} cleared away the plates and brought {things} down from the shelf, and even Grandpa moved his chair closer.',
    ],
    ask: [
      'They are having a game of __.',
      '{p} loves nothing better than __.',
      '"I always win," said Grandpa. "Nobody in this family is as good as I am at __."',
      'And so {p} and Grandpa spent the whole evening at __.',
      'Will you teach me how it is done? I know nothing about __.',
    ],
    rows: `things due rivals
      a king, a queen and sixteen pawns | chess | cards darts
      two knights and a black king | chess | cards darts / the hearts and the spades | cards | chess darts
      a pack with four aces and two jokers | cards | chess dice
      two cubes with dots and a cup | dice | chess cards / a bag of little glass balls | marbles | chess darts
      a round board and sharp little arrows | darts | chess cards
      black stones with white dots | dominoes | chess darts
      a small net and two round bats | tennis | chess cards
      a drum of numbers to call out | bingo | chess darts`,
  },
  {
    open: [
      '{p} is at the sink. {PHe} has {thing} in {pHis} hand.',
      'Bathroom rules, as Grandma taught them: door shut, sleeves up, no splashing. {p} takes {thing} from the shelf and gets on the little stool. "Properly, please," says Grandma, "not just for show."',
    ],
    ask: [
      'Now {p} is going to do {pHis} __.',
      '"There, all finished, Grandma! Look at my __!"',
      '{p} takes great care of {pHis} __.',
      'Afterwards {p} looked in the mirror and was pleased with {pHis} __.',
      'Ten minutes later {p} was still busy with {pHis} __.',
    ],
    rows: `thing due rivals
      a tube of mint paste and a little brush | teeth | hair nails / a comb | hair | teeth nails lips
      a bottle of shampoo | hair | teeth nails lips / a red lipstick | lips | nails hair teeth
      a little file and a bottle of red varnish | nails | teeth hair / a hairdryer | hair | teeth nails lips
      some dental floss | teeth | hair nails lips / a pair of tiny nail scissors | nails | teeth hair
      a pot of mascara | lashes | teeth nails hair / a tube of balm for a chapped mouth | lips | hair nails
      three curlers | hair | teeth nails lips`,
  },
]);

export const kinds: readonly Kind[] = [INDOORS, MEALS_AND_GARDEN];
