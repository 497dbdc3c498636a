// Tellings of journeys, shops, post, telephone and money: where one goes for a thing, what carries one, what is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const JOURNEYS = toldKind('told: sense, journeys and vehicles', [
  {
    open: [
      'We crossed {x}. It took two days, my uncle lost his hat, and the twins were sick by turns. A lady with a parrot told us her whole life, from the first husband to the fourth.',
      'My grandparents met when they were crossing {x}. He gave her half of his orange, and she gave him her address.',
    ],
    ask: [
      'In those days you went by __.',
      'The journey was made, as you can imagine, on board or on the back of a __.',
      'A picture of that __ hangs over our piano.',
      'The __ was called "Daisy", and it was rather old.',
      'They had never been so far on a __ before.',
      'What they remember best is the slow swaying of the __.',
    ],
    rows: `x due rivals
      the ocean | ship | camel train horse / the desert, from one well to the next | camel | ship train boat
      a whole continent on iron rails | train | ship camel boat / the North Sea | ship | train camel horse
      the mountains on rails, through thirty tunnels | train | camel ship boat / the hot sands of Egypt | camel | train ship boat
      the prairie as cowboys do | horse | ship camel train / the wide ocean to America | ship | camel train horse`,
  },
  {
    open: [
      '{p} said goodbye to us at the {x}.',
      'We took {p} to the {x} at six in the morning.',
      'The last time that I saw {p} was at the {x}.',
    ],
    ask: [
      'Then off went the __, and we all waved.',
      'It began to rain as the __ left.',
      '"Hurry up, or you will miss the __!" I said.',
      'The __ was half an hour late, so we had a cup of tea.',
      'The window was dirty, but {pHe} waved to us from the __.',
      'There were no free seats in the __, I heard later.',
    ],
    rows: `x due rivals
      railway station | train | plane ship bus / airport | plane | train ship bus / harbour | ship | train plane bus
      bus stop | bus | plane train ship / gate where they fly from | plane | train ship bus / pier | ship | plane train bus
      platform | train | plane ship taxi / taxi rank | taxi | plane train ship`,
  },
  {
    open: [
      'My father stood by the road with his sleeves rolled up and said a word that we are not allowed to say. We had been on our way to the sea, the five of us and the dog, and now {x}.',
      '"It never rains but it pours," said Mother. We had set out so happily, and then, ten miles from anywhere, {x}.',
    ],
    ask: [
      'What Father would have given a fortune for was __.',
      'A farmer on a bicycle shook his head: "For miles you will not get any __."',
      'In the end a lorry driver gave us some __.',
      'How far do you walk on a hot day for __? Four miles.',
      '"Next time we shall take __ with us," said Mother.',
      'If we had thought of __, we should have been on the beach by then.',
    ],
    rows: `x due rivals
      the tank of the car was quite empty | petrol | bread light water / the engine boiled and steamed, as it was all dry | water | petrol bread light
      it grew dark and neither of the front lamps would go on | light | petrol water bread / the car stood still, for it had nothing left to burn | petrol | water light bread
      we were all dying of thirst | water | petrol bread light / we were so hungry that we could have eaten the map | bread | petrol water light`,
  },
  {
    open: [
      'A note to the passengers of {x}: we are sorry for the delay. There is tea in the big hall, and children may play with the wooden blocks. Please do not feed the pigeons.',
      'Your number is called out twice, and then the door shuts. I had a ticket for {x}, a cheese roll and a bad cold, and I sat down next to a man with a hen in a basket.',
    ],
    ask: [
      'It cannot leave as long as we do not have a __.',
      'Everything depended on the __, who had overslept.',
      'At last the __ came running, with his cap in his hand.',
      'I must say that our __ knew his job, for we arrived in one piece.',
      'When we stopped, we all clapped for the __.',
      'In his blue uniform the __ looked like somebody in a film.',
    ],
    rows: `x due rivals
      the flight to Rome | pilot | sailor driver cook / the night bus to Leeds | driver | pilot captain sailor
      the steamer to the islands | captain | driver pilot cook / the plane to Madrid | pilot | driver cook sailor
      the big ship to New York | captain | pilot driver cook / the coach to the zoo | driver | captain pilot sailor`,
  },
  {
    open: [
      'When the policeman stopped my aunt, she was {x}. "Good afternoon, madam," he said. "Do you know how fast you were going?"',
      'My aunt is eighty-one and she goes to the shop by {y}, rain or shine.',
    ],
    ask: [
      'It was found that the thing had no __.',
      'She had lost one __ on the hill and had not even noticed.',
      '"With that __ you are a danger to the public," he told her.',
      'Someone had stolen her __ while she was buying eggs.',
      'And why? Because her __ had come off.',
      'My cousin has promised her a new __.',
    ],
    rows: `x y due rivals
      on horseback | horse | saddle | engine sail pedal / on her bicycle | bicycle | pedal | oar sail engine
      in her sailing boat | sailing boat | sail | pedal hoof engine / in her rowing boat | rowing boat | oar | pedal sail engine
      in her old sports car | old sports car | engine | oar sail saddle`,
  },
  {
    open: [
      'Our cat has been with us to {x}. I cannot leave her at home, for she eats the plants when she is sad.',
      'For the holidays we drove to {x}. I had packed nine pairs of socks, and {p} had packed a drum.',
      '"Where did you go this year?" "To {x}, and it was heavenly."',
    ],
    ask: [
      'The first thing that you see from the window is the __.',
      'I could not sleep because of the noise from the __.',
      'We went for a walk to the __ every evening.',
      'It does you good just to look at the __.',
      'Up to the very end there was mist over the __.',
      'I have painted the __ in six shades of blue and green.',
    ],
    rows: `x due rivals
      the beach | sea | forest river city / the bank of the Thames | river | sea forest desert / a hut deep in the woods | forest | sea city river
      the middle of London | city | sea forest desert / the coast | sea | forest desert city / the heart of New York | city | sea river forest
      a camp among the firs | forest | sea city river / a cottage beside the Rhine | river | sea desert forest`,
  },
  {
    open: [
      'In my case there are only three things, since I travel light. One of them is {x}. The other two are no business of yours.',
      'Never go abroad without {x}, my old teacher used to say. He had been to Peru and back on a mule, and he was bitten only once.',
    ],
    ask: [
      'You can always use it to __.',
      'It helps you to __ even on a mountain.',
      'I have never wanted to be unable to __ on a journey.',
      'One day you may have to __, and then you will be glad.',
      'In a strange country you must be able to __.',
      'How would you __ without it?',
    ],
    rows: `x due rivals
      a pair of scissors | cut | read sew write / a needle and thread | sew | cut read wash / a pencil and paper | write | sew cut wash
      a piece of soap | wash | sew cut write / a novel | read | sew cut wash / a sharp knife | cut | read write wash
      a tin whistle | play | cut wash read / a fountain pen | write | sew cut wash / a sponge and some shampoo | wash | write sew cut`,
  },
  {
    open: [
      'There are only two things to do when {x}: keep calm and pull over. The rest of it I shall tell you in the second lesson.',
      'My driving teacher, Mr Moss, looked at me and sighed, because {x}.',
    ],
    ask: [
      '"It is time for a new __," he said.',
      'Then you have a look at the __ first.',
      'It is nearly always on account of the __.',
      'The __ has to be changed, and you get your hands dirty.',
      'A garage will sell you another __.',
      'Can it have been the __? It can.',
    ],
    rows: `x due rivals
      the round thing that you steer with shakes in your hands | wheel | lamp mirror horn
      it is night and you see the road only on the left | lamp | wheel horn mirror
      you cannot see what is behind you any more, as it is cracked | mirror | wheel horn lamp
      you press to warn a cow and there is no beep | horn | wheel mirror lamp
      you turn it to the left and the car goes right | wheel | mirror horn lamp
      the other cars flash at you in the dark, since yours is out | lamp | horn wheel mirror`,
  },
]);

const SHOPS = toldKind('told: sense, shops, post and money', [
  {
    open: [
      'Mother gave {p} a note to take to town. All that it said was this: "{x}." It was market day, there were pigs in the square, and an old man was selling balloons.',
      '"Do not forget the {x}!" called Mother. {p} put the money into {pHis} shoe and set off.',
    ],
    ask: [
      'So the shop that {pHe} went into was the __.',
      '"Excuse me, where is the __?" {pHe} asked a lady.',
      'The __ had just closed for lunch.',
      'There was a long queue at the __.',
      'On the way home from the __ {pHe} met a friend.',
      '{PHe} came out of the __ with everything {pHe} had been sent for.',
    ],
    rows: `x due rivals
      six rolls | bakery | chemist bank library / cough syrup | chemist | bakery library bank / fresh loaf | bakery | chemist library bank
      three novels, to be given back | library | bakery chemist bank
      doughnuts | bakery | bank chemist library / pills for Grandpa | chemist | bakery bank library / savings in the little box, to be paid in | bank | bakery library chemist`,
  },
  {
    open: [
      'On the list it said: {x}.',
      '{p} still had to get {x}.',
      '"We have run out of {x}," said Father.',
    ],
    ask: [
      'So somebody was sent to see the __.',
      'The __ was glad to sell us some.',
      '"That will be nine pounds," said the __.',
      'Who is open so late? The __ is, luckily.',
      'We always buy such things from the __ in the square.',
      'I said good morning to the __.',
    ],
    rows: `x due rivals
      sausages and minced meat | butcher | baker chemist florist / bread and buns | baker | butcher chemist florist
      cough drops and plasters | chemist | baker butcher florist / roses and tulips | florist | baker butcher chemist
      pork chops | butcher | chemist florist baker / white loaves | baker | florist butcher chemist
      headache pills | chemist | butcher baker florist / lilies for the vase | florist | butcher chemist baker / bacon and ham | butcher | florist chemist baker`,
  },
  {
    open: [
      'I have a letter here for my sister in Canada. It is a long one, nine pages, since so much has happened: the flood, the wedding, the affair with the pig. Now {x}.',
      '"Why has the letter not gone yet?" asked my husband. It has been lying on the chest for a week. "{X}," I said.',
    ],
    ask: [
      'So what I want is __.',
      'Would you be an angel and get me __?',
      'My neighbour, who writes a great deal, came over with __.',
      'In the drawer there was everything except __.',
      '"All you need is __," he said.',
      'With __ it could be on its way in no time.',
    ],
    rows: `x X due rivals
      it wants closing, and there is nothing to stick the flap down with | There is nothing to stick the flap down with | glue | ink money paper
      my pen has run dry before the last line | My pen ran dry before the last line | ink | glue money string
      I cannot pay for the stamp | I cannot pay for the stamp | money | glue ink paper
      I have no sheet left to write the last page on | I have no sheet left for the last page | paper | ink glue money
      my purse is empty and posting it costs a lot | My purse is empty and posting it costs a lot | money | paper ink glue
      there is not a drop left in the bottle for my fountain pen | There is not a drop left for my fountain pen | ink | glue money paper`,
  },
  {
    open: [
      'The telephone rang in the middle of the night. It was {p}, and {pHe} was whispering. "{X}," {pHe} said. Then there was only a click and a long tone.',
      '"{X}!" shouted a voice on the telephone. I held it away from my ear, and the dog crept under the chair.',
    ],
    ask: [
      'I put on my coat and went straight off to ring for the __.',
      'In such a case you need the __, and quickly.',
      '"I am going to call the __," I said to my wife.',
      'Ten minutes later the __ came round the corner.',
      'A child knows that one has to ring the __ then.',
      'The number of the __ is on the first page of the book.',
    ],
    rows: `X due rivals
      There is somebody in the house who is putting the silver in a sack | police | firemen doctor vet
      Flames are coming out of the roof next door | firemen | police vet plumber
      The mare is having her foal and something is wrong | vet | police firemen plumber
      Grandpa has a pain in his chest and cannot breathe | doctor | police vet firemen
      The main pipe has burst, and the carpets are swimming | plumber | police doctor vet
      A man has climbed in at the bank, through the window | police | doctor vet plumber
      The barn is burning | firemen | vet doctor plumber
      Our best cow has a swollen leg and will not eat | vet | police firemen plumber`,
  },
  {
    open: [
      'I saved for a year to buy {x}. I walked to work, I cut my own hair, and I said no to everything, even to the cinema.',
      'When I had won the money, I bought {x} with it. My brother told me that I was mad, and my mother cried.',
    ],
    ask: [
      'It is the finest thing to __ that there is.',
      'Every day, as soon as work is over, I __ until I am tired.',
      'Now I can __ whenever I like.',
      'I used to dream that I would __ one day.',
      'My wife says that I __ too much.',
      'It is for people who like to __.',
    ],
    rows: `x due rivals
      a piano | play | ride sail drive / a horse | ride | play sail paint / a yacht with two masts | sail | ride play paint
      a red car | drive | play sail paint / brushes and an easel | paint | drive sail ride / a shelf full of novels | read | drive sail ride
      a trumpet | play | ride drive read / a little oven for cakes | bake | sail ride read / a pony | ride | paint play sail`,
  },
  {
    open: [
      'The man behind the counter was writing in a big book and did not look up. "Next," he said. "{X}, please," said {p}.',
      'At the counter there was a hatch, and behind the hatch a face. "{X}, please," said {p}. It was warm, and people were sighing.',
    ],
    ask: [
      'The room, as you can see from that, was in a __.',
      'In a __ you have to be patient.',
      '{PHe} had never been in a __ on {pHis} own before.',
      'It was the oldest __ in town.',
      'I need not tell you that it was a __.',
      'What {pHe} likes about a __ is the smell.',
    ],
    rows: `X due rivals
      Three novels to take home, the ones with my name on a slip | library | bank station bakery / This sack of coins goes into my account | bank | library bakery theatre
      A return to Bath, second class | station | library theatre bakery
      Two seats in the front row for Hamlet | theatre | station bank bakery
      Two buns and a rye loaf | bakery | station library bank
      A bed for the night | hotel | bakery library bank`,
  },
  {
    open: [
      'The customer took {x} and put it on the counter. "Is that all?" I asked. "That is all," he said, and looked at his shoes, which had seen better days.',
      'All that the gentleman wanted was {x}. My boss told me afterwards who he was, but I did not know the name.',
    ],
    ask: [
      'At home there was a __ waiting, I suppose.',
      'I suppose that he has a __.',
      'It was all for his __, as he told me.',
      'I should like to meet that __ one day.',
      'His __ must be very happy now.',
      'There are people who do everything for a __.',
    ],
    rows: `x due rivals
      a bone and a leash | dog | cat baby canary / a rattle and a bottle of milk | baby | dog cat horse
      a sack of oats and a saddle | horse | dog cat baby / a basket for catching mice, or so he called it, and a saucer for milk | cat | dog horse baby
      a box of birdseed and a small cage | canary | dog horse baby / a dummy and a pram | baby | dog horse canary
      a collar with a lead, size large | dog | cat baby canary`,
  },
  {
    open: [
      'In the shop hung a card: "{x}. Pay on Friday." My mother read it, turned round and went home to fetch the big basket.',
      'They had a special day at our grocer\'s. "{X}," it said on the glass, in white paint, and people came from three villages.',
    ],
    ask: [
      'A single one, then, was a matter of __ pence.',
      '"That makes __ pence for one, doesn\'t it?" said {p}, who is good at sums.',
      'For one alone you would have paid __ pence.',
      'If you took just one, you had to give them __ pence.',
      'So each cost us __ pence.',
      'It comes to __ pence apiece.',
    ],
    rows: `x X due rivals
      Two cakes for four pence | Two cakes for four pence | two | three four eight / Two pears for six pence | Two pears for six pence | three | two four six
      Ten eggs for fifty pence | Ten eggs for fifty pence | five | ten four six / Two rolls for eight pence | Two rolls for eight pence | four | two six eight
      Two buns for ten pence | Two buns for ten pence | five | four six ten / Two mugs for forty pence | Two mugs for forty pence | twenty | ten thirty forty
      Two oranges for twenty pence | Two oranges for twenty pence | ten | five two twenty`,
  },
]);

export const kinds: readonly Kind[] = [JOURNEYS, SHOPS];
