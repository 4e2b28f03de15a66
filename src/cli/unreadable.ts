const MENDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; correct the path',
  EISDIR: 'this is a folder; name a file in it',
  ENOTDIR: 'a part of the path is no folder; correct the path',
  EACCES: 'it may not be read; change who may read it',
};

/** Why a file that was named on the command line cannot be read, and what to do. */
export function unreadable({ code = '', message }: NodeJS.ErrnoException): string {
  return MENDS[code] ?? message;
}
