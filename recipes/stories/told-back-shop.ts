// Tellings of facts that are said once in passing in shops and at the market, and called back later by the same word.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { BEHIND, COLOURS, DAYS, JOBS, MONTHS, NUMBERS } from './telling-words.ts';

const BUYING = toldKind('told: called back in shops, what was wanted', [
  {
    open: [
      '"What are we out of?" asked {p}, with one arm in a coat already. "{Due}," said {q}, "and while you are out, look whether the barber is open." It was a windy day, and somebody\'s tent was sailing down the road.',
      '"Only {due}, dear, nothing else," {q} called down the stairs. {p} met three neighbours on the way, heard about two operations, and held a baby for a while.',
    ],
    middle: [
      'In the supermarket there was a prize for the hundredth customer, and a man dressed as {a like}.',
    ],
    ask: [
      'At the till {p} had bread, batteries, a lamp and a fishing rod, but not what was needed: the __.',
      '"I am home!" called {p}. {q} looked into the bag. "And where is the __?"',
      'What was {p} to buy? It was __.',
      'In front of the shelves {p} stood still. "There was one thing I had to get," {pHe} thought. "Of course, __!"',
      'Only the __ was forgotten, the one thing {p} had been sent for.',
      '{p} put the money down and said, "Just this __, please."',
    ],
    lists: {
      due: 'milk butter cheese soap rice sugar salt coffee tea jam honey flour oil fish pepper',
      like: 'lion cow chicken carrot bear',
    },
  },
  {
    open: [
      'I have put {a due} aside for you, madam. You said that you would come back when your husband had been paid. It has got very quiet in our street, since the other side is in the sun.',
      'The woman had fallen in love with {a due} in the window of the junk shop, but she had no money on her. "I shall keep it for you until Friday," said the man, and fed his canary.',
    ],
    ask: [
      'On Friday she ran into the shop out of breath. "Have I come too late? Is it still here, my __?"',
      'The man in the shop reached under the counter and brought out what she had wanted, the __.',
      'She told her husband what she would buy as soon as he got his money: a __.',
      'On Saturday, when she had not come, he put it back into the window, and an hour later the __ was sold.',
      'What was it that the man kept for her? It was the __.',
      'And so the __ came home with her, in an old newspaper, and was given a place by the fire.',
    ],
    lists: {
      due: 'scarf hat lamp mirror clock teapot vase doll ring necklace violin jug camera chair drum bowl',
    },
  },
  {
    open: [
      'My little girl only wants shoes that are {due}. It is always the same: they are out of them in her size. Look at that, the man is carrying eleven boxes and he cannot see where he is going!',
      '"{Due}," said the child when the lady asked what kind of shoes she would like. After that she did not say one word. She had a lolly in her mouth and a bandage over her knee.',
    ],
    ask: [
      'They brought out one pair after another, and to each of them she shook her head. None of them was __.',
      'At last, in the seventh shop, there was a pair in her size, and the shoes were __.',
      'At home her mother took a brush and a pot of paint and made her old shoes __.',
      '"What colour must they be?" "They have to be __."',
      'She dances in the hall with a happy face, and on her feet there is something new and __.',
      "Nobody in the whole town seems to have children's shoes in __.",
    ],
    lists: { due: 'red blue green yellow white black pink purple orange grey brown' },
  },
  {
    open: [
      'They had apples, plums and pears, and bananas as black as my shoes, but what {p} bought in the end was {a due}. It was hot. A woman was quarrelling about the weight of a melon.',
      'At the fruit stall {p} bought a single {due}, put it into a pocket, and walked on to where a man was swallowing swords. I bought a brush. The whole market smelled of fish.',
    ],
    ask: [
      'At noon we sat down on the steps, and {p} took out a knife and cut up the __.',
      '"Are you hungry?" asked {p}. "I have still got my __."',
      'What was in the pocket? It was a __.',
      'When {p} sat down there was a wet sound. "My __!"',
      'A donkey put its nose into the pocket and ate the __.',
      'The fruit that {p} had picked out was a __, and it was rotten inside.',
    ],
    lists: { due: 'peach lemon mango coconut lime tomato' },
    rivals: 'apple plum pear banana',
  },
  {
    open: [
      '"It is going to be ready on {due}," said the man in the repair shop, tying a label to the handle. He told me that people today throw everything away, even their parents.',
      'I took the toaster to be mended. On {due} it would be ready, they said. There was a parrot in the shop that could say "closed" and "come in", always at the wrong time.',
    ],
    ask: [
      'We ate cold bread at home and waited for __.',
      'The label said when it would be ready: __.',
      'I was in the area a day too soon. "But I told you that it would be __," said the man.',
      'When can we have the toaster back? On __.',
      'It was __ at last, and I went to get the toaster, but the shop was closed.',
      'My wife says that on __, when we have got it back, she is going to eat ten slices.',
    ],
    lists: { due: DAYS },
  },
  {
    open: [
      'It costs {due} pounds.',
      '"How much is the little horse?" "{Due} pounds, my dear."',
      'On the wooden horse in the window there is a card that says {due} pounds.',
    ],
    ask: [
      'She emptied her purse out on the counter and began to count the pounds, for the little horse cost __.',
      'How much did they want for the little horse? They wanted __.',
      'The child had saved and saved, and now there was enough for the little horse: exactly __.',
      '"I can give you less," said the child. "No," said the man, "the horse is __."',
      'The horse with the price of __ pounds was sold on Christmas Eve.',
      'For the little horse you have to pay __ pounds.',
    ],
    lists: { due: 'two three four five six seven eight nine ten eleven twelve twenty thirty' },
  },
  {
    open: [
      'I am looking for something for my {due}. Nothing big. Oh, are those real pearls? I once had an uncle who dived for them. He came up with a boot every time, and always the left one.',
      '"It is for my {due}," the young man told the lady in the perfume shop. She sprayed something on his wrist, and something else on the other wrist, and then she ran out of wrists.',
    ],
    ask: [
      'He smelled like a garden when he got home. "That is how my __ will smell," he thought.',
      'On the card he wrote, "To the best __ in the world."',
      'The lady in the shop wrapped it up in gold paper and said, "I hope that your __ will like it."',
      'For whom did he buy the perfume? He bought it for his __.',
      'He has no money left, but his __ has got a bottle of the finest perfume.',
      'When it was unwrapped, the __ wept for joy, and then sneezed.',
    ],
    lists: { due: 'mother sister aunt cousin grandmother wife daughter teacher boss friend neighbour niece' },
  },
  {
    open: [
      'Ask for {m} at the hardware shop, he is the one who knows where things are. {q} only leans on the ladder. And get yourself a hot drink on the way, you look like a ghost.',
      '"If you need anything special, ask for {m}," said the plumber, and he told me about a bath that had come down through two floors with a lady in it.',
    ],
    ask: [
      'I went in, and behind the counter somebody in a grey coat looked up. "Good morning," I said. "Are you __?"',
      'Nobody in the hardware shop could help me, because it was the day off of __.',
      'When he had found my screw, in a drawer among a thousand, I knew that this had to be __.',
      'Whom did the plumber tell me to ask for? It was __.',
      'They called up the stairs: "A customer for you, __!"',
      'I will go to no other shop as long as __ is working there.',
    ],
    due: 'm',
    rivals: 'q',
  },
  {
    open: [
      'They gave me the wrong {due}! No, I have not got the receipt. I have got a cold, a bad leg, and a bus that goes in ten minutes. In my day a shop like this had chairs.',
      'The old man in the queue wanted to change {a due}. He told everybody about it. A girl gave him her place, and a boy held his hat, and still it took until noon.',
    ],
    ask: [
      'At last it was his turn. He opened his bag, and it was empty: he had left at home the __.',
      '"What can I do for you, sir?" "I want to change this __."',
      'The girl behind the counter turned it round and round. "But we do not even sell a __ like that!"',
      'What had he come to change? It was a __.',
      'They gave him a new __, a cup of tea, and a seat.',
      'He was happy with the new __ for a day, and then he came back with it.',
    ],
    lists: {
      due: 'lamp hat radio clock belt kettle shirt brush watch pillow ladder razor torch toaster cap',
    },
  },
]);

const SELLING = toldKind('told: called back in shops, where and who', [
  {
    open: [
      'You will find the candles behind the {due}. Mind the step there. This used to be a chapel, and before that a stable, and when it rains you can still smell both.',
      '"Candles? Behind the {due}," said the old woman, without looking up from her knitting. A boy was trying on masks, and his mother was trying to get him out of one.',
    ],
    ask: [
      'I walked past umbrellas and tin soldiers, and there, behind the __, were the candles.',
      'When the lights went out in the whole street, everyone who knew the shop ran to get candles from behind the __.',
      'A young man asked me, as if I worked there, where the candles were. "Behind the __," I said.',
      'The shop had been turned round: there were hats behind the __ now, instead of candles.',
      'So I squeezed past the __ and took down six long candles.',
      'Where does she keep the candles? Behind the __.',
    ],
    lists: { due: BEHIND },
  },
  {
    open: [
      'The shop closes for good in {due}. The sign is already up. We have known each other for so long that you may have the cat, if you like. She is used to people who cannot make up their minds.',
      'In {due} old Mr Webb will shut his toy shop for ever. He told me so while he was winding up a tin bear. His knees are bad, and children today want other things.',
    ],
    ask: [
      'Everything was half price, and there was still a lot to sell before __.',
      'We wanted to buy one last doll from him, but we came too late. It was already __.',
      'At the beginning of __ they carried out the shelves, and the old man turned the key.',
      'When is he closing the shop? In __.',
      'The new people want to open a café here, but they have to wait until __, when the toy shop closes.',
      'Since that __ when the shop closed, there has been no place here to buy a toy.',
    ],
    lists: { due: MONTHS },
  },
  {
    open: [
      'I hid the money in the {due} tin. There are nine tins on the shelf, all of different colours, and a thief has no time. Anyway, how is business with you? Are people buying hats?',
      '"If anything should happen to me," said the tea seller to her nephew, "the money is in the {due} tin." After that they drank a pot of the smoky one, and she read his future from the leaves.',
    ],
    ask: [
      'One night there was a noise in the shop. Nine tins were on the floor, all open, and the money was gone from the one that was __.',
      'When she was in hospital, her nephew went to the shelf and took down a tin. It was __, and it was heavy.',
      'What colour is the tin with the money in it? It is __.',
      'A customer asked for the tea in that tin. "Sorry," she said, "I cannot sell you anything from the tin that is __."',
      'He opened eight tins and found tea. Then there was just one more to open, and this was __.',
      'The nephew had forgotten where it was. It was the __ tin, but he looked in all the others.',
    ],
    lists: { due: COLOURS },
  },
  {
    open: [
      'Good cheese, that. It comes from a farm in {due}, where they rub it with salt and sing to it. Would you like to try it? And did your son pass his driving test in the end?',
      '"This one is from {due}," said the man at the cheese counter, and held out a bit on his knife. A fly was walking over the butter. He told me that he had been a dancer, before his back went.',
    ],
    middle: ['We had the cheese for supper, with {p} and {q}, and it did not last long.'],
    ask: [
      '"It is very good," said {p}. "Where is it from?" "From __."',
      'On our next holiday we wanted to see the farm where that cheese is made, so we took the train to __.',
      'There is a little flag in the cheese, the flag of __.',
      'When the border was closed in spring there was no more of that cheese from __.',
      'I could not remember the name of the cheese, so I asked for the one from __.',
      'The cows in __ must be happy ones, if that is what their cheese is like.',
    ],
    lists: {
      due: 'Spain Italy France Germany Canada Greece Ireland England Scotland Wales Norway Poland Holland',
    },
  },
  {
    open: [
      'The assistant before you was {a due} once, you know. He could not sell a thing. He looked at the customers so sadly that they went away. Here is your apron, and this is how you fold the bags.',
      '"Our last assistant used to be {a due}," the chemist told the new girl. "He was a nice man, but his hands shook." Then she was shown the pills, the powders, and the back door.',
    ],
    ask: [
      'A lady came in and asked, "Where is that man who used to be a __?"',
      'One day the new girl met the man in the park. He was happy again, he told her, for he had gone back to being a __.',
      'Before he worked in the shop, that poor man had been a __.',
      'In a drawer she found his old things, and a photo of him as a __.',
      'What had he been before? A __.',
      '"You are much better at it than the __," said the chemist after a week.',
    ],
    lists: { due: JOBS },
  },
  {
    open: [
      '{m} owes us for {due} eggs.',
      'In the book it says: {m}, {due} eggs, not paid.',
      '"I have no money on me," said {m}. "Could you write it down? It is {due} eggs."',
    ],
    ask: [
      'A week later {m} came back. "I want to pay for my eggs," he said. "How many were there? Was it not __?"',
      'How many eggs has {m} not paid for yet? It is __.',
      'The eggs that were written down in the book for {m} came to __.',
      '{m} said that he had only had one egg, but the book said it was __.',
      'With a pencil she crossed out the line in the book: {m} had now paid for his eggs, for all __.',
      'He sent his little boy with the money for all __ eggs.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'The shop cat sleeps on the {due}, and nobody may move her. She is seventeen, and she was here before the lift. Are you being served? That jacket fits you like a glove.',
      'There is a cat in that shop, and it lies on the {due} all day as if it had been glued there. I bought a scarf. The lady told me about her husband, who had gone out for a paper in 1982.',
    ],
    ask: [
      'When I went in there again there was only a warm, hairy spot on the __.',
      '"We need that space for the summer hats," said the new owner, and pointed at the cat on the __.',
      'A customer who did not see so well put her bag on the __, and the cat screamed.',
      'Where does the cat sleep? On the __.',
      'After the cat had died they put a photo of her on the __, and a candle.',
      'They wanted to sell the __, but then where should the cat have slept?',
    ],
    lists: { due: 'table chair shelf bed sofa piano stairs bench desk stove carpet suitcase counter ladder' },
  },
  {
    open: [
      'One of the lions has no tail, one of the bears has lost {bit}, and the rest of them are as good as new. I buy them from fairs. There is a whole roundabout in my cellar, and at Christmas I switch it on.',
      'The wooden bear had only one fault: it had lost {bit}. The lion next to it was without a tail. We could not make up our minds, and then it was six, and the man wanted to close.',
    ],
    ask: [
      'In the end we took the bear, and Grandpa carved for it, out of a bit of oak, a new __.',
      'There it was, in a corner of the shop, the bit that the bear had lost: its __.',
      'If only the bear still had its __, it would cost three times as much.',
      'What was the bear missing? It was missing its __.',
      '"Poor bear," said the little girl. "Does it hurt to have no __?"',
      'The bear was cheap, because it had no __.',
    ],
    rows: `bit due rivals
      its nose | nose | tail ear foot
      its head | head | tail arm eye
      its left ear | ear | tail nose arm
      one eye | eye | tail ear leg
      one arm | arm | tail nose head
      one leg | leg | tail ear eye
      a paw | paw | tail nose ear
      its mouth | mouth | tail leg arm`,
  },
  {
    open: [
      "She sold her {due} to pay the rent. I saw her come out of the shop, and she looked the other way. The days are getting longer now, don't you think? I have put my beans in.",
      'The man in the pawn shop gave her sixty pounds for the {due}. It was raining. At the corner she stopped, and went on, and stopped, and then her bus came.',
    ],
    ask: [
      'When she had work again, her first way was to that shop. "I would like to buy back my __."',
      '"What has become of your lovely __?" her sister asked. She said that it was being cleaned.',
      'Every day on her way to work she stood in front of the window and looked at her own __ with a price on it.',
      'What had she had to sell? It was her __.',
      'On her birthday her children gave her a parcel, and she cried, for it was her old __.',
      'A stranger with a thick neck has the __ now, and does not know how dear it was to her.',
    ],
    lists: { due: 'ring watch necklace violin piano camera clock mirror coat bracelet guitar bike' },
  },
]);

export const kinds: readonly Kind[] = [BUYING, SELLING];
