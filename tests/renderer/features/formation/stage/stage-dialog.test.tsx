import { describe, expect, test, vi } from 'vitest';
import { StageDialog as FormationStageDialog } from '../../../../../renderer/features/formation/stage/stage-dialog.tsx';
import { buttonsOf } from '../../../../helpers/page-find.ts';
import { saidAt } from '../../../../helpers/page-look.ts';
import { day } from '../../../../helpers/page-samples.ts';
import { renderPart } from '../../../../helpers/render-part.tsx';
import { type Script } from '../../../../helpers/scripted-bridge.ts';

describe('a stage of a formation file', () => {
  const fact = { stage: 'approved', on: day('2025-06-10'), number: 'AHU-1', note: '' } as never;
  function open(withFact: boolean, script: Script = {}) {
    const onClose = vi.fn<() => void>();
    const part = renderPart(
      <FormationStageDialog
        id="f1"
        stage={'approved' as never}
        fact={withFact ? fact : undefined}
        onClose={onClose}
      />,
      script,
    );
    return { ...part, onClose };
  }

  test('is taken away as a whole, and only where it is recorded', () => {
    const { redraw } = open(true);
    expect(buttonsOf('Hapus tahap ini')).toHaveLength(1);
    redraw(
      <FormationStageDialog id="f1" stage={'approved' as never} fact={undefined} onClose={() => undefined} />,
    );
    expect(buttonsOf('Hapus tahap ini')).toEqual([]);
  });

  test('needs a day that can be read', async () => {
    const { at, fill, press, names } = open(false);
    await fill(at('Tanggal'), '10 Jun');
    await press('Simpan tahap');
    expect(saidAt(at('Tanggal'))).toBe('Tanggal belum terbaca. Tulis misalnya 10/06/2025.');
    expect(names()).not.toContain('formation.setStage');
  });
});
