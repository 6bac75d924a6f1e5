import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { CertificateData } from './certificate-data.ts';

/** Running text never has longer lines: the eye must find the next one back. */
export const MAX_LINE_LETTERS = 75;

const STANDARD_TITLE = 'PIAGAM PENGHARGAAN';

/** A script face has no capitals to shout with: "Piagam Penghargaan". */
export function titleOf(certificate: CertificateData): string {
  const title =
    certificate.title === undefined || certificate.title === '' ? STANDARD_TITLE : certificate.title;
  if (certificate.look?.design !== 'modern') return title.toUpperCase();
  return title.toLowerCase().replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}

/** "Kepala Dinas ... memberikan penghargaan kepada"; a position typed in capitals would shout in a sentence. */
export function openingOf(certificate: CertificateData): string {
  if (certificate.opening !== undefined && certificate.opening !== '') return certificate.opening;
  const { prefix, position } = certificate.signatory;
  const isSpoken = position !== position.toUpperCase();
  const giver = isSpoken ? `${prefix} ${position}`.trim() : 'Dengan ini';
  return `${giver} memberikan penghargaan kepada`;
}

/** One line, or two where one would be longer than running text may be. */
export function identityOf(certificate: CertificateData): readonly string[] {
  if (certificate.identity !== undefined) return [certificate.identity].filter((line) => line !== '');
  const { legalEntityNumber, legalEntityOn, districtName, look } = certificate;
  const date = legalEntityOn ? ` tanggal ${formatLongDate(legalEntityOn)}` : '';
  const entity = legalEntityNumber === '' ? '' : `Badan Hukum Nomor ${legalEntityNumber}${date}`;
  const district = districtName === '' ? '' : `Kecamatan ${districtName}`;
  const parts = [entity, district].filter((part) => part !== '');
  const line = parts.join(', ');
  if (line === '') return [];
  return look !== undefined && line.length > MAX_LINE_LETTERS ? parts : [line];
}
