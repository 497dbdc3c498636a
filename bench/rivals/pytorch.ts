// The rival PyTorch, where a Python has it (Debian: `apt install python3-torch`): the program, and how to start it.
import { spawnSync } from 'node:child_process';
import { drawings, seeds, type Work } from '../work.ts';

/**
 * Memory comes from a heap that is never given back: without this, much of PyTorch's time here goes into page
 * faults. Threads that wait, sleep.
 */
const tuned = {
  MALLOC_MMAP_THRESHOLD_: '4294967296',
  MALLOC_TRIM_THRESHOLD_: '8589934592',
  MALLOC_TOP_PAD_: '536870912',
  OMP_WAIT_POLICY: 'PASSIVE',
};

let found: string | null | undefined;

/** The first Python that can import torch. */
export function python(): string | null {
  found ??=
    ['python3', '/usr/bin/python3'].find(
      (candidate) => spawnSync(candidate, ['-c', 'import torch'], { stdio: 'ignore' }).status === 0,
    ) ?? null;
  return found;
}

/** The command that measures one work. `OPENBLAS_CORETYPE` and the like would force kernels: they are taken out. */
export function command(variant: string, work: Work, threads: number, seconds: number) {
  const { OPENBLAS_CORETYPE, OPENBLAS_L2_SIZE, ...rest } = process.env;
  const env: NodeJS.ProcessEnv = {
    ...rest,
    ...(variant === 'tuned' ? tuned : {}),
    OMP_NUM_THREADS: String(threads),
    OPENBLAS_NUM_THREADS: String(threads),
  };
  const parameters = work.kind === 'product' ? {} : drawings(work);
  const job = JSON.stringify({ work, threads, seconds, seeds, parameters, tuned: variant === 'tuned' });
  return { file: python()!, args: ['-c', program, job], env };
}

const program = `
import json, sys, time, torch
from torch import nn

job = json.loads(sys.argv[1])
work, seeds = job["work"], job["seeds"]
torch.set_num_threads(job["threads"])


def hashes(seed, start, end):
    mask = 0xFFFFFFFF
    x = ((torch.arange(start, end) + 1 + seed * 7919) * 2654435761) & mask
    x = ((x ^ (x >> 16)) * 2246822519) & mask
    return x ^ (x >> 13)


def fill(tensor, seed, scale):
    """In pieces, so that the memory this takes does not count in the peak."""
    flat = tensor.view(-1)
    for start in range(0, len(flat), 65536):
        end = min(start + 65536, len(flat))
        flat[start:end] = (hashes(seed, start, end).double() / 2**31 - 1) * scale
    return tensor


def draw(seed, shape, scale):
    return fill(torch.empty(shape), seed, scale)


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        if work["kind"] == "training":
            self.embedding = nn.Embedding(work["vocabulary"], work["width"])
            self.decoder = nn.Linear(work["hidden"], work["vocabulary"])
        self.lstm = nn.LSTM(work["width"], work["hidden"], num_layers=work["layers"])
        named = dict(self.named_parameters())
        with torch.no_grad():
            for seed, (name, drawing) in enumerate(job["parameters"].items(), 1):
                fill(named[name], seed, drawing["scale"])


def training():
    model = Model()
    vocabulary, shape = work["vocabulary"], (work["steps"], work["batch"])
    rows = shape[0] * shape[1]
    tokens = (hashes(seeds["tokens"], 0, rows) % vocabulary).reshape(shape)
    targets = hashes(seeds["targets"], 0, rows) % vocabulary
    optimizer = torch.optim.SGD(model.parameters(), lr=work["learningRate"])

    def run():
        optimizer.zero_grad(set_to_none=True)
        output, _ = model.lstm(model.embedding(tokens))
        loss = nn.functional.cross_entropy(model.decoder(output.reshape(-1, work["hidden"])), targets)
        loss.backward()
        optimizer.step()
        return loss.item()

    return run


def streaming():
    model = Model()
    if not job["tuned"]:
        return cells(model)
    best = min((cells, by_hand), key=lambda make: min(timed(make(model), 200) for _ in range(5)))
    return best(model)


def cells(model):
    cells = []
    for layer in range(work["layers"]):
        cell = nn.LSTMCell(work["width"] if layer == 0 else work["hidden"], work["hidden"])
        for name, parameter in cell.named_parameters():
            parameter.data = getattr(model.lstm, name + "_l" + str(layer)).data
        cells.append(cell)
    x = draw(seeds["input"], (1, work["width"]), 1)
    zero = torch.zeros(1, work["hidden"])
    states = [(zero, zero) for _ in cells]

    def run():
        value = x
        for layer, cell in enumerate(cells):
            states[layer] = cell(value, states[layer])
            value = states[layer][0]
        return value[0, 0]

    return run


def by_hand(model):
    """One matrix-vector product a layer on [x; h]: on some processors far faster than LSTMCell."""
    weights, biases = [], []
    for layer in range(work["layers"]):
        get = lambda name: getattr(model.lstm, name + "_l" + str(layer)).data
        weights.append(torch.cat([get("weight_ih"), get("weight_hh")], 1).contiguous())
        biases.append(get("bias_ih") + get("bias_hh"))
    x = draw(seeds["input"], (work["width"],), 1)
    states = [[torch.zeros(work["hidden"]), torch.zeros(work["hidden"])] for _ in weights]

    def run():
        value = x
        for state, weight, bias in zip(states, weights, biases):
            i, f, g, o = torch.addmv(bias, weight, torch.cat([value, state[0]])).chunk(4)
            state[1] = f.sigmoid_().mul_(state[1]).add_(i.sigmoid_().mul_(g.tanh_()))
            state[0] = value = o.sigmoid_().mul_(state[1].tanh())
        return value[0]

    return run


def sequence():
    model = Model()
    x = draw(seeds["input"], (work["steps"], 1, work["width"]), 1)
    return lambda: model.lstm(x)[0][-1, 0, 0]


def product():
    m, k, n = work["m"], work["k"], work["n"]
    a = draw(seeds["a"], (m, k), 1)
    b = draw(seeds["b"], (n, k) if work["transposed"] else (k, n), 1)
    if work["transposed"]:
        b = b.t()
    return lambda: torch.mm(a, b)[-1, -1]


def timed(run, calls):
    start = time.perf_counter()
    for _ in range(calls):
        run()
    return (time.perf_counter() - start) * 1000 / calls


def measure(run, calls, seconds):
    sample = lambda: timed(run, calls)
    start = time.perf_counter()
    proof = [float(run())]
    first = (time.perf_counter() - start) * 1000
    proof.append(float(run()))
    warm = time.perf_counter()
    while time.perf_counter() - warm < seconds * 0.2:
        sample()
    samples, begin = [], time.perf_counter()
    while not samples or time.perf_counter() - begin < seconds * 0.8:
        samples.append(sample())
    return {"samples": samples, "first": first, "proof": proof, "peak": peak()}


def peak():
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))
    except OSError:
        import resource
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


make = {"training": training, "streaming": streaming, "sequence": sequence, "product": product}[work["kind"]]
with torch.set_grad_enabled(work["kind"] == "training"):
    measured = measure(make(), 200 if work["kind"] == "streaming" else 1, job["seconds"])
print(json.dumps(measured))
`;
