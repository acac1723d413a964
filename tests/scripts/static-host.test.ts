import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFile } from '../../src/exports/feeds/headers.ts';
import { serveFolder, type Served } from '../../scripts/static-host.ts';
import { quarry } from '../exports/reports.ts';

const outer = mkdtempSync(join(tmpdir(), 'host-'));
const folder = join(outer, 'site');
let served: Served;

beforeAll(async () => {
  for (const path of ['', 'data', 'embed/findings/1', 'empty'])
    mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  for (const page of ['404', 'index', 'data/index', 'embed/findings/1/index'])
    writeFileSync(join(folder, `${page}.html`), page);
  writeFileSync(join(folder, 'a b.txt'), 'spaced');
  writeFileSync(
    join(folder, '_headers'),
    headersFile(quarry, (path) => path),
  );
  served = await serveFolder(folder);
});
afterAll(async () => {
  await served.close();
  rmSync(outer, { recursive: true });
});

/** What is answered to an address exactly as it is written; a browser would mend it first. */
function ask(address: string, method = 'GET'): Promise<{ status: number; head: string; body: string }> {
  const { hostname, port } = new URL(served.url('/'));
  return new Promise((done, fail) => {
    let text = '';
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${method} ${address} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    );
    socket.on('data', (part: Buffer) => (text += part.toString()));
    socket.on('error', fail);
    socket.on('end', () => {
      const [head = '', body = ''] = text.split(/\r\n\r\n/, 2);
      done({
        status: Number(head.split(' ')[1]),
        head: head.toLowerCase(),
        body: body.replace(/^\w+\r\n|\r\n0$/g, ''),
      });
    });
  });
}

describe('the site on this machine', () => {
  it('gives pages, files and names with signs', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, body: 'index' });
    expect(await ask('/data/')).toMatchObject({ status: 200, body: 'data/index' });
    expect(await ask('/a%20b.txt?x=%')).toMatchObject({ status: 200, body: 'spaced' });
    expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it.each([
    '/%E0%A4%A',
    '/%',
    '/%ff',
    '/nowhere/',
    '/empty/',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/a%00b',
    '//x',
  ])('answers %s with its page for what is not there, and with nothing of this machine', async (address) => {
    const { status, head, body } = await ask(address);
    expect([status, body]).toEqual([404, '404']);
    expect(head).toContain("content-security-policy: frame-ancestors 'none'");
    expect(head + body).not.toContain(outer.toLowerCase());
  });

  it('lets no other site frame its pages, its data and what is not there, but does so with embeds', async () => {
    for (const address of ['/', '/data/', '/404.html'])
      expect((await ask(address)).head, address).toContain("frame-ancestors 'none'");
    const embed = await ask('/embed/findings/1/');
    expect(embed.status).toBe(200);
    expect(embed.head).not.toContain('frame-ancestors');
    for (const address of ['/', '/embed/findings/1/', '/nowhere'])
      expect((await ask(address)).head, address).toContain('cross-origin-opener-policy: same-origin');
  });
});
