/** Dark or light: as the system says, until somebody chooses. */
import { update } from './store.ts';

type Theme = 'dark' | 'light';

const KEY = 'summit-desk-theme';
const wanted = matchMedia('(prefers-color-scheme: light)');

export function theme(): Theme {
  const kept = localStorage.getItem(KEY);
  if (kept === 'dark' || kept === 'light') return kept;
  return wanted.matches ? 'light' : 'dark';
}

export function showTheme(): void {
  document.documentElement.dataset['theme'] = theme();
  update({});
}

export function toggleTheme(): void {
  localStorage.setItem(KEY, theme() === 'dark' ? 'light' : 'dark');
  showTheme();
}

export function followSystem(): void {
  wanted.addEventListener('change', showTheme);
  showTheme();
}
