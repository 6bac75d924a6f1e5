import { describe, expect, test } from 'vitest';
import { ErrorNotice } from '../../../../renderer/parts/notice/error-notice.tsx';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal } from '../../../helpers/scripted-bridge.ts';

describe('a refusal', () => {
  test('says what happened, why and what to do, with every fault by its place', () => {
    const error = refusal('INVALID_INPUT', {
      faults: [{ path: 'founders[3].bornOn', message: 'Belum lahir.' }],
    });
    const { page } = renderPart(<ErrorNotice error={error} />);
    expect(page.getByRole('alert').querySelectorAll('p')).toHaveLength(2);
    expect(page.getByRole('listitem').textContent).toBe('founders[3].bornOn: Belum lahir.');
  });

  test('none is nothing', () => {
    const { page } = renderPart(<ErrorNotice error={null} />);
    expect(page.queryByRole('alert')).toBeNull();
  });
});
