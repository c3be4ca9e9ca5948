import type { Aside } from './document.ts';

/** The asides of a text under construction. Of nested ones the outermost counts. */
interface AsideList {
  readonly all: readonly Aside[];
  open(kind: Aside['kind']): void;
  /** Says that text is about to be written at an offset. */
  textAt(offset: number): void;
  /** Says that the aside that was opened last ends at an offset. */
  close(offset: number): void;
}

export function asideList(): AsideList {
  const all: Aside[] = [];
  let open: { readonly kind: Aside['kind']; start?: number } | undefined;
  let depth = 0;
  return {
    all,
    open(kind) {
      depth += 1;
      if (depth === 1) open = { kind };
    },
    textAt(offset) {
      // Only now is it known what stands between the text before it and the aside.
      if (open) open.start ??= offset;
    },
    close(offset) {
      depth -= 1;
      if (depth > 0) return;
      if (open?.start !== undefined) all.push({ start: open.start, end: offset, kind: open.kind });
      open = undefined;
    },
  };
}

/** The asides with the addresses that stand in the open text, in order. */
export function withUrls(text: string, asides: readonly Aside[]): readonly Aside[] {
  const all = [...asides];
  let next = 0;
  for (const match of text.matchAll(/(?<![\w.])(?:https?:\/\/|www\.)[!-;=?-~]+/gi)) {
    const start = match.index;
    const end = start + match[0].replace(/[.,;:!?)\]'"]+$/, '').length;
    while (next < asides.length && (asides[next]?.end ?? 0) <= start) next += 1;
    if ((asides[next]?.start ?? end) >= end) all.push({ start, end, kind: 'url' });
  }
  return all.sort((a, b) => a.start - b.start);
}
