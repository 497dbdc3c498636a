// Tellings of two or three days, months, seasons or hours, each with a thing or person of its own; the right one is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WHEN = toldKind('told: pick a time, when', [
  {
    open: [
      'Three evenings a week I am out. On {a1} I sing in the choir. On {a2} I learn Spanish. On {a3} I play cards with three old ladies who cheat. The rest of the week you will find me on the sofa.',
      '{A1} is choir, {a2} is Spanish, {a3} is cards. Otherwise I am at home, with my feet up.',
    ],
    ask: [
      '{act} It was __, as you will have guessed.',
      '{act} So today must be __.',
      '{act} This is what I do every __.',
      '{act} You can ring me tomorrow, but not now, since it is __.',
      '{act} That is what I like about __.',
    ],
    rows: `a1 a2 a3 act due rivals
      Monday | Tuesday | Thursday | I said good evening in Spanish to the teacher. | Tuesday | Monday Thursday
      Tuesday | Friday | Monday | We were practising a hymn. | Tuesday | Friday Monday
      Wednesday | Monday | Friday | One of the ladies had an ace up her sleeve. | Friday | Wednesday Monday
      Thursday | Wednesday | Tuesday | I was learning new verbs by heart. | Wednesday | Thursday Tuesday
      Friday | Thursday | Wednesday | I sat in the second row of the sopranos. | Friday | Thursday Wednesday
      Monday | Friday | Wednesday | I had two kings and a queen. | Wednesday | Monday Friday
      Thursday | Tuesday | Monday | We stood up and sang in four parts. | Thursday | Tuesday Monday
      Tuesday | Thursday | Saturday | I lost ten pence at the table. | Saturday | Tuesday Thursday`,
  },
  {
    open: [
      'Our three children were all born in different months. {p} came in {m1}, {q} in {m2}, {r} in {m3}. The midwife had a moustache, and I have never seen kinder hands.',
      '{q} has a birthday in {m2}, {p} in {m1} and {r} in {m3}. It is three cakes a year, and I am not good at cakes.',
    ],
    ask: [
      '{p} gets older every __.',
      'I have to bake a cake for {p} in __.',
      '"How long is it until my birthday?" asks {p}, who must wait until __.',
      'The first picture of {p} as a tiny baby was taken in __.',
      'If you want to send {p} a card with a big number on it, do it in __.',
    ],
    rows: `m1 m2 m3 due rivals
      January | April | July | January | April July / April | June | January | April | June January / June | March | October | June | March October
      March | August | May | March | August May / August | October | June | August | October June / October | May | April | October | May April
      May | July | August | May | July August / July | January | March | July | January March`,
  },
  {
    open: [
      'The doctor can see me on {a1} at eight or on {a2} at three. On {a1} I have to be {busy}, all day, and there is nothing I can do about it. So I said yes to the other one.',
      '"Would {a1} suit you? Or {a2}?" asked the girl at the doctor\'s. I looked at my calendar. On {a1} it said that I would be {busy}.',
    ],
    ask: [
      'So I am going to see the doctor on __.',
      'In my calendar it says now: doctor, __.',
      '"Then I shall see you on __," said the girl.',
      'I must not eat before I go, so there will be no breakfast for me on __.',
      'The appointment that I got was for __.',
    ],
    rows: `a1 a2 busy due rivals
      Monday | Thursday | in court | Thursday | Monday / Thursday | Monday | at a wedding | Monday | Thursday
      Tuesday | Friday | on a train | Friday | Tuesday / Friday | Tuesday | in Paris | Tuesday | Friday
      Wednesday | Saturday | at my sister's | Saturday | Wednesday / Saturday | Wednesday | on the lake | Wednesday | Saturday
      Friday | Monday | at school | Monday | Friday / Tuesday | Wednesday | at a fair | Wednesday | Tuesday`,
  },
  {
    open: [
      'What I remember from that year are two days. On the one I {good}, and on the other I {bad}. The first was in {m1}, the second in {m2}, and in between there was rain.',
      'In {m2} I {bad}. In {m1}, on the other hand, I {good}. The rest of that year I have forgotten.',
    ],
    ask: [
      'The happier of the two months was __.',
      'When I want to cheer myself up, I think back to that __.',
      'I was laughing and dancing all through the kitchen. Yes, that was in __.',
      'My face is all smiles in the picture that was taken in __.',
      'What a wonderful day it was, that day in __!',
    ],
    rows: `m1 m2 good bad due rivals
      March | June | won a car | lost my job | March | June / June | March | got married | broke my arm | June | March
      May | August | found my cat again | crashed my car | May | August / August | May | became a father | had my flat burned down | August | May
      April | October | passed my exam | was robbed | April | October / October | April | met my wife | lost my dog | October | April
      July | January | won the race | was in hospital | July | January / January | July | learned to fly | failed my exam | January | July`,
  },
  {
    open: [
      'We have two watches on the lighthouse, and {m} and I share them. I am up there in the {x}. {m} is up there in the {y}. We only meet on the stairs.',
      '{m} has the light in the {y} and I have it in the {x}. We leave each other notes, and half a sandwich.',
    ],
    ask: [
      'I was on duty when I saw the ship in trouble, so it must have been in the __.',
      'You ask when I have to work? I work in the __.',
      'A gull flew against the glass while I was up there by myself. It was in the __.',
      'My wife does not see me at home in the __.',
      'The lamp is in my care in the __, and afterwards in that of {m}.',
    ],
    rows: `x y due rivals
      morning | evening | morning | evening / evening | morning | evening | morning / afternoon | morning | afternoon | morning
      morning | afternoon | morning | afternoon / evening | afternoon | evening | afternoon / afternoon | evening | afternoon | evening`,
  },
  {
    open: [
      'We get our post on two days a week only, since we live so far up. On {x} the postman comes on foot. On {y} he comes by mule, with the heavy things. He is glad of a cup of tea in any weather.',
      'Letters come on {x}, because then the postman walks. Parcels come on {y}, when he has the mule with him.',
    ],
    ask: [
      'I am waiting for a big box of books. It will come on __.',
      'We heard hooves on the path, and knew that it was __.',
      'The new stove was brought up to us on a __.',
      'The postman whistled, and the animal snorted. It was __.',
      'Put a carrot in your pocket for somebody with long ears, because today is __.',
    ],
    rows: `x y due rivals
      Monday | Friday | Friday | Monday / Friday | Monday | Monday | Friday / Tuesday | Saturday | Saturday | Tuesday
      Saturday | Tuesday | Tuesday | Saturday / Wednesday | Friday | Friday | Wednesday / Thursday | Monday | Monday | Thursday
      Tuesday | Thursday | Thursday | Tuesday`,
  },
  {
    open: [
      'Granny plants {x} in {m1}, {y} in {m2} and {z} in {m3}. She has a little book with a pencil on a string, and it is all written down there.',
      "It says in Granny's garden book: {m1} – {x}. {m2} – {y}. {m3} – {z}. And underneath, in red: slugs!",
    ],
    ask: [
      'To eat our own {want} later in the year, Granny puts the seeds into the earth in __.',
      'The right time for {want} to go into the ground is __.',
      '"You must not start with the {want} until it is __," she says.',
      'She was on her knees in the bed for the {want}. So it was __ already!',
      'I bought a bag of seeds for {want}, which is of no use until __.',
    ],
    rows: `x y z m1 m2 m3 want due rivals
      peas | beans | carrots | March | May | April | beans | May | March April / carrots | onions | beans | April | March | June | onions | March | April June
      onions | beans | lettuce | February | June | March | beans | June | February March / lettuce | carrots | peas | March | June | April | peas | April | March June
      beans | lettuce | onions | May | April | February | onions | February | May April / peas | cabbage | beans | February | April | May | peas | February | April May
      spinach | peas | lettuce | August | April | May | spinach | August | April May / cabbage | lettuce | spinach | March | May | September | cabbage | March | May September`,
  },
  {
    open: [
      "On the last page there is a list of when the shop is shut: on {x} all day, because the baker sleeps, and on {y} in the afternoon, because the baker's wife sleeps. It is a small place.",
      'The bakery is closed all day on {x}. On {y} it is only closed after lunch.',
    ],
    ask: [
      'There was no bread to be had from morning till night. It was __.',
      'Do not walk down there at nine in the morning on __.',
      'We always buy two loaves the day before, so as to have enough for __.',
      "I knocked and knocked at ten o'clock in the morning, until I remembered that it was __.",
      'The oven is cold for the whole of __.',
    ],
    rows: `x y due rivals
      Sunday | Wednesday | Sunday | Wednesday / Monday | Thursday | Monday | Thursday / Thursday | Monday | Thursday | Monday
      Wednesday | Saturday | Wednesday | Saturday / Tuesday | Friday | Tuesday | Friday / Friday | Tuesday | Friday | Tuesday
      Saturday | Sunday | Saturday | Sunday`,
  },
]);

const THEN = toldKind('told: pick by the time, what', [
  {
    open: [
      'In the morning our cat likes to lie on the {x}, at noon on the {y}, and in the evening on the {z}. She goes with the sun. At night she goes with the mice.',
      'Our cat follows the sun. First it is the {x} where she lies, at midday the {y}, and when the day is over, the {z}.',
    ],
    ask: [
      '{time}, and sure enough, there was the cat on the __.',
      '{time}. If you are looking for the cat, try the __.',
      '{time}, so do not sit down without looking on the __!',
      '{time}, and there were paw marks on the __.',
      '{time}, and someone was purring on the __.',
    ],
    rows: `x y z time due rivals
      bed | chair | sofa | It was just after breakfast | bed | chair sofa / chair | desk | bench | The church clock struck twelve | desk | chair bench
      sofa | table | bed | The stars were coming out | bed | sofa table / desk | sofa | stairs | The sun was at its highest | sofa | desk stairs
      bench | bed | table | It was time for supper | table | bench bed / stairs | bench | chair | The cock had only just crowed | stairs | bench chair
      table | piano | desk | We were having lunch | piano | table desk / piano | stairs | bench | It was getting dark outside | bench | piano stairs
      shelf | chair | piano | It was eight in the morning | shelf | chair piano`,
  },
  {
    open: [
      'What shall we do with Granny? If the weather is good, we go to the {x}. If it rains, we go to the {y}. She has got new shoes, so she does not mind which.',
      'The plan is this: {x} if it is dry, {y} if it is wet. Granny wants to be fetched at two in any case.',
    ],
    ask: [
      '{weather} And so we took her to the __.',
      "{weather} By three o'clock we were sitting with Granny in the __.",
      '{weather} "I see," said Granny. "Then it will be the __."',
      '{weather} Off we went, all five of us, to the __.',
      '{weather} Of course there were lots of people who had come to the __.',
    ],
    rows: `x y weather due rivals
      park | museum | Not a cloud was to be seen. | park | museum / zoo | cinema | It was pouring. | cinema | zoo
      garden | theatre | The drops ran down the pane. | theatre | garden / market | church | The sun was smiling. | market | church
      harbour | museum | The sky was blue from end to end. | harbour | museum / zoo | library | We had to put up our umbrellas. | library | zoo
      garden | cinema | What a bright, warm day! | garden | cinema / park | theatre | Dark clouds had burst over the town. | theatre | park
      harbour | church | The puddles grew and grew. | church | harbour`,
  },
  {
    open: [
      'My shift goes like this: from six to ten I drive the {x}, from ten to two I drive the {y}, and after that, until six, I sit in the {z}. My back is not what it was.',
      'This is how the farmer planned it: the {x} until ten, then the {y} until two, and the {z} until six. I am nineteen and it is my first job.',
    ],
    ask: [
      'It was {t}, and there I sat in the __.',
      'At {t} I ran over a bucket with the __.',
      'You want to know where I am at {t}? I am in the __.',
      '"It is {t} already! Get out of there and into the __!" shouted the farmer.',
      'If the clock says {t}, look for me in the __.',
    ],
    rows: `x y z t due rivals
      bus | van | lorry | seven in the morning | bus | van lorry / van | tractor | bus | eleven in the morning | tractor | van bus
      tractor | lorry | van | four in the afternoon | van | tractor lorry / lorry | bus | tractor | one o'clock | bus | lorry tractor
      truck | tractor | car | half past eight | truck | tractor car / car | truck | lorry | noon | truck | car lorry
      bus | car | tractor | five in the afternoon | tractor | bus car / van | lorry | car | half past ten | lorry | van car
      tractor | bus | truck | three in the afternoon | truck | tractor bus`,
  },
  {
    open: [
      'My mother wore {x} when somebody had been born, and {y} when somebody had died. On all other days she went in grey. That was how we found things out as children.',
      'Births: {x}. Deaths: {y}. My mother had a dress for each. In our village you could read the news from her.',
    ],
    ask: [
      '{news} My mother put on her __ dress.',
      '{news} The next day, our mother was all in __.',
      '{news} From her wardrobe came the one that was __.',
      '{news} I looked out and saw her walking to church in __.',
      '{news} "Which of your dresses today, Mother?" "The __ one."',
    ],
    rows: `x y news due rivals
      white | black | My aunt had a baby girl. | white | black / pink | purple | Old Mr Hill had passed away in his sleep. | purple | pink
      blue | brown | There were twins at the mill. | blue | brown / yellow | black | The bells rang for a funeral. | black | yellow
      red | white | The baker's wife had a son at last. | red | white / green | purple | The old priest was no more. | purple | green
      yellow | brown | I had got a little brother. | yellow | brown / pink | white | They carried a coffin past our house. | white | pink`,
  },
  {
    open: [
      'The soup of the day is {x} on even days and {y} on odd days. I have been coming here since I retired, and it has never been any different.',
      'On the 2nd, the 4th, the 6th and so on they serve {x} soup in our canteen. On the 1st, the 3rd, the 5th and so on it is {y} soup.',
    ],
    ask: [
      'Today is the {n}, and so I can smell soup with __.',
      'The calendar says that it is the {n}. "A plate of the __, please!"',
      'My birthday is on the {n}, so I know that I shall have soup made of __.',
      'On the {n} of May there was a fly in it. It sat between two pieces of __.',
      'What do they cook on the {n}? Something with __.',
    ],
    rows: `x y n due rivals
      potato | onion | 8th | potato | onion / onion | potato | 9th | potato | onion / chicken | fish | 10th | chicken | fish
      fish | chicken | 7th | chicken | fish / bean | carrot | 4th | bean | carrot / carrot | bean | 6th | carrot | bean
      fish | onion | 13th | onion | fish / chicken | carrot | 5th | carrot | chicken / bean | fish | 3rd | fish | bean`,
  },
  {
    open: [
      'When I was a child I wanted to be a {x}. At twenty I wanted to be a {y}. Now I am fifty, and I want to be a {z}. My wife says that I should first of all clean out the garage.',
      'First a {x}, later a {y}, and these days a {z}: that is what I have wanted to be in my life.',
    ],
    ask: [
      'I still have a drawing from when I was six, and what you see on it is me as a __.',
      'In kindergarten they all laughed, because I wanted to be a __.',
      'My first dream was to be a __.',
      'For the school play in year one, I begged them to let me be the __.',
      'Long before the other two ideas came the idea of becoming a __.',
    ],
    rows: `x y z due rivals
      pirate | pilot | farmer | pirate | pilot farmer / pilot | poet | clown | pilot | poet clown / clown | doctor | sailor | clown | doctor sailor
      farmer | pirate | singer | farmer | pirate singer / sailor | farmer | writer | sailor | farmer writer / cowboy | painter | gardener | cowboy | painter gardener
      doctor | dancer | pirate | doctor | dancer pirate / painter | sailor | baker | painter | sailor baker`,
  },
  {
    open: [
      'The king eats {x} on weekdays and {y} on holidays. If he gets the wrong one, he shouts, and a cook is put in the tower. We are down to two cooks.',
      'Weekdays: {x}. Holidays: {y}. That is the most important rule in the palace kitchen. The tower is full of cooks.',
    ],
    ask: [
      'It was {day}. On a silver plate they carried in the __.',
      'As it was {day}, the cook, with trembling hands, made the __.',
      '"What day is it?" "It is {day}, Your Majesty." "Then where is my __?"',
      'The young cook forgot that it was {day}, and now he is in the tower. He should have served the __.',
      'On a morning like this one, as it was {day}, there had to be __.',
    ],
    rows: `x y day due rivals
      eggs | cake | Christmas Day | cake | eggs / cake | eggs | an ordinary Tuesday | cake | eggs / fish | chicken | Easter Sunday | chicken | fish
      chicken | fish | a plain Wednesday | chicken | fish / porridge | pancakes | New Year's Day | pancakes | porridge
      pancakes | porridge | just a Thursday | pancakes | porridge / rice | fish | Christmas Day | fish | rice / eggs | rice | a grey Monday | eggs | rice
      porridge | eggs | Easter Sunday | eggs | porridge`,
  },
]);

export const kinds: readonly Kind[] = [WHEN, THEN];
