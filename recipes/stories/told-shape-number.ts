// Tellings in which one or more (dog, dogs) is due by a word some way before it, and forms after wish, as if and time.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const NUMBER = toldKind('told: shape, one or more of them', [
  {
    open: [
      'My uncle keeps {all} in the yard behind his shop. He talks to them, and he says that they answer.',
      "There are {all} in my uncle's yard, and some of them have been there longer than my aunt.",
    ],
    ask: [
      '"{Lead} fat, lazy, good-for-nothing __ {end}," says my aunt.',
      'He will not sell a single one. "{Lead} beautiful, faithful, clever __ {end}," he told the man.',
      '{Lead} brown and, if I may say so, rather smelly __ {end}.',
    ],
    rows: `all lead due end rivals
      geese | every | goose | has a name | geese
      geese | these | geese | have names | goose
      pigs | each | pig | has its own door | pigs
      pigs | all those | pigs | have their own door | pig
      goats | this | goat | has bitten the vicar | goats
      goats | both | goats | have bitten the vicar | goat
      dogs | that | dog | sleeps in his bed | dogs
      dogs | several | dogs | sleep in his bed | dog
      donkeys | another | donkey | has come to stay | donkeys
      donkeys | a few | donkeys | have come to stay | donkey`,
  },
  {
    open: [
      'There were {all} at the wedding. I was asked to count them, for the cake.',
      'We had invited {all} to the wedding, and we did not know where to put them.',
    ],
    ask: [
      '{Lead} well-dressed, hungry and, I am sorry to say, thirsty __ {end}.',
      'The photographer came to me and said that {lead} tall, pale and very nervous __ {end}.',
      'At midnight, in the fountain, I saw {lead} wet, happy, singing __.',
    ],
    rows: `all lead due end rivals
      men | not one | man | had brought a present | men
      men | three | men | had brought a goat | man
      women | another | woman | had lost her hat | women
      women | dozens of | women | had lost their hats | woman
      children | only one | child | wanted to go home | children
      children | two | children | wanted to go home | child
      aunts | one more | aunt | had come on a horse | aunts
      aunts | all of my | aunts | had come on horses | aunt
      friends | a single | friend | had come in time | friends
      friends | quite a few | friends | had come too late | friend`,
  },
  {
    open: [
      'The thief had been in the house for five minutes. What he was after was {all}.',
      'The old lady collected {all}. Everyone in the town knew about it, and so did the thief.',
    ],
    ask: [
      'When the lamp was lit, {lead} valuable, carefully polished __ {verb} gone.',
      'He ran, and out of his sack fell {lead} small, shining, golden __.',
      '"What has he taken?" asked the sergeant. "{Lead} dear, old, precious __," sobbed the lady.',
    ],
    rows: `all lead verb due rivals
      clocks | each and every | was | clock | clocks
      clocks | half a dozen | were | clocks | clock
      spoons | one | was | spoon | spoons
      spoons | a great many | were | spoons | spoon
      knives | a single | was | knife | knives
      knives | two or three | were | knives | knife
      rings | only one | was | ring | rings
      rings | nearly all of her | were | rings | ring
      coins | just one | was | coin | coins
      coins | lots of | were | coins | coin`,
  },
  {
    open: [
      'I have had all sorts of pets. My favourite was the {one} we had when I was seven.',
      'You ask me about animals? When I was seven there was {a one} in our house, and I have loved all {more} ever since.',
    ],
    ask: [
      'My neighbour has {lead} big, friendly and really quite clever __.',
      'If I were rich, I would buy {lead} young, healthy, long-haired __.',
      'On my way to work I pass {lead} hungry-looking and, I suppose, lonely __.',
    ],
    rows: `one more lead due rivals
      mouse | mice | another | mouse | mice
      mouse | mice | two | mice | mouse
      rabbit | rabbits | a few | rabbits | rabbit
      cat | cats | several | cats | cat
      dog | dogs | a rather | dog | dogs
      parrot | parrots | a truly | parrot | parrots
      hen | hens | a pair of | hens | hen
      goose | geese | three | geese | goose
      rat | rats | one more | rat | rats
      rabbit | rabbits | exactly one | rabbit | rabbits`,
  },
  {
    open: [
      'The market opens at six. My stall is between the cheese man and the lady with the hats, and I sell {all}.',
      'I sell {all}. My father sold {all}, and his father before him.',
    ],
    ask: [
      '"{Lead} fresh, lovely __ for a pound, ladies!" I shout.',
      'A man came up to me. He wanted {lead} very large and very cheap __.',
      'By noon it has grown hot, and I have {lead} small, sad __ left over.',
      'Last night I dreamt that I was carried off by {lead} huge, angry __.',
    ],
    rows: `all lead due rivals
      apples | one | apple | apples
      apples | ten | apples | apple
      cabbages | a single | cabbage | cabbages
      pears | three | pears | pear
      beans | one more bag of | beans | bean
      potatoes | a dozen | potatoes | potato
      melons | half a | melon | melons
      lemons | twelve | lemons | lemon
      eggs | one | egg | eggs
      onions | a bag full of | onions | onion
      turnips | just one | turnip | turnips`,
  },
  {
    open: [
      'Upstairs in the museum they keep {all} that were found in the bog. I take my class there every year.',
      'Please follow me. In this room you see {all} that have come out of the bog.',
    ],
    ask: [
      'Here, behind glass, there {is} {lead} very old and rather frightening __.',
      'Do not go too near. Last week {lead} heavy, sharp and pointed __ fell down.',
      'You will want to know what became of {lead} famous, often painted __.',
    ],
    rows: `all is lead due rivals
      swords | is | a truly | sword | swords
      swords | are | seven | swords | sword
      knives | is | another | knife | knives
      knives | are | two more | knives | knife
      rings | is | one | ring | rings
      rings | are | some | rings | ring
      teeth | is | a single | tooth | teeth
      teeth | are | four | teeth | tooth
      bones | is | just one | bone | bones
      bones | are | hundreds of | bones | bone`,
  },
  {
    open: [
      'In the fairy tale of the blue {one}, which I had to read aloud, there are {more} of all kinds.',
      'I am writing a tale about {a one} that can talk. There are other {more} in it, too, but they just nod.',
    ],
    ask: [
      '"Once upon a time there lived, at the edge of the world, {lead} poor but honest __."',
      '"Behind the seven hills," so it goes on, "there dwelt {lead} sad, pale, silent __."',
      '"And so the princess married, on a fine day in May, {lead} clever, good-looking __." It is only a tale.',
    ],
    rows: `one more lead due rivals
      wolf | wolves | three | wolves | wolf
      wolf | wolves | a rather | wolf | wolves
      bear | bears | a very | bear | bears
      bear | bears | two | bears | bear
      mouse | mice | a quite | mouse | mice
      mouse | mice | several | mice | mouse
      frog | frogs | nine | frogs | frog
      frog | frogs | one | frog | frogs
      fox | foxes | no fewer than five | foxes | fox
      fox | foxes | another | fox | foxes`,
  },
]);

const WISH = toldKind('told: shape, as if, I wish and it is time', [
  {
    open: [
      'My parrot and I have lived together for nine years. I talk to him, and he looks at me with his head on one side.',
      'He is only a parrot, I know. But you should see him when I come home in the evening.',
    ],
    ask: [
      '{Lead} this bird, with a brain the size of a bean, __ {end}.',
      'My friends laugh at me, but {lead} my dear old parrot, whom I would not sell for a million, __ {end}.',
      'I stood before the cage today. "{Lead} you, my little green friend from the other side of the world, __ {end}," I said.',
    ],
    rows: `lead due end rivals
      it often seems as if | knew | what I am thinking | knows known knowing
      I sometimes wish that | knew | what I am thinking | knows known knowing
      it is high time that | learned | my name | learns learn learning
      I should be glad if | learned | my name | learns learn learning
      if only | spoke | to me | speaks speak spoken
      I would be the happiest man alive if | spoke | to me | speaks speak spoken
      I cannot make | sing | a song | sang sings sung
      what I would not give to hear | sing | a song | sang sings sung
      it would be nice to see | fly | again | flew flies flown
      nothing can make | fly | again | flew flies flown`,
  },
  {
    open: [
      'The general had not been in bed for three days, and he would not admit that the war was over.',
      'We were in the last week of the war. The general stood before the map, with a candle in his hand.',
    ],
    ask: [
      '"It is time we, who have fought so long and eaten so little, __ {end}," said the old sergeant.',
      '"I wish that all these boys, some of whom are not even twenty, __ {end}," he said.',
      'His men looked at one another. The general went on as if he, and not the enemy, __ {end}.',
    ],
    rows: `due end rivals
      went | to bed | go goes going
      had | a warm bath | has have having
      knew | the way home | know knows known
      slept | in a real bed | sleep sleeps sleeping
      drove | home in a tank | drive drives driven
      came | home at last | come comes coming
      wrote | to the king | write writes written
      spoke | to the press | speak speaks spoken
      ate | with the king | eat eats eaten
      did | as the king had said | do does done`,
  },
  {
    open: [
      'There is a mother in the playground who talks to the other mothers all the time, and all the time it is about her son.',
      'I have been sitting beside the sand pit since three, and I have heard it all.',
    ],
    ask: [
      '"I would much rather he, who has such delicate lungs, {no}. I would rather he __ {end}."',
      '"It is about time your girl, if you do not mind my saying so, __ {end}."',
      '"I only wish that his father, who comes home at six and falls asleep at seven, __ {end}."',
    ],
    rows: `no due end rivals
      did not shout | sang | in tune | sing sings sung
      did not run about | sat | still | sit sits sitting
      did not stay out in the cold | went | home | go goes gone
      did not eat sweets | ate | a carrot | eat eats eaten
      did not play with mud | drew | a picture | draw draws drawn
      did not throw sand | threw | the ball | throw throws thrown
      did not talk to strangers | spoke | French | speak speaks spoken
      did not wear a cap | wore | a scarf | wear wears worn
      did not use his fingers | drank | from a cup | drink drinks drunk
      did not read comics | wrote | a poem | write writes written`,
  },
  {
    open: [
      'Grandmother is cleaning out the attic, and we are helping her. Everything she finds has a story to it.',
      'We have been in the attic since breakfast. There is dust in our hair, and Grandmother is happy.',
    ],
    ask: [
      '"This hat? {Lead} your grandfather, on the day that he asked me to marry him, __ {end}."',
      '"Oh, look at this lamp! {Lead} a man from the circus, who lodged with us in those years, __ {end}."',
      '"And the drum! {Lead} my own dear mother, who was as deaf as a post, __ {end}."',
    ],
    rows: `lead due end rivals
      I remember it as if it were yesterday: | put | it on the cat | puts putting
      it was the winter when | threw | it out of the window | throw throws thrown
      it looked to me at that time as though | took | it to bed with him | takes take taken
      I have never forgotten how | wore | it to church | wears wear worn
      it must be fifty years since | broke | it in two | breaks break broken
      I was there, and I saw that | stole | it from a shop | steal stolen stealing
      nobody believes me, but once | ate | a piece of it | eats eat eaten
      that was long before | sold | it to a sailor | sells sell selling
      I could have cried when | gave | it to a stranger | gives give given
      as a child I was told that | found | it under a tree | finds find finding`,
  },
  {
    open: [
      'The two old friends sit on the bench by the harbour every day, and they always talk about what might have been.',
      'If you go down to the harbour, you will find two old men on a bench. They are never in a hurry.',
    ],
    ask: [
      '"Suppose I, with my bad leg and my good heart, had in my youth __ {end}," says one of them.',
      '"Do you think that the two of us, if the winter of that year had been milder, might have __ {end}?" asks the other one.',
      '"What if you, instead of sitting on this bench for thirty years, had __ {end}?"',
      '"I should really like to have, at least once in my life and if only for a day, __ {end}."',
    ],
    rows: `due end rivals
      gone | to sea | went go going
      become | famous | became becomes
      written | a novel | wrote write writing
      flown | to Africa | flew fly flying
      driven | a train | drove drive driving
      ridden | a camel | rode ride riding
      sung | at the opera | sang sing singing
      spoken | to the king | spoke speak speaking
      eaten | a lobster | ate eat eating
      begun | to dance | began begin beginning
      chosen | another wife | chose choose choosing
      stolen | a ship | stole steal stealing`,
  },
  {
    open: [
      'Good evening. I am your fairy godmother, and this is my first day at work. I have a list of questions.',
      'The fairy sat down on the edge of the bath and took out a notebook. "You have three wishes," she said.',
    ],
    ask: [
      '"Do you wish that your brother, the one with the freckles, __ {end}?"',
      '"Would you be happy if the old lady from upstairs, with the stick and the moustache, __ {end}?"',
      '"Would it please you, only for one day, if the head teacher __ {end}?"',
      '"What would you say if I told you that it is time a prince, with a horse and a castle and all that, __ {end}?"',
    ],
    rows: `due end rivals
      became | a frog | become becomes becoming
      fell | into a pond | fall falls fallen
      flew | to the moon | fly flies flown
      sang | like a bird | sing sings sung
      came | to tea | come comes coming
      gave | you a pony | give gives given
      lost | his way | lose loses losing
      froze | to ice | freeze frozen
      wrote | you a poem | write writes written
      woke | up as a pig | wake wakes`,
  },
  {
    open: [
      'I have a new hearing aid. For ten years I have nodded to everybody and smiled. Now I know what they were saying.',
      'With the new hearing aid in my ear, I went and sat down on the bench behind two young ladies.',
    ],
    ask: [
      '"{Lead} my husband, and you know what he is like, __ {end}," said the one in yellow.',
      '"My dear, {lead} our neighbour, with that wife of his and that car, __ {end}," said the other.',
      '"{Lead} the man from the bank, who has such lovely hands, __ {end}," they giggled.',
    ],
    rows: `lead due end rivals
      I wish that | sang | to me | sing sings sung
      it is time that | sang | to me | sing sings sung
      if only | spoke | to me | speak speaks spoken
      how nice it would be if | spoke | to me | speak speaks spoken
      I just saw | fall | into the fountain | fell falls fallen
      I should love to see | fall | into the fountain | fell falls fallen
      I would not let | kiss | me | kissed kisses
      I dreamt last night that | kissed | me | kisses kiss
      I shall have | carry | my shopping | carried carries
      I will not have | carry | my shopping | carried carries`,
  },
  {
    open: [
      'In the office there is a box for ideas. Once a month it is opened, and the ideas are read out to us.',
      'Somebody has put nine slips of paper into the box for ideas, all of them in green ink.',
    ],
    ask: [
      '"I think it is about time that our boss, at least on Fridays, __ {end}."',
      '"It would help us all if the lady at the front desk, to begin with, __ {end}."',
      '"I would rather the people from the fourth floor, I name no names, __ {end}."',
    ],
    rows: `due end rivals
      wore | a tie | wear wears worn
      brought | in a cake | bring brings bringing
      spoke | less loudly | speak speaks spoken
      ate | outside | eat eats eaten
      sang | in the lift | sing sings sung
      gave | us the day off | give gives given
      drank | tea | drink drinks drunk
      told | the truth | tell tells telling
      went | home at noon | go goes gone
      left | us in peace | leave leaves leaving`,
  },
]);

export const kinds: readonly Kind[] = [NUMBER, WISH];
