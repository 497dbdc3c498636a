// Tellings of people who talk about other people: marriages, cousins, neighbours, twins, who said and who has what.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const GOSSIP = toldKind('told: people talked about', [
  {
    open: [
      'Have you heard? {f} is going to marry {m} after all! For two years she went about with {q}, and nobody thought anything would come of it. The wedding is in June.',
      'You remember {f} from the flower shop? Well, she has given {q} his ring back, and now she is engaged to {m}, of all people. They met in a queue for ice cream.',
    ],
    ask: [
      'I saw them in town, hand in hand, and I must say she looks happy with __.',
      'Her mother had always hoped that she would end up with somebody like __.',
      '"Till death us do part," she said, and looked up at __.',
      'Ten years later she has three children and is still married to __.',
    ],
    lists: { q: 'Gerry Lenny Marty Lionel' },
    due: 'm',
    rivals: 'q',
  },
  {
    open: [
      'The twins next door are as like as two peas. The only way to tell them apart is that {p} has a little scar on the chin, and {q} has none. Both of them play the trumpet, I am sorry to say.',
      'Shall I tell you how I know which of the twins I have in front of me? {p} has got a scar on the chin, from falling off a swing, and {q} never climbs on anything.',
    ],
    ask: [
      'I looked hard at the chin, and there was the scar. "Good morning, __," I said.',
      'One of them broke our window and ran, but my wife had seen a scar. So it was __.',
      'Once they are both old and wrinkled, no one will ever again be able to pick out __.',
      '"Show me your chin," said the teacher. "Aha! There is the mark. You are __."',
    ],
    lists: {},
    due: 'p',
    rivals: 'q r',
    middle: ['Their cousin {r} looks quite like them, too, but is much younger.'],
  },
  {
    open: [
      '"And who is that with the pearls?" "That is {f}, dear, your father\'s {due}. Do not mention the war, and do not let her see you feed the dog."',
      "The family is not easy to explain. The lady with the pearls, {f}, is my husband's {due}, although you would never guess it, and the one by the cake is nobody at all.",
    ],
    ask: [
      'So she is not just a friend of the family: she is his __.',
      'She laid a hand on his arm and introduced herself to everyone as his __.',
      'There they stood, side by side, with the very same nose: he and his __.',
      'I had taken her for a neighbour, but no, she was his __.',
    ],
    lists: { due: 'sister aunt cousin mother niece grandmother' },
  },
  {
    open: [
      'Our new neighbours are a strange pair. He {c}, the whole summer long, and she goes to work on roller skates. They have eleven clocks, and all of them are wrong.',
      '"What are they like?" asked my mother. "Very nice. She is a judge and goes about on roller skates, and he {c}. They have asked us to tea."',
    ],
    ask: [
      'Last week he gave us a jar, still warm, over the fence. It was full of __.',
      'You can tell what he does as soon as they open the door: the whole place smells of __.',
      'We never buy any now, since all our neighbours get from him as much as they want of his __.',
      'At Christmas every house in the street gets a present from him, and it is always __.',
    ],
    rows: `c due rivals / keeps bees | honey | jam soap mustard / boils down strawberries with sugar | jam | honey mustard soap
      grinds yellow seeds into a hot paste for sausages | mustard | honey jam soap
      makes lavender bars for washing hands | soap | honey jam mustard
      boils tomatoes, vinegar and sugar into a red sauce | ketchup | honey mustard soap`,
  },
  {
    open: [
      '{p} told {q} a secret, and {q} swore to keep it. By noon the whole office knew. The coffee machine was broken that day, so people had time to talk.',
      'It was a secret, and {q} should never have heard of it. But {p} had had two glasses of wine, and out it came. It did not stop with {q}, of course: by Monday all of us had been told.',
    ],
    ask: [
      'There is one person who will never again be told anything by {p}, and that is __.',
      '"It was I who could not keep quiet about it, I am afraid," said __.',
      '{p} says that one might as well put it in the newspaper as tell it to __.',
      'For a week {p} ate lunch alone, so as not to have to speak to __.',
    ],
    lists: {},
    due: 'q',
    rivals: 'p r',
    middle: ['Only {r}, who had been at the dentist, knew nothing.'],
  },
  {
    open: [
      'They say that old Mr Finch keeps all his money in the {due}, for he trusts no bank. His late wife used to keep hers in the {d}, and they never told each other.',
      'Everyone in the village knows about old Mr Finch and his money. It is not in the bank, and it is not in the {d}, where his nephew has looked. It is in the {due}, and has been there since the war.',
    ],
    ask: [
      'When he pays the milkman, he shuts the door, and you hear him rummage about in the __.',
      'After the funeral the whole family rushed, without a word, to the __.',
      'No wonder that he sleeps badly, with nine thousand pounds in the __.',
      'Then one winter somebody made a fire, and there was a terrible cry: the money had been in the __.',
    ],
    lists: { due: 'oven piano mattress clock stove teapot', d: 'cupboard cellar bread_bin wardrobe' },
    middle: ['His sister told me so herself, at the hairdresser, and she does not lie.'],
  },
  {
    open: [
      '"{q} said that {p} had said that {p} could not stand my {due}. Not my cooking, you know, and not my husband. My {due}!" "No! And what did you say?"',
      'I heard it from {q}, who had it from {p}: there is talk about my {due}. I have been called many things in this street, but nobody has ever complained about my {due}!',
    ],
    ask: [
      'Very well. If they want to talk, I shall give them something to talk about, with my __.',
      'I went home, I sat down, and I took a long, hard look at my __.',
      'My husband said they were just jealous, and that there was nothing wrong at all with my __.',
      'And now guess who rang this morning and told me how much she liked my __!',
    ],
    lists: { due: 'hat hair garden dog nose dress house coat' },
  },
  {
    open: [
      'When the old lady died, there was a surprise. The house went to {p}, who had only ever mowed her lawn, and {q}, her own nephew, got the parrot. The silver had been sold long ago.',
      'Everyone had thought that the nephew, {q}, would get the house. But he was left the parrot, and the house is now the property of {p}, who used to read to her on Sundays.',
    ],
    ask: [
      'So the name on the brass plate beside the front door is now __.',
      'The keys were handed over by the lawyer, in a brown envelope, to __.',
      'All at once the whole town wanted to be invited for tea by __.',
      '"Eleven rooms, and I have only one chair," laughed __.',
    ],
    lists: { q: 'Gerry Lenny Marty Lionel Humphrey' },
    due: 'p',
    rivals: 'q r',
    middle: ['{r} will get nothing but the flowers.'],
  },
  {
    open: [
      'My cousin {p} is one of those people who must always have the latest thing. Last year it was {a d}. Now {pHe} has bought {a due}, and the whole family has to come and look at it.',
      '"What has {p} bought this time?" "You will not believe it. {A due}! It stands in the hall, and nobody can get past it." "And what about the {d}?" "Sold."',
    ],
    ask: [
      'We drank our coffee standing up, and said how much we admired the __.',
      'The neighbours have bought a bigger one, so {p} is already tired of {pHis} __.',
      '"Do not touch it!" cried {p}, as my youngest put out his hand towards the __.',
      'I am only waiting for the day when {pHe} asks us whether we would like to have the __.',
    ],
    lists: {
      due: 'piano telescope harp robot sofa fountain',
      d: 'motorbike camera trampoline',
      e: 'bicycle statue',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Nobody can understand why {m} left her. {f} {c}, she has a house by the sea, and she laughs at all his jokes. His mother has not spoken to him since.',
      'If you ask me, {m} is a fool. Where will he find another one like {f}? She {c}, and her own mother is in Australia.',
    ],
    ask: [
      'Now he sits at home alone, and what he misses most of all is her __.',
      'Everybody who has ever been at her house talks about her __.',
      'I would have stayed with her only for the __.',
      'Wait and see: he will be back in a month, begging for some more of her __.',
    ],
    rows: `c due rivals
      plays the violin like an angel | music | cakes stories pictures
      bakes every day, with cream, chocolate and cherries | cakes | music stories soups
      paints, and there are portraits of hers in two museums | pictures | cakes music poems
      writes verses, short ones that rhyme, for every occasion | poems | cakes soups pictures
      always has a hot pot of vegetables and noodles on the stove | soups | poems music pictures`,
  },
  {
    open: [
      'So {c} at last, and everybody is very pleased. There was tea and cake, the priest cried, and {p} forgot to bring the camera.',
      'Did you hear that {c}? {p} told me on the bus. It happened on Sunday, in the rain, and the whole choir was there.',
    ],
    ask: [
      'Tomorrow I am going there with a bunch of flowers, to wish good luck to __.',
      'All the village can talk about is __.',
      'The whole street is knitting socks for __.',
      'The choir has made up a song about __.',
    ],
    rows: `c due rivals / the twins have been baptised | them | him her / old Mr Beam has left hospital | him | her them
      our Mrs Day has come home | her | him them / my nephew has become a priest | him | her them
      the Hills have got married | them | him her / my niece has come back from India | her | him them`,
  },
  {
    open: [
      'Mrs Cole sees everything. "At number four they have bought {a due}," she told me over the fence, "and at number six they cannot even pay for the milk. They had to sell their {d}."',
      'If you want news, ask Mrs Cole. I know from her that the people at number four have a new {due}. It came at night, she says, under a blanket. At number six they have given away their {d}.',
    ],
    ask: [
      'So I was not a bit surprised when the people from number four asked me in to look at their __.',
      'Why anybody should be so secret about it I do not know: it was a perfectly ordinary __.',
      'Mr Cole, who never says a word, went pale and said that he had always wanted a __.',
      'By Friday, thanks to her, there was no one in town who did not know about number four and the __.',
    ],
    lists: {
      due: 'boat car piano horse carpet television fridge',
      d: 'sofa caravan bed',
      e: 'greenhouse motorbike',
    },
    rivals: 'd e',
  },
  {
    open: [
      'My three sisters could not be less alike. {f} lives in {due} and sells hats, Maureen is in {d} with a dentist, and Bernadette has never left home. I send each of them a card at Easter.',
      '"Which sister is coming, the one from {d}?" "No, that is Maureen. It is {f} who is coming, with all her hats, all the way from {due}."',
    ],
    ask: [
      'We had to learn to say "Good morning" for {f}, in the language they speak in __.',
      '{f} has a thousand photos to show, and she took every one of them in __.',
      'If you go to see {f}, dress well: they all wear hats in __.',
      'Her suitcase was lost, and it turned up three weeks later, back in __.',
    ],
    lists: {
      due: 'Paris Rome Vienna Lisbon Madrid Athens Moscow',
      d: 'Boston Cairo Sydney',
      e: 'Tokyo Oslo',
    },
    rivals: 'd e',
  },
  {
    open: [
      '"You should have seen {p} at the party," said my aunt. "{PHe} arrived in {a due} suit, if you please, with {a d} tie, and danced on the table until one of the legs came off."',
      'No one will forget how {p} looked at that party. Everyone had come in black, as it said on the card, but not {p}: {pHis} suit was {due}, {pHis} tie was {d}, and {pHe} did not seem to mind.',
    ],
    ask: [
      'You could see the suit from the other end of the garden, because it was so very __.',
      'Next year half of our friends turned up in suits that were __.',
      'They say that even the pyjamas {pHe} sleeps in are of the same colour as that suit, and so __.',
    ],
    lists: {
      due: 'pink yellow red orange white green purple',
      d: 'blue green brown golden',
      e: 'yellow red orange white purple',
    },
    rivals: 'd e',
  },
  {
    open: [
      'It is always {p} who makes up first. They quarrel, {q} slams the door and sulks in the shed, and half an hour later there is a knock, and {p} is there with two cups of tea.',
      'You know those two. When they have had a quarrel, {q} would rather die than say sorry. {p} puts the kettle on, takes a cup down to the shed and says that it was all a mistake.',
    ],
    ask: [
      'On Sunday it was about the dog. After half an hour, who said sorry? It was __.',
      'A marriage like that would break up in a week, if it were not for __.',
      'Tea in hand, over the wet grass to the shed, comes the one who never sulks, __.',
    ],
    lists: {},
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The postman told the baker that {c}. The baker told his wife, and now there is no other talk in the whole street. It has been a quiet year.',
      'Guess what I heard in the queue at the bakery! It seems that {c}. I would not have believed it, but the postman has seen it with his own eyes.',
    ],
    ask: [
      'So at their house tonight, if you listen, you will hear a lot of __.',
      'I stopped by the gate, and there was no doubt about it: what I heard in there was __.',
      'The people next door have not slept since Sunday, because all night long there is __.',
    ],
    rows: `c due rivals
      the Browns have a real lion in the cellar | roaring | barking hissing
      the Browns have bought a snake as long as a sofa | hissing | roaring barking
      the Browns have got a wolf in the shed | howling | hissing quacking
      the Browns keep a dozen ducks in the bath | quacking | howling roaring
      the Browns have put a donkey into the garage | braying | hissing quacking`,
  },
  {
    open: [
      '{p} and {q} were at school together. {p} was the clever one, and {q} was always at the bottom of the class. Now one drives a taxi and the other, the one who could not spell, owns {due} hotels.',
      'It is funny how life turns out. {q}, who never got a sum right, has {due} hotels today, and {p}, who let {qHim} copy, has been driving a taxi these twenty years.',
    ],
    ask: [
      'Last night somebody in furs got into the taxi. "Good Lord," said the driver. "It is __!"',
      'No one laughs any more when you mention the hotels of __.',
      'At the class reunion the bill was paid, for all thirty of them, by the owner of the hotels, __.',
    ],
    lists: { due: 'three four five six seven' },
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'My neighbour has {due} children, and every one of them plays an instrument. Her sister has only {d}, and they are as quiet as mice. You can imagine which of the two I should like to live next to.',
      '"How many has she got now?" "{Due}, all boys, and another dog. Her sister stopped at {d}." "I always lose count when they run across the yard."',
    ],
    ask: [
      'The house has one bathroom, and every morning the boys have to queue for it, all __.',
      'I saw the washing on her line and counted the little shirts on it. There were __.',
      'She wanted to take all of her children on the bus, and the driver asked whether she really had __.',
      'When somebody asks how many boys, she sighs and says that there are only __.',
    ],
    lists: {
      due: 'four five six seven eight nine ten',
      d: 'two three',
      e: 'four five six seven eight nine ten eleven',
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [GOSSIP];
