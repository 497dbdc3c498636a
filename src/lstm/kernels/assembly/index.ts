// All kernels of the one WebAssembly module. Places are given as float indices (bytes / 4) into its memory.
export { packB, gemm } from './gemm';
export {
  lstmGates, lstmGatesBackward, rnnGate, rnnGateBackward, gruGates, gruGatesBackward, freezeRows, zeroRows,
} from './cells';
export {
  fill, copy, copyRows, add, scale, multiply, lerp, columnSums, columnDots, gatherRows, scatterRows, sumSquares,
  sgd, adam,
} from './vectors';
export { softmax, softmaxLoss, sigmoidLoss, squaredLoss, gaussianLoss, sigmoids } from './losses';
export { matVec32, matVec16, matVec8, quantise } from './streaming';
