import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { findProgram } from './find-program';

/** Size of the virtual screen, px: room for a page beside a panel. */
export const SCREEN = { width: 1280, height: 900 } as const;

export interface Display {
  /** Environment for programs that draw on it. */
  env: NodeJS.ProcessEnv;
  /** Is it one that nobody sees? */
  virtual: boolean;
  /** File in which the virtual screen's picture lies (X window dump), null on a real screen. */
  frameFile: string | null;
  close(): void;
}

/** The reader's own screen where there is one, unless a virtual one is asked for; else a virtual one on a display number of its own. */
export async function openDisplay(always?: 'virtual'): Promise<Display> {
  const needless = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (needless && always !== 'virtual') return { env: process.env, virtual: false, frameFile: null, close: () => undefined };
  const program = findProgram('xvfb');
  if (!program) throw new Error('There is no screen and no Xvfb to stand in for one. Install it (Debian, Ubuntu: apt-get install xvfb).');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'qingdu-screen-'));
  const screen = ['-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`];
  const args = ['-displayfd', '3', ...screen, '-fbdir', folder, '-nolisten', 'tcp', '-noreset'];
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const close = (): void => {
    server.kill();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', close);
  const number = await readNumber(server.stdio[3] as Readable);
  const { WAYLAND_DISPLAY: _, ...env } = process.env;
  return { env: { ...env, DISPLAY: `:${number}` }, virtual: true, frameFile: path.join(folder, 'Xvfb_screen0'), close };
}

/** Xvfb writes the number of the display it took, once it is ready. */
function readNumber(stream: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    let read = '';
    stream.on('data', (chunk: Buffer) => {
      read += chunk.toString();
      if (read.includes('\n')) resolve(read.trim());
    });
    stream.on('end', () => reject(new Error('Xvfb stopped before it was ready. Start it by hand and read what it prints.')));
  });
}
