import { describe, expect, it } from 'vitest';
import { briefOf, names } from '../brief-of';

describe('people who are only mentioned', () => {
  it.each([
    ['cited', '会议贯彻石敬明总书记重要讲话精神，县长高文斌主持会议。', '石敬明'],
    ['cited', '县长高文斌出席会议，并转达石敬明主席的亲切问候。', '石敬明'],
    ['quoted', '县长高文斌出席会议。高文斌表示，石敬明主席高度重视此事。', '石敬明'],
    ['quoted', '县长高文斌主持会议。高文斌表示，要抓紧落实。近年来，石敬明主席多次举行会谈。', '石敬明'],
    ['past', '画家高文斌出席，他早年师从名家，曾与周子敬同窗。', '周子敬'],
    ['relation', '画家高文斌出席，他师从周子敬。', '周子敬'],
    ['relation', '导演高文斌的新片改编自周子敬同名小说，讲述知青返乡。', '周子敬'],
    ['relation', '演员高文斌饰演男主角周子敬，很受欢迎。', '周子敬'],
    ['past', '被告人高文斌受审，司机周建国另案处理。', '周建国'],
    ['absent', '县长高文斌出席会议。前主席周建国未陪同。', '周建国'],
    ['absent', '县长高文斌主持会议。缺席会议的有局长周建国。', '周建国'],
    ['relation', '高文斌主持。主席周子敬夫人潘氏清心参观了展览。', '周子敬'],
    ['past', '高文斌2016年因杀害女友陈美仪被捕，今天上诉得直。', '陈美仪'],
    ['title', '石敬明主席特别代表高文斌出席会议。', '石敬明'],
    ['absent', '主席周建国未出席会议，县长高文斌主持会议。', '周建国'],
    ['past', '县长高文斌出席会议。在原县长周建国任职期间，没有这个职位。', '周建国'],
    ['past', '县长高文斌出席会议，他曾因卷入董事长周建国案件被调查。', '周建国'],
    ['past', '高文斌出席会议。一封举报董事长周建国的信引起关注。', '周建国'],
    ['past', '高文斌出席会议。两年前，高文斌与局长周建国被刑拘。', '周建国'],
    ['relation', '高文斌出席会议，这条路以乡绅周建国的名字命名。', '周建国'],
    ['past', '高文斌是继周建国之后第二位获奖者。', '周建国'],
    ['past', '高文斌主持会议，适逢周子敬诞辰百年。', '周子敬'],
    ['relation', '高文斌主持“周子敬的石桥”揭幕仪式。', '周子敬'],
    ['example', '县长高文斌出席会议。比如居民周子敬办理手续，只需一天。', '周子敬'],
  ])('%s: %s', (reason, sentence, name) => {
    const brief = briefOf(`标题\n${sentence}`);
    expect(brief.mentioned.map((person) => [person.name, person.reason])).toEqual([[name, reason]]);
    expect(names(brief)).toContain('高文斌');
  });

  it('whoever leads others in studying what somebody said takes part', () => {
    const brief = briefOf('标题\n副主任高文斌带领大家学习了会议精神。');
    expect(names(brief)).toEqual(['高文斌']);
  });

  it('teachers in a list', () => {
    const brief = briefOf('标题\n画家高文斌出席，他师从周子敬、何玉兰。');
    expect(brief.mentioned.map(({ name }) => name)).toEqual(['周子敬', '何玉兰']);
  });

  it('taking part once is taking part', () => {
    const brief = briefOf('标题\n石敬明主席出席会议。会议贯彻石敬明主席重要讲话精神。');
    expect(names(brief)).toEqual(['石敬明']);
    expect(brief.mentioned).toEqual([]);
  });
});
