import { describe, expect, test } from 'vitest';
import { refusal, scriptedBridge, type Script } from '../helpers/scripted-bridge.ts';

const tried = { bookYear: 2024, cooperativeId: 'k1', reason: 'Dobel' };

async function say(script: Script, name = 'award.cancelRecipient', input: unknown = tried) {
  const bridge = scriptedBridge(script);
  return { ...bridge, answer: await bridge.bridge.request(name, input) };
}

describe('the bridge that answers from a script', () => {
  test('gives the value of the script and remembers what was asked', async () => {
    const { answer, asked, mistakes } = await say({ 'award.cancelRecipient': { recipientCount: 3 } });
    expect(answer).toEqual({ ok: true, value: { recipientCount: 3 } });
    expect(asked('award.cancelRecipient')).toEqual([tried]);
    expect(mistakes).toEqual([]);
  });

  test('asks a function of the script with the input', async () => {
    const { answer } = await say(
      { 'award.void': ({ bookYear }) => ({ voidedNumbers: bookYear }) },
      'award.void',
      {
        bookYear: 2024,
        reason: 'Salah tahun',
      },
    );
    expect(answer).toEqual({ ok: true, value: { voidedNumbers: 2024 } });
  });

  test('a request without an answer is a mistake', async () => {
    const { mistakes } = await say({});
    expect(mistakes).toEqual(['award.cancelRecipient was asked and the script has no answer']);
  });

  test('a name outside the contract is a mistake', async () => {
    const { mistakes } = await say({}, 'award.guess');
    expect(mistakes).toEqual(['award.guess is not in the contract']);
  });

  test('an answer that the contract does not know is a mistake', async () => {
    const { mistakes } = await say({ 'award.cancelRecipient': { recipientCount: -1 } });
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain('award.cancelRecipient never answers this');
  });

  test('a refusal that the request never gives is a mistake, one of its own or a common one is not', async () => {
    const foreign = await say({ 'award.cancelRecipient': refusal('NUMBER_TAKEN') });
    expect(foreign.mistakes).toEqual(['award.cancelRecipient never refuses with NUMBER_TAKEN']);
    const own = await say({ 'award.cancelRecipient': refusal('AWARD_NOT_CONFIRMED') });
    expect(own.answer).toEqual({ ok: false, error: { code: 'AWARD_NOT_CONFIRMED', details: {} } });
    const common = await say({ 'award.cancelRecipient': refusal('BACKEND_GONE') });
    expect([...own.mistakes, ...common.mistakes]).toEqual([]);
  });

  test('an input that the contract refuses is refused with its faults, as the backend does', async () => {
    const { answer, mistakes } = await say({ 'award.cancelRecipient': { recipientCount: 3 } }, undefined, {
      ...tried,
      reason: '  ',
    });
    const faults = [{ path: 'reason', message: 'Harus diisi.' }];
    expect(answer).toEqual({ ok: false, error: { code: 'INVALID_INPUT', details: { faults } } });
    expect(mistakes).toEqual([]);
  });
});
