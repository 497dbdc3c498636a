// The memory: layers, losses, optimisers, training and model files. Knows nothing of words, speech or music.
export type { Floats } from './arena.ts';
export { type Backend, createEngine, describeBackend, Engine, type EngineOptions } from './engine.ts';
export { BackendError, FormatError, NumericError, ShapeError, ValueError } from './errors.ts';
export { Int8Panels } from './int8-panels.ts';
export { Dropout, type DropoutOptions } from './layers/dropout.ts';
export { Embedding, type EmbeddingOptions } from './layers/embedding.ts';
export { EmbeddingDropout } from './layers/embedding-dropout.ts';
export { GRU } from './layers/gru.ts';
export { Linear, type LinearOptions } from './layers/linear.ts';
export { GATES, type Gate, LSTM, type LSTMOptions } from './layers/lstm.ts';
export { blockMask } from './layers/mask.ts';
export { MatrixLSTM, type MatrixLSTMOptions } from './layers/matrix-lstm.ts';
export { MatrixState } from './layers/matrix-state.ts';
export { Recurrent } from './layers/recurrent.ts';
export type { BackwardOptions, ForwardOptions, RecurrentOptions } from './layers/recurrent-options.ts';
export { RNN, type RNNOptions } from './layers/rnn.ts';
export type { RecurrentState } from './layers/state.ts';
export { StreamState } from './layers/stream-state.ts';
export { WeightDropout } from './layers/weight-dropout.ts';
export {
  binaryCrossEntropy,
  crossEntropy,
  gaussianNll,
  LinearCrossEntropy,
  type LinearCrossEntropyOptions,
  mse,
  type Rivals,
  sigmoid,
  softmax,
} from './losses.ts';
export { checkHeld, loadTensors, type ModelInfo, openModel, readModelInfo, saveModel } from './model-file.ts';
export {
  Adam,
  type AdamOptions,
  clipGradients,
  constant,
  cosine,
  EarlyStopping,
  type Optimiser,
  type Schedule,
  SGD,
  type SGDOptions,
  stepDecay,
  WeightAverage,
  zeroGradients,
} from './optimisers.ts';
export { Panels, type WeightFormat } from './panels.ts';
export { Random, unset } from './random.ts';
export {
  type DType,
  readSafetensors,
  type SafeTensors,
  type StoredTensor,
  toFloats,
  writeSafetensors,
} from './safetensors.ts';
export { IntTensor, type Module, namedParameters, Parameter, Tensor } from './tensor.ts';
export {
  type CheckpointStore,
  type RunOptions,
  type TrainingOptions,
  type TrainingProgress,
  type TrainingResult,
  train,
} from './train.ts';
