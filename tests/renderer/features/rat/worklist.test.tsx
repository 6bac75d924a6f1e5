import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import {
  neighbour,
  type Worklist as List,
  type WorkLine,
} from '../../../../renderer/features/rat/use-worklist.ts';
import { Worklist } from '../../../../renderer/features/rat/worklist.tsx';
import { renderPart } from '../../../helpers/render-part.tsx';

const line = (id: string, more: Partial<WorkLine> = {}): WorkLine => ({
  id,
  name: `Koperasi ${id}`,
  districtName: 'Bengalon',
  dueStep: null,
  isDone: false,
  ...more,
});

describe('the cooperative that comes next', () => {
  const lines = [line('a', { isDone: true }), line('b'), line('c', { isDone: true }), line('d')];

  test('is the next that is not done, and none after the last', () => {
    expect(neighbour(lines, 'b', 1)?.id).toBe('d');
    expect(neighbour(lines, 'd', 1)).toBeNull();
    expect(neighbour(lines, 'd', -1)?.id).toBe('b');
    expect(neighbour(lines, 'b', -1)).toBeNull();
  });

  test('is the first of the list where none was open, and nothing before it', () => {
    expect(neighbour(lines, null, 1)?.id).toBe('b');
    expect(neighbour(lines, null, -1)).toBeNull();
    expect(neighbour([], null, 1)).toBeNull();
  });
});

describe('the list of those without a RAT', () => {
  function open(list: Partial<List>) {
    const onChoose = vi.fn<(id: string) => void>();
    const whole: List = { lines: [], openCount: 3, isSettled: true, isSought: false, ...list };
    const Held = () => {
      const [words, setWords] = useState('');
      return <Worklist list={whole} words={words} onWords={setWords} chosen={null} onChoose={onChoose} />;
    };
    return { ...renderPart(<Held />), onChoose };
  }
  const lines = [line('a'), line('b', { dueStep: 2 }), line('c', { districtName: 'Busang', isDone: true })];

  test('Enter takes the first, arrows another; each kecamatan says how many', async () => {
    const { page, user, onChoose } = open({ lines });
    page.getByRole('combobox').focus();
    await user.keyboard('{Enter}');
    await user.keyboard('{ArrowDown}{Enter}');
    // Past the last it begins again.
    await user.keyboard('{ArrowUp}{Enter}');
    expect(onChoose.mock.calls).toEqual([['a'], ['b'], ['c']]);
    expect(page.getByText('Bengalon').parentElement?.textContent).toBe('Bengalon 2');
    expect(page.getByText('SP2').title).toBe('Teguran 2 (SP2) sudah jatuh tempo.');
  });

  test('Enter before the answer waits for it; where nothing is found it says so and stays', async () => {
    const { page, user, onChoose } = open({ lines: [], isSought: true });
    page.getByRole('combobox').focus();
    await user.keyboard('xyz{Enter}');
    expect(page.getByRole('status').textContent).toBe(
      'Tidak ada koperasi dengan "xyz". Tidak ada yang dibuka.',
    );
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('an Enter pressed while the answer is on its way takes nothing that was shown before', async () => {
    const { page, user, onChoose } = open({ lines, isSettled: false });
    page.getByRole('combobox').focus();
    await user.keyboard('{Enter}');
    expect(onChoose).not.toHaveBeenCalled();
  });
});
