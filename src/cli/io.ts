import type { Files, Refusal } from '../load/files.ts';

/** Where text goes. */
export interface Output {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  /** Settles once the text is handed over. A reader that has gone away is no error; a full disk is. */
  write(text: string): Promise<void>;
}

/** All of the process that the commands see. Tests pass their own. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  readStdin(): Uint8Array | Refusal;
  writeFile(path: string, text: string): Promise<void>;
  now(): Date;
}
