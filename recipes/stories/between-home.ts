// In between, home-subject: pieces of everyday telling, one a line.

export const pieces = `
The boiler had been making a noise like a kettle full of gravel since Tuesday. My father hit the pipe with a slipper, which helped for an hour, and then the knocking moved upstairs into the bathroom.
Nobody in our house has ever owned up to finishing the marmalade. The empty jar simply goes back in the cupboard with the lid on, and whoever wants toast at seven in the morning finds out the hard way.
My sister was on the phone in the hall with the door shut on the cord, though the phone has not had a cord for twenty years. Some habits last longer than the furniture.
Have you ever tried to fold a fitted sheet by yourself? I ended up wearing mine like a cape, with one corner over my head, when the window cleaner looked in and waved.
Upstairs the baby had just gone off to sleep, so everybody crept about in socks, and of course that was the moment when the saucepan lids came down, all six of them, one after another.
There are eleven stairs in this house and the fourth one creaks. As teenagers we all learned to step over that one in the dark, and my mother, who lay awake listening, told us years later that she had always counted the gaps.
Porridge again, my brother said, and pushed the bowl away as if somebody had served him wet cement. "Then starve," said my grandmother, who was doing the crossword and did not look up.
A man had come about the damp. After tapping along the whole of the back wall and sniffing twice, he announced that the trouble was either the gutter or the neighbours, and that in his experience people preferred to hear it was the neighbours.
In the kitchen the radio was reading out the shipping forecast to nobody. Two eggs were rattling in the pan, the window had steamed up, and someone had drawn a fish on the glass.
If you put the washing machine on at the same time as the oven, all the lights go out on the left side of the house. The electrician says this is impossible. We keep a candle on the piano all the same.
"Whose turn is it?" my aunt asked, holding up the tea towel, and four people who had been chatting happily about football found that they had urgent business in other rooms.
Since the clocks went back, the evenings start in the middle of the afternoon. I draw the curtains at half past four, put the soup on, and feel for a moment like somebody in a lighthouse.
We once had a lodger who ironed his socks. He did so every Sunday evening on the landing, a grey pair, a blue pair and five black ones, and hummed something from an opera while the steam went up.
The wardrobe would not go round the bend in the stairs. Two grown men stood above it and one below, each of them giving orders, until my neighbour asked quite mildly whether the thing might come apart, and it did, with four screws.
My grandmother used to say that a kitchen without an argument was only a room with a sink in it. She had strong views about gravy, and stronger ones about people who stirred it the wrong way.
Breakfast on a school day was like a railway station. One boot was missing, the milk had run out, somebody needed a cardboard tube by nine o'clock, and the toast came up black on one side and white on the other.
Somewhere behind the skirting board a mouse was at work. You could hear a scratch, a pause and another scratch, and every time I knelt down with the torch there was nothing except dust and a green marble.
Dear all, thank you for the blanket, which arrived on Thursday with only one corner wet. The colour is a good deal more orange than I remember from the picture, but your uncle has already fallen asleep under it twice.
Painting a ceiling is something I would not wish on an enemy. By lunchtime I had white eyebrows, a stiff neck and a large grey patch that only showed when you stood by the door, which is where everybody always stands.
What the recipe did not mention was that you need three hands. I held the bowl with my elbow, poured with the left, whisked with the right, and the phone rang.
My two cousins shared a bedroom with a line of chalk down the middle. The window was on one side and the door was on the other, so that nobody could have fresh air or leave without paying a toll of two sweets.
The people next door were having their kitchen ripped out, and for a fortnight the drill began at eight sharp. Our cups walked along the shelf, a centimetre a day, until the brown one walked off.
You would think a family of six could agree on a lampshade. Cream was too dull for my mother, yellow reminded my father of hospitals, and the little ones held out for a model of the moon.
It was raining sideways, and the bucket under the skylight was nearly full. Drip, it went, and then two quick ones, drip drip, so that my son began clapping along from the bath.
On the doorstep stood three pints of milk that nobody had ordered, a bag of plums and a note saying "Sorry about the hedge." I knew nothing about the hedge, so I went round the back to look.
Toddlers have a nose for silence. As long as the house was noisy ours slept like a stone, but if I so much as sat down with a cup of coffee and a newspaper, two small hands would appear on the bars of the cot.
Behind the sofa I found a comb, seventeen hair bands, a spoon, half a biscuit with fur on it and a library book about volcanoes that should have gone back in March.
That evening there was nothing on television apart from a programme about eels. We watched it from beginning to end, and my husband, who had said he would only look for a minute, asked questions about eels for a week.
In my opinion nobody should be allowed to buy a white carpet before the age of sixty. Ours lasted four days, and then came the beetroot.
The oven door has to be held shut with a chair. Visitors move the chair to sit down, the door drops open, and the cake sinks in the middle, which is why our guests are always offered trifle.
Mornings in that flat smelled of other people's bacon. The smell came up through the floor at about six, and I would lie there with a cold radiator on one side and a cold wall on the other, wishing I had been asked down.
My daughter has decided that she will eat only things that are round. Peas are welcome, and so are grapes and meatballs, but a chip is an insult, and the fish finger I offered on Monday is still spoken of.
Had anyone measured the new fridge before it came? Nobody had. The delivery men left the thing in the hall, humming, and for nine days we hung our coats on it.
A shelf, my uncle maintains, is the simplest job in the world. His own has a slope of about ten degrees, so that the books lean towards the window and an orange put down at one end arrives shortly afterwards at the other.
Upstairs somebody was running a bath, the pipes were singing, and on the landing a queue had formed, made up of two brothers with towels round their necks and a visitor who was too polite to knock.
For as long as I can remember the back door key has hung inside the clock. The clock has not gone since the flood, so at our house it is always ten past two when you lock up.
The first thing my grandfather did each morning was wind the tall clock, and the second was complain about it. "Four minutes fast," he would say, with the satisfaction of a man whose enemy has not let him down.
We have a rule about phones at the table, and the person who breaks it is generally me. Last night the little basket buzzed all through the pudding, and three children looked at me with great calm.
Between the two houses runs a wall thin as a biscuit. I know when the man next door has a cold, what he thinks of the government, and that he cannot, however hard he practises, play the end of that waltz.
One of the twins had put the sponge in the toaster. Which of them it was, neither would say, and since both were wearing the same striped pyjamas the witness, aged three, was no help at all.
Don't ask me why there is a saddle in the spare room. No one in this family has ever had a horse, but the saddle was there when we bought the place, and after eleven years one hangs a dressing gown on anything.
As soon as the hoover came out, the dog went under the bed, the cat went up the curtain and my brother went to the library, where he had not set foot since the summer.
Sunday lunch was at one, which meant a quarter to three. The potatoes had been in since noon, the beef was resting under a towel, and my mother was looking for the gravy boat, which was full of paper clips.
It took us an entire Saturday to put up the bunk bed. There were forty bolts in the bag and forty one holes, and I still lie awake now and then thinking about that hole.
"I only asked whether the fish was meant to be grey," said my stepfather, a good deal later, standing in the yard in his slippers. The neighbours, who had heard the plate, offered him a sandwich.
The stain on the ceiling looks like Portugal to me and like a rabbit to my wife. When the upstairs people overflowed again in October, Portugal got a good piece of Spain.
Once a year my parents emptied the loft. Everything came down the ladder, was admired, sneezed over and discussed, and by tea time everything had gone back up, along with two more boxes.
Because the lock on the bathroom had broken, we sang. Whoever was inside had to keep a tune going, and in that way I learned that my sister in law knows all nine verses of a song about a shipwreck.
A smell of burning came from the kitchen, not a bad one, rather like chestnuts. I found a wooden spoon leaning in the flame and my father beside it, deep in the racing page.
New babies do not know about Sundays. Ours woke at four, inspected the ceiling, laughed at the lampshade and required company until six, and then fell asleep in the time it took me to boil an egg.
The lid of the jar would not move. We tried hot water, a rubber glove, a hammer and bad language, and then the plumber, who was only passing through with a length of pipe, opened the thing with two fingers.
Some people wash up as they go along. My brother in law is not one of them, and after one of his curries you may find a frying pan on the bookcase, turmeric on the telephone and a colander in the bath.
Under the stairs lived the meter, the ironing board, a broken sledge and, according to my elder brother, a man with no ears. I was fourteen before I fetched the broom without whistling.
When the power went, everyone came out on the landing at once. Somebody had a bicycle lamp, somebody had matches, and the lady from the top floor had brought a whole cheese, since her fridge was off and it seemed a shame.
I should explain about the piano. My great aunt left it to us on condition that it was played, so each evening before supper one of the children hits a note, and honour is satisfied.
Every house has a drawer that holds string, dead batteries, candles from old birthdays and a key to nothing. In ours there is also a tooth, wrapped in a bus ticket, that no member of the family will claim.
Our landlady counted the light bulbs. She came on the first of the month, in a purple hat, stood in each room with her head back, and wrote a figure in a very small notebook.
If my mother said dinner was nearly ready, there was time to ride to the shop and back. If she said nothing at all and started putting lids on things, you ran.
The roofer turned up on Wednesday, looked, whistled, and asked who had done this to us. Three roofers have asked us that by now, and I suspect that each of them meant the one before.
Half past six, dark outside, and not a clean shirt in the house. I dried one in the oven at a low heat, on a rack above the rolls, and spent the day smelling faintly of bread.
My brothers fought over the window seat for the better part of nine years. Neither liked it much, being cold in winter and too hot from May on, but a seat that the other one wants has a charm of its own.
It would be wrong to say that my wife snores. There is a sound, something like a small boat being pulled over pebbles, and the cat leaves the room, but I have been told that it is the wind.
Next door the neighbours were beating a carpet. The dust drifted across in the sun, over the fence and on to our sheets, and my grandmother stood at the sink and said one short word that none of us had known she knew.
Plum jam sets when it feels like it. I had eight jars ready, and then twelve, and around midnight I was pouring the stuff into a vase, three egg cups and a boot shaped thing we had won at a fair.
Please do not use the upstairs tap until the man has been, my note said, in red capitals. By ten o'clock four people had turned the tap on to see what would happen.
There was a bat in the bedroom. My husband went after it with a tennis racket and then, ashamed of himself, with a tea towel, while I lay under the quilt offering advice.
Because the table had only three good legs, one of us always had to sit with a knee under the corner. Guests were not told. "You get used to it," my father said, passing the carrots with his free side.
On wet afternoons we built a ship out of the sofa, the clothes horse and every cushion in the place. My little sister was the anchor, which meant she had to sit on the rug and hold a rope and not speak.
The new curtains are green, or so the shop believed. In daylight they are the blue of an old swimming bath, and by lamplight, my father says, they look like something you would find on a ham.
Would it kill anybody to change a toilet roll? I asked this at the breakfast table, calmly, holding the cardboard tube, and my nephew said that it might, you never knew, people had died of less.
Three jumpers went into that wash and three came out, but the largest would now have fitted a hen. I stretched the poor thing over a chair, I pulled, I prayed, and I gave it to the baby across the road.
From the bathroom came a crash, then a silence, then my son's voice saying very clearly, "It was like that before." He is five, and has a great future in politics.
My mother's method with a dripping tap was to tie a thread to it, so that the water ran down without a sound. I have been in hotels with marble floors where I wished I had a thread about me.
A wasp had got into the larder and was walking round the rim of the honey. We closed the door, held a meeting in the passage, and voted, five to one, to send in my uncle.
Spring cleaning, in our street, is done with the windows open so that everyone may hear. You can follow it from number two to number forty, the banging, the hoovers, the husbands asking where things go.
The cot had belonged to seven babies before ours and each had chewed a different bar. There was blue paint under the white, and pink under the blue, and beneath all that some good plain beech.
Not everything can be mended with glue. I say this to my husband, who has mended with glue, this year alone, a sandal, a teapot, the heel of a loaf and the handle of the lawn mower.
The chimney sweep wanted everything covered, and we covered everything, the clock, the sofa, the plant, an aunt who had dozed off. Not a crumb of soot came down. He seemed as disappointed as we were.
At eight I put the children to bed, at half past eight I put them to bed, and at nine, with one asking for water and another wanting to know whether fish get bored, I lay down on the landing and was walked over.
Nothing brings out the truth about a couple like hanging wallpaper. My parents did the hall in one weekend and did not speak until Wednesday, and where the two ends meet behind the door half a parrot is joined to half a vase.
I was given the small room over the porch, with a sloping ceiling and a bed that filled it from wall to wall. You opened the door and climbed straight in, like a letter going into an envelope.
My landlord has promised to see to the window. He promised it in spring, when it would not open, and again in autumn, when it would not close, and I now keep a cushion in it and a scarf handy.
Everyone in the family has one dish. Mine is lentils, my sister's is a pie with leeks, and my brother, who lived alone for six years, can do eleven things with a tin of sardines.
The smoke alarm goes off whenever anybody makes toast, and also on clear nights for reasons of its own. A broom stands under it. The ceiling around that spot is all dents, like the surface of the moon.
Whether you peel a potato before boiling or after is a matter between you and your conscience. My two aunts fell out over it in the year of the great snow, and to this day the potatoes are done in separate pots.
Down in the cellar the water had come up as far as the second step, and the onions were floating. My cousin took off his shoes and waded in after the wine.
"That's not a noise, that's just the house settling," my father used to say. The house was two hundred years old, and I wondered how long a house could possibly need.
Somebody had left the gate open, so when I carried the laundry out there were four sheep between the pillowcases. One had a sock in its mouth and looked at me as though I had come to borrow something.
We were a family of list makers. There was a list on the fridge and one on the stairs, and my stepmother kept a list of the lists, in pencil, on the inside of the cupboard with the rice in it.
After a bath my grandfather would come down in his tartan dressing gown, pink as a prawn, pour himself two fingers of ginger wine and declare that he was a new man. "Pity," said my grandmother, most evenings.
Ants had found the sugar. A thin dark line of them ran along the tiles, up the leg of the table and round the clock, and my niece had laid out a row of crumbs to see whether they could be made to turn left.
My room faces the yard, where at five in the morning a man comes to collect the bottles. He does not collect them, in fact, so much as throw them, one at a time, at other bottles.
The sofa was advertised as seating four. I can report that it seats two adults, or five children under ten, or one uncle after lunch with the newspaper over his face.
By the look of the kitchen floor, somebody had come in during the night, made pancakes with the lights off and gone away hungry. There was batter on the light switch, and a lemon, neatly cut, on the stairs.
Imagine a house where every door opens the wrong way. You step aside for the bathroom door and get the cupboard in your back, and when two people come out of their rooms together somebody is bound to lose a cup of tea.
Eggs, bread, something for the drains, said the list, and then in my son's handwriting, a crocodile. I bought the eggs and the bread and had a long talk with the man in the hardware shop about the drains.
Nine people slept in that cottage over the holiday, four of them in the bath at one time or another. The hot water lasted for two and a half. We drew straws, and my brother was seen to have brought his own straw.
The tiles came in a crate marked "sea grey". When we got them out under the lamp they were brown, pure brown, and my wife remarked that it depended which sea you had in mind.
I like the hour after supper best, with the plates still on the table and nobody quite ready to move. Someone peels an apple in one long strip. Someone tells the one about the bishop and the tandem again.
My sister's baby bit the doctor, with the only tooth there is so far. The doctor was very decent about it, but I noticed that the stethoscope was warmed up by the nurse from then on.
In our first flat the bed folded up into the wall. Twice it folded up with my flatmate inside, and you could hear him in there, perfectly calm, asking for the time.
Dust, my mother holds, should be left alone until you can write in it, for then at least it is of use. There was a telephone number on top of our wardrobe for years.
A ladder had been leaning against the house since Easter. No one knew whose it was, we had all got into the way of walking round it, and a pair of blackbirds was bringing up a family on the ninth rung.
Two plumbers, father and son, lay on the floor with their heads under the sink and discussed a wedding. "A bride always wants the salmon," said the one, and the other said, "Pass me the small wrench, there's no harm in salmon."
If there is one thing I cannot stand, it is a wet tea towel. My family knows this and leaves me one every day, like a cat bringing in a mouse.
The quarrel about the heating begins in October. My father believes in pullovers, my mother believes in radiators, and the dial in the hall goes up and down all evening although nobody is ever seen near it.
All the spoons had gone. We had begun the year with a dozen, and here we were, stirring our tea with forks, while out in the garden my youngest was digging what he described as a canal.
For her ninetieth birthday my great grandmother asked for a new mattress and for everyone to stop whispering. She sat at the head of the table in a yellow cardigan and beat three of us at dominoes.
The babysitter was a serious boy of sixteen with a briefcase. We came home at eleven to find all the children asleep, the shelf by the stove in alphabetical order, and a bill that listed two bedtime stories and a spider.
Heavy snow had slid off the roof in the night and buried the back door. We climbed in and out through the pantry window for three days, passing the shopping in ahead of us, cabbages first.
Ironing is not so bad if you have a view. Mine is of a brick wall, a drainpipe and one pigeon, and over the winter I have come to feel that the pigeon and I understand each other.
On the wall by the kitchen door you can still see the pencil marks with our heights, all five of us, year by year. My brother is supposed to have stood on a book in the summer he turned twelve.
The stew would have been very good if it had not been for the bay leaf. My father in law got it, the whole leaf, and coughed until the candles went out.
Never buy a second hand cooker from a man who will not let you see his kitchen. Ours had two settings, off and furnace, and when you opened the door all the magnets slid down the fridge.
I had promised to be quiet, and I was quiet, right up to the roller skate. After that there were lights in every window on our side of the street, and a voice from somewhere above asked whether I needed a priest.
Lunch was cold mutton, cold potatoes and the cold shoulder. My aunt had not forgiven anyone for the business with the tablecloth, and passed the mustard only when asked twice.
As a child I believed that the house breathed, since the curtains in the back bedroom went in and out even when the window was shut. A builder told my parents the reason in the end, and the reason cost four hundred pounds.
Our neighbours have got themselves a parrot that does the sound of our doorbell. I have been to the door six times since breakfast, once with soap in my hair.
The vase was ugly, everyone was agreed on that, but it had been a wedding present and so it stood where it could be seen. We gave the children a ball each Christmas and hoped.
Monday is for washing, Tuesday for ironing and Wednesday for finding out what went wrong on Monday. This week it was a red sock, and all my husband's vests are now the colour of a young pig.
Quiet as a cupboard most of the week, our lodger changed completely when he cooked. Then the lids flew, the windows rattled, and there would be shouts of joy in Hungarian, followed by a tiny plate of something grey.
Out in the garage my father was looking for the thing you use to find other things. He had a torch in his teeth, so we could only guess what it was called.
Give a boy of eight a screwdriver and you learn a lot about your furniture. On Friday the desk lost its drawers, on Saturday a chair sat down with my mother on it, and on Sunday we all ate standing up.
The quilt on my bed was made from everybody's old clothes. There is a square of my uncle's pyjamas, a piece of a curtain with lions, and a dark patch that may be velvet or may just be gravy.
Fresh paint smells the same in every house, and makes me think of moving in with nothing but two mugs and a mattress. We ate noodles on the floor that week and thought the echo was wonderful.
There's a draught in that corridor that would put out a lantern. My aunt stuffed the letter box with stockings, laid a sausage of sand along the door and still went to the bathroom in a fur hat.
What is the correct number of cushions for a bed? My wife thinks nine. Every night I move nine cushions to the chair, and every morning I move them back, and by my reckoning that makes about six thousand cushions a year.
The goldfish were on the draining board in a salad bowl, because their tank was being scrubbed. "Nobody toss anything," said my sister, and put a large plate on top to be safe.
My mother wrote that the stairs had been done at last, in a shade called oatmeal. The cat walked up before they were dry and down again, and my parents have decided to call the result a pattern.
Six o'clock in the morning, and already there was a fight over the blue cup. We own four blue cups, bought for that very reason, but only one of them, it appears, is the blue cup.
During the building work we cooked in the bathroom. A hot plate stood on the edge of the basin, the bread lived in the cabinet with the plasters, and everything we ate that summer tasted slightly of mint.
I am told that other families simply sit down and eat. In ours there is first the matter of who sits next to the window, then who does not sit next to whom, and finally someone must go back for the salt.
The gutter had a small birch tree growing in it. My father was rather proud of that tree and reported its height at dinner, until the heavy rain in August came through the ceiling and into the butter.
Babies like keys, paper bags and the bit of fluff under the table. All the wooden toys from the aunts stood along the shelf, beautifully made and quite unchewed.
When the doorbell rang I had one arm up to the elbow in a turkey. I opened with my foot, and the young man outside asked, stepping back, if I had ever thought about changing my electricity supplier.
Never in my life have I seen so much rice. The bag had split at the top of the stairs, the stream went down step by step with a hiss like rain, and we were treading on grains until the following summer.
Our airing cupboard is the warmest place in the house and therefore always occupied. On a given evening you may find the cat, a bowl of dough, a tray of tomato seedlings and, if there is homework, my nephew.
Perhaps I am old fashioned, but I think a kitchen chair ought to be heavy enough to stand on. The new ones weigh no more than a hat, and when you lean back to laugh you keep on going.
That summer the whole family slept on the balcony, in a row, like loaves. The mosquitoes began at the left with my uncle and worked their way along, and those of us on the right could hear them coming.
Cleaning the oven had been put off so often that it had become a sort of legend. My flatmate went in at last with goggles and a bread knife, and came out holding what had once been a pizza.
The fuse box is in the neighbours' hall, for historical reasons. So each time our lights fail we have to ring the bell and chat about begonias for ten minutes before anybody feels able to mention the dark.
My little brother would not go to bed without his shoes. They stood on the pillow, one on each side, laces tied, in case there was a fire, or a parade.
It was my father's belief that any machine could be cured by switching it off and leaving the room. He treated the dishwasher in this way, and the car, and on one occasion a visiting accordion player.
Soup was all we had in, unless you counted a turnip and some cherries in brandy. The visitors, seven of them with two prams, said how lovely, soup, and began taking off their coats.
A jigsaw of two thousand pieces had taken over the dining table since New Year. We ate off our knees, in a ring around it, and anyone who put down a fork was liable to pick up some sky instead.
You must come and see the new bathroom, wrote my godmother, it is like a Roman temple, only warmer. There are dolphins on the tiles and a little brass tap which, if you are not careful, wets the whole of the ceiling.
"Who wants the crust?" asked my grandfather, sawing away, and since no one did, he ate it himself, with dripping and salt, and told us that we did not know what was good. I have come round to crusts since then.
`;
