// Plain narrative written for the recipe: what happens in between where no stories are given.

/** One little story a line. */
export const PLAIN: readonly string[] = `
The sun was warm and bright. A light wind moved the leaves. White clouds went slowly over the hill.
The rain came down all morning. The street was wet and grey. Water ran along the path and into the garden.
The bus was late. Many people stood in a long line. Nobody was in a hurry.
The kitchen smelled of fresh bread. A pot of soup stood on the stove. The window was open a little.
The old clock struck nine. The house became quiet. Only the wind was heard.
The market was full of people. There were apples, pears and plums on every table. A band played on the corner.
The river was high after the storm. A boat went past with a red sail. Ducks swam near the bank.
Snow fell on the roofs. The lake was frozen. Children slid down the hill with loud laughter.
The train stopped at a small station. A door opened and closed. Then the train went on through the fields.
The shop on the corner was closed. A note hung in the window. The street was empty.
The teacher opened a book. The class became quiet. Rain tapped on the glass.
The moon came up over the trees. Stars shone in the dark sky. An owl called from far away.
The garden was full of flowers. Bees went from one to the next. The grass was long and soft.
A truck stopped at the gate. A big box was carried inside. The driver waved and drove off.
The park was busy that day. Some people read on the benches. A kite went high up into the air.
The fire burned low. The room was warm and full of smoke. A log fell with a soft sound.
The road went up the hill and down again. At the top there was a small church. The view was wide and green.
The music began at eight. The hall was full. Everybody clapped for a long time.
The lights went out for a minute. Somewhere a door closed. Then everything was bright as before.
Dinner was ready at six. There was rice with beans. After dinner the plates were washed and dried.
The summer was long and dry. The corn stood high. In the evening the air was cool.
A letter came in the morning. The stamp was from far away. The paper was thin and blue.
The bridge was very old. The stones were covered with moss. Below, the water was clear.
The bell rang. The long day at school was over. The yard was full of noise.
The beach was nearly empty. Small waves came in and went out. A few shells lay in the sand.
The baker opened early. Warm rolls lay in the window. Soon the first people came in.
The wind grew strong in the night. A branch fell on the fence. In the morning the sky was clear.
The library was cool and silent. Dust danced in the light. Someone turned a page.
Anna got up early and washed her face. She made some tea. Then she went to the window and looked out.
Lucy walked to the shop on the corner. She bought milk and a newspaper. On the way home she met a neighbour.
Mary was tired after the long day. She sat down and took off her shoes. Soon she was asleep.
Emma liked to draw. She sat at the table for an hour. She used a lot of paper.
Kate ran all the way to school. Her bag was heavy. She was out of breath at the gate.
Nina helped in the kitchen. She peeled the potatoes and cut the carrots. Her hands were cold from the water.
Sarah watered the plants. She sang a song. The sun shone on her hair.
Alice looked out of the window for a while. She thought of the holidays. She smiled.
Tom got up late and had no breakfast. He looked for his other sock. Then he ran down the stairs.
Peter walked along the river. He threw stones into the water. He was in no hurry.
Jack was hungry after the game. He ate two rolls and an apple. Then he lay down on the grass.
Daniel mended the fence. He worked until noon. His back was sore.
Paul went to the market with a list. He bought eggs and cheese. He carried everything home.
Adam liked to read in bed. He turned on the lamp. He read until his eyes were tired.
Henry swept the floor. He whistled a song. His neighbour waved from the street.
Luke waited at the bus stop. He counted the cars. He was glad when the bus came.
`
  .trim()
  .split('\n');
