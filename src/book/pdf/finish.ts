import {PDFArray, PDFDict, PDFDocument, PDFName, PDFRef} from 'pdf-lib';
import {GUIDE, type Volume} from '../types';
import {titleOf} from './document';

/** Page numbers, from 1, of the places that links of a printed document lead to. */
export async function pagesOf(file: Uint8Array): Promise<Map<string, number>> {
  const pdf = await PDFDocument.load(file, {updateMetadata: false});
  const refs = pdf.getPages().map(({ref}) => ref);
  const places = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const entries = places?.entries() ?? [];
  return new Map(entries.flatMap(([name, value]) => {
    const place = value instanceof PDFRef ? pdf.context.lookup(value) : value;
    const target = place instanceof PDFArray ? place.get(0) : undefined;
    const index = refs.findIndex((ref) => ref === target);
    return index < 0 ? [] : [[name.decodeText(), index + 1] as const];
  }));
}

/**
 * Says in the file what it is: title, author, license, language. The date is that of the text, so that the same text gives the same file
 * with the same browser.
 */
export async function finish(file: Uint8Array, volume: Volume): Promise<{file: Uint8Array; pages: number}> {
  const pdf = await PDFDocument.load(file, {updateMetadata: false});
  const date = new Date(`${volume.date}T00:00:00Z`);
  pdf.setTitle(titleOf(volume), {showInWindowTitleBar: true});
  pdf.setAuthor(GUIDE.author);
  pdf.setSubject(volume.subtitle);
  pdf.setKeywords(['machine learning', 'pipelines', GUIDE.license]);
  pdf.setCreator(GUIDE.title);
  pdf.setLanguage('en');
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  const xmp = pdf.context.stream(metadata(volume), {Type: 'Metadata', Subtype: 'XML'});
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(xmp));
  return {file: await pdf.save({updateFieldAppearances: false}), pages: pdf.getPageCount()};
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The same in XMP (ISO 16684-1), which has a place for the license. */
function metadata(volume: Volume): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:cc="http://creativecommons.org/ns#">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(titleOf(volume))}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(GUIDE.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${GUIDE.license}</rdf:li></rdf:Alt></dc:rights>
<xmp:CreateDate>${volume.date}</xmp:CreateDate><xmp:ModifyDate>${volume.date}</xmp:ModifyDate>
<xmpRights:Marked>True</xmpRights:Marked><cc:license rdf:resource="${GUIDE.licenseUrl}"/>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}
