import { describe, expect, test } from 'vitest';
import type { Reason } from '#rules/value/reason.ts';
import { VerdictList } from '../../../../renderer/parts/notice/verdict-row.tsx';
import { buttonOf, buttonsOf } from '../../../helpers/page-find.ts';
import { textsOf } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';

describe('the reasons of a verdict', () => {
  const reason = (level: Reason['level'], code: Reason['code'], more: Partial<Reason> = {}): Reason => ({
    level,
    code,
    message: `${code}.`,
    ...more,
  });

  test('refusals stand first, information last; met and merely said are told apart', () => {
    const { page } = renderPart(
      <VerdictList
        label="Alasan"
        reasons={[
          reason('info', 'RAT_DILAPORKAN'),
          reason('warning', 'KUORUM_TERPENUHI'),
          reason('refuse', 'STATUS_AKTIF'),
        ]}
      />,
    );
    expect(textsOf(page.getAllByRole('listitem'))).toEqual([
      'Tidak memenuhi. STATUS_AKTIF.',
      'Perhatian. KUORUM_TERPENUHI.',
      'Memenuhi. RAT_DILAPORKAN.',
    ]);
  });

  test('value and limit stand beside it, the basis one press away', async () => {
    const { page, press } = renderPart(
      <VerdictList
        label="Alasan"
        reasons={[reason('refuse', 'STATUS_AKTIF', { value: '3', limit: '2', basis: 'Pasal 5' })]}
      />,
    );
    expect(page.getByRole('listitem').textContent).toContain('nilai: 3 · batas: 2');
    expect(page.queryByText('Pasal 5')).toBeNull();
    await press('Dasar');
    expect(page.queryByText('Pasal 5')).not.toBeNull();
    expect(buttonOf('Tutup dasar').getAttribute('aria-expanded')).toBe('true');
  });

  test('without a basis there is nothing to press', () => {
    renderPart(<VerdictList label="Alasan" reasons={[reason('refuse', 'STATUS_AKTIF')]} />);
    expect(buttonsOf(/Dasar/)).toEqual([]);
  });
});
