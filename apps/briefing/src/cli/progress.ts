/** A bar for work that takes a while, on a terminal only; in a pipe there is none. */
export interface Progress {
  /** Another piece is done. */
  step(): void;
  /** Takes the bar away. */
  end(): void;
}

const NONE: Progress = { step: () => {}, end: () => {} };

let silenced = false;

/** No bar from here on, as `--quiet` wants it. */
export function silenceProgress(): void {
  silenced = true;
}

/** Work that is done by then gets no bar, in milliseconds. */
const PATIENCE = 400;
const EVERY = 80;
const WIDTH = 24;

/** @param total how many pieces there are. */
export function startProgress(
  label: string,
  total: number,
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  if (silenced || stream.isTTY !== true || process.env['TERM'] === 'dumb') return NONE;
  let done = 0;
  let next = Date.now() + PATIENCE;
  let shown = false;
  return {
    step() {
      done++;
      const now = Date.now();
      if (now < next) return;
      next = now + EVERY;
      shown = true;
      const share = Math.min(1, done / total);
      const filled = Math.round(share * WIDTH);
      const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
      stream.write(`\r\u001b[2K${label} ${bar} ${Math.floor(share * 100)} %`);
    },
    end() {
      if (shown) stream.write('\r\u001b[2K');
      shown = false;
      next = Number.POSITIVE_INFINITY;
    },
  };
}
