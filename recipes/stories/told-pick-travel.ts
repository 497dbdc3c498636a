// Tellings, on journeys and holidays, of two or three people, rooms, ways or days, of which one is due later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WHO = toldKind('told: pick on a journey, who', [
  {
    open: [
      'In our compartment there were three people besides me. By the window sat {p}, next to the door {q}, and in the middle {r}, with a hat box on {rHis} knees. By Paris we were all old friends.',
      '{p} had booked the window seat, {q} the seat by the door, and {r} had to make do with the middle. It was a long way to Vienna.',
    ],
    ask: [
      'The sun shone in the face of one of them, and the curtain was drawn by __.',
      '"Look, a castle!" said __, who could see out best.',
      'The glass was cold. On it lay, fast asleep, the head of __.',
      'Somebody on the platform knocked on the pane and waved to __.',
      'To get past two pairs of knees and out into the corridor was not easy for __.',
      'The best view of the mountains was had by __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'They were sailing round the world, the three of them. {p} steered. {q} cooked. {r} was there to look after the sails, and now and then to sing. In the evening they wrote home.',
      'On board the little boat everyone had a job: {q} at the stove, {r} at the sails, and {p} at the wheel.',
    ],
    ask: [
      '{scene} That was the fault of __.',
      '{scene} "What have you done, __?" the others shouted.',
      '{scene} Everybody was angry with __.',
      '{scene} After that, somebody else took over the job of __.',
      '{scene} With a very red face, there stood __.',
    ],
    due: 'p',
    rivals: 'q r',
    rows: `scene
      They were two hundred miles too far to the west. / The boat had run onto a reef in broad daylight. / They turned left when they should have turned right.
      They had been going round in circles for a day. / They hit the harbour wall. / They came to the wrong island.
      The boat was going straight at the rocks.`,
  },
  {
    open: [
      'Two people wanted to change money. {p} wanted {x} and {q} wanted {y}. The clerk put on his glasses and counted twice.',
      '"{Y}, please," said {q}. "{X} for me," said {p}. The bank at the border was about to close.',
    ],
    ask: [
      'It was clear that the one who was going to {land} was __.',
      'The flight to {land} was on the next day, and on it was __.',
      'After a week a postcard came from {land}. It was from __.',
      'I asked which of them was on the way to {land}. "I am," said __.',
      'We shall not go to {land} ourselves, but we know somebody who will: __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y land
      dollars | pounds | New York / pounds | dollars | London / dollars | roubles | Chicago / roubles | dollars | Moscow
      pounds | roubles | Scotland / roubles | pounds | Russia / rupees | pounds | India / yen | dollars | Japan`,
  },
  {
    open: [
      '{p} packs for a journey like this: {x}. {q} packs like this: {y}. I know it, because I have carried for both of them.',
      'You should see those two before a holiday! {q}: {y}. {p}: {x}.',
    ],
    ask: [
      'On the stairs of the hotel somebody {end}. It was __.',
      'When I met them at the airport, I saw that somebody {end}, and that this was __.',
      'Somebody {end}. Can you guess? It was __.',
      'One of the two had no trouble at all. The other, __, was the one who {end}.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y end
      everything, in five cases | one shirt and a toothbrush | was groaning under a lot of luggage
      one shirt and a toothbrush | everything, in five cases | was walking along with empty hands
      only books | only shoes | was reading while walking / only shoes | only books | had a different pair on every day
      at the last minute | three weeks before | had forgotten the passport and the tickets
      no coat, whatever the weather | nothing but jumpers | was freezing
      nothing but jumpers | no coat, whatever the weather | was much too hot
      all the pills in the house | all the food in the house | had something for every headache
      all the food in the house | all the pills in the house | was handing out cold chicken`,
  },
  {
    open: [
      'There were two tents by the lake. {p} slept in the one {x}. {q} slept in the one {y}. I had the car, which was no better.',
      '"I put up my tent {x}," wrote {p}. "{q} put up a tent {y}. We shall see who was right."',
    ],
    ask: [
      'In the night {event}. I heard a cry, and it was __.',
      'When {event}, I ran to help __.',
      'Then {event}, and the rest of the night in my car was spent by __.',
      'At about three {event}. "Help!" shouted __.',
      'It was not yet light when {event}, and the first to come to my car, in pyjamas, was __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y event
      close to the water | up on the hill | the lake rose / up on the hill | close to the water | the storm blew over the hilltop
      under the old tree | in the open field | a branch broke off and fell / in the open field | under the old tree | a bull came running across the field
      next to the bins | by the road | a bear came for the rubbish / by the road | next to the bins | a car came off the road
      on an ants' nest | on the sand | the ants woke up / on the sand | on an ants' nest | the sand began to slide`,
  },
  {
    open: [
      'I met two people on the way who were walking to Rome. {p} had started in {m1} and {q} had started in {m2}. Their boots told me the rest.',
      'In {m2}, with a new stick, {q} had set out for Rome. {p} had set out in {m1}. They walked at the same speed, and they had met just here.',
    ],
    ask: [
      'The one who had been on the road for longer was __.',
      'More holes were to be found in the boots of __.',
      '"Have you really been walking for so long, __?" I asked the one with the browner face.',
      'Of the two, it was __ who had started first.',
      'A month before the other had even packed, a long walk had been begun by __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `m1 m2
      March | April / April | May / May | June / March | May / February | April / June | August / April | July / May | July`,
  },
  {
    open: [
      'The guide counted us in front of the cave. "{p}, you go first with the lamp. {q}, you go last with the rope. {r}, you stay in the middle and hold on." It was as black in there as the inside of a boot.',
      'They went into the cave in a row: {p} in front with a lamp, then {r}, then {q} with the rope.',
    ],
    ask: [
      'Something touched the back of the hindmost. It was __ who screamed.',
      'No one walked behind __.',
      'When we all turned around to go out again, we had at our head __.',
      'The two others were already in the inner hall when in came __.',
      'Bringing up the rear, there was __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'In the hotel {p} had the room with {x}. {q} had the room with {y}. They had drawn lots for it, and they had promised not to complain.',
      'Two rooms were left in the hotel, and they tossed a coin. {q} got the one with {y}, {p} the one with {x}.',
    ],
    ask: [
      'At breakfast we heard that {end}. It was __ who told us.',
      'As {end}, a complaint was made by __.',
      '"I hear that {end}," said the girl at the desk. "Was that in your room?" "Yes, it was," said __.',
      'The letter home in which you can read that {end} was written by __.',
      'I know that {end}, because I was in the room of __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y end
      no window | a leaking roof | there had been no air at all / a leaking roof | no window | there had been a pool on the bed
      the broken bed | the church tower | there had been a crash at midnight / the church tower | the broken bed | bells had rung every quarter of an hour
      mice | no heating | there had been holes in the socks / no heating | mice | there had been ice on the pillow
      the view of the bins | the dripping tap | there had been a terrible smell / the dripping tap | the view of the bins | there had been a drip, drip, drip`,
  },
]);

const WHAT = toldKind('told: pick on a journey, where and when', [
  {
    open: [
      'We stayed in three towns, one night each. First it was {x}, then {y}, then {z}. In each of them it rained, and in each of them Dad said that it would clear up.',
      'Three nights, three towns: {x}, {y}, {z}, in this order. I slept badly in all of them.',
    ],
    ask: [
      'The {nth} night we were in __.',
      'Mum was stung by a wasp on the {nth} night. That was in __.',
      'I have a photo of our {nth} hotel, and on the back it says __.',
      'Where did we sleep on the {nth} night? In __.',
      'The {nth} town of the three was __.',
    ],
    rows: `x y z nth due rivals
      Paris | London | Rome | first | Paris | London Rome / Rome | Paris | London | second | Paris | Rome London
      London | Rome | Berlin | third | Berlin | London Rome / Rome | Berlin | Paris | first | Rome | Berlin Paris
      Berlin | London | Vienna | second | London | Berlin Vienna / Vienna | Paris | Rome | third | Rome | Vienna Paris
      Madrid | Vienna | Berlin | second | Vienna | Madrid Berlin / London | Madrid | Venice | first | London | Madrid Venice
      Venice | Rome | Madrid | third | Madrid | Venice Rome / Paris | Venice | Vienna | second | Venice | Paris Vienna`,
  },
  {
    open: [
      'There are two ferries to the island. The {x} one carries cars, the {y} one only people. {p} works on one of them and has never been sick.',
      'To the island you can take the {y} ferry if you are on foot. If you have a car, you need the {x} ferry, as the other has no room for one.',
    ],
    ask: [
      'We drove down to the harbour, paid for the car and rolled onto the ferry that was __.',
      'We could not leave our old Ford behind, so our ferry was the __ one.',
      'A lorry was waiting at the pier for the __ one.',
      'With its big mouth open and six vans inside, here came the __ ferry.',
      '"I am bringing the car," my uncle wrote, so I knew that he would be on the __ ferry.',
    ],
    rows: `x y due rivals
      white | blue | white | blue / blue | white | blue | white / red | green | red | green / green | red | green | red
      yellow | grey | yellow | grey / grey | yellow | grey | yellow / large | small | large | small / black | white | black | white`,
  },
  {
    open: [
      'The plan for our week at the lake: on {a1} we go out in the boat, on {a2} we see the caves, and on {a3} we walk up to the old castle. On the other days my husband wants to sleep.',
      'We have booked three trips: the boat is on {a1}, the caves are on {a2}, the castle is on {a3}.',
    ],
    ask: [
      'I do not like the dark, so I shall stay in bed on __.',
      'Take a torch and a warm coat with you on __.',
      'The trip under the earth is on __.',
      'My children talk of nothing but bats, so they cannot wait for __.',
      'We are going to be deep down in the rock on __.',
    ],
    rows: `a1 a2 a3 due rivals
      Monday | Tuesday | Friday | Tuesday | Monday Friday / Tuesday | Monday | Thursday | Monday | Tuesday Thursday
      Wednesday | Friday | Sunday | Friday | Wednesday Sunday / Friday | Wednesday | Monday | Wednesday | Friday Monday
      Thursday | Saturday | Tuesday | Saturday | Thursday Tuesday / Saturday | Thursday | Monday | Thursday | Saturday Monday
      Sunday | Tuesday | Wednesday | Tuesday | Sunday Wednesday / Friday | Sunday | Saturday | Sunday | Friday Saturday`,
  },
  {
    open: [
      'Where the road divides there stood an old man. "To the {d1}," he said, "you come to the sea. To the {d2} you come to the desert. I would go straight home, if I were you."',
      'The sign had two arms. The one that pointed {d1} said: Sea. The one that pointed {d2} said: Desert. On top there was a bird.',
    ],
    ask: [
      'They wanted to bathe, so they turned __.',
      'After two hours they smelled salt and heard the waves. They had gone __.',
      'We had a boat on our cart, and so our way led __.',
      'There was nothing but hot sand. "We should have gone __!" we cried.',
      'The gulls were all flying __.',
      'The fishermen came along and told us that they were going __, of course.',
    ],
    rows: `d1 d2 due rivals
      left | right | left | right / right | left | right | left / north | south | north | south / south | north | south | north
      east | west | east | west / west | east | west | east / north | east | north | east / west | south | west | south`,
  },
  {
    open: [
      'There were two cases on the belt. Mine is {x}. My wife\'s is {y}. One came out at once, and one did not come out at all. "It\'s all right for you," said my wife. "You have got your pyjamas."',
      'My wife travels with a {y} case, I travel with a {x} one. At the airport in Athens, only mine came out.',
    ],
    ask: [
      'At the desk we had to describe what was missing, a large case in __.',
      'After two days a taxi brought the lost case. It was the __ one.',
      'All that we had with us was my own. The one still in London was __.',
      '"Have you seen a case that is __?" my wife asked everyone.',
      'For three days my wife wore my shirts, since her dresses were in the __ case.',
    ],
    rows: `x y due rivals
      blue | red | red | blue / red | blue | blue | red / black | green | green | black / green | black | black | green
      brown | white | white | brown / yellow | brown | brown | yellow / grey | pink | pink | grey / pink | grey | grey | pink`,
  },
  {
    open: [
      'In the {x} we go to the sea, in the {y} to the mountains, and in between we stay at home and save our money. It has been so since I was born.',
      'My family travels twice a year. We are at the sea in the {x} and in the mountains in the {y}.',
    ],
    ask: [
      'I learned to swim in those waves. It must have been in the __.',
      'There is sand in all my books, as I always read them on the beach in the __.',
      'Our bucket and spade are only needed in the __.',
      'The photo shows me under an umbrella, next to a crab, so it was taken in the __.',
      'What we do not see in the {y} is ships. We see them in the __.',
    ],
    rows: `x y due rivals
      summer | winter | summer | winter / spring | winter | spring | winter / autumn | spring | autumn | spring / summer | autumn | summer | autumn
      spring | summer | spring | summer / autumn | winter | autumn | winter / winter | summer | winter | summer / winter | spring | winter | spring`,
  },
  {
    open: [
      'I can choose between three buses to my grandmother. One leaves at {x}, one at {y} and one at {z}. The first one is always full, and on the last one there are drunk people who sing.',
      'There are just three buses a day to that village: at {x}, at {y} and at {z}. My grandmother does not like it if I come with the first, as she is still in bed, and the last is too late for dinner.',
    ],
    ask: [
      'So the one I took was the bus at __.',
      'I bought a ticket for the middle one, the bus that leaves at __.',
      'Neither the earliest nor the latest will do for me. It has to be the one at __.',
      '"Will you come with the bus at __, as always?" asked my grandmother.',
      'I stood at the bus stop and looked at my watch. It was almost __.',
    ],
    rows: `x y z due rivals
      six | nine | eleven | nine | six eleven / seven | ten | twelve | ten | seven twelve / five | eight | ten | eight | five ten
      six | eleven | twelve | eleven | six twelve / five | seven | nine | seven | five nine / four | six | eight | six | four eight
      eight | nine | ten | nine | eight ten / nine | ten | eleven | ten | nine eleven`,
  },
  {
    open: [
      'On the beach there were two huts. In the {x} one you could buy ice cream. In the {y} one, where it said First Aid, sat a nurse with a box of plasters. The sun was burning down.',
      'First Aid: the {y} hut. Ice cream: the {x} hut. That is all there was on that beach, apart from crabs.',
    ],
    ask: [
      'My brother had stepped on a piece of glass. We carried him to the hut that was __.',
      'A jellyfish! My arm was on fire! "Quick," said Dad, "to the __ hut!"',
      'A boy with a bandage round his head came out of the __ one.',
      'If you are hurt, the hut for you is the __ one.',
      'A man had fainted in the heat, and they took him to the nurse in the __ hut.',
    ],
    rows: `x y due rivals
      pink | white | white | pink / white | pink | pink | white / blue | green | green | blue / green | blue | blue | green
      yellow | red | red | yellow / red | yellow | yellow | red / big | small | small | big / small | big | big | small`,
  },
]);

export const kinds: readonly Kind[] = [WHO, WHAT];
