import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { RuleVersion } from '#contract/rule-book.ts';
import { EVALUATION_RULE_EDITORS } from '../../../../../renderer/features/settings/rules/evaluation-rule-editors.ts';
import { RuleDialog } from '../../../../../renderer/features/settings/rules/rule-dialog.tsx';
import { isRefused, saidAt, valueOf } from '../../../../helpers/page-look.ts';
import { day } from '../../../../helpers/page-samples.ts';
import { renderPart } from '../../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../../helpers/scripted-bridge.ts';

const LATEST: RuleVersion = {
  id: 'v1',
  value: { governance: 30, risk: 15, finance: 40, capital: 15, sharia: 0 },
  inForceFrom: day('2020-01-01'),
  inForceUntil: null,
  basis: 'Permenkop UKM 9/2020',
  note: '',
  isCurrent: true,
};

function open(script: Script = {}) {
  const editor = EVALUATION_RULE_EDITORS.find(({ code }) => code === 'health-weights');
  if (!editor) throw new Error('no editor of the weights');
  const [onSaved, onClose] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const part = renderPart(
    <RuleDialog editor={editor} latest={LATEST} onSaved={onSaved} onClose={onClose} />,
    script,
  );
  return { ...part, onSaved, onClose };
}

describe('a new version of a rule', () => {
  test('begins from the newest value but not from its period and basis', () => {
    const { at } = open();
    expect(valueOf(at('Tata kelola (%)'))).toBe('30');
    expect(valueOf(at('Berlaku sejak'))).toBe('');
    expect(valueOf(at('Dasar hukum'))).toBe('');
  });

  test('is sent as numbers, without an end where none was typed', async () => {
    const { at, fill, press, asked, onSaved, onClose } = open({
      'rule.addVersion': { code: 'health-weights', versions: [LATEST] },
    });
    await fill(at('Tata kelola (%)'), '25');
    await fill(at('Permodalan (%)'), '20');
    await fill(at('Berlaku sejak'), '1 Januari 2026');
    await fill(at('Dasar hukum'), 'SE 1/2026');
    await press('Simpan versi');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(onSaved).toHaveBeenCalledTimes(1);
    expect(asked('rule.addVersion')).toEqual([
      {
        code: 'health-weights',
        value: { governance: 25, risk: 15, finance: 40, capital: 20, sharia: 0 },
        inForceFrom: '2026-01-01',
        inForceUntil: null,
        basis: 'SE 1/2026',
        note: '',
      },
    ]);
  });

  test('all that is missing is named at once', async () => {
    const { at, fill, press, names } = open();
    await fill(at('Profil risiko (%)'), '101');
    await press('Simpan versi');
    expect(saidAt(at('Profil risiko (%)'))).toContain('Isi angka 0 sampai 100.');
    expect(saidAt(at('Berlaku sejak'))).toContain('Isi tanggal, misalnya 01/01/2026.');
    expect(saidAt(at('Dasar hukum'))).toContain('Dasar hukum harus diisi.');
    expect(names()).not.toContain('rule.addVersion');
  });

  test('an end that cannot be read is not taken for none', async () => {
    const { at, fill, press, names } = open();
    await fill(at('Berlaku sejak'), '1/1/2026');
    await fill(at('Dasar hukum'), 'SE 1/2026');
    await fill(at('Berlaku sampai'), 'akhir tahun');
    await press('Simpan versi');
    expect(saidAt(at('Berlaku sampai'))).toContain('Tanggal belum terbaca.');
    expect(names()).not.toContain('rule.addVersion');
  });

  test('weights that do not make a whole are refused before they are sent', async () => {
    const { at, fill, press, names } = open();
    await fill(at('Permodalan (%)'), '14');
    await fill(at('Berlaku sejak'), '1/1/2026');
    await fill(at('Dasar hukum'), 'SE 1/2026');
    await press('Simpan versi');
    expect(isRefused(at('Tata kelola (%)'))).toBe(true);
    expect(names()).not.toContain('rule.addVersion');
  });

  test('a day that the office refuses is refused at the day; the rest stays', async () => {
    const faults = [{ path: 'inForceFrom', message: 'Sudah ada versi sejak hari itu.' }];
    const { page, at, fill, press, onClose } = open({
      'rule.addVersion': refusal('INVALID_INPUT', { faults }),
    });
    await fill(at('Berlaku sejak'), '1/1/2020');
    await fill(at('Dasar hukum'), 'SE 1/2026');
    await press('Simpan versi');
    await waitFor(() => expect(saidAt(at('Berlaku sejak'))).toContain('Sudah ada versi sejak hari itu.'));
    expect(page.queryByRole('alert')).toBeNull();
    expect(valueOf(at('Dasar hukum'))).toBe('SE 1/2026');
    expect(onClose).not.toHaveBeenCalled();
  });
});
