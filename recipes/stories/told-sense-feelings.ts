// Tellings of why somebody laughs, cries, runs, whispers or blushes, and of what a person in a mood does next.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const DOES = toldKind('told: sense, what somebody does and why', [
  {
    open: [
      'In the bedroom {x}. We had the door open a crack, so as to hear everything, and the dog had been sent into the yard with a bone.',
      '"One thing you must not forget," said {p} to all of us in the hall. "In there {x}."',
    ],
    ask: [
      'And that is why we had to __.',
      'So everybody began to __ at once.',
      'In that case there is only one thing to do: __.',
      'Do not laugh, and do not stamp about. Just __.',
      'Even Grandfather, who can never keep quiet, did his best to __.',
      'Did the children __? They did.',
    ],
    rows: `x due rivals
      the baby is asleep at last | whisper | shout dance sing / Grandma has a terrible headache | whisper | shout sing dance
      somebody is asleep who has worked all night | whisper | sing shout dance / it smells of gas, and we must get out fast | run | whisper sing sleep
      a very old bishop is kneeling, with his hands folded | pray | shout run dance / the roof is about to fall in on us | run | whisper sing pray`,
  },
  {
    open: ['{p} {x}.', 'Guess what! {p} {x}.', '"What is the matter with {p}?" "Well, {pHe} {x}."'],
    ask: [
      'So it is no wonder that {pHe} is __.',
      'You would be __ too, I should think.',
      'How __ {pHe} looks today!',
      'I have seldom seen {pHim} so __ as now.',
      '"{PHe} is so __ today," said {pHis} mother.',
      'Be kind to {pHim}, since {pHe} is __.',
    ],
    rows: `x due rivals
      has lost the only friend in the world | sad | happy bored angry / has been waiting for three hours with nothing to read | bored | happy proud scared
      has been up since three in the morning | tired | happy proud scared / has had nothing to eat since yesterday | hungry | happy proud bored
      has won first prize | happy | sad bored scared / has to go through the dark wood alone | scared | bored happy proud
      had no sleep last night because of the baby | tired | scared happy bored / missed breakfast, lunch and tea | hungry | scared happy proud
      has buried a good old dog today | sad | happy hungry bored / got the very thing from that long wish list | happy | sad hungry bored`,
  },
  {
    open: [
      'The first thing that the twins did on Monday was this: they {x}. Their mother was in the garden with the washing, and the milkman was at the door, wanting his money.',
      'I was sitting over my accounts when my two nephews came in. They had {y}, they told me, and they looked at the carpet. I have been young myself.',
    ],
    ask: [
      'You will understand that their mother was __.',
      'When she heard of it, she was very __.',
      '"I do not think I have ever been so __ in my life," she said.',
      'For the rest of the day she was __.',
      'There is no other word for it: she was __.',
      'It made her __, and no mistake.',
    ],
    rows: `x y due rivals
      broke all her best plates | broken all her best plates | angry | proud bored hungry
      came first in the great swimming race | come first in the great swimming race | proud | angry scared bored
      cut up her wedding dress for a tent | cut up her wedding dress for a tent | angry | proud bored hungry
      climbed about on the roof in the wind | climbed about on the roof in the wind | scared | proud bored hungry
      saved a small child out of the pond, and got a medal | saved a small child out of the pond, and got a medal | proud | angry bored hungry
      swam far out to sea with sharks about | swum far out to sea with sharks about | scared | bored hungry proud
      won the prize for the best essay in England | won the prize for the best essay in England | proud | angry bored scared
      poured ink all over her new sofa | poured ink all over her new sofa | angry | proud hungry bored`,
  },
  {
    open: [
      'When I came in, {p} was wiping {pHis} eyes with a corner of the apron. The radio was on, the cat sat on the sill, and there was a funny smell in the air. I put my hand on {pHis} shoulder. "It is only because of {x}," {pHe} said.',
      'There were tears all over the face of {p}. "Never mind me," {pHe} said. "It comes from {x}, and from nothing else."',
    ],
    ask: [
      'I was glad. So {pHe} was not really sad: it was the __.',
      'Nobody had died and nobody was ill. It was just the __ that had done it.',
      'I took a look at the __ and understood.',
      'My own eyes began to burn, too, from the __.',
      "It is always the same with the __, isn't it?",
      'What can one do against the __? You can open the window.',
    ],
    rows: `x due rivals
      chopping things for the soup, the round ones with all those skins | onions | smoke film pepper
      the fire, which will not draw today | smoke | onions film book
      what we saw at the cinema, where the dog dies in the end | film | onions smoke wind
      the last chapter, where the girl goes away for ever | book | onions smoke film
      that gale outside, which blows right into your face | wind | onions smoke film
      the stove, which puffs out black clouds again | smoke | film onions book
      peeling and slicing nine of them for the stew | onions | film smoke wind`,
  },
  {
    open: [
      '"Stop!" shouted the man and ran after the {x} as fast as his short legs would carry him. People turned their heads, and a pigeon flew up.',
      'I saw a lady who was running after a {x}, with her bag open and one shoe in her hand.',
    ],
    ask: [
      'It was clear what was wrong: it was on account of the __.',
      'Out of breath, there was only one word to be heard: "My __!"',
      '"Give it back! Give me back my __!" we heard.',
      'I had half a mind to run, too, because of the __.',
      'For who would want to lose such a __?',
      'A __ is worth a run, I suppose.',
    ],
    rows: `x due rivals
      thief with a golden chain in his fist | necklace | hat bus kite / postman who had taken the wrong envelope | letter | necklace purse hat
      gust of wind, with a bare head | hat | letter necklace purse / pickpocket who had just stolen all the money | purse | letter hat kite
      monkey with a brim pulled down over its ears | hat | letter purse necklace / magpie with some pearls in its beak | necklace | letter hat purse
      boy who was waving fat leather with banknotes in it | purse | hat letter kite`,
  },
  {
    open: [
      'All of a sudden the {who} began to laugh. You know how it is: when one begins, the next one cannot stop. It was in the middle of the prayer, and the vicar was telling us about {x}.',
      'I am sorry that I laughed in church, Grandmother. The {who} started it, during the story of {x}.',
    ],
    ask: [
      'We only had to think of the __, and we were off again.',
      'The vicar looked sad. What is so funny about the __?',
      'What came into my head when he got to the __, I cannot tell you.',
      'At the word "__" even the organist snorted.',
      'I shall never again be able to hear of the __ without a giggle.',
      'There was something about the __ that was too much for us.',
    ],
    rows: `who x due rivals
      twins | Jonah in the belly of the great fish | whale | lion boat sheep / girls | Noah and how he saved all the animals from the rain | boat | whale lion sheep
      boys | Daniel in the den with the hungry beast | lion | whale boat sheep / aunts | David, a boy so small, and the big man whom he killed with a stone | giant | boat whale lion
      choirboys | Adam, Eve and what they ate | apple | whale boat giant`,
  },
  {
    open: [
      '{p} came down the stairs on tiptoe, with {pHis} shoes in {pHis} hand. It was five in the morning. The third step always creaks, so {pHe} left it out. {PHe} {x}.',
      'I heard somebody creep through the hall long before breakfast. It was {p}. {PHe} {x}, as it turned out later.',
    ],
    ask: [
      'All this fuss, just for the sake of a __!',
      'An hour later {pHe} came back with a __.',
      'When {pHe} got what {pHe} was after, {pHe} was carrying a __.',
      'Nothing makes {pHim} get up so early but a __.',
      'It is the __ that makes {pHim} do such things.',
      'Was the __ worth it? Oh yes.',
    ],
    rows: `x due rivals
      meant to catch the first trout from the river | fish | cake rabbit letter / had smelled Mother's chocolate gateau | cake | fish rabbit letter
      could not wait for what the postman would bring | letter | cake fish rabbit / was going to see to the traps in the field, with a sack for the long-eared thing | rabbit | cake letter fish
      had a new rod and knew a good place at the lake | fish | letter cake rabbit / was hungry for something sweet with icing from the larder | cake | rabbit fish letter`,
  },
  {
    open: [
      '"I am so {x} that I do not know what to do," said {p}.',
      '{p} was {x}.',
      'You could see at once that {p} was {x}.',
    ],
    ask: [
      '{PHe} could not help it and began to __.',
      'Nobody could blame {pHim} if {pHe} were to __ now.',
      'Suddenly we heard {pHim} __.',
      'At any moment {pHe} was going to __.',
      'When you feel like that, you have to __.',
      'I could not bear to hear {pHim} __.',
    ],
    rows: `x due rivals
      sad | weep | giggle yawn cheer / tired | yawn | cheer giggle weep / terribly amused | giggle | weep yawn groan
      tickled by that joke | giggle | weep groan yawn / overjoyed at the goal | cheer | weep groan yawn / sleepy | yawn | cheer weep giggle
      full of grief | weep | giggle cheer yawn / in such pain | groan | giggle cheer yawn / delighted with our team | cheer | weep yawn groan`,
  },
  {
    open: [
      'This is a story that my mother likes to tell about her wedding day. The best man had gone white as a sheet, and she asked him what the matter was. He had {x}, he confessed, and he had only just noticed.',
      '"Do not be cross with me," said the best man in the church door. "I have {x}." And the bells were already ringing.',
    ],
    ask: [
      'So the wedding began a little late, because of the __.',
      'A cousin jumped on his bike to fetch the __.',
      'In the end they had to do without the __.',
      'To this day my father pats his pocket and says, "And the __?"',
      'Can there be a wedding without the __?',
      'He could not look at a __ any more without blushing.',
    ],
    rows: `x due rivals
      left the thing that goes on her finger at home | ring | cake speech veil / sat down on the icing with the little couple on it | cake | ring veil speech
      lost the four pages that he was to read out at dinner | speech | cake ring veil / shut the white lace from her head in the car door, and it was in rags | veil | ring speech cake
      swallowed the little golden thing, together with a mint | ring | veil cake speech / dropped all three layers, cream and all | cake | ring speech veil`,
  },
  {
    open: [
      'There is one thing that {p} cannot stand. When {x}, {pHe} turns pale, climbs on the nearest chair and will not come down until it is over. We have tried everything, even chocolate.',
      '{p} is as brave as a lion, until {x}. Then {pHe} hides behind the sofa, as {pHe} has always done since {pHe} was three.',
    ],
    ask: [
      'It is silly, but {pHe} is afraid of a simple __.',
      'Who would have thought that a __ could frighten {pHim} so?',
      'Being alone with a __ is the worst of all.',
      'Last night {pHe} dreamed of a __ and woke us all.',
      'You only need to say the word "__", and {pHe} is off.',
      'Yet a __ has never done {pHim} any harm.',
    ],
    rows: `x due rivals
      something with eight legs runs across the floor | spider | mouse storm snake / it flashes and rumbles in the sky | storm | spider mouse dog
      something little and grey with a long tail squeaks under the cupboard | mouse | spider storm snake
      something without legs slides hissing through the grass | snake | mouse spider dog / there is a bark in the street | dog | spider snake mouse
      there is a fat black web in the corner | spider | snake mouse dog / the thunder rolls | storm | spider mouse snake`,
  },
  {
    open: [
      'The man on the park bench had a sandwich in one hand, and he was as red as a beetroot. He slapped his neck, he slapped his knee, and he danced on one foot. "{X}!" he cried.',
      '"{X}!" Grandmother jumped up from her deckchair so fast that the lemonade flew into the roses.',
    ],
    ask: [
      'What was it that made such a fuss necessary? A single little __.',
      'The cause of it was one small __, as we found out later.',
      'And the __ was gone, as always.',
      'A grown-up person, and so excited about some __!',
      'No more picnics for those who cannot bear the sight of one little __.',
      'It was not the first __ of the summer.',
    ],
    rows: `X due rivals
      It stung me, and it is black and yellow and after the jam | wasp | ant mouse frog / Help, there is a whole line of them, and this one has crawled up my leg | ant | wasp frog mouse
      Something green has jumped from the pond into my lap | frog | wasp ant mouse / A thief with a beak has got my bread | bird | wasp ant frog
      It has a long tail and whiskers, and it sits in my cheese | mouse | wasp frog ant / Bzz, it buzzes, it wants my cake and it stings | wasp | ant mouse frog
      Croak, it says, and it sits on my foot, all cold and wet | frog | ant wasp mouse`,
  },
  {
    open: [
      'My little sister came home from her first day at school. She threw her bag under the table, and then she {x}. Mother turned off the stove and sat down on the floor with her.',
      'You should have seen little {f} after the party. She {x}, and the guests looked at each other.',
    ],
    ask: [
      'For her, clearly, the whole thing had been __.',
      'From this we all guessed that it must have been __.',
      '"Was it so __?" asked Mother.',
      'To her mind, then, that day was __.',
      'It could not have been anything but __.',
      'How __ it must have been!',
    ],
    rows: `x due rivals
      sang, hopped and asked when she could go again | lovely | awful boring sad / cried and cried and never wanted to go back | awful | lovely fun funny
      yawned and said that they had only sat and waited | boring | lovely awful funny / giggled so much about all the jokes that she fell over | funny | awful boring sad
      danced on the table for joy and kissed us all | lovely | awful boring sad / sobbed until she had the hiccups | awful | lovely funny boring
      said that nothing at all had happened, not one thing | boring | lovely awful funny / laughed again at what the clown had done | funny | sad awful boring`,
  },
  {
    open: [
      "To my dear neighbour. I hope you will excuse me for last night. I was not drunk. I was standing in my nightshirt on the lawn, at two o'clock, {x}. It took me until dawn.",
      'When a policeman shone his light on me, I was in the park, {x}. "There must be a reason for that, sir," he said.',
    ],
    ask: [
      'The thing is that I had lost my __.',
      'A man does everything for his __, you know.',
      'It was a matter of my __, and now you know.',
      'In the end my __ was found by the milkman.',
      'I hope that you have a __ yourself and can understand me.',
      'Let me say only this: I love my __.',
    ],
    rows: `x due rivals
      calling "Puss, puss, puss" up a tree | cat | dog key parrot / whistling and calling "Here, boy", with a lead in my hand | dog | cat key parrot
      looking in the grass for something to open my front door with | key | cat dog ring / shouting "Pretty Polly" up at the branches, with a cage and a peanut | parrot | dog cat key
      feeling for the gold thing off my finger | ring | dog cat key / holding up a saucer of milk and meowing | cat | dog ring key`,
  },
  {
    open: [
      'The hall was packed. On the stage {x}, and nobody coughed any more. My neighbour had put away his sweets, and the lady before me took off her hat, thank heaven.',
      'We had seats in the last row. I could not see much, but on the stage {x}, that much I know.',
    ],
    ask: [
      'When it was over, all the people praised the __.',
      'We shall never again hear or see such a __.',
      'The flowers were for the __.',
      'I waited at the back door for the __, to say thank you.',
      'The papers were full of praise for the __.',
      'What a __! What an evening!',
    ],
    rows: `x due rivals
      someone sang of love and death, higher and higher | singer | dancer clown magician / someone turned on the tips of two toes like a feather | dancer | singer clown magician
      someone sawed a lady in two and drew doves from a hat | magician | singer dancer clown / someone with a red nose fell over his own feet | clown | singer dancer magician
      someone stood with closed eyes, and that voice filled the house | singer | dancer magician clown / someone leapt and spun to the music | dancer | singer clown magician
      someone made an egg vanish and pulled it from an ear | magician | dancer singer clown`,
  },
  {
    open: [
      '"You may go first," said the old king to his youngest son, and everybody held their breath. On the hook by the gate hung {x}. The bigger brothers had already tried and had come home with a cold.',
      '{p} went away before daybreak with {x}, and the whole village stood at the windows. Somebody had baked a pie, and somebody else was praying.',
    ],
    ask: [
      'By night it was known to all that there had been a great __.',
      'They tell you to this day about that famous __.',
      'It was clear what was in the air: a __.',
      'No one had seen such a __ in a hundred years.',
      'When the __ was over, the bells rang.',
      'Children, never go to a __ on an empty stomach!',
    ],
    rows: `x due rivals
      a sword and a shield against the giants | fight | dance hunt race / a swift horse with a number on its blanket | race | fight dance hunt
      a bow, a horn and a pack of hounds for the stag | hunt | dance fight race / silk slippers, a fiddle and a mask | dance | fight hunt race
      an iron fist and a helmet, to beat the black knight | fight | race dance hunt / running shoes and a map of the course | race | hunt fight dance`,
  },
  {
    open: [
      'My sister is not speaking to me. It is because of {x}, and I admit that I am not proud of it. We used to share everything, even the measles.',
      'I owe you an explanation, my dear. You were right to be cross about {x}. I have thought about it all week, on the bus and in the bath and at choir.',
    ],
    ask: [
      'I ought to have kept my __ to myself.',
      "One should hold back one's __ at such times.",
      'From now on my __ shall do no more harm.',
      'It was all the fault of my __.',
      'I have a big __, that is the trouble with me.',
      'Before I think, my __ has already done it.',
    ],
    rows: `x due rivals
      the secret that I told to the whole street | mouth | foot hand nose / the cake of hers that I ate up | mouth | foot hand ear
      the sandcastle that I trod flat | foot | mouth nose hand / the rude thing that I said in front of your mother | mouth | foot nose hand
      the kick under the table | foot | mouth nose ear / the slap | hand | mouth foot nose / the tulips that I stepped on | foot | mouth nose hand`,
  },
  {
    open: [
      "The night train was dark, and we could not see each other's faces. But you get to know people by their noises. The one by the door {x}. The one beside me ate an apple, very slowly, for an hour.",
      'In the next room somebody {x}. I know it, for I lay awake and listened, with a pillow on my head, and counted the church bells.',
    ],
    ask: [
      'You could tell that this was a person who was __.',
      'I felt sure that this stranger was __.',
      'Whoever it was, he or she must have been __.',
      'It did not sound like anyone who was not __.',
      'Should one go and help someone so __?',
      "It is a sign that you are __, isn't it?",
    ],
    rows: `x due rivals
      sobbed and sobbed | sad | merry cold asleep / hummed a jolly tune and chuckled | merry | sad ill angry / snored like a bear | asleep | merry sad angry
      moaned and called for a doctor | ill | merry asleep angry / stamped, swore and banged things about | angry | asleep merry ill
      went on weeping until dawn | sad | merry asleep cold / giggled and sang a little | merry | ill sad angry / shivered, and you heard teeth chattering | cold | merry asleep angry`,
  },
]);

export const kinds: readonly Kind[] = [DOES];
