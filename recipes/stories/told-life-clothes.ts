// Tellings of clothes, shoes, sewing, washing, colours, uniforms and jewels.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DAYS, FAMILY, ROOMS } from './telling-words.ts';

const CLOTHES = toldKind('told: life with clothes', [
  {
    open: [
      'It was so cold on the way home that {p} lent {q} a {x}. "Keep it until tomorrow," {pHe} said, "I have another one."',
      "{q}'s teeth were chattering. So {p} took a {x} out of {pHis} bag, and {q}, who had come without even a {y}, was glad of it.",
    ],
    ask: [
      'A week later {p} still had not got it back and asked politely for the __.',
      '"Oh, I am sorry," said {q}. "I have washed it for you. Here is your __."',
      '{q} looked a bit funny, as it was much too big, but it was warm in that __.',
      'When {q} came in, {qHis} mother gave {qHim} a strange look. She did not know the __.',
    ],
    lists: { x: 'jacket scarf jumper coat hat cardigan cap', y: 'jacket scarf jumper coat hat cardigan cap' },
    due: 'x',
    rivals: 'y',
  },
  {
    open: [
      "I caught my {c} on a nail at school, and it ripped. Don't tell Dad, he only bought it on Saturday.",
      'This {c} is older than you think. It was made in Scotland, it says inside, and it belonged to a very tall man.',
    ],
    ask: [
      'The dog pulled at it and got hold of the __.',
      'What I like least about it is the colour of the __.',
      'A man in Mill Street mends such things, so I took it there because of the __.',
      'It fits me everywhere, except that something has to be done about the __.',
    ],
    rows: `c due rivals / coat | sleeve | heel peak sole / slipper | heel | sleeve collar finger
      glove | finger | sleeve heel collar / jumper | sleeve | peak heel finger / cap | peak | heel sleeve finger
      boot | sole | sleeve finger collar / shirt | collar | heel sole finger`,
  },
  {
    open: [
      "For her sister's wedding {f} bought a {due} dress. The {d} one in the window was cheaper, but she did not like it on her.",
      '"Not the {d} one, that makes me look ill," said {f} to the lady in the shop. "I will take the {due} dress."',
    ],
    ask: [
      'So now she needs shoes, too, and the shoes must be __.',
      'There she stood on the stairs with flowers in her hand, all in __.',
      'Half the guests had had the same idea. Wherever you looked that day, the dresses were like hers, __.',
      'You will see her at once when you come in, for she will be wearing __.',
      'She spilt some wine on it, but luckily you cannot see it so well on __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      '"Whose gloves are these?" asked the bus driver and held them up. He had found them on the back seat, where {who} had been sitting.',
      'There was only one pair of gloves left in the cloakroom at the end, and only one coat: that of {who}.',
    ],
    ask: [
      'So the gloves, most probably, were __.',
      '"I know these gloves," said {p}. "I am sure they are __."',
      'It turned out that the gloves, which were made of soft leather, really were __.',
      'Somebody had better run after the owner, for these gloves are __.',
    ],
    rows: `who due rivals / the old gentleman | his | hers theirs mine / the lady with the dog | hers | his theirs yours
      Miss Potter | hers | his theirs ours / the young soldier | his | hers ours theirs
      the two nuns | theirs | his hers mine / the couple from Spain | theirs | his hers ours
      our headmaster | his | hers theirs yours`,
  },
  {
    open: [
      'The colour came out of the new {due} jeans, just as the label said it would. {p}, who never reads such things, had washed them together with {pHis} best white shirts.',
      'Something {due} had got into the machine, just one single sock. Everything else in there was white, or rather it had been white when {p} put it in.',
    ],
    ask: [
      'So on Monday {p} went to the office in a shirt that was slightly __.',
      '"Well, at least it all goes together now," said {p}. "It is all __."',
      '{p} washed the shirts three more times, but they stayed a pale __.',
      'I used to have a white handkerchief, too. It was in there by mistake and came out __.',
    ],
    lists: { due: 'blue green yellow pink purple orange grey brown' },
  },
  {
    open: [
      'Mother has finished the washing. {what}, and it is not yet nine.',
      'The washing is done at last! {what}, and I am having a cup of coffee.',
    ],
    ask: [
      'So if you are looking for your shirts, have a look on the __.',
      'There was no need to run about and shout. Your trousers are on the __.',
      'The kitten got hold of a sleeve and pulled everything off the __.',
      'You can help me later to get it all from the __.',
    ],
    rows: `what due rivals / Everything is hung out between two trees in the garden | line | chair table stairs
      It is all piled up next to the lamp and the bread, where we eat | table | line bed stairs
      Everything is spread out where you slept last night | bed | line table stairs
      It lies there step by step, for you all to take your own things up with you | stairs | line table bed
      I put it down by the books, up where nobody sits | shelf | bed line stairs
      Everything is laid out where the sheep graze, as there is no line | grass | table bed stairs`,
  },
  {
    open: [
      'There are {due} buttons on my new coat, big shiny ones. On the old one there were {d}, and two of those had gone.',
      'I counted them in church, as I was so bored: {due} buttons on the coat of the man in front, and {d} candles.',
    ],
    ask: [
      'One came off, and I wanted new ones all the way down. So I went to the shop and asked for __.',
      'A coat like that takes a long time to do up, if you think how many buttons it has: __.',
      'Later I drew the coat from memory, with a row of shiny buttons. I made sure that there were __.',
      'How many buttons does a coat need? This one has __.',
    ],
    lists: {
      due: 'three four five six seven eight nine ten eleven twelve',
      d: 'three four five six seven eight nine ten',
      e: 'three four five six seven eight nine ten eleven twelve',
    },
    rivals: 'd e',
  },
  {
    open: [
      'We met {who} at the station this morning, in full uniform, with a suitcase and a bunch of roses.',
      'Guess who is in the newspaper! There is a photo of {who} in uniform, looking very serious.',
    ],
    ask: [
      'I must say that the uniform looks good on __.',
      'You would never think so, but it was still too big, and Mum had to make it shorter for __.',
      'A small boy with a flag stopped and saluted. I think he was impressed by __.',
      'They get new ones only every three years. I asked about that when I talked to __.',
    ],
    rows: `who due rivals / my brother Tom | him | her them us / our neighbour's daughter | her | him them us
      the two sons of the baker | them | him her us / our old postman | him | her them us
      Aunt Emma from the fire brigade | her | him them us / the girls from the air force | them | him her us
      your cousin Jack | him | her them us`,
  },
  {
    open: [
      'After the party a necklace was found in the {due}. It has small green stones and looks quite valuable.',
      'Grandmother hid her jewels in the {due} during the war. Soldiers went through the {d} and every other room, and found nothing.',
    ],
    ask: [
      '"Who would look for jewels there?" we asked ourselves. "In the __!"',
      'A lady from the newspaper came and took some photographs of the __.',
      'Years later someone said there might be even more of that kind, so we all searched the __.',
      'A diamond as big as a pea, people said, was still lying somewhere in the __.',
    ],
    lists: { due: ROOMS, d: ROOMS, e: ROOMS },
    rivals: 'd e',
  },
  {
    open: [
      'My {due} can sew anything. I only have to draw it, and two days later it hangs in my wardrobe.',
      'This skirt was not bought in a shop. My {due} made it out of an old curtain, which is why it has got birds on it.',
    ],
    ask: [
      'When my zip broke on the way to school, there was just one thing to do: go to my __.',
      'If you would like one like it, I will have a word with my __.',
      '"What a pretty dress! Where is it from?" they ask. "From my __."',
      'There are pins all over the house, so you can guess who lives with us: my __.',
    ],
    lists: { due: FAMILY },
  },
  {
    open: [
      'Two children were sent home from school on Monday. {p} had come in pyjamas, and {q} in a swimsuit, and it was not even carnival.',
      '{q} was wearing a coat with paint on it and {p} nothing but pyjamas when the fire alarm went and we all ran out into the street.',
    ],
    ask: [
      'On the stairs the neighbours were whispering about the bears and stars on the trousers. They were looking at __.',
      'Straight out of bed, it seemed, was __.',
      'I think a cup of cocoa and a good long sleep would be the best thing now for __.',
      'Somebody had not heard the alarm clock, and that was __.',
    ],
    due: 'p',
    rivals: 'q',
    near: true,
  },
  {
    open: [
      'The shoe shop is having a sale. Boots are half price until {due}, and from {d} on there will be summer shoes.',
      '"When will my shoes be ready?" I asked. "On {due}," said the shoemaker and wrote it on the sole. He is closed on {d}.',
    ],
    ask: [
      "There is still time, then. You needn't go there before __.",
      'I shall have to wear my old boots at least up to __.',
      'Mum wrote on the calendar, in big letters, "shoes", and the day was __.',
      'By the way, if you go past the shop, do look in, but it must not be later than __.',
    ],
    lists: { due: DAYS, d: DAYS, e: DAYS },
    rivals: 'd e',
  },
]);

const WEARING = toldKind('told: life with shoes and jewels', [
  {
    open: [
      'I am packing for {place}. The bag is small, so there is no room for anything that I will not need.',
      'We are off to {place} tomorrow, and Dad has told us to pack by ourselves. He always forgets the most important thing.',
    ],
    ask: [
      'Everybody knows that there you need to bring your __.',
      'Halfway there, {p} hit {pHis} head with {pHis} hand: "I have not packed my __!"',
      'There was a sale in town this morning, so I quickly bought some new __.',
      'On the first photo, which we took right there, everyone is in __.',
    ],
    rows: `place due rivals / the pool | trunks | skates gloves slippers / the ice rink | skates | trunks sandals pyjamas
      the North Pole | mittens | trunks sandals skates / a sleepover at my friend's | pyjamas | trunks skates mittens
      the hot beaches of Egypt | sandals | mittens skates gloves`,
  },
  {
    open: [
      '{p} and {q} both had new shoes. {q} was proud of the red laces. As for {p}, {pHe} had bought a pair that was one size too small, because they were so pretty.',
      'On the way up the mountain {p} did not complain, though {pHis} boots were much too tight. {q}, in old trainers, was singing all the time.',
    ],
    middle: ['It was a long road, and the sun was hot.'],
    ask: [
      'In the end there was one of the two who could hardly walk, and that was __.',
      'They had to stop at a chemist to get plasters for __.',
      '"Oh, my poor feet!" said __.',
      'A pair of nearly new shoes is for sale. Just ask __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The queen had lost her favourite {due}. All her servants were crawling about under the tables, and the king was looking behind the throne.',
      'A thief came to the palace in the night. He left the {d} and all the gold, but he took the famous {due}.',
    ],
    ask: [
      'There was to be a big feast, but she would not come down without her __.',
      'A poor boy heard of the reward and set out into the wide world to look for the __.',
      'High up in its nest sat the magpie, and under its wing was the __.',
      'Those who brought it back should have half the kingdom, so much did she love that __.',
    ],
    lists: {
      due: 'ring crown necklace bracelet brooch ruby pearl',
      d: 'ring crown necklace bracelet brooch',
      e: 'ring crown necklace bracelet brooch ruby pearl',
    },
    rivals: 'd e',
  },
  {
    open: [
      'I did not have time to change. I had come straight from {x}, and so I sat down at the dinner table as I was.',
      'Straight from {x} came my brother, dropped his bag in the hall, and gave Grandma a kiss.',
    ],
    ask: [
      'The clothes, I am afraid, were all full of __.',
      'You could follow the trail through the house, because on every step there was some __.',
      'It took three washes to get rid of the __.',
      'On the clean white tablecloth, wherever a sleeve had been, there was __.',
    ],
    rows: `x due rivals / a day of digging in the rain | mud | flour snow hair
      the bakery, where the bread was just being made | flour | mud hair snow
      the ski slope | snow | mud flour hair / the barber's chair | hair | mud snow flour
      the beach | sand | snow flour hair / the painter's, where the door was not quite dry | paint | sand snow flour`,
  },
  {
    open: [
      'Something has happened to my good {c}. I was careful with it, I really was, but {what}.',
      'Do not laugh, please. My {c} was still all right this morning. Then {what}.',
    ],
    ask: [
      'I cannot possibly go out in it, as you can see: it is __.',
      'Mum held it up against the window. "It is really __," she said.',
      'In the shop they would not take it back, since it was __.',
      'I felt it at once when I put it on again. It was __.',
    ],
    rows: `c what due rivals / jumper | somebody washed it far too hot and it shrank | tiny | torn huge wet
      coat | I got caught on a fence and heard a long rip | torn | tiny huge dry
      shirt | I was in the garden when the hose went off | wet | tiny torn huge
      dress | I sat down in a puddle of oil, right next to the car | dirty | tiny wide new
      cap | the dog had it between his teeth for half an hour and pulled | torn | tiny dry clean`,
  },
  {
    open: [
      'Our football team plays in {due} this year. The others, from the next village, have {d} shirts, and their goalkeeper is enormous.',
      '"Which ones are ours?" asked Grandma, who had never been to a match. "The ones in {due}," I said. "Those in {d} are the others."',
    ],
    ask: [
      'At the end our whole team lay in one happy heap of __.',
      'So when she sat down to knit a scarf for me, the wool was __.',
      'Our fans had painted their faces, and they all were __.',
      'The cup is ours! On the town hall there are ribbons in our colour, __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'At the museum they have the shoes of a real {due}. They lie behind glass, and there is a card that tells you how old they are.',
      "The uniform in the attic was my great-uncle's. He was a {due}, though as a boy he had wanted to be a {d}.",
    ],
    ask: [
      '{p} put a finger on the glass. "So these things," {pHe} said, "really belonged to a __."',
      'They were not easy to put on, and it must have been hot in them in summer for a __.',
      'At carnival {p} would like to wear something like that and go as a __.',
      'When we got home, {p} drew a picture of it, and below it {pHe} wrote: "the things of a __".',
    ],
    lists: {
      due: 'soldier sailor postman pilot policeman nurse fireman cook',
      d: 'baker soldier sailor postman pilot policeman',
      e: 'soldier sailor postman pilot policeman nurse fireman cook',
    },
    rivals: 'd e',
  },
  {
    open: [
      'In my sewing box there are {x} on the left and {y} on the right. {p} tidied it for me when I was ill.',
      'For our dolls we have two boxes. The {y} are in the big one, and the {x} are in the little one on the left.',
    ],
    ask: [
      'I put my hand in on the left, and what I felt there were __.',
      'There was a hole in the left-hand side, so I kept losing __.',
      'The baby emptied everything on the left onto the carpet: nothing but __.',
      'Be so kind and look on the left. I need a few __.',
    ],
    lists: { x: 'buttons needles pins ribbons beads zips', y: 'buttons needles pins ribbons beads zips' },
    due: 'x',
    rivals: 'y',
  },
  {
    open: [
      'The ring was never sold. When Grandmother died, she left it to {who}, together with a letter.',
      '"This ring is for {who}," said Grandfather, and he took it out of a little blue box. "It is older than all of us."',
    ],
    ask: [
      'A jeweller said it was worth a fortune. It made no difference to __.',
      'No one in the family was surprised that it went to __.',
      'There was a name on the inside, so small that you could hardly read it, and it meant a lot to __.',
      'If you want to see it, you will have to go and ask __.',
    ],
    rows: `who due rivals / my cousin Anna | her | him them me / my brother | him | her them us
      the twins | them | him her us / my sister | her | him them us / Uncle Paul | him | her them us
      my parents | them | him her me / my wife and me | us | him her them`,
  },
  {
    open: [
      'The little boy was crying in the cloakroom. He had one boot on, and the other one was in the {due}, where {p} had thrown it.',
      '"Have you seen my other boot?" "Yes, it is in the {due}," said {p}. "And your cap is in the {d}, in case you are looking for that."',
    ],
    ask: [
      'He hopped on one leg, all the way there, and pulled his boot out of the __.',
      'He got his feet wet, as he had to fetch it without a shoe from the __.',
      '"Who on earth," asked the teacher, "puts a boot in the __?"',
      'So if you lose a boot one day, my advice is: try the __.',
    ],
    lists: {
      due: 'bath sink fridge bin bucket pond hall garden',
      d: 'car hall garden oven',
      e: 'bath sink bin bucket pond',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Look at the {c} that I got for my birthday! It is from my aunt in Oslo, who has excellent taste.',
      'Somebody had left a beautiful {c} on the bench by the river. I took it with me so that it would not get wet.',
    ],
    ask: [
      'It fitted me so well, as if it had been made just for my __.',
      'I stood in front of the mirror for a long time and looked at my __.',
      'You can see that it is not meant for a child. It would be far too big for a small __.',
      'At home everyone had to try it, and it was too tight only for the biggest __.',
    ],
    rows: `c due rivals / hat | head | neck foot wrist / scarf | neck | head foot finger / ring | finger | neck head foot
      necklace | neck | head finger foot / cap | head | foot wrist neck
      bracelet | wrist | neck head foot`,
  },
  {
    open: [
      "My cat has her own hat, knitted by {p}. Her name is {pet}, and she hates it. {pet2}, the neighbours' cat, is allowed to go without.",
      'We put a bow on {pet} for the photo, and the dog had one too. {pet2}, the kitten, got away in time and watched from the shelf.',
    ],
    ask: [
      '"You look lovely," we said, but nothing we could say would cheer up poor __.',
      'The photo was a success. Everyone asked about the one all dressed up, and so they heard about __.',
      'At the end there was wool all over the floor, and a bare head again on __.',
      'It did not stay on for long. With two quick paws it was pulled off by __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
]);

export const kinds: readonly Kind[] = [CLOTHES, WEARING];
