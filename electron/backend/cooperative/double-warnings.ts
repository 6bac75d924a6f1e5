import type { ReadHandle } from '#db/handles.ts';
import { listDoubles } from '#db/queries/cooperative/double.ts';
import type { Double, TellingFields } from '#db/queries/cooperative/double.ts';
import type { Reason } from '#rules/value/reason.ts';
import { REGISTER_FIELD_LABELS } from '#rules/cooperative/register-field.ts';

const named = (doubles: readonly Double[]): string =>
  doubles
    .map(({ name, districtName }) => `"${name}"${districtName === '' ? '' : ` (Kecamatan ${districtName})`}`)
    .join(', ');

/** Warnings that a number or name which was just written already stands at another record, with their names. */
export async function doubleWarnings(
  read: ReadHandle,
  cooperative: TellingFields & { readonly id: string },
  written: ReadonlySet<string>,
): Promise<readonly Reason[]> {
  const doubles = await listDoubles(read, cooperative, cooperative.id);
  return (['legalEntityNumber', 'nikKoperasi', 'name'] as const).flatMap((field) => {
    const found = doubles[field];
    if (!written.has(field) || found.length === 0) return [];
    const label = REGISTER_FIELD_LABELS[field];
    const message = `${label} ini sudah dipakai oleh ${named(found)}. Periksa, mungkin koperasi yang sama tercatat dua kali; datanya tetap disimpan.`;
    const code = field === 'name' ? 'NAMA_SUDAH_ADA' : 'GANDA_DI_REGISTER';
    return [
      { code, level: 'warning', message, field: label, value: cooperative[field] },
    ] satisfies readonly Reason[];
  });
}
