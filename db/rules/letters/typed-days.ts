import { formatLongDate } from '../value/indonesian-date.ts';
import { isPlainDate } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';
import { codesIn } from '../template/check.ts';
import { findPlaceholder } from '../template/placeholder.ts';

/** Days that lie behind the paper that names them. */
const BEHIND = [
  'tanggal_surat_masuk',
  'tanggal_permohonan',
  'tanggal_surat_tugas',
  'tanggal_mulai',
  'tanggal_selesai',
  'diterima_pengurus',
  'diterima_kreditor',
  'tanggal_keputusan',
  'tanggal_diketahui',
] as const;

interface TypedPaper {
  /** The template's own. */
  readonly text: string;
  /** Values by placeholder, days as YYYY-MM-DD. */
  readonly fields: Readonly<Record<string, string>>;
  readonly on: PlainDate;
}

const nameOf = (code: string): string => findPlaceholder(code)?.name ?? code;

/**
 * What a person typed that cannot all be so: a day after the paper that tells of it, an end before its beginning (both
 * asked about), one and the same person as giver and receiver (refused).
 */
export function typedContradictions({ text, fields, on }: TypedPaper): readonly Reason[] {
  const says = codesIn(text);
  const dayOf = (code: string): PlainDate | null => {
    const day = fields[code] ?? '';
    return says.has(code) && isPlainDate(day) ? day : null;
  };
  const limit = formatLongDate(on);
  const later = BEHIND.flatMap((code): readonly Reason[] => {
    const day = dayOf(code);
    if (!day || day <= on) return [];
    const [field, value] = [nameOf(code), formatLongDate(day)];
    const message = `${field} ${value} sesudah tanggal naskah, ${limit}.`;
    return [{ code: 'TANGGAL_SESUDAH_NASKAH', level: 'warning', message, field, value, limit }];
  });
  return [
    ...later,
    ...turnedRound(dayOf('tanggal_mulai'), dayOf('tanggal_selesai')),
    ...turnedRound(dayOf('ditempel_sejak'), dayOf('ditempel_sampai')),
    ...sameParty(says, fields),
  ];
}

function turnedRound(from: PlainDate | null, until: PlainDate | null): readonly Reason[] {
  if (!from || !until || until >= from) return [];
  const [value, limit] = [formatLongDate(until), formatLongDate(from)];
  const message = `Tanggal selesai ${value} sebelum tanggal mulai, ${limit}.`;
  return [{ code: 'TANGGAL_TERBALIK', level: 'warning', message, field: 'Tanggal selesai', value, limit }];
}

function sameParty(says: ReadonlySet<string>, fields: Readonly<Record<string, string>>): readonly Reason[] {
  const [giver = '', receiver = ''] = ['pihak_pertama_nama', 'pihak_kedua_nama'].map((code) =>
    says.has(code) ? (fields[code] ?? '').trim().toLowerCase().replace(/\s+/g, ' ') : '',
  );
  if (giver === '' || giver !== receiver) return [];
  const value = fields['pihak_kedua_nama'] ?? '';
  const message = `${value} tidak dapat sekaligus menyerahkan dan menerima.`;
  return [{ code: 'PIHAK_SAMA', level: 'refuse', message, field: 'Pihak kedua', value }];
}
