// Tellings, at games, races and contests, of two or three of whom one wins, falls, leads or fails; the right one is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WHO = toldKind('told: pick at sport, who', [
  {
    open: [
      'And here they come round the last bend! {p} is in front, behind {pHim} I see {q}, and {r} is third! What a day, ladies and gentlemen, and what weather for April! And now, oh dear, {p} has lost a shoe and falls back to the very end!',
      'Listen to this from the radio: "{p} first, {q} second, {r} third, and there are only fifty metres to go! But what is that? {p} has stopped and is holding {pHis} leg!"',
    ],
    ask: [
      'And so the gold medal went to __.',
      'At the line, the one in front was __.',
      '"I only won because somebody else had bad luck," said __ afterwards.',
      'The highest step was for __.',
      'They played the song of the country that had sent __.',
      '"The winner," it came from the radio, "is __!"',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      '{p} and {q} arm-wrestled at the bar last night. {q} had arms like {x}. But {p} knew a trick, and bang, down went the hand of {q}, so that the glasses jumped.',
      'Arms like {x}, that is what {q} has got. All the same, {p} pushed {qHis} hand down onto the table in less than a minute.',
    ],
    ask: [
      'The stronger of the two, that night, was __.',
      'A sore arm went home early. A drink on the house was given to __.',
      'Since then nobody in the village dares to wrestle with __.',
      'We had all put our money on the wrong one. It was __ who won.',
      'If you count muscles, it should have been {q}. But the winner was __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x
      tree trunks / a bear / legs / a butcher / oak branches / pillars / a blacksmith / loaves of bread`,
  },
  {
    open: [
      'In our team {p} plays {x} and {q} plays {y}. We have lost every match so far, but we have the nicest shirts in the league.',
      '{p} is our {x1}. {q} is our {y1}. They have been in the team since they were six.',
    ],
    ask: [
      '{scene} It was __, of course.',
      '{scene} "Well done, __!" we shouted.',
      '{scene} I could not see the face, but it had to be __.',
      '{scene} That is just the job of __.',
      '{scene} How we cheered for __!',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y x1 y1 scene
      in goal | in attack | goalkeeper | striker | Somebody jumped and caught the ball right under the bar.
      in attack | in goal | striker | goalkeeper | Somebody ran at the other goal and shot the ball into the net.
      in goal | on the wing | goalkeeper | winger | Somebody in gloves dived to the left and stopped the penalty.
      in attack | in goal | striker | goalkeeper | Somebody stood right before their goalkeeper and headed the ball in.
      in goal | in attack | keeper | striker | Somebody picked up the ball with both hands and kicked it up the field.`,
  },
  {
    open: [
      'They had agreed to swim to the island and back. {p} can swim {x}. {q} can swim {y}. I sat on the beach with the towels and a bag of cherries.',
      '"I can swim {y}," said {q}. "And I can swim {x}," said {p}. The island did not look far, but on water things never do.',
    ],
    ask: [
      'One of them soon began to puff and had to be helped by __.',
      'Of these two, the stronger swimmer was __.',
      'The first to climb onto the rocks of the island was __.',
      'I was a little worried about {q}, but not about __.',
      'One turned back after a while. The one who made it was __.',
      'When a wave pushed {q} under, a hand came to the rescue. It was the hand of __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      for hours | two lengths of the pool / like a fish | like a stone / three miles | a hundred metres / like a seal | like a hen
      as well as any sailor | just a little / better than anyone I know | hardly at all / all day | for ten minutes`,
  },
  {
    open: [
      "It was the cycling club's Sunday ride. {p} had {x}. {q} had {y}. The rest of us were lucky, and there was cake at the end.",
      'What can go wrong on a Sunday ride? Ask {p}, who had {x}, or {q}, who had {y}. It is only a hobby, my wife keeps saying.',
    ],
    ask: [
      'Because of that, {end}. Poor __!',
      'The one of whom I can tell you that {end} was __.',
      'I rode back to help __, and you can imagine why: {end}.',
      'It was plain that {end}, and so the club paid a taxi home for __.',
      'In the club paper it says that {end}. They mean __.',
      'My wife asked why {end}. I told her about __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y end
      a flat tyre | a bee sting | a pump was needed / a bee sting | a flat tyre | a cheek was badly swollen
      no brakes | no water | a hedge had been the only way to stop / no water | no brakes | someone had a terrible thirst
      a broken chain | a nosebleed | a bike had to be pushed / a nosebleed | a broken chain | a handkerchief was red
      no map | no lamp | a wrong turning was taken / no lamp | no map | a bike could not be seen in the tunnel
      loose wheels | no gloves | a spanner was asked for / no gloves | loose wheels | two hands were frozen stiff`,
  },
  {
    open: [
      'Who went over the high bar? {p} did, at the first try. {q} needed three. {r} ran under it, as always, and got a laugh.',
      'The high jump was like this: {p} did it in one, {q} did it in three, and {r} went underneath.',
    ],
    ask: [
      'It took more than one try, but in the end the bar stayed up for __.',
      'The bar came down twice before it stayed up for __.',
      '"Third time lucky," said the teacher to __.',
      'After two failures, the third jump was a good one for __.',
      'The one who did not give up after falling twice was __.',
      'Neither at once nor not at all, but in the end: that was the jump of __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'Two boats were left in the race on the lake. {p} had {a x} boat, and {q} had {a y} one. It had been a close thing from the start, but by the church {q} ran onto a sandbank.',
      'From the shore we could see two boats: {a x} one, that was {p}, and {a y} one, that was {q}. Suddenly the {y} one stood still. It had hit a rock.',
    ],
    ask: [
      'So the cup, which is as large as a bucket, was won by __.',
      'One sat in a boat full of water. Past the flag sailed __.',
      'The gun went off for the winner, __.',
      'First to touch the pier was __.',
      'In the evening there was a feast in the boathouse for __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      red | white / white | red / blue | green / green | blue / yellow | black / black | yellow / grey | orange / orange | grey`,
  },
  {
    open: [
      '{p} and {q} are climbing the same mountain, but not by the same way. {p} takes the {x} side and {q} takes the {y} side. They have radios, and each of them has half of a cake.',
      'From down here you need good glasses to see them: {q} is on the {y} side of the mountain, {p} on the {x} side.',
    ],
    ask: [
      'There was a fall of stones on the {x} side. "Are you all right, __?" we asked over the radio.',
      'The ice on the {x} side was hard and blue, and it held up __.',
      'A small red dot was moving up the {x} side. It was __.',
      'Now it was snowing on the {x} side. Our thoughts were with __.',
      'The rope that hangs on the {x} side was left there by __.',
      'If you look at the {x} side in the evening light, you can see the tent of __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      north | south / south | north / east | west / west | east / left | right / right | left / shady | sunny / sunny | shady`,
  },
  {
    open: [
      'At the fair you could throw balls at tins. {p} threw three balls and hit {x}. {q} threw three balls and hit {y}. I held the candy floss.',
      '"Three balls for a penny!" {q} had three throws and hit {y}. Then it was the turn of {p}, who hit {x}. It is harder than it looks.',
    ],
    ask: [
      'The man gave the teddy bear to the one who had hit more, that is, to __.',
      'With a big bear in both arms, there came __.',
      'The better shot of the two was __.',
      '"You have a good eye, __," said the man.',
      'More tins were knocked down by __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      three tins | one / two tins | none / three tins | two / five tins | three / all the tins | half of them / four tins | one
      two tins | the man`,
  },
]);

const WHAT = toldKind('told: pick at sport, what', [
  {
    open: [
      'The {x} team has won four games, the {y} team two and the {z} team none at all. It is on the board behind the goal, if anyone wants to check it.',
      'So far it is four wins for {x}, two for {y}, and not one for {z}. There are pies at half time.',
    ],
    ask: [
      'At the {where} of the table you will find the team in __.',
      'My brother plays for the team at the {where}, and so his shirt is __.',
      'Look at the {where} of the list. It says __.',
      'The flag of the team at the {where} is __.',
      'Being at the {where} is nothing new to those who play in __.',
    ],
    rows: `x y z where due rivals
      red | blue | green | top | red | blue green / blue | green | red | bottom | red | blue green
      green | red | blue | top | green | red blue / white | yellow | blue | bottom | blue | white yellow
      yellow | white | orange | top | yellow | white orange / orange | red | white | bottom | white | orange red
      blue | orange | yellow | top | blue | orange yellow / red | green | yellow | bottom | yellow | red green
      orange | white | green | top | orange | white green`,
  },
  {
    open: [
      'We do a different sport each day at camp. Today we went {a}, yesterday {b}, and tomorrow, if it does not rain, we are going {c}. My legs hurt. The food is good. Love, {p}.',
      'This is my camp diary. Yesterday: {b}. Today: {a}. Tomorrow: {c}. I wonder if I shall ever walk again.',
    ],
    ask: [
      'The sport we did {when} was __.',
      'I lost my watch {when}, while I was __.',
      'The sun was shining {when}, which is good if you are __.',
      'What we did {when} was to go __.',
      'It was {when} that we went __.',
    ],
    rows: `a b c when due rivals
      swimming | riding | climbing | today | swimming | riding climbing
      climbing | sailing | swimming | yesterday | sailing | climbing swimming
      riding | climbing | fishing | today | riding | climbing fishing
      fishing | swimming | sailing | yesterday | swimming | fishing sailing
      sailing | running | riding | yesterday | running | sailing riding
      running | fishing | dancing | today | running | fishing dancing
      dancing | riding | fishing | yesterday | riding | dancing fishing
      climbing | fishing | running | today | climbing | fishing running
      skating | dancing | sailing | yesterday | dancing | skating sailing`,
  },
  {
    open: [
      'Two horses were still in the race, the {x} one and the {y} one. My uncle had put ten pounds on the {x}, and I had put one pound on the {y}. My uncle was so happy that he bought ice cream for the whole stand.',
      'My uncle bet on the {x} horse. I bet on the {y} horse. When it was over, my uncle was dancing on his seat, and I wanted to go home.',
    ],
    ask: [
      'It is plain that the race was won by the horse that was __.',
      'First past the post came the __ one.',
      'They put a wreath of flowers on the __ horse.',
      'I was sad. My own had come in second, just behind the __ one.',
      'The fastest animal that day had a coat that was __.',
    ],
    rows: `x y due rivals
      black | white | black | white / white | black | white | black / brown | grey | brown | grey / grey | brown | grey | brown
      white | brown | white | brown / black | grey | black | grey / brown | black | brown | black / grey | white | grey | white`,
  },
  {
    open: [
      'Our game has three cards. {A x} beats {a y}. {A y} beats {a z}. And {a z} beats {a x}, although nobody knows why. {p} held up {a y}.',
      'You know the rules, do you? The {x} beats the {y}, the {y} beats the {z}, and the {z} beats the {x}. Now {p} has shown {a y}.',
    ],
    ask: [
      'To win against {p}, I have to show the __.',
      'I beat {p}, since what I had in my hand was the __.',
      '{p} lost. The other card must have been the __.',
      'Only one of the three cards is better than that of {p}, the __.',
      '"Ha!" I said to {p}, and put down the winning card, the __.',
    ],
    rows: `x y z due rivals
      king | fox | mouse | king | fox mouse / fox | hen | queen | fox | hen queen / wolf | sheep | king | wolf | sheep king
      cat | bird | dog | cat | bird dog / dog | cat | hen | dog | cat hen / farmer | goose | thief | farmer | goose thief
      bee | bear | hunter | bee | bear hunter / lion | fox | mouse | lion | fox mouse`,
  },
  {
    open: [
      'The coach says: {x} before a match, {y} after a match, and never, ever, {z}. My sister plays in goal, and she eats what she likes.',
      '"After a match eat {y}. Before a match eat {x}. And keep away from {z}," says our coach, with his mouth full.',
    ],
    ask: [
      'There is a match in an hour, so I am having some __.',
      'It was just before the game, and each of us had a plate of __.',
      'Kick-off was near. "Is there any __ left?" asked the new boy.',
      'The referee rang for the teams. We had to run out with our mouths full of __.',
      'An hour to go! Who has eaten up all the __?',
    ],
    rows: `x y z due rivals
      rice | eggs | cake | rice | eggs cake / eggs | rice | chips | eggs | rice chips / pasta | fish | pie | pasta | fish pie
      fish | pasta | sweets | fish | pasta sweets / fruit | bread | chips | fruit | bread chips / bread | fruit | cake | bread | fruit cake
      porridge | soup | pie | porridge | soup pie / soup | porridge | sweets | soup | porridge sweets`,
  },
  {
    open: [
      'It was a treasure hunt. On the first note it said: look {a1}. On the second one, which we found there: look {a2}. And on the third: look {a3}. There were a lot of nettles.',
      'The notes of the treasure hunt led us from one place to the next: {a1}, then {a2}, and in the end {a3}, where the chocolate was. My little brother cried most of the way.',
    ],
    ask: [
      'The {nth} place where we looked was {where} the __.',
      'Where was the {nth} place? It was {where} the __.',
      'At the {nth} place there was a wasp. It sat {where} the __.',
      'I lost a glove at the {nth} place, and it must still be {where} the __.',
      'My brother sat down {where} the __ and cried. It was only the {nth} place.',
    ],
    rows: `a1 a2 a3 nth where due rivals
      under the bench | in the shed | behind the oak | first | under | bench | shed oak
      behind the barn | under the bridge | in the pond | second | under | bridge | barn pond
      in the mill | behind the gate | under the bench | third | under | bench | mill gate
      under the bridge | in the barn | behind the church | second | in | barn | bridge church
      in the shed | behind the mill | under the hedge | first | in | shed | mill hedge
      behind the oak | under the hedge | in the mill | third | in | mill | oak hedge
      behind the church | in the pond | under the cart | first | behind | church | pond cart
      under the cart | behind the gate | in the barn | second | behind | gate | cart barn`,
  },
  {
    open: [
      'My shoes for running are {x}, my shoes for football are {y}, and my shoes for dancing are {z}. My mother says that nobody has so many feet.',
      'By the door stand three pairs of mine: {x} for running, {y} for football, {z} for dancing.',
    ],
    ask: [
      '{act}, so I am going to put on the __ ones.',
      '{act}. Where are my shoes, the __ ones?',
      '{act}. Please do not hide the pair that is __!',
      '{act}, and for that I need the shoes in __.',
      '{act}, and I cannot find the right pair, I mean the __ ones.',
    ],
    rows: `x y z act due rivals
      red | black | white | It is time to jog round the lake | red | black white
      blue | white | black | We have a match at three | white | blue black
      green | red | pink | There is a ball tonight | pink | green red
      white | blue | red | I have to stand in goal today | blue | white red
      grey | green | gold | I want to learn the waltz | gold | grey green
      yellow | black | silver | There is a race on Sunday | yellow | black silver
      black | yellow | green | I hope to shoot two goals tonight | yellow | black green
      orange | grey | black | My ballet lesson is at four | black | orange grey`,
  },
  {
    open: [
      'There were two ways down the hill for our sledges, a {x} one and a {y} one. {p} took the {y} one and ended up in a hedge. It was the same for {q}, and for the vicar.',
      'The {y} way down ends in a hedge. The {x} way ends on a nice soft field. The vicar told us, and he was picking bits of hedge out of his hair.',
    ],
    ask: [
      'I want to keep my skin, so I went down the __ one.',
      '"Not there!" we called to the next child. "Take the __ one!"',
      'My mother let me go, but only if I promised to take the way that was __.',
      'With no scratch at all I came down. I had taken the __ way.',
      'To stay out of the hedge, choose the __ way.',
    ],
    rows: `x y due rivals
      long | short | long | short / short | long | short | long / wide | narrow | wide | narrow / narrow | wide | narrow | wide
      bumpy | smooth | bumpy | smooth / smooth | bumpy | smooth | bumpy / straight | winding | straight | winding
      slow | fast | slow | fast`,
  },
]);

export const kinds: readonly Kind[] = [WHO, WHAT];
