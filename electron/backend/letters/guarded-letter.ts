import type { ReadHandle } from '#db/handles.ts';
import { listNamesOf } from '#db/queries/cooperative/ids.ts';
import type { Letter } from '#db/queries/letters/letter.ts';
import { findPlaceholder } from '#rules/template/placeholder.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { isPlainDate } from '#rules/value/plain-date.ts';
import type { GuardedRecord, ShownField } from '../base/saved-record.ts';
import { requireLetter } from './require-letter.ts';

const dayText = (text: string): string => (isPlainDate(text) ? formatLongDate(text) : text);

async function letterFields(read: ReadHandle, letter: Letter): Promise<readonly ShownField[]> {
  const names = await listNamesOf(read, letter.cooperativeIds);
  const recipients = letter.cooperativeIds.map((id) => names.get(id) ?? '').join(', ');
  return [
    { name: 'on', label: 'Tanggal surat', now: formatLongDate(letter.datedOn), value: letter.datedOn },
    { name: 'bookYear', label: 'Tahun buku', now: String(letter.bookYear ?? '') },
    { name: 'classification', label: 'Kode klasifikasi', now: letter.classification },
    { name: 'cooperativeIds', label: 'Penerima', now: recipients, compared: letter.cooperativeIds },
    {
      name: 'text',
      label: 'Teks surat',
      now: letter.templateJson === null ? 'menurut templat' : 'ditulis untuk surat ini',
      compared: letter.templateJson,
    },
    ...Object.entries(letter.fields).map(([code, text]) => ({
      name: `fields.${code}`,
      label: findPlaceholder(code)?.name ?? code,
      now: dayText(text),
      value: text,
    })),
  ];
}

/** A letter as whoever saves or corrects it had read it. */
export function guardedLetter(
  read: ReadHandle,
  { id, updatedAt }: Letter,
  expectedUpdatedAt: string | null,
): GuardedRecord {
  const shown = async () => letterFields(read, await requireLetter(read, id));
  return { subject: `letter:${id}`, expectedUpdatedAt, updatedAt, shown };
}
