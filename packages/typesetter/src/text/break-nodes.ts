/**
 * The nodes of the dynamic programme in `total-fit.ts`: places where a line may end, each with the cheapest way of
 * getting there. They lie in arrays that every paragraph uses anew, since there are many of them and none outlives its
 * paragraph.
 */

/** One that is the best so far of those that end at the same item with lines of the same fitness. */
interface Offer {
  demerits: number;
  previous: number;
  ratio: number;
  fitness: number;
}

/** Of lines too full, where nothing else is left. */
const OVERFULL = 4;

class Nodes {
  /** Index of the item at which the line before ends; -1 at the start. */
  at = new Int32Array(0);
  /** Index of the first item of the next line. */
  start = new Int32Array(0);
  fitness = new Uint8Array(0);
  /** 1 where a hyphen is taken. */
  flagged = new Uint8Array(0);
  demerits = new Float64Array(0);
  ratio = new Float64Array(0);
  /** Index of the node before; -1 at the start. */
  previous = new Int32Array(0);
  /** Indices of the nodes at which the line now looked at may begin. */
  active = new Int32Array(0);
  activeCount = 0;

  #count = 0;
  #kept = 0;
  #offered = false;
  /** By fitness, and the last for lines too full. */
  readonly #offers: readonly Offer[] = Array.from({ length: OVERFULL + 1 }, (_, fitness) => ({
    demerits: Number.POSITIVE_INFINITY,
    previous: -1,
    ratio: 0,
    fitness,
  }));

  /** A new paragraph: one node, at its start. */
  begin(): void {
    this.#count = 0;
    this.#kept = 0;
    this.activeCount = 0;
    this.#add(-1, 0, false, { demerits: 0, previous: -1, ratio: 0, fitness: 1 });
    this.activeCount = this.#kept;
  }

  beginStep(): void {
    this.#kept = 0;
  }

  /** A line from here may be longer still. In the order of `active`. */
  keep(node: number): void {
    this.active[this.#kept++] = node;
  }

  /** The same of all active nodes from this place on. */
  keepFrom(place: number): void {
    if (place !== this.#kept) this.active.copyWithin(this.#kept, place, this.activeCount);
    this.#kept += this.activeCount - place;
  }

  offer(demerits: number, previous: number, ratio: number, fitness: number): void {
    const offer = this.#offers[fitness];
    if (offer === undefined || offer.demerits <= demerits) return;
    offer.demerits = demerits;
    offer.previous = previous;
    offer.ratio = ratio;
    this.#offered = true;
  }

  offerOverfull(demerits: number, previous: number, ratio: number, fitness: number): void {
    const offer = this.#offers[OVERFULL];
    if (offer === undefined || offer.demerits <= demerits) return;
    offer.fitness = fitness;
    this.offer(demerits, previous, ratio, OVERFULL);
  }

  /** Makes nodes of the best offers. */
  endStep(at: number, start: number, flagged: boolean): void {
    if (this.#offered) {
      for (let kind = 0; kind <= OVERFULL; kind++) {
        const offer = this.#offers[kind] as Offer;
        const made = offer.previous !== -1 && (kind !== OVERFULL || this.#kept === 0);
        if (made) this.#add(at, start, flagged, offer);
        offer.demerits = Number.POSITIVE_INFINITY;
        offer.previous = -1;
      }
      this.#offered = false;
    }
    this.activeCount = this.#kept;
  }

  /** The active node of fewest demerits. */
  cheapest(): number {
    let best = this.active[0] ?? 0;
    for (let i = 1; i < this.activeCount; i++) {
      const node = this.active[i] ?? 0;
      if ((this.demerits[node] ?? 0) < (this.demerits[best] ?? 0)) best = node;
    }
    return best;
  }

  #add(at: number, start: number, flagged: boolean, { demerits, previous, ratio, fitness }: Offer): void {
    const node = this.#count++;
    if (node >= this.at.length) this.#grow();
    this.at[node] = at;
    this.start[node] = start;
    this.fitness[node] = fitness;
    this.flagged[node] = flagged ? 1 : 0;
    this.demerits[node] = demerits;
    this.ratio[node] = ratio;
    this.previous[node] = previous;
    this.active[this.#kept++] = node;
  }

  #grow(): void {
    const size = Math.max(256, 2 * this.at.length);
    const grown = <T extends Int32Array | Uint8Array | Float64Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.at = grown(this.at, new Int32Array(size));
    this.start = grown(this.start, new Int32Array(size));
    this.fitness = grown(this.fitness, new Uint8Array(size));
    this.flagged = grown(this.flagged, new Uint8Array(size));
    this.demerits = grown(this.demerits, new Float64Array(size));
    this.ratio = grown(this.ratio, new Float64Array(size));
    this.previous = grown(this.previous, new Int32Array(size));
    this.active = grown(this.active, new Int32Array(size));
  }
}

/** Breaking a paragraph is one call that no other interrupts, so that one set of arrays does. */
export const nodes = new Nodes();
