// Tellings of sport: matches, races, teams, winners, trainers and horses.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DAYS, NUMBERS } from './telling-words.ts';

const MATCH = toldKind('told: life, matches and teams', [
  {
    open: [
      'Our team plays in {due} this year, since a paint shop paid for the shirts. The boys from Hill Road are in {d}, so at least nobody gets mixed up.',
      '"Remember, we are the ones in {due}," said the trainer to the new boy. "If somebody is wearing {d}, you do not pass him the ball."',
    ],
    ask: [
      'The new boy stood in the middle of the pitch and passed the ball to the first shirt that was __.',
      'After the final whistle the whole field was full of happy people in __.',
      'All our mothers came, with scarves and flags and faces painted __.',
      'Come on, you boys in __!',
    ],
    lists: {
      due: 'red blue green yellow white black orange purple',
      d: 'red blue green yellow white black orange purple',
    },
    rivals: 'd',
  },
  {
    open: [
      '{p} and {q} ran side by side for nearly the whole race. In the last few yards {q} looked round, and that was the end of it: {p} shot past.',
      'Everybody had thought that {q} would be first. But with the line in sight {q} tripped on a shoelace, and {p} did not stop to help.',
    ],
    middle: ['The crowd was on its feet, and a dog was running about on the track.'],
    ask: [
      'The gold medal was hung round the neck of __.',
      'So when they called out the winner, the name that came from the loudspeaker was __.',
      'Three cheers for __!',
      'Standing on the highest step, and waving to a proud mother, was __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'I am no good at ball games, but I love {c}. I do it every Saturday morning, rain or shine, and afterwards I eat an enormous breakfast.',
      'My aunt is seventy-one. Last month, to the horror of my uncle, she took up {c}, and now she wants to do nothing else.',
    ],
    ask: [
      'You cannot do it, of course, without a __.',
      'The one thing that I could see in the hall, leaning against the wall, was a __.',
      'What do you give to somebody with a hobby like that? A new __!',
      'It all began years ago, when a neighbour was giving away a __.',
    ],
    rows: `c due rivals / cycling | bike | boat racket horse / rowing | boat | bike racket horse / tennis | racket | boat bike saddle
      / archery | bow | racket boat bike / skateboarding | skateboard | racket bow bike / golf | club | racket bow bike / surfing | surfboard | racket bike bow`,
  },
  {
    open: [
      'We lost, if you must know. They scored {due} goals, and all we had to show for it was one, which went in off the back of the referee.',
      'It was not our day. The ball was in our net {due} times, and our goalkeeper had tears in his eyes.',
    ],
    ask: [
      'On the bus home somebody asked how many we had let in, and the answer was __.',
      'I will never play in goal again. Do you know how many I let past me? It was __.',
      'My grandfather, who is a bit deaf, asked again and again, "How many did they score?" and I had to shout into his ear that it was __.',
      'In the newspaper, on the last page, we saw their half of the score, a big fat __.',
    ],
    lists: { due: 'three four five six seven eight nine ten eleven twelve' },
  },
  {
    open: [
      'Our new trainer, {f}, is half the age of the old one. {m} was with us for thirty years, and he still comes to every match and shouts at the players from behind the fence.',
      '{m} used to train us, and now that his back is bad, {f} does it. She makes us run up the church tower, and he brings the oranges.',
    ],
    middle: ['It rained so hard that the lines on the pitch were washed away.'],
    ask: [
      'When we ask if we may stop, the one who says no these days is __.',
      'If you want to join the team, have a word with the trainer, which means with __.',
      'Before a game we all put our hands together and listen to our trainer, __.',
      'The team would go through fire for its trainer, and that is how it should be with a trainer like __.',
    ],
    due: 'f',
    rivals: 'm',
  },
  {
    open: [
      '{C}. He had played badly all through the first half, and his mind was on something else. His wife and four children were watching.',
      'We all saw it, even those of us at the back. {C}, and it was only the tenth minute of the game.',
    ],
    ask: [
      'He put his face in his hands, for he knew that this meant a __.',
      'The whistle blew, and everybody round me knew that the referee had given a __.',
      'The man beside me, who had slept so far, woke up and asked whether that had been a __.',
    ],
    rows: `c due rivals / Our striker kicked the ball right into the net | goal | corner foul / Our captain kicked a man in the leg | foul | goal corner
      / Our own keeper tipped the ball over the bar | corner | goal foul / Our defender caught the ball with both hands in front of his own goal | penalty | goal corner throw
      / Our winger kicked the ball over the side line | throw | goal corner penalty`,
  },
  {
    open: [
      'There is a photo of our school team in the hall, and I am in the back row. The boy on my left, with {a due} in his hands, is our Tim. He never went anywhere without it.',
      'Every team has somebody who brings luck. Ours was a boy called Tim, who sat on the bench with {a due} on his knees.',
    ],
    ask: [
      'Before each match the captain had to rub, for luck, that silly old __.',
      'We lost only once, and that was the day when somebody had stolen the __.',
      'Years later, when the school was pulled down, they found under the floor of the hall the __.',
      'In the final he was so nervous that he chewed on the __.',
    ],
    lists: { due: 'drum bell whistle doll horseshoe teddy spoon trumpet cushion hat boot' },
  },
  {
    open: [
      'Mark your calendars, dear parents: the match against the teachers will be on {due}, straight after lunch. The swimming gala is on {d}, as always. Please send towels.',
      'Our game had been moved to {due}, because on {d} the pitch was needed for a donkey show. One of us had not heard about it.',
    ],
    ask: [
      'So the poor boy turned up on the wrong day, all alone, in shorts. Everybody else was there for the match on __.',
      'Nobody did any homework that week, and nobody slept a wink the night before __.',
      'Can you lend me your boots? I need them for the match on __.',
      'If the weather is fine, we will all meet at the pitch on __.',
    ],
    lists: { due: DAYS, d: DAYS },
    rivals: 'd',
  },
  {
    open: [
      'It was the last minute, and nobody had scored. {C}, and after such a game you could hardly be surprised at that.',
      'You should have seen us after the match. {C}, every single one of us, and we still had to walk home.',
    ],
    ask: [
      'My mother took one look at me in the doorway and said, "You are __!"',
      'Never before had the trainer seen a team that was so __.',
      'On our way we met a lady with a pram. "Dear me," she said, "are they always this __?"',
    ],
    rows: `c due rivals / Mud was all over our faces, shirts and knees | dirty | hungry clean thirsty / We could have slept standing up, like horses | tired | hungry dirty cold
      / Our stomachs were as empty as drums | hungry | dirty cold clean / Rain was running out of our hair and our boots | wet | dry hungry clean
      / We had not had a drop to drink since noon | thirsty | hungry wet cold / We were blue and shivering in our thin shirts | cold | hungry hot thirsty`,
  },
  {
    open: [
      'My little {due} is the best goalkeeper in the whole league, and I am not just saying it because we are family. Last week three balls in a row bounced off that stubborn head.',
      'You will never guess who was picked for the national team. It was my {due}! We all screamed so loud that the neighbours came over.',
    ],
    middle: ['The rest of us can hardly catch a cold.'],
    ask: [
      'If you look at the wall of our sitting room, all the medals on it belong to my __.',
      'There is a piece in the newspaper today about my __.',
      'So we sat in the front row with a huge flag and shouted ourselves hoarse for my __.',
      'I kick the balls, and they are caught, nine times out of ten, by my __.',
    ],
    lists: { due: 'sister brother cousin nephew niece daughter son' },
  },
  {
    open: [
      'There was only one thing we were not allowed to bring to the match, and that was {due}. It said so on the gate. A man with a dog got in without any trouble.',
      '"Sorry, no {due} in here," said the man at the gate of the stadium. "They have done too much harm." He was very polite about it.',
    ],
    ask: [
      'My aunt went red. In her bag, under the knitting, she had brought some __.',
      'On the other side of the fence, where nobody checked, we could see a whole crowd of fans with __.',
      'At the next game a new sign hung by the gate. It showed, crossed out in red, a picture of __.',
      'I ask you, whoever heard of a match without __?',
    ],
    lists: { due: 'drums trumpets bottles balloons whistles flags bells sausages umbrellas eggs' },
  },
  {
    open: [
      '{m} plays the piano, and {f} plays football. People always think it is the other way round, and so {f} gets dolls from her aunts and {m} gets boots that he never wears.',
      'Twins can be very different. Take {f} and {m}: she is mad about football, and he would rather sit at the piano.',
    ],
    ask: [
      'The ball that came through the kitchen window was kicked, therefore, by __.',
      'There is mud on the stairs again, from the boots of __.',
      'On Saturday the whole family goes to the stadium to cheer for __.',
      'And who scored the winning goal? It was __!',
    ],
    due: 'f',
    rivals: 'm',
  },
]);

const RACE = toldKind('told: life, races and horses', [
  {
    open: [
      'I put all my pocket money on a horse called {pet}. My cousin laughed and bet on {pet2}, the favourite, who had won four times that year. We had good seats.',
      '"Which one are you going for?" asked my cousin. I liked the look of {pet}, who had white socks. He himself chose {pet2}, and off they went.',
    ],
    ask: [
      'I jumped up and down and shouted at the top of my voice, "Run, __!"',
      'With the others so far ahead I could have cried. I had lost everything because of __.',
      'I closed my eyes and prayed that the first one over the line would be my __.',
      'Even now, when I see a horse with white socks, I think of mine, of dear old __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      '{p} came {due} in the big race, which was not bad at all for somebody with a cold. {q}, who had been boasting for weeks, came {d}.',
      'When they had all crossed the line, {q} was {d} and {p} was {due}. Nobody else we knew had even got to the end.',
    ],
    middle: ['There were buns and lemonade for everyone.'],
    ask: [
      'Granny rang in the evening to ask {p} about the race. "I was __!"',
      'It says so on the piece of paper that {p} keeps under the pillow: __.',
      '{p} would have liked to win, naturally, but was quite happy to be __.',
      'I only saw the end of it, just when {p} came in, exhausted, __.',
    ],
    lists: {
      due: 'second third fourth fifth sixth seventh eighth ninth',
      d: 'second third fourth fifth sixth seventh eighth ninth',
    },
    rivals: 'd',
  },
  {
    open: [
      'The vet ran his hand along the horse and shook his head. "{C}," he said to the girl. "You must not ride him today."',
      'Something was wrong with my pony. "{C}," said the old groom, who knew everything about horses. He went to get his box.',
    ],
    ask: [
      'With great care he felt the __.',
      'She had not slept all night for worry about that __.',
      'He put some ointment on it, and then a bandage, all round the __.',
      'In a week, he said, nobody would notice that there had ever been anything wrong with the __.',
    ],
    rows: `c due rivals / He has lost a shoe | hoof | tail ear mane / Something has stung him where he hears | ear | hoof tail mane
      / He cannot keep the flies off with it | tail | hoof ear mane / He has something in it, and he cannot see | eye | hoof tail ear`,
  },
  {
    open: [
      '{p} is small for a jockey, and the horse is tall, so somebody always has to help {pHim} up. There were {due} horses in the race that day, and one of them had a cold.',
      '"How many are running?" asked Grandpa, who had lost his glasses. "{Due}," I said, "and ours is the one with the long tail."',
    ],
    ask: [
      'At the start they stood in a row, snorting and stamping, all __.',
      'Then the gate flew open, and out of it thundered the __.',
      'Not one of them fell, and so over the line, one after the other, came all __.',
      'Later we went to the stables to see the horses, and I gave an apple to each of the __.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'What do you do with a horse that will not go? {p} had tried everything. Then a boy held out {a due}, and the horse trotted after him like a lamb.',
      "The winner's secret was {a due}. Before each race the jockey showed it to the horse, and he put it away again at once.",
    ],
    ask: [
      'Every morning since then, there has been in the stable, on a nail by the door, a __.',
      'Nobody could have guessed that a horse would run so fast for a __.',
      'What a funny animal! It does not care about sugar, but it will do anything for a __.',
      'Before I went to bed that night I wrote down in my diary: never go riding without a __.',
    ],
    lists: { due: 'carrot pear banana biscuit turnip radish pretzel bun lemon cabbage melon' },
  },
  {
    open: [
      'There was a white horse at the fair, and a {c} one, and only one of them was gentle. {p} picked the white one. {q}, who had never been in a saddle before, got the {c} one.',
      '{q} has a {c} pony, and {p} has a white one. They brush them for hours and plait their tails.',
    ],
    ask: [
      'Who fell into the ditch, you ask? A {c} pony came home alone, so it must have been __.',
      'Looking at the picture, in which a {c} pony is jumping over a gate, I can tell that the rider is __.',
      'The one who brought a bag of carrots for the {c} horse was __.',
    ],
    lists: { c: 'black brown grey spotted' },
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'The cup that {p} won is made of silver, and it stands on the {due}. The medals are in the {d}, all nine of them, because {pHe} is too modest to show them.',
      "You can't miss {p}'s cup. It has its place on the {due}, and {pHis} mother polishes it every day.",
    ],
    ask: [
      'When visitors come, they look at it and say, "What is that on the __?"',
      'The cat jumped up, there was a crash, and the cup was no longer on the __.',
      'I must say the cup looks very grand on the __.',
      'One day a second cup will stand beside it on the __.',
    ],
    lists: {
      due: 'piano shelf fridge desk table cupboard television wardrobe',
      d: 'drawer cellar attic garage',
    },
  },
  {
    open: [
      'Between us we have looked after the old mare for years. {p} feeds her before school, and {q} brushes her in the evening, since {q} is no good at getting up.',
      'The mare belongs to both of them. Mornings are for {p}, who gives her hay and water. In the evening {q} comes with the brush.',
    ],
    middle: ['She is twenty-six now, and she has a bad leg.'],
    ask: [
      'Today, at nine, she was still hungry and kicked at her door. Somebody had overslept, and it was __.',
      'When the sun comes up, she pricks her ears, because she can hear the steps of __.',
      'There was no hay left, and the one who noticed it was, of course, __.',
      'If she looks thin to you, you had better talk to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '"Don\'t help me," said {p}, who was learning to ride. The horse was enormous, and we were all a bit afraid. {PHe} got one foot in the stirrup.',
      '{p} had fallen off for the third time that morning. The trainer came running, but {pHe} only laughed and shook the sand out of {pHis} hair.',
    ],
    ask: [
      'It took a while, but in the end {pHe} got up into the saddle all by __.',
      'At the end of the lesson {pHe} looked in the mirror and grinned at __.',
      '"Nobody is going to call me a coward," {pHe} said to __.',
      'That evening, covered in bruises, {pHe} felt rather pleased with __.',
    ],
    due: 'pHimself',
    rivals: 'himself herself themselves itself',
  },
  {
    open: [
      'The runners had all gone round the track {due} times when it began to snow. {p} was wearing shorts, and {q} had lost a shoe.',
      'To get to the end of this race you must go round the lake {due} times. {p} stopped after the first, with a stitch, and lay down in the grass.',
    ],
    ask: [
      'How many times did they go round? I counted __.',
      'My uncle did not want to believe how often they had been round. "Surely not __!"',
      'I should be dead after one round, let alone __.',
      'Next year, to make it harder, they will add one more to the __.',
    ],
    lists: { due: 'three four five six seven eight nine ten eleven twelve' },
  },
  {
    open: [
      'Whoever wins the village race gets {a due}, and has done since the days of my grandfather. The second gets a handshake. Nobody knows how it began.',
      '"First prize, ladies and gentlemen, is {a due}!" called the man with the microphone. A murmur went through the crowd, and several people tied their shoes more tightly.',
    ],
    middle: ['Nine people were at the start, among them the postman and the priest.'],
    ask: [
      'The winner was {p}, who went home that evening with a very fine __.',
      '{p} was so far ahead of everybody else that {pHe} could already see {pHimself} with the __.',
      'You should have seen the face of {pHis} mother when {p} came through the door with the __.',
      'Two people reached the line in the same second, and that is why they now share a __.',
    ],
    lists: { due: 'goose pig ham cheese goat cake lamb duck barrel sheep turkey' },
  },
  {
    open: [
      '{X} had been leading from the very start, and the crowd was going wild. Nobody had expected it, least of all the trainer, who had gone for a sandwich.',
      'All eyes were on one place, the last bend, where {x} had just come into sight. The old lady next to me got out her handkerchief.',
    ],
    ask: [
      'Far behind, the others were fighting for second place. There was nobody now who could catch __.',
      'A minute later everybody was standing round and cheering __.',
      'The band began to play in honour of __.',
    ],
    rows: `x X due rivals / a girl in a yellow cap | A girl in a yellow cap | her | him them / a boy with no shoes | A boy with no shoes | him | her them
      / two brothers on one bike | Two brothers on one bike | them | him her / an old man with a beard | An old man with a beard | him | her them
      / a nun on a scooter | A nun on a scooter | her | him them / three grey ponies | Three grey ponies | them | him her`,
  },
  {
    open: [
      'We all have our jobs on the day of the race. Mum holds the horse, Dad carries the saddle, and I am in charge of the {due}. My sister, who rides, only has to smile.',
      'I forgot the {due} once, and it cost my sister the race. She did not speak to me for a week, though the horse forgave me at once.',
    ],
    ask: [
      'So now, before we leave the house, everybody asks me whether I have got the __.',
      'I have tied a bit of string round my finger, to remind me of the __.',
      'What was it that lay by the gate when we had gone? The __!',
      'This year my sister has decided that she herself will look after the __.',
    ],
    lists: { due: 'brush hat boots gloves blanket bucket number whip hay towel sugar' },
  },
]);

export const kinds: readonly Kind[] = [MATCH, RACE];
