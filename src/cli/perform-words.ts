// What the show remembers: passages whose next word only their beginning tells, read by the LSTM and by the plain network.
import type { Attribution, Prediction, Words } from '../words/index.ts';
import type { Stage, Step, StepResult } from './perform-step.ts';
import { openShipped } from './words-model.ts';
import { describeReasons, listPredictions, tail } from './words-report.ts';
import { DEFAULT_TEXT } from './words-text.ts';

/** What was said at the beginning and is due at the end: what a creature has, an unknown name. */
const PASSAGES: readonly string[] = [
  DEFAULT_TEXT,
  'An old giant called Brombus lived on a hill. Every morning he went down to the river and caught a fish for his ' +
    'breakfast. One day a little girl came up the hill. She was not afraid at all. "What is your name?" she asked. ' +
    '"My name is',
];

/** Words that each network is asked for. */
const TOP = 5;

/** One passage in `remember.json`. */
export interface PassageReport {
  readonly text: string;
  readonly lstm: { readonly predictions: readonly Prediction[] };
  readonly rnn: { readonly predictions: readonly Prediction[] };
  /** Of the LSTM's first prediction. */
  readonly attribution: Attribution;
}

export const wordsStep: Step = {
  name: 'remember',
  prepare: async (stage) => () => remember(stage),
};

async function remember({ context, write }: Stage): Promise<StepResult> {
  const lstm = await openShipped('lstm');
  try {
    const rnn = await openShipped('rnn');
    try {
      const passages = await readPassages(lstm, rnn, context.signal);
      await write('remember.json', `${JSON.stringify({ passages }, null, 1)}\n`);
      return { text: describePassages(passages), json: { passages } };
    } finally {
      rnn.close();
    }
  } finally {
    lstm.close();
  }
}

/** What both networks predict after each passage. */
export async function readPassages(lstm: Words, rnn: Words, signal: AbortSignal): Promise<PassageReport[]> {
  const { attribute } = await import('../words/index.ts');
  const reports: PassageReport[] = [];
  for (const text of PASSAGES) {
    // Between two passages Ctrl-C is heard.
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal.throwIfAborted();
    reports.push({
      text,
      lstm: { predictions: lstm.predict(text, { top: TOP }) },
      rnn: { predictions: rnn.predict(text, { top: TOP }) },
      attribution: attribute(lstm, text),
    });
  }
  return reports;
}

export function describePassages(passages: readonly PassageReport[]): string {
  const parts = passages.map(
    ({ text, lstm, rnn, attribution }) =>
      `${tail(text)}\n` +
      `  LSTM       ${listPredictions(lstm.predictions)}\n` +
      `  plain RNN  ${listPredictions(rnn.predictions)}\n` +
      `  ${describeReasons(attribution).split('\n')[0]}\n`,
  );
  return `Read ${passages.length} passages and said which word comes next.\n\n${parts.join('\n')}\n`;
}
