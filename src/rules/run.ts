import type { Claim, Registry, Severity, Source, Suppression } from '../model.ts';
import type { Complaint, Facts, Rule } from './rule.ts';

/** A complaint with the name and the weight of its rule, and the reason why it is accepted, where it is. */
export interface Ruled extends Complaint {
  readonly rule: string;
  readonly severity: Severity;
  readonly suppressed?: string;
}

/** Runs every rule over the facts of one registry, with the severities and suppressions that the registry sets. */
export function runRules(rules: readonly Rule[], facts: Omit<Facts, 'unusedSuppressions'>): readonly Ruled[] {
  const settings = severitiesOf(facts.registry);
  const used = new Set<Suppression>();
  const run = (rule: Rule, unusedSuppressions: readonly Suppression[]): readonly Ruled[] =>
    [...rule.check({ ...facts, unusedSuppressions })].flatMap((complaint) => {
      const severity = settings(rule, complaint);
      if (severity === 'off') return [];
      const suppression = suppressionOf(rule, complaint);
      if (suppression) used.add(suppression);
      return [{ ...complaint, rule: rule.id, severity, ...(suppression ? { suppressed: suppression.reason } : {}) }];
    });

  // Which suppressions silenced nothing is known only when all other rules have run.
  const isLast = (rule: Rule) => rule.id === 'unused-suppression';
  const first = rules.filter((rule) => !isLast(rule)).flatMap((rule) => run(rule, []));
  const owners: readonly (Claim | Source)[] = [...facts.registry.claims, ...facts.registry.sources];
  const known = new Set(rules.map((rule) => rule.id));
  const unused = owners.flatMap((owner) => owner.suppress.filter((each) => known.has(each.rule) && !used.has(each)));
  return [...first, ...rules.filter(isLast).flatMap((rule) => run(rule, unused))];
}

function suppressionOf(rule: Rule, { about }: Complaint): Suppression | undefined {
  return rule.fixed ? undefined : about?.suppress.find((each) => each.rule === rule.id);
}

type Setting = (rule: Rule, complaint: Complaint) => Severity | 'off';

/** The registry's `rules` change the default, and `overrides` change that for single claims; the last one wins. */
function severitiesOf({ rules, overrides }: Registry): Setting {
  return (rule, { about, severity: usual = rule.severity }) => {
    if (rule.fixed) return rule.severity;
    let severity = rules.get(rule.id) ?? usual;
    if (about === undefined || !('claim' in about)) return severity;
    for (const override of overrides) {
      const named = override.claims.includes(about.id) || override.tags.some((tag) => about.tags.includes(tag));
      const set = named ? override.rules.get(rule.id) : undefined;
      if (set !== undefined) severity = set;
    }
    return severity;
  };
}
