// Tellings in which a verb stands alone in an answer or before its subject in a question: do, does, did, is, have, will.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const ANSWERS = toldKind('told: verb far from its subject, answers and questions', [
  {
    open: [
      'The man across from me on the train had eaten his egg. "{Claim}," he said to me all of a sudden.',
      '"{Claim}," said the lady who was waiting for the dentist, like me, and put down her magazine.',
    ],
    ask: [
      'I did not know where to look. "Oh, __ {they}?" I said.',
      '"Well, well, __ {they}?" I said, because one has to say something.',
      'I turned a page. "And __ {they} really?" I asked.',
    ],
    rows: `claim they due rivals
      My sons are pirates | they | are | do is have / My wife is a pirate | she | is | does are has
      My sons live in a tree | they | do | are does have / My wife lives in a tree | she | does | is do has
      My sons have seen a ghost | they | have | are do has / My wife has seen a ghost | she | has | is does have
      My sons were born on a ship | they | were | are did was / My wife was born on a ship | she | was | is did were
      My wife sold our house for a goose | she | did | does was has / My sons can walk on water | they | can | do are have`,
    near: true,
  },
  {
    open: [
      'My grandmother hears very badly, but she is curious. "{Told}," I tell her.',
      '"{Told}," I said into the phone. The line was bad, and there were hens in it.',
    ],
    ask: [
      '"Speak up, my dear! I can only hear noises. What __ {they}?"',
      'There was a long silence. Then: "I beg your pardon? What __ {they}?"',
      '"I did not get the end. What __ {they}? And do not shout!"',
    ],
    rows: `told they due rivals
      Tom is baking a cake | he baking | is | does are / The girls are baking a cake | they baking | are | do is
      Tom has bought a goat | he bought | has | is have / The girls have bought a goat | they bought | have | are has
      Tom wants a trumpet | he want | does | is do / The girls want a trumpet | they want | do | are does
      Tom ate the whole ham | he eat | did | does is / The girls broke the big mirror | they break | did | do are
      Tom was singing in the bath | he singing | was | did were / The girls were singing in the bath | they singing | were | did was`,
    near: true,
  },
  {
    open: [
      '"{Claim}," said {p} and yawned. It had been a long day for all of us.',
      'We were stuck in the lift, {p} and I, and we had talked about everything else. "{Claim}," said {p}.',
    ],
    ask: [
      '"And so __ I," I said. "Isn\'t that strange?"',
      'I laughed out loud. "It is funny that you say so, for so __ I!"',
      'I took a deep breath before I told the truth. "So __ I," I said.',
    ],
    rows: `claim due rivals
      I am hungry | am | do have / I am afraid of lifts | am | do was
      I have lost my key | have | am do / I have been here before | have | am did
      I love this old town | do | am have / I sleep on the floor | do | am did
      I was at school with the mayor | was | am did / I was ill all summer | was | am have
      I saw the queen once | did | do was / I fell in love on Monday | did | do am
      I can whistle like a bird | can | do am / I will leave on Friday | will | do am`,
    near: true,
  },
  {
    open: [
      '"{Claim}," said {p}, and it sounded like a line from a sad song.',
      'In the dark of the tent somebody spoke. It was {p}. "{Claim}," I heard.',
    ],
    ask: [
      '"Nor __ I," said a second voice from under the blankets.',
      '"That makes two of us," I said. "Neither __ I."',
      'For a moment there was only the rain. Then {q} whispered: "Neither __ I."',
    ],
    rows: `claim due rivals
      I am not tired | am | do have / I am not a hero | am | do was
      I have never been so cold | have | am do / I have not seen the bear | have | am did
      I do not like this place | do | am have / I never sleep in tents | do | am did
      I was not in the river today | was | am did / I was not listening | was | am have
      I did not lock the car | did | do was / I did not bring the matches | did | do am
      I cannot find my socks | can | do am / I will not go out there | will | do am`,
    near: true,
  },
  {
    open: [
      'It was like in the theatre. "{Claim}!" cried the clown, and he stuck out his tongue at us.',
      'My uncle likes to tease the children. "{Claim}!" he said over the soup, with a very serious face.',
    ],
    ask: [
      'There was a stamp of small feet: "Oh yes, {they} __!"',
      '"That is a lie! Yes, {they} __!" came the answer at once.',
      'You could have heard it in the next street: "Yes, yes, yes, {they} __!"',
    ],
    rows: `claim they due rivals
      Children are not brave | they | are | do have / Your teacher is not clever | she | is | does has
      Children do not wash | they | do | are have / Your teacher does not wash | she | does | is has
      Children have never told the truth | they | have | are has / Your teacher has never told the truth | she | has | is have
      Your pets were never babies | they | were | are did / Your father was never a baby | he | was | is did
      Your father did not go to school | he | did | does was / Children cannot count | they | can | do are`,
    near: true,
  },
  {
    open: [
      'Dear Sir, in your paper of Friday I read this: "{False}." How can you print such a thing?',
      'To the editor. My tea went cold when I saw the line "{false}" on page three.',
    ],
    ask: [
      'Take it from me, who was the cook there for ten years: the {x}, like all decent people, __.',
      'It is quite wrong. The {x} in that house with the many windows certainly __.',
      'Please correct it. The {x}, as you can see from these letters, most certainly __.',
    ],
    rows: `false x due rivals
      the judge does not work | judge | does | do is / the twins do not work | twins | do | does are
      the judge is not honest | judge | is | are does / the twins are not honest | twins | are | is do
      the judge has never been poor | judge | has | have is / the twins have never been poor | twins | have | has are
      the judge was not at the fire | judge | was | were did / the twins were not at the fire | twins | were | was did
      the judge did not help the poor | judge | did | does was / the twins cannot read | twins | can | do are`,
    near: true,
  },
  {
    open: [
      'The detective sat down on the sofa and took out a notebook. "{Told}," said the maid at once.',
      '"{Told}," the maid told the detective. She was as white as her apron.',
    ],
    ask: [
      '"That is very interesting," he said. "And why __ {they}?"',
      'He bent down and looked at the carpet. "Where exactly __ {they}?" he asked.',
      'The pencil stopped. "Since I know so little of this house: where __ {they}?"',
      '"Let us be clear, my good woman. Why __ {they}?"',
    ],
    rows: `told they due rivals
      The cooks are hiding in the cellar | they hiding | are | do were have / The duke is hiding in the cellar | he hiding | is | does was has
      The cooks sleep in the stable | they sleep | do | are did does / The duke sleeps in the stable | he sleep | does | is did do
      The cooks were crying in the garden | they crying | were | are did was / The duke was crying in the garden | he crying | was | is did were
      The cooks have buried a box in the yard | they buried it | have | are do has / The duke has buried a box in the yard | he buried it | has | is does have
      The duke danced in the attic all night | he dance | did | does was is`,
    near: true,
  },
  {
    open: [
      '{Told} All of us ran to the window with our mouths full.',
      'It was a moment for the family album. {Told}',
    ],
    ask: [
      '"Oh look, {here} __ {the}!" cried {p}.',
      '{p} was the first to see it. "{Here} __ {the}!"',
      '"Quick, the camera! {Here} __ {the}!" said Father, and dropped it.',
    ],
    rows: `told here the due rivals
      The wind had torn the hat from the hook and it flew off. | there | my hat | goes | go comes
      The wind had torn the shirts from the line and they flew off. | there | my shirts | go | goes come
      We had waited all day for the bride, and now we heard the coach. | here | the bride | comes | come goes
      We had waited all day for the dancers, and now we heard the drums. | here | the dancers | come | comes go`,
    near: true,
  },
  {
    open: [
      'We looked at the photo through a magnifying glass. {Told}',
      '{Told} It is a good photo, only the heads are a little small.',
    ],
    ask: [
      '"And tell me," I asked, pointing with a spoon, "who __ {they}?"',
      'What puzzles me is only this: who on earth __ {they}?',
      'My daughter put her finger on the glass. "Who __ {they}?" she asked.',
    ],
    rows: `told they due rivals
      It was taken today, and there is a man with a pipe in it. | he | is | are was
      It was taken today, and there are two men with pipes in it. | they | are | is were
      Everybody in it died long ago, even the man with the pipe. | he | was | were is
      Everybody in it died long ago, even the two men with the pipes. | they | were | was are`,
    near: true,
  },
  {
    open: [
      'I write for the school paper, and today I talked to the owner of the zoo. "{Told}," he began.',
      '"{Told}," said the man at the zoo, and he pointed with his broom.',
    ],
    ask: [
      'I had a good question on my list. "When __ {they}?" I asked.',
      'My pencil was ready. "How often __ {they}?"',
      '"How __ {they}, if I may ask?" I said, and wrote it down.',
    ],
    rows: `told they due rivals
      The lion gets its meat through a pipe | it get it | does | do is / The lions get their meat through a pipe | they get it | do | does are
      The lion is fed with a long fork | it fed | is | are does / The lions are fed with a long fork | they fed | are | is do
      The lion escaped through a hole | it escape | did | does was / The lions escaped through a hole | they escape | did | do were
      The lion has bitten a man | it bitten him | has | have is / The lions have bitten a man | they bitten him | have | has are
      The lion was sold to a circus | it sold | was | were did / The lions were sold to a circus | they sold | were | was did`,
    near: true,
  },
  {
    open: [
      '"I snore, I sing, I talk in my sleep," said {p}. "But one thing worries me. {Claim}."',
      '"{Claim}," said {p}. It was long past midnight, and the fire was almost out.',
    ],
    ask: [
      '"Not half as much," said {q}, "as the {x} in the house with the two pianos __."',
      '"But less, I am sure," said {q}, "than the {x} of our noisy neighbours __."',
      '"More or less," I said, "as much as the {x} on the other side of the wall __."',
    ],
    rows: `claim x due rivals
      I eat too much | boy | does | do is / I eat too much | boys | do | does are
      I was disliked at school | boy | was | were is / I was disliked at school | boys | were | was are
      I am feared by the postman | dog | is | are does / I am feared by the postman | dogs | are | is do
      I have suffered | dog | has | have is / I have suffered | dogs | have | has are
      I cried last night | boy | did | does was / I cried last night | boys | did | do were`,
    near: true,
  },
  {
    open: [
      'We were talking about a party. {p} wanted to know only one thing: "Who {q2}?"',
      'The host clapped his hands and called out: "Ladies and gentlemen, who {q2}?"',
    ],
    ask: [
      'A hand went up at the back. "My {x}, with whom I came in the car of the Millers, __," said {q}.',
      '"I am sorry to say that my {x} by the door with the coats __," said {q}.',
      'Nobody wanted to be the first. "Well," said {q}, "my {x} over there between the plants __."',
    ],
    rows: `q2 x due rivals
      wants to go home already | wife | does | do is / wants to go home already | sons | do | does are
      is under the table | wife | is | are does / is under the table | sons | are | is do
      has eaten the candles | dog | has | have is / has eaten the candles | dogs | have | has are
      drank out of the vase | dog | did | does was / was dancing on the piano | sons | were | was did
      was dancing on the piano | wife | was | were did / can play the fiddle | sons | can | do are`,
    near: true,
  },
  {
    open: [
      '{p} asked me straight out on the phone: "{Q3}?" I looked at the family through the glass door.',
      'There was only one question on the form from the council: "{Q3}?" I sharpened a pencil.',
    ],
    ask: [
      'I thought of all the things in our drawers and of my three sisters, and then I said: "Yes, {they} __."',
      'If I have to tell the truth, and one should to such people: yes, {they} __.',
      'There is nothing to hide about it. Yes, {they} __, and so what?',
    ],
    rows: `q3 they due rivals
      Are you happy where you live | I | am | do are / Is your husband at home at night | he | is | does are
      Do your sons go to school | they | do | does are / Does your mother keep hens | she | does | do is
      Have your sons had the measles | they | have | has do / Has your mother ever been abroad | she | has | have does
      Were your sons born here | they | were | was are / Was your mother born here | she | was | were is
      Did your husband pay last year | he | did | does was / Can your sons swim | they | can | do are`,
    near: true,
  },
  {
    open: [
      'At the gate of the fair stands a woman with a stick. "Only those may come in who {what}," she says.',
      'The sign at the gate says it in red: nobody gets in except those who {what}.',
    ],
    ask: [
      '"Then let us pass! The {x} with the bags and the balloons __," I said.',
      'I pointed over my shoulder and told her that my {x}, unlike those men, __.',
      'We were in luck, for the {x} behind me in the queue of hundreds really __.',
    ],
    rows: `what x due rivals
      are over ninety | aunt | is | are does / are over ninety | aunts | are | is do
      have seen a whale | aunt | has | have is / have seen a whale | aunts | have | has are
      live in the town | uncle | does | do is / live in the town | uncles | do | does are
      were born on a Sunday | uncle | was | were does / were born on a Sunday | uncles | were | was do
      can juggle | aunt | can | is does / came here last year | uncles | did | do were`,
    near: true,
  },
  {
    open: [
      '"{Claim}," says the boss every Monday, and we all look at our shoes.',
      'The mayor had one sentence for us, and he said it three times: "{Claim}."',
    ],
    ask: [
      '"That is true for some," I said, "but the {x} from the office with the plants never __."',
      'It is not fair, because the {x} at the desks by the window never __.',
      'A voice from the back said: "Not everyone! The {x} with the twenty years of service never __!"',
    ],
    rows: `claim x due rivals
      You all talk too much | porter | does | do is / You all talk too much | cleaners | do | does are
      You are all late | porter | is | are does / You are all late | cleaners | are | is do
      You have all lied to me | porter | has | have is / You have all lied to me | cleaners | have | has are
      You were all asleep in March | porter | was | were is / You were all asleep in March | cleaners | were | was are
      You all laughed at me in March | porter | did | does was / You all laughed at me in March | cleaners | did | do were`,
    near: true,
  },
]);

export const kinds: readonly Kind[] = [ANSWERS];
