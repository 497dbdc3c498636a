// What every backend computes: the contract that the WebAssembly module, the system's BLAS and plain TypeScript keep.

/**
 * Places are indices into the arena's floats; -1 stands for "none" where a doc says so. Shapes, formulas and
 * sources stand at the functions of the same names in `assembly/`.
 */
export interface Kernels {
  /** Packs column panels [from, to) of op(B) [k, n] for {@link Kernels.gemm}; nothing to do where B is used as it lies. */
  packB(
    k: number,
    n: number,
    b: number,
    ldb: number,
    trans: number,
    out: number,
    from: number,
    to: number,
  ): void;
  /** C [m, n] = start + op(A) · op(B); start: -1 zeros, -2 C itself, otherwise the place of a row to begin with. */
  gemm(
    m: number,
    n: number,
    k: number,
    a: number,
    lda: number,
    transA: number,
    b: number,
    ldb: number,
    transB: number,
    packed: number,
    c: number,
    ldc: number,
    start: number,
    scratch: number,
  ): void;

  lstmGates(
    rows: number,
    hidden: number,
    units: number,
    gates: number,
    cPrev: number,
    c: number,
    tanhC: number,
    m: number,
    peep: number,
    clamp: number,
  ): void;
  lstmGatesBackward(
    rows: number,
    hidden: number,
    gates: number,
    cPrev: number,
    tanhC: number,
    dm: number,
    dc: number,
    dcPrev: number,
    peep: number,
  ): void;
  rnnGate(n: number, pre: number, h: number, relu: number): void;
  rnnGateBackward(n: number, h: number, dh: number, dPre: number, relu: number): void;
  gruGates(rows: number, hidden: number, gx: number, gh: number, hPrev: number, h: number): void;
  gruGatesBackward(
    rows: number,
    hidden: number,
    gx: number,
    gh: number,
    hPrev: number,
    dh: number,
    dhPrev: number,
  ): void;
  freezeRows(rows: number, width: number, t: number, lengths: number, to: number, from: number): void;
  zeroRows(rows: number, width: number, t: number, lengths: number, to: number): void;

  fill(n: number, to: number, value: number): void;
  copy(n: number, to: number, from: number): void;
  copyRows(rows: number, width: number, to: number, ldTo: number, from: number, ldFrom: number): void;
  add(n: number, to: number, from: number): void;
  scale(n: number, to: number, factor: number): void;
  multiply(n: number, to: number, a: number, b: number): void;
  lerp(n: number, to: number, from: number, weight: number): void;
  columnSums(rows: number, cols: number, a: number, lda: number, to: number): void;
  columnDots(rows: number, cols: number, a: number, lda: number, b: number, ldb: number, to: number): void;
  gatherRows(count: number, width: number, table: number, ids: number, to: number): void;
  scatterRows(
    count: number,
    width: number,
    table: number,
    ids: number,
    from: number,
    first: number,
    last: number,
  ): void;
  sumSquares(n: number, a: number): number;
  sgd(n: number, p: number, g: number, v: number, rate: number, momentum: number, decay: number): void;
  adam(
    n: number,
    p: number,
    g: number,
    m: number,
    v: number,
    rate: number,
    beta1: number,
    beta2: number,
    epsilon: number,
    root: number,
    decay: number,
    l2: number,
  ): void;

  softmax(rows: number, n: number, x: number, inverseTemperature: number): void;
  softmaxLoss(rows: number, n: number, x: number, targets: number, loss: number, scale: number): void;
  sigmoidLoss(rows: number, n: number, x: number, y: number, dx: number, loss: number, scale: number): void;
  squaredLoss(rows: number, n: number, x: number, y: number, dx: number, loss: number, scale: number): void;
  gaussianLoss(rows: number, n: number, x: number, y: number, dx: number, loss: number, scale: number): void;
  sigmoids(n: number, x: number): void;

  matVec32(n: number, k: number, columns: number, panels: number, x: number, y: number): void;
  matVec16(n: number, k: number, columns: number, panels: number, x: number, y: number): void;
  matVec8(
    n: number,
    k: number,
    columns: number,
    panels: number,
    scales: number,
    x16: number,
    step: number,
    y: number,
  ): void;
  quantise(k: number, x: number, to: number): number;
}
