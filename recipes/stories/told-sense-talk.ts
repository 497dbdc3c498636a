// Tellings of what one says and writes: thanks, greetings, wishes, answers, the end of a letter, a sign, a song.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const TALK = toldKind('told: sense, what is said next', [
  {
    open: [
      '{X}. Mother gave {p} a nudge, as mothers do, and looked at the ceiling. In the next room they were playing a waltz, and there was a smell of coffee.',
      'Little {p} is only three, but {pHe} knows how to behave. {X}. Everyone waited for what {pHe} would say.',
    ],
    ask: [
      '"__!" said {p} in a loud voice.',
      'A small voice piped up: "__!"',
      '{PHe} opened {pHis} mouth, and out came "__".',
      'It was so sweet how {pHe} said "__" all by {pHimself}.',
      'There was only one thing to say, and {pHe} said it: "__".',
      'Every child has to learn to say "__" then.',
    ],
    rows: `X due rivals
      The old lady had just handed over a big bar of chocolate | thanks | sorry goodbye hello / The ball had gone right through a window, and there stood the owner | sorry | thanks hello goodbye
      The guests had put on their coats and were leaving | goodbye | hello thanks sorry / The door opened and in came an uncle from America | hello | goodbye sorry thanks
      The jug of milk had been knocked all over Grandpa's knees | sorry | thanks goodbye hello / The train began to move and all the hands were waving | goodbye | hello sorry thanks
      The postman had just arrived at the gate | hello | goodbye sorry thanks / A stranger had found and brought back the lost teddy bear | thanks | sorry hello goodbye`,
  },
  {
    open: [
      'The telephone rang. I had my hands full of dough, and the baby had got hold of the salt. It was {p}, who only wanted to know one thing: {x}. I had to think for a moment.',
      '"Excuse me for asking," wrote {p}, "but {x}?" It was the whole of the letter. There was not even a greeting.',
    ],
    ask: [
      'The answer was simple: on __.',
      'I said, "On __, of course."',
      'As soon as I knew, I told {pHim}: it was on __.',
      'Well, that is always on __.',
      'It has been on __ ever since I can remember.',
      'And so I wrote back one word: "__".',
    ],
    rows: `x due rivals
      on what day people go to church here | Sunday | Monday Friday Thursday / what day comes after Friday | Saturday | Monday Thursday Sunday
      on what day the new week begins at the office | Monday | Sunday Friday Saturday / what day comes before Wednesday | Tuesday | Thursday Monday Sunday
      what the last school day of the week is | Friday | Monday Sunday Tuesday / what day comes right after Tuesday | Wednesday | Monday Thursday Sunday
      what day lies between Wednesday and Friday | Thursday | Tuesday Sunday Monday`,
  },
  {
    open: [
      'The phone was in the hall, and we could all hear every word. "{X}?" said the voice at the other end, and then there was a lot of hissing and something about the weather.',
      'A man with a microphone stopped {p} in the street. "{X}?" he asked. A crowd gathered, and somebody waved at the camera.',
    ],
    ask: [
      'The answer that was given was "__".',
      'There is just one right answer to that, and it is "__".',
      '"__," was the answer, and it came like a shot.',
      'Any child could have answered that: "__".',
      'What would you have said? I should have said "__".',
      'After a while we heard the answer, "__".',
    ],
    rows: `X due rivals
      How many legs has a spider | eight | six ten four / How many legs has a dog | four | two six eight / How many wheels has a bicycle | two | four three six
      How many days are there in a week | seven | five twelve eight / How many months are there in a year | twelve | ten seven eight / How many fingers are there on one hand | five | ten four six
      How many wheels has a car | four | two six three / How many legs has a beetle or an ant | six | eight four ten / How many toes have you on both feet | ten | five eight twelve
      What colour is fresh grass | green | blue red white / What colour is snow | white | green blue red / What colour is a ripe tomato | red | blue white black`,
  },
  {
    open: [
      '"Waiter!" called {p}, and waved {pHis} napkin. {X}. At the next table they stopped eating to listen, and the lady with the pearls put down her fork.',
      'In our street café you must have patience. {X}, so {p} called the waiter, who was busy with a crossword.',
    ],
    ask: [
      '"I should like a __, please."',
      '"Could you get me a __?" {pHe} asked.',
      'The waiter came back with a __ on a silver tray.',
      'Half an hour passed before there was a __.',
      '"A __ for this table!" cried the waiter.',
      'It is not too much to ask for a __, is it?',
    ],
    rows: `X due rivals
      There was hot broth, and nothing to eat it with | spoon | fork glass chair / There was a bottle of wine, and nothing to drink it from | glass | spoon fork menu
      There was steak, and nothing to cut it with | knife | spoon glass menu / There was no list to tell one what there was to eat | menu | spoon glass knife
      There was a table for two, and only one place to sit | chair | menu fork spoon / There was spaghetti, and nothing to wind it round | fork | glass menu knife
      There was ice cream in a deep cup, and nothing to get it out with | spoon | knife menu glass / There was a jug of water, and nothing to pour it into | glass | fork knife menu`,
  },
  {
    open: [
      'In the village where I was born the night watchman went around with a lamp. At {x} you could hear his voice in the street, and the dogs answered him.',
      'I am the speaking clock in the museum, and a boy has just put a coin in me. It is {x}, and the sun is shining through the dusty windows, or the moon is, as the case may be.',
    ],
    ask: [
      '"Good __, everybody!"',
      'It is polite to say good __ then.',
      'One says "good __" at such an hour.',
      'Everyone who came by was greeted with a cheerful "Good __!"',
      'And a very good __ to you, too!',
      'At such a time it would be wrong to say anything but "good __".',
    ],
    rows: `x due rivals
      seven in the morning | morning | night evening / bedtime, when you blow out the candle | night | morning afternoon
      three after lunch | afternoon | morning night / eight, when the sun has just gone down and the theatres open | evening | morning afternoon
      sunrise | morning | evening night afternoon / two hours after noon | afternoon | night morning`,
  },
  {
    open: [
      'A game for the train: one has to guess what the others are thinking of. {p} was thinking of something, and all that {pHe} would tell us was this: {x}. We had an hour until Leeds, and nothing left to eat.',
      '"I spy with my little eye," said {p}. {PHe} would give us only one hint: {x}.',
    ],
    ask: [
      '"It is a __!" I cried.',
      'Was it a __? It was.',
      'After ten minutes my sister said, "Maybe a __?" and that was right.',
      'It took us far too long to think of a __.',
      'What fits that? Only a __ does.',
      'In the end we all saw it: a __.',
    ],
    rows: `x due rivals
      it has two hands and a face, and it ticks | clock | table river tree / it has four legs and stands under the plates | table | clock river tree
      it has a bed and never sleeps, and it has a mouth and runs to the sea | river | table clock tree / it has leaves in summer, and it is bare in winter | tree | clock river book
      it has pages and a back, and you can read it | book | river tree clock / you put up your feet on it at night, and it has sheets | bed | river tree clock
      it has a trunk and roots | tree | river table clock / it shows you your own face | mirror | river book table`,
  },
  {
    open: [
      'On the first page of the visitors\' book somebody has written with a thick pencil: "We came here by {x}. It was a good crossing. The landlady is a dragon, but her pancakes are from heaven."',
      'Greetings from your brother! I travel by {x} this time, since I want to try everything once. The food is cold and the company is good.',
    ],
    ask: [
      'In the middle of the way there was suddenly no more __, so we had to wait.',
      'Without __ you get nowhere that way.',
      'All the time the talk was of __.',
      'You need plenty of __ for that.',
      'It is all a matter of __.',
      'One more day with __, and we shall be there!',
    ],
    rows: `x due rivals
      sailing boat | wind | petrol snow hay / motor car | petrol | wind snow oats / horse-drawn sledge over the white fields | snow | petrol coal sand
      old steam train, with two men shovelling | coal | wind snow oats / yacht, with all sails set | wind | coal petrol snow
      motorbike | petrol | wind snow hay / reindeer sled | snow | petrol wind coal / one of the last steamers | coal | wind hay snow`,
  },
  {
    open: [
      'My grandmother has a saying for everything. {X}. "Well, well," she said then, and she looked at me over her glasses, and I knew that it was coming.',
      '{X}. My mother put down the potato that she was peeling. She has been a teacher all her life and cannot help it.',
    ],
    ask: [
      '"What you need is a little __, my dear," she said.',
      'There followed a long speech about __.',
      'She told me that __ is a great thing.',
      'Her word for it was "__", as always.',
      'I know that I ought to learn __.',
      'So it was all about __ again.',
    ],
    rows: `X due rivals
      I could not wait a single minute for the cake to cool | patience | courage honesty kindness / I would not jump from the low wall, for fear | courage | patience honesty order
      I had told her a lie about the broken vase | honesty | patience courage order / My socks, books and plates lay all over the floor | order | courage honesty patience
      I shook the clock to make the hour pass faster | patience | honesty courage order / I ran away from a tiny dog | courage | honesty order patience
      I had said that the cat ate the sausage, when it was me | honesty | order courage patience / Nobody could find the bed under all my stuff | order | honesty courage patience`,
  },
  {
    open: [
      'There were two notes in the bottle that I found on the beach. The first was in a hand like a spider\'s, and it said: "I have been on this island for a year. {X}. If you find this, tell my wife that I still love her."',
      'The radio crackled. "Ship to shore," said a weak voice. "{X}. Over."',
    ],
    ask: [
      '"Please send us __!" it went on.',
      'So the men in the lifeboat took __ with them.',
      'What they need out there, then, is __.',
      'On the next day a plane dropped __ for them.',
      'If they do not get __ soon, it will be too late.',
      'We had __ on board, and so we changed course.',
    ],
    rows: `X due rivals
      There is nothing left to eat | food | water medicine petrol / Nobody has had a drink for two days | water | food petrol rope
      Half of us have a fever, and it is getting worse | medicine | food petrol rope / The tank is empty and the motor has stopped | petrol | food water medicine
      The barrels are dry, and we drink the rain | water | medicine petrol rope / We are eating our own boots | food | petrol medicine rope
      We have a sick child with us, and the doctor has nothing to give it | medicine | petrol rope food / Our engine has burnt its last drop | petrol | food medicine rope`,
  },
  {
    open: [
      '"Once there were three little pigs," began Grandfather. {p} listened with round eyes. "No," said Grandfather, "I am mixing it up. It was about {x}. Wait, where did I put my glasses?"',
      'Tell us the one about {x}! The other one, with the shoe, we have had three times this week already.',
    ],
    ask: [
      'And so the story began, and we all waited for the __.',
      'The best thing in it is the __.',
      '{p} wanted to hear again about the __.',
      'When it came to the part with the __, the little ones hid under the blanket or cheered.',
      'In my book there is a picture of the __.',
      'What would that story be without a __?',
    ],
    rows: `x due rivals
      Little Red Riding Hood, who met someone with big teeth in the wood | wolf | whale pumpkin / Cinderella, and how she got her coach | pumpkin | wolf whale mirror
      Snow White's wicked stepmother, who asked who was the fairest | mirror | wolf pumpkin whale / Jonah, who was swallowed at sea | whale | wolf mirror pumpkin
      the seven kids, who were told not to open the door | wolf | pumpkin mirror whale / Saint George, who killed something that breathed fire | dragon | wolf pumpkin mirror
      the girl who kissed something green by the well | frog | wolf dragon whale / the knight who fought against the fire and the claws | dragon | frog mirror pumpkin`,
  },
  {
    open: [
      'My pen friend in Brazil has asked me to tell him about my pets. So I wrote this: "My {x} is called {pet}. {pet} is four years old and eats more than I do. My brother has a stick insect, but it does not do much."',
      'Welcome to our weekly hour on the radio, dear animal friends! Our first caller has a {x} by the name of {pet}. "I have a question," says the lady, "and my husband says that it is a silly one."',
    ],
    ask: [
      '{pet} starts to __ at five in the morning.',
      'When {pet} is happy, you can hear it __.',
      'What does one do when {pet} will not stop and goes on to __?',
      'All the neighbours have heard {pet} __.',
      'At the sight of the postman {pet} will always __.',
      'Last night I was woken up, because {pet} began to __.',
    ],
    rows: `x due rivals
      dog | bark | purr moo quack / cow | moo | bark quack crow / duck | quack | bark moo neigh / cock | crow | bark moo purr
      horse | neigh | quack bark crow / pig | grunt | bark quack moo / puppy | bark | quack moo crow / frog | croak | bark moo neigh`,
  },
  {
    open: [
      'At our school reunion each of us had to stand up and say what had become of him. "I {x}," said {p}, who had always sat behind me and copied my sums. Nobody would have thought it.',
      '"So what do you do, if I may ask?" The man in the next seat folded up his paper. "I {x}," he said. "And I have seen things that you would not believe."',
    ],
    ask: [
      'In plain words, this was a __.',
      '"A __!" I cried. "How exciting!"',
      'I had never before met a __.',
      'It cannot be easy to be a __.',
      'My mother had always wanted me to be a __, too.',
      'Our town could do with a good __.',
    ],
    rows: `x due rivals
      pull out teeth | dentist | baker pilot judge / fly planes | pilot | dentist judge farmer / bake bread and rolls | baker | pilot dentist judge
      grow wheat and milk cows | farmer | pilot judge dentist / send thieves to prison, in a black robe | judge | farmer pilot baker / cut people's hair | barber | pilot judge baker
      make sick animals well | vet | judge pilot baker / put out fires | fireman | judge dentist baker / carry plates in a restaurant | waiter | pilot judge vet`,
  },
  {
    open: [
      'Please forgive my handwriting, dear Madam. I am writing this in bed, because {x}. The doctor has been, and he comes again on Tuesday. My landlady brings me soup and reads me the paper, but she leaves out all the murders.',
      'I had to telephone the office and say that I could not come, as {x}. "Oh dear," said the girl, and then there was music.',
    ],
    ask: [
      'It was all because of that wretched __.',
      'I should have looked where the __ was.',
      'In future I shall be more careful with any __.',
      'People ask me about it, and I have to tell them again about the __.',
      'What do you say to a __ like that?',
      'The __ is quite all right, thank you, but I am not.',
    ],
    rows: `x due rivals
      four hooves went right over me | horse | car dog bee / I was stung on both eyelids | bee | horse dog car / it barked and then bit me in the calf | dog | bee car horse
      it came round the corner without its lights on and drove into me | car | bee horse dog / the top rung broke and down I came | ladder | dog bee car
      I was thrown out of the saddle at the hedge | horse | car bee ladder / its claws have left red lines all down my arm, and then it purred | cat | bee horse car`,
  },
  {
    open: [
      '{p} was asked to sing something. The room became silent, and somebody turned the lamp down. "This one goes back to my grandmother," said {p}. "It is a {x}."',
      'They were playing a {x} when we came in. The air was thick, and the fat man at the piano had his eyes shut.',
    ],
    ask: [
      'It made everybody want to __.',
      'One after the other, they began to __.',
      'You could not help it, you had to __.',
      'Who can hear such a tune and not __?',
      'The old people were the first to __.',
      'The effect was that half the room started to __.',
    ],
    rows: `x due rivals
      soft and slow lullaby | sleep | march cry laugh / merry jig for the feet | dance | sleep pray cry / terribly sad song about a drowned girl | cry | dance laugh march
      march for soldiers, left, right, left | march | sleep pray cry / very silly song about a cow in trousers | laugh | cry sleep pray / holy hymn | pray | laugh dance march
      cradle song for tired babies | sleep | laugh march dance / waltz | dance | sleep march pray`,
  },
  {
    open: [
      'The sign over the door was so old that you could read only the last word, "{x}". My aunt went in all the same. She goes in everywhere.',
      '"We do everything for your {x}," it said in the advertisement, between the one for false teeth and the one for used pianos. I cut it out and put it in my purse.',
    ],
    ask: [
      'I thought at once of somebody that I know who has a __.',
      'It is a place for people who own a __, I suppose.',
      'There was a big picture of a __ in the window.',
      'A man was just coming out with his __.',
      'You would not go there if you did not have a __.',
      'Who lives without a __ has no need of it.',
    ],
    rows: `x due rivals
      tyres and brakes | car | dog garden beard / roses and lawn | garden | car beard dog / shave and trim | beard | car garden dog
      saddles and reins | horse | garden beard car / pedals and handlebars | bicycle | dog horse beard / leads and collars | dog | car garden horse
      strings and pianists | piano | dog car garden / sails and anchors | boat | garden dog beard`,
  },
  {
    open: [
      'My little nephew asks the strangest things. "Uncle," he said to me yesterday, in front of the whole bus, "what is it that {x}?" Everyone looked at me. The driver turned down his radio.',
      'In the paper there is a corner for children with a question each week. "What is it," it says today, "that {x}?" My father, who was for many years a judge, had to think about it.',
    ],
    ask: [
      'I said that it was the __, and there was clapping.',
      '"The __," said an old lady, quick as a flash.',
      'Upside down, at the bottom of the page, it says: the __.',
      'Everyone knew but me: it is the __.',
      'Could it be the __? Yes, it could.',
      'Next day the boy told all his friends about the __.',
    ],
    rows: `x due rivals
      shines at night and is sometimes round and sometimes like a banana | moon | sun rain wind / makes the washing dance on the line and you cannot see it | wind | sun moon rain
      rises in the east and warms us | sun | moon wind rain / falls from the clouds and wets our hats | rain | wind sun moon / covers the fields, white and cold | snow | sun moon rain
      comes down in drops and fills the barrel | rain | wind sun snow / sets in the west | sun | rain wind snow / blows the hats off our heads | wind | sun moon snow`,
  },
]);

export const kinds: readonly Kind[] = [TALK];
