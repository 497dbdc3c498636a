// In between, talk-subject: pieces of everyday telling, one a line.

export const pieces = `
"You can't put a wet towel on a radiator," my aunt used to say, "unless you want the whole house to smell like a rowing club." Nobody in our family had ever been near a rowing club.
The taxi driver had views on roundabouts. "Four exits, fine," he said, "five, you're asking for trouble, and whoever put six on the ring road ought to be made to drive round it for a week with my mother in law in the back."
Halfway through the call my uncle stopped and asked what the noise was. I said it was only the washing machine, and he told me that his own had walked right across the kitchen last spring and blocked the door.
"Did you ring the plumber?" "I thought you were ringing the plumber." There was a pause in which we both listened to the tap, and then somebody laughed, and it wasn't me.
My grandfather divided people into those who close gates and those who don't. He had once followed a walker for two miles, in slippers, to tell the poor man which kind he was.
You'll have to forgive me, I lose the thread when there's a dog barking. Next door they've got a brown one the size of a calf, and every time the post comes it gives a speech.
Dear both, the parcel came on Tuesday and the jar had survived, though the biscuits had not. We ate them with spoons. Your father says that crumbs taste better anyway, which is what he says about everything I break.
A teacher I had at school would never tell us to be quiet. She simply lowered her voice until we had to lean forward to hear the homework, and by the end of term half the class sat bent over like old men.
Have you noticed that people who say "to cut a long story short" never do? There was a man at the bus stop on Friday who said it three times, and I still don't know what was wrong with his boiler.
"Never buy a cheap ladder or a cheap melon," said the man at the hardware counter, wrapping my hinges in newspaper. When I asked about expensive melons, he told me that was between me and my conscience.
On the phone my sister sounded as if she were standing in a bucket. It turned out that she was in the cupboard under the stairs, because that was the only place where the children wouldn't look for her.
I asked for the bill, and the waiter said, "Already?" as though I'd insulted his cousins. So we stayed and had a second coffee that neither of us wanted, and talked about tiles.
Somebody at the next table was explaining to her husband why one doesn't salt beans before they're soft. "My mother always did," he said. "Yes," said the wife, "and I've eaten your mother's beans."
There's a joke my uncle tells every Christmas, about a parrot, a bishop and a frozen chicken. He laughs so much before the end that not one of us has ever heard how it finishes.
What the neighbours quarrelled about, as far as we could hear through the wall, was a blue casserole. One of them had lent it, or given it, or left it, in nineteen ninety eight, and the other had put a crack in it.
"If you're going to be late, be properly late," my godmother advised me. "Ten minutes is rude, but after two hours people are so glad you're not dead that they open the good wine."
Please don't worry about the lawn, I wrote to my parents. The mower only ran over the edge of the hose, and the piece that's left still reaches as far as the tomatoes if you stand with one foot in the pond.
The woman in the flat above has told me, in strict confidence, that the caretaker dyes his moustache. I mention this only because he told me, also in strict confidence, that she feeds the pigeons.
Now, where I come from, you don't say that a thing is good. You say, "I've had worse," and if it's the best meal of your life you say, "I've had a lot worse," and everybody goes home happy.
Ring, ring, at half past six in the morning, and a voice asked whether we still had the yellow sofa for sale. We have never owned a sofa of that colour. "Well, would you consider getting one?" said the voice.
It was raining so hard on the roof of the taxi that the driver had to shout. "Lovely weather for ducks!" he yelled, and then, a mile later, "Not that I've ever asked one!"
Our old history teacher held that no war was ever started by anybody who had had a decent breakfast. One of the boys put up his hand and asked about the French, and was told to look up what goes into a croissant.
"Who finished the marmalade?" asked my father, holding the empty jar up to the light like a doctor with an x ray. Four people looked at their plates, and the fifth, who was me, looked at the cat.
Don't ask my brother about parking. If you do, he'll draw you a plan on a napkin, with arrows, showing how a green hatchback took the space he'd been waiting for outside the dentist's, eleven years ago.
My grandmother could not abide whistling. Whenever the window cleaner came, she turned the radio up, he whistled louder, and so it went on round the house until both of them met, worn out, at the back door.
Between ourselves, I never liked the wallpaper. It had herons on it, or storks, some long grey birds at any rate, and wherever you sat there was one peering at your dinner.
"A man who irons his own shirts will never be lonely," my aunt said. "Why not?" I asked. She thought about it while she turned a collar over. "Because he'll always have something to do on a Sunday."
The line was bad, so I heard only every other word: goat, hospital, marvellous, Thursday. I said "Oh dear" and "How lovely" by turns, and hoped that I was putting them in the right places.
Two old men on the bench by the bandstand were arguing over which of them had the worse knee. To settle it, they agreed to race as far as the litter bin, but neither could get up.
When the bank put me on hold, they played a piece with flutes for twenty six minutes. After that a young man asked whether there was anything else he could help me with today, and I said that there hadn't been anything yet.
You know the sort of person who says, "I'm not one to gossip"? The lady from the dry cleaner's says it with her hand already on your arm, and you may as well put your shopping down.
"Keep left at the church," the farmer told us, "only it isn't a church any more, it's carpets. Then go on until you see a white horse, and if he isn't out today you've gone too far."
Dear neighbour, it is not that I object to the trumpet as such. I merely wonder whether it has to be the same four bars, and whether it has to be in the bathroom, and whether you know that there is a fifth bar.
A cousin of mine swears that you can cure hiccups by thinking of seven bald men. We tried it at the wedding and got as far as six, and then the groom's father took off his hat.
Suppose somebody gave you a piano, my uncle likes to ask, and you lived on the fourth floor. Would you take it? I've heard him put that question to a priest, to a policeman and to the girl who cut his hair.
"It's not the stairs that I mind," said the postman, leaning on our railings, "it's the geese at number twelve." He rolled up a trouser leg and showed us a mark that might have been made by a stapler.
My mother has rules about soup. No spoon left standing in the bowl, no blowing, no remarks about the colour, and if it's beetroot nobody wears white.
The argument began with a window. One lady wanted it open because of the heat, another wanted it shut because of her neck, and a gentleman in the corner said that he'd paid for a window and didn't care which.
I should explain that my grandfather never said goodbye on the telephone. When he had finished, he hung up, often in the middle of your sentence, and if you complained he said that you'd sounded as if you were nearly done.
Anyway, the long and the short of the drains is this: don't pour fat down the sink. The man who came charged ninety pounds and said it to me four times, more slowly each time, as though I were foreign.
"What's the difference between a jeweller and a jailer?" asked the boy in the seat behind. "One sells watches," said his grandmother without looking up from her knitting, "and I told it to you."
The council has changed the buses again, had you heard? The nineteen goes where the thirty used to, the thirty stops at the swimming pool and sulks, and if you want the market you have to walk or marry someone with a car.
Our chemistry teacher had no eyebrows, and he never needed to say another word about safety. He would just look up, slowly, over the flame, and the whole back row would put its goggles on.
My aunt rang to say that she had nothing to say. Forty minutes later we had covered her hip, the price of butter, a fox in the compost and the shocking behaviour of the choir.
"Have you tried turning it upside down?" asked the neighbour over the fence. He asks this about everything, lawnmowers, clocks, cakes that won't leave the tin, and the annoying thing is how often he's right.
Listen, I'm not saying that the fish was bad. I'm saying that when the waiter set it down, a cat that had been sitting by our table all evening got up and left.
A letter came from the council to thank me for my letter. My letter, it said, had been received, and a further letter would follow, and I was kindly asked not to write any letters until it did.
In the hairdresser's two customers were talking about a woman who'd had her kitchen painted black. "All of it?" "The ceiling too." "And what does the husband say?" "He says he can't find the toaster."
My grandmother's advice to brides was to hide one good chair. Husbands come and go from a room, she used to say, but once a man has found the best seat you will never get it back.
"I could have been a dancer," the taxi driver told me at the lights. He took both hands off the wheel to show me something Spanish, and the lorry behind us gave him a round of applause on its horn.
Does your family have a word that nobody else uses? In ours a small dry cake is called a monday, because my great uncle, who was a baker, used to bring home what hadn't been sold over the weekend.
We had the same quarrel every year about the tent. My father said that it slept six, my mother said six what, and the rest of us carried the poles to the car and kept quiet.
The man who sells eggs on the corner won't be hurried. If there are three people waiting he slows down, and if there are five he starts to tell you about the hens, beginning with the speckled one.
"Wrong number," I said. "Are you sure?" said the old lady at the other end. So I asked which number she wanted, and we compared ours figure by figure, and only the last was different, and she said that was near enough.
I've always held that you can tell a good pub by its door. If the brass is worn down on one side, go in. My wife holds that you can tell a good pub by whether I'm in it, and waits in the car.
Once, on a train, a nun sitting opposite me leaned over and said, "You'd be happier if you took your coat off." I've thought about that remark for thirty years, and I still can't decide how deep it was.
"You never listen," said the woman in the queue. "Half past four," said her husband. She turned round to the rest of us with her palms up, and an old man in a red scarf nodded at her with great sympathy.
Say what you like about my uncle, and most people do, but he'll lend you anything. The trouble is that it's generally yours. I got my own drill back in March, with a lecture on looking after tools.
If you ever have to move a wardrobe, my brother says, take out the drawers first, then the doors, then the cat. He learned it in that order, and he's got the scratches to prove the last part.
Dear children, it has snowed since Monday and the road is shut above the mill. I have flour, coal and a detective novel with the last page missing, so if any of you has read it, kindly don't telephone.
There was a debate in the staff room about the biscuits. The maths department had worked out that somebody was eating nine a day, and the languages department said that this was a very cold way of looking at people.
My great aunt spoke to machines. "Now then," she would say to the oven, "we'll have no nonsense from you this evening." The oven, I may say, behaved a good deal better than the rest of us.
Why do people shout when they talk to foreigners? I stood by in the chemist's as a man roared the word "plasters" at a Dutch girl, who answered, in better English than his, that she had a sore throat and not sore ears.
"It'll be dry by noon," said the fisherman, who had lived there all his life. At noon we stood under the awning of the bait shop, soaked, and he explained that he'd meant noon in a general sense.
Gossip travels faster downhill, people say in my village. What the people by the church know at nine, the people by the river know at ten, but it takes until Wednesday for anything to climb back up.
The lady who taught me the violin used to knit during lessons. She could knit through a wrong note, but when I played two in a row the needles stopped, and that silence was worse than any scolding.
"Guess what I paid for it," said my cousin, stroking the lampshade. One must always guess too high with that sort of person, so I said two hundred, and she was in a good temper for the rest of the visit.
I'll tell you what's wrong with modern bread, said the man beside me on the bench, though I hadn't asked. He'd got as far as the yeast when his bus came, and he let it go without him.
My grandfather told the same story about a mule to every visitor, and the mule grew. When I was six it could have stood in our hall. The last time I heard it, the animal had pulled a tram.
A voice on the answering machine said, "It's me, ring me back." There were four of those, from four different people, one of whom was chewing. I rang my mother, as being the most likely to be cross.
Would you credit it, the shop charges for the bag now, and then for the paper to wrap the glasses so that they don't break in the bag? I carried six tumblers home in my sleeves and clinked like a milk float.
"Eat something before you go to a funeral," advised my aunt, buttering. "You can't look sad with your stomach rumbling, and you can't look hungry without people thinking that you came for the ham."
When two plumbers disagree, you might as well go to the cinema. Ours stood one on each side of the boiler, the young one pointing at a pipe and the old one pointing at his own forehead.
Everybody on our staircase complains about the smell of frying, and everybody fries. On Fridays it's onions on the first floor, sardines on the second, and, from the lady who complains most, something with aniseed.
"How was the play?" my mother asked. "Long," said my father. "What was it about?" He considered this while he unlaced his shoes. "A family," he said, "and a lamp, and nobody ever sat down."
You should have seen the hat, that's all I'll say. Purple, with a sort of fin. The vicar lost his place twice, and a baby two rows back, who had been crying all morning, just stopped and stared.
The driver of the school bus gave out advice on birthdays. Mine was, "Never lend your bicycle to a left handed person." I have turned it over in my mind ever since, and lent it to nobody at all, to be on the safe side.
My sister and I once didn't speak for a week because of a pear. I'd been saving it, you understand. It was on the windowsill, nearly ripe, and she says to this day that it was looking at her.
To whom it may concern, said the note under our wiper, I have not hit your car, but I saw the man who did. He had a beard and a trailer full of doors. I do not wish to be involved further.
"There are only two ways to fold a map," my geography teacher said, "and both of them are wrong." The cupboard behind him was so full of Asia that it had to be held shut with a chair.
Being told to calm down has never calmed anybody, as my wife pointed out to the man at the ferry office. He said he was only asking. She said that so was she, and louder, and we were given a cabin with a window.
My neighbour keeps bees and speaks of them as if they were tenants. They're late this year, he'll say, or they've been very decent about the shed. When I ask for honey, he says he'll see what they think.
It took us an hour to order the pizza. One wouldn't eat olives, one wouldn't eat mushrooms, one would eat anything as long as it wasn't round, and the girl on the phone kept saying, "So just the bread, then?"
"Do I look tired?" asked my aunt at the door. There is no right answer to that. I said that the light in the hall was very poor, and she said so that was a yes, and came in and lay down.
Some people can't tell a joke, and my father is one of them. He starts with the last line, apologises, goes back for the Irishman, forgets the horse, and ends by explaining to the whole table why it would have been funny.
I was once advised by a bookmaker never to bet on anything that can talk. That was in a lift, stuck between two floors, and we had plenty of time, so he went through the list of things that can't.
"Which of you left the gate open?" shouted the farmer. My uncle, who is honest, raised his hand. "Then you can help me get fourteen bullocks out of the post office," said the farmer, rather more quietly.
Old ladies on trams know everything. I'd only asked mine whether we'd passed the hospital, and before the next stop I knew who was in it, what with, and which of the daughters hadn't been to visit.
The trouble with my cousin's letters is that he writes as he talks, and he talks while eating. There was a ring of gravy on page two, and on page three the word "dumplings," underlined, with nothing before or after it.
When I was learning to drive, the instructor hummed. A low hum meant all was well. If I drifted towards the kerb, it went up by a third, and once, at a level crossing, he reached a note that I've never heard a man reach since.
"I don't hold with avocados," said the greengrocer, weighing out my potatoes. "Hard on Monday, hard on Tuesday, you go to the toilet on Wednesday and when you come back it's brown."
Could you hear a pin drop? You could have heard a cushion drop. My grandmother had asked my uncle, across a table for eleven, whether he was ever going to pay back the money for the caravan.
My old landlady had a notice for everything. Kindly do not fry after ten. Kindly lift the door as you close it. Kindly remember the person below, said the one on the stairs, and the person below was me.
We'd been told to ask for the manager, so we did. "I'm the manager," said a boy of about seventeen with a mop. He listened to the whole business of the shower very politely, and then he gave us the mop.
"Never trust weather that comes from over the gasworks," my grandfather said. The gasworks was pulled down when I was nine, but he went on looking in that direction every morning, with his cup in his hand.
In my aunt's opinion, there's no illness that began above the ankles. Headaches, colds, a bad marriage, it all came from damp socks, and she gave us each three pairs, grey, every birthday until we left home.
The barber and the man in the chair had fallen out about a football match, and a pair of scissors was involved. "Say that again about the goalkeeper," said the barber. The man, with one side done, said that on reflection it had been offside.
I don't know whether you've ever tried to get a straight answer out of a carpenter. I asked ours if the shelf would be finished by Friday, and he told me that wood was a living thing.
Over the phone, my niece read me her list for the party: balloons, a snake, jelly, a man who knows about snakes. I asked if the order mattered. She said the jelly could be moved.
"Is this seat taken?" I asked. "It depends who's asking," said the old fellow, lifting a bag of onions off it. He then spoke without a break as far as Crewe, chiefly about onions.
You'd think that two people who'd been married for forty years would agree on how to boil an egg. My parents use two pans and two clocks, and each watches the other's with an expression of pity.
Our French teacher wept whenever she read us the poem about the oxen. We didn't understand it, but we learned to ask for it on days when there was to be a test, and she always seemed so touched.
Dear sir, I am returning the trousers. They fit very well standing up, as your assistant said they would. He did not ask me whether I ever planned to sit, and I feel now that the question should have been raised.
Mind you, my uncle was never wrong about cheese. Everything else, horses, politics, the height of Ben Nevis, the way to Norwich, you could safely turn round, but if he told you to wait until Sunday with a Camembert, you waited.
"There's a funny noise," I told the mechanic. "Funny how?" I did the noise as well as I could, and he called his brother out from the back, and made me do it once more for him.
Outside the bank the pavement was being dug up, and one workman was telling another about his divorce. Whenever he got to an interesting part, the drill started, so that I walked on knowing all about the lawyers and nothing about the gymnast.
The secret of a happy life, my great uncle told me when I was ten, is a low bed and a high shelf. He was called in to dinner before I could ask what one was supposed to keep on the shelf.
Never mind what I was doing in a shop that sells trumpets. The point is that the assistant asked if I played, and I said a little, out of politeness, and there I was with the thing in my hand and six people waiting.
My mother can't leave a message without a weather report. "It's ten past four, it's spitting, the wind has gone round to the east, and your brother has fallen off the garage, but only onto the hedge."
"Don't tell your aunt," said my uncle, and gave me a fiver. An hour later in the kitchen my aunt said, "Don't tell your uncle," and gave me another. I've never had such a good day for saying nothing.
A man with two umbrellas was asked by a lady with none whether he needed both. He said that one was his wife's. "And where's your wife?" "At home," he said, "with mine."
What do you say to a person who has just shown you four hundred photographs of bridges? I said that I particularly liked the iron one. "Which iron one?" asked my host, and went back to the beginning.
Rumour had it that the baker's wife had run off with a roofer. In fact she'd gone to Leeds to have her wisdom teeth out, and she came back on Saturday, swollen and furious, and served us all without a word.
On the subject of gloves, the old porter was firm. Wool for snow, leather for wind, and nothing at all for handshakes. He gave me this advice with a parcel under each arm and his cap over one eye.
"Why have you got a fork in your hair?" I asked. My sister put her hand up and felt. "I wondered where that was," she said, and went on with what she'd been telling me about the mortgage.
The two brothers who run the garage aren't speaking. You tell one about the brakes, he writes it on a card and pins it to the wall, and the other one comes out, reads it, and shouts the price at you as if it were your fault.
If my grandmother liked you, she criticised your shoes. If she didn't, she praised them. My husband, who had been told that he had very elegant feet, took two years to work this out.
I must tell you about the goose, but not while you're eating. Remind me afterwards. It's a short story, really, only there's a bit with a bucket that not everyone enjoys.
Telephoning from abroad used to cost a fortune, so my father prepared. He'd written it all on a card: weather good, stomach good, hotel bad, send money. Then my mother asked him how he was, and he lost his place.
"In my day," began the oldest of the porters, and all the others got up and put their coats on. He didn't seem to mind. He told it to the kettle instead, something about a circus, a derailment and a very calm elephant.
Here's a thing I've never understood: why do people wave at trains? I once asked a little boy on a bridge. He told me that somebody had to, and that his friend was doing the four fifteen.
The lady at the lost property office asked me to describe the umbrella. "Black," I said. She looked at me for some time. Behind her, on hooks, from one end of the wall to the other, hung about three hundred.
My aunt in Ohio writes once a year, on the back of a calendar page. This time it was October, a covered bridge and a lot of orange leaves, and she wanted to know whether any of us still had the recipe for the prune thing.
"Sit up straight, your spine can hear you," our music teacher used to call out. None of us knew what it meant, but eighteen backs went up at once, like a fence.
I heard the whole quarrel, because it was held on the landing. The new husband on the third floor had called some soup interesting, and his wife, who had made it, wanted to know exactly what he'd meant by it.
Somebody had written to the paper about the swans. They were, the writer felt, getting above themselves. The week after, there were three replies, two of them for the swans and one, signed by a canoeist, bitterly against.
You can borrow my car, my brother said, as long as you know about the second gear, the left window, the smell, and the thing you mustn't do with the lights. I said that I'd walk.
"You'll catch your death," said the woman at the kiosk when she saw my sandals. I told her it was June. "That's what my brother in law said," she answered, counting out my change very slowly.
Between the second and the third glass, my uncle becomes a philosopher. "What is a sausage," he asked us one evening, holding one up on his fork, "if not a question that you're too polite to ask?"
My neighbour's English is new, and better than mine for some things. Of the man downstairs who plays the drums she says, "He is a very outside person, but he lives inside," and I can't improve on that.
Could I just say a word in favour of boring people? We had a lodger who talked of nothing but gravel, and in six years with us he never once slammed a door.
The dentist always asks me about my holidays once he's got both hands in my mouth. I've told him about Portugal four times now, in vowels only, and he says it sounds wonderful.
"Half of this is yours," my grandfather said, showing me the cherry tree. "Which half?" I wanted to know. "The top," he told me, and that was how I learned to read a contract.
Last night the people opposite had a party, and around two o'clock someone out on the balcony made a speech. It began, "I've never told any of you this," so naturally I got up and opened the window.
A good host, according to my mother, never asks what people would like to drink. He tells them. She had seen a man spend so long choosing between sherry and port that the fish had to be warmed up twice.
Off went the taxi, and the driver said over his shoulder, "Do you want the quick way or the way with the view?" I asked what the view was of. "Traffic, mostly," he said, "but from above."
There are three subjects that we don't raise at my aunt's table: the extension, the will, and whether tomatoes are a fruit. The last of these once cleared the room before the pudding.
"Can you keep a secret?" asked the girl at the cash desk. I said I could. "So can I," she said, and put my leeks in the bag, and I've been wondering ever since what it was.
My dear, I write this in the waiting room, on my knee, so excuse the hand. Opposite me sits a man with a hen in a shopping basket. No one has asked him anything, and you know what it costs me not to.
Not that I'm superstitious, but I wouldn't put new shoes on a table, and neither would you if you'd known my grandmother. She came at a salesman once with a rolled up newspaper, and he only wanted to show her the stitching.
The electrician sucked his teeth. "Who did this?" he asked, as they all do, looking up at the wires. My father, on the stairs behind him, said it must have been the previous people, though there hadn't been any.
When anyone in our house said, "It's only money," my aunt would reply, "And that's only a roof, and that's only a leg." You never found out whose leg. It was enough to make you put the catalogue away.
"Would you say that I snore?" asked my uncle at breakfast. The guests looked into their cups. In the end a small boy from Wales, who'd slept two floors down, said that he had thought it was the sea.
I told the man on the phone that I didn't need any windows. He asked how many I had. Eleven, I said, and he said, "And they're all happy, are they?" in such a kind voice that I went and looked.
My cousin gives directions by what used to be there. Turn right where the cinema was, carry on past the old tannery, and stop at the elm, which came down, poor thing, in the storm when we were at school.
"Let me give you some advice about goats," said a stranger in the queue for passports. I've never kept goats, nor do I want to, but she had kind eyes and it was a long queue.
The best quarrels in our street were about bins. Whose was whose, who had put what in which, and why was there a whole turkey in the green one? A retired colonel used to go round after dark with a torch and take notes.
`;
