// Tellings of people who are called by their names, after which "he", "her", "himself" and the like are due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const HE = 'he she they it';
const HIM = 'him her them it';
const HIS = 'his her their its';
const HIMSELF = 'himself herself themselves itself';

const NAMED = toldKind('told: pronouns for those named', [
  {
    open: [
      '{p} is afraid of lifts and takes the stairs, all eleven floors of them. {q} is afraid of nothing but cheese. They work in the same office and get on very well.',
      'Eleven floors, and a lift with mirrors and music! Yet {p} walks up every morning, being afraid of lifts. {q} rides.',
    ],
    ask: [
      'When the others have hung up their coats, the door to the stairs opens, and quite out of breath __ comes in.',
      'Once, with a broken toe, there was no choice but the lift, and __ kept both eyes shut till the top.',
      'All that climbing is good for the heart. The doctor says that __ will live to be a hundred.',
      'They have offered an office on the ground floor, but __ likes the view.',
      'There was a power cut on Friday, and everyone sat in a dark lift for an hour, except that __ did not.',
    ],
    due: 'pHe',
    rivals: HE,
  },
  {
    open: [
      'Do you know {p}, who sells umbrellas at the station? It never rains when one buys there, people say. And {q}, who sells sun hats across the street, only opens in storms. What a town!',
      'At the station you can buy an umbrella from {p} and, across the street, a sun hat from {q}. I never know which I need.',
    ],
    ask: [
      'All the umbrellas were sold by ten. In the rain, without one, I found __ at the bus stop.',
      'An umbrella is a fine thing, so on a grey morning I went and bought one from __.',
      'You should see the umbrella shop when the wind blows! One of these days it will lift __ off the ground.',
      'That black umbrella fell apart after one shower, and I carried the pieces back to __.',
      'Nobody but the weather could make a rich person of __, with nothing but umbrellas to sell.',
    ],
    due: 'pHim',
    rivals: HIM,
  },
  {
    open: [
      '{p} had promised to bring the tent, and {q} had promised to bring the stove. One of the two kept the promise. It is hard to sleep in a stove.',
      'We had made a plan: the tent was to come with {p}, the stove with {q}. When we got to the lake there was soup, but there was no roof over our heads.',
    ],
    ask: [
      'It rained all night. "Sorry about the tent," __ said at least forty times.',
      'Of course we asked where the tent was. It was then that __ went pale.',
      'There we lay in the wet grass, and I swore that __ would never be trusted with a tent again.',
      'How can anyone forget a thing as big as a tent? I suppose that __ had been in love at the time.',
      'The tent, we found out later, was still in the hall, exactly where __ had left it.',
    ],
    due: 'pHe',
    rivals: HE,
  },
  {
    open: [
      'Would you believe that {p} has never had a single lesson? All those songs on the piano, by ear! {q} has had lessons for six years and plays "Three Blind Mice".',
      'The piano at our party was played first by {q}, who has taken lessons for years, and then by {p}, who has taken none. Guess who got the applause.',
    ],
    ask: [
      'There was never a teacher, and the notes on the page mean nothing. All of it, waltzes and jazz, {p} learned by __.',
      'One has to hear it to believe that with no lessons at all {p} could teach __ to play like that.',
      'I asked how one learns to play without lessons. "You listen," said {p} with a smile, as though talking to __.',
      'No one sat beside that piano and counted. It was hard, but {p} trusted __ and nobody else.',
      'In the dark, with no lamp and no notes, {p} plays for nobody but __.',
    ],
    due: 'pHimself',
    rivals: HIMSELF,
  },
  {
    open: [
      'There was a mix-up at the hospital. {p} went in with a bad knee and {q} with a bad tooth. The doctor was tired, and the two files were of the same colour.',
      'Bad knee: {p}. Bad tooth: {q}. It was written on the files, but one of the files fell behind the radiator.',
    ],
    ask: [
      'So the tooth was left as it was, and by mistake a healthy one was pulled. Nobody had looked at __ knee at all.',
      'When it was all cleared up, the doctor put some ice on __ knee and said that he was sorry.',
      'A bad knee always hurts before rain. People who are planning a picnic ring up now and ask about __ knee.',
      'The nurse tied a red ribbon round __ leg so that there should be no second mistake about the knee.',
      'With a new bandage round __ knee, our friend came limping down the hospital steps.',
    ],
    due: 'pHis',
    rivals: HIS,
  },
  {
    open: [
      'It has to be said that {p} cheats at cards. {q} never does. We have all known it for years, and we play for matches, so it does no harm.',
      'Cards with that lot? Well, {q} plays fair. But watch {p}, who has been known to keep an ace in a sock.',
    ],
    ask: [
      'Somebody had five aces last night. We all looked at the cards, and then we all looked at __.',
      'Four kings and an ace in one hand, and again in the next! I would never lend money to __ for a game of cards.',
      'If you want to win at cards in our house, hide a mirror on the wall behind __.',
      'A king fell out of a sleeve. Nobody said a word to __ about it.',
      'One cheat at the table is enough. We would play cards for money if it were not for __.',
    ],
    due: 'pHim',
    rivals: HIM,
  },
  {
    open: [
      'The ship went down in sight of an island. {p} could swim. {q} could not, but there was a barrel. In those days nobody wore a life jacket.',
      'When the ship sank, {q} sat on a barrel and sang. {p} had learned to swim as a child, in the village pond, and now struck out for the island.',
    ],
    ask: [
      'The barrel drifted off with the wind. Arm over arm, swimming with the last of the strength, __ reached the sand.',
      'A shark swam alongside for a while, but __ hit it on the nose and swam on.',
      'From the barrel came a song. The island was far, the waves were high, and __ swam through them all.',
      'After four hours in the water, swimming all the time, __ could stand at last.',
      'The village pond had been a good school: without those lessons __ would have drowned.',
    ],
    due: 'pHe',
    rivals: HE,
  },
  {
    open: [
      'Everybody at the zoo knows {p}, who feeds the lions, but hardly anybody knows {q}, who sells the tickets, although the first walks about in old boots and the second wears a gold cap.',
      'At our zoo the lions get their meat from {p}. The tickets are sold by {q}, in a little red house that smells of peppermint.',
    ],
    ask: [
      'At four the gate of the cage opens. The lions stop roaring and rub their heads against __.',
      'A lion had a thorn in one paw. There was only one person who dared to go in, and I saw how the lion thanked __ for it.',
      'When the meat came late, one of the lions took a bite out of __, but only a little one.',
      'The oldest lion cannot chew any more. His meat is cut up for him by __.',
      'Visitors hold their breath when a lion puts both paws on the shoulders of the one who feeds him and licks __ on the ear.',
    ],
    due: 'pHim',
    rivals: HIM,
  },
  {
    open: [
      'No one in the street has a garden like the one that belongs to {p}. {q} next door has stones and a flag.',
      'The garden on the left, with roses up to the roof, is looked after by {p}. The one on the right, with stones and a flag, is looked after by {q}, if that is the word.',
    ],
    ask: [
      'I only wanted to smell one of the roses over the fence, but I fell right into __ garden.',
      'In June, people come by bus to have a look at __ roses.',
      'Stones need no water. In this heat, though, you can hear the hose all night from __ side of the fence.',
      'The bees fly over the stones and the flag and settle on __ flowers.',
      'That cup for the finest roses in the county stands on __ window sill.',
    ],
    due: 'pHis',
    rivals: HIS,
  },
  {
    open: [
      'Thanks to an old will there are two heirs: {p} gets the castle and {q} gets the cat. Everybody thought that the cat was the joke.',
      'Old Sir Henry left his castle to {p} and his cat to {q}, and not a penny to either of them.',
    ],
    ask: [
      'The roof of the castle leaked in forty places, and soon __ had no more buckets.',
      'In a castle with ninety rooms, __ slept in the kitchen, because it was warm there.',
      'The cat brought luck, as it turned out. The castle brought bills, and in the second winter __ sold it.',
      'There was a ghost in the castle. It told such good stories that __ begged it to stay.',
      'Tourists pay three pounds to see the castle. At the gate, in a borrowed suit of armour, __ takes the money.',
    ],
    due: 'pHe',
    rivals: HE,
  },
  {
    open: [
      'Whoever lost at cards would have to swim in the lake at midnight, in January. {p} lost. {q} won, and felt a little sorry afterwards.',
      'They had a bet, and it was the silliest one I ever heard of: the loser must swim in the icy lake. {q} won it. {p} lost.',
    ],
    ask: [
      'We stood on the shore in our coats with a torch, a blanket and a bottle of something strong for __.',
      'There was ice at the edge of the lake, and it cracked under __.',
      'Two swans came over to see what was going on in their lake and hissed at __.',
      'Next day there was such a cold! We had to bring honey and hot lemon to __.',
      'A bet is a bet. We counted to three, and the black water closed over __.',
    ],
    due: 'pHim',
    rivals: HIM,
  },
  {
    open: [
      'The reporter had two names on her list. {p} had seen the flying saucer. {q} had slept through it. She was not sure which of the two would make the better story.',
      'A flying saucer over our village, and only {p} saw it! {q}, who was on the next bench, slept.',
    ],
    ask: [
      'There had been little green people waving from a window of the saucer, and politely __ had waved back.',
      'The saucer made a noise like a coffee mill. "It went that way," __ told the reporter and pointed to the church.',
      'Half of the village laughs about the saucer, but __ knows what was in the sky that night.',
      'Since the night of the saucer __ has gone to the same bench every evening, with a flask and a camera.',
      'Was it a balloon, perhaps? At that question __ only shook an angry fist, for a saucer is a saucer.',
    ],
    due: 'pHe',
    rivals: HE,
  },
  {
    open: [
      'I have two friends who paint. {p} paints nothing but feet. {q} paints nothing at all any more, and talks about it a lot.',
      'You may have seen a picture of feet by {p}. You will not have seen one by {q}, who has been looking for the right blue since spring.',
    ],
    ask: [
      'Feet in the sand, feet in the snow: there is not a face to be seen in all of __ pictures.',
      'A king once took off his socks in __ studio, just to have his feet painted.',
      'I had to wash between my toes when I was asked to be a model for one of __ paintings of feet.',
      'A shoe shop bought all the pictures of feet, so now everyone in town knows __ name.',
      'The blue is still not right. But three more feet are drying on __ wall.',
    ],
    due: 'pHis',
    rivals: HIS,
  },
  {
    open: [
      'If your watch has stopped, go to {p}. If your heart is broken, go to {q}, who has tea and handkerchiefs. Both are in Castle Street, and both are open till seven.',
      'In Castle Street there is somebody for everything. For broken hearts there is {q}, with tea. For broken watches there is {p}, with a glass in one eye.',
    ],
    ask: [
      'My watch ran backwards. I put it on the counter in front of __ and said nothing.',
      'Tick, tock, a hundred times over: I could not sleep in a shop like that, but the sound of all those clocks is music to __.',
      'It was only a bit of dust in the wheels of my watch. I thanked __ and paid.',
      'Even the church clock has been mended by __, who knows every wheel of it.',
      'The hands of my watch had fallen off, so I took them, wrapped in paper, to __.',
    ],
    due: 'pHim',
    rivals: HIM,
  },
  {
    open: [
      '"Look after my hedgehog while I am away, will you?" {p} said to {q}, and went off to Peru with one small bag. That was in June.',
      '{p} went to Peru for a year. The hedgehog stayed behind with {q}, who had never wanted one.',
    ],
    ask: [
      'Not one card came from Peru. Was it the mountains? Had a llama spat on the stamps? Or had __ forgotten us?',
      'The hedgehog had grown fat and happy by the time that __ came home from Peru.',
      'In the newspaper was a picture of a temple in Peru, and in front of it, waving, stood a person with one small bag. We were sure that __ was well.',
      'From Peru __ brought back a woollen cap for the hedgehog.',
      'In a little village in Peru __ was asked to stay as a teacher, but what about the hedgehog?',
    ],
    due: 'pHe',
    rivals: HE,
  },
  {
    open: [
      'Two of us sleep badly on this boat. {p} walks in the night. {q} talks in the night. I lie in between and learn a lot.',
      'On the boat, mind your toes at night. It is only {p} walking about, fast asleep. If you hear voices, it is only {q}, dreaming.',
    ],
    ask: [
      'Last night in my sleep I was stepped on. It is best, they say, to do nothing and not to wake __ suddenly.',
      'We tie a bell to the big toe each night so that we can hear where the sleepwalker goes and keep __ from falling over the side.',
      'At three, on the roof of the cabin, arms stretched out, in pyjamas: that was where we found __.',
      'Talking does no harm. But sleepwalking on a boat is dangerous, and someone has to lock the door on __.',
      'What if the boat rocks? Then a sleepwalker wakes up in the sea, and we shall have to fish __ out.',
    ],
    due: 'pHim',
    rivals: HIM,
  },
  {
    open: [
      'For the photograph, {p} stood on a box, being so small. {q} knelt, being so tall. In the picture they look like twins.',
      'You cannot see it in the photograph, but {p} is standing on a box there, and {q} is on both knees. Otherwise one head would have been in the clouds.',
    ],
    ask: [
      'It happened a second after the click: the box broke, and down __ fell.',
      "Take that box away, and __ would not even reach to the other one's belt.",
      'A cushion on every chair, a stool in front of every shelf: a life without a box is hard when one is as small as __ is.',
      'Being tall is no better than being small, __ once told me from the top of that box.',
      'The box had held oranges. On the label under the shoes you can still read "Spain", and nobody would guess how small __ was.',
    ],
    due: 'pHe',
    rivals: HE,
  },
  {
    open: [
      'The last two on the dance floor were {p}, who had danced since noon, and {q}, who had only just come in to look for an umbrella.',
      'At midnight the band still played for {p}, who had been dancing for twelve hours. {q} had just come in to fetch an umbrella.',
    ],
    ask: [
      'After twelve hours of dancing there were holes in both of __ shoes.',
      'The prize for the longest dance was a ham, and it was hung round __ neck.',
      'It was a record. The band leader, yawning, kissed __ hand and closed the piano.',
      'Next day the one who had danced so long lay in bed with __ feet in a bowl of ice.',
      'You could wring out __ shirt after such a long dance.',
    ],
    due: 'pHis',
    rivals: HIS,
  },
  {
    open: [
      'The note on the fridge was signed by {p}: "Do not touch my pudding." Under it, in the hand of {q}, stood: "Too late."',
      'It was {q} who ate the pudding that {p} had put in the fridge for Sunday. There was cream on it, and a cherry.',
    ],
    ask: [
      'On Sunday the fridge was empty, and with a spoon in one hand __ stood in front of it, speechless.',
      'Somebody had eaten it all, even the cherry. The next pudding __ made was full of mustard.',
      'The thief said sorry and cooked a new pudding, and in the end __ forgave everything.',
      'How __ had looked forward to that pudding!',
      'A lock was put on the fridge on Monday. "No one will eat my pudding again," __ said.',
    ],
    due: 'pHe',
    rivals: HE,
  },
]);

export const kinds: readonly Kind[] = [NAMED];
