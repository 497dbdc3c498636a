// Tellings in letters, notes, messages and calls: who writes to whom, who thanks, excuses and signs, and for what.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DAYS, FAMILY } from './telling-words.ts';

const OTHERS = FAMILY.replace('grandmother ', '');

const LETTERS = toldKind('told: deed, letters and who signs them', [
  {
    open: [
      'Dear {p}, I am writing this by the light of a candle, because {r} has broken the lamp. The food is bad, the beds are damp, and I have never been so happy in my life. Kisses, {q}',
      'A card lay on the mat. "Dear {p}," it said, "it rains all day and {r} sings all night. I do not want to come home. Your {q}."',
    ],
    ask: [
      'The card was read out to the whole family, and then everybody wanted to see what else there was from __.',
      'The hand that had held the pen was that of __.',
      'Somewhere far away, happy and damp, sat __.',
      'The answer was addressed to __.',
      'Put a stamp on it and send it back to __.',
      'There is a kiss at the bottom, from __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'To whom it may concern: {p} could not come to school on {d} because of a sore throat. {q} is right as rain, but had to stay at home to keep {pHim} company. Yours, their mother',
      'Two children were away, and their mother sent a note. It says that {p} had a sore throat. About {q} it says, quite openly, that {q} just stayed at home to read comics to {p}.',
    ],
    ask: [
      'Hot milk with honey was carried up to __.',
      'The one who was really ill was __.',
      '"Open your mouth and say ah," said the doctor to __.',
      'With a scarf round that red throat, in bed, lay __.',
      'Only a whisper came from __, who could hardly speak.',
      'It hurt each time something was swallowed by __.',
    ],
    lists: { d: DAYS },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'You have three new messages. The first is from your {due}: the {x} has arrived. The second is from your {d}, who wants to know where you are. The third is from your {e} and consists of a sigh.',
      'Beep. "It is your {due}. The {x} is here!" Beep. "This is your {d}. Where on earth are you?" Beep. "It is your {e}. Oh, never mind."',
    ],
    ask: [
      'I was curious about the {x}, so I rang back at once and spoke to my __.',
      'The {x} is standing in the hall of my __.',
      'If I want to see the {x}, I must go and visit my __.',
      'Someone has waited for that {x} for weeks, and that is my __.',
      'The message about the {x} had been left by my __.',
      'I hope that the {x} is the right colour, for the sake of my __.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY, x: 'sofa piano bed washing_machine wardrobe statue bath' },
    rivals: 'd e',
  },
  {
    open: [
      'Dear neighbour, you may have wondered about your {x}. I am afraid that I backed my car into it. I did not dare to ring the bell. Please send me the bill. {p}, number nine. P.S. Do not be angry with {q}, who was only waving me back.',
      'A note was stuck to what was left of our {x}. {p} had written it. {q} had stood behind the car and called "Back, back, back", it said, but was not the one at the wheel.',
    ],
    ask: [
      'So our {x} was run over by __.',
      'The bill for a new {x} goes to __.',
      'It was honest of the driver to write. I shook hands with __.',
      'Somebody should take a few more driving lessons. I am thinking of __.',
      'At the wheel that morning had been __.',
      'I do not think that I would get into a car with __.',
    ],
    lists: { x: 'fence gate hedge mailbox gnome birdbath bench' },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'My cousin wrote: "Dear Aunt, thank you for the {due}. I had hoped for a {d}, to be honest, but Mother says that one must not say so."',
      'My cousin has to write a letter to say thank you for the {due}. What he really wanted was a {d}. The letter has taken him all day.',
      'My cousin had a parcel from his aunt. It was the size of a {d}, but inside there was a {due}.',
    ],
    ask: [
      'In the parcel from his aunt there had been the __.',
      'When she comes to tea, he must not forget to bring down the __.',
      'What did he get? He got the __.',
      'The thing that he is supposed to be so happy about is the __.',
      'He tried to swap it, but nobody at school wanted the __.',
      'So there on the bed lay his birthday present, the __.',
    ],
    rows: `due d
      scarf | drum
      book | kite
      pillow | football
      hat | puppy
      puzzle | trumpet
      towel | torch
      jumper | guitar
      lamp | tent
      belt | camera
      blanket | telescope`,
    rivals: 'd',
  },
  {
    open: [
      'There were two envelopes on the piano, one thick and one thin. {p} had written the thick one, which was about love. {q} had written the thin one, which was about money.',
      'Both wrote on the same night. From {q} came a few lines asking for fifty pounds. From {p} came eleven pages, and every one of them was about my eyes.',
    ],
    ask: [
      'I married the writer of the love letter in June. I married __.',
      'My heart beat faster when I saw the eleven pages from __.',
      'I have tied a ribbon round the letter from __, and I keep it under my pillow.',
      'Here is a poem, and there are drops on it which may be tears. It came from __.',
      'One wanted cash and the other wanted me. The one who wanted me was __.',
      'My answer to the love letter was short. It said: "Yes, __."',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Grandmother writes to all of us once a month. This time it was an angry letter, and it was for my {due}, who had not come to her birthday. My {d} got a recipe and my {e} a pressed flower.',
      'The post brought three letters from Grandmother. In the one to my {d} there was a recipe, in the one to my {e} a flower. In the one to my {due} there was nothing but a list of things that hurt.',
    ],
    ask: [
      'She was in a rage, no doubt about it, and it was all because of my __.',
      'Somebody had to get into a train at once, with chocolates and an excuse: my __.',
      'We read it and whistled. Nobody would have wanted to be in the shoes of my __.',
      '"How could you forget?" she wrote to my __.',
      'The empty chair at her party had been that of my __.',
      'It took a long time until she would speak again to my __.',
    ],
    lists: { due: OTHERS, d: OTHERS, e: OTHERS },
    rivals: 'd e',
  },
  {
    open: [
      'Milkman! No milk on {due}, please. We are away on that day, but back on {d}, thirsty as ever.',
      'I left a note for the milkman: we do not need any milk on {due}. On {d} he can bring two bottles.',
      'On {due} there will be nobody at home, so I told the milkman to leave us out. Not on {d}, mind you.',
    ],
    ask: [
      'Two bottles went sour on the step, for he had forgotten and had brought them on __.',
      'The house is empty on __.',
      'A thief read the note and thought to himself: I will come on __.',
      'If you want to meet us, do not come on __.',
      'The only day without milk, that week, was __.',
      'The cat sat before an empty dish when it was __.',
    ],
    lists: { due: DAYS, d: DAYS },
    rivals: 'd',
  },
  {
    open: [
      'The message was written in lemon juice, and {p} held it over a candle. "Meet me at the old mill. Come alone. Do not tell {r}." There was no name, but {p} knew those crooked letters, since {q} has shared a desk with {pHim} for years.',
      '{q} had written to {p} with lemon juice, so that nobody could read it, least of all {r}. It was about a meeting at the old mill.',
    ],
    ask: [
      'At midnight, in the shadow of the mill, {p} was awaited by __.',
      'The lemons had been bought by __.',
      '"Who is there?" asked {p} in the dark. "It is I, __."',
      'The idea with the juice had come from __.',
      '{p} was not afraid, knowing that the message came from __.',
      'An owl called twice. Then out of the mill stepped __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
]);

const CALLS = toldKind('told: deed, calls, thanks and excuses', [
  {
    open: [
      '"May I speak to {p}?" said the voice. "{p} is out," said {q}. "Who is speaking, please?" "It is {r}, from the chess club. I will try again at seven."',
      '{r} rang up at six and wanted to talk to {p}. But it was {q} who picked up the phone, and {p} was not at home.',
    ],
    ask: [
      'At seven, as promised, there was another call from __.',
      '{p} found a slip on the table: "Please ring back __."',
      '"Somebody from the chess club wants you." "Ah," said {p}, "that must be __."',
      'The one with something to tell {p} was __.',
      'What could it be about? It was not like the chess club to call at six. It was not like __.',
      'The voice on the phone had been that of __.',
    ],
    due: 'r',
    rivals: 'q p',
  },
  {
    open: [
      'My {due} has a new excuse every week. This time a goose was sitting on the car. My {d} is never late, and waits for us on the corner with a watch.',
      'We were to meet at noon. My {d} was there at ten to twelve. My {due} came at one, and told us about a goose that would not get off the car.',
    ],
    ask: [
      'None of us believed in that goose, except for the kind soul who had told the story, my __.',
      'Next week it will be a broken bridge or a lost shoe. One gets used to it with my __.',
      'If we want to start at noon, we must say eleven to my __.',
      'Late again! "You will not believe what happened," began my __.',
      'Thanks to the goose, or to my __, the soup was cold.',
      'A watch would be of no use to my __.',
    ],
    lists: { due: FAMILY, d: FAMILY },
    rivals: 'd',
  },
  {
    open: [
      'I want to thank three people tonight. {p} taught me to sing. {q} drove me to a thousand lessons. {r} sat in the first row and cried each time, for better or worse.',
      'Without {q}, who drove me, without {p}, who taught me, and without {r}, who cried for me in the front row, I would not be on this stage.',
    ],
    ask: [
      'The one I owe a lot of petrol to is __.',
      'I did my homework in the back of a car, and looked at the neck of __.',
      'Snow, ice, fog, we always got there in time, because I had __.',
      'Seat belt on, off we go! I still hear the voice of __.',
      'Every Tuesday the old green car was at the school gate, and in it sat __.',
      'For the first prize I ever won I bought a pair of driving gloves, and I gave them to __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      '"It was not me," said {p}. "I was in bed." "It was not me," said {q}. "I was at the dentist\'s." "Well, I was in the pantry," said {r}, "but only to look."',
      "Where had they been at four o'clock? {q} had been at the dentist's. {r} had been in the pantry. {p} had been in bed with a book.",
    ],
    middle: ['The cake had been taken from the pantry at four, and nobody could have come in from outside.'],
    ask: [
      'So who ate the cake? It must have been __.',
      'The crumbs led to the door of __.',
      'The others were not even near the pantry. The thief was __.',
      'No cake, no pudding, no ice cream for a week: that was what Mother said to __.',
      'In the end it all came out. The cake was in the belly of __.',
      '"I only wanted to see if it was good," said __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      'My {due} asked me in the morning to buy stamps, and my {d} asked me to buy string. I bought string.',
      'Stamps for my {due}, string for my {d}, I said to myself all the way to the shop. I came home with string.',
    ],
    ask: [
      'There was one unhappy face when I emptied the bag, and that was the face of my __.',
      '"How am I going to post all these letters?" asked my __.',
      'I had to go back once more, because of my __.',
      'I had forgotten what I had been told by my __.',
      'Nine letters are still lying on the desk of my __.',
      'I said sorry, in the hall, with the string in my hand, to my __.',
    ],
    lists: { due: FAMILY, d: FAMILY },
    rivals: 'd',
  },
  {
    open: [
      'The {x} came back today. Two years ago I lent it to {p}, and {p} went to Peru. It was {q} who found it in a box and brought it round, with a bow on it.',
      'After two years I have my {x} back! {q} brought it, having found it in a box that {p} had left behind before going to Peru.',
    ],
    ask: [
      'I had almost forgotten it, as had the borrower, __.',
      'Two years ago, on my own doorstep, I had put it into the hands of __.',
      'I should write a card to Peru and tell __.',
      'The next time I lend something, it will not be to __.',
      'Somewhere in Peru, without a thought for me, sits __.',
      'I am not cross with __, who never could keep things in order.',
    ],
    lists: { x: 'tent atlas guitar drill suitcase camera blanket telescope' },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The lady at the front desk gave me the key to the room of {q} by mistake, and she gave my key to {p}. I walked in, and there was {q}, in the bath, with a hat on.',
      'At the hotel the keys got mixed up. {p} had mine and I had the one that belonged to {q}, whom I surprised in the bath.',
    ],
    ask: [
      '"I beg your pardon!" I cried and held the map before my eyes. It was too late. I had seen __.',
      'With foam up to the chin and a hat on, "Good evening," said __.',
      'I closed the door as softly as I could and left in peace the bather, __.',
      'At breakfast one of the guests went red when I came in. It was __.',
      'That was how I first met, among soap and steam, __.',
      'I had opened the wrong door, the door of __.',
    ],
    due: 'q',
    rivals: 'p',
  },
]);

export const kinds: readonly Kind[] = [LETTERS, CALLS];
