// Tellings in letters, calls and talk over the fence: is, was, has, does and other verbs far behind their subjects.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const LETTERS = toldKind('told: verb far from its subject, in letters and talk', [
  {
    open: [
      'Dear {p}, what a surprise to get a letter from you after all these years! {Told}',
      '"How are they all, the old crowd from school?" asked {p}. I looked into my glass. "{Told}"',
    ],
    ask: [
      'The {x} in the red coats, whom you loved so much, __ {end}.',
      'Do you remember our walks? The {x} with the box of green apples __ {end}.',
      'As for the concert, the {x} behind us with the two trumpets __ {end}.',
    ],
    rows: `told x due end rivals
      Life has been good to all of them, up to this day. | girl | is | a famous doctor | are was
      Life has been good to all of them, up to this day. | girls | are | famous doctors | is were
      Everybody is still here and in good health. | boy | is | the new mayor | are was
      Everybody is still here and in good health. | boys | are | the richest men in town | is were
      Not one of them came back from the war. | girl | was | the first to die | were is
      Not one of them came back from the war. | girls | were | the first to die | was are
      They all died of the flu that winter, all but me. | boy | was | only ten | were is
      They all died of the flu that winter, all but me. | boys | were | only ten | was are`,
  },
  {
    open: [
      'To the manager of the Grand Hotel. Sir, I paid for a room with a view. {Told}',
      '"Grand Hotel? This is the lady from room nine. {Told} Please write it down."',
    ],
    ask: [
      'The {x} in the bathroom with the two mirrors __ {end}.',
      'I tell you once and for all that the {x} under the window with the broken shutters __ {end}.',
      'It does not say in your brochure that the {x} next to the beds __ {end}.',
      'My daughters can prove with photographs that the {x} between the chairs __ {end}.',
    ],
    rows: `told x due end rivals
      I am sitting in it as I write this. | carpet | is | wet | are was
      I am sitting in it as I write this. | towels | are | wet | is were
      I have just opened the door and turned on the light. | basin | is | full of hair | are was
      I have just opened the door and turned on the light. | cups | are | full of hair | is were
      I left it last Friday, never to return. | carpet | was | wet | were is
      I left it last Friday, never to return. | towels | were | wet | was are
      My stay with you lasted one night in March, and that was enough. | basin | was | full of hair | were is
      My stay with you lasted one night in March, and that was enough. | cups | were | full of hair | was are`,
  },
  {
    open: [
      '{Told} The babysitter has drawn a little heart under it.',
      'We found a note on the kitchen table, under the jam. {Told}',
    ],
    ask: [
      'It goes on like this: "The {x} in the room with the ducks on the walls __ {end}."',
      '"As you wished," I read, "the {x}, after four stories and two songs, __ {end}."',
      '"Do not be cross," it says. "The {x} with all the teddies __ {end}."',
    ],
    rows: `told x due end rivals
      "It is eight o'clock, and this is how things stand." | baby | is | asleep at last | are was
      "It is eight o'clock, and this is how things stand." | boys | are | asleep at last | is were
      "I am writing this by the bed while they look at me." | baby | is | wide awake | are was
      "I am writing this by the bed while they look at me." | girls | are | wide awake | is were
      "I had to go at ten, so here is my report of the evening." | baby | was | as good as gold | were is
      "I had to go at ten, so here is my report of the evening." | boys | were | as good as gold | was are`,
    near: true,
  },
  {
    open: [
      '{p} called about the cottage. {Told} I heard the rain on the phone.',
      'So you want to buy the cottage? I have to be honest with you. {Told}',
    ],
    ask: [
      'The {x} above the kitchen with the four ovens __ {end}.',
      'You can tell by the smell of mushrooms that the {x} on the side of the ponds __ {end}.',
      'Nobody minds the mice. But the {x}, in spite of nails and ropes and glue, __ {end}.',
    ],
    rows: `told x due end rivals
      There is a hole in the middle of the roof, as big as a cow. | roof | has | a big hole | have is
      The walls are full of holes, as big as cows. | walls | have | big holes | has are
      The roof lets in every drop of rain. | roof | lets | in the rain | let has
      The walls let in every drop of rain. | walls | let | in the rain | lets have
      The floor has got to be mended before winter. | floor | needs | repair | need has
      The stairs have got to be mended before winter. | stairs | need | repair | needs have
      A storm made the ceiling shake. | ceiling | shakes | in the wind | shake has
      A storm made the chimneys shake. | chimneys | shake | in the wind | shakes have`,
  },
  {
    open: [
      'Radio Valley, the traffic. {Told} And now some music.',
      'My father always listens to the traffic, though he has sold his car. {Told}',
    ],
    ask: [
      'The {x} to the ski villages behind the passes __ {end}.',
      'Drivers want to know if the {x} past the three lakes __ {end}.',
      'You heard it here: the {x} with the yellow signs __ {end}.',
    ],
    rows: `told x due end rivals
      This is the news of this hour, in heavy snow. | road | is | closed | are was
      This is the news of this hour, in heavy snow. | roads | are | closed | is were
      We look back at last Monday, a black day. | road | was | closed all day | were is
      We look back at last Monday, a black day. | roads | were | closed all day | was are
      It is just now getting light, and it has stopped snowing. | tunnel | is | open again | are was
      It is just now getting light, and it has stopped snowing. | bridges | are | open again | is were`,
  },
  {
    open: [
      'My mother-in-law has come for a week. {Told} She has brought her own tea.',
      'There is a guest in our house who says what she thinks. {Told}',
    ],
    ask: [
      'The clock is slow, the soup is thin, and {who} with the long hair __ {end}.',
      '"When I was young," she begins, and then I hear that {who}, with all those toys, __ {end}.',
      'But the worst thing, in her eyes, is that {who} in front of the screens __ {end}.',
    ],
    rows: `told who due end rivals
      She looks at our boy, who is a picture of laziness. | the boy | does | nothing | do is
      She looks at our boys, who are a picture of laziness. | the boys | do | nothing | does are
      She looks at our girl, who never has a spoon in her hand at meals. | the girl | eats | nothing | eat does
      She looks at our girls, who never have a spoon in their hands at meals. | the girls | eat | nothing | eats do
      She looks at our daughter, who has not opened her mouth yet. | the girl | says | nothing | say does
      She looks at our daughters, who have not opened their mouths yet. | the girls | say | nothing | says do`,
    near: true,
  },
  {
    open: [
      '"{Claim}," said {p} over the fence, and looked at me as if I had never heard anything like it.',
      '{p} put down the shears. "{Claim}. There, now I have told you."',
      'A message came from {p} in the middle of the night: "{Claim}."',
    ],
    ask: [
      '"No more than the {x} from the house with the two chimneys __," I answered.',
      'I thought about it for a while and said: "Just as the {x} with the drums and the dogs __."',
      '"But so __ the {x}, my dear, and nobody talks about it," I said.',
      '"Not as much as the {x} who moved in above the two shops surely __," was all that I could say.',
    ],
    rows: `claim x due rivals
      I snore | postman | does | do is / I snore | students | do | does are
      I am afraid of the dark | postman | is | are does / I am afraid of the dark | students | are | is do
      I have gained weight | tailor | has | have is / I have gained weight | twins | have | has are
      I was bored at the party | tailor | was | were is / I was bored at the party | twins | were | was are
      I slept badly last night | postman | did | was does / I cried at the film | twins | did | were do`,
    near: true,
  },
  {
    open: [
      'Postcard from the islands, with a palm on it. {Told}',
      '{Told} That is what my cousin wrote to us, in green ink, and the stamp shows a turtle.',
    ],
    ask: [
      'The {x} in front of our rooms __ {end}.',
      'You should have seen our faces, for the {x} between the two islands __ {end}.',
      'Whatever it says in the books, the {x} on the side of the rocks __ {end}.',
    ],
    rows: `told x due end rivals
      We are on the beach this minute. | view | is | a dream | are was
      We are on the beach this minute. | waves | are | as high as houses | is were
      We sit in deck chairs and do nothing at all. | water | is | as blue as ink | are was
      We sit in deck chairs and do nothing at all. | boats | are | full of flowers | is were
      We are home again since Sunday, and it is raining. | view | was | a dream | were is
      We are home again since Sunday, and it is raining. | waves | were | as high as houses | was are
      We flew back to the snow at home last week. | water | was | as blue as ink | were is
      We flew back to the snow at home last week. | boats | were | full of flowers | was are`,
  },
  {
    open: [
      'The vet called about the animals that we found in the ditch. {Told}',
      '{Told} The vet has big hands and a soft voice, and she never hurries.',
    ],
    ask: [
      '"The {x} with the bandage round the ears __ {end}," she told me.',
      '"I am glad to say that the {x}, after two weeks of pills, __ {end}."',
      '"You have good hands. The {x} in the box with the holes __ {end}," were her words.',
    ],
    rows: `told x due end rivals
      She wanted to talk about appetite, and it is good news. | cat | eats | like a horse | eat sleeps
      She wanted to talk about appetite, and it is good news. | kittens | eat | like horses | eats sleep
      She wanted to talk about sleep, and it is good news. | cat | sleeps | all night | sleep eats
      She wanted to talk about sleep, and it is good news. | kittens | sleep | all night | sleeps eat
      She wanted to talk about the sore legs, and there was running already. | dog | runs | again | run eats
      She wanted to talk about the sore legs, and there was running already. | puppies | run | again | runs eat`,
    near: true,
  },
  {
    open: [
      'Three of them stood in front of the broken window, and it took Father an hour. {Told}',
      'It was like a trial: Father at the table, the ball in front of him, and three long faces. {Told}',
    ],
    ask: [
      '"So {who}, after all those lies and stories, __ to blame!"',
      '"Then it is clear that {who}, and not the boys from next door, __ to blame."',
      '"I have heard enough. {Who}, without any more words or tears, __ to blame," he said.',
    ],
    rows: `told who due rivals
      In the end he turned to his daughter. | you | are | is am
      He put his hand on his own heart, for it was his own ball. | I | am | is are
      He looked past them at the cat, which licked its paws. | the cat | is | are am
      He looked past them at the twins, who turned red. | the twins | are | is am
      He took Mother by the hand. They had both thrown the ball, years ago. | we | are | am is
      He thought of the girl upstairs, who has a strong arm. | the girl | is | are am`,
    near: true,
  },
  {
    open: [
      'There was one question in my letter to {p}: whose bed is that in the top of the oak? {Told}',
      '"A bed in a tree!" I said to the woman at the post office. {Told}',
    ],
    ask: [
      'I imagine how {who}, with ropes around the feet, __ there all night.',
      'It takes a strong heart, and {who} with the two parrots __ in the tree all the same.',
      'You can see from our windows the very branch on which {who} __.',
    ],
    rows: `told who due rivals
      It is the bed of an old captain, who has had enough of houses. | the captain | sleeps | sleep slept
      It is the bed of the sisters, who have had enough of houses. | the sisters | sleep | sleeps slept
      It was the bed of an old captain, but he fell out and lives in a flat now. | the captain | slept | sleeps sleep
      It was the bed of the sisters, but they fell out and live in a flat now. | the sisters | slept | sleep sleeps`,
  },
  {
    open: [
      '{Told} My husband has bought a bigger fridge.',
      'Cooking for this family is like a puzzle. {Told} I keep a table of it on the wall.',
    ],
    ask: [
      'As my guests, please note that {who} with the healthy cheeks __ {end}.',
      'You can put as much butter on it as you like: {who} at the end of those benches __ {end}.',
      'Other children cry for sweets. {Who}, as all our neighbours know, __ {end}.',
    ],
    rows: `told who due end rivals
      Meat has not touched the lips of the boy for years. | the boy | eats | no meat | eat likes
      Meat has not touched the lips of the twins for years. | the twins | eat | no meat | eats like
      Milk has not touched the lips of the boy for years. | the boy | drinks | no milk | drink eats
      Milk has not touched the lips of the twins for years. | the twins | drink | no milk | drinks eat
      For the boy, spinach is the best thing in the world. | the boy | loves | spinach | love hates
      For the twins, spinach is the best thing in the world. | the twins | love | spinach | loves hate`,
  },
  {
    open: [
      'I keep a diary about the street, and here is what the page says. {Told}',
      '{Told} So much for today. I close the diary, and the cat lies down on it.',
    ],
    ask: [
      'Down there, between the cars and the trees, the {x} with the umbrella __.',
      'It is a quarter past four, and as always the {x} in front of the shops __.',
      'People turn their heads because the {x} on the other side of the bins __.',
      'Shall I go down? I wonder, while the {x} by the steps of the churches still __.',
    ],
    rows: `told x due rivals
      Laughter has been coming up from the man with no teeth for an hour. | man | laughs | laugh sings
      Laughter has been coming up from the ladies for an hour. | ladies | laugh | laughs sing
      It is the hour of the old singer and his sad songs. | singer | sings | sing laughs
      It is the hour of the three singers and their sad songs. | singers | sing | sings laugh
      There has been dancing again, a girl all by herself. | girl | dances | dance waits
      There has been dancing again, two girls by themselves. | girls | dance | dances wait
      A bride has been waiting for somebody since noon. | bride | waits | wait dances
      Two boys have been waiting for somebody since noon. | boys | wait | waits dance
      A child has been crying about a balloon since three. | child | cries | cry waits
      Some children have been crying about a balloon since three. | children | cry | cries wait`,
    near: true,
  },
  {
    open: [
      'The blood test, the doctor writes, has been looked at by three people. {Told}',
      'I opened the letter from the hospital with a knife, and my hands shook. {Told}',
    ],
    ask: [
      '"The {x}, as all my friends here agree, __ {end}."',
      '"It is easy to see that the {x} on the pictures from the two machines __ {end}."',
      '"You asked about the knocks and the pains. Well, the {x} under all those bandages __ {end}."',
    ],
    rows: `told x due end rivals
      "This is your state today." | left knee | is | as strong as an ox | are was
      "This is your state today." | knees | are | as good as new | is were
      "This is about the time before you got the pills." | left knee | was | very weak | were is
      "This is about the time before you got the pills." | knees | were | very weak | was are`,
    near: true,
  },
  {
    open: [
      'The landlord has put up a notice in the hall, with four different pens. {Told}',
      '{Told} It hangs by the letter boxes, and someone has added a smiling face.',
    ],
    ask: [
      'Mothers with prams should know that the {x} from the cellar to the flats __ {end}.',
      'The old man from the fifth floor reads it and groans: the {x} beside the letter boxes __ {end}.',
      'For those without glasses I will say it aloud: the {x} next to the rubbish bins __ {end}.',
    ],
    rows: `told x due end rivals
      Since this morning nothing in this house has worked. | lift | is | out of order | are was
      Since this morning nothing in this house has worked. | lights | are | out of order | is were
      From today on everything is in order again. | door | is | in order again | are was
      From today on everything is in order again. | taps | are | in order again | is were
      Nobody has to pay for the week of the flood, he says. | lift | was | out of order then | were is
      Nobody has to pay for the week of the flood, he says. | lights | were | out of order then | was are`,
  },
  {
    open: [
      '{Told} I have it from the driver of the bus, and he has it from his wife.',
      'Have you heard about the people at the mill? {Told}',
    ],
    ask: [
      'They say that {who} with the fifteen suitcases __ from a land of snow.',
      'It shows in all the pictures and rugs: {who} in those furs __ from far away.',
      'Let us be fair. {Who}, with no friends or relatives here, __ from the other side of the world.',
    ],
    rows: `told who due rivals
      Iceland is the home of the man. | the man | comes | come goes
      Iceland is the home of the two men. | the men | come | comes go
      Iceland is the home of the lady with the dog. | the lady | comes | come goes
      Iceland is the home of both ladies. | the ladies | come | comes go
      Iceland was the home of the man, who is dead now. | the man | came | come comes
      Iceland was the home of both ladies, who are dead now. | the ladies | came | comes come`,
  },
  {
    open: [
      '"Can you come and look at my machine?" I asked the man on the phone. {Told}',
      '{Told} The man from the shop has been here with his long bag, and he shook his head.',
    ],
    ask: [
      'Even without any coins in the slot, the {x} between the two buttons __ {end}.',
      'I press everything there is. The {x} on top of the pipes __ {end}.',
      'By the way, is it normal that the {x} under the row of keys __ {end}?',
    ],
    rows: `told x due end rivals
      The trouble is the ringing, which does not stop. | bell | rings | all the time | ring turns
      The trouble is the ringing, which does not stop. | bells | ring | all the time | rings turn
      The trouble is the turning, round and round, which does not stop. | wheel | turns | all the time | turn rings
      The trouble is the turning, round and round, which does not stop. | wheels | turn | all the time | turns ring
      The trouble is the burning, which is like a fire. | lamp | burns | all the time | burn rings
      The trouble is the burning, which is like a fire. | lamps | burn | all the time | burns ring`,
    near: true,
  },
]);

export const kinds: readonly Kind[] = [LETTERS];
