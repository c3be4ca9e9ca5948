import type { ReadFault } from './document.ts';
import { readFault } from './fault.ts';
import { type Run, runOf, type TextItem } from './pdf-runs.ts';
import { layOut, type PdfText } from './pdf-text.ts';

const mostPages = 2000;

/** The text of a PDF. It runs in a process of its own: hostile files make pdf.js hang or use up all memory. */
export async function extractPdf(bytes: Uint8Array): Promise<PdfText | ReadFault> {
  const { getDocument } = await pdfjs();
  const missing = new Set<string>();
  const task = getDocument({
    data: bytes,
    // pdf.js once ran code that a font brought along.
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
    useWorkerFetch: false,
    BinaryDataFactory: refusingFactory(missing),
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > mostPages) {
      return readFault('too-large', `The PDF has ${pdf.numPages} pages; at most ${mostPages} are read.`);
    }
    const pages: Run[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await runsOf(pdf, number));
    const { lang } = await languageOf(pdf);
    const [name] = missing;
    if (name !== undefined) return unknownCharacters(name);
    const laidOut = layOut(pages);
    if (laidOut.text === '') return noText;
    return lang === undefined ? laidOut : { ...laidOut, language: lang };
  } catch (error) {
    return faultOf(error as Error);
  }
}

/** As much of pdf.js as is used. Its own types need those of browsers. */
interface PdfJs {
  getDocument(options: Readonly<Record<string, unknown>>): { readonly promise: Promise<Pdf> };
}

interface Pdf {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
}

interface PdfPage {
  getTextContent(options: Readonly<Record<string, unknown>>): Promise<{ readonly items: readonly object[] }>;
  cleanup(): void;
}

async function pdfjs(): Promise<PdfJs> {
  const { getResolvedPDFJS } = (await import(import.meta.resolve('unpdf'))) as {
    getResolvedPDFJS(): Promise<PdfJs>;
  };
  return await getResolvedPDFJS();
}

async function runsOf(pdf: Pdf, number: number): Promise<Run[]> {
  const page = await pdf.getPage(number);
  const content = await page.getTextContent({ disableNormalization: true, includeMarkedContent: false });
  page.cleanup();
  return content.items.flatMap((item) => ('str' in item ? [runOf(item as TextItem)] : []));
}

async function languageOf(pdf: Pdf): Promise<{ readonly lang?: string }> {
  const { info } = await pdf.getMetadata();
  const language = info['Language'];
  return typeof language === 'string' && language !== '' ? { lang: language } : {};
}

/** Old Chinese and Japanese files rely on tables of characters that the reader does not bring along: it notes which. */
function refusingFactory(missing: Set<string>): object {
  return class {
    fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<never> {
      if (kind === 'cMapUrl') missing.add(filename.replace(/\.bcmap$/, ''));
      return Promise.reject(new Error(`There is no ${filename}.`));
    }
  };
}

const otherwise = 'Keep its text in a file of its own and cite that.';
const noText = readFault('no-text', 'The PDF holds no text. Its pages may be scanned images.', otherwise);

/** Words in such a font are left out by pdf.js without a word; a quotation that is not found would prove nothing. */
function unknownCharacters(name: string): ReadFault {
  const fault = `Text of the PDF cannot be read: a font needs the character table ${name}, which is not at hand.`;
  return readFault('no-text', fault, otherwise);
}

function faultOf(error: Error): ReadFault {
  if (error.name === 'PasswordException') {
    return readFault('encrypted', 'The PDF is encrypted and asks for a password.', 'Save it without one.');
  }
  return readFault('damaged', `The PDF is damaged: ${error.message.slice(0, 200)}`);
}
