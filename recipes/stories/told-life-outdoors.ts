// Tellings of being outdoors: camping, the beach, mountains, snow, boats, fishing and bikes.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { NUMBERS } from './telling-words.ts';

const CAMP = toldKind('told: life, camp and mountain', [
  {
    open: [
      'On our second night in the woods, {c}. We had hung the food in a tree, as the ranger had told us to, and the torch was running low.',
      'Nobody had warned us about the nights there. We had just crept into our sleeping bags when, to our surprise, {c}.',
    ],
    ask: [
      '"Be quiet," whispered Dad. "It is only __."',
      'In the morning we drew a picture of what had visited us: __.',
      'My little brother still talks of nothing else but __.',
      'I did not know that so near to the town there were still any __.',
    ],
    rows: `c due rivals / something outside hooted from a branch | owls | foxes bears bees / something howled at the moon | wolves | owls frogs bees
      / something long hissed beside the tent | snakes | owls bears frogs / something in the pond croaked till dawn | frogs | owls wolves snakes
      / something huge and furry growled and went for the honey | bears | owls frogs snakes
      / something buzzed round our ears and bit us | mosquitoes | owls frogs bears`,
  },
  {
    open: [
      'We pitched two tents by the lake. The girls have the {due} one, and the boys have the {d} one, which smells of old socks.',
      'If you are looking for the girls, they are in the {due} tent behind the trees. The {d} one, with the flag on top, is for the boys and their frogs.',
    ],
    ask: [
      'When it got dark there was a lot of giggling, and it came from the tent that was __.',
      'The boys crept over the grass with a bucket of water, towards the tent that was __.',
      'In the wind that night one tent blew away, the one with the girls in it. It was __.',
      '"Girls, breakfast!" called Mum, and she shook the tent that was __.',
    ],
    lists: {
      due: 'red blue green yellow white brown orange grey',
      d: 'red blue green yellow white brown orange grey',
    },
    rivals: 'd',
  },
  {
    open: [
      '{p} and {q} went up the mountain together, but only one of them got to the top. Halfway up {q} hurt a knee and had to wait at the hut, with soup and a book.',
      '"Go on without me," said {q}, and sat down on a rock. So {p} climbed the last bit alone, in thick fog.',
    ],
    middle: ['It was a long afternoon, and the fog would not lift.'],
    ask: [
      'The name that was written that day in the book on the summit was __.',
      'If you look at the photo, there is a tiny figure at the very top, and that is __.',
      'The view from up there was seen that day by nobody but __.',
      'We all clapped when down the path, waving a hat, came __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{C}, and we had forgotten all about it while we were swimming. It was {p} who thought of it first, and then we all ran.',
      'We came back from our walk an hour later than we had planned. {C}, and nobody had stayed behind at the camp.',
    ],
    ask: [
      'It was too late. By then {n} was __.',
      'As you can imagine, {n} was quite __.',
      'I had a look and shook my head. {N} was completely __.',
      '"What did you expect?" said Mum, when she saw that {n} was __.',
    ],
    rows: `c n due rivals / The sausages were lying over the hottest part of the fire | our supper | burnt | raw frozen wet
      / The washing was on the line when the rain came down | all of it | wet | dry burnt
      / The fire had had no wood for hours | the fire | out | wet hot / The butter was standing in the blazing sun | all of it | soft | hard frozen
      / The lemonade was lying in the icy stream | every bottle | cold | warm empty
      / A goat had got into the box where we kept the food | the box | empty | full heavy`,
  },
  {
    open: [
      'There was only one bed in the hut, so we slept on the floor, all {due} of us, like fish in a tin. The old man who looked after the place had never had so many guests.',
      'A storm drove us into the old hut, {due} tired walkers and a dog. There was no light, but we had dry wood and plenty of chocolate.',
    ],
    ask: [
      'In the morning he cooked an egg for each walker, which made __.',
      'How many pairs of wet boots stood round the stove? I counted __.',
      'He looked at us and took down his mugs from the shelf, one by one, until he had __.',
      'Just to be safe I counted the sleeping walkers, and yes, there were __.',
    ],
    lists: { due: 'four five six seven eight nine ten eleven twelve' },
  },
  {
    open: [
      'For the camping trip {p} is bringing the {k}, and {q} is bringing the {due}. I have only got to bring myself, because I have a broken arm.',
      '"You carry the {due}, {q}, because you are stronger. And {p} can take the {k}." They groaned, but they put on their backpacks.',
    ],
    middle: ['It was five miles to the lake, and the path was steep.'],
    ask: [
      'At the lake {q} opened the backpack, turned red and said, "I have forgotten the __!"',
      'Halfway there {q} sat down and said that from now on somebody else could carry the __.',
      'Thank you, {q}, from all of us, for the __.',
      'Where was {q}? We could not start without the __.',
    ],
    lists: {
      due: 'tent food stove rope axe kettle water bread guitar pan lamp',
      k: 'tent food stove rope axe kettle water',
    },
    rivals: 'k',
  },
  {
    open: [
      'A lamb had got stuck between two rocks, high up on the mountain. {p} heard it first, and {q} climbed down to it with nothing but a {due}.',
      'We would never have got the lamb out if {q} had not brought along a {due} that day, and if {p} had not been so patient.',
    ],
    ask: [
      'When we got home, the farmer gave us a cheese, and {q} cleaned the __.',
      'Never go up a mountain, said the farmer, without a good __.',
      'What saved that lamb, apart from {q}, was a simple __.',
    ],
    lists: { due: 'rope scarf belt blanket hook net towel' },
  },
  {
    open: [
      '"Will you be all right on your own up there?" asked the guide. {f} nodded. She had done it before, she said, in worse weather than this.',
      'The others wanted to carry the rucksack for {f}, but she shook her head. She always did her own carrying, her own cooking and her own swearing.',
    ],
    ask: [
      'Then she set off up the path, humming to __.',
      'Out there, far from any village, she had nobody to talk to but __.',
      'When she slipped and cut her hand, she bandaged it __.',
      'I think that, deep down, she wanted to prove something to __.',
    ],
    due: 'fHimself',
    rivals: 'himself themselves ourselves',
  },
  {
    open: [
      'Before we left the hut, the guide told us to take {due} with us. "The weather turns quickly up here," he said. We laughed, for there was not a cloud in the sky.',
      '"Have you all got {due}?" That was the last thing our guide asked, and one of us had not been listening.',
    ],
    middle: ['We sang as we walked, and we ate our chocolate much too early.'],
    ask: [
      'Poor {p} was the only one of us who had come without __.',
      'Two hours later we understood why he had made such a fuss about __.',
      'Next time I go to the mountains, I will think of the guide and pack __.',
      'In the shop in the valley they do not sell much, but they do sell __.',
    ],
    lists: { due: 'gloves coats whistles torches ropes blankets matches hats socks water' },
  },
  {
    open: [
      "We had built a snowman in front of the school, with a {due} for a nose and an old hat of the headmaster's. It rained on Tuesday, and by Wednesday he was gone.",
      'Our snowman was the best in the street. He had stones for eyes and a {due} for a nose, and he leaned on a broom.',
    ],
    ask: [
      'Then a hungry rabbit came along, sat down in front of him and looked up at the __.',
      'Where his face had been, there was nothing left on the grass but a __.',
      'My sister lifted me up so that I could stick in the __.',
      'The head was easy to make. What took us an hour was finding the right __.',
    ],
    lists: { due: 'carrot banana cucumber potato candle pear lemon radish pencil cork' },
  },
  {
    open: [
      'Our hut had no number, but over the door hung {a due}, which somebody had found in the snow a hundred years ago. The windows were no bigger than a book.',
      '"You can\'t miss the hut," the farmer told us. "Follow the stream, turn left at the dead tree, and look for {a due} over the door."',
    ],
    ask: [
      'It was nearly dark when {p} shone a torch on a door and there, on a rusty nail, was the __.',
      'No wonder that everybody in the valley called the place the House of the __.',
      'We knew that we had come to the right hut when we saw the __.',
      'As a joke, {p} gave the old thing over the door a knock. Down on our heads came the __.',
    ],
    lists: { due: 'horseshoe boot bell hat sword axe lamp fish wheel drum mask clock' },
  },
  {
    open: [
      '{p}, who is ten, and {q}, who is eight, had made a fire without being asked. It was {q} who had collected the wood and {p} who had lit the match.',
      'A fire in the woods, in July! One of the children had only gathered the sticks. That was {q}. The other one, {p}, had had the matches.',
    ],
    ask: [
      'Mum was furious, and she wanted to know where the matches had come from. They came from __.',
      'The one who had to say sorry to the ranger for lighting it was __.',
      'No more matches, said Dad, for __.',
      'There was a burnt thumb, too, and it belonged to the one with the matches. It was sucked all evening by __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The tent we rented was old and had a hole in the roof, and {x} that we had brought from home {v} no better. We put up both as well as we could and hoped for sun.',
      'The man at the camp shop gave us a good look. He did not think much of what we had, and {x} in the back of our car, he told us, {v} not worth a penny.',
    ],
    ask: [
      'Nobody had thought to ask how old, in fact, {x} __.',
      'By the light of a candle we saw how dirty {x} __.',
      'I asked my father where {x} __.',
    ],
    rows: `x v due rivals / the blankets | were | were | was is / the lamp | was | was | were are / the chairs | were | were | was is
      / the stove | was | was | were are / the torches | were | were | was is / the rope | was | was | were are`,
  },
  {
    open: [
      '"It has {c}," said the ranger about the footprints in the mud. "And it went that way, not long ago." We held our breath and looked at the bushes.',
      'The ranger squatted down and put his hand on the ground. "Something with {c} came by in the night," he said, "and it drank from the stream."',
    ],
    ask: [
      'We went back to the camp and told everyone that we had nearly met a __.',
      'The children played a new game that evening. One of them, on all fours, was the __.',
      'Behind a tree, as still as a stone, there it was, a real live __.',
      'Dad had his camera ready, because he had never got a good picture of a __.',
    ],
    rows: `c due rivals / antlers and four thin legs | deer | snake bear squirrel / a fat flat tail and strong teeth for felling trees | beaver | deer wolf bear
      / sharp spines all over its back | hedgehog | deer wolf squirrel / a red bushy tail and a taste for hens | fox | deer bear hedgehog
      / black and white stripes down its face and a home under the ground | badger | fox deer bear
      / a bushy tail and a store of nuts in a hollow tree | squirrel | wolf deer bear`,
  },
]);

const WATER = toldKind('told: life, beach, boat and bike', [
  {
    open: [
      'Grandpa and {p} went fishing at the crack of dawn. They sat on the pier till noon, and in the end {p} caught {due} and Grandpa caught a cold.',
      'The bucket was heavy when {p} came home from the lake. There were {due} fish in it, though Grandpa swears that one of them was his.',
    ],
    ask: [
      'Granny looked into the bucket and counted the fish. There were __.',
      'When {p} tells the story nowadays, it is a hundred fish, but in truth there were __.',
      'We are a big family, and so it was rather hard to share those __.',
      '"So how many did you catch?" I asked. {p} beamed and told me that it was __.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      '{p} rides a {due} bike that used to be mine. {q} has a newer one, a {d} one with a bell as loud as a fire engine.',
      "There were two bikes against the wall. The {due} one was {p}'s, and the {d} one, with the basket, was {q}'s.",
    ],
    middle: ['It was the longest hill for miles around.'],
    ask: [
      'When {p} came flying down the hill, all we could see was a streak of __.',
      'I would know {p} a mile off. Look for a bike that is __.',
      'Somebody had stolen a bike in the night, and {p} burst into tears, since it was the one that was __.',
      '{p} has spent all morning polishing it, and now it is a shiny, brilliant __.',
    ],
    due: 'due',
    lists: { due: 'red blue green yellow white black purple', d: 'red blue green yellow white black purple' },
    rivals: 'd',
  },
  {
    open: [
      'We had a wonderful day at the beach until the tide came in. Our towels were on the rocks, but {p} had left the {due} right by the water, next to the sandcastle.',
      'Suddenly there was a big wave, and it took the {due} that {p} had been playing with on the sand. The towels only just stayed dry.',
    ],
    ask: [
      'A man in a boat saw it bobbing on the waves and brought us back the __.',
      '"My __!"',
      'Far out, where the water is deep, you could see, getting smaller and smaller, a __.',
      'For a long time {p} stood there with wet feet, staring after the __.',
    ],
    lists: { due: 'ball bucket boat shoe hat doll spade bottle bag basket toy duck' },
  },
  {
    open: [
      'It was {f} who taught {m} to swim, and not the other way round, whatever he may tell you. She held up his chin, and he kicked and screamed.',
      '{m} fell out of the boat on the very first day, and {f} jumped in after him in all her clothes. She had medals for it, but he did not know that then.',
    ],
    middle: ['There were crabs on the stones and a smell of seaweed.'],
    ask: [
      'Of the two of them, the good swimmer is clearly __.',
      'To this day, when they go into the sea, he stays close to __.',
      'If I ever fall into the water, I hope that the one standing nearby will be __.',
      'Without a doubt, the hero of the day was __.',
    ],
    due: 'f',
    rivals: 'm',
  },
  {
    open: [
      '{C}, and we had three miles to go before dark. My sister sat down on a stone and said she would not walk another step.',
      'We were cycling home along the canal when something went wrong, and {c}. Dad got out his tools and sighed.',
    ],
    ask: [
      'The man in the bike shop laughed. What we needed, he said, was a new __.',
      'With a bit of string and a lot of luck we managed to mend the __.',
      'It cost me all my pocket money to buy another __.',
      'Never leave home, my father told us, before you have checked your __.',
    ],
    rows: `c due rivals / I rode over some glass and all the air went out | tyre | bell lamp saddle / I could not ring at people any more | bell | tyre lamp chain
      / nothing lit up the road in front of me | lamp | bell tyre saddle / there was suddenly nothing to sit on | saddle | bell lamp tyre
      / I pressed and pressed but could not slow down | brake | bell lamp saddle
      / I pushed the pedals round, but nothing turned the back wheel any more | chain | bell lamp saddle`,
  },
  {
    open: [
      'The old fisherman has a little boat called {pet}, after the only dog he ever had. He paints it every spring, and he talks to it when nobody is about.',
      "My uncle's boat is called {pet}. It is no longer than a bathtub, and he would not swap it for {pet2}, the big white yacht of the doctor.",
    ],
    ask: [
      'Out in the bay, under a brown sail, you could see the good old __.',
      'When he died, they gave the boat to me, and so now I am the captain of __.',
      'I shall never in my life love any boat as much as __.',
      'What was painted on the side, in crooked letters, was the word "__."',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'We let {p} bury Dad in the sand up to his neck. Then {pHe} put {a due} on his head and ran away to get an ice cream. Dad could not move a finger.',
      '"Don\'t you dare," said Dad, who was buried up to his neck in the sand. But {p} had already put {a due} on top of his head.',
    ],
    ask: [
      'A seagull came down and, with a loud cry, flew off with the __.',
      'I took a photo of it, and on it you can see nothing but sand, sea and a head under a __.',
      'Everyone who walked by stopped and laughed at the man under the __.',
      'It began to slip down over his nose. "Somebody," said Dad, "please take away this __."',
    ],
    lists: { due: 'bucket shell hat crab towel sandwich shoe sock banana bag cake' },
  },
  {
    open: [
      'Beside our towels a family had put down {c}. They went off for a swim and asked us to keep watch. We said that we would, and then we fell asleep.',
      'A lady on the beach had left {c} in the shade of our umbrella. "I won\'t be long," she said. That was two hours ago.',
    ],
    middle: ['The ice cream man went by, ringing his bell.'],
    ask: [
      'I looked around in a panic, because I could not see __.',
      'A big wave came up the beach, and we only just managed to save __.',
      'Later, when the sun had moved, we put a towel over __.',
    ],
    rows: `c due rivals / their baby girl | her | them it him / three bags | them | it her / a guitar | it | them him / a picnic basket | it | them her
      / their two small dogs | them | it him / an old grandfather in a deckchair | him | them it her
      / their little boy | him | it them her`,
  },
  {
    open: [
      '{p} was so proud of the new bike that {pHe} took it to bed. Now it has been standing out in the garden since October, and {c}.',
      "Nobody has used {p}'s bike all winter. It has been leaning against the shed, and {c}.",
    ],
    ask: [
      'It should not surprise anybody that by now it is __.',
      'We went to have a look at it yesterday, and it is __.',
      '"Oh dear," said {p}, "it is all __."',
    ],
    rows: `c due rivals / it has rained on the bare iron every day | rusty | clean dry new / it has been raining on the saddle all this morning | wet | dry clean
      / the hens have been sleeping on it | dirty | clean new / a lorry has run over it | broken | new clean
      / my father has been at it every Sunday with a cloth and polish | clean | rusty dirty broken`,
  },
  {
    open: [
      'My {due} can row better than anyone in the village. On Sundays {he} takes me out to the island, and we share an apple and say very little.',
      'I learnt all I know about fishing from my {due}. We used to get up at four and sit by the river with a flask of tea.',
    ],
    middle: ['My other relations would rather stay on dry land.'],
    ask: [
      'That is why I have called my own boat after my __.',
      'There is an old rod over my bed, a present from my __.',
      'When I feel a fish on the line, I think of my __.',
      'Nobody in our family laughed louder when I fell in than my __.',
    ],
    rows: `due he rivals / grandfather | he | mother cousin uncle / uncle | he | aunt father cousin / aunt | she | uncle mother cousin
      / mother | she | father aunt brother / brother | he | sister cousin uncle / grandmother | she | grandfather aunt mother`,
  },
  {
    open: [
      'Children, before you run off: you may go into the water as far as the {due}, and not one step further! {p}, are you listening? And take off your socks.',
      'The rule was simple enough. We were allowed to go along the beach as far as the {due}. Beyond it the waves were too high, and there were strange things in the sand.',
    ],
    ask: [
      '"I see you," shouted Mum, "and you have gone past the __!"',
      'We built our castle as far away from the grown-ups as we could, just this side of the __.',
      'Of course we wanted nothing more than to know what there was behind the __.',
      'Every summer I dreamt of being old enough to go beyond the __.',
    ],
    lists: { due: 'rocks pier boat rope wall flag bridge lighthouse buoy steps post' },
  },
  {
    open: [
      'Ask the harbour master what you need for crossing the bay. "{C}," he told us, and he lent us his own. He has lost a brother to the sea.',
      'There is one thing that you must not forget in a small boat. "{C}," as my old teacher put it. I was seven, and I have not forgotten it.',
    ],
    ask: [
      'So before we push off, I always ask whether somebody has got the __.',
      'My cousin, who thinks he knows everything, laughed and went out with no __.',
      'Get yourself what the old man spoke of, and make it a good, strong __.',
      'They found his boat on the rocks. There was no trace in it of any __.',
    ],
    rows: `c due rivals / If the wind drops, you must have something to row with | oar | anchor compass bucket
      / To stay in one place, drop something heavy with hooks | anchor | oar compass bucket
      / In fog you must know where north is | compass | oar anchor bucket
      / When she leaks, you must get the water out with something | bucket | anchor compass oar
      / You cannot catch the wind in your bare hands | sail | anchor compass bucket`,
  },
]);

export const kinds: readonly Kind[] = [CAMP, WATER];
