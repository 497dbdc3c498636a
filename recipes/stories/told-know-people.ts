// Tellings of feelings, feasts, school, sports, music and clothes in which a scene makes certain what is due later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const FEELINGS = toldKind('told: known of people', [
  {
    open: [
      '{p} {scene}.',
      'I met {p} by the school gate on Thursday, and we walked a little way together. {PHe} {scene}, and anybody could see it. I took {pHis} bag and we talked about the film.',
    ],
    ask: [
      '{p} was very __.',
      '"What is it, {p}?" I asked. "Why are you so __?"',
      'It is no wonder that {p} was __.',
      'Later {p} said to me that never before had {pHe} been so __.',
      'One did not have to be a doctor to see that {p} was __.',
    ],
    rows: `scene due rivals
      yawned all the time and could not keep awake | tired | angry proud / could hardly keep awake | tired | angry hungry
      had not eaten for two days | hungry | tired proud / had a rumbling, empty stomach | hungry | angry proud
      had not had a drop to drink | thirsty | angry proud / shivered and had blue lips | cold | proud angry
      wept for the dead cat | sad | proud hungry / cried because the best friend moved away | sad | proud hungry
      stamped and slammed all doors | angry | thirsty cold / shouted and shook a fist | angry | thirsty cold
      trembled at the big barking dog | scared | proud hungry / had a high fever and a cough | ill | proud hungry
      jumped for joy and sang | happy | ill angry / held the gold medal up for all to see | proud | ill thirsty
      had nothing at all to do all day | bored | cold proud / had no friends and sat apart | lonely | proud cold`,
  },
  {
    open: [
      'Everybody came for {feast}.',
      'Three aunts, eleven cousins and the man from next door: our house was as full as an egg. It was {feast}, after all, and {p} had been up since five. The dog hid under the bed.',
    ],
    ask: [
      'Long before noon {p} wanted to see the __.',
      'There is one thing {p} would not like to miss on such a day, and that is the __.',
      '{p} had kept a place in the middle of the room for the __.',
      'All the children crowded round {p} to see the __.',
      'The neighbour took a picture of {p} with the __.',
    ],
    rows: `feast due rivals
      Christmas | tree | pumpkin bride eggs / Halloween | pumpkin | tree bride eggs / Easter | eggs | tree pumpkin bride
      a wedding | bride | tree pumpkin eggs / a christening | baby | bride tree eggs / Christmas Eve | tree | bride eggs
      the night of ghosts and witches | pumpkin | bride tree / the wedding of my brother | bride | tree eggs
      Easter Sunday | eggs | tree pumpkin / Easter morning | eggs | tree bride
      a birthday, with ten candles to blow out | cake | tree bride`,
  },
  {
    open: [
      '"{Scene}," {p} told me on the phone.',
      'On Monday evening {p} rang, and I could tell from {pHis} voice that there was news. "{Scene}," {pHe} said, before I could even ask how {pHe} was. I knew at once what one says then.',
    ],
    ask: [
      'Without having to think for long I told {p} what one tells a friend: __.',
      'The first thing that {p} heard from me was the word "__".',
      'What can one say then to a friend like {p} but "__"?',
      'I put the phone close to my mouth and said to {p}, "__."',
      'Next day {p} got a card from me, and in big letters it said "__".',
    ],
    rows: `scene due rivals
      I have passed all my exams | congratulations | sorry / we are getting married | congratulations | sorry
      we have a baby girl | congratulations | sorry goodbye / I have won the prize | congratulations | sorry
      I have paid your bill for you | thanks | congratulations / I have found your lost ring | thanks | congratulations
      I washed your car as a surprise | thanks | sorry / I fed your cat while you were away | thanks | sorry
      I fly off to Chile for good tonight | goodbye | thanks / you forgot me and I stood in the rain | sorry | thanks
      you broke my best cup | sorry | congratulations / I leave now and never come back | goodbye | thanks`,
  },
  {
    open: [
      'Today {p} has {lesson}.',
      '{p} is in class four now and has a timetable all of {pHis} own over the bed. The first hour today is {lesson}, and there is nothing that {pHe} likes so much. {PHe} packed {pHis} bag last night.',
    ],
    ask: [
      'The children need a __.',
      '"Please, {p}, do not forget your __!"',
      '{p} sat down in the first row and got out a __.',
      'When the teacher came in, {p} already held in {pHis} hand a __.',
      'It was much more fun, thought {p}, now that everyone had a __.',
    ],
    rows: `lesson due rivals
      painting | brush | ball map flute / football | ball | brush flute map / geography | map | flute ball brush
      music, to blow a tune | flute | ball map brush / sewing | needle | ball flute map / swimming | towel | map ball
      basketball | ball | flute map brush / watercolours | brush | ball flute / adding long numbers by machine | calculator | ball
      tennis | racket | map flute brush / finding countries | map | brush ball flute / drawing straight lines | ruler | ball
      reading | book | ball flute`,
  },
  {
    open: [
      '{p} is in the team now. They play {sport}.',
      'On Saturdays there is no use in ringing {p}. {PHe} plays {sport}, and the whole family goes along with sandwiches and a flag. "We won again," {pHe} told {q}, and that was all {pHe} would say.',
    ],
    ask: [
      'For that {p} has to have a good __.',
      '{q} gave {p} for {pHis} birthday a new __.',
      'On the wall over the bed of {p} hangs an old __.',
      '{p} comes home every week with mud on {pHis} clothes and under one arm a __.',
      'Nobody may so much as touch, says {p}, that precious __.',
    ],
    rows: `sport due rivals
      tennis | racket | ball club sword / football | ball | racket sword / cricket | bat | sword racket
      golf | club | racket sword / hockey | stick | racket sword / baseball | bat | sword racket
      badminton | racket | sword club / volleyball | ball | sword racket / rugby | ball | racket sword
      handball | ball | racket sword / squash | racket | sword club / table tennis | bat | sword club`,
  },
  {
    open: [
      '{p} wants to play the {thing}.',
      'There is a concert in the hall at Christmas, and the whole of our school is in it. I sing, {q} turns the pages, and {p} plays the {thing}. The neighbours have been very patient.',
    ],
    ask: [
      '{PHe} has to use {pHis} __.',
      'On the day of the concert {p} had hurt {pHis} __.',
      'It all depends, the teacher told {p}, on the __.',
      '"Oh dear," said {p} after an hour, "I cannot go on, I feel it in my __."',
      'You can see how good {p} is, if you look at {pHis} __.',
    ],
    rows: `thing due rivals
      piano | fingers | lips feet knees / harp | fingers | lips feet knees / guitar | fingers | lips feet knees
      trumpet | lips | knees feet toes / trombone | lips | knees feet toes / tuba | lips | knees toes
      horn | lips | knees toes feet / banjo | fingers | lips knees / bongo drums | hands | lips feet
      castanets | hands | lips feet / tambourine | hands | lips feet / bugle | lips | knees feet`,
  },
  {
    open: [
      'Get dressed, {p}! We are going {where}.',
      '{q} stood in the hall in hat and coat and looked at the clock. "We are going {where}, not to bed," {qHe} said, "and you are still in your pyjamas, {p}." {p} ran up the stairs, two at a time.',
    ],
    ask: [
      '{p} came down at once with the __.',
      '"I know what is missing," said {p}. "The __."',
      'It took {p} ten minutes to find the __.',
      '{q} laughed, for {p} had clean forgotten the __.',
      'Out in the street {p} noticed that {pHe} had left at home the __.',
    ],
    rows: `where due rivals
      swimming in the lake | swimsuit | skates boots gloves / to the pool | swimsuit | skates gloves
      skating on the ice | skates | swimsuit sandals / to the ice rink | skates | swimsuit sandals
      through the mud and the puddles | boots | sandals swimsuit / on a walk in the deep snow | boots | sandals swimsuit
      to throw snowballs with bare hands | gloves | swimsuit sandals / to dance in the ballet | slippers | skates boots
      to the beach, where the feet want air | sandals | boots skates / skiing | skis | swimsuit sandals
      out to let something fly on a string | kite | swimsuit skates / to climb the rocks on a line | rope | swimsuit skates`,
  },
  {
    open: [
      '"Ouch!" said {p}. It was the {thing}.',
      'Everybody at the party had dressed up, and nobody more than {p}. {PHe} had borrowed the {thing} from {q}, who is two sizes smaller. It looked wonderful for about an hour.',
    ],
    ask: [
      'It hurt {p} all round the __.',
      '"Never again," said {p}, and rubbed {pHis} __.',
      'At midnight {p} still had a red mark on the __.',
      '{q} came up to {p} and blew on the poor sore __.',
      'Some people, said {p}, were simply born with a thicker __.',
    ],
    rows: `thing due rivals
      hat | head | waist finger / cap | head | waist finger / crown | head | waist finger
      ring | finger | head waist neck / tie | neck | head finger / collar | neck | waist finger
      scarf | neck | waist finger / belt | waist | head finger / necklace | neck | finger waist
      watch | wrist | head neck / bracelet | wrist | head neck / helmet | head | waist finger`,
  },
  {
    open: [
      'At school {p} {did}.',
      'The head teacher had asked {pHis} parents to come in. "You must not worry," she began, "but this morning {p} {did}, in the middle of the lesson, and it was not the first time." {f}, the mother, sat up.',
    ],
    ask: [
      '"You see," said the head to {f}, "it was all about a __."',
      'What the children will remember of {p} is the __.',
      '{f} could not help laughing when she heard about the __.',
      'At supper that night {p} had to tell the whole family about the __.',
      'It is all right to be six, thought {f}, but there is a time for a __.',
    ],
    rows: `did due rivals
      lay down with closed eyes and snored | nap | joke song kiss / put arms and head on the desk and slept | nap | song
      began to hum and then went "la la la" | song | fight nap / sang aloud from first verse to last | song | nap fight
      punched a boy, who punched back | fight | song nap / hit and kicked two boys | fight | song kiss
      told a story that made them all laugh | joke | fight nap / said a funny thing with a cow and a bishop | joke | fight
      pressed lips on a classmate's cheek | kiss | fight nap / told the teacher what was not true at all | lie | kiss nap
      moved to the radio, one, two, three, with a broom | dance | fight lie / waltzed round with a chair | dance | nap lie`,
  },
]);

const FEASTS = toldKind('told: known of feasts and schools', [
  {
    open: [
      'What a day for {p}! {PHe} {did}.',
      '"Did you hear about {p}?" asked {q} at the bus stop. "{PHe} {did}, and the whole town was there to see it." I had been away for a week, so I had not heard a thing.',
    ],
    ask: [
      'There has seldom been such a fine __.',
      '"And I missed it!" I said to {q}. "I so love a __."',
      'In the evening {p} lay on the bed and thought of the __.',
      '{p} keeps a photo on the piano: it was taken at the __.',
      'I have asked {p} to tell me everything about the __.',
    ],
    rows: `did due rivals
      got married in the old church | wedding | race match / gave a dentist the ring and said yes | wedding | race match
      ran faster than all the rest | race | wedding concert / was first past the post on a horse | race | wedding
      scored four goals | match | wedding concert / beat the champion in three sets | match | wedding concert
      sang in front of a full hall | concert | wedding race / played the violin in the hall | concert | wedding match
      turned forty and blew out the candles | birthday | race match / became eighteen | birthday | race match
      acted Hamlet on the stage | play | race wedding / marched with the band through the streets | parade | wedding`,
  },
  {
    open: [
      '{p} is at the blackboard. It is time for {lesson}.',
      'Our teacher, Mr {m}, can make a stone laugh. "Now, {p}," he said when we came to {lesson}, "show us what you have got in your head." {p} went red and took the chalk.',
    ],
    ask: [
      'On the board {p} wrote some __.',
      '{p} has never had any trouble with __.',
      '"I dream at night," said {p}, "of nothing but __."',
      'In the end the whole blackboard was covered with __.',
      'If it were up to {p}, nobody would ever have to learn any __.',
    ],
    rows: `lesson due rivals
      arithmetic | numbers | letters notes maps / adding up | numbers | letters notes / spelling | letters | notes maps
      the ABC | letters | numbers notes / geography | maps | notes numbers / the times tables | numbers | notes maps
      writing a tune | notes | maps numbers / counting to a hundred | numbers | notes maps
      the alphabet | letters | notes maps / rivers and where they are | maps | notes numbers
      music to be read and sung | notes | numbers maps / the years of all the battles | dates | notes letters`,
  },
  {
    open: [
      '{p} has {a thing} from us for {pHis} birthday.',
      'We thought for a long time about what to give {p}. Books {pHe} has enough, and {q} is against anything with wheels. In the end it was {a thing}, wrapped up in gold paper.',
    ],
    ask: [
      '{p} can wear it on {pHis} __.',
      'See how well it looks on {p}! It is made for {pHis} __.',
      'Even to bed {p} went with it on {pHis} __.',
      '"You will never again see me," said {p}, "without it on my __."',
      'In every photo from that year, {p} has it on {pHis} __.',
    ],
    rows: `thing due rivals
      ring | finger | head neck feet / hat | head | finger neck feet / cap | head | finger neck / watch | wrist | head neck
      necklace | neck | head feet / crown | head | finger neck / bracelet | wrist | head neck
      scarf | neck | finger feet / rucksack | back | finger head / helmet | head | finger neck
      golden chain with a heart | neck | head finger / backpack | back | finger head`,
  },
  {
    open: [
      'Guess what {p} is. {PHe} {does}.',
      'In the train we got talking to {p}, who had a funny hat and a great deal to tell. {PHe} {does}, {pHe} told us, and travels from town to town. {q} wanted to know all about it.',
    ],
    ask: [
      '{p} is a famous __.',
      '"Oh," cried {q}, "I have always wanted to meet a __!"',
      'It is not easy, {p} told {q}, to live with a __.',
      'You do not often sit in a train next to a __.',
      'On the door of {pHis} dressing room it says "{p}, __".',
    ],
    rows: `does due rivals
      sings in operas | singer | clown boxer / paints portraits | painter | boxer singer / makes people laugh in the circus | clown | boxer
      hits other men in a ring, with big gloves | boxer | painter clown / writes novels | writer | boxer clown
      pulls rabbits out of a hat | magician | boxer painter / waltzes and twirls on the stage | dancer | boxer painter
      cooks for kings in a tall white hat | cook | boxer painter / throws five balls up and catches them all | juggler | boxer
      rides horses in races | jockey | singer boxer / takes pictures with a camera | photographer | boxer singer`,
  },
  {
    open: [
      'It is {time}, {p}. What do people say?',
      'Our little {p} is learning manners, and {q} practises with {pHim} on the stairs. "Now imagine," says {q}, "that it is {time}. What does a polite child say then?" {p} thinks about it, one finger in {pHis} mouth.',
    ],
    ask: [
      '{p} says "__".',
      '"I know!" cries {p}. "One says __."',
      'Quite right, {p}: the word is "__".',
      'And {p} made a little bow and said __.',
      'No polite child, {p} has learned, ever forgets to say __.',
    ],
    rows: `time due rivals
      late, and you are off to bed | goodnight | thanks sorry / bedtime and the light goes out | goodnight | sorry hello
      your turn to get a present | thanks | goodnight hello / tea, and Aunt Jo gives you cake | thanks | sorry goodnight
      your foot that stepped on a toe | sorry | thanks hello / your ball that broke the window | sorry | thanks hello
      time to leave Granny's house | goodbye | hello sorry / the end of the visit | goodbye | hello sorry
      you who want a sweet and ask for it | please | sorry goodbye / you who meet a friend | hello | sorry goodnight
      a friend's wedding day | congratulations | sorry / you who pick up the ringing phone | hello | goodnight sorry`,
  },
  {
    open: [
      '{p} is all dressed up as a {figure}.',
      'Half of the class had come as a ghost this year, which takes only an old sheet. Not so {p}, who had been sewing for weeks. {PHe} was a {figure}, from top to toe, and won the first prize.',
    ],
    ask: [
      'The best thing about it was the __.',
      '{p} could not sit down because of the __.',
      '"Careful, {p}," called {q}, "you are losing your __!"',
      'What makes one believe in it, says {p}, is a proper __.',
      '{q} asked whether {p} would lend out, just once, that wonderful __.',
    ],
    rows: `figure due rivals
      witch | broom | crown sword beak / knight | sword | broom beak / king | crown | broom beak
      queen | crown | broom beak / parrot | beak | crown broom / fireman | hose | crown broom
      mermaid | tail | broom crown / duck | beak | crown broom / princess | crown | broom beak
      cowboy | lasso | broom beak / soldier | gun | broom beak / magician | wand | beak broom`,
  },
  {
    open: [
      'Poor {p}! {Scene}.',
      'Ask me anything about the school play, but do not ask {p}. {Scene}, just as the curtain went up, and there were three hundred people in the hall. {q} had to push {pHim} out onto the stage.',
    ],
    ask: [
      'Everybody looked at {p} and the __.',
      '"Nobody saw it," said {q} to {p}, "that business with the __."',
      'Since then {p} has been very careful with every __.',
      'Grandma put it right for {p} in no time, the __.',
      'There is only one thing that {p} remembers of that evening: the __.',
    ],
    rows: `scene due rivals
      one foot stood there bare in its sock | shoe | tie hat zip / something fell off the foot | shoe | tie hat
      it slid down over both eyes and ears | hat | shoe zip / the wind took it off the head | hat | shoe zip
      it would not close at the back of the dress | zip | hat shoe / it popped off the shirt and rolled away | button | hat shoe
      the trousers slid down for want of it | belt | hat shoe / the knot was much too tight round the neck | tie | shoe hat
      the hand with five woollen fingers got stuck | glove | hat shoe / it was torn, from cuff to elbow | sleeve | hat shoe`,
  },
  {
    open: [
      '{p} is singing "{song}" with us.',
      'The whole bus was in a good mood, and even the driver joined in. {p}, in the last row, had started with "{song}", and {q} knew all the verses. We sang it four times before we got home.',
    ],
    ask: [
      'It is a song about a __.',
      '"Sing it again, {p}," said {q}, "the one with the __."',
      '{p} drew a picture for {q}, and what was on it was a __.',
      'Whenever {p} hears that song, {pHe} thinks of a little __.',
      'What would the song be, says {p}, without the __?',
    ],
    rows: `song due rivals
      Baa, baa, have you any wool | sheep | star boat spider / Twinkle, twinkle, how I wonder what you are | star | sheep boat
      Row, row, row, gently down the stream | boat | star sheep / Incy Wincy climbed up the spout | spider | star boat
      Three blind ones, see how they run | mouse | star boat / Mary had a little one, its fleece was white | lamb | star
      Ding dong bell, pussy is in it | well | star lamb / The wheels go round and round, all through the town | bus | star
      Humpty Dumpty, who sat on it and fell | wall | star bus / Pop goes it | weasel | star boat`,
  },
  {
    open: [
      'The {who} has begun to speak, and {p} listens.',
      '{p} had put on {pHis} good coat for once, and sat between {q} and a pillar. In front of them the {who} stood up, coughed and looked round. It was so still that one could hear the clock.',
    ],
    ask: [
      'They were in a __.',
      '"I like it here," whispered {p}, "I have never been in a __."',
      '{q} told {p} to be quiet, as it is proper in a __.',
      'Afterwards {p} stood for a long time in front of the __.',
      'You cannot take a dog, {p} learned that day, into a __.',
    ],
    rows: `who due rivals
      priest | church | school court / bishop | church | school court / judge | court | church school
      head teacher | school | church court / leading lady of the play | theatre | court school
      lawyer | court | church school / vicar | church | court school / clown | circus | court church
      chief actor | theatre | court church / ringmaster | circus | court church / teacher | school | church court`,
  },
]);

export const kinds: readonly Kind[] = [FEELINGS, FEASTS];
