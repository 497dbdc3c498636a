// Tellings of families, tales and small mysteries: kin, wishes, what is to be sent, who it was and what was left to do.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const FAMILY = toldKind('told: sense, families, wishes and clues', [
  {
    open: [
      'Who is that in the photograph, the one with the hat? Let me see. That must be {x}. It was taken at the seaside, the year the pier burned down, and the dog beside the deckchair was called Bismarck.',
      'We had a visitor last night. Without a word of warning, in came {x}, with three suitcases and a fern. Mother had to move the baby into the bath.',
    ],
    ask: [
      'In other words, it was my __.',
      "You will understand that one is polite to one's own __.",
      '"So that is your __," said {p}, who likes to get such things right.',
      'I can only say that I have the same nose as my __.',
      'Be nice to my __, whatever you do.',
      'I am very fond of my __, I must say.',
    ],
    rows: `x due rivals
      my mother's sister | aunt | uncle niece grandmother / my father's brother | uncle | aunt nephew grandfather / my uncle's little boy | cousin | nephew uncle brother
      my sister's daughter | niece | aunt nephew mother / my brother's son | nephew | uncle niece father / my mother's mother | grandmother | aunt mother niece
      my father's father | grandfather | uncle father nephew / my aunt's eldest girl | cousin | aunt niece sister / my mother's only brother | uncle | aunt cousin grandfather
      my father's sister | aunt | niece cousin grandmother`,
  },
  {
    open: [
      'Dear Mum and Dad, I am having a lovely time at the camp. The food is all right if you close your eyes. We have a song for every meal. {X}. Love from {p}. P.S. The goat ate my cap.',
      'The letter was from {p}, and the stamp was upside down. It was quite short. "{X}. Otherwise it is fun here."',
    ],
    ask: [
      'So we sent a parcel, and in the parcel there was some __.',
      '"Poor child!" said Grandma. "Send some __ at once!"',
      'What they should have packed for {pHim} was __.',
      'I knew that we had forgotten the __.',
      'When the parcel with the __ came, there was great joy.',
      'Is there no __ to be had in that place?',
    ],
    rows: `X due rivals
      I cannot wash, since I have nothing but water, and my neck is black | soap | ink money glue / I have spent it all on ice cream and I cannot pay for the pony ride | money | soap ink cream
      My pen will not write one more word, so this is in pencil | ink | soap money cream / The model plane has come to pieces, and we cannot stick it together | glue | ink soap money
      I have no sheets left to write on, and this is the back of a label | paper | soap glue money / My hands are so dirty that they will not let me in to dinner | soap | ink glue paper
      I owe two pounds to everyone in our tent | money | ink soap glue`,
  },
  {
    open: [
      'There was a fairy who had one wish left in her bag, and it was nearly midnight, when wishes go stale. So she knocked at the very next door. There sat {x}. The soup was on the stove and the cat did not even look up.',
      '"You have one wish," said the goldfish. {X} thought it over. It was a warm night, and there was music from the inn across the water.',
    ],
    ask: [
      '"Give me __!" was the wish, as you can imagine.',
      'The wish, and it came from the heart, was for __.',
      'What could it be but __?',
      'A flash, a bang, and there was __!',
      'In the morning they came from all around to see such __.',
      'Others wish for a palace, but here it was just __.',
    ],
    rows: `x X due rivals
      a bald man, who was always cold on top | A bald man | hair | bread rain sleep / a starving beggar | A starving beggar | bread | hair rain money
      a farmer, whose wheat was dying of the drought | A farmer whose wheat was dry | rain | hair sleep teeth / a poor widow, who could not pay the rent | A widow who could not pay the rent | money | hair rain teeth
      an old king, who had lain awake for a hundred nights | A king who lay awake night after night | sleep | hair rain teeth / a granny with nothing left to chew with | A granny with nothing to chew with | teeth | hair rain money`,
  },
  {
    open: [
      'The princess was still in the power of the old witch. {X}. The prince sat down on a stone and thought. He had a horse, half a loaf, and a book of poems, none of which was any good here.',
      '{X}. "That is bad," said the prince to his horse. They had come a long way, over seven hills and through a land where it rained frogs.',
    ],
    ask: [
      'To get to her he needed a __.',
      '"If I had a __, it would be easy," he sighed.',
      'Just then a dwarf came along and sold him a __.',
      'With a __ even a prince can do such a thing.',
      'He went from house to house and asked for a __.',
      'Thanks to the __ he stood before her that very night.',
    ],
    rows: `X due rivals
      She looked down from a high tower, which had neither stairs nor door | ladder | boat key lamp / She was on an island in the middle of the lake | boat | ladder key lamp
      She sat behind an iron door with a lock as big as his head | key | ladder boat lamp / She was at the end of a cave that was as black as coal | lamp | boat key ladder
      Her window was ten times as high as a man | ladder | key boat lamp / Between them lay deep water, full of pikes | boat | lamp key ladder
      The gate had been locked seven times | key | lamp boat ladder`,
  },
  {
    open: [
      'I am only a village policeman, and mostly I look for lost hens. But when the cake for the jubilee was stolen, I took out my magnifying glass. On the windowsill I found {x}. "Aha," I said.',
      'Somebody had been in the larder. The Colonel thought of the butler, and the butler thought of the cook. But I had seen {x} on the floor, and I went away and had a cup of tea.',
    ],
    ask: [
      'So it had been the __!',
      "At three o'clock I went to have a word with the __.",
      'It pointed to one person only: the __.',
      '"I confess!" cried the __, and turned pale.',
      'Who else could it be but the __?',
      'That is how I caught the __ without leaving my chair.',
    ],
    rows: `x due rivals
      traces of soot, and a black brush | sweep | dentist postman baker / a bag with letters | postman | sweep baker fisherman / flour and a bit of dough | baker | sweep barber postman
      fish scales and a hook | fisherman | barber baker sweep / some hair, and a comb with a pair of scissors | barber | fisherman baker postman
      a white collar and a hymn book | vicar | barber sweep fisherman / a sewing needle and a measuring tape | tailor | sweep baker fisherman
      seeds, a trowel and a rose | gardener | barber postman baker`,
  },
  {
    open: [
      'It was a bad day for {p}. {X}.',
      'What a day for {p}! {X}.',
      '{p} told us what had happened. "{X}," {pHe} said.',
    ],
    ask: [
      'There was nothing for it but to __.',
      'Luckily {p} was able to __.',
      '{PHe} had to __ for half an hour.',
      'My aunt saw {pHim} __ and offered to help.',
      'It is good for you to __, they say.',
      '"I hate to __," said {p}, "but what could I do?"',
    ],
    rows: `X due rivals
      The boat sank in the middle of the lake | swim | climb whisper stand / The lift was out of order, and it is on the ninth floor | climb | swim whisper stand
      Every seat in the bus was taken | stand | swim climb whisper / The car broke down on the way to church | walk | swim climb whisper
      The voice was gone and there was hardly a sound left | whisper | swim climb stand / All the chairs had been taken away | stand | climb whisper swim
      The bridge was gone, and the river was in between | swim | whisper stand climb / There was no bus and no taxi to be had | walk | whisper climb swim`,
  },
  {
    open: [
      'Lost and found! A notice from the bus company: in number nine somebody has left {x}. It can be fetched from Mr Dean at the depot on any day but Sunday, when he goes fishing.',
      'The conductor held up {x}. "Whose is this?" he asked. An old gentleman woke up, and a child began to giggle.',
    ],
    ask: [
      'It must be the property of a __.',
      'There had been a __ on the bus, that was clear.',
      'So we are looking for a __.',
      '"Is there a __ among you?" he called.',
      'The next day, as one would expect, a __ came to fetch it.',
      'Without it a __ cannot do his work tonight.',
    ],
    rows: `x due rivals
      a wand, and a hat with a rabbit in it | magician | doctor clown drummer / a black bag with pills and a thermometer | doctor | magician drummer clown
      two wooden sticks, for beating the skin of it | drummer | doctor magician priest / a red nose and shoes a yard long | clown | priest doctor drummer
      a white collar, a Bible and a sermon | priest | clown drummer magician / a whistle, a red card and black shorts | referee | priest doctor clown
      a tall white hat and a ladle | cook | referee priest drummer / a big brush and a bucket of blue | painter | priest doctor drummer`,
  },
  {
    open: [
      'Every child has something without which it cannot get to sleep. Our {p} is easy, thank goodness. {PHe} wants {x}, and nothing else will do. The child next door has to have seven bears, and each of them must be kissed.',
      'It was past nine. "I cannot sleep," said {p} from the top of the stairs. "I want {x}." The guests looked at their plates and smiled.',
    ],
    ask: [
      'So Father put down his fork and got ready to __.',
      'We took it in turns to __.',
      '"All right," I said, "I shall __ until you are asleep."',
      'For ten minutes he had to __ without a break.',
      'On that evening it fell to Grandfather to __.',
      'If somebody would only __, all would be well.',
    ],
    rows: `x due rivals
      a lullaby | sing | read rock dance / a chapter about the bears out of the big book | read | sing rock dance / the cradle to go to and fro | rock | read sing shout
      that song about the moon | sing | rock read run / page twelve and page thirteen, with the dragon | read | rock sing dance / a prayer, with folded hands | pray | rock run dance
      a tune on the mouth organ | play | read rock run`,
  },
  {
    open: [
      'My niece is doing a project on houses. At the bottom of our garden she found one that she liked best of all. "It is {x}," she wrote, "and there are no stairs and no bills." She drew it from both sides.',
      'Come over here, but on tiptoe. Do you see {x}? I found it when I was looking for the ball, and I have not told my brothers.',
    ],
    ask: [
      'It is the home of a __.',
      'If you wait long enough, you will see the __ come home.',
      'That is where the __ lives.',
      '"I hope the __ is not cold in winter," she said.',
      'Do not touch it, or the __ will be angry.',
      'I should like to be a __ and live in there.',
    ],
    rows: `x due rivals
      a round nest in the fork of the pear tree | bird | mole spider dog / a heap of fresh black earth on the lawn, with a tunnel below | mole | bird spider bee
      a web between two roses, with drops of dew on it | spider | bird mole dog / a wooden hut with a bone and a bowl in front of it | dog | mole bird spider
      a box full of honeycombs, and the humming is so loud | bee | spider mole dog / a cup of twigs and feathers, high up in the hedge | bird | mole dog spider
      a net of silk in the corner of the shed | spider | mole bird bee`,
  },
  {
    open: [
      'It was a funny family. The father was {x} and could not leave it alone even on Sundays. The mother wrote poems about cheese, and the three girls went about on stilts.',
      'I once shared a tent with {x}. He was a good fellow, but he had his job in his bones, and he talked in the night.',
    ],
    ask: [
      'Whenever he met someone, he looked at the __ first.',
      'He could not see a person without thinking about the __.',
      '"You have fine __," he told me on the first day.',
      'I caught him looking at my __ as I slept.',
      "He would remember nobody's name, but he never forgot the __.",
      'What he noticed about people was the __.',
    ],
    rows: `x due rivals
      a shoemaker | shoes | teeth eyes hair / a dentist | teeth | shoes eyes hats / a barber | hair | teeth shoes eyes / a hatter | hats | teeth hair shoes
      a glove maker | hands | teeth hair eyes / an eye doctor | eyes | shoes teeth hands / a tooth doctor | teeth | hats hair hands / a wig maker | hair | teeth shoes hands`,
  },
  {
    open: [
      'The boy looked at his birthday money. He had just enough, and he went into the shop with his chin up, for he had wanted it since the summer. He wanted to {x}. A lady with a poodle was before him, and she could not decide.',
      '"What is your heart\'s desire?" Aunt Grace asks every year. "I want to {x}," I told her. She wrote it down in a little book with a gold pencil.',
    ],
    ask: [
      'The present was easy to guess, then: a __.',
      'In the shop window there was just one __ left.',
      '"A __, please," it was, "and make it a good one."',
      "Then you need a __, don't you?",
      'I was told that a __ costs nine pounds.',
      'Under the paper there was a __, and it was red.',
    ],
    rows: `x due rivals
      see the stars from close up | telescope | kite camera drum / fly something on a long string in the wind | kite | drum camera telescope
      make noise, rum-tum-tum | drum | kite camera watch / know what time it is without asking | watch | drum kite camera / take pictures of birds | camera | drum kite watch
      look at the mountains on the moon | telescope | drum kite watch / ride to school on two wheels | bicycle | drum kite watch / play football | ball | kite watch drum`,
  },
  {
    open: [
      'Our new house had been empty for a year. On the first night I found {x}. I did not tell my wife, as she would have packed at once and gone back to her mother.',
      '"Do you know what I have seen behind the stove?" whispered {p}. "{X}!" It was late, the wind was in the chimney, and I had been nearly asleep.',
    ],
    ask: [
      'So there was a __ in the house.',
      'The next night we heard the __.',
      'My wife would rather move out than share a room with a __.',
      '"It is only a __," I said.',
      'What does a __ eat? I looked it up.',
      'In the end we got used to the __ and gave it a name.',
    ],
    rows: `x X due rivals
      a hole in the skirting, and bits of nibbled cheese | A little hole and nibbled cheese | mouse | spider cat ghost / a great web from wall to wall | A great web with flies in it | spider | mouse cat ghost
      a pile of fish bones, and paw marks on the milk jug | Paw marks and an empty milk saucer | cat | ghost spider mouse / something white that walked through the wall and rattled a chain | Something white that went through the wall | ghost | mouse spider cat
      a tail, thin and pink, vanishing under the boards | A thin pink tail, and it went into a hole | mouse | ghost spider cat / black hairs on the cushion, and it had sharpened its claws on it | Claw marks, and hairs on the cushion | cat | mouse ghost spider`,
  },
  {
    open: [
      'At the big table in the castle sat all the guests. The {x} was telling a story, and the others listened, even the bishop, who is deaf. Outside it was snowing on the moat.',
      'They asked the {x} to tell them about the old days. "Well," came the answer, and a long pull at a pipe. "Where shall I begin?"',
    ],
    ask: [
      'It was a story about a __, as always.',
      'There came a __ in it, and everyone shivered.',
      'That old face lit up at the word "__".',
      'The hero of the tale was a certain __.',
      'Nobody can talk like that about a __ without having known one.',
      '"It was the finest __ that I ever had," was the end of it.',
    ],
    rows: `x due rivals
      jockey | horse | ship violin cow / sea captain | ship | horse plane cow / pilot | plane | horse cow ship / dairy farmer | cow | plane violin ship
      fiddler | violin | ship cow horse / cowboy, on whose legs you could see how he got about | horse | violin ship plane / admiral | ship | cow plane violin
      airman | plane | horse violin cow / milkmaid of long ago | cow | plane ship violin`,
  },
  {
    open: [
      'I have looked after children for forty years. The one that I remember best was called {p}. {PHe} was {x}, and no doctor could do anything about it. We got on like a house on fire.',
      'Once there was a boy or a girl by the name of {p} who was {x}. The whole kingdom talked about it.',
    ],
    ask: [
      'From morning to night {pHe} wanted to __.',
      '"May I __?" {pHe} asked in the middle of the night.',
      'You only had to turn your back, and {pHe} would __.',
      'Even on the way to church {pHe} had to __.',
      'I never saw anyone __ so much.',
      'At last they let {pHim} __ as long as {pHe} liked.',
    ],
    rows: `x due rivals
      always hungry | eat | sleep swim climb / as sleepy as a bear in winter | sleep | eat climb talk / like a fish and only happy in water | swim | climb sleep talk
      like a monkey, and every tree was a ladder | climb | swim sleep eat / curious, and full of questions | ask | swim sleep climb / mad about music, and had wild feet | dance | sleep eat swim
      never full, not even after nine buns | eat | climb sleep swim / always tired | sleep | climb dance swim`,
  },
]);

export const kinds: readonly Kind[] = [FAMILY];
