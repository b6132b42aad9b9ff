/** Pieces of work on all cores. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { sayText } from './words.ts';
import type { WorkerData } from './worker.ts';

export interface WorkerPool<Task, Result> {
  /**
   * Has tasks done, and gives each result as soon as it is there. A worker that ends before its time, as for want of
   * memory, takes its one task with it; another goes on in its place.
   *
   * @param take is called for one result after the other, and awaited before the task counts as done, so that no more
   * results are held than there are workers.
   */
  run(
    tasks: readonly Task[],
    take: (task: Task, result: Result | Error) => Promise<void> | void,
  ): Promise<void>;
  /** Tells all workers something before their next task, those too that are started later. */
  tell(word: unknown): void;
  close(): Promise<void>;
}

/** @param data what every worker gets once, as a copy. */
export function openWorkers<Task, Result>(data: WorkerData): WorkerPool<Task, Result> {
  const running = new Set<Worker>();
  const idle: Worker[] = [];
  const told: unknown[] = [];
  const start = (): Worker => {
    const worker = new Worker(join(import.meta.dirname, 'worker.mjs'), { workerData: data });
    running.add(worker);
    const remove = () => running.delete(worker);
    // After an error it ends as well, only later.
    worker.on('error', remove).on('exit', remove);
    for (const word of told) worker.postMessage({ word });
    return worker;
  };
  return {
    async run(tasks, take) {
      const waiting = tasks.values();
      let taken: Promise<void> = Promise.resolve();
      const lane = async (): Promise<void> => {
        let worker: Worker | undefined;
        for (const task of waiting) {
          if (!worker || !running.has(worker)) worker = idle.pop() ?? start();
          const result = await resultOf<Task, Result>(worker, task);
          taken = taken.then(() => take(task, result));
          await taken;
        }
        if (worker && running.has(worker)) idle.push(worker);
      };
      const lanes = Math.max(1, Math.min(availableParallelism(), tasks.length));
      await Promise.all(Array.from({ length: lanes }, lane));
    },
    tell(word) {
      told.push(word);
      for (const worker of running) worker.postMessage({ word });
    },
    async close() {
      await Promise.all([...running].map((worker) => worker.terminate()));
    },
  };
}

/** What the worker makes of a task, or why it made nothing: a worker can end without an error and without a word. */
function resultOf<Task, Result>(worker: Worker, task: Task): Promise<Result | Error> {
  return new Promise((done) => {
    const settle = (result: unknown) => {
      worker.off('message', settle).off('error', settle).off('exit', lost);
      done(result instanceof Error ? result : (result as Result));
    };
    const lost = (code: number) => settle(new Error(sayText('worker-lost', { code: String(code) })));
    worker.on('message', settle).on('error', settle).on('exit', lost).postMessage({ task });
  });
}
