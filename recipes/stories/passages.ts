// Passages written by hand, as somebody would write them who judges a memory: a word is due that only the beginning determines.

import { MORE } from './passages-more.ts';
import { UNSEEN } from './passages-unseen.ts';

/** A passage with a word that is due. */
export interface Passage {
  readonly kind: string;
  /** What is for the report or unseen is only reported; we look at the others while developing. */
  readonly part: 'development' | 'report' | 'more' | 'unseen';
  /** Up to the word, without a space at the end; a closing quotation mark joins it directly. */
  readonly text: string;
  /** The word of which a careful reader is sure. */
  readonly word: string;
  /** Words that who has forgotten the beginning might expect as well. */
  readonly rivals: readonly string[];
}

/** By kind: the word, its rivals, the text. Of each kind, every second one is only reported. */
const WRITTEN: Readonly<Record<string, readonly (readonly [word: string, rivals: string, text: string])[]>> =
  {
    has: [
      [
        'wings',
        'paws ears hands',
        'I have a parrot called Mango. Mango throws his seeds all over the kitchen, copies the doorbell and steals toast off my plate when I am on the phone. My aunt says I should sell him, but I never would. He is happiest up on the curtain rail by the window, where there is enough room to spread his',
      ],
      [
        'fins',
        'legs paws wings',
        'We won a goldfish at the school fair and put it in the old glass bowl that used to hold fruit. My grandad sits and looks at it for hours. He says it is better than television. It never hurries. It goes round and round, and all you can see moving are its tiny',
      ],
      [
        'legs',
        'wings fins wheels',
        'My aunt has a horse called Duke. Duke loves carrots, hates umbrellas and once ate a birthday card. He is old now and his back hurts, but Duke still has four strong',
      ],
      [
        'trunk',
        'beak paw nose',
        'An elephant called Nala lives at our zoo. She likes rain and she hates loud music. When Rosa held out an apple, Nala took it with her long',
      ],
      [
        'ears',
        'horns wings feathers',
        "Can you look after Pepper while we are on holiday? He is no trouble. He eats carrots, hay and any lettuce you do not want, and he sleeps in the hutch by the shed. Please don't pick him up by his long, soft",
      ],
      [
        'shell',
        'nest web kennel',
        'After the rain Finn found a snail on the garden path. He put it on a leaf so that nobody would step on it, and he ran to fetch his sister. They watched it for a while. But when Lucy touched it with her finger, it pulled itself back inside its',
      ],
      [
        'beak',
        'trunk paw teeth',
        'On Sundays we walk round the lake with a bag of oats. There is one duck that always comes first and pushes all the others out of the way. Last week she was too quick for my little cousin. She pulled the whole bag out of his hand with her',
      ],
      [
        'tail',
        'wings horn beak',
        'Our cat Smokey does not like visitors. When my uncle came for tea, she sat on top of the bookcase and stared at him the whole time. He said hello and she looked at the wall. He put out a hand and she moved further away. You can always tell when she is cross, because she starts to swish her',
      ],
    ],
    does: [
      [
        'hopped',
        'flew swam drove',
        'We nearly stepped on a small green frog beside the pond. Dad told us to keep still, so we did. It sat there and blinked at us, and its throat went in and out. My sister sneezed. The frog gave a start, and off into the long grass it',
      ],
      [
        'flew',
        'swam ran hopped',
        'The sparrow must have come in by the kitchen door. It sat on top of the clock and would not come down, whatever we tried. In the end Mum opened the big window, sent us all out of the room and waited. It was quiet for a minute. Then the little thing shook its feathers and away it',
      ],
      [
        'swim',
        'bark run fly',
        'Bubbles is not the most exciting pet. My friends have a dog that fetches sticks and a hamster that runs in a wheel. I have a fish. I changed his water, I bought him a castle and I put some plants in, but he takes no notice of anything. All day long, all he does is',
      ],
      [
        'sting',
        'peck kick bark',
        "There is a bees' nest behind the shed. A man will come on Friday to look at it. Until then please play at the other end of the garden, or they might",
      ],
      [
        'web',
        'nest hole bed',
        'A fat little spider lives above our back door. We call her Doris. The wind took everything last night, but by lunchtime Doris was hard at work on a new',
      ],
      [
        'climb',
        'swim bark sing',
        'At the wildlife park we saw a young monkey with his mother. He pulled her ears and stole her banana, and then he hid behind a rock. She looked tired. As soon as she turned round, he was at the bottom of the highest tree, and quick as anything he began to',
      ],
      [
        'grass',
        'meat cheese fish',
        'The farmer has forty cows and he knows each of them by name. In winter they stay in the barn, and he brings them hay twice a day. In spring he opens the gate, and they run out like children on the last day of school. Then they put their heads down and start to eat the fresh green',
      ],
      [
        'purr',
        'bark sing hiss',
        'I was feeling sorry for myself on the sofa with a cold when Ginger came in. She is not my cat really, she belongs to the people upstairs, but she comes and goes as she likes. She got up on my blanket, turned round twice and lay down. I stroked her behind the ears, and happily she began to',
      ],
    ],
    says: [
      [
        'bark',
        'meow sing moo',
        'We got Rex from the shelter in March. He is a good boy, he sleeps in the hall, he never chews the shoes and he loves all of us, even my grumpy brother. There is only one problem, and that is the postman. Every morning, when the letters come through the door, Rex jumps up and starts to',
      ],
      [
        'meowed',
        'barked quacked mooed',
        'Late at night there was a scratching noise at the door. Anna got out of bed and went down the cold stairs. On the step sat a thin black cat with wet fur. It looked up at her, opened its mouth and',
      ],
      [
        'moo',
        'bark quack sing',
        "Bella is the oldest cow on my grandmother's farm. She has large brown eyes and a wet nose. When I held out some hay she looked at me and, very loudly, went",
      ],
      [
        'quack',
        'bark moo roar',
        'Seven ducks live on the pond behind our school. When somebody walks by with a sandwich, they all come running, and in maths we can hear them',
      ],
      [
        'roared',
        'barked quacked laughed',
        'The lion had not eaten for two days. He lay under a tree with his head on his paws and listened to the small animals laughing at him. The mice danced round him, and a bird pulled at his hair. He was a patient lion, but it was too hot, and he was too hungry. At last he stood up, opened his mouth wide and',
      ],
      [
        'hoot',
        'bark moo cluck',
        'We were lying in our tent and could not sleep. Ben told a story about a ghost, and then he got frightened of it himself. Something moved in the tree above us. Just an owl, I told him, I saw its face before it got dark. He did not believe me until we heard it',
      ],
      [
        'buzzing',
        'barking purring singing',
        'A bee had got into the classroom. Some of the children screamed and hid under their desks. Miss Clark told everyone to be calm and to go on reading, but nobody could. It flew from one window to the next and looked for a way out. For the rest of the lesson all I could hear was that',
      ],
      [
        'crow',
        'bark moo purr',
        'People think that it is quiet in the country. Our neighbours moved here from the city for some peace, and now they want to go back. They do not mind the tractor and they do not mind the church bells. It is our rooster that they cannot stand, for at five in the morning, every single morning, he begins to',
      ],
    ],
    gives: [
      [
        'eggs',
        'milk wool honey',
        'My neighbour keeps five hens. They dig up her flowers and get through the fence. But she loves them, and this morning she gave me a basket with six fresh',
      ],
      [
        'milk',
        'eggs wool honey',
        'Old Daisy is the only cow we have left. The others were sold when Grandpa hurt his back. He gets up at half past five, puts on his boots and walks across the yard with his stool and a clean bucket. When he comes back half an hour later, the bucket is full of warm',
      ],
      [
        'wool',
        'milk honey eggs',
        'Our sheep looked very odd after Uncle Pete had been here with his clippers. They stood close together in the corner of the field, thin and white, and they would not look at us. We helped to carry the big bags into the barn. Next winter we shall all have jumpers made of their',
      ],
      [
        'honey',
        'milk eggs wool',
        'Mr Lopez has put three hives on the roof of the school, and some parents are not happy about it. They are afraid that somebody will get stung. The children think it is great. They have learned that bees can dance, and in June, if the weather stays fine, each class will get its own jar of',
      ],
      [
        'apples',
        'pears eggs potatoes',
        'When we bought this house there was an old apple tree at the end of the lawn. Everyone said that we should cut it down, since it was half dead and took all the light. We left it. For two years nothing happened. And now, in the third autumn, we do not know what to do with all the',
      ],
      [
        'lemons',
        'apples bananas eggs',
        'Yiayia has a lemon tree in a pot on her balcony. She talks to it. Whenever we visit her, we go home with a bag full of',
      ],
      [
        'milk',
        'eggs honey wool',
        'We visited a farm where they make cheese. The goats came up to the fence and one of them ate my map. Then the farmer showed us a long room with shelves up to the ceiling. He told us that he has thirty goats, and that every day he needs all of their',
      ],
      [
        'eggs',
        'milk wool apples',
        'Dear Gran, thank you for the chickens! They came on Saturday in a box with holes in it. We have called them Salt, Pepper and Mustard. Mustard got out and ran down the street, and Dad had to chase her in his slippers. Mum says I must clean out their house every week. We look in the straw every morning, but so far there are no',
      ],
    ],
    which: [
      [
        'Ellie',
        'Sam',
        'My sister Ellie plays the drums and my brother Sam plays the violin. They both practise after school, when our neighbour Mr Green is trying to sleep because he works at night. Last week he came round. He said that the violin was quite nice, really, but could we please do something about the banging? So Mum had to have a word with',
      ],
      [
        'Omar',
        'Luke',
        'Omar and Luke went to the beach. Luke built a castle out of sand, with four towers and a wall, and Omar swam out to the rocks and back. It was windy and the water was cold. In the car they fought over the last biscuit, and then they both fell asleep. At home there was only one swimming suit to dry, and it belonged to',
      ],
      [
        'Priya',
        'Hannah',
        "Hannah made the soup and Priya baked the cake. It was Dad's birthday and they wanted everything to be perfect. There were candles on the table and paper stars on the lamp. At half past six it began to snow, and at seven the radio said that there was a lorry across the road by the bridge. We waited. My brother built a house out of the spoons. The neighbours rang to ask if they could have some of their milk back. It was nearly nine when we heard the car. He came home so late, and so tired, that he did not say much at first. He had two bowls of soup. Then he took a bite of cake, and his whole face changed. This, he said, is the best cake I have had in my life. Thank you,",
      ],
      [
        'Max',
        'Toby',
        'We have two dogs, Max and Toby. Max is afraid of water. Toby is afraid of thunder. They share a basket and eat from the same bowl, and when I come home they both knock me over. Last night there was a storm. The sky was black and the windows shook, and I found Toby under my bed. The other one did not even wake up. A bit of thunder is nothing to',
      ],
      [
        'bus',
        'car train',
        'My husband took the car to the airport and I took the bus. He got lost twice, and I was there an hour before him. Next time we shall both take the',
      ],
      [
        'cat',
        'dog',
        'The dog broke the vase and the cat ate the fish. The flowers can go in a jug, said Mrs Bell. But tonight there will be no supper for the',
      ],
      [
        'Grace',
        'Nora',
        "Nora is two years older than her sister Grace, but you would not think so. Grace is a head taller, she runs faster and she can reach the top shelf. They used to wear each other's clothes. Now people in shops ask Nora if she would like a sweet. When a light bulb has to be changed in our house, we always call",
      ],
      [
        'Karim',
        'Paul',
        'Two men worked in the shop. Karim sold the bread, and Paul swept the floor and drove the van. On Mondays it was closed. One day the phone rang, and a woman said that her loaf had a stone in it and that she wanted to speak to the man who had sold it to her. Just a moment, said the boss, I will fetch',
      ],
      [
        'yellow',
        'red',
        'There were two buckets. The red one had a hole in it and the yellow one did not. Dad took the wrong one, got wet feet and went back. This time he took the',
      ],
      [
        'Tess',
        'Molly',
        'Tess was ill on Friday, so only Molly went to the circus. There were clowns and horses and a man on a wire. I am sorry for poor',
      ],
    ],
    where: [
      [
        'drawer',
        'fridge car bag',
        "Before we left, Grandma put her glasses in the kitchen drawer so that they would not get broken. Then we had a long day at the sea. We ate chips, we lost a ball and we found it again. Grandma paddled in her tights. My cousin got his foot stuck in a bucket, and a kind woman with a walking stick helped us to pull it off. On the way home we sang all the songs that we knew, and when we knew no more, we sang them again. My cousin was sick in a bag. It was nine o'clock when we got back and carried the little ones up to bed. Grandma made herself a cup of tea, sat down under the lamp and wanted to read the paper. She looked in her bag, and she looked in the car. Then I remembered. They were still in the kitchen",
      ],
      [
        'shed',
        'garage kitchen hall',
        "Hi Rob, the mower is back in the shed, and the key is under the blue pot. Don't give the boys any sweets, whatever they tell you. Bedtime is at eight. If the baby wakes up, there are some bottles in the fridge. He likes the one with the rabbit on it and throws all the others at people. Call me if anything is wrong. Oh, and if you really want to be nice and cut the grass for me, remember that the mower is in the",
      ],
      [
        'basket',
        'box cupboard bath',
        "The kitten had a nice warm basket by the stove, and nothing else would do. My aunt had bought a bed for it, with a cushion, and a little house with a door. It walked past them with its nose in the air. We gave it a bath, because it had been in the coal, and it screamed and ran round the room. But at nine o'clock it was fast asleep, back in its",
      ],
      [
        'oven',
        'fridge bin garden',
        'Dad put the pie in the oven at six. Then his mother rang, and she wanted to tell him about her knee, and about the new doctor, and about the people in the flat below. He sat on the stairs and said yes and no. After an hour there was a terrible smell. He dropped the phone and ran into the kitchen. Black smoke was coming out of the',
      ],
      [
        'library',
        'shops station theatre',
        'I left my scarf in the library this morning. After that I went to the shops and had a coffee with Jane. Before it gets dark I must go back to the',
      ],
      [
        'pocket',
        'bag hand shoe',
        'Jonas found a coin on the way to school and put it into his pocket. All through English he could feel it there. At break he did not tell anyone. He played football, he fell over, he had a fight with Pieter and they made up again. When school was over he ran straight to the sweet shop. He chose a red lolly. But when he wanted to pay, there was nothing but a hole in his',
      ],
      [
        'attic',
        'cellar garden kitchen',
        'We keep the Christmas things in the attic, in a box with a star on it. All year nobody thinks of them. Then, in December, it snows, the children come in with red noses, and one of them asks when we are going to put up the tree. And I know what that means. I fetch the ladder and a torch, and up I go into the',
      ],
      [
        'roof',
        'table street bed',
        'Leo threw his ball on the roof. He cried, and his mother gave him a drink and put him in front of the television. When Dad came home, Leo pulled him outside and showed him the ball on the',
      ],
      [
        'bed',
        'table tree bath',
        'Our dog hides under the bed when there are fireworks. Tonight it went on until midnight. When it was quiet at last, I took a torch and looked under the',
      ],
      [
        'fridge',
        'oven cupboard car',
        'I have hidden the birthday cake in the fridge behind the lettuce, as nobody in this family ever looks there. Please act normal when he comes in. Ask him about work. Give him a cup of tea. Aunt Sue will bring the candles and Mike has got the matches. When I turn off the light, you go quietly into the kitchen and take the cake out of the',
      ],
    ],
    colour: [
      [
        'red',
        'blue green black',
        "Lina's new coat is red. She wanted it so badly that she saved up for half a year. She wore it to school, she wore it to the park, and once she even wore it at dinner. On the first warm day her mother said that it was time to put it away. But when I waited for them in front of the station, in the bright sunshine, I knew her from the other end of the street. There came Lina, all in",
      ],
      [
        'green',
        'yellow white brown',
        'We painted the kitchen last weekend. Tim wanted white, I wanted yellow, and in the end we took green, because it was the only one that they had enough of. It took us two days and we are still not talking much. My mother came to see it. She stood in the door for a long time and looked round. She had always been against it. She did not like our floor and she did not like our lamp, and now there were four walls and a door that were all',
      ],
      [
        'black',
        'white brown grey',
        'My grandfather had a black horse called Prince. He rode him to work and he rode him to church, and once he rode him to the next village and back in a snowstorm to fetch the doctor. Children used to wait at the bridge with bits of apple in their pockets, and the old baker, who did not like anybody, kept him the crusts. He lived to be thirty. By that time there were tractors on all the farms, and my grandfather had bought a lorry. He never gave it a name. There is a photo of the two of them on our wall. It is so faded that you can hardly see where the road ends and where the field begins. Still, if somebody asks me what colour the horse was, I can tell them that he was',
      ],
      [
        'blue',
        'pink green red',
        "For the wedding my aunt wore a blue hat. It was as big as a wheel. Nobody behind her in the church could see a thing, and when we went outside the wind took it. It flew over the wall and over the road. The whole party ran after it. My uncle, who had married her sister ten minutes before, lost a shoe in the mud. The priest climbed on a bench to have a better view, and the photographer took pictures of everything. We gave it up in the end and went in to eat. There was roast beef and a cake with five layers, there were speeches, and my cousin's band played much too loud. My aunt sat there with her hair all flat and did not want to dance. It was nearly dark when two boys came up from the river, and they carried between them, dripping wet, something large and",
      ],
      [
        'brown',
        'white black green',
        'There were a white egg and a brown egg left in the box. I cracked the white one and dropped it. So the egg in my pancakes was the one that was',
      ],
      [
        'yellow',
        'red blue pink',
        'Ruby was given a yellow balloon at the shoe shop. She tied it to her wrist and would not take it off, not in the bus, not for lunch and not for her nap. In the afternoon we went to the playground. She climbed right to the top of the slide. And there the string came loose. We all looked up into the blue sky, where there was a tiny spot of',
      ],
      [
        'white',
        'black brown red',
        'The rabbit my cousins have is white from his nose to his tail. He lives indoors and does what he wants. Yesterday he got into the fireplace, and when he came out he was as black as coal. He hopped across the carpet and over the sofa. It took two of us to catch him and three bowls of warm water. But in the end, and after a good rub with a towel, he was no longer black but',
      ],
      [
        'purple',
        'green orange yellow',
        "Can somebody please bring back my purple umbrella? I had it with me at the meeting on Tuesday, and I put it in the stand by the door with all the others. There are four black ones in there now and a green one that is broken. It was a present from my daughter. I do not want to know who took it. Just put it back. You can't mistake it, it is the only one that is",
      ],
      [
        'pink',
        'blue green brown',
        'Hugo put his red sock into the wash with our white shirts. He only wanted to help. Now they are on the line, dancing in the wind, and all of them are',
      ],
      [
        'orange',
        'blue white purple',
        'Mr Ford has an orange car. My father laughs at it. But when ours would not start this morning, he had to go to work in a car that was bright',
      ],
    ],
    whose: [
      [
        'Emma',
        'Lucas Mia',
        'Lucas, your uncle gave that bike to Emma. You have a scooter and you have a skateboard, and Mia has roller skates. Now get off, dry your tears and give it back to',
      ],
      [
        'grandmother',
        'uncle teacher neighbour',
        "The watch that I wear once belonged to my grandmother. She got it when she finished school, and she wore it in the war and on the boat and on the day my mother was born. It is always ten minutes late. My husband says I should buy a new one, and my boss says so too. But it has been to more places than I have. It fell into the soup at my brother's wedding, and it was under a bed in a hotel in Wales for eleven days until somebody posted it back to me. A man on a train once wanted to give me two hundred pounds for it. I thought about it from one station to the next, and we could have done with the money, for we had just lost the roof in a storm. I said no. Every night before I go to sleep I wind it, and every time I wind it I think of my",
      ],
      [
        'Ahmed',
        'Ben Jack',
        'Ahmed lent me his calculator for the test, because mine was broken. It was the hardest test of the year. Ben gave up after ten minutes, and Jack was sent out for talking. I think I did all right. But in the evening, when I opened my school bag, there it was between my books. I rang him at once and said sorry. First thing tomorrow I must give the calculator back to',
      ],
      [
        'neighbour',
        'sister teacher grandfather',
        'The ladder belongs to our neighbour, we only borrowed it in May to clean the gutters. Then it rained for a month. Then my sister needed it, and after her my grandfather, who wanted to pick his cherries and must not climb at all. Now it stands behind our house and it makes me feel bad every time I see it. Tomorrow I shall take it back to our',
      ],
      [
        'Chloe',
        'Zoe Ruth',
        "Three lunch boxes stood on the bench. The one with the fox was Ruth's, the one with the stars was Zoe's, and the plain one was Chloe's. A dog came by while the girls were on the swings. It knocked two of them over, but it could only open the plain one. It ate a cheese sandwich, half a banana and a biscuit. So the one who had nothing for lunch was",
      ],
      [
        'dog',
        'baby cat bird',
        'The bowl under the table is for the dog. Grandad ate his porridge out of it this morning and said it tasted good. From now on nobody eats out of it but the',
      ],
      [
        'Sofia',
        'Clara Julia',
        "The red mittens are Sofia's and the grey ones are Julia's. Clara has lost hers, and it is her own fault. I have hung them all on the heater to dry. When you take the children out, see that each of them gets the right pair, or there will be tears. The grey ones are nearly dry. The red ones are still wet, so you will have to wait before you give them to",
      ],
      [
        'king',
        'baker farmer queen',
        "Everything in that country belonged to the king. One day a farmer's daughter found a gold ring in the mud. It was so lovely, but she knew that it belonged to the",
      ],
      [
        'Oscar',
        'Ivan Leila',
        'Oscar built the tree house all by himself in the summer holidays. Ivan held the ladder once, and Leila brought him lemonade, but he sawed every board and banged in every nail. Now the others want to make rules. Ivan wants a password. Leila wants a curtain. I told them to stop arguing and go and ask. It is not theirs, after all. The tree house belongs to',
      ],
      [
        'Elena',
        'Victor Nadia',
        'Elena had brought her guitar to the camp. Victor borrowed it the first evening and Nadia the second, and after that it went from tent to tent, so that nobody knew any more where it was. There was a lot of rain. On the last day it turned up under a bench, with mud all over it and a string missing. We cleaned it as well as we could. Then we said that we were very sorry, and gave it back to',
      ],
    ],
    names: [
      [
        'Barney',
        'Max Buddy Charlie',
        'My best friend has a dog called Barney. He is old and nearly blind, and he smells a bit, but everyone in our street loves him. The baker keeps a bone for him and the children carry his ball. Last Thursday he did not come home. We looked in the park and behind the church, and all of us ran up and down in the dark with torches, shouting',
      ],
      [
        'Martha',
        'Susan Helen Kate',
        'A new girl came into our class on Monday. Her name was Martha and she had come all the way from Canada. She did not know where to sit. I moved my bag and pointed to the chair next to me. We have had lunch together every day since then. She can skate backwards, she has seen a bear, and she speaks French with her father when she does not want other people to understand. Yesterday she taught me to say that I am hungry. In return I showed her how to get on to the roof of the gym, which is not allowed, and where the cook puts the biscuits that are left over. I have never had such a good week. I did not even mind when it rained on sports day. My mother says that I talk about nothing else. Today she asked if there was anyone I would like to bring home for tea. I said yes, I would like to bring',
      ],
      [
        'Benny',
        'Tommy Jimmy Billy',
        'Once there was a little bear named Benny, who did not want to sleep through the winter. All the other bears lay in their caves and snored. He walked through the forest and saw snow for the first time. He tasted it, and he rolled in it, and he was sad that there was nobody to show it to. At home his mother woke up and found his bed empty. She put her head out of the cave and called, Where are you,',
      ],
      [
        'Sanchez',
        'Miller Wong Jones',
        'Our new teacher is called Mrs Sanchez. She is strict, but she tells good stories. In the second lesson she took us all outside to measure the shadow of the flagpole, and it was so cold that we could hardly hold our pencils. My old teacher would never have done that. When the bell rang, we put on our coats and shouted, Goodbye, Mrs',
      ],
      [
        'Harriet',
        'Florence Betty Rosie',
        'Our car is called Harriet. I know it is silly, but Dad says that a car with a name does not break down. She is older than I am. She has a window that will not close and a seat that smells of fish. My brother learned to drive in her, and hit the gate. My aunt was married in her. Once we found a mouse in the box where the maps are, with five little ones, and for two weeks we all had to go by bus because nobody had the heart to throw them out. Every spring the man at the garage shakes his head and writes us a long bill, and he tells us to think about something newer. Last summer she took us over the mountains, with a tent on the roof and four bikes on the back, and all the way up we patted her and said, Come on,',
      ],
      [
        'Daniel',
        'David Peter Simon',
        "Hello, this is Daniel from number twelve. I am calling about the parcel that you took in for me. I'll be in all evening. Thanks again! Bye, this was",
      ],
      [
        'Misty',
        'Snowy Tiger Bella',
        'Mrs Patel, could you feed Misty until Sunday? The tins are next to the bread. She may be on the roof, but she comes at once if you shake the box and call',
      ],
      [
        'Pip',
        'Nell Tim Dan',
        'Two mice lived in a shoe, and they were called Pip and Nell. Pip was always hungry and Nell was always careful. One night they could smell cheese. Do not go near it, said Nell, it is a trap. But he was already on his way across the floor. She heard a loud snap, and then it was very quiet. With a beating heart she called out into the darkness,',
      ],
      [
        'Olga',
        'Maria Vera Lena',
        'My great-aunt Olga is ninety, lives on the fifth floor and carries her own bread up the stairs. My parents want her to move, but I am on the side of Aunt',
      ],
      [
        'Felix',
        'Oliver Henry George',
        'We could not agree on a name for the baby. I liked Oliver and my wife liked Henry, and both our mothers wanted George. In the end we called him Felix. None of them had thought of it. He is asleep now, in the next room, with his fists beside his head. It was a hard night for us all. Welcome to the world,',
      ],
    ],
    pronouns: [
      [
        'her',
        'him them it',
        "My sister Ingrid is a nurse. She works at night, and she sleeps when other people go to work. The children have to be quiet until three in the afternoon, and they are very good about it, even the twins. Our street is not a noisy one. There is a school at one end and a bakery at the other, and in between there are gardens with old trees. In the spring they dug up the pavement, and that was bad. One of the men sang, and another one had a machine that shook the cups on the shelf. I went out in my slippers and explained it to them, and after that they started at four and worked until it was dark. They even brought us cakes. But you can't explain it to everyone. On Sunday, when I was alone with the paper and the children were out with their grandmother, a man came to the door to sell us brushes. He had such a loud voice that I was afraid he would wake",
      ],
      [
        'his',
        'her their my',
        'Mr Novak has lived next to us for thirty years. He was a sailor once. He can cook, he can sew, and he tells stories that cannot all be true. Since the winter he has not been well, and my mother takes soup round on Tuesdays. She knocks twice and goes straight in. Most of the time he is sitting by the window in the armchair, with a blanket over',
      ],
      [
        'them',
        'him her it',
        "Did you remember the tickets? I put them on the shelf in the hall next to Grandma's photo, and I left a note on your cup. We can't get in without",
      ],
      [
        'she',
        'he they we',
        'The queen had no children, and it made her sad. She walked in the garden by day and she walked up and down her room by night. The king bought her a bird that sang and a bear that danced. Wise men came from all over the world with powders and teas. None of it did any good. One morning there was a basket on the steps, and when the queen lifted the cloth, how happy',
      ],
      [
        'himself',
        'herself themselves itself',
        'The boy from the flat downstairs is only seven, but nobody has to help him with anything. His mother leaves for work at six. He gets up when the alarm rings, he puts the milk back in the fridge, and he locks the door behind him. I asked him once who makes his sandwiches. He looked at me as if that were a stupid question. He makes them',
      ],
      [
        'they',
        'he she it',
        'My grandparents met at a dance sixty years ago. He stepped on her foot, and she told him to go home and practise. So he did. A month later he came back, and she said that it was a little better. Every Saturday since then, unless one of them was ill, the table has been pushed to the wall and the radio turned up. You should see how well',
      ],
      [
        'it',
        'him her them',
        'Where did you get that old piano? My aunt had one just the same, but her husband would never let me near it. Do you know how to play',
      ],
      [
        'herself',
        'himself themselves itself',
        "Yasmin broke both her arms on Monday when she fell off her father's horse. He feeds her, and her brothers carry her books. On Friday she will be allowed to do up her coat again all by",
      ],
      [
        'he',
        'she they it',
        'My uncle Stefan cannot pass a shop without going in. He buys things that he will never use, just because the lady behind the counter was so friendly. He has three irons and a drum. His wife has stopped saying anything about it. She just sighs and makes room. Last week there was a sale at the garden centre, and my uncle came home so late that we wondered where on earth',
      ],
      [
        'their',
        'her his its',
        'Our neighbours, the Kowalskis, won a trip to Africa. He has never been on a plane and she is frightened of snakes. For a whole month they talked about nothing else. I drove them to the airport myself, at four in the morning. I had just got back into bed when the phone rang. It was Mr Kowalski. I could hear his wife shouting at a man behind the desk, and she does not often shout. Could I go round to the house, please, as fast as I could? The two of them had forgotten',
      ],
    ],
    agreement: [
      [
        'are',
        'is was',
        'It is Saturday and everyone is busy. Mum is up a ladder, Dad is under the sink and I am watching the soup. The two boys who ought to be out in the garden, helping the old man with the rake,',
      ],
      [
        'were',
        'was is',
        'It was pouring when I woke up, and I was late. I could not find my bag or my brush. The shoes that my mother had bought for me when we were staying with my aunt, and that I had left on the step the night before,',
      ],
      [
        'costs',
        'cost are',
        'I would like to buy one of your cakes for my father. He is ill, so he cannot eat nuts or eggs. He is not very fond of cream either. Could you please tell me how much the cake with the cherries on top and the little chocolate flowers round the edges',
      ],
      [
        'have',
        'has is',
        'I am writing about the lights in our street. I told you about it in March, and a man came with a van and looked at them. He said that it was only a fuse. Since then it has been as dark as before, and last night my wife fell over a bin. And it is getting worse. For a whole week now the lights at the corner near the school',
      ],
      [
        'was',
        'were are',
        'When my father died, we read his old letters together at the table. The box in which he had kept all of these letters',
      ],
      [
        'do',
        'does is',
        'My sister takes the bus to school every day, and she reads a book on the way or looks at the ships. My brothers, although it is nearly three miles, with a steep hill at the end of it, and although the bus stops right outside our door, never',
      ],
      [
        'sings',
        'sing are',
        "We have a lodger now, in the room that used to be my brothers' when they still lived here. She is from Italy and she studies the stars. She is polite and pays on time, and my parents like her very much. There is only one thing. In the mornings, when all of us want to sleep, she stands in the shower and",
      ],
      [
        'is',
        'are were',
        'Thank you for your message. The towels and the sheets have arrived, and they are just what we wanted. The pillows came on Friday. Nothing was broken. Now we only wonder where the lamp for the table between the two beds, which we ordered together with the curtains,',
      ],
      [
        'were',
        'was is',
        "My grandmother wanted to bake us a pie, but the apples in the bottom of the old farmer's crate",
      ],
      [
        'have',
        'has was',
        'Three of my friends moved away this year. Mina went to Spain with her father, Jakob is at a new school in the north, and nobody knows where Kofi is. On the wall over my desk I still have the picture of us from the last class trip. I miss them a lot, most of all on Sundays. I wonder if they miss me too, or if by now they',
      ],
    ],
    state: [
      [
        'dark',
        'bright light sunny',
        "When the power went off, we were in the middle of supper. Dad felt his way to the cupboard, but there was only one candle. We put it on the table and finished our soup. Outside we could hear the rain, and somebody's dog. My brother wanted to know what would happen to the ice cream. We ate it, all of it, straight from the box, because it would have been a pity to let it melt. Mum said that when she was a girl the power had gone off every winter, sometimes for a week, and that they had played cards in their coats and gone to bed at seven. Then we told stories, and Grandma told the one about the wolf. The candle got smaller and smaller, and when she came to the end, it went out. Now the whole room was",
      ],
      [
        'cold',
        'hot warm boiling',
        "I made you a cup of tea at half past seven and put it by your bed. You said thank you, and you said that you were awake. Since then I have walked the dog, been to the baker's and hung out the washing. The men came about the roof. They want to start on Monday, if it stays dry, and they say that it will take them a week and that we should put the car in the street. Then your mother rang. She is coming on Sunday after all, with both dogs, and she would like to have fish. I wrote it all down for you, since I know that you will ask. I have even ironed your blue shirt. It is now ten o'clock, and here you are with your head under the pillow, and you have not even touched the cup. Do not drink it, I will make another one, because this tea must be quite",
      ],
      [
        'empty',
        'full heavy new',
        'There were twelve biscuits in the tin. Mum had two, the boys next door took seven, and Grandpa ate the other three. When I came home and opened the tin, it was',
      ],
      [
        'wet',
        'dry warm clean',
        'It was such a lovely morning that I hung all our clothes out in the garden. Then I took the train into town, met Carol and went to the pictures. When we came out, people were running down the street with newspapers over their heads. It poured for two hours. We had some more tea and waited. I only thought of the washing when I was already on the train. All our clothes would be',
      ],
      [
        'asleep',
        'awake hungry angry',
        'The baby had been crying since lunch. I carried him up and down, I sang to him, and I showed him the birds outside. His sister made faces. Then his grandfather came, who is deaf in one ear. He took him on his knee and began to read him the football results in a slow, deep voice. After a while the crying stopped. We looked round the door. His eyes were closed, and he was fast',
      ],
      [
        'hot',
        'cold cool wet',
        "Don't touch that pan! I took it out of the oven a minute ago. I know it does not look like it, but you cannot see these things. Your brother did just the same when he was four, and we had to drive to the hospital with his hand in a bag of peas. Come and stand over here with me. You may have a piece when it has cooled down, but now it is still too",
      ],
      [
        'full',
        'empty light small',
        'Tom filled the bucket to the top and set out for the house. It was a long way from the well. He walked slowly, he stopped at every corner and he stepped round all the stones, and not one drop did he spill. His brother ran ahead of him and laughed. But when he put the bucket down in front of his mother, she was surprised to see that it was still',
      ],
      [
        'closed',
        'open full busy',
        'The bank shuts at four. I met Mrs Lee, who told me about her operation, and then the church clock struck five. When I got there, the bank was',
      ],
      [
        'clean',
        'dirty wet black',
        'You should have seen the kitchen after the party. There was jam on the door and rice under the fridge, and somebody had drawn a face on the window in ketchup. We put on some music and started at one end. My husband washed, my mother dried and I went over the floor on my hands and knees. It took us till three in the morning. But when we turned off the light, everything was',
      ],
      [
        'flat',
        'round full new',
        'Pedro rode over a nail on his way to school. He was late, so he left his bike by the fence and ran in. When he came out again, the front tyre was',
      ],
    ],
    quotes: [
      [
        '"',
        'She Then The',
        'Mum stood at the bottom of the stairs and called, "If you do not come down this minute, I am going to give your pancakes to the dog, and he will not leave you a single one!',
      ],
      [
        '"',
        'He And The',
        '"I have been waiting here since nine o\'clock, I have read all your magazines, and the gentleman who came in after me has already gone home,',
      ],
      [
        '"',
        'They Then But',
        'The old man took off his hat and looked at the children for a long time. He had not had a visitor for years. "My dear friends," he said, "I am glad to see you, for it is lonely up here in the winter, when the snow lies as high as the windows and the wind is the only one who knocks. My sons have gone to sea, and my dog is too old to bark. So stay as long as you like. You may climb my trees and you may swim in my pond, and if you are hungry there is bread in the kitchen. But please, whatever you do, never open the little green door.',
      ],
      [
        '"',
        'She It But',
        '"When I was your age, we had no fridge, so my mother kept the butter in a bucket down the well. Every morning before school I had to pull it up, and every evening I had to let it down again. It was a deep well, with moss on the stones, and if you shouted into it somebody seemed to shout back. I did not like it. My sister told me that there was a man with a green beard at the bottom, who ate children and was only waiting for me to lean over a bit too far. Then one day the rope broke. My brother had to climb down and get it, and do you know what he found there? A frog as big as my hand was sitting on top of the butter, and it did not look sorry at all,',
      ],
      [
        '"',
        'I The He',
        'My boss put his head round the door at five to six. "I know that you were just about to leave, and I would not ask if there was anyone else, but could you stay for another hour and help me with the printer?',
      ],
      [
        '"',
        'Then She The',
        'The vet listened to Daisy\'s chest and looked into her ears. "There is nothing wrong with her," she told us. "She is just too fat. You will have to give her less to eat and take her for a long walk each day, even when it rains. And no more sausages,',
      ],
      [
        '"',
        'He They The',
        '"Excuse me, I think you are sitting in my seat. Mine is number forty, by the window, it says so here on my ticket, and I would not mind, only I get sick if I cannot look out,',
      ],
      [
        '"',
        'She They He',
        'At the end of the lesson Miss Olsen shut her book. "For tomorrow I want each of you to bring something that is older than you are. It can be a spoon or a picture or a stone, it does not have to be worth anything. And now off you go!',
      ],
      [
        '"',
        'The She I',
        'Nobody in the shop said a word. Then a small voice from behind the apples asked, "Has anyone seen my mummy? She has a green coat and a big bag, and she said that I must not let go of her hand, but there was a balloon, and then I did not see where she went, and can you please help me to find her?',
      ],
      [
        '"',
        'Then It The',
        '"The soup is too salty, the bread is too hard and the waiter has not smiled at us once. I told you that we should go to the other place, the one with the red lamps where we had our first dinner, but you never listen to me,',
      ],
    ],
  };

const passageOf = (
  kind: string,
  part: Passage['part'],
  [word, rivals, text]: readonly [string, string, string],
): Passage => ({ kind, part, text, word, rivals: rivals.split(' ') });

export const PASSAGES: readonly Passage[] = [
  ...Object.entries(WRITTEN).flatMap(([kind, passages]) =>
    passages.map((each, i) => passageOf(kind, i % 2 === 0 ? 'development' : 'report', each)),
  ),
  ...Object.entries(MORE).flatMap(([kind, passages]) =>
    passages.map((each) => passageOf(kind, 'more', each)),
  ),
  ...Object.entries(UNSEEN).flatMap(([kind, passages]) =>
    passages.map((each) => passageOf(kind, 'unseen', each)),
  ),
];

/** Those that we look at. */
export const DEVELOPED: readonly Passage[] = PASSAGES.filter(
  ({ part }) => part === 'development' || part === 'more',
);
