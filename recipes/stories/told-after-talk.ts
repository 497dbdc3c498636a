// Longer tellings, with much talk in between, of what became of a thing, a place or a person: sold, flat, slow, narrow.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const TALK = toldKind('told: and so it is now, with talk', [
  {
    open: [
      'Have you heard about {m}? {What}. I met him in front of the post office, and he told me the whole story, with his hat in his hand and his bus driving off behind him. My own news was only about my knee.',
      'There was a card in the post from {m}, with a stork or an angel or a lion on it, I had not got my glasses on. {What}, he writes. The rest is about his garden.',
    ],
    ask: [
      'So from now on {m} is {an} __.',
      'He will have to get used to being {an} __.',
      '"I am {an} __ now," he said with a smile, and he looked a bit taller.',
      'Is it not strange to think of {m} as {an} __?',
      'And who is {an} __ at last? It is {m}!',
    ],
    rows: `what an due rivals
      His sister has had a little boy | an | uncle | father grandfather husband
      His wife has had a little boy | a | father | uncle grandfather king
      His daughter has had a little boy | a | grandfather | father uncle mayor
      He led Miss Green to the altar in June, and both of them said "I do" | a | husband | father uncle king
      The old ruler is dead, and they have put the crown on his head | a | king | mayor captain husband
      All the people in town have voted for him, and he has got the gold chain and the big office in the town hall | a | mayor | king captain father
      They have given him the biggest ship of the line, and all the crew must do as he says | a | captain | mayor king father
      He has passed his last exam, and tomorrow he takes out his first appendix | a | doctor | captain father king`,
  },
  {
    open: [
      'You would not know our village any more. {What}. My sister-in-law says that it had to come like this, but she says that about everything, even about the price of eggs. The church still stands in the middle, and the vicar still rides his bicycle.',
      'I am writing to you from the old place. {What}. Otherwise all is well, and Mrs Brown has buried her third husband.',
    ],
    ask: [
      'You cannot imagine how __ our village is these days.',
      'So that is why our village is so __ now.',
      'Would you move back to a village that is so __?',
      '"It is too __ for me here," says the vicar.',
      'Nobody would have believed that our village could become so __.',
    ],
    rows: `what due
      The saw mill has shut, the dogs have died, and the motorway now goes through the next valley | quiet
      They have opened an airport behind the church and three discos in front of it | noisy
      The new works blow their black smoke over the roofs, and no wall has been painted since | dirty
      They have turned off all the street lamps to save money, and at night you see neither road nor hedge | dark
      Since the film was shot here, four hundred buses with tourists come each day | crowded
      They found gold under the football field, and everyone was given a share | rich
      All the farms have failed, and people have not a penny for shoes | poor`,
    rivals: 'quiet noisy rich dark empty',
  },
  {
    open: [
      'We were going to have a picnic on the beach. {What}. {p} had brought the big umbrella, {q} had brought a kite, and there was a man with a donkey who wanted a pound for one round. The sea was as blue as on a postcard.',
      'About the sandwiches: {lower}. Apart from that it was a lovely day out, and we saw a seal, or it may have been a swimmer.',
    ],
    ask: [
      '{p} took the sandwiches out of the basket. They were __.',
      'Everybody was hungry, but the sandwiches were __.',
      '"Does anyone mind," asked {q}, "that the sandwiches are __?"',
      'I had got up at six to make those sandwiches, and now they were __!',
      'The gulls sat round us and looked at sandwiches that were __.',
    ],
    rows: `what lower due
      Uncle Ben sat down on the basket, and he weighs as much as a piano | Uncle Ben sat down on the basket, and he weighs as much as a piano | flat
      A wave came up and went right over the basket | a wave came up and went right over the basket | wet
      I had made them on Monday of last week, and they rattled like stones | I had made them on Monday of last week, and they rattled like stones | hard
      I had taken them out of the freezer just before we left, and there was ice in the butter | I had taken them out of the freezer just before we left, and there was ice in the butter | frozen
      I had thought it a good idea to toast them once more over the fire, and then the phone rang | somebody toasted them once more over the fire, and then the phone rang | burnt
      The honey had run out of all of them and over the whole basket | the honey had run out of all of them and over the whole basket | sticky
      The basket had rolled down the dune with the lid open | the basket had rolled down the dune with the lid open | sandy`,
    rivals: 'flat wet hard frozen gone',
  },
  {
    open: [
      'My great-aunt had a piano, a very fine one. {What}. She was the kind of woman who drank her coffee standing up and had once slapped a minister. In her hall there hung a stuffed pike, of which we were all afraid.',
      '{What}. This is about the piano in the yellow room. The cousins blame each other, as cousins do, and the lawyer has bought himself a boat.',
    ],
    middle: ['Somebody hummed a waltz, and somebody else asked him to stop.'],
    ask: [
      'The nephew came to play on it and learnt that the piano was __.',
      'It is a pity, but that piano is __.',
      '"I hear that the piano is __," said the piano teacher.',
      'They would never have thought that one day the piano would be __.',
      'Whose fault is it that the piano is __?',
    ],
    rows: `what due
      A man from the city paid six thousand for it and took it away on his cart | sold
      Thieves came with a crane, while the family was at mass | stolen
      The rope tore when it was on its way up to the third floor, and keys lay all over the street | broken
      The lid was shut with a key, and the key was thrown into the sea | locked
      The roof leaked right above it, all through the rains of March | wet
      The children painted it to look like a lawn, with a few daisies | green
      A candle fell into it, and there is nothing left of it but the strings and a heap of ashes | burnt
      The painter poured his whole bucket of whitewash over it | white`,
    rivals: 'sold broken locked wet new',
  },
  {
    open: [
      'Love letters are a dangerous thing. {p} wrote one to {q}, and {what}. In those days a stamp cost threepence, and postmen wore capes. There was a post office in every village, and a cat in every post office.',
      '"Did {q} get my letter?" asked {p}. I did not know what to say. You see, {what}.',
    ],
    ask: [
      'So when {q} took it from the mat, the letter was __.',
      'It was strange to hold a letter that was __.',
      '"Your letter was __," {q} told {p} years later.',
      'That is the only reason why the letter was __.',
      'What do you say to somebody whose letter is __?',
    ],
    rows: `what due
      the postman had fallen into the canal with it | wet
      it had slipped behind a shelf in the post office and lay there for nine years | late
      the dog had been pulling at one end of it and the postman at the other | torn
      it had got too near to a candle, and one half of it was ashes | burnt
      somebody had held it over steam, read every word and not stuck it down again | open
      in the excitement nothing had been put in the envelope | empty
      it had been lying beside a broken jar of jam in the bag | sticky
      the postman had dropped it in a farmyard, and a cow stepped on it | dirty`,
    rivals: 'wet late torn empty burnt',
  },
  {
    open: [
      'In our park there is a statue of a general on a horse. {What}. The general won a battle, or he lost it, my father always mixed that up. We used to eat our ice cream at his feet and count the buttons on his coat.',
      'I must tell you what happened to the general, the stone one in the park. {What}. Old Mr Hill on his bench saw it all, but he is not a man of many words.',
    ],
    ask: [
      'So our general is __ now.',
      'A class from the school came by to draw him, and he was __.',
      '"Mum, why is the general __?" asked a little girl.',
      'You can say what you like, but a general should not be __.',
      'They stood around in the park and talked about why he was __.',
    ],
    rows: `what due
      The pigeons have been sitting on him since the war, and nobody has washed him once | dirty
      The students came by night with two pots of paint, and he looks like a frog | green
      A crane lifted him up on a lorry, and he was driven off to the capital | gone
      The tree fell on him in the storm, and his head lies over here and his arm over there | broken
      The coal train passes right beside him and puffs its soot on him | black
      It snowed on him so thickly that you could not see the coat | white
      The fountain was turned the wrong way and sprayed him all day | wet
      A rich man paid the town ten thousand for him | sold`,
    rivals: 'clean gone green broken white',
  },
  {
    open: [
      'Good evening, everybody. You know the long field behind the chapel, which has been in my family since my great-grandfather won it at cards. Well, {what}. I do not want to bore you with it, the beer is getting warm, and {p} still has to speak about the fire brigade.',
      'The farmer told us in the pub what was the matter with his long field. "{What}," he said. Then he spoke about the government for an hour.',
    ],
    ask: [
      'So that long field of his is __.',
      'If you walk past the chapel, you will see that the field is __.',
      'His wife wept when she heard that the field was __.',
      '"Let us drink," said the farmer, "to a field that is __!"',
      'Has anyone ever seen that field __ before?',
    ],
    rows: `what due
      I put my name under the paper on Friday, and a man from the bank gave me the money for it | sold
      a spark flew out of the train, and the corn went up in flames from end to end | burnt
      the river came over the dyke, and there are swans on it | wet
      the poppies came up in it, millions of them, and there was not one stalk of corn to be seen | red
      they got in the last sheaf on Friday, and there is not one blade left standing | bare
      the frost came down on it in May, and the ground rang like iron | frozen
      no rain has fallen on it since Easter, and there are cracks in it as wide as my hand | dry
      it snowed on it in the night, and all the young corn lies under a thick blanket | white`,
    rivals: 'sold wet red frozen dry',
  },
  {
    open: [
      'Do not go by the big clock in our hall! {What}. It came from my mother-in-law, who was never late in her life and let us feel it. It has a ship on its face, and the ship used to rock.',
      'I have to say something about the big clock. {What}. When I was small, I believed that a dwarf lived in it, and I put out a biscuit for him at night.',
    ],
    ask: [
      'In one word: the clock is __.',
      '{p} came in and did not know that the clock was __.',
      '"Oh, I forgot to tell you that our clock is __," I said to the guests.',
      'Nobody in this house needs to be told that the clock is __.',
      'I cannot change it, the clock is __.',
    ],
    rows: `what due
      It takes eighty minutes for an hour, and says noon when it is nearly tea time | slow
      It does an hour in forty minutes, and says tea time when it is hardly noon | fast
      The boys took it to pieces, and there were eleven wheels left over | broken
      It used to strike so that the plates jumped, but I have wound a thick sock round the hammer | quiet
      A dealer gave us a good price for it, and he comes for it at noon | sold
      Someone got in through the cellar last night, and there is just a pale patch on the wall | stolen
      They opened the windows in the flood, and fish swam through it | wet`,
    rivals: 'slow fast quiet sold wet',
  },
  {
    open: [
      'Camp, day four. {What}. There are midges, and there is porridge. {p} can already light a fire with two sticks, or so {pHe} says, and {q} has seen a badger.',
      'Dear Mum and Dad, you asked how we like our tent. {What}. The other tents are fine. Please send plasters, and no more apples.',
    ],
    ask: [
      'So tonight our tent is __.',
      'We came back from the lake in the evening, and the tent was __.',
      '"I will not sleep in a tent that is __!" said {q}.',
      'The leader shone his torch and saw that our tent was __.',
      'Has your tent ever been __?',
    ],
    rows: `what due
      It rained for nine hours, right through the roof | wet
      A gust pulled out all the pegs, and the last we saw of it was a dot over the hills | gone
      The bull ran into it with both horns, and there is a hole as long as a man | torn
      Our friends have put in the kayaks, the crates and forty mattresses, to the very top | full
      A cow lay down on it, and it looks like a pancake | flat
      It stands in the sun without a tree, and the butter in it has turned to oil | hot
      The pan with the bacon caught fire in it, and all we have now is the poles | burnt
      All night there was a frost, and it stands by itself, like a board | frozen`,
    rivals: 'wet gone full flat dry',
  },
  {
    open: [
      'My brother has a farm and a donkey. {What}. You would think that a man with two hundred sheep does not care about one donkey, but he does, and he talks to it in the evening, about politics.',
      '"How is the donkey?" I always ask when I ring my brother, before I ask about his wife. {What}, he told me this time. The line crackled, as it does when there is a storm over the hills.',
    ],
    ask: [
      'I see. So the donkey is __.',
      'The children were told that the donkey was __.',
      '"Poor beast," I said. "Is it really __?"',
      'It came quite as a surprise to me that the donkey was __.',
      'It must be hard for him to say that his donkey is __.',
    ],
    rows: `what due
      It ran off over the hills on Sunday, and nobody can find it anywhere | lost
      A man came with four hundred pounds and led it away on a rope | sold
      It got into the oats and ate a whole sack, and now it fits through no door | fat
      The children gave it a coat of paint, like the summer sky | blue
      It carried stones up to the chapel from dawn to dusk and will not get up | tired
      Some men came by night, cut the rope and took it away in a van | stolen
      It fell into the bog with all four legs, and six men cannot get it out | stuck
      Its old heart stopped on Sunday, and they dug a big hole under the pear tree | dead`,
    rivals: 'lost sold fat blue dead',
  },
  {
    open: [
      'I was given boots for my birthday, real ones, as the woodmen wear. {What}. My sister got a doll with real hair, and within an hour it had none. We were not an easy family.',
      'My boots had stood by the door all night. {What}. It was the day of the school trip, and {p} was already whistling under the window.',
    ],
    ask: [
      'I wanted to put them on, but my boots were __.',
      'My mother took one look. "Your boots are __," she said.',
      'That is how it came that my boots were __.',
      'One cannot go far in boots that are __.',
      'Why do such things happen to me? My boots were __!',
    ],
    rows: `what due
      The rain had come in under the door, inches of it | wet
      They had been put too near the stove, and one could smell it all over the house | burnt
      The window had been left open at minus twenty, and they were one block with the ice | frozen
      The goat had worn them, so to speak, in the dung heap | dirty
      My feet had grown, as feet do, and my toes would no longer go in | small
      The dog had bitten through them and shaken his head from side to side | torn
      Somebody had walked off with them, and there were two bare marks on the mat | gone
      A jug of syrup had been knocked down into them | sticky`,
    rivals: 'wet frozen small gone dry',
  },
  {
    open: [
      'Before you set off, listen to an old man. It is about the path up to our hut. {What}. My wife goes up there twice a week with eggs and lamp oil, and she never complains, or not about that. Take a stick, and say hello to the goats.',
      '"How is the path to the hut?" we asked in the village. {What}, they said. They also told us that the soup up there was not what it used to be.',
    ],
    ask: [
      'So mind, that path is __.',
      'We soon noticed that the path was __.',
      'In the guest book of the hut everyone has written that the path is __.',
      'Nobody should be sorry, or glad, too early: the path is __.',
      'Did you know that the path to the hut is __?',
    ],
    rows: `what due
      There are no bends in it now: it goes straight up the cliff like a ladder | steep
      They have made a tunnel, and what took three hours takes ten minutes | short
      The bridge has fallen in, so it goes all the way round the lake, twenty miles of it | long
      There is a bar across it, with a sign, and no one may go up before the rocks have been blasted | closed
      The brook now runs down the middle of it, and your socks will tell you so | wet
      The thorns have grown in from left and right until there is just room for one foot | narrow
      They have cut back the rocks, so that two coaches can pass | wide
      It goes through thick forest, and not a ray of light comes down to it, even at noon | dark`,
    rivals: 'steep short long wide narrow',
  },
  {
    open: [
      'We built a snowman in front of the town hall, as high as the door. {What}. {p} had given him a pipe, and {q} a hat, which belonged to the mayor. The newspaper wrote about it, on the page with the weddings.',
      'Do you remember our snowman? {What}. The pipe is back in its drawer.',
    ],
    ask: [
      'After that the snowman was __.',
      'We ran there before school, and our snowman was __.',
      '"I think he looks quite good like that," said {p} of a snowman that was __.',
      'The mayor had a look out of the window: the snowman was __.',
      'So it was that our snowman was __.',
    ],
    rows: `what due
      The sun shone on him all morning, and he shrank until he came up to my knee | small
      A lorry stood beside him with its engine on and covered him with soot | black
      The painters had a pot of tomato colour left, and they used it on him | red
      The men from the stadium added three more balls in the night, and they needed a ladder | tall
      The cook poured spinach water over him, day after day | green
      Someone sprayed him with ink, so that he looked like a piece of the sea | blue
      The girls went round him with scrapers until he looked like a broomstick | thin`,
    rivals: 'small black red tall green',
  },
  {
    open: [
      'To the lady in the library. I am sorry about the book on whales that I borrowed. {What}. I am nine years old and like reading very much. I have a sister, a rabbit and a bicycle, and you may have one of them if you are cross.',
      'There is a boy in tears at the desk of the library. It is about a book on whales. {What}, he says. Behind him a man with a beard wants to know where the maps are.',
    ],
    ask: [
      'So you see, the book is __.',
      'His mother said that one has to pay for a book that is __.',
      '"Never mind," said the lady. "It is not the first book that is __."',
      'It is hard to tell a lady that her book is __.',
      'And that is why the book about whales is __.',
    ],
    rows: `what due
      It slid into the bath, where the whales were supposed to be | wet
      It should have been back in May, and now it is November | late
      The baby pulled out nine pages, and there was a ripping noise each time | torn
      It was left on a train, or else in a field, and nobody knows where | lost
      It fell on the stove, and most of the whales are ashes | burnt
      A whole pot of jam went into it, between the blue whale and the sperm whale | sticky
      Grandpa put it on his stall at the market, and a man bought it | sold
      A gang of big boys pulled it out of the satchel and ran off with it | stolen`,
    rivals: 'wet late lost sold torn',
  },
  {
    open: [
      'It was to be goose at Christmas, with red cabbage and dumplings. {What}. Twelve of us sat round the table, in our best clothes, with paper crowns on our heads, and the candles were lit. My grandfather had made up a poem.',
      'Every family has a story about a goose. This is ours: {lower}. We laughed about it, later, much later.',
    ],
    ask: [
      'Mother lifted the lid, and what did we see? The goose was __!',
      'So the goose was __, and we ate the cabbage and the dumplings.',
      '"Merry Christmas," said Father. "The goose is __."',
      'The guests did not say a word about the goose, although it was __.',
      'It will always be the year in which the goose was __.',
    ],
    rows: `what lower due
      The oven had been off all day, because of the strike, and nobody had noticed | the oven had been off all day, because of the strike, and nobody had noticed | raw
      We all went to church, and the oven was as hot as it would go, and the sermon would not end | we all went to church, and the oven was as hot as it would go, and the sermon would not end | burnt
      It had been kept out on the balcony, at minus thirty, and no knife would go into it | it had been kept out on the balcony, at minus thirty, and no knife would go into it | frozen
      The dog had been before us, and there was one bone and a bit of string | the dog had been before us, and there was one bone and a bit of string | gone
      Three aunts had been at the pot, one after the other, and each had thrown in a pound of salt | three aunts had been at the pot, and each had thrown in a pound of salt | salty
      Grandfather read all sixty verses, while it stood there on the table by the open window | Grandfather read all sixty verses, while it stood on the table by the open window | cold
      The farmer had sent us one that had only just come out of the egg, for twelve people | the farmer had sent us one that had only just come out of the egg, for twelve people | small`,
    rivals: 'raw frozen gone salty cold',
  },
]);

export const kinds: readonly Kind[] = [TALK];
