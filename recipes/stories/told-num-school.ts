// Tellings of number at school: pupils and teachers, their things and lessons, and the verbs that go with them.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const SCHOOL = toldKind('told: number, at school', [
  {
    open: ['This is a photo of my school.', 'We are on a school trip, and it is raining.'],
    ask: [
      'The {s} in the front row __ my age.',
      'The {s} with the blue bags __ from Italy.',
      'The {s} between the two teachers __ new here.',
      'The {s} near the gate __ in the school choir.',
      'The {s} behind those bikes __ eleven.',
      'I think that the {s} by the windows __ rather shy.',
      'The {s} waving to {p} __ in the other class.',
      'Do you know why the {s} on the steps __ so sad?',
    ],
    rows: `s due rivals / girl | is | are / girls | are | is / boy | is | are / boys | are | is
      / child | is | are / children | are | is / pupil | is | are / pupils | are | is / student | is | are
      / students | are | is / little girl | is | are / tall boys | are | is`,
  },
  {
    open: [
      'On the last day before the holidays we had to clean our classroom. It was full of things that nobody had missed.',
      'Mr Green tipped out the big box with everything that had been left behind since May. We all stood round his desk.',
    ],
    ask: [
      'The {s} under the books __ mine.',
      'The {s} with the white laces __ quite new.',
      'The {s} from the sports hall __ dirty and wet.',
      'The {s} beside the lunch boxes __ torn.',
      'The {s} that two girls had lost in May __ right at the bottom.',
      "We all laughed, because the {s} in the plastic bag __ our teacher's.",
      'The {s} behind the door __ too small for anyone.',
    ],
    rows: `s due rivals / jacket | was | were / trousers | were | was / cap | was | were / gloves | were | was
      / scarf | was | were / socks | were | was / coat | was | were / shoes | were | was / shirt | was | were
      / shorts | were | was / jumper | was | were / boots | were | was`,
  },
  {
    open: [
      'It is eight, and the bell has rung.',
      'Good morning, everybody! Let us see who is missing today.',
    ],
    ask: [
      'The {s} of the twins __ a cold.',
      'The {s} in the last row __ not come.',
      'The {s} next to the windows __ forgotten it again.',
      'The {s} from the village __ missed the bus.',
      'The {s} behind you two __ gone to the doctor.',
      'I do not know why the {s} with the glasses __ no homework.',
      'The {s} with the red hair __ got a new desk.',
    ],
    rows: `s due rivals / friend | has | have / friends | have | has / cousin | has | have
      / cousins | have | has / sister | has | have / sisters | have | has / brother | has | have
      / brothers | have | has / neighbour | has | have / neighbours | have | has`,
  },
  {
    open: [
      'Our school is over a hundred years old, and you can see it everywhere. The mayor has promised us a new one three times.',
      'The caretaker goes round with a notebook and a pencil behind his ear. By the evening he has filled four pages.',
    ],
    ask: [
      'The {s} in the classrooms __ not work.',
      'The {s} next to the stairs __ not turn off.',
      'The {s} that the big boys broke __ not worry him.',
      'The {s} over the door __ not make a sound.',
      'He says the {s} outside the toilets __ not look right.',
      'The {s} in the sports hall __ not go on until noon.',
      'The {s} above our desks __ not please him.',
    ],
    rows: `s due rivals / lamp | does | do / lamps | do | does / bell | does | do / bells | do | does
      / heater | does | do / heaters | do | does / fan | does | do / fans | do | does / light | does | do
      / lights | do | does / loudspeaker | does | do / loudspeakers | do | does`,
  },
  {
    open: ['In the long break we are all outside.', 'Look out of the window! What can you see in the yard?'],
    ask: [
      'The {s} under the trees __ tired.',
      'The {s} with the skipping ropes __ happy.',
      'The {s} on the wall __ rather bored.',
      'The {s} behind the bins __ hungry.',
      'The {s} beside my teacher __ about six.',
      'It is a nice day, but the {s} near the swings __ cross.',
      'Why is it that the {s} in the corner __ so worried?',
      'The {s} playing with marbles __ cold.',
    ],
    rows: `s due rivals / boy | looks | look / boys | look | looks / girl | looks | look
      / girls | look | looks / child | looks | look / children | look | looks / kid | looks | look
      / kids | look | looks / little boy | looks | look / pupils | look | looks`,
  },
  {
    open: [
      "On the teacher's desk lay a {one}, quite alone. All the other {many} were in the cupboard, behind glass.",
      'There was only one {one} for each table, but there were plenty of {many} on the shelf at the back.',
    ],
    ask: [
      '"Who wants to tell us something about {det} __?"',
      '"Do not play with {det} __!" said the teacher.',
      '{p} put up {pHis} hand and asked if {pHe} could have {det} big __.',
      'Before the lesson began, somebody had to clean {det} dusty __.',
      'Today we are going to draw {det} __.',
      'I have no idea what we need {det} old __ for.',
      'Our parents had to pay for {det} expensive __.',
    ],
    rows: `one many det due rivals / map | maps | this | map | maps / book | books | these | books | book
      / brush | brushes | that | brush | brushes / drum | drums | those | drums | drum
      / ruler | rulers | this | ruler | rulers / globe | globes | these | globes | globe
      / microscope | microscopes | that | microscope | microscopes
      / pencil | pencils | those | pencils | pencil / magnet | magnets | this | magnet | magnets
      / bottle | bottles | these | bottles | bottle / candle | candles | that | candle | candles
      / box | boxes | those | boxes | box`,
  },
  {
    open: ['Our school is opposite the park.', 'Welcome, dear parents! Let me show you round our school.'],
    ask: [
      'The {s} with the green doors __ for the little ones.',
      'The {s} behind the bushes __ not in use.',
      'The {s} near the entrance __ quite new.',
      'The {s} between the stairs __ full of computers.',
      'The {s} where your sons learn __ on the second floor.',
      'The {s} that my colleague will show you __ the pride of our school.',
      'The {s} on your right, as you see, __ bright and clean.',
      'The {s} by the lake __ empty.',
    ],
    rows: `s due rivals / room | is | are / rooms | are | is / hall | is | are / halls | are | is
      / classroom | is | are / classrooms | are | is / building | is | are / buildings | are | is
      / workshop | is | are / workshops | are | is / lab | is | are / labs | are | is`,
  },
  {
    open: [
      'Our class is putting on a play next week. We have painted the walls, learned our lines and borrowed half of what we need.',
      'Please put all of it back where it came from. We have promised to return everything by Friday, and some of it was not cheap.',
    ],
    ask: [
      'The {s} with the golden buttons __ to the theatre.',
      'The {s} on the throne __ to my aunt.',
      'The {s} from the second act __ to the museum.',
      'The {s} behind the curtains __ to our music teacher.',
      'The {s} that the witches wear __ to {p}.',
      'The {s} beside the piano __ to the fire brigade.',
      'I forget whether the {s} under the masks __ to us or not.',
    ],
    rows: `s due rivals / crown | belongs | belong / crowns | belong | belongs / cloak | belongs | belong
      / cloaks | belong | belongs / hat | belongs | belong / hats | belong | belongs / belt | belongs | belong
      / trousers | belong | belongs / coat | belongs | belong / boots | belong | belongs`,
  },
  {
    open: ['What do they want to be one day?', 'Miss Hill asked us about our plans for later on.'],
    ask: [
      'The {s} behind the computers __ to be famous.',
      'The {s} by the door __ to be rich.',
      'The {s} from my street __ to work with animals.',
      'The {s} next to the twins __ to travel.',
      'If I heard it right, the {s} on the other bench __ to fly.',
      'The {s} beside me __ to build bridges.',
      'The {s} with the best marks __ to study.',
      'The {s} behind my friends only __ to go home.',
    ],
    rows: `s due rivals / girl | wants | want / girls | want | wants / boy | wants | want
      / boys | want | wants / student | wants | want / students | want | wants / pupil | wants | want
      / pupils | want | wants / child | wants | want / children | want | wants`,
  },
  {
    open: [
      'We had a swimming lesson in the morning and maths after that. In the afternoon {p} wrote it all down in {pHis} diary.',
      'Sports day was on a Friday, and it was the hottest day of the year. A band played, and there was ice cream for everyone.',
    ],
    ask: [
      'The {s} from the village schools __ faster than me.',
      'The {s} from the other school __ really good.',
      'The {s} with the broken glasses __ in tears.',
      'The {s} beside the teacher __ too hot to move.',
      'The {s} that my parents know __ first in the end.',
      'The {s} under the umbrella __ in charge of the drinks.',
      'Nobody could tell me where the {s} with the prizes __ hiding.',
    ],
    rows: `s due rivals / boy | was | were / boys | were | was / girl | was | were / girls | were | was
      / runner | was | were / runners | were | was / swimmer | was | were / swimmers | were | was
      / man | was | were / men | were | was / woman | was | were / women | were | was`,
  },
  {
    open: ['Our science lab is never boring.', 'Today we were all allowed to use our noses in the lesson.'],
    ask: [
      'The {s} in those glasses __ of fish.',
      'The {s} beside the sink __ sweet.',
      'The {s} from the two bottles __ like soap.',
      'The {s} under the cloth __ awful!',
      'The {s} that the boys have mixed __ of old socks.',
      "The {s} on the teacher's desk __ of lemon.",
      'Tell me, what do you think the {s} near the window __ of?',
    ],
    rows: `s due rivals / powder | smells | smell / powders | smell | smells / water | smells | smell
      / plants | smell | smells / oil | smells | smell / leaves | smell | smells / stuff | smells | smell
      / things | smell | smells / liquid | smells | smell / liquids | smell | smells`,
  },
  {
    open: [
      'My new school is a long way off. I have to get up at six, and by the time I am there, I have seen half of the county.',
      'There is only one bus to our school, and it is always full. Everybody has a seat of their own, from the first row to the last.',
    ],
    ask: [
      'The {s} from the farms __ by tractor when it snows.',
      'The {s} with the trumpet __ on Mondays only.',
      'The {s} on the back seats __ from Poland.',
      'The {s} across the river __ on foot.',
      'The {s} that my mother teaches __ from the mountains.',
      'The {s} next to the driver __ every day.',
      'The {s} behind the two teachers usually __ late.',
    ],
    rows: `s due rivals / boy | comes | come / boys | come | comes / girl | comes | come
      / girls | come | comes / child | comes | come / children | come | comes / student | comes | come
      / students | come | comes / young man | comes | come / young people | come | comes`,
  },
  {
    open: ['We counted the hands twice.', 'How did the class vote? Let me tell you, it was quite close.'],
    ask: [
      '{S} the girls __ for it.',
      'By the end of the lesson {s} the boys __ sure.',
      '{S} the new pupils __ asked to speak first.',
      '{S} my friends __ against.',
      'As far as I remember, {s} the teachers __ there.',
      '{S} the children at our table __ really happy.',
      'You may not believe it, but {s} the others __ on my side.',
    ],
    rows: `s due rivals / one of | was | were / two of | were | was / each of | was | were
      / both of | were | was / every one of | was | were / all of | were | was / only one of | was | were
      / most of | were | was / just one of | was | were / some of | were | was / not one of | was | were
      / many of | were | was`,
  },
  {
    open: [
      'At the flea market of our school there was a {one} on the first table. Behind it a few boys were selling {many} for next to nothing.',
      'Show and tell: {p} had brought a box with {many}, and {q} had only one {one} from {qHis} grandfather.',
    ],
    ask: [
      'All the others wanted to have a look at {det} __.',
      '"Where on earth did you find {det} funny __?" asked our teacher.',
      'I would have given all my pocket money for {det} __.',
      'To be honest, nobody in my family would know what to do with {det} __.',
      'And then a dog ran away with {det} pretty __!',
      'My best friend has put a picture of {det} wonderful __ over her bed.',
      'Could you pass me {det} __?',
    ],
    rows: `one many det due rivals / stamp | stamps | those | stamps | stamp
      / coin | coins | that | coin | coins / toy car | toy cars | these | cars | car
      / whistle | whistles | this | whistle | whistles / shell | shells | those | shells | shell
      / watch | watches | that | watch | watches / puppet | puppets | these | puppets | puppet
      / ring | rings | this | ring | rings / mask | masks | those | masks | mask
      / knife | knives | that | knife | knives / bell | bells | these | bells | bell
      / kite | kites | this | kite | kites`,
  },
  {
    open: ['Everyone here has a job to do.', 'Some of us are quick, and some are slow, but we all try.'],
    ask: [
      '{S} in the kitchen __ very fast.',
      '{S} behind the high shelves __ in silence.',
      '{S} with my friends __ well.',
      '{S} on the upper floors __ from eight to one.',
      '{S} with the big books __ hard.',
      'Did you know that {s} in the garden __ all afternoon?',
      '{S} next to the computers hardly __ at all.',
    ],
    rows: `s due rivals / a girl | works | work / two girls | work | works / a boy | works | work
      / a few boys | work | works / one student | works | work / three students | work | works
      / a young man | works | work / some young men | work | works / a lady | works | work
      / some ladies | work | works`,
  },
  {
    open: [
      'In our lesson today everybody had to bring something to eat from home. We put it on a long table and wrote little cards.',
      'School dinners are a little better this year. There is a new cook, and she talks to everyone in the queue.',
    ],
    ask: [
      'The {s} on the trays __ more salt.',
      'The {s} with mushrooms __ a lot of time.',
      'The {s} from my country __ no sugar at all.',
      'The {s} in the green bowl __ some pepper, if you ask me.',
      'The {s} that my friends brought __ to be eaten warm.',
      'The {s} beside the plates __ another hour.',
      'The {s} under the lid only __ a little butter.',
    ],
    rows: `s due rivals / soup | needs | need / potatoes | need | needs / rice | needs | need
      / noodles | need | needs / meat | needs | need / beans | need | needs / chicken | needs | need
      / pancakes | need | needs / stew | needs | need / eggs | need | needs / fish | needs | need
      / dumplings | need | needs`,
  },
  {
    open: ['Exams are over at last!', 'It is the week before the exams. Everyone has an opinion.'],
    ask: [
      'The {s} about the kings __ too long.',
      'The {s} on page nine __ easy.',
      'The {s} for the older pupils __ quite fair.',
      'The {s} next to the picture __ wrong to me.',
      'The {s} that our teachers set __ worse every year.',
      'The {s} with three parts __ hard.',
      'I must say that the {s} from last year __ better.',
    ],
    rows: `s due rivals / question | seems | seem / questions | seem | seems / test | seems | seem
      / tests | seem | seems / text | seems | seem / texts | seem | seems / exercise | seems | seem
      / exercises | seem | seems / homework | seems | seem / answers | seem | seems`,
  },
  {
    open: [
      'The music room is right above ours. On Wednesdays we have French at the same time as the orchestra has its practice.',
      'Our school has a band, and they are getting better. At the concert in June I sat in the third row, with my fingers in my ears.',
    ],
    ask: [
      'The {s} behind the drums __ a terrible noise.',
      'The {s} with the flute __ everybody smile.',
      'The {s} from the other classes __ lots of mistakes.',
      'The {s} at the piano __ it look easy.',
      'The {s} that my cousins like __ me laugh.',
      'The {s} near the loudspeakers never __ a mistake.',
      'The {s} near the microphone __ no sound at all.',
    ],
    rows: `s due rivals / girl | makes | make / girls | make | makes / boy | makes | make
      / boys | make | makes / man | makes | make / men | make | makes / lady | makes | make
      / ladies | make | makes / child | makes | make / children | make | makes`,
  },
  {
    open: [
      'After school everyone runs off.',
      'Where do they all go on Wednesdays, when there are no lessons?',
    ],
    ask: [
      'My {s} from the basketball team __ shopping.',
      'My {s} with the three dogs __ to the park.',
      'My {s} in the second form __ swimming.',
      'My {s} from the upper classes __ to church.',
      'My {s} in the flats over there __ fishing.',
      'My {s} next door to the two nurses __ to town.',
      'My {s} from the farm __ riding.',
    ],
    rows: `s due rivals / friend | goes | go / friends | go | goes / cousin | goes | go / cousins | go | goes
      / brother | goes | go / brothers | go | goes / sister | goes | go / sisters | go | goes
      / neighbour | goes | go / neighbours | go | goes`,
  },
  {
    open: [
      'The librarian is my favourite person at school. She knows what everybody is reading, and she never tells.',
      'We have a library with five thousand books in it. On rainy days you find half of my class there.',
    ],
    ask: [
      'The {s} on these shelves __ been there since the war.',
      'The {s} about the pirates __ lovely pictures.',
      'The {s} next to the window __ got wet.',
      'The {s} under the magazines __ not been opened yet.',
      'The {s} that my sister is reading __ a happy end.',
      'The {s} with the red cover __ no pictures at all.',
      'I wonder whether the {s} from the last two years __ been sold.',
    ],
    rows: `s due rivals / book | has | have / books | have | has / novel | has | have / novels | have | has
      / story | has | have / stories | have | has / comic | has | have / comics | have | has
      / fairy tale | has | have / fairy tales | have | has`,
  },
  {
    open: [
      'Today we are all in the sports hall.',
      'What a noisy afternoon! There are games in every corner.',
    ],
    ask: [
      '{S} in the red shorts __ very well.',
      '{S} beside the door __ alone.',
      '{S} from the two top classes __ chess.',
      '{S} with the drum __ too loud.',
      '{S} behind the mats __ cards.',
      '{S} that our teacher likes __ the flute.',
      'Did you see how {s} at the window __ with the cat?',
    ],
    rows: `s due rivals / the girl | plays | play / the girls | play | plays / the boy | plays | play
      / the boys | play | plays / the child | plays | play / the children | play | plays
      / the pupil | plays | play / the pupils | play | plays / the student | plays | play
      / the students | play | plays`,
  },
]);

export const kinds: readonly Kind[] = [SCHOOL];
