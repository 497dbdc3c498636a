// In between, tales-subject: pieces of everyday telling, one a line.

export const pieces = `
In those days every mill had a cat, and the miller paid a tax on it. The tax was two eggs a year, and there was more quarrelling over those two eggs than over all the flour in the valley.
Somewhere behind the hills a giant had lain down to sleep in the year of the great frost. Sheep grazed along his sleeve, a hawthorn grew out of his left ear, and nobody in the three villages thought of him as anything but a slope.
Have you ever seen a goose market? Forty women stand in a muddy square, each swearing that her own bird is the fattest, while the geese, who know better, bite the customers.
At the inn by the ford a traveller asked for soup and was told there was none. "Then what is that smell?" asked the traveller. "That," said the landlady, "is tomorrow."
Beyond the orchard ran a road so bad that carters used to say their prayers before turning into it. One wheelwright had built his house at the far end, and he had grown very rich.
Three brothers set out to buy a donkey and came home with a clock. None of the three could tell the time, but the donkey would have needed hay, and as the eldest pointed out, a clock eats nothing.
My grandmother always said that you could judge a castle by its kitchen drain. Hers was a low view of kings, but then she had scrubbed pots for two of them.
Because the bridge was down, the pedlar had to go round by the marsh, and because of the marsh the pedlar arrived with one boot. The other is still there, I suppose, with a frog in it.
Down in the harbour a red ship was being loaded with salt, onions and bishops. Six bishops, to be exact, all of them going to the same council and none of them speaking to the other five.
When the old baker grew deaf, people stopped asking for bread and simply pointed. A stranger who pointed at the window to admire the view was handed four rolls and charged for a dozen.
Nobody lied so beautifully as the ferryman. He had carried a queen, he said, and a white bear, and a man with no shadow, all in one afternoon, and the only one who forgot to pay was the queen.
Long ago there was a law in the mountains that whoever found a lost cow must feed it until the owner came. Cows were lost very often that winter, mostly by people who were short of hay.
The king's barber had a secret and a bad cold, and the two did not go well together. Each time he sneezed, half the court leaned forward to listen.
I could tell you what was in the pedlar's pack, since I once looked: nine combs, a bent flute, a green ribbon as long as a street, two mousetraps and a letter that had been opened with a knife.
"If you meet a wolf," the charcoal burner told us, "don't run, and don't talk about the weather. Ask it the way to the next village. Wolves are too proud to admit that they don't know."
Rain fell on the fair from nine until noon. The gingerbread went soft, the blue dye ran out of the dyer's banners and down the street, and for a week afterwards the ducks of that town were the colour of the sky.
Under the stairs of the old tower lived a family of owls, and under the owls lived a clerk. His ledgers were not very clean, but no mouse ever touched them.
A tailor who had never been further than the churchyard gate was asked to sew a sail. He put eleven buttons on it, and a pocket, and the captain afterwards would have no other.
It is a mistake to think that dragons guard gold because they love it. A shepherd I spoke to had known one that lay on a heap of copper pans and a church bell, and had never once counted anything.
Towards evening the wind went round to the north and brought the sound of hammering from the shipyard. Somebody was singing over there too, very badly, about a sailor with two wives and one coat.
Every seventh year the millers of the valley met at a long table and agreed to be honest. The feast lasted three days, and the honesty, my father used to say, about as long.
Two neighbours went to law over a pear tree that stood exactly on the wall. By the time the judge had read all the papers the tree had died, so he awarded one of them the shade and the other the firewood.
What the cook wanted, more than silver, was a dry cellar. She had asked three stewards for one, and what she had been given was a medal, a parrot and a second wet cellar.
Some say that the forest was larger then. My uncle says that people's legs were shorter, which comes to the same thing when one has to be home before dark.
Once the queen asked to see a turnip, having heard so much about them. A fine one was washed, tied with yellow ribbon and carried in on a cushion, and she looked at it for a long time and said it had a kind face.
Never lend a ladder to a man in love, the sexton used to say. He had lent out four in his time and got back three rungs and an invitation to a christening.
On the third day out the sailors discovered that the ship's goat had eaten the map. The captain, who had never trusted the map, gave the goat a biscuit and steered by the smell of land.
There was a custom in our village that the last to arrive at church had to wind the clock. That is why the blacksmith, who liked winding it, was late every Sunday for thirty years.
Not far from the crossroads stands a stone which turns round when it hears the cock crow. I have watched it many a morning. But stones, as everyone knows, cannot hear.
Whoever slept in the room over the stable got the warmth of the horses for nothing and their conversation too. A pair of greys kicked the wall all night as though they were arguing about money.
The steward counted the spoons at midnight, as he did on every feast day. There were ninety seven. He counted again with his spectacles on, and there were a hundred and two, which worried him a good deal more.
From the ramparts one could see the whole market: the egg women in a row, the man with the dancing dog, the pig that had got into the lace stall, and after the pig, in order of size, the lace makers.
Suppose you were a frog in a royal well. You would hear a great many wishes, and most of them, I am sorry to say, would be about other people's roofs.
An old soldier sat down beside us and unwrapped a piece of cheese so strong that the candles bent away from it. He had marched with that cheese, he told us, through two wars and a wedding.
With a noise like a cart of pans tipping over, the giant turned on his other side. Six chimneys came down in the village and one went up straighter than before.
All that summer a company of players travelled from barn to barn with a play about a flood. They had a real drum for the thunder, a blue sheet for the sea, and a quarrel about who should be the whale.
Our well was so deep that if you dropped a bucket after breakfast you could go and feed the hens before you heard the splash. Children did not believe it, and that is how we lost most of our buckets.
"Which way to the palace?" asked the messenger. The goose girl pointed with her stick. "Straight on until you are tired, then left until you are sorry," she said.
If a swallow nested in your porch, you were free of the broom tax until autumn. So the poorest street in the town had clay and straw laid out ready on every windowsill, and such politeness towards birds has not been seen since.
Five monks came down the river on a raft, bringing honey to sell. Four of them rowed, and the fifth sat on the lid of the barrel, since the other four were known to be fond of honey.
The tinker mended kettles in one town and drilled holes in the next. That was before people travelled and compared their kettles, naturally.
Late in November the snow came early, if you see what I mean, a month before anyone had brought in the cabbages. They were dug out with a coal shovel, as hard as cannonballs and nearly as purple.
Only one man in the whole kingdom knew how to tune the castle bells, and he was afraid of heights. So he stood in the yard with a flag, red for flat and white for sharp, while his nephew up above did the filing.
A hen that lays on a ship belongs to the captain, but the egg belongs to whoever finds it. That was the rule on our coast, and it made for very tidy decks.
My aunt kept an inn where nobody paid for the first story. The second cost a penny. She herself told the third, and people gave sixpence for permission to go to bed.
When the thaw came, the river carried off a haystack with a fox asleep on top. Seven villages saw it float by, and in each of them the hens came out to watch.
Had the gardener been a patient man, there would still be peacocks in the park. But they ate his lettuces four years running, and in the fifth year there was a good deal of pie.
Of all the offices at court the most restful was that of the keeper of the royal umbrella. In that dry country the post had been handed down from father to son for two centuries, and no one could any longer say how the thing opened.
Between the smithy and the pond there was a patch of ground that belonged to no one. Grass grew better there than anywhere, and every cow in the parish had a friend who would leave the gate unlatched.
I remember the year of the comet because of the soup. People stood out in the lane with their bowls, looking up, and not one of them noticed what the dogs were doing.
Merchants from the south brought a striped horse to the fair and asked forty ducats for it. "Wash it first," said the horse dealer, folding his arms, "and then we can talk."
Before a wedding the millstream had to be stopped for an hour, so that the bride could cross with dry shoes. Trout were caught by hand in that hour, and as a result the whole village was much in favour of weddings.
A letter arrived for the giant, addressed in a small neat hand. As nobody dared to wake him, the postmaster read it aloud under the great nostril, but it was only a bill for damage to a fence.
The night watchman called the hours, and the parrot at the apothecary's window called them too, slightly earlier. Half the street went to bed by one and half by the other.
Why the fox has a white tip to his tail I cannot tell you, though I have heard nine explanations. In the best of them there is a pot of cream, and in the worst there is a moral.
Carrying a lantern in one hand and a ham in the other, the innkeeper came out to see what the dogs were barking at. It was a hedgehog, rolled up in the exact middle of the yard, waiting for the fuss to be over.
Sixty candles burned in the great hall, and somebody had to snuff each of them. The boy who did it wore stilts, and he was never invited to sit, although in the end he could look down on a duke.
You would not have thought much of the woodcutter's house. One door, one window, a chair with three legs and a dog with three legs, so that, as he said himself, things were at least consistent.
In the council chamber the old men were discussing whether a bridge should have a roof. One argued for tiles, another for thatch, and the third, who had slept since Easter, woke up and voted against the river.
Soup, said the hermit, is the only honest dish, because you can see to the bottom. He had lived nineteen years in a hollow oak on nothing but soup and advice, and he gave both away freely.
A rope maker's daughter walked backwards all day long, as rope makers do, and so she had seen where she had been more clearly than anyone in the town. Where she was going she learned from the shouting.
At the sign of the Three Herrings the beds were short and the bills were long. Guests who complained were shown a mark on the wall, a foot above the door, and told that an ambassador of that height had slept there like a baby.
"Twelve geese," said the toll keeper. "I count thirteen," the farmer said, "but the tall one is my brother in law, who has a cold." Both looked along the row again, and then they settled on twelve and a half.
Through the wood went a path that only the pigs used. Being sensible animals, they had laid it past every oak and round every bog, and the king's engineers, when they came to build the highway, could find no better line.
Young men from our valley used to go over the pass to seek their fortune, and most came back with a cough. One returned with a feather bed, however, and we talked of nothing else until the plums were ripe.
The charcoal burners had a language of smoke. Two grey puffs meant bread, a black one meant the bailiff, and a long white column, so far as I could gather, meant that somebody had dropped a wet log on the fire.
As for the talking fish, I have my doubts. The fisherman who caught it was a lonely man with a stammer, and I noticed that the fish, when it spoke, stammered as well.
Apples were so plentiful that autumn that the schoolmaster took his pay in cider. Lessons grew livelier towards Christmas, and the alphabet came out in a different order every day.
Many a castle has a ghost, but ours had a smell. It came along the north passage at ten at night, something between wet dog and violets, paused at the armoury, and went down to the cellars without a word.
Out on the sandbank the seals were singing, and the pilot's wife shut the window. "They always want an answer," she said, "and I've got dough on my hands."
A beggar with a wooden spoon stood at the cathedral door and tasted whatever people were carrying home. More salt, he would say, or less garlic, and the good cooks of that city crossed the square on purpose.
Last of all in the procession came the royal cat, on a litter borne by four pages. The crowd cheered the king politely and the queen warmly, but for the cat they threw their hats in the air.
For a hundred years the two towns had been at war about a bell. One had stolen it, the other had stolen it back, and by now it was so cracked from travelling that neither of them could bear to ring it.
The mule belonged to the convent and knew it. Nothing would make her pass a chapel without stopping, nor an alehouse without laying back her ears, and carters who hired her came home sober and late.
Put a handful of barley in each shoe, the fortune teller advised the clerk, and walk round the well at dawn. He did so, and although no treasure appeared, he was followed home by every pigeon in the square.
Since the treasurer could not swim, he kept his strongbox on an island. He thought that no one would look for it there, and no one did, not even the treasurer, who had gone over once, been sick, and sworn never to repeat it.
Here I must say a word about porridge. Ours was made with oats, water and a quarrel, since my grandfather took salt and my grandmother took honey, and there was but one pot.
Far up the glacier, where only goats and smugglers went, somebody had planted a row of beans. They came up every June in a straight green line, and were picked every August, and not a footprint was ever seen.
A page of twelve was told to hold the bishop's train and on no account to let go. He held on through the nave, the cloister, the garden and the duck pond, and was praised for it when he came up.
Lightning struck the gallows oak on a Tuesday and the tax office on the Wednesday. People began to take an interest in what Thursday might bring.
Have some patience with misers. The one in our street had eleven locks on his door, and every evening when he had turned the eleventh key he remembered that he had left the cat outside.
On market days the dwarf who sold whistles stood on a barrel, and the giant who sold ladders stood in a ditch. They were brothers, some people said, and ate their dinner together behind the corn exchange, sharing one knife.
Old charts show an island shaped like a pear, three days west of the cape. Two captains looked for it, and one landed. He took on water, buried a cook and two barrels of butter, and could never find the place again.
How the castle came by its crooked tower is quickly told. The mason began it after dinner, his son went on with it before dinner, and neither would give way to the other.
There were frogs in the font, a swarm of bees in the pulpit, and a bill from the roofer nailed to the door. The new parson looked round his church and said that it was nice to find the place so well attended.
"I shall be back before the milk boils," said the weaver's husband, and went out to look at the army marching past. The drums were very fine, and he had always had a weakness for drums.
The moat had not been cleaned since the siege. When it was drained at last, the workmen brought up a harp, four hundred bottles, a rowing boat with the oars still shipped, and a carp so old that it had moss on its back.
If you asked the shepherds for the time, they would lift a sheep's chin and look into its eye. Only much later did I learn that behind the sheep, across the valley, one could see the church clock.
One winter the bears came down as far as the bakery. They did no harm, the baker told me, they merely stood in the queue, and people in front of them remembered that they did not need any bread that day.
To cross the moor you had to pay the moor man, and nobody had ever met him. You left a farthing on the flat stone, and a button if you had no farthing, and by spring that stone glittered like a general.
The princess had a bad memory for faces and a good one for hats. So an ambassador who had left his at the inn was taken for a gardener, and spent a very pleasant morning among the roses with a hoe.
At full moon the washerwomen hung out the castle's sheets, because moonlight, they said, got rid of ink and gravy. Forty white sheets were moving on the hill, and down at sea a frightened admiral ordered his fleet to turn back.
Once upon a time wishes were sold by weight. A light one, for good weather on washing day, cost about as much as a loaf, but for a wish concerning a neighbour's cow you paid nearly the price of the cow.
A poor sort of robber worked our stretch of road. He said please, he wrapped the watches in his handkerchief, and when it rained he let the coaches go by so that the ladies need not get out.
Below the waterfall the dyers had their vats, one red, one brown and one of a yellow that had no name. You could tell from the river what the duchess meant to wear next season.
Plums, nuts, a goose and a new pair of bellows were what the village gave the doctor at Michaelmas. What he gave the village was a bitter black syrup, and honours were thought to be about even.
Nine knights sat round the table and each had killed the same boar. It had been brown, grey and coal black, it had fallen by a spear, an axe and a look, and the tenth knight, who had actually cooked it, passed the mustard.
By the light of a single candle the forger was writing out the will of a duke who was still in excellent health. His trouble was the spelling. The duke spelt worse than any man living, and it takes real talent to imitate that.
My great uncle was drummer to a king who did not like noise. He marched at the head of the guards with his sticks held a finger's breadth above the skin, and people said that you could feel him go by.
"What will you give me for my shadow?" the old man asked the hatter. "In this heat?" said the hatter. "Three crowns, if it is cool, and another for every hour after noon."
The giant snored in two notes, a low one going in and a lower one coming out. Ships used it to find the harbour in fog, and in summer the choirmaster brought the basses up there to practise.
In the corner by the stove sat a man who had come in from the snow and had not yet said a word. A puddle was spreading round his boots, and the cat, who hated wet paws, had begun to look at him.
There was an abbot, high up in the vineyards, who could not bear to be contradicted. His monks said yes to him for so long that in the end he kept a donkey in his study, just to hear a different opinion.
Somebody had chalked a fish on every door in the street. We scrubbed ours off, the widow opposite framed hers in ivy, and the cobbler, who owed money everywhere, went round at night and chalked a fish on the prison.
Three times the herald blew his trumpet, and three times it gave out a sound like a calf. A mouse had built her nest in it over the winter. She came out, bowed, or seemed to bow, and the crowd applauded.
Nothing is so heavy as a borrowed cauldron. Our whole family carried ours home from the castle after my sister's wedding, up the steps, through the gate, past the grinning sentries, and there was still half a stew in it.
The road to the salt mines went by our garden, and so we had the camels. People don't believe me about the camels, but ask anyone there why the quinces grow so well.
When the king had hiccups, work stopped in the whole palace. Doctors ran about with vinegar, a page burst paper bags behind the throne, and the laundry maid, who knew the cure, was told to wait outside until she was asked.
Beyond the seventh wave, so the fishwives held, the sea is sweet. My cousin rowed out with a cup to try, and he was brought home by the herring fleet on the Friday, very red and very thirsty.
A wolf in the sheepfold is bad, but a lawyer in the sheepfold is worse, according to our shepherd. He had had both in a single week, and the wolf, at least, had gone away with only the one lamb.
Whenever the stars fell, in the middle of August, the children of the quarrymen went out with baskets. They found mushrooms mostly. But my mother had a smooth blue stone on her shelf, and she would not say how she had got it.
Our beekeeper told his bees everything: who had died, who was courting, what wheat was fetching. In exchange, they told him about the weather. It was a fair bargain, he thought, though the bees were inclined to exaggerate.
I once saw a swordfight over a pudding. There were two gentlemen in lace, one stairway and a bowl of plums in brandy, and the whole time a small girl sat on the bottom step with a spoon.
Under the linden a court was sitting to try a rooster who had crowed at midnight. The accused stood on a stool, very upright, with his red comb over one eye, and refused to answer any questions.
The astrologer predicted a hard frost, a short war and a long soup. That last word was a blot, it turned out, but the kitchen had put on the big kettle already.
Ferns sprouted in the thatch, and a birch tree as thick as my wrist grew from the chimney. "It saves going out," said the old woman, and reached up with her hook to pull down a few twigs for the fire.
Not every cave has treasure in it. In ours there were bats, a broken sledge, and a bench where the smugglers had carved their initials and, a little lower down, the price of tobacco.
"Never mind the wolves," the coachman shouted back to the passengers, "it's the bridges you want to be afraid of in this country." And he whipped up the four bays and told us about each bridge in turn, and how it had gone.
For the feast of the patron saint they roasted an ox, and inside the ox a sheep, inside the sheep a goose, inside the goose a lark. One year, when times were hard, they began with the lark and went no further.
A juggler had to stay the night in a nunnery because of the floods. He had no money, so he juggled for his supper with seven brown eggs, and the abbess, who used to be quick with her hands, threw him an eighth.
Where the three roads met, a signpost had been put up by three different parishes. It had nine arms, all to the same town, and the distances on them varied from a stroll to a pilgrimage.
The dragon had been very ill, and was told to eat nothing but greens. So all through Lent you could see cabbages laid out on the rock, and a long thin wisp of steam, and hear sighing.
Oh, the smell of that ship! Pepper, tar, wet parrot, oranges going bad, and the second mate's pipe on top of everything. My father would come home after a year at sea and our dog would go and sit in the lane.
As soon as the geese flew over, the old women took down the drying racks and the old men began to cough. Winter was a season that had to be taken seriously there, like an inspector.
A prince disguised as a swineherd has to get a great many things right. The boots were good, the mud was excellent, but the pigs would keep walking behind him two by two.
Seven years the apprentice had ground colours for the painter, red lead, green earth, a blue that came by camel and cost more than the house. In the eighth he was allowed to paint the grass in one corner, behind a dog.
Perhaps you know the riddle about the stone that is heavier on Sundays. In our parts everyone knew it, nobody knew the answer, and it was considered rude to ask.
The jailer played chess with the prisoners through a hole in the door. He was such a poor player that several of them, when their time was up, asked to stay on for a few more weeks and finish the lesson.
On the feather market a pound of swan's down was worth a silver buckle, and a pound of hen was worth a smile. My aunt dealt in owl, which was forbidden, and kept it in a drawer marked buttons.
Between two gusts of wind one could hear the sea, and between two waves, the inn sign creaking. A black dog had come in by the kitchen and lay across the door, so that whoever wanted to leave had to discuss it with him.
If ever you have to sleep in a haunted mill, choose the side by the wheel. The ghost in ours was hard of hearing, and over the noise of the water he could not tell if people were screaming or not, which discouraged him.
The emperor wished to know how many steps there were in his palace. Two clerks were sent to count. One counted them going up, the other coming down, and they differed by a single step, which has been looked for ever since.
A wind from the desert had blown red dust over all the washing. "Leave it," said the innkeeper's wife, "and tell the guests that pink is the fashion." By Sunday three countesses had written home for the recipe.
What became of the seventh chair I never found out. There were six by the table, good oak ones with hearts cut in the backs, and a space, and everybody in that house walked round the space.
Downstream from the tannery no one bathed, and upstream lived the pike. He was as long as an oar, people claimed, and had swallowed a watch, so that if you lay quite still in your boat you could hear what time it was.
The gatekeeper asked each traveller for a password, although none had been set since the old king's day. Anything would do, as long as it was said firmly. Ours was mustard, and we were let in at once.
Bring a loaf, bring a log, or bring a lie, so it was written over the door of the shepherds' hut. I had a loaf with me, luckily. The tax collector, who came in after me, said that he was a poor man and was given the best seat.
Ten times a day the clockmaker's jackdaw flew off with a small brass wheel. He never scolded the bird, as he knew where the nest was, and he said it was the only cupboard in the house that was kept in order.
Was there ever such a stingy wedding? One herring, a fiddler with three strings, and a cake so thin that the bridegroom's mother read us the almanac through it.
Along the city wall, where it was warm, the veterans sat in order of age and told lies about the south. Each was allowed one elephant. A newcomer who tried to bring in two was asked to move down.
Ask a raven its age, and it will always say a hundred. So I was told by a falconer, who kept one for company, and who let it win at dice because of the language it used otherwise.
Sand was blowing over the deck, although we were two days from any shore. The cook covered his pots, the parrot put its head under its wing, and an old sailor said that it was only an island changing its place.
Of all the liars at court the queen's little laundress was the best, and also the only one who was believed. "The sheets say it will be a boy," she would announce, and the gunners would start to count out twenty one shots.
A hundred paces past the last house the snow had not been trodden at all, except by a hare. It had come to the edge of the village, sat down, evidently thought the matter over, and gone home.
`;
