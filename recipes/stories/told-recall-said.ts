// Tellings of what somebody said and says again, of passwords and messages, and of verbs and adjectives that come back.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DAYS, THINGS, TOWN } from './telling-words.ts';

const AGAIN = toldKind('told: said again', [
  {
    open: [
      'You cannot get into our tree house without the password. It used to be "{d}", but {p} told it to half the school, and now it is "{due}".',
      '"From today," whispered {p}, "the password is {due}. Anyone who says {d} is a spy."',
    ],
    ask: [
      'There was a knock. "Password?" I asked through the crack. A long silence. And then, very quietly, somebody whispered, "__".',
      'My father wanted to bring us some cake and had to stand out there in the rain until he guessed that he had to say "__".',
      'It is nailed up and empty now, that old tree house. But I still walk past and say under my breath, "__".',
    ],
    lists: {
      due: 'banana tiger thunder pumpkin button rocket dragon pepper spider cabbage mustard rainbow sausage',
      d: 'banana tiger pumpkin rocket spider',
      e: 'banana thunder dragon pepper',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The parrot used to belong to {a d}, and from him he has it: whenever the bell rings, he shrieks "{due}!"',
      'Our parrot knows exactly one word. It is "{due}", and he says it when the bell rings, when the phone rings, and when the priest comes to tea.',
    ],
    ask: [
      'The bell rang. We all held our breath. And from the cage came, loud and clear, "__".',
      'The children next door have learned it from him. They stand under our window and shout "__".',
      'When at last he died, we wrote on his little stone just the one word that he knew, "__".',
    ],
    lists: {
      due: 'money murder coffee thief help fire rubbish darling silence cheese pirates hello goodbye',
      d: 'sailor policeman pirate priest',
    },
  },
  {
    open: [
      'Message for {p} from {q}: cannot come on {due}, car has broken down. Will try on {d}.',
      '{q} called. I am to tell {p} that {due} is no good because the car has broken down, and that we should try {d}.',
    ],
    ask: [
      'I forgot to pass it on. {p} had cooked for two and sat there all evening, alone, on __.',
      '"Which day was it that {q} could not come?" asked {p}. I looked at what I had written down. "On __," I said.',
    ],
    lists: { due: DAYS, d: DAYS, e: DAYS },
    rivals: 'd e',
  },
  {
    open: [
      'Whatever you asked my grandfather, he said, "Ask the {due}." Will it rain? Ask the {due}. Is there a God? Ask the {due}. I have no idea where he got it from.',
      '"Ask the {due}," my grandfather would say when he did not know the answer. I was nearly ten before I understood that {a due} does not talk.',
    ],
    ask: [
      'My own children come to me now with their hundred questions. Why is the sky blue? And I hear myself say, "Ask the __."',
      'He lay there so small and white. "Will you get better?" I asked him. He opened one eye. "Ask the __," he said.',
    ],
    lists: { due: 'moon cat wind goat river bird donkey sea baker horse king fish' },
  },
  {
    open: [
      '"Repeat after me," said the teacher. "The {x} is {due}." "The {x} is {d}," said {p}. "No, no. Once again."',
      'The first sentence in our French book is, "The {x} is {due}." I have forgotten everything else.',
    ],
    ask: [
      'Years later, in Paris, somebody stopped me and asked for the way. I panicked. "Sorry," I said in my best French, "the {x} is __."',
      'The whole class said it together, twenty times, until I heard it in my sleep: the {x} is __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS, x: THINGS },
    rivals: 'd e',
  },
  {
    open: [
      '"When I say {due}, you pull, and when I say {d}, you let go. Is that clear?" It was clear to me. It was not clear to {p}.',
      'There were two orders, and we had practised them for a week: at "{d}" you let go of the rope, at "{due}" you pull.',
    ],
    ask: [
      'The wind was terrible. The captain looked up at the sail, then at us. He wanted us to pull, so with all his might he shouted, "__!"',
      'Everybody pulled except {p}, who had cotton wool in both ears and had not heard the word "__".',
    ],
    lists: {
      due: 'now up go yes hop tiger ready apple',
      d: 'down stop off no wait easy',
      e: 'now up yes tiger',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The last thing she said to me on the platform was "{due}". I have been thinking about it ever since. Why not "goodbye"? Why not "I love you"?',
      'I could not hear her through the window of the train, but I can read lips a little, and what she said was "{due}".',
    ],
    ask: [
      'So when the telegram came, with no name under it, and only one word on it, the same one, I knew who it was from. It said "__".',
      'I called my sister and asked what it meant if a woman looks you deep in the eyes and says "__".',
    ],
    lists: {
      due: 'Monday butter yellow maybe tomorrow never sugar remember April fool again thirteen umbrella soup',
    },
  },
  {
    open: [
      'In the game you whisper a word to the one next to you, and so it goes all round the table. {p} began with "{d}". By the time it got to me, at the other end, it was "{due}".',
      'Somehow, from mouth to ear and from ear to mouth, the "{d}" that {p} had started with had turned into "{due}", and it was now whispered to me.',
    ],
    ask: [
      'I was the last one and had to say it aloud, so I got up and said what I had heard: "__".',
      'Everyone laughed, {p} most of all. "That is not what I started with," {pHe} said. "How on earth did you get __?"',
    ],
    rows: `due d rivals
      house | mouse | mouse horse
      cat | hat | hat bat
      moon | spoon | spoon noon
      bear | chair | chair hair
      goat | coat | coat boat
      log | dog | dog frog
      hen | pen | pen ten
      sheep | sleep | sleep jeep
      wig | pig | pig fig
      cake | lake | lake snake
      ring | king | king wing
      tree | bee | bee key
      light | kite | kite night
      bed | bread | bread red
      wall | ball | ball doll
      clock | sock | sock rock`,
  },
  {
    open: [
      'He asked her in {d}, and she said no. He asked her again in {due}, and she said that she would think about it.',
      'I know two dates by heart: in {d} your mother turned me down, and in {due} she said yes.',
    ],
    ask: [
      'She did think about it, and the ring on her hand has a month engraved in it: __.',
      'Every year they have cake to remember the day when she did not say no, and that is always in __.',
    ],
    lists: {
      due: 'March April May June July August September October',
      d: 'January February November December March April',
      e: 'May June July August September',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The magic word was not "please", as Mother had taught them. Nor was it "{d}". You had to touch the stone, turn round once, and say "{due}".',
      '"Touch the stone, say {due}, and it will open," the fox had told the children. "If you say {d}, you will turn to stone yourselves."',
    ],
    ask: [
      'With cold fingers she touched the stone. "What was it again?" she thought. And then it came back to her, and she said, "__".',
      'As soon as he had said it, the mountain opened. So it was true! You just had to say "__".',
    ],
    lists: {
      due: 'honey winter feather silver moonlight thunder sister apple water summer ivory lily shadow',
      d: 'honey winter silver thunder water',
      e: 'honey feather moonlight summer',
    },
    rivals: 'd e',
  },
  {
    open: [
      '"Paint it {due}," I told the man. "The fence can be {d}, I do not care. But the gate has to be {due}." He wrote it down on his hand.',
      'There is a note for the painter under the mat. Fence: {d}. Gate: {due}. I have spoken to him as well.',
    ],
    ask: [
      'I came home and could not believe my eyes. The gate was still rusty. "But I told you," I said, "to paint it __!"',
      'He had done a fine job. I walked round the fence and went in at the gate, which was as I had ordered it, __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'If anybody asks, we were at the {due} all evening. Not at the {d}. Say it after me, {p}: we were at the {due}.',
      'They had agreed what to say. Whatever happened, they had spent the evening at the {due}. {p} kept mixing it up with the {d}.',
    ],
    middle: ['The policeman turned over a page and licked his pencil.'],
    ask: [
      '"Where were you last night?" he asked. {p} took a deep breath. "We were at the __."',
      'It was a lie, and they told it so well that in the end they believed it themselves. They could even describe what they had eaten at the __.',
    ],
    lists: { due: TOWN, d: TOWN, e: TOWN },
    rivals: 'd e',
  },
  {
    open: [
      'As a child I could not say "grandmother", I always said "{due}". My parents thought it was sweet, and from then on everybody said it.',
      'My little sister could not pronounce the word "grandmother" and said "{due}" in its place. It stuck.',
    ],
    ask: [
      'She is ninety, she was a judge, and she has three medals. To us, however, she will always be __.',
      'I looked at the birthday cake. There it was in pink sugar, for all the guests to see: "Happy birthday, dear __".',
    ],
    lists: { due: 'Nana Mimi Momo Mouse Nonna Dodo Lulu Bunny Duchess Mother Bubbles Lala Ginger' },
  },
  {
    open: [
      'On the phone my mother said it was nothing, only a little {due}. She always says that. When she broke her leg, she called it a little {d}.',
      '"It is nothing, I have a little {due}," said my mother in a voice that I could hardly hear.',
    ],
    ask: [
      'I got in the car at once. When I rang her bell, nobody opened. So much for a little __.',
      '"She will be fine," said the doctor. "It is what she told you. It really is only a __."',
    ],
    lists: {
      due: 'cough cold headache fever burn scratch rash cramp bruise bite',
      d: 'bump scratch bruise cold',
      e: 'cough cold headache fever',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Dear Sir, I asked you for {due} and you have sent me {d}. What am I to do with {d}? I do not even have a garden.',
      'It said {due} on the box, I swear it did. But when we opened it, it was full of {d}.',
    ],
    ask: [
      'Kindly take back what you sent and let me have, as I asked you in the first place, some __.',
      'I had waited for them all month. I stood there and could have cried. All I had wanted was __.',
    ],
    lists: {
      due: 'books candles pencils plates shirts socks shoes cups curtains stamps towels spoons',
      d: 'seeds roses tulips bricks spades worms',
      e: 'books candles plates socks towels',
    },
    rivals: 'd e',
  },
]);

const HOW = toldKind('told: what was done, and how it was', [
  {
    open: [
      'My doctor tells me to {due} for one hour every day. I would rather {d}. But he is a big man, and I do not like to say no to him.',
      '"If you want to live to be a hundred," said the doctor, "you must {due}." I told him that I did not know how.',
    ],
    ask: [
      'So if you see me in the park at six in the morning, do not laugh. I am only there to __.',
      'A month has gone by, and I feel like a new man. I cannot tell you how good it is to __.',
      'My wife thinks it is funny and comes along to watch me __.',
    ],
    lists: {
      due: 'walk swim run sing dance jump cycle skip climb row',
      d: 'sleep read eat rest sit',
      e: 'walk run dance jump cycle',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The baby elephant could do everything that his mother had taught him, but he could not {due}. He had tried in the river, he had tried behind the hill, where nobody saw him.',
      'All the animals could {due}, all but one. The little elephant sat at the edge and watched them with wet eyes.',
    ],
    ask: [
      'Then a tiny bird sat down on his ear. "Do not cry," it said. "It is easy. I will show you how to __."',
      'He shut his eyes, he took a deep breath, and what do you know! "Look, Mother," he called, "I can __!"',
    ],
    lists: { due: 'swim dance sing whistle jump climb laugh dive skip count read' },
  },
  {
    open: [
      'There are signs all over the place here. You may not sit on the grass, you may not feed the ducks, and this one, by the gate, says that you must not {due}.',
      'It is a strange law, but it is the law: in our park nobody is allowed to {due}. It was made by a mayor who could not stand it.',
    ],
    ask: [
      'A policeman came up to a small girl. "Can you not read?" he said. "It is against the law to __."',
      'The next mayor was a cheerful man. He took down the sign with his own hands, and from that day on everybody was free to __.',
    ],
    lists: { due: 'sing whistle laugh run dance kiss smoke shout cry sleep eat talk jump' },
  },
  {
    open: [
      'How would I describe our new neighbour? {p} has lived next to him for longer, and says that he is {d}. I find him {due}. We cannot both be right.',
      '"He is {due}," I said after I had met our new neighbour. "Only {due}?" asked {p}. "I think that he is {d}."',
    ],
    ask: [
      'Perhaps I should give him a second chance. But he shut the door in such a way that I thought once again how very __.',
      'I have not changed my mind. He brought us a cake yesterday, and when he had gone, I said again that he is __.',
    ],
    lists: {
      due: 'odd shy proud vain rude lonely clever boring charming nosy polite gentle',
      d: 'funny mean kind lazy sweet',
      e: 'odd shy proud rude clever',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The film was {due}, I am told. I saw only the first ten minutes, because {p} felt sick. {q}, who stayed, has not stopped talking about it.',
      'Everyone is talking about that film. {q} came out of the cinema and could say just one word, and it was "{due}".',
    ],
    ask: [
      'I went to see it on my own in the end, and they are right, I must say. It is __.',
      'Ask {q} about it and you get the same answer each time: "It was so __!"',
    ],
    lists: { due: 'sad funny scary long boring silly beautiful loud exciting strange lovely cruel' },
  },
  {
    open: [
      'My grandmother taught me to {due} when I was four, on a rainy day, at her kitchen table. My brother wanted to learn it too, but he had no patience, and so she taught him to {d}.',
      'Who taught you to {due}? Mine was my grandmother. She put a cushion on the chair so that I could reach the table.',
    ],
    ask: [
      'She has been gone for a long time. But on rainy days I sit down at my own table and __.',
      'My son is four now. I put a cushion on a chair and said, "Come here, and I will teach you to __."',
    ],
    lists: {
      due: 'knit sew write draw paint read bake count weave spell',
      d: 'whistle cook fish dance',
      e: 'knit sew write draw read',
    },
    rivals: 'd e',
  },
  {
    open: [
      'After the exam {p} said that it had been {due}, and {q} said that it had been {d}. I looked at one of them and then at the other. Had we sat in the same room?',
      'It was {due}, said {p}, and in fact {pHe} had put down {pHis} pen long before the bell. {q} found it {d}.',
    ],
    ask: [
      '"How was it?" {p}\'s father wanted to know that evening. {p} helped {pHimself} to more potatoes. "Oh," {pHe} said, "it was __."',
      'The marks came out in June, and {p} had failed. "But it was so __," said {p}.',
    ],
    lists: {
      due: 'easy simple fine short fun nice lovely boring',
      d: 'hard awful long terrible unfair',
      e: 'hard fine short boring nice',
    },
    rivals: 'd e',
  },
  {
    open: [
      'I asked for the pillow to be {due}, which is how I like it, and they gave me one that was {d}. In a hotel with five stars!',
      '"And what sort of pillow would you like, madam? {D}? {Due}?" "{Due}, please," I said, "I have a bad neck."',
    ],
    ask: [
      'I rang the desk at once. "This is not right," I told them. "I said I wanted it __."',
      'The next time we stayed there they had not forgotten. There it was on my bed, exactly as I like it, and __.',
    ],
    lists: {
      due: 'soft hard flat big small thick warm long',
      d: 'soft hard flat big small thick',
      e: 'soft hard flat thick',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The instructions say that you {due} it before you {d} it. We did it the wrong way round, and now there is dough on the ceiling.',
      'First {due} it, then {d} it. It could not be simpler, and it says so in large print on the back.',
    ],
    ask: [
      'Let us do it right this time. The dough is in front of us. Before anything else we __ it.',
      '"Stop!" cried {p}. "You cannot {d} it yet! First you have to __ it."',
    ],
    lists: {
      due: 'wash shake stir cool roll cut warm press fold weigh',
      d: 'heat bake fry cook freeze',
      e: 'wash shake stir roll cut',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Sorry that I am late, I had to {due} the {x} first. It took longer than I had thought. You know my mother, she will not let me out of the house before it is done.',
      '"You are going nowhere before you {due} the {x}," said my mother. And she stood in the door with her arms crossed.',
    ],
    ask: [
      'My friends were already on their bicycles, waiting at the gate. "I cannot come yet," I called down from the window. "I must __ the {x}."',
      'In our house, that is the rule. There is no football and no cinema until you __ the {x}.',
    ],
    rows: `due x rivals
      feed | rabbit | wash brush
      wash | car | clean paint
      walk | dog | feed brush
      clean | cellar | sweep paint
      paint | fence | mend wash
      mend | chair | paint clean
      iron | shirts | wash fold
      fold | towels | wash iron
      sweep | stairs | wash clean
      water | plants | move cut
      brush | pony | feed wash
      milk | goats | feed count
      peel | potatoes | wash cook
      cut | grass | water sell
      dry | dishes | wash count`,
  },
  {
    open: [
      'They had been married for sixty years, and in all that time he had told her only once that she was {due}. She had never forgotten it. He had been standing on a ladder.',
      '"You are {due}," he had said to her sixty years ago from the top of a ladder. It was the only time.',
    ],
    ask: [
      'He was too ill to speak much. She bent over him, and with his last strength he said it again: "You are __."',
      '"I know that I never say it," he told the priest, "but she knows what I think. She is __."',
    ],
    lists: { due: 'beautiful pretty lovely clever brave perfect special wonderful funny sweet strong kind' },
  },
  {
    open: [
      'Some people sing in the shower. My father likes to {due} there. My mother says that it was the first thing she noticed about him, and the walls in that hotel were thin.',
      'You may hear odd noises from our bathroom in the mornings. Do not be worried: my father likes to {due} in the shower.',
    ],
    ask: [
      'He has been in there for an hour. The water has gone cold, I expect, and still we can hear him __.',
      'On Sundays the whole family sits outside the bathroom door, on the floor, and listens to him __.',
    ],
    lists: { due: 'shout laugh whistle pray count bark cry groan read hum howl clap yell' },
  },
  {
    open: [
      "One word about the {x}. It is {due}, and I like it like that. So if anyone should feel like doing something about it, please don't.",
      "The {x} in Grandfather's study was {due}. It had been {due} in his father's time. No one was allowed to touch it.",
    ],
    ask: [
      'The new cleaning woman meant well. She came out with shining eyes. "I have seen to the {x}," she said. "It was __, you know."',
      'I have the {x} in my own room today, and I have not changed a thing. It is still __.',
    ],
    lists: {
      due: 'dirty rusty dusty crooked black greasy sticky scratched dull ugly heavy broken',
      x: 'lamp clock mirror desk pipe sword chair globe',
    },
  },
  {
    open: [
      'At the end of the story, {p} wanted the wolf to {due}. {q} wanted him to {d}. I was tired, and I would have liked him just to go to sleep.',
      '"And what did the wolf do then?" I asked. "He has to {d}," said {q}. "No! He has to {due}," said {p}.',
    ],
    ask: [
      'It was {p}\'s turn to decide that night. So I closed the book and said, "Then the wolf began to __."',
      '"Good night, {p}," I said, "and sweet dreams. Is there anything else?" "Yes," said {p}. "Tell me again how the wolf began to __."',
    ],
    lists: {
      due: 'dance sing cry laugh run fly swim pray howl shrink',
      d: 'dance sing cry laugh run sneeze',
      e: 'dance sing cry run swim',
    },
    rivals: 'd e',
  },
  {
    open: [
      'How did I feel when I heard that you had won? I was {due}, if you want to know the truth. I know that I should have been happy. But there it is.',
      'You have asked me what I felt that day when they read out your name and not mine. I said that I was glad. It was not true. I was {due}.',
    ],
    ask: [
      'You looked down from the stage, you saw my face, and I believe you knew that I was __.',
      'It is all forgotten. I tell it to my own children now, and I say, "There is nothing wrong in being __."',
    ],
    lists: { due: 'sad angry tired proud lonely nervous jealous bored hurt bitter empty furious' },
  },
  {
    open: [
      'My {x} can do a trick: if you clap your hands once, he will {due}, and if you clap twice, he will {d}. It took us a whole winter.',
      'Clap twice, and my {x} will {d}. Clap once, and he will {due}. He wants a biscuit for both.',
    ],
    ask: [
      'The room was full of guests. I clapped my hands, just once, and everybody saw him __.',
      'At the theatre that night the people began to applaud, but the very first clap, a single one, made him __.',
    ],
    lists: {
      due: 'dance jump bark sit roll bow sing kneel spin nod',
      d: 'dance jump bark sit roll bow',
      e: 'dance jump sit spin',
      x: 'dog goat donkey parrot monkey pig',
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [AGAIN, HOW];
