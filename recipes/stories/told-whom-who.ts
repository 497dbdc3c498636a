// Tellings in which "he", "she", "it", "they", "we", "I" or "you" is due for somebody told of before.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { cast } from './telling-cast.ts';

const WHO = toldKind('told: whom, who it was that did', [
  {
    open: [
      'The lift in our house is looked after by {ax}. Letters are brought by {ay}.',
      'In our house there is {ax} who mends the lift. The post comes at ten, with {ay}.',
    ],
    ask: [
      'The person who mends the lift was late, because __ had missed the bus.',
      'I rang the one who mends the lift, but nobody answered, so I think __ was asleep.',
      'The lift made a noise like a cat. When I told the person who mends it, __ laughed out loud.',
      'We gave our lift mender a box of chocolates, and __ ate them all in the lift.',
      'The lift mender asked me a question, but I could not hear what __ said.',
    ],
    rows: `ax ay due rivals
      a young woman | an old man | she | he they / a lady with tattoos | a boy on a bicycle | she | he they
      a grandmother of three | a bearded man | she | he they / a girl from Poland | a tall young man | she | he they
      a young man | an old lady | he | she they / a gentleman in a tie | a girl on a bicycle | he | she they
      a grandfather of three | a redhead called Sue | he | she they / a boy from Poland | a tall young woman | he | she they`,
  },
  {
    open: [
      'I had invited {x} to dinner, with {y}. The fish was raw, and the dog got the pudding.',
      'It was the worst dinner I ever gave. {Y} had toothache. {X} came too early and stood in the kitchen.',
    ],
    ask: [
      'I gave {x} some fish, and I could tell by {his} face that __ did not like it.',
      'Politely {x} asked for a glass of water. After that, as soon as __ had drunk it, the lamp fell on the table.',
      '"That was lovely," said {x} at the door, but of course __ only said it to be kind.',
      'I asked {x} to stay for coffee, but looking at the clock __ said no.',
      'I lent {x} an umbrella, and then stood at the window until __ had gone.',
    ],
    rows: cast(
      'he she they',
      'Mr Potts; my brother-in-law; the vicar; my nephew',
      'Mrs Potts; my sister-in-law; the new landlady; my niece',
      'the Millers; my cousins; the neighbours; my nieces',
    ),
    near: true,
  },
  {
    open: [
      'Do you see the wreath on that door? It is for {x}, who died in the spring. {Y} hung it up.',
      'We buried {x} in the spring. {Y} held a speech, and a wind came up and took the hats.',
    ],
    ask: [
      'People loved {x}, because when anyone was in need, __ would help.',
      'I often think of {x} and of all the things that __ taught us.',
      'In {his} will {x} left each of us a spoon. "What for?" we wondered, until we remembered how much __ had loved soup.',
      'There is a bench by the river with the name of {x} on it, for that is where __ used to sit.',
      'I was with {x} in the hospital, and I shall not forget the last thing __ said.',
    ],
    rows: `x his y due rivals
      Miss Wood | her | two brothers | she | he they it / old Mrs Hart | her | her son | she | he they it
      my great-aunt | her | my father | she | he they it / Sister Agnes | her | the bishop | she | he they it
      Mr Wood | his | two sisters | he | she they it / old Mr Hart | his | his daughter | he | she they it
      my great-uncle | his | my mother | he | she they it / Father Thomas | his | two nuns | he | she they it`,
  },
  {
    open: [
      '{X} and {y} were to meet at noon under the big clock. {X} got there first.',
      'The big clock struck noon. Under it stood {x}, waiting for {y}, who had got on the wrong tram.',
    ],
    ask: [
      '{Y} did not come. {X} waited for an hour, and then __ went home.',
      'It began to rain. {X} stood close to the wall and opened the umbrella that __ had brought.',
      '{X} looked up at the clock again and again, and every time __ sighed.',
      'A stranger asked {x} for a light, but __ shook {his} head.',
      '{X} tried to ring {y}, but then __ noticed that the phone was dead.',
    ],
    rows: cast(
      'he she they',
      'Uncle Bill; the groom; Grandpa; my father',
      'Aunt Jo; the bride; Grandma; my mother',
      'the twins; the Greens; the Browns; my sisters',
    ),
    near: true,
  },
  {
    open: [
      'Found in the snow near the chapel: {ax}. {Ay} from the village brought the thing to us on a sledge.',
      '{Ay} was out with the dog this morning, near the chapel, and found {ax} in the snow. What luck!',
    ],
    ask: [
      'We put the {x} by the fire and waited until __ dried.',
      'I do not know who lost the {x}. I only know that __ cost a lot of money.',
      'The priest had walked past the {x} without a glance, although __ lay right on the path.',
      'At first the girl thought that the {x} was a dead animal, because __ looked so black.',
      'If nobody asks for the {x}, the museum may have it, since __ belonged to a king.',
    ],
    rows: `ax x Ay due rivals
      a leather bag | bag | A girl | it | she they he / a violin | violin | A boy | it | he they she / a black fur hat | hat | A widow | it | she they he
      a wooden leg | wooden leg | A monk | it | he they she / long black boots | boots | A girl | they | she it he
      four silver spoons | spoons | A boy | they | he it she / some old books | books | A nun | they | she it he
      two fur coats | coats | A farmer | they | he it she`,
  },
  {
    open: [
      'The jury has been out for two days. {X} {was} the last to speak in court, after {y}.',
      'In court today {y} cried. Then it was the turn of {x}, and the whole room fell silent.',
    ],
    ask: [
      'The judge asked {x} where __ had been on the night of the fire.',
      'Looking straight at the judge, {x} swore that __ had never seen the knife.',
      'From the start {x} told a different story, and in the end nobody knew if __ had lied.',
      'A lawyer showed {x} a glove and asked whether __ knew it.',
      '"Not guilty!" cried somebody, and {x} fainted, before __ could say a word.',
    ],
    rows: cast(
      'he she they',
      'the butler; Lord Crane; Mr Fish; the uncle',
      'the maid; Lady Crane; Mrs Fish; the aunt',
      'the two maids; the Crane brothers; the nephews; the sons',
    ),
    near: true,
  },
  {
    open: [
      'Somebody ate the wedding cake. I know who it was, and I will tell you now. It was {x}. {Y} only held the lamp.',
      'This is what happened to the wedding cake. At midnight {x} came down to the kitchen for a drink of milk, past {y}, who slept in a chair.',
    ],
    ask: [
      '{X} ate the lowest floor first, because __ had had no supper.',
      'The bride came in at dawn. {X} had cream up to the ears. "Why?" she asked. The answer was that __ could not help it.',
      'Then {x} went back to bed, as full as a drum, and __ slept till noon.',
      'Nobody would ever have guessed that it was {x}, if __ had not been so silly as to leave a sock on the plate.',
      'For this {x} had to promise that __ would bake a new one.',
    ],
    rows: `x y due rivals
      my grandmother | the groom | she | he they we / the bride's aunt | two waiters | she | he they we
      my grandfather | a maid | he | she they we / the groom's uncle | two nieces | he | she they we
      the twins | my uncle | they | he we she / the bridesmaids | my brother | they | he we she
      my brother and I | the groom's mother | we | she they he / my wife and I | her parents | we | they she he
      I | my sister | I | she he they / I | two waiters | I | they he she / my best friend and I | Mr Plum | we | he they she`,
    near: true,
  },
  {
    open: [
      'You can have the top flat if you like children. Below it lives {ax} with {ay}, and both walls and floors are thin.',
      'The flat is fine, but you should know about {ax} on the third floor. There is also {ay}, who is never at home.',
    ],
    ask: [
      'If you hear singing from the third floor, it is the {x}, and I am afraid __ cannot sing.',
      'The {x} works at night, so please be quiet when __ comes home.',
      'I took a parcel for the {x} once, and __ never thanked me.',
      'When the pipes burst last winter, the {x} was so kind! With a bucket and an old towel __ helped us for hours.',
      'Just knock at the door of the {x} and ask if __ has any sugar.',
    ],
    rows: `ax x ay due rivals
      a nurse called Mrs Gold | nurse | her son | she | he they / a young mother | young mother | her husband | she | he they
      a lady from the opera | lady from the opera | her nephew | she | he they / a policewoman | policewoman | her uncle | she | he they
      a night porter called Mr Gold | porter | his mother | he | she they / a young father | young father | his wife | he | she they
      a waiter | waiter | his aunt | he | she they / a retired bishop | bishop | his sister | he | she they`,
  },
  {
    open: [
      'Good morning, passengers, here is your captain. We will be a little late, since we had to wait for {x}. {Y} {yIs} on board already.',
      'Flight nine to Rome left an hour late. The reason was {x}. {Y} had been on time.',
    ],
    ask: [
      'It seems that at the airport {x} fell asleep, and __ did not hear the call.',
      '{X} came running across the airfield. When at last __ sat down, everyone clapped.',
      '{X} said sorry to all of us, and I must say that __ meant it.',
      'There had been a problem at the gate, for {x} had a tortoise in a bag, and __ would not leave without it.',
      'During the flight {x} asked for tomato juice five times, and each time __ spilled it.',
    ],
    rows: cast(
      'she he they',
      'the actress; the countess; my wife; the head nurse',
      'the actor; the count; my husband; the sailor',
      'the two nuns; the acrobats; my sons; the singers',
    ),
    near: true,
  },
  {
    open: [
      'Now for homework. In your story there must be a {x} and a {y}, and something must get lost.',
      'Our teacher told us to write a tale with a {x} in it, a {y}, and a storm at sea.',
    ],
    ask: [
      'In mine the {x} sits on a rock and cries, since __ has lost a shoe.',
      'My friend wrote of a {x} who lived in a shell, and what do you think __ ate? Fish!',
      'There was a {x} who wanted to fly. All the others laughed, but __ built a pair of wings.',
      'I began like this: "The {x} woke up with a cold nose, and __ sneezed."',
      'At the end of my tale the {x} finds the treasure, but then __ gives it all away.',
    ],
    rows: `x y due rivals
      princess | king | she | he they we / mermaid | sailor | she | he they we / queen | prince | she | he they we
      granny | wolf | she | it they we / prince | mermaid | he | she they we / king | princess | he | she they we
      monk | queen | he | she they we / schoolboy | mermaid | he | she they we`,
  },
  {
    open: [
      'Ward four was quiet that night. In the first bed lay {ax}, in the second {ay}. It was my third week as a nurse.',
      'As a young nurse I had two patients at the far end of the ward, {ax} and {ay}. I am going to tell you about the first.',
    ],
    ask: [
      'The {x} was in great pain, yet __ never complained.',
      'I sat with the {x} all night and held a cup of water until __ fell asleep.',
      'The doctor told me that the {x} would have to stay until __ could walk.',
      'One morning the {x} felt well enough to get up, and __ danced down the corridor with a mop.',
      'When the {x} went home at last, there was a flower on my table, and a note which __ had written.',
    ],
    rows: `ax x ay due rivals
      a Scottish lady | Scottish lady | her brother | she | he they / a girl of twelve | girl | an old sailor | she | he they
      an old nun | nun | a priest | she | he they / a grandmother of nine | grandmother | a boy | she | he they
      a Scottish gentleman | Scottish gentleman | his sister | he | she they / a boy of twelve | boy | an old lady | he | she they
      an old monk | monk | a nun | he | she they / a grandfather of nine | grandfather | a girl | he | she they`,
  },
  {
    open: [
      '{X} cannot swim, {y} cannot stand the cold, and still they all came along to the lake. I packed sandwiches.',
      'It was I who rowed. In the back of the boat sat {x}, and in the front {y}, with the sandwiches.',
    ],
    ask: [
      'A wave hit the boat, and {x} screamed that __ could not swim.',
      'I told {x} to sit still, but __ stood up all the same.',
      'We reached the island. {X} climbed out first, and when __ looked round, the boat was floating away.',
      'I gave {x} the oars for a while, but __ rowed us in circles.',
      '{X} went quite green in the face and told me that __ felt sick.',
    ],
    rows: cast(
      'she he they',
      'Aunt Ethel; my mother-in-law; the landlady',
      'Uncle Albert; my father-in-law; the vicar',
      'the twins; my cousins; the girls',
    ),
    near: true,
  },
  {
    open: [
      'Who fed the ducks? Who shut the gate? On our farm everyone has a job. {X} {was} to light the stove, {y} to milk the goats.',
      '"Two things," Father said, before he rode off. "The stove is for {xO}. And the goats are for {y}."',
    ],
    ask: [
      'The house was as cold as ice when he came back, and {x} told him that __ had run out of wood.',
      'Then {x} lit the stove with wet paper. As the smoke got thicker, __ began to cough.',
      "By six o'clock {x} had still not lit the stove, because __ could not find the matches.",
      'At last the stove was warm, and {x} sat down with a book until __ fell asleep.',
      'Proud of such a fine fire, {x} told everyone that __ had done it alone.',
    ],
    rows: `x xO was y due rivals
      Granny | Granny | was | the boys | she | they he we / my sister | your sister | was | my brothers | she | they he we
      Uncle Ted | Uncle Ted | was | Aunt May | he | she they we / the hired man | the hired man | was | the girls | he | they she we
      the twins | the twins | were | Uncle Ted | they | he she we / the girls | the girls | were | the hired man | they | he she we
      my brother and I | you boys | were | Granny | we | she they he / my sister and I | you girls | were | the hired man | we | he they she`,
    near: true,
  },
  {
    open: [
      'Late at night there came a call from {x}. {Y} slept through it. I picked up the phone and sat on the stairs.',
      'The phone rang in the dark. {Y} did not wake up. I ran down barefoot, and heard the voice of {xO}.',
    ],
    ask: [
      'I could hardly understand {xO}, because __ talked so fast.',
      'There was {xO} on the phone, a thousand miles away, and __ wanted to know what the weather was like.',
      'It was the voice of {xO}, and I could hear that __ had been crying.',
      '"Where are you?" I asked, but {xO} had no idea where __ stood.',
      'I promised {xO} to send money as soon as __ gave me an address.',
    ],
    rows: `x xO y due rivals
      my son | my son | My wife | he | she they it / Uncle Gus | Uncle Gus | My aunt | he | she they it / the old captain | the old captain | My sister | he | she they it
      my daughter | my daughter | My husband | she | he they it / Aunt Dora | Aunt Dora | My uncle | she | he they it / the bride | the bride | My brother | she | he they it
      my parents | my parents | My sister | they | she he it / the twins | the twins | My husband | they | he she it / my sons | my sons | My wife | they | she he it
      the Joneses | the Joneses | My aunt | they | she he it`,
    near: true,
  },
  {
    open: [
      'Our team had a new {x}, and the other team had brought a drum. It was the last match before Christmas.',
      'I am no friend of sports, but when they told me that the {x} would be there, I bought a ticket. There were two queens of carnival, six firemen, and a goat.',
    ],
    ask: [
      'The {x} fell into the drum, and of course __ blamed the goat.',
      'In the break the {x} sold sausages, and __ sang while doing it.',
      'We all turned round to look at the {x}, for __ had lost a shoe.',
      'What did the {x} do when the lights went out? Quick as a flash, __ lit a match.',
      'I shook hands with the {x}, and __ told me not to be late next time.',
    ],
    rows: `x due rivals
      postman | he | she they it / headmaster | he | she they it / barman | he | she they it / headmistress | she | he they it
      policewoman | she | he they it / landlady | she | he they it / young lady in charge | she | he they it`,
  },
  {
    open: [
      'The ghost in our castle is that of {ax}. {Ay} lived here too, three hundred years ago, but does not haunt us.',
      'Ladies and gentlemen, mind the step. This tower has a ghost, {ax}, and it was {ay} who built the stairs.',
    ],
    ask: [
      'They say that the dead {x} walks through the walls on Fridays, because __ cannot find the door.',
      'Long ago, the {x} was shut up in this tower, where __ died of hunger.',
      'Once the {x} appeared to a plumber. "Are you from the water works?" __ asked.',
      'If you listen, you may hear the {x} moan, for __ has toothache.',
      'Before the {x} died, __ hid a chest full of gold.',
    ],
    rows: `ax x ay due rivals
      a duchess | duchess | a duke | she | he they it / an old nun | nun | a bishop | she | he they it / a young bride | bride | a blind man | she | he they it
      a maid called Meg | maid | a duke | she | he they it / a duke | duke | a duchess | he | she they it / a bishop | bishop | a nun | he | she they it
      a blind monk | monk | a young bride | he | she they it / a page boy | page boy | a princess | he | she they it`,
    near: true,
  },
  {
    open: [
      'A hundred years ago, {x} opened a small shop in this street. {Y} lived across the road and swore that it would never last.',
      'It says above our shop who started it: {x}. {Y}, from across the road, did not like it one bit.',
    ],
    ask: [
      'At first {x} sold only candles and string, but later __ sold cheese.',
      'Children came in to see {x}, since from a jar on the counter __ gave away sweets.',
      'The story goes that {x} never shut the shop, not even when __ got married.',
      'One night there was a fire. {X} got out, but then __ went back for the cat.',
      'Rich and old, {x} left for the south, where __ bought a little house.',
    ],
    rows: `x y due rivals
      Mary Stone | her brothers | she | they he / a widow called Rose | the butcher | she | he they / my great-grandmother | the baker | she | he they
      John Stone | his sisters | he | they she / old Captain Reed | the widow Rose | he | she they / my great-grandfather | two sisters | he | they she
      the Stone brothers | an old widow | they | she he / the Reed sisters | John Stone | they | he she / the Hill family | the old butcher | they | he she`,
    near: true,
  },
  {
    open: [
      'Aunt Jo, {m} and the girls all had to guess what was in the box. First they shook it. Then the lid came off, and in there {was} {ax}.',
      'The box had stood in the attic since the war. {M} opened it, and we girls looked in over his shoulder. There {was} {ax} inside.',
    ],
    ask: [
      'We took the {x} out very slowly, as __ might break.',
      'Nobody could say how old the {x} {was}, or where __ came from.',
      'Aunt Jo wanted to keep the {x}, because __ had once belonged to her mother.',
      'The {x} went to a dealer, but he said that __ had no value.',
      'When I touched the {x}, I saw to my horror that __ moved.',
    ],
    rows: `ax x was due rivals
      a china doll | doll | was | it | they he / a glass star | star | was | it | they she he / a silver cup | cup | was | it | they she he
      a gold clock | clock | was | it | they she he / six china plates | plates | were | they | it she he / some glass stars | stars | were | they | it she he
      old letters | letters | were | they | it she he / two stuffed owls | owls | were | they | it she he`,
  },
]);

export const kinds: readonly Kind[] = [WHO];
