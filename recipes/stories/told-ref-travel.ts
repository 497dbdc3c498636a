// Tellings, on trains, ships and holidays, after which a pronoun is due for someone or something that was told of.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { cast } from './telling-cast.ts';
import { HER, HERS, SHE } from './telling-pronouns.ts';

const TRAVEL = toldKind('told: pronouns on journeys', [
  {
    open: [
      'At the border they let {y} through with a smile, but {x} had to unpack everything. I have no idea why. The official had a cold, and the dog was bored.',
      'The official at the border looked at us all. {Y} could go on. From {x} he wanted to know what was in the big suitcase.',
    ],
    ask: [
      'Fourteen alarm clocks lay in that suitcase. "What do you need these for?" the official asked, and __ turned red.',
      'Everything was put on a long table, socks, cheese and alarm clocks, until __ had nothing left to unpack.',
      'There was a false bottom in the suitcase. Below it were nine sausages, and __ tried to look surprised.',
      'The official kept the big suitcase. At midnight, in borrowed pyjamas, __ got to the hotel.',
      'How long it takes to close a suitcase again! Two men had to sit on it before __ could go on.',
    ],
    rows: cast(
      SHE,
      'a lady with a hat; the young woman beside me; my aunt',
      'a gentleman with a stick; the young man beside me; my uncle',
      'the couple from Leeds; two nuns; my cousins',
    ),
  },
  {
    open: [
      '"Sandy" is {x}, and we would not go on holiday without Sandy. We are a large family, and the house by the sea is small.',
      'Everybody asks about Sandy. Well, Sandy is {x}, and every summer Sandy comes along to the sea.',
    ],
    ask: [
      'This year Sandy did not want to go up the last hill, so all of us pushed the wheelchair, and at the top __ had a rest in the shade.',
      'It rained on the whole way to the sea, and Sandy got wet. Father held an umbrella over the wheelchair, but __ did not mind the wet.',
      'One morning Sandy was gone. A wave had come in the night, we thought, but then we saw that __ was behind the dunes.',
      'Sandy has a bell on the wheelchair, and on the beach __ rings it when it is time for tea.',
      'At the end of every holiday we take a photograph of Sandy, and it is funny how __ never looks a day older.',
    ],
    rows: `x due rivals
      my old nurse, ninety years of age | she | he it they
      my grandmother in her wheelchair | she | he it they
      a great-aunt who cannot hear | she | he it they
      our eldest aunt | she | he it they
      our old gardener, a bachelor of ninety | he | she it they
      my grandfather in his wheelchair | he | she it they
      a great-uncle who cannot hear | he | she it they
      our eldest uncle | he | she it they`,
  },
  {
    open: [
      'The guide counted us before the cave and after the cave. Before: thirty-one. After: not thirty-one. {X} had stayed inside to look at a bat. {Y} had stayed on the bus from the start.',
      'In the dark of the cave, unnoticed, {x} stayed behind to look at a bat. {Y}, who hates the dark, had never even left the bus.',
    ],
    ask: [
      'The guide went back into the cave with a lamp and called, and only the bats answered. At last, by the underground lake, the light fell on __.',
      'Soup had been ordered for thirty-one. One bowl or two went cold while everybody waited outside the cave for __.',
      'The iron gate of the cave is locked at five. A minute later and nobody could have helped __ before morning.',
      'From deep inside the cave came a song, and the guide only had to follow it in order to find __.',
      'Outside the cave there was a lot of grumbling, but it stopped when the guide came back with __.',
    ],
    rows: cast(
      HER,
      'the lady from Wales; an old nun; my mother',
      'the man from Wales; an old monk; my father',
      'the twins; a couple from York; two students',
    ),
  },
  {
    open: [
      'Somebody must sit in row three, on the left, where it drips. They drew straws. The short one went to {x}, the long one to {y}. Then the bus set off for the north.',
      'There was a hole in the roof of the bus, above row three, and we drew straws for the seat under it. Bad luck for {x}! {Y} got a seat by the heater.',
    ],
    ask: [
      'Drip, drip, all through Scotland. Someone passed a saucepan back, and __ put it on like a hat.',
      'When the sun came out in the afternoon, steam rose from row three, where __ sat.',
      'It stopped raining just as the bus came to the sea. By then __ could not have got any wetter.',
      'There was no second umbrella on the bus, so under the hole __ sat with a newspaper.',
      'A frog would have liked that seat, as __ said to the driver while wringing out a sock.',
    ],
    rows: cast(
      SHE,
      'Aunt Ruth; the youngest girl; old Mrs Hall',
      'Uncle Ben; the youngest boy; old Mr Hall',
      'the twins; the newly-weds; the two brothers',
    ),
  },
  {
    open: [
      'At the left luggage there was a mistake, and now there are two identical brown cases in our room. One is mine. The one with the scratch belongs to {x}, whose name is inside.',
      'I have the wrong case! There is a scratch on it, and inside there is a name, and now I know that it belongs to {x}. My own went to Rome.',
    ],
    ask: [
      'I would love to put on a clean shirt. There are plenty in the case with the scratch, but they are all __.',
      'The room maid has hung up everything from the case with the scratch, as she could not know that it was __.',
      'In the scratched case lay a letter. I did not read it, because it was __.',
      'The scratched case was put on the next train. "Not mine," I told the guard. "It is __."',
      'There was a toothbrush in the scratched case, and I was so tired that I used it, although it was __.',
    ],
    rows: cast(
      HERS,
      'Miss Vera Lake; a nun from Rome; the French countess; a nurse called Ruth',
      'Mr Victor Lake; a monk from Rome; the French count; a sailor called Rob',
      'the Lake sisters; some monks from Rome; a French couple; the twins next door',
    ),
  },
  {
    open: [
      'In the desert {x} rode on the white camel and {y} rode on the brown one. I walked. It was a question of money.',
      'We had hired two camels. {X} got the white camel, {y} got the brown one, and the rest of the party walked in their shade.',
    ],
    ask: [
      'The brown camel was a lamb. The white one, however, ran away with __ on the second day, straight into the sunset.',
      'The white camel lay down in the sand and would not get up again, but simply rolled over and threw __ off.',
      'A sandstorm came. The white camel knelt and let __ hide behind it.',
      'White camels are proud, our guide explained, and one has to thank them every evening with a song. So every evening there was a song for the white camel from __.',
      'When we took leave of the animals, the white camel put its wet nose on the ear of the one it had carried and kissed __.',
    ],
    rows: cast(
      HER,
      'my wife; Aunt Ruth; the girl from Leeds',
      'my son; Uncle Ben; the boy from Leeds',
      'the twins; my two nieces; the two little boys',
    ),
  },
  {
    open: [
      'The journey was long, and {x} slept from London to Rome. {Y} counted bridges. There are a great many bridges.',
      'In our compartment {y} counted the bridges and wrote them down. {X} fell asleep in London, before the train had even moved, and did not wake until Rome.',
    ],
    ask: [
      'The Alps went by, all white and pink in the morning light, and __ did not see any of it.',
      'The guard came three times and whispered, but __ only smiled in a dream.',
      'A suitcase fell from the rack between two bridges. Still __ went on snoring.',
      'At Rome the bells were ringing. "Are we nearly there?" __ asked and yawned.',
      'Those who count bridges are tired at night. But after so much sleep on the train __ wanted to dance all night in Rome.',
    ],
    rows: cast(
      SHE,
      'an old lady; my mother; the bride',
      'an old gentleman; my father; the groom',
      'two students; my cousins; the old couple',
    ),
  },
  {
    open: [
      'Would you please watch {n} for me, young man? I only want to see if the train is coming. That was what she said, and off she went, and I have been sitting here since Tuesday, or so it seems.',
      'A stranger on platform two asked me to look after {n}. "Just for a minute," she said. That was three hours ago.',
    ],
    ask: [
      'Four trains have come and gone. I cannot just leave __ on the platform.',
      'A policeman came along the platform. "Is that yours?" he asked. "No," I said, "but I promised a lady to watch __."',
      'My own train leaves in five minutes. If that lady does not come, shall I take __ with me?',
      'It is getting cold on platform two, so I have put my coat over __.',
      'At last the lady came back, out of breath, thanked me and kissed __.',
    ],
    rows: `n due rivals
      her harp | it | them him her
      a very large cheese | it | them him her
      her birdcage | it | them him her
      a statue of a saint | it | them him her
      her suitcases | them | it him her
      nine hat boxes | them | it him her
      her three little dogs | them | it him her
      some chickens in a basket | them | it him her
      her little boy | him | it them her
      a baby boy in a pram | him | it them her
      her old father | him | it them her
      her little girl | her | it them him
      a baby girl in a pram | her | it them him
      her old mother | her | it them him`,
  },
  {
    open: [
      '{X} forgot to put the brake on. That is the whole story of how our caravan got into the lake. {Y} {yWas} fishing at the time.',
      'The caravan stood on the hill. {X} parked it there and did not think of the brake. {Y} sat below and fished, and looked up just in time.',
    ],
    ask: [
      'The caravan floated quite well. Everyone was looking at the lake, and nobody was looking at __.',
      'A caravan in a lake is not cheap. The insurance people are going to ask __ about that brake.',
      'The fish have moved into our caravan. As long as nobody says the word "brake", it is quite all right to make jokes with __ about it.',
      'From now on somebody else will see to the brake. We will never again let __ park a caravan.',
      'It was a very small mistake, really, a thing that one does with one foot, and the whole family has forgiven __ for the caravan.',
    ],
    rows: cast(
      HER,
      'my mother; Aunt Ruth; my sister',
      'my father; Uncle Ben; my brother',
      'the twins; the neighbours; my cousins',
    ),
  },
  {
    open: [
      'I bought two things in the bazaar at Cairo. The first was {n}. The second was a headache, for they bargain very loudly there.',
      'In the bazaar there was an old man who wanted to sell me {n}, and I stopped a moment too long. He asked for a hundred. I gave him eighty.',
    ],
    ask: [
      'I had gone all the way to Cairo to be cheated. "Made in Birmingham," my wife read, and she put __ in the cellar.',
      'On the plane from Cairo I did not dare to trust anybody, so all the way I held __ on my knees.',
      'I got lost three times on my way out of the bazaar, and each time somebody tried to buy __ from me.',
      'I thought of the old man in the bazaar when a museum offered me a fortune for __.',
      'My aunt believes in curses. Ever since I came back from Cairo she has refused to touch __.',
    ],
    rows: `n due rivals
      a brass lamp | it | them him her
      a rug that could fly | it | them him her
      a stuffed crocodile | it | them him her
      the tooth of a whale | it | them him her
      an old coin | it | them him her
      two brass lamps | them | it him her
      golden slippers | them | it him her
      four silver bells | them | it him her
      a thousand beads | them | it him her
      some very old coins | them | it him her`,
  },
  {
    open: [
      'The hot air balloon was too small for us all, and so it took {x} up first. {Y} waved from the field. There was a bit of a wind.',
      '{X} went up in the balloon. {Y} stayed below with the rope. Then the rope broke.',
    ],
    ask: [
      'Over the church, over the hills, smaller and smaller: soon even the best eyes could no longer see __.',
      'The balloon came down in a field of cabbages. A farmer with a fork asked __ for a ticket.',
      'Down in the field some were crying and some were laughing. But up there in the balloon the view was so fine that nothing worried __.',
      'A pilot reported a balloon over the North Sea, and said that somebody in it had waved. It must have been __.',
      'It was the wind that brought the balloon back in the end, and it set __ down on our own roof.',
    ],
    rows: cast(
      HER,
      'my wife; Grandma; my niece',
      'my brother; Grandpa; my nephew',
      'the twins; the old couple; my cousins',
    ),
  },
  {
    open: [
      'The innkeeper gave {x} the room with the ghost and {y} the room with the view. He mixed up the keys, he told me later. It had been a long day.',
      'That inn has two good rooms. From one you can see the sea, and that was for {y}. In the other there is a ghost, and it was for {x}.',
    ],
    ask: [
      'The chains began to rattle at twelve o\'clock. "A little quieter, please," __ told the ghost.',
      'What a difference at breakfast! With white hair and no appetite, after a night with the ghost, __ stared into the tea.',
      'The ghost wanted to play cards, and it was lucky that __ knew how.',
      'No view in the world could be as interesting as the stories that __ heard from the ghost that night.',
      'In a room like that you sleep with the light on. I know that __ did, for the ghost complained about it.',
    ],
    rows: cast(
      SHE,
      'a teacher called Mary; my mother; the lady with the poodle',
      'a teacher called Martin; my father; the man with the trumpet',
      'the newly-weds; some students; the two old brothers',
    ),
  },
  {
    open: [
      'We were lost in the fog on the moor. {X} had the compass and {y} had the map. Neither was any good without the other.',
      'Fog! You could not see your own feet. Somewhere on that moor was {x} with the compass, and somewhere else was {y} with the map.',
    ],
    ask: [
      'A map is just paper in a fog like that. If you want to know where north is, we thought, you have to find __.',
      'Every few minutes a voice called, "North is this way!" It was the one with the compass, and we tried to follow __.',
      'The needle turned and turned, as there was iron in the hill, and that is why the compass led __ into the bog.',
      'Somebody fell over a sheep, and the compass broke. Nobody was angry with __ about it.',
      'When the fog lifted, the compass flashed in the sun on the next hill, and that was how we found __ again.',
    ],
    rows: cast(HER, 'Mrs Moor; Anna; my aunt', 'Mr Moor; Tom; my uncle', 'the twins; the Moors; my cousins'),
  },
  {
    open: [
      'You can tell by our noses. {X} wore a hat all through the holiday. {Y} did not, and that was a mistake.',
      'Mother had packed sun hats. {Y} laughed and left one in the suitcase. {X} wore one from morning to night, even in bed.',
    ],
    ask: [
      'On the last day there was a red face in the hotel, and it needed cream. But the hat had kept the sun off __ nose.',
      'People on the beach smiled at the hat, but in the evening there was no cold cream needed for __ ears.',
      'A sea bird took that hat, one windy afternoon, right off __ head.',
      'When the hat was finally put away at home, there was a white line across __ forehead.',
      'A hat is a good thing in the south. It saved __ skin.',
    ],
    rows: cast('her his', 'my sister; Anna; Aunt Ruth', 'my brother; Tom; Uncle Ben'),
  },
  {
    open: [
      'On the night ferry {x} got the top bunk and {y} got the bottom bunk. The sea was rough, and the lamp swung to and fro. I tell you this because of what happened at four.',
      'Our cabin on the ferry had two bunks, one above the other. {Y} lay below and {x} lay above. At four in the morning there was a very big wave.',
    ],
    ask: [
      'The wave tipped the ferry over on its side, and from the top bunk, pillow and all, __ fell into the suitcases.',
      'There is no rail on the top bunk of that ferry, and that is how __ came to have a black eye.',
      'It is a long way down from a top bunk in the dark. Luckily __ landed on a bag of wool.',
      'A person can sleep through anything on a bottom bunk. Up there, though, __ heard every rat on the roof of the cabin.',
      'You had to use a ladder to get to the top bunk, and in the dark __ could not find it.',
    ],
    rows: cast(
      SHE,
      'Mrs Hall; my sister; an old aunt',
      'Mr Hall; my brother; an old uncle',
      'the little twins; my two nieces; the Hall boys',
    ),
  },
  {
    open: [
      'The mountain hut sleeps eleven, and we were twelve, so one of us had to lie in the kitchen, or two of us, if they were thin. {X} offered to do it. {Y} got the place by the window.',
      'Up in the hut there were too few beds. {Y} snatched the last one. {X} went to lie down on the kitchen floor, and no one said thank you.',
    ],
    ask: [
      'Mice live in the kitchen of that hut. In the morning a whole family of them was asleep on __.',
      'The cook gets up at four in the hut to make porridge, and on her way to the stove she stepped on __.',
      'But the kitchen was the only warm room in the hut. By midnight we all wished that we could change places with __.',
      'In the kitchen of the hut the cake for Sunday stood on a low shelf, just above the floor, and it was good company for __.',
      'The door of the kitchen blew open, and the snow came in over __.',
    ],
    rows: cast(
      HER,
      'Anna; our teacher Miss Bell; my wife',
      'Tom; our teacher Mr Bell; my son',
      'the twins; the two Smiths; the thin sisters',
    ),
  },
  {
    open: [
      'My place is at the window, says my ticket. The place beside me, number eighty, is for {x}, if I can believe the list on the door. The conductor has a flower behind his ear.',
      'I looked at the list on the door of our compartment: seat eighty, beside mine, was booked for {x}. The train was to leave in a minute.',
    ],
    ask: [
      'The whistle blew and seat eighty was still empty. Then the door flew open, and in a cloud of perfume or pipe smoke __ sank down beside me.',
      'Seat eighty stayed empty as far as Paris. I began to wonder what sort of person __ might be.',
      'Whoever sat in seat eighty would have to listen to me all the way to Rome, I thought, and indeed __ listened for nine hours.',
      'From seat eighty somebody offered me an egg, and as we ate it, __ told me a secret.',
      'When I woke up, seat eighty was empty, my purse was gone, and I knew what trade __ followed.',
    ],
    rows: cast(
      'she he',
      'Mrs Winter; a Miss Summer; Lady Hall; Sister Maria of the Red Cross',
      'Mr Winter; a Mr Summer; Lord Hall; Father Martin of Saint James',
    ),
  },
]);

export const kinds: readonly Kind[] = [TRAVEL];
