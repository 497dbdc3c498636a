// Tellings of islands, rivers, tents, songs, clowns, newspapers, bells and the like, each with a name that is due later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const BOYS = 'Henry George Thomas Martin Albert Frank Walter Arthur Paul Robert Max Oscar';
const GIRLS = 'Rose Clara Alice Emma Lily Anna Grace Mary Ella Sophie Lucy Nora';
const TOWNS =
  'Stonebridge Greenfield Longwood Whitehill Redford Oakham Millbrook Springfield Woodstock Ashford';
const FAST = 'Lightning Arrow Thunder Star Silver Rocket Storm Shadow Diamond Wind Comet';
const CLOWNS = 'Banana Button Carrot Pepper Pickle Noodle Biscuit Bubbles Peanut Pudding';

const PLACES = toldKind('told: names, of more places and things', [
  {
    open: [
      'The horse with the white nose is {due} and the one with the black nose is {d}.',
      'In the last race of the day there were two horses that I liked, {due}, with the white nose, and {d}, with the black nose. I had only ten pounds left. My wife said that the money would be better spent on a chicken.',
    ],
    ask: [
      'I put my ten pounds on the white nose. "Run, __!" I shouted.',
      'It was very close, but the white nose was in front. The winner was __.',
      'The black nose stumbled, and past it flew the white nose! Five thousand people screamed, "Go on, __!"',
      'After the race I went to the stable and gave some sugar to the white-nosed one. "You have made me rich, __," I said.',
      'My neighbour liked the black nose and put his money on {d}. I liked the white nose and put mine on __.',
      'The man at the window asked for the name of the one with the white nose. I said, "__."',
    ],
    lists: { due: FAST, d: FAST },
    rivals: 'd',
  },
  {
    open: [
      "The children slept in tents. The girls' tent was called the {due}, and the boys' tent was called the {d}.",
      'At the summer camp each tent had a name and a flag. The girls were in the {due}, and the boys were in the {d}. I slept in a tree, because I snore.',
    ],
    ask: [
      'A girl had hurt her foot, and so I carried her back to her tent, the __.',
      'Your daughter is with the other girls. You will find her in the __.',
      'The boys crept out at night and let a frog into the tent of the girls. There was a lot of screaming in the __.',
      'The letters for the boys went to the {d}, and the letters for the girls went to the __.',
      'Over the tent where the girls slept there was a flag with the name on it: The __.',
      'At ten I called to the girls, "Lights out in the __!"',
    ],
    lists: {
      due: 'Castle Palace Nest Cave Ship Forest Moon Rainbow Cottage Garden',
      d: 'Castle Palace Nest Cave Ship Forest Moon Rainbow Cottage Garden',
    },
    rivals: 'd',
  },
  {
    open: [
      'The sad clown is called {due} and the happy clown is called {d}.',
      'There were two clowns. {due} had a big tear painted under each eye and was always sad. {d} laughed at all that went wrong, and everything went wrong. The lion had a cold and could not come.',
    ],
    ask: [
      'The happy one threw a cake in the face of the sad one. "Is it good, __?" he asked.',
      'The sad clown sat down on the sand and cried into his hat. We were all sorry for __.',
      'My daughter gave her own balloon to the clown with the tears. "Do not be sad, __," she said.',
      'The happy clown drove round and round in a tiny car, and he was chased by __.',
      'A bucket of water fell on the sad clown. Poor old __!',
      'I did not care much for {d}. I like a clown who can cry, and so my favourite was __.',
    ],
    lists: { due: CLOWNS, d: CLOWNS },
    rivals: 'd',
  },
  {
    open: [
      'Our church has two bells. The big one is called {due} and the little one is called {d}.',
      'Up in the tower hang two bells with names, as bells had in the old days. {due}, the big one, has a voice like a bear. {d}, the little one, sounds like a spoon on a cup. I pull the ropes.',
    ],
    ask: [
      'For a wedding I ring the little bell, but when somebody dies, I ring the big one, __.',
      'A deep sound rolled over the roofs. "Listen," said the people, "that is __."',
      'It takes two men to ring the big bell. You need strong arms for __.',
      'There is a crack in the big bell. No more music will come from __.',
      'First came the light voice of {d}, and then, deep and slow, the voice of __.',
      'The big bell weighs as much as four cows. They had to build the tower round __.',
    ],
    lists: { due: GIRLS, d: GIRLS },
    rivals: 'd',
  },
  {
    open: [
      'In the morning we read the {due}. In the evening we read the {d}.',
      'There are two newspapers in our town. The {due} comes out in the morning and the {d} comes out in the evening. What one of them says, the other says is a lie.',
    ],
    ask: [
      'I sat at breakfast with an egg, a cup of tea and the __.',
      'The sun was just coming up when the boy on the bicycle threw onto our steps the __.',
      'It happened in the night, so the first to write about it was the __.',
      'With his morning coffee my father reads the __.',
      'When the {d} comes, it is nearly dark, and the fish is already wrapped in the __.',
      'The morning paper is called the __.',
    ],
    lists: {
      due: 'Star Mirror Sun Post Times Eagle Herald Voice Echo Globe',
      d: 'Star Mirror Sun Post Times Eagle Herald Voice Echo Globe',
    },
    rivals: 'd',
  },
  {
    open: [
      'Mother has five puppies to give away. We are only allowed to keep one, and it is to be {pet}. {pet2} goes to the baker.',
      'There were five puppies in the basket, and for weeks we begged. In the end we could keep one. We chose {pet}, because of the ear. {pet2} was promised to the baker, and the other three had not even got names.',
    ],
    ask: [
      'The others were fetched one by one, and in the big basket there was only __.',
      'We had one dog now, and it was __.',
      'We took the puppy that was ours on the sofa and told it, "You stay with us, __."',
      "At the baker's lives {pet2}, and at our house lives __.",
      '"Which one are you going to keep?" asked the baker. We said, "__."',
      'The mother dog lost four of her children, but she never lost __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'The ship that flew to the stars was called the {due}. The captain was called {e}, and the computer was called {d}.',
      'In the year three thousand, a ship left the earth. It was the {due}, and it was as long as a street. {e} was the captain, and {d} was the computer, who knew everything and told it to everybody. They had a hen on board as well.',
    ],
    ask: [
      'Sixty years later a ship came down from the sky. The people could read its name on the silver side: __.',
      'The engine was on fire, and the captain said, "We must leave the ship. Goodbye, my good old __."',
      '"Earth to ship! Earth to ship! Can you hear us, __?"',
      'The captain was {e}, the computer was {d}, and the ship was the __.',
      'A strange green face looked in through the window of the __.',
      'No other ship had ever flown as far as the __.',
    ],
    lists: {
      due: 'Arrow Hope Swallow Eagle Victory Dolphin Rainbow Comet Falcon Explorer',
      d: 'Oscar Max Paul Frank Albert Arthur Walter',
      e: 'Rose Clara Alice Emma Lily Anna Grace',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The password for today is "{due}". Yesterday it was "{d}".',
      'You cannot get into our tree house without the password. We change it each day, because of my sister. Yesterday it was "{d}", and today, but do not tell anybody, it is "{due}".',
    ],
    near: true,
    ask: [
      '"Stop! What is the password?" I whispered that today it was "__".',
      'My sister still said "{d}". We laughed and did not let her in. She should have said "__".',
      'I climbed up the rope, put my mouth to the door and whispered that the word was "__".',
      '"Say the right word, and you may come in," said a voice from the tree. I knew it, of course. "The word is __," I said.',
      'The rope comes down to anybody who knows that the word for today is "__".',
      "I have written it on my arm, so that I do not forget today's password: __.",
    ],
    lists: {
      due: 'banana elephant pirate sausage thunder butter dragon pyjamas cabbage penguin',
      d: 'banana elephant pirate sausage thunder butter dragon pyjamas cabbage penguin',
    },
    rivals: 'd',
  },
  {
    open: [
      'The final was {due} against {d}, and {due} won.',
      'On Sunday there was the big match, {due} against {d}. It was {d} who scored first. But then {due} scored three times, and that was the end of it. The sausages were cold.',
    ],
    ask: [
      'They gave the cup to the team from __.',
      "In the losers' town it was very quiet that night. But nobody slept in __.",
      '"Who won?" asked my father. "It was __," I told him.',
      'The winners drove home in an open bus, with the cup, and all the bells rang in __.',
      'The players from {d} cried, and the others danced. Next year we all want to see whether anyone can beat __.',
      'The champions of this year are the players of __.',
    ],
    lists: { due: TOWNS, d: TOWNS },
    rivals: 'd',
  },
  {
    open: [
      'We children had names for the two hills. The high one was {due} Hill and the low one was {d} Hill.',
      'Behind our house there were two hills. On no map did they have a name, so we gave them one. The high hill was {due} Hill, and the low one was {d} Hill. On the low one there was an old bath in the grass, for the cows.',
    ],
    ask: [
      'From the top of the high one we could see the sea. We lit a fire up there, on __ Hill.',
      'The little ones played on {d} Hill. The big ones climbed __ Hill.',
      'There was snow on the low hill for one week, and for two on __ Hill.',
      'I was ten when I ran up the higher of the two without a rest, up to the very top of __ Hill.',
      'The low hill was in the shade already, and the sun was still on __ Hill.',
      'I came back fifty years later, and I asked a boy about the high hill. "That is __ Hill," he said, and I could have kissed him.',
    ],
    lists: {
      due: 'Giant Rabbit Lion Candle Pirate Monkey Castle Thunder Dragon Apple Moon',
      d: 'Giant Rabbit Lion Candle Pirate Monkey Castle Thunder Dragon Apple Moon',
    },
    rivals: 'd',
  },
  {
    open: [
      'There are two ghosts in the castle. Lady {due} walks in the tower, and Sir {d} walks in the cellar.',
      'The castle is a good one, but it has two ghosts. Lady {due} cries up in the tower, since her lover did not come. Sir {d} sits in the cellar and counts the bottles. They have not met for three hundred years.',
    ],
    ask: [
      'I slept in the room at the top of the tower. At midnight a white figure stood at my bed, and it was Lady __.',
      'There is someone crying up there in the tower. It is only poor Lady __.',
      'The tourists climbed the tower with their cameras, and all of them wanted to see Lady __.',
      'In the cellar they met Sir {d}, and in the tower they met Lady __.',
      'A cold hand touched mine on the tower stairs. "Good evening, Lady __," I said.',
      'The tower fell down in a storm. Now there is no home any more for Lady __.',
    ],
    lists: { due: GIRLS, d: BOYS },
    rivals: 'd',
  },
  {
    open: [
      'The night train is called the {due}. The day train is called the {d}.',
      'Two trains a day go to the south, and both of them have names. The {d} leaves at noon, with a dining car. The {due} leaves at ten in the evening, with beds.',
    ],
    ask: [
      'We put on our pyjamas and lay down in our small beds on the train, the __.',
      'When it is dark, and all the shops are closed, you can hear the whistle of the __.',
      'I do not like to travel by day, so I did not take the {d}, I took the __.',
      'We had a late dinner at the station, and then they called out our train: "All aboard the __!"',
      'I slept badly, for there was a man who snored in the bed above me on the __.',
      'People who want to wake up in the south take the __.',
    ],
    lists: {
      due: 'Swallow Arrow Comet Dolphin Eagle Dragon Star Rocket Falcon',
      d: 'Swallow Arrow Comet Dolphin Eagle Dragon Star Rocket Falcon',
    },
    rivals: 'd',
  },
  {
    open: [
      'On the small island, {due}, there is a lighthouse. On the big island, {d}, there is a town.',
      'You can see two islands from our beach. The big one is called {d} and has a town with a cinema. The small one is called {due} and has nothing but a lighthouse, one man and two goats.',
    ],
    ask: [
      'Every night we saw the beam of the lighthouse. "Good night, __," we said.',
      'The man with the two goats has lived for thirty years on __.',
      'There is no cinema and no shop at all on __.',
      'We rowed to the lighthouse, and tied our boat to a rock on the shore of __.',
      'The ferry to the town goes to {d}. The boat to the lighthouse goes to __.',
      'The smaller of the two islands is called __.',
    ],
    lists: {
      due: 'Paradise Seagull Turtle Coconut Pearl Dolphin Rabbit Candle Skull',
      d: 'Paradise Seagull Turtle Coconut Pearl Dolphin Rabbit Candle Skull',
    },
    rivals: 'd',
  },
  {
    open: [
      'The dance on Saturday is at the {due}. The one on Sunday is at the {d}.',
      'There are two dance halls in our town, with coloured lamps and bad wine. On Saturdays you go to the {due}, and on Sundays to the {d}. On the other days you can sleep.',
    ],
    ask: [
      'It was Saturday night. She put on her red shoes, and off she went to the __.',
      'We met on a Saturday, so it must have been at the __.',
      'On Sunday we danced at the {d}, but the evening before we had danced at the __.',
      '"What are you doing on Saturday?" he asked. "Would you like to go with me to the __?"',
      'Every Saturday you can hear the music all over town from the open windows of the __.',
      'On Saturday there was a fight between two men over a girl, at the __.',
    ],
    lists: {
      due: 'Palace Paradise Parrot Moon Lantern Crown Rose Garden Star Mermaid',
      d: 'Palace Paradise Parrot Moon Lantern Crown Rose Garden Star Mermaid',
    },
    rivals: 'd',
  },
  {
    open: [
      'The puppet with the long nose is {pet} and the crocodile is {pet2}.',
      'My grandfather made the puppets himself. There is {pet}, who has a nose as long as a carrot and is never afraid. And there is the crocodile, {pet2}, who loses a tooth in every play.',
    ],
    ask: [
      'The crocodile came up behind the long nose with an open mouth. "Look behind you, __!" screamed the children.',
      'He took a stick and hit the crocodile on the head, and we all cheered for __.',
      'The long nose looked round the curtain. "There he is!" cried the children. "It is __!"',
      "The crocodile's tooth got stuck in the long nose of __.",
      'On my left hand I had the crocodile, {pet2}, and on my right hand the long nose, __.',
      'The nose had come off. My grandfather took his glue and put a new one on __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'The song that she sang for us was called "{due}". The one that he sang was called "{d}".',
      'Each of them sang one song. Hers was slow, it was called "{due}", and my aunt had to borrow a handkerchief. His was loud and quick and was called "{d}".',
    ],
    ask: [
      'I still have her voice in my ear, and the words of her song, "__".',
      '"Sing it again!" we begged her. "Please sing __!"',
      'First he sang "{d}", and then she got up and sang "__".',
      'She bowed. Of all her songs, the one that we like best is "__".',
      'He plays the piano for her now, and every night she sings her famous "__".',
      'They put her song on a record. On the record you can read its name, "__".',
    ],
    lists: {
      due: 'Moonlight Tomorrow Roses Home Goodbye Rain Paradise Summer Alone Forever',
      d: 'Moonlight Tomorrow Roses Home Goodbye Rain Paradise Summer Alone Forever',
    },
    rivals: 'd',
  },
  {
    open: [
      'Uncle George sails his boat alone. It is called the {due}, and his wife, who stays at home, is called {d}.',
      'When Uncle George says that he is going out with the {due}, he means his boat. The boat is painted red. His wife is called {d}, and she is glad to have the house to herself.',
    ],
    ask: [
      'He washed his boat from end to end, and then kissed the wheel. "You are a beauty, __," he said.',
      'One night the boat tore loose and was carried out to sea. He stood on the beach and cried for his __.',
      'He has painted the name of his boat on the side in gold letters: __.',
      'His wife does not come with him. It is a small boat, and there is room for only one on the __.',
      'He called the harbour over the radio. "This is the boat of George, the __."',
      'His wife said that he had to choose, {d} or the boat. He thought it over for a long time, out there at sea, on the __.',
    ],
    lists: { due: 'Swallow Dolphin Seagull Victory Hope Rainbow Butterfly Swan Star Mermaid', d: GIRLS },
    rivals: 'd',
  },
  {
    open: [
      'They make a yellow cheese in {due} and a blue cheese in {d}.',
      'Only two villages in the valley make cheese. The yellow cheese with the holes comes from {due}. The blue one, which you can smell from the road, comes from {d}.',
    ],
    ask: [
      'The cheese on my bread was yellow. So it had come from __.',
      'I like the yellow cheese best, and I go to the place where it is made. Every month I drive to __.',
      'Nobody knows how they get the holes into the yellow cheese, nobody but the farmers of __.',
      'The blue cheese is from {d}, and the yellow one is from __.',
      'The big yellow cheese won first prize! There was dancing in __.',
      'The woman in the shop cut me a slice of the yellow one and said, "I was born where they make this, in __."',
    ],
    lists: { due: TOWNS, d: TOWNS },
    rivals: 'd',
  },
  {
    open: [
      'The old mill is called {f} and the old pump is called {m}. The farmer gives a name to everything.',
      'On that farm all things have a name. The mill, which turns in the wind, is {f}. The pump in the yard, which gives more noise than water, is {m}. Even the wheelbarrow is called something.',
    ],
    ask: [
      'The wind blew hard, and the sails of the mill went round. "Slowly, slowly, __!" said the farmer.',
      'All our flour comes from the old mill, from __.',
      'A storm tore one of the sails off. The farmer had to climb up to mend __.',
      'There was no wind that day, so no work for __.',
      'We got the water from {m}, and the flour from __.',
      'The mill is three hundred years old. The farmer took off his hat to her. "Happy birthday, __," he said.',
    ],
    due: 'f',
    rivals: 'm',
  },
  {
    open: [
      'At the north gate of the zoo sits Mrs {due}. At the south gate sits Mr {d}.',
      'You can get into the zoo at two gates. Mrs {due} sells the tickets at the north gate, near the bears. Mr {d} sells them at the south gate, near the ducks. Each of them believes that the other one does nothing all day.',
    ],
    ask: [
      'I came in by the north gate, and so I got my ticket from Mrs __.',
      'A bear had got out and was walking to the north gate. We had to warn Mrs __.',
      'You find the south gate closed on Mondays. Then you have to go to Mrs __.',
      'A child who had lost his parents was waiting at the north gate, on the lap of Mrs __.',
      'At the south gate Mr {d} closed his window. At the north gate the window was closed by Mrs __.',
      'I know the lady at the north gate well. "Good morning," I say, "one ticket, please, Mrs __."',
    ],
    lists: {
      due: 'Brown Green White Black Carter Miller Smith Wood Hill Parker Taylor King',
      d: 'Brown Green White Black Carter Miller Smith Wood Hill Parker Taylor King',
    },
    rivals: 'd',
  },
]);

export const kinds: readonly Kind[] = [PLACES];
