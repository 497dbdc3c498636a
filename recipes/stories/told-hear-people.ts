// Tellings of people, of whom later the noise that they make is due: they laugh, cry, snore, whisper, knock or clap.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PEOPLE = toldKind('told: hear, the noise of people', [
  {
    open: [
      '{p} had {why}.',
      'It had to happen on the first day at the new school: {p} had {why}.',
      'I felt sorry for {p}, who had {why}. We sat in rows and were not allowed to move.',
    ],
    ask: [
      'It was so quiet that you could have heard a pin drop, and just then {p} had to __.',
      '{p} put a hand over {pHis} mouth, but it was no use, {pHe} simply had to __.',
      '"Who was that?" asked the teacher, as everyone had heard somebody __.',
      'There are moments when you must not make a sound, and {p} did all {pHe} could not to __.',
    ],
    rows: `why due rivals / a nose full of pepper | sneeze | yawn laugh
      smoke in the throat and no water to drink | cough | sneeze laugh
      just been told the funniest joke in the world | laugh | cough cry
      just read in a letter that the old dog at home was dead | cry | sneeze laugh
      not slept for two nights and found the talk very dull | yawn | sneeze laugh
      just felt a mouse run up one leg, inside the trousers | scream | yawn cough
      a feather under one foot that tickled | laugh | cough cry
      hay fever and a bunch of grass on the desk | sneeze | cry yawn`,
  },
  {
    open: [
      '{p} had something to tell us, but {why}.',
      'There we were, and {why}, and {p} had news that could not wait.',
      'It is not always easy to talk to people. Once, when {why}, {p} wanted to warn us.',
    ],
    ask: [
      'There was only one way to do it: {pHe} had to __.',
      'You cannot talk as usual in such a place. So {p} took a deep breath and began to __.',
      'Nobody had told {p} what to do there, but {pHe} knew that {pHe} had to __.',
      '"What shall I do?" thought {p}, and then {pHe} decided to __.',
    ],
    rows: `why due rivals / the baby had at last fallen asleep in the same room | whisper | shout sing
      there was a wide river between us | shout | whisper clap
      the engine was roaring in our ears | shout | whisper hum
      the thief was standing on the other side of the curtain | whisper | shout sing
      it was in an opera, where nobody may just speak | sing | whisper shout
      there was a thick wall between the two prison cells | knock | whisper sing
      our huts stood on two different hills | shout | whisper knock
      the film had started and people were saying "Sh!" already | whisper | shout knock
      we were in a part of Spain where shepherds only talk in whistles | whistle | shout sing`,
  },
  {
    open: [
      'They put on a play in the town hall, and I can tell you about it although I had no ticket. {How}. My sister was there, and she still talks of it, mostly of the chairs.',
      'Was the show any good? Let me put it like this. {How}.',
    ],
    middle: ['The tickets were two pounds, and there was tea in the break.'],
    ask: [
      'I was outside with the dog, and through the doors I could hear the people __.',
      'From my window across the road I heard the whole hall __.',
      'Up on the roof, the man with the ladder heard two hundred people __.',
      'What did the crowd do, then? I am told that row after row began to __.',
    ],
    rows: `how due rivals / It was so funny that nobody could sit up straight | laugh | cry snore
      It was so sad that nobody had a dry eye | cry | laugh clap
      It was so dull that they all fell asleep on their backs | snore | cry scream
      The actors bowed, and everybody put down their bags to have both hands free | clap | snore cry
      There was too much smoke on the stage, and it went down every throat | cough | laugh sing
      At the end came a song which all of them had learned at school | sing | snore cough
      At the end a dead man with a knife jumped out between the rows | scream | snore sing
      Somebody spilled a whole sack of pepper | sneeze | clap sing`,
  },
  {
    open: [
      'There are two tents on the grass. In the green one {p} {a}, and in the yellow one {q} {b}, each of them all night long. I have put up my own tent on the other side of the river.',
      'On the trip we had rooms next to each other. {p} on the left {a} and {q} on the right {b}, as we found out in the first night.',
    ],
    ask: [
      'Come and stand near {p}. Do you hear that __?',
      'It is true that {q} is not quiet either, but what really keeps me awake is {p} and {pHis} __.',
      'With {p} in the next bed you get used to the __.',
      'I wrote to my wife that I am fond of {p} but not of that __.',
    ],
    rows: `a due b rivals / snores | snoring | sings | singing / sings | singing | snores | snoring
      whistles | whistling | coughs | coughing / coughs | coughing | hums | humming
      laughs | laughing | whistles | whistling / cries | crying | laughs | laughing
      hums | humming | cries | crying / shouts | shouting | yawns | yawning
      sneezes | sneezing | shouts | shouting`,
  },
  {
    open: [
      'In the bath {p} always {a}. {q} only {b}.',
      'You can tell them apart with your eyes shut, as {p} {a} and {q} {b}.',
      'When they are nervous, {p} {a} and {q} {b}.',
    ],
    ask: [
      'Somebody {ad} behind that door. It must be __.',
      'Who {ad} just now? That was __.',
      'I heard nothing at all for an hour, and then somebody {ad}, so I knew that I was in the same house as __.',
      'The one who {ad} so loudly on the stairs was __.',
    ],
    rows: `a ad b / sings | sang | whistles / whistles | whistled | sings / coughs | coughed | laughs
      laughs | laughed | coughs / hums | hummed | shouts / shouts | shouted | hums / sneezes | sneezed | yawns
      yawns | yawned | sneezes`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'There was a man at the fair who could put people to sleep just by looking at them. "When you hear the word Tuesday," he told {p} in a deep voice, "you will {v}." Then he counted to three, {p} woke up, got a bar of chocolate and knew nothing of it. We forgot all about it on the way home.',
      'On his slate the magician wrote, "You will {v}," and he showed it to the crowd, not to {p}, who was asleep on the chair. From that day on {p} does it whenever somebody says the word Tuesday.',
    ],
    ask: [
      'A month later the boss said, "We shall meet on Tuesday, then," and {p} began to __.',
      '"Monday, Tuesday," the children counted, and their eyes grew round when they heard {p} __.',
      'Please never say "Tuesday" in church, or {p} is going to __.',
      'The lady at the bus stop only wanted to know if today was Tuesday. How could she know that it would make {p} __?',
    ],
    rows: `v due rivals / sing | sing | cry whistle / laugh | laugh | sing bark / cry | cry | laugh clap
      whistle | whistle | scream sing / clap | clap | cry bark / bark like a dog | bark | meow sing
      crow like a rooster | crow | bark laugh / moo like a cow | moo | quack cry / sneeze | sneeze | laugh whistle
      scream | scream | sing cough / snore | snore | sing bark`,
  },
  {
    open: [
      'Scene four. The door opens, and the cake is brought in. According to the script, {p} looks at the cake and starts to {v}. That is all, no words, no music. The cake is made of wood, and there are eleven candles on it.',
      '{p} has a very small part in a film. When the cake is brought in, {pHe} has to {v}, and then the dog comes in and everyone looks at the dog.',
    ],
    ask: [
      '"Stop!" shouted the man with the camera. "I see a cake, I see you, but I do not hear anyone __."',
      'They have done it twelve times by now. Once more the cake comes in, and {p} opens {pHis} eyes wide and begins to __.',
      'At home {p} stands before the mirror with a plate in front of {pHim}, trying to __ as if {pHe} meant it.',
      'If you go to see the film, do not look at the dog. Watch what comes after the cake, and you will hear our {p} __.',
    ],
    rows: `v due rivals / scream | scream | laugh cry / laugh | laugh | scream sing / cry | cry | laugh clap
      whistle | whistle | cry cough / sing | sing | scream sneeze / cough | cough | laugh sing
      sneeze | sneeze | cry whistle / clap | clap | scream cough / yawn | yawn | clap scream
      cheer | cheer | cry yawn`,
  },
  {
    open: [
      'My brothers stole plums from the garden of the priest, and {p} kept watch at the gate. They had agreed on it beforehand. If somebody was coming, {p} would {a}. If the street was free, {pHe} would {b}.',
      '"If you see a policeman, {a}, and if you see nobody, {b}," they told {p}, who was too small to climb the tree.',
    ],
    ask: [
      'A policeman came slowly round the corner, and at once {p} __.',
      'They slid down and ran as fast as they could, for at the gate {p} had seen a blue cap and __.',
      'There was a blue coat, then a moustache, then a helmet. {p} went pale and __.',
      '"Down, quick!" said the big one in the tree. "Someone is coming! {p} has just __."',
    ],
    rows: `a due b rivals / whistle | whistled | cough | coughed / cough | coughed | whistle | whistled
      clap | clapped | sneeze | sneezed / sneeze | sneezed | bark | barked
      bark like a dog | barked | meow like a cat | meowed / meow like a cat | meowed | laugh | laughed
      shout | shouted | whistle | whistled / laugh | laughed | shout | shouted
      hoot like an owl | hooted | clap | clapped`,
  },
  {
    open: [
      'On the floor above us there lives {x}. I have nothing against it; one has to live somewhere.',
      'The walls in our house are thin, and next door we have {x}.',
      'I had to take the flat, even with {x} over my head.',
    ],
    ask: [
      'When I am on the phone, I have to say, "Please excuse the __, it is not me."',
      'Put your ear to the wall, and you will hear loud __.',
      'Today the whole house was strangely still. Not the least bit of __!',
      'I would like to do my homework, but who can think with all that __?',
    ],
    rows: `x due rivals / a lady from the opera | singing | snoring crying
      a young couple with newborn twins | crying | singing hammering
      a man who sleeps all day on his back with his mouth open | snoring | crying singing
      a man with a very bad chest | coughing | singing laughing
      a pair of angry brothers | shouting | singing snoring
      a carpenter and his sons | hammering | crying singing
      a choir that meets every day | singing | crying coughing
      a clown and all his jolly friends | laughing | crying coughing
      an old singer who lost her words but not her tunes | humming | hammering shouting`,
  },
  {
    open: [
      'We have an old record at home, from a concert in a big hall. In the third row sat my grandfather, {x}. It was the only time he ever went to a concert, and he wore his wedding suit.',
      'They recorded the concert that night. In the third row, where nobody had noticed him, sat an old man, {x}. That was my grandfather.',
    ],
    ask: [
      'If you turn it up, you can hear somebody __ between two soft notes, and that is him.',
      'Grandma puts it on each Sunday, and we all wait for the place where one can hear him __.',
      'It is a famous record now, and all over the world people listen to my grandfather __.',
      'There is a violin, there is a flute, and then, quite clearly, someone begins to __.',
    ],
    rows: `x due rivals / fast asleep with his mouth open | snore | cough laugh
      with a piece of dry bread in his throat | cough | snore sing
      with a nose full of cat hair | sneeze | snore clap
      who was so moved by the music that he needed two handkerchiefs | cry | snore laugh
      who had just thought of the joke about the two nuns | laugh | cry snore
      who knew all the songs by heart and could not keep his mouth shut | sing | snore cough
      with a boiled sweet in his mouth and the tune in his nose | hum | cough clap
      who did not know that one keeps one's hands still until the end | clap | snore cry`,
  },
  {
    open: [
      '"Children," said Miss Hill this morning, "{news}"',
      'Miss Hill came in, put down her bag and looked at us. "{News}"',
    ],
    ask: [
      'There was a moment of silence, and then, with one voice, the whole class __.',
      'The head teacher came running, because all thirty of us had __.',
      'Nobody had told us to, but boys and girls alike, we all __.',
      'For half a minute everybody __, and then we opened our books.',
    ],
    rows: `news due rivals / there will be no homework until Easter! | cheered | cried yawned
      I am very sorry to say that our dear old hamster died in the night. | cried | cheered laughed
      what did the big chimney say to the small one? You are too young to smoke! | laughed | cried screamed
      do not move. There is a huge hairy spider on every one of your desks! | screamed | yawned cheered
      it is twelve o'clock at night, and you must pretend that you are tired. | yawned | screamed clapped
      this little boy has won the race, so use your hands to show that you are glad! | clapped | cried yawned
      you may be as loud as you like for once. Tell the next room your name! | shouted | cried yawned`,
  },
  {
    open: [
      'Each of us has another way of getting the baby to sleep. {p} {a}. {q} {b}. Uncle Ben puts on his funny hat, but that has never worked.',
      'To make the baby fall asleep, {p} {a} and {q} {b}. Both of it works.',
    ],
    ask: [
      "Tonight it is {p}'s turn. Stand at the door, and you will hear {pHim} __.",
      'The light is out, and {p} sits by the cot and begins to __.',
      'The little eyes opened again. So {p} had to __ for another half an hour.',
      'It is all quiet in there now, and {p} may stop. One should not __ for a baby that is asleep.',
    ],
    rows: `a due b rivals / sings | sing | hums | hum whisper / hums | hum | sings | sing whistle
      whistles a slow tune | whistle | purrs like a cat | purr sing
      whispers into the small ear | whisper | sings | sing shout
      growls like a bear | growl | whistles | whistle sing / hoots like an owl | hoot | whispers | whisper sing
      prays in a low voice | pray | hums | hum sing / buzzes like a bee | buzz | prays | pray sing`,
  },
  {
    open: [
      'The parrot came to us from {x}. A parrot says what it has heard all its life, and this one does not know a single word. It eats nuts, it hates the cat, and it bites the postman.',
      'Before it was ours, the parrot lived for thirty years in the same room as {x}. It never learned to speak; it heard other things.',
    ],
    ask: [
      'There is nobody in that room but the bird, and yet you can hear someone __ in there.',
      'My visitors look round for the person. "No," I say, "it is the parrot who likes to __ like that."',
      'I put a cloth over the cage at night, but it will still __ in the dark.',
      'We tried for a year to teach it "hello". All it did was sit there and __, as it had learned to do.',
    ],
    rows: `x due rivals / a lady who sang at the opera | sing | snore cough
      an old man with bad lungs | cough | sing laugh / a jolly aunt who found everything funny | laugh | cry snore
      a poor girl who was in tears day and night | cry | laugh shout
      a football coach with a temper | shout | whisper cry
      a fat man who lay asleep on his back most of the time | snore | sing shout
      a boy who was never without a tune on his lips and blew them like a bird | whistle | cry snore
      a nun who never dared to speak up | whisper | shout laugh / a gentleman with hay fever | sneeze | snore sing
      a nervous lady in a house full of mice | scream | yawn hum`,
  },
  {
    open: [
      '{p} dreamed of {x}.',
      'Last night {p}, who had eaten cheese before bedtime, dreamed of {x}. It was all as clear as day, the colours, too.',
    ],
    ask: [
      '{p} was woken by {pHis} own loud __.',
      'At four in the morning the whole family sat up in bed because of the __ from the next room.',
      'It is not nice to be shaken by the arm and told, "Stop that __, {p}, you are only dreaming!"',
      'The sound of {pHis} __ brought both parents running.',
    ],
    rows: `x due rivals
      a clown who kept falling over a king, the funniest thing ever seen | laughing | crying barking
      six lions with teeth like knives, coming closer and closer | screaming | laughing singing
      the death of a puppy that everyone had loved | crying | laughing barking
      standing on the stage of the opera while the music began | singing | crying barking
      being a dog and seeing a cat in the garden | barking | singing roaring
      being a lion, the king of all animals | roaring | barking crying
      being lost in smoke that burned in the throat | coughing | laughing singing
      being a wolf under the full moon | howling | mooing singing
      being a cow that had to be milked | mooing | howling singing`,
  },
  {
    open: [
      'Dear listeners, with me in the studio is {p}, who holds the world record in {ing}. It has all been measured by a man from the university. Before that the record belonged to a baker from Canada.',
      'In the newspaper there is a picture of {p}, world champion in {ing} for the third time.',
      '{p} is famous for {ing}. Nobody in the world does it louder.',
    ],
    ask: [
      '"Now that you are here, would you __ for us?"',
      '"When did you find out how loudly you could __?"',
      'At home nobody thinks much of it. "Please do not __ at table," says {pHis} mother.',
      'The windows shook in their frames when we heard {pHim} __.',
    ],
    rows: `ing due rivals / laughing | laugh | snore sing / snoring | snore | sneeze shout
      sneezing | sneeze | laugh whistle / whistling | whistle | snore clap / clapping | clap | whistle cough
      yawning | yawn | clap sing / coughing | cough | yawn laugh / shouting | shout | sing sneeze
      singing | sing | shout clap / crying | cry | snore clap`,
  },
  {
    open: [
      'My aunt gets everything wrong. When a film is sad, she {a}. When it is funny, she {b}. She has been sent out of every cinema in town, and still she buys a ticket every Friday, and one for the dog.',
      'There is something strange about {f}. At sad films {fHe} {a}, and at funny films {fHe} {b}.',
    ],
    ask: [
      'On the screen the old king lay dead in the arms of his son. All the people took out their handkerchiefs, but from row five we heard loud __.',
      'The poor little match girl froze to death on the screen. In the dark there was that __ again.',
      'They showed the film where the dog dies at the end. "Stop that __, madam," said a man with wet eyes.',
      'After the saddest scene of all, it was still for a second. Then came the __.',
    ],
    rows: `a due b rivals / laughs | laughing | cries | crying / claps | clapping | snores | snoring
      whistles | whistling | yawns | yawning / sings | singing | claps | clapping
      snores | snoring | sings | singing / coughs | coughing | whistles | whistling
      hums | humming | shouts | shouting / giggles | giggling | cries | crying`,
  },
  {
    open: [
      'Over the fireplace in the club there hangs a sign: "No {ing}!" Nobody knows who put it up, or when. You may smoke, you may bring your horse, you may even fall asleep.',
      'In the reading room of the old hotel there is one rule, on a brass plate by the door. It says that {ing} is not allowed.',
    ],
    ask: [
      'The old man looked over his newspaper and pointed at the wall. "Young man, you must not __ in here."',
      '"Can you not read?" hissed the lady with the pearls. "Go outside if you have to __."',
      'It was a slip. {p} had only been in there for a minute when {pHe} began to __, and forty heads turned round.',
      'We have broken that rule only once, and that was when the war was over. That night even the waiters began to __.',
    ],
    rows: `ing due rivals / whistling | whistle | sing clap / singing | sing | shout whistle
      laughing | laugh | clap sing / shouting | shout | whisper hum / clapping | clap | hum laugh
      humming | hum | laugh cheer / cheering | cheer | whistle sing / whispering | whisper | sing shout
      crying | cry | laugh sing`,
  },
  {
    open: [
      'Our guide stopped where the rocks stand close together. "Now {v}," he said to {p}, "and then wait."',
      '"The mountain can talk," said grandfather. "You only have to {v}." {p} did so.',
    ],
    ask: [
      'From the other side of the valley, after two seconds, came the very same __.',
      'There was nobody over there. It was only the rocks that gave {pHim} back {pHis} own __.',
      'And the mountain answered three times, each time more softly, with a __.',
      '"Who is that?" asked {p}, who did not know {pHis} own __ when {pHe} heard it.',
    ],
    rows: `v due rivals / shout as loud as you can | shout | whistle cough / give a whistle | whistle | shout bark
      clap once | clap | shout sneeze / cough | cough | whistle laugh / laugh out loud | laugh | cough shout
      scream | scream | cough clap / howl like a wolf | howl | bark cough / bark like a dog | bark | howl whistle
      roar like a lion | roar | bark clap`,
  },
  {
    open: [
      'At nine we all say good morning in the office. It goes wrong every time {p} is there, who has a habit. Instead of saying good morning, {p} {s}.',
      '{p} never says good morning. {p} {s} instead, and has done so for twenty years.',
    ],
    ask: [
      'The door opened at nine. "Good morning," I said. {p} looked at me, took off {pHis} hat and __.',
      'The new girl was told about it, but she jumped all the same when {p} came in and __.',
      'Everyone shook hands with the Queen and said good morning. Only one of them stood in front of her and __.',
      'My boy said "Good morning!" very nicely, and in answer {p} smiled and __.',
    ],
    rows: `s due rivals / coughs | coughed | whistled sang / whistles | whistled | coughed barked
      barks like a dog | barked | coughed sang / sings | sang | hummed coughed / claps | clapped | sang sneezed
      laughs | laughed | coughed clapped / hums | hummed | barked laughed
      neighs like a horse | neighed | mooed sang / growls like a bear | growled | sang laughed`,
  },
  {
    open: [
      'I watch television without the sound, because of the baby. If something can be heard but not seen, they print it at the bottom in small letters. Just now there was a picture of {x}.',
      'My neighbour cannot hear, so her television writes down each noise on the screen. Last night the film began with {x}.',
    ],
    ask: [
      'Under the picture, in white letters, it said "loud __".',
      'It was easy to guess what would be printed there. The one word was "__".',
      'The line below told us what we could have heard: "__".',
      'Nobody spoke, so there was only one word to read, and that was "__".',
    ],
    rows: `x due rivals / a fat man fast asleep in an armchair | snoring | singing barking
      a widow weeping at a grave | crying | laughing knocking
      a man with his fist at a locked door | knocking | snoring crying
      a wolf under a full moon | howling | clapping crying
      a choir in white with open mouths | singing | snoring knocking
      people in a theatre, using their hands to thank the actors | clapping | crying howling
      a sick old man with one hand on his chest and a spoon of syrup in the other | coughing | laughing clapping
      people in tears at the best joke in the world | laughing | coughing snoring
      a dog that has seen the postman | barking | singing snoring
      a lion showing his teeth and shaking his mane | roaring | clapping barking
      a nest of angry bees | buzzing | barking clapping`,
  },
]);

export const kinds: readonly Kind[] = [PEOPLE];
