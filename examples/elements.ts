// Serves elements.html with the elements and their models, as any server of static files would; its address is printed.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };
/** What the page needs of the package. */
const SERVED = /^\/(dist\/elements|models)\/[\w-]+\.(js|safetensors|sf3)$/;

const server = createServer(async ({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  const file = pathname === '/' ? './elements.html' : SERVED.test(pathname) ? `..${pathname}` : undefined;
  const body = file && (await readFile(new URL(file, import.meta.url)).catch(() => undefined));
  if (!file || !body) return response.writeHead(404).end();
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  return response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length }).end(body);
});

server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
