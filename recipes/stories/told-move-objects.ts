// Tellings of people with a trade and of animals who later have to do with what such a one handles, makes or chases.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const OBJECTS = toldKind('told: what it does and gives, work and prey', [
  {
    open: [
      '{p} is {a x}.',
      'I know two people in this street. {p} is {a x} and {q} is {a y}.',
      '"What does {p} do?" "{pHe} is {a x}. Did you not know?"',
    ],
    ask: [
      '{p} spends {pHis} days among __.',
      'Ask {p}, for {pHe} knows all about __.',
      'After work {p} does not want to hear another word about __.',
      'If there is one thing that {p} understands, it is __.',
      'In {pHis} line of work, {p} has to do with __.',
    ],
    rows: `x due y rivals
      dentist | teeth | florist | flowers cars letters / florist | flowers | dentist | teeth cars letters
      postman | letters | cobbler | shoes teeth flowers / cobbler | shoes | postman | letters teeth cars
      mechanic | cars | barber | hair flowers teeth / barber | hair | mechanic | cars letters flowers
      librarian | books | butcher | meat teeth shoes / butcher | meat | librarian | books flowers cars
      shepherd | sheep | fisherman | fish teeth cars / fisherman | fish | shepherd | sheep teeth hair`,
  },
  {
    open: [
      'Poor {p} cannot leave work behind. {pHe} has been {a x} for too long, says {q}, who lies next to {pHim} at night and hears {pHim} talk.',
      '"Tell me about your dreams," said the doctor. "You are {a x}, I see here. Do you sleep well?" {p} looked at the ceiling for a while.',
    ],
    ask: [
      'Night after night, {p} dreams of nothing but __.',
      '"I shut my eyes, and all I can see is __."',
      '"They come at me from all sides, doctor," said {p}, "thousands and thousands of __!"',
      'Bathed in sweat, {p} sat up in bed and shouted, "Take them away, all these __!"',
    ],
    rows: `x due rivals
      dentist | teeth | letters cars sheep / postman | letters | teeth cars sheep
      mechanic | cars | teeth letters shoes / shepherd | sheep | teeth letters cars
      cobbler | shoes | teeth letters cars / beekeeper | bees | teeth shoes letters
      librarian | books | teeth sheep shoes / watchmaker | watches | teeth sheep cars
      pilot | planes | teeth sheep shoes / astronomer | stars | teeth sheep shoes
      hatter | hats | teeth sheep cars`,
  },
  {
    open: [
      "For the school wall each of us drew our mother at work. {p}'s mother is {a x}, and she came to look at it in person.",
      'There are two new drawings on the fridge. {p} has drawn {pHis} mother, the {x}, and {q} has drawn {qHis}, the {y}. Both mothers have blue hair and very long arms.',
    ],
    ask: [
      'In the picture by {p} you can see her with a lot of __.',
      'Round her {p} had put small things in yellow that were meant to be __.',
      '"And what have we got here, {p}?" the teacher asked. "Those are her __."',
      '{p} did not find it easy to draw __.',
    ],
    rows: `x due y rivals
      florist | flowers | dentist | teeth books shoes / dentist | teeth | florist | flowers books shoes
      librarian | books | postwoman | letters teeth shoes
      postwoman | letters | librarian | books teeth flowers
      shoe seller | shoes | astronomer | stars teeth books
      astronomer | stars | fisherwoman | fish shoes teeth / mechanic | cars | beekeeper | bees teeth books
      beekeeper | bees | mechanic | cars teeth books / pilot | planes | hatter | hats teeth flowers
      cook | pots | pilot | planes teeth letters`,
  },
  {
    open: [
      '{f} had dinner with a man from the internet. He turned out to be {a x}. He had nice eyes and a clean shirt.',
      '"Well, {f}, how was he?" "Tall," said {f}, "and polite. He is {a x}, his name is {m}, and I shall not see him again."',
    ],
    ask: [
      'The whole evening he talked about nothing but __.',
      'With the soup he started on __, and he was still at it when the bill came.',
      'He had even brought along some photos of __.',
      'She has never in her life learned so much about __.',
      'He said that she had to see his collection of __.',
    ],
    rows: `x due rivals
      dentist | teeth | planes bees shoes / pilot | planes | teeth bees books
      beekeeper | bees | teeth planes shoes / cobbler | shoes | teeth planes bees
      astronomer | stars | teeth bees shoes / mechanic | cars | teeth bees stars
      librarian | books | bees cars teeth / watchmaker | watches | teeth cars bees
      fisherman | fish | teeth cars books / florist | flowers | teeth cars fish`,
  },
  {
    open: [
      'Is it not bad luck? {p} has been {a x} all {pHis} life, and now it has made {pHim} ill. The rest of the family is well.',
      '{p}, {a x}, went to the doctor with red eyes. {q}, {a y}, went too, but only for company. They were given tea and a list of questions.',
    ],
    ask: [
      'It seems that what makes {p} sneeze is __.',
      '"You will have to look for other work," said the doctor to {p}. "You must stay away from __."',
      'Who would have thought that {p}, of all people, could not stand __?',
      '{p} gets red spots from touching __.',
    ],
    rows: `x due y rivals
      baker | flour | florist | flowers leather hair / florist | flowers | baker | flour fish hair
      barber | hair | fisherman | fish flour leather / fisherman | fish | barber | hair flour paint
      miller | flour | painter | paint fish hair / painter | paint | miller | flour fish hair
      cobbler | leather | shepherd | wool flour fish / weaver | wool | cobbler | leather flour fish
      carpenter | wood | baker | flour fish hair / jeweller | gold | carpenter | wood flour fish`,
  },
  {
    open: [
      '{pet} is {a x}. In the evening it was still sitting there in a corner as if it had never done a stroke of work. {p} went to bed.',
      'That summer {pet}, {a x}, came to live with us. At first we did not know what it was up to. It worked and worked and took no notice of us.',
    ],
    ask: [
      'In the morning {pet} was sitting next to a perfect __.',
      'It took {pet} all night, but now we have our own __.',
      'I took a picture of {pet} with the finished __.',
      'Mind your step, or you will break what {pet} has made: a __.',
    ],
    rows: `x due rivals
      spider | web | nest dam tunnel / swallow | nest | web dam tunnel / beaver | dam | web nest tunnel
      mole | tunnel | web nest dam / blackbird | nest | web dam tunnel
      garden spider | web | nest dam tunnel / sparrow | nest | web dam tunnel`,
  },
  {
    open: [
      '{p} has kept a small black notebook for forty years. {pHe} is {a x}, and {pHe} likes to count. {q}, who is {a y}, thinks it is silly.',
      'The local paper has written about {p}. It is not often that they print something about {a x}, but there was little news that week, and somebody was ill.',
    ],
    ask: [
      'It turns out that by now {p} has seen to more than sixty thousand __.',
      'The record was in May, when in one week {p} had to do with nine hundred __.',
      'If you put them in a row, they would reach to the moon, all those __.',
      '"How many have there been so far, {p}?" "You mean, how many __?"',
      'The paper says that {p} is happy only when {pHe} is surrounded by __.',
    ],
    rows: `x due y rivals
      dentist | teeth | postman | letters sheep shoes / postman | letters | dentist | teeth cars flowers
      mechanic | cars | shepherd | sheep teeth letters / shepherd | sheep | mechanic | cars teeth letters
      cobbler | shoes | florist | flowers teeth sheep / florist | flowers | cobbler | shoes teeth cars
      librarian | books | pilot | planes teeth sheep / fisherman | fish | librarian | books shoes teeth
      watchmaker | watches | fisherman | fish teeth sheep
      hatter | hats | piano tuner | letters teeth sheep
      bricklayer | bricks | watchmaker | watches teeth sheep
      window cleaner | windows | bricklayer | bricks teeth sheep`,
  },
  {
    open: [
      '{pet} is {a x}, and a wild one.',
      'This is {pet}, our {x}, and that over there is {pet2}, the {y}.',
      'Where is {pet}? You cannot keep {a x} indoors all day, said {p}, and opened the door.',
    ],
    ask: [
      'At this moment {pet} is out there hunting for __.',
      'At dusk {pet} wakes up and goes in search of __.',
      'Nobody is as quick as {pet} at catching __.',
      'When we came nearer, {pet} was just swallowing some __.',
      'In its sleep {pet} seems to be chasing __.',
    ],
    rows: `x due y rivals
      cat | mice | frog | flies sheep fish / frog | flies | cat | mice sheep fish
      owl | mice | seal | fish flies sheep / seal | fish | owl | mice flies sheep
      spider | flies | penguin | fish mice sheep / penguin | fish | spider | flies mice sheep
      blackbird | worms | cat | mice fish sheep / anteater | ants | frog | flies mice fish
      otter | fish | blackbird | worms flies sheep`,
  },
  {
    open: [
      '{p} is leaving us today after thirty years as {a x}. There is cake in the hall, and {q} has written a poem that rhymes in places.',
      'The last working day! {p} took off the coat, hung up the key and was no longer {a x}. "What will you do with all that time?" we asked.',
    ],
    ask: [
      'The cake was made of chocolate, and {p} laughed, for it had the shape of __.',
      '"I shall go to the sea," said {p}. "I want to sit on a beach where there are no __."',
      '{p} wiped away a tear. "I never thought that I would miss them so much, my __."',
      'It will be strange to get up in the morning and not see any __.',
    ],
    rows: `x due rivals
      dentist | teeth | letters sheep shoes / postman | letters | teeth sheep cars
      cobbler | shoes | teeth letters sheep / shepherd | sheep | teeth letters shoes
      mechanic | cars | teeth letters sheep / librarian | books | teeth sheep shoes
      beekeeper | bees | teeth letters shoes / gardener | flowers | teeth letters shoes
      watchmaker | watches | teeth letters sheep / pilot | planes | teeth letters sheep`,
  },
  {
    open: [
      'The magician lifted his stick and asked for a helper. "What do you do in life?" "I am {a x}," said {p}. "Good! Then let me make you feel at home. One, two, three!"',
      'A fairy wished to reward {p}, who was {a x}, and {q}, who was {a y}. She thought of the trade of each. Fairies mean well, but they do not always think.',
    ],
    ask: [
      'When {p} looked down, {pHis} pockets were full of __.',
      'All at once there fell from the air, right on {p}, a shower of __.',
      '"Thank you," said {p}, "but I have already got enough __."',
      'There was a puff of smoke, and there stood {p}, up to the knees in __.',
    ],
    rows: `x due y rivals
      baker | flour | postman | letters teeth coal / postman | letters | dentist | teeth flour coal
      dentist | teeth | postman | letters fish coal / florist | flowers | miner | coal teeth letters
      miner | coal | florist | flowers teeth letters / fisherman | fish | barber | hair teeth letters
      barber | hair | fisherman | fish coal letters / cobbler | shoes | baker | flour hair coal
      banker | money | cobbler | shoes hair teeth / bookseller | books | banker | money teeth coal`,
  },
  {
    open: [
      "{p}'s new flat is above {a x}'s. It is warm and cheap, and {pHe} has two windows on the yard.",
      'Downstairs there is {a x}, and over it live {p} and {q} with their cat. They have been there since they got married.',
    ],
    ask: [
      'When you come up the stairs to them, you can smell __.',
      'All the clothes in the flat smell of __.',
      'At six in the morning they are woken by the smell of __.',
      'The nose gets used to everything, even to __.',
    ],
    rows: `x due rivals
      baker | bread | fish leather soap / fishmonger | fish | bread leather flowers
      florist | flowers | bread fish leather / cobbler | leather | bread fish flowers
      painter | paint | bread fish flowers / cheesemonger | cheese | bread leather flowers
      carpenter | wood | bread fish cheese / butcher | meat | bread paint flowers`,
  },
  {
    open: [
      'Two women on a train are showing each other photos of their husbands. "Mine is {a x}." "Really? Mine is {a y}." They both sigh and look out at the fields.',
      '"My husband is {a x}," I told the woman next to me at the hairdresser\'s. "I know how it is," she said, "mine is {a y}."',
    ],
    ask: [
      '"I sometimes think my husband, the {x}, loves me less than his __."',
      '"At table, in bed, on holiday, all that the {x} ever talks about is __."',
      '"Other women get a kiss in the morning. The {x} only asks if I have seen his __."',
      '"The day I married {a x}, I also married his __."',
    ],
    rows: `x due y rivals
      beekeeper | bees | drummer | drums cars planes / drummer | drums | beekeeper | bees cars planes
      mechanic | cars | poet | poems bees planes / poet | poems | mechanic | cars bees planes
      shepherd | sheep | pilot | planes poems bees / pilot | planes | shepherd | sheep poems bees
      gardener | roses | banker | money drums bees / banker | money | gardener | roses drums bees
      astronomer | stars | drummer | drums bees money / librarian | books | astronomer | stars drums bees`,
  },
  {
    open: [
      'There was trouble at the station: two people had taken the wrong suitcase. One was {p}, {a x} on the way to a job, and the other was {q}, who is {a y}.',
      '{p}, {a x}, and {q}, {a y}, have the same brown suitcase. They stood side by side in the night train, both with a sandwich, and then the lights went out.',
    ],
    ask: [
      'So it was {q} who opened the wrong suitcase at home and found in it nothing but __.',
      '"Hello, is that {p}? I believe that I have got your __."',
      'How was {p} to work the next day without {pHis} __?',
      'The suitcase that belonged to {p} was full of __.',
    ],
    rows: `x due y rivals
      painter | brushes | barber | scissors knives books
      barber | scissors | painter | brushes knives books
      butcher | knives | tailor | needles scissors books
      clown | balloons | butcher | knives needles books
      magician | cards | clown | balloons needles brushes
      bookseller | books | magician | cards knives needles
      jeweller | rings | bookseller | books knives balloons
      shoe seller | shoes | jeweller | rings knives balloons
      tailor | needles | clown | balloons knives books`,
  },
  {
    open: [
      'It was a fancy-dress party, and each of us had to bring along one thing to go with the costume. {p} went as {a x}, {q} as {a y}. I went as myself, as I do every year.',
      '"For one evening," it said on the card, "be somebody else!" So {p} put on the clothes of {a x}, and {q} those of {a y}. The taxi driver did not say a word.',
    ],
    ask: [
      'To look like a real one, {p} carried in {pHis} right hand a __.',
      '"Nobody will know what I am," said {p}, "if I do not have a __!"',
      'The costume was good, but what made everyone look at {p} was the big __.',
      'On the way home {p} left behind in the taxi a perfectly good __.',
      'At midnight {p} danced on the table and waved {pHis} __.',
    ],
    rows: `x due y rivals
      witch | broom | knight | sword spade crown / knight | sword | witch | broom spade needle
      gardener | spade | king | crown sword broom / painter | brush | drummer | drum sword broom
      drummer | drum | painter | brush sword spade / fisherman | net | nurse | needle broom drum
      hunter | gun | fisherman | net broom drum / postman | letter | hunter | gun broom drum
      photographer | camera | witch | broom sword drum
      football referee | whistle | gardener | spade sword camera
      clown | balloon | photographer | camera drum broom / tailor | needle | clown | balloon drum broom`,
  },
  {
    open: [
      'The baby monkeys at the zoo are learning fast. {p} the keeper let one of them watch {a x} at work, who had come for two days.',
      'Our little boy copies everyone. Last week it was the {y}, and this week it is the {x}, whom he watched for a whole afternoon from his pram.',
    ],
    ask: [
      'Now the little one sits there with both hands full of __.',
      'Hide everything! Wherever it is, the little one will find the __.',
      'It is sweet to see the small fingers busy with __.',
      'I am afraid that we must buy some new __, because of all this.',
    ],
    rows: `x due y rivals
      painter | paint | baker | flour bricks letters / baker | flour | painter | paint bricks letters
      bricklayer | bricks | postman | letters flour paint
      postman | letters | bricklayer | bricks flour paint
      gardener | flowers | cobbler | shoes paint flour / cobbler | shoes | gardener | flowers paint flour
      bookseller | books | hatter | hats flour bricks / hatter | hats | bookseller | books flour bricks
      potter | clay | baker | flour letters shoes`,
  },
]);

export const kinds: readonly Kind[] = [OBJECTS];
