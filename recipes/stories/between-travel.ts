// In between, travel-subject: pieces of everyday telling, one a line.

export const pieces = `
At Crewe the train stopped for forty minutes, and a guard with a head cold came through to say that a swan had sat down on the line and would not be hurried.
Have you ever tried to sleep in a couchette with five strangers and a man eating pickled herring? Around two in the morning somebody opened the window, somebody else shut it, and so it went on until the border.
My sister packs like a general. Every shoe has a sock inside it, every sock has a battery or a lipstick inside that, and if you ask her for a plaster she can find it in the dark.
The ferry smelled of diesel and chips. On the car deck an alarm was going in a yellow camper van, and twice a sailor asked over the loudspeaker whether the owner would please come down and do something about it.
Nobody had told the hotel that we were eleven and not seven. The porter brought four folding beds up in the lift, one at a time, and each of them pinched his fingers in exactly the same place.
It was the kind of wedding where the band is louder than the guests. An uncle in a purple waistcoat danced with every bridesmaid in turn and then, when there were none left, with a standard lamp.
Dear all, we have arrived, and the view is as promised, though nobody mentioned the cement works. Breakfast is between seven and half past, which I call a threat rather than an offer.
If you cycle along the canal on a Sunday, you need a bell, good brakes and a forgiving nature. Last week I met nine dogs, two prams and a goose that came at my front wheel like a small white lawyer.
"Platform six," said the board, so we all went to platform six. "Platform two," said the loudspeaker, so we all ran back over the bridge, a hundred of us, with prams and skis and somebody's cello.
My father never in his life asked for directions. We once drove round Swindon for an hour and a quarter, past the same carpet shop, which had a sale on, and each time we passed he said that now he knew where he was.
There was a queue for the ladies that went twice round the beer tent. The women in it had begun to share sandwiches, and a tall one in orange boots was collecting money for a petition.
Along the coast road the bus goes so near the edge that the regular passengers lean to the left without noticing. A tourist with a huge camera asked whether anything had ever fallen off, and the driver said, "Only hats."
What I remember of the fair is mostly the mud. Straw had been put down by the dodgems, but a pony had eaten a good part of it, and my brother lost a shoe between the waffles and the ghost train.
In the seat opposite sat a woman with a cake tin on her knees, and she held it all the way to Carlisle as if it were ticking. When at last she lifted the lid, there was a tortoise inside, on a bed of lettuce.
Some people think that camping is cheap. By the time we had bought the tent, the stove, the four chairs, the lamp, the second lamp and a hammer, we could have stayed a week in Venice.
Grandmother used to travel with her own teapot, her own pillow and her own opinion of the French. "I do not dislike them," she would say, "but who puts the milk in a bowl?"
The swimming gala was held up because a frog had got into lane three. A boy from the visiting team caught it in his goggles, to great applause, and carried it out to the ditch behind the car park.
Please do not send any more woolly socks, as it is thirty degrees here and the others have started to call me the Viking. What I could use is tea, stamps and that blue hat with the brim.
Our luggage went to Lisbon and we went to Oslo. For three days my husband wore a jumper with a reindeer on it, bought at the airport for a price that he still will not repeat.
Half the choir had gone by coach and half by train, and each half had only half of the music. We sang what we could, which was chiefly the low notes.
On the upper deck two schoolgirls were explaining to each other, at the tops of their voices, why one must never go out with a drummer. The whole bus listened, and an old man near the stairs nodded several times.
It had rained since Tuesday, so the village fete was moved into the church hall. This meant that the sheep had to be judged between the cake stall and the piano, and one of them was sick on the raffle.
Whoever designed this suitcase never had to pull it over cobbles. One wheel turns, the other one prays, and the handle comes out in your hand every time you meet a kerb.
The night porter was doing a jigsaw of a harbour on the reception desk and did not care to be interrupted. He gave us the key to nineteen, then the key to ninety, and then, with a sigh, a candle.
Did you know that on some ships there is no cabin thirteen? My cousin, who has been a purser for twenty years, says that people will ask for fourteen and never wonder what it is really called.
We took the slow road through the villages, because my wife wanted to see the black and white houses. I saw the back of a tractor, which was red, and in the cab a collie that looked round at me now and then with pity.
At the ground the pies had run out before kick off. A fellow in a bobble hat said that in forty years of watching this club he had never before been let down by the catering, only by the goalkeepers.
A child had let go of a balloon, a silver one shaped like a fish, and it was bumping along under the roof of the station. Everybody who was waiting for the Leeds train watched it, since there was nothing else to look forward to.
My aunt got married for the third time in a lighthouse. There are one hundred and sixty steps, and by the top neither the registrar nor the best man was able to speak, so that the first words of the ceremony were, "Has anyone any water?"
Because the lake was frozen the regatta could not be held, but the committee had already bought the sausages. So we all stood round the boats in overcoats, eating, and agreed that it was the best one for years.
Going through customs I am always sure that I look guilty. The officer took out my hairbrush, my book, a bag of walnuts and a brass doorknob, and asked me, not unkindly, whether I was moving house a little at a time.
The hire car was the size of a biscuit tin and the green of a hospital wall. With four of us inside, it climbed hills at the pace of a priest in a procession, while lorries, vans and finally a milk float went by.
I have never cared for carnivals. There is always somebody on stilts who wants to shake your hand, and once, in Cologne, a grown man dressed as a carrot cut off the end of my best tie.
Up in the gallery the sound was like somebody hoovering in the flat below. The people in front of us kept standing up to wave their phones, and all I saw of the famous singer was one knee.
When the boat train came in, the porters used to line up with their barrows like jockeys. My grandfather was one of them for six summers, and he said you could tell a good tipper by the shoes.
Somebody on the committee had ordered two hundred paper lanterns, and somebody else had ordered two hundred more. Every tree had a dozen, the pond had forty, and the vicar's bicycle looked like a small cathedral.
"Is this seat taken?" asked a man with a rucksack as tall as himself. I said that it was not, whereupon he put the rucksack on it and stood beside me all the way to Exeter.
The girl at the tourist office drew a cross on our map, and then another cross, and a dotted line between them. What she had not drawn was the river, which was about a quarter of a mile wide.
I do the marathon every spring, not to run it but to hand out oranges. You would be surprised how many people say thank you at mile four, and how few at mile twenty.
Our landlady in Whitby kept a parrot in the breakfast room. It could say "More toast?" in precisely her voice, and it was an unkind trick, because there never was any more toast.
If the wind is in the west, you can hear the racecourse from our garden: first the loudspeaker, then a sort of roar, and a minute later all the cars being started at once by people in a bad temper.
We had booked a room with a view of the sea. In fairness to the hotel, if you stood on the edge of the bath and looked past the drainpipe, there was a grey piece about as big as a stamp.
Three coaches were parked by the abbey, one from Holland, one from Bradford and one from a convent. All the nuns had ice creams, and the youngest had chosen a bright blue one and was already sorry.
Do not, whatever you do, put your passport in a safe place. I put mine in a safe place two years ago, and in spite of moving every cupboard and lifting the carpet on the landing, I have not seen it since.
The tunnel went on so long that the talk in the carriage died away. Then a small voice in the dark said, "Mummy, that man has no socks on," and when the daylight came back every one of us looked at the floor, and so at everybody's ankles.
At my cousin's party there was a chocolate fountain. A spaniel found it before the guests did, and from the kitchen to the front door, over a cream carpet, you could see exactly where he had been.
A tandem is a good test of friendship. The one in front complains that the one behind does not pedal, the one behind complains about the view, and both of them are perfectly right.
It seems that the lift in that hotel has been broken since the spring. There is a notice on it in five languages, and in each of the five somebody has corrected the spelling with a red pen.
On the Monday we went to the salt mine, on the Tuesday to the other salt mine. By the Wednesday the boys said that, with respect, they had understood about salt.
The dining car had white cloths, small lamps and one waiter, who carried six bowls of soup through a moving train without losing a drop. He told me that the secret was to think of nothing, and that most people are not able to.
Before the match the two captains tossed a coin, and it rolled under the roller. Eleven men in white pushed from one side and a groundsman shouted from the other, and the start was put off by a quarter of an hour.
Years ago I missed a plane because of a crossword. I was sitting right beside the gate, I had only one clue left, and when I looked up the whole row of seats was empty and a man was mopping under them.
The brass band played on a lorry, and the lorry was parked on a slope. During the slow march it began, very gently, to leave, and the conductor walked along beside it, still beating time.
You will laugh, but I took a kettle up the mountain. My friends had the ropes, the chocolate and the clever little stove, and who was it that everybody came to see at four o'clock?
In August this town has ten thousand people in it, and in February nine hundred and a seal. The man who hires out the deckchairs mends clocks in the winter and says he prefers the clocks.
My neighbour came back from his cruise two stone heavier and with a certificate for towel folding. He can make a swan, an elephant and something that he says is a lobster.
The toast was supposed to be at three. But the bride's car had met a herd of cows in the lane outside Hereford, and cows, as the chauffeur put it on the phone, are not interested in toasts.
Rush hour in that city is from six to eleven. I shared a taxi with a dentist, two students and a crate of live crabs, and the crabs were the only ones who made any attempt to get on.
Last July the Dutch lent us their barge for a fortnight. We learned to do locks, we learned to do knots, and we learned never again to let my mother have the boat hook.
At the checkpoint a soldier, who could not have been older than nineteen, looked a long time at my picture and then at me. "What happened?" he asked. I told him that I had had children.
The trouble with the beach is that it comes home with you. I found sand in the bread bin, sand in the piano, and in October, when I had long forgotten the whole thing, sand in the pocket of my funeral suit.
On the way down from the castle we counted fourteen wedding couples having their photographs taken. One of the brides was wearing wellington boots, yellow ones, and seemed to be having the best time of all.
A party of Scouts had filled the waiting room with wet tents. The stationmaster, who keeps geraniums, came out to see what was dripping, and went back in without a word and moved the pots.
I am writing this on my knee, so excuse the hand. The road is all holes, the man beside me has a rooster in a shopping bag, and the driver has been singing the same song since the last petrol station.
For the egg and spoon race the mothers had been told to keep their thumbs off the eggs. A small, fierce woman in a tracksuit lodged an objection, then a second objection, and in the end somebody offered her a scone.
The best advice I ever had about travelling came from a chambermaid in Naples. Never trust a man with two hats, she said, and always look under the bed before you say that you have packed everything.
Snow had come down on the pass, and the cars were standing nose to tail as far as the chapel. A farmer walked along the line selling soup in jam jars, and it was very good soup, with barley.
Once a year the whole office goes bowling. The director rolls the ball between his legs, like a toddler, and wins, and for a week afterwards nobody in accounts will discuss it.
Behind the stage there was only one mirror, and nineteen dancers wanted it. The one who was playing the fox drew her whiskers on in the window of a parked ambulance, with the patient giving advice.
We used to go to the same bungalow each summer, and each summer my mother would first of all wash every cup in it. "You do not know who has been drinking out of these," she said, although it had been us.
The sleeping car attendant had promised to wake me at five. At four he woke me to ask whether I was the gentleman who wished to be woken at five, and after that it was hardly worth lying down.
When you change at Doncaster, go to the front of the train, not the back. The back has the bicycles, a broken heater and, on Fridays, a hen party with a trumpet.
A hot air balloon came down in the barley behind the pub. Out climbed a doctor, his wife and a man in a top hat, and before they had even folded the thing up the landlord was there with a menu.
Two of the bridesmaids were not speaking, because of a hat. The photographer had to put a page boy between them in every picture, and he was a lively child, and in most of the pictures he is a blur.
It took us four hours to go round the exhibition and another hour to find the coats. Mine had been given to a professor from Utrecht, and I came home in his, which was longer and had a cheese roll in the pocket.
The paddle steamer still goes across on Saturdays, unless the tide is wrong or the engineer has a christening. Everyone crowds to the rail to see the seals, and the captain asks, quite politely, for half of you to go back to the other side.
In my opinion there should be a law against people who clap when the plane lands. My husband claps. He claps in the cinema as well, and once, from sheer habit, he did it in the dentist's chair.
Our team had borrowed shirts from the fire station, so that on the field we looked very brave and much too warm. The referee kept asking which of us was the captain, and we kept pointing at one another.
On the bench outside the left luggage office a couple were dividing a sausage. "You had the bigger half yesterday," said the woman, and the man said that a half could not be bigger, and she told him to go and explain that to the sausage.
Somewhere after Lyon the air conditioning gave up. A whole football club from Marseille took off their shirts, and an elderly lady in pearls put down her magazine and said that she was not going to complain.
I had no idea that you could rent a goat for a party. The goat, who was brown and not at all shy, ate two balloons, a place card and the sleeve of a linen jacket, and at six a van came to fetch her.
Remember that the clocks go back tonight, or forward, I can never tell. The year I got it wrong I stood on an empty platform in the dark with a flask, feeling that the world had ended and I had not been told.
The tour guide carried a green umbrella so that we should not lose her. Unfortunately there was a guide with a green umbrella for the Danes as well, and I learned a great deal about the drains of that palace in Danish.
Over the door of the inn it said that a king had slept there. Having tried the mattress, I can only suppose that he was very tired, or a different sort of king from those we have now.
The escalator at the airport was out of order, and at the foot of it stood a wedding party with a harp. It went up a step at a time, with four groomsmen under it, and every bump played a chord.
My friend and I bought bikes in Copenhagen, since everybody there has one and it seemed rude not to. Mine was white, my friend's was black, and both were gone by the Thursday, locks and all.
My uncle says that the railways were better when you could open the windows. He also says that he once lost a sandwich, a newspaper and his upper teeth through one of them, between Reading and Didcot.
"Mind the step," said the steward to each of us, and each of us looked up to thank him and missed the step. He had been doing that job for eight years and told us that he no longer expected anything else.
No rain had fallen for six weeks, and the cricket pitch had cracks in it that could swallow a ball. One did, in the second over. The umpires lay on their stomachs and poked about with a stump.
Would I go on such a coach tour again? The cathedral, certainly, and the little train with the wooden seats. Not the eel, though, and not the evening of folk dancing, which had a beginning and a middle and then a good many more middles.
On the last night of the holiday camp there was always a talent contest. A plumber from Hull used to imitate steam engines, six different classes of them, and people who knew about such things would weep.
The bags came round and round: a black one, a black one, a black one with a ribbon, a pushchair, a box of mangoes that had burst. A customs dog sat down beside the mangoes and could not be got to move.
It is eleven miles to the lake if you take the road and seven if you take the path, but the path has a bull. For that reason my family has always been very fond of the road.
Everyone had been asked to bring a dish, and nobody had been asked which. There were nine potato salads on the trestle table, and a long, quiet argument as to which of them had the right amount of vinegar.
In the middle of the slow movement a phone rang. It was a tune with ducks in it, and the pianist, who I thought behaved very well, lifted her hands, waited for the ducks to finish and went back eight bars.
We are in a youth hostel with a rule for everything. You may not whistle, you may not fry fish, and you may dry your socks on the blue rail but on no account on the grey one.
The winch on the car ferry had jammed, and so the ramp was neither up nor down. Twenty drivers got out to have a look at it, and twenty drivers, as far as I could hear, had each of them once known a man who could have mended it.
Whenever my brother books the table there is something the matter with it. This time it was next to a fountain, and by the cheese course those of us on the left side were wet to the elbow.
A lady in the sauna told me that she had been a racing driver in the sixties. She had broken both wrists, one hip and, she said with some satisfaction, three engagements.
The station cat at Aviemore is so fat that a ledge has been built for her in the ticket window. She sits among the timetables, and if you want a return you have to ask over her back.
I do not hold with roof racks. My brother in law put a wardrobe on one, with a good deal of string, and on the bypass the doors came open like wings and half a dozen summer dresses went over into the fast lane.
Some of the marquee had to be tied to the vicarage and some of it to a Land Rover. Just as the cake was being cut the owner of the Land Rover, who had a calving to go to, drove off.
The man who sells the tickets for the rowing boats has a stopwatch, a whistle and no mercy. "Number seven, your time is up!" he shouts, and number seven, who is usually stuck in the reeds, shouts something back.
By the third day of the conference we had all swapped badges. I was a Belgian expert on bridges until lunch, and in the afternoon I was asked a question about cables that I answered, I thought, rather well.
On Shrove Tuesday there is a pancake race in that town, the bakers against the bank. The bank has lost every year since the war, and yet the manager still trains for it, round the car park, with a pan and a beanbag.
There is a level crossing near us which closes for ten minutes at a time. People get out and talk. I know of two marriages and the sale of a piano that came of that crossing, as well as a feud about a hedge.
My grandparents spent their honeymoon on a motorbike with a sidecar. It poured all the way to Wales, and at every hill my grandmother had to climb out with the suitcases and walk, and my grandfather was never allowed to forget a single hill.
The hotel pool was shut because a wedding ring had gone down the drain. Two men with a hose and one with a sort of long spoon were at it from breakfast onwards, while the guests called out suggestions from their balconies.
At midnight there were to be fireworks over the harbour. The first rocket went up, the second one went sideways, and for some minutes everybody on the yacht club terrace was under the tables with the shrimps.
Either the map was old or the forest was new. We walked for two hours between fir trees, looking for a church with a green spire, and met only a woman with a basket, who asked us the way to the church.
My seat was at the very end of the row, behind a pillar. The usher said that some people paid extra for the pillar, as you could sleep against it, and that during the last act I would understand.
Ten of us went skiing, and six came down on their own feet. The nurse at the clinic had a drawer full of felt pens, every colour there is, and wanted to know what I should like drawn on the plaster.
The pleasure of a sea voyage, my doctor told me, is that nobody can telephone. He had not been on the one that I was on, where a boy in a white jacket walked up and down all day ringing a gong and calling out cabin numbers.
In the crowd by the bridge a pickpocket was caught with his hand in a policeman's coat. The policeman was off duty, eating candy floss, and did not put it down for the whole of the arrest.
If there is one thing that I have learned about picnics, it is to send someone ahead to look for ants. Also to count the forks. Also not to sit downwind of the uncle who has just discovered cigars.
The tram conductor wore white gloves and hated to be given large notes. When an American offered a hundred, the conductor looked at it against the light, sighed, and gave him a free ride and a lecture.
All along the route people had brought out kitchen chairs to see the cyclists go by. We waited from ten until three, there was a noise like a flock of starlings, and then it was time to carry the chairs in again.
The bagpiper had been hired for an hour, and he was a man who gave full measure. Even the bride's grandfather, who is a Scot and deaf in one ear, was seen to turn the other ear.
Our guidebook was from nineteen seventy and had belonged to a clergyman. Next to the restaurant that it praised he had written in pencil, "Never again," and underneath, in different ink, "Twice more, and still poor."
From the window of the sleeper you see other people's washing, mile after mile. I know that a giant lives just outside Ghent, for I have seen his pyjamas, with stripes as broad as a door.
We had a puncture outside Norwich, and I will say for the children that they were helpful. One of them held the torch, one read out the manual, and the smallest put all five nuts down a drain so that they would be safe.
The caravan in front had a sticker that said, "Adventure before dementia." It went at thirty, it braked for pigeons, and behind it the adventure stretched back, according to the radio, as far as Taunton.
Just inside the fairground gate a woman guessed your weight for a pound. She guessed mine without so much as looking up from her knitting, and I was so offended that I paid her twice.
On Sundays the steam railway is run by volunteers, most of whom are retired judges and dentists. They let my nephew shovel coal, and he came back black from head to foot, with the firm intention of never washing again.
There was some confusion about the hymns. The organist had been given the list for the two o'clock wedding, we had the sheet for the three o'clock one, and both sides felt that it was a matter of principle.
Checkout was at ten, said the card on the door, and at one minute to ten there was a knock, and there stood four people with mops. "Take your time," said the one in front, and they came in and began on the bath.
The youngest of the oarsmen had hiccups. You cannot row with hiccups, the cox told me, since it spreads down the boat, and the crew had tried sugar, vinegar, a fright and, just before the start, a kiss.
Some years ago I was stuck in a cable car with a school class from Graz. They sang for two hours, in parts, and when at last we began to move the teacher called for silence, and they groaned as one.
What nobody tells you about deserts is that they are cold. We sat round a fire of thorn twigs in every garment that we possessed, and a camel with a blue tassel on its nose breathed down my neck, for which I was truly grateful.
"Anything to declare?" asked the man in uniform. My aunt, who had fourteen salamis under her coat and walked like a knight in armour, said that she would like to declare that the queue was a disgrace.
My husband's school reunion was held in a bowling alley in Ohio, under pink lights. A man whom none of the others could place gave a very moving speech, and afterwards it came out that he had been meant for the party next door.
One of the lifeguards plays the ukulele. It is forbidden, there is even a sign, but on quiet mornings, with the red flag up and nobody in the water but gulls, you can hear it as far as the ice cream hut.
The quiz was in the saloon on the second deck, and the sea was getting up. At question twelve, which was about volcanoes, the table of Norwegians slid the whole way across the floor to the Italians, and from there on they answered together.
In those days you could send your trunk in advance by rail. Ours went on a Monday with a label as big as a plate, and always got there before us, and sat in the hall of the guest house looking as if it had already had tea.
How is it that the one tall man in the cinema queue always ends up in front of me? I have moved, I have brought a cushion, I once bought two seats, and he still turned up, in a hat, with popcorn.
Between the second and the third race a loose horse trotted through the members' enclosure. Nobody spilled anything. A lady in lilac caught hold of the reins without interrupting her sentence and handed them to a waiter.
I keep the key of a hotel in Trieste, number forty, which I took away by mistake when I was a student. It is brass, it weighs as much as a potato, and every time I clear out that drawer I resolve to post it.
The tent next to ours belonged to a couple who argued in whispers. You could not make out the words, only the hissing, like two geese in a sack, and now and again, quite distinctly, "your mother".
To get to the island you have to ring a bell on the quay, and if the boatman likes the sound of you he comes. My cousin rang for an hour. I hit it once, hard, with an oar, and there he was, doing up his braces.
A carriage full of people dressed as bananas is a strange sight at eight in the morning. One of them, it turned out, was a magistrate, and she was going over some papers with a highlighter.
Your postcard came, with the donkey on it, and is on the fridge. Here the circus has put up its posters again, so the boy next door walks along the garden wall all day with a broom, practising, and his mother cannot bear to look.
The museum had once been a station, and there was still a clock in the hall as large as a cartwheel. It ran eight minutes fast, on purpose, the attendant said, in memory of all who had ever been late.
My first pair of skates had belonged to a hockey player, and I wore them over three pairs of socks. On that pond there were about sixty of us, going round to the left, and if you wished to go to the right you had to wait until after supper.
Tomorrow, if the weather holds, we shall try the glacier. The guide is a man of few words, most of them about lunch, and he has looked at our boots and crossed himself.
The bar on the train was closed because the barman had locked himself out of it. Through the glass we could see crisps, gin and a plate of egg sandwiches, sweating slightly, and on our side of the glass there was the barman, sweating too.
For the pageant I was to be a monk, and my neighbour the back part of a dragon. His costume was the warmer, but mine had pockets, and by the town hall I was carrying three purses, a baby's bottle and a trombone.
Coming home from Spain we had an orange tree across the back seat. At each corner another orange came off and rolled under the pedals, and my wife, who was driving, kicked them over to me without a word.
"I never get seasick," said the man at our table, and helped himself to the mackerel. Some time later his chair was empty, and then the chair next to his, and soon the waiter was asking whether I could manage the remaining five puddings.
`;
