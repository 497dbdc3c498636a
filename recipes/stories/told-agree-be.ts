// Tellings in which is, are, was, were, has, have, does and do are due long after their subject, with other nouns between.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const BE = toldKind('told: be and have after long clauses', [
  {
    open: [
      'We buy our vegetables from an old farmer who comes down from the hills with two donkeys. He is honest, as a rule, but you had better look under the top layer.',
      'Mum says you should never buy anything at the market without turning it over. She has known that farmer and his donkeys for thirty years.',
      "Don't get me wrong, I like the farmer. I just do not trust what he keeps at the back of his cart.",
    ],
    ask: [
      '{When} the {x} beneath the two pretty ones that he let us try __ {end}.',
      'You will not believe it, but {when} the {x} at the back of his cart, behind the sacks, __ {end}.',
      'According to my neighbour, who has three boys to feed, the {x} from his last two baskets __ {end} {when}.',
      '{When} the {x} under all those lovely pears __ {end}, I am sorry to say.',
      '"{When} the {x} that the cooks from the hotel turned over with their forks __ {end}," said Mum.',
    ],
    rows: `when x due end rivals
      today | cabbage | is | full of holes | are were
      this morning | melon | was | as soft as butter | were are
      this time | cheese | has | a hole in it | have are
      last Friday | pumpkin | was | too heavy to carry | were are
      today | carrots | are | full of worms | is was
      this morning | potatoes | were | quite green | was is
      this time | eggs | have | cracks in them | has is
      last Friday | onions | were | wet right through | was is`,
  },
  {
    open: [
      'My brothers are handy with hammer and saw, and every summer they put up something new behind the house. Not all of it lasts.',
      'You should see our garden! There is hardly any grass left, because my brothers cannot stop building things.',
    ],
    ask: [
      'The {x} which my brothers built last summer __ {end}.',
      'Our {x}, which took the boys and their friends three weeks, __ {end}.',
      'To be honest, the {x} behind the apple tree __ {end}.',
      'Visitors laugh, but the {x} that you can see between the roses and the beans __ {end}.',
      'Dad keeps telling the neighbours that our {x} at the end of the path __ {end}.',
    ],
    rows: `x due end rivals
      shed | is | still standing | are were
      tree house | has | a proper roof | have are
      bench | was | stolen in May | were are
      rabbit hutch | is | already falling to bits | are were
      swing | does | not squeak any more | do are
      chairs | are | still standing | is was
      steps | have | gone all green | has is
      swings | were | blown over in May | was is
      hutches | are | already falling to bits | is was
      shelves | do | not hold any weight | does is`,
  },
  {
    open: [
      '{f} is the youngest of four girls and always has to wear what the others have grown out of. She does not mind much, or so she says.',
      'Four girls in one bedroom! I only visited {f} once, and I did not know where to put my feet.',
    ],
    ask: [
      'I noticed that {who} of her three sisters __ {end}.',
      '"Look," whispered {f}, "{who} of my sisters __ {end}!"',
      'In the photograph on the piano, where they stand around the pony, {who} of the girls __ {end}.',
      '{Who} of those noisy sisters of hers __ {end}.',
      'The odd thing is that {who} of the sisters from the house with the green shutters __ {end}.',
    ],
    rows: `who due end rivals
      one | is | left-handed | are were
      the eldest | has | a gold tooth | have are
      only one | does | not like cats | do are
      the tallest | is | afraid of mice | are were
      all | are | left-handed | is was
      two | have | their ears pierced | has is
      most | do | not like cats | does is
      some | are | afraid of mice | is was`,
  },
  {
    open: [
      'I have turned the whole flat upside down. Under the bed, on top of the wardrobe, in the laundry: nothing. And the taxi is waiting!',
      'Nothing ever stays in its place in this house. I blame the children, and the children blame the dog.',
    ],
    ask: [
      'Can anybody tell me where the {x} that I bought for the wedding __?',
      'It is a mystery to me where my {x} from the two drawers in the hall __.',
      '"If I only knew," she sighed, "where the {x} with the silver buttons __!"',
      'Ask your father where the {x} I wanted to pack for the boys __.',
      "Why does nobody know where Grandma's {x} from the shop with the parrots __?",
    ],
    rows: `x due rivals
      hat | is | are were
      scarf | was | were are
      bag | was | were are
      shirt | is | are were
      gloves | are | is was
      shoes | are | is was
      trousers | are | is was
      boots | are | is was`,
  },
  {
    open: [
      'The teacher had brought a box with holes in the lid. "Come closer," she said, "and keep your fingers to yourselves!"',
      'Today we had a visitor from the zoo in our science lesson. He had brought a box, and the box made noises.',
    ],
    ask: [
      'The {x} inside the box, so the keeper of the monkeys told us, __ {end}.',
      '"As you can see," said the man, "the {x} between these two stones __ {end}."',
      'I wrote in my notebook that the {x} we saw through the holes __ {end}.',
      'Nobody but {p} was surprised that the {x} which came out from under the leaves __ {end}.',
      'According to the card on the lid, the {x} from the islands __ {end}.',
    ],
    rows: `x due end rivals
      lizard | has | a blue tongue | have are
      snake | is | quite harmless | are were
      spider | does | not bite | do are
      toad | was | found in a cellar | were are
      snail | is | ten years old | are were
      lizards | have | blue tongues | has is
      snakes | are | quite harmless | is was
      spiders | do | not bite | does is
      toads | were | found in a cellar | was is
      snails | are | ten years old | is was`,
  },
  {
    open: [
      'Dear Sir or Madam, I am writing to complain about the room that we were given. We had booked it in January, and we had looked forward to it for months.',
      'So how was our hotel, you ask? Well, the view was fine. Let me tell you about the rest.',
    ],
    ask: [
      'To begin with, the {x} in the bathroom with the yellow tiles __ {end}.',
      'What is more, the {x} which the two maids had promised to see to __ {end}.',
      'I must also mention that the {x} next to the beds __ {end}.',
      'On top of that, the {x} that you can see in all the photographs __ {end}.',
      'The porter only shrugged when we told him that the {x} behind the curtain __ {end}.',
    ],
    rows: `x due end rivals
      lamp | was | broken | were are
      mirror | has | a crack in it | have are
      radiator | does | not get warm | do are
      window | is | too small | are were
      carpet | was | covered with hair | were are
      lamps | were | broken | was is
      mirrors | have | cracks in them | has is
      taps | do | not work | does is
      windows | are | too small | is was
      towels | were | covered with hair | was is`,
  },
  {
    open: [
      'There was a crash, then silence. When we came running, the shop looked as if a bull had been in it.',
      'At four in the afternoon the shelf came down. The owner, a quiet man, sat down on a stool and counted.',
      'Police report. A shelf fell in a shop on the High Street today. Nobody was hurt.',
    ],
    ask: [
      'Luckily the {x} on the counter with the postcards __ {end}.',
      'Only the {x} that an old lady had ordered for her nieces __ {end}.',
      'The owner wrote to the insurance that the {x} among the plates and the glasses __ {end}.',
      '"At least," he said, "the {x} in the window with the wooden frame __ {end}."',
    ],
    rows: `x due end rivals
      teapot | is | not even scratched | are were
      clock | has | survived | have are
      vase | was | too big to break | were are
      doll | does | not look any worse | do are
      cups | are | not even scratched | is was
      dolls | have | survived | has is
      jugs | were | too heavy to break | was is
      spoons | do | not look any worse | does is`,
  },
  {
    open: [
      'Every village has its own way of looking at strangers. In ours we look at them from behind the curtains, and afterwards we talk.',
      'I deliver the letters here, so I get to know everyone, and I get to hear everything, whether I like it or not.',
    ],
    ask: [
      'They say that {who} in the house behind the two churches __ {end}.',
      '{Who} from number nine, the house with the stone lions, __ {end}.',
      'It seems to me that {who} with all those boxes and suitcases __ {end}.',
      'My wife tells everybody that {who} above the butcher and his sons __ {end}.',
      'Is it true that {who} who moved in when the leaves were falling __ {end}?',
    ],
    rows: `who due end rivals
      the widow | has | a lot of money | have are
      the young doctor | is | moving out again | are were
      the sailor | was | once in prison | were are
      the woman | does | not eat meat | do are
      the twins | have | a lot of money | has is
      the students | are | moving out again | is was
      the two sailors | were | once in prison | was is
      the people | do | not eat meat | does is`,
  },
  {
    open: [
      'Our chemistry teacher liked questions that had nothing to do with chemistry. "Let us talk about life," he used to say, and then the bell rang.',
      'My grandfather kept a list of things that life had taught him. It hung in the kitchen, next to the clock.',
    ],
    ask: [
      'I still remember this one: "{Who} who never made any mistakes __ {end}."',
      '"Mark my words," he said, "{who} who could not share an apple with two friends __ {end}."',
      'He was certain that {who} who laughed at the troubles of others __ {end}.',
      '"{Who} with no friends but plenty of coins," he said, "__ {end}."',
    ],
    rows: `who due end rivals
      a man | is | not to be trusted | are were
      a person | has | learned nothing | have are
      someone | does | not know the world | do are
      anybody | is | a fool | are were
      everyone | has | something to hide | have are
      people | are | not to be trusted | is was
      men | have | learned nothing | has is
      those | do | not know the world | does is
      all | are | fools | is was`,
  },
  {
    open: [
      'It was the night of the school play. The hall was packed, and behind the curtain somebody was crying.',
      'If you want to know what can go wrong in a school play, ask our music teacher. She had been working on it since Easter.',
    ],
    ask: [
      'To her horror, the {x} for the king and his three daughters __ {end}.',
      'Five minutes before the start, the {x} which the parents had made out of old curtains __ {end}.',
      'She found out that the {x} in the basket with the masks __ {end}.',
      'The {x} that had been lying on the piano an hour before __ {end}.',
      'Then a boy with a wooden sword came running and said that the {x} on the stage __ {end}.',
    ],
    rows: `x due end rivals
      crown | was | missing | were are
      cloak | was | wet | were are
      throne | was | on its side | were are
      dragon | was | torn in two | were are
      crowns | were | missing | was is
      wings | were | wet | was is
      costumes | were | torn in two | was is
      beards | were | on fire | was is`,
  },
  {
    open: [
      'Hello, it is me. I am standing in front of the shelf in the supermarket and I do not know what to take. Are you still there?',
      'He rings me from every shop. "Which one?" he asks, and then he reads me all the labels.',
    ],
    ask: [
      'You see, the {x} with the picture of two cows on the front __ {end}.',
      'Listen, the {x} that your mother gave us for the holidays __ {end}.',
      'No, no, the {x} on the shelf below the biscuits __ {end}!',
      'The girl at the till says that the {x} from the farms around here __ {end}.',
      'I could swear that the {x} we had at the party with the Millers __ {end}.',
    ],
    rows: `x due end rivals
      cheese | is | better | are were
      butter | has | salt in it | have are
      jam | does | not taste of anything | do are
      bread | was | cheaper | were are
      honey | is | much too sweet | are were
      nuts | are | better | is was
      crisps | have | salt in them | has is
      tomatoes | do | not taste of anything | does is
      sausages | were | cheaper | was is
      cakes | are | much too sweet | is was`,
  },
  {
    open: [
      'Diary, you are the only one I can tell. I have been looking out of the window all afternoon, and the street is still empty.',
      'The street was empty all afternoon, and I had nothing to do but look at it and think of home.',
    ],
    ask: [
      'I keep asking myself whether the {x} that we left with my cousins __ {end}.',
      'I would give anything to know if the {x} under the window of the two kitchens __ {end}.',
      'I dreamt that the {x} by the river, where the boats lie, __ {end}.',
      'My aunt wrote on the back of a card that the {x} in the garden of our old neighbours __ {end}.',
    ],
    rows: `x due end rivals
      dog | is | all right | are were
      old pear tree | has | fruit this year | have are
      goat | does | not give milk now | do are
      donkey | was | sold after all | were are
      roses | are | all right | is was
      plum trees | have | fruit this year | has is
      goats | do | not give milk now | does is
      hens | were | sold after all | was is`,
  },
  {
    open: [
      'The judges went from table to table with serious faces and small forks. My hands were shaking.',
      'Results of the baking contest will be in the paper on Friday. Here is what I heard when I stood behind the judges.',
    ],
    ask: [
      '"In my view," said the lady in pearls, "the {x} with cherries and nuts on top __ {end}."',
      'The third judge found that the {x} between the two chocolate cakes __ {end}.',
      'They all agreed that the {x} which the postman and his wife had brought __ {end}.',
      'Somebody coughed and said that the {x} of the ladies from the choir __ {end}.',
      'What a pity that the {x} near the flowers __ {end}!',
    ],
    rows: `x due end rivals
      tart | is | a little dry | are were
      pie | has | too much sugar in it | have are
      lemon cake | does | not look very fresh | do are
      apple cake | was | by far the best | were are
      buns | are | a little dry | is was
      biscuits | have | too much sugar in them | has is
      pancakes | do | not look very fresh | does is
      muffins | were | by far the best | was is`,
  },
  {
    open: [
      "The new museum is worth a visit, even if it rains. Start on the top floor and don't miss the cellar.",
      'On Sunday we took Grandpa to the museum. He read every single sign aloud, and the guards smiled.',
    ],
    ask: [
      'The {x} in the room with the Roman coins __ {end}.',
      'A sign says that the {x} which two fishermen found on a beach __ {end}.',
      'Children love it, although the {x} in the glass case by the stairs __ {end}.',
      '"Did you know," asked Grandpa, "that the {x} below the portraits of the queens __ {end}?"',
      'By the way, the {x} from the palace of the two kings __ {end}.',
    ],
    rows: `x due end rivals
      sword | is | not real | are were
      mummy | has | no head | have are
      statue | was | made by a child | were are
      whale | does | not fit through any door | do are
      swords | are | not real | is was
      mummies | have | no heads | has is
      masks | were | made by children | was is
      bones | do | not belong to a human | does is`,
  },
  {
    open: [
      'The coach blew the whistle and called us together. It was half time, and we were losing again.',
      'We lost, of course. I will spare you the score and tell you what was said in the changing room.',
    ],
    ask: [
      '"{Who} who trained with the little ones all those weeks __ {end}," he said.',
      'As far as I could see, {who} in front of the goal __ {end}.',
      'Then came a voice from the bench: "{Who} with the mud on both knees __ {end}!"',
      'The captain of the other team, who had scored twice, said that {who} on the left __ {end}.',
    ],
    rows: `who due end rivals
      the boy | is | fast enough | are were
      the new girl | has | no fear | have are
      the keeper | was | half asleep | were are
      the small one | does | not run enough | do are
      the boys | are | fast enough | is was
      the new girls | have | no fear | has is
      the defenders | were | half asleep | was is
      the small ones | do | not run enough | does is`,
  },
]);

export const kinds: readonly Kind[] = [BE];
