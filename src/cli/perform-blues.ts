// The blues of the show: trained on the chart, improvised, written as MIDI, score and sound.
import type { Stage, Step, StepResult } from './perform-step.ts';
import { scoreMaker, toJson } from './scores.ts';
import { playSolo, soloChart } from './solo.ts';
import { describeSolo, soloReport } from './summary.ts';
import { FORMATS } from './targets.ts';

export const bluesStep: Step = {
  name: 'blues',
  async run({ context, options, write }: Stage): Promise<StepResult> {
    const chart = await soloChart(options.chart, options.key, context);
    const solo = await playSolo(chart, options, context);
    const make = scoreMaker(solo.improvisation, options.seed, context);
    for (const format of FORMATS) await write(`blues.${format}`, await make(format));
    return {
      text: await describeSolo(solo, context.kept),
      json: { ...toJson(solo.improvisation), ...(await soloReport(solo)) },
    };
  },
};
