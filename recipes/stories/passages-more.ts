// More passages written by hand, by others than the first: to decide by, where those alone are too few.

/** By kind: the word, its rivals, the text. */
export const MORE: Readonly<
  Record<string, readonly (readonly [word: string, rivals: string, text: string])[]>
> = {
  has: [
    [
      'feather',
      'hair bone tooth',
      'A green parrot came in through the window while Anna was washing the dishes. She shut the door so that the cat could not get at it and put some bits of apple on a plate. It stayed all afternoon and watched her bake. In the evening it was gone again, and all she found on the kitchen floor was a single',
    ],
    [
      'trunk',
      'tongue beak arm',
      'On Sunday we went to see the old elephant at the zoo. It was a hot day, and Dad bought us ice cream by the gate. Sam held half a bun over the fence, and before he knew what was going on, the bun was taken right out of his hand by a long',
    ],
    [
      'shell',
      'nest hole den',
      'Mia found a snail on the garden path after the rain. She put it on a cabbage leaf and called her brother to come and look. He bent down and touched it with a blade of grass. That was too much for the shy little thing, and at once it went to hide in its',
    ],
    [
      'horns',
      'teeth claws',
      "There is a young bull in the field behind Jack's house. The children pass there each morning on the way to school, and sometimes they stop to talk and eat their apples. Jack's dad has told them never to climb over the gate, however quiet it all looks, because the animal has very sharp",
    ],
    [
      'pouch',
      'nest arms bed',
      "Uncle Pete filmed a kangaroo and her baby when he was on holiday. The little one was playing in the sand, he says, until a car drove by with a loud bang. It got such a fright that it came running back and dived head first into its mother's",
    ],
    [
      'wings',
      'paws fins hooves',
      'Our class parrot is called Biscuit. Today Miss Okoro let us draw him beside ourselves, piece by piece, and then label everything neatly. I wrote two arms for me. In the very same place on the other drawing I wrote two',
    ],
    [
      'fins',
      'paws wings hooves',
      'Hey, just so you know before you babysit: the boys won a goldfish at the fair. Leo, who is three, keeps asking whether his new friend can shake hands. Please explain kindly that it has no hands at all, only',
    ],
    [
      'hump',
      'shell fin wing',
      "When I was a young bride, my child, I rode a camel to market. Your grandfather walked in front with the baskets and sang the whole way, badly. I was not comfortable up there, because out of the middle of the animal's back grew a great big",
    ],
    [
      'shell',
      'burrow nest kennel',
      "My neighbour's tortoise came under the fence again this morning. I offered it some lettuce, and just then my nephew turned up his drum music. The poor thing got such a fright that everything, head and all, went straight back inside its",
    ],
    [
      'two',
      'four six eight',
      'For homework I had to paint a hen. My brother messed about with the brush while I was fetching water, and now she has legs everywhere, worse than a table. Mum says I must rub out the wrong ones until the number left is',
    ],
  ],
  does: [
    [
      'bamboo',
      'meat hay bones',
      'Emma had wanted to see a panda ever since she was four, and on her birthday Grandpa drove her to the park where one lived. They had to queue for an hour in the wind. It did not climb or play with the tyre at all. It only sat there on its bottom and chewed',
    ],
    [
      'fly',
      'walk swim run',
      'A baby robin had fallen into Lucy\'s yard, and she took it in. She kept it in a shoe box by the stove and got up early to feed it. Her brother asked how long it was going to stay. "It has to get big first," she said. "It can\'t look after itself before it has learned to',
    ],
    [
      'web',
      'nest hole bed',
      'A fat spider lives in the corner of our garage. On Monday Mum got tired of it and went over the whole place with a broom, though she is much too soft to hurt anybody. The next morning I came in to get my bike, and there in the same corner it had already made a new',
    ],
    [
      'fish',
      'hay carrots bananas',
      "Our class went to look at the penguins, and Miss Hill told everyone to hold hands. First it rained, then Max lost his hat, then somebody had to go to the toilet. At three o'clock a keeper came out at last, because it was feeding time. He was carrying a bucket full of",
    ],
    [
      'dig',
      'sing swim fly',
      'A mole has moved in under Grandpa\'s lawn. He has tried everything, smoke, noise, even a windmill made from a bottle. Nothing worked. Tonight he sat on the step with his tea and had to laugh. "I must admit it," he said to Grandma, "for such a tiny fellow he really knows how to',
    ],
    [
      'swim',
      'run fly dig',
      'Instead of a dog, they bought me three small fish. I came home tired from the office, sat down in the armchair with some toast, and forgot about my bad day completely. It is strangely calming to sit there and watch them',
    ],
    [
      'fly',
      'walk run swim',
      'Zeynep found a sparrow with a sore wing outside the post office. It slept in a shoebox in our kitchen, and Nana would not let anyone shout or slam doors. By Friday the bandage came off, and our small guest was finally able to',
    ],
    [
      'grass',
      'meat fish mice',
      'Hello Mr Petrov, the children are happy to look after your cow while you are in hospital this June. They wanted to cook pancakes for her, bless them, and then asked about soup and sausages. I told them not to bother, since all she wants to eat is',
    ],
    [
      'sting',
      'bark scratch kick',
      "lol there is a bee in my room right now. I was trying to write about volcanoes, and mum just shouted up that dinner is ready. I'm not moving an inch though, because if I scare it, it will probably",
    ],
    [
      'web',
      'nest dress cake',
      'Once upon a time a tired spider came to an empty castle. The wind blew, the clock struck nine, and the old king snored in his chair. She chose a corner of the great hall, worked all night, and by morning she had made herself a beautiful',
    ],
  ],
  says: [
    [
      'quack',
      'bark moo meow',
      "Ben's aunt has a pet duck that walks through her house like a queen. It even has its own cushion in front of the television. When we came to visit, it got up, looked us over from head to foot, and greeted us with a loud",
    ],
    [
      'moo',
      'bark growl snore',
      'Tom was camping on a hill with his dad when a cow stuck her head into their tent. She had already eaten half of the map. Dad, who was not really awake, thought it was Tom and asked what time it was. The answer he got, right next to his ear, was a long deep',
    ],
    [
      'crow',
      'bark moo sing',
      'Our neighbour bought a rooster in spring, and since then nobody in the street has needed a clock. Mrs. Bell puts wool in her ears, and my sister sleeps with a pillow on her head. It does not help a bit. As soon as the sun is up, the whole street can hear that creature',
    ],
    [
      'hoot',
      'bark ring croak',
      'Every night an owl sits in the tall tree beside the church. Lily has never seen it, because by then she is in bed and there is no lamp outside. But when the wind has dropped and all the cars have gone home, she lies by the open window and waits to hear it',
    ],
    [
      'purr',
      'snore growl sing',
      'Sam got a kitten for his birthday. All day long it stayed under the sofa, and neither food nor a toy would bring it out. In the evening, when he was reading, something small climbed onto his knees and rolled itself up. Very softly it began to',
    ],
    [
      'bark',
      'meow quack moo',
      "I have agreed to take in my sister's dog until Easter. He is sweet, he sleeps on my slippers, and he loves cheese. The only trouble is that whenever the doorbell rings, the whole street can hear him",
    ],
    [
      'moo',
      'bark cough quack',
      'A cow got into the church on the day of my wedding, I swear it. The priest was just asking if anybody had something to say against us. Nobody breathed. And then, from the back row, came one long, loud',
    ],
    [
      'quack',
      'moo oink hello',
      'In the school play I am the duck and Ibrahim is the prince. My costume is made from an old yellow curtain, and it itches. At least my part is easy to learn, because in all three acts the only word I have to say is',
    ],
    [
      'purr',
      'bark laugh chirp',
      'Priya, the kitten finally trusts me!! For three days it hid behind the washing machine and only came out for food at night. But this evening, while we listened to the radio side by side, I knew it was happy, because I could hear a soft',
    ],
    [
      'crow',
      'bark play hammer',
      'Dear number 14, since your new rooster arrived I have bought earplugs, thicker curtains and a second pillow. I like all your other hobbies, truly, even the trumpet. But I work late, and every day at five in the morning, right under my window, he starts to',
    ],
  ],
  gives: [
    [
      'milk',
      'water eggs honey',
      'Farmer Green has one brown cow called Daisy, who is old and likes to lean on people. At six in the morning, with her hair still in a mess, his daughter Anna went out to the shed with a clean bucket. Twenty minutes later she was back in the kitchen, and the bucket was full of fresh',
    ],
    [
      'eggs',
      'wool cheese apples',
      'Grandma keeps six hens behind the house, all of them rather fat. When we stay with her, it is my job to feed them. This morning it had snowed and I could hardly get the door of their hut open. Still, it was worth it, for I came back in with a basket of',
    ],
    [
      'honey',
      'jam butter pickles',
      'When Mr. Wood stopped working, he bought himself some bees. His wife was against it, and for the first year she would not go near that end of the garden. By now she has changed her mind. At Christmas all her friends get the same present from her, a big jar of their own',
    ],
    [
      'wool',
      'feathers corn potatoes',
      'The farm next to our school has forty sheep. In June two men come with a van and a machine, and there is a lot of shouting. The children are allowed to watch from the wall and eat their lunch there. When it is over, the van drives off to the factory with sacks full of',
    ],
    [
      'milk',
      'eggs honey bread',
      'Lucy\'s family has a white goat that eats hats. She has eaten the postman\'s and two of Dad\'s. "Why don\'t you sell that animal?" asked Jack, when his own cap had gone the same way. "We can\'t," said Lucy. "She is worth more than any cap. Where else would we get such good',
    ],
    [
      'eggs',
      'rolls bread apples',
      "We keep six hens behind the bakery now. It was my husband's idea after he hurt his knee, and at first I laughed at him. But every day our daughter runs out to their little hut and comes back in with a basket full of warm",
    ],
    [
      'wool',
      'flour sugar feathers',
      'Old Mrs Haddad has a sheep called Duchess. They go for walks together, they share biscuits, and on Sundays they sit by the pond. Once a year a man with big hands comes to see Duchess, and when he leaves, there is a whole sack of white',
    ],
    [
      'honey',
      'coins butter oil',
      'My father kept bees when he was young and again when he was old. He was quiet, he never missed the evening news, and he wrote poems he would not show us. When he died we went down to his cellar and found forty jars, each one filled with golden',
    ],
    [
      'milk',
      'eggs honey cherries',
      "Please don't forget the goat while I'm at my cousin's wedding in Lisbon. The spare key hangs behind the calendar, and do help yourself to cherries. Just take a bucket with you to the shed at six, and afterwards you may keep all the",
    ],
    [
      'feathers',
      'wool straw cotton',
      'My grandmother had nine geese and she wasted nothing. Winters were long, the stove was small, and we children slept four in a bed. But our pillows were thick and soft, because each autumn she filled them with clean',
    ],
  ],
  which: [
    [
      'Ben',
      'Mia Rose',
      'Ben is scared of dogs, but his cousin Mia is scared of nothing at all. Last week they were picking berries with their aunt Rose when a huge black dog came running down the hill. Rose dropped her basket. One of the children walked up to the dog and scratched its ears. The other was sitting high up in a tree, and that was',
    ],
    [
      'blue',
      'striped new',
      'We own two umbrellas, a blue one with a big hole in it and a striped one that is as good as new. It was pouring this morning, and I came to school with water running down my neck. "How did you get so wet?" asked Emma. "You had an umbrella." "Yes," I said, "but my brother left the house first, so all I got was the',
    ],
    [
      'Lucy',
      'Jack Sam',
      'Jack got a kite from Uncle Joe, Lucy got a torch and Sam got a book about ships. They played in the old mill all day with their presents, and nobody noticed how late it was. Suddenly the sun had gone down, and there were so many steps. Somebody had to walk in front and show the others the way, and of course that was',
    ],
    [
      'Star',
      'Bramble Molly',
      'Of the three horses at the riding school, Star runs like the wind, Bramble stops at every tuft of grass, and Molly has been lame since March. On Saturday they all took part in a race around the pond. There was cake and a band, and the mayor dropped his hat in the water. A minute later it was over, and the silver cup went to',
    ],
    [
      'Anna',
      'Max Tom',
      'At the harbour Max ordered soup, Anna ordered fish, and Tom just had a bread roll. Then they went on the swings and took the late bus home. Two days after that we read in the paper that the fish in that place had been bad. Mum was not surprised, for one of the children had been sick all night, and that was',
    ],
    [
      'Ruth',
      'Carmen friends',
      'I have two aunts. Ruth lives right beside the sea, and Carmen has a farm high in the mountains. Both cook well, both send me funny postcards, and both keep asking me to visit. This year I want to build sandcastles and jump over waves, so I will stay with',
    ],
    [
      'Hassan',
      'Greta Mum',
      "There were two cakes at the street party, a lemon one from Hassan and a chocolate one from Greta. A band played, somebody's balloon burst, and the judge put on her glasses. Chocolate makes her ill, so the only cake she tried was the one from",
    ],
    [
      'Yuki',
      'Samuel Dad',
      'Samuel took the bus to the cinema and Yuki went by bicycle. I was already there, holding three tickets and a giant bag of popcorn. Then I heard that the bus had broken down on the bridge, so the first of my friends to arrive was',
    ],
    [
      'puzzle',
      'kite ball',
      'For my birthday I got a kite and a puzzle. We had noodles, my uncle did his coin trick, and the baby fell asleep under the table. The next day the wind blew the kite into the river and it was gone. So now the only present I still have is the',
    ],
    [
      'coffee',
      'tea cocoa',
      'In this house Grandad drinks only coffee and Grandma drinks only tea. They have been married for fifty years and still argue about it. Today he came in from shovelling snow, his nose quite blue, so I put the kettle on and made him a large cup of',
    ],
  ],
  where: [
    [
      'teapot',
      'drawer box',
      'Before her holiday Mrs. Lane hid her gold ring in the teapot, because no thief would look there. Her money was in the drawer and her watch in a box. Two weeks later she came home with a red nose and a bag of shells. She wanted to wear the ring to dinner that night, so she went straight to the',
    ],
    [
      'cellar',
      'car garage',
      'Tom had left his skates in the cellar and his helmet in the car. Winter was late that year, and by Christmas there was still grass on the hills. Then one night the lake froze over. "Do you even know where your skates are?" called Ben through the window. Tom did not have to think. They were still in the',
    ],
    [
      'piano',
      'oven boots',
      "Emma hid the chocolate egg in the piano, since her brother never plays it. He looked in the oven, in the washing machine and even in Dad's boots. By noon his face was black and he was close to tears. So she took him by the hand, led him through the house, and let him pull the egg out of the",
    ],
    [
      'basket',
      'box bath',
      'Our cat had her kittens in the laundry basket, although Dad had built a fine box for her and Lily had put a pillow in the bath. On Sunday Mr. Hill came by with his two small girls, who took off their shoes and walked on tiptoe. "Where are they?" whispered the younger one. Lily smiled and pointed at the',
    ],
    [
      'fridge',
      'shelf armchair',
      'At breakfast Grandpa laid his glasses on the fridge while he was looking for the butter. He fed the fish, threw his hat on the shelf, and had a nap in the armchair. Around noon he wanted to read the paper and could not make out a word. "They are just where you put them this morning," laughed Grandma. "Have a look on the',
    ],
    [
      'teapot',
      'suitcase desk drawer',
      'Note to self: the passport is in the teapot, because no burglar would ever look there. I have packed the suitcase, tidied the desk and locked the drawer. The taxi comes at five. Before leaving, I must not forget to take my passport out of the',
    ],
    [
      'piano',
      'cupboard oven wardrobe',
      'My great-aunt hid all her sweets inside the piano. We children searched the cupboard, we searched the oven, and we even looked through the wardrobe while she was napping. Only when she was ninety did she smile and tell us that the sweets had always been in the',
    ],
    [
      'balcony',
      'stove chair shelf',
      "Luca, I put your football boots on the balcony because they stank. Your lunch is on the stove, your clean shirt is on the chair, and the bus money is on the shelf. Don't wake the baby. And please don't text me at work to ask about the boots again, they are on the",
    ],
    [
      'swing',
      'barn bridge bench',
      'We were eight years old when we buried our treasure beneath the swing. Afterwards we raced past the barn, fished from the bridge and ate plums on the bench until our bellies hurt. Last week I went back with a spade. I knew exactly where to dig for our box: beneath the',
    ],
    [
      'library',
      'bank bakery',
      'I left my umbrella at the library this morning, silly me. Then I queued at the bank, bought rye bread at the bakery, and chatted with Goran about his knees. Now it is pouring. If I want my umbrella, I shall have to go back to the',
    ],
  ],
  colour: [
    [
      'yellow',
      'red black',
      "Mia's new bicycle is yellow, Anna's is red, and Ben has a black one that used to be his uncle's. They left all three by the wall of the swimming pool. When they came out, Mia's was not there any more. A kind policeman took out his notebook and asked her what it looked like. She dried her eyes and told him it was",
    ],
    [
      'green',
      'brown white',
      'Grandma is knitting a green scarf for Sam, to go with his brown coat and his white cap. She had done about half of it when the cat grabbed the ball of wool and ran. It went round the table, down the stairs and across the road, where all the children stood and laughed. Even from up here you could see that the long thread behind it was',
    ],
    [
      'purple',
      'brown white',
      'Last summer Dad painted our front door purple, because Mum had always wanted one like that. It used to be brown, and all the other doors in the street are white. Yesterday a man with a parcel rang up, because he could not find the house. "That is easy," said Mum. "Just walk on until you see a door that is',
    ],
    [
      'blue',
      'grey yellow',
      'Jack stuck his hand in a pot of blue paint when nobody was at home but the grey cat. He tried soap and he tried sand. In the end he came to dinner in his yellow gloves. "Not at the table," said Dad. So Jack had to pull them off, and everybody could see that one of his hands was',
    ],
    [
      'red',
      'silver orange',
      "Lucy's balloon was red and her brother's was silver. They had bought them at the fair from a man with an orange beard. While she was eating a sausage the string slipped off her wrist, and up it went over the roofs. In the evening a farmer rang to say that a balloon was hanging in his plum tree. Lucy knew it was hers as soon as he said it was",
    ],
    [
      'green',
      'white blue',
      'The front door of my childhood home was green. Later I rented a flat with a white door, and then we bought a house with a blue one, where the children grew up. But in my dreams I am six again, my mother opens our front door, and it is always',
    ],
    [
      'orange',
      'purple green',
      "Amara's kite is purple and Ben's is orange. We all went up the hill after lunch, and a goat ate my sandwich. Then a string snapped, and Ben cried because his kite was gone. An hour later I looked up into the tallest tree and spotted his kite, all torn and",
    ],
    [
      'black',
      'yellow pink',
      'I bought three mugs at the market: a yellow one for me, a black one for Pavel and a pink one for guests. We washed up together last night and he was telling a joke. Crash! His own mug. I swept up the bits, and every one of them was',
    ],
    [
      'white',
      'brown black',
      'The prince rode a white horse, and his wicked brother rode a brown one. They galloped through a swamp, over a mountain and through three kinds of mud, until you could not tell the animals apart. Then the prince washed his horse in the river, and once more its coat was',
    ],
    [
      'red',
      'silver blue',
      "My grandad's car is as red as a tomato. At the airport I got lost between a silver van, a blue truck and a hundred strangers, and I nearly cried. Then somebody honked. There he was, waving from his own car, which I knew at once because it was",
    ],
  ],
  whose: [
    [
      'Anna',
      'Tom Max',
      'Anna has lost a mitten, Tom has lost a pencil case and Max has lost his lunch box. The teacher wrote it all on the board. After break the caretaker came in, blew his nose, and laid a woolly thing with a hole in the thumb on her desk. "Thank you," said the teacher. "I know who will be glad. That belongs to',
    ],
    [
      'Ben',
      'Emma Lily',
      "At Grandma's each of us has a cup. The big one is Emma's, the one with the bear is Ben's, and the thin one is Lily's. This morning there was a crash in the kitchen, and the dog came out looking very guilty. We swept up the pieces. On one of them you could still see a little furry nose and two paws, so we went to break the news to",
    ],
    [
      'Mia',
      'Mum Dad',
      'By the back door stand the big boots, which belong to Dad, the brown ones, which belong to Mum, and the tiny ones, which belong to Mia. In the night it rained a lot. When we got up, there was a line of very small muddy footprints from the door to the birthday cake, and half of the cake was missing. Nobody said anything, but everybody looked at',
    ],
    [
      'Sam',
      'Jack Lucy',
      'The football was a present to Sam from his godmother. Jack and Lucy play with it so often that people forget that. Yesterday they kicked it into old Mr. Finch\'s roses. "I will not give it to either of you," he said from his window. "The one who owns it can come and get it." So off they went to fetch',
    ],
    [
      'Tom',
      'Lily Emma',
      'On our camping trip Lily slept in the green tent, Tom in the patched one and Emma in the round one. On the third night there was an awful storm. When the sun came up, we saw something old and full of patches floating down the river, with a sleeping bag behind it. At breakfast everyone lent some dry clothes to poor',
    ],
    [
      'Omar',
      'Julia Felix',
      'Omar lent me his tent for the weekend. Julia came along too, and Felix brought a guitar with four strings. It rained, we burned the beans, and we laughed until two. On Monday I dried the tent, folded it up and returned it to its owner,',
    ],
    [
      'Tariq',
      'Sofia Noah Ingrid',
      'Aunt Ingrid knitted this scarf as a present for Tariq. Since then Sofia has worn it to school, and Noah has tied it round a snowman. It smells of sheep and it has a hole. Still, please stop fighting over it, because we all know it really belongs to',
    ],
    [
      'Mina',
      'Jack Pedro',
      "The big bicycle with the basket is Mina's. Jack learned to ride on it, and Pedro gave it a new bell. One night it was stolen, and a week later the police brought it back, covered in leaves. When they asked who the owner was, we all pointed at",
    ],
    [
      'Chen',
      'Novak Daly',
      "To everybody on the third floor: the cat with one ear is Mr Chen's. It eats at Mr Novak's and sleeps on the doormat of Mr Daly, and yes, it has scratched my sofa too. If you want to complain to its owner, kindly knock at the door of Mr",
    ],
    [
      'Oscar',
      'Fatima Elif',
      "Fatima's lunchbox has a rocket on it, Oscar's has a whale, and Elif's has a tiger. On the way to the museum we sang so loudly that the driver put cotton in his ears. Afterwards he held up a lost lunchbox, and I saw the whale on its lid. I promised to give it to",
    ],
  ],
  names: [
    [
      'Biscuit',
      'Bruno Rocket',
      'Our puppy is called Biscuit. Mum had wanted to call him Bruno, and my brother was all for Rocket, but I found him, so I got to choose. On his very first walk he slipped off the lead and ran into the market. I raced after him past the fish and the flowers, and at the top of my voice I shouted',
    ],
    [
      'Olivia',
      'Grace Ruby',
      'The girl in the seat beside me is called Olivia. She has a twin sister, Grace, who goes to another school, and her best friend is Ruby. On Friday we had a new teacher who did not know any of us. He opened a window, sneezed twice, and asked the girl beside me to tell him her name. She stood up and said it was',
    ],
    [
      'Nelly',
      'Martha Victoria',
      "Grandpa's boat is called Nelly after a dog he had as a boy. Grandma still thinks he should have named it Martha after her, or at least Victoria. Last month they scraped it and painted it all white, so the letters were gone. When it was dry he took a thin brush and put the same old name back on. Now you can read from the shore again that she is called",
    ],
    [
      'Salt',
      'Pepper Mustard',
      'I have two goldfish and a hamster. The pale fish is Salt, the one with the dots is Pepper, and the hamster is Mustard. While I was at the seaside Emma looked after them, and one night she rang me up. "One of your fish keeps jumping, the pale one," she said. "Is it ill?" "No," I said, "don\'t worry, it\'s always like that. That\'s just',
    ],
    [
      'Arthur',
      'Whistle George',
      'The real name of the old shepherd is Arthur, but nobody in the village uses it. The children call him Whistle, and the baker always mixes him up with his brother George. One day the postman brought a parcel from overseas. "I need your real first name on this line," he said. The old man licked the pencil, looked up at the hills for a while, and wrote',
    ],
    [
      'Pickle',
      'Snow Grandma',
      "We have a hamster called Pickle and a rabbit called Snow. On Tuesday somebody, and I won't say who, left the hamster's cage open. Dad moved the fridge, Mum looked in her boots, and I crawled under every bed, calling again and again for",
    ],
    [
      'Beatriz',
      'Bibi Paulo',
      'The priest christened me Beatriz, but the whole village has called me Bibi ever since I could walk. The baker, the doctor, even my husband Paulo does it. So when I got my first passport I hardly knew myself, for there, in proper black letters, stood my real first name,',
    ],
    [
      'Kofi',
      'Yaw Daniel',
      "It's a boy, and his name is Kofi! His brothers Yaw and Daniel have already tried to feed him a biscuit. I slept two hours, the midwife was an angel, and there are flowers in the sink. When you come on Sunday, you may hold our new baby, little",
    ],
    [
      'Lindqvist',
      'Brown Farouk',
      'Our new teacher is Mr Lindqvist, and he can juggle. Mr Brown, who drives the bus, says juggling is not a job, and Mr Farouk from the kitchen says it is. On Thursday I had a nosebleed in the middle of a lesson, and I was looked after very kindly by our teacher, Mr',
    ],
    [
      'Hana',
      'Mika Rosa',
      'Our neighbours have twin girls. Hana wears glasses and Mika does not, and that is the only way to tell them apart. Today one of them rang to ask for our ladder. We talked about kites for a bit, I noticed her shiny new glasses, and I said, see you later,',
    ],
  ],
  pronouns: [
    [
      'she',
      'he it',
      "The driver of our school bus is Lily's mother. In the snow last week everyone had to get off and push, even the big boys from the top class. The driver pushed hardest of all. When the wheels were turning again we all cheered, and the driver took a deep breath and told us that in twenty years on this road",
    ],
    [
      'himself',
      'herself themselves',
      "My uncle Joe is a nurse in the children's hospital, and the children there love their nurse. At New Year they had a party with paper chains and too much cake. A little girl brought a clown's nose and a silver wig, and would not give up until the nurse put them on. Then she held up a mirror, and the nurse burst out laughing at",
    ],
    [
      'them',
      'her him',
      'Two old sisters run the little shop on the corner. You can get everything there, from glue to cheese. On my birthday I went in to buy a kite, which was hanging right up under the ceiling. A ladder was brought, dust fell on my head, and in the end I got it for half the price because I was nine. I was so happy that I sang a song for',
    ],
    [
      'her',
      'his their',
      'Our new goalkeeper is a girl from Wales called Emma. We lost the first game and we lost the second. On Saturday the grass was so wet that the ball just stopped in the puddles. In the last minute the keeper jumped, caught it right under the bar, and landed in the mud. The whole team ran over to shake',
    ],
    [
      'him',
      'her them',
      'The baby that was born next door on Friday is a boy. There were balloons on the gate, and a grandmother came all the way from Spain. After a few days Lucy and her mother went over with a cake. The baby lay in a basket and looked at the lamp. Lucy washed her hands twice, sat down very straight on the sofa, and asked if she could hold',
    ],
    [
      'her',
      'him them it',
      'Our teacher, Mrs Alvarez, slipped on the ice and broke an arm. The head came in and told everyone to be sensible, which nobody was. Then we painted an enormous card with a dancing bear on the front, and tomorrow our class will go to the hospital and give it to',
    ],
    [
      'himself',
      'herself themselves myself',
      'Little Rafael wanted no help getting dressed today. It took until half past nine, the porridge went stiff, and there were a few loud words about buttons. But the door opened at last, and there were two shoes, two socks and one backwards jumper, all put on without any help, completely by',
    ],
    [
      'them',
      'him her',
      "My two uncles from Brazil are coming on the night train. The flat is a mess, the lift is out of order, and I have only one spare blanket. Never mind. At six tomorrow I'll drink a strong tea, walk down to the station and meet",
    ],
    [
      'his',
      'her their my',
      'Grandpa Elias walks down to the harbour before breakfast every day. In March there was a storm, the doctor said no, and the whole family begged for a bit of common sense. It was useless. There is nothing on this earth that could make such a stubborn person give up',
    ],
    [
      'it',
      'him them her',
      'Has anyone seen my guitar? Mum says to ask Viktor, Viktor says to ask the twins, and the twins just giggle and run off. I have looked in the bath and behind the piano. The concert starts in one hour, and still nobody can tell me where I might find',
    ],
  ],
  agreement: [
    [
      'are',
      'is was has',
      'In your next letter please tell me how big the puppies that your aunt found in a box behind the station, on that terrible night when the snow fell and the last train did not leave,',
    ],
    [
      'has',
      'have are were',
      'For three years now the key to all those little drawers in which my grandparents keep their stamps, their letters and the photos of their old friends',
    ],
    [
      'were',
      'was is has',
      'Yesterday Mum wanted to know how fresh the eggs that my brother had bought for her, on his way home from school, from the man with the noisy van and the funny hat',
    ],
    [
      'was',
      'were are have',
      'When I was little, nobody could tell me how old the man who sold balloons to all the children and hot nuts to their parents, by the gate with the two stone lions,',
    ],
    [
      'have',
      'has is was',
      'Since the middle of the summer, the boys who live with their grandmother in the tall house at the end of our street, right next to the baker and his parrot,',
    ],
    [
      'are',
      'is was has',
      'Excuse me, sir, could you tell me how old the two oak trees beside the gate of the little church, where my teacher got married last spring in a very long dress,',
    ],
    [
      'were',
      'was is has',
      "Yesterday evening I simply could not remember where the keys to my neighbour's garden shed, the one with the cracked window and the crooked roof,",
    ],
    [
      'have',
      'has is does',
      'Has anybody in this family ever seen real snow? Not me, and not Dad either. But my cousins, who moved up north with one fat cat and a huge suitcase, certainly',
    ],
    [
      'is',
      'are were have',
      'Lena, do you happen to know where the box with all those old photographs of our aunts, our uncles and their funny little dogs',
    ],
    [
      'was',
      'were are have',
      'What a wedding! The rain came through the tent and the soup never arrived, but you should have seen how calm the bride, with five noisy bridesmaids and two weeping aunts around her chair,',
    ],
  ],
  state: [
    [
      'empty',
      'full dirty',
      'Sam ate the last two biscuits in the tin before school, wiped his mouth and put the lid back on. In the afternoon Aunt Jane came to visit in a new hat. She talked about her knee and her trip to the sea. "How about a biscuit with our tea?" said Mum and took down the tin. She opened it and went red, because it was',
    ],
    [
      'cold',
      'hot sweet',
      'Mum had just poured herself a cup of coffee when the phone rang. It was her sister, who had fallen off a donkey in Greece. They talked about donkeys and doctors and the old days, and the clock struck ten and then eleven. At last she came back to the kitchen, sat down and took a sip. She made a face, for the coffee was',
    ],
    [
      'dark',
      'bright warm',
      'At six in the evening the storm tore down the wires, and not a lamp in the village would work until the next day. The family played cards around one candle, and Grandpa told his story about the bear. At nine Lucy went up to bed. She pushed her door open and pressed the switch. Then she remembered and had to laugh. The room was still',
    ],
    [
      'wet',
      'dry dirty',
      "It was pouring with rain, and Jack's jumper was out on the washing line, but he was busy watching football. His side lost by two goals. After tea Dad gave him a letter and told him to hurry, because the post office was closing soon. Jack ran out to the line, pulled the jumper over his head and screamed. It was completely",
    ],
    [
      'broken',
      'empty wet',
      'Tom\'s ball hit Grandma\'s best vase, so he pushed the bits behind the sofa and did not say a word to anybody. On Monday there was school, and on Tuesday the circus came. On Wednesday Grandma was looking for her slipper and bent down behind the sofa. It went very quiet. "Tom," she said then, "can you tell me why my vase is',
    ],
    [
      'cold',
      'hot sweet strong',
      'I made myself a steaming coffee at seven. Then my sister phoned about her boiler, the plumber wanted directions, and I ended up writing a long letter to the council. It was nearly noon when I remembered the cup on the windowsill. I took a sip, and by then it was',
    ],
    [
      'dark',
      'wet empty full',
      "The only bulb in our cellar burned out on Monday, and there are no windows down there. We kept meaning to buy another, but there was football, and then my sister's recital. Tonight Dad went down for potatoes and came back with a bump on his head, because the place was completely",
    ],
    [
      'empty',
      'full rusty broken',
      'Confession time: last night my brother and I ate every last biscuit in the tin and put the lid back on. This morning the vicar came for tea. Mum talked about the roses and carried in the tin on a tray. She lifted the lid, and her face turned pink, because the tin was',
    ],
    [
      'wet',
      'dirty dry hot',
      "It began to pour just after I had hung the sheets out in the yard, and it didn't stop all day. I was at work, where we had cake for Mr Osei's birthday. I got home late and wanted to make the bed, but I couldn't use the sheets, as they were still",
    ],
    [
      'broken',
      'new loud old',
      "I dropped Grandma's radio down the stairs, and all sorts of bits fell out. I pushed them in again, put it back on the shelf and went off to feed the ducks. At eight o'clock she will sit down for her music. Somebody has to tell her that her radio is",
    ],
  ],
  quotes: [
    [
      '"',
      'and in that',
      'On Mr. Hart\'s gate there is a sign that says "Beware of the goose". Everyone used to laugh about it, most of all the postman, until he came back one day without his hat. Now Max wants a sign as well, although he only owns a hamster. He found a board and some red paint, and in big letters he copied the very same words, "Beware of the goose',
    ],
    [
      '"',
      'and with now',
      'There is only one thing that Lily\'s little brother can say, and that is "more jam please". He says it to the dog, to the moon and to people on the bus. Yesterday the vicar bent down to him and asked how old he was. He took his thumb out of his mouth and answered, loud and clear, "more jam please',
    ],
    [
      '"',
      'and but because',
      '"If you two go out in the rain without your boots again, and come home with mud up to your ears, and walk all over my clean floor, and leave the door open so that the hens get in, then you can go and look for your supper in the pond, and that is my last word,',
    ],
    [
      '"',
      'and on who',
      'The password to the tree house is "seven green frogs", and nobody knows it but Ben and Anna. One wet afternoon Ben was up there alone with a comic when he heard steps on the ladder. "Who is it?" he called. There was a cough, then somebody put her mouth to the crack in the door and whispered "seven green frogs',
    ],
    [
      '"',
      'And He Then',
      'The old woman stood in her door and called after him: "It is not far at all. You go past the mill and over the bridge, and at the house with the storks you ask for my brother. He will give you soup and a bed, even if his dog does bark a little. Thank you for the firewood, and good night, my boy!',
    ],
    [
      '"',
      'The Then He',
      'The note on the fridge said, "Dear Mei, there is soup in the pot and the cat has eaten already. Water the tomatoes if it stays dry, and don\'t open the door to strangers. I will be home on Thursday. With a big kiss, your Grandpa.',
    ],
    [
      '"',
      'And I Was',
      'Our parrot knows a single sentence, and it is "Who stole my hat?" He says it to the milkman and he says it to the moon. Last night a real thief crept in through the window. Out of the darkness came a terrible voice, "Who stole my hat?',
    ],
    [
      '"',
      'Then We After',
      'Little Tomasz folded his hands and said, "Dear God, look after Mummy and Daddy and the snail in my pocket. Please let it be sunny on Saturday, and make the bigger boys share the ball. I\'m sorry about the vase. Amen.',
    ],
    [
      '"',
      'We Everybody It',
      'My brother is five, and today he read us his first book: "A bear was hungry. He went to a shop, but he had no money. The shop lady gave him a bun. The bear was happy, and he danced all the way home. The end.',
    ],
    [
      '"',
      'I That So',
      'When I switched on the answering machine, a tired voice said, "This is Doctor Mensah\'s office. You missed your visit at ten, and the next free day is the ninth of May. Bring your old glasses with you. Thank you, and goodbye.',
    ],
  ],
};
