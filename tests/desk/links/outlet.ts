import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import type { Manners } from '../../../src/desk/links/command.ts';

/** A server on this machine that plays an outlet. */
export interface Outlet {
  /** Address of a path, under a name that looks like one of the web. */
  url(path: string): string;
  /** What the server does at a path. */
  at(path: string, answer: (request: IncomingMessage, response: ServerResponse) => void): void;
  /** What was asked, in order. */
  asked: string[];
  /** How many questions were open at once, at most. */
  mostAtOnce(): number;
  close(): Promise<void>;
}

const toHere: LookupFunction = (_name, options, done) =>
  options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4);

/** Asks the outlet of the tests as those on the net are asked, only faster. */
export const QUICK: Omit<Manners, 'agent'> = { lookup: toHere, patience: 400, most: 100_000, pause: 0 };

export async function openOutlet(): Promise<Outlet> {
  const answers = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>();
  const asked: string[] = [];
  let [open, most] = [0, 0];
  const server = createServer((request, response) => {
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => (open -= 1));
    asked.push(request.url!);
    const answer = answers.get(request.url!);
    if (answer) answer(request, response);
    else response.writeHead(404).end('<p>Nothing is here.</p>');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://outlet.example:${port}${path}`,
    at: (path, answer) => void answers.set(path, answer),
    asked,
    mostAtOnce: () => most,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** A page as outlets make them, with these paragraphs (HTML) in its middle. */
export const page = (paragraphs: readonly string[], more = '') => `<!doctype html>
<html><head><title>Outlet</title><style>p{color:red}</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li>Sport</li></ul></nav>${more}
<article><h1>Headline</h1>${paragraphs.map((text) => `<p class="body">${text}</p>`).join('\n')}</article>
<script>var p = "<p>no paragraph</p>";</script><footer>All rights reserved</footer></body></html>`;
