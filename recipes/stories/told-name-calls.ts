// Tellings in dialogues, on the telephone, in notes and at gates, in which a name given at the start is due again.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const GIRLS = 'Rose Clara Alice Emma Lily Anna Grace Mary Ella Sophie Lucy Nora';
const BOYS = 'Henry George Thomas Martin Albert Frank Walter Arthur Paul Robert Max Oscar';
const SURNAMES = 'Brown Green White Black Carter Miller Smith Wood Hill Parker Taylor King';

const CALLS = toldKind('told: names, in calls and notes', [
  {
    open: [
      '"Hello, this is {p}. I am calling because of the flat. Is it still free?" "I am sorry, {q} rang before you."',
      '{p} rang the landlady about the flat. But somebody had been quicker: {q} had called at seven in the morning, when the paper was still wet.',
    ],
    ask: [
      'The flat was gone before lunch. The landlady had given it to the first who rang, to __.',
      'The one who had called first was __.',
      '{p} got up too late. The flat went to __.',
      'There is a new name beside the bell of the flat: __.',
      'The landlady handed over the key. "It pays to get up early," she said. "Welcome to your new home, __!"',
      'The early bird gets the flat. And the early bird was __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Dear {p}, the key is under the pot. Please water the plants, and do not let {pet} out. He is in love with a cat in the next street.',
      '{p} found a note on our kitchen table. It said that the plants were thirsty on Mondays, that the radio had to be hit, and that {pet}, our cat, must stay in the house, whatever he might say.',
    ],
    middle: ['We were on an island by then, without a telephone.'],
    ask: [
      'The window had been left open, and the cat was gone! All through the streets our friend ran, calling, "Come home, __!"',
      'At the door sat the cat, crying to be let out. "I am not allowed to, __," said our friend.',
      'Our friend opened a tin of fish, and at once there was a soft fur round the legs. It was __.',
      'When we came home, the plants were green, and we were met at the door by a very fat __.',
      'The cat of the next street sat under our window and sang for __.',
      'Each evening there were two in our armchair: {p} and, purring, __.',
    ],
    due: 'pet',
    rivals: 'p',
  },
  {
    open: [
      '"Halt! Who goes there?" "It is I, {due}, and this is my horse, {pet}." "Pass, friend!"',
      'A knight rode up to the castle. "I am Sir {due}," he called to the man on the wall, "and this is {pet}, my horse. We are both wet and hungry. Is Sir {d} at home?"',
    ],
    ask: [
      'The man ran to his lord and said, "My lord, there is a knight at the gate. It is Sir __."',
      'The gate opened slowly. "Come in to the fire, Sir __!" said the lord of the castle.',
      'In the hall they gave the knight a cup of wine. They all drank to the health of Sir __.',
      'A boy took {pet} to the stable. A girl took off the wet boots of Sir __.',
      '"What is the name of that knight?" the ladies whispered. "He is called Sir __," said the man from the gate.',
      'The knight left early, and the lord called after him from the wall: "Farewell, Sir __!"',
    ],
    lists: {
      due: 'Henry George Thomas Martin Albert Walter Arthur Paul Robert',
      d: 'Henry George Thomas Martin Albert Walter Arthur Paul Robert',
    },
    rivals: 'd pet',
  },
  {
    open: [
      'The first mouse was called {pet}. The second one was called {pet2}. The cat was just called the cat.',
      'In a hole behind the stove lived two mice. {pet} was brave, and {pet2} was wise. Between them and the cheese there lay the cat, with one eye open.',
    ],
    ask: [
      'The first mouse put its nose out of the hole. The second one pulled it back by the tail and said, "Wait, __!"',
      'The cat jumped. The second mouse was safe in the hole, but the claws had caught the tail of __.',
      '"I will get the cheese, and you stay here, {pet2}," said the first mouse, for it was brave. That was just like __.',
      'The second mouse was {pet2}. And the first was __.',
      'The first mouse came back with a big piece of cheese. "You are a hero, __!" said the second.',
      'The second mouse could not sleep that night, since the tail of the first one hurt. "Does it still hurt, __?"',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      '"You have one message." "It is {p} here. I have missed the train. Tell {q} to start without me."',
      'My telephone told me that there was a message. {p} had missed the train and was standing on a platform in the snow. The rest of us, {q} and so on, were to start with the goose.',
    ],
    ask: [
      'I put down the phone and told the others, "We must eat without __."',
      'There was one empty chair at the table. It was the chair of __.',
      '{q} had taken the earlier train and was warm and dry. In the snow on the platform stood poor __.',
      'We cut the goose, but we kept a leg of it for __.',
      'At ten the bell rang, and there, covered with snow, stood __.',
      'I rang back at once. "Take the next train, and we will fetch you from the station, __," I said.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'In the left cage lives {pet}. In the right cage lives {pet2}.',
      'I look after two parrots for a lady. The one in the left cage is {pet}, and it swears. The one in the right cage is {pet2}, and it prays. If you cover them with a cloth they sleep, both of them.',
    ],
    ask: [
      'I opened the left cage and said, "Here are your seeds, __."',
      'Early in the morning I took the cloth off the left cage and was called an old fool. "Good morning to you, too, __," I said.',
      'The door of the left cage had been left open. On top of the curtain sat __.',
      'The right cage was quiet, so {pet2} was asleep. But in the left one I could still hear __.',
      'In the left cage I found a green feather. It must have been lost by __.',
      'The priest came to tea, so I quickly threw a cloth over the left cage. I did not trust __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      '"Table for two, in the name of {due}, please." "Certainly. By the window? That one is for the {d} family."',
      'I had booked a table at eight, in the name of {due}, as my wife likes to use her maiden name. The waiter looked into his book. The table by the window, with the candle, was for some people called {d}. He led us to the one beside the kitchen. My real name is {e}, but that does not matter here.',
    ],
    ask: [
      'On the card on our table you could read: Reserved for __.',
      'The waiter thought that he knew our name. "What can I bring you to drink, Mr __?" he asked.',
      'The phone rang in the restaurant. The waiter came to our table and asked, "Are you Mr and Mrs __?"',
      'The window table said {d} in his book, and behind ours he had written the name __.',
      'The waiter held my coat and said, "Good night, and come again, Mr __!"',
      'The next day I rang up the restaurant. "I left my umbrella with you last night. The table was in the name of __."',
    ],
    lists: { due: SURNAMES, d: SURNAMES, e: SURNAMES },
    rivals: 'd e',
  },
  {
    open: [
      '{p} is on the roof, and {q} is holding the ladder.',
      'The chimney needed a new stone, so {p} went up on the roof with a bucket. {q} stayed on the ground, to hold the ladder, and looked at the clouds, the street and the girls next door.',
    ],
    ask: [
      'The ladder fell over. "Now I cannot get down!" cried __.',
      'From below I heard, "Be careful up there, __!"',
      'Now it began to rain, and there was no way down. Wet to the skin, beside the chimney, sat __.',
      '{q} threw up a sandwich. It was caught, between two chimneys, by __.',
      'A bird sat down on the chimney and looked, first with one eye and then with the other, at __.',
      'In the end the firemen had to come, and they brought down __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '"What are your names?" "I am {due}, and my little brother is {d}," said the bigger boy.',
      'Two boys stood in front of my door with a ball. "I am {due}," said the bigger one, "and this is {d}, my little brother. He cannot talk yet. We live over there now. May we have our ball back next time as well?"',
    ],
    ask: [
      'The ball came over my fence again. The bigger one looked over it. "Here is your ball, __!" I said.',
      'The little one fell into my pond, and his big brother jumped in after him. "Well done, __!"',
      'The mother called the bigger one first, and then the little one: "Take {d} by the hand and come in, __!"',
      'I have made friends with both of them. {d} sits on my knee, and my potatoes are dug up by __.',
      'The bigger one has a birthday today. I have made a cake and written on it: For __.',
      'The little brother has learned to talk at last! His first word was the name of his big brother: "__!"',
    ],
    lists: { due: BOYS, d: BOYS },
    rivals: 'd',
  },
  {
    open: [
      'The letter was for {p}, but the postman gave it to {q}.',
      'Our postman is new, and his eyes are bad. He put a thick letter from America through the door of {q}. But on the envelope, clear as day, it said {p}.',
    ],
    ask: [
      '{q} saw at once that it was the wrong name and carried the letter up to __.',
      '"It is not for me," said {q}. "The letter is for __."',
      'There was a good deal of money in that letter. A rich uncle had sent it to __.',
      '{q} rang the bell on the next floor. "The postman gave me something of yours, __," {q} said.',
      'So the letter from America was opened, in the end, by the right person, and that was __.',
      'For weeks somebody had been waiting for that letter, and that was __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '"Is that {p}?" "No, madam, {p} left us years ago. I am {q}. I have had this number since spring."',
      'An old lady rang me up and wanted {p}. I had to tell her that the number was mine now. "My name is {q}," I said, "and there is no {p} here." She was sad, so I talked to her for an hour.',
    ],
    ask: [
      'Next day she rang again. "I know that you are not {p}," she said. "I just want to talk to you, __."',
      'Now we are friends. She has forgotten that she once wanted {p}, and always asks for __.',
      'At Christmas there was a parcel from her. It said: For my telephone friend, __.',
      'The first time I visited her, she opened the door and said, "I know that voice. You must be __!"',
      'She got the wrong number, but she also got a friend, and the name of the friend is __.',
      '"Who is it that you talk to every night, Mother?" asked her son. "It is that nice young person, __," she said.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'We drew lots, and {p} drew the short straw. {q} and {r} had long ones.',
      'One of us had to go down into the dark cellar. We took three straws, one of them short. {r} drew first and got a long one. {q} drew, long as well. The last straw, the short one, was for {p}.',
    ],
    ask: [
      'With a candle in the hand and trembling knees, down the cellar steps went __.',
      'We stood at the top and called into the dark, "Can you see anything, __?"',
      'There was a scream from the cellar. It was the voice of __.',
      '"I will not go!" "You drew the short straw. You have to, __!"',
      '{q} and {r} were lucky. The one with bad luck was __.',
      'It was only a cat. It had jumped from a shelf on the head of __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'There are two donkeys on the beach. {pet} carries the big children and {pet2} carries the small ones.',
      'On our beach you can ride a donkey for a coin. The small children get {pet2}, who goes as gently as a cradle. The big ones get {pet}, who now and then walks into the sea.',
    ],
    ask: [
      'A tall boy of twelve paid his coin, and was lifted onto the back of __.',
      'The donkey with the big girl on it had walked into the waves. "Out of the water, __!"',
      'My small sister was put on {pet2}. I am one of the big ones, so I got __.',
      'A big child is heavy. In the evening you could see how tired it was, poor __.',
      'I gave a carrot to the donkey that had carried the big ones. "You have worked hard today, __."',
      'The big ones have fallen into the sea more than once, thanks to __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      '{due} is making the beds, {d} is washing the dishes, and {e} has gone to town.',
      'The holiday is over, and we are all cleaning the cottage. {due} is upstairs, making the beds. {d} is at the sink, with foam up to the elbows. {e} said that we needed soap, took the car, and has not been seen since.',
    ],
    ask: [
      'The pillows are fat and the sheets are smooth. That was done by __.',
      'We have run out of clean sheets. Will somebody please tell __?',
      '"I cannot find my teddy. It was in my bed." "Then ask the one who is making the beds. Ask __."',
      'Feathers flew out of the bedroom window. "Do not shake the pillows so hard, __!"',
      'A plate broke at the sink, that was {d}. And a bed broke upstairs, that was __.',
      'If somebody finds my nightdress under a pillow, it will be __.',
    ],
    lists: { due: GIRLS, d: GIRLS, e: BOYS },
    rivals: 'd e',
  },
  {
    open: [
      'The train driver is Mr {due} and the guard is Mr {d}.',
      'On our little line everybody knows everybody. Mr {due} drives the train, and has done so for forty years. Mr {d} looks at the tickets, though he knows that we have them. Between the two stations there is a cow.',
    ],
    ask: [
      'I have always wanted to ride in the engine, so I asked the driver, "May I come up to you, Mr __?"',
      'The train stopped with a jerk in the middle of a field. "There must be a cow on the line," said the guard. "I will go and ask Mr __."',
      'The one with his hand on the lever and his eye on the line is Mr __.',
      'After forty years he drove the train for the last time. We all stood on the platform and sang for Mr __.',
      'I waved to the engine, and there was a long whistle for me, from Mr __.',
      'You show your ticket to Mr {d}, but it is not he who drives the train. The driver is Mr __.',
    ],
    lists: { due: SURNAMES, d: SURNAMES },
    rivals: 'd',
  },
  {
    open: [
      'Only {p} knows where the treasure is. {q} has the map, but it is the wrong one.',
      '{q} paid a lot of money for a treasure map. It is a very fine map, but of another island. The treasure was buried by old {p}, who is the only one to know the place, and who is fond of rum.',
    ],
    ask: [
      'Do you want to find the treasure? Then buy some rum and be nice to __.',
      'There were holes all over the beach, and no gold in any of them. {q} was angry. "You know where it is! Tell me, __!"',
      'The secret of the treasure died with __.',
      'The pirates put the wrong map on the fire. They had understood that they needed __.',
      'The place is in no book and on no map. It is only in the head of __.',
      'One night somebody went to the spot, alone, with a spade, and came back rich. It can only have been __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Our swimming club has two trainers. {due} trains the children and {d} trains the grown-ups.',
      'In our swimming club the children have lessons with {due}, who throws rings into the water for them. The grown-ups have {d}, who throws nothing, but has a whistle.',
    ],
    ask: [
      'My son is six, and he is learning to swim with __.',
      'The children jumped into the pool and shouted, "Throw us a ring, __!"',
      'At the end of the lesson all the children got a sweet from __.',
      'My wife swims with {d}. My small daughter swims with __.',
      'A child swallowed some water and was pulled out by __.',
      'The children drew a picture for their trainer. Under it they wrote: We love you, __!',
    ],
    lists: { due: BOYS, d: GIRLS },
    rivals: 'd',
  },
  {
    open: [
      'There is one present left under the tree. {p}, {q} and I have ours, so it must be for {r}.',
      'The snow had washed the name off the last parcel. I opened mine, {q} opened another, and {p} had a third. Then only {r} was left, over there by the stove, with empty hands.',
    ],
    ask: [
      'I took the last parcel and said, "It can only be for you, __."',
      'So the last present was opened by __.',
      'Everybody had something now, and at last that was true even for __.',
      '{p} held the last parcel up to the light. "It is not mine, and it is not {q}\'s," said {p}. "It must be meant for __."',
      'The last parcel was soft. There were slippers in it, and they fit the feet of __.',
      'You should have seen the face of the one with empty hands! It was with a shout of joy that the last parcel was taken by __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      '"My name is {due}," said the robot. "I am here to help you." My old robot had been called {d}.',
      'A box was delivered to me, and out of it climbed a small robot. "My name is {due}. What can I do for you?" it asked. I thought of {d}, my last one, which had put the cat into the oven.',
    ],
    ask: [
      'I needed somebody to bring me my slippers. So I called my new robot: "Come here, __!"',
      '"Who is the new one?" asked the neighbours, when it swept the steps. "That is __," I said.',
      'The new robot made such a good soup that I forgot its metal face. "You are a wonderful cook, __," I said.',
      'The old one was {d}, and the new one is __.',
      'The battery was empty, and the new robot stood still in the middle of the kitchen. "Good night, __," I said.',
      'In the evening my new robot plays chess with me, and I let it win. It makes it so happy, my little __.',
    ],
    lists: {
      due: 'Bolt Button Spark Copper Silver Rusty Pepper Sunny Lucky Star',
      d: 'Bolt Button Spark Copper Silver Rusty Pepper Sunny Lucky Star',
    },
    rivals: 'd',
  },
  {
    open: [
      'The scarecrow in our field is called {due}. The one in the field of our neighbour is called {d}.',
      'Every spring we put up a scarecrow. It wears my old wedding suit, and the children have named it {due}. The neighbours have put up one as well, {d}, in a bathing suit.',
    ],
    ask: [
      'A crow was sitting on the hat of our scarecrow. "You should be ashamed of yourself, __!" I shouted.',
      'In the storm, our scarecrow lost an arm. The children put a bandage on __.',
      'The moon shone on my old wedding suit, which was flapping in the wind. Who would not be afraid of __?',
      'When the corn was cut, we took our scarecrow into the barn. "Sleep well until spring, __," said the children.',
      'The two scarecrows look at each other over the fence. I think that {d} is in love with __.',
      'The birds ate the seeds of our neighbour, but not ours. We owe that to __.',
    ],
    lists: { due: BOYS, d: GIRLS },
    rivals: 'd',
  },
]);

export const kinds: readonly Kind[] = [CALLS];
