/** Where a drawn picture becomes one that Discord shows. */
export interface Pictures {
  /**
   * A PNG of what is drawn, made once for each key.
   * @param key the same for the same drawing: what it shows, and of which fact base
   * @param draw SVG
   * @returns undefined where it cannot be made; the text beside it must do
   */
  png(key: string, draw: () => string): Promise<Uint8Array | undefined>;
}
