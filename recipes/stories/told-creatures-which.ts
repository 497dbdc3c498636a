// Tellings in which the animal itself has to be remembered, because it was named or because of what it did.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PETS = `cat dog rabbit hamster pony parrot goose duck hen goat lamb donkey kitten puppy mouse frog tortoise
  monkey`;
const WILD = 'bear wolf fox deer hare badger squirrel raven lion tiger zebra camel snake monkey beaver stork';
const SMALL = 'mouse frog snail beetle spider bee moth worm cricket toad fly ladybird lizard rat';
const PLURALS =
  'cats dogs rabbits ducks goats hens cows sheep horses pigs bees donkeys geese parrots mice ponies';

const SOUNDED = `
  sound due rivals
  barked | dog | cat cow duck
  growled and barked | dog | cat cow duck
  meowed | cat | dog cow duck
  purred | cat | dog cow duck
  mooed | cow | cat dog duck
  quacked | duck | cat dog cow
  crowed three times | rooster | cat dog cow
  clucked | hen | cat dog cow
  oinked | pig | cat dog cow
  howled at the moon | wolf | cat cow duck
  roared | lion | cat cow duck
  croaked | frog | cat cow dog
  buzzed | bee | cat cow dog
  neighed | horse | cat cow dog`;

export const kinds: readonly Kind[] = [
  toldKind('told: which creature it was', [
    {
      open: [
        'Nobody could see what was under the blanket, but it {sound}, and so there was not much left to guess. {p} laughed out loud.',
        'In the dark barn something {sound} just behind {p}. {pHe} dropped the lamp and stood as still as a post.',
      ],
      ask: [
        'It was a __, of course, and it was more afraid than {pHe} was.',
        '"That must be a __," {p} thought.',
        'A __ had found its way in, and no one had noticed.',
      ],
      rows: SOUNDED,
    },
    {
      open: [
        'When it was {pHis} turn, {p} told us of {a c} that can count to ten, and {q} of {a d} that plays the piano. I had only my shell.',
        '{p} swore that it was {a c} that had eaten the roses, whereas {q} had clearly seen {a d} run off through the gate.',
      ],
      ask: [
        'If you believe {p}, you have to believe in the __.',
        'When {p} was asked about it once more, it was still the __, and there was no other.',
        'What people liked best was what {p} told them about the __.',
      ],
      lists: { c: PETS, d: PETS, e: PETS },
      due: 'c',
      rivals: 'd e',
    },
    {
      open: [
        'It has been four years, but I still lay a place at the table for the {c}. People think me strange. I do not mind what people think.',
        'My whole life changed on the day when I sat down on a bench in the park next to {a c}. It looked at me, and I looked at it.',
      ],
      middle: ['I had been to the dentist that morning and was not at my best.'],
      ask: [
        'Some day I am going to write a book about that __.',
        'Ask anyone in my street, and they will tell you about me and the __.',
        'You may laugh, but a __ can be a better friend than many a man.',
      ],
      lists: { c: PETS },
      due: 'c',
    },
    {
      open: [
        'Do you know the one about the {c} and the {d} that went to the doctor? The {d} had a cold, and the other one only came along for the walk.',
        "In tonight's story {a c} and {a d} share a house by the sea. It is the {d} that does the cooking, while its friend sleeps in a chair.",
      ],
      ask: [
        'So the lazy one of the two is the __.',
        'It is a funny pair, the {d} and the __.',
        '"You might help me for once," said the {d} to the __.',
      ],
      lists: { c: WILD, d: WILD, e: WILD },
      due: 'c',
      rivals: 'd e',
    },
    {
      open: [
        'Lost since Sunday evening: {a c} with a white spot on its back. It is shy and will not come when you call. The children cannot sleep.',
        'I have something to confess about the {c}. I was the one who left the door open, because my hands were full.',
      ],
      ask: [
        'If anybody sees a __ in the street, please ring us, even at night.',
        'Half the town is out looking for our __ by now.',
        'There is a bed waiting, and a bowl with the name of the __ on it.',
      ],
      lists: { c: PETS },
      due: 'c',
    },
    {
      open: [
        'Since he was a boy {m} had dreamt of having {c}. His wife would have preferred {d}, or a fortnight in Spain, but she loved him.',
        'The farm on the left keeps {d} and the one on the right keeps {c}. I work for the one on the right, where {m} is my boss.',
      ],
      middle: ['In spring everything smells of wet earth there.'],
      ask: [
        'When {m} talks about his __, his whole face lights up.',
        'I do not know how many __ {m} has, and I believe he does not know either.',
        'All that {m} ever wanted were __, and now he had them.',
      ],
      lists: { c: PLURALS, d: PLURALS, e: PLURALS },
      due: 'c',
      rivals: 'd e',
    },
    {
      open: [
        'There was {a c} in the soup. I am not a difficult guest, but I did think that I ought to mention it, so I raised my hand.',
        'Nobody in the cinema watched the film, because {a c} had got on to the screen, and its shadow was as big as an elephant.',
      ],
      ask: [
        'A waiter or somebody came and took the __ away in a napkin.',
        'People clapped when the __ began to move.',
        '"It is just a __," a man said, "it will not bite you."',
      ],
      lists: { c: 'mouse frog snail beetle spider bee moth worm cricket toad fly ladybird lizard wasp' },
      due: 'c',
    },
    {
      open: [
        'This animal is on our coat of arms, as you can see above the door: {a c} with a sword. Why it should be that one is a long story.',
        'The badge on my cap shows {a c}, and I am proud of it. The others laughed when I got it, for they had asked for dragons.',
      ],
      ask: [
        'In our family we think highly of the __.',
        'To me there is no nobler beast than the __.',
        'Ever since then I have been called "the __", and I like it.',
      ],
      lists: { c: WILD },
      due: 'c',
    },
    {
      open: [
        'Something had been at the bins again. {p} sat up all night behind the curtain with a camera, and just before three {pHe} saw it: {a c}!',
        'The tracks in the snow were those of {a c}, and {p}, who knows about such things, said that it could not have gone far.',
      ],
      middle: ['Meanwhile it had begun to snow again, in big soft flakes.'],
      ask: [
        'The picture is not sharp, but you can tell that it is a __.',
        '"Who would have thought that there was a __ in our street?" said the neighbours.',
        'We followed the __ as far as the railway.',
      ],
      lists: { c: 'bear wolf fox deer hare badger squirrel raven boar rat lynx goat' },
      due: 'c',
    },
    {
      open: [
        'My nephew would only eat if you pretended to be an animal. With his mother he wanted {a d}, and with me it had to be {a c}, always.',
        '{p} went to the fancy dress party as {a c}. Someone else was {a d}, and the two of them won the prize for the worst costumes.',
      ],
      ask: [
        'I can tell you that it is no fun to be a __ when the room is full.',
        'Do you know what a __ looks like from the inside?',
        'Well, one gets used to being a __.',
      ],
      lists: {
        c: 'bear wolf lion tiger fox hare camel monkey',
        d: 'cow pig donkey goat zebra snake',
        e: 'bear wolf lion tiger fox hare camel monkey',
      },
      due: 'c',
      rivals: 'd e',
    },
    {
      open: [
        '"How big is it?" "As big as {a c}," said {p}, who likes to make things bigger than they are. We both looked at the hole in the fence.',
        'What {p} drew on the blackboard was supposed to be {a c}, but it looked like a potato with a hat. The whole class shouted guesses.',
      ],
      middle: ['Somebody thought of a bus, and somebody else of the headmaster.'],
      ask: [
        'In the end {p} had to say it {pHimself}: it was a __.',
        '"If that is a __," I said, "then I am the Queen of Sheba."',
        'I never saw anything less like a __ in my life.',
      ],
      lists: { c: WILD },
      due: 'c',
    },
    {
      open: [
        'The wise woman gave {p} two gifts. One was {a c}, which would protect {pHim}, and the other was {a d}, which would always tell {pHim} the truth.',
        'Two animals travelled with {p} on that long road: {a c} went in front to keep {pHim} safe, and {a d}, which could speak, sat on {pHis} shoulder.',
      ],
      ask: [
        'When the robbers came out of the wood, {p} called for help, and the __ chased them away.',
        'Against so brave a __ nobody could do {pHim} any harm.',
        '{p} felt quite safe as long as the __ stood guard.',
      ],
      lists: {
        c: 'bear wolf lion tiger dog bull leopard boar',
        d: 'mouse frog sparrow raven parrot cricket',
      },
      due: 'c',
      rivals: 'd horse snake',
    },
    {
      open: [
        'The recording that you hear was made in our garden at midnight. Something {sound}, and then it was quiet again. My husband had not switched off the tape.',
        'If it were not for the animal that {sound} in the yard, the burglars would have got away with the silver. As it was, the whole house woke up.',
      ],
      ask: [
        'I never knew that we had a __ so near.',
        'A __ can make a lot of noise if it likes.',
        'It is a __, there is no doubt about that.',
      ],
      rows: SOUNDED,
    },
    {
      open: [
        '{p} is afraid of nothing but {c}. {pHe} has climbed mountains and dived with sharks, but show {pHim} one of those, and {pHe} will jump on to the table.',
        'When we met, {p} told me in the first five minutes that {pHe} could not stand {c}. I thought of my flat and of who was waiting there, and I said nothing.',
      ],
      middle: ['Love is a strange thing, as they say in songs.'],
      ask: [
        'There are more __ about than one would think, {p} has found out.',
        'It was not easy to keep {p} and the __ apart.',
        'These days {p} goes to a lady who helps people with their fear of __.',
      ],
      lists: {
        c: 'cats dogs mice spiders snakes horses bees frogs geese hens rats goats wasps bats parrots',
      },
      due: 'c',
    },
    {
      open: [
        'It was standing by the road in the rain, {a c} with a sad face, and there was not a house for miles. What would you have done?',
        'I am told that one can bring animals on the train now. In our carriage sat a lady with {a c} on her lap, and no one thought it odd.',
      ],
      ask: [
        'Somebody offered the __ a biscuit, which it took.',
        'I moved over a bit so that the __ could lie down.',
        'For two hours the __ looked out of the window as if it had never seen trees.',
      ],
      lists: { c: 'cat dog rabbit hamster parrot goose duck hen goat lamb kitten puppy tortoise monkey pig' },
      due: 'c',
    },
    {
      open: [
        'Sleep well, and do not forget to say good night to the {c} on your pillow. It has had a long day too: first the sandpit, then the washing machine.',
        'The very first present I can remember was {a c} made of cloth, with one ear that was too long. It went everywhere with me.',
      ],
      ask: [
        'A good __ needs no batteries, and it never tells your secrets.',
        'There is just one place for the __ at night, and that is under the blanket.',
        'You can see that the __ has been loved, because it is rather flat.',
      ],
      lists: { c: 'bear dog rabbit lion tiger monkey mouse frog elephant donkey lamb cat penguin pig' },
      due: 'c',
    },
    {
      open: [
        'Once {a c} and {a d} ran a race. The {c} had forgotten its glasses and ran in the wrong direction, so the whole thing was over very soon.',
        'The {d} and the {c} both wanted to marry the princess. After one look at the two she said to the {c}: "You seem nice, but no, thank you."',
      ],
      middle: ['The judges, three owls, were in bed by ten.'],
      ask: [
        'So it was the other one, the __, that won.',
        'A happy __ danced all the way home.',
        'They still talk about the day when the __ beat the {c}.',
      ],
      lists: { c: WILD, d: WILD, e: WILD },
      due: 'd',
      rivals: 'c e',
    },
    {
      open: [
        'In the corner of the painting, if you look closely, there is {a c}. The painter put it into every picture, and no one has ever found out why.',
        'My tattoo? Oh, that is {a c}. I was nineteen, it was a Tuesday, and a friend had said that I did not dare.',
      ],
      ask: [
        'I have looked at that __ every day since, and I have grown fond of it.',
        'When people see the __, they always ask the same question.',
        'Now the __ has lost some of its colour.',
      ],
      lists: { c: SMALL },
      due: 'c',
    },
    {
      open: [
        '{p} wished for {a c}, but got {a d} instead, because that was what they had at the shop. "It is the thought that counts," said {pHis} father.',
        'The seller had promised {p} {a c}. When they opened the crate, however, there sat {a d} and blinked at the light.',
      ],
      ask: [
        'After a week nobody wanted to give back the __ any more.',
        'So {p} took the __ home and tried to love it.',
        'And that is how {p} came to own a __.',
      ],
      lists: { c: PETS, d: PETS, e: PETS },
      due: 'd',
      rivals: 'c e',
    },
  ]),
];
