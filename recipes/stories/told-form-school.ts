// Tellings of school, sports and music in which the form of a word (runs or run, one or ones) hangs on what was said.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const FORM_SCHOOL = toldKind('told: forms at school', [
  {
    open: [
      'Do you see the {s}? You should hear, or rather watch, how well one can {v} at that age.',
      '"In my class," said the teacher, "nobody can {v} like the {s}."',
    ],
    ask: [
      'When the lesson is over, the {s} still __.',
      'The {s} __ during maths.',
      'The rest of us do sums, and the {s} __.',
      'All day long the {s} __.',
      'Even in the middle of a test, the {s} __.',
      'Look, over there: the {s} __.',
      'Everyone claps whenever the {s} __.',
    ],
    rows: `s v due rivals / girl who sits behind the twins | sing | sings | sing / twins who sit behind that girl | sing | sing | sings
      / boy whose parents have a shop | draw | draws | draw / boys whose father has a shop | draw | draw | draws
      / child with the thick glasses | rhyme | rhymes | rhyme / children by the window | whisper | whisper | whispers
      / girl with the yellow bows | dance | dances | dance / girls in front of him | write | write | writes
      / boy between the two doors | hum | hums | hum / pupils near the door | joke | joke | jokes
      / boy beside my sisters | whistle | whistles | whistle / friends of that boy | whistle | whistle | whistles`,
  },
  {
    open: [
      'For homework we had to write a page about our grandmothers. {P} called {pHis} page "My Grandma {t}". The teacher liked it so much that she put it up in the hall. It began with the words: "To {v}, that is what Grandma is for."',
      '"My Grandma {t}", {p} wrote at the top in green ink. Then {pHe} chewed {pHis} pen for a good while. "To {v} is no sin," began the page, and even the headmaster laughed when he read it.',
    ],
    ask: [
      'Further down, the page about Grandma said: "In red shoes, she __."',
      '"My grandma __ in the kitchen," it said.',
      'The last line {p} wrote about her was: "My grandma __."',
      '"Grandma __ all day," {p} wrote.',
      '"Tired or not," the page went on, "she __."',
      'Near the end one could read: "With both her hands in the air, Grandma __."',
      'There was a drawing, too, and under it: "Grandma __."',
    ],
    rows: `t v due rivals / in 1950 | dance | danced | dances / Today | dance | dances | danced / Long Ago | swim | swam | swims
      / Today | swim | swims | swam / as a Girl | sing | sang | sings / This Year | sing | sings | sang
      / When She Was Ten | climb | climbed | climbs / Now That She Is Eighty | climb | climbs | climbed
      / in Her Youth | dream | dreamed | dreams / in Her Old Age | dream | dreams | dreamed
      / Before the War | fight | fought | fights / These Days | fight | fights | fought`,
  },
  {
    open: ['"{P}, what about your {n}?" asked the coach.', 'The coach said that it all comes down to {n}.'],
    ask: [
      '"Honestly, not very __."',
      '"How __ do you need?"',
      'Then he wanted to know how __.',
      'We had twice as __ last year.',
      'My sister says that she does not need __.',
      'How __?',
      'Nobody at our club has ever had so __.',
    ],
    rows: `n due rivals / practice | much | many / goals | many | much / strength | much | many / hours in the gym | many | much
      / sleep | much | many / push-ups | many | much / training | much | many / training days | many | much
      / fun | much | many / good players | many | much / luck | much | many / matches | many | much
      / water | much | many / fast runners | many | much`,
  },
  {
    open: [
      'For the school play Mr Hill had wanted {x}, and the mothers had been sewing since June. Then measles went round. When the curtain rose, what one saw was {cnt}, and the piano was out of tune as well.',
      '"A play with {x}," Mr Hill had told us, "that is something they will remember!" They do. The measles saw to it that the audience saw {cnt}.',
    ],
    ask: [
      'A small boy in the front row cried when he saw the __.',
      'Mr Hill thanked the __ with flowers.',
      'Halfway through the first song, somebody trod on the __.',
      'The mayor hugged the __.',
      'The loudest applause of the whole evening went to the __.',
      'All at once the lights failed, and no one could see the __.',
      'Afterwards the mayor shook hands with the __.',
    ],
    rows: `x cnt due rivals / six wolves | just one of them | wolf | wolves / one big wolf | a whole pack of them instead | wolves | wolf
      / ten thieves | only one of them | thief | thieves / a thief | a gang of them instead | thieves | thief
      / three witches | no more than one | witch | witches / a single witch | a pair of them instead | witches | witch
      / twelve fairies | only one of them | fairy | fairies / one fairy | four of them instead | fairies | fairy
      / five kings | just one of them | king | kings / a king | three of them instead | kings | king
      / twenty mice | just one of them | mouse | mice / one mouse | a couple of them instead | mice | mouse`,
  },
  {
    open: ['{S} did the whole project without any help.', 'Nobody helped {o}. {S} did not want help.'],
    ask: [
      'It is hard to believe, but {s} built the bridge all by __.',
      '{S} built __ a bridge.',
      'When the teacher praised it, {s} looked very pleased with __.',
      '{S} believed in __ all along.',
      'Before the hall full of parents, {s} had to introduce __.',
      'On the last evening, with the saw, {s} nearly hurt __.',
      'The blue rosette, which was a large one, {s} had made for __.',
    ],
    rows: `o s due rivals / him | my brother | himself | themselves herself / them | the twins | themselves | himself itself
      / her | my best friend | herself | himself themselves / us | we | ourselves | themselves myself
      / me | I | myself | ourselves himself / them | the new girls | themselves | herself itself
      / him | the boy with two dogs | himself | themselves itself / her | the girl from Peru | herself | themselves himself
      / them | two of my friends | themselves | himself herself`,
  },
  {
    open: [
      '{P} used to {a} until {pHe} hurt {pHis} knee. Now it is quite another thing that {pHe} loves: to {b}.',
      'Old love: to {a}. New love: to {b}. That, in short, is the story of {p}.',
    ],
    ask: [
      'Come rain or shine, nowadays {p} __.',
      '{P} __ every evening now.',
      'Ask what {p} does after school now, and the answer is: {pHe} __.',
      'Nowadays {pHe} __ with a club.',
      'And the knee? It does not hurt at all when {pHe} __.',
      'The doctor is very glad that {p} now __.',
      'So these days {pHe} __.',
    ],
    rows: `a b due rivals / skate | write | writes | skates wrote / run | swim | swims | runs swam / dance | sing | sings | dances sang
      / climb | draw | draws | climbs drew / fight | bake | bakes | fights baked / jump | knit | knits | jumps knitted
      / swim | paint | paints | swims painted / ride | cook | cooks | rides cooked / ski | row | rows | skis rowed
      / box | garden | gardens | boxes gardened / surf | fish | fishes | surfs fished`,
  },
  {
    open: [
      'I have a bad seat in the orchestra, right beside the {s}. The conductor keeps telling me that I come in late. Well, how is one to count to four when one has to {v} next to somebody who does the same, only louder?',
      'If you come to our concert, watch the {s} and not me. Four bars before the end, where the music gets quiet, there is nothing to play, and so there is time to {v}.',
    ],
    ask: [
      'The flutes begin, and the {s} __.',
      'Beside me, the {s} __ once more.',
      'I try not to laugh, but it is not easy while the {s} __.',
      'At every concert the {s} __.',
      'The conductor closes his eyes, so he never notices that the {s} __.',
      'Every time we get to that page, the {s} __.',
      'Just before the last note, the {s} in the second row __.',
    ],
    rows: `s v due rivals / man with the cymbals | yawn | yawns | yawn / men with the horns | yawn | yawn | yawns
      / lady with the bells | hum | hums | hum / ladies with the harp | hum | hum | hums
      / player of the drums | cough | coughs | cough / two players of the big drum | cough | cough | coughs
      / fellow behind the cellos | sniff | sniffs | sniff / fellows behind the piano | sniff | sniff | sniffs
      / boy with the triangles | count | counts | count / boys with the tuba | giggle | giggle | giggles
      / woman among the trumpets | smile | smiles | smile / women beside the organ | stretch | stretch | stretches`,
  },
  {
    open: ['At the top of the lost property box lay {n}.', '"Does anybody miss {n}?" asked the caretaker.'],
    ask: [
      '"I know who owns __."',
      'Mum washed __ at once.',
      'The caretaker said that by Friday somebody had to collect __.',
      'The caretaker kept __ for a year.',
      '"My brother," said {p}, "has been looking everywhere for __."',
      'As no one came, they sold __.',
      'It was the gym teacher who, very red in the face, came back for __.',
    ],
    rows: `n due rivals / a purple hat | it | them / skating boots | them | it / a broken flute | it | them
      / four left socks | them | it / an umbrella | it | them / swimming goggles | them | it / a school bag | it | them
      / two rackets | them | it / a silver whistle | it | them / somebody's glasses | them | it
      / a box of paints | it | them / football shorts | them | it / a bell | it | them / a few pens | them | it`,
  },
  {
    open: [
      '"Which {n} do you want for the match?" asked the coach, who had the whole cupboard open behind him. {P} was new in the team and did not like to be a bother.',
      '"Your {n}, {p}! Go and choose!" That is the rule at our club: the first to come may choose. {P} had run all the way from the bus stop to be first, and was out of breath.',
    ],
    ask: [
      '"If it is all the same to you, then please the black __."',
      '"Take the white __, {p}!"',
      'The captain had wanted the same, so {p} took the other __.',
      '"The red __ for me, please."',
      '"Try again," the coach said, "you have picked up the wrong __."',
      'Even for a beginner, it was better not to play in the old __.',
      'When we won, {p} wanted to keep the lucky __.',
    ],
    rows: `n due rivals / socks | ones | one / shirt | one | ones / boots | ones | one / cap | one | ones / gloves | ones | one
      / ball | one | ones / shorts | ones | one / racket | one | ones / shoes | ones | one / helmet | one | ones`,
  },
  {
    open: [
      '{P} had never {x} anything in {pHis} life before this term.',
      '"You really have never {x} anything before?" the teacher asked {p}.',
    ],
    ask: [
      'Right away, on the first morning, something got __.',
      '"Look what I have __ today!"',
      'Later there were a hundred things at home that {p} had __.',
      'Something new had been __.',
      'I am not going to tell you how many {pHe} has since __.',
      'By Christmas, {p} could not remember all that {pHe} had __.',
      'In June we had a long list of everything that {p} had __.',
    ],
    rows: `x due rivals / written | written | wrote writes / drawn | drawn | drew draws / sung | sung | sang sings
      / broken | broken | broke breaks / stolen | stolen | stole steals / sewn | sewn | sewed sews
      / hidden | hidden | hid hides / thrown | thrown | threw throws / chosen | chosen | chose chooses
      / grown | grown | grew grows / forgotten | forgotten | forgot forgets`,
  },
  {
    open: [
      'There were {x} on the table. Polite as ever, {p} took just one.',
      'Mrs Bell had {x} for a prize. "You may have one," she told {p}, and one it was.',
    ],
    ask: [
      'The {y} child who came next was allowed to have the __.',
      'Nobody touched the __ for a while.',
      'With a sigh, {p} said goodbye to the __.',
      'Who got the __ in the end?',
      'Mrs Bell later forgot about the __.',
      'A boy at the next table was staring at the __.',
      'By the time {p} looked back, someone had taken the __.',
    ],
    rows: `x y due rivals / two biscuits | little | other | others / nine biscuits | little | others | other
      / two apples | lucky | other | others / a dozen apples | lucky | others | other / two stickers | happy | other | others
      / ten stickers | happy | others | other / two kites | small | other | others / four kites | small | others | other
      / two buns | shy | other | others / twenty buns | shy | others | other`,
  },
  {
    open: [
      'What happened at the race last Saturday is still the talk of the village. Against all those big boys and girls from the town, {s} had signed up to run, and there was a good deal of laughing at the start.',
      'Among the runners, right at the back, stood {s}. Uncle Ted put a pound on that number out of pity. The whole village was there, and the sun burned down.',
    ],
    ask: [
      'Nobody had thought it possible. At the last corner, though, {s} flew by, and no one could catch __.',
      'The mayor gave __ a medal.',
      'It was a great shout that went up when the crowd saw {s} at the front. "Come on! You have to beat __!"',
      'Uncle Ted bet on __ again.',
      '{S} in first place, who would have thought it! The whole village came running to hug __.',
      'When it was over, the reporters all wanted to talk to {s}, so they ran after __.',
      'Uncle Ted bought ice cream for {s}; he was so proud of __.',
    ],
    rows: `s due rivals / a thin boy | him | them her / two sisters | them | her him / an old lady | her | him them
      / a farmer | him | her them / three cousins | them | him her / a tiny girl | her | them him
      / the postman | him | them her / twins | them | him her / the baker's wife | her | them him`,
  },
  {
    open: [
      'Tomorrow is sports day. {P} has only one event: {pHe} {x} for the school.',
      'Each year on sports day {p} {x} for {pHis} school, and tomorrow is the day.',
    ],
    ask: [
      'Tomorrow, then, at half past ten, {p} will __.',
      '{P} has to __ at ten tomorrow.',
      'If it does not rain, we are going to watch {p} __.',
      'Tomorrow {pHe} will __ for the school.',
      '"Wish me luck," says {p}, "tomorrow I have to __."',
      'Twelve hours from now, {pHe} must __.',
      'And yet, what a fine thing it is to __!',
    ],
    rows: `x due rivals / runs | run | runs ran / swims | swim | swims swam / jumps | jump | jumps jumped
      / dances | dance | dances danced / rides | ride | rides rode / throws | throw | throws threw
      / fights | fight | fights fought / climbs | climb | climbs climbed / sings | sing | sings sang
      / skates | skate | skates skated / speaks | speak | speaks spoke`,
  },
  {
    open: [
      'We have two clubs that meet on Wednesdays, and they share a wall. In the room with the stove, which is where the {s}, they {v} until the bell goes. The other club plays chess and would like some quiet.',
      '"What do they do in there?" the new teacher asked, with her ear to the wall. "Oh, they {v}," said the caretaker. "It\'s where the {s}. You get used to it."',
    ],
    ask: [
      'Wednesday or not, each of them just __.',
      'The club by the stove __ loudly.',
      'You could set your watch by it: at four, everyone in there __.',
      'Everyone in there __ until five.',
      'There is a tall girl at the stove. She is the best of the lot, the way she __.',
      'No one gets bored, for on Wednesdays everybody __.',
      'Peep through the keyhole: the boy closest to the stove __.',
    ],
    rows: `s v due rivals / singers meet | sing | sings | sing sang / actors meet | shout | shouts | shout shouted
      / drummers meet | drum | drums | drum drummed / dancers meet | dance | dances | dance danced
      / carpenters meet | hammer | hammers | hammer hammered / cooks meet | bake | bakes | bake baked
      / painters meet | paint | paints | paint painted / clowns meet | laugh | laughs | laugh laughed
      / boxers meet | jump | jumps | jump jumped / poets meet | rhyme | rhymes | rhyme rhymed`,
  },
  {
    open: [
      'Everybody is good at something, says our head teacher. The best thing to do is to {v}, in the opinion of {s}.',
      '"To {v}" is what you get as an answer if you ask {s} about hobbies.',
    ],
    ask: [
      'In the gym, on the stairs, in the lunch break, {s} __.',
      'In the yard, {s} __ every day.',
      'While the rest of the class run about in the yard, {s} __.',
      'Even at home, {s} __ for hours.',
      'It is a good life, and in the holidays {s} always __.',
      'It makes the winter shorter when {s} __.',
      'In a good mood, {s} __.',
    ],
    rows: `s v due rivals / my friend | juggle | juggles | juggle / Joe and Kim | sing | sing | sings
      / Kim from the twins' class | knit | knits | knit / both of my friends | joke | joke | jokes
      / my cousin | draw | draws | draw / all my cousins | dance | dance | dances
      / each of my cousins | whistle | whistles | whistle / most of my friends | clap | clap | claps
      / every friend of mine | climb | climbs | climb / Ben and his sister | skate | skate | skates
      / Ben | cycle | cycles | cycle / several of my friends | act | act | acts`,
  },
  {
    open: [
      'Our hockey team lost eight to nothing, and {p} was in goal. "Show me your {x}," said the nurse afterwards. It was not so bad: {cnt}.',
      'In the changing room the nurse was looking for broken {x}. She saw that {cnt}, wrote it down, and gave {p} a sweet.',
    ],
    ask: [
      'With great care, the nurse put some ice on the __.',
      '{P} showed Mum the __ at home.',
      '"Does it hurt," she asked, "when I press here, on the __?"',
      'The doctor looked at the __ again.',
      'For a week {p} was not allowed to use the __.',
      'In bed that night, {pHe} could feel nothing but the __.',
      'All of us wanted to have a look at the __.',
    ],
    rows: `x cnt due rivals / fingers | only one was hurt | finger | fingers / fingers | two were hurt | fingers | finger
      / teeth | only one was loose | tooth | teeth / teeth | a couple were loose | teeth | tooth
      / feet | just one was swollen | foot | feet / feet | both were swollen | feet | foot
      / knees | just one was scratched | knee | knees / knees | both were scratched | knees | knee
      / elbows | only one was blue | elbow | elbows / elbows | both were blue | elbows | elbow
      / thumbs | just one was bent | thumb | thumbs / toes | three were bent | toes | toe`,
  },
  {
    open: [
      'At the end of term the pupils sang for {n}.',
      'Guess what the music room got for its birthday: {n}!',
    ],
    ask: [
      'Please do not lean your bicycles against __.',
      'A boy drew a face on __.',
      'Who paid for __?',
      'Everybody came to see __ on Monday.',
      'On Monday morning the whole school came in to look at __.',
      'It is the caretaker, as always, who has to clean __.',
      'A month later the little ones had already broken __.',
    ],
    rows: `n due rivals / a new piano | it | them / new drums | them | it / an organ | it | them / eight bright windows | them | it
      / a mirror | it | them / two harps | them | it / a stage | it | them / red curtains | them | it
      / a stove | it | them / thirty chairs | them | it / a carpet | it | them / shelves | them | it`,
  },
  {
    open: [
      'There is a photograph of the club from 1962. "Everyone used to {v} in those days," says my grandfather, and taps on {s}. He will not tell me more, though I think he was in love that summer.',
      '"Look closely," said Grandfather, and passed me the old photograph. "This is 1962. You see {s}? In our club it was the custom to {v}, and I can hear it still."',
    ],
    ask: [
      'On the way home from every match, in 1962, {s} __.',
      'In 1962, {s} __ every night.',
      'The bus had no radio in those days, so {s} __.',
      'On the bus home, {s} __ back then.',
      'He smiles. For a whole summer, sixty years ago, {s} __.',
      'They had just won the cup, and that evening {s} __.',
      'Long ago, when Grandfather was young, {s} __.',
    ],
    rows: `s v due rivals / the girl at the back | sing | sang | sings sing / the two on the left | swim | swam | swims swim
      / the tall man | drink | drank | drinks drink / the twins | ring the bell | rang | rings ring
      / the boy with the cap | dance | danced | dances dance / the brothers | fight | fought | fights fight
      / the goalkeeper | laugh | laughed | laughs laugh / the girls | ride | rode | rides ride
      / the coach | smoke | smoked | smokes smoke / the boys | shout | shouted | shouts shout`,
  },
  {
    open: [
      'Who won the chess game? Neither {p} nor {q}; they are still at it. {P} {x}, and {q} {y}.',
      'If you want to know how two people can play chess, look at this: {p} {x}, {q} {y}.',
    ],
    ask: [
      'Tomorrow it will be just the same, and you will see {p} __.',
      '"Must you __ all the time, {p}?"',
      'It drives {q} mad that, at every move, {p} has to __.',
      '{P} began to __ once again.',
      'Until the clock runs out, {p} will __.',
      'I have known {p} for years, and {pHe} has always loved to __.',
      'Before the game was over, {p} had made the whole club __.',
    ],
    rows: `x y due rivals / hums | sighs | hum | hums sigh / whistles | groans | whistle | whistles groan
      / yawns | smiles | yawn | yawns smile / coughs | stares | cough | coughs stare / laughs | frowns | laugh | laughs frown
      / sneezes | blinks | sneeze | sneezes blink / sings | waits | sing | sings wait / sniffs | giggles | sniff | sniffs giggle
      / mumbles | nods | mumble | mumbles nod / grins | weeps | grin | grins weep`,
  },
]);

export const kinds: readonly Kind[] = [FORM_SCHOOL];
