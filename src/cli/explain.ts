import { nearest } from '../nearest.ts';
import { line } from '../report/escape.ts';
import { explainAll, explainRule } from '../report/explain.ts';
import { rules } from '../rules/index.ts';
import { exitCodes } from './exit.ts';
import type { Io } from './io.ts';
import { terminalFor, type When } from './terminal.ts';

/** `claims explain [RULE]`: what a rule means, with an example that reports and one that does not; or all rules in a table. */
export async function explainCommand(
  id: string | undefined,
  options: { readonly color: When },
  io: Io,
): Promise<number> {
  const terminal = await terminalFor(io.stdout, io, options.color);
  if (id === undefined) {
    await io.stdout.write(explainAll(rules, terminal));
    return exitCodes.clean;
  }
  const rule = rules.find((each) => each.id === id);
  if (rule) {
    await io.stdout.write(explainRule(rule, terminal));
    return exitCodes.clean;
  }
  const near = nearest(
    id,
    rules.map((each) => each.id),
    3,
    'always',
  );
  await io.stderr.write(`claims: There is no rule \`${line(id)}\`. The nearest: ${near.join(', ')}.\n`);
  return exitCodes.unusable;
}
