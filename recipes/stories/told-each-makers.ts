// Tellings of one thing whose owner, maker or giver was named once, with other people mentioned afterwards.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { FAMILY, JOBS } from './telling-words.ts';

const MAKER = toldKind('told: each has its own, whose it was from the beginning', [
  {
    open: [
      "The violin in the attic was {p}'s. Nobody has touched it for years. {q} wanted to sell it once, and {r} hit a burglar with the case, which is why there is a dent in it.",
      'That old violin belonged to {p}. It has only two strings now. The case was mended by {q}, after {r} had used it to keep the door open.',
    ],
    ask: [
      'I blew the dust off the violin and thought of its owner, __.',
      'The last person who had played that violin was its old owner, __.',
      'Inside the violin we found a small piece of paper with the name of its owner: __.',
      'The violin never really belonged to anyone but __.',
      'Whose violin is it? It belonged to __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'This is how my {due} made pancakes. My {d} used water instead of milk, and my {e} ate them cold, with a fork, standing at the window.',
      'I have the recipe for these pancakes from my {due}. My {d} never liked them, and my {e} liked nothing else.',
    ],
    ask: [
      'I cannot make pancakes without hearing the voice of the one who taught me the recipe, my __.',
      'The best pancakes in the family were made by my __.',
      'At the top of the recipe for the pancakes stands the name of my __.',
      '"Where did you get this recipe?" "I got it from my __."',
      'The recipe comes from my __.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY },
    rivals: 'd e',
  },
  {
    open: [
      'It was the idea of {p} to cross the mountains on foot. {q} bought the boots and {r} carried the food. It rained from the first day to the last.',
      '"Let us walk across the mountains!" said {p} one evening. {r} laughed, and {q} looked at the map for a long time. A week later we were on our way.',
    ],
    ask: [
      'Wet through and tired, we all looked at the one who had thought of this, __.',
      'The idea to walk had come from __.',
      'When our feet began to hurt, we knew whose idea it had been. It had been the idea of __.',
      '"Never again will I listen to your ideas, __!"',
      'None of this would have happened to us without that great idea of __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'The bees belong to the {due}. They do not sting if you let them be. The {d} was stung once, but he had been singing.',
      'Mind the bees! They are kept by the {due}. I got this hat and veil from the {d}, who is afraid of them.',
    ],
    ask: [
      'If you want to buy some honey from those bees, go and ask the __.',
      'One day all the bees flew off, and through the village, with a net, ran the poor __.',
      'Next to the beehives stands the chair of the bee keeper, the __.',
      'A bee knows nothing about such things, but these bees are the property of the __.',
      'The owner of the bees is the __.',
    ],
    lists: { due: JOBS.replace('nurse', ''), d: JOBS.replace('nurse', '') },
    rivals: 'd',
  },
  {
    open: [
      '{p} knitted this scarf for {q}. It took a whole winter.',
      'The scarf that {q} is wearing was knitted by {p}.',
    ],
    ask: [
      'There is a mistake near the end of the scarf. It was made by the knitter, __.',
      '"What a lovely scarf! I want one, too," I said, and so I went with some wool to see __.',
      'All those evenings by the fire, the wool ran through the fingers of __.',
      'The hands that had made the scarf were the hands of __.',
      'The scarf is worn by {q}, but it was made by __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'My {due} planted that tree, on the day when I was born. My {d} always parks the car under it, and my {e} complains about the birds.',
      'That tree was planted by my {due}. There is a swing in it, which my {d} put up, and a cat, which belongs to my {e}.',
    ],
    ask: [
      'The tree is as tall as the house now. If only it could be seen by the one who planted it, my __!',
      'A long time ago, someone dug a hole and put a very small tree into it. It was my __.',
      'There is an old photo of the tree, no bigger than a spoon, and beside it, with a spade, stands my __.',
      'It was planted by my __.',
      'For that tree we have to thank my __.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY },
    rivals: 'd e',
  },
  {
    open: [
      'For my first day in the bank I wore a jacket that my {due} had lent me. It was a little too big. My {d} told me to stand up straight, and my {e} told me not to talk about politics. I spilled coffee before ten.',
      'The jacket that I had on was from my {due}, since I did not have one of my own. My {d} had cleaned my shoes for me, and my {e} drove me to the door of the bank. It was my first day at work.',
    ],
    middle: ['Everyone was very kind to me, and I understood nothing.'],
    ask: [
      'There was a stain on the jacket in the evening. What was I going to say to my __?',
      'I washed the jacket, put it in a bag, and took it back to my __.',
      'In a pocket of the jacket I found an old train ticket that must have belonged to my __.',
      'As soon as I had money, I bought a jacket for myself and gave back the other one to my __.',
      'The owner of the jacket was my __.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY },
    rivals: 'd e',
  },
  {
    open: [
      'It was {p} who first called me Beans, and now they all do. {q} says it even at church, and {r} has written it on my bike.',
      'Everyone calls me Beans. {p} began it, on a picnic, and then {q} and {r} and the whole school took it up.',
    ],
    ask: [
      'The one who gave me that silly name was __.',
      'I would have a decent name if it were not for __.',
      'I owe the name Beans to __.',
      '"Who was the first to call you that?" "It was __."',
      'That name was invented by __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'Our van is not really ours. It belongs to the {due}. The {d} painted the door for us, and the {e} says that it will not get through the winter.',
      'We have borrowed the van from the {due}. Inside it smells of the dog of the {d}, whom we took to the vet in it.',
    ],
    ask: [
      'When we have finished with the van, it goes back to the __.',
      'The van broke down in the middle of nowhere, and we had to ring its owner, the __.',
      'The police wanted to know who owned the van, and we said that it was the __.',
      'In the papers of the van you will find the name of its owner, the __.',
      'The van is not mine, it is the property of the __.',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS },
    rivals: 'd e',
  },
  {
    open: [
      'In this house there is a ghost, the ghost of a {due}. The {d} who lives here now has got used to it.',
      'They say that a {due} died here two hundred years ago and still walks about at night. The house belongs to a {d}.',
    ],
    ask: [
      'At midnight a white figure came through the wall. It was the __.',
      'The clock struck twelve, and on the stairs they heard the steps of the dead __.',
      'He who walks at night and moans in the cellar was once a __.',
      'The ghost in the attic used to be a __.',
      'You can see right through the poor old ghost of the __.',
    ],
    lists: {
      due: 'farmer doctor teacher nurse driver cook painter singer dentist sailor builder gardener butcher postman policeman',
      d: 'farmer doctor teacher nurse driver cook painter singer dentist pilot builder gardener',
    },
    rivals: 'd',
  },
  {
    open: [
      'The song is by {p}. {q} sings it, and {r} plays the drum.',
      '{p} wrote this song on a train. You will hear it sung by {q}, with {r} on the drum.',
    ],
    ask: [
      'The words and the tune of the song were written by __.',
      'Every time that the song is played on the radio, a little money goes to the one who wrote it, __.',
      '"How did you think of such a song?" they asked __.',
      'It was {q} who sang the song, but the one who wrote it was __.',
      'The writer of that song is called __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'This chair is kept for the {due}, who comes at noon. You may sit where the {d} sits, because he is ill.',
      'Do not take that chair. It is for the {due}, every day at noon. The {d} has the one by the wall.',
    ],
    ask: [
      'At noon the door opened, and to that chair, as every day, went the __.',
      'A stranger sat down on the chair. "Oh no," said the waiter, "that is for the __!"',
      'One day the chair stayed empty, and they all asked, "Where is the __?"',
      'There is a cushion on that chair, as hard as a board, made for the back of the __.',
      'The chair belongs to the __.',
    ],
    lists: { due: JOBS, d: JOBS.replace('nurse', '') },
    rivals: 'd',
  },
  {
    open: [
      'I know that hand. This letter was written by {p}. It has no name under it, but {q} makes rounder letters, and {r} cannot spell.',
      'Nobody had signed the letter, but I could see at once that it came from {p}. {q} writes in green, and {r} does not write at all.',
    ],
    ask: [
      'So I sat down and wrote an answer, and it began, "Dear __".',
      'The unknown writer of the letter was __.',
      'One name should have stood at the end of that letter: __.',
      '"Did you write this letter to me?" I asked __.',
      'The pen that wrote the letter was in the hand of __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'Promise not to say a word. {p} told me that there is a kitten in the piano room at school. You must not tell {q}, who would tell {r}, and then the whole town would know. It is grey, and it drinks from a flute.',
      'I know a secret, and I have it from {p}. There is a kitten living in the piano room. If {q} hears of it, we are lost. And {r} is ill if there is a cat in the same street.',
    ],
    middle: ['The next day there was a saucer under the piano.'],
    ask: [
      'I had sworn not to tell you about the kitten, and I had sworn it to __.',
      'In the end I could not keep the secret. "So you told them!" said the one from whom I had it, __.',
      'The first to know about the kitten, before any of us, was __.',
      'I would never have heard of that kitten if it had not been for __.',
      'The secret came from __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'The field behind our house belongs to the {due}. The {d} would like to buy it.',
      'We look out on a field. It is owned by the {due}, and the {d} keeps a few sheep on it.',
    ],
    ask: [
      'The children had made a fire in the field, and they were shouted at by its owner, the __.',
      'If you want to put up a tent in the field, you must first ask the __.',
      'They found oil in the field one day, and it made a rich man of the __.',
      'That field is the property of the __.',
      'For the use of the field the {d} has to pay the __.',
    ],
    lists: { due: JOBS.replace('nurse', ''), d: JOBS },
    rivals: 'd',
  },
  {
    open: [
      'I have this joke from my {due}. My {d} tells it badly, and my {e} does not understand it.',
      'My {due} told me this joke. It is about a goose in a bank. My {d} heard it ten times and never laughed, and my {e} always laughs too early.',
    ],
    ask: [
      '"Where did you hear that joke?" "I heard it from my __."',
      'The joke about the goose goes back to my __.',
      'Nobody can tell that joke as well as the one from whom I have it, my __.',
      'Please do not blame me for that joke. You must blame my __.',
      'I did not make up the joke myself, I got it from my __.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY },
    rivals: 'd e',
  },
  {
    open: [
      'This boat is on loan from {p}, so please be careful with it. {q} once ran it into a bridge.',
      '"You can have my boat for a week," said {p}. {q} came along to hold the rope.',
    ],
    ask: [
      'When the week was over, we gave back the boat to __.',
      'There was a hole in the boat, and we did not know how to tell its owner, __.',
      'We found a name carved in the wood of the boat, and it was the name of the owner, __.',
      'If you want to borrow that boat, you have to ask __.',
      'The boat is not ours. It belongs to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The cat is fed by my {due}. My {d} only strokes her, and my {e} throws slippers.',
      'It is my {due} who gives the cat her food. My {e} does not like cats, and my {d} likes them only on cards.',
    ],
    ask: [
      'When the cat is hungry, she goes and sits at the feet of my __.',
      'The cat hears the sound of the tin and runs to my __.',
      'The bowl was empty, so the cat went to look for my __.',
      'One morning nobody had filled the bowl, and the cat walked up and down on the bed of my __.',
      'Dinner time! The cat rubs against the legs of my __.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY },
    rivals: 'd e',
  },
  {
    open: [
      'I bought my hens from {p}. {q} built the house for them, and {r} thought of their names.',
      'My hens come from {p}. They all have the names of queens, which was the idea of {r}, and they live in a palace made by {q}.',
    ],
    ask: [
      'The hens did not lay, and I thought of taking them back to __.',
      'I got a good price for those hens from __.',
      '"These hens are too old. You have cheated me!" I said to __.',
      'Before they came to me, the hens had belonged to __.',
      'The seller of the hens was __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'The hat on that nail was left here by a {due}. It was in a hot summer. A {d} has tried it on, and a {e} wanted to buy it, but it is not mine to sell.',
      'A {due} forgot that hat. It has hung there for years. There was a {e} who said that it was his, but I knew better, and a {d} who kept eggs in it.',
    ],
    ask: [
      'One day a man came in and said, "There is my old hat!" I knew him at once. It was the __.',
      'I still hope that somebody will come back for that hat. I mean its owner, the __.',
      'The head for which that hat was made is the head of the __.',
      'I should not sell a hat that really belongs to the __.',
      'The one who forgot his hat was the __.',
    ],
    lists: {
      due: 'farmer doctor teacher driver painter singer dentist sailor builder gardener butcher postman policeman',
      d: 'farmer teacher driver cook painter sailor gardener butcher',
      e: 'farmer doctor painter singer sailor builder postman',
    },
    rivals: 'd e',
  },
  {
    open: [
      'You are sitting on a special bench. It was put here in memory of a {due}, who looked at the sea from this place every evening for forty years. A {d} comes by and paints it in spring, for nothing. And there is a {e} who sleeps on it when his wife is cross.',
      'A small sign on the bench says that it is for a {due} who loved this view. I often meet a {d} here with a bag of bread for the ducks. The last time, a {e} sat down between us and talked about his knees.',
    ],
    middle: ['Far out, a white sail was going home.'],
    ask: [
      'When I sit on that bench, I thank in silence the man whom it was put up for, the __.',
      'The sun went down into the sea. How often was it seen from here by the dead __!',
      'The words on the little sign speak of the __.',
      'Who was he, that man whose bench this is? I know only that he was a __.',
      'The bench was put there to remember the __.',
    ],
    lists: {
      due: 'farmer doctor teacher driver painter singer dentist sailor builder gardener butcher postman pilot',
      d: 'farmer teacher nurse driver cook painter sailor gardener butcher',
      e: 'farmer doctor baker singer sailor builder postman',
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [MAKER];
