/** The sheet as a Word file. Fetched when somebody asks for one: the library is larger than the page. */
import { BorderStyle, Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import * as words from '../../words/referral-sheet.ts';
import { sheetBlocks, type Block, type Sheet } from './sheet.ts';

/** Sizes are in half points, spaces in twentieths of a point. */
const GREY = '555555';

export const wordFile = (sheet: Sheet): Promise<Blob> => Packer.toBlob(documentOf(sheet));

export const documentOf = (sheet: Sheet): Document =>
  new Document({
    title: words.sheetTitle,
    creator: '',
    lastModifiedBy: '',
    styles: { default: { document: { run: { font: 'Arial', size: 22, language: { value: 'en-GB' } } } } },
    sections: [{ children: sheetBlocks(sheet).flatMap(paragraphsOf) }],
  });

function paragraphsOf(block: Block): Paragraph[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 })];
    case 'heading':
      return [
        new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2, keepNext: true, spacing: { before: 240 } }),
      ];
    case 'check':
      return [new Paragraph({ text: `${block.ticked ? '☒' : '☐'} ${block.text}` })];
    case 'hint':
      return [new Paragraph({ keepNext: true, children: [new TextRun({ text: block.text, size: 20, color: GREY })] })];
    case 'answer':
      return block.text ? block.text.split('\n').map((text) => new Paragraph({ text })) : roomToWrite();
    default:
      return [new Paragraph({ text: block.text, spacing: { after: 80 } })];
  }
}

const roomToWrite = (): Paragraph[] =>
  [1, 2, 3].map(
    () =>
      new Paragraph({
        spacing: { before: 240 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: GREY, space: 1 } },
      }),
  );
