// Tellings in which "his", "her", "their", "its", "my", "our" or "your" is due for somebody told of before.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { cast } from './telling-cast.ts';

const COATS = toldKind('told: whom, whose coat', [
  {
    open: [
      'It was half past six, and visiting time was over. {Y} had come for {x}.',
      '{X} had sat in the hall of the clinic since noon. At last {y} came with the car.',
    ],
    ask: [
      '{Y} took {x} by the arm and helped {him} into __ {n}.',
      'First {y} found the hat, and then {yHe} held {him} by the elbow and helped {him} into __ {n}.',
      'The corridor was cold, so {y} got {x} to stand up, and helped {him} into __ {n}.',
      '"Up we get," said {y} to {x}, and {yHe} helped {him} on with __ {n}.',
      '{Y} did not say much. {YHe} went over to {x} and helped {him} out of __ {n}.',
    ],
    rows: cast(
      'his her their',
      'the old man:coat; my uncle:jacket; the monk:boots; my grandson:slippers',
      'the old lady:coat; my grandmother:jacket; the bride:boots; the queen:slippers',
      'the twins:coats; the old couple:jackets; the two brothers:boots; the children:slippers',
    ),
    near: true,
  },
  {
    open: [
      'My neighbour upstairs is {a x}. The one below us is {a y}.',
      'Who lives over us? {A x}. And under us there is {a y}, as quiet as a mouse.',
    ],
    ask: [
      'At night our neighbour from upstairs walks around without taking off __ shoes.',
      'When there was a fire last year, the neighbour above us ran out in __ pyjamas.',
      'I met our upstairs neighbour by the bins, in a dressing gown and with a towel round __ head.',
      'If you hear a bang, it is only our neighbour upstairs, kicking off __ boots.',
      'Whenever we play the radio, that neighbour upstairs shouts at us at the top of __ voice.',
    ],
    rows: `x y due rivals
      widow | monk | her | his their / nun | policeman | her | his their / waitress | bachelor | her | his their
      young mother | priest | her | his their / widower | nun | his | her their / monk | waitress | his | her their
      bachelor | grandmother | his | her their / old gentleman | young lady | his | her their`,
  },
  {
    open: [
      'There was a knock, and {y} asked me to open. Outside, in the snow, stood {x}.',
      'I looked out. Under the lamp, with {z} a few steps behind, stood {x}.',
    ],
    ask: [
      '"Come in, come in," I said, and {x} stamped the snow off __ boots.',
      '{X} stepped inside without a word and took off __ gloves.',
      'I could see that {he} had been crying, for there were tears in __ eyes.',
      '"I am sorry," said {x}, with a shy smile, blowing on __ fingers.',
      'There was ice in {his} hair, and {he} stood there and rubbed __ hands.',
    ],
    rows: cast(
      'his her their',
      'my nephew; a boy; the postman; my grandfather; a monk',
      "my niece; a girl; the farmer's wife; my grandmother; a nun",
      'my cousins; two boys; the neighbours; my grandparents; three nuns',
    ),
    near: true,
  },
  {
    open: [
      'Lost property, report of the week. On the train from the coast {ax} left {a thing}. {Y} saw it and gave it to the guard.',
      'Dear Sir or Madam, on Tuesday {a thing} was found on the last bus by {y}. We believe that it was left there by {ax}.',
    ],
    ask: [
      'We have written to the {x} to say that we have found __ {thing}.',
      'The {x} may come to the office between two and four and collect __ {thing}.',
      'On Friday the {x} came in, thanked us a hundred times and went off with __ {thing}.',
      'This morning the {x} rang up to ask whether anyone had handed in __ {thing}.',
      '"Thank goodness!" said the {x}, who had not slept all night, and kissed __ {thing}.',
    ],
    rows: `ax x y thing due rivals
      an old lady | old lady | a schoolboy | handbag | her | his their / a bride | bride | a priest | veil | her | his their
      a grandmother | grandmother | two soldiers | walking stick | her | his their / a young man | young man | a lady with a dog | guitar | his | her their
      a bishop | bishop | two nuns | ring | his | her their / a sailor | sailor | a schoolgirl | cap | his | her their
      a married couple | married couple | a schoolgirl | suitcase | their | his her / two brothers | brothers | a lady | tent | their | his her
      three students | students | an old man | map | their | his her`,
  },
  {
    open: [
      'Now then, children, who has what? {A}, you go with {y}. {B} stays with me.',
      'Before the school trip the teacher put us in groups, and there was a lot of noise about it. {B} was told to wait at the gate.',
    ],
    ask: [
      'At the farm, {x} was the only one to fall in the mud, and had to change __ trousers.',
      'On the way back {x} felt sick and put a bag in front of __ mouth.',
      '"Where is {x}?" "Over there, {sir}, tying __ shoelaces."',
      'As we were counted, {x} came running with straw in __ hair.',
      'The goat followed {x} about, because of the apple in __ pocket.',
    ],
    rows: `A B y x sir due rivals
      Girls | The boy with the plaster | Miss Green | the boy with the plaster | Miss | his | her their
      Boys | The girl with the plaster | Mr Green | the girl with the plaster | Sir | her | his their
      Girls | Little Tom | Miss Brown | Little Tom | Miss | his | her their
      Boys | Little Anna | Mr Brown | Little Anna | Sir | her | his their
      Girls | The new boy | Mrs Hill | the new boy | Miss | his | her their
      Boys | The new girl | Mr Hill | the new girl | Sir | her | his their`,
  },
  {
    open: [
      'From my diary. Nobody spoke at breakfast. Father read the paper, the girls stared at Aunt Jane, and there was a wasp in the jam.',
      'What a breakfast that was! The girls giggled, Father hid behind the paper and Aunt Jane looked at the clock.',
    ],
    ask: [
      'When the clock struck eight, {x} pushed the plate away and got up from __ {chair}.',
      'Then {x} burst out laughing, and had to wipe __ eyes.',
      'It was {x} who broke the silence: a large fly had dropped into __ {cup}.',
      'In the end {x} stood up, fetched the coats, and left without finishing __ breakfast.',
      'And all at once {x} let out a scream, for the wasp had crawled up __ {sleeve}.',
    ],
    rows: `x chair cup sleeve due rivals
      Father | chair | coffee | sleeve | his | her their my / Aunt Jane | chair | tea | sleeve | her | his their my
      the girls | chairs | milk | sleeves | their | his her my / I | chair | cocoa | sleeve | my | his her their
      my brother and I | chairs | porridge | sleeves | our | his her their
      Mother | chair | soup | sleeve | her | his their our / the boys | chairs | lemonade | sleeves | their | my her his
      we | chairs | cornflakes | sleeves | our | his her their`,
    near: true,
  },
  {
    open: [
      'It rained on sports day. Still {x} took part in the sack race, against {y}, and half the town stood round under umbrellas.',
      'The last race of the day was about to begin. On the left stood {y}, and on the right, next to {yHim}, stood {x}.',
    ],
    ask: [
      'At the whistle {x} did not hear a thing, having stuffed cotton wool into __ ears.',
      'Halfway round, {x} slipped in the mud, but got straight back on __ feet.',
      'With a last jump {x} got over the line and fell on __ knees.',
      'A promise is a promise, so {x} ran like a hare. For once {he} had kept __ word.',
      'Before the start {x} looked up at the sky and crossed __ fingers.',
    ],
    rows: `x he y yHim due rivals
      the king | he | the baker's wife | her | his | her their our / Uncle Fred | he | two nuns | them | his | her their our
      the queen | she | the two butchers | them | her | his their our / Grandma | she | a fat policeman | him | her | his their our
      the twins | they | their mother | her | their | her his our / the bride and groom | they | the priest | him | their | his her our
      my sister and I | we | Mr Stone | him | our | his her their / my wife and I | we | the Browns | them | our | his her their
      you | you | that tall girl | her | your | her his their / you two | you | the twin sisters | them | your | her his my`,
    near: true,
  },
  {
    open: [
      'The guide stopped in front of a big dark painting. It showed {x}, with {y} kneeling on the left.',
      'In the second room of the museum hangs a picture which I could look at for hours. {X} can be seen in the middle, and further back {y}.',
    ],
    ask: [
      'The painter has put a crown on {xs} head, and a white bird sits in the palm of __ hand.',
      'You can tell that {x} is sad from the look in __ eyes.',
      'In real life {x} lived to be very old and died in __ bed.',
      'There is a crack in the paint right across {xs} face, and a hole where there should be the tip of __ nose.',
      'Some say that {x} is asleep. Look closely: the painter has closed __ eyes.',
    ],
    rows: `x xs y due rivals
      the king | the king's | two ladies | his | her their / the prince | the prince's | his mother | his | her their
      the old bishop | the bishop's | three women | his | her their / the duke | the duke's | a nun | his | her their
      the queen | the queen's | two monks | her | his their / the princess | the princess's | her father | her | his their
      the duchess | the lady's | a knight | her | his their / the empress | the lady's | some soldiers | her | his their`,
  },
  {
    open: [
      'My mother keeps an eye on the street from her window. Today she saw {x} arguing with {y}, right in front of the bakery.',
      'There was a row outside the bakery today. {Y} had parked in the wrong place, and {x} came out of the shop.',
    ],
    ask: [
      'You never heard such language! {X} even shook __ {fist}.',
      'It took a while, but in the end {x} calmed down and shrugged __ shoulders.',
      'Later, {x} felt silly for having lost __ temper.',
      '{Y} drove off at last, and {x} stood there, rubbing __ eyes.',
      'For a moment I feared that {x} would go red and stamp __ {foot}.',
    ],
    rows: `x fist foot y due rivals
      the baker's wife | fist | foot | a postman | her | his their / Mrs Miller | fist | foot | two policemen | her | his their
      the old countess | fist | foot | a taxi driver with a beard | her | his their
      the baker's son | fist | foot | a young lady | his | her their / the butcher's husband | fist | foot | two nuns | his | her their
      Mr Miller | fist | foot | the dentist's wife | his | her their / the baker's sons | fists | feet | an old lady | their | his her
      the Millers | fists | feet | a man in a van | their | his her / the waitresses | fists | feet | a priest | their | his her`,
    near: true,
  },
  {
    open: [
      'Where can one get a good {x} these days? I asked {y}, who knows about such things, and we went to the flea market.',
      '"You cannot buy {a x} without looking at it properly," said {y}. We were at the market hall, among a thousand other things.',
    ],
    ask: [
      '{YHe} told me to keep away from any {x} with dirt on __ {part}.',
      'I had never thought that one can tell a {x} by the state of __ {part}.',
      'We came to a {x} that was really cheap. "Be careful," {yHe} said, "it might be because of __ {part}."',
      '{YHe} looked closely at a {x} and pointed out the marks on __ {part}.',
      'I wanted the first {x} that I saw, and {yHe} laughed at me, because something was wrong with __ {part}.',
    ],
    rows: `x yHe y part due rivals
      teapot | she | my aunt | lid | its | her their my / boat | he | the old sailor | bottom | its | his their my
      kite | he | my grandfather | tail | its | his their my / suitcase | she | the countess | handle | its | her their my
      bicycle | she | my niece | saddle | its | her their my / violin | he | the fiddler | neck | its | his their my
      pair of shoes | he | the shoemaker | soles | their | his its my / set of chairs | she | the old lady | legs | their | her its my
      bunch of roses | she | the florist | leaves | their | her its my`,
  },
  {
    open: [
      'You ask why {x} never came back to the village? It began with {y}.',
      'Long ago, in the days when my grandmother was small, {x} left the village one night. {Y} watched from a window.',
    ],
    ask: [
      'Before dawn {x} got up without a light, put {his} head out of the door and held __ breath.',
      'They say {x} walked as far as the bridge, barefoot, with {his} boots in __ hands.',
      'Nobody stopped {x}. {He} crossed the river and never in __ life looked back.',
      'Many years later a letter came from {x}, with a photograph of __ children.',
      'As for {x}, {he} could not forget, and spoke of the village in __ sleep.',
    ],
    rows: `x he his y due rivals
      the miller | he | his | the miller's wife | his | her their / the blind fiddler | he | his | a widow | his | her their
      the blacksmith | he | his | three sisters | his | her their / Jacob | he | his | his mother | his | her their
      the schoolmistress | she | her | the priest | her | his their / the miller's daughter | she | her | a soldier | her | his their
      the widow | she | her | two brothers | her | his their / Martha | she | her | her father | her | his their`,
    near: true,
  },
  {
    open: [
      'At the dentist. The waiting room was full: {ax} with a swollen cheek, {y} with a magazine, and me.',
      'I was at the dentist yesterday. Next to me sat {ax}, in terrible pain, and opposite, {y}, who had only come for the free toothbrush.',
    ],
    ask: [
      '"Next, please!" The nurse led the {x} to the big chair and asked {him} to open __ {mouth}.',
      'When the door opened, the {x} went pale and took the handkerchief away from __ {mouth}.',
      'Afterwards the {x} could not feel a thing and kept biting __ {tongue}.',
      '"Does it hurt?" asked the dentist. The {x} nodded, pointing to a tooth at the back of __ {mouth}.',
      'The {x} did not want to sit down in the chair, and the dentist had to hold __ {hand}.',
    ],
    rows: `ax x him y mouth tongue hand due rivals
      a fireman | fireman | him | a lady | mouth | tongue | hand | his | her their / a tall sailor | tall sailor | him | two girls | mouth | tongue | hand | his | her their
      a schoolboy | schoolboy | him | his mother | mouth | tongue | hand | his | her their / a young bride | young bride | her | her husband | mouth | tongue | hand | her | his their
      an old nun | old nun | her | a policeman | mouth | tongue | hand | her | his their / a schoolgirl | schoolgirl | her | her father | mouth | tongue | hand | her | his their
      two brothers | brothers | them | their sister | mouths | tongues | hands | their | his her / twin girls | twin girls | them | their father | mouths | tongues | hands | their | his her
      a pair of students | pair of students | them | an old man | mouths | tongues | hands | their | his her`,
    near: true,
  },
  {
    open: [
      'Notes for the baby-sitter. {X} must be in bed by seven. {Y} may stay up until eight.',
      'Thank you for looking after everyone tonight! Start with {x}. {Y} can wait.',
    ],
    ask: [
      'Do not forget to tell {x} to brush __ teeth.',
      'If {x} {cry}, there is milk on the stove. But first look under the pillow for __ {bear}.',
      'Please make sure that {x} {go} to sleep in __ own {bed}.',
      'After the bath, help {x} into __ pyjamas.',
      'When {x} {wake} up at night, just sit on the edge of __ {bed}.',
    ],
    rows: `x y cry go wake bear bed due rivals
      little Sophie | her brothers | cries | goes | wakes | teddy | bed | her | his their
      my daughter | her cousin Peter | cries | goes | wakes | doll | bed | her | his their
      little Ben | his sisters | cries | goes | wakes | teddy | bed | his | her their
      my son | his cousin Anna | cries | goes | wakes | rabbit | bed | his | her their
      the twins | their sister | cry | go | wake | teddies | beds | their | his her
      the little ones | big Peter | cry | go | wake | rabbits | beds | their | his her`,
  },
  {
    open: [
      'And here is the news from our valley. {Ax} {was} found safe and well on the mountain after a night in the open. {Y} had raised the alarm.',
      'Last night the mountain rescue went out once more, with dogs and ropes. {Y} had called to say that {ax} {was} missing.',
    ],
    ask: [
      'The men of the rescue team wrapped the {x} in a blanket and rubbed __ feet.',
      'After a hot bath and a bowl of soup, the {x} {was} allowed to go back to __ {bed}.',
      '"It was so dark that I could not see my hand," said one of the men. But the {x} had kept __ nerve.',
      'The helicopter took off at six, with the {x} on board, to bring {him} to __ family.',
      'Even on the stretcher the {x} would not stop telling the story of __ night in the rocks.',
    ],
    rows: `ax x was him bed y due rivals
      a monk | monk | was | him | monastery | two girls | his | her their our my / an uncle of the mayor | uncle of the mayor | was | him | hotel | a maid | his | her their our my
      a nun | nun | was | her | convent | two boys | her | his their our my / a young actress | young actress | was | her | hotel | a waiter | her | his their our my
      two brothers | brothers | were | them | hotel | a maid | their | his her our my / a young couple | young couple | were | them | tent | an old man | their | his her our my
      a pair of sisters | pair of sisters | were | them | hotel | a waiter | their | his her our my`,
  },
  {
    open: [
      'I was in the queue at the post office. In front of me stood {ax} with a parcel for Japan, and behind me {y} with a cough.',
      'Let me tell you about the post office. {Ax} was at the counter. {Y} was behind me, and we were all in a hurry.',
    ],
    ask: [
      'The clerk asked for six pounds, and so the {x} began to search __ pockets.',
      'It turned out that the {x} had come without __ glasses.',
      '"Oh no," said the {x}, going red to the tips of __ ears.',
      'To pay for the parcel, the {x} counted out all the coins in __ purse.',
      'Five minutes later the {x} still had the stamp stuck to the end of __ nose.',
    ],
    rows: `ax x y due rivals
      a bearded man | bearded man | two ladies | his | her their my / my old headmaster | old headmaster | a girl | his | her their my
      the bank manager's husband | bank manager's husband | a nurse | his | her their my / a grandfather | grandfather | some girls | his | her their my
      a lady in fur | lady in fur | two workmen | her | his their my / my old headmistress | old headmistress | a boy | her | his their my
      the doctor's wife | doctor's wife | the gardener | her | his their my / a grandmother | grandmother | some boys | her | his their my`,
  },
  {
    open: [
      'Have you met the new people at number nine? It is {ax} with {y} and a three-legged dog.',
      'We have new neighbours, {ax} and {y}. I took them a cake on Sunday and stayed for two hours.',
    ],
    ask: [
      'In that house it is the {x} who does the talking, waving __ arms about.',
      'I could hardly tell the {x} from the garden wall: there was paint even in __ hair.',
      'The cake went to the dog, since the {x} is afraid for __ teeth.',
      'When I left, the {x} saw me to the gate with a spoon in __ hand.',
      'According to the milkman, the {x} gets up at five and swims in the lake with a hat on __ head.',
    ],
    rows: `ax x y due rivals
      a retired general | retired general | his wife | his | her their / the general's wife | general's wife | the general | her | his their
      a young man called Lee | young man | his aunt | his | her their / a young woman called Lee | young woman | her uncle | her | his their
      a father | father | his three daughters | his | her their / a mother | mother | her four sons | her | his their
      a grandfather | grandfather | his granddaughter | his | her their / a grandmother | grandmother | her grandson | her | his their`,
  },
  {
    open: [
      'A joke. {Ax} comes home at four in the morning, and {y} is standing in the hall, wide awake.',
      'Do you know the one about {ax} who comes home far too late? At the door waits {y}.',
    ],
    ask: [
      'So as not to wake anyone, the {x} has taken off __ shoes.',
      '"Where have you been?" asks {y}. The {x} thinks for a while, scratching __ head.',
      'Quick as a flash, the {x} pulls a clock out of __ pocket.',
      'And the {x}, as white as a sheet, drops __ keys.',
      '{Y} says nothing at all, and the {x} looks down at __ feet.',
    ],
    rows: `ax x y due rivals
      a Scotsman | Scotsman | his wife | his | her their my / a sailor | sailor | his mother | his | her their my
      the groom | groom | the bride | his | her their my / a king | king | his six daughters | his | her their my
      a policewoman | policewoman | her husband | her | his their my / a witch | witch | the devil | her | his their my
      the bride | bride | the groom | her | his their my / a queen | queen | her six sons | her | his their my`,
    near: true,
  },
  {
    open: [
      "My boss is a {x}. My sister's boss is a {y}.",
      'Do you work for a {x} or for a {y}? My boss is a {x}.',
    ],
    ask: [
      'On Friday my boss fell asleep at the desk, with a pencil behind __ ear.',
      'My boss never shouts. You just hear a soft voice on the phone: "Would you come to my office?" And when you get there, you find the boss with both feet on __ desk.',
      'If my boss is in a bad mood, everyone can see it from the colour of __ face.',
      'I once saw my boss in the lift, talking to a photo of __ children.',
      'Only my boss can work with three phones, one of them held between the ear and __ shoulder.',
    ],
    rows: `x y due rivals
      woman | man | her | his their / man | woman | his | her their / lady of sixty | young man | her | his their
      gentleman of sixty | young woman | his | her their / mother of four | bachelor | her | his their
      father of four | nun | his | her their`,
  },
  {
    open: [
      'Father, Mother, the neighbours, and even the cat came out to look. In the middle of the yard stood {ax}.',
      'He scratched his head, and she scratched hers. There in the grass, with all the neighbours round, lay {ax}.',
    ],
    ask: [
      'We turned the {x} over, and saw the name of the maker on __ {part}.',
      'Rain had got into the {x}, and there was rust all over __ {part}.',
      'Somebody must have thrown the {x} over the wall because of __ {part}.',
      'There was nothing wrong with the {x}, apart from a few scratches on __ {part}.',
      'My brother got hold of the {x} and hung a bell on __ {part}.',
    ],
    rows: `ax x part due rivals
      a lamp | lamp | foot | its | her his their / a bicycle | bicycle | handlebars | its | her his their
      an iron bed | iron bed | legs | its | her his their / an old pram | old pram | wheels | its | her his their
      two scooters | scooters | wheels | their | her his its / three chairs | chairs | legs | their | her his its
      some kettles | kettles | lids | their | her his its / two old stoves | old stoves | doors | their | her his its`,
  },
]);

export const kinds: readonly Kind[] = [COATS];
