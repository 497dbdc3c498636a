// Reads a chart, asks for its key, moves it, and shows which notes go with each chord.
import {
  ChartError,
  chartKey,
  chordScale,
  formatChart,
  parseChart,
  rootName,
  transposeChart,
} from 'talking-blues/blues';

const chart = parseChart('|: Cm7 | F7 | Bbmaj7 | % :|');
console.log(`${chart.bars.length} bars in ${chartKey(chart).name}`);
console.log(formatChart(transposeChart(chart, 2)));

for (const { symbol, ...chord } of chart.bars[1].chords) {
  const scale = chordScale({ symbol, ...chord }).map((pitch) => rootName(pitch));
  console.log(`${symbol}: ${scale.join(' ')}`);
}

try {
  parseChart('C7 | H7');
} catch (error) {
  if (error instanceof ChartError) console.log(`bar ${error.bar}: ${error.message}`);
}
