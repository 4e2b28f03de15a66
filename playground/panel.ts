/** The curator's panel: how the desk came to its last answer. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Answer, Candidate, Reply, Trace } from '../src/answering/answer.ts';
import { inspectAgain, togglePanel } from './inspect.ts';
import { state } from './store.ts';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

function line(name: string, value: string): TemplateResult | typeof nothing {
  return value === '' ? nothing : html`<dt>${name}</dt><dd>${value}</dd>`;
}

function drawTrace({ question, outcome, confidence, reason }: Answer, trace: Trace): TemplateResult {
  return html`<dl>
    ${line('Question', question)}
    ${line('Outcome', `${outcome}${reason ? ` (${reason})` : ''}, confidence ${percent(confidence)}`)}
    ${line('Understood as', trace.understood)}
    ${line('Asks for', trace.kinds.join(', '))}
    ${line('Names', trace.entities.join(', '))}
    ${line('Spelling', trace.corrected.map(({ from, to }) => `${from} → ${to}`).join(', '))}
    ${line('Matched words', trace.matched.join(', '))}
    ${line('Missing in the best fact', trace.missing.join(', '))}
    ${line('Nearest wording', trace.nearest ?? '')}
    ${line('Runner-up', trace.runnerUp ?? '')}
    ${line('Why', trace.reason)}
  </dl>`;
}

/** Scores compare within one answer only, so the bar is drawn against the best of them. */
function drawCandidate({ fact, score }: Candidate, best: number): TemplateResult {
  const share = best > 0 ? Math.max(0, score / best) : 0;
  return html`<li>
    <meter min="0" max="1" .value=${share} aria-label="${percent(share)} of the best score"></meter>
    <span class="score">${score.toFixed(2)}</span> <code>${fact.id}</code>
    <p>${fact.statement}</p>
    <p class="note">in facts/${fact.topic}.yaml · ${fact.status}</p>
  </li>`;
}

function drawAnswer(answer: Answer): TemplateResult {
  const best = answer.candidates[0]?.score ?? 0;
  return html`<section>
    ${drawTrace(answer, answer.trace)}
    <h3>Facts weighed</h3>
    ${
      answer.candidates.length === 0
        ? html`<p class="note">None came near.</p>`
        : html`<ol>${answer.candidates.map((each) => drawCandidate(each, best))}</ol>`
    }
  </section>`;
}

export function drawPanel(): TemplateResult | typeof nothing {
  const { panel, question, inspected } = state;
  if (!panel) return nothing;
  const parts = (inspected as Reply | undefined)?.parts ?? [];
  return html`<aside class="panel" aria-label="How the last answer came about" tabindex="0">
    <div class="bar">
      <h2>The last answer</h2>
      <button type="button" class="link" @click=${inspectAgain}>Again</button>
      <button type="button" class="link" @click=${togglePanel} aria-label="Close the panel">✕</button>
    </div>
    ${question === '' ? html`<p class="note">Ask something first.</p>` : parts.map(drawAnswer)}
  </aside>`;
}
