// Builds the elements for other people's pages into dist/elements.
import { bundleElements, declareElements } from './elements-bundle.ts';

await bundleElements('dist/elements');
declareElements('dist/elements');
