import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { lastEditOf } from '#db/queries/change/record-edit.ts';
import { readNumberSetting, writeNumberSetting } from '#db/queries/numbers/setting.ts';
import type { CommandContext } from '../base/context.ts';
import { refuse } from '../base/refusal.ts';
import { saveGuarded } from '../base/saved-record.ts';
import type { ShownField } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { FOREIGN_SERIES, requireSeries } from './number-text.ts';

const SUBJECT = 'number-setting';

async function settingFields(read: ReadHandle): Promise<readonly ShownField[]> {
  const { commonSeries, allowsOpenSignature } = await readNumberSetting(read);
  const common = commonSeries === null ? 'Buku menurut seri' : (await requireSeries(read, commonSeries)).name;
  return [
    { name: 'commonSeries', label: 'Buku bersama', now: common, value: commonSeries ?? '' },
    {
      name: 'allowsOpenSignature',
      label: 'Tanda tangan terbuka pada piagam',
      now: allowsOpenSignature ? 'Boleh' : 'Tidak boleh',
    },
  ];
}

export async function readSetting(read: ReadHandle): Promise<OutputOf<'number.setting'>> {
  await requireOffice(read);
  return { ...(await readNumberSetting(read)), updatedAt: await lastEditOf(read, SUBJECT) };
}

/** From now on every number comes from one book, or each series draws from its own again; what is printed stays. */
export async function saveSetting(
  { expectedUpdatedAt, ...setting }: CheckedInputOf<'number.saveSetting'>,
  context: CommandContext,
): Promise<OutputOf<'number.saveSetting'>> {
  const { read, write } = context;
  await requireOffice(read);
  const { commonSeries } = setting;
  if (commonSeries !== null) await requireSeries(read, commonSeries);
  if (commonSeries === FOREIGN_SERIES)
    refuse('commonSeries', 'Nomor dari SRIKANDI diberikan di luar program. Pilih buku milik dinas.');
  const shown = () => settingFields(read);
  await saveGuarded(context, { subject: SUBJECT, expectedUpdatedAt, shown }, () =>
    writeNumberSetting(write, setting),
  );
  return readSetting(read);
}
