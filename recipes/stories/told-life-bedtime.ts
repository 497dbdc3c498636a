// Tellings of bedtime: toys that wake at night, little trains, snowmen, clouds, the moon, and who would not sleep.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { NUMBERS, UNDER } from './telling-words.ts';

const BEDTIME = toldKind('told: life at bedtime', [
  {
    open: [
      'Once there was a little train who pulled {due} over the hills every day. The big train, who pulled {d}, never said hello to him.',
      'Close your eyes and I will tell you about a little blue train. The big engines pulled {d} and {e}, but the little one had only {due} to pull.',
    ],
    ask: [
      'Puff, puff, puff, up the steep hill he went with his wagons full of __.',
      'One night it snowed so hard that the people in the valley had to wait for their __.',
      '"Here I come!" he whistled. "And I am bringing you the __!"',
      'At the last station strong men were waiting to unload the __.',
    ],
    lists: {
      due: 'milk apples coal letters toys wood potatoes sand flowers pigs bricks',
      d: 'milk coal wood sand bricks cars',
      e: 'apples letters toys potatoes flowers pigs',
    },
    rivals: 'd e',
  },
  {
    open: [
      '{p} built a snowman in front of the house and gave him two stones for eyes and {a due} for a nose. "Good night," {pHe} said, and the snowman stood alone under the stars.',
      'The snowman had everything that a snowman needs: a hat, a broom, and {a due} instead of a nose. {p} had wanted to use {a d}, but there was none in the kitchen.',
    ],
    ask: [
      'In the night a hungry rabbit came along and sniffed at the __.',
      'By Sunday he had melted away, and in the wet grass lay nothing but a hat and a __.',
      '"Excuse me," said the snowman, "would you mind not eating my __?"',
      'In the morning his face looked so empty! Somebody had stolen the __.',
    ],
    lists: {
      due: 'carrot potato banana pear spoon cork brush tomato lemon pencil',
      d: 'carrot banana pear lemon tomato',
    },
  },
  {
    open: [
      'When the clock strikes twelve, the toys wake up. The {x} climbs down from the shelf and {v}. The {y} keeps watch by the door, in case one of the children wakes.',
      'Nobody knows what the toys do at night. I do. At midnight the {y} stands guard at the door, and that is when the {x} gets down from the shelf and {v}.',
    ],
    ask: [
      'Oh, how they all laugh and clap when they watch the __!',
      'It was still the middle of the night when the child opened one eye and saw, there on the carpet, not on the shelf, the __.',
      '"Somebody is coming! Quick, back on the shelf!" That was meant for the __.',
      'In the morning you would never guess what had been done by the __.',
    ],
    rows: `x y v due rivals / doll | soldier | dances on the carpet | doll | soldier / robot | bear | sings old songs | robot | bear
      clown | doll | stands on his head | clown | doll / rabbit | robot | jumps over the shoes | rabbit | robot
      bear | clown | rides the toy horse | bear | clown / monkey | knight | eats all the biscuits | monkey | knight
      penguin | pirate | slides down the lamp | penguin | pirate`,
  },
  {
    open: [
      'A little cloud was lost. It had been playing with the wind over the sea and now it could not find {t}. Far away the mountains were turning pink.',
      '"Why are you crying, little cloud?" asked the moon. The cloud sobbed that it had lost {t}, and one drop fell into the sea.',
    ],
    ask: [
      '"Don\'t cry," said the moon, "we shall soon find __."',
      'Up and down the sky they went, calling softly and looking for __.',
      'The cloud looked behind the tallest mountain, hoping to see __.',
      'And there, above a green valley, somebody had just seen __.',
    ],
    rows: `t due rivals / its mother | her | him them it / its father | him | her them it / its two sisters | them | her him it
      its big brother | him | her them it / its grandmother | her | him them it / its friends | them | him her it
      its grandfather | him | her them it / its aunt | her | him them it`,
  },
  {
    open: [
      'Teddy sleeps at the foot of the bed, the rabbit sleeps on the pillow, and the old {due} sleeps under {pHis} arm. That is how {p} wants it, and no other way.',
      'There is one thing without which {p} cannot fall asleep, and that is the {due} which Grandma made for {pHim} out of a stocking. All the other toys may stay in the box.',
    ],
    ask: [
      'On the first night of the holidays there was a terrible cry: we had forgotten the __.',
      'Dad drove back for two hours that night, and all for an old __.',
      '"I can\'t sleep," said {p}. And no wonder, for in the bed there was no __.',
      'Now everything was all right. A big yawn, a kiss, and one arm around the __.',
    ],
    lists: { due: 'elephant monkey penguin lion frog mouse giraffe donkey owl duck cow' },
  },
  {
    open: [
      'One evening the moon was tired of being white. The stars lent her their paint, and she painted herself {due} from top to toe. Her hat she left {d}.',
      '"Tonight I would like to be {due} for once," said the moon. The stars thought that {d} would look better, but she had made up her mind, and she got out her brush.',
    ],
    ask: [
      'That night all the children pointed at the sky and cried, "Look! The moon is __!"',
      'The owls could not believe their eyes, for they had never seen a moon that was __.',
      'Her light fell through the window, and the bed, the chair and the cat all looked __.',
      'Then it rained and washed her clean, and she never again wanted to be __.',
    ],
    lists: {
      due: 'red blue green yellow black brown pink purple orange',
      d: 'white grey red blue green yellow pink',
    },
  },
  {
    open: [
      '"How many sheep have you counted, {p}?" asked the sandman. "{N}," said {p}, "but then {k} more jumped over the fence." "Let me see," said the sandman.',
      'To fall asleep {p} counted sheep. There were {n} on this side of the fence. The gate was open, and {k} more came in.',
    ],
    ask: [
      'If you have counted with me, you know how many sheep there were in all: __.',
      'All together, and {p} counted them twice on {pHis} fingers, that made __.',
      '{p} got it right, yawned, and murmured in {pHis} sleep, "__."',
    ],
    rows: `n k due rivals / two | one | three | one two four / two | two | four | two three six / three | two | five | two three four
      three | three | six | three five seven / four | three | seven | three four eight / five | three | eight | three five seven
      five | four | nine | four five eight / six | four | ten | four six nine / eight | three | eleven | three eight ten`,
  },
  {
    open: [
      'It was a windy night and the little lamp-lighter mouse went round the toy town before bed. {s} She shook her head.',
      'Mother Mouse looked once more into the nursery, the way she did every night. {s} "Dear, dear," she said.',
    ],
    ask: [
      'What had to happen had happened: {t} __.',
      '"You can see for yourself," she told her husband, "that {t} __."',
      'By the time she came back with her spectacles on, {t} __.',
    ],
    rows: `s t due rivals / The last candle had gone out. | the room was | dark | wet broken hot
      The toy boat had been out in the rain. | the sailor in it was | wet | broken dark hot
      The doll's cup had rolled off the table onto the stones. | the cup was | broken | full hot dark
      The little ones had eaten every crumb in the biscuit tin. | the tin was | empty | full wet broken
      The twins had shut their eyes, and one was snoring. | the twins were | asleep | hungry wet awake
      Somebody had played with the kettle on the stove, which was still red. | the kettle was | hot | broken dark wet
      The kitten had played in the coal box and then on the white sheets. | the sheets were | black | wet broken clean`,
  },
  {
    open: [
      "Tonight's story is about the boat called {pet} and the tugboat called {pet2}. They lived in the same harbour, and {pet} was the one who was afraid of the dark.",
      'In a quiet harbour there lived two little boats. {pet2}, the elder, loved storms. {pet}, the younger, would not go out after sunset.',
    ],
    ask: [
      'So when the sun went down, who stayed close to the harbour wall? __.',
      'One night the big lamp went out, and nobody was more frightened than __.',
      '"I will leave a light on for you," the lighthouse said every evening to __.',
      '"It is only the dark, and the dark is our friend," said the brave one. "Come with me, __."',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'Hush now. The lambs are in their pen, the chicks are under their mother, and the little {c} is in its bed at last. It has been a long day for such small legs.',
      'All over the farm the babies were going to bed. The little {c} did not want to. "I am not tired," it said, but its eyes were closing.',
    ],
    ask: [
      '"If you do not shut your eyes now," said somebody big and warm, and that was its mother, the __.',
      'Who gave it a good-night kiss on the nose? It was its mother, the __.',
      'It had only one wish, to lie close to its mother, the good old __.',
      'One day it would be big as well, and then it would be a real __.',
    ],
    rows: `c due rivals / foal | horse | cow dog cat / calf | cow | horse goat hen / puppy | dog | cat cow hen / kitten | cat | dog horse cow
      piglet | pig | goat cow dog / kid that says "meh" | goat | cow pig horse / gosling | goose | duck hen cat
      duckling | duck | goose cow pig`,
  },
  {
    open: [
      '"I am not tired," said {p}. First {pHe} wanted {due}. Then {pHe} wanted another story. Then there was a noise under the bed. It was half past nine.',
      'It was the same every evening. {p} was lying in bed and could not do without {due}. Next came the noise under the bed, and after that the curtain, which had to be open just a bit.',
    ],
    ask: [
      'What was it that {pHe} had asked for first? Ah yes, __.',
      'So Dad got up from the sofa and came up the stairs again, this time with __.',
      '"And after that you will sleep?" "I promise," said {p}, "if only I get __."',
      'Five minutes later {pHe} was fast asleep, and on the little table stood what {pHe} had not touched: the __.',
    ],
    lists: { due: 'water milk cocoa toast juice biscuits grapes tea' },
  },
  {
    open: [
      "The star had fallen out of the sky and landed under {p}'s {due}. It was no bigger than a button, and it shone. {p} did not tell anybody, not even {pHis} {d}.",
      '"Where will you sleep, little star?" asked {p}. It looked round the room, at the lamp and the window, and crept under the {due}. It was warm there.',
    ],
    ask: [
      'All night long there was a soft light under the __.',
      'Mum came in to open the window and wondered what was shining there under the __.',
      'You, too, might find a star one day, so do look now and then under the __.',
      'The next evening it wanted to go home, and {pHe} called it out from under the __.',
    ],
    lists: { due: UNDER, d: 'mother father sister brother' },
    rivals: 'blanket bed chair table',
  },
  {
    open: [
      'The clock on the tower of the toy town struck eight. The moon looked down on {c}, and everybody was in bed.',
      'Good night, shop! Good night, river! The stars came out one by one over {c} in the toy town.',
    ],
    ask: [
      'A mouse who lived behind the wall had often asked herself how old {t} __.',
      'Even in the dark you could tell, by the light of all those stars, how pretty {t} __.',
      'The little tin policeman walked round once more to see how safe {t} __.',
      'Nobody but the child who had built the town knew how big {t} __.',
    ],
    rows: `c t due rivals / the two bridges | they really | were | was is / the little red shop | it really | was | were are
      the houses of wood | they once | were | was is / the station with its clock | it once | was | were are
      the boats on the river | they actually | were | was is / the castle made of bricks | it actually | was | were are`,
  },
  {
    open: [
      'Do you see the light up there? It belongs to an old {c} who works while everybody else is asleep. He begins when you put on your pyjamas, and he is done before you wake up.',
      'When you go to bed, my love, an old {c} is just getting up. He puts on his hat and coat, kisses his wife good night, and goes off through the dark streets.',
    ],
    ask: [
      'All night long he takes good care of the __.',
      'If he stayed in bed for just one night, who would look after the __?',
      '"What are you thinking about?" asks his wife when he comes home. "Oh," he says, "about the __."',
      'His hands are never idle, and before him, hour after hour, he has the __.',
    ],
    rows: `c due rivals / baker | bread | sheep patients ships / shepherd | sheep | bread patients ships
      night doctor | patients | bread sheep ships / harbour master | ships | sheep bread patients
      train driver | train | bread sheep patients / zoo keeper | animals | bread ships train
      museum guard | paintings | bread sheep train / cheesemaker | cheese | ships sheep train`,
  },
  {
    open: [
      'The old bear had lost a button. The rag doll found it behind the bricks, and the {x} sewed it on again with red thread. "Hold still," said the {x}, "or it will hurt."',
      'On the top shelf the {x} was busy with needle and thread. The bear had lost one of his buttons, and it had turned up again thanks to the rag doll.',
    ],
    ask: [
      'His coat was as good as new, and the bear went to thank the one who had done the sewing, the __.',
      '"What neat little stitches!" said the dolls to the __.',
      'From then on, whenever something was torn, the toys all went to the __.',
      'Who would have thought that such fine work could be done by a __?',
    ],
    lists: { x: 'soldier clown robot rabbit penguin monkey pirate knight cowboy mouse' },
    due: 'x',
  },
  {
    open: [
      'Grandpa says there is a train at night that goes to the land of dreams. It has {due} windows, he says, and only children can see it. It never stops for longer than a minute.',
      'I was on the dream train last night! It had {due} windows and no driver at all. An owl came round and checked our tickets.',
    ],
    ask: [
      'I drew it for my teacher, and she asked me how many windows I had drawn. I said __.',
      'You can tell it from any other train by its windows, of which there are __.',
      'A child looked out of every window, so how many children were there? __.',
      'Count the windows when it comes by, and if it is the dream train, you will get to __.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'There was a lamp-post at the corner who loved {c}. Every evening he looked down the street and was the first one to say hello. That winter it snowed and snowed.',
      'Once there was an old lamp-post who had no friends in the world except {c}. He stood at the corner of a street where not many people came by.',
    ],
    ask: [
      'He could not wave, but whenever they met, he shone a little brighter for __.',
      'One night nobody came, and he worried until dawn about __.',
      '"Careful, there is ice on the road!" he would have liked to say to __.',
      'Through rain and snow he stood there, waiting for __.',
    ],
    rows: `c due rivals / two twin girls who came home late from ballet | them | her him
      an old woman with a dog | her | him them / a postman with a red nose | him | her them
      three cats from the bakery | them | her him / a young nurse who sang to herself on her way home | her | him them
      a boy who sold newspapers | him | her them`,
  },
  {
    open: [
      'The {x} and the {y} had an argument about who could fly higher. The {x} went up first and got as high as the church tower. Then the {y} went up, past the tower and past the birds, until it was just a dot.',
      '"I fly higher than you," said the {x}. "Just you wait," said the {y}. Up they went, both of them. Soon the {x} was out of breath and hung over the roofs, while the {y} was still climbing.',
    ],
    ask: [
      'The sun had watched it all and gave a golden medal to the __.',
      'A little bird was asked who had won, and she did not have to think. "The __," she said.',
      'Never before had there been anything so high up in the sky as the __.',
      'If you lie in the grass, on a clear day, you may still see, very small, the __.',
    ],
    rows: `x y due rivals / kite | balloon | balloon | kite / balloon | kite | kite | balloon / paper bag | feather | feather | bag
      leaf | bubble | bubble | leaf / paper plane | rocket | rocket | plane / bubble | kite | kite | bubble`,
  },
]);

export const kinds: readonly Kind[] = [BEDTIME];
