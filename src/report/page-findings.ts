import type { Report } from '../model/report.ts';
import { html, htmlProse, isLink } from './escape.ts';
import { type FindingGroup, findingGroups, type PlacedFinding } from './finding-groups.ts';

/** Findings of one check that are listed at once; more are folded. */
const openFindings = 10;

/** Findings of one check that are on the page; the JSON has all of them. */
const shownFindings = 1_000;

/** What blocks, then what warns: a section a check, with why it matters and what to do. Empty when nothing was found. */
export function pageFindings(report: Report): string {
  const groups = findingGroups(report);
  const part = (title: string, some: readonly FindingGroup[]) =>
    some.length === 0 ? [] : [`<h2>${title}</h2>`, ...some.map(section)];
  return [
    ...part(
      'What blocks',
      groups.filter(({ blocks }) => blocks),
    ),
    ...part(
      'Warnings',
      groups.filter(({ blocks }) => !blocks),
    ),
  ].join('\n');
}

function section({ check, blocks, within, same, findings }: FindingGroup): string {
  const [kind, mark, word] = blocks ? ['refused', '✗', 'Blocks'] : ['warned', '!', 'Warns'];
  const id = `<code>${html(check.id)}</code>`;
  const link = isLink(check.source) ? ` · <a href="${html(check.source)}">where this is specified</a>` : '';
  const lead = [
    ...(within === undefined ? [] : [`In <code>${html(within)}</code>`]),
    ...(same === undefined ? [] : [htmlProse(same)]),
  ];
  return `<section class="finding ${kind}">
<h3><span class="mark ${kind}" aria-hidden="true">${mark}</span> <span class="heard">${word}: </span>${htmlProse(check.title)}</h3>
<p><strong>What to do:</strong> ${htmlProse(check.remedy)}</p>
${lead.length === 0 ? '' : `<p>${lead.join(': ')}:</p>\n`}${list(findings, same === undefined)}
<p class="soft">${htmlProse(check.why)}<br>${id}${link}</p>
</section>`;
}

function list(findings: readonly PlacedFinding[], withText: boolean): string {
  const items = findings.slice(0, shownFindings).map(({ place, what }) => {
    const parts = place.map((part) => `<code>${html(part)}</code>`);
    return `<li>${[...parts, ...(withText ? [htmlProse(what)] : [])].join(' ')}</li>\n`;
  });
  const more = findings.length - items.length;
  const rest = more > 0 ? `<p>… and ${more} more; <code>report.json</code> has all of them.</p>` : '';
  const whole = `<ul>\n${items.join('')}</ul>${rest}`;
  if (findings.length <= openFindings) return whole;
  return `<details><summary>${findings.length} findings</summary>${whole}</details>`;
}
