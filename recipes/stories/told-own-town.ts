// Tellings, in town, at work and on the road, of whose a thing is, who did it and to whom it was given.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { FAMILY, JOBS, TOWN } from './telling-words.ts';

const TWO = toldKind('told: in town, which of the two', [
  {
    open: [
      '{p} drives a taxi. {q} drives a bus.',
      'Both of them drive all day, {q} a bus and {p} a taxi.',
      '"Do you drive a bus like {q}?" "No," said {p}, "I have a taxi."',
    ],
    ask: [
      'Fifty people sit behind the back of __.',
      'The big one with all the seats is driven by __.',
      'All the school children say good morning to __.',
      'They climbed in one by one and showed their tickets to __.',
      'Next stop, the church! That was the voice of __.',
      'The longer of the two, of course, belongs to __.',
      'Can __ take fifty of us?',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} sold the {x} to {q}.',
      '{q} has bought {a x} from {p}.',
      '"The {x} is yours," said {p}, and {q} paid.',
    ],
    ask: [
      'Now the {x} belongs to __.',
      'The new owner of the {x} is __.',
      'The money for the {x} came from __.',
      'Who has the {x} now? It is __.',
      'Happy with the new {x}, home went __.',
      'If you want to use the {x} today, you have to ask __.',
      'Now __ owns the {x}.',
    ],
    lists: { x: 'car van boat horse bicycle tent piano house cow shop' },
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} and {q} have worked in the same office for years, {p} on the first floor, where the post comes in, and {q} on the ninth, from where you can see the sea on a clear day. They take the same train.',
      'There is a lift in the building, luckily for {q}, whose office is on the ninth floor. {p} only has to get to the first and takes the stairs, for the sake of {pHis} health.',
    ],
    middle: ['On Tuesday the lift was out of order, and nobody could say for how long.'],
    ask: [
      'Out of breath, with a red face, at the very top, arrived __.',
      'You can see a ship from up here, if you stand at the desk of __.',
      'The office high above the street belongs to __.',
      'After work, the longer way down is for __.',
      'Nearest to the clouds sits __.',
      'From the top __ sees ships.',
      'Without the lift __ is late.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{f} has a shop for hats. {m} has a shop for shoes.',
      'The hat shop is run by {f}, the shoe shop by {m}.',
      '"Hats!" says {f}. "Shoes!" says {m}. Each of them has a shop.',
    ],
    ask: [
      'My feet hurt, so I went to see __.',
      'Do you need new boots? Go to __.',
      'The one who sells sandals in summer is __.',
      'These laces are from the shop of __.',
      'My toes were cold, but not any more, thanks to __.',
      '"Size eight, please," I said to __.',
      'Ask __ for new boots.',
    ],
    due: 'm',
    rivals: 'f',
  },
  {
    open: [
      'At the airport there were two suitcases of the same sort, black with a red ribbon. One of them was full of wool and belonged to {p}. The other one, full of cheese, was on its way home with {q}.',
      'The two of them had never met before their suitcases were mixed up. {q} opened what ought to have been full of cheese and found wool, and {p} opened what ought to have been wool, and you can guess.',
    ],
    ask: [
      'The suitcase with the strong smell belonged to __.',
      'Mice would have loved the luggage of __.',
      'It was not right to eat what was in the suitcase, for that was the food of __.',
      'A dog at the airport would not stop sniffing at the bag of __.',
      'The holes were not from moths at all. That piece of Swiss cheese was for __.',
      '"I am so sorry, we have eaten a slice of it," they said on the phone to __.',
      'The strong smell gave __ away.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} is at the front of the queue. {q} is at the end.',
      'Look at that queue! {p} is the first in it and {q} the last.',
    ],
    ask: [
      'The shop opens. In goes __.',
      '"Who is next, please?" "Me!" says __.',
      'The best seats go to __.',
      'The one who does not have to wait any longer is __.',
      'The man at the window sells the first ticket to __.',
      'Everybody in the queue looks at the back of __.',
      'Let __ in first, please.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} asked the way. {q} told {pHim} where to go.',
      'It was {q} who knew the way, and {p} who asked for it.',
      '"How do I get to the station?" asked {p}. "Turn left," said {q}.',
    ],
    ask: [
      'The stranger in town was __.',
      'The one who was lost was __.',
      'There was one who did not know these streets, and that was __.',
      'With a map held upside down stood __.',
      '"Thank you for your help," said __.',
      'It was the first visit to this town for __.',
      'Luckily __ was no longer lost.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'There was a crash at the corner of Mill Street this morning. A white van, driven by {p}, ran into the back of a small car that had stopped for a cat. In the car was {q}. Nobody was hurt, not even the cat.',
      '{q} had stopped {qHis} small car for a cat in Mill Street when a white van hit it from behind. {p}, who was in the van, had been looking for a house number. So it says in the paper.',
    ],
    ask: [
      'The police said that the one to blame for the crash was __.',
      'The dent in the car has to be paid for by __.',
      '"I am sorry, I did not see you stop," said __.',
      'Next time, look at the road and not at the houses, __!',
      'The white vehicle with the broken light belonged to __.',
      'It was __ who caused the crash.',
      'Why did __ not look ahead?',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Every evening three people get off the bus at our stop. {p} goes up the hill, {q} goes straight into the pub, and {r} crosses the bridge with a bag of bread for the ducks. It has been like this for as long as I can remember.',
      "I know the people from the six o'clock bus by their ways: {r} is the one with bread for the ducks, {q} the one for the pub, and {p} the one who has to walk all the way up the hill.",
    ],
    ask: [
      'The birds on the river swim up in a hurry when they see __.',
      'They quack when the bus stops, because out of it comes __.',
      'The bag full of crumbs is carried by __.',
      'Down by the water, throwing something to the birds, stands __.',
      'One day the birds waited in vain. The one who was ill was __.',
      'The ducks all know __ well.',
      'Has __ any crumbs left?',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      'The hotel has mixed up two rooms, I am afraid. The room with the view was booked by {p}, who has come all the way from Canada, and the room over the bins was meant for {q}, who had not paid much and did not mind.',
      '"Room twelve has a view of the lake, and it was booked by {p}. Room three looks out on the bins. That was for {q}," said the manager. "And what have you done? Just the opposite!"',
    ],
    ask: [
      'The one who had a right to see the lake was __.',
      'At night, the bad smell of the bins kept awake the wrong guest, who was __.',
      'The complaint in the morning came from __.',
      'Flowers and a bottle of wine, as an excuse for a bad room, went to __.',
      '"I did not pay that much to look at rubbish," said __.',
      'The lake was what __ had paid for.',
      'Give __ the better room, please.',
    ],
    due: 'p',
    rivals: 'q',
  },
]);

const WHOSE = toldKind('told: in town, whose it is and who it was', [
  {
    open: [
      'The {due} has a big dog.',
      "That big dog is the {due}'s.",
      'It was the {due} who bought the big dog.',
    ],
    ask: [
      'The dog bit a man in the market, and he shouted at the __.',
      'The dog belongs to the __.',
      'The big dog ran off, but in the evening it came back to the __.',
      'Who feeds the dog? The __.',
      'That dog will not listen to anyone but the __.',
      'At the end of the lead, pulled along by the dog, came the __.',
      'Only the __ feeds that dog.',
    ],
    lists: { due: JOBS },
  },
  {
    open: [
      'I work for my {due}.',
      'The shop where I work is run by my {due}.',
      '"Who is the boss here?" "My {due}. I just help."',
    ],
    ask: [
      'The shop belongs to my __.',
      'I get my pay from my __.',
      'If you want your money back, speak to my __.',
      'I cannot take the day off without asking my __.',
      'At the till stands the boss, my __.',
      'One day I may get the shop from my __.',
      'Here my __ gives the orders.',
    ],
    lists: { due: 'mother father aunt uncle sister brother cousin friend neighbour grandfather grandmother' },
  },
  {
    open: [
      'On the night train I had the bed in the middle. Above me lay {a due}, who had been away for half a year and could not sleep for joy, and below me {a d}, who snored from the first station to the last.',
      'Three of us shared the small cabin: {a d} below, myself in the middle, and {a due} above. We had shared my sandwiches, too, so we were no longer strangers.',
    ],
    ask: [
      'A hand came down from the upper bed. "Would you like a sweet?" asked the __.',
      'Over my head, the bed creaked under the __.',
      'The little ladder to the top was climbed by the __.',
      'In the morning the first thing I saw was a pair of feet hanging down. They were those of the __.',
      'The bed under the ceiling belonged to the __.',
      'The __ climbed down the ladder.',
      'Above me, the __ turned over.',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS },
    rivals: 'd e',
  },
  {
    open: [
      'There is always a cat in the shop window. In the bookshop it is {pet}, who is fat, and in the flower shop across the street it is {pet2}, who is thin. They stare at each other all day.',
      'Do you know the two shop cats in our street? {pet2} sleeps among the tulips, and {pet} on the novels, and I would not like to say which of them sells more.',
    ],
    middle: ['A tram went by, and the whole street shook a little.'],
    ask: [
      'Between a rose and a lily you can see the ears of __.',
      'There are leaves in the fur of __.',
      'When I buy flowers, I also say hello to __.',
      'The cat that knocked over a vase was __.',
      'Bees fly in now and then and worry __.',
      'The bees annoy __ a bit.',
      'Do not water __ by mistake!',
    ],
    due: 'pet2',
    rivals: 'pet',
  },
  {
    open: [
      'The taxi is for the {due}. The bike is for the {d}.',
      '"Taxi!" called the {due}. The {d} took the bike.',
      'The {due} came by taxi, the {d} by bike.',
    ],
    ask: [
      'In the back seat sat the __.',
      'The one who did not get wet in the rain was the __.',
      '"Where to?" asked the driver. "To the station," said the __.',
      'The one who had to pay for the ride was the __.',
      'The car door was held open for the __.',
      'The __ stayed dry that day.',
      'The __ paid for the ride.',
    ],
    lists: {
      due: 'baker farmer doctor teacher nurse cook painter singer dentist pilot sailor gardener',
      d: 'baker farmer doctor teacher nurse cook painter singer dentist pilot sailor gardener',
    },
    rivals: 'd',
  },
  {
    open: [
      'For forty years the clock on the {c} was wound up each morning by the {due}. Then they put in a new one that runs by itself, and nobody asked the {d} for his long ladder any more.',
      'It was the {due} who looked after the clock on the {c}. The ladder for it came from the {d}, but that one never went up, being afraid of heights.',
    ],
    ask: [
      'The clock went wrong now and then, and everybody in town blamed the __.',
      'High up, with a can of oil in one hand, at the face of the clock, hung the __.',
      'The man who kept the key to the clock was the __.',
      'Nobody ever knew the time so well as the __.',
      'When the old clock was taken down, they gave it to the __.',
      'The __ kept the clock going.',
      'The clock stopped without the __, of course.',
    ],
    lists: {
      due: 'baker farmer doctor teacher driver painter dentist sailor builder gardener butcher postman',
      d: 'baker farmer builder painter gardener butcher sailor',
      e: 'doctor teacher driver dentist postman',
      c: 'church school station bank hotel museum hospital castle theatre',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Our village has two heroes this week. {A due} pulled a child out of the river, and {a d} climbed on the roof of the school to save a kitten. Both of them were asked for an interview, and both said no.',
      'A child fell into the river on Monday and was pulled out by {a due}, who is not even a good swimmer. On Tuesday there was a kitten on the roof, and {a d} brought it down.',
    ],
    ask: [
      "The child's mother cried and threw her arms round the __.",
      'With wet clothes and without shoes, home went the __.',
      'Today the child is well again and has painted a picture for the __.',
      'The child owes its life to the __.',
      'The one who had jumped into the cold water was the __.',
      'The child waves to the __ every day.',
      'Only the __ jumped into the river.',
    ],
    lists: { due: JOBS, d: JOBS },
    rivals: 'd',
  },
  {
    open: [
      'My {due} is picking us up at the {t}.',
      'We will be met at the {t} by my {due}. My {d} has no car.',
      '"Who is going to be at the {t}?" "My {due}."',
    ],
    ask: [
      'We looked around at the {t}, and there, waving both arms, stood my __.',
      'The car by the {t} belonged to my __.',
      'At the {t} I ran straight into the arms of my __.',
      'We had to wait a long time at the {t} for my __.',
      'At the {t} somebody was waiting for us. It was my __.',
      'The drive from the {t} was fun with my __.',
      'At the {t} my __ waved to us.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY, t: TOWN },
    rivals: 'd e',
  },
  {
    open: [
      'I was on my way to work when I found a purse with eighty pounds in it and the photo of a baby. The people at the {t} knew the baby at once. "That is the {due}\'s," they said. "The {d} has only boys."',
      'Somebody had dropped a purse by the {t}. There was a lot of money in it, and a card with a phone number. I rang it from the office, and it turned out to be the number of the {due}.',
    ],
    ask: [
      'The purse belonged to the __.',
      'It was not mine, so I took the money to the __.',
      'I got a kiss on both cheeks for that purse from the __.',
      'The loser of the purse was the __.',
      'The lost purse was back where it belonged, in the hands of the __.',
      'The __ had lost the purse.',
      'The __ was glad of the purse.',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS, t: TOWN },
    rivals: 'd e',
  },
  {
    open: [
      'The {due} on our street is the {x} of the mayor.',
      'The mayor has {a x}, and that is the {due}.',
      '"Are you not the mayor\'s {x}?" somebody asked the {due}. "I am!"',
    ],
    ask: [
      "The mayor's {x} is the __.",
      'The mayor invites one {x} to every party. It is always the __.',
      'When the {x} of the mayor got married, flowers were sent to the __.',
      'If you need something from the mayor, talk to the {x} first, that is, to the __.',
      'The mayor was ill, and the {x} who sat at the bed all night was the __.',
      'The __ and the mayor are close.',
      'The mayor rings the __ every day.',
    ],
    lists: { due: JOBS, x: 'cousin neighbour friend twin' },
  },
]);

export const kinds: readonly Kind[] = [TWO, WHOSE];
