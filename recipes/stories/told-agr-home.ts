// Tellings of the house, the neighbours and the family in which one or many was told, and a later word must agree.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const HOME = toldKind('told: agreement, at home', [
  {
    open: [
      'I need {x} to go out with, because the wind is from the east. The taxi is waiting, and the driver has blown his horn twice.',
      '"Mum, I cannot find {x}!" That was {p}, ten minutes before the train. The whole family went down on their knees.',
    ],
    ask: [
      'Under the sofa there are only fluff and toys. Where __ {my} gone?',
      'What a morning! Somebody must know where {my} __ got to.',
      'Has anyone looked in the car? I can hardly believe that {my} __ vanished into thin air.',
      'It turns out that {my} __ been in the fridge all the time.',
    ],
    rows: `x my due rivals
      a warm scarf | that scarf | has | have are were / a proper hat | that hat | has | have are were
      my umbrella | that umbrella | has | have are were / my left shoe | that shoe | has | have are were
      warm gloves | those gloves | have | has is was / thick socks | those socks | have | has is was
      my boots | those boots | have | has is was / my glasses | those glasses | have | has is was`,
  },
  {
    open: [
      '{p} asked if I had kept any {x} from yesterday. In this house one never knows, as everyone has a key to the larder.',
      '"I hope that you have saved some {x} for me," said {p}, who came home at midnight, soaked to the skin.',
    ],
    ask: [
      'Have a look behind the jars. I think that there __ still some there.',
      'We had nine people at the table, and the dogs. So I fear there __ none.',
      'It is not my fault, {p}, if there __ not enough for everyone.',
      'Oh, you are in luck tonight. There __ plenty.',
    ],
    rows: `x due rivals
      soup | is | are have were / rice | is | are have were / ham | is | are have were / bread | is | are have were
      beans | are | is has was / plums | are | is has was / rolls | are | is has was / sausages | are | is has was`,
  },
  {
    open: [
      'The flat above ours has been let to {who}. The furniture came on Monday: a harp, two hundred books, and a bath with feet.',
      'There are new people in the house. Well, the caretaker told {p} over the dustbins that {who} took the flat under the roof.',
    ],
    ask: [
      'We have not met yet, but {the} with the two hundred books __ {end}.',
      'At four in the morning, when even the cats are asleep, {the} up there __ {end}.',
      'I never complain, but could somebody tell me why {the} __ {end}?',
      'The old couple on the ground floor, who hear everything through the pipes, say that {the} __ {end}.',
    ],
    rows: `who the due end rivals
      a sailor | the sailor | sings | in the bath | sing are have / a widow | the widow | has | nine alarm clocks | have are were
      a young priest | the priest | is | baking bread | are were have / a dancer | the dancer | moves | the furniture | move are have
      three sailors | the sailors | sing | in the bath | sings is has
      two widows | the widows | have | nine alarm clocks | has is was
      a priest and his mother | the two | are | baking bread | is was has
      some dancers | the dancers | move | the furniture | moves is has`,
  },
  {
    open: [
      'In the photograph on the piano you see {who} in a rowing boat, in the summer of the great heat. A minute later it sank, and the picnic with it.',
      'My mother has a photo of {who} in a rowing boat, and she will not say who took it.',
    ],
    ask: [
      'Look at the hat, the oars and the ducks! And how young {they} __ then!',
      'It was only many years later that I found out who {they} __.',
      'Of all the people at the lake that day, nobody knew that {they} __ not able to swim.',
      'If you ask my mother how wet {they} __ in the end, she laughs.',
    ],
    rows: `who they due rivals
      my father | he | was | were have are / my grandmother | she | was | were have are
      Uncle Ben | he | was | were have are / a young man | he | was | were have are
      my parents | they | were | was is has / two young men | they | were | was is has
      my aunts | they | were | was is has / both my uncles | they | were | was is has`,
  },
  {
    open: [
      'The plumber lay on his back under our sink and talked. He had been to every house in the street, and there was not much that he had not seen.',
      'A removal man knows people by their boxes. Ours had a cup of tea with us when the last lamp was in, and told us about his work.',
    ],
    ask: [
      '"{Who} with big houses and small dogs __ {end}."',
      '"In all those years among beds and tables I have learned one thing: {who} __ {end}."',
      '"I could tell you stories! You know, {who} in the houses by the park __ {end}."',
      '"My wife does not believe me when I say that {who} __ {end}."',
    ],
    rows: `who due end rivals
      everybody | keeps | too many shoes | keep are have / nobody | knows | how to shut a tap | know are have
      one man in ten | has | a rubber duck | have are were / each family | is | mad in its own way | are were have
      all people | keep | too many shoes | keeps is has / few people | know | how to shut a tap | knows is has
      most men | have | a rubber duck | has is was / all families | are | mad in their own way | is was has`,
  },
  {
    open: [
      'When the aunts moved into the home they gave {x} to {p}. There was a label on it in green ink, and a smell of lavender that would not go away.',
      '{p} has inherited {x} from a cousin in Canada. The postage was paid, and one does not look a gift horse in the mouth.',
    ],
    ask: [
      'The neighbours wanted to know where {p} was going to put __.',
      'Dust settles on everything in that flat, but each Saturday {p} polishes __.',
      'One day the piano tuner came and offered to buy __.',
      '{q} thought that the best place for __ was the cellar.',
      'Now {p} could not imagine the room without __.',
    ],
    rows: `x due rivals
      a grandfather clock | it | them they / a mirror | it | them they / a stuffed owl | it | them they
      a tea table | it | them they / two clocks | them | it its / six mirrors | them | it its
      some stuffed owls | them | it its / four chairs | them | it its`,
  },
  {
    open: [
      'Someone has drawn {x} on the wall of the staircase, in lipstick, as high as a child can reach. The landlord is coming at three with his glasses and his notebook.',
      'On the wall by the letter boxes we saw {x} this morning, done in red chalk. {p} called everyone out of their flats.',
    ],
    ask: [
      '"Well," said {p}, looking down at the little girl from number two, "and who has done __ {thing} here?"',
      'The caretaker came with a bucket. "I shall need the strong stuff for __ {thing}," he said.',
      'The landlord cleaned his glasses. "But I like __ {thing}! May I meet the artist?"',
      '"I am sorry about __ {thing} on your wall," began the mother.',
    ],
    rows: `x thing due rivals
      a horse | horse | this | these those / a big fish | fish | this | these those / a heart | heart | this | these those
      a lion | lion | this | these those / a lot of horses | horses | these | this that / cats | cats | these | this that
      a row of hearts | hearts | these | this that / some lions | lions | these | this that`,
  },
  {
    open: [
      'It was {who} who let the door fall shut without the key, in slippers and with soap in the hair. And it was a Sunday.',
      'There was no key in the lock and none under the mat. On the landing stood {who}, in a bath towel, and the door had fallen shut.',
    ],
    ask: [
      'It was so cold that {who} had to rub __ with the door mat to keep warm.',
      'Before the locksmith came, {who} hid __ in the broom cupboard.',
      'You are right, there was nobody else to blame. Even {who} had to laugh, and said, to __ alone, something very rude.',
      'In the evening {who} wrote a note to __: never again without a key!',
    ],
    rows: `who due rivals
      the colonel | himself | themselves herself / my father | himself | themselves herself
      Uncle Ben | himself | themselves herself / Mother | herself | themselves himself
      the old lady | herself | themselves himself / the twins | themselves | himself herself
      my parents | themselves | himself herself / the two students | themselves | himself herself`,
  },
  {
    open: [
      'After the storm {p} wrote to the insurance that there was {much} damage to the house. The letter was short, and it ended with a poem.',
      'The hail came at noon. "There was {much} damage," said the roofer to {p}, and shook the ice out of his hat.',
    ],
    ask: [
      'The storm had made __ holes in the roof.',
      'To mend it they needed __ nails.',
      'In that house __ windows had to be replaced.',
      'You could see __ branches on the lawn.',
    ],
    rows: `much due rivals
      a great deal of | many | much little few / an awful lot of | many | much little few / so much | many | much little few
      hardly any | few | little much many / next to no | few | little much many / very little | few | little much many`,
  },
  {
    open: [
      'We have {n} lifts in this house, and I have lived here long enough to know their moods. In the mornings they are slow, and on hot days they hum.',
      'The house was built for people with strong legs, says {p}, but it has {n} lifts and a doorman with a cap.',
    ],
    ask: [
      'Today there is not one in which you can go up, because __ of them are broken.',
      'A mirror has been put up in each of the lifts, and somebody has written "I love you" on __ of them.',
      'The boy from the fourth floor pressed the buttons in __ of them and ran.',
      'The mechanic is on the roof, looking after __ of them.',
    ],
    rows: `n due rivals
      two | both | all one / two old | both | all one / two small | both | all one / two fast | both | all one
      three | all | both one / four | all | both one / six | all | both one / five | all | both one`,
  },
  {
    open: [
      'The people next door went away for a month and left {x} in my care, with a list as long as my arm. Item one: never on an empty stomach. I have no idea what that means.',
      'I keep {x} in my bathroom, only until Sunday, and only because I cannot say no. The people next door are in Greece.',
    ],
    ask: [
      'The caretaker has complained about how noisy the {y} __.',
      'Visitors always ask what the {y} __ called.',
      'You will never guess where the {y} __ now: behind the boiler, and it took me an hour to find out.',
      'On the phone from Greece they never ask about me, nor about their plants and their post, only how the {y} __.',
    ],
    rows: `x y due rivals
      a parrot | parrot | is | are have were / a monkey | monkey | is | are have were / a puppy | puppy | is | are have were
      a goose | goose | is | are have were / two parrots | parrots | are | is has was / two monkeys | monkeys | are | is has was
      five puppies | puppies | are | is has was / three geese | geese | are | is has was`,
  },
  {
    open: [
      '{p} bought {x} for the living room, all in cream, in a house with four boys. And then there was the party, and the red wine.',
      'At the party somebody spilt red wine over {x} that belonged to {p}. Salt was fetched, and more wine.',
    ],
    ask: [
      'By midnight the guests were giving advice on how to wash __.',
      'The dog thought that it was gravy, and licked __ until he fell over.',
      'My aunt cut __ into little pieces and made bags out of everything.',
      'Nothing helped. In the end {p} dyed __ dark red all over.',
    ],
    rows: `x due rivals
      a sofa cover | it | them they / a carpet | it | them they / a silk curtain | it | them they / a rug | it | them they
      four cushions | them | it its / two carpets | them | it its / silk curtains | them | it its / three rugs | them | it its`,
  },
  {
    open: [
      '{p} rang up the shop and asked for {x}. The line crackled, the baby cried, and somebody was frying onions at the other end.',
      'The milkman sells other things too these days. "Anything else?" he asks at the door. "Yes, {x}, please," says {p}.',
    ],
    ask: [
      'The answer was, "Certainly. And how __ do you want me to send?"',
      '{p} turned to the family. "He wants to know how __ we need."',
      '"The van is small," was the answer, "so it depends on how __ you are after."',
      'Only when it had all been carried in did we see how __ {p} had ordered.',
    ],
    rows: `x due rivals
      coal | much | many few / milk | much | many few / salt | much | many few / cheese | much | many few
      eggs | many | much little / logs | many | much little / lemons | many | much little / candles | many | much little`,
  },
  {
    open: [
      'Grandma has put on her pearls and has been at the window since two. She expects {who} for tea, and there is a cake on the sideboard.',
      '"I want {who} to come and see me, that is all," said my grandmother when we asked her what she would like for her birthday.',
    ],
    ask: [
      'There is a car at the gate! Somebody gets out. Yes, here __ {who}!',
      'Grandma claps her hands, for up the path between the roses __ {who}.',
      'At last the dog barks, and in __ {who}.',
      '"Quick, put the kettle on," she cries. "There __ {who}!"',
    ],
    rows: `who due rivals
      the doctor | comes | come are have / Uncle Ben | comes | come are have / my brother | comes | come are have
      her neighbour | comes | come are have / the twins | come | comes is has / both doctors | come | comes is has
      my brothers | come | comes is has / her old friends | come | comes is has`,
  },
  {
    open: [
      'There are four of us children and one bathroom, and this is the order, which Father has nailed to the door with two nails.',
      'My sister keeps a secret diary under the bath mat. Yes, I have read it, and yes, I am ashamed. It is about us all.',
    ],
    ask: [
      'At seven, when you can hear the water in all the pipes, {who} __ {end}.',
      'Each morning, while the others are waiting in their towels, {who} __ {end}.',
      'It says there in big letters that {who}, without any exceptions, __ {end}.',
      'Not that it helps, but {who} among all these taps and tubes __ {end}.',
    ],
    rows: `who due end rivals
      the youngest | goes | in first | go are have / my brother | uses | all the soap | use are have
      Dad | needs | half an hour | need are have / the baby | has | the duck | have are were
      the girls | go | in first | goes is has
      my brothers | use | all the soap | uses is has / my parents | need | half an hour | needs is has
      the little ones | have | the duck | has is was`,
  },
]);

export const kinds: readonly Kind[] = [HOME];
