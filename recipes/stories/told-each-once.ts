// Tellings of one thing, said once, early and lightly, with other such things mentioned in between.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { ANIMALS, FAMILY } from './telling-words.ts';

const LATE =
  'dog cat cow horse goat donkey goose pig sheep pony bear fox wolf lion tiger monkey frog duck hen';

const ONCE = toldKind('told: each has its own, said once and lightly', [
  {
    open: [
      'My grandfather named his boat {f}, after a girl whom he did not marry. He sailed her alone, except on Sundays, when {q} came along to hold the rope. He had a pipe, and a bad temper before breakfast, and he once pulled {r} out of the harbour by the hair.',
      'The name of the boat was {f}. My grandfather had bought it from {q}, who could not swim, and {r} helped him to paint it, and got more paint on the dog than on the boat.',
    ],
    ask: [
      'On the side of the boat you could read, in big white letters, the name __.',
      'A photo of the boat hangs over his bed, and under it he has written one word: __.',
      '"A fine boat. What is she called?" the sailor asked, and my grandfather said, "__."',
      'When he bought a new boat, he gave it the same name, so this one too was called __.',
      'The storm took the mast and half of the name, but in the harbour they all knew that it was the boat called __.',
    ],
    due: 'f',
    rivals: 'q r',
  },
  {
    open: [
      'You are listening to the morning show. Drive slowly, please, if you are on the road to the coast: there is {a due} on it, somewhere near the bridge. It is ten past seven, and here is a song about {a d} who could not sleep. It goes out to all {e} lovers.',
      'And now the traffic: a lost {due} is walking about on the road to the coast. Nothing else to tell you, good people, but my own {d} had a birthday yesterday and ate the cake of my {e}.',
    ],
    ask: [
      'We came round a bend, and there, in the middle of the road, stood the __.',
      'It took four men and a rope to get off the road the __.',
      'All the cars on the coast road had stopped, because nobody wanted to hit the __.',
      'A farmer ran along the road and shouted, "Has anyone seen my __?"',
      'In the end a policeman walked home along the coast road with the __.',
    ],
    lists: {
      due: 'cow horse goat donkey goose pig sheep pony bull camel',
      d: LATE,
      e: 'dog cat horse goat donkey pig',
    },
    rivals: 'd e',
  },
  {
    open: [
      'You want to know why my soup tastes better than yours? I put in a spoon of {due}. Do not tell anyone. My sister puts {d} in hers, which is a sin, and at the hotel they put {e} in everything, even in the carrots. Now, where is my other shoe?',
      'The secret of my soup, between you and me, is {due}. It was my mother who found that out, by accident. She could not stand {d}, and the smell of {e} made her cry.',
    ],
    ask: [
      'I stirred the soup, and when nobody was looking I put in a spoon of the secret thing, the __.',
      'The secret was out! In her next letter my neighbour wrote, "Now I know that you put in __."',
      'The soup would not have been her soup without a spoon of __.',
      'I tried to make the soup as she does it, so I went out and bought a jar of __.',
      'Her secret was not {d} and not {e} but __.',
    ],
    lists: {
      due: 'honey sugar butter milk coffee tea chocolate wine beer cream',
      d: 'honey sugar butter milk coffee garlic wine beer cream',
      e: 'honey butter garlic onion wine cheese cream',
    },
    rivals: 'd e',
  },
  {
    open: [
      'My cousin was bitten by {a due} when he was four. He has been round the world since then, he has swum with {a d} in the sea, which is not easy to believe, and he has had {a e} sit on his head.',
      'At the age of four my cousin was bitten by {a due}. The scar is on his leg, and he shows it to anyone who wants to see it. Otherwise he is a calm man. He keeps {a d}, and he wrote a book about {a e}.',
    ],
    ask: [
      'Look at this scar! It comes from the bite of the __.',
      'To this day my cousin crosses the street if he sees a creature like the one that bit him, the __.',
      'He has forgotten many things, but he never forgot how he was bitten by the __.',
      'The animal that bit my cousin was the __.',
      'There was blood on his leg, he told me, and he ran to his mother and screamed, "I have been bitten by the __!"',
    ],
    lists: {
      due: 'dog cat horse rabbit donkey pig monkey goose parrot snake squirrel hamster fox pony',
      d: 'dog horse pony pig snake bear',
      e: 'parrot duck owl hen monkey cat squirrel mouse frog',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The table that we eat at used to be a {due}. My father is like that, he cannot throw anything away. He made our bench out of a {d}, and he would have made me a pram out of a {e}, but my mother put her foot down. Do have some more beans.',
      'This table was once a {due}. Mind your sleeve, there is still a nail. My father found a {d} in the rain last week, and now he wants to make a bed out of it, and the {e} in the yard is to be a henhouse.',
    ],
    ask: [
      'If you lie under the table and look up, you can see that it was once the __.',
      'My father cut it up and put four legs under it, and so we got our table from an old __.',
      'Nobody would guess when they see the table that it started life as a __.',
      'The wood of our table comes from an old __.',
      'Before it was a table, it was a __.',
    ],
    lists: {
      due: 'door boat cart bed ladder cupboard fence piano wardrobe raft ship gate',
      d: 'door boat cart ladder cupboard fence piano wardrobe gate',
      e: 'boat cart cupboard piano wardrobe',
    },
    rivals: 'd e',
  },
  {
    open: [
      'We live in what used to be a {due}. You will notice the high ceilings. Next to it there was a {d}, which burned down, and my {fam} can still remember the {e} where you now see all those parked cars.',
      'Our house was a {due} before the war, which is why the windows are so strange. There was a {d} on the corner in those days, and a {e} behind it. The baker says that there are ghosts.',
    ],
    ask: [
      'Under the wallpaper of our house we found old pictures from the days when it was a __.',
      'Nobody was surprised that the walls of our house were so thick, for it had been built as a __.',
      'Sometimes an old man rings our bell and asks to look round, since he remembers our house as a __.',
      'It is a good house, but you can tell from the windows that it used to be a __.',
      '"Why are your rooms so odd?" "Well, our house was once a __."',
    ],
    lists: {
      due: 'bakery school station church hospital bank library prison farm hotel theatre museum',
      d: 'bakery school church hospital bank library hotel theatre',
      e: 'bakery school station church bank farm hotel',
      fam: FAMILY,
    },
    rivals: 'd e',
  },
  {
    open: [
      'We got our parrot from {a due}. I am telling you this so that you do not get a shock when it opens its beak. It is very fond of grapes. It was {a d} who told us how to feed it, and it bit {a e} in the ear in May, but that man had been rude to it.',
      'The bird belonged to {a due} before it came to us, and it talks just like him. Then there was {a d} who wanted to buy it, and {a e} who wanted to cook it. We said no to both of them.',
    ],
    middle: ['It was a large green bird with one wicked eye.'],
    ask: [
      'All those terrible words the parrot had learned from its first owner, the __.',
      'The parrot coughs exactly like the man who had it before us, the __.',
      'Years later, the door opened, and the parrot flew straight to the man who used to own it, the __.',
      'When it is lonely, our bird calls for the man it used to live with, the __.',
      'The bird has never forgotten its old master. He was, after all, a good __.',
    ],
    lists: {
      due: 'farmer doctor teacher driver painter singer dentist pilot sailor builder gardener butcher postman',
      d: 'farmer doctor teacher nurse driver painter singer dentist sailor gardener',
      e: 'farmer driver cook painter dentist pilot builder butcher policeman',
    },
    rivals: 'd e',
  },
  {
    open: [
      'My aunt always smelled of {due}. You knew that she was in the house before you saw her. My uncle smelled of {d}, and their dog smelled of {e}, and we loved all three of them.',
      'There was a smell of {due} about my aunt, and a smell of {d} about her house. The yard smelled of {e}, but only when the wind was from the east.',
    ],
    ask: [
      'When my aunt took me in her arms, I shut my eyes and breathed in the smell of __.',
      'She has been dead for years, but I open her wardrobe, and there it is, her own smell of __.',
      'I cannot forget my aunt, for I think of her whenever I smell __.',
      'The smell of my aunt was the smell of __.',
      'The letters from my aunt smelled like her, of __.',
    ],
    lists: {
      due: 'roses lemons apples smoke coffee soap fish onions honey bread grass chocolate',
      d: 'smoke coffee soap fish onions bread cheese paint',
      e: 'grass fish smoke onions mud hay',
    },
    rivals: 'd e',
  },
  {
    open: [
      'This mark on my chin? I fell off a {due}. My {fam} fell off a {d} once and did not get a scratch. He was on his way home from a wedding. Our priest, would you believe it, fell off a {e} and got up and went on singing.',
      'I have got a scar on my chin because I fell off a {due} when I was six. It was a bad year. My {fam} fell off a {d}, the cat fell off a {e}, and it rained into the attic.',
    ],
    ask: [
      'People ask how I got my scar, and I say that I fell off a __.',
      'I touch my chin and remember that day when I was six and fell off the __.',
      'My chin still hurts a little when I see someone get on a __.',
      'It was not a {d}, no, I got this scar when I fell off a __.',
      'At the hospital they asked me what had happened to my chin. I had fallen, I said, off a __.',
    ],
    lists: {
      due: 'bicycle ladder horse pony donkey swing roof wall boat cart tractor',
      d: 'bicycle ladder horse donkey cart tractor roof',
      e: 'ladder chair table wall roof',
      fam: 'father brother uncle cousin grandfather',
    },
    rivals: 'd e',
  },
  {
    open: [
      'When we could not sleep, my mother sang us the song about the {due}. It had nine verses. Our father did not sing. He told us about a {d} he had seen, and he made a noise like a {e}, after which we could not sleep at all.',
      'There was a song about a {due} that my mother used to sing at night, with no end to it. Next door they had a {e} that howled, and over my bed hung the picture of a {d}.',
    ],
    ask: [
      'I am a mother now myself, and every night I sing the song about the __.',
      '"Sing it again," we begged. "Sing us the song about the __!"',
      'Only my mother knew all the verses of the song about the __.',
      'She sat on the edge of the bed and sang very softly about the __.',
      'In all nine verses of her song there is one animal, the __.',
    ],
    lists: {
      due: 'fox bear wolf lion tiger monkey donkey frog snake mouse cow goose duck hen rabbit pony',
      d: 'bear wolf lion tiger snake fox',
      e: 'dog wolf donkey bear',
    },
    rivals: 'd e',
  },
  {
    open: [
      'It was my {due} who taught me how to swim. I must have been five. My {d} held the towel, and my {e} stood in the shade and shouted advice, being afraid of water. It was a brown river with cows in it.',
      'I learned to swim from my {due}, in a river. My {d} said that I would drown. My {e} had brought boiled eggs. All day long there were cows looking at us.',
    ],
    ask: [
      'When I saw that child in the water, I jumped in and swam as I had been taught by my __.',
      'My teacher in the water, when I was five, was my __.',
      'Every time I swim in a river, I hear the voice of my swimming teacher, my __.',
      'If I can swim today, I owe it to my __.',
      'We stood in the river up to our knees. "Now kick your legs!" said my __.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY },
    rivals: 'd e',
  },
  {
    open: [
      'Her wedding dress was made out of a {due}. There was nothing to be had in the shops. The groom wore a coat that had been a {d}, her little sister came in a {e} with a hole for her head, and it rained. It was the happiest day of her life.',
      'She got married in a dress made from a {due}. You did such things then. I had trousers made from a {d}, and my sister went to school in a {e} with a hole for her head.',
    ],
    ask: [
      'If you look closely at the wedding photo, you can see that her dress was once a __.',
      'Her mother had sewn the wedding dress from an old __.',
      'The priest said, "What a beautiful dress!" He did not know that it had been a __.',
      'They had no money for a dress, but they had a needle and a __.',
      'Years later she cut up the wedding dress, and so the cloth became again what it had been, a __.',
    ],
    rows: `due d e rivals
      curtain | blanket | sack | blanket sack
      tent | curtain | sack | curtain sack
      sail | blanket | curtain | blanket curtain
      sheet | tent | blanket | tent blanket
      blanket | curtain | tent | curtain tent
      flag | blanket | sack | blanket sack
      sack | carpet | curtain | carpet curtain
      carpet | sheet | sack | sheet sack`,
  },
  {
    open: [
      'When my father was twelve, he sold {due} at the station, in all weathers. His friend sold {d} on the other side. They could shout louder than the trains. He used to say that a man who sells {e} has warm hands, but that is another story.',
      'Dad sold {due} in front of the station as a boy. There was a girl who sold {d} there, and a blind man with {e}. In the evening they all put their coins in one hat.',
    ],
    ask: [
      'He still knows how to shout it: "Come and buy my __!"',
      'As a boy he stood there in the snow with a tray of __.',
      'People got off the train, looked at what my father had in his basket, and bought some __.',
      'He was poor all the time that he was selling __.',
      'The first money he ever had, my father earned with __.',
    ],
    lists: {
      due: 'fish flowers shoes bread hats matches nuts apples eggs pies books toys',
      d: 'flowers hats matches apples eggs pies books',
      e: 'nuts bread pies potatoes',
    },
    rivals: 'd e',
  },
  {
    open: [
      'We called our maths teacher the {due}, but never to his face. His wife, who taught music, was the {d}, and the head was the {e}, because of his neck. I wonder what they called us in that little room full of smoke.',
      'I had a maths teacher whom everybody called the {due}. I do not know who thought of it. There was the {d} as well, who gave us songs to learn, and the {e}, who had a bell and a stick.',
    ],
    middle: ['The chalk squeaked on the board, and a fly walked over the map of Africa.'],
    ask: [
      'The door opened, and in came the maths teacher. "Quiet," we whispered, "it is the __!"',
      'Somebody had drawn the maths teacher on the board, with the head of the __.',
      'He must have heard it in the end. On his last day he wrote down some sums and signed, "Your maths teacher, the __".',
      'When I meet my old friends, we laugh about the man who taught us maths, the __.',
      'I cannot remember the real name of my maths teacher. To me he was only the __.',
    ],
    lists: { due: ANIMALS, d: ANIMALS, e: ANIMALS },
    rivals: 'd e',
  },
  {
    open: [
      'One thing about {p}, before you put out the light: {pHe} cannot sleep without the toy {due}. It is an ugly thing with one ear. {q} has a {d} like that, and at our place there is also a {e} on wheels that nobody is allowed to move.',
      '{p} always has the toy {due} in bed. Please do not wash it. If {pHe} asks for the {d}, that belongs to {q}, and the {e} must stay on the shelf, as it is made of glass.',
    ],
    ask: [
      'There was crying in the night. "{p} wants something. Where is the __?"',
      '{p} fell asleep at last, with one arm round the __.',
      'We had driven for an hour when {p} screamed. We had left at home the __.',
      'The next morning I looked in on {p}. All I saw under the blanket was a bit of hair and the nose of the __.',
      'Never put {p} to bed without the __.',
    ],
    lists: {
      due: 'rabbit bear fox lion tiger monkey donkey frog mouse cow duck dog cat pig',
      d: 'rabbit bear lion tiger monkey dog cat',
      e: 'horse duck cow pig hen donkey',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Listen, men. The password for tonight is "{due}". Yesterday it was "{d}", and if anyone comes to you with that, he is not one of us. There is soup in the big pot. Put on your gloves.',
      'The new password is "{due}", since everybody knew the old one. Even the cook had heard that it was "{d}", and so had the enemy, I believe.',
    ],
    ask: [
      'Steps in the dark! "Stop! What is the password?" A voice whispered the word "__".',
      'They let him through, for he knew the password. He had said "__".',
      'He was so cold that he could hardly speak, but he still remembered the word that would let him in: "__".',
      "\"Not '{d}'! That was yesterday. You must say '__'.\"",
      'The right password was "__".',
    ],
    lists: {
      due: 'banana moon butter ladder onion rose tiger window cherry candle winter piano',
      d: 'banana moon butter ladder onion rose tiger window cherry candle winter piano',
    },
    rivals: 'd',
  },
  {
    open: [
      'We have never met, so I shall have a {due} in my hand. I am not very tall. Last time I told a lady that I would bring a {d}, and there were four men with one on that platform! You wrote that you will be carrying a {e}. How nice.',
      '"How will I know you?" "I shall be holding a {due}." "And I shall have a {e}. I had thought of a {d}, but it will be windy."',
    ],
    ask: [
      'She saw a man under the clock, and she was sure that it was he, because in his hand he had the __.',
      'He waited under the clock and held up, so that she could see it, the __.',
      'Nobody spoke to him. At home, on the kitchen table, lay what he had forgotten: the __.',
      'Forty years later she still keeps what he held in his hand that day, the __.',
      'She knew the man at once by the __.',
    ],
    lists: {
      due: 'book rose balloon candle bell torch flag doll feather teapot lemon letter',
      d: 'book balloon candle flag kite map',
      e: 'bag basket bell rose kite violin',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The dog is good, but you have to speak to him in {due}. He comes from there. My wife talks to the cat in {d}, and the radio in the kitchen is always on in {e}, so do not be surprised at anything.',
      'He is a dog who only understands {due}. We had tried {d}, and we had tried a whistle. The man who sold him to us spoke {e} to his goats.',
    ],
    ask: [
      '"Sit! Sit, I said!" The dog did not move, for he had to be told in __.',
      'If you want the dog to come, you have to call him in __.',
      'Nobody had told the burglar that the dog understands only __.',
      'To be able to talk to that dog, I have started to learn __.',
      'In {d} he does not obey, and in {e} he goes to sleep. You must give him his orders in __.',
    ],
    lists: {
      due: 'French Spanish German Italian Greek Dutch Russian Chinese',
      d: 'French Spanish German Italian Greek Dutch Russian Chinese',
      e: 'French Spanish German Italian Greek Dutch Russian Chinese',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The garden wall fell down because a {due} ran into it. Nobody was hurt. The same week a {d} ended up in the pond, and there was a {e} on the steps of the church on Sunday, so people began to talk.',
      'A {due} ran into our garden wall and brought it down. We were at lunch. Before that we had only ever had a {d} in the flowers, and once a {e} in front of the door.',
    ],
    ask: [
      'The stones of our wall lay all over the grass, thanks to the __.',
      'We wrote a letter about the wall to the owner of the __.',
      'We are building a stronger wall, one that cannot be knocked down by a __.',
      'The wall had stood for a hundred years, and then along came the __.',
      'So it was not the wind that knocked the wall down. It was the __.',
    ],
    lists: {
      due: 'cow bus truck horse car tractor bull bicycle bear donkey pig',
      d: 'cow horse car pig bicycle donkey sheep',
      e: 'goat cow donkey pig bus',
    },
    rivals: 'd e',
  },
  {
    open: [
      'My uncle reads in bed, and he keeps his place with a {due}. My aunt uses a {d} for that. I once found a {e} in one of their books, but I did not say anything, and put it back on the shelf.',
      'To mark his page my uncle always takes a {due}. For hers my aunt has a {d}. Their little boy puts a {e} into every book, and you can imagine what that looks like.',
    ],
    ask: [
      'My uncle yawned, shut the book, and marked the page with his __.',
      'When I borrowed the book from my uncle, his place in it was still marked by the __.',
      'He could not go on reading, because somebody had taken out of his book the __.',
      'Out of the book of my uncle there fell a __.',
      'My aunt marks her page with a {d}, and my uncle marks his with a __.',
    ],
    lists: {
      due: 'feather ticket leaf sock spoon photo ribbon pencil letter key comb fork',
      d: 'feather ticket leaf photo ribbon pencil letter',
      e: 'sock spoon biscuit sausage pancake fork',
    },
    rivals: 'd e',
  },
  {
    open: [
      'When they opened the old wall, the builders found a {due} in it. They put it on the window sill. In the next house it had been a {d}, which is thought to bring luck, and my sister has found a {e} under her stairs, but she is always finding things.',
      'There was a {due} in our wall, and it had been there for two hundred years. The builders told us that they had found a {d} in another house. What they were after was a {e}, of course, full of gold.',
    ],
    middle: ['Dust lay on everything, on the beds and in the tea.'],
    ask: [
      'A man from the museum came to see what had been in our wall, and he was happy about the __.',
      'Who can have put it into our wall, and why? We often asked ourselves that when we looked at the __.',
      'They say that it is bad luck to take such a thing out. So when the wall was closed again, they put back the __.',
      'Now there is a glass box in our hall, and in it, still dusty from the wall, lies the __.',
      'The thing that our wall had hidden for so long was a __.',
    ],
    lists: {
      due: 'shoe doll letter spoon bell knife ring glove pipe drum coin comb',
      d: 'shoe doll letter spoon coin ring',
      e: 'pot box bag chest',
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [ONCE];
