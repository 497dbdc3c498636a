// Tellings of what things are like by now: light or dark, hot or cold, full or empty, open or shut, wet or dry.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

export const kinds: readonly Kind[] = [
  toldKind('told: light, warmth and room', [
    {
      open: [
        'Before you go down to the cellar, you ought to know that I {did}. I was there a moment ago, looking for the pickled beans.',
        'I was the last one in the cellar this morning, and on my way up, with both arms full of jars, I {did}. Dad may ask me as often as he likes, that is how it was.',
      ],
      middle: [
        'The potatoes are in the wooden box on the left, behind the sledge.',
        'Mind the third step, it has been loose since Christmas.',
      ],
      ask: [
        'So whoever goes down next will find that it is __ behind that door.',
        "Don't be surprised, then, if it is __ when you get to the bottom of the stairs.",
        'And that is why I can tell you, without going to look, that it is __ down there.',
      ],
      rows: `did due rivals
        left the lamp on | light | dark cold
        switched the lamp off | dark | light bright
        forgot to turn off the lamp | light | dark wet
        took out the only bulb, because we needed it in the kitchen | dark | light bright
        blew out the last candle | dark | light bright
        hung a new lamp over the stairs and left it burning | light | dark wet`,
    },
    {
      open: [
        '"Your tea is on the table," said Grandma, "but your brother {did}, so I cannot promise you anything."',
        "{P} had made me a cup of tea, and it was kind of {pHim}. Only, to be honest, {pHe} {did}, and I didn't notice until later.",
      ],
      middle: [
        'There was a biscuit on the saucer, one of those with jam in the middle.',
        'I read the paper first, from beginning to end.',
      ],
      ask: [
        'When I finally took a sip, the tea was too __ for my liking.',
        'I put the cup down again at once: it was far too __ for me.',
        '"Ugh," I said when I tasted it, "how can tea be so __?"',
      ],
      rows: `did due rivals
        put six spoons of sugar into it | sweet | cold bitter salty
        stirred in honey and then sugar and then syrup | sweet | bitter salty
        poured it out two hours ago | cold | hot sweet
        left it out on the balcony in the snow | cold | hot sweet
        dropped a handful of ice cubes into it | cold | hot salty
        boiled it up a second time just before I came | hot | cold sweet
        took it from the stove this very minute, still bubbling | hot | cold sweet
        put salt into it instead of sugar | salty | sweet hot
        tipped half the salt cellar into it | salty | sweet cold
        forgot the bags in the pot and let them soak until noon | strong | sweet weak
        used one little bag for the whole family | weak | strong sweet`,
    },
    {
      open: [
        'The bus to the lake {how}. I know because I stood at the stop with my swimming things and looked in through the windows.',
        'You asked me about the eight-thirty bus. Well, {p} takes it every day, and today, {pHe} says, it {how}.',
      ],
      middle: [
        'The driver was listening to the football.',
        'It was the old green one with the rattling doors.',
      ],
      ask: [
        'In short, the bus was __ when it drove off.',
        'Have you ever known that bus to be so __?',
        'The driver looked round and said to himself, "Well, today we are really __."',
      ],
      rows: `how due rivals
        had people standing right up to the driver's seat | full | empty late
        had not a single passenger in it | empty | full late
        came forty minutes after its time | late | early empty
        had come and gone ten minutes before it was due | early | late full
        could not have taken even one more child | full | empty early
        carried nobody at all, not even a dog | empty | full late
        turned up when everyone had long given up waiting | late | early full`,
    },
    {
      open: [
        'Somebody has to own up. When we left for the weekend, {p} {did}, and nobody looked again after that, for the taxi was already waiting.',
        'My dear neighbour, thank you for watching our house. One thing worries me: the last of us to leave was {p}, and it seems that {pHe} {did}.',
      ],
      middle: [
        "The cat is at my sister's, so you need not feed her.",
        'We are having a lovely time by the sea, apart from that.',
      ],
      ask: [
        'If so, the kitchen window has been __ the whole time.',
        'Would you be so kind as to go over and see if that window is really __?',
        'We came home on Sunday night, and there it was, just as I had thought: the window was __.',
      ],
      rows: `did due rivals
        forgot to close the kitchen window | open | shut broken
        flung up the kitchen window to let the smoke out | open | shut broken
        threw a ball right through the kitchen window | broken | open shut
        pulled the kitchen window to and turned the handle | shut | open broken
        wanted fresh air and pushed the kitchen window up as far as it would go | open | closed broken
        fastened the kitchen window with both hooks | closed | open broken
        hit the kitchen window with the end of the ladder, so that it cracked from side to side | broken | open closed`,
    },
    {
      open: [
        'I keep my pocket money in a tin shaped like a pig. Last month {what}, so there is no need to shake it in order to know.',
        '"What about your money pig?" my uncle wanted to know. I told him the truth, which is that {what}.',
      ],
      ask: [
        'That makes my pig rather __ at present.',
        'If you lifted it, you would say at once, "My, it is __!"',
        'I have drawn a picture of it, and under it I wrote: my pig, when it was __.',
      ],
      rows: `what due rivals
        I poured all the coins out and spent them on a kite | empty | full heavy
        my brother broke it open and took every penny | empty | full heavy
        my aunt put in so many coins that not one more would fit | full | empty light
        I stuffed it with coppers up to the slot | full | empty light
        I gave the last coin in it to the man with the barrel organ | empty | full heavy
        it got the coins of three birthdays, and I have bought nothing | full | empty light`,
    },
    {
      open: [
        'All week {weather}. My sister was supposed to look after the bird bath on the lawn, but she is at camp, and I forgot about it until today.',
        'It is no use my pretending: I never once went out to the little stone basin where the robins bathe, although {weather}, and although I had promised.',
      ],
      ask: [
        'When I got there, the water in it was __.',
        'My sister will ask about the water, and I shall have to tell her that it is __.',
        'The poor robins sat round the basin and did not know what to do, because the water was __.',
      ],
      rows: `weather due rivals
        we have had such frost that the pipes burst | frozen | gone warm
        the thermometer has not climbed above ten below zero | frozen | gone warm
        the ice on the canal has been thick enough for skating | frozen | gone hot
        the sun has burnt down without a single cloud, and not a drop has fallen | gone | frozen cold
        it has been the driest week in fifty years | gone | frozen cold
        the cats of the whole street have been drinking from it | gone | frozen hot
        the painters next door have been washing their brushes in it | dirty | frozen gone
        the ducks have been coming there straight from the mud | dirty | frozen clean
        the boys have been throwing clods of earth into it | dirty | frozen clean`,
    },
    {
      open: [
        'The swimming lesson at our school is on Tuesdays. Last Tuesday {what}, and you should have heard us when we jumped in.',
        '"In with you!" called Mrs. Reed. She could not know that {what}. I was the first to go, and I held my nose.',
      ],
      ask: [
        'The whole pool was so __ that we were out again in no time.',
        '"It is __!" screamed everybody at once.',
        'I shall never forget how __ that water was.',
      ],
      rows: `what due rivals
        the heating had been broken for three days | cold | hot dirty
        the caretaker had turned the heating up as far as it goes | hot | cold dirty
        there had been ice at the edges that very morning | cold | hot warm
        somebody had set the boiler to boiling instead of bathing | hot | cold icy
        they had filled the pool from the mountain stream | cold | hot salty
        a lorry had emptied its load of mud into the pool | dirty | hot cold
        the filter had been clogged with leaves and sludge since the holidays | dirty | hot cold`,
    },
    {
      open: [
        'Mind what you say about my old coat. Today it {what}, and I still have to go to the post office in it.',
        'Oh, what a day. First the alarm did not ring, then I ran for the tram, and then my good coat {what}.',
      ],
      middle: ['The tram was full of people with umbrellas and newspapers.'],
      ask: [
        'The lady beside me felt my sleeve and said, "Goodness, it is __!"',
        'And I had nothing else to put on, so I went about all day in a coat that was __.',
        'By the time I hung it up, it was still __.',
      ],
      rows: `what due rivals
        fell into the fountain | wet | torn dirty dry
        was out with me in the cloudburst | wet | torn dry
        got caught on the barbed wire, and half the sleeve stayed there | torn | wet clean
        was pulled one way by the dog and the other way by me, until there was a ripping noise | torn | wet clean
        slid off my arm into the coal | dirty | wet torn clean
        was trodden on by a muddy boot, and then by another | dirty | wet torn clean
        had a bucket of water emptied over it from the third floor | wet | torn dry
        got jammed in the tram doors and split right down the back | torn | wet clean`,
    },
    {
      open: [
        'They told us to hang the washing in the yard. That was at nine, and since then {weather}, so work it out for yourself.',
        'Dear Mum, I did what you asked and put the sheets on the line. Since then {weather}. I have been indoors with my puzzle and have not looked.',
      ],
      ask: [
        'I expect that they are __ by now.',
        'Are the sheets already __, or shall I leave them for another hour? I know what I would answer.',
        'Anyone who takes them down now will find them __.',
      ],
      rows: `weather due rivals
        there has been nothing but sunshine and a good warm breeze | dry | wet dirty
        it has been bucketing down without a break | wet | dry clean
        it has been so hot that the tar is melting | dry | wet frozen
        one shower after another has come over the roofs | wet | dry clean
        a hot wind has been blowing the whole time | dry | wet frozen
        the chimney next door has been puffing soot all over the yard | black | white clean
        the coal lorry has been unloading right beside the line, in a cloud of dust | black | white wet
        it has been twelve degrees below zero | frozen | dry warm`,
    },
    {
      open: [
        "The path along the river {what}. That's what the ranger told us at the car park, and she had just walked it from end to end.",
        'We had meant to walk along the river, as we do every Sunday. But the path {what}, so my father stopped and scratched his head.',
      ],
      ask: [
        'He said he had never seen it so __ in his life.',
        'In the end we took it all the same, although it was __.',
        '"Watch out," he told us, "it is really __ today."',
      ],
      rows: `what due rivals
        had turned into one long sheet of ice | slippery | dusty steep
        was covered with wet leaves and soap-smooth stones | slippery | dusty steep
        had not seen rain for months, and every step raised a cloud | dusty | slippery muddy
        had been dug up by tractors after the rain, and you sank in to the ankles | muddy | dusty slippery
        was ankle-deep in brown sludge | muddy | dusty steep
        was so thick with fine grey powder that we left footprints as on the moon | dusty | muddy slippery
        went almost straight up since the landslide | steep | muddy dusty
        had become as sheer as a ladder | steep | dusty muddy`,
    },
    {
      open: [
        'The restaurant on the corner {what}. I walk past it on my way to work, and I always look in.',
        'Shall we eat out tonight? I was thinking of the place on the corner, but listen, it {what}.',
      ],
      ask: [
        'So I am afraid that it is __ tonight.',
        'There is no point in going there: it is __.',
        'My aunt went all the same, and came back to tell us that it was __.',
      ],
      rows: `what due rivals
        has its chairs up on the tables and a padlock on the door | closed | full cheap
        has shut down for good, there is a note in the window | closed | full loud
        has every single table taken by a wedding party | full | closed cheap
        is so packed that people are eating on the stairs | full | closed quiet
        asks forty pounds for a plate of noodles | expensive | closed cheap
        has put all its prices up to three times what they were | expensive | closed cheap
        has three drummers and a brass band playing | loud | closed quiet
        has an engine running in the kitchen that drowns every word | loud | closed quiet`,
    },
    {
      open: [
        'When Grandad went into hospital, {p} promised to look after his tomatoes. {PHe} {did}, and now he is coming home tomorrow.',
        '"And my tomatoes?" was the first thing Grandad asked on the phone. I did not know what to say, because {p}, who had the key to the greenhouse, {did}.',
      ],
      ask: [
        'I went to see them after school, and they were all __.',
        'To put it in one word, his tomato plants are __.',
        'Tomorrow he will open the greenhouse and see at once that they are __.',
      ],
      rows: `did due rivals
        never once gave them any water in all that heat | dead | tall frozen
        sprayed them with weedkiller by mistake | dead | tall ripe
        forgot about them for seven scorching weeks | dead | tall ripe
        watered them each evening and even sang to them, so that they reached the roof | tall | dead small
        tied them to longer and longer poles, for they grew like mad | tall | dead small
        kept measuring them until the ruler was no longer enough | tall | dead dry`,
    },
    {
      open: [
        'There was only one sound in the classroom that morning, or rather, {sound}. I was sitting at the back, next to the map of Africa.',
        "I'll tell you what it was like when the head teacher walked into 4B. In our room {sound}, and she stood still on the threshold.",
      ],
      ask: [
        '"Why is it so __ in here?" she asked.',
        'Later she told the others in the staff room that she had never known a class to be so __.',
        'We ourselves had not noticed how __ we were.',
      ],
      rows: `sound due rivals
        thirty children were banging on thirty desks | loud | quiet tidy
        nobody so much as breathed | quiet | loud wild
        you could have heard a pin drop | quiet | loud noisy
        everybody was yelling at once, and two were blowing trumpets | loud | quiet still
        everyone was bent over a test, and only a pencil scratched | quiet | loud wild
        a whistle shrilled, a drum was beaten and a whole choir roared | loud | quiet still
        we were listening so hard for the cuckoo that no one moved a finger | quiet | loud noisy`,
    },
    {
      open: [
        'Listen to this. The suitcase that {p} took to the airport {what}. {PHe} had packed it in the dark so as not to wake the baby.',
        'At the airport they put each bag on the scales, one after the other. When it was the turn of {p}, whose suitcase {what}, the man behind the counter looked up.',
      ],
      ask: [
        '"That is remarkably __," he said, and wrote something down.',
        'He lifted it with one hand and put it back again, for it was surprisingly __.',
        'Everyone in the queue could tell by his face that the thing was __.',
      ],
      rows: `what due rivals
        was packed with nothing but stones for a collection | heavy | light empty
        held one pair of socks and a feather | light | heavy full
        contained eleven dictionaries and an iron | heavy | light empty
        had only a scarf and a balloon in it | light | heavy full
        was crammed with horseshoes and hammers | heavy | light empty
        had been filled with cotton wool and nothing else | light | heavy wet`,
    },
  ]),
];
