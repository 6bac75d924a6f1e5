import type { Reason } from '../value/reason.ts';
import type { FilledTemplate } from './fill.ts';
import { findPlaceholder } from './placeholder.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';

/** What a paper lacks besides the words of its template; what is not lacking is left out. */
export interface PaperLacks {
  /** Nobody is recorded for this position on the paper's day, and the paper is signed. */
  readonly signer?: { readonly position: string; readonly on: PlainDate };
  /** The paper names the place it is given in, and the office has none. */
  readonly city?: true;
}

const LIST_NAMES: Readonly<Record<string, string>> = { penerima: 'Koperasi penerima', pendiri: 'Pendiri' };

/** How the office knows a placeholder or a list. */
export const gapName = (code: string): string => findPlaceholder(code)?.name ?? LIST_NAMES[code] ?? code;

/**
 * What keeps a paper from its number: a place that its template cannot do without, a signer, a city refuse it; any
 * other empty place is asked about.
 */
export function paperGaps(
  { missing, essential }: Pick<FilledTemplate, 'missing' | 'essential'>,
  { signer, city }: PaperLacks,
): readonly Reason[] {
  const needed = new Set(essential);
  const places = missing.map((code): Reason => {
    const name = gapName(code);
    return needed.has(code)
      ? {
          code: 'ISIAN_POKOK_KOSONG',
          level: 'refuse',
          message: `${name} belum diisi, padahal naskah ini tidak dapat terbit tanpanya.`,
          field: name,
        }
      : { code: 'ISIAN_KOSONG', level: 'warning', message: `${name} masih kosong.`, field: name };
  });
  return [...lackReasons({ ...(signer && { signer }), ...(city && { city }) }), ...places];
}

/** The lacks that refuse any paper that is signed and says where. */
export function lackReasons({ signer, city }: PaperLacks): readonly Reason[] {
  const reasons: Reason[] = [];
  if (signer) {
    const day = formatLongDate(signer.on);
    reasons.push({
      code: 'PENANDA_TANGAN_KOSONG',
      level: 'refuse',
      message: `Belum ada pejabat yang tercatat sebagai ${signer.position} pada ${day}. Catat pejabatnya di Pengaturan, atau perbaiki tanggalnya.`,
      field: 'Penanda tangan',
      value: day,
    });
  }
  if (city) {
    reasons.push({
      code: 'KOTA_TERBIT_KOSONG',
      level: 'refuse',
      message: 'Kota terbit surat belum diisi. Isi di Pengaturan, Identitas dinas.',
      field: 'Kota terbit surat',
    });
  }
  return reasons;
}
