// Tellings in the street, at school, at sport and at work, short and plain, of people who come back as she, him, theirs.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { HER, HER_OWN, HERS, HERSELF, named, SHE, subjects } from './telling-pronouns.ts';

const OUT = toldKind('told: short pronouns, out', [
  {
    open: ['The {who} brought us our soup.', 'At last the {who} came with our soup and some bread.'],
    ask: [
      'We liked the {who} and thanked __.',
      'The soup was cold, so I called the {who} and told __.',
      'The {who} {was} kind, and we left some money for __.',
      'My little brother liked the {who} and smiled at __.',
      'We had no spoons, so Dad waved to the {who} and asked __.',
      'There {was} the {who} with our bill, and we all thanked __.',
      'The {who} tripped, and the hot soup went all over __.',
    ],
    rows: subjects(
      HER,
      'waitress, lady, girl in white, old woman',
      'waiter, old man, boy in white, gentleman',
      'waiters, waitresses, girls, boys',
    ),
  },
  {
    open: ['{N} {is} a {who} at our school.', 'Do you know {n}? At our school {n} {is} a {who}.'],
    ask: [
      '{N} shouted when __ saw me.',
      'I told {n} my name, and then __ laughed.',
      'When {n} fell off the wall, how loudly __ cried!',
      'I like {n}, and I hope that __ like{s} me.',
      'Ask {n} if __ would like to play with us.',
      '{N} ran a race with me, and how fast {was} __!',
      'The teacher asked {n} a question, but not a word did __ say.',
    ],
    rows: subjects(
      SHE,
      'girl:Kim, girl:Sam, girl:Alex, girl:Robin, girl:Lee, girl:Max, girl:Jo',
      'boy:Kim, boy:Sam, boy:Alex, boy:Robin, boy:Lee, boy:Max, boy:Jo',
    ),
  },
  {
    open: [
      'My {who} {n} went skating with us. The ice was very hard.',
      'We all went out on the ice, and my {who} {n} came along.',
    ],
    ask: [
      '{N} fell, and we helped __.',
      'When {n} fell, everybody helped __.',
      '{N} got cold, and I gave my scarf to __.',
      '{N} skated so well that a whole crowd watched __.',
      'It was fun with {n}, so next time we will ask __.',
      'We lost {n} in the crowd, but soon I saw __.',
      'The ice broke under {n}, and a man with a rope saved __.',
    ],
    rows: named(HER, 'sister, aunt, niece', 'brother, uncle, nephew', 'cousins, children, friends'),
  },
  {
    open: [
      'The {who} sat down on the bench across from me.',
      'In the waiting room there {was} the {who} from our street.',
    ],
    ask: [
      'The {who} closed __ eyes.',
      'The {who} opened __ newspaper.',
      'Slowly the {who} took off __ gloves.',
      'The {who} coughed and looked for __ handkerchief.',
      'When the door opened, the {who} forgot __ umbrella.',
      'I knew the {who} by __ loud voice.',
      'I would not like to sit beside the {who} and __ dog.',
    ],
    rows: subjects(
      HER_OWN,
      'old lady, woman, nun, girl',
      'old man, gentleman, monk, boy',
      'old ladies, women, boys, students',
    ),
  },
  {
    open: ['The {who} won the race!', '"Who won the race?" "The {who}, and nobody else was even close."'],
    ask: [
      'The {who} hurt __.',
      'The {who} {was} very pleased with __.',
      'After the race the {who} poured water over __.',
      'Before the start the {who} had been talking to __.',
      'Nobody trains the {who}, who learned it all by __.',
      'The {who} saw the pictures on TV and hardly knew __.',
      'The {who} fell in the last race and badly hurt __.',
    ],
    rows: subjects(
      HERSELF,
      'girl in red, old woman, policewoman, girl from Spain',
      'boy in red, old man, policeman, boy from Spain',
      'girls in red, sisters, brothers, boys from Spain',
    ),
  },
  {
    open: [
      'There are two desks in our office. The tidy one belongs to {who}, and the other one is mine.',
      '{Who} and I share an office, and our desks stand side by side.',
    ],
    ask: [
      'My desk is full of cups, but {who} never put{s} a cup on __.',
      'Who has taken my lamp? {Who} still {has} __.',
      'My phone was dead, so {who} lent me __.',
      'I water my plant, and {who} water{s} __.',
      'I left my desk as it was, but {who} painted __.',
    ],
    rows: subjects(
      HERS,
      'Mrs Bell, Miss Park, my sister, my wife',
      'Mr Bell, Mr Park, my brother, my husband',
      'Mr and Mrs Bell, my parents, my sisters, my sons',
    ),
  },
  {
    open: ['I met {who} on the bus this morning.', 'Guess who was on my bus! It was {who}.'],
    ask: [
      'I saw {who} and greeted __.',
      '{Who} got on at the park, and I sat down beside __.',
      'I had not seen {who} for a year, so I talked to __.',
      'The driver knew {who}, too, and made a joke with __.',
      '{Who} had no ticket, so I bought one for __.',
      'It was too loud on the bus for {who}, so I got off with __.',
      'I still have the address of {who}, and I will visit __.',
    ],
    rows: subjects(
      HER,
      'Mrs Hill, Miss White, your mother, Aunt Sue',
      'Mr Hill, Mr White, your father, Uncle Ben',
      'Mr and Mrs Hill, the White sisters, your parents, the neighbours',
    ),
  },
  {
    open: ['{Who} {is} our new {n}.', 'We have got a new {n}, and you will like {who}.'],
    ask: [
      'Once {who} shouted at us, but later __ laughed.',
      '{Who} wrote a long word on the board, and then __ smiled.',
      '"Sit down, all of you," said {who}, and very strict {was} __.',
      '{Who} told us that __ once lived in Africa.',
      'The bell rang, {who} took the bag, and home went __.',
    ],
    rows: subjects(
      SHE,
      'Mrs Bell:teacher, Miss Park:teacher, Mrs Wood:head, Miss Grey:teacher',
      'Mr Bell:teacher, Mr Park:teacher, Mr Wood:head, Mr Grey:teacher',
    ),
  },
  {
    open: [
      'The {who} {is} coming down the street.',
      'Here come the band, the clowns and, last of all, the {who}.',
    ],
    ask: [
      'Look at the {who} and wave to __.',
      'Everybody wants to see the {who}, and we cheer for __.',
      'The {who} threw sweets, and I waved at __.',
      'A dog ran up to the {who} and barked at __.',
      'The mayor came out to the {who} and shook hands with __.',
      'As the {who} passed, a child gave a flower to __.',
      'I took pictures of the {who}, and here you can see __.',
    ],
    rows: subjects(
      HER,
      'queen, princess, dancing girl, bride',
      'king, prince, strong man, bridegroom',
      'soldiers, dancers, queens, firemen',
    ),
  },
  {
    open: [
      'My {who} bought a ladder at the market.',
      'Last week my {who} came home with a ladder, a good one.',
    ],
    ask: [
      'I need a ladder, and my {who} let{s} me use __.',
      'Our own ladder was too short, so my {who} lent us __.',
      'The man next door said that the ladder of my {who} was not __.',
      'Ladders all look the same, but my {who} had painted a star on __.',
      'My {who} said that the ladder by the wall was __.',
      'I fell off my ladder, and on the same day my {who} fell off __.',
    ],
    rows: subjects(HERS, 'aunt, sister, niece', 'uncle, brother, nephew', 'cousins, parents, neighbours'),
  },
  {
    open: [
      'The {who} climbed up a ladder to the burning roof.',
      'There was a fire in the street, and the {who} came at once.',
    ],
    ask: [
      'The {who} got wet, and __ did not mind.',
      '"Is anybody in there?" cried the {who}, and very brave {was} __.',
      'We gave the {who} tea, because __ looked cold.',
      'The {who} saved a cat, and how glad {was} __!',
      'When the fire was out, the {who} sat down, for so tired {was} __.',
    ],
    rows: subjects(
      SHE,
      'policewoman, woman in yellow, girl from next door',
      'policeman, fireman, man in yellow, boy from next door',
      'policemen, firemen, women in yellow, boys from next door',
    ),
  },
  {
    open: ['My {who} {n} work{s} in a bank.', '"And {n}?" "My {who} {n} {has} a job at the bank now."'],
    ask: [
      'At lunch {n} always sit{s} in a corner, all by __.',
      'When the printer broke, {n} mended it __.',
      'With the first money {n} bought a cake for __.',
      'The boss was angry, and {n} blamed __.',
      'Before the meeting {n} read the speech aloud to __.',
    ],
    rows: named(HERSELF, 'sister, wife, daughter', 'brother, husband, son', 'cousins, sons, daughters'),
  },
  {
    open: ['A {who} with a {n} asked me the way.', 'I was in town, and a {who} came up to me, with a {n}.'],
    ask: [
      'I liked the {who} and helped __.',
      'The {who} was lost, so I walked along with __.',
      'I pointed left, but the {who} did not believe me, and I had to show __.',
      'Later I met the {who} again, and I hardly knew __.',
      'The {who} spoke no English, so I drew a map for __.',
      'In the end I took the {who} by the arm and led __.',
      'The {who} thanked me, and I wished a nice day to __.',
    ],
    rows: subjects(
      HER,
      'lady:little boy, woman:baby boy, nun:monk, girl:big brother',
      'gentleman:little girl, man:baby girl, monk:nun, boy:big sister',
    ),
  },
  {
    open: [
      'The {who} walked home from school in the rain.',
      'It rained hard, and the {who} had to walk home from school.',
    ],
    ask: [
      'The {who} got mud on __ shoes.',
      'The {who} held a bag over __ wet hair.',
      'In the wind the {who} lost __ school things.',
      'The {who} jumped into a puddle and wet __ socks.',
      'The {who} ran home to __ mother.',
      'At home the {who} dried __ hair with a towel.',
      'After that the {who} did __ homework.',
    ],
    rows: subjects(
      HER_OWN,
      'girl, little girl, big girl, schoolgirl',
      'boy, little boy, big boy, schoolboy',
      'girls, boys, children, twins',
    ),
  },
  {
    open: [
      'My {who} {is} not in the team this year.',
      'They left my {who} out of the team. It was a sad day.',
    ],
    ask: [
      'We need my {who}, so ask __.',
      'My {who} cried, and I felt sorry for __.',
      'The others may be fast, but we need my {who}, so they must take __.',
      'The coach never liked my {who} and did not even look at __.',
      'My {who} will be at the match, so look out for __.',
      'Without my {who} the team lost, and now they want __.',
      'My {who} kicked the ball to me, and I kicked it back to __.',
    ],
    rows: subjects(
      HER,
      'sister, daughter, niece',
      'brother, son, nephew',
      'brothers, sisters, cousins, friends',
    ),
  },
  {
    open: [
      'I forgot my lunch, but the {who} beside me had a big one.',
      'On the trip there was nothing in my bag. The {who} beside me had a fine lunch.',
    ],
    ask: [
      'The {who} saw that I had no lunch and gave me half of __.',
      'I had no cake, so the {who} let me bite into __.',
      'The next day I had a sandwich, but the {who} had forgotten __.',
      'I swapped my apple with the {who} and got __.',
      'I ate my bread slowly, but the {who} had soon finished __.',
    ],
    rows: subjects(HERS, 'girl, lady, woman', 'boy, man, old man', 'girls, boys, twins'),
  },
  {
    open: [
      'The {who} in our shop sold me a radio.',
      'I bought a cheap radio in the shop from the {who} there.',
    ],
    ask: [
      'The {who} said that __ {was} sorry.',
      'I asked the {who} if __ could mend it.',
      'The {who} told me that __ would not take it back.',
      '"It is broken," I said to the {who}, but what could __ do?',
      '"Try another one," said the {who}, and very friendly {was} __.',
      'The {who} looked at the radio, and how surprised {was} __!',
      'Before I could say more to the {who}, off __ went.',
    ],
    rows: subjects(
      SHE,
      'saleswoman, lady, girl, woman',
      'salesman, man, boy, old man',
      'salesmen, men, girls, sisters',
    ),
  },
  {
    open: [
      'We waited and waited, but the {who} did not come.',
      'The {who} did not come. It was a long, cold hour.',
    ],
    ask: [
      'Look, there {is} the {who}, and here __ come{s}.',
      'The {who} came at ten, and how late {was} __!',
      'When the {who} came, everybody asked where __ had been.',
      'We looked for the {who} until six, but where {was} __?',
      'Around the corner came the {who}, and then __ stopped.',
      'Nobody could say where the {who} {was} or when __ would come.',
    ],
    rows: subjects(
      'she he it they',
      'bride, queen, princess, old lady',
      'bridegroom, king, policeman, old man',
      'bus, train, taxi, tram',
      'buses, trains, taxis, men',
    ),
  },
  {
    open: [
      'My {who} {n} play{s} football on Saturdays.',
      'Every Saturday there is football, and my {who} {n} would never stay at home.',
    ],
    ask: [
      'First {n} put on __ boots.',
      'After the match {n} had to rest __ tired legs.',
      'Dad always drove {n} to __ matches.',
      '{N} missed the goal, fell down and tore __ new socks.',
      '{N} shouted and waved __ arms.',
    ],
    rows: named(HER_OWN, 'sister, daughter', 'brother, son', 'cousins, sisters, brothers'),
  },
]);

export const kinds: readonly Kind[] = [OUT];
