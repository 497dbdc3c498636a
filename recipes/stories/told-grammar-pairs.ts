// Tellings with words that come in pairs (neither … nor, more … than), with lists that have to be closed, and with two of which one is left.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

export const kinds: readonly Kind[] = [
  toldKind('told: pairs and lists', [
    {
      open: [
        'It was the biggest wedding that our village has ever seen. They had put up a tent on the football field, and the band had come all the way from Cork.',
        'I want to put on record how it was at the wedding, because people are telling each other the strangest things at the pump.',
      ],
      ask: [
        '{Either} the lady with the parrot, whom we all knew from the ferry, __ {also} her husband got a seat near the stove.',
        '{Either} the priest, who was after all eighty-five years old and as deaf as a post, __ {also} the organist danced until morning.',
      ],
      rows: `either also due rivals
        Neither | | nor | and or
        Either | | or | and nor
        Both | | and | or nor
        Not only | also | but | and nor`,
      near: true,
    },
    {
      open: [
        'The old ferryman was buried on Monday. He had never said a kind word to anyone, and once he had thrown a bishop into the river.',
        'You would not think that people cared about a man like the ferryman, who bit the hand that fed him.',
      ],
      ask: [
        'But there were {more} people by the grave of this man, in the wind and the pouring rain, __ {end}.',
        'And yet we saw {more} tears by the grave, with the sleet coming down on all those hats, __ {end}.',
      ],
      rows: `more end due rivals
        more | at the wedding of the mayor | than | as that
        far more | at the mayor's | than | as that
        fewer | at the wedding of the mayor | than | as that
        as many | at the wedding of the mayor | as | than that
        just as many | at the mayor's | as | than that
        so many | we soon lost count | that | as than`,
      near: true,
    },
    {
      open: [
        'My uncle was showing his prize cow to the judges. It was a hot day and he had put on his wedding suit, braces and all.',
        'What do you say of a cow that gets a bath every Saturday? My uncle believes that it is good for the milk.',
      ],
      ask: [
        'The cow, with that ribbon and those brushed ears, was {so} beautiful, said one of the judges, __ {end}.',
        'I myself was {so} thirsty by then, after a whole morning of hay and speeches, __ {end}.',
      ],
      rows: `so end due rivals
        so | I could hardly believe it | that | than to
        so very | it was beyond words | that | than as
        far more | anyone had expected | than | that as
        a good deal more | I can say | than | that as
        much too | be left standing there | to | that than
        far too | go home now | to | that as`,
      near: true,
    },
    {
      open: [
        'There are five things on the tray, and my aunt, who is giving them away, has made up her mind: you may have {how}. She does not like discussions.',
        '"Look carefully," said the fairy, and held out the tray. "I shall let you have {how}."',
      ],
      ask: [
        'So choose, or take, or leave it: there are the red box, the blue box, the silver thimble, the feather __ the key.',
        'He thought it over for a long time: the cup, the spoon, the candle, the bell __ the ring?',
      ],
      rows: `how due rivals
        just one of them | or | and
        any one that you like, but not a second | or | and
        all of them | and | or
        everything that you see on it | and | or`,
    },
    {
      open: [
        'What would you take with you to a desert island? We played it on the way to Dover. {P} wanted {a}, {q} wanted {b}, and the driver, when it was his turn, said that he would take {c}.',
        'On the form there were three lines for what one wished to have on the island. I wrote {a} on the first, {b} on the second and {c} on the last, and gave it back to the officer.',
      ],
      ask: [
        'The last thing to be named, if I remember rightly, was the __.',
        'And what came third on the list was the __, as you may recall.',
      ],
      rows: `a b c due rivals
        a tent | a pot | a pair of skis | skis | tent pot
        a harp | a pair of skis | a tent | tent | harp skis
        a kettle | an axe | a mirror | mirror | kettle axe
        a mirror | a kettle | an axe | axe | mirror kettle
        an axe | a mirror | a kettle | kettle | axe mirror
        a pot | a tent | a harp | harp | pot tent
        a saw | a hammock | a rope | rope | saw hammock
        a rope | a saw | a hammock | hammock | rope saw
        a hammock | a rope | a saw | saw | hammock rope`,
    },
    {
      open: [
        'I had two candles left when the storm cut us off, {a a} and {a b} one. The {a} one was burnt down by nine, and I used its last light to write to my sister.',
        'There were two lifeboats, {a a} one and {a b} one, and we launched the {a} one first. It was smashed against the side before anyone could get in.',
        'There were only two buses a day out of that place, {a a} one and {a b} one, and on Friday the {a} one broke down before it had even left the yard.',
      ],
      middle: ['Outside the sea was roaring.'],
      ask: [
        'So now all our hopes hung on the __ one, and we were as careful with it as if it had been made of glass.',
        'You can guess how thankful we were for the __ one, for without it I should not be telling you this.',
      ],
      lists: {
        a: 'red white green yellow long short new old blue black',
        b: 'red white green yellow long short new old blue black',
      },
      due: 'b',
      rivals: 'a',
    },
    {
      open: [
        'My mother tried on two hats, a {a} one and a {b} one, in front of three mirrors. "Not the {a}," said my father. He had been looking at his watch for some time.',
        'There was a {a} pony and a {b} pony at the fair, and I was to ride on one of them. When I stroked the {a} one, it bit my sleeve.',
      ],
      ask: [
        'Therefore I can tell you without a moment of doubt which it was to be in the end: the __ one.',
        'So they decided on the __ one, and everyone was happy.',
      ],
      lists: {
        a: 'black white grey brown spotted little big',
        b: 'black white grey brown spotted little big',
      },
      due: 'b',
      rivals: 'a',
    },
    {
      open: [
        '"Who is for {x}, and who is for {y}?" cried the captain. We put up our hands for {y}, every man, down to the cook.',
        'It was a choice between {x} and {y}, and the whole family had a say in it, the baby too. The result was twelve for {y}, with not one vote for {x}.',
      ],
      ask: [
        'There is no more to be said: we are going to have __.',
        'When it was announced, a loud cheer went up for __.',
      ],
      lists: {
        x: 'peace war rain cake soup tea pudding rice fish pie jam honey',
        y: 'bread beer toast wine curry cheese salad music cocoa milk ham tea',
      },
      due: 'y',
      rivals: 'x',
    },
    {
      open: [
        'My teacher taught me to compare. {A a}, he would say, is {as}, and so on; then one had to find something new oneself.',
        'In our language we say of somebody that he is "{as}", like {a a}. I once tried to explain it to a Spaniard, and he laughed until he fell off his chair.',
      ],
      ask: [
        'So ask me what kind of person my uncle is! If he is like {a a}, and he is, then he must be __.',
        'I met a man at the fair of whom they said that he was just like {a a}, that is, very __.',
      ],
      rows: `a as due rivals
        fox | sly | sly | brave slow
        lion | brave | brave | sly slow
        snail | slow | slow | brave busy
        bee | busy | busy | slow stubborn
        mule | stubborn | stubborn | busy proud
        peacock | proud | proud | stubborn gentle
        lamb | gentle | gentle | proud wise
        owl | wise | wise | gentle sly
        mouse | quiet | quiet | strong proud
        bull | strong | strong | quiet gentle
        wolf | hungry | hungry | quiet busy
        hare | timid | timid | strong proud`,
    },
    {
      open: [
        'Two brothers had the mill, {p} and {q}. {P} wanted to sell it and {q} wanted to keep it. Day and night they argued, with the flour trickling down between them.',
        '"Sell it," said {p}. "Never," said {q}, "never as long as I live." That was about the mill, and they had been saying it for thirty years.',
      ],
      ask: [
        'A buyer came with a suitcase full of banknotes, and the only one who was glad to see him was __.',
        'When the mill was sold after all, the tears were those of the one and the smile was that of __.',
      ],
      due: 'p',
      rivals: 'q',
    },
    {
      open: [
        'I asked {p} whether I should buy the house, and I asked {q} too. The one said "yes" and the other "no"; to be exact, it was {p} who was against it. I had my pen in my hand.',
        'Should one marry at seventy? {Q} was all for it, {p} was dead against it. I thought about it on a bench by the duck pond.',
      ],
      ask: [
        'I did it, and I have been happy ever since; so the one who had given me the right advice was __.',
        'At the party that I gave in order to celebrate my decision, I drank first to __.',
      ],
      due: 'q',
      rivals: 'p',
    },
    {
      open: [
        'Our neighbours have {n} children, all of them with red hair, and when they walk to church on a Sunday, one behind the other, the traffic stops.',
        'There used to be {n} of us at home, and we had to share a single pair of skates, so each had to wait for a turn.',
      ],
      ask: [
        'If you ask me how many plates were needed for the children alone, I can tell you: __.',
        'One after the other went by the window, and I counted, and there were __.',
      ],
      lists: { n: 'three four five six seven eight nine ten eleven twelve' },
      due: 'n',
    },
    {
      open: [
        'I said to {p}, "If you do not {v} now, I shall scream." I do not often say such things, but it was the end of a very long day with a great many people in it.',
        '"{V}!" said the policeman to {p}. "Do you hear me? I am not going to say it again." The street was empty, apart from a cat.',
      ],
      ask: [
        'And because it was an order, and {p} is used to obeying orders, {pHe} did __.',
        'But {p} shook {pHis} head and would not __, whatever one said.',
      ],
      lists: {
        v: 'stop listen dance sing move leave sit kneel whistle jump swim answer laugh eat sleep pay',
      },
      due: 'v',
    },
    {
      open: [
        'First my sister wants to be {a}, then it has to be {b}. I have heard her say it to the dentist, to the priest and to the man who reads the meter. But in the end, she says, she is going to be {c}, and that will be for good.',
        'When I asked the boy about his plans, he had them all in order: at twenty he was going to be {a}, at thirty {b}, and from forty on, for the rest of his life, {c}.',
      ],
      ask: [
        'If it all works out, the word that will one day stand on the gravestone is "__".',
        'I shall come back in fifty years, and I expect to be welcomed by a white-haired __.',
      ],
      rows: `a b c due rivals
        a pilot | a clown | a judge | judge | pilot clown
        a clown | a judge | a pilot | pilot | clown judge
        a judge | a pilot | a clown | clown | judge pilot
        a singer | a farmer | a dentist | dentist | singer farmer
        a farmer | a dentist | a singer | singer | farmer dentist
        a dentist | a singer | a farmer | farmer | singer dentist
        a sailor | a baker | a poet | poet | sailor baker
        a poet | a sailor | a baker | baker | poet sailor
        a baker | a poet | a sailor | sailor | baker poet`,
    },
  ]),
  toldKind('told: what was said and who said it', [
    {
      open: [
        '"I would like to {v}," said {p}. "And I would like to {w}," said {q}. They were sitting on the harbour wall, with their legs dangling, and the whole summer lay before them.',
        '{P} dreamed that {pHe} could {v}. {Q} had dreamed of how to {w}. They told each other at breakfast, while the milk boiled over.',
      ],
      ask: [
        'Years went by, and one of the two wishes came true: {q} did learn to __.',
        'I have never met a person who could tell so much about it as {q} once {qHe} had begun to __.',
      ],
      lists: {
        v: 'fly sail ski juggle ride fence paint skate dive box sew bake',
        w: 'fly sail ski juggle ride fence paint skate dive box sew bake',
      },
      due: 'w',
      rivals: 'v',
    },
    {
      open: [
        'The parrot that we inherited from the captain could say exactly one word, and that was "{w}". He said it when the sun rose, he said it in front of the vicar, and he said it in his sleep.',
        'I have a friend who answers everything with "{w}". How are you? Has it stopped raining? Do you want more peas? It makes no difference.',
      ],
      ask: [
        'There was a knock, and before I could get up I heard somebody croak, "Oh, __!"',
        'In the silence that followed a voice was heard from the corner: "Well, __!"',
      ],
      lists: {
        w: 'goodness rubbish never heavens thunder rum pirates murder potatoes courage ahoy hurrah bravo',
      },
      due: 'w',
    },
    {
      open: [
        'My aunt uses the word "{w}" for everything that she likes: a sunset, a stew, the new dentist. She had it from her mother, who had it from a novel.',
        'You can always tell a letter from Aunt {f}. In the first line the weather is {w}, in the second the cat is {w}, and in the third so is the vicar.',
      ],
      ask: [
        'So when I showed her my first tooth, do you know what she called it? She called it __.',
        'She tasted the soup, closed her eyes and said that it was __.',
        'I am not surprised that she finds you __ as well.',
      ],
      lists: {
        w: 'lovely divine splendid charming marvellous heavenly delightful superb glorious perfect wonderful sweet',
      },
      due: 'w',
    },
    {
      open: [
        'On the night of the storm we agreed on a password, so that no stranger should get into the fort. My cousin was to choose it, and he chose "{w}", because of something that he had read.',
        'Nobody gets into our tree house without the password. This week it is "{w}"; last week it was "{v}", and that was easy to guess.',
      ],
      ask: [
        'Somebody scratched at the trapdoor. I hissed, and the answer came at once, and it was right: __.',
        'If you want to come up and see us, all that you have to whisper is __.',
      ],
      lists: {
        w: 'cabbage thunder pirate marble dragon lantern pickle biscuit',
        v: 'treacle feather walrus noodle',
      },
      due: 'w',
      rivals: 'v',
    },
    {
      open: [
        'There is a word that my little brother cannot say, and it is "{w}". He goes red, takes a run at it and ends up somewhere else. We are not allowed to laugh.',
        'For a joke {p} gave me a prize for not saying one particular word for a whole day. The word was "{w}". I kept it up from breakfast until supper.',
      ],
      ask: [
        'But then, with everyone looking, out it came, loud and clear: __.',
        'It is hard to believe, but in the course of one afternoon there were eleven questions to which the right answer was __.',
      ],
      lists: {
        w: 'butterfly elephant strawberry spaghetti umbrella hospital library thistle chimney squirrel crocodile helicopter pyjamas',
      },
      due: 'w',
    },
    {
      open: [
        'There has been a quarrel at the breakfast table. {P} says that the moon is made of {x}, and {q}, who has got a book about it, says that it is made of {y}. The egg cups had to be put out of reach.',
        '"{X}," said {p}. "No, {y}," said {q}. "Look at the colour of it!" They lay on the roof and argued about what the moon was made of.',
      ],
      ask: [
        'If an astronaut ever comes home with a lump of {x} in his bag, I shall have to beg the pardon of __.',
        'I ask you: {x}! Who but __ could believe such a thing?',
      ],
      lists: {
        x: 'cheese butter ice sugar silver marble chalk soap',
        y: 'salt glass ash snow wax sand stone paper',
      },
      due: 'p',
      rivals: 'q',
    },
    {
      open: [
        'The village idiot, as they called him, knew only one song, and it was about a {x}. He sang it at weddings and at funerals, and in between he sang it to the hens.',
        'When I cannot sleep, I think of the {x} in the song that our nurse used to sing. There were nineteen verses, and in each of them something new befell it.',
      ],
      ask: [
        'Play me the tune, and even now I shall sing you, word for word, what became of the __.',
        'My own children know it too, and they have made a drawing of the __.',
        'Nobody knows who wrote it, and whether there ever was such a __.',
      ],
      lists: {
        x: 'sparrow miller donkey drummer sailor beggar goose shepherd frog soldier nightingale lamb tinker captain',
      },
      due: 'x',
    },
    {
      open: [
        'I was told three things when I left home. Never lend money to a {x}; never play cards with a {y}; and if you meet a {z}, cross the road. I have kept to it, and I am ninety.',
        'My grandfather had his own opinions. A {x} would always cheat you, he thought, a {y} would always bore you, and from a {z} one ought to run.',
      ],
      ask: [
        'So when I saw on the card that the gentleman was a __, I picked up my skirts and ran across the road.',
        'I crossed the street, you see, because towards me came a __.',
      ],
      lists: {
        x: 'barber lawyer poet dentist baker tailor singer monk painter clown dancer farmer',
        y: 'barber lawyer poet dentist baker tailor singer monk painter clown dancer farmer',
        z: 'barber lawyer poet dentist baker tailor singer monk painter clown dancer farmer',
      },
      due: 'z',
      rivals: 'x y',
    },
    {
      open: [
        '{P} wrote the word "{w}" on the steamed-up window with one finger. It was raining so hard that you could not see the bridge, and the trains were standing still.',
        'There was one word on the note that {p} slipped me under the desk, and that was "{w}". I turned it over, but there was nothing on the back.',
        'In the wet sand, in letters as long as a man, {p} had written "{w}". You could have read it from an aeroplane.',
      ],
      ask: [
        'To this day I have not found out what {pHe} meant by __.',
        'Later it could still be seen, though a little blurred: __.',
      ],
      lists: {
        w: 'help tomorrow love peace never sorry midnight danger mother liberty soon hunger home goodbye',
      },
      due: 'w',
    },
    {
      open: [
        'In the crossword there was only one gap left. "{Clue}," read my grandfather, and chewed on his pencil. He had been at it since lunch.',
        '"I give up," said the man in the opposite seat and passed me his paper. What he was missing, for the last gap in the crossword, was this: "{clue}".',
      ],
      ask: [
        'I did not have to think for long: the word that was needed was __.',
        'It was so easy that even the small boy beside me knew that it had to be __.',
      ],
      rows: `clue due rivals
        a pet that barks | dog | cat cow
        an animal that gives milk and moos | cow | dog cat
        it purrs and catches mice | cat | cow dog
        a yellow fruit that apes like | banana | cherry carrot
        an orange root for rabbits | carrot | banana cherry
        a small red fruit with a stone, in pairs | cherry | banana carrot
        what bees make | honey | milk wool
        what one gets from sheep | wool | honey milk
        the white drink of babies | milk | wool honey
        the star that shines by day | sun | moon snow
        it lights up the night and is sometimes a sickle | moon | sun snow
        the month after June | July | May August
        the month before June | May | July August
        the opposite of hot | cold | warm wet`,
    },
  ]),
];
