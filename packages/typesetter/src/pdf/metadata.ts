/**
 * Metadata, twice and in agreement, as ISO 19005-3, 6.6.2 and 6.6.3, wants it: the information
 * dictionary and an XMP packet, which also says what the file keeps to: PDF/A-3a (6.6.4) and PDF/UA-1
 * (ISO 14289-1, clause 5). The property `pdfuaid:part` is none that PDF/A knows, so the packet
 * describes its schema (6.6.2.3.2).
 *
 * Under PDF 2.0 the packet alone has it (ISO 19005-4, 6.1.3), and claims PDF/A-4 (6.7.3), PDF/UA-2 (ISO 14289-2, clause 5)
 * and, as declarations of the PDF Association, both levels of WTPDF 1.0 (6.1.2 there). No schema is described any more.
 */
import type { Standard } from './standard.ts';
import type { PdfMetadata } from './types.ts';

/** Characters that XML 1.0 cannot carry, not even escaped; controls mean nothing in a title either. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NOT_XML = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+/gu;

/** Text as both places can hold it. */
export function cleanMetadata(metadata: PdfMetadata): PdfMetadata {
  const clean = (value: string): string => value.replace(NOT_XML, ' ').trim();
  return {
    title: clean(metadata.title),
    author: clean(metadata.author),
    subject: clean(metadata.subject),
    keywords: clean(metadata.keywords),
    lang: metadata.lang,
    creator: clean(metadata.creator),
    producer: clean(metadata.producer),
    date: metadata.date,
  };
}

/** The information dictionary (ISO 32000-1, 14.3.3); what is empty is left out. */
export function fileInfo(metadata: PdfMetadata): Record<string, string | Date> {
  const entries: [string, string | Date][] = [
    ['Title', metadata.title],
    ['Author', metadata.author],
    ['Subject', metadata.subject],
    ['Keywords', metadata.keywords],
    ['Creator', metadata.creator],
    ['Producer', metadata.producer],
    ['CreationDate', metadata.date],
    ['ModDate', metadata.date],
  ];
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

function escapeXml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function property(name: string, value: string): string {
  return value === '' ? '' : `   <${name}>${escapeXml(value)}</${name}>\n`;
}

function array(name: string, kind: 'Alt' | 'Seq', value: string): string {
  if (value === '') return '';
  const lang = kind === 'Alt' ? ' xml:lang="x-default"' : '';
  const item = `<rdf:li${lang}>${escapeXml(value)}</rdf:li>`;
  return `   <${name}><rdf:${kind}>${item}</rdf:${kind}></${name}>\n`;
}

const PDFUA_SCHEMA = `   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
     <pdfaProperty:name>part</pdfaProperty:name>
     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
     <pdfaProperty:category>internal</pdfaProperty:category>
     <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
   </rdf:li></rdf:Bag></pdfaExtension:schemas>
`;

/** What a claim is made with: the namespaces by prefix, the properties that make it, and those that describe them. */
interface Claim {
  readonly namespaces: Readonly<Record<string, string>>;
  readonly properties: string;
  readonly schemas: string;
}

const NAMESPACES = {
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
};

const UA1: Claim = {
  namespaces: {
    ...NAMESPACES,
    pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
    pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
    pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
  },
  properties:
    property('pdfaid:part', '3') + property('pdfaid:conformance', 'A') + property('pdfuaid:part', '1'),
  schemas: PDFUA_SCHEMA,
};

const declaration = (level: string): string =>
  `<rdf:li rdf:parseType="Resource"><pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#${level}</pdfd:conformsTo></rdf:li>`;

/** @param attached whether it holds files, without which no file is PDF/A-4f (ISO 19005-4, annex A) */
const ua2 = (attached: boolean): Claim => ({
  namespaces: { ...NAMESPACES, pdfd: 'http://pdfa.org/declarations/' },
  properties:
    property('pdfaid:part', '4') +
    property('pdfaid:rev', '2020') +
    property('pdfaid:conformance', attached ? 'F' : '') +
    property('pdfuaid:part', '2') +
    property('pdfuaid:rev', '2024') +
    `   <pdfd:declarations><rdf:Bag>${declaration('accessibility1.0')}${declaration('reuse1.0')}</rdf:Bag></pdfd:declarations>\n`,
  schemas: '',
});

/**
 * The XMP packet of cleaned metadata.
 *
 * @param attached whether the file holds others
 */
export function xmpPacket(metadata: PdfMetadata, standard: Standard, attached: boolean): string {
  const { namespaces, properties, schemas } = standard === 'ua1' ? UA1 : ua2(attached);
  const declared = Object.entries(namespaces).map(([prefix, uri]) => `\n    xmlns:${prefix}="${uri}"`);
  // To the second and in UTC, as the information dictionary has it.
  const date = `${metadata.date.toISOString().slice(0, 19)}Z`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"${declared.join('')}>
${properties}${array('dc:title', 'Alt', metadata.title)}${array('dc:creator', 'Seq', metadata.author)}${array('dc:description', 'Alt', metadata.subject)}   <dc:language><rdf:Bag><rdf:li>${escapeXml(metadata.lang)}</rdf:li></rdf:Bag></dc:language>
${property('pdf:Keywords', metadata.keywords)}${property('pdf:Producer', metadata.producer)}${property('xmp:CreatorTool', metadata.creator)}   <xmp:CreateDate>${date}</xmp:CreateDate>
   <xmp:ModifyDate>${date}</xmp:ModifyDate>
${schemas}  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
