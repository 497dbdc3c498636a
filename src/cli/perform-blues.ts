// The blues of the show: trained on the chart, improvised, written as MIDI, score and sound.
import { describeWritten, playedAsWritten, type StyledOptions, writtenReport } from './as-written.ts';
import type { Stage, Step, StepResult } from './perform-step.ts';
import { scoreMaker, toJson } from './scores.ts';
import { playSolo, soloSheet } from './solo.ts';
import { describeSolo, soloReport } from './summary.ts';
import { FORMATS } from './targets.ts';

export const bluesStep: Step = {
  name: 'blues',
  async prepare({ context, options: given, write }: Stage): Promise<() => Promise<StepResult>> {
    const sheet = await soloSheet(given.chart, given.key, context);
    const { options, written } = await playedAsWritten<StyledOptions>(sheet, given, given.tempoGiven);
    return async () => {
      const solo = await playSolo(sheet.chart, options, context);
      const make = scoreMaker(solo.improvisation, options.seed, context, { style: options.style });
      for (const format of FORMATS) await write(`blues.${format}`, await make(format));
      return {
        text: describeWritten(written) + (await describeSolo(solo, context.kept)),
        json: { ...toJson(solo.improvisation), ...writtenReport(written), ...(await soloReport(solo)) },
      };
    };
  },
};
