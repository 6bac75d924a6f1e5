import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CertificateData } from '../../electron/backend/documents/certificate/certificate-data.ts';
import { encodePng } from '../../electron/backend/documents/picture/png-encode.ts';
import { randomNumbers } from '../helpers/random-numbers.ts';

/** What an office does today: one document, a list beside it, and the word processor's mail merge to PDF. */
export interface MailMergeResult {
  readonly together: number;
  readonly separately: number;
  readonly pages: number;
}

const fonts = fileURLToPath(new URL('../../resources/fonts', import.meta.url));
const FACES = [
  'eb-garamond/EBGaramond-Regular.ttf',
  'cinzel/Cinzel-SemiBold.ttf',
  'great-vibes/GreatVibes-Regular.ttf',
];
const TIME_LIMIT = 600_000;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A square of dark and light modules: an image of the size and kind of a QR. */
function qrLike(): Buffer {
  const random = randomNumbers(7);
  const [modules, scale] = [33, 6];
  const side = modules * scale;
  const dark = Array.from({ length: modules * modules }, () => random.once(2));
  const rgba = new Uint8Array(side * side * 4).fill(255);
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    const place = Math.floor(pixel / side / scale) * modules + Math.floor((pixel % side) / scale);
    if (dark[place] === true) rgba.fill(0, pixel * 4, pixel * 4 + 3);
  }
  return encodePng({ width: side, height: side, rgba });
}

/** A round mark with clear corners, of the size an emblem is scanned at. */
export function emblemLike(side: number): Buffer {
  const rgba = new Uint8Array(side * side * 4);
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    const [x, y] = [(pixel % side) - side / 2, Math.floor(pixel / side) - side / 2];
    const radius = Math.hypot(x, y) / (side / 2);
    if (radius > 1) continue;
    rgba.set(radius > 0.8 ? [184, 134, 43, 255] : [11, 93, 75 + Math.round(60 * radius), 255], pixel * 4);
  }
  return encodePng({ width: side, height: side, rgba });
}

const COLUMNS = ['nomor', 'nama', 'badanhukum', 'kecamatan'] as const;

function listOf(recipients: readonly CertificateData[]): string {
  const rows = recipients.map((one) =>
    [one.number, one.cooperativeName, one.legalEntityNumber, one.districtName].join(';'),
  );
  return [COLUMNS.join(';'), ...rows].join('\n');
}

function documentOf(one: CertificateData): string {
  const field = (column: (typeof COLUMNS)[number]) =>
    `<text:database-display text:database-name="penerima" text:table-name="piagam" text:table-type="table" text:column-name="${column}">x</text:database-display>`;
  const image = (name: string, bytes: Buffer, size: string) =>
    `<draw:frame draw:name="${name}" text:anchor-type="as-char" svg:width="${size}" svg:height="${size}"><draw:image><office:binary-data>${bytes.toString('base64')}</office:binary-data></draw:image></draw:frame>`;
  const style = (name: string, font: string, size: number, extra = '') =>
    `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties fo:text-align="center"${extra}/><style:text-properties style:font-name="${font}" fo:font-family="'${font}'" fo:font-size="${size}pt"/></style:style>`;
  const line = (name: string, content: string) => `<text:p text:style-name="${name}">${content}</text:p>`;
  const { signatory } = one;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>${style('P1', 'EB Garamond', 13)}${style('P2', 'Cinzel', 32)}${style('P3', 'Great Vibes', 24)}${style('P4', 'EB Garamond', 26)}
<style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin-top="1.6cm" fo:margin-bottom="1.2cm" fo:margin-left="3cm" fo:margin-right="3cm" fo:border="1.5pt double #0B5D4B" fo:padding="0.3cm"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1"/></office:master-styles>
<office:body><office:text>
${line('P1', image('lambang', emblemLike(600), '1.5cm'))}
${line('P1', escaped(one.officeHeading.governmentName))}${line('P1', escaped(one.officeHeading.officeName))}
${line('P2', 'PIAGAM PENGHARGAAN')}${line('P1', `Nomor: ${field('nomor')}`)}
${line('P3', 'diberikan kepada')}${line('P4', field('nama'))}
${line('P1', `Badan Hukum Nomor ${field('badanhukum')}, Kecamatan ${field('kecamatan')}`)}
${line('P1', escaped(one.citation))}
${line('P1', `${escaped(one.placeAndDate.city)}, 18 November 2025`)}${line('P1', escaped(signatory.position))}
${line('P1', image('qr', qrLike(), '2.2cm'))}${line('P1', escaped(signatory.name))}${line('P1', escaped(signatory.rank))}
</office:text></office:body></office:document>`;
}

const profileOption = (profile: string): string => `-env:UserInstallation=${pathToFileURL(profile).href}`;

/** The macro as the word processor wants it in a profile of its own, which its first start lays out. */
function writeProfile(profile: string): void {
  spawnSync('soffice', [profileOption(profile), '--headless', '--terminate_after_init'], {
    timeout: TIME_LIMIT,
  });
  const library = path.join(profile, 'user', 'basic', 'Standard');
  mkdirSync(library, { recursive: true });
  const macro = escaped(readFileSync(new URL('mail-merge/merge.bas', import.meta.url), 'utf8'))
    .replaceAll('"', '&quot;')
    .replaceAll('>', '&gt;');
  const doctype = (kind: string) =>
    `<!DOCTYPE library:${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${kind}.dtd">`;
  writeFileSync(
    path.join(library, 'Ukur.xba'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Ukur" script:language="StarBasic">${macro}</script:module>`,
  );
  writeFileSync(
    path.join(library, 'script.xlb'),
    `<?xml version="1.0" encoding="UTF-8"?>\n${doctype('library')}\n<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Ukur"/></library:library>`,
  );
  writeFileSync(
    path.join(profile, 'user', 'basic', 'script.xlc'),
    `<?xml version="1.0" encoding="UTF-8"?>\n${doctype('libraries')}\n<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
  );
}

/**
 * The milliseconds of LibreOffice's mail merge of these certificates, its own start not counted; a sentence instead
 * where it is not installed or cannot do it.
 */
export function mailMerge(recipients: readonly CertificateData[]): MailMergeResult | string {
  const [first] = recipients;
  if (!first) return 'tidak ada penerima';
  if (spawnSync('soffice', ['--version']).status !== 0) return 'LibreOffice (soffice) tidak terpasang';
  const folder = mkdtempSync(path.join(tmpdir(), 'meja-gabung-'));
  try {
    const profile = path.join(folder, 'profil');
    writeProfile(profile);
    for (const name of ['data', 'satu', 'banyak', 'huruf/fonts'])
      mkdirSync(path.join(folder, name), { recursive: true });
    for (const face of FACES) {
      copyFileSync(path.join(fonts, face), path.join(folder, 'huruf', 'fonts', path.basename(face)));
    }
    writeFileSync(path.join(folder, 'data', 'piagam.csv'), listOf(recipients));
    writeFileSync(path.join(folder, 'piagam.fodt'), documentOf(first));
    spawnSync(
      'soffice',
      [profileOption(profile), '--headless', '--norestore', `macro:///Standard.Ukur.Main("${folder}")`],
      { timeout: TIME_LIMIT, env: { ...process.env, XDG_DATA_HOME: path.join(folder, 'huruf') } },
    );
    return resultOf(folder, recipients.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function resultOf(folder: string, count: number): MailMergeResult | string {
  const text = readIfThere(path.join(folder, 'hasil.txt'))?.trim() ?? '';
  const [together, separately] = text.split(';').map(Number);
  if (together === undefined || separately === undefined || !Number.isFinite(together + separately)) {
    return `LibreOffice tidak menyelesaikan gabungan surat (${text === '' ? 'tanpa hasil; apakah Writer terpasang?' : text})`;
  }
  const made = readdirSync(path.join(folder, 'banyak')).filter((name) => name.endsWith('.pdf')).length;
  const [single] = readdirSync(path.join(folder, 'satu')).filter((name) => name.endsWith('.pdf'));
  const pages = pagesOf(path.join(folder, 'satu', single ?? ''));
  if (made !== count || pages !== count) {
    return `LibreOffice membuat ${made} berkas dan ${pages} halaman, bukan ${count}`;
  }
  return { together, separately, pages };
}

function pagesOf(file: string): number {
  const { stdout } = spawnSync('pdfinfo', [file], { encoding: 'utf8' });
  return Number(/Pages: +(\d+)/.exec(stdout)?.[1] ?? 0);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
