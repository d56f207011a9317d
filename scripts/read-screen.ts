import fs from 'node:fs';
import zlib from 'node:zlib';

/** Length of the fixed part of an X window dump's header: 25 words of 4 bytes (XWDFile.h). */
const WORDS = 25;

/** A picture of the whole virtual screen, window frames and all, as a PNG. */
export function readScreen(frameFile: string): Buffer {
  const dump = fs.readFileSync(frameFile);
  const header = Array.from({ length: WORDS }, (_, i) => dump.readUInt32BE(i * 4));
  const [headerSize = 0, , , , width = 0, height = 0, , , , , , bitsPerPixel, bytesPerLine = 0] = header;
  const colours = header[19] ?? 0;
  if (bitsPerPixel !== 32) throw new Error(`The screen has ${bitsPerPixel} bits per pixel; start it with 24 bits of depth.`);
  const start = headerSize + colours * 12;
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0, out = 0; y < height; y++) {
    out++; // filter type 0: bytes as they are
    for (let x = 0; x < width; x++) {
      // Four bytes a pixel, the lowest first: blue, green, red, unused.
      const at = start + y * bytesPerLine + x * 4;
      rows[out++] = dump[at + 2] ?? 0;
      rows[out++] = dump[at + 1] ?? 0;
      rows[out++] = dump[at] ?? 0;
    }
  }
  return png(width, height, rows);
}

/** An eight-bit RGB picture (PNG specification, 3rd edition, 11.2). */
function png(width: number, height: number, rows: Buffer): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', size),
    chunk('IDAT', zlib.deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(zlib.crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}
