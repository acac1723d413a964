import { lookup as lookUp, type LookupAddress, type LookupOptions } from 'node:dns';
import { request as askPlainly, type IncomingMessage } from 'node:http';
import { request as askSafely } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** How an address is asked. All times in milliseconds. */
export interface Asking {
  /** Finds the machine of a name: `publicLookup`, or in tests one that knows a server on this machine. */
  lookup: LookupFunction;
  /** Longest time for one answer, from the first byte asked to the last. */
  patience: number;
  /** Largest answer that is read, in bytes, also after it was unpacked. */
  most: number;
  /** What the asking program calls itself. */
  agent: string;
}

/** What came back: an answer, or nothing and why. */
export type Answer =
  | { status: number; address: string; type: string; bytes: Buffer }
  | { status: null; address: string; why: string };

const MOST_REDIRECTS = 5;

/** Machines of somebody's own: no outlet is there, and an address of the web has no business with them. */
const PRIVATE = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b:1::', 48],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv6');

/** True for the number of a machine that anybody can reach; an IPv4 number inside an IPv6 one counts as itself. */
export function isPublic(ip: string): boolean {
  const family = isIP(ip);
  if (family === 0) return false;
  const inside = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  return !PRIVATE.check(inside ?? ip, family === 4 || inside !== undefined ? 'ipv4' : 'ipv6');
}

/** Finds a machine by its name, and refuses one that is not on the public net, whatever the name says. */
export const publicLookup: LookupFunction = (name, options, done) => {
  lookUp(name, { ...(options as LookupOptions), all: true }, (error, found: LookupAddress[]) => {
    if (error) return done(error, '');
    const hidden = found.find(({ address }) => !isPublic(address));
    if (hidden) return done(new Error(`${name} is a machine that is not on the public net`), '');
    if ((options as LookupOptions).all) return done(null, found);
    done(null, found[0]!.address, found[0]!.family);
  });
};

/** Asks for a page, follows at most five redirects, and reads at most so much for so long. Never rejects. */
export async function ask(address: string, asking: Asking): Promise<Answer> {
  let at = address;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const refused = whyRefused(at);
    if (refused !== null) return { status: null, address: at, why: refused };
    const answer = await askOnce(at, asking);
    if (answer.status === null || !('next' in answer)) return answer;
    at = answer.next;
  }
  return { status: null, address: at, why: `it was sent on more than ${MOST_REDIRECTS} times` };
}

function whyRefused(address: string): string | null {
  const { protocol, hostname, username, password } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return `it was sent on to ${protocol}`;
  if (username !== '' || password !== '') return 'it was sent on to an address with a user name';
  const ip = hostname.replace(/^\[|\]$/g, '');
  return isIP(ip) !== 0 && !isPublic(ip) ? `${ip} is a machine that is not on the public net` : null;
}

function askOnce(address: string, asking: Asking): Promise<Answer | { status: number; next: string }> {
  return new Promise((done) => {
    const fail = (why: string) => {
      clearTimeout(timer);
      asked.destroy();
      done({ status: null, address, why });
    };
    const start = address.startsWith('https:') ? askSafely : askPlainly;
    const asked = start(address, {
      lookup: asking.lookup,
      agent: false,
      headers: {
        'user-agent': asking.agent,
        accept: 'text/html,application/xhtml+xml,text/plain;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
      },
    });
    const timer = setTimeout(
      () => fail(`no answer within ${asking.patience / 1000} seconds`),
      asking.patience,
    );
    asked.on('error', (error) => fail(inWords(error)));
    asked.on('response', (response) => {
      const status = response.statusCode ?? 0;
      const next = status >= 300 && status < 400 ? response.headers.location : undefined;
      if (next !== undefined) {
        clearTimeout(timer);
        asked.destroy();
        if (!URL.canParse(next, address)) return fail('it was sent on to what is no address');
        return done({ status, next: new URL(next, address).href });
      }
      readBody(response, asking.most).then(
        (bytes) => {
          clearTimeout(timer);
          done({ status, address, type: response.headers['content-type'] ?? '', bytes });
        },
        (error: Error) => fail(error.message),
      );
    });
    asked.end();
  });
}

async function readBody(response: IncomingMessage, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) throw new Error(`the answer is longer than ${most} bytes`);
    parts.push(part);
  }
  const packed = Buffer.concat(parts);
  const unpack = { gzip: gunzipSync, br: brotliDecompressSync, deflate: inflateSync }[
    (response.headers['content-encoding'] ?? '').toLowerCase()
  ];
  try {
    return unpack ? unpack(packed, { maxOutputLength: most }) : packed;
  } catch {
    throw new Error('the answer cannot be unpacked');
  }
}

function inWords(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') return 'no machine has that name';
  return error.code ? `no answer (${error.code})` : error.message;
}
