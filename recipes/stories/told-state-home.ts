// Tellings of how rooms and things at home are by now, from what happened in the open.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const STATE_HOME = toldKind('told: state home', [
  {
    open: ['In the nursery, {e}.', '{E}. That was in the nursery.'],
    ask: [
      'So the nursery was __.',
      'When Nurse came to the nursery, she found it __.',
      '"Look at this nursery! I have never known it so __," said Nurse.',
      'Nobody had to be told that the nursery had become __.',
      'Not all rooms were like that, but the nursery was really __ by then.',
      "Don't bring the baby into the nursery while it is so __!",
    ],
    rows: `e due rivals
      the only candle went out | dark | bright noisy warm / the sun burst in through both windows | bright | dark wet cold
      the heating broke down in the frost | cold | warm noisy full / the stove was lit two hours ago | warm | cold wet empty
      twenty children came in and sat down | full | empty cold dark / everybody got up and left | empty | full noisy warm
      the twins began to beat their drums | noisy | quiet empty dark / all the children stopped talking | quiet | noisy wet full
      a pipe burst over the floor | wet | dry clean warm / the dog ran about with muddy paws | dirty | clean empty quiet
      the maid swept and scrubbed every corner | clean | dirty wet dark`,
  },
  {
    open: [
      'You asked about the blue cup, Mum. We had visitors on Sunday, six of them, and it was a lovely afternoon. {E}, and after that nobody has touched it.',
      'Dear Mum, thank you for lending us your blue cup. I must tell you something about it, though. Just before the visitors left, {e}.',
    ],
    ask: [
      'So if you want to know about the cup: it is __.',
      'I am looking at your blue cup now, and yes, it is still __.',
      'Please come and see for yourself. You will find your cup __.',
      'I would not call that cup __ without having looked twice.',
      'The others are as they were, but the blue one is __ now.',
      'Your cup is __, Mum.',
    ],
    rows: `e due rivals
      it fell onto the stone floor with a crash | broken | clean full lost / I washed it with soap and hot water | clean | dirty full broken
      Uncle Bill drank the last drop out of it | empty | full broken hot / I filled it with milk right up to the top | full | empty broken dry
      somebody stirred paint in it | dirty | clean lost full / I poured tea into it from the boiling pot, a minute ago | hot | cold empty broken
      I locked it in the glass cupboard, wrapped in wool | safe | broken lost wet / I rubbed it with a towel, inside and out | dry | wet full dirty`,
  },
  {
    open: [
      '{E}, and that is how the back door stayed all night.',
      'About the back door: {e}. Then we went to bed.',
    ],
    middle: ['It was a long night with a lot of wind.'],
    ask: [
      'In the morning the back door was __.',
      'The policeman wrote down that the back door had been __.',
      '"Was the back door __ when you came down?" asked Mother. "Yes, it was."',
      'Father came home at six and was surprised to find the back door __.',
      'The milkman can tell you, too: that door was __.',
      'A door like ours should not be left __.',
    ],
    rows: `e due rivals
      Tim went out and did not shut it behind him | open | closed locked wet / Tim pulled it shut but took no key | closed | open locked broken
      Tim turned the key twice and took it with him | locked | open broken wet / a thief kicked a big hole in it | broken | locked dry clean
      Tim threw wet mud at it | dirty | clean open broken / Tim scrubbed it with soap until it shone | clean | dirty broken open
      Tim pushed it wide and put a brick against it | open | closed locked dirty / it rained against the wood for hours | wet | dry locked clean`,
  },
  {
    open: [
      "It's Saturday, and on Saturdays everybody in this house wants the bathroom first. Today it was Paul's turn. He left the tub an hour ago. {E}.",
      'Note for whoever is next: I have finished, and the towels are behind the door. As for the tub, {e}. Yours, Paul.',
    ],
    ask: [
      'I looked into the tub, and it was __.',
      'Whoever goes next should know that the tub is __.',
      '"Do I really have to get into that tub?" asked Jane. "It looks so __!"',
      'My turn came at eight, and what did I find? The tub was __ already.',
      'No one else had been in there, so the tub was of course still __.',
    ],
    rows: `e due rivals
      someone pulled out the plug right afterwards | empty | full dirty broken / nobody turned off the tap, and the plug was in | full | empty dry broken
      someone scrubbed it with soap until it was white as snow | clean | dirty full broken / someone washed the muddy dog in it | dirty | clean full broken
      a hammer fell in and made a hole in the bottom | broken | clean full safe / someone rubbed it with three towels until no drop was left | dry | wet full dirty
      someone has just rinsed it with the shower | wet | dry broken full / the water went down with a last long gurgle | empty | full broken clean`,
  },
  {
    open: ['{E}. Poor shirt!', "What happened to Ben's shirt? {E}."],
    ask: [
      "Ben can't wear that shirt today. It is __.",
      'Look at this shirt! It is completely __.',
      'He holds it up, and we all see that his shirt is __.',
      '"Why is your shirt so __, Ben?" his teacher wants to know.',
      'He went to the party in another shirt, because his own had got __.',
      'He never takes good care of his shirts, and now the best of them is __.',
    ],
    rows: `e due rivals
      It hung on the line in the rain | wet | dry clean torn / It got caught on a nail and went rip | torn | wet clean burnt
      The hot iron stood on it for ten minutes | burnt | wet clean torn / It dropped into the mud | dirty | clean dry burnt
      It fell into the bath | wet | dry burnt torn / The puppy pulled one sleeve and the cat the other, until it split | torn | wet burnt clean
      A spark from the fire flew onto it | burnt | wet torn clean / He wiped the floor of the garage with it | dirty | clean burnt new
      It rolled down a heap of wet earth | dirty | clean burnt torn / It lay outside in the frost, and it stood up like a board | frozen | warm dry torn`,
  },
  {
    open: [
      'The bread knife in our kitchen is older than I am. It came from my great-aunt, and everybody in the family has cut himself with it at least once. Last week {e}.',
      '"Be careful with that bread knife," she warned me. "It has a story, you know. Only this morning {e}, and now I do not know what to think of it."',
    ],
    ask: [
      'You will see it as soon as you try the bread knife. It is __.',
      'I took the knife from its hook, and sure enough, it was __.',
      'A bread knife is not often so __.',
      '"Is this one all right?" "Use another knife. That one is __."',
      'Now I always think of my great-aunt when I see a knife so __.',
    ],
    rows: `e due rivals
      a man with a grinding stone worked on it for an hour | sharp | blunt broken dirty / someone cut stones and wire with it all day | blunt | sharp new wet
      it snapped in two | broken | sharp clean whole / someone spread tar with it and did not wipe it | dirty | clean sharp dry
      someone held it over the flame for five minutes | hot | cold blunt wet / someone left it in the snow | cold | hot warm blunt
      the blade came off the handle | broken | sharp clean hot / it was ground so well that it could split a hair | sharp | blunt dirty broken
      it was used as a saw and a screwdriver, and lost its edge | blunt | sharp hot wet / it was boiled, brushed and polished | clean | dirty broken blunt`,
  },
  {
    open: ['Do you know about the kettle? {E}.', '{E}. I mean the kettle on the stove.'],
    ask: [
      'Look at the kettle, it is __!',
      'Now the kettle is __.',
      'Grandpa went up to the kettle and noticed that it was __.',
      'Please tell Mum that the kettle is still __.',
      'We all know by now that this kettle is __.',
      'I did not expect to find a kettle so __.',
    ],
    rows: `e due rivals
      It has just boiled | hot | cold empty broken / The fire under it went out yesterday | cold | hot broken warm
      Sam poured the last drop out of it | empty | full hot broken / Sam filled it to the very top | full | empty broken dry
      Sam dropped it, and off came the handle | broken | full clean new / Black smoke has covered it all over | dirty | clean new wet
      Sam polished it until he saw his face in it | clean | dirty broken full / It has been steaming and whistling | hot | cold empty broken
      Mum bought it in the shop an hour ago | new | old broken dirty / It has a hole, and all the water ran out | empty | full new hot`,
  },
  {
    open: [
      'Mrs Hill lives above us, and we hear everything. Today {e}. Otherwise it was a day like any other, with a bit of sun and the postman at ten.',
      'Our neighbour upstairs is called Mrs Hill. She has three rooms and a canary. This afternoon, as I was told on the stairs, {e}.',
    ],
    ask: [
      "I can tell you how it is up there now: Mrs Hill's flat is __.",
      'I went up to borrow an egg, and her flat really was __.',
      'From her flat one floor above us one could tell that it was __.',
      'What a change! She opened the door, and her whole flat was __.',
      "I'm glad that our own flat is not as __ as hers.",
      'Her flat was __ when we looked in.',
    ],
    rows: `e due rivals
      the men carried out all her furniture | empty | full noisy warm / forty guests squeezed into her rooms | full | empty quiet cold
      her light bulbs all went at once, and it was night by then | dark | bright noisy clean / her boiler died in the middle of the frost | cold | warm noisy full
      her grandsons began to play the trumpet | noisy | quiet empty dark / her loud grandsons and the canary fell asleep | quiet | noisy empty wet
      her washing machine ran over in every room | wet | dry warm bright / three cleaners polished all her rooms | clean | dirty cold dark
      the soot came down her chimney and flew everywhere | dirty | clean wet bright / she put in twenty strong new lamps | bright | dark wet cold`,
  },
  {
    open: ['A riddle about the carpet in the hall: {e}.', 'The carpet! {E}, and I had only turned my back.'],
    ask: [
      'So what is the carpet like now? It is __.',
      'Somebody has to tell Mother that the carpet is __.',
      'I knelt down and there was no doubt that our carpet was __.',
      '"Who made the carpet so __?" Father asked.',
      'If the carpet is __, you know why.',
    ],
    rows: `e due rivals
      someone poured a bucket of water over it | wet | dry clean torn / someone beat and brushed all the dust from it | clean | dirty wet torn
      someone walked across it in boots full of mud | dirty | clean torn burnt / a red coal rolled onto it from the fire | burnt | wet clean new
      the dog bit it and pulled until it ripped | torn | wet clean burnt / it lay in the hot sun all day after the flood | dry | wet torn burnt
      the tub ran over and it soaked everything up | wet | dry burnt torn / the cigar fell on it and nobody saw the smoke | burnt | clean wet new
      the cat scratched it to pieces | torn | wet new burnt / someone spilt a tin of black ink | dirty | clean burnt new`,
  },
  {
    open: [
      'Hello, this is your landlord. I have had a letter from the tenants downstairs, a long one, with photos. They say that {e}. You are young people, I know, but the fridge belongs to me.',
      'It was the first week in our flat, and none of us had ever had a fridge of our own. On Monday {e}. We laughed a lot about it then.',
    ],
    ask: [
      'He came round, pulled the handle, and of course the fridge was __.',
      'That is the whole story of why the fridge was __.',
      'It is never easy to explain to a landlord why his fridge is __.',
      'I have checked. The fridge is __.',
      '"I gave you a good fridge," he said, "and now I find it __!"',
      'Well, yes, our fridge was __ that day.',
    ],
    rows: `e due rivals
      three hungry friends ate all that was in the fridge | empty | full locked new / someone bought food for a month and packed it into the fridge | full | empty broken open
      someone put a chain with a padlock round the fridge | locked | open empty broken / the door of the fridge would not shut and nobody did anything | open | closed locked clean
      the motor of the fridge died with a bang | broken | full clean new / jam and milk were spilt all over the shelves of the fridge | dirty | clean empty locked
      someone washed each shelf and corner of the fridge | clean | dirty full broken / the fridge lost its power, and the butter melted in it | warm | cold full locked
      nobody did any shopping and nothing was left in the fridge but air | empty | full broken locked / the fridge was dropped down two flights of stairs | broken | clean full cold`,
  },
  {
    open: ['{E}. That was at bedtime, in the room of little {m}.', 'Little {m}? {E}.'],
    ask: [
      'Oh, Mum! {m} is __.',
      "{m}'s mother comes to his door. Yes, he is __.",
      'You may believe me or not, but by now {m} is __.',
      '"Why do you come down?" asks Father. "Because {m} is __."',
      'He looks so small in that big bed, and he is so __.',
      'With a boy so __, there is only one thing to do.',
    ],
    rows: `e due rivals
      He closed his eyes in the middle of the story and began to snore | asleep | awake afraid hungry / He sat up wide-eyed when the clock struck, and began to play | awake | asleep ill sad
      He saw a shadow like a monster and hid under the blanket | afraid | asleep hungry proud / He had no supper, and his stomach is growling | hungry | full asleep ill
      His tongue is dry, and he begs for water | thirsty | full asleep wet / The blanket slid off, the window is open, and he shivers | cold | warm hungry asleep
      The blanket is too thick, and sweat runs down his face | hot | cold proud asleep / His toy rabbit is lost, and he weeps into his pillow | sad | happy asleep proud
      His big brother broke his train, and he stamps and shouts | angry | happy asleep ill / He got the very bear he had dreamed of, and he hugs it and laughs | happy | sad angry ill`,
  },
  {
    open: [
      'We were moving house, and the yellow suitcase was mine to look after. It was a hot day and the van was late. While I was getting the sandwiches, {e}.',
      'My yellow suitcase has been with me to five countries. The strangest day of its life, though, was the day when we moved. First the piano got stuck on the stairs, and then {e}.',
    ],
    ask: [
      'I came back and took hold of the suitcase. It was __.',
      'The driver pointed at it. "Is that yellow case meant to be so __?"',
      'To this day I do not like to see a suitcase __.',
      'Among all those boxes stood my suitcase, and it was __.',
      "It wasn't my fault that the yellow suitcase was __.",
    ],
    rows: `e due rivals
      my brother filled it with iron weights | heavy | light open wet / my brother took out all the books and left one feather in it | light | heavy wet full
      my brother took out every single thing that was in it | empty | full wet heavy / it fell into the neighbour's pond | wet | dry locked light
      my brother turned the tiny key and swallowed it | locked | open wet empty / both catches sprang up and nobody pushed down the lid | open | locked closed new
      the van drove over it | broken | whole locked safe / my brother stuffed it until not even a sock would go in | full | empty light open
      a bucket of tar dropped on it | dirty | clean light open / it stood out in a cloudburst with its lid up | wet | dry locked safe`,
  },
  {
    open: [
      'The flowers on the sill: {e}.',
      'I said to the flowers, "Good morning!" And then I saw that {e}.',
    ],
    ask: [
      'Yes, the poor flowers were __.',
      'A neighbour remarked that my flowers were __.',
      'I have often had flowers, but never have they been so completely __.',
      'There they stood, my flowers, and they were __.',
      'I touched the flowers: they were __.',
      'The flowers on the other sill were fine, only these were __.',
    ],
    rows: `e due rivals
      nobody had given them water for three months, and every leaf had dropped | dead | wet frozen new / somebody had just poured a whole can over them | wet | dry dead burnt
      they had stood out in the ice, hard as glass | frozen | warm wet burnt / the curtain had caught fire above them | burnt | wet frozen fresh
      the sprinkler had turned and hit them for an hour | wet | dry burnt dead / the pot had tipped over and every stem was snapped | broken | fresh frozen burnt
      the shower had been turned on over them | wet | dry dead burnt / the snow had got in and each petal was ice | frozen | warm dry burnt
      a flame had blackened them | burnt | wet fresh frozen / the worms had eaten their roots, and they had rotted away for ever | dead | fresh new burnt`,
  },
  {
    open: [
      'The old stove in the kitchen of my grandparents is as big as a cow. My sister and I used to sleep beside it in winter. On the morning that I am telling you about, {e}.',
      '"Have you been near the stove?" Granny called from the yard. I had, as it happened. I knew that {e}, but I was not going to say so.',
    ],
    middle: ['The cat jumped onto the window sill and washed herself.'],
    ask: [
      'Granny came in and saw at once that the stove was __.',
      'It was an early hour, but already the big old stove was __.',
      '"Well, well," she said. "This stove is __."',
      'The cat knew before any of us that the stove was __.',
      'My sister looked after the stove that week: it was __, as I had thought.',
      'You could call our stove many things, and that day you could call it __.',
    ],
    rows: `e due rivals
      the fire in it had been roaring for hours | hot | cold empty wet / the fire in it had gone out two days before | cold | hot warm noisy
      Grandpa had emptied it of all ash and wood | empty | full hot noisy / Grandpa had stuffed it with logs up to the door | full | empty wet clean
      soup had boiled over and run down all its sides | dirty | clean cold new / Grandpa had scrubbed it with sand and soap | clean | dirty hot full
      its iron door had cracked and dropped off | broken | new clean wet / rain had come down the chimney right into it | wet | dry hot warm
      it had begun to rattle and bang | noisy | quiet empty cold / its flames were so fierce that the iron glowed red | hot | cold empty wet`,
  },
  {
    open: ['My toy boat? {E}.', 'Daddy, something happened to my boat! {E}.'],
    ask: [
      'That is why my boat is __.',
      '"Oh dear," says Daddy, "now your boat is __."',
      'I had only one boat, and it is __.',
      'I do not want to play any more when my boat is __.',
      'He had a look, and sure enough, the little boat was __.',
    ],
    rows: `e due rivals
      Someone sat on it and it went crack | broken | wet clean safe / It sailed down the drain and we never saw it again | gone | safe dry clean
      It is in the bath, under water | wet | dry burnt safe / It fell into the fire | burnt | wet clean new
      It stood outside in a tub, and the tub turned to ice | frozen | dry burnt warm / The baby painted it with mud | dirty | clean broken burnt
      I wiped it with a towel, and there is not a drop on it | dry | wet dirty burnt / It is in my treasure chest, where nothing can happen to it | safe | lost broken wet
      Its mast snapped off, and its bottom, too | broken | safe clean new / I washed off all the mud | clean | dirty broken burnt`,
  },
  {
    open: [
      'We had told the boys that they could have the house to themselves for one weekend. They promised to behave. What we did not know was that on Saturday night {e}.',
      'FOR SALE, said the sign in front of number nine. The people next door knew why. As everyone in the street could tell you, {e}.',
    ],
    ask: [
      'From the street one could already tell that the house was __.',
      'We turned the corner, and there it was, our house, and it was __.',
      'The agent cleared his throat. "You may find that the house is rather __."',
      'Who would want to come home to a house so __?',
      'By Sunday night the house was still __.',
      'I had not seen the house __ before.',
    ],
    rows: `e due rivals
      the power was cut and not one lamp in the house was lit | dark | bright full noisy / everyone left, and took all the furniture along | empty | full noisy bright
      a whole football club moved into the house | full | empty quiet cold / a brass band began to practise in the house day and night | noisy | quiet empty dark
      a hundred lamps were lit in every window of the house | bright | dark empty cold / the drummer and the parrot left, and not a sound came from the house | quiet | noisy full wet
      somebody threw mud and eggs at every wall of the house | dirty | clean quiet empty / it was snowing, and all the stoves in the house went out | cold | warm full noisy
      the river came up and ran through every room of the house | wet | dry noisy bright / robbers carried away everything in the house down to the last spoon | empty | full warm noisy`,
  },
  {
    open: [
      'It was the clock in the hall that had changed: {e}.',
      '"{E}," said Ann. She was talking about the clock.',
    ],
    ask: [
      'Everybody agreed that the clock was __.',
      'So that was it: the clock was __.',
      'Ann took us into the hall and showed us how __ the clock was.',
      'I like our clock, but I do not like it __.',
      'From then on we had a clock that was __.',
      'What good is a clock that is __?',
    ],
    rows: `e due rivals
      it ticked and banged so that no one could sleep | loud | quiet wet broken / its spring snapped and both hands dropped off | broken | loud clean new
      it made no sound any more, though it still went well | quiet | loud broken wet / the rain dripped on it through the roof | wet | dry loud new
      it fell behind the others by an hour every day | slow | fast clean wet / it ran ahead of the others by an hour every day | fast | slow clean wet
      a hammer hit it and the wheels flew out | broken | loud clean fast / someone dusted and polished it for hours | clean | dirty broken wet
      it came straight from the factory yesterday | new | old broken dirty / a hundred years had passed since it was made | old | new wet loud`,
  },
  {
    open: [
      'Dear diary, it is my third day with the Browns. They are kind, but they do strange things. My bed, for example. I went to brush my teeth, and meanwhile {e}.',
      'Aunt Rose wanted me to be comfortable in her spare room, and so did her dog. Before I could say thank you for the bed, {e}.',
    ],
    ask: [
      'I climbed in and climbed straight out again, for my bed was __.',
      'Never in my life had I had a bed so __.',
      '"Did you sleep well?" "To be honest, the bed was a little __."',
      'My bed was __, to put it mildly.',
      'I put one hand under the blanket. The bed was __.',
    ],
    rows: `e due rivals
      someone tipped a jug of water over the sheets | wet | dry warm clean / someone put three hot bottles under the blanket | warm | cold wet broken
      the window blew open and snow fell onto the pillow | cold | warm dry clean / the dog rolled about on the sheets with muddy fur | dirty | clean dry broken
      all four legs of the bed gave way with a crack | broken | warm clean wet / five cousins lay down in it side by side | full | empty cold wet
      someone put on sheets fresh from the wash | clean | dirty wet broken / the puppy had an accident on the mattress | wet | dry clean broken
      a bucket of ice was emptied into it | cold | warm dry full / the stone from the oven was laid inside | warm | cold wet broken`,
  },
]);

export const kinds: readonly Kind[] = [STATE_HOME];
