// Tellings of what happened to people, and of what they must be by now: rich or poor, alone or married, happy or sad.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PEOPLE = toldKind('told: by now, people and their fate', [
  {
    open: [
      'Our old postman, a Mr Bell with a squeaking bicycle, {what}. He told it to the whole street in a single morning, house by house, between the bills and the birthday cards.',
      'You remember Mr Bell, who brought our letters for thirty years? He {what}.',
      'Mr Bell {what}. It was in the paper, on the page with the crossword.',
    ],
    middle: ['He has a new bicycle as well, but that is another matter.'],
    ask: [
      'If you meet Mr Bell today, you meet a man who is __.',
      'So Mr Bell is __ by now.',
      '"Good heavens, is Mr Bell __?" asked my aunt.',
      'Nobody in our street ever thought that Mr Bell would one day be __.',
      'I do not know what I would do if I were as __ as Mr Bell.',
      'Mr Bell says that he has never been so __ before.',
    ],
    rows: `what due rivals
      won two million in the lottery | rich | poor ill lonely
      got the castle and all the gold of a cousin in America who had died | rich | poor lonely hungry
      put all that he had on a horse which came in last, and even his shoes had to be sold | poor | rich ill strong
      lost his savings, his house and his last spoon when the bank failed | poor | rich ill happy
      caught something in the rain and has been in bed for weeks, with the doctor coming every day | ill | rich poor well
      has a fever that nobody can explain, and they keep him in hospital | ill | rich poor well
      buried his wife and his dog last year, and since then no one has said a word to him | lonely | rich famous strong
      moved to an island where he knows no one, and there he sits and waits for a letter | lonely | rich famous loved`,
  },
  {
    open: [
      '"We were ten in the class photograph," said {p}, "and I can tell you what became of each. The one with the plaits, Rosa, {what}. The boy with the ears is a judge now. The fat one sells boats."',
      'In the photograph, Rosa is the one with the plaits. She {what}. The one beside her is me.',
    ],
    ask: [
      'So what is Rosa now? She is __.',
      'Our Rosa is __, then.',
      'I had not heard that Rosa was __.',
      'Rosa, of all people! Who would have thought that she would be __?',
      'If the story is true, Rosa must be __.',
      'People say of Rosa that she is __.',
    ],
    rows: `what due rivals
      walked up the aisle with the baker on Saturday, in white, and everybody threw rice | married | dead single ill
      said yes in the church at Easter, and now they both have a ring | married | dead single poor
      was buried in May, under the big lime tree, and all of us brought flowers | dead | alive married rich
      went down with her ship, and no one on board was saved | dead | alive married rich
      sings on every stage in the world, and people turn round in the street and ask for her name on a card | famous | unknown poor dead
      has her face on every poster and every cinema from here to China | famous | unknown poor dead
      looked into an explosion, and since then has not seen daylight, and a dog leads her about | blind | deaf famous rich
      lost both her eyes in the war, but finds her way about with a white stick | blind | deaf famous rich
      stood too near the cannon, and since then has not heard a sound | deaf | blind famous rich
      worked in the noise of the mill till not even thunder could reach her | deaf | blind famous rich`,
  },
  {
    open: [
      'When I put down the phone, my hand shook a little, so I made tea first. {What}. That was the news, and I was the one who had to tell {p}, with the cake still in my mouth.',
      'It was I who had to bring {p} the news. {What}.',
    ],
    ask: [
      'As anyone can understand, this made {p} very __.',
      'After that phone call, {p} was __ for days.',
      'Now {p} sat on the stairs and was __.',
      '"I am so __!" cried {p} when I had said it all.',
      'Have you ever seen anyone as __ as {p} was then?',
      'You could read it on that face: {p} was __.',
    ],
    rows: `what due rivals
      The little dog that we had given up for lost had been found alive and well | happy | sad angry jealous
      The exam had been passed, with the best marks of all | happy | sad angry afraid
      The baby had come, both were well, and a hospital room was full of flowers | happy | sad angry bored
      The dear old grandmother had died in the night | sad | happy angry proud
      Their best friend was going to move to the other end of the world for ever | sad | happy angry proud
      The neighbours had cut down our cherry tree behind our backs, and laughed about it | angry | happy proud grateful
      The mechanic had sold our car and kept the money | angry | happy proud grateful
      The wild lion had got out of the zoo and was on our stairs | afraid | happy proud bored
      The murderer had broken out and had been seen in our garden with an axe | afraid | happy proud bored`,
  },
  {
    open: [
      'In the play that our village puts on each winter, the duke has two daughters. The elder {a}. The younger {b}. The lights are done by the vet, and the duke is the butcher with a beard.',
      "The two daughters in our play could not be more different: the duke's elder girl {a}, while the younger one {b}.",
    ],
    ask: [
      'I play the {n} daughter. My costume must show how __ she is.',
      'In the last act, the {n} girl comes on again. She is __ by then.',
      'The {n} daughter is __ at the end of the play.',
      '"Why are you so __?" the duke asks the {n} one of his daughters.',
      'When the curtain falls, the {n} daughter is __, and the audience sighs.',
    ],
    rows: `a b n due rivals
      marries a king and eats from golden plates | runs away with a beggar and sleeps in barns | elder | rich | poor silent dead
      marries a king and eats from golden plates | runs away with a beggar and sleeps in barns | younger | poor | rich silent fat
      gives all her gold away and begs for her bread | finds the treasure of the pirates | elder | poor | rich fat silent
      gives all her gold away and begs for her bread | finds the treasure of the pirates | younger | rich | poor hungry silent
      is told that her true love has come home safe | is told that her true love has drowned | elder | happy | sad angry poor
      is told that her true love has come home safe | is told that her true love has drowned | younger | sad | happy proud glad
      goes behind the walls of a convent where speaking is forbidden | has to talk all day to stay alive | elder | silent | loud rich sad`,
  },
  {
    open: [
      'Mrs Hill upstairs has had a hard winter, and I do what I can: I carry up her coal and listen. {What}. On Sundays she plays the piano with two fingers, and I open my window for it.',
      'I live under Mrs Hill and I know more about her than her own son does. {What}.',
    ],
    ask: [
      'Please be nice to Mrs Hill. She is __.',
      'That is why Mrs Hill is __ now.',
      'When I see Mrs Hill, I understand what it means to be __.',
      'To think that Mrs Hill, who danced at the opera, is __!',
      'Mrs Hill does not like people to know how __ she is.',
      'Is Mrs Hill __? Yes, and no wonder.',
    ],
    rows: `what due rivals
      Her husband died, her sister died, and her son never rings | lonely | rich deaf happy
      Nobody but me has climbed those stairs to her for a year | lonely | rich deaf hungry
      She has to eat what the baker throws out, and she sold her bed | poor | rich deaf proud
      Her purse has been empty since the first of the month, and she burns her chairs for heat | poor | rich deaf proud
      You can ring and knock and shout, and she goes on reading | deaf | hungry blind rich
      She did not hear the bomb that blew up the post office | deaf | happy blind rich`,
  },
  {
    open: [
      'My two cousins had a race to see who could grow up faster. {A}, and {b}. So it goes. In between there was a war, and my aunt bought a parrot.',
      '{A}. As to the other of my cousins, {b}.',
    ],
    ask: [
      'As we all know, {n} is __.',
      'We spoke of {n} today, who is __ now.',
      'Nowadays {n} is __.',
      'My aunt says that {n} is __, and my aunt must know.',
      'Is {n} really __? You can ask the parrot.',
      'One word is enough to describe {n} today: __.',
    ],
    rows: `a b n due rivals
      Max made a fortune with shoes | Lily gave all her money away and begs at the station | Max | rich | poor lonely dead
      Max made a fortune with shoes | Lily gave all her money away and begs at the station | Lily | poor | rich famous strong
      Max lies under a stone in the churchyard | Lily swims in the lake every day | Max | dead | alive married well
      Max lies under a stone in the churchyard | Lily swims in the lake every day | Lily | alive | dead buried ill
      Max has a wife and six children | Lily will never have a man in the house, she says | Max | married | single dead lonely
      Max has a wife and six children | Lily will never have a man in the house, she says | Lily | single | married dead alone
      Max has lost every hair on his head | Lily has a plait down to her knees | Max | bald | fair grey young`,
  },
  {
    open: [
      'Dear Diary, {what}. It rained, we had dumplings, and the cat of number nine had kittens in the hat box. I have a pen with green ink now, as you can see.',
      'Dear Diary, today was long, and I will begin with the chief thing: {what}.',
    ],
    ask: [
      'I am lying in my bed and I am so __, dear Diary.',
      'Mum came in and said that I looked __.',
      'Dear Diary, you are the only one who knows how __ I am.',
      'One can be __ and still eat dumplings, I have found out.',
      'I drew my own face on the back page. It is the face of a girl who is __.',
      'Good night from your very __ friend.',
    ],
    rows: `what due rivals
      Tom has told everybody the secret that I had told only him | angry | happy proud bored
      my brother has read you from cover to cover and read parts of you out on the bus | angry | happy proud bored
      I have won the cup for the whole school and they carried me round the yard | proud | sad angry lonely
      my painting hangs in the town hall and the mayor shook my hand | proud | sad angry lonely
      they all went to the party, and no one had asked me | sad | proud happy lucky
      my rabbit is dead | sad | proud happy lucky
      I got up at four for the train and then walked nineteen miles with a heavy bag | tired | proud angry bored
      we played, ran, climbed and swam from dawn till dark | tired | sad lonely bored`,
  },
  {
    open: [
      'Three men came out of the gate of the prison on the same morning, at eight, with paper bags. For one of them {a}. For the second {b}. The third had a bus to catch.',
      'Of the men who left the prison that day, one was lucky and one was not. For one {a}, and for the other {b}.',
    ],
    middle: ['It was a fine morning. The guard wished them all well and meant it.'],
    ask: [
      'So the {n} of these two men was __.',
      'Looking about him outside the gate, the {n} man was __.',
      'That is how the {n} man came to be __.',
      'Would you say that the {n} man was __? I would.',
      'Nobody had to ask why the {n} man was so __.',
    ],
    rows: `a b n due rivals
      a wife and three children stood there with flags and a cake | nobody had come at all | first | happy | sad lonely angry
      a wife and three children stood there with flags and a cake | nobody had come at all | second | lonely | happy loved glad
      the road was empty in both directions, with no soul who knew him | his mother stood there and held out her arms | first | lonely | happy loved glad
      the road was empty in both directions, with no soul who knew him | his mother stood there and held out her arms | second | happy | sad lonely angry
      there was a letter that said that his wife had died | there was a letter that said that he had a baby son | first | sad | happy proud glad
      there was a letter that said that his wife had died | there was a letter that said that he had a baby son | second | happy | sad angry lonely`,
  },
  {
    open: [
      'The twins next door are called {p} and {q}, and I can only tell them apart on Mondays. On Sunday night the twin with the cap {a}, and the twin without one {b}.',
      'Before school started again on Monday, {p} and {q} did what they liked: the twin with the cap {a}, the other {b}. They have the same shoes, the same hair and the same bag.',
    ],
    ask: [
      'In the maths lesson on Monday, it was easy to see that the twin {n} cap was __.',
      'Of course, the twin {n} cap was __ all Monday.',
      '"You are __!" said the teacher to the twin {n} cap.',
      'I knew that on Monday the twin {n} cap would be __.',
      'How __ that child was at school, the twin {n} cap!',
    ],
    rows: `a b n due rivals
      slept like a log from eight to eight | read under the blanket till the sun came up | with the | awake | tired asleep ill
      slept like a log from eight to eight | read under the blanket till the sun came up | without a | tired | awake lively fresh
      played cards with the cook until six in the morning | went to bed at seven and slept till it was light | with the | tired | awake fresh lively
      played cards with the cook until six in the morning | went to bed at seven and slept till it was light | without a | awake | sleepy tired ill
      ate nothing, and nothing again for breakfast | put away ten dumplings and half a loaf | with the | hungry | full tired ill
      ate nothing, and nothing again for breakfast | put away ten dumplings and half a loaf | without a | full | hungry tired thirsty`,
  },
  {
    open: [
      'The king had said, "Whoever makes my daughter laugh shall have her hand and half my gold. The others go home as they came." The {x} came on the ninth day with a goose and a bucket, fell over both, and the princess laughed till the windows shook. The {y}, who had brought a long speech, did not get a smile.',
      'A {y} made a speech for the sad princess, and she yawned. A {x} fell into a bucket, and she laughed. The king had promised her to the one who could do that.',
    ],
    ask: [
      'A year later, if you asked about the {n}, you heard that he was __.',
      'The tale goes on about the {n}, who was __.',
      'What became of the {n}? He was __ before the week was over.',
      'It was the fate of the {n} to be __.',
      'From then on the {n} was __.',
    ],
    rows: `x y n due rivals
      baker | sailor | baker | married | alone single sad
      baker | sailor | sailor | alone | married rich lucky
      sailor | baker | sailor | married | alone single sad
      sailor | baker | baker | alone | married rich lucky
      hunter | tailor | hunter | married | alone single sad
      hunter | tailor | tailor | alone | married rich lucky
      tailor | hunter | tailor | married | alone single sad
      tailor | hunter | hunter | alone | married rich lucky`,
  },
  {
    open: [
      'On the train, a woman told me her whole life between two stations. It began like this: "{What}." She had a basket with a hen in it, and she gave me half of her apple.',
      '"{What}," said the woman with the hen in her basket. We had an hour until the next station, and she used it.',
    ],
    ask: [
      'When I think of it, that woman had every reason to feel __.',
      '"So you can understand that I am __," she said.',
      'She got out, and I was left with the thought of how __ she must be.',
      'I gave her my hand, for I saw that she was __.',
      'A woman as __ as she was does not mind a long train ride.',
      'Is it a wonder if such a woman is __?',
    ],
    rows: `what due rivals
      My son has just been made captain, and his picture is in all the papers | proud | sad angry poor
      My girl is the first in our village who has become a doctor | proud | sad angry poor
      They took my house from me with a trick, and the judge was their uncle | angry | proud happy grateful
      My brother has stolen my cow and says that it was always his | angry | proud happy grateful
      A stranger gave me his own bed and his last coat when mine was burnt | grateful | angry lonely proud
      A doctor has saved my husband and would not take a penny | grateful | angry lonely bored
      I am going to the dentist and he will pull out four of them | nervous | proud angry grateful
      In an hour I must sing in front of a thousand people for the first time | nervous | angry sad lonely`,
  },
  {
    open: [
      'He was the worst pupil the school had ever had, and he will tell you so himself. Today {what}. The teachers who used to shout at him are retired and grow beans.',
      'Everybody used to laugh at him at school. Today {what}.',
    ],
    ask: [
      'So the worst pupil of them all has become a __.',
      'Mother, guess what he is now: a __!',
      'He is a __ these days, and a good one.',
      'The boy at the bottom of the class is a __ now.',
      'Who would have said that he would make such a fine __?',
      'When his children are asked what their father is, they say, "A __."',
    ],
    rows: `what due rivals
      he gets up at two, and at six the whole street smells of his rolls | baker | farmer doctor pilot
      you stand in a queue for his bread and his pretzels | baker | farmer doctor pilot
      he has sixty cows, a bull and fields as far as the river | farmer | baker doctor pilot
      he ploughs the land of three villages and keeps pigs | farmer | baker teacher sailor
      he looks down people's throats and tells them to stay in bed for a week | doctor | farmer teacher sailor
      he has cured half the town of its coughs | doctor | farmer teacher sailor
      he flies two hundred people over the ocean every week | pilot | baker teacher farmer
      he stands at the board and shouts at boys who are just like him | teacher | baker doctor pilot
      he has been round the world nine times, on three oceans, and swears in all ports | sailor | baker doctor teacher`,
  },
  {
    open: [
      '{What}. This, Your Honour, is all I can say about the old gentleman, since I only bring the milk. I get up at three, and at that hour you see a lot.',
      'The milkman was called as a witness. He spoke about the old gentleman at number six. "{What}," he said, "and that is as true as I am standing here."',
    ],
    ask: [
      '"Then at seven in the morning the old gentleman was __?" asked the judge.',
      'So, when the police rang, the old gentleman was __.',
      'It follows that at seven the old man at number six was __.',
      '"He was __ at seven," the clerk wrote down, "as the milkman has told us."',
      'Nobody could doubt any more that the old gentleman had been __ by seven.',
    ],
    rows: `what due rivals
      At half past six I saw him get on the train to the coast with three suitcases | gone | home asleep dead
      They carried him out feet first at six, and the priest walked behind | dead | home asleep awake
      The doctor came out at six, took off his hat and said it was the end | dead | well asleep awake
      At ten to seven he put out his lamp, lay down and began to snore | asleep | gone dead awake
      I saw him through the window at seven, in bed, with his mouth open, breathing like a child | asleep | gone dead awake
      At seven he took the milk out of my hand and told me a joke | awake | gone dead asleep
      At seven he was doing his knee bends at the open window | awake | gone dead asleep
      He left the house at six with his fishing rod and only came back at noon | gone | home asleep dead`,
  },
  {
    open: [
      'Happy birthday, dear {p}! I am sorry that this comes without a present. {What}. I will make up for it at Christmas, when I am with you again, and then we will play cards as we used to.',
      'A card, but no present, came from Uncle Joe on the birthday of {p}. It said: "{What}."',
    ],
    ask: [
      '{p} put the card on the shelf and said, "Uncle Joe must be __."',
      'If you believe the card, Uncle Joe was __ at that time.',
      'There was no present because Uncle Joe was __.',
      'We all felt for Uncle Joe, who was __.',
      'Uncle Joe is __, then, thought {p}.',
      'Is it true that Uncle Joe is __?',
    ],
    rows: `what due rivals
      I have not a penny left until the end of the month, and not then | poor | rich ill blind
      They have taken even my watch for my debts | poor | rich ill blind
      I am in bed with a high fever and red spots all over, and must not go out | ill | poor rich healthy
      I have been coughing for a month and the nurse is writing this for me | ill | rich healthy proud
      I am on a ship somewhere and the captain says he has no idea where we are | lost | home ill rich
      I am in the middle of this forest, the map is wet, and I have passed the same tree nine times | lost | home ill rich`,
  },
]);

export const kinds: readonly Kind[] = [PEOPLE];
