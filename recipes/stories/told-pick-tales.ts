// Tellings like tales: of brothers, kings, witches and wishes, two or three of a kind, of which the right one is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WHO = toldKind('told: pick in tales, who', [
  {
    open: [
      'A miller had three sons. The eldest was {x}, the second was {y}, and the youngest was {z}. When the miller grew old, he called them to his bed, and the cat came too.',
      'Once there were three brothers. People said of the eldest that he was {x}, of the second that he was {y}, and of the youngest that he was {z}.',
    ],
    ask: [
      'Now a dragon had to be fought, and so they sent for one who was {want}. They sent for the __.',
      'The princess would only marry a man who was {want}. She took the __.',
      '"I need a servant who is {want}," said the wizard. His choice was the __.',
      'The witch asked who of them was {want}, and up stood the __.',
      'The three of them came to a door on which was written: Only he who is {want} may enter. In went the __.',
    ],
    rows: `x y z want due rivals
      strong | clever | kind | not easily fooled | second | eldest youngest / brave | rich | merry | without any fear | eldest | second youngest
      lazy | proud | honest | unable to tell a lie | youngest | eldest second / rich | poor | funny | good at making people laugh | youngest | eldest second
      clever | strong | shy | able to lift an ox | second | eldest youngest / handsome | sad | brave | nice to look at | eldest | second youngest
      poor | wise | strong | full of good advice | second | eldest youngest / honest | brave | rich | the owner of a lot of gold | youngest | eldest second
      merry | lazy | clever | always in a good mood | eldest | second youngest`,
  },
  {
    open: [
      'Three fairies stood by the cradle. The first gave the child {x}, the second gave it {y}, and the third gave it {z}. Then they had some cake.',
      '"I give you {x}," said the first fairy. "I give you {y}," said the second. "And I give you {z}," said the third, and the child in the cradle sneezed.',
    ],
    ask: [
      'The girl {later}, and that was thanks to the __ fairy.',
      'It is a fact that the girl {later}. Which of the fairies did it? It was the __.',
      'As a young woman she {later}. "That is my work," said the __ one.',
      'If you ask me why she {later}, I say that it was a gift of the __ fairy.',
      'She {later}, just as it had been promised by the __ fairy.',
    ],
    rows: `x y z later due rivals
      beauty | a good voice | luck | sang like a nightingale | second | first third
      luck | strong arms | beauty | won each time she played cards | first | second third
      wisdom | long life | golden hair | lived to be a hundred and seven | second | first third
      quick feet | wisdom | a warm heart | gave all her bread to the poor | third | first second
      golden hair | luck | a good voice | had a plait that shone like the sun | first | second third
      courage | beauty | quick feet | ran faster than the deer | third | first second
      a good voice | courage | wisdom | was not afraid of wolves | second | first third
      strong arms | quick feet | riches | could carry a cow up a hill | first | second third
      a warm heart | golden hair | riches | had chests full of jewels | third | first second`,
  },
  {
    open: [
      'Two kings ruled over the island. King {m} had the {x} half, and his cousin, Queen {f}, the {y} half, and there was a hedge in between. On Sundays they threw apples over it.',
      'Queen {f} had the {y} half of the island and King {m} the {x} half. A hedge ran right across.',
    ],
    ask: [
      'The tax man rode up and down in the {x} half, collecting gold for __.',
      'A baby was born in the {x} half, and all the people there belonged to __.',
      'On every coin in the {x} half there was the head of __.',
      'A pirate landed on the {x} coast and was put in chains by the soldiers of __.',
      '"Who rules here?" asked the stranger in the {x} half. He was told that it was __.',
      'On the {x} side of the hedge they sang, "Long live __!"',
    ],
    due: 'm',
    rivals: 'f',
    rows: `x y
      northern | southern / southern | northern / eastern | western / western | eastern / green | stony / stony | green / hilly | flat / flat | hilly`,
  },
  {
    open: [
      'There lived two old people in the wood, {p} and {q}, and both knew magic. It was {p} who {good}, and {q} who {bad}.',
      'Two people who knew magic lived in our wood in those days. {q} {bad}. {p} {good}. They were cousins, and they had the same nose.',
    ],
    ask: [
      'If you were lost and cold in the wood, it was wise to look for the hut of __.',
      'The children were not afraid of __.',
      'All the birds cried when one of them died. I do not mean {q}, I mean __.',
      'When someone was ill, the village sent for the good one, that is, __.',
      'With honey cakes and warm milk, the lost boy was taken in by __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `good bad
      healed the sick | poisoned the wells / fed the birds | caught children / mended broken wings | turned people to stone
      told stories to children | made children into mice / gave bread to the poor | stole the milk / woke up the flowers | brought the hail
      took away pain | made the cows ill / put out fires | set barns on fire`,
  },
  {
    open: [
      'Good old King {m} had two knights. {p} had sworn to bring him {x}, and {q} had sworn to bring him {y}. Both rode out on the same morning, in the same rain.',
      '"I shall bring you {y}, my king," said {q}. "And I shall bring you {x}," said {p}. King {m} gave each of them a new horse.',
    ],
    ask: [
      '{came} So one of the knights had kept the promise, and it was __.',
      '{came} "Well done, brave __," said the king.',
      '{came} It had taken a whole year and nearly the life of __.',
      '{came} At that, the king gave half of the kingdom to __.',
      '{came} There was great joy, and everyone drank to the health of __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y came
      a feather of the firebird | water from the well of life | One night something red and light glowed in the hall.
      water from the well of life | a feather of the firebird | One night the old king drank from a small bottle and was young again.
      the tooth of a dragon | an apple of gold | One day something long, white and sharp lay before the throne.
      an apple of gold | the tooth of a dragon | One day the king held in his hand a fruit that shone.
      his lost daughter | a singing tree | One day the king had his child in his arms again.
      a singing tree | his lost daughter | One day the king heard music from the leaves.
      a magic mirror | a flying carpet | One day the king could see himself as a boy.
      a flying carpet | a magic mirror | One day the king was sitting on something soft, high above the roofs.`,
  },
  {
    open: [
      'The frog said to the three of them, "One of you has to kiss me." {p} was the first to be asked, and {p} said no. Then {q} was asked, and {q} held {qHis} breath and did it. {r} was watching from behind a tree.',
      '"Kiss the frog? Never!" said {p}. "Not me," said {r} behind the tree. {q} did not say a thing, but knelt down, and there was a small wet sound.',
    ],
    ask: [
      'The frog turned into something much better and rode away on a white horse with __.',
      '"You have saved me," said the frog, who was no longer a frog, to __.',
      'The next day there was a wedding, and a crown was put on the head of __.',
      'Two of them were sorry later. Happy ever after lived __.',
      'Half of a kingdom and a golden bed now belonged to __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'In our village there were two men of whom people tell stories. {m} was so {x} that {xx}. His neighbour, old {n}, was so {y} that {yy}. They are both long dead.',
      'My grandfather used to tell of old {n}, who was so {y} that {yy}, and of {m}, who was so {x} that {xx}.',
    ],
    ask: [
      'There is a saying here: "as {x} as __."',
      'When somebody is very {x}, people still call him a second __.',
      'Nobody can be more {x} than __.',
      '"Do not be so {x}!" they say to the children. "You are not __."',
      'I have met many {x} people, but none like __.',
    ],
    due: 'm',
    rivals: 'n',
    lists: { n: 'Hobbs Potter Barlow Higgins Webster Dawkins' },
    rows: `x xx y yy
      lazy | he had a goose to do his yawning | strong | the door came off when he knocked
      strong | he could carry his horse home | lazy | he slept through two wars
      sleepy | he was snoring at his own wedding | greedy | he ate the candles on the cake
      greedy | he licked the stamps for the taste | sleepy | he had his bed carried to church
      fat | they had to take out a wall for him | thin | he had to stand twice to throw a shadow
      thin | he could hide behind a broom | fat | the church bench broke each Sunday
      clever | the bishop wrote to him for advice | stupid | he watered his garden in the rain`,
  },
  {
    open: [
      'Two thieves broke into the castle, {p} by way of the {x} and {q} by way of the {y}. They had agreed to meet at the foot of the stairs at midnight. But there was a dog.',
      '{q} got in through the {y}, and {p} got in through the {x}. They had one lantern for both of them, and that, as you will see, was a mistake.',
    ],
    ask: [
      'In the morning {trace}. So the guard knew about one of them, about __.',
      'The guard found that {trace}. It was the thief called __ who had made that mistake.',
      'As {trace}, it was not difficult to catch __.',
      'That {trace} was a sign that somebody had come in there. It was __.',
      'Nobody ever got {q}. But {trace}, and that was the end of __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y trace
      chimney | cellar | there was soot on all the carpets / cellar | chimney | the wine barrels had been knocked over
      kitchen window | front door | there were footprints in the butter / front door | kitchen window | the big iron lock had been broken
      stables | roof | the horses had straw and a glove in their box / roof | stables | some tiles were missing up there
      garden gate | tunnel | the tulips had been trampled down / tunnel | garden gate | there was a trail of wet earth from underground`,
  },
]);

const WHAT = toldKind('told: pick in tales, which', [
  {
    open: [
      'There were three caskets on the table, one of {x}, one of {y} and one of {z}. In one of them lay the picture of the princess, in one a skull and in one a letter with bad spelling. The picture was in the one of {z}.',
      'The prince saw three boxes in front of him: {x}, {y} and {z}. The old servant had whispered in his ear, "Not {x}. Not {y}." The prince was so nervous that he wiped his hands on his cloak.',
    ],
    ask: [
      'He wanted to win the princess, so he opened the one of __.',
      'The picture smiled up at him from the box of __.',
      'The right choice was __.',
      'He pointed with a shaking finger at the __.',
      'He won her hand, because he had trusted in __.',
    ],
    rows: `x y z due rivals
      gold | silver | lead | lead | gold silver / silver | lead | gold | gold | silver lead / lead | gold | silver | silver | lead gold
      wood | iron | glass | glass | wood iron / glass | wood | iron | iron | glass wood / iron | glass | wood | wood | iron glass
      gold | stone | wood | wood | gold stone / stone | silver | iron | iron | stone silver`,
  },
  {
    open: [
      'A bear, a fox and a {z} shared a house. The bear chopped the wood, the fox did the cooking, and the {z} fetched the water. Each thought that it had the hardest work, and one day they swapped: the bear cooked, the fox fetched the water, and the {z} chopped the wood.',
      'The {z} was tired of fetching water, the bear of chopping and the fox of cooking. So they changed round. Now the bear was to cook, the fox was to go to the well, and the {z} was to take the axe.',
    ],
    ask: [
      '{trouble} Oh, why had they swapped? That was the new job of the __.',
      '{trouble} "This is not as easy as it looks," said the __.',
      '{trouble} "I told you so," said the others to the __.',
      '{trouble} From then on nobody laughed any more about the work of others, least of all the __.',
      '{trouble} It was the __ that had done it.',
    ],
    rows: `z trouble due rivals
      mouse | The soup was burned to the bottom of the pot. | bear | fox mouse / mouse | The rope slipped, and the bucket fell into the well. | fox | bear mouse
      mouse | The axe was far too heavy and would not leave the ground. | mouse | bear fox / hen | The porridge was full of salt and fur. | bear | fox hen
      hen | Not one log had been split all day. | hen | bear fox / hen | Half of the bucket was empty when it came up the path. | fox | bear hen
      duck | There was a splash and a scream from the well. | fox | bear duck / duck | The dumplings were as hard as stones. | bear | fox duck
      duck | The handle of the axe broke at the first blow. | duck | bear fox`,
  },
  {
    open: [
      'The old man had two bottles. "A drop from the {x} one," he said, "and you grow as small as a thumb. A drop from the {y} one, and you are as tall as a tower." The girl put both of them in her pocket.',
      'The girl had been given two bottles by a gnome. The {y} one was for growing. The {x} one was for shrinking.',
    ],
    ask: [
      'She came to a door that was no bigger than a mouse hole. So she took the bottle that was __.',
      'The giant bent down to grab her. She wanted to slip through the grass, and drank from the __ one.',
      'The guard closed the prison door. She drank, and walked out through the keyhole. That was thanks to the __ bottle.',
      'To sleep in a matchbox, you need a drop from the __ one.',
      'Suddenly the grass was as high as a forest. She had been drinking from the __ bottle.',
    ],
    rows: `x y due rivals
      red | blue | red | blue / blue | red | blue | red / green | yellow | green | yellow / yellow | green | yellow | green
      white | black | white | black / black | white | black | white / round | square | round | square / square | round | square | round`,
  },
  {
    open: [
      'You have three wishes. The man wished for {x} first, and he got it. His wife wished for {y}, and she got it. Then they fell out, and with the third wish it was all gone again, except for {keep}.',
      'With the first wish they got {x}, and with the second {y}. There was a third wish, too, but that was wasted: they lost everything again, apart from {keep}.',
    ],
    ask: [
      'So all they had in the end was the __.',
      'Go to their hut and you will see what is left of all those wishes: the __.',
      '"At least we still have the __," said the man.',
      'Nothing was as it had been, because of the __.',
      'I have seen it with my own eyes in their hut, the __.',
    ],
    rows: `x y keep due rivals
      a horse | a crown | the thing to wear | crown | horse wish / a crown | a horse | the thing to ride | horse | crown wish
      a sausage | a golden chair | the thing to eat | sausage | chair wish / a golden chair | a sausage | the thing to sit on | chair | sausage wish
      a ship | a bed of silk | the thing to sail in | ship | bed wish / a bed of silk | a ship | the thing to sleep in | bed | ship wish
      a fiddle | a cow | the thing to play | fiddle | cow wish / a cow | a fiddle | the thing to milk | cow | fiddle wish`,
  },
  {
    open: [
      'The giant had three daughters. They had hair in three colours: {x}, {y} and {z}. "You may marry one of them," he said to the tailor, "but not the {x} one, for she snores, and not the {z} one, for she bites."',
      '"Of my daughters," said the giant, "the {x} one snores and the {z} one bites. There is nothing wrong with the {y} one." He combed his beard with a tree.',
    ],
    ask: [
      'The tailor wanted a quiet life, and so he married the one whose hair was __.',
      'He asked for the hand of the girl in the middle, the one with hair of __.',
      'At the wedding the bride shook her long plaits, and they were __.',
      'The tailor came home, and with him came a very tall girl whose hair was __.',
      'If the tailor and his wife have children, perhaps their hair will be __.',
    ],
    rows: `x y z due rivals
      red | black | white | black | red white / black | red | green | red | black green / white | green | red | green | white red
      blue | white | black | white | blue black / green | blue | red | blue | green red / yellow | brown | blue | brown | yellow blue
      brown | yellow | green | yellow | brown green / black | grey | red | grey | black red`,
  },
  {
    open: [
      'The judge was a wise man. Two people claimed the same {x}. "Cut it in two," he said, "and each shall have a half." The {a} said, "Good!" The {b} cried, "No! I would rather lose it than see it harmed!"',
      'A {a} and a {b} came before the judge. Both said that the {x} was theirs. "Then I shall have it cut in two," said the judge. The {a} nodded, but the {b} burst into tears.',
    ],
    ask: [
      'By that the judge knew to whom it really belonged: to the __.',
      'He told his men to hand the {x} over to the __.',
      'Alive and in one piece, the {x} went home with the __.',
      '"You love it," said the judge, "so it is yours," and he said it to the __.',
      'The {x} ran with joy to the __.',
    ],
    rows: `x a b due rivals
      lamb | butcher | shepherd | shepherd | butcher judge / lamb | baker | widow | widow | baker judge / goat | cook | farmer | farmer | cook judge
      calf | farmer | gardener | gardener | farmer judge / puppy | hunter | beggar | beggar | hunter judge / pony | merchant | sailor | sailor | merchant judge
      donkey | miller | monk | monk | miller judge / dog | soldier | nurse | nurse | soldier judge`,
  },
  {
    open: [
      'They had to choose a gate. Over the {x} gate there was written: He who goes in here will lose his horse. Over the {y} gate there was written: He who goes in here will lose his life. There was no third gate, and behind them were the wolves.',
      'Two gates stood in the wall. Go in by the {y} one, and you will die. Go in by the {x} one, and you will only lose your horse. This had been cut into the stone.',
    ],
    ask: [
      'They loved their horses, but they loved life more, and went in by the gate that was __.',
      'Sad, on foot, but in good health, they walked on. They had chosen the __ one.',
      'A wise man would take the __ gate.',
      '"Goodbye, old friend," said the rider to his horse, and opened the __ gate.',
      'Nobody had ever come back, except those who went in by the __ gate.',
    ],
    rows: `x y due rivals
      narrow | wide | narrow | wide / wide | narrow | wide | narrow / left | right | left | right / right | left | right | left
      red | green | red | green / black | white | black | white / golden | iron | golden | iron / iron | golden | iron | golden`,
  },
  {
    open: [
      'A thief, a king and a fool had to cross the river in a boat for two. First the {a} and the {b} went over. Then the {a} rowed back. Now the {c} sat in the boat with him, and that was the last trip.',
      'The boat had only room for two, and there were three: a thief, a king and a fool. So the {b} was taken over first by the {a}, and afterwards the {c}.',
    ],
    ask: [
      'While the boat was on its way back, alone on the far bank sat the __.',
      'The first of them who could dry his boots on the other side was the __.',
      'The wait over there was long, and he fell asleep under a willow, the __.',
      'When the last trip was done, the two in the boat were greeted from the bank by the __.',
      'Who arrived on the other side first and stayed there? It was the __.',
    ],
    rows: `a b c due rivals
      thief | king | fool | king | thief fool / king | fool | thief | fool | king thief / fool | thief | king | thief | fool king
      thief | fool | king | fool | thief king / king | thief | fool | thief | king fool / fool | king | thief | king | fool thief`,
  },
]);

export const kinds: readonly Kind[] = [WHO, WHAT];
