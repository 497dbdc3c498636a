// Tellings of things, machines, plants and tools that are named first and later do what they are made for.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const THINGS = toldKind('told: what it does and gives, things', [
  {
    open: [
      '{p} found an old {x} in the attic, under a heap of curtains. It was broken, but {pHe} has mended it.',
      '"What have you got there, {p}?" It was {a x} that had once belonged to {pHis} great-grandmother. {p} had worked on it all week with oil and glue.',
    ],
    ask: [
      'And look, after fifty years it can __ again.',
      'We all held our breath, and then it really began to __.',
      '"I knew that it would __!" cried {p}.',
      'Old as it is, we have never seen a new one __ so well.',
    ],
    rows: `x due rivals
      clock | tick | fly cut write / bell | ring | write cut float / kite | fly | ring cut tick
      pen | write | ring fly float / knife | cut | ring fly write / toy boat | float | ring write tick
      spinning top | spin | write cut ring / lamp | shine | cut fly ring
      cartwheel | turn | ring write fly / pair of scissors | cut | fly ring shine`,
  },
  {
    open: [
      "The {x} fell off the bridge into the river. The {y} fell in as well, a moment later. It was nobody's fault, or everybody's.",
      'We were doing an experiment. First {p} threw the {x} into the pond, and then {q} threw in the {y}. The ducks were not pleased.',
    ],
    ask: [
      'We leaned over and watched the {x} __.',
      'Everyone could tell beforehand that the {x} would __.',
      'What does {a x} do in water? It is bound to __.',
      'I would have bet a pound that the {x} was going to __.',
    ],
    rows: `x due y rivals
      cork | float | stone | sink melt burn / stone | sink | cork | float burn fly
      feather | float | hammer | sink burn ring / hammer | sink | feather | float melt fly
      beach ball | float | iron pan | sink ring melt / iron pan | sink | beach ball | float fly burn
      lump of ice | float | gold coin | sink burn fly / gold coin | sink | dry leaf | float melt burn`,
  },
  {
    open: [
      'By mistake the {x} had been left in the sun. We were all indoors, watching the tennis.',
      '"Who has put the {x} in the sun?" asked Mother. "That was {p}," said {q}. "It was not me," said {p}, "it was there already."',
    ],
    ask: [
      'After an hour in the heat it had begun to __.',
      'It is no wonder that in such warm weather it starts to __.',
      'You could stand there and watch it __.',
      'The sun was strong, and what else can {a x} do then but __?',
    ],
    rows: `x due rivals
      snowman | melt | dry grow bloom / pat of butter | melt | grow dry bloom
      wet shirt | dry | melt grow bloom / bread dough | rise | melt bloom dry
      rose bush | bloom | melt dry sink / young bean | grow | melt dry sink
      block of ice | melt | dry grow bloom / wet towel | dry | melt bloom grow
      cactus in bud | bloom | melt dry sink / pot of clay, still soft | dry | melt bloom grow`,
  },
  {
    open: [
      'Nobody lived in the house on the hill any more. On a table in the hall there was only {a x}, covered with dust.',
      'The ghost of the old countess will not leave things alone, they say. She is fond of the {x} above all, for it was a gift from her third husband.',
    ],
    ask: [
      'On the stroke of midnight, all by itself, it began to __.',
      'My hair stood on end. No hand had touched it, and I heard it __!',
      'Who, or what, had made it __?',
      'As soon as the moon was up, it would start to __, and at dawn it was still again.',
      'The dog crept under the bed when it began to __.',
    ],
    rows: `x due rivals
      bell | ring | play write sweep / clock | tick | ring play sweep / piano | play | ring tick cut
      pen | write | ring play tick / pair of scissors | cut | ring play tick
      candle | burn | ring play write / broom | sweep | ring play burn
      spinning wheel | spin | ring burn write / telephone | ring | burn play sweep
      music box | play | cut burn write / kettle | boil | ring write sweep`,
  },
  {
    open: [
      'Dear Sir, last week I bought {a x} in your shop. You told me that it was the best you had. I am seventy-nine, and I was not born yesterday.',
      '"Good morning. I would like my money back." "And what is wrong with it?" "It is about this {x}," said the woman and put it on the counter. There was a queue behind her.',
    ],
    ask: [
      '"I have tried it in every way, but it does not __."',
      'What use is {a x}, may I ask, if it will not __?',
      '"At home I took it from the box, and it simply refused to __."',
      'The shop girl tried it out herself, but it would not __ for her.',
      '"Can you show me one that is able to __?"',
    ],
    rows: `x due rivals
      knife | cut | write ring fly / pen | write | cut ring fly / kite | fly | cut ring write
      doorbell | ring | fly cut write / rubber boat | float | write cut tick
      clock | tick | write cut float / box of matches | burn | ring write tick
      freezer | freeze | burn write fly / oven | bake | fly write freeze
      ball | bounce | write freeze cut / lawnmower | cut | bake ring write`,
  },
  {
    open: [
      'I took {p} round my garden. "And this," I said, "is {a x}. I put it in last year. It does not look like much now."',
      'By the south wall there is {a x}. {p} wanted to pull it up, but {q} would not hear of it.',
    ],
    ask: [
      'If you touch it, it is going to do what it always does, so do not be surprised to see it __.',
      'It is in the nature of {a x} to __.',
      'We gave it water and sun, and now it has begun to __.',
      'There is one thing that {a x} does well, and that is to __.',
    ],
    rows: `x due rivals
      rose | bloom | climb sing melt / tulip | bloom | climb bark sink
      ivy plant | climb | bloom sing melt / oak | grow | bloom bark sink / vine | climb | melt sing bark
      daffodil | bloom | climb melt bark / tiny fir tree | grow | bloom melt bark
      young pine | grow | bloom melt sing`,
  },
  {
    open: [
      'There were two parcels on the table. {p} got {a x} and {q} got {a y}. Aunt {f} had sent them, so there was no card and too much paper.',
      '{p} had wished for {a x}, and that is what {pHe} got. {q} had wished for a pony and got {a y}.',
    ],
    middle: ['After the cake, everybody wanted to see what the presents could do.'],
    ask: [
      "All the guests stopped talking, for {p}'s present __.",
      'We looked first at what {p} had been given. It __ as well as the day was long.',
      '{p} was in heaven. From morning to evening the new present __.',
      '"Look at mine!" called {p}, and how it __!',
    ],
    rows: `x due y rivals
      kite | flew | bell | rang cut wrote / bell | rang | kite | flew cut wrote
      pen | wrote | knife | cut flew rang / knife | cut | pen | wrote flew rang
      toy boat | floated | alarm clock | rang flew wrote / spinning top | spun | kite | flew wrote cut
      toy plane | flew | candle | burned rang cut / candle | burned | toy plane | flew rang wrote
      star for the window | shone | ball | bounced cut rang
      ball | bounced | star for the window | shone wrote rang
      pocket watch | ticked | toy boat | floated flew cut
      snow globe with music | played | spinning top | spun cut flew`,
  },
  {
    open: [
      'The {x} next door is driving me mad. I have tried cotton wool. I have tried counting sheep.',
      '"You look tired, {p}." "I have not closed my eyes since three. It is that {x}! And nobody does anything about it."',
    ],
    ask: [
      'All night long it did not stop __.',
      'It is not loud, but it goes on and on __.',
      'I lay there in the dark and listened to it __.',
      'I dozed off at last, and at that moment it started __ again.',
      'How can anyone sleep when it will not leave off __?',
    ],
    rows: `x due rivals
      clock | ticking | barking ringing dripping / tap | dripping | ticking barking ringing
      telephone | ringing | dripping barking ticking / dog | barking | ringing ticking dripping
      baby | crying | ticking dripping ringing / cat | meowing | ringing dripping ticking
      alarm bell | ringing | crying barking dripping / rusty gate | creaking | ringing barking crying
      cow | mooing | ringing dripping ticking / old floor | creaking | barking ringing crying`,
  },
  {
    open: [
      '"I am tired of it," said the {x}. "Day in, day out the same! Nobody has ever asked me if I like it." The mouse put down her cheese and listened.',
      'Once upon a time there was {a x} that did not want to be {a x} any more. It went to the wise {y} for advice, but the wise {y} was asleep.',
    ],
    ask: [
      'From that day on it refused to __.',
      '"Let others do it," it thought. "I will never again __."',
      'But in the end it felt unhappy, for deep in its heart it loved to __.',
      '"My dear," said the mouse, "you were made to __."',
      'And so, with a sigh, it began once more to __.',
    ],
    rows: `x due y rivals
      bell | ring | mirror | burn cut write / candle | burn | bell | ring cut write
      wheel | turn | candle | burn ring write / knife | cut | wheel | turn ring write
      pen | write | knife | cut ring turn / star | shine | pen | write ring cut
      clock | tick | star | shine cut burn / kite | fly | clock | tick cut write
      broom | sweep | kite | fly ring burn`,
  },
  {
    open: [
      'There are no animals in our play this year. {p} is the {x} and {q} is the {y}. {p} would rather have been a pirate.',
      '"I want to hear no more about it," said the teacher. "{p}, you are the {x}. {q}, you are the {y}. Somebody has to be."',
    ],
    ask: [
      '"Now stand on the box, {p}," she said, "stretch out both arms and __."',
      'Then the music grew soft, the lights went on, and {p} started to __.',
      'No other child could __ like {p}.',
      '{p} practised before the mirror. It is harder than one thinks to __.',
    ],
    rows: `x due y rivals
      sun | shine | wind | blow ring tick / wind | blow | sun | shine ring tick
      bell | ring | river | bloom blow shine / clock | tick | candle | burn blow ring
      candle | burn | clock | tick blow turn / rose | bloom | wind | blow ring tick
      moon | shine | rose | bloom blow ring / little tree | grow | moon | shine ring tick
      mill wheel | turn | little tree | grow ring shine`,
  },
  {
    open: [
      '{p} had {a x} in {pHis} hand when I came in.',
      'I turned round and saw {p} at the door, with {a x}. Behind {pHim} stood {q} with {a y}.',
      '"Give me that {x}, {p}," I said. "No," said {pHe}. "I need it."',
    ],
    ask: [
      'Then {p} got to work and began to __.',
      'I knew that {p} was going to __.',
      '"Where did you learn to __, {p}?" I asked.',
      '{p} had got up at six on purpose to __.',
      '"Do not disturb me," said {p}. "You can see that I want to __."',
    ],
    rows: `x due y rivals
      spade | dig | pen | write sew sweep / pen | write | spade | dig sew sweep
      needle | sew | broom | sweep dig write / broom | sweep | needle | sew dig write
      brush with red paint | paint | frying pan | cook dig sew / frying pan | cook | spade | dig sew write
      fishing rod | fish | pen | write sew dig / pair of oars | row | broom | sweep sew dig
      violin | play | needle | sew dig sweep / rolling pin | bake | violin | play dig sew`,
  },
  {
    open: [
      'On the island they each got one thing from the chest. {p} took the {x}. {q} took the {y}, and the captain took the bottle.',
      'There was nothing left in the shed but {a x} and {a y}. {p} grabbed the {x} at once, since {pHe} is quicker than {q}.',
    ],
    ask: [
      'From then until it was dark {p} __.',
      'Without another word {p} rolled up {pHis} sleeves and __.',
      '"Never stop when it goes well," {p} said, and __ on and on.',
      'The others lay in the shade, but {p} __.',
      '{p} hummed a song while {pHe} __.',
    ],
    rows: `x due y rivals
      spade | dug | broom | swept wrote sewed / broom | swept | spade | dug wrote sewed
      needle and thread | sewed | paintbrush | painted dug swept
      paintbrush | painted | needle and thread | sewed dug swept
      pen and paper | wrote | spade | dug sewed swept
      cooking pot | cooked | pen and paper | wrote dug swept
      pair of oars | rowed | broom | swept sewed wrote / flute | played | cooking pot | cooked dug sewed`,
  },
  {
    open: [
      '{p} lives on the far side of the lake and has only {a x} to get about with. {q}, who is richer, has {a y}.',
      'It was the worst winter for years. {p} had promised to come to the wedding and wanted to use {pHis} {x}. We told {pHim} to stay at home.',
    ],
    ask: [
      'To get to us {p} had to __ for three hours.',
      'When it grew light, {p} was already on the way and began to __ faster.',
      '"Are you not tired, {p}? It is a long way to __!"',
      'With ice in {pHis} eyebrows, {p} said, "I thought that I would have to __ for ever."',
    ],
    rows: `x due y rivals
      small plane | fly | bike | ride row ski / bike | ride | small plane | fly row ski
      pair of skis | ski | car | drive row fly / car | drive | pair of skis | ski row fly
      pair of oars and a boat | row | bike | ride ski fly / yacht | sail | horse | ride ski drive
      horse | ride | yacht | sail row ski / van | drive | yacht | sail ski row
      pair of good boots | walk | van | drive fly row / pony | ride | car | drive ski fly`,
  },
  {
    open: [
      'Our town has two old treasures: the {x} and the {y}. Strangers come from far away for both, but ask us, and we shall tell you to see the first.',
      'Ladies and gentlemen, here before you is the famous {x}. It was put there in the year 1650. Please keep off the grass and mind the step.',
    ],
    ask: [
      'For more than three hundred years the {x} has __.',
      'In war and peace, in sun and snow, the {x} has __.',
      'Kings have come and gone, and still the {x} has __ as it did on the first day.',
      'Only once, in the year of the great flood, has the {x} not __.',
    ],
    rows: `x due y rivals
      church bell | rung | holy flame | burned ticked sailed
      holy flame | burned | church bell | rung ticked grown
      tower clock | ticked | water wheel | turned burned rung
      water wheel | turned | tower clock | ticked burned rung
      royal ship | sailed | church bell | rung ticked grown
      giant oak | grown | water wheel | turned ticked rung
      lighthouse | shone | giant oak | grown ticked rung
      fountain | flowed | lighthouse | shone rung grown
      great organ | played | fountain | flowed burned sailed
      rose at the wall | bloomed | great organ | played rung ticked
      windmill | turned | rose at the wall | bloomed rung sailed`,
  },
  {
    open: [
      "There is something wrong with {p}'s {x}. The doctor has looked at {pHim} twice, and has scratched his head.",
      'Getting old is no fun. With {q} it is the {y}, with {p} it is the {x}. They sit on the bench and compare.',
    ],
    ask: [
      'On bad days {p} can hardly __.',
      '"A year ago," says {p}, "I could still __ like you."',
      'Ever since the accident it has been hard for {p} to __.',
      '{p} goes to a clinic, where they want to teach {pHim} how to __ again.',
    ],
    rows: `x due y rivals
      eyes | see | legs | walk hear chew / ears | hear | eyes | see walk chew
      legs | walk | ears | hear see chew / teeth | chew | legs | walk see hear
      lungs | breathe | teeth | chew see hear / nose | smell | eyes | see walk hear
      feet | walk | nose | smell see chew / voice | speak | ears | hear walk smell`,
  },
  {
    open: [
      'The old farmer knows the weather by his left knee. "Mark my words," he said to {p}, "it is the {x} this time."',
      '"And tomorrow?" asked {p}. "Tomorrow we shall have to do with the {x}," said the woman on the radio, and she wished us all a good night.',
    ],
    ask: [
      'And so it was, for at dawn the {x} began to __.',
      'We stayed in bed and let the {x} __.',
      'On the hills the {x} was the first to arrive, and all day we saw and felt it __.',
      '"How long is the {x} going to __?" the children wanted to know.',
    ],
    rows: `x due rivals
      sun | shine | fall blow roll / wind | blow | shine fall melt / rain | fall | shine blow roar
      snow | fall | shine blow roar / storm from the west | blow | shine fall melt
      hot August sun | burn | fall blow melt`,
  },
  {
    open: [
      'Mother is teaching the baby the names of things. "Look," she says, "that is {a x}. And that is {a y}."',
      'We are making a picture book for {p}. On the left page we draw {a x}, on the right one {a y}. Then each picture needs three words below.',
    ],
    ask: [
      'Under the first of them it says: "It __."',
      '"And what does {a x} do? It __!"',
      'The baby claps her hands each time the {x} __.',
      'Everybody knows {a x} when he sees one, because it __.',
      '"Now the {x} is still. But listen and look, now it __!"',
    ],
    rows: `x due y rivals
      bell | rings | kite | flies burns cuts / kite | flies | bell | rings burns cuts
      candle | burns | clock | barks flies rings / ball | rolls | bell | rings burns shines
      star | shines | ball | rolls cuts rings / wheel | turns | star | shines cuts burns
      plane | flies | wheel | turns rings burns / knife | cuts | plane | flies rings burns
      dog | barks | knife | cuts flies rings`,
  },
]);

export const kinds: readonly Kind[] = [THINGS];
