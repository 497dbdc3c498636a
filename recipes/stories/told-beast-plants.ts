// Tellings of trees, flowers and fields and what goes with them: fruit, thorns, leaves, seasons, colours, tools, produce.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PLANTS = toldKind('told: beasts and plants, what grows', [
  {
    open: [
      'On the day when {p} was born, {pHis} father planted {x} behind the house. It was no higher than a broom.',
      'Two things came with the house that {p} bought: a leaking roof and {x}. The roof was mended first.',
      'There is {x} in front of our school. It is older than the school and older than the street.',
    ],
    middle: ['There were some lean years, a war and a wedding, and the house got a new door.'],
    ask: [
      'Now, every autumn, the ground below it is covered with __.',
      'The children fill their pockets with __ on the way home.',
      'Somebody was hit on the head by one of the __.',
      'In a basket by the door there are always some __.',
      'Do you want some of our __? There are far too many.',
    ],
    rows: `x due rivals
      an oak | acorns | pears plums nuts / a walnut tree | nuts | acorns pears plums / an apple tree | apples | acorns plums nuts
      a pear tree | pears | apples acorns nuts / a plum tree | plums | nuts pears acorns / a big old oak | acorns | plums apples pears
      a hazel bush | nuts | acorns pears apples`,
  },
  {
    open: [
      '{p} fell off {pHis} bike and landed in the {x}. It was not the road that hurt, it was not the bike.',
      'The ball had gone over the wall and into the {x}. "I will get it," said {p}, who never thinks before {pHe} does a thing.',
    ],
    ask: [
      'So {p} came out with arms full of __.',
      'Mother spent half an hour with {p}, picking off __.',
      'Everywhere, even in {pHis} hair, there were __.',
      '"I did not know that it had so many __!" cried {p}.',
    ],
    rows: `x due rivals
      rose bed | thorns | needles feathers leaves / pine tree | needles | thorns petals feathers / rose bushes | thorns | needles petals feathers
      heap under the fir trees | needles | thorns petals feathers / blackberry hedge | thorns | needles petals feathers
      heap that we had raked up below the maple | leaves | thorns needles feathers / corner with all the old Christmas trees | needles | thorns petals leaves
      heap of stuff from under the oak | leaves | thorns needles petals`,
  },
  {
    open: [
      'What {p} grows in {pHis} field is {x}. You can see it from the road: rows and rows of it, right up to the hill.',
      'On the left there are houses, on the right is the land of {p}, and it is all {x}. {pHis} father grew it, and his father before him.',
    ],
    ask: [
      'A lot of __ is made from what {p} brings in.',
      'We all live on it, in a way: without {p} there would be no __ on our table.',
      'Do not ask how much work there is in one bit of __.',
      'At the end of it all stands what we buy in the shop: __.',
      'It has to go through many hands before it is __.',
    ],
    rows: `x due rivals
      wheat | bread | wine chocolate shirts / grapes | wine | bread chocolate cloth / cocoa | chocolate | bread wine cloth
      cotton | cloth | bread wine chocolate / rye | bread | wine cloth chocolate / white and blue grapes | wine | bread cloth chocolate
      cotton, nothing but cotton | cloth | wine chocolate bread / oats and wheat | bread | cloth wine chocolate`,
  },
  {
    open: [
      'For the market stall, {p} got up at five to pick {x}. They were just ripe.',
      'A bag of {x} was standing on the step, with a card from {p}. They were fresh, and as they should be.',
      'We are doing still life in our painting class, and the teacher brought {x}. {p} had forgotten {pHis} paints.',
    ],
    ask: [
      'Everything on the table was __.',
      'There they lay, nice and __.',
      'The only colour that you need for them is __.',
      'I had never seen anything as __ as that.',
      'They were so __ that a bee came in at the window.',
    ],
    rows: `x due rivals
      tomatoes | red | blue yellow purple / lemons | yellow | red blue purple / cucumbers | green | red blue yellow
      sunflowers | yellow | blue green purple / strawberries | red | blue yellow green / carrots | orange | blue green purple
      snowdrops | white | red yellow blue / peas | green | red blue orange / bananas | yellow | red blue purple / poppies | red | green blue yellow`,
  },
  {
    open: [
      'Dear Grandma, I am sitting in the garden with my pencil. {X}. I wish you could see it from your window. Mother is asleep, the cat is asleep, and Father says he is reading.',
      'From the diary of {p}: "{X}. I have had tea with the neighbours and written two letters."',
      '{p} opened the window. {X}. A man went by with a ladder and said hello.',
    ],
    ask: [
      'It is a fine day in __.',
      'That is what I like about __.',
      'No other season is as lovely as __, if you ask me.',
      'So it is __ once more.',
      'How quickly __ has come this year!',
    ],
    rows: `x due rivals
      The apple trees are white with blossom, and the first lambs are out | spring | autumn winter summer / The leaves have turned red and are falling one by one | autumn | spring summer winter
      The branches are bare, and the pond has been frozen for a week | winter | summer spring autumn / The cherries are ripe, the hay is being cut, and the roses are out in the heat | summer | winter spring autumn
      The snowdrops have gone, the tulips are opening, and all the trees have buds | spring | autumn winter summer / They are picking the grapes and the last pears, and the swallows have left | autumn | spring winter summer
      There is deep snow on the fir trees, and a robin sits on the fence | winter | spring summer autumn / The strawberries are sweet, and it is light until ten and too hot for a hat | summer | winter autumn spring`,
  },
  {
    open: [
      'Two neighbours, two gardens. {p} grows roses. {q} grows potatoes.',
      '{q} has nothing but potatoes in the garden, while {p} has nothing but roses.',
    ],
    ask: [
      'The scratches on the arms come from thorns. They are those of __.',
      'When you go by in June, there is a sweet smell from the garden of __.',
      'A bunch for Mother came from __.',
      'If the petals fall into your tea, you are in the garden of __.',
      'The bees like best to visit __.',
      'Is that bunch of red ones from __?',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '"What did I do on my day off?" said {p}. "I {x}, that is all."',
      '{p} borrowed something from me, because {pHe} {x} yesterday.',
      'It was Saturday. {p} {x}, all before lunch.',
    ],
    middle: ['It was dry, with a light wind from the west, just right for working outside.'],
    ask: [
      'In the evening the __ was hung up in its place.',
      'I wonder where the __ is. I need it now.',
      'Such work cannot be done without a good __.',
      'It began well enough, but then the __ broke.',
      'Thank you for the __!',
    ],
    rows: `x due rivals
      picked the cherries from the very top of the tree | ladder | spade axe rake / dug up the potatoes | spade | ladder axe rake
      chopped three big logs for the stove | axe | spade rake ladder / gathered up the fallen leaves on the lawn | rake | axe spade ladder
      dug a deep hole for a young oak | spade | rake axe ladder / cleaned out the gutter on the roof | ladder | spade axe rake
      cut down an old fir tree | axe | ladder rake spade / smoothed the gravel on the drive | rake | ladder axe saw`,
  },
  {
    open: [
      'They were playing Twenty Questions in the tent, by the light of one candle. The thing that {p} had thought of was a plant this time: it {x}.',
      'On the card the name had got wet, so we could not read it. All that was left was that it {x}.',
      '"You know it," said {p}. "It {x}."',
    ],
    ask: [
      'We all called out at once: "A __!"',
      'It must be a __, I think.',
      'I would never have forgotten the name of the __.',
      'Everybody has seen a __ before.',
      'What else could it be but a __?',
    ],
    rows: `x due rivals
      stands in the desert, keeps water inside, and is covered with spines | cactus | rose tulip
      has thorns on its stem, smells sweet, and is given to those we love | rose | cactus pine
      is very tall, with a yellow face full of seeds that turns to the sun | sunflower | rose cactus
      comes up from a bulb in April and looks like a cup, and they love it in Holland | tulip | cactus palm / has needles and cones and is green all winter | pine | rose palm
      grows on hot beaches, has no branches, and drops coconuts | palm | rose tulip
      has a red cap with white dots and pops up in the woods after the rain | mushroom | rose palm pine`,
  },
  {
    open: [
      'We all helped at the farm. {p} was sent to pick apples, {q} to milk the goats, and {r} to take honey from the hives.',
      'The jobs were written on a board: goats {q}, hives {r}, apples {p}.',
    ],
    middle: ['At noon there was bread and cheese for all, under the big tree.'],
    ask: [
      'High up on a ladder stood __.',
      'One of them had leaves and a bit of bark in the hair. It was __.',
      'A branch broke, and down came __.',
      'Now there will be a pie, thanks to __.',
      'With a full basket of fruit, home came __.',
      'Did __ leave any on the tree?',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'It stands in the corner of the office, and nobody remembers who bought it. It is {a c}. Last week it looked so poorly that {p} put it on the windowsill and talked to it.',
      'For their wedding they had asked for money. What they got from Uncle Fred was {a c} in a pot.',
    ],
    ask: [
      'On Monday one of the __ had come off.',
      'Watch out for the __ when you water it.',
      'There was a spider between the __.',
      'You can tell by the __ that it is not at all well.',
    ],
    rows: `c due rivals
      cactus | spines | petals apples feathers / fir tree | needles | petals spines apples / tiny pine | needles | petals apples feathers
      ball of a cactus | spines | petals feathers apples / Christmas tree | needles | petals spines apples / baby spruce | needles | spines petals apples
      round green cactus | spines | petals apples feathers`,
  },
  {
    open: [
      'In the school play {p} is {x}. There are eleven in the class and only six parts with something to say.',
      '"I am going to the fancy dress party as {x}," said {p}. {pHis} father put down the paper.',
    ],
    ask: [
      'It took a whole day to make the __ out of paper.',
      'In the hall there was a draught, and so the __ were blown about.',
      'Somebody trod on the __ by mistake.',
      'The best thing about it, everyone said, were the __.',
    ],
    rows: `x due rivals
      a tree | leaves | wings stripes wheels / a butterfly | wings | leaves wheels horns / a train | wheels | leaves wings horns
      a zebra | stripes | leaves wings wheels / an old oak | leaves | wings stripes horns / a bus | wheels | leaves petals wings
      an angel | wings | leaves wheels stripes / a daisy | petals | wings wheels stripes / a little devil | horns | leaves wings petals`,
  },
  {
    open: [
      'I know the old woman who lives at the end of the lane. She makes a living from {x}, and has never bought a thing in a shop that she could grow herself. Sit down with her, and she tells you about the war, the wolves and her six sons.',
      'When {p} left the city, {pHe} bought some land and tried {x}. Everybody laughed: what does a hairdresser know of that?',
    ],
    ask: [
      'All I have ever got from there, each year, is a big box of __.',
      'The first thing that was sold was some __.',
      'There was frost in May, and so there are no __ this year.',
      'The kitchen is full of __, and there is no room for a plate.',
    ],
    rows: `x due rivals
      an orchard with five hundred apple trees | apples | grapes nuts flowers / a vineyard on a sunny slope | grapes | apples nuts potatoes
      roses and tulips under glass | flowers | grapes apples nuts / rows of walnut trees | nuts | apples grapes flowers
      vines, from here to the church | grapes | nuts potatoes flowers / lilies and daisies by the acre | flowers | apples nuts grapes
      hazel bushes | nuts | grapes flowers apples`,
  },
  {
    open: [
      '"You must look out for {x}," said {p}, "and then turn left. It is the only one for miles around."',
      'The treasure map was brown with age. At the cross stood {x}, drawn in ink.',
    ],
    middle: ['The sun was straight above our heads, and nobody had thought of water.'],
    ask: [
      'Long ago someone had hung a lamp on its __.',
      'There was a letter between its __.',
      'When we got there, a storm had torn off its __.',
      'Behind its __ we could just make out the sea.',
    ],
    rows: `x due rivals
      a windmill | sails | leaves hands wheels / a tree | branches | sails wings hands / a church clock | hands | sails branches wheels
      the stone eagle | wings | sails branches wheels / an old oak | branches | hands sails wheels / a mill on a hill | sails | branches hands wings
      a large angel made of stone | wings | wheels branches sails / an apple tree | branches | wings hands wheels`,
  },
  {
    open: [
      'I have two cousins in the country. One, {p}, lives in a pine forest, and the other, {q}, lives among vineyards.',
      'If you go south, you come to {q} and the vineyards. If you go north, you come to the pine trees, and to {p}.',
    ],
    ask: [
      'Cones for our fire come in a sack from __.',
      'We had to brush the needles off the shoes of __.',
      'Even in January it is green around the house of __.',
      'Squirrels look in at the window of __.',
      'At Christmas we get a tree, and it is from __.',
      'It is dark between the tall trunks, at the house of __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'We lost the ring in the {x}. "It cannot be far," said {p}, and we all went down on our knees.',
      'They spent the night in the {x}, since the inn was full. {p} slept like a stone.',
    ],
    ask: [
      'On their coats there were little bits of __.',
      'All day long they could smell nothing but __.',
      'What they saw, wherever they turned, was just __.',
      'There was even some __ in the hood of my jacket.',
    ],
    rows: `x due rivals
      barn where the horses' food is kept | hay | sand snow coal / dunes by the sea | sand | hay snow coal / cellar where the fuel for the stove is kept | coal | sand hay wool
      shed where they had been shearing the sheep | wool | sand coal snow / loft above the cows | hay | sand coal wool / desert, half a mile from the camels | sand | hay snow wool
      mine that Grandfather worked in | coal | hay wool snow / place on the beach where children build castles | sand | hay coal wool`,
  },
  {
    open: [
      'The poem was about a man who loved {a c}. He sang to it and gave it his wine, and he slept beside it, winter and summer. His wife had left him long before, and you could see why.',
      'Our town is mad about its {c}. It is on the stamps, on the cups and on the flag, and if you hurt it, you go to prison.',
    ],
    middle: ['Nobody knows who was the first to think of it.'],
    ask: [
      'There was a strong wind, and one __ was blown into the river.',
      'It is a great honour to be given just one __ of it.',
      'A girl once broke off a __, and they still talk about it.',
      'A __ was lying on the ground, and I put it in my pocket.',
    ],
    rows: `c due rivals
      rose | petal | needle feather cone / parrot | feather | petal leaf needle / oak | leaf | feather needle petal / peacock | feather | leaf petal needle
      lily | petal | feather needle cone / beech tree | leaf | feather cone needle / eagle | feather | leaf petal cone / pine | needle | petal feather horn`,
  },
  {
    open: [
      'It is the custom on the island that for the first child you plant {x}. For the second you buy a goat, and for the third you do nothing.',
      'I sat down under {x} and opened my book. A man was asleep there already, with his hat over his eyes, and a dog lay next to him.',
    ],
    ask: [
      'There was a soft thump next to me. It was a __.',
      'Everybody who comes by may pick a __ and eat it.',
      'On the ground lay a __ that had just come down.',
      'I reached up with my hand and picked a __.',
    ],
    rows: `x due rivals
      a pear tree | pear | lemon nut plum / a lemon tree | lemon | pear nut plum / a walnut tree | nut | lemon pear plum / a plum tree | plum | pear lemon nut
      a cherry tree | cherry | pear lemon / a peach tree | peach | nut lemon`,
  },
]);

export const kinds: readonly Kind[] = [PLANTS];
