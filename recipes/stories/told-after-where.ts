// Tellings from which one sees where somebody or something is now, what it has become, what hurts and what is lacking.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WHERE_NOW = toldKind('told: and so it is now, become and lacking', [
  {
    open: ['{What}. I saw it with my own eyes, {p}.', 'Just now, while you were tying your shoes, {what}.'],
    ask: [
      'You see, {p}, {it} is __.',
      'So now {it} is __.',
      '"Is {it} __ now?" asked {p}. It was.',
      'There is no doubt about it, {it} is __.',
      'If you look again, {it} is __.',
    ],
    rows: `it What what due rivals
      the radio | Grandma pressed the button, and the voice broke off | Grandma pressed the button of the radio, and the voice broke off | off | on broken
      the radio | Grandma pressed the button, and the music began | Grandma pressed the button of the radio, and the music began | on | off gone
      the sun | The last red edge went behind the hill | the last red edge of the sun went behind the hill | down | up out
      the sun | The first gold edge came over the hill | the first gold edge of the sun came over the hill | up | down off
      the fire | A bucket of water hit the flames, and there was a hiss | a bucket of water hit the fire, and there was a hiss | out | up on
      the flag | The guard pulled the rope until the eagle fluttered at the top of the mast | the guard pulled the rope until the flag fluttered at the top of the mast | up | down off
      the flag | The guard let out the rope and folded the eagle on the grass | the guard let out the rope and folded the flag on the grass | down | up on
      the lid | The cook lifted it from the pot and laid it on the table | the cook lifted the lid from the pot and laid it on the table | off | on in
      the lid | The cook set it on the pot and pressed | the cook set the lid on the pot and pressed | on | off out`,
  },
  {
    open: [
      'We call our cat {pet}, and she hides a new way every day. Today {what}. My wife says that we should give her a bell, and I say that she would only sell it.',
      'I looked for {pet}, our cat, all over the place. In the end {what}.',
    ],
    ask: [
      'So our cat was in the __!',
      '"I have got her," I called. "She is in the __."',
      'You will find {pet} in the __.',
      'Who would think of looking for a cat in the __?',
      'Quick, get {pet} out of the __!',
    ],
    rows: `what due
      I heard a miaow from among the hanging shirts and coats, behind the two tall doors | wardrobe
      I was just going to put the cake in and light the gas when two eyes shone at me | oven
      a waltz was heard, or something like it, and a tail hung out between the strings | piano
      there was a splash, and a wet head came up among the bubbles between the taps | bath
      she was sitting at the wheel as if she wanted to drive off | car
      she had been shut in with the butter and the milk, and her whiskers were icy | fridge
      she lay on the hay, between two calves | barn
      she was curled up where the baby sleeps, and it rocked a little | cradle
      soot fell down into the fireplace, and after the soot came a tail | chimney`,
    rivals: 'wardrobe oven piano bath barn',
  },
  {
    open: [
      '{What}. That takes its time, and {p} waited for it.',
      'Grandmother showed us how it is done. {What}. She had learnt it from her own grandmother, who had fourteen children, smoked a pipe and could not read.',
    ],
    ask: [
      'And look, now it is __!',
      'So it has turned into __.',
      'After all that it is called __, of course.',
      '"Taste it, or touch it," she said. "It is __."',
      'What do we have in the end? We have __.',
    ],
    rows: `what due
      You take cream and beat it in a tub for an hour, till you have a yellow lump for your bread | butter
      You press the grapes, and the juice sleeps in a barrel for three years | wine
      You pour water into a tray and put it out in the hardest frost | ice
      You put the corn between two great stones and turn them round and round | flour
      You boil pounds of plums with pounds of sugar and put it all in jars | jam
      You bring in a bucket of snow and set it on the stove | water
      You let the milk go thick, press it in a cloth, and turn the wheel over each day till it has a rind | cheese
      You knead flour, water and a little salt, and push the loaf into the oven | bread
      You throw leaves into boiling water, wait three minutes, and pour it into cups | tea`,
    rivals: 'butter wine ice jam cheese',
  },
  {
    open: [
      'In spring somebody gave us {a young}. That was two years ago, and it is in the best of health.',
      'Do you remember the {young} that {p} had in a box, when you last came to see us? Two years go by so quickly. We have moved the fence since then, and the boys have left school.',
    ],
    ask: [
      'You would not know it again: it is a big __ now.',
      'Well, now we have a full-grown __.',
      '"And this is what has become of it," said {p}, "a real __."',
      'Today it is of course a __.',
      'Nobody told me that I would have to feed a grown __!',
    ],
    rows: `young due rivals
      tadpole | frog | horse sheep hen
      foal | horse | frog dog cow
      kitten | cat | dog sheep pig
      puppy | dog | cat cow frog
      calf | cow | horse hen cat
      lamb | sheep | pig dog frog
      piglet | pig | sheep cat hen
      duckling | duck | sheep frog cow
      gosling | goose | cat horse pig`,
  },
  {
    open: [
      'It has been a bad month up here in the village. First came the storm, then came my cousin, and now {what}. The mayor has made a speech about it, and we clapped to keep warm.',
      'You ask why I write such a sad letter. Well, {what}.',
    ],
    ask: [
      'That is why there is no __ in the village.',
      'So we shall have to do without __ for a while.',
      '"Oh, if only we had __!" sighs my wife.',
      'If you come to see us, please bring some __.',
      'Nobody here has had any __ for a week.',
    ],
    rows: `what due
      all our cows have run away over the pass | milk
      all our hens have stopped laying | eggs
      all our bees have flown off with their queen | honey
      the baker has gone to sea | bread
      the well has run dry, and the pump too, and it will not rain | water
      the nets come up empty, day after day, from both our lakes | fish
      the frost has killed the blossom on all the trees in the orchard | apples
      the miller has lost his wheel, and the corn lies there in its sacks | flour
      the butcher has married a rich widow and shut up shop | meat`,
    rivals: 'milk eggs honey water meat',
  },
  {
    open: [
      '{What}. That was last night, and the insurance does not pay.',
      '"Do you know what has happened?" said {p}. "{What}."',
      'We sat down with paper and pencil, as we do on the first of the month, to see what the money had to do. {What}. The gas bill could wait, and so could the tax.',
    ],
    ask: [
      'So what we need is a new __.',
      'There is nothing for it: we must buy a new __.',
      '"How much is a new __?" asked {p} in the shop.',
      'I hope that Grandma will give us a new __ for Christmas.',
      'Until we have got a new __, we must manage somehow.',
    ],
    rows: `what due
      Both the hands fell off, and the cuckoo lies on the carpet, so that nobody knows how late it is | clock
      The wind turned it inside out and broke its ribs, and now we get wet on the way to work | umbrella
      The handle snapped while I was sweeping the yard | broom
      The legs went while Grandpa was asleep, with the pillow and all, and the mattress is on the floor | bed
      It boils no water any more and does not whistle, and the spout has come off | kettle
      The soup ran out at the bottom and put out the flame | pot
      The picture went black in the middle of the news, and smoke came out of the screen | television
      The rungs broke under the fireman, one after the other, when he wanted to get up to the roof | ladder`,
    rivals: 'clock broom bed kettle ladder',
  },
  {
    open: [
      'What a day! {p} {what}. I had told {pHim} to be careful, but who listens to me? In the afternoon my sister came with her slides of Norway.',
      'Yesterday {p} {what}. You would think that a grown person knows better.',
    ],
    middle: ['The doctor has gone fishing, and the chemist is shut on Wednesdays.'],
    ask: [
      'And now {pHis} __ hurts.',
      '"Ouch," says {p}, "my poor __!"',
      'This morning it was worse: {p} woke up because {pHis} __ hurt so much.',
      'You need not ask {p} whether {pHis} __ hurts.',
      'I have put some ice on {pHis} __.',
    ],
    rows: `what due
      hit hard with the hammer, but not the nail, and it was the hand that held the nail | thumb
      bit on a stone in the bread, and something cracked | tooth
      lifted a piano without bending both legs | back
      ate nine cream cakes, a sausage and a bowl of cherries | stomach
      came off the bike and landed on the road, and there is a hole in the middle of the trouser leg | knee
      forgot how low that door is and walked in without bowing | head
      kept looking round at the pretty trains, left and right, from a seat with no back, in the draught | neck
      sat for an hour with one side of the face right against the big drum | ear
      ran at full speed against a glass door, face first, and there was blood all over the handkerchief | nose`,
    rivals: 'thumb tooth back knee nose',
  },
  {
    open: [
      '{What}. {p} came running down to our house in slippers.',
      'We live at the end of the world, and when something happens, you must know whom to ring. This morning {lower}.',
    ],
    ask: [
      'It was time to call the __.',
      '"Quick," I said, "ring the __!"',
      'In a case like that only the __ can help.',
      'Half an hour later the __ stood at the door.',
      'Have you got the number of the __?',
    ],
    rows: `What lower due
      Grandma's fever had gone up to forty, and she saw blue horses | Grandma's fever had gone up to forty, and she saw blue horses | doctor
      The cow had swallowed a glove and was lying on her side | the cow had swallowed a glove and was lying on her side | vet
      A man with a mask was just climbing out of the bank with a sack | a man with a mask was just climbing out of the bank with a sack | police
      The old man wanted to confess his sins before he died | the old man wanted to confess his sins before he died | priest
      The tooth had kept all of them awake for three nights | the tooth had kept all of them awake for three nights | dentist
      A pipe had burst, and the carpet was floating | a pipe had burst, and the carpet was floating | plumber
      Smoke and flames were coming out of the barn | smoke and flames were coming out of the barn | firemen`,
    rivals: 'doctor police priest dentist',
  },
  {
    open: [
      'We got up and went outside, and we could see that somebody had been there in the night. {What}.',
      '"Come and look at this, {p}!" There had been a visitor. {What}. Nobody had heard a thing, not even Grandfather, who hears everything but what you tell him.',
    ],
    ask: [
      'It was clear to all of us that it had been a __.',
      'Only a __ does that.',
      '"If that was not a __," said {p}, "I will eat my hat."',
      'So what had been there? A __, of course.',
      'Tonight we shall stay up and wait for the __.',
    ],
    rows: `What due rivals
      The henhouse was open, there were feathers, and a bushy red tail had left a hair on the fence | fox | mouse mole rabbit
      The cream was licked up, and there were soft white hairs and a smell of fish on the cushion | cat | mouse bear fox
      The cheese was nibbled by tiny teeth, and behind the cupboard there was a hole like a coin | mouse | bear fox dog
      The hives were broken, the honey was gone, and the claws had gone deep into the oak | bear | mouse cat rabbit
      There were nine little hills of earth on the lawn | mole | bear cat fox
      The lettuce had been eaten to the ground, and something with long ears had hopped away under the hedge | rabbit | cat fox bear
      There was a web as big as a tablecloth across the gate, with two flies in it | spider | mouse bear dog
      There was a bone in the flower bed, well buried, and someone had lifted a leg at each tree | dog | mouse spider mole
      All the bananas were gone, and the peel hung on the lamp, up where you can only swing by one arm | monkey | mole dog rabbit`,
  },
  {
    open: [
      'When {p} came home, nobody asked, but we all have eyes. {What}.',
      '{p} said nothing about the afternoon. {What}. My aunt, who used to read a lot about detectives, put down her spoon and looked {pHim} up and down.',
    ],
    ask: [
      'So {p} had been to the __.',
      '"You have been to the __!" said my aunt.',
      'Why should anybody make a secret of going to the __?',
      'It was not hard to guess: {p} was just back from the __.',
      '"Yes," said {p}, "I was at the __."',
    ],
    rows: `what due
      There was a torn ticket, a bit of popcorn, and a whole tale about the film | cinema
      There was sand in both shoes, salt on the skin, and a shell in the hand | beach
      There was a smell of candles and incense, and a hymn was being hummed | church
      There were nine books under one arm, and a stamp in each that said when they must go back | library
      One cheek was as thick as a ball, and there was a drilled tooth in a bag | dentist
      The hair that had covered both ears in the morning was gone, and there were little ends of it on the collar | barber
      There were peanuts for the elephants in one pocket, and a parrot had bitten a button off | zoo
      There was a basket of beans and a live hen, and a lot was told about the stalls and how one must haggle | market`,
    rivals: 'cinema beach church zoo market',
  },
  {
    open: [
      'The old oak by our gate was struck by lightning, and {p} the carpenter took the wood. {What}. That is a comfort, my father says. He used to sit under that tree with my mother, before we were thought of.',
      'Nothing that grew on our farm was ever wasted, least of all the old oak. {What}.',
    ],
    ask: [
      'So the oak is a __ now.',
      'Out of the old oak came a __.',
      'Whenever I see that __, I think of the tree.',
      '"Once it was a tree," says my father, "and now it is a __."',
      'Would you rather be a tree or a __, if you were an oak?',
    ],
    rows: `what due
      It floats, it has two oars, and it carries us over the lake | boat
      It has four legs and a top, and our plates stand on it at every meal | table
      It goes from one bank of the stream to the other, and the cows walk over it | bridge
      A mattress lies in it, and my parents sleep there | bed
      My baby sister lies in it, and you can rock it with one foot | cradle
      It has rungs, and we climb up it into the cherry tree | ladder
      It has hinges and a handle, and it keeps the wind out of the house | door
      It has four strings, and when you draw the bow across them, it sings | violin
      It has two wheels, and the donkey pulls it to the market | cart`,
    rivals: 'boat table bridge ladder door',
  },
  {
    open: [
      'Where is {p}? I will tell you. {What}.',
      'I saw {p} not five minutes ago. {What}. So do not run all over the place, and do not shout, there are people who have been on the night shift.',
    ],
    ask: [
      'You see, {p} must be __.',
      'So at the moment {p} is __.',
      'If you want to speak to {p}, remember that {pHe} is __.',
      '"{p} is __," I told the man from the post office.',
      'Have you understood? {p} is __.',
    ],
    rows: `What due rivals
      With a candle in one hand somebody climbed all the steps to the bedroom, and it was no other | upstairs | downstairs outside abroad
      With a bucket in one hand somebody went down all the steps to the cellar, and it was no other | downstairs | upstairs outside abroad
      The coat was put on, the front door fell shut, and there were footsteps in the snow | outside | upstairs inside abroad
      The trunk was put on the ship to Brazil, and a handkerchief waved from the deck | abroad | upstairs outside downstairs
      The boots were taken off at the door, it had got too cold in the garden, and the chair by the stove creaked | inside | outside abroad upstairs`,
  },
  {
    open: [
      'Rules change, and in our school they change on Mondays. {What}. The head teacher has a new tie, too, but that is another matter.',
      '"What is new at school?" asked my father, as he does every evening. {What}, I told him.',
    ],
    ask: [
      'In other words we must be __.',
      'It means that each of us has to be __.',
      '"So you have to be __?" said {p}. "That will not be easy."',
      'From today on everybody in the school is going to be __.',
      'I have never in my life been as __ as that.',
    ],
    rows: `what due
      Not one word may be spoken on the stairs or in the rooms, not even a whisper | quiet
      There is a tap at the gate, and whoever has earth on hands, neck or shoes is sent back to it | clean
      Whoever is not on his chair when the bell begins to ring has to sweep the yard | punctual
      We are to say please, thank you, and after you, and take off our caps to the cook | polite
      Whoever tells a lie, even a small one, must write the truth a hundred times | honest
      Whoever pushes, shouts at a little one or does not share has to carry coal | kind
      Whoever cries at the dentist or runs away from the dog gets no medal | brave`,
    rivals: 'quiet clean polite honest brave',
  },
  {
    open: [
      'We had meant to be in Rome by evening. {What}. There was a moon, {p} had a mouth organ, and somebody still had half a sausage.',
      'It was the most unusual night of our journey. {What}.',
    ],
    ask: [
      'So we spent that night in a __.',
      'I had never slept in a __ before.',
      '"When I was young," {p} tells everyone, "I once slept in a __."',
      'A night in a __ is longer than other nights.',
      'Have you ever tried to sleep in a __?',
    ],
    rows: `what due
      A farmer let us lie down in the hay, between his cows | barn
      We pulled the canvas over the poles and knocked in the pegs | tent
      There was no room at the inn, so we put the seats back and rolled up the windows | car
      A policeman mixed us up with two burglars and turned the key behind us, and there were bars at the window | prison
      We had eaten the wrong mushrooms, and nurses went from bed to bed with bowls and pills | hospital
      The priest let us lie on the long benches, under the organ, with a candle at the altar | church
      We crept into a hole in the rock, and bats hung over our heads | cave
      We rocked up and down at our anchor, and the waves splashed against the wood | boat
      The caretaker let us in, and we lay between the desks, with the alphabet on the blackboard above us | school`,
    rivals: 'barn tent car prison church cave',
  },
  {
    open: [
      'Before you go, {p}, think! {What}.',
      '{p} had one foot out of the door already. "Wait," said {q}. "{What}."',
      'The aunt of {p} has a word for everyone who leaves her house, be it for an hour or for ever. {What}, she said this time.',
    ],
    ask: [
      'It would be a pity if {p} forgot the __.',
      '"Here, you have forgotten your __!"',
      'It would be foolish to leave without the __.',
      '{p} came back into the hall and picked up the __.',
      'Have you got your __, {p}?',
    ],
    rows: `what due
      It is pouring from the first drop to the last, and you will get wet to the skin | umbrella
      They look at your face at the border, and then at the picture with the stamp | passport
      You are going to bathe in the lake, and you will want to rub yourself dry | towel
      There is not one light down in the cave, and there is no moon | torch
      Nobody will be at home tonight to open the door for you | key
      The man on the train will want to punch a hole in it | ticket
      It is minus twenty, and that wind will go for your throat | scarf`,
    rivals: 'passport towel torch key ticket',
  },
]);

export const kinds: readonly Kind[] = [WHERE_NOW];
