import { expect, it } from 'vitest';
import { briefOf, each } from '../brief-of';

it.each([
  ['leaders of a place', '新安市领导周建国、孙小梅出席。', { 周建国: '新安市领导', 孙小梅: '新安市领导' }],
  ['a delegation', '南岭代表团团长周建国、南岭代表团成员孙小梅出席。', { 周建国: '南岭代表团', 孙小梅: '南岭代表团' }],
  ['in Traditional script', '南嶺訪問團團長周建國出席。', { 周建國: '南嶺訪問團' }],
  ['sides of the table', '中方代表周建国、美方代表孙小梅出席。', { 周建国: '中方', 孙小梅: '美方' }],
  ['nobody is put anywhere', '局长周建国、地方代表孙小梅出席。', { 周建国: null, 孙小梅: null }],
])('%s', (_, sentence, expected) => {
  expect(each(briefOf(`标题\n${sentence}`), 'group')).toEqual(expected);
});
