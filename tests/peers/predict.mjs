import { closeSync, openSync, readFileSync, readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

const USAGE = 'usage: node predict.mjs CORPUS OUT.jsonl --with readability|defuddle [--dom jsdom|linkedom] [--sets a,b] [--passes N]';
const LIMIT_MS = 30_000;

/** The pages of a corpus; its truths stay unread, and plain texts are left out. */
function rows(corpus, sets) {
  return readdirSync(corpus).filter((name) => name.endsWith('.jsonl') && (!sets || sets.includes(name.slice(0, -6)))).sort()
    .flatMap((name) => readFileSync(join(corpus, name), 'utf8').split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line)))
    .filter((row) => row.file && !/\.txt(\.gz)?$/.test(row.file))
    .map(({ id, file, url }) => ({ id, file, url }));
}

/** Runs the extractor on a thread of its own, which is ended where a page takes too long. */
class Runner {
  #worker = null;

  constructor(options) {
    this.options = options;
  }

  async run(page) {
    this.#worker ??= await this.#start();
    const worker = this.#worker;
    worker.postMessage(page);
    let timer;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, LIMIT_MS, { error: 'Timeout', seconds: LIMIT_MS / 1000 });
    });
    const answer = await Promise.race([next(worker), late]);
    clearTimeout(timer);
    if (answer.error === 'Timeout' || answer.isLost) {
      await this.end();
    }

    return answer;
  }

  async end() {
    await this.#worker?.terminate();
    this.#worker = null;
  }

  async #start() {
    const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData: this.options });
    const first = await next(worker);
    if (first !== 'ready') {
      throw new Error(first.error);
    }

    return worker;
  }
}

/** The next message of a worker, or that it broke down: out of memory, or too deep a page. */
function next(worker) {
  return new Promise((resolve) => {
    const lost = (error) => resolve({ error: `Lost: ${error?.message ?? error}`, isLost: true });
    const settle = (message) => {
      worker.off('error', lost).off('exit', lost);
      resolve(message);
    };
    worker.once('message', settle).once('error', lost).once('exit', lost);
  });
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        with: { type: 'string' }, dom: { type: 'string', default: 'jsdom' }, sets: { type: 'string' }, passes: { type: 'string', default: '1' },
      },
    });
    const passes = Number(values.passes);
    if (positionals.length !== 2 || !['readability', 'defuddle'].includes(values.with) || !['jsdom', 'linkedom'].includes(values.dom)
      || !Number.isInteger(passes) || passes < 1) {
      throw new RangeError('The arguments are not as they should be.');
    }

    return { corpus: positionals[0], output: positionals[1], extractor: values.with, dom: values.dom, sets: values.sets?.split(','), passes };
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

const { corpus, output, sets, passes, ...options } = readArguments();
const runner = new Runner(options);
const pages = rows(corpus, sets);
for (let pass = 1; pass < passes; pass++) {
  for (const page of pages) {
    await runner.run({ path: join(corpus, page.file), url: page.url });
  }
}

// Only the last pass counts: in those before it code is compiled.
let failed = 0, seconds = 0;
const file = openSync(output, 'w');
for (const page of pages) {
  const answer = await runner.run({ path: join(corpus, page.file), url: page.url });
  delete answer.isLost;
  failed += answer.error ? 1 : 0;
  seconds += answer.seconds ?? 0;
  writeSync(file, `${JSON.stringify({ id: page.id, title: null, authors: [], published: null, body: null, ...answer })}\n`);
}

closeSync(file);
await runner.end();
console.error(`${pages.length} pages, ${failed} failed, ${seconds.toFixed(1)} CPU s, ${(1000 * seconds / pages.length).toFixed(1)} ms a page`);
