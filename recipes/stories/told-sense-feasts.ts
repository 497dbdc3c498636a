// Tellings of feasts and seasons, birthdays, weddings, babies and moving house: what is done, given and needed then.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const FEASTS = toldKind('told: sense, feasts and seasons', [
  {
    open: [
      'It was {x}, and nobody in the house had slept much. Father had cut himself while shaving, the aunts were on the early train, and {p} had been told three times to put on clean socks.',
      'I remember {x} in the year of the great snow, when I was seven. We had no shoes worth the name, but we had each other, and Mother sang.',
    ],
    ask: [
      'What we were looking forward to, most of all, was the __.',
      'Without a __ it would not have been the real thing.',
      'Then at last we saw the __, and we all cried "Oh!"',
      'Uncle, who is as tall as a door, had brought the __.',
      'On an old photo you see us all around the __.',
      'The dog had to be kept away from the __.',
    ],
    rows: `x due rivals
      Christmas Eve | tree | pumpkin bride coffin / Halloween | pumpkin | bride tree coffin / the wedding of our sister | bride | tree pumpkin candle
      a birthday with six little candles | cake | bride tree coffin / the day of Grandpa's funeral | coffin | cake pumpkin tree
      the christening | baby | tree bride pumpkin / the launch down at the harbour | ship | cake tree baby / Thanksgiving | turkey | bride coffin baby`,
  },
  {
    open: [
      'The little boy next door had been looking out of the window since four. "They are here!" he shouted. It was the {x}, and on that day he is never to be held.',
      'We do not make much of feasts in our family. But when the {x} comes round, it is different, and even my father puts on a clean shirt.',
    ],
    ask: [
      'From all sides came __.',
      'The children ran down to see the __.',
      'My sister has always been mad about __.',
      'This year there were more __ than ever before.',
      'Did you count the __? I gave up.',
      '"{Cry}!" we shouted, because of all the __.',
    ],
    rows: `x Cry due rivals
      carnival parade | Look | clowns | eggs rockets horses / New Year at midnight | Boom | rockets | eggs clowns horses
      Easter egg hunt in the park | Mine | eggs | rockets clowns boats / day of the races | Faster | horses | eggs clowns rockets
      regatta on the river | Faster | boats | horses eggs clowns / big dog show | Woof | dogs | rockets eggs boats
      hot air show in the sky over the field | Higher | balloons | eggs clowns horses / night of the fireworks | Boom | rockets | boats eggs horses`,
  },
  {
    open: [
      '"Is it {x} yet?" asked {p}. "Tomorrow," said Mother.',
      'It is {x}, children!',
      'At our school we all get ready for {x}.',
    ],
    ask: [
      'The children are going to paint __.',
      'There will be __, and lots of them.',
      'In the shop windows you see nothing but __.',
      'In the evening we shall all admire the __.',
      'Have you got enough __?',
      'Everybody brings __ along.',
    ],
    rows: `x due rivals
      Easter | eggs | stars pumpkins hearts / Halloween | pumpkins | eggs hearts stars / Valentine's day | hearts | eggs pumpkins stars
      the festival of kites | kites | eggs hearts pumpkins / the night of the paper lanterns | lanterns | eggs hearts kites / the mask ball | masks | eggs stars hearts`,
  },
  {
    open: [
      'The whole town had been invited. {X}, and the church was full to the last row. My aunt had a new hat on, a big green one with a bird, and nobody behind her saw a thing.',
      '{X}. The bells rang, the sun came out, and the organist played a wrong note or two.',
    ],
    ask: [
      'Everyone wanted to see the __.',
      'People wept a little when they caught sight of the __.',
      'All in white, and very quiet, there was the __.',
      'An old lady whispered: "What a lovely __!"',
      'The vicar said a few kind words about the __.',
      'Then in at the door came the __.',
    ],
    rows: `X due rivals
      A couple was getting married | bride | baby coffin angel / A newborn was being christened | baby | bride coffin widow
      A fisherman was being buried | coffin | bride baby groom / It was a wedding at last | bride | coffin baby angel
      Little Rose was to get her name there | baby | coffin bride groom / They were saying a last farewell to old Mr Hill | coffin | baby bride angel`,
  },
  {
    open: [
      'I have known {p} since {pHe} was in the cradle. In May {pHe} turned {x}, and there was a party with a band.',
      'In the summer {p} was {x} years old. Time flies! We sang, and the cat hid under the bath until the last guest was gone.',
    ],
    ask: [
      'Next year {pHe} will be __.',
      'By May of next year {pHe} will have turned __.',
      'It is not long until {pHe} is __.',
      'One more candle, and {pHe} will be __.',
      'After one more birthday it will be __.',
      'How old will {pHe} be next summer? The answer is __.',
    ],
    rows: `x due rivals
      nine | ten | eight nine eleven / seven | eight | seven six nine / twelve | thirteen | eleven twelve fourteen
      nineteen | twenty | eighteen nineteen thirty / five | six | four five seven / eleven | twelve | ten eleven thirteen
      twenty-nine | thirty | twenty forty nineteen / thirty-nine | forty | thirty fifty nineteen
      forty-nine | fifty | forty sixty thirty`,
  },
  {
    open: [
      'The letter began like this: "Dear all, I hope you are sitting down. We have some news. {X}. More when we see you at Easter. The dog sends his love."',
      '{X}. That was the news of the day, and my mother rang up all her sisters, one after the other, from the eldest down.',
    ],
    ask: [
      'So before long there will be a __.',
      'Everybody has begun to save money for the __.',
      '"Am I invited to the __?" asked Grandfather.',
      'We are all excited about the __ now.',
      'Nobody had expected a __ so soon.',
      'When is the __? In the autumn, they say.',
    ],
    rows: `X due rivals
      Laura and Tom are engaged | wedding | concert match funeral / Grandma turns eighty in September | birthday | wedding match concert
      My choir has been asked to sing in the big hall | concert | wedding birthday funeral
      Our football team is to play against the champions | match | wedding concert funeral
      He went down on one knee, and I said yes | wedding | match concert funeral
      The band has sold all the tickets already | concert | wedding funeral birthday
      Joe is going to be one hundred years old, just think | birthday | wedding match funeral`,
  },
  {
    open: [
      'There is a new baby in the flat below. It is only a week old, and I can tell you by now what each of its noises means. At this moment it {x}.',
      '"Our baby {x} again," said {p}. "It is always like that at this time of the day. I have stopped looking at the clock."',
    ],
    ask: [
      'It wants its __, that is all.',
      'So somebody should see to a __.',
      'A __ would put everything right at once.',
      'There is nothing as good as a __ then.',
      'Where is the __? Quick!',
      'Its father has gone to get the __ ready.',
    ],
    rows: `x due rivals
      sucks its fist and screams with hunger | bottle | bath blanket rattle / is blue with cold | blanket | bottle bath rattle
      is covered in porridge from head to toe | bath | bottle blanket rattle / is bored and wants a bit of noise in its hand | rattle | bottle bath blanket
      is thirsty | bottle | bath rattle blanket / has kicked off what kept it warm | blanket | bath bottle rattle
      is sticky all over | bath | bottle rattle blanket`,
  },
  {
    open: [
      'We are moving house. {p} has packed everything that belongs to {x} in the red box, and I did the rest. There was tape in my hair and a cup in my coat pocket.',
      'Eighty boxes, and each with a name on it. On the big one, in red, it said that this was all from {x}.',
    ],
    ask: [
      'On the first evening we had to open the red box because we needed some __.',
      'Inside the box, if you lifted the lid, there were __.',
      'The man who dropped the red box said, "I hope it was not the __!"',
      '"Please be careful with the __," I told him, and pointed at the red box.',
      'In the red box were all our __.',
      'We were glad to see our __ again when the red box came.',
    ],
    rows: `x due rivals
      the cupboard for what we eat off | plates | books towels toys / the shelves where we look for something to read | books | plates towels toys
      the bathroom rack for drying one's hands | towels | plates books dolls / the playroom | toys | plates towels books
      the wardrobe, from the left side with the sleeves and collars | shirts | plates books pots / the toolbox | hammers | towels plates toys
      the gardener's corner in the cellar | spades | towels plates books / the bed | pillows | plates spades books`,
  },
  {
    open: [
      'Ladies and gentlemen, dear friends! I am not a man of many words. {X}, and that is why we are all here, in our best shoes, in spite of the rain.',
      'My brother knocked on his glass, and it became quiet. "{X}," he said, and blew his nose. "I had a speech somewhere."',
    ],
    ask: [
      '"So let us drink to the __!"',
      'He raised his glass to the __.',
      'We all looked at the __ and cheered.',
      '"Long live the __!" cried my uncle.',
      'The band played a song for the __.',
      'A bunch of roses was handed to the __.',
    ],
    rows: `X due rivals
      Today our little girl became a wife | bride | winner captain cook / One of us has come first in the great race | winner | bride cook captain
      The one who made this wonderful dinner is still standing at the stove | cook | bride winner mayor
      After forty years at sea, and four ships, one of us comes ashore for good | captain | bride cook mayor
      The town has voted, and it has voted for one of our own | mayor | bride cook captain
      In this old town hall a new man will rule from now on | mayor | bride winner cook
      Lily said yes at the altar this morning | bride | cook mayor captain`,
  },
  {
    open: [
      'I know what the parcel from my {who} is. {He} {x}, and every Christmas {He} sends us the same.',
      'My {who} {x}. So we are never surprised at what {He} gives us for our birthdays.',
    ],
    ask: [
      'It is bound to be __.',
      'Yes, it was __ once more.',
      'We could open a shop with all that __.',
      '"Thank you so much for the __," I wrote, as I do each year.',
      'Even the dentist and the postman get __ from us, since we have too much.',
      'Guess what was inside! Some more __.',
    ],
    rows: `who He x due rivals
      aunt | she | keeps bees | honey | wine soap cheese / uncle | he | grows vines | wine | honey jam wool
      cousin | he | has forty goats to milk, and a cool cellar | cheese | honey jam wine / godmother | she | boils all her plums with sugar | jam | cheese soap wine
      sister | she | works at a perfumed place where they make all one needs for washing | soap | honey wine cheese
      brother | he | shears sheep | wool | wine soap jam / grandfather | he | has a stall with Indian leaves for brewing | tea | honey wool cheese`,
  },
  {
    open: [
      'When {p} got married to {q}, it rained from early morning on. The car broke down, the cake had a hole in it, and the best man had to go back for something in his other suit.',
      'You should have been at the wedding of {p} and {q}! It rained cats and dogs, and a goat ate the flowers.',
    ],
    ask: [
      'But then {what} the __.',
      'What do you think happened next? {What} the __!',
      'In spite of all that, {what} the __, and it was very moving.',
      'I have a photograph of the moment when {what} the __.',
      'And {what} the __, just as they do in films.',
      'Even the priest had to smile when {what} the __.',
    ],
    rows: `what What due rivals
      the bride put on | The bride put on | ring | coffin helmet crib / somebody threw | Somebody threw | rice | eggs rings stones
      the bride tossed to the girls | The bride tossed to the girls | flowers | rings coffin sweets
      the groom lifted | The groom lifted | veil | ring rice door
      the two of them cut | The two of them cut | cake | flowers rice ring
      the organ struck up | The organ struck up | march | cake veil rice`,
  },
  {
    open: [
      'In the windows of our street you can tell what time of the year it is. Today all of them have {x}.',
      'We have cut {x} out of paper and stuck them to the glass, every child in the class, and the caretaker is not pleased.',
      'Our teacher likes to have {x} on the door for a whole month.',
    ],
    ask: [
      'That is because it will soon be __.',
      'Is there any doubt about it? It is nearly __.',
      'You need no calendar to see that __ is coming.',
      '"Only ten more days until __!" cried the little ones.',
      'We are all waiting for __.',
      'What is your family going to do at __?',
    ],
    rows: `x due rivals
      eggs and bunnies | Easter | Christmas Halloween / a star and three wise men | Christmas | Easter Halloween
      pumpkins and witches | Halloween | Easter Christmas / bats and ghosts | Halloween | Easter Christmas
      little lambs and chicks | Easter | Christmas Halloween / reindeer and sleds | Christmas | Easter Halloween`,
  },
  {
    open: [
      'Old photographs in a shoebox! This one must be from {x}, if I am not wrong. On the back it only says "All of us", in my grandmother\'s pointed hand.',
      'Close your eyes and think of {x}. That is what my mother tells us when we cannot sleep, and then she goes on about it until somebody snores.',
    ],
    ask: [
      'A little girl in the middle of it all is playing with the __.',
      'I can still feel the __ between my fingers.',
      'There was __ on our shoes, in our pockets and even in our hair.',
      'My brother threw a handful of __ at me, and I threw one back.',
      'Do you see the __? How we used to roll about in it!',
      'We made a whole castle out of the __.',
    ],
    rows: `x due rivals
      the white winter when the bus got stuck | snow | sand hay mud / our week on the beach | sand | snow hay straw
      haymaking on the farm | hay | sand snow mud / the spring when it never stopped raining on our field | mud | sand snow hay
      the shore, with the tide out | sand | snow hay straw / the sledging party on the hill | snow | mud hay sand`,
  },
  {
    open: [
      '"What did you get up so early for?" I asked {p}. "Because {x}," {pHe} said. "I have been waiting for it all year."',
      '{p} could not sleep, because {x}. At five {pHe} stood in front of our bed in {pHis} pyjamas.',
      'I know why {p} is so excited: {x}!',
    ],
    ask: [
      '"Let us go and look for the __!" {pHe} cried.',
      'In {pHis} dreams {pHe} had already held the __ in both hands.',
      '{PHe} ran from room to room in search of the __.',
      'What if somebody else got the __ first? It was too awful to think of.',
      'And where was the __ at last? Under the bed.',
      'It was the thought of the __ that did not let {pHim} sleep.',
    ],
    rows: `x due rivals
      the Easter bunny had been in the garden | egg | coin pumpkin letter / today was the birthday party | present | egg pumpkin coin
      the tooth fairy had come in the night | coin | egg present letter / the postman was to bring word from Grandpa in Africa | letter | coin egg pumpkin`,
  },
  {
    open: [
      'Our village has an old custom. On the {x} everybody gets up before the sun, puts on a black hat and walks once round the church without a word. Nobody knows why. The vicar thinks it is nonsense, but he has a black hat as well.',
      'There is a fair in our town which begins on the {x}. There is a wheel, a man who guesses your weight, and a pig that can count.',
    ],
    ask: [
      'My cousin, who is always late, came a day after that, on the __.',
      'The day after is a holiday for all, and that is the __.',
      'If you come one day later, on the __, you will find the streets quite empty.',
      'By the next morning, the __, it was over.',
      'Everybody sleeps until noon on the next day, which is the __.',
      'After that day comes the __, as anyone can tell you.',
    ],
    rows: `x due rivals
      first of May | second | first third fifth / second of June | third | second first fourth / third of July | fourth | third second sixth
      fourth of August | fifth | fourth sixth third / fifth of October | sixth | fifth fourth second / sixth of March | seventh | sixth fifth ninth
      seventh of April | eighth | seventh sixth tenth / ninth of December | tenth | ninth eighth seventh`,
  },
  {
    open: [
      'The shopkeeper laughed. "That is the third this morning," he said. "You are all the same. It is the day before {x}, and you come running at the last minute."',
      'In our shop it was the busiest hour of the year, since the next day was {x}. A man fell over the cat, and a lady paid with a button.',
    ],
    ask: [
      'He wrapped up some __ for her.',
      'They had all forgotten to buy __.',
      '"Have you any __ left?" asked a pale young man.',
      'The last box of __ was sold at ten past six.',
      'It is no fun to be without __ on such a day.',
      'People fought over the __, and a hat got lost.',
    ],
    rows: `x due rivals
      Bonfire Night, with bangs in the sky from every garden | rockets | eggs hearts pumpkins / the great Easter egg hunt | eggs | rockets hearts masks
      the fancy dress ball, where nobody may know your face | masks | eggs hearts rockets / the birthday of the twins, who turn five and want to blow | candles | eggs rockets masks
      Mother's Day, and so many mothers love what is in a vase | flowers | rockets masks candles / New Year's Eve, when we look up at the church clock and everything goes bang | rockets | eggs masks hearts`,
  },
  {
    open: [
      'On the first page of the album we see Father Christmas in a department store. He has {x}, and a small boy on his knee who is about to scream.',
      'Our Father Christmas was not the best. He came in late with {x}, and we children looked at each other.',
    ],
    ask: [
      'Something was not right about the __.',
      'What the children noticed first was the __.',
      '"Look at his __!" whispered {p}, and giggled.',
      'It was my uncle, of course, and I knew it from the __.',
      'After that we could never believe in the __.',
      'He ought to have done something about his __.',
    ],
    rows: `x due rivals
      whiskers that are slipping down his chin | beard | sack boots coat / a great hole through which the presents drop out | sack | beard boots hat
      his toes sticking out in front | boots | beard sack hat / buttons missing all the way down, and too short a sleeve | coat | beard sack boots
      a bald head, because the wind has carried it off | hat | sack boots coat / cotton wool on a string under the nose | beard | sack boots hat
      a pillowcase over his shoulder instead | sack | beard boots hat`,
  },
]);

export const kinds: readonly Kind[] = [FEASTS];
