// Tellings with everyday verbs far behind their subjects: now or then, one or many, as it was told before.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const THEN = toldKind('told: verb far from its subject, now or then', [
  {
    open: [
      'Do you see the lighthouse? {Told} It has a round bed, a round table and no curtains.',
      '{Told} I read it in a book about lighthouses, which my aunt left on the train.',
    ],
    ask: [
      'I have often thought how {who} with the dogs __ there in all that wind.',
      'There is no address, for {who} with all those cats and hens __ in the lighthouse.',
      'Yes, {who} of whom the sailors tell so many stories __ in the lighthouse.',
    ],
    rows: `told who due rivals
      It is the home of a widow, and I take her eggs on Fridays. | the widow | lives | live lived
      It is the home of three sisters, and I take them eggs on Fridays. | the sisters | live | lives lived
      It was the home of a widow a hundred years ago. | the widow | lived | lives live
      It was the home of three sisters a hundred years ago. | the sisters | lived | lives live`,
  },
  {
    open: [
      'In our family it is all about hats. {Told} Moths are our great enemy.',
      'Hats are in my blood, you could say. {Told} We have a whole room for the boxes.',
    ],
    ask: [
      'To bed, to church, even in the bath, {who} with the loud voices __ a hat.',
      'You can tell us by that: {who} from the farms in the hills always __ a hat.',
      'I am not joking. {Who} on the side of my brothers __ a hat at breakfast.',
    ],
    rows: `told who due rivals
      No head is ever bare. | each of the aunts | wears | wear wore
      No head is ever bare. | all the aunts | wear | wears wore
      No head was ever bare, back in the old days. | each of the aunts | wore | wears wear
      Today you see no bare head at our table. | every cousin | wears | wear wore
      Today you see no bare head at our table. | the three cousins | wear | wears wore
      Sixty years ago you saw no bare head at our table. | the three cousins | wore | wears wear`,
  },
  {
    open: [
      'There is more than one language in our valley. {Told}',
      '"You should learn some Welsh," said {p}, "if you want to understand the house on the hill. {Told}"',
    ],
    ask: [
      'Even with guests from other lands, {who} at the head of the table __ Welsh.',
      'It sounds like a song when {who} with the white curls __ Welsh.',
      'To the cows, the hens and the postman, {who} in those rubber boots __ Welsh.',
    ],
    rows: `told who due rivals
      Only Welsh comes from the lips of the farmer. | the farmer | speaks | speak spoke
      Only Welsh comes from the lips of the farmers. | the farmers | speak | speaks spoke
      Until they died, only Welsh came from the lips of the farmers. | the farmers | spoke | speak speaks
      Not a word but Welsh comes from the grandmother. | the grandmother | speaks | speak spoke
      Not a word but Welsh comes from the grandmothers. | the grandmothers | speak | speaks spoke
      Until she died, not a word but Welsh came from the grandmother. | the grandmother | spoke | speak speaks`,
  },
  {
    open: [
      'Coffee is a big thing in our office. {Told} The rest of us take turns at the pot.',
      '{Told} I make the coffee here, so I should know.',
    ],
    ask: [
      'Nine cups a day: that is what {who} in the room with the two phones __.',
      'It is a miracle how much coffee {who} between the plants __!',
      'Black, without milk or sugar, that is how {who} of the two top floors __ it.',
    ],
    rows: `told who due rivals
      The boss is never seen without a cup at the lips. | the boss | drinks | drink drank
      The ladies are never seen without a cup at their lips. | the ladies | drink | drinks drank
      In those years the boss was never seen without a cup at the lips. | the boss | drank | drinks drink
      In those years the ladies were never seen without a cup at their lips. | the ladies | drank | drinks drink
      The new man empties one cup after the other. | the new man | drinks | drink drank
      The old men empty one cup after the other. | the old men | drink | drinks drank`,
  },
  {
    open: [
      'Let me say a word about visits. {Told} My husband has a shed for such days.',
      'There is a bell at our door which nobody touches except on Sundays. {Told}',
    ],
    ask: [
      'At three, or a bit before, {who} with the cakes and the gossip __ to see us.',
      'Rain or no rain, {who} from the town with the two castles __ to tea.',
      'We turn off the lights on Sundays out of habit, because {who} with the sharp ears always __ on that day.',
    ],
    rows: `told who due rivals
      Sunday is the day for the visit of my aunt. | my aunt | comes | come came
      Sunday is the day for the visit of all my aunts. | my aunts | come | comes came
      Sunday is the day for the visit of the priest. | the priest | comes | come came
      Sunday is the day for the visit of the nuns. | the nuns | come | comes came
      Until we moved, Sunday was the day for the visit of my aunt. | my aunt | came | comes come
      Until we moved, Sunday was the day for the visit of the nuns. | the nuns | came | come comes`,
  },
  {
    open: [
      'It is about my wishes that I write, dear Santa, and about those of my family. {Told}',
      'The whole list hangs on the fridge, with a drawing of a sleigh. {Told}',
    ],
    ask: [
      'What {who} with the freckles __ is really quite small.',
      'It will not fit into a sock, the thing which {who} in the room beside the bathrooms __.',
      'More than sweets and games and clothes, {who} on the other side of the wall __ a dog.',
    ],
    rows: `told who due rivals
      A dog is the wish of the boy. | the boy | wants | want wanted
      A dog is the wish of the twins. | the twins | want | wants wanted
      A dog was the wish of the boy last year. | the boy | wanted | wants want
      A dog was the wish of the twins last year. | the twins | wanted | wants want`,
    near: true,
  },
  {
    open: [
      'Walls have ears, and I have them too. {Told} I do not mind, it is company.',
      '{Told} You get used to it, my mother says, and cotton wool is cheap.',
    ],
    ask: [
      'From ten until midnight the {x} in the flat above the two shops __.',
      'Others sleep at that hour, but the {x} behind the wall with the photographs __.',
      'You need no clock to know that it is ten, because the {x} on the floor of the dentists __.',
    ],
    rows: `told x due rivals
      Every night there is a song from the baker, and then another. | baker | sings | sing sang
      Every night there are songs from the students, by the dozen. | students | sing | sings sang
      Every night I hear the feet of a girl in a dance. | girl | dances | dance danced
      Every night I hear the feet of the nuns in a dance. | nuns | dance | dances danced
      Every night there are tears, the tears of an old actor. | actor | cries | cry cried
      Every night there are tears, the tears of two old actors. | actors | cry | cries cried
      Every night I hear the steps of a poet, to and fro, to and fro. | poet | walks | walk walked
      Every night I hear the steps of some poets, to and fro, to and fro. | poets | walk | walks walked
      Every night I hear the laughter of a widow. | widow | laughs | laugh laughed
      Every night I hear the laughter of the sisters. | sisters | laugh | laughs laughed`,
    near: true,
  },
  {
    open: [
      '{Told} I learned that on a hike, when it got dark and we had eaten all the bread.',
      'There is a way over the mountain, but it is on no map. {Told}',
    ],
    ask: [
      'Of all the people in these valleys, only {who} with the goats __ the path over the mountain.',
      'We need not be afraid of the fog or the rocks: {who} in the hut below the peaks __ the way.',
      'Take bread for two days, and remember that {who} beyond the waterfalls __ the way.',
    ],
    rows: `told who due rivals
      A blind man can tell you where it is. | the blind man | knows | know knew
      Two old men can tell you where it is. | the two old men | know | knows knew
      A little girl can show you where it is. | the little girl | knows | know knew
      The brothers can show you where it is. | the brothers | know | knows knew`,
  },
  {
    open: [
      'Cheese! {Told} I married into this family, so I learned it the hard way.',
      'If you are asked to dinner by my husband and his people, bring cheese. {Told}',
    ],
    ask: [
      'It smells of socks and stables, and {who} on the sofa with the dogs __ it.',
      'With jam, with fish, with chocolate sauces: {who} in the big armchair by the windows __ cheese.',
      'Let me put it simply. {Who} in that house of clocks __ cheese.',
    ],
    rows: `told who due rivals
      It is the great love of my husband. | my husband | loves | love hates
      It is the great love of both my sons. | my sons | love | loves hate
      But not for the grandmother! She runs from the room. | the grandmother | hates | hate loves
      But not for the cousins! They run from the room. | the cousins | hate | hates love`,
  },
  {
    open: [
      'A hat, a ladder, a spade: you can borrow anything from {p}, who has a good heart and no memory. {Told}',
      'It is written down in a blue notebook who owns what in our yard. {Told}',
    ],
    ask: [
      'For this reason the {x} behind the bins with the blue lids __ to us.',
      'Please do not forget that the {x} by the steps to the two cellars __ to us.',
      'Whoever may use it, the {x} under the roof of the neighbours __ to us.',
      'You may look it up: the {x} with the names of my sons on the side __ to us.',
    ],
    rows: `told x due rivals
      We paid for the ladder and never sold it. | ladder | belongs | belong belonged
      We paid for the bikes and never sold them. | bikes | belong | belongs belonged
      We paid for the ladder, but last year we sold it to a painter. | ladder | belonged | belongs belong
      The boat was a gift to us, and we have it still. | boat | belongs | belong belonged
      The tools were a gift to us, and we have them still. | tools | belong | belongs belonged
      The boat was ours for years, until we gave it away. | boat | belonged | belongs belong`,
  },
  {
    open: [
      '{Told} It was my sister who noticed, when she looked at the photos through a glass.',
      'We put the old photos side by side, and there it was. {Told}',
    ],
    ask: [
      'Around the nose and the ears, {who} between the tall aunts __ like the duke.',
      'The shock went through us all, for {who} with the flowers on the knees __ just like the duke.',
      'Whatever the lawyers say, {who} in the arms of my grandparents __ like the duke.',
    ],
    rows: `told who due rivals
      The baby has the face of the duke. | the baby | looks | look has
      The babies have the face of the duke. | the babies | look | looks have
      Back then the baby had the face of the duke, but no longer now, as a man of sixty. | the baby | looked | looks look
      Back then the babies had the face of the duke, but no longer now, as men of sixty. | the babies | looked | look looks`,
  },
  {
    open: [
      'Bees, my friend! {Told} I have it from the postman, who is afraid of them.',
      '{Told} Honey and stings, you cannot get the one without the other.',
    ],
    ask: [
      'On the roof of the house, between the chimneys, {who} with the veils __ bees.',
      'It was in the paper that {who} with all those fruit trees __ bees.',
      'Only a few of us know that {who} on the hill of the seven oaks __ bees.',
    ],
    rows: `told who due rivals
      The teacher has eleven hives up there now. | the teacher | keeps | keep kept
      The monks have eleven hives up there now. | the monks | keep | keeps kept
      The teacher had eleven hives up there before the fire. | the teacher | kept | keeps keep
      The monks had eleven hives up there before the fire. | the monks | kept | keep keeps`,
  },
  {
    open: [
      'In the big painting over the stairs everybody has a place. {Told} The rest is dogs and clouds.',
      '{Told} You should see the painting, it is as large as a barn door, and we had to take the windows out for it.',
    ],
    ask: [
      'Right in the middle, among the dogs, the {x} with the two swords __.',
      'If your eyes follow the light from left to right, the {x} in front of the columns __.',
      'At the bottom, where the painter wrote his names, the {x} with the sad eyes __.',
      'How strange it is that the {x}, of all those rich people, __!',
    ],
    rows: `told x due rivals
      There is a chair for the queen. | queen | sits | sit stands
      There are chairs for the sisters. | sisters | sit | sits stand
      There is no chair for the king, he is on his feet. | king | stands | stand sits
      There are no chairs for the brothers, they are on their feet. | brothers | stand | stands sit
      There is a bed for the prince, who is ill. | prince | lies | lie stands
      There are beds for the princes, who are ill. | princes | lie | lies stand
      There are tears on the cheeks of the bride. | bride | cries | cry sits
      There are tears on the cheeks of the maids. | maids | cry | cries sit
      There is a big smile on the face of the fool. | fool | smiles | smile cries
      There are big smiles on the faces of the clowns. | clowns | smile | smiles cry`,
  },
  {
    open: [
      'There was a will, and it was read to us by a man with a cold. {Told}',
      'It is money that I write about, dear sister, and not my own. {Told} I had to sit down for a moment.',
    ],
    ask: [
      'You would never guess that {who}, with those shoes and that old car, __ a million pounds.',
      'What a joke! {Who} from the flat below the dentists __ a million pounds.',
      'Money does not show. {Who} with the two carrier bags __ a million pounds, and I still eat cabbage.',
    ],
    rows: `told who due rivals
      A million pounds are now in the hands of the cleaner. | the cleaner | has | have had
      A million pounds are now in the hands of the porters. | the porters | have | has had
      A million pounds were in the hands of the cleaner, who lost it all at cards. | the cleaner | had | has have
      A million pounds were in the hands of the porters, who lost it all at cards. | the porters | had | have has
      A million pounds are waiting in the bank for the widow. | the widow | gets | get got
      A million pounds are waiting in the bank for the twins. | the twins | get | gets got`,
  },
  {
    open: [
      '{Told} I sat in the back with my tape recorder and did not dare to cough.',
      'They are careful with the weather in the mountains. {Told}',
    ],
    ask: [
      'And what is it that {who} with the pipe and the two sticks __? It is going to snow.',
      'Take your boots and your gloves, since {who} from the huts up there __ it will snow.',
      'The radio promises sun for all the valleys, but {who} by the stove __ it will snow.',
    ],
    rows: `told who due rivals
      "Snow tomorrow!" calls the shepherd, and not for the first time. | the shepherd | says | say thinks
      "Snow tomorrow!" call the hunters, and not for the first time. | the hunters | say | says think
      In the mind of the shepherd there is snow on the way, though not a word is spoken. | the shepherd | thinks | think says
      In the minds of the hunters there is snow on the way, though not a word is spoken. | the hunters | think | thinks say`,
  },
  {
    open: [
      'What do they do with their pens? {Told} In between there are pears and cold tea.',
      'I clean for a family where everyone is busy with paper. {Told}',
    ],
    ask: [
      'At the long table, in the light of two candles, {who} with the inky fingers __ all day.',
      'I tell the visitors to be quiet, for {who} in the room of the maps __.',
      'The phone rings, the dogs bark, the eggs burn, and {who} above our heads still __.',
    ],
    rows: `told who due rivals
      The old lord is busy with a novel about his youth, nine pages a day. | the old lord | writes | write reads
      The sons are busy with a novel about their youth, nine pages a day. | the sons | write | writes read
      The old lord has a pile of novels from the library, one a day. | the old lord | reads | read writes
      The sons have a pile of novels from the library, one a day. | the sons | read | reads write
      The old lord covers every sheet with pictures of ducks. | the old lord | draws | draw reads
      The sons cover every sheet with pictures of ducks. | the sons | draw | draws read`,
  },
  {
    open: [
      'We are back from the pool, and I have one ear full of water. {Told}',
      '"Is there a pool near your new house?" asked {p}. "There is," I said. "{Told}"',
    ],
    ask: [
      'Up and down, between the blue ropes, {who} with the goggles __.',
      'Nobody splashes, nobody shouts, and {who} among the old gentlemen __.',
      'For an hour after school {who} under the eyes of two trainers __.',
    ],
    rows: `told who due rivals
      Anna is in the water every day. | our Anna | swims | swim swam
      Both girls are in the water every day. | our girls | swim | swims swam
      Anna was in the water every day, before it was closed for good. | our Anna | swam | swims swim
      Both girls were in the water every day, before it was closed for good. | our girls | swam | swims swim`,
  },
  {
    open: [
      '{Told} We have a cupboard for the things, and every Friday it is full.',
      'Our church hall has a cupboard, and I have the key. {Told}',
    ],
    ask: [
      'Tea towels, spoons and all, {who} from the houses by the canal __ us the cake.',
      'Think of it! {Who} with so many mouths to feed __ us the cake.',
      'It says on the lid of the box that {who} of the bakery with the lions __ us the cake.',
    ],
    rows: `told who due rivals
      The cake for our tea is the gift of the baker, free of charge. | the baker | gives | give sells
      The cake for our tea is the gift of the two bakers, free of charge. | the two bakers | give | gives sell
      The cake for our tea comes from the baker, five pounds a piece. | the baker | sells | sell gives
      The cake for our tea comes from the two bakers, five pounds a piece. | the two bakers | sell | sells give`,
  },
]);

export const kinds: readonly Kind[] = [THEN];
