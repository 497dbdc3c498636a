// Tellings whose verb has a whole clause, an -ing form, a pair or a list for its far subject.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const CLAUSE = toldKind('told: verb far from its subject, clauses and lists', [
  {
    open: [
      'The doctor gave me a sheet with two columns, and I have put it up next to the bath. {Told}',
      '{Told} I have been told so by three doctors and a dentist.',
    ],
    ask: [
      '{Who}, with or without a pair of good friends, __ me.',
      'I can feel it in my bones that {who} on these cold days __ me.',
      'You would not think so, but {who} after a day at the shops __ me.',
    ],
    rows: `told who due rivals
      Good for me: long walks. Bad for me: loud music. | going for long walks | helps | help hurts
      Good for me: long walks. Bad for me: loud music. | long walks | help | helps hurt
      Good for me: hot baths. Bad for me: high heels. | sitting in hot baths | helps | help hurts
      Good for me: hot baths. Bad for me: high heels. | hot baths | help | helps hurt
      Good for me: long walks. Bad for me: loud music. | listening to loud songs | hurts | hurt helps
      Good for me: long walks. Bad for me: loud music. | loud songs | hurt | hurts help`,
  },
  {
    open: [
      'Nothing is for nothing. {Told} I keep a jar for it on the shelf.',
      '{Told} You will find it in my little red book, under the letter F for fun.',
    ],
    ask: [
      '{Who}, whatever the guides and the agents may say, __ {end}.',
      'I explained to my sons that {who} in the months of summer __ {end}.',
      'The jar is never full because {who} with children __ {end}.',
    ],
    rows: `told who due end rivals
      For riding the ponies they ask ten pounds. | riding the ponies | costs | ten pounds | cost takes
      For two rides they ask ten pounds. | two rides on the ponies | cost | ten pounds | costs take
      For a tour of the caves you need a day. | seeing the caves | takes | a whole day | take costs
      For tours of the caves you need a day. | the tours of the caves | take | a whole day | takes cost`,
  },
  {
    open: [
      '"What are you afraid of?" asked {p}. I had to think. {Told}',
      'Everybody is afraid of something, and fears change. {Told}',
    ],
    ask: [
      '{Who}, even with two lamps on, __ the worst of all.',
      'You may think of wolves or witches, but {who} __ worse.',
      'It is not easy to explain to my brothers why {who} __ so terrible.',
    ],
    rows: `told who due rivals
      I thought of my fears today, as a grown man. | what might be under the beds | is | are was
      I thought of my fears today, as a grown man. | the noises under the bed | are | is were
      I thought of my fears today, as a grown man. | walking past dogs | is | are was
      I thought of my fears today, as a grown man. | the eyes of a dog | are | is were
      I thought of my fears as a child, all gone now. | what might be under the beds | was | were is
      I thought of my fears as a child, all gone now. | the noises under the bed | were | was are
      I thought of my fears as a child, all gone now. | walking past dogs | was | were is
      I thought of my fears as a child, all gone now. | the eyes of a dog | were | was are`,
  },
  {
    open: [
      'Our hotel has two bells, one for tea and one for fire. {Told} It is all in the brochure.',
      '{Told} The guests have learned to live with it, and some even come for it.',
    ],
    ask: [
      'At four in the morning {who} __ everybody.',
      'It is no joke: {who}, and not the bells or the phones, __ everybody.',
      'Never mind the thick walls and doors: {who} __ all the guests.',
    ],
    rows: `told who due rivals
      The cook sings, and nobody can sleep on. | what the cook sings to his pots | wakes | wake woke
      The cook sings, and nobody can sleep on. | the songs of the cook | wake | wakes woke
      In its first year the cook sang, and nobody could sleep on. | the singing of the cooks | woke | wakes wake
      The boss plays the horn, and nobody can sleep on. | what the boss plays on his horns | wakes | wake woke
      The boss plays the horn, and nobody can sleep on. | the tunes of the boss | wake | wakes woke
      In its first year the boss played the horn, and nobody could sleep on. | the tunes of the boss | woke | wakes wake`,
  },
  {
    open: [
      'Two names stand on our letter box, and the postman is confused. {Told}',
      'The postman asked me about the names on the box. {Told}',
    ],
    ask: [
      '{Who}, of whom the neighbours say so many things, __ {end}.',
      'He laughed when he heard it: {who} behind the green curtains __ {end}.',
      'Do not knock before noon, since {who} under our roof __ {end}.',
    ],
    rows: `told who due end rivals
      It is one man, and he is a baker who sings at the opera. | that baker and singer | sleeps | in the day | sleep works
      They are two men, a baker and an opera singer. | the baker and the singer | sleep | in the day | sleeps work
      It is one lady, and she is a nurse who writes novels. | that nurse and writer | works | at night | work sleeps
      They are two ladies, a nurse and a writer. | the nurse and the writer | work | at night | works sleep
      It is one boy, and he is a student who drives a taxi. | that student and driver | gets | up at one | get works
      They are two boys, a student and a taxi driver. | the student and the driver | get | up at one | gets work`,
  },
  {
    open: [
      '{p} and {q} cannot agree about the dog show, so I shall tell you how it went. {Told}',
      'The dog show is the event of the year in our village. {Told}',
    ],
    ask: [
      'First prize! And {who} with the ribbons round the neck __ {end}.',
      'The crowd could not stop clapping because {who} of the three sisters __ {end}.',
      'It was no fault of the judges that {who} in the ring of chairs __ {end}.',
    ],
    rows: `told who due end rivals
      There was a great leap in it, over the fence. | the dog | jumped | over the fence | jumps bit
      There was a bite in it, in the leg of the judge. | the dog | bit | the judge | bites jumped
      There was a theft in it, of forty sausages. | the dogs | stole | the sausages | steal bit
      There was a swim in it, in the pond of the mayor. | the dogs | swam | in the pond | swim stole
      There was a dance in it, on two legs. | the dog | danced | on two legs | dances swam
      There was a long sleep in it, in the sun. | the dogs | slept | in the sun | sleep danced`,
    near: true,
  },
  {
    open: [
      'In the attic I found the diary of my aunt, with a lock on it. {Told}',
      'My aunt has left us a diary, and we read a page of it every Sunday. {Told}',
    ],
    ask: [
      'On the page with the two pressed roses, {who} __ {end}.',
      'And so, in spite of all the letters and the tears, {who} of her heart __ {end}.',
      'We had to read it twice: {who} with the sad eyes __ {end}.',
    ],
    rows: `told who due end rivals
      It ends with a wedding, hers to a pilot. | the pilot | married | her | kissed left
      It ends with a ship that took the pilot away for ever. | the pilot | left | her | leaves kissed
      It ends with a kiss from the pilot, and not a small one. | the pilot | kissed | her | kisses left
      It ends with a song from the pilot, under her window. | the pilot | sang | to her | sings kissed
      It ends with a long letter from the sailor, in red ink. | the sailor | wrote | to her | writes sang
      It ends with a lie from the sailor, a big one. | the sailor | lied | to her | lies wrote
      It ends with a present from the sailor, a parrot. | the sailor | gave | her a parrot | gives sold
      It ends with the return of the sailor after ten years. | the sailor | came | back to her | comes left`,
    near: true,
  },
  {
    open: [
      'I sort the mail for a whole village, so I know a thing or two. {Told}',
      '{Told} You hear such things if you work at a post office.',
    ],
    ask: [
      'The card says that {who}, after so many years among strangers, __ coming home.',
      'I ran to tell the others that {who} on the other side of the ocean __ coming home.',
      'Ring the bells! {Who}, of whom we had no news for ages, __ coming home.',
    ],
    rows: `told who due rivals
      News of today: a son on his way to us! | the son of the bakers | is | are was
      News of today: three sons on their way to us! | the sons of the baker | are | is were
      News of today: a daughter on her way to us! | the daughter of the farmers | is | are was
      News of today: two daughters on their way to us! | the daughters of the farmer | are | is were
      A card for me: the one who writes it is on his way. | my best friend from the islands | is | are was
      A card for me: the two who write it are on their way. | my best friends from the island | are | is were`,
  },
  {
    open: [
      'Three things hang over the desk of my boss, and each is a warning. {Told}',
      '{Told} My boss says it before every coffee break.',
    ],
    ask: [
      '{Who} __ {end}.',
      'I know it by heart, and so do the plants: {who} __ {end}.',
      'As the sign with the two red arrows tells us, {who} __ {end}.',
      'My children have to hear it at home, too, that {who} __ {end}.',
    ],
    rows: `told who due end rivals
      To be late means to stay until nine. | he who comes after the others | stays | until nine | stay pays
      To be late means to stay until nine. | those who come after the boss | stay | until nine | stays pay
      To break a cup means to pay for it. | the one who breaks our cups | pays | for them | pay stays
      To break a cup means to pay for it. | people who break a cup | pay | for it | pays stay
      To talk too much means to make the coffee. | anyone who tells long stories | makes | the coffee | make pays
      To talk too much means to make the coffee. | those who tell a long story | make | the coffee | makes pay
      To lose the key means to sleep outside. | whoever loses the keys | sleeps | outside | sleep makes
      To lose the key means to sleep outside. | all who lose the key | sleep | outside | sleeps make`,
    near: true,
  },
  {
    open: [
      'The shop was full. Then the lights went out, and this is what I could hear. {Told}',
      'I will tell you what it was like in the dark shop. {Told}',
    ],
    ask: [
      'Somewhere between the tins and the brooms, {who} __.',
      'My hand was on the bread, my foot in the eggs, and {who} by the two tills __.',
      'There was a bang, a crash of bottles, and {who} at the far end of the shelves __.',
    ],
    rows: `told who due rivals
      First of all there was a scream, from a lady. | a lady | screamed | screams laughed
      First of all there were screams, from the boys. | the boys | screamed | scream laughed
      First of all there was laughter, from a man. | a man | laughed | laughs sang
      First of all there was a song, from the nuns. | the nuns | sang | sing laughed
      First of all there was a fall, of the butcher. | the butcher | fell | falls sang
      First of all there was a sneeze, from the baker. | the baker | sneezed | sneezes fell
      First of all there were tears, of a child. | a child | cried | cries fell`,
    near: true,
  },
  {
    open: [
      'My new flat looks out on a yard with a big bin, and there is a show every night. {Told}',
      '{Told} I watch it in the dark with a bowl of nuts.',
    ],
    ask: [
      'Under the moon, between the bins and the bikes, {who} __ {end}.',
      'You must be quiet now. In a moment {who} from the roofs __ {end}.',
      'It is the third night in a row that {who} with the bushy tail __ {end}.',
    ],
    rows: `told who due end rivals
      There is a fox, and it is after the bread. | the fox | eats | the bread | eat chases
      There are foxes, and they are after the bread. | the foxes | eat | the bread | eats chase
      There is a cat, with a mouse running in front of it. | the cat | chases | a mouse | chase eats
      There are cats, with a mouse running in front of them. | the cats | chase | a mouse | chases eat
      There is a squirrel that hides its nuts. | the squirrel | digs | a hole | dig chases
      There are squirrels that hide their nuts. | the squirrels | dig | holes | digs chase`,
    near: true,
  },
  {
    open: [
      'The twins of the mayor have their own way of life. {Told} Nobody dares to say a word.',
      'In the house of the mayor, rules are not for everyone. {Told}',
    ],
    ask: [
      'At dinner, with guests from five towns at the table, {who} __ {end}.',
      'The maids look away when {who} of the family __ {end}.',
      'And while we speak about roads and schools, {who} behind the curtains __ {end}.',
    ],
    rows: `told who due end rivals
      The girl may eat with her feet. | the girl | eats | with her feet | eat plays
      The girls may eat with their feet. | the girls | eat | with their feet | eats play
      The boy may play the drums. | the boy | plays | the drums | play eats
      The boys may play the drums. | the boys | play | the drums | plays eat
      The dog may sleep on the table. | the dog | sleeps | on the table | sleep plays
      The dogs may sleep on the table. | the dogs | sleep | on the table | sleeps play`,
    near: true,
  },
  {
    open: [
      'I asked for a room with a view, and I did get a view. {Told}',
      '{Told} It is what I see from my bed, and I pay extra for it.',
    ],
    ask: [
      'On a rock in the river, below the two bridges, {who} __.',
      'From breakfast until the lamps are lit, {who} on the other bank __.',
      'I sip my tea, I look at my watch, and {who} between the willows still __.',
    ],
    rows: `told who due rivals
      There is a fisherman with a rod. | the man with all those hooks | fishes | fish sings
      There are fishermen with rods. | the men with the big hook | fish | fishes sing
      There is a soprano, and she is never silent. | the lady with the songs | sings | sing fishes
      There are two sopranos, and they are never silent. | the ladies with the song book | sing | sings fish
      There is a painter with his brush. | the man with all those colours | paints | paint sings
      There are painters with their brushes. | the men with the easel | paint | paints sing
      There is a poet with paper and pen. | the man with all those papers | writes | write paints
      There are poets with paper and pens. | the men with the ink | write | writes paint
      There is a lady with a novel on her knees. | the lady with the books | reads | read writes
      There are ladies with novels on their knees. | the ladies with the big hat | read | reads write`,
    near: true,
  },
  {
    open: [
      'Winter is not the same for all of us. {Told} For me it means wet socks.',
      'My granddaughter asked what the animals do when it gets cold. {Told}',
    ],
    ask: [
      'The snow falls, the lake is as hard as stone, and {who} of our two forests __ {end}.',
      'We sit by the stove with our books while {who} behind the hills __ {end}.',
      'From the first frosts until the snow melts, {who} up there between the rocks __ {end}.',
      'Now you know what it is like: in the cold months {who} __ {end}.',
    ],
    rows: `told who due end rivals
      For the bear it is one long night in bed. | the bear | sleeps | in a cave | sleep eats
      For the bears it is one long night in bed. | the bears | sleep | in a cave | sleeps eat
      For the squirrel it is time to finish up the nuts. | the squirrel | eats | nuts | eat sleeps
      For the squirrels it is time to finish up the nuts. | the squirrels | eat | nuts | eats sleep
      For the fox it is the season of a fine white coat. | the fox | wears | a white coat | wear eats
      For the foxes it is the season of fine white coats. | the foxes | wear | white coats | wears eat
      For the goose it means a long way through the air. | the goose | flies | to the south | fly sleeps
      For the geese it means a long way through the air. | the geese | fly | to the south | flies sleep`,
    near: true,
  },
]);

export const kinds: readonly Kind[] = [CLAUSE];
