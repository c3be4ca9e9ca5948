import type { Io } from './io.ts';

/** Says on a terminal what takes so long; says nothing elsewhere. */
export interface Progress {
  show(text: string): Promise<void>;
  stop(): void;
}

/** What takes less than this many milliseconds needs no spinner: loading one takes 30. */
const patience = 150;

export function progressOn({ stderr, env, now }: Pick<Io, 'stderr' | 'env' | 'now'>): Progress {
  if (!stderr.isTTY || env['CI']) return { show: async () => undefined, stop: () => undefined };
  const start = now().getTime();
  let stop = (): void => undefined;
  let spinner: { text: string; render(): unknown } | undefined;
  return {
    async show(text) {
      if (now().getTime() - start < patience) return;
      if (spinner === undefined) {
        const { default: ora } = await import('ora');
        const started = ora({ text, discardStdin: false }).start();
        spinner = started;
        stop = () => started.stop();
      }
      spinner.text = text;
      spinner.render();
    },
    stop: () => stop(),
  };
}
