// Tellings from work: offices and factories, builders, trades and their tools, new jobs, bosses and colleagues.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DAYS, MONTHS } from './telling-words.ts';

const WORK = toldKind('told: life at work', [
  {
    open: [
      'It was the first morning of {p} in the workshop of an old {w}. The master was bent over his work and did not look up. He just held out his hand behind him and said, "Give me that thing over there, will you?"',
      '{p} wants to become {a w}, and so {pHe} spent {pHis} holidays helping one. "A good helper knows what I need before I say it," the old man told {pHim} with a wink. Then he stretched out his open hand.',
    ],
    middle: ['There was a smell of coffee, and the radio was on.'],
    ask: [
      '{p} looked round quickly, thought about what such a man needs, and gave him the __.',
      '"Very good," said the old man, "you have guessed it. It was the __."',
      'By noon {p} had already learned how to hold a __.',
      'On {pHis} last day there the old man made {pHim} a present: it was his very own __.',
    ],
    rows: `w due rivals
      house painter | brush | needle saw razor / tailor | needle | saw brush shovel / carpenter | saw | needle ladle razor
      barber | razor | saw shovel needle / cook | ladle | saw needle brush / gravedigger | shovel | needle ladle brush
      blacksmith | hammer | needle razor ladle / violin player | bow | shovel saw ladle / butcher | knife | needle brush shovel
      street sweeper | broom | needle razor ladle`,
  },
  {
    open: [
      'Both {p} and {q} wanted the job of head of sales, and both of them are good. The boss thought about it for a week. Yesterday at five he called us all together, and we drank to the health of {q}, our new head of sales.',
      'I am sorry for {p}, who has been here for nine years and was so sure of it. But yes, it is true, the new head of sales is {q}. The boss told us this morning.',
    ],
    ask: [
      'From now on, if a customer has a question about a sale, please send him to __.',
      'The larger office, the one with the view of the river, is now being painted for __.',
      'The flowers on the desk are from all of us, with our best wishes for __.',
      'There will be somebody at home tonight who is very happy, and that is __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Before she went on holiday, Mrs Lund explained everything to me. "The bills are in the {d}. The stamps are in the {due}, and do not let the boss see them, because he takes them home."',
      'Dear colleague, welcome to my desk! You will find stamps in the {due} and the bills in the {d}. The plant needs water on Fridays. See you in three weeks! Yours, Anna Lund.',
    ],
    middle: ['On the very first day the printer stopped working.'],
    ask: [
      'There was a letter to be posted that night, so I took one stamp from the __.',
      '"Where on earth does Mrs Lund keep the stamps?" asked the boss. I did not tell him to look in the __.',
      'When she came back, brown and rested, not a single stamp was left in the __.',
      'I had stuck a note there: "Mrs Lund, please buy some more stamps for the __."',
    ],
    lists: {
      due: 'drawer cupboard box basket tin safe jar bag',
      d: 'drawer cupboard box basket safe',
      e: 'drawer cupboard box basket tin safe jar bag',
    },
    rivals: 'd e',
  },
  {
    open: [
      '"You will like it here," said the woman who showed me round. "The canteen is on the {d} floor, and your office is on the {due}. The boss sits under the roof, but you will not see much of him."',
      'A new job! I have a desk, a chair, and a plant with two leaves, all on the {due} floor. The coffee is free, but you have to walk to the {d} floor for it.',
    ],
    ask: [
      'The lift was broken on my second day, so I climbed the stairs until I stood, out of breath, on the __.',
      '"Which floor do you want?" asked the man in the lift. I was on my way to my desk, so I said, "The __, please."',
      'My mother came to see where I work. I told her to take the lift and get out on the __.',
      'From the street I can show you my window. You have to count upwards to the __.',
    ],
    lists: {
      due: 'second third fourth fifth sixth seventh eighth',
      d: 'second third fourth fifth sixth seventh eighth',
      e: 'second third fourth fifth sixth seventh eighth',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Memo to all staff. You will have noticed that we are having some trouble. {S} in the main hall came in from a new supplier last month, and nobody checked.',
      '"Who ordered {s}?" asked the boss and looked round the main hall. Nobody said a word. The old foreman pulled his cap over his eyes and walked off to have a closer look.',
    ],
    ask: [
      'It turns out that {s} that we were sold by these people __ broken.',
      'We know by now that {s} in the hall, next to all our good machines, __ useless.',
      'Until further notice, {s} with the red stickers on __ not to be touched.',
    ],
    rows: `s due rivals
      the big drill | is | are / the new drills | are | is / the lamp over the stairs | is | are / the ladders | are | is
      the crane | is | are / the iron doors | are | is / the pump | is | are / the boxes of nails | are | is
      the box of screws | is | are / the fans | are | is / the lift | is | are / the two engines | are | is`,
  },
  {
    open: [
      'The plumber was supposed to come at eight, then at ten, then at two. The water kept on dripping from the ceiling. {W} had waited the whole day at home, and at last {they} fetched the toolbox from the cellar.',
      'It was Sunday, and no workman would come for love or money. But you cannot leave a hole in a roof when it rains. {W} had never held a hammer before, but {they} had two good hands.',
    ],
    ask: [
      'It took three hours. "You see, we do not need anybody for that," {they} said, proud of __.',
      'There was one cry of pain, when {they} hit __.',
      'It is not perfect, of course, but what can you expect when {they} had to do it all by __?',
      'The neighbours think that it was done by workmen, but in truth {they} mended it __.',
    ],
    rows: `w they due rivals
      my grandmother | she | herself | himself themselves / the old teacher and his wife | they | themselves | himself herself
      my brother | he | himself | herself themselves / the two girls | they | themselves | himself herself
      Mrs Bell | she | herself | himself themselves / the young father | he | himself | herself themselves`,
  },
  {
    open: [
      'We have got a new boss in the factory. The old one, Mr {d}, used to shout. This one, {title} {due}, never does that and even asks us how our children are.',
      'So here is the news from the factory: Mr {d} has left us for good, with a gold watch. In his place there is now a certain {title} {due}, who wears red shoes and has ideas.',
    ],
    middle: ['At noon the siren went, and we all walked across to the canteen.'],
    ask: [
      'There is a new sign on the door of the big office now, and on it you can read the name __.',
      'My friend does not believe me that it can be pleasant to have a boss. She ought to meet our __!',
      '"Good morning, everyone," says the voice from the loudspeaker. "This is your boss speaking, {title} __."',
      'From today, all letters to the head of the factory have to be addressed to {title} __.',
    ],
    lists: {
      due: 'Brown Miller King Wood Fox Stone Bell Young Hall Cook Baker Green',
      d: 'Brown Miller King Wood Fox Stone Bell Young Hall Cook Baker Green',
      e: 'Brown Miller King Wood Fox Stone Bell Young Hall Cook Baker Green',
      title: 'Mrs Ms Dr',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Four men in our street have their workshops next door to one another, and on Saturday they threw a party. I had a long talk with Tony, {a w}, about what worries him. Everything is getting so dear!',
      'Tony has been {a w} for twenty years, like his father before him. "It is a fine trade," he says, "but you would not believe what the stuff costs these days."',
    ],
    ask: [
      'He has a man in the country who brings him a whole cart full of __.',
      'There was an accident on the bridge, and it was his cart that had turned over. The road was covered with __.',
      'He can only finish the work by Friday if by then he gets some more __.',
      'His wife complains that when he comes home, even his socks are full of __.',
    ],
    rows: `w due rivals
      carpenter | wood | clay flour wool / potter | clay | wood flour leather / baker | flour | clay wood gold
      goldsmith | gold | flour wood wool / weaver of blankets | wool | clay flour gold / shoemaker | leather | flour clay glass
      window maker | glass | flour wool leather / blacksmith | iron | flour wool leather / house painter | paint | flour wool clay
      candle maker | wax | iron leather flour / saddle maker | leather | clay flour glass / cabinet maker | wood | wool wax clay`,
  },
  {
    open: [
      'Dad came in from work and stopped on the mat. He had been {ev} since six in the morning. "Do not come near me!" he warned us, but the baby was already holding out her arms.',
      '"Where have you been?" Mum asked, and that was a good question, the way Dad looked. It turned out that they had needed somebody for {ev}, and he had done it for eight hours without a break.',
    ],
    ask: [
      'He looked into the mirror and laughed. From head to foot he was __.',
      'It was not a good idea to hug him, as in no time the baby, too, was all __.',
      'He took off his shirt and held it up for us to see. It was quite __.',
      'The chair that he sat down on will never be the same again. Look at it, it is __!',
    ],
    rows: `ev due rivals
      shovelling coal | black | white wet pink / filling bags with flour | white | black wet green
      spraying barns with red paint | red | white blue green / washing buses with a hose | wet | dry black red
      sweeping chimneys | black | white pink blue / spraying fences with green paint | green | white red black
      carrying open bags of plaster | white | black wet / catching fish in the stormy rain | wet | black white dry
      painting a ship blue | blue | red white green / spraying bikes with yellow paint | yellow | black blue red`,
  },
  {
    open: [
      'My uncle worked in a factory where they made {d}, until it burned down. Now he has found work in another one, on the far side of the river. It makes {due}, ten thousand of them a day.',
      'Our school class was allowed to visit a factory. I had hoped for the one that makes {d}, because my sister says it is great. But no, we were taken to see how {due} are made.',
    ],
    middle: ['It was so noisy in the hall that you had to wear something over your ears.'],
    ask: [
      'There was a long belt, and along it, in an endless line, came thousands of __.',
      'A man in a white coat was sitting there and did nothing all day but check the __.',
      'At the gate everybody was given a small bag, and when we looked inside, we found two __.',
      'I dreamt of it for weeks. I ran and ran, and behind me there rolled a mountain of __.',
    ],
    lists: {
      due: 'buttons pencils spoons dolls bottles candles brushes shoes clocks balls lamps cups',
      d: 'buttons pencils spoons dolls bottles candles brushes shoes clocks balls lamps cups',
      e: 'buttons pencils spoons dolls bottles candles brushes shoes clocks balls lamps cups',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Lunch break on the building site. {f} unpacked {x} and {m} unpacked {y}, and they sat down side by side on a beam. A robin hopped about between their boots.',
      '"What have you got today?" asked {f} when the siren went. "Only {y}, like yesterday," said {m}. "My wife is ill. And you?" {f} had {x}, and plenty of it, in a blue tin.',
    ],
    ask: [
      'When {m} was called to the phone, the robin jumped up on his place and helped itself to some of the __.',
      '"You are still hungry, {f}," said {m}. "Here, I do not want any more of my __."',
      'In the afternoon {m} had a stomach ache. It must have been the __.',
      'A gust of wind blew sand over what {m} was eating. So much for his __!',
    ],
    lists: {
      x: 'cheese chicken rice cake fish soup salad pie',
      y: 'cheese chicken rice cake fish soup salad pie',
      e: 'cheese chicken rice cake fish soup salad pie',
    },
    due: 'y',
    rivals: 'x e',
  },
  {
    open: [
      'When the lights went out in the office, there was only one person who kept calm, and that was {w}. Everybody else was shouting. The computers were dead, and rain beat against the windows.',
      'Everyone in the office is afraid of storms apart from {w}. On Tuesday it thundered so hard that the lights went out and people hid under their desks.',
    ],
    middle: ['Somewhere a phone was ringing, and nobody answered it.'],
    ask: [
      'A torch was needed, and there was one in the cellar, so down the dark stairs __ went.',
      'The rest of us sat trembling in the dark while, humming a tune, __ lit some candles.',
      'Then came a loud bang. We all screamed, but "It is only the door," __ said.',
      'I have never been so glad of having a colleague like that. How brave __ {be}!',
    ],
    rows: `w be due rivals
      the boss's wife | was | she | he they / the young man from the post room | was | he | she they
      the two cleaners | were | they | he she / old Mr Price | was | he | she they / our secretary Mrs Lane | was | she | he they
      the twins from the front desk | were | they | he she / the new girl | was | she | he they / the night watchman | was | he | she they`,
  },
  {
    open: [
      'My neighbour {f} is {a w}. She leaves the house when I am still asleep, and I feed her cat. Yesterday she forgot her glasses on the kitchen table and rang me up. "Could you bring them to me at work? I cannot see a thing!"',
      'It must be wonderful to have a mother like {f}. She is {a w}, and once in a while her little boy may go with her and see what she does all day. He sits on a chair, very proud, and watches.',
    ],
    ask: [
      'So a taxi was ordered, and it stopped, a quarter of an hour later, in front of the __.',
      '"Where does she work, then?" asked the man on the bus. "In the __," was the answer.',
      'She was off sick for a month last year, and they missed her very much at the __.',
      'If you want to find her on a weekday, there is no need to go to her flat. You had better try the __.',
    ],
    rows: `w due rivals
      nurse | hospital | school library theatre / teacher | school | hospital theatre bakery
      librarian | library | hospital bakery theatre / actress | theatre | hospital school bakery
      baker | bakery | hospital library school / surgeon | hospital | school theatre bakery
      hotel cook | hotel | school library hospital / brewer of beer | brewery | school library hospital
      chemist who sells medicine | pharmacy | school theatre bakery / lion keeper | zoo | hospital school library
      bank clerk | bank | hospital theatre school`,
  },
  {
    open: [
      'On our building site you can tell by the helmet who is who. Carpenters wear {d}, roofers wear {e}, and the electricians, who think they are better than the rest of us, have {due} helmets.',
      '"Never go out there without a helmet!" the foreman told me. "You are an electrician, so yours is {due}. The {d} ones are for the carpenters, and {a e} one means you are a roofer. That way I see at once who is missing."',
    ],
    middle: ['A crane swung round above our heads.'],
    ask: [
      'Something was wrong with the wires, so I looked out for a man whose helmet was __.',
      'From the top of the scaffold you could see all the electricians down there, a group of dots in __.',
      'My little girl painted a picture of her dad, the electrician, with a big smile and a helmet in __.',
      'When there was a short circuit, five men came running, and all of their helmets were __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'They are building a house on the meadow next to ours, and Grandpa watches every step from his deckchair. As of last night, {ev}. "If they are as quick as yesterday," he says, "we shall see something today."',
      'Grandpa was a builder all his life and knows what has to come next. I asked him about the new house across the road, where {ev}. He did not even look up from his paper.',
    ],
    ask: [
      '"You can bet your boots," he said, "that the next thing will be the __."',
      'And indeed, when the men came the following morning, they started straight away on the __.',
      'I could not believe it, but on the plan that hung on the fence I read what was next: the __.',
    ],
    rows: `ev due rivals
      the walls are up and the rain is still falling in from above | roof | cellar foundations
      there is only a hole for the cellar and a load of wet concrete is waiting | foundations | roof paint curtains
      the foundations have been poured and are hard, with piles of bricks around | walls | chimney curtains carpets
      the walls and roof are done, but wind blows in through the square holes | windows | foundations cellar
      people can walk in and out freely, for only the front entrance is open | door | roof walls foundations
      everything is finished inside, but the walls are bare grey plaster | paint | roof foundations cellar
      there is nothing but a man with a digger, who has asked how deep to go | cellar | roof chimney windows
      all is done, except that smoke from the stove has no way out | chimney | cellar foundations walls`,
  },
  {
    open: [
      'I had been asking for it since {month}. My back hurt, my eyes hurt, and at last I went up to the boss. "All right, {p}," he said, "you shall have a new {due}. I give you my word. But the {d} has to last another year."',
      'On the phone, {p} was over the moon. "The boss has promised me a new {due}! I had only asked for a {d}, but he would not hear of it."',
    ],
    ask: [
      'A week went by, and then two men in overalls came through the door with a brand-new __.',
      'Bosses forget. When {month} came round again, there was still no sign of the __.',
      'There was a bow of ribbon round it, and a card: "For {p}, who works so hard. Enjoy your __!"',
      'All the colleagues came over, one after the other, to try out the new __.',
    ],
    lists: {
      due: 'chair desk lamp computer phone printer keyboard table screen',
      d: 'chair desk lamp computer phone printer keyboard table screen',
      e: 'chair desk lamp computer phone printer keyboard table screen',
      month: MONTHS,
    },
    rivals: 'd e',
  },
  {
    open: [
      'At the office party everybody had brought somebody along. The bearded man with the loud laugh, I was told, was {w}. I only knew the faces of our own people.',
      'You remember Jane from the office? She had told me so much about {w}, and at the summer party we stood next to each other at the barbecue. What a nice bearded man he is!',
    ],
    ask: [
      '"Is that your boss over there?" I asked Jane. She burst out laughing. "No, that man is my __!"',
      'Jane could not drive home after the wine, so she was taken home by her __.',
      "I had only one dance that night, and that was with Jane's __.",
      "If I remember rightly, the sausages came from a shop that belongs to Jane's __.",
    ],
    rows: `w due rivals
      the man Jane had married in May | husband | brother uncle father / the brother of Jane's mother | uncle | husband father cousin
      the only other child of Jane's parents | brother | husband uncle father
      the son of Jane's uncle | cousin | husband brother father / the father of Jane's mother | grandfather | uncle brother
      the man who lives in the flat next to Jane's | neighbour | husband brother father
      the man who once taught Jane to read and write at school | teacher | husband brother uncle`,
  },
  {
    open: [
      'The meeting has been moved again. It is now on {due}, at nine sharp, in the room with the broken blind. {d} did not suit the people from Paris, who have to come by train.',
      '"Have you heard? No meeting on {d}," said my colleague, with her head round the door. "The boss has a toothache. We are all to come on {due} instead, and there will be biscuits."',
    ],
    middle: ['I crossed it out in my diary and went back to my numbers.'],
    ask: [
      'I had a bad cold, but I could not stay in bed, since all of us had to be at the meeting on __.',
      'So, will you have the figures ready for the meeting, please? We need them by __.',
      'It lasted for five hours, and I came home from the office late and hungry on __.',
      '"When exactly are we meeting?" wrote the people from Paris. I wrote back, "On __."',
    ],
    lists: { due: DAYS, d: DAYS, e: DAYS },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [WORK];
