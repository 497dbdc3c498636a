// Tellings of journeys and of what went wrong on them: what the traveller needs, where and how he is, what he must do by now.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const TRAVEL = toldKind('told: by now, on a journey', [
  {
    open: [
      'We broke down on the road to Wells, my wife, the canary and I. {What}. It was a lovely spot, with a view of three churches. My wife counted cows, and I walked up and down and said things about the man who had sold us that car.',
      'On the road to Wells our car stopped and would not go on. {What}.',
      'Do not buy a car from a man with a gold tooth. On the road to Wells, {what}, and there we stood.',
    ],
    middle: ['At last a farmer came along on his tractor and lifted his hat to my wife.'],
    ask: [
      '"What you need is __," said the farmer.',
      'I waved and called out, "Have you got some __ for us?"',
      'All that we needed to get on was __.',
      'The farmer drove home and came back with __ for our car.',
      'Without __, no car in the world will go, and ours did not either.',
      'It was __ that we needed.',
    ],
    rows: `what due rivals
      the needle had stood at zero since noon, and with one last cough the tank was dry | petrol | air water milk
      the tank was empty to the last drop, since I had put in half a can for the whole trip | petrol | air water bread
      somebody had drunk our tank dry with a hose while we had lunch | petrol | air paint water
      steam shot out of the boiling radiator, and it ran dry in front of our eyes | water | petrol air bread
      the radiator had a leak and hissed, and it had to be filled before we could go on | water | petrol air salt
      there was a nail in the tyre, and it was as flat as a pancake by the time I had the pump out, which was broken | air | petrol water oil
      one wheel hissed and sank down, and we had patched the tube but the pump was at home | air | petrol water oil
      the dipstick of the engine came out bone dry, and everything that should slide in there was scraping | oil | petrol air water`,
  },
  {
    open: [
      'My sister lives on the other side of the world, and we always get the hours wrong. {What}. She keeps sheep there, and last week she sent me a jumper with three sleeves.',
      'I wanted to ring up my sister overseas at once, because I had won a pig. {What}.',
    ],
    ask: [
      'So over there, where my sister lives, it was __ now.',
      'If I had rung her up then, she would have said, "Do you know that it is __ here?"',
      'I worked it out on my fingers: for my sister it was __.',
      'For us it was one thing, but for her it was __.',
      'Was it not __ in her country? I put down the phone again.',
    ],
    rows: `what due rivals
      Here it was noon, and her clocks are twelve hours ahead of ours | midnight | noon morning evening
      We were just sitting down to lunch, and there are exactly twelve hours between us | midnight | noon morning evening
      Here it was the middle of the night, twelve by the church, and there are exactly twelve hours between us | noon | midnight morning evening
      The church struck midnight, and her clocks are twelve hours ahead of ours | noon | midnight morning evening
      Here it was six in the evening, and her clocks are twelve hours ahead of ours | morning | midnight noon evening
      We were having our supper at seven, and there are exactly twelve hours between us | morning | midnight noon evening
      Here it was seven in the morning, and there are exactly twelve hours between us | evening | noon morning midnight
      The cock had just crowed at six, and her clocks are twelve hours ahead of ours | evening | noon morning midnight`,
  },
  {
    open: [
      'The captain said goodbye to his wife at the garden gate. {What}. She gave him a cake in a tin and told him to wear his vest. He was a big man who was only afraid of wasps.',
      '{What}. The wife of the captain made a note in the calendar and went in to her goldfish.',
    ],
    ask: [
      'When the captain was back at that gate, it was __.',
      'So his wife could expect him back in __.',
      'He was home on the very day, as he had promised, and it was __.',
      'It was going to be __ by the time the captain came home.',
      'The wife said to the goldfish, "He will be with us again in __."',
    ],
    rows: `what due rivals
      It was the middle of spring, and he was to be at sea for six months | autumn | spring summer winter
      The trees were in blossom in April, and he would be away for half a year | autumn | spring summer winter
      It was midsummer, and he was to be at sea for six months | winter | spring summer autumn
      The hay was being cut in July, and he would be away for half a year | winter | spring summer autumn
      The last leaves were falling in October, and he would be away for half a year | spring | autumn summer winter
      It was the middle of winter, and he was to be at sea for three months | spring | autumn summer winter
      The lake was frozen in January, and he would be away for half a year | summer | winter spring autumn
      The snowdrops were just out in March, and he was to be at sea for three months | summer | winter spring autumn`,
  },
  {
    open: [
      'I missed a lot of trains in my life, but with this one it was different. It leaves at ten past nine, and in our country that means ten past nine. {What}. I had a hat box, two boys and a trout with me.',
      'The train to my sister leaves at ten past nine. {What}.',
    ],
    ask: [
      'When we came to the platform, the train was __.',
      '"The train is __," I told the boys.',
      'As you can work out, the train was __ when we got there.',
      'The boys saw that the train was __ and put down the trout.',
      'To find your train __ is quite a thing if you have a trout with you.',
    ],
    rows: `what due rivals
      We ran up the stairs at twenty past nine, and it had left on the dot | gone | there late full
      We were held up by the sheep, and only got there at half past nine, to see a red lamp far off in the tunnel | gone | there empty full
      A whole army had got in before us, and people hung out of the doors, and not even the trout could have got a seat | full | empty gone dark
      It was the first day of the holidays, and there were nine people to each seat and a piano on the rack | full | empty gone dark
      At nine o'clock we were there to get in, but nobody else wanted to go there, and all the seats were free | empty | full gone burnt
      There was a strike, no one was allowed on yet, and we looked through the windows at nothing but seats | empty | full gone burnt
      At nine it stood there with its doors wide, but with not one lamp in it, since the current had failed | dark | gone full bright`,
  },
  {
    open: [
      'A postcard from my parents! You cannot see a thing on the front, since the postman dropped it in a puddle. On the back it says this. "{What}. Dad snores. Is the cat eating?" And the cat, I may say, is eating.',
      'My parents sent me a card with a blurred picture. "{What}," they wrote, and asked about the cat.',
    ],
    ask: [
      'I showed the card to the cat and said, "They are in the __."',
      'So this year my parents are spending their holidays in the __.',
      'Anyone who reads that card knows that it was sent from the __.',
      'Last year it was different, but this year they have gone to the __.',
      'My parents would love to live in the __, if it were not for the cat.',
      'It is the __ that they like best.',
    ],
    rows: `what due rivals
      Today we were at three thousand metres, with a rope, and there was snow on the peaks | mountains | city desert jungle
      We climb to a hut each day, and from the top you look down on the clouds | mountains | city desert jungle
      There is sand as far as you can see, no water, and we ride on camels at night because of the heat | desert | mountains city jungle
      Our camel is sick, and it has not rained here for nine years | desert | mountains city jungle
      We take the underground to the opera, and from our tower on the ninetieth floor we see nothing but houses | city | mountains desert forest
      The traffic never stops, and there are four museums in our street alone | city | mountains desert jungle
      Monkeys steal our hats, snakes hang from the trees, and you have to cut your way with a big knife | jungle | city desert mountains
      It is hot and wet and green, the parrots scream, and a tiger was in the kitchen | jungle | city desert mountains`,
  },
  {
    open: [
      'Dear all, this is the last page of my notebook, and I shall put it into a bottle and throw it as far as I can. {What}. The island is nice otherwise. There is a rock that looks like Aunt Mary.',
      'In a bottle on the beach we found a page from a shipwrecked sailor. "{What}," he had written.',
    ],
    ask: [
      'When he wrote this, the poor man was __.',
      'So out on that island, a sailor was __.',
      'The next line only said, "I have never been so __ in my life."',
      'I read it to my wife, and she said, "How __ he must have been!"',
      'We sent a ship for him. "Are you still __?" was the first thing we asked.',
      'He was __, that is what his letter tells us.',
    ],
    rows: `what due rivals
      There is a good spring here, but nothing to eat since the ninth of May, and I have boiled my belt | hungry | thirsty full rich
      I have plenty to drink and many kind friends, but the last bite was a week ago | hungry | thirsty full lonely
      I have fish and fruit enough for ten, but it has not rained for a week and the spring has dried up | thirsty | hungry wet rich
      I had a fine dinner, but there is no drop to drink except the salt sea, and I must not touch that | thirsty | hungry wet rich
      I have food and drink, but for four years I have heard no human voice, and I talk to a crab | lonely | hungry thirsty rich
      I eat and drink like a king, but there is no one else, only me and the birds, and I cry for company | lonely | hungry thirsty ill
      I eat and drink well, but there is a fever in this swamp, and I have it, and spots all over | ill | hungry lonely well
      I have eaten a berry, and since then I have been lying down with pains and a yellow tongue | ill | hungry lonely well`,
  },
  {
    open: [
      'This is the last call for {p}, the loudspeaker said. {What}. There was a group of nuns on the moving stairs, and a man with a tuba, and a small dog which was not on a lead.',
      'At the airport {p} heard the news. {What}.',
    ],
    ask: [
      'So there was only one thing that {p} could do: __.',
      'A voice in the head of {p} said, "You must __!"',
      'And {p} began to __.',
      'If {p} wanted to get home that day, it was necessary to __.',
      'The man at the desk looked up. "I am afraid that you will have to __."',
    ],
    rows: `what due rivals
      The gate was to be closed in two minutes, and it was at the far end of the hall, half a mile away | run | wait pay sleep
      They were just taking away the stairs, and there was still a whole runway in between | run | wait pay sing
      The plane was still in Rome, it would be here in six hours, and nothing else would fly till then | wait | run pay swim
      There was fog, no plane could start before the evening, and all the trains were on strike | wait | run pay swim
      The bag was nine kilos too heavy, and each of those cost ten pounds, or it would not fly | pay | run wait sleep
      The ticket had been lost and only a new one would do, at four hundred pounds | pay | run wait sleep
      The bus that went to the planes was broken, and it was a long way, but there was all the time in the world and a nice path | walk | run pay sleep
      The moving stairs had stopped, running was forbidden, and there were two miles to go | walk | run pay sleep`,
  },
  {
    open: [
      'In the middle of the lake, we found out about the boat. {What}. Our hosts were on the shore with a picnic and waved at us with a ham, and we waved back, not to be rude.',
      '{What}. That was our boat for you, and we were in the middle of the lake.',
    ],
    ask: [
      'Half an hour later the boat was __.',
      'The boat was soon __, in front of the eyes of our hosts.',
      '"Your boat is __!" they called from the shore.',
      'How can people smile at you when your boat is __?',
      'There is nothing as silly as a boat which is __.',
    ],
    rows: `what due rivals
      There was a hole in it as big as a fist, and the lake came in faster than we could bail with a hat | full | empty dry burnt
      A plank had sprung, and a fountain stood in the middle of it, and nobody could stop that | full | empty dry burnt
      The lamp had fallen over into the oil, and flames ran up the mast | burnt | wet full new
      The stove for the tea had set light to the sail and to the deck, and we jumped | burnt | wet full new
      It had run onto the only rock, and there was a crack, and the front and the back drifted apart | broken | whole new burnt
      A whale, or something like it, came up right under it and its back was in two halves | broken | whole new burnt`,
  },
  {
    open: [
      'The hotel was called Sea View, and the lady at the desk had a nose like a parrot. She gave us room nine. {What}. My husband wanted to complain at once, but he never does, he only walks round the bed and hums.',
      'We had room nine in a hotel called Sea View. {What}.',
    ],
    ask: [
      'Well, room nine was __.',
      'In his letter home my husband wrote: "Our room is __."',
      '"Is your room __?" asked the people from room eight. They had it just the same.',
      'I said to the lady with the nose, "Our room is too __."',
      'Nobody can stay in a room that is as __ as that.',
    ],
    rows: `what due rivals
      Ice hung from the tap, and the heating was only switched on for Christmas | cold | hot loud dry
      Somebody had sold the windows, and it was snowing on the pillows | cold | hot loud dry
      It lay on top of the bakery, and you could fry an egg on the floor | hot | cold quiet wet
      The heating was stuck at forty degrees and the window would not open | hot | cold quiet wet
      Four lanes of lorries went by under the window, and there was a disco behind the wall | loud | quiet dry empty
      A brass band lived in it on one side and a man with nine dogs on the other | loud | quiet dry empty
      The pipe over the bed had burst, and we had to put up our umbrellas | wet | dry quiet hot
      The high tide came in through the balcony door at ten | wet | dry quiet hot
      There was neither a bed nor a chair nor a lamp in it, only four walls | empty | full loud wet`,
  },
  {
    open: [
      'Ladies and gentlemen, this is your bus driver. To your left you can see the castle, and to your right the famous hat factory. {What}. After lunch we will go on to the caves, and I will sing for you.',
      'Our driver told us about the castle over the microphone. "{What}," he said.',
    ],
    ask: [
      'We stopped and got out: the castle was __.',
      'As we had been told, we found the castle __.',
      'Someone asked me if the castle was __, and I said yes.',
      'My aunt wrote on her card that the castle was __.',
      'Since the castle was __, we all went into the hat factory.',
    ],
    rows: `what due rivals
      The drawbridge is up, the gate is nailed, and no visitor may go in before next year | closed | open new burnt
      They do not let in anybody on Mondays, and today is one | closed | open new burnt
      It was set on fire by the Swedes, and only black walls are left | burnt | new full closed
      Lightning struck it last night, and it was in flames until the morning | burnt | new full closed
      The last prince died there, the furniture was sold, and now not even a mouse lives in it | empty | full new closed
      The soldiers carried off each chair, each picture and each spoon, and you may walk through forty bare rooms | empty | full new closed
      You will see that it shines: it was only finished in May, and a film star built it | new | old burnt ruined
      The first stone was laid a year ago, and the last one on Friday | new | old burnt ruined
      A knight built it a thousand years ago, and nothing has been changed since then | old | new burnt modern`,
  },
  {
    open: [
      'We put up our tent in the dark, and that is always a mistake. {What}. I had the side by the door, and all night I dreamed that I was a potato.',
      '{What}. We had not seen that in the dark when we put up the tent.',
    ],
    ask: [
      'In the morning we woke up, and there was __ all over our tent.',
      'The whole tent was full of __ when it got light.',
      'I put my hand out of the sleeping bag and touched __.',
      '"There is __ in my hair!" cried my sister.',
      'It took us till noon to get the __ out of the tent.',
    ],
    rows: `what due rivals
      The tent stood in the bed of a stream, and it rained in the night | water | snow sand smoke
      It was the beach where the tide comes up to the trees | water | snow hay smoke
      It was a pass at two thousand metres, and the roof had a hole, and in the night the first flakes came | snow | sand hay water
      The door was open, and the blizzard blew all night from the glacier | snow | sand hay smoke
      It was between two dunes, and the desert wind got up at four and blew in | sand | snow water hay
      A camel had lain down at the open side and rolled the dune in with it | sand | snow water hay
      We were in the field where the farmer was to turn his dry cut grass with a machine that throws it up in the air | hay | snow sand water
      We stood under the open loft of a barn, and they pushed the winter food for the cows out on top of us | hay | snow sand water`,
  },
  {
    open: [
      'The uncle from America and the uncle from the next village do not travel alike. As to the first of them, {what}. My mother had put out both sorts of cake, the dry one and the other one.',
      'You ask how my uncle got to the party. Well, {what}.',
    ],
    ask: [
      'So my uncle came to us by __.',
      '"How did you get here?" he was asked. "By __," he said.',
      'I think that nobody else came to the party by __.',
      'For the way home, my mother would not let him go by __ again.',
      'If you travel by __, as he did, you are hungry when you arrive.',
    ],
    rows: `what due rivals
      he was up above the clouds for six hours, and a lady brought him a tray and a little pillow | plane | ship train car
      he looked down on the wings and on the ocean far below, and his ears hurt when they landed | plane | ship train car
      he was seasick for a week, and the captain showed him how to use the compass | ship | plane train bus
      he stood at the railing every day, and they passed an iceberg and two whales | ship | plane train bus
      he sat in the dining car behind the engine, and they stopped at all the stations | train | plane ship bicycle
      he had a window seat, and a man in a cap came along the corridor to punch his ticket, and they went over the long rail bridge | train | plane ship bicycle
      he pedalled all the way with clips on his trousers, and had to mend a tyre and ring his bell at hens | bicycle | plane ship train
      he pushed it up the hills and let it roll down the other side with his feet off the pedals | bicycle | plane ship train`,
  },
  {
    open: [
      'They were eleven days in the lifeboat, and on the twelfth they saw land. {What}. The cook had kept his recipe book dry under his shirt and read to them from it each night: roast beef, onion tart, plum cake.',
      'In the lifeboat was a cook with a recipe book. {What}.',
    ],
    ask: [
      'The people on the shore ran up and found that the men in the boat were __.',
      'When the boat touched the sand, the men were __.',
      '"We are __," was the first thing that the cook said.',
      'Never had the islanders seen sailors who were so __.',
      'So they were __, and the islanders knew what to do about it.',
    ],
    rows: `what due rivals
      There had been rain enough to drink, but they had shared the last biscuit on the third day | hungry | thirsty dry full
      They caught the rain in their hats, but no fish would bite and the bread box had been lost | hungry | thirsty dry full
      They had sacks of biscuits and all the fish they wanted, but the water barrel had leaked and no rain fell | thirsty | hungry wet full
      They had eaten salt meat all the way, and the last drop from the bottle had gone on Monday | thirsty | hungry wet full
      A wave had gone over them just before they landed, and another one after that | wet | dry hungry thirsty
      It had rained on them for twelve days, and there was plenty to eat and drink but no roof | wet | dry hungry thirsty
      There had been ice on the oars, they had food and drink, but no coats and no fire | cold | hungry hot thirsty
      A north wind had blown all the time, they ate and drank, but they had no blankets in the frost | cold | hungry hot thirsty`,
  },
  {
    open: [
      '{p} was to meet me under the big clock at noon, and I knew that it would go wrong. {What}. I fed the pigeons with my sandwich and learned the timetable to Vienna by heart, including the Sundays.',
      'We were to meet under the station clock, {p} and I, and go to Vienna together. {What}.',
    ],
    ask: [
      'That is why I was __ when the train for Vienna left.',
      'There I sat in the train to Vienna, and I was __.',
      '"Are you __?" asked the guard in the train. I had to say yes.',
      'It is not bad to be __ on a train, I told myself.',
      'I had never been so __ on a journey before.',
    ],
    rows: `what due rivals
      The message came that my friend had a cold and would stay at home, and I had no one else to travel with | alone | married late asleep
      No one came, not at noon and not at two, so I got in all by myself, and the whole train was empty | alone | married late asleep
      I had been up all night to pack, and as soon as I sat down my eyes fell shut | asleep | awake alone cold
      I took a pill for my nerves, and it was a strong one, and my head sank down on the hat box | asleep | awake alone cold
      We had both forgotten to eat, and I had given the last sandwich to the pigeons, and there was no dining car | hungry | full alone asleep
      I had not had a bite for two days because of a bet | hungry | full alone asleep`,
  },
]);

export const kinds: readonly Kind[] = [TRAVEL];
