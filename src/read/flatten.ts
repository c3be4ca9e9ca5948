import type { Flat, Job, ReadFault } from './document.ts';

/** The text of a marked-up source. Only the reader that is needed is loaded. `deadline` is a time of `performance.now()`. */
export async function flatten(job: Job, deadline: number): Promise<Flat | ReadFault> {
  switch (job.mediaType) {
    case 'text/html': {
      const { flattenHtml } = await import('./html.ts');
      return await flattenHtml(job.source, deadline);
    }
    case 'text/markdown': {
      const { flattenMarkdown } = await import('./markdown.ts');
      return await flattenMarkdown(job.source, deadline);
    }
    case 'text/plain': {
      const { flattenPlain } = await import('./plain.ts');
      return flattenPlain(job.source);
    }
  }
}
