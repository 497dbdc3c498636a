// The errors this room throws: each is one sentence that names what was wrong and the mend.

/** A tensor, layer or option has a shape or size that does not fit. */
export class ShapeError extends Error {
  override name = 'ShapeError';
}

/** An id, index or option lies outside what is allowed. */
export class ValueError extends Error {
  override name = 'ValueError';
}

/** A number became NaN or infinite. */
export class NumericError extends Error {
  override name = 'NumericError';
}

/** A model file or checkpoint is truncated, foreign, damaged or does not fit the model. */
export class FormatError extends Error {
  override name = 'FormatError';
}

/** A backend that was asked for does not run here. */
export class BackendError extends Error {
  override name = 'BackendError';
}
