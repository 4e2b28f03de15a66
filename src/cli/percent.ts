/** @param share 0..1 @returns such as `93.8%`. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
