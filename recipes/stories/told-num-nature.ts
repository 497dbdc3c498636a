// Tellings of number out of doors: beasts, birds, trees and weather with the verbs that go with them.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const OUTDOORS = toldKind('told: number, outdoors', [
  {
    open: ['We are on a farm.', 'Look, children, this is what a farm is like in the early morning.'],
    ask: [
      'The {s} by the gates __ hungry.',
      'The {s} in the yard __ awake already.',
      'The {s} with the black spots __ for sale.',
      'The {s} under the old apple tree __ ill.',
      'The {s} of the neighbours __ in our field again.',
      'The {s} that my uncle bought __ very tame.',
      'The {s} near the ducks __ not afraid of us.',
      'The {s} behind the barn, as you can hear, __ angry.',
    ],
    rows: `s due rivals / cow | is | are / cows | are | is / goose | is | are / geese | are | is
      / pig | is | are / pigs | are | is / goat | is | are / hens | are | is / donkey | is | are
      / horses | are | is / calf | is | are / calves | are | is / bull | is | are / lambs | are | is`,
  },
  {
    open: [
      'When I was small, we spent every summer by a lake. My brother and I sat in the grass for hours and did not move.',
      'The water was as still as glass that evening. I had forgotten my camera, so I have to tell you about it instead.',
    ],
    ask: [
      'The {s} between the reeds __ fast asleep.',
      'The {s} beside the boat __ not in the least afraid.',
      'The {s} on the little island __ white all over.',
      'The {s} behind the water lilies __ hard to see.',
      'The {s} with the grey feathers __ still young.',
      'The {s} that my brother was watching __ busy with a fish.',
      'The {s} near the trees, if I am not mistaken, __ angry with us.',
    ],
    rows: `s due rivals / swan | was | were / swans | were | was / duck | was | were / ducks | were | was
      / goose | was | were / geese | were | was / gull | was | were / gulls | were | was / heron | was | were
      / birds | were | was`,
  },
  {
    open: ['It is autumn in the forest now.', 'Autumn has come, and the wood looks quite different.'],
    ask: [
      'The {s} behind the rocks __ lost a lot of leaves.',
      'The {s} by the river __ turned yellow.',
      'The {s} with the broken branches __ got to be cut down.',
      'The {s} that my grandfather planted __ grown so tall!',
      'The {s} between the two paths __ been here for ages.',
      'The {s} on the hill __ no leaves at all.',
      'The {s} next to the pines __ gone red.',
    ],
    rows: `s due rivals / tree | has | have / trees | have | has / oak | has | have / oaks | have | has
      / maple | has | have / maples | have | has / birch | has | have / birches | have | has
      / bush | has | have / bushes | have | has / beech | has | have / beeches | have | has`,
  },
  {
    open: [
      'At the zoo a keeper was telling us about the animals. She said that some of them were very fussy and others would eat anything.',
      'The zoo was nearly empty because of the rain. So the keeper had time for all our questions.',
    ],
    ask: [
      'The {s} behind the glass __ not like noise.',
      'The {s} beside those cages __ not eat any meat.',
      'The {s} on the rocks __ not sleep much.',
      'The {s} from the other zoo __ not want to play.',
      'The {s} with the yellow eyes __ not bite.',
      'The {s} that we saw first __ not even drink in the daytime.',
      'The {s} near the elephants, she told us, __ not get on well with people.',
    ],
    rows: `s due rivals / monkey | does | do / monkeys | do | does / bear | does | do / bears | do | does
      / parrot | does | do / parrots | do | does / lizard | does | do / lizards | do | does / ape | does | do
      / apes | do | does / tortoise | does | do / tortoises | do | does`,
  },
  {
    open: ['Listen to the night!', 'We were lying in our tent, and it was dark outside.'],
    ask: [
      'The {s} in the trees always __ that sound.',
      'The {s} across the valley __ a dreadful noise.',
      'The {s} under those stones __ me laugh.',
      'The {s} by the river __ it hard to fall asleep.',
      'The {s} near the tents __ my brother nervous.',
      'The {s} that my sister loves __ a kind of music.',
      'The {s} behind the bushes __ no noise at all.',
    ],
    rows: `s due rivals / frog | makes | make / frogs | make | makes / toad | makes | make
      / toads | make | makes / cricket | makes | make / crickets | make | makes / mouse | makes | make
      / mice | make | makes / hedgehog | makes | make / hedgehogs | make | makes / insect | makes | make
      / insects | make | makes`,
  },
  {
    open: [
      'In the woods we found one {one} close to the path. Further on, where it was dark, there were more {many} than we could count.',
      'The children had picked up a few {many} on their walk. {p} had only a single {one}, but it was the biggest.',
    ],
    ask: [
      '"What can we do with {det} __?"',
      'Nobody had ever seen {det} strange __ before.',
      'The teacher asked us to draw {det} __.',
      '"You had better not touch {det} wet __," said my mother.',
      'On the way home I could think of nothing but {det} beautiful __.',
      'Even the dog had a sniff at {det} little __.',
      '"May I keep {det} __?"',
    ],
    rows: `one many det due rivals / mushroom | mushrooms | these | mushrooms | mushroom
      / leaf | leaves | this | leaf | leaves / feather | feathers | those | feathers | feather
      / stone | stones | that | stone | stones / shell | shells | these | shells | shell
      / nut | nuts | this | nut | nuts / flower | flowers | those | flowers | flower
      / berry | berries | that | berry | berries / egg | eggs | these | eggs | egg
      / snail | snails | this | snail | snails / bone | bones | those | bones | bone
      / beetle | beetles | that | beetle | beetles`,
  },
  {
    open: ['Our garden is small, but there is a lot in it.', 'Spring is here at last! Come out with me.'],
    ask: [
      'The {s} near the steps __ lovely.',
      'The {s} under the windows __ already out.',
      'The {s} from my mother __ nearly dead.',
      'The {s} beside those two trees __ yellow.',
      'The {s} my neighbours gave me __ doing well.',
      'The {s} between the stones __ very small.',
      'The {s} in the blue pot __ new.',
      'The {s} that my aunt likes so much __ too dry.',
    ],
    rows: `s due rivals / rose | is | are / roses | are | is / tulip | is | are / tulips | are | is
      / grass | is | are / daisies | are | is / moss | is | are / violets | are | is / lily | is | are
      / lilies | are | is / plant | is | are / herbs | are | is`,
  },
  {
    open: [
      'We walked along the beach after the storm. There was seaweed all over the sand, and the wind was still so strong that we had to shout.',
      'Grandpa used to be a fisherman, and nothing in the harbour is new to him. This morning he took us round and told us about each thing.',
    ],
    ask: [
      'The {s} beyond the rocks __ to an old sailor.',
      'The {s} with the white sails __ to his cousins.',
      'The {s} by the wall __ to nobody now.',
      'The {s} next to the fishing nets __ to a rich lady.',
      'The {s} that the storm broke __ to a friend of his.',
      'The {s} in front of the sheds __ to a school.',
      'The {s} tied up to the posts __ to his son.',
    ],
    rows: `s due rivals / boat | belongs | belong / boats | belong | belongs / ship | belongs | belong
      / ships | belong | belongs / yacht | belongs | belong / yachts | belong | belongs
      / sailing boat | belongs | belong / sailing boats | belong | belongs / little boat | belongs | belong
      / old boats | belong | belongs`,
  },
  {
    open: ['Winter is hard for all of them.', '"How do they get through the winter?" asked {p}.'],
    ask: [
      'The {s} in the bushes __ seeds.',
      'The {s} under the roof __ a dry place.',
      'The {s} behind those logs __ to sleep for months.',
      'It is cold outside, and the {s} near the houses __ our help.',
      'The {s} on the hill __ food.',
      'The {s} with the thin legs __ more than that.',
      'The {s} outside our windows __ a bit of fat.',
      'The {s} from the forest __ nothing from us.',
    ],
    rows: `s due rivals / bird | needs | need / birds | need | needs / squirrel | needs | need
      / squirrels | need | needs / hedgehog | needs | need / hedgehogs | need | needs / mouse | needs | need
      / mice | need | needs / fox | needs | need / foxes | need | needs`,
  },
  {
    open: [
      'My brother photographs animals. Last month he got up at four every day and hid in a green tent with a hole in it.',
      'There is a film about wild animals on television tonight. I have seen it once before, and I could see it again and again.',
    ],
    ask: [
      'The {s} behind the rocks __ very thin.',
      'The {s} on the river bank __ thirsty.',
      'The {s} with the young ones __ tired.',
      'The {s} beside the zebras __ bored.',
      'The {s} that the hunters are after __ frightened.',
      'The {s} in the tall grass __ quite harmless.',
      'The {s} under the tree __ ready to jump up.',
    ],
    rows: `s due rivals / lion | looks | look / lions | look | looks / elephant | looks | look
      / elephants | look | looks / wolf | looks | look / wolves | look | looks / tiger | looks | look
      / tigers | look | looks / giraffe | looks | look / giraffes | look | looks / fox | looks | look
      / foxes | look | looks`,
  },
  {
    open: ['After the rain I opened the door.', 'What a wonderful walk! {p} stopped every few steps.'],
    ask: [
      'The {s} along the paths __ of honey.',
      'The {s} after a storm __ so fresh!',
      'The {s} behind the stables __ good.',
      'The {s} near the pond __ a little bad.',
      'The {s} that we cut this morning __ of summer.',
      'The {s} beyond the houses always __ sweet.',
      'The {s} by the wall, I find, __ better than soap.',
    ],
    rows: `s due rivals / grass | smells | smell / flowers | smell | smells / hay | smells | smell
      / roses | smell | smells / clover | smells | smell / leaves | smell | smells / lavender | smells | smell
      / herbs | smell | smells / hedge | smells | smell / weeds | smell | smells / mint | smells | smell
      / meadows | smell | smells`,
  },
  {
    open: [
      'My father keeps bees, and he knows every path for miles. In the evenings he tells us who visits our garden, and where from.',
      'Every morning it is the same thing. I put the bread crumbs out, go back in, and watch from behind the curtain.',
    ],
    ask: [
      'The {s} from the woods __ first.',
      'The {s} with the yellow feet __ at nine.',
      'The {s} behind the sheds never __ close.',
      'The {s} under the hedge __ when it gets dark.',
      'The {s} on the roof of our neighbours __ for the crumbs.',
      'The {s} next to the bins __ every day.',
      'The {s} my daughter feeds __ right up to the door.',
    ],
    rows: `s due rivals / robin | comes | come / robins | come | comes / crow | comes | come
      / crows | come | comes / pigeon | comes | come / pigeons | come | comes / mouse | comes | come
      / mice | come | comes / sparrow | comes | come / sparrows | come | comes / blackbird | comes | come
      / blackbirds | come | comes`,
  },
  {
    open: [
      'There was a great flood that spring.',
      'For two days the river rose and rose, and we sat on the roof.',
    ],
    ask: [
      'The {s} on the hill __ safe.',
      'The {s} beside the barns __ under water.',
      'The {s} between the two bridges __ gone.',
      'The {s} behind the mill __ the first to suffer.',
      'The {s} of the other farmers __ still dry.',
      'The {s} that my father had been so proud of __ full of mud.',
      'The {s} near the houses __ worst.',
    ],
    rows: `s due rivals / field | was | were / fields | were | was / garden | was | were
      / gardens | were | was / meadow | was | were / meadows | were | was / wheat | was | were
      / paths | were | was / corn | was | were / hedges | were | was / path | was | were
      / vegetables | were | was`,
  },
  {
    open: [
      'My grandmother fed all the creatures that came near her house. There was a single {one} that ate from her hand, while the other {many} kept away.',
      'In the story some {many} live behind a waterfall. They have never left it, until one day {a one} goes out alone and meets the king.',
    ],
    ask: [
      'I often dream about {det} clever __.',
      'My little sister drew a picture of {det} __.',
      '"Tell me again about {det} funny __," I used to say.',
      'There was nothing in the world I loved more than {det} brave little __.',
      'No one knows what became of {det} __.',
      'How I would like to stroke {det} soft __!',
      'I wonder who gave a name to {det} __.',
    ],
    rows: `one many det due rivals / fox | foxes | that | fox | foxes / mouse | mice | those | mice | mouse
      / hare | hares | this | hare | hares / goose | geese | these | geese | goose
      / rabbit | rabbits | that | rabbit | rabbits / squirrel | squirrels | those | squirrels | squirrel
      / owl | owls | this | owl | owls / pony | ponies | these | ponies | pony
      / duck | ducks | that | duck | ducks / cat | cats | those | cats | cat
      / badger | badgers | this | badger | badgers / wolf | wolves | these | wolves | wolf`,
  },
  {
    open: ['The hut is at the very top of the mountain.', 'Our guide showed us the map before we set off.'],
    ask: [
      'The {s} through the woods __ up to a lake.',
      'The {s} beside the stream __ to the village.',
      'The {s} between those rocks __ to a cave.',
      'The {s} on the left side __ down into the valley.',
      'The {s} that the hunters use __ nowhere.',
      'The {s} past the waterfall __ higher still.',
      'The {s} under the cliffs, so they say, __ to the sea.',
    ],
    rows: `s due rivals / path | goes | go / paths | go | goes / track | goes | go / tracks | go | goes
      / trail | goes | go / trails | go | goes / steps | go | goes / footpath | goes | go
      / footpaths | go | goes / lane | goes | go / lanes | go | goes / road | goes | go`,
  },
  {
    open: [
      'On Sunday we went fishing with two friends from the village. Nobody caught anything, but we had our lunch under a willow and were as happy as kings.',
      'We are camping by the river. The tent leaks, the matches are wet, and none of us would be anywhere else.',
    ],
    ask: [
      'The {s} from the other tents __ brought us some wood.',
      'The {s} with the long rod __ caught nothing yet.',
      'The {s} on the rocks __ a fire.',
      'The {s} under the willow __ fallen asleep.',
      'The {s} beside the boats __ been singing all morning.',
      'The {s} in the red canoe __ lots of apples.',
      'The {s} that my sisters met __ invited us all.',
    ],
    rows: `s due rivals / boy | has | have / boys | have | has / man | has | have / men | have | has
      / girl | has | have / girls | have | has / fisherman | has | have / fishermen | have | has
      / woman | has | have / women | have | has / student | has | have / people | have | has`,
  },
  {
    open: ['The dogs were let out into the snow.', 'Nobody at the farm sits still for long.'],
    ask: [
      'My {s} with the brown ears __ to run.',
      'My {s} on the steps __ a stick.',
      'My {s} under the carts never __ to come in.',
      'My {s} in the sledge __ to go faster.',
      'My {s} behind the children __ to play.',
      'My {s} from the north __ more snow.',
      'My {s} beside the horses __ a bone.',
    ],
    rows: `s due rivals / dog | wants | want / dogs | want | wants / puppy | wants | want
      / puppies | want | wants / husky | wants | want / huskies | want | wants / sheepdog | wants | want
      / sheepdogs | want | wants / terrier | wants | want / terriers | want | wants`,
  },
  {
    open: [
      'My aunt has a big stable outside the village. From six in the morning there is somebody in the yard, and it never stops before dark.',
      'It is harvest time, and no one has a day off. Even the postman lends us a hand when he has done his round.',
    ],
    ask: [
      'The {s} in the fields __ from six to six.',
      'The {s} with the cart __ best before noon.',
      'The {s} from my uncle __ very slowly.',
      'The {s} beside the tractors __ harder than all of us.',
      'The {s} that my father trusts __ without a rest.',
      'The {s} behind the barns __ in all weathers.',
      'The {s} across the road only __ when the sun is out.',
    ],
    rows: `s due rivals / horse | works | work / horses | work | works / donkey | works | work
      / donkeys | work | works / ox | works | work / oxen | work | works / mule | works | work
      / mules | work | works / pony | works | work / ponies | work | works`,
  },
  {
    open: ['Look up at the sky tonight!', '"I have never seen a sky like this," said {p}.'],
    ask: [
      'The {s} above the trees __ so near!',
      'The {s} behind that cloud __ to move.',
      'The {s} over the mountains __ brighter than usual.',
      'The {s} beyond the tower __ to go out slowly.',
      'The {s} across the lake __ strange to me.',
      'The {s} between the branches __ to follow us home.',
      'The {s} over the roofs __ quite red.',
    ],
    rows: `s due rivals / moon | seems | seem / stars | seem | seems / star | seems | seem
      / planets | seem | seems / light | seems | seem / lights | seem | seems / glow | seems | seem
      / little stars | seem | seems / big star | seems | seem / colours | seem | seems`,
  },
  {
    open: [
      'We had an apple tree, two cherry trees and a lot of bushes. Grandmother picked what was ripe and put it all in a row on the bench.',
      'It was a good year for fruit. By the end of August we had filled every bowl in the house, and still there was more to come.',
    ],
    ask: [
      'The {s} in the big basket __ ripe.',
      'The {s} with the brown spots __ sour.',
      'The {s} from our neighbours __ even sweeter.',
      'The {s} under the leaves __ for my grandfather.',
      'The {s} next to the kitchen door __ bigger.',
      'The {s} that my sister picked __ for a cake.',
      'The {s} behind the pears __ a bit brown, but it did not matter.',
    ],
    rows: `s due rivals / apple | was | were / apples | were | was / fruit | was | were / plums | were | was
      / peach | was | were / cherries | were | was / melon | was | were / grapes | were | was
      / pumpkin | was | were / berries | were | was / quince | was | were / peaches | were | was`,
  },
  {
    open: ['There are footprints all over the snow.', '"Who has been here?" {p} asked and knelt down.'],
    ask: [
      '{S} with big feet __ been here.',
      '{S} from the woods __ come up to the house.',
      '{S} under those trees __ dug a hole.',
      '{S} near the barns __ left a feather.',
      '{S} by the gate __ run away from something.',
      'If I am right, {s} behind the bushes __ had dinner here.',
      '{S} looking for food __ walked round our tent.',
    ],
    rows: `s due rivals / a fox | has | have / two foxes | have | has / a hare | has | have
      / some hares | have | has / a wolf | has | have / three wolves | have | has / a big dog | has | have
      / two dogs | have | has / a bear | has | have / two bears | have | has`,
  },
]);

export const kinds: readonly Kind[] = [OUTDOORS];
