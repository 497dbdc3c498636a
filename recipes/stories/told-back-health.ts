// Tellings of facts said once in passing at the doctor's, at the police station and about the weather, and called back.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DAYS, FAMILY, JOBS, MONTHS, NUMBERS } from './telling-words.ts';

const ILL = toldKind('told: called back at the doctor, what was said', [
  {
    open: [
      'I swallowed {a due}, doctor. It was yesterday, at the table, during a toast. Otherwise I am fine. My wife snores, and the new glasses make the floor come up, but I am not here about that.',
      '"He has swallowed {a due}," said the mother, and pushed the boy into the room. The doctor was just eating his bun. On the wall there was a picture of a man without his skin, and the boy could not take his eyes off it.',
    ],
    ask: [
      'They made an X-ray, and there it was, in the middle of the belly, as clear as could be: the __.',
      '"You will have to wait," said the doctor. "A __ comes out by itself."',
      'What had been swallowed? It was a __.',
      'On Thursday there was a small sound in the toilet, and that was the __.',
      'It has been washed, and today the family keeps it in a frame, the famous __.',
      'Do you know how one gets a __ out of a belly?',
    ],
    lists: { due: 'coin button ring key marble bell shell stone stamp pea spider bee fly fork screw' },
  },
  {
    open: [
      'You must take the {due} pill in the morning. The ones for the night are different. And drink more, and worry less. Did your son marry that dancer? Mine has married a man who eats fire, in Hull.',
      '"The pill for the morning is {due}," the nurse told the old man, and she wrote it down, but he lost the paper. He had a lot of pockets, and in each there was something to eat.',
    ],
    ask: [
      'In the morning he shook all his pills out on the table and looked for one that was __.',
      'He called his daughter. "Which one is it in the morning?" "The one that is __, Dad."',
      'What colour is the pill for the morning? It is __.',
      'By mistake he took the one for the night and slept till noon. It should have been __.',
      'He has to take it every day at breakfast, with a glass of water, something small and __.',
      'Under the breakfast table the dog found a pill, and it was __.',
    ],
    lists: { due: 'red blue green yellow white black brown pink purple orange' },
  },
  {
    open: [
      'I dream of {due}, doctor, night after night. I lie down, I count to ten, and there they are. I should add that I sell carpets, and that I was happy as a child. The couch is very soft. Is it horse hair?',
      '"It is always {due} that I dream of," said the patient, and the doctor wrote something down. It got dark in the room. A tram went by, and the little glass men on the shelf began to tinkle.',
    ],
    ask: [
      'The week after, the patient was happy. "I have slept through, and I did not see any __!"',
      'What does the patient dream of? Of __.',
      '"And what do they do to you in your dream?" asked the doctor. "I mean, the __."',
      'That night the doctor himself woke up, wet with sweat. He had dreamed of __.',
      'You need not be afraid to go to bed. There are no __ in your room.',
      'The doctor wrote a long book about the man who saw in his dreams nothing but __.',
    ],
    lists: {
      due: 'wolves bears clowns geese spiders horses cows snakes trains teeth eggs spoons shoes witches ghosts pumpkins',
    },
  },
  {
    open: [
      'My {due} had just the same thing, and died of it. But you look well. The visiting hours are a joke, I stood in the corridor for ages. These are for you, they are from the petrol station.',
      '"There was somebody in our family with this as well, my {due}," {p} told the nurse, who was trying to find a vein. Somewhere a machine was beeping. In the next bed they were having a birthday.',
    ],
    ask: [
      '"You do not have what I thought you had," said the doctor. "It is not what killed your __."',
      'Who in the family had had the same illness? It was the __.',
      'All night long {p} lay awake and thought of that poor __.',
      'There is a photo of the __ in a hospital bed, waving, a week before the end.',
      '"I am going to live," cried {p}, "and that is more than you can say of my __!"',
      'The doctors asked a lot of questions about the death of the __.',
    ],
    lists: { due: FAMILY },
  },
  {
    open: [
      'He broke it on {due}, and went on dancing. Men! I only found out when he could not get into his boot. You may laugh. It is a good hospital, is it not? They have a fish that can ring a bell.',
      'It was on {due} that {p} broke the leg, on the stairs of the opera. There were three encores after that. And now everyone wanted to write something on the plaster, and the priest drew a pig.',
    ],
    ask: [
      '"When did it happen?" asked the doctor, tapping on the plaster. "On __."',
      'They had to tell the insurance on what day the leg was broken, and they wrote: on __.',
      'It was one week later, __ again, and the leg still hurt.',
      'The leg had been all right until __.',
      'Never go to the opera on a __, for you can see what happens to your leg.',
      'When was the accident? On __.',
    ],
    lists: { due: DAYS },
  },
  {
    open: [
      'Take {due} drops.',
      '"How many drops?" "{Due}, with some water," said the chemist.',
      'On the bottle it says: {due} drops before you go to bed.',
    ],
    ask: [
      'He held the bottle over the glass and counted the drops, and stopped when he had got to __.',
      'How many drops was it? It was __.',
      '"I have taken too many drops, doctor! It should have been __."',
      'The right number of drops is __.',
      'The doctor wants him to take one drop fewer than before. Until now it was __.',
      'Into the glass fell __ drops.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'My operation will be in {due}. I have known it since yesterday, and I feel quite calm. They take something out that nobody needs. More cake? I have baked three since yesterday, and I do not even like it.',
      '"We shall do the other eye in {due}," the doctor said. With the one eye I could already see so well that it frightened me. The dust! The age of my wife! The number of leaves on a tree!',
    ],
    ask: [
      'I asked my boss if I could be away from work in __.',
      'When am I going to be operated on? In __.',
      'I packed my bag for the hospital at the end of the month before, for it was to be in __.',
      'My garden has to wait. In __, when they have cut me open, I cannot lift a spade.',
      'The doctor broke his own arm skiing, and so it was not done in __.',
      'It all went well, and ever since I have loved the month of __.',
    ],
    lists: { due: MONTHS },
  },
  {
    open: [
      'He is {a due}, that man in bed three, and the one by the window is something with fish. They play chess all day, without a board. I come from the night shift, do not look at my hair.',
      'The new patient in the corner told us that he was {a due}, before they wheeled him off. It was soup day. The old count was singing the song about the mill, with all of its verses.',
    ],
    ask: [
      'When he came back he still had the mask on, and in his sleep he talked, and you could tell that he was a __.',
      '"I shall be a good patient," he said. "And if you ever need a __, you know where I live."',
      'What did he do for a living? He was a __.',
      'One of the nurses looked at his hands and said, "Of course, these are the hands of a __."',
      'On the chart by his bed stood his age, his weight, and his job, and the job was: __.',
      'A whole crowd of people came to see him, all of whom knew him as a __.',
    ],
    lists: { due: JOBS },
  },
  {
    open: [
      'You are not to eat any {due} from now on, said the doctor. You may have anything else, as long as it is green. In the waiting room they were fighting over a magazine with the princess in it.',
      '"From today on, no {due}," the doctor told {p}, as he pulled off his gloves. There was a skeleton in the corner with a hat on, and the window looked out on a wall with a painted window.',
    ],
    ask: [
      '{p} came home, opened the fridge, sighed, and gave to the dog what was left of the __.',
      'It was the feast of the year, and on all the plates but that of {p} there was __.',
      'What must {p} not eat any more? It is __.',
      '"Just one little bite of __," begged {p}, but they all shook their heads.',
      'In secret {p} went to another doctor, who said that a bit of __ never killed anyone.',
      'When {p} walks through the market with closed eyes, it is because of the __ there.',
    ],
    lists: {
      due: 'cheese chocolate sugar butter fish chicken pizza pasta cake bread bacon ham honey salt pie',
    },
  },
]);

const NEWS = toldKind('told: called back, police, lost things and weather', [
  {
    open: [
      'It was {due} on the day when we moved in, I remember, and the piano stood in the street. A man sat down and played for an hour. Then they brought the wardrobe, which had my brother in it.',
      'The first thing I can remember is a {due} day, and myself at a window with my nose against the glass. My mother is singing. On the sill there is a plum, and I am not allowed to have it.',
    ],
    ask: [
      '"What was the weather like on that day?" my daughter asked me, when I told her of it. I said, "It was __."',
      'To this day, when it is __, I think of that time.',
      'It can be any weather you like in my dreams of that day, but really it was __.',
      'I painted a picture of that day, and to paint it I had to wait until it was __ again.',
      'Are you sure that it was __ on that day, so long ago?',
      'My brother tells it differently. He says that it was fine, but I know that it was __.',
    ],
    lists: { due: 'foggy windy stormy rainy snowy cloudy freezing misty wet cold' },
  },
  {
    open: [
      'My bike has been stolen, officer. It is {due}. It was in front of the swimming pool, next to a tandem. I had it from my grandmother, who crossed the Alps on it, with a cello. Where do I sign?',
      '"The bike is {due}," said {p}, "and the bell says moo." The policeman wrote with two fingers. He had to go out, because there was a lady with a snake, and when he came back he was pale.',
    ],
    ask: [
      'In the canal they found eleven bikes that summer, and just one of them was __.',
      '{p} saw a boy ride by, and shouted, "Stop!", as that bike was __.',
      'What colour was the stolen bike? It was __.',
      'The police rang. "We have a bike here. Did you not say that yours was __?"',
      'The thief was no fool. He took a pot of paint, and by the evening the bike was no longer __.',
      'The new bike must not be __ again, or it will remind me too much of the old one.',
    ],
    lists: { due: COLOURS },
  },
  {
    open: [
      'I was at the {due} when it happened, inspector. I am there every evening. You can ask the man with the ear. The dead man owed me money, so I should be the last to kill him, if you think about it.',
      '"At the time of the murder I was at the {due}," said the butler. He offered the inspector some tea. There was a storm, the bridge was gone, and the eleven guests had only one candle.',
    ],
    ask: [
      'The inspector smiled. "That evening they had closed at six. You cannot have been at the __!"',
      'Where did he say that he had been? At the __.',
      'A girl came in from the rain and said, "It is true. I saw him with my own eyes at the __."',
      'They found a ticket in his pocket, and so they believed that he had been at the __.',
      'The inspector put on his hat and went to the __ to ask if anyone had seen that man.',
      'He told the same story to the judge: all evening long he had been at the __.',
    ],
    lists: {
      due: 'cinema theatre library hotel museum hospital pool zoo circus harbour station park market church',
    },
  },
  {
    open: [
      'And now the news. A man has crossed the sea in {a due}. It took him a year. Butter is going to be dearer, the King has a cold, and in Devon there is a sheep that can bark.',
      'In the paper there was something about a man who had crossed the ocean in {a due}. I read it to {p}, who was up to the elbows in dough. I read out the deaths, too, and the film with the two sailors.',
    ],
    middle: ['We had cake. It began to rain, and the washing was still out.'],
    ask: [
      'When he came home they all stood at the harbour, and the King himself got into the __ and had his picture taken.',
      'What had he crossed the sea in? In a __.',
      'Today you can see it in the museum, full of holes: the __ from the middle of the sea.',
      'The boys on our pond tried it, too, but their __ went down like a stone.',
      '"A whole year in a __!" said {p}. "And what about the toilet?"',
      'He is already planning the next trip, but not in a __ again.',
    ],
    lists: {
      due: 'barrel bucket basket bath box bed suitcase cupboard wardrobe pumpkin drum piano chest boot car tent',
    },
  },
  {
    open: [
      'The lorry on the M6 has lost its load, so please drive slowly, there are {due} all over the road. In the studio we now have the woman who can tell your future from your socks. Good morning, Olga.',
      'On the way to work I heard on the radio that a lorry had tipped over, and that the road was covered with {due}. I was thinking about my speech. My tie was in my tea, and I had to sing to calm down.',
    ],
    ask: [
      'Behind the next bend I had to brake hard. As far as you could see, there were __.',
      'A policeman stood in the middle of the road and shovelled __.',
      'What had fallen off the lorry? It was __.',
      'People got out of their cars and filled their bags with __.',
      'I came to the office two hours late. "It was because of the __," I said.',
      'For weeks we found __ in the ditch beside that road.',
    ],
    lists: {
      due: 'apples oranges potatoes eggs shoes books bottles pumpkins onions lemons balls dolls tomatoes plates candles bananas',
    },
  },
  {
    open: [
      'There are {due} men in the boat.',
      'A boat is in trouble off the coast, with {due} men in it.',
      '"How many men are out there?" "{Due}, and the sea is getting up."',
    ],
    ask: [
      'All the men from the boat were saved. They came up the beach one after another, and there were __.',
      'The innkeeper made a bed for every man from the boat, and so he needed __ beds.',
      'How many men had been in the boat? There had been __.',
      'The women of the village brought a dry shirt for each of the men, and the shirts were __ in number.',
      'There is a stone on the cliff for the men in the boat, with a cross for each of them. If you count them you get to __.',
      'For all __ men the sea had been kind in the end.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'Somebody has broken into our {due}, nothing is missing. We have had the police here and they ate all the biscuits. My sister is learning to fly. She has landed in a tree, but on purpose, she says.',
      'In the night they had broken open the {due} at our place, I told the woman at the bakery. She knew it already. She knew about the burnt pan, too, and about what my wife had said.',
    ],
    ask: [
      'When we got home the door of the __ was wide open again.',
      'We have bought a new lock for the __.',
      'What had the thieves broken into? It was the __.',
      'A week later the police found a glove behind the __, and it belonged to the postman.',
      'Why should anybody want to get into the __, of all places? There is nothing in there.',
      'My wife sat in the __ all night with a frying pan and waited for the thieves.',
    ],
    lists: { due: 'garage attic cellar shed barn office kitchen car boat stable tent bathroom' },
  },
]);

export const kinds: readonly Kind[] = [ILL, NEWS];
