// In between, memory-subject: pieces of everyday telling, one a line.

export const pieces = `
When I was nine we had a coal shed with a green door, and behind that door lived, according to my brother, a man made of soot. I fetched the coal at a run until I was thirteen.
My grandmother kept three tins on the dresser: one for the gas, one for the rent, and one that nobody was allowed to mention. After the funeral we opened the third and found eleven hundred dollars and a dance card.
Porridge should be eaten with salt, in my opinion, and anybody who puts blueberries on top is really asking for a different breakfast. My husband disagrees every single morning, with his mouth full.
You could leave a bicycle outside the library for a week in those days, and the worst that would happen was rain. Now the library is a gym, and the bicycles are chained like bears.
Do you still sleep with the window open? I gave that up the winter a pigeon came in and sat on the wardrobe until half past ten, looking at me as though I were the one who had to leave.
Every Christmas Eve my father read the same page of the newspaper aloud, the one from the year the river froze, and every year my aunt said the ice had not been nearly that thick.
People who are always early, like my sister, think that time is something the rest of us steal from them. She once arrived at a wedding before the chairs did.
On Fridays we had fish, on Saturdays whatever was left of the fish, and on Sundays my mother said that next week we might try something else. We never did, and I still cannot pass a harbour without smelling dill.
If I had the money, I would buy the field behind the school and do nothing with it at all. Let the thistles have it, and the larks, and the boys with their kites.
There are two ways of folding a towel, my aunt's way and the wrong way. I have been married for thirty years and I still fold them in thirds, in case she comes to stay.
What worries me is the roof. A slate came down in March, another in April, and the builder stood in the yard with his hands in his pockets and said, "Well, that makes two."
Nobody in our family can whistle. My uncle claims it skipped a generation, but then he claims the same about good teeth, patience and a sense of direction.
Before the bypass was built, lorries came so close to our front window that my mother learned to stop talking, wait, and go on in the middle of the word.
To make proper marmalade you need bitter oranges, a heavy pan and a day on which nobody is going to call. I had the first two, and then the doorbell rang, and now there is a black ring in the pan that no scrubbing will shift.
Old men used to sit along the harbour wall in order of age, with the oldest nearest the pub. When one died, everybody moved up a place without a word.
My cousin believes that cats can hear electricity. She says hers always leaves the kitchen a moment before the fridge comes on, and I must admit that I have seen the animal do it twice.
Next spring I mean to paint the bathroom, and I have meant it for six springs now. First I wanted yellow, then a sort of grey, and at present I would settle for anything that covers the damp.
Somebody told me once that you can judge a man by how he treats a waiter. I would rather judge him by how he carries a full tray through a crowd.
As a child I thought the moon followed our car in particular. My brother, who is two years older, told me it followed only people who had not done their homework.
We buried the time capsule under the pear tree in the summer I turned ten: a marble, a bus ticket, a tooth and a letter to the future. Then the council took the pear tree out, and presumably the future with it.
You know how it is with keys. As soon as you have a hook for them beside the door, they begin turning up in the fruit bowl, the pocket of the other coat, or the freezer.
In our street washing was done on Monday, and a woman who hung out sheets on a Thursday was either ill or from the city.
My neighbour has a theory that the buses are late on purpose, so that people will talk to each other. If so, it works, because I have heard about his knee, his boiler and both of his divorces.
Bread was fetched, not bought. You went with a cloth and a coin, and the baker's wife wrapped the loaf so hot that you had to run home or drop it.
Would I live my life over again? Most of it, yes, though I would skip the two years in the insurance office and the orange carpet.
Once a year the whole family drives out to the cemetery with a bucket, three brushes and a flask of soup. We scrub, we quarrel about the moss, and afterwards we all agree that the soup was too salty.
It was the custom at my old school that whoever broke a window had to stand beside the glazier and hand him his tools. I handed up putty so often that he offered me a job.
The trouble with my son is that he explains things. Ask him the time and you will hear about the Romans, the water clock, and finally, if the pan has not boiled over, that it is twenty to six.
There was a smell in my grandfather's workshop that I have never met since: linseed oil, cold tea, and something like burnt hair. Sometimes a hardware shop comes close, and I stand among the hinges like a fool.
I do not trust people who never lose anything. Either they own too little or they have somebody walking behind them.
Why does a kettle go quiet just before it boils? My physics teacher explained it with great care, and all I remember is that he had chalk on his ear.
Other families went to the sea. Ours went to my uncle's farm, where there was a pond with a rowing boat in it, and the boat had a hole in it, and we were told to be grateful for both.
My mother could not abide a closed door, nor my father an open one. All through my childhood you could hear them correcting each other up and down the corridor.
On the wall of the barber's shop hung a stuffed pike with a cigarette in its mouth. It frightened the small boys into sitting still, which I suppose was cheaper than sweets.
Being left handed was not allowed, so I write with my right and do everything else, cutting bread, throwing stones, dealing cards, with the other. My teacher would call that half a victory.
You ask what we did without telephones. We shouted, mostly, and when shouting did not reach, we sent the youngest.
In this house the person who finishes the milk writes it on the slate. Over the years the slate has filled with insults, a drawing of a cow and a chess game that nobody is winning.
My aunt in Ohio saves string. She has a drawer of pieces sorted by length, and the last box is marked "too short to use".
Rain never used to stop a match. I remember a final at which the ball floated away in the second half, and the referee, up to his shins, asked if anybody had another.
It seems to me that there are fewer sparrows. Twenty years ago the hedge by the station was so loud with them that you could not hear the announcements, and nobody minded, since the announcements were always wrong.
How do you get a piano up four flights of stairs? Slowly, said the man who did it for us, and with the lady of the house out shopping.
I was a nervous child, afraid of geese, lifts, men with beards and the letter Q. Most of that has passed off, but I still give a goose the whole of the pavement.
If the weather holds we shall take the boat out on Sunday, and if it does not we shall sit in the boat, in the shed, with sandwiches. My brother in law sees no great difference.
My father had one joke, about a parrot and a plumber, and he told it at every wedding, christening and funeral for forty years. Strangers laughed at the end, but the family laughed at the beginning, when he cleared his throat.
Nobody threw away a coat. The eldest wore it, then the next, then it was turned and worn again, and at the end it lay in the hall with the dog on it.
There is an art to queueing, and my neighbours have mastered it. One holds the place, one fetches coffee, and the third complains in a voice that carries.
Last winter I decided to speak to one stranger a day. A woman with a cello told me about her allergies, a boy sold me a raffle ticket, and a man in a red scarf asked whether I was all right.
What I miss about the old flat is the noise. Downstairs a couple practised the tango, upstairs somebody dropped a boot at eleven, never two, and I lay waiting for the second.
A good knife, my grandfather said, is one you are a little afraid of. He sharpened his on the back step every Saturday, spat on the stone, and tried the edge on a hair from his arm.
My daughter, who is five, holds that worms are happy because they cannot see how long they are. I have turned this over for a week and found nothing wrong with it.
At home we ate in silence, with the radio on. When I first had supper at a friend's house and everyone talked at once, I thought there had been an accident.
Sooner or later every man in this village builds a wall. The doctor's is dry stone, the postman's is brick, and the vicar has made one out of bottles which sings when the wind is in the east.
Some people count sheep. I go through the shops in the high street as it was when I was seven: the butcher with the one eyed cat, the ironmonger, the wool shop, the place with the wooden leg in the window.
We do not celebrate birthdays in my family, we survive them. There is a cake, a speech, a slammed door, and then somebody is crying in the garden and somebody else is looking for the matches.
Because my mother had once been hungry, there was always a second loaf. It sat on the top shelf, and when it grew too hard we were given it in soup and told not to pull faces.
The winters were longer, and don't let anyone tell you otherwise. In the year of the great snow we went in and out by the bedroom window, and the postman tied the letters to the chimney.
I have a habit of reading the last page first. My wife calls it cheating, but then she eats the icing before the cake and says that is completely different.
Had you asked me at twenty, I would have said that I should live in a tower by the sea with a donkey. At fifty I have a ground floor flat and a view of the tyre shop, and no complaints.
Between the two world wars, so my great aunt used to say, a girl could go anywhere with a hat. Without one she could go as far as the pump.
Honestly, I think pigeons are cleverer than we give them credit for. One at our station rides two stops on the blue line every morning, gets off by the bakery, and walks.
My mother in law irons everything, tea towels, socks, the cloth she keeps over the iron. She says that creases are the beginning of something, though she has never told us what.
There used to be a ferry here, a flat thing on a chain, and you rang a brass bell if you were on the wrong side. In fog, half the county seemed to be on the wrong side.
Were we poor? I suppose so, but the whole street was, and the only person who minded was the dentist, who had nothing to do.
Superstition is nonsense, and I have said so all my life, touching wood as I said it. My late uncle was just as firm, and would walk round three sides of the square to avoid a nun.
When you plant beans, put in four: one for the mouse, one for the crow, one to rot and one to grow. My uncle plants five, because he has a neighbour.
On long drives my parents made us name things by colour, ten red, ten blue, ten yellow. By the time it came to purple we were always past the motorway and desperate for a toilet.
A letter from my cousin in Canada takes nine days, and the news in it is always about the stove. It smokes, it has been swept, it smokes again, and the man says it is the wind.
Every family has somebody who went to Australia. Ours sent back a boomerang, a photograph of a truck, and after eleven years a bill for the truck.
I remember exactly where I was when the lights went out: on a ladder, holding one end of a curtain rail. My wife had the other end, and neither of us cared to be the first to let go.
You never saw a fat dog in those years, nor a thin butcher. My father liked to say that this told you all there was to know about the world.
On reflection, I should not have said what I did about the soup. But I had been asked three times, and a man cannot say "interesting" for ever.
Some nights I lie awake planning how I would get the piano out if there were a fire. I cannot play the piano, and nor can my wife, but it has the best view of the street.
For years I took my holidays in the same boarding house, in the same room with the brown wallpaper, because the landlady had once said that I was no trouble. Nobody at home had ever put it so well.
What sort of person takes the last biscuit? In our office it is always the quiet ones, who wait until the meeting has reached the budget.
My eldest brother could sleep anywhere, on a wall, in a choir, once in the saddle. The army thought well of him until they put him on guard.
As far as I can see, the young are no ruder than we were. We broke street lamps and tied door knockers together with fishing line, and now we sit on the parish council and write letters about skateboards.
On the eve of the new year we melt lead in a spoon and drop it into cold water. Mine has come out as a frog four times running, and my aunt, who reads them, says that a frog means either travel or gout.
A single word in my grandmother's village meant both "guest" and "weather". You could not do anything about either, she said, and you had better have wood in.
I prefer trains to cars, cards to chess, and almost anything to charades. At my cousin's party last month I was made to act "The Sound of Music" and somebody guessed "drowning".
The first television in our road belonged to the chemist, who put it in the window with its face to the street. Forty of us stood in the drizzle and watched a horse race without the sound.
Since I retired, the days have names again. Tuesday is the market, Wednesday is the swimming bath, Thursday I quarrel with the bank, and on Friday I rest from it.
My father never hit us and never praised us. If a thing was well done, he would look at it, nod, and hand you the broom.
Most accidents, says my brother the fireman, begin with the words "Hold this a second". The rest begin with a ladder.
Could I live abroad? I did, for a year, in a room above a fish shop in Lisbon, and I learned the numbers up to twelve and a great deal about ice.
Tea went in first, then milk, and to do it the other way round was to say something about your upbringing. I once saw two grown women stop speaking over it for the whole of Lent.
Under the stairs my parents kept the things that might come in: a crutch, a birdcage, eight jam pans, half a canoe. Nothing ever did come in, but it was a comfort to know about the canoe.
I ought to write more often, I know. I sit down, I find the pen, and then the man opposite starts his motorbike, and there goes the evening.
Where I come from you do not say that a baby is pretty. You say it is ugly as a boot, and spit to the side, and the mother thanks you.
There were seven of us in two beds, and the one in the middle had to keep count of who had been out to the yard. I was usually in the middle, which is why I became an accountant.
My wife says I snore, and I say that the house is old and has pipes. We have agreed to get a tape recorder and not to switch it on.
A man in our choir keeps bees, brews beer and mends clocks, and does none of it well. Yet ask anybody in the town who should carry the banner, and you will hear his name before you have finished the question.
Funny, the things that stay. I have forgotten my own wedding speech, but I can tell you that the waiter had a plaster on his thumb and that the peas were cold.
Some day I shall clear out the attic. I go up, I open a box, I find a school report which says that I am easily distracted, and I sit down and read the rest.
Our teacher made us learn a poem a week, and if we stumbled we had to recite it to the hens. They were a hard audience, especially the speckled one.
In the country, news went by way of the milk. Whoever had the last house on the round knew everything by eight in the morning, and had it all slightly wrong.
I can't bear balloons. At a party when I was six somebody let one go behind my head, and I bit a clown, and my parents were asked to take me home.
Apples were laid on straw in the loft, never touching, with the russets by the window. My job was to turn them every second Sunday and to bring down any that had begun to go soft, and I brought down a good many that had not.
Have you noticed that people with big gardens complain about slugs, and people with small ones complain about the people with big gardens? I have only a balcony, and I complain about the wind.
It took my father two years to build the canoe and ten minutes to find out that the cellar door was narrower. He was not angry, only he never went down there again without sighing.
The best advice I ever had came from a taxi driver in Leeds. "Never lend a ladder," he said, "and never ask for it back."
Whenever there was thunder my grandmother covered the mirrors, unplugged the toaster and put the scissors under a cushion. Lightning struck her house all the same, and took nothing but the weathercock.
We used to think that the rich ate peaches every day. Later I worked in a big house, and what they ate was toast.
The reason bread goes stale faster in the fridge has to do with starch, or so the woman at the market told me, holding up the queue for it. Somebody behind me said, "And what does it say about cheese?"
My sister has three rules: never buy white shoes, never argue with a man on a horse, and never go back into the house for an umbrella. The second one she had from experience.
I am not a brave person, but there are two things I can do without flinching, take a spider out of a bath and tell a guest that it is late.
All my life I had wanted a red sports car, and when I could afford one I found that I could get into it but not out. The salesman and his brother pulled me up by the elbows.
On the island the dead are told the news. My aunt goes up with a folding chair, sits down by the stone and reads out the prices, the births, and who has bought whose tractor.
Sundays were for visiting. You sat on a hard sofa with a plate on your knee, you were told how you had grown, and the clock in the corner did its best.
Most of what I know about money I learned from a goat. It was cheap to buy, it ate the hedge, it ate the neighbour's hedge, and then there was the matter of the bishop's hat.
A cousin of mine is convinced that he was swapped at birth. He is the only one of us who can dance, he points out, and the only one who does not like gravy.
Next year, all being well, we shall have gas. The trench has reached the church, and the foreman says that from there it is only a matter of forty yards and a badger.
I was brought up never to ask what a thing cost. So it happened that I came home from the fair with a wardrobe, two geese and a debt to a man in a checked suit.
The cold here is a dry cold, everyone tells you, as if that made a difference to your nose. My landlady hangs the sheets out stiff in January and brings them in under her arm like doors.
What do I believe in? Wool next to the skin, paying the plumber on the spot, and leaving before the speeches.
My best friend at school had a glass marble with a twist of violet in it, and I had a dead mole in a box. We swapped, and each of us thought the other a fool, and that is the secret of trade.
As long as the old baker lived, you could tell the time by smell. Rye came at five, white at six, and by half past seven there was cinnamon as far as the railway bridge.
My mother talked to her plants, and not kindly. "Look at yourself," she would tell the fern, and "Is that all?" to the geranium, and both of them outlived her.
You can get used to anything, they say, except hanging. My own exception is the neighbour's trumpet, which starts at seven, stops for breakfast, and starts again from the beginning.
I fret about small things, whether the iron is off, whether the cat is on the right side of the door. The large ones I leave to my husband, who decides about the government and what should be done in the Arctic.
Grandfather never trusted banks, nor mattresses either. He kept his savings in a watering can, and on dry days you could see him wondering.
Down at the allotments there is a man who grows nothing but leeks and speaks of nothing but leeks. Ask him about his wife and he will tell you that she prefers the thinner kind.
To be fair to my sister, she warned us about the paint. "It looks like butter in the tin," she said, "but it will look like mustard on the wall," and so it does, except when the sun is on it.
Being the youngest, I got the seat over the wheel, the cup with the chip and the blame. On the other hand I was never once asked to say grace.
Why my uncle kept a peacock I cannot tell you. It screamed at four in the morning, it hated its own reflection, and it drove off two vets and a man who had come about the drains.
Each of us had a peg in the hall with a picture above it, a ship, a fox, a cherry and a drum. I had the drum, and I have been a disappointment to musicians ever since.
In my experience there are people who save the best bite and people who eat it first, and for some reason these two kinds always marry. My wife is guarding a roast potato as I write.
It is a fact that nobody on my mother's side has ever learned to swim. My grandfather was a sailor for thirty years, and his view was that swimming only makes it take longer.
The old cinema had a balcony for courting couples, and a man with a torch whose business was to prevent it. One evening the torch went out, and he had to be led down by a couple in row F.
We children were paid a penny for every twelve snails. I soon found that snails thrown over the wall came back by themselves overnight, and my brother found that it was quicker to carry them.
If you ask me, the finest sound in the world is a spade going into wet sand. My cousin says a cork, my son says a goal, and my old neighbour, who drove a night tram, says nothing at all.
Perhaps I am getting old, but I like to be asked before a door is held for me. A young man held one last week when I was forty yards off, and I had to break into a trot with a bag of onions.
Our doctor used to come on horseback, and later in a little black car, and both of them were afraid of our gander. Many a child in that valley was examined through a window.
There is a photograph of all of us on a wall by the sea, squinting, in order of size. What you cannot see is that my father has just sat on the sandwiches, and that only I know.
I would have you know that I have never once been late with the rent. The landlord has been late with the boiler, the gutters, the new front door and an apology.
One of my aunts married a magician, and at family meals nobody would pass him the salt. He was a sad man with fine hands, and the rabbit, I remember, was called for in the will.
This is how dumplings are made in our valley, with stale rolls, hot milk and a bad temper. People who make them cheerfully, my mother always held, get dumplings that fall apart.
Should you ever find yourself in a strange town with an hour to spare, go and look at the market hall, not the cathedral. Saints are much the same everywhere, but you would be surprised at the differences in cheese.
Half of the things I was frightened of as a boy turned out to be plumbing. The other half I married into, as my father in law likes to say, and then he waits for me to laugh.
For my part I never understood camping. You leave a house with a roof, drive for three hours, and pay a farmer in a green hat to let you lie down on his hill in the rain.
Once, and only once, I saw my headmaster run. A swarm of bees had settled on the bell rope, and it was five to nine, and the caretaker had said something he took as a dare.
My parents were careful people, and wrote dates on everything, light bulbs, jars, the soles of shoes. On the back of my own baby picture it says, in pencil, "Will need larger bed".
Of all my habits the one I would keep is walking round the block before bed. I see who has a blue lamp on, who has bought a new sofa, and which fox belongs to which bins.
"People don't change," my boss used to say, tapping ash into a flowerpot, "they only get more so." He himself got so much more so that in the end the firm moved him to Aberdeen.
Let me tell you how we chose the wallpaper. I held up the stripes, my wife held up the ferns, the shop closed, and we have now had plain white for sixteen years.
Swallows nested in our porch every May, and from then until August we used the back door. Visitors who did not know the rule were shouted at, first by my grandmother and then by the swallows.
Nowadays everybody wants to know what you feel. When I broke my arm falling off the hay cart, my mother wanted to know whether I had torn the shirt.
Supposing I won the lottery, and I don't buy tickets, I should have the chairs mended, all nine, and send my brother to a good dentist. After that I would probably start to worry about thieves.
Until I was twelve I believed that the equator was painted on the sea. My aunt, who had crossed it twice on a banana boat, told me it was a dull sort of red and needed doing again.
`;
