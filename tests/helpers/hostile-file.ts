import { CFB, write } from '@e965/xlsx';
import type { BookType } from '@e965/xlsx';
import { hostileRows, hostileWorkbook } from './hostile-cells.ts';
import type { CellValue } from './hostile-cells.ts';
import { randomNumbers } from './random-numbers.ts';
import type { RandomNumbers } from './random-numbers.ts';

type Container = ReturnType<typeof CFB.utils.cfb_new>;

export interface HostileFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The file of one number: the same bytes in every run, so that a failure can be looked at by itself. */
export function hostileFile(seed: number): HostileFile {
  const random = randomNumbers(seed);
  const make = random.pick([workbookBytes, workbookBytes, workbookBytes, csvBytes, csvBytes, webTableBytes]);
  const made = make(random);
  const bytes = random.once(5) ? made : damaged(made, random);
  return { name: `acak.${random.pick(['xlsx', 'xls', 'ods', 'csv', 'txt', 'docx'])}`, bytes };
}

const BOOK_TYPES: readonly BookType[] = [
  'xlsx',
  'xlsx',
  'xlsx',
  'xlsm',
  'biff8',
  'biff5',
  'ods',
  'fods',
  'xlsb',
  'xlml',
];

function workbookBytes(random: RandomNumbers): Buffer {
  const bookType = random.pick(BOOK_TYPES);
  // This writer of old XLS never ends on texts longer than a record of that format.
  const workbook = hostileWorkbook(random, bookType.startsWith('biff') ? 250 : Infinity);
  try {
    return write(workbook, {
      type: 'buffer',
      bookType,
      compression: random.once(2),
      bookSST: random.once(2),
    }) as Buffer;
  } catch {
    // Some tricks are more than this writer takes; the same rows as text are still worth reading.
    return csvBytes(random);
  }
}

function csvBytes(random: RandomNumbers): Buffer {
  const delimiter = random.pick([';', ',', '\t', '|']);
  const quoted = (value: CellValue): string => {
    const text = value === null ? '' : String(value);
    return /["\r\n;,\t|]/.test(text) && !random.once(5) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = hostileRows(random).map((row) => row.map(quoted).join(delimiter));
  const text = (random.once(6) ? `sep=${delimiter}\r\n` : '') + lines.join(random.pick(['\n', '\r\n', '\r']));
  return encoded(text, random);
}

function webTableBytes(random: RandomNumbers): Buffer {
  const span = () => (random.once(8) ? ` colspan="${random.pick(['2', '0', '-1', '99999', 'x'])}"` : '');
  const rows = hostileRows(random).map((row) =>
    row.map((value) => `<td${span()}>${value === null ? '' : String(value)}</td>`).join(''),
  );
  return encoded(`<html><table>${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</table></html>`, random);
}

function encoded(text: string, random: RandomNumbers): Buffer {
  switch (random.below(6)) {
    case 0:
      return Buffer.from(`\uFEFF${text}`, 'utf8');
    case 1:
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 2:
      return Buffer.from(text, 'utf16le').swap16();
    case 3:
      return Buffer.from(text, 'latin1');
    default:
      return Buffer.from(text, 'utf8');
  }
}

type Damage = (bytes: Buffer, random: RandomNumbers) => Buffer;

const flipped: Damage = (bytes, random) => {
  const copy = Buffer.from(bytes);
  for (let times = 1 + random.below(20); times > 0 && copy.length > 0; times -= 1) {
    const at = random.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
  }
  return copy;
};
const truncated: Damage = (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1));
const zeroed: Damage = (bytes, random) => {
  const from = random.below(bytes.length + 1);
  return Buffer.from(bytes).fill(0, from, Math.min(bytes.length, from + random.below(400)));
};
const repeated: Damage = (bytes, random) => {
  const from = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(random.below(from + 1))]);
};
const withRubbish: Damage = (bytes, random) => {
  const rubbish = Buffer.from(Array.from({ length: 1 + random.below(60) }, () => random.below(256)));
  return random.once(2) ? Buffer.concat([rubbish, bytes]) : Buffer.concat([bytes, rubbish]);
};

/** What can be done to the parts of a zip; a file that is none is left to the other damages. */
const withParts =
  (change: (container: Container, names: readonly string[], random: RandomNumbers) => void): Damage =>
  (bytes, random) => {
    if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return flipped(bytes, random);
    const container = CFB.read(bytes, { type: 'buffer' });
    const names = (container.FullPaths as string[])
      .filter((name) => !name.endsWith('/'))
      .map((name) => name.replace('Root Entry', ''));
    change(container, names, random);
    return CFB.write(container, { type: 'buffer', fileType: 'zip', compression: random.once(2) }) as Buffer;
  };

const contentOf = (container: Container, name: string): Buffer =>
  Buffer.from((CFB.find(container, name)?.content ?? []) as Uint8Array);

const swappedParts = withParts((container, names, random) => {
  const [one, other] = [random.pick(names), random.pick(names)];
  const [first, second] = [contentOf(container, one), contentOf(container, other)];
  CFB.utils.cfb_add(container, one, second);
  CFB.utils.cfb_add(container, other, first);
});
const missingPart = withParts((container, names, random) => {
  CFB.utils.cfb_del(container, random.pick(names));
});
const damagedPart = withParts((container, names, random) => {
  const name = random.pick(names);
  CFB.utils.cfb_add(
    container,
    name,
    random.pick([flipped, truncated, zeroed, repeated])(contentOf(container, name), random),
  );
});
const nestedZip: Damage = (bytes, random) => {
  const container = CFB.utils.cfb_new();
  const name = random.pick([
    '/dalam.xlsx',
    '/xl/worksheets/sheet1.xml',
    '/../luar.xlsx',
    '/content.xml',
    '/mimetype',
  ]);
  CFB.utils.cfb_add(container, name, bytes);
  if (random.once(2)) CFB.utils.cfb_add(container, '/[Content_Types].xml', Buffer.from('<Types/>'));
  return CFB.write(container, { type: 'buffer', fileType: 'zip' }) as Buffer;
};
const zipInside = withParts((container, names, random) => {
  const inner = CFB.utils.cfb_new();
  CFB.utils.cfb_add(inner, '/a.bin', Buffer.alloc(2000, 7));
  const packed = CFB.write(inner, { type: 'buffer', fileType: 'zip' }) as Buffer;
  CFB.utils.cfb_add(container, random.once(2) ? random.pick(names) : '/xl/embeddings/dalam.zip', packed);
});
/** Entities that grow when they are followed, numbers that are none, positions far outside of any sheet. */
const hostileXml = withParts((container, names, random) => {
  const sheets = names.filter((name) =>
    /sheet\d|content\.xml|sharedStrings|styles|workbook\.xml$/.test(name),
  );
  const name = random.pick(sheets.length > 0 ? sheets : names);
  const tricks: readonly ((xml: string) => string)[] = [
    (xml) => xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;">]>'),
    (xml) => xml.replaceAll('</v>', '&c;</v>'),
    (xml) => xml.replace(/r="([A-Z]+)\d+"/, 'r="XFD1048576"'),
    (xml) => xml.replace(/r="([A-Z]+)\d+"/, 'r="ZZZZZZ99999999999"'),
    (xml) => xml.replace(/<v>[^<]*<\/v>/, '<v>99999999999999999999</v>'),
    (xml) => xml.replace(/ t="\w+"/, ' t="__proto__"'),
    (xml) => xml.replace(/ s="\d+"/g, ' s="99999"'),
    (xml) => xml.replace(/name="[^"]*"/, 'name="__proto__"'),
    (xml) => xml.replace(/number-columns-repeated="\d+"/, 'number-columns-repeated="999999999"'),
    (xml) => xml.replace('<table:table-row', '<table:table-row table:number-rows-repeated="1048576"'),
    (xml) => xml.replace('</sheetData>', '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'),
  ];
  const xml = random.pick(tricks)(contentOf(container, name).toString('utf8'));
  CFB.utils.cfb_add(container, name, Buffer.from(xml, 'utf8'));
});

const BYTE_DAMAGES: readonly Damage[] = [flipped, truncated, zeroed, repeated, withRubbish, nestedZip];
const PART_DAMAGES: readonly Damage[] = [
  swappedParts,
  missingPart,
  damagedPart,
  damagedPart,
  zipInside,
  hostileXml,
  hostileXml,
];

/** Parts are damaged before bytes: taking a broken zip apart is the program's work, not this helper's. */
function damaged(bytes: Buffer, random: RandomNumbers): Buffer {
  const inParts = random.once(2) ? random.pick(PART_DAMAGES)(bytes, random) : bytes;
  return inParts === bytes || random.once(4) ? random.pick(BYTE_DAMAGES)(inParts, random) : inParts;
}
