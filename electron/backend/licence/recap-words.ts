import type { ReadHandle } from '#db/handles.ts';
import type { LicenceGrouping } from '#db/queries/licence/recap.ts';
import { listChildren } from '#db/queries/office/region.ts';
import { LICENCE_HELPER_LABELS, LICENCE_HELPERS } from '#rules/licence/licence.ts';
import { requireOffice } from '../office/require-office.ts';
import { fundText, kindText } from './words.ts';
import type { LicenceWords } from './words.ts';

const NOT_WRITTEN: Readonly<Record<LicenceGrouping, string>> = {
  kind: 'Jenis belum dicatat',
  issuedYear: 'Tanggal terbit belum dicatat',
  fundYear: 'Tahun anggaran belum dicatat',
  fund: 'Sumber dana belum dicatat',
  helper: 'Yang membantu belum dicatat',
  district: 'Kecamatan belum dicatat',
};

/** What a group of a recap is called. */
export async function groupNames(
  read: ReadHandle,
  by: LicenceGrouping,
  words: LicenceWords,
): Promise<(key: string) => string> {
  const { regionCode } = await requireOffice(read);
  const districts =
    by === 'district'
      ? new Map((await listChildren(read, regionCode)).map(({ code, name }) => [code, name]))
      : new Map<string, string>();
  return (key) => {
    if (key === '') return NOT_WRITTEN[by];
    if (by === 'kind') return kindText(key, words);
    if (by === 'fund') return fundText(key, words);
    if (by === 'helper') return LICENCE_HELPER_LABELS[LICENCE_HELPERS.find((one) => one === key) ?? ''];
    return by === 'district' ? (districts.get(key) ?? key) : key;
  };
}
