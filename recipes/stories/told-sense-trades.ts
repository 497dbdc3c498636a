// Tellings of trades: what somebody of a trade uses, smells of, gets delivered, looks after, and where he works.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WORK = toldKind('told: sense, trades and their things', [
  {
    open: [
      'My uncle is a {x}. He is not rich, and he has a bad knee, but he has never once said that he would rather do something else. In the evening he sits on the step with his pipe and tells us who was rude to him and who was kind.',
      'The man next door is a {x}, as his father was and his father before him. It says so on a little plate by the bell.',
    ],
    ask: [
      'One morning he got to work without his __ and had to go all the way back.',
      'What would such a man be without his __?',
      'Somebody has stolen his __! He cannot earn a penny until he gets it back.',
      'When he retires, I think, the thing he will miss the most is his __.',
      '"Where is my __?" he shouts up the stairs. "I cannot work without it!"',
      'For thirty years he has made his living with a good __.',
    ],
    rows: `x due rivals
      painter | brush | needle camera spade / photographer | camera | brush axe drum / tailor | needle | camera plough brush
      woodcutter | axe | needle pen camera / taxi driver | car | axe boat needle / farmer | tractor | camera boat needle
      gardener | spade | brush camera drum / ferryman | boat | needle axe spade / drummer | drum | needle spade boat
      writer | pen | axe boat spade`,
  },
  {
    open: [
      'You need not ask what my son does for a living. He is a {x}, and it comes in at the door with him.',
      'My son has started work as a {x}. His wife says that she has never washed so many shirts.',
    ],
    ask: [
      'There are stains of __ on all of his sleeves.',
      'When he has been sitting on the sofa, there is __ on the sofa.',
      'Why is there always __ under his nails? Well, think of his job.',
      'Even in church on Sunday he smells a little of __.',
      'The bath is black or white or brown when he gets out of it, because of all the __.',
      'He says that a bit of __ on his trousers never hurt anyone.',
    ],
    rows: `x due rivals
      baker | flour | oil soot clay / car mechanic | oil | flour clay chalk / potter | clay | oil flour soot
      chimney sweep | soot | flour chalk oil / house painter | paint | soot flour oil
      coal miner | coal | flour paint clay / butcher | blood | paint chalk flour / miller | flour | coal oil paint`,
  },
  {
    open: [
      '"When I grow up I am going to be {a x}," says {p}. Last month it was something else, and last year it was a dragon, so we are not too sure about it.',
      'Ask {p} what {pHe} wants to be, and {pHe} says it at once: {a x}. There is a drawing of it on the fridge.',
    ],
    middle: ["The grandparents think that it is only a child's dream."],
    ask: [
      'That means that one day {pHe} will go to work in a __.',
      'If the dream comes true, you will find {pHim} in a __ from morning to night.',
      'We took {pHim} to see a __, so that {pHe} could find out what such people do all day.',
      'Then {pHe} should like being in a __, should {pHe} not?',
      'The walls around {pHim} will be those of a __.',
      'We have promised {pHim} a visit to a real __ in the holidays.',
    ],
    rows: `x due rivals
      teacher | school | ship bank theatre / nurse | hospital | school court garage / actor | theatre | hospital mine school
      sailor | ship | court theatre bank / judge | court | ship kitchen mine / car mechanic | garage | school church theatre
      cook | kitchen | court ship garage / priest | church | bank garage mine / miner | mine | church school ship
      librarian | library | mine ship kitchen`,
  },
  {
    open: [
      'What a Monday! {Thing}, and of course it had to be on the day when my mother-in-law was coming to lunch.',
      '{Thing}. My husband said that he could see to it himself. He looked at it for an hour with his hands on his hips.',
    ],
    ask: [
      'In the end we had to ring the __.',
      'By noon the __ was in the house, and everything was all right again.',
      '"Do you know a good __?" I asked my neighbour over the fence.',
      'It was a case for the __, and not for a man with a book.',
      'I looked for the number of the __ on the list beside the phone.',
      'How glad I was when the bell rang and there stood the __!',
    ],
    rows: `Thing due rivals
      There was water all over the floor under the sink | plumber | vet dentist baker
      The lights went out and the switch gave off sparks | electrician | plumber vet dentist
      Grandfather fell down and could not breathe | doctor | plumber electrician vet
      The cow lay in the barn and would not get up | vet | plumber dentist electrician
      Our window had been broken and the silver was gone | policeman | dentist plumber cook
      The horse had lost a shoe | blacksmith | dentist plumber baker
      The grass was as high as my knees and the roses had gone wild | gardener | dentist plumber vet
      The pipes in the bathroom were dripping like rain | plumber | vet baker dentist`,
  },
  {
    open: [
      'My {who} is a {x}. It is hard work but {He} would not change with a king.',
      'I must tell you about my {who}. {He} is a {x}, the best in the county.',
      'There are three of us, and only my {who} has done well: {He} is a {x}.',
    ],
    ask: [
      'All day long {He} __.',
      'Every morning {He} gets up, has a cup of tea and __ until it is dark.',
      'On holiday {He} gets bored, and when nobody is looking, {He} __.',
      'Even in dreams {He} __, says the family.',
      'Nobody __ as well as {He} does.',
      'The money is not bad for someone who just __ from nine to five.',
    ],
    rows: `who He x due rivals
      uncle | he | pilot | flies | swims digs cooks / sister | she | swimming teacher | swims | flies sings paints
      brother | he | coal miner | digs | flies sings writes / aunt | she | novelist | writes | digs flies cooks
      cousin | he | chef | cooks | flies swims dances / niece | she | ballerina | dances | digs cooks drives
      father | he | taxi man | drives | swims cooks dances / mother | she | portrait artist | paints | drives flies digs
      nephew | he | star of the opera | sings | digs paints swims`,
  },
  {
    open: [
      'The little shop on the corner, the one with the green door, belongs to {x}. There is a bell, and a cat on the counter, and a queue on most days.',
      'At the end of our road lives {x}. Everybody in the village goes there sooner or later, and you hear all the news.',
    ],
    ask: [
      'People go in there because of their __.',
      'If you ever have trouble with your __, that is where to go.',
      'What do you think they were talking about as they stood in line? About their __, naturally.',
      'The sign above the door shows a drawing of __.',
      'Nobody in town knows more about __.',
      'A lady came out with a smile, very pleased with her __.',
    ],
    rows: `x due rivals
      a shoemaker | shoes | clocks teeth eyes / a watchmaker | watches | shoes hair teeth / a dentist | teeth | eyes watches feet
      an eye doctor | eyes | teeth shoes hair / a hairdresser | hair | teeth clocks shoes / a vet | animals | teeth shoes watches
      a car mechanic | cars | teeth eyes animals / a milliner, who makes hats | hats | shoes eyes clocks`,
  },
  {
    open: [
      'We live right above a {x}. The rent is low, the stairs are steep, and my room looks out on the yard.',
      '"You will love the flat," said the landlord. "Below you there is a {x}, but it is quiet at night." So we moved in, cat and all.',
    ],
    ask: [
      'In the morning, when I open the window, in comes a strong smell of __.',
      'At the office people sniff at my coat and say, "Is that __?"',
      'My curtains, my pillows and even my cat smell of __ by now.',
      'The first thing that visitors notice is the smell of __.',
      'I can no longer bear the smell of __, though I used to like it.',
      'When the wind blows from the yard, is there anything in the air but __?',
    ],
    rows: `x due rivals
      bakery | bread | fish petrol leather / fish shop | fish | bread roses coffee / coffee house | coffee | fish soap petrol
      petrol station | petrol | bread cheese roses / cheese shop | cheese | roses bread petrol / laundry | soap | fish cheese leather
      shoemaker's shop | leather | bread fish coffee / rose nursery | roses | petrol cheese fish / brewery | beer | bread soap leather`,
  },
  {
    open: [
      '"I have a few things for the {x}," said the lorry driver. "Where shall I put them?"',
      "The lorry came too early. It stopped outside the {x}'s and two men jumped down.",
      'Early on Friday there was a delivery for the {x}.',
    ],
    ask: [
      'They unloaded a whole load of __.',
      'What was under the cover? It was __.',
      '"Careful with that __!" somebody called.',
      'By eight the yard was full of __ and the lorry drove off again.',
      'On the bill you could read how much __ there was and what it cost.',
      'Without new __ there would have been no work for the rest of the week.',
    ],
    rows: `x due rivals
      baker | flour | wood iron cloth / carpenter | wood | flour meat cloth / butcher | meat | wood cloth glass
      tailor | cloth | flour iron meat / blacksmith | iron | cloth flour milk / fishmonger | fish | wood paper cloth
      window maker | glass | flour meat cloth / newspaper printer | paper | meat iron flour / cheesemaker | milk | wood glass iron
      wine merchant | wine | cloth wood meat`,
  },
  {
    open: [
      'Here is the news. The {x} have stopped work until they get more money. They stand in front of the town hall with drums and hot tea, and the mayor looks out at them from behind his curtain.',
      'You are lucky to live in the country. In town all the {x} are on strike, and it is in every paper.',
    ],
    ask: [
      'For three days there have been no __.',
      'People ask each other when there will be __ again.',
      'My aunt says that she can live very well without __ for a week.',
      'How long can a town do without __?',
      'Now that there are no more __, we see how much we need them.',
      '"No __ today," says a notice, "and none tomorrow."',
    ],
    rows: `x due rivals
      bus drivers | buses | letters lessons plays / postmen | letters | buses plays lessons / teachers | lessons | trains letters plays
      train drivers | trains | lessons newspapers plays / pilots | flights | letters lessons plays
      actors | plays | buses letters flights`,
  },
  {
    open: [
      'The children all came in costume. {p} was {x}. {q} was a carrot and could not sit down.',
      'For the party we dressed {p} up as {x}. It took two evenings and all our safety pins.',
      '{p} wants to go to the party as {x}, and not as a tree like last year.',
    ],
    ask: [
      'Then somebody sat on the __, and half the costume was ruined.',
      'The costume was not finished until we had made a __.',
      'At midnight we found the __ under a chair and took it home to {p}.',
      'Without the __ nobody would know what {pHe} is meant to be.',
      '"May I touch your __?" asked a little boy politely.',
      'On the photograph, {p} holds on to the __ with one hand.',
    ],
    rows: `x due rivals
      a king | crown | broom tail sword / a witch | broom | crown veil sword / a bride | veil | broom sword beard
      a knight | sword | veil broom wand / a fairy | wand | sword beard drum / a mermaid | tail | crown sword beard
      a very old wizard with hair down to the belt | beard | tail veil crown / a queen | crown | beard broom tail`,
  },
  {
    open: [
      '"Good morning. I am ringing about the job. It is the one at the {x}, isn\'t it? I am strong, I am never ill, and I can start on Monday."',
      'There was a job going at the {x}. {p} wrote a letter, had {pHis} hair cut and was asked to come and talk about it.',
    ],
    ask: [
      '"Tell me," said the voice, "have you ever worked with __?"',
      'The first question was how one feels about __.',
      'You do not get that kind of job unless you like __.',
      'It meant being among __ for eight hours a day.',
      'Somebody who cannot stand __ would not last a week there.',
      '"I have loved __ ever since I was small" was a good answer, and it got the job.',
    ],
    rows: `x due rivals
      kindergarten | children | horses books bees / riding school | horses | children paintings clocks / library | books | horses bees children
      art gallery | paintings | books horses babies / honey farm | bees | children books horses / zoo | animals | clocks paintings children
      dolls' hospital | dolls | horses bees clocks / flower shop | flowers | babies books horses / toy shop | toys | bees dolls flowers`,
  },
  {
    open: [
      'A {x} has to be brave, whatever people think.',
      '{p} would have made a good {x}, if it had not been for one thing.',
      'It was {p} who told me why {pHe} gave up being a {x} after one short week.',
    ],
    ask: [
      'In that job it is no good to be afraid of __.',
      'Can you do such work if you are frightened of __?',
      'What stopped {p} was {pHis} terrible fear of __.',
      'There are nights when {p} dreams of __ and wakes up screaming.',
      'Nobody who runs away from __ should choose that trade.',
      'The very thought of __ made {p} shiver.',
    ],
    rows: `x due rivals
      roof builder | heights | dogs bees blood / postman | dogs | heights blood water / nurse | blood | bees heights dogs
      beekeeper | bees | blood water dogs / swimming teacher | water | bees heights fire / fireman | fire | bees dogs snow
      gravedigger | ghosts | heights water bees / lion tamer | lions | blood heights water / mountain guide | heights | ghosts blood dogs`,
  },
  {
    open: [
      'There was a knock at the door. Outside stood {x}. We had been expecting somebody since eight, and the soup had boiled over twice.',
      'Mother looked through the little hole in the door. There she saw {x}.',
    ],
    ask: [
      '"You must be the __," said Mother. "Come in, come in!"',
      'It was the __, of course, as you could see at once.',
      'So this was the new __ that everybody was talking about.',
      '"Children," she called, "the __ is here!"',
      'My sister guessed from that who it was: the __.',
      'Who looks like that? Only the __ does.',
    ],
    rows: `x due rivals
      a man with a big bag full of letters | postman | doctor plumber cook
      a man all black with soot | sweep | postman doctor baker
      a lady with a black bag, who asked where the sick child was | doctor | sweep postman farmer
      a man with a long pipe, a wrench and rubber boots | plumber | postman doctor sweep
      a boy with a bottle of milk in each hand | milkman | doctor sweep plumber
      a man who had a basket of hot rolls on his arm | baker | postman sweep doctor
      a girl with books, who had come to give the French lesson | teacher | baker plumber doctor
      a man with four dead rabbits and a gun | hunter | baker doctor postman`,
  },
  {
    open: [
      'My grandfather was {x}. He had a red beard, and he could whistle so that you heard it across three fields.',
      'Long ago there lived {x}, who was so careful that people laughed at him.',
    ],
    ask: [
      'Each evening he counted his __, and if one was missing, he could not sleep.',
      'He cared more for his __ than for his own dinner.',
      'One night he woke with a start and ran out to look at his __.',
      'It is said that he knew all of his __ by heart.',
      '"Twenty-two, twenty-three," he muttered and looked around. "Those are all my __."',
      'Where did he go when it thundered? To his __.',
    ],
    rows: `x due rivals
      a shepherd | sheep | soldiers pupils bees / a general | soldiers | sheep diamonds pupils / a schoolmaster | pupils | sheep bees apples
      a beekeeper | bees | soldiers books pupils / a diamond merchant | diamonds | sheep pupils geese
      a goose boy, until he was fifty | geese | diamonds soldiers books / a man with an apple orchard | apples | soldiers sheep pupils
      the keeper of the king's library | books | geese soldiers sheep / a ship owner with a whole fleet | ships | pupils geese bees`,
  },
  {
    open: [
      "For my aunt's birthday we all put our money together. She is a {x} in every minute that she can spare, though at work she only types letters.",
      'My aunt spends all her free time as a {x}, and her house is full of it. What do you give a woman like that?',
    ],
    ask: [
      'In the end we bought her some new __, and she was over the moon.',
      'You can never go wrong with __, we thought.',
      'When she saw the __ in the parcel, she clapped her hands.',
      '"More __!" said Uncle, and rolled his eyes. "Where are we to put them all?"',
      'She already had plenty of __, but one can always use more.',
      'The answer was easy: we gave her __.',
    ],
    rows: `x due rivals
      gardener | seeds | paints needles boots / painter | paints | boots seeds needles / mountain climber | ropes | seeds paints stamps
      stamp collector | stamps | seeds ropes needles / knitter | needles | seeds stamps paints / reader | books | seeds boots ropes
      fisherwoman | hooks | stamps paints seeds / hiker | boots | paints stamps needles / toy train driver | trains | hooks seeds paints`,
  },
  {
    open: [
      'The {x} was talking in {his} sleep on the train. We were four in the carriage, it was hot, and nobody could read.',
      'In the corner by the window sat a {x} with closed eyes. Each of us listened, since {he} mumbled the whole way to the coast.',
    ],
    ask: [
      '"{Say}," {he} said quite clearly, "this __ is not ready yet."',
      'It was all about some __ or other, and that was no wonder.',
      'Did I hear the word "__"? Yes, and in such a job it would be odd if I had not.',
      'What else should {he} dream of but the next __?',
      '"Oh, my lovely __!" we heard, and then a snore.',
      'We understood only one word of it all, and that was "__".',
    ],
    rows: `x he his Say due rivals
      bridge builder | he | his | No | bridge | cake dress song / pastry cook | she | her | Wait | cake | bridge poem dress
      dressmaker | she | her | Madam | dress | cake house poem / poet | he | his | Alas | poem | cake bridge dress
      songwriter | she | her | Listen | song | bridge dress cake / house builder | he | his | Sir | house | song cake dress
      newspaper man | he | his | Boss | newspaper | dress bridge cake`,
  },
  {
    open: [
      'I left my umbrella in {x} this morning.',
      'This morning we had an appointment in {x}, all three of us.',
      'Wait for me in {x}, please. I will not be long.',
    ],
    ask: [
      'There was nobody there yet but the __.',
      'It was found by the __, who is an honest soul.',
      'Say hello from me to the __, if you see anyone.',
      'The __ was most polite about it.',
      'A man in the doorway, who must have been the __, looked at the clock.',
      'How long has that __ been working there?',
    ],
    rows: `x due rivals
      the classroom | teacher | priest waiter dentist / the café | waiter | teacher dentist judge / the church | priest | waiter dentist barber
      the barber shop | barber | waiter priest judge / the room with the big tooth on its door | dentist | priest waiter baker
      the courtroom | judge | barber waiter farmer / the cowshed | farmer | judge dentist waiter / the bread shop | baker | judge priest dentist
      the hospital | doctor | waiter farmer judge`,
  },
  {
    open: [
      'Aunt Rose wrote to us from her new life abroad. "I married a {x}," she wrote. "The house is small, the weather is awful, and I am as happy as can be."',
      'Nobody in our family had ever met a {x}, until Aunt Rose married one.',
    ],
    ask: [
      'Now she talks about nothing but __.',
      'On her wedding day, people threw no rice: they gave her __.',
      'Her letters are full of __, and my mother has begun to skip those parts.',
      'She has learned all there is to know about __.',
      'For Christmas he did not give her pearls but __, which is what you expect from such a man.',
      '"I used to know nothing of __," she says, "and look at me now!"',
    ],
    rows: `x due rivals
      sheep farmer | wool | bees stars fish / fisherman | fish | wool stars coal / coal miner | coal | fish wool stars
      honey seller | honey | coal fish wine / wine grower | wine | coal wool honey / cheesemaker | cheese | coal stars wool
      baker | bread | coal wool wine / carpet dealer | carpets | fish bread honey / tea planter | tea | coal carpets fish`,
  },
]);

export const kinds: readonly Kind[] = [WORK];
