/*
 * Suffixes of two labels below which names are registered: a top-level domain and what stands before it ('*': anything).
 * Made by scripts/make-suffixes.ts from tldts-icann, that is from the ICANN part of the Public Suffix List (publicsuffix.org,
 * Mozilla Public License 2.0). Of far countries only labels that several countries have.
 */
export const PUBLIC_SUFFIXES: readonly string[] = `
ac com edu gov mil net org
ae ac co gov mil net org sch
aero press
af com edu gov net org
ag co com net nom org
ai com net org
al com edu gov mil net org
am co com net org
ao co ed edu gov org
ar com coop edu gob gov int mil net org
as gov
at ac co or
au com edu gov id net nt org
aw com
az biz co com edu gov info int mil name net org pro
ba com edu gov mil net org
bb biz co com edu gov info net org store tv
bd ac ai co com edu gov id info mil net org sch tv
be ac
bf gov
bg i
bh com edu gov net org
bi co com edu or org
bj co com edu info net org
bm com edu gov net org
bn com edu gov net org
bo com edu gob ia info int mil net org tv web
br art com coop edu eng fm gov ia ind med mil net org pro rec tv
bs com edu gov net org
bt com edu gov net org
bw ac co gov net org
by com gov mil
bz co com edu gov net org
ca nt
cd gov
ci ac asso co com ed edu go gouv int net or org
ck *
cl co gob gov mil
cm co com gov net
cn ac ah bj com cq edu fj gd gov gs gx gz ha hb he hi hk hl hn jl js jx ln mil mo net nm nx org qh sc sd sh sn sx tj tw xj xn--55qx5d xn--io0a7i xn--od0alg xz yn zj
co com edu gov mil net nom org
cr ac co ed go or
cu com edu gob net org
cv com edu id int net org
cw com edu net org
cx gov
cy ac biz com gov ltd mil net org press pro tm
cz gov
dm co com edu gov net org
do art com edu gob gov mil net org web
dz art asso com edu gov net org tm
ec art com edu eng gob gov info k12 med mil net org pro
ee com edu gov med org
eg ac com edu gov info me mil name net org tv
er *
es com edu gob nom org
et biz com edu gov info name net org
fj ac biz com edu gov id info mil name net org pro
fk *
fm com edu net org
fr asso com gouv nom tm
gd edu gov
ge com edu gov net org school
gg co net org
gh biz com edu gov mil net org
gi com edu gov ltd org
gl co com edu net org
gn ac com edu gov net org
gp asso com edu mobi net org
gr com edu gov net org
gt com edu gob ind mil net org
gu com edu gov info net org web
gy co com edu gov net org
hk com edu gov idv net org xn--55qx5d xn--ciqpn xn--gmq050i xn--gmqw5a xn--io0a7i xn--lcvr32d xn--mk0axi xn--mxtq1m xn--od0alg xn--od0aq3b xn--tn0ag xn--uc0atv xn--uc0ay4a xn--wcvs22d xn--zf0avx
hn com edu gob mil net org
hr com name
ht art asso com coop edu firm gouv info med net org pro
hu co info org priv tm
id ac ai biz co go mil net or sch web
ie gov
il ac co gov k12 net org
im ac co com net org tv
in ac ai biz co com coop edu firm gov ind info int me mil net org pro school tv
io co com edu gov mil net nom org
iq com edu gov mil net org
ir ac co gov id net org sch
it co edu fm go gov me or tv
je co net org
jm *
jo ai com edu eng fm gov mil net org sch tv
jp ac co ed go ne or
ke ac co go info me mobi ne or sc
kg com edu gov mil net org
kh com edu gov net org
ki biz com edu gov info net org
km asso com coop edu gouv gov mil nom org tm
kn edu gov net org
kp com edu gov org
kr ac ai co go me mil ne or sc
kw com edu gov ind net org
ky com edu net org
kz com edu gov mil net org
la com edu gov info int net org
lb com edu gov net org
lc co com edu gov net org
lk ac com edu gov int ltd net org sch web
lr com edu gov net org
ls ac biz co edu gov info net org sc
lt gov
lv com edu gov id mil net org
ly com edu gov id med net org sch
ma ac co gov net org press
mc asso tm
me ac co edu gov net org priv
mg co com edu gov mil nom org
mk com edu gov name net org
ml ac art asso com edu gouv gov info net org
mm *
mn edu gov org
mo com edu gov net org
mr gov
ms com edu gov net org
mt com edu net org
mu ac co com gov net or org
mv biz com coop edu gov info int mil name net org pro
mw ac biz co com coop edu gov int net org
mx com edu gob net org
my biz com edu gov mil name net org
mz ac co edu gov mil net org
na co com gov net org
nc asso nom
nf com firm info net rec store web
ng com edu gov i mil mobi name net org sch
ni ac biz co com edu gob in info int mil net nom org web
no fm mil nt priv tm
np *
nr biz com edu gov info net org
nz ac co mil net org school
om co com edu gov med net org pro
pa ac com edu gob med net nom org
pe com edu gob mil net nom org
pf com edu org
pg *
ph com edu gov i mil net org
pk ac biz com edu gob gov net org web
pl biz com edu gov info mil net nom org priv tm
pn co edu gov net org
pr ac biz com edu gov info name net org pro
pro eng med
ps com edu gov net org
pt com edu gov int net org
pw gov
py com coop edu gov mil net org
qa com edu gov mil name net org sch
re asso com
ro com firm info nom nt org rec store tm
rs ac co edu gov in org
rw ac co coop gov mil net org
sa com edu gov med net org sch
sb com edu gov net org
sc com edu gov net org
sd com edu gov info med net org tv
se ac i org press tm
sg com edu gov net org
sh com gov mil net org
sk org
sl com edu gov net org
sn art com edu gouv org
so com edu gov me net org
ss biz co com edu gov me net org sch
st co com edu mil net org store
sv com edu gob org
sx gov
sy com edu gov mil net org
sz ac co org
th ac co go in net or
tj biz co com edu go gov int mil name net org web
tl gov
tm co com edu gov mil net nom org
tn com gov ind info net org
to com edu gov mil net org
tr biz com edu gov info k12 mil name net org tv web
tt biz co com edu gov info mil name net org pro
tw club com ebiz edu game gov idv mil net org
tz ac co go info me mil mobi ne or sc tv
ua com edu gov in net org
ug ac co com edu go gov mil ne or org sc
uk ac co gov ltd me net org
us co ia id in me ne or sc
uy com edu mil net org
uz co com net org
vc com edu gov mil net org
ve co com edu firm gob gov ia info int mil net nom org rec store web
vg edu
vi co com k12 net org
vn ac ai biz com edu gov id info int name net org pro
vu com edu net org
ws com edu gov net org
ye com edu gov mil net org
za ac co edu gov mil net nom org school tm web
zm ac biz co com edu gov info mil net org sch
zw ac co gov mil org
`
  .trim()
  .split('\n');
