// What the tests use of Verovio, which comes without types.
declare module 'verovio/wasm' {
  export default function createVerovioModule(): Promise<unknown>;
}
declare module 'verovio/esm' {
  export class VerovioToolkit {
    constructor(module: unknown);
    /** Truthy if the score was read. */
    loadData(score: string): number;
    /** Warnings and errors of the last call. */
    getLog(): string;
    getMEI(options: object): string;
    getMIDIValuesForElement(id: string): { time: number; pitch: number; duration: number };
    renderToSVG(page: number): string;
    renderToTimemap(options: object): { qstamp: number; on?: string[]; off?: string[] }[];
  }
}
