/*
 * Suffixes of two labels below which names are registered: a top-level domain and what stands before it ('*': anything).
 * Made by scripts/make-suffixes.ts from tldts-icann, that is from the ICANN part of the Public Suffix List (publicsuffix.org,
 * Mozilla Public License 2.0). Without the labels that nearly all countries have (lib/junk/registrable-domain.ts); of far countries only '*'.
 */
export const PUBLIC_SUFFIXES: readonly string[] = `
ck *
cn ah bj cq fj gd gs gx gz ha hb he hi hk hl hn jl js jx ln mo nm nx qh sc sd sh sn sx tj tw xj xn--55qx5d xn--io0a7i xn--od0alg xz yn zj
er *
fk *
hk idv xn--55qx5d xn--ciqpn xn--gmq050i xn--gmqw5a xn--io0a7i xn--lcvr32d xn--mk0axi xn--mxtq1m xn--od0alg xn--od0aq3b xn--tn0ag xn--uc0atv xn--uc0ay4a xn--wcvs22d xn--zf0avx
jm *
mm *
np *
pg *
tw club ebiz game idv
`
  .trim()
  .split('\n');
