// Tellings of how streets, gardens, lakes and travellers are by now, from what happened in the open.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const STATE_OUT = toldKind('told: state out', [
  {
    open: ['Listen, this is about our street: {e}.', '{E}. So much about our street.'],
    ask: [
      'Our street is __ now.',
      'I put my head out of the window, and the street is __.',
      'Have you ever seen a street so __?',
      '"Mum, why is the street __?" asks Tom.',
      'The man in the kiosk says that the street is really __.',
      'A street like ours is not often __.',
    ],
    rows: `e due rivals
      it has been pouring for an hour | wet | dry quiet empty / all the lamps have gone off at midnight | dark | bright noisy full
      everyone has gone home, and not a soul is left | empty | full noisy bright / thousands have come out for the parade | full | empty quiet dark
      three men have begun to drill | noisy | quiet empty dark / the drill has stopped, and one can hear the birds | quiet | noisy full wet
      forty new lamps were switched on tonight | bright | dark wet quiet / a cart of manure has tipped over in it | dirty | clean bright empty
      the sweepers have been along it twice | clean | dirty dark full / the sun has burned on it since dawn after the rain | dry | wet dark cold
      they have put a barrier across it for the day | closed | open wet dark / the barrier is up, and cars may drive in again | open | closed dark dirty`,
  },
  {
    open: [
      'There is a lake behind the mill where we learned to swim. My father used to take us there on his bicycle, one in front and one behind. When we went to see it again this year, {e}.',
      'Mill Lake, said the sign, with a picture of a duck. We left the car under the trees. From what a farmer had told us, we knew that {e}.',
    ],
    ask: [
      'There was no getting round it: the lake was __.',
      'We stood on the shore, and the lake was __.',
      '"It was different when I was a boy," said Father. "It was not __."',
      'A duck walked up to the lake and found it __.',
      'We took a photo of the lake to show everyone that it was __.',
      'Not many people know the lake as we saw it that day, when it was __.',
    ],
    rows: `e due rivals
      the lake had turned to ice from shore to shore | frozen | warm empty dirty / the water had run out of the lake through a hole | empty | full frozen deep
      rain had filled the lake up to the very edge | full | empty frozen dry / oil and rubbish floated all over the lake | dirty | clean frozen empty
      the rubbish had been fished out, and one could see every stone in the lake | clean | dirty frozen dry / sun had been heating the lake since May | warm | frozen cold empty
      snow water had been running into the lake from the glacier | cold | warm dry hot / no drop had been left in the lake by the long hot summer | dry | full frozen wet
      skaters were dancing in the middle of the lake | frozen | warm dry empty / a pit had been dug in the lake so that no one could touch the bottom | deep | dry frozen empty`,
  },
  {
    open: ['{E}. That is what happened to {p} on the way to school.', 'On the way to school, {p}! {E}.'],
    ask: [
      'So {p} was __.',
      'The teacher could see that {p} was __.',
      '"I am __, Miss Bell," said {p}.',
      'I was with {p}, so I know why {pHe} was __.',
      '{p} stood at the door of the class, and {pHe} was __.',
      'Be kind to {p}, who is __.',
    ],
    rows: `e due rivals
      The bus stood in the traffic until after the bell | late | early asleep full / The rain came down in buckets, and there was no umbrella | wet | dry full proud
      The other children ran away, and no one else was in sight | alone | late full busy / The mud in the ditch came up to both ears | dirty | clean full proud
      The wind was like ice, and the coat was at home | cold | hot full proud / The big dog barked and showed its teeth | afraid | happy full proud
      The way led through streets with no names, and home was nowhere to be found | lost | early proud full / The bus came two hours before its time | early | late wet lost
      The sandwiches fell into the river, breakfast and all | hungry | full proud late / The bottle leaked, and the sun burned | thirsty | full cold late`,
  },
  {
    open: [
      'We had rented a cottage in the hills, without television, and we did not miss it. On the last evening we took the torch and went for a walk. Somewhere beyond the chapel {e}.',
      'Your father will never admit it, but he was the one who wanted to go for that walk. "Ten minutes," he said. We went past the chapel. And then, I tell you, {e}.',
    ],
    ask: [
      'So, to be quite honest, we were __.',
      'I pulled his sleeve and told him that we were __.',
      '"I do believe," said Father, "that we are __."',
      'Anyone may be __ in the hills, even he.',
      'We sat down on a stone. We were __, and that was that.',
      'My postcard home said, "We are __!"',
    ],
    rows: `e due rivals
      we had no idea any more which way was home | lost | safe dry rich / the rain ran down our necks and into our shoes | wet | dry safe proud
      the wind had blown snow through our thin shirts | cold | hot safe full / we had run out of bread and it was nine hours since lunch | hungry | full rich wet
      our water was gone, and the air was like an oven | thirsty | wet full cold / two yellow eyes shone in the dark, and our hair stood on end | afraid | happy rich full
      the wolves gave up, for we had shut the door of the hut behind us | safe | lost wet rich / our legs would not carry us another yard | tired | rich proud full
      we fell into a bog and were brown from top to toe | dirty | clean dry rich / we dug up a chest of gold that belonged to no one | rich | poor lost sad`,
  },
  {
    open: ['My snowman has a story. {E}.', '{E}. Poor little snowman!'],
    ask: [
      'So the snowman is __.',
      'Look out of the window! The snowman is __.',
      'When the children come home, their snowman is __.',
      '"My snowman is __," says Ben, and he shows us.',
      'I am sorry to tell you that the snowman is __.',
    ],
    rows: `e due rivals
      A warm wind came up, and there is only a puddle with a carrot | melted | frozen broken clean / A sledge hit him, and he fell into pieces | broken | whole melted clean
      The rain turned to frost on him, and he is one block of ice | frozen | melted warm broken / A boy threw soot and earth all over him | dirty | clean melted frozen
      He stood in the sun for two days and ran away down the hill | melted | frozen broken dirty / All the others were knocked down, and he has nobody near him | alone | broken melted dirty
      A ball knocked off his head and both arms | broken | whole frozen melted / He has no snow wife, no snow friends, and none of us comes to see him any more | alone | broken melted dirty
      It got so hot that he ran into the drain | melted | frozen broken dirty / A lorry splashed him with brown mud | dirty | clean melted broken`,
  },
  {
    open: [
      'It is a quiet road as a rule, with cows on both sides. The post bus uses it, and I do when I visit my sister. On Wednesday, as the man on the radio put it, {e}.',
      'Dear sister, I will be late for your birthday. You know the road through the valley. I was already past the cows when the policeman told me that {e}.',
    ],
    ask: [
      'In a word, the road was __.',
      '"Are you quite sure," I asked, "that the road is __?"',
      'I had never before known the road to be so __.',
      'What he said was right: the road was __.',
      'My sister laughed when she heard that the road had been __.',
      'It was afternoon, and still the road was __.',
    ],
    rows: `e due rivals
      a gate had been put across the road for repairs | closed | open empty quiet / the water of the river had run all over the road | wet | dry busy closed
      everyone was away on holiday, and there was no other car on the road | empty | busy noisy closed / a thousand holiday cars had turned into the road at the same time | busy | empty quiet new
      the frost had made the road one sheet of ice | frozen | dry warm busy / the storm had torn a deep hole right through the road | broken | new clean busy
      the road had been laid fresh that very week | new | old broken dirty / three pig trucks had lost their dung on the road | dirty | clean empty new
      the wind and the sun had taken every puddle off the road | dry | wet frozen closed / the gate had been lifted and cars could use the road again | open | closed empty frozen`,
  },
  {
    open: ['In the garden, {e}.', '"{E}," said the gardener. He meant the garden.'],
    ask: [
      'Now the whole garden was __.',
      'She came along the path and found the garden __.',
      'The queen walked about in her garden, which was __.',
      '"You promised me a garden. Why is it __?"',
      'It had not been so for long, but the garden was __.',
      'A bird came and sang that the garden was __.',
    ],
    rows: `e due rivals
      the sprinkler ran all night | wet | dry dead dark / no rain fell for ten weeks, and the earth cracked | dry | wet frozen full
      frost came, and the ground was hard as iron | frozen | hot wet warm / the lanterns went out, and there was no moon | dark | bright full wet
      a hundred guests arrived with their chairs | full | empty dark quiet / the last guest left, and there was nobody | empty | full noisy bright
      the crows began to scream in every tree | noisy | quiet empty dark / the crows stopped screaming and flew away | quiet | noisy frozen wet
      lamps were lit behind every bush | bright | dark dead frozen / poison killed each plant and tree | dead | alive wet full
      the gate was bolted for the winter | closed | open full noisy / the wind blew papers and soot everywhere | dirty | clean full wet`,
  },
  {
    open: [
      'The night train to the coast has nine carriages and a bar. We were in the last one, with our bags over our heads, and a soldier was telling a story. At Riverside {e}. After that nothing happened until the sea.',
      'My grandfather drove trains all his life. The one he liked to talk about was the night train to the coast. "That time at Riverside," he would say, "{e}."',
    ],
    ask: [
      'So the last carriage was __.',
      'The guard looked in and saw that the carriage was __.',
      '"Do not blame me," said the guard, "if the carriage is __."',
      'All the way to the sea the carriage was __.',
      'I have often thought of that carriage and how __ it was.',
      'We had chosen the last carriage, and it was __.',
    ],
    rows: `e due rivals
      all the lamps in the last carriage went off | dark | bright noisy full / the heating in the last carriage broke, and frost grew on the panes | cold | warm full noisy
      all but us got off the last carriage | empty | full noisy wet / two schools got on the last carriage at once, and not a seat was left | full | empty quiet cold
      a football club got on the last carriage and sang | noisy | quiet empty dark / everyone in the last carriage fell silent and read | quiet | noisy wet dark
      the roof of the last carriage leaked, and rain came in on all sides | wet | dry dark empty / someone swept and wiped the last carriage | clean | dirty dark cold
      a pig got on the last carriage and rolled about in its own mud | dirty | clean empty dark / the stove in the last carriage was lit and stoked | warm | cold wet dark
      the doors of the last carriage were bolted with a key | locked | open wet noisy / the lights in the last carriage were turned up full | bright | dark wet cold`,
  },
  {
    open: ['Ship ahoy! {E}. I am speaking of our boat.', 'News of our boat: {e}.'],
    ask: [
      'So our boat is __.',
      'The gulls can tell you that our boat is __.',
      'What is it to you if our boat is __?',
      '"Grandpa, is our boat __?" "Yes, my girl, it is."',
      'I went down to the harbour, and the boat was __.',
      'It is the only boat we have, and it is __.',
    ],
    rows: `e due rivals
      it hit a rock and cracked from end to end | broken | safe new clean / it got through the storm and lies in the harbour | safe | lost broken gone
      it drifted out to sea, and nobody knows where it is | lost | safe new dry / it was painted only yesterday, straight from the builder | new | old broken dirty
      a hundred years ago my great-grandfather already sailed in it | old | new wet lost / seagulls have sat on it all month and made a mess | dirty | clean new broken
      it has been scrubbed from bow to stern | clean | dirty broken burnt / it was struck by lightning and went up in flames | burnt | new wet safe
      it is loaded with herring to the top | full | empty new broken / the last herring was taken off it | empty | full broken new
      the sea is as hard as stone, and it sits in the ice with icicles on it | frozen | hot dry burnt / a big wave has gone over every plank of it | wet | dry burnt new`,
  },
  {
    open: [
      'Our bench stands on the hill under the lime tree. Every afternoon at four we sit there, my neighbour and I, and talk about the old days. Today I went up by myself. On the stairs the boy from below had told me that {e}.',
      'The town gave us a bench after all those letters. There was a little party, and the mayor sat on it first. But that is how things go: by the next day {e}.',
    ],
    ask: [
      'I put on my glasses and saw that the bench was __.',
      'Everyone who came by could see that the bench was __.',
      'Would you sit down on a bench that is __?',
      '"I have come to see the bench," I said. "They say it is __."',
      'The bench was __, and a sparrow hopped about beside it.',
      'One look was enough: the bench was __.',
    ],
    rows: `e due rivals
      a shower of rain had come down on the bench | wet | dry burnt broken / three fat men had jumped on the bench and split the seat | broken | new clean dry
      somebody had set fire to the bench | burnt | wet new clean / pigeons had dropped their dirt all over the bench | dirty | clean broken burnt
      a lady with a brush and a bucket had scrubbed the bench | clean | dirty broken burnt / ice had covered the bench, as thick as a thumb | frozen | hot burnt dry
      a cart of dung had tipped over on the bench | dirty | clean burnt frozen / the fountain had been splashing onto the bench since dawn | wet | dry burnt broken
      both legs of the bench had been sawn through | broken | new clean wet / fireworks had gone off on the bench and left it black | burnt | wet clean frozen`,
  },
  {
    open: ['Up in the nest, {e}.', 'This is the tale of the little bird in the nest. One day {e}.'],
    ask: [
      'So the little bird was __.',
      '"Look," said the squirrel, "the bird is __."',
      'Its mother came back and knew that her little bird was __.',
      'Can you guess? The bird was __.',
      'The little one in the nest was __ now.',
      'Never before had the little bird been so __.',
    ],
    rows: `e due rivals
      there had been no worms for it since dawn | hungry | full wet proud / it put its head under its wing and dreamed | asleep | awake hungry wet
      it swallowed eleven worms one after another | full | hungry thirsty afraid / the rain fell on it through the leaves | wet | dry full proud
      its brothers flew off, and no other bird was near | alone | full busy asleep / the cat came up the tree, and it shook with fright | afraid | happy full proud
      it flew its first round and sang for everyone to look | proud | sad ill hungry / the frost came, and it had no feathers yet | cold | hot full proud
      the stream was dry, and so was its throat | thirsty | wet full proud / a noise made it open its eyes, and it did not close them again | awake | asleep wet full`,
  },
  {
    open: [
      'I walk the dog twice a day, so I see the little park in all weathers. There is a fountain in it, a stone fish with an open mouth. This morning I stopped, because {e}.',
      '"Meet me at the stone fish," she had written on a card. I came early, with flowers. And while I was waiting for her by the fountain, {e}.',
    ],
    ask: [
      'You have to imagine a fountain that is __.',
      'The dog wanted to drink, but the fountain was __.',
      'I told her about it later: the fountain was __.',
      'There were plenty of people in the park, and all saw that the fountain was __.',
      'The old stone fish does not like his fountain to be __, I think.',
      'It was the tenth of May, and the fountain was __.',
    ],
    rows: `e due rivals
      someone let all the water out of the fountain | empty | full dirty hot / the frost turned all the water of the fountain to ice | frozen | warm hot broken
      someone threw paint and rubbish into the fountain | dirty | clean empty frozen / a truck drove backwards and split the fountain in two | broken | clean full frozen
      someone scrubbed the fountain until it was white | clean | dirty frozen broken / the water in the fountain rose and rose up to the edge | full | empty frozen broken
      men loaded the whole fountain onto a lorry and drove off | gone | full clean frozen / steam began to rise from the fountain as from a kettle | hot | cold frozen empty
      the last drop in the fountain ran away, and sun baked the stone | dry | wet full frozen / two workmen dropped the basin of the fountain, and it cracked | broken | full frozen clean`,
  },
  {
    open: ['Our bus! {E}.', '"{E}," I said into the phone. I meant the bus.'],
    ask: [
      'So this bus is __.',
      'It is Monday, and the bus is __.',
      'The driver cannot help it that his bus is __.',
      'Who can tell me why the bus is __?',
      'I wish you could see this bus. It is __!',
      'On other days the bus is different, but today it is __.',
    ],
    rows: `e due rivals
      It should have come an hour ago | late | early full clean / Everyone has got off except the driver | empty | full noisy late
      People are standing on each other's feet in it | full | empty quiet new / The motor went bang, and a wheel rolled off | broken | new full clean
      All forty children in it scream | noisy | quiet empty dark / Nobody in it says one word | quiet | noisy broken wet
      It came half an hour before its time | early | late broken dirty / It drove through a field of mud | dirty | clean new early
      It has just come out of the wash | clean | dirty broken late / It left the factory on Friday | new | old late dirty
      Its lamps went out in the tunnel | dark | bright full new / The windows are stuck, and we all sweat in it | hot | cold empty late`,
  },
  {
    open: [
      'The scouts had put up their tent on the meadow by the brook. They were very pleased with it, as it was the first they had put up on their own. Then they went off to get wood. While they were away, {e}.',
      'A report from camp, by Tim, aged ten. We have one big tent for all of us. Our leader snores. Today, when we came back with the wood, we heard that {e}.',
    ],
    ask: [
      'Our leader bent down and looked, and yes, the tent was __.',
      'There they stood with their wood in front of a tent that was __.',
      '"Who has ever slept in a tent that was __?" asked the leader.',
      'The big tent was __, and it was getting late.',
      'Tim wrote to his mother that the tent was __.',
      'It was our only tent, and it was __.',
    ],
    rows: `e due rivals
      a cloud had burst over the tent, and it dripped from every seam | wet | dry burnt gone / a bull had run his horns through the tent from one end to the other | torn | new wet clean
      a spark had set the tent on fire | burnt | wet clean full / the pole of the tent had snapped in the middle | broken | burnt new clean
      the hens had been in the tent and left their dirt everywhere | dirty | clean burnt torn / the wind had ripped the roof of the tent in two | torn | new clean wet
      snow had come, and the tent stood stiff with ice | frozen | hot dry burnt / thieves had taken every single thing out of the tent | empty | full wet noisy
      forty sheep had crowded into the tent | full | empty burnt quiet / someone had left the flap of the tent unzipped | open | closed burnt torn`,
  },
  {
    open: ['The oak on the hill: {e}.', '"Once upon a time," said Granny, "{e}. That was our oak."'],
    ask: [
      'So the oak was __.',
      'The children ran up the hill and saw that the oak was __.',
      'All the other trees spoke about the oak, because it was __.',
      'The old oak was __ by the summer.',
      '"My friend the oak," said the owl, "is __."',
    ],
    rows: `e due rivals
      lightning set it on fire | burnt | wet frozen alive / it was cut down and carted away | gone | alive wet frozen
      beetles had eaten it, and no leaf ever came again | dead | alive new burnt / the storm split its trunk in the middle | broken | whole burnt dry
      men sawed it up and drove off with the wood | gone | burnt wet frozen / it had rained on it since Sunday | wet | dry burnt gone
      all the trees near it were felled, and it had no other tree to talk to | alone | dead burnt gone / a flame ran up it and left it black | burnt | wet frozen gone
      the frost wrapped it in ice | frozen | dry warm burnt / a goat poisoned its roots, and it never woke in spring | dead | alive wet gone`,
  },
  {
    open: [
      'Two sisters went to the fair, Kate with her boyfriend and Joan with her umbrella. It was a lovely evening, with music and lamps in the trees. Nothing much happened to Kate. As for Joan, {e}.',
      'We all went to the fair, and I ate too much. Kate danced with her boyfriend until ten. Her sister Joan was on the big wheel when {e}.',
    ],
    middle: ['Kate bought a balloon, and it flew away.'],
    ask: [
      '"Do not be cross," said Kate, "if my sister is __."',
      'On the way home Kate was in a good mood and Joan was __.',
      'In the picture Kate is smiling, and Joan is __.',
      'You could tell that Joan was __.',
      'Joan was __ when we took her home.',
      'It is only at fairs that Joan gets so __.',
    ],
    rows: `e due rivals
      she felt sick, and her face turned green | ill | happy full proud / she lost her ring, the one from her dead mother, and cried | sad | happy full proud
      a barrel of water tipped over her | wet | dry full proud / she looked down and screamed that she wanted to get out | afraid | happy full proud
      a boy put a beetle down her neck, and she hit him and shouted | angry | happy full proud / she was told that she had won the prize for the best cake in the land | proud | sad ill angry
      a cold wind came up, and she had no coat | cold | hot full proud / she noticed that she had had no dinner, and her stomach growled | hungry | full proud wet
      she ate the last of her nine sausages and had to open her belt | full | hungry thirsty sad / her eyes fell shut after a day's hard work | tired | hungry proud full`,
  },
  {
    open: ['Weather report for {x}: {e}.', '{E}. That is the weather in {x}.'],
    ask: [
      'So the morning in {x} is __.',
      'Anyone who comes to {x} today will find it __.',
      'My aunt from {x} rings up and says that it is __.',
      '"In {x}," says the man on the radio, "it is __."',
      'Do not forget that it is __ in {x}.',
      'I would go to {x}, but it is too __ for me.',
    ],
    rows: `x e due rivals
      Bath | snow has been falling, and noses turn blue | cold | hot warm / Dover | the sun burns, and eggs fry on the pavement | hot | cold frozen wet
      York | it has been raining since last night | wet | dry hot bright / Leeds | no drop has fallen for ninety days | dry | wet frozen cold
      Wells | black clouds have swallowed the sun, and people need torches | dark | bright hot / Boston | the sun has broken through, and it shines on every roof | bright | dark wet
      Perth | a gale roars and bangs every shutter | noisy | quiet hot / Cork | the storm has dropped, and there is not a sound in the air | quiet | noisy wet
      Lincoln | the wind has begun to howl and tears hats off heads | windy | quiet hot / Derby | fog has come in, and nobody sees his own hand | foggy | bright hot clear`,
  },
  {
    open: [
      'The little theatre at the end of the pier was my first job. I sold tickets, I swept, I fed the cat. It was a place with a hundred seats and a leaking roof. On my last evening there {e}.',
      'Do you remember the theatre on the pier, where we saw the magician? I walked past it last night. I had not been there for five minutes when {e}.',
    ],
    ask: [
      'And so I still remember the theatre as it was then: __.',
      'The magician took off his hat and said that the theatre was __.',
      '"Goodbye," I whispered to the theatre, which was __.',
      'The cat did not mind that the theatre was __.',
      'I looked back once more: the little theatre was __.',
      'It is a pity when a theatre is __.',
    ],
    rows: `e due rivals
      all the lamps of the theatre went out | dark | bright full burnt / every lamp of the theatre was lit, inside and out | bright | dark empty quiet
      the last visitor left the theatre | empty | full noisy wet / the crowd took every seat in the theatre, and more stood by the walls | full | empty quiet dark
      the owner shut the theatre for good and nailed up the doors | closed | open full noisy / a wave rushed through the whole theatre | wet | dry full bright
      fire ran through the theatre and left it black | burnt | wet full clean / everyone in the theatre clapped, whistled and stamped | noisy | quiet empty dark
      not a breath could be heard in the theatre, not a cough | quiet | noisy dirty wet / the doors of the theatre were thrown wide for everybody | open | closed burnt dark
      the roof of the theatre caved in and the walls came down | broken | full clean new / the fog and the frost got in, and no one had lit the stove of the theatre | cold | warm noisy full`,
  },
]);

export const kinds: readonly Kind[] = [STATE_OUT];
