import { STATUS_LABELS } from './cooperative.ts';
import type { CooperativeStatus } from './cooperative.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';

export interface StatusOnRecord {
  readonly status: CooperativeStatus;
  /** The day it holds from, where that is on record. */
  readonly sinceOn: PlainDate | null;
  /** Book years with a RAT on record. */
  readonly ratYears: readonly number[];
}

/**
 * What speaks against a paper that calls a cooperative "aktif": another status, or one that began after the paper's
 * day, refuses it; no RAT of the book year on record is asked about, for the paper then names an older one or none.
 */
export function activeStatementDoubts(
  { status, sinceOn, ratYears }: StatusOnRecord,
  { on, bookYear }: { readonly on: PlainDate; readonly bookYear: number },
): readonly Reason[] {
  const value = STATUS_LABELS[status];
  if (status !== 'active') {
    const since = sinceOn ? ` sejak ${formatLongDate(sinceOn)}` : '';
    const message = `Statusnya tercatat ${value}${since}; surat ini hanya untuk koperasi berstatus aktif. Surat keterangan terdaftar tetap dapat dibuat dan menyebut statusnya.`;
    return [{ code: 'STATUS_TIDAK_AKTIF', level: 'refuse', message, field: 'Status', value }];
  }
  if (sinceOn && sinceOn > on) {
    const limit = formatLongDate(on);
    const message = `Status aktif baru berlaku sejak ${formatLongDate(sinceOn)}, sesudah tanggal surat, ${limit}.`;
    return [{ code: 'STATUS_TIDAK_AKTIF', level: 'refuse', message, field: 'Status', value, limit }];
  }
  if (ratYears.includes(bookYear)) return [];
  const message = `RAT Tahun Buku ${bookYear} belum tercatat; surat menyebut RAT terakhir yang ada.`;
  return [{ code: 'RAT_BELUM_DILAPORKAN', level: 'warning', message, field: 'RAT', value: String(bookYear) }];
}
