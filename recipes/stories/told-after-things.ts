// Tellings of what was done to a thing or left undone, and of how that thing is afterwards.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const THINGS_NOW = toldKind('told: and so it is now, things', [
  {
    open: [
      'Listen, before you touch anything in the kitchen: {what}. {p} has gone to the shop and asked me to tell you.',
      '{What}. I thought I had better say so before you start to cook.',
    ],
    middle: ['The cat wanted to come in, and after that it wanted to go out again.'],
    ask: [
      'Watch out with {it}. It is __!',
      'Have you forgotten what I said about {it}? It is __.',
      'Do not say that nobody told you that {it} is __.',
      'Of course {it} was __, just as I had said.',
      '"You could have warned me that {it} is __," said {q}. But I had.',
      'Did {q} notice that {it} was __?',
    ],
    rows: `it what due rivals
      the pan | the pan was over the fire until a minute ago | hot | cold empty clean
      the pan | nobody has washed the pan since Sunday | dirty | clean hot new
      the bottle | somebody drank the last of the milk and put the bottle back | empty | full hot broken
      the bottle | the bottle has been filled up to the very top | full | empty dirty broken
      the knife | the man with the grinding wheel has been here, and he did the knife | sharp | blunt dirty broken
      the knife | the boys have been cutting stones and wire with the knife | blunt | sharp clean new
      the milk | the milk has been standing in the sun since Tuesday | sour | fresh sweet cold
      the milk | the milk has just come out of the microwave | warm | sour cold frozen
      the stool | one leg of the stool came off at breakfast | broken | wet new hot
      the stool | the stool was painted an hour ago | wet | dry broken old`,
  },
  {
    open: [
      'Dear guests, welcome to our little house by the lake! The keys are under the flower pot. There is one thing that we must tell you: {what}. For the rest, the buses go every hour, the neighbour sells eggs, and you should not believe what he says about the ghost.',
      '"{What}," it said in the letter on the table. Then there was a lot about buses and eggs, and a drawing of a duck.',
    ],
    ask: [
      'When our guests had a look, {it} was __, as the letter said.',
      '"Why is {it} __?" asked the youngest, who had not read the letter.',
      'So do not be surprised that {it} is __.',
      'They soon found out for themselves that {it} was __.',
      'Thanks to the letter they knew that {it} would be __.',
    ],
    rows: `it what due
      the fridge | we took the last things out of the fridge when we left | empty
      the fridge | our neighbour has been shopping for you and put all of it into the fridge | full
      the stove | nobody has lit the stove since October | cold
      the stove | Grandpa lit the stove for you at noon | warm
      the cellar | after the storm the lake came into the cellar | wet
      the cellar | the pump has got the last drop out of the cellar | dry
      the boathouse | we turned the key of the boathouse twice and took it with us | locked
      the boathouse | the lock has fallen off the boathouse, and anybody can walk in | open
      the attic | bats have lived in the attic all summer, and nobody has been up there with a broom | dirty
      the attic | Grandpa scrubbed the attic from end to end yesterday | clean`,
    rivals: 'full cold dry open clean locked',
  },
  {
    open: [
      'That was the day on which I baked a cake for {p}, my first one. {What}. Well, I was nine, and nobody had told me. My mother was hanging up the washing and my sister was singing at the window.',
      'My cake for the school fair? Do not ask. {What}.',
    ],
    ask: [
      'Nobody wanted a second slice, because the cake was __.',
      'One bite, and everybody knew that the cake was __.',
      '"It looks lovely," said {p}, "but I am afraid it is __."',
      'People still tell the story of my cake that was __.',
      'A cake may be small or crooked, but it should not be __!',
    ],
    rows: `what due
      I took it out of the oven after three minutes | raw
      I forgot it in the oven until black smoke came out | burnt
      I took the wrong bag, and instead of sugar half a pound of salt went in | salty
      I took the juice of nine lemons and no sugar | sour
      I put it out on the balcony to cool, on the coldest night of the year | frozen
      I thought that it needed three bags of sugar, a jar of honey and a jar of jam | sweet
      I put a whole box of pepper in it | hot
      I left it on the shelf for three weeks before anybody cut it | hard
      I left it out in the rain | wet`,
    rivals: 'sour frozen sweet raw wet',
  },
  {
    open: [
      'There was a bucket of water in the yard. {What}.',
      '{p} filled a bucket with water from the pump and left it by the stable door. {What}.',
    ],
    ask: [
      'Later somebody came to fetch the water, but it was __.',
      'What about the water in the bucket? It is __.',
      'You cannot use that water any more. It is __!',
      'Because of that the water in the bucket was __.',
      'With one finger {q} found out that the water was __.',
    ],
    rows: `what due
      It stood out there all through the night of the great frost | frozen
      The August sun shone upon it from dawn to dusk | warm
      The horse came along and drank every drop | gone
      Five children washed their muddy boots in it | dirty
      Somebody had tipped a bag of salt into it | salty
      Somebody had stirred a pound of sugar into it | sweet
      A bottle of blue ink fell into it | blue
      The smith dropped a glowing iron into it | hot
      The boys had squeezed tomatoes and beetroot into it | red`,
    rivals: 'frozen sweet gone blue dirty',
  },
  {
    open: [
      '{m} has only one good shirt. {What}.',
      'Do you remember the white shirt that {m} wanted to wear at the wedding? {What}.',
    ],
    middle: ['The church bells were already ringing, and the flowers had not come.'],
    ask: [
      'Look at the shirt now! It is __.',
      'Anybody could see that the shirt was __.',
      '{m} held it up to the light. Yes, the shirt was __.',
      '"Is your shirt always so __?" asked {q}.',
      'He would have to go in that shirt, although it was __.',
    ],
    rows: `what due
      He hung it out on the line and forgot it there in the rain | wet
      It went into the machine with a pair of red socks | pink
      It fell out of the window into the mud | dirty
      He caught it on a nail, and there was a long ripping noise | torn
      He put the iron on it and answered the phone, until it began to smoke | burnt
      He washed it much too hot, and now it would fit a child of six | small
      His father had worn it before him, and his grandfather before that | old
      He left it out on the line in a frost that would have killed a bear | frozen`,
    rivals: 'dry clean new wet pink small',
  },
  {
    open: [
      'The reading room of our library is open again, but {what}. I went in with a novel and came out again after one page.',
      'I wanted to sit in the back room with my book. But {what}.',
      'My aunt gave me her study to read in while she was away, which was nice of her. However, {what}.',
    ],
    ask: [
      'You cannot read in there, it is much too __.',
      'I took my book somewhere else, since it was too __ for me.',
      '"Why did you not stay in there?" "Because it was so __."',
      'Who can enjoy a story in a room that is so __?',
      'Perhaps next week it will no longer be so __ in there.',
    ],
    rows: `what due
      all the bulbs had burnt out and the shutters were down | dark
      in the middle of January the window was broken and the heating off | cold
      the stove had been fed with coal since five in the morning, in June | hot
      four men were sitting there with fat cigars | smoky
      the sun shone straight through the glass roof into my eyes | bright
      there were sixty people in it and chairs for ten | crowded
      four babies were screaming there while a man tried out trumpets | noisy
      water was running down the walls and dripping from the lamp | wet
      it was no bigger than a wardrobe | small
      nobody had wiped a shelf there since the war, and I could write my name on the chair | dusty`,
    rivals: 'dark hot crowded quiet dry',
  },
  {
    open: [
      'A parcel was on its way from {p} to {q}. {What}.',
      '{p} sent {q} a parcel for the first of May. {What}. The stamps were pretty ones, with birds.',
    ],
    middle: ['The postman told everybody about his knee, and the dog next door barked at his bicycle.'],
    ask: [
      'When {q} had it in both hands at last, the parcel was __.',
      '"I am sorry," said the postman, "but your parcel is __."',
      'So that is why the parcel was __.',
      'The first thing that {q} said about the parcel was that it was __.',
      'Have you ever had a parcel that was so __?',
    ],
    rows: `what due
      It was packed with eleven dictionaries and an iron | heavy
      There was nothing in it but five feathers and a paper star | light
      The boat that carried it over the lake sank and was pulled up again | wet
      A jar of honey had broken in it and run out at every corner | sticky
      It lay for six weeks in the wrong town | late
      There was a loaf in it, straight from the oven of the baker next door | warm
      It fell off the bike and into the mud of a farmyard | dirty
      It had travelled beside the fish, between blocks of ice | cold`,
    rivals: 'heavy light wet late warm',
  },
  {
    open: [
      'And now the traffic news. On the road over the pass {what}. In the rest of the country there is nothing to report, except for two swans near the airport.',
      '{p} has rung from up there. It seems that on the road over the pass {what}.',
    ],
    ask: [
      'If you mean to drive over the pass, remember that the road is __.',
      '"What is the matter?" asked the passengers. "The road is __," said the driver.',
      'They heard on the radio that the road was __.',
      'At the foot of the pass there was a sign: Road __!',
      'The drivers tell each other that the road is __.',
    ],
    rows: `what due
      a rock as big as a house has come down, and nobody can get by | closed
      the last snow has been cleared, the barrier is up, and all may pass | open
      the wet surface froze hard in the night | icy
      a lorry has lost twenty barrels of oil | slippery
      it has been pouring for an hour | wet
      no rain has fallen for months, and each car raises a brown cloud | dusty
      there is not one car, since everybody is watching the match at home | empty
      the last yard of tar was laid this morning, where there were only stones before | new`,
    rivals: 'open wet dusty icy new',
  },
  {
    open: [
      'We have one plum tree behind the house, and it bore well that year. {What}.',
      'What became of the plums? {What}. My father wrote it all down in his diary, between the price of coal and the cold of the vicar.',
    ],
    ask: [
      'We went out to pick the plums, but they were __.',
      'So the plums were __, and there was no jam that year.',
      '"Shall we have plum cake?" "No. The plums are __."',
      'It could not be helped: the plums were __.',
      'All that is to be said about our plums is that they were __.',
    ],
    rows: `what due
      At dawn the starlings came, and when they flew off, only the stones hung there | gone
      It froze so hard one night that they rang like little bells | frozen
      They lay in the wet grass for weeks and turned brown and soft and full of worms | rotten
      For want of sun they made you pull a face like a lemon | sour
      There had been no rain, and they were no bigger than peas | small
      A man came by with a cart and paid for every one of them | sold
      The factory next door blew its soot all over them | black`,
    rivals: 'ripe sweet gone frozen sold',
  },
  {
    open: [
      '{p} came back for the car after the holidays. {What}.',
      'We had to leave the car at the station for two weeks. {What}. You know how it is when you travel: you think of your passport and of nothing else.',
    ],
    ask: [
      'There it stood, or there it should have stood. The car was __.',
      'Nobody will believe me when I say that the car is __.',
      '"And what about the car?" "The car? It is __."',
      'That is how it came about that the car was __.',
      'A policeman came past and asked why the car was __.',
    ],
    rows: `what due
      A thief had opened it with a wire and driven off in it | gone
      It had been under the tree where all the crows of the town sleep | dirty
      The roof had been left down, and there had been three thunderstorms | wet
      It had been in the sun all day with the windows shut | hot
      It had turned the corner on its own and rolled into a wall at full speed | broken
      The kind lady next door had been over it with soap and a sponge | clean
      The doors had fallen shut with the keys inside | locked
      Snow had fallen on it to the very roof | white`,
    rivals: 'dirty clean gone dry locked',
  },
  {
    open: [
      '{p} walked down to the baker before breakfast. {What}.',
      'There is a bakery at the end of our street. {What}.',
    ],
    middle: ['A man with a ladder asked the way to the town hall.'],
    ask: [
      'You could see from the corner that the shop was __.',
      'At that hour the shop was __.',
      'People told each other that the shop was __.',
      'So you see why the shop was __.',
      'Is it any wonder that the shop is __?',
    ],
    rows: `what due
      The baker had broken a leg, and there was a notice on the door: no bread until May | closed
      The baker had unlocked the door at five, and you could walk right in | open
      Three buses had let out all their passengers in front of it | full
      A cable had been cut, and not a lamp was burning in there | dark
      The door and the window had been taken out, in the hardest frost, and the oven had gone out | cold
      The chimney had caught fire, and by four there was nothing left but ashes | gone
      Two women with buckets and brushes had scrubbed it from floor to ceiling | clean
      Everyone had gone to see the king drive by, even those who always stand in line | empty`,
    rivals: 'open full dark clean empty gone',
  },
  {
    open: [
      '{What}. That is what happened to the axe, and I am not going to say whose fault it was.',
      'Let me tell you about our axe. {What}. There is wood for one more week.',
    ],
    ask: [
      '"How is the axe?" asks Father. "It is __."',
      'After all that it is no wonder that the axe is __.',
      'Perhaps I should tell {p} that the axe is __.',
      'And now nobody can say that the axe is not __.',
      '{p} went to the shed, came back and said: "The axe is __!"',
    ],
    rows: `what due
      The boys used it to chop stones | blunt
      Mother worked on the edge with the grindstone all morning | sharp
      The handle snapped in two when it hit a nail | broken
      It lay out in the rain for two winters | rusty
      Somebody dropped it in the forest, and nobody remembers where | lost
      A man came over the wall by night and took it away with him | stolen
      We bought it yesterday, and the price is still on it | new
      It came to us from my great-grandfather, who had it from his | old`,
    rivals: 'sharp blunt new lost rusty',
  },
  {
    open: [
      'It is about the pond, {p}. {What}.',
      '{What}. You can see it from our kitchen window, which looks over the pond.',
    ],
    ask: [
      'Before you take the children down there, let me tell you that the pond is __.',
      'The ducks do not like it at all that the pond is __.',
      'At school they were all talking about it: the pond was __.',
      'No one could remember when the pond had last been __.',
      'If the pond is so __, what will become of the ducks?',
    ],
    rows: `what due
      We have had three weeks of hard frost | frozen
      They have let out the water to mend the wall | empty
      It has been pouring for nine days, and not another drop would fit in | full
      The men with the digger have been here, and now you could sink a house in it | deep
      A tank with oil has run into it | dirty
      The sun has shone on it for weeks, and it is like a bath | warm
      All that melted snow has run down into it from the mountain | cold
      Weeds have grown all over it, so that it looks like a lawn | green`,
    rivals: 'frozen warm full empty clean',
  },
  {
    open: [
      'Dear Sir, I stayed at your hotel with {p} last week. {What}. I did not complain at the time, because I am a polite person and because the band was playing.',
      'We will not go to that hotel again. {What}.',
    ],
    ask: [
      'I did pay, although {it} was __.',
      'And all the porter said was: "Oh, is {it} __?"',
      'As {p} can tell you as well, {it} was __.',
      'I do not expect gold and silk, but {it} should not have been __.',
      'Please explain to us why {it} was __.',
    ],
    rows: `it what due rivals
      the bed | A pipe burst over the bed in the first night | wet | dry hard broken
      the bed | All four legs of the bed came off when we sat down | broken | wet warm dirty
      the tea | The tea stood on the stairs for an hour before somebody brought it in | cold | hot sweet salty
      the tea | Somebody put nine lumps of sugar in the tea | sweet | salty cold sour
      the pool | They had pulled the plug and let the water out of the pool | empty | full warm frozen
      the pool | In the night of our arrival thick ice grew on the pool | frozen | warm dirty empty
      the towel | Someone had wiped his boots with the towel | dirty | clean wet warm
      the toast | The toast had been left under the grill until it smoked | burnt | cold soft wet
      the soup | The cook had dropped the salt pot into the soup | salty | sweet cold sour
      the lift | There were eleven people in the lift each time it came, and not one more could get in | full | empty open clean`,
  },
  {
    open: [
      '{p} had an accident with the phone. {What}.',
      '"Why do you never answer your phone, {p}?" "Well. {What}."',
    ],
    ask: [
      'I cannot talk to {p} any more, the phone is __.',
      'You may ring as often as you like: that phone is __.',
      'The man in the shop was sorry to hear that the phone was __.',
      '"A new one, please. The old one is __," said {p}.',
      'It is the third phone in a year that is __.',
    ],
    rows: `what due
      It fell into the soup, and soup came out at the other end | wet
      It has not been charged for four days, and the screen stays black | dead
      A bus drove over it, and there were pieces everywhere | broken
      It was left on a train, or in a shop, or in a park, and nobody can say where | lost
      A man on a bicycle pulled it out of the bag and rode off | stolen
      It lay all night on the windowsill, out in the snow, at minus twenty | frozen
      It fell in the fire when we were roasting potatoes, and it melted and turned black | burnt`,
    rivals: 'wet dead lost burnt frozen',
  },
]);

export const kinds: readonly Kind[] = [THINGS_NOW];
