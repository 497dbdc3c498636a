// Tellings of young animals, people and raw stuff, and of what they grow into or are made into; and back again.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const GROW = toldKind('told: what it does and gives, growing and making', [
  {
    open: [
      '{pet} is {a x}.',
      '{p} got {a x} for Christmas and named it {pet}.',
      'In the basket sat {pet}, a tiny {x}, and looked at us. {q} said at once that we had no room.',
    ],
    ask: [
      'One day {pet} will be a big __.',
      'Wait a year, and {pet} will have grown into a __.',
      'It is hard to believe, but {pet} will turn into a __.',
      'Its name is {pet} now, and it will still be {pet} when it is a __.',
    ],
    rows: `x due rivals
      puppy | dog | cat cow frog / kitten | cat | dog cow frog / calf | cow | dog horse cat
      foal | horse | dog cow cat / lamb | sheep | dog cow cat / tadpole | frog | dog cat cow
      piglet | pig | dog cow cat / caterpillar | butterfly | dog frog cat`,
  },
  {
    open: [
      'When I was four, my father came home with {a x} under his coat. We called it {pet}. My mother did not speak to him for two days.',
      "Dear {f}, do you remember {pet}, the little {x} that we carried about in a doll's pram? I have found a photo. You are wearing that awful hat.",
    ],
    ask: [
      'In time {pet} became a fine old __.',
      'We grew up together, the children of the house and the __.',
      'Two years later we could no longer lift {pet}, who was now a full-grown __.',
      'I have never again known such a good and faithful __.',
    ],
    rows: `x due rivals
      puppy | dog | cat cow horse / kitten | cat | dog cow pig / calf | cow | dog horse cat
      foal | horse | dog cow cat / lamb | sheep | dog cow cat / piglet | pig | dog horse cat
      duckling | duck | dog cow cat / chick | hen | dog cow cat`,
  },
  {
    open: [
      '{pet} was lost. The policeman wrote it all down: "{A x}, about three days old, no collar." Then he put down his pen and gave it some milk or some bread, whichever it liked.',
      'A little girl found {a x} in the ditch. It was wet and cold and cried for its mother. "Hush, {pet}," said the girl, for she had already found a name for it.',
    ],
    ask: [
      'The mother was soon found, for behind the barn there stood a worried __.',
      'That evening it lay close to the warm side of its mother, a big brown __.',
      'Through the gate looked the mother. "So that is your baby," the girl told the __.',
      'There was only one farm nearby on which they had a __.',
    ],
    rows: `x due rivals
      calf | cow | dog horse sheep / puppy | dog | cow cat horse / kitten | cat | dog cow sheep
      foal | horse | cow dog cat / lamb | sheep | dog horse cat / piglet | pig | dog cow horse
      chick | hen | dog cow cat / duckling | duck | cow dog cat
      kid with two small horns | goat | dog cow cat`,
  },
  {
    open: [
      'The landlord shook his head. "No animals in this house." "But it is only {a x}," said {p}. "Look how small it is!" So he gave in, and signed.',
      'The lease says that {p} may keep {a x} in the flat. {p} has it in writing. The lease is three years old.',
    ],
    ask: [
      'Now there is trouble, because in the meantime it has become a __.',
      '"I said yes to a small thing," the landlord shouted, "and now you have a __!"',
      'The people below complain that over their heads there lives a __.',
      'You cannot hide it any longer when you are sharing a bed with a __.',
    ],
    rows: `x due rivals
      piglet | pig | cow horse dog / calf | cow | pig horse dog / foal | horse | cow pig dog
      lamb | sheep | cow pig dog / puppy | dog | cow pig horse / kitten | cat | cow pig dog
      duckling | duck | cow pig dog / tadpole | frog | cow pig dog / lion cub | lion | cow pig dog`,
  },
  {
    open: [
      '{p} has been in the kitchen all morning with a great bowl of {x}. The door is shut and the radio is on.',
      '"I have got {x}, I have got time, and nobody had better disturb me," said {p}. {q} was sent out with the children.',
    ],
    ask: [
      'By four in the afternoon all of it had been made into __.',
      'The rest of us looked forward to fresh __.',
      'We knew what would come of it, and at last we were called in for some __.',
      '"There you are," said {p}, "my own __!"',
    ],
    rows: `x due rivals
      ripe grapes | wine | bread butter jam / bread dough | bread | wine butter juice
      cream and a churn | butter | wine bread juice / pancake mix | pancakes | wine butter juice
      squeezed oranges | juice | bread butter pancakes
      strawberries boiled with sugar | jam | bread butter wine
      minced pork and a lot of skins | sausages | wine bread juice
      eggs, sugar, flour and candles | cake | wine butter juice
      carrots, leeks and hot stock | soup | wine butter cake
      sliced potatoes and hot fat | chips | wine juice jam`,
  },
  {
    open: [
      '"I am tired of being small," said the {x} to the old oak. "Everyone pats me on the head." "Be patient," said the oak, which had heard such things before.',
      'Once there was {a x} called {pet} who could not wait to grow up. Every morning it looked in the water to see if anything had changed.',
    ],
    ask: [
      'And then one spring morning it looked in the water again, and it saw a __.',
      '"Who are you?" it asked its own face, and the face answered, "You are a __ now."',
      'Nobody patted it on the head any more, for it had become a __.',
      'The old oak smiled when, the following year, there came by a handsome __.',
    ],
    rows: `x due rivals
      tadpole | frog | butterfly dog cow / caterpillar | butterfly | frog dog cow
      puppy | dog | frog cow cat / kitten | cat | frog butterfly cow / calf | cow | frog butterfly dog
      foal | horse | frog butterfly dog / lamb | sheep | frog butterfly dog
      piglet | pig | frog butterfly dog`,
  },
  {
    open: [
      'The farm school has two new babies this spring. {pet} is {a x}, and {pet2} is {a y}. Each class may feed one of them, and there has been a fight over the bottles.',
      'First prize in the lottery was {pet}, {a x}, and second prize was {pet2}, {a y}. {p} won the first. {q} won the second. Both fathers turned pale.',
    ],
    ask: [
      'In a few years people will look at {pet} and see an ordinary __.',
      'A sign has been put up for {pet}: "Please do not tease me. I am going to be a __."',
      'The children measure {pet} every week, and when it stops growing, it will be a __.',
      "{pet}'s mother is, of course, a __.",
      'As it is with all of its kind, {pet} will grow up to be a __.',
    ],
    rows: `x due y rivals
      calf | cow | foal | horse dog sheep / foal | horse | calf | cow dog sheep
      lamb | sheep | puppy | dog cow horse / puppy | dog | lamb | sheep cow horse
      kitten | cat | piglet | pig cow horse / piglet | pig | kitten | cat cow horse
      chick | hen | duckling | duck cow dog / duckling | duck | chick | hen cow dog
      tadpole | frog | lamb | sheep cow dog / gosling | goose | tadpole | frog cow dog
      bear cub | bear | puppy | dog cow frog / lion cub | lion | calf | cow dog frog`,
  },
  {
    open: [
      '{pet} is {a x} now, and everybody admires it. But I knew it in its very first week, when it was no bigger than my shoe.',
      'It is only natural that nobody ever loved {a x} more than old {p}, who brought up {pet} by hand. There is a photo of it over the bed.',
    ],
    ask: [
      'To me it will always be the sweet little __.',
      'In the photo it is still a __.',
      'How time flies! It seems like yesterday that it was a __.',
      'You should have seen it when it was a __.',
    ],
    rows: `x due rivals
      dog | puppy | kitten calf lamb / cat | kitten | puppy calf lamb / cow | calf | puppy kitten lamb
      horse | foal | puppy kitten calf / sheep | lamb | puppy kitten calf
      frog | tadpole | puppy kitten calf / butterfly | caterpillar | puppy kitten calf
      lion | cub | puppy calf lamb`,
  },
  {
    open: [
      'The old woman laid out her cards. "You are only a {x} today," she said. "But the years will pass, and nobody can stop them."',
      '"Will I always be a {x}?" the child asked. "No, my dear," said the nurse. "Nobody is that for ever. I have looked after a good many."',
    ],
    ask: [
      '"When the time comes, you will be a __."',
      'And so it was, for twenty years later, there stood before her a __.',
      '"I should not like that," said the child. "I do not want to be a __."',
      'In the next picture in the album there is a __.',
    ],
    rows: `x due rivals
      boy | man | woman king queen / girl | woman | man king queen / prince | king | queen woman nun
      princess | queen | king man monk`,
  },
  {
    open: [
      'In our classroom there is a jar on the window-sill, and in it lives {pet}, {a x}. We draw it every Monday. {p} draws it best.',
      'The science teacher put a glass box on the table. "This is {a x}," she said, "and you are going to keep a diary about it."',
    ],
    ask: [
      'On the last page of the diary there is a picture of a __.',
      'We came back from the holidays, and in its place there was a __.',
      '"A miracle!" cried the smallest. "It has turned into a __!"',
      'With a lump in our throats, we opened the lid and let go a __.',
    ],
    rows: `x due rivals
      tadpole | frog | butterfly hen flower / caterpillar | butterfly | frog hen flower
      chick | hen | frog butterfly flower / bud | flower | frog butterfly hen
      duckling | duck | frog butterfly hen / hungry green caterpillar | butterfly | frog duck hen
      tadpole with two legs | frog | butterfly duck hen`,
  },
  {
    open: [
      'Once a month the wagon comes down from the hills with {x}. The men unload it in the yard, wipe their faces and go in for a beer.',
      'The factory is by the river. At one end they put in {x}, and there is a noise as if the sky were falling. {p} has worked there since school.',
    ],
    ask: [
      'What comes out at the other end is __.',
      'A week later it leaves the place as __.',
      'You buy it in town, in a nice box, and what it says on the box is "__".',
      'If you ask what they make there, the answer is __.',
    ],
    rows: `x due rivals
      wheat | flour | paper wine leather / old rags and wood | paper | flour wine leather
      grapes | wine | flour paper leather / cow hides | leather | flour paper wine
      oranges | juice | flour paper leather / cocoa beans | chocolate | flour paper leather
      hot sand | glass | flour wine leather / clay | bricks | flour wine leather
      milk and salt | cheese | flour paper leather / wool | cloth | flour paper wine`,
  },
  {
    open: [
      '{p} wants to sell {a x}. {q} wants to buy one. They have sat in the inn since noon, with a jug between them.',
      '"Ten pounds for that? It is only {a x}!" said {q}. "Think of what it will be," said {p}.',
    ],
    ask: [
      '"Give it two years, and for your ten pounds you will have a __."',
      'He who buys now, and feeds it well, gets a cheap __.',
      '"But I cannot wait," said {q}. "What I need today is a __."',
      '"Nobody has ever lost money on that. It is bound to become a __."',
    ],
    rows: `x due rivals
      calf | cow | horse pig sheep / foal | horse | cow pig sheep / lamb | sheep | horse pig cow
      piglet | pig | horse cow sheep / chick | hen | horse pig cow / duckling | duck | horse pig cow
      gosling | goose | horse pig cow / puppy | dog | horse pig cow`,
  },
  {
    open: [
      'The snow lay on the roof, {p} was by the fire, and {pHis} hands were full of {x}. "I must get it done before Christmas," {pHe} said.',
      'Ask {p} to sit still and do nothing! {pHe} has found {x} in a drawer, and now {pHe} is at it from breakfast to bedtime.',
    ],
    ask: [
      'No need to look under the paper. {p} will give all of us __.',
      'We know already what it is going to be: __.',
      "What will be in {p}'s parcels this year? Surely __.",
      'In January the whole family went about with new __.',
    ],
    rows: `x due rivals
      wool for small feet | socks | hats gloves scarves
      wool for ten fingers | gloves | socks hats scarves
      long, narrow strips of wool for the neck | scarves | socks gloves hats
      wool for the top of the head | hats | socks gloves scarves
      leather for the feet, with laces | shoes | gloves hats scarves
      leather for waists, with buckles | belts | shoes gloves hats
      flannel for the night | pyjamas | shoes gloves hats`,
  },
  {
    open: [
      'There are two photos of {pet} in the hall. In the one on the right {pet} is {a x}, as you know {pet} today. The other was taken on the day of its birth.',
      'Today {pet} is {a x}, and a big one. {p} says that you can see it in the eyes, though: it is still the same baby that we raised in the kitchen.',
    ],
    ask: [
      'We laugh when we look at it as a newborn __.',
      'In those days you could hold {pet} in one arm, for {pet} was just a __.',
      '"Is that really the same animal?" the guests ask, and point to the tiny __.',
      'It began its life, as they all do, as a helpless __.',
    ],
    rows: `x due rivals
      dog | puppy | kitten calf lamb / cat | kitten | puppy calf lamb / cow | calf | puppy kitten foal
      horse | foal | puppy kitten calf / sheep | lamb | puppy kitten calf
      pig | piglet | puppy kitten calf / hen | chick | puppy kitten calf
      duck | duckling | puppy kitten calf / lion | cub | puppy calf lamb / bear | cub | kitten calf lamb`,
  },
]);

export const kinds: readonly Kind[] = [GROW];
