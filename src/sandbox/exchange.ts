/** A file the bot uploads in a multipart body. */
export interface Upload {
  /** The form field, such as `files[0]`. */
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly data: Buffer;
}

/** One REST request and its answer. */
export interface Exchange {
  readonly method: string;
  /** Path below `/api/v10`, such as `/channels/1/messages`. */
  readonly path: string;
  /** Path as Discord's description writes it, such as `/channels/{channel_id}/messages`. */
  readonly route: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly files: readonly Upload[];
  /** 0 until answered. */
  status: number;
  answer: unknown;
  /** True where a test ordered the answer; such answers are not checked. */
  staged: boolean;
}
