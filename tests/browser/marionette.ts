import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long Firefox may take from its start until it listens, ms: a cold start on a busy two-core machine takes about 10 s. */
const START_LIMIT = 60_000;

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/**
 * Firefox's own remote control. Marionette speaks plain TCP, so no driver program is needed: every message is
 * `<length>:<json>`, a command is `[0, id, name, parameters]`, its reply `[1, id, error, result]`.
 */
export class Marionette {
  private unread = Buffer.alloc(0);
  private nextId = 1;
  private readonly waiting = new Map<number, Waiting>();

  private constructor(private readonly socket: net.Socket) {
    socket.on('data', (chunk) => {
      this.unread = Buffer.concat([this.unread, chunk]);
      this.readMessages();
    });
    socket.on('error', () => undefined); // what was being waited for is told by 'close', which always follows
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('Firefox closed its Marionette connection.'));
      this.waiting.clear();
    });
  }

  /** Connects as soon as Firefox listens, and opens a session. */
  static async connect(port: number): Promise<Marionette> {
    const socket = await openSocket(port);
    const client = new Marionette(socket);
    await client.send('WebDriver:NewSession', {
      pageLoadStrategy: 'none',
      timeouts: { script: 60_000, pageLoad: 60_000, implicit: 0 },
    });
    return client;
  }

  /** Sends one command and gives back its result. */
  send(name: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    const id = this.nextId++;
    const body = Buffer.from(JSON.stringify([0, id, name, parameters]));
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]));
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private readMessages(): void {
    for (;;) {
      const colon = this.unread.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.unread.subarray(0, colon).toString());
      if (this.unread.length < end) return;
      const message: unknown = JSON.parse(this.unread.subarray(colon + 1, end).toString());
      this.unread = this.unread.subarray(end);
      if (Array.isArray(message)) this.settle(message);
    }
  }

  private settle([, id, error, result]: unknown[]): void {
    const waiter = this.waiting.get(Number(id));
    if (!waiter) return;
    this.waiting.delete(Number(id));
    if (error) waiter.reject(new Error(`Firefox: ${JSON.stringify(error)}`));
    else waiter.resolve(isRecord(result) && 'value' in result ? result.value : result);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A socket on which Firefox has said hello (the hello itself is read by the client: it has no id and is dropped there). */
async function openSocket(port: number): Promise<net.Socket> {
  const deadline = performance.now() + START_LIMIT;
  for (;;) {
    const socket = net.connect(port, '127.0.0.1');
    const opened = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    if (opened) return socket;
    if (performance.now() > deadline)
      throw new Error(`Firefox did not listen on its Marionette port ${port} within a minute. Start it by hand and read what it prints.`);
    await sleep(100);
  }
}
