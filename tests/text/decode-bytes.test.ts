import { expect, it } from 'vitest';
import { decodeBytes } from '../../lib/text/decode-bytes';

const GBK = [0xd6, 0xd0, 0xb9, 0xfa];
const bytes = (head: string, tail: number[]): Uint8Array => new Uint8Array([...new TextEncoder().encode(head), ...tail]);

it('believes the declared charset', () => {
  expect(decodeBytes(bytes('<meta charset="gb2312">', GBK))).toContain('中国');
});
it('reads undeclared bytes that are no UTF-8 as GB18030', () => {
  expect(decodeBytes(new Uint8Array(GBK))).toBe('中国');
});
it('does not believe a declaration of UTF-8 that the bytes contradict', () => {
  expect(decodeBytes(bytes('<meta charset="utf-8">', GBK))).toContain('中国');
});
it('reads by the byte order mark first', () => {
  expect(decodeBytes(new Uint8Array([0xff, 0xfe, 0x2d, 0x4e]), 'utf-8')).toBe('中');
});
it('never throws on an unknown charset', () => {
  expect(decodeBytes(new TextEncoder().encode('<meta charset="nonsense">中国'))).toContain('中国');
});
