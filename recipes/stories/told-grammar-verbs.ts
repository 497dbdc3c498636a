// Tellings in which a verb follows from far off: one or several, now or then, said or not; and words that come in pairs.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

export const kinds: readonly Kind[] = [
  toldKind('told: was, were, has, have', [
    {
      open: [
        'My grandfather was a great traveller and a bit of a liar. From his last voyage to the islands he brought home {x}, and as long as he lived nobody was allowed to dust it all.',
        'There was not much to inherit from our grandfather. We drew lots, and what I got was {x}, which he had carried home from the islands on his back.',
      ],
      ask: [
        'The {y} about which he had told us so many stories __ taken to the museum on a handcart.',
        'When the museum in the capital wrote to us, the {y} from the islands, dusted by my sisters, __ already sold.',
      ],
      rows: `x y due rivals
        a mask | mask | was | were are
        a drum | drum | was | were are
        a stuffed shark | shark | was | were are
        a carpet with dragons | carpet | was | were are
        two masks | masks | were | was is
        nine drums | drums | were | was is
        some stuffed birds | birds | were | was is
        three carpets | carpets | were | was is`,
    },
    {
      open: [
        'The inspector put on his glasses. On the table in front of him lay {x}, and beside that a cigar. "Let us begin at the beginning," he said to the maid, who was twisting her apron.',
        'I am only the maid, sir. When I came in to light the fire, there was no one in the study, but on the carpet there lay {x}.',
      ],
      ask: [
        '"And the {y}, you say, that you found next to all those papers, __ not there on Friday?"',
        'The inspector wrote down that the {y} near the cigars and the letters __ covered with dust.',
      ],
      rows: `x y due rivals
        a glove | glove | was | were
        a broken pipe | pipe | was | were
        a hairpin | hairpin | was | were
        one red slipper | slipper | was | were
        a pair of gloves | gloves | were | was
        two broken pipes | pipes | were | was
        some hairpins | hairpins | were | was
        a pair of red slippers | slippers | were | was`,
    },
    {
      open: [
        'You know the house on the corner, the one with the turret. {Who} moved in there last spring with nine cats and a harp, and ever since then there has been something going on.',
        'I deliver the milk, so I see a good deal. In the house with the turret, for instance, where {who2} moved in last spring, the light is never off.',
      ],
      ask: [
        'Nobody could tell me for certain if the {y} from the house with the turret __ any money.',
        'People say that the {y} with all those cats and instruments __ a secret.',
      ],
      rows: `who who2 y due rivals
        A widow | a widow | widow | has | have is
        An inventor | an inventor | inventor | has | have is
        A countess | a countess | countess | has | have is
        A painter | a painter | painter | has | have is
        Two widows | two widows | widows | have | has are
        Some students | some students | students | have | has are
        Three sisters | three sisters | sisters | have | has are
        Two painters | two painters | painters | have | has are`,
    },
    {
      open: [
        'Up at the farm they have bought {x}. We heard about it at the dairy and ran up the hill as soon as school was over, all five of us, to have a look.',
        'The farmer told us to keep away from the far meadow, since he had put {x} in it. That was, of course, where we had built our raft.',
      ],
      ask: [
        'The {y} on the other side of the ditches and fences __ not seem to mind us.',
        'If you sit still behind the gooseberry bushes, the {y} from the farm __ not notice that you are there.',
      ],
      rows: `x y due rivals
        a bull | bull | does | do
        a llama | llama | does | do
        a white stallion | stallion | does | do
        an ostrich | ostrich | does | do
        two bulls | bulls | do | does
        some llamas | llamas | do | does
        white stallions | stallions | do | does
        four ostriches | ostriches | do | does`,
    },
    {
      open: [
        'My brother is a lock-keeper by the canal. I want to tell you how it was {when}, since that is what people always ask me about.',
        'You should have seen our street {when}. There was a man with a barrow of eels; there was a dog that could count.',
      ],
      ask: [
        'So at that time every child in the street, from the smallest to the biggest, __ my brother {to}.',
        'My brother, whose hair was like a broom even then, __ everyone {to}.',
      ],
      rows: `when to due rivals
        when I was small | by name | knew | knows
        in the old days | by name | knew | knows
        before they built the bridge | by name | knew | knows
        before the flood | a hand | gave | gives
        when there were still barges | a hand | gave | gives
        in the hungry years after the war | a hand | gave | gives`,
    },
    {
      open: [
        'This is what it is like here now, in case you are thinking of coming to stay. The bakery is gone; the pump still works; my brother is still the keeper of the lock.',
        "Come and see us! Everything is as you remember it. The geese still block the road at four o'clock, and my brother still looks after the lock.",
      ],
      ask: [
        'When a boat hoots, and one hoots every morning, my brother slowly __ out of the house in his nightcap.',
        'The dog, who has no teeth left, still __ to the door when the postman knocks.',
      ],
      rows: `due rivals
        comes | came
        runs | ran
        goes | went
        walks | walked
        trots | trotted`,
      near: true,
    },
    {
      open: [
        'The night before the battle nobody slept. The men sat round the fires; one mended his boots, one wrote to his girl, and one, who had a flute, played the same tune again and again.',
        'That was the summer when everything happened at once. The well ran dry, my sister got engaged, and a circus wintered in our barn, elephants and all.',
      ],
      ask: [
        'My uncle, who did not like to be disturbed in such matters, __ away by himself and looked at the stars.',
        'And the old captain, who trusted nobody, __ up and down all night with a lantern in his hand.',
      ],
      rows: `due rivals
        went | goes
        walked | walks
        ran | runs
        hurried | hurries
        wandered | wanders`,
      near: true,
    },
    {
      open: [
        'We ordered {x} from the catalogue, in dark green. That was in March. Since then I have been waiting at the window, and the postman has stopped looking me in the eye.',
        'At last the van came with {x}. It was a pity that my husband was out, because the driver had a bad back and I had to carry it all in with the help of the neighbours.',
      ],
      ask: [
        'To think that the {y} that we had looked forward to for months __ pink!',
        'On the phone, after all those bills and letters, I told them that the {y} from page nine __ not what I wanted.',
      ],
      rows: `x y due rivals
        a bench | bench | was | were
        a sofa | sofa | was | were
        a bath mat | mat | was | were
        a garden shed | shed | was | were
        two benches | benches | were | was
        armchairs | armchairs | were | was
        bath mats | mats | were | was
        six deckchairs | deckchairs | were | was`,
    },
    {
      open: [
        'Here is a riddle that my grandmother used to ask us on long winter evenings, when the stockings were being darned. It was about {x}, and nobody ever got it, except the lodger.',
        'The lecture was on {x}, so the hall was half empty. The professor had brought slides and a pointer, and he began without looking up.',
      ],
      ask: [
        '"Why is it," that was how it began, "that {y}, of all the things that live in the sea and in the rivers, __ no ears?"',
        '"What we do not know," the professor said, "is why {y}, with such strong muscles and so many enemies, __ no eyelids."',
      ],
      rows: `x y due rivals
        the herring | the herring | has | have
        the eel | the eel | has | have
        the carp and its habits | the carp | has | have
        herrings | herrings | have | has
        eels | eels | have | has
        fishes in general | fishes | have | has`,
    },
    {
      open: [
        'My niece wrote to me from the boarding school. {Not} the food, she said, and then came three pages about the gymnastics mistress, with drawings.',
        'It says in his file that the prisoner is no trouble, that he can whistle like a thrush and that he {not2} the food.',
      ],
      ask: [
        'But I can see from the photograph, in which somebody is holding a plate, that the food there must be __.',
        'Taken all in all, then, one has the impression that what they cook there is __.',
      ],
      rows: `not not2 due rivals
        She cannot get enough of | is always asking for more of | delicious | disgusting cold
        She is simply mad about | praises | delicious | disgusting cold
        She feels sick at the mere sight of | feels sick at the mere sight of | disgusting | delicious cold
        She would rather starve than eat | throws up after each spoonful of | disgusting | delicious cold
        She longs for something hot, for there is ice on | has been asking in vain to have somebody heat up | cold | delicious disgusting`,
    },
    {
      open: [
        '{P} can swim, ride and do handstands. {Q} can do {can} of it. They have been friends since the day when they both fell off the same swing.',
        "To ride, to swim, to stand on one's hands: {p} learned it all from a circus man. As for {q}, who is no less clever, {qHe} can do {can} of these.",
      ],
      ask: [
        'So when the boat tipped over in the deep water, it was a question of life and death whether {q} could swim, and as I told you at the beginning, the answer is __.',
      ],
      rows: `can due rivals
        all | yes | no
        every bit | yes | no
        none | no | yes
        not one | no | yes`,
    },
    {
      open: [
        '{P} said that I had taken the last biscuit. I did not say anything to that, because my mouth was full, but I {did} it.',
        'About the last biscuit: whatever {p} may tell you, I {did} it, and I am ready to put my hand on the Bible.',
      ],
      ask: [
        'If the question is whether the thief was me, then please write down, in capitals: __.',
        'And when my mother asked me, "Was it you?" I looked her in the eye and said the truth, which was __.',
      ],
      rows: `did due rivals
        took | yes | no
        ate | yes | no
        really stole | yes | no
        never touched | no | yes
        did not so much as look at | no | yes
        was in the bath when somebody else took | no | yes`,
    },
    {
      open: [
        'There is a photograph on my desk. In it you see {x} in front of a tent, squinting, because the sun is right behind the man with the camera.',
        'The picture that you sent me hangs over my bed now. I look at it before I go to sleep: {x} by the sea, in the wind.',
      ],
      ask: [
        'What I ask myself is where the {y} in all these pictures and dreams __ today.',
        'I wonder if the {y} between the tents and the waves __ still alive.',
      ],
      rows: `x y due rivals
        a girl with a kite | girl | is | are
        a man on crutches | man | is | are
        one small boy | boy | is | are
        a brown dog | dog | is | are
        two girls with a kite | girls | are | is
        some men on crutches | men | are | is
        a row of small boys | boys | are | is
        three brown dogs | dogs | are | is`,
    },
    {
      open: [
        'The choir is looking for {x}, it says on the notice board, and rehearsals are on Tuesdays at the inn. I cannot sing, but my landlady is always humming.',
        'What our orchestra has been lacking for years {be} {x}. Every Sunday the conductor prays for help, with his eyes on the empty chair.',
      ],
      ask: [
        'After so many Sundays and so many prayers the {y} for whom they had advertised in all the papers __ found.',
        "To everyone's surprise, the {y} that walked in among the trumpets and fiddles __ eighty years old.",
      ],
      rows: `x y be due rivals
        a tenor | tenor | is | was | were
        a harpist | harpist | is | was | were
        an oboe player | player | is | was | were
        a good cellist | cellist | is | was | were
        tenors | tenors | are | were | was
        two harpists | harpists | are | were | was
        oboe players | players | are | were | was
        good cellists | cellists | are | were | was`,
    },
  ]),
];
