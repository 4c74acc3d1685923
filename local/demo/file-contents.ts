import { crc32, deflateSync } from 'node:zlib';
import type { PlannedFile } from './plan.ts';

/** A file as it is stored. */
export interface DemoFile {
  readonly contentType: string;
  readonly body: Buffer;
}

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

const [width, height] = [640, 360];

/** Greys of a window with a title bar, some lines of text and a box in the middle: a screenshot, seen from afar. */
const greyAt = (x: number, y: number): number => {
  if (y < 28) return 90;
  if (x > 180 && x < 460 && y > 120 && y < 240) return y < 148 ? 60 : 225;
  const isLine = y % 24 > 8 && y % 24 < 16 && x > 24 && x < 140 + ((y * 37) % 460);
  return isLine ? 175 : 245;
};

const screenshot = (): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) rows[y * (width + 1) + x + 1] = greyAt(x, y);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** One page with one line, its places counted as the format wants it. */
const document = (): Buffer => {
  const page = 'BT /F1 18 Tf 72 760 Td (Documento dimostrativo) Tj ET';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const places: number[] = [];
  let text = '%PDF-1.4\n';
  for (const [index, object] of objects.entries()) {
    places.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(`${text}xref\n0 6\n0000000000 65535 f \n${entries}${trailer}`, 'latin1');
};

const log = Array.from(
  { length: 120 },
  (_, line) =>
    `02:${String(line % 60).padStart(2, '0')}:07.${line} nodo-${line % 3} ${line % 17 ? 'INFO passo' : 'ERRORE'} ${line}`,
).join('\n');
const list = [
  'matricola;corso;esito',
  ...Array.from({ length: 60 }, (_, row) => `0${612_300 + row};Informatica;da definire`),
];

const kinds: Readonly<Record<string, DemoFile>> = {
  png: { contentType: 'image/png', body: screenshot() },
  pdf: { contentType: 'application/pdf', body: document() },
  txt: { contentType: 'text/plain', body: Buffer.from(`${log}\n`) },
  csv: { contentType: 'text/csv', body: Buffer.from(`\uFEFF${list.join('\r\n')}\r\n`) },
};

/** What is in a file of that kind: real pictures, pages and tables, if dull ones. */
export const contentsOf = ({ kind }: PlannedFile): DemoFile => {
  const found = kinds[kind];
  if (found === undefined) throw new Error(`The demo has no file of the kind ${kind}.`);
  return found;
};
