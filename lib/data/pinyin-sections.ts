/*
 * The order of GB 2312, level 1: its 3,755 characters stand by pinyin, so that the first character of each syllable gives the
 * reading of all. Each entry: syllable, its first character. Source: the standard GB/T 2312-1980; facts, no licence.
 */
export const PINYIN_SECTIONS: readonly string[] = `
ai埃 ang肮 an鞍 ao凹 a啊 bai白 bang邦 ban斑 bao苞 ba芭 bei杯 beng崩 ben奔 bian鞭 biao标 bie鳖 bing兵 bin彬 bi逼 bo玻 bu哺 cai猜 cang苍 can餐 cao操 ca擦
ceng层 ce厕 chai拆 chang昌 chan搀 chao超 cha插 cheng撑 chen郴 che车 chi吃 chong充 chou抽 chuai揣 chuang疮 chuan川 chui吹 chun春 chuo戳 chu初 ci疵
cong聪 cou凑 cuan蹿 cui摧 cun村 cuo磋 cu粗 dai呆 dang当 dan耽 dao刀 da搭 deng蹬 de德 dian颠 diao碉 die跌 ding丁 diu丢 di堤 dong东 dou兜 duan端 dui堆
dun墩 duo掇 du都 en恩 er而 e蛾 fang坊 fan藩 fa发 fei菲 feng丰 fen芬 fou否 fo佛 fu夫 gai该 gang冈 gan干 gao篙 ga噶 gei给 geng耕 gen根 ge哥 gong工 gou钩
guai乖 guang光 guan棺 gua刮 gui瑰 gun辊 guo锅 gu辜 hai骸 hang夯 han酣 hao壕 ha哈 hei嘿 heng哼 hen痕 he呵 hong轰 hou喉 huai槐 huang荒 huan欢 hua花
hui灰 hun荤 huo豁 hu呼 jiang僵 jian歼 jiao蕉 jia嘉 jie揭 jing荆 jin巾 jiong炯 jiu揪 ji击 juan捐 jue撅 jun均 ju鞠 kai开 kang康 kan刊 kao考 ka喀 keng坑
ken肯 ke坷 kong空 kou抠 kuai块 kuang匡 kuan宽 kua夸 kui亏 kun坤 kuo括 ku枯 lai莱 lang琅 lan蓝 lao捞 la垃 lei雷 leng棱 le勒 liang粮 lian联 liao撩
lia俩 lie列 ling玲 lin琳 liu溜 li厘 long龙 lou楼 luan峦 lun抡 luo萝 lu芦 lüe掠 lü驴 mai埋 mang芒 man瞒 mao猫 ma妈 mei玫 meng萌 men门 me么 mian棉
miao苗 mie蔑 ming明 min民 miu谬 mi眯 mou谋 mo摸 mu拇 nai氖 nang囊 nan南 nao挠 na拿 nei馁 neng能 nen嫩 ne呢 niang娘 nian蔫 niao鸟 nie捏 ning柠 nin您
niu牛 ni妮 nong脓 nuan暖 nuo挪 nu奴 nüe虐 nü女 ou欧 o哦 pai拍 pang乓 pan攀 pao抛 pa啪 pei呸 peng砰 pen喷 pian篇 piao飘 pie撇 ping乒 pin拼 pi坯 po坡
pu扑 qiang枪 qian牵 qiao橇 qia掐 qie切 qing青 qin钦 qiong琼 qiu秋 qi期 quan圈 que缺 qun裙 qu趋 rang瓤 ran然 rao饶 reng扔 ren壬 re惹 ri日 rong戎 rou揉
ruan软 rui蕊 run闰 ruo若 ru茹 sai腮 sang桑 san三 sao搔 sa撒 seng僧 sen森 se瑟 shai筛 shang墒 shan珊 shao梢 sha莎 sheng声 shen砷 she奢 shi师 shou收
shuai摔 shuang霜 shuan栓 shua刷 shui谁 shun吮 shuo说 shu蔬 si斯 song松 sou搜 suan酸 sui虽 sun孙 suo蓑 su嗽 tai胎 tang汤 tan坍 tao掏 ta塌 teng藤 te特
tian天 tiao挑 tie贴 ting厅 ti梯 tong通 tou偷 tuan湍 tui推 tun吞 tuo拖 tu凸 wai歪 wang汪 wan豌 wa挖 wei威 weng嗡 wen瘟 wo挝 wu巫 xiang相 xian掀 xiao萧
xia瞎 xie楔 xing星 xin薪 xiong兄 xiu休 xi昔 xuan轩 xue靴 xun勋 xu墟 yang殃 yan焉 yao邀 ya压 ye椰 ying英 yin茵 yi一 yong拥 you幽 yo哟 yuan鸳 yue曰
yun耘 yu淤 zai栽 zang赃 zan咱 zao遭 za匝 zei贼 zeng增 zen怎 ze责 zhai摘 zhang樟 zhan瞻 zhao招 zha扎 zheng蒸 zhen珍 zhe遮 zhi芝 zhong中 zhou舟
zhuai拽 zhuang桩 zhuan专 zhua抓 zhui椎 zhun谆 zhuo捉 zhu珠 zi兹 zong鬃 zou邹 zuan钻 zui嘴 zun尊 zuo昨 zu租
`
  .trim()
  .split(/\s+/);
