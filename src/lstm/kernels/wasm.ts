// Loads the WebAssembly module: compiled once for each build, instantiated for each memory.
import type { Kernels } from './kernels.ts';
import { local, relaxed, shared } from './wasm.generated.ts';

const BASE64 = { shared, local, relaxed };

/** `shared` for threads, `local` for one thread, `relaxed` with fused multiply-add. */
export type Build = keyof typeof BASE64;

const compiled = new Map<Build, Promise<WebAssembly.Module>>();

function decode(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

export function compileKernels(build: Build): Promise<WebAssembly.Module> {
  let module = compiled.get(build);
  if (!module) {
    module = WebAssembly.compile(decode(BASE64[build]));
    compiled.set(build, module);
  }
  return module;
}

/** Whether this host can run a build. */
export function runs(build: Build): boolean {
  return WebAssembly.validate(decode(BASE64[build]));
}

export async function instantiateKernels(
  module: WebAssembly.Module,
  memory: WebAssembly.Memory,
): Promise<Kernels> {
  const instance = await WebAssembly.instantiate(module, { env: { memory, abort: () => {} } });
  return instance.exports as unknown as Kernels;
}
