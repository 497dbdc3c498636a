// Tellings in which "hers", "his", "theirs", "mine", "ours" or "yours" is due for somebody told of before.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { cast } from './telling-cast.ts';

const HERS = toldKind('told: whom, a friend of hers', [
  {
    open: [
      '{X} had a visitor last night. {Y} let the man in and took his hat.',
      'A man with a wet hat asked for {x}. {Y} opened the door to him.',
    ],
    ask: [
      '"Do I know him?" I asked. But {x} told me that the man was an old friend of __.',
      'I had seen that man before, in the company of {x}. He was some cousin of __.',
      '{X} hugged him and laughed. "What a surprise!" It was a former pupil of __.',
      'He had come to see {x} about a dog of __.',
      'From what {x} said, I understood that the stranger was a neighbour of __.',
    ],
    rows: cast(
      'hers his theirs',
      'my aunt; the landlady; Miss Drew; the duchess',
      'my uncle; the landlord; Mr Drew; the duke',
      'my parents; the twins; the Drews; the old couple',
    ),
    near: true,
  },
  {
    open: [
      'Two coats were left at the end of the party. The black one was mine. The grey one belonged to {x}.',
      'At midnight I found only two coats in the hall: my black one, and the grey coat of {x}. {Y} had gone long before.',
    ],
    ask: [
      'In the dark I put on the grey coat. It was not my coat, as I saw on the train. It was __.',
      'If you find a purse in the pocket of the grey coat, that is __.',
      'The dog lay down on the grey coat. "Call him back," I said, "that one is __!"',
      'There were cake crumbs in the pocket of the grey coat, so I knew that the coat was __.',
      'Somebody has burned a hole in the grey coat. Luckily it was not my coat, but __.',
    ],
    rows: `x Y due rivals
      the hostess | The men | hers | his theirs yours / my mother-in-law | The men | hers | his theirs yours / a lady from Spain | The men | hers | his theirs yours
      an old nun | The boys | hers | his theirs yours / the host | The ladies | his | hers theirs yours / my father-in-law | The ladies | his | hers theirs yours
      a gentleman from Spain | The girls | his | hers theirs yours / the bishop | The nuns | his | hers theirs yours`,
    near: true,
  },
  {
    open: [
      'We all have gardens behind the house. {X} {has} the one with the pond. I have the one with the nettles.',
      'The garden with the pond is looked after by {x}. Next to it are the nettles, which are mine, and the lawn of {y}.',
    ],
    ask: [
      'My beans were eaten by snails. So I asked {x} what one does against snails, because there were none in __.',
      '{X} laughed when a frog jumped from my garden into __.',
      '{X} looked over the fence at my nettles, and I looked over it at the roses in __.',
      'When {x} went on holiday, I watered my garden first, and then I watered __.',
      'My garden is small, and so {x} let me grow my pumpkins in __.',
    ],
    rows: cast(
      'his hers theirs',
      'old Mr Bean; the priest; my uncle',
      'old Mrs Bean; the young widow; my aunt',
      'the students; the Beans; two sisters',
    ),
    near: true,
  },
  {
    open: [
      'The {x} and I met on the stairs. {He} was going up and I was going down, or was it the other way round? Two boys slid past us.',
      'Two boys ran by, shouting. On the stairs stood the {x} with a basket of eggs. I had never been so close to {him}.',
    ],
    ask: [
      'I looked up. For a moment my eyes met __.',
      'One of the eggs fell. We both reached out to catch it, and my hand touched __.',
      'The {x} and I both bent down at once, and so my head hit __.',
      'It was raining. As I had no umbrella, the {x} let me walk under __.',
      'I was cold and the {x} was not. So {he} took my hand and warmed it in __.',
    ],
    rows: `x he him due rivals
      maid | she | her | hers | his theirs yours / princess | she | her | hers | his theirs yours / nun | she | her | hers | his theirs yours
      waiter | he | him | his | hers theirs yours / prince | he | him | his | hers theirs yours / monk | he | him | his | hers theirs yours`,
  },
  {
    open: [
      'The match is over, and there is a heap of shoes in the changing room. The red boots belong to {x}, the blue ones to {y}.',
      'Who plays in which boots? {X}: red. {Y}: blue. The rest of the team: black.',
    ],
    ask: [
      '"Whose red boots are these?" asked the coach. {X} did not listen, although they were __.',
      'We hid the red boots in the oven, and {x} never found out. The blue ones were safe: we only ever hid __.',
      'The coach tripped over the red boots and told {x} to clean up, as they were __.',
      'It was not the blue pair that the dog ate. {X} cried bitterly, for the pair that he ate was __.',
      'In the bag there was one pair of red boots. {X} could take them home, since they were __.',
    ],
    rows: `x y due rivals
      the captain's daughter | Tom | hers | his theirs / my niece | the Hall boys | hers | his theirs / Laura | my nephew | hers | his theirs
      the captain's son | Laura | his | hers theirs / my nephew | two girls | his | hers theirs / Tom | my niece | his | hers theirs`,
    near: true,
  },
  {
    open: [
      'My {x} and I swapped houses for the summer. I got the one by the sea, and {y} looked after the dogs.',
      'In July I moved into the house of my {x}, right by the sea, and my {x} moved into my flat. {Y} thought that we were mad.',
    ],
    ask: [
      'My {x} had a lot of trouble with the stove in my flat. I had none at all with __.',
      'My {x} watered my plants, and I watered __.',
      'I paid my own bills, and my {x} paid __.',
    ],
    rows: `x y due rivals
      aunt | my brothers | hers | his theirs ours / sister | my father | hers | his theirs ours / grandmother | my uncle | hers | his theirs ours
      uncle | my sisters | his | hers theirs ours / brother | my mother | his | hers theirs ours / grandfather | my aunt | his | hers theirs ours
      cousins | my mother | theirs | hers his mine / parents | my sister | theirs | hers his mine / nieces | my brother | theirs | hers his mine`,
  },
  {
    open: [
      'Two prizes! {X} came first with a cake, and {y} came second with a jam. The vicar held up a spoon.',
      'The village show was on Sunday. There were cakes and there were jams. The cake with the cherries had been baked by {xO}, and the jam came from {y}.',
    ],
    ask: [
      'All the other cakes were dry, and the only one the vicar wanted to eat was __.',
      '{X} went up to get the prize, because the best cake was __.',
      '{X} did not say a word, but everyone knew that the cake with the cherries was __.',
      'Long after the show people asked {xO} how to bake a cake as good as __.',
      'At the end there was not a crumb left of one cake, and we all told {xO} that it was __.',
    ],
    rows: `x xO y due rivals
      Mrs Plum | Mrs Plum | her sons | hers | his theirs mine / Granny | Granny | my brother | hers | his theirs mine
      Mr Plum | Mr Plum | two nuns | his | hers theirs mine / the postman | the postman | Granny | his | hers theirs mine
      the twins | the twins | Granny | theirs | hers his mine / the Plums | the Plums | my sister | theirs | hers his mine
      my wife and I | my wife and me | the Plums | ours | theirs his hers / my sister and I | my sister and me | Mr Plum | ours | his hers theirs
      I | me | Mr Plum | mine | his hers theirs / I | me | the twins | mine | theirs his hers`,
    near: true,
  },
  {
    open: [
      'I shared a desk with {ax} at school. In front of us sat {y}.',
      'At school I sat next to {ax}, and {y} sat in front. We were not allowed to talk.',
    ],
    ask: [
      'My pen was always dry. The {x} had a better one, so I used __.',
      'In the tests I wrote my answers down, and then looked over at the {x} and compared them with __.',
      'The teacher took my exercise book and that of the {x}. "How is it that your mistakes are the same as __?" she asked me.',
      'The {x} never had any lunch, so I cut my apple in two, and one half was mine and the other __.',
      'On the desk are two names, cut with a knife. One is my name, and beside it, the {x} being very good with a knife, you can still read __.',
    ],
    rows: `ax x y due rivals
      a girl called Kim | girl | two boys | hers | his theirs / the milkman's daughter | milkman's daughter | the mayor's son | hers | his theirs
      a girl from Russia | girl | three boys | hers | his theirs / a boy called Kim | boy | two girls | his | hers theirs
      the milkman's son | milkman's son | the mayor's daughter | his | hers theirs / a boy from Russia | boy | three girls | his | hers theirs`,
    near: true,
  },
  {
    open: [
      'The king of the north and the {x} of the south went to war about a hat. It is a long story, and two generals died in it.',
      'Two generals told me why there was a war. It was because of a hat that the {x} of the south had lost.',
    ],
    ask: [
      'The {x} of the south said that the hat was __.',
      '"Give it back!" cried the {x} of the south. "It is not the hat of the north." According to the {x} the hat was __.',
      'The north has soldiers of tin, but not the {x} of the south. You should see __!',
      'The king of the north had a castle of stone, yet the {x} was happier in __.',
      'At last there was peace. The king of the north went back to his country, and the {x} to __.',
    ],
    rows: `x due rivals
      queen | hers | his ours mine / princess | hers | his ours mine / duchess | hers | his ours mine
      princes | theirs | his hers ours / two queens | theirs | his hers ours / sisters | theirs | his hers ours`,
  },
  {
    open: [
      'I was sitting in a café with my tea when {ax} sat down at my table, with a coffee. At the next table sat {y}.',
      'The café was full, and so {ax} came and shared my table. I had tea. {Y} at the next table had soup.',
    ],
    ask: [
      'I drank my tea, and the {x} drank __.',
      'By mistake the {x} picked up my cup, and before I noticed I had picked up __.',
      'My spoon fell on the floor, so the {x} kindly gave me __.',
      'When my tea was cold, the {x} told the waiter to bring me another, and to put it on the same bill as __.',
    ],
    rows: `ax x y due rivals
      a lady in furs | lady | two workmen | hers | his theirs / a young nurse called Miss Dale | young nurse | a priest | hers | his theirs
      a grandmother with a parrot | grandmother | some boys | hers | his theirs / a man in a kilt | man | two ladies | his | hers theirs
      a young doctor called Mr Dale | young doctor | a nun | his | hers theirs / a grandfather with a parrot | grandfather | some girls | his | hers theirs
      a young couple | young couple | a priest | theirs | his hers / two old sisters | old sisters | a boy | theirs | his hers
      three sailors | sailors | a nun | theirs | his hers`,
    near: true,
  },
  {
    open: [
      'Both cars were green, and both stood in the same street. I had a new one, and {x} {has} an old one with a dent.',
      'The police put a letter on a green car with a dent. {Y} had called them. The car belonged to {x}.',
    ],
    ask: [
      'I tried my key in the door of the wrong car. It was not my car: the one with the dent was __.',
      'If you see a green car with a dent, say hello to {x}, because it is __.',
      'My car would not start, and {x} kindly drove me to work in __.',
      'That dent? {X} drove backwards into a tree, and my car got away without a scratch. The one that got the dent was __.',
      'As long as my car was being repaired, {x} said that I could use __.',
    ],
    rows: `x has Y due rivals
      my neighbour's wife | has | The baker | hers | his theirs / the schoolmistress | has | My father | hers | his theirs / my sister-in-law | has | The baker | hers | his theirs
      the young vicar | has | An old lady | his | hers theirs / my brother-in-law | has | An old lady | his | hers theirs / the mayor's husband | has | The mayor | his | hers theirs
      the Lamberts | have | The baker | theirs | his hers / my grandparents | have | My sister | theirs | his hers / the students | have | An old lady | theirs | hers his`,
    near: true,
  },
  {
    open: [
      'There is a ghost story about {ax}. At night the {x} heard a knock, and {y} had seen a light in the wood.',
      'This happened to {ax}, many years ago, in the house near the wood where {y} had seen a light.',
    ],
    ask: [
      'The {x} reached out into the dark, and an icy hand took hold of __.',
      'A face came out of the night. "Give me my eyes!" it said to the {x}. "Where are my eyes?" It had no eyes, and it looked deep into __.',
      'Something bent over the {x}, and a cold cheek lay against __.',
      'The {x} wanted to scream, but a hand with no fingers was pressed to a mouth, and the mouth was __.',
      'In the morning there were two sets of steps in the snow. One of them the {x} knew well, for it was __.',
    ],
    rows: `ax x y due rivals
      my grandmother | grandmother | two men | hers | his theirs / the miller's wife | miller's wife | the miller | hers | his theirs
      a young nun | young nun | a priest | hers | his theirs / my grandfather | grandfather | two women | his | hers theirs
      the miller | miller | the miller's wife | his | hers theirs / a young monk | young monk | a nun | his | hers theirs`,
    near: true,
  },
  {
    open: [
      'Grandpa built two kites. The red one was for {xO}, and the white one was for {y}.',
      '{Y} got the white kite. Grandpa had made another one, a red one, and he gave it to {xO}.',
    ],
    ask: [
      'The white kite got stuck in a tree. {X} laughed, as the kite in the tree was not __.',
      'Up, up it went, until it was only a red dot. Everybody clapped for {xO} because it was __.',
      'Somebody stole the red kite. "Which one?" asked Grandpa. From {xs} tears he could tell that it was __.',
      'You can fly the white kite if you like, but leave the red one for {xO}, because it is __.',
      'Both kites came down in the lake. We could save the white one, but {x} had to watch how the water carried off __.',
    ],
    rows: `x xO xs y due rivals
      my sister | my sister | my sister's | the boys | hers | theirs his mine / the little girl | the little girl | the girl's | her brother | hers | his theirs mine
      my brother | my brother | my brother's | the girls | his | theirs hers mine / the little boy | the little boy | the boy's | his sister | his | hers theirs mine
      the twins | the twins | the twins' | my brother | theirs | his hers mine / my cousins | my cousins | my cousins' | my sister | theirs | hers his mine
      I | me | my | my sister | mine | hers his theirs / I | me | my | the twins | mine | theirs his hers`,
    near: true,
  },
  {
    open: [
      'There were two tents on the beach. {X} slept in the green one. {Y} slept in the brown one.',
      'Two tents, a green one and a brown one. The brown one was that of {yO}, and {x} slept in the green one.',
    ],
    ask: [
      'In the storm the brown tent flew off, but the green one stayed. {X} {was} glad that it was not __.',
      'Smoke came from the green tent. "Fire!" somebody screamed, and {x} saw that the burning tent was __.',
      'In the middle of the night a cow looked into one of the tents. {X} sat up with a scream, since the tent was __.',
      'Since the brown tent leaked, {x} let {yO} come over and sleep in __.',
      '"Whose is the green tent?" asked the policeman. {X} had to admit that it was __.',
    ],
    rows: `x was y yO due rivals
      my sister | was | her sons | her sons | hers | theirs his ours / Aunt Fay | was | Uncle Guy | Uncle Guy | hers | his theirs ours
      Uncle Guy | was | Aunt Fay | Aunt Fay | his | hers theirs ours / the vicar | was | the girls | the girls | his | theirs hers ours
      the boys | were | my sister | my sister | theirs | hers his ours / the girls | were | the vicar | the vicar | theirs | his hers ours
      my wife and I | were | the boys | the boys | ours | theirs his hers / my friends and I | were | Aunt Fay | Aunt Fay | ours | hers his theirs
      I | was | the girls | the girls | mine | theirs his hers / I | was | Uncle Guy | Uncle Guy | mine | his hers theirs`,
    near: true,
  },
  {
    open: [
      'Letter to the hotel. In room nine, which we had last week, we forgot a yellow toothbrush and a red one. The red one is mine. My {x} {is} very upset.',
      'Dear Mr Bird, my {x} and I left our toothbrushes in room nine. The yellow one is not mine, you know. Did the maid find them?',
    ],
    ask: [
      'Please send the yellow one to my {x}, as it is __.',
      'My {x} will not use my toothbrush and wants to have back __.',
      'If there is only one yellow toothbrush left in the whole hotel, my {x} can be quite sure that it is __.',
      'I have bought a new toothbrush, but my {x} only wants __.',
    ],
    rows: `x is due rivals
      wife | is | hers | his theirs ours / mother | is | hers | his theirs ours / daughter | is | hers | his theirs ours
      husband | is | his | hers theirs ours / father | is | his | hers theirs ours / little boy | is | his | hers theirs ours`,
  },
]);

export const kinds: readonly Kind[] = [HERS];
