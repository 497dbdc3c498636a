// Tellings that go from the deed back to the one who does it: the animal, the person with a trade or the thing.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const BACK = toldKind('told: what it does and gives, back to the doer', [
  {
    open: [
      '{pet} {does}.',
      'Let me tell you about {pet}. {pet} {does}, and apart from that there is no trouble at all.',
      'The strange thing about {pet} is this: when nobody looks, {pet} {does}.',
    ],
    ask: [
      '{pet} is a __.',
      'You have guessed it by now: {pet} must be a __.',
      'My wife said, "Never in my life did I think that I would share a house with a __!"',
      'On the form it says "kind of animal", so next to the name {pet} I wrote down "__".',
    ],
    rows: `does due rivals
      barks at the postman and buries bones under the roses | dog | cat hen cow
      lays an egg every morning and clucks | hen | dog cow cat
      purrs on the sofa and catches mice in the cellar | cat | dog hen sheep
      gives ten litres of milk a day and moos | cow | hen dog sheep
      eats bananas and swings from lamp to lamp | monkey | cow hen dog
      hops round the garden on long hind legs and eats our carrots | rabbit | cow hen cat
      spins webs over my bed and eats the flies in them | spider | dog rabbit cat
      croaks by the pond and swallows flies | frog | cow cat dog
      slithers over the floor and swallows mice without chewing | snake | cat rabbit cow
      grows a thick coat of wool and bleats | sheep | cat hen dog
      crawls up the wall and carries its house on its back | snail | cow dog cat
      gallops over the field and neighs | horse | hen cat dog
      quacks and swims on the pond | duck | cat horse cow`,
  },
  {
    open: [
      'My name is {p} and I am seven years old. My father {does}. He is very good at it.',
      '"And what does your father do, {p}?" "He {does}." "That must be hard work," I said. "He says it is better than school."',
    ],
    ask: [
      'When {p} is big, {pHe} wants to be a __ like {pHis} father.',
      '{p} is proud that {pHis} father is a __.',
      'There is only one word on their door, under the name, and it says "__".',
      'I shook the hand of {p}\'s father. "It is good to have a neighbour who is a __."',
    ],
    rows: `does due rivals
      gets up at three and makes all the bread for our street | baker | butcher driver dentist
      cuts meat and makes sausages | butcher | baker teacher driver
      sits at the wheel of a bus all day | driver | baker dentist farmer
      pulls out bad teeth | dentist | farmer baker pilot
      milks cows and grows wheat | farmer | dentist pilot teacher
      flies planes to America | pilot | driver baker teacher
      teaches children to read and write | teacher | baker farmer pilot
      brings letters to every house in the village | postman | farmer dentist baker
      cuts the hair of all the men in our town | barber | baker pilot farmer
      makes suits with needle and thread | tailor | barber pilot baker
      mends taps and pipes | plumber | tailor baker dentist
      catches thieves and wears a blue cap | policeman | plumber baker tailor`,
  },
  {
    open: [
      '{p} {d}, and {q} {e}. They have been friends for years, and they meet at the bridge on Sundays.',
      'On the left lives {p}, who {d}. On the right lives {q}, who {e}. I could not wish for better neighbours.',
    ],
    ask: [
      'I found {sign} outside my door, and I knew at once that it was from __.',
      'My guest asked about {sign}. "That," I said, "comes from __."',
      'When I look at {sign}, I think of __.',
      'For {sign}, my thanks go to __.',
    ],
    rows: `d e sign
      bakes | mends shoes | a warm loaf / mends shoes | bakes | a pair of boots with new heels
      keeps bees | paints | a jar of honey / paints | keeps bees | a little picture of the bridge
      goes fishing | knits | a big trout / knits | goes fishing | a woollen scarf
      keeps hens | writes | six brown eggs / writes | keeps hens | a book of poems
      grows roses | makes cheese | a red rose / makes cheese | grows roses | a round cheese
      sews | makes wine | a shirt with tiny stitches / makes wine | sews | a bottle of red wine`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'On our farm there is {pet}, who {d}, and there is {pet2}, who {e}. The children would not sell either of them for a million.',
      '{pet} {d}. {pet2} {e}. They share one shed and get on well, apart from the business with the bucket.',
    ],
    ask: [
      'If you ask where we got {sign}, the answer is __.',
      'For {sign} we have to thank __.',
      'We had lovely {sign} this year, and all because of __.',
      '"Who gave us {sign}?" I asked the smallest one, who said, "__!"',
      'There would be no {sign} without __.',
    ],
    rows: `d e sign
      gives milk | lays eggs | butter / lays eggs | gives milk | fried eggs
      gives wool | lays eggs | socks and scarves / lays eggs | gives wool | boiled eggs
      gives milk | gives wool | cheese and cream / gives wool | gives milk | woollen blankets`,
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'What a day! {trouble}.',
      '{trouble}. I said to my wife, "We have put it off for too long. Now we must pay somebody to see to it."',
    ],
    ask: [
      'We had to call the __.',
      'It cannot go on like this, we need a __.',
      'I looked in the telephone book under "__".',
      'Half an hour later the bell rang, and there, bag in hand, stood the __.',
      'What a relief that our neighbour happens to be a __!',
    ],
    rows: `trouble due rivals
      My tooth hurts so badly that I could cry | dentist | plumber barber vet
      Water is dripping out of the pipe under the sink | plumber | dentist tailor vet
      Our cat has been ill since Monday and does not eat | vet | dentist plumber tailor
      My hair has grown right down over my eyes | barber | plumber dentist vet
      My best trousers have split and the wedding is on Saturday | tailor | dentist plumber vet
      The walls are grey with smoke and want to be white again | painter | vet dentist tailor
      The baby has a high fever and red spots | doctor | plumber barber painter
      Both my boots have holes in their soles | cobbler | dentist vet painter
      A tile has come off, and now the rain gets in through the roof | builder | barber dentist vet
      Thieves have been in the house and the money is gone | policeman | dentist plumber painter`,
  },
  {
    open: [
      'We had a visitor last night. {trace}.',
      'When I went out this morning in my slippers, I stopped and stared. {trace}. My wife said, "I told you I heard something."',
    ],
    ask: [
      'There can be no doubt, it was a __.',
      'Only one animal does that kind of thing. We had been visited by a __.',
      'Our neighbour took one look and said, "Aha, a __!"',
      'I know now that we share this place with a __.',
    ],
    rows: `trace due rivals
      There was a row of little heaps of earth on the lawn, and tunnels under it | mole | spider fox hen
      A web had been spun from the lamp to the door, with a fly in it | spider | mole fox dog
      Somebody had eaten through the cheese and left tiny teeth marks | mouse | spider hen mole
      A bone had been buried in the flower bed, and there were paw marks all round | dog | mouse hen spider
      A fresh egg lay in my hat, with a feather next to it | hen | mouse fox mole
      The goose was gone, and there was red fur on the fence | fox | mole spider mouse
      The sofa was scratched, and the milk had been licked from the saucer | cat | mole hen spider
      A trail of slime led over the wall, and holes had been eaten in the lettuce | snail | dog hen fox
      A skin had been shed on the path, long, thin and with scales on it | snake | hen dog mole
      On the muddy lane there were the marks of four iron shoes | horse | cat mole spider
      All the bananas had been peeled and eaten, up in the tree | monkey | hen mole snake`,
  },
  {
    open: [
      "It was {p}'s turn. Without a word {pHe} {acts}. We all had to guess who {pHe} was, while {q} looked at the watch.",
      'We play it every New Year: one of us has to act and may not speak. This time {p} stepped forward and {acts}. {q} was no help at all, as always.',
    ],
    ask: [
      '"I have got it!" shouted the smallest. "{p} is a __!"',
      'It was not hard to see that {p} was supposed to be a __.',
      '"Are you perhaps a __?" my aunt asked, and {p} nodded.',
      'Then {p} showed us the card, on which was written "__".',
    ],
    rows: `acts due rivals
      pushed loaves into an oven that was not there | baker | barber teacher pilot
      cut off somebody's hair with two fingers | barber | baker dentist farmer
      told the chair to open its mouth and looked for a bad tooth | dentist | teacher baker barber
      pushed letters through one door after another | postman | dentist pilot baker
      sat on a stool and milked the air | farmer | postman dentist pilot
      wrote on the wall and told the first row to be quiet | teacher | farmer postman barber
      steered with both hands and told everyone to get off at the last stop | driver | tailor baker barber
      put thread through a needle and measured somebody's arm for a coat | tailor | driver farmer dentist
      spread both arms and flew a plane through the clouds | pilot | driver teacher baker
      pulled a heavy net out of the sea | fisherman | pilot barber teacher
      dipped a brush in a pot and stroked it up and down the wall | painter | baker dentist pilot
      listened to a heart and wrote down some pills | doctor | painter farmer baker
      put on a helmet and put out a fire with a hose | fireman | doctor baker tailor`,
  },
  {
    open: [
      'My grandmother leaves notes all over the house. "Please do not touch the thing that {does}," it says on one. "It is older than you."',
      'They moved house on Friday. The only thing that got broken is the one that {does}. And of course it was the one they need most.',
    ],
    ask: [
      'In other words, it is about the __.',
      'What a pity about the __!',
      '"Is there anything wrong with your __?" I asked.',
      'We all put our money together to buy her a new __.',
    ],
    rows: `does due rivals
      keeps the milk and the butter cold | fridge | clock kettle radio
      boils the water for the tea | kettle | fridge clock camera
      ticks on the wall and tells the time | clock | fridge kettle lamp
      plays music and reads out the news | radio | kettle fridge lamp
      browns two slices of bread | toaster | clock radio lamp
      takes photos | camera | fridge kettle clock
      gives light at the bedside | lamp | kettle radio toaster
      rings so that you can talk to someone far away | telephone | lamp fridge toaster
      bakes the bread and the cakes | oven | clock radio lamp
      shows you your own face | mirror | kettle radio toaster
      has black and white keys and plays waltzes | piano | kettle fridge mirror`,
  },
  {
    open: [
      'I heard it clearly, through the open window: something out there had begun to {sound}. I put down my pen.',
      '"What is the matter, {p}?" "Hush! Do you not hear it {sound}?" We both held our breath. It was past midnight and the moon was up.',
    ],
    ask: [
      'I had not known that the neighbours kept a __.',
      '"That is only a __," said my husband, and he turned over.',
      'I took the torch and went out, and I found myself face to face with a __.',
      'A creature that makes this sound cannot be anything but a __.',
    ],
    rows: `sound due rivals
      moo | cow | dog cat duck / bark | dog | cow duck cat / meow | cat | dog cow frog
      quack | duck | cow cat lion / croak | frog | dog cow lion / roar | lion | duck cat mouse
      neigh | horse | dog duck cat / squeak | mouse | lion cow dog / oink | pig | cat dog duck
      bleat | sheep | cat dog duck / buzz | bee | cow dog duck`,
  },
  {
    open: [
      'Look at {thing}. Is it not a good thing to have? Grandmother never touches a thing like that before she has said who made it possible.',
      'Before we go to sleep, each of us may name one good thing of the day. {p} chose {thing}. "And whom do we have to thank for it?" asked Mother.',
    ],
    ask: [
      'For that we have to thank a __.',
      'We would not have had it if there had not been a __.',
      'God bless the __!',
    ],
    rows: `thing due rivals
      the fresh loaf | baker | hen cow tailor / the boiled egg | hen | baker cow postman
      the glass of milk | cow | hen tailor dentist / the letter from Canada | postman | cow hen baker
      the new suit | tailor | cow baker postman / the shiny new tooth | dentist | hen tailor baker
      the roast meat | butcher | tailor postman dentist
      the wool for the jumper | sheep | hen baker dentist
      the boots with the new soles | cobbler | cow hen baker
      the song on the radio | singer | baker sheep tailor
      the fish on the plate | fisherman | hen singer tailor`,
  },
  {
    open: [
      'Here is a riddle for you. {riddle}. What am I?',
      '"I know one!" said {p}. "{riddle}. Now say what it is." {q} thought so hard that {qHis} ears went red.',
    ],
    ask: [
      'The answer to the riddle is simple: a __.',
      '"Of course! It must be a __!"',
      'For a long time nobody spoke, and then a voice from the back said, "Is it a __?"',
      'On the other side of the paper there was a picture of a __.',
    ],
    rows: `riddle due rivals
      I have a face and two hands, and I tick | clock | candle key kite
      I give you light, and while I do I melt | candle | clock mirror bridge
      I am small, made of metal, and I open your door | key | candle kite map
      Look into me, and you will see yourself | mirror | clock key bell
      I go from one side of the river to the other and never move | bridge | kite clock mirror
      I hang in the tower of the church and ring | bell | candle mirror kite
      I dance in the wind at the end of a string | kite | bell bridge candle
      I show you the way, and you fold me up again | map | mirror bell candle
      I am sharp, and I cut your bread | knife | map bell bridge
      I am long and full of ink, and I write what you want | pen | knife bell kite
      I roll on two wheels, and you must push the pedals | bike | pen candle bell
      I climb no wall by myself, but you climb up on my steps to the roof | ladder | pen candle map`,
  },
  {
    open: [
      'Three artists came to our school party. {p} danced, {q} sang, and {r} did tricks with cards and a white rabbit. It did not cost us anything.',
      'First {p} was going to dance, then {q} was to sing three songs, and in the end {r} pulled a rabbit from a hat. I have never seen the head teacher laugh so much.',
    ],
    ask: [
      'A glass of warm milk for a sore throat was brought to __.',
      'Such a lovely voice! In the break the children stood in line to talk to __.',
      '"Sing us one more song, please!" they called to __.',
      'The words of the song were new. They had been written by __.',
      'I still hum that tune, and then I think of __.',
      'That evening __ sang like a bird.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'For thirty years {p} {did}. Now {pHe} was dead, and the whole town walked behind the coffin. It was a cold day and nobody wore a hat.',
      'Here, on this bench, {p} sat every evening. {q} knew {pHim} well. "{pHe} {did} till the last," {qHe} told us.',
    ],
    ask: [
      'Everybody had simply called {pHim} "the old __".',
      'Under the name there was only one word: __.',
      'Who would come after {pHim}? The town needed a new __.',
      'The mayor said that there would never again be such a __.',
    ],
    rows: `did due rivals
      had brought us our letters | postman | baker barber miller
      had made our bread | baker | tailor barber teacher
      had cut our hair | barber | baker postman teacher
      had taught our children to read | teacher | baker tailor miller
      had sewn our suits | tailor | barber teacher postman
      had ground our corn to flour | miller | barber teacher postman
      had mended our shoes | cobbler | teacher baker barber
      had pulled our teeth | dentist | baker miller cobbler
      had sold us our meat | butcher | teacher dentist barber
      had made horseshoes and iron gates for us | blacksmith | baker dentist barber
      had driven our bus | driver | baker tailor butcher`,
  },
  {
    open: [
      'First prize at the country fair! {p} could hardly believe it: out of forty animals, it was {pHis} that {did}. {q} came second and said it was a scandal.',
      '"And the gold medal goes to {p}, whose animal {did}!" cried the man with the microphone. {q} clapped, but not for long.',
    ],
    ask: [
      'In the newspaper there is a picture of {p} with {pHis} __.',
      'Nobody could have been prouder of a __.',
      'A farmer offered {p} a thousand pounds for the __.',
      '"I owe it all to you," {p} whispered to the __.',
      '"It is the first time," said the judge, "that I have given the prize to a __."',
    ],
    rows: `did due rivals
      had given the most milk | cow | hen dog cat / had the thickest, softest wool | sheep | cow hen dog
      laid the biggest egg | hen | cow sheep dog
      jumped over all the fences with a rider on its back | horse | hen cow cat
      barked at the right moment and fetched the stick | dog | hen cow horse
      caught nine mice and purred | cat | horse hen cow
      spoke ten words and said good night to the mayor | parrot | dog cow hen
      crawled across the table, with its house on its back, in less than an hour | snail | dog hen cow
      croaked the loudest and hopped the furthest | frog | cow dog cat
      rolled in the mud and grunted with joy | pig | hen cat snail
      quacked to music and swam in a circle | duck | dog pig snail`,
  },
  {
    open: [
      'We keep two animals in the flat. {pet} swims round and round in silence, and {pet2} sits on a perch and sings. The landlord knows only about the first.',
      '{pet2} sings from morning till night. {pet} only swims, and opens and shuts a small round mouth.',
    ],
    ask: [
      'The glass bowl by the window belongs to __.',
      'Fresh water is needed every week for __.',
      'The one with scales and fins is called __.',
      'Something jumped out of the water and lay on the carpet. It was __.',
      'The cat dipped her paw in the bowl and tried to catch __.',
      'Through the glass of the tank, __ looked at me.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'Three rules for the new house. One, the back door stays shut. Two, do not wake {p}, who drives the night bus. Three, say nothing bad about the violin of {q}, who plays at the opera.',
      'Our lodgers are quiet people. {p} drives a bus at night and sleeps in the daytime. {q} plays the violin at the opera, and if you are nice, you get free tickets.',
    ],
    ask: [
      'A bow and some strings lay on the stairs. They had been left by __.',
      'What lovely music! It came from the room of __.',
      'We heard Mozart through the wall, thanks to __.',
      'I want two tickets for the opera, so I must talk to __.',
      'At the concert, among forty musicians in black, we saw our __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Help! I have a word on the tip of my tongue and cannot think of it. You know, somebody who {does}.',
      'It is a word puzzle, five down: "One who {does}". Grandfather had his glasses on and his pencil in his mouth.',
    ],
    ask: [
      '"That is easy," I said. "The word you want is __."',
      'Write it down, letter by letter: __.',
      '"A person who does that is called a __," said Grandmother without looking up.',
      '"Why, you are talking about a __!"',
    ],
    rows: `does due rivals
      bakes bread | baker | tailor thief pilot / takes what is not his | thief | baker tailor nurse
      flies a plane | pilot | sailor thief baker
      cares for the sick in a hospital, but is not a doctor | nurse | pilot thief baker
      goes to sea on a ship | sailor | nurse tailor baker
      makes clothes with a needle | tailor | sailor pilot nurse
      wears a crown and rules a country | king | thief tailor baker
      cuts hair for men | barber | nurse sailor pilot
      goes to war with a gun | soldier | nurse baker tailor
      makes people laugh in the circus | clown | soldier king pilot
      fills holes in teeth | dentist | clown king sailor / writes poems | poet | dentist clown thief`,
  },
]);

export const kinds: readonly Kind[] = [BACK];
