// Tellings of offices, letters and work in which one or many was told, and verb, noun or pronoun must agree with it.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const VERBS = toldKind('told: agreement, verbs at the office', [
  {
    open: [
      'The {boss} of our firm came in at seven, which never happens, and shut the door without a word. All day long there was whispering in the kitchen and on the stairs.',
      'I work for a firm that makes buttons. We see very little of the {boss} upstairs, and that suits us all.',
    ],
    ask: [
      'If you ask me, the {boss} with the big house by the lakes __ {end}.',
      'It is written all over the walls that the {boss} __ {end}.',
      'My colleagues, who hear everything, say that the {boss} in those leather chairs __ {end}.',
      'So the {boss}, in spite of the good years and the full order books, __ {end}!',
      'What a Monday! Now even the newspapers write that the {boss} of our little firm __ {end}.',
    ],
    rows: `boss due end rivals
      owner | is | going to sell | are were have / director | has | run out of money | have are were
      manager | wants | to fire us all | want are have / boss | does | not like us | do are have
      owners | are | going to sell | is was has / directors | have | run out of money | has is was
      managers | want | to fire us all | wants is has / bosses | do | not like us | does is has`,
  },
  {
    open: [
      'Dear Sir, three weeks ago I ordered {x} from your catalogue, and on Friday the postman came with a parcel the size of a cow.',
      'This is a letter of complaint. On the second of May I ordered {x} from you, and paid at once, as I always do.',
      'Hello, is that the lady who deals with complaints? It is about {x} that I ordered from your firm.',
    ],
    ask: [
      'What I want to know is this: where __ {it}?',
      'There was nothing in the parcel but paper and string. So where __ {it}?',
      'I opened everything and looked in every corner. Why __ {it} not in the parcel?',
      'You cannot mean that I am to wait for another month! How far away __ {it}?',
      'The postman says that it is not his fault. Whose fault is it, then, and where __ {it}?',
    ],
    rows: `x it due rivals
      a lamp | my lamp | is | are have were / a kettle | my kettle | is | are have were
      a blue vase | my vase | is | are have were / a warm blanket | my blanket | is | are have were
      curtains | my curtains | are | is has was / two pillows | my pillows | are | is has was
      six towels | my towels | are | is has was / slippers | my slippers | are | is has was`,
  },
  {
    open: [
      'Before you start here, you ought to know how things are done. I have been in this office for thirty years, and I have seen bosses come and go.',
      'Welcome to the third floor. Hang your coat up there, that is your desk, and now I shall tell you the rest.',
    ],
    ask: [
      '{Who} in these rooms, from the boys in the post room to the men at the top, __ {end}.',
      'It is no secret that {who} with a key to the cupboards __ {end}.',
      'When the telephones stop ringing at five, {who} __ {end}.',
      'You will find out by yourself that {who} behind those glass doors __ {end}.',
      '"Is it true," you may ask, "that {who} among the typewriters __ {end}?"',
    ],
    rows: `who due end rivals
      everyone | brings | a cake on Fridays | bring are have / nobody | goes | home before six | go are have
      each of us | knows | where the money is | know are have / everybody | has | a second job | have are were
      all the women | bring | a cake on Fridays | brings is has / few of us | go | home before six | goes is has
      many of us | know | where the money is | knows is has / most people | have | a second job | has is was`,
  },
  {
    open: [
      'Not long ago a thief climbed in through the window of our office. I can tell you exactly what he took: {x}, and nothing else.',
      '"What is missing?" asked the policeman. "Only {x}," said {p}. "The money is still in the drawer!"',
    ],
    middle: ['The policeman wrote down the names of everybody in the house, even that of the cat.'],
    ask: [
      'Let me write this down. How old __ {it}?',
      'The policeman shook his head. "And what __ {it} like?" he asked.',
      'And where in the office __ {it} usually kept?',
      'The thief was caught, but he will not say a word. Where __ {it} now?',
      'A week later there was a phone call. "Good news," said the policeman. "Here __ {it}!"',
    ],
    rows: `x it due rivals
      a clock | the clock | is | are have were / an old chair | the chair | is | are have were
      a typewriter | the typewriter | is | are have were / one carpet | the carpet | is | are have were
      three clocks | the clocks | are | is has was / some chairs | the chairs | are | is has was
      two pictures | the pictures | are | is has was / all the lamps | the lamps | are | is has was`,
  },
  {
    open: [
      'My uncle is a night porter in a big bank. He sits in a glass box by the door with his soup and his radio, and he sees more than the people of the day.',
      'When the last clerk has gone, my aunt comes with her mop and her buckets, and the bank belongs to her.',
    ],
    ask: [
      'At midnight the {x} from the floor with the strong rooms __ {end}.',
      'You would never guess that the {x} with the dark glasses, a friend of the directors, __ {end}.',
      'From that place you can see how the {x} under the street lamps __ {end}.',
      'In the morning, when the birds begin to sing, the {x} behind the curtains __ {end}.',
      'It would make a nice story, how the {x} among all those piles of gold __ {end}.',
    ],
    rows: `x due end rivals
      clerk | comes | back for an umbrella | come are have / guard | falls | asleep | fall are have
      lady | counts | her money once more | count are have / gentleman | dances | all alone | dance are have
      clerks | come | back for their umbrellas | comes is has / guards | fall | asleep | falls is has
      ladies | count | their money once more | counts is has / gentlemen | dance | in the hall | dances is has`,
  },
  {
    open: [
      'Our new computer writes letters all by itself, and it has a mind of its own. This is what it sent to a good customer.',
      '{p} is learning to type, and each line is about furniture, since we are a furniture shop.',
      'The boss walked up and down with his hands on his back and spoke, and {p} wrote every word down.',
    ],
    ask: [
      'Dear Mrs Black, the {one} of your kitchen chairs, as our men have told you, __ {end}.',
      'We are sorry that the {one} for which you have waited so many weeks __ {end}.',
      'As to your two letters, please note that the {one} of the beds __ {end}.',
      'The {one} shown on pages six and seven __ {end}.',
      'Ladies and gentlemen, our customers should know that the {one} of these tables __ {end}.',
    ],
    rows: `one due end rivals
      colour | has | turned out too dark | have are were / price | is | as low as ever | are were have
      quality | speaks | for itself | speak are have / size | does | not fit our vans | do are have
      legs | have | turned out too short | has is was / prices | are | as low as ever | is was has
      lines | speak | for themselves | speaks is has / sizes | do | not fit our vans | does is has`,
  },
  {
    open: [
      'There are two lifts in our building and both are slow, so one hears all sorts of things on the way to the ninth floor.',
      'I share an office with a man who talks on the telephone from nine to five. These are his words, I could not help hearing them.',
    ],
    ask: [
      '"Listen, the {x} that I told your brothers about __ {end}."',
      '"Between you and me, the {x} in the blue folders __ {end}."',
      '"How often must I say that the {x} with the red stamps __ {end}?"',
      '"I have looked through all the drawers, but the {x} from the lawyers __ {end}."',
    ],
    rows: `x due end rivals
      letter | is | nowhere to be found | are were have / contract | was | never signed | were are have
      report | has | no last page | have are were / list | makes | no sense | make are have
      letters | are | nowhere to be found | is was has / contracts | were | never signed | was is has
      reports | have | no last page | has is was / papers | make | no sense | makes is has`,
  },
  {
    open: [
      'For {who} in our team it is never warm enough. Everyone else likes fresh air, and so there is a war about the window.',
      'Do you know why the window in room four is nailed up? It is because of {who}.',
    ],
    ask: [
      'In winter, when all the radiators are on, {who} __ {end}.',
      'Whatever the others say about fresh air, {who} __ {end}.',
      'At lunch, while we eat our apples on the roof, {who} __ {end}.',
      'The cleaning women told me that in the evenings {who} __ {end}.',
      'Take no notice if {who} at the desk behind the plants __ {end}.',
    ],
    rows: `who due end rivals
      the bookkeeper | sits | on the heater | sit are have / the secretary | wears | a fur hat | wear are have
      the new girl | drinks | hot soup | drink are have / the old typist | keeps | a blanket on | keep are have
      the bookkeepers | sit | on the heater | sits is has / the secretaries | wear | fur hats | wears is has
      the new girls | drink | hot soup | drinks is has / the twins | keep | their coats on | keeps is has`,
  },
]);

const NUMBERS = toldKind('told: agreement, words of one or many at the office', [
  {
    open: [
      'The {x} you asked for had been under the coffee machine all along, said {p}, together with a sandwich from last year.',
      '"Have you seen my {x}?" asked {q}, going through the drawers. "Somebody has been at my desk again."',
    ],
    ask: [
      'If {p} finds anything, please have __ sent up to the fourth floor.',
      'Here, I have got what you were looking for. I put __ on your chair.',
      'The cleaner must have thrown __ away.',
      'It was the boss himself who had borrowed __, of course without asking.',
      '"What a relief," said {q}. "I could not work without __."',
    ],
    rows: `x due rivals
      pen | it | them they / calendar | it | them they / stamp | it | them they / ruler | it | them they
      keys | them | it its / glasses | them | it its / scissors | them | it its / pencils | them | it its`,
  },
  {
    open: [
      '{p} rang up from the airport to ask whether {the} had come yet. The line was so bad that I understood only half of it.',
      'All morning we were waiting for {the}, which {p} had posted in Rome a week before.',
    ],
    ask: [
      'Yes, and I have to say that __ came at the very last minute.',
      'In the end we heard what had happened: __ had been sent to the wrong town.',
      'The postman was not to blame, for __ had no address on.',
      'Then the bell rang and there __ lay, on the mat.',
      'Do not worry about your post any more: __ arrived at noon.',
    ],
    rows: `the due rivals
      the letter | it | they them / the parcel | it | they them / a postcard | it | they them
      a contract | it | they them / the letters | they | it its / two parcels | they | it its
      some papers | they | it its / the plans | they | it its`,
  },
  {
    open: [
      'The boss counts everything. "Three {b} for each desk, and one {a} for each room," he said on the first of the month, and he meant it. A man from the top floor came round to check.',
      'In our office every person gets several {b}, but there is only one {a} in the whole room, and everyone has to share. There is not a day without a quarrel about that.',
    ],
    ask: [
      'Near my desk you will find two or three __.',
      'My neighbour has borrowed all of my __.',
      'The office has hundreds of __ in the cellar.',
      'By Friday a lot of __ had vanished, and nobody could say who had taken so many.',
      'Some more __ have been ordered from the city.',
    ],
    rows: `a b due rivals
      lamp | pencils | pencils | pencil lamp / clock | pens | pens | pen clock
      fan | chairs | chairs | chair fan / radio | cups | cups | cup radio
      phone | bags | bags | bag phone / mirror | keys | keys | key mirror
      heater | spoons | spoons | spoon heater / kettle | plates | plates | plate kettle`,
  },
  {
    open: [
      'We have {much} to do this week, as {p} told the new boy, who had come in a tie.',
      'It was a week with {much} to do for us at the post office, so {p} told me afterwards.',
    ],
    ask: [
      'In a word: there were __ letters.',
      'People wrote __ letters that week.',
      'If you want to know how the week went, we had __ parcels to carry.',
      'Was there a queue at the counter? I would say that __ people came.',
    ],
    rows: `much due rivals
      very much | many | much little few / a great deal | many | much little few
      an awful lot | many | much little few / hardly anything | few | little much many
      next to nothing | few | little much many / very little | few | little much many`,
  },
  {
    open: [
      'Two {x} came for the job, one after the other. They had the same shoes, the same smile and the same way of saying good morning, and {p} did not know what to do.',
      'The firm wanted one new person, and two {x} came. {p} had a long talk with them.',
    ],
    ask: [
      'In the end {p} turned down one __ and took the other.',
      'There was a free desk for just one __.',
      '"We have work for one more __," said {p}, "not for two."',
      'Each __ was asked the same question.',
      '{p} could not say which __ was better.',
    ],
    rows: `x due rivals
      cooks | cook | cooks / drivers | driver | drivers / women | woman | women / painters | painter | painters
      men | man | men / boys | boy | boys / girls | girl | girls / teachers | teacher | teachers`,
  },
  {
    open: [
      '{p} needs {x} for the party on the last day of work. The drawer is empty, the cupboard is empty, and the shop shuts at six.',
      '"I am off to the shop for the office party," said the new boy. "{p} wants me to get {x}."',
    ],
    ask: [
      'The new boy came back from the door. "How __ does the boss want?"',
      'On the phone somebody asked, "And how __ do you need?"',
      'The bill came to nine pounds. "How __ did you get, for heaven\'s sake?"',
      'Half of the guests stayed at home. Nobody minded how __ we took back.',
      'Do not ask me how __ we bought in the end.',
    ],
    rows: `x due rivals
      coffee | much | many few / sugar | much | many few / lemonade | much | many few / ice | much | many few
      cups | many | much little / plates | many | much little / balloons | many | much little
      candles | many | much little`,
  },
  {
    open: [
      'I hear that {n} men from the head office are coming on Thursday. {p} has bought a new tie, and the plants have been watered for once.',
      'A phone call from London: {n} inspectors will be here by noon. They are said to look into every drawer.',
    ],
    ask: [
      'We must put out chairs for __ of them.',
      'Well, they came and they ate. Not one said a word, and __ of them fell asleep.',
      '{p} shook hands with them, __ of them.',
      'On the picture in the paper you can see __ of them behind the flowers.',
      'They cannot stay here tonight. There are not enough beds for __ of them.',
    ],
    rows: `n due rivals
      two | both | all one / a pair of | both | all one / two old | both | all one / two young | both | all one
      three | all | both one / five | all | both one / nine | all | both one / twelve | all | both one`,
  },
  {
    open: [
      'Somebody has left {x} in the meeting room. The caretaker found everything when he did his round.',
      'A note is pinned to the door of the meeting room: "Found on Monday, {x}. Please ask the caretaker."',
    ],
    ask: [
      'The caretaker turned to {p}. "Excuse me, are you the owner of __ {thing} here?"',
      '"Look here, {p}, does anyone in your team miss __ {thing}?" asked the caretaker.',
      'The caretaker scratched his head. "What am I to do with __ {thing}?"',
      '{p} blushed. "Oh dear! I have been looking for __ {thing} for days."',
    ],
    rows: `x thing due rivals
      a scarf | scarf | this | these those / a watch | watch | this | these those
      an umbrella | umbrella | this | these those / a bag | bag | this | these those
      two scarves | scarves | these | this that / some keys | keys | these | this that
      gloves | gloves | these | this that / three books | books | these | this that`,
  },
]);

export const kinds: readonly Kind[] = [VERBS, NUMBERS];
