/** Texts too long for a button, kept by a short key for as long as there is room: long questions, filled-in forms. */
export interface TextMemory {
  /** @returns the key */
  keep(text: string): string;
  recall(key: string): string | undefined;
}
