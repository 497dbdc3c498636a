// Tellings of towns, streets, shops and festivals in which one or many was told, and a later word must agree with it.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const TOWN = toldKind('told: agreement, in town', [
  {
    open: [
      'Our bus driver knows every stop by its people. If you sit behind him, and there is not too much noise from the back, he lets you share what he knows.',
      'From the top deck of the number nine you look straight into the first floors. A lady with a hat explained it all to me as we went along.',
    ],
    ask: [
      '"The {x} in the house with the two lions __ {end}."',
      '"Keep your eyes open, now! Up there, behind those geraniums, the {x} __ {end}."',
      '"I have often wondered why the {x} over the sweet shop __ {end}."',
      '"It is Friday, and on Fridays the {x} from the two top floors __ {end}."',
    ],
    rows: `x due end rivals
      judge | irons | his socks | iron are have / singer | has | a goat | have are were
      doctor | sleeps | in a tent | sleep are have / painter | is | painting the ceiling | are were have
      judges | iron | their socks | irons is has / singers | have | a goat | has is was
      doctors | sleep | in tents | sleeps is has / painters | are | painting the ceiling | is was has`,
  },
  {
    open: [
      '{p} has parked {x} right in front of the fire station. "Only for five minutes," it says on a piece of paper behind the glass, and that was on Tuesday.',
      'There is no parking on the market square, not even for the bishop. But at six this morning somebody saw that {p} had left {x} there.',
    ],
    ask: [
      'The policeman walks round, bends down and writes. "Whose __ {this}?" he asks the crowd.',
      'A lady with three dogs wants to know how long {this} __ going to stay there.',
      'Firemen in boots and helmets are discussing what {this} __ doing on their doorstep.',
      '{p} comes running with two ice creams. "Stop! Where __ {my} off to?"',
    ],
    rows: `x this my due rivals
      a car | this car | my car | is | are have were / a tractor | this tractor | my tractor | is | are have were
      a horse | this horse | my horse | is | are have were / a caravan | this caravan | my caravan | is | are have were
      two cars | these cars | my cars | are | is has was / both vans | these vans | my vans | are | is has was
      three horses | these horses | my horses | are | is has was / two bikes | these bikes | my bikes | are | is has was`,
  },
  {
    open: [
      'At the lost property office {p} described {x} in such loving words that the clerk took out a handkerchief. It had been raining, there had been two buses, and one thing led to another.',
      '"I left {x} on the tram," said {p} to the man behind the glass, "and I have not been myself since."',
    ],
    ask: [
      'The man went along his shelves and came back smiling. Somebody had handed __ in the same night.',
      '"I am sorry," said the clerk, "we sold __ only yesterday."',
      'The good news was that a nun had found __ under a seat.',
      '"Please fill in this form first, and then you can take __ home."',
      '"How did you recognise __?" asked the man. It was the smell, he was told.',
    ],
    rows: `x due rivals
      a trumpet | it | them they / an umbrella | it | them they / a wig | it | them they / a bag of cheese | it | them they
      two trumpets | them | it its / six umbrellas | them | it its / some letters | them | it its / false teeth | them | it its`,
  },
  {
    open: [
      'A busker has moved in under the bridge, and people throw all sorts of things into his hat. Listen to him, he talks between the songs.',
      'The old barber has shaved three mayors and a murderer. He lifts your nose with two fingers, and then he begins.',
    ],
    ask: [
      '"{Who} in this town of pubs and churches __ {end}."',
      '"Believe me, sir, {who} with money in the banks __ {end}."',
      '"When it snows, and the buses are late, {who} __ {end}."',
      '"I keep telling my nephews that {who} __ {end}."',
    ],
    rows: `who due end rivals
      everybody | dreams | of the sea | dream are have / nobody | knows | a good song | know are have
      every man | has | his price | have are were / somebody | is | always laughing | are were have
      all the girls | dream | of the sea | dreams is has / few men | know | a good song | knows is has
      all men | have | their price | has is was / people | are | always laughing | is was has`,
  },
  {
    open: [
      'On the roof of the bank stands {who}, and nobody can say how that came about. The street is full of people with their heads back. There is also a man who sells pretzels.',
      'We could see it from the office. There on the roof of the bank, with nothing but sky behind, stood {who}.',
    ],
    ask: [
      'A fireman with a megaphone calls up, and asks how brave {the} __.',
      'The crowd holds its breath. From down here between the cars we cannot see what {the} __ up to.',
      'On the evening news they are going to tell us why {the} __ up there.',
      '"Do not jump!" shouts a boy. But look, {the} __ only hanging up the washing!',
    ],
    rows: `who the due rivals
      a tiny old lady | the lady | is | are have were / a cook | the cook | is | are have were
      a bride | the bride | is | are have were / a boy scout | the boy | is | are have were
      two tiny old ladies | the ladies | are | is has was / three cooks | the cooks | are | is has was
      two brides | the brides | are | is has was / some boy scouts | the boys | are | is has was`,
  },
  {
    open: [
      'Our mayor gave a speech in the rain, and two men held umbrellas over him, one for his head and one for his papers.',
      'The guide has a yellow flag and a cold. He leads his group round the old town twice a day, and he hates pigeons.',
    ],
    ask: [
      '"The {x} of our town, loved by painters and poets, __ {end}."',
      '"As you can see for yourselves, the {x} behind these lovely old trees __ {end}."',
      '"It is a great pity that the {x} from the days of our fathers __ {end}."',
      '"When the tourists come with their cameras, the {x} __ {end}."',
    ],
    rows: `x due end rivals
      fountain | has | run dry | have are were / tower | leans | to one side | lean are have
      theatre | is | full of bats | are were have / bridge | needs | mending | need are have
      fountains | have | run dry | has is was / towers | lean | to one side | leans is has
      churches | are | full of bats | is was has / bridges | need | mending | needs is has`,
  },
  {
    open: [
      'There used to be {x} in the window of the pawnshop, between the trumpet and the wedding dresses. I passed by every day on my way to school and pressed my nose against the glass.',
      'Years ago {p} had to take {x} to the pawnbroker, and promised to be back within a week.',
    ],
    ask: [
      'A man bought __ for his wife, who had never asked for anything.',
      'I dreamed that I broke the window and ran away with __ under my coat.',
      'One day I had saved enough, but nobody could tell me who had got __.',
      'In the shop they still talk of the winter when a thief came for __.',
    ],
    rows: `x due rivals
      a violin | it | them they / a gold watch | it | them they / a globe | it | them they / a silver frame | it | them they
      two violins | them | it its / ice skates | them | it its / opera glasses | them | it its / silver spoons | them | it its`,
  },
  {
    open: [
      'The queue at the ice cream van went twice round the pond. {p}, who was in charge of the money, was to get {x} for us all, and we kept a bench free.',
      '"It is my treat," said {p}, and went off across the park to buy {x}. We were seven, and it was hot.',
    ],
    ask: [
      'The ice cream man leant out of his van. "How __ can you carry?" he asked.',
      '{p} waved from far away and called something. It sounded like "How __?"',
      'Back on the bench we were arguing about how __ would be fair.',
      'It was easy to see how __ had got lost on the way.',
    ],
    rows: `x due rivals
      lemonade | much | many few / popcorn | much | many few / water | much | many few / chocolate | much | many few
      ices | many | much little / wafers | many | much little / pancakes | many | much little / apples | many | much little`,
  },
  {
    open: [
      'There is {much} traffic in the old town since they closed the bridge. {p} has put a chair on the pavement and counts.',
      'On market days we have {much} noise in our street, says {p}, and pours the tea.',
    ],
    ask: [
      'It is because __ cars go that way.',
      'On such a day __ lorries pass.',
      'You meet __ people there.',
      'There are __ buses.',
    ],
    rows: `much due rivals
      an awful lot of | many | much little few / a great deal of | many | much little few / lots of | many | much little few
      hardly any | few | little much many / next to no | few | little much many / very little | few | little much many`,
  },
  {
    open: [
      'The town has {n} bridges, and lovers have hung so many locks on them that the engineers are beginning to worry.',
      'If you want to cross the river, there are {n} bridges for you to choose from. {p} knows each stone of them.',
    ],
    ask: [
      'On New Year you could not find a quiet one, since people danced on __ of them.',
      'In the war not one was left standing. The soldiers blew up __ of them.',
      'The new mayor wants to paint __ of them blue.',
      'There is no bridge without its beggar; on __ of them somebody holds out a hat.',
    ],
    rows: `n due rivals
      two | both | all one / two old | both | all one / two stone | both | all one / two high | both | all one
      three | all | both one / four | all | both one / nine | all | both one / seven | all | both one`,
  },
  {
    open: [
      'For a whole night {who} had been locked up in the big store, between the lamps and the carpets. Somebody had turned the key at six without looking.',
      'When the big store was opened on Monday, out came {who}, well rested, with a book about whales. The doors had been locked at six on Saturday without anybody looking.',
    ],
    ask: [
      'In the food hall {the} had helped __ to ham and melon.',
      'At first it was a little lonely. To pass the time {the} told stories to __.',
      'In front of the mirrors {the} had looked at __ in ninety hats.',
      'On the third floor, with nobody to see it, {the} had tucked __ up in silk sheets.',
    ],
    rows: `who the due rivals
      an old gentleman | the gentleman | himself | themselves herself / a boy | the boy | himself | themselves herself
      a sailor | the sailor | himself | themselves herself / a girl | the girl | herself | themselves himself
      an old lady | the lady | herself | themselves himself / two boys | the boys | themselves | himself herself
      three sailors | the sailors | themselves | himself herself / two old ladies | the ladies | themselves | himself herself`,
  },
  {
    open: [
      'The children are standing on boxes and chairs, as the procession is about to turn into our street. My father has the best view, and he tells us what is coming. Next is {who}, he says.',
      '"Who is coming next?" asks the blind man at my side, while the drums get louder. "It should be {who}," I say.',
    ],
    ask: [
      'The drums fall silent, and round the corner, under flags and paper stars, __ {who}.',
      'Hats off, everyone, for here __ {who}!',
      'Down the hill, past the bakers and the banks, __ {who}.',
      'Do not push! There __ {who}.',
    ],
    rows: `who due rivals
      the fire chief | comes | come are have / the saint | comes | come are have / the mayor | comes | come are have
      the bishop | comes | come are have / the nuns | come | comes is has / the butchers | come | comes is has
      the camels | come | comes is has / the twelve saints | come | comes is has`,
  },
  {
    open: [
      'Workmen dug up the car park behind the cinema and came upon {x}. Everything had to stop, and professors with brushes arrived from the university.',
      'The drain was blocked, so {p} dug a hole in front of the cinema, and what should come to light but {x}!',
    ],
    ask: [
      'A professor knelt down. "I have waited all my life for __ {thing}," he whispered.',
      '"Hands off!" cried the lady from the museum. "Nobody touches __ {thing} here."',
      '"Between you and me," said the foreman, "I would rather not have found __ {thing}."',
      '"Two thousand years ago," says the guide today, "a Roman lost __ {thing} that you see in front of you."',
    ],
    rows: `x thing due rivals
      a ring | ring | this | these those / a sword | sword | this | these those / a helmet | helmet | this | these those
      a cup | cup | this | these those / six rings | rings | these | this that / two swords | swords | these | this that
      some coins | coins | these | this that / four cups | cups | these | this that`,
  },
  {
    open: [
      '{p} asked the way to the station, and I said that I was a stranger here myself. So we went into the pet shop. It was empty but for {x} behind the counter, and a smell of straw.',
      'The pet shop is shut for lunch, but through the window one can see {x} next to the till. {p} knocks on the glass.',
    ],
    ask: [
      'How odd! And how big the {y} __!',
      'The man who owns the shop must have left in a hurry, and now the {y} __ in charge of things.',
      'I should like to hear what the {y} __ thinking.',
      'There is a label, but we cannot read how expensive the {y} __.',
    ],
    rows: `x y due rivals
      a parrot | parrot | is | are have were / a tortoise | tortoise | is | are have were / a monkey | monkey | is | are have were
      one rabbit | rabbit | is | are have were / two parrots | parrots | are | is has was / six rabbits | rabbits | are | is has was
      some monkeys | monkeys | are | is has was / two puppies | puppies | are | is has was`,
  },
]);

export const kinds: readonly Kind[] = [TOWN];
