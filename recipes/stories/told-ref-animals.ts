// Tellings of animals, on farms, at home and in the wild, after which a pronoun is due for one of them.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { cast } from './telling-cast.ts';
import { HER, HER_OWN, HERS, HERSELF, SHE } from './telling-pronouns.ts';

const FARM_SHE = 'the old mare; the hen; the mother goat; the black cow';
const FARM_HE = 'the bull; the cock; the old ram; the stallion';
const FARM_THEY = 'the lambs; the pigs; the geese; the ducklings';

const ANIMALS = toldKind('told: pronouns for animals', [
  {
    open: [
      'In the night of the flood we saved what we could. {X} stood on the roof of the barn at sunrise. {Y} had been taken up to the church the evening before.',
      'The water came up to the windows of the barn. We had got {y} to the church in time, but {x} had climbed onto the barn roof and would not come down.',
    ],
    ask: [
      'The men rowed over to the barn in a boat, threw a rope, and after an hour they had __ on dry land.',
      'From the barn roof came a loud complaint. We held up a carrot, some corn, a whole cake, but nothing could make __ jump.',
      'On the barn roof, in the middle of all that brown water, our neighbour took a picture of __ that was in all the papers.',
      'The church was dry and warm. I was thinking of the cold tiles of that roof, though, and of __ up there.',
      'When the water was gone, a ladder was no good. We needed a crane to get __ off the roof of the barn.',
    ],
    rows: cast(HER, FARM_SHE, FARM_HE, FARM_THEY),
  },
  {
    open: [
      '{pet} lives with us, and {pet} is {x}. You will hear all about it from my daughter. The thing on the sofa that looks like a cushion is only a cushion.',
      'Before you come to stay, a word about {pet}. That is {x}, and my daughter loves nothing else on earth.',
    ],
    ask: [
      'If my daughter has porridge, then a second bowl must be put on the table for {pet}, even though __ never touches it.',
      'Last night there was no sleep for any of us, because my daughter could not find {pet} until we saw that __ was behind the stove.',
      'On Sundays {pet} gets a ribbon round the neck. My daughter believes that __ likes that.',
      'The vicar sat down on {pet} once, but no harm was done, and __ was back on the sofa the same day.',
      'My daughter asks each morning what {pet} dreamed, and then she tells us what __ said.',
    ],
    rows: `x due rivals
      a mother cat with four kittens | she | he it they
      an old lady of a poodle | she | he it they
      a hen, and the best of our layers | she | he it they
      a nanny goat with a bad temper | she | he it they
      a tomcat with one ear | he | she it they
      an old gentleman of a poodle | he | she it they
      a cock who crows at midnight | he | she it they
      a big brave boy of a dog | he | she it they
      a toy bear without a head | it | she he they
      a knitted snake | it | she he they
      a wooden duck on wheels | it | she he they
      a rag doll | it | she he they`,
  },
  {
    open: [
      "{X} ate the postman's hat on Tuesday. {Y} only looked on. The postman has a sense of humour, thank God, and a second hat.",
      'On Tuesday the postman hung his hat on our gate, and while {y} stood there without moving, {x} ate it up.',
    ],
    ask: [
      'A hat is not easy to digest, and for two days after it __ lay under the apple tree and groaned.',
      'Since Tuesday the postman has kept his hat on and thrown the letters over the gate, because it was his hat that __ had eaten.',
      'The feather stuck out at one side. That hat must have been good, for __ licked the gate afterwards.',
      'What was left of the hat was a button, which __ spat out in the evening.',
      'The postman says that if __ should eat the other hat as well, he will write to the queen.',
    ],
    rows: cast(SHE, FARM_SHE, FARM_HE, FARM_THEY),
  },
  {
    open: [
      'The big basket belongs to {x} and the small one to {y}. So it has always been, and so it is written on the wall, though neither can read.',
      'We have two baskets by the stove: a big one for {x} and a small one for {y}. I sit on the floor.',
    ],
    ask: [
      'The kitten wanted to lie down in the big basket, but soon learned that it was __.',
      'Somebody has put my slippers into the big basket, and everything that is found in there is __.',
      'When visitors trip over the big basket, I have to explain that I cannot move it, since it is __.',
      'A bone lay in each of the baskets. I could tell that the bigger one, in the bigger basket, was __.',
      'No, you may not sit in the big basket. It may be empty just now, but it is __.',
    ],
    rows: cast(
      HERS,
      'our old lady Bella; our mother cat; our lady poodle',
      'our old boy Rex; our fat tomcat; our grandfather poodle',
      'the two puppies; the dachshunds; the twin poodles',
    ),
  },
  {
    open: [
      'At the zoo they have mixed up the signs. Where it says "bear" you find {x}, and where it says "owl" you find {y}. It has been like that since the painters were in.',
      'Look, Mummy, the signs at this zoo are all wrong! There is {x} in the cage with "bear" on it, and there is {y} in the one with "owl".',
    ],
    ask: [
      'A boy stood before the bear sign with a pot of honey and tried to give some to __.',
      'In front of the sign that said "bear" a gentleman with a thick book looked puzzled, read on, and then looked at __ again.',
      'At feeding time a keeper who was new threw nine pounds of fish into the cage marked "bear" and nearly hit __ on the head.',
      'People queue for a photograph at the bear sign, and the zoo sells postcards of __.',
      'Today the sign with "bear" was taken down, and in its place hangs one with a proper name for __.',
    ],
    rows: cast(
      HER,
      'a mother kangaroo; an old lioness; a lady ostrich',
      'a big bull elephant; an old lion with a mane; a proud peacock',
      'three penguins; two zebras; a lot of monkeys',
    ),
  },
  {
    open: [
      'The barn door stood open, and {x} got out and went to the wedding. {Y} stayed and finished the oats. It was a big wedding, with a tent.',
      '{Y} did not care to leave the oats. {X}, on the other hand, walked out of the barn, down the lane and into the wedding tent.',
    ],
    ask: [
      'The bride screamed, the groom laughed, and on the dance floor __ slipped and fell into the cake.',
      'Nobody at the wedding had sent an invitation, but __ stayed till the coffee.',
      'All the flowers on the wedding tables were gone when __ had had enough.',
      "The bride's aunt gave a speech about love. In the middle of it __ made a rude noise.",
      'In the wedding photographs the bride is on the left, the groom is on the right, and between them __ can be seen with a rose.',
    ],
    rows: cast(SHE, FARM_SHE, FARM_HE, FARM_THEY),
  },
  {
    open: [
      'The vet came for {x}, not for {y}. It was a thorn, of course. It is always a thorn with our animals, and then everybody has to hold something.',
      'There was a sore foot, and I looked, and there was a thorn. So I rang the vet about {x}. {Y} watched over the fence.',
    ],
    ask: [
      'Out came the thorn, and the vet got a kick. "Is that all the thanks I get?" he said to __.',
      'The vet asked me to sing, because singing while the thorn came out might calm __ a little.',
      'An hour after the thorn had been pulled out, nobody on the farm could catch __.',
      'It was only a small thorn, but the bandage that the vet made for __ was as thick as a pillow.',
      'The vet has gone, the thorn is in a little box, and the foot is all right. I only wish somebody would tell __ to stop crying.',
    ],
    rows: cast(
      HER,
      'the mare; our mother goat; the cow',
      'the bull; our father goat; the old ram',
      'the two calves; the sheep and the ram; both horses',
    ),
  },
  {
    open: [
      'There was a mirror in the hay. {X} found it. {Y} would have walked past.',
      'My sister lost her mirror in the yard. Perhaps {y} stepped over it first, but it was {x} who stopped and looked in.',
    ],
    ask: [
      'What was that in the mirror, so handsome, with such a nose? {X} had fallen in love with __.',
      'There is nothing like a mirror for the vain. All day long, instead of eating, {x} just admired __.',
      'Was it an enemy, there in the mirror? With a roar, or whatever it was, {x} went to attack __.',
      'We had to take the mirror away in the end, since {x} would not stop making faces at __.',
      'Nobody knows what {x} thought about the mirror, but it was clear that {x} liked the look of __.',
    ],
    rows: cast(HERSELF, FARM_SHE, FARM_HE, FARM_THEY),
  },
  {
    open: [
      'I will tell you why it is so quiet on our farm: {x} {is} away at the fair to win a prize. {Y} {yHas} stayed here and can hardly believe it.',
      'Our farm has sent {x} to the fair this year, in hope of a prize. {Y} stayed at home, as always, looking offended.',
    ],
    ask: [
      'A judge in a white coat counted the teeth, or looked for some, and gave __ nine points out of ten.',
      'The prize was a blue ribbon, and at the fair everybody came to see it on __.',
      'At the fair a rich man with a stick offered us a thousand pounds for __.',
      'The road to the fair is long, so we had to wash __ again when we got there.',
      'We came back from the fair with the blue ribbon, and there was a band to welcome __.',
    ],
    rows: cast(HER, FARM_SHE, FARM_HE, FARM_THEY),
  },
  {
    open: [
      'When {x} sneezed, the whole herd ran. {Y} had seen the lion long before and had not said a word, out of fear.',
      'The lion lay in the grass not ten steps away. {Y} knew, and kept still. But {x} got a fly up the nose and sneezed.',
    ],
    ask: [
      'The herd was saved by a sneeze. "Bless you," said the elephant, and asked whether __ had a cold.',
      'The lion thought that a gun had gone off when __ sneezed, and fled up a tree.',
      'In the savannah they still tell how __ once drove a lion away through the nose.',
      'Had it not been for that fly, __ would never have sneezed.',
      'It was the loudest sneeze in Africa. The fly flew round the moon, people say, so hard did __ sneeze.',
    ],
    rows: cast(
      SHE,
      'a young mother zebra; the old grandmother giraffe; a lady ostrich',
      'a young father zebra; the old grandfather giraffe; a buffalo bull',
      'the baby zebras; the twin giraffes; some monkeys',
    ),
  },
  {
    open: [
      'Once upon a time {x} came to a river, and {y} came to it at the same moment from the other side. The bridge was so narrow that only one party could pass.',
      'On a very narrow bridge {x}, going east, met {y}, going west. Below them the river laughed.',
    ],
    ask: [
      'To the west there was nothing but sand, but in the east, where the grass was green, a table had been laid for __.',
      'Going west was easier than going east, for the sun stood low in the east and blinded __.',
      'A wise owl settled it with a coin: whoever went west had to go back, and the road to the east was opened for __.',
      'If you follow the road east from that bridge, you come to an inn that was opened long ago by __.',
      'What there was to see in the east nobody could say. The wind that blew from there smelled of apples to __.',
    ],
    rows: cast(
      HER,
      'the nanny goat; the vixen; the lioness',
      'the billy goat; the peacock; the bull',
      'the three bears; the mice; the wolves',
    ),
  },
  {
    open: [
      '{X} moved into our hat box last week. {Y} had to make do with the bucket.',
      'Of all places, it had to be my hat box that {x} chose to live in. {Y} chose a bucket, which is more sensible.',
    ],
    ask: [
      'I have to go to a wedding, and I need a hat. But when I lift the lid of the box, there is nothing to be seen except __ lovely eyes.',
      'My best hat is a bed now, with a hole in it that was made by __ teeth.',
      'The hat box is full of fur, and the flowers on my straw hat have become __ breakfast.',
      'Each time I need a hat, I put in a hand, get scratched, and hear __ angry voice.',
      'The bucket makes no trouble, but I have had to drill holes in the hat box for the sake of __ health.',
    ],
    rows: cast(
      HER_OWN,
      'a mother rabbit; an old mother cat; a lady hamster',
      'a father rabbit; our grey tomcat; a bachelor hamster',
      'two rabbits; three squirrels; a family of mice',
    ),
  },
  {
    open: [
      'Grandpa taught {x} to ring the door bell. He tried to teach {y}, too, but gave it up.',
      'Our door bell can be rung by a string, and Grandpa has shown {x} how to pull it. With {y} he had no luck, not even with sugar.',
    ],
    ask: [
      'The bell rang in the middle of the night. I went down in my nightshirt, opened the door, and past my legs __ ran to the kitchen.',
      'The aunts had only just sat down when the bell rang. On the mat __ stood, waiting for sugar.',
      'Seven times a day that bell goes, because __ learned the trick only too well.',
      'We have cut the string of the bell now, but I fear that __ will learn to knock.',
      'It was the bell that saved us in the fire. All night long __ rang it, until we woke.',
    ],
    rows: cast(SHE, FARM_SHE, FARM_HE, 'the geese; the pigs; both ponies'),
  },
  {
    open: [
      'In the forest, news travels fast. {X} had found a pot of honey. {Y} had found a pot of paint. By evening everyone knew of both.',
      'Two pots stood under the old beech that day. In one was honey, in the other green paint. {X} took the first and {y} took the second, and neither could read what was on the lid.',
    ],
    ask: [
      'The smell of honey was everywhere, and a long line of ants was already on the way to __.',
      'Green paint is no good on bread. The hungry crows flew to the honey and sang their sweetest songs for __.',
      'The bees were angry about the honey. All four thousand of them went to look for __.',
      'Honey sticks. By night there were leaves, feathers and a whole wasp on __.',
      'The honey was gone by noon. From the stomach ache that followed, only peppermint could save __.',
    ],
    rows: cast(
      HER,
      'the vixen; Grandmother Bear; old Mother Badger',
      'Mr Fox; Grandfather Bear; Father Badger',
      'the squirrels; the bear cubs; the hedgehogs',
    ),
  },
  {
    open: [
      'Who has been at the milk? There are two suspects in this house. {X} {was} seen with milk on the nose. {Y} {yWas} asleep.',
      'The jug was empty when I came down. In front of it, dripping, licking, purring, sat {x}. {Y} lay asleep on the stairs.',
    ],
    ask: [
      'It was a clear case. I did not say anything about the milk, I only looked at __ for a long time.',
      'From now on the milk is kept on the top shelf, out of reach of __, I hope.',
      'It is my own fault, I should not leave milk on the table in the presence of __.',
      'You cannot be angry for long. In the afternoon I bought more milk and gave a saucer of it to __.',
      'The milk had gone sour, and all that night I had to sit up with __.',
    ],
    rows: cast(
      HER,
      'our mother cat; old Mrs Whiskers; the tabby lady',
      'our tomcat; old Mr Whiskers; the ginger gentleman',
      'the kittens; both cats; the two little cats',
    ),
  },
  {
    open: [
      'I have to bring an animal to school tomorrow, and I want to do it well. Mum said: take {x}. {Y} would only make trouble.',
      'For the lesson on animals I may bring {x} to school, but not {y}, who would only make trouble, Miss Bell says.',
    ],
    ask: [
      'The whole class came and stood in a ring, and Miss Bell let everybody stroke __ once.',
      'Nobody did any sums that day. There was only one thing to look at in our class, and we gave all our sandwiches to __.',
      'Miss Bell said that she could not teach with such a noise, and so into the paper basket I had to put __.',
      'The head teacher came in. "What is that noise?" he asked, and then he saw __ on the teacher\'s chair.',
      'When the bell rang at noon, my class did not want to part with __.',
    ],
    rows: cast(
      HER,
      'my hen; our mother cat; our lady goose',
      'my cock; our tomcat; the little ram',
      'my rabbits; the kittens; our two tortoises',
    ),
  },
  {
    open: [
      'We could not take both on the boat, so {x} had to swim behind. {Y} sat in the bow and enjoyed the view. It is only a mile to the island.',
      'The farmer has a very small boat. In it sat {y}, looking about like a tourist. Behind it, on a long rope, {x} swam to the island.',
    ],
    ask: [
      'A fish came up to see who was swimming there on a rope, and __ looked back in surprise.',
      'The farmer rowed on and on. When the rope was pulled in at last, wet and full of salt, __ stepped out on the sand.',
      'A shark, someone shouted, but it was just a log. All the same __ now swam faster than the boat.',
      'One wave was so big that the farmer lost sight of the rope, and he did not know where __ was.',
      'The one in the boat was sick. Behind it, though, __ learned to like the water and after that would swim every day.',
    ],
    rows: cast(
      SHE,
      'the mare; the black cow; our old sow',
      'the bull; the old ram; our boar',
      'the ducks; the geese; the pigs',
    ),
  },
  {
    open: [
      'On the wall of the cave there is a picture of a hunt. Our guide said that the bear is running after {x}, and that {y} looked on from a tree. It is ten thousand years old, and the colours are like new.',
      'Ten thousand years ago somebody drew it all on the wall of the cave: a big red bear, and in front of it, running, {x}, and in a tree {y}.',
    ],
    ask: [
      'The painter must have seen it happen. One paw of the bear is already touching __ on the back.',
      'For ten thousand years that bear has been running, and for ten thousand years it has not caught __.',
      'The tree in the picture is a safe place. I only wish one could help __ to get away from the bear.',
      'Our guide believes that the bear did not mean any harm and just wanted to play with __.',
      'A child in our group threw a biscuit at the bear to give __ a head start.',
    ],
    rows: cast(
      HER,
      'a woman with a spear; a girl; an old woman',
      'a man with a spear; a boy; an old man',
      'three children; two hunters; four men',
    ),
  },
]);

export const kinds: readonly Kind[] = [ANIMALS];
