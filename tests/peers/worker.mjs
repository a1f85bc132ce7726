import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { extractor } from './extractors.mjs';

const extract = extractor(workerData.extractor, workerData.dom);

// What an extractor has to say is not the result.
for (const level of ['log', 'info', 'warn', 'error', 'debug']) {
  console[level] = () => {};
}

parentPort.on('message', async ({ path, url }) => {
  try {
    const file = readFileSync(path);
    const bytes = path.endsWith('.gz') ? gunzipSync(file) : file;
    parentPort.postMessage(await extract(bytes, url ?? 'https://page.invalid/'));
  } catch (error) {
    parentPort.postMessage({ error: `${error?.name}: ${error?.message}` });
  }
});

parentPort.postMessage('ready');
