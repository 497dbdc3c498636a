// Tellings, by somebody who was there, after which "I", "we", "you", "they" or another pronoun is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { cast } from './telling-cast.ts';

const I = 'I; I; I';
const YOU = 'you; you; you';
const WE = 'my friend and I; Lee and I; my sister and I';
const HE = 'old Martin; our uncle; the boy next door';
const SHE = 'old Martha; our aunt; the girl next door';
const THEY = 'the twins; the neighbours; our cousins';
const SUBJECTS = [I, WE, HE, SHE, THEY] as const;

const OURS = toldKind('told: pronouns of those who were there', [
  {
    open: [
      'It all began with a hole in the fence. {X} looked through it. {Y} had made it, with a drill, years before, and never looked through it once.',
      'Through the hole in the fence {x} saw something. {Y} only heard about it at supper. It was a foggy day, and the washing would not dry.',
    ],
    ask: [
      'On the other side of that fence an elephant was eating roses, and for a whole minute __ could not speak.',
      'Nobody believed the story of the elephant behind the fence, but __ had seen it through the hole and stuck to it.',
      'An eye looked back through the hole, a small, wise eye with long lashes, and __ ran into the house.',
      'When the circus came to fetch its elephant, they asked how __ had found out about it through a hole as small as that.',
      'If only __ had taken a photograph through the hole in the fence!',
    ],
    rows: cast('I we he she they', ...SUBJECTS),
  },
  {
    open: [
      'You want to know who set off the fire alarm at the hotel. Well, {x} made toast in the bathroom. {Y} slept through it all and missed the firemen.',
      'There is no danger in a hotel if people use the toaster where they should. {X}, however, made toast in the bathroom, under the alarm. {Y} had gone to bed.',
    ],
    ask: [
      'Four hundred guests stood in the street in their pyjamas, all because of toast, and the manager glared at __.',
      'The fire chief took the toaster away and gave a long talk about bathrooms to __.',
      'They have a new rule at that hotel. No toast upstairs, it says, and there is no doubt that it was made for __.',
      'A kind fireman had brought jam. He sat down on the edge of the bath and shared the toast with __.',
      'The bill for the false alarm was sent, with a crust of toast in the envelope, to __.',
    ],
    rows: cast('me us him her them', ...SUBJECTS),
  },
  {
    open: [
      'Do you remember the talent show, old friend? {X} sang, and {y} turned the pages. The judges had cotton in their ears before the end.',
      'There are people in this town who still talk of the talent show of 1999. {X} sang a song about a cow. {Y} turned the pages of the music.',
    ],
    ask: [
      'It was the highest note ever heard at a talent show. A window broke, and then an egg was thrown at __.',
      'A cow in the field next to the talent show answered. She came right up to the stage and fell in love with __.',
      'The judges of the talent show gave one point out of ten for the song, but ten out of ten for courage to __.',
      'Since the talent show the church choir has been full, or so they say, whenever a place might have been free for __.',
      'The song has been forgiven by now. But nobody in town will ever again hand a microphone to __.',
    ],
    rows: cast('me you us him her them', I, YOU, WE, HE, SHE, THEY),
  },
  {
    open: [
      'The last boat had gone, and on that island there were two huts. {X} took the one with the stove. {Y} took the one with the goat. It was a long winter.',
      'Two huts stood on the island. There was a stove in the first, and {x} moved in there. There was a goat in the second, and {y} did not mind.',
    ],
    ask: [
      'Snow fell till May. The hut with the goat smelled, but it was the stove that smoked, and black as coal __ came out in spring.',
      'All the wood on the island had been burned in that stove by March, and then __ put a chair in.',
      'There was soup every day, as there was something to cook on. Without a stove __ would have starved.',
      'The goat ran away in a storm, knocked at the hut with the stove, and __ let her in.',
      'When the boat came back, the stove was still warm, but __ did not want to leave.',
    ],
    rows: cast('I we he she they', ...SUBJECTS),
  },
  {
    open: [
      'The photograph of the big wave won a prize in London. {X} took it. {Y} can be seen in it, or at least two feet can. It was the last day of the holidays.',
      'In London they gave the first prize to a picture of a wave. It is {x} who took that picture, and it is {y} who fell in.',
    ],
    ask: [
      'A museum wrote to ask who had taken the picture of the wave, for the name on the back was not easy to read. It was __ name.',
      'The camera was wet through. It was a miracle that the wave had not torn it out of __ hands.',
      'They want to print the wave on a stamp, and below it, in very small letters, __ name.',
      'That picture of the wave is good because of __ steady hand.',
      'A thousand pounds! The prize for the wave was paid into __ account.',
    ],
    rows: cast('my our his her their', ...SUBJECTS),
  },
  {
    open: [
      'There are two rowing boats at the jetty. The red one {whose}. The grey one has a leak. Help yourself to worms.',
      'Before you go fishing, a word about the boats. The grey one leaks. The red one {whose}, and it has a name, but I will not tell you what it is.',
    ],
    ask: [
      'In the night the red boat drifted off. The fishermen who found it asked whose it was, and I said that it was __.',
      'Who has lent out the red boat? People seem to forget that it is __.',
      'The red boat is the faster of the two, which is no wonder, for it is __.',
      'Somebody has painted flowers on the red boat. Did nobody tell him that it was __?',
    ],
    rows: `whose due rivals
      belongs to me | mine | yours ours his hers theirs
      is my own | mine | yours ours his hers theirs
      belongs to you | yours | mine ours his hers theirs
      is your birthday present | yours | mine ours his hers theirs
      belongs to you and me | ours | mine yours his hers theirs
      was left to the two of us by Grandpa | ours | mine yours his hers theirs
      belongs to my brother | his | mine yours ours hers theirs
      belongs to the old fisherman | his | mine yours ours hers theirs
      belongs to my sister | hers | mine yours ours his theirs
      belongs to the old lady in the mill | hers | mine yours ours his theirs
      belongs to the neighbours | theirs | mine yours ours his hers
      belongs to the monks | theirs | mine yours ours his hers`,
  },
  {
    open: [
      'The rule on our stairs was simple. On Mondays {x} swept, and on Fridays {y} swept. Then, one Monday, the stairs were not swept, and somebody slipped.',
      'Every Monday {x} swept the stairs, and every Friday {y} did. It went well for nine years.',
    ],
    ask: [
      'The postman slipped on a banana skin. It was a Monday, so he knew whom to blame, and he shook his fist at __.',
      'A gold ring lay on the stairs under the Monday dust. The finder was rewarded, and so the broom had brought luck to __.',
      'If you hear a broom on the stairs on a Monday, do not be frightened. It is not a ghost, it is simply the day for __ to sweep.',
      'The landlady looked over the stairs each Monday evening, ran a finger along the rail, and had nothing but praise for __.',
      'Mondays are hard. Once the broom was hidden by the children, and they gave it back only for a sweet from __.',
    ],
    rows: cast('me us him her them', ...SUBJECTS),
  },
  {
    open: [
      'When the cow fell into the well, {x} sat on her back and kept her calm. {Y} went for help. I can still hear the moo.',
      'Our cow fell into the well, which was dry, thank heaven. {Y} ran to the village. {X} climbed down, sat on the cow and sang.',
    ],
    ask: [
      'With ropes and two tractors they lifted the cow out of the well, and up with her, still singing, __ came.',
      'It was dark down there on the cow, and a toad fell from the wall, but __ did not scream.',
      'Cows like music. The vet says that the animal would have broken a leg if __ had not sung to her down there.',
      'There was nothing to eat in the well, so __ had a little fresh milk now and then.',
      'The people from the village looked over the edge, and far below, on the cow, __ waved.',
    ],
    rows: cast('I we he she they', ...SUBJECTS),
  },
  {
    open: [
      'We agreed on it before we got to the zoo: {x} would do the talking and {y} would carry the bananas. The man at the gate did not like the look of the bananas.',
      'There was a plan. To get into the zoo at night, {x} would talk to the guard, while {y} stood behind a tree with the bananas.',
    ],
    ask: [
      'The guard of the zoo liked a chat. He poured tea from a flask and told his whole life to __.',
      'Bananas cannot talk you out of trouble. When the guard lifted his lamp, everything depended on __.',
      '"That is the best story that I have ever heard," said the guard, and he shook hands with __.',
      'Such a gift for talking is rare. The guard said that there might be a job at the zoo for __.',
      'The guard had been a lawyer once, and he asked so many questions that it was too much for __.',
    ],
    rows: cast('me us him her them', ...SUBJECTS),
  },
  {
    open: [
      'Remember the costume ball? {X} went as a cactus. {Y} went as a balloon. You can imagine how that ended.',
      'At the costume ball, dear old friend, there was one thing that people talked of for weeks: {x} had come as a cactus, and {y} as a balloon.',
    ],
    ask: [
      'Nobody wanted to dance at the ball, because of the needles, except for a blind colonel, who was very polite to __.',
      'There was a loud bang in the middle of the waltz, and everyone turned round and looked at the needles and at __.',
      'A lady from the museum of plants was at the ball, and she poured a glass of water over __.',
      'You cannot sit down in a costume like that. After four hours on two feet at the ball, the spines hurt no one as much as __.',
      'First prize at the ball was a week in the desert. Of course it went to __.',
    ],
    rows: cast('me you us him her them', I, YOU, WE, HE, SHE, THEY),
  },
  {
    open: [
      'Two keys fit that old chest, and both were lost in one week. {X} dropped a key in the lake. {Y} lost one at the hairdresser. Since then no one has seen the silver.',
      'We used to have two keys to the silver chest. One is at the bottom of the lake, where it was dropped by accident, and it is {x} who dropped it. {Y} lost the other at the hairdresser.',
    ],
    ask: [
      'A fisherman caught a pike in the lake with a key inside. He knocked at the door and asked for __.',
      'My grandfather never said a word about the hairdresser. But each time he rowed across the lake he looked sadly at __.',
      'A diver was sent down into the lake. He found a boot, a bell and a bicycle, but no key, and he sent his bill to __.',
      'The mermaid of the lake has the key on a chain, says my little son, and is waiting to give it back to __.',
      'There will never be another party with silver spoons, and the lake is to blame. Nobody blames __.',
    ],
    rows: cast('me us him her them', ...SUBJECTS),
  },
  {
    open: [
      'On the last evening {x} made a speech, and {y} made a salad. There was a moth in one of them. The lamps hung in the trees, and the band was half asleep.',
      'For the farewell party each of us had to give something. {X} gave a speech. {Y} gave a potato salad. There were lamps in the trees.',
    ],
    ask: [
      'The speech had nine pages, but on the fourth the wind took them all, and from there on __ had to make it up.',
      'The salad was gone in a minute. As for the speech, people wept, and so did the band, when __ came to the end of it.',
      'It was a speech about friendship. A dog sat down beside the table and howled each time __ said the word.',
      'In the middle of the speech a moth flew in, and __ swallowed it and went on.',
      'After that speech nobody clapped for a while. Then everyone did, and __ sat down, red in the face.',
    ],
    rows: cast('I we he she they', ...SUBJECTS),
  },
]);

export const kinds: readonly Kind[] = [OURS];
