import { describe, expect, test } from 'vitest';
import type { OutputOf } from '#contract/index.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { LetterDialog } from '../../../../renderer/features/rat/letter-dialog.tsx';
import { renderPart } from '../../../helpers/render-part.tsx';

type Line = OutputOf<'rat.board'>['rows'][number];

const line = (id: string, step: 1 | 2 | 3 | null, isDue = true): Line => ({
  id,
  name: id,
  legalEntityNumber: '',
  districtName: '',
  villageName: '',
  form: 'primer',
  status: 'active',
  assignedOfficer: '',
  stage: null,
  stageOn: null,
  days: { invited: null, scheduled: null, held: null, reported: null, entered: null, certified: null },
  isHeldUndated: false,
  reportLimitOn: toPlainDate('2025-04-30'),
  limitSentence: '',
  unplaced: null,
  daysWaiting: null,
  daysOverdue: 10,
  reminder: step === null ? null : { step, dueOn: toPlainDate('2025-05-01'), isDue },
});

describe('a letter to the cooperatives picked on the board', () => {
  function open(ids: readonly string[], rows: readonly Line[]) {
    return renderPart(<LetterDialog ids={ids} bookYear={2024} onClose={() => undefined} />, {
      'rat.board': { rows },
    });
  }
  const draftOf = (went: readonly unknown[]) => went[0];

  test('is the warning that is due to them', async () => {
    const { page, press, went, asked } = open(['k1', 'k2'], [line('k1', 2), line('k2', 2), line('k3', 1)]);
    await page.findByDisplayValue('Teguran kedua (SP2), jatuh tempo untuk 2 koperasi');
    await press('Lanjut ke Surat');
    expect(asked('rat.board')[0]).toMatchObject({ bookYear: 2024, standing: 'overdue' });
    expect(draftOf(went)).toEqual({
      screen: 'letters',
      draft: { templateCode: 'teguran-2', cooperativeIds: ['k1', 'k2'], bookYear: 2024 },
    });
  });

  test('goes only to those it is due to where the others wait for another one', async () => {
    const { page, press, choose, went } = open(
      ['k1', 'k2', 'k3'],
      [line('k1', 1), line('k2', 1), line('k3', 3)],
    );
    await page.findByText('Surat ini untuk 2 koperasi yang sudah waktunya; 1 lainnya menunggu surat lain.');
    await choose('Jenis surat', 'Teguran ketiga (SP3), jatuh tempo untuk 1 koperasi');
    await press('Lanjut ke Surat');
    expect(draftOf(went)).toMatchObject({ draft: { templateCode: 'teguran-3', cooperativeIds: ['k3'] } });
  });

  test('is the invitation where nothing is due, and whatever is chosen then goes to all', async () => {
    const { page, press, choose, went } = open(['k1', 'k2'], [line('k1', 1, false), line('k2', null)]);
    await page.findByDisplayValue('Undangan melaksanakan RAT');
    await choose('Jenis surat', 'Teguran pertama (SP1)');
    await press('Lanjut ke Surat');
    expect(draftOf(went)).toMatchObject({
      draft: { templateCode: 'teguran-1', cooperativeIds: ['k1', 'k2'] },
    });
  });
});
