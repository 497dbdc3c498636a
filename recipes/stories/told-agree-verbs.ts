// Tellings in which a verb is due in the form of a subject that stands far before it, or of another verb beside it.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const VERBS = toldKind('told: verbs after far subjects', [
  {
    open: [
      'You would never guess who lives in our building. There is no lift, and the walls are as thin as paper, so one gets to hear it all.',
      'I have been living in this building for six years, and I could tell you what everyone does at seven in the morning.',
    ],
    ask: [
      'Every morning {who} from the flat above ours __ {end}.',
      '{Who} on the third floor, next to the two dentists, __ {end}.',
      'Rain or shine, {who} with the parrots __ {end}.',
      'My visitors do not believe that {who} whose windows look onto the yard __ {end}.',
      'If I am not mistaken, {who} that we met on the stairs with those boxes __ {end}.',
    ],
    rows: `who due end rivals
      the old singer | sings | through the night | sing are
      the student | plays | the drums | play are
      the widow | bakes | her own bread | bake are
      the policeman | talks | to his plants | talk are
      the twins | sing | through the night | sings is
      the students | play | the drums | plays is
      the ladies | bake | their own bread | bakes is
      the brothers | talk | to their plants | talks is`,
  },
  {
    open: [
      "It's payday, and I promised my daughter something nice. We have been standing in front of the shop window for a quarter of an hour.",
      'In the shop window there are more lovely things than anyone can carry. The trouble is the small white tags.',
      '"Have you seen the prices in there?" my mother asked on the phone. "I had to sit down!"',
    ],
    ask: [
      'The {x} in the corner, between the hats and the handbags, __ {end}.',
      'Can you believe that the {x} with the little silver buttons __ {end}?',
      'According to the tag, the {x} that both of us like best __ {end}.',
      "Mind you, the {x} next to the children's shoes __ {end}.",
      'The {x} which the girl took out of the drawers for us __ {end}.',
    ],
    rows: `x due end rivals
      coat | costs | a fortune | cost are
      dress | comes | from Italy | come are
      scarf | goes | well with blue | go are
      jacket | looks | rather warm | look are
      gloves | cost | a fortune | costs is
      boots | come | from Italy | comes is
      socks | go | well with blue | goes is
      jumpers | look | rather warm | looks is`,
  },
  {
    open: [
      "I have worked in the old people's home for nine years, and what they like best there is a routine.",
      "You asked me about my job in the old people's home. They are all different there, and all the same.",
    ],
    ask: [
      '{One} of them get{s} up at six, put{s} on a tie and __ {end}.',
      'Every evening {one} of them turn{s} off the radio, take{s} a deep breath and __ {end}.',
      'As soon as it is light, {one} of them feed{s} the birds, fold{s} the newspaper and __ {end}.',
      '{One} of them, if the soup and the potatoes are good, stand{s} up and __ {end}.',
    ],
    rows: `one s due end rivals
      one | s | thanks | the cook | thank thanked are
      one | s | sings | a hymn | sing sang are
      one | s | writes | to the queen | write wrote are
      one | s | goes | for a walk | go went are
      some | | thank | the cook | thanks thanked is
      some | | sing | a hymn | sings sang is
      two | | write | to the queen | writes wrote is
      two | | go | for a walk | goes went is`,
  },
  {
    open: [
      'Mind your ears! My sister believes that the bathroom is a concert hall, and nobody has the heart to tell her.',
      'The bathroom belongs to my sister from seven to eight. We can hear every word through the door.',
    ],
    ask: [
      'She locks the door, opens both taps and __ {end}.',
      'She takes her hairbrush, bows to the taps and the towels, and __ {end}.',
      'She closes her eyes, lets the hot water run over her shoulders and __ {end}.',
      'My sister is never quiet in there: she turns on the radio, lies in the bubbles and __ {end}.',
      'While the rest of us wait with crossed legs, she looks into the mirror and __ {end}.',
    ],
    rows: `due end rivals
      sings | old love songs | sing sang are
      hums | for half an hour | hum hummed are
      laughs | at her own jokes | laugh laughed are
      talks | to the soap | talk talked are
      dreams | of being a star | dream dreamed are
      whistles | like a blackbird | whistle whistled are`,
  },
  {
    open: [
      'Our cousins are coming over from Canada for the whole summer. I have never met them, but there have been letters.',
      'Three cousins, one summer, and a house with two bedrooms. Mum has pinned their letter to the fridge so that we all know what to expect.',
    ],
    ask: [
      '{Who}, as their mother says in her letter, __ {end}.',
      'It seems that {who} in the photograph with the two horses __ {end}.',
      'You had better know that {who}, so full of questions on the phone, __ {end}.',
      'I hope that {who} that we are going to share our toys with __ {end}.',
      'Even Grandpa has heard that {who} from the farm with all those cows __ {end}.',
    ],
    rows: `who due end rivals
      the eldest | wants | to see the queen | want are
      the little one | eats | nothing but rice | eat are
      the girl | hates | getting up early | hate are
      the boy | speaks | a bit of French | speak are
      both boys | want | to see the queen | wants is
      the little ones | eat | nothing but rice | eats is
      the two girls | hate | getting up early | hates is
      all three | speak | a bit of French | speaks is`,
  },
  {
    open: [
      'I hardly slept a wink in my first night in the country. They had told me that it would be quiet!',
      'City people think that the country is silent. They should spend one night at our place and keep the window open.',
      'Grandma cannot sleep in town. She misses the noises of the farm, she says.',
    ],
    ask: [
      'As soon as it gets dark, the {x} behind the barn __ {end}.',
      'The {x} which my grandparents bought at the market for a few pounds __ {end}.',
      'Even on Sundays the {x} near the window of the guest rooms __ {end}.',
      'Nobody minds any more that the {x} from the neighbours on the hill __ {end}.',
      'Someone ought to write a song about how the {x} by the two ponds __ {end}.',
    ],
    rows: `x due end rivals
      dog | barks | at the moon | bark are
      donkey | brays | for hours | bray are
      owl | hoots | in the rain | hoot are
      cow | moos | all night long | moo are
      dogs | bark | at the moon | barks is
      frogs | croak | for hours | croaks is
      sheep and goats | bleat | in the rain | bleats is
      cows | moo | all night long | moos is`,
  },
  {
    open: [
      'This is how it goes in our family when something is broken: nobody did it, nobody saw it, and nobody can mend it.',
      'Before you move in, let me tell you a few things about the house. It is old, and it has a will of its own.',
    ],
    ask: [
      'The {x} in the kitchen, the one place where we all meet, __ {end}.',
      "Whatever the plumber and his sons say, the {x} in the children's bathroom __ {end}.",
      'You will soon notice that the {x} which my uncles put in __ {end}.',
      'Do not be alarmed if the {x} at the top of the stairs __ {end}.',
      'Every now and then the {x} between the two bedrooms __ {end}.',
    ],
    rows: `x due end rivals
      tap | drips | from time to time | drip are
      door | creaks | when it is cold | creak are
      lamp | flickers | for no reason | flicker are
      window | rattles | in the wind | rattle are
      heater | makes | a funny noise | make are
      taps | drip | from time to time | drips is
      stairs | creak | when it is cold | creaks is
      lights | flicker | for no reason | flickers is
      windows | rattle | in the wind | rattles is
      pipes | make | a funny noise | makes is`,
  },
  {
    open: [
      'Postcard from the sea: the sun is out, the water is freezing, and we are as red as lobsters. You should be here!',
      'We are sitting on the harbour wall with our fish and chips, and I am going to tell you what I see.',
    ],
    ask: [
      'A {one} in a striped shirt leans on the railing, watches the gulls and __ {end1}.',
      'Right in front of us there is a {one} who sits between the nets and __ {end1}.',
      'The {one} with the two buckets, whom I met on the beach yesterday, __ {end1}.',
      'Now and then the {one} from the blue boat puts down the ropes and __ {end1}.',
    ],
    rows: `one due end1 rivals
      sailor | smokes | a pipe | smoke are
      boy | throws | stones into the water | throw are
      girl | eats | an ice cream | eat are
      fisherman | mends | his nets | mend are
      man | whistles | a merry tune | whistle are
      painter | draws | the old ships | draw are`,
  },
  {
    open: [
      'Twins run in our family. There is my mother and my aunt, and there is my pair of nephews, and people mix them up all the time.',
      'Everybody thinks that twins are alike. In our family they are as different as day and night.',
    ],
    ask: [
      'My aunt loves the quiet of the mountains. The boys, to whom she sends a card each week, __ {endN}.',
      'The nephews, and I say this as someone who loves their mother, __ {endN}.',
      'My nephews, unlike my mother, who never raises her voice, __ {endN}.',
      'You can hear it from the street when the boys who belong to my sister __ {endN}.',
      'My mother goes to bed at nine. At that hour the boys in the room above hers __ {endN}.',
    ],
    rows: `due endN rivals
      shout | at each other | shouts is
      fight | about the bed by the window | fights is
      jump | from the top of the wardrobe | jumps is
      play | the trumpet | plays is
      scream | like monkeys | screams is
      run | up and down the stairs | runs is`,
  },
  {
    open: [
      'In geography we are doing islands. I have to give a talk, and so far I have one picture and no idea.',
      'Good morning, class. My talk is about a small island far out in the ocean, where my uncle spent a year.',
    ],
    ask: [
      'The {x} of the island with its three volcanoes __ {end}.',
      'As my uncle wrote home in his first letters, the {x} on the north side __ {end}.',
      'It is not known why the {x} behind those high cliffs __ {end}.',
      'What struck him most is that the {x} around the two villages __ {end}.',
      'The {x} which the first sailors saw from their ships __ {end}.',
    ],
    rows: `x due end rivals
      river | turns | red in spring | turn are
      forest | grows | right down to the sea | grow are
      lake | lies | in the clouds | lie are
      beach | looks | black as coal | look are
      wind | smells | of salt and smoke | smell are
      lakes | turn | red in spring | turns is
      trees | grow | right down to the sea | grows is
      hills | lie | in the clouds | lies is
      beaches | look | black as coal | looks is
      woods | smell | of salt and smoke | smells is`,
  },
  {
    open: [
      '"Doctor, I need your help," said the man. "It is not about me. It is about things at home."',
      'My neighbour has so many worries that she no longer counts sheep at night. She counts her family.',
    ],
    ask: [
      'The trouble is that {who}, for whom we have tried all sorts of teas, __ {end}.',
      'You see, {who} in the back room with all the toys __ {end}.',
      'Ever since those two visits in May {who} with the round eyes __ {end}.',
      'Would you say it is normal that {who} of my brothers __ {end}?',
    ],
    rows: `who due end rivals
      the baby | cries | all day | cry are
      the youngest son | walks | in his sleep | walk are
      the cat | sleeps | in the bread bin | sleep are
      the dog | refuses | to go out | refuse are
      the babies | cry | all day | cries is
      the sons | walk | in their sleep | walks is
      the cats | sleep | in the bread bin | sleeps is
      the dogs | refuse | to go out | refuses is`,
  },
  {
    open: [
      'I know a man who does everything the wrong way round, and he is happier than the rest of us put together.',
      'Let me introduce my uncle Ben. He is seventy, he has no car and no phone, and he would not swap with a king.',
    ],
    ask: [
      'He gets up when the others go to bed, and at midnight he stands in the garden and __ {end}.',
      'He never hurries. He says hello to the hens, takes off his hat to the roses and __ {end}.',
      'My uncle, whom all the children in the street adore, __ {end}.',
      'On his birthday he invites the whole street, puts two tables on the lawn and __ {end}.',
      'In winter, when his fingers and his toes are stiff with cold, he __ {end}.',
    ],
    rows: `due end rivals
      plays | the violin | play playing are
      dances | on his own | dance dancing are
      bakes | a plum cake | bake baking are
      tells | stories about pirates | tell telling are
      sings | to the moon | sing singing are
      lights | a big fire | light lighting are`,
  },
  {
    open: [
      'The new head teacher has put up a notice by the gate. There was a crowd in front of it all morning.',
      'Parents keep asking me what the rules of our school are. Here they are, as plain as I can put them.',
    ],
    ask: [
      '{Who} with muddy shoes or wet boots __ {end}.',
      '{Who} coming by bus from the villages __ {end}.',
      'From now on {who} in the first two rows __ {end}.',
      'If the bell rings during the tests, {who} next to the doors __ {end}.',
      'Please remember that {who} without gloves or scarves __ {end}.',
    ],
    rows: `who due end rivals
      each child | leaves | by the back door | leave are
      every pupil | waits | in the hall | wait are
      everybody | stays | in the classroom | stay are
      nobody | goes | out in the snow | go are
      any boy | helps | to stack the chairs | help are
      children | leave | by the back door | leaves is
      all pupils | wait | in the hall | waits is
      those | stay | in the classroom | stays is
      pupils | go | to the gym | goes is
      the boys | help | to stack the chairs | helps is`,
  },
  {
    open: [
      'The circus is in town! It is not a big one, but there was a parade down Main Street, and I got a free ticket.',
      'We had seats in the very first row. The lights went out, and a man in a red coat told us what was to come.',
    ],
    ask: [
      'The {x} with the golden ribbons __ {end}.',
      'Then it gets dark again, and the {x} from the far end of the tent __ {end}.',
      '"Ladies and gentlemen," cries the man in the red coat, "the {x} behind these curtains __ {end}!"',
      'I still cannot understand how the {x} that I saw in the parade with the clowns __ {end}.',
      'My little brother covers his eyes when the {x} in the ring between the torches __ {end}.',
    ],
    rows: `x due end rivals
      elephant | stands | on one leg | stand are
      lion | jumps | through a burning hoop | jump are
      acrobat | flies | through the air | fly are
      pony | dances | to the music | dance are
      seal | catches | balls | catch are
      elephants | stand | on one leg | stands is
      lions | jump | through a burning hoop | jumps is
      acrobats | fly | through the air | flies is
      ponies | dance | to the music | dances is
      seals | catch | balls | catches is`,
  },
  {
    open: [
      'Each night, before the light goes out, my little girl wants to hear where everyone is and what they are doing.',
      '"Where are they all now?" asks the child, as she does every evening, with the blanket up to her chin.',
    ],
    ask: [
      'Well, {who} over the hills and far away __ {end}.',
      '"Let me see," I say. "{Who} from the story with the three wolves __ {end}."',
      'And then I whisper in her ear that {who} at the bottom of our garden __ {end}.',
      'In a land without clocks, my darling, {who} with the golden eyes __ {end}.',
    ],
    rows: `who due end rivals
      the bear | lives | in a warm cave | live are
      the mouse | sleeps | in a shoe | sleep are
      the fairy | sits | on a mushroom | sit are
      the fox | dreams | of fat geese | dream are
      the bears | live | in a warm cave | lives is
      the mice | sleep | in a shoe | sleeps is
      the fairies | sit | on mushrooms | sits is
      the foxes | dream | of fat geese | dreams is`,
  },
  {
    open: [
      'My father has a shop where you can get almost anything, and people tell him almost everything.',
      'If you want to know what folk need, work in a hardware shop for a week. I did, in my holidays.',
    ],
    ask: [
      'The {x} with the long list of tools in one hand __ {end}.',
      'At ten past eight the {x} from the house with the two towers __ {end}.',
      'I bet that the {x} who asked about nails and hooks __ {end}.',
      'When it pours, the {x} over there by the paint pots __ {end}.',
    ],
    rows: `x due end rivals
      man | needs | a bucket | need are
      lady | buys | a mousetrap | buy are
      farmer | asks | for rope | ask are
      nun | wants | a new lock | want are
      men | need | a bucket | needs is
      ladies | buy | a mousetrap | buys is
      farmers | ask | for rope | asks is
      nuns | want | a new lock | wants is`,
  },
]);

export const kinds: readonly Kind[] = [VERBS];
