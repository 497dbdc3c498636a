// In between, outdoors-subject: pieces of everyday telling, one a line.

export const pieces = `
Frost had got at the beans again. My neighbour, who had warned me in April, leaned over the fence and was kind enough not to mention the warning, although I could see that the effort was costing her something.
Down at the ford the water came up to the second white mark on the post, which means that a tractor can get through and a small car cannot. Two small cars had tried all the same.
There were eleven sheep in the road, and not one of them had any intention of moving. I sounded the horn, I waved a newspaper, I even sang. What shifted them in the end was a boy on a red bicycle who simply said, "Go on."
Have you ever tried to fold a wet tent in a wind? My uncle maintains that there is a method, involving a bucket and two people who trust each other, but we had no bucket.
All that week the moon rose late and rather orange, and the dogs along the lane barked at it one after another, as if somebody were calling a register.
You cross the stile by the broken elm, keep the hedge on your left, and ignore the sign about the bull. The bull was sold in the spring. What you should mind is the goose, who was not.
Somewhere beyond the reeds a bittern was booming, or so the man with the telescope told us. To me it sounded like a person blowing across the top of a milk bottle, and I said so, and was not spoken to again until lunch.
My grandmother could smell snow. She would put her head out of the scullery door, sniff twice, and tell us to bring in the logs, and I cannot remember that she was ever wrong by more than half a day.
By half past four the light was going. The rooks came over in a long untidy line, quarrelling about something, and dropped one by one into the tops of the beeches behind the church.
If it had stayed dry until Friday, the whole of the lower meadow would have been cut, turned and baled. But on Thursday, just after dinner, a cloud the colour of slate came over the hill, and the farmer put down his fork without a word.
We had planned to eat our sandwiches at the top, beside the cairn, with a view of three counties. In the event we ate them crouched behind a wall, in fog, and the only thing in view was another party's thermos.
Nobody had told us that the campsite was next to a railway. The first goods train came through at ten past two, the second at three, and between them a hedgehog got into the bag with the rolls.
Rain on the tin roof, rain in the gutters, rain dripping from the nose of the stone lion by the gate. "It'll clear by noon," said the postman, as he has said every wet morning for nineteen years.
A heron stood in the shallows for so long that my aunt decided it was plastic. She had just begun to explain how such things are ordered from a catalogue when it swallowed a fish and flew off.
The vet came about the brown cow on Tuesday, looked at her tongue, her eyes and her feet, and declared that there was nothing wrong with her except that she was bored. He charged forty pounds for it.
Dear all, the weather here is glorious and I am the colour of a brick. Yesterday we saw seals, nine of them, lying on a sandbank like fat gentlemen after a wedding. The food is mostly potatoes.
Blackberries are best picked before the end of September, because after that, according to the old people in our village, the devil spits on them. Having eaten some in October, I am inclined to believe it.
Under the bridge somebody had left a pair of boots, quite good ones, standing side by side with the socks tucked in. We looked up and down the river, but there was only a moorhen, and the boots were certainly not hers.
What a racket the starlings made that evening! They had settled in the poplars beside the bus shelter, several thousand of them, and the people waiting below had all put up their umbrellas although the sky was perfectly clear.
In our valley you can tell the time by the milk lorry, which passes at six forty, unless there is ice on the bend, in which case you can hear the driver instead.
It was one of those mornings when every spider's web is hung with drops and you find out how many spiders you have been living with. I counted thirty on the gate alone, and then I went round by the other way.
Some people talk to their roses. My neighbour on the left threatens his, walking up and down with the secateurs and reading out to each bush what he did to the one that used to stand beside it.
The ferry did not sail on Monday because of the swell, nor on Tuesday because of the fog, and on Wednesday, when the sea lay as flat as a tray, the captain had a cold.
After supper we carried the chairs out to the orchard and waited for shooting stars. My sister saw four, my cousin saw six, and I, who had been pouring the cider, saw the tail end of one and a bat.
Mud up to the axles, a rope that snapped twice, and three men giving advice: that is how we spent Sunday afternoon. The horse that was finally brought to pull us out looked at the car with what I can only call pity.
"Is that a buzzard or a kite?" asked the woman in the green hat. "It's a crow," said her husband, without lowering his sandwich.
Last winter the pond froze hard enough to carry the ducks but not the dog, a fact which the dog discovered for himself at about eight in the morning, in front of a number of witnesses.
Our neighbours have put up a scarecrow, and I must say that it is better dressed than I am. The pigeons sit along its arms in a row, like people waiting for a tram.
When the wind is in the east you can hear the sawmill from our kitchen; when it is in the west you get the pigs. For a fortnight now it had been in the west.
Along the top of the cliff the council has set a row of yellow posts, each with a lifebelt and a notice in three languages. Beneath the second of these a couple were having an argument about a map.
I have nothing against geese as such. But a flock that has been allowed to believe, for several summers, that the towpath belongs to it is no joke when you are carrying a bag of warm bread.
Of the nine tomato plants I bought, two were eaten by slugs, one was sat on by a cat, and five grew beautifully and produced nothing. The ninth gave us a single fruit, which we cut into quarters.
A lamb had been born in the night behind the feed shed, and the farmer's daughter was carrying it about inside her jacket, so that all you saw was a zip with a small black nose at the top.
Later the sky turned a greenish yellow, the swallows came down low over the barley, and everybody who had washing out went and stood beside it, looking up, with the pegs ready.
The old man who rents out the rowing boats has two rules: nobody stands up, and nobody feeds the swan. A family from the city had broken both within five minutes, and were now sitting very still in the middle of the lake.
Only the day before, a fox had walked across the bowling green in broad daylight, sat down near the middle, scratched, and gone out by the proper gate. There is talk of making it a member.
Halfway through the wood the path divides, and whichever way you go you will wish that you had taken the other. The left one has nettles. The right one has a stream, a plank, and, since the storm, no plank.
Hay gets everywhere. We found it in our hair, in our tea and inside a wristwatch, and in the evening my brother took a stalk as long as a pencil out of his ear, to general applause.
What do you do with forty marrows? We gave six to the school, four to the vicarage and one to a man who had only come to read the meter, and still the heap by the shed was no smaller.
There was a smell of seaweed and diesel, and gulls were walking about on the fish boxes like inspectors. One of them, a great grey brute with a yellow eye, took a glove from a fisherman's pocket and dropped it in the harbour.
While the tea was brewing we watched a beetle attempt the north face of my rucksack. It fell off eleven times, by my count, and the twelfth time it changed its mind and went round.
Snow fell from Sunday night until Wednesday morning, and when at last the plough got through, the driver said that he had passed the school twice without noticing it.
My cousin keeps bees at the bottom of her garden, in three hives painted blue, white and pink, so that the bees should know which is theirs. The bees, she admits, have never shown the slightest interest in the colours.
It had been so dry that the river showed its bones. You could see an iron bedstead, a pram, two bollards from the council yard, and a shopping trolley with an eel living in it.
Most of the morning went in looking for the glasses of a birdwatcher, who remembered hanging them on a branch. There are, in that wood, a good many branches.
Early in the year the toads come down from the quarry, and volunteers with torches and plastic pails stand at the roadside to carry them over. My aunt took ninety one across in a single night and caught a chill.
Because the gate was tied up with three kinds of string, we climbed it. Because I climbed it last, it came off its hinge, and because it came off its hinge we met the owner.
Even with two jerseys on and a hot water bottle, I could not get warm in that tent. Toward morning an owl began, quite close, and another answered from across the water, and they kept it up like two old women over a wall.
According to the saying, a red sky at night is a shepherd's delight. The only shepherd I ever asked about it told me that he goes by the radio.
Gardening, my father used to say, is a way of being outdoors without having to go anywhere. He would say it leaning on a spade, which is how most of his gardening was done.
A hailstorm of about four minutes took the glass out of every cold frame in the lane. Afterwards we all came out and stood about comparing hailstones, and a lady at number twelve put hers in the freezer to show to the insurance.
"You won't need a coat," I was told. I would like it put on record, by one who stood for two hours in sleet watching a ploughing match, that I was told.
The kittens had been born in the hayloft, and their mother moved them every time somebody found out where. That month they had lived behind the chaff cutter, in a crate marked Oranges, and under the seat of the old blue tractor.
Past the lighthouse the path runs so close to the edge that walkers are asked to go in single file. We met a brass band coming the other way, on an outing, with the tuba.
Anyone who has picked stones off a field knows that there are always more. We filled the trailer, emptied it on the heap by the oak, turned round, and the field looked just as it had at breakfast.
To reach the island you wait for low water and follow the poles across the sand, without dawdling. A retired dentist dawdled last August, and had to spend six hours in a box on stilts with a flask of soup.
Not a breath of wind, and the smoke from every chimney in the village going straight up, like so many strings. It was so quiet that I could hear the man across the valley tell his horse to stand over.
Swallows had nested over the porch light, and so for seven weeks we used the back door, all of us, including the bishop when he came about the roof.
Should you ever find a hedgehog out in daytime, put it in a box with a towel and ring the number on the vet's door. My neighbour rang it, and was answered by a recorded message about parrots.
The second field belongs to a man who does not hold with footpaths. He has put up a notice saying Beware, without saying of what, and in twenty years of walking past it I have met nothing worse than a thistle.
On the beach a wedding party was having its photograph taken, the bride in rubber boots, the best man holding down the veil with both hands. Every wave sent the whole row shuffling backward up the shingle.
Three nights running something had been at the bins. We suspected foxes, then badgers, then the students at number nine, until somebody sat up with a torch and saw a large ginger cat working the lid with one paw.
Above the tree line there was nothing but heather, bog and a great many small flies with an interest in ears. Our guide, who came from those parts, smoked a pipe and was never bitten. I have since bought a pipe.
Potatoes are lifted when the tops have died, on a dry day, and left on the ground for an hour or two so that the skins can harden. An hour or two, mind, not a week, as happened when we all had flu.
It is a fact that cows will come and look at anybody who lies down in their field. I tried it after a picnic and woke to find nineteen of them standing round me like relatives at a bedside.
One allotment holder, a woman with a straw hat, told me that the place had been her salvation. The man on the other side of the path told me that it had been the ruin of his back, his marriage and a perfectly good pair of shoes.
Fog came up the estuary about teatime, first the far bank gone, then the buoys, then the end of the pier. People spoke more softly, as one does in a church, and somewhere out there an engine coughed and stopped.
Would you believe that a pig can open a sliding bolt? Ours did it with her nose, on market day, and was found beside the chapel eating the flowers left over from a christening.
Since the big oak came down we have had a great deal more sky. I thought I should like it, but I find that I keep the curtain drawn on that side, as though somebody had moved out.
At the cattle market a dealer in a yellow waistcoat was bidding with his eyebrows. A tourist who had a fly on her nose very nearly went home with six bullocks.
Ice had got into the lock of the hen house, so my brother breathed on it, then tried a match, then held a warm spoon to it. The hens could be heard inside, passing remarks.
Forget me nots, the packet said, and sky blue. What came up was a sort of yellow daisy that smells of paraffin, and which, now that we have it, we cannot get rid of.
Every evening toward dusk a barn owl works along the ditch, slow and white and perfectly silent, and every evening the two of us put down whatever we are doing and say, "There."
Perhaps I should explain about the donkey. We did not want one, we had never asked for one, and the aunt who left it to us in her will had a good laugh over it, I am sure, with the solicitor.
Where the stream bends by the willows there is a pool deep enough to swim in, if you do not object to cows upstream. The boys from the estate have hung a tyre there on a blue rope.
Spring was late, or else we were early. Along the whole south wall there was one crocus, purple, with a snail on it, and the head gardener was showing it to visitors as though he had laid it himself.
Our walking club has a rule that the slowest goes in front. Since the slowest is a retired colonel who stops to look at every gate, we generally reach the pub after the kitchen has closed.
For about ten minutes there was a double rainbow, with one foot in the gravel works and the other behind the bakery. Cars stopped. A man got out, took off his cap, looked at it properly, and drove on.
The mare had thrown a shoe on the hill, and the nearest smith was at a funeral. So we walked her home along the verge, five miles of it, and she ate the whole way.
Nettle soup is supposed to taste of spinach. Ours tasted of hot pond, and the guests, who were from the embassy and very well brought up, asked whether there was perhaps a story behind it.
Summer visitors ask me whether the tide ever comes up as far as the benches. "Twice a day," I tell them, and still there will be somebody sitting there at four o'clock with a hardback and a surprised expression.
In the small hours I went out to see whether the comet was there. It was not, or the clouds were, but I met a neighbour in his dressing gown who was looking for it too, and we had quite a chat about drains.
Squirrels have dug up every tulip but one. I have tried chilli powder, wire netting, a tape of a barking dog and an open letter, and the only creature that has suffered so far is me.
Geese went over very high toward the south, a ragged arrow of them, and the whole queue outside the butcher's stood with their heads back until the sound had gone. "That's summer done, then," said a voice.
Whoever built the bird hide had put the window at the right height for a child or a very short adult. We sat with our knees round our ears for two hours, and saw a mallard.
The shearers arrived at seven with their own tea and their own radio, and by dinner time had done a hundred and sixty. One of them, a thin fellow with a plaster on his thumb, was knitting a sock in the breaks.
Mist lay in the bottoms like milk in a saucer, and only the tops of the haystacks showed. A horse's head went by with no horse under it, nodding, and then the hat of somebody who was evidently riding.
As for the weather vane, it has pointed south since the steeple was struck in nineteen fifty three. Strangers set their watches by the clock and their plans by the vane, and are disappointed in both.
My dear boy, you ask about the garden. The leeks are a triumph, the peas a disgrace, and the gooseberries have been stripped by some bird whose name I do not know but whose face I shall remember.
On the far bank two men had been fishing since dawn, twenty yards apart, without exchanging a word. About eleven one of them said, "Sandwich?" and the other said, "What's in it?" and after that there was silence again.
Behind the pavilion stands a mulberry that was planted, it is said, for a king. The fruit is excellent, but it stains like ink, and you can tell which of the cricketers has been sent to look for the ball.
It took four of us to get the swarm out of the letter box. Three held things, namely a sheet, a brush and a ladder, and the fourth, who knew what to do, stood a good way off and called it out to us.
Late that night the wind got up and began to try the doors. A dustbin lid went bowling down the street, struck the pillar box, spun, and lay there humming for what seemed a very long time.
How quickly a puddle turns into a meeting place! The wagtails come first, then the sparrows, then the cat, and after the cat nobody for a quarter of an hour.
Two swans had taken over the slipway, so the sailing race was started from the mud on the other side. Not one of the crews got off clean, and a lawyer lost his trousers as far as the knee.
The goat had eaten a straw hat, a seed catalogue and most of a bell rope, and she was looking about her for something sweet to follow. "Don't meet her eye," the farmer's wife advised us.
Between the showers I managed to put in two rows of onions and lose a trowel. It is a law of nature that a trowel cannot be lost until you have bought a new one, and then both are.
Our tent, according to the label, would sleep four. Four of what, it did not say. We were three grown men and a spaniel, and whoever turned over had to announce it beforehand.
Under a flat stone by the well lives a toad as big as a fist. The children of the house lift the stone every morning to say hello and put it back again, and the toad bears this as one bears a doctor's visit.
Hardly had the marquee gone up for the flower show when the first gust lifted a corner of it. A judge, a very dignified person with a rosette, held on to a guy rope for twenty minutes and was called a hero in the local paper.
To hear the nightingale you must go to the copse after eleven, sit down on something dry, and not cough. Forty of us went in a coach. Nobody heard anything but coughing.
The man who delivers our logs says that ash is for burning green, elm burns like churchyard mould, and poplar is not worth the match. He always brings poplar.
Whenever the barometer in the hall drops, my uncle taps it, and whenever it rises he taps it as well. I think that he regards it as an animal which needs encouragement.
After the flood went down there was a carp in the cricket pavilion, alive, in the footbath. Two members carried it to the river in a helmet bag, and it was entered in the score book as a visitor.
You should have seen the frost flowers on the pantry window, ferns and feathers and whole forests of them. I held a penny in my palm until it was hot and melted a hole to look through, just as we used to.
A helicopter was going round over the marsh, very low, and the ponies had bunched together with their tails to the noise. We heard afterwards that it was counting ducks, and one wonders how many stayed to be counted.
The plums were so thick that year that we had to prop the branches with clothes poles. Wasps came from all over the county. One stung the curate on the lip while he was asking a blessing.
Suppose you were to walk the whole of the sea wall, from the sluice to the martello tower: how long would it take? My wife says two hours. I say three, since she will not count the time spent looking for my cap.
Fishing, in my opinion, is chiefly a matter of having the right stool. Mine is canvas, with a pocket for the newspaper, and I have sat on it with great contentment in the presence of a vast number of trout.
Up at the top farm the new people have gone over to llamas. There was some muttering about it in the public bar, until a pair of dogs got in among the sheep and the biggest llama, so we are told, saw both of them off over a five barred gate.
We were a long time getting the fire to draw. The wood was damp, the matches were damp, and the only dry paper among seven people turned out to be a parking fine, which its owner gave up with real pleasure.
From the ridge we counted five bonfires, one of them very large and surely against some regulation. Sparks went up in gusts, and the sound of the cheering arrived a second or so after the rockets.
No rain for forty days, and a ban on hosepipes since Whitsun. Across the road a light has been seen moving among the dahlias at one in the morning, and a clanking heard, as of a guilty bucket.
The robin who thinks he owns our garden had found another robin in the wing mirror of the van. He fought it all Saturday, and rested on Sunday, and on Monday I hung a sock over the mirror and let him win.
I know a woman who swims in the sea every morning of the year, ice or no ice, in a white cap with a daisy on it. Ask her whether it is cold and she will tell you, quite truthfully, yes.
Among the things that washed up after the gale were a door, eleven left shoes, a crate of lemons and a kitchen chair. The chair was in better condition than any of ours, and so it is one of ours now.
"There's weather coming," said the ferryman, looking at a sky without a cloud in it. I laughed. I should like to say that it was a long time before I was punished, but we had not yet reached the second buoy.
Heavy horses were ploughing on the slope beyond the chapel, two greys and a bay, with half the gulls of the coast behind them. A coach had stopped, and people were photographing what their grandparents had been so glad to see the end of.
Once the leaves are down you can see right through to the quarry, and into the back bedrooms of the terrace, where a bald man does exercises at seven each morning in a purple vest.
A wren had got into the greenhouse and could not find the open pane. I took off my hat, waited, missed, waited again, and finally just stood outside and thought about lunch, whereupon the bird flew past my ear.
My knees tell me about rain a day ahead, my sister's elbow about snow. Between the two of us, she says, we could go on the wireless.
Dusk is the best time for moths. You hang up a sheet, put a lamp behind it, and sit there with a notebook and a glass of something, and before long there will be hawk moths, tiger moths, and a policeman asking about the light.
Sheepdog trials are not, to be frank, a sport for the impatient. The black dog lay down, the sheep looked at the black dog, the judges looked at the sheep, and a man beside me unwrapped a toffee so slowly that you could hear each crackle.
The signpost at the crossroads has been turned round by somebody, so that it sends people for the waterfall to the sewage works. Several have come back and said that it was smaller than they had expected.
It snowed on the daffodils, as it does nearly every year, and nearly every year we stand at the window and say that we have never seen such a thing.
Parts of the moor had burned in August, and now the black was coming up green, so sharp a green that it hurt. Deer had found it already. We lay on our stomachs and watched them until our sleeves were soaked.
The lane was full of pheasants that had been let out the week before and had no idea what a lane was for. Our driver got down and walked ahead of the bus, clapping, for about half a mile.
Do not trust a cliff path that has daisies on it, my grandfather told me, because daisies mean rabbits, and rabbits mean holes. He had gone down one himself in the year of the coronation, with a tray.
A long way out, so far that I took it for a log, something rolled over and blew. "Porpoise," said the boy with the mackerel lines, who had not even turned his head.
Turnips! Whole fields of turnips, on both sides, as far as the water tower. If anyone had told me how much of my honeymoon would be spent looking at turnips, I would have brought a book about them.
The gardener and the cook have not been on terms since the affair of the parsley. She sends her orders out by the kitchen girl, he sends in whatever he likes, and that is how we came to have beetroot on nine days out of ten.
Thunder had been walking round the hills since two o'clock without coming any nearer. The cattle had gone under the limes, where every schoolbook says that one ought not to stand, and we went and stood beside them.
Someone had left the sluice open, so that the canal had gone down by a yard in the night and the barges lay about at angles. On the nearest a woman was frying eggs, with one foot against the wall to keep herself upright.
Each of my hens lays in a different place, out of spite. The white one prefers the log basket, the speckled one the pram, and the old brown one, who has not laid since Easter, goes from one to the other and takes the credit.
Right at the end of the jetty, where the paint has gone, a cormorant was hanging out its wings to dry. It looked like an umbrella that somebody had given up on.
We slept in a barn that night, above the cows, who are better than any stove. They breathe, they shift, they sigh, and about five in the morning a man comes in with a lantern and wishes them all good day.
My opinion of rhubarb is well known. All the same, when the old couple by the weir offered me an armful of it, pink as a baby and wrapped in their own newspaper, I took it and thanked them, and carried it two miles in the sun.
A mole had come up in the exact centre of the tennis court. The secretary wanted it trapped, the treasurer wanted it moved, and the lady captain said that it had the best sense of position of anyone in the club.
Crabs can be caught with nothing but a string and a bit of bacon rind. A girl of about eight had twenty three in a yellow bucket, and was letting them go, one at a time, beside the feet of the bathers.
Morning star or aeroplane? We argued about it over the porridge, all five of us with our collars turned up, until it winked red and green and turned toward the airport.
After a hard winter the hedge cutters always find things: hubcaps, a wasps' nest, a kite, once a wedding ring on a twig. This time it was a garden gnome with a fishing rod, facing the road and well grown over with ivy.
The beach donkeys have Fridays off. On those days they are taken to the field behind the gasworks, where, so their owner told me, they walk up and down in a line all afternoon, from habit.
Mushrooms I leave to those who know. My friend knows eleven kinds, and sorts them on the bonnet of her car into three heaps, which are yes, no, and the in laws.
In the walled garden an old man was tying up pears against the brick, and talking steadily in a low voice. I thought that he was talking to the tree, but a small radio lay in the barrow, and he was contradicting it.
Hot? You could have fried an egg on the churchyard wall, and indeed the sexton's grandson tried it, with a little butter. The cat from the post office lay under the yew with all four legs pointing in different directions.
Through the binoculars we could make out two climbers on the face, one red dot and one yellow. For an hour neither of them seemed to move, and then, while we were cutting the cake, the yellow one was gone round the corner.
The council is going to let the far meadow flood again, as it did in our great grandparents' day, for the sake of the snipe. I am all for snipe. But our cellar is, by my reckoning, eight inches lower than that meadow.
The pony would go to the pub and no further. He had belonged to a baker who delivered there, it was explained to us, and however we pulled and pleaded he stood at the side door and waited for his half of mild.
`;
