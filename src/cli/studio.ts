// The command `studio`: serves the page on which the rooms are seen, heard and played.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Command, Option } from 'commander';
import type { Context } from './context.ts';
import { CommandError, systemReason } from './errors.ts';
import { wholeNumber } from './options.ts';

const PORT = 2002;
const HOST = '127.0.0.1';

const HELP = `
The page and its models come from this package; everything runs in the browser, and nothing is sent anywhere.
Ctrl-C ends it.

Examples:
  $ talking-blues studio                  then open http://${HOST}:${PORT}/
  $ talking-blues studio --open           opens it in your browser
  $ talking-blues studio --port 8080
  $ talking-blues studio --host 0.0.0.0   for other machines of your network as well (threads then need HTTPS)`;

interface Options {
  readonly port: number;
  readonly host: string;
  readonly open?: boolean;
}

export function addStudio(program: Command, context: Context): void {
  program
    .command('studio')
    .summary('serve the page to see and play it all in a browser')
    .description(
      'Serves the studio: a page on which you watch the memory at work. It goes on until you stop it.',
    )
    .addOption(
      new Option('--port <n>', 'where it listens; 0 takes any that is free')
        .argParser(wholeNumber(0, 65535))
        .default(PORT),
    )
    .addOption(new Option('--host <address>', 'the address it listens on').default(HOST))
    .option('--open', 'open it in your browser')
    .addHelpText('after', HELP)
    .action((options: Options) => studio(options, context));
}

async function studio({ port, host, open }: Options, { stdout, signal }: Context): Promise<void> {
  signal.throwIfAborted();
  const server = await openServer();
  await listen(server, port, host);
  try {
    const address = urlOf(server.address() as AddressInfo);
    await stdout.write(`The studio is open at ${address} (Ctrl-C ends it).\n`);
    if (open) openInBrowser(address);
    if (!signal.aborted) await once(signal, 'abort');
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function openServer(): Promise<Server> {
  const { createStudioServer } = await import('./studio-server.ts');
  // The paths hold from src/cli and from dist/cli.
  const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
  try {
    return await createStudioServer({ page: folder('dist/studio'), models: folder('models') });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new CommandError('the page is not built; in a clone, npm run build makes it', { cause: error });
  }
}

/** @throws {CommandError} when the port or the address cannot be had. */
export async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'EADDRINUSE'
        ? `port ${port} is in use; give another with --port, or --port 0 for any that is free`
        : code === 'EACCES'
          ? `port ${port} is not allowed to you; give one above 1023 with --port`
          : code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND'
            ? `this machine has no address "${host}"; give another with --host`
            : `cannot listen on ${host}, port ${port}: ${systemReason(error) ?? (error as Error).message}`;
    throw new CommandError(why, { cause: error });
  }
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`;
}

/** The address stands on the screen already: where no browser can be opened, nothing is lost. */
function openInBrowser(address: string): void {
  const [program, ...options] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['explorer.exe'] : ['xdg-open'];
  spawn(program, [...options, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
