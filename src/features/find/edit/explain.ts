/** What `explain=1` draws on the finder's page. Fetched only then: see `../useExplain.ts`. */
import explainCss from './explain.css?url';

export { Heard } from './Heard.tsx';
export { ScoreList } from './ScoreList.tsx';

// Its style sheet comes with it: as an import it would stand in the head of every visitor's page.
const sheet = document.createElement('link');
sheet.rel = 'stylesheet';
sheet.href = explainCss;
document.head.append(sheet);
