// Tellings of facts that are said once in passing at games, races and clubs, and called back after other talk by the same word.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DAYS, JOBS, MONTHS, NUMBERS } from './telling-words.ts';

const FIELD = toldKind('told: called back in sport, on the field', [
  {
    open: [
      'Today we play in {due}, because the others have got white as well. Who has seen my other boot? {p} has brought oranges. {q} has brought {qHis} grandfather, who was once trodden on by a famous horse.',
      '"The {due} shirts today," said the coach, and threw the bag into the middle of the room. There was a smell of onions. Somebody was singing in the showers, and it was the other team\'s song.',
    ],
    ask: [
      'At three we ran out on the grass, eleven tired men in __.',
      'After the match you could hardly see, for all the mud, that our shirts had been __.',
      '"Which of the teams is yours, darling?" asked my mother. "We are the ones in __," I said.',
      'The crowd had brought flags in our colour, and so the whole stand was __.',
      'What colour did we play in? We played in __.',
      'The lady who washes for us put in a sock by mistake, and then the shirts were no longer __.',
    ],
    lists: { due: 'red blue green yellow black pink purple orange brown grey' },
  },
  {
    open: [
      'The horse I put my money on is called {due}. Do you see that woman with the hat? There is a whole ship on it. It has been a dry spring, they say, and the ground is as hard as a plate.',
      '"Put everything on {due}," the barber had told me, with his mouth close to my ear. He knew a man who knew a groom. I bought a sausage and a paper, and looked for a place near the rail.',
    ],
    middle: ['A band played. The King was said to be there, but it was only a man with a beard.'],
    ask: [
      'They came round the last bend, and the whole crowd was roaring, and I roared, too: "Run, __!"',
      "Second was my neighbour's horse, first was a grey, and far behind, at a trot, as if on holiday, came __.",
      'I was rich! I could have kissed him on the nose, my good old __.',
      'I took my ticket out again. It said what the barber had whispered to me: __.',
      'Which horse had I put my money on? It was __.',
      'Never again will I bet a penny on __.',
    ],
    lists: {
      due: 'Thunder Lightning Snowball Pepper Sunshine Victory Prince Storm Arrow Dancer Shadow Rocket Star Tiger Princess Eagle',
    },
  },
  {
    open: [
      'I had number {due} on my back, because all the good ones were gone. It was my first race. A dog ran with us for a mile. At the bridge there was a lady with a bucket, and she threw water at us whether we wanted it or not.',
      'They pinned number {due} on me, and I lined up with four hundred other runners. The man next to me was dressed as a bottle. He was in front of me at ten miles, and I could read his label.',
    ],
    ask: [
      'When I crossed the line, last but one, the loudspeaker said, "And here comes number __!"',
      'You can find me in the photo if you look for the number __.',
      'I have kept that bit of cloth all my life. It has my number on it, a __.',
      'What number did I run with? It was __.',
      'My children had painted a sign and held it up at the side of the road: "Go, Dad! Go, number __!"',
      '"Number __ is being sick behind the church," somebody told the doctor, and that was me.',
    ],
    lists: { due: 'two three four five six seven nine twelve twenty thirty forty fifty' },
  },
  {
    open: [
      'Our goalkeeper is {a due} during the week. You would never think so. He has hands like shovels. His wife brings him to the ground and picks him up, since he once went home with the wrong team.',
      'The man in our goal, you know, is really {a due}. We pay him in beer. The pitch slopes, there is a cow on it now and then, and once the ball went into the river and was in the sea by Easter.',
    ],
    ask: [
      'He let in nine goals that day, and the crowd shouted, "Stick to your work and be a __!"',
      '"I cannot play on Saturday," he said. "They need me at work. You know how it is when you are a __."',
      'What does our goalkeeper do for a living? He is a __.',
      'One of our players needed help, and luckily there was a __ in goal.',
      'He held the penalty, and the newspaper wrote: "The flying __ saves the day!"',
      'Not every club has a __ for a goalkeeper.',
    ],
    lists: { due: JOBS },
  },
  {
    open: [
      'The final is in {due}. Until then no beer, said the coach, no chips, no late nights, and no getting married. He looked at {p} when he said it. Outside, the groundsman was shouting at a mole.',
      '"We have got until {due} to get fit for the final," said the coach, and lit a cigar. It was a good speech. There was something about lions in it, and about our mothers.',
    ],
    ask: [
      'We trained twice a day, in snow and in rain, and thought only of __.',
      'The tickets for the final have the date on them: the last Saturday in __.',
      'When is the final? It is in __.',
      '"You may get married," the coach told {p}, "but after __, when the final is over."',
      'At last it was __, and we ran out into the noise of the final.',
      'Each year when __ comes round I think of that final.',
    ],
    lists: { due: MONTHS },
  },
  {
    open: [
      'It was {due} all.',
      '"How did it end?" "It ended in a draw, {due} all."',
      'They played until it was dark, and it was {due} all.',
    ],
    ask: [
      'How many goals did each of the two teams score? Each of them scored __.',
      'In the book where they keep the results, the same number stands on both sides: __.',
      'For every goal of her team the cook bakes a cake, and so on Sunday there were __.',
      'The keeper of one team let in as many as the keeper of the other, and that was __.',
      'Add up the goals of just one side, and you get __.',
      'Our team got __ goals, and that was not enough to win.',
    ],
    lists: { due: 'one two three four five six seven eight nine ten' },
  },
  {
    open: [
      'The old coach gave me {a due} before he died. "You will know what to do with it," he said. I did not. He had taught me to swim, by throwing me in, and he had a laugh like a dog\'s bark.',
      'On my last day at the club they gave me {a due}, and a round of applause. I had been there for thirty years. I had done the lines, I had washed the shirts, I had pulled a boy out of the canal.',
    ],
    ask: [
      'Now I am an old man, and when I feel low I take it out of its box and look at it, that __.',
      'My wife wanted to throw it out, but I would not let her. "That __ stays," I said, "it is from the club."',
      'What had they given me? It was a __.',
      'A boy came by from the club, and to him I handed it on, as it had been handed on to me, the __.',
      'I know a use for it after all: today the __ from the club saved my life.',
      'There is a __ on my wall, and people ask me why.',
    ],
    lists: { due: 'whistle watch bell cup cap scarf ball flag lamp clock spoon rope photo key drum mug' },
  },
  {
    open: [
      'Before each match our captain eats {due}. The rest of us get nothing down. It is a long way by bus, three hours, and there is a film about sharks, always the same one, and we always hope for the swimmer.',
      '"I cannot play if I have not had my {due}," the captain told the cook of the hotel. There was fog. The other team had the rooms above us and were moving wardrobes all night.',
    ],
    ask: [
      'We were two goals behind and the captain could hardly lift his legs. "I knew it," he said. "They had no __."',
      'On the morning of the match there was a plate in front of the captain, and on it there was __.',
      'When he became famous he was in an advertisement for __.',
      'What does the captain eat before a match? He eats __.',
      'Since we lost the cup, the captain has never touched __ again.',
      'The boys who wanted to be like the captain all asked their mothers for __.',
    ],
    lists: {
      due: 'soup rice bread cheese fish chicken pizza salad pasta cake pie sausages beans potatoes eggs pancakes porridge',
    },
  },
  {
    open: [
      "The referee is {p}'s {due}. I only say it so that you know. The sun will be in our eyes in the first half. There is a man over there who sells hot chestnuts, and he will let you hold the bag.",
      'When he took off his cap we saw who he was, the man with the whistle: the {due} of {p}. It was windy. A tent had come loose, and four scouts were hanging on to it like washing.',
    ],
    ask: [
      '"That was no penalty!" we shouted. "You are only doing it because you are the __ of {p}!"',
      'At Christmas {p} had to sit at the same table as the man with the whistle, {pHis} own __.',
      'He was fair, I must say. He even sent {p} off, although he was {pHis} __.',
      'How was the referee related to {p}? He was {pHis} __.',
      'The newspaper had found out, and asked whether he should be allowed to blow the whistle, being the __ of a player.',
      'No more matches of ours are given to the __ of {p}.',
    ],
    lists: { due: 'father brother uncle cousin grandfather nephew son' },
  },
]);

const CLUB = toldKind('told: called back in sport, games and clubs', [
  {
    open: [
      'The chess club meets on {due} now, as the brass band needs the room. How is the new hip? You must get out more. There is a widow at our club, very nice, who always begins with the same horse.',
      '"From now on we meet on {due}," said the note on the door. Somebody had put a little king under his name. There was a page and a half about who had drunk the coffee and not paid.',
    ],
    ask: [
      'He put on a clean shirt, took his board under his arm, and went out to his chess. It was __.',
      'When he came to the hall a trumpet nearly hit him on the nose. He had forgotten that chess was on __.',
      'On what day is the chess club? On __.',
      'All week he looked forward to __, to the game and a bit to the widow.',
      '"Shall we say next __ again?" asked the widow, when she had taken his queen.',
      'His children know that they must not ring him on __, because he is at his club.',
    ],
    lists: { due: DAYS },
  },
  {
    open: [
      'We hid the treasure in the {due}, and the clues are in the trees. Two teams, no bikes. Whoever needs the toilet goes now. And would somebody please get {q} down from the flagpole.',
      '"It is in the {due}, but they will need an hour," said the leader of the game to the cook, and lay down in the sun with his hat over his face. Whistles could be heard from all over the wood.',
    ],
    ask: [
      'One team had cracked the last clue. They ran all the way to the __, and there it was.',
      'It got dark, and both teams sat around the fire and had found nothing. "It was in the __," said the leader.',
      'Where was the treasure? In the __.',
      'A little boy who had gone to be alone for a bit sat down in the __, and on the treasure.',
      'The cook gave the secret away for a bar of chocolate: "Look in the __!"',
      'Next year they had to find a better place, as everyone now knew about the __.',
    ],
    lists: { due: 'barn mill tower church cave boat shed well cellar bus tent attic garage stable' },
  },
  {
    open: [
      'I spy with my little eye something that is {due}. No, you must not turn round. We are nearly there. Grandma has made her soup, and you will say that it is good. Look, there is a man on stilts!',
      '"I see something that you do not see, and its colour is {due}," said {p}. We were standing in a traffic jam. The man in the next car was shaving, and his dog was reading the paper, or so it looked.',
    ],
    ask: [
      'What colour was the thing we had to guess? It was __.',
      '"Is it that bus?" "No, the bus is the wrong colour. I said that it was __."',
      '"Grandma\'s hat!" cried {q} at last, and of course: what could be more __?',
      'We looked all around us for something __.',
      'They never guessed it. There was nothing else far and wide that was so __.',
      '"I give up," said {q}. "There is no __ thing here anywhere!"',
    ],
    lists: { due: COLOURS },
  },
  {
    open: [
      'You are {a due}, {p}, and you must not say so. You only do it, and we guess. {q} was a kettle just now. It took us ten minutes, and {r} thought all along that it was the Prime Minister.',
      'They gave {p} a slip of paper, and on it stood: {due}. No talking, no sounds, the others had to guess. The fire was crackling, and somebody had sat down on the cake.',
    ],
    ask: [
      '{p} went down on the carpet and did what {pHe} could, and at last Uncle {m} shouted, "You are a __!"',
      'They guessed a hundred things, but nobody thought of a __.',
      '"No, no, no," said {p}, when time was up, and read out what was on the slip of paper: "__."',
      'What did {p} have to be? {p} had to be a __.',
      'I shall never forget {p} that evening, on all fours, being a __.',
      'Could you be a __ without making any sound?',
    ],
    lists: {
      due: 'dog cat rabbit mouse horse cow pig sheep goat duck hen goose fox bear wolf lion tiger monkey donkey frog snake',
    },
  },
  {
    open: [
      'In this card game the {low} is worth nothing, the queen costs you a turn, and the best card of all is the {due}. My grandmother made it up. She cheated, too. She kept a second pack in her knitting.',
      'You have to remember one thing: the {due} beats all the other cards. The rest you learn as you go along. Would you like some wine? My late husband did not allow wine at the table, nor talking.',
    ],
    ask: [
      'I had lost every round so far. Then I picked up a card, and I could not help smiling, for it was the __.',
      'With a bang she threw her last card on the table. It was the __, and she had won.',
      'Which is the best card of the game? It is the __.',
      '"Why do you always have the __?" I asked her. "Show me what is in your sleeve!"',
      'The pack was old, and one card was more worn than the others, because everyone had wanted it so badly: the __.',
      'We could not play any more, as the dog had eaten the __, the best card of all.',
    ],
    lists: { due: 'two three four five six seven eight nine ten king', low: 'jack' },
  },
  {
    open: [
      'I lost {due} balls.',
      '"How many balls did you lose?" "{Due}," I said, "and it was not even windy."',
      'The lake beside the golf course has swallowed {due} balls of mine.',
    ],
    ask: [
      'I bought as many new ones as I had lost, so I bought __.',
      'Somewhere at the bottom of the lake lie my balls. I can tell you how many, it is __.',
      'A boy dived for the balls I had lost and brought all of them up: he laid them on the grass, and there were __.',
      'The number of balls I lost was __.',
      'My wife only asked, "How many this time?", and I had to say that it was __.',
      'Each lost ball costs a pound, and so I had to pay __ pounds.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'Our team is called the {due}. There was a vote, and it took all night. We still need a ball, a field, two more players and somebody who knows the rules. But we have got a song, and the song is good.',
      '"The {due}! That is who we are," said {p}, and they all liked it, except {q}, who had wanted something with fire. Then they shared a bag of chips, and the biggest of them had to go home to bed.',
    ],
    ask: [
      'A year later the whole school stood at the side of the field and shouted, "Come on, you __!"',
      'In the paper there was one line about us: "Bad day for the __."',
      'What is our team called? We are the __.',
      'My mother sewed it on all our shirts, and her fingers hurt for a week: the __.',
      'No one laughs any more at the name of the __.',
      'On the cup that we won you can read our name, the __.',
    ],
    lists: {
      due: 'Lions Tigers Bears Wolves Pirates Eagles Sharks Rockets Frogs Dragons Giants Knights Kings Monkeys Stars Donkeys',
    },
  },
  {
    open: [
      'If I win the lottery I am going to buy {a due}. You may laugh. My husband would only want to put it in the bank. He has been to the bank more often than to the sea. Is that your phone?',
      '"And what will you buy if you win?" asked the man in the shop. "{A due}," I said, without having to think. He nodded. The one before me had wanted an island, and the one before that only peace.',
    ],
    ask: [
      'I won! I went straight out and got what I had always wanted, a __.',
      'I have not won yet, but at night, when I cannot sleep, I think of my __.',
      'My husband gave me one for my birthday, a small one made of chocolate: a __.',
      'When I win, what am I going to buy? A __.',
      '"How much do you want for the __?" I asked. Then I looked into my purse.',
      'For all the money I have spent on tickets I could have bought the __ by now.',
    ],
    lists: {
      due: 'boat castle horse piano harp pony farm ship garden theatre hotel cow train plane circus tower',
    },
  },
  {
    open: [
      'The man in front of me has {a due} on his neck, and that is all that I have seen of him in two years. We row at six in the morning. The river smokes. At the end I am always too tired to talk.',
      'For two years I have sat behind the same man in our boat. I know his breathing, I know his neck, and the {due} that somebody drew on it with a needle. But what is his name?',
    ],
    ask: [
      'Then I stood in a queue at the bank one day, and in front of me I saw a neck, and on the neck a __.',
      'The police asked me to say what he looked like. "I only know the __ on his neck," I said.',
      'What did the man have on his neck? He had a __.',
      'He left us, and in his place there sits another man, with a clean neck. I miss the __.',
      'When I shut my eyes I can see it in front of me, going back and forth, back and forth, that little __.',
      'My wife was surprised when I drew a __ on the letter to the club, but I did not know his name.',
    ],
    lists: { due: 'rose star ship heart snake lion cross fish butterfly bird key spider dragon horse bell' },
  },
]);

export const kinds: readonly Kind[] = [FIELD, CLUB];
