// Tellings with much chatter after the fact, of creatures and things in the town, and what goes with them later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const TALK = toldKind('told: beasts, long talk', [
  {
    open: [
      'Did I tell you that Mrs Green on the second floor has got {a c}? At her age! She says that it is for the company. She was alone for so long, since her husband went to Canada with the dentist, and her sons only come for Christmas, if they come at all. The youngest has bought a motorbike. The other one, the tall one, is in computers. And the lift has been broken since Easter.',
      'Mrs Green has got {a c}, and nobody is to know, because of the landlord. You know what he is like about pets: no dogs, no cats, no parrots, not even fish. He once threw out a student for a hamster. He comes round on the first of the month, with his little book, and looks under the beds.',
    ],
    middle: ['I must not talk so much. The potatoes are on the stove.'],
    ask: [
      'This morning I met her on the stairs, and do you know, I could hear it __.',
      'As soon as the landlord rings, it begins to __, and she turns the radio up.',
      'I only hope that it will not __ on the first of the month.',
      'She says that it would never __ if she did not let it.',
      'Last night I was woken up, because I heard it __ right above me.',
    ],
    rows: `c due rivals
      poodle | bark | hiss crow neigh / rooster | crow | bark neigh hiss / snake | hiss | bark crow neigh
      duck | quack | bark hiss crow / frog | croak | bark quack crow / lamb | bleat | hiss quack bark
      terrier | bark | crow bleat quack / goat | bleat | crow hiss quack / python | hiss | crow quack bark`,
  },
  {
    open: [
      'The new teacher brought {x} to school with her on Monday. We were supposed to do fractions. Nobody has ever been so quiet in the first lesson. Tom forgot to eat, Lucy forgot to talk, and the head looked in at the door and went away again. She told us that she had had dogs as a child, and a pony, and hens, but never one of these.',
      'In our classroom, on the shelf by the window, there is now {x}. Before that we had a plant, and before that a globe. There is a list on the door that says who has to look after it, and my name is next to Friday. My mother says she is glad that she is not a teacher.',
    ],
    ask: [
      'The teacher showed us its __ and told us what they are for.',
      'We are allowed to look, but nobody may touch the __.',
      'At home I drew it, with all of its __.',
      'Tom asked if the __ ever fall off.',
      'If you have a magnifying glass, you can see how its __ move.',
    ],
    rows: `x due rivals
      a crab | claws | wings feathers fins / a butterfly | wings | claws fins feathers / a goldfish | fins | wings claws feathers
      a big moth | wings | claws fins horns / a young lobster | claws | wings fins feathers / a striped fish | fins | claws wings feathers
      a dragonfly | wings | claws fins feathers / a newborn chick | wings | claws fins horns`,
  },
  {
    open: [
      'Grandfather had {x} when he was a boy. There was little to eat in those days, and they lived eleven to a room. His sister had a doll with one arm, and his brother had a knife. They all went to bed when it got dark, since there were no candles. You do not know how good you have it, he says.',
      'The only pet my grandfather ever had as a child was {x}. He got it from a soldier in return for a pair of boots. There were no toys and no sweets, and the school was closed. In the winter they burned the chairs, one after another, and then the table.',
    ],
    middle: ['He stops at this place to fill his pipe, and you have to wait.'],
    ask: [
      'He has forgotten many names, but he still remembers its __.',
      'He used to wash its __ with a scrap of cloth.',
      'In his old wallet there is a photo, so worn that you can only make out the __.',
      'When I ask what it looked like, he only says: "Oh, that __!"',
    ],
    rows: `x due rivals
      a pony | mane | beak shell wool / a raven | beak | mane shell wool / a tortoise | shell | beak mane wool
      a lamb | wool | shell beak mane / a brown foal | mane | beak wool shell / a crow | beak | wool mane shell / a snail in a jar | shell | beak mane wool`,
  },
  {
    open: [
      '"I cannot come to choir on Thursday," said {p}, "because of my {c}. It will be the first time, you know. I have not slept for two nights. The vet says it may be tonight or it may be next week. My brother has moved into the guest room, and the children have bet a bag of sweets on the number. I have put clean straw down, I have boiled water, though I do not know what for, and I have rung up my mother."',
      'The whole street is waiting, all because {p} has {a c} that is going to be a mother. The butcher asks, the postman asks, even the priest has asked. There is a light on in the shed all night. Somebody has brought a cake.',
    ],
    ask: [
      'On Friday morning they were there: four little __, all healthy.',
      'Now there is a sign at the gate: "Please come and see our __!"',
      'I never knew that {p} was so mad about __.',
      'The priest was given one of the __, to keep.',
      'All of the __ have found a home by now.',
    ],
    rows: `c due rivals
      dog | puppies | kittens lambs calves / cat | kittens | puppies lambs piglets / sheep | lambs | puppies kittens calves
      pig | piglets | lambs kittens puppies / poodle | puppies | piglets lambs kittens / grey cat | kittens | puppies piglets lambs / black sheep | lambs | kittens piglets calves`,
  },
  {
    open: [
      '{p} sold the house in the city and bought {x}. We all thought {pHe} had lost {pHis} mind. And that after thirty years in an office! There was a party, with speeches, and the boss gave {pHim} an umbrella. Everybody wept a little.',
      'What would you do if you won a lot of money? My cousin {p} bought {x}. Not a car, not a ring, not even a new coat. The bank sent a man to talk to {pHim}, and he came back with mud on his shoes and a smile on his face.',
    ],
    middle: ['It was in the local paper, under the crossword.'],
    ask: [
      'Since then we have had more __ than we can use.',
      'Every month a parcel arrives, and we know that it is __.',
      'It turned out that one can make good money with __.',
      '{p} talks of nothing but __ these days.',
      'The first __ was not very good, but it got better.',
    ],
    rows: `x due rivals
      two hundred beehives | honey | milk wool wine / a herd of cows | milk | honey wool wine / a flock of sheep | wool | honey milk wine
      a vineyard on a hill | wine | milk honey wool / eleven goats | milk | honey wine bread / a lot of bees | honey | wine wool bread
      fields full of grapes | wine | honey wool milk / forty woolly sheep | wool | wine honey bread / a mill and three fields of wheat | flour | wine wool honey`,
  },
  {
    open: [
      'Hello? Yes, it is me. Listen, {p}, there is {x} in the bath. No, I have not been drinking. I came home from work, I had bought some leeks, and I wanted to wash my hands. It is looking at me. The window was open, that is all I can tell you. Could you come over? Bring gloves, bring a bag, bring your brother, and do not tell Mother.',
      'Police, how can I help you? Slowly, please. You have {x} in your bathroom. I see. And it does not belong to you. Is there anybody with you, sir? Have you tried to open the window? No, I am not laughing. We had a man with a seal last week, and a lady with two ponies.',
    ],
    ask: [
      '"It has moved!" cried the voice. "It has just __ over the edge of the tub!"',
      'When help arrived, it was too late: off it __, out of the house.',
      'In the end it simply __ out, just as it had come in.',
      'They opened the door wide, and it __ into the garden.',
    ],
    rows: `x due rivals
      an owl | flew | hopped slithered galloped / a snake | slithered | flew hopped galloped / a large frog | hopped | flew slithered galloped
      a spider | crawled | flew galloped hopped / a crow | flew | slithered hopped galloped / a python | slithered | hopped flew galloped
      a wild rabbit | hopped | slithered flew galloped / a lizard | crawled | flew galloped hopped / a toad | hopped | galloped flew slithered`,
  },
  {
    open: [
      'The statue in front of the town hall is {x}. It was a gift from a rich man who had made his money in buttons. Nobody liked it. The mayor at the time wanted a fountain, the priest wanted an angel, and the children wanted a slide. They put it up on a Sunday, in the rain, and the cloth got stuck when they tried to pull it off.',
      'If you come from the station, you will see in the middle of the square {x} made of stone. Do not ask me why. There was a long meeting about it, and some say that there was wine on the table. People meet there, eat their sandwiches and quarrel.',
    ],
    middle: ['At New Year someone always puts a hat on it.'],
    ask: [
      'If you rub its __, they say, you will get your wish.',
      'Lovers have written their names on the __.',
      'A pigeon has been sitting on its __ since this morning.',
      'One night some students painted the __ blue.',
      'By now its __ is quite shiny, because everybody touches it.',
    ],
    rows: `x due rivals
      an elephant | trunk | mane shell hump / a lion | mane | trunk shell hump / a tortoise | shell | mane trunk hump
      a camel | hump | trunk mane shell / a stork | beak | trunk mane hump / a horse | mane | shell beak hump / a huge snail | shell | mane trunk beak`,
  },
  {
    open: [
      'My first job was at the house of an old lady who had been on the stage. I was to carry the bags, read to her from the newspaper and take care of {x}. She had rings on all her fingers, and a son in Brazil whom she called "that boy". There were mirrors in every room, even in the bath. I got two pounds a week and all the cake I could eat.',
      '"You will also have to see to {x}," said the old lady, "morning and evening, and on Sundays." I said yes, for I needed the money. She asked whether I could play cards, cook an egg and keep a secret. Then she showed me my room, which was up four flights of stairs.',
    ],
    ask: [
      'So every morning at six I cleaned the __.',
      'If I close my eyes, I can still smell the __.',
      'Once I forgot to shut the __, and there was trouble.',
      'She paid for the __ herself, and it was the best that one could buy.',
    ],
    rows: `x due rivals
      her two canaries | cage | kennel stable tank / her horse | stable | cage tank kennel / her goldfish | tank | stable cage kennel
      the guard dog | kennel | cage tank hive / the parrot | cage | kennel stable tank / her two white ponies | stable | cage tank kennel
      the bees behind the house | hive | cage kennel tank / her tropical fish | tank | cage kennel hive / the big watchdog | kennel | tank cage stable`,
  },
  {
    open: [
      'Aunt Lou has three darlings, as she likes to say: {p}, {q} and {r}. {p} is her parrot, {q} is her old dog, and {r} is her horse. Uncle Fred comes fourth. She was a nurse, and then she had a shop for hats, and now she does as she likes.',
      'Do not be surprised when Aunt Lou speaks of {r} and {p} and {q}. They are not people. {r} is her horse, {p} is her parrot and {q} is her dog. She had a cat as well, but that was before the flood.',
    ],
    ask: [
      'A collar with a golden bell was bought for __.',
      'The postman is only afraid of __.',
      'At every tree they had to stop and wait for __.',
      'Asleep in front of the fire, with a bone between the paws, lies __.',
      'To wag your tail at a burglar is not right, __!',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'It is our wedding day, and my husband has given me {x}. I had thought of a ring, or of a weekend in Paris. He had tied a ribbon around it and hidden it in the garage since Tuesday. That explains the noises, and why he did not let me put the car in. My sister got pearls from hers. But then, her husband is a bore.',
      'There was a raffle in aid of the church roof. First prize was a cruise, second prize a hamper, and third prize was {x}. I got the third. Everyone clapped, and the vicar shook my hand and could not look me in the eye. I had to walk home, of course, since they do not let you on the bus with it.',
    ],
    middle: ['You have to laugh, or you would cry.'],
    ask: [
      'My mother came to see it, and fell in love with its __.',
      'I have hung the ribbon on its __.',
      'When the lamp is lit, you see the shadow of its __ on the wall.',
      'The neighbours are all talking about its __.',
    ],
    rows: `x due rivals
      a goat | horns | feathers wheels stripes / an ostrich | feathers | horns wheels stripes / a zebra | stripes | horns wheels feathers
      a peacock | feathers | horns stripes wheels / a bull | horns | feathers stripes wheels / a leopard | spots | horns feathers wheels
      a turkey | feathers | horns stripes wheels / an old stag | antlers | stripes feathers wheels / a tiger | stripes | wheels horns feathers`,
  },
  {
    open: [
      'The travellers had {x} with them to carry the bags. There were seven of them, a doctor, a poet, two sisters and three who did not say what they were. They walked from well to well. The poet complained of his feet, and the sisters sang. On the ninth day they had no more sugar, and on the tenth they had no more tea.',
      'For the long march they had rented {x} from a man with one eye. The doctor had said that it would be hard, and it was. They had sand in their ears and in their soup. At night it was so cold that the poet wore all his shirts at once.',
    ],
    ask: [
      'The smallest of the sisters was allowed to hold on to its __.',
      'When it lay down to rest, the poet sang to its __.',
      'Against the setting sun they saw the black outline of its __.',
      'They tied a lantern to its __, so that nobody would get lost.',
    ],
    rows: `x due rivals
      a camel | hump | trunk mane shell / an elephant | trunk | hump mane shell / a horse | mane | trunk hump shell
      a pony | mane | hump trunk shell / a young elephant | trunk | mane hump beak / a white camel | hump | trunk beak mane / a giant tortoise | shell | hump trunk mane`,
  },
  {
    open: [
      'In those days there were two who brought what we needed up to the hut. {p} came with a donkey. {q} came with a plane, and threw it all down. It was a good life, on the whole. We read, we measured the snow, and we played chess by post. In the third winter the stove went out, and we lived on biscuits for nine days.',
      'Our things were brought by {q}, who had a small plane, or else by {p}, who had a donkey. You never knew which of them it was going to be, or when. The letters were always late, the eggs were always broken, and once we got a piano stool that had been meant for somebody else.',
    ],
    middle: ['The cook had made a calendar out of bean cans.'],
    ask: [
      'There were prints of hooves in the snow. That had been __.',
      'A bit of hay was kept in the shed for the visits of __.',
      'We heard a bray from the path and ran out to meet __.',
      'A whip, a stick and a carrot were in the hand of __.',
      'No engine, just a bell and slow steps: it was __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The thief took nothing but {x}. The silver was still there, the pictures were on the walls, and the money lay on the desk where {p} had left it. The police went through every room. They found a button, a bus ticket and half a sandwich. "Strange," said the inspector, and ate the other half of his own.',
      '{p} came home from the opera and saw at once that {x} had gone. The door had been opened with a key. The neighbours had heard nothing, because of the football, and the old man on the ground floor had heard everything, but from the wrong house.',
    ],
    middle: ['It stood in all the papers, with a map and an arrow.'],
    ask: [
      'A week later, a __ was sent to {p} in an envelope, with no letter.',
      'The only trace of it was a __ on the stairs.',
      '"We have found a __," the inspector said. "Is it from yours?"',
      'To this day {p} keeps a __ of it in a little box.',
    ],
    rows: `x due rivals
      the old violin | string | feather page wheel / the parrot | feather | string page wheel / the rare book about stars | page | feather string wheel
      the toy railway | wheel | feather page string / the famous guitar | string | page wheel feather / the stuffed eagle | feather | page string wheel
      the diary of the queen | page | string feather wheel / the little silver coach | wheel | feather string page`,
  },
  {
    open: [
      'I said yes to {x} for one weekend, and that was in May. "You will not even notice," they told me. They wanted to go to a wedding in Scotland. Since then they have had twins, they have moved twice, and each time I ring they say that the line is bad. I have a small flat, a bad back and a piano.',
      'My nephew left {x} with me when he went round the world. He had a rucksack, a girl and no plan at all. From time to time there is a card, with a beach on it. I had been looking forward to a quiet year.',
    ],
    ask: [
      'Do you know what a lot of __ I have carried up those stairs?',
      'Half of what I earn goes on __.',
      'The man in the shop knows me by now, and puts the __ aside for me.',
      'Even on a Sunday I have to go and find some __ somewhere.',
    ],
    rows: `x due rivals
      a pony | hay | meat fish seeds / a lion cub | meat | hay seeds grass / a penguin | fish | hay seeds corn
      two donkeys | hay | fish meat worms / four canaries | seeds | hay meat fish / a seal | fish | seeds hay corn
      a young tiger | meat | hay seeds grass / six budgies | seeds | fish hay meat / a small horse | hay | meat worms fish`,
  },
  {
    open: [
      'When Uncle Fred tells of his voyage, he always begins with the {c}. It had come on board in a crate, and the crate had broken. There was a countess on the ship, a priest who cheated at cards, and a boy of nine who was travelling alone. The food was bad. The band was worse. They all slept on deck because of the heat.',
      'On that ship, the {c} had a cabin of its own, with a bed, a lamp and a bell. It belonged to a countess, who paid for everything in gold. The other passengers complained, but the captain had already spent the money. There was dancing every night, and a fight on Fridays.',
    ],
    ask: [
      'When the horn blew, it __ back, and the countess cried for joy.',
      'It __ only once in all those weeks, and that was when they saw land.',
      'At table, somebody said something rude, and from behind the door it __.',
      'It __, the band stopped playing, and there was silence.',
    ],
    rows: `c due rivals
      lion | roared | howled barked hissed / wolf | howled | roared mooed bleated / python | hissed | roared barked howled
      bulldog | barked | roared hissed mooed / tiger | roared | bleated barked hissed / goat | bleated | howled roared hissed
      horse | neighed | roared barked howled / big snake | hissed | neighed howled mooed / cow | mooed | barked howled roared`,
  },
  {
    open: [
      '{p} never goes anywhere without {pHis} {c}. It was a present from a godmother. {pHe} has had it in three schools, two jobs and a marriage. At parties they ask {pHim} to show it, and {pHe} blushes. Once it was left behind in a tram, and {pHe} ran after the tram as far as the river.',
      'Of all the things in the window, {p} wanted the {c}. It was not even the most expensive one. The shopkeeper climbed up on a stool, blew off the dust and wrapped it in three sheets of paper. It was snowing, and everyone was buying presents at the last minute.',
    ],
    middle: ['Now you know {p}: there is nobody more careful with things.'],
    ask: [
      'Only the __ has been changed, because the old one broke.',
      'What wears out first is the __.',
      'The __ is mended with a bit of tape.',
      'There is a name on the __, but you can no longer read it.',
    ],
    rows: `c due rivals
      teapot | lid | string saddle blade / bicycle | saddle | lid string blade / pocket knife | blade | lid string saddle
      kite | string | lid saddle blade / racing bike | saddle | blade lid string / sword | blade | saddle lid string
      jewel box | lid | blade saddle string / yoyo | string | lid blade saddle`,
  },
  {
    open: [
      'At the bottom of our garden there used to be {x}. Father wanted it away, Mother wanted it to stay, and so they did not speak for most of that spring. We children carried notes between them. The dog was on the side of Mother, for he used to sleep there. In the end Father bought her a hat, and that was that.',
      'There is {x} on the map, and we were to meet there at noon, all eleven of us. Three went to the wrong village. Two had a puncture, and one had met a girl. I sat there alone with the sausages and waited.',
    ],
    ask: [
      'What I remember best is the sound of the wind in its __.',
      'The sun shone through its __.',
      'A kite was caught in its __.',
      'One of its __ nearly hit me on the head when it came down.',
    ],
    rows: `x due rivals
      an old oak | branches | sails wings wheels / a windmill | sails | branches wheels wings / a big beech tree | branches | sails wheels wings
      a mill with four arms | sails | wings wheels branches / an apple tree | branches | wings sails wheels / the wreck of a small plane | wings | branches sails pages
      a wooden ship for children to climb on, with its mast | sails | branches wheels wings / an old plane without an engine | wings | sails branches pages`,
  },
  {
    open: [
      'My two teachers of the piano could not have been more different. Miss Bell kept {x}, and Mr Stone kept {y}. She gave me biscuits, and he gave me scales to practise. She smelt of roses and he of pipes. I went to her on Mondays and to him on Thursdays, with the same book and the same mistakes.',
      'As a student I lived with Mr Stone and his {yy} first, and then with Miss Bell and her {xx}. He cooked, she did not. He went to bed at eight, she sang till two. Both wanted the rent on the first.',
    ],
    ask: [
      'In her rooms, as you can imagine, there was always {z} somewhere: she had that __.',
      'There was {z} on her hat. It had come from the __.',
      'When I think of her, I think of {z}, because of the __.',
    ],
    rows: `x xx y yy z due rivals
      a parrot | parrot | a dog | dog | a feather | parrot | dog / a dog | dog | a parrot | parrot | an old bone | dog | parrot
      a spider | spider | a cat | cat | a dusty web | spider | cat / a cat | cat | a tortoise | tortoise | a dead mouse | cat | tortoise
      a sheep | sheep | a hen | hen | a bit of wool | sheep | hen / a hen | hen | a sheep | sheep | a warm egg | hen | sheep
      a canary | canary | a rabbit | rabbit | a yellow feather | canary | rabbit / a rabbit | rabbit | a duck | duck | half a carrot | rabbit | duck`,
  },
]);

export const kinds: readonly Kind[] = [TALK];
