import type { Correction, JunkRule, OwnWord, TargetScript } from './model';

/** Sections of the panel that the reader may switch off. */
export const PANEL_SECTIONS = ['dates', 'participants', 'mentioned', 'keySentences', 'cleaning', 'pictures'] as const;
export type PanelSection = (typeof PANEL_SECTIONS)[number];

/** Choices of each setting, in the order the options page shows them. */
export const CHOICES = {
  target: ['original', 'hans', 'hant', 'tw', 'twp', 'hk'],
  language: ['auto', 'zh-CN', 'zh-TW', 'zh-HK', 'en'],
  font: ['song', 'hei'],
  theme: ['auto', 'light', 'sepia', 'dark'],
  joinPages: ['ask', 'always'],
  cleanPages: ['ask', 'always'],
} as const;

/** Text size in the panel, CSS px. */
export const TEXT_SIZE = { min: 14, max: 32, step: 2 } as const;

export const SETTINGS_VERSION = 5;

export const DEFAULT_SETTINGS = {
  version: SETTINGS_VERSION as number,
  target: 'original' as TargetScript,
  language: 'auto' as (typeof CHOICES.language)[number],
  font: 'song' as (typeof CHOICES.font)[number],
  theme: 'auto' as (typeof CHOICES.theme)[number],
  textSize: 18,
  /** Further pages of an article: fetched when the reader asks, or always. */
  joinPages: 'ask' as (typeof CHOICES.joinPages)[number],
  /** Junk and noise taken out of the page itself: when the reader asks, or of every page that is read. */
  cleanPages: 'ask' as (typeof CHOICES.cleanPages)[number],
  /** What the reader has put right about people. */
  corrections: [] as Correction[],
  /** What the reader has called junk or fine, site by site. */
  junkRules: [] as JunkRule[],
  /** Hosts ("news.example.cn") that the panel reads without a click; each has its optional host permission. */
  alwaysRead: [] as string[],
  hidden: [] as PanelSection[],
  /** Words to be shown in the reader's own way. lib/convert/own-words.ts says which are sound, and why others are not. */
  ownWords: [] as OwnWord[],
};

export type Settings = typeof DEFAULT_SETTINGS;

/** Changes from one stored version to the next: MIGRATIONS[n] takes version n to n + 1. */
const MIGRATIONS: ((old: Record<string, unknown>) => Record<string, unknown>)[] = [
  // 0 → 1: version 0 was never published; nothing carries over but what the field check accepts.
  (old) => ({ ...old, version: 1 }),
  // 1 → 2: joinPages is new. It is the one setting that makes requests: nothing that was stored by chance may switch it on.
  (old) => ({ ...old, joinPages: DEFAULT_SETTINGS.joinPages, version: 2 }),
  // 2 → 3: cleanPages and junkRules are new. No page is changed by what was stored by chance.
  (old) => ({ ...old, cleanPages: DEFAULT_SETTINGS.cleanPages, junkRules: [], version: 3 }),
  // 3 → 4: ownWords is new; what was stored by chance under that name changes no text.
  (old) => ({ ...old, ownWords: [], version: 4 }),
  // 4 → 5: corrections is new; nobody is taken out of a brief by what was stored by chance.
  (old) => ({ ...old, corrections: [], version: 5 }),
];

const HOST = /^(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;

/**
 * Settings from whatever was stored: migrated, then checked field by field. A field that is missing or wrong falls back
 * to its default; the good ones are kept. Never throws.
 */
export function checkSettings(stored: unknown): Settings {
  let raw: Record<string, unknown> = isRecord(stored) ? stored : {};
  const from = typeof raw.version === 'number' && raw.version >= 0 ? raw.version : 0;
  for (const migrate of MIGRATIONS.slice(from)) raw = migrate(raw);
  const d = DEFAULT_SETTINGS;
  return {
    version: SETTINGS_VERSION,
    target: oneOf(CHOICES.target, raw.target, d.target),
    language: oneOf(CHOICES.language, raw.language, d.language),
    font: oneOf(CHOICES.font, raw.font, d.font),
    theme: oneOf(CHOICES.theme, raw.theme, d.theme),
    joinPages: oneOf(CHOICES.joinPages, raw.joinPages, d.joinPages),
    cleanPages: oneOf(CHOICES.cleanPages, raw.cleanPages, d.cleanPages),
    junkRules: checkRules(raw.junkRules),
    corrections: checkCorrections(raw.corrections),
    textSize: checkTextSize(raw.textSize),
    alwaysRead: strings(raw.alwaysRead).filter((host) => HOST.test(host)),
    hidden: PANEL_SECTIONS.filter((section) => strings(raw.hidden).includes(section)),
    ownWords: Array.isArray(raw.ownWords) ? raw.ownWords.filter(isOwnWord) : [],
  };
}

/** More are no decisions of a person any more; the newest are kept. */
const MAX_RULES = 500;

/** Longest text or domain of a rule. */
const MAX_VALUE = 253;

function checkRules(value: unknown): JunkRule[] {
  const rules = (Array.isArray(value) ? value : []).flatMap((entry): JunkRule[] => {
    if (!isRecord(entry)) return [];
    const { site, verdict, about, value: said } = entry;
    if (typeof site !== 'string' || !HOST.test(site) || typeof said !== 'string' || said === '' || said.length > MAX_VALUE) return [];
    if ((verdict !== 'junk' && verdict !== 'fine') || (about !== 'domain' && about !== 'text')) return [];
    return about === 'domain' && !HOST.test(said) ? [] : [{ site, verdict, about, value: said }];
  });
  // A later decision about the same thing replaces the earlier one.
  const byThing = new Map(rules.map((rule) => [`${rule.site} ${rule.about} ${rule.value}`, rule]));
  return [...byThing.values()].slice(-MAX_RULES);
}

function checkCorrections(value: unknown): Correction[] {
  const words = (list: unknown): string[] | null =>
    Array.isArray(list) && list.every((word) => typeof word === 'string' && word.length <= MAX_VALUE) ? list : null;
  const corrections = (Array.isArray(value) ? value : []).flatMap((entry): Correction[] => {
    if (!isRecord(entry) || typeof entry.name !== 'string' || entry.name === '' || entry.name.length > MAX_VALUE) return [];
    const [was, titles] = [words(entry.was), entry.titles === null ? null : words(entry.titles)];
    return was && (titles || entry.titles === null) ? [{ name: entry.name, was, titles }] : [];
  });
  return corrections.slice(-MAX_RULES);
}

function checkTextSize(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return DEFAULT_SETTINGS.textSize;
  return Math.min(TEXT_SIZE.max, Math.max(TEXT_SIZE.min, Math.round(value)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The shape only: conversion must be able to trust the types. */
function isOwnWord(value: unknown): value is OwnWord {
  if (!isRecord(value)) return false;
  const { from, to, targets, kind } = value;
  const known = targets === 'all' || (Array.isArray(targets) && targets.every((target) => CHOICES.target.includes(target)));
  return known && typeof from === 'string' && from !== '' && typeof to === 'string' && (kind === 'replace' || kind === 'protect');
}

function oneOf<T extends string>(choices: readonly T[], value: unknown, fallback: T): T {
  return choices.find((choice) => choice === value) ?? fallback;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.filter((v): v is string => typeof v === 'string'))].sort() : [];
}
