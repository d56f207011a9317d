import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** Sample pages, one folder each: source.html and page.json. */
const PAGES = 'tests/pages';

/** What page.json may say of how the page is served; it says more that is of no concern here. */
interface SampleFacts {
  url: string;
  /** Content-Type header; without it only the page itself says its encoding, as on many old servers. */
  contentType?: string;
  /** The further pages of an article over several, beside source.html. */
  further?: { file: string; url: string }[];
}

interface Sample extends SampleFacts {
  /** Of a further page: that of the sample and its number (feature-three-pages/2). */
  name: string;
  /** Address to open: the page's own, but without TLS. */
  address: string;
  body: Buffer;
}

export interface PageServer {
  port: number;
  samples: Sample[];
  /** Address of a sample page under its own host name (through the proxy). */
  address(name: string): string;
  /** Address of the file that was given along. */
  fileAddress: string;
  /** Lets the rest of every page at /slow/… go out. */
  release(): void;
  /** From now on the sample of this name is not simply given but treated so. */
  treat(name: string, treatment: Treatment): void;
  /** All samples are simply given again. */
  treatPlainly(): void;
  /** Addresses of answers that were broken off by whoever had asked. */
  readonly broken: string[];
  /** Every address asked for so far. */
  readonly requests: string[];
  close(): Promise<void>;
}

/**
 * What may become of a page: sent when released; missing; behind a wall, or only for those with a cookie of the site; moved to
 * another site; no page; without end; the line cut; another page in its place.
 */
export type Treatment = 'hold' | 'missing' | 'login' | 'members' | 'moved' | 'pdf' | 'endless' | 'cut' | { as: string };

/** Not a page with anything on it, yet a page. */
const PLAIN: Record<string, string> = {
  '/empty.html': '<!doctype html><html lang="zh"><meta charset="utf-8"><title>空</title><body></body></html>',
  '/other.html': '<!doctype html><html lang="zh"><meta charset="utf-8"><title>別處</title><p>這裏沒有新聞。</p></html>',
};

/** The host of PLAIN, /document.pdf and /slow/NAME. */
export const SPECIAL_HOST = 'http://special.example';

const FILE_PATH = '/file.html';

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><defs><linearGradient id="g" x2="0" y2="1">
<stop stop-color="#8fb3c9"/><stop offset="1" stop-color="#dfe7e3"/></linearGradient></defs><rect width="640" height="400" fill="url(#g)"/>
<path d="M0 330 160 210l90 70 130-120 260 190v50H0z" fill="#5d7f6b"/></svg>`;

/**
 * A web server on this machine that is also a proxy for plain HTTP: whatever host a browser asks for, the sample page of
 * that address is given, else nothing. Encrypted connections are refused, so that nothing leaves the machine.
 * @param file a page of the reader's own to give as well, at `fileAddress`
 */
export async function servePages({ file }: { file?: string } = {}): Promise<PageServer> {
  const samples = readSamples();
  const requests: string[] = [];
  const held = new Set<() => void>();
  const treatments = new Map<string, Treatment>();
  const broken: string[] = [];
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    requests.push(url.href);
    response.on('close', () => {
      if (!response.writableFinished) broken.push(url.href);
    });
    if (file && url.pathname === FILE_PATH) response.writeHead(200, { 'content-type': 'text/html' }).end(fs.readFileSync(file));
    else answer(url, samples, response, held, treatments);
  });
  server.on('connect', (_request, socket) => {
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Nothing leaves this machine\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    samples,
    requests,
    address: (name) => sampleNamed(samples, name).address,
    fileAddress: `${SPECIAL_HOST}${FILE_PATH}`,
    release: () => {
      for (const go of held) go();
      held.clear();
    },
    treat: (name, treatment) => {
      treatments.set(sampleNamed(samples, name).address, treatment);
    },
    treatPlainly: () => treatments.clear(),
    broken,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function sampleNamed(samples: Sample[], name: string): Sample {
  const sample = samples.find((candidate) => candidate.name === name);
  if (!sample) throw new Error(`There is no sample page ${PAGES}/${name}. There are: ${samples.map((s) => s.name).join(', ')}.`);
  return sample;
}

function readSamples(): Sample[] {
  const folders = fs.existsSync(PAGES) ? fs.readdirSync(PAGES) : [];
  return folders.flatMap((folder) => {
    const source = path.join(PAGES, folder, 'source.html');
    const facts = path.join(PAGES, folder, 'page.json');
    if (!fs.existsSync(source) || !fs.existsSync(facts)) return [];
    const said: SampleFacts = JSON.parse(fs.readFileSync(facts, 'utf8'));
    const pages = [
      { name: folder, file: 'source.html', url: said.url },
      ...(said.further ?? []).map((page, i) => ({ ...page, name: `${folder}/${i + 2}` })),
    ];
    return pages.map(({ name, file, url }) => ({
      ...said,
      name,
      url,
      address: url.replace(/^https:/, 'http:'),
      body: fs.readFileSync(path.join(PAGES, folder, file)),
    }));
  });
}

function answer(
  url: URL,
  samples: Sample[],
  response: http.ServerResponse,
  held: Set<() => void>,
  treatments: ReadonlyMap<string, Treatment>,
): void {
  const slow = /^\/slow\/([\w-]+)$/.exec(url.pathname);
  const sample = samples.find((candidate) => candidate.address === url.href);
  const plain = PLAIN[url.pathname];
  if (slow?.[1]) sendSlowly(sampleNamed(samples, slow[1]), response, held);
  else if (sample) send(sample, treatments.get(sample.address), samples, response, held);
  else if (plain && url.origin === SPECIAL_HOST) response.writeHead(200, { 'content-type': 'text/html' }).end(plain);
  else if (url.pathname === '/document.pdf') response.writeHead(200, { 'content-type': 'application/pdf' }).end(onePagePdf());
  else if (/\.(?:jpe?g|png|gif|webp|svg)$/i.test(url.pathname)) response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(PICTURE);
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.\n');
}

function send(
  sample: Sample,
  treatment: Treatment | undefined,
  samples: Sample[],
  response: http.ServerResponse,
  held: Set<() => void>,
): void {
  const give = (given: Sample): void => {
    response.writeHead(200, { 'content-type': given.contentType ?? 'text/html', 'cache-control': 'no-store' }).end(given.body);
  };
  if (treatment === undefined) give(sample);
  else if (typeof treatment === 'object') give(sampleNamed(samples, treatment.as));
  else if (treatment === 'hold') held.add(() => give(sample));
  else if (treatment === 'missing') response.writeHead(404, { 'content-type': 'text/html' }).end('<p>没有这一页。');
  else if (treatment === 'members' && response.req.headers.cookie?.includes('reader=1')) give(sample);
  else if (treatment === 'login' || treatment === 'members') response.writeHead(403, { 'content-type': 'text/html' }).end('<p>请先登录。');
  else if (treatment === 'moved') response.writeHead(302, { location: `${SPECIAL_HOST}/other.html` }).end();
  else if (treatment === 'pdf') response.writeHead(200, { 'content-type': 'application/pdf' }).end(onePagePdf());
  else if (treatment === 'cut') response.destroy();
  else sendEndlessly(response);
}

/** Markup without end, a piece whenever the last one has gone out. */
function sendEndlessly(response: http.ServerResponse): void {
  const piece = `<p>${'没完没了。'.repeat(10_000)}</p>`;
  response.writeHead(200, { 'content-type': 'text/html' });
  const more = (): void => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', more);
  more();
}

/** Half of the page now (the browser shows it, still loading), the rest when released. */
function sendSlowly(sample: Sample, response: http.ServerResponse, held: Set<() => void>): void {
  const half = Math.floor(sample.body.length / 2);
  response.writeHead(200, { 'content-type': sample.contentType ?? 'text/html' });
  response.write(sample.body.subarray(0, half));
  held.add(() => response.end(sample.body.subarray(half)));
}

/** The smallest document that both browsers' viewers accept. */
function onePagePdf(): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>',
  ];
  let text = '%PDF-1.4\n';
  const starts = objects.map((object, index) => {
    const start = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 4\n0000000000 65535 f \n${starts.join('')}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`;
  return Buffer.from(text + table);
}
