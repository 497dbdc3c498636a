// Tellings with a verb far behind its subject in tales, jokes, speeches, rules and instructions.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const LOST = toldKind('told: verb far from its subject, in tales and rules', [
  {
    open: [
      'Once upon a time there {n} in a forest where nobody went. Each year a king sent his men to catch what they could.',
      'Listen, little one, it is a tale of long ago. In a dark forest there {n}, and the king was afraid of that forest.',
    ],
    ask: [
      'One night, when the men had lit their fires, the {x} with the silver eyes __ {end}.',
      'But what nobody knew was that the {x} behind those old trees __ {end}.',
      'In all the songs about those days, the {x} of the seven hills __ {end}.',
    ],
    rows: `n x due end rivals
      lived a wolf | wolf | was | quite tame | were is
      lived nine wolves | wolves | were | quite tame | was are
      lived a witch who was afraid of mice | witch | was | kind at heart | were is
      lived two witches who were afraid of mice | witches | were | kind at heart | was are
      slept a giant under a rock | giant | was | hungry | were is
      slept three giants under a rock | giants | were | hungry | was are`,
  },
  {
    open: [
      'My speech is short, dear guests, for the soup is getting cold. {Told}',
      '{p} stood up with a glass in one hand and a fork in the other. "{Told}"',
    ],
    ask: [
      '"{Who}, who came to this town with two bags and no friends, __ {end}."',
      '"And let nobody say anything else: {who}, in spite of the flat tyres, __ {end}."',
      '"Before you take your spoons, know that {who} beside all these flowers __ {end}."',
    ],
    rows: `told who due end rivals
      I want to talk of nobody but myself on this fine day. | I | am | happy today | is are
      I want to talk of the bride on this fine day. | the bride | is | happy today | am are
      I want to talk of the young couple on this fine day. | both of them | are | happy today | is am
      I am thinking back to the year when I came here. | I | was | very lonely then | were am
      I am thinking back to the year when the bride came here. | the bride | was | very lonely then | were is
      I am thinking back to the year when the parents came here. | the parents | were | very lonely then | was are`,
    near: true,
  },
  {
    open: [
      'Rule one of this club hangs over the bar. {Told} Rule two has been eaten by mice.',
      '"You can join us," they said, "but there are rules." {Told}',
    ],
    ask: [
      'It follows that {who} in the corner with the dice __ {end}.',
      'I had to swear on three books that {who} under this roof __ {end}.',
      'So it is no wonder that {who} among all these old men __ {end}.',
    ],
    rows: `told who due end rivals
      Each new member has to wash the cups. | each new member | washes | the cups | wash wears
      New members have to wash the cups. | new members | wash | the cups | washes wear
      Each new member has to wear a feather. | each new member | wears | a feather | wear washes
      New members have to wear a feather. | new members | wear | a feather | wears wash
      No member may pay for his beer. | nobody | pays | for beer | pay drinks
      Members have to pay for the beer of the guests. | members | pay | for the beer | pays drink
      Every guest is allowed to sleep under the table. | every guest | sleeps | under the table | sleep pays
      Guests are allowed to sleep under the table. | guests | sleep | under the table | sleeps pay`,
  },
  {
    open: [
      '"Have you heard this one?" asked my uncle. "{Told}"',
      'There is a joke that goes round among vets. {Told}',
    ],
    ask: [
      'The owner looks up, the flies fall from the walls, and the {x} with two glasses and a hat __: "One more!"',
      'The guests hold on to their chairs. In a deep voice the {x} between the tables __: "One more, please!"',
      '"What will it be?" And the {x}, after a look at all the bottles, __: "Water for two!"',
    ],
    rows: `told x due rivals
      A horse comes into a pub, and it can talk. | horse | says | say sings
      Two horses come into a pub, and they can talk. | horses | say | says sing
      A horse comes into a pub, and it can sing, but not talk. | horse | sings | sing says
      Two horses come into a pub, and they can sing, but not talk. | horses | sing | sings say`,
    near: true,
  },
  {
    open: [
      'Instructions for the heating in our holiday home, in large letters. {Told}',
      'The last guests left us a page about the heating. {Told} Under it they drew a flame.',
    ],
    ask: [
      'Do not worry if the {x} behind the pipes in the cellar __ {end}.',
      'You will notice that the {x} next to the two switches __ {end}.',
      'In nights of frost the {x} on the side with the numbers __ {end}.',
    ],
    rows: `told x due end rivals
      It makes a light, which is normal. | lamp | shines | all night | shine rings
      They make a light, which is normal. | lamps | shine | all night | shines ring
      You will hear it ring, which is normal. | bell | rings | all night | ring shines
      You will hear the two of them ring, which is normal. | bells | ring | all night | rings shine
      It goes round without a break, which is normal. | wheel | turns | all night | turn shines
      They go round without a break, which is normal. | wheels | turn | all night | turns shine`,
    near: true,
  },
  {
    open: [
      'We play at shop. {Told} The money is made of leaves.',
      '"You be the customers," said {p}, who is five. {Told}',
    ],
    ask: [
      'So {who} behind the boxes and the buckets __ {end}.',
      'And do not laugh when {who}, in the shoes of the grown-ups, __ {end}.',
      'Now ring the bell and look how {who} with the paper hats __ {end}!',
    ],
    rows: `told who due end rivals
      The bear has mud cakes for sale. | the bear | sells | mud cakes | sell buys
      The dolls have mud cakes for sale. | the dolls | sell | mud cakes | sells buy
      The bear is to be the baker. | the bear | bakes | mud cakes | bake sells
      The dolls are to be the bakers. | the dolls | bake | mud cakes | bakes sell
      The bear needs mud cakes and has leaves to pay. | the bear | buys | mud cakes | buy sells
      The dolls need mud cakes and have leaves to pay. | the dolls | buy | mud cakes | buys sell`,
    near: true,
  },
  {
    open: [
      'Camp rules: there is a job for each tent, and the list is nailed to the big pine. {Told}.',
      'We drew lots for the jobs in the camp. {Told}, that is what it says on the paper.',
    ],
    ask: [
      "At seven o'clock sharp, the {x} from the tent by the two rocks __ {end}.",
      'No one else needs to get up yet. The {x} with the blue scarves __ {end}.',
      'If there are no matches or knives to be found, the {x} of the third tent __ {end} all the same.',
      'I could sleep in, for the {x} between our tents and the lake __ {end}.',
    ],
    rows: `told x due end rivals
      Wood is to be cut by the leader | leader | cuts | wood | cut cooks
      Wood is to be cut by the twins | twins | cut | wood | cuts cook
      Breakfast is to be cooked by the leader | leader | cooks | breakfast | cook cuts
      Breakfast is to be cooked by the twins | twins | cook | breakfast | cooks cut
      Water is to be brought by the tall girl | tall girl | brings | water | bring cooks
      Water is to be brought by the tall girls | tall girls | bring | water | brings cook
      The fire is to be watched by the boy | boy | watches | the fire | watch brings
      The fire is to be watched by the boys | boys | watch | the fire | watches bring
      The bell is to be rung by the old guide | old guide | rings | the bell | ring watches
      The bell is to be rung by the old guides | old guides | ring | the bell | rings watch`,
  },
  {
    open: [
      'I had a dream. {Told} Then the alarm clock went off.',
      'In my dreams animals behave like my relatives. {Told}',
    ],
    ask: [
      'Imagine a desk with five phones on it, at which {who} with the glasses __ {end}!',
      'I come in by the window, and {who} between the boxes of paper __ {end}.',
      'All is quiet, only {who} on the carpet of my uncles __ {end}.',
    ],
    rows: `told who due end rivals
      It is an office full of letters, all from the pen of a duck. | a duck | writes | letters | write eats
      It is an office full of letters, all from the pens of the ducks. | the ducks | write | letters | writes eat
      It is an office where letters are food for a goat. | the goat | eats | letters | eat writes
      It is an office where letters are food for goats. | the goats | eat | letters | eats write
      It is an office where letters are read aloud by a fox. | the fox | reads | letters | read eats
      It is an office where letters are read aloud by foxes. | the foxes | read | letters | reads eat`,
    near: true,
  },
  {
    open: [
      'The captain wrote in his log every evening. {Told}',
      "I found a ship's log in my attic, with stains of rum. {Told}",
    ],
    ask: [
      '"{Who} with the rings in the ears __ {end}."',
      'Then comes a line in red: "{Who}, whom I took on board in the islands, __ {end}."',
      'On the same page I read that {who} under the torn sails __ {end}.',
    ],
    rows: `told who due end rivals
      It is the day of writing, and the sea is calm. | the cook | is | sick as a dog | are was
      It is the day of writing, and the sea is calm. | the sailors | are | sick as dogs | is were
      He looks back at the storm of last week. | the cook | was | sick as a dog | were is
      He looks back at the storm of last week. | the sailors | were | sick as dogs | was are
      This evening all is well on board. | the boy | is | a great help | are was
      This evening all is well on board. | the twins | are | a great help | is were
      He remembers the fire on his first ship. | the boy | was | a great help | were is
      He remembers the fire on his first ship. | the twins | were | a great help | was are`,
  },
  {
    open: [
      'Who pays? That is what it always comes to. {Told} So it is written on the back of the menu.',
      'We agreed on it in the car, so that there would be no quarrel at the table. {Told}',
    ],
    ask: [
      'Waiter, {who} in the two seats by the window __ {end}.',
      'Put your purse away, my dear! {Who}, as the others have agreed, __ {end}.',
      'Let me make it clear to all these people: {who} with the birthday candles __ {end}.',
    ],
    rows: `told who due end rivals
      The bill is for my uncle. | my uncle | pays | the bill | pay gets
      The bill is for my uncles. | my uncles | pay | the bill | pays get
      The last piece of cake is for my uncle. | my uncle | gets | the last piece | get pays
      The last piece of cake is for my uncles. | my uncles | get | the last piece | gets pay
      The driver must be my uncle. | my uncle | drives | the car home | drive pays
      The drivers must be my uncles. | my uncles | drive | the cars home | drives pay`,
    near: true,
  },
  {
    open: [
      'Sit still, the painter said, and I will tell you about the people in my pictures. {Told}',
      '"All the faces on my walls have a story," said the painter. "{Told}"',
    ],
    ask: [
      'The {x} in the boat with the three white sails __ {end}.',
      'You can see it in the eyes and the hands: the {x} under the apple trees __ {end}.',
      'It took me four winters, for the {x} with the dark curls __ {end}.',
    ],
    rows: `told x due end rivals
      They have all been dead for years. | girl | was | my sister | were is
      They have all been dead for years. | girls | were | my sisters | was are
      They still come to tea on Sundays. | girl | is | my sister | are was
      They still come to tea on Sundays. | girls | are | my sisters | is were
      They will be here any minute. | man | is | a friend of mine | are was
      They will be here any minute. | men | are | friends of mine | is were
      They went down with their ship when I was young. | man | was | a friend of mine | were is
      They went down with their ship when I was young. | men | were | friends of mine | was are`,
  },
  {
    open: [
      'At our table nobody says please. {Told} My mother only smiles and passes the dishes.',
      'Every family has its orders. {Told} A guest once thought that it was a play.',
    ],
    ask: [
      'And so, between the potatoes and the beans, {who} __ {end}.',
      'The forks are put down, because {who} on the bench with the cushions __ {end}.',
      'If the windows are open, the neighbours hear how {who} __ {end}.',
    ],
    rows: `told who due end rivals
      It is the custom that Father sings before he eats. | the father of the five girls | sings | a song | sing tells
      It is the custom that the girls sing before they eat. | the girls of this father | sing | a song | sings tell
      It is the custom that there is a story from Grandmother before we eat. | the old lady with the two canes | tells | a story | tell sings
      It is the custom that there are stories from the uncles before we eat. | the men with the big moustache | tell | stories | tells sing
      It is the custom that there is a bow from the youngest before we eat. | the youngest of the boys | bows | to us all | bow sings
      It is the custom that there is a bow from each child before we eat. | the children of my brother | bow | to us all | bows sing`,
    near: true,
  },
  {
    open: [
      'The treasure is real, only the map is false. {Told} That is all the old pirate would say.',
      '{Told} It was his last word, and then the pirate shut his one good eye.',
    ],
    ask: [
      'They dug for days, and all that time the {x} with the golden locks __ {end}.',
      'What a joke! The {x} of the two pirates __ {end}.',
      'Any child could tell you that the {x} under the stones and shells __ {end}.',
    ],
    rows: `told x due end rivals
      "You will find it all on the beach, it has never moved." | chest | is | on the beach | are was
      "You will find it all on the beach, it has never moved." | chests | are | on the beach | is were
      "It lay on the beach until the sea took it." | chest | was | on the beach | were is
      "It lay on the beach until the sea took it." | boxes | were | on the beach | was are
      "You will find it all in the well, it has never moved." | box | is | in the well | are was
      "You will find it all in the well, it has never moved." | boxes | are | in the well | is were`,
  },
  {
    open: [
      'What would I do without the people of this street? {Told} I bake them a cake now and then.',
      'Since I broke my leg I have had nothing to do. {Told}',
    ],
    ask: [
      'I lie on the sofa with my foot on three cushions while {who} from across the street __ {end}.',
      'It is hard to believe, but {who} with those fine hands __ {end}.',
      'Each morning before the children leave for school, {who} of whom I was always afraid __ {end}.',
    ],
    rows: `told who due end rivals
      The floor is the business of the judge, with a bucket and a brush. | the judge | washes | my floor | wash feeds
      The floor is the business of the nuns, with a bucket and a brush. | the nuns | wash | my floor | washes feed
      The hens are the business of the judge, with a bag of corn. | the judge | feeds | my hens | feed washes
      The hens are the business of the nuns, with a bag of corn. | the nuns | feed | my hens | feeds wash
      The cooking is the business of the tall officer. | the officer | cooks | my lunch | cook feeds
      The cooking is the business of the tall officers. | the officers | cook | my lunch | cooks feed`,
  },
  {
    open: [
      'It is quiz night, and there are points for the truth. {Told}',
      '"Ready?" says the quiz master. We hold hands under the table. {Told}',
    ],
    ask: [
      'Our answer, after a lot of whispers, is that the {x} from the coasts of the south __ {end}.',
      'I put my hand up: "The {x}, like so many other animals, __ {end}!"',
      'It was worth ten points to know that the {x} with those short legs __ {end}.',
    ],
    rows: `told x due end rivals
      The question was about the food of a fat bird, and I smelled fish. | bird | eats | fish | eat sleeps
      The question was about the food of fat birds, and I smelled fish. | birds | eat | fish | eats sleep
      The question was about the bed of a bear, and I thought of a cave. | bear | sleeps | in a cave | sleep eats
      The question was about the bed of bears, and I thought of a cave. | bears | sleep | in a cave | sleeps eat
      The question was about how a frog gets across a road, in leaps. | frog | jumps | across | jump sleeps
      The question was about how frogs get across a road, in leaps. | frogs | jump | across | jumps sleep
      The question was about the top speed of a horse on the race track. | horse | runs | like the wind | run eats
      The question was about the top speed of horses on the race track. | horses | run | like the wind | runs eat`,
    near: true,
  },
]);

export const kinds: readonly Kind[] = [LOST];
