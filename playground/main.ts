/** The playground's page: a Discord client with nothing behind it but this machine. */
import { render } from 'lit-html';
import { openForm } from './form.ts';
import { drawFrame } from './frame.ts';
import { inspectAgain } from './inspect.ts';
import { shownMessages } from './messages.ts';
import { connect, onEdit } from './server.ts';
import { onChange, state } from './store.ts';
import { followSystem } from './theme.ts';

/** So near the end counts as being there, in pixels. */
const NEAR = 80;

const root = document.getElementById('app');
let lastShown = '';

/** Draws, and stays at the newest message unless somebody has scrolled up to read. */
function draw(): void {
  if (!root) return;
  const before = document.getElementById('log');
  const atEnd = !before || before.scrollHeight - before.scrollTop - before.clientHeight < NEAR;
  render(drawFrame(), root);
  openForm();
  const log = document.getElementById('log');
  const newest = shownMessages().at(-1);
  const key = `${state.you} ${state.place} ${newest?.id}`;
  if (log && (atEnd || key !== lastShown)) log.scrollTop = log.scrollHeight;
  lastShown = key;
}

onChange(draw);
onEdit(inspectAgain);
followSystem();
connect(state.you);
