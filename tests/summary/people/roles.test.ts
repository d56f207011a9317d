import { describe, expect, it } from 'vitest';
import { briefOf, each } from '../brief-of';

describe('roles', () => {
  it.each([
    [
      'a list shares its verb',
      '副市长周建国、局长孙小梅、院长何玉兰出席仪式。',
      { 周建国: ['attended'], 孙小梅: ['attended'], 何玉兰: ['attended'] },
    ],
    ['both sides meet', '外长陈立新会见大使米勒斯基。', { 陈立新: ['met'], 米勒斯基: ['met'] }],
    ['a companion meets too', '外长陈立新5日在宁川同外长米勒斯基举行会谈。', { 陈立新: ['met'], 米勒斯基: ['met'] }],
    ['whoever joins a meeting accompanies', '副外长郭毅参加会见。', { 郭毅: ['accompanied'] }],
    ['company', '在县长高文斌陪同下，省长周建国考察了新区。', { 高文斌: ['accompanied'], 周建国: ['visited'] }],
    ['in the relative clause', '总统会见来访的外长陈立新。', { 陈立新: ['visited'] }],
    ['a judgment', '法院对局长孙大勇受贿案宣判，判处孙大勇有期徒刑十年。', { 孙大勇: ['accused', 'sentenced'] }],
    ['the judge is not judged', '法官胡雅文判处被告梁得志入狱。', { 胡雅文: ['other'], 梁得志: ['accused', 'sentenced'] }],
    ['victims', '死者李某某、王某为同村村民。', { 李某某: ['victim'], 王某: ['victim'] }],
    ['a victim with an age', '死者为43岁工人李大林。', { 李大林: ['victim'] }],
    ['prizes are for those who are given them', '会议向杜志平、陈阳明颁发了证书。', { 杜志平: ['awarded'], 陈阳明: ['awarded'] }],
    ['a spokesperson briefs', '外交部发言人宋雅琴在记者会上说，双方交换了意见。', { 宋雅琴: ['attended', 'briefed'] }],
    ['no part in what did not happen', '主席周建国未出席会议，县长高文斌主持会议。', { 高文斌: ['chaired'] }],
    ['who did it stands behind', '出席会议的还有县长高文斌、局长孙小梅。', { 高文斌: ['attended'], 孙小梅: ['attended'] }],
    ['company behind', '省长周建国考察了新区。陪同考察的有县长高文斌等。', { 周建国: ['visited'], 高文斌: ['accompanied'] }],
    ['absent behind', '县长高文斌主持会议。缺席会议的有局长孙小梅。', { 高文斌: ['chaired'] }],
    ['a ceremony of signing signs nothing', '省长周建国主持签约仪式。', { 周建国: ['chaired'] }],
    ['a speech is no performance', '主席周建国发表演说。', { 周建国: ['spoke'] }],
    ['nor is who refuses', '首相马尔塞尔说，事态严重，总理米佐拉基斯拒绝置评。', { 马尔塞尔: ['spoke'], 米佐拉基斯: ['other'] }],
    ['the next speaker', '律师周建国表示难以接受。南岭民主进步同盟孙小梅当天说，人民赢了。', { 周建国: ['spoke'], 孙小梅: ['spoke'] }],
    ['an office in a list', '局长周建国、气象局孙小梅参加座谈。', { 周建国: ['attended'], 孙小梅: ['attended'] }],
    ['and also', '局长周建国、院长何玉兰，以及主任孙小梅亦有出席。', { 周建国: ['attended'], 何玉兰: ['attended'], 孙小梅: ['attended'] }],
    ['a list with somebody unknown', '党委书记周建国、过勇，副校长孙小梅出席。', { 周建国: ['attended'], 孙小梅: ['attended'] }],
    ['dead on the spot', '司机周建国（男，43岁）和乘客孙小梅当场死亡。', { 周建国: ['victim'], 孙小梅: ['victim'] }],
    ['who travels along', '随行人员包括副主席周建国、秘书长孙小梅等。', { 周建国: ['accompanied'], 孙小梅: ['accompanied'] }],
    ['a host', '主持人周建国整晚妙语如珠。', { 周建国: ['chaired'] }],
    [
      'the cast and their parts',
      '演員周建國飾演翟天明、孫小梅飾演穆紅蘭、何玉蘭飾演秦江月。',
      { 周建國: ['performed'], 孫小梅: ['performed'], 何玉蘭: ['performed'] },
    ],
    ['a plea is no speech', '被告梁得志否认三项控罪。', { 梁得志: ['accused'] }],
    ['saying as a part of a word', '选手周建国在解说席见到了观众。', { 周建国: ['other'] }],
    ['what a whole list is', '死者为操作工李大林和实习生余小娟。', { 李大林: ['victim'], 余小娟: ['victim'] }],
    ['the lawyer of a victim is none', '受害者律师周建国到场。', { 周建国: ['attended'] }],
    ['under arrest', '董事长周建国已被警方控制。', { 周建国: ['suspect'] }],
    ['by whom a side is represented', '控方指，被告虚报租金。辩方由大律师潘颂恩代表。', { 潘颂恩: ['other'] }],
    [
      'the cast',
      '导演贾明远，主演章雨桐、王一鸣亮相首映礼。',
      { 贾明远: ['attended'], 章雨桐: ['attended', 'performed'], 王一鸣: ['attended', 'performed'] },
    ],
    [
      'who answers back is not quoted',
      '总统马尔塞尔指出，停火有利，总理米佐拉基斯则表示反对。',
      { 马尔塞尔: ['spoke'], 米佐拉基斯: ['spoke'] },
    ],
    ['a pronoun carries on', '县长高文斌走访了农户。他指出，要抓紧春耕。', { 高文斌: ['spoke', 'visited'] }],
    ['experts who were asked', '学者周建国对记者说，前景很好。', { 周建国: ['interviewed'] }],
  ])('%s', (_, sentence, expected) => {
    expect(each(briefOf(`标题\n${sentence}`), 'roles')).toEqual(expected);
  });
});
