/** Discord counts milliseconds from the first second of 2015. */
const EPOCH = 1_420_070_400_000n;

/** Ids as Discord makes them: time in the upper bits, a counter below, strictly rising. */
export class Snowflakes {
  #count = 0n;

  next(): string {
    this.#count += 1n;
    return (((BigInt(Date.now()) - EPOCH) << 22n) | (this.#count & 0xf_ffffn)).toString();
  }
}
