// Tellings of bodies and weather: what an ache, an illness, a cold day or a storm makes a person need or do.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const HEALTH = toldKind('told: sense, aches, illnesses and care', [
  {
    open: [
      '{p} did not go to school. {PHe} had {x}, and it had been a bad night for everyone. The grandmother said cold tea, the aunt said hot milk, and the father said that it would pass by itself, as he always does.',
      '"Mum," said {p} at six in the morning, "I have {x}." And so a long day began.',
    ],
    ask: [
      'You could tell it from the way {pHe} held {pHis} __.',
      'The doctor took just one look at the __ and knew what to do.',
      'What hurt, of course, was the __.',
      '"Show me your __," said the nurse, "and do not be afraid."',
      'By the evening the __ had stopped hurting and {p} was playing again.',
      'A warm cloth was put on the poor __.',
    ],
    rows: `x due rivals
      toothache | mouth | belly ear knee / a pain from far too many plums | belly | ear tooth hand / a terrible headache | head | belly foot ear
      a thorn under one toe | foot | ear head mouth / a bee sting on one finger | hand | belly ear foot / a buzzing and a pain from loud music | ear | foot belly hand
      a cough and a pain when swallowing | throat | knee ear hand / a limp after falling on the stairs | knee | ear throat belly`,
  },
  {
    open: [
      '{p} has {x}.',
      'Poor {p}! Since yesterday {pHe} has {x}.',
      '"What is the matter with {p}?" "{PHe} has {x}."',
    ],
    ask: [
      'What {pHe} needs now is a __.',
      'Could somebody please find {pHim} a __?',
      'There is a __ in the bathroom cupboard that will do.',
      'In such a case there is only one thing: a __.',
      'I will get {pHim} a __, and then we shall see.',
      'A __ will make it better.',
    ],
    rows: `x due rivals
      a bad toothache | dentist | bandage comb barber / a bleeding cut on one knee | bandage | dentist comb blanket
      hair right down to the nose | barber | dentist bandage doctor / a broken arm | doctor | barber towel comb
      wet hair from the rain | towel | bandage dentist blanket / a long train ride and nothing to read | book | dentist towel bandage
      ice-cold feet in bed | blanket | dentist bandage barber`,
  },
  {
    open: [
      'There was a new chemist in our street, a tall young man with very clean hands. My neighbour came in, blushed, and told him quietly: "It is my {who}. {He} {x}."',
      '"Next, please!" "Good morning. I have come because of my {who}, who {x}. My sister told me to rub in some butter, but she says that for everything."',
    ],
    ask: [
      'She went home with a little packet of something for the __.',
      'On the bottle it said: "For any kind of __. Three times a day."',
      'The chemist had four kinds of cream and tea for a __, and she took the cheapest.',
      'The thing was a __, then, and no worse than other people have it.',
      '"Ah, a __," he said. "I shall find you something."',
      'Anyone can get a __, and it is gone in a week.',
    ],
    rows: `who He x due rivals
      husband | He | keeps barking all night like a dog, dry and loud | cough | fever cold burn
      boy | He | sneezes and sneezes, and has a red nose | cold | headache burn fever
      baby | She | is as hot as an oven and does not know us | fever | cough burn headache
      daughter | She | has a stuffed nose and cannot smell a thing | cold | burn fever headache
      son | He | touched the stove, and there is a blister on his finger | burn | cold cough fever
      wife | She | holds her forehead and cannot bear any light | headache | cough burn cold`,
  },
  {
    open: [
      'In bed number four lies {p}. {PHe} {x}, and it will be a while before {pHe} can go home.',
      'We went to the hospital to see {p}, who {x}. We brought grapes and a silly card with a hippo on it.',
      '{p} {x}. "How did that happen?" asked everybody, and {pHe} had to tell it over and over.',
    ],
    ask: [
      'For now {pHe} must not use {pHis} __.',
      'There was a thick white bandage around the __.',
      'The child in the next bed had drawn a flower on {pHis} bandaged __.',
      'When it rains, {pHe} will feel it in that __ for years to come.',
      'The nurse lifted the __ very gently and put a pillow under it.',
      '"How is the __?" asked the doctor in the morning.',
    ],
    rows: `x due rivals
      hit a thumb with the hammer | hand | leg eye back / broke a bone at football | leg | hand ear eye / got a splinter under one eyelid | eye | leg back hand
      stepped on a piece of glass | foot | eye hand ear / was kicked in the spine by a horse | back | eye hand ear
      was bitten in one finger by a parrot | hand | leg back eye / walked into a glass door, nose and brow first | face | foot leg hand
      fell off a bike on one elbow | arm | eye foot back / twisted an ankle | foot | arm eye hand`,
  },
  {
    open: [
      '"And what can I do for you?" asked the man in the white coat, without looking up from his papers. "Well," said the lady, "it is like this: {x}." He nodded and wrote something down in letters that nobody could read.',
      'My grandmother has known it for years, but she only admitted it last Sunday, at table, between the soup and the roast: {x}.',
    ],
    ask: [
      'She was told that she ought to have new __.',
      'Now she has __, and the whole family has told her how well they suit her.',
      'A week later she fetched her new __ and was a different woman.',
      'It was time for __, and high time too.',
      '"I should have got __ long ago," she says today.',
      'There is no shame in needing __ at that age.',
    ],
    rows: `x due rivals
      she could not read the small print any more | glasses | shoes teeth gloves / her feet hurt, because everything was too tight there | shoes | glasses teeth gloves
      she had hardly anything left to bite with | teeth | glasses shoes gloves / her fingers were blue with cold each winter | gloves | glasses teeth shoes
      she mixed up her own grandsons unless they stood right before her | glasses | shoes gloves teeth
      an apple was too hard for her, and even a crust of bread | teeth | glasses gloves shoes
      her toes were wet whenever it rained, right through the holes | shoes | glasses teeth gloves`,
  },
  {
    open: [
      '{p} was {x}.',
      'I have never seen {p} so {x}.',
      '"I am {x}," said {p}, and you could see that it was true.',
    ],
    ask: [
      'I could see that {pHe} was about to __.',
      'There was only one thing for {pHim} to do: __.',
      'What would {pHe} do next? {PHe} would __!',
      'Nobody was surprised that {pHe} began to __.',
      'It is natural for such a person to __.',
      'I should __ too, if I were {p}.',
    ],
    rows: `x due rivals
      hungry | eat | drink sleep shiver / thirsty | drink | eat sleep cry / tired | sleep | eat drink scratch
      sad | cry | eat laugh sleep / cold | shiver | eat drink sleep / itchy | scratch | sleep cry drink / amused | laugh | cry eat sleep`,
  },
  {
    open: [
      "It had been a long walk over the hills with no shop, no spring and no bench. By the time we got to the farm, {p} was {x}. The farmer's wife looked at {pHim} once and knew it, for she had seven of her own.",
      'The bus was late, the train was full, and we arrived in the dark. All that one could say of {p} was that {pHe} was {x}.',
    ],
    ask: [
      '"The first thing that this child needs is __," said the woman.',
      'Nothing in the world could have pleased {pHim} more than __.',
      'They gave {pHim} __ before they asked a single question.',
      'Without a word {pHe} went straight to where there was __.',
      'A palace would have been no good to {pHim}. {PHe} dreamed of __.',
      'Was there any __? Yes, there was, thank heaven.',
    ],
    rows: `x due rivals
      hungry as a wolf | food | water warmth soap / dying of thirst | water | food warmth soap / frozen to the bone | warmth | food water soap
      covered in mud from top to toe | soap | warmth food bread / ready to eat a pair of boots | food | soap warmth water
      dry in the throat like a desert | water | soap food warmth / blue with cold and shivering | warmth | food soap water`,
  },
  {
    open: [
      'Two old men sit on a bench in front of the clinic and compare. "I have been coming here every month since the spring," says the one with the stick. "It is on account of my {x}."',
      'My neighbour talks about his {x} from morning till night. We have heard about it at weddings and at funerals.',
    ],
    ask: [
      'Because of that he should not __ any more, but will he listen?',
      'What is hard for him is to __.',
      '"I can hardly __," he sighs.',
      'He used to __ so well in his youth.',
      'If you want to see him suffer, ask him to __.',
      'You cannot __ very well with a thing like that.',
    ],
    rows: `x due rivals
      bad knees | walk | read hear chew / weak eyes | read | walk chew hear / false teeth | chew | walk read hear / sore feet | walk | chew read hear
      deaf ears | hear | walk chew read / old glasses, which are no longer strong enough | read | hear walk chew / loose teeth | chew | read walk hear
      bad hearing | hear | chew walk read`,
  },
]);

const WEATHER = toldKind('told: sense, weather and what to do about it', [
  {
    open: [
      '{X}, so we thought twice before leaving the house.',
      'I looked out of the window as I got up. {X}.',
      '"You will see for yourself," said Father at the door. "{X}."',
    ],
    ask: [
      'We did not forget to take our __.',
      '"Children, where are your __?" called Mother.',
      'It is a day for __, no doubt about it.',
      'In the hall everybody was looking for their __.',
      'The shop on the corner had sold all its __ by noon.',
      'The people in the street all had __.',
    ],
    rows: `X due rivals
      It was pouring | umbrellas | sunglasses skates kites / The sun was so bright that one could not look up | sunglasses | umbrellas skates gloves
      The lake had frozen hard, and it would bear us | skates | kites umbrellas sunglasses
      It was so windy that the washing flew off, which was just right for play | kites | gloves sunglasses skates
      The rain came down in buckets | umbrellas | skates kites sunglasses
      Even our fingers froze in no time | gloves | kites sunglasses umbrellas`,
  },
  {
    open: [
      'Listen to this. The forecast for the weekend on our coast: {x}. And now some music, with a song that was number one when my grandmother was a girl, and then the football.',
      'They said on the radio that there would be {x}. My husband does not believe a word of what they say, since they promised us a dry May.',
    ],
    ask: [
      'When the time came, the streets were __.',
      'Be careful on the steps, for they will be __.',
      'On Sunday night the paths in the park were all __.',
      'The roof of our car was quite __ by Sunday.',
      'On Monday we found that the garden bench was __.',
      'Everything out of doors was __ in the end.',
    ],
    rows: `x due rivals
      nothing but rain | wet | dry white hot / snow, and plenty of it | white | dry red hot / blazing sun | hot | wet white icy
      a hard frost after drizzle | icy | hot dry dusty / a warm dry wind with sand from the desert | dusty | wet icy white
      one shower after the other | wet | dusty hot white / a heat wave | hot | icy white wet / a heavy snowfall | white | hot dusty dry`,
  },
  {
    open: [
      'Dear Grandma, you asked how we are getting on up here. {X}. The dog does not want to go out, the postman tells everybody about his knees, and I am learning to play cards.',
      '{X}. It is the only thing that they talk about in the village shop, apart from the price of butter.',
    ],
    ask: [
      'What we need most of all is __.',
      'We should be so glad of a little __.',
      'Every night the farmers pray for __.',
      '"If only there were some __ at last!" they sigh.',
      'The children have painted a picture of __ and hung it in the window, as if that would help.',
      'Two days of __ would put everything right.',
    ],
    rows: `X due rivals
      It has not rained since Easter, and the wells are empty | rain | sun wind snow
      It has been raining for six weeks, and the hay rots in the fields | sun | rain snow mist
      The ski lift stands in green grass, and it is nearly Christmas | snow | rain sun fog
      The old windmill has stood still for a month, and there is no flour | wind | rain snow sun
      The river is so low that you can walk across it | rain | sun mist wind
      The sky has been grey for so long that we are all as pale as cheese | sun | rain fog wind
      The sailing boats have been lying in the harbour like dead fish, with slack sails | wind | rain fog sun
      The ski boots are waiting in the hall, and the meadow is bare | snow | rain sun fog`,
  },
  {
    open: [
      '{p} went for a walk in {x}.',
      'In {x}, of all things, {p} went out without a coat or a hat.',
      '{p} has come home. {PHe} was out in {x} for three hours.',
    ],
    ask: [
      'No wonder that {pHe} came back __.',
      '"Look at you! You are quite __," said Mother.',
      'It made {pHim} very __.',
      'Is it a surprise that {pHe} is __?',
      'How __ {pHe} was when {pHe} stood in the hall!',
      'Anyone would get __ like that.',
    ],
    rows: `x due rivals
      the pouring rain | wet | brown dry hot / the freezing cold | blue | wet hot brown / the burning sun | brown | wet blue cold
      a dust storm | dirty | wet blue clean / a shower | wet | brown hot blue / a muddy swamp | dirty | clean brown hot
      the hot sun at the beach | brown | wet cold blue / an icy wind | blue | hot wet brown`,
  },
  {
    open: [
      'We were on the mountain when {x}. There were nine of us, two with sore feet and one who kept singing.',
      'When {x}, we were still an hour from the hut. The guide, who had seen worse, told us to stay together.',
    ],
    ask: [
      'So what we needed was a __.',
      '"Now a __ would be worth more than gold," said someone.',
      'Luckily one of us had brought a __.',
      'Who would have thought that we should need a __ that day?',
      'There was a __ at the bottom of my bag, under the apples.',
      'A simple little __ saved us.',
    ],
    rows: `x due rivals
      it got dark | torch | rope map bandage / the path split into three and nobody knew the way | map | torch rope bandage
      somebody slid down a steep rock and could not get up again | rope | torch map bandage
      the cook cut her thumb | bandage | map rope torch / night fell, with no moon | torch | map bandage rope
      we lost our way | map | bandage rope torch / my brother fell into a deep hole and could not climb out | rope | map bandage torch
      a boy scratched his knee until it bled | bandage | torch map rope`,
  },
  {
    open: [
      'It was the first day of {x}, and you could feel it as soon as you opened the window. My aunt, who lives by the calendar, had already changed the curtains.',
      'We all have our favourite time of the year. In our family it is {x}, and we can hardly wait for it. The cat, I believe, would rather have another.',
    ],
    ask: [
      'Then the garden is full of __.',
      'What you see everywhere at that time is __.',
      'My mother goes out with a big basket or a camera, depending on her mood, to look at the __.',
      'The children run about among the __ until it gets dark.',
      'On the calendar in our kitchen that month has a picture of __.',
      'There is nothing like the smell of the first __.',
    ],
    rows: `x due rivals
      winter | snow | blossom apples leaves / spring | blossom | snow pumpkins leaves / December | snow | blossom apples hay
      April | blossom | pumpkins snow leaves / the time when the hay is cut | hay | snow blossom pumpkins
      the month when the woods turn red and bare | leaves | blossom snow hay / apple week | fruit | snow blossom hay`,
  },
  {
    open: [
      'There is a sign on the beach, and on the sign there are four lines. The first is about dogs and the second about glass. The one that matters today is this: "Danger! {X}."',
      '"{X}," said the man from the beach patrol, and he said it in a voice that made us sit up.',
    ],
    ask: [
      'We did as we were told and kept away from the __.',
      'It was a pity about the __, for we had been looking forward to it.',
      'A boy threw a stone in the direction of the __, and even that was not allowed.',
      'You could see from far away how dangerous the __ was.',
      'Nobody went near the __ that day.',
      'On the way home we took a last picture of the __.',
    ],
    rows: `X due rivals
      The waves are high and the current will pull you out | water | cliff bridge ice
      Stones may come down from above on your heads | cliff | water bridge ice
      The boards over the stream are rotten and will break | bridge | cliff water wood
      It is only a finger thick, and you will drop through | ice | cliff bridge forest
      The trees may fall after the storm | forest | water cliff ice
      There are sharks about | water | bridge forest cliff
      It is melting, so do not skate | ice | water forest bridge`,
  },
  {
    open: [
      'I keep a diary of the weather. For last Tuesday it says: {x}.',
      'My phone buzzed. It was a message from my sister in the north: "{x} here. How is it with you?"',
    ],
    ask: [
      'On a day like that you had better put on __.',
      'Without __ you would be sorry in five minutes.',
      'The right thing to wear is __.',
      'I had brought no __, and how I missed them!',
      'In town, people went about in __.',
      'She wrote that she was sitting there in __.',
    ],
    rows: `x due rivals
      Thirty-five degrees and no wind | shorts | mittens boots coats / Mud and puddles up to the ankles | boots | shorts mittens sandals
      Snowballs all day, with my fingers turning to ice | mittens | shorts sandals sunglasses
      Glaring light, and one can hardly open one's eyes | sunglasses | mittens boots coats
      Hot sand between my toes | sandals | mittens coats boots / A storm of sleet that bites you in the chest and back | coats | shorts sandals sunglasses`,
  },
  {
    open: [
      'Something in the sky had changed. {X}. The hens went into their house, and old Mr Brown took in his chairs.',
      '{X}. We were sitting on the lawn, with lemonade and a cake, and my uncle was telling the one about the goat.',
    ],
    ask: [
      'So there was going to be __.',
      'It could only mean __.',
      'It was, as everybody knows, a sign of __.',
      '"I think we are in for some __," said my uncle calmly.',
      'The next minute there was __ all over the place.',
      'How the children loved the __!',
    ],
    rows: `X due rivals
      Black clouds came up and the first drops fell | rain | snow fog sunshine
      Fat white flakes came sailing down | snow | rain fog sunshine
      A grey veil crept up from the river until we could not see the gate | fog | rain snow sunshine
      The clouds broke up and the wet grass began to shine | sunshine | snow fog rain
      A drop fell on the cloth, then another | rain | fog snow sunshine
      A golden beam came through the trees | sunshine | rain fog snow`,
  },
]);

export const kinds: readonly Kind[] = [HEALTH, WEATHER];
