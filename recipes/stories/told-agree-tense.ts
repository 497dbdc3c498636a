// Tellings in which the time that is told, or the small word before, decides the shape of the verb that is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const TENSE = toldKind('told: the right tense and shape', [
  {
    open: [
      'My uncle Fred is a big man with a big heart. He never leaves a table before the last dish is empty.',
      'There is no one like Uncle Fred when there is food on the table. Ask my mother, who does the cooking.',
    ],
    ask: [
      '{T} Uncle Fred, who always comes straight from the station,{a} __ {end}.',
      '{T}, all on his own, he{a} __ {end}.',
      '{T} my uncle, whose own kitchen is never used,{a} __ {end}.',
      'Can you imagine? {T} that man, who says he is on a diet,{a} __ {end}.',
    ],
    rows: `t a due end rivals
      yesterday | | ate | a whole pie | eats eat
      last Sunday | | ate | eleven dumplings | eats eaten
      every Sunday | | eats | a whole goose | ate eat
      every evening | | drinks | two pots of tea | drank drink
      last night | | drank | all the cocoa | drinks drink
      tomorrow | _will | eat | the whole cake | eats ate
      next Sunday | _will | drink | all our juice | drinks drank
      by now | _has | eaten | nine sausages | eats eat
      so far | _has | drunk | four pints of milk | drinks drink`,
  },
  {
    open: [
      'The fishermen in our bay keep their own hours. While the town is asleep, the lamps are lit in the boats.',
      'My father had a boat before I was born, and even now, with his white beard, he cannot stay away from the sea.',
    ],
    ask: [
      '{T} my father, with his dog at his heels and the nets over his shoulder,{a} __ {end}.',
      '{T}, no matter what the doctor says about his chest, my father{a} __ {end}.',
      'Mother shakes her head, for {t} the old man{a} __ {end}.',
      'It may sound foolish at his age, but {t} he{a} __ {end}.',
    ],
    rows: `t a due end rivals
      yesterday | | went | down to the boats | goes go
      on Saturday last | | came | home soaked to the skin | comes come
      every day | | goes | out with the tide | went go
      each night | | comes | home with a full bucket | came come
      tomorrow at four | _will | go | out for crabs | goes went
      next week | _will | come | back with a big one | comes came
      for weeks now | _has | gone | out in the dark | went go
      lately | _has | come | home quite late | came coming`,
  },
  {
    open: [
      'My little sister talks in her sleep and her shoes are always on the wrong feet, but she is the best company in the world.',
      'I am writing down what my sister is up to, so that she can read it when she is big.',
    ],
    ask: [
      '{T} she, without any help,{a} __ {end}.',
      '{T} my sister, who is only four,{a} __ {end}.',
      'Dad falls off his chair: {t} she{a} __ {end}.',
      'If I were not there to see it, I would not believe it: {t} this child{a} __ {end}.',
    ],
    rows: `t a due end rivals
      yesterday | | wrote | her name with jam | writes write
      two days ago | | drew | a horse on the fridge | draws draw
      every morning | | writes | a letter to the moon | wrote write
      every day | | draws | on the walls | drew draw
      all this time | _has been | writing | to the queen | wrote writes
      at the moment | _is | drawing | with the lipstick | drew draws
      tomorrow | _is going to | write | to the zoo | writes writing
      already | _has | drawn | on all the doors | draws drawing`,
  },
  {
    open: [
      'The postman and I have a chat most days. He stands at the gate with his bike and I stand there with my broom.',
      '"Any news?" I ask the postman, and he always has some. He sees a lot from that bike of his.',
    ],
    ask: [
      '"{T} your cousin, the one with the bakery," he says, "__ {end}."',
      '"As I hear from people in the street, {t} the mayor __ {end}."',
      '"And {t}, would you believe it, the young doctor __ {end}."',
      'What he tells me is that {t} our vicar, in spite of everything, __ {end}.',
    ],
    rows: `t due end rivals
      tomorrow | will | get married | did has
      next month | will | sell his car | did had
      yesterday | did | not open the door | will does
      last week | did | not pay his bill | will does
      every night | does | a crossword in bed | will did
      by last Friday | had | lost all his money | will does
      since May | has | had no visitors | will did
      these days | does | not greet anybody | will did`,
  },
  {
    open: [
      'Sometimes I lie awake and think of all the things that might happen. My wife says I should count sheep instead.',
      'We were sitting by the fire, and each of us had to say what was on our mind. It got quite late.',
    ],
    ask: [
      'If {cond}, and nobody can say that it is out of the question, I __ {end}.',
      'I tell you, if {cond}, no matter on which day of the week, we __ {end}.',
      'My friends laugh at me, but if {cond}, I __ {end}.',
      'As to my children, if {cond}, they __ {end}.',
    ],
    rows: `cond due end rivals
      I had a million pounds | would | buy an island | will did
      I were a king | would | give everyone a cow | will did
      the river had come up any higher | would | have lost everything | will did
      the river comes up any higher | will | lose everything | would did
      the bus does not come | will | walk to town | would did
      it snows tonight | will | build a snowman | would did
      you can swim like a fish | must | thank your teacher | had did
      the house catches fire | must | run to the gate | had did`,
  },
  {
    open: [
      'The choir practises in the room under ours, so we have music with our tea whether we like it or not.',
      'My mother has the loveliest voice in the parish. Even the vicar, who is hard of hearing, comes to listen.',
    ],
    ask: [
      '{T} my mother, in spite of her cold,{a} __ {end}.',
      '{T}, to the joy of two old ladies in the front row, she{a} __ {end}.',
      'You ask about the choir? {T} Mum{a} __ {end}.',
      'The neighbours can tell you that {t} my mother, still in her apron,{a} __ {end}.',
    ],
    rows: `t a due end rivals
      last Easter | | sang | in the cathedral | sings sing
      yesterday | | rang | the big bell | rings ring
      every Sunday | | sings | in church | sang sing
      every evening | | rings | the bell at six | rang ring
      tomorrow | _will | sing | at a wedding | sings sang
      next week | _may | ring | the bells | rings rang
      since she was a girl | _has | sung | like a lark | sang sing
      just this minute | _is | singing | at the stove | sang sing`,
  },
  {
    open: [
      'There has been a lot of damage in our house. The insurance people wanted a list, and here is what I have put down.',
      'Boys will be boys, they say. They do not say who is going to pay for it all.',
    ],
    ask: [
      '{T} our eldest, playing football in the hall,{a} __ {end}.',
      'It is hard to believe, but {t} my son{a} __ {end}.',
      '{T} the boy next door, as his mother admits herself,{a} __ {end}.',
      'I do not want to complain, only {t} their youngest{a} __ {end}.',
    ],
    rows: `t a due end rivals
      yesterday | | broke | the window | breaks broken
      on Friday last | | threw | a ball at the lamp | throws thrown
      last week | | tore | the curtain | tears torn
      almost every day | | breaks | a cup | broke broken
      every Monday | | throws | his bag at the cat | threw thrown
      up to now | _has | broken | nine plates | breaks break
      since Easter | _has | torn | four pairs of trousers | tears tear
      if we let him, | _will | break | the piano too | broke broken
      to make it worse, | _had | thrown | away the key | throw throws`,
  },
  {
    open: [
      'The whole town looks like a building site this year. You need boots and good nerves to get to the baker.',
      'News from the town hall: there is money at last, and the mayor wants to be re-elected.',
    ],
    ask: [
      'The bridge by the two mills, on which we stood as children, {a} __ {end}.',
      'In her speech the mayor told us that the old theatre {a} __ {end}.',
      'As for the school with the leaky roof, it {a} __ {end}.',
      'I read in the paper that the swimming pool between the parks {a} __ {end}.',
    ],
    rows: `a due end rivals
      is being | painted | bright blue | paint paints
      is going to be | closed | for good | close closing
      was at last | sold | to a rich man | sell sells
      has already been | repaired | by the army | repair repairing
      will have to be | pulled | down | pull pulls
      must | stay | as it is | stays stayed
      does not | look | very safe | looks looked
      has started to | fall | to pieces | falls fell
      did not | cost | as much as they say | costs costing
      keeps | getting | more and more expensive | get got`,
  },
  {
    open: [
      'Our detective sat down on the bed. It was cold in the room, and the candle had burnt down to the end.',
      '"Let us go over it again," said the inspector. He had not slept for two days, and neither had we.',
    ],
    ask: [
      '"The thief," he said, "who knew about the dogs and the alarm, {a} __ {end}."',
      '"I am sure," he went on, "that the gardener, for all his fine words, {a} __ {end}."',
      'One of the policemen wrote that the man with the scar {a} __ {end}.',
      'So far we knew one thing only: whoever had been here {a} __ {end}.',
    ],
    rows: `a due end rivals
      must have | come | through the cellar | came coming
      did not | take | the silver | took taken
      had never | seen | the jewels before | saw see
      could have | hidden | behind the curtain | hid hiding
      was still | wearing | his gloves | wore worn
      wanted to | speak | to the butler | spoke spoken
      would never have | gone | out by the front door | went go
      had just | begun | to dig a hole | began begin
      may well | know | where the key is | knew known`,
  },
  {
    open: [
      'It is a long way to school from our farm. There is no bus, and the road is nothing but mud and stones.',
      'You children have it easy. When I think of how we used to get to school from the farm!',
    ],
    ask: [
      '{T} my brother, with his satchel and his two sandwiches,{a} __ {end}.',
      '{T} {f}, and you can ask anybody in the village,{a} __ {end}.',
      'Believe me, {t} the teacher herself{a} __ {end}.',
      'It is as true as I am standing here: {t} the headmaster{a} __ {end}.',
    ],
    rows: `t a due end rivals
      when we were young, | | rode | on a cow | rides ride
      one winter long ago, | | fell | into the stream | falls fall
      back in those days | _used to | run | all the way | ran running
      nowadays | | rides | on a pony | rode ride
      now and then | | falls | off the cart | fell fall
      this very moment | _is | running | up the hill | ran runs
      by this time tomorrow | _will have | ridden | nine miles | rode ride
      as usual | _has | fallen | into the mud | falls fell
      one of these days | _will | fall | into the pond | fell fallen`,
  },
  {
    open: [
      'Our cat thinks that the house belongs to him and that we are his staff. He may be right.',
      '{pet} is the fattest cat in the street and the laziest, and still there is always something to tell about him.',
    ],
    ask: [
      "{T} he, to everyone's surprise,{a} __ {end}.",
      '{T} our cat, that bag of fur and sleep,{a} __ {end}.',
      'As my aunt with her two dogs puts it, {t} that cat{a} __ {end}.',
      'Poor Mum! {T} the cat, who has never been hungry in his life,{a} __ {end}.',
    ],
    rows: `t a due end rivals
      yesterday | | caught | a mouse at last | catches catch
      last night | | slept | in the cake tin | sleeps sleep
      the other day | | stole | a herring | steals steal
      most nights | | sleeps | on my feet | slept sleep
      whenever he can, | | steals | the butter | stole steal
      from tomorrow on | _will | sleep | in the shed | sleeps slept
      as of today | _has | caught | three mice | catches catch
      more than once | _has | stolen | the sausages | steals steal
      at this moment | _is | sleeping | in the sink | slept sleep`,
  },
  {
    open: [
      'Dear Grandma, thank you for the parcel. You wanted to know what is new, so I will tell you everything.',
      "Hello, Gran, it's me, {p}. Mum says I may talk for ten minutes, so listen!",
    ],
    ask: [
      '{T} Dad, who is not as young as he was,{a} __ {end}.',
      'First of all, {t} my big brother{a} __ {end}.',
      'You will laugh: {t} Mum, in her best shoes,{a} __ {end}.',
      'What else? Oh yes, {t} our teacher{a} __ {end}.',
    ],
    rows: `t a due end rivals
      yesterday | | bought | a red bike | buys buy
      two weeks ago | | won | a goose | wins win
      last Tuesday | | lost | a front tooth | loses lose
      every time we go out, | | loses | a glove | lost lose
      every Saturday | | buys | a lottery ticket | bought buy
      next Friday | _will | buy | a guitar | buys bought
      in the end | _has | won | the race | wins win
      for the third time | _has | lost | the car keys | loses lose
      tomorrow | _might | win | a medal | wins won`,
  },
  {
    open: [
      'It was getting dark, and the two of us were still out on the mountain. We had one apple and half a map.',
      'The guide said that it was nothing to worry about, but his voice was not as steady as before.',
    ],
    ask: [
      'My friend, whose knees were bleeding, {a} __ {end}.',
      'High above us, among the rocks and the last patches of snow, somebody {a} __ {end}.',
      'I could hear that the man with the two ropes {a} __ {end}.',
      'As far as we could tell through the fog, a shepherd {a} __ {end}.',
    ],
    rows: `a due end rivals
      was | shouting | for help | shouts shout
      had | lit | a fire | light lights
      did not | hear | us at all | heard hears
      had to | climb | down backwards | climbed climbing
      was being | carried | on a stretcher | carry carries
      could not | find | the path | found finding
      had | lost | his way | lose loses
      began to | cry | like a child | cried cries
      kept | looking | at the sky | look looked`,
  },
  {
    open: [
      'My wife and I run a small inn. The beds are hard, but the breakfast is good, and there are guests who return year after year.',
      'You meet all kinds of people when you run an inn, and most of them leave something behind, if only a story.',
    ],
    ask: [
      '{T} the lady from room two, who travels with nine hats,{a} __ {end}.',
      '{T} one of our oldest guests{a} __ {end}.',
      'I should not tell you this, but {t} the gentleman with the beard{a} __ {end}.',
      'Ask my wife and she will say the same: {t} the man from the circus{a} __ {end}.',
    ],
    rows: `t a due end rivals
      yesterday evening | | left | without paying | leaves leave
      last summer | | brought | a pet snake | brings bring
      three days ago | | paid | with a gold coin | pays pay
      every year | | brings | us a ham | brought bring
      each time | | pays | in small change | paid pay
      next spring | _will | bring | a monkey | brought brings
      early tomorrow | _will | leave | on the first train | left leaves
      so far | _has | paid | for everything | pays pay
      without a word | _has | left | us a diamond | leaves leave`,
  },
]);

export const kinds: readonly Kind[] = [TENSE];
