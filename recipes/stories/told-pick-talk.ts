// Tellings, from letters, calls and conversations, of who said, wrote, promised or guessed what, of two or three people.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const SPOKE = toldKind('told: pick by what was said, who', [
  {
    open: [
      '"It will be {x} tomorrow," said {p}. "Nonsense, it will be {y}," said {q}. They bet a bottle of beer on it, and I had to shake their hands apart.',
      '{q} said that it would be {y} the next day. {p} said that it would be {x}. There was a bottle of beer at stake.',
    ],
    ask: [
      'In the morning {scene}. The beer went to __.',
      'When I got up, {scene}. "I told you so!" cried __.',
      'And behold, {scene}! The one who had been right was __.',
      'The next day {scene}, and so one of them had to buy a beer for __.',
      'I pulled the curtain, and {scene}. Good for __!',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y scene
      sunny | wet | there was not a cloud in the sky / wet | sunny | everyone was running about under umbrellas
      windy | calm | hats were flying through the street / calm | windy | not one leaf was moving
      freezing | mild | there was ice on all the puddles / mild | freezing | people were sitting outside without coats
      foggy | clear | I could not see my own gate / clear | foggy | I could see as far as the mountains`,
  },
  {
    open: [
      'There are three messages on the machine. {p} {x}. {q} {y}. {r} has dialled the wrong number, and wants a taxi.',
      '"Did anyone call?" "Yes: {q} {y}, {p} {x}, and somebody called {r} wanted a taxi."',
    ],
    ask: [
      '{act} That was because of the message from __.',
      '{act} "So you heard my message," said __.',
      '{act} I would do anything for __.',
      '{act} I did so only because of what I had been told by __.',
      '{act} Was that for {q}? No, it was for __.',
    ],
    due: 'p',
    rivals: 'q r',
    rows: `x y act
      wants the ladder back | is in hospital | I carried the long thing over to the neighbour's. / is in hospital | wants the ladder back | I bought flowers and asked for ward seven.
      is coming for supper | has lost the dog | I put one more plate on the table. / has lost the dog | is coming for supper | I walked round the park, whistling and calling.
      needs a lift to the airport | has run out of sugar | I filled up the car. / has run out of sugar | needs a lift to the airport | I took a full bowl across the road.
      has had a baby | wants to hear a story | I knitted two very small socks. / wants to hear a story | has had a baby | I rang back and began: Once upon a time.`,
  },
  {
    open: [
      'We all had to guess how many sweets there were in the jar. {p} guessed {x}. {q} guessed {y}. Then Mrs Hall tipped them out and counted: there were {n}.',
      'How many sweets were in Mrs Hall\'s jar? "{Y}," said {q}. "{X}," said {p}. She counted them, and it took a while. There were {n}.',
    ],
    ask: [
      'So the whole jar was given to __.',
      'The better guess had been made by __.',
      'With sticky fingers and a full mouth sat __.',
      'Not quite right, but nearer than the other: that was __.',
      '"Well guessed!" said Mrs Hall to __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y n
      fifty | ninety | forty-eight / ninety | fifty | eighty-seven / a hundred | sixty | a hundred and four / thirty | eighty | twenty-nine
      seventy | twenty | seventy-three / forty | two hundred | thirty-eight / two hundred | forty | a hundred and ninety / sixty | ten | fifty-nine
      eighty | a thousand | eighty-one`,
  },
  {
    open: [
      'Two people wrote to me from the war. {p} wrote {x}. {q} wrote {y}. I kept every letter from both of them in a biscuit tin.',
      'In the biscuit tin there are letters from two soldiers. Those from {q} are {y1}, those from {p} are {x1}.',
    ],
    ask: [
      'I took out a sheet that {end}. It had come from __.',
      'My daughter found one that {end}. "Who is that from?" "That is from __."',
      'One that {end} I have read a hundred times. You see, I married __.',
      'Here is one that {end}. I can hear the voice of __.',
      'On top lay a letter that {end}, and so I knew that it was from __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y x1 y1 end
      in pencil | in ink | in pencil | in ink | had gone grey and could almost be rubbed out
      in ink | in pencil | in ink | in pencil | had been made unreadable by a drop of water
      very long letters | just a few words | very long | very short | went on for thirty pages
      just a few words | very long letters | very short | very long | said: All is well. Love.
      only about food | only about the weather | about food | about the weather | told me about a sausage
      only about the weather | only about food | about the weather | about food | told me how much it had rained
      poems | jokes | full of poems | full of jokes | had rhymes from beginning to end
      jokes | poems | full of jokes | full of poems | made me laugh out loud`,
  },
  {
    open: [
      'Somebody had eaten the cake, and there were three in the kitchen. {p} said, "It was {q}." {q} said, "It was {r}." And {r} said nothing at all, but had cream on {rHis} nose.',
      '{p} blamed {q}. {q} blamed {r}. {r} could not speak because of a full mouth. The cake plate was empty.',
    ],
    ask: [
      'It was easy to see that the thief was __.',
      'Mother did not even have to ask. She looked hard at __.',
      '"And who will bake a new one tomorrow?" said Mother. "You will, __!"',
      'Two were allowed to go and play. In the kitchen, with a sponge and a bowl, remained __.',
      'That night, the stomach ache was had by __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      '{p} always tells the truth, and {q} always lies. They are not bad company, once you know it. "I won a horse today," said one of them to me. "I won a cow," said the other. At the gate stood {a x}.',
      'Remember: what {q} says is never true, and what {p} says always is. I asked them what they had won. One said a cow, the other said a horse. But I saw only {a x} at the gate.',
    ],
    ask: [
      'So the one who had said that it was {a x} was __.',
      '"I have won {a x}!" Which of the two had told me that? It was __.',
      'The prize at the gate had been won by the honest one, __.',
      'Somebody patted the {x} and smiled at me. "You see that I do not lie," said __.',
      'It was not {q} who had told me about the {x}, it was __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x
      horse / cow`,
  },
  {
    open: [
      'Dear neighbours, we are going to have a baby and want to hear your advice on a name. {p} says {x}. {q} says {y}. My husband says that we should wait and see what it looks like.',
      "What shall we call the baby? {q}'s idea is {y}, and {p}'s idea is {x}. My mother-in-law has a list, too.",
    ],
    ask: [
      'The little one has come, and we have called it {x}, just as it was suggested by __.',
      '"This is {x}," I said, and put the baby into the arms of the one who had had the idea, __.',
      'Little {x} owes that name to __.',
      'We liked the name {x} best, so the idea we followed was that of __.',
      'As godparent for {x} we chose the one who had found the name: __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      Daisy | Ivy / Ivy | Daisy / Hugo | Max / Max | Hugo / Rose | Holly / Holly | Rose / Basil | Leo / Leo | Basil`,
  },
  {
    open: [
      'They had a quarrel about the window. {p} wants it open. {q} wants it shut. They have shared that office for nine years, and each year they get a year older.',
      'Open or shut? "Open," says {p}. "Shut," says {q}. It is a very small office, and it has only one window.',
    ],
    ask: [
      'I came in. {scene} Today, then, the winner was __.',
      '{scene} That could only mean one thing: the other was on holiday, and I was alone with __.',
      '{scene} I see that they have had it their way today, or rather, that it has gone the way of __.',
      '{scene} There at the desk, quite content, sat __.',
      '{scene} "Is that not nice?" said __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `scene
      A cold wind blew all the papers from the desks. / Snowflakes were falling on the carpet. / A bee had come in from the street.
      You could hear every word from the street. / The curtain was flapping. / A sparrow was hopping about among the pens.
      The noise of the trams was as loud as if they came right through.`,
  },
]);

const SAID = toldKind('told: pick by who said it, what', [
  {
    open: [
      '"I should like a {x}," said {p}. "I should like a {y}," said {q}. "You are not getting any pets," said their mother, and their father looked out of the window, for he had something under his coat.',
      '{p} wished for a {x}, {q} wished for a {y}, and their mother wished for some peace.',
    ],
    ask: [
      '{p} wrote to Father Christmas: Dear Sir, please bring me a __.',
      "Under {p}'s pillow there was a picture, cut from a magazine, of a __.",
      'It was {p} whose wish came true. In the basket sat a __.',
      'If {p} could have just one thing in the world, it would be a __.',
      '{p} has already got a name for it, should it ever come, the __.',
    ],
    rows: `x y due rivals
      dog | parrot | dog | parrot / parrot | dog | parrot | dog / kitten | rabbit | kitten | rabbit / rabbit | kitten | rabbit | kitten
      hamster | mouse | hamster | mouse / mouse | hamster | mouse | hamster / pony | snake | pony | snake / snake | pony | snake | pony`,
  },
  {
    open: [
      'I asked three people the way to the station. A boy said {a1}. An old lady said {a2}. A policeman, who was eating a bun, said {a3}. I did what the policeman said.',
      '"{A1}," said the boy. "{A2}," said the old lady. "{A3}," said the policeman. And I trusted the man in uniform.',
    ],
    ask: [
      'So I went __.',
      'At the corner I turned my steps to where he had pointed, that is, __.',
      'The others shook their heads as they saw me going __.',
      'It turned out to be a good thing that I had gone __.',
      'My husband was waiting for me. "Which way did you come?" he asked. "I went __," I said.',
    ],
    rows: `a1 a2 a3 due rivals
      left | right | straight | straight | left right / right | straight | left | left | right straight / straight | left | right | right | straight left
      north | south | east | east | north south / south | east | west | west | south east / west | north | south | south | west north
      north | back | left | left | north back / back | left | right | right | back left / east | west | north | north | east west`,
  },
  {
    open: [
      'My mother and father argued about the curtains for a month. She wanted them {x}. He wanted them {y}. Then she had an operation, and he gave in, because he loved her.',
      'Father was for {y} curtains, Mother for {x} ones. In the end, Father let her have her way.',
    ],
    ask: [
      'The curtains we have had ever since are __.',
      'In the evening sun the whole room looks __.',
      'On the day that she came home from town, her arms were full of cloth in __.',
      'I can still see us at that window, behind the long curtains in __.',
      'If you stand in the street, you can tell our house by something __ behind the panes.',
    ],
    rows: `x y due rivals
      red | grey | red | grey / grey | red | grey | red / blue | brown | blue | brown / brown | blue | brown | blue
      yellow | white | yellow | white / white | yellow | white | yellow / green | pink | green | pink / pink | green | pink | green`,
  },
  {
    open: [
      'On the phone my sister spells everything. "{X}, not {y}," she says, "do you hear? {X}!" That was about the {thing} for the party. The line was so bad that I heard the sea in it.',
      'My sister rang up: "About the {thing} for the party: do not get any {y}, whatever you do. It has to be {x}. Bye!"',
    ],
    ask: [
      'I was in the shop. I remembered the call and put into my basket the __.',
      'I would have preferred the other, but I did as she had said and bought __.',
      '"Did you get it right?" asked my sister. "Yes," I said, "here is your __."',
      'My list for the {thing} had one word on it: __.',
      'She looked into my bag and was content, because she found the __.',
    ],
    rows: `x y thing due rivals
      ham | fish | sandwiches | ham | fish / fish | ham | sandwiches | fish | ham / lemonade | beer | drinks | lemonade | beer / beer | lemonade | drinks | beer | lemonade
      rice | pasta | salad | rice | pasta / pasta | rice | salad | pasta | rice / cream | honey | pudding | cream | honey / honey | cream | pudding | honey | cream
      cheese | bacon | toast | cheese | bacon / bacon | cheese | toast | bacon | cheese`,
  },
  {
    open: [
      'One ghost in the castle says "{s1}" and one says "{s2}". The one who says "{s1}" is {x}. The one who says "{s2}" is {y}. We charge two pounds to see them.',
      'We have two ghosts. {A x} one walks about saying "{s1}", and {a y} one sits on the stairs saying "{s2}".',
    ],
    ask: [
      'I heard something behind me. "{s1}," it said. I looked round and saw that it was __.',
      '"{s1}," we heard from the chimney, and out came something __.',
      'In the dark you only hear "{s1}", but if there is a moon, you can see that it is __.',
      'The guests were eating. "{s1}!" came a voice, and through the wall came a figure that was all __.',
      'A lady fainted. She had heard "{s1}" and seen something __.',
    ],
    rows: `s1 s2 x y due rivals
      Boo | Alas | white | green | white | green / Alas | Boo | green | white | green | white / Beware | Good evening | grey | blue | grey | blue
      Good evening | Beware | blue | grey | blue | grey / Where is my head | Who goes there | black | white | black | white
      Who goes there | Where is my head | red | black | red | black / Oh dear | Boo | yellow | green | yellow | green`,
  },
  {
    open: [
      'The two girls have a secret language. If they say "{x}", they mean {mx}. If they say "{y}", they mean {m2}. I found the list under a cushion, and I have not told them.',
      'In their secret language, {mx} is called "{x}" and {m2} is called "{y}". The girls think that I do not know.',
    ],
    ask: [
      'They whispered something about the {s}, and I knew that it was the __.',
      '"Look at the {s}!" said one of them, and they both looked at the __.',
      'When they talk of the {s}, what they mean is the __.',
      'One of the girls wrote: I have seen the {s}. I read: I have seen the __.',
    ],
    rows: `x y mx m2 s due rivals
      apple | cloud | the teacher | the dog | apple | teacher | dog cloud / apple | cloud | the teacher | the dog | cloud | dog | teacher apple
      spoon | river | the postman | the baby | spoon | postman | baby river / spoon | river | the postman | the baby | river | baby | postman spoon
      lion | shoe | the money | the key | lion | money | key shoe / lion | shoe | the money | the key | shoe | key | money lion
      potato | moon | the doctor | the cake | potato | doctor | cake moon / potato | moon | the doctor | the cake | moon | cake | doctor potato`,
  },
  {
    open: [
      'My brother says that our grandfather was a {x}. My sister says that he was a {y}. We asked our aunt, who is ninety, and she said, "{who} is right, as always."',
      'Was Grandfather a {x}, as my brother thinks, or a {y}, as my sister thinks? "{who} is right," said our old aunt, and took another biscuit.',
    ],
    ask: [
      'So now we know that he was a __.',
      'It is settled, then: Grandfather earned his bread as a __.',
      'In the attic we found the proof, a photo of him as a __.',
      'I wrote it under his name in the family book: __.',
      '"I am the grandchild of a __," I can say now.',
    ],
    rows: `x y who due rivals
      baker | sailor | Your brother | baker | sailor / sailor | baker | Your brother | sailor | baker / farmer | thief | Your sister | thief | farmer
      thief | farmer | Your sister | farmer | thief / soldier | painter | Your sister | painter | soldier / painter | soldier | Your brother | painter | soldier
      butcher | singer | Your brother | butcher | singer / singer | butcher | Your sister | butcher | singer / cook | gardener | Your sister | gardener | cook`,
  },
]);

export const kinds: readonly Kind[] = [SPOKE, SAID];
