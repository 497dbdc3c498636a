// Tellings in which language goes on as it began: he, she, it or they; him, her or them; himself or themselves.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

export const kinds: readonly Kind[] = [
  toldKind('told: he, she, it, they', [
    {
      open: [
        'When we cleared out the attic, the first thing to come to light was {x}, wrapped in a newspaper from before the war. My father said at once that nobody was to touch anything.',
        'I keep very little from my childhood, but there is one drawer in which you will find {x}. My sister wanted to throw everything out when we moved.',
      ],
      ask: [
        'I would not sell that for the world, since __ once belonged to my grandmother.',
        'In the museum they told me that __ came from Persia.',
        'My wife asks now and then whether __ could not be kept somewhere else.',
      ],
      rows: `x due rivals
        a silver cup | it | they she
        a tin soldier without a head | it | they she
        an old brass trumpet | it | they she
        a single glass eye | it | they we
        a carved box | it | they he
        two silver cups | they | it he
        eleven tin soldiers | they | it she
        a pair of brass candlesticks | they | it he
        my first milk teeth | they | it she
        some blue glass beads | they | it we`,
    },
    {
      open: [
        'Our street has a new doctor. People say all sorts of things: {who} of five, born on a farm in the north, who used to row for the university.',
        'For weeks they could talk of nothing but the new organist, {who} of three, who had come over from the islands with a harmonium and a goat.',
      ],
      middle: ['I had not been to church for a while, on account of my hip.'],
      ask: [
        'At last I met the person of whom they had been talking, and what do you think: __ knew my cousin.',
        'When the bell rang and I opened the door, __ was standing there in the rain.',
        'Everyone agrees by now that __ is a blessing for the place.',
      ],
      rows: `who due rivals
        a mother | she | he it
        a young widow and mother | she | he they
        the proud mother | she | he it
        a father | he | she it
        a widower and father | he | she they
        the proud father | he | she it`,
    },
    {
      open: [
        'It was past midnight, and the last bus had gone, so I got out the van again. I had just had a call from the station in Dingle. "Will you come and fetch {who}?" they had asked.',
        'As if the day had not been long enough, the stationmaster rang up to tell me that they still had {who} on platform two.',
      ],
      ask: [
        'I drove over there in my pyjamas and found __ under the clock.',
        'It is not far, and by one in the morning I had brought __ safely home.',
        '"Well," I said to my wife when I came in, "I have got __, and now I am going to bed."',
      ],
      rows: `who due rivals
        my aunt | her | him them it
        the old lady from number four | her | him them it
        our little girl | her | him them
        the new au pair, a girl from Spain, | her | him them
        my uncle | him | her them it
        the old gentleman from number four | him | her them it
        our little boy | him | her them
        the vicar, poor man, | him | her them
        the twins | them | him her it
        my parents | them | him her it
        half of the brass band | them | her it
        the big black suitcase | it | him her them
        the double bass | it | him her them
        our crate of lemons | it | her them`,
    },
    {
      open: [
        'The {a} and the {b} who live above us could not be more different. One plays the drums and the other one sleeps all day, that is, tries to.',
        'On the bench outside the town hall {a a} and {a b} were waiting to be called in. I was on the next bench with my sandwiches, so I had a good view.',
      ],
      ask: [
        'Suddenly the {b} got up and said to me that __ could not stand it any longer.',
        'What the {b} wanted to know was whether __ might borrow a pencil.',
      ],
      rows: `a b due rivals
        baker | nun | she | he they
        nun | monk | he | she they
        waiter | waitress | she | he they
        waitress | waiter | he | she they
        bride | bridegroom | he | she they
        bridegroom | bride | she | he they
        grandmother | schoolboy | he | she they
        schoolboy | grandmother | she | he they
        prince | princess | she | he they
        queen | king | he | she they
        policeman | actress | she | he they
        actress | policeman | he | she they`,
    },
    {
      open: [
        '{F} has the key to the attic, and {m} has the one to the cellar. It has been like that since the quarrel about the skis, and they do not speak to each other.',
        'There are two keys in this house, and two people who guard them: the attic is the business of {f}, and the cellar the business of {m}.',
      ],
      ask: [
        'If you have to get into the {room}, you had better ask nicely, for __ is easily offended.',
        'I needed something from the {room}, so I waited on the stairs until __ came home.',
      ],
      rows: `room due rivals
        attic | she | he they
        attic, where the skis are, | she | he they
        cellar | he | she they
        cellar, where the wine is, | he | she they`,
    },
    {
      open: [
        'Somebody broke the big window of the school. The headmaster has already questioned {who}, and you could hear his voice all the way down to the boiler room.',
        'It is said that the window was not broken by the wind at all. The ball was found behind the piano, and {who} had been seen running away across the playground.',
      ],
      ask: [
        '"It is not true," came the answer through the keyhole, "__ have not done anything!"',
        'In the end the whole school heard the confession: "Yes, __ kicked the ball, and it will be paid for."',
      ],
      rows: `who due rivals
        a boy from 3A | I | we you
        the caretaker's son | I | we you
        a girl with plaits | I | we you
        my friend Pip | I | we you
        two boys from 3A | we | I you
        the caretaker's twins | we | I you
        the four girls with plaits | we | I you
        my friends Pip and Kit | we | I you`,
    },
    {
      open: [
        'There is a yellow raincoat hanging in the hall, and it has been there since the party. I know whose it is: it belongs to {who}.',
        'The yellow umbrella was in the stand, where everybody could see it. Only one thing was certain, namely that it was the property of {who}.',
      ],
      ask: [
        'You must not take it, therefore, because it is __.',
        'The policeman wrote it all down, and at the end he asked again, "So it is __?"',
        'Nobody else in the world has one like it, so it can only be __.',
      ],
      rows: `who due rivals
        my sister | hers | his mine theirs
        Aunt Olive | hers | his mine theirs
        the lady with the poodle | hers | his yours theirs
        my brother | his | hers mine theirs
        Uncle Joe | his | hers mine theirs
        the man with the poodle | his | hers yours theirs
        the people next door | theirs | his hers mine
        the two old sisters | theirs | his hers mine
        the Robinsons | theirs | his hers mine`,
    },
    {
      open: [
        'It had been a splendid party, with lanterns in the trees. {Who} went home last, singing. In the morning I found an umbrella behind the sofa, a very good one, with a duck for a handle.',
        '{Who} caught the train at the last moment, because we had talked too long. Only when it had left did I notice that there was still a hat on the hook.',
      ],
      ask: [
        'There was no doubt about it: somebody had forgotten __ things, and I knew who.',
        'So I wrote that same day to ask for __ address, to send everything on.',
        'I ran out into the lane and shouted, but __ carriage was out of sight.',
      ],
      rows: `who due rivals
        The bishop | his | her their
        My nephew | his | her their
        Old Mr. Brown | his | her their
        The bride's father | his | her their
        The countess | her | his their
        My niece | her | his their
        Old Mrs. Brown | her | his their
        The bridegroom's mother | her | his their
        The Browns | their | his her
        My nephews | their | his her
        The three musicians | their | his her`,
    },
    {
      open: [
        "At the wedding they forgot about {who}, and no place had been laid at the table. It was nobody's fault, there were two hundred guests.",
        'The guide counted us in the bus and drove off. He had not noticed that {who} had stayed behind in the cave, looking at the bats.',
      ],
      ask: [
        'I only hope that they came back for __ before it was too late.',
        'The others were having ice cream by then, and no one thought of __.',
        'It makes a good story now, but at the time it was not funny for __.',
      ],
      rows: `who due rivals
        the bride's old nurse | her | him them us
        my sister and nobody else | her | him them us
        a lady in a fur coat | her | him them me
        the best man | him | her them us
        my brother and nobody else | him | her them us
        a gentleman with a cane | him | her them me
        all the cousins from Wales | them | him her us
        the six bridesmaids | them | him her me
        my wife and I | us | him her them
        my friend Sue and I | us | him her them
        I, of all people, | me | him her them`,
    },
    {
      open: [
        'The vet put {x} down on the table and stroked it between the ears. Meanwhile its owner, {who}, was looking out of the window at the car park.',
        "I sat in the vet's waiting room with my hamster. Next to me was {who}, and on the floor in a basket there was {x}.",
      ],
      ask: [
        'The animal did not mind at all, but I could see that __ was crying, basket in hand.',
        'It is the owners who suffer: when the nurse called, __ turned pale, though the creature in the basket only yawned.',
      ],
      rows: `x who due rivals
        a cat | a very tall man | he | she they
        a rabbit | a boy of about ten | he | she they
        a poodle | an old fisherman | he | she they
        a kitten | a man with tattooed arms | he | she they
        a cat | a very tall woman | she | he they
        a rabbit | a girl of about ten | she | he they
        a poodle | an old countess | she | he they
        a kitten | a lady in a red hat | she | he they`,
    },
    {
      open: [
        'We had {x} on the windowsill, and it was for {who} to see to the watering. It is no great thing, one little jug every other day, after breakfast.',
        'I bought {x} at the market on Friday and gave strict orders to {who}. "Water, but not too much," I said.',
      ],
      ask: [
        'But when I came back from Rome, what I found on the windowsill was dead; nobody had watered __.',
        'Is it so hard to pick up a jug and water __?',
        'Now and then, I was told, someone had even talked to __.',
      ],
      rows: `x who due rivals
        a fern | the boys | it | them him
        a small cactus | the twins | it | them her
        a lemon tree | my sisters | it | them us
        one white orchid | the neighbours | it | them him
        three ferns | the boy | them | it him
        some tomato plants | my sister | them | it her
        six geraniums | the neighbour | them | it him
        two tall lilies | the maid | them | it her`,
    },
    {
      open: [
        '{F} was going to cut the hedge and {m} to mow the lawn. I watched from the balcony, with a cold drink, and thought how good it is to have grandchildren.',
        'It had been settled at breakfast that the lawn was for {m} and the hedge for {f}. Then the sun came out and everybody disappeared.',
      ],
      ask: [
        'At noon the {what} still looked as before, so I went to find out where __ was.',
        'When the {what} was finished, I clapped my hands, and __ bowed.',
      ],
      rows: `what due rivals
        hedge | she | he they
        hedge by the road | she | he it
        lawn | he | she they
        lawn by the road | he | she it`,
    },
    {
      open: [
        'On the beach {who} had dug a hole and was sitting in it up to the neck. The lifeguard, who had seen many things, only asked whether it was comfortable.',
        'There was something in the newspaper about {who} from our town. I cut it out and put it behind the mirror, where it has been ever since.',
      ],
      ask: [
        'Later there were people who asked what __ name was.',
        'If I remember rightly, the police came and wanted to see __ passport.',
        'What I liked best was __ smile.',
      ],
      rows: `who due rivals
        a boy | his | her their
        an old man | his | her their
        a retired postman | his | her their
        a stout gentleman | his | her their
        a girl | her | his their
        an old woman | her | his their
        a retired ballerina | her | his their
        a stout lady | her | his their`,
    },
    {
      open: [
        'My grandparents came over on the same ship but only met on land. She was from {d}, he was from {c}, and neither of them spoke a word of English.',
        'This is how my parents met: the lady was from {d}, the gentleman was from {c}, and they both stood in the queue for potatoes.',
        'I had two teachers for the violin, a man from {c} and a woman from {d}, and they never agreed on how to hold the bow.',
      ],
      ask: [
        'If you hear me singing songs from {k}, it is because I learned them from __.',
        'All that I know about {k}, and it is not little, I know from __.',
      ],
      rows: `c d k due rivals
        Poland | Greece | Poland | him | her them
        Poland | Greece | Greece | her | him them
        Greece | Poland | Greece | him | her them
        Greece | Poland | Poland | her | him them
        Norway | Spain | Norway | him | her them
        Norway | Spain | Spain | her | him them
        Spain | Norway | Spain | him | her them
        Spain | Norway | Norway | her | him them
        Italy | Turkey | Italy | him | her them
        Italy | Turkey | Turkey | her | him them`,
    },
    {
      open: [
        'It was a mixed pair that ran the inn: the wife had come from {d}, the husband from {c}. On feast days each of them cooked what they had known at home.',
        'We stayed with a couple by the lake. He told us about {c}, where he had been born, and she about {d}, where she had.',
      ],
      ask: [
        'The best dish on the menu was a stew from {k}, and the recipe was a secret known only to __.',
        'Whenever a guest from {k} walked in, we had to send for __.',
      ],
      rows: `c d k due rivals
        Poland | Greece | Poland | him | her them
        Poland | Greece | Greece | her | him them
        Greece | Poland | Greece | him | her them
        Greece | Poland | Poland | her | him them
        Norway | Spain | Norway | him | her them
        Norway | Spain | Spain | her | him them
        Spain | Norway | Spain | him | her them
        Spain | Norway | Norway | her | him them
        Italy | Turkey | Italy | him | her them
        Italy | Turkey | Turkey | her | him them`,
    },
    {
      open: [
        'I am told that {who} rang the bell at three in the morning and asked for a cup of sugar. I sleep like a stone, so I know it only from hearsay.',
        'You missed something last night! There was a knock at the window, and who was outside? It was {who}, in a nightshirt, wanting to borrow some sugar.',
      ],
      ask: [
        'My wife gave what was asked for, closed the window and wondered for the rest of the night what __ needed it for.',
        'The sugar was back on the doorstep at seven, with a note that said how sorry __ had been to wake us up.',
      ],
      rows: `who due rivals
        the old colonel | he | she they
        our landlord | he | she they
        the boy from the mill | he | she they
        the widow from the mill | she | he they
        our landlady | she | he they
        the colonel's wife | she | he they
        the two students from upstairs | they | he she
        the newly-weds | they | he she
        three of the carol singers | they | he she`,
    },
  ]),
];
