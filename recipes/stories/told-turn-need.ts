// Tellings of something that has happened, after which it is plain what is needed, who must come or what has to be done.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const NEED = toldKind('told: by now, what is needed', [
  {
    open: [
      'Hello, Mum? No, everything is fine, we are having a nice time, the three of us. {What}, but that is nothing to worry about. Yes, we have eaten. No, not only crisps. How is the opera?',
      'Our parents were at the opera and we were alone at home. {What}.',
    ],
    ask: [
      '"Then you must call the __ at once!" said Mum on the phone.',
      'Half an hour later, the __ stood at our door.',
      'We looked in the telephone book and rang up the __.',
      '"You had better get the __," said our neighbour.',
      'As soon as the __ came, we felt better.',
      'What we needed was the __, and quickly.',
    ],
    middle: ['My little brother wanted a pancake and a story, and got both.'],
    rows: `what due rivals
      Water is coming through the ceiling, from a pipe which has burst in the bathroom | plumber | baker vet dentist
      The tap has come off and there is a fountain in the kitchen that we cannot turn off | plumber | baker vet dentist
      My sister has a fever of forty and sees blue mice, and she has red spots | doctor | plumber vet baker
      My brother has fallen out of the tree, and his arm is bent where there is no elbow | doctor | plumber vet baker
      The cat has swallowed a needle and will not stop howling | vet | plumber dentist baker
      The rabbit lies on its side and breathes in a funny way | vet | plumber dentist baker
      My tooth has got a hole, and half of it is in the toffee, and my cheek is like a balloon | dentist | vet plumber baker
      There are two men with sacks and masks in the house, and they have found the silver | police | plumber vet baker
      Someone has broken in, and he is still down there, with a gun and our television | police | plumber dentist vet`,
  },
  {
    open: [
      'I am sitting in my kitchen with a cup of cold tea. {What}. On the shelf there is everything a house can need, and each thing has a label, as I used to be a librarian.',
      '{What}. That is my problem on this fine Saturday.',
    ],
    ask: [
      'The thing that I need now is a __.',
      'I went next door and said, "Could you lend me a __?"',
      'Without a __, I cannot do it.',
      '"Take a __," said my neighbour, who likes to give advice.',
      'I have put everything on the shelf except a __, and it is just that which I need.',
      'So I went to the shop and bought a __.',
    ],
    rows: `what due rivals
      The cat is on the roof of the shed, three metres up, and does not dare to jump | ladder | hammer needle torch
      I have to paint the ceiling of the hall, and I am the size of a garden gnome | ladder | hammer needle torch
      There are nails standing up from the floor boards, and they have to go back in | hammer | needle ladder spade
      I have to nail a lid on a box before the cat gets out | hammer | needle ladder torch
      The last button has come off my coat, and here it lies with the thread | needle | hammer ladder spade
      There is a tear in my best trousers and somebody has to sew it up | needle | hammer ladder spade
      The lamp in the cellar has gone, and I have to find the fuse down there in the pitch dark | torch | needle ladder spade
      Something is moving under the bed, and it is too dark there to see what | torch | needle ladder spade
      I want to plant a tree and have to dig a hole as deep as my leg | spade | needle torch ladder
      The dog has died, and I have to bury him in the garden | spade | needle torch hammer`,
  },
  {
    open: [
      'The fair was on {day}, and you should have been there: the goose won, the mayor came second, and somebody sang from the top of the town hall until they brought a ladder. Afterwards there was dancing, and then there were tears, and then there was soup.',
      'It was on {day} that we had the fair.',
    ],
    ask: [
      'Today is {now}. So we had the fair __.',
      '"When was the fair?" a stranger asked me this {now}. "It was __," I had to say.',
      'This is {now}, and therefore it was __ that the goose won.',
      'Since today is {now}, you can say that the mayor came second __.',
      'I am writing this on {now}. The fair was __.',
    ],
    rows: `day now due rivals
      Monday | Tuesday | yesterday | today tomorrow
      Friday | Saturday | yesterday | today tomorrow
      Wednesday | Thursday | yesterday | today tomorrow
      Sunday | Monday | yesterday | today tomorrow
      Monday | Monday | today | yesterday tomorrow
      Saturday | Saturday | today | yesterday tomorrow
      Tuesday | Tuesday | today | yesterday tomorrow
      Thursday | Thursday | today | yesterday tomorrow`,
  },
  {
    open: [
      'My aunt asked {p} to tea. {What}. The table was laid with the blue cups, and there was a plum cake, a nut cake, and a heap of little things with cream on top. There were also three uncles, but they do not matter here.',
      "{p} came to tea at my aunt's, where there was cake. {What}.",
    ],
    ask: [
      '"Would you like some more cake?" asked my aunt, and in that heart the answer was __.',
      'When my aunt asked if she could pass the cake again, the answer of {p} was __.',
      '"More cake?" My aunt held out the plate. {p} could only say __.',
      'To the question if there was still room for cake, {p} said __ at once.',
      'My aunt did not have to wait. It was __ that {p} said to more cake.',
    ],
    rows: `what due rivals
      The poor guest had not eaten for two days and could have swallowed the table | yes | no never
      The guest had walked over three hills on nothing but an apple and was as hungry as a wolf | yes | no never
      The guest loved cake more than anything and had only had a crumb so far | yes | no nothing
      At home there was only cabbage, and the guest had dreamed of cake for weeks | yes | no nothing
      The guest had just had lunch with nine dumplings and felt quite sick with it | no | yes always
      The doctor had forbidden the guest the least bite of anything sweet, and this guest obeys doctors | no | yes always
      The guest had had eleven pieces by then and was as full as a sack | no | yes always
      The guest hates cake, and had only come for the uncles | no | yes maybe`,
  },
  {
    open: [
      'Before we go in to see Grandfather, you should know something. {What}. He likes peppermints, he was in the navy, and there is a photo of a horse on the wall which you must praise. I will hold the flowers.',
      'The nurse stopped us at the door of my grandfather. "{What}," she said.',
    ],
    ask: [
      'So, when we went in, we had to __.',
      'There was only one way to tell him our news: we had to __ it.',
      '"You will have to __," I said to the children.',
      'If you want to say good morning in there, you must __ it.',
      'I bent over the bed and began to __.',
    ],
    rows: `what due rivals
      He is as deaf as a post, and hears you only if you are as loud as you can be | shout | whisper sing write
      He hears nothing that is not as loud as a ship's horn, but he likes a chat | shout | whisper sing write
      The man in the next bed has just fallen asleep after three nights of pain, so keep your voices as low as you can | whisper | shout sing yell
      There is a new baby asleep in that room, and nobody may raise a voice | whisper | shout sing yell
      He cannot hear one sound any more, but he has a slate and chalk by his bed and he reads what you put on it | write | shout whisper sing
      His ears are gone, but he has very good eyes, and there is a pad of paper for visitors | write | shout whisper sing
      He does not listen to words any more, only to tunes, so put all you have to say into a song | sing | shout whisper write
      He only wakes up for melodies, and you have to be a choir if he is to know you | sing | shout whisper write`,
  },
  {
    open: [
      'I have known {p} since we were both in the same pram. {What}. In the hall hung a whole row of things to put on, and each of them could have told a story. It was ten past eight by the cuckoo clock.',
      'It was ten past eight, and {p} stood in the hall. {What}.',
    ],
    ask: [
      'No doubt, the thing to put on was the __.',
      'So {p} took the __ from its hook.',
      '"Do not forget your __!" the grandmother called from the kitchen.',
      'What {p} needed that day was the __.',
      'There was just one thing that would do, and that was the __.',
    ],
    rows: `what due rivals
      Outside it was twenty below, with a wind from the pole | coat | apron swimsuit pyjamas
      Snow lay as high as the fence, and the walk to work was long | coat | apron swimsuit pyjamas
      There was a pile of dough to be kneaded, and flour would fly everywhere, and the shirt was new | apron | coat helmet swimsuit
      There were forty fish to be fried in hot fat, and the good trousers must have no spots | apron | coat helmet swimsuit
      It was to be a day at the lake, in the water from morning till night | swimsuit | coat apron helmet
      There was a race to be swum at nine, eight lanes and a trumpet | swimsuit | coat apron helmet
      The new motorcycle stood at the door, and no one may ride it with a bare head | helmet | apron swimsuit coat
      In the mine, stones fall from the roof, and a head is a head | helmet | apron swimsuit coat`,
  },
  {
    open: [
      'I was in the antique shop when a man brought in a vase. {What}. The owner of the shop had a cold and a parrot, and both could be heard. I was only there because of the rain, and I did not want to buy anything.',
      'A man wanted to sell a vase to the antique shop. {What}.',
    ],
    ask: [
      'When it stood in the window, the vase was very __.',
      'The vase would be __, that much I knew about business.',
      '"How much is the vase?" a lady asked. It was __.',
      'Such a vase, I thought, can only be __.',
      'My wife asked me if the vase was __. I nodded.',
    ],
    rows: `what due rivals
      It had belonged to Cleopatra, and there is no other like it in the whole world | expensive | cheap free
      It was of solid gold, with forty diamonds, and the queen had been after it for years | expensive | cheap free
      Two museums had been fighting for it, and each had offered a castle | expensive | cheap free
      It was from a factory that makes ten thousand of them each day out of old bottles, and nobody wants one | cheap | expensive precious
      It had a hole, a crack, and the words "Souvenir of Leeds" on it, and there were boxes full of them outside | cheap | expensive precious
      It was of plastic, and you get the same one with two packets of tea | cheap | expensive golden`,
  },
  {
    open: [
      'The judge was an old man who grew leeks. Before him stood {p}, who was said to have stolen the church bell. {What}. Somebody in the back row ate a very loud apple. The judge looked at the clock, for he had to water.',
      '{p} stood before the judge because of the church bell. {What}.',
    ],
    ask: [
      'So the judge said that {p} was __.',
      'Nobody in court doubted any more that {p} was __.',
      'It was now plain to everyone: {p} was __.',
      'In the evening paper you could read that {p} was __.',
      'The judge wrote one word beside the name of {p}, and the word was __.',
    ],
    rows: `what due rivals
      The bell was found under that bed, and twelve people had seen who took it | guilty | innocent dead
      There was a film of it all, the tower, the rope and the face, and there was a full confession | guilty | innocent dead
      The thief had lost a wallet in the tower, and the name and the photograph in it were of the one who now owned up | guilty | innocent ill
      The priest had sold the bell himself and said so, and he begged everyone's pardon | innocent | guilty dead
      The bell was found, it had only fallen into the bushes, and no one had ever touched it | innocent | guilty dead
      The real thief was caught that morning with the bell on his cart, and he said that he had done it all alone | innocent | guilty ill`,
  },
  {
    open: [
      'Dear customer, we thank you for your letter about our alarm clock, the one called Rooster. You write that {what}. We have read it out in the office, and Miss Pim had to sit down. We make four kinds of clocks, and all of them have legs.',
      'A customer wrote to the makers of the alarm clock: "I must tell you that {what}."',
    ],
    ask: [
      'So it is clear that the alarm of the clock is too __.',
      'We have to admit that the alarm was too __.',
      'Who wants a clock with an alarm that is so __?',
      'In our next model, the alarm will not be so __.',
      'Nobody else has ever found the alarm so __.',
      'The firm wrote, "We are sorry that it is so __."',
    ],
    rows: `what due rivals
      the windows break when it rings, and the people in the next village get up | loud | quiet late soft
      your ears hurt for an hour, and the dog has left home because of the noise | loud | quiet late soft
      you cannot hear it ring if you hold it to your ear | quiet | loud early high
      a moth makes more noise, and you have slept through it every day | quiet | loud early high
      you set it for seven and it always rings at nine, when you should be at work | late | early loud quiet
      it rings three hours after the time for which it was set | late | early loud quiet
      you set it for seven and it always rings at four, when it is still dark | early | late loud quiet
      it rings three hours before the time for which it was set | early | late loud quiet`,
  },
  {
    open: [
      '{p} has got a list for the shop and has lost it, and now stands between the shelves and thinks. {What}. A child with a lollipop is watching. Soft music comes out of the ceiling, and a lady is giving away cubes of cheese.',
      'There was a list for the shop, but {p} has lost it. {What}.',
    ],
    ask: [
      'And so, to be sure, {p} must buy __.',
      'The first thing on the list was __, that is clear.',
      '"It must be __," says {p} to the child with the lollipop.',
      'At home they are all waiting for __.',
      'What {p} puts into the basket is __.',
    ],
    rows: `what due rivals
      At home there is butter and jam and cheese, but no slice of anything to put them on | bread | soap stamps salt
      They want to make toast, and the baker's bag is empty | bread | soap stamps salt
      The whole family has been in the coal cellar, there is hot water, but nothing that makes foam | soap | bread stamps coffee
      Their hands are black, and there is only an empty dish by the sink | soap | bread stamps coffee
      Nineteen letters lie on the hall table and cannot go off like that, with the top right corner bare | stamps | bread soap milk
      The cards for Christmas have been written, and only the little pictures of the king are missing | stamps | bread soap milk
      The grandmother will not open her eyes before she has had a cup of it, strong and black, and the tin is empty | coffee | bread soap stamps
      The machine is ready and the cups are warm, but nothing is left of the brown powder that keeps them awake | coffee | bread soap salt
      The baby's bottle is empty, the cat's dish is empty, and the cow has been sold | milk | soap stamps salt`,
  },
  {
    open: [
      'The exam for the guides at the castle is hard. You have to know all the kings, and the ghosts as well. {What}. The head guide is a thin lady with keys. She drinks her tea standing, and she does not like jokes about the moat.',
      '{p} wanted to be a guide at the castle and sat the exam. {What}.',
    ],
    ask: [
      'So the answer to the question "Will {p} be a guide?" was __.',
      '"May I be a guide now?" asked {p}, and the head guide had to say __.',
      'Could {p} buy the uniform? The answer was __.',
      'The head guide said __ to {p}.',
      'It was __ that the head guide wrote below the name of {p}.',
    ],
    rows: `what due rivals
      Our friend had each answer right, even the one about the left leg of King John | yes | no never
      There were a hundred questions, and a hundred good answers were given to them | yes | no never
      Nobody had ever done so well there, and the thin lady clapped | yes | no nothing
      Our friend had not known one king, and had left out the ghosts | no | yes always
      All the answers had been copied from a cookery book | no | yes always
      Not one answer was right, and the thin lady wept into her tea | no | yes maybe`,
  },
  {
    open: [
      'Look, I will draw you a plan. You come up the main street, and at the fountain you turn to the {a}. You cannot go wrong, there is only a wall on the other side, with a picture of a cow. Then straight on to the blue house. That is how you get to us.',
      'To get to us, you turn {a} at the fountain.',
    ],
    ask: [
      'On your way back, when you come to the fountain again, it is of course the other way about: you turn __.',
      'Coming home from us by the same way, you have to go __ at the fountain.',
      'But mind, when you leave us, at the fountain you have to turn __.',
      '"And on the way back to the main street?" "There you turn __ at the fountain," I said.',
      'When he had been with us and walked back the same way, he turned __ at the fountain.',
    ],
    rows: `a due rivals
      left | right | left back
      right | left | right back`,
  },
  {
    open: [
      'The balloon was at two thousand metres, and in the basket were the professor, his sister and a picnic. {What}. The professor made a note of it in his green book, and his sister said that she had told him so on Tuesday.',
      'The professor and his sister were up in their balloon. {What}.',
    ],
    ask: [
      'The balloon was therefore going __.',
      'There was no doubt as to where the balloon was going: __.',
      '"We are going __," said the sister of the professor.',
      'People on the hill saw how the balloon went __.',
      'Faster and faster, the balloon moved __, picnic and all.',
    ],
    rows: `what due rivals
      The flame had gone out, the air in it was cold, and the trees grew bigger every moment | down | up sideways
      There was a tear in the silk, the gas was hissing out, and the church tower came nearer and nearer | down | up north
      A crow had made a hole, and the fields below came towards them | down | up away
      They had thrown out all the sand bags and the fire was roaring | up | down under
      The picnic basket and the aunt had been too heavy, and now both had been let out by parachute | up | down back
      The professor had put on more gas, and the houses were as small as crumbs | up | down under`,
  },
  {
    open: [
      'It was Saturday, and in our house each of us has a job on Saturdays. Mine was the tall lamp in the yard, which has a switch in the hall. {What}. My brother had the shoes, my sister the rabbits, and Dad had a bad back.',
      'On Saturday I was sent to see to the lamp in the yard. {What}.',
    ],
    ask: [
      'Now the lamp in the yard was __.',
      'Mum looked out of the window and saw that the lamp was __.',
      '"Is the lamp __?" she asked me. "It is," I said.',
      'All night long, the lamp in our yard was __.',
      'The neighbours noticed, too, that the lamp was __.',
    ],
    rows: `what due rivals
      It was burning, so I pressed the switch once | off | on bright
      I found it shining in broad daylight and saw to it that it did not waste any more power | off | on bright
      It was dark out there, so I pressed the switch once and could see every stone | on | off dark
      I found it without any light and pressed the switch, and the moths came | on | off dark
      It was burning, so I pressed the switch twice, as I am forgetful | on | off dark
      It was not burning, and I pressed the switch twice, which was once too often | off | on bright`,
  },
]);

export const kinds: readonly Kind[] = [NEED];
