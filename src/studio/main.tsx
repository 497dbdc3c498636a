// The page's program: draws the page, then makes it work without a network.
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/widgets.css';
import './styles/tour.css';
import { render } from 'preact';
import { registerOffline } from './offline/register.ts';
import { App } from './shell/app.tsx';
import './shell/theme.ts';

/** Milliseconds after which the page's files are kept for the next visit: by then this one has what it needs. */
const OFFLINE_AFTER = 3000;

render(<App />, document.getElementById('studio')!);
addEventListener('load', () => setTimeout(() => void registerOffline(), OFFLINE_AFTER));
