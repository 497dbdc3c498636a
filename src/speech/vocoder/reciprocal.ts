// 1/x to about 12 bits, as the processor gave it on which the reference speech was made.

/**
 * The reciprocal of 1 + h/256 in units of 2^-13, and what to take off it for the next four bits of x: a bipartite
 * table (Das Sarma & Matula, "Faithful bipartite ROM reciprocal tables", 1995), read out of the instruction RCPPS of
 * an AMD EPYC, which depends on the first twelve bits behind the point alone.
 */
const FIRST = [
  8190, 8158, 8127, 8095, 8065, 8034, 8003, 7973, 7943, 7913, 7883, 7854, 7825, 7796, 7767, 7738, 7708, 7680,
  7652, 7625, 7597, 7570, 7543, 7516, 7489, 7462, 7436, 7410, 7384, 7358, 7332, 7307, 7280, 7255, 7230, 7205,
  7181, 7156, 7132, 7108, 7084, 7060, 7037, 7013, 6990, 6967, 6944, 6921, 6897, 6875, 6852, 6830, 6808, 6786,
  6764, 6742, 6721, 6699, 6678, 6657, 6636, 6615, 6594, 6574, 6552, 6532, 6512, 6492, 6472, 6452, 6432, 6413,
  6393, 6374, 6354, 6335, 6316, 6297, 6278, 6260, 6241, 6223, 6204, 6186, 6168, 6150, 6132, 6114, 6096, 6079,
  6061, 6044, 6026, 6009, 5992, 5975, 5957, 5940, 5924, 5907, 5890, 5874, 5858, 5841, 5825, 5809, 5793, 5777,
  5761, 5746, 5730, 5714, 5698, 5683, 5667, 5652, 5637, 5622, 5607, 5592, 5577, 5562, 5548, 5533, 5519, 5504,
  5490, 5475, 5461, 5447, 5432, 5418, 5405, 5391, 5377, 5363, 5350, 5336, 5322, 5309, 5296, 5282, 5269, 5256,
  5242, 5229, 5216, 5203, 5191, 5178, 5165, 5152, 5140, 5127, 5115, 5102, 5090, 5078, 5065, 5053, 5041, 5029,
  5017, 5005, 4993, 4981, 4969, 4958, 4946, 4934, 4923, 4911, 4900, 4888, 4877, 4866, 4854, 4843, 4832, 4821,
  4810, 4799, 4788, 4777, 4766, 4755, 4744, 4734, 4723, 4713, 4702, 4691, 4680, 4670, 4660, 4649, 4639, 4629,
  4619, 4609, 4598, 4588, 4578, 4568, 4559, 4549, 4539, 4529, 4519, 4510, 4500, 4490, 4481, 4471, 4462, 4452,
  4443, 4433, 4424, 4415, 4406, 4396, 4387, 4378, 4368, 4359, 4350, 4341, 4332, 4323, 4315, 4306, 4297, 4288,
  4279, 4271, 4262, 4253, 4245, 4236, 4228, 4219, 4211, 4202, 4194, 4186, 4177, 4169, 4161, 4153, 4144, 4136,
  4128, 4120, 4112, 4104,
];
/** By the first four and the last four of the twelve bits; digits to base 36. */
const LESS =
  '023579bdfhikmoqs013568abdfgiklnp0134578abdeghjkm01245689acdeghik' +
  '012346789bcdefhi012456789abcefgh0123456789abcdef01234556789abcde' +
  '012234567889abcd0112345567899abc0122344567789aab011233455677899a' +
  '0012233455677889001223345566788900112233455667780011223445566778';

/** By the twelve bits. */
const TABLE = Float32Array.from(
  { length: 4096 },
  (_, i) => (FIRST[i >> 4] - Number.parseInt(LESS[((i >> 8) << 4) | (i & 15)], 36)) / 8192,
);
/** 2 to the power that undoes a float32's exponent, by the exponent's bits. */
const POWERS = Float32Array.from({ length: 256 }, (_, e) => 2 ** (127 - e));

const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

/** 1/x for x > 0, relative error below 3.2e-4. */
export function reciprocal(x: number): number {
  float[0] = x;
  return TABLE[(bits[0] >>> 11) & 4095] * POWERS[bits[0] >>> 23];
}
