// Tellings of what noise a thing makes, when only the thing was told.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const VOICE = `c due rivals
  kettle | whistle | tick creak rattle / old clock | tick | whistle hum squeak / telephone | ring | tick creak rustle
  doorbell | ring | creak hiss tick / old wooden bed | creak | ring tick whistle / drum | boom | ring tick squeak
  alarm clock | ring | drip creak hum / fridge | hum | ring tick whistle / rubber duck | squeak | ring tick boom
  smoke alarm | beep | tick drip creak / rocking chair | creak | ring beep drip / pocket watch | tick | ring creak boom
  cannon | boom | tick drip creak / microwave | beep | tick creak boom / toy trumpet | toot | beep drip tick`;

const PAST = `c due rivals
  kettle | whistled | ticked creaked rattled / old clock | ticked | whistled hummed squeaked
  telephone | rang | ticked creaked rustled / doorbell | rang | creaked hissed ticked
  wicker chair | creaked | rang ticked whistled / alarm clock | rang | dripped creaked hummed
  fridge | hummed | rang ticked whistled / rubber duck | squeaked | rang ticked dripped
  smoke alarm | beeped | ticked dripped creaked / rocking chair | creaked | rang beeped dripped
  wrist watch | ticked | rang creaked howled / microwave | beeped | ticked creaked howled
  toy trumpet | tooted | ticked creaked dripped / car horn | honked | ticked creaked dripped`;

const NOW = `c due rivals
  kettle | whistles | ticks creaks rattles / old clock | ticks | whistles hums squeaks
  telephone | rings | ticks creaks rustles / doorbell | rings | creaks hisses ticks
  rusty gate | creaks | rings ticks whistles / leaky tap | drips | rings creaks hums
  fridge | hums | rings ticks whistles / rubber duck | squeaks | rings ticks drips
  smoke alarm | beeps | ticks drips creaks / rocking chair | creaks | rings beeps drips
  wall clock | ticks | rings creaks howls / microwave | beeps | ticks creaks howls`;

const GOING_ON = `c due rivals
  kettle | whistling | ticking creaking rattling / old clock | ticking | whistling humming squeaking
  telephone | ringing | ticking creaking rustling / doorbell | ringing | creaking hissing ticking
  alarm clock | ringing | creaking ticking whistling / wicker chair | creaking | ringing ticking humming
  fridge | humming | ringing ticking whistling / smoke alarm | beeping | ticking dripping creaking
  rocking chair | creaking | ringing beeping dripping / wall clock | ticking | ringing creaking howling
  coffee machine | gurgling | ticking ringing beeping / washing machine | humming | ringing ticking howling`;

const CRY = `c due rivals
  clock | tick | beep snap honk / bell | ding | boom honk creak / drum | boom | ding tick squeak
  mouse trap | snap | tick ding honk / camera | click | boom honk ding / rubber duck | squeak | ding tick boom
  car horn | honk | tick snap click / toy trumpet | toot | snap boom beep / toy cannon | boom | tick ding toot
  toy gun | bang | tick toot creak / robot | beep | ding creak toot / toy snake | hiss | ding tick boom
  watch | tick | boom honk snap / triangle | ding | boom honk hiss / toy cow | moo | tick ding beep`;

const WEATHER = `c due rivals
  thunder | rumbling | ticking ringing crackling / wind | howling | ticking ringing rumbling
  fire | crackling | ringing ticking howling / church bell | ringing | howling crackling ticking
  bonfire | crackling | howling humming ringing / siren | wailing | ticking crackling rustling
  fountain | splashing | howling crackling wailing / little stream | murmuring | ticking ringing wailing
  steam engine | puffing | ticking ringing howling / rusty gate | creaking | ringing crackling ticking`;

const THINGS = toldKind('told: voices of things', [
  {
    open: [
      'There is {a c} in our house.',
      'Grandma has {a c}. It is very old.',
      'In this house we have {a c}.',
    ],
    middle: ['It is late, and everyone is in bed.'],
    ask: [
      'Be quiet and you will hear it __.',
      'Oh no! It has begun to __.',
      'What was that? It was a very loud __.',
      'Sometimes, in the middle of the night, I hear it __.',
      'The cat runs away when it hears that __.',
      'Last night it woke me up with a __.',
      'Its __ is loud and clear.',
    ],
    rows: VOICE,
  },
  {
    open: [
      'Our flat has two rooms, a view of the station, and {a c} that nobody has been able to repair. The landlord promised to look at it in March. He is a friendly man with a bad memory.',
      'We took the flat because of the balcony. The landlord said there was nothing wrong with it but the {c}, and that he would see to it in March. That was two years ago, and we are still waiting.',
    ],
    ask: [
      'I have written him a letter: "It is three in the morning, and I am lying awake, listening to the __."',
      'My wife can sleep through anything, even that __.',
      'We have put a pillow over it, and it is still __.',
      'It does not stop when we want it to stop, and just when we have forgotten it, it starts __.',
      'Guests look up in the middle of dinner and ask who is __.',
      'I gave it a good kick, and for one whole day there was no __.',
      'The __ began again at midnight.',
    ],
    rows: GOING_ON,
  },
  {
    open: [
      'What is in the parcel, {p}? I think it is {a c}.',
      '{p} gets a parcel. Inside it there is {a c}.',
    ],
    ask: [
      '{p} shakes the parcel, and inside it something goes "__".',
      '"Listen," says {p}, and the parcel says "__".',
      'The dog sniffs at it and jumps, because it went "__".',
      'All day long the new present goes "__".',
      '"{p}! Take it to your room! I cannot hear another \'__\'!"',
      'Little sister copies it: "__!"',
      'Did you hear that "__" just now?',
    ],
    rows: CRY,
  },
  {
    open: [
      'It was the night before the wedding, and I was staying with his parents for the first time. They had put me in the blue room, next to the {c}. I did not want to be any trouble, so I said that I was fine.',
      'His parents were kind to me, though they asked a great many questions. I slept, or rather I did not, in a little room where you could hear every sound of the {c} through the wall.',
    ],
    ask: [
      'I had just closed my eyes when it __.',
      'At two in the morning it __.',
      'I counted sheep, I counted wedding guests, and on the other side of the wall it __.',
      'His father walked past in his slippers, and a moment later it __.',
      'I pulled the blanket over my head, and it made no difference: the thing still __.',
      'When the priest asked me, I almost missed it, for I had fallen asleep at last, where nothing __.',
      'It __ again at four.',
    ],
    rows: PAST,
  },
  {
    open: ['Baby {p} loves the {c}.', '{p} is two and likes the {c} best of all.'],
    middle: ['There are blocks and a ball, too, but who wants a ball?'],
    ask: [
      '{p} claps {pHis} hands every time it __.',
      'First it is still, and then it __.',
      'When {p} cries, we wait until it __.',
      '"Again!" says {p}, and again it __.',
      '{PHe} crawls up to it and holds {pHis} breath, until at last it __.',
      'It __ and {p} laughs.',
      '"Listen, it __ like a big one!"',
    ],
    rows: NOW,
  },
  {
    open: [
      'I am ninety-one and do not see much any more, so I live by my ears. I sit on the bench by the door. Somewhere in front of me there is the {c}, as I know without looking, and behind me are the roses.',
      'Since he lost his sight Grandfather has liked to sit outside on his bench. I tell him what goes by. This evening there was not much to tell, but he turned his head towards the {c} and smiled.',
    ],
    ask: [
      'You do not need eyes to enjoy the __.',
      'A moment later it was still __.',
      'It is never the same twice, if you know how to listen to the __.',
      'The others had gone in; only an old man sat there and listened to it __.',
      'Even in my dreams, or in his, something is __.',
      'What a strange, deep peace there is in that __!',
      'The __ is my only music.',
    ],
    rows: WEATHER,
  },
  {
    open: ['There is a ghost in the castle. It plays with the {c}.', 'The ghost has found the {c}.'],
    ask: [
      'At midnight it does it again, and we all hear it __.',
      'The king sits up in his bed. "Who made that __?"',
      'Nobody is in the room, and yet there is a __.',
      'The queen has hidden under the bed and waits for the next __.',
      'Ha ha, laughs the ghost, how well I can make it __!',
      'One more __ and they all faint.',
      "The first __ came at one o'clock.",
    ],
    rows: VOICE,
  },
  {
    open: [
      'We need one more noise for the film, said the director. The heroine comes home late, sits down in the dark, and all we are to hear is {a c}. They gave me a tape recorder and twenty minutes.',
      'I am the one who makes the noises for films. On my desk I have three coconuts, a wet glove and a bag of nails. For the scene in the kitchen I needed {a c}, and of course mine was at home.',
    ],
    ask: [
      'I took a spoon and a box, and after a while I had a quite convincing __.',
      'The heroine lifts her head, the music stops, and there it is: the __.',
      '"It is good," said the director, "but give me a longer, sadder __."',
      'When the film came out, I sat in the back row and heard people gasp at my __.',
      'My mother says it is the best thing in the whole film, the way you hear it __.',
      'In the end we went out and bought a real one, and it refused to __.',
      'My __ won a prize.',
    ],
    rows: VOICE,
  },
  {
    open: ['Draw {a c}, {p}. Now write next to it what it does.', '{p} is playing at being {a c}.'],
    ask: [
      'In big red letters it says "__".',
      '"What noise does it make?" "It goes \'__\', Miss."',
      '{p} runs round the table and cries "__".',
      '"That is not how it goes," says Grandpa. "It goes \'__\'."',
      'Soon the whole class is shouting "__".',
      'Write "__" under the picture.',
      '{p} said "__" a hundred times.',
    ],
    rows: CRY,
  },
  {
    open: [
      'The burglar had planned it all for weeks. He knew that they were in Spain, and he knew where the silver was. He wore three pairs of socks. What he had not thought of was the {c} at the end of the hall.',
      '"I had my gloves on," he told the judge, "and socks over my shoes. I had even brought a biscuit for the dog. How was I to know about the {c}? There was none on the plan."',
    ],
    ask: [
      'He was on his way out with the silver under his arm when it __.',
      'Nothing had moved in the house for days, and then something __.',
      'He dropped the silver on his foot because behind him it __.',
      'The lady next door woke up. She was quite sure of it: over there something __.',
      'It was not the police who caught him. It was a thing that had no eyes and __.',
      'It __ louder than before.',
      'Something __ and he dropped his torch.',
    ],
    rows: PAST,
  },
  {
    open: [
      'Can you hear the {c}?',
      'Hush, that was only the {c}.',
      'Do not be afraid, {p}. It is just the {c}.',
    ],
    ask: [
      'It is far away now, but it is still __.',
      'I like to lie in bed and listen to it __.',
      'It will be quiet soon. Look, it has stopped __.',
      'Mum sings a song, so that nobody hears the __.',
      'Teddy is not scared of it. He likes the __.',
      'That __ makes me sleepy.',
      'There is nothing bad in a little __ at night.',
    ],
    rows: WEATHER,
  },
  {
    open: [
      'Before you rent the cottage, you should know about the {c}. Everything else is new: the beds, the oven, the shower. But the last owner was fond of it and made us promise not to change it.',
      'Welcome! Bread and eggs are on the table, the wood is behind the shed. One more thing, and please do not be alarmed by it: we have {a c}. It came with the house and it is a bit moody.',
    ],
    ask: [
      'Some guests complain, and others come back only to hear how it __.',
      'Do not get up when it __.',
      'It does nothing all day, but as soon as the sun goes down, it __.',
      'You get used to it. After a week you only wake up if it no longer __.',
      'On warm days it is silent, and on cold ones it __.',
      'Our little son calls it Fred and waves to it whenever it __.',
      'It __ when it rains.',
    ],
    rows: NOW,
  },
  {
    open: ['The pirates have {a c} on their ship.', 'On the island {p} found {a c}.'],
    ask: [
      'The parrot has heard it so often that it has learned to __.',
      'The sea is calm. There is no sound but now and then a __.',
      'When the captain hears it __, he drops his rum.',
      '"Make it stop!" he cries. "I hate that __!"',
      'A shark came by, but it swam off again when it heard the __.',
      'One __ and they all jump.',
      'They heard it __ all night long.',
    ],
    rows: VOICE,
  },
  {
    open: [
      "Hi, it's me again, sorry about the line. I'm calling from the kitchen. You know the {c} that we got from your mother? It's driving me up the wall, and I can't find the screwdriver.",
      'You always said I should not throw anything away that your mother gave us. All right. But I have a test tomorrow, I am sitting here with my books, and two steps away is that {c} of hers.',
    ],
    ask: [
      'I have moved into the bathroom, and even here I can hear it __.',
      'It has been like this since six, and it has not stopped __.',
      'How did your father live with the __?',
      'I told it to be quiet. It went on __.',
      'Hold on. Wait. Did you hear that? It is __ again.',
      'There, I have put it out on the balcony. Now the whole street can enjoy its __.',
      'The __ is getting louder.',
    ],
    rows: GOING_ON,
  },
  {
    open: ['Push the red button, and you get the {c}.', 'On the toy there is a button with {a c}.'],
    middle: ['The green one is a song, and the yellow one is somebody laughing.'],
    ask: [
      '{p} pushes the red button. It goes "__".',
      'Mum hears it through three doors: "__".',
      'Who can say it faster? Everybody shouts "__".',
      'The toy fell down the stairs, and on each step it went "__".',
      'Grandpa took out the battery. One last time it said "__".',
      'I heard that "__" in my dreams.',
      'It said "__" all by itself.',
    ],
    rows: CRY,
  },
  {
    open: [
      'I knew that I was in the wrong room as soon as I had closed the door behind me. It was pitch dark. I touched a coat and then a shelf, and my elbow knocked against {a c}.',
      'The game was hide and seek, and I was winning. For half an hour I had been crouching in the cellar between the potatoes and {a c}. My foot was asleep. I heard steps on the stairs.',
    ],
    ask: [
      'I did not dare to breathe, and right beside me it __.',
      'Everything would have gone well if it had not been for the thing next to me, which __.',
      'The steps stopped. I prayed. It __.',
      'I tried to hold it still with both hands, and it __ all the same.',
      'I took one step back, and as if it had been waiting for that, it __.',
      'It __ twice in the dark.',
      'Then it __ again, and somebody laughed.',
    ],
    rows: PAST,
  },
  {
    open: [
      '"My good man," said the duchess, "I bought this {c} from you on Monday, and it does not work."',
      'A lady came back to the shop with {a c}. "It was fine for two days," she said, "and now look at it."',
      '"Is this {c} still any good?" asked the customer.',
    ],
    ask: [
      '"How do you know that it is broken?" "It does not __."',
      'The man in the shop hit it twice, and it gave a weak __.',
      'He put his ear to it. There was not even a small __.',
      'A drop of oil, a new screw, and they both heard it __.',
      '"Madam, I will give you a different one, and that one, I promise, will __."',
      '"Good as new," he said. "Just listen to it __!"',
      'Its __ was like music.',
    ],
    rows: `c due rivals
      kettle | whistle | tick creak rattle / old clock | tick | whistle hum squeak / telephone | ring | tick creak rustle
      doorbell | ring | creak hiss tick / drum | boom | ring tick squeak / rubber duck | squeak | ring tick boom
      smoke alarm | beep | tick drip creak / pocket watch | tick | ring creak boom / microwave | beep | tick creak boom
      alarm clock | ring | drip creak hum / car horn | honk | ring tick beep / toy trumpet | toot | ring tick beep
      fridge | hum | ring tick whistle / toy snake | hiss | ring tick boom`,
  },
  {
    open: [
      'The children are asleep. Outside there is only the {c}.',
      'It is night. We hear the {c}, and nothing else.',
    ],
    ask: [
      'All night long there is that __.',
      'A mouse sits on the step and wonders who is __.',
      'I open the window to hear it better. It is still __.',
      'Slowly, one by one, we fall asleep to its __.',
      'In the morning the birds are singing, and nothing is __.',
      'The __ keeps me awake.',
      'Nobody minds a little __ at night.',
    ],
    rows: WEATHER,
  },
  {
    open: [
      'Dad swore that he could mend it himself. He watched a film about it, bought a tool for forty pounds, and spent all Sunday with the {c}. Mum took us to the park so that we would not hear the words he used.',
      'There are parts left over, and Dad says that this is normal. It took him the whole of Sunday to take the {c} apart and put it together again. He has oil in his hair, but he is a happy man.',
    ],
    ask: [
      'We all had to come and stand in a circle, and then, after a long silence, it really __.',
      'Before, it made that noise at night. Now it __ without a break.',
      '"You see?" said Dad. He looked at it like a father, and it __.',
      'Mum kissed him on the nose, and in the background something __.',
      'At four in the morning we were all awake again, because it __.',
      'It __ at breakfast.',
      'Then it __ so loudly that the dog hid.',
    ],
    rows: PAST,
  },
]);

export const kinds: readonly Kind[] = [THINGS];
