// Tellings, in letters, notes and diaries, after which the pronoun is due of the writer, the reader or somebody else.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { cast } from './telling-cast.ts';
import { HER } from './telling-pronouns.ts';

const I = 'I; I; I';
const YOU = 'you; you; you';
const WE = 'my sister and I; my cousin and I; Lee and I';
const HE = 'my brother; Uncle Ben; Grandpa';
const SHE = 'my daughter; Aunt Ruth; Grandma';
const THEY = 'the twins; our cousins; my parents';

const LETTERS = toldKind('told: pronouns in letters', [
  {
    open: [
      'Do you remember our day on the lake, dear old friend? {X} stood up in the boat to take a photograph, and splash! {Y} went on eating a sandwich as if nothing had happened.',
      'You ask in your letter what I remember of that summer. The lake, of course, and how {x} fell out of the boat, and how {y} laughed.',
    ],
    ask: [
      'It took three people to pull __ out of the lake.',
      'The water was so cold that even the ducks seemed to feel sorry for __.',
      'Ever since then the man who hires out boats there has refused to let __ get into one.',
      'I found a photograph from the lake, dear old friend: a swan is chasing __ to the shore.',
      'There was only one blanket in the boat, and we put it round __ at once.',
    ],
    rows: cast('me you us him her them', I, YOU, WE, HE, SHE, THEY),
  },
  {
    open: [
      'A note lay on the kitchen table: "Do not look up! {X} painted the bathroom ceiling today. {Y} held the ladder. The soup is in the fridge. Love, Dad"',
      'Dear Mum, by the time you read this the paint should be dry. {X} did the bathroom ceiling, while {y} held the ladder. There is soup in the fridge.',
    ],
    ask: [
      'The note ended: "There is paint in the bath and on the cat, but for a first ceiling __ did not do so badly."',
      'On the back of the note stood: "Yes, the ceiling is purple, because purple was what __ found in the shed."',
      'A second note said: "It was a big ceiling, so afterwards __ needed a long bath to get the paint off."',
      'The last line said: "Please praise the ceiling, since __ worked so hard on it."',
    ],
    rows: cast(
      'I we he she they',
      I,
      WE,
      'Tom; Grandpa; Uncle Ben',
      'Anna; Grandma; Aunt Ruth',
      'the boys; the girls; the neighbours',
    ),
    near: true,
  },
  {
    open: [
      'All our things stand on the pavement, and the van is late. The green trunk {whose}. The black one came with the house. I am writing this on my knees.',
      'About the two trunks in the attic: the green one {whose}, so do not give it away. The black one came with the house.',
    ],
    ask: [
      'Somebody has just asked me about the green trunk, and I told him that it was __.',
      'The green trunk smells of old socks. I suppose that it must, since it is __.',
      'If the green trunk were not __, I would throw it on the fire.',
      'On the lid of the green trunk there is no name, but we both know that it is __.',
    ],
    rows: `whose due rivals
      belongs to me | mine | yours ours his hers theirs
      belongs to you | yours | mine ours his hers theirs
      belongs to you and me | ours | mine yours his hers theirs
      belongs to my brother | his | mine yours ours hers theirs
      belongs to my sister | hers | mine yours ours his theirs
      belongs to my parents | theirs | mine yours ours his hers
      is from my own schooldays | mine | yours ours his hers theirs
      went to school with you | yours | mine ours his hers theirs
      has always been my uncle's | his | mine yours ours hers theirs
      was bought by my aunt for her own use | hers | mine yours ours his theirs
      has to go back to my cousins | theirs | mine yours ours his hers`,
  },
  {
    open: [
      'Guess what, Max: {x} can speak Spanish now! There was no teacher, no school and no money for either, just a book with half of the pages missing. {Y} did not believe it until the waiter answered.',
      'News from the south: without any lessons at all {x} learned Spanish, while {y} slept in the sun.',
    ],
    ask: [
      'A teacher would have cost a fortune. The Spanish words, all nine hundred of them, {x} learned by __.',
      'There is no doubt that with that torn old book {x} taught __ quite a lot of Spanish.',
      '"Buenos dias," says the mirror in our bathroom. It was there that {x} practised Spanish, talking to __.',
      'I think that for all this Spanish without a teacher {x} should be proud of __.',
    ],
    rows: cast('myself ourselves himself herself themselves', I, WE, HE, SHE, THEY),
  },
  {
    open: [
      'Dear Sir, I must complain about your hotel. On the first morning {x} found a frog in the bath. On the second {y} found a spider in the bed. There was no third.',
      'To the manager of the Grand Hotel: A frog, Sir, was what {x} met in the bath. What {y} met was only a spider.',
    ],
    ask: [
      'It was no small frog, Sir: it sat there like a king on __ sponge.',
      'The cry of horror that your guests heard was __ cry, and I ask you who would not cry out with a frog in the bath.',
      'The frog, not the spider, spoiled __ holiday.',
      'And then that frog, Sir, jumped right into __ slipper.',
      'You may keep the spider, but pay the bill of the doctor who had to treat __ nerves after the frog.',
    ],
    rows: cast(
      'my our his her their',
      I,
      WE,
      'my father; my son; my brother',
      'my daughter; my mother; my sister',
      'my daughters; my sons; the twins',
    ),
  },
  {
    open: [
      'Dear diary, the parts for the play were given out today. {X} got the wolf. {Y} got the tree. Miss Bell says that all parts are important, but that is not true of trees.',
      'Tuesday, 4th of May. The big day! Miss Bell read out the list: the wolf will be played by, no, let me do it slowly: {y} got the tree. And {x} got the wolf!',
    ],
    ask: [
      'A good wolf must howl, dear diary, and Miss Bell says that nobody howls like __.',
      'Mum is making grey fur and a tail, and it all has to be let out a bit for __, as it is so small.',
      'I dreamed, dear diary, that when the wolf came on the whole hall ran away from __.',
      'Miss Bell said that for the part of the wolf she had thought of __ from the start.',
      'To be the wolf is the best thing that has ever happened to __, dear diary.',
    ],
    rows: cast(
      'me us him her them',
      I,
      'Kim and I; Lee and I; Alex and I',
      'my brother; Tom; that boy Jack',
      'my sister; Anna; that girl Jane',
      'the twins; the two new boys; Anna and Jane',
    ),
  },
  {
    open: [
      'Greetings from Italy! On Monday, alas, {x} ate a bad sausage. {Y} had the soup and felt fine. Tomorrow we shall see the tower, which is said to lean.',
      'It is a pretty card, is it not? The tower leans just like that. The only sad thing is the sausage that {x} ate on our first night. {Y} had soup.',
    ],
    ask: [
      'The sausage was green inside. A doctor came to the hotel at midnight and gave __ three kinds of pills.',
      'One sausage can do a lot of harm, and on Tuesday the bathroom was locked and we all felt sorry for __.',
      'The waiter who had brought that sausage sent flowers and asked __ to forgive him.',
      'The rest of our party saw the town, but the sausage kept __ in bed for two days.',
      'You will understand that sausages are no longer talked of, because the very word makes __ feel ill.',
    ],
    rows: cast(
      'me us him her them',
      I,
      'my wife and I; Jo and I; my mother and I',
      'my uncle; old Ben; our guide Paolo',
      'my aunt; old Ruth; our guide Maria',
      'my aunts; our friends from Leeds; the Browns',
    ),
  },
  {
    open: [
      'Dear Mum and Dad, camp is great. {X} won the sack race and {y} won the egg race. I have no clean socks left, please send some.',
      'Dear Mum and Dad, there were races today. First came the egg race, and {y} won that. Then came the sack race, and who won it? You will be surprised: {x} did! Please send socks.',
    ],
    ask: [
      'There was a hole in the sack, I must tell you, but all the same __ hopped faster than the rest.',
      'The prize for the sack race was a torch, so now __ can see the way to the toilet at night.',
      'For a sack race you need strong knees, and everybody says that __ jumped like a kangaroo.',
      'Nearly at the end of the sack race __ fell, but even that was in the right direction.',
      'The egg race was all right, but in the sack race __ beat the whole camp by a mile.',
    ],
    rows: cast(
      'I we he she they',
      I,
      'Kim and I; Lee and I; my friend and I',
      'my brother; Jack; the boy from my tent',
      'my sister; Jane; the cook with her bad knee',
      'the twins; Anna and Jane; some boys from our tent',
    ),
  },
  {
    open: [
      'My dear children, the lawyer will read you this when I am gone. The house goes to {x}. The boat goes to {y}. The goat can choose for herself.',
      'This is my last will. I leave the house to {x}, who never asked for it, and the boat to {y}, who did. Be kind to the goat.',
    ],
    ask: [
      'The lawyer folded the paper, took the key of the front door out of an envelope and gave it to __.',
      'There were tears and there was some shouting, but nothing could be done: the roof, the rooms and the garden now belonged to __.',
      'On the day after the will was read, the baker already asked when the house would be sold. "Never," he was told by __.',
      'A house is not only a present. A letter about the broken chimney came the very next week for __.',
      'No one minds about the boat. But there is much talk about why the old man left the house to __.',
    ],
    rows: cast(
      HER,
      'my youngest daughter; my good nurse; my niece in Wales',
      'my youngest son; my old gardener, a good fellow; my nephew in Spain',
      'my two daughters; my grandchildren; the nuns of the convent',
    ),
  },
  {
    open: [
      'Dear neighbour, enjoy your holiday and do not worry: {x} will water your roses. {Y} will feed the cat. The paper boy has been told to stop.',
      'Before you leave, dear neighbour, let me write down who does what. Roses: {x} will see to them. Cat: that is what {y} will do.',
    ],
    ask: [
      'As to the roses, just leave the can by the tap, and every evening __ will give them a good drink.',
      'If it does not rain for a week, dear neighbour, __ will water the roses twice a day.',
      'You say that roses like to be talked to. Well, __ will read the newspaper to them.',
      'The cat is in good hands. And with the roses, dear neighbour, __ will take just as much care.',
      'No rose of yours will be left dry, for __ did the same thing last summer, in the great heat.',
    ],
    rows: cast('I we he she they', I, 'my wife and I; Lee and I; my son and I', HE, SHE, THEY),
  },
  {
    open: [
      'Dear Mr Hill, I am sorry about your washing. It was {x} who let the goat out. {Y} had shut the gate, I know that for a fact, and then the goat must have smelled your shirts.',
      'To Mr Hill at number five: the goat that ate your shirts is ours. {X} let it out, and not {y}, whom you shouted at.',
    ],
    ask: [
      'Whoever lets a goat out has to pay for what it eats. Tomorrow, Mr Hill, __ will bring you the money for the shirts.',
      'From now on the goat will be on a chain, that much __ promised last night in front of the whole family.',
      'It was a fine evening, and about the goat and the open gate, I am afraid, __ simply did not think.',
      'Do not be angry for too long, Mr Hill. It was the first time that __ let the goat out.',
      'The gate has a tricky lock. In the dark __ could not see that the goat was following.',
    ],
    rows: cast(
      'I we he she they',
      I,
      'my wife and I; my son and I; Lee and I',
      'my nephew; my brother; Grandpa',
      'my niece; my sister; Grandma',
      'my cousins; the neighbours; the children',
    ),
  },
  {
    open: [
      'The letter from {x} had been at sea for a month. "{N}," it began, and then there was a lot about whales and about a cook who sang.',
      'We got a postcard from {x}, with a ship on it. "{N}," it said. "Otherwise all is well on board. The cook sends you his love."',
    ],
    ask: [
      'So my mother took her needles and knitted a warm new hat for __.',
      'Imagine the cold wind up there on deck, and nothing at all on the head! We were all worried about __.',
      'My aunt put a woollen hat in a box with some ginger biscuits and mailed the box to __.',
      'The next port was in Chile. A hat from home was already waiting there for __.',
      'My uncle laughed: a whale, he said, was now wearing a hat that had once been worn by __.',
    ],
    rows: `x n due rivals
      my sister | I have lost my hat | her | him them
      my brother | I have lost my hat | him | her them
      my brother and his friend | we have lost our hats | them | her him
      my cousin Anna | the wind took my hat | her | him them
      my cousin Tom | the wind took my hat | him | her them
      my cousins | the wind took our hats | them | her him
      my eldest niece | my hat has gone overboard | her | him them
      my eldest nephew | my hat has gone overboard | him | her them
      my two nephews | our hats have gone overboard | them | her him`,
  },
  {
    open: [
      'Thank you all for coming on Sunday, Max! I am still finding crumbs. By the way, {x} left an umbrella behind and {y} left a scarf.',
      'Max, it was such a lovely party. When the last guest was gone, there was an umbrella in the stand, which {x} had left, and on the sofa was a scarf that {y} had left.',
    ],
    ask: [
      'It has rained ever since, and so I will send the umbrella off to __ tomorrow.',
      'I hope the walk home on Sunday was a dry one for __, as the umbrella was still here in the stand.',
      'The cat can have the scarf for a bed, but the umbrella must go back to __.',
      'It is a lovely umbrella, Max, with a duck for a handle. I did not know that it belonged to __ until I saw the name inside.',
      'Without an umbrella this wet week must have been no fun for __, Max.',
    ],
    rows: cast(
      'you him her them',
      YOU,
      'your father; your brother; Uncle Ben',
      'your wife; your sister; Aunt Ruth',
      'your parents; the twins; the Browns',
    ),
  },
  {
    open: [
      'Dear Mr and Mrs Hill, during the singing lesson {x} put a frog into the piano. {Y} took it out again. As music teacher I have seen many things, but no frogs until now.',
      'Dear Mr and Mrs Hill, I am not writing about {y}, who always sing{yS} nicely. I am writing about {x} and the frog that was put into the piano.',
    ],
    ask: [
      'The head teacher has heard about the frog and wishes to see __ on Monday.',
      'I do not want to punish anyone, but could you please speak to __ about frogs and pianos?',
      'You should have heard the notes that came out! The whole class laughed and clapped when the frog got out, and I sent __ to the back row.',
      'Since the frog, I keep the lid of the piano locked and never turn my back on __.',
      'When I asked about the frog, a deep red colour gave __ away at once.',
    ],
    rows: cast(
      HER,
      'your daughter; your elder daughter; your niece',
      'your son; your elder son; your nephew',
      'your twins; your two youngest; your nephews',
    ),
  },
  {
    open: [
      'Once a year we send all our friends this letter. In March {x} broke a leg on the ice. In May {y} won a trip to Rome. In August the cellar was full of water and little fish.',
      'It has been quite a year: first {x} fell on the ice and broke a leg, which meant eight weeks in plaster. And then {y} won a journey to Rome!',
    ],
    ask: [
      'Everyone wrote a name on the plaster, and when it came off, __ kept it as a souvenir.',
      'The doctor says that the broken bone is now as good as new. Even so, __ will not go skating again.',
      'It was a clean break. Still, __ had to use a crutch until the leg was strong enough, and that was in June.',
      'No ice in the world could stop us from dancing at New Year, and with the leg in plaster __ danced too.',
      'In bed, with one leg up on three pillows, __ read the whole of the Bible.',
    ],
    rows: cast('I he she', I, 'Tom; my husband; Uncle Ben', 'Anna; my mother; Aunt Ruth'),
  },
  {
    open: [
      'Dear class of 1980! Who remembers the school trip? {X} missed the train home, because of an ice cream. {Y} pulled the emergency brake, but it was too late.',
      'When I saw your names on the list, old friends, I thought of the trip and of the ice cream that made {x} miss the train. And {y} pulled the emergency brake!',
    ],
    ask: [
      'For that ice cream, __ had to spend the night on a bench at the station.',
      'The train was gone, so __ walked home along the rails and got to school at noon.',
      'Nobody could miss a train as well as __ did on that trip.',
      'It was strawberry ice cream, I believe. How __ ran when the train began to move!',
      'With an ice cream in each hand, __ could not catch hold of the train.',
    ],
    rows: cast(
      'I he she they',
      I,
      'fat Tom; our teacher Mr Bell; Jack',
      'tall Anna; our teacher Miss Bell; Jane',
      'the twins; Anna and Jack; the Brown boys',
    ),
  },
  {
    open: [
      'This is a message for Kim. {X} {has} the theatre tickets, so nobody needs to stand in the queue. The play begins at eight, and the last bus goes at eleven. Bring a cushion.',
      'Kim? I am ringing about tonight. {X} {has} got the tickets. {Y} {yHas} got the car. It starts at eight.',
    ],
    ask: [
      'Without the tickets we shall not get in, so everybody must wait by the theatre door for __.',
      'If for some reason the tickets should be lost, you will have to blame __.',
      'When we are all there, you can pay for your ticket. Please give the money to __.',
      'You asked who is keeping the tickets safe. They were sent on Friday to __.',
      'The tickets are not at the theatre, they are with __.',
    ],
    rows: cast(
      'me us him her them',
      I,
      'Lee and I; my wife and I; my sister and I',
      'my brother; Tom; old Mr Hill',
      'my aunt; Anna; old Mrs Hill',
      'the twins; my parents; the Browns',
    ),
  },
  {
    open: [
      'Dear Doctor Wise, I need your advice. Last week {x} sold the family piano without asking anyone. {Y} cried for two days. I hope that you will print my letter in your Saturday page.',
      'Dear Doctor Wise, I read your page every Saturday and now it is my turn to write. A fortnight ago our piano was sold. It was {x} who sold it, and {y} had no idea.',
    ],
    ask: [
      'What I want to know, Doctor, is this: was it wrong of __ to sell the piano?',
      'The money from the sale is still there. Ought it to be shared, or may it be kept by __, Doctor?',
      'Nobody at home is on speaking terms since the piano was sold, and at dinner all eyes are on __.',
      'The man who bought it has written such a nice card about the piano, with thanks to __.',
      'Is there any way, Doctor, for the others to forgive __ for selling it?',
    ],
    rows: cast(
      'me us him her them',
      I,
      'my husband and I; my wife and I; my cousin and I',
      'my father; my son; my brother',
      'my mother; my daughter; my sister',
      'my aunts; my sons; my uncles',
    ),
  },
  {
    open: [
      'At the top of the page it says: "Summer, on the farm. {X} milked a cow today, for the first time ever! {Y} only watched." The rest is about the weather.',
      'Here is the page from my old diary about the farm: "A great day. Early in the morning {x} milked a cow, all alone, while {y} watched from the gate. Rain after lunch."',
    ],
    ask: [
      'On the next page of my diary it says: "The farmer says that milking is all in the hands, and he likes __ hands."',
      'Further down in the diary you can read: "While the milking went on, the cow tried to eat __ hat."',
      'The diary goes on: "It was half a bucket of milk, and not bad for __ first time."',
      'I had drawn a cow in the diary, and below it I had written: "I hope that she likes __ cold hands."',
      'The last line in the diary is: "Tonight we all had cocoa with milk from __ bucket."',
    ],
    rows: cast(
      'my our his her their',
      I,
      'Kim and I; my friend and I; Lee and I',
      'my brother; Tom; Dad',
      'my sister; Anna; Mum',
      'the twins; Tom and Anna; my cousins',
    ),
  },
]);

export const kinds: readonly Kind[] = [LETTERS];
