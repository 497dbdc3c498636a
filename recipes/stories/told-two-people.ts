// Tellings of two people of whom different things are true, and of a sign that points to one of them.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PEOPLE = toldKind('told: two people', [
  {
    open: [
      'For Christmas {p} got {a x} and {q} got {a y}, and since then there has been no peace in this house.',
      'In our school band {q} plays the {y} and {p} the {x}. They live next door to each other, right above us.',
      '"Why did you have to give {q} {a y}?" sighed Mum. "And {a x} for {p}, as if that were not enough!"',
    ],
    ask: [
      'That {noise} you hear through the ceiling? That will be __.',
      'The neighbours rang up about the {noise}, so I went upstairs and had a word with __.',
      '"Who is making all that {noise} at this hour?" "Who do you think? It is __!"',
      'At six in the morning we were woken by {noise}. "Go back to bed," Dad called out to __.',
      'After a week of nothing but {noise} we were quite ready to move out, or else to sell __.',
    ],
    rows: `x y noise
      flute | trumpet | tootling
      violin | drum | scraping of a bow
      violin | trumpet | squeaking of strings
      trumpet | guitar | brassy blaring`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'I let the children choose on Saturday. {p} wanted to {x}, {q} wanted to {y}, so we split up after breakfast.',
      'Saturday, and nobody was at home. {q} had gone out to {y}. {p} had gone out to {x}.',
      '"What are you two up to today?" "I am going to {y}," said {q}. "Not me," said {p}. "I want to {x}."',
    ],
    middle: ['In the evening they were both so tired that they fell asleep in front of the television.'],
    ask: [
      'There was {sign} on the hall floor when I came in. It could only have been left there by __.',
      'On Sunday I nearly fell over {sign}. "Please pick up your things," I said to __.',
      '"And whose is that?" asked Grandma, pointing at {sign}. I told her that we had to thank __.',
      'I did not need to ask about {sign} in the bathroom. One of them had been careless, and that was __.',
    ],
    rows: `x y sign
      pick blackberries | visit the museum | a basket with purple stains
      visit the museum | pick blackberries | a little book about kings and old paintings
      ride | fish | a helmet full of horse hair
      fish | ride | a tin full of worms
      pick apples | play football | a basket with leaves and wasps in it
      play football | pick apples | a pair of shin pads`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Two new boarders moved in on the first of May. {p} had brought {a x} along, which I had not been told, and {q} had {a y}.',
      'You know {q}, with the {y}? And {p}, who keeps {a x}? Well, they now share the flat below ours.',
      '{q} always wanted {a y} and {p} always wanted {a x}, and as it was their last year at school, both of them got their wish.',
    ],
    ask: [
      'I found {sign} on my good armchair. So I went and knocked on the door of __.',
      '"Look at this, {sign}!" said my wife. "Somebody has had a visit from the little friend of __."',
      'There was {sign} all along the stairs, so it was clear who would have to clean them: __.',
      'Why was there {sign} on the carpet? I had a good idea. I would have to speak to __.',
    ],
    rows: `x y sign
      parrot | dog | a long green feather
      dog | parrot | a half chewed bone
      cat | goldfish | a dead mouse
      rabbit | parrot | a gnawed carrot
      parrot | rabbit | a bright blue feather
      snake | cat | a dry, scaly old skin`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Please remember for the school trip: {p} must not eat {x}, and {q} must not eat {y}. Both come out in red spots at once.',
      'From the notebook of a camp cook: no {y} for {q}. No {x} for {p}! The doctor was very strict about it.',
    ],
    middle: ['The bus was late, and everyone was as hungry as a wolf.'],
    ask: [
      'The only thing on the menu at noon was {dish}, so I cooked some rice for __.',
      '"It is {dish} today," said the cook. "Make sure that nobody gives any of it to __."',
      'We all had {dish}, and we all felt fine afterwards, apart from poor __.',
      'When {dish} came to the table, a big sign was put up in front of one plate. It was the plate of __.',
      'How could you serve {dish}? Now we are sitting in the waiting room with __.',
    ],
    rows: `x y dish
      nuts | milk | toast with peanut butter
      milk | nuts | ice cream
      eggs | fish | a big omelette
      fish | eggs | tuna salad
      fish | nuts | grilled salmon
      milk | fish | a cheese fondue`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} is scared of {x}, though nobody would think so. {q} laughs at that, but turns pale at the very thought of {y}.',
      "Everyone is afraid of something, I told them. {q} can't stand {y}, {p} can't stand {x}, and I can't stand the phone.",
      '"What frightens you most?" the teacher asked. {q} wrote "{y}". {p} wrote "{x}", and underlined it twice.',
    ],
    ask: [
      'One evening {event}. "Hold my hand," whispered a shaky voice beside me. It was the voice of __.',
      'We had just sat down when {event}. Everybody looked at __.',
      'Then {event}, and there was a scream. "It is all right, it is all right," I said to __.',
      'I would have enjoyed that day, but {event}, and so I had to go home early with __.',
      'When {event}, one of the two only yawned. The other one hid under a blanket, and that was __.',
    ],
    rows: `x y event
      dogs | darkness | a huge poodle came bounding up to us
      darkness | dogs | all the lights went out
      spiders | thunder | something with eight legs ran across the wall
      thunder | spiders | a storm broke right over our heads
      snakes | thunder | a long thin thing slid hissing through the grass
      mice | darkness | something small squeaked and ran along the skirting board`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'My two oldest friends could not have more different jobs. {q} is {a y}; {p} is {a x}. We still meet once a month.',
      'When they were ten, {p} wanted to be {a x} and {q} wanted to be {a y}, and believe it or not, so they are.',
    ],
    middle: ['We all grew up in the same street, and our mothers are still neighbours.'],
    ask: [
      'So when {need}, I knew at once that I should ring __.',
      '"{Need}," I said to my wife. "Do you have the number of __?"',
      'Last winter {need}. Who helped us out? Good old __.',
      'It was a Sunday, and {need}. I was never so glad to have a friend like __.',
    ],
    rows: `x y need
      plumber | dentist | the kitchen was suddenly full of water
      dentist | plumber | one of my back teeth broke
      vet | lawyer | our cat stopped eating
      lawyer | vet | the landlord took us to court
      baker | mechanic | we had forgotten to order the wedding cake
      mechanic | baker | our car would not start`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} teaches {x} at our school and {q} teaches {y}. Both are rather strict, but you do learn something.',
      'Mum cannot help me with homework any more, so she pays two students. I have {q} for {y} on Mondays and {p} for {x} on Fridays.',
    ],
    ask: [
      'My new exercise book is full of {sign}. It gets checked each week by __.',
      'If you have got any questions about {sign}, please ask __.',
      'I had a bad dream about {sign}, and in the middle of it stood __.',
      'That lesson about {sign} was great, and I went to the front to say thank you to __.',
      'The blackboard was still full of {sign} from the lesson before, which had been given by __.',
    ],
    rows: `x y sign
      maths | French | sums and fractions
      French | maths | verbs and accents
      music | history | notes and rests
      history | music | kings and battles
      geography | chemistry | rivers and mountains
      chemistry | geography | acids and test tubes`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'There was some fighting over the bedrooms at Hill House. In the end {p} took the one {x} and {q} the one {y}.',
      '"I have put {q} in the room {y}," said our aunt, "and {p} in the one {x}. Sleep well, my dears!"',
    ],
    middle: ['It was a wild night, and none of us slept very much.'],
    ask: [
      'Long before breakfast {sign} woke up poor __.',
      '"I could hardly sleep because of {sign}!" So said, with dark rings under both eyes, our friend __.',
      'Nobody had said a thing about {sign} before, and the only one to find out was __.',
      'If somebody minds {sign}, it will be __.',
    ],
    rows: `x y sign
      under the roof | next to the kitchen | the drip of rain from the tiles
      next to the kitchen | under the roof | the rattling of pans
      over the stables | by the front door | the stamping of hooves
      by the front door | over the stables | the shouting postman
      beside the chicken run | under the roof | the mad crowing
      on the street side | on the lake side | the honking of cars`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'This summer the family is all over the world. {p} is in {x}, {q} is in {y}, and I am here with the cat.',
      'Guess who is where! {q} flew off to {y} last week, while {p} preferred {x}.',
      '"Did they go together?" "Oh no. {q} had always dreamt of {y}, and {p} had a cheap flight to {x}."',
    ],
    ask: [
      'A postcard came today with {sign} on it. I did not have to turn it over to know that it was from __.',
      'My phone beeped: a picture of {sign}! What a lucky person, our __.',
      '"I have just bought you {sign}!" said a faint voice on the phone. "Oh, hello, __!"',
      'There is {sign} on my shelf now. It is a souvenir from __.',
    ],
    rows: `x y sign
      Egypt | Norway | a little pyramid
      Norway | Egypt | a troll from the fjords
      Paris | Australia | a tiny Eiffel Tower
      Australia | Paris | a kangaroo
      Holland | Africa | a windmill with tulips
      Africa | Holland | a lion`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} is {x}. {q}, on the other hand, is {y}. How the two of them can share a flat is a riddle to me.',
      'I have to laugh when I think of my two flatmates. {q} was {y}, and {p}, would you believe it, {x}.',
    ],
    ask: [
      '{Sign}: that was typical of __.',
      'One day {sign}. I did not have to guess; that had been __.',
      '"Why is it that {sign}?" asked the landlady. "Ask __!"',
      '{Sign}. "You will never change," I said to __.',
    ],
    rows: `x y sign
      very forgetful | very careful | the front door had been left wide open all night
      very tidy | very messy | all the books in the shelf had been put in order by size
      very messy | very tidy | there were dirty plates under the bed
      very mean | very generous | the heating had been turned off to save three pounds
      very generous | very mean | there was champagne for the whole house
      always cold | always hot | the heating was on in July`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'They are both mad about sport. {p} goes in for {x}, three times a week, and {q} for {y}, which I find boring.',
      'With {q} it is always {y}, {y}, {y}. With {p} it is {x}. One cannot talk to them about anything else.',
    ],
    ask: [
      'For a birthday present, I thought, {gift} would be just right for __.',
      '"I found {gift} in my car. Is anybody looking for that?" "Yes," they said, "__!"',
      'What would anyone want with {gift}? Well, then you do not know __.',
      'Under the tree lay {gift} in gold paper. On the label it said: "For __."',
    ],
    rows: `x y gift
      swimming | boxing | a rubber cap with goggles
      boxing | swimming | a thick pair of leather gloves
      tennis | judo | a new racket
      judo | tennis | a white suit with a brown belt
      cycling | golf | a pump with a bell
      golf | cycling | a club and a bag of small white balls`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'What a holiday! On the first day {p} broke {x}, on the second {q} broke {y}, and then it rained.',
      '{q} came home from the snow with {y} in plaster, {p} with {x}. I had told them to be careful.',
    ],
    ask: [
      '{Trouble} was out of the question, so for six weeks I had to help __.',
      'As to {trouble}, that was a real problem for __.',
      '"You can do anything you like, except {trouble}," the doctor had said to __.',
      '"Is {trouble} still so hard?" I asked over the phone. "You have no idea," sighed __.',
    ],
    rows: `x y trouble
      a leg | a finger | walking
      a finger | a leg | playing the piano
      a foot | an arm | hopping down the stairs
      an arm | a foot | throwing a ball
      a wrist | a toe | writing with a pen
      a toe | a wrist | putting on shoes`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      "I've got two cousins abroad. {p} lives {x} and {q} lives {y}, and each says that the other one is mad.",
      '{q} bought a house {y} last autumn. {p} did the opposite and settled {x}.',
    ],
    middle: ['They ring each other up every Sunday to talk about the weather.'],
    ask: [
      'They say on the radio that {news}. I have been trying all day to call __.',
      '"Have you heard that {news}?" asked my mother. "I hope it does not trouble __."',
      'It is just as I feared: {news}. I would not like to be in the shoes of __.',
      'If it is true that {news}, then we will soon hear from __.',
    ],
    rows: `x y news
      by the sea | in the mountains | a great wave has hit the coast
      in the mountains | by the sea | an avalanche has closed the passes
      in the desert | in the far north | it has not rained on the dunes for two years
      in the far north | in the desert | polar bears have come into the villages
      in a big city | on a farm | the underground is on strike
      on a farm | in a big city | many cows have caught a fever`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Two things were broken that week: the {x} that belonged to {p}, and the {y} that {q} had bought second hand.',
      '"My {y} is broken," said {q}. "My {x} too," said {p}, or rather, "Well, my {x} is. Your {y} was never any good."',
    ],
    ask: [
      'So nobody was surprised about {sign}. Poor __!',
      '"We have heard about {sign}," they said, and smiled at __.',
      'There was trouble about {sign}, but you could hardly blame __.',
      'Because of {sign} everybody felt sorry for __.',
    ],
    rows: `x y sign
      car | phone | the long walk to work
      phone | car | the missed calls
      watch | oven | the late arrival
      oven | watch | the cold dinner
      umbrella | fridge | the soaking wet clothes
      fridge | umbrella | the sour milk`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'We have two who speak other languages in the class. {p} comes from {x} and {q} from {y}.',
      'Welcome to our new pupils! {q} was born in {y}. {p} spent the first ten years of a young life in {x}.',
    ],
    ask: [
      'A tourist stopped us and said "{word}". Only one of us could answer him, and that was __.',
      '"{Word}!" said someone behind me on Monday morning, and I turned round to greet __.',
      'On the birthday card it said "{word}", so everyone thought that it must have been written by __.',
      'What does "{word}" mean? I would have to ask __.',
    ],
    rows: `x y word
      Spain | Germany | hola, amigo
      Germany | Spain | guten Morgen
      France | Italy | bonjour, madame
      Italy | France | ciao, bella
      Russia | Mexico | spasibo
      Mexico | Russia | gracias`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} has a birthday in {x} and {q} has one in {y}, so that I have half a year to save up between them.',
      'Have you written it down? {q}: {y}. {p}: {x}. I do not want to forget them again like last year.',
    ],
    ask: [
      'They stood around the cake, and outside {scene}. "Happy birthday, dear __!"',
      '{Scene} on the day when we all came to sing for __.',
      'I can still see it: {scene} while we carried the presents in to __.',
      '"Each year on my birthday {scene}," says __.',
    ],
    rows: `x y scene
      December | June | people were carrying home their Christmas trees
      June | December | the sun did not go down until ten
      January | July | children were throwing snowballs
      July | January | children ran about under the garden hose in swimsuits
      October | April | the last yellow leaves were falling
      April | October | somebody was hiding Easter eggs`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{q} has always told the truth, even when it hurt. {p}, however, has told lies since the day {pHe} could speak.',
      'One of them was a liar and the other was not: you could trust {q} with your life, but not {p} with a sandwich.',
    ],
    ask: [
      'So when the story of the lion in the bathroom went round, we knew who had made it up: __.',
      'Nobody in the village believed a word when a wolf was reported by __.',
      '"My homework was eaten by a shark," said __.',
      '"And I was born on the moon, and my uncle is the king of Spain!" added __.',
      'A cheque that was worth nothing had been signed by __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} gets up at {x} every day, even on Sundays. {q} never rises before {y}.',
      '"When do you get up?" "At {y}," said {q}. "You lazy thing!" cried {p}. "I am up at {x}!"',
    ],
    ask: [
      'The sun had not yet risen, but in the kitchen somebody was already whistling. It was __.',
      'Shortly after dawn I met just one of them in the garden, fresh as a daisy, and that was __.',
      'At breakfast time there was one empty bed and one snoring heap. The empty bed belonged to __.',
      'The first bird had hardly begun to sing when the shower ran. "That is __."',
    ],
    rows: `x y
      five | ten
      half past four | noon
      five | eleven
      four | half past nine`,
    due: 'p',
    rivals: 'q',
  },
]);

export const kinds: readonly Kind[] = [PEOPLE];
