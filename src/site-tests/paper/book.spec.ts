import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {EpubCheck} from '@likecoin/epubcheck-ts';
import {unzipSync} from 'fflate';
import {PDFDict, PDFDocument, PDFHexString, PDFName, PDFString} from 'pdf-lib';
import {expect, test} from '../page';
import {SITES} from '../sites';

const root = path.join(__dirname, '../../..');
const CHAPTER = 'intro-into-the-domain';

/** Titles of a PDF's outline, in its order. */
function outlineOf(pdf: PDFDocument): string[] {
  const titles: string[] = [];
  const walk = (item: PDFDict | undefined) => {
    for (let at = item; at; at = at.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      titles.push(at.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText());
      walk(at.lookupMaybe(PDFName.of('First'), PDFDict));
    }
  };
  walk(pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict).lookup(PDFName.of('First'), PDFDict));
  return titles;
}

test('a chapter becomes a tagged PDF with an outline, and an EPUB without a fault', async () => {
  test.setTimeout(300_000); // two browsers' work on a busy machine; alone it takes about 15 s
  const folder = mkdtempSync(path.join(tmpdir(), 'book-'));
  try {
    const {status, stderr} = spawnSync(process.execPath, ['--import', 'tsx', 'src/tools/book.ts', '--site', SITES.subPath.folder, '--chapter', CHAPTER, '--epub', '--to', folder], {cwd: root, encoding: 'utf8'});
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const bytesOf = (file: string) => readFileSync(path.join(folder, file));

    const pdf = await PDFDocument.load(bytesOf(`${CHAPTER}.pdf`), {updateMetadata: false});
    expect(pdf.getPageCount()).toBeGreaterThan(20);
    expect(pdf.getTitle()).toBe('Intro into the domain · Machine Learning Pipelines');
    expect(pdf.getCreationDate()?.toISOString()).toMatch(/T00:00:00.000Z$/); // the day of the text, not the moment of printing
    expect(pdf.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe('true');
    expect(pdf.catalog.lookup(PDFName.of('Lang'))?.toString()).toContain('en');
    expect(outlineOf(pdf)).toEqual(expect.arrayContaining(['Intro into the domain', 'Out of stock, with a full warehouse', 'Four clocks', 'Answers', 'Glossary', 'References']));

    const bytes = bytesOf(`${CHAPTER}.epub`);
    const files = unzipSync(bytes);
    expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip'); // first, and as it is
    const report = await EpubCheck.validate(new Uint8Array(bytes));
    expect(report.messages.filter(({severity}) => severity !== 'info' && severity !== 'usage')).toEqual([]);
    const chapter = new TextDecoder().decode(files[`EPUB/${CHAPTER}.xhtml`]);
    expect(Object.entries(files).filter(([, file]) => /<script|<button|<input|\son\w+=/.test(new TextDecoder().decode(file))).map(([name]) => name)).toEqual([]);
    expect(chapter.match(/class="answer"/g)!.length).toBe(chapter.match(/class="question[^"]*"/g)!.length);
    expect(chapter.indexOf('id="intro-into-the-domain--answer-1"')).toBeGreaterThan(chapter.indexOf('Struck off, and what it made visible'));
    expect(chapter).not.toContain('katex');
    expect(chapter.match(/<math /g)!.length).toBeGreaterThan(20);
    expect(chapter).toContain('href="glossary.xhtml#glossary--safety-stock"');
    expect(chapter).toContain(`href="${SITES.subPath.address}chapters/lineage-and-provenance/"`); // not in this volume: on the site
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});
