// Tellings in which "it", "they", "them", "its" or "their" is due for things, for what is one or many by its word.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

/** Rows with the rivals of "it" or of "them" and so on at their ends. */
const ONE_OR_MANY: Readonly<Record<string, string>> = {
  it: 'them him her',
  them: 'it him her',
  they: 'it he she',
  IT: 'they he she',
  its: 'their his her',
  their: 'its his her',
};

/** Rows of the keys of `head`, in which the last cell is the word that is due; `d` is `x` with "the". */
function things(head: string, ...rows: readonly string[]): string {
  const full = rows.map((row) => {
    const due = row.split(' | ').at(-1) ?? '';
    const x = row.split(' | ')[head.split(' ').indexOf('x')].replace(/^(?:the|an?|some) /, '');
    return `the ${x} | ${row.slice(0, -due.length)}${due.toLowerCase()} | ${ONE_OR_MANY[due]}`;
  });
  return [`d ${head} due rivals`, ...full].join('\n');
}

const TROUSERS = toldKind('told: whom, it or them', [
  {
    open: [
      'I took the {x} to the cleaner on Monday, together with {y}.',
      'On Monday two things went to the cleaner: the {x} and {y}.',
    ],
    ask: [
      'When I got the {x} back, there was still a spot, and I had to wash __ again.',
      'The bill for the {x} was so high that I could have bought a new lot. Now I shall never dare to wear __.',
      'My wife looked for the {x} all week. She did not know that I had taken __ to be cleaned.',
      'The {x} came back much too small. I was so angry that I threw __ away.',
      'Do you want the {x}? My brother does not, and I am too fat for __.',
    ],
    rows: things(
      'x y',
      'coat | my trousers | it',
      'white jacket | my jeans | it',
      'pullover | my gloves | it',
      'suit | some shirts | it',
      'trousers | my coat | them',
      'jeans | a jacket | them',
      'shorts | a pullover | them',
      'pyjamas | a dressing gown | them',
    ),
  },
  {
    open: [
      'Grandmother was cutting my hair in the kitchen. "Who has taken the {x}?" she asked. Grandfather moved {y} and went on reading.',
      '"Where did I put the {x}?" asked Grandmother. On the table lay {y}, a comb, two oranges and the cat.',
    ],
    ask: [
      'In the end she found the {x}. The cat had been lying on __.',
      'Grandfather got up, and we all saw the {x}, for he had been sitting on __.',
      'She got so angry about the {x} that she told us to go and look for __.',
      'The {x} turned up a week later. Somebody had gone out and forgotten to put __ back.',
      'Nobody had touched the {x}, but still she could not find __.',
    ],
    rows: things(
      'x y',
      'brush | scissors | it',
      'mirror | two combs | it',
      'towel | my glasses | it',
      'soap | the scissors | it',
      'scissors | a brush | them',
      'hairpins | a mirror | them',
      'glasses | the newspaper | them',
      'curlers | a towel | them',
    ),
  },
  {
    open: [
      'There were too many bags in the car already, but {m} had to have the {x} with him. We put everything on the roof.',
      'We drove to the seaside with all our bags on the roof, and on the very top {m} had put the {x}.',
    ],
    ask: [
      'At the first bend the {x} slid off the roof, and {m} did not notice that __ had gone.',
      'A lorry driver found the {x} in a ditch, where __ had fallen.',
      'The {x} flew through the air like a bird before __ hit the ground.',
      'When we got the {x} back, __ looked as if an elephant had sat there.',
      'We might have lost the {x} for good if __ had not got caught in a tree.',
    ],
    rows: things(
      'x',
      'tent | IT',
      'suitcase | IT',
      'luggage | IT',
      'guitar | IT',
      'skis | they',
      'binoculars | they',
      'tennis rackets | they',
      'swimming things | they',
    ),
  },
  {
    open: [
      'It is only {x}, my dear, and nothing to cry about. Your brothers have been through worse, and so has your aunt.',
      '"You look pale." "I have had {x}." That is how two neighbours talked over the fence, with three dogs around their feet.',
    ],
    ask: [
      'Do you still have {x}, or did the pills cure __?',
      'Talking of {x}, if only somebody knew a way to stop __!',
      'Many people have {x} without knowing where they got __.',
      'Never mind {x}. With tea and a warm bed I have always got over __.',
    ],
    rows: things(
      'x',
      'a headache | it',
      'a cough | it',
      'a cold | it',
      'toothache | it',
      'the measles | them',
      'spots | them',
      'bad dreams | them',
      'hiccups | them',
    ),
  },
  {
    open: [
      'Father read the {x} by the light of a candle. Around him sat my mother, four cats and two uncles who never said a word.',
      'A rider brought the {x} at dusk. Father went into his room. We heard his pen, and then we heard him sing.',
    ],
    ask: [
      'He told nobody what was in the {x}. When he had finished, he threw __ into the fire.',
      'My mother asked to see the {x}, but he would not show __ to her.',
      'For years I thought about the {x}. And then, behind a picture, I found __.',
      'In the morning the {x} had gone. He must have hidden __ somewhere.',
      'It was the {x} that made him so happy. He would not let go, and even at night he kept __ under his pillow.',
    ],
    rows: things(
      'x',
      'letter | it',
      'note | it',
      'telegram | it',
      'message | it',
      'letters | them',
      'papers | them',
      'lines | them',
      'pages | them',
    ),
  },
  {
    open: [
      'My brother collects all kinds of {kind}. Last week he came home with {x}, and now none of us can get into the bath.',
      'In our bathtub there {is} {x}. It was my brother who put {him} there. He loves {kind}.',
    ],
    ask: [
      'As for {d}, I told him that the neighbours will complain if __ {get} out.',
      'My sister had never been so close to {d} before, and she screamed when __ moved.',
      'Since {d} came, we have all stopped washing. "Just be quiet, and __ will not bite," says my brother.',
      '{D} sat there, and we do not even know what __ might eat.',
      'Why did he bring {d} home? Because at the market __ looked so sad.',
    ],
    rows: things(
      'kind is him get x',
      'animals | is | it | gets | a crocodile | IT',
      'reptiles | is | it | gets | a python | IT',
      'sea creatures | is | it | gets | a giant crab | IT',
      'animals | is | it | gets | a baby seal | IT',
      'animals | are | them | get | two crocodiles | they',
      'reptiles | are | them | get | some turtles | they',
      'sea creatures | are | them | get | ninety crabs | they',
      'birds | are | them | get | six penguins | they',
    ),
  },
  {
    open: [
      'Who has been in my room? I left the {x} on the bed, next to {y}, and shut the door.',
      'Listen, everyone. I am missing the {x}. My {y2} {is2} still there.',
    ],
    ask: [
      '"If you have borrowed the {x}, I hope that you will bring __ back."',
      'Has anybody seen the {x}? This morning I still had __.',
      'What a silly thing! All the time that I was looking for the {x}, I was wearing __.',
      'The {x} had cost me eighty pounds. No wonder, then, that I wanted __ back.',
      'At last I saw the {x} on the dog. My little sister had dressed him up in __.',
    ],
    rows: things(
      'x y y2 is2',
      'scarf | my gloves | gloves | are | it',
      'hat | my socks | socks | are | it',
      'pullover | my jeans | jeans | are | it',
      'necklace | my earrings | earrings | are | it',
      'gloves | my scarf | scarf | is | them',
      'tights | my dress | dress | is | them',
      'slippers | my hat | hat | is | them',
      'sunglasses | my hat | hat | is | them',
    ),
  },
  {
    open: [
      'In the year of the great flood the water took the {x} and left the {y} standing. Nobody can explain why.',
      'After the flood we rowed through the village. The {y} had not been touched. But the {x}!',
    ],
    ask: [
      'All that we could see of the {x} was __ {roof}.',
      'The mud was so deep that the {x} had sunk up to __ {window}.',
      'Where the {x} used to stand there was nothing left except for __ {wall}.',
      'A week after the flood men came to look at the {x} and to measure __ {wall}.',
      'No one was sad about the {x}, which had never been famous for __ beauty.',
    ],
    rows: things(
      'x y roof window wall',
      'school | houses | roof | windows | walls | its',
      'mill | farms | roof | windows | walls | its',
      'town hall | shops | roof | windows | walls | its',
      'bakery | barns | chimney | windows | walls | its',
      'houses | church | roofs | windows | walls | their',
      'shops | school | roofs | windows | walls | their',
      'barns | mill | roofs | windows | walls | their',
      'farms | castle | chimneys | windows | walls | their',
    ),
  },
  {
    open: [
      'Now about supper. I have made {x} for you, {m}. The girls have eaten.',
      'It says on the note from Mother: "There {is} {x} in the oven. The girls have had theirs."',
    ],
    ask: [
      'About {d}: take a cloth, {m}, or you will burn your fingers on __.',
      'There was nobody at home, and {d} got quite black, as {m} forgot to take __ out.',
      '{M} looked at {d} and wondered whether Mother had really made __.',
      '"Hmm," said {m}, and as a treat he gave {d} to the dog, who swallowed __ in one go.',
      'If you do not like {d}, you do not have to eat __.',
    ],
    rows: things(
      'is x',
      'is | a pie | it',
      'is | fish | it',
      'is | roast beef | it',
      'is | a leg of lamb | it',
      'is | rice pudding | it',
      'are | sausages | them',
      'are | fish fingers | them',
      'are | six pancakes | them',
      'are | stuffed tomatoes | them',
      'are | potatoes | them',
    ),
  },
  {
    open: [
      'Last night {y} played first, and then came {x}. I stood at the back, beside the drinks.',
      '{X} came to our town hall for one night. There was also {y}, but who cares?',
    ],
    ask: [
      'I have loved {d} for years, and so of course I knew all __ songs.',
      'If you had been there, you would know why {d} became famous for __ noise.',
      'At the back door we asked {d} for a picture of __ first concert.',
      'After midnight the police came in, and {d} had to stop in the middle of __ best song.',
      'My father calls {d} a waste of money and laughs at __ name.',
    ],
    rows: things(
      'x y',
      'a brass band | two sisters | its',
      'the fire brigade band | two clowns | its',
      "a children's choir | three drummers | its",
      'the Red Shoes | a jazz band | their',
      'three fiddlers | a choir | their',
      'the Stone Sisters | a brass band | their',
    ),
    near: true,
  },
  {
    open: [
      'A customer came in this morning with the {x} that we had mended for her. Beside her were two boys with ice creams.',
      'A month ago a lady had the {x} mended by us. I remember it well, since two boys with ice creams came with her.',
    ],
    ask: [
      '"The {x}! Just look!" she said. "I have only had __ for a month."',
      'The {x} had broken again, she said. We asked her what she had done with __.',
      'She did not want the {x} any more, and said that we might as well keep __.',
      'I gave the lady her money back and put the {x} in the window, and two days later we had sold __.',
      'The two boys had taken the {x} to pieces and then could not put __ together again.',
    ],
    rows: things(
      'x',
      'clock | it',
      'radio | it',
      'camera | it',
      'doll | it',
      'toys | them',
      'binoculars | them',
      'glasses | them',
      'earphones | them',
    ),
  },
  {
    open: [
      'In the museum you can see {x} from the time of the Vikings, next to {y}. A guard sits there on a stool, year in, year out.',
      'There is a stool in the last room, and on it sits Mr Bloom, who guards {x}. {Y} next door {isY} guarded by a dog.',
    ],
    ask: [
      'Mr Bloom loves {d}. Whenever he is alone with the Vikings, he dusts __.',
      'A thief came for {d}, but Mr Bloom sat there all night with a whistle and did not let him have __.',
      'Please keep your hands off {d}! Visitors must not touch __.',
      'Someone from London wished to buy {d}, but the museum would not sell __.',
      'Nobody knows what the Vikings did with {d}, or who made __.',
    ],
    rows: things(
      'x y Y isY',
      'a shield | swords | The swords | are | it',
      'an iron pot | spoons | The spoons | are | it',
      'a wooden dragon | shields | The shields | are | it',
      'a helmet | spears | The spears | are | it',
      'some shields | a ship | The ship | is | them',
      'two helmets | a sword | The sword | is | them',
      'iron keys | a cart | The cart | is | them',
      'wooden skates | a ship | The ship | is | them',
    ),
  },
  {
    open: [
      'I was told by the man at the garden centre to water {x} every day, and {y} never.',
      'On my balcony I have got {x}. And in the room there {isY} {y}. I talk in there, as my mother did.',
    ],
    ask: [
      'For the first week {d} did well, and then __ began to die.',
      'I put a blanket over {d}, but in the morning __ looked worse than ever.',
      'I wonder if {d} would be happier in the shade, where __ could not get so dry.',
      'At night something ate {d}, so I never saw how __ bloomed.',
      'My mother says that I should sing to {d}, so that __ will grow.',
    ],
    rows: things(
      'x y isY',
      'a rose | cactuses | are | IT',
      'a lemon tree | lilies | are | IT',
      'a sunflower | ferns | are | IT',
      'a little palm tree | roses | are | IT',
      'two roses | a cactus | is | they',
      'tomatoes | a palm tree | is | they',
      'tulips | a fern | is | they',
      'sunflowers | a lily | is | they',
    ),
  },
  {
    open: [
      'The council has given our park {x}. There is a new gate as well, and two benches, and they all cost a lot.',
      'In the park you can see {x} now, put up by the council at night, so that nobody could stop it.',
    ],
    ask: [
      'A month later {d} began to lose __ {colour}.',
      'Pigeons love {d}, and you would hardly believe what they did to __ {top}.',
      'There was a storm, and on the morning after we found {d} with a pine tree on __ {top}.',
      'Two artists were paid to paint {d}, but the rain came before they had finished __ {back}.',
      'We do not hate {d} any more. People have grown used to the sight of __ {back}.',
    ],
    rows: things(
      'x colour top back',
      'a stone lion | colour | head | face | its',
      'a wooden giant | arms | head | nose | its',
      'a giant frog | eyes | head | mouth | its',
      'a huge clock | numbers | roof | face | its',
      'three stone lions | colour | heads | faces | their',
      'two wooden giants | arms | heads | noses | their',
      'nine giant frogs | eyes | heads | mouths | their',
      'two huge clocks | numbers | roofs | faces | their',
    ),
  },
  {
    open: [
      'The new boss wants to see the {x} by noon. He also mentioned {y}, but that can wait.',
      '"Where {is} the {x}?" It was the new boss on the phone. I had been busy with {y}, and it was five to twelve.',
    ],
    ask: [
      'I spilled coffee over the {x} and tried to dry __.',
      'The {x} had been on my desk all morning, and yet I could not find __.',
      'He looked at the {x}, said "Hm," and gave __ back to me.',
      'With the {x} in my bag I ran up the stairs. "Too late," said the boss. "I do not need __ any more."',
      'The boss had asked for the {x} three times, so at five past twelve I sent __ up with the lift.',
    ],
    rows: things(
      'x y is',
      'report | the bills | is | it',
      'letter | some forms | is | it',
      'contract | two maps | is | it',
      'list | the keys | is | it',
      'reports | a bill | are | them',
      'letters | a form | are | them',
      'figures | a map | are | them',
      'plans | a cake | are | them',
    ),
  },
  {
    open: [
      'I heard the news on the radio in the barber shop. Two men were quarrelling about football.',
      '"Have you heard?" said the barber. He had one hand full of hair. Two men on the bench were reading papers.',
    ],
    ask: [
      'I ran home and told my wife {x}, but she had already heard __.',
      'Bad as {x} {was}, we had to pass __ on to my mother-in-law.',
      'When my son heard {x}, he did not want to believe __.',
      'We talked about {x} all evening, and even in bed I could not forget __.',
      'As for {x}, I wish that the barber had kept __ to himself.',
    ],
    rows: things(
      'x was',
      'the news | was | it',
      'the story | was | it',
      'the rumour | was | it',
      'the advice | was | it',
      'the details | were | them',
      'the results | were | them',
      'the rumours | were | them',
      'the facts | were | them',
    ),
    near: true,
  },
  {
    open: [
      'We wanted to move the {x} up to the third floor. There were four of us, and the neighbours gave advice from their doors.',
      'Moving day! Up the stairs went the lamps, the books, the cat. Last of all came the {x}.',
    ],
    ask: [
      'On the second floor we had to put the {x} down, because __ weighed a ton.',
      'We turned the {x} this way and that, but __ simply would not go round the corner.',
      'The {x} came down the stairs again, with a terrible noise, and at the bottom __ broke.',
      'The {x} had belonged to my grandfather, and I did not tell the others how much __ meant to me.',
      'Today the {x} can be seen in the yard, where __ got stuck in the gate.',
    ],
    rows: things(
      'x',
      'wardrobe | IT',
      'piano | IT',
      'furniture | IT',
      'sofa | IT',
      'bunk beds | they',
      'bookshelves | they',
      'wardrobes | they',
      'stone lions | they',
    ),
  },
  {
    open: [
      'Every winter, when the snow came, the {x} would wait for the old lady behind the chapel. Her sons did not believe her.',
      'The old lady in the last house used to feed the {x}. Her sons laughed. One of them even had a gun.',
    ],
    ask: [
      'She put out bread, and in the night the {x} came and licked __ {lip}.',
      'In the morning, by the gate, she could see where the {x} had left __ tracks.',
      'The moon was up, and through the window she saw the {x}, with snow on __ {back}.',
      'One of her sons shot at the {x}, but he only hit the tip of __ {ear}.',
      'The {x} came to the door on the day she died, and stood there hanging __ {head}.',
    ],
    rows: things(
      'x lip back ear head',
      'wolf | lips | back | ear | head | its',
      'fox | lips | back | tail | head | its',
      'bear | lips | back | ear | head | its',
      'lynx | lips | back | ear | head | its',
      'wolves | lips | backs | ears | heads | their',
      'foxes | lips | backs | tails | heads | their',
      'bears | lips | backs | ears | heads | their',
      'wild dogs | lips | backs | ears | heads | their',
    ),
  },
]);

export const kinds: readonly Kind[] = [TROUSERS];
