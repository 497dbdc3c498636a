// Tellings of people at work, in shops, at the doctor's and at school, who come back as he, her, theirs, themselves.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { HER, HER_OWN, HERS, HERSELF, NAMES, rowsFor, SHE } from './telling-pronouns.ts';

const TOWN = toldKind('told: pronouns, town', [
  {
    open: [
      'The bus driver this morning was {a who}.',
      '{A who} drove our bus this morning.',
      'For once it was {a who} who drove the school bus.',
    ],
    middle: ['It was foggy, and a dog ran along beside us.'],
    ask: [
      'The driver stopped and opened __ window.',
      'All the children liked the driver and __ songs.',
      'At the red light the driver drank __ coffee.',
      'Our driver had a photo of a horse next to __ seat.',
      'When a boy was sick on the stairs, the driver gave him __ handkerchief.',
      'The driver of the other bus waved, and ours lifted __ hand.',
    ],
    rows: rowsFor(
      HER_OWN,
      'young woman, lady, grandmother, tall woman',
      'young man, gentleman, grandfather, tall man',
    ),
  },
  {
    open: [
      'Our old dentist has retired, and now there is {a who} from Leeds. I was nervous at first. It did not hurt at all, and afterwards I got a sticker, at the age of fifty.',
      'I have been to the new dentist, {a who} with cold hands and a good heart. There is a fish tank in the waiting room.',
    ],
    ask: [
      'You need not be afraid of the new dentist. There is nobody more gentle than __.',
      'If you have a toothache, ring the dentist at once and make an appointment with __.',
      'My son bit the dentist today, and I had to say sorry to __.',
      'The dentist asked me questions, but with my mouth full of cotton I could not answer __.',
      'I used to hate going to the dentist. Now I look forward to seeing __.',
      'In the lift I met the dentist without the mask and nearly did not recognise __.',
    ],
    rows: rowsFor(
      HER,
      'young woman, lady, mother of three, woman',
      'young man, gentleman, father of three, man',
    ),
  },
  {
    open: [
      '{Who} found my purse in the snow.',
      'Somebody found my purse: it was {who}.',
      'My purse is back. {Who} found it in the snow.',
    ],
    ask: [
      'I wanted to thank whoever had found my purse, so I sent some flowers to __.',
      'Not a penny of my money was missing. May luck be with __!',
      'My purse had my whole wages in it. What a lot I owe to __!',
      'My purse is back, and I would like to find out who had it and shake hands with __.',
      'It was lucky for me and my purse that there are still honest people. I will always remember __.',
      'Who had my purse all that time? Ask the police, and they will tell you about __.',
    ],
    rows: rowsFor(
      HER,
      'a schoolgirl, an old lady, the milkmaid, a waitress',
      'a schoolboy, an old man, the milkman, a waiter',
      'two schoolgirls, some boys, the street sweepers, two waiters',
    ),
  },
  {
    open: [
      'You can never be late for {n}. Every morning at eight the gate of the school is locked by this {who} with a big bunch of keys, who is our caretaker and knows us all by name.',
      'Our school has a new caretaker, a friendly {who} called {n}. The heating works again, and the frogs are gone from the cellar.',
    ],
    ask: [
      'The window broke, and {n} shouted. Luckily __ did not see who had kicked the ball.',
      'I had lost my glove, but {n} told me that __ had found it.',
      'We looked for {n} everywhere, because only __ could open the gate.',
      'Everybody calls the caretaker when something is wrong, and __ always comes.',
      'We all had hot chocolate in the yard that day, and so did __.',
      '"Is it you who put the frogs there?" {n} asked, and then __ laughed.',
    ],
    rows: rowsFor(SHE, 'woman, lady, grandmother', 'man, fellow, grandfather'),
    lists: { n: NAMES },
  },
  {
    open: [
      '{n}, the new {who} in the kitchen, made a cake for all of us at work.',
      'We have a new {who} at work, {n}, who bakes.',
    ],
    middle: ['There were candles, and somebody played the guitar.'],
    ask: [
      '{n} cut the cake and kept the biggest piece for __.',
      'Nobody had helped {n} in the kitchen. That cake was made without any help by __.',
      'The knife slipped, and {n} cut __.',
      'There was a mirror over the cake, and {n} winked at __.',
      'I heard {n} humming and talking to __.',
      '"I can bake," said {n}, very pleased with __.',
    ],
    rows: rowsFor(HERSELF, 'girl, lady, woman', 'boy, lad, man'),
    lists: { n: NAMES },
  },
  {
    open: [
      'In our office everyone has a cup. The one with the cow on it was brought by {who}, who broke two of ours first, and the plain white one is for guests.',
      'Do not touch the cup with the cow on it! {Who} would be very upset. Take the white one, which is there for guests.',
    ],
    ask: [
      'I have washed the cup with the cow, since I know that it is __.',
      'The white cup is for guests. The cow is __.',
      'By mistake a guest drank from the cup with the cow. "Careful," I said, "that one is __."',
      'There are flowers on my cup and a cow on __.',
      'No, the cup with the cow was never mine. It has always been __.',
    ],
    rows: rowsFor(
      HERS,
      'Miss Wood, Mrs Hill, the cleaning lady, a girl from next door',
      'the office boy, Mr Hill, our doorman, a young man from next door',
      'the two ladies upstairs, the Hills, the cleaning ladies, the twins from next door',
    ),
  },
  {
    open: [
      'Yesterday {who} came to school and told us about the work of the police. We were allowed to try on the cap, and one boy asked how one gets out of prison.',
      'There was no maths on Tuesday. Instead we had a visit from the police: {who} taught us how to cross the road.',
    ],
    middle: ['It rained, so we did it all in the gym.'],
    ask: [
      'Our class had drawn a picture of a police car, and at the end we gave it to __.',
      'When I cross the road now, I hear a voice in my head, and I know that it comes from __.',
      'The visit from the police was over much too soon. We all ran to the gate and waved to __.',
      'I had a hundred questions for the police, and I asked all of them, and nobody could have been more patient than __.',
      'One day I want to work for the police. I want to be just like __.',
      'Today I saw the same police car again, and I waved, because I knew __.',
    ],
    rows: rowsFor(
      HER,
      'a policewoman, a lady from the police, a young woman in uniform',
      'a policeman, a man from the police, a young man in uniform',
      'two policemen, two women from the police, three policewomen',
    ),
  },
  {
    open: ['I gave my seat on the train to {who}.', '{Who} got my seat on the train.'],
    ask: [
      'I was standing, but I did not mind. I was glad that __ could sit.',
      'The train shook, and on my old seat __ fell asleep.',
      'I had left my book on the seat, and now __ read it.',
      'Where my seat was, the sun came in, and __ looked happy.',
      'When the train stopped, I got my seat back, because __ got off.',
      'I smiled from where I was standing, and from my seat __ smiled back.',
    ],
    rows: rowsFor(
      SHE,
      'an old lady, a tired mother, a little girl, a nun',
      'an old man, a tired father, a little boy, a monk',
      'two old ladies, three little girls, two boys, two nuns',
    ),
  },
  {
    open: [
      '{n} is the {who} at the Golden Lion, and carries six plates at a time. My father goes there for the steak, my mother for the gossip.',
      'At the Golden Lion you must ask for {n}, the {who} with the red apron. Nobody else there remembers who had the soup.',
    ],
    ask: [
      'Dad dropped a fork, and {n} gave him another one out of __ apron.',
      'It was late, and {n} sat down and took off __ shoes.',
      'The steak was so good that we asked {n} to tell the cook, who is __ cousin.',
      'A plate fell. For a moment {n} lost __ smile.',
      '{n} wrote the bill on the back of __ hand.',
      'We paid, got up and wished {n} luck with __ exams.',
    ],
    rows: rowsFor(HER_OWN, 'waitress, landlady, barmaid', 'waiter, landlord, barman'),
    lists: { n: NAMES },
  },
  {
    open: [
      'Our new teacher is {a who}.',
      'We have a new teacher, {a who} from Scotland.',
      'Mum, the new teacher is {a who}!',
    ],
    ask: [
      'Our teacher sat down on the wet paint. Poor thing, it was all over __.',
      'The new teacher is nice. We all like __.',
      'I brought the new teacher an apple, but somebody had already given one to __.',
      'When the teacher came in, we hid and then jumped out to surprise __.',
      'My teacher knows everything about whales. Just ask __!',
      'We had a race in the yard, and I ran faster than all the others, but not faster than our teacher. I could not beat __.',
    ],
    rows: rowsFor(HER, 'woman, lady, young lady', 'man, gentleman, young man'),
  },
  {
    open: [
      'There was an accident in Mill Road this morning: a van hit {who}. Luckily it was only a broken leg, the radio said, and the van had been slow.',
      'Did you hear about the accident in Mill Road? It was foggy, and the van came round the corner just when {who} crossed. An ambulance was there in no time.',
    ],
    ask: [
      'Before the van could brake, it had already hit __.',
      'I hope that the van driver will bring some flowers to the hospital and say sorry to __.',
      'The van is badly damaged, but nobody minds. We are all just worried about __.',
      'A nurse got out of the ambulance and knelt down beside __.',
      'The driver of the van swore that he had not seen __.',
      'In the hospital they put a plaster on the leg and let the family in to see __.',
    ],
    rows: rowsFor(
      HER,
      'a woman on a bicycle, an old lady, a girl with a sledge, our postwoman',
      'a man on a bicycle, an old gentleman, a boy with a sledge, our postman',
      'two women on bicycles, an old couple, some boys with a sledge, two nuns',
    ),
  },
  {
    open: [
      '{n} is a {who} of seven and in my class.',
      'A {who} called {n} sits next to me in class.',
      'The new child in class is a {who}. The name is {n}.',
    ],
    ask: [
      '{n} can count to a thousand. I heard how __ did it.',
      'I lent my rubber to {n}, and then __ lost it.',
      'The teacher asked who had finished, and {n} said that __ had.',
      'I can whistle, and so can {n}, but __ does it louder.',
      '{n} is not at school today, because __ has the measles.',
      'I cannot climb the rope yet, and {n} says that neither can __.',
    ],
    rows: rowsFor(SHE, 'girl, little girl', 'boy, little boy'),
    lists: { n: NAMES },
  },
  {
    open: [
      'For once the mayor did not send anybody. {He} came to the fire with a bucket, in slippers, and stood in the line with all of us until it was out.',
      'We have a mayor who does things. In the night of the fire {he} was one of the first, and {his} slippers were black when it was over.',
    ],
    ask: [
      'In the paper they thanked everybody, even the mayor __.',
      'Nobody told the mayor to come. It was an idea that came from the mayor __.',
      'The smoke was thick, but the mayor was not thinking of __.',
      'Later we saw the mayor in front of a mirror, laughing at __.',
      'One should not ask of others, says our mayor, what one would not do. And so the mayor carried the water __.',
      'All that our mayor wanted after the fire was an hour by __.',
    ],
    rows: `he his due rivals
      she | her | herself | himself themselves / he | his | himself | herself themselves`,
  },
  {
    open: [
      'I will tell you who lives at number nine: {who}. They say that the garden there is full of snails, because nobody is allowed to harm them.',
      'Number nine had been empty for years when {who} moved in and painted the door purple.',
    ],
    middle: ['At number seven there are only students, and they sleep until noon.'],
    ask: [
      'When the lights went out in our street, I took some candles over to number nine, and __ asked me in.',
      'It must have been at number nine that the glass broke, but __ did not call anyone.',
      'I waved on my way past number nine, and __ waved back.',
      'I do not know much about number nine. I know that __ loved snails.',
      'We invited the whole street. From number nine __ came with a cake.',
      'Half of our street voted against the new road. The students did, and at number nine so did __.',
    ],
    rows: rowsFor(
      SHE,
      'a lady from Rome, a widow, a retired actress, an old woman',
      'a gentleman from Rome, a widower, a retired actor, an old man',
      'two sisters, a family from Peru, some nurses, an old couple',
    ),
  },
  {
    open: [
      '{Who} won the big prize in the shop today.',
      'A bell rang in the shop, and {who} won the big prize.',
    ],
    ask: [
      'There were cheers for whoever had won. The manager shook hands with __.',
      'I never win anything. Why was the prize not for me but for __?',
      'The prize was a fridge, and two men had to carry it home for __.',
      'Everybody in the shop wanted a photo of the prize, and of __.',
      'The man from the radio was there and talked about the prize with __.',
      'Such a prize! For a week nobody in town spoke of anything but __.',
    ],
    rows: rowsFor(
      HER,
      "the butcher's wife, a housewife, a girl of ten, the new waitress",
      "the baker's husband, a fireman, a boy of ten, the new waiter",
      'the twins, two housewives, three boys, two nurses',
    ),
  },
  {
    open: [
      'Dr {s} is a quiet {who} who loves sick animals more than healthy people. Our cow would be dead by now without those two hands.',
      'When the cow lay down and would not get up, we rang Dr {s}, the {who} who looks after all the animals in our valley.',
    ],
    ask: [
      'That cow kicked, and Dr {s} nearly lost __ glasses.',
      'Dr {s} sat down in the straw and opened __ bag.',
      'We paid Dr {s} with eggs, and that made __ day.',
      'You always know when Dr {s} comes. You can hear __ car.',
      'For the first time that night Dr {s} smiled and washed __ hands.',
      'The calf slept with its nose on the knee of Dr {s} and chewed __ sleeve.',
    ],
    rows: rowsFor(HER_OWN, 'woman, lady', 'man, gentleman'),
    lists: { s: 'Brown Hill Wood Green Young Baker' },
  },
  {
    open: [
      'The hairdresser had no time, so {who} cut my hair. I know it is crooked. You need not say anything, I have a hat.',
      'Never again! I let {who} cut my hair because it was cheap, and now I look like a sheep in May.',
    ],
    ask: [
      'My hair will grow again. I am not angry with __.',
      'I looked at my hair in the mirror and then, without a word, at __.',
      'If you want to keep your hair, keep away from __.',
      'My poor hair! Next time I will pay for a hairdresser and not go to __.',
      'Everyone asks who did my hair. I will not tell them that it was __.',
      'Somebody should take the scissors away from __.',
    ],
    rows: rowsFor(
      HER,
      'a girl from my class, my sister, the lady next door, my flatmate Anna',
      'a boy from my class, my brother, the man next door, my flatmate Tom',
      'two girls from my class, my sisters, the twins, my flatmates',
    ),
  },
  {
    open: [
      '{n} is a {who}, and was on duty at the hospital all night.',
      'The {who} on duty that night was called {n}.',
    ],
    middle: ['In the room next door somebody was snoring.'],
    ask: [
      'I could not sleep. Then {n} came in, and __ brought me some tea.',
      'I asked {n} for another blanket, but __ had none.',
      'It was past midnight when {n} told me that __ came from Malta.',
      'My leg hurt, so I rang for {n}, and soon __ came.',
      'In the morning I looked for {n}, but __ had gone home.',
      'I was tired in the morning. Oh, and so was __.',
    ],
    rows: rowsFor(
      SHE,
      'young woman, kind lady, mother of two, girl from Malta',
      'young man, kind gentleman, father of two, lad from Malta',
    ),
    lists: { n: NAMES },
  },
]);

export const kinds: readonly Kind[] = [TOWN];
