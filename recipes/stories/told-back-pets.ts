// Tellings of facts about pets and other animals that are said once in passing, and called back later by the same word.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DAYS, FAMILY, NUMBERS } from './telling-words.ts';

const PETS = toldKind('told: called back of pets and animals', [
  {
    open: [
      'Our parrot says only one word, and that is "{due}". We do not know who taught him. The woman who sold him to us had just come out of prison. She cried, and he bit her, and then he bit us.',
      '"{Due}," said the parrot when we brought him home, and he has said nothing else in nine years. The children have grown up in the meantime. One of them builds dams, and the other one blows them up.',
    ],
    ask: [
      'At night a burglar climbed in at the window, and out of the dark a voice croaked, "__!"',
      'What is the one word that he can say? It is "__".',
      'My husband talked to him for hours. "Say hello! Say good morning!" And the bird said, "__."',
      'He died on a Sunday. He looked at us once more, and his last word was "__".',
      'Whenever anybody says "__" at table, we all think of the parrot.',
      'Now the neighbours have bought a parrot as well, and ours has taught it to say "__".',
    ],
    lists: {
      due: 'butter money thunder soup murder potato beautiful doctor tomorrow pudding stupid sorry chocolate banana help',
    },
  },
  {
    open: [
      'Our dog is scared of {due}. He would fight a bear, but there it ends. I walk him twice a day, along the canal. You meet people. You know the names of all their dogs, and not one of theirs.',
      'There is just one thing that makes our big dog shake all over, and that is {due}. He came from a farm, where he slept in a pipe. My daughter wants him to go to university.',
    ],
    ask: [
      'Yesterday in the park he suddenly crept under a bench and would not come out. I looked around, and sure enough, there were __.',
      "We cannot take him to my aunt's any more. Her flat is full of __.",
      'What is our dog afraid of? He is afraid of __.',
      'A man with a knife ran away from him, and he himself ran away from __.',
      'The vet wants to help him. Every day she shows him a picture of some __.',
      '"Come out from under there," I told him. "The __ are gone."',
    ],
    lists: {
      due: 'balloons umbrellas hats cats geese prams bells trains bikes candles brushes drums pigeons horses clowns',
    },
  },
  {
    open: [
      'She lays her eggs in the {due}, that hen, she will not use the nest. I have given up. The cock is in love with a boot. If you had told me at your age that I would end up among birds I would have laughed.',
      'One of our hens is a bit special. She walks in at the back door, and she lays her egg in the {due}, every day but Sunday. My wife says that she believes in God. The hen, I mean.',
    ],
    ask: [
      'If you would like an egg for breakfast, look in the __.',
      'Where does she lay her eggs? In the __.',
      'On Monday my boss came to see us, looked around, and asked why there should be an egg in the __.',
      'We were away for a week, and when we came back, there were six eggs in the __.',
      'We wanted to throw out the old __, but where would she have laid her eggs then?',
      'She clucked in front of the closed door, because she could not get to the __.',
    ],
    lists: {
      due: 'drawer basket bag box bucket sink bath suitcase pot hat boot bed piano wardrobe cupboard',
    },
  },
  {
    open: [
      'I bought him from {a due}, my old horse, for a watch and a song. I can still sing it, if you like. It has nine verses, and in each of them somebody drowns. Have you ever eaten snails?',
      'This horse used to belong to {a due}, who had lost his house at cards. He came with a blanket and a bad temper. In the first night he opened every door in the stable, and we found the cows in the church.',
    ],
    ask: [
      'One day we were trotting through a strange village when the horse stopped. At a gate stood a man, and it was the __.',
      'Who was the horse bought from? From a __.',
      'He would never do for me what he had done for the __.',
      'On his blanket you could still read the name and the trade of the man who had owned him, a __.',
      'Ten years later the __ won it all back at cards, and came to ask for his horse.',
      'It is no good life for a horse, I think, to work for a __.',
    ],
    lists: {
      due: 'baker farmer doctor teacher cook painter singer dentist pilot sailor builder gardener butcher postman soldier',
    },
  },
  {
    open: [
      'The cat next door goes out with a {due} ribbon on, they dress her up. Are those beans? You must pinch them. We had a lodger once who talked to beans, and he became a minister.',
      '"Mine is the one with the {due} ribbon," said the lady next door, when it came to cats. She has seen the Queen in her bath, or so she says. There were strawberries, and a wasp in the cream.',
    ],
    ask: [
      'One night there was a fight on our roof, and in the morning something __ lay in the gutter.',
      'How can you tell it is her cat? By the ribbon, which is __.',
      'What colour is the ribbon? It is __.',
      'I had a strange cat in my bed today, and round her neck there was a ribbon, and it was __. So I took her back.',
      'In spring she had kittens, and the lady tied round each little neck a ribbon, all of them __.',
      'The ribbon got wet, and now the neck of the cat is __ as well.',
    ],
    lists: { due: 'red blue green yellow white black pink purple golden' },
  },
  {
    open: [
      'The pups were born on {due}.',
      '"When did she have her pups?" "On {due}, in the night."',
      'On {due} our dog had five pups.',
    ],
    ask: [
      'Today the pups are one week old, as it is __ again.',
      'On what day were the pups born? On __.',
      'The vet looked at the pups, wrote down the day of their birth, and it was __.',
      'Nobody slept in our house on __, because of the pups.',
      'I shall never forget that __, when I saw the pups for the first time.',
    ],
    lists: { due: DAYS },
  },
  {
    open: [
      'The snake is behind the {due}, I think. Keep your feet up. It is quite harmless, it only looks like that. My son has gone to buy a mouse. He wants to be a judge. He used to have a girl, but she is gone.',
      'It had got out of its box and crept behind the {due}. "Nobody panic," said {p}, from the top of the wardrobe. The phone rang, and it was a man who wanted to sell us a carpet.',
    ],
    ask: [
      'The firemen came with a long fork and a sack. "Where is it?" We all pointed at the __.',
      'Where was the snake? Behind the __.',
      'Something hissed, and I heard it slide along the wall behind the __.',
      'It liked its new place, and so we put its warm lamp and its water behind the __.',
      'To this day I never put my hand behind the __ without looking first.',
      'By the time they had moved the __ away, the snake had gone.',
    ],
    lists: { due: 'door curtain sofa piano clock fridge mirror cupboard chair stove bed desk' },
  },
  {
    open: [
      'We had {due} goldfish.',
      '"How many goldfish did you have?" "{Due}, before the heron came."',
      'There were {due} goldfish in the tank when we left.',
    ],
    ask: [
      'They all had names, our goldfish, so we had to think of __ names.',
      'How many goldfish had there been? There had been __.',
      'After the visit of the heron we counted our goldfish. He had not taken any: there were still __.',
      'The number of our goldfish was __.',
      'For each goldfish the boy made a little grave, and when he had done there were __.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'The swallows come back in {due} here, you can set your calendar by them. I sit on the bench and wait. My legs are no good any more. The doctor wants to cut me up, but I have told him to wait for the swallows.',
      'In {due} they came, every year, in at the broken window and up to the beam, and my father took his hat off. There were nine of us at the table. The soup was thin, but there was singing.',
    ],
    ask: [
      'This year it got later and later, __ went by, and no swallow was to be seen.',
      'He opened the window of the stable and looked at the sky. It was __, and they would soon be here.',
      'When do the swallows return? In __.',
      'My father died in __, on the very day when the first of the swallows flew in.',
      'Do not close up that hole in the window before __, or they will not find their way in.',
      'All winter I look forward to __, because of the birds.',
    ],
    lists: { due: 'February March April May June' },
  },
  {
    open: [
      'He will eat nothing but {due}, that donkey. A donkey has his pride. I used to be in the film business myself. I held the lamp for all of the great ones, and one of them lent me his comb.',
      '"You can only get him to move with {due}," the man told us who let us have the donkey for a week. It was forty degrees. {p} had a map of another valley, and {q} had brought the wrong foot of the tent.',
    ],
    ask: [
      'In the middle of the path he stopped. We pushed, we pulled, we sang to him, and then somebody remembered the __.',
      'What did the donkey eat? He only ate __.',
      'The bag was empty. "From here we walk," said {q}. "He has had the last of the __."',
      'At each inn we had to ask first of all whether they had any __ for him.',
      'On a long stick, in front of his nose, we tied some __, and he ran all the way.',
      'Since that week I cannot see any __ without thinking of him.',
    ],
    lists: {
      due: 'apples carrots sugar bread cheese roses biscuits plums cake pears chocolate cherries pancakes bananas potatoes',
    },
  },
  {
    open: [
      'The old dog in our yard belonged to my {due}. There were always people coming and going, tinkers, aunts, a man with a bear. In the evening they sat on the wall and told lies, and I held the lamp.',
      "That dog you see on the photo was my {due}'s. It listened to no one else. Behind it is the well, and in the well there was said to be a bell, and in the bell, God knows, a frog.",
    ],
    ask: [
      'When the war came it lay down in front of the gate and waited, year after year, for my __.',
      'Whose dog was it? It was the dog of my __.',
      'Nobody could get a lead on it, so we had to call my __.',
      'It growled at the whole family, and it wagged its tail when it saw my __.',
      'They were buried on the same day, the dog and my __.',
      'If it stole a chicken the farmers sent the bill to my __.',
    ],
    lists: { due: FAMILY },
  },
]);

export const kinds: readonly Kind[] = [PETS];
