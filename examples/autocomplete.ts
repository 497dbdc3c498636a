// An autocomplete for the terminal: Tab completes the word that was begun, Enter shows what may come next.
import { createInterface } from 'node:readline';
import { loadWords } from 'talking-blues/words';

const words = await loadWords();

/** The five likeliest next words. */
function next(text: string): string {
  const predictions = words.predict(text, { top: 5 });
  return predictions.map(({ word, probability }) => `${word} ${(probability * 100).toFixed(1)} %`).join('  ');
}

/** The five likeliest words that begin as the last one does, for Tab. */
function complete(line: string): [string[], string] {
  const begun = /\S*$/.exec(line)?.[0] ?? '';
  const text = line.slice(0, line.length - begun.length);
  const likely = words.predict(text, { top: 3000 }).map(({ word }) => word);
  return [likely.filter((word) => word.startsWith(begun)).slice(0, 5), begun];
}

const text = process.argv.slice(2).join(' ');
if (text !== '') console.log(next(text));
else {
  const { stdin: input, stdout: output } = process;
  const lines = createInterface({ input, output, terminal: input.isTTY === true, completer: complete });
  lines.setPrompt(input.isTTY ? '> ' : '');
  lines.prompt();
  for await (const line of lines) {
    console.log(next(line));
    lines.prompt();
  }
}
words.close();
