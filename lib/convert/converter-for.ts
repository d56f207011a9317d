import type { OwnWord, TargetScript } from '../model';
import { findNamed } from './find-named';
import { findSource } from './find-source';
import { isAboutTaiwan } from './is-about-taiwan';
import { type Convert, loadConvert, loadIsWord } from './load-convert';

/**
 * The way of a document into another script.
 * @param text the document's, or its beginning: it tells the source, and who is named beyond those that are known
 * @param names people of the document, as written anywhere in it
 * @param own the reader's own words
 */
export async function converterFor(text: string, to: TargetScript, names: readonly string[], own: readonly OwnWord[]): Promise<Convert> {
  // On the way to Simplified no name needs to be found beyond those that are known: characters go one by one.
  const named = to === 'hans' ? [] : findNamed(text, await loadIsWord());
  return loadConvert(findSource(text), to, [...names, ...named], own, to !== 'hans' && isAboutTaiwan(text));
}
