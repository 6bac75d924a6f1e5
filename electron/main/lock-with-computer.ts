import type { PowerMonitor } from 'electron';
import type { BackendProcess } from './backend-process.ts';

/** What of the system's power monitor is listened to. */
type Monitor = Pick<PowerMonitor, 'on'>;

/** A computer that is locked or goes to sleep locks the office too: whoever wakes it is not who left it. */
export function lockWithComputer(monitor: Monitor, backend: BackendProcess): void {
  const lock = (): void => void backend.request({ name: 'session.lock', input: {} });
  monitor.on('suspend', lock);
  monitor.on('lock-screen', lock);
}
