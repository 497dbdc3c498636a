// Tellings of journeys and holidays in which one or many was told, and verb, noun or pronoun must agree with it.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const VERBS = toldKind('told: agreement, verbs on a journey', [
  {
    open: [
      'In the night train to Rome {p} met {x} from Norway. The snow lay deep, the heating had broken down, and they talked about knitting until the lights went out.',
      '{p} wrote to me about {x} from Norway, whose bags fell out of the rack and burst open in the middle of the night.',
    ],
    ask: [
      'Now they send each other cards, and there is news: the {y} from Norway __ {end}.',
      'Guess what! The {y} with all the bags __ {end}.',
      'You must not laugh, but it seems that the {y} who slept under our coats __ {end}.',
      'In a letter full of snowmen and stars {p} has read that the {y} __ {end}.',
    ],
    rows: `x y due end rivals
      a nurse | nurse | is | coming to stay in May | are were have / a twin | twin | has | a new flat | have are were
      a lady | lady | wants | to see us again | want are have / a student | student | loves | our photos | love are have
      two nurses | nurses | are | coming to stay in May | is was has / twins | twins | have | a new flat | has is was
      three ladies | ladies | want | to see us again | wants is has / students | students | love | our photos | loves is has`,
  },
  {
    open: [
      'There is nobody who knows more about trains than the man at platform two, who has not taken one in his life.',
      'The loudspeaker in our station crackles so much that only people who have lived here for years can follow it.',
    ],
    ask: [
      '"Attention please, the {x} from the two islands __ {end}."',
      '"As you will have heard, the {x} for the mountain villages __ {end}."',
      '"Stand back from the edge! The {x} with the sleeping cars __ {end}."',
      '"The reason for the crowds is that the {x} over the seven bridges __ {end}."',
      '"Ladies and gentlemen, because of cows on the rails the {x} to London __ {end}."',
    ],
    rows: `x due end rivals
      train | is | late again | are were have / express | has | been cancelled | have are were
      first train | does | not stop here | do are have / last train | leaves | in a minute | leave are have
      trains | are | late again | is was has / morning trains | have | been cancelled | has is was
      night trains | do | not stop here | does is has / both trains | leave | in a minute | leaves is has`,
  },
  {
    open: [
      '{p} and I went up to the castle on the hill. The way is steep, and a man at the gate wanted six pounds from each of us, though it was raining into the hall.',
      'We are sitting on the castle wall with our sandwiches. There is a leaflet, and I shall read to you what it says.',
    ],
    ask: [
      'The {x} between the two towers __ {end}.',
      'It is written on the wall that the {x} of the three princes, sons of Henry the Fat, __ {end}.',
      'Only those who climb a hundred steps may find out how the {x} __ {end}.',
      'No one can explain why the {x} behind the iron doors __ {end}.',
      'At midnight, so people say, the {x} in the dungeons __ {end}.',
    ],
    rows: `x due end rivals
      ghost | walks | up and down | walk are have / bell | rings | all by itself | ring are have
      well | has | a voice | have are were / bed | shakes | with laughter | shake are have
      ghosts | walk | up and down | walks is has / bells | ring | all by themselves | rings is has
      wells | have | a voice | has is was / beds | shake | with laughter | shakes is has`,
  },
  {
    open: [
      '{p} has packed {x} at the very bottom, under the shoes, and now we are at the border and the guards are getting cross.',
      '"Anything to show?" asks the man at the border. "Only {x}," says {p}, and opens the suitcase.',
      'It said in the letter that every guest should bring {x}. {p} thought of it at the last moment.',
    ],
    ask: [
      '"Wait a minute," murmurs {p} over the open suitcase. "Where __ {it}?"',
      'Shirts and socks fly through the air, and then a cry of joy. "Here __ {it}!"',
      '"There __ {it}, right under your nose," I say, for I know how {p} packs.',
      '"How heavy __ {it}?" I ask, but {p} cannot tell.',
    ],
    rows: `x it due rivals
      a blanket | the blanket | is | are have were / a towel | the towel | is | are have were
      a camera | the camera | is | are have were / a cake | the cake | is | are have were
      two blankets | the blankets | are | is has was / some towels | the towels | are | is has was
      four books | the books | are | is has was / skates | the skates | are | is has was`,
  },
  {
    open: [
      'We spent our holiday on a farm in Wales, and I kept a diary. There was no television, so I wrote about the family who lived there.',
      'Dear Grandma, the farm is lovely and I am eating well. Let me tell you about the people and the animals here.',
    ],
    ask: [
      '{Who} with the red cheeks and the muddy boots __ {end}.',
      'What I like best is that {who} at the long tables __ {end}.',
      'In the evening, when the cows are back in their stalls, {who} __ {end}.',
      'I have to tell you that {who}, as we found out by the strange noises, __ {end}.',
    ],
    rows: `who due end rivals
      the farmer | plays | the harp | play are have / the grandmother | is | afraid of hens | are were have
      the eldest son | speaks | to the trees | speak are have / the old aunt | has | no teeth | have are were
      the farmer and his wife | play | the harp | plays is has / the twins | are | afraid of hens | is was has
      the sons | speak | to the trees | speaks is has / the old aunts | have | no teeth | has is was`,
  },
  {
    open: [
      '{p} rang from a phone box somewhere in Spain, and the money was running out. "I have lost {x}," I heard, and then a click.',
      'The embassy has a room full of things that tourists leave on beaches. {p} went there because of {x}.',
    ],
    ask: [
      'On the next day {p} was in tears. "I have asked everyone. Where can {my} be? Nobody knows where {my} __."',
      'A lady looked at {p} over her glasses. "Please tell us what size and what colour {my2} __."',
      '"You may smile," said {p}, "but you do not know how dear to me {my} __."',
      '"Do calm down," I said. "I am sure that {my2} __ not far away."',
    ],
    rows: `x my my2 due rivals
      a ring | my ring | your ring | is | are have were / a case | my case | your case | is | are have were
      a shoe | my shoe | your shoe | is | are have were / a hat | my hat | your hat | is | are have were
      two rings | my rings | your rings | are | is has was / both cases | my cases | your cases | are | is has was
      both shoes | my shoes | your shoes | are | is has was / five hats | my hats | your hats | are | is has was`,
  },
  {
    open: [
      'It was the captain himself who showed us round the ship, for it was his last voyage, and he wanted to shake hands with everyone.',
      'My godfather was a cook at sea. After a glass of rum he would tell us what life is like out there.',
    ],
    ask: [
      '"You see, {who} in the cabins under the waves __ {end}."',
      '"{Who} among the ropes and the barrels __ {end}. It was always so."',
      '"Never forget that {who} with a wife in each of the ports __ {end}."',
      '"It is a hard life, my friends, and {who} below the decks __ {end}."',
    ],
    rows: `who due end rivals
      a young sailor | dreams | of hot baths | dream are have / every man | has | a lucky coin | have are were
      nobody | is | ever alone | are were have / each of the men | wants | to go home | want are have
      young sailors | dream | of hot baths | dreams is has / all the men | have | a lucky coin | has is was
      the crew and the cook | are | never alone | is was has / most sailors | want | to go home | wants is has`,
  },
  {
    open: [
      'A coach full of old people broke down in front of our house, and so we had guests. They drank all our tea and told us about the places they had seen.',
      'How was Paris? That depends on whom you ask. I asked my neighbours, who had been there with the church choir.',
    ],
    ask: [
      'The {x} in the streets along the river __ {end}.',
      'Somebody told them beforehand that the {x} with the pretty waiters __ {end}.',
      'No, they did not go up the tower, since the {x} near it __ {end}.',
      'Perhaps it is not polite to say so, but the {x} of the Parisians __ {end}.',
    ],
    rows: `x due end rivals
      coffee | tastes | of soap | taste are have / bread | is | as hard as stone | are were have
      wine | costs | a fortune | cost are have / museum | has | nowhere to sit | have are were
      cakes | taste | of soap | tastes is has / rolls | are | as hard as stone | is was has
      taxis | cost | a fortune | costs is has / museums | have | nowhere to sit | has is was`,
  },
  {
    open: [
      'I shall never forget that winter in the mountain hut. {x} got stuck on the roof, and the guide had to climb up with a rope round his waist.',
      'There was shouting outside the hut. {x} had got on to the roof, and nobody could tell how.',
    ],
    ask: [
      'If I close my eyes today, I can still see how frightened the {y} __.',
      'Half of the village came to see what was going on, and there the {y} __, high up in the snow.',
      'I do not know for how many hours, or was it days, the {y} __ up there in the cold.',
      'We brought ladders, soup and blankets, but in such a wind it is no wonder that the {y} __ afraid.',
    ],
    rows: `x y due rivals
      A goat | goat | was | were have are / A goose | goose | was | were have are / One child | child | was | were have are
      A boy | boy | was | were have are / Two goats | goats | were | was is has / Three geese | geese | were | was is has
      Some children | children | were | was is has / Five boys | boys | were | was is has`,
  },
]);

const NUMBERS = toldKind('told: agreement, words of one or many on a journey', [
  {
    open: [
      '{p} bought {x} in a bazaar in Cairo, after two hours of talking and eleven cups of tea. The seller wept as they shook hands.',
      'Never go to a bazaar without {p}! The seller wanted a hundred pounds for {x}, and {p} paid eight.',
    ],
    ask: [
      'At the airport they asked whether {p} had carried __ in the suitcase the whole time.',
      'On the plane {p} would not put __ under the seat.',
      'And do you know what? The neighbours saw __ in a shop round the corner.',
      'Back home nobody knew where to put __.',
      'One year later {p} sold __ to a cousin, for ten.',
    ],
    rows: `x due rivals
      a carpet | it | them they / a lamp | it | them they / a silver pot | it | them they / a drum | it | them they
      two carpets | them | it its / lamps | them | it its / silver pots | them | it its / six cups | them | it its`,
  },
  {
    open: [
      '{p} travels by train with {n} trunks, although nobody needs so many things for a weekend. The porters in this town hide when they hear the name.',
      'The maid at the hotel says that {p} came with {n} trunks and a parrot. The parrot got a room to itself.',
    ],
    ask: [
      'By some miracle the porter managed to lift __ of them at once.',
      'On Sunday evening {p} had not opened one. The porter carried __ of them down again.',
      '"They are so heavy," said the maid. "I think there are stones in __ of them."',
      'No trunk was left behind. The taxi took __ of them.',
    ],
    rows: `n due rivals
      two | both | all one / a pair of | both | all one / two big | both | all one / two red | both | all one
      five | all | both one / eight | all | both one / eleven | all | both one / three big | all | both one`,
  },
  {
    open: [
      'Our guide had warned us about {x} in the desert, but who listens to a guide after lunch? {p} was busy with a camera, and I was busy with a date.',
      'It says in the guide book that you may come across {x} on the way to the well. "Nonsense," said {p}, and walked on.',
    ],
    ask: [
      'And then, behind a rock, __ lay in the sun, right in front of our toes.',
      'We stood as still as stone until __ had gone.',
      '"Look out!" cried the guide, but __ did not hurt anyone.',
      'In the picture which {p} took, __ can hardly be seen.',
    ],
    rows: `x due rivals
      a snake | it | they them / a lion | it | they them / a big spider | it | they them / a wolf | it | they them
      snakes | they | it its / lions | they | it its / big spiders | they | it its / wolves | they | it its`,
  },
  {
    open: [
      'For the crossing you need {x}, said the man at the harbour, and he should know, as he lost an ear in a storm.',
      '{p} read the letter from the tour guide aloud. "Before we go up the mountain, please buy {x}. Up there you can get nothing at all."',
    ],
    ask: [
      '"I see," said {q}, who had the money. "And how __ would be enough?"',
      'In the shop {p} wondered how __ to buy.',
      'The rucksack was nearly full. It was hard to say how __ would go in.',
      '"Just tell me how __ you want," said the girl in the shop.',
    ],
    rows: `x due rivals
      water | much | many few / chocolate | much | many few / rope | much | many few / bread | much | many few
      pills | many | much little / socks | many | much little / blankets | many | much little
      bananas | many | much little`,
  },
  {
    open: [
      'There was {much} food in the tent, and {p} wrote a list.',
      'When {p} looked into the bag, there was {much} food in it.',
    ],
    ask: [
      'In other words, they had __ sandwiches left.',
      'I can tell you that there were __ biscuits in the tins.',
      'Do they need to go to the shop? Well, there are __ potatoes.',
      '{q} counted the eggs and said that there were __.',
    ],
    rows: `much due rivals
      plenty of | many | much little few / lots of | many | much little few / a great deal of | many | much little few
      very little | few | little much many / hardly any | few | little much many / not much | few | little much many`,
  },
  {
    open: [
      'Two years ago {p} went round the world with {x}, by bus, by boat and once on a camel. There is a book about it, but it is out of print.',
      '{p} never goes on holiday without {x}. At every border there is trouble, and each time it ends in laughter.',
    ],
    ask: [
      'In a town in India somebody asked the traveller, "May I touch your __?"',
      'On each photo you can see {p} with the __.',
      'When {p} came home, the newspaper wrote about the traveller with the __.',
      'Even in the tent, so {p} told me, there was room for the __.',
      'The customs officers shook their heads over the __.',
    ],
    rows: `x due rivals
      a parrot | parrot | parrots / a drum | drum | drums / a doll | doll | dolls / a bicycle | bicycle | bicycles
      two parrots | parrots | parrot / three dogs | dogs | dog / five dolls | dolls | doll / two clocks | clocks | clock`,
  },
  {
    open: [
      'Look what the sea has brought us: {x}! It must have been last night, for I was on the beach till ten and saw nothing but weed.',
      '{p} came up from the beach with wet feet. "After the storm I found {x} on the sand," was the news.',
    ],
    ask: [
      'Down on the sand {p} is asking everyone, "Is somebody missing __ {thing}?"',
      '"Just imagine how far the waves have carried __ {thing} that you see here," said {p}.',
      'The fisherman bent down. "I know a man," he said, "who would give a lot for __ {thing}."',
      '"We are not allowed to keep __ {thing}, are we?" asked the boy.',
    ],
    rows: `x thing due rivals
      a barrel | barrel | this | these those / a boat | boat | this | these those
      a big shell | shell | this | these those / a bottle | bottle | this | these those
      two barrels | barrels | these | this that / some coins | coins | these | this that
      nine shells | shells | these | this that / bottles | bottles | these | this that`,
  },
]);

export const kinds: readonly Kind[] = [VERBS, NUMBERS];
