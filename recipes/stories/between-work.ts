// In between, work-subject: pieces of everyday telling, one a line.

export const pieces = `
At the office the lift had been out of order since Monday. Somebody had taped a note to the door that said "Good for your heart", and underneath, in green ink, somebody else had written "Not for mine".
Our maths teacher used to throw chalk, never at anybody, just at the wall above the sleepers. By Easter the wall looked as if a flock of gulls had been sitting on the lamp rail.
Have you ever tried to book a meeting room on a Thursday? There are four, one of them is full of broken chairs, and the other three belong, as far as anybody can tell, to the people from sales.
The builders arrived at half past seven, drank tea until nine, and then discovered that the sand had been delivered to the wrong street. "It happens," the older one said, and put the kettle on again.
My boss has a new theory about lunch. People who eat standing up, she says, get more done, so last week the chairs vanished from the kitchen, and on Friday three of us ate our soup on the stairs.
Before the exam we were told to put our bags along the wall, switch off our phones and turn over the paper when the bell rang. No bell rang. For six minutes two hundred people stared at the back of a sheet of paper.
If you work next to the printer, you become the person who mends the printer. Nobody asks whether you know how. I have pulled out staples, a playing card and once half a cheese sandwich.
A painter on the third floor had dropped a tin of cream gloss down the stairwell. The porter, who had just mopped, looked at the splashes for a long time and then went home without a word.
In the staff room there was a yellow armchair that belonged to the head of geography. A young man who was there for a fortnight's practice sat down in it, and the whole room stopped chewing.
You should have seen the queue at the canteen. There was fish, as there always is on Fridays, and a rumour had gone round that there would be treacle tart as well, which there wasn't.
I once worked for a man who counted the paper clips. Every Friday he tipped the box out on his blotter, and if there were fewer than on Monday he sighed all through the afternoon.
The carpenter across the yard sings while he saws and stops singing when he measures. You can tell from the street how the job is going, and this week there has been hardly any singing.
Dear all, would whoever borrowed the long ladder from the caretaker's shed please bring it back. The gutter over the gym has a football, two shoes and a small birch tree in it.
On the last day of term our class let four hens loose in the corridor, with the numbers one, two, three and five painted on their wings. The deputy head spent the afternoon looking for number four.
Somebody in accounts has started growing tomatoes on the windowsill. At first there was one pot. Now there are eleven, and when the sun shines you cannot see the screens for leaves.
"Who has the key to the paint cupboard?" the art teacher asked, and twenty eight hands pointed in twenty eight directions. The key, as usual, was in the lock.
After the meeting there was another meeting, to decide what the first one had been about. I drew a row of ducks in the margin of my notes, and the woman beside me added a fox.
My uncle drove a crane for thirty years and never liked heights. He told us that you simply look at the hook and think about lunch.
There was a wasp in the examination hall. For the first hour nobody moved, and then a boy in the second row stood up, trapped the wasp under his water glass, and sat down again to quiet applause.
When the fire alarm went off we all walked down eight flights and stood in the car park in the drizzle. The man with the list had left the list on his desk, so nobody could say who was missing.
What annoys me about the new coffee machine is the noise. The coffee tastes of tin, I can live with that, but every cup sounds as though a tractor were reversing into the kitchen.
Down at the boatyard two brothers have been varnishing the same hull since March. One of them thinks it needs another coat, and the other stopped speaking to him after the seventh.
The new trainee came to work in a suit the colour of mustard. By Wednesday two others had ordered the same one, and by the end of the month the boss had asked, quite politely, whether this was a strike.
Our lessons were held that winter in the room above the bakery, because the boiler had burst. I learned the rivers of Europe in a smell of warm rolls, and to this day the Danube makes me hungry.
It was raining so hard that the roofers gave up and played cards in the van. Every now and then one of them wound the window down, put his hand out, shook his head and wound the window up again.
People say that nobody reads the notice board. Well, I pinned up a card saying "Free piano, must collect", as a joke, and had nine calls before lunch, one of them from a convent.
Half the class had the flu and the other half pretended. The supply teacher, a cheerful man with a red beard, taught the five of us who were left how to play poker, and called it probability.
Every morning at ten to nine the director parks across two spaces. Nobody has ever said anything, although last week there was a traffic cone on the roof of the car, wearing a tie.
The locksmith next to the station has a parrot that says "Mind the step". There is no step. Customers look down all the same, and most of them stumble.
A word about the kitchen. Whoever leaves the blue mug in the sink, with the spoon standing up in the dregs like a flagpole, should know that the rest of us are keeping a diary.
Last week the inspector came to our school. We had been told to raise the right hand if we knew the answer and the left hand if we didn't, so that every arm in the room was up, and she was most impressed.
Would you believe that the plumbers cut through the wrong pipe? Water came down through the ceiling of the library, straight on to the shelf marked Oceans and Rivers, and the librarian laughed until she cried.
I share a desk with a man who eats boiled eggs. He taps each one on the edge of my stapler, twice, and peels it over his keyboard, and I have asked to be moved nearer to the window.
For the school photograph we had to stand on benches, tall ones at the back. The end of the bench tipped, the whole top row went over like skittles, and that is the picture my mother bought.
In the tailor's workshop there is one rule, which is that nobody whistles. A boy once whistled, the old man told me, and that same day three pairs of trousers were cut with two left legs.
My colleague keeps a cactus on top of the filing cabinet and swears that it grows towards whoever is telling lies. During the budget talks I noticed people glancing up at the thing.
The apprentice had been sent to the stores for a long wait. He asked for one, the storeman said "Certainly", and forty minutes later he was still standing at the counter, admiring the shelves of hinges.
Nothing was ready. The plasterers were waiting for the electricians, the electricians were waiting for a drum of cable from Leeds, and the architect had gone skiing.
From my window at work I can see into the dentist's on the other side of the road. All day long there are feet in the chair, brown shoes, boots, a pair of sandals with odd socks, and every foot curls at the same moment.
We had an old history master who fell asleep in the middle of his own sentences. If you waited long enough he woke up and went on at the very next word, usually in a different century.
Can anybody tell me why the heating is on in July? I rang the caretaker, who said he knew, that everybody knew, and that the man who could turn it off was on a boat.
The bell at our school was rung by hand, and the boy who rang it had to be tall enough to reach the rope. For a whole year that was my cousin, who was always late, and therefore so was everybody.
On pay day the lads from the foundry used to buy a whole ham and carve it on the tailgate of a lorry. Anyone who walked past got a slice, even the vicar, even the man from the taxes.
Once a month we are asked to fill in a form about how happy we are at work. I always tick the middle box. A friend of mine ticked the lowest and was sent a basket of fruit.
The shoemaker will not be hurried. If you ask when your boots will be ready, he holds up a heel to the light, blows the dust off and says that it depends on the leather.
Upstairs the typing class was practising all at once, thirty machines going like hail on a tin roof. Each time somebody reached the end of a line a little bell rang, and the caretaker's dog barked.
If the boss asks, I am at the bank. If the bank asks, I am in a meeting. If my wife asks, tell her the truth, that there is a cricket match and the sun is out.
Two scaffolders were having an argument about a sandwich, one on the ground and one forty feet up. The whole street could hear that there had been pickle in it, and that pickle had been expressly forbidden.
At the interview I was asked where I saw myself in five years. There was a pigeon walking up and down on the sill behind the manager's head, and all I could think of to say was "Outside".
My granddaughter has homework about the Romans. She has built a bath house from sugar cubes, and now there are ants in the bath house, in the bookcase and in her bed.
The woman at the lost property office showed me what had come in since morning. There were six umbrellas, a tuba, a wedding cake in a box and a single roller skate, and she had written a label for each.
Since the spring we have had what they call an open office, which means no walls. I now know about everybody's knees, mortgages and mothers, and I write my letters in the broom cupboard.
A lorry had brought nine pallets of roof tiles, and they were the wrong red. The foreman held one against the old roof, closed one eye, then the other, and said they would look fine in the dark.
"Silence," said the invigilator, and at that very moment the marching band began to practise under the windows. I wrote my whole essay on the French Revolution to the beat of a bass drum.
Some people cannot leave a shop without buying something, and some cannot leave a meeting without saying something. Our treasurer is both. Yesterday he spoke for ten minutes on the price of envelopes.
The potter's kiln had gone out during the night. When she opened the door the bowls were grey instead of blue, and one of them had a moth baked into the rim, which she sold first.
In chemistry we were promised a bang. The teacher put on goggles, stood well back, lit the taper, and nothing came of it but a thin brown smoke that smelled of cabbage and lasted until the holidays.
Ours is the only bus to the trading estate, and on rainy days the windows steam up. Someone always draws a fish. I don't know who, but I have seen that fish every wet morning for four years.
Ask any nurse about the night shift and she will tell you about the biscuits. Families bring them, tins and tins of them, and at four in the morning there is nothing left but the pink wafers.
The headmistress kept bees behind the bicycle shed. On warm afternoons a few of them came in at the classroom window, walked over the maps, and were treated with far more respect than the teachers.
It took three men and a good deal of swearing to get the new photocopier up the stairs. On the landing they noticed that it was for the firm next door.
As a student I washed dishes in a hotel where the cook threw things. Spoons mostly, a lettuce now and then, and once an entire trout, which went over my head and out into the yard.
Nobody wanted to sit beside the radiator, because of the knocking. The caretaker said it was air in the pipes. My friend, who was nine at the time and knew everything, said that it was a prisoner.
The surveyor set up his tripod in the middle of the lane and asked a farmer to hold the striped pole. An hour later the surveyor had driven off, and the farmer was still holding it.
This year's office party will be in a bowling alley. Last year's was on a river boat, which ran aground on a sandbank within sight of the landing stage, with one bottle of wine among thirty people.
Whenever the auditors come, the cupboards are locked and the good biscuits hidden. They are quiet men with grey folders. One of them asked me very softly whether the fern was real.
A cobweb had formed between the photocopier and the wall, and the cleaner said she was leaving it there on purpose, as evidence. She has been making her case for a second cleaner since January.
I was never any good at woodwork. The stool I made had legs of four lengths, and when I sawed a bit off the longest, another one became the longest, until I had a tray.
Listen to this. The council has sent two men to paint a yellow line, and because there was a parked car in the way they have painted the line neatly around the car.
Between the second and the third lesson there were ten minutes, and in those ten minutes the whole trade of the school was done. Stamps, marbles, cough sweets, answers. A good Latin translation cost two plums.
My sister works in a call centre and has a headset with a purple cushion. People shout at her about boilers from eight until four. In the evenings, she says, she cannot bear so much as the kettle whistling.
The glazier had carried the big pane all the way up from the van, through the garden gate, round the pond and over the hose. Then he leaned it against the wall for a second to scratch his ear.
There is a dog in our office on Tuesdays and Thursdays. He lies under the long table at meetings and sighs, always at the right moment, and some of us think that he ought to be promoted.
How long does one need to hang a door? According to the first joiner an hour, according to the second a morning, and the third looked at the frame, whistled and asked how old the house was.
For the speech on parents' evening the headmaster had borrowed a microphone from the chapel. Halfway through it began to pick up the taxi office, and we heard that a gentleman was waiting outside the Red Lion.
Say what you like about the old manager, he knew the name of every machine. The new one calls them units. When a unit breaks down he looks at his telephone, and the fitters go behind the shed to smoke.
Snow had brought down the telephone wires, so the post office sent two boys round with messages on bicycles, and when the snow got too deep for bicycles, on foot. I had eleven messages about a delivery of cement.
The dressmaker talks with pins in her mouth. You learn to understand her after a while, but my mother, at her first fitting, agreed to a row of orange buttons without knowing it.
At noon the quarry whistle blows, and every dog in the valley howls. Visitors jump. The quarrymen sit down wherever they happen to be, unwrap their bread and onions, and for half an hour you can hear the larks.
When I taught in the north I had a class of forty two and one box of chalk. We wrote on slates, on the floor, on the frosty windows, and one boy did all his sums on his knees.
I must tell you about the new receptionist. She has put a brass bell on the counter, with a card that says "Ring once", and if you ring twice she goes and waters the plants.
The mechanic lay under the car with only his boots showing, and described what he saw. There was rust, he said, and more rust, and then, after a long pause, something that might be a nest.
No one had told the window cleaners about the wedding. Three of them hung there on ropes outside the registry office, with buckets, and the bride's aunt waved to them to take off their caps.
Working from home is lovely, people say. My neighbour has taken up the trombone, the cat sits on the keys, and yesterday I appeared before the whole board with a sock on my shoulder.
Try explaining fractions with a cake. It goes well as far as quarters. After that somebody has always eaten a piece, and you are left with crumbs and a child who says that nought is bigger than one.
The removal firm had packed up the wrong floor. All the desks of the tax office were already on the pavement, with the lamps on them and one man still sitting there, doing sums in the sun.
The school nurse had one cure for everything, and that was lying down. Sprained wrist, toothache, a pea up the nose, you lay on a brown couch under a tartan rug and looked at a chart of the muscles.
Under the old rules you could take your lunch at noon or at one. Under the new rules you can take it whenever you like, provided that your superior agrees, and mine is never at his desk between eleven and three.
An electrician has been in our ceiling since Tuesday. Now and then a hand comes down through a hole and feels about for a screwdriver, and whoever is nearest gives it one.
There was chewing gum on every chair in the language room, grey, pink and green, hard as pebbles. In detention we had to scrape it off with rulers, and the record for one chair was thirty one.
"You'll find the work easy," the foreman told me, "but the seagulls are hard to get used to." I thought he was joking, and at ten o'clock one of them took the bacon roll out of my hand.
Could you bring more string? We have used up two balls on the parcels for the school bazaar, and the third was found by the twins next door, who have tied the postman's bicycle to the gate.
My first wage was four pounds and ten shillings, in a brown envelope with a window. I bought a pair of yellow gloves, a bag of pears and a goldfish bowl, and had to walk home because the bus fare was gone.
The stonemason was cutting an inscription for a bench and had got as far as the word "beloved" when a lady asked him the way to the baths. He answered her kindly, and that is why there are two letters b in the middle.
At the sawmill you mustn't wear a scarf, a ring or a long beard. The owner himself has a beard down to his belt, which he tucks into his shirt with a great show each morning.
Exams began on the hottest day of the year. The invigilators had taken off their jackets, all the doors stood open, and a brown goat from the allotments walked in and ate somebody's list of irregular verbs.
The chairman likes to begin with a joke. It is always the one about the bishop and the bicycle, and we have been laughing at it since before I was married, some of us rather well.
A girl in our year could write with both hands at once, the left backwards. Teachers came from other schools to watch. She became a butcher, I heard, and a very good one.
The blacksmith does gates these days, and fire irons, and a horse only now and then. Last month somebody rode up on a camel from the circus, and he had to tell the man that camels don't take shoes.
We are not allowed to put anything on the walls, so we have put things on the ceiling. If you lean back in your chair there is a map of Norway, a calendar with lighthouses and the shift rota.
Whoever invented the stapler cannot have had fat fingers. I caught my thumb this morning in the middle of a call with the ministry, and said a word that had to be explained as a place in Wales.
In the break we used to stand on the warm grating beside the boiler room, the small ones in the middle. It smelled of coke and wet wool. You could get six people on it, seven if nobody breathed in.
The architect's model stood in the hall under glass, with little trees made of sponge. One night somebody lifted the glass and added a dinosaur, and it was there when the mayor came to look.
Please note that the car park will be closed on Wednesday for the painting of arrows. Staff are asked to come by bus. Those who come by horse, as happened last time, should bring their own bucket.
My father in law is a retired surveyor and cannot sit in a room without saying how big it is. He was one inch out at our wedding, in the marquee, and blamed the wind.
Somewhere in the building a telephone rang and rang. We took turns to look for it. In the end the apprentice put his ear to the wall and said that the plasterers must have left it inside.
The choir practised in the gym, among the ropes and the vaulting horses, because the hall was full of flood water. On the high notes a basketball came loose from the rack and bounced away into the showers.
If there's one thing I learned in twelve years at the ministry, it is never to own a good pen. I had three, one green and two black, and I have met them all since on other people's desks.
A bucket chain is a fine thing as long as nobody talks. Our bricklayers talked. By the time the mortar reached the top of the ladder it had set, and the handle came off with the bucket still in mid air.
On the noticeboard was a list of jobs for the summer. Picking strawberries, minding a lock, painting railings, reading aloud to a retired judge. I put myself down for the railings and was given the judge.
The day shift complained about the night shift, who had moved the lockers, and the night shift complained about the day shift, who had eaten the jam. The foreman bought a second pot and wrote NIGHT on the lid.
It was my turn to make the tea, eleven cups, three without milk, one with lemon, and one for the man in the corner who says he doesn't want any and then does. I carried the tray in on my head for a bet.
Our caretaker could tell from the sound of a broken window which class had done it. Tinkle meant the small ones. A proper crash, with some left hanging, meant the fifth form and a cricket ball.
The basket maker works outdoors until the frost comes, with her feet in a tub of willow. She will talk about anything at all, bishops, football, the price of eels, but she never looks up.
Imagine a room full of lawyers and one packet of crisps. It was passed round so politely, and with so many offers and refusals, that when it got back to me it hadn't been opened.
I'd rather clean out a drain than write a report. A drain has an end. With a report you reach page nineteen, and then somebody in Bristol remembers that there should have been a chapter on lifts.
The watchmaker had gone to lunch and hung a sign on the door, "Back at two". In the window stood some thirty clocks, no two of them agreed, and several customers were arguing about which to believe.
On the way to work I pass a workshop where a man makes false teeth. They stand in rows on the sill to dry, and in the morning sun the whole window seems to be laughing at the bus queue.
Two prefects guarded the main staircase, which was for teachers only. There was nothing special about it. I went up it once, at night, for a dare, and found a bucket and a picture of a cow.
The accountant will be here on Monday and wants all the receipts in order. They are in a hat box, two biscuit tins and the glove compartment, and some of them, I'm sorry to say, have been used as bookmarks.
Bad news from the canteen, the cook has discovered turmeric. Everything was yellow this week, the rice, the cauliflower, the custard, and the director's white shirt, which had only been passing.
Have I ever told you how I lost my first job? I was to water the ferns in a bank, twice a week, and did so for a month, and they were made of cloth.
The fitters had brought a radio, and it got only one station, in Dutch. After a week they knew all the songs. One of them has begun to say good morning in Dutch to the lady who brings the post.
In our village the school had a single room, with the stove in the middle and the big ones round the edge. When the door opened, all the papers flew up, and the teacher would say, "Come in, weather."
A delegation from Japan was being shown round the factory. They bowed to the manager, to the engineers, and then, very deeply, to the old woman who was sorting bolts, and she curtsied and went on sorting.
The upholsterer found things in every sofa. Coins, combs, a love letter, a rind of cheese, and once a live tortoise, which had been given up for lost two winters before.
Half past four, and everybody was looking at the clock without seeming to look at it. A pencil was sharpened, a drawer was closed, somebody put on a scarf, and then the boss came in with a new folder.
The cleaner says you can judge people by what is under their desks. Crumbs are nothing. It is the ones with nothing at all under there, not so much as a paper clip, that she wouldn't trust.
My pupils wanted to know whether worms can hear. So we played the recorder to a jar of them for a week, morning and evening, and one little boy wrote in his report that they prefer marches.
The crane had stopped with a bathtub hanging from the hook. All through the lunch hour it turned slowly over the square, and a crowd had gathered to see whether there was anyone in it.
A new rule says that helmets must be worn on site by everybody, visitors included. The bishop, who had come to bless the foundations, put an orange one on over his cap and asked if he might keep it.
You may think that a lighthouse is quiet. I did two summers there as a relief man, and between the foghorn, the gulls, the generator and the other keeper's accordion I never slept so badly in my life.
My brother is a bad speller and became a sign painter. There's a butcher in the next town who sells "fresh mincd", and a hotel with a "swiming pool", and people drive out specially to take pictures.
Suppose you were a pigeon, would you build on the ledge outside a noisy office? Ours has. We've moved the desk away from the window, put up a card saying "Quiet please", and the whole floor goes on tiptoe.
Every apprentice at the brewery had to roll an empty barrel around the yard, standing on it. I fell off at the pump. The girl from the laboratory went twice round and stepped down without spilling her coffee.
Because of the strike there were no trains, and our Latin teacher came to school on her son's scooter, a purple one with streamers. She leaned it against the blackboard and asked for the imperfect of "to go".
The surgery was packed. There was a man with a saw cut, a plasterer with something in his eye, and a whole row of schoolchildren with spots, who had been told not to scratch and were sitting on their hands.
We sat in the minibus outside the museum, thirty one of us, and there should have been thirty. The teacher counted again, and then a third time aloud, until a quiet boy at the back said he was from another school.
An old hand showed me how to stack bricks so that nobody could steal one without the lot coming down. I showed my son with dominoes, my son showed the cat, and the cat was not interested.
I dislike the word "teamwork". In my experience it means that one person carries the cupboard, two hold the door, and a fourth says "To you, to you" from the top of the stairs.
The bookbinder's cat sleeps in the press, on the warm side. Before he turns the screw he has to lift her out, and she goes back in, and so it takes him all morning to finish a hymn book.
A farmer's boy in our class could imitate any tractor, make and year. In the middle of dictation you'd hear one coming up a hill, changing gear, and the master would go to the window and look out.
What with the new carpets, the old carpets and the men who were measuring for the carpets, there was no getting to my desk. I did the invoices in the corridor, on an ironing board.
Letters to the company are answered within three days, it says on our paper. On my shelf there is one from a man in Cork who has asked about a kettle every spring for nine years, and encloses a pressed flower.
At the evening class for beginners in Italian we were eleven widows and a fireman. The fireman was the best. When his alarm went he shouted "Arrivederci" from the stairs, and everyone agreed that the accent was perfect.
The vet's waiting room is next to ours, and the wall is thin. So when the bank manager was telling me, very gravely, about interest rates, there was a goose on the other side who disagreed with every point.
There'll be no hot water in the workshop until Thursday. The pump has gone, the spare pump has gone too, and the man who sells the pumps has, according to his wife, gone fishing.
Nobody knew what was in the locked cupboard at the back of the physics lab. Some said a skeleton, others said gin. When it was finally forced, the term I left, out rolled several hundred table tennis balls.
One of the drivers collects hubcaps he finds along the road. He has nailed them to the wall of the depot, big ones at the bottom, and on a bright afternoon the office on the other side has to pull down the blinds.
Thank you for the parcel, which came just as the school was breaking up. I shared out the ginger cake in the dormitory with a protractor, and matron took the crumbs off me for her sparrows.
`;
