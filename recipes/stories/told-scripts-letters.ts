// Tellings of the doctor, the phone and the post: what hurts, what is taken, who writes what to whom.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

export const kinds: readonly Kind[] = [
  toldKind('told: doctor, phone and letter', [
    {
      open: [
        '"Where does it hurt?" asked the doctor. "Here," I said, and pointed to my {x}. She pressed it, and I said something that one should not say in front of children.',
        'It began with a pain in my {x}, while I was watering the beans. I did not think much of it at first, and finished the row.',
        'My grandmother always had trouble with her {x}, and so did her mother, so I was not surprised when it was my turn.',
      ],
      ask: [
        'Now I have a bandage round my __ and am not allowed to dance.',
        'The nurse rubbed some ointment on my __, and it smelled of pine trees.',
        'My wife says that all I ever talk about is my __.',
      ],
      lists: { x: 'knee neck shoulder ankle elbow wrist thumb foot arm leg hip toe' },
      due: 'x',
    },
    {
      open: [
        'Our doctor is a man of few words. He looked at my tongue, grunted, and wrote on a slip of paper: {x} times a day, with water. Then he called in the next one.',
        'The chemist read the prescription twice. "That is to be taken {x} times a day, not {y}," she said, and stuck a label on the bottle.',
      ],
      ask: [
        'My husband, who never listens, asked me how often I had to take it, so I told him: __ times.',
        'On the label, when I looked again, it said in red ink that I had to take it __ times a day.',
      ],
      lists: { x: 'two three four five six seven eight ten', y: 'two three four five six seven eight ten' },
      due: 'x',
      rivals: 'y',
    },
    {
      open: [
        'The phone rang while I was in the bath. By the time I had got to it, dripping, it was {p} saying that {pHe} was in {x} and would be staying on. I dripped on the letters and wrote the name on the mirror with soap.',
        'A card came this morning with a picture of a lighthouse on it. {P} sends greetings from {x}, where it rains, and asks for the blue jumper.',
      ],
      ask: [
        'If anyone comes looking for {pHim}, say that {pHe} is in __.',
        'I looked in the atlas, and it took me some time to find __.',
        'What I would like to know is what {pHe} is doing in __ of all places.',
      ],
      lists: {
        x: 'London Paris Rome Boston Dublin Oslo Berlin Madrid Chicago Vienna Lisbon Cairo Moscow Athens Bristol Denver',
      },
      due: 'x',
    },
    {
      open: [
        'I wrote two letters that evening, one to {p}, about the {x}, and one to {q}, about the {y}. It was late, I was tired, and there were two envelopes. You can guess what happened.',
        '{P} was to hear about the {x}, and {q} about the {y}; but I put each letter into the wrong envelope and ran to the post box in my slippers.',
      ],
      ask: [
        'And so it came that {q} read, with growing surprise, about the __.',
        'Two days later {q} rang up and said, "What on earth have I got to do with the __?"',
      ],
      lists: {
        x: 'wedding roof puppy accident piano garden money party divorce car baby illness',
        y: 'wedding roof puppy accident piano garden money party divorce car baby illness',
      },
      due: 'x',
      rivals: 'y',
    },
    {
      open: [
        'This is the number of {p}. I am away until {d}, so please leave your message after the tone, and speak slowly, because I write everything down.',
        'Thank you for your letter. Unfortunately {p} is out of the office at present and will not be at {pHis} desk before {d}. In urgent cases please turn to the porter.',
      ],
      ask: [
        'You may try again on __, in the morning if possible.',
        'I put down the receiver and made a cross in my calendar, on __.',
        'So there is no hope of talking to {pHim} until __.',
      ],
      lists: { d: 'Monday Tuesday Wednesday Thursday Friday Saturday' },
      due: 'd',
    },
    {
      open: [
        'The patient in the next bed was a {job} by trade. He had fallen from a ladder, he told me, and not even at work, but while picking plums for his wife.',
        'Across from me lay a man with his leg in plaster. In the first hour I learned that he was a {job} and that he had seven brothers, who were all something else.',
      ],
      ask: [
        'We still write to each other, I and the __ with the leg.',
        'If I ever need a __, I shall know whom to call.',
        'On the card by his bed somebody had written: __, forty-six years old.',
      ],
      lists: {
        job: 'baker butcher plumber tailor barber carpenter gardener sailor postman painter miner fisherman cobbler cook',
      },
      due: 'job',
    },
    {
      open: [
        'The doctor had told {p} to give up {x}. "{Y} is no problem," he had added, "and as to {z}, well, a little of it never did any harm." That was before Lent.',
        'Since his heart attack my uncle may have {y} and even {z}, but he must keep away from {x}, and my aunt sees to it.',
      ],
      ask: [
        'Yet in the cupboard, behind the towels, there was a whole stock of __.',
        'What was hidden under the bed, and found by the cleaner, was of course __.',
        'Anything would have been allowed, but it had to be __!',
      ],
      lists: {
        x: 'chocolate beer wine coffee bacon butter cake tobacco sugar salt cheese gin',
        y: 'chocolate beer wine coffee bacon butter cake tobacco sugar salt cheese gin',
        z: 'chocolate beer wine coffee bacon butter cake tobacco sugar salt cheese gin',
      },
      due: 'x',
      rivals: 'y z',
    },
    {
      open: [
        'There was a parcel for me at the post office, and on the customs slip someone had written "{x}". I had no idea who would send me such a thing from Brazil.',
        'You will think me mad. For my birthday I sent a parcel to myself, with {x} in it, so that for once I would get what I wanted.',
      ],
      ask: [
        'I tore off the string and the paper, and there it was: nothing but __.',
        'The postman wanted to know what was in it, so I told him that it was __.',
        'If you know anyone who has a use for __, please write to me.',
      ],
      lists: {
        x: 'marbles coffee feathers chocolate shells soap tobacco sand honey buttons candles ribbons',
      },
      due: 'x',
    },
    {
      open: [
        '"Is that the fire brigade?" shouted the voice at the other end. "{What}! Come quickly, it is the white house behind the church!" I was new on the switchboard and wrote everything down.',
        'We got the call at ten past two. A child was on the line, quite calm, and said, "{What}, and I am alone." Then we heard the receiver drop.',
      ],
      ask: [
        'When we got there we found it just as we had been told, and so we reached for the __.',
        'The first man off the engine ran up with the __.',
      ],
      rows: `what due rivals
        the kitchen is in flames | hose | ladder pump
        our curtains have caught fire | hose | ladder pump
        the cellar is under water | pump | hose ladder
        the water is rising in our cellar | pump | hose ladder
        the cat is up on the chimney and cannot get down | ladder | hose pump
        my granny is out on the roof | ladder | hose pump`,
    },
    {
      open: [
        'I sat in the waiting room between a man with {x} and a woman with {y}. Nobody spoke. There was a fish tank, and a heap of magazines from the year before last. Then the door opened, and it was her turn.',
        'Two of us came to the surgery at the same minute: he had {x}, she had {y}. He held the door open for her, so she went in first.',
      ],
      ask: [
        'From where I sat I could hear her telling the doctor about the __.',
        'After that the doctor had nothing to do for a quarter of an hour but look at the __.',
      ],
      rows: `x y due rivals
        a cough | a burn | burn | cough
        a burn | a cough | cough | burn
        a rash | a bite | bite | rash
        a bite | a rash | rash | bite
        a wart | a blister | blister | wart
        a blister | a wart | wart | blister
        a sting | a cough | cough | sting
        a cut | a cold | cold | cut
        a cold | a cut | cut | cold
        a bruise | a splinter | splinter | bruise`,
    },
    {
      open: [
        'Dear {p}, thank you so much for the {x}. You could not have chosen anything better. {Q} sent me {a y}, would you believe it, at my age, and there was also {a z} from the office.',
        'On my birthday I got three parcels. {P} had sent the {x}, {q} had sent the {y}, and the {z} was from the office, with a card that everyone had signed.',
      ],
      ask: [
        'I must write to {p} again and say how much I like the __.',
        'When {p} came to see me, I quickly brought out the __ and put it on the table.',
      ],
      lists: {
        x: 'vase teapot clock lamp scarf jigsaw cushion bowl camera umbrella',
        y: 'vase teapot clock lamp scarf jigsaw cushion bowl camera umbrella',
        z: 'vase teapot clock lamp scarf jigsaw cushion bowl camera umbrella',
      },
      due: 'x',
      rivals: 'y z',
    },
    {
      open: [
        'The telegram had only four words: "{What}. Letter follows. {p}." My grandfather read it aloud, took off his glasses and went to find his wife.',
        'I heard the news by telephone, in a call box that smelled of oranges. "{What}," said the voice of {p}, and then the pips went.',
      ],
      ask: [
        'For days no one in the family talked of anything but the __.',
        'And that was how we learned of the __.',
        'My grandmother only said that a __ was the last thing she had expected.',
      ],
      rows: `what due rivals
        married on Saturday | wedding | birth death fire
        got married this morning | wedding | birth death fire
        we have said yes in church | wedding | birth death theft
        a son was born | birth | wedding death fire
        it is a girl | birth | wedding death fire
        twins came this morning | birth | wedding death theft
        Uncle died in his sleep | death | birth wedding fire
        Aunt has passed away | death | birth wedding fire
        the barn has burnt down | fire | birth wedding death
        the house went up in flames | fire | birth wedding death
        someone stole the silver | theft | birth wedding death
        thieves got the pearls | theft | fire wedding birth`,
    },
    {
      open: [
        'Somebody had put a message through my letter box. "{m2}," it said in big round letters, "your {x} is in our pond." There was no name under it.',
        'A note to whoever lives at number nine: I have found your {x}. It was hanging in our pear tree. Ring twice.',
      ],
      ask: [
        'I put on my boots and went out to get back my __.',
        'How does one explain to a stranger that nobody but the wind is to blame for the lost __?',
        'My husband denied everything, although it was he who had lost the __.',
      ],
      lists: {
        m2: 'Neighbour Sir Friend',
        x: 'hat kite umbrella ball wig mitten scarf boomerang shirt rug towel',
      },
      due: 'x',
    },
    {
      open: [
        'My cousin never writes more than a line. The first card said that she had bought {x}; the second that she had sold it and bought {y}; the third, that this one was gone too, and she was now the owner of {z}.',
        'Here is how my cousin does business. She swapped {x} for {y} at the fair, and on the way home she met a man who gave her {z} for it.',
      ],
      ask: [
        'Yesterday I went to see her, and in front of her door I found the __.',
        'I wonder how long she will keep the __, which is what she has now.',
        'So if you know anyone who is looking for a __, she has one for sale.',
      ],
      rows: `x y z due rivals
        a boat | a horse | a car | car | boat horse
        a car | a boat | a horse | horse | boat car
        a horse | a car | a boat | boat | car horse
        a goat | a cow | a pig | pig | goat cow
        a pig | a goat | a cow | cow | pig goat
        a cow | a pig | a goat | goat | cow pig
        a tent | a caravan | a tractor | tractor | tent caravan
        a tractor | a tent | a caravan | caravan | tractor tent
        a piano | a fiddle | a trumpet | trumpet | piano fiddle
        a trumpet | a piano | a fiddle | fiddle | trumpet piano`,
    },
  ]),
];
