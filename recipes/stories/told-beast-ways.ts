// Tellings of what creatures and machines can do, fear, become and are used for, told at work, at school and on the road.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WAYS = toldKind('told: beasts and their ways', [
  {
    open: [
      '{pet} was brought up by people and has never seen another {c}. It sleeps in a bed and eats from a plate. {p} is worried, because it does not know what it is.',
      'How do you teach {a c} to be {a c}? {p} has tried for weeks with {pet}, who was found as a baby and raised with a bottle.',
    ],
    middle: ['There is no book about it, and the neighbours only shake their heads.'],
    ask: [
      'So {p} went out with it every day to teach it how to __.',
      'It is really sad to see one that cannot __.',
      'One fine morning it simply began to __.',
      '"Come on, you can do it!" said {p}. "All the others __!"',
      'When it saw its own kind __, it understood.',
    ],
    rows: `c due rivals
      sparrow | fly | swim gallop bark / dolphin | swim | fly hop gallop / kangaroo | hop | fly bark swim
      swallow | fly | gallop bark swim / wolf | howl | fly hop moo / seal | swim | fly hop gallop
      rooster | crow | swim howl gallop / frog | hop | fly gallop bark / horse | gallop | fly crawl quack / owl | hoot | gallop swim bark`,
  },
  {
    open: [
      'The ferry man takes anything across, but one at a time. On the bank stood {x}, and {p} said, "You go first, and I shall see to the other."',
      'We had {x} in the back of the van, and one of them had to get out, for there was a noise under the bonnet and a smell.',
    ],
    ask: [
      'If you leave them alone, there will soon be nothing left of the __.',
      'One of them was looking hungrily at the __.',
      'It would be the end of the poor __.',
      'Somebody had to stand between them and save the __.',
    ],
    rows: `x due rivals
      a wolf and a sheep | sheep | wolf / a fox and a hen | hen | fox / a cat and a mouse | mouse | cat
      a goat and a cabbage | cabbage | goat / a rabbit and a carrot | carrot | rabbit / a goose and a fox | goose | fox
      a lamb and a hungry wolf | lamb | wolf / a hungry dog and a bone | bone | dog / a seal and a fish | fish | seal`,
  },
  {
    open: [
      'The photo shows {p} as a child with {x} on the lap. It was taken by an aunt, on a Sunday. "We grew up together," says {p}.',
      '{p} got {x} for {pHis} sixth birthday. It fitted into a shoe. All the aunts bent down to look, and one of them sneezed.',
    ],
    middle: ['Time went by; there were exams, and a new school, and the first dance.'],
    ask: [
      'And what has become of it? It is a big __ now.',
      'By the time {p} was ten, there was a fully grown __ in the house.',
      'You would not guess that this old __ was once so tiny.',
      'Nobody had told {p} how large a __ can be.',
    ],
    rows: `x due rivals
      a puppy | dog | cat sheep pig / a kitten | cat | dog hen sheep / a lamb | sheep | cat horse dog
      a piglet | pig | dog cat sheep / a foal | horse | cow pig dog / a calf | cow | horse pig cat
      a chick | hen | duck dog cat / a duckling | duck | hen cat pig / a gosling | goose | duck hen frog`,
  },
  {
    open: [
      '{p} has been given work at the castle, and it is to do with {x}. It is paid by the month, and the bed is good.',
      'What do you do all day? I am asked that quite often. I look after {x}, that is what.',
      'It took {p} only a week to learn how to deal with {x}.',
    ],
    ask: [
      'The first thing in the morning is always to __ them.',
      'One has to __ them twice a day, even at Christmas.',
      'Before breakfast I had to watch somebody __ them.',
      'It is not hard to __ them once you know the trick.',
    ],
    rows: `x due rivals
      the cows | milk | water wind polish / the clocks in the towers | wind | milk water feed / the flowers in the yard | water | milk wind feed
      the goats | milk | wind polish water / the roses on the walls | water | wind milk feed / all the old clocks | wind | milk feed water
      the silver spoons | polish | milk wind feed / the golden cups | polish | feed milk wind`,
  },
  {
    open: [
      'There are only two in our village who can help when something is up on the roof or down in the pond. {p} has a boat. {q} has a ladder.',
      'The boat belongs to {p}, and the ladder to {q}. Everybody borrows both.',
    ],
    ask: [
      'A kitten was stuck at the top of the tree, so I ran to __.',
      'The gutter is full of leaves. Let us call __.',
      'To pick the highest cherries, you have to ask __.',
      'Rung by rung, up went __.',
      'A tile has come off the roof! Where is __?',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'In the old days each trade had its animal. In the house of {p}, they kept {x}, and everyone in the lane knew it.',
      '{p} could not get on without {x}. It was like that in the family for a hundred years.',
    ],
    middle: ['The lane is a car park now, and there is nothing left of the houses.'],
    ask: [
      'They were for making __, you see.',
      'So if you wanted __, that was where you went.',
      'You could smell the __ from far off.',
      'Over the door hung a sign with the word "__" in golden letters.',
    ],
    rows: `x due rivals
      bees | honey | wool milk silk / sheep | wool | honey milk silk / silkworms | silk | honey milk wool
      cows | cheese | honey wool silk / hives upon hives | honey | wool cheese silk / a flock of sheep | wool | honey cheese silk
      goats | cheese | honey wool silk / the worms that spin | silk | honey cheese wool`,
  },
  {
    open: [
      'Two of the children have a secret fear. {p} is afraid of spiders. {q} is afraid of dogs.',
      'What {p} cannot stand is spiders, and what {q} cannot stand is dogs. They have promised not to laugh at each other.',
    ],
    ask: [
      'Something barked, and up the tree went __.',
      'There was a kennel by the gate, so the long way round was taken by __.',
      'The wagging of a tail is enough to scare __.',
      '"It only wants to lick your hand," we said to __.',
      'A bone on the lawn was a bad sign to __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'The ticket says "{c}". It is from the merry-go-round, where each child may choose what to ride on. {p} always takes the same.',
      'When the merry-go-round was sold, {p} bought the {c} from it, for a lot of money. It stands in the hall with a coat on it.',
    ],
    ask: [
      'You hold on to its __.',
      'The paint has come off its __.',
      'Its __ is made of real silver.',
      'There is still chewing gum under the __.',
    ],
    rows: `c due rivals
      elephant | trunk | mane beak hump / lion | mane | trunk beak hump / camel | hump | trunk mane beak
      swan | beak | trunk mane hump / horse | mane | trunk hump beak / tortoise | shell | trunk mane hump / big snail | shell | mane beak trunk`,
  },
  {
    open: [
      'A strange thing happened on our flight. In row nine sat a lady with {x} in her handbag. She had told them at the desk that it was a hat. All went well as far as the coffee. Then came the bumps, the lights went out, a baby cried, and a man began to pray.',
      'The lady in the theatre box had {x} under her coat. She had paid for two seats. The play was about a king who could not make up his mind, and it had four acts. In the third, when the king lay down to die, you could have heard a pin drop.',
    ],
    ask: [
      'It was at this moment that it __.',
      'It put out its head and __, loud and clear.',
      'Whoever heard how it __ will never forget it.',
      'Then it __, and the lady said, "Sorry, that was me."',
    ],
    rows: `x due rivals
      a small dog | barked | meowed quacked crowed / a kitten | meowed | barked quacked crowed / a duck | quacked | barked meowed crowed
      a young rooster | crowed | barked meowed quacked / a frog | croaked | barked meowed crowed / a lamb | bleated | barked quacked crowed
      a snake | hissed | barked quacked crowed / a puppy | barked | bleated quacked croaked / a cat | meowed | bleated barked croaked`,
  },
  {
    open: [
      'Dear Miss {f}, your new rooms will be above {x}. I hope that you do not mind. Breakfast is at eight, and there is hot water on Saturdays.',
      'When they had no room left for guests, they put us up over {x}. It was cheap. The beds were good, and the view was of the church.',
    ],
    middle: ['We paid for three nights in advance, as one does.'],
    ask: [
      'Through the cracks in the floor you could hear every single __.',
      'We were woken by a __ as early as four.',
      'First came one __, and then another, and then all of them together.',
      'You get used to it: after a week I could not fall asleep without a __.',
    ],
    rows: `x due rivals
      the stable | neigh | bark quack bleat / the kennels | bark | neigh quack moo / the cowshed | moo | bark neigh quack
      the sheep pen | bleat | bark quack neigh / the duck house | quack | moo bark neigh / a shed for two horses | neigh | bleat quack bark
      the barn with the cows | moo | neigh bleat bark / the hunting dogs | bark | moo neigh bleat`,
  },
  {
    open: [
      'On the night watch, {p} and {q} talk to keep awake. {p} used to train horses. {q} used to breed fish. They are both from the north.',
      'One of the two night watchmen, {q}, knows all about fish, and the other one, {p}, knows all about horses.',
    ],
    ask: [
      'A saddle is kept in the cellar by __.',
      'If you want to know about hooves, ask __.',
      'Every jump and every gallop is still in the legs of __.',
      'An old fall from the back of a mare still hurts __.',
      'There is a brush for manes in the bag of __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'In the toy shop there is a shelf for spare parts. {p} came in with {a c} under one arm and asked for help.',
      '"It has lost something," said {p}, and put {a c} on the counter. It was made of tin, and it was older than any of us.',
    ],
    ask: [
      'The man climbed up and came back with a box full of __.',
      '"We have got __ in three sizes," said the man.',
      'It is a pity that they no longer make such __.',
      'With new __, it looked as good as ever.',
    ],
    rows: `c due rivals
      bird | wings | wheels horns fins / racing car | wheels | wings horns fins / bull | horns | wings wheels fins
      fish | fins | wings wheels horns / fire engine | wheels | wings horns fins / goat | horns | wheels fins wings
      dragonfly | wings | fins wheels horns / shark | fins | wheels wings horns / toy tractor | wheels | horns fins wings / bee | wings | horns wheels fins`,
  },
  {
    open: [
      'I was late for work because of {x}. It stood in the middle of the bridge, and no one could get past. I had a meeting at nine, and the boss had brought doughnuts.',
      'There is {x} on the motorway, said the man on the radio. Please drive slowly. And now for the weather.',
    ],
    ask: [
      'A policeman tried to lead it away by the __.',
      'One driver got out and bravely took hold of its __.',
      'In the end a child stroked its __, and it walked off.',
      'We could see its __ above all the cars.',
    ],
    rows: `x due rivals
      an elephant | trunk | mane hump beak / a horse | mane | trunk hump beak / a young elephant | trunk | hump mane beak
      a camel | hump | mane trunk beak / a lion | mane | hump trunk beak / a camel with no owner | hump | trunk mane beak / a white pony | mane | trunk hump beak`,
  },
  {
    open: [
      'This is how they choose their mayor: on the first of May, {x} is put into the square, and the one it goes to is mayor for a year. It has worked since the plague. The last one was a barber, and the one before him was two years old.',
      'Every spring they bless {x} in our church. The vicar is a bit afraid of it. There is an organ, there are flowers, and the choir sings something from the north that nobody understands.',
    ],
    middle: ['Visitors come from far away, and there is not one free bed in the village.'],
    ask: [
      'A wreath of daisies is hung on its __.',
      'The youngest girl is allowed to kiss its __.',
      'You will never see a __ that is as clean as this.',
      'They say it brings you luck if you have touched the __.',
    ],
    rows: `x due rivals
      a white horse | mane | beak shell trunk / a goose | beak | mane shell trunk / a tortoise | shell | mane beak trunk
      a black pony | mane | beak wool shell / a raven | beak | mane shell wool / a lamb | wool | beak mane shell
      a big ram | horn | beak shell trunk / a bull | horn | mane beak shell / a snail | shell | mane wool beak`,
  },
  {
    open: [
      'Both of them got married last summer, one after the other. {p} drove to church in a coach with two horses. {q} came down the river in a boat.',
      'At the wedding of {q} there was a boat, with ribbons all over it. At the wedding of {p}, which was in June as well, there was a coach with two horses.',
    ],
    ask: [
      'A hoof came down on the long white train of the dress. Poor __!',
      'Some hay was found in the flowers of __.',
      'There was a neigh just when the vicar asked, and everyone laughed, even __.',
      'A lump of sugar and a pat on the mane: that was the last picture of __.',
      'A wheel came off, and so the last mile had to be walked by __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'My daughter came back from summer camp and would not stop talking. The first night they slept in a barn, the second in a tent, and the third in a real castle. There had been a boy called Tim, and a song with forty verses. And the nicest of all, she said, had been {x} that lived in the yard of the cook.',
      'At the camp there was {x} that ate with them, slept with them and even came along to the lake. There was rain on five days out of seven. Somebody lost a tooth, and somebody else found it.',
    ],
    ask: [
      'When they sang, it joined in: it __, my daughter said, in tune.',
      'It __ at everybody who was late for breakfast.',
      'On the last evening it stood by the bus and __.',
      'If you forgot to share your sandwich, it __.',
    ],
    rows: `x due rivals
      a sheepdog | barked | bleated mooed quacked / a calf | mooed | barked bleated quacked / a lamb | bleated | barked mooed quacked
      a duck | quacked | mooed barked bleated / a cat | meowed | barked mooed quacked / a donkey | brayed | barked meowed quacked
      a pony | neighed | barked quacked mooed / a tame frog | croaked | barked mooed neighed / a rooster | crowed | bleated barked mooed`,
  },
  {
    open: [
      'Three old machines are in the shed of my uncle: a tractor, a boat and a plane that never flew. He has given them the names of his aunts. The tractor is {p}, the boat is {q} and the plane is {r}.',
      'My uncle talks to his machines. {q} is his boat, {r} is his plane, and {p} is the tractor. He does not talk to people much.',
    ],
    middle: ['On Sundays he sits between them with a newspaper.'],
    ask: [
      'Now he is looking for a new left wing for __.',
      'One day he hopes to look down at the clouds with __.',
      'There is a nest with eggs on the tail of __.',
      'For a runway one would need a field. "No field, no sky," he says to __.',
      'A pilot came and shook his head when he saw __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      'Tonight we have got {x} in the house, because of the storm. It was Mother who went out and fetched it in.',
      'Who let {x} into the kitchen? It was you, {p}, I suppose.',
    ],
    ask: [
      'It is lying under the table, and now and then I can feel its __.',
      'There is jam on its __.',
      'It has put its __ in the soup.',
      'All the cups have been swept from the table by its __.',
    ],
    rows: `x due rivals
      the big dog | paw | wing trunk hoof / the goose | wing | trunk hoof horn / the cat | paw | wing trunk hoof
      the baby elephant | trunk | wing paw beak / the foal | hoof | wing paw trunk / the swan | wing | paw trunk hoof / the donkey | hoof | paw wing trunk`,
  },
]);

export const kinds: readonly Kind[] = [WAYS];
