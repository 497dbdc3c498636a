// Tellings of facts that stand once in a letter, a card, a diary, a notice or a call, and come back later by the same word.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DAYS, JOBS, MONTHS, NUMBERS } from './telling-words.ts';

const WRITTEN = toldKind('told: called back from letters and cards', [
  {
    open: [
      'Dear {q}, how are you? I am well. The goat is dead. We are growing {due} this year, for the first time, and the whole village laughs at us. Your cousin sends her love and wants her bicycle back. Yours, {p}.',
      'In a long letter from the farm {p} wrote that they were going to try {due} in the big field. The rest was about the goat, the vicar, and a hole in the roof through which you could see the moon.',
    ],
    ask: [
      'In autumn a heavy sack came by train from {p}. It was full of __.',
      'Nobody in the village laughed any more when {p} had sold twenty carts of __.',
      'When {q} came to visit the farm, the big field was full of __.',
      '{q} wrote back, "What I want to know most is: how are your __?"',
      'It had not rained all summer, so the harvest of __ was small.',
      'What does {p} grow in the big field now? Nothing but __.',
    ],
    lists: {
      due: 'potatoes carrots onions pumpkins beans tomatoes strawberries roses sunflowers cabbages melons peas turnips',
    },
  },
  {
    open: [
      'Happy birthday, {q}! The {x} is from me, the card is from the children, and the {due} stain on it is from the cat, who walked through the paint. We are all well but for {m}, who has fallen off a swing.',
      'On the birthday card there was {a due} spot. The cat, it said, had been in the paint. It also said that {m} had fallen off a swing, that it was raining, and that they would all come at Easter.',
    ],
    ask: [
      'At Easter the cat came with them, and one of its paws was still __.',
      'What colour was the spot on the card? It was __.',
      'When she saw the card the old aunt scratched at the spot with her nail and said, "Why is it __?"',
      'The fence at their house must have been painted __, to judge by that spot.',
      'The card still hangs over my bed, with that mark of a paw on it, small and __.',
      'All over their kitchen floor there were little paw marks, and these were __, too.',
    ],
    lists: { due: COLOURS, x: 'book scarf mug puzzle game kite' },
  },
  {
    open: [
      'Postcard: Lovely here! {p} has lost {a due} in the sea, {q} has a nose like a tomato, and the soup had a bee in it. We wish you were here. Could you water the beans?',
      'They wrote to us that the sea was warm, that {p} had lost {a due} on the very first day when a wave came, that the people next door snored, and that they never wanted to come home.',
    ],
    ask: [
      'So as a welcome we bought {p} a new __.',
      'A fisherman pulled up his net, and among the fish there was a __, which once belonged to {p}.',
      'Did {p} ever find that __ again?',
      'If a shark is ever seen with any __, we shall know that it is the one {p} lost.',
      'What was it that the sea took from {p}? It took a __.',
      'At the lost property office {p} asked whether anyone had brought in a __.',
    ],
    lists: { due: 'shoe hat ring watch towel glove necklace camera sock purse bucket book ball cap shirt' },
  },
  {
    open: [
      'I arrive on {due}, at half past two. I shall bring my own pillow. Is it true that you have a parrot now? My doctor says that I should keep away from feathers. Kisses, your aunt {f}.',
      'The letter from Aunt {f} was four pages long. She would come on {due}. The other three pages were about her back.',
    ],
    middle: ['They put fresh sheets on the bed, and took the parrot to the neighbours.'],
    ask: [
      '"Has anyone remembered that Aunt {f} will be at the station on __?"',
      'They had until __ to get the house clean for Aunt {f}.',
      'A taxi stopped outside. It was __, and there was Aunt {f} with her pillow.',
      'When was she coming, that aunt with the bad back? On __.',
      'Aunt {f} rang up. "I said __," she cried, "and here I stand at the station, and nobody has come!"',
      'Aunt {f} kept her word and arrived on the right day, __.',
    ],
    lists: { due: DAYS },
  },
  {
    open: [
      'Dear diary, today I saw the most beautiful girl in the world. She works at the {due}. I could not say a word, my ears got hot, and I walked into a lamp post. Mum made dumplings.',
      'There is a girl at the {due}. I saw her through the window. Diary, I have never felt like this. In other news: I have a new filling, and the neighbours have a new hedge.',
    ],
    ask: [
      'Since then I have found a reason every day to walk past the __.',
      'And so, with a bunch of tulips behind my back, I opened the door of the __.',
      '"Excuse me, does the girl with the lovely eyes still work at the __?"',
      'I asked her what time she finished her work at the __.',
      'We have been married for forty years. It all began at the __.',
      'My friends wonder why I go to the __ so often.',
    ],
    lists: {
      due: 'bakery bank library hotel museum cinema hospital zoo theatre school market station castle pool',
    },
  },
  {
    open: [
      'Note to the milkman: {due} bottles today, please.',
      'Dear milkman, please leave {due} bottles. We have guests, and the guests have children, and the children have a cat.',
      'A note was stuck in the door for the milkman: "Today {due} bottles, please. Sorry about the dog."',
    ],
    ask: [
      'When I opened the door in the morning I counted the bottles, and there were __.',
      'How many bottles did the milkman leave? He left __.',
      'The milkman read it, went back to his van, and put on the step the number we had asked for, which was __.',
      'The cat saw all the bottles in front of the door, one beside the other, all __.',
      'There must be some mistake: this is one bottle, and I had written __!',
      'On his list the milkman wrote a __ next to our name.',
    ],
    lists: { due: 'two three four five six seven nine ten twelve twenty' },
  },
  {
    open: [
      'Dear Santa, I want {a due}. My brother wants a real tank, but he has been bad. We are going to put a carrot out for the reindeer. Please use the door, as the chimney has a fan in it. Yours, {p}.',
      '{p} had put the letter to Santa on the window sill. "I wish for {a due}," it said, "and for peace, and that Grandpa should stop singing in the car."',
    ],
    ask: [
      'On Christmas morning {p} ran down to the tree, and there it stood, with a bow on it: the __!',
      'Dad had read the letter in secret and gone to every shop in town for the __.',
      'Santa had made a mistake: there was a book for {p}, but no __.',
      'Tell me, what has {p} asked Santa for? It is a __.',
      'As Grandpa sang in the car all the way, {p} held on to the new __.',
      'Of all the children in the street only {p} was given a __.',
    ],
    lists: {
      due: 'kite drum bike doll sledge camera puppet scooter telescope football violin torch rabbit puppy pony train',
    },
  },
  {
    open: [
      'My will. The house goes to {p}, who will sell it. The money goes to the cats. My {due}, which I have loved more than any of you, I leave to {q}. And nobody is to wear black.',
      'The lawyer put on his glasses and read: "To {q} I leave my {due}." There was more about cats and a house, and then some advice about marriage, and then he had to drink some water.',
    ],
    ask: [
      'Nobody had thought that {q} would get the __.',
      'So {q} went home by tram, and beside {qHim} on the seat lay the __.',
      '"What did the old lady leave you, {q}?" "She left me her __."',
      'A week later a stranger offered {q} a lot of money for the __ of the dead woman.',
      "And under the __ that was now {q}'s there was a letter from the old lady.",
      'To this day {q} dusts the __ every morning and thinks of her.',
    ],
    lists: {
      due: 'clock violin mirror teapot camera ring umbrella lamp necklace watch globe drum guitar radio',
    },
  },
  {
    open: [
      'Bottle post! My ship went down in {due} and I am on a small island with a palm tree and a very stupid goat. I eat coconuts. I sing a lot. If you find this, come quickly. Bring shoes. Captain {m}.',
      'The paper in the bottle was damp. It had been in {due}, it said, that the ship went down. Since then Captain {m} had been living on coconuts and talking to a goat.',
    ],
    ask: [
      'They looked into the old newspapers to find a ship that was lost in __.',
      'When he was saved at last, the captain said, "I have been on that island since __."',
      'In which month did the ship sink? It was in __.',
      'Storms are rare in __, and so the captain had felt safe before he sank.',
      'Each year in __ the captain lights a candle for the ship he lost.',
      'For every week since that day in __ when his ship sank, the captain had made a cut in the palm tree.',
    ],
    lists: { due: MONTHS },
  },
  {
    open: [
      'My new pen friend lives on a farm, wants to be {a due}, and has four brothers. Her English is better than mine. She wrote with green ink, and she had put in a pressed flower and some chewing gum.',
      'Dear pen friend, my name is {f}, I am eleven, and I would like to be {a due} when I grow up. I have four brothers, all stupid. What is your favourite food? Mine is rice pudding.',
    ],
    ask: [
      'Ten years went by, and then came a letter with green ink: "It is done, I am a __!"',
      'My pen friend dreams of being a __.',
      'I drew a picture of her the way she wants to be one day, a __.',
      'What would my pen friend like to become? A __.',
      'Her brothers laugh at her and say that a girl cannot be a __.',
      'And today my old pen friend is the best __ in the whole country.',
    ],
    lists: { due: JOBS },
  },
]);

const CALLS = toldKind('told: called back from calls and notices', [
  {
    open: [
      'Hello? It is a bad line. I said, I left my {due} at your place! Yes! No, not the umbrella. Anyway, it was a lovely evening. That pudding! And your husband with the saw, I laughed all the way home.',
      '"I think my {due} is still at your house," said the voice on the phone. "And thank you for last night. The duck was perfect, and I have never seen a man play the saw before."',
    ],
    ask: [
      'I looked under the sofa, and there was the __.',
      'After the call I put the __ in a bag and took it back to its owner.',
      'On the next day the guest stood at the door again: "I have come for my __."',
      'What had the guest left behind? It was a __.',
      'The dog had found what the guest had left, and there were tooth marks all over the __.',
      '"Whose __ is this?" asked my husband, and I told him about the call.',
    ],
    lists: { due: 'scarf hat glove bag camera ring purse book watch coat key brush jacket wallet' },
  },
  {
    open: [
      'This is the answering machine of {p}. I am in {due}, and I shall be back when the money is gone. If it is about the cat, ring {q}. If it is about the rent, please ring somebody else.',
      '{p} has gone to {due} and has left me the cat, the plants, and a list of people that I am not to speak to.',
    ],
    middle: ['The cat brought in a mouse. The rent man came twice, and then he came with his brother.'],
    ask: [
      '"Where is {p}?" asked the rent man. "In __."',
      'In May a card came from {p}. There was a stamp from __ on it.',
      'When the money was gone, {p} took the night train home from __.',
      'The cat sits by the window all day, as if it could see as far as __, where {p} is.',
      '{p} came home and talked only about the food in __.',
      'It must be warm now in __, where {p} is.',
    ],
    lists: {
      due: 'Spain Italy France Japan Canada India Africa Greece Egypt Paris Rome London Ireland Russia China Mexico',
    },
  },
  {
    open: [
      'Notice. The meeting of the garden club has been moved to the {due}. Bring your own chairs. We shall talk about slugs, about the missing rake, and about whoever waters at noon.',
      'The garden club will not meet in the church hall this time, as the roof is being done, but at the {due}. There will be tea, and a talk with slides on slugs.',
    ],
    ask: [
      'So on the evening of the meeting a crowd of people with chairs stood outside the __.',
      'Old Mr Reed had not read the notice and sat all alone in the church hall, while the club was at the __.',
      '"Where does the garden club meet this time?" "At the __."',
      'After the meeting there were slugs all over the floor of the __.',
      'The club liked it so much there that they now meet at the __ every month.',
      'It is strange to talk about slugs at the __, but that is where they met.',
    ],
    lists: {
      due: 'school station bakery bank library hotel museum cinema hospital castle zoo theatre farm pub',
    },
  },
  {
    open: [
      'We interrupt this programme. {A due} has escaped from the zoo. Please keep your windows shut. And now back to our concert, with a waltz in three parts by a man who was deaf.',
      '{A due} got out of the zoo last night, said the radio, and then there was a waltz. {p} went on peeling the potatoes.',
    ],
    ask: [
      'Something was moving in the bushes. {p} looked out and saw the __.',
      '{p} rang the zoo. "I think I have got your __ here in my kitchen."',
      'By the evening they had caught the __, and it was back in its cage.',
      'What had escaped from the zoo? It was a __.',
      'There was a strange noise in the shed. It had to be the __ from the radio.',
      'The zoo has built a higher wall, and now no __ can get out.',
    ],
    lists: {
      due: 'bear wolf lion tiger monkey snake parrot penguin camel zebra giraffe kangaroo crocodile gorilla panda',
    },
  },
  {
    open: [
      "Doctor's, good morning! Yes, he can see you on {due}. Bring a list of what you have eaten. And if it is the foot, please wash it. The last one did not, and we had to open all the windows.",
      '"The doctor will see you on {due}," said the lady on the phone. In the background somebody sneezed eleven times. I counted.',
    ],
    ask: [
      'My foot hurt and hurt, but I had to wait until __.',
      'My boss asked why I was late on __, and I told him about the doctor and my foot.',
      'I wrote it on the calendar, "Doctor, foot", under __.',
      'When am I to see the doctor about my foot? On __.',
      'Luckily it stopped hurting before __, and I rang to tell the doctor that I would not come.',
      'On the evening before __ I washed my foot for the doctor, twice.',
    ],
    lists: { due: DAYS },
  },
  {
    open: [
      "For sale: piano, {due}, two keys missing, good home wanted. Also pram, cat basket, and husband's trains. Ring the bell at number nine after six. Do not mind the dog.",
      'My aunt wants to get rid of her piano. It is {due}, it has two keys missing, and it has not been played since the wedding. She wants to sell his trains as well, but he does not know it yet.',
    ],
    ask: [
      'Four strong men carried it out, and there was a mark on the stairs where the piano had scratched them, and the mark was __.',
      'The colour of the old piano was __.',
      '"I have come about the piano. Is it true that it is __?"',
      'We could not take it: our piano has to match the curtains, and hers was __.',
      'The new owner wanted another colour, so he took the piano and painted over the __.',
      'Who would buy a __ piano with two keys missing?',
    ],
    lists: { due: 'red blue green yellow white black brown pink purple grey' },
  },
  {
    open: [
      'Attention, please. The train to the coast will leave today from platform {due}. Passengers with bicycles go to the last carriage. A child with a red balloon is waiting at the information desk.',
      '"Platform {due} for the coast," said the loudspeaker, and it said something about bicycles and a lost child, too, but a brass band was playing.',
    ],
    ask: [
      'We ran with all our bags to get the train to the coast on platform __.',
      'From which platform does the train to the coast go? From number __.',
      'We had been standing in the wrong place. Over there our train was leaving from platform __!',
      'The platform was full of people with buckets and spades. It was number __.',
      'Follow me to platform __, or we shall miss the train to the coast!',
      'The sign over the train to the sea showed a big __.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'Hello, is that the police? There is a man in my {due}. I can hear him breathe. No, I am not alone, I have my budgie with me. He is green. What do you mean, the man? The budgie!',
      '"I think there is somebody in the {due}," whispered the old lady into the phone. The policeman asked how she spelled her name, and whether the budgie could be taken as a witness.',
    ],
    ask: [
      'When the police came she pointed with her stick and said, "He is in the __!"',
      'With a torch in his hand the policeman slowly opened the door of the __.',
      "It was only the neighbour's goat that had got into the __.",
      'Where did the old lady think that the man was? In the __.',
      'They looked all over the __, but there was nobody there.',
      'From then on the old lady always looked into the __ before she went to bed.',
    ],
    lists: { due: 'kitchen bathroom garage attic cellar bedroom shed barn office laundry' },
  },
  {
    open: [
      'Hello, Mum, it is me. My {due} has had twins! Yes, two. Listen, I have no coins left. Tell Dad the car is fine, and tell the dentist that I am not coming.',
      "There were twins in the family, the voice on the phone said: {p}'s {due} had had two girls. And then the coins ran out, and there was only a hum.",
    ],
    ask: [
      'We knitted two little caps and sent them to the __ with the twins.',
      'Nobody slept much that year in the house of that __, with two babies crying.',
      'The mother of the two babies was that __ from the phone call.',
      '"Who has had twins?" shouted Grandpa, who is deaf. "The __!"',
      'A pram for two was bought for the __.',
      'There is a photo of the __ with a baby on each arm.',
    ],
    lists: { due: 'sister aunt cousin neighbour teacher boss doctor friend nurse daughter hairdresser' },
  },
]);

export const kinds: readonly Kind[] = [WRITTEN, CALLS];
