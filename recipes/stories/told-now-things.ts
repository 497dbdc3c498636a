// Tellings of what was done to a thing or left undone, and therefore what state it is in by now.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const THINGS_NOW = toldKind('told: how the thing is by now', [
  {
    open: [
      'A bottle of juice stood on the picnic table when we went to swim. In the meantime {ev}.',
      'Whose was that bottle of juice? Mine. I just want you to know that while I was away, {ev}.',
    ],
    ask: [
      'I was so thirsty when I came back! And the bottle? The bottle was __.',
      'All the others stared at the bottle, which was now __.',
      'What I found on my return was a bottle that was, I am sorry to say, __.',
      '"Look at that," I said. "My bottle is __!"',
    ],
    rows: `ev due rivals
      my brother drank the juice, to the last drop | empty | full unopened sealed
      my little cousin knocked it onto a stone | broken | full whole unbroken
      my sister poured in more juice, up to the very brim | full | empty broken gone
      it had lain in the freezing snow until the juice was as hard as a rock | frozen | warm hot empty
      everybody had a go at the lid, but no one was strong enough to turn it | unopened | empty open finished
      my uncle rubbed it all over with sun cream by mistake | greasy | clean dry spotless
      it stood in the blazing sun for three hours, with nobody near it | warm | cold icy frozen`,
  },
  {
    open: [
      'The washing was on the line from breakfast till tea. All that time {ev}.',
      '"I hung your shirts out this morning, {p}," said Mum. And what happened then? {Ev}.',
    ],
    middle: ['Two sparrows quarrelled in the hedge.', 'The cat slept through it all on the windowsill.'],
    ask: [
      'At tea time somebody went out to feel the shirts. They were __.',
      'When she took the shirts off the line at last, they were quite __.',
      'It was not the first time that our shirts had come off that line all __.',
      'Is it any wonder, then, that by tea time the shirts were __?',
    ],
    rows: `ev due rivals
      the rain never let up | wet | dry crisp warm
      a warm wind blew and the sun shone | dry | wet soaked dripping
      the neighbours burnt old tyres and the soot flew over | dirty | clean white spotless
      the goat chewed at every sleeve it could reach | torn | whole new untouched
      it was ten below zero, and they had been dripping | frozen | dry warm hot
      a cloth of fresh red paint hung beside them and rubbed off on them | red | white clean spotless`,
  },
  {
    open: [
      'There were twenty cakes on the plate. The children ate all of them but {n}.',
      'Of the twenty cakes on that plate, {n} were left when the children had been there.',
      'You can do the sum yourself: twenty cakes, and a crowd of children who ate every single one except {n}.',
    ],
    ask: [
      'When the grown-ups came in for their coffee, the number of cakes on the plate was exactly __.',
      '"How many are there for us?" asked Grandpa. "Let me see. Just __."',
      'They counted twice, and both times the cakes that were left came to __.',
      'It was a big plate, and on it lay a very small number of cakes, namely __.',
    ],
    lists: { n: 'two three four five six', d: 'twelve fifteen eighteen thirty seven eight nineteen' },
    due: 'n',
    rivals: 'd twenty',
  },
  {
    open: [
      'I had put {thing} on the kitchen table and gone to answer the phone. It was my sister, so it took an hour. Meanwhile {ev}.',
      'Never leave {thing} on the table when my sister rings! While we talked, {ev}.',
    ],
    ask: [
      'By the time I had hung up, it was __.',
      'I came back into the kitchen, and what did I see? It was completely __.',
      'My husband held it up. "Have you seen this?" he said. "It\'s __!"',
      'So there it was, just an hour later: __.',
    ],
    rows: `thing ev due rivals
      my ice cream | it had stood in the full sun | melted | frozen hard solid
      my new blouse | the dog had a tug of war with it | torn | whole ironed mended
      my mug of tea | nobody drank a sip of it, and the window was open to the frost | cold | hot boiling empty
      my clean white scarf | the baby wiped the coal bucket with it | dirty | clean spotless white
      my glass of milk | the cat licked up every drop of it | empty | full warm untouched
      the old vase | the children played football round it and hit it | broken | whole unhurt safe
      the broken radio | my husband had got out his tools and put in a new part | mended | broken dead useless
      the wet swimming costume | it lay on top of the hot oven | dry | wet soaked dripping`,
  },
  {
    open: [
      'What is the matter with this {c}? I will tell you. {Ev}.',
      'My uncle has had the same {c} for years. Do you want to know how it is these days? {Ev}.',
      '"Show me that {c}," said {p}. "Let me guess. {Ev}."',
    ],
    ask: [
      'In short, the thing is __.',
      'It does not take an expert to say that it must be quite __.',
      'So be prepared: when you try it, you will notice that it is rather __.',
      'One look, or one touch of a finger, and you know that it is __.',
    ],
    rows: `c ev due rivals
      knife | Someone has been cutting stones with it and has never ground it | blunt | sharp new keen
      axe | The smith put it to the grindstone only this morning | sharp | blunt dull rusty
      saw | It has been lying out in the rain since last spring | rusty | shiny new bright
      sofa | The children have been jumping on it with jam on their hands | sticky | clean spotless smooth
      jug | Somebody has just rubbed it with a soft cloth until you could see your face in it | shiny | dull dirty rusty
      rope | Too many heavy sacks have hung on it, and now it has snapped | broken | whole strong new
      carpet | The bath ran over and the water came down on it all night | wet | dry clean dusty`,
  },
  {
    open: [
      '{f} had left the soup on the stove and gone upstairs. When it began to {vb}, {ev}.',
      'There was a big pot of soup on the stove, and {f} was supposed to be in charge of it. Just as it started to {vb}, {ev}.',
    ],
    ask: [
      'That is the reason why our soup that evening was __.',
      'We sat down and picked up our spoons. But what about the soup? It was __.',
      '"Be honest," said {f}. "How is the soup?" "Well," I said, "it is __."',
      'No doubt about it, the soup was now __.',
    ],
    rows: `vb ev due rivals
      steam | she fell asleep over her book, and it was black at the bottom when she woke | burnt | raw cold perfect
      bubble | she turned off the heat and put the pot out in the snow until supper | cold | hot burnt boiling
      smell good | she threw in a whole packet of salt by mistake | salty | sweet mild sour
      simmer | she stirred in half a kilo of sugar instead of flour | sweet | salty sour bitter
      boil | she brought it to the table at once, under a thick lid | hot | cold frozen icy
      smoke | she tripped with the pot, and the dog licked it all off the floor | gone | ready hot burnt`,
  },
  {
    open: [
      'The {fr} in our garden get their turn every summer. This year {ev}.',
      'You asked me how the {fr} are getting on. Let me put it like this: {ev}.',
    ],
    ask: [
      'So, to answer the question that everybody asks: yes, they are __.',
      'If you came over and saw for yourself, you would agree with me that they are __.',
      'My neighbour only had to glance over the fence. "I see that they are __."',
      'And that, as any gardener will tell you, means that they are __.',
    ],
    rows: `fr ev due rivals
      cherries | they are red, sweet and soft, and the birds are after them | ripe | unripe rotten sour
      plums | they are still small, hard and green, since it is only June | unripe | ripe rotten soft
      pears | they have been lying in the wet grass for weeks, brown and full of worms | rotten | ripe unripe fresh
      tomatoes | the frost came down on them in the night and turned them into balls of ice | frozen | ripe warm fresh
      roses | not a drop of water has fallen on them for two months, and their leaves crumble | dry | wet fresh damp
      apples | thieves have come over the wall and taken every single one | gone | ripe rotten there
      strawberries | a slug has been at each of them, and there are holes all over | spoilt | perfect untouched whole`,
  },
  {
    open: [
      'At the auction there was a long line of people, all for the {c}. When it was over, {ev}.',
      'The whole village was talking about the {c} in the shop window. By Saturday evening {ev}.',
    ],
    ask: [
      'So if you go there now and ask for it, they will tell you that it is __.',
      'A week later a stranger asked how things stood. "Oh, that one? It is __."',
      '{p} had hoped for a quite different ending, but there was no denying that it was now __.',
      'The card beside it says it all in one word: __.',
    ],
    rows: `c ev due rivals
      old clock | a man in a fur coat had paid the price and got the receipt | sold | unsold free stolen
      old piano | nobody had wanted to give a penny for it | unsold | sold paid taken
      big vase | somebody had let it slip onto the stone floor | broken | sold whole mended
      gold ring | somebody had smashed the glass at night and run off with it | stolen | sold safe bought
      rocking chair | the joiner had given it a new leg, so that it stood firm | repaired | broken crooked wobbly
      oil painting | a lady had put money down so that it would be kept for her until Monday | reserved | sold stolen broken`,
  },
  {
    open: [
      'They had asked {p} for a {c}. That was at Easter. It is nearly Christmas, and {ev}.',
      'Do not ask {p} about the {c} that {pHe} promised us at Easter. Or do, if you like: {ev}.',
    ],
    ask: [
      'As things stand today, then, the {c} is __.',
      'It comes as a surprise to everyone who knows {pHim} that the {c} is __.',
      'I saw it with my own eyes this morning, and I can tell you that the {c} is __.',
      '"I wonder about that {c}. In what state is it today?" "If you must know, it is __."',
    ],
    rows: `c ev due rivals
      jumper | the last stitch was done an hour ago | finished | unfinished torn begun
      song | only the first three lines have been written | unfinished | finished ready complete
      cake | it is standing on the table in a box with a ribbon | ready | unfinished burnt missing
      kite | the wind has ripped it right down the middle | torn | whole perfect mended
      letter | it went into the fire by mistake and only ashes remain | burnt | finished posted ready
      boat | it lies at the bottom of the lake with a hole in its side | sunk | finished afloat ready
      story | nobody can find it, though the whole house has been searched | lost | finished ready printed`,
  },
  {
    open: [
      'Every evening Grandma puts out a bowl of milk for the hedgehog. {Ev}.',
      'A bowl of milk stood outside the back door last night. {Ev}.',
      '"I wonder about the bowl of milk that we put outside," said {p}. {Ev}.',
    ],
    ask: [
      'In the morning, therefore, the bowl was __.',
      'I ran out in my pyjamas, bent down, and saw that the bowl was __.',
      'Grandma said that she had expected nothing else than to find the bowl __.',
      'Anyone looking at it at breakfast time would have seen that the bowl was __.',
    ],
    rows: `ev due rivals
      This time he came with his whole family, and they licked it clean | empty | full untouched gone
      This time he never came, nor did any other animal | full | empty finished broken
      This time there was such a frost that the milk turned to ice | frozen | empty warm hot
      This time a stranger's dog carried it away, milk and all | gone | full there untouched
      This time a roof tile came down and hit it in the middle | broken | full whole untouched
      This time the snow fell half a metre deep on it | buried | empty finished warm`,
  },
  {
    open: [
      'In the morning {p} came to the village with a {c} that was {was}. And then what? {Ev}.',
      'That {c} of ours was {was} at breakfast time. But then {ev}.',
    ],
    ask: [
      'Therefore nobody can say any longer that it is __.',
      'Do not believe anyone who tells you tonight that it is still __.',
      'So now, for the first time in ages, the thing is no longer __.',
      'You should see it tonight. It is anything but __!',
      'Who would think now that only this morning it was __?',
    ],
    rows: `c was ev due rivals
      coat | torn at both elbows | a tailor sewed it up so that you cannot see a thing | torn | whole mended perfect
      watch | broken | a man with tiny tools put in a new spring, and now it ticks | broken | working mended fine
      suit | dirty from top to bottom | it went to the cleaner's and came back like new | dirty | clean spotless pressed
      knife | blunt | it was put to the grindstone for half an hour | blunt | sharp keen pointed
      sack | empty | someone filled it with potatoes up to the top | empty | full heavy bursting
      bucket | full to the brim | somebody poured it all out over the roses | full | empty dry drained
      towel | wet through | it hung on the hot radiator all day | wet | dry warm crisp`,
  },
  {
    open: [
      'We went away for three weeks and forgot all about the {c}. I mean this: {ev}.',
      'Home again! First we looked at the {c}. You see, while we were gone, {ev}.',
    ],
    ask: [
      'You can imagine in what state we found things. To put it mildly: __.',
      'My wife went first, put her hand to her mouth, and said that it was __.',
      'It could not have been otherwise after so long, could it? Of course it was __.',
      'I had a good look at it, and there was no other word for it than __.',
    ],
    rows: `c ev due rivals
      bread in the bin | it had grown a fine green fur | mouldy | fresh soft crisp
      pot plant in the hall | not a soul had watered it | withered | fresh green blooming
      fish on the table | it had been lying there in the heat with the flies | rotten | fresh frozen raw
      bicycle by the sea wall | the salt water had splashed over it day and night | rusty | shiny new bright
      bookshelf | not a soul had wiped it, and the builders next door had been sawing | dusty | clean spotless shiny
      milk in the jug | it had turned thick and smelled so bad that the cat ran off | sour | fresh sweet cold`,
  },
  {
    open: [
      'Class 4 had been making lanterns out of paper. That of {p} came to a sad end, or a happy one, see for yourself: {ev}.',
      'Of all the paper lanterns in class 4, I remember one. It was the one that {p} had made, and {ev}.',
    ],
    ask: [
      'If {p} looks a bit strange in the picture, it is because that lantern was __.',
      'When the parents came to see them at five, {pHis} lantern was already __.',
      '"I can\'t believe it," said the teacher, holding it up. "It is __!"',
      '{PHe} carried it home carefully, and showed {pHis} sister that it was __.',
    ],
    rows: `ev due rivals
      the candle in it fell over and the flames went up | burnt | whole dry finished
      somebody dropped it in the fish tank | wet | dry burnt whole
      a big boy pulled at one end of it and a bigger one at the other | torn | whole perfect finished
      a fat boy sat down on it | flat | round whole perfect
      the last star had been glued on and nothing more was missing | finished | unfinished torn burnt
      it was decorated with honey instead of glue | sticky | dry clean smooth`,
  },
  {
    open: [
      'About the letter on the hall table. It had come in the morning, and by the evening {ev}.',
      '"Is there a letter for me?" asked {p}. Yes, there had been one, but then {ev}.',
    ],
    ask: [
      'So when {p} held it in {pHis} hands at last, it was __.',
      'The first thing that struck {p} about the letter was that it was __.',
      'As for the envelope and what was in it, {p} got it all __.',
      'There it lay next to the lamp, and anyone could see that it was __.',
    ],
    rows: `ev due rivals
      a curious sister had held it over the steam and read every page | open | sealed unopened closed
      no one had dared to lay a finger on the seal | unopened | open read torn
      the baby had pulled it in two | torn | whole unopened sealed
      the flowers on the table had been knocked over, vase and water and all | wet | dry crisp clean
      the dog had run over it with paws straight from the ditch | dirty | clean white spotless
      the candle had fallen onto it and left a big black hole in it | burnt | whole clean unharmed
      the cat had slept on it and rolled on it until it was full of creases | crumpled | smooth flat crisp`,
  },
  {
    open: [
      'How many do we still have? Mum bought {n} eggs, nobody has touched any of them, and the hens have laid none.',
      'On Monday the carton held {n} eggs. Nobody wanted pancakes, nobody dropped one, and nobody bought any more.',
      '"I need to know about the eggs," she called. "I bought {n}, and as far as I know we have not used a single one."',
    ],
    ask: [
      'Count them, if you like. You will see that the number of eggs is __.',
      'So in the carton there must be as many as before, which makes __.',
      'Whoever opens the fridge tonight will find all the eggs there, every one of the __.',
      'Well, that is easy. Our eggs still come to __.',
    ],
    lists: { n: 'four six eight nine ten twelve twenty', d: 'three five seven eleven two', e: 'one none' },
    due: 'n',
    rivals: 'd e',
  },
  {
    open: [
      'The snowman in the yard was as tall as my father. All week {ev}.',
      'Please write and tell me how our snowman is! Dear {p}, all week {ev}.',
    ],
    ask: [
      'That being so, by Sunday the snowman was __.',
      'When Sunday came, we had to admit that the poor fellow was __.',
      'On Sunday there were no two ways about it: he was __.',
      'You would hardly have known him on Sunday, he was so __.',
    ],
    rows: `ev due rivals
      the sun had shone as if it were May, and only a puddle lay there | melted | frozen solid huge
      the frost had been so hard that you could not push a finger into him | hard | soft wet melted
      the children had rolled more and more snow onto him, right up to the roof | huge | tiny melted small
      a bit of him had dripped away every noon, and he hardly reached up to my knee | small | huge tall enormous
      the coal lorries had driven past and covered him with dust from the coal | black | white clean bright
      it had rained on him without a stop | wet | dry hard dusty`,
  },
  {
    open: [
      'They gave me the tablecloths to look after. What did I do? {Ev}.',
      'Nobody can say that {p} is lazy. Take the big tablecloth: {ev}.',
    ],
    ask: [
      'When the guests arrived, there was not the slightest doubt that the cloth was __.',
      'The cook ran her hand over the cloth and was surprised to find it __.',
      'It was the landlady who first remarked that the cloth on the big table was __.',
      'In the end, thanks to all that, the cloth was really __.',
    ],
    rows: `ev due rivals
      a hot iron went over every inch of it | smooth | creased crumpled rough
      it was boiled with soap and rinsed four times | clean | dirty stained greasy
      a whole jug of gravy went over it, and no one wiped it up | dirty | clean spotless white
      four corners were laid one upon another until it was as small as a book | folded | crumpled spread unfolded
      it was taken straight from the tub to the table, without any time on the line | wet | dry crisp dusty
      the big hole in it got a patch and a neat seam | mended | torn ragged holey`,
  },
  {
    open: [
      'My phone again! I put it {w}, and {ev}.',
      '{p} rang from a phone box. {PHis} own phone had been {w}, and {ev}.',
    ],
    ask: [
      'And so, just when it was needed most, the thing was __.',
      'I do hope that you understand now why that phone was __.',
      'That is how it goes with phones. A moment later it was __.',
      'The next time anyone wanted to ring home, the phone was __.',
    ],
    rows: `w ev due rivals
      on the roof of the car | a lorry had driven over it when it fell off | broken | whole safe dry
      on the edge of the bath | with a big splash it fell in | wet | dry dusty safe
      on the charger all night | not one more drop of power would go into it | full | flat empty dead
      in a bag with the music on | nobody thought of the charger until the battery gave up | dead | charged full ready
      on a park bench for a minute | somebody walked off with it | gone | there safe charged
      within reach of the baby | it was dropped into the jam and licked and dropped again | sticky | clean dry spotless`,
  },
]);

export const kinds: readonly Kind[] = [THINGS_NOW];
