// Makes what stands beside the shipped models of words: the validation curve, and the credits of the picture books.
// node --import tsx --conditions=talking-blues-source recipes/stories-card.ts --lstm CURVE.json[,CURVE.json] [--rnn CURVE.json] --bar PERPLEXITY [--data ../shared/data]
import { readFileSync, writeFileSync } from 'node:fs';
import { readOptions } from './options.ts';
import { type Curve, curvePicture, type Point } from './stories/curve.ts';

const { values } = readOptions({
  options: {
    data: { type: 'string', default: '../shared/data' },
    lstm: { type: 'string', default: 'out/words.json' },
    rnn: { type: 'string' },
    /** Of the 5-gram on the stories of test: see stories-report.ts. */
    bar: { type: 'string', default: '19.96' },
  },
});

/** Of trainings that went on from each other, one after another. */
function pointsOf(paths: string): Point[] {
  const points: Point[] = [];
  for (const path of paths.split(',')) {
    const before = points.at(-1)?.tokens ?? 0;
    const { curve }: { curve: Point[] } = JSON.parse(readFileSync(path, 'utf8'));
    points.push(...curve.map((point) => ({ ...point, tokens: before + point.tokens })));
  }
  return points;
}
const curves: Curve[] = [
  ...(values.rnn === undefined
    ? []
    : [{ name: 'plain RNN of equal size', colour: '#c8501e', dashed: true, points: pointsOf(values.rnn) }]),
  { name: 'LSTM', colour: '#0b5fa5', points: pointsOf(values.lstm) },
];
writeFileSync(
  'models/words.svg',
  curvePicture(curves, { name: '5-gram, on the stories of test', value: Number(values.bar) }),
);

/** Where the picture books come from; their authors and illustrators are named there, in each file. */
const SOURCES = {
  'african-storybook': 'https://github.com/global-asp/asp-source',
  'pratham-storyweaver': 'https://github.com/global-asp/pb-source',
};
const lists = Object.entries(SOURCES).map(([name, home]) => {
  const rows = readFileSync(`${values.data}/text/storybooks/${name}.meta.tsv`, 'utf8').trimEnd().split('\n');
  const books = rows.map((row) => row.split('\t')).filter(([, , licence]) => !/\bNC\b/i.test(licence));
  const titles = books.map(
    ([file, title, licence]) => `- [${title}](${home}/blob/master/${file}), ${licence}`,
  );
  return `## ${home}\n\n${titles.join('\n')}\n`;
});
writeFileSync(
  'models/words-credits.md',
  `# Picture books that the models of words learned from

No text of theirs is in the models or in this package. Each link leads to the book, its authors, illustrators and licence
(CC BY 4.0, or as named). Books under NC licences were left out.

${lists.join('\n')}`,
);
console.log('wrote models/words.svg and models/words-credits.md');
