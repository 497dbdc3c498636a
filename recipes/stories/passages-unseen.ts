// Passages that two others wrote, each without having seen any other: nobody looked at them, and models are asked them once.

/** By kind: the word, its rivals, the text. */
export const UNSEEN: Readonly<
  Record<string, readonly (readonly [word: string, rivals: string, text: string])[]>
> = {
  has: [
    [
      'legs',
      'tentacles wheels wings',
      'Matilda is the spider who lives behind our bathroom mirror. My wife wanted to throw her out, but I said she catches the flies and asks for no rent. Last night she dropped by to have a look at my toothbrush. Seen from close up, Matilda has eight hairy',
    ],
    [
      'wheels',
      'seats windows',
      "Rocket is my sister's old bicycle. She has ridden it to school since she was nine, through rain and snow and once, by accident, into the duck pond. Our grandfather, who has driven big cars all his life, shakes his head whenever she sets off. He would never trust himself to such a thing. After all, he says, Rocket has no roof, no doors and only two",
    ],
    [
      'feathers',
      'fur wool hair',
      'A young sparrow dropped into our yard on Tuesday, and the children named it Button. Button is covered with soft brown',
    ],
    [
      'scales',
      'feathers fur',
      "In the pond behind the castle there lived a carp so old that nobody could say when he had been put there. The king's youngest daughter called him Grandfather. Every evening she sat on the wall with her supper, told him about her lessons, her quarrels and her new shoes, and threw him the crusts. He never showed her more than the tip of his nose. Then came a summer without rain. The wells dried up, the cows stood about with hanging heads, and even the cook had to wash the plates with sand. One morning the girl ran out and saw Grandfather lying in the last bit of mud. She shouted for the gardener, and together they lifted him into a tub. How heavy he was! For the first time she saw the whole of his back, and it was covered with large golden",
    ],
    [
      'leaves',
      'teeth friends money',
      'Old Tom is what everyone in our street calls the oak in front of number twelve. Dogs visit him, lovers carve their letters into him, and in July the postman eats his sandwich in his shade. This autumn was stormy and brought the first frost early. By the middle of November Old Tom had lost nearly all his',
    ],
    [
      'wing',
      'fin wheel door',
      'Our neighbour Mrs. Dobson keeps a parrot called Olive, who spends her days by the kitchen window. On Sundays the children come over with a bag of nuts, and they all sit round the table and draw. Last time Ben had forgotten his pencils and borrowed some from his sister. His picture of Olive is nearly finished now. You can see very well that on each side of her body she has a',
    ],
    [
      'wheels',
      'legs eyes wings',
      'For her third birthday Tilda got a tricycle from her grandfather. He had found it at a flea market, cleaned it for hours and painted it yellow. The party went on until six, there was lemonade, and two of the guests fell asleep on the carpet. Now her present stands in the hall. If you count, it has three',
    ],
    [
      'strings',
      'legs keys doors',
      'I inherited a violin from my great-aunt. She carried it across the ocean when she was nineteen, and nobody but her was ever allowed to dust the case. I do not know much about such things myself. Yesterday a friend wanted to know what exactly was in that long black box. Well, I said, it is small and brown, and it has four',
    ],
    [
      'trunk',
      'neck beak horn',
      'At the zoo we watched the old elephant for almost an hour. Afterwards my son wanted an ice cream, my daughter wanted to go home, and I lost my hat somewhere between the ticket office and the car park. In the evening we got out the crayons. My daughter looked at my drawing of the animal and shook her head. I had forgotten, she explained, that it has a very long',
    ],
    [
      'legs',
      'arms fingers tails',
      'There was a spider in the bathtub when I got up this morning. I am not afraid of much, but I closed the door at once, called my brother and made coffee while I waited. He took a glass, a postcard and his time. When he came out, he held the glass right up to my nose. Just look, he said, how prettily she moves her eight long',
    ],
  ],
  does: [
    [
      'fly',
      'swim read walk',
      "There were three baby swallows in the nest under our roof. In June their mother stopped bringing them food. She sat on the wire across the road and called. Two of them followed her before breakfast. The smallest stayed where it was for an hour and thought about it. Then, to everybody's surprise and most of all its own, it found out that it could",
    ],
    [
      'hair',
      'grass bread wood',
      'My neighbour, Mr. Bellini, is a barber, the last one in this part of town. On Sunday he put on his good suit and went with us to a wedding, where he danced with all the aunts. One of them wished to know how he had got such strong fingers. He made a little bow and told her that for forty years he had done nothing but cut',
    ],
    [
      'write',
      'sing cook paint',
      'Aunt Sylvia is a novelist, and a famous one. She came to stay with us for the whole of August. In the mornings she slept, and in the afternoons she lay in the hammock with a straw hat over her face. My brother thought she must be ill. But after supper, when the dishes were done and the house was quiet, she shut herself up in the attic, sat down and began to',
    ],
    [
      'dig',
      'fly swim dance',
      'This is the tale of a mole who did not want to be one. He asked the lark for lessons, and came home with a bump. He asked the trout, and came home with a cold. He lay in bed and was sorry for himself until his grandmother, a wise old lady in black velvet, brought him some soup. "My boy," she said, "be glad of what you are good at. None of them can do what we do. When there is danger, we moles simply begin to',
    ],
    [
      'drive',
      'fly cook dance',
      "Dad is a taxi driver. Tonight he would love to stay, because it is Lily's birthday, but it can't be helped. Until six in the morning he has to",
    ],
    [
      'fly',
      'teach cook sing',
      "My uncle Desmond is a pilot. When he visits us he always brings chocolate, and he sleeps on the sofa with his feet hanging over the end. At school we had to write about the work that people in our family do. Lucy wrote about her mother's shop. I did not know how to begin, so I just wrote that my uncle gets paid to",
    ],
    [
      'sing',
      'dance speak cook',
      'Everybody in our town knows that Rosa Bianchi is the best singer for miles around. Before the big evening she drank two cups of tea, walked up and down behind the curtain and could not find her left shoe. A boy discovered it in a flower pot. At last the lights went down. She stepped to the front, took a deep breath and began to',
    ],
    [
      'flew',
      'swam rowed ran',
      'A robin had built her nest in the hedge behind the school, close to the river. One morning a grey cat sat down under it and did not move for a long time. The children banged on the window, and the caretaker came out with a broom, but he slipped on the grass. The mother did not wait for help. Straight across the water to the other bank she',
    ],
    [
      'swim',
      'fly run crawl',
      'Dad caught a small trout and put it in a bucket so that I could look at it. While he unwrapped the sandwiches, my sister and I argued over the name we should give it. She wanted Queen, I wanted Bullet. In the end we both felt sorry. We carried the bucket down the path, tipped it out carefully, and off went Bullet. I had never known how well that little thing could',
    ],
    [
      'paint',
      'clean build wash',
      'Gregor is a house painter, and so was his father. When he retires he wants to go to Norway by train, but that is eleven years off. This week he has been up at six each morning. His back hurts, his van will not start in the cold, and his boy has the measles. Still, there is a villa on the hill whose owner is getting impatient. There are nine rooms, and on Thursday he must start with the hall, which he was hired to',
    ],
  ],
  says: [
    [
      'purr',
      'bark crow growl',
      'Mrs. Hill lent me her kitten for company while I was in bed with a bad leg. After a spoonful of cream it closed its eyes and started to',
    ],
    [
      'moo',
      'bark meow',
      'Somebody had forgotten to shut the barn, and when we got back from church there was a calf in the parlour. It had eaten the flowers off the table and half of the curtain. Father looked at Mother, Mother looked at me, and I looked at the carpet. The visitor was not at all ashamed. It lifted its head, licked its nose and greeted us with a long, loud',
    ],
    [
      'tick',
      'bark drip ring',
      'The judge had an old clock standing behind his chair, as tall as a man. All morning the lawyers had shouted at one another, papers had flown about and a lady had fainted. Now everyone waited for him to speak. No one dared even to cough. The only thing to be heard in the room was a slow and steady',
    ],
    [
      'bark',
      'purr sing whistle',
      'Bruno, our terrier, hates being alone. The neighbours have told us what he does from nine to five. First he lies on the mat. Then he carries one shoe after another into the hall. At noon he sleeps a little. Around half past four he sits down by the window, and as soon as a car stops in front of the house, no matter whose, he begins to',
    ],
    [
      'biscuit',
      'hello goodbye nothing',
      'In all the years we have had our parrot, it has learned just one word, and that is biscuit. It says it at dawn, it says it to the vacuum cleaner, and it has never said anything else. Last month the bishop paid us a visit. Mother had cleaned the silver. He admired the curtains, asked us about school and in the end he walked up to the cage. "And what have you got to tell me, my little friend?" he asked. The parrot looked him up and down, opened its beak and said',
    ],
    [
      'moo',
      'baa quack woof',
      'On the first page of the book there is a cow in a green meadow. My baby girl loves it so much that one corner has been chewed off. We were looking at it together this morning when the phone rang, and then the soup boiled over. When I came back she was still sitting there with her finger on the animal. And what does it say, I asked. She laughed and shouted',
    ],
    [
      'meow',
      'woof moo cluck',
      'My flatmate brought home a kitten last Friday, although pets are not allowed in the building. So far nobody has noticed. We keep the radio on, we hum on the stairs, and I have begun to cough whenever the landlord walks past. Today he stopped right in front of our door to talk about the bins. He was in the middle of a sentence when from behind me came a soft but clear',
    ],
    [
      'bark',
      'meow crow neigh',
      "We have had our dog Bruno for ten years. He sleeps most of the day on my father's coat. Last night there was a noise in the garden. My mother thought it was the wind, and my brother went to look for a torch. Bruno lifted his head, listened for a moment, ran to the door and started to",
    ],
    [
      'truck',
      'flower rose red',
      'For about a month now the only word my nephew has been able to say is truck. He says it to the postman, to his porridge and to the moon. On Saturday a lady came who is writing a book about small children. She knelt down on the rug, showed him a picture of a red rose and asked him in a friendly voice what kind of flower he saw there. He thought about it for quite a while. Then he looked up at her and said',
    ],
    [
      'tick',
      'drip bang meow',
      'There was nothing in the old nursery but a bed, a chair and, on the wall, a big wooden clock that my aunt wound up every evening. The first night I could not sleep. The shutters were closed, the rain had stopped, and everybody else in the house had gone quiet hours ago. I lay on my back and held my breath. Somewhere above my head, again and again, something went',
    ],
  ],
  gives: [
    [
      'milk',
      'eggs wool honey',
      'They sold the car and bought a goat instead. It has been on the roof twice, but every morning it gives them two litres of fresh',
    ],
    [
      'honey',
      'eggs jam butter',
      'After he retired, my father-in-law set up six hives of bees behind the garage. His wife was against it. She is afraid of anything that stings, and she had been hoping for a trip to Rome. In the first year they had nothing but trouble, and in the second a bear was blamed. This summer, though, he carried the first jars into the kitchen, put one down in front of her and handed her a spoon. She had to admit that she had never tasted better',
    ],
    [
      'shoes',
      'chairs hats clocks',
      'Little Jacob was apprenticed to the cobbler when he was twelve. He swept the floor, fetched the beer and was boxed on the ears. At night he slept under the bench and dreamed of the sea. Years went by, the old master died, and Jacob took over the workshop. One day a duchess stopped her carriage in front of it. She had heard in the capital that nowhere in the country did anyone make such beautiful',
    ],
    [
      'apples',
      'plums pears cherries',
      'What grows by the well is an apple tree, planted the day I was born. One year lightning struck it, and another year the soldiers wanted it for firewood and my mother stood in front of it with a broom. I have been away a long time. Now I hear from my cousin that it is still alive and that this September it bore so much that they filled nine baskets with',
    ],
    [
      'light',
      'food water sleep',
      'In the hut we found an oil lamp on a nail. We were wet through, the matches were damp, and Greta had hurt her knee. It took us ages to get the thing going. Then we put it on the table among our maps. It was not much, but it gave us just enough',
    ],
    [
      'eggs',
      'milk wool honey',
      "Since spring we have kept six hens behind the garage. It was my wife's idea. I built the hut, the neighbours complained, then they grew curious, and now their twins come over before school to help with the feeding. To thank them we share what the animals give us. Every Saturday the twins carry home a basket full of",
    ],
    [
      'wool',
      'potatoes flour coal',
      'On the island where he was born, my cousin looks after a large flock of sheep. He has no television, and the mail boat comes only twice a week. In the evenings he plays chess against himself and writes down the moves. I asked him once how he could live like that. He pointed at the hill where they were standing in the fog. It was simple, he told me. Once a year they gave him about forty sacks of',
    ],
    [
      'honey',
      'milk jam soup',
      'My grandfather kept bees at the far end of his orchard. We children were afraid of them and took the long way round, past the well and the woodpile, even when it was raining. Only my cousin Agnes dared to go near. She wore a straw hat with an old curtain over it and thought she looked like a bride. In the autumn, when our parents came to fetch us, there was always the same farewell. The car was packed, the windows were rolled down, somebody could not find a sandal, and Agnes cried a little. Then he came across the yard in his slippers and gave each of us a jar of his own golden',
    ],
    [
      'shoes',
      'gloves earrings trousers',
      'Next to the church, in the narrowest house of the street, lived a shoemaker who was so shy that he hardly ever spoke. He had been in love with the girl from the flower stall for four years. Every morning he greeted her, turned pink and hurried on. His sister told him to write a poem, but he could not think of a rhyme. So he sat down and did what he was best at. On her birthday the girl found on her doorstep a beautiful pair of',
    ],
    [
      'cherries',
      'plums apples nuts',
      'In the week when I was born, my parents planted a cherry tree in front of the house. It was struck by lightning once, and my brothers hung a swing on it that broke on the very first day. Now it is taller than the chimney. My children climb about in it with buckets each summer, for it still gives us more than enough',
    ],
  ],
  which: [
    [
      'Ruth',
      'Clara',
      'Clara loves high places, but Ruth gets dizzy on a kitchen chair. On Saturday we took the two of them to the lighthouse. There were a hundred and ninety steps, a man selling postcards at the top and a wind that took my hat. Only one of the girls climbed up with us. The one who waited below and looked after the bags was',
    ],
    [
      'boat',
      'bus',
      'There are two ways to my village. You can take the bus over the pass, or you can take the boat across the lake. From December on, the pass is closed because of the snow. I told my friends all this, and they visited me in January, with five suitcases, a guitar and a cake that had suffered on the journey. I did not have to ask. I knew they had come by',
    ],
    [
      'mushroom',
      'tomato onion',
      'The canteen had three soups that day. I took tomato, Hans took onion, and the boss, who likes to be different, took mushroom. In the meeting after lunch the boss turned green and had to be driven home, while Hans and I were in the best of health. So it is clear what was wrong: it was the soup made of',
    ],
    [
      'tall',
      'round',
      'There are two clocks in the hall, a tall one and a round one, and the round one is always slow. If you have a train to catch, trust only the',
    ],
    [
      'Felix',
      'Simon',
      'Of my two brothers, Felix plays the drums and Simon plays chess. Both practise every evening, and both say the other one gets on their nerves. Our flat has thin walls. Last Wednesday, close to midnight, the lady from downstairs stood at our door in her dressing gown. She was pale with rage. The lamp over her bed was shaking, she said, and her little dog had crawled under the wardrobe. Mother begged her pardon. Then, without asking any questions, she marched down the corridor and knocked at the door of',
    ],
    [
      'Nina',
      'Paul',
      'Nina was throwing a ball in the living room, and it knocked over the blue vase. Her cousin Paul only sat on the sofa and read. They quickly swept up the pieces, hid them behind the piano and went out to buy flowers, as if that would help. At seven the parents came in and looked at the empty shelf. Nobody spoke at first. Then both of them admitted that the vase had been broken by',
    ],
    [
      'bus',
      'train taxi',
      'This morning the train was forty minutes late, but the bus came exactly on time. I know because I stood between the two stops with my suitcases and talked to a woman from Malta who had missed her taxi. She told me all about her knees. If you have to be at work by eight and want my advice about which one is the more punctual, you should take the',
    ],
    [
      'Greta',
      'Amir Sam',
      "There was a race around the pond. Greta came in first, Amir was second, and Sam walked the last part because of his knee. Afterwards we had cake, the choir sang something in Latin, and a wasp fell into the mayor's glass. Finally the headmistress took the winner's cup out of its box, cleared her throat and handed it to",
    ],
    [
      'soup',
      'sauce rice',
      'I have already put salt into the soup, but there is none in the sauce yet, nor in the rice. I need to run down to the cellar for some onions, and after that I must ring Thomas about the chairs. You can go on in the meantime. The spoons are on the left. Just remember what I told you, and do not put any more salt into the',
    ],
    [
      'Ivan',
      'Oleg',
      'Oleg and Ivan are twins, but since last summer Ivan has been half a head taller than his brother. They share a room and a pair of skis, and they quarrel about both. Today their grandmother was baking. She needed the jar on the highest shelf, and she knew that of the two boys only the taller one could reach it. So she opened the window and called for',
    ],
  ],
  where: [
    [
      'flowerpot',
      'doormat bench',
      'We have left the spare key under the flowerpot, not under the doormat or the bench. The fridge is full and the beds are made. Should you arrive before us, just lift up the',
    ],
    [
      'Lisbon',
      'Dublin Vienna',
      'My godmother moved to Lisbon when her shop in Dublin closed. She wrote that the hills were steep and the fish was cheap. My mother kept saying she would be back within the year. That was eleven years ago. I have a job in Vienna now, and my first holiday begins on the fourth of May. I have bought the ticket, and I have bought a present. In less than a week I will knock at her door in',
    ],
    [
      'oven',
      'drawer mattress car',
      "Before we went off to the coast, Grandma made us wait in the car while she hid her savings. She told me about it on the way, in a whisper, since I was the only one who could keep a secret. A drawer was no good, she said, and the mattress was the oldest trick in the world. She had put the envelope into the oven. We had two lovely weeks. We built castles, Grandpa got a sunburn in the shape of his newspaper, and I learned to float on my back. On the way home there was a long traffic jam, and when we came in, everybody was starving. Dad found a frozen pizza. He whistled, he turned a knob, and he looked for a plate. I was already half asleep on the bench. Suddenly I sat up and screamed, for I had remembered that all Grandma's money was in the",
    ],
    [
      'well',
      'lake sea forest',
      'The witch dropped the ring into the well and laughed. The king sent his knights to search the forest, and his divers to search the lake. His eldest son sailed across the sea and did not return. Only the kitchen girl had seen what happened, and nobody had asked her. "Your Majesty," she said as she brought in the pudding, "it is none of my business, but the ring lies at the bottom of the',
    ],
    [
      'library',
      'gym cafeteria',
      "The parents' evening is in the library this time, because they are painting the gym. Mr. Okoro is going to talk about the trip to the mines, and there will be a raffle. I met Tim's father at the bus stop. He had been sitting in the cafeteria for half an hour, all alone, and was about to go home. I told him that everyone was waiting for him in the",
    ],
    [
      'drawer',
      'pocket suitcase',
      'Before breakfast I put our passports into the drawer so that nobody would spill coffee on them. Then the taxi came too early. My husband carried the suitcase down, I stuffed the tickets into my pocket, and the baby cried because her bear had fallen behind the heater. At the airport a man in uniform held out his hand. I turned pale, for our passports were still in the',
    ],
    [
      'Lisbon',
      'Oslo Paris',
      'My aunt Helen moved to Lisbon two years ago, although all her life she had dreamt of living in Oslo. The doctors had told her that she needed the sun. She found a flat with a blue balcony, learnt to cook cod in more ways than I can count, and joined a club of ladies who go for walks and never get anywhere. Her daughter studies in Paris and is worried about her, I do not know why. Whenever I ring up, there is laughter in the background, and someone is tuning a guitar. In March I will have two weeks off. This time I want to stay with my aunt and nobody else. I have already bought a ticket to',
    ],
    [
      'library',
      'park bakery',
      'Karim told us at breakfast that he would spend the whole afternoon in the library. His sister took the dog to the park, and I walked over to the bakery because we had run out of rolls. It was so hot that the tar stuck to my shoes. At four his teacher rang and said it was urgent. I answered that she could find him in the',
    ],
    [
      'sock',
      'tin cupboard',
      'Mia used to keep her best marble in a tin, but on Monday she took it out and hid it in a sock, because her brother had found the tin. On Tuesday they both had to help with the hay. On Wednesday her friend Yuki came to play and begged to see the marble. Mia shut the door, opened the cupboard and pulled it out of the',
    ],
    [
      'attic',
      'cellar garage',
      'The sledge is in the attic, next to the cradle, and the skates are in the garage. I have not touched either of them for three years, because all we got at Christmas was drizzle. This morning, though, the garden was white. The boys had their boots on before I had found my glasses, and one of them had already run down to the cellar in vain. Wait, I said, you are looking in the wrong place, your sledge is in the',
    ],
  ],
  colour: [
    [
      'green',
      'white brown',
      'Last weekend Dad painted our fence green. He would have preferred white, like the one next door, but this was left over from the boat. He had just gone in to wash the brush when our brown cat took her evening walk along the top of it. Now there are little footprints all over the sofa, and they are',
    ],
    [
      'orange',
      'black grey blue',
      'I own the ugliest suitcase in the world. It is bright orange, and I bought it so that I could never miss it. At the airport I stood and watched. A black one went by, then a grey one, then a pram, then forty black ones more. After an hour the belt stopped. At the desk a tired young man in a blue uniform pulled out a form. Name? Flight? Size? And what colour was the suitcase? I sighed and told him that it was',
    ],
    [
      'blue',
      'red yellow',
      'The dwarf gave the prince good advice before they parted. "In the giant\'s cellar you will see three bottles. Drink from the blue one and you will be as strong as he is. The red one will put you to sleep for a hundred years, and the yellow one will turn you into a goose." The prince thanked him and rode for seven days. He crossed a desert, he lost his horse at cards, and he was bitten by a talking fox. When at last he stood in the cellar, he could hear the heavy steps of the giant on the stairs. There was no time left. He stretched out his hand and seized the bottle that was',
    ],
    [
      'purple',
      'pink gold',
      'The bride wants all her friends in purple. Light pink is for her nieces, and gold is for the cake. I have tried on nine dresses and cried over two, but the one I took is, of course,',
    ],
    [
      'yellow',
      'red white',
      'It is easy to keep order in this office. Bills go into the yellow folder, letters of complaint go into the red one, and everything that you do not understand goes into the white one. Do not ask Gerald, he has his own system. Let us practise. Here is something from the plumber: three hundred for the new pipe, to be paid by Friday. You stamp it, you write the date on it, and then you put it into the folder that is',
    ],
    [
      'purple',
      'grey brown',
      'Aunt Josie knitted two scarves this winter, a purple one for me and a grey one for my brother. I wore mine every day, even indoors, until I left it on the tram. The lost property office is behind the station. A man in a brown jacket was eating an egg there and did not look pleased to see me. He asked me what colour my scarf was. I told him that it was',
    ],
    [
      'green',
      'red white',
      'The taxi that hit our fence was green. I saw it from the balcony while I was watering the red geraniums. A minute later a white van stopped, and two men got out, scratched their heads and drove off again. The policewoman came after lunch. She opened her notebook and asked whether I could describe the taxi. Of course I could. It was small, it had a dent on one side, and its colour was',
    ],
    [
      'blue',
      'brown yellow',
      'At the beginning of the holidays Dad painted our front door blue. He had meant to do the brown gate as well, but then he fell off the ladder, and that was the end of it. He had to lie on the sofa for three weeks with a bell in his hand. We read the newspaper to him, we fed him yellow plums, and in the evenings half the street came in to play cards with him and tell him about their own accidents. By the end of August he was almost sorry that he could walk again. Last night my friend Noor was going to visit us. I could not remember the house number, so I told her to ring at the front door that is',
    ],
    [
      'black',
      'white grey',
      'Old Mr. Ferro has two horses. Star is black and Duke is white. They are so fond of each other that they will not eat apart. During the storm both of them ran away, and we spent the night in the hills with lamps and ropes. Towards morning we heard a snort. I was the first to see that it was Star who came towards us through the grey mist, for the horse was',
    ],
    [
      'orange',
      'pink silver',
      'Sara chose an orange balloon and Finn chose a pink one. Their father paid the clown and told them to hold on tightly. At the fountain a man with a silver face was pretending to be a statue, and both children stared at him with open mouths. Sara forgot about her hand. When she remembered, it was too late. High above the roofs they could just make out a tiny spot of',
    ],
  ],
  whose: [
    [
      'Martha',
      'Olga Peter',
      'Martha never leaves home without her umbrella, the one with a duck for a handle. Yesterday she was here for tea, together with Olga and Peter. We laughed a lot, Peter broke a saucer, and Olga had to run for her bus. This morning I stumbled over a duck in the hall. I picked up the phone right away and called',
    ],
    [
      'baker',
      'butcher teacher',
      'The big yellow dog that sleeps on the church steps belongs to the baker. It gets its bones from the butcher, and on school days it walks the teacher to the bridge. In spring a tourist was bitten in the leg. Well, not bitten, he said, but held. The policeman wrote it all down. He told the man that it would not cost him anything, because the damage had to be paid by the owner, that is to say, by the',
    ],
    [
      'Priya',
      'Daniel Monica',
      "The chipped mug is Priya's. Daniel brings his own, and Monica drinks out of the bottle. So please put that old thing back on the shelf, because it belongs to",
    ],
    [
      'grandmother',
      'uncle father',
      "The rowing boat is my grandmother's, though she has not sat in it since the war. My uncle and my father both learned to row in it. When I was ten I took it out without a word to anyone and ran it onto the rocks. My uncle hauled it out with the tractor. My father mended the hole with tar. Neither of them scolded me. But I was not let off. After supper I was sent up to the bedroom at the end of the passage, where I had to say I was sorry to the person it belonged to, my",
    ],
    [
      'Victor',
      'Leo',
      "The inspector looked at the two coats on the stand. The one with the torn pocket was Victor's and the one with the fur collar was Leo's; the maid had sworn to it. Outside it was getting light. He searched the collar and found nothing but a hair. Next he reached through the torn pocket, deep down into the lining, and there was the missing pearl. He had no doubt any longer. The thief was",
    ],
    [
      'Hannah',
      'Felix Clara',
      "Hannah owns the cello that stands in our corridor, and the drum beside it is Felix's. We practise on Thursdays, mostly in the kitchen, because Clara has a baby who sleeps in the front room. Last week the plumber carried in his pipes, turned round too fast and knocked over the cello. There was a terrible crack. He went pale and asked me whose it was. I said that it belonged to",
    ],
    [
      'grandmother',
      'teacher brother',
      "The ring I am wearing was once my grandmother's, and I never take it off. My teacher made me put it in my bag before gymnastics, and I could not think of anything else for the whole hour. My brother finds it ugly. Yesterday a stranger on the ferry admired it and asked me if I would sell it. Never, I answered, because it used to belong to my",
    ],
    [
      'dentist',
      'baker lawyer',
      "A dentist, a baker and a lawyer had been to the same wedding and were travelling home together. The suitcase with the stickers was the dentist's. The other two had only rucksacks. They talked about the bride, they ate cold chicken, and they laughed so much that they nearly missed their stop. The train was already moving when the guard threw the suitcase out of the window after them. It landed in a puddle. None of them was as angry as its owner, the",
    ],
    [
      'Maria',
      'Pedro',
      "The red boat used to be Pedro's, but he sold it to Maria when his back got bad. He still comes down to the harbour each morning, sits on a barrel and gives good advice. The tourists take pictures of him. One of them wanted to rent the boat for a day and asked who owned it now. The fishermen pointed to the end of the pier and told him to talk to",
    ],
    [
      'Theo',
      'Ruth',
      "All the mugs in our office look alike. But the one with the chip is Theo's, and the one with the crooked handle is Ruth's, and they do not like it when somebody else uses them. I started here only a week ago. I was told about the copier, the alarm and the plants, and I mixed up half of it. Today I drank from the mug with the chip. There was a sudden silence in the room. I suppose I should go and apologise to",
    ],
  ],
  names: [
    [
      'Waffles',
      'Prince Duke',
      'Mum was for Prince, and I was for Duke, but the puppy answered only when my little brother called it Waffles, so that was what we named it. I have regretted it ever since. Today it tore itself loose in the park, and there I was, a grown man in a tie, running past all those people and yelling',
    ],
    [
      'Ingrid',
      'Berta',
      'The woman opposite me put down her knitting. "I am Ingrid," she said, "and I am on my way to see my sister Berta, who has married a clown." From then on the journey was never dull. We shared my eggs and her cherries, we played cards with a soldier, and I heard all about the clown. At Cologne I had to get out. She pulled down the window and wished me luck. I waved my handkerchief and shouted, "Take care of yourself,',
    ],
    [
      'Albatross',
      'Mermaid Victory',
      'My great-grandfather was cook on a ship called the Albatross. We have only one picture of it, brown and full of spots. As a child I used to lie on the carpet and make up adventures: fights with the pirates of the Mermaid, races against the Victory, icebergs, sharks, and pancakes in a storm. Later I forgot about it. I became a dentist. Then last autumn some divers found a wreck near the cape, and I saw it on the evening news. They brought up plates, a kettle and finally a bell, green with age. One of the men rubbed it with his sleeve until the letters could be read. I jumped up from my chair, because what was written there was the name of his ship, the',
    ],
    [
      'Dunmore',
      'Kilbray Ashford',
      'We were on our way to Dunmore, where a room had been booked for us. At Kilbray we had a flat tyre. Near Ashford we lost the map, or rather the wind had it. It got late. In the headlights we saw an old man with a goat, and my wife rolled down the window. "Good evening," she said. "Could you tell us, please, how many miles it still is to',
    ],
    [
      'Harold',
      'Max Oscar',
      'The baby was called Harold, though his sister had wanted Max and his aunt Oscar. The nurse bent over the cradle, tickled him under the chin and whispered, "Good night, my dear little',
    ],
    [
      'Biscuit',
      'Major',
      'We called our new puppy Biscuit because of the colour of his ears. Major, our old dog, did not think much of him and growled whenever he came near the basket. On Sunday we took them both to the woods. Major trotted along beside us as usual, but the little one ran after a squirrel and was gone. We stood among the trees and called again and again for',
    ],
    [
      'Thornby',
      'Leeds Marsden',
      'The village where I grew up is called Thornby. There is a pond, a pub and a shop where you can buy stamps, nails and sherbet. I left it at eighteen. First I drove a tram in Leeds, then I was married for a while, and for the last twenty years I have mended clocks in Marsden. It is a quiet trade. Last week a very old lady came in, put a carriage clock on the counter and stared at me. She was sure she knew my face. Was I not the boy who had once fallen into the pond with his bicycle? And what was the name of that village again? It had slipped her mind. I laughed and told her that it was called',
    ],
    [
      'Okafor',
      'Price',
      'Miss Okafor is our new maths teacher. The one we had before her, Miss Price, moved to Canada to raise huskies. On Monday we all got our tests back. Mine had a big circle round the last answer, and I could not see what was wrong with it. I worked it out twice more under the desk. Then I put up my hand and said, excuse me, Miss',
    ],
    [
      'Swallow',
      'Pelican',
      'The ferry to the island is named Swallow, and the fishing boat that is moored behind it is the Pelican. Both have been repaired so often that there is hardly an old plank left. My sister gets seasick in the bath, so she was not happy when I told her of my plan. We bought ginger biscuits. At the harbour a boy was selling tickets for the ferry and shouting its name. All aboard, he cried, all aboard the',
    ],
    [
      'Anton',
      'Emilia',
      'My sister has had twins. The girl is to be called Emilia, and the boy will be Anton, after our grandfather. I took the night train and arrived with a cake that had been sat on. Everyone was talking at once. The girl was being passed around like a parcel, but her brother lay in the cot by the window with his fists closed. I tiptoed over, bent down and whispered, welcome to the family, little',
    ],
  ],
  pronouns: [
    [
      'herself',
      'himself themselves',
      'Our new doctor, Kim Lee, is the mother of one of the boys in my class. Patients come from far away to see a doctor like that. Yesterday the waiting room was full of farmers, as usual, when there was a crash behind the door and then a cry. The nurse ran in. There was nothing to worry about. In trying to open a window, Doctor Lee had slightly hurt',
    ],
    [
      'them',
      'it him her',
      'I left my good leather gloves on the tram. At the stop they told me to ask at the depot, at the depot they told me to ask at the station, and at the station there was a queue for the only window. When it was my turn, the clerk shoved his tea aside, disappeared for a minute and came back with a smile. A lady in a red coat had found',
    ],
    [
      'his',
      'her their',
      'The captain of our ferry is a man of few words. On Monday the sea was rough. There were goats on deck, and ladies in silk on their way to the races, and a girl who sold lemonade. In the middle of the channel this girl leaned out too far and fell over the rail. The ladies shrieked. The goats pulled at their ropes. Without any hurry the captain took off',
    ],
    [
      'it',
      'them him her',
      'On the night bus I found a top hat, quite new. I showed the driver, two schoolgirls and a couple who were busy kissing, but nobody knew who might have lost',
    ],
    [
      'she',
      'he they',
      'Alex, who runs our department, came back in April after giving birth to a daughter. A lot had changed in the meantime. Ben had taken over the big desk, Tom had hung up his football scarves, and the plants were dead. Within a day all was as before. On Thursday I went in to ask for a free afternoon. Alex was on the phone with some minister. Without even looking up,',
    ],
    [
      'her',
      'his their',
      'The doctor who runs the clinic in our street is a woman called Margaret Hill. I have been going there for years, mostly because of my knees. This time I had to wait for an hour between a coughing man and two boys with a football. At last I was let in. The doctor yawned, apologised and rubbed',
    ],
    [
      'himself',
      'herself themselves',
      'Walter has been our gardener since I was small. On Friday we had a party, and the guests stood about on the lawn and talked about the heat. Nobody noticed the wheelbarrow rolling down the slope until it splashed into the pond. My aunt screamed. The gardener watched the bubbles for a moment, sighed, and blamed nobody but',
    ],
    [
      'them',
      'it him',
      'Before she flew to Chile, my friend Anja left two tomato plants in my care. I put the pots out on the balcony. Then the washing machine broke, my boss fell ill, and I worked until late all week. On Saturday a postcard came. It had a volcano on the front, and on the back there was just a single sentence. I do hope, it said, that you have not forgotten to water',
    ],
    [
      'it',
      'them her',
      'In March I lent my brother-in-law a ladder. Since then there have been two birthdays, a funeral and a long quarrel about a hedge. Whenever we meet, we talk about the weather and his sons. Now the gutters are full of leaves, and last night I finally picked up the phone. I did not want to sound unfriendly. I only asked if he could please bring',
    ],
    [
      'him',
      'her them',
      'The new head of our office is a Mr. Castellano from Turin. For weeks there had been rumours, and the secretaries had even made a bet. On his first day the lift got stuck, the flowers had not been delivered, and Mrs. Wong held her speech in front of an empty chair. Things went better later. By the end of the week everybody had an opinion about the new boss, and most of the women said that they liked',
    ],
  ],
  agreement: [
    [
      'is',
      'are were',
      'My uncle has bought a sheep, just one, to keep his lawn short. His neighbours laughed, their dogs went mad for days, and all the children from the houses around came with carrots and ribbons. I always ring him up on Sundays. We talk about his knees and my exams, and before he hangs up he never forgets to tell me how the sheep',
    ],
    [
      'were',
      'was is',
      'The letters my grandmother kept in a tin box under the bed, in the small room at the back of the house, wrapped in a scarf that had once belonged to her sister,',
    ],
    [
      'are',
      'is was',
      'At the fair my daughter won two fish in a plastic bag. We had no bowl, so we used the salad dish, and later a tank with a castle, a lamp and a pump. Her father complained about the price. But whenever he gets up at night for a glass of water, he does not come back for a long time. If I ask him where he has been, he clears his throat and says he only wanted to see whether the fish',
    ],
    [
      'deserves',
      'deserve need',
      'A woman who drives forty children to school each day, over roads full of holes, with windows that rattle and brakes that scream, and who still knows all of their birthdays, surely',
    ],
    [
      'was',
      'were are',
      "The only one of my father's many watches that I ever wore to concerts, weddings and interviews, the one with all those scratches and with numbers as thin as the legs of gnats,",
    ],
    [
      'is',
      'are were have',
      'The key to the three cupboards that my grandparents brought with them from the mountains, and which still smell of apples and candles when their doors are opened, unfortunately',
    ],
    [
      'were',
      'was is has',
      'The children who had been waiting since noon at the gate, where an old man with a beard was selling lemonade out of a bucket that his wife filled at the pump, by then',
    ],
    [
      'needs',
      'need require want',
      'My bicycle, which I bought from two students who were moving abroad and had to get rid of all their lamps, books, pans and plants within three days, urgently',
    ],
    [
      'have',
      'has was is',
      'The letters that my sister wrote to me in the year when she lived with a fisherman on the north coast and had neither a telephone nor a proper stove in her tiny room, over the years',
    ],
    [
      'was',
      'were are have',
      'One of my uncles, I mean the one with the dogs and the boats and all those tales about storms, pirates and sunken islands that our parents did not want us to hear, in those days',
    ],
  ],
  state: [
    [
      'dark',
      'bright warm clean',
      'The storm had cut off the power, and a single candle was all we had. It stood on the piano, and we told ghost stories. Willy was half way through the one about the headless nun when the door flew open and the wind blew out our flame. Someone giggled, someone else grabbed my arm. I could not see who it was, because the room was now completely',
    ],
    [
      'cold',
      'hot sweet ready',
      'I had just poured myself some tea when my sister rang. She has a new boyfriend, who collects stuffed owls. I heard about each owl. I heard about his mother, his divorce and his motorbike. It was an hour and a half before I could go back to the kitchen and lift my cup. I pulled a face. The tea was',
    ],
    [
      'empty',
      'full clean heavy',
      'On the evening before the picnic Mother filled the big basket with chicken, rolls and strawberries, closed the lid and set it on the stairs. During the night my three brothers got hungry, one after the other. Each of them thought that a little would not be noticed, and the last one finished off what was left. In the morning we drove to the lake and spread out the rug. Everyone was in high spirits. Mother knelt down, opened the lid and turned pale. The basket was',
    ],
    [
      'wet',
      'dry clean warm',
      'It rained on my washing while I was at the dentist. By the time I got home the sky was blue and the birds were singing, but the sheets were still',
    ],
    [
      'locked',
      'open gone painted',
      'The countess turned the key twice in the door of the east wing and threw it into the moat. That was in the year her husband died. Her sons grew up and went to war, her daughters married bankers. The roof lost its tiles. A hotel company came, made an offer and went away again. When we were children we played soldiers in the courtyard, and each of us, sooner or later, crept up the steps to the east wing, held his breath and pushed down the handle. It was always the same. After sixty years the door was still',
    ],
    [
      'dark',
      'empty wet frozen',
      'Just after sunset the power failed in the whole valley, and of course we had used up our last candle. My brother told a story about a miller, my mother hummed, and the baby slept through it all. Around nine there was a knock. It was our neighbour, who was feeling lonely and had brought a pie. Come in, I said, but mind the step, because in here it is completely',
    ],
    [
      'cold',
      'hot boiling ready',
      'At eight Ella poured herself a cup of tea and put it on the windowsill. Then her sister rang from Toronto. They talked about the new house, the old boyfriend, the price of butter and whether one can wear yellow at a funeral. When she put down the phone it was almost eleven. She reached for her cup, took a sip and made a face. By now the tea was',
    ],
    [
      'empty',
      'full locked heavy',
      'On the way to school Luca ate up every last cookie in his tin. There was a spelling test, then singing, and after that the whole class walked to the castle for a picnic. Mira had forgotten her lunch. Luca felt sorry for her, and without thinking he held out his tin to her and told her to help herself. She took off the lid and looked at him in surprise. The tin was',
    ],
    [
      'wet',
      'dry new clean',
      'Someone had left our sleeping bags hanging on the line, and it poured all night. There was no time to do anything about it, so we stuffed them into the car as they were and drove off. We sang, we got lost twice, and Nadia taught us to swear in Finnish. It was past ten when we reached the hut. We were dead tired and unrolled the sleeping bags at once, only to find that they were still',
    ],
    [
      'open',
      'closed broken dirty',
      'Ahmed went to work this morning without shutting his bedroom window. It was a long day. A customer cried, the printer ate a contract, and lunch was a banana. When he got home at last, a strange cat was sleeping on his pillow. He wondered how it could have got in, since he lived alone and the door had been locked. Then he remembered that all this time the window had been',
    ],
  ],
  quotes: [
    [
      '"',
      'and because but',
      '"I have told you a hundred times that the gate must be shut, since the pony is clever and the cabbages next door are sweet, and if it happens once more you will pay for them out of your own pockets,',
    ],
    [
      '"',
      'Then We Please',
      'The whole message was two sentences long, and I know it by heart. It said: "Dear Emil, the ship leaves on Friday at six, and there is a place for you if you want it. Bring warm socks, and do not breathe a word to your mother.',
    ],
    [
      '"',
      'Or She Because',
      'The small boy tugged at the guard\'s sleeve and asked, "Excuse me, sir, could you please make this train turn around?',
    ],
    [
      '"',
      'Now And Tomorrow',
      'Grandfather lit his pipe and began. "Once there was a tailor who was so thin that he could hide behind his own needle. One day a bear walked into his shop and wanted a waistcoat. The tailor measured him, from very far away, with a very long stick. He sewed all night, and at sunrise the waistcoat was done, red, with eleven buttons. The bear put it on and breathed in, and the buttons shot through the window like bullets and killed the wolf that was just creeping up to the door. So the tailor was a hero, and the bear was his friend, and they had pancakes. And that is the end of the story, my dears, so off to bed with you!',
    ],
    [
      '"',
      'Then But They',
      '"Have you fed the hamsters?" asked Nora. "Of course I have," I said. "I gave them seeds, and a bit of carrot, and clean water, and after that I sat by the cage and read to them for a while, so that they would not feel lonely without you.',
    ],
    [
      '"',
      'Then And You',
      'My grandmother saw the mud on her kitchen floor. She put down her knitting and said, "When I was your age there was one pair of boots for the three of us, and whoever came home last had to clean them. We did not complain, and I do not think we were unhappy. So take that brush, go outside, and do not come back in before they shine!',
    ],
    [
      '"',
      'and but because',
      'Nobody in the queue dared to speak. "If my parcel has not turned up by Friday at the latest, with the stamps and the ribbon and everything else just as my niece sent it, I am going to write to the newspaper,',
    ],
    [
      '"',
      'Or Did Please',
      'The stranger leaned over the counter. He looked left and right and whispered, "Do you remember the winter when the two of us rowed out to the lighthouse to bring the keeper his mail? There was something in the boat that we never talked about afterwards. I have kept quiet about it for thirty years. Have you?',
    ],
    [
      '"',
      'We But Then',
      'At half time we were four goals down, and it was snowing. The coach wiped her glasses and waited until the last of us had sat down. "I am not going to shout at you today," she said. "You have run until you could hardly stand, and I am proud of that. What is missing is that you talk to each other. Miriam, when you see that somebody is free on the left, say so. Jo, you are not alone out there. The others are bigger than you, but they are tired, and they think that they have already won. Drink your tea, tie your laces and show them that they are wrong.',
    ],
    [
      '"',
      'And They It',
      'Dear Lotte, you asked for news of the allotment. Well, this morning Mr. Ozturk came running up the path with his hat in his hand and cried, "Quick, bring a ladder and a blanket! Your goat has climbed onto the roof of the tool shed, and she is eating the flag that the club was given by the mayor!',
    ],
  ],
};
