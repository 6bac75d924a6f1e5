import { describe, expect, test, vi } from 'vitest';
import { IssueDialog } from '../../../../renderer/features/formation/issue-dialog.tsx';
import { saidAt, valueOf } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

describe('a number for a letter of formation', () => {
  function open(script: Script = {}) {
    const onIssued = vi.fn<(number: string) => void>();
    const part = renderPart(
      <IssueDialog
        id="f1"
        code="surat-pengantar"
        paper="Surat pengantar"
        day="10/06/2025"
        onIssued={onIssued}
        onClose={() => undefined}
      />,
      script,
    );
    return { ...part, onIssued };
  }
  const code = {
    'formation.issueLetter': refusal('NUMBER_DATE_EARLIER', { facts: { terakhir: '2025-06-11' } }),
  } as const;

  test('of the e-office must be typed', async () => {
    const { page, at, press, user, names } = open();
    expect(valueOf(at('Tanggal surat'))).toBe('10/06/2025');
    await user.click(page.getByLabelText('Nomor dari SRIKANDI'));
    await press('Beri nomor dan simpan');
    expect(saidAt(at('Nomor surat'))).toBe('Tulis nomor sebagaimana diberikan.');
    expect(names()).not.toContain('formation.issueLetter');
  });

  test('an unread day is refused at the day', async () => {
    const { at, fill, press, names } = open(code);
    await fill(at('Tanggal surat'), 'kemarin');
    await press('Beri nomor dan simpan');
    expect(saidAt(at('Tanggal surat'))).toBe('Tulis hari/bulan/tahun.');
    expect(names()).not.toContain('formation.issueLetter');
  });
});
