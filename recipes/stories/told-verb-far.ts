// Tellings with is, are, was, were, has, have, does, do and did far behind their subjects, now or long ago.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const FAR = toldKind('told: verb far from its subject, to be and to have', [
  {
    open: [
      'You want to know about our village {time}? Sit down, then. Nobody can tell you more about it than I can.',
      'My talk is about our village {time}. I have asked the baker, the priest and both my grandmothers.',
    ],
    ask: [
      'The {x} behind the church with the two towers __ {end}.',
      'People will tell you that the {x} between the river and the old gardens __ {end}.',
      'Nobody has a bad word for it: the {x}, with benches and flowers in front, __ {end}.',
      'Do not forget that the {x} at the end of all those narrow lanes __ {end}.',
      'It is no secret that the {x} next to the stables with the green door __ {end}.',
    ],
    rows: `time x due end rivals
      a hundred years ago | shop | was | open day and night | were is
      a hundred years ago | mills | were | the pride of everybody | was are
      in the days of the old king | inn | was | full of soldiers | were is
      in the days of the old king | farms | were | rich and famous | was are
      as it is today | shop | is | open day and night | are was
      as it is today | mills | are | the pride of everybody | is were
      at the present time | inn | is | full of tourists | are was
      at the present time | farms | are | up for sale | is were`,
  },
  {
    open: [
      '"Lost property, good morning. You left your things on the bus? One moment, it is all in my book. {Told}"',
      'The lady at the lost property office put on her glasses and turned the pages. Then she said: "{Told}"',
    ],
    ask: [
      '"The {x} with the two silver buttons __ {end}."',
      'And she read out to me, word for word: "The {x} from the bus with the drunken sailors __ {end}."',
      '"If your name is Bell, the {x} next to all those umbrellas __ {end}," she said.',
      '"Look, here it says that the {x} you left between the seats __ {end}."',
    ],
    rows: `told x due end rivals
      Nothing has been fetched yet. | bag | is | on the shelf behind me | are was
      Nothing has been fetched yet. | gloves | are | on the shelf behind me | is were
      We still have everything here. | purse | is | in the safe | are was
      We still have everything here. | slippers | are | in a box | is were
      Your sister came on Friday and took it all home. | bag | was | here until Friday | were is
      Your sister came on Friday and took it all home. | gloves | were | here until Friday | was are
      We burnt all the old things last summer. | purse | was | among them | were is
      We burnt all the old things last summer. | slippers | were | among them | was are`,
  },
  {
    open: [
      'I could talk for hours about the flat {flat}. There is one good thing about it: the rent.',
      'Let me describe to you the flat {flat}. Take a deep breath first.',
      'You should hear my mother on the flat {flat}. She cannot stop.',
    ],
    ask: [
      'The {x} in the kitchen, between the sink and the stairs, __ {end}.',
      'For a start, the {x} on the side of the two factories __ {end}.',
      'I tell everybody who will listen that the {x} by the windows __ {end}.',
      'I need not tell you that the {x}, as the landlord and his sons know well, __ {end}.',
    ],
    rows: `flat x due end rivals
      that I live in now | furniture | is | older than I am | are was
      that I live in now | stairs | are | a danger to everybody | is were
      that I live in now | dirt | is | as thick as a carpet | are was
      that I live in now | curtains | are | full of holes | is were
      that I had as a student | furniture | was | older than I am | were is
      that I had as a student | stairs | were | a danger to everybody | was are
      that I had as a student | dirt | was | as thick as a carpet | were is
      that I had as a student | curtains | were | full of holes | was are`,
  },
  {
    open: [
      '"{p} here. You ask how we all are? {Told}"',
      'Dear {p}, thank you for your card. You ask about us all after that walk in the storm. {Told}',
    ],
    ask: [
      '{Who}, who had to walk home in the rain without boots or gloves, __ {end}.',
      'As for the cold, {who}, having been out longer than all the others, __ {end}.',
      'It will make you laugh, but {who}, after all that advice from my aunts, __ {end}.',
      'What can I say? {Who}, in spite of three scarves and a hat, __ {end}.',
    ],
    rows: `told who due end rivals
      Not well, this morning. | I | am | still in bed | is are was
      Not well, this morning. | my wife | is | still in bed | are am were
      Not well, this morning. | the boys | are | still in bed | is am was
      Everybody has a nose like a tap today. | I | am | the worst of all | is are
      Everybody has a nose like a tap today. | my daughter | is | the worst of all | are was
      Everybody has a nose like a tap today. | my uncles | are | the worst of all | is were
      All that is over, we got well at Easter. | my wife | was | ill for two weeks | were is
      All that is over, we got well at Easter. | the boys | were | ill for two weeks | was are
      All that is over, we got well at Easter. | I | was | ill for two weeks | were am
      All that is over, we got well at Easter. | my uncles | were | the first to be well again | was are`,
  },
  {
    open: [
      'Ladies and gentlemen, welcome to the castle. Please do not feed the ducks. {Fate}',
      'The guide waved her umbrella and we all gathered round. She said: "{Fate}"',
    ],
    ask: [
      'The {x} on the side of the five hills __ the {finest} in the land.',
      '"Believe it or not, the {x} that you can see in these paintings __ the {finest} in the world."',
      'Many a writer has said that the {x} beyond the rose beds __ the {finest} of them all.',
      '"As it says in the song, the {x} with the stone lions on each corner __ the {finest} for many miles."',
    ],
    rows: `fate x due finest rivals
      Everything still stands as the old duke left it. | tower | is | highest | are was
      Everything still stands as the old duke left it. | walls | are | thickest | is were
      Not a stone has been lost in all these years. | hall | is | grandest | are was
      Not a stone has been lost in all these years. | stables | are | finest | is were
      A fire left nothing but ashes of it long ago. | tower | was | highest | were is
      A fire left nothing but ashes of it long ago. | walls | were | thickest | was are
      Nothing at all remains since the great flood. | hall | was | grandest | were is
      Nothing at all remains since the great flood. | stables | were | finest | was are`,
  },
  {
    open: [
      'Our teacher is writing a report on the class {year}. She reads us a bit of it, and nobody dares to breathe.',
      'I have been a teacher for forty years. For the paper I have to write something about my class {year}.',
    ],
    ask: [
      '{Who} in the two front rows __ {end}.',
      'The page begins like this: "{Who} from the villages by the lake __ {end}."',
      'Sums are not everything. {Who}, as all the parents know, __ {end}.',
      'I can say without a lie that {who} with brothers or sisters at the school __ {end}.',
    ],
    rows: `year who due end rivals
      of today | one of the boys | is | a real genius | are was
      of today | most of the girls | are | good at sports | is were
      of today | every one of the pupils | is | hard to please | are was
      of today | all of the children | are | late in the morning | is were
      of forty years ago | one of the boys | was | a real genius | were is
      of forty years ago | most of the girls | were | good at sports | was are
      of forty years ago | every one of the pupils | was | hard to please | were is
      of forty years ago | all of the children | were | late in the morning | was are`,
  },
  {
    open: [
      '"{Not}," says the man at the gate. "I am not like everyone else, you see."',
      'We were talking, as one does on a long train ride. "{Not}," said the old man across from us.',
      'I was born in a lighthouse, and that explains a lot. {Not}. You may laugh.',
    ],
    ask: [
      'My {x}, on the other hand, who grew up in a house full of cats and clocks, __.',
      'In that we differ, for the {x} from the circus with the two wooden legs __.',
      'As you may guess, my {x} who came home yesterday from the islands certainly __.',
      'But my {x} whom you can see there between the trees surely __.',
    ],
    rows: `not x due rivals
      I am not afraid of spiders | cousin | is | are does has / I am not afraid of spiders | cousins | are | is do have
      I have never seen a mountain | brother | has | have is does / I have never seen a mountain | brothers | have | has are do
      I do not believe in ghosts | cousin | does | do is has / I do not believe in ghosts | cousins | do | does are have
      I was not at the meeting last night | brother | was | were is did / I was not at the meeting last night | brothers | were | was are did
      I did not go to the wedding in June | cousins | did | were have does / I cannot swim | cousin | can | is does has`,
    near: true,
  },
  {
    open: [
      'My sister knows what things cost, and she likes to tell you. {Time}',
      'My sister has kept a book about money all her life. {Time}',
    ],
    ask: [
      '{Who} from the farm with the geese __ {end}.',
      'Write this down: {who} in the shop of the two sisters __ {end}.',
      'Believe me, {who} on the stalls by the fountain __ {end}.',
      'She will tell you that {who}, whatever the sellers say, __ {end}.',
    ],
    rows: `time who due end rivals
      This is what she finds at the market today. | the price of the pears | is | a scandal | are was
      This is what she finds at the market today. | the pears of the highest price | are | the worst | is were
      All these notes are about today. | ten pounds for two apples | is | a scandal | are was
      All these notes are about today. | the apples at ten pounds | are | too small | is were
      This page is about the year when she was born. | the price of the pears | was | a joke | were is
      This page is about the year when she was born. | the pears of the lowest price | were | the best | was are
      The first page is about her schooldays. | one penny for two apples | was | quite normal | were is
      The first page is about her schooldays. | the apples at one penny | were | large and sweet | was are`,
  },
  {
    open: [
      'I {told}. I wanted to have everything ready for the holidays, and I have turned the house upside down.',
      '"{p}, I {told}," said the voice on the phone. "Guess the place. You would never think of it."',
    ],
    ask: [
      'The bags are packed, the taxi is waiting, and this is all I ask: where __ {it}?',
      '"Well, where __ {it}?" asks {p} after a long silence, looking at the car.',
      'The whole street asks the same thing: in what corner of the house __ {it}?',
    ],
    rows: `told it due rivals
      cannot find the blue suitcase anywhere | it | is | are was
      cannot find my sandals anywhere | they | are | is were
      am still looking for the tent | it | is | are was
      am still looking for the maps | they | are | is were
      found the blue suitcase yesterday at last | it | was | were are
      found my sandals yesterday at last | they | were | was is
      found the old tent last week | it | was | were are
      found the maps last week | they | were | was is`,
    near: true,
  },
  {
    open: [
      'I have never been curious, not I, but walls are thin. {Time}',
      'There is a bench in front of our house, and my aunts and I sit there and watch the world. {Time}',
    ],
    ask: [
      '{Who} __ {end}.',
      'I said it to my husband, who only laughed: {who} __ {end}.',
      'Ask anyone in the street. {Who}, if you want my opinion, __ {end}.',
      'The postman agrees with me that {who} __ {end}.',
    ],
    rows: `time who due end rivals
      All this is still going on as I speak. | what the neighbours do all night | is | a mystery to us all | are was
      All this is still going on as I speak. | the noises in the house of that man | are | a mystery to us all | is were
      All this is still going on as I speak. | where the twins get their money | is | the big question | are was
      All this is still going on as I speak. | the visitors of the quiet girl upstairs | are | strange people | is were
      I speak of the year before the war. | what the neighbours did all night | was | a mystery to us all | were is
      I speak of the year before the war. | the noises in the house of that man | were | a mystery to us all | was are
      I speak of the year before the war. | where the twins got their money | was | the big question | were is
      I speak of the year before the war. | the visitors of the quiet girl upstairs | were | strange people | was are`,
  },
  {
    open: [
      'There is news of the ship at last. {Told} My grandfather turned the radio up so loud that the cups shook.',
      'It was in the paper, on page one, with a drawing of the ship. {Told}',
    ],
    ask: [
      '{Who} __ {end}.',
      'It says here, in rather small letters, that {who} __ {end}.',
      'Everyone at the harbour knows by now that {who} __ {end}.',
      'Mother read it out twice: {who} __ {end}.',
    ],
    rows: `told who due end rivals
      It lies safe in a bay right now. | the captain, together with all his men, | is | in good health | are was
      It lies safe in a bay right now. | the men, together with their captain, | are | in good health | is were
      It is stuck in the ice at this hour. | the cook, like most of the sailors, | is | cheerful | are was
      It is stuck in the ice at this hour. | the sailors, unlike the cook, | are | cheerful | is were
      It sank three hundred years ago with a load of gold. | the captain, together with all his men, | was | drunk at the time | were is
      It sank three hundred years ago with a load of gold. | the men, together with their captain, | were | drunk at the time | was are
      Divers found out why it sank in the year of the plague. | the cook, like most of the sailors, | was | ill at the time | were is
      Divers found out why it sank in the year of the plague. | the sailors, unlike the cook, | were | ill at the time | was are`,
    near: true,
  },
  {
    open: [
      'Our balcony is the best place for such things. {Told}',
      'You ask about the stolen diamonds? Well, sit down, my dear. {Told}',
    ],
    ask: [
      'The {x}, in spite of a helicopter and two boats, __ {end}.',
      'My neighbours on the third floor told me that the {x} with all those torches __ {end}.',
      'One thing is sure: the {x} in the park behind the tennis courts __ {end}.',
    ],
    rows: `told x due end rivals
      It all happened in my youth. | police | were | too slow | was are
      It all happened in my youth. | thief | was | too quick | were is
      It all happened in my youth. | crowd of people | was | no help | were is
      It is going on right now, as we speak! | police | are | too slow | is were
      It is going on right now, as we speak! | thief | is | too quick | are was
      It is going on right now, as we speak! | dogs | are | on his track | is were`,
  },
  {
    open: [
      '{Told} I can see it all before me, and my heart beats like a drum.',
      'Football has been the great love of my life. {Told}',
    ],
    ask: [
      'The {x} in the striped shirts of the visitors __ {end}.',
      'And this is the worst of it: the {x} in front of the goal with nobody near the posts __ {end}.',
      'No wonder that the {x} between the two captains __ {end}.',
      'My uncle swears by his boots that the {x} over there by the flags __ {end}.',
    ],
    rows: `told x due end rivals
      We are live from the stadium: a minute to go, no goals yet. | goalkeeper | is | asleep | are was
      We are live from the stadium: a minute to go, no goals yet. | players | are | tired | is were
      I am standing at the fence this very moment. | boy | is | all alone | are was
      I am standing at the fence this very moment. | men | are | quite alone | is were
      I often think of a match in my youth, against the miners. | goalkeeper | was | asleep | were is
      I often think of a match in my youth, against the miners. | players | were | tired | was are
      Let me take you back to the final of my schooldays. | boy | was | all alone | were is
      Let me take you back to the final of my schooldays. | men | were | quite alone | was are`,
  },
  {
    open: [
      '"Tell me, children, who {q}?" asked the lady from the museum. We all looked at each other.',
      'The inspector sat down on a chair that was too small for him. "Who {q}?" he asked.',
      'On the first page of the form there was only one question: who {q}?',
    ],
    ask: [
      'The answer was quick: the {x} in the last row, behind the three tall girls, __.',
      '"We don\'t, and we aren\'t, and we never," said somebody, "but the {x} from the house with the lions __."',
      '"I know that the {x} who looked after the rabbits in the holidays __," called a girl.',
      'It turned out that the {x} with the red caps, who never said a word in all those lessons, __.',
    ],
    rows: `q x due rivals
      has been in a cave | boy | has | have does is / has been in a cave | boys | have | has do are
      likes old bones | boy | does | do has is / likes old bones | boys | do | does have are
      is afraid of the dark | boy | is | are does has / is afraid of the dark | boys | are | is do have
      was here last year | boy | was | were is does / was here last year | boys | were | was are do
      broke the glass | twins | did | do were have / can read Latin | twins | can | are do have`,
    near: true,
  },
  {
    open: [
      'I work for a doctor, at the desk where the telephone rings. {Time}',
      'Waiting rooms are all the same, with fish and old magazines. {Time}',
    ],
    ask: [
      '{Who} with a cough or sore eyes __ {end}.',
      'The doctor, who loves his coffee breaks, says that {who} with bad knees __ {end}.',
      'Whether you like it or not, {who} on the chairs by the fish __ {end}.',
    ],
    rows: `time who due end rivals
      It is Monday morning now, and we have flu in town. | everybody | is | in a bad mood | are was
      It is Monday morning now, and we have flu in town. | all the people | are | in a bad mood | is were
      It is Monday morning now, and we have flu in town. | nobody | is | happy to wait | are was
      It is Monday morning now, and we have flu in town. | those | are | the first to complain | is were
      I am thinking of that winter long ago when we had the flu. | everybody | was | in a bad mood | were is
      I am thinking of that winter long ago when we had the flu. | all the people | were | in a bad mood | was are
      I am thinking of that winter long ago when we had the flu. | nobody | was | happy to wait | were is
      I am thinking of that winter long ago when we had the flu. | those | were | the first to complain | was are`,
  },
  {
    open: [
      'Over the wall you can see a garden. {Told} My father made it with his own hands, and he was no gardener.',
      'This is about the garden of my childhood. {Told}',
    ],
    ask: [
      'The {x} by the steps to the two ponds __ {end}.',
      'Never will I forget how the {x} with the bird houses in the branches __ {end}.',
      'For me the {x} between the beans and the gate __ {end}.',
      'My brothers laugh at me, but the {x} at the bottom of our garden __ {end}.',
    ],
    rows: `told x due end rivals
      It has not changed at all, I walk there every day. | apple tree | is | the best of it all | are was
      It has not changed at all, I walk there every day. | cherry trees | are | the best of it all | is were
      Today it is as lovely as ever. | old oak | is | my favourite place | are was
      Today it is as lovely as ever. | two oaks | are | my best friends | is were
      They cut down every tree to make a car park. | apple tree | was | the best of it all | were is
      They cut down every tree to make a car park. | cherry trees | were | the best of it all | was are
      The great storm took all the trees away. | old oak | was | my favourite place | were is
      The great storm took all the trees away. | two oaks | were | my best friends | was are`,
  },
  {
    open: [
      'Three of us share one bathroom, and there is a rule: never say "not me". "{Claim}," said {p} at breakfast.',
      '"{Claim}," said {p} and buttered another slice. Nobody believes a word of it.',
    ],
    ask: [
      '"And so __ the {x} from the first floor!" said {q}.',
      '"You are not the only one. So __ my {x}," said {q}.',
      '{q} did not even look up: "So __ all my {x} and half the town, if you ask them."',
    ],
    rows: `claim x due rivals
      I am innocent | brothers | are | do have were / I have paid my share | brothers | have | do are did
      I clean the bath every day | brothers | do | are have were / I was out last night | brothers | were | are did have
      I washed the towels on Monday | brothers | did | do are have / I can cook | brothers | can | are do have
      I am ill | friends | are | do have were / I have got a headache | friends | have | do are did
      I get up at six | friends | do | are have were / I was asleep by nine | friends | were | are did have`,
    near: true,
  },
  {
    open: [
      'Who owns what in our street? That is easy. The goats, the hens, I know them all. There is even {a v} at number one, with the {x} of the wild hair.',
      'I made a map of all the pets in our street for school. At number one there is {a v}, and it belongs to the {x} with the wild hair.',
    ],
    ask: [
      'The {x} with the wild hair and all those pipes __ {a v}.',
      'On my map you can see at once that the {x} at number one next to the two shops __ {a v}.',
      'So much is sure: the {x} at number one, whose windows are never closed, __ {a v}.',
    ],
    rows: `x v due rivals
      man | snake | has | have are / man | parrot | has | have are / two brothers | snake | have | has is
      two brothers | parrot | have | has is / old lady | donkey | keeps | keep are
      old sisters | donkey | keep | keeps is / lady | monkey | owns | own are / sisters | monkey | own | owns is`,
  },
]);

export const kinds: readonly Kind[] = [FAR];
