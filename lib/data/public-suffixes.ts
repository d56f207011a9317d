/*
 * Suffixes of two labels below which names are registered: a top-level domain and what stands before it ('*': anything).
 * Made by scripts/make-suffixes.ts from tldts-icann, that is from the ICANN part of the Public Suffix List (publicsuffix.org,
 * Mozilla Public License 2.0). Of far countries only
 * labels of up to four letters.
 */
export const PUBLIC_SUFFIXES: readonly string[] = `
ac com edu gov mil net org
ae ac co gov mil net org sch
aero caa club crew dgca fuel res show taxi
af com edu gov net org
ag co com net nom org
ai com net off org
al com edu gov mil net org
am co com net org
ao co ed edu gov gv it og org pb
ar bet com coop edu gob gov int mil net org seg tur
arpa e164 home ip6 iris uri urn
as gov
at ac co gv or
au act asn com conf edu gov id net nsw nt org oz qld sa tas vic wa
aw com
az biz co com edu gov info int mil name net org pp pro
ba com edu gov mil net org
bb biz co com edu gov info net org tv
bd ac ai co com edu gov id info it mil net org sch tv
be ac
bf gov
bg 0 1 2 3 4 5 6 7 8 9 a b c d e f g h i j k l m n o p q r s t u v w x y z
bh com edu gov net org
bi co com edu or org
bj agro co com eco edu info net org ote univ
bm com edu gov net org
bn com edu gov net org
bo agro arte blog com edu gob ia info int mil net org tv web wiki
br abc adm adv agr aju am api app arq art ato b bet bhz bib bio blog bmd bsb cim cng cnt com coop coz cri def des det dev ecn eco edu emp enf eng esp etc eti far flog fm fnd fot foz fst g12 geo ggf gov gru ia imb ind inf jab jdf jor jus leg lel log mat med mil mp mus net not ntr odo ong org poa ppg pro psc psi pvh qsl rec rep rio seg sjc slg slz srv taxi tc tec teo the tmp trd tur tv udi vet vix vlog wiki xyz zlg
bs com edu gov net org
bt com edu gov net org
bw ac co gov net org
by com gov mil of
bz co com edu gov net org
ca ab bc gc mb nb nf nl ns nt nu on pe qc sk yk
cd gov
ci ac asso co com ed edu go gouv int net or org
ck *
cl co gob gov mil
cm co com gov net
cn ac ah bj com cq edu fj gd gov gs gx gz ha hb he hi hk hl hn jl js jx ln mil mo net nm nx org qh sc sd sh sn sx tj tw xj xn--55qx5d xn--io0a7i xn--od0alg xz yn zj
co com edu gov mil net nom org
cr ac co ed fi go or sa
cu com edu gob inf nat net org
cv com edu id int net nome org publ
cw com edu net org
cx gov
cy ac biz com gov ltd mil net org pro tm
cz gov
dm co com edu gov net org
do art com edu gob gov mil net org sld web
dz art asso com edu gov net org pol soc tm
ec abg adm arqt art bar chef com cont cpa cue dent dgn doc edu eng esm fin fot gal gob gov gye ibr info k12 lat loj med mil mktg mon net ntr org pro prof psic psiq pub rio rrpp sal tech tul tur uio vet xxx
ee aip com edu fie gov lib med org pri riik
eg ac com edu eun gov info me mil name net org sci tv
er *
es com edu gob nom org
et biz com edu gov info name net org
fj ac biz com edu gov id info mil name net org pro
fk *
fm com edu net org
fr asso cci com gouv nom prd tm
gd edu gov
ge com cyb edu gov llc net org pvt tnx
gg co net org
gh biz com edu gov mil net org
gi com edu gov ltd mod org
gl co com edu net org
gn ac com edu gov net org
gp asso com edu mobi net org
gr com edu gov net org
gt com edu gob ind mil net org
gu com edu gov guam info net org web
gy co com edu gov net org
hk com edu gov idv net org xn--55qx5d xn--ciqpn xn--gmq050i xn--gmqw5a xn--io0a7i xn--lcvr32d xn--mk0axi xn--mxtq1m xn--od0alg xn--od0aq3b xn--tn0ag xn--uc0atv xn--uc0ay4a xn--wcvs22d xn--zf0avx
hn com edu gob mil net org
hr com from iz name
ht art asso com coop edu firm gouv info med net org pol pro rel shop
hu 2000 bolt city co film info news org priv sex shop suli szex tm
id ac ai biz co desa go kop mil my net or ponpes sch web xn--9tfky
ie gov
il ac co gov idf k12 muni net org
im ac co com net org tt tv
in 5g 6g ac aero ai am bank biz ca cn co com coop cs dr edu er fin firm gen gov ind info int io me mil net nic org pg post pro res tv ub uk up us
int eu
io co com edu gov mil net nom org
iq com edu gov mil net org
ir ac co gov id net org sch
it abr ag al an ao ap aq ar asti at av ba bari bas bg bi bl bn bo br bs bt bz ca cal cam cb ce ch ci cl cn co como cr cs ct cz edu emr en enna fc fe fg fi fm fr fvg ge go gov gr im is kr laz lc le li lig lo lodi lom lt lu mar mb mc me mi mn mo mol ms mt na no nu og or ot pa pc pd pe pg pi pisa pmn pn po pr pt pu pug pv pz ra rc re rg ri rm rn ro roma rome sa sar si sic so sp sr ss su sv ta taa te tn to tos tp tr ts tv ud umb va vao vb vc vda ve ven vi vr vs vt vv
je co net org
jm *
jo agri ai com edu eng fm gov mil net org per phd sch tv
jp ac ad aichi akita aomori chiba co ed ehime fukui fukuoka fukushima gifu go gr gunma hiroshima hokkaido hyogo ibaraki ishikawa iwate kagawa kagoshima kanagawa kochi kumamoto kyoto lg mie miyagi miyazaki nagano nagasaki nara ne niigata oita okayama okinawa or osaka saga saitama shiga shimane shizuoka tochigi tokushima tokyo tottori toyama wakayama xn--0trq7p7nn xn--1ctwo xn--1lqs03n xn--1lqs71d xn--2m4a15e xn--32vp30h xn--4it168d xn--4it797k xn--4pvxs xn--5js045d xn--5rtp49c xn--5rtq34k xn--6btw5a xn--6orx2r xn--7t0a264c xn--8ltr62k xn--8pvr4u xn--c3s14m xn--d5qv7z876c xn--djrs72d6uy xn--djty4k xn--efvn9s xn--ehqz56n xn--elqq16h xn--f6qx53a xn--k7yn95e xn--kbrq7o xn--klt787d xn--kltp7d xn--kltx9a xn--klty5x xn--mkru45i xn--nit225k xn--ntso0iqx3a xn--ntsq17g xn--pssu33l xn--qqqt11m xn--rht27z xn--rht3d xn--rht61e xn--rny31h xn--tor131o xn--uist22h xn--uisz3g xn--uuwu58a xn--vgu402c xn--zbx025d yamagata yamaguchi yamanashi
ke ac co go info me mobi ne or sc
kg com edu gov mil net org
kh com edu gov net org
ki biz com edu gov info net org
km ass asso com coop edu gouv gov mil nom org prd tm
kn edu gov net org
kp com edu gov org rep tra
kr ac ai busan chungbuk chungnam co daegu daejeon es gangwon go gwangju gyeongbuk gyeonggi gyeongnam hs incheon io it jeju jeonbuk jeonnam kg me mil ms ne or pe re sc seoul ulsan
kw com edu emb gov ind net org
ky com edu net org
kz com edu gov mil net org
la com edu gov info int net org per
lb com edu gov net org
lc co com edu gov net org
lk ac assn com edu gov grp int ltd net ngo org sch soc web
lr com edu gov net org
ls ac biz co edu gov info net org sc
lt gov
lv asn com conf edu gov id mil net org
ly com edu gov id med net org plc sch
ma ac co gov net org
mc asso tm
me ac co edu gov its net org priv
mg co com edu gov mil nom org prd
mk com edu gov inf name net org
ml ac art asso com edu gouv gov info inst net org pr
mm *
mn edu gov org
mo com edu gov net org
mr gov
ms com edu gov net org
mt com edu net org
mu ac co com gov net or org
mv aero biz com coop edu gov info int mil name net org pro
mw ac biz co com coop edu gov int net org
mx com edu gob net org
my biz com edu gov mil name net org
mz ac adv co edu gov mil net org
na alt co com gov net org
nc asso nom
nf arts com firm info net per rec web
ng com edu gov i mil mobi name net org sch
ni ac biz co com edu gob in info int mil net nom org web
no aa ah al alta amli amot arna aure berg bodo bokn bu dep eid etne fet fhs fla fm fusa gol gran grue ha hl hm hof hol hole ivgu kvam leka lier lom lund mil moss mr nl nt odda of ol osen oslo oyer priv rade rana re rl roan rost sel sf ski sola st stat sula sund tana time tinn tm tr va vaga vang vega vf vgs vik voss
np *
nr biz com edu gov info net org
nz ac co cri geek gen govt health iwi kiwi maori mil net org parliament school xn--mori-qsa
om co com edu gov med net org pro
pa abo ac com edu gob ing med net nom org sld
pe com edu gob mil net nom org
pf com edu org
pg *
ph com edu gov i mil net ngo org
pk ac biz com edu fam gkp gob gog gok gop gos gov net org web
pl agro aid atm auto biz com edu elk gov gsm info lapy mail mil net nom nysa org pc pila pisz priv rel sex shop sos tm waw
pn co edu gov net org
pr ac biz com edu est gov info isla name net org pro prof
pro aaa aca acct bar cpa eng jur law med
ps com edu gov net org plo sec
pt com edu gov int net nome org publ
pw gov
py com coop edu gov mil net org
qa com edu gov mil name net org sch
re asso com
ro arts com firm info nom nt org rec tm www
rs ac co edu gov in org
rw ac co coop gov mil net org
sa com edu gov med net org pub sch
sb com edu gov net org
sc com edu gov net org
sd com edu gov info med net org tv
se a ac b bd c d e f fh fhsk fhv g h i k l m n o org p pp r s t tm u w x y z
sg com edu gov net org
sh com gov mil net org
sk org
sl com edu gov net org
sn art com edu gouv org univ
so com edu gov me net org
ss biz co com edu gov me net org sch
st co com edu mil net org
sv com edu gob org red
sx gov
sy com edu gov mil net org
sz ac co org
th ac co go in mi net or
tj biz co com edu go gov int mil name net nic org test web
tl gov
tm co com edu gov mil net nom org
tn com ens fin gov ind info intl nat net org
to com edu gov mil net org
tr av bbs bel biz com dr edu gen gov info k12 kep mil name nc net org pol tel tsk tv web
tt biz co com edu gov info mil name net org pro
tw club com ebiz edu game gov idv mil net org
tz ac co go info me mil mobi ne or sc tv
ua ck cn com cr cv dn dp edu gov if in kh kiev km kr krym ks kv kyiv lg lt lv lviv mk net od org pl rv sb sm sumy te uz vn zp zt
ug ac co com edu go gov mil ne or org sc us
uk ac co gov ltd me net nhs org plc police
us ak al ar as az ca co ct dc de dni fl ga gu hi ia id il in isa ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nsn nv ny oh ok or pa pr ri sc sd tn tx ut va vi vt wa wi wv wy
uy com edu gub mil net org
uz co com net org
vc com edu gov mil net org
ve arts bib co com e12 edu firm gob gov ia info int mil net nom org rar rec tec web
vg edu
vi co com k12 net org
vn ac ai angiang bacgiang backan baclieu bacninh baria-vungtau bentre binhdinh binhduong binhphuoc binhthuan biz camau cantho caobang com daklak daknong danang dienbien dongnai dongthap edu gialai gov hagiang haiduong haiphong hanam hanoi hatinh haugiang health hoabinh hue hungyen id info int io khanhhoa kiengiang kontum laichau lamdong langson laocai longan namdinh name net nghean ninhbinh ninhthuan org phutho phuyen pro quangbinh quangnam quangngai quangninh quangtri soctrang sonla tayninh thaibinh thainguyen thanhhoa thanhphohochiminh thuathienhue tiengiang travinh tuyenquang vinhlong vinhphuc yenbai
vu com edu net org
ws com edu gov net org
ye com edu gov mil net org
za ac alt co edu gov law mil net ngo nic nis nom org tm web
zm ac biz co com edu gov info mil net org sch
zw ac co gov mil org
`
  .trim()
  .split('\n');
