/** What a worker is sent: a task, which it answers, or word of something that all later tasks need. */
export type Sent<Task> = { readonly task: Task } | { readonly word: unknown };

/** What a kind of worker does with them. */
export interface Work<Task> {
  readonly answer: (task: Task) => unknown;
  readonly hear: (word: unknown) => void;
}
