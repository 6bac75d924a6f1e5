import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { OutputOf } from '#contract/index.ts';
import { GuidelineDialog } from '../../../../../renderer/features/formation/guideline/guideline-dialog.tsx';
import { formationGuidelineText as text } from '../../../../../renderer/text/formation/guideline.ts';
import { buttonOf } from '../../../../helpers/page-find.ts';
import { isDisabled, textsOf } from '../../../../helpers/page-look.ts';
import { day } from '../../../../helpers/page-samples.ts';
import { renderPart } from '../../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../../helpers/scripted-bridge.ts';

type Read = OutputOf<'guideline.read'>;
const LINE: Read['lines'][number] = {
  code: 'quorum',
  name: 'Kuorum RAT',
  inForceFrom: day('2026-01-01'),
  inForceUntil: day('2026-12-31'),
  basis: 'Juknis 1/2026',
  change: 'new',
  differences: ['Hadir lebih dari 2/3 anggota.'],
};
const READ: Read = {
  sha256: 'cd'.repeat(32),
  title: 'Juknis pembentukan',
  edition: '2',
  issuedOn: day('2025-11-01'),
  publisher: { id: 'p1', name: 'Dinas Provinsi' },
  isTaken: false,
  laws: [],
  templates: [],
  lines: [LINE, { ...LINE, code: 'deadline', name: 'Batas RAT', change: 'same', differences: [] }],
};

const TAKEN = { added: 1, same: 1, laws: 0, templates: 0 };

async function open(read: Read, script: Script = {}) {
  const [onTaken, onClose] = [vi.fn<(taken: OutputOf<'guideline.take'>) => void>(), vi.fn<() => void>()];
  const part = renderPart(<GuidelineDialog path="/usb/a.juknis" onTaken={onTaken} onClose={onClose} />, {
    'guideline.read': read,
    ...script,
  });
  await part.page.findByRole('table');
  return { ...part, onTaken, onClose };
}

describe('a file of guidelines', () => {
  test('says what changes and for which days before anything is changed', async () => {
    const { page, names } = await open(READ);
    const rows = [...page.getByRole('table').querySelectorAll('tbody tr')];
    expect(rows.map((row) => textsOf([...row.children])[1])).toEqual([
      '01/01/2026 sampai 31/12/2026',
      '01/01/2026 sampai 31/12/2026',
    ]);
    expect(rows[0]?.textContent).toContain('Hadir lebih dari 2/3 anggota.');
    expect(names()).not.toContain('guideline.take');
  });

  test('is taken as the very file that was looked at', async () => {
    const { press, asked, onTaken } = await open(READ, { 'guideline.take': TAKEN });
    await press(text.apply);
    await waitFor(() => expect(onTaken.mock.calls).toEqual([[TAKEN]]));
    expect(asked('guideline.take')).toEqual([{ path: '/usb/a.juknis', sha256: READ.sha256 }]);
  });

  test('with nothing but a law that changes is worth taking, and says what changes', async () => {
    const law = {
      key: 'uu 25 1992',
      name: 'Undang-Undang Nomor 25 Tahun 1992',
      inForceFrom: day('1992-10-21'),
      inForceUntil: null,
      change: 'changed' as const,
      differences: ['Berlaku sampai: kosong menjadi 30 Juni 2026.'],
    };
    const { page } = await open({ ...READ, lines: [], laws: [law] });
    expect(page.queryByText(law.differences[0]!)).not.toBeNull();
    expect(isDisabled(buttonOf(text.apply))).toBe(false);
  });

  test('with one line refused, or with nothing new, there is nothing to take', async () => {
    const refused = await open({
      ...READ,
      lines: [...READ.lines, { ...LINE, code: 'x', change: 'refused' }],
    });
    expect(isDisabled(buttonOf(text.apply))).toBe(true);
    expect(refused.page.queryByText(text.refused)).not.toBeNull();
  });

  test('that says nothing new says so', async () => {
    const { page } = await open({ ...READ, lines: READ.lines.slice(1) });
    expect(page.queryByText(text.nothingNew)).not.toBeNull();
    expect(isDisabled(buttonOf(text.apply))).toBe(true);
  });

  test('exchanged on the stick meanwhile is refused, and nothing is said to be taken', async () => {
    const { page, press, onTaken } = await open(READ, { 'guideline.take': refusal('GUIDELINE_DAMAGED') });
    await press(text.apply);
    await page.findByRole('alert');
    expect(onTaken).not.toHaveBeenCalled();
  });
});
