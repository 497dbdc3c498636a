// Tellings of two things out of doors, in gardens, with animals, on trips and in sports, one of which is due again.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS } from './telling-words.ts';

const BEDS =
  'beans peas carrots onions potatoes tomatoes cabbages leeks pumpkins strawberries beets radishes';
const SPOTS = 'gate shed fence hedge pond wall well barn tree bench stable bridge';
const FEED = 'hay oats corn apples carrots bread grass turnips barley cabbage';

const GARDEN = toldKind('told: two outdoors, garden and animals', [
  {
    open: [
      'In the sunny bed we grow {due}. In the shady bed we grow {d}.',
      'Last spring Grandpa and I dug two beds, one in the sun and one in the shade. "We will try {d} in the shade," he said, "and {due} in the sun." Then he had to sit down, and I did the rest.',
    ],
    ask: [
      'The slugs found the sunny bed and ate up all the __.',
      'What grows in the sun? Our __.',
      'The __ in the sun need water.',
      'In August I brought a basket home from the sunny bed. It was full of __.',
      'The sunny bed is green with __.',
      'Rabbits had been in the sunny bed, and there was nothing left of the __.',
      'If I kneel down in the shade to pull up weeds, I have the sun, and behind me the __.',
    ],
    lists: { due: BEDS, d: BEDS, e: BEDS },
    rivals: 'd e',
  },
  {
    open: [
      'The dog buried his bone by the {due} and his ball by the {d}.',
      'Our dog has two secrets. One is a ball, and it is under the earth by the {d}. The other is a very old bone. I saw him dig it in by the {due}, looking over his shoulder all the time like a thief.',
    ],
    ask: [
      'In the evening he wanted his bone, so he trotted to the __.',
      'The bone was still there, deep down by the __.',
      'Another dog smelt that bone and began to dig by the __.',
      'For the bone you have to go to the __.',
      'Where is the bone? By the __.',
      'Under the earth by the __ lies the bone.',
      'He came back with earth on his nose and the bone in his mouth, so he had been at the __.',
    ],
    lists: { due: SPOTS, d: SPOTS, e: SPOTS },
    rivals: 'd e',
  },
  {
    open: [
      'The mare eats {due}. Her foal eats {d}.',
      'Please feed the horses while we are gone. The mare must have {due}, morning and evening. The foal gets {d}, and he will follow you about for more.',
    ],
    middle: ['The foal had a cold, but it was not a bad one.'],
    ask: [
      'Into the stall of the mare I put a bucket of __.',
      'The mare pushed her nose deep into the __.',
      '"Good girl," I said to the mare, and held out some more __.',
      'By Friday there was none left for the mare, and the farmer had to buy more __.',
      'The mare looked round when she heard me coming with her __.',
      'For the mare it is always __.',
      'Give the mare some __ before you leave.',
    ],
    lists: { due: FEED, d: FEED, e: FEED },
    rivals: 'd e',
  },
  {
    open: [
      'Two hens live here. The {due} one lays eggs. The {d} one only eats.',
      'I have two hens, and I shall keep only the one that lays. So I sat in the straw for a whole morning to find out. It is the {due} one. The {d} one had just been making a noise.',
    ],
    ask: [
      'The hen that lays is __.',
      'Sunday came, and another warm egg lay there, under the hen that is __.',
      'You want to know which hen is the good layer? Look for one that is all __.',
      'The lazy hen was given away. So the one that you see here now is __.',
      'In the nest with the egg I found a feather. It was __.',
      'The __ hen sat on her egg.',
    ],
    lists: {
      due: 'white black brown grey red yellow golden speckled',
      d: 'white black brown grey red yellow golden speckled',
      e: 'white black brown grey red yellow golden speckled',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The fat duck swam to the {due}. The thin duck swam to the {d}.',
      'Once there were two ducks, a fat one and a thin one, who had quarrelled about a frog. "Then I shall live by the {d}!" said the thin duck. "And I," said the fat duck, "by the {due}!" And off they swam.',
    ],
    ask: [
      'That night it rained, and the fat duck sat alone at the __.',
      'The fat duck built her nest near the __.',
      'In spring six fat ducklings hatched by the __.',
      'A fox, who liked fat ducks, was on his way to the __.',
      'So if you want to see the fat duck, go to the __.',
      'The fat duck liked the __ best of all.',
      'And the fat duck? She never again left the __.',
    ],
    lists: {
      due: 'island bridge mill reeds boat rocks willow waterfall jetty castle farm village',
      d: 'island bridge mill reeds boat rocks willow waterfall jetty castle farm village',
      e: 'island bridge mill reeds boat rocks willow waterfall jetty castle farm village',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Our neighbours on the left have a {due}. Our neighbours on the right have a {d}.',
      'It is not easy to get any sleep here. On the right they keep a {d}, and that is all right, but the people on the left went to the market and came back with a {due}.',
    ],
    ask: [
      'This morning there was a noise on the left. It was the __.',
      'Somebody on the left had forgotten to shut the gate, and into my roses walked the __.',
      'The children love to look over the fence on the left and talk to the __.',
      'When the people on the left went on holiday, we looked after their __.',
      'On the left lives a __.',
      'We can hear the __ from the left.',
      'I have nothing against the family on the left, only against their __.',
    ],
    lists: {
      due: 'dog cat goat donkey horse cow pig sheep goose parrot pony rabbit',
      d: 'dog cat goat donkey horse cow pig sheep goose parrot pony rabbit',
      e: 'dog cat goat donkey horse cow pig sheep goose parrot pony rabbit',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The roses by the door are {due}. The roses by the wall are {d}.',
      '"What do you think?" asked Mrs Hill over the fence. "I have always had {d} roses along my wall, so by the door I have planted {due} ones, for a change."',
    ],
    ask: [
      'In June her door stood in a cloud of __.',
      'She cut a rose for me by the door, and it was __.',
      'Everybody who rang at that door said how much they liked roses that were __.',
      "By Mrs Hill's door the roses are __.",
      'The __ ones by her door smell best.',
      'The rose that climbs up beside her door is so strong that even the letter box is hidden by something __.',
    ],
    lists: {
      due: 'red white yellow pink orange purple cream golden',
      d: 'red white yellow pink orange purple cream golden',
      e: 'red white yellow pink orange purple cream golden',
    },
    rivals: 'd e',
  },
  {
    open: [
      'It was the {c} that we heard in the night. The {c2} was asleep.',
      'We slept badly in the tent by the farm. The {c2} did not make a sound, but about four in the morning there was the {c}, right outside!',
    ],
    ask: [
      'What woke us up? It was a loud __.',
      'One loud __ and we were wide awake.',
      'Nobody can sleep through such a __.',
      'My sister sat up in the dark. "What was that?" "Just a __."',
      'Even today I wake up when I hear a __.',
      'There it was again, nearer now: a __.',
    ],
    rows: `c c2 due rivals
      dog | donkey | bark | bray hiss / cow | cat | moo | meow bark / goose | sheep | hiss | bleat moo
      horse | owl | neigh | hoot grunt / owl | pig | hoot | grunt neigh / pig | horse | grunt | neigh quack
      duck | cow | quack | moo bray / donkey | duck | bray | quack meow / cat | dog | meow | bark hoot
      sheep | goose | bleat | hiss roar`,
  },
  {
    open: [
      '{p} planted the apple tree. {q} planted the pear tree.',
      'When they were children, two trees were put in the ground for them. It is hard to believe, but the big pear tree was once a stick in the hands of {q}, and the apple tree a stick in the hands of {p}.',
    ],
    ask: [
      'Whoever eats an apple from that tree should say thank you to __.',
      'Apples! A whole basket of them stood on the doorstep, and the note said, "From __."',
      'The apple tree was planted by __.',
      'It was __ who planted the apple tree.',
      'The storm broke the apple tree, and nobody was as sad as __.',
      'Who has grown faster, that apple tree or its owner? The answer made us laugh, and most of all it made us laugh at __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Dad says the fox sleeps under the {due}, and the hedgehog under the {d}.',
      'For biology I had to find out what lives in our garden. Under the {d} there is a hedgehog who snores. Under the {due}, and this is no joke, there is a fox. Mum must not know.',
    ],
    ask: [
      'At dusk two bright eyes looked out. The fox had come from under the __.',
      'I put some meat for the fox close to the __.',
      'The fox has made her hole under the __.',
      'Under the __ sleeps the fox.',
      'In May four little foxes were playing round the __.',
      'Our dog would like a word with the fox, and he barks at the __.',
    ],
    lists: {
      due: 'shed hedge stairs barn bench stones roots bush terrace stable wall porch',
      d: 'shed hedge stairs barn bench stones roots bush terrace stable wall porch',
      e: 'shed hedge stairs barn bench stones roots bush terrace stable wall porch',
    },
    rivals: 'd e',
  },
]);

const PACKED = 'tent map rope torch stove kettle camera blanket knife soap towel bread';
const TOPS = 'lake castle tower bridge cave waterfall village church forest mill beach lighthouse';
const CATCH = 'trout pike crab salmon carp boot bottle shell hat tin stick';
const SHIRTS = 'red blue green yellow white pink purple orange gold silver';
const CUPS = 'football tennis hockey rugby basketball cricket swimming skiing running chess golf rowing';

const TRIPS = toldKind('told: two outdoors, trips and sports', [
  {
    open: [
      '{p} carries the {due}. {q} carries the {d}. I carry nothing, as I have a bad knee.',
      'We packed our rucksacks on Friday night. The {d} went into the one of {q}, and the {due} into the one of {p}. It was going to be a long way up.',
    ],
    middle: ['It was hot, and there was a lot of groaning.'],
    ask: [
      'So when {p} got lost in the fog, we had no __.',
      'At the top {p} opened {pHis} rucksack and took out the __.',
      '"Who has got the __?" "{p} has!"',
      '{p} sat down on a rock and put {pHis} rucksack beside {pHim}, taking care not to lose the __.',
      "In {p}'s rucksack was the __.",
      '{p} put the __ down and rested.',
      'Without {p} we would not have had a __.',
    ],
    lists: {
      due: 'tent map rope torch stove kettle camera blanket knife pan towel teapot',
      d: PACKED,
      e: PACKED,
    },
    rivals: 'd e',
  },
  {
    open: [
      'On the first day we walked to the {due}. On the second day we walked to the {d}.',
      'Dear Granny, the weather is lovely. The first day took us up to the {due} (I have a blister!), and on the second we got as far as the {d}. Tomorrow we shall rest.',
    ],
    ask: [
      'My blister comes from the first day, when we went to the __.',
      'The photo from our first day shows all of us at the __.',
      'I had lost my cap on the first day. Surely it was still lying by the __.',
      'On day one we had a picnic near the __.',
      'Which way was longer? The first, the one to the __.',
      'We saw the __ on the first day.',
    ],
    lists: { due: TOPS, d: TOPS, e: TOPS },
    rivals: 'd e',
  },
  {
    open: [
      'Grandpa caught a {due}. The boy caught a {d}.',
      'They sat by the river from six in the morning and hardly spoke. About nine the boy pulled out a {d}. Grandpa, who had been fishing for sixty years, pulled out a {due}, and he said a word that the boy had never heard.',
    ],
    ask: [
      '"And what have you brought me, Grandpa?" asked Granny. He showed her the __.',
      'At the end of his line Grandpa had a __.',
      'The boy laughed so much that Grandpa nearly dropped the __.',
      'To this day there is a picture of Grandpa holding up his __.',
      'Grandpa held the __ high above his head.',
      'In the story as Grandpa tells it, it was the biggest __.',
      'Grandpa put the __ in his bucket.',
    ],
    lists: { due: CATCH, d: CATCH, e: CATCH },
    rivals: 'd e',
  },
  {
    open: [
      'Our team plays in {due}. The other team plays in {d}.',
      'For those of you who have just tuned in: it is the cup final, the rain has stopped, the home side are in {due}, and the visitors, who have come a long way, are in {d}.',
    ],
    ask: [
      'Look, the home side have scored! There is dancing everywhere among those in __.',
      'The fans of our home team have painted their faces __.',
      'The ball goes back to the home side, to a player in __.',
      'Home shirts are __.',
      'The __ shirts are our own.',
      'I washed a home shirt with the sheets, and now the sheets are __.',
      'Flags wave all over town, and since the home side won they are all __.',
    ],
    lists: { due: SHIRTS, d: SHIRTS, e: SHIRTS },
    rivals: 'd e',
  },
  {
    open: [
      'In summer {p} likes {due}. In winter {pHe} likes {d}.',
      '{p} is never at home. All winter long it is {d}, with training four times a week. Then the swallows come back, and it is {due} until the leaves fall.',
    ],
    ask: [
      'It was July, and of course {p} was out. {PHe} was busy with {pHis} __.',
      'In June {p} hurt {pHis} arm and had to give up __.',
      'When the days are long and hot, {p} talks of nothing but __.',
      '{p} has a summer sport, too: __.',
      'In the summer it is __ that {p} likes.',
      'The cup that {p} won in August was for __.',
    ],
    lists: { due: CUPS.replace('skiing ', ''), d: CUPS, e: CUPS },
    rivals: 'd e',
  },
  {
    open: [
      'The tall runner came from {due}. The short one came from {d}.',
      'Two strangers stood at the start of the race. The short one wore an old vest, and he said that he was from {d}. The tall one had travelled all night, all the way from {due}, and he was yawning.',
    ],
    middle: ['Halfway up the hill the short runner was in front.'],
    ask: [
      'The tall runner won, and the next day there was a party in __.',
      'In the paper it said that the tall one was the best runner in __.',
      'The tall runner lived in __.',
      'They still sing in __ about the tall runner.',
      'When it was over, the tall runner got on the night train to __.',
      'They asked the tall man where he had learned to run. "On the hills of __," he said.',
    ],
    lists: {
      due: 'Spain Italy Norway Wales Scotland Ireland Poland Kenya Canada Greece Portugal Sweden',
      d: 'Spain Italy Norway Wales Scotland Ireland Poland Kenya Canada Greece Portugal Sweden',
      e: 'Spain Italy Norway Wales Scotland Ireland Poland Kenya Canada Greece Portugal Sweden',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Two boats! The {due} one is ours. The {d} one belongs to the lifeguard.',
      'Remember, children: if you get tired of swimming, hold on to our boat, the {due} one. The {d} one over there is only for the lifeguard, and he does not like wet children.',
    ],
    ask: [
      'Our boat is __.',
      'Hold on to the __ boat, it is ours!',
      'Far out on the water we saw our boat. It was tiny and __.',
      'The storm took the boat of the lifeguard, but ours was still there, safe and __.',
      'Dad needed new paint for our boat, so he bought a pot of __.',
      'The children swam back to our boat, which was easy to see, since it was __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'On the beach {p} found a {due}, and {q} found a {d}.',
      'What you can find on a beach in November! The first thing, washed up by the waves, was a {d}, which {q} wanted to keep. Then {p} gave a shout and held up a {due}.',
    ],
    ask: [
      'At home {p} dried {pHis} __.',
      'Look what {p} has found! It is a __.',
      '{p} washed the __ and kept it.',
      '{p} wrapped {pHis} jacket round the __.',
      "In the window of {p}'s bedroom there is now a __.",
      '"I found it first!" shouted {p}, hugging the __.',
      'Who had lost it? {p} never learned where it had come from, the __.',
    ],
    lists: {
      due: 'shell bottle coin shoe bell hat ball ring spoon kite lamp basket',
      d: 'shell bottle coin shoe bell hat ball ring spoon kite lamp basket',
      e: 'shell bottle coin shoe bell hat ball ring spoon kite lamp basket',
    },
    rivals: 'd e',
  },
  {
    open: [
      'There are two paths. The left one goes to the {due}. The right one goes to the {d}.',
      '"Excuse me, is this the way to the {d}?" "No, love, for that you keep right by the big stone. If you go left there, you end up at the {due}." We thanked her and ate an apple.',
    ],
    ask: [
      'At the stone we could not agree. My brother went left, and so he came to the __.',
      'Take the left path, and in an hour you will have reached the __.',
      'Somebody had turned the sign round! The left path, though, still led to the __.',
      'Left for the __.',
      'My brother saw the __ first, as he had gone left.',
      'We had gone left by mistake, and now we were at the __.',
    ],
    lists: { due: TOPS, d: TOPS, e: TOPS },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [GARDEN, TRIPS];
