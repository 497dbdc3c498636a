// Tellings of how tools, machines, work and purses are by now, from what happened in the open.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const STATE_TASKS = toldKind('told: state tasks', [
  {
    open: ['The printer in our office: {e}.', 'I can tell you about the office printer. {E}.'],
    ask: [
      'So the printer is __.',
      'The boss walks up to the printer and finds it __.',
      '"Is anyone going to do something? Our printer is __!"',
      'No other printer has ever been so __.',
      'If you need the printer today, remember that it is __.',
      'They put a note on the printer to say that it is __.',
    ],
    rows: `e due rivals
      a wheel snapped and the whole thing fell apart | broken | new full clean / the last sheet of paper was taken out of it | empty | full broken new
      someone put in paper until not one more sheet would fit | full | empty broken wet / it came from the shop this morning in its box | new | old broken dirty
      it has stood there for thirty years | old | new wet empty / it has just printed nine hundred pages, and one could fry an egg on it | hot | cold wet new
      it began to bang and squeal like a pig | noisy | quiet empty cold / red ink squirted all over it | dirty | clean empty new
      the vase tipped over right into it | wet | dry clean hot / someone wiped it inside and out | clean | dirty broken full`,
  },
  {
    open: [
      'We were working on the roof of the church, my cousin and I, forty feet up. He had the nails and I had the saw, the good one with the red handle. After the lunch break {e}.',
      'My cousin borrows things, and I have got used to it. He brought me back my red saw on Sunday with a bottle of wine. He told me, without blinking, that {e}.',
    ],
    middle: ['It was a windy day, and the bells rang for a wedding.'],
    ask: [
      'I picked up my saw, and I knew at once that it was __.',
      'Well, I have seen many saws, but this one was really __.',
      '"So you admit," I said to him, "that my saw is __?"',
      'He did not look at me when he said that the red saw was __.',
      'Any carpenter can tell when a saw is __.',
      'That is how my saw came to be __.',
    ],
    rows: `e due rivals
      the smith had filed each tooth of the saw to a fine point | sharp | blunt broken wet / the saw had been used on stone until its teeth were round | blunt | sharp new wet
      the saw had been bent until the blade went snap | broken | sharp new clean / the saw had lain in the gutter in the rain | wet | dry hot burnt
      the saw had got tar and glue all over it | dirty | clean sharp new / the saw had been washed with soap and oiled | clean | dirty broken burnt
      the saw had been through the fire and was black | burnt | new clean wet / the saw had cut nails and wire and had lost its edge | blunt | sharp hot wet
      the saw had been lying on the stove until it glowed | hot | cold wet blunt / the saw had been ground so well that it would cut a hair | sharp | blunt burnt dirty`,
  },
  {
    open: ["Dad's old car! {E}.", 'Did I mention the car? {E}. The one that Dad drives, I mean.'],
    ask: [
      'That is how it is: his car is __.',
      '"Dad," we say, "your car is __."',
      'We must walk round his car to believe that it is __.',
      'He shakes his head because the car is __.',
      'Tomorrow his car may be different, but today it is __.',
      'The car, by the way, is __.',
    ],
    rows: `e due rivals
      The engine dropped onto the road | broken | full clean safe / We washed it for three hours | clean | dirty broken empty
      We drove it through the swamp | dirty | clean full new / Eleven cousins squeezed into it | full | empty locked quiet
      Everybody got out and took their bags with them | empty | full locked burnt / He pressed the button, and all four doors went click | locked | open broken empty
      All the doors of it are wide and hens walk through | open | locked closed burnt / Smoke came out, then flames, and now it is black | burnt | clean wet full
      It rained in through the roof all night | wet | dry burnt full / It roars and rattles since the pipe came off | loud | quiet clean empty`,
  },
  {
    open: [
      'Report of the night watchman, Hill & Sons. Came on at ten, fed the dog, had tea at two. At about three I went to look at the safe in the office, because I had heard something. I found that {e}.',
      'Old Mr Hill never trusted banks. All that he had was in the safe behind the picture, and he wore the key on a string. Until last Friday, that is, when {e}.',
    ],
    ask: [
      'So anyone could see that the safe was __.',
      'The policeman wrote it down: "The safe was __."',
      'Mr Hill moved the picture. The safe was __.',
      '"Who would believe it!" cried his son. "The safe is __!"',
      'Nobody in the street would believe that the safe was __.',
      'It was four in the morning, and the safe was __.',
    ],
    rows: `e due rivals
      the last coin had been taken out of the safe | empty | full locked wet / gold had been put into the safe till no more would go in | full | empty broken wet
      the door of the safe had been left ajar | open | locked closed burnt / the key had been turned in the safe three times | locked | open broken burnt
      a hammer had knocked a great hole in the safe | broken | whole clean full / a pipe had burst, and water ran out of the safe | wet | dry full burnt
      the safe had been in flames and was black | burnt | clean wet full / a gang had carried the whole safe out of the house | gone | full locked clean
      someone had rubbed black grease all over the safe | dirty | clean gone wet / the thieves had left nothing in the safe but dust | empty | full locked wet`,
  },
  {
    open: [
      "<One|Two> o'clock, and all eyes are on our boss, Miss Lamb. {E}.",
      'I am worried about our boss, Miss Lamb. {E}.',
    ],
    ask: [
      'So Miss Lamb is __ today.',
      'Before you go in, you should know that Miss Lamb is __.',
      'It has got about by now that our boss is __.',
      '"She is __," we whisper to the new boy.',
      'At five, Miss Lamb is still __.',
      'Nobody in the office has seen her __ before.',
    ],
    rows: `e due rivals
      Someone stole her car, and she kicked the bin and swore | angry | happy free full
      Her son passed his exam with the best mark in the land, and she tells everyone | proud | sad angry ill
      She has forty letters to write and twelve calls to make, all at once | busy | free asleep happy
      She has done all her work, and her calendar has nothing in it | free | busy angry late
      Her head is on the desk, and she snores | asleep | awake busy angry
      Her old father has died, and she weeps | sad | happy proud free
      She has a fever, and her nose runs | ill | happy proud free
      The man she loves said yes, and she sings | happy | sad angry ill
      There was no time for breakfast, and her stomach rumbles | hungry | full proud free
      The sprinkler went off above her, and her sleeves drip | wet | dry proud free`,
  },
  {
    open: [
      'For the school fair we were to build a rocket out of cardboard, each class its own. Ours was taller than the door. We left it in the hall over the weekend and locked up. On Monday we heard that {e}.',
      'Dear parents, you will have heard of the big rocket that class four has been working on. Thank you for all the boxes! Our caretaker tells us that on Sunday {e}.',
    ],
    ask: [
      'We ran to the hall, and indeed the rocket was __.',
      'The jury wrote on its list: "Class four, rocket, __."',
      '"It was such a lovely rocket," said our teacher, "and look, now it is __."',
      'Some of us had to laugh, because the rocket was __.',
      'What do you do with a rocket that is __?',
      'Class three had a castle, and we had a rocket that was __.',
    ],
    rows: `e due rivals
      the rain had come through the roof onto the rocket | wet | dry burnt ready / a lamp had set the rocket on fire | burnt | wet ready clean
      the piano had rolled into the rocket and smashed it | broken | ready clean whole / the night wind had torn the paper skin of the rocket from top to bottom | torn | whole ready wet
      someone had put on the last star, so nothing was left to do on the rocket | ready | broken wet burnt / the pigeons had been sitting on the rocket and had left their dirt | dirty | clean burnt torn
      the dustmen had carried off the rocket for rubbish | gone | ready wet clean / the rocket had been ripped by a dog with sharp teeth | torn | whole ready wet
      two boys had thrown mud balls at the rocket | dirty | clean burnt wet / the tap in the hall had been left on and had sprayed the rocket | wet | dry torn burnt`,
  },
  {
    open: ['The torch, you ask? {E}.', '"{E}," Peter says about the torch.'],
    ask: [
      'So the torch is __.',
      'In the cave we notice that our torch is __.',
      '"I told you," says Peter. "The torch is __."',
      '"Did you know," he asks us, "that the torch is __?"',
      'He turns the torch round in his hands. It is __.',
      'Nobody had told me that the torch was __.',
    ],
    rows: `e due rivals
      Its battery has given up its last bit of power | dead | new bright dirty / Its glass and its bulb went crash on the rock | broken | bright new clean
      A fresh battery went in, and it shines like the sun | bright | dark dead wet / It fell into the brook | wet | dry bright burnt
      It rolled through the mud | dirty | clean burnt bright / It was bought last night and never used | new | old broken dead
      My grandfather had it in the war | old | new wet burnt / It was too near the fire, and it is all black | burnt | wet bright clean
      The light in it went out | dark | bright burnt wet / I rubbed it with a cloth and soap | clean | dirty broken burnt`,
  },
  {
    open: [
      'My brother-in-law came to this town with a suitcase and a trumpet. He rented a room above the baker, and on Saturdays he played at weddings. Then, one fine morning, his life was no longer the same: {e}.',
      'You have not heard from us for a while, so here is the news. The twins walk, the roof is done. As for my brother-in-law, the one with the trumpet, we were told in May that {e}.',
    ],
    ask: [
      'And so my brother-in-law was __.',
      'The baker told all his customers that the trumpet man was __.',
      '"Look at me," he said to the mirror. "I am __."',
      'It changes you when you are __, and it changed him.',
      'Even today he has not forgotten how it was to be __.',
      'He sat on his bed, and he was __.',
    ],
    rows: `e due rivals
      his aunt had left him nine million pounds | rich | poor ill lonely / he had to pay back so much that he had not a penny left | poor | rich happy proud
      all his friends had moved away, and he had no one to talk to | lonely | busy rich proud / he had work from morning till night and not a minute to himself | busy | free lonely asleep
      the judge had opened the prison for him and let him walk out | free | busy ill sad / his gold mine had begun to pay him a thousand pounds an hour | rich | poor sad ill
      the bank had taken his money, his house and his shoes | poor | rich proud happy / his old mother had died, and he wept for days | sad | happy proud rich
      the girl he loved had said that she would marry him | happy | sad poor ill / somebody had sold his songs without asking, and he smashed his chair | angry | happy rich free`,
  },
  {
    open: ['{E}. That was the washing machine.', 'A word about the washing machine. {E}.'],
    ask: [
      'Our washing machine is __.',
      'Go and see: the washing machine is __.',
      'I bring down my socks and look at the machine, which is __.',
      '"Hello, is that the repair man? Our machine is __."',
      'It is Monday, and our washing machine is __.',
      'Mum finds the machine __ and calls for Dad.',
    ],
    rows: `e due rivals
      It made a bang and lost its drum | broken | full new quiet / Dad took out the last sock | empty | full noisy locked
      Dad stuffed in so many socks that no more would fit | full | empty open broken / It shakes and howls like ten cats | noisy | quiet empty dry
      It was howling, and now there is no sound from it at all | quiet | noisy wet dirty / Its door will not move, because the key was turned and taken away | locked | open broken wet
      Its door hangs wide, and the cat is looking in | open | closed locked full / It has been boiling towels for an hour | hot | cold empty quiet
      It was carried in from the shop this minute, in its paper | new | old broken dirty / Mud from the football shirts sticks all over it | dirty | clean new empty`,
  },
  {
    open: [
      'I have been a postman for thirty years, so I know something about parcels. This one was for number twelve, with a bow round it and no name. I put it on my bicycle and whistled. At the corner by the pond {e}.',
      'Number twelve? Yes, I remember, that was the parcel with the bow. The lady had asked for it three times. On its way to her, I am ashamed to say, {e}.',
    ],
    ask: [
      'So when I rang the bell, the parcel was __.',
      '"Madam," I said, "your parcel is __, and I can explain."',
      'She looked over her glasses, and yes, her parcel was __.',
      'You do not expect to get a parcel that is __.',
      'She sent a letter to the post office to say that her parcel had been __.',
      'Thirty years, and never was a parcel so __.',
    ],
    rows: `e due rivals
      the parcel fell into the pond | wet | dry burnt empty / the parcel was run over by a bus and went to pieces | broken | whole wet clean
      everything in the parcel dropped out through a hole | empty | full heavy wet / someone's cigar fell on the parcel, and it went up in flames | burnt | wet full clean
      the wrapping of the parcel caught on a fence and ripped from end to end | torn | whole wet new / a cow dropped her dung all over the parcel | dirty | clean burnt empty
      a boy put three bricks into the parcel for fun | heavy | light empty wet / a rain cloud burst over the parcel | wet | dry burnt torn
      a boy took the iron out of the parcel and put in feathers | light | heavy wet burnt / the snow and the ice got into the parcel and made it stiff | frozen | hot dry burnt`,
  },
  {
    open: ['Robot Zed lives in our class. Today, {e}.', 'Look, {e}! That is Zed, our robot.'],
    ask: [
      'So Zed is __.',
      'The children say, "Zed, you are __!"',
      'I have to write in the class book that our robot is __.',
      'A robot can be __, too.',
      'Zed does not talk, but we know that he is __.',
      'Our teacher looks at Zed, and he is __.',
    ],
    rows: `e due rivals
      his battery ran out and his lamp went off for good | dead | new busy noisy / both his arms and his head fell off | broken | clean new busy
      he was put out in the rain | wet | dry burnt new / he arrived from the factory in his box | new | old broken dirty
      he stepped into the paint and the mud | dirty | clean busy burnt / he was polished with a cloth till he gleamed | clean | dirty broken wet
      he counts, carries, wipes and waters flowers without a break | busy | free dead wet / all his work is done, and nobody needs him till tomorrow | free | busy broken wet
      his screws shake, and he rattles and beeps | noisy | quiet dead burnt / sparks flew, and his whole back went black in the flames | burnt | wet new clean
      he stopped beeping, and he goes about without a sound | quiet | noisy broken burnt / his motor ran without oil, and he smokes like an iron | hot | cold new quiet`,
  },
  {
    open: [
      'It was our last day in the workshop, and the master wanted to see the chairs we had made. There were nine, all in a row. Mine was the one by the door. Before he got there, {e}.',
      'You should not laugh at people who make their own chairs. My husband worked on his for a year. He had it out on the lawn for everyone to admire when {e}.',
    ],
    ask: [
      'Everybody looked at the chair, and what was it? It was __.',
      'Nobody sat down, because the chair was __.',
      '"A fine chair," they said, "but it is __."',
      'He never speaks about that day when the chair was __.',
      'Later I heard that the chair had been __.',
      'There it was, a chair that was __.',
    ],
    rows: `e due rivals
      all four legs came off the chair | broken | whole new clean / a bucket of water fell on the chair | wet | dry burnt new
      a spark from the grill set the chair on fire | burnt | wet clean new / the boys put their muddy boots on the chair | dirty | clean broken burnt
      the stove had been touching the chair, and the seat was like a hot plate | hot | cold wet new / the hail had turned the chair into a block of ice | frozen | hot dry burnt
      the seat of the chair was ripped by the cat | torn | new whole clean / the garden hose was turned on the chair | wet | dry burnt broken
      the chair split down the middle with a crack | broken | whole new clean / ink ran down all over the chair | dirty | clean broken torn
      the flames of the bonfire got the chair | burnt | wet new clean / a goat bit through the cloth of the chair and pulled | torn | new whole clean`,
  },
  {
    open: ["Here is Uncle Al's shop bell. {E}.", "{E}. I mean the bell in Uncle Al's shop."],
    ask: [
      'So the bell is __.',
      '"Al," says the customer, "did you know that your bell is __?"',
      'He climbs on a chair and sees that the bell is __.',
      'I rather like that bell when it is __.',
      'Uncle Al does not mind that his bell is __.',
      'It is only a bell, and it is __.',
    ],
    rows: `e due rivals
      It rings so that people cover their ears | loud | quiet new wet / It has wool in it and makes no sound any more | quiet | loud broken wet
      It dropped on the stone step and split | broken | new whole loud / It hung there when his grandfather was a boy | old | new wet broken
      It was made on Friday, and he put it up today | new | old broken dirty / The roof leaks, and water runs down over it | wet | dry quiet new
      Flies and soot have covered it | dirty | clean new loud / He rubbed it with polish until it shone | clean | dirty broken quiet
      The frost has put a coat of ice round it | frozen | hot dry loud / He stuffed a sock into it so that it gives no sound | quiet | loud broken wet`,
  },
  {
    open: [
      'I write these lines in the exam room. We have two hours, and it is so still that one can hear the clock. I have sharpened my pencil twice. The one who troubles me is Sam, in the seat in front of me: {e}.',
      'There were thirty of us in the exam, and I had the seat behind Sam. The paper was not hard. But how was I to think? I could see that {e}.',
    ],
    ask: [
      'No doubt about it, Sam was __.',
      'After the exam I asked him if he had been __.',
      'The teacher walked past and noticed that Sam was __.',
      'I failed because Sam was __, and that is the truth.',
      'It is not allowed to help each other, not even when somebody is __.',
      'Poor Sam! How can you do sums when you are __?',
    ],
    rows: `e due rivals
      Sam had put his head on his paper and was snoring | asleep | hungry angry proud / Sam was shaking and biting his nails for fear | afraid | happy proud full
      Sam's tears dropped on his sheet, as his dog had died | sad | happy full proud / Sam's stomach growled without a break, for he had had no breakfast | hungry | full proud wet
      Sam had broken his pencil in rage and hit the desk | angry | happy full asleep / Sam was sneezing and shivering with fever | ill | happy proud full
      Sam had come through the rain, and water dripped from his hair | wet | dry full proud / Sam yawned and yawned, since he had been up all night | tired | awake proud hungry
      Sam was looking at the empty water bottle and licking his dry lips | thirsty | full wet proud / Sam sat by the open window in the snow without a jacket, and his teeth chattered | cold | hot full proud`,
  },
  {
    open: ['{E}. Such a thing happens with a purse!', 'What has become of my purse? {E}.'],
    ask: [
      'And now my purse is __.',
      'Believe me, officer, my purse is __.',
      'I tell my friends at the bank that my purse is __.',
      '"What is it?" asks my wife. "My purse is __."',
      'I have had this purse for years, and only now is it __.',
    ],
    rows: `e due rivals
      I spent the very last coin in it | empty | full wet new / I won at cards, and no more notes will go into it | full | empty torn gone
      A thief pulled it out of my bag and ran | gone | full safe wet / It slipped into the washing-up water | wet | dry burnt gone
      The dog bit it, and it ripped along the side | torn | whole wet full / It fell into the gutter and the mud | dirty | clean empty burnt
      It lay too near the stove and caught fire | burnt | wet full clean / It was found, and it is in the bank behind a steel door | safe | lost wet torn
      Someone filled it with stones, and I can hardly lift it | heavy | light empty wet / All my money was shaken out of it | empty | full safe burnt`,
  },
  {
    open: [
      'There is a bridge on the way to the ferry, and it was built by my grandfather and his brothers. Last winter was a hard one. I do not know if you have heard, out there in Canada, but in the first week of March {e}.',
      '"Before you drive on," the woman at the petrol station told us, "are you going over the bridge? My husband was there this morning. He says that {e}."',
    ],
    ask: [
      'So you should know that the bridge is __.',
      'We saw it for ourselves an hour later: the bridge was __.',
      'My grandfather never thought that the bridge would one day be __.',
      'The sign showed a bridge, and below it stood that it was __.',
      'It is not every day that a bridge is __.',
      '"So it is true," I said. "The bridge is __."',
    ],
    rows: `e due rivals
      a ship ran into the bridge, and the middle fell down | broken | open new dry / a gate with a red light was put across the bridge, and no one may use it | closed | open busy empty
      the red light was turned off, and cars may use the bridge again | open | closed broken gone / the flood took the whole bridge away to the sea | gone | open busy new
      the water splashed over the bridge from both sides | wet | dry burnt closed / the ice and the frost got hold of the bridge, and everybody slid about on it | frozen | dry hot burnt
      a fire turned all the planks of the bridge black | burnt | wet new open / the last nail went into the bridge, which they built from scratch | new | old broken burnt
      so many cars wanted to cross the bridge that they stood there for hours | busy | empty closed gone / there was nobody on the bridge, not a car, not a dog | empty | busy full burnt`,
  },
  {
    open: ['Show and tell! This is about my kite. {E}.', '{E}. And it was my best kite!'],
    ask: [
      'So my kite is __.',
      'Maybe yours is not, but my own kite is __.',
      'I told my class that my kite was __.',
      '"My kite was __ once, too," said the teacher.',
      'I only had one kite, and it is __.',
      'It was up in the sky, my kite, and now it is __.',
    ],
    rows: `e due rivals
      It landed in the river | wet | dry burnt torn / It flew into a thorn bush and went rip | torn | whole wet new
      It went away over the sea and never came back | gone | safe torn dirty / Its two sticks snapped when Dad sat on it | broken | whole wet clean
      It came down in a pig's bath of mud | dirty | clean burnt gone / It touched the bonfire | burnt | wet whole clean
      I got it down from the tree and put it in my cupboard, where nobody can hurt it | safe | lost wet torn / It was in the snow all night, as stiff as a board | frozen | hot burnt gone
      An eagle tore a big hole in it with his claws | torn | whole wet safe / A firework hit it | burnt | wet safe new`,
  },
  {
    open: [
      'My first customer at the garage was a lady with a lawn mower. She wore a green hat, and she was in a hurry. "You are the expert," she said, "I only know what I have seen. On Saturday {e}. Can I have it back by noon?"',
      'We have a lawn mower for the six houses in our lane, and everyone pays a share. It works well enough if you are polite to it. Our turn is on Sundays. This Sunday we learned from the people at number two that {e}.',
    ],
    ask: [
      'I took a look at the mower. Just as I had been told, it was __.',
      'It all came down to this: the mower was __.',
      'A mower is a simple thing, but not when it is __.',
      '"There you are," I said. "Your mower is __."',
      'The grass can wait if the mower is __.',
      'This mower had never been so __.',
    ],
    rows: `e due rivals
      the blade of the mower flew off, and the handle, too | broken | new clean quiet / the mower was pushed over stones until its knife cut nothing any more | blunt | sharp new quiet
      a smith put such an edge on the mower that it cut like a razor | sharp | blunt broken wet / the last drop of petrol in the mower was burnt up | empty | full new wet
      petrol was poured into the mower up to the top | full | empty broken cold / the mower began to roar so that the windows shook | loud | quiet empty blunt
      the mower ended up in the pond | wet | dry burnt loud / flames came out of the mower, and its paint went black | burnt | wet new clean
      wet grass, dung and mud were stuck all over the mower | dirty | clean new sharp / the mower was hosed down, dried and polished | clean | dirty broken burnt`,
  },
]);

export const kinds: readonly Kind[] = [STATE_TASKS];
