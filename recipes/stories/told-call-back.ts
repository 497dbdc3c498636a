// Tellings of scenes with one or two persons by name, in which a name comes again: called, thanked, told about.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const THANKED = toldKind('told: a name again, spoken to', [
  {
    open: [
      'The chain had come off my bicycle, and my hands were black with oil. {p} stopped, knelt down in the dirt and put it right in a minute. {q} just rode past and laughed.',
      'My bicycle was broken, and it was raining. {q} rode past without a look. But {p} stopped and mended it for me.',
    ],
    ask: [
      'I wiped my hands and smiled at the one who had mended it. "Thank you so much, __!"',
      'Without help I would still be standing there. So that is why I baked a cake for __.',
      'I rode home, and on the way I thought what a good friend I had in __.',
      'Mum asked who had mended my bicycle. "It was __."',
      'The next day I gave my last piece of chocolate to the one who had stopped for me, to __.',
      '"You did not have to stop," I said. "That was kind of you, __."',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'It was the first snow of the year. {p} was at the window already, nose against the glass. In the other bed {q} was still fast asleep.',
      '{q} was asleep. {p} was not. {p} had seen the snow.',
    ],
    ask: [
      '"It has snowed! It has snowed! Do wake up, __!"',
      'Two cold hands pulled the blanket off __.',
      'A long snore came out of the other bed. It came from __.',
      '{p} jumped up and down on the bed, right on top of __.',
      'A snowball through the window did it. At last, with a shout, up sat __.',
      'Mum came in. "One of you is still asleep, I see. Good morning, __!"',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} opened the door of the little shop and a bell rang. Behind the counter {q} looked up from a newspaper. "We have no more bread," said {q}, "but I can give you a bun."',
      '{q} kept the little shop on the corner, and {p} came in every day to buy a bun.',
    ],
    middle: ['The bun was sweet and warm and had a cherry on top.'],
    ask: [
      'The shopkeeper put the bun into a paper bag. "Here you are, __."',
      'Money went over the counter. "And here is your change," said the shopkeeper, "my dear __."',
      '"Come again!" the shopkeeper called from behind the counter. "See you tomorrow, __!"',
      'Only one customer came into the shop that day. It was __.',
      '"That will be one pound, please," said {q} to __.',
      'A bun was sold, and the one who bought it was __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} and {q} were climbing the big tree. {p} got to the top. {q} got stuck half way up and held on to a branch with both arms.',
      'Half way up the tree {q} looked down and could not move any more. {p} was at the top by then, eating an apple.',
    ],
    ask: [
      'From the top came a voice. "Put your foot on that branch! You are nearly free, __!"',
      'Somebody had to fetch a ladder for poor __.',
      'The firemen put up their ladder and brought down __.',
      '"I want to go home!" cried the one who was stuck, and that was __.',
      'Back on the ground there were kisses and cocoa for the one who had been stuck: __.',
      '"You were very brave to hold on like that," said the fireman. "What is your name?" "My name is __."',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Grandma was making jam, and {p} was helping her. The kitchen smelt of strawberries. {q} had been told to stay out, because {q} eats more than goes into the pot.',
      'Today {p} may help Grandma with the jam. {q} is in the garden and may not come in.',
    ],
    ask: [
      '"Stir it slowly," said Grandma. "Not so fast, or it will splash, __!"',
      'Grandma held out a spoonful of hot jam. "Blow on it first, __."',
      'Grandma tied an apron round __.',
      'They worked in the kitchen until noon, Grandma and __.',
      '"What would I do in this kitchen without you?" said Grandma to her helper. "You are a real cook, __!"',
      'Grandma stuck the labels on the jars. On each of them she wrote: "Made by Grandma and __."',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The phone rang at midnight. It was {p}. "I have missed the last train," said {p}, "and it is so cold here. Can you come?" I put on my coat and woke {q}, who can drive.',
      'At midnight {p} rang from the station. The last train had gone. {q} and I got into the car.',
    ],
    ask: [
      'There, under the clock, blue with cold, stood __.',
      '"Jump in!" I called through the car window. "You must be frozen, __!"',
      'All alone at the station sat __.',
      'We drove as fast as we could to pick up __.',
      'We brought a warm blanket with us for __.',
      'The person who had missed the train was __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Old {m} could not see well any more. So every evening a girl called {f} came up the hill to read to him, one chapter a day.',
      'Every evening {f} took her book and went up the hill to read to old {m}, who was nearly blind.',
    ],
    ask: [
      'He heard her steps on the path. "Is that you, __?"',
      '"What a fine chapter," said the old man. "And how well you read, __!"',
      'When the book was finished, he said to her, "I have nothing to give you but my thanks, __."',
      'One evening no steps came up the path. He sat by the fire and waited for __.',
      'He put out his hand and touched her face. "You are a good girl, __."',
      'The stories came to life when they were read by __.',
    ],
    due: 'f',
    rivals: 'm',
  },
  {
    open: [
      '{p} was to sing at the school concert, alone, in front of everyone. {q} sat in the front row with a bag of sweets. The lights went down.',
      'The lights went down, and out on the stage, all alone, came {p}. In the front row sat {q}.',
    ],
    ask: [
      'The first note was clear as a bell. Everybody was listening to __.',
      'After the song they clapped and stamped and shouted, "Again! Again! Sing it again, __!"',
      'Nobody had known about that lovely voice. They all looked at __.',
      'Afterwards someone handed flowers up to the stage, to __.',
      '"You sang like a bird," said the teacher. "I am proud of you, __."',
      'It was the best song of the evening, and the singer was __.',
    ],
    due: 'p',
    rivals: 'q r',
    middle: ['In the second row {r} was coughing.'],
  },
  {
    open: [
      'Nurse {f} came in with a tray. "Time for your medicine," she said. {m} pulled the blanket over his head.',
      '{m} had been in hospital for a week. He liked Nurse {f}, but he did not like her medicine.',
    ],
    ask: [
      '"It only tastes bad for a moment," said the nurse. "Now open your mouth, __."',
      'The nurse looked at the lump under the blanket. "I know you are in there, __!"',
      'The nurse washed her hands and went back to the bed of her patient, __.',
      '"Good news!" said the nurse. "You can go home today, __."',
      'On the door of the room hung a card with the name of the patient: __.',
    ],
    due: 'm',
    rivals: 'f',
  },
  {
    open: [
      'It was the last minute of the game. {p} got the ball, ran past two big boys and kicked it into the goal. {q}, our captain, threw up both arms.',
      'One to nothing! {p} had shot the goal, and {q}, the captain, cheered.',
    ],
    ask: [
      'We lifted the hero of the day on our shoulders. "Three cheers for __!"',
      'The whole team ran to hug the one who had shot the goal, __.',
      'In the newspaper there was a photo of the goal, and under it stood the name __.',
      '"What a shot!" said the captain. "Well done, __!"',
      'We won by a single goal, and we owe that goal to __.',
      'So we were saved by __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} wrote in the sand with a stick: "{p} was here." Along came {q} with a wet dog and walked right over it.',
      'There was a name in the sand. {p} had written it. Then {q} and a wet dog walked over it.',
    ],
    ask: [
      '"Look where you are going!" cried the writer. "You have spoilt it, __!"',
      'The wet dog shook itself and ran back to __.',
      'The letters were gone, and nobody was to blame but __.',
      'The one with the dog was __.',
      'So big footprints lay all over the sand. They had been left there by __.',
      '"I did not see it, I am sorry," said __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Mum could not find anybody. She looked in the bathroom, and she looked in the yard. At last she opened the big cupboard, and there was {p}, sitting on the coats. {q} was hiding somewhere else.',
      'Mum found {p} in the cupboard. She did not find {q}.',
    ],
    ask: [
      'One was found and one was still missing. Mum went on calling, "Where are you, __?"',
      '"I give up! You win!" called Mum. "You can come out now, __!"',
      '"Now help me," Mum said to {p}. "We have to find __."',
      'Still nobody had found __.',
      'Mum looked behind the door, too. But there was no __.',
      'The winner of the game was __.',
    ],
    due: 'q',
    rivals: 'p',
  },
]);

const GONE = toldKind('told: a name again, told about', [
  {
    open: [
      'Once upon a time a poor woodcutter had a child called {p}. One day he said, "There is no bread left in the house. You must go out into the world and look for your luck."',
      'Long ago there lived a poor child by the name of {p}, who had nothing in the world but a coat and a crust of bread.',
    ],
    middle: ['In the next village a boy called {m} was looking after the geese.'],
    ask: [
      'So, with the crust in one pocket and a stone in the other, off into the wide world went __.',
      'The king wanted to know who the poor child was. "They call me __."',
      'An old woman by the road asked for some bread, and she got it from __.',
      'The old woman broke the crust in two. "You have a good heart, __."',
      'And they lived happily ever after, the king, the queen and __.',
      'This, children, is the end of the story of __.',
    ],
    due: 'p',
    rivals: 'm',
  },
  {
    open: [
      '{p} and {q} found a purse in the grass. {q} wanted to keep it. "No," said {p}, "it is not ours," and took it to the police.',
      'They had found a purse. "Let us keep it!" said {q}. "Let us give it back!" said {p}.',
    ],
    ask: [
      'The honest one of the two was __.',
      'In the end the purse was given back, as it should be, by __.',
      'An old lady came to the door to say thank you. She gave ten pounds to the one who would not keep the purse, to __.',
      '"If all children were as honest as you," said the policeman, "I would have no work, __."',
      'It was right to give it back. I would have done the same as __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p}, {q} and I shared a tent. {p} snored. {q} talked in {qHis} sleep. I lay awake and looked at the stars.',
      'Never sleep in a tent with those two! {p} snores like a bear, and {q} talks about cheese all night.',
    ],
    ask: [
      'About two o\'clock a voice said in the dark, "More cheese, please." That was __.',
      'I would have slept in spite of the snoring, but the talking was worse. I pushed my sock into the mouth of __.',
      'In the morning we teased the one who had talked. "So you like cheese, __?"',
      'The one who talked in the night was __.',
      '"I never said a word about cheese!" said __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Today we say goodbye to {p}, who has driven our school bus for thirty years. The new driver will be {q}. Please be as nice to {q} as you have been to {p}.',
      'Our bus driver {p} is going to stop work after thirty years. From Monday on {q} will drive the bus.',
    ],
    ask: [
      'The children made a big card with a yellow bus on it. It said, "We will miss you, __!"',
      'For thirty years the bus was driven by __.',
      'Everybody cried a little, most of all the old driver, __.',
      '"You never once came late," said the headmaster. "Enjoy your rest, __."',
      'And now let us all clap our hands once more for the one who is leaving us, __.',
      'We gave a watch to the old driver. On the back it says: "Thirty years. Thank you, __."',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '"Who left the gate open?" asked the farmer. All the sheep were on the road. {p} went red and looked at the ground. {q} said, "It was not me. I have been up on the hay all day."',
      '{p} forgot to shut the gate, and all the sheep ran out on the road. {q} was up on the hay and saw it.',
    ],
    ask: [
      '"You must learn to shut gates," said the farmer. "Now go and fetch the sheep, __!"',
      'It was clear that the gate had been left open by __.',
      'The farmer was cross with __.',
      'A small voice said, "I left it open. I am so sorry." It was __.',
      'All afternoon, through mud and thistles, after one sheep after the other, ran poor __.',
      'The one to blame was __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} was reading in bed when there was a scratch at the door. It was only the cat. "Oh, {pet}," said {p}, "you gave me a fright!"',
      'In the middle of the night the cat, {pet}, scratched at the door of {p}.',
    ],
    middle: ['The other cat, {pet2}, was out hunting.'],
    ask: [
      'The cat jumped up on the blanket. "Your paws are wet, __!"',
      'So they both fell asleep, the child and __.',
      'It was good to hear somebody purr. "Stay here tonight, __."',
      'The one who had scratched at the door was __.',
      'Mum looked in and saw two heads on the pillow. One was {p}, the other was __.',
      'At six there was a scratch again. "You want your breakfast, don\'t you, __?"',
    ],
    due: 'pet',
    rivals: 'pet2 p',
  },
  {
    open: [
      'Yesterday I met {p} at the market. I had not seen {pHim} since school. We talked about the old days, and about {q}, who lives in Canada now.',
      'I have had a visit from my old school friend {p}. We talked and talked. {q}, another friend, is in Canada, {p} told me.',
    ],
    ask: [
      'So now we are going to write a letter to our friend in Canada, to __.',
      'Canada is far away. We may never again see __.',
      'The one who moved to Canada was __.',
      'We found an old photo with the three of us in it. That one there is {p}, this is me, and the third is __.',
      'Last night a call came from Canada. "You will never guess who is speaking," said the voice. "It is me, __!"',
      'I think I will fly to Canada one day to visit __.',
    ],
    due: 'q',
    rivals: 'p r',
    middle: ['My husband, by the way, is meeting {r} for lunch today.'],
  },
  {
    open: [
      'The captain called the ship\'s boy. "{p}! Climb up and tell me what you see." Up the mast went {p}, higher and higher, until the men on deck were as small as mice.',
      'On that ship there was a young sailor called {p}, who could climb like a monkey. The cook was called {q}.',
    ],
    middle: ['Down below {q}, the cook, was peeling potatoes.'],
    ask: [
      'High up on the mast, with the wind in the sails, sat __.',
      'The captain put his hands to his mouth and shouted up the mast, "Can you see land, __?"',
      '"Land! Land!" cried a voice from the top of the mast. It was the voice of __.',
      'The first of them all to see the island was the one on the mast, __.',
      '"Hold on tight up there!" shouted the captain. "A storm is coming! Hold on, __!"',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Dear diary, {p} smiled at me today! It was in the bus. I went red, and {q} saw it and told the whole class.',
      'Dear diary, I am in love with {p}. Nobody knows about it except {q}, and {q} cannot keep a secret.',
    ],
    ask: [
      'I have told you before, dear diary, and I will tell you again: I love __.',
      'On every page of my book there is a heart, and in every heart stands the name __.',
      'I lie in bed and think of those eyes and that smile. Good night, sweet __!',
      'One day I will be brave, and then I will kiss __.',
      'They all laugh at me because I am in love with __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'There was one piece of cake left. {p} cut it in two, a big piece and a small one. {q} took the big piece. "How rude!" said {p}.',
      '{p} cut the last piece of cake in two. {q}, who is always greedy, took the bigger half.',
    ],
    ask: [
      'Who got the small piece? Well, it was left for __.',
      'With only a small piece on the plate, there sat __.',
      '"Which would you have taken?" "The small one." "So what is wrong? You have it, __!"',
      'The small piece was eaten by __.',
      'It was not fair, of course. The knife had been held by __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} was the oldest in the village and knew everything. When the well ran dry, they all climbed the hill to {pHis} hut. {q}, the mayor, went first.',
      'In a hut on the hill lived {p}, who was as wise as an owl. Down in the village lived the mayor, {q}.',
    ],
    ask: [
      'Nobody knew where to find water. "Let us go up to the hut," they said, "and ask __."',
      'They knocked at the hut. "We need your help, __!"',
      'The wisest of them all was __.',
      'Even the mayor took off his hat to the wise one on the hill, to __.',
      'They dug where they had been told, and there was water! And all thanks to the wise old head of __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'We were three at the table: Mum, {p} and the new baby, {q}. {p} ate soup. {q} threw the spoon at the wall.',
      'Mum has two children. {p} goes to school. {q} is only a baby.',
    ],
    ask: [
      'The baby laughed and clapped. "No, no, no," said Mum. "That was naughty, __!"',
      'Mum picked up the baby. "Somebody needs a bath. Is it you, __?"',
      'Mum gave the baby a kiss. She loves little __.',
      'Somebody was crying for milk. It was __.',
      'In the cradle slept __.',
      'The baby is called __.',
    ],
    due: 'q',
    rivals: 'p',
  },
]);

export const kinds: readonly Kind[] = [THANKED, GONE];
