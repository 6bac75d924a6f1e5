import { formatInteger } from '../value/numbers.ts';
import { rowWord } from './table-words.ts';

/** One finding of the check of the log, with what a person calls the row. */
export type LogFinding =
  | {
      readonly kind: 'line-broken' | 'line-missing' | 'words-altered' | 'words-missing';
      readonly line: number;
    }
  | { readonly kind: 'log-altered'; readonly tableName: string; readonly label: string }
  | {
      readonly kind: 'row-added' | 'row-changed' | 'row-gone';
      readonly tableName: string;
      readonly label: string;
      readonly line: number | null;
    }
  | { readonly kind: 'outside'; readonly line: number; readonly day: string; readonly rows: number }
  | { readonly kind: 'pending'; readonly rows: number }
  | { readonly kind: 'seal-broken'; readonly number: number; readonly line: number }
  | { readonly kind: 'seal-missing'; readonly number: number }
  | { readonly kind: 'seal-behind'; readonly number: number };

const rowOf = (tableName: string, label: string): string => `${rowWord(tableName)} ${label}`;
const lastTold = (line: number | null): string =>
  line === null ? 'log tidak pernah mencatatnya' : `terakhir dicatat pada baris log ${formatInteger(line)}`;

/** What was found, where, and what it means; Indonesian, whole sentences. */
export function findingSentence(finding: LogFinding): string {
  switch (finding.kind) {
    case 'line-broken':
      return `Rantai log putus pada baris ${formatInteger(finding.line)}: baris ini atau isinya tidak lagi seperti waktu ditulis.`;
    case 'line-missing':
      return `Baris log ${formatInteger(finding.line)} tidak ada: log dipotong atau barisnya diambil.`;
    case 'words-altered':
      return `Kata-kata baris log ${formatInteger(finding.line)} (siapa dan apa) diubah.`;
    case 'words-missing':
      return `Kata-kata baris log ${formatInteger(finding.line)} (siapa dan apa) tidak ada lagi.`;
    case 'log-altered':
      return `Catatan log tentang ${rowOf(finding.tableName, finding.label)} tidak cocok dengan baris lognya.`;
    case 'row-changed':
      return `Isi ${rowOf(finding.tableName, finding.label)} diubah di luar program; ${lastTold(finding.line)}.`;
    case 'row-added':
      return `${capital(rowOf(finding.tableName, finding.label))} ditambahkan di luar program; ${lastTold(finding.line)}.`;
    case 'row-gone':
      return `${capital(rowOf(finding.tableName, finding.label))} dihapus di luar program; ${lastTold(finding.line)}.`;
    case 'outside':
      return `Sebelum ${finding.day} ${formatInteger(finding.rows)} baris data ditulis di luar program (baris log ${formatInteger(finding.line)}).`;
    case 'pending':
      return `${formatInteger(finding.rows)} baris data ditulis di luar program sesudah baris log terakhir.`;
    case 'seal-broken':
      return `Segel nomor ${formatInteger(finding.number)} tidak cocok: log sampai baris ${formatInteger(finding.line)} bukan lagi log yang disegel.`;
    case 'seal-missing':
      return `Segel nomor ${formatInteger(finding.number)} tidak ada lagi.`;
    case 'seal-behind':
    default:
      return `Kunci segel sudah sampai nomor ${formatInteger(finding.number)}, tetapi segelnya tidak ada: log dipotong atau basis data yang lebih lama dipasang.`;
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
