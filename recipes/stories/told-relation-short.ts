// Tellings, mostly short, of families, friends and neighbours: who is whose mother, uncle, twin, teacher or guest.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { FAMILY } from './telling-words.ts';

const AM = toldKind('told: short, what one is to another', [
  {
    open: ['{p} is my {c}.', 'You know {p}, of course. {p} is my {c}.'],
    ask: [
      'So what am I to {p}? I am the __.',
      '{p} often points at me and says, "This is my __."',
      'If you ask {p} about me, you will hear that I am a very good __.',
      '{p} has a photo of me, and under it is written, "My dear __."',
      'I got a card from {p}. It began, "To my favourite __."',
    ],
    rows: `c due rivals
      teacher | pupil | guest patient neighbour
      doctor | patient | pupil guest twin
      twin | twin | pupil patient guest
      neighbour | neighbour | pupil patient guest
      cousin | cousin | pupil patient neighbour
      guest | host | pupil patient cousin
      host | guest | pupil patient cousin
      patient | doctor | teacher neighbour cousin
      pupil | teacher | doctor neighbour cousin
      boss | worker | guest patient cousin`,
  },
  {
    open: ['I am a girl, and this is my {c}.', 'I am just a little girl, and here comes my {c}.'],
    ask: [
      'What does that make me? It makes me a __.',
      'My {c} took me by the hand and said to the teacher, "Here she is, my __."',
      'My {c} loves me. "No one," I hear, "could have a better __!"',
      '"Who is this girl?" they asked, and my {c} told them, "She is my __."',
      'My {c} sent me a card. It said, "To my __."',
    ],
    rows: `c due rivals
      father | daughter | niece sister granddaughter
      mother | daughter | niece sister granddaughter
      uncle | niece | daughter sister granddaughter
      aunt | niece | daughter sister granddaughter
      grandfather | granddaughter | daughter niece sister
      grandmother | granddaughter | daughter niece sister
      brother | sister | daughter niece granddaughter
      sister | sister | daughter niece granddaughter`,
  },
  {
    open: ['Here is a boy, and {n} is his {c}.', '"Do you know that boy?" "Yes, {n} is his {c}."'],
    ask: [
      'To {n} the boy is a __.',
      '{n} took the boy to the zoo. "Two tickets, please," said {n}, "for me and my __."',
      '"How tall you are!" said {n} to the boy. "You are my __."',
      'The boy is good to {n}. What a good __!',
    ],
    rows: `n c due rivals
      Ann | mother | son | nephew grandson brother
      Fred | father | son | nephew grandson brother
      May | aunt | nephew | son grandson brother
      Paul | uncle | nephew | son grandson brother
      Rose | grandmother | grandson | son nephew brother
      Albert | grandfather | grandson | son nephew brother
      Kate | sister | brother | son nephew grandson
      Jack | brother | brother | son nephew grandson`,
  },
  {
    open: ["{x}'s {c} has come to see us.", 'We have a visitor today. It is the {c} of {x}.'],
    ask: [
      'So that makes the visitor my __.',
      'Come in, come in! It is so nice to have you here, my dear __!',
      'I opened the door and shook hands with my __.',
      'At the end of the visit I waved to my __.',
    ],
    rows: `x c due rivals
      Mum | brother | uncle | aunt cousin grandmother
      Mum | sister | aunt | uncle cousin grandfather
      Mum | mother | grandmother | aunt uncle cousin
      Mum | father | grandfather | aunt uncle cousin
      Dad | brother | uncle | aunt cousin grandmother
      Dad | sister | aunt | uncle cousin grandfather
      Dad | mother | grandmother | aunt uncle cousin
      Dad | father | grandfather | aunt uncle cousin
      my aunt | daughter | cousin | sister uncle grandmother
      my uncle | son | cousin | brother aunt grandfather`,
  },
  {
    open: [
      'Once there was a {x} who had a very cruel {due}.',
      'Nobody was kind to the {x}. The {due} was worst of all.',
    ],
    ask: [
      'One night the poor {x} ran away from the cruel __.',
      '"Come back at once!" screamed the __.',
      'Years went by. But the {x} never forgot that wicked __.',
      'The {x} was kind, but as hard as stone was the heart of the __.',
      'In the end there was a punishment for the __.',
    ],
    lists: {
      due: 'stepmother uncle aunt father sister brother grandmother master teacher',
      x: 'prince princess little_girl little_boy shepherd servant',
    },
  },
  {
    open: ['The {x} has a baby!', 'Come quickly! The {x} has had a baby in the night.'],
    ask: [
      'Close to its mother lay a tiny __.',
      'Look, it can stand on its own legs now, the little __!',
      'We all went to see the {x} and her __.',
      'I have never seen such a pretty __.',
      '"Do not go too close," said Dad. "She is afraid for her __."',
    ],
    rows: `x due rivals
      cow | calf | lamb foal puppy
      mare | foal | calf lamb kitten
      sheep | lamb | calf foal kitten
      cat | kitten | puppy lamb calf
      dog | puppy | kitten lamb foal
      bear | cub | calf foal lamb
      hen | chick | duckling gosling calf
      duck | duckling | chick gosling lamb
      goose | gosling | chick duckling kitten
      pig | piglet | calf foal lamb`,
  },
  {
    open: ['{p} {d}.', 'I want to tell you about {p}. {PHe} {d}.'],
    ask: [
      'So {p} is my __.',
      'I would like you to meet {p}, my __.',
      'If anyone asks what {p} is to me, I say, "My __."',
      'I could not wish for a better __.',
      'It is good to get on well with {p}, since {pHe} is my __.',
    ],
    rows: `d due rivals
      lives in the house next to ours | neighbour | cousin teacher guest
      was born on the same day and of the same mother as I | twin | neighbour teacher guest
      teaches me how to read and write | teacher | neighbour cousin guest
      sits in the same room with me at school | classmate | neighbour cousin guest
      is staying with us for a week | guest | neighbour teacher boss
      is the child of my aunt | cousin | neighbour teacher boss
      tells me what to do at work and pays me for it | boss | neighbour cousin guest
      makes me well again when I am ill | doctor | neighbour cousin guest
      comes to my house to learn the piano from me | pupil | neighbour cousin boss`,
  },
  {
    open: ['The little {x} had lost {h} {c}.', '"Where is my {c}?" cried the little {x}.'],
    ask: [
      '"Do not cry," I said. "Over there I can see the __."',
      'Who came through the gate just then? It was the __.',
      'The little {x} was so happy to be back with the __.',
      'It was all right in the end, for along came the __.',
      '"Here is your little one," I said to the __.',
    ],
    rows: `x h c due rivals
      prince | his | father | king | queen cow hen
      prince | his | mother | queen | king sheep duck
      princess | her | father | king | queen goose dog
      princess | her | mother | queen | king hen cow
      calf | its | mother | cow | sheep hen queen
      lamb | its | mother | sheep | cow duck queen
      chick | its | mother | hen | duck cow queen
      duckling | its | mother | duck | hen sheep queen
      kitten | its | mother | cat | dog cow queen
      puppy | its | mother | dog | cat sheep queen
      gosling | its | mother | goose | hen cow queen`,
  },
  {
    open: ['At the wedding, my cousin {p} {d}.', '{p} had a job at the wedding. {PHe} {d}.'],
    ask: [
      'So at the wedding {p} was the __.',
      'After the party everybody shook hands with {p}, the __.',
      '"Well done!" they all called to the __.',
      'In one of the photos you can see {p}, our __.',
    ],
    rows: `d due rivals
      drove the long black car | driver | cook singer waiter
      sang a song for the guests | singer | driver cook waiter
      made dinner for a hundred people | cook | driver singer waiter
      carried the plates and poured the wine | waiter | driver singer baker
      made the bread and the big cake | baker | driver singer waiter
      took all the pictures | photographer | driver singer cook
      wore the long white dress and cut the cake | bride | driver singer cook
      played the drums | drummer | driver cook waiter`,
  },
  {
    open: [
      'My {due} sent me a parcel, and my {d} sent me a card.',
      'I got a parcel from my {due}. My {d} only sent a card.',
    ],
    ask: [
      'In the parcel was a warm coat, made by my __.',
      'The parcel came from my __.',
      'I rang up to say thank you for the parcel. "It is lovely," I told my __.',
      'I ate the sweets from the parcel and thought of my __.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY },
    rivals: 'd e',
  },
  {
    open: [
      'I live with my {due}. My {d} is at sea.',
      'My {d} is a sailor and far away, so I stay with my {due}.',
    ],
    ask: [
      'There are just two of us at home, me and my __.',
      'When I come home from school, the door is opened by my __.',
      'Who puts me to bed? Every night it is my __.',
      'I would be all alone in the house without my __.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY },
    rivals: 'd e',
  },
  {
    open: ['In the yellow house lives {d}.', 'The yellow house is the home of {d}.'],
    ask: [
      'Everybody in the yellow house is fond of the __.',
      'From a window of the yellow house looked the __.',
      'We have brought flowers to the yellow house, for the __.',
      'At the door of the yellow house I met the __.',
    ],
    rows: `d due rivals
      a woman whose husband is dead | widow | orphan bachelor groom
      a child whose parents are dead | orphan | widow bride bachelor
      a man who has never had a wife | bachelor | widow orphan bride
      a woman who will be married today | bride | widow orphan groom
      a man who will be married today | groom | widow orphan bride
      a lady who has written many books | writer | widow orphan groom
      a man who pulls out bad teeth | dentist | widow orphan bride`,
  },
]);

const WHO = toldKind('told: short, which of the family it is', [
  {
    open: [
      '{p} is seven, {q} is ten, and {r} is twelve.',
      '{p} is in class one, {q} is in class four, {r} in class six.',
    ],
    ask: [
      'The oldest of the three is __.',
      'None of them is as old as __.',
      'The oldest must take care of the other two. So Mum gave the money to __.',
      'The oldest may stay up late. The other two must go to bed before __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: ['{p} is nine, and {q} is only four.', '{q} is much younger than {p}.'],
    ask: [
      'Of those two the younger one is __.',
      '"You are too small for this," they say to __.',
      'One day the little one will be big, too. Just wait, __!',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Mum has a brother called {m}. Dad has a sister called {f}.',
      '{m} is the brother of my mum. {f} is the sister of my dad.',
    ],
    ask: [
      'So my uncle is called __.',
      '"Uncle!" I shouted. "Uncle __!"',
      'My mother grew up with __.',
      'I have an uncle and an aunt. My uncle is __.',
      'When she was small, Mum had to share a room with her brother, __.',
    ],
    due: 'm',
    rivals: 'f r',
    middle: ['{r} is a friend of ours.'],
  },
  {
    open: [
      'On our left lives {p}, and on our right lives {q}.',
      '{p} has the house to the left of us, {q} the one to the right.',
    ],
    ask: [
      'The ball flew over the fence on the right. We must ask __.',
      'There is music coming from the house on the right. It is __.',
      'Our neighbour on the right is __.',
      'We went out, turned right and rang the bell of __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: ['{p} teaches us music, and {q} teaches us sums.', 'We sing with {p}. We do sums with {q}.'],
    ask: [
      'I love to sing, so my favourite teacher is __.',
      'Now open your song books and listen to __.',
      'We have learnt a new song from __.',
      'Our music teacher is called __.',
      'There was no singing today. What is the matter with __?',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{f} has a son named {m}.',
      '{f} took little {m} to school. He is her only child.',
      '{m} is the son of {f}.',
    ],
    middle: ['Next door lives {r}.'],
    ask: [
      "{m}'s mother is called __.",
      '"Mummy!" he cried and ran to __.',
      'One day he picked some flowers for his mother, __.',
      'Who gave birth to {m}? It was __.',
    ],
    due: 'f',
    rivals: 'r m',
  },
  {
    open: [
      '{p} and {q} are twins, and {r} is their cousin.',
      '{r} has two cousins. They are twins, {p} and {q}.',
    ],
    ask: [
      'The twins have a cousin. The name is __.',
      'The twins spent the summer with their cousin, __.',
      'The only one who is not a twin is __.',
      'The twins sent a card: "To our cousin, dear __."',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      'I like {q}, but my best friend is {p}.',
      '{p} is my best friend. {q} is in my class, too, but that is all.',
    ],
    ask: [
      'I tell all my secrets to my best friend, __.',
      'I have saved you the seat next to me, because you are my best friend, __.',
      'My best friend is called __.',
      'When I am sad, I need my best friend. I ring up __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Old {m} has a daughter, {f}. She has a baby, {r}.',
      '{r} is the baby of {f}, and {f} is the daughter of old {m}.',
    ],
    ask: [
      'The grandfather of the baby is __.',
      'The baby sat on its grandfather and pulled his beard. "Ouch!" said __.',
      'The oldest of them all is __.',
      'Of the three it was the grandfather who fell asleep first. Sweet dreams, __!',
    ],
    due: 'm',
    rivals: 'f r',
  },
  {
    open: ['{p} rents a room from {q}.', 'The house belongs to {q}. {p} has rented a room in it.'],
    ask: [
      'On the first of the month the rent must be paid to __.',
      'The owner of the house is __.',
      'The roof has a hole in it. That has to be mended by the owner, __.',
      '"Your rent is late," said __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{f} is married to {m}.',
      '{m} is the husband of {f}.',
      '{f} has been the wife of {m} for ten years.',
    ],
    middle: ['{r} lives downstairs.'],
    ask: [
      '"Darling," said {f} and gave a kiss to __.',
      'The man {f} married is called __.',
      '{f} has been looking for her husband. Have you seen __?',
      '{f} has two rings, and both of them come from her dear husband __.',
    ],
    due: 'm',
    rivals: 'r f',
  },
  {
    open: ['Who works for whom? {p} works for {q}.', '{q} has a shop, and {p} works in it.'],
    ask: [
      'So the boss is __.',
      'At the end of the week the pay comes from __.',
      '"I am ill and cannot come to work," wrote {p} to __.',
      'All orders are given by __.',
    ],
    due: 'q',
    rivals: 'p',
  },
]);

export const kinds: readonly Kind[] = [AM, WHO];
