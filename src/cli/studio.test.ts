// The studio's server gives out the page and its models, and nothing else, to whatever is asked of it.

import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { COMMANDS } from './commands.ts';
import { wrapOutput } from './context.ts';
import { run } from './run.ts';
import { listen } from './studio.ts';
import { createStudioServer } from './studio-server.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

const PAGE = '<!doctype html><title>The page</title>';
const CODE = `// ${'la '.repeat(2000)}\n`;
const SECRET = 'not of the page';

describe('the server of the studio', () => {
  let folder: string;
  let server: Server;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'studio-server-'));
    await mkdir(join(folder, 'page/assets'), { recursive: true });
    await mkdir(join(folder, 'models'));
    await writeFile(join(folder, 'secret.txt'), SECRET);
    await writeFile(join(folder, 'page/index.html'), PAGE);
    await writeFile(join(folder, 'page/assets/a-123.js'), CODE);
    await symlink(join(folder, 'secret.txt'), join(folder, 'page/link.txt'));
    await symlink(folder, join(folder, 'page/up'));
    await writeFile(join(folder, 'models/words.safetensors'), Buffer.alloc(100_000, 7));
    await writeFile(join(folder, 'models/words.md'), SECRET);
    await symlink(join(folder, 'secret.txt'), join(folder, 'models/link.safetensors'));
    server = await createStudioServer({ page: join(folder, 'page'), models: join(folder, 'models') });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const port = (): number => (server.address() as AddressInfo).port;
  /** Sends a path as it is, which `fetch` would tidy first. */
  const ask = (path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: port(), path, method, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
        );
      });
      asked.on('error', reject).end();
    });

  it('gives the page, isolated and under a strict policy', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(body.toString()).toBe(PAGE);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|\*|https?:/);
    expect((await ask('/index.html?x=1#y')).body.toString()).toBe(PAGE);
  });

  it('gives code packed as the browser takes it, and models as they are', async () => {
    const packed = await ask('/assets/a-123.js', 'GET', { 'Accept-Encoding': 'gzip, br' });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(packed.headers['cache-control']).toContain('immutable');
    expect(brotliDecompressSync(packed.body).toString()).toBe(CODE);
    expect(packed.body.length).toBeLessThan(CODE.length / 10);
    const zipped = await ask('/assets/a-123.js', 'GET', { 'Accept-Encoding': 'gzip' });
    expect(gunzipSync(zipped.body).toString()).toBe(CODE);
    expect((await ask('/assets/a-123.js')).body.toString()).toBe(CODE);
    const model = await ask('/models/words.safetensors', 'GET', { 'Accept-Encoding': 'gzip, br' });
    expect(model.headers['content-encoding']).toBeUndefined();
    expect(model.body).toEqual(Buffer.alloc(100_000, 7));
  });

  it('answers a question about what is cached, and about length alone', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', 'GET', { 'If-None-Match': String(headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers['content-security-policy']).toBe(headers['content-security-policy']);
    const head = await ask('/models/words.safetensors', 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '100000', 0]);
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%c0%ae%c0%ae/secret.txt',
    '/index.html%00.txt',
    '/link.txt',
    '/up/secret.txt',
    '/models/link.safetensors',
    '/models/words.md',
    '/models/../secret.txt',
    '//index.html',
    '/assets/',
    '/__proto__',
    '/%',
    '/nothing',
    'http://elsewhere/secret.txt',
    '*',
  ])('gives nothing for %s', async (path) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain(SECRET);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    const { status, headers } = await ask('/', method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('outlives what is no request, and requests without end', async () => {
    const send = (text: string): Promise<string> =>
      new Promise((resolve) => {
        let heard = '';
        const socket = connect(port(), '127.0.0.1', () => socket.write(text));
        socket.on('data', (data) => {
          heard += data;
        });
        socket.on('error', () => resolve(heard)).on('close', () => resolve(heard));
      });
    expect(await send('GET \0 HTTP/1.1\r\n\r\n')).toContain(' 400 ');
    expect(await send(`GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`)).toContain(' 431 ');
    expect((await ask('/')).status).toBe(200);
  });
});

describe('the command studio', () => {
  const command = async (argv: string[], signal = new AbortController().signal) => {
    const said = { out: '', err: '' };
    const stream = (name: 'out' | 'err'): PassThrough =>
      new PassThrough().on('data', (data) => {
        said[name] += data;
      });
    const context = {
      stdin: new PassThrough(),
      stdout: wrapOutput(stream('out'), 'standard output'),
      stderr: wrapOutput(stream('err'), 'standard error'),
      ...{ signal, kept: [] },
      openProgress: () => Promise.reject(new Error('unused')),
    };
    return { code: await run(argv, context, COMMANDS), ...said };
  };

  it('says in one sentence why it cannot listen', async () => {
    const busy = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void busy.close());
    await once(busy, 'listening');
    const { port } = busy.address() as AddressInfo;
    await expect(listen(createServer(), port, '127.0.0.1')).rejects.toThrow(
      `port ${port} is in use; give another with --port`,
    );
    await expect(listen(createServer(), 0, '203.0.113.1')).rejects.toThrow('no address "203.0.113.1"');
  });

  it.each([
    [['--port', '70000'], 'a whole number from 0 to 65535'],
    [['--port', 'x'], 'a whole number from 0 to 65535'],
  ])('is called wrongly with %j', async (argv, why) => {
    const { code, err } = await command(['studio', ...argv]);
    expect(code).toBe(2);
    expect(err).toContain(why);
  });
});
