import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Browser} from '@playwright/test';
import {coverOf} from './cover';
import {epubOf} from './epub';
import {digestOf, type Made} from './made';
import {printPdf} from './pdf/print';
import type {Volume} from './types';

interface Place {
  /** The project's folder. */
  root: string;
  /** The built site. */
  outDir: string;
  /** Where the files go. */
  folder: string;
  /** Whether to make an EPUB of what is not the whole guide. */
  epub?: boolean;
}

/** Writes a volume as PDF, and the whole guide as EPUB too. */
export async function make(browser: Browser, volume: Volume, {root, outDir, folder, epub}: Place): Promise<Made[]> {
  mkdirSync(folder, {recursive: true});
  const chapters = volume.chapters.map(({id}) => id);
  const id = {chapter: volume.name, part: volume.chapters[0]?.part.id ?? '', guide: ''}[volume.kind];
  const made = {kind: volume.kind, id, title: volume.title, digest: digestOf(root, chapters), chapters};
  const write = (file: string, content: Uint8Array, more: {pages?: number} = {}): Made => {
    writeFileSync(path.join(folder, file), content);
    return {file, ...made, bytes: content.length, ...more};
  };
  const {file, pages} = await printPdf(browser, volume, outDir);
  return [
    write(`${volume.name}.pdf`, file, {pages}),
    ...(epub || volume.kind === 'guide' ? [write(`${volume.name}.epub`, epubOf(volume, await coverOf(browser, volume, outDir)))] : []),
  ];
}
