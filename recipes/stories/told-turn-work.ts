// Tellings from shops, workshops and offices, of an order, an accident or a neglect, and of how the work stands by now.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WORK = toldKind('told: by now, at work', [
  {
    open: [
      'The tailor in our lane had cut out a jacket for the general, who is a wide man. {What}. It was blue with gold, with nineteen buttons, and the general was going to wear it when he met the king. The tailor has bad eyes and a good heart, and a daughter who plays the tuba.',
      'A tailor made a jacket for a general. {What}.',
    ],
    ask: [
      'When the general tried it on, the jacket was too __.',
      '"It is far too __!" roared the general in front of the mirror.',
      'Nobody dared to tell the king that the jacket was too __.',
      'The tailor could see now that the jacket had become much too __.',
      'A general in a jacket that is too __ is a sad sight.',
    ],
    rows: `what due rivals
      He had used the measure of the general's little son by mistake | small | big heavy warm
      He had washed it at ninety degrees, and it had shrunk to the size of a doll's | small | big heavy warm
      He had used the measure of the general's horse by mistake | big | small tight thin
      He had thought that the numbers meant feet, and four generals could have got into it | big | small tight thin
      He had sewn a pound of lead behind each of the buttons so that it would hang well | heavy | light small thin
      He had put in plates of iron against bullets, back and front, and forgotten to say so | heavy | light small thin
      He had lined it with the fur of two bears, and it was July | warm | cold small thin
      He had stuffed it with goose down, four inches thick, for a day in the August sun | warm | cold small thin`,
  },
  {
    open: [
      'Dear Madam, you ask where the carpet is that you sent us for cleaning. {What}. We have been cleaning carpets since 1902 and nothing like this has happened since the flood. My grandfather, who founded the firm, would turn in his grave, and he was not a man who turned easily.',
      'The firm wrote to the lady about her carpet. "{What}," it said.',
    ],
    ask: [
      'So what the lady had to understand was that her carpet was __.',
      'She put down the letter. Her carpet was __!',
      '"My carpet is __," she told her husband.',
      'It is not nice to learn from a letter that your carpet is __.',
      'The lady went to a lawyer, since the carpet was __.',
    ],
    rows: `what due rivals
      It was put on the wrong van, and the van was on the ferry, and no one can say to which country that went | lost | clean burnt ready
      It must be on some train or other, we have asked at every station and do not know where | lost | clean burnt ready
      A worker was smoking, a spark fell on it, and we poured water on what little remained | burnt | lost new ready
      The dryer was too hot, and by the time we smelled the smoke there was only a black edge | burnt | lost new ready
      It has been washed, dried, brushed and rolled up, and you may fetch it at any time | ready | lost burnt torn
      All is done, all the spots are out, and it stands by the door with your name on it | ready | lost burnt torn
      Two machines pulled at it from two sides, and we have two pieces now | torn | whole ready lost
      It got caught on a hook, and there was a long rip from end to end | torn | whole ready lost`,
  },
  {
    open: [
      'I drive a lorry, so I eat in many places. In Lower Wick there is a café. {What}. The woman who runs it used to be a wrestler, and she calls everyone "my lamb". There are gnomes on the tables, and a jukebox with one record. But it was the coffee that I was going to tell you about.',
      'About the coffee at the café in Lower Wick: the woman there told me herself how it came about. {What}.',
    ],
    ask: [
      'I took a mouthful of that coffee, and it was __.',
      '"Why is your coffee so __, my lamb?" I asked back.',
      'I have drunk a lot of coffee on the road, but never one that was so __.',
      'A coffee as __ as this wakes up any driver.',
      'The coffee was __, as I had been told, and I left it to the gnomes.',
    ],
    rows: `what due rivals
      She had filled all the sugar pots with salt, and stirred in four spoons | salty | sweet cold weak
      The water for it comes straight from the sea, since the pipe burst | salty | sweet cold weak
      She puts in eleven spoons of sugar and a cup of honey, as her husband liked it | sweet | salty cold bitter
      A whole bag of sugar had fallen into the pot, and she did not want to waste it | sweet | salty cold bitter
      She had made it on Monday and left it on the step in the snow until I came | cold | hot salty sweet
      The stove has been out since Christmas, and she stirs it with ice | cold | hot salty sweet
      She uses three beans for ten pots, and you can see the bottom of the cup | weak | strong salty sweet
      She takes a pound of beans for each cup, and the spoon stands up in it | strong | weak cold salty`,
  },
  {
    open: [
      'The post office at Little Marsh is one room with a counter, and behind the counter sits Mr Pratt. {What}. There was a queue of six, which is half the village, and at the head of it was a boy with a parcel that ticked. It turned out to be a clock.',
      'Six people were standing in front of Mr Pratt at the post office. {What}.',
    ],
    ask: [
      'All six of them now saw that Mr Pratt was __.',
      '"Mr Pratt is __," said the woman with the eggs.',
      'One cannot buy a stamp from a man who is __.',
      'They whispered to each other: was he really __? He was.',
      'So Mr Pratt was __ behind his counter, and the queue had to wait.',
    ],
    rows: `what due rivals
      In the middle of a stamp his head sank on the ink pad, and he began to snore | asleep | awake dead angry
      He had been up for two nights with his cow, and now his eyes closed and he dreamed aloud of hay | asleep | awake dead angry
      The boy had told him a joke about a hen, and he held his belly and had to be given air | laughing | crying angry asleep
      He read a postcard, the one about the bishop and the bees, and could not stop and slapped the counter | laughing | crying angry asleep
      A telegram said that his good old mother had passed away, and he took out his handkerchief | crying | laughing asleep drunk
      He was reading a love letter that was not his, and it ended so sadly that tears ran onto the stamps | crying | laughing asleep drunk
      Somebody had licked all the stamps as a joke, and he threw the scales at the wall and shouted | angry | asleep happy dead
      The boy had called him a toad, and he turned red and broke his pen in two | angry | asleep happy dead`,
  },
  {
    open: [
      'Two bakers have their shops side by side in our street. Mr Bun {a}. Mr Crust {b}. They do not speak to each other, because of something with a ladder. I buy from one on even days and from the other on odd days, for the sake of peace.',
      'In our street there are two bakers. Mr Crust {b}, while Mr Bun {a}.',
    ],
    ask: [
      'I bought a loaf from Mr {n} this morning. It was __.',
      'A loaf from Mr {n} is __ these days.',
      'People talk about the bread of Mr {n}, since it is so __.',
      'You can tell the bread of Mr {n} from all the rest: it is __.',
      'My wife says that the loaf from Mr {n} was __.',
    ],
    rows: `a b n due rivals
      falls asleep each night while the bread is in the oven | takes it out when the dough is still wet | Bun | burnt | raw salty sweet
      falls asleep each night while the bread is in the oven | takes it out when the dough is still wet | Crust | raw | burnt salty sweet
      puts honey and sugar in everything | drops the whole salt box into the dough | Bun | sweet | salty burnt raw
      puts honey and sugar in everything | drops the whole salt box into the dough | Crust | salty | sweet burnt raw
      sells the loaves that he baked a week ago | sells them straight out of the oven | Bun | hard | warm fresh soft
      sells the loaves that he baked a week ago | sells them straight out of the oven | Crust | warm | hard old cold`,
  },
  {
    open: [
      'Doctor Hart goes to see his patients on a horse, because of the hills. {What}. It was market day, the bridge was up, and a pig got loose. He has a black bag and a green hat, and he talks to the horse in Latin.',
      'Doctor Hart was called to the mill, where the miller was in bed. {What}.',
    ],
    ask: [
      'When he came to the mill, he saw that the miller was __.',
      '"He is __," said Doctor Hart to the wife of the miller.',
      'In his book he wrote that day: miller, __.',
      'So the miller was __, as the whole valley heard before evening.',
      'There was no doubt in the mind of the doctor that the miller was __.',
    ],
    rows: `what due rivals
      The heart had stopped an hour before, and the candles had been lit and the mirror covered | dead | alive well asleep
      The man did not breathe any more and was as cold as his own millstone | dead | alive well asleep
      The man jumped out of bed, ate a ham, lifted a sack with one hand and had no pain any more | well | ill dead weak
      The fever was gone, the leg was whole, and he danced with the cook | well | ill dead weak
      The man had dropped off at last, and snored so that the flour shook | asleep | awake dead gone
      The man was breathing like a baby, with shut eyes, and smiled at a dream | asleep | awake dead gone
      The bed was cold, the window was open, and a rope hung down to the road to the coast | gone | dead asleep ill
      The man had left by the night coach and was far over the border | gone | dead asleep ill`,
  },
  {
    open: [
      'Our window cleaner is called {p} and sings. {What}. On the tenth floor there is a typist who waits for Thursdays. The building belongs to a bank and has more windows than the bank has money, as {p} likes to say.',
      'It was Thursday, and {p} came to clean the windows of the bank. {What}.',
    ],
    ask: [
      'In the evening the windows of the bank were __.',
      'The director looked at his windows. They were __.',
      '"The windows are __!" said the typist.',
      'Everyone in the square could see that the windows were __.',
      'On Friday the paper wrote that the windows of the bank were __.',
    ],
    rows: `what due rivals
      With soap, water and a soft cloth each of them was rubbed until you could see a fly on the other side of the square | clean | dirty broken black
      Not one was left out, and not a spot was left on any of them | clean | dirty broken black
      The water had been taken from the pig pond, and there was no other | dirty | clean broken new
      The cloth was from the garage and full of oil, and it went over all of them | dirty | clean broken new
      At the last high note there was a crack, and it rained glass from every floor | broken | clean whole new
      The ladder slipped and went through each of them on its way down | broken | clean whole new
      There had been a mistake, and what was in the bucket was tar | black | clean white broken
      Someone had ordered paint against the sun, of the kind that lets no light in, dark as night | black | clean white broken`,
  },
  {
    open: [
      'In the cheese factory, the cheeses lie on boards for a year and are turned over on Tuesdays. {What}. The inspector had come from the ministry, in a white coat, with a hammer and a little bell. He had a cold and could smell nothing at all, which was good for everybody.',
      'The inspector came to see the cheese store. {What}.',
    ],
    ask: [
      'He opened the door of the store, and it was __.',
      '"Your store is __," said the inspector, and he wrote it down.',
      'In his report he says that the cheese store was __.',
      'I work there, and I had known that the store would be __.',
      'The inspector had never seen a store that was so __.',
    ],
    rows: `what due rivals
      A lorry had fetched each and every cheese for the army, and there were just the boards | empty | full wet dirty
      Rats had eaten it all, down to the last crumb | empty | full wet dirty
      We had had such good milk that there were cheeses on all boards, on the floor, on the stairs and under the lamp | full | empty burnt cold
      Nobody had bought a cheese for a year, and we could hardly shut the door on them | full | empty burnt cold
      The brook had come in by the back, and the cheeses swam about like ducks | wet | dry empty hot
      The cooling pipe had burst, and it dripped from every board | wet | dry empty hot
      Nobody had swept there since the spring, and the goats walked in and out as they liked | dirty | clean empty dry
      We had scrubbed it all night, and you could have eaten off the floor, with a new brush in each corner | clean | dirty wet full`,
  },
  {
    open: [
      'Notice to all staff: as to the lift, the canteen and the boss, here is the news. {What}. The flower pots are to be watered by Miss Lamb only, since Mr Cole used tea. Whoever has borrowed the ladder should bring it back before the window cleaner comes down by himself.',
      'There was news of the boss on the board in the office. {What}.',
    ],
    ask: [
      'We read it and looked at each other: the boss was __.',
      '"So the boss is __!" said Miss Lamb.',
      'Nobody did any work when they knew that the boss was __.',
      'What do you do in an office when the boss is __?',
      'The telephone rang, and I said that the boss was __.',
    ],
    rows: `what due rivals
      The boss has a high fever, and the doctor will not let anyone in but the nurse | ill | well married rich
      The boss is in hospital with yellow spots, which are spreading | ill | well married rich
      The boss and Miss Rose from the post room said yes to each other in church on Saturday, and there is cake | married | dead ill poor
      The boss has put a ring on the finger of his dentist, and they are on their wedding trip | married | dead ill poor
      The boss has lost his house, the firm and his watch at cards, and asks for old shoes | poor | rich married dead
      The boss has not a penny left, the bank has taken it all, and he sleeps in the boiler room | poor | rich married dead
      The boss has found oil under his tennis court, and will be lighting his pipe with banknotes | rich | poor ill dead
      The boss was buried this morning at ten, and there was a brass band, as he had wished | dead | alive married rich`,
  },
  {
    open: [
      'I paint signs. A man with a red beard ordered one for his bicycle shop, and he was to fetch it at five. {What}. Then a lady wanted a swan on her van, and a boy asked if I could paint a beard on him.',
      'A man had ordered a sign from me for his bicycle shop. {What}. He was to fetch it at five.',
    ],
    ask: [
      'At five the man was at my door, and the sign was __.',
      'I had to tell him that the sign was __.',
      '"My sign is __?" asked the man and pulled his beard.',
      'By five, then, the sign was __.',
      'The sign for the bicycle shop was __ at five, and I could not change that.',
    ],
    rows: `what due rivals
      I gave it the last coat at five to five, and the paint ran down my sleeve | wet | dry broken old
      At half past four I tipped a bucket of water over it and had no cloth | wet | dry broken old
      I had painted it a week before, and it had hung over the warm stove since then | dry | wet broken lost
      The last coat was put on at the beginning of the month, and no drop has touched it since | dry | wet broken lost
      My mother fell over it, and it was of glass, and there were forty bits | broken | whole wet dry
      The van with the swan drove over it, and it cracked in two | broken | whole wet dry
      It fell into the stove, and there was nothing left of it but black splinters | burnt | wet new whole
      I had put it somewhere safe, and I looked all day long and could not think where | lost | wet burnt dry`,
  },
  {
    open: [
      'The lighthouse on the rock has had the same keeper for forty years. {What}. He knits, he plays draughts with the radio, and he has a goat that is not afraid of storms. The ship with his bread comes once a month, and the captain always asks him what is new, and he always says "The jersey".',
      'On the night of the storm, something happened in the lighthouse. {What}.',
    ],
    ask: [
      'The ships out there looked for the lighthouse, and it was __.',
      '"The lighthouse is __!" the captain called out.',
      'All night long the lighthouse was __.',
      'A lighthouse that is __ is something that sailors talk about.',
      'So, on the night of the storm, the lighthouse was __.',
    ],
    rows: `what due rivals
      The oil ran out at nine, and there was not so much as a candle on the rock | dark | bright loud dry
      The great lamp burst, and the new one lay at the bottom of the sea | dark | bright loud dry
      The keeper lit the great lamp and added nine small ones and a bonfire, as it was his birthday | bright | dark quiet black
      Both lamps were burning and the glass had just been polished | bright | dark quiet black
      The keeper and his goat left by boat at six, and not a soul or a mouse stayed behind | empty | full loud dry
      Forty sailors from a wreck had been brought in, and they sat on each step up to the lamp | full | empty quiet dark`,
  },
  {
    open: [
      'When I was an apprentice, my master sent me to the baker, to the chemist and to the devil, in that order. {What}. I was fourteen, my boots were too big, and I could whistle with two fingers. We made locks, and a lock, he used to say, is a door with brains.',
      'I was the apprentice of a man who made locks. {What}.',
    ],
    ask: [
      'My master came in and looked at me: I was __.',
      '"Boy, you are __!" said my master.',
      'I could not hide from him that I was __.',
      'Never in my life have I been so __ as on that day.',
      'An apprentice who is __ is no good at locks.',
    ],
    rows: `what due rivals
      Somebody had pushed me into the horse trough, head first | wet | dry clean full
      I had fallen off the landing stage with the keys in my hand, and had to swim | wet | dry clean full
      I had been filing by candle light till four, and up again at five, and so for a week | tired | full wet clean
      I had not shut an eye for three nights because of the neighbour's geese | tired | full wet clean
      There had been no breakfast, no lunch, and a dog had got my supper | hungry | full wet fat
      I had only had a carrot in two days, and I stared at the glue | hungry | full wet fat
      I had swept the soot out of the chimney without a cloth, and then the oil can had burst | dirty | clean full wet
      I had crawled through the drain to look for a key | dirty | clean full rich`,
  },
]);

export const kinds: readonly Kind[] = [WORK];
