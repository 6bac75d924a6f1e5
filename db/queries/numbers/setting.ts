import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** How the office keeps its number books. */
export interface NumberSetting {
  /** The one book that every number comes from; null: each series has its own. */
  readonly commonSeries: string | null;
  /** Certificates may leave the signature block open for pen and ink. */
  readonly allowsOpenSignature: boolean;
}

export async function readNumberSetting(db: ReadHandle): Promise<NumberSetting> {
  const row = await db.selectFrom('number_setting').selectAll().executeTakeFirstOrThrow();
  return { commonSeries: row.common_series, allowsOpenSignature: row.allows_open_signature === 1 };
}

export async function writeNumberSetting(db: WriteHandle, setting: NumberSetting): Promise<void> {
  await db
    .updateTable('number_setting')
    .set({
      common_series: setting.commonSeries,
      allows_open_signature: setting.allowsOpenSignature ? 1 : 0,
    })
    .where('id', '=', 1)
    .execute();
}
