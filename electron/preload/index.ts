import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { IpcRendererEvent } from 'electron';
import type { MejaBridge } from '#contract/process/bridge.ts';
import type { Answer } from '#contract/errors.ts';
import type { AppEvent } from '#contract/events.ts';

/** All that the page can reach outside itself. */
const bridge: MejaBridge = {
  request: (name, input, jobId) =>
    ipcRenderer.invoke('request', name, input, jobId) as Promise<Answer<unknown>>,
  pathOfFile: (file) => webUtils.getPathForFile(file as File),
  onEvent: (listener) => {
    const receive = (_event: IpcRendererEvent, event: AppEvent): void => listener(event);
    ipcRenderer.on('event', receive);
    return () => void ipcRenderer.off('event', receive);
  },
};

contextBridge.exposeInMainWorld('meja', bridge);
