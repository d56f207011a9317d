import { expect, it } from 'vitest';
import { deepestLevel } from '../../lib/dom/deepest-level';
import { pageRoot } from '../../lib/dom/page-root';
import { nodePage } from '../../scripts/node-page';

const documentOf = (html: string): Document => nodePage(html, null, '2024-01-01T00:00:00Z').document;

it('the deepest level is counted without recursion', () => {
  expect(deepestLevel(documentOf(`<html><body>${'<div>'.repeat(20_000)}</body></html>`).documentElement)).toBeGreaterThanOrEqual(20_000);
});
it('the root of a page is its fullest body', () => {
  expect(pageRoot(documentOf('<html><body></body><body><p>正文</p></body></html>'))?.textContent).toContain('正文');
});
