// Tellings of what people did to themselves, or what befell them, and of how their bodies are by now.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const BODY = toldKind('told: by now, body and health', [
  {
    open: [
      'I am only the taxi driver, but I heard it all from the back seat. {What}. Then my passenger asked for the doctor in Mill Street, and we were stuck behind a hay cart for twenty minutes, talking about cricket.',
      'A gentleman came to the doctor in Mill Street one Monday. {What}. That had been on Sunday.',
    ],
    ask: [
      'The doctor asked, "Where does it hurt?" He pointed at his __.',
      '"It is my __, doctor," he said.',
      'The doctor wrote down one word: __.',
      'Let us hope that Dr Green can do something for his __.',
      'Dr Green took one look at the __ of the gentleman and whistled.',
      'There is nothing the matter with the man but his __.',
    ],
    rows: `what due rivals
      He had bitten on a cherry stone, with all his strength, and there was a crack | tooth | knee back thumb
      He had opened a beer bottle with his mouth to please some friends | tooth | knee back foot
      He had lifted a piano all on his own and could not stand up straight again | back | tooth thumb throat
      He had carried his mother-in-law upstairs, and now he walked bent over like a hook | back | tooth thumb throat
      He had wanted to drive in a nail, and the hammer had missed it | thumb | tooth back knee
      He had shouted at a football match for three hours without a break | throat | thumb knee foot
      He had swallowed a fish bone, and it had not gone all the way down | throat | thumb knee back
      A horse had stepped on him, right on the toes | foot | tooth throat back
      The low beam over the cellar door had hit him, and he still saw stars | head | foot thumb knee`,
  },
  {
    open: [
      'When {p} came back to school after the holidays, we all stared. {What}. Apart from that it was the same old {p}, with the same old bag and the same sandwich in it, as far as we could tell.',
      '{What}. That is what {p} had to tell us after the holidays, and there was hair to prove it.',
    ],
    ask: [
      'The hair of {p} was __ now.',
      '"Why is your hair so __?" asked the teacher.',
      'The cap came off. The hair of {p} was quite __.',
      'Nobody in our school had hair as __ as {p}.',
      'I like {p} with __ hair, I must say.',
    ],
    rows: `what due rivals
      The uncle, who cuts sheep for a living, had used his machine for a full minute | short | long green wet
      There had been lice, and the nurse had taken the big scissors and gone close to the skin | short | long green wet
      The swimming pool had so much copper in it that every blond child came out like grass | green | red black short
      A bottle of paint meant for the garden bench had been mistaken for shampoo | green | white short long
      There was so much sun and salt on the island that it had lost every bit of colour | white | black green red
      There had been a ghost on the stairs, and overnight, from pure fear, it had become like that of an old man | white | black green red
      The cousin, who is going to be a hairdresser, had used a dye that is called Tomato | red | white green black
      The sister had put a dye on it that is called Raven and is meant for witches | black | white red green`,
  },
  {
    open: [
      'Dinner at the palace starts at eight, and you must eat all you are given, or the queen is hurt. {P} {what}. The forks are gold, by the way, and there is a footman for each of them.',
      'Before the dinner at the palace {p} {what}.',
    ],
    middle: ['The footman brought a roast swan with chestnuts, and the queen smiled at the whole table.'],
    ask: [
      'When the swan was carved, {p} was terribly __.',
      "Nobody at the queen's table was as __ as {p}.",
      '"I am so __," whispered {p} to the countess on the left.',
      'You can guess that {p} was __ by eight.',
      'It is a strange thing to be __ at the table of a queen.',
      '{P} was still __ at nine.',
    ],
    rows: `what due rivals
      had not had a bite since the day before | hungry | full thirsty asleep
      had saved up for it and left out breakfast, lunch and tea | hungry | full thirsty ill
      had been made to eat two big plates of dumplings by a kind aunt | full | hungry thirsty late
      had finished off a whole goose and a cake at home | full | hungry thirsty late
      had only had salt herring since the morning and not a drop with it | thirsty | full early late
      had run ten miles in the heat and passed no fountain on the way | thirsty | full cold early
      had been up for two nights with a crying baby | tired | full thirsty fresh
      had cut corn since three in the morning and could hardly keep those eyes open | tired | full fresh awake`,
  },
  {
    open: [
      '{What}. It was on the ferry, and the band on deck played a polka, and a lady lost her umbrella over the side. I say so because my sister still will not talk about it.',
      'On the ferry I looked at my sister. {What}.',
    ],
    ask: [
      'The face of my sister was __ by now.',
      '"Your face is __!" I said to her.',
      'Never have I seen a face as __ as that of my sister.',
      'Was her face __? As can be.',
      'Her face had become so __ that a steward came running.',
    ],
    rows: `what due rivals
      She had been sitting in the sun since morning, without a hat, and she has fair skin | red | white green blue
      The captain had winked at her in front of everybody, and she was ashamed to death | red | white green blue
      The waves were high, the ship rolled, and she had eaten two pounds of plums | green | red black pink
      She had just looked down into the water, up and down, up and down, and thought of fat bacon | green | red black pink
      She had seen a man fall over the railing, and the blood had run out of her cheeks | white | red black blue
      She had been told that our ship was on fire, and she felt faint | white | red black blue
      She had fallen asleep with her nose on a fresh ink drawing of the sky | blue | red white black
      She had crawled through the coal store to look for our cat | black | green pink white`,
  },
  {
    open: [
      'We were snowed in at the hut, eleven of us, with one stove. {What}. Somebody had a mouth organ and only knew one song, which was about a sailor who comes home and finds his wife is a mayor.',
      '{What}. This happened at the hut, and all eleven of us were watching Max.',
    ],
    ask: [
      'For the next ten minutes Max was __.',
      'We could not do anything, Max just went on __.',
      'There Max sat on the bench, __.',
      '"When are you going to stop __?" we asked Max.',
      'It is hard to hold a cup when you are __, as Max found out.',
      'All the rest of us had to listen to Max __.',
    ],
    rows: `what due rivals
      The pepper pot had burst right under the nose of our Max | sneezing | laughing crying snoring
      A cloud of pepper went up when Max opened the tin | sneezing | laughing crying snoring
      The others held Max by the feet and tickled the soles with a feather | laughing | sneezing snoring coughing
      The old guide told the one about the nun and the parrot, and Max had never heard it | laughing | sneezing snoring coughing
      The letter in the pocket said that it was all over and that the ring was to be sent back | crying | laughing sneezing snoring
      The message came by radio that the dear old dog of Max had died | crying | laughing sneezing snoring
      Max lay down after forty hours without sleep, on the back, with an open mouth | snoring | laughing crying sneezing
      Smoke blew out of the stove and straight down the throat of Max | coughing | laughing singing snoring`,
  },
  {
    open: [
      'Two years ago, at my wedding, the two brothers Tim and Ben were exactly as tall as each other. {What}. My dress is too small now, but that is another story.',
      'At my wedding the little brothers Tim and Ben stood back to back, and there was not a hair between them. {What}.',
    ],
    ask: [
      'If they stood back to back today, Ben would be the __ of the two.',
      'Today Ben is __ than his brother.',
      'Measure them again, and you will see that Ben is __ than Tim.',
      '"Are you __ than Tim now?" I asked Ben, and he nodded.',
      'In the photograph of this year, Ben, on the left, is __ than Tim.',
    ],
    rows: `what due rivals
      Since then Ben has grown by a foot and Tim has not grown at all | taller | shorter younger
      Since then Tim has stayed as he was, while Ben needs new trousers every month | taller | shorter older
      Since then Ben has shot up and now bangs his head on each door, and Tim still walks under the table | taller | shorter older
      Since then Tim has grown by a foot and Ben has not grown at all | shorter | taller older
      Since then Ben has stayed as he was, while Tim needs new trousers every month | shorter | taller younger
      Since then Tim has shot up and now bangs his head on each door, and Ben still walks under the table | shorter | taller older`,
  },
  {
    open: [
      'Aunt Flo has been under the care of young Dr Lamb since the autumn. {What}. The rest of the family has had colds and nothing worse, thank you for asking, and the canary sings again.',
      'You ask in your letter about Aunt Flo. {What}.',
    ],
    ask: [
      'In one word, Aunt Flo is __.',
      'So I can write to you that Aunt Flo is __.',
      'Aunt Flo is __ these days, as all of us know.',
      'Who would have thought in the autumn that Aunt Flo would soon be so __?',
      'When people ask me, I say that she is __.',
    ],
    rows: `what due rivals
      She lifts the sewing machine with one hand now and has thrown the butcher into his own ice room | strong | weak ill thin
      All that rowing has given her arms like a blacksmith's | strong | weak ill blind
      She has to hold on to the table, and a cup is too heavy for her | weak | strong fat loud
      The three months in bed have left her legs like string, and we must carry her to the window | weak | strong fat loud
      The cakes of her nurse have done it, and we had to widen the door for her | fat | thin weak hungry
      She has put on a hundred pounds and needs two chairs | fat | thin weak small
      She takes nothing but tea, and you can see the sun shine through her | thin | fat strong heavy
      She has lost half her weight and her rings fall off her fingers | thin | fat strong heavy
      Since the operation she can hear nothing at all, not the doorbell, not the thunder | deaf | blind weak strong`,
  },
  {
    open: [
      'It was the night of the big fight. In the red corner was a boy called Sam. {What}. I had a seat behind a pillar and a bag of nuts, and the man beside me explained it all, whether I liked it or not.',
      'I can only tell you how it went with Sam, the boxer in the red corner. {What}.',
    ],
    ask: [
      'At the end of it all, Sam was __.',
      'The man beside me said, "Look at Sam, he is __."',
      'So that was that: Sam in the red corner was __.',
      'I asked if Sam was really __, and they all said yes.',
      'Under the lamps lay or stood or sat poor Sam, quite __.',
    ],
    rows: `what due rivals
      The bell had rung when he was still in the bath, and he came in when his round was almost over | late | early dead alone
      The bus was stuck, and the referee had been looking at his watch for half an hour before he walked in | late | early dead alone
      The floor was wet and soap was in the bucket, and then they threw the second bucket over him | wet | dry late early
      A pipe had burst above his corner, and it rained on nobody but him | wet | dry early dead
      He lay down between two rounds, put his glove under his cheek, and began to snore | asleep | awake early wet
      He had been up all night, and in the corner his eyes fell shut and he dreamed of his mother | asleep | awake early wet
      His trainer had gone home, his friends had gone home, the other boxer had gone home as well | alone | asleep wet early
      Nobody had come, neither the other boxer nor one single soul to watch | alone | asleep wet late`,
  },
  {
    open: [
      'Please look at my hands, {p} used to say at dinner, before anyone had asked. This time {p} {what}. We had visitors, and there was a goose, and my father was carving it as if it were a bishop.',
      'Before dinner, {p} {what}. Then we had to show our hands, as usual.',
    ],
    ask: [
      'The hands of {p} were __.',
      'My father looked at the hands that {p} held out to him. They were __.',
      '"{p}, why are your hands so __?" he asked.',
      'We all saw how __ those hands were.',
      'With hands as __ as that, {p} sat down beside me.',
    ],
    rows: `what due rivals
      had been digging for worms with bare fingers | dirty | clean white blue
      had played in the coal heap | black | clean white cold
      had scrubbed them with soap up to the elbows and touched nothing since then | clean | dirty black sticky
      had made snowballs for an hour without gloves | cold | warm black sticky
      had held a hot stone from the stove until the bell rang | warm | cold wet blue
      had held them under the tap and found no towel | wet | dry dirty sticky
      had licked out the honey jar and not washed | sticky | clean dry cold
      had helped to peel the beetroot without any gloves | red | green clean white`,
  },
  {
    open: [
      'Of the runners in the village race, only two matter to us. Karl, our baker, {a}; Otto, the postman, {b}. The sausages were free, and a dog joined in and was very good on the hill.',
      'Our baker Karl ran in the village race and {a}. The postman Otto ran, too, and {b}.',
    ],
    ask: [
      'So in the race the {n} was __.',
      'It says in the local paper that the {n} came __.',
      'The wife of the {n} told everybody that he had been __.',
      '"I was __ today," said the {n} at the pub.',
      'To come in __ was something new for the {n}.',
    ],
    rows: `a b n due rivals
      had nobody in front of him from start to finish | got to the line when they had taken it down and swept the street | baker | first | last second third
      had nobody in front of him from start to finish | got to the line when they had taken it down and swept the street | postman | last | first second third
      had the whole field in front of him, even the man of ninety | tore the ribbon with his chest | baker | last | first second third
      had the whole field in front of him, even the man of ninety | tore the ribbon with his chest | postman | first | last second third
      saw only one back in front of him at the line | fell in the ditch and gave up all hope of catching anybody, but walked in alone at night | baker | second | first last third
      saw only one back in front of him at the line | fell in the ditch and gave up all hope of catching anybody, but walked in alone at night | postman | last | first second third`,
  },
  {
    open: [
      '{p} has the bed by the window in our ward, and the nurse comes round at eleven with her lamp. {What}. There are six of us in here and we have bets on everything, even on the soup.',
      'Our ward has six beds, and {p} lies in the one by the window. {What}.',
    ],
    ask: [
      'At eleven the nurse held up her lamp and found {p} __.',
      'The nurse wrote on the chart that {p} was __ at eleven.',
      'I won my bet, since by eleven {p} was __.',
      '"Is {p} __?" whispered the nurse to me, at eleven.',
      'In the light of her lamp, {p} was seen to be __.',
    ],
    rows: `what due rivals
      At nine there was a strong sleeping pill and a glass of hot milk | asleep | awake hungry gone
      They gave a double drop of the medicine that sends horses to dreamland | asleep | awake hungry gone
      At nine there were four cups of the blackest coffee that you can buy | awake | asleep dead gone
      The leg itches under the plaster so that nobody with it could shut an eye all night | awake | asleep dead gone
      At ten a rope of sheets was tied to the window, and then somebody climbed down and ran | gone | asleep awake dead
      At ten two men in white pushed that bed into another ward, with all that was in it | gone | asleep awake hungry
      The supper was eaten by the man in the next bed, and so was the lunch, and so was the breakfast | hungry | full gone dead
      Nothing may be eaten before the operation, not since yesterday morning | hungry | full gone dead`,
  },
  {
    open: [
      'We walked to the shrine of Saint Anne, as we do every year, thirty miles, with a flag. {What}. The priest told stories about his youth, when he wanted to become a jockey.',
      'On the long walk to the shrine, something happened to my feet. {What}.',
    ],
    ask: [
      'At the shrine I took off my shoes. My feet were __.',
      'All I could think of was that my feet were __.',
      '"My feet are __," I said to Saint Anne.',
      'The priest knelt down and looked at my feet, which were __.',
      'Have your feet ever been as __ as mine were then?',
    ],
    rows: `what due rivals
      Both my soles had holes in them, and we walked through every puddle in the land | wet | dry warm small
      I missed the stone in the stream and went in up to the knee | wet | dry hot tired
      There was snow on the pass, and I had chosen my thinnest stockings | cold | hot dry dirty
      A frost of ten degrees got in through my summer shoes | cold | hot dry dirty
      The tar of the road was melting in the sun, and I had rubber boots lined with fur on | hot | cold wet clean
      The sand was so burning that it went through the soles like an iron | hot | cold wet clean
      I lost my shoes in the bog and went on barefoot through the black mud | dirty | clean dry hot
      I had gone barefoot over the ploughed field, straight through the muck | dirty | clean new cold`,
  },
]);

export const kinds: readonly Kind[] = [BODY];
